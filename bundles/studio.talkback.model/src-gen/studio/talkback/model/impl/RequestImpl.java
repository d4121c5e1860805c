/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.SongPosition;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getAskedByNames <em>Asked By Names</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getAskedAt <em>Asked At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getState <em>State</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getAnsweredAt <em>Answered At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RequestImpl#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequestImpl extends IdentifiedImpl implements Request {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAskedBy() <em>Asked By</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Ref> askedBy;

	/**
	 * The cached value of the '{@link #getAskedByNames() <em>Asked By Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedByNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> askedByNames;

	/**
	 * The default value of the '{@link #getAskedAt() <em>Asked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime ASKED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedAt() <em>Asked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime askedAt = ASKED_AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected SongPosition position;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RequestState STATE_EDEFAULT = RequestState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RequestState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredAt() <em>Answered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime ANSWERED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredAt() <em>Answered At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime answeredAt = ANSWERED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsweredBy() <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ANSWERED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredBy() <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected Ref answeredBy = ANSWERED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ENTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected Ref entry = ENTRY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.REQUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ref> getAskedBy() {
		if (askedBy == null) {
			askedBy = new EDataTypeEList<Ref>(Ref.class, this, ModelPackage.REQUEST__ASKED_BY);
		}
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAskedByNames() {
		if (askedByNames == null) {
			askedByNames = new EDataTypeEList<String>(String.class, this, ModelPackage.REQUEST__ASKED_BY_NAMES);
		}
		return askedByNames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getAskedAt() {
		return askedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedAt(ZonedDateTime newAskedAt) {
		ZonedDateTime oldAskedAt = askedAt;
		askedAt = newAskedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__ASKED_AT, oldAskedAt, askedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SongPosition getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPosition(SongPosition newPosition, NotificationChain msgs) {
		SongPosition oldPosition = position;
		position = newPosition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__POSITION, oldPosition, newPosition);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(SongPosition newPosition) {
		if (newPosition != position) {
			NotificationChain msgs = null;
			if (position != null)
				msgs = ((InternalEObject)position).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REQUEST__POSITION, null, msgs);
			if (newPosition != null)
				msgs = ((InternalEObject)newPosition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.REQUEST__POSITION, null, msgs);
			msgs = basicSetPosition(newPosition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__POSITION, newPosition, newPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(ZonedDateTime newDue) {
		ZonedDateTime oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RequestState newState) {
		RequestState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getAnsweredAt() {
		return answeredAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredAt(ZonedDateTime newAnsweredAt) {
		ZonedDateTime oldAnsweredAt = answeredAt;
		answeredAt = newAnsweredAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__ANSWERED_AT, oldAnsweredAt, answeredAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getAnsweredBy() {
		return answeredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredBy(Ref newAnsweredBy) {
		Ref oldAnsweredBy = answeredBy;
		answeredBy = newAnsweredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__ANSWERED_BY, oldAnsweredBy, answeredBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getEntry() {
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntry(Ref newEntry) {
		Ref oldEntry = entry;
		entry = newEntry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.REQUEST__ENTRY, oldEntry, entry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.REQUEST__POSITION:
				return basicSetPosition(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.REQUEST__NUMBER:
				return getNumber();
			case ModelPackage.REQUEST__TEXT:
				return getText();
			case ModelPackage.REQUEST__ASKED_BY:
				return getAskedBy();
			case ModelPackage.REQUEST__ASKED_BY_NAMES:
				return getAskedByNames();
			case ModelPackage.REQUEST__ASKED_AT:
				return getAskedAt();
			case ModelPackage.REQUEST__POSITION:
				return getPosition();
			case ModelPackage.REQUEST__DUE:
				return getDue();
			case ModelPackage.REQUEST__STATE:
				return getState();
			case ModelPackage.REQUEST__ANSWERED_AT:
				return getAnsweredAt();
			case ModelPackage.REQUEST__ANSWERED_BY:
				return getAnsweredBy();
			case ModelPackage.REQUEST__ANSWER:
				return getAnswer();
			case ModelPackage.REQUEST__ENTRY:
				return getEntry();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.REQUEST__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ModelPackage.REQUEST__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.REQUEST__ASKED_BY:
				getAskedBy().clear();
				getAskedBy().addAll((Collection<? extends Ref>)newValue);
				return;
			case ModelPackage.REQUEST__ASKED_BY_NAMES:
				getAskedByNames().clear();
				getAskedByNames().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.REQUEST__ASKED_AT:
				setAskedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.REQUEST__POSITION:
				setPosition((SongPosition)newValue);
				return;
			case ModelPackage.REQUEST__DUE:
				setDue((ZonedDateTime)newValue);
				return;
			case ModelPackage.REQUEST__STATE:
				setState((RequestState)newValue);
				return;
			case ModelPackage.REQUEST__ANSWERED_AT:
				setAnsweredAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.REQUEST__ANSWERED_BY:
				setAnsweredBy((Ref)newValue);
				return;
			case ModelPackage.REQUEST__ANSWER:
				setAnswer((String)newValue);
				return;
			case ModelPackage.REQUEST__ENTRY:
				setEntry((Ref)newValue);
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
			case ModelPackage.REQUEST__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.REQUEST__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ASKED_BY:
				getAskedBy().clear();
				return;
			case ModelPackage.REQUEST__ASKED_BY_NAMES:
				getAskedByNames().clear();
				return;
			case ModelPackage.REQUEST__ASKED_AT:
				setAskedAt(ASKED_AT_EDEFAULT);
				return;
			case ModelPackage.REQUEST__POSITION:
				setPosition((SongPosition)null);
				return;
			case ModelPackage.REQUEST__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ANSWERED_AT:
				setAnsweredAt(ANSWERED_AT_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ANSWERED_BY:
				setAnsweredBy(ANSWERED_BY_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case ModelPackage.REQUEST__ENTRY:
				setEntry(ENTRY_EDEFAULT);
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
			case ModelPackage.REQUEST__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ModelPackage.REQUEST__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.REQUEST__ASKED_BY:
				return askedBy != null && !askedBy.isEmpty();
			case ModelPackage.REQUEST__ASKED_BY_NAMES:
				return askedByNames != null && !askedByNames.isEmpty();
			case ModelPackage.REQUEST__ASKED_AT:
				return ASKED_AT_EDEFAULT == null ? askedAt != null : !ASKED_AT_EDEFAULT.equals(askedAt);
			case ModelPackage.REQUEST__POSITION:
				return position != null;
			case ModelPackage.REQUEST__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ModelPackage.REQUEST__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.REQUEST__ANSWERED_AT:
				return ANSWERED_AT_EDEFAULT == null ? answeredAt != null : !ANSWERED_AT_EDEFAULT.equals(answeredAt);
			case ModelPackage.REQUEST__ANSWERED_BY:
				return ANSWERED_BY_EDEFAULT == null ? answeredBy != null : !ANSWERED_BY_EDEFAULT.equals(answeredBy);
			case ModelPackage.REQUEST__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case ModelPackage.REQUEST__ENTRY:
				return ENTRY_EDEFAULT == null ? entry != null : !ENTRY_EDEFAULT.equals(entry);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", text: ");
		result.append(text);
		result.append(", askedBy: ");
		result.append(askedBy);
		result.append(", askedByNames: ");
		result.append(askedByNames);
		result.append(", askedAt: ");
		result.append(askedAt);
		result.append(", due: ");
		result.append(due);
		result.append(", state: ");
		result.append(state);
		result.append(", answeredAt: ");
		result.append(answeredAt);
		result.append(", answeredBy: ");
		result.append(answeredBy);
		result.append(", answer: ");
		result.append(answer);
		result.append(", entry: ");
		result.append(entry);
		result.append(')');
		return result.toString();
	}

} //RequestImpl
