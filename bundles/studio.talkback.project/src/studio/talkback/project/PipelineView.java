package studio.talkback.project;

import java.util.List;
import java.util.Objects;

import studio.talkback.model.identity.Ref;

/**
 * The pipeline at one moment.
 *
 * @param rows   the items of projects that are not archived, the most urgent first and finished ones last
 * @param empty  projects that have no item yet and are not archived, by title; none where this is not the whole view
 * @param stages how many of these items are in each stage, in the order of the stages
 * @param whole  whether these are all there are
 */
public record PipelineView(List<PipelineRow> rows, List<EmptyProject> empty, List<StageCount> stages, boolean whole) {

    /** Copies the lists. */
    public PipelineView {
        rows = Objects.requireNonNull(List.copyOf(rows));
        empty = Objects.requireNonNull(List.copyOf(empty));
        stages = Objects.requireNonNull(List.copyOf(stages));
    }

    /**
     * A project without items.
     *
     * @param project which one
     * @param title   what it is called
     */
    public record EmptyProject(Ref project, String title) {
    }

    /**
     * How many items are in a stage.
     *
     * @param stage which one
     * @param items how many
     */
    public record StageCount(PipelineStage stage, int items) {
    }
}
