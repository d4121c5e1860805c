package studio.talkback.brief.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.brief.Brief;
import studio.talkback.brief.BriefLine;
import studio.talkback.brief.Briefs;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.Heading;

/**
 * Where we left off: one page for the item or project at hand, since the operator was last there. What comes next is
 * biggest; arrows move, Enter opens what a line is taken from, copying copies the page as text.
 */
public final class LeftOffView extends ViewPart {

    public static final String ID = "studio.talkback.brief.ui.leftOff";

    private static final String SINCE = "since";

    private final Runnable reread = this::refresh;
    private @Nullable LibraryReader reader;
    private @Nullable HintedPage pages;
    private @Nullable Heading heading;
    private @Nullable BriefPage page;
    private @Nullable Brief shown;

    @Override
    public void createPartControl(Composite parent) {
        HintedPage stack = new HintedPage(parent, Messages.Empty);
        pages = stack;
        fill(stack.content());
        reader = new LibraryReader(stack);
        Talkback.context().addListener(reread);
        LibraryWatch.on(stack, reread);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        refresh();
    }

    private void fill(Composite body) {
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(body);
        heading = new Heading(body, 0);
        page = new BriefPage(body, this::open);
    }

    private void open(BriefLine line) {
        if (!DocumentOpeners.open(getSite().getPage(), line.evidence())) {
            getViewSite().getActionBars().getStatusLineManager()
                    .setMessage(NLS.bind(Messages.NoScreen, line.evidence().kind()));
        }
    }

    /** Puts the page on the clipboard as text. */
    void copy() {
        Brief brief = shown;
        HintedPage stack = pages;
        if (brief != null && stack != null) {
            ClipboardText.put(Objects.requireNonNull(stack.getDisplay()), brief.toText());
        }
    }

    private void refresh() {
        LibraryReader source = reader;
        ActiveContext.State state = Talkback.context().state();
        Ref item = state.item();
        Ref subject = item == null ? state.project() : item;
        if (source == null) {
            return;
        } else if (subject == null) {
            show(Objects.requireNonNull(Optional.empty()));
            return;
        }
        String initials = state.operator().isEmpty() ? null : state.operator();
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        source.read(Messages.Reading,
                (library, monitor) -> Optional.of(new Briefs(library).brief(subject, initials, now)), this::show);
    }

    private void show(Optional<Brief> found) {
        HintedPage stack = pages;
        Heading head = heading;
        BriefPage lines = page;
        if (stack == null || head == null || lines == null) {
            return;
        }
        shown = found.isPresent() ? found.get() : null;
        found.ifPresent(brief -> {
            boolean begun = brief.since() != null || brief.section(SINCE) != null;
            head.show(brief.title(), begun ? List.of(brief.sinceSay()) : List.of(brief.sinceSay(), Messages.Start));
            lines.show(brief);
        });
        stack.show(found.isPresent());
    }

    @Override
    public void setFocus() {
        BriefPage lines = page;
        if (lines != null) {
            lines.setFocus();
        }
    }

    @Override
    public void dispose() {
        Talkback.context().removeListener(reread);
        super.dispose();
    }
}
