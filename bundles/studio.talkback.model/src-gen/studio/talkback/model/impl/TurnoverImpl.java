/**
 */
package studio.talkback.model.impl;

import java.time.LocalDate;

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
import studio.talkback.model.Turnover;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Turnover</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.TurnoverImpl#getPictureVersion <em>Picture Version</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TurnoverImpl#getDate <em>Date</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TurnoverImpl#getStartTimecode <em>Start Timecode</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TurnoverImpl#getFrameRate <em>Frame Rate</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TurnoverImpl#isDropFrame <em>Drop Frame</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TurnoverImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TurnoverImpl#getFiles <em>Files</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TurnoverImpl extends IdentifiedImpl implements Turnover {
	/**
	 * The default value of the '{@link #getPictureVersion() <em>Picture Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictureVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTURE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPictureVersion() <em>Picture Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictureVersion()
	 * @generated
	 * @ordered
	 */
	protected String pictureVersion = PICTURE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartTimecode() <em>Start Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTimecode()
	 * @generated
	 * @ordered
	 */
	protected static final String START_TIMECODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartTimecode() <em>Start Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTimecode()
	 * @generated
	 * @ordered
	 */
	protected String startTimecode = START_TIMECODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected static final String FRAME_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected String frameRate = FRAME_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDropFrame() <em>Drop Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDropFrame()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DROP_FRAME_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDropFrame() <em>Drop Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDropFrame()
	 * @generated
	 * @ordered
	 */
	protected boolean dropFrame = DROP_FRAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> files;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TurnoverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TURNOVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPictureVersion() {
		return pictureVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPictureVersion(String newPictureVersion) {
		String oldPictureVersion = pictureVersion;
		pictureVersion = newPictureVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TURNOVER__PICTURE_VERSION, oldPictureVersion, pictureVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TURNOVER__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartTimecode() {
		return startTimecode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartTimecode(String newStartTimecode) {
		String oldStartTimecode = startTimecode;
		startTimecode = newStartTimecode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TURNOVER__START_TIMECODE, oldStartTimecode, startTimecode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrameRate() {
		return frameRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameRate(String newFrameRate) {
		String oldFrameRate = frameRate;
		frameRate = newFrameRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TURNOVER__FRAME_RATE, oldFrameRate, frameRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDropFrame() {
		return dropFrame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDropFrame(boolean newDropFrame) {
		boolean oldDropFrame = dropFrame;
		dropFrame = newDropFrame;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TURNOVER__DROP_FRAME, oldDropFrame, dropFrame));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TURNOVER__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getFiles() {
		if (files == null) {
			files = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.TURNOVER__FILES);
		}
		return files;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.TURNOVER__FILES:
				return ((InternalEList<?>)getFiles()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.TURNOVER__PICTURE_VERSION:
				return getPictureVersion();
			case ModelPackage.TURNOVER__DATE:
				return getDate();
			case ModelPackage.TURNOVER__START_TIMECODE:
				return getStartTimecode();
			case ModelPackage.TURNOVER__FRAME_RATE:
				return getFrameRate();
			case ModelPackage.TURNOVER__DROP_FRAME:
				return isDropFrame();
			case ModelPackage.TURNOVER__WHY:
				return getWhy();
			case ModelPackage.TURNOVER__FILES:
				return getFiles();
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
			case ModelPackage.TURNOVER__PICTURE_VERSION:
				setPictureVersion((String)newValue);
				return;
			case ModelPackage.TURNOVER__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.TURNOVER__START_TIMECODE:
				setStartTimecode((String)newValue);
				return;
			case ModelPackage.TURNOVER__FRAME_RATE:
				setFrameRate((String)newValue);
				return;
			case ModelPackage.TURNOVER__DROP_FRAME:
				setDropFrame((Boolean)newValue);
				return;
			case ModelPackage.TURNOVER__WHY:
				setWhy((String)newValue);
				return;
			case ModelPackage.TURNOVER__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends Evidence>)newValue);
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
			case ModelPackage.TURNOVER__PICTURE_VERSION:
				setPictureVersion(PICTURE_VERSION_EDEFAULT);
				return;
			case ModelPackage.TURNOVER__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.TURNOVER__START_TIMECODE:
				setStartTimecode(START_TIMECODE_EDEFAULT);
				return;
			case ModelPackage.TURNOVER__FRAME_RATE:
				setFrameRate(FRAME_RATE_EDEFAULT);
				return;
			case ModelPackage.TURNOVER__DROP_FRAME:
				setDropFrame(DROP_FRAME_EDEFAULT);
				return;
			case ModelPackage.TURNOVER__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case ModelPackage.TURNOVER__FILES:
				getFiles().clear();
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
			case ModelPackage.TURNOVER__PICTURE_VERSION:
				return PICTURE_VERSION_EDEFAULT == null ? pictureVersion != null : !PICTURE_VERSION_EDEFAULT.equals(pictureVersion);
			case ModelPackage.TURNOVER__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.TURNOVER__START_TIMECODE:
				return START_TIMECODE_EDEFAULT == null ? startTimecode != null : !START_TIMECODE_EDEFAULT.equals(startTimecode);
			case ModelPackage.TURNOVER__FRAME_RATE:
				return FRAME_RATE_EDEFAULT == null ? frameRate != null : !FRAME_RATE_EDEFAULT.equals(frameRate);
			case ModelPackage.TURNOVER__DROP_FRAME:
				return dropFrame != DROP_FRAME_EDEFAULT;
			case ModelPackage.TURNOVER__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case ModelPackage.TURNOVER__FILES:
				return files != null && !files.isEmpty();
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
		result.append(" (pictureVersion: ");
		result.append(pictureVersion);
		result.append(", date: ");
		result.append(date);
		result.append(", startTimecode: ");
		result.append(startTimecode);
		result.append(", frameRate: ");
		result.append(frameRate);
		result.append(", dropFrame: ");
		result.append(dropFrame);
		result.append(", why: ");
		result.append(why);
		result.append(')');
		return result.toString();
	}

} //TurnoverImpl
