package studio.talkback.example.plugin;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Section;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;

/**
 * {@code z reel 4, 15 ips, +3 over 250}: the line itself is kept by the log. Beyond that, the item gets a section of
 * this plug-in's own for each reel that it is on: sections are where a plug-in keeps data in a document, and they stay
 * there, untouched, while the plug-in is missing.
 */
public final class TapeMeaning implements EntryMeaning {

    /** The key of the kind in {@code plugin.xml}: entries are saved with it. */
    static final String KIND = "studio.talkback.example.tape";
    /** Who reads the sections, and what they hold. */
    static final String OWNER = "studio.talkback.example.plugin";
    static final String REEL = "reel";
    private static final int VERSION = 1;

    @Override
    public void apply(EntryScene scene) {
        String reel = Reel.in(scene.line().text());
        Item item = scene.item();
        if (reel == null) {
            scene.report(Messages.whichReel);
        } else if (item != null && !isOn(reel, item.getSections())) {
            // Added through the scene, so that striking the line out takes it away again.
            scene.add(item, Literals.DOCUMENT__SECTIONS, section(reel));
        }
    }

    private static boolean isOn(String reel, EList<Section> sections) {
        return sections.stream().anyMatch(each -> OWNER.equals(each.getOwner()) && REEL.equals(each.getKind())
                && String.valueOf(each.getContent()).equalsIgnoreCase(reel));
    }

    private static Section section(String reel) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setOwner(OWNER);
        section.setKind(REEL);
        section.setModelVersion(VERSION);
        section.setContent(reel);
        return section;
    }
}
