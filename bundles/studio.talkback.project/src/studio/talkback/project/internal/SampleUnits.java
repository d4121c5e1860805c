package studio.talkback.project.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.model.Gear;

/**
 * A unit of the sample studio's room, and how it stood.
 *
 * @param key   what is typed in the log
 * @param unit  what the room calls it
 * @param place where it stands
 * @param gear  what of the starting library it is
 * @param first how it stood for the first mix, {@code control=value} one after the other with commas
 * @param then  what was set otherwise for the second
 */
record SampleUnits(String key, String unit, String place, String gear, String first, String then) {

    private static final List<SampleUnits> ALL = Objects.requireNonNull(List.of(
            new SampleUnits("veq1", "PASSIVE EQ 1", "Rack 1, unit 1", "Passive Valve EQ",
                    "Low Boost=4,Low Atten=2.5,Low Freq=60,Bandwidth=5,High Freq=10,High Boost=3,High Atten=0,"
                            + "Atten Select=20,EQ In=IN,Power=ON",
                    "High Boost=4.5,High Freq=12"),
            new SampleUnits("bus1", "BUS COMP", "Rack 1, unit 4", "Stereo Bus Compressor",
                    "In=in,Side-chain HPF=out,Threshold=-2,Ratio=4:1,Attack=10,Release=AUTO,Make-up=3", "Threshold=-3.5"),
            new SampleUnits("fet1", "FET COMP 1", "Rack 2, unit 4", "FET Compressor",
                    "Input=24,Output=18,Attack=3,Release=5,Ratio=4,Meter=GR", "Attack=5,Ratio=8"),
            new SampleUnits("opto1", "OPTO COMP 1", "Rack 2, unit 7", "Opto Compressor",
                    "Limit=COMP,HF Emphasis=FLAT,Gain=28,Peak reduction=35,Meter Switch=GR,Power=ON", "Peak reduction=40"),
            new SampleUnits("tape1", "TAPE ECHO", "Rack 3, unit 1", "Tape Delay",
                    "Input 1=6,Input 2=0,Mode=3,Bass=0,Treble=-4,Repeat Rate=4.5,Intensity=3,Reverb Volume=0,"
                            + "Echo Volume=5,Wow and Flutter=2,Tape Speed=15,Direct=OFF,Power=ON",
                    "Intensity=3.5"),
            new SampleUnits("plate", "Plate", "Machine room", "Plate Reverb Control",
                    "Power=ON,Input=MONO,Damper=2.4,Low Cut=80,Pre-delay=30,Mix=100", "")));

    /** All of them, rack by rack. */
    static List<SampleUnits> all() {
        return ALL;
    }

    /** Its equipment, as a copy of its own. */
    Gear model() {
        return Objects.requireNonNull(StartingLibrary.named(gear), gear);
    }

    /** How it stood, by the names of its controls. */
    Map<String, String> settings(int mix) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String each : (mix == 0 || then.isEmpty() ? first : first + "," + then).split(",")) {
            settings.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return settings;
    }
}
