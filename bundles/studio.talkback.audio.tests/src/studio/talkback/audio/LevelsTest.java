package studio.talkback.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void aSineOfFullScaleHasItsPeakAtZeroAndItsRmsThreeBelow() {
        Levels levels = new Levels(2);
        double[] block = new double[9600];
        for (int i = 0; i < 4800; i++) {
            block[i * 2] = Math.sin(2 * Math.PI * i / 48);
            block[i * 2 + 1] = i % 2 == 0 ? 0.5 : -0.5;
        }
        levels.add(block, 2400);
        levels.add(block, 2400);
        List<ChannelLevel> channels = levels.channels();
        assertEquals(0, channels.get(0).peakDbfs(), 1e-9);
        assertEquals(-3.0103, channels.get(0).rmsDbfs(), 1e-4);
        assertEquals(-6.0206, channels.get(1).peakDbfs(), 1e-4);
        assertEquals(-6.0206, channels.get(1).rmsDbfs(), 1e-4);
    }

    @Test
    void nothingIsMinusInfinity() {
        Levels levels = new Levels(1);
        assertEquals(new ChannelLevel(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY), levels.channels().getFirst());
        levels.add(new double[10], 10);
        assertEquals(new ChannelLevel(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY), levels.channels().getFirst());
    }
}
