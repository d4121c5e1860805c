/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody's word that a mix stands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Approval#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.Approval#getByName <em>By Name</em>}</li>
 *   <li>{@link studio.talkback.model.Approval#getAt <em>At</em>}</li>
 *   <li>{@link studio.talkback.model.Approval#getHow <em>How</em>}</li>
 *   <li>{@link studio.talkback.model.Approval#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.Approval#isWithPin <em>With Pin</em>}</li>
 *   <li>{@link studio.talkback.model.Approval#getWithdraws <em>Withdraws</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getApproval()
 * @model
 * @generated
 */
public interface Approval extends Identified {
	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getApproval_By()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Approval#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Ref value);

	/**
	 * Returns the value of the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By Name</em>' attribute.
	 * @see #setByName(String)
	 * @see studio.talkback.model.ModelPackage#getApproval_ByName()
	 * @model
	 * @generated
	 */
	String getByName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Approval#getByName <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Name</em>' attribute.
	 * @see #getByName()
	 * @generated
	 */
	void setByName(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getApproval_At()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Approval#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the room, by mail, by telephone…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see studio.talkback.model.ModelPackage#getApproval_How()
	 * @model
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Approval#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see studio.talkback.model.ModelPackage#getApproval_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Approval#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>With Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>With Pin</em>' attribute.
	 * @see #setWithPin(boolean)
	 * @see studio.talkback.model.ModelPackage#getApproval_WithPin()
	 * @model
	 * @generated
	 */
	boolean isWithPin();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Approval#isWithPin <em>With Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With Pin</em>' attribute.
	 * @see #isWithPin()
	 * @generated
	 */
	void setWithPin(boolean value);

	/**
	 * Returns the value of the '<em><b>Withdraws</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The UUID of the approval that this one takes back, its text saying why; null for an approval. An approval is never removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdraws</em>' attribute.
	 * @see #setWithdraws(String)
	 * @see studio.talkback.model.ModelPackage#getApproval_Withdraws()
	 * @model
	 * @generated
	 */
	String getWithdraws();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Approval#getWithdraws <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdraws</em>' attribute.
	 * @see #getWithdraws()
	 * @generated
	 */
	void setWithdraws(String value);

} // Approval
