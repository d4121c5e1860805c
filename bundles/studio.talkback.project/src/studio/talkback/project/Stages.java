package studio.talkback.project;

import java.util.List;
import java.util.Objects;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.project.internal.Messages;

/** The stages of a studio's pipeline: those of its own settings, or the usual ones where it has none. */
public final class Stages {

    private static final List<PipelineStage> USUAL = Objects.requireNonNull(List.of(
            new PipelineStage("prep", Messages.stage_prep), new PipelineStage("mix", Messages.stage_mix),
            new PipelineStage("recall", Messages.stage_recall), new PipelineStage("print", Messages.stage_print),
            new PipelineStage("approval", Messages.stage_approval), new PipelineStage("done", Messages.stage_done)));

    private final Library library;

    /** The stages of this library. */
    public Stages(Library library) {
        this.library = library;
    }

    /** The stages that a studio begins with, in order; the last one is where finished items rest. */
    public static List<PipelineStage> usual() {
        return USUAL;
    }

    /** The stages in order, at least one; nothing is loaded. */
    public List<PipelineStage> all() throws LibraryException {
        List<PipelineStage> own = library.query("SELECT stage, name FROM stage ORDER BY place",
                row -> new PipelineStage(Rows.text(row, "stage"), Rows.text(row, "name")));
        return own.isEmpty() ? USUAL : own;
    }
}
