package studio.talkback.project.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;

/** An item of a large library, of the size that real ones have. */
final class SeedItem {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final int TRACKS = 48;
    private static final int VERSIONS = 4;
    private static final int REQUESTS = 15;
    private static final List<String> PRINTS = Objects.requireNonNull(List.of("Main", "Instrumental", "TV",
            "A Cappella", "Stems"));

    private final Random random;
    private final ZonedDateTime until;

    SeedItem(Random random, ZonedDateTime until) {
        this.random = random;
        this.until = until;
    }

    Item make(int number) {
        Item item = MODEL.createItem();
        item.setNumber(String.valueOf(number));
        item.setTitle(SeedWords.pick(random) + " " + SeedWords.pick(random));
        item.setDue(until.plusHours(random.nextInt(24 * 30) - 48L));
        for (int index = 1; index <= TRACKS; index++) {
            Track track = MODEL.createTrack();
            track.setNumber(index);
            track.setName(SeedWords.pick(random) + " " + index);
            track.setStatus(random.nextInt(10) < 8 ? TrackStatus.COMPLETED : TrackStatus.OPEN);
            item.getTracks().add(track);
        }
        versions(item);
        requests(item, number);
        return item;
    }

    private void versions(Item item) {
        for (int index = 1; index <= VERSIONS; index++) {
            MixVersion version = MODEL.createMixVersion();
            version.setName(String.valueOf(index));
            version.setParent(item.getMixVersions().isEmpty() ? null : item.getMixVersions().getLast());
            version.setMadeAt(until.minusDays(VERSIONS - index + 1L));
            item.getMixVersions().add(version);
        }
        for (String name : PRINTS) {
            RequiredPrint required = MODEL.createRequiredPrint();
            required.setName(name);
            item.getRequiredPrints().add(required);
            if (random.nextBoolean()) {
                Print print = MODEL.createPrint();
                print.setName(name);
                print.setMadeAt(until.minusDays(1));
                item.getMixVersions().getLast().getPrints().add(print);
            }
        }
    }

    private void requests(Item item, int number) {
        for (int index = 0; index < REQUESTS; index++) {
            Request request = MODEL.createRequest();
            request.setNumber((number - 1) * REQUESTS + index + 1);
            request.setText(SeedWords.sentence(random));
            request.setAskedAt(until.minusHours(random.nextInt(500)));
            request.setState(random.nextInt(10) < 8 ? RequestState.DONE : RequestState.OPEN);
            item.getRequests().add(request);
        }
    }
}
