/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Track</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getSource <em>Source</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getMicrophone <em>Microphone</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getPreamp <em>Preamp</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getInserts <em>Inserts</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getEq <em>Eq</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getEngineer <em>Engineer</em>}</li>
 *   <li>{@link studio.talkback.model.impl.TrackImpl#getCompletedAt <em>Completed At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrackImpl extends IdentifiedImpl implements Track {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMicrophone() <em>Microphone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicrophone()
	 * @generated
	 * @ordered
	 */
	protected static final String MICROPHONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMicrophone() <em>Microphone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMicrophone()
	 * @generated
	 * @ordered
	 */
	protected String microphone = MICROPHONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreamp() <em>Preamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreamp()
	 * @generated
	 * @ordered
	 */
	protected static final String PREAMP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreamp() <em>Preamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreamp()
	 * @generated
	 * @ordered
	 */
	protected String preamp = PREAMP_EDEFAULT;

	/**
	 * The default value of the '{@link #getInserts() <em>Inserts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInserts()
	 * @generated
	 * @ordered
	 */
	protected static final String INSERTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInserts() <em>Inserts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInserts()
	 * @generated
	 * @ordered
	 */
	protected String inserts = INSERTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEq() <em>Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEq()
	 * @generated
	 * @ordered
	 */
	protected static final String EQ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEq() <em>Eq</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEq()
	 * @generated
	 * @ordered
	 */
	protected String eq = EQ_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final TrackStatus STATUS_EDEFAULT = TrackStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected TrackStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngineer() <em>Engineer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngineer()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ENGINEER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEngineer() <em>Engineer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngineer()
	 * @generated
	 * @ordered
	 */
	protected Ref engineer = ENGINEER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCompletedAt() <em>Completed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime COMPLETED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCompletedAt() <em>Completed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompletedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime completedAt = COMPLETED_AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TRACK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMicrophone() {
		return microphone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMicrophone(String newMicrophone) {
		String oldMicrophone = microphone;
		microphone = newMicrophone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__MICROPHONE, oldMicrophone, microphone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreamp() {
		return preamp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreamp(String newPreamp) {
		String oldPreamp = preamp;
		preamp = newPreamp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__PREAMP, oldPreamp, preamp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInserts() {
		return inserts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInserts(String newInserts) {
		String oldInserts = inserts;
		inserts = newInserts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__INSERTS, oldInserts, inserts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEq() {
		return eq;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEq(String newEq) {
		String oldEq = eq;
		eq = newEq;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__EQ, oldEq, eq));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrackStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(TrackStatus newStatus) {
		TrackStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getEngineer() {
		return engineer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngineer(Ref newEngineer) {
		Ref oldEngineer = engineer;
		engineer = newEngineer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__ENGINEER, oldEngineer, engineer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getCompletedAt() {
		return completedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompletedAt(ZonedDateTime newCompletedAt) {
		ZonedDateTime oldCompletedAt = completedAt;
		completedAt = newCompletedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TRACK__COMPLETED_AT, oldCompletedAt, completedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TRACK__NUMBER:
				return getNumber();
			case ModelPackage.TRACK__NAME:
				return getName();
			case ModelPackage.TRACK__SOURCE:
				return getSource();
			case ModelPackage.TRACK__MICROPHONE:
				return getMicrophone();
			case ModelPackage.TRACK__PREAMP:
				return getPreamp();
			case ModelPackage.TRACK__INSERTS:
				return getInserts();
			case ModelPackage.TRACK__EQ:
				return getEq();
			case ModelPackage.TRACK__STATUS:
				return getStatus();
			case ModelPackage.TRACK__COMMENT:
				return getComment();
			case ModelPackage.TRACK__ENGINEER:
				return getEngineer();
			case ModelPackage.TRACK__COMPLETED_AT:
				return getCompletedAt();
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
			case ModelPackage.TRACK__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ModelPackage.TRACK__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.TRACK__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.TRACK__MICROPHONE:
				setMicrophone((String)newValue);
				return;
			case ModelPackage.TRACK__PREAMP:
				setPreamp((String)newValue);
				return;
			case ModelPackage.TRACK__INSERTS:
				setInserts((String)newValue);
				return;
			case ModelPackage.TRACK__EQ:
				setEq((String)newValue);
				return;
			case ModelPackage.TRACK__STATUS:
				setStatus((TrackStatus)newValue);
				return;
			case ModelPackage.TRACK__COMMENT:
				setComment((String)newValue);
				return;
			case ModelPackage.TRACK__ENGINEER:
				setEngineer((Ref)newValue);
				return;
			case ModelPackage.TRACK__COMPLETED_AT:
				setCompletedAt((ZonedDateTime)newValue);
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
			case ModelPackage.TRACK__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.TRACK__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.TRACK__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.TRACK__MICROPHONE:
				setMicrophone(MICROPHONE_EDEFAULT);
				return;
			case ModelPackage.TRACK__PREAMP:
				setPreamp(PREAMP_EDEFAULT);
				return;
			case ModelPackage.TRACK__INSERTS:
				setInserts(INSERTS_EDEFAULT);
				return;
			case ModelPackage.TRACK__EQ:
				setEq(EQ_EDEFAULT);
				return;
			case ModelPackage.TRACK__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.TRACK__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case ModelPackage.TRACK__ENGINEER:
				setEngineer(ENGINEER_EDEFAULT);
				return;
			case ModelPackage.TRACK__COMPLETED_AT:
				setCompletedAt(COMPLETED_AT_EDEFAULT);
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
			case ModelPackage.TRACK__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ModelPackage.TRACK__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.TRACK__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.TRACK__MICROPHONE:
				return MICROPHONE_EDEFAULT == null ? microphone != null : !MICROPHONE_EDEFAULT.equals(microphone);
			case ModelPackage.TRACK__PREAMP:
				return PREAMP_EDEFAULT == null ? preamp != null : !PREAMP_EDEFAULT.equals(preamp);
			case ModelPackage.TRACK__INSERTS:
				return INSERTS_EDEFAULT == null ? inserts != null : !INSERTS_EDEFAULT.equals(inserts);
			case ModelPackage.TRACK__EQ:
				return EQ_EDEFAULT == null ? eq != null : !EQ_EDEFAULT.equals(eq);
			case ModelPackage.TRACK__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.TRACK__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case ModelPackage.TRACK__ENGINEER:
				return ENGINEER_EDEFAULT == null ? engineer != null : !ENGINEER_EDEFAULT.equals(engineer);
			case ModelPackage.TRACK__COMPLETED_AT:
				return COMPLETED_AT_EDEFAULT == null ? completedAt != null : !COMPLETED_AT_EDEFAULT.equals(completedAt);
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
		result.append(", name: ");
		result.append(name);
		result.append(", source: ");
		result.append(source);
		result.append(", microphone: ");
		result.append(microphone);
		result.append(", preamp: ");
		result.append(preamp);
		result.append(", inserts: ");
		result.append(inserts);
		result.append(", eq: ");
		result.append(eq);
		result.append(", status: ");
		result.append(status);
		result.append(", comment: ");
		result.append(comment);
		result.append(", engineer: ");
		result.append(engineer);
		result.append(", completedAt: ");
		result.append(completedAt);
		result.append(')');
		return result.toString();
	}

} //TrackImpl
