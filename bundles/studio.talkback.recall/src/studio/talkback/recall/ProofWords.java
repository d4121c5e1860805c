package studio.talkback.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.audio.compare.Comparison;
import studio.talkback.audio.compare.PrintComparison;
import studio.talkback.model.PrintProof;
import studio.talkback.recall.internal.Messages;

/** A proof by print in words. */
public final class ProofWords {

    private static final double LEAST_SAID_DB = 0.01;

    private ProofWords() {
    }

    /** The finding in a few words: {@code −0.1 dB, null −38.0 dB}, {@code not found in the approved print}. */
    public static String numbers(PrintProof proof) {
        if (!found(proof)) {
            return Objects.requireNonNull(proof.getFinding().isEmpty() ? Messages.proof_notFound : proof.getFinding().getFirst());
        }
        return NLS.bind(Messages.proof_numbers, level(proof), residual(proof));
    }

    /** Whether it was found in the approved print, so that there are numbers. */
    public static boolean found(PrintProof proof) {
        return proof.getLevelDb() != null;
    }

    /** How much louder it is: {@code −0.1 dB}; empty where there are no numbers. */
    public static String level(PrintProof proof) {
        Double level = proof.getLevelDb();
        return level == null ? "" : signed(level.doubleValue()) + " dB";
    }

    /** The null residual: {@code −38.0 dB}, or that nothing is left; empty where there are no numbers. */
    public static String residual(PrintProof proof) {
        Double residual = proof.getResidualDb();
        if (!found(proof)) {
            return "";
        } else if (residual == null) {
            return Objects.requireNonNull(Messages.proof_nothingLeft);
        }
        String figures = signed(residual.doubleValue()) + " dB";
        return residual.doubleValue() > PrintComparison.RESIDUAL_FLOOR_DB ? figures : NLS.bind(Messages.proof_orLess, figures);
    }

    /** What was compared: {@code tonight.wav: 30.0 s from 1:02.300 of Main, Mix 3}; with what alone where it was not found. */
    public static String compared(PrintProof proof) {
        String print = Objects.requireNonNullElse(proof.getPrintName(), "");
        Double position = proof.getPositionSeconds();
        Double seconds = proof.getSeconds();
        String file = proof.getFile() == null ? "" : Objects.requireNonNullElse(proof.getFile().getName(), "");
        return position == null || seconds == null ? NLS.bind(Messages.proof_with, print, file)
                : NLS.bind(Messages.proof_compared, new Object[] { decimals(seconds.doubleValue(), 1), time(position.doubleValue()), print, file });
    }

    /** What the residual means; empty where there are no numbers. */
    public static String meaning(PrintProof proof) {
        Double residual = proof.getResidualDb();
        if (!found(proof)) {
            return "";
        } else if (residual == null) {
            return Objects.requireNonNull(Messages.proof_identical);
        }
        double off = Comparison.residualAsLevelDb(residual.doubleValue());
        return NLS.bind(Messages.proof_meaning, off < LEAST_SAID_DB ? NLS.bind(Messages.proof_lessThan, decimals(LEAST_SAID_DB, 2)) : decimals(off, 2));
    }

    /** All of it, one line each: the numbers, what was compared, what the residual means, what was found besides. */
    public static List<String> lines(PrintProof proof) {
        List<String> lines = new ArrayList<>();
        lines.add(numbers(proof));
        lines.add(compared(proof));
        if (found(proof)) {
            lines.add(meaning(proof));
        }
        lines.addAll(besides(proof));
        return lines;
    }

    /** What was found besides the numbers, one line each. */
    public static List<String> besides(PrintProof proof) {
        return Objects.requireNonNull(List.copyOf(found(proof) || proof.getFinding().isEmpty() ? proof.getFinding()
                : proof.getFinding().subList(1, proof.getFinding().size())));
    }

    /** The proof of a run for those who only want to know whether there is one; what was found besides is never left out. */
    public static String ofRun(@Nullable PrintProof proof) {
        if (proof == null) {
            return Objects.requireNonNull(Messages.proof_none);
        }
        List<String> besides = besides(proof);
        if (found(proof) && !besides.isEmpty()) {
            return NLS.bind(Messages.proof_doubtful, numbers(proof), String.join(", ", besides));
        }
        return NLS.bind(found(proof) ? Messages.proof_by : Messages.proof_failed, numbers(proof));
    }

    /** {@code 1:02.300}. */
    private static String time(double seconds) {
        long millis = Math.round(Math.max(0, seconds) * 1000);
        return Objects.requireNonNull(String.format(Locale.ROOT, "%d:%02d.%03d", Long.valueOf(millis / 60_000),
                Long.valueOf(millis / 1000 % 60), Long.valueOf(millis % 1000)));
    }

    private static String decimals(double value, int digits) {
        return Objects.requireNonNull(String.format(Locale.ROOT, "%." + digits + "f", Double.valueOf(value)));
    }

    /** With its sign, which is none where it rounds to nothing. */
    static String signed(double db) {
        String figures = decimals(Math.abs(db), 1);
        return figures.equals("0.0") ? figures : (db < 0 ? "−" : "+") + figures;
    }
}
