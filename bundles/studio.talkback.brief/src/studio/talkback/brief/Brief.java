package studio.talkback.brief;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * Where we left off.
 *
 * @param subject  the item or project that it is about
 * @param title    that as it is shown: #4 Glass House
 * @param since    when the person left who comes back; null where they were never there
 * @param sinceSay that as it is shown: since EB left (Tue 23:40)
 * @param sections what there is to say, the most important first; those with nothing to say are left out
 * @param notes    sections that were switched off because they failed, one line each
 */
public record Brief(Ref subject, String title, @Nullable ZonedDateTime since, String sinceSay, List<Section> sections,
        List<String> notes) {

    private static final int INDENT = 9;

    /** Copies the lists. */
    public Brief {
        sections = Objects.requireNonNull(List.copyOf(sections));
        notes = Objects.requireNonNull(List.copyOf(notes));
    }

    /**
     * A section with its lines.
     *
     * @param id    the section's stable word
     * @param title the word before its lines
     * @param lines at least one
     */
    public record Section(String id, String title, List<BriefLine> lines) {

        /** Copies the list. */
        public Section {
            lines = Objects.requireNonNull(List.copyOf(lines));
        }
    }

    /** The section with this word; null where it has nothing to say. */
    public @Nullable Section section(String id) {
        return sections.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /** The whole brief as plain text, as it is copied: a line for each line, with line feeds between them. */
    public String toText() {
        StringBuilder text = new StringBuilder(title).append(' ').append(sinceSay).append('\n');
        for (Section section : sections) {
            String before = section.title();
            for (BriefLine line : section.lines()) {
                text.append(before).append(" ".repeat(Math.max(1, INDENT - before.length())));
                text.append(line.text()).append('\n');
                before = "";
            }
        }
        notes.forEach(note -> text.append("! ").append(note).append('\n'));
        return text.toString();
    }
}
