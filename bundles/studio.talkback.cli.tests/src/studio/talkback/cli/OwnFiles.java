package studio.talkback.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Small files of our own making, and the real ones where they are. */
final class OwnFiles {

    private OwnFiles() {
    }

    /** A session text with these tracks. */
    static Path sessionText(Path file, String... tracks) throws Exception {
        StringBuilder text = new StringBuilder("""
                SESSION NAME:\tGlass House
                SAMPLE RATE:\t48000.000000
                BIT DEPTH:\t24-bit
                SESSION START TIMECODE:\t00:00:00:00
                TIMECODE FORMAT:\t25 Frame
                # OF AUDIO TRACKS:\t%d
                # OF AUDIO CLIPS:\t0
                # OF AUDIO FILES:\t0


                T R A C K  L I S T I N G
                """.formatted(tracks.length));
        for (String track : tracks) {
            text.append("TRACK NAME:\t").append(track).append("""

                    COMMENTS:\t
                    USER DELAY:\t0 Samples
                    STATE:\t
                    CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      \t\
                    DURATION      \tSTATE

                    """);
        }
        return Files.writeString(file, text);
    }

    /** A scene with a name on channel 1 and its fader. */
    static Path scene(Path file, String name, String fader) throws Exception {
        return Files.writeString(file, """
                #4.0# "Glass House" "" %%000000000 1
                /ch/01/config "%s" 1 YE 1
                /ch/01/mix ON %s ON +0 OFF   -oo
                """.formatted(name, fader));
    }

    /** A snapshot of another family of consoles with a name on channel 1 and its fader. */
    static Path snapshot(Path file, String name, String fader) throws Exception {
        return Files.writeString(file, """
                {"type":"snapshot.11","creator_fw":"3.1-0-g0:release","creator_model":"wing-rack","active_scene":"I:/a.snap",
                "ae_data":{"ch":{"1":{"name":"%s","fdr":%s,"eq":{"on":true,"mdl":"STD","2g":1.5}}}}}
                """.formatted(name, fader));
    }

    /** The folder of real files of this kind; skips the test where there is none. */
    static List<Path> samples(String kind, String ending) throws Exception {
        @Nullable
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/samples"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "there is no folder shared/samples beside the checkout: skipped");
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder.resolve("shared/samples").resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
