package studio.talkback.find.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.library.Rows;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.find.DocumentSearch;
import studio.talkback.library.find.FoundDocuments;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.WhileSeen;

/**
 * Search over everything that was written down, while it is typed. The arrow down goes to what was found, Enter opens it,
 * Esc comes back to the field.
 */
public final class SearchView extends ViewPart {

    public static final String ID = "studio.talkback.find.ui.search";

    /** More are not read by anybody; what is left out is counted. */
    private static final int MOST = 200;
    /** So long after the last key is searched. */
    private static final int PAUSE_MILLIS = 120;

    private final Runnable search = this::search;
    private final Runnable follow = this::followProject;
    private @Nullable WhileSeen seen;
    private @Nullable LibraryReader results;
    private @Nullable LibraryReader projects;
    private @Nullable SearchBar bar;
    private @Nullable HintedPage pages;
    private @Nullable FoundTable found;
    private @Nullable Label status;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Palette.paint(parent, Palette.GROUND, Palette.TEXT);
        SearchBar asked = new SearchBar(parent, this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(asked.control());
        bar = asked;
        HintedPage stack = new HintedPage(parent, Messages.Search_Empty);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        pages = stack;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(stack.content());
        FoundTable table = new FoundTable(stack.content());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        found = table;
        Label says = new Label(parent, SWT.NONE);
        Palette.paint(says, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).exclude(true).applyTo(says);
        status = says;
        results = new LibraryReader(parent);
        projects = new LibraryReader(parent);
        bindKeys(asked.words(), table.control());
        Talkback.context().addListener(follow);
        WhileSeen reading = new WhileSeen(this, search);
        seen = reading;
        LibraryWatch.on(parent, reading::run);
        new LibraryReader(parent).read(Messages.Reading, (library, monitor) -> library.kinds(), asked::setKinds);
        Runnable switched = () -> hidden(asked);
        Talkback.hiding().addListener(switched);
        parent.addDisposeListener(event -> Talkback.hiding().removeListener(switched));
        followProject();
        stack.show(false);
    }

    /** What somebody looked for says whose work it was. */
    private void hidden(SearchBar asked) {
        if (Talkback.hiding().hidden()) {
            asked.words().setText("");
        }
        followProject();
    }

    private void bindKeys(Text words, Table table) {
        words.addListener(SWT.KeyDown, event -> keyInField(event, words));
        words.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.KeyDown, event -> keyInTable(event, words, table));
        table.addListener(SWT.DefaultSelection, event -> open());
        Actions.handle(getSite(), Screens.FILTER, this::begin);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, () -> copy(words));
    }

    private void keyInField(Event event, Text words) {
        FoundTable table = found;
        if (event.keyCode == SWT.ARROW_DOWN && table != null) {
            table.enter();
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            words.setText("");
        }
    }

    private void keyInTable(Event event, Text words, Table table) {
        boolean typed = event.character > ' ' && event.character != SWT.DEL
                && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
        if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_UP && table.getSelectionIndex() == 0) {
            begin();
            event.doit = false;
        } else if (typed) {
            words.setFocus();
            words.append(String.valueOf(event.character));
            event.doit = false;
        }
    }

    /** Gives the keyboard to the field, with what is there ready to be typed over. */
    void begin() {
        SearchBar asked = bar;
        if (asked != null) {
            asked.words().setFocus();
            asked.words().selectAll();
        }
    }

    /** The document of the selected answer; null for none. */
    @Nullable
    Ref selected() {
        FoundTable table = found;
        return table == null ? null : table.selected();
    }

    private void open() {
        FoundTable table = found;
        if (table == null || table.control().getItemCount() == 0) {
            return;
        }
        if (table.selected() == null) {
            table.control().setSelection(0);
        }
        Ref document = table.selected();
        if (document != null && !DocumentOpeners.open(getSite().getPage(), document)) {
            HistoryView.show(getSite().getPage(), document);
            getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.Search_NoScreen);
        }
    }

    /** In the field what is selected there, else the answers. */
    private void copy(Text words) {
        FoundTable table = found;
        if (words.isFocusControl() && words.getSelectionCount() > 0) {
            words.copy();
        } else if (table != null) {
            ClipboardText.put(Objects.requireNonNull(table.control().getDisplay()), table.asText());
        }
    }

    private void changed() {
        HintedPage stack = pages;
        if (stack != null) {
            // The same task asked for again only moves its time.
            stack.getDisplay().timerExec(PAUSE_MILLIS, search);
        }
    }

    private void search() {
        SearchBar asked = bar;
        LibraryReader source = results;
        HintedPage stack = pages;
        if (asked == null || source == null || stack == null || stack.isDisposed()) {
            return;
        }
        SearchQuery query = asked.query(MOST);
        if (query == null) {
            // Supersedes what is still being searched for.
            source.read(Messages.Reading, (library, monitor) -> new FoundDocuments(Objects.requireNonNull(List.of()), 0),
                    none -> show(none, null));
        } else {
            source.read(Messages.Reading, (library, monitor) -> new DocumentSearch(library).find(query),
                    answer -> show(answer, query));
        }
    }

    private void show(FoundDocuments answer, @Nullable SearchQuery query) {
        HintedPage stack = pages;
        FoundTable table = found;
        SearchBar asked = bar;
        if (stack == null || table == null || asked == null) {
            return;
        }
        table.show(answer.documents(), query == null ? "" : query.text());
        stack.setHint(query == null ? Messages.Search_Empty : nothing(asked));
        stack.show(!answer.documents().isEmpty());
        say(query == null || answer.documents().isEmpty() ? "" : count(answer));
    }

    private static String nothing(SearchBar asked) {
        return !asked.narrowedTo().isEmpty()
                ? Objects.requireNonNull(NLS.bind(Messages.Search_NoneNarrowed, asked.narrowedTo()))
                : asked.ofOneKind() ? Messages.Search_NoneOfKind : Messages.Search_None;
    }

    private static String count(FoundDocuments answer) {
        int shown = answer.documents().size();
        return Objects.requireNonNull(answer.leftOut() > 0
                ? NLS.bind(Messages.Search_LeftOut, Integer.valueOf(shown), Integer.valueOf(shown + answer.leftOut()))
                : shown == 1 ? Messages.Search_FoundOne : NLS.bind(Messages.Search_Found, Integer.valueOf(shown)));
    }

    private void say(String text) {
        Label says = status;
        if (says != null) {
            says.setText(PlainText.of(text));
            ((GridData) says.getLayoutData()).exclude = text.isEmpty();
            ((GridData) says.getLayoutData()).heightHint = text.isEmpty() ? SWT.DEFAULT : says.computeSize(-1, -1).y + 8;
            says.setVisible(!text.isEmpty());
            says.getParent().layout(true, true);
        }
    }

    private void followProject() {
        LibraryReader source = projects;
        Ref project = Talkback.context().state().project();
        if (source == null) {
            return;
        } else if (project == null) {
            setProject(null, "");
        } else {
            source.read(Messages.Reading, (library, monitor) -> library
                    .query("SELECT title FROM project WHERE doc = ?", row -> Rows.text(row, "title"), project.document()),
                    titles -> setProject(titles.isEmpty() ? null : project,
                            titles.isEmpty() ? "" : Objects.requireNonNull(titles.getFirst())));
        }
    }

    private void setProject(@Nullable Ref project, String title) {
        SearchBar asked = bar;
        if (asked != null) {
            String before = asked.narrowedTo();
            asked.setProject(project, title);
            if (!before.equals(asked.narrowedTo())) {
                changed();
            }
        }
    }

    @Override
    public void setFocus() {
        begin();
    }

    @Override
    public void dispose() {
        WhileSeen reading = seen;
        if (reading != null) {
            reading.stop();
        }
        Talkback.context().removeListener(follow);
        super.dispose();
    }
}
