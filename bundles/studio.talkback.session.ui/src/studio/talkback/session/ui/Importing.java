package studio.talkback.session.ui;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.library.evidence.EvidenceWarning;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.imports.EvidenceImport;
import studio.talkback.session.imports.ImportRequest;
import studio.talkback.session.imports.ImportResult;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.PlainText;

/**
 * Takes files in as evidence for the item at hand, in the background, and says what was found and what is new. What
 * cannot be read changes nothing and is told in one line.
 */
final class Importing {

    private static final int LINES = 14;

    private final Shell shell;

    Importing(Shell shell) {
        this.shell = shell;
    }

    /** Takes these files in, one after the other. */
    void files(List<Path> files, Ref project, @Nullable Ref item) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        LibraryReader writer = new LibraryReader(shell);
        for (Path file : files) {
            ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
            ImportRequest request = ImportRequest.of(file, project, item, operator, now);
            writer.write(NLS.bind(Messages.Import_Job, file.getFileName()),
                    (library, monitor) -> new EvidenceImport(library, new EvidenceReaders()).run(request, monitor),
                    this::tell, failure -> {
                        // Nothing was changed, so there is nothing to take back.
                    });
        }
    }

    private void tell(ImportResult result) {
        MessageDialog.openInformation(shell, NLS.bind(Messages.Import_Title, result.name()),
                PlainText.of(summary(result)));
    }

    /** What was found, what is new and what was not understood, in at most a page of lines. */
    static String summary(ImportResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.logLine());
        List<String> counts = new ArrayList<>();
        result.report().counts().forEach((what, count) -> counts.add(what + " " + count));
        lines.add(String.join(", ", counts));
        for (EvidenceChange change : result.changes()) {
            lines.add("\u2022 " + change.text());
        }
        for (EvidenceWarning warning : result.report().warnings()) {
            lines.add("! " + warning.text());
        }
        lines.addAll(result.notes());
        if (lines.size() > LINES) {
            int more = lines.size() - LINES;
            lines = new ArrayList<>(lines.subList(0, LINES));
            lines.add(NLS.bind(Messages.Import_More, String.valueOf(more)));
        }
        return Objects.requireNonNull(String.join("\n", lines));
    }
}
