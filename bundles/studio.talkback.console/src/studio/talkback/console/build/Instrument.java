package studio.talkback.console.build;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What plays on a track, as far as its name says, so that a strip gets a colour and an icon to be found by. In the order
 * in which names are tried: a bass amp is a bass, a guitar room is a guitar.
 */
public enum Instrument {
    BACKING_VOCAL(InstrumentGroup.BACKING, "bv bvs bvox bgv bgvs backing background harmony harmonies harm gang"),
    CHOIR(InstrumentGroup.BACKING, "choir"),
    SPEECH(InstrumentGroup.VOCALS, "speech narration narrator dialogue dialog dx vo talkback tb presenter"),
    KICK(InstrumentGroup.DRUMS, "kick kik kck kd bd bassdrum"),
    SNARE(InstrumentGroup.DRUMS, "snare snares snr sd sn"),
    TOM(InstrumentGroup.DRUMS, "tom toms floor"),
    HI_HAT(InstrumentGroup.DRUMS, "hat hats hh hihat"),
    CYMBAL(InstrumentGroup.DRUMS, "oh ohs overhead overheads ride crash cymbal cymbals"),
    PERCUSSION(InstrumentGroup.PERCUSSION, "perc percussion tamb tambourine shaker shakers conga congas bongo bongos cowbell clap"
            + " claps timpani marimba vibraphone cajon djembe triangle"),
    DOUBLE_BASS(InstrumentGroup.BASS, "upright contrabass doublebass"),
    BASS(InstrumentGroup.BASS, "bass sub"),
    ACOUSTIC_GUITAR(InstrumentGroup.GUITARS, "acoustic ac agtr acgtr nylon ukulele uke banjo mandolin"),
    GUITAR(InstrumentGroup.GUITARS, "gtr gtrs guitar guitars gt egtr elgtr tele strat"),
    PIANO(InstrumentGroup.KEYS, "piano pno grand"),
    ORGAN(InstrumentGroup.KEYS, "organ hammond leslie"),
    SYNTH(InstrumentGroup.KEYS, "synth synths synthesizer pad pads moog juno arp"),
    KEYS(InstrumentGroup.KEYS, "keys key keyboard keyboards rhodes wurli wurlitzer clav ep harpsichord"),
    CELLO(InstrumentGroup.ORCHESTRA, "cello celli vc"),
    STRINGS(InstrumentGroup.ORCHESTRA, "strings string violin violins vln vlns viola violas fiddle quartet"),
    TROMBONE(InstrumentGroup.ORCHESTRA, "trombone trombones tbn tuba"),
    SAXOPHONE(InstrumentGroup.ORCHESTRA, "sax saxes saxophone"),
    TRUMPET(InstrumentGroup.ORCHESTRA, "trumpet trumpets tpt flugel brass horn horns"),
    WOODWIND(InstrumentGroup.ORCHESTRA, "flute flutes clarinet oboe bassoon winds woodwind"),
    LEAD_VOCAL(InstrumentGroup.VOCALS, "vox vocal vocals voc vcl lv voice singer"),
    DRUMS(InstrumentGroup.DRUMS, "drum drums kit room rooms trash"),
    EFFECTS(InstrumentGroup.OTHER, "fx efx verb reverb delay echo sfx plate hall"),
    PLAYBACK(InstrumentGroup.OTHER, "click playback loop loops track tracks ref reference guide"),
    OTHER(InstrumentGroup.OTHER, "");

    private final InstrumentGroup group;
    private final Set<String> words;

    Instrument(InstrumentGroup group, String words) {
        this.group = group;
        this.words = Objects.requireNonNull(Set.of(words.split(" ")));
    }

    /** What it belongs to. */
    public InstrumentGroup group() {
        return group;
    }

    /**
     * The instrument of a track.
     *
     * @param name   what the track is called
     * @param source what the track sheet says plays on it, which is believed first; may be empty
     */
    public static Instrument of(String name, String source) {
        Instrument told = told(source);
        return told == OTHER ? told(name) : told;
    }

    private static Instrument told(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace("hi-hat", "hihat").replace("bass drum", "bassdrum")
                .replace("double bass", "doublebass");
        List<String> said = Objects.requireNonNull(Arrays.asList(plain.split("[^\\p{L}]+")));
        for (Instrument each : values()) {
            if (said.stream().anyMatch(word -> !word.isEmpty() && each.words.contains(word))) {
                return each;
            }
        }
        return OTHER;
    }
}
