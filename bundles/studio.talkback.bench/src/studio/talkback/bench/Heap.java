package studio.talkback.bench;

/** How much memory is in use. */
public final class Heap {

    private static final double MEBIBYTE = 1 << 20;
    private static final int COLLECTIONS = 3;

    private Heap() {
    }

    /** What lives after a collection, in MiB. */
    public static double used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }

    /** The most that the process may use, in MiB. */
    public static double most() {
        return Runtime.getRuntime().maxMemory() / MEBIBYTE;
    }
}
