/**
 */
package studio.talkback.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import studio.talkback.model.Evidence;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Panel;
import studio.talkback.model.PanelMark;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Panel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getInk <em>Ink</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#isStrip <em>Strip</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getMarks <em>Marks</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getPhoto <em>Photo</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getPhotoXMm <em>Photo XMm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getPhotoYMm <em>Photo YMm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PanelImpl#getPhotoWidthMm <em>Photo Width Mm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PanelImpl extends IdentifiedImpl implements Panel {
	/**
	 * The default value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_MM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected double widthMm = WIDTH_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_MM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected double heightMm = HEIGHT_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getInk() <em>Ink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInk()
	 * @generated
	 * @ordered
	 */
	protected static final String INK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInk() <em>Ink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInk()
	 * @generated
	 * @ordered
	 */
	protected String ink = INK_EDEFAULT;

	/**
	 * The default value of the '{@link #isStrip() <em>Strip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStrip()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STRIP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStrip() <em>Strip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStrip()
	 * @generated
	 * @ordered
	 */
	protected boolean strip = STRIP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<PanelMark> marks;

	/**
	 * The cached value of the '{@link #getPhoto() <em>Photo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoto()
	 * @generated
	 * @ordered
	 */
	protected Evidence photo;

	/**
	 * The default value of the '{@link #getPhotoXMm() <em>Photo XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoXMm()
	 * @generated
	 * @ordered
	 */
	protected static final double PHOTO_XMM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPhotoXMm() <em>Photo XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoXMm()
	 * @generated
	 * @ordered
	 */
	protected double photoXMm = PHOTO_XMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhotoYMm() <em>Photo YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoYMm()
	 * @generated
	 * @ordered
	 */
	protected static final double PHOTO_YMM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPhotoYMm() <em>Photo YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoYMm()
	 * @generated
	 * @ordered
	 */
	protected double photoYMm = PHOTO_YMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhotoWidthMm() <em>Photo Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoWidthMm()
	 * @generated
	 * @ordered
	 */
	protected static final double PHOTO_WIDTH_MM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPhotoWidthMm() <em>Photo Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotoWidthMm()
	 * @generated
	 * @ordered
	 */
	protected double photoWidthMm = PHOTO_WIDTH_MM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PanelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PANEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidthMm() {
		return widthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthMm(double newWidthMm) {
		double oldWidthMm = widthMm;
		widthMm = newWidthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__WIDTH_MM, oldWidthMm, widthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeightMm() {
		return heightMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightMm(double newHeightMm) {
		double oldHeightMm = heightMm;
		heightMm = newHeightMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInk() {
		return ink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInk(String newInk) {
		String oldInk = ink;
		ink = newInk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__INK, oldInk, ink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStrip() {
		return strip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrip(boolean newStrip) {
		boolean oldStrip = strip;
		strip = newStrip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__STRIP, oldStrip, strip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PanelMark> getMarks() {
		if (marks == null) {
			marks = new EObjectContainmentEList<PanelMark>(PanelMark.class, this, ModelPackage.PANEL__MARKS);
		}
		return marks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getPhoto() {
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPhoto(Evidence newPhoto, NotificationChain msgs) {
		Evidence oldPhoto = photo;
		photo = newPhoto;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__PHOTO, oldPhoto, newPhoto);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoto(Evidence newPhoto) {
		if (newPhoto != photo) {
			NotificationChain msgs = null;
			if (photo != null)
				msgs = ((InternalEObject)photo).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PANEL__PHOTO, null, msgs);
			if (newPhoto != null)
				msgs = ((InternalEObject)newPhoto).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PANEL__PHOTO, null, msgs);
			msgs = basicSetPhoto(newPhoto, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__PHOTO, newPhoto, newPhoto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPhotoXMm() {
		return photoXMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotoXMm(double newPhotoXMm) {
		double oldPhotoXMm = photoXMm;
		photoXMm = newPhotoXMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__PHOTO_XMM, oldPhotoXMm, photoXMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPhotoYMm() {
		return photoYMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotoYMm(double newPhotoYMm) {
		double oldPhotoYMm = photoYMm;
		photoYMm = newPhotoYMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__PHOTO_YMM, oldPhotoYMm, photoYMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPhotoWidthMm() {
		return photoWidthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotoWidthMm(double newPhotoWidthMm) {
		double oldPhotoWidthMm = photoWidthMm;
		photoWidthMm = newPhotoWidthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PANEL__PHOTO_WIDTH_MM, oldPhotoWidthMm, photoWidthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PANEL__MARKS:
				return ((InternalEList<?>)getMarks()).basicRemove(otherEnd, msgs);
			case ModelPackage.PANEL__PHOTO:
				return basicSetPhoto(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PANEL__WIDTH_MM:
				return getWidthMm();
			case ModelPackage.PANEL__HEIGHT_MM:
				return getHeightMm();
			case ModelPackage.PANEL__COLOUR:
				return getColour();
			case ModelPackage.PANEL__INK:
				return getInk();
			case ModelPackage.PANEL__STRIP:
				return isStrip();
			case ModelPackage.PANEL__MARKS:
				return getMarks();
			case ModelPackage.PANEL__PHOTO:
				return getPhoto();
			case ModelPackage.PANEL__PHOTO_XMM:
				return getPhotoXMm();
			case ModelPackage.PANEL__PHOTO_YMM:
				return getPhotoYMm();
			case ModelPackage.PANEL__PHOTO_WIDTH_MM:
				return getPhotoWidthMm();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PANEL__WIDTH_MM:
				setWidthMm((Double)newValue);
				return;
			case ModelPackage.PANEL__HEIGHT_MM:
				setHeightMm((Double)newValue);
				return;
			case ModelPackage.PANEL__COLOUR:
				setColour((String)newValue);
				return;
			case ModelPackage.PANEL__INK:
				setInk((String)newValue);
				return;
			case ModelPackage.PANEL__STRIP:
				setStrip((Boolean)newValue);
				return;
			case ModelPackage.PANEL__MARKS:
				getMarks().clear();
				getMarks().addAll((Collection<? extends PanelMark>)newValue);
				return;
			case ModelPackage.PANEL__PHOTO:
				setPhoto((Evidence)newValue);
				return;
			case ModelPackage.PANEL__PHOTO_XMM:
				setPhotoXMm((Double)newValue);
				return;
			case ModelPackage.PANEL__PHOTO_YMM:
				setPhotoYMm((Double)newValue);
				return;
			case ModelPackage.PANEL__PHOTO_WIDTH_MM:
				setPhotoWidthMm((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.PANEL__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case ModelPackage.PANEL__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case ModelPackage.PANEL__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case ModelPackage.PANEL__INK:
				setInk(INK_EDEFAULT);
				return;
			case ModelPackage.PANEL__STRIP:
				setStrip(STRIP_EDEFAULT);
				return;
			case ModelPackage.PANEL__MARKS:
				getMarks().clear();
				return;
			case ModelPackage.PANEL__PHOTO:
				setPhoto((Evidence)null);
				return;
			case ModelPackage.PANEL__PHOTO_XMM:
				setPhotoXMm(PHOTO_XMM_EDEFAULT);
				return;
			case ModelPackage.PANEL__PHOTO_YMM:
				setPhotoYMm(PHOTO_YMM_EDEFAULT);
				return;
			case ModelPackage.PANEL__PHOTO_WIDTH_MM:
				setPhotoWidthMm(PHOTO_WIDTH_MM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.PANEL__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case ModelPackage.PANEL__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case ModelPackage.PANEL__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case ModelPackage.PANEL__INK:
				return INK_EDEFAULT == null ? ink != null : !INK_EDEFAULT.equals(ink);
			case ModelPackage.PANEL__STRIP:
				return strip != STRIP_EDEFAULT;
			case ModelPackage.PANEL__MARKS:
				return marks != null && !marks.isEmpty();
			case ModelPackage.PANEL__PHOTO:
				return photo != null;
			case ModelPackage.PANEL__PHOTO_XMM:
				return photoXMm != PHOTO_XMM_EDEFAULT;
			case ModelPackage.PANEL__PHOTO_YMM:
				return photoYMm != PHOTO_YMM_EDEFAULT;
			case ModelPackage.PANEL__PHOTO_WIDTH_MM:
				return photoWidthMm != PHOTO_WIDTH_MM_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (widthMm: ");
		result.append(widthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", colour: ");
		result.append(colour);
		result.append(", ink: ");
		result.append(ink);
		result.append(", strip: ");
		result.append(strip);
		result.append(", photoXMm: ");
		result.append(photoXMm);
		result.append(", photoYMm: ");
		result.append(photoYMm);
		result.append(", photoWidthMm: ");
		result.append(photoWidthMm);
		result.append(')');
		return result.toString();
	}

} //PanelImpl
