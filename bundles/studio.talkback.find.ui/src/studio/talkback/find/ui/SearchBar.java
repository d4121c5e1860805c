package studio.talkback.find.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Kinds;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** What is searched for: the words, in which kind of document, and whether only in the project at hand. */
final class SearchBar {

    private final Composite bar;
    private final Text words;
    private final Combo kind;
    private final Button only;
    /** A desk has no words of its own, nor has a run. */
    private static final Set<String> WORDLESS = Objects.requireNonNull(Set.of(Kinds.ROOM_STATE, Kinds.RECALL_RUN));

    private final List<String> keys = new ArrayList<>();
    private @Nullable Ref project;
    private String title = "";

    /** @param changed is called when something else is searched for */
    SearchBar(Composite parent, Runnable changed) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(12, 6).applyTo(bar);
        Palette.paint(bar, Palette.RAISED, Palette.TEXT);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Search_Field);
        AccessibleNames.give(words, Messages.Search_Field);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(words);
        kind = new Combo(bar, SWT.READ_ONLY);
        kind.add(Messages.Search_AllKinds);
        kind.select(0);
        AccessibleNames.give(kind, Messages.Search_Kind);
        only = new Button(bar, SWT.CHECK);
        Palette.paint(only, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(only);
        setProject(null, "");
        words.addModifyListener(event -> changed.run());
        kind.addListener(SWT.Selection, event -> changed.run());
        only.addListener(SWT.Selection, event -> changed.run());
    }

    Composite control() {
        return bar;
    }

    /** The field that one types into. */
    Text words() {
        return words;
    }

    /** The kinds to choose from. */
    void setKinds(DocumentKinds known) {
        for (DocumentKind each : known.all()) {
            if (!keys.contains(each.key()) && !WORDLESS.contains(each.key())) {
                keys.add(each.key());
                kind.add(DocumentNames.kind(each));
            }
        }
        bar.layout(true, true);
    }

    /** The project at hand; null for none. */
    void setProject(@Nullable Ref atHand, String named) {
        project = atHand;
        title = named;
        only.setText(atHand == null ? Messages.Search_OnlyNone
                : NLS.bind(Messages.Search_OnlyProject, PlainText.of(named)));
        only.setEnabled(atHand != null);
        bar.layout(true, true);
    }

    /** The title of the project that the search is narrowed to; empty where it is not. */
    String narrowedTo() {
        return narrowed() ? title : "";
    }

    /** Whether only one kind of document is searched. */
    boolean ofOneKind() {
        return kind.getSelectionIndex() > 0;
    }

    /** What is searched for; null where there is no word yet. */
    @Nullable
    SearchQuery query(int most) {
        String text = words.getText();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        Ref atHand = project;
        UUID within = narrowed() && atHand != null ? atHand.document() : null;
        Set<String> kinds = ofOneKind() ? Set.of(keys.get(kind.getSelectionIndex() - 1)) : Set.of();
        return new SearchQuery(text, Objects.requireNonNull(kinds), within, most);
    }

    private boolean narrowed() {
        return only.getSelection() && project != null;
    }
}
