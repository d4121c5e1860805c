package studio.talkback.session.internal.inbox;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.session.inbox.LineReply;

/** A file that says, one line each, what became of the last lines that were appended. */
public final class LineAnswers {

    /** How many are kept. */
    public static final int KEPT = 200;

    private static final DateTimeFormatter TIME = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss"));

    private final Path file;

    /** Answers in this file. */
    public LineAnswers(Path file) {
        this.file = file;
    }

    /** Says what became of a line. */
    public void add(ZonedDateTime at, String line, LineReply reply) throws IOException {
        add(answer(Objects.requireNonNull(TIME.format(at)), line, reply));
    }

    /** Says that lines of a file that was changed further up were not logged again. */
    public void notAgain(ZonedDateTime at, int lines, String last) throws IOException {
        add(NLS.bind(lines == 1 ? Messages.answerNotAgain : Messages.answerNotAgainSeveral,
                new Object[] { TIME.format(at), Integer.valueOf(lines), last }));
    }

    private void add(String answer) throws IOException {
        List<String> answers = new ArrayList<>(List.of(Messages.answersHeader));
        List<String> earlier = earlier();
        answers.addAll(earlier.subList(Math.min(earlier.size(), Math.max(1, earlier.size() - KEPT + 1)), earlier.size()));
        answers.add(oneLine(answer));
        Path unfinished = Objects.requireNonNull(file.resolveSibling(file.getFileName() + ".tmp"));
        Files.write(unfinished, answers);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> earlier() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException | CharacterCodingException e) {
            return Objects.requireNonNull(List.of());
        }
    }

    private static String answer(String at, String line, LineReply reply) {
        String error = reply.error();
        if (error != null) {
            return NLS.bind(Messages.answerRefused, new Object[] { at, line, error });
        }
        String kind = reply.number() > 0 ? reply.kind() + " " + reply.number() : reply.kind();
        String said = NLS.bind(Messages.answerLogged, new Object[] { at, kind, reply.text() });
        return reply.reports().isEmpty() ? said
                : NLS.bind(Messages.answerReport, said, String.join("; ", reply.reports()));
    }

    private static String oneLine(String text) {
        return Objects.requireNonNull(text.replaceAll("\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?"));
    }
}
