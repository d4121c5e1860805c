package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.settings.RecallWords;
import studio.talkback.gear.bay.BayCord;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.library.Library;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Evidence;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.PrintProof;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** {@code recall show}: one recall with everything it knows. */
@Command(name = "show")
public final class RecallShowCommand extends TalkbackCommand {

    @Mixin
    private RecallSelection recalls = new RecallSelection();

    public RecallShowCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        Recall recall;
        PrintProof proof;
        BayPatch patch;
        try (Library library = invocation().open()) {
            DeskNames names = new DeskNames(library, selection(library));
            ref = recalls.recall(library, names);
            recall = library.load(ref, Recall.class).orElseThrow(() -> new UsageException(Messages.error_gone)).content();
            patch = BayPatch.of(Bays.of(library, recall.getRoom()), recall.getPatch());
            proof = RunSelection.runs(library, invocation()).lastProof(ref);
        }
        if (json()) {
            output().object(json -> {
                RecallJson.write(json, ref, recall, patch);
                RunJson.optionalProof(json, proof);
            });
        } else {
            tell(recall, patch);
            RunText.proof(proof).forEach(output()::line);
        }
        return ExitCode.FINE;
    }

    private void tell(Recall recall, BayPatch patch) {
        output().line(Texts.of(recall.getTitle()));
        output().line(NLS.bind(Messages.recall_captured, Texts.time(recall.getCapturedAt()), Reports.word(recall.getKnowing())));
        Evidence scene = recall.getConsoleState();
        output().line(scene == null ? Messages.recall_noConsole
                : NLS.bind(Messages.recall_console, Texts.of(scene.getName()), Texts.of(recall.getConsoleFamily())));
        if (recall.getSampleRateHz() > 0) {
            output().line(NLS.bind(Messages.recall_rate, String.valueOf(recall.getSampleRateHz())));
        }
        recall.getUnits().forEach(this::tell);
        for (BayCord cord : patch.cords()) {
            output().line(NLS.bind(Messages.recall_cord, new Object[] { cord.from(), cord.to(), cord.noted() ? Messages.recall_normal : "",
                    cord.onBay() ? NLS.bind(Messages.recall_places, place(cord.start(), patch.bays()), place(cord.end(), patch.bays())) : "" }));
        }
        patch.findings().forEach(finding -> output().line(NLS.bind(Messages.recall_look, finding.text()).strip()));
        for (KeptElsewhere kept : recall.getKeptElsewhere()) {
            output().line(NLS.bind(Messages.recall_elsewhere, String.join(" ", Texts.of(kept.getWhat()), Texts.of(kept.getTitle()),
                    Texts.of(kept.getNumber()), Texts.of(kept.getMedium())).strip().replaceAll(" +", " "))
                    + (kept.getBackup() == null ? "" : NLS.bind(Messages.recall_backup, kept.getBackup()))
                    + (kept.getFile() == null ? "" : NLS.bind(Messages.recall_file, kept.getFile().getName())));
        }
        if (!recall.getPhotos().isEmpty()) {
            output().line(NLS.bind(Messages.recall_photoCount, Integer.valueOf(recall.getPhotos().size())).strip());
        }
        Texts.of(recall.getNote()).lines().forEach(line -> output().line(NLS.bind(Messages.recall_note, line)));
    }

    private static String place(@Nullable BayPoint point, Bays bays) {
        return point == null ? "" : bays.place(point);
    }

    private void tell(UnitRecall unit) {
        String place = Texts.of(unit.getLocation());
        String name = RecallWords.name(unit);
        output().line(NLS.bind(Messages.recall_unit, place.isEmpty() ? name : place + " · " + name, more(unit)));
        for (ControlSetting setting : unit.getSettings()) {
            String value = Texts.of(setting.getValue()) + (setting.getUnit() == null ? "" : " " + setting.getUnit());
            output().line(NLS.bind(Messages.recall_setting, Texts.of(setting.getControl()), value));
        }
        for (Photo photo : unit.getPhotos()) {
            String file = photo.getFile() == null ? "" : Texts.of(photo.getFile().getName());
            output().line(NLS.bind(Messages.recall_unitPhoto, file, Texts.time(photo.getTakenAt())));
        }
    }

    private static String more(UnitRecall unit) {
        String preset = Texts.of(unit.getPresetName());
        String named = preset.isEmpty() ? ""
                : NLS.bind(unit.isPresetEdited() ? Messages.recall_presetEdited : Messages.recall_presetOf, preset);
        return (unit.isBypassed() ? Messages.recall_bypassed : "") + named;
    }
}
