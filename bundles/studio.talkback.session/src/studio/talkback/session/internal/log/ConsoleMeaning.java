package studio.talkback.session.internal.log;

import java.util.List;

import studio.talkback.model.ControlChange;
import studio.talkback.model.ControlsChanged;
import studio.talkback.model.ModelFactory;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;

/** {@code c}: controls changed on the console or an outboard unit, with what they were before where it is said. */
final class ConsoleMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) {
        if (!(scene.line().detail() instanceof EntryDetail.Console console)) {
            return;
        }
        ControlsChanged changed = ModelFactory.eINSTANCE.createControlsChanged();
        changed.setUnit(console.unit());
        String section = console.section() == null ? "" : console.section() + " ";
        for (int index = 0; index < console.settings().size(); index++) {
            EntryDetail.Setting setting = console.settings().get(index);
            ControlChange change = ModelFactory.eINSTANCE.createControlChange();
            change.setControl((section + setting.control()).strip());
            change.setAfter(setting.value());
            change.setBefore(before(setting, index, console.was()));
            changed.getSettings().add(change);
        }
        scene.entry().setDetail(changed);
    }

    /** The old value of the same control, else of the same place in the line. */
    private static String before(EntryDetail.Setting setting, int index, List<EntryDetail.Setting> was) {
        for (EntryDetail.Setting old : was) {
            if (!old.control().isEmpty() && old.control().equalsIgnoreCase(setting.control())) {
                return old.value();
            }
        }
        return index < was.size() && was.get(index).control().isEmpty() ? was.get(index).value() : "";
    }
}
