package studio.talkback.project;

/**
 * A stage of the pipeline.
 *
 * @param key  the word that items refer to it by
 * @param name as it is shown
 */
public record PipelineStage(String key, String name) {
}
