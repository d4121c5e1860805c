package studio.talkback.gear;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;

/** What was turned between two recalls, in the words of the panel. */
class SettingChangesTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final Gear fet = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
    private final SettingChanges changes = new SettingChanges(ref -> fet);

    @Test
    void aTurnedControlIsSaidWithWhatItWas() {
        assertEquals(List.of("FET COMP 1 Attack 3 \u2192 5"), texts(recall("Attack", "3", "Ratio", "4"),
                recall("Attack", "5", "Ratio", "4")));
    }

    @Test
    void aSettingIsFoundByNameKeyOrIdAndWhatTheEyeCannotTellApartIsTheSame() {
        String id = fet.getControls().stream().filter(each -> each.getName().equals("Attack")).findFirst().orElseThrow()
                .getId();
        assertEquals(List.of(), texts(recall("a", "3"), recall(id, "3.0")));
        assertEquals(List.of(), texts(recall("ATTACK", "3"), recall("attack", "3.004")));
        assertEquals(List.of("FET COMP 1 Attack 3 \u2192 4"), texts(recall("a", "3"), recall("ATTACK", "4")));
    }

    @Test
    void whatIsSetForTheFirstTimeOrNoMoreIsSaidSo() {
        assertEquals(List.of("FET COMP 1 Attack 5"), texts(recall(), recall("Attack", "5")));
        assertEquals(List.of("FET COMP 1 Attack 5 \u2192 \u2013"), texts(recall("Attack", "5"), recall()));
    }

    @Test
    void aControlThatNobodyDrewIsComparedAsText() {
        assertEquals(List.of("FET COMP 1 Mod switch A \u2192 B"), texts(recall("Mod switch", "A"), recall("Mod switch", "B")));
        assertEquals(List.of(), texts(recall("Mod switch", "A"), recall("mod switch", "a")));
    }

    @Test
    void aUnitIsTheSameByItsIdInTheRoomWhateverItIsCalled() {
        Recall before = recall("Attack", "3");
        Recall after = recall("Attack", "5");
        before.getUnits().getFirst().setUnit("u1");
        after.getUnits().getFirst().setUnit("u1");
        after.getUnits().getFirst().setName("FET A");
        assertEquals(List.of("FET A Attack 3 \u2192 5"), texts(before, after));
    }

    private List<String> texts(Recall before, Recall after) {
        return changes.between(before, after).stream().map(SettingChange::text).toList();
    }

    private Recall recall(String... settings) {
        UnitRecall unit = MODEL.createUnitRecall();
        unit.setName("FET COMP 1");
        unit.setGear(Documents.ref(Kinds.GEAR, fet));
        for (int i = 0; i < settings.length; i += 2) {
            ControlSetting setting = MODEL.createControlSetting();
            setting.setControl(settings[i]);
            setting.setValue(settings[i + 1]);
            unit.getSettings().add(setting);
        }
        Recall recall = MODEL.createRecall();
        recall.getUnits().add(unit);
        return recall;
    }
}
