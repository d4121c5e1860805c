package studio.talkback.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;

/** Proposes words while one types: those that begin so first, then those with a word in them that does. */
public final class Completion implements IContentProposalProvider {

    private static final int MOST = 50;

    /** Every letter and digit asks for proposals; so does erasing. */
    static final char[] KEYS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\b".toCharArray();

    private final Supplier<List<String>> words;

    /** @param words what may be proposed, asked with every key */
    public Completion(Supplier<List<String>> words) {
        this.words = words;
    }

    /** Proposes in this field; Enter or Tab takes the proposal. */
    public static void on(Text field, Supplier<List<String>> words) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(),
                new Completion(words), null, KEYS);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        String typed = contents.substring(0, Math.min(position, contents.length())).strip().toLowerCase(Locale.ROOT);
        List<IContentProposal> first = new ArrayList<>();
        List<IContentProposal> then = new ArrayList<>();
        for (String word : words.get()) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.startsWith(typed)) {
                first.add(new ContentProposal(word));
            } else if (lower.contains(" " + typed) || lower.contains("(" + typed)) {
                then.add(new ContentProposal(word));
            }
        }
        first.addAll(then);
        return first.stream().limit(MOST).toArray(IContentProposal[]::new);
    }
}
