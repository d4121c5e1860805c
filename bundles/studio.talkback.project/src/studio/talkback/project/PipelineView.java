package studio.talkback.project;

import java.util.List;
import java.util.Objects;

/**
 * The pipeline at one moment.
 *
 * @param rows   the items of projects that are not archived, the most urgent first and finished ones last
 * @param stages how many of these items are in each stage, in the order of the stages
 * @param whole  whether these are all there are
 */
public record PipelineView(List<PipelineRow> rows, List<StageCount> stages, boolean whole) {

    /** Copies the lists. */
    public PipelineView {
        rows = Objects.requireNonNull(List.copyOf(rows));
        stages = Objects.requireNonNull(List.copyOf(stages));
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
