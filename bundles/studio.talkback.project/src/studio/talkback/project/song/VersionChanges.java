package studio.talkback.project.song;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Evidence;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.identity.Ref;

/**
 * What changed between two mix versions, in the words of who changed it: what was done on the way up to the version that
 * both come from is taken back, what was done on the way down to the other is added.
 */
public final class VersionChanges {

    /** Which way a change goes. */
    public enum Way {
        ADDED, TAKEN_BACK, ASIDE
    }

    /**
     * One thing that differs.
     *
     * @param way     whether it was added or taken back; aside for what is said about both
     * @param version the name of the version that brought it; empty where it is about both
     * @param text    one line
     */
    public record Line(Way way, String version, String text) {
    }

    private final Function<Ref, String> names;
    private final List<Line> lines = new ArrayList<>();

    private VersionChanges(Function<Ref, String> names) {
        this.names = names;
    }

    /**
     * What changed from one version to another.
     *
     * @param names how to call people
     * @return in the order in which it was done; empty where nothing differs
     */
    public static List<Line> between(MixVersion from, MixVersion to, Function<Ref, String> names) {
        VersionChanges changes = new VersionChanges(names);
        List<MixVersion> before = MixTree.line(from);
        List<MixVersion> after = MixTree.line(to);
        before.stream().filter(version -> !after.contains(version)).toList().reversed()
                .forEach(version -> changes.version(Way.TAKEN_BACK, version));
        after.stream().filter(version -> !before.contains(version))
                .forEach(version -> changes.version(Way.ADDED, version));
        if (from != to) {
            changes.files(from, to);
            changes.prints(from, to);
        }
        return Objects.requireNonNull(List.copyOf(changes.lines));
    }

    /** The lines as text, one below the other, with + for what was added and - for what was taken back. */
    public static String text(MixVersion from, MixVersion to, List<Line> lines) {
        List<String> text = new ArrayList<>();
        text.add(NLS.bind(Messages.changes_title, from.getName(), to.getName()));
        for (Line line : lines) {
            String sign = switch (line.way()) {
            case ADDED -> "+ ";
            case TAKEN_BACK -> "- ";
            case ASIDE -> "  ";
            };
            text.add(sign + (line.version().isEmpty() ? "" : line.version() + "  ") + line.text());
        }
        return Objects.requireNonNull(String.join("\n", text));
    }

    private void version(Way way, MixVersion version) {
        String name = Objects.requireNonNullElse(version.getName(), "");
        for (MixChange change : version.getChanges()) {
            add(way, Objects.requireNonNull(name), change.getText());
        }
        if (version.getWhy() != null) {
            add(way, Objects.requireNonNull(name), NLS.bind(Messages.changes_why, version.getWhy(), author(version)));
        } else if (version.getChanges().isEmpty()) {
            add(way, Objects.requireNonNull(name), NLS.bind(Messages.changes_nothingSaid, author(version)));
        }
    }

    private String author(MixVersion version) {
        Ref author = version.getAuthor();
        String name = author == null ? "" : names.apply(author);
        return name.isEmpty() ? Messages.changes_nobody : name;
    }

    private void files(MixVersion from, MixVersion to) {
        evidence(Messages.changes_session, from.getDawSession(), to.getDawSession());
        evidence(Messages.changes_text, from.getDawText(), to.getDawText());
        if (!from.getRecalls().equals(to.getRecalls())) {
            add(Way.ASIDE, "", NLS.bind(Messages.changes_recalls, String.valueOf(from.getRecalls().size()),
                    String.valueOf(to.getRecalls().size())));
        }
    }

    private void evidence(String message, @Nullable Evidence from, @Nullable Evidence to) {
        String before = from == null ? null : from.getDigest();
        String after = to == null ? null : to.getDigest();
        if (!Objects.equals(before, after)) {
            add(Way.ASIDE, "", NLS.bind(message, name(from), name(to)));
        }
    }

    private static String name(@Nullable Evidence file) {
        return file == null || file.getName() == null ? "–" : Objects.requireNonNull(file.getName());
    }

    private void prints(MixVersion from, MixVersion to) {
        String before = printed(from);
        String after = printed(to);
        if (!before.equals(after)) {
            add(Way.ASIDE, "", NLS.bind(Messages.changes_prints, before.isEmpty() ? "–" : before,
                    after.isEmpty() ? "–" : after));
        }
    }

    private static String printed(MixVersion version) {
        return Objects.requireNonNull(String.join(", ", version.getPrints().stream().map(Print::getName).toList()));
    }

    private void add(Way way, String version, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new Line(way, version, text));
        }
    }
}
