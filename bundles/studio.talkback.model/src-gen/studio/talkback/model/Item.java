/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A song, reel, episode or spot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Item#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getTitle <em>Title</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getStage <em>Stage</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getPriority <em>Priority</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getBlockedOn <em>Blocked On</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getBlockedWhy <em>Blocked Why</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getTempoBpm <em>Tempo Bpm</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getTracks <em>Tracks</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getMixVersions <em>Mix Versions</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getRequests <em>Requests</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getRequiredPrints <em>Required Prints</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getTurnovers <em>Turnovers</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getSongSections <em>Song Sections</em>}</li>
 *   <li>{@link studio.talkback.model.Item#getImports <em>Imports</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getItem()
 * @model
 * @generated
 */
public interface Item extends Document {
	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getItem_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Ref value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is typed after # in the log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see studio.talkback.model.ModelPackage#getItem_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see studio.talkback.model.ModelPackage#getItem_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key of a stage of the studio's pipeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see #setStage(String)
	 * @see studio.talkback.model.ModelPackage#getItem_Stage()
	 * @model
	 * @generated
	 */
	String getStage();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(String value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 is usual; higher comes first among what is due at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @see studio.talkback.model.ModelPackage#getItem_Priority()
	 * @model
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getItem_Due()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDue();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Blocked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The party whose answer is awaited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocked On</em>' attribute.
	 * @see #setBlockedOn(Ref)
	 * @see studio.talkback.model.ModelPackage#getItem_BlockedOn()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getBlockedOn();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getBlockedOn <em>Blocked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocked On</em>' attribute.
	 * @see #getBlockedOn()
	 * @generated
	 */
	void setBlockedOn(Ref value);

	/**
	 * Returns the value of the '<em><b>Blocked Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blocked Why</em>' attribute.
	 * @see #setBlockedWhy(String)
	 * @see studio.talkback.model.ModelPackage#getItem_BlockedWhy()
	 * @model
	 * @generated
	 */
	String getBlockedWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getBlockedWhy <em>Blocked Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocked Why</em>' attribute.
	 * @see #getBlockedWhy()
	 * @generated
	 */
	void setBlockedWhy(String value);

	/**
	 * Returns the value of the '<em><b>Tempo Bpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tempo Bpm</em>' attribute.
	 * @see #setTempoBpm(Double)
	 * @see studio.talkback.model.ModelPackage#getItem_TempoBpm()
	 * @model
	 * @generated
	 */
	Double getTempoBpm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getTempoBpm <em>Tempo Bpm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tempo Bpm</em>' attribute.
	 * @see #getTempoBpm()
	 * @generated
	 */
	void setTempoBpm(Double value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getItem_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Item#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Tracks</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Track}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tracks</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getItem_Tracks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Track> getTracks();

	/**
	 * Returns the value of the '<em><b>Mix Versions</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.MixVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mix Versions</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getItem_MixVersions()
	 * @model containment="true"
	 * @generated
	 */
	EList<MixVersion> getMixVersions();

	/**
	 * Returns the value of the '<em><b>Requests</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Request}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Requests</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getItem_Requests()
	 * @model containment="true"
	 * @generated
	 */
	EList<Request> getRequests();

	/**
	 * Returns the value of the '<em><b>Required Prints</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.RequiredPrint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required Prints</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getItem_RequiredPrints()
	 * @model containment="true"
	 * @generated
	 */
	EList<RequiredPrint> getRequiredPrints();

	/**
	 * Returns the value of the '<em><b>Turnovers</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Turnover}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Turnovers</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getItem_Turnovers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Turnover> getTurnovers();

	/**
	 * Returns the value of the '<em><b>Song Sections</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.SongSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Song Sections</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getItem_SongSections()
	 * @model containment="true"
	 * @generated
	 */
	EList<SongSection> getSongSections();

	/**
	 * Returns the value of the '<em><b>Imports</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Session texts and scenes imported, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imports</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getItem_Imports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getImports();

} // Item
