package studio.talkback.recall.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Prints;
import studio.talkback.library.StandingApprovals;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.ApprovedPrint;
import studio.talkback.recall.RunException;
import studio.talkback.session.quickentry.PrintNames;

/** The prints of the mix that a room is put back to. */
public final class ApprovedPrints {

    private static final String MAIN = "Main";

    private final Library library;

    /** Those of this library. */
    public ApprovedPrints(Library library) {
        this.library = library;
    }

    /**
     * Those of a run's mix version, Main first; where it is of none, of the newest that is approved. The newest of each name.
     */
    public List<ApprovedPrint> of(RecallRun run) throws LibraryException {
        List<ApprovedPrint> found = new ArrayList<>();
        MixVersion version = version(run);
        if (version != null) {
            for (Print print : version.getPrints().reversed()) {
                String name = Named.text(print.getName());
                if (!name.isEmpty() && found.stream().noneMatch(each -> each.name().equalsIgnoreCase(name))) {
                    found.add(print(version, print, name));
                }
            }
            found.sort((one, other) -> Boolean.compare(isNamed(other, MAIN), isNamed(one, MAIN)));
        }
        return found;
    }

    /**
     * The one that is meant.
     *
     * @param name of the print; null for the approved Main, or the only one
     * @throws RunException if there is none, it is not approved though nobody named it, or it has no file
     */
    public ApprovedPrint chosen(RecallRun run, @Nullable String name) throws LibraryException {
        List<ApprovedPrint> prints = of(run);
        if (prints.isEmpty()) {
            throw new RunException(Objects.requireNonNull(Messages.proof_noPrints));
        }
        String wanted = name == null ? MAIN : name.strip();
        // One that is called so before one that means the same: of two prints of one kind each can be chosen.
        ApprovedPrint chosen = prints.stream().filter(each -> each.name().equalsIgnoreCase(wanted)).findFirst()
                .or(() -> prints.stream().filter(each -> isNamed(each, wanted)).findFirst())
                .orElse(name == null && prints.size() == 1 ? prints.getFirst() : null);
        if (chosen == null) {
            throw new RunException(NLS.bind(Messages.proof_noSuchPrint, wanted,
                    prints.stream().map(ApprovedPrint::name).collect(Collectors.joining(", "))));
        } else if (name == null && !chosen.approved()) {
            throw new RunException(NLS.bind(Messages.proof_notApproved, chosen.title()));
        } else if (chosen.digest() == null) {
            throw new RunException(NLS.bind(Messages.proof_noFile, chosen.title()));
        }
        return chosen;
    }

    private static boolean isNamed(ApprovedPrint print, String name) {
        String known = PrintNames.known(name);
        return print.name().equalsIgnoreCase(name) || print.name().equalsIgnoreCase(known)
                || known != null && known.equalsIgnoreCase(PrintNames.known(print.name()));
    }

    private @Nullable MixVersion version(RecallRun run) throws LibraryException {
        Ref ref = run.getItem();
        Optional<Stored<Item>> stored = ref == null ? Optional.empty() : library.load(ref, Item.class);
        if (stored.isEmpty()) {
            return null;
        }
        Item item = stored.get().content();
        String id = run.getMixVersion();
        if (id != null) {
            return item.getMixVersions().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
        }
        return item.getMixVersions().reversed().stream().filter(each -> !StandingApprovals.of(each).isEmpty()).findFirst()
                .orElse(CurrentMix.of(item));
    }

    private static ApprovedPrint print(MixVersion version, Print print, String name) {
        Evidence file = print.getFile();
        MixVersion from = print.getCarriedOverFrom();
        if (file == null && from != null) {
            Print earlier = Prints.of(from, name);
            file = earlier == null ? null : earlier.getFile();
        }
        String title = version.getName() == null ? name : NLS.bind(Messages.proof_printTitle, name, version.getName());
        return new ApprovedPrint(Named.text(version.getId()), Named.text(print.getId()), name, title,
                file == null ? null : file.getDigest(), !StandingApprovals.of(version).isEmpty());
    }
}
