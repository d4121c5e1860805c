package studio.talkback.daw.protools.internal;

import java.nio.charset.Charset;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.TrackEvent;

/** An event that is read out of its row when asked, as most handlers ask for little. */
final class EdlEvent implements TrackEvent {

    /** Columns before the clip's name: channel and event. */
    private static final int BEFORE_NAME = 2;
    private static final byte[] UNMUTED = Reading.ascii("Unmuted");
    private static final byte[] MUTED = Reading.ascii("Muted");

    private final Charset charset;
    private Row row = new Row();
    private long line;
    private int channel;
    private int number;
    private EdlColumns columns = EdlColumns.NONE;

    EdlEvent(Charset charset) {
        this.charset = charset;
    }

    /** @param layout which columns the row has */
    void set(Row eventRow, long rowLine, EdlColumns layout) {
        row = eventRow;
        line = rowLine;
        columns = layout;
        channel = eventRow.number(0);
        number = eventRow.number(1);
    }

    /** Whether start, end and length are written like times. */
    boolean hasTimes() {
        int count = row.columns();
        return row.isTime(count - columns.start()) && row.isTime(count - columns.end())
                && row.isTime(count - columns.duration());
    }

    private String text(int fromRight) {
        return row.text(row.columns() - fromRight, charset);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int channel() {
        return channel;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String clip() {
        return row.name(BEFORE_NAME, row.columns() - columns.afterName() - 1, charset);
    }

    @Override
    public String start() {
        return text(columns.start());
    }

    @Override
    public String end() {
        return text(columns.end());
    }

    @Override
    public String duration() {
        return text(columns.duration());
    }

    @Override
    public @Nullable String timestamp() {
        return columns.timestamp() == 0 ? null : text(columns.timestamp());
    }

    @Override
    public String state() {
        int column = row.columns() - columns.state();
        return row.is(column, UNMUTED) ? "Unmuted" : row.is(column, MUTED) ? "Muted" : row.text(column, charset);
    }

    @Override
    public boolean isFade() {
        if (row.at(row.start(BEFORE_NAME)) != '(') {
            return false;
        }
        String name = clip();
        return name.equals("(fade in)") || name.equals("(fade out)") || name.equals("(cross fade)");
    }
}
