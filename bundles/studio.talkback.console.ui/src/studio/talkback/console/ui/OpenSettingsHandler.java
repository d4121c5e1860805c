package studio.talkback.console.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.RecallName;
import studio.talkback.ui.Talkback;

/** Goes to the newest recall of the item at hand; where there is none it says how to make one. */
public final class OpenSettingsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        ActiveContext.State state = Talkback.context().state();
        Ref item = state.item();
        if (item == null) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Open_Title, Messages.Open_NoItem);
            return null;
        }
        LibraryReader reader = new LibraryReader(page.getWorkbenchWindow().getShell());
        reader.read(Messages.Reading, (library, monitor) -> RecallName.of(library, item), recalls -> {
            if (!recalls.isEmpty()) {
                new RecallOpener().open(page, recalls.getFirst().ref());
            } else if (MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(), Messages.Open_Title,
                    Messages.Open_NoRecall, 0, Messages.Open_Outboard, Messages.Open_NotNow) == 0) {
                makeOutboard(page, reader, state, item);
            }
        });
        return null;
    }

    private static void makeOutboard(IWorkbenchPage page, LibraryReader reader, ActiveContext.State state, Ref item) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            reader.write(Messages.Making, (library, monitor) -> outboard(library, state, item, operator),
                    made -> new RecallOpener().open(page, made), failure -> {
                    });
        }
    }

    /** An empty recall of the outboard, to be filled in. */
    private static Ref outboard(Library library, ActiveContext.State state, Ref item, String operator) throws LibraryException {
        Recall recall = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        recall.setProject(state.project());
        recall.setItem(item);
        recall.setTitle(Messages.Outboard_Title);
        recall.setCapturedAt(ZonedDateTime.now());
        Ref ref = Documents.ref(Kinds.RECALL, recall);
        library.commit(new ChangeSet(operator, Messages.Making,
                Objects.requireNonNull(List.of(new ChangeSet.Change(ref, recall, Objects.requireNonNull(Set.of()))))));
        return ref;
    }
}
