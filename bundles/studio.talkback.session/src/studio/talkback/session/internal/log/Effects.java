package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;

import studio.talkback.model.Entry;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Section;

/** What an entry did to other documents, kept in a section of the entry so that it can be taken back exactly. */
final class Effects {

    private static final String OWNER = "studio.talkback.session";
    private static final String EFFECTS = "effects";
    /** Lists show these lines too, by this kind. */
    private static final String CORRECTED_LINE = "corrected-line";
    private static final int VERSION = 1;
    private static final Gson GSON = new Gson();

    private Effects() {
    }

    static List<Effect> of(Entry entry) {
        Section section = section(entry);
        Effect[] effects = section == null ? null : GSON.fromJson(section.getContent(), Effect[].class);
        return Objects.requireNonNull(effects == null ? List.of() : List.of(effects));
    }

    /** Keeps these effects instead of those kept so far. */
    static void keep(Entry entry, List<Effect> effects) {
        Section old = section(entry);
        if (old != null) {
            entry.getSections().remove(old);
        }
        if (!effects.isEmpty()) {
            add(entry, EFFECTS, Objects.requireNonNull(GSON.toJson(effects)));
        }
    }

    /** Keeps the line that a correction replaces. */
    static void keepEarlierLine(Entry entry) {
        add(entry, CORRECTED_LINE, Objects.requireNonNullElse(entry.getTyped(), ""));
    }

    private static void add(Entry entry, String kind, String content) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setOwner(OWNER);
        section.setKind(kind);
        section.setModelVersion(VERSION);
        section.setContent(content);
        entry.getSections().add(section);
    }

    private static @Nullable Section section(Entry entry) {
        return entry.getSections().stream().filter(each -> OWNER.equals(each.getOwner())
                && EFFECTS.equals(each.getKind())).findFirst().orElse(null);
    }
}
