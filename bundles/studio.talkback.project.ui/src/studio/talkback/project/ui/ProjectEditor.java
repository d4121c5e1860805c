package studio.talkback.project.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Roles;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.Heading;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.PeopleGrid;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** A client's project: its items in order, who takes part, when it is in which room, and what it is as a whole. */
public final class ProjectEditor extends DocumentEditor<Project> {

    public static final String ID = "studio.talkback.project.ui.project";

    private final Runnable namesChanged = this::showAgain;
    private @Nullable Heading heading;
    private @Nullable Tabs tabs;
    private @Nullable ItemOrder items;
    private @Nullable PeopleGrid people;
    private @Nullable BookingGrid bookings;
    private @Nullable ProjectForm form;

    public ProjectEditor() {
        super(Project.class);
    }

    @Override
    protected void createPage(Composite parent, WorkingCopy<Project> document) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        heading = new Heading(parent, 0);
        Tabs pages = new Tabs(parent, getSite());
        tabs = pages;
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
        NameBook.shared().addListener(namesChanged);
        Talkback.context().setWork(document.ref(), null);
    }

    private void open(@Nullable Ref document) {
        if (document != null) {
            DocumentOpeners.open(getSite().getPage(), document);
        }
    }

    private void showAgain() {
        WorkingCopy<Project> open = document();
        Project project = open == null ? null : open.content();
        Tabs pages = tabs;
        if (project != null && pages != null && !pages.folder().isDisposed()) {
            refresh(project);
        }
    }

    @Override
    protected void refresh(Project content) {
        Objects.requireNonNull(heading).show(title(content).toUpperCase(Locale.getDefault()), facts(content));
        Objects.requireNonNull(items).show(content);
        Objects.requireNonNull(people).show(content.getParticipations());
        Objects.requireNonNull(bookings).show(content);
        Objects.requireNonNull(form).show(content);
        Tabs pages = Objects.requireNonNull(tabs);
        pages.rename(0, NLS.bind(Messages.Tab_ItemsCount, String.valueOf(content.getItems().size())));
        pages.rename(1, NLS.bind(Messages.Tab_PeopleCount, String.valueOf(content.getParticipations().size())));
    }

    private static List<String> facts(Project project) {
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
    protected String title(Project content) {
        return Objects.requireNonNullElse(content.getTitle(), "");
    }

    @Override
    protected void select(Ref part) {
        String id = String.valueOf(part.object());
        if (Objects.requireNonNull(people).grid().select(id)) {
            Objects.requireNonNull(tabs).show(1);
        } else if (Objects.requireNonNull(bookings).grid().select(id)) {
            Objects.requireNonNull(tabs).show(2);
        }
    }

    @Override
    protected void focusPage() {
        Tabs pages = tabs;
        if (pages != null) {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        NameBook.shared().removeListener(namesChanged);
        super.dispose();
    }
}
