/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a session log.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Entry#getSession <em>Session</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getAt <em>At</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getByInitials <em>By Initials</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getTyped <em>Typed</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getPeople <em>People</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getPosition <em>Position</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getWhy <em>Why</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#isStruckOut <em>Struck Out</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getStruckWhy <em>Struck Why</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getDetail <em>Detail</em>}</li>
 *   <li>{@link studio.talkback.model.Entry#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getEntry()
 * @model
 * @generated
 */
public interface Entry extends Document {
	/**
	 * Returns the value of the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Session</em>' attribute.
	 * @see #setSession(Ref)
	 * @see studio.talkback.model.ModelPackage#getEntry_Session()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getSession();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getSession <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' attribute.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Ref value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getEntry_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Ref value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(Ref)
	 * @see studio.talkback.model.ModelPackage#getEntry_Item()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getItem();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Ref value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key of an entry kind; plug-ins add theirs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see studio.talkback.model.ModelPackage#getEntry_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getEntry_At()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getEntry_By()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Ref value);

	/**
	 * Returns the value of the '<em><b>By Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By Initials</em>' attribute.
	 * @see #setByInitials(String)
	 * @see studio.talkback.model.ModelPackage#getEntry_ByInitials()
	 * @model
	 * @generated
	 */
	String getByInitials();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getByInitials <em>By Initials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Initials</em>' attribute.
	 * @see #getByInitials()
	 * @generated
	 */
	void setByInitials(String value);

	/**
	 * Returns the value of the '<em><b>Typed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line as it was typed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typed</em>' attribute.
	 * @see #setTyped(String)
	 * @see studio.talkback.model.ModelPackage#getEntry_Typed()
	 * @model
	 * @generated
	 */
	String getTyped();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getTyped <em>Typed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typed</em>' attribute.
	 * @see #getTyped()
	 * @generated
	 */
	void setTyped(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line without its tokens, as it reads in the log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see studio.talkback.model.ModelPackage#getEntry_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initials named in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getEntry_People()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPeople();

	/**
	 * Returns the value of the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' containment reference.
	 * @see #setPosition(SongPosition)
	 * @see studio.talkback.model.ModelPackage#getEntry_Position()
	 * @model containment="true"
	 * @generated
	 */
	SongPosition getPosition();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getPosition <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' containment reference.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(SongPosition value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getEntry_Due()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDue();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see studio.talkback.model.ModelPackage#getEntry_Why()
	 * @model
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The request's number; 0 where it is not about one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see studio.talkback.model.ModelPackage#getEntry_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Struck Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Struck out, and still shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Struck Out</em>' attribute.
	 * @see #setStruckOut(boolean)
	 * @see studio.talkback.model.ModelPackage#getEntry_StruckOut()
	 * @model
	 * @generated
	 */
	boolean isStruckOut();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#isStruckOut <em>Struck Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Struck Out</em>' attribute.
	 * @see #isStruckOut()
	 * @generated
	 */
	void setStruckOut(boolean value);

	/**
	 * Returns the value of the '<em><b>Struck Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Struck Why</em>' attribute.
	 * @see #setStruckWhy(String)
	 * @see studio.talkback.model.ModelPackage#getEntry_StruckWhy()
	 * @model
	 * @generated
	 */
	String getStruckWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getStruckWhy <em>Struck Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Struck Why</em>' attribute.
	 * @see #getStruckWhy()
	 * @generated
	 */
	void setStruckWhy(String value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detail</em>' containment reference.
	 * @see #setDetail(EntryDetail)
	 * @see studio.talkback.model.ModelPackage#getEntry_Detail()
	 * @model containment="true"
	 * @generated
	 */
	EntryDetail getDetail();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Entry#getDetail <em>Detail</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' containment reference.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(EntryDetail value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getEntry_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Entry
