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

import studio.talkback.model.Booking;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Participation;
import studio.talkback.model.Project;
import studio.talkback.model.ProjectKind;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getClient <em>Client</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getArtist <em>Artist</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getParticipations <em>Participations</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getBookings <em>Bookings</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getItems <em>Items</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getBitDepth <em>Bit Depth</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getFrameRate <em>Frame Rate</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getFolder <em>Folder</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProjectImpl#isArchived <em>Archived</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends DocumentImpl implements Project {
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
	 * The default value of the '{@link #getCodeName() <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeName()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodeName() <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodeName()
	 * @generated
	 * @ordered
	 */
	protected String codeName = CODE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ProjectKind KIND_EDEFAULT = ProjectKind.ALBUM;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ProjectKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected static final Ref CLIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClient() <em>Client</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClient()
	 * @generated
	 * @ordered
	 */
	protected Ref client = CLIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getArtist() <em>Artist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtist()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTIST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArtist() <em>Artist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtist()
	 * @generated
	 * @ordered
	 */
	protected String artist = ARTIST_EDEFAULT;

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
	 * The cached value of the '{@link #getBookings() <em>Bookings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBookings()
	 * @generated
	 * @ordered
	 */
	protected EList<Booking> bookings;

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
	 * The default value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected static final String FRAME_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected String frameRate = FRAME_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected String folder = FOLDER_EDEFAULT;

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
	 * The default value of the '{@link #isArchived() <em>Archived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isArchived()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ARCHIVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isArchived() <em>Archived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isArchived()
	 * @generated
	 * @ordered
	 */
	protected boolean archived = ARCHIVED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROJECT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCodeName() {
		return codeName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodeName(String newCodeName) {
		String oldCodeName = codeName;
		codeName = newCodeName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__CODE_NAME, oldCodeName, codeName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProjectKind newKind) {
		ProjectKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getClient() {
		return client;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClient(Ref newClient) {
		Ref oldClient = client;
		client = newClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__CLIENT, oldClient, client));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArtist() {
		return artist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArtist(String newArtist) {
		String oldArtist = artist;
		artist = newArtist;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__ARTIST, oldArtist, artist));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participation> getParticipations() {
		if (participations == null) {
			participations = new EObjectContainmentEList<Participation>(Participation.class, this, ModelPackage.PROJECT__PARTICIPATIONS);
		}
		return participations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Booking> getBookings() {
		if (bookings == null) {
			bookings = new EObjectContainmentEList<Booking>(Booking.class, this, ModelPackage.PROJECT__BOOKINGS);
		}
		return bookings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ref> getItems() {
		if (items == null) {
			items = new EDataTypeEList<Ref>(Ref.class, this, ModelPackage.PROJECT__ITEMS);
		}
		return items;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__DUE, oldDue, due));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__SAMPLE_RATE_HZ, oldSampleRateHz, sampleRateHz));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__BIT_DEPTH, oldBitDepth, bitDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrameRate() {
		return frameRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameRate(String newFrameRate) {
		String oldFrameRate = frameRate;
		frameRate = newFrameRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__FRAME_RATE, oldFrameRate, frameRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFolder() {
		return folder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolder(String newFolder) {
		String oldFolder = folder;
		folder = newFolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__FOLDER, oldFolder, folder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isArchived() {
		return archived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchived(boolean newArchived) {
		boolean oldArchived = archived;
		archived = newArchived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROJECT__ARCHIVED, oldArchived, archived));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PROJECT__PARTICIPATIONS:
				return ((InternalEList<?>)getParticipations()).basicRemove(otherEnd, msgs);
			case ModelPackage.PROJECT__BOOKINGS:
				return ((InternalEList<?>)getBookings()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.PROJECT__TITLE:
				return getTitle();
			case ModelPackage.PROJECT__CODE_NAME:
				return getCodeName();
			case ModelPackage.PROJECT__KIND:
				return getKind();
			case ModelPackage.PROJECT__CLIENT:
				return getClient();
			case ModelPackage.PROJECT__ARTIST:
				return getArtist();
			case ModelPackage.PROJECT__PARTICIPATIONS:
				return getParticipations();
			case ModelPackage.PROJECT__BOOKINGS:
				return getBookings();
			case ModelPackage.PROJECT__ITEMS:
				return getItems();
			case ModelPackage.PROJECT__DUE:
				return getDue();
			case ModelPackage.PROJECT__SAMPLE_RATE_HZ:
				return getSampleRateHz();
			case ModelPackage.PROJECT__BIT_DEPTH:
				return getBitDepth();
			case ModelPackage.PROJECT__FRAME_RATE:
				return getFrameRate();
			case ModelPackage.PROJECT__FOLDER:
				return getFolder();
			case ModelPackage.PROJECT__NOTE:
				return getNote();
			case ModelPackage.PROJECT__ARCHIVED:
				return isArchived();
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
			case ModelPackage.PROJECT__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.PROJECT__CODE_NAME:
				setCodeName((String)newValue);
				return;
			case ModelPackage.PROJECT__KIND:
				setKind((ProjectKind)newValue);
				return;
			case ModelPackage.PROJECT__CLIENT:
				setClient((Ref)newValue);
				return;
			case ModelPackage.PROJECT__ARTIST:
				setArtist((String)newValue);
				return;
			case ModelPackage.PROJECT__PARTICIPATIONS:
				getParticipations().clear();
				getParticipations().addAll((Collection<? extends Participation>)newValue);
				return;
			case ModelPackage.PROJECT__BOOKINGS:
				getBookings().clear();
				getBookings().addAll((Collection<? extends Booking>)newValue);
				return;
			case ModelPackage.PROJECT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Ref>)newValue);
				return;
			case ModelPackage.PROJECT__DUE:
				setDue((ZonedDateTime)newValue);
				return;
			case ModelPackage.PROJECT__SAMPLE_RATE_HZ:
				setSampleRateHz((Integer)newValue);
				return;
			case ModelPackage.PROJECT__BIT_DEPTH:
				setBitDepth((Integer)newValue);
				return;
			case ModelPackage.PROJECT__FRAME_RATE:
				setFrameRate((String)newValue);
				return;
			case ModelPackage.PROJECT__FOLDER:
				setFolder((String)newValue);
				return;
			case ModelPackage.PROJECT__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.PROJECT__ARCHIVED:
				setArchived((Boolean)newValue);
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
			case ModelPackage.PROJECT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.PROJECT__CODE_NAME:
				setCodeName(CODE_NAME_EDEFAULT);
				return;
			case ModelPackage.PROJECT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.PROJECT__CLIENT:
				setClient(CLIENT_EDEFAULT);
				return;
			case ModelPackage.PROJECT__ARTIST:
				setArtist(ARTIST_EDEFAULT);
				return;
			case ModelPackage.PROJECT__PARTICIPATIONS:
				getParticipations().clear();
				return;
			case ModelPackage.PROJECT__BOOKINGS:
				getBookings().clear();
				return;
			case ModelPackage.PROJECT__ITEMS:
				getItems().clear();
				return;
			case ModelPackage.PROJECT__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ModelPackage.PROJECT__SAMPLE_RATE_HZ:
				setSampleRateHz(SAMPLE_RATE_HZ_EDEFAULT);
				return;
			case ModelPackage.PROJECT__BIT_DEPTH:
				setBitDepth(BIT_DEPTH_EDEFAULT);
				return;
			case ModelPackage.PROJECT__FRAME_RATE:
				setFrameRate(FRAME_RATE_EDEFAULT);
				return;
			case ModelPackage.PROJECT__FOLDER:
				setFolder(FOLDER_EDEFAULT);
				return;
			case ModelPackage.PROJECT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.PROJECT__ARCHIVED:
				setArchived(ARCHIVED_EDEFAULT);
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
			case ModelPackage.PROJECT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.PROJECT__CODE_NAME:
				return CODE_NAME_EDEFAULT == null ? codeName != null : !CODE_NAME_EDEFAULT.equals(codeName);
			case ModelPackage.PROJECT__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.PROJECT__CLIENT:
				return CLIENT_EDEFAULT == null ? client != null : !CLIENT_EDEFAULT.equals(client);
			case ModelPackage.PROJECT__ARTIST:
				return ARTIST_EDEFAULT == null ? artist != null : !ARTIST_EDEFAULT.equals(artist);
			case ModelPackage.PROJECT__PARTICIPATIONS:
				return participations != null && !participations.isEmpty();
			case ModelPackage.PROJECT__BOOKINGS:
				return bookings != null && !bookings.isEmpty();
			case ModelPackage.PROJECT__ITEMS:
				return items != null && !items.isEmpty();
			case ModelPackage.PROJECT__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ModelPackage.PROJECT__SAMPLE_RATE_HZ:
				return sampleRateHz != SAMPLE_RATE_HZ_EDEFAULT;
			case ModelPackage.PROJECT__BIT_DEPTH:
				return bitDepth != BIT_DEPTH_EDEFAULT;
			case ModelPackage.PROJECT__FRAME_RATE:
				return FRAME_RATE_EDEFAULT == null ? frameRate != null : !FRAME_RATE_EDEFAULT.equals(frameRate);
			case ModelPackage.PROJECT__FOLDER:
				return FOLDER_EDEFAULT == null ? folder != null : !FOLDER_EDEFAULT.equals(folder);
			case ModelPackage.PROJECT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.PROJECT__ARCHIVED:
				return archived != ARCHIVED_EDEFAULT;
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
		result.append(" (title: ");
		result.append(title);
		result.append(", codeName: ");
		result.append(codeName);
		result.append(", kind: ");
		result.append(kind);
		result.append(", client: ");
		result.append(client);
		result.append(", artist: ");
		result.append(artist);
		result.append(", items: ");
		result.append(items);
		result.append(", due: ");
		result.append(due);
		result.append(", sampleRateHz: ");
		result.append(sampleRateHz);
		result.append(", bitDepth: ");
		result.append(bitDepth);
		result.append(", frameRate: ");
		result.append(frameRate);
		result.append(", folder: ");
		result.append(folder);
		result.append(", note: ");
		result.append(note);
		result.append(", archived: ");
		result.append(archived);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
