package studio.talkback.handover.ui;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What somebody wants to hand over.
 *
 * @param project the project; null for everything
 * @param room    what this room is called there
 * @param file    where to
 */
record HandOverWanted(@Nullable Ref project, String room, Path file) {
}
