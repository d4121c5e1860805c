package studio.talkback.store.internal;

import java.sql.SQLException;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.api.ErrorCode;

/** Tells a database file that is no good from a question that is no good. */
final class IndexDamage {

    private static final Set<Integer> CODES = Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1,
            ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2, ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1, ErrorCode.SERIALIZATION_FAILED_1,
            ErrorCode.DESERIALIZATION_FAILED_1);

    private IndexDamage() {
    }

    /** Whether a damaged file is the reason of this failure. */
    static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CODES.contains(Integer.valueOf(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }
}
