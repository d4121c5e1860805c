package studio.talkback.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import studio.talkback.library.file.WholeFile;

/** Sheets as files in a folder of the user's choice. Waits for the disk: not for the UI thread. */
public final class SheetFiles {

    private static final int LONGEST = 120;
    private static final String ENDING = ".pdf";

    private SheetFiles() {
    }

    /** What the file of a sheet is called, without its ending: its day, what it is about, what it is. */
    public static String name(SheetHead head) {
        String about = head.about().replaceAll("\\s*·\\s*", ", ").replaceAll("[\\\\/:*?\"<>|#\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ").strip();
        String full = (head.at().toLocalDate() + " " + about + " ").replaceAll("\\s+", " ");
        return (full.length() > LONGEST ? full.substring(0, LONGEST).replaceFirst("[\\ud800-\\udbff]$", "") : full).strip() + " "
                + head.title();
    }

    /**
     * Writes a sheet as PDF. A file that is there already stays as it is: where another sheet is in it, this one gets a
     * number; where the same one is, nothing is written.
     *
     * @param folder is made where it does not exist yet
     * @return the file
     * @throws IOException if it cannot be written; then nothing is
     */
    public static Path write(Sheet sheet, Paper paper, Path folder) throws IOException {
        byte[] content = SheetPdf.of(sheet, paper);
        Files.createDirectories(folder);
        String name = name(sheet.head());
        Path file = folder.resolve(name + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            if (Files.isRegularFile(file) && Arrays.equals(content, Files.readAllBytes(file))) {
                return file;
            }
            file = folder.resolve(name + " (" + number + ")" + ENDING);
        }
        WholeFile.write(file, new ByteArrayInputStream(content));
        return file;
    }
}
