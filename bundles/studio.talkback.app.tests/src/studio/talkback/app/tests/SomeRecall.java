package studio.talkback.app.tests;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Document;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** Recalls that tests begin with. */
final class SomeRecall {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private SomeRecall() {
    }

    /** A unit in a recall, with its controls and what they are set to in turn. */
    static UnitRecall unit(Recall recall, String name, @Nullable String place, String... settings) {
        UnitRecall unit = MODEL.createUnitRecall();
        unit.setName(name);
        unit.setLocation(place);
        for (int i = 0; i < settings.length; i += 2) {
            ControlSetting setting = MODEL.createControlSetting();
            setting.setControl(settings[i]);
            setting.setValue(settings[i + 1]);
            unit.getSettings().add(setting);
        }
        recall.getUnits().add(unit);
        return unit;
    }

    /** A new document, saved. */
    static Ref save(Library library, String kind, Document document) throws LibraryException {
        ChangeSet changes = ChangeSet.by("EB", "set up").add(kind, document).build();
        library.commit(changes);
        return changes.changes().getFirst().document();
    }
}
