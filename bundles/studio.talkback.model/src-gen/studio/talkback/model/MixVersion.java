/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mix Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All that belongs to one moment of the mix.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.MixVersion#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getParent <em>Parent</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#isDraft <em>Draft</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getAuthor <em>Author</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getMadeAt <em>Made At</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getWhy <em>Why</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getChanges <em>Changes</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getDawSession <em>Daw Session</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getDawText <em>Daw Text</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getRecalls <em>Recalls</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getPrints <em>Prints</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getDraftNotes <em>Draft Notes</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getAbandonedAt <em>Abandoned At</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getAbandonedBy <em>Abandoned By</em>}</li>
 *   <li>{@link studio.talkback.model.MixVersion#getAbandonedWhy <em>Abandoned Why</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getMixVersion()
 * @model
 * @generated
 */
public interface MixVersion extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 3, or 2a for a draft that branches from 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was made from; null for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(MixVersion)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MixVersion getParent();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(MixVersion value);

	/**
	 * Returns the value of the '<em><b>Draft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A draft is not the engineer's word yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draft</em>' attribute.
	 * @see #setDraft(boolean)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Draft()
	 * @model
	 * @generated
	 */
	boolean isDraft();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#isDraft <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Draft</em>' attribute.
	 * @see #isDraft()
	 * @generated
	 */
	void setDraft(boolean value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(Ref)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Author()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getAuthor();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Ref value);

	/**
	 * Returns the value of the '<em><b>Made At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made At</em>' attribute.
	 * @see #setMadeAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_MadeAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getMadeAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getMadeAt <em>Made At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made At</em>' attribute.
	 * @see #getMadeAt()
	 * @generated
	 */
	void setMadeAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Why()
	 * @model
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.MixChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Changes()
	 * @model containment="true"
	 * @generated
	 */
	EList<MixChange> getChanges();

	/**
	 * Returns the value of the '<em><b>Daw Session</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The DAW session file itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Daw Session</em>' containment reference.
	 * @see #setDawSession(Evidence)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_DawSession()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getDawSession();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getDawSession <em>Daw Session</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Daw Session</em>' containment reference.
	 * @see #getDawSession()
	 * @generated
	 */
	void setDawSession(Evidence value);

	/**
	 * Returns the value of the '<em><b>Daw Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its text export.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Daw Text</em>' containment reference.
	 * @see #setDawText(Evidence)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_DawText()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getDawText();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getDawText <em>Daw Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Daw Text</em>' containment reference.
	 * @see #getDawText()
	 * @generated
	 */
	void setDawText(Evidence value);

	/**
	 * Returns the value of the '<em><b>Recalls</b></em>' attribute list.
	 * The list contents are of type {@link studio.talkback.model.identity.Ref}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recalls</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Recalls()
	 * @model unique="false" dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	EList<Ref> getRecalls();

	/**
	 * Returns the value of the '<em><b>Prints</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Print}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prints</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Prints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Print> getPrints();

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Approval> getApprovals();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Draft Notes</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.DraftNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the mix engineer noted on a draft, in the order in which it was noted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draft Notes</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getMixVersion_DraftNotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<DraftNote> getDraftNotes();

	/**
	 * Returns the value of the '<em><b>Abandoned At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When a draft was left for what it branches from; null while it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abandoned At</em>' attribute.
	 * @see #setAbandonedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_AbandonedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getAbandonedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getAbandonedAt <em>Abandoned At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abandoned At</em>' attribute.
	 * @see #getAbandonedAt()
	 * @generated
	 */
	void setAbandonedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Abandoned By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Abandoned By</em>' attribute.
	 * @see #setAbandonedBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_AbandonedBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getAbandonedBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getAbandonedBy <em>Abandoned By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abandoned By</em>' attribute.
	 * @see #getAbandonedBy()
	 * @generated
	 */
	void setAbandonedBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Abandoned Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Abandoned Why</em>' attribute.
	 * @see #setAbandonedWhy(String)
	 * @see studio.talkback.model.ModelPackage#getMixVersion_AbandonedWhy()
	 * @model
	 * @generated
	 */
	String getAbandonedWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MixVersion#getAbandonedWhy <em>Abandoned Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abandoned Why</em>' attribute.
	 * @see #getAbandonedWhy()
	 * @generated
	 */
	void setAbandonedWhy(String value);

} // MixVersion
