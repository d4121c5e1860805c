package studio.talkback.project.purge;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import studio.talkback.library.PurgeReport;
import studio.talkback.model.identity.Ref;

/**
 * What goes when a client is purged, and what does not.
 *
 * @param client    the client
 * @param name      the client's name, to be typed again
 * @param projects  the titles of the projects that go
 * @param documents everything that goes, what was deleted earlier too
 * @param kinds     how many of each kind of document that is
 * @param report    what is removed of it
 * @param kept      what stays and why, one line each
 * @param backups   where copies lie that still hold it
 * @param folders   the projects' folders: they are the client's own files and are not touched
 * @param words     what the client and its work are called, in lower case
 */
public record PurgePlan(Ref client, String name, List<String> projects, Set<Ref> documents, Map<String, Integer> kinds,
        PurgeReport report, List<String> kept, List<Path> backups, List<Path> folders, Set<String> words) {

    public PurgePlan {
        projects = Objects.requireNonNull(List.copyOf(projects));
        documents = Objects.requireNonNull(Set.copyOf(documents));
        kinds = Objects.requireNonNull(Collections.unmodifiableMap(new LinkedHashMap<>(kinds)));
        kept = Objects.requireNonNull(List.copyOf(kept));
        backups = Objects.requireNonNull(List.copyOf(backups));
        folders = Objects.requireNonNull(List.copyOf(folders));
        words = Objects.requireNonNull(Set.copyOf(words));
    }

    /** Whether this is the client's name, typed again. */
    public boolean isNamed(String typed) {
        return typed.strip().equals(name.strip());
    }
}
