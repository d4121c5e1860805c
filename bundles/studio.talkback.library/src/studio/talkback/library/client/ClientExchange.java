package studio.talkback.library.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.Exchange;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.library.exchange.KnownRoom;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.model.identity.Ref;

/** What one client may see of what goes from room to room: which of their own documents are elsewhere, or wait. */
final class ClientExchange implements Exchange {

    private final Exchange all;
    private final ClientView view;

    ClientExchange(Exchange all, ClientView view) {
        this.all = all;
        this.view = view;
    }

    @Override
    public Set<Ref> diverged() throws LibraryException {
        Set<Ref> shown = new LinkedHashSet<>();
        for (Ref document : all.diverged()) {
            if (view.shows(document)) {
                shown.add(document);
            }
        }
        return shown;
    }

    @Override
    public List<HeldElsewhere> heldElsewhere(String kind) throws LibraryException {
        Set<UUID> own = view.owned(kind);
        List<HeldElsewhere> shown = new ArrayList<>();
        for (HeldElsewhere held : all.heldElsewhere(kind)) {
            if (own.contains(held.document().document())) {
                shown.add(held);
            }
        }
        return shown;
    }

    @Override
    public HandOverContents handOver(HandOver what, Path file, IProgressMonitor monitor)
            throws IOException, LibraryException {
        return all.handOver(what, file, monitor);
    }

    @Override
    public Optional<HandOverContents> handOverRest(HandOver what, Collection<Path> already, Path file,
            IProgressMonitor monitor) throws IOException, LibraryException {
        return all.handOverRest(what, already, file, monitor);
    }

    @Override
    public boolean isKnown(Path file) throws IOException, LibraryException {
        return all.isKnown(file);
    }

    @Override
    public HandOverContents read(Path file, IProgressMonitor monitor) throws IOException, LibraryException {
        return all.read(file, monitor);
    }

    @Override
    public TakeInReport takeIn(Path file, String operator, IProgressMonitor monitor)
            throws IOException, LibraryException {
        return all.takeIn(file, operator, monitor);
    }

    @Override
    public int settle(List<? extends Stored<?>> merged) throws LibraryException {
        return all.settle(merged);
    }

    @Override
    public Optional<KnownRoom> madeIn(Revision.Id revision) throws LibraryException {
        return all.madeIn(revision);
    }

    @Override
    public List<KnownRoom> rooms() throws LibraryException {
        return all.rooms();
    }
}
