package studio.talkback.app.help;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the help is ordered by: the screens, and before them what holds everywhere. */
final class Themes {

    /** By the beginning of the ids of commands and parts; in the order of the help. */
    private static final Map<String, String> BY_ID = new LinkedHashMap<>();

    static {
        BY_ID.put("studio.talkback.app.", Messages.Everywhere);
        BY_ID.put("org.eclipse.ui.", Messages.Everywhere);
        BY_ID.put("studio.talkback.ui.", Messages.Everywhere);
        BY_ID.put("studio.talkback.project.ui.", Messages.Pipeline);
        BY_ID.put("studio.talkback.session.ui.", Messages.Log);
        BY_ID.put("studio.talkback.item.ui.", Messages.Sheet);
        BY_ID.put("studio.talkback.console.ui.", Messages.Console);
        BY_ID.put("studio.talkback.room.ui.", Messages.Room);
        BY_ID.put("studio.talkback.recall.ui.", Messages.Room);
        BY_ID.put("studio.talkback.find.ui.", Messages.Find);
        BY_ID.put("studio.talkback.studio.ui.", Messages.People);
    }

    private Themes() {
    }

    /** The theme of a command or of a part; everywhere for one that is not known. */
    static String of(String id) {
        return Objects.requireNonNull(BY_ID.entrySet().stream().filter(each -> id.startsWith(each.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(Messages.Everywhere));
    }

    /** What sorts as the themes stand. */
    static String place(String theme) {
        return Objects.requireNonNull(String.format("%02d ", Integer.valueOf(BY_ID.values().stream().distinct().toList().indexOf(theme))));
    }
}
