/**
 */
package studio.talkback.model.impl;

import java.time.LocalDate;
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

import studio.talkback.model.ModelPackage;
import studio.talkback.model.Participation;
import studio.talkback.model.Session;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getTimeIn <em>Time In</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getTimeOut <em>Time Out</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getSessionFile <em>Session File</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getBitDepth <em>Bit Depth</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getTimecodeRate <em>Timecode Rate</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getTempoBpm <em>Tempo Bpm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getConsoleScene <em>Console Scene</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getReferenceLevel <em>Reference Level</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getItems <em>Items</em>}</li>
 *   <li>{@link studio.talkback.model.impl.SessionImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SessionImpl extends DocumentImpl implements Session {
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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeIn() <em>Time In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeIn()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime TIME_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeIn() <em>Time In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeIn()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime timeIn = TIME_IN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeOut() <em>Time Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeOut()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime TIME_OUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeOut() <em>Time Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeOut()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime timeOut = TIME_OUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipations() <em>Participations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipations()
	 * @generated
	 * @ordered
	 */
	protected EList<Participation> participations;

	/**
	 * The default value of the '{@link #getSessionFile() <em>Session File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionFile()
	 * @generated
	 * @ordered
	 */
	protected static final String SESSION_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSessionFile() <em>Session File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionFile()
	 * @generated
	 * @ordered
	 */
	protected String sessionFile = SESSION_FILE_EDEFAULT;

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
	 * The default value of the '{@link #getBitDepth() <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitDepth()
	 * @generated
	 * @ordered
	 */
	protected static final int BIT_DEPTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBitDepth() <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitDepth()
	 * @generated
	 * @ordered
	 */
	protected int bitDepth = BIT_DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimecodeRate() <em>Timecode Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimecodeRate()
	 * @generated
	 * @ordered
	 */
	protected static final String TIMECODE_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimecodeRate() <em>Timecode Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimecodeRate()
	 * @generated
	 * @ordered
	 */
	protected String timecodeRate = TIMECODE_RATE_EDEFAULT;

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
	 * The default value of the '{@link #getConsoleScene() <em>Console Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleScene()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSOLE_SCENE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsoleScene() <em>Console Scene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsoleScene()
	 * @generated
	 * @ordered
	 */
	protected String consoleScene = CONSOLE_SCENE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferenceLevel() <em>Reference Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceLevel() <em>Reference Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceLevel()
	 * @generated
	 * @ordered
	 */
	protected String referenceLevel = REFERENCE_LEVEL_EDEFAULT;

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
	protected SessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SESSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__PROJECT, oldProject, project));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__ROOM, oldRoom, room));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getTimeIn() {
		return timeIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeIn(ZonedDateTime newTimeIn) {
		ZonedDateTime oldTimeIn = timeIn;
		timeIn = newTimeIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__TIME_IN, oldTimeIn, timeIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getTimeOut() {
		return timeOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeOut(ZonedDateTime newTimeOut) {
		ZonedDateTime oldTimeOut = timeOut;
		timeOut = newTimeOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__TIME_OUT, oldTimeOut, timeOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipations() {
		if (participations == null) {
			participations = new EObjectContainmentEList<Participation>(Participation.class, this, ModelPackage.SESSION__PARTICIPATIONS);
		}
		return participations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSessionFile() {
		return sessionFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionFile(String newSessionFile) {
		String oldSessionFile = sessionFile;
		sessionFile = newSessionFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__SESSION_FILE, oldSessionFile, sessionFile));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__SAMPLE_RATE_HZ, oldSampleRateHz, sampleRateHz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBitDepth() {
		return bitDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitDepth(int newBitDepth) {
		int oldBitDepth = bitDepth;
		bitDepth = newBitDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__BIT_DEPTH, oldBitDepth, bitDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimecodeRate() {
		return timecodeRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimecodeRate(String newTimecodeRate) {
		String oldTimecodeRate = timecodeRate;
		timecodeRate = newTimecodeRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__TIMECODE_RATE, oldTimecodeRate, timecodeRate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__TEMPO_BPM, oldTempoBpm, tempoBpm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsoleScene() {
		return consoleScene;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsoleScene(String newConsoleScene) {
		String oldConsoleScene = consoleScene;
		consoleScene = newConsoleScene;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__CONSOLE_SCENE, oldConsoleScene, consoleScene));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferenceLevel() {
		return referenceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceLevel(String newReferenceLevel) {
		String oldReferenceLevel = referenceLevel;
		referenceLevel = newReferenceLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__REFERENCE_LEVEL, oldReferenceLevel, referenceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ref> getItems() {
		if (items == null) {
			items = new EDataTypeEList<Ref>(Ref.class, this, ModelPackage.SESSION__ITEMS);
		}
		return items;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SESSION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SESSION__PARTICIPATIONS:
				return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SESSION__PROJECT:
				return getProject();
			case ModelPackage.SESSION__ROOM:
				return getRoom();
			case ModelPackage.SESSION__DATE:
				return getDate();
			case ModelPackage.SESSION__TIME_IN:
				return getTimeIn();
			case ModelPackage.SESSION__TIME_OUT:
				return getTimeOut();
			case ModelPackage.SESSION__PARTICIPATIONS:
				return getParticipations();
			case ModelPackage.SESSION__SESSION_FILE:
				return getSessionFile();
			case ModelPackage.SESSION__SAMPLE_RATE_HZ:
				return getSampleRateHz();
			case ModelPackage.SESSION__BIT_DEPTH:
				return getBitDepth();
			case ModelPackage.SESSION__TIMECODE_RATE:
				return getTimecodeRate();
			case ModelPackage.SESSION__TEMPO_BPM:
				return getTempoBpm();
			case ModelPackage.SESSION__CONSOLE_SCENE:
				return getConsoleScene();
			case ModelPackage.SESSION__REFERENCE_LEVEL:
				return getReferenceLevel();
			case ModelPackage.SESSION__ITEMS:
				return getItems();
			case ModelPackage.SESSION__NOTE:
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
			case ModelPackage.SESSION__PROJECT:
				setProject((Ref)newValue);
				return;
			case ModelPackage.SESSION__ROOM:
				setRoom((Ref)newValue);
				return;
			case ModelPackage.SESSION__DATE:
				setDate((LocalDate)newValue);
				return;
			case ModelPackage.SESSION__TIME_IN:
				setTimeIn((ZonedDateTime)newValue);
				return;
			case ModelPackage.SESSION__TIME_OUT:
				setTimeOut((ZonedDateTime)newValue);
				return;
			case ModelPackage.SESSION__PARTICIPATIONS:
				getParticipations().clear();
				getParticipations().addAll((Collection<? extends Participation>)newValue);
				return;
			case ModelPackage.SESSION__SESSION_FILE:
				setSessionFile((String)newValue);
				return;
			case ModelPackage.SESSION__SAMPLE_RATE_HZ:
				setSampleRateHz((Integer)newValue);
				return;
			case ModelPackage.SESSION__BIT_DEPTH:
				setBitDepth((Integer)newValue);
				return;
			case ModelPackage.SESSION__TIMECODE_RATE:
				setTimecodeRate((String)newValue);
				return;
			case ModelPackage.SESSION__TEMPO_BPM:
				setTempoBpm((Double)newValue);
				return;
			case ModelPackage.SESSION__CONSOLE_SCENE:
				setConsoleScene((String)newValue);
				return;
			case ModelPackage.SESSION__REFERENCE_LEVEL:
				setReferenceLevel((String)newValue);
				return;
			case ModelPackage.SESSION__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Ref>)newValue);
				return;
			case ModelPackage.SESSION__NOTE:
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
			case ModelPackage.SESSION__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case ModelPackage.SESSION__ROOM:
				setRoom(ROOM_EDEFAULT);
				return;
			case ModelPackage.SESSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ModelPackage.SESSION__TIME_IN:
				setTimeIn(TIME_IN_EDEFAULT);
				return;
			case ModelPackage.SESSION__TIME_OUT:
				setTimeOut(TIME_OUT_EDEFAULT);
				return;
			case ModelPackage.SESSION__PARTICIPATIONS:
				getParticipations().clear();
				return;
			case ModelPackage.SESSION__SESSION_FILE:
				setSessionFile(SESSION_FILE_EDEFAULT);
				return;
			case ModelPackage.SESSION__SAMPLE_RATE_HZ:
				setSampleRateHz(SAMPLE_RATE_HZ_EDEFAULT);
				return;
			case ModelPackage.SESSION__BIT_DEPTH:
				setBitDepth(BIT_DEPTH_EDEFAULT);
				return;
			case ModelPackage.SESSION__TIMECODE_RATE:
				setTimecodeRate(TIMECODE_RATE_EDEFAULT);
				return;
			case ModelPackage.SESSION__TEMPO_BPM:
				setTempoBpm(TEMPO_BPM_EDEFAULT);
				return;
			case ModelPackage.SESSION__CONSOLE_SCENE:
				setConsoleScene(CONSOLE_SCENE_EDEFAULT);
				return;
			case ModelPackage.SESSION__REFERENCE_LEVEL:
				setReferenceLevel(REFERENCE_LEVEL_EDEFAULT);
				return;
			case ModelPackage.SESSION__ITEMS:
				getItems().clear();
				return;
			case ModelPackage.SESSION__NOTE:
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
			case ModelPackage.SESSION__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case ModelPackage.SESSION__ROOM:
				return ROOM_EDEFAULT == null ? room != null : !ROOM_EDEFAULT.equals(room);
			case ModelPackage.SESSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ModelPackage.SESSION__TIME_IN:
				return TIME_IN_EDEFAULT == null ? timeIn != null : !TIME_IN_EDEFAULT.equals(timeIn);
			case ModelPackage.SESSION__TIME_OUT:
				return TIME_OUT_EDEFAULT == null ? timeOut != null : !TIME_OUT_EDEFAULT.equals(timeOut);
			case ModelPackage.SESSION__PARTICIPATIONS:
				return participations != null && !participations.isEmpty();
			case ModelPackage.SESSION__SESSION_FILE:
				return SESSION_FILE_EDEFAULT == null ? sessionFile != null : !SESSION_FILE_EDEFAULT.equals(sessionFile);
			case ModelPackage.SESSION__SAMPLE_RATE_HZ:
				return sampleRateHz != SAMPLE_RATE_HZ_EDEFAULT;
			case ModelPackage.SESSION__BIT_DEPTH:
				return bitDepth != BIT_DEPTH_EDEFAULT;
			case ModelPackage.SESSION__TIMECODE_RATE:
				return TIMECODE_RATE_EDEFAULT == null ? timecodeRate != null : !TIMECODE_RATE_EDEFAULT.equals(timecodeRate);
			case ModelPackage.SESSION__TEMPO_BPM:
				return TEMPO_BPM_EDEFAULT == null ? tempoBpm != null : !TEMPO_BPM_EDEFAULT.equals(tempoBpm);
			case ModelPackage.SESSION__CONSOLE_SCENE:
				return CONSOLE_SCENE_EDEFAULT == null ? consoleScene != null : !CONSOLE_SCENE_EDEFAULT.equals(consoleScene);
			case ModelPackage.SESSION__REFERENCE_LEVEL:
				return REFERENCE_LEVEL_EDEFAULT == null ? referenceLevel != null : !REFERENCE_LEVEL_EDEFAULT.equals(referenceLevel);
			case ModelPackage.SESSION__ITEMS:
				return items != null && !items.isEmpty();
			case ModelPackage.SESSION__NOTE:
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
		result.append(", room: ");
		result.append(room);
		result.append(", date: ");
		result.append(date);
		result.append(", timeIn: ");
		result.append(timeIn);
		result.append(", timeOut: ");
		result.append(timeOut);
		result.append(", sessionFile: ");
		result.append(sessionFile);
		result.append(", sampleRateHz: ");
		result.append(sampleRateHz);
		result.append(", bitDepth: ");
		result.append(bitDepth);
		result.append(", timecodeRate: ");
		result.append(timecodeRate);
		result.append(", tempoBpm: ");
		result.append(tempoBpm);
		result.append(", consoleScene: ");
		result.append(consoleScene);
		result.append(", referenceLevel: ");
		result.append(referenceLevel);
		result.append(", items: ");
		result.append(items);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //SessionImpl
