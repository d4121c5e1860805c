/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delivery</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Files sent to somebody, and what became of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Delivery#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getItems <em>Items</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getMethod <em>Method</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getProfile <em>Profile</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getFiles <em>Files</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getPreparedAt <em>Prepared At</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getSentAt <em>Sent At</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getReceivedAt <em>Received At</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getVerifiedAt <em>Verified At</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getSafetyCopy <em>Safety Copy</em>}</li>
 *   <li>{@link studio.talkback.model.Delivery#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getDelivery()
 * @model
 * @generated
 */
public interface Delivery extends Document {
	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getDelivery_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Ref value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' attribute list.
	 * The list contents are of type {@link studio.talkback.model.identity.Ref}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getDelivery_Items()
	 * @model unique="false" dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	EList<Ref> getItems();

	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recipient</em>' attribute.
	 * @see #setRecipient(Ref)
	 * @see studio.talkback.model.ModelPackage#getDelivery_Recipient()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRecipient();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getRecipient <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' attribute.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(Ref value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see studio.talkback.model.ModelPackage#getDelivery_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Profile</em>' attribute.
	 * @see #setProfile(Ref)
	 * @see studio.talkback.model.ModelPackage#getDelivery_Profile()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProfile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getProfile <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' attribute.
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(Ref value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.DeliveredFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getDelivery_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeliveredFile> getFiles();

	/**
	 * Returns the value of the '<em><b>Prepared At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prepared At</em>' attribute.
	 * @see #setPreparedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getDelivery_PreparedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getPreparedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getPreparedAt <em>Prepared At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prepared At</em>' attribute.
	 * @see #getPreparedAt()
	 * @generated
	 */
	void setPreparedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Sent At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sent At</em>' attribute.
	 * @see #setSentAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getDelivery_SentAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getSentAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getSentAt <em>Sent At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent At</em>' attribute.
	 * @see #getSentAt()
	 * @generated
	 */
	void setSentAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Received At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Received At</em>' attribute.
	 * @see #setReceivedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getDelivery_ReceivedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getReceivedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getReceivedAt <em>Received At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received At</em>' attribute.
	 * @see #getReceivedAt()
	 * @generated
	 */
	void setReceivedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Verified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified At</em>' attribute.
	 * @see #setVerifiedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getDelivery_VerifiedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getVerifiedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getVerifiedAt <em>Verified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified At</em>' attribute.
	 * @see #getVerifiedAt()
	 * @generated
	 */
	void setVerifiedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Safety Copy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the safety copy lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Safety Copy</em>' attribute.
	 * @see #setSafetyCopy(String)
	 * @see studio.talkback.model.ModelPackage#getDelivery_SafetyCopy()
	 * @model
	 * @generated
	 */
	String getSafetyCopy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getSafetyCopy <em>Safety Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Safety Copy</em>' attribute.
	 * @see #getSafetyCopy()
	 * @generated
	 */
	void setSafetyCopy(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getDelivery_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Delivery#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Delivery
