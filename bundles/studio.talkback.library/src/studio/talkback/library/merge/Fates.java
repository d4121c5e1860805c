package studio.talkback.library.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.internal.words.ModelWords;
import studio.talkback.library.merge.Conflict.Kind;
import studio.talkback.library.merge.Tree.Place;

/** Decides for each object in a list whether it is in the merged document, and where it stands. */
final class Fates {

    private final Tree base;
    private final Tree mine;
    private final Tree theirs;
    private final Questions questions;
    private final ModelWords words;
    private final Map<String, Boolean> kept = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Fates(Tree base, Tree mine, Tree theirs, Questions questions, ModelWords words) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.questions = questions;
        this.words = words;
    }

    /** The objects of each list, in no order. */
    Map<Place, Set<String>> lists() {
        Map<Place, Set<String>> lists = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>(base.keys());
        keys.addAll(mine.keys());
        keys.addAll(theirs.keys());
        for (String key : keys) {
            Place place = lives(key) ? place(key) : null;
            if (place != null && place.feature().isMany()) {
                lists.computeIfAbsent(place, at -> new LinkedHashSet<>()).add(key);
            }
        }
        return lists;
    }

    private boolean lives(String key) {
        boolean inMine = mine.has(key);
        boolean inTheirs = theirs.has(key);
        if (inMine && inTheirs || !base.has(key)) {
            return true;
        }
        if (!inMine && !inTheirs) {
            return false;
        }
        Tree survivor = inMine ? mine : theirs;
        String deleted = deletedWith(key, inMine ? theirs : mine, survivor);
        Boolean known = kept.get(deleted);
        if (known == null) {
            known = Boolean.valueOf(isKept(deleted, survivor, inMine ? Side.MINE : Side.THEIRS));
            kept.put(deleted, known);
        }
        return known.booleanValue();
    }

    /** The outermost object whose deletion took this one with it. */
    private String deletedWith(String key, Tree deleter, Tree survivor) {
        String at = key;
        Place place = base.place(at);
        while (place != null && !deleter.has(place.container()) && survivor.has(place.container())) {
            at = place.container();
            place = base.place(at);
        }
        return at;
    }

    private boolean isKept(String key, Tree survivor, Side editor) {
        Place place = Objects.requireNonNull(base.place(key), "the document itself is in all states");
        if (!place.feature().isMany()) {
            // What stands alone in a feature is decided with the feature.
            return true;
        }
        if (survivor.isSame(key, base) && !survivor.refersAnewTo(key, base)) {
            return false;
        }
        EObject before = Objects.requireNonNull(base.get(key));
        String edited = ModelWords.edited();
        String deleted = ModelWords.deleted();
        Conflict conflict = new Conflict(Kind.DELETE_AGAINST_EDIT, id(key), words.path(before),
                ModelWords.feature(place.feature()), words.name(before), editor == Side.MINE ? edited : deleted,
                editor == Side.MINE ? deleted : edited);
        return questions.ask(conflict, editor) == editor;
    }

    /** Where a living object stands; null if nothing is left of the places it could stand in. */
    private @Nullable Place place(String key) {
        Place known = places.get(key);
        if (known != null) {
            return known;
        }
        Place decided = decide(key);
        List<Place> elsewhere = Stream.of(mine.place(key), theirs.place(key)).filter(Objects::nonNull)
                .sorted((one, two) -> one.toString().compareTo(two.toString())).toList();
        Place found = Stream.concat(Stream.ofNullable(decided), elsewhere.stream())
                .filter(place -> isReachable(place.container())).findFirst().orElse(null);
        if (found != null) {
            places.put(key, found);
        }
        return found;
    }

    private boolean isReachable(String key) {
        boolean root = base.has(key) && base.place(key) == null;
        return root || lives(key) && place(key) != null;
    }

    private @Nullable Place decide(String key) {
        Place before = base.place(key);
        Place my = mine.place(key);
        Place their = theirs.place(key);
        if (my == null || their == null) {
            return my == null ? their : my;
        }
        if (my.equals(their) || their.equals(before)) {
            return my;
        }
        if (my.equals(before)) {
            return their;
        }
        EObject object = Objects.requireNonNull(base.has(key) ? base.get(key) : mine.get(key));
        String list = ModelWords.feature((before == null ? my : before).feature());
        Conflict conflict = new Conflict(Kind.PLACE, id(key), words.path(object), list, text(base, before),
                text(mine, my), text(theirs, their));
        return questions.ask(conflict, Side.MINE) == Side.MINE ? my : their;
    }

    private String text(Tree tree, @Nullable Place place) {
        EObject container = place == null ? null : tree.get(place.container());
        return container == null ? words.value(null) : words.path(container);
    }

    private static String id(String key) {
        return Objects.requireNonNull(key.substring(0, key.indexOf(' ')));
    }
}
