package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.gear.Gears;
import studio.talkback.library.Library;
import studio.talkback.model.Gear;

/** {@code gear list}: the equipment of the library, and what comes with Talkback. */
@Command(name = "list")
public final class GearListCommand extends TalkbackCommand {

    private record Listed(Gears.Row row, int controls, boolean drawn) {
    }

    public GearListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<Listed> all = new ArrayList<>();
        try (Library library = invocation().open()) {
            Gears gears = new Gears(library);
            for (Gears.Row row : gears.all()) {
                Gear gear = gears.load(row.ref());
                if (gear != null) {
                    all.add(new Listed(row, gear.getControls().size(), gear.getPanel() != null));
                }
            }
        }
        if (json()) {
            output().object(json -> Json.objects(json, "gear", all, GearListCommand::write));
        } else {
            for (Listed each : all) {
                output().line(line(each));
            }
        }
        return ExitCode.FINE;
    }

    private static String line(Listed each) {
        Object[] words = { each.row().name(), each.row().category(), Integer.valueOf(each.controls()), each.row().ref() };
        return NLS.bind(!each.row().held() ? Messages.gear_lineOurs : each.drawn() ? Messages.gear_line
                : Messages.gear_lineNotDrawn, words);
    }

    private static void write(JsonWriter json, Listed each) throws IOException {
        Json.text(json, "gear", each.row().ref());
        Json.text(json, "maker", each.row().maker());
        Json.text(json, "model", each.row().model());
        Json.text(json, "category", each.row().category());
        json.name("controls").value(each.controls());
        json.name("drawn").value(each.drawn());
        json.name("inLibrary").value(each.row().held());
    }
}
