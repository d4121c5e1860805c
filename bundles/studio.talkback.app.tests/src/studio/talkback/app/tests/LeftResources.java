package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.graphics.Resource;

/** Fonts, paths and the like that drawing leaves behind when it is collected. */
final class LeftResources {

    private static final int TIMES = 50;
    private static final int COLLECTIONS = 10;

    private LeftResources() {
    }

    /** Nothing of what we drew is left by something that is done many times on the UI thread. */
    static void areNone(User user, Runnable openAndClose) {
        List<Error> leaked = new CopyOnWriteArrayList<>();
        user.run(() -> Resource.setNonDisposeHandler(leaked::add));
        try {
            for (int i = 0; i < TIMES; i++) {
                user.run(openAndClose);
            }
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
                user.pause();
            }
            List<Error> ours = leaked.stream().filter(each -> Arrays.stream(each.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith("studio.talkback.gear"))).toList();
            assertEquals(List.of(), ours);
        } finally {
            user.run(() -> Resource.setNonDisposeHandler(null));
        }
    }
}
