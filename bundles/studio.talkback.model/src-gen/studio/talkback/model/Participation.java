/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody's part in a project or a session.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Participation#getParty <em>Party</em>}</li>
 *   <li>{@link studio.talkback.model.Participation#getRole <em>Role</em>}</li>
 *   <li>{@link studio.talkback.model.Participation#getFrom <em>From</em>}</li>
 *   <li>{@link studio.talkback.model.Participation#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getParticipation()
 * @model
 * @generated
 */
public interface Participation extends Identified {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person or company.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' attribute.
	 * @see #setParty(Ref)
	 * @see studio.talkback.model.ModelPackage#getParticipation_Party()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getParty();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Participation#getParty <em>Party</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' attribute.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Ref value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the words of the field: mix engineer, assistant, producer, re-recording mixer…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see studio.talkback.model.ModelPackage#getParticipation_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Participation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Came in; null where not noted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getParticipation_From()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getFrom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Participation#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left; null where not noted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getParticipation_To()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTo();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Participation#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(ZonedDateTime value);

} // Participation
