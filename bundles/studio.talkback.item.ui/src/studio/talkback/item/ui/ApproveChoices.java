package studio.talkback.item.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.RevertPoint;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.approval.Pins;
import studio.talkback.session.revert.RevertText;
import studio.talkback.ui.ItemName;

/**
 * What can be approved of an item, and by whom.
 *
 * @param item   which one
 * @param name   {@code #4 Glass House}
 * @param mixes  its mix versions, the newest first
 * @param chosen the place of the one that is meant; -1 where there is none
 * @param people who may approve: those of the project first, the mix engineer before all
 */
record ApproveChoices(Ref item, String name, List<Mix> mixes, int chosen, List<Person> people) {

    private static final String PEOPLE = """
            SELECT p.doc, p.initials FROM party p
              LEFT JOIN participation a ON a.party = p.doc AND a.doc = (SELECT project FROM item WHERE doc = ?)
             WHERE p.initials <> ''
             ORDER BY CASE WHEN LOWER(a.role) LIKE '%mix%' AND LOWER(a.role) NOT LIKE '%assist%' THEN 0
                           WHEN a.role IS NOT NULL THEN 1 ELSE 2 END, a.place, p.initials
            """;

    /**
     * A mix version to approve.
     *
     * @param left whether it was left, so that it cannot be approved
     * @param back what it goes back to where it is not approved: {@code Mix 2, approved by EB Tue 23:40}; empty for no draft
     */
    record Mix(String id, String name, boolean draft, boolean left, String back) {
    }

    /** Somebody who may approve. */
    record Person(String initials, boolean hasPin) {
    }

    private record Row(Ref party, String initials) {
    }

    /** Copies the lists. */
    ApproveChoices {
        mixes = Objects.requireNonNull(List.copyOf(mixes));
        people = Objects.requireNonNull(List.copyOf(people));
    }

    /**
     * Reads what there is.
     *
     * @param mix the UUID of the version that is meant; null for the newest draft that stands, else the current one
     */
    static ApproveChoices of(Library library, Ref item, @Nullable String mix) throws LibraryException {
        List<Mix> mixes = new ArrayList<>();
        int chosen = -1;
        Optional<Stored<Item>> stored = library.load(item, Item.class);
        if (stored.isPresent()) {
            Item content = stored.get().content();
            MixVersion meant = meant(content, mix);
            for (MixVersion each : content.getMixVersions().reversed()) {
                if (each == meant) {
                    chosen = mixes.size();
                }
                mixes.add(new Mix(Objects.requireNonNull(each.getId()), Objects.requireNonNullElse(each.getName(), ""),
                        each.isDraft(), each.getAbandonedAt() != null,
                        RevertPoint.isOpenDraft(each) ? RevertText.backTo(each) : ""));
            }
        }
        return new ApproveChoices(item, ItemName.of(library, item), mixes, chosen, people(library, item));
    }

    private static @Nullable MixVersion meant(Item item, @Nullable String mix) {
        for (MixVersion each : item.getMixVersions().reversed()) {
            if (mix == null ? each.isDraft() && each.getAbandonedAt() == null : mix.equals(each.getId())) {
                return each;
            }
        }
        return CurrentMix.of(item);
    }

    private static List<Person> people(Library library, Ref item) throws LibraryException {
        Pins pins = new Pins(library);
        List<Person> people = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Row row : library.query(PEOPLE, each -> new Row(Objects.requireNonNull(Rows.document(each, "doc", Kinds.PARTY)),
                Rows.text(each, "initials")), item.document())) {
            if (!seen.contains(row.initials())) {
                seen.add(row.initials());
                people.add(new Person(row.initials(), pins.isSet(row.party())));
            }
        }
        return people;
    }
}
