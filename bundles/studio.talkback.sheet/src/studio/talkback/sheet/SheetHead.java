package studio.talkback.sheet;

import java.time.ZonedDateTime;

/**
 * What stands at the top of every page of a sheet.
 *
 * @param title  what it is: Work order
 * @param studio the studio's name, or empty
 * @param about  what it is about: Glass House, #4 Paper Moon
 * @param where  room and day: A Room, Mon 23 Nov 2026
 * @param at     the time of what it says, which stands in the file; the same sheet makes the same file
 */
public record SheetHead(String title, String studio, String about, String where, ZonedDateTime at) {
}
