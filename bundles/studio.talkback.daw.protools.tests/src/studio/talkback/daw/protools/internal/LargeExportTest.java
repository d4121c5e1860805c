package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.daw.protools.ProToolsTextReader;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceReport;

/** A text of several buffers; {@code releng/bench} reads one of hundreds of megabytes in a small heap. */
class LargeExportTest {

    private static final int SIZE = 3_000_000;

    @Test
    void everyEventAcrossTheBuffersIsCounted(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.txt");
        long events = LargeExport.write(file, SIZE);
        EvidenceReport report = new ProToolsTextReader().read(EvidenceFile.at(file), new NullProgressMonitor());
        assertEquals(events, report.counts().get("events"));
        assertEquals(0, report.warnings().size());
    }

    @Test
    void aCancelledMonitorEndsTheReading(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.txt");
        LargeExport.write(file, SIZE);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> new ProToolsTextReader().read(EvidenceFile.at(file), cancelled));
    }
}
