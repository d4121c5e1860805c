package studio.talkback.console.ui.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.EditException;
import studio.talkback.console.build.BuildPlan;
import studio.talkback.console.build.BuildRequest;
import studio.talkback.console.build.PreparedRecall;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.identity.Ref;

/**
 * What a built scene became.
 *
 * @param file   the file that was written; null for none
 * @param recall the recall that was filed; null for none
 */
record BuildOutcome(@Nullable Path file, @Nullable Ref recall) {

    /**
     * What is to become of a scene.
     *
     * @param file     where it is written; null for nowhere
     * @param item     whose recall it becomes; null for nobody's
     * @param title    what the recall is called
     * @param baseName what it was built from
     * @param operator who does it
     */
    record Order(@Nullable Path file, @Nullable Ref item, String title, String baseName, String operator) {
    }

    /** Builds, writes and files; on a thread that may wait. Where writing fails nothing is filed. */
    static BuildOutcome of(Library library, SceneBuild build, BuildRequest request, Order order, IProgressMonitor monitor)
            throws EditException, IOException, LibraryException {
        BuildPlan plan = build.plan(request, monitor);
        Path file = order.file();
        if (file != null) {
            Known.scenes().write(plan.scene(), file);
        }
        Ref item = order.item();
        Ref recall = item == null ? null : new PreparedRecall(library, new EvidenceReaders()).file(plan.scene(), item,
                order.title(), note(order, plan), fileName(order), order.operator(),
                Objects.requireNonNull(ZonedDateTime.now())).recall();
        return new BuildOutcome(file, recall);
    }

    private static String note(Order order, BuildPlan plan) {
        return NLS.bind(Messages.BuiltFrom, order.baseName()) + "\n"
                + String.join("\n", plan.steps().stream().map(BuildPlan.Step::text).toList());
    }

    /** The file of a recall is called as the one that was written, else as its base with the recall's title. */
    private static String fileName(Order order) {
        Path file = order.file();
        if (file != null && file.getFileName() != null) {
            return String.valueOf(file.getFileName());
        }
        int dot = order.baseName().lastIndexOf('.');
        String ending = dot < 0 || order.baseName().indexOf(' ', dot) >= 0 ? ".scn" : order.baseName().substring(dot);
        return order.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_") + ending;
    }
}
