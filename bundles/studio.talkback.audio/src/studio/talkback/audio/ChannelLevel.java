package studio.talkback.audio;

/**
 * How loud one channel is, in dB below full scale; minus infinity for nothing but zeros.
 *
 * @param peakDbfs the highest sample, whatever lies between samples
 * @param rmsDbfs  the root mean square, where a square wave of full scale is 0 dBFS and a sine −3.01 dBFS
 */
public record ChannelLevel(double peakDbfs, double rmsDbfs) {
}
