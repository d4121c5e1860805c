/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that somebody asked for; it is done or declined with a reason, never dropped.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Request#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getAskedByNames <em>Asked By Names</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getAskedAt <em>Asked At</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getPosition <em>Position</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getState <em>State</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getAnsweredAt <em>Answered At</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getAnswer <em>Answer</em>}</li>
 *   <li>{@link studio.talkback.model.Request#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRequest()
 * @model
 * @generated
 */
public interface Request extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counted through the project, what is typed after d in the log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see studio.talkback.model.ModelPackage#getRequest_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see studio.talkback.model.ModelPackage#getRequest_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Asked By</b></em>' attribute list.
	 * The list contents are of type {@link studio.talkback.model.identity.Ref}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Asked By</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getRequest_AskedBy()
	 * @model unique="false" dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	EList<Ref> getAskedBy();

	/**
	 * Returns the value of the '<em><b>Asked By Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initials as typed, also where nobody is known by them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked By Names</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getRequest_AskedByNames()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAskedByNames();

	/**
	 * Returns the value of the '<em><b>Asked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Asked At</em>' attribute.
	 * @see #setAskedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRequest_AskedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getAskedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getAskedAt <em>Asked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked At</em>' attribute.
	 * @see #getAskedAt()
	 * @generated
	 */
	void setAskedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' containment reference.
	 * @see #setPosition(SongPosition)
	 * @see studio.talkback.model.ModelPackage#getRequest_Position()
	 * @model containment="true"
	 * @generated
	 */
	SongPosition getPosition();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getPosition <em>Position</em>}' containment reference.
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
	 * @see studio.talkback.model.ModelPackage#getRequest_Due()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDue();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.RequestState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.RequestState
	 * @see #setState(RequestState)
	 * @see studio.talkback.model.ModelPackage#getRequest_State()
	 * @model
	 * @generated
	 */
	RequestState getState();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.RequestState
	 * @see #getState()
	 * @generated
	 */
	void setState(RequestState value);

	/**
	 * Returns the value of the '<em><b>Answered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered At</em>' attribute.
	 * @see #setAnsweredAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRequest_AnsweredAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getAnsweredAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getAnsweredAt <em>Answered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered At</em>' attribute.
	 * @see #getAnsweredAt()
	 * @generated
	 */
	void setAnsweredAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answered By</em>' attribute.
	 * @see #setAnsweredBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getRequest_AnsweredBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getAnsweredBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getAnsweredBy <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered By</em>' attribute.
	 * @see #getAnsweredBy()
	 * @generated
	 */
	void setAnsweredBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done, or why it was declined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see studio.talkback.model.ModelPackage#getRequest_Answer()
	 * @model
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The log entry that it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(Ref)
	 * @see studio.talkback.model.ModelPackage#getRequest_Entry()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getEntry();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Request#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(Ref value);

} // Request
