package studio.talkback.console.link;

/**
 * What a person said before a load.
 *
 * @param headphonesOff that nobody listens on headphones; without it nothing is loaded that is heard
 * @param phantom       that phantom power is to be switched as the plan shows; without it it stays as it is
 */
public record LoadConsent(boolean headphonesOff, boolean phantom) {
}
