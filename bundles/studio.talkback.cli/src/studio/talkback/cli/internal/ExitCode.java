package studio.talkback.cli.internal;

/** What the program ends with; a public interface. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;
    /** There are findings or differences. */
    public static final int FINDINGS = 1;
    /** The input or the command is wrong. */
    public static final int BAD_INPUT = 2;
    /** The surroundings do not let it: the library is in use, the disk is full. */
    public static final int ENVIRONMENT = 3;

    private ExitCode() {
    }
}
