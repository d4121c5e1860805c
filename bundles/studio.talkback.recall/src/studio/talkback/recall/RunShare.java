package studio.talkback.recall;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.StepState;
import studio.talkback.recall.internal.Messages;
import studio.talkback.recall.internal.Named;

/**
 * Who takes which pages of a run, as it is said across a room: {@code JK} this page, {@code JK rack 2}, {@code JK pots},
 * {@code JK rest}.
 *
 * @param initials of who takes them; empty for whoever comes by
 * @param pages    their ids, at least one
 */
public record RunShare(String initials, Set<String> pages) {

    /** All open pages that nobody has. */
    private static final String REST = "rest";
    /** Said in place of initials: whoever comes by. */
    private static final String NOBODY = "-";

    /** Copies the set. */
    public RunShare {
        pages = Objects.requireNonNull(Set.copyOf(pages));
    }

    /**
     * Reads what was typed.
     *
     * @param page the id of the page that one looks at
     * @throws RunException if no page is called so
     */
    public static RunShare of(RecallRun run, String page, String typed) throws RunException {
        String[] words = typed.strip().split("\\s+", 2);
        String who = NOBODY.equals(words[0]) ? "" : words[0].toUpperCase(Locale.ROOT);
        return new RunShare(who, words.length == 1 ? Objects.requireNonNull(Set.of(page)) : pages(run, words[1]));
    }

    /**
     * The pages that a place, a unit, a part or {@code rest} means.
     *
     * @throws RunException if it means none
     */
    public static Set<String> pages(RecallRun run, String words) throws RunException {
        String wanted = Named.key(words);
        List<Predicate<RunPage>> meanings = List.of(page -> isAt(page, wanted), page -> Named.key(page.getUnit()).startsWith(wanted),
                page -> wanted.startsWith(Named.key(page.getPart().getLiteral())),
                page -> wanted.equals(REST) && page.getShare() == null && isOpen(page));
        for (Predicate<RunPage> meaning : meanings) {
            Set<String> found = run.getPages().stream().filter(meaning).map(RunPage::getId).collect(Collectors.toSet());
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new RunException(NLS.bind(Messages.run_noPlace, words));
    }

    /** {@code rack 2} is at {@code Rack 2, unit 4} and not at {@code Rack 21}. */
    private static boolean isAt(RunPage page, String wanted) {
        String place = Named.key(page.getPlace());
        return place.startsWith(wanted) && (place.length() == wanted.length()
                || !Character.isLetterOrDigit(place.charAt(wanted.length())));
    }

    private static boolean isOpen(RunPage page) {
        return page.getSteps().stream().anyMatch(step -> step.getState() == StepState.OPEN);
    }
}
