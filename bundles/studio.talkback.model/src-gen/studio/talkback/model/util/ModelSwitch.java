/**
 */
package studio.talkback.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import studio.talkback.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see studio.talkback.model.ModelPackage
 * @generated
 */
public class ModelSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelSwitch() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ModelPackage.IDENTIFIED: {
				Identified identified = (Identified)theEObject;
				T result = caseIdentified(identified);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DOCUMENT: {
				Document document = (Document)theEObject;
				T result = caseDocument(document);
				if (result == null) result = caseIdentified(document);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SECTION: {
				Section section = (Section)theEObject;
				T result = caseSection(section);
				if (result == null) result = caseIdentified(section);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EVIDENCE: {
				Evidence evidence = (Evidence)theEObject;
				T result = caseEvidence(evidence);
				if (result == null) result = caseIdentified(evidence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PARTICIPATION: {
				Participation participation = (Participation)theEObject;
				T result = caseParticipation(participation);
				if (result == null) result = caseIdentified(participation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SONG_POSITION: {
				SongPosition songPosition = (SongPosition)theEObject;
				T result = caseSongPosition(songPosition);
				if (result == null) result = caseIdentified(songPosition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STUDIO: {
				Studio studio = (Studio)theEObject;
				T result = caseStudio(studio);
				if (result == null) result = caseDocument(studio);
				if (result == null) result = caseIdentified(studio);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.STAGE: {
				Stage stage = (Stage)theEObject;
				T result = caseStage(stage);
				if (result == null) result = caseIdentified(stage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PARTY: {
				Party party = (Party)theEObject;
				T result = caseParty(party);
				if (result == null) result = caseDocument(party);
				if (result == null) result = caseIdentified(party);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ROOM: {
				Room room = (Room)theEObject;
				T result = caseRoom(room);
				if (result == null) result = caseDocument(room);
				if (result == null) result = caseIdentified(room);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ROOM_UNIT: {
				RoomUnit roomUnit = (RoomUnit)theEObject;
				T result = caseRoomUnit(roomUnit);
				if (result == null) result = caseIdentified(roomUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PATCHBAY: {
				Patchbay patchbay = (Patchbay)theEObject;
				T result = casePatchbay(patchbay);
				if (result == null) result = caseIdentified(patchbay);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PATCH_POINT: {
				PatchPoint patchPoint = (PatchPoint)theEObject;
				T result = casePatchPoint(patchPoint);
				if (result == null) result = caseIdentified(patchPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ROOM_FAULT: {
				RoomFault roomFault = (RoomFault)theEObject;
				T result = caseRoomFault(roomFault);
				if (result == null) result = caseIdentified(roomFault);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.GEAR: {
				Gear gear = (Gear)theEObject;
				T result = caseGear(gear);
				if (result == null) result = caseDocument(gear);
				if (result == null) result = caseIdentified(gear);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTROL: {
				Control control = (Control)theEObject;
				T result = caseControl(control);
				if (result == null) result = caseIdentified(control);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SCALE_MARK: {
				ScaleMark scaleMark = (ScaleMark)theEObject;
				T result = caseScaleMark(scaleMark);
				if (result == null) result = caseIdentified(scaleMark);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PANEL: {
				Panel panel = (Panel)theEObject;
				T result = casePanel(panel);
				if (result == null) result = caseIdentified(panel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PANEL_MARK: {
				PanelMark panelMark = (PanelMark)theEObject;
				T result = casePanelMark(panelMark);
				if (result == null) result = caseIdentified(panelMark);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TEMPLATE: {
				Template template = (Template)theEObject;
				T result = caseTemplate(template);
				if (result == null) result = caseDocument(template);
				if (result == null) result = caseIdentified(template);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PRESET: {
				Preset preset = (Preset)theEObject;
				T result = casePreset(preset);
				if (result == null) result = caseDocument(preset);
				if (result == null) result = caseIdentified(preset);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PROFILE: {
				Profile profile = (Profile)theEObject;
				T result = caseProfile(profile);
				if (result == null) result = caseDocument(profile);
				if (result == null) result = caseIdentified(profile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PROJECT: {
				Project project = (Project)theEObject;
				T result = caseProject(project);
				if (result == null) result = caseDocument(project);
				if (result == null) result = caseIdentified(project);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.BOOKING: {
				Booking booking = (Booking)theEObject;
				T result = caseBooking(booking);
				if (result == null) result = caseIdentified(booking);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ITEM: {
				Item item = (Item)theEObject;
				T result = caseItem(item);
				if (result == null) result = caseDocument(item);
				if (result == null) result = caseIdentified(item);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SONG_SECTION: {
				SongSection songSection = (SongSection)theEObject;
				T result = caseSongSection(songSection);
				if (result == null) result = caseIdentified(songSection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TRACK: {
				Track track = (Track)theEObject;
				T result = caseTrack(track);
				if (result == null) result = caseIdentified(track);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MIX_VERSION: {
				MixVersion mixVersion = (MixVersion)theEObject;
				T result = caseMixVersion(mixVersion);
				if (result == null) result = caseIdentified(mixVersion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MIX_CHANGE: {
				MixChange mixChange = (MixChange)theEObject;
				T result = caseMixChange(mixChange);
				if (result == null) result = caseIdentified(mixChange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PRINT: {
				Print print = (Print)theEObject;
				T result = casePrint(print);
				if (result == null) result = caseIdentified(print);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REQUIRED_PRINT: {
				RequiredPrint requiredPrint = (RequiredPrint)theEObject;
				T result = caseRequiredPrint(requiredPrint);
				if (result == null) result = caseIdentified(requiredPrint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REQUEST: {
				Request request = (Request)theEObject;
				T result = caseRequest(request);
				if (result == null) result = caseIdentified(request);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TURNOVER: {
				Turnover turnover = (Turnover)theEObject;
				T result = caseTurnover(turnover);
				if (result == null) result = caseIdentified(turnover);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DRAFT_NOTE: {
				DraftNote draftNote = (DraftNote)theEObject;
				T result = caseDraftNote(draftNote);
				if (result == null) result = caseIdentified(draftNote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.APPROVAL: {
				Approval approval = (Approval)theEObject;
				T result = caseApproval(approval);
				if (result == null) result = caseIdentified(approval);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.SESSION: {
				Session session = (Session)theEObject;
				T result = caseSession(session);
				if (result == null) result = caseDocument(session);
				if (result == null) result = caseIdentified(session);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ENTRY: {
				Entry entry = (Entry)theEObject;
				T result = caseEntry(entry);
				if (result == null) result = caseDocument(entry);
				if (result == null) result = caseIdentified(entry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ENTRY_DETAIL: {
				EntryDetail entryDetail = (EntryDetail)theEObject;
				T result = caseEntryDetail(entryDetail);
				if (result == null) result = caseIdentified(entryDetail);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TRACKS_COMPLETED: {
				TracksCompleted tracksCompleted = (TracksCompleted)theEObject;
				T result = caseTracksCompleted(tracksCompleted);
				if (result == null) result = caseEntryDetail(tracksCompleted);
				if (result == null) result = caseIdentified(tracksCompleted);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.VERSION_CHANGED: {
				VersionChanged versionChanged = (VersionChanged)theEObject;
				T result = caseVersionChanged(versionChanged);
				if (result == null) result = caseEntryDetail(versionChanged);
				if (result == null) result = caseIdentified(versionChanged);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTROLS_CHANGED: {
				ControlsChanged controlsChanged = (ControlsChanged)theEObject;
				T result = caseControlsChanged(controlsChanged);
				if (result == null) result = caseEntryDetail(controlsChanged);
				if (result == null) result = caseIdentified(controlsChanged);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTROL_CHANGE: {
				ControlChange controlChange = (ControlChange)theEObject;
				T result = caseControlChange(controlChange);
				if (result == null) result = caseIdentified(controlChange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PRINTS_MADE: {
				PrintsMade printsMade = (PrintsMade)theEObject;
				T result = casePrintsMade(printsMade);
				if (result == null) result = caseEntryDetail(printsMade);
				if (result == null) result = caseIdentified(printsMade);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEDIA_COPIED: {
				MediaCopied mediaCopied = (MediaCopied)theEObject;
				T result = caseMediaCopied(mediaCopied);
				if (result == null) result = caseEntryDetail(mediaCopied);
				if (result == null) result = caseIdentified(mediaCopied);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.FAULT_FOUND: {
				FaultFound faultFound = (FaultFound)theEObject;
				T result = caseFaultFound(faultFound);
				if (result == null) result = caseEntryDetail(faultFound);
				if (result == null) result = caseIdentified(faultFound);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PICTURE_CUT: {
				PictureCut pictureCut = (PictureCut)theEObject;
				T result = casePictureCut(pictureCut);
				if (result == null) result = caseEntryDetail(pictureCut);
				if (result == null) result = caseIdentified(pictureCut);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.REQUEST_ANSWERED: {
				RequestAnswered requestAnswered = (RequestAnswered)theEObject;
				T result = caseRequestAnswered(requestAnswered);
				if (result == null) result = caseEntryDetail(requestAnswered);
				if (result == null) result = caseIdentified(requestAnswered);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.NEXT_ACTION: {
				NextAction nextAction = (NextAction)theEObject;
				T result = caseNextAction(nextAction);
				if (result == null) result = caseEntryDetail(nextAction);
				if (result == null) result = caseIdentified(nextAction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.APPROVAL_GIVEN: {
				ApprovalGiven approvalGiven = (ApprovalGiven)theEObject;
				T result = caseApprovalGiven(approvalGiven);
				if (result == null) result = caseEntryDetail(approvalGiven);
				if (result == null) result = caseIdentified(approvalGiven);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.HOURS_NOTED: {
				HoursNoted hoursNoted = (HoursNoted)theEObject;
				T result = caseHoursNoted(hoursNoted);
				if (result == null) result = caseEntryDetail(hoursNoted);
				if (result == null) result = caseIdentified(hoursNoted);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.EVIDENCE_IMPORTED: {
				EvidenceImported evidenceImported = (EvidenceImported)theEObject;
				T result = caseEvidenceImported(evidenceImported);
				if (result == null) result = caseEntryDetail(evidenceImported);
				if (result == null) result = caseIdentified(evidenceImported);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RECALL: {
				Recall recall = (Recall)theEObject;
				T result = caseRecall(recall);
				if (result == null) result = caseDocument(recall);
				if (result == null) result = caseIdentified(recall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.UNIT_RECALL: {
				UnitRecall unitRecall = (UnitRecall)theEObject;
				T result = caseUnitRecall(unitRecall);
				if (result == null) result = caseIdentified(unitRecall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.CONTROL_SETTING: {
				ControlSetting controlSetting = (ControlSetting)theEObject;
				T result = caseControlSetting(controlSetting);
				if (result == null) result = caseIdentified(controlSetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PATCH_CONNECTION: {
				PatchConnection patchConnection = (PatchConnection)theEObject;
				T result = casePatchConnection(patchConnection);
				if (result == null) result = caseIdentified(patchConnection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PHOTO: {
				Photo photo = (Photo)theEObject;
				T result = casePhoto(photo);
				if (result == null) result = caseIdentified(photo);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.KEPT_ELSEWHERE: {
				KeptElsewhere keptElsewhere = (KeptElsewhere)theEObject;
				T result = caseKeptElsewhere(keptElsewhere);
				if (result == null) result = caseIdentified(keptElsewhere);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.ROOM_STATE: {
				RoomState roomState = (RoomState)theEObject;
				T result = caseRoomState(roomState);
				if (result == null) result = caseDocument(roomState);
				if (result == null) result = caseIdentified(roomState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RECALL_RUN: {
				RecallRun recallRun = (RecallRun)theEObject;
				T result = caseRecallRun(recallRun);
				if (result == null) result = caseDocument(recallRun);
				if (result == null) result = caseIdentified(recallRun);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RUN_PAGE: {
				RunPage runPage = (RunPage)theEObject;
				T result = caseRunPage(runPage);
				if (result == null) result = caseIdentified(runPage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.RUN_STEP: {
				RunStep runStep = (RunStep)theEObject;
				T result = caseRunStep(runStep);
				if (result == null) result = caseIdentified(runStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.TONE_CHECK: {
				ToneCheck toneCheck = (ToneCheck)theEObject;
				T result = caseToneCheck(toneCheck);
				if (result == null) result = caseIdentified(toneCheck);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.PRINT_PROOF: {
				PrintProof printProof = (PrintProof)theEObject;
				T result = casePrintProof(printProof);
				if (result == null) result = caseIdentified(printProof);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DELIVERY: {
				Delivery delivery = (Delivery)theEObject;
				T result = caseDelivery(delivery);
				if (result == null) result = caseDocument(delivery);
				if (result == null) result = caseIdentified(delivery);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.DELIVERED_FILE: {
				DeliveredFile deliveredFile = (DeliveredFile)theEObject;
				T result = caseDeliveredFile(deliveredFile);
				if (result == null) result = caseIdentified(deliveredFile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEDIA: {
				Media media = (Media)theEObject;
				T result = caseMedia(media);
				if (result == null) result = caseDocument(media);
				if (result == null) result = caseIdentified(media);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ModelPackage.MEDIA_COPY: {
				MediaCopy mediaCopy = (MediaCopy)theEObject;
				T result = caseMediaCopy(mediaCopy);
				if (result == null) result = caseIdentified(mediaCopy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocument(Document object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSection(Section object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidence(Evidence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Participation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Participation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParticipation(Participation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Song Position</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Song Position</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSongPosition(SongPosition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Studio</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Studio</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudio(Studio object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStage(Stage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Party</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Party</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParty(Party object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Room</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Room</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoom(Room object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Room Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Room Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoomUnit(RoomUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Patchbay</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Patchbay</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePatchbay(Patchbay object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Patch Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Patch Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePatchPoint(PatchPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Room Fault</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Room Fault</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoomFault(RoomFault object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gear</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gear</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGear(Gear object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControl(Control object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scale Mark</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scale Mark</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScaleMark(ScaleMark object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Panel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Panel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePanel(Panel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Panel Mark</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Panel Mark</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePanelMark(PanelMark object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Template</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Template</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTemplate(Template object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Preset</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Preset</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePreset(Preset object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProfile(Profile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Project</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Project</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProject(Project object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Booking</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Booking</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBooking(Booking object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Item</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Item</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseItem(Item object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Song Section</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Song Section</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSongSection(SongSection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Track</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Track</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrack(Track object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mix Version</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mix Version</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMixVersion(MixVersion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mix Change</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mix Change</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMixChange(MixChange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Print</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Print</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrint(Print object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Required Print</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Required Print</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRequiredPrint(RequiredPrint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Request</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Request</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRequest(Request object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Turnover</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Turnover</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTurnover(Turnover object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Draft Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Draft Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDraftNote(DraftNote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Approval</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Approval</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApproval(Approval object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Session</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Session</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSession(Session object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEntry(Entry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Entry Detail</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Entry Detail</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEntryDetail(EntryDetail object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tracks Completed</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tracks Completed</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTracksCompleted(TracksCompleted object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Version Changed</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Version Changed</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVersionChanged(VersionChanged object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Controls Changed</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Controls Changed</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControlsChanged(ControlsChanged object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control Change</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control Change</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControlChange(ControlChange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prints Made</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prints Made</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrintsMade(PrintsMade object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Media Copied</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Media Copied</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMediaCopied(MediaCopied object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fault Found</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fault Found</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFaultFound(FaultFound object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Picture Cut</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Picture Cut</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePictureCut(PictureCut object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Request Answered</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Request Answered</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRequestAnswered(RequestAnswered object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Next Action</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Next Action</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNextAction(NextAction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Approval Given</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Approval Given</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApprovalGiven(ApprovalGiven object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hours Noted</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hours Noted</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHoursNoted(HoursNoted object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence Imported</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence Imported</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidenceImported(EvidenceImported object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recall</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recall</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecall(Recall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unit Recall</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unit Recall</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnitRecall(UnitRecall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControlSetting(ControlSetting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Patch Connection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Patch Connection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePatchConnection(PatchConnection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Photo</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Photo</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhoto(Photo object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kept Elsewhere</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kept Elsewhere</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKeptElsewhere(KeptElsewhere object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Room State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Room State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoomState(RoomState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recall Run</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recall Run</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecallRun(RecallRun object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Run Page</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Run Page</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRunPage(RunPage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Run Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Run Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRunStep(RunStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tone Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tone Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseToneCheck(ToneCheck object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Print Proof</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Print Proof</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrintProof(PrintProof object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Delivery</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Delivery</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDelivery(Delivery object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Delivered File</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Delivered File</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeliveredFile(DeliveredFile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Media</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Media</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMedia(Media object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Media Copy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Media Copy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMediaCopy(MediaCopy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ModelSwitch
