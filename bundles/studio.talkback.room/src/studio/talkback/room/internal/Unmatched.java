package studio.talkback.room.internal;

/**
 * A change that the log tells and the settings have no place for.
 *
 * @param line what was changed, as it is kept in the note
 * @param said why it is not among the settings, one line for the operator
 */
record Unmatched(String line, String said) {
}
