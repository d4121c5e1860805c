package studio.talkback.console.build;

import studio.talkback.console.StateKind;
import studio.talkback.model.identity.Ref;

/**
 * A preset that is kept in the library, read without loading it.
 *
 * @param ref      its document
 * @param name     what it is called
 * @param engineer whose it is, by initials; empty where nobody's
 * @param family   the console family that it is for
 * @param kind     what it holds
 * @param file     the name of its file
 * @param digest   SHA-256 of the file's bytes
 */
public record KeptPreset(Ref ref, String name, String engineer, String family, StateKind kind, String file, String digest) {
}
