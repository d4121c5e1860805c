/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Draft Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the mix engineer wants of a draft; its assistant ticks it off.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.DraftNote#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.DraftNote#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.DraftNote#getByName <em>By Name</em>}</li>
 *   <li>{@link studio.talkback.model.DraftNote#getAt <em>At</em>}</li>
 *   <li>{@link studio.talkback.model.DraftNote#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link studio.talkback.model.DraftNote#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link studio.talkback.model.DraftNote#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getDraftNote()
 * @model
 * @generated
 */
public interface DraftNote extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see studio.talkback.model.ModelPackage#getDraftNote_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DraftNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who noted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getDraftNote_By()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DraftNote#getBy <em>By</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * Initials as typed, also where nobody is known by them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By Name</em>' attribute.
	 * @see #setByName(String)
	 * @see studio.talkback.model.ModelPackage#getDraftNote_ByName()
	 * @model
	 * @generated
	 */
	String getByName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DraftNote#getByName <em>By Name</em>}' attribute.
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
	 * @see studio.talkback.model.ModelPackage#getDraftNote_At()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DraftNote#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done At</em>' attribute.
	 * @see #setDoneAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getDraftNote_DoneAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDoneAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DraftNote#getDoneAt <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done At</em>' attribute.
	 * @see #getDoneAt()
	 * @generated
	 */
	void setDoneAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done By</em>' attribute.
	 * @see #setDoneBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getDraftNote_DoneBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getDoneBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DraftNote#getDoneBy <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done By</em>' attribute.
	 * @see #getDoneBy()
	 * @generated
	 */
	void setDoneBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The log entry that it came from; null where it was noted on the song sheet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(Ref)
	 * @see studio.talkback.model.ModelPackage#getDraftNote_Entry()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getEntry();

	/**
	 * Sets the value of the '{@link studio.talkback.model.DraftNote#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(Ref value);

} // DraftNote
