/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or a company.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Party#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getInitials <em>Initials</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getEmail <em>Email</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getPhone <em>Phone</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getCompany <em>Company</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getRoles <em>Roles</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.Party#getPinHash <em>Pin Hash</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getParty()
 * @model
 * @generated
 */
public interface Party extends Document {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.PartyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.PartyKind
	 * @see #setKind(PartyKind)
	 * @see studio.talkback.model.ModelPackage#getParty_Kind()
	 * @model
	 * @generated
	 */
	PartyKind getKind();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.PartyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PartyKind value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getParty_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is typed after @ in the log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initials</em>' attribute.
	 * @see #setInitials(String)
	 * @see studio.talkback.model.ModelPackage#getParty_Initials()
	 * @model
	 * @generated
	 */
	String getInitials();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getInitials <em>Initials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initials</em>' attribute.
	 * @see #getInitials()
	 * @generated
	 */
	void setInitials(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see studio.talkback.model.ModelPackage#getParty_Email()
	 * @model
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see studio.talkback.model.ModelPackage#getParty_Phone()
	 * @model
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Company</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The company that the person works for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Company</em>' attribute.
	 * @see #setCompany(Ref)
	 * @see studio.talkback.model.ModelPackage#getParty_Company()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getCompany();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getCompany <em>Company</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Company</em>' attribute.
	 * @see #getCompany()
	 * @generated
	 */
	void setCompany(Ref value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual roles, in the words of the field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getParty_Roles()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRoles();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getParty_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Pin Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Salted hash of the PIN asked for approvals; null where none is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pin Hash</em>' attribute.
	 * @see #setPinHash(String)
	 * @see studio.talkback.model.ModelPackage#getParty_PinHash()
	 * @model
	 * @generated
	 */
	String getPinHash();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Party#getPinHash <em>Pin Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pin Hash</em>' attribute.
	 * @see #getPinHash()
	 * @generated
	 */
	void setPinHash(String value);

} // Party
