package studio.talkback.library;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

import studio.talkback.library.internal.projection.EntryProjector;
import studio.talkback.library.internal.projection.ItemProjector;
import studio.talkback.library.internal.projection.ProjectProjector;
import studio.talkback.library.internal.projection.SessionProjector;
import studio.talkback.library.internal.projection.StudioProjectors;
import studio.talkback.model.ModelPackage;

/** The kinds of document that Talkback itself has. */
public final class Kinds {

    public static final String STUDIO = "studio";
    public static final String PARTY = "party";
    public static final String ROOM = "room";
    public static final String GEAR = "gear";
    public static final String TEMPLATE = "template";
    public static final String PRESET = "preset";
    public static final String PROFILE = "profile";
    public static final String PROJECT = "project";
    public static final String ITEM = "item";
    public static final String SESSION = "session";
    public static final String ENTRY = "entry";
    public static final String RECALL = "recall";
    public static final String ROOM_STATE = "roomState";
    public static final String RECALL_RUN = "recallRun";
    public static final String DELIVERY = "delivery";
    public static final String MEDIA = "media";

    private Kinds() {
    }

    /** The built-in kinds. */
    public static List<DocumentKind> builtIn() {
        ModelPackage model = ModelPackage.eINSTANCE;
        return Objects.requireNonNull(List.of(kind(STUDIO, model.getStudio(), StudioProjectors::studio),
                kind(PARTY, model.getParty(), StudioProjectors::party),
                kind(ROOM, model.getRoom(), StudioProjectors::room),
                kind(GEAR, model.getGear(), StudioProjectors::gear),
                kind(TEMPLATE, model.getTemplate(), StudioProjectors::template),
                kind(PRESET, model.getPreset(), StudioProjectors::preset),
                kind(PROFILE, model.getProfile(), StudioProjectors::profile),
                kind(PROJECT, model.getProject(), new ProjectProjector()),
                kind(ITEM, model.getItem(), new ItemProjector()),
                kind(SESSION, model.getSession(), new SessionProjector()),
                kind(ENTRY, model.getEntry(), new EntryProjector()),
                kind(RECALL, model.getRecall(), StudioProjectors::recall),
                kind(ROOM_STATE, model.getRoomState(), StudioProjectors::roomState),
                kind(RECALL_RUN, model.getRecallRun(), StudioProjectors::recallRun),
                kind(DELIVERY, model.getDelivery(), StudioProjectors::delivery),
                kind(MEDIA, model.getMedia(), StudioProjectors::media)));
    }

    private static DocumentKind kind(String key, EClass type, Projector projector) {
        return new DocumentKind(key, type, projector);
    }
}
