package studio.talkback.project.ui;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Rows;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.project.song.SongEdits;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;

/** A new song, reel, episode or spot of a project. */
final class NewItemWizard extends Wizard {

    private static final String TITLE = "SELECT title FROM project WHERE doc = ?";

    private final Ref project;
    private final FormPage page = new FormPage(Messages.NewItem, Messages.NewItem_Hint).field(Messages.Field_Title)
            .field(Messages.Field_Number).field(Messages.Field_Prints).time(Messages.Field_Due);

    NewItemWizard(Ref project) {
        this.project = project;
        setWindowTitle(Messages.NewItem);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public void createPageControls(Composite parent) {
        super.createPageControls(parent);
        new LibraryReader(page.getControl()).read(Messages.NewItem, (library, monitor) -> library.query(TITLE,
                row -> Rows.text(row, "title"), project.document()).stream().findFirst().orElse(""), title -> {
                    if (!title.isEmpty()) {
                        page.setTitle(NLS.bind(Messages.NewItem_Of, title));
                    }
                });
    }

    @Override
    public boolean performFinish() {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle(page.value(Messages.Field_Title));
        String number = page.value(Messages.Field_Number).replaceFirst("^#", "");
        item.setNumber(number.isEmpty() ? null : number);
        item.setDue(FormPage.moment(page.value(Messages.Field_Due)));
        item.getRequiredPrints().addAll(SongEdits.required(page.value(Messages.Field_Prints)));
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return false;
        }
        new LibraryReader(getShell().getParent()).write(Messages.NewItem,
                (library, monitor) -> new Projects(library).create(item, project, operator),
                ref -> Talkback.context().setWork(project, ref), failure -> {
                });
        return true;
    }
}
