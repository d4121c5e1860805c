package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.gear.bay.Bay;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.Normal;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;

/** {@code bay list}: the patchbays of a room with what is printed at their points and how they are normalled. */
@Command(name = "list")
public final class BayListCommand extends TalkbackCommand {

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    public BayListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        Bays bays;
        try (Library library = invocation().open()) {
            ref = new DeskNames(library, selection(library)).room(room);
            bays = Bays.of(library, ref);
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "room", ref);
                Json.objects(json, "bays", bays.all(), (element, bay) -> write(element, bay, bays));
            });
        } else {
            bays.all().forEach(bay -> tell(bay, bays));
            if (bays.isEmpty()) {
                output().line(Messages.bay_none);
            }
        }
        return ExitCode.FINE;
    }

    private void tell(Bay bay, Bays bays) {
        output().line(NLS.bind(Messages.bay_head, new Object[] { bay.name(), String.valueOf(bay.rows()), String.valueOf(bay.columns()) }));
        BayPicture empty = BayPicture.of(BayPatch.ofCords(bays, List.of()), null);
        for (BayPoint point : bay.points()) {
            String normal = empty.said(point);
            if (!point.label().isEmpty() || !normal.isEmpty()) {
                output().line(NLS.bind(Messages.bay_point, new Object[] { point.place(), point.label(), normal }).stripTrailing());
            }
        }
    }

    private static void write(JsonWriter json, Bay bay, Bays bays) throws IOException {
        Json.text(json, "name", bay.name());
        json.name("rows").value(bay.rows());
        json.name("columns").value(bay.columns());
        Json.objects(json, "points", bay.points(), (element, point) -> {
            Normal normal = bays.normalFrom(point);
            Json.text(element, "place", point.place());
            Json.text(element, "label", point.label().isEmpty() ? null : point.label());
            Json.text(element, "side", point.side().name().toLowerCase(Locale.ROOT));
            Json.text(element, "normalledTo", normal == null ? null : bays.place(normal.to()));
            if (normal != null) {
                element.name("half").value(normal.half());
            }
        });
    }
}
