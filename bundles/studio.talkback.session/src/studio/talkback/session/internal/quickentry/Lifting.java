package studio.talkback.session.internal.quickentry;

import java.util.List;

import studio.talkback.session.quickentry.BodyShape;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/**
 * Takes tokens out of the shown text where the sentence does not need them: times anywhere, other tokens at the start,
 * and at the end unless the text is prose or a linking word stands before them ("same as #2").
 */
final class Lifting {
    private final List<Piece> pieces;
    private final BodyShape shape;

    private Lifting(List<Piece> pieces, BodyShape shape) {
        this.pieces = pieces;
        this.shape = shape;
    }

    static void lift(Body body, BodyShape shape) {
        Lifting main = new Lifting(body.main, shape);
        main.liftTimes();
        main.liftStart();
        main.liftEnd();
        Lifting why = new Lifting(body.why, shape);
        why.liftTimes();
        why.liftEnd();
    }

    private void liftTimes() {
        for (int i = 0; i < pieces.size(); i++) {
            boolean time = pieces.get(i).is(SpanRole.CLOCK) || pieces.get(i).is(SpanRole.DUE);
            if (time && standsAlone(i)) {
                lift(i);
            }
        }
    }

    private void liftStart() {
        for (int i = 0; i < pieces.size() && isLiftable(i); i++) {
            lift(i);
        }
    }

    private void liftEnd() {
        int last = pieces.size() - 1;
        while (last >= 0 && shape != BodyShape.PROSE && isLiftable(last)) {
            last--;
        }
        int first = last + 1;
        if (last >= 0 && endsInLinkingWord(pieces.get(last))) {
            first = afterFirstToken(first);
        } else if (last >= 0 && pieces.get(last).isText(",") && first < pieces.size()) {
            pieces.set(last, pieces.get(last).as(SpanRole.SEPARATOR));
            first = last;
        }
        for (int i = first; i < pieces.size() && shape != BodyShape.PROSE; i++) {
            lift(i);
        }
    }

    private int afterFirstToken(int from) {
        int at = from;
        while (at < pieces.size() && pieces.get(at).lifted()) {
            at++;
        }
        return at + 1;
    }

    private boolean isLiftable(int index) {
        Piece piece = pieces.get(index);
        return piece.lifted() || piece.is(SpanRole.SEPARATOR) && !piece.value().equals(">")
                || isKindOfLiftable(piece) && standsAlone(index);
    }

    private boolean isKindOfLiftable(Piece piece) {
        return switch (piece.role()) {
            case ITEM, PERSON, POSITION, BAR, TIMECODE -> true;
            case VERSION -> shape == BodyShape.APPROVAL;
            default -> false;
        };
    }

    private boolean standsAlone(int index) {
        boolean gluedBefore = pieces.get(index).glued() && index > 0 && !pieces.get(index - 1).is(SpanRole.SEPARATOR);
        boolean gluedAfter = index + 1 < pieces.size() && pieces.get(index + 1).glued()
                && !pieces.get(index + 1).is(SpanRole.SEPARATOR);
        return pieces.get(index).span().state() != SpanState.INVALID && !gluedBefore && !gluedAfter;
    }

    private static boolean endsInLinkingWord(Piece piece) {
        return piece.is(SpanRole.TEXT) && Words.LINKING.contains(Folding.fold(piece.value()));
    }

    private void lift(int index) {
        pieces.set(index, pieces.get(index).lift());
    }
}
