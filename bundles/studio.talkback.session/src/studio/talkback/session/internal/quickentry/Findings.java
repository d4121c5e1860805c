package studio.talkback.session.internal.quickentry;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.Amount;
import studio.talkback.session.quickentry.EntryTime;
import studio.talkback.session.quickentry.SongPlace;

/** What the tokens of a line say, gathered while it is scanned. */
final class Findings {
    final List<String> items = new ArrayList<>();
    final List<String> persons = new ArrayList<>();
    final List<SongPlace> places = new ArrayList<>();
    final List<Amount> amounts = new ArrayList<>();
    @Nullable
    EntryTime time;
    @Nullable
    ZonedDateTime due;
}
