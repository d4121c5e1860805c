/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Room Fault</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A fault of the room or a unit of it; it shows whenever that unit comes up again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.RoomFault#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.RoomFault#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.RoomFault#getWorkaround <em>Workaround</em>}</li>
 *   <li>{@link studio.talkback.model.RoomFault#getSince <em>Since</em>}</li>
 *   <li>{@link studio.talkback.model.RoomFault#getMendedAt <em>Mended At</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRoomFault()
 * @model
 * @generated
 */
public interface RoomFault extends Identified {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see studio.talkback.model.ModelPackage#getRoomFault_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomFault#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see studio.talkback.model.ModelPackage#getRoomFault_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomFault#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Workaround</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Workaround</em>' attribute.
	 * @see #setWorkaround(String)
	 * @see studio.talkback.model.ModelPackage#getRoomFault_Workaround()
	 * @model
	 * @generated
	 */
	String getWorkaround();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomFault#getWorkaround <em>Workaround</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workaround</em>' attribute.
	 * @see #getWorkaround()
	 * @generated
	 */
	void setWorkaround(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRoomFault_Since()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getSince();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomFault#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Mended At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was mended; null while it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mended At</em>' attribute.
	 * @see #setMendedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRoomFault_MendedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getMendedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RoomFault#getMendedAt <em>Mended At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mended At</em>' attribute.
	 * @see #getMendedAt()
	 * @generated
	 */
	void setMendedAt(ZonedDateTime value);

} // RoomFault
