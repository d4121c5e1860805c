package studio.talkback.brief.internal;

import java.util.List;
import java.util.Objects;

import studio.talkback.brief.BriefSections.Placed;
import studio.talkback.brief.internal.section.BlockedSection;
import studio.talkback.brief.internal.section.DeskSection;
import studio.talkback.brief.internal.section.DrivesSection;
import studio.talkback.brief.internal.section.FaultsSection;
import studio.talkback.brief.internal.section.MixSection;
import studio.talkback.brief.internal.section.NextSection;
import studio.talkback.brief.internal.section.PrintsSection;
import studio.talkback.brief.internal.section.RequestsSection;
import studio.talkback.brief.internal.section.SinceSection;
import studio.talkback.brief.internal.section.TracksSection;

/** The sections that this bundle contributes, for programs that run without an extension registry. */
public final class BuiltInSections {

    private BuiltInSections() {
    }

    /** The same as in the bundle's plugin.xml. */
    public static List<Placed> all() {
        return Objects.requireNonNull(List.of(new Placed("next", 100, new NextSection()),
                new Placed("mix", 200, new MixSection()), new Placed("open", 300, new RequestsSection()),
                new Placed("blocked", 400, new BlockedSection()), new Placed("tracks", 500, new TracksSection()),
                new Placed("prints", 600, new PrintsSection()), new Placed("desk", 700, new DeskSection()),
                new Placed("drives", 800, new DrivesSection()), new Placed("faults", 900, new FaultsSection()),
                new Placed("since", 1000, new SinceSection())));
    }
}
