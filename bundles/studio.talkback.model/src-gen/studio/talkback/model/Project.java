/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One client's work, with its items in order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Project#getTitle <em>Title</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getClient <em>Client</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getArtist <em>Artist</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getParticipations <em>Participations</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getBookings <em>Bookings</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getItems <em>Items</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getBitDepth <em>Bit Depth</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getFrameRate <em>Frame Rate</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getFolder <em>Folder</em>}</li>
 *   <li>{@link studio.talkback.model.Project#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.Project#isArchived <em>Archived</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends Document {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see studio.talkback.model.ModelPackage#getProject_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is shown instead of the title when other clients are in the room.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Name</em>' attribute.
	 * @see #setCodeName(String)
	 * @see studio.talkback.model.ModelPackage#getProject_CodeName()
	 * @model
	 * @generated
	 */
	String getCodeName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getCodeName <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Name</em>' attribute.
	 * @see #getCodeName()
	 * @generated
	 */
	void setCodeName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.ProjectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.ProjectKind
	 * @see #setKind(ProjectKind)
	 * @see studio.talkback.model.ModelPackage#getProject_Kind()
	 * @model
	 * @generated
	 */
	ProjectKind getKind();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.ProjectKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProjectKind value);

	/**
	 * Returns the value of the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The company or person who pays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Client</em>' attribute.
	 * @see #setClient(Ref)
	 * @see studio.talkback.model.ModelPackage#getProject_Client()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getClient();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getClient <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Client</em>' attribute.
	 * @see #getClient()
	 * @generated
	 */
	void setClient(Ref value);

	/**
	 * Returns the value of the '<em><b>Artist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the artist spells it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Artist</em>' attribute.
	 * @see #setArtist(String)
	 * @see studio.talkback.model.ModelPackage#getProject_Artist()
	 * @model
	 * @generated
	 */
	String getArtist();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getArtist <em>Artist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Artist</em>' attribute.
	 * @see #getArtist()
	 * @generated
	 */
	void setArtist(String value);

	/**
	 * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Participations</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getProject_Participations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participation> getParticipations();

	/**
	 * Returns the value of the '<em><b>Bookings</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Booking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bookings</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getProject_Bookings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Booking> getBookings();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' attribute list.
	 * The list contents are of type {@link studio.talkback.model.identity.Ref}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items in the order of the record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getProject_Items()
	 * @model unique="false" dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	EList<Ref> getItems();

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getProject_Due()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDue();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #setSampleRateHz(int)
	 * @see studio.talkback.model.ModelPackage#getProject_SampleRateHz()
	 * @model
	 * @generated
	 */
	int getSampleRateHz();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getSampleRateHz <em>Sample Rate Hz</em>}' attribute.
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
	 * @see studio.talkback.model.ModelPackage#getProject_BitDepth()
	 * @model
	 * @generated
	 */
	int getBitDepth();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getBitDepth <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Depth</em>' attribute.
	 * @see #getBitDepth()
	 * @generated
	 */
	void setBitDepth(int value);

	/**
	 * Returns the value of the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Timecode rate: 23.976, 24, 25, 29.97, 29.97 drop, 30…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Rate</em>' attribute.
	 * @see #setFrameRate(String)
	 * @see studio.talkback.model.ModelPackage#getProject_FrameRate()
	 * @model
	 * @generated
	 */
	String getFrameRate();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getFrameRate <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Rate</em>' attribute.
	 * @see #getFrameRate()
	 * @generated
	 */
	void setFrameRate(String value);

	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The folder watched for this project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #setFolder(String)
	 * @see studio.talkback.model.ModelPackage#getProject_Folder()
	 * @model
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getProject_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Archived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Archived</em>' attribute.
	 * @see #setArchived(boolean)
	 * @see studio.talkback.model.ModelPackage#getProject_Archived()
	 * @model
	 * @generated
	 */
	boolean isArchived();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Project#isArchived <em>Archived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Archived</em>' attribute.
	 * @see #isArchived()
	 * @generated
	 */
	void setArchived(boolean value);

} // Project
