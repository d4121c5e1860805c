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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import studio.talkback.model.DeliveredFile;
import studio.talkback.model.Delivery;
import studio.talkback.model.ModelPackage;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivery</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getItems <em>Items</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getProfile <em>Profile</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getFiles <em>Files</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getPreparedAt <em>Prepared At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getSentAt <em>Sent At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getReceivedAt <em>Received At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getVerifiedAt <em>Verified At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getSafetyCopy <em>Safety Copy</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveryImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveryImpl extends DocumentImpl implements Delivery {
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
	 * The cached value of the '{@link #getItems() <em>Items</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Ref> items;

	/**
	 * The default value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected static final Ref RECIPIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected Ref recipient = RECIPIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected static final Ref PROFILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected Ref profile = PROFILE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveredFile> files;

	/**
	 * The default value of the '{@link #getPreparedAt() <em>Prepared At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreparedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime PREPARED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreparedAt() <em>Prepared At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreparedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime preparedAt = PREPARED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSentAt() <em>Sent At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime SENT_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentAt() <em>Sent At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime sentAt = SENT_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedAt() <em>Received At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime RECEIVED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedAt() <em>Received At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime receivedAt = RECEIVED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedAt() <em>Verified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime VERIFIED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedAt() <em>Verified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime verifiedAt = VERIFIED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSafetyCopy() <em>Safety Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafetyCopy()
	 * @generated
	 * @ordered
	 */
	protected static final String SAFETY_COPY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSafetyCopy() <em>Safety Copy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSafetyCopy()
	 * @generated
	 * @ordered
	 */
	protected String safetyCopy = SAFETY_COPY_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DELIVERY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__PROJECT, oldProject, project));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ref> getItems() {
		if (items == null) {
			items = new EDataTypeEList<Ref>(Ref.class, this, ModelPackage.DELIVERY__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getRecipient() {
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipient(Ref newRecipient) {
		Ref oldRecipient = recipient;
		recipient = newRecipient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__RECIPIENT, oldRecipient, recipient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getProfile() {
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfile(Ref newProfile) {
		Ref oldProfile = profile;
		profile = newProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__PROFILE, oldProfile, profile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveredFile> getFiles() {
		if (files == null) {
			files = new EObjectContainmentEList<DeliveredFile>(DeliveredFile.class, this, ModelPackage.DELIVERY__FILES);
		}
		return files;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getPreparedAt() {
		return preparedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreparedAt(ZonedDateTime newPreparedAt) {
		ZonedDateTime oldPreparedAt = preparedAt;
		preparedAt = newPreparedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__PREPARED_AT, oldPreparedAt, preparedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getSentAt() {
		return sentAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentAt(ZonedDateTime newSentAt) {
		ZonedDateTime oldSentAt = sentAt;
		sentAt = newSentAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__SENT_AT, oldSentAt, sentAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getReceivedAt() {
		return receivedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedAt(ZonedDateTime newReceivedAt) {
		ZonedDateTime oldReceivedAt = receivedAt;
		receivedAt = newReceivedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__RECEIVED_AT, oldReceivedAt, receivedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getVerifiedAt() {
		return verifiedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedAt(ZonedDateTime newVerifiedAt) {
		ZonedDateTime oldVerifiedAt = verifiedAt;
		verifiedAt = newVerifiedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__VERIFIED_AT, oldVerifiedAt, verifiedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSafetyCopy() {
		return safetyCopy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSafetyCopy(String newSafetyCopy) {
		String oldSafetyCopy = safetyCopy;
		safetyCopy = newSafetyCopy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__SAFETY_COPY, oldSafetyCopy, safetyCopy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERY__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DELIVERY__FILES:
				return ((InternalEList<?>)getFiles()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.DELIVERY__PROJECT:
				return getProject();
			case ModelPackage.DELIVERY__ITEMS:
				return getItems();
			case ModelPackage.DELIVERY__RECIPIENT:
				return getRecipient();
			case ModelPackage.DELIVERY__METHOD:
				return getMethod();
			case ModelPackage.DELIVERY__PROFILE:
				return getProfile();
			case ModelPackage.DELIVERY__FILES:
				return getFiles();
			case ModelPackage.DELIVERY__PREPARED_AT:
				return getPreparedAt();
			case ModelPackage.DELIVERY__SENT_AT:
				return getSentAt();
			case ModelPackage.DELIVERY__RECEIVED_AT:
				return getReceivedAt();
			case ModelPackage.DELIVERY__VERIFIED_AT:
				return getVerifiedAt();
			case ModelPackage.DELIVERY__SAFETY_COPY:
				return getSafetyCopy();
			case ModelPackage.DELIVERY__NOTE:
				return getNote();
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
			case ModelPackage.DELIVERY__PROJECT:
				setProject((Ref)newValue);
				return;
			case ModelPackage.DELIVERY__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Ref>)newValue);
				return;
			case ModelPackage.DELIVERY__RECIPIENT:
				setRecipient((Ref)newValue);
				return;
			case ModelPackage.DELIVERY__METHOD:
				setMethod((String)newValue);
				return;
			case ModelPackage.DELIVERY__PROFILE:
				setProfile((Ref)newValue);
				return;
			case ModelPackage.DELIVERY__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends DeliveredFile>)newValue);
				return;
			case ModelPackage.DELIVERY__PREPARED_AT:
				setPreparedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.DELIVERY__SENT_AT:
				setSentAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.DELIVERY__RECEIVED_AT:
				setReceivedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.DELIVERY__VERIFIED_AT:
				setVerifiedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.DELIVERY__SAFETY_COPY:
				setSafetyCopy((String)newValue);
				return;
			case ModelPackage.DELIVERY__NOTE:
				setNote((String)newValue);
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
			case ModelPackage.DELIVERY__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__ITEMS:
				getItems().clear();
				return;
			case ModelPackage.DELIVERY__RECIPIENT:
				setRecipient(RECIPIENT_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__PROFILE:
				setProfile(PROFILE_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__FILES:
				getFiles().clear();
				return;
			case ModelPackage.DELIVERY__PREPARED_AT:
				setPreparedAt(PREPARED_AT_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__SENT_AT:
				setSentAt(SENT_AT_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__RECEIVED_AT:
				setReceivedAt(RECEIVED_AT_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__VERIFIED_AT:
				setVerifiedAt(VERIFIED_AT_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__SAFETY_COPY:
				setSafetyCopy(SAFETY_COPY_EDEFAULT);
				return;
			case ModelPackage.DELIVERY__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case ModelPackage.DELIVERY__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case ModelPackage.DELIVERY__ITEMS:
				return items != null && !items.isEmpty();
			case ModelPackage.DELIVERY__RECIPIENT:
				return RECIPIENT_EDEFAULT == null ? recipient != null : !RECIPIENT_EDEFAULT.equals(recipient);
			case ModelPackage.DELIVERY__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case ModelPackage.DELIVERY__PROFILE:
				return PROFILE_EDEFAULT == null ? profile != null : !PROFILE_EDEFAULT.equals(profile);
			case ModelPackage.DELIVERY__FILES:
				return files != null && !files.isEmpty();
			case ModelPackage.DELIVERY__PREPARED_AT:
				return PREPARED_AT_EDEFAULT == null ? preparedAt != null : !PREPARED_AT_EDEFAULT.equals(preparedAt);
			case ModelPackage.DELIVERY__SENT_AT:
				return SENT_AT_EDEFAULT == null ? sentAt != null : !SENT_AT_EDEFAULT.equals(sentAt);
			case ModelPackage.DELIVERY__RECEIVED_AT:
				return RECEIVED_AT_EDEFAULT == null ? receivedAt != null : !RECEIVED_AT_EDEFAULT.equals(receivedAt);
			case ModelPackage.DELIVERY__VERIFIED_AT:
				return VERIFIED_AT_EDEFAULT == null ? verifiedAt != null : !VERIFIED_AT_EDEFAULT.equals(verifiedAt);
			case ModelPackage.DELIVERY__SAFETY_COPY:
				return SAFETY_COPY_EDEFAULT == null ? safetyCopy != null : !SAFETY_COPY_EDEFAULT.equals(safetyCopy);
			case ModelPackage.DELIVERY__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (project: ");
		result.append(project);
		result.append(", items: ");
		result.append(items);
		result.append(", recipient: ");
		result.append(recipient);
		result.append(", method: ");
		result.append(method);
		result.append(", profile: ");
		result.append(profile);
		result.append(", preparedAt: ");
		result.append(preparedAt);
		result.append(", sentAt: ");
		result.append(sentAt);
		result.append(", receivedAt: ");
		result.append(receivedAt);
		result.append(", verifiedAt: ");
		result.append(verifiedAt);
		result.append(", safetyCopy: ");
		result.append(safetyCopy);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //DeliveryImpl
