package studio.talkback.library.evidence;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.internal.log.Log;
import studio.talkback.library.internal.registry.Contributions;

/**
 * The readers that are there. One that fails while it is made or asked is named in the log and left out for the run.
 * For several threads.
 */
public final class EvidenceReaders {

    /** The extension point. */
    public static final String POINT = "studio.talkback.library.evidenceReaders";

    private final Set<EvidenceReader> failed = ConcurrentHashMap.newKeySet();

    private @Nullable List<EvidenceReader> readers;

    /** The readers of the plug-ins that are installed; none is made before it is needed. */
    public EvidenceReaders() {
        this.readers = null;
    }

    /** These readers and no others, asked in this order. */
    public EvidenceReaders(List<EvidenceReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** All of them. */
    public synchronized List<EvidenceReader> all() {
        List<EvidenceReader> known = readers;
        if (known == null) {
            known = installed();
            readers = known;
        }
        return known;
    }

    /** The reader of this kind of file; null where there is none, as when its plug-in is missing. */
    public @Nullable EvidenceReader ofKind(String kind) {
        for (EvidenceReader reader : all()) {
            if (reader.kind().equals(kind)) {
                return reader;
            }
        }
        return null;
    }

    /**
     * The first reader that recognises the file; null where none does.
     *
     * @throws IOException if the file cannot be read
     */
    public @Nullable EvidenceReader find(EvidenceFile file) throws IOException {
        EvidenceHead head = headOf(file);
        for (EvidenceReader reader : all()) {
            if (recognises(reader, head)) {
                return reader;
            }
        }
        return null;
    }

    /**
     * The first reader that recognises the file.
     *
     * @throws IOException       if the file cannot be read
     * @throws EvidenceException if none recognises it
     */
    public EvidenceReader recognise(EvidenceFile file) throws IOException, EvidenceException {
        EvidenceReader found = find(file);
        if (found == null) {
            throw new EvidenceException("this is no kind of file that Talkback reads: " + known());
        }
        return found;
    }

    private String known() {
        List<String> kinds = all().stream().map(EvidenceReader::kind).toList();
        return kinds.isEmpty() ? "install a plug-in that reads it" : "it reads " + String.join(", ", kinds);
    }

    private boolean recognises(EvidenceReader reader, EvidenceHead head) {
        if (failed.contains(reader)) {
            return false;
        }
        try {
            return reader.recognises(head);
        } catch (RuntimeException | LinkageError e) {
            failed.add(reader);
            Log.warn(EvidenceReaders.class, "the reader " + reader.getClass().getName()
                    + " failed at '" + head.name() + "' and is left out until the next start", e);
            return false;
        }
    }

    private static EvidenceHead headOf(EvidenceFile file) throws IOException {
        try (InputStream in = new FileInputStream(file.path().toFile())) {
            return new EvidenceHead(file.name(), in.readNBytes(EvidenceHead.LENGTH));
        }
    }

    private static List<EvidenceReader> installed() {
        List<EvidenceReader> found = new ArrayList<>();
        for (IConfigurationElement element : Contributions.of(POINT, "reader")) {
            Contributions.make(element, EvidenceReader.class, found::add);
        }
        return List.copyOf(found);
    }
}
