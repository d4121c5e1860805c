package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.LeftOut;
import studio.talkback.project.request.PastedRow;
import studio.talkback.project.request.PasteNames;
import studio.talkback.session.RequestIntake;

/** A row of the preview as its user has it now. */
final class PreviewRow {

    private final PastedRow read;
    private boolean listed;
    private boolean taken;
    private @Nullable Ref item;
    private String who;
    private String text;
    private @Nullable ZonedDateTime due;

    PreviewRow(PastedRow read) {
        this.read = read;
        this.listed = read.taken();
        this.taken = read.taken();
        this.item = read.item();
        this.who = read.who();
        this.text = read.text();
        this.due = read.due();
    }

    /** The line as it was pasted. */
    String line() {
        return Objects.requireNonNull(String.join(" ", read.lines().stream().map(String::strip).toList()));
    }

    /** Why it was left out; empty where it was not. */
    String why() {
        LeftOut reason = read.leftOut();
        return reason == null ? "" : reason.words();
    }

    /** Whether it is among the requests, taken or not. */
    boolean listed() {
        return listed;
    }

    /** A line that was left out is a request after all. */
    void takeAfterAll() {
        listed = true;
        taken = true;
    }

    /** Whether it will be made. */
    boolean taken() {
        return taken;
    }

    void setTaken(boolean take) {
        taken = take;
    }

    @Nullable
    Ref item() {
        return item;
    }

    void setItem(@Nullable Ref about) {
        item = about;
    }

    String who() {
        return who;
    }

    void setWho(String sign) {
        who = sign;
    }

    String text() {
        return text;
    }

    void setText(String asked) {
        text = asked;
    }

    @Nullable
    ZonedDateTime due() {
        return due;
    }

    void setDue(@Nullable ZonedDateTime when) {
        due = when;
    }

    /** The request to be made; it has an item. */
    RequestIntake.Asked asked(PasteNames names) {
        Ref about = Objects.requireNonNull(item);
        String number = names.items().stream().filter(each -> each.ref().equals(about)).map(PasteNames.Item::number)
                .findFirst().orElse("");
        List<String> persons = List.of(who.split(",")).stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
        return new RequestIntake.Asked(about, number, text, persons, due);
    }
}
