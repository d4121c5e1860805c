/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Booking</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Time in a room.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Booking#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.Booking#getFrom <em>From</em>}</li>
 *   <li>{@link studio.talkback.model.Booking#getTo <em>To</em>}</li>
 *   <li>{@link studio.talkback.model.Booking#getState <em>State</em>}</li>
 *   <li>{@link studio.talkback.model.Booking#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.Booking#getHeldAt <em>Held At</em>}</li>
 *   <li>{@link studio.talkback.model.Booking#getClashWhy <em>Clash Why</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getBooking()
 * @model
 * @generated
 */
public interface Booking extends Identified {
	/**
	 * Returns the value of the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Room</em>' attribute.
	 * @see #setRoom(Ref)
	 * @see studio.talkback.model.ModelPackage#getBooking_Room()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRoom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Booking#getRoom <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' attribute.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Ref value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getBooking_From()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getFrom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Booking#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getBooking_To()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTo();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Booking#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.BookingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.BookingState
	 * @see #setState(BookingState)
	 * @see studio.talkback.model.ModelPackage#getBooking_State()
	 * @model
	 * @generated
	 */
	BookingState getState();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Booking#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.BookingState
	 * @see #getState()
	 * @generated
	 */
	void setState(BookingState value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getBooking_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Booking#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Held At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the room was first asked for: of two holds, the earlier one is the first. None in what was written before this was noted; such a booking goes before others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held At</em>' attribute.
	 * @see #setHeldAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getBooking_HeldAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getHeldAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Booking#getHeldAt <em>Held At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held At</em>' attribute.
	 * @see #getHeldAt()
	 * @generated
	 */
	void setHeldAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Clash Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was confirmed although somebody else has the room then; none where nobody has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clash Why</em>' attribute.
	 * @see #setClashWhy(String)
	 * @see studio.talkback.model.ModelPackage#getBooking_ClashWhy()
	 * @model
	 * @generated
	 */
	String getClashWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Booking#getClashWhy <em>Clash Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clash Why</em>' attribute.
	 * @see #getClashWhy()
	 * @generated
	 */
	void setClashWhy(String value);

} // Booking
