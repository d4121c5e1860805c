package studio.talkback.session.internal.log;

import java.util.Map;
import java.util.Objects;

import studio.talkback.session.EntryMeaning;

/** What each of the built-in kinds of entry means, by the kind's id. */
public final class Meanings {

    private static final Map<String, EntryMeaning> BUILT_IN = Objects.requireNonNull(Map.ofEntries(
            Map.entry("note", new NoteMeaning()), Map.entry("request", new RequestMeaning()), Map.entry("decision", new DecisionMeaning()),
            Map.entry("track", new TracksMeaning()), Map.entry("version", new VersionMeaning()),
            Map.entry("console", new ConsoleMeaning()), Map.entry("print", new PrintsMeaning()),
            Map.entry("media", new MediaMeaning()), Map.entry("fault", new FaultMeaning()),
            Map.entry("picture", new PictureMeaning()), Map.entry("action", new ActionMeaning()),
            Map.entry("approval", new ApprovalMeaning()), Map.entry("hours", new HoursMeaning())));

    private Meanings() {
    }

    /** The meanings. */
    public static Map<String, EntryMeaning> builtIn() {
        return BUILT_IN;
    }
}
