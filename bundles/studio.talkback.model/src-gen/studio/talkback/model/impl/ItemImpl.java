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
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Request;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.SongSection;
import studio.talkback.model.Track;
import studio.talkback.model.Turnover;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getBlockedOn <em>Blocked On</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getBlockedWhy <em>Blocked Why</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getTempoBpm <em>Tempo Bpm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getTracks <em>Tracks</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getMixVersions <em>Mix Versions</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getRequests <em>Requests</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getRequiredPrints <em>Required Prints</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getTurnovers <em>Turnovers</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getSongSections <em>Song Sections</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ItemImpl#getImports <em>Imports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ItemImpl extends DocumentImpl implements Item {
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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final String STAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected String stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

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
	 * The default value of the '{@link #getBlockedOn() <em>Blocked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedOn()
	 * @generated
	 * @ordered
	 */
	protected static final Ref BLOCKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlockedOn() <em>Blocked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedOn()
	 * @generated
	 * @ordered
	 */
	protected Ref blockedOn = BLOCKED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlockedWhy() <em>Blocked Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String BLOCKED_WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlockedWhy() <em>Blocked Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockedWhy()
	 * @generated
	 * @ordered
	 */
	protected String blockedWhy = BLOCKED_WHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTempoBpm() <em>Tempo Bpm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTempoBpm()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEMPO_BPM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTempoBpm() <em>Tempo Bpm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTempoBpm()
	 * @generated
	 * @ordered
	 */
	protected Double tempoBpm = TEMPO_BPM_EDEFAULT;

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
	 * The cached value of the '{@link #getTracks() <em>Tracks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracks()
	 * @generated
	 * @ordered
	 */
	protected EList<Track> tracks;

	/**
	 * The cached value of the '{@link #getMixVersions() <em>Mix Versions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<MixVersion> mixVersions;

	/**
	 * The cached value of the '{@link #getRequests() <em>Requests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequests()
	 * @generated
	 * @ordered
	 */
	protected EList<Request> requests;

	/**
	 * The cached value of the '{@link #getRequiredPrints() <em>Required Prints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredPrints()
	 * @generated
	 * @ordered
	 */
	protected EList<RequiredPrint> requiredPrints;

	/**
	 * The cached value of the '{@link #getTurnovers() <em>Turnovers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurnovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Turnover> turnovers;

	/**
	 * The cached value of the '{@link #getSongSections() <em>Song Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSongSections()
	 * @generated
	 * @ordered
	 */
	protected EList<SongSection> songSections;

	/**
	 * The cached value of the '{@link #getImports() <em>Imports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImports()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> imports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__PROJECT, oldProject, project));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(String newStage) {
		String oldStage = stage;
		stage = newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__PRIORITY, oldPriority, priority));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getBlockedOn() {
		return blockedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockedOn(Ref newBlockedOn) {
		Ref oldBlockedOn = blockedOn;
		blockedOn = newBlockedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__BLOCKED_ON, oldBlockedOn, blockedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBlockedWhy() {
		return blockedWhy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockedWhy(String newBlockedWhy) {
		String oldBlockedWhy = blockedWhy;
		blockedWhy = newBlockedWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__BLOCKED_WHY, oldBlockedWhy, blockedWhy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTempoBpm() {
		return tempoBpm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTempoBpm(Double newTempoBpm) {
		Double oldTempoBpm = tempoBpm;
		tempoBpm = newTempoBpm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__TEMPO_BPM, oldTempoBpm, tempoBpm));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ITEM__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Track> getTracks() {
		if (tracks == null) {
			tracks = new EObjectContainmentEList<Track>(Track.class, this, ModelPackage.ITEM__TRACKS);
		}
		return tracks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MixVersion> getMixVersions() {
		if (mixVersions == null) {
			mixVersions = new EObjectContainmentEList<MixVersion>(MixVersion.class, this, ModelPackage.ITEM__MIX_VERSIONS);
		}
		return mixVersions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Request> getRequests() {
		if (requests == null) {
			requests = new EObjectContainmentEList<Request>(Request.class, this, ModelPackage.ITEM__REQUESTS);
		}
		return requests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RequiredPrint> getRequiredPrints() {
		if (requiredPrints == null) {
			requiredPrints = new EObjectContainmentEList<RequiredPrint>(RequiredPrint.class, this, ModelPackage.ITEM__REQUIRED_PRINTS);
		}
		return requiredPrints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Turnover> getTurnovers() {
		if (turnovers == null) {
			turnovers = new EObjectContainmentEList<Turnover>(Turnover.class, this, ModelPackage.ITEM__TURNOVERS);
		}
		return turnovers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SongSection> getSongSections() {
		if (songSections == null) {
			songSections = new EObjectContainmentEList<SongSection>(SongSection.class, this, ModelPackage.ITEM__SONG_SECTIONS);
		}
		return songSections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getImports() {
		if (imports == null) {
			imports = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.ITEM__IMPORTS);
		}
		return imports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ITEM__TRACKS:
				return ((InternalEList<?>)getTracks()).basicRemove(otherEnd, msgs);
			case ModelPackage.ITEM__MIX_VERSIONS:
				return ((InternalEList<?>)getMixVersions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ITEM__REQUESTS:
				return ((InternalEList<?>)getRequests()).basicRemove(otherEnd, msgs);
			case ModelPackage.ITEM__REQUIRED_PRINTS:
				return ((InternalEList<?>)getRequiredPrints()).basicRemove(otherEnd, msgs);
			case ModelPackage.ITEM__TURNOVERS:
				return ((InternalEList<?>)getTurnovers()).basicRemove(otherEnd, msgs);
			case ModelPackage.ITEM__SONG_SECTIONS:
				return ((InternalEList<?>)getSongSections()).basicRemove(otherEnd, msgs);
			case ModelPackage.ITEM__IMPORTS:
				return ((InternalEList<?>)getImports()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ITEM__PROJECT:
				return getProject();
			case ModelPackage.ITEM__NUMBER:
				return getNumber();
			case ModelPackage.ITEM__TITLE:
				return getTitle();
			case ModelPackage.ITEM__STAGE:
				return getStage();
			case ModelPackage.ITEM__PRIORITY:
				return getPriority();
			case ModelPackage.ITEM__DUE:
				return getDue();
			case ModelPackage.ITEM__BLOCKED_ON:
				return getBlockedOn();
			case ModelPackage.ITEM__BLOCKED_WHY:
				return getBlockedWhy();
			case ModelPackage.ITEM__TEMPO_BPM:
				return getTempoBpm();
			case ModelPackage.ITEM__NOTE:
				return getNote();
			case ModelPackage.ITEM__TRACKS:
				return getTracks();
			case ModelPackage.ITEM__MIX_VERSIONS:
				return getMixVersions();
			case ModelPackage.ITEM__REQUESTS:
				return getRequests();
			case ModelPackage.ITEM__REQUIRED_PRINTS:
				return getRequiredPrints();
			case ModelPackage.ITEM__TURNOVERS:
				return getTurnovers();
			case ModelPackage.ITEM__SONG_SECTIONS:
				return getSongSections();
			case ModelPackage.ITEM__IMPORTS:
				return getImports();
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
			case ModelPackage.ITEM__PROJECT:
				setProject((Ref)newValue);
				return;
			case ModelPackage.ITEM__NUMBER:
				setNumber((String)newValue);
				return;
			case ModelPackage.ITEM__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.ITEM__STAGE:
				setStage((String)newValue);
				return;
			case ModelPackage.ITEM__PRIORITY:
				setPriority((Integer)newValue);
				return;
			case ModelPackage.ITEM__DUE:
				setDue((ZonedDateTime)newValue);
				return;
			case ModelPackage.ITEM__BLOCKED_ON:
				setBlockedOn((Ref)newValue);
				return;
			case ModelPackage.ITEM__BLOCKED_WHY:
				setBlockedWhy((String)newValue);
				return;
			case ModelPackage.ITEM__TEMPO_BPM:
				setTempoBpm((Double)newValue);
				return;
			case ModelPackage.ITEM__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.ITEM__TRACKS:
				getTracks().clear();
				getTracks().addAll((Collection<? extends Track>)newValue);
				return;
			case ModelPackage.ITEM__MIX_VERSIONS:
				getMixVersions().clear();
				getMixVersions().addAll((Collection<? extends MixVersion>)newValue);
				return;
			case ModelPackage.ITEM__REQUESTS:
				getRequests().clear();
				getRequests().addAll((Collection<? extends Request>)newValue);
				return;
			case ModelPackage.ITEM__REQUIRED_PRINTS:
				getRequiredPrints().clear();
				getRequiredPrints().addAll((Collection<? extends RequiredPrint>)newValue);
				return;
			case ModelPackage.ITEM__TURNOVERS:
				getTurnovers().clear();
				getTurnovers().addAll((Collection<? extends Turnover>)newValue);
				return;
			case ModelPackage.ITEM__SONG_SECTIONS:
				getSongSections().clear();
				getSongSections().addAll((Collection<? extends SongSection>)newValue);
				return;
			case ModelPackage.ITEM__IMPORTS:
				getImports().clear();
				getImports().addAll((Collection<? extends Evidence>)newValue);
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
			case ModelPackage.ITEM__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case ModelPackage.ITEM__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.ITEM__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.ITEM__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case ModelPackage.ITEM__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case ModelPackage.ITEM__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ModelPackage.ITEM__BLOCKED_ON:
				setBlockedOn(BLOCKED_ON_EDEFAULT);
				return;
			case ModelPackage.ITEM__BLOCKED_WHY:
				setBlockedWhy(BLOCKED_WHY_EDEFAULT);
				return;
			case ModelPackage.ITEM__TEMPO_BPM:
				setTempoBpm(TEMPO_BPM_EDEFAULT);
				return;
			case ModelPackage.ITEM__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.ITEM__TRACKS:
				getTracks().clear();
				return;
			case ModelPackage.ITEM__MIX_VERSIONS:
				getMixVersions().clear();
				return;
			case ModelPackage.ITEM__REQUESTS:
				getRequests().clear();
				return;
			case ModelPackage.ITEM__REQUIRED_PRINTS:
				getRequiredPrints().clear();
				return;
			case ModelPackage.ITEM__TURNOVERS:
				getTurnovers().clear();
				return;
			case ModelPackage.ITEM__SONG_SECTIONS:
				getSongSections().clear();
				return;
			case ModelPackage.ITEM__IMPORTS:
				getImports().clear();
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
			case ModelPackage.ITEM__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case ModelPackage.ITEM__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case ModelPackage.ITEM__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.ITEM__STAGE:
				return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
			case ModelPackage.ITEM__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case ModelPackage.ITEM__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ModelPackage.ITEM__BLOCKED_ON:
				return BLOCKED_ON_EDEFAULT == null ? blockedOn != null : !BLOCKED_ON_EDEFAULT.equals(blockedOn);
			case ModelPackage.ITEM__BLOCKED_WHY:
				return BLOCKED_WHY_EDEFAULT == null ? blockedWhy != null : !BLOCKED_WHY_EDEFAULT.equals(blockedWhy);
			case ModelPackage.ITEM__TEMPO_BPM:
				return TEMPO_BPM_EDEFAULT == null ? tempoBpm != null : !TEMPO_BPM_EDEFAULT.equals(tempoBpm);
			case ModelPackage.ITEM__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.ITEM__TRACKS:
				return tracks != null && !tracks.isEmpty();
			case ModelPackage.ITEM__MIX_VERSIONS:
				return mixVersions != null && !mixVersions.isEmpty();
			case ModelPackage.ITEM__REQUESTS:
				return requests != null && !requests.isEmpty();
			case ModelPackage.ITEM__REQUIRED_PRINTS:
				return requiredPrints != null && !requiredPrints.isEmpty();
			case ModelPackage.ITEM__TURNOVERS:
				return turnovers != null && !turnovers.isEmpty();
			case ModelPackage.ITEM__SONG_SECTIONS:
				return songSections != null && !songSections.isEmpty();
			case ModelPackage.ITEM__IMPORTS:
				return imports != null && !imports.isEmpty();
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
		result.append(", number: ");
		result.append(number);
		result.append(", title: ");
		result.append(title);
		result.append(", stage: ");
		result.append(stage);
		result.append(", priority: ");
		result.append(priority);
		result.append(", due: ");
		result.append(due);
		result.append(", blockedOn: ");
		result.append(blockedOn);
		result.append(", blockedWhy: ");
		result.append(blockedWhy);
		result.append(", tempoBpm: ");
		result.append(tempoBpm);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ItemImpl
