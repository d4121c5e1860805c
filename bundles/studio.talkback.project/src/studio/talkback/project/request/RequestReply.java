package studio.talkback.project.request;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Request;

/**
 * The text that answers people's requests in a mail: for each what was done and by which mix or print, or why it was
 * declined, or when it is due. It names no other project.
 */
public final class RequestReply {

    private RequestReply() {
    }

    /**
     * The reply.
     *
     * @param requests those to be answered, grouped by item in the order of their numbers
     * @param others   what must not be read in it
     * @param zone     of who reads it
     * @return one sentence a line, below the title of each item; says so where there are none
     */
    public static String text(List<ProjectRequests.Asked> requests, OtherNames others, ZoneId zone) {
        Map<String, List<Request>> items = new LinkedHashMap<>();
        requests.stream().sorted((one, other) -> Integer.compare(one.request().getNumber(), other.request().getNumber()))
                .forEach(each -> items.computeIfAbsent(each.title(), title -> new ArrayList<>()).add(each.request()));
        List<String> blocks = new ArrayList<>();
        items.forEach((title, asked) -> blocks.add(title + "\n"
                + String.join("\n", asked.stream().map(each -> sentence(Objects.requireNonNull(each), others, zone)).toList())));
        return blocks.isEmpty() ? Messages.reply_nothing : Objects.requireNonNull(String.join("\n\n", blocks));
    }

    private static String sentence(Request request, OtherNames others, ZoneId zone) {
        // What somebody asked is theirs; what the studio answered may name what they must not know.
        String asked = NLS.bind(Messages.reply_quoted, Letters.clean(Objects.requireNonNullElse(request.getText(), "")));
        String answer = others.hide(Letters.clean(Objects.requireNonNullElse(request.getAnswer(), "")))
                .replaceFirst("[.\\s]+$", "");
        return switch (request.getState()) {
        case DONE -> answer.isEmpty()
                ? request.getAnsweredAt() == null ? NLS.bind(Messages.reply_doneOnly, asked)
                        : NLS.bind(Messages.reply_doneOn, asked, Clock.say(request.getAnsweredAt(), zone))
                : NLS.bind(Messages.reply_done, asked, answer);
        case DECLINED -> NLS.bind(Messages.reply_declined, asked, answer);
        default -> request.getDue() == null ? NLS.bind(Messages.reply_open, asked)
                : NLS.bind(Messages.reply_openDue, asked, Clock.say(request.getDue(), zone));
        };
    }
}
