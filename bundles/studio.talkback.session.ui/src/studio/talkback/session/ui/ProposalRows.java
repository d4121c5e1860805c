package studio.talkback.session.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ItemName;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalListener;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.WatchStatus;
import studio.talkback.watch.Watching;

/** The proposals of one project as rows, kept up to date. */
final class ProposalRows {

    /** Files that come in a burst are shown once. */
    private static final int BURST_MILLIS = 80;

    /**
     * A proposal with its item's name.
     *
     * @param item {@code #4 Glass House}; empty where nobody knows
     */
    record Row(Proposal proposal, String item) {
    }

    private final Control owner;
    private final BiConsumer<List<Row>, String> show;
    private final LibraryReader names;
    private final Runnable reread = this::read;
    private @Nullable Proposals source;
    private @Nullable Ref project;

    /** @param show is called on the UI thread with the rows, and what is wrong with the project's folder or empty */
    ProposalRows(Control owner, BiConsumer<List<Row>, String> show) {
        this.owner = owner;
        this.show = show;
        this.names = new LibraryReader(owner);
        Display display = owner.getDisplay();
        Talkback.service(Watching.class).proposals().thenAccept(proposals -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> follow(proposals));
            }
        });
    }

    void setProject(@Nullable Ref shown) {
        if (!Objects.equals(project, shown)) {
            project = shown;
            read();
        }
    }

    /** The project whose proposals are shown; null for none. */
    @Nullable
    Ref project() {
        return project;
    }

    private void follow(Proposals proposals) {
        if (owner.isDisposed()) {
            return;
        }
        source = proposals;
        Listener listener = new Listener(owner.getDisplay());
        proposals.addListener(listener);
        owner.addDisposeListener(event -> proposals.removeListener(listener));
        Talkback.hiding().addListener(reread);
        owner.addDisposeListener(event -> Talkback.hiding().removeListener(reread));
        read();
    }

    private void read() {
        Proposals proposals = source;
        Ref shown = project;
        if (owner.isDisposed() || proposals == null) {
            return;
        } else if (shown == null) {
            show.accept(Objects.requireNonNull(List.of()), "");
            return;
        }
        List<Proposal> mine = proposals.list().stream()
                .filter(each -> isOf(each.project(), shown) || each.project() == null && !Talkback.hiding().hidden()).toList();
        String status = proposals.statuses().stream()
                .filter(each -> isOf(each.folder().project(), shown) && each.state() != WatchStatus.State.WATCHING)
                .map(WatchStatus::text).findFirst().orElse("");
        names.read(Messages.Reading, (library, monitor) -> named(library, mine), rows -> show.accept(rows, status));
    }

    private static boolean isOf(@Nullable Ref project, Ref shown) {
        return Objects.equals(project, shown);
    }

    private static List<Row> named(Library library, List<Proposal> proposals) throws LibraryException {
        Map<Ref, String> known = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Proposal each : proposals) {
            Ref item = each.item();
            String name = item == null ? "" : known.get(item);
            if (name == null && item != null) {
                name = ItemName.of(library, item);
                known.put(item, name);
            }
            rows.add(new Row(each, Objects.requireNonNullElse(name, "")));
        }
        return rows;
    }

    private final class Listener implements ProposalListener {

        private final Display display;

        Listener(Display display) {
            this.display = display;
        }

        @Override
        public void added(Proposal proposal) {
            later();
        }

        @Override
        public void changed(Proposal proposal) {
            later();
        }

        @Override
        public void removed(Proposal proposal) {
            later();
        }

        @Override
        public void status(WatchStatus status) {
            later();
        }

        private void later() {
            if (!display.isDisposed()) {
                // The same task asked for again only moves its time.
                display.asyncExec(() -> display.timerExec(BURST_MILLIS, reread));
            }
        }
    }
}
