package studio.talkback.cli;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import studio.talkback.brief.Briefs;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.session.SessionLog;

/** What the commands call: services of the running framework, or whatever a test puts in their place. */
public interface Services {

    /** Makes and opens libraries. */
    LibraryService libraries();

    /** The kinds of file that can be read. */
    EvidenceReaders readers();

    /** The console scenes that can be read. */
    ConsoleScenes consoles();

    /** The log of a library. */
    SessionLog log(Library library);

    /** The briefs of a library. */
    Briefs briefs(Library library);

    /** The bundles that contribute to Talkback. */
    List<PlugIn> plugIns();

    /** What was switched off because it failed, one line each. */
    List<String> problems();

    /** The program's version. */
    String version();

    /** How long a line for the log waits for whoever has the library open. */
    Duration inboxWait();

    /** What is typed or piped into the program, for a file that is called {@code -}. */
    InputStream input();

    /** The time of now and the zone of the room. */
    Clock clock();
}
