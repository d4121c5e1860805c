package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import studio.talkback.session.quickentry.CandidateRole;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryDetail.PrintVersion;
import studio.talkback.session.quickentry.PrintNames;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/** Reads names between commas: tracks, and the versions printed. */
final class ListReader {
    private final Body body;
    private final QuickEntryContext context;

    ListReader(Body body, QuickEntryContext context) {
        this.body = body;
        this.context = context;
    }

    EntryDetail tracks() {
        List<Piece> tracks = replaceElements(run -> List.of(run), element -> Naming.named(element, SpanRole.TRACK,
                element.value(), context, Messages.hint_unknownTrack));
        return new EntryDetail.Tracks(tracks.stream().map(Piece::value).toList());
    }

    EntryDetail prints() {
        List<PrintVersion> versions = new ArrayList<>();
        replaceElements(this::knownParts, element -> print(element, versions));
        return new EntryDetail.Prints(versions);
    }

    /** Returns the versions in words without commas ("main vup vdn"), or all of them as one if any is not known. */
    private List<List<Piece>> knownParts(List<Piece> run) {
        List<List<Piece>> parts = new ArrayList<>();
        int at = 0;
        while (at < run.size()) {
            int end = run.size();
            while (end > at && !isVersion(Joining.text(run.subList(at, end)))) {
                end--;
            }
            if (end == at || at > 0 && run.get(at).glued()) {
                return List.of(run);
            }
            parts.add(List.copyOf(run.subList(at, end)));
            at = end;
        }
        return parts;
    }

    private boolean isVersion(String name) {
        return MixVersions.version(name).known() || context.names().named(CandidateRole.VERSION, name) != null;
    }

    private Piece print(Piece element, List<PrintVersion> versions) {
        Piece piece = Naming.named(element, SpanRole.VERSION, MixVersions.canonical(element.value()), context,
                Messages.hint_unknownVersion);
        boolean known = piece.span().state() == SpanState.KNOWN || MixVersions.isCanonical(piece.value());
        PrintVersion vocal = known ? null : MixVersions.vocal(element.value());
        if (vocal != null) {
            versions.add(vocal);
            return element.known(SpanRole.VERSION, PrintNames.of(vocal));
        }
        versions.add(new PrintVersion(piece.value(), null, known));
        return known ? piece.known(SpanRole.VERSION, piece.value()) : piece;
    }

    /**
     * Replaces each run of words by pieces that name something and returns these.
     *
     * @param parts tells the names in a run apart
     * @param reader reads one name
     */
    private List<Piece> replaceElements(Function<List<Piece>, List<List<Piece>>> parts, UnaryOperator<Piece> reader) {
        List<Piece> replaced = new ArrayList<>();
        List<Piece> elements = new ArrayList<>();
        int at = 0;
        while (at < body.main.size()) {
            List<Piece> run = runAt(at);
            if (run.stream().anyMatch(Piece::isWord)) {
                List<Piece> named = parts.apply(run).stream().map(ListReader::joined).map(reader).toList();
                elements.addAll(named);
                replaced.addAll(named);
            } else {
                replaced.addAll(run.isEmpty() ? body.main.subList(at, at + 1) : run);
            }
            at += Math.max(1, run.size());
        }
        body.main = replaced;
        return elements;
    }

    private List<Piece> runAt(int from) {
        int end = from;
        while (end < body.main.size() && body.main.get(end).is(SpanRole.TEXT)) {
            end++;
        }
        return body.main.subList(from, end);
    }

    private static Piece joined(List<Piece> run) {
        Piece first = run.getFirst();
        return Piece.text(first.span().start(), run.getLast().span().end(), Joining.text(run), first.glued());
    }
}
