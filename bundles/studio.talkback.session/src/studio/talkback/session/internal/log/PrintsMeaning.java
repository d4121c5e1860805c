package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Objects;

import studio.talkback.library.CurrentMix;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixBusState;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Print;
import studio.talkback.model.PrintsMade;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.PrintNames;

/** {@code p}: prints of the current mix version; their files come with the line, or are bound when they arrive. */
final class PrintsMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) {
        if (!(scene.line().detail() instanceof EntryDetail.Prints prints)) {
            return;
        }
        PrintsMade made = ModelFactory.eINSTANCE.createPrintsMade();
        prints.versions().forEach(version -> made.getNames().add(PrintNames.of(version)));
        scene.entry().setDetail(made);
        Item item = scene.item();
        if (item == null) {
            scene.report(Messages.report_noItem);
            return;
        }
        MixVersion current = CurrentMix.of(item);
        MixVersion mix = current == null ? first(item, scene) : current;
        made.setVersion(mix.getName());
        List<Evidence> files = PrintFiles.of(scene.entry(), made.getNames().size());
        for (int index = 0; index < made.getNames().size(); index++) {
            String name = Objects.requireNonNull(made.getNames().get(index));
            Evidence file = index < files.size() ? files.get(index) : null;
            Print waiting = file == null ? null : PrintFiles.waiting(mix, name);
            Print print = waiting == null ? add(mix, name, scene) : waiting;
            if (file != null) {
                PrintFiles.bind(print, file, scene);
            }
        }
    }

    private static Print add(MixVersion mix, String name, EntryScene scene) {
        Print print = ModelFactory.eINSTANCE.createPrint();
        print.setName(name);
        print.setMadeAt(scene.line().time().from());
        print.setSampleRateHz(scene.session().getSampleRateHz());
        print.setBitDepth(scene.session().getBitDepth());
        print.setMixBus(MixBusState.UNKNOWN);
        return scene.add(mix, Literals.MIX_VERSION__PRINTS, print);
    }

    /** A print proves that there is a mix, though nobody has logged one. */
    private static MixVersion first(Item item, EntryScene scene) {
        MixVersion mix = MixVersions.create("1", null, false, scene);
        scene.report(Messages.report_firstMix);
        return scene.add(item, Literals.ITEM__MIX_VERSIONS, mix);
    }
}
