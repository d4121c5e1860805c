/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.Approval;
import studio.talkback.model.ModelPackage;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.ApprovalImpl#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalImpl#getByName <em>By Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalImpl#getAt <em>At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalImpl#getHow <em>How</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalImpl#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalImpl#isWithPin <em>With Pin</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ApprovalImpl#getWithdraws <em>Withdraws</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApprovalImpl extends IdentifiedImpl implements Approval {
	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Ref by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getByName() <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByName()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getByName() <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByName()
	 * @generated
	 * @ordered
	 */
	protected String byName = BY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime at = AT_EDEFAULT;

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
	 * The default value of the '{@link #getWithdraws() <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdraws()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdraws() <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdraws()
	 * @generated
	 * @ordered
	 */
	protected String withdraws = WITHDRAWS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApprovalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.APPROVAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Ref newBy) {
		Ref oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getByName() {
		return byName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByName(String newByName) {
		String oldByName = byName;
		byName = newByName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL__BY_NAME, oldByName, byName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(ZonedDateTime newAt) {
		ZonedDateTime oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL__HOW, oldHow, how));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL__TEXT, oldText, text));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL__WITH_PIN, oldWithPin, withPin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdraws() {
		return withdraws;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdraws(String newWithdraws) {
		String oldWithdraws = withdraws;
		withdraws = newWithdraws;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.APPROVAL__WITHDRAWS, oldWithdraws, withdraws));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.APPROVAL__BY:
				return getBy();
			case ModelPackage.APPROVAL__BY_NAME:
				return getByName();
			case ModelPackage.APPROVAL__AT:
				return getAt();
			case ModelPackage.APPROVAL__HOW:
				return getHow();
			case ModelPackage.APPROVAL__TEXT:
				return getText();
			case ModelPackage.APPROVAL__WITH_PIN:
				return isWithPin();
			case ModelPackage.APPROVAL__WITHDRAWS:
				return getWithdraws();
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
			case ModelPackage.APPROVAL__BY:
				setBy((Ref)newValue);
				return;
			case ModelPackage.APPROVAL__BY_NAME:
				setByName((String)newValue);
				return;
			case ModelPackage.APPROVAL__AT:
				setAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.APPROVAL__HOW:
				setHow((String)newValue);
				return;
			case ModelPackage.APPROVAL__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.APPROVAL__WITH_PIN:
				setWithPin((Boolean)newValue);
				return;
			case ModelPackage.APPROVAL__WITHDRAWS:
				setWithdraws((String)newValue);
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
			case ModelPackage.APPROVAL__BY:
				setBy(BY_EDEFAULT);
				return;
			case ModelPackage.APPROVAL__BY_NAME:
				setByName(BY_NAME_EDEFAULT);
				return;
			case ModelPackage.APPROVAL__AT:
				setAt(AT_EDEFAULT);
				return;
			case ModelPackage.APPROVAL__HOW:
				setHow(HOW_EDEFAULT);
				return;
			case ModelPackage.APPROVAL__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.APPROVAL__WITH_PIN:
				setWithPin(WITH_PIN_EDEFAULT);
				return;
			case ModelPackage.APPROVAL__WITHDRAWS:
				setWithdraws(WITHDRAWS_EDEFAULT);
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
			case ModelPackage.APPROVAL__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ModelPackage.APPROVAL__BY_NAME:
				return BY_NAME_EDEFAULT == null ? byName != null : !BY_NAME_EDEFAULT.equals(byName);
			case ModelPackage.APPROVAL__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ModelPackage.APPROVAL__HOW:
				return HOW_EDEFAULT == null ? how != null : !HOW_EDEFAULT.equals(how);
			case ModelPackage.APPROVAL__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.APPROVAL__WITH_PIN:
				return withPin != WITH_PIN_EDEFAULT;
			case ModelPackage.APPROVAL__WITHDRAWS:
				return WITHDRAWS_EDEFAULT == null ? withdraws != null : !WITHDRAWS_EDEFAULT.equals(withdraws);
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
		result.append(" (by: ");
		result.append(by);
		result.append(", byName: ");
		result.append(byName);
		result.append(", at: ");
		result.append(at);
		result.append(", how: ");
		result.append(how);
		result.append(", text: ");
		result.append(text);
		result.append(", withPin: ");
		result.append(withPin);
		result.append(", withdraws: ");
		result.append(withdraws);
		result.append(')');
		return result.toString();
	}

} //ApprovalImpl
