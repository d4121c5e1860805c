package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/** The pieces of a line after its kind: what stands before the first {@code ;} and what after it. */
final class Body {
    List<Piece> main = new ArrayList<>();
    List<Piece> why = new ArrayList<>();
    @Nullable
    Piece semicolon;
    final Findings findings = new Findings();

    List<Piece> all() {
        List<Piece> all = new ArrayList<>(main);
        Piece separator = semicolon;
        if (separator != null) {
            all.add(separator);
        }
        all.addAll(why);
        return all;
    }

    /** Returns the index of the first word in the main part, or -1. */
    int firstWord() {
        for (int i = 0; i < main.size(); i++) {
            if (main.get(i).isWord()) {
                return i;
            }
        }
        return -1;
    }

    void change(int index, UnaryOperator<Piece> change) {
        main.set(index, change.apply(main.get(index)));
    }

    /** Returns the words after {@code ;}, or null if there are none. */
    @Nullable
    String reason() {
        String words = Joining.text(why);
        return words.isEmpty() ? null : words;
    }
}
