package studio.talkback.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Other people's programs that read PDF: {@code releng/test} installs them where it can. */
final class PdfTools {

    private PdfTools() {
    }

    /** Fails where qpdf finds the file not well made. */
    static void check(Path pdf) throws IOException, InterruptedException {
        assertEquals("No syntax or stream encoding errors found; the file may still contain\nerrors that qpdf cannot detect",
                run("qpdf", "--check", pdf.toString()).replaceFirst("(?s).*(?=No syntax)", "").strip());
    }

    /** The text of the file as poppler lays it out. */
    static String text(Path pdf) throws IOException, InterruptedException {
        return run("pdftotext", "-layout", pdf.toString(), "-");
    }

    /** Fails where poppler cannot draw every page. */
    static void draw(Path pdf, Path pictures) throws IOException, InterruptedException {
        assertEquals("", run("pdftoppm", "-r", "50", "-gray", "-png", pdf.toString(), pictures.toString()));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process program;
        try {
            program = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            System.out.println("Skipped: " + command[0] + " is not installed here (Debian: qpdf, poppler-utils)");
            assumeTrue(false, command[0] + " is not installed");
            throw missing;
        }
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), said);
        return said;
    }
}
