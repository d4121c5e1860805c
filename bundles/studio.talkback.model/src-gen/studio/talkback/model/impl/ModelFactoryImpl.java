/**
 */
package studio.talkback.model.impl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import studio.talkback.model.*;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.SECTION: return createSection();
			case ModelPackage.EVIDENCE: return createEvidence();
			case ModelPackage.PARTICIPATION: return createParticipation();
			case ModelPackage.SONG_POSITION: return createSongPosition();
			case ModelPackage.STUDIO: return createStudio();
			case ModelPackage.STAGE: return createStage();
			case ModelPackage.PARTY: return createParty();
			case ModelPackage.ROOM: return createRoom();
			case ModelPackage.ROOM_UNIT: return createRoomUnit();
			case ModelPackage.PATCHBAY: return createPatchbay();
			case ModelPackage.PATCH_POINT: return createPatchPoint();
			case ModelPackage.ROOM_FAULT: return createRoomFault();
			case ModelPackage.GEAR: return createGear();
			case ModelPackage.CONTROL: return createControl();
			case ModelPackage.SCALE_MARK: return createScaleMark();
			case ModelPackage.PANEL: return createPanel();
			case ModelPackage.PANEL_MARK: return createPanelMark();
			case ModelPackage.TEMPLATE: return createTemplate();
			case ModelPackage.PRESET: return createPreset();
			case ModelPackage.PROFILE: return createProfile();
			case ModelPackage.PROJECT: return createProject();
			case ModelPackage.BOOKING: return createBooking();
			case ModelPackage.ITEM: return createItem();
			case ModelPackage.SONG_SECTION: return createSongSection();
			case ModelPackage.TRACK: return createTrack();
			case ModelPackage.MIX_VERSION: return createMixVersion();
			case ModelPackage.MIX_CHANGE: return createMixChange();
			case ModelPackage.PRINT: return createPrint();
			case ModelPackage.REQUIRED_PRINT: return createRequiredPrint();
			case ModelPackage.REQUEST: return createRequest();
			case ModelPackage.TURNOVER: return createTurnover();
			case ModelPackage.DRAFT_NOTE: return createDraftNote();
			case ModelPackage.APPROVAL: return createApproval();
			case ModelPackage.SESSION: return createSession();
			case ModelPackage.ENTRY: return createEntry();
			case ModelPackage.TRACKS_COMPLETED: return createTracksCompleted();
			case ModelPackage.VERSION_CHANGED: return createVersionChanged();
			case ModelPackage.CONTROLS_CHANGED: return createControlsChanged();
			case ModelPackage.CONTROL_CHANGE: return createControlChange();
			case ModelPackage.PRINTS_MADE: return createPrintsMade();
			case ModelPackage.MEDIA_COPIED: return createMediaCopied();
			case ModelPackage.FAULT_FOUND: return createFaultFound();
			case ModelPackage.PICTURE_CUT: return createPictureCut();
			case ModelPackage.REQUEST_ANSWERED: return createRequestAnswered();
			case ModelPackage.NEXT_ACTION: return createNextAction();
			case ModelPackage.APPROVAL_GIVEN: return createApprovalGiven();
			case ModelPackage.HOURS_NOTED: return createHoursNoted();
			case ModelPackage.EVIDENCE_IMPORTED: return createEvidenceImported();
			case ModelPackage.RECALL: return createRecall();
			case ModelPackage.UNIT_RECALL: return createUnitRecall();
			case ModelPackage.CONTROL_SETTING: return createControlSetting();
			case ModelPackage.PATCH_CONNECTION: return createPatchConnection();
			case ModelPackage.PHOTO: return createPhoto();
			case ModelPackage.KEPT_ELSEWHERE: return createKeptElsewhere();
			case ModelPackage.ROOM_STATE: return createRoomState();
			case ModelPackage.RECALL_RUN: return createRecallRun();
			case ModelPackage.RUN_PAGE: return createRunPage();
			case ModelPackage.RUN_STEP: return createRunStep();
			case ModelPackage.TONE_CHECK: return createToneCheck();
			case ModelPackage.PRINT_PROOF: return createPrintProof();
			case ModelPackage.DELIVERY: return createDelivery();
			case ModelPackage.DELIVERED_FILE: return createDeliveredFile();
			case ModelPackage.MEDIA: return createMedia();
			case ModelPackage.MEDIA_COPY: return createMediaCopy();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.PROJECT_KIND:
				return createProjectKindFromString(eDataType, initialValue);
			case ModelPackage.BOOKING_STATE:
				return createBookingStateFromString(eDataType, initialValue);
			case ModelPackage.PARTY_KIND:
				return createPartyKindFromString(eDataType, initialValue);
			case ModelPackage.TRACK_STATUS:
				return createTrackStatusFromString(eDataType, initialValue);
			case ModelPackage.REQUEST_STATE:
				return createRequestStateFromString(eDataType, initialValue);
			case ModelPackage.CHANGE_SCOPE:
				return createChangeScopeFromString(eDataType, initialValue);
			case ModelPackage.MIX_BUS_STATE:
				return createMixBusStateFromString(eDataType, initialValue);
			case ModelPackage.KNOWING_LEVEL:
				return createKnowingLevelFromString(eDataType, initialValue);
			case ModelPackage.RESET_CLASS:
				return createResetClassFromString(eDataType, initialValue);
			case ModelPackage.CONTROL_KIND:
				return createControlKindFromString(eDataType, initialValue);
			case ModelPackage.TAPER:
				return createTaperFromString(eDataType, initialValue);
			case ModelPackage.CONTROL_LOOK:
				return createControlLookFromString(eDataType, initialValue);
			case ModelPackage.LABEL_PLACE:
				return createLabelPlaceFromString(eDataType, initialValue);
			case ModelPackage.MARK_KIND:
				return createMarkKindFromString(eDataType, initialValue);
			case ModelPackage.RECALL_PART:
				return createRecallPartFromString(eDataType, initialValue);
			case ModelPackage.RECALL_ACTION:
				return createRecallActionFromString(eDataType, initialValue);
			case ModelPackage.STEP_STATE:
				return createStepStateFromString(eDataType, initialValue);
			case ModelPackage.HOURS_KIND:
				return createHoursKindFromString(eDataType, initialValue);
			case ModelPackage.CHECK_RESULT:
				return createCheckResultFromString(eDataType, initialValue);
			case ModelPackage.REF:
				return createRefFromString(eDataType, initialValue);
			case ModelPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case ModelPackage.ZONED_TIME:
				return createZonedTimeFromString(eDataType, initialValue);
			case ModelPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.PROJECT_KIND:
				return convertProjectKindToString(eDataType, instanceValue);
			case ModelPackage.BOOKING_STATE:
				return convertBookingStateToString(eDataType, instanceValue);
			case ModelPackage.PARTY_KIND:
				return convertPartyKindToString(eDataType, instanceValue);
			case ModelPackage.TRACK_STATUS:
				return convertTrackStatusToString(eDataType, instanceValue);
			case ModelPackage.REQUEST_STATE:
				return convertRequestStateToString(eDataType, instanceValue);
			case ModelPackage.CHANGE_SCOPE:
				return convertChangeScopeToString(eDataType, instanceValue);
			case ModelPackage.MIX_BUS_STATE:
				return convertMixBusStateToString(eDataType, instanceValue);
			case ModelPackage.KNOWING_LEVEL:
				return convertKnowingLevelToString(eDataType, instanceValue);
			case ModelPackage.RESET_CLASS:
				return convertResetClassToString(eDataType, instanceValue);
			case ModelPackage.CONTROL_KIND:
				return convertControlKindToString(eDataType, instanceValue);
			case ModelPackage.TAPER:
				return convertTaperToString(eDataType, instanceValue);
			case ModelPackage.CONTROL_LOOK:
				return convertControlLookToString(eDataType, instanceValue);
			case ModelPackage.LABEL_PLACE:
				return convertLabelPlaceToString(eDataType, instanceValue);
			case ModelPackage.MARK_KIND:
				return convertMarkKindToString(eDataType, instanceValue);
			case ModelPackage.RECALL_PART:
				return convertRecallPartToString(eDataType, instanceValue);
			case ModelPackage.RECALL_ACTION:
				return convertRecallActionToString(eDataType, instanceValue);
			case ModelPackage.STEP_STATE:
				return convertStepStateToString(eDataType, instanceValue);
			case ModelPackage.HOURS_KIND:
				return convertHoursKindToString(eDataType, instanceValue);
			case ModelPackage.CHECK_RESULT:
				return convertCheckResultToString(eDataType, instanceValue);
			case ModelPackage.REF:
				return convertRefToString(eDataType, instanceValue);
			case ModelPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case ModelPackage.ZONED_TIME:
				return convertZonedTimeToString(eDataType, instanceValue);
			case ModelPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participation createParticipation() {
		ParticipationImpl participation = new ParticipationImpl();
		return participation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SongPosition createSongPosition() {
		SongPositionImpl songPosition = new SongPositionImpl();
		return songPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Studio createStudio() {
		StudioImpl studio = new StudioImpl();
		return studio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage createStage() {
		StageImpl stage = new StageImpl();
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party createParty() {
		PartyImpl party = new PartyImpl();
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Room createRoom() {
		RoomImpl room = new RoomImpl();
		return room;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoomUnit createRoomUnit() {
		RoomUnitImpl roomUnit = new RoomUnitImpl();
		return roomUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Patchbay createPatchbay() {
		PatchbayImpl patchbay = new PatchbayImpl();
		return patchbay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PatchPoint createPatchPoint() {
		PatchPointImpl patchPoint = new PatchPointImpl();
		return patchPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoomFault createRoomFault() {
		RoomFaultImpl roomFault = new RoomFaultImpl();
		return roomFault;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gear createGear() {
		GearImpl gear = new GearImpl();
		return gear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Control createControl() {
		ControlImpl control = new ControlImpl();
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaleMark createScaleMark() {
		ScaleMarkImpl scaleMark = new ScaleMarkImpl();
		return scaleMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Panel createPanel() {
		PanelImpl panel = new PanelImpl();
		return panel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PanelMark createPanelMark() {
		PanelMarkImpl panelMark = new PanelMarkImpl();
		return panelMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Template createTemplate() {
		TemplateImpl template = new TemplateImpl();
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Preset createPreset() {
		PresetImpl preset = new PresetImpl();
		return preset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profile createProfile() {
		ProfileImpl profile = new ProfileImpl();
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Project createProject() {
		ProjectImpl project = new ProjectImpl();
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Booking createBooking() {
		BookingImpl booking = new BookingImpl();
		return booking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Item createItem() {
		ItemImpl item = new ItemImpl();
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SongSection createSongSection() {
		SongSectionImpl songSection = new SongSectionImpl();
		return songSection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Track createTrack() {
		TrackImpl track = new TrackImpl();
		return track;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixVersion createMixVersion() {
		MixVersionImpl mixVersion = new MixVersionImpl();
		return mixVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixChange createMixChange() {
		MixChangeImpl mixChange = new MixChangeImpl();
		return mixChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Print createPrint() {
		PrintImpl print = new PrintImpl();
		return print;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequiredPrint createRequiredPrint() {
		RequiredPrintImpl requiredPrint = new RequiredPrintImpl();
		return requiredPrint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Request createRequest() {
		RequestImpl request = new RequestImpl();
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Turnover createTurnover() {
		TurnoverImpl turnover = new TurnoverImpl();
		return turnover;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DraftNote createDraftNote() {
		DraftNoteImpl draftNote = new DraftNoteImpl();
		return draftNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval createApproval() {
		ApprovalImpl approval = new ApprovalImpl();
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Session createSession() {
		SessionImpl session = new SessionImpl();
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Entry createEntry() {
		EntryImpl entry = new EntryImpl();
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TracksCompleted createTracksCompleted() {
		TracksCompletedImpl tracksCompleted = new TracksCompletedImpl();
		return tracksCompleted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VersionChanged createVersionChanged() {
		VersionChangedImpl versionChanged = new VersionChangedImpl();
		return versionChanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlsChanged createControlsChanged() {
		ControlsChangedImpl controlsChanged = new ControlsChangedImpl();
		return controlsChanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlChange createControlChange() {
		ControlChangeImpl controlChange = new ControlChangeImpl();
		return controlChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrintsMade createPrintsMade() {
		PrintsMadeImpl printsMade = new PrintsMadeImpl();
		return printsMade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediaCopied createMediaCopied() {
		MediaCopiedImpl mediaCopied = new MediaCopiedImpl();
		return mediaCopied;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FaultFound createFaultFound() {
		FaultFoundImpl faultFound = new FaultFoundImpl();
		return faultFound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PictureCut createPictureCut() {
		PictureCutImpl pictureCut = new PictureCutImpl();
		return pictureCut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequestAnswered createRequestAnswered() {
		RequestAnsweredImpl requestAnswered = new RequestAnsweredImpl();
		return requestAnswered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NextAction createNextAction() {
		NextActionImpl nextAction = new NextActionImpl();
		return nextAction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalGiven createApprovalGiven() {
		ApprovalGivenImpl approvalGiven = new ApprovalGivenImpl();
		return approvalGiven;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HoursNoted createHoursNoted() {
		HoursNotedImpl hoursNoted = new HoursNotedImpl();
		return hoursNoted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceImported createEvidenceImported() {
		EvidenceImportedImpl evidenceImported = new EvidenceImportedImpl();
		return evidenceImported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recall createRecall() {
		RecallImpl recall = new RecallImpl();
		return recall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitRecall createUnitRecall() {
		UnitRecallImpl unitRecall = new UnitRecallImpl();
		return unitRecall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlSetting createControlSetting() {
		ControlSettingImpl controlSetting = new ControlSettingImpl();
		return controlSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PatchConnection createPatchConnection() {
		PatchConnectionImpl patchConnection = new PatchConnectionImpl();
		return patchConnection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Photo createPhoto() {
		PhotoImpl photo = new PhotoImpl();
		return photo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeptElsewhere createKeptElsewhere() {
		KeptElsewhereImpl keptElsewhere = new KeptElsewhereImpl();
		return keptElsewhere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoomState createRoomState() {
		RoomStateImpl roomState = new RoomStateImpl();
		return roomState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecallRun createRecallRun() {
		RecallRunImpl recallRun = new RecallRunImpl();
		return recallRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunPage createRunPage() {
		RunPageImpl runPage = new RunPageImpl();
		return runPage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunStep createRunStep() {
		RunStepImpl runStep = new RunStepImpl();
		return runStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ToneCheck createToneCheck() {
		ToneCheckImpl toneCheck = new ToneCheckImpl();
		return toneCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrintProof createPrintProof() {
		PrintProofImpl printProof = new PrintProofImpl();
		return printProof;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Delivery createDelivery() {
		DeliveryImpl delivery = new DeliveryImpl();
		return delivery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveredFile createDeliveredFile() {
		DeliveredFileImpl deliveredFile = new DeliveredFileImpl();
		return deliveredFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Media createMedia() {
		MediaImpl media = new MediaImpl();
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediaCopy createMediaCopy() {
		MediaCopyImpl mediaCopy = new MediaCopyImpl();
		return mediaCopy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProjectKind createProjectKindFromString(EDataType eDataType, String initialValue) {
		ProjectKind result = ProjectKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProjectKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BookingState createBookingStateFromString(EDataType eDataType, String initialValue) {
		BookingState result = BookingState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBookingStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartyKind createPartyKindFromString(EDataType eDataType, String initialValue) {
		PartyKind result = PartyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrackStatus createTrackStatusFromString(EDataType eDataType, String initialValue) {
		TrackStatus result = TrackStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTrackStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequestState createRequestStateFromString(EDataType eDataType, String initialValue) {
		RequestState result = RequestState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequestStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChangeScope createChangeScopeFromString(EDataType eDataType, String initialValue) {
		ChangeScope result = ChangeScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChangeScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MixBusState createMixBusStateFromString(EDataType eDataType, String initialValue) {
		MixBusState result = MixBusState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMixBusStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KnowingLevel createKnowingLevelFromString(EDataType eDataType, String initialValue) {
		KnowingLevel result = KnowingLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKnowingLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResetClass createResetClassFromString(EDataType eDataType, String initialValue) {
		ResetClass result = ResetClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResetClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlKind createControlKindFromString(EDataType eDataType, String initialValue) {
		ControlKind result = ControlKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Taper createTaperFromString(EDataType eDataType, String initialValue) {
		Taper result = Taper.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaperToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlLook createControlLookFromString(EDataType eDataType, String initialValue) {
		ControlLook result = ControlLook.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlLookToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LabelPlace createLabelPlaceFromString(EDataType eDataType, String initialValue) {
		LabelPlace result = LabelPlace.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLabelPlaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MarkKind createMarkKindFromString(EDataType eDataType, String initialValue) {
		MarkKind result = MarkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMarkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecallPart createRecallPartFromString(EDataType eDataType, String initialValue) {
		RecallPart result = RecallPart.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecallPartToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecallAction createRecallActionFromString(EDataType eDataType, String initialValue) {
		RecallAction result = RecallAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecallActionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StepState createStepStateFromString(EDataType eDataType, String initialValue) {
		StepState result = StepState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStepStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HoursKind createHoursKindFromString(EDataType eDataType, String initialValue) {
		HoursKind result = HoursKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHoursKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CheckResult createCheckResultFromString(EDataType eDataType, String initialValue) {
		CheckResult result = CheckResult.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCheckResultToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Ref createRef(final String it) {
		return it == null ? null : studio.talkback.model.identity.Ref.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Ref createRefFromString(EDataType eDataType, String initialValue) {
		return createRef(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRef(final Ref it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRefToString(EDataType eDataType, Object instanceValue) {
		return convertRef((Ref)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstant(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return createInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstant(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return convertInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZonedDateTime createZonedTime(final String it) {
		return it == null ? null : java.time.ZonedDateTime.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZonedDateTime createZonedTimeFromString(EDataType eDataType, String initialValue) {
		return createZonedTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZonedTime(final ZonedDateTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZonedTimeToString(EDataType eDataType, Object instanceValue) {
		return convertZonedTime((ZonedDateTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
