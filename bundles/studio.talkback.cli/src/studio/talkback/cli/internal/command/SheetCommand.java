package studio.talkback.cli.internal.command;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.NewFile;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.sheet.Paper;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetPdf;
import studio.talkback.sheet.SheetText;
import studio.talkback.sheet.Sheets;

/** A command that prints one sheet. */
abstract class SheetCommand extends TalkbackCommand {

    private static final String STANDARD_OUTPUT = "-";
    private static final String PDF = ".pdf";
    private static final String TEXT = ".txt";

    @Option(names = "--to", paramLabel = "FILE")
    private String to = STANDARD_OUTPUT;

    @Option(names = "--paper", paramLabel = "PAPER")
    private @Nullable Paper paper;

    @Option(names = { "--force", "--replace" })
    private boolean force;

    SheetCommand(Invocation invocation) {
        super(invocation);
    }

    /** Makes the sheet. */
    abstract Sheet sheet(Library library, Sheets sheets) throws Exception;

    @Override
    final int run() throws Exception {
        NewFile file = to.equals(STANDARD_OUTPUT) ? null : file();
        Sheet sheet;
        try (Library library = invocation().open()) {
            sheet = sheet(library, new Sheets(library, invocation().services().log(library),
                    invocation().services().briefs(library)));
        }
        if (file == null) {
            tell(sheet);
        } else {
            write(sheet, file);
        }
        return ExitCode.FINE;
    }

    private NewFile file() throws UsageException {
        if (!ends(PDF) && !ends(TEXT)) {
            throw new UsageException(NLS.bind(Messages.print_noKind, to));
        }
        return new NewFile(Path.of(to), force);
    }

    private boolean ends(String ending) {
        return to.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private void tell(Sheet sheet) throws Exception {
        String text = SheetText.of(sheet);
        if (json()) {
            output().object(json -> {
                Json.text(json, "sheet", sheet.head().title());
                Json.text(json, "about", sheet.head().about());
                Json.text(json, "text", text);
            });
        } else {
            text.lines().forEach(output()::line);
        }
    }

    private void write(Sheet sheet, NewFile file) throws Exception {
        Paper chosen = paper;
        byte[] content = ends(TEXT) ? SheetText.of(sheet).getBytes(StandardCharsets.UTF_8)
                : SheetPdf.of(sheet, chosen == null ? Paper.of(Locale.getDefault()) : chosen);
        long bytes = file.write(new ByteArrayInputStream(content));
        if (json()) {
            output().object(json -> {
                Json.text(json, "sheet", sheet.head().title());
                Json.text(json, "about", sheet.head().about());
                Json.text(json, "to", file.path());
                json.name("bytes").value(bytes);
            });
        } else {
            output().line(NLS.bind(Messages.print_done, file.path(), Long.valueOf(bytes)));
        }
    }
}
