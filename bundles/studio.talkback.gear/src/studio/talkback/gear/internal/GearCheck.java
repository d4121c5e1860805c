package studio.talkback.gear.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.GearException;
import studio.talkback.model.Control;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;

/** Whether equipment from elsewhere is as equipment must be, before anything of it is kept. */
public final class GearCheck {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double LARGEST_MM = 5_000;
    /** A unit may be a small part of its photo. */
    private static final double LARGEST_PHOTO_MM = 200_000;
    /** The largest console has some hundreds; what is drawn is compared part by part. */
    private static final int MOST_CONTROLS = 2_000;
    private static final int MOST_PARTS = 40_000;
    private static final int LONGEST_TEXT = 2_000;

    private GearCheck() {
    }

    /**
     * Looks at all of it.
     *
     * @throws GearException if it lacks a name, an id is none or there twice, its panel has no size or colour, a number is none, or
     *                       there is more of anything than equipment has
     */
    public static void check(Gear gear) throws GearException {
        if (gear.getModel() == null || gear.getModel().isBlank()) {
            throw damaged(Messages.gear_noModel);
        }
        checkCounts(gear);
        Set<String> ids = new HashSet<>();
        checkId(gear, ids);
        for (TreeIterator<EObject> all = gear.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified part) {
                checkId(part, ids);
            }
        }
        Set<String> names = new HashSet<>();
        for (Control control : gear.getControls()) {
            check(control, names);
        }
        Panel panel = gear.getPanel();
        if (panel != null) {
            check(panel);
        }
        for (TreeIterator<EObject> all = gear.eAllContents(); all.hasNext();) {
            checkValues(all.next());
        }
    }

    private static void checkCounts(Gear gear) throws GearException {
        int parts = 0;
        for (TreeIterator<EObject> all = gear.eAllContents(); all.hasNext() && parts <= MOST_PARTS; all.next()) {
            parts++;
        }
        if (gear.getControls().size() > MOST_CONTROLS || parts > MOST_PARTS) {
            throw damaged(Messages.gear_many);
        }
    }

    private static void checkValues(EObject part) throws GearException {
        for (EAttribute each : part.eClass().getEAllAttributes()) {
            Object value = part.eGet(each);
            if (value instanceof Double number && !Double.isFinite(number.doubleValue())) {
                throw damaged(NLS.bind(Messages.gear_number, each.getName()));
            } else if (value instanceof String text && text.length() > LONGEST_TEXT
                    || value instanceof List<?> list && list.size() > MOST_CONTROLS) {
                throw damaged(Messages.gear_many);
            }
        }
    }

    private static void checkId(Identified part, Set<String> ids) throws GearException {
        String id = String.valueOf(part.getId());
        try {
            if (!UUID.fromString(id).toString().equals(id.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(id);
            }
        } catch (IllegalArgumentException e) {
            throw new GearException(NLS.bind(Messages.file_damaged, "id " + id), e);
        }
        if (!ids.add(id.toLowerCase(Locale.ROOT))) {
            throw damaged(NLS.bind(Messages.gear_twice, id));
        }
    }

    private static void check(Control control, Set<String> names) throws GearException {
        String name = control.getName();
        if (name == null || name.isBlank()) {
            throw damaged(NLS.bind(Messages.gear_noKind, String.valueOf(control.getKey())));
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw damaged(NLS.bind(Messages.gear_twice, name));
        }
        checkColour(control.getColour());
        checkColour(control.getAccent());
        checkLength(control.getXMm() == null ? 0 : control.getXMm().doubleValue());
        checkLength(control.getYMm() == null ? 0 : control.getYMm().doubleValue());
        checkLength(control.getWidthMm());
        checkLength(control.getHeightMm());
    }

    private static void check(Panel panel) throws GearException {
        if (!(panel.getWidthMm() > 0) || !(panel.getHeightMm() > 0)) {
            throw damaged(Messages.gear_panel);
        }
        checkLength(panel.getWidthMm());
        checkLength(panel.getHeightMm());
        if (Math.abs(panel.getPhotoXMm()) > LARGEST_PHOTO_MM || Math.abs(panel.getPhotoYMm()) > LARGEST_PHOTO_MM
                || Math.abs(panel.getPhotoWidthMm()) > LARGEST_PHOTO_MM) {
            throw damaged(Messages.gear_photo);
        }
        checkColour(panel.getColour());
        checkColour(panel.getInk());
        for (PanelMark mark : panel.getMarks()) {
            checkColour(mark.getColour());
            checkLength(mark.getXMm());
            checkLength(mark.getYMm());
            checkLength(mark.getWidthMm());
            checkLength(mark.getHeightMm());
            checkLength(mark.getTextMm());
        }
    }

    private static void checkLength(double mm) throws GearException {
        if (!(Math.abs(mm) <= LARGEST_MM)) {
            throw damaged(Messages.gear_panel);
        }
    }

    private static void checkColour(@Nullable String colour) throws GearException {
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            throw damaged(NLS.bind(Messages.gear_colour, colour));
        }
    }

    /** @throws GearException if the photo is not the one that the equipment names */
    public static void checkPhoto(Gear gear, byte @Nullable [] photo) throws GearException {
        Panel panel = gear.getPanel();
        Evidence named = panel == null ? null : panel.getPhoto();
        if (named == null && photo == null) {
            return;
        } else if (named == null || photo == null) {
            throw damaged(Messages.file_noPhoto);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(photo);
            if (!HexFormat.of().formatHex(digest).equals(named.getDigest())) {
                throw damaged(Messages.file_noPhoto);
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static GearException damaged(String what) {
        return new GearException(NLS.bind(Messages.file_damaged, what));
    }
}
