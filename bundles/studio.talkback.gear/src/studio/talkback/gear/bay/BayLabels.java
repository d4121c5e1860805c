package studio.talkback.gear.bay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;

/**
 * Labels of a bay as a text: a line for each row with tabs between its labels, as a spreadsheet copies them; or a line for
 * each column, with a tab between the rows; or one label to a line, which fill row after row. {@code MIC 1..24} is
 * twenty-four of them.
 */
public final class BayLabels {

    private static final Pattern SERIES = Pattern.compile("(.*?)(\\d{1,4})\\s*\\.\\.\\s*(\\d{1,4})(.*)");
    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,6})(\\D*)");
    private static final int MOST = 1_000;

    private BayLabels() {
    }

    /**
     * Reads labels for a bay of this size.
     *
     * @return a list for each row, from the top, of labels from the left; shorter where nothing is given
     * @throws BayException if there are more than the bay has points for, or none at all
     */
    public static List<List<String>> read(String text, int rows, int columns) throws BayException {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(cells(Objects.requireNonNull(line)));
        }
        while (!lines.isEmpty() && isBlank(lines.getLast())) {
            lines.removeLast();
        }
        if (lines.isEmpty()) {
            throw new BayException(Objects.requireNonNull(Messages.bay_noLabels));
        }
        int longest = lines.stream().mapToInt(List::size).max().orElse(0);
        if (lines.size() <= rows && longest > 1) {
            return checked(lines, rows, columns);
        } else if (longest == 1) {
            return filled(lines, rows, columns);
        }
        return checked(turned(lines, longest), rows, columns);
    }

    private static List<String> cells(String line) throws BayException {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.addAll(series(Objects.requireNonNull(cell.strip())));
        }
        return cells;
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The labels that one of the form {@code MIC 1..24} stands for; any other is itself. */
    static List<String> series(String label) throws BayException {
        Matcher matcher = SERIES.matcher(label);
        if (!matcher.matches()) {
            return Objects.requireNonNull(List.of(label));
        }
        int from = Integer.parseInt(matcher.group(2));
        int to = Integer.parseInt(matcher.group(3));
        if (to < from || to - from >= MOST) {
            throw new BayException(Objects.requireNonNull(NLS.bind(Messages.bay_series, label)));
        }
        List<String> labels = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            labels.add(matcher.group(1) + i + matcher.group(4));
        }
        return labels;
    }

    private static List<List<String>> filled(List<List<String>> lines, int rows, int columns) throws BayException {
        if (lines.size() > rows * columns) {
            throw new BayException(Objects.requireNonNull(NLS.bind(Messages.bay_points, String.valueOf(rows * columns),
                    String.valueOf(lines.size()))));
        }
        List<List<String>> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i % columns == 0) {
                filled.add(new ArrayList<>());
            }
            filled.getLast().add(Objects.requireNonNull(lines.get(i).getFirst()));
        }
        return filled;
    }

    private static List<List<String>> turned(List<List<String>> lines, int longest) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < longest; row++) {
            List<String> labels = new ArrayList<>();
            for (List<String> line : lines) {
                labels.add(row < line.size() ? line.get(row) : "");
            }
            rows.add(labels);
        }
        return rows;
    }

    private static List<List<String>> checked(List<List<String>> labels, int rows, int columns) throws BayException {
        if (labels.size() > rows) {
            throw new BayException(Objects.requireNonNull(NLS.bind(Messages.bay_rows, String.valueOf(rows), String.valueOf(labels.size()))));
        }
        for (int row = 0; row < labels.size(); row++) {
            int count = labels.get(row).size();
            if (count > columns && !isBlank(labels.get(row).subList(columns, count))) {
                throw new BayException(Objects.requireNonNull(NLS.bind(Messages.bay_columns, new Object[] { String.valueOf(columns),
                        BayPoint.rowLetters(row + 1), String.valueOf(count) })));
            }
        }
        return Objects.requireNonNull(labels.stream().map(row -> row.subList(0, Math.min(columns, row.size()))).toList());
    }

    /** The label that usually follows one: {@code MIC 2} after {@code MIC 1}; empty where there is no number in it. */
    public static String next(String label) {
        Matcher matcher = LAST_NUMBER.matcher(label);
        String next = "";
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(2)) + 1;
            next = label.substring(0, matcher.start(2)) + number + label.substring(matcher.end(2));
        }
        return next;
    }
}
