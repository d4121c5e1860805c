package studio.talkback.cli.internal.command;

import org.eclipse.osgi.util.NLS;

import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.session.Logged;

/** How it is shown that a line was corrected or struck out. */
final class LoggedOutput {

    private LoggedOutput() {
    }

    /** @param done what is told to people; {0} is the entry */
    static void tell(Logged logged, String done, Invocation invocation) throws Exception {
        if (invocation.options().json()) {
            invocation.output().object(json -> {
                Json.text(json, "entry", logged.entry());
                json.name("number").value(logged.number());
                Json.texts(json, "reports", logged.reports());
            });
            return;
        }
        invocation.output().line(NLS.bind(done, logged.entry()));
        logged.reports().forEach(report -> invocation.output().line(NLS.bind(Messages.log_report, report)));
    }
}
