package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.PinInput;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.approval.ApprovalHow;
import studio.talkback.session.approval.ApprovalWish;
import studio.talkback.session.approval.Approvals;

/** {@code approve}: a mix version approved, with the PIN of who approves or by word; or an approval taken back. */
@Command(name = "approve")
public final class ApproveCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM", required = true)
    private String item = "";

    @Option(names = "--mix", paramLabel = "MIX", required = true)
    private String mix = "";

    @Option(names = "--by", paramLabel = "WHO", required = true)
    private String by = "";

    @Option(names = "--how", paramLabel = "HOW")
    private @Nullable ApprovalHow how;

    @Option(names = "--pin-stdin")
    private boolean piped;

    @Option(names = "--text", paramLabel = "TEXT", defaultValue = "")
    private String text = "";

    @Option(names = "--withdraw", paramLabel = "WHY")
    private @Nullable String withdraw;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public ApproveCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        ApprovalHow given = how();
        Logged logged;
        try (Library library = invocation().openToWrite()) {
            DeskNames names = new DeskNames(library, selection(library));
            Ref what = names.item(project, item);
            String version = Objects.requireNonNull(names.mix(what, mix));
            ZonedDateTime when = Objects.requireNonNullElse(at, now());
            String why = withdraw;
            logged = why != null ? new Approvals(library).withdraw(what, version, by, why, when, invocation().operator())
                    : approve(library, new ApprovalWish(what, version, by, given, text, when));
        }
        tell(logged, given);
        return ExitCode.FINE;
    }

    private ApprovalHow how() throws UsageException {
        ApprovalHow named = how;
        if (withdraw != null) {
            return ApprovalHow.ROOM;
        } else if (named == null && !piped) {
            throw new UsageException(Messages.approve_how);
        } else if (piped && named != null && named != ApprovalHow.PIN) {
            throw new UsageException(Messages.approve_pinOrWord);
        }
        return named == null ? ApprovalHow.PIN : named;
    }

    private Logged approve(Library library, ApprovalWish wish) throws Exception {
        char[] pin = wish.how() == ApprovalHow.PIN
                ? new PinInput(invocation(), piped).next(NLS.bind(Messages.pin_ask, by)) : new char[0];
        try {
            return new Approvals(library).approve(wish, pin, invocation().operator());
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private void tell(Logged logged, ApprovalHow given) throws Exception {
        if (json()) {
            output().object(json -> {
                Json.text(json, "entry", logged.entry());
                Json.text(json, "mix", mix);
                Json.text(json, "by", by);
                Json.text(json, "how", withdraw == null ? Reports.word(given) : null);
                json.name("withdrawn").value(withdraw != null);
            });
            return;
        }
        output().line(withdraw == null ? NLS.bind(Messages.approve_done, new Object[] { mix, by, given.words() })
                : NLS.bind(Messages.approve_withdrawn, mix, by));
        logged.reports().forEach(report -> output().line(NLS.bind(Messages.log_report, report)));
    }
}
