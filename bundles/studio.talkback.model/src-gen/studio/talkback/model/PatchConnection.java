/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Patch Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.PatchConnection#getFrom <em>From</em>}</li>
 *   <li>{@link studio.talkback.model.PatchConnection#getTo <em>To</em>}</li>
 *   <li>{@link studio.talkback.model.PatchConnection#isNormalBroken <em>Normal Broken</em>}</li>
 *   <li>{@link studio.talkback.model.PatchConnection#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPatchConnection()
 * @model
 * @generated
 */
public interface PatchConnection extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see studio.talkback.model.ModelPackage#getPatchConnection_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchConnection#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see studio.talkback.model.ModelPackage#getPatchConnection_To()
	 * @model
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchConnection#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Normal Broken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Normal Broken</em>' attribute.
	 * @see #setNormalBroken(boolean)
	 * @see studio.talkback.model.ModelPackage#getPatchConnection_NormalBroken()
	 * @model
	 * @generated
	 */
	boolean isNormalBroken();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchConnection#isNormalBroken <em>Normal Broken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normal Broken</em>' attribute.
	 * @see #isNormalBroken()
	 * @generated
	 */
	void setNormalBroken(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getPatchConnection_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchConnection#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // PatchConnection
