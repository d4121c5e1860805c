package studio.talkback.handover.ui;

import org.eclipse.osgi.util.NLS;

import studio.talkback.handover.SavedApart;
import studio.talkback.handover.SavedApart.Version;
import studio.talkback.ui.When;

/** What one room saved, in a few words. */
final class VersionText {

    private VersionText() {
    }

    /** The newest version: {@code B Room Tue 18:40 JK}. */
    static String newer(SavedApart apart) {
        return of(apart.versions().getFirst());
    }

    /** The others. */
    static String older(SavedApart apart) {
        return String.join(", ", apart.versions().stream().skip(1).map(VersionText::of).toList());
    }

    /** The room alone, with the version's place in time. */
    static String of(Version version) {
        String room = version.room().isEmpty() ? Messages.Here : version.room();
        String said = NLS.bind(Messages.Version, new Object[] { room, When.text(version.at()), version.operator() })
                .strip();
        return version.deleted() ? NLS.bind(Messages.Version_Deleted, said) : said;
    }
}
