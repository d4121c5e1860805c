/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request Answered</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.RequestAnswered#getNumbers <em>Numbers</em>}</li>
 *   <li>{@link studio.talkback.model.RequestAnswered#getState <em>State</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRequestAnswered()
 * @model
 * @generated
 */
public interface RequestAnswered extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Numbers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Numbers</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getRequestAnswered_Numbers()
	 * @model unique="false"
	 * @generated
	 */
	EList<Integer> getNumbers();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.RequestState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.RequestState
	 * @see #setState(RequestState)
	 * @see studio.talkback.model.ModelPackage#getRequestAnswered_State()
	 * @model
	 * @generated
	 */
	RequestState getState();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RequestAnswered#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.RequestState
	 * @see #getState()
	 * @generated
	 */
	void setState(RequestState value);

} // RequestAnswered
