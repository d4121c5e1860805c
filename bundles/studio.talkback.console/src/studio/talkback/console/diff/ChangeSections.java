package studio.talkback.console.diff;

import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterChange;

/** The sections that differences belong to. */
public final class ChangeSections {

    private ChangeSections() {
    }

    /** The section of a difference; {@link Section#SETUP} for a line that the family does not know. */
    public static Section of(ParameterCatalogue catalogue, ParameterChange change) {
        LineSpec line = catalogue.line(change.path());
        return line == null ? Section.SETUP : catalogue.place(line, Math.max(0, change.index())).section();
    }
}
