package studio.talkback.console.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.StateKind;
import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Preset;
import studio.talkback.model.identity.Ref;

/** The engineers' presets in a library. Waits for the disk: not for the UI thread. */
public final class Presets {

    private static final String LIST = """
            SELECT p.doc, p.name, p.equipment, p.file, p.kind, p.digest, e.initials
              FROM preset p LEFT JOIN party e ON e.doc = p.engineer
             WHERE p.digest IS NOT NULL ORDER BY LOWER(p.name), p.doc
            """;

    private final Library library;
    private final ConsoleScenes scenes;

    /** The presets of a library, of the consoles that are known. */
    public Presets(Library library, ConsoleScenes scenes) {
        this.library = library;
        this.scenes = scenes;
    }

    /** All that are for consoles, by name. */
    public List<KeptPreset> all() throws LibraryException {
        List<KeptPreset> presets = new ArrayList<>();
        for (Row row : library.query(LIST, row -> new Row(Objects.requireNonNull(Rows.document(row, "doc", Kinds.PRESET)),
                Rows.text(row, "name"), Rows.text(row, "initials"), Rows.text(row, "equipment"), Rows.text(row, "kind"),
                Rows.text(row, "file"), Rows.text(row, "digest")))) {
            StateKind kind = kind(row.family(), row.kind());
            if (kind != null) {
                presets.add(new KeptPreset(row.ref(), row.name(), row.engineer(), row.family(), kind, row.file(),
                        row.digest()));
            }
        }
        return presets;
    }

    private record Row(Ref ref, String name, String engineer, String family, String kind, String file, String digest) {
    }

    private static @Nullable StateKind kind(String family, String evidence) {
        for (StateKind kind : StateKind.values()) {
            if (evidence.equals(evidence(family, kind))) {
                return kind;
            }
        }
        return null;
    }

    /** What a preset's file is as evidence: {@code x32-channel-preset}. */
    private static String evidence(String family, StateKind kind) {
        return family + "-" + kind.label().replace(' ', '-');
    }

    /**
     * What a preset holds.
     *
     * @throws EvidenceException when its file cannot be read any more
     */
    public ConsoleState read(KeptPreset preset) throws IOException, LibraryException, EvidenceException {
        try (InputStream bytes = library.blob(preset.digest())) {
            return scenes.parse(preset.file(), Objects.requireNonNull(bytes.readAllBytes()));
        }
    }

    /**
     * Keeps a preset or snippet as one of an engineer's, byte for byte.
     *
     * @param engineer whose it is; null for the house's
     * @return the preset's document
     * @throws EvidenceException when it is none, or damaged
     */
    public Ref keep(Path file, @Nullable Ref engineer, String operator, ZonedDateTime at, IProgressMonitor monitor)
            throws IOException, LibraryException, EvidenceException {
        ConsoleState state = scenes.read(file, monitor);
        if (state.kind() == StateKind.SCENE) {
            throw new EvidenceException("this is a whole scene, which is a recall of an item: import it there");
        }
        String name = String.valueOf(file.getFileName());
        BlobRef blob = library.keep(file, monitor);
        Evidence evidence = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidence());
        evidence.setDigest(blob.digest());
        evidence.setSizeBytes(blob.sizeBytes());
        evidence.setName(name);
        evidence.setKind(evidence(state.info().family(), state.kind()));
        evidence.setTakenAt(at.toInstant());
        Preset preset = Objects.requireNonNull(ModelFactory.eINSTANCE.createPreset());
        preset.setName(state.info().name().isBlank() ? name : state.info().name().strip());
        preset.setEngineer(engineer);
        preset.setEquipment(state.info().family());
        preset.setFile(evidence);
        Ref ref = Documents.ref(Kinds.PRESET, preset);
        library.commit(ChangeSet.by(operator, "Preset '" + preset.getName() + "' kept").add(Kinds.PRESET, preset).build());
        return ref;
    }
}
