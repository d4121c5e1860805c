package studio.talkback.brief;

import java.util.List;

import studio.talkback.library.LibraryException;

/**
 * One section of the brief. Keeps no state; asked on any thread but the UI thread. It must answer in a few
 * milliseconds: by queries over the projections, and without loading a document.
 */
public interface BriefSection {

    /** The word before its lines: NEXT. */
    String title();

    /**
     * What it has to say; empty where there is nothing, and then it is not shown.
     *
     * @throws LibraryException if the library cannot be read
     */
    List<BriefLine> lines(BriefQuestion question) throws LibraryException;
}
