package studio.talkback.handover.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.handover.Apart;
import studio.talkback.handover.SavedApart;
import studio.talkback.library.ClockSetBack;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.KnownRoom;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Drops;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.When;
import studio.talkback.ui.WhileSeen;

/** The other rooms, as of when each is known, and what was changed apart: there it is chosen, line by line, what stays. */
public final class RoomsView extends ViewPart {

    public static final String ID = "studio.talkback.handover.ui.rooms";

    private static final String TOGETHER = "studio.talkback.handover.ui.together";
    private static final String BETWEEN = "   \u00b7   ";
    /** From this ratio on the choice stands beside the documents and no more below them. */
    private static final double WIDE_TO_HIGH = 2.2;
    private static final String CHOOSING = "studio.talkback.handover.ui.choosing";

    private @Nullable Label rooms;
    private @Nullable HintedPage pages;
    private @Nullable LibraryReader reader;
    private @Nullable ApartList list;
    private @Nullable ChoicePane pane;
    private @Nullable WhileSeen seen;
    private @Nullable RoomsState shown;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Palette.paint(parent, Palette.GROUND, Palette.TEXT);
        Composite top = bar(parent);
        HintedPage stack = new HintedPage(parent, Messages.Rooms_Empty);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        pages = stack;
        fill(stack.content());
        stack.show(false);
        Drops.files(top, this::dropped);
        stack.onDrop(this::dropped);
        reader = new LibraryReader(stack);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        Actions.handle(getSite(), TOGETHER, () -> Objects.requireNonNull(pane).together());
        getSite().getService(IContextService.class).activateContext(CHOOSING);
        WhileSeen reading = new WhileSeen(this, this::refresh);
        seen = reading;
        LibraryWatch.on(stack, reading::run);
        Sharing.onChange(stack, this::say);
        reading.run();
    }

    /** One row, so that it leaves room for the choice where the view is low. */
    private Composite bar(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(16, 8).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.RAISED, Palette.TEXT);
        Label known = new Label(bar, SWT.NONE);
        Palette.paint(known, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(known);
        rooms = known;
        button(bar, Messages.Rooms_HandOver, "studio.talkback.handover.ui.handover");
        button(bar, Messages.Rooms_TakeIn, "studio.talkback.handover.ui.takein");
        button(bar, Messages.Rooms_Shared, "studio.talkback.handover.ui.shared");
        return bar;
    }

    private void button(Composite bar, String name, String command) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> Actions.run(getSite(), command));
    }

    private void fill(Composite body) {
        GridLayoutFactory.fillDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.VERTICAL);
        Palette.paint(sash, Palette.LINE, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        ApartList documents = new ApartList(sash);
        list = documents;
        ChoicePane choice = new ChoicePane(sash, this::bringTogether, this::keepOrDelete);
        pane = choice;
        documents.control().addListener(SWT.Selection, event -> choice.show(documents.selected()));
        documents.control().addListener(SWT.DefaultSelection, event -> open());
        sash.setWeights(36, 64);
        sash.addListener(SWT.Resize, event -> sash.setOrientation(
                sash.getClientArea().width > WIDE_TO_HIGH * sash.getClientArea().height ? SWT.HORIZONTAL
                        : SWT.VERTICAL));
    }

    private void open() {
        SavedApart selected = Objects.requireNonNull(list).selected();
        if (selected != null && !DocumentOpeners.open(getSite().getPage(), selected.document())) {
            Objects.requireNonNull(pane).lines().setFocus();
        }
    }

    private void refresh() {
        LibraryReader source = reader;
        if (source != null) {
            source.read(Messages.Reading, (library, monitor) -> RoomsState.read(library), this::show);
        }
    }

    private void show(RoomsState state) {
        shown = state;
        say();
        ApartList documents = Objects.requireNonNull(list);
        documents.show(state.apart());
        Objects.requireNonNull(pane).show(documents.selected());
        Objects.requireNonNull(pages).show(!state.apart().isEmpty());
    }

    /** The other rooms, and the folders that are shared with them. */
    private void say() {
        RoomsState state = shown;
        List<String> facts = new ArrayList<>();
        if (state != null) {
            for (KnownRoom room : state.rooms()) {
                facts.add(Objects.requireNonNull(NLS.bind(
                        ClockSetBack.isToCome(room.asOf(), Instant.now()) ? Messages.Rooms_AsOfToCome : Messages.Rooms_AsOf, room.name(),
                        When.text(room.asOf().atZone(ZoneId.systemDefault())))));
            }
        }
        facts.addAll(Sharing.says());
        String said = facts.isEmpty() ? Messages.Rooms_None : String.join(BETWEEN, facts);
        Objects.requireNonNull(rooms).setText(PlainText.of(said));
    }

    private void bringTogether(Choices choices) {
        save(choices, (aparts, operator) -> aparts.choose(choices.apart().document(), choices.chooser(), operator));
    }

    private void keepOrDelete(Choices choices, Boolean keep) {
        save(choices, (aparts, operator) -> aparts.keep(choices.apart(), keep.booleanValue(), choices.chooser(),
                operator));
    }

    /** What is done with a choice, by somebody. */
    @FunctionalInterface
    private interface Deciding {

        void by(Apart aparts, String operator) throws LibraryException;
    }

    private void save(Choices choices, Deciding deciding) {
        String operator = Operator.atDesk();
        LibraryReader source = reader;
        if (!operator.isEmpty() && source != null) {
            source.write(Messages.Choice_Saving, (library, monitor) -> {
                deciding.by(new Apart(library), operator);
                return choices;
            }, chosen -> refresh(), failure -> refresh());
        }
    }

    private void dropped(List<Path> files) {
        if (files.size() == 1) {
            new TakingIn(Objects.requireNonNull(getSite().getShell())).look(Objects.requireNonNull(files.getFirst()));
        }
    }

    private void copy() {
        RoomsState state = shown;
        if (state != null) {
            ClipboardText.put(Objects.requireNonNull(Objects.requireNonNull(pages).getDisplay()),
                    ApartText.of(state.apart()));
        }
    }

    @Override
    public void setFocus() {
        HintedPage stack = pages;
        ApartList documents = list;
        RoomsState state = shown;
        if (stack != null && documents != null && (state == null || state.apart().isEmpty())) {
            stack.setFocus();
        } else if (documents != null) {
            documents.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        WhileSeen reading = seen;
        if (reading != null) {
            reading.stop();
        }
        super.dispose();
    }
}
