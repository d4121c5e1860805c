package studio.talkback.daw.protools.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a session text as large as wanted, with few tracks and very many events, files and clips. */
final class LargeExport {

    private static final int EVENTS_OF_A_TRACK = 20_000;

    private long written;
    private final OutputStream out;

    private LargeExport(OutputStream out) {
        this.out = out;
    }

    /** Writes at least so many bytes and says how many events there are. */
    static long write(Path file, long bytes) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return new LargeExport(out).write(bytes);
        }
    }

    private long write(long bytes) throws IOException {
        line("SESSION NAME:\tLarge é\nSAMPLE RATE:\t48000.000000\nBIT DEPTH:\t24-bit");
        line("SESSION START TIMECODE:\t00:59:50:00\nTIMECODE FORMAT:\t24 Frame\n\n");
        line("O N L I N E  F I L E S  I N  S E S S I O N\nFilename            \tLocation");
        for (int i = 0; written < bytes / 10; i++) {
            line("Audio file " + i + ".wav     \tMacintosh HD:Users:studio:Sessions:Large:Audio Files:");
        }
        line("\n\nO N L I N E  C L I P S  I N  S E S S I O N\nCLIP NAME           \tSource File");
        for (int i = 0; written < bytes / 5; i++) {
            line("Clip " + i + ".L      \tAudio file " + i + ".wav\t[1]");
        }
        line("\n\nT R A C K  L I S T I N G");
        long events = 0;
        for (int track = 1; written < bytes; track++) {
            line("TRACK NAME:\tTrack " + track + "\nCOMMENTS:\tU 87\nUSER DELAY:\t0 Samples");
            line("STATE: \nPLUG-INS: \tEQ (mono)");
            line("CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      "
                    + "\tDURATION      \tSTATE");
            for (int i = 1; i <= EVENTS_OF_A_TRACK && written < bytes; i++, events++) {
                line(("1       \t%-8d\tVocal comp 12_%05d           \t   %02d:%02d:00:00\t   01:00:05:00"
                        + "\t   00:00:05:00\tUnmuted")
                        .formatted(i, i, i / 3600, i / 60 % 60));
            }
            line("\n");
        }
        line("M A R K E R S  L I S T I N G\n#   \tLOCATION     \tTIME REFERENCE    \tUNITS    \tNAME    \tCOMMENTS");
        return events;
    }

    private void line(String text) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        written += bytes.length;
    }
}
