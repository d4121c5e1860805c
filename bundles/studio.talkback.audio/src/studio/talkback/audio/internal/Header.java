package studio.talkback.audio.internal;

import java.nio.ByteOrder;

import studio.talkback.audio.AudioFormat;

/**
 * What the header of a sound file says.
 *
 * @param format     what it is, with as many frames as the file holds
 * @param order      of the bytes of a sample
 * @param dataOffset where the first frame begins, in bytes
 */
public record Header(AudioFormat format, ByteOrder order, long dataOffset) {
}
