package studio.talkback.session.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.internal.inbox.Messages;
import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.quickentry.SpanState;
import studio.talkback.session.selection.Names;
import studio.talkback.session.selection.Selection;
import studio.talkback.session.selection.SelectionException;

/** Logs lines that name session and item in words; the same for the inbox and for whoever holds the library. */
public final class LineTaker {

    private final Library library;
    private final SessionLog log;
    private final Selection selection;

    /** @param names finds projects and items in the same library */
    public LineTaker(Library library, SessionLog log, Names names) {
        this.library = library;
        this.log = log;
        this.selection = new Selection(library, names);
    }

    /**
     * Logs a line.
     *
     * @throws SelectionException if session or item are not clear
     * @throws LibraryException   if the library cannot save; nothing is kept
     */
    public LineReply take(LineRequest request) throws SelectionException, LibraryException {
        String name = request.project();
        Ref project = name == null ? null : selection.project(name);
        Ref session = selection.session(project, request.session(), request.firstKeystroke());
        QuickEntry line = QuickEntryParser.parse(request.line(),
                log.context(session, request.firstKeystroke(), itemNumber(session, request.item())));
        Logged logged = log.add(session, line, request.operator());
        return new LineReply(logged.entry(), line.kind().id(), line.text(), logged.number(), reports(line, logged),
                null);
    }

    /** What a screen would have said while the line was typed, but for unknown names, then what the log says of it. */
    private static List<String> reports(QuickEntry line, Logged logged) {
        List<String> reports = new ArrayList<>();
        for (EntrySpan span : line.findings()) {
            if (span.state() != SpanState.UNKNOWN) {
                reports.add(NLS.bind(Messages.finding, line.line().substring(span.start(), span.end()), span.hint()));
            }
        }
        reports.addAll(logged.reports());
        return reports;
    }

    /** Lines know items by their number, or by their title where they have none. */
    private @Nullable String itemNumber(Ref session, @Nullable String name)
            throws SelectionException, LibraryException {
        if (name == null) {
            return null;
        }
        Ref ref = selection.item(selection.projectOf(session), name);
        Optional<Item> item = library.load(ref, Item.class).map(Stored::content);
        return item.map(each -> each.getNumber() == null ? each.getTitle() : each.getNumber()).orElse(name);
    }
}
