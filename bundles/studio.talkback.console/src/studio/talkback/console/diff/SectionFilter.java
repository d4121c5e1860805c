package studio.talkback.console.diff;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import studio.talkback.console.ControlPlace.Section;

/** What of a difference one wants to see; a section may belong to several. */
public enum SectionFilter {
    ALL(EnumSet.complementOf(EnumSet.of(Section.PASSING))),
    LEVELS(EnumSet.of(Section.SENDS, Section.PAN, Section.FADER)),
    EQ(EnumSet.of(Section.EQ)),
    DYNAMICS(EnumSet.of(Section.GATE, Section.DYNAMICS)),
    ROUTING(EnumSet.of(Section.INPUT, Section.INSERT, Section.GROUPS, Section.ROUTING, Section.OUTPUTS)),
    HEADAMPS(EnumSet.of(Section.HEADAMPS, Section.INPUT)),
    NAMES(EnumSet.of(Section.NAME)),
    EFFECTS(EnumSet.of(Section.EFFECTS)),
    SETUP(EnumSet.of(Section.SETUP)),
    PASSING(EnumSet.of(Section.PASSING));

    private final Set<Section> sections;

    SectionFilter(Set<Section> sections) {
        this.sections = Objects.requireNonNull(Set.copyOf(sections));
    }

    /** Whether what is in this section is to be seen. */
    public boolean shows(Section section) {
        return sections.contains(section);
    }
}
