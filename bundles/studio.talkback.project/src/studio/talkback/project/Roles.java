package studio.talkback.project;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import studio.talkback.model.ProjectKind;
import studio.talkback.project.internal.Messages;

/** What people usually are in a project; any other word is as good. */
public final class Roles {

    private Roles() {
    }

    /** The roles of every kind of project, each once. */
    public static List<String> all() {
        return Objects.requireNonNull(
                Stream.concat(of(ProjectKind.ALBUM).stream(), of(ProjectKind.FILM).stream()).distinct().toList());
    }

    /** The roles of a kind of project, the most usual first. */
    public static List<String> of(ProjectKind kind) {
        return Objects.requireNonNull(switch (kind) {
        case FILM, SERIES, SPOT -> List.of(Messages.role_reRecordingMixer, Messages.role_mixTechnician,
                Messages.role_recordist, Messages.role_assistant, Messages.role_director, Messages.role_postSupervisor,
                Messages.role_client);
        default -> List.of(Messages.role_mixEngineer, Messages.role_assistant, Messages.role_producer,
                Messages.role_artist, Messages.role_label, Messages.role_manager, Messages.role_masteringEngineer,
                Messages.role_client);
        });
    }
}
