package studio.talkback.testkit.console;

/**
 * What the network and the receiver of a simulated console do to packets.
 *
 * @param loss          how many of a packet's chances are to be lost, each way, from 0 to 1
 * @param duplication   how many of its chances are to arrive twice
 * @param lateness      how many of its chances are to come later than others, and so out of order
 * @param delayMillis   how late at most
 * @param window        how many packets the console keeps that it has not yet dealt with; what exceeds it is dropped
 * @param serviceMicros how long it deals with each
 */
public record Wire(double loss, double duplication, double lateness, int delayMillis, int window, int serviceMicros) {

    /** A cable, and a console that keeps 64 packets and deals with 25,000 a second. */
    public static final Wire GOOD = new Wire(0, 0, 0, 0, 64, 40);

    /** The same, of whose packets so many are lost. */
    public Wire withLoss(double part) {
        return new Wire(part, duplication, lateness, delayMillis, window, serviceMicros);
    }

    /** The same, of whose packets so many come late by up to so much, and some twice. */
    public Wire withDisorder(double part, int millis) {
        return new Wire(loss, part / 2, part, millis, window, serviceMicros);
    }

    /** The same with another receiver. */
    public Wire withReceiver(int packets, int micros) {
        return new Wire(loss, duplication, lateness, delayMillis, packets, micros);
    }
}
