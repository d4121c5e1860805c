package studio.talkback.bench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.bench.Figures;
import studio.talkback.bench.Heap;
import studio.talkback.bench.Times;

/** How long the pipeline of the real workbench takes to be filled and to follow what is typed. */
final class PipelineFigures {

    private static final int OPENINGS = 15;
    private static final int LINES = 6;
    private static final String[] TYPED = { "kick snare", "lead vocal", "#4 bass", "seed 12 print", "darker", "recall re" };

    private final PipelineWatch pipeline;
    private final Figures figures;

    PipelineFigures(PipelineWatch pipeline, Figures figures) {
        this.pipeline = pipeline;
        this.figures = figures;
    }

    void measure() throws Exception {
        Times filled = Times.ofTimed(2, OPENINGS, () -> pipeline.ask(() -> Long.valueOf(pipeline.reopen())).longValue());
        figures.add("Pipeline filled and drawn in the workbench", filled.p95(), "ms", filled.spread(), "<= 300 p95");
        List<Character> keys = keys();
        int[] next = { 0 };
        Times typed = Times.ofTimed(keys.size() / LINES, keys.size() * 3, () -> {
            char key = Objects.requireNonNull(keys.get(next[0]++ % keys.size())).charValue();
            return pipeline.ask(() -> Long.valueOf(press(key))).longValue();
        });
        figures.add("Key in the pipeline's filter, until drawn", typed.p95(), "ms", typed.spread(), "<= 50 p95");
        figures.add("Heap in use, workbench with its pipeline", Heap.used(), "MiB", "of " + (int) Heap.most() + " MiB",
                "<= 512");
    }

    /** A line feed begins a new line. */
    private long press(char key) {
        if (key == '\n') {
            pipeline.clear();
            return pipeline.key(' ');
        }
        return pipeline.key(key);
    }

    private static List<Character> keys() {
        List<Character> keys = new ArrayList<>();
        for (String line : TYPED) {
            keys.add(Character.valueOf('\n'));
            for (char key : line.toCharArray()) {
                keys.add(Character.valueOf(key));
            }
        }
        return keys;
    }
}
