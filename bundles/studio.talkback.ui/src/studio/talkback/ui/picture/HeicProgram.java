package studio.talkback.ui.picture;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A program of the system that makes a JPEG of a HEIC: {@code sips} of macOS, libheif's {@code heif-dec} (before 1.19
 * {@code heif-convert}), ImageMagick. What it makes is read and deleted: nothing of a client's stays outside the library.
 *
 * @param before  its name, and what stands before that of the file
 * @param between what stands between that and the name of the JPEG
 * @param turns   whether it turns the picture as the file says ({@code irot}, {@code imir}); what the camera's data say beside that
 *                is to be left then, as ISO/IEC 23008-12 has it, and may still stand in the JPEG
 */
record HeicProgram(List<String> before, List<String> between, boolean turns) {

    private static final long LONGEST_SECONDS = 20;
    private static final long GONE_SECONDS = 2;
    /** The brands of HEIC and HEIF, as ISO/IEC 23008-12 and libheif list them. */
    private static final Pattern BRANDS = Objects.requireNonNull(Pattern.compile("hei[cmxs]|hev[cx]|mif1|msf1"));
    private static final Pattern MADE = Objects.requireNonNull(Pattern.compile("photo(-\\d+)?\\.jpg"));
    private static final List<HeicProgram> KNOWN = Objects.requireNonNull(List.of(
            new HeicProgram(List.of("sips", "-s", "format", "jpeg"), List.of("--out"), false),
            new HeicProgram(List.of("heif-dec"), List.of(), true), new HeicProgram(List.of("heif-convert"), List.of(), true),
            new HeicProgram(List.of("magick"), List.of("-auto-orient"), true)));

    /** Copies the lists. */
    HeicProgram {
        before = Objects.requireNonNull(List.copyOf(before));
        between = Objects.requireNonNull(List.copyOf(between));
    }

    /** Whether this is a HEIC or HEIF, by its first bytes. */
    static boolean isHeic(byte[] bytes) {
        return bytes.length > 12 && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && BRANDS.matcher(new String(bytes, 8, 4, StandardCharsets.ISO_8859_1)).matches();
    }

    /** The first that is there; null where none is. */
    static @Nullable HeicProgram installed() {
        for (HeicProgram each : KNOWN) {
            File program = find(Objects.requireNonNull(each.before().getFirst()));
            if (program != null) {
                List<String> there = new ArrayList<>(each.before());
                there.set(0, program.getPath());
                return new HeicProgram(there, each.between(), each.turns());
            }
        }
        return null;
    }

    private static @Nullable File find(String name) {
        for (String folder : Objects.requireNonNullElse(System.getenv("PATH"), "").split(Pattern.quote(File.pathSeparator))) {
            File program = new File(folder, name);
            if (!folder.isEmpty() && program.isFile() && program.canExecute()) {
                return program;
            }
        }
        return null;
    }

    /**
     * A JPEG of a HEIC; empty where the program cannot make it.
     *
     * @throws IOException if there is no space for it, or the program does not start
     */
    byte[] jpeg(byte[] heic) throws IOException {
        Path folder = Files.createTempDirectory("talkback");
        try {
            Path from = Files.write(folder.resolve("photo.heic"), heic);
            List<String> command = new ArrayList<>(before);
            command.add(from.toString());
            command.addAll(between);
            command.add(folder.resolve("photo.jpg").toString());
            boolean done = run(new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
            Path made = done ? made(folder) : null;
            return Objects.requireNonNull(made == null ? new byte[0] : Files.readAllBytes(made));
        } finally {
            delete(folder);
        }
    }

    /** Of a file with several pictures it makes photo-1.jpg and so on, and one of how far away things are beside them. */
    private static @Nullable Path made(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> MADE.matcher(String.valueOf(file.getFileName())).matches())
                    .min(Comparator.comparingInt((Path file) -> String.valueOf(file.getFileName()).length()).thenComparing(Comparator.naturalOrder()))
                    .orElse(null);
        }
    }

    /** With all that the program left in it, whatever that is called. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static boolean run(Process process) {
        try {
            if (process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            stop(process);
            // What it writes is deleted once it is gone.
            process.waitFor(GONE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stop(process);
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
