package studio.talkback.project.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.ChangeScope;
import studio.talkback.model.Item;
import studio.talkback.model.MixBusState;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.Turnover;
import studio.talkback.model.identity.Ref;

/** Songs and episodes of the sample studio, with their sheets. */
final class SampleItems {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final List<String> SONG_TRACKS = Objects.requireNonNull(List.of("Kick", "Snare", "Hat", "OH L-R",
            "Bass", "Gtr L", "Gtr R", "Piano", "Lead Vox", "Lead Vox Dbl", "BV L-R", "Tambourine"));
    private static final List<String> EPISODE_TRACKS = Objects.requireNonNull(List.of("DX 1", "DX 2", "ADR", "MX A",
            "MX B", "FX Hard", "BG", "Foley"));
    private static final List<String> SONG_PRINTS = Objects.requireNonNull(List.of("Main", "Vocal Up +0.5",
            "Vocal Down -0.5", "Instrumental", "TV", "A Cappella", "Stems"));
    private static final List<String> EPISODE_PRINTS = Objects.requireNonNull(List.of("Printmaster", "DX Stem",
            "MX Stem", "FX Stem", "M&E", "Near-field", "Lo/Ro"));
    /** What each mix of a song changed, the first one first. */
    private static final List<String> CHANGES = Objects.requireNonNull(List.of("first balance", "drums drier",
            "lead +0.5", "mix bus less compression"));

    private final Ref engineer;
    private final ZonedDateTime now;

    SampleItems(Ref engineer, ZonedDateTime now) {
        this.engineer = engineer;
        this.now = now;
    }

    Item song(String number, String title, String stage, @Nullable ZonedDateTime due, int mixes) {
        Item item = item(number, title, stage, due);
        tracks(item, SONG_TRACKS, stage.equals("prep") ? 4 : stage.equals("mix") ? 8 : SONG_TRACKS.size());
        require(item, SONG_PRINTS);
        for (int mix = 0; mix < mixes; mix++) {
            mix(item, mix, mixes);
        }
        if (stage.equals("done")) {
            print(item, SONG_PRINTS);
        } else if (mixes > 2) {
            branch(item);
        }
        return item;
    }

    /** What a song in revision looks like: prints of an earlier mix, one of which still stands, and the assistant's draft. */
    private void branch(Item item) {
        MixVersion last = item.getMixVersions().getLast();
        MixVersion before = item.getMixVersions().get(item.getMixVersions().size() - 2);
        print(before, List.of("Main", "Instrumental", "TV"));
        print(last, List.of("Main", "Instrumental"));
        last.getPrints().getLast().setCarriedOverFrom(before);
        last.getPrints().getLast().setCarriedOverBy(engineer);
        MixVersion draft = MODEL.createMixVersion();
        draft.setName(before.getName() + "a");
        draft.setDraft(true);
        draft.setParent(before);
        draft.setMadeAt(now.minusDays(2));
        MixChange change = MODEL.createMixChange();
        change.setText("bv -1 ch2");
        change.setScope(ChangeScope.BACKING);
        draft.getChanges().add(change);
        item.getMixVersions().add(item.getMixVersions().size() - 1, draft);
    }

    Item episode(String number, String title, String stage, ZonedDateTime due, String cut) {
        Item item = item(number, title, stage, due);
        tracks(item, EPISODE_TRACKS, stage.equals("mix") ? 3 : EPISODE_TRACKS.size());
        require(item, EPISODE_PRINTS);
        mix(item, 0, 1);
        if (stage.equals("done")) {
            print(item, EPISODE_PRINTS);
        }
        Turnover turnover = MODEL.createTurnover();
        turnover.setPictureVersion(cut);
        turnover.setDate(now.toLocalDate().minusDays(4));
        turnover.setFrameRate("25");
        turnover.setStartTimecode("01:00:00:00");
        item.getTurnovers().add(turnover);
        return item;
    }

    private static Item item(String number, String title, String stage, @Nullable ZonedDateTime due) {
        Item item = MODEL.createItem();
        item.setNumber(number);
        item.setTitle(title);
        item.setStage(stage);
        item.setDue(due);
        return item;
    }

    private void tracks(Item item, List<String> names, int completed) {
        for (String name : names) {
            Track track = MODEL.createTrack();
            track.setNumber(item.getTracks().size() + 1);
            track.setName(name);
            boolean done = item.getTracks().size() < completed;
            track.setStatus(done ? TrackStatus.COMPLETED : TrackStatus.OPEN);
            track.setCompletedAt(done ? now.minusDays(5) : null);
            item.getTracks().add(track);
        }
    }

    private static void require(Item item, List<String> names) {
        for (String name : names) {
            RequiredPrint print = MODEL.createRequiredPrint();
            print.setName(name);
            item.getRequiredPrints().add(print);
        }
    }

    private void mix(Item item, int index, int count) {
        MixVersion mix = MODEL.createMixVersion();
        mix.setName(String.valueOf(index + 1));
        mix.setParent(item.getMixVersions().isEmpty() ? null : item.getMixVersions().getLast());
        mix.setAuthor(engineer);
        mix.setMadeAt(now.minusDays(count - index + 2L));
        MixChange change = MODEL.createMixChange();
        change.setText(CHANGES.get(index % CHANGES.size()));
        change.setScope(ChangeScope.EVERYTHING);
        mix.getChanges().add(change);
        item.getMixVersions().add(mix);
    }

    private void print(Item item, List<String> names) {
        print(item.getMixVersions().getLast(), names);
    }

    private void print(MixVersion mix, List<String> names) {
        for (String name : names) {
            Print print = MODEL.createPrint();
            print.setName(name);
            print.setMadeAt(now.minusDays(2));
            print.setMixBus(MixBusState.UNKNOWN);
            mix.getPrints().add(print);
        }
    }
}
