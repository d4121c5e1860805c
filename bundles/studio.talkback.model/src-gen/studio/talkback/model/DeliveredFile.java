/**
 */
package studio.talkback.model;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delivered File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.DeliveredFile#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.DeliveredFile#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.DeliveredFile#getPrint <em>Print</em>}</li>
 *   <li>{@link studio.talkback.model.DeliveredFile#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.DeliveredFile#getFile <em>File</em>}</li>
 *   <li>{@link studio.talkback.model.DeliveredFile#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getDeliveredFile()
 * @model
 * @generated
 */
public interface DeliveredFile extends Identified {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(Ref)
	 * @see studio.talkback.model.ModelPackage#getDeliveredFile_Item()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getItem();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DeliveredFile#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Ref value);

	/**
	 * Returns the value of the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mix Version</em>' attribute.
	 * @see #setMixVersion(String)
	 * @see studio.talkback.model.ModelPackage#getDeliveredFile_MixVersion()
	 * @model
	 * @generated
	 */
	String getMixVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DeliveredFile#getMixVersion <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Version</em>' attribute.
	 * @see #getMixVersion()
	 * @generated
	 */
	void setMixVersion(String value);

	/**
	 * Returns the value of the '<em><b>Print</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Print</em>' attribute.
	 * @see #setPrint(String)
	 * @see studio.talkback.model.ModelPackage#getDeliveredFile_Print()
	 * @model
	 * @generated
	 */
	String getPrint();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DeliveredFile#getPrint <em>Print</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Print</em>' attribute.
	 * @see #getPrint()
	 * @generated
	 */
	void setPrint(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getDeliveredFile_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DeliveredFile#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(Evidence)
	 * @see studio.talkback.model.ModelPackage#getDeliveredFile_File()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DeliveredFile#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

	/**
	 * Returns the value of the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified</em>' attribute.
	 * @see #setVerified(boolean)
	 * @see studio.talkback.model.ModelPackage#getDeliveredFile_Verified()
	 * @model
	 * @generated
	 */
	boolean isVerified();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DeliveredFile#isVerified <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified</em>' attribute.
	 * @see #isVerified()
	 * @generated
	 */
	void setVerified(boolean value);

} // DeliveredFile
