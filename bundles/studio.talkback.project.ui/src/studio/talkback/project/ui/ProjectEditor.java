package studio.talkback.project.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Roles;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.PeopleGrid;
import studio.talkback.ui.edit.PagedEditor;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** A client's project: its items in order, who takes part, when it is in which room, and what it is as a whole. */
public final class ProjectEditor extends PagedEditor<Project> {

    public static final String ID = "studio.talkback.project.ui.project";

    private @Nullable ItemOrder items;
    private @Nullable PeopleGrid people;
    private @Nullable BookingGrid bookings;
    private @Nullable ProjectForm form;

    public ProjectEditor() {
        super(Project.class);
    }

    @Override
    protected void createPages(Tabs pages, WorkingCopy<Project> document) {
        ItemOrder order = new ItemOrder(pages.folder(), document, this::open);
        items = order;
        pages.add(Messages.Tab_Items, order.grid());
        PeopleGrid takingPart = new PeopleGrid(pages.folder(), document, Literals.PROJECT__PARTICIPATIONS,
                () -> Roles.of(Objects.requireNonNull(document.content()).getKind()));
        takingPart.grid().opening(each -> open(each.getParty()));
        people = takingPart;
        pages.add(Messages.Tab_People, takingPart.grid());
        BookingGrid times = new BookingGrid(pages.folder(), document);
        bookings = times;
        pages.add(Messages.Tab_Bookings, times.grid());
        ProjectForm fields = new ProjectForm(pages.folder(), document);
        form = fields;
        pages.add(Messages.Tab_Project, fields.form());
        Talkback.context().setWork(document.ref(), null);
    }

    private void open(@Nullable Ref document) {
        if (document != null) {
            DocumentOpeners.open(getSite().getPage(), document);
        }
    }

    @Override
    protected void refreshPages(Project content, Tabs pages) {
        Objects.requireNonNull(items).show(content);
        Objects.requireNonNull(people).show(content.getParticipations());
        Objects.requireNonNull(bookings).show(content);
        Objects.requireNonNull(form).show(content);
        pages.rename(0, NLS.bind(Messages.Tab_ItemsCount, String.valueOf(content.getItems().size())));
        pages.rename(1, NLS.bind(Messages.Tab_PeopleCount, String.valueOf(content.getParticipations().size())));
    }

    @Override
    protected List<String> facts(Project project) {
        List<String> facts = new ArrayList<>();
        facts.add(Objects.requireNonNullElse(project.getArtist(), ""));
        facts.add(ProjectForm.KINDS.show(project.getKind()));
        String client = NameBook.shared().name(project.getClient());
        facts.add(client.isEmpty() ? "" : NLS.bind(Messages.Fact_Client, client));
        facts.add(project.getDue() == null ? "" : NLS.bind(Messages.Fact_Due,
                ValueText.time(typed -> null).show(project.getDue())));
        facts.add(project.isArchived() ? Messages.Archived_Yes : "");
        return facts;
    }

    @Override
    protected String heading(Project content) {
        return title(content).toUpperCase(Locale.getDefault());
    }

    @Override
    protected String title(Project content) {
        return Objects.requireNonNullElse(content.getTitle(), "");
    }
}
