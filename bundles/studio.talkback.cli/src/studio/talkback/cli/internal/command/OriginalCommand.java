package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.NewFile;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;

/** {@code original}: a kept file as it was taken in, byte for byte. */
@Command(name = "original")
public final class OriginalCommand extends TalkbackCommand {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @Parameters(index = "0", paramLabel = "DIGEST")
    private String digest = "";

    @Parameters(index = "1", paramLabel = "OUT")
    private Path out = Path.of("");

    @Option(names = "--force")
    private boolean force;

    public OriginalCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String wanted = Objects.requireNonNull(digest.strip().toLowerCase(Locale.ROOT));
        if (!SHA_256.matcher(wanted).matches()) {
            throw new UsageException(NLS.bind(Messages.original_noDigest, digest));
        }
        NewFile file = new NewFile(out, force);
        long bytes;
        try (Library library = invocation().open(); InputStream kept = kept(wanted, library)) {
            bytes = file.write(kept);
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "digest", wanted);
                Json.text(json, "out", file.path());
                json.name("bytes").value(bytes);
            });
        } else {
            output().line(NLS.bind(Messages.original_written, file.path(), Long.valueOf(bytes)));
        }
        return ExitCode.FINE;
    }

    private static InputStream kept(String wanted, Library library) throws IOException, UsageException {
        try {
            return library.blob(wanted);
        } catch (LibraryException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
