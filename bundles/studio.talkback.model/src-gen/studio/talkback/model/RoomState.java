/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Room State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is on the desk now.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.RoomState#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getRecall <em>Recall</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getCapturedBy <em>Captured By</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getChangesSince <em>Changes Since</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getRecallRun <em>Recall Run</em>}</li>
 *   <li>{@link studio.talkback.model.RoomState#getExceptions <em>Exceptions</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRoomState()
 * @model
 * @generated
 */
public interface RoomState extends Document {
	/**
	 * Returns the value of the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Room</em>' attribute.
	 * @see #setRoom(Ref)
	 * @see studio.talkback.model.ModelPackage#getRoomState_Room()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRoom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getRoom <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' attribute.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Ref value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getRoomState_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getProject <em>Project</em>}' attribute.
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
	 * @see studio.talkback.model.ModelPackage#getRoomState_Item()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getItem();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Ref value);

	/**
	 * Returns the value of the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mix Version</em>' attribute.
	 * @see #setMixVersion(String)
	 * @see studio.talkback.model.ModelPackage#getRoomState_MixVersion()
	 * @model
	 * @generated
	 */
	String getMixVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getMixVersion <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Version</em>' attribute.
	 * @see #getMixVersion()
	 * @generated
	 */
	void setMixVersion(String value);

	/**
	 * Returns the value of the '<em><b>Recall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Recall</em>' attribute.
	 * @see #setRecall(Ref)
	 * @see studio.talkback.model.ModelPackage#getRoomState_Recall()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRecall();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getRecall <em>Recall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recall</em>' attribute.
	 * @see #getRecall()
	 * @generated
	 */
	void setRecall(Ref value);

	/**
	 * Returns the value of the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Captured At</em>' attribute.
	 * @see #setCapturedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRoomState_CapturedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getCapturedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getCapturedAt <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured At</em>' attribute.
	 * @see #getCapturedAt()
	 * @generated
	 */
	void setCapturedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Captured By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Captured By</em>' attribute.
	 * @see #setCapturedBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getRoomState_CapturedBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getCapturedBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getCapturedBy <em>Captured By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured By</em>' attribute.
	 * @see #getCapturedBy()
	 * @generated
	 */
	void setCapturedBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Changes Since</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changes Since</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getRoomState_ChangesSince()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getChangesSince();

	/**
	 * Returns the value of the '<em><b>Recall Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The run by which the room was put back to what is on the desk; null where none was needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recall Run</em>' attribute.
	 * @see #setRecallRun(Ref)
	 * @see studio.talkback.model.ModelPackage#getRoomState_RecallRun()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRecallRun();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomState#getRecallRun <em>Recall Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recall Run</em>' attribute.
	 * @see #getRecallRun()
	 * @generated
	 */
	void setRecallRun(Ref value);

	/**
	 * Returns the value of the '<em><b>Exceptions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of the recall is not set, in words: a control that broke, a unit that is gone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exceptions</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getRoomState_Exceptions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getExceptions();

} // RoomState
