/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.SongPosition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Song Position</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.SongPositionImpl#getTimeMs <em>Time Ms</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SongPositionImpl#getBar <em>Bar</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SongPositionImpl#getTimecode <em>Timecode</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SongPositionImpl extends IdentifiedImpl implements SongPosition {
	/**
	 * The default value of the '{@link #getTimeMs() <em>Time Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeMs()
	 * @generated
	 * @ordered
	 */
	protected static final Long TIME_MS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeMs() <em>Time Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeMs()
	 * @generated
	 * @ordered
	 */
	protected Long timeMs = TIME_MS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBar() <em>Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBar()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBar() <em>Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBar()
	 * @generated
	 * @ordered
	 */
	protected Integer bar = BAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimecode() <em>Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimecode()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMECODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimecode() <em>Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimecode()
	 * @generated
	 * @ordered
	 */
	protected String timecode = TIMECODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SongPositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SONG_POSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getTimeMs() {
		return timeMs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeMs(Long newTimeMs) {
		Long oldTimeMs = timeMs;
		timeMs = newTimeMs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SONG_POSITION__TIME_MS, oldTimeMs, timeMs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBar() {
		return bar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBar(Integer newBar) {
		Integer oldBar = bar;
		bar = newBar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SONG_POSITION__BAR, oldBar, bar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimecode() {
		return timecode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimecode(String newTimecode) {
		String oldTimecode = timecode;
		timecode = newTimecode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SONG_POSITION__TIMECODE, oldTimecode, timecode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SONG_POSITION__TIME_MS:
				return getTimeMs();
			case ModelPackage.SONG_POSITION__BAR:
				return getBar();
			case ModelPackage.SONG_POSITION__TIMECODE:
				return getTimecode();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SONG_POSITION__TIME_MS:
				setTimeMs((Long)newValue);
				return;
			case ModelPackage.SONG_POSITION__BAR:
				setBar((Integer)newValue);
				return;
			case ModelPackage.SONG_POSITION__TIMECODE:
				setTimecode((String)newValue);
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
			case ModelPackage.SONG_POSITION__TIME_MS:
				setTimeMs(TIME_MS_EDEFAULT);
				return;
			case ModelPackage.SONG_POSITION__BAR:
				setBar(BAR_EDEFAULT);
				return;
			case ModelPackage.SONG_POSITION__TIMECODE:
				setTimecode(TIMECODE_EDEFAULT);
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
			case ModelPackage.SONG_POSITION__TIME_MS:
				return TIME_MS_EDEFAULT == null ? timeMs != null : !TIME_MS_EDEFAULT.equals(timeMs);
			case ModelPackage.SONG_POSITION__BAR:
				return BAR_EDEFAULT == null ? bar != null : !BAR_EDEFAULT.equals(bar);
			case ModelPackage.SONG_POSITION__TIMECODE:
				return TIMECODE_EDEFAULT == null ? timecode != null : !TIMECODE_EDEFAULT.equals(timecode);
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
		result.append(" (timeMs: ");
		result.append(timeMs);
		result.append(", bar: ");
		result.append(bar);
		result.append(", timecode: ");
		result.append(timecode);
		result.append(')');
		return result.toString();
	}

} //SongPositionImpl
