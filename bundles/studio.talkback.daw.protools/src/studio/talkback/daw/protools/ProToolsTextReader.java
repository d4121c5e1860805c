package studio.talkback.daw.protools;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import com.google.gson.stream.JsonWriter;

import studio.talkback.daw.SessionDiff;
import studio.talkback.daw.SessionSummary;
import studio.talkback.daw.SessionSummaryBuilder;
import studio.talkback.daw.protools.internal.SessionJson;
import studio.talkback.daw.protools.internal.SessionText;
import studio.talkback.daw.protools.internal.TextSource;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/**
 * Reads what Pro Tools writes with File &gt; Export &gt; Session Info as Text, in UTF-8 or MacRoman, with
 * any choice of sections and any time format. Files of any length: what is kept in memory grows with tracks,
 * plug-ins and markers only.
 */
public final class ProToolsTextReader implements EvidenceReader {

    private static final String KIND = "protools-text";
    private static final String BEGINNING = "SESSION NAME:";
    /** The byte order mark of UTF-8, read as Latin-1. */
    private static final String MARK = "\u00EF\u00BB\u00BF";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        String text = head.text();
        return (text.startsWith(MARK) ? text.substring(MARK.length()) : text).stripLeading().startsWith(BEGINNING);
    }

    @Override
    public boolean sessionText() {
        return true;
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        SessionSummary session = summary(file, SubMonitor.convert(monitor));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("tracks", (long) session.tracks().size());
        counts.put("clips", session.counts().clips());
        counts.put("offlineClips", session.counts().offlineClips());
        counts.put("files", session.counts().files());
        counts.put("offlineFiles", session.counts().offlineFiles());
        counts.put("plugins", (long) session.plugIns().size());
        counts.put("markers", (long) session.markers().size());
        counts.put("events", session.counts().events());
        counts.put("unknownSections", session.counts().unknownSections());
        return new EvidenceReport(KIND, session.header().name(), counts, session.warnings());
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        SubMonitor progress = SubMonitor.convert(monitor, 8);
        SessionText text = SessionText.open(TextSource.of(file.path()), progress.split(1));
        SessionJson.write(text, json, progress.split(7));
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        return SessionDiff.between(summary(before, progress.split(1)), summary(after, progress.split(1)));
    }

    private static SessionSummary summary(EvidenceFile file, SubMonitor monitor)
            throws IOException, EvidenceException {
        monitor.setWorkRemaining(2);
        SessionText text = SessionText.open(TextSource.of(file.path()), monitor.split(1));
        SessionSummaryBuilder summary = new SessionSummaryBuilder();
        text.read(summary, monitor.split(1));
        return summary.summary();
    }
}
