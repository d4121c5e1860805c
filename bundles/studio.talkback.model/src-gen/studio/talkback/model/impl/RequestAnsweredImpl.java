/**
 */
package studio.talkback.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.RequestAnswered;
import studio.talkback.model.RequestState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Request Answered</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RequestAnsweredImpl#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestAnsweredImpl#getState <em>State</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequestAnsweredImpl extends EntryDetailImpl implements RequestAnswered {
	/**
	 * The cached value of the '{@link #getNumbers() <em>Numbers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbers()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> numbers;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RequestState STATE_EDEFAULT = RequestState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RequestState state = STATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RequestAnsweredImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REQUEST_ANSWERED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Integer> getNumbers() {
		if (numbers == null) {
			numbers = new EDataTypeEList<Integer>(Integer.class, this, ModelPackage.REQUEST_ANSWERED__NUMBERS);
		}
		return numbers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RequestState newState) {
		RequestState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST_ANSWERED__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REQUEST_ANSWERED__NUMBERS:
				return getNumbers();
			case ModelPackage.REQUEST_ANSWERED__STATE:
				return getState();
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
			case ModelPackage.REQUEST_ANSWERED__NUMBERS:
				getNumbers().clear();
				getNumbers().addAll((Collection<? extends Integer>)newValue);
				return;
			case ModelPackage.REQUEST_ANSWERED__STATE:
				setState((RequestState)newValue);
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
			case ModelPackage.REQUEST_ANSWERED__NUMBERS:
				getNumbers().clear();
				return;
			case ModelPackage.REQUEST_ANSWERED__STATE:
				setState(STATE_EDEFAULT);
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
			case ModelPackage.REQUEST_ANSWERED__NUMBERS:
				return numbers != null && !numbers.isEmpty();
			case ModelPackage.REQUEST_ANSWERED__STATE:
				return state != STATE_EDEFAULT;
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
		result.append(" (numbers: ");
		result.append(numbers);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //RequestAnsweredImpl
