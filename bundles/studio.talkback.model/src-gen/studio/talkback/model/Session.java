/**
 */
package studio.talkback.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The header of a session log.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Session#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getDate <em>Date</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getTimeIn <em>Time In</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getTimeOut <em>Time Out</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getParticipations <em>Participations</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getSessionFile <em>Session File</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getBitDepth <em>Bit Depth</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getTimecodeRate <em>Timecode Rate</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getTempoBpm <em>Tempo Bpm</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getConsoleScene <em>Console Scene</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getReferenceLevel <em>Reference Level</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getItems <em>Items</em>}</li>
 *   <li>{@link studio.talkback.model.Session#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getSession()
 * @model
 * @generated
 */
public interface Session extends Document {
	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getSession_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Ref value);

	/**
	 * Returns the value of the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Room</em>' attribute.
	 * @see #setRoom(Ref)
	 * @see studio.talkback.model.ModelPackage#getSession_Room()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRoom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getRoom <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' attribute.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Ref value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see studio.talkback.model.ModelPackage#getSession_Date()
	 * @model dataType="studio.talkback.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Time In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time In</em>' attribute.
	 * @see #setTimeIn(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getSession_TimeIn()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTimeIn();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getTimeIn <em>Time In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time In</em>' attribute.
	 * @see #getTimeIn()
	 * @generated
	 */
	void setTimeIn(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Time Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Out</em>' attribute.
	 * @see #setTimeOut(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getSession_TimeOut()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTimeOut();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getTimeOut <em>Time Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Out</em>' attribute.
	 * @see #getTimeOut()
	 * @generated
	 */
	void setTimeOut(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getSession_Participations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getParticipations();

	/**
	 * Returns the value of the '<em><b>Session File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The DAW session's file name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session File</em>' attribute.
	 * @see #setSessionFile(String)
	 * @see studio.talkback.model.ModelPackage#getSession_SessionFile()
	 * @model
	 * @generated
	 */
	String getSessionFile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getSessionFile <em>Session File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session File</em>' attribute.
	 * @see #getSessionFile()
	 * @generated
	 */
	void setSessionFile(String value);

	/**
	 * Returns the value of the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #setSampleRateHz(int)
	 * @see studio.talkback.model.ModelPackage#getSession_SampleRateHz()
	 * @model
	 * @generated
	 */
	int getSampleRateHz();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getSampleRateHz <em>Sample Rate Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #getSampleRateHz()
	 * @generated
	 */
	void setSampleRateHz(int value);

	/**
	 * Returns the value of the '<em><b>Bit Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bit Depth</em>' attribute.
	 * @see #setBitDepth(int)
	 * @see studio.talkback.model.ModelPackage#getSession_BitDepth()
	 * @model
	 * @generated
	 */
	int getBitDepth();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getBitDepth <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Depth</em>' attribute.
	 * @see #getBitDepth()
	 * @generated
	 */
	void setBitDepth(int value);

	/**
	 * Returns the value of the '<em><b>Timecode Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timecode Rate</em>' attribute.
	 * @see #setTimecodeRate(String)
	 * @see studio.talkback.model.ModelPackage#getSession_TimecodeRate()
	 * @model
	 * @generated
	 */
	String getTimecodeRate();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getTimecodeRate <em>Timecode Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timecode Rate</em>' attribute.
	 * @see #getTimecodeRate()
	 * @generated
	 */
	void setTimecodeRate(String value);

	/**
	 * Returns the value of the '<em><b>Tempo Bpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tempo Bpm</em>' attribute.
	 * @see #setTempoBpm(Double)
	 * @see studio.talkback.model.ModelPackage#getSession_TempoBpm()
	 * @model
	 * @generated
	 */
	Double getTempoBpm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getTempoBpm <em>Tempo Bpm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tempo Bpm</em>' attribute.
	 * @see #getTempoBpm()
	 * @generated
	 */
	void setTempoBpm(Double value);

	/**
	 * Returns the value of the '<em><b>Console Scene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Console Scene</em>' attribute.
	 * @see #setConsoleScene(String)
	 * @see studio.talkback.model.ModelPackage#getSession_ConsoleScene()
	 * @model
	 * @generated
	 */
	String getConsoleScene();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getConsoleScene <em>Console Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console Scene</em>' attribute.
	 * @see #getConsoleScene()
	 * @generated
	 */
	void setConsoleScene(String value);

	/**
	 * Returns the value of the '<em><b>Reference Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reference Level</em>' attribute.
	 * @see #setReferenceLevel(String)
	 * @see studio.talkback.model.ModelPackage#getSession_ReferenceLevel()
	 * @model
	 * @generated
	 */
	String getReferenceLevel();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getReferenceLevel <em>Reference Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Level</em>' attribute.
	 * @see #getReferenceLevel()
	 * @generated
	 */
	void setReferenceLevel(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' attribute list.
	 * The list contents are of type {@link studio.talkback.model.identity.Ref}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items worked on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getSession_Items()
	 * @model unique="false" dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	EList<Ref> getItems();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getSession_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Session#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Session
