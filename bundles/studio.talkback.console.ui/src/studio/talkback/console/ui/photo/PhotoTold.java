package studio.talkback.console.ui.photo;

/** Where it is said what became of a photo. */
@FunctionalInterface
interface PhotoTold {

    /** @param wrong whether something could not be done */
    void tell(String line, boolean wrong);
}
