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

import studio.talkback.model.ModelPackage;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.RoomUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Room</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RoomImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomImpl#getReferenceLevel <em>Reference Level</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomImpl#getPatchbays <em>Patchbays</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomImpl#getFaults <em>Faults</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomImpl#getConsoleFamily <em>Console Family</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomImpl#getConsoleAddress <em>Console Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoomImpl extends DocumentImpl implements Room {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferenceLevel() <em>Reference Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceLevel() <em>Reference Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceLevel()
	 * @generated
	 * @ordered
	 */
	protected String referenceLevel = REFERENCE_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<RoomUnit> units;

	/**
	 * The cached value of the '{@link #getPatchbays() <em>Patchbays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatchbays()
	 * @generated
	 * @ordered
	 */
	protected EList<Patchbay> patchbays;

	/**
	 * The cached value of the '{@link #getFaults() <em>Faults</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaults()
	 * @generated
	 * @ordered
	 */
	protected EList<RoomFault> faults;

	/**
	 * The default value of the '{@link #getConsoleFamily() <em>Console Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSOLE_FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsoleFamily() <em>Console Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleFamily()
	 * @generated
	 * @ordered
	 */
	protected String consoleFamily = CONSOLE_FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsoleAddress() <em>Console Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSOLE_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsoleAddress() <em>Console Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleAddress()
	 * @generated
	 * @ordered
	 */
	protected String consoleAddress = CONSOLE_ADDRESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoomImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ROOM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferenceLevel() {
		return referenceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceLevel(String newReferenceLevel) {
		String oldReferenceLevel = referenceLevel;
		referenceLevel = newReferenceLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM__REFERENCE_LEVEL, oldReferenceLevel, referenceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoomUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<RoomUnit>(RoomUnit.class, this, ModelPackage.ROOM__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Patchbay> getPatchbays() {
		if (patchbays == null) {
			patchbays = new EObjectContainmentEList<Patchbay>(Patchbay.class, this, ModelPackage.ROOM__PATCHBAYS);
		}
		return patchbays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoomFault> getFaults() {
		if (faults == null) {
			faults = new EObjectContainmentEList<RoomFault>(RoomFault.class, this, ModelPackage.ROOM__FAULTS);
		}
		return faults;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsoleFamily() {
		return consoleFamily;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsoleFamily(String newConsoleFamily) {
		String oldConsoleFamily = consoleFamily;
		consoleFamily = newConsoleFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM__CONSOLE_FAMILY, oldConsoleFamily, consoleFamily));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsoleAddress() {
		return consoleAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsoleAddress(String newConsoleAddress) {
		String oldConsoleAddress = consoleAddress;
		consoleAddress = newConsoleAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM__CONSOLE_ADDRESS, oldConsoleAddress, consoleAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ROOM__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case ModelPackage.ROOM__PATCHBAYS:
				return ((InternalEList<?>)getPatchbays()).basicRemove(otherEnd, msgs);
			case ModelPackage.ROOM__FAULTS:
				return ((InternalEList<?>)getFaults()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ROOM__NAME:
				return getName();
			case ModelPackage.ROOM__REFERENCE_LEVEL:
				return getReferenceLevel();
			case ModelPackage.ROOM__UNITS:
				return getUnits();
			case ModelPackage.ROOM__PATCHBAYS:
				return getPatchbays();
			case ModelPackage.ROOM__FAULTS:
				return getFaults();
			case ModelPackage.ROOM__CONSOLE_FAMILY:
				return getConsoleFamily();
			case ModelPackage.ROOM__CONSOLE_ADDRESS:
				return getConsoleAddress();
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
			case ModelPackage.ROOM__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.ROOM__REFERENCE_LEVEL:
				setReferenceLevel((String)newValue);
				return;
			case ModelPackage.ROOM__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends RoomUnit>)newValue);
				return;
			case ModelPackage.ROOM__PATCHBAYS:
				getPatchbays().clear();
				getPatchbays().addAll((Collection<? extends Patchbay>)newValue);
				return;
			case ModelPackage.ROOM__FAULTS:
				getFaults().clear();
				getFaults().addAll((Collection<? extends RoomFault>)newValue);
				return;
			case ModelPackage.ROOM__CONSOLE_FAMILY:
				setConsoleFamily((String)newValue);
				return;
			case ModelPackage.ROOM__CONSOLE_ADDRESS:
				setConsoleAddress((String)newValue);
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
			case ModelPackage.ROOM__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.ROOM__REFERENCE_LEVEL:
				setReferenceLevel(REFERENCE_LEVEL_EDEFAULT);
				return;
			case ModelPackage.ROOM__UNITS:
				getUnits().clear();
				return;
			case ModelPackage.ROOM__PATCHBAYS:
				getPatchbays().clear();
				return;
			case ModelPackage.ROOM__FAULTS:
				getFaults().clear();
				return;
			case ModelPackage.ROOM__CONSOLE_FAMILY:
				setConsoleFamily(CONSOLE_FAMILY_EDEFAULT);
				return;
			case ModelPackage.ROOM__CONSOLE_ADDRESS:
				setConsoleAddress(CONSOLE_ADDRESS_EDEFAULT);
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
			case ModelPackage.ROOM__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.ROOM__REFERENCE_LEVEL:
				return REFERENCE_LEVEL_EDEFAULT == null ? referenceLevel != null : !REFERENCE_LEVEL_EDEFAULT.equals(referenceLevel);
			case ModelPackage.ROOM__UNITS:
				return units != null && !units.isEmpty();
			case ModelPackage.ROOM__PATCHBAYS:
				return patchbays != null && !patchbays.isEmpty();
			case ModelPackage.ROOM__FAULTS:
				return faults != null && !faults.isEmpty();
			case ModelPackage.ROOM__CONSOLE_FAMILY:
				return CONSOLE_FAMILY_EDEFAULT == null ? consoleFamily != null : !CONSOLE_FAMILY_EDEFAULT.equals(consoleFamily);
			case ModelPackage.ROOM__CONSOLE_ADDRESS:
				return CONSOLE_ADDRESS_EDEFAULT == null ? consoleAddress != null : !CONSOLE_ADDRESS_EDEFAULT.equals(consoleAddress);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", referenceLevel: ");
		result.append(referenceLevel);
		result.append(", consoleFamily: ");
		result.append(consoleFamily);
		result.append(", consoleAddress: ");
		result.append(consoleAddress);
		result.append(')');
		return result.toString();
	}

} //RoomImpl
