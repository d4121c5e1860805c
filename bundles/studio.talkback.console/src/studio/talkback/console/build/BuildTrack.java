package studio.talkback.console.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Item;
import studio.talkback.model.Track;

/**
 * A track of a song that wants a strip, or two where it is stereo.
 *
 * @param place      which of the song's it is, from 1; 0 where nobody counts
 * @param name       what it is called, without the words for stereo or its side
 * @param instrument what plays on it
 * @param stereo     whether it is a pair: a stereo track, or two tracks that are the sides of one
 */
public record BuildTrack(int place, String name, Instrument instrument, boolean stereo) {

    private static final Pattern STEREO = Pattern.compile("(?i)(.*[^\\s(])\\s*(?:\\(stereo\\)|\\(st\\)|\\bstereo|\\bst|\\(?\\bl\\s*[-/+&]\\s*r\\)?|\\blr)");
    private static final Pattern SIDE = Pattern.compile("(?i)(.*\\S)[\\s.\\-_]+(?:\\((l|r|left|right)\\)|(l|r|left|right))");

    /** A track by its name and what the track sheet says plays on it, which may be empty. */
    public static BuildTrack of(String name, String source) {
        return of(0, name, source);
    }

    private static BuildTrack of(int place, String name, String source) {
        Matcher stereo = STEREO.matcher(name.strip());
        boolean pair = stereo.matches();
        String plain = Objects.requireNonNull(pair ? stereo.group(1) : name.strip());
        return new BuildTrack(place, plain, Instrument.of(name, source), pair);
    }

    /** The tracks of an item in the order of its track sheet; two that are the sides of one are a pair. */
    public static List<BuildTrack> of(Item item) {
        List<Track> sheet = new ArrayList<>(item.getTracks());
        sheet.sort(Comparator.comparingInt(Track::getNumber));
        List<BuildTrack> tracks = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            String name = text(sheet.get(i).getName());
            String source = text(sheet.get(i).getSource());
            String left = side(name, "l");
            String right = i + 1 < sheet.size() ? side(text(sheet.get(i + 1).getName()), "r") : null;
            if (left != null && right != null && left.equalsIgnoreCase(right)) {
                tracks.add(new BuildTrack(tracks.size() + 1, left, Instrument.of(name, source), true));
                i++;
            } else if (!name.isBlank()) {
                tracks.add(of(tracks.size() + 1, name, source));
            }
        }
        return tracks;
    }

    /** The name without its side; null where it is not of that side. */
    private static @Nullable String side(String name, String side) {
        Matcher matcher = SIDE.matcher(name.strip());
        if (!matcher.matches()) {
            return null;
        }
        String told = Objects.requireNonNullElse(matcher.group(2), matcher.group(3));
        return told.substring(0, 1).equalsIgnoreCase(side) ? matcher.group(1) : null;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
