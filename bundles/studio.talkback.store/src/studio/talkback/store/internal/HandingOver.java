package studio.talkback.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.KnownRoom;
import studio.talkback.library.file.DiskTrouble;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.disk.ReadBack;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.exchange.DiskException;
import studio.talkback.store.internal.exchange.HandOverFile;
import studio.talkback.store.internal.exchange.HandOverOutput;
import studio.talkback.store.internal.exchange.Manifest;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.IndexQueries.Place;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredChangeSet.Origin;
import studio.talkback.store.internal.journal.StoredRevision;
import studio.talkback.store.internal.journal.XmiDeflater;

/**
 * Writes a hand-over file while others go on saving: beside its place first, read again, then moved into it. Documents
 * that come along because others refer to them are found by the references in the contents that are written.
 */
final class HandingOver {

    /** For the manifest and the list of revisions, in bytes. */
    private static final long ROOM_BESIDE = 64 << 10;

    /** For the headers of a file, and its name in the manifest, in bytes. */
    private static final long ROOM_PER_FILE = 512;

    private final OpenLibrary library;

    private final HandOver what;

    private final Path target;

    private final IProgressMonitor monitor;

    private final Set<UUID> documents = new HashSet<>();

    /** What other files hold, or was written to this one. */
    private final Set<UUID> there = new HashSet<>();

    private final Set<UUID> handedOver = new HashSet<>();

    private final Set<Sha256> before = new HashSet<>();

    private final Set<Sha256> blobs = new LinkedHashSet<>();

    private final Pattern references;

    private @Nullable Sha256 written;

    private long changeSets;

    private long revisions;

    HandingOver(OpenLibrary library, HandOver what, Path target, IProgressMonitor monitor) {
        this.library = library;
        this.what = what;
        this.target = target.toAbsolutePath().normalize();
        this.monitor = monitor;
        this.references = Pattern.compile("\\b(?:" + what.followed().stream().map(Pattern::quote)
                .collect(Collectors.joining("|")) + ")/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    }

    /** Leaves out what this file holds. Call it before {@link #run()}. */
    void leaveOut(HandOverFile already) throws IOException {
        there.addAll(already.revisions());
        before.addAll(already.manifest().blobs().keySet());
    }

    /** @return empty where nothing is left that other files do not hold */
    Optional<HandOverContents> run() throws IOException, LibraryException {
        if (target.startsWith(library.folder().root())) {
            throw new LibraryException("a hand-over inside of the library reaches nobody: choose a place elsewhere");
        }
        if (!Files.isDirectory(DurableFiles.parentOf(target))) {
            throw new LibraryException("there is no folder " + DurableFiles.parentOf(target)
                    + ": plug in the stick, or choose another place");
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            boolean rest = !there.isEmpty();
            Manifest manifest = write(part);
            if (rest && revisions == 0) {
                return Optional.empty();
            }
            keep(part, manifest);
            return Optional.of(manifest.contents());
        } catch (DiskException e) {
            throw new LibraryException(DiskTrouble.line(DurableFiles.parentOf(target), e.refusal()), e);
        } finally {
            discard(part);
        }
    }

    private void keep(Path part, Manifest manifest) throws LibraryException {
        Path folder = DurableFiles.parentOf(target);
        try {
            readAgain(part, manifest);
            DurableFiles.moveInto(part, target);
        } catch (IOException e) {
            throw new LibraryException(HandOverFile.isDamage(e) ? "what was written to " + folder
                    + " is not what is read there: its disk is failing, use another one"
                    : DiskTrouble.line(folder, e), e);
        }
    }

    /** One on a stick that was pulled out cannot be deleted; it is overwritten next time, and no hand-over by its name. */
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            Log.warn(HandingOver.class, part + " stays behind", e);
        }
    }

    private Manifest write(Path part) throws IOException, LibraryException {
        try (HandOverOutput out = new HandOverOutput(part)) {
            if (what.isEverything()) {
                writePlaces(library.indexes().readers().read(session -> IndexQueries.places(session,
                        revision -> !there.contains(revision))), out);
            } else {
                writeDocuments(out);
            }
            Sha256 changes = out.endChanges();
            Map<Sha256, Long> sizes = new LinkedHashMap<>();
            Set<Sha256> elsewhere = new LinkedHashSet<>(blobs);
            elsewhere.retainAll(before);
            blobs.removeAll(before);
            requireRoom(out.bytes());
            for (Sha256 blob : blobs) {
                GoingOn.require(monitor);
                sizes.put(blob, Long.valueOf(writeBlob(blob, out)));
            }
            Manifest manifest = new Manifest(contents(sizes), changes, sizes, elsewhere);
            written = out.finish(manifest);
            return manifest;
        }
    }

    /** Said before the large files are written, and not when the disk is full. */
    private void requireRoom(long already) throws IOException, LibraryException {
        long needed = ROOM_BESIDE;
        for (Sha256 blob : blobs) {
            needed += library.blobs().contains(blob) ? library.blobs().size(blob) + ROOM_PER_FILE : 0;
        }
        String against = DiskTrouble.against(DurableFiles.parentOf(target), needed, already + needed);
        if (against != null) {
            throw new LibraryException(against);
        }
    }

    /** All of what belongs to it is known before the first of it is written. */
    private void writeDocuments(HandOverOutput out) throws IOException, LibraryException {
        gather(what.documents().stream().map(Ref::document).collect(Collectors.toSet()));
        writePlaces(library.indexes().readers().read(session -> IndexQueries.places(session, documents)), out);
    }

    /** Round after round, until what is gathered refers to nothing more. */
    private void gather(Set<UUID> first) throws IOException, LibraryException {
        Set<UUID> next = first;
        while (!next.isEmpty()) {
            documents.addAll(next);
            Set<UUID> round = next;
            Set<UUID> found = new HashSet<>();
            for (Place place : what.followed().isEmpty() ? List.<Place>of()
                    : library.indexes().readers().read(session -> IndexQueries.places(session, round))) {
                GoingOn.require(monitor);
                for (StoredRevision revision : read(place).revisions()) {
                    if (round.contains(revision.document()) && belongs(revision) && !revision.purged()
                            && !revision.tombstone()) {
                        follow(revision, found);
                    }
                }
            }
            found.removeAll(documents);
            next = found;
        }
    }

    private StoredChangeSet read(Place place) throws IOException {
        return ChangeSetCodec.decode(library.journals().read(place.replica(), place.position()));
    }

    private void writePlaces(List<Place> places, HandOverOutput out) throws IOException {
        for (Place place : places) {
            GoingOn.require(monitor);
            StoredChangeSet set = read(place);
            boolean more = false;
            List<StoredRevision> chosen = new ArrayList<>();
            for (StoredRevision revision : set.revisions()) {
                if (!belongs(revision)) {
                    more = true;
                } else if (isThere(revision) && there.add(revision.revision())) {
                    chosen.add(revision);
                    handedOver.add(revision.document());
                    blobs.addAll(revision.purged() ? List.of() : revision.blobDigests());
                }
            }
            if (!chosen.isEmpty()) {
                changeSets++;
                revisions += chosen.size();
                out.add(asItWasMade(set, chosen, more ? "" : set.reason()));
            }
        }
    }

    private boolean belongs(StoredRevision revision) {
        return what.isEverything() || documents.contains(revision.document())
                && !what.without().contains(new Revision.Id(revision.revision()));
    }

    /** Contents that were purged do not exist any more; that they were, the others are told. */
    private static boolean isThere(StoredRevision revision) {
        return revision.tombstone() || !revision.purged();
    }

    private void follow(StoredRevision revision, Set<UUID> found) throws IOException {
        String text = new String(XmiDeflater.inflate(revision.deflatedXmi(), revision.contentDigest(),
                library.journals().maxRecordBytes()), StandardCharsets.UTF_8);
        for (Matcher matcher = references.matcher(text); matcher.find();) {
            found.add(UUID.fromString(matcher.group(1)));
        }
    }

    /** @param reason empty where the change set touched what does not go along: why it was made may be about that */
    private static StoredChangeSet asItWasMade(StoredChangeSet set, List<StoredRevision> chosen, String reason) {
        Origin origin = set.origin();
        return new StoredChangeSet(set.id(), set.madeBy(), origin == null ? set.sequence() : origin.sequence(),
                set.hlc(), set.wallMillis(), set.zone(), set.operator(), set.programVersion(), reason,
                set.kind(), chosen, null);
    }

    private long writeBlob(Sha256 blob, HandOverOutput out) throws IOException, LibraryException {
        if (!library.blobs().contains(blob)) {
            throw new LibraryException("nothing was handed over, because the file with the digest " + blob
                    + " is missing from the library: restore it from a backup");
        }
        try (InputStream in = new CancellableInput(library.blobs().open(blob), monitor)) {
            out.add(blob, in);
        }
        return library.blobs().size(blob);
    }

    private HandOverContents contents(Map<Sha256, Long> sizes) throws IOException, LibraryException {
        ZonedDateTime now = ZonedDateTime.now();
        UUID replica = library.info().replica();
        List<KnownRoom> rooms = new ArrayList<>(library.indexes().readers().read(IndexQueries::rooms));
        rooms.removeIf(room -> room.replica().equals(replica));
        rooms.add(new KnownRoom(replica, what.room(), Instant.ofEpochMilli(now.toInstant().toEpochMilli())));
        long bytes = sizes.values().stream().mapToLong(Long::longValue).sum();
        return new HandOverContents(what.title(), what.room(), what.operator(), now,
                LibraryFile.read(library.folder().file()).library(), replica, ProgramVersion.current(),
                handedOver.size(), revisions, changeSets, sizes.size(), bytes, rooms);
    }

    /** What was written is believed only after it was read: from the disk, where that can be, and as who takes it in reads it. */
    private void readAgain(Path part, Manifest manifest) throws IOException {
        if (!ReadBack.digest(part, () -> GoingOn.require(monitor)).equals(written)) {
            throw HandOverFile.damaged(null);
        }
        try (HandOverFile again = HandOverFile.open(part, library.journals().maxRecordBytes())) {
            again.verify(() -> GoingOn.require(monitor));
            for (Sha256 blob : manifest.blobs().keySet()) {
                again.verify(blob, () -> GoingOn.require(monitor));
            }
        }
    }
}
