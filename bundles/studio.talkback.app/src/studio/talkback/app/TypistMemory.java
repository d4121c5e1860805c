package studio.talkback.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What the {@link Typist} did in the runs before it was killed, a line each in a file: when, what, where and which text. The
 * last line may be cut short.
 */
final class TypistMemory {

    /** What was done. */
    enum Deed {
        /** The program is ready to be typed into. */
        READY,
        /** A document's title is that on the screen. */
        TYPED,
        /** The save of it was acknowledged. */
        SAVED,
        /** A line of a log was acknowledged. */
        LOGGED
    }

    /**
     * One deed.
     *
     * @param millis when, in ms since 1970
     * @param where  the document; null for the program as a whole
     * @param text   the title or the line
     */
    record Done(long millis, Deed deed, @Nullable Ref where, String text) {
    }

    /** A draft is written down at most so long after the first key; the disk may be busy. */
    private static final long DRAFT_MILLIS = 4_000;

    private final Path file;
    private final List<Done> before = new ArrayList<>();
    private final List<Done> lastRun = new ArrayList<>();

    TypistMemory(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            String all = Files.readString(file);
            for (String line : all.substring(0, all.lastIndexOf('\n') + 1).lines().toList()) {
                String[] words = line.split("\t", 4);
                Done done = new Done(Long.parseLong(words[0]), Deed.valueOf(words[1]),
                        words[2].isEmpty() ? null : Ref.parse(words[2]), words[3]);
                before.add(done);
                if (done.deed() == Deed.READY) {
                    lastRun.clear();
                }
                lastRun.add(done);
            }
        }
    }

    /** Writes a deed down; a kill a moment later does not undo it. */
    void write(Deed deed, @Nullable Ref where, String text) throws IOException {
        String line = System.currentTimeMillis() + "\t" + deed + "\t" + (where == null ? "" : where) + "\t" + text + "\n";
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The acknowledged ones of the run before this one, or of all runs. */
    List<Done> acknowledged(boolean all, Deed deed) {
        return Objects.requireNonNull((all ? before : lastRun).stream().filter(done -> done.deed() == deed).toList());
    }

    /**
     * The documents that must have a draft now, and what titles it may have: what was on the screen a few seconds before the
     * kill, or later.
     */
    Map<Ref, List<String>> drafts() {
        Map<Ref, List<Done>> unsaved = new LinkedHashMap<>();
        for (Done done : lastRun) {
            Ref where = done.where();
            if (where != null && done.deed() == Deed.TYPED) {
                unsaved.computeIfAbsent(where, ref -> new ArrayList<>()).add(done);
            } else if (where != null && done.deed() == Deed.SAVED) {
                unsaved.remove(where);
            }
        }
        Map<Ref, List<String>> drafts = new LinkedHashMap<>();
        unsaved.forEach((document, typed) -> {
            long old = lastRun.getLast().millis() - DRAFT_MILLIS;
            if (typed.getFirst().millis() < old) {
                List<String> titles = new ArrayList<>();
                for (int i = 0; i < typed.size(); i++) {
                    if (i + 1 == typed.size() || typed.get(i + 1).millis() >= old) {
                        titles.add(typed.get(i).text());
                    }
                }
                drafts.put(document, titles);
            }
        });
        return drafts;
    }
}
