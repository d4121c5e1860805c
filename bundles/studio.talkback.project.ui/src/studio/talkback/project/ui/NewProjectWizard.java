package studio.talkback.project.ui;

import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.jface.wizard.Wizard;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.ProjectKind;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;

/** A new project. */
final class NewProjectWizard extends Wizard {

    private static final ProjectKind[] KINDS = ProjectKind.values();

    private final FormPage page = new FormPage(Messages.NewProject, Messages.NewProject_Hint)
            .field(Messages.Field_Title).field(Messages.Field_Artist)
            .field(Messages.Field_Kind, Messages.Kinds.split(", ")).time(Messages.Field_Due).folder(Messages.Field_Folder);

    NewProjectWizard() {
        setWindowTitle(Messages.NewProject);
    }

    /** A project of a session folder: what the DAW saves there is proposed in its log. */
    NewProjectWizard(Path folder) {
        this();
        page.preset(Messages.Field_Title, String.valueOf(folder.getFileName())).preset(Messages.Field_Folder,
                folder.toString());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle(page.value(Messages.Field_Title));
        project.setArtist(page.value(Messages.Field_Artist));
        project.setKind(KINDS[Math.max(0, page.choice(Messages.Field_Kind))]);
        project.setDue(FormPage.moment(page.value(Messages.Field_Due)));
        String folder = page.value(Messages.Field_Folder);
        project.setFolder(folder.isEmpty() ? null : folder);
        UUID shown = Talkback.hiding().state().client().party();
        if (shown != null) {
            // What is made while others are hidden is theirs who look on, or it would be hidden from them too.
            project.setClient(Ref.to(Kinds.PARTY, shown));
        }
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return false;
        }
        new LibraryReader(getShell().getParent()).write(Messages.NewProject,
                (library, monitor) -> new Projects(library).create(project, operator),
                ref -> Talkback.context().setWork(ref, null), failure -> {
                });
        return true;
    }
}
