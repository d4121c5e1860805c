package studio.talkback.store.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.ChangeSetOutline.Extent;
import studio.talkback.store.internal.journal.StoredChangeSet.Origin;

/**
 * The binary form of a change set, the payload of a journal record. The format is our own. Version 2 is
 * written only for what another replica made, so that earlier releases read the rest:
 *
 * <pre>
 * byte     format version, 1 or 2
 * uuid     change set
 * uuid     replica
 * varint   sequence
 * int64    hybrid logical clock
 * int64    wall clock, ms since 1970-01-01 UTC
 * string   time zone, operator, program version, reason (four strings)
 * byte     kind, see {@link ChangeSetKind}
 * uuid     replica that made it (version 2)
 * varint   its sequence there (version 2)
 * varint   number of revisions; of each:
 *   uuid     revision
 *   string   kind of document
 *   uuid     document
 *   varint   number of parents, then a uuid of each
 *   varint   model version
 *   byte     1 = tombstone, 2 = purged, or both added
 *   32 bytes SHA-256 of the XML before it was deflated
 *   varint   bytes of deflated XML
 *   varint   number of blobs, then 32 bytes of SHA-256 of each
 * the deflated XML of each revision, one behind the other
 * </pre>
 *
 * A uuid has 16 bytes, a number of fixed size is big-endian, a varint has seven bits per byte with the lowest first,
 * a string is a varint of its UTF-8 bytes and those bytes. All contents stand behind all that describes them, so
 * that a reader of outlines touches only the beginning of a payload.
 */
public final class ChangeSetCodec {

    private static final int VERSION = 2;

    private static final int VERSION_WITHOUT_ORIGIN = 1;

    private static final int TOMBSTONE = 1;

    private static final int PURGED = 2;

    private static final int UUID_BYTES = 16;

    /** A revision with an empty kind, no parent and no blob. */
    private static final int LEAST_REVISION_BYTES = 2 * UUID_BYTES + Sha256.BYTES + 6;

    private ChangeSetCodec() {
    }

    /**
     * The payload for a change set.
     *
     * @throws IllegalArgumentException when a text holds half of a surrogate pair
     */
    public static byte[] encode(StoredChangeSet set) {
        PayloadOutput out = new PayloadOutput();
        Origin origin = set.origin();
        out.oneByte(origin == null ? VERSION_WITHOUT_ORIGIN : VERSION);
        out.uuid(set.id());
        out.uuid(set.replica());
        out.varint(set.sequence());
        out.fixedLong(set.hlc());
        out.fixedLong(set.wallMillis());
        out.string(set.zone());
        out.string(set.operator());
        out.string(set.programVersion());
        out.string(set.reason());
        out.oneByte(set.kind().code());
        if (origin != null) {
            out.uuid(origin.replica());
            out.varint(origin.sequence());
        }
        out.varint(set.revisions().size());
        set.revisions().forEach(revision -> describe(revision, out));
        set.revisions().forEach(revision -> out.bytes(revision.deflatedXmi()));
        return out.toByteArray();
    }

    /**
     * The change set of a payload. Its contents stay deflated.
     *
     * @throws JournalException when the payload is damaged or was written by a newer Talkback
     */
    public static StoredChangeSet decode(byte[] payload) throws JournalException {
        return read(payload, true).changeSet();
    }

    /**
     * The change set of a payload without the contents of its documents, and where these stand.
     *
     * @throws JournalException when the payload is damaged or was written by a newer Talkback
     */
    public static ChangeSetOutline outline(byte[] payload) throws JournalException {
        return read(payload, false);
    }

    private static void describe(StoredRevision revision, PayloadOutput out) {
        out.uuid(revision.revision());
        out.string(revision.kind());
        out.uuid(revision.document());
        out.varint(revision.parents().size());
        revision.parents().forEach(out::uuid);
        out.varint(revision.modelVersion());
        out.oneByte((revision.tombstone() ? TOMBSTONE : 0) | (revision.purged() ? PURGED : 0));
        out.bytes(revision.contentDigest().toBytes());
        out.varint(revision.deflatedXmi().length);
        out.varint(revision.blobDigests().size());
        revision.blobDigests().forEach(digest -> out.bytes(digest.toBytes()));
    }

    private static ChangeSetOutline read(byte[] payload, boolean withContent) throws JournalException {
        PayloadInput in = new PayloadInput(payload);
        int version = requireVersion(in);
        UUID id = in.uuid();
        UUID replica = in.uuid();
        long sequence = in.varint();
        long hlc = in.fixedLong();
        long wallMillis = in.fixedLong();
        String zone = in.string();
        String operator = in.string();
        String programVersion = in.string();
        String reason = in.string();
        ChangeSetKind kind = ChangeSetKind.ofCode(in.oneByte());
        Origin origin = version == VERSION_WITHOUT_ORIGIN ? null : new Origin(in.uuid(), in.varint());
        int count = in.count(LEAST_REVISION_BYTES);
        List<StoredRevision> described = new ArrayList<>(count);
        List<Integer> lengths = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            described.add(revision(in, lengths));
        }
        List<Extent> extents = extents(in, lengths);
        return new ChangeSetOutline(new StoredChangeSet(id, replica, sequence, hlc, wallMillis, zone, operator,
                programVersion, reason, kind, withContent ? contents(in, described, lengths) : described,
                origin), extents);
    }

    private static int requireVersion(PayloadInput in) throws JournalException {
        int version = in.oneByte();
        if (version > VERSION) {
            throw new JournalException("a change set of format " + version
                    + " was written by a newer Talkback: open the library with that release");
        }
        if (version < 1) {
            throw new JournalException("a change set begins with no format version: the record is damaged");
        }
        return version;
    }

    private static StoredRevision revision(PayloadInput in, List<Integer> lengths) throws JournalException {
        UUID revision = in.uuid();
        String kind = in.string();
        UUID document = in.uuid();
        int parentCount = in.count(UUID_BYTES);
        List<UUID> parents = new ArrayList<>(parentCount);
        for (int i = 0; i < parentCount; i++) {
            parents.add(in.uuid());
        }
        int modelVersion = in.smallVarint();
        int flags = in.oneByte();
        if ((flags & ~(TOMBSTONE | PURGED)) != 0) {
            throw new JournalException("a revision has the unknown flags " + flags + ": the record is damaged");
        }
        Sha256 digest = Sha256.ofBytes(in.bytes(Sha256.BYTES));
        lengths.add(Integer.valueOf(in.smallVarint()));
        int blobCount = in.count(Sha256.BYTES);
        List<Sha256> blobs = new ArrayList<>(blobCount);
        for (int i = 0; i < blobCount; i++) {
            blobs.add(Sha256.ofBytes(in.bytes(Sha256.BYTES)));
        }
        return new StoredRevision(revision, kind, document, parents, modelVersion, (flags & TOMBSTONE) != 0,
                (flags & PURGED) != 0, digest, new byte[0], blobs);
    }

    private static List<Extent> extents(PayloadInput in, List<Integer> lengths) throws JournalException {
        List<Extent> extents = new ArrayList<>(lengths.size());
        long at = in.position();
        long end = at + in.remaining();
        for (Integer length : lengths) {
            extents.add(new Extent((int) Math.min(at, end), length.intValue()));
            at += length.intValue();
        }
        if (at != end) {
            throw new JournalException("the contents of a change set have another length than it says: "
                    + "the record is damaged");
        }
        return extents;
    }

    private static List<StoredRevision> contents(PayloadInput in, List<StoredRevision> described,
            List<Integer> lengths) throws JournalException {
        List<StoredRevision> whole = new ArrayList<>(described.size());
        for (int i = 0; i < described.size(); i++) {
            StoredRevision it = described.get(i);
            whole.add(new StoredRevision(it.revision(), it.kind(), it.document(), it.parents(), it.modelVersion(),
                    it.tombstone(), it.purged(), it.contentDigest(), in.bytes(lengths.get(i).intValue()),
                    it.blobDigests()));
        }
        return whole;
    }
}
