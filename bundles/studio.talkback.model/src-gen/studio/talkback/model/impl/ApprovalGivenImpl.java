/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ApprovalGiven;
import studio.talkback.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Approval Given</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.ApprovalGivenImpl#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalGivenImpl#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalGivenImpl#getHow <em>How</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalGivenImpl#isWithPin <em>With Pin</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalGivenImpl#isWithdrawn <em>Withdrawn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApprovalGivenImpl extends EntryDetailImpl implements ApprovalGiven {
	/**
	 * The default value of the '{@link #getMixVersion() <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String MIX_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMixVersion() <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixVersion()
	 * @generated
	 * @ordered
	 */
	protected String mixVersion = MIX_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected String how = HOW_EDEFAULT;

	/**
	 * The default value of the '{@link #isWithPin() <em>With Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithPin()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITH_PIN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWithPin() <em>With Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithPin()
	 * @generated
	 * @ordered
	 */
	protected boolean withPin = WITH_PIN_EDEFAULT;

	/**
	 * The default value of the '{@link #isWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WITHDRAWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected boolean withdrawn = WITHDRAWN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApprovalGivenImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.APPROVAL_GIVEN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMixVersion() {
		return mixVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMixVersion(String newMixVersion) {
		String oldMixVersion = mixVersion;
		mixVersion = newMixVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL_GIVEN__MIX_VERSION, oldMixVersion, mixVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL_GIVEN__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHow() {
		return how;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHow(String newHow) {
		String oldHow = how;
		how = newHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL_GIVEN__HOW, oldHow, how));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithPin() {
		return withPin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithPin(boolean newWithPin) {
		boolean oldWithPin = withPin;
		withPin = newWithPin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL_GIVEN__WITH_PIN, oldWithPin, withPin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWithdrawn() {
		return withdrawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawn(boolean newWithdrawn) {
		boolean oldWithdrawn = withdrawn;
		withdrawn = newWithdrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL_GIVEN__WITHDRAWN, oldWithdrawn, withdrawn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.APPROVAL_GIVEN__MIX_VERSION:
				return getMixVersion();
			case ModelPackage.APPROVAL_GIVEN__BY:
				return getBy();
			case ModelPackage.APPROVAL_GIVEN__HOW:
				return getHow();
			case ModelPackage.APPROVAL_GIVEN__WITH_PIN:
				return isWithPin();
			case ModelPackage.APPROVAL_GIVEN__WITHDRAWN:
				return isWithdrawn();
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
			case ModelPackage.APPROVAL_GIVEN__MIX_VERSION:
				setMixVersion((String)newValue);
				return;
			case ModelPackage.APPROVAL_GIVEN__BY:
				setBy((String)newValue);
				return;
			case ModelPackage.APPROVAL_GIVEN__HOW:
				setHow((String)newValue);
				return;
			case ModelPackage.APPROVAL_GIVEN__WITH_PIN:
				setWithPin((Boolean)newValue);
				return;
			case ModelPackage.APPROVAL_GIVEN__WITHDRAWN:
				setWithdrawn((Boolean)newValue);
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
			case ModelPackage.APPROVAL_GIVEN__MIX_VERSION:
				setMixVersion(MIX_VERSION_EDEFAULT);
				return;
			case ModelPackage.APPROVAL_GIVEN__BY:
				setBy(BY_EDEFAULT);
				return;
			case ModelPackage.APPROVAL_GIVEN__HOW:
				setHow(HOW_EDEFAULT);
				return;
			case ModelPackage.APPROVAL_GIVEN__WITH_PIN:
				setWithPin(WITH_PIN_EDEFAULT);
				return;
			case ModelPackage.APPROVAL_GIVEN__WITHDRAWN:
				setWithdrawn(WITHDRAWN_EDEFAULT);
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
			case ModelPackage.APPROVAL_GIVEN__MIX_VERSION:
				return MIX_VERSION_EDEFAULT == null ? mixVersion != null : !MIX_VERSION_EDEFAULT.equals(mixVersion);
			case ModelPackage.APPROVAL_GIVEN__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ModelPackage.APPROVAL_GIVEN__HOW:
				return HOW_EDEFAULT == null ? how != null : !HOW_EDEFAULT.equals(how);
			case ModelPackage.APPROVAL_GIVEN__WITH_PIN:
				return withPin != WITH_PIN_EDEFAULT;
			case ModelPackage.APPROVAL_GIVEN__WITHDRAWN:
				return withdrawn != WITHDRAWN_EDEFAULT;
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
		result.append(" (mixVersion: ");
		result.append(mixVersion);
		result.append(", by: ");
		result.append(by);
		result.append(", how: ");
		result.append(how);
		result.append(", withPin: ");
		result.append(withPin);
		result.append(", withdrawn: ");
		result.append(withdrawn);
		result.append(')');
		return result.toString();
	}

} //ApprovalGivenImpl
