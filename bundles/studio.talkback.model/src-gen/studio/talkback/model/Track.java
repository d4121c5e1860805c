/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Track</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the track sheet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Track#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getSource <em>Source</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getMicrophone <em>Microphone</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getPreamp <em>Preamp</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getInserts <em>Inserts</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getEq <em>Eq</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getStatus <em>Status</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getComment <em>Comment</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getEngineer <em>Engineer</em>}</li>
 *   <li>{@link studio.talkback.model.Track#getCompletedAt <em>Completed At</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getTrack()
 * @model
 * @generated
 */
public interface Track extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As on the track sheet, counted from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see studio.talkback.model.ModelPackage#getTrack_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getTrack_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instrument or source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see studio.talkback.model.ModelPackage#getTrack_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Microphone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Microphone</em>' attribute.
	 * @see #setMicrophone(String)
	 * @see studio.talkback.model.ModelPackage#getTrack_Microphone()
	 * @model
	 * @generated
	 */
	String getMicrophone();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getMicrophone <em>Microphone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Microphone</em>' attribute.
	 * @see #getMicrophone()
	 * @generated
	 */
	void setMicrophone(String value);

	/**
	 * Returns the value of the '<em><b>Preamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preamp</em>' attribute.
	 * @see #setPreamp(String)
	 * @see studio.talkback.model.ModelPackage#getTrack_Preamp()
	 * @model
	 * @generated
	 */
	String getPreamp();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getPreamp <em>Preamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preamp</em>' attribute.
	 * @see #getPreamp()
	 * @generated
	 */
	void setPreamp(String value);

	/**
	 * Returns the value of the '<em><b>Inserts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inserts</em>' attribute.
	 * @see #setInserts(String)
	 * @see studio.talkback.model.ModelPackage#getTrack_Inserts()
	 * @model
	 * @generated
	 */
	String getInserts();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getInserts <em>Inserts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inserts</em>' attribute.
	 * @see #getInserts()
	 * @generated
	 */
	void setInserts(String value);

	/**
	 * Returns the value of the '<em><b>Eq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Eq</em>' attribute.
	 * @see #setEq(String)
	 * @see studio.talkback.model.ModelPackage#getTrack_Eq()
	 * @model
	 * @generated
	 */
	String getEq();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getEq <em>Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Eq</em>' attribute.
	 * @see #getEq()
	 * @generated
	 */
	void setEq(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.TrackStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see studio.talkback.model.TrackStatus
	 * @see #setStatus(TrackStatus)
	 * @see studio.talkback.model.ModelPackage#getTrack_Status()
	 * @model
	 * @generated
	 */
	TrackStatus getStatus();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see studio.talkback.model.TrackStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(TrackStatus value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see studio.talkback.model.ModelPackage#getTrack_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Engineer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Engineer</em>' attribute.
	 * @see #setEngineer(Ref)
	 * @see studio.talkback.model.ModelPackage#getTrack_Engineer()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getEngineer();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getEngineer <em>Engineer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engineer</em>' attribute.
	 * @see #getEngineer()
	 * @generated
	 */
	void setEngineer(Ref value);

	/**
	 * Returns the value of the '<em><b>Completed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Completed At</em>' attribute.
	 * @see #setCompletedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getTrack_CompletedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getCompletedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Track#getCompletedAt <em>Completed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Completed At</em>' attribute.
	 * @see #getCompletedAt()
	 * @generated
	 */
	void setCompletedAt(ZonedDateTime value);

} // Track
