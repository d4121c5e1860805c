/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.RoomFault;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Room Fault</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RoomFaultImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomFaultImpl#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomFaultImpl#getWorkaround <em>Workaround</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomFaultImpl#getSince <em>Since</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomFaultImpl#getMendedAt <em>Mended At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoomFaultImpl extends IdentifiedImpl implements RoomFault {
	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkaround() <em>Workaround</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkaround()
	 * @generated
	 * @ordered
	 */
	protected static final String WORKAROUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkaround() <em>Workaround</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkaround()
	 * @generated
	 * @ordered
	 */
	protected String workaround = WORKAROUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMendedAt() <em>Mended At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMendedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime MENDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMendedAt() <em>Mended At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMendedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime mendedAt = MENDED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoomFaultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ROOM_FAULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_FAULT__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_FAULT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkaround() {
		return workaround;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkaround(String newWorkaround) {
		String oldWorkaround = workaround;
		workaround = newWorkaround;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_FAULT__WORKAROUND, oldWorkaround, workaround));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(ZonedDateTime newSince) {
		ZonedDateTime oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_FAULT__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getMendedAt() {
		return mendedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMendedAt(ZonedDateTime newMendedAt) {
		ZonedDateTime oldMendedAt = mendedAt;
		mendedAt = newMendedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_FAULT__MENDED_AT, oldMendedAt, mendedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ROOM_FAULT__UNIT:
				return getUnit();
			case ModelPackage.ROOM_FAULT__TEXT:
				return getText();
			case ModelPackage.ROOM_FAULT__WORKAROUND:
				return getWorkaround();
			case ModelPackage.ROOM_FAULT__SINCE:
				return getSince();
			case ModelPackage.ROOM_FAULT__MENDED_AT:
				return getMendedAt();
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
			case ModelPackage.ROOM_FAULT__UNIT:
				setUnit((String)newValue);
				return;
			case ModelPackage.ROOM_FAULT__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.ROOM_FAULT__WORKAROUND:
				setWorkaround((String)newValue);
				return;
			case ModelPackage.ROOM_FAULT__SINCE:
				setSince((ZonedDateTime)newValue);
				return;
			case ModelPackage.ROOM_FAULT__MENDED_AT:
				setMendedAt((ZonedDateTime)newValue);
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
			case ModelPackage.ROOM_FAULT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ModelPackage.ROOM_FAULT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.ROOM_FAULT__WORKAROUND:
				setWorkaround(WORKAROUND_EDEFAULT);
				return;
			case ModelPackage.ROOM_FAULT__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case ModelPackage.ROOM_FAULT__MENDED_AT:
				setMendedAt(MENDED_AT_EDEFAULT);
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
			case ModelPackage.ROOM_FAULT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ModelPackage.ROOM_FAULT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.ROOM_FAULT__WORKAROUND:
				return WORKAROUND_EDEFAULT == null ? workaround != null : !WORKAROUND_EDEFAULT.equals(workaround);
			case ModelPackage.ROOM_FAULT__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case ModelPackage.ROOM_FAULT__MENDED_AT:
				return MENDED_AT_EDEFAULT == null ? mendedAt != null : !MENDED_AT_EDEFAULT.equals(mendedAt);
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", text: ");
		result.append(text);
		result.append(", workaround: ");
		result.append(workaround);
		result.append(", since: ");
		result.append(since);
		result.append(", mendedAt: ");
		result.append(mendedAt);
		result.append(')');
		return result.toString();
	}

} //RoomFaultImpl
