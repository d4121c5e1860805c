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

import studio.talkback.model.ModelPackage;
import studio.talkback.model.PrintProof;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.ToneCheck;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recall Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getRecall <em>Recall</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getFrom <em>From</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getFromTitle <em>From Title</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getStartedBy <em>Started By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getEndedAt <em>Ended At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#isTotalRecallOff <em>Total Recall Off</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getToneChecks <em>Tone Checks</em>}</li>
 *   <li>{@link studio.talkback.model.impl.RecallRunImpl#getProof <em>Proof</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecallRunImpl extends DocumentImpl implements RecallRun {
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
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Ref FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Ref from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromTitle() <em>From Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFromTitle() <em>From Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromTitle()
	 * @generated
	 * @ordered
	 */
	protected String fromTitle = FROM_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedAt() <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime STARTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedAt() <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime startedAt = STARTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedBy() <em>Started By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref STARTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedBy() <em>Started By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedBy()
	 * @generated
	 * @ordered
	 */
	protected Ref startedBy = STARTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedAt() <em>Ended At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime ENDED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedAt() <em>Ended At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime endedAt = ENDED_AT_EDEFAULT;

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
	 * The default value of the '{@link #isTotalRecallOff() <em>Total Recall Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTotalRecallOff()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TOTAL_RECALL_OFF_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTotalRecallOff() <em>Total Recall Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTotalRecallOff()
	 * @generated
	 * @ordered
	 */
	protected boolean totalRecallOff = TOTAL_RECALL_OFF_EDEFAULT;

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
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected EList<RunPage> pages;

	/**
	 * The cached value of the '{@link #getToneChecks() <em>Tone Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToneChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<ToneCheck> toneChecks;

	/**
	 * The cached value of the '{@link #getProof() <em>Proof</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProof()
	 * @generated
	 * @ordered
	 */
	protected PrintProof proof;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecallRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RECALL_RUN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__PROJECT, oldProject, project));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__ITEM, oldItem, item));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__MIX_VERSION, oldMixVersion, mixVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__ROOM, oldRoom, room));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__RECALL, oldRecall, recall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Ref newFrom) {
		Ref oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFromTitle() {
		return fromTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromTitle(String newFromTitle) {
		String oldFromTitle = fromTitle;
		fromTitle = newFromTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__FROM_TITLE, oldFromTitle, fromTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getStartedAt() {
		return startedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedAt(ZonedDateTime newStartedAt) {
		ZonedDateTime oldStartedAt = startedAt;
		startedAt = newStartedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__STARTED_AT, oldStartedAt, startedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getStartedBy() {
		return startedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedBy(Ref newStartedBy) {
		Ref oldStartedBy = startedBy;
		startedBy = newStartedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__STARTED_BY, oldStartedBy, startedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getEndedAt() {
		return endedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedAt(ZonedDateTime newEndedAt) {
		ZonedDateTime oldEndedAt = endedAt;
		endedAt = newEndedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__ENDED_AT, oldEndedAt, endedAt));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__VERIFIED_BY, oldVerifiedBy, verifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTotalRecallOff() {
		return totalRecallOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTotalRecallOff(boolean newTotalRecallOff) {
		boolean oldTotalRecallOff = totalRecallOff;
		totalRecallOff = newTotalRecallOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__TOTAL_RECALL_OFF, oldTotalRecallOff, totalRecallOff));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RunPage> getPages() {
		if (pages == null) {
			pages = new EObjectContainmentEList<RunPage>(RunPage.class, this, ModelPackage.RECALL_RUN__PAGES);
		}
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ToneCheck> getToneChecks() {
		if (toneChecks == null) {
			toneChecks = new EObjectContainmentEList<ToneCheck>(ToneCheck.class, this, ModelPackage.RECALL_RUN__TONE_CHECKS);
		}
		return toneChecks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrintProof getProof() {
		return proof;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProof(PrintProof newProof, NotificationChain msgs) {
		PrintProof oldProof = proof;
		proof = newProof;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__PROOF, oldProof, newProof);
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
	public void setProof(PrintProof newProof) {
		if (newProof != proof) {
			NotificationChain msgs = null;
			if (proof != null)
				msgs = ((InternalEObject)proof).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECALL_RUN__PROOF, null, msgs);
			if (newProof != null)
				msgs = ((InternalEObject)newProof).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.RECALL_RUN__PROOF, null, msgs);
			msgs = basicSetProof(newProof, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RECALL_RUN__PROOF, newProof, newProof));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.RECALL_RUN__PAGES:
				return ((InternalEList<?>)getPages()).basicRemove(otherEnd, msgs);
			case ModelPackage.RECALL_RUN__TONE_CHECKS:
				return ((InternalEList<?>)getToneChecks()).basicRemove(otherEnd, msgs);
			case ModelPackage.RECALL_RUN__PROOF:
				return basicSetProof(null, msgs);
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
			case ModelPackage.RECALL_RUN__PROJECT:
				return getProject();
			case ModelPackage.RECALL_RUN__ITEM:
				return getItem();
			case ModelPackage.RECALL_RUN__MIX_VERSION:
				return getMixVersion();
			case ModelPackage.RECALL_RUN__ROOM:
				return getRoom();
			case ModelPackage.RECALL_RUN__RECALL:
				return getRecall();
			case ModelPackage.RECALL_RUN__FROM:
				return getFrom();
			case ModelPackage.RECALL_RUN__FROM_TITLE:
				return getFromTitle();
			case ModelPackage.RECALL_RUN__STARTED_AT:
				return getStartedAt();
			case ModelPackage.RECALL_RUN__STARTED_BY:
				return getStartedBy();
			case ModelPackage.RECALL_RUN__ENDED_AT:
				return getEndedAt();
			case ModelPackage.RECALL_RUN__VERIFIED_BY:
				return getVerifiedBy();
			case ModelPackage.RECALL_RUN__TOTAL_RECALL_OFF:
				return isTotalRecallOff();
			case ModelPackage.RECALL_RUN__NOTE:
				return getNote();
			case ModelPackage.RECALL_RUN__PAGES:
				return getPages();
			case ModelPackage.RECALL_RUN__TONE_CHECKS:
				return getToneChecks();
			case ModelPackage.RECALL_RUN__PROOF:
				return getProof();
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
			case ModelPackage.RECALL_RUN__PROJECT:
				setProject((Ref)newValue);
				return;
			case ModelPackage.RECALL_RUN__ITEM:
				setItem((Ref)newValue);
				return;
			case ModelPackage.RECALL_RUN__MIX_VERSION:
				setMixVersion((String)newValue);
				return;
			case ModelPackage.RECALL_RUN__ROOM:
				setRoom((Ref)newValue);
				return;
			case ModelPackage.RECALL_RUN__RECALL:
				setRecall((Ref)newValue);
				return;
			case ModelPackage.RECALL_RUN__FROM:
				setFrom((Ref)newValue);
				return;
			case ModelPackage.RECALL_RUN__FROM_TITLE:
				setFromTitle((String)newValue);
				return;
			case ModelPackage.RECALL_RUN__STARTED_AT:
				setStartedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.RECALL_RUN__STARTED_BY:
				setStartedBy((Ref)newValue);
				return;
			case ModelPackage.RECALL_RUN__ENDED_AT:
				setEndedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.RECALL_RUN__VERIFIED_BY:
				setVerifiedBy((Ref)newValue);
				return;
			case ModelPackage.RECALL_RUN__TOTAL_RECALL_OFF:
				setTotalRecallOff((Boolean)newValue);
				return;
			case ModelPackage.RECALL_RUN__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.RECALL_RUN__PAGES:
				getPages().clear();
				getPages().addAll((Collection<? extends RunPage>)newValue);
				return;
			case ModelPackage.RECALL_RUN__TONE_CHECKS:
				getToneChecks().clear();
				getToneChecks().addAll((Collection<? extends ToneCheck>)newValue);
				return;
			case ModelPackage.RECALL_RUN__PROOF:
				setProof((PrintProof)newValue);
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
			case ModelPackage.RECALL_RUN__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__MIX_VERSION:
				setMixVersion(MIX_VERSION_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__ROOM:
				setRoom(ROOM_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__RECALL:
				setRecall(RECALL_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__FROM_TITLE:
				setFromTitle(FROM_TITLE_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__STARTED_AT:
				setStartedAt(STARTED_AT_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__STARTED_BY:
				setStartedBy(STARTED_BY_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__ENDED_AT:
				setEndedAt(ENDED_AT_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__VERIFIED_BY:
				setVerifiedBy(VERIFIED_BY_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__TOTAL_RECALL_OFF:
				setTotalRecallOff(TOTAL_RECALL_OFF_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.RECALL_RUN__PAGES:
				getPages().clear();
				return;
			case ModelPackage.RECALL_RUN__TONE_CHECKS:
				getToneChecks().clear();
				return;
			case ModelPackage.RECALL_RUN__PROOF:
				setProof((PrintProof)null);
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
			case ModelPackage.RECALL_RUN__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case ModelPackage.RECALL_RUN__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ModelPackage.RECALL_RUN__MIX_VERSION:
				return MIX_VERSION_EDEFAULT == null ? mixVersion != null : !MIX_VERSION_EDEFAULT.equals(mixVersion);
			case ModelPackage.RECALL_RUN__ROOM:
				return ROOM_EDEFAULT == null ? room != null : !ROOM_EDEFAULT.equals(room);
			case ModelPackage.RECALL_RUN__RECALL:
				return RECALL_EDEFAULT == null ? recall != null : !RECALL_EDEFAULT.equals(recall);
			case ModelPackage.RECALL_RUN__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ModelPackage.RECALL_RUN__FROM_TITLE:
				return FROM_TITLE_EDEFAULT == null ? fromTitle != null : !FROM_TITLE_EDEFAULT.equals(fromTitle);
			case ModelPackage.RECALL_RUN__STARTED_AT:
				return STARTED_AT_EDEFAULT == null ? startedAt != null : !STARTED_AT_EDEFAULT.equals(startedAt);
			case ModelPackage.RECALL_RUN__STARTED_BY:
				return STARTED_BY_EDEFAULT == null ? startedBy != null : !STARTED_BY_EDEFAULT.equals(startedBy);
			case ModelPackage.RECALL_RUN__ENDED_AT:
				return ENDED_AT_EDEFAULT == null ? endedAt != null : !ENDED_AT_EDEFAULT.equals(endedAt);
			case ModelPackage.RECALL_RUN__VERIFIED_BY:
				return VERIFIED_BY_EDEFAULT == null ? verifiedBy != null : !VERIFIED_BY_EDEFAULT.equals(verifiedBy);
			case ModelPackage.RECALL_RUN__TOTAL_RECALL_OFF:
				return totalRecallOff != TOTAL_RECALL_OFF_EDEFAULT;
			case ModelPackage.RECALL_RUN__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.RECALL_RUN__PAGES:
				return pages != null && !pages.isEmpty();
			case ModelPackage.RECALL_RUN__TONE_CHECKS:
				return toneChecks != null && !toneChecks.isEmpty();
			case ModelPackage.RECALL_RUN__PROOF:
				return proof != null;
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
		result.append(", room: ");
		result.append(room);
		result.append(", recall: ");
		result.append(recall);
		result.append(", from: ");
		result.append(from);
		result.append(", fromTitle: ");
		result.append(fromTitle);
		result.append(", startedAt: ");
		result.append(startedAt);
		result.append(", startedBy: ");
		result.append(startedBy);
		result.append(", endedAt: ");
		result.append(endedAt);
		result.append(", verifiedBy: ");
		result.append(verifiedBy);
		result.append(", totalRecallOff: ");
		result.append(totalRecallOff);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //RecallRunImpl
