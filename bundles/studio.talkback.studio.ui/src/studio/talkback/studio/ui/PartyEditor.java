package studio.talkback.studio.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Party;
import studio.talkback.model.PartyKind;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.PagedEditor;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.WorkingCopy;

/** A person or a company: how to reach them, what they are, and the projects they take part in. */
public final class PartyEditor extends PagedEditor<Party> {

    public static final String ID = "studio.talkback.studio.ui.party";

    private @Nullable FieldForm form;

    public PartyEditor() {
        super(Party.class);
    }

    @Override
    protected void createPages(Tabs pages, WorkingCopy<Party> document) {
        FieldForm fields = fields(pages.folder(), document);
        form = fields;
        pages.add(Messages.Tab_Reach, fields);
        PartyProjects projects = new PartyProjects(pages.folder(), document.ref(), getSite().getPage());
        pages.add(Messages.Tab_Projects, projects.control(), projects::setFocus, projects::copied);
    }

    private static FieldForm fields(Composite parent, WorkingCopy<Party> document) {
        Map<PartyKind, String> kinds = new LinkedHashMap<>();
        kinds.put(PartyKind.PERSON, Messages.Party_Person);
        kinds.put(PartyKind.COMPANY, Messages.Party_Company);
        FieldForm fields = new FieldForm(parent, 2, document);
        fields.field(Messages.Party_Name, Literals.PARTY__NAME);
        fields.field(Messages.Party_Initials, Literals.PARTY__INITIALS, new Initials(document.ref()));
        fields.field(Messages.Party_Phone, Literals.PARTY__PHONE);
        fields.field(Messages.Party_Mail, Literals.PARTY__EMAIL);
        fields.choice(Messages.Party_Kind, Literals.PARTY__KIND, kinds);
        fields.named(Messages.Party_OfCompany, Literals.PARTY__COMPANY, Kinds.PARTY);
        fields.field(Messages.Party_Roles, Literals.PARTY__ROLES);
        fields.lines(Messages.Party_Note, Literals.PARTY__NOTE, 5);
        return fields;
    }

    @Override
    protected void refreshPages(Party content, Tabs pages) {
        Objects.requireNonNull(form).show(content);
    }

    @Override
    protected List<String> facts(Party party) {
        List<String> facts = new ArrayList<>();
        facts.add(Objects.requireNonNullElse(party.getInitials(), ""));
        facts.add(String.join(", ", party.getRoles()));
        facts.add(NameBook.shared().name(party.getCompany()));
        facts.add(Objects.requireNonNullElse(party.getPhone(), ""));
        return facts;
    }

    @Override
    protected String heading(Party content) {
        return title(content);
    }

    @Override
    protected String title(Party content) {
        return Objects.requireNonNullElse(content.getName(), "");
    }
}
