package studio.talkback.gear;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.draw.GearCopy;
import studio.talkback.gear.internal.GearCheck;
import studio.talkback.gear.internal.Messages;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.file.WholeFile;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Panel;
import studio.talkback.model.identity.Ref;

/**
 * The equipment of a library: what there is, to and from files. Every method may wait for the disk: not for the UI thread. May
 * be used from any thread.
 */
public final class Gears {

    /**
     * One equipment model.
     *
     * @param ref      where it is, or would be, in the library
     * @param maker    empty for one of no maker
     * @param model    what it is called
     * @param category what it is; empty where nobody said
     * @param held     whether the library has it; else it comes with Talkback and is added when it is used
     */
    public record Row(Ref ref, String maker, String model, String category, boolean held) {

        /** What it is called, with its maker where it has one. */
        public String name() {
            return (maker + " " + model).strip();
        }
    }

    /** What a file means for the library. */
    public enum Arrival {
        /** The library does not have this equipment. */
        NEW,
        /** It has it, as it is in the file. */
        SAME,
        /** It has it, and the file holds it otherwise. */
        OTHER
    }

    private final Library library;

    /** The equipment of this library. */
    public Gears(Library library) {
        this.library = library;
    }

    /** All there is, by name, and then what comes with Talkback and is not used yet. */
    public List<Row> all() throws LibraryException {
        List<Row> rows = new ArrayList<>(library.query("SELECT doc, maker, model, category FROM gear ORDER BY maker, model",
                row -> new Row(Objects.requireNonNull(Rows.document(row, "doc", Kinds.GEAR)), Rows.text(row, "maker"),
                        Rows.text(row, "model"), Rows.text(row, "category"), true)));
        List<Ref> held = rows.stream().map(Row::ref).toList();
        for (Gear unit : StartingLibrary.all()) {
            Ref ref = Documents.ref(Kinds.GEAR, unit);
            if (!held.contains(ref)) {
                rows.add(new Row(ref, "", Objects.requireNonNull(unit.getModel()),
                        Objects.requireNonNullElse(unit.getCategory(), ""), false));
            }
        }
        return rows;
    }

    /**
     * The equipment that is called so, or the only one whose name begins like this.
     *
     * @throws GearException if there is none, or several; the message names the candidates
     */
    public Row find(String typed) throws LibraryException {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Row> rows = all();
        List<Row> found = rows.stream().filter(row -> row.ref().toString().equals(wanted) || lower(row.name()).equals(wanted)
                || lower(row.model()).equals(wanted)).toList();
        if (found.isEmpty() && !wanted.isEmpty()) {
            found = rows.stream().filter(row -> lower(row.name()).startsWith(wanted) || lower(row.model()).startsWith(wanted))
                    .toList();
        }
        if (found.isEmpty()) {
            throw new GearException(NLS.bind(Messages.gear_none, typed.strip()));
        } else if (found.size() > 1) {
            throw new GearException(NLS.bind(Messages.gear_several, typed.strip(),
                    String.join(", ", found.stream().map(row -> row.name() + " (" + row.ref() + ")").toList())));
        }
        return Objects.requireNonNull(found.getFirst());
    }

    private static String lower(String text) {
        return Objects.requireNonNull(text.toLowerCase(Locale.ROOT));
    }

    /**
     * In how many recalls the controls of equipment are set.
     *
     * @return by what the settings call them, in lower case: a name, a key or an id
     */
    public Map<String, Integer> settings(Ref ref) throws LibraryException {
        Map<String, Set<UUID>> recalls = new HashMap<>();
        library.query("SELECT doc, controls FROM recall_unit WHERE gear = ?", row -> {
            UUID recall = Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)).document();
            Rows.text(row, "controls").lines().forEach(control -> Objects
                    .requireNonNull(recalls.computeIfAbsent(lower(control.strip()), each -> new HashSet<>())).add(recall));
            return Boolean.TRUE;
        }, ref.document());
        Map<String, Integer> counts = new HashMap<>();
        recalls.forEach((control, set) -> counts.put(control, Integer.valueOf(set.size())));
        return counts;
    }

    /**
     * Makes a copy of equipment, of the library's or of what comes with Talkback, to be changed on its own.
     *
     * @return where the copy is
     * @throws GearException if there is no such equipment
     */
    public Ref duplicate(Ref ref, String operator) throws LibraryException {
        Gear gear = load(ref);
        if (gear == null) {
            throw new GearException(NLS.bind(Messages.gear_none, ref));
        }
        Gear copy = GearCopy.of(gear, Objects.requireNonNull(all().stream().map(Row::model).toList()));
        add(Objects.requireNonNull(List.of(copy)), operator);
        return Documents.ref(Kinds.GEAR, copy);
    }

    /** The equipment with its panel: from the library, else the one that comes with Talkback; null where neither has it. */
    public @Nullable Gear load(Ref ref) throws LibraryException {
        Optional<Stored<Gear>> stored = library.load(ref.toDocument(), Gear.class);
        return stored.isPresent() ? stored.get().content() : StartingLibrary.of(ref);
    }

    /**
     * Writes equipment to a file, with the photo that it was drawn over.
     *
     * @return how many bytes
     * @throws GearException if there is no such equipment
     * @throws IOException   if it cannot be written; what was there is as it was
     */
    public long export(Ref ref, Path file) throws IOException, LibraryException {
        Gear gear = load(ref);
        if (gear == null) {
            throw new GearException(NLS.bind(Messages.gear_none, ref));
        }
        Panel panel = gear.getPanel();
        Evidence photo = panel == null ? null : panel.getPhoto();
        byte[] bytes = null;
        if (photo != null) {
            try (InputStream in = library.blob(Objects.requireNonNull(photo.getDigest()))) {
                bytes = in.readAllBytes();
            }
        }
        return WholeFile.write(file, new GearFile(gear, bytes).write(library.kinds()));
    }

    /**
     * Writes equipment to files in a folder, each called by its model; a file that is there already stays, and the new one gets
     * a number.
     *
     * @return the files, in the order of the equipment
     * @throws IOException if one cannot be written; those before it stand
     */
    public List<Path> export(List<Ref> refs, Path folder) throws IOException, LibraryException {
        List<Path> files = new ArrayList<>();
        for (Ref ref : refs) {
            Gear gear = load(ref);
            String name = GearFile.name(gear == null ? "" : Objects.requireNonNullElse(gear.getModel(), ""));
            Path file = free(folder, name);
            export(ref, file);
            files.add(file);
        }
        return files;
    }

    /** A file that is not there yet, called so or, where that is taken, so with a number. */
    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name + GearFile.EXTENSION);
        for (int number = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); number++) {
            file = folder.resolve(name + " " + number + GearFile.EXTENSION);
        }
        return file;
    }

    /**
     * The file that is meant by one that was typed: one without the ending gets it. Whoever typed it was not asked whether that
     * one may be replaced, so that it gets a number where it is there.
     */
    public static Path chosen(Path typed) {
        String name = String.valueOf(typed.getFileName());
        Path folder = typed.toAbsolutePath().getParent();
        return folder == null || name.endsWith(GearFile.EXTENSION) ? typed : free(folder, name);
    }

    /** What taking in a file would mean. */
    public Arrival compare(GearFile file) throws LibraryException {
        Optional<Stored<Gear>> stored = library.load(Documents.ref(Kinds.GEAR, file.gear()), Gear.class);
        if (stored.isEmpty()) {
            return Arrival.NEW;
        }
        DocumentXmi xmi = new DocumentXmi(library.kinds());
        return Arrays.equals(xmi.write(stored.get().content()), xmi.write(file.gear())) ? Arrival.SAME : Arrival.OTHER;
    }

    /**
     * Takes in the equipment of a file as one change set: new, or as the newest revision of the one with its id. Nothing is
     * saved where the library has it as it is.
     *
     * @throws GearException if it was changed in two rooms
     * @throws IOException   if its photo cannot be kept
     */
    public Arrival takeIn(GearFile file, String operator) throws IOException, LibraryException {
        GearCheck.check(file.gear());
        Arrival arrival = compare(file);
        if (arrival == Arrival.SAME) {
            return arrival;
        }
        byte[] photo = file.photo();
        if (photo != null) {
            library.keep(new ByteArrayInputStream(photo));
        }
        String name = Objects.requireNonNull(file.gear().getModel());
        if (arrival == Arrival.NEW) {
            add(List.of(file.gear()), operator);
            return arrival;
        }
        Stored<Gear> stored = library.load(Documents.ref(Kinds.GEAR, file.gear()), Gear.class).orElseThrow();
        if (stored.diverged()) {
            throw new GearException(NLS.bind(Messages.gear_diverged, name));
        }
        library.commit(ChangeSet.by(operator, NLS.bind(Messages.gear_updated, name))
                .save(stored.ref(), file.gear(), stored.heads()).build());
        return arrival;
    }

    /**
     * Takes in the equipment of a file beside the one with its id, as a copy with an id and a name of its own.
     *
     * @throws IOException if its photo cannot be kept
     */
    public Arrival takeInCopy(GearFile file, String operator) throws IOException, LibraryException {
        Gear copy = GearCopy.of(file.gear(), Objects.requireNonNull(all().stream().map(Row::model).toList()));
        return takeIn(new GearFile(copy, file.photo()), operator);
    }

    /**
     * Adds equipment that the library does not have, all of it as one change set.
     *
     * @throws LibraryException if the library cannot save
     */
    public void add(List<Gear> units, String operator) throws LibraryException {
        ChangeSet.Builder changes = ChangeSet.by(operator,
                NLS.bind(Messages.gear_added, String.join(", ", units.stream().map(Gear::getModel).toList())));
        units.forEach(unit -> changes.add(Kinds.GEAR, unit));
        library.commit(changes.build());
    }

    /**
     * Makes sure that the library has equipment that comes with Talkback, so that a document may refer to it.
     *
     * @throws GearException if neither has it
     */
    public void require(Ref ref, String operator) throws LibraryException {
        if (library.heads(ref.toDocument()).isEmpty()) {
            Gear unit = StartingLibrary.of(ref);
            if (unit == null) {
                throw new GearException(NLS.bind(Messages.gear_none, ref));
            }
            add(Objects.requireNonNull(List.of(unit)), operator);
        }
    }
}
