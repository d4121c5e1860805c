package studio.talkback.handover;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.library.merge.Meeting;

/** Takes in what other rooms handed over, and brings together what was changed apart. */
public final class TakeIns {

    private final Library library;

    /** Takes into this library. */
    public TakeIns(Library library) {
        this.library = library;
    }

    /**
     * Takes in a hand-over file.
     *
     * @param operator who does it, by initials
     * @throws LibraryException if the file is none, not whole or damaged; nothing was taken in then
     */
    public Taken takeIn(Path file, String operator, IProgressMonitor monitor) throws IOException, LibraryException {
        TakeInReport report = library.exchange().takeIn(file, operator, monitor);
        Meeting.Outcome outcome = new Meeting(library).settle(monitor);
        return new Taken(report, outcome.settled(), outcome.waiting());
    }
}
