/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.NextAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Next Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.NextActionImpl#getOwners <em>Owners</em>}</li>
 *   <li>{@link studio.talkback.model.impl.NextActionImpl#getDoneAt <em>Done At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NextActionImpl extends EntryDetailImpl implements NextAction {
	/**
	 * The cached value of the '{@link #getOwners() <em>Owners</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwners()
	 * @generated
	 * @ordered
	 */
	protected EList<String> owners;

	/**
	 * The default value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime DONE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime doneAt = DONE_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NextActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NEXT_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOwners() {
		if (owners == null) {
			owners = new EDataTypeEList<String>(String.class, this, ModelPackage.NEXT_ACTION__OWNERS);
		}
		return owners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getDoneAt() {
		return doneAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneAt(ZonedDateTime newDoneAt) {
		ZonedDateTime oldDoneAt = doneAt;
		doneAt = newDoneAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NEXT_ACTION__DONE_AT, oldDoneAt, doneAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.NEXT_ACTION__OWNERS:
				return getOwners();
			case ModelPackage.NEXT_ACTION__DONE_AT:
				return getDoneAt();
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
			case ModelPackage.NEXT_ACTION__OWNERS:
				getOwners().clear();
				getOwners().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.NEXT_ACTION__DONE_AT:
				setDoneAt((ZonedDateTime)newValue);
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
			case ModelPackage.NEXT_ACTION__OWNERS:
				getOwners().clear();
				return;
			case ModelPackage.NEXT_ACTION__DONE_AT:
				setDoneAt(DONE_AT_EDEFAULT);
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
			case ModelPackage.NEXT_ACTION__OWNERS:
				return owners != null && !owners.isEmpty();
			case ModelPackage.NEXT_ACTION__DONE_AT:
				return DONE_AT_EDEFAULT == null ? doneAt != null : !DONE_AT_EDEFAULT.equals(doneAt);
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
		result.append(" (owners: ");
		result.append(owners);
		result.append(", doneAt: ");
		result.append(doneAt);
		result.append(')');
		return result.toString();
	}

} //NextActionImpl
