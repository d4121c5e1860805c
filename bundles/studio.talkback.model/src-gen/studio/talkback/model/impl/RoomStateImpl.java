/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.RoomState;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Room State</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getRecall <em>Recall</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getCapturedBy <em>Captured By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getChangesSince <em>Changes Since</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getRecallRun <em>Recall Run</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RoomStateImpl#getExceptions <em>Exceptions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoomStateImpl extends DocumentImpl implements RoomState {
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
	 * The default value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected static final Ref PROJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected Ref project = PROJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected Ref item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMixVersion() <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String MIX_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMixVersion() <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixVersion()
	 * @generated
	 * @ordered
	 */
	protected String mixVersion = MIX_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecall() <em>Recall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecall()
	 * @generated
	 * @ordered
	 */
	protected static final Ref RECALL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecall() <em>Recall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecall()
	 * @generated
	 * @ordered
	 */
	protected Ref recall = RECALL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime CAPTURED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime capturedAt = CAPTURED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapturedBy() <em>Captured By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref CAPTURED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapturedBy() <em>Captured By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedBy()
	 * @generated
	 * @ordered
	 */
	protected Ref capturedBy = CAPTURED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChangesSince() <em>Changes Since</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangesSince()
	 * @generated
	 * @ordered
	 */
	protected EList<String> changesSince;

	/**
	 * The default value of the '{@link #getRecallRun() <em>Recall Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecallRun()
	 * @generated
	 * @ordered
	 */
	protected static final Ref RECALL_RUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecallRun() <em>Recall Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecallRun()
	 * @generated
	 * @ordered
	 */
	protected Ref recallRun = RECALL_RUN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExceptions() <em>Exceptions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceptions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> exceptions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoomStateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ROOM_STATE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__ROOM, oldRoom, room));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getProject() {
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(Ref newProject) {
		Ref oldProject = project;
		project = newProject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__PROJECT, oldProject, project));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(Ref newItem) {
		Ref oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMixVersion() {
		return mixVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMixVersion(String newMixVersion) {
		String oldMixVersion = mixVersion;
		mixVersion = newMixVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__MIX_VERSION, oldMixVersion, mixVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getRecall() {
		return recall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecall(Ref newRecall) {
		Ref oldRecall = recall;
		recall = newRecall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__RECALL, oldRecall, recall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getCapturedAt() {
		return capturedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedAt(ZonedDateTime newCapturedAt) {
		ZonedDateTime oldCapturedAt = capturedAt;
		capturedAt = newCapturedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__CAPTURED_AT, oldCapturedAt, capturedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getCapturedBy() {
		return capturedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedBy(Ref newCapturedBy) {
		Ref oldCapturedBy = capturedBy;
		capturedBy = newCapturedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__CAPTURED_BY, oldCapturedBy, capturedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChangesSince() {
		if (changesSince == null) {
			changesSince = new EDataTypeEList<String>(String.class, this, ModelPackage.ROOM_STATE__CHANGES_SINCE);
		}
		return changesSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getRecallRun() {
		return recallRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecallRun(Ref newRecallRun) {
		Ref oldRecallRun = recallRun;
		recallRun = newRecallRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ROOM_STATE__RECALL_RUN, oldRecallRun, recallRun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExceptions() {
		if (exceptions == null) {
			exceptions = new EDataTypeEList<String>(String.class, this, ModelPackage.ROOM_STATE__EXCEPTIONS);
		}
		return exceptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ROOM_STATE__ROOM:
				return getRoom();
			case ModelPackage.ROOM_STATE__PROJECT:
				return getProject();
			case ModelPackage.ROOM_STATE__ITEM:
				return getItem();
			case ModelPackage.ROOM_STATE__MIX_VERSION:
				return getMixVersion();
			case ModelPackage.ROOM_STATE__RECALL:
				return getRecall();
			case ModelPackage.ROOM_STATE__CAPTURED_AT:
				return getCapturedAt();
			case ModelPackage.ROOM_STATE__CAPTURED_BY:
				return getCapturedBy();
			case ModelPackage.ROOM_STATE__CHANGES_SINCE:
				return getChangesSince();
			case ModelPackage.ROOM_STATE__RECALL_RUN:
				return getRecallRun();
			case ModelPackage.ROOM_STATE__EXCEPTIONS:
				return getExceptions();
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
			case ModelPackage.ROOM_STATE__ROOM:
				setRoom((Ref)newValue);
				return;
			case ModelPackage.ROOM_STATE__PROJECT:
				setProject((Ref)newValue);
				return;
			case ModelPackage.ROOM_STATE__ITEM:
				setItem((Ref)newValue);
				return;
			case ModelPackage.ROOM_STATE__MIX_VERSION:
				setMixVersion((String)newValue);
				return;
			case ModelPackage.ROOM_STATE__RECALL:
				setRecall((Ref)newValue);
				return;
			case ModelPackage.ROOM_STATE__CAPTURED_AT:
				setCapturedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.ROOM_STATE__CAPTURED_BY:
				setCapturedBy((Ref)newValue);
				return;
			case ModelPackage.ROOM_STATE__CHANGES_SINCE:
				getChangesSince().clear();
				getChangesSince().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ROOM_STATE__RECALL_RUN:
				setRecallRun((Ref)newValue);
				return;
			case ModelPackage.ROOM_STATE__EXCEPTIONS:
				getExceptions().clear();
				getExceptions().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.ROOM_STATE__ROOM:
				setRoom(ROOM_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__MIX_VERSION:
				setMixVersion(MIX_VERSION_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__RECALL:
				setRecall(RECALL_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__CAPTURED_AT:
				setCapturedAt(CAPTURED_AT_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__CAPTURED_BY:
				setCapturedBy(CAPTURED_BY_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__CHANGES_SINCE:
				getChangesSince().clear();
				return;
			case ModelPackage.ROOM_STATE__RECALL_RUN:
				setRecallRun(RECALL_RUN_EDEFAULT);
				return;
			case ModelPackage.ROOM_STATE__EXCEPTIONS:
				getExceptions().clear();
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
			case ModelPackage.ROOM_STATE__ROOM:
				return ROOM_EDEFAULT == null ? room != null : !ROOM_EDEFAULT.equals(room);
			case ModelPackage.ROOM_STATE__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case ModelPackage.ROOM_STATE__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ModelPackage.ROOM_STATE__MIX_VERSION:
				return MIX_VERSION_EDEFAULT == null ? mixVersion != null : !MIX_VERSION_EDEFAULT.equals(mixVersion);
			case ModelPackage.ROOM_STATE__RECALL:
				return RECALL_EDEFAULT == null ? recall != null : !RECALL_EDEFAULT.equals(recall);
			case ModelPackage.ROOM_STATE__CAPTURED_AT:
				return CAPTURED_AT_EDEFAULT == null ? capturedAt != null : !CAPTURED_AT_EDEFAULT.equals(capturedAt);
			case ModelPackage.ROOM_STATE__CAPTURED_BY:
				return CAPTURED_BY_EDEFAULT == null ? capturedBy != null : !CAPTURED_BY_EDEFAULT.equals(capturedBy);
			case ModelPackage.ROOM_STATE__CHANGES_SINCE:
				return changesSince != null && !changesSince.isEmpty();
			case ModelPackage.ROOM_STATE__RECALL_RUN:
				return RECALL_RUN_EDEFAULT == null ? recallRun != null : !RECALL_RUN_EDEFAULT.equals(recallRun);
			case ModelPackage.ROOM_STATE__EXCEPTIONS:
				return exceptions != null && !exceptions.isEmpty();
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
		result.append(", project: ");
		result.append(project);
		result.append(", item: ");
		result.append(item);
		result.append(", mixVersion: ");
		result.append(mixVersion);
		result.append(", recall: ");
		result.append(recall);
		result.append(", capturedAt: ");
		result.append(capturedAt);
		result.append(", capturedBy: ");
		result.append(capturedBy);
		result.append(", changesSince: ");
		result.append(changesSince);
		result.append(", recallRun: ");
		result.append(recallRun);
		result.append(", exceptions: ");
		result.append(exceptions);
		result.append(')');
		return result.toString();
	}

} //RoomStateImpl
