package studio.talkback.store.internal.index;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** One row of a projection without its key; equal by its values, which are not changed any more. */
final class Row {

    private final @Nullable Object[] values;

    Row(@Nullable Object[] values) {
        this.values = values;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
