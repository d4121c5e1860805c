package studio.talkback.console.x32.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import studio.talkback.console.StateDiff;
import studio.talkback.console.Value;

/** Prints how long it takes to read a full scene and to compare two, once warm; to be run by hand. */
public final class SceneTimes {

    private static final int ROUNDS = 400;

    private SceneTimes() {
    }

    /** @param args two scenes to compare; none to do with made-up ones */
    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            X32Scene old = X32SceneParser.parse(Files.readAllBytes(Path.of(args[0])));
            X32Scene now = X32SceneParser.parse(Files.readAllBytes(Path.of(args[1])));
            print("compare scenes with " + StateDiff.between(old, now).size() + " differences",
                    () -> StateDiff.between(old, now));
            return;
        }
        long start = System.nanoTime();
        X32Catalogue.get();
        System.out.printf("the catalogue is made in %.0f ms, cold%n", (System.nanoTime() - start) / 1e6);
        byte[] one = Scenes.full(new Random(1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] other = Scenes.full(new Random(2)).getBytes(StandardCharsets.ISO_8859_1);
        X32Scene before = X32SceneParser.parse(one.clone());
        X32Scene after = X32SceneParser.parse(other.clone());
        X32Scene near = (X32Scene) before.with("/ch/12/eq/2", 1, new Value.Number(3160));
        System.out.printf("%d lines, %d values%n", before.lineCount(), before.valueCount());
        print("read", () -> X32SceneParser.parse(one));
        print("compare scenes with one difference", () -> StateDiff.between(before, near));
        print("compare scenes with " + StateDiff.between(before, after).size() + " differences",
                () -> StateDiff.between(before, after));
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static void print(String what, Work work) throws Exception {
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos, ROUNDS / 2, ROUNDS);
        System.out.printf("%s: median %.2f ms, 95 %% below %.2f ms%n", what, nanos[ROUNDS * 3 / 4] / 1e6,
                nanos[ROUNDS - ROUNDS / 40] / 1e6);
    }
}
