package studio.talkback.watch;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceHead;

/** A scene of our own for tests: it begins with {@code SCENE}. */
final class SceneReader extends TextReader {

    @Override
    public String kind() {
        return "scene";
    }

    @Override
    public boolean sessionText() {
        return false;
    }

    @Override
    public @Nullable String consoleFamily() {
        return "desk";
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return head.text().startsWith("SCENE");
    }
}
