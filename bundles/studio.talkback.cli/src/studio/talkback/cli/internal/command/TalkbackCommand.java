package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;

import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Output;
import studio.talkback.library.Library;
import studio.talkback.project.NamesInProjects;
import studio.talkback.session.selection.Selection;

/** A command; its words for {@code talkback help} stand in {@code help.properties}. */
abstract class TalkbackCommand implements Callable<Integer> {

    private final Invocation invocation;

    TalkbackCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Does it.
     *
     * @return one of {@link ExitCode}
     * @throws Exception if it cannot be done; nothing was changed then
     */
    abstract int run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        int code = run();
        output().check();
        return Integer.valueOf(code);
    }

    final Invocation invocation() {
        return invocation;
    }

    final Output output() {
        return invocation.output();
    }

    final boolean json() {
        return invocation.options().json();
    }

    /** Finds what people call documents in this library. */
    final Selection selection(Library library) {
        return new Selection(library, new NamesInProjects(library));
    }

    /** Now, in the room's zone. */
    final ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now(invocation.services().clock()));
    }
}
