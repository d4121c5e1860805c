/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Required Print</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A print that the delivery asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.RequiredPrint#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.RequiredPrint#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.RequiredPrint#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRequiredPrint()
 * @model
 * @generated
 */
public interface RequiredPrint extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getRequiredPrint_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RequiredPrint#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRequiredPrint_Due()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDue();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RequiredPrint#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getRequiredPrint_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RequiredPrint#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // RequiredPrint
