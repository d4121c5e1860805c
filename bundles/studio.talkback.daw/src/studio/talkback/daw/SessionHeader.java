package studio.talkback.daw;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a session says of itself.
 *
 * @param name           the session's name
 * @param sampleRateHz   its sample rate in Hz; not whole for a pulled-up or pulled-down session
 * @param bitDepth       bits of a sample, 0 where the file does not say
 * @param floatingPoint  whether samples are floating point
 * @param startTimecode  its start as listed, empty where the file does not say
 * @param timecodeFormat the timecode format as listed, such as {@code 29.97 Drop Frame}; empty where the file
 *                       does not say
 * @param frameRate      frames per second as listed, null where the file does not say
 * @param dropFrame      whether timecode drops frame numbers
 * @param audioTracks    how many audio tracks the session has, listed or not; null where the file does not say
 * @param audioClips     how many audio clips the session has; null where the file does not say
 * @param audioFiles     how many audio files the session has; null where the file does not say
 * @param encoding       how the file's text is encoded, such as {@code UTF-8} or {@code MacRoman}
 */
public record SessionHeader(String name, double sampleRateHz, int bitDepth, boolean floatingPoint,
        String startTimecode, String timecodeFormat, @Nullable Double frameRate, boolean dropFrame,
        @Nullable Long audioTracks, @Nullable Long audioClips, @Nullable Long audioFiles, String encoding) {
}
