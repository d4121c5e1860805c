/**
 */
package studio.talkback.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import studio.talkback.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see studio.talkback.model.ModelPackage
 * @generated
 */
public class ModelAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelSwitch<Adapter> modelSwitch =
		new ModelSwitch<Adapter>() {
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseDocument(Document object) {
				return createDocumentAdapter();
			}
			@Override
			public Adapter caseSection(Section object) {
				return createSectionAdapter();
			}
			@Override
			public Adapter caseEvidence(Evidence object) {
				return createEvidenceAdapter();
			}
			@Override
			public Adapter caseParticipation(Participation object) {
				return createParticipationAdapter();
			}
			@Override
			public Adapter caseSongPosition(SongPosition object) {
				return createSongPositionAdapter();
			}
			@Override
			public Adapter caseStudio(Studio object) {
				return createStudioAdapter();
			}
			@Override
			public Adapter caseStage(Stage object) {
				return createStageAdapter();
			}
			@Override
			public Adapter caseParty(Party object) {
				return createPartyAdapter();
			}
			@Override
			public Adapter caseRoom(Room object) {
				return createRoomAdapter();
			}
			@Override
			public Adapter caseRoomUnit(RoomUnit object) {
				return createRoomUnitAdapter();
			}
			@Override
			public Adapter casePatchbay(Patchbay object) {
				return createPatchbayAdapter();
			}
			@Override
			public Adapter casePatchPoint(PatchPoint object) {
				return createPatchPointAdapter();
			}
			@Override
			public Adapter caseRoomFault(RoomFault object) {
				return createRoomFaultAdapter();
			}
			@Override
			public Adapter caseGear(Gear object) {
				return createGearAdapter();
			}
			@Override
			public Adapter caseControl(Control object) {
				return createControlAdapter();
			}
			@Override
			public Adapter caseScaleMark(ScaleMark object) {
				return createScaleMarkAdapter();
			}
			@Override
			public Adapter casePanel(Panel object) {
				return createPanelAdapter();
			}
			@Override
			public Adapter casePanelMark(PanelMark object) {
				return createPanelMarkAdapter();
			}
			@Override
			public Adapter caseTemplate(Template object) {
				return createTemplateAdapter();
			}
			@Override
			public Adapter casePreset(Preset object) {
				return createPresetAdapter();
			}
			@Override
			public Adapter caseProfile(Profile object) {
				return createProfileAdapter();
			}
			@Override
			public Adapter caseProject(Project object) {
				return createProjectAdapter();
			}
			@Override
			public Adapter caseBooking(Booking object) {
				return createBookingAdapter();
			}
			@Override
			public Adapter caseItem(Item object) {
				return createItemAdapter();
			}
			@Override
			public Adapter caseSongSection(SongSection object) {
				return createSongSectionAdapter();
			}
			@Override
			public Adapter caseTrack(Track object) {
				return createTrackAdapter();
			}
			@Override
			public Adapter caseMixVersion(MixVersion object) {
				return createMixVersionAdapter();
			}
			@Override
			public Adapter caseMixChange(MixChange object) {
				return createMixChangeAdapter();
			}
			@Override
			public Adapter casePrint(Print object) {
				return createPrintAdapter();
			}
			@Override
			public Adapter caseRequiredPrint(RequiredPrint object) {
				return createRequiredPrintAdapter();
			}
			@Override
			public Adapter caseRequest(Request object) {
				return createRequestAdapter();
			}
			@Override
			public Adapter caseTurnover(Turnover object) {
				return createTurnoverAdapter();
			}
			@Override
			public Adapter caseDraftNote(DraftNote object) {
				return createDraftNoteAdapter();
			}
			@Override
			public Adapter caseApproval(Approval object) {
				return createApprovalAdapter();
			}
			@Override
			public Adapter caseSession(Session object) {
				return createSessionAdapter();
			}
			@Override
			public Adapter caseEntry(Entry object) {
				return createEntryAdapter();
			}
			@Override
			public Adapter caseEntryDetail(EntryDetail object) {
				return createEntryDetailAdapter();
			}
			@Override
			public Adapter caseTracksCompleted(TracksCompleted object) {
				return createTracksCompletedAdapter();
			}
			@Override
			public Adapter caseVersionChanged(VersionChanged object) {
				return createVersionChangedAdapter();
			}
			@Override
			public Adapter caseControlsChanged(ControlsChanged object) {
				return createControlsChangedAdapter();
			}
			@Override
			public Adapter caseControlChange(ControlChange object) {
				return createControlChangeAdapter();
			}
			@Override
			public Adapter casePrintsMade(PrintsMade object) {
				return createPrintsMadeAdapter();
			}
			@Override
			public Adapter caseMediaCopied(MediaCopied object) {
				return createMediaCopiedAdapter();
			}
			@Override
			public Adapter caseFaultFound(FaultFound object) {
				return createFaultFoundAdapter();
			}
			@Override
			public Adapter casePictureCut(PictureCut object) {
				return createPictureCutAdapter();
			}
			@Override
			public Adapter caseRequestAnswered(RequestAnswered object) {
				return createRequestAnsweredAdapter();
			}
			@Override
			public Adapter caseNextAction(NextAction object) {
				return createNextActionAdapter();
			}
			@Override
			public Adapter caseApprovalGiven(ApprovalGiven object) {
				return createApprovalGivenAdapter();
			}
			@Override
			public Adapter caseHoursNoted(HoursNoted object) {
				return createHoursNotedAdapter();
			}
			@Override
			public Adapter caseEvidenceImported(EvidenceImported object) {
				return createEvidenceImportedAdapter();
			}
			@Override
			public Adapter caseRecall(Recall object) {
				return createRecallAdapter();
			}
			@Override
			public Adapter caseUnitRecall(UnitRecall object) {
				return createUnitRecallAdapter();
			}
			@Override
			public Adapter caseControlSetting(ControlSetting object) {
				return createControlSettingAdapter();
			}
			@Override
			public Adapter casePatchConnection(PatchConnection object) {
				return createPatchConnectionAdapter();
			}
			@Override
			public Adapter casePhoto(Photo object) {
				return createPhotoAdapter();
			}
			@Override
			public Adapter caseKeptElsewhere(KeptElsewhere object) {
				return createKeptElsewhereAdapter();
			}
			@Override
			public Adapter caseRoomState(RoomState object) {
				return createRoomStateAdapter();
			}
			@Override
			public Adapter caseRecallRun(RecallRun object) {
				return createRecallRunAdapter();
			}
			@Override
			public Adapter caseRunPage(RunPage object) {
				return createRunPageAdapter();
			}
			@Override
			public Adapter caseRunStep(RunStep object) {
				return createRunStepAdapter();
			}
			@Override
			public Adapter caseToneCheck(ToneCheck object) {
				return createToneCheckAdapter();
			}
			@Override
			public Adapter casePrintProof(PrintProof object) {
				return createPrintProofAdapter();
			}
			@Override
			public Adapter caseDelivery(Delivery object) {
				return createDeliveryAdapter();
			}
			@Override
			public Adapter caseDeliveredFile(DeliveredFile object) {
				return createDeliveredFileAdapter();
			}
			@Override
			public Adapter caseMedia(Media object) {
				return createMediaAdapter();
			}
			@Override
			public Adapter caseMediaCopy(MediaCopy object) {
				return createMediaCopyAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Document
	 * @generated
	 */
	public Adapter createDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Section
	 * @generated
	 */
	public Adapter createSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Evidence
	 * @generated
	 */
	public Adapter createEvidenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Participation
	 * @generated
	 */
	public Adapter createParticipationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.SongPosition <em>Song Position</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.SongPosition
	 * @generated
	 */
	public Adapter createSongPositionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Studio <em>Studio</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Studio
	 * @generated
	 */
	public Adapter createStudioAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Stage
	 * @generated
	 */
	public Adapter createStageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Party
	 * @generated
	 */
	public Adapter createPartyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Room <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Room
	 * @generated
	 */
	public Adapter createRoomAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RoomUnit <em>Room Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RoomUnit
	 * @generated
	 */
	public Adapter createRoomUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Patchbay <em>Patchbay</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Patchbay
	 * @generated
	 */
	public Adapter createPatchbayAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.PatchPoint <em>Patch Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.PatchPoint
	 * @generated
	 */
	public Adapter createPatchPointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RoomFault <em>Room Fault</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RoomFault
	 * @generated
	 */
	public Adapter createRoomFaultAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Gear <em>Gear</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Gear
	 * @generated
	 */
	public Adapter createGearAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Control <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Control
	 * @generated
	 */
	public Adapter createControlAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.ScaleMark <em>Scale Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.ScaleMark
	 * @generated
	 */
	public Adapter createScaleMarkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Panel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Panel
	 * @generated
	 */
	public Adapter createPanelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.PanelMark <em>Panel Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.PanelMark
	 * @generated
	 */
	public Adapter createPanelMarkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Template <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Template
	 * @generated
	 */
	public Adapter createTemplateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Preset <em>Preset</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Preset
	 * @generated
	 */
	public Adapter createPresetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Profile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Profile
	 * @generated
	 */
	public Adapter createProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Project
	 * @generated
	 */
	public Adapter createProjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Booking <em>Booking</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Booking
	 * @generated
	 */
	public Adapter createBookingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Item
	 * @generated
	 */
	public Adapter createItemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.SongSection <em>Song Section</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.SongSection
	 * @generated
	 */
	public Adapter createSongSectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Track <em>Track</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Track
	 * @generated
	 */
	public Adapter createTrackAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.MixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.MixVersion
	 * @generated
	 */
	public Adapter createMixVersionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.MixChange <em>Mix Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.MixChange
	 * @generated
	 */
	public Adapter createMixChangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Print <em>Print</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Print
	 * @generated
	 */
	public Adapter createPrintAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RequiredPrint <em>Required Print</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RequiredPrint
	 * @generated
	 */
	public Adapter createRequiredPrintAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Request <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Request
	 * @generated
	 */
	public Adapter createRequestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Turnover <em>Turnover</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Turnover
	 * @generated
	 */
	public Adapter createTurnoverAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.DraftNote <em>Draft Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.DraftNote
	 * @generated
	 */
	public Adapter createDraftNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Approval
	 * @generated
	 */
	public Adapter createApprovalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Session
	 * @generated
	 */
	public Adapter createSessionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Entry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Entry
	 * @generated
	 */
	public Adapter createEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.EntryDetail <em>Entry Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.EntryDetail
	 * @generated
	 */
	public Adapter createEntryDetailAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.TracksCompleted <em>Tracks Completed</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.TracksCompleted
	 * @generated
	 */
	public Adapter createTracksCompletedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.VersionChanged <em>Version Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.VersionChanged
	 * @generated
	 */
	public Adapter createVersionChangedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.ControlsChanged <em>Controls Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.ControlsChanged
	 * @generated
	 */
	public Adapter createControlsChangedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.ControlChange <em>Control Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.ControlChange
	 * @generated
	 */
	public Adapter createControlChangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.PrintsMade <em>Prints Made</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.PrintsMade
	 * @generated
	 */
	public Adapter createPrintsMadeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.MediaCopied <em>Media Copied</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.MediaCopied
	 * @generated
	 */
	public Adapter createMediaCopiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.FaultFound <em>Fault Found</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.FaultFound
	 * @generated
	 */
	public Adapter createFaultFoundAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.PictureCut <em>Picture Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.PictureCut
	 * @generated
	 */
	public Adapter createPictureCutAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RequestAnswered <em>Request Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RequestAnswered
	 * @generated
	 */
	public Adapter createRequestAnsweredAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.NextAction <em>Next Action</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.NextAction
	 * @generated
	 */
	public Adapter createNextActionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.ApprovalGiven <em>Approval Given</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.ApprovalGiven
	 * @generated
	 */
	public Adapter createApprovalGivenAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.HoursNoted <em>Hours Noted</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.HoursNoted
	 * @generated
	 */
	public Adapter createHoursNotedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.EvidenceImported <em>Evidence Imported</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.EvidenceImported
	 * @generated
	 */
	public Adapter createEvidenceImportedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Recall <em>Recall</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Recall
	 * @generated
	 */
	public Adapter createRecallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.UnitRecall <em>Unit Recall</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.UnitRecall
	 * @generated
	 */
	public Adapter createUnitRecallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.ControlSetting <em>Control Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.ControlSetting
	 * @generated
	 */
	public Adapter createControlSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.PatchConnection <em>Patch Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.PatchConnection
	 * @generated
	 */
	public Adapter createPatchConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Photo <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Photo
	 * @generated
	 */
	public Adapter createPhotoAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.KeptElsewhere <em>Kept Elsewhere</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.KeptElsewhere
	 * @generated
	 */
	public Adapter createKeptElsewhereAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RoomState <em>Room State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RoomState
	 * @generated
	 */
	public Adapter createRoomStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RecallRun <em>Recall Run</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RecallRun
	 * @generated
	 */
	public Adapter createRecallRunAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RunPage <em>Run Page</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RunPage
	 * @generated
	 */
	public Adapter createRunPageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.RunStep <em>Run Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.RunStep
	 * @generated
	 */
	public Adapter createRunStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.ToneCheck <em>Tone Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.ToneCheck
	 * @generated
	 */
	public Adapter createToneCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.PrintProof <em>Print Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.PrintProof
	 * @generated
	 */
	public Adapter createPrintProofAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Delivery <em>Delivery</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Delivery
	 * @generated
	 */
	public Adapter createDeliveryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.DeliveredFile <em>Delivered File</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.DeliveredFile
	 * @generated
	 */
	public Adapter createDeliveredFileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.Media <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.Media
	 * @generated
	 */
	public Adapter createMediaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link studio.talkback.model.MediaCopy <em>Media Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see studio.talkback.model.MediaCopy
	 * @generated
	 */
	public Adapter createMediaCopyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ModelAdapterFactory
