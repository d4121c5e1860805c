package studio.talkback.recall.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;

/** At which of its pages a run goes on. */
final class RunPlaces {

    private RunPlaces() {
    }

    /**
     * The place of the page that is looked at; where none was, the one at which the operator, else anybody, did something last,
     * or the first open one after it; -1 where there are none.
     *
     * @param current the id of the page that is looked at, or null
     */
    static int of(List<RunPage> pages, @Nullable String current, String operator) {
        for (int i = 0; i < pages.size(); i++) {
            if (Objects.equals(current, pages.get(i).getId())) {
                return i;
            }
        }
        int open = nextOpen(pages, lastDone(pages, operator) - 1, operator);
        return open >= 0 ? open : pages.size() - 1;
    }

    /**
     * The place of the next page after a place that has something open and is not somebody else's, round to the first; -1 where
     * there is none: whoever is done with his own does not set the pages of others by one Enter too many.
     */
    static int nextOpen(List<RunPage> pages, int after, String operator) {
        for (int i = 1; i <= pages.size(); i++) {
            int at = Math.floorMod(after + i, pages.size());
            if (isOpen(pages.get(at)) && isMine(pages.get(at), operator)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether what is open is all taken by others; nothing being open is not. */
    static boolean isLeftToOthers(List<RunPage> pages, String operator) {
        return pages.stream().anyMatch(RunPlaces::isOpen) && nextOpen(pages, -1, operator) < 0;
    }

    /** Whether a page is the operator's, or whoever's comes by. */
    static boolean isMine(RunPage page, String operator) {
        return page.getShare() == null || operator.isEmpty() || page.getShare().equalsIgnoreCase(operator);
    }

    private static boolean isOpen(RunPage page) {
        return page.getSteps().stream().anyMatch(step -> step.getState() == StepState.OPEN);
    }

    /** The place of the page on which something was done last; 0 where nothing was. */
    private static int lastDone(List<RunPage> pages, String operator) {
        int last = 0;
        RunStep newest = null;
        for (int i = 0; i < pages.size(); i++) {
            for (RunStep step : pages.get(i).getSteps()) {
                if (step.getDoneAt() != null && (newest == null || isLater(step, newest, operator))) {
                    newest = step;
                    last = i;
                }
            }
        }
        return last;
    }

    /** What somebody else did counts where the operator did nothing. */
    private static boolean isLater(RunStep step, RunStep other, String operator) {
        boolean own = operator.equals(step.getDoneBy());
        return own == operator.equals(other.getDoneBy()) ? step.getDoneAt().isAfter(other.getDoneAt()) : own;
    }
}
