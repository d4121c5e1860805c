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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import studio.talkback.model.Evidence;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recall</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getSetBy <em>Set By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getVerifiedAt <em>Verified At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getKnowing <em>Knowing</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getConsoleFamily <em>Console Family</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getConsoleState <em>Console State</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getPatch <em>Patch</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getPhotos <em>Photos</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getKeptElsewhere <em>Kept Elsewhere</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecallImpl extends DocumentImpl implements Recall {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
	 * The default value of the '{@link #getSetBy() <em>Set By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref SET_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetBy() <em>Set By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetBy()
	 * @generated
	 * @ordered
	 */
	protected Ref setBy = SET_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedBy() <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref VERIFIED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedBy() <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected Ref verifiedBy = VERIFIED_BY_EDEFAULT;

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
	 * The default value of the '{@link #getKnowing() <em>Knowing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnowing()
	 * @generated
	 * @ordered
	 */
	protected static final KnowingLevel KNOWING_EDEFAULT = KnowingLevel.PHOTO;

	/**
	 * The cached value of the '{@link #getKnowing() <em>Knowing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKnowing()
	 * @generated
	 * @ordered
	 */
	protected KnowingLevel knowing = KNOWING_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsoleFamily() <em>Console Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSOLE_FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsoleFamily() <em>Console Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleFamily()
	 * @generated
	 * @ordered
	 */
	protected String consoleFamily = CONSOLE_FAMILY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsoleState() <em>Console State</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleState()
	 * @generated
	 * @ordered
	 */
	protected Evidence consoleState;

	/**
	 * The default value of the '{@link #getSampleRateHz() <em>Sample Rate Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleRateHz()
	 * @generated
	 * @ordered
	 */
	protected static final int SAMPLE_RATE_HZ_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSampleRateHz() <em>Sample Rate Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleRateHz()
	 * @generated
	 * @ordered
	 */
	protected int sampleRateHz = SAMPLE_RATE_HZ_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<UnitRecall> units;

	/**
	 * The cached value of the '{@link #getPatch() <em>Patch</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatch()
	 * @generated
	 * @ordered
	 */
	protected EList<PatchConnection> patch;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected EList<Photo> photos;

	/**
	 * The cached value of the '{@link #getKeptElsewhere() <em>Kept Elsewhere</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeptElsewhere()
	 * @generated
	 * @ordered
	 */
	protected EList<KeptElsewhere> keptElsewhere;

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
	protected RecallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RECALL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__PROJECT, oldProject, project));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__ITEM, oldItem, item));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__MIX_VERSION, oldMixVersion, mixVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__ROOM, oldRoom, room));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__CAPTURED_AT, oldCapturedAt, capturedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getSetBy() {
		return setBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetBy(Ref newSetBy) {
		Ref oldSetBy = setBy;
		setBy = newSetBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__SET_BY, oldSetBy, setBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getVerifiedBy() {
		return verifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedBy(Ref newVerifiedBy) {
		Ref oldVerifiedBy = verifiedBy;
		verifiedBy = newVerifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__VERIFIED_BY, oldVerifiedBy, verifiedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__VERIFIED_AT, oldVerifiedAt, verifiedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KnowingLevel getKnowing() {
		return knowing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKnowing(KnowingLevel newKnowing) {
		KnowingLevel oldKnowing = knowing;
		knowing = newKnowing == null ? KNOWING_EDEFAULT : newKnowing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__KNOWING, oldKnowing, knowing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsoleFamily() {
		return consoleFamily;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsoleFamily(String newConsoleFamily) {
		String oldConsoleFamily = consoleFamily;
		consoleFamily = newConsoleFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__CONSOLE_FAMILY, oldConsoleFamily, consoleFamily));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getConsoleState() {
		return consoleState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConsoleState(Evidence newConsoleState, NotificationChain msgs) {
		Evidence oldConsoleState = consoleState;
		consoleState = newConsoleState;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__CONSOLE_STATE, oldConsoleState, newConsoleState);
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
	public void setConsoleState(Evidence newConsoleState) {
		if (newConsoleState != consoleState) {
			NotificationChain msgs = null;
			if (consoleState != null)
				msgs = ((InternalEObject)consoleState).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECALL__CONSOLE_STATE, null, msgs);
			if (newConsoleState != null)
				msgs = ((InternalEObject)newConsoleState).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECALL__CONSOLE_STATE, null, msgs);
			msgs = basicSetConsoleState(newConsoleState, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__CONSOLE_STATE, newConsoleState, newConsoleState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSampleRateHz() {
		return sampleRateHz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleRateHz(int newSampleRateHz) {
		int oldSampleRateHz = sampleRateHz;
		sampleRateHz = newSampleRateHz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__SAMPLE_RATE_HZ, oldSampleRateHz, sampleRateHz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnitRecall> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<UnitRecall>(UnitRecall.class, this, ModelPackage.RECALL__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PatchConnection> getPatch() {
		if (patch == null) {
			patch = new EObjectContainmentEList<PatchConnection>(PatchConnection.class, this, ModelPackage.RECALL__PATCH);
		}
		return patch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Photo> getPhotos() {
		if (photos == null) {
			photos = new EObjectContainmentEList<Photo>(Photo.class, this, ModelPackage.RECALL__PHOTOS);
		}
		return photos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<KeptElsewhere> getKeptElsewhere() {
		if (keptElsewhere == null) {
			keptElsewhere = new EObjectContainmentEList<KeptElsewhere>(KeptElsewhere.class, this, ModelPackage.RECALL__KEPT_ELSEWHERE);
		}
		return keptElsewhere;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.RECALL__CONSOLE_STATE:
				return basicSetConsoleState(null, msgs);
			case ModelPackage.RECALL__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case ModelPackage.RECALL__PATCH:
				return ((InternalEList<?>)getPatch()).basicRemove(otherEnd, msgs);
			case ModelPackage.RECALL__PHOTOS:
				return ((InternalEList<?>)getPhotos()).basicRemove(otherEnd, msgs);
			case ModelPackage.RECALL__KEPT_ELSEWHERE:
				return ((InternalEList<?>)getKeptElsewhere()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.RECALL__PROJECT:
				return getProject();
			case ModelPackage.RECALL__ITEM:
				return getItem();
			case ModelPackage.RECALL__MIX_VERSION:
				return getMixVersion();
			case ModelPackage.RECALL__TITLE:
				return getTitle();
			case ModelPackage.RECALL__ROOM:
				return getRoom();
			case ModelPackage.RECALL__CAPTURED_AT:
				return getCapturedAt();
			case ModelPackage.RECALL__SET_BY:
				return getSetBy();
			case ModelPackage.RECALL__VERIFIED_BY:
				return getVerifiedBy();
			case ModelPackage.RECALL__VERIFIED_AT:
				return getVerifiedAt();
			case ModelPackage.RECALL__KNOWING:
				return getKnowing();
			case ModelPackage.RECALL__CONSOLE_FAMILY:
				return getConsoleFamily();
			case ModelPackage.RECALL__CONSOLE_STATE:
				return getConsoleState();
			case ModelPackage.RECALL__SAMPLE_RATE_HZ:
				return getSampleRateHz();
			case ModelPackage.RECALL__UNITS:
				return getUnits();
			case ModelPackage.RECALL__PATCH:
				return getPatch();
			case ModelPackage.RECALL__PHOTOS:
				return getPhotos();
			case ModelPackage.RECALL__KEPT_ELSEWHERE:
				return getKeptElsewhere();
			case ModelPackage.RECALL__NOTE:
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
			case ModelPackage.RECALL__PROJECT:
				setProject((Ref)newValue);
				return;
			case ModelPackage.RECALL__ITEM:
				setItem((Ref)newValue);
				return;
			case ModelPackage.RECALL__MIX_VERSION:
				setMixVersion((String)newValue);
				return;
			case ModelPackage.RECALL__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.RECALL__ROOM:
				setRoom((Ref)newValue);
				return;
			case ModelPackage.RECALL__CAPTURED_AT:
				setCapturedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.RECALL__SET_BY:
				setSetBy((Ref)newValue);
				return;
			case ModelPackage.RECALL__VERIFIED_BY:
				setVerifiedBy((Ref)newValue);
				return;
			case ModelPackage.RECALL__VERIFIED_AT:
				setVerifiedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.RECALL__KNOWING:
				setKnowing((KnowingLevel)newValue);
				return;
			case ModelPackage.RECALL__CONSOLE_FAMILY:
				setConsoleFamily((String)newValue);
				return;
			case ModelPackage.RECALL__CONSOLE_STATE:
				setConsoleState((Evidence)newValue);
				return;
			case ModelPackage.RECALL__SAMPLE_RATE_HZ:
				setSampleRateHz((Integer)newValue);
				return;
			case ModelPackage.RECALL__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends UnitRecall>)newValue);
				return;
			case ModelPackage.RECALL__PATCH:
				getPatch().clear();
				getPatch().addAll((Collection<? extends PatchConnection>)newValue);
				return;
			case ModelPackage.RECALL__PHOTOS:
				getPhotos().clear();
				getPhotos().addAll((Collection<? extends Photo>)newValue);
				return;
			case ModelPackage.RECALL__KEPT_ELSEWHERE:
				getKeptElsewhere().clear();
				getKeptElsewhere().addAll((Collection<? extends KeptElsewhere>)newValue);
				return;
			case ModelPackage.RECALL__NOTE:
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
			case ModelPackage.RECALL__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case ModelPackage.RECALL__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ModelPackage.RECALL__MIX_VERSION:
				setMixVersion(MIX_VERSION_EDEFAULT);
				return;
			case ModelPackage.RECALL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.RECALL__ROOM:
				setRoom(ROOM_EDEFAULT);
				return;
			case ModelPackage.RECALL__CAPTURED_AT:
				setCapturedAt(CAPTURED_AT_EDEFAULT);
				return;
			case ModelPackage.RECALL__SET_BY:
				setSetBy(SET_BY_EDEFAULT);
				return;
			case ModelPackage.RECALL__VERIFIED_BY:
				setVerifiedBy(VERIFIED_BY_EDEFAULT);
				return;
			case ModelPackage.RECALL__VERIFIED_AT:
				setVerifiedAt(VERIFIED_AT_EDEFAULT);
				return;
			case ModelPackage.RECALL__KNOWING:
				setKnowing(KNOWING_EDEFAULT);
				return;
			case ModelPackage.RECALL__CONSOLE_FAMILY:
				setConsoleFamily(CONSOLE_FAMILY_EDEFAULT);
				return;
			case ModelPackage.RECALL__CONSOLE_STATE:
				setConsoleState((Evidence)null);
				return;
			case ModelPackage.RECALL__SAMPLE_RATE_HZ:
				setSampleRateHz(SAMPLE_RATE_HZ_EDEFAULT);
				return;
			case ModelPackage.RECALL__UNITS:
				getUnits().clear();
				return;
			case ModelPackage.RECALL__PATCH:
				getPatch().clear();
				return;
			case ModelPackage.RECALL__PHOTOS:
				getPhotos().clear();
				return;
			case ModelPackage.RECALL__KEPT_ELSEWHERE:
				getKeptElsewhere().clear();
				return;
			case ModelPackage.RECALL__NOTE:
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
			case ModelPackage.RECALL__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case ModelPackage.RECALL__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ModelPackage.RECALL__MIX_VERSION:
				return MIX_VERSION_EDEFAULT == null ? mixVersion != null : !MIX_VERSION_EDEFAULT.equals(mixVersion);
			case ModelPackage.RECALL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.RECALL__ROOM:
				return ROOM_EDEFAULT == null ? room != null : !ROOM_EDEFAULT.equals(room);
			case ModelPackage.RECALL__CAPTURED_AT:
				return CAPTURED_AT_EDEFAULT == null ? capturedAt != null : !CAPTURED_AT_EDEFAULT.equals(capturedAt);
			case ModelPackage.RECALL__SET_BY:
				return SET_BY_EDEFAULT == null ? setBy != null : !SET_BY_EDEFAULT.equals(setBy);
			case ModelPackage.RECALL__VERIFIED_BY:
				return VERIFIED_BY_EDEFAULT == null ? verifiedBy != null : !VERIFIED_BY_EDEFAULT.equals(verifiedBy);
			case ModelPackage.RECALL__VERIFIED_AT:
				return VERIFIED_AT_EDEFAULT == null ? verifiedAt != null : !VERIFIED_AT_EDEFAULT.equals(verifiedAt);
			case ModelPackage.RECALL__KNOWING:
				return knowing != KNOWING_EDEFAULT;
			case ModelPackage.RECALL__CONSOLE_FAMILY:
				return CONSOLE_FAMILY_EDEFAULT == null ? consoleFamily != null : !CONSOLE_FAMILY_EDEFAULT.equals(consoleFamily);
			case ModelPackage.RECALL__CONSOLE_STATE:
				return consoleState != null;
			case ModelPackage.RECALL__SAMPLE_RATE_HZ:
				return sampleRateHz != SAMPLE_RATE_HZ_EDEFAULT;
			case ModelPackage.RECALL__UNITS:
				return units != null && !units.isEmpty();
			case ModelPackage.RECALL__PATCH:
				return patch != null && !patch.isEmpty();
			case ModelPackage.RECALL__PHOTOS:
				return photos != null && !photos.isEmpty();
			case ModelPackage.RECALL__KEPT_ELSEWHERE:
				return keptElsewhere != null && !keptElsewhere.isEmpty();
			case ModelPackage.RECALL__NOTE:
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
		result.append(", item: ");
		result.append(item);
		result.append(", mixVersion: ");
		result.append(mixVersion);
		result.append(", title: ");
		result.append(title);
		result.append(", room: ");
		result.append(room);
		result.append(", capturedAt: ");
		result.append(capturedAt);
		result.append(", setBy: ");
		result.append(setBy);
		result.append(", verifiedBy: ");
		result.append(verifiedBy);
		result.append(", verifiedAt: ");
		result.append(verifiedAt);
		result.append(", knowing: ");
		result.append(knowing);
		result.append(", consoleFamily: ");
		result.append(consoleFamily);
		result.append(", sampleRateHz: ");
		result.append(sampleRateHz);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //RecallImpl
