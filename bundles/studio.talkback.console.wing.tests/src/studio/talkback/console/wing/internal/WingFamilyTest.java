package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import studio.talkback.console.wing.WingFamily;

/** The family as others see it. */
class WingFamilyTest {

    @Test
    void saysWhatItIs() {
        assertEquals("wing", new WingFamily().id());
        assertEquals("Behringer WING", new WingFamily().name());
    }
}
