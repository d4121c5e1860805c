package studio.talkback.project.ui;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Project;
import studio.talkback.model.ProjectKind;
import studio.talkback.project.CodeName;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** What there is to say of the project as a whole. */
final class ProjectForm {

    /** The kinds of project by their words. */
    static final ValueText KINDS = ValueText.choice(kinds());

    private final FieldForm form;

    ProjectForm(Composite parent, WorkingCopy<Project> copy) {
        Map<Boolean, String> archived = new LinkedHashMap<>();
        archived.put(Boolean.FALSE, Messages.Archived_No);
        archived.put(Boolean.TRUE, Messages.Archived_Yes);
        form = new FieldForm(parent, 2, copy);
        // Whichever is typed last is refused.
        SecretText named = new SecretText(typed -> CodeName.problem(codeName(copy), Arrays.asList(typed)));
        form.field(Messages.Field_Title, Literals.PROJECT__TITLE, named);
        form.field(Messages.Field_Artist, Literals.PROJECT__ARTIST, named);
        form.named(Messages.Field_Client, Literals.PROJECT__CLIENT, Kinds.PARTY);
        form.field(Messages.Field_Kind, Literals.PROJECT__KIND, KINDS);
        form.field(Messages.Field_Due, Literals.PROJECT__DUE,
                ValueText.time(typed -> Moments.read(typed, Objects.requireNonNull(ZonedDateTime.now()))));
        form.field(Messages.Field_CodeName, Literals.PROJECT__CODE_NAME,
                new SecretText(typed -> CodeName.problem(typed, names(copy))));
        form.field(Messages.Field_SampleRate, Literals.PROJECT__SAMPLE_RATE_HZ);
        form.field(Messages.Field_BitDepth, Literals.PROJECT__BIT_DEPTH);
        form.field(Messages.Field_FrameRate, Literals.PROJECT__FRAME_RATE);
        form.field(Messages.Field_Folder, Literals.PROJECT__FOLDER);
        form.choice(Messages.Field_Archived, Literals.PROJECT__ARCHIVED, archived);
        form.lines(Messages.Field_Note, Literals.PROJECT__NOTE, 4);
    }

    private static @Nullable String codeName(WorkingCopy<Project> copy) {
        Project project = copy.content();
        return project == null ? null : project.getCodeName();
    }

    private static List<@Nullable String> names(WorkingCopy<Project> copy) {
        Project project = copy.content();
        return project == null ? Objects.requireNonNull(List.of())
                : Objects.requireNonNull(Arrays.asList(project.getTitle(), project.getArtist(),
                        NameBook.shared().name(project.getClient())));
    }

    FieldForm form() {
        return form;
    }

    void show(Project project) {
        form.show(project);
    }

    private static Map<ProjectKind, String> kinds() {
        Map<ProjectKind, String> words = new LinkedHashMap<>();
        String[] names = Messages.Kinds.split(", ");
        for (ProjectKind kind : ProjectKind.values()) {
            words.put(kind, Objects.requireNonNull(names[kind.ordinal()]));
        }
        return words;
    }
}
