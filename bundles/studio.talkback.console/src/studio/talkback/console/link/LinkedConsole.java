package studio.talkback.console.link;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;

/**
 * A console that answers on the network, and what can be done with it. Open it in a job, never on the UI thread, and
 * close it in the end; one operation runs at a time. Every operation tells its progress, and ends within a moment when
 * it is cancelled and within some two seconds when the console stops answering.
 *
 * <pre>
 * try (LinkedConsole console = LinkedConsole.open(family, ConsoleAddress.parse(typed, LinkedConsole.usualPort(family)), monitor)) {
 *     LoadPlan plan = console.plan(scene, recall.getSampleRateHz(), monitor);
 *     // show plan.changes(), plan.phantom(), plan.rateRemark(); ask
 *     LoadResult result = console.load(plan, new LoadConsent(headphonesOff, phantom), monitor);
 * }
 * </pre>
 */
public final class LinkedConsole implements AutoCloseable {

    private final ConsoleFamily family;
    private final ConsoleLink link;
    private final ConsoleConnection connection;

    private LinkedConsole(ConsoleFamily family, ConsoleLink link, ConsoleConnection connection) {
        this.family = family;
        this.link = link;
        this.connection = connection;
    }

    /**
     * The port that consoles of a family usually answer at.
     *
     * @throws LinkException with {@link LinkException.Kind#REFUSED} when the family has no link
     */
    public static int usualPort(ConsoleFamily family) throws LinkException {
        return linkOf(family).usualPort();
    }

    /**
     * Opens the console that answers at an address.
     *
     * @throws LinkException              when nothing answers, when it is no console of the family, or when the family
     *                                    has no link
     * @throws OperationCanceledException when cancelled
     */
    public static LinkedConsole open(ConsoleFamily family, ConsoleAddress address, IProgressMonitor monitor)
            throws LinkException {
        ConsoleLink link = linkOf(family);
        return new LinkedConsole(family, link, link.open(address, monitor));
    }

    static ConsoleLink linkOf(ConsoleFamily family) throws LinkException {
        ConsoleLink link = family.link();
        if (link == null) {
            throw new LinkException(LinkException.Kind.REFUSED, "Talkback has no live link to a " + family.name()
                    + ": save a scene on the console and take that");
        }
        return link;
    }

    /** Who answers. */
    public ConsoleIdentity identity() {
        return connection.identity();
    }

    /**
     * Reads the whole console.
     *
     * @param name the name of the scene that it becomes
     * @throws LinkException              when the console stops answering
     * @throws OperationCanceledException when cancelled
     */
    public PullResult pull(String name, IProgressMonitor monitor) throws LinkException {
        ConsoleReading reading = whole(read(link.lines(), "Reading the console", monitor));
        return new PullResult(connection.named(reading, name), identity(), Objects.requireNonNull(Instant.now()),
                reading.unread());
    }

    /**
     * Reads the console and says exactly what loading a state into it would change. Sends nothing.
     *
     * @param madeAtHz the sample rate that the state was made at ({@code Recall.getSampleRateHz()}); 0 where not known
     * @throws LinkException              with {@link LinkException.Kind#REFUSED} when the state is of another family or a
     *                                    preset of a strip or effect, when it holds a value that the console cannot (with the control and its range), or
     *                                    when a strip could not be kept quiet; when the console stops answering
     * @throws OperationCanceledException when cancelled
     */
    public LoadPlan plan(ConsoleState wanted, int madeAtHz, IProgressMonitor monitor) throws LinkException {
        refuseWhatIsNotOf(family, wanted);
        // All of it and not the scene's lines alone: a strip that the scene leaves out may have to be quiet.
        ConsoleReading reading = whole(read(link.lines(), "Reading the console", monitor));
        return new Planning(link, family.catalogue(), wanted, reading).plan(identity(), madeAtHz);
    }

    /**
     * Loads what a plan shows: the strips whose sound changes are muted and their faders put down first, the wanted
     * levels and the mutes come last, everything is read back and sent again where it did not arrive, and in the end the
     * whole state is verified. Reads the console again before anything is sent. A load that is cancelled or loses the
     * console leaves muted what it muted, and says what.
     *
     * @throws LinkException with {@link LinkException.Kind#REFUSED} when a consent is missing, or when more would change
     *                       now than the plan shows; when the console stops answering before anything was sent
     */
    public LoadResult load(LoadPlan plan, LoadConsent consent, IProgressMonitor monitor) throws LinkException {
        if (plan.asksForHeadphones() && !consent.headphonesOff()) {
            throw new LinkException(LinkException.Kind.REFUSED,
                    "nothing was sent: take the headphones off and say so, a load can be loud");
        }
        return new LoadRun(this, plan, consent).run(monitor);
    }

    /** Sends these and reads them back, in the safe order. */
    Loading loading(List<Planned> planned, ConsoleState before) {
        return new Loading(link, connection, planned, before);
    }

    /**
     * Reads every control of a state back and compares.
     *
     * @return what stands elsewhere and what is not known; a console that stops answering is part of it
     * @throws LinkException              with {@link LinkException.Kind#REFUSED} when the state is of another family or a
     *                                    preset of a strip or effect
     * @throws OperationCanceledException when cancelled
     */
    public Verification verify(ConsoleState wanted, IProgressMonitor monitor) throws LinkException {
        refuseWhatIsNotOf(family, wanted);
        ConsoleReading reading = read(Comparison.askable(link, wanted), "Reading back", monitor);
        Comparison comparison = new Comparison(link, wanted, reading);
        return new Verification(comparison.standing(), comparison.words(comparison.differing()),
                comparison.notKnown(), comparison.notCompared(), reading.silentSince());
    }

    /** Lets the console go. */
    @Override
    public void close() {
        connection.close();
    }

    private ConsoleReading read(List<String> paths, String what, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, what, Math.max(1, paths.size()));
        ConsoleReading reading = connection.read(paths, Objects.requireNonNull(progress.newChild(paths.size())));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return reading;
    }

    private ConsoleReading whole(ConsoleReading reading) throws LinkException {
        Instant since = reading.silentSince();
        if (since != null) {
            throw LinkException.silent(identity().address(), since);
        }
        return reading;
    }

    /** Refuses a state that does not say where on a console of the family its controls are. */
    static void refuseWhatIsNotOf(ConsoleFamily family, ConsoleState state) throws LinkException {
        if (!state.info().family().equals(family.id())) {
            throw new LinkException(LinkException.Kind.REFUSED, "the scene is of family " + state.info().family()
                    + " and the console a " + family.name() + ": nothing was sent, choose a scene of this console");
        }
        if (!state.kind().hasPlaces()) {
            throw new LinkException(LinkException.Kind.REFUSED, state.kind().phrase()
                    + " has no place of its own on the console: nothing was sent, build it into a scene first");
        }
    }
}
