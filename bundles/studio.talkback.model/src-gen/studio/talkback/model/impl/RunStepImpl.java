/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getKey <em>Key</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getAction <em>Action</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getWhat <em>What</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getAfter <em>After</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getState <em>State</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RunStepImpl#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunStepImpl extends IdentifiedImpl implements RunStep {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final RecallAction ACTION_EDEFAULT = RecallAction.PULL;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected RecallAction action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final StepState STATE_EDEFAULT = StepState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected StepState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime DONE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime doneAt = DONE_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DONE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected String doneBy = DONE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RUN_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecallAction getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(RecallAction newAction) {
		RecallAction oldAction = action;
		action = newAction == null ? ACTION_EDEFAULT : newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(StepState newState) {
		StepState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getDoneAt() {
		return doneAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneAt(ZonedDateTime newDoneAt) {
		ZonedDateTime oldDoneAt = doneAt;
		doneAt = newDoneAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__DONE_AT, oldDoneAt, doneAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoneBy() {
		return doneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneBy(String newDoneBy) {
		String oldDoneBy = doneBy;
		doneBy = newDoneBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__DONE_BY, oldDoneBy, doneBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RUN_STEP__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.RUN_STEP__KEY:
				return getKey();
			case ModelPackage.RUN_STEP__ACTION:
				return getAction();
			case ModelPackage.RUN_STEP__WHAT:
				return getWhat();
			case ModelPackage.RUN_STEP__BEFORE:
				return getBefore();
			case ModelPackage.RUN_STEP__AFTER:
				return getAfter();
			case ModelPackage.RUN_STEP__STATE:
				return getState();
			case ModelPackage.RUN_STEP__DONE_AT:
				return getDoneAt();
			case ModelPackage.RUN_STEP__DONE_BY:
				return getDoneBy();
			case ModelPackage.RUN_STEP__WHY:
				return getWhy();
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
			case ModelPackage.RUN_STEP__KEY:
				setKey((String)newValue);
				return;
			case ModelPackage.RUN_STEP__ACTION:
				setAction((RecallAction)newValue);
				return;
			case ModelPackage.RUN_STEP__WHAT:
				setWhat((String)newValue);
				return;
			case ModelPackage.RUN_STEP__BEFORE:
				setBefore((String)newValue);
				return;
			case ModelPackage.RUN_STEP__AFTER:
				setAfter((String)newValue);
				return;
			case ModelPackage.RUN_STEP__STATE:
				setState((StepState)newValue);
				return;
			case ModelPackage.RUN_STEP__DONE_AT:
				setDoneAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.RUN_STEP__DONE_BY:
				setDoneBy((String)newValue);
				return;
			case ModelPackage.RUN_STEP__WHY:
				setWhy((String)newValue);
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
			case ModelPackage.RUN_STEP__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__DONE_AT:
				setDoneAt(DONE_AT_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__DONE_BY:
				setDoneBy(DONE_BY_EDEFAULT);
				return;
			case ModelPackage.RUN_STEP__WHY:
				setWhy(WHY_EDEFAULT);
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
			case ModelPackage.RUN_STEP__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ModelPackage.RUN_STEP__ACTION:
				return action != ACTION_EDEFAULT;
			case ModelPackage.RUN_STEP__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case ModelPackage.RUN_STEP__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case ModelPackage.RUN_STEP__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case ModelPackage.RUN_STEP__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.RUN_STEP__DONE_AT:
				return DONE_AT_EDEFAULT == null ? doneAt != null : !DONE_AT_EDEFAULT.equals(doneAt);
			case ModelPackage.RUN_STEP__DONE_BY:
				return DONE_BY_EDEFAULT == null ? doneBy != null : !DONE_BY_EDEFAULT.equals(doneBy);
			case ModelPackage.RUN_STEP__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
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
		result.append(" (key: ");
		result.append(key);
		result.append(", action: ");
		result.append(action);
		result.append(", what: ");
		result.append(what);
		result.append(", before: ");
		result.append(before);
		result.append(", after: ");
		result.append(after);
		result.append(", state: ");
		result.append(state);
		result.append(", doneAt: ");
		result.append(doneAt);
		result.append(", doneBy: ");
		result.append(doneBy);
		result.append(", why: ");
		result.append(why);
		result.append(')');
		return result.toString();
	}

} //RunStepImpl
