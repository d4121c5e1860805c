package studio.talkback.session.internal.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import studio.talkback.library.MixNames;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;

/**
 * Which requests a draft had answered. The one rule: a request is answered by a draft where it is done and its answer
 * names the draft, as in {@code Mix 3a} or {@code Instrumental, Mix 3a}, and names no mix of the item that still stands.
 * These are open again when the draft is left: whoever asked has not got what they were told. What was done without naming
 * a mix may have been done by anything, and what a mix that stands answers too is answered still; both stay as they are, and
 * so does what was declined. The former answer is in the item's history and comes back with the change set.
 */
public final class AnsweredRequests {

    private static final Pattern NAMED = Pattern.compile("(?i)\\bmix ?(\\d+[a-z]*)\\b");

    private AnsweredRequests() {
    }

    /** The item's requests that were answered by these of its versions and by no other, in their order. */
    public static List<Request> by(Item item, List<MixVersion> leaving) {
        List<Request> answered = new ArrayList<>();
        for (Request request : item.getRequests()) {
            String answer = request.getAnswer();
            if (request.getState() == RequestState.DONE && answer != null) {
                Set<MixVersion> named = named(item, answer);
                boolean stands = named.stream().anyMatch(each -> !leaving.contains(each) && each.getAbandonedAt() == null);
                if (!stands && named.stream().anyMatch(leaving::contains)) {
                    answered.add(request);
                }
            }
        }
        return Objects.requireNonNull(List.copyOf(answered));
    }

    private static Set<MixVersion> named(Item item, String answer) {
        Set<MixVersion> named = new HashSet<>();
        for (Matcher each = NAMED.matcher(answer); each.find();) {
            MixVersion mix = MixNames.named(item, Objects.requireNonNull(each.group(1).toLowerCase(Locale.ROOT)));
            if (mix != null) {
                named.add(mix);
            }
        }
        return named;
    }
}
