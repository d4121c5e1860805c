package studio.talkback.ui;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;

/** A rule of its own: jobs that have the same one run one after the other, in the order in which they were scheduled. */
public final class OneAfterTheOther implements ISchedulingRule {

    @Override
    public boolean contains(@Nullable ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(@Nullable ISchedulingRule rule) {
        return rule == this;
    }
}
