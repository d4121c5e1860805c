/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.ModelPackage;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Booking</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.BookingImpl#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.impl.BookingImpl#getFrom <em>From</em>}</li>
 *   <li>{@link studio.talkback.model.impl.BookingImpl#getTo <em>To</em>}</li>
 *   <li>{@link studio.talkback.model.impl.BookingImpl#getState <em>State</em>}</li>
 *   <li>{@link studio.talkback.model.impl.BookingImpl#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.impl.BookingImpl#getHeldAt <em>Held At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.BookingImpl#getClashWhy <em>Clash Why</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BookingImpl extends IdentifiedImpl implements Booking {
	/**
	 * The default value of the '{@link #getRoom() <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoom()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ROOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoom() <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoom()
	 * @generated
	 * @ordered
	 */
	protected Ref room = ROOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final BookingState STATE_EDEFAULT = BookingState.HOLD;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected BookingState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeldAt() <em>Held At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime HELD_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeldAt() <em>Held At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime heldAt = HELD_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getClashWhy() <em>Clash Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClashWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String CLASH_WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClashWhy() <em>Clash Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClashWhy()
	 * @generated
	 * @ordered
	 */
	protected String clashWhy = CLASH_WHY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BookingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.BOOKING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getRoom() {
		return room;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoom(Ref newRoom) {
		Ref oldRoom = room;
		room = newRoom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BOOKING__ROOM, oldRoom, room));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(ZonedDateTime newFrom) {
		ZonedDateTime oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BOOKING__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(ZonedDateTime newTo) {
		ZonedDateTime oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BOOKING__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BookingState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(BookingState newState) {
		BookingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BOOKING__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BOOKING__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getHeldAt() {
		return heldAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeldAt(ZonedDateTime newHeldAt) {
		ZonedDateTime oldHeldAt = heldAt;
		heldAt = newHeldAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BOOKING__HELD_AT, oldHeldAt, heldAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClashWhy() {
		return clashWhy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClashWhy(String newClashWhy) {
		String oldClashWhy = clashWhy;
		clashWhy = newClashWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.BOOKING__CLASH_WHY, oldClashWhy, clashWhy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.BOOKING__ROOM:
				return getRoom();
			case ModelPackage.BOOKING__FROM:
				return getFrom();
			case ModelPackage.BOOKING__TO:
				return getTo();
			case ModelPackage.BOOKING__STATE:
				return getState();
			case ModelPackage.BOOKING__NOTE:
				return getNote();
			case ModelPackage.BOOKING__HELD_AT:
				return getHeldAt();
			case ModelPackage.BOOKING__CLASH_WHY:
				return getClashWhy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.BOOKING__ROOM:
				setRoom((Ref)newValue);
				return;
			case ModelPackage.BOOKING__FROM:
				setFrom((ZonedDateTime)newValue);
				return;
			case ModelPackage.BOOKING__TO:
				setTo((ZonedDateTime)newValue);
				return;
			case ModelPackage.BOOKING__STATE:
				setState((BookingState)newValue);
				return;
			case ModelPackage.BOOKING__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.BOOKING__HELD_AT:
				setHeldAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.BOOKING__CLASH_WHY:
				setClashWhy((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.BOOKING__ROOM:
				setRoom(ROOM_EDEFAULT);
				return;
			case ModelPackage.BOOKING__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ModelPackage.BOOKING__TO:
				setTo(TO_EDEFAULT);
				return;
			case ModelPackage.BOOKING__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.BOOKING__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.BOOKING__HELD_AT:
				setHeldAt(HELD_AT_EDEFAULT);
				return;
			case ModelPackage.BOOKING__CLASH_WHY:
				setClashWhy(CLASH_WHY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.BOOKING__ROOM:
				return ROOM_EDEFAULT == null ? room != null : !ROOM_EDEFAULT.equals(room);
			case ModelPackage.BOOKING__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ModelPackage.BOOKING__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ModelPackage.BOOKING__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.BOOKING__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.BOOKING__HELD_AT:
				return HELD_AT_EDEFAULT == null ? heldAt != null : !HELD_AT_EDEFAULT.equals(heldAt);
			case ModelPackage.BOOKING__CLASH_WHY:
				return CLASH_WHY_EDEFAULT == null ? clashWhy != null : !CLASH_WHY_EDEFAULT.equals(clashWhy);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (room: ");
		result.append(room);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", state: ");
		result.append(state);
		result.append(", note: ");
		result.append(note);
		result.append(", heldAt: ");
		result.append(heldAt);
		result.append(", clashWhy: ");
		result.append(clashWhy);
		result.append(')');
		return result.toString();
	}

} //BookingImpl
