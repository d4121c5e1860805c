package studio.talkback.daw.protools.internal;

import java.util.List;

import studio.talkback.daw.AudioClip;
import studio.talkback.daw.AudioFile;
import studio.talkback.daw.Marker;
import studio.talkback.daw.PlugIn;
import studio.talkback.daw.SessionHeader;
import studio.talkback.daw.Track;
import studio.talkback.daw.protools.internal.RecordedSession.Content;
import studio.talkback.daw.protools.internal.RecordedSession.Event;
import studio.talkback.daw.protools.internal.RecordedSession.TrackWithEvents;

/** Writes a session as Pro Tools does, with LF; the other way round of what is tested. */
final class SessionTextWriter {

    private static final int NAME_WIDTH = 33;

    private final StringBuilder out = new StringBuilder();
    private final boolean timestamps;
    private final boolean markerTracks;

    private SessionTextWriter(boolean timestamps, boolean markerTracks) {
        this.timestamps = timestamps;
        this.markerTracks = markerTracks;
    }

    static String write(Content session, boolean timestamps, boolean markerTracks) {
        SessionTextWriter writer = new SessionTextWriter(timestamps, markerTracks);
        writer.header(session.header());
        writer.files("O N L I N E", session.files().stream().filter(AudioFile::online).toList());
        writer.files("O F F L I N E", session.files().stream().filter(file -> !file.online()).toList());
        writer.clips("O N L I N E", session.clips().stream().filter(AudioClip::online).toList());
        writer.clips("O F F L I N E", session.clips().stream().filter(clip -> !clip.online()).toList());
        writer.plugIns(session.plugIns());
        writer.tracks(session.tracks());
        writer.markers(session.markers());
        return writer.out.toString();
    }

    private void header(SessionHeader header) {
        line("SESSION NAME:", header.name());
        line("SAMPLE RATE:", String.format("%.6f", header.sampleRateHz()));
        line("BIT DEPTH:", header.bitDepth() + "-bit" + (header.floatingPoint() ? " float" : ""));
        line("SESSION START TIMECODE:", header.startTimecode());
        line("TIMECODE FORMAT:", header.timecodeFormat());
        line("# OF AUDIO TRACKS:", String.valueOf(header.audioTracks()));
        line("# OF AUDIO CLIPS:", String.valueOf(header.audioClips()));
        line("# OF AUDIO FILES:", String.valueOf(header.audioFiles()));
        emptyLines();
    }

    private void files(String kind, List<AudioFile> files) {
        line(kind + "  F I L E S  I N  S E S S I O N");
        line("Filename                 ", "Location");
        files.forEach(file -> line(pad(file.name(), 25), file.location()));
        emptyLines();
    }

    private void clips(String kind, List<AudioClip> clips) {
        line(kind + "  C L I P S  I N  S E S S I O N");
        line("CLIP NAME              ", "Source File");
        for (AudioClip clip : clips) {
            Integer channel = clip.channel();
            if (channel == null) {
                line(pad(clip.name(), 23), clip.sourceFile());
            } else {
                line(pad(clip.name(), 23), clip.sourceFile(), "[" + channel + "]");
            }
        }
        emptyLines();
    }

    private void plugIns(List<PlugIn> plugIns) {
        line("P L U G - I N S  L I S T I N G");
        line(pad("MANUFACTURER", 24), pad("PLUG-IN NAME", 24), pad("VERSION", 16), pad("FORMAT", 16), pad("STEMS", 25),
                "NUMBER OF INSTANCES");
        String maker = "";
        for (PlugIn plugIn : plugIns) {
            boolean same = plugIn.manufacturer().equals(maker);
            maker = plugIn.manufacturer();
            line(pad(same ? "" : maker, 24), pad(plugIn.name(), 24), pad(plugIn.version(), 16),
                    pad(plugIn.format(), 16), pad(plugIn.stems(), 25), plugIn.instances());
        }
        emptyLines();
    }

    private void tracks(List<TrackWithEvents> tracks) {
        line("T R A C K  L I S T I N G");
        for (TrackWithEvents listed : tracks) {
            track(listed.track());
            for (int channel = 1; channel <= listed.channels(); channel++) {
                for (Event event : listed.events()) {
                    if (event.channel() == channel) {
                        event(event);
                    }
                }
                emptyLines();
            }
        }
    }

    private void track(Track track) {
        String width = track.width();
        line("TRACK NAME:", width == null ? track.name() : track.name() + " (" + width + ")");
        line("COMMENTS:", track.comments());
        line("USER DELAY:", track.userDelaySamples() + " Samples");
        out.append("STATE: ");
        track.states().forEach(state -> out.append(state).append(' '));
        line("");
        List<String> plugIns = track.plugIns();
        if (plugIns != null) {
            line(plugIns.isEmpty() ? "PLUG-INS: " : "PLUG-INS: \t" + String.join("\t", plugIns));
        }
        String times = "START TIME    \tEND TIME      \tDURATION      \t";
        line("CHANNEL \tEVENT   ", "CLIP NAME                     ",
                times + (timestamps ? "TIMESTAMP         \tSTATE" : "STATE"));
    }

    private void event(Event event) {
        String times = "%15s\t%15s\t%15s\t".formatted(event.start(), event.end(), event.duration());
        line(pad(event.channel() + "", 8), pad(event.number() + "", 8), pad(event.clip(), 30),
                times + (timestamps ? "%19s\t".formatted(event.timestamp()) : "") + event.state());
    }

    private void markers(List<Marker> markers) {
        line("M A R K E R S  L I S T I N G");
        line("#   ", "LOCATION     ", "TIME REFERENCE    ", "UNITS    ", pad("NAME", NAME_WIDTH)
                + (markerTracks ? "\t" + pad("TRACK NAME", NAME_WIDTH) + "\tTRACK TYPE   " : "") + "\tCOMMENTS");
        for (Marker marker : markers) {
            String[] comments = marker.comments().split("\n", -1);
            String track = markerTracks ? "\t" + pad(String.valueOf(marker.trackName()), NAME_WIDTH) + "\t"
                    + pad(String.valueOf(marker.trackType()), NAME_WIDTH) : "";
            line(pad(marker.number() + "", 4), pad(marker.location(), 13), pad(marker.timeReference(), 18),
                    pad(marker.units(), 9), pad(marker.name(), NAME_WIDTH) + track + "\t" + comments[0]);
            for (int i = 1; i < comments.length; i++) {
                line(pad("", 4), pad("", 13), pad("", 18), pad("", 11), pad("", NAME_WIDTH) + (markerTracks
                        ? "\t" + pad("", NAME_WIDTH) + "\t" + pad("", NAME_WIDTH) : "") + "\t" + comments[i]);
            }
        }
    }

    private void line(String... columns) {
        out.append(String.join("\t", columns)).append('\n');
    }

    private void emptyLines() {
        out.append("\n\n");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
