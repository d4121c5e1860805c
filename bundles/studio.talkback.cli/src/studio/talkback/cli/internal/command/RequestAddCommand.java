package studio.talkback.cli.internal.command;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.PasteNames;
import studio.talkback.project.request.PastedRow;
import studio.talkback.project.request.PastedText;
import studio.talkback.session.RequestIntake;
import studio.talkback.session.SessionHeader;

/** {@code request add}: the lines of a mail or a text message become requests. */
@Command(name = "add")
public final class RequestAddCommand extends TalkbackCommand {

    private static final Path STANDARD_INPUT = Objects.requireNonNull(Path.of("-"));

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = STANDARD_INPUT;

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    @Option(names = "--from", paramLabel = "WHO", defaultValue = "")
    private String from = "";

    @Option(names = "--preview")
    private boolean preview;

    public RequestAddCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String text = text();
        RequestPaste paste;
        List<Integer> numbers = List.of();
        try (Library library = preview ? invocation().open() : invocation().openToWrite()) {
            paste = read(text, library);
            if (!preview && !paste.taken().isEmpty()) {
                numbers = new RequestIntake(library)
                        .make(paste.session(), asked(paste), invocation().operator(), now()).numbers();
            }
        }
        if (paste.taken().isEmpty() && !preview) {
            throw new UsageException(NLS.bind(Messages.request_nothingTaken, file, Integer.valueOf(paste.rows().size())));
        }
        tell(paste, numbers);
        return preview && (paste.taken().isEmpty() || paste.withoutItem() != null) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private String text() throws Exception {
        byte[] bytes;
        if (file.equals(STANDARD_INPUT)) {
            try (InputStream input = invocation().services().input()) {
                bytes = input.readAllBytes();
            }
        } else {
            bytes = InputFile.of(file).take(Files::readAllBytes);
        }
        try {
            return Objects.requireNonNull(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new UsageException(NLS.bind(Messages.request_notText, file));
        }
    }

    private RequestPaste read(String text, Library library) throws Exception {
        Ref in = selection(library).project(project);
        PasteNames names = PasteNames.of(library, in);
        String named = item;
        Ref atHand = named != null ? selection(library).item(in, named)
                : names.items().size() == 1 ? names.items().getFirst().ref() : null;
        String who = Objects.requireNonNullElse(names.sign(from), from.strip());
        return new RequestPaste(in, openSession(in, library), names,
                PastedText.read(text, names, atHand, Objects.requireNonNull(who), now()));
    }

    private @Nullable Ref openSession(Ref in, Library library) throws LibraryException {
        SessionHeader current = invocation().services().log(library).current(in, now()).orElse(null);
        return current != null && current.open() ? current.session() : null;
    }

    private static List<RequestIntake.Asked> asked(RequestPaste paste) throws UsageException {
        PastedRow lost = paste.withoutItem();
        if (lost != null) {
            throw new UsageException(NLS.bind(Messages.request_whichItem, lost.text()));
        }
        List<RequestIntake.Asked> asked = new ArrayList<>();
        for (PastedRow row : paste.taken()) {
            PasteNames.Item about = Objects.requireNonNull(paste.item(row));
            asked.add(new RequestIntake.Asked(about.ref(), about.number(), row.text(),
                    row.who().isEmpty() ? List.of() : List.of(row.who()), row.due()));
        }
        return asked;
    }

    private void tell(RequestPaste paste, List<Integer> numbers) throws Exception {
        if (json()) {
            output().object(json -> paste.write(json, numbers));
            return;
        }
        int taken = 0;
        for (PastedRow row : paste.rows()) {
            if (!row.taken()) {
                output().line(NLS.bind(Messages.request_leftOut, row.text(), Objects.requireNonNull(row.leftOut()).words()));
            } else if (numbers.isEmpty()) {
                output().line(NLS.bind(Messages.request_taken, paste.line(row)));
            } else {
                output().line(NLS.bind(Messages.request_made, numbers.get(taken++), paste.line(row)));
            }
        }
        if (!numbers.isEmpty() && paste.session() != null) {
            output().line(NLS.bind(Messages.request_made_session, paste.session()));
        }
    }
}
