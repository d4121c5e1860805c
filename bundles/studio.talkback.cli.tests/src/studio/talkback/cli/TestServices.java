package studio.talkback.cli;

import java.nio.charset.StandardCharsets;
import java.io.InputStream;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;

import studio.talkback.brief.Briefs;
import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.wing.WingFamily;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.session.SessionLog;
import studio.talkback.testkit.TestLibrary;

/** What the commands call, in a running framework and on a plain class path alike. */
final class TestServices implements Services {

    /** The readers of the formats, by name: on a plain class path nothing else finds them. */
    private static final List<String> READERS = List.of("studio.talkback.daw.protools.ProToolsTextReader",
            "studio.talkback.console.x32.internal.X32SceneReader",
            "studio.talkback.console.wing.internal.WingSnapshotReader",
            "studio.talkback.console.x32.internal.X32SceneReader$Snippets",
            "studio.talkback.console.x32.internal.X32SceneReader$ChannelPresets",
            "studio.talkback.console.x32.internal.X32SceneReader$EffectPresets",
            "studio.talkback.console.x32.internal.X32SceneReader$RoutingPresets");

    private final List<String> problems = new ArrayList<>();
    private String input = "";
    private Duration inboxWait = Duration.ofSeconds(10);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneId.of("Europe/Berlin"));

    /** What is piped into the next commands. */
    void setInput(String text) {
        input = text;
    }

    /** Lets lines for the log wait no longer than this. */
    void setInboxWait(Duration longest) {
        inboxWait = longest;
    }

    /** Lets {@code plugins} find something that failed. */
    void addProblem(String problem) {
        problems.add(problem);
    }

    @Override
    public LibraryService libraries() {
        return TestLibrary.service();
    }

    @Override
    public EvidenceReaders readers() {
        return Platform.isRunning() ? new EvidenceReaders()
                : new EvidenceReaders(READERS.stream().map(TestServices::reader).toList());
    }

    @Override
    public ConsoleScenes consoles() {
        return new ConsoleScenes(new ConsoleFamilies(List.of(new X32Family(), new WingFamily())));
    }

    @Override
    public SessionLog log(Library library) {
        return new SessionLog(library);
    }

    @Override
    public Briefs briefs(Library library) {
        return new Briefs(library);
    }

    @Override
    public List<PlugIn> plugIns() {
        return List.of(new PlugIn("studio.example", "1.2.0", List.of("sections: Example")));
    }

    @Override
    public List<String> problems() {
        return problems;
    }

    @Override
    public String version() {
        return "0.1.0.test";
    }

    @Override
    public Duration inboxWait() {
        return inboxWait;
    }

    @Override
    public InputStream input() {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Clock clock() {
        return clock;
    }

    private static EvidenceReader reader(String name) {
        try {
            return (EvidenceReader) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
