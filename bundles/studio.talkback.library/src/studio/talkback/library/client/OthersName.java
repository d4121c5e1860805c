package studio.talkback.library.client;

import java.util.List;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/** What a project is called where it must be shown though it is hidden, as when it has the desk. */
public final class OthersName {

    private OthersName() {
    }

    /**
     * The code name; where it has none, what stands for anybody. Waits for the disk.
     *
     * @param anybody {@code another client}
     */
    public static String of(Library library, Ref project, String anybody) throws LibraryException {
        List<String> names = ClientView.everything(library).query("SELECT code_name FROM project WHERE doc = ?",
                row -> Rows.text(row, "code_name"), project.document());
        return of(names.isEmpty() ? "" : names.getFirst(), anybody);
    }

    /** The code name; where it is blank, what stands for anybody. */
    public static String of(String codeName, String anybody) {
        return codeName.isBlank() ? anybody : codeName.strip();
    }
}
