package studio.talkback.session.approval;

/** How an approval was given: with the PIN of who approves, or by word. */
public enum ApprovalHow {
    /** Who approves gave their PIN. */
    PIN,
    /** By word, in the room. */
    ROOM,
    /** By word, by phone. */
    PHONE,
    /** By word, by mail. */
    MAIL;

    /** As it is kept and shown: with PIN, in the room, by phone, by mail. */
    public String words() {
        return switch (this) {
        case PIN -> Messages.how_pin;
        case ROOM -> Messages.how_room;
        case PHONE -> Messages.how_phone;
        case MAIL -> Messages.how_mail;
        };
    }
}
