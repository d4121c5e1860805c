package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;

/** Which run is meant, and which of its steps: by the numbers that the list shows. */
final class RunSelection {

    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,3})(?:\\.([1-9]\\d{0,3}))?");

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    /** The room that is named, else the only one there is. */
    Ref room(DeskNames names) throws LibraryException, UsageException {
        return names.room(room);
    }

    /** The runs of a library, with the consoles that are installed. */
    static RecallRuns runs(Library library, Invocation invocation) {
        return new RecallRuns(library, invocation.services().consoles().families());
    }

    /** The run that goes on in the room. */
    Ref goingOn(RecallRuns runs, DeskNames names) throws LibraryException, UsageException {
        return runs.goingOn(room(names)).orElseThrow(() -> new UsageException(Messages.run_none));
    }

    /** The ids of the steps that a number names: {@code 3} all of page 3, {@code 3.2} its second step. */
    static List<String> steps(RecallRun run, List<String> numbers) throws UsageException {
        List<String> steps = new ArrayList<>();
        for (String number : numbers) {
            Matcher matcher = NUMBER.matcher(number);
            int page = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            int step = page > 0 && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 0;
            if (page < 1 || page > run.getPages().size() || step > page(run, page).getSteps().size()) {
                throw new UsageException(NLS.bind(Messages.run_noNumber, number));
            }
            List<RunStep> all = page(run, page).getSteps();
            (step == 0 ? all : List.of(all.get(step - 1))).forEach(each -> steps.add(Objects.requireNonNull(each.getId())));
        }
        return steps;
    }

    /** Whether something is the number of a page or step and not words. */
    static boolean isNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    /** The page with a number: {@code 3}. */
    static RunPage page(RecallRun run, String number) throws UsageException {
        Matcher matcher = NUMBER.matcher(number);
        int page = matcher.matches() && matcher.group(2) == null ? Integer.parseInt(matcher.group(1)) : 0;
        if (page < 1 || page > run.getPages().size()) {
            throw new UsageException(NLS.bind(Messages.run_noNumber, number));
        }
        return page(run, page);
    }

    /** A run as it is now. */
    static RecallRun load(RecallRuns runs, Ref ref) throws LibraryException, UsageException {
        return runs.load(ref).orElseThrow(() -> new UsageException(Messages.error_gone)).content();
    }

    private static RunPage page(RecallRun run, int number) {
        return Objects.requireNonNull(run.getPages().get(number - 1));
    }
}
