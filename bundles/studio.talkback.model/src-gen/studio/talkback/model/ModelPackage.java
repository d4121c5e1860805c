/**
 */
package studio.talkback.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see studio.talkback.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://talkback.studio/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "tb";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = studio.talkback.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.IdentifiedImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.DocumentImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SECTIONS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.SectionImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__OWNER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Model Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__MODEL_VERSION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__CONTENT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.EvidenceImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DIGEST = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SIZE_BYTES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TAKEN_AT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ParticipationImpl <em>Participation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ParticipationImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getParticipation()
	 * @generated
	 */
	int PARTICIPATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__PARTY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__ROLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__FROM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION__TO = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Participation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.SongPositionImpl <em>Song Position</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.SongPositionImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getSongPosition()
	 * @generated
	 */
	int SONG_POSITION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_POSITION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Time Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_POSITION__TIME_MS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_POSITION__BAR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Timecode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_POSITION__TIMECODE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Song Position</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_POSITION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.StudioImpl <em>Studio</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.StudioImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getStudio()
	 * @generated
	 */
	int STUDIO = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO__STAGES = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Naming Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO__NAMING_PATTERN = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO__ZONE = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO__FRAME_RATE = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Studio</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDIO_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.StageImpl <em>Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.StageImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PartyImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__KIND = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAME = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__INITIALS = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__EMAIL = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__PHONE = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Company</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__COMPANY = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ROLES = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NOTE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Pin Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__PIN_HASH = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RoomImpl <em>Room</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RoomImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRoom()
	 * @generated
	 */
	int ROOM = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reference Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__REFERENCE_LEVEL = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__UNITS = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Patchbays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__PATCHBAYS = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Faults</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__FAULTS = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Console Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__CONSOLE_FAMILY = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Console Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__CONSOLE_ADDRESS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Room</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RoomUnitImpl <em>Room Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RoomUnitImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRoomUnit()
	 * @generated
	 */
	int ROOM_UNIT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Gear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT__GEAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT__KEY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT__SERIAL = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT__FIRMWARE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT__LOCATION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Room Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_UNIT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PatchbayImpl <em>Patchbay</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PatchbayImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPatchbay()
	 * @generated
	 */
	int PATCHBAY = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCHBAY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCHBAY__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCHBAY__ROWS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCHBAY__COLUMNS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCHBAY__POINTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Patchbay</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCHBAY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PatchPointImpl <em>Patch Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PatchPointImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPatchPoint()
	 * @generated
	 */
	int PATCH_POINT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_POINT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_POINT__ROW = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_POINT__COLUMN = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_POINT__LABEL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Normalled To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_POINT__NORMALLED_TO = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Half Normalled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_POINT__HALF_NORMALLED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Patch Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_POINT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RoomFaultImpl <em>Room Fault</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RoomFaultImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRoomFault()
	 * @generated
	 */
	int ROOM_FAULT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FAULT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FAULT__UNIT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FAULT__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Workaround</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FAULT__WORKAROUND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FAULT__SINCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mended At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FAULT__MENDED_AT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Room Fault</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FAULT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.GearImpl <em>Gear</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.GearImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getGear()
	 * @generated
	 */
	int GEAR = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Maker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__MAKER = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__MODEL = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__CATEGORY = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__CONTROLS = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Panel</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__PANEL = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR__NOTE = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Gear</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GEAR_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ControlImpl <em>Control</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ControlImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getControl()
	 * @generated
	 */
	int CONTROL = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__KIND = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reset Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__RESET_CLASS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__UNIT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__MINIMUM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__MAXIMUM = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Positions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__POSITIONS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__TOLERANCE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__SECTION = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__LABEL = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Label Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__LABEL_PLACE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__XMM = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__YMM = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Look</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__LOOK = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__COLOUR = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Accent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ACCENT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Start Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__START_ANGLE = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>End Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__END_ANGLE = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Detents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__DETENTS = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Taper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__TAPER = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__MARKS = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__DEFAULT_VALUE = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ScaleMarkImpl <em>Scale Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ScaleMarkImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getScaleMark()
	 * @generated
	 */
	int SCALE_MARK = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_MARK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_MARK__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_MARK__NUMBER = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Travel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_MARK__TRAVEL = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scale Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_MARK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PanelImpl <em>Panel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PanelImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPanel()
	 * @generated
	 */
	int PANEL = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__COLOUR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__INK = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Strip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__STRIP = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__MARKS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Photo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__PHOTO = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Photo XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__PHOTO_XMM = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Photo YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__PHOTO_YMM = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Photo Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL__PHOTO_WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Panel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PanelMarkImpl <em>Panel Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PanelMarkImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPanelMark()
	 * @generated
	 */
	int PANEL_MARK = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__XMM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__YMM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__WIDTH_MM = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__HEIGHT_MM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__COLOUR = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Text Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__TEXT_MM = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Bold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__BOLD = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Filled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK__FILLED = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Panel Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PANEL_MARK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.TemplateImpl <em>Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.TemplateImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getTemplate()
	 * @generated
	 */
	int TEMPLATE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE__PURPOSE = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE__FILE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEMPLATE_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PresetImpl <em>Preset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PresetImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPreset()
	 * @generated
	 */
	int PRESET = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESET__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESET__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESET__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Engineer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESET__ENGINEER = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESET__EQUIPMENT = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESET__FILE = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Preset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESET_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ProfileImpl <em>Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ProfileImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getProfile()
	 * @generated
	 */
	int PROFILE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__STANDARD = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Loudness Lufs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__LOUDNESS_LUFS = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tolerance Lu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__TOLERANCE_LU = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>True Peak Dbtp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__TRUE_PEAK_DBTP = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__SAMPLE_RATE_HZ = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Bit Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__BIT_DEPTH = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ProjectImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TITLE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CODE_NAME = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__KIND = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Client</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CLIENT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Artist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ARTIST = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PARTICIPATIONS = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Bookings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__BOOKINGS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ITEMS = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DUE = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SAMPLE_RATE_HZ = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Bit Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__BIT_DEPTH = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__FRAME_RATE = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__FOLDER = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NOTE = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Archived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ARCHIVED = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.BookingImpl <em>Booking</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.BookingImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getBooking()
	 * @generated
	 */
	int BOOKING = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__ROOM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__FROM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__TO = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__STATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Held At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__HELD_AT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Clash Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING__CLASH_WHY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Booking</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ItemImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__PROJECT = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NUMBER = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TITLE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__STAGE = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__PRIORITY = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__DUE = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Blocked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__BLOCKED_ON = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Blocked Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__BLOCKED_WHY = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tempo Bpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TEMPO_BPM = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NOTE = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Tracks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TRACKS = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Mix Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__MIX_VERSIONS = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REQUESTS = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Required Prints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REQUIRED_PRINTS = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Turnovers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TURNOVERS = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Song Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__SONG_SECTIONS = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__IMPORTS = DOCUMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.SongSectionImpl <em>Song Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.SongSectionImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getSongSection()
	 * @generated
	 */
	int SONG_SECTION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_SECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_SECTION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_SECTION__POSITION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Song Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SONG_SECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.TrackImpl <em>Track</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.TrackImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getTrack()
	 * @generated
	 */
	int TRACK = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__SOURCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Microphone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__MICROPHONE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Preamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__PREAMP = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Inserts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__INSERTS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Eq</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__EQ = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__STATUS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__COMMENT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Engineer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__ENGINEER = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Completed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK__COMPLETED_AT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Track</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.MixVersionImpl <em>Mix Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.MixVersionImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getMixVersion()
	 * @generated
	 */
	int MIX_VERSION = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__PARENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Draft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__DRAFT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__AUTHOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Made At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__MADE_AT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__WHY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__CHANGES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Daw Session</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__DAW_SESSION = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Daw Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__DAW_TEXT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Recalls</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__RECALLS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Prints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__PRINTS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__APPROVALS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__NOTE = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Draft Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__DRAFT_NOTES = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Abandoned At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__ABANDONED_AT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Abandoned By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__ABANDONED_BY = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Abandoned Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION__ABANDONED_WHY = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Mix Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_VERSION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.MixChangeImpl <em>Mix Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.MixChangeImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getMixChange()
	 * @generated
	 */
	int MIX_CHANGE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_CHANGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_CHANGE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_CHANGE__SCOPE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_CHANGE__SUBJECT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mix Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIX_CHANGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PrintImpl <em>Print</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PrintImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPrint()
	 * @generated
	 */
	int PRINT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__FILE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Made At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__MADE_AT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__SAMPLE_RATE_HZ = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bit Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__BIT_DEPTH = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Mix Bus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__MIX_BUS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Loudness Lufs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__LOUDNESS_LUFS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>True Peak Dbtp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__TRUE_PEAK_DBTP = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Carried Over From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__CARRIED_OVER_FROM = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Carried Over By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT__CARRIED_OVER_BY = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Print</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RequiredPrintImpl <em>Required Print</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RequiredPrintImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRequiredPrint()
	 * @generated
	 */
	int REQUIRED_PRINT = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_PRINT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_PRINT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_PRINT__DUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_PRINT__NOTE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Required Print</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIRED_PRINT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RequestImpl <em>Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RequestImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRequest()
	 * @generated
	 */
	int REQUEST = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Asked By</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ASKED_BY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Asked By Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ASKED_BY_NAMES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Asked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ASKED_AT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__POSITION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DUE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__STATE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Answered At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ANSWERED_AT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ANSWERED_BY = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ANSWER = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ENTRY = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.TurnoverImpl <em>Turnover</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.TurnoverImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getTurnover()
	 * @generated
	 */
	int TURNOVER = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Picture Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__PICTURE_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start Timecode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__START_TIMECODE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__FRAME_RATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Drop Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__DROP_FRAME = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__WHY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER__FILES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Turnover</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURNOVER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.DraftNoteImpl <em>Draft Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.DraftNoteImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getDraftNote()
	 * @generated
	 */
	int DRAFT_NOTE = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__BY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__BY_NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__AT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__DONE_AT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__DONE_BY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE__ENTRY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Draft Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAFT_NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ApprovalImpl <em>Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ApprovalImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getApproval()
	 * @generated
	 */
	int APPROVAL = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__BY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__BY_NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__AT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__HOW = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__TEXT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>With Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__WITH_PIN = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Withdraws</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__WITHDRAWS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.SessionImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PROJECT = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ROOM = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__DATE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Time In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TIME_IN = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TIME_OUT = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Participations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PARTICIPATIONS = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Session File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SESSION_FILE = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__SAMPLE_RATE_HZ = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Bit Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__BIT_DEPTH = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Timecode Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TIMECODE_RATE = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Tempo Bpm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TEMPO_BPM = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Console Scene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__CONSOLE_SCENE = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Reference Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__REFERENCE_LEVEL = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__ITEMS = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NOTE = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.EntryImpl <em>Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.EntryImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getEntry()
	 * @generated
	 */
	int ENTRY = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Session</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SESSION = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__PROJECT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ITEM = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__KIND = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__AT = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__BY = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>By Initials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__BY_INITIALS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Typed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TYPED = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TEXT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__PEOPLE = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__POSITION = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__DUE = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__WHY = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__NUMBER = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Struck Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__STRUCK_OUT = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Struck Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__STRUCK_WHY = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__DETAIL = DOCUMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__EVIDENCE = DOCUMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.EntryDetailImpl <em>Entry Detail</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.EntryDetailImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getEntryDetail()
	 * @generated
	 */
	int ENTRY_DETAIL = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_DETAIL__ID = IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Entry Detail</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_DETAIL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.TracksCompletedImpl <em>Tracks Completed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.TracksCompletedImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getTracksCompleted()
	 * @generated
	 */
	int TRACKS_COMPLETED = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKS_COMPLETED__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Tracks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKS_COMPLETED__TRACKS = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tracks Completed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACKS_COMPLETED_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.VersionChangedImpl <em>Version Changed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.VersionChangedImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getVersionChanged()
	 * @generated
	 */
	int VERSION_CHANGED = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGED__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGED__VERSION = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGED__CHANGES = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Version Changed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_CHANGED_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ControlsChangedImpl <em>Controls Changed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ControlsChangedImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getControlsChanged()
	 * @generated
	 */
	int CONTROLS_CHANGED = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROLS_CHANGED__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROLS_CHANGED__UNIT = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROLS_CHANGED__SETTINGS = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Controls Changed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROLS_CHANGED_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ControlChangeImpl <em>Control Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ControlChangeImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getControlChange()
	 * @generated
	 */
	int CONTROL_CHANGE = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_CHANGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_CHANGE__CONTROL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_CHANGE__BEFORE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_CHANGE__AFTER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Control Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_CHANGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PrintsMadeImpl <em>Prints Made</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PrintsMadeImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPrintsMade()
	 * @generated
	 */
	int PRINTS_MADE = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTS_MADE__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTS_MADE__VERSION = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTS_MADE__NAMES = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Prints Made</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINTS_MADE_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.MediaCopiedImpl <em>Media Copied</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.MediaCopiedImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getMediaCopied()
	 * @generated
	 */
	int MEDIA_COPIED = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPIED__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPIED__SOURCE = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPIED__TARGET = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPIED__RESULT = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Media Copied</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPIED_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.FaultFoundImpl <em>Fault Found</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.FaultFoundImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getFaultFound()
	 * @generated
	 */
	int FAULT_FOUND = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_FOUND__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_FOUND__UNIT = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Workaround</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_FOUND__WORKAROUND = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Fault Found</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_FOUND_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PictureCutImpl <em>Picture Cut</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PictureCutImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPictureCut()
	 * @generated
	 */
	int PICTURE_CUT = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_CUT__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Picture Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_CUT__PICTURE_VERSION = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Picture Cut</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_CUT_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RequestAnsweredImpl <em>Request Answered</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RequestAnsweredImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRequestAnswered()
	 * @generated
	 */
	int REQUEST_ANSWERED = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_ANSWERED__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Numbers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_ANSWERED__NUMBERS = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_ANSWERED__STATE = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Request Answered</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_ANSWERED_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.NextActionImpl <em>Next Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.NextActionImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getNextAction()
	 * @generated
	 */
	int NEXT_ACTION = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEXT_ACTION__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Owners</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEXT_ACTION__OWNERS = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEXT_ACTION__DONE_AT = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Next Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEXT_ACTION_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ApprovalGivenImpl <em>Approval Given</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ApprovalGivenImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getApprovalGiven()
	 * @generated
	 */
	int APPROVAL_GIVEN = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_GIVEN__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_GIVEN__MIX_VERSION = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_GIVEN__BY = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_GIVEN__HOW = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>With Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_GIVEN__WITH_PIN = ENTRY_DETAIL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_GIVEN__WITHDRAWN = ENTRY_DETAIL_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Approval Given</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_GIVEN_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.HoursNotedImpl <em>Hours Noted</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.HoursNotedImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getHoursNoted()
	 * @generated
	 */
	int HOURS_NOTED = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS_NOTED__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS_NOTED__KIND = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS_NOTED__FROM = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS_NOTED__TO = ENTRY_DETAIL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Hours Noted</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOURS_NOTED_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.EvidenceImportedImpl <em>Evidence Imported</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.EvidenceImportedImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getEvidenceImported()
	 * @generated
	 */
	int EVIDENCE_IMPORTED = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_IMPORTED__ID = ENTRY_DETAIL__ID;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_IMPORTED__CHANGES = ENTRY_DETAIL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Evidence Imported</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_IMPORTED_FEATURE_COUNT = ENTRY_DETAIL_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RecallImpl <em>Recall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RecallImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRecall()
	 * @generated
	 */
	int RECALL = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__PROJECT = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__ITEM = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__MIX_VERSION = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__TITLE = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__ROOM = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__CAPTURED_AT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Set By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__SET_BY = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__VERIFIED_BY = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Verified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__VERIFIED_AT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Knowing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__KNOWING = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Console Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__CONSOLE_FAMILY = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Console State</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__CONSOLE_STATE = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__SAMPLE_RATE_HZ = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__UNITS = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Patch</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__PATCH = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__PHOTOS = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Kept Elsewhere</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__KEPT_ELSEWHERE = DOCUMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL__NOTE = DOCUMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Recall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.UnitRecallImpl <em>Unit Recall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.UnitRecallImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getUnitRecall()
	 * @generated
	 */
	int UNIT_RECALL = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__UNIT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Gear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__GEAR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__LOCATION = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__CHANNEL = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Bypassed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__BYPASSED = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Preset Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__PRESET_NAME = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Preset Edited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__PRESET_EDITED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Tone In Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__TONE_IN_DB = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tone Out Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__TONE_OUT_DB = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__SETTINGS = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL__PHOTOS = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Unit Recall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_RECALL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ControlSettingImpl <em>Control Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ControlSettingImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getControlSetting()
	 * @generated
	 */
	int CONTROL_SETTING = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SETTING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SETTING__CONTROL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SETTING__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SETTING__NUMBER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SETTING__UNIT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Control Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SETTING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PatchConnectionImpl <em>Patch Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PatchConnectionImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPatchConnection()
	 * @generated
	 */
	int PATCH_CONNECTION = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_CONNECTION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_CONNECTION__FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_CONNECTION__TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Normal Broken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_CONNECTION__NORMAL_BROKEN = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_CONNECTION__NOTE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Patch Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PATCH_CONNECTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PhotoImpl <em>Photo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PhotoImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPhoto()
	 * @generated
	 */
	int PHOTO = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__FILE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__TAKEN_AT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO__SUBJECT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Photo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHOTO_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.KeptElsewhereImpl <em>Kept Elsewhere</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.KeptElsewhereImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getKeptElsewhere()
	 * @generated
	 */
	int KEPT_ELSEWHERE = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE__WHAT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE__NUMBER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE__MEDIUM = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE__BACKUP = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE__FILE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Kept Elsewhere</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEPT_ELSEWHERE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RoomStateImpl <em>Room State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RoomStateImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRoomState()
	 * @generated
	 */
	int ROOM_STATE = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__ROOM = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__PROJECT = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__ITEM = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__MIX_VERSION = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__RECALL = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__CAPTURED_AT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Captured By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__CAPTURED_BY = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Changes Since</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__CHANGES_SINCE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recall Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__RECALL_RUN = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Exceptions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE__EXCEPTIONS = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Room State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_STATE_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RecallRunImpl <em>Recall Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RecallRunImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRecallRun()
	 * @generated
	 */
	int RECALL_RUN = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__PROJECT = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__ITEM = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__MIX_VERSION = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__ROOM = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__RECALL = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__FROM = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>From Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__FROM_TITLE = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__STARTED_AT = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Started By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__STARTED_BY = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Ended At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__ENDED_AT = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__VERIFIED_BY = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Total Recall Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__TOTAL_RECALL_OFF = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__NOTE = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__PAGES = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Tone Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__TONE_CHECKS = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Proof</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN__PROOF = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Recall Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECALL_RUN_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RunPageImpl <em>Run Page</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RunPageImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRunPage()
	 * @generated
	 */
	int RUN_PAGE = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__PART = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__PLACE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__UNIT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__UNIT_ID = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__CONTROLS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__SHARE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__NOTE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__STEPS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Photos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE__PHOTOS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Run Page</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_PAGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.RunStepImpl <em>Run Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.RunStepImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRunStep()
	 * @generated
	 */
	int RUN_STEP = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__ACTION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__WHAT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__BEFORE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__AFTER = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__STATE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__DONE_AT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__DONE_BY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP__WHY = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Run Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_STEP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.ToneCheckImpl <em>Tone Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.ToneCheckImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getToneCheck()
	 * @generated
	 */
	int TONE_CHECK = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TONE_CHECK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TONE_CHECK__POINT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wanted Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TONE_CHECK__WANTED_DB = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Read Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TONE_CHECK__READ_DB = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Tone Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TONE_CHECK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.PrintProofImpl <em>Print Proof</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.PrintProofImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPrintProof()
	 * @generated
	 */
	int PRINT_PROOF = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__MIX_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Print</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__PRINT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Print Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__PRINT_NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Approved Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__APPROVED_DIGEST = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__FILE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Position Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__POSITION_SECONDS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__SECONDS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Level Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__LEVEL_DB = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Residual Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__RESIDUAL_DB = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__FINDING = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Checked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__CHECKED_AT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Checked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF__CHECKED_BY = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Print Proof</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRINT_PROOF_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.DeliveryImpl <em>Delivery</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.DeliveryImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getDelivery()
	 * @generated
	 */
	int DELIVERY = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__PROJECT = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Items</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__ITEMS = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__RECIPIENT = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__METHOD = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__PROFILE = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__FILES = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Prepared At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__PREPARED_AT = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sent At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SENT_AT = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Received At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__RECEIVED_AT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Verified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__VERIFIED_AT = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Safety Copy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SAFETY_COPY = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__NOTE = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Delivery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.DeliveredFileImpl <em>Delivered File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.DeliveredFileImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getDeliveredFile()
	 * @generated
	 */
	int DELIVERED_FILE = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE__ITEM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE__MIX_VERSION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Print</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE__PRINT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE__NAME = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE__FILE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE__VERIFIED = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Delivered File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERED_FILE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.MediaImpl <em>Media</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.MediaImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getMedia()
	 * @generated
	 */
	int MEDIA = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__SECTIONS = DOCUMENT__SECTIONS;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__LABEL = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__KIND = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__SERIAL = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Capacity Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__CAPACITY_BYTES = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__LOCATION = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__OWNER = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Copies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__COPIES = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__NOTE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Media</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link studio.talkback.model.impl.MediaCopyImpl <em>Media Copy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.impl.MediaCopyImpl
	 * @see studio.talkback.model.impl.ModelPackageImpl#getMediaCopy()
	 * @generated
	 */
	int MEDIA_COPY = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY__PROJECT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY__SOURCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Made At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY__MADE_AT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY__RESULT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY__BYTES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Manifest</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY__MANIFEST = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Media Copy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_COPY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link studio.talkback.model.ProjectKind <em>Project Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.ProjectKind
	 * @see studio.talkback.model.impl.ModelPackageImpl#getProjectKind()
	 * @generated
	 */
	int PROJECT_KIND = 67;

	/**
	 * The meta object id for the '{@link studio.talkback.model.BookingState <em>Booking State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.BookingState
	 * @see studio.talkback.model.impl.ModelPackageImpl#getBookingState()
	 * @generated
	 */
	int BOOKING_STATE = 68;

	/**
	 * The meta object id for the '{@link studio.talkback.model.PartyKind <em>Party Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.PartyKind
	 * @see studio.talkback.model.impl.ModelPackageImpl#getPartyKind()
	 * @generated
	 */
	int PARTY_KIND = 69;

	/**
	 * The meta object id for the '{@link studio.talkback.model.TrackStatus <em>Track Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.TrackStatus
	 * @see studio.talkback.model.impl.ModelPackageImpl#getTrackStatus()
	 * @generated
	 */
	int TRACK_STATUS = 70;

	/**
	 * The meta object id for the '{@link studio.talkback.model.RequestState <em>Request State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.RequestState
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRequestState()
	 * @generated
	 */
	int REQUEST_STATE = 71;

	/**
	 * The meta object id for the '{@link studio.talkback.model.ChangeScope <em>Change Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.ChangeScope
	 * @see studio.talkback.model.impl.ModelPackageImpl#getChangeScope()
	 * @generated
	 */
	int CHANGE_SCOPE = 72;

	/**
	 * The meta object id for the '{@link studio.talkback.model.MixBusState <em>Mix Bus State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.MixBusState
	 * @see studio.talkback.model.impl.ModelPackageImpl#getMixBusState()
	 * @generated
	 */
	int MIX_BUS_STATE = 73;

	/**
	 * The meta object id for the '{@link studio.talkback.model.KnowingLevel <em>Knowing Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.KnowingLevel
	 * @see studio.talkback.model.impl.ModelPackageImpl#getKnowingLevel()
	 * @generated
	 */
	int KNOWING_LEVEL = 74;

	/**
	 * The meta object id for the '{@link studio.talkback.model.ResetClass <em>Reset Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.ResetClass
	 * @see studio.talkback.model.impl.ModelPackageImpl#getResetClass()
	 * @generated
	 */
	int RESET_CLASS = 75;

	/**
	 * The meta object id for the '{@link studio.talkback.model.ControlKind <em>Control Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.ControlKind
	 * @see studio.talkback.model.impl.ModelPackageImpl#getControlKind()
	 * @generated
	 */
	int CONTROL_KIND = 76;

	/**
	 * The meta object id for the '{@link studio.talkback.model.Taper <em>Taper</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.Taper
	 * @see studio.talkback.model.impl.ModelPackageImpl#getTaper()
	 * @generated
	 */
	int TAPER = 77;

	/**
	 * The meta object id for the '{@link studio.talkback.model.ControlLook <em>Control Look</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.ControlLook
	 * @see studio.talkback.model.impl.ModelPackageImpl#getControlLook()
	 * @generated
	 */
	int CONTROL_LOOK = 78;

	/**
	 * The meta object id for the '{@link studio.talkback.model.LabelPlace <em>Label Place</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.LabelPlace
	 * @see studio.talkback.model.impl.ModelPackageImpl#getLabelPlace()
	 * @generated
	 */
	int LABEL_PLACE = 79;

	/**
	 * The meta object id for the '{@link studio.talkback.model.MarkKind <em>Mark Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.MarkKind
	 * @see studio.talkback.model.impl.ModelPackageImpl#getMarkKind()
	 * @generated
	 */
	int MARK_KIND = 80;

	/**
	 * The meta object id for the '{@link studio.talkback.model.RecallPart <em>Recall Part</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.RecallPart
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRecallPart()
	 * @generated
	 */
	int RECALL_PART = 81;

	/**
	 * The meta object id for the '{@link studio.talkback.model.RecallAction <em>Recall Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.RecallAction
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRecallAction()
	 * @generated
	 */
	int RECALL_ACTION = 82;

	/**
	 * The meta object id for the '{@link studio.talkback.model.StepState <em>Step State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.StepState
	 * @see studio.talkback.model.impl.ModelPackageImpl#getStepState()
	 * @generated
	 */
	int STEP_STATE = 83;

	/**
	 * The meta object id for the '{@link studio.talkback.model.HoursKind <em>Hours Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.HoursKind
	 * @see studio.talkback.model.impl.ModelPackageImpl#getHoursKind()
	 * @generated
	 */
	int HOURS_KIND = 84;

	/**
	 * The meta object id for the '{@link studio.talkback.model.CheckResult <em>Check Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.CheckResult
	 * @see studio.talkback.model.impl.ModelPackageImpl#getCheckResult()
	 * @generated
	 */
	int CHECK_RESULT = 85;

	/**
	 * The meta object id for the '<em>Ref</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see studio.talkback.model.identity.Ref
	 * @see studio.talkback.model.impl.ModelPackageImpl#getRef()
	 * @generated
	 */
	int REF = 86;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see studio.talkback.model.impl.ModelPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 87;

	/**
	 * The meta object id for the '<em>Zoned Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.ZonedDateTime
	 * @see studio.talkback.model.impl.ModelPackageImpl#getZonedTime()
	 * @generated
	 */
	int ZONED_TIME = 88;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see studio.talkback.model.impl.ModelPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 89;


	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see studio.talkback.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see studio.talkback.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see studio.talkback.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Document#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see studio.talkback.model.Document#getSections()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Sections();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see studio.talkback.model.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Section#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see studio.talkback.model.Section#getOwner()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Owner();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Section#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.Section#getKind()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Section#getModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Version</em>'.
	 * @see studio.talkback.model.Section#getModelVersion()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_ModelVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Section#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see studio.talkback.model.Section#getContent()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Content();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see studio.talkback.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Evidence#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see studio.talkback.model.Evidence#getDigest()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Digest();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Evidence#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Evidence#getName()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Evidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.Evidence#getKind()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Evidence#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see studio.talkback.model.Evidence#getSizeBytes()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Evidence#getTakenAt <em>Taken At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken At</em>'.
	 * @see studio.talkback.model.Evidence#getTakenAt()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_TakenAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Evidence#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Evidence#getNote()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participation</em>'.
	 * @see studio.talkback.model.Participation
	 * @generated
	 */
	EClass getParticipation();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Participation#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Party</em>'.
	 * @see studio.talkback.model.Participation#getParty()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Party();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Participation#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see studio.talkback.model.Participation#getRole()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_Role();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Participation#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see studio.talkback.model.Participation#getFrom()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_From();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Participation#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see studio.talkback.model.Participation#getTo()
	 * @see #getParticipation()
	 * @generated
	 */
	EAttribute getParticipation_To();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.SongPosition <em>Song Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Song Position</em>'.
	 * @see studio.talkback.model.SongPosition
	 * @generated
	 */
	EClass getSongPosition();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.SongPosition#getTimeMs <em>Time Ms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Ms</em>'.
	 * @see studio.talkback.model.SongPosition#getTimeMs()
	 * @see #getSongPosition()
	 * @generated
	 */
	EAttribute getSongPosition_TimeMs();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.SongPosition#getBar <em>Bar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bar</em>'.
	 * @see studio.talkback.model.SongPosition#getBar()
	 * @see #getSongPosition()
	 * @generated
	 */
	EAttribute getSongPosition_Bar();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.SongPosition#getTimecode <em>Timecode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timecode</em>'.
	 * @see studio.talkback.model.SongPosition#getTimecode()
	 * @see #getSongPosition()
	 * @generated
	 */
	EAttribute getSongPosition_Timecode();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Studio <em>Studio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Studio</em>'.
	 * @see studio.talkback.model.Studio
	 * @generated
	 */
	EClass getStudio();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Studio#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Studio#getName()
	 * @see #getStudio()
	 * @generated
	 */
	EAttribute getStudio_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Studio#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see studio.talkback.model.Studio#getStages()
	 * @see #getStudio()
	 * @generated
	 */
	EReference getStudio_Stages();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Studio#getNamingPattern <em>Naming Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Naming Pattern</em>'.
	 * @see studio.talkback.model.Studio#getNamingPattern()
	 * @see #getStudio()
	 * @generated
	 */
	EAttribute getStudio_NamingPattern();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Studio#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone</em>'.
	 * @see studio.talkback.model.Studio#getZone()
	 * @see #getStudio()
	 * @generated
	 */
	EAttribute getStudio_Zone();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Studio#getFrameRate <em>Frame Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Rate</em>'.
	 * @see studio.talkback.model.Studio#getFrameRate()
	 * @see #getStudio()
	 * @generated
	 */
	EAttribute getStudio_FrameRate();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage</em>'.
	 * @see studio.talkback.model.Stage
	 * @generated
	 */
	EClass getStage();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Stage#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see studio.talkback.model.Stage#getKey()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Key();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Stage#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Stage#getName()
	 * @see #getStage()
	 * @generated
	 */
	EAttribute getStage_Name();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see studio.talkback.model.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.Party#getKind()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Party#getName()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getInitials <em>Initials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initials</em>'.
	 * @see studio.talkback.model.Party#getInitials()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Initials();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see studio.talkback.model.Party#getEmail()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Email();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see studio.talkback.model.Party#getPhone()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Phone();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getCompany <em>Company</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Company</em>'.
	 * @see studio.talkback.model.Party#getCompany()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Company();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Party#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see studio.talkback.model.Party#getRoles()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Roles();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Party#getNote()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Note();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Party#getPinHash <em>Pin Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pin Hash</em>'.
	 * @see studio.talkback.model.Party#getPinHash()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_PinHash();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Room <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Room</em>'.
	 * @see studio.talkback.model.Room
	 * @generated
	 */
	EClass getRoom();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Room#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Room#getName()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Room#getReferenceLevel <em>Reference Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Level</em>'.
	 * @see studio.talkback.model.Room#getReferenceLevel()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_ReferenceLevel();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Room#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see studio.talkback.model.Room#getUnits()
	 * @see #getRoom()
	 * @generated
	 */
	EReference getRoom_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Room#getPatchbays <em>Patchbays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Patchbays</em>'.
	 * @see studio.talkback.model.Room#getPatchbays()
	 * @see #getRoom()
	 * @generated
	 */
	EReference getRoom_Patchbays();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Room#getFaults <em>Faults</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Faults</em>'.
	 * @see studio.talkback.model.Room#getFaults()
	 * @see #getRoom()
	 * @generated
	 */
	EReference getRoom_Faults();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Room#getConsoleFamily <em>Console Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Console Family</em>'.
	 * @see studio.talkback.model.Room#getConsoleFamily()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_ConsoleFamily();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Room#getConsoleAddress <em>Console Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Console Address</em>'.
	 * @see studio.talkback.model.Room#getConsoleAddress()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_ConsoleAddress();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RoomUnit <em>Room Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Room Unit</em>'.
	 * @see studio.talkback.model.RoomUnit
	 * @generated
	 */
	EClass getRoomUnit();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomUnit#getGear <em>Gear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gear</em>'.
	 * @see studio.talkback.model.RoomUnit#getGear()
	 * @see #getRoomUnit()
	 * @generated
	 */
	EAttribute getRoomUnit_Gear();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomUnit#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.RoomUnit#getName()
	 * @see #getRoomUnit()
	 * @generated
	 */
	EAttribute getRoomUnit_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomUnit#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see studio.talkback.model.RoomUnit#getKey()
	 * @see #getRoomUnit()
	 * @generated
	 */
	EAttribute getRoomUnit_Key();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomUnit#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see studio.talkback.model.RoomUnit#getSerial()
	 * @see #getRoomUnit()
	 * @generated
	 */
	EAttribute getRoomUnit_Serial();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomUnit#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Firmware</em>'.
	 * @see studio.talkback.model.RoomUnit#getFirmware()
	 * @see #getRoomUnit()
	 * @generated
	 */
	EAttribute getRoomUnit_Firmware();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomUnit#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see studio.talkback.model.RoomUnit#getLocation()
	 * @see #getRoomUnit()
	 * @generated
	 */
	EAttribute getRoomUnit_Location();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Patchbay <em>Patchbay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Patchbay</em>'.
	 * @see studio.talkback.model.Patchbay
	 * @generated
	 */
	EClass getPatchbay();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Patchbay#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Patchbay#getName()
	 * @see #getPatchbay()
	 * @generated
	 */
	EAttribute getPatchbay_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Patchbay#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see studio.talkback.model.Patchbay#getRows()
	 * @see #getPatchbay()
	 * @generated
	 */
	EAttribute getPatchbay_Rows();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Patchbay#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Columns</em>'.
	 * @see studio.talkback.model.Patchbay#getColumns()
	 * @see #getPatchbay()
	 * @generated
	 */
	EAttribute getPatchbay_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Patchbay#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see studio.talkback.model.Patchbay#getPoints()
	 * @see #getPatchbay()
	 * @generated
	 */
	EReference getPatchbay_Points();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.PatchPoint <em>Patch Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Patch Point</em>'.
	 * @see studio.talkback.model.PatchPoint
	 * @generated
	 */
	EClass getPatchPoint();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchPoint#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see studio.talkback.model.PatchPoint#getRow()
	 * @see #getPatchPoint()
	 * @generated
	 */
	EAttribute getPatchPoint_Row();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchPoint#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see studio.talkback.model.PatchPoint#getColumn()
	 * @see #getPatchPoint()
	 * @generated
	 */
	EAttribute getPatchPoint_Column();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchPoint#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see studio.talkback.model.PatchPoint#getLabel()
	 * @see #getPatchPoint()
	 * @generated
	 */
	EAttribute getPatchPoint_Label();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchPoint#getNormalledTo <em>Normalled To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normalled To</em>'.
	 * @see studio.talkback.model.PatchPoint#getNormalledTo()
	 * @see #getPatchPoint()
	 * @generated
	 */
	EAttribute getPatchPoint_NormalledTo();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchPoint#isHalfNormalled <em>Half Normalled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Half Normalled</em>'.
	 * @see studio.talkback.model.PatchPoint#isHalfNormalled()
	 * @see #getPatchPoint()
	 * @generated
	 */
	EAttribute getPatchPoint_HalfNormalled();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RoomFault <em>Room Fault</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Room Fault</em>'.
	 * @see studio.talkback.model.RoomFault
	 * @generated
	 */
	EClass getRoomFault();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomFault#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see studio.talkback.model.RoomFault#getUnit()
	 * @see #getRoomFault()
	 * @generated
	 */
	EAttribute getRoomFault_Unit();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomFault#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.RoomFault#getText()
	 * @see #getRoomFault()
	 * @generated
	 */
	EAttribute getRoomFault_Text();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomFault#getWorkaround <em>Workaround</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workaround</em>'.
	 * @see studio.talkback.model.RoomFault#getWorkaround()
	 * @see #getRoomFault()
	 * @generated
	 */
	EAttribute getRoomFault_Workaround();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomFault#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see studio.talkback.model.RoomFault#getSince()
	 * @see #getRoomFault()
	 * @generated
	 */
	EAttribute getRoomFault_Since();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomFault#getMendedAt <em>Mended At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mended At</em>'.
	 * @see studio.talkback.model.RoomFault#getMendedAt()
	 * @see #getRoomFault()
	 * @generated
	 */
	EAttribute getRoomFault_MendedAt();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Gear <em>Gear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gear</em>'.
	 * @see studio.talkback.model.Gear
	 * @generated
	 */
	EClass getGear();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Gear#getMaker <em>Maker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maker</em>'.
	 * @see studio.talkback.model.Gear#getMaker()
	 * @see #getGear()
	 * @generated
	 */
	EAttribute getGear_Maker();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Gear#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see studio.talkback.model.Gear#getModel()
	 * @see #getGear()
	 * @generated
	 */
	EAttribute getGear_Model();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Gear#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see studio.talkback.model.Gear#getCategory()
	 * @see #getGear()
	 * @generated
	 */
	EAttribute getGear_Category();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Gear#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controls</em>'.
	 * @see studio.talkback.model.Gear#getControls()
	 * @see #getGear()
	 * @generated
	 */
	EReference getGear_Controls();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Gear#getPanel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Panel</em>'.
	 * @see studio.talkback.model.Gear#getPanel()
	 * @see #getGear()
	 * @generated
	 */
	EReference getGear_Panel();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Gear#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Gear#getNote()
	 * @see #getGear()
	 * @generated
	 */
	EAttribute getGear_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Control <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control</em>'.
	 * @see studio.talkback.model.Control
	 * @generated
	 */
	EClass getControl();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see studio.talkback.model.Control#getKey()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Key();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Control#getName()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.Control#getKind()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getResetClass <em>Reset Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reset Class</em>'.
	 * @see studio.talkback.model.Control#getResetClass()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_ResetClass();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see studio.talkback.model.Control#getUnit()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Unit();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see studio.talkback.model.Control#getMinimum()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see studio.talkback.model.Control#getMaximum()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Maximum();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Control#getPositions <em>Positions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Positions</em>'.
	 * @see studio.talkback.model.Control#getPositions()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Positions();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getTolerance <em>Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance</em>'.
	 * @see studio.talkback.model.Control#getTolerance()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Tolerance();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Section</em>'.
	 * @see studio.talkback.model.Control#getSection()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Section();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see studio.talkback.model.Control#getLabel()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Label();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getLabelPlace <em>Label Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Place</em>'.
	 * @see studio.talkback.model.Control#getLabelPlace()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_LabelPlace();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getXMm <em>XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMm</em>'.
	 * @see studio.talkback.model.Control#getXMm()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_XMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getYMm <em>YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMm</em>'.
	 * @see studio.talkback.model.Control#getYMm()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_YMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see studio.talkback.model.Control#getWidthMm()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_WidthMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see studio.talkback.model.Control#getHeightMm()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_HeightMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getLook <em>Look</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Look</em>'.
	 * @see studio.talkback.model.Control#getLook()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Look();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see studio.talkback.model.Control#getColour()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Colour();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getAccent <em>Accent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accent</em>'.
	 * @see studio.talkback.model.Control#getAccent()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Accent();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getStartAngle <em>Start Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Angle</em>'.
	 * @see studio.talkback.model.Control#getStartAngle()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_StartAngle();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getEndAngle <em>End Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Angle</em>'.
	 * @see studio.talkback.model.Control#getEndAngle()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_EndAngle();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getDetents <em>Detents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detents</em>'.
	 * @see studio.talkback.model.Control#getDetents()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Detents();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getTaper <em>Taper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taper</em>'.
	 * @see studio.talkback.model.Control#getTaper()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Taper();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Control#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Marks</em>'.
	 * @see studio.talkback.model.Control#getMarks()
	 * @see #getControl()
	 * @generated
	 */
	EReference getControl_Marks();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Control#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see studio.talkback.model.Control#getDefaultValue()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_DefaultValue();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.ScaleMark <em>Scale Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale Mark</em>'.
	 * @see studio.talkback.model.ScaleMark
	 * @generated
	 */
	EClass getScaleMark();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ScaleMark#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.ScaleMark#getText()
	 * @see #getScaleMark()
	 * @generated
	 */
	EAttribute getScaleMark_Text();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ScaleMark#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see studio.talkback.model.ScaleMark#getNumber()
	 * @see #getScaleMark()
	 * @generated
	 */
	EAttribute getScaleMark_Number();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ScaleMark#getTravel <em>Travel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Travel</em>'.
	 * @see studio.talkback.model.ScaleMark#getTravel()
	 * @see #getScaleMark()
	 * @generated
	 */
	EAttribute getScaleMark_Travel();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Panel <em>Panel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Panel</em>'.
	 * @see studio.talkback.model.Panel
	 * @generated
	 */
	EClass getPanel();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see studio.talkback.model.Panel#getWidthMm()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_WidthMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see studio.talkback.model.Panel#getHeightMm()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_HeightMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see studio.talkback.model.Panel#getColour()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_Colour();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#getInk <em>Ink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ink</em>'.
	 * @see studio.talkback.model.Panel#getInk()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_Ink();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#isStrip <em>Strip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strip</em>'.
	 * @see studio.talkback.model.Panel#isStrip()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_Strip();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Panel#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Marks</em>'.
	 * @see studio.talkback.model.Panel#getMarks()
	 * @see #getPanel()
	 * @generated
	 */
	EReference getPanel_Marks();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Panel#getPhoto <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Photo</em>'.
	 * @see studio.talkback.model.Panel#getPhoto()
	 * @see #getPanel()
	 * @generated
	 */
	EReference getPanel_Photo();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#getPhotoXMm <em>Photo XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo XMm</em>'.
	 * @see studio.talkback.model.Panel#getPhotoXMm()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_PhotoXMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#getPhotoYMm <em>Photo YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo YMm</em>'.
	 * @see studio.talkback.model.Panel#getPhotoYMm()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_PhotoYMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Panel#getPhotoWidthMm <em>Photo Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Photo Width Mm</em>'.
	 * @see studio.talkback.model.Panel#getPhotoWidthMm()
	 * @see #getPanel()
	 * @generated
	 */
	EAttribute getPanel_PhotoWidthMm();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.PanelMark <em>Panel Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Panel Mark</em>'.
	 * @see studio.talkback.model.PanelMark
	 * @generated
	 */
	EClass getPanelMark();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.PanelMark#getKind()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.PanelMark#getText()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_Text();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getXMm <em>XMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMm</em>'.
	 * @see studio.talkback.model.PanelMark#getXMm()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_XMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getYMm <em>YMm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMm</em>'.
	 * @see studio.talkback.model.PanelMark#getYMm()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_YMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getWidthMm <em>Width Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Mm</em>'.
	 * @see studio.talkback.model.PanelMark#getWidthMm()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_WidthMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getHeightMm <em>Height Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Mm</em>'.
	 * @see studio.talkback.model.PanelMark#getHeightMm()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_HeightMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see studio.talkback.model.PanelMark#getColour()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_Colour();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#getTextMm <em>Text Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Mm</em>'.
	 * @see studio.talkback.model.PanelMark#getTextMm()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_TextMm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#isBold <em>Bold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bold</em>'.
	 * @see studio.talkback.model.PanelMark#isBold()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_Bold();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PanelMark#isFilled <em>Filled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filled</em>'.
	 * @see studio.talkback.model.PanelMark#isFilled()
	 * @see #getPanelMark()
	 * @generated
	 */
	EAttribute getPanelMark_Filled();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Template <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Template</em>'.
	 * @see studio.talkback.model.Template
	 * @generated
	 */
	EClass getTemplate();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Template#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Template#getName()
	 * @see #getTemplate()
	 * @generated
	 */
	EAttribute getTemplate_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Template#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see studio.talkback.model.Template#getPurpose()
	 * @see #getTemplate()
	 * @generated
	 */
	EAttribute getTemplate_Purpose();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Template#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see studio.talkback.model.Template#getFile()
	 * @see #getTemplate()
	 * @generated
	 */
	EReference getTemplate_File();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Preset <em>Preset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Preset</em>'.
	 * @see studio.talkback.model.Preset
	 * @generated
	 */
	EClass getPreset();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Preset#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Preset#getName()
	 * @see #getPreset()
	 * @generated
	 */
	EAttribute getPreset_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Preset#getEngineer <em>Engineer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engineer</em>'.
	 * @see studio.talkback.model.Preset#getEngineer()
	 * @see #getPreset()
	 * @generated
	 */
	EAttribute getPreset_Engineer();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Preset#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Equipment</em>'.
	 * @see studio.talkback.model.Preset#getEquipment()
	 * @see #getPreset()
	 * @generated
	 */
	EAttribute getPreset_Equipment();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Preset#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see studio.talkback.model.Preset#getFile()
	 * @see #getPreset()
	 * @generated
	 */
	EReference getPreset_File();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Profile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profile</em>'.
	 * @see studio.talkback.model.Profile
	 * @generated
	 */
	EClass getProfile();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Profile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Profile#getName()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Profile#getStandard <em>Standard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard</em>'.
	 * @see studio.talkback.model.Profile#getStandard()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Standard();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Profile#getLoudnessLufs <em>Loudness Lufs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loudness Lufs</em>'.
	 * @see studio.talkback.model.Profile#getLoudnessLufs()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_LoudnessLufs();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Profile#getToleranceLu <em>Tolerance Lu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tolerance Lu</em>'.
	 * @see studio.talkback.model.Profile#getToleranceLu()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_ToleranceLu();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Profile#getTruePeakDbtp <em>True Peak Dbtp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>True Peak Dbtp</em>'.
	 * @see studio.talkback.model.Profile#getTruePeakDbtp()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_TruePeakDbtp();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Profile#getSampleRateHz <em>Sample Rate Hz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Rate Hz</em>'.
	 * @see studio.talkback.model.Profile#getSampleRateHz()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_SampleRateHz();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Profile#getBitDepth <em>Bit Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Depth</em>'.
	 * @see studio.talkback.model.Profile#getBitDepth()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_BitDepth();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see studio.talkback.model.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see studio.talkback.model.Project#getTitle()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Title();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getCodeName <em>Code Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code Name</em>'.
	 * @see studio.talkback.model.Project#getCodeName()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_CodeName();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.Project#getKind()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getClient <em>Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Client</em>'.
	 * @see studio.talkback.model.Project#getClient()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Client();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getArtist <em>Artist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Artist</em>'.
	 * @see studio.talkback.model.Project#getArtist()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Artist();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Project#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see studio.talkback.model.Project#getParticipations()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Participations();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Project#getBookings <em>Bookings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bookings</em>'.
	 * @see studio.talkback.model.Project#getBookings()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Bookings();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Project#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Items</em>'.
	 * @see studio.talkback.model.Project#getItems()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Items();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see studio.talkback.model.Project#getDue()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Due();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getSampleRateHz <em>Sample Rate Hz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Rate Hz</em>'.
	 * @see studio.talkback.model.Project#getSampleRateHz()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_SampleRateHz();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getBitDepth <em>Bit Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Depth</em>'.
	 * @see studio.talkback.model.Project#getBitDepth()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_BitDepth();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getFrameRate <em>Frame Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Rate</em>'.
	 * @see studio.talkback.model.Project#getFrameRate()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_FrameRate();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see studio.talkback.model.Project#getFolder()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Folder();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Project#getNote()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Note();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Project#isArchived <em>Archived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Archived</em>'.
	 * @see studio.talkback.model.Project#isArchived()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Archived();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Booking <em>Booking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Booking</em>'.
	 * @see studio.talkback.model.Booking
	 * @generated
	 */
	EClass getBooking();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Booking#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room</em>'.
	 * @see studio.talkback.model.Booking#getRoom()
	 * @see #getBooking()
	 * @generated
	 */
	EAttribute getBooking_Room();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Booking#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see studio.talkback.model.Booking#getFrom()
	 * @see #getBooking()
	 * @generated
	 */
	EAttribute getBooking_From();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Booking#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see studio.talkback.model.Booking#getTo()
	 * @see #getBooking()
	 * @generated
	 */
	EAttribute getBooking_To();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Booking#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see studio.talkback.model.Booking#getState()
	 * @see #getBooking()
	 * @generated
	 */
	EAttribute getBooking_State();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Booking#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Booking#getNote()
	 * @see #getBooking()
	 * @generated
	 */
	EAttribute getBooking_Note();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Booking#getHeldAt <em>Held At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held At</em>'.
	 * @see studio.talkback.model.Booking#getHeldAt()
	 * @see #getBooking()
	 * @generated
	 */
	EAttribute getBooking_HeldAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Booking#getClashWhy <em>Clash Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clash Why</em>'.
	 * @see studio.talkback.model.Booking#getClashWhy()
	 * @see #getBooking()
	 * @generated
	 */
	EAttribute getBooking_ClashWhy();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see studio.talkback.model.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.Item#getProject()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Project();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see studio.talkback.model.Item#getNumber()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Number();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see studio.talkback.model.Item#getTitle()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Title();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see studio.talkback.model.Item#getStage()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Stage();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see studio.talkback.model.Item#getPriority()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Priority();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see studio.talkback.model.Item#getDue()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Due();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getBlockedOn <em>Blocked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked On</em>'.
	 * @see studio.talkback.model.Item#getBlockedOn()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_BlockedOn();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getBlockedWhy <em>Blocked Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked Why</em>'.
	 * @see studio.talkback.model.Item#getBlockedWhy()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_BlockedWhy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getTempoBpm <em>Tempo Bpm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tempo Bpm</em>'.
	 * @see studio.talkback.model.Item#getTempoBpm()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_TempoBpm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Item#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Item#getNote()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Item#getTracks <em>Tracks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tracks</em>'.
	 * @see studio.talkback.model.Item#getTracks()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Tracks();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Item#getMixVersions <em>Mix Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mix Versions</em>'.
	 * @see studio.talkback.model.Item#getMixVersions()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_MixVersions();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Item#getRequests <em>Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requests</em>'.
	 * @see studio.talkback.model.Item#getRequests()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Requests();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Item#getRequiredPrints <em>Required Prints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Required Prints</em>'.
	 * @see studio.talkback.model.Item#getRequiredPrints()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_RequiredPrints();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Item#getTurnovers <em>Turnovers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Turnovers</em>'.
	 * @see studio.talkback.model.Item#getTurnovers()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Turnovers();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Item#getSongSections <em>Song Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Song Sections</em>'.
	 * @see studio.talkback.model.Item#getSongSections()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_SongSections();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Item#getImports <em>Imports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Imports</em>'.
	 * @see studio.talkback.model.Item#getImports()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Imports();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.SongSection <em>Song Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Song Section</em>'.
	 * @see studio.talkback.model.SongSection
	 * @generated
	 */
	EClass getSongSection();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.SongSection#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.SongSection#getName()
	 * @see #getSongSection()
	 * @generated
	 */
	EAttribute getSongSection_Name();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.SongSection#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Position</em>'.
	 * @see studio.talkback.model.SongSection#getPosition()
	 * @see #getSongSection()
	 * @generated
	 */
	EReference getSongSection_Position();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Track <em>Track</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Track</em>'.
	 * @see studio.talkback.model.Track
	 * @generated
	 */
	EClass getTrack();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see studio.talkback.model.Track#getNumber()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Number();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Track#getName()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see studio.talkback.model.Track#getSource()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Source();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getMicrophone <em>Microphone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Microphone</em>'.
	 * @see studio.talkback.model.Track#getMicrophone()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Microphone();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getPreamp <em>Preamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preamp</em>'.
	 * @see studio.talkback.model.Track#getPreamp()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Preamp();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getInserts <em>Inserts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inserts</em>'.
	 * @see studio.talkback.model.Track#getInserts()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Inserts();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getEq <em>Eq</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Eq</em>'.
	 * @see studio.talkback.model.Track#getEq()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Eq();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see studio.talkback.model.Track#getStatus()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Status();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see studio.talkback.model.Track#getComment()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Comment();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getEngineer <em>Engineer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engineer</em>'.
	 * @see studio.talkback.model.Track#getEngineer()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_Engineer();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Track#getCompletedAt <em>Completed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Completed At</em>'.
	 * @see studio.talkback.model.Track#getCompletedAt()
	 * @see #getTrack()
	 * @generated
	 */
	EAttribute getTrack_CompletedAt();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.MixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mix Version</em>'.
	 * @see studio.talkback.model.MixVersion
	 * @generated
	 */
	EClass getMixVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.MixVersion#getName()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_Name();

	/**
	 * Returns the meta object for the reference '{@link studio.talkback.model.MixVersion#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see studio.talkback.model.MixVersion#getParent()
	 * @see #getMixVersion()
	 * @generated
	 */
	EReference getMixVersion_Parent();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#isDraft <em>Draft</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Draft</em>'.
	 * @see studio.talkback.model.MixVersion#isDraft()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_Draft();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see studio.talkback.model.MixVersion#getAuthor()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_Author();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getMadeAt <em>Made At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made At</em>'.
	 * @see studio.talkback.model.MixVersion#getMadeAt()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_MadeAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see studio.talkback.model.MixVersion#getWhy()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_Why();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.MixVersion#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see studio.talkback.model.MixVersion#getChanges()
	 * @see #getMixVersion()
	 * @generated
	 */
	EReference getMixVersion_Changes();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.MixVersion#getDawSession <em>Daw Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Daw Session</em>'.
	 * @see studio.talkback.model.MixVersion#getDawSession()
	 * @see #getMixVersion()
	 * @generated
	 */
	EReference getMixVersion_DawSession();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.MixVersion#getDawText <em>Daw Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Daw Text</em>'.
	 * @see studio.talkback.model.MixVersion#getDawText()
	 * @see #getMixVersion()
	 * @generated
	 */
	EReference getMixVersion_DawText();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.MixVersion#getRecalls <em>Recalls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recalls</em>'.
	 * @see studio.talkback.model.MixVersion#getRecalls()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_Recalls();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.MixVersion#getPrints <em>Prints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prints</em>'.
	 * @see studio.talkback.model.MixVersion#getPrints()
	 * @see #getMixVersion()
	 * @generated
	 */
	EReference getMixVersion_Prints();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.MixVersion#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see studio.talkback.model.MixVersion#getApprovals()
	 * @see #getMixVersion()
	 * @generated
	 */
	EReference getMixVersion_Approvals();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.MixVersion#getNote()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.MixVersion#getDraftNotes <em>Draft Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Draft Notes</em>'.
	 * @see studio.talkback.model.MixVersion#getDraftNotes()
	 * @see #getMixVersion()
	 * @generated
	 */
	EReference getMixVersion_DraftNotes();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getAbandonedAt <em>Abandoned At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abandoned At</em>'.
	 * @see studio.talkback.model.MixVersion#getAbandonedAt()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_AbandonedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getAbandonedBy <em>Abandoned By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abandoned By</em>'.
	 * @see studio.talkback.model.MixVersion#getAbandonedBy()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_AbandonedBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixVersion#getAbandonedWhy <em>Abandoned Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abandoned Why</em>'.
	 * @see studio.talkback.model.MixVersion#getAbandonedWhy()
	 * @see #getMixVersion()
	 * @generated
	 */
	EAttribute getMixVersion_AbandonedWhy();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.MixChange <em>Mix Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mix Change</em>'.
	 * @see studio.talkback.model.MixChange
	 * @generated
	 */
	EClass getMixChange();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixChange#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.MixChange#getText()
	 * @see #getMixChange()
	 * @generated
	 */
	EAttribute getMixChange_Text();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixChange#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see studio.talkback.model.MixChange#getScope()
	 * @see #getMixChange()
	 * @generated
	 */
	EAttribute getMixChange_Scope();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MixChange#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see studio.talkback.model.MixChange#getSubject()
	 * @see #getMixChange()
	 * @generated
	 */
	EAttribute getMixChange_Subject();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Print <em>Print</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Print</em>'.
	 * @see studio.talkback.model.Print
	 * @generated
	 */
	EClass getPrint();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.Print#getName()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_Name();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Print#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see studio.talkback.model.Print#getFile()
	 * @see #getPrint()
	 * @generated
	 */
	EReference getPrint_File();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getMadeAt <em>Made At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made At</em>'.
	 * @see studio.talkback.model.Print#getMadeAt()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_MadeAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getSampleRateHz <em>Sample Rate Hz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Rate Hz</em>'.
	 * @see studio.talkback.model.Print#getSampleRateHz()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_SampleRateHz();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getBitDepth <em>Bit Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Depth</em>'.
	 * @see studio.talkback.model.Print#getBitDepth()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_BitDepth();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getMixBus <em>Mix Bus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix Bus</em>'.
	 * @see studio.talkback.model.Print#getMixBus()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_MixBus();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getLoudnessLufs <em>Loudness Lufs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loudness Lufs</em>'.
	 * @see studio.talkback.model.Print#getLoudnessLufs()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_LoudnessLufs();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getTruePeakDbtp <em>True Peak Dbtp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>True Peak Dbtp</em>'.
	 * @see studio.talkback.model.Print#getTruePeakDbtp()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_TruePeakDbtp();

	/**
	 * Returns the meta object for the reference '{@link studio.talkback.model.Print#getCarriedOverFrom <em>Carried Over From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Carried Over From</em>'.
	 * @see studio.talkback.model.Print#getCarriedOverFrom()
	 * @see #getPrint()
	 * @generated
	 */
	EReference getPrint_CarriedOverFrom();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Print#getCarriedOverBy <em>Carried Over By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carried Over By</em>'.
	 * @see studio.talkback.model.Print#getCarriedOverBy()
	 * @see #getPrint()
	 * @generated
	 */
	EAttribute getPrint_CarriedOverBy();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RequiredPrint <em>Required Print</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Required Print</em>'.
	 * @see studio.talkback.model.RequiredPrint
	 * @generated
	 */
	EClass getRequiredPrint();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RequiredPrint#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.RequiredPrint#getName()
	 * @see #getRequiredPrint()
	 * @generated
	 */
	EAttribute getRequiredPrint_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RequiredPrint#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see studio.talkback.model.RequiredPrint#getDue()
	 * @see #getRequiredPrint()
	 * @generated
	 */
	EAttribute getRequiredPrint_Due();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RequiredPrint#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.RequiredPrint#getNote()
	 * @see #getRequiredPrint()
	 * @generated
	 */
	EAttribute getRequiredPrint_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Request <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request</em>'.
	 * @see studio.talkback.model.Request
	 * @generated
	 */
	EClass getRequest();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see studio.talkback.model.Request#getNumber()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Number();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.Request#getText()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Text();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Request#getAskedBy <em>Asked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Asked By</em>'.
	 * @see studio.talkback.model.Request#getAskedBy()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_AskedBy();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Request#getAskedByNames <em>Asked By Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Asked By Names</em>'.
	 * @see studio.talkback.model.Request#getAskedByNames()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_AskedByNames();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getAskedAt <em>Asked At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked At</em>'.
	 * @see studio.talkback.model.Request#getAskedAt()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_AskedAt();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Request#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Position</em>'.
	 * @see studio.talkback.model.Request#getPosition()
	 * @see #getRequest()
	 * @generated
	 */
	EReference getRequest_Position();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see studio.talkback.model.Request#getDue()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Due();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see studio.talkback.model.Request#getState()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_State();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getAnsweredAt <em>Answered At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered At</em>'.
	 * @see studio.talkback.model.Request#getAnsweredAt()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_AnsweredAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getAnsweredBy <em>Answered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered By</em>'.
	 * @see studio.talkback.model.Request#getAnsweredBy()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_AnsweredBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see studio.talkback.model.Request#getAnswer()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Answer();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Request#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see studio.talkback.model.Request#getEntry()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Entry();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Turnover <em>Turnover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Turnover</em>'.
	 * @see studio.talkback.model.Turnover
	 * @generated
	 */
	EClass getTurnover();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Turnover#getPictureVersion <em>Picture Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture Version</em>'.
	 * @see studio.talkback.model.Turnover#getPictureVersion()
	 * @see #getTurnover()
	 * @generated
	 */
	EAttribute getTurnover_PictureVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Turnover#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see studio.talkback.model.Turnover#getDate()
	 * @see #getTurnover()
	 * @generated
	 */
	EAttribute getTurnover_Date();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Turnover#getStartTimecode <em>Start Timecode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Timecode</em>'.
	 * @see studio.talkback.model.Turnover#getStartTimecode()
	 * @see #getTurnover()
	 * @generated
	 */
	EAttribute getTurnover_StartTimecode();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Turnover#getFrameRate <em>Frame Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Rate</em>'.
	 * @see studio.talkback.model.Turnover#getFrameRate()
	 * @see #getTurnover()
	 * @generated
	 */
	EAttribute getTurnover_FrameRate();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Turnover#isDropFrame <em>Drop Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drop Frame</em>'.
	 * @see studio.talkback.model.Turnover#isDropFrame()
	 * @see #getTurnover()
	 * @generated
	 */
	EAttribute getTurnover_DropFrame();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Turnover#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see studio.talkback.model.Turnover#getWhy()
	 * @see #getTurnover()
	 * @generated
	 */
	EAttribute getTurnover_Why();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Turnover#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see studio.talkback.model.Turnover#getFiles()
	 * @see #getTurnover()
	 * @generated
	 */
	EReference getTurnover_Files();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.DraftNote <em>Draft Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Draft Note</em>'.
	 * @see studio.talkback.model.DraftNote
	 * @generated
	 */
	EClass getDraftNote();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DraftNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.DraftNote#getText()
	 * @see #getDraftNote()
	 * @generated
	 */
	EAttribute getDraftNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DraftNote#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see studio.talkback.model.DraftNote#getBy()
	 * @see #getDraftNote()
	 * @generated
	 */
	EAttribute getDraftNote_By();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DraftNote#getByName <em>By Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Name</em>'.
	 * @see studio.talkback.model.DraftNote#getByName()
	 * @see #getDraftNote()
	 * @generated
	 */
	EAttribute getDraftNote_ByName();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DraftNote#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see studio.talkback.model.DraftNote#getAt()
	 * @see #getDraftNote()
	 * @generated
	 */
	EAttribute getDraftNote_At();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DraftNote#getDoneAt <em>Done At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done At</em>'.
	 * @see studio.talkback.model.DraftNote#getDoneAt()
	 * @see #getDraftNote()
	 * @generated
	 */
	EAttribute getDraftNote_DoneAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DraftNote#getDoneBy <em>Done By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done By</em>'.
	 * @see studio.talkback.model.DraftNote#getDoneBy()
	 * @see #getDraftNote()
	 * @generated
	 */
	EAttribute getDraftNote_DoneBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DraftNote#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see studio.talkback.model.DraftNote#getEntry()
	 * @see #getDraftNote()
	 * @generated
	 */
	EAttribute getDraftNote_Entry();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval</em>'.
	 * @see studio.talkback.model.Approval
	 * @generated
	 */
	EClass getApproval();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Approval#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see studio.talkback.model.Approval#getBy()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_By();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Approval#getByName <em>By Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Name</em>'.
	 * @see studio.talkback.model.Approval#getByName()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_ByName();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Approval#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see studio.talkback.model.Approval#getAt()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_At();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Approval#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see studio.talkback.model.Approval#getHow()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_How();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Approval#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.Approval#getText()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Text();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Approval#isWithPin <em>With Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>With Pin</em>'.
	 * @see studio.talkback.model.Approval#isWithPin()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_WithPin();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Approval#getWithdraws <em>Withdraws</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdraws</em>'.
	 * @see studio.talkback.model.Approval#getWithdraws()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Withdraws();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see studio.talkback.model.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.Session#getProject()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Project();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room</em>'.
	 * @see studio.talkback.model.Session#getRoom()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Room();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see studio.talkback.model.Session#getDate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Date();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getTimeIn <em>Time In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time In</em>'.
	 * @see studio.talkback.model.Session#getTimeIn()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_TimeIn();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getTimeOut <em>Time Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Out</em>'.
	 * @see studio.talkback.model.Session#getTimeOut()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_TimeOut();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Session#getParticipations <em>Participations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participations</em>'.
	 * @see studio.talkback.model.Session#getParticipations()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Participations();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getSessionFile <em>Session File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session File</em>'.
	 * @see studio.talkback.model.Session#getSessionFile()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_SessionFile();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getSampleRateHz <em>Sample Rate Hz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Rate Hz</em>'.
	 * @see studio.talkback.model.Session#getSampleRateHz()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_SampleRateHz();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getBitDepth <em>Bit Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Depth</em>'.
	 * @see studio.talkback.model.Session#getBitDepth()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_BitDepth();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getTimecodeRate <em>Timecode Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Timecode Rate</em>'.
	 * @see studio.talkback.model.Session#getTimecodeRate()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_TimecodeRate();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getTempoBpm <em>Tempo Bpm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tempo Bpm</em>'.
	 * @see studio.talkback.model.Session#getTempoBpm()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_TempoBpm();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getConsoleScene <em>Console Scene</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Console Scene</em>'.
	 * @see studio.talkback.model.Session#getConsoleScene()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_ConsoleScene();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getReferenceLevel <em>Reference Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Level</em>'.
	 * @see studio.talkback.model.Session#getReferenceLevel()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_ReferenceLevel();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Session#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Items</em>'.
	 * @see studio.talkback.model.Session#getItems()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Items();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Session#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Session#getNote()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Entry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry</em>'.
	 * @see studio.talkback.model.Entry
	 * @generated
	 */
	EClass getEntry();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session</em>'.
	 * @see studio.talkback.model.Entry#getSession()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Session();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.Entry#getProject()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Project();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see studio.talkback.model.Entry#getItem()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Item();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.Entry#getKind()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see studio.talkback.model.Entry#getAt()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_At();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see studio.talkback.model.Entry#getBy()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_By();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getByInitials <em>By Initials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By Initials</em>'.
	 * @see studio.talkback.model.Entry#getByInitials()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_ByInitials();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getTyped <em>Typed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typed</em>'.
	 * @see studio.talkback.model.Entry#getTyped()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Typed();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see studio.talkback.model.Entry#getText()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Text();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Entry#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>People</em>'.
	 * @see studio.talkback.model.Entry#getPeople()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_People();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Entry#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Position</em>'.
	 * @see studio.talkback.model.Entry#getPosition()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Position();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see studio.talkback.model.Entry#getDue()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Due();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see studio.talkback.model.Entry#getWhy()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Why();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see studio.talkback.model.Entry#getNumber()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Number();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#isStruckOut <em>Struck Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Struck Out</em>'.
	 * @see studio.talkback.model.Entry#isStruckOut()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_StruckOut();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Entry#getStruckWhy <em>Struck Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Struck Why</em>'.
	 * @see studio.talkback.model.Entry#getStruckWhy()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_StruckWhy();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Entry#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Detail</em>'.
	 * @see studio.talkback.model.Entry#getDetail()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Detail();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Entry#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see studio.talkback.model.Entry#getEvidence()
	 * @see #getEntry()
	 * @generated
	 */
	EReference getEntry_Evidence();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.EntryDetail <em>Entry Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry Detail</em>'.
	 * @see studio.talkback.model.EntryDetail
	 * @generated
	 */
	EClass getEntryDetail();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.TracksCompleted <em>Tracks Completed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tracks Completed</em>'.
	 * @see studio.talkback.model.TracksCompleted
	 * @generated
	 */
	EClass getTracksCompleted();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.TracksCompleted#getTracks <em>Tracks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tracks</em>'.
	 * @see studio.talkback.model.TracksCompleted#getTracks()
	 * @see #getTracksCompleted()
	 * @generated
	 */
	EAttribute getTracksCompleted_Tracks();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.VersionChanged <em>Version Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version Changed</em>'.
	 * @see studio.talkback.model.VersionChanged
	 * @generated
	 */
	EClass getVersionChanged();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.VersionChanged#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see studio.talkback.model.VersionChanged#getVersion()
	 * @see #getVersionChanged()
	 * @generated
	 */
	EAttribute getVersionChanged_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.VersionChanged#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see studio.talkback.model.VersionChanged#getChanges()
	 * @see #getVersionChanged()
	 * @generated
	 */
	EReference getVersionChanged_Changes();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.ControlsChanged <em>Controls Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Controls Changed</em>'.
	 * @see studio.talkback.model.ControlsChanged
	 * @generated
	 */
	EClass getControlsChanged();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlsChanged#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see studio.talkback.model.ControlsChanged#getUnit()
	 * @see #getControlsChanged()
	 * @generated
	 */
	EAttribute getControlsChanged_Unit();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.ControlsChanged#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see studio.talkback.model.ControlsChanged#getSettings()
	 * @see #getControlsChanged()
	 * @generated
	 */
	EReference getControlsChanged_Settings();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.ControlChange <em>Control Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Change</em>'.
	 * @see studio.talkback.model.ControlChange
	 * @generated
	 */
	EClass getControlChange();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlChange#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see studio.talkback.model.ControlChange#getControl()
	 * @see #getControlChange()
	 * @generated
	 */
	EAttribute getControlChange_Control();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlChange#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see studio.talkback.model.ControlChange#getBefore()
	 * @see #getControlChange()
	 * @generated
	 */
	EAttribute getControlChange_Before();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlChange#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see studio.talkback.model.ControlChange#getAfter()
	 * @see #getControlChange()
	 * @generated
	 */
	EAttribute getControlChange_After();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.PrintsMade <em>Prints Made</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prints Made</em>'.
	 * @see studio.talkback.model.PrintsMade
	 * @generated
	 */
	EClass getPrintsMade();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintsMade#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see studio.talkback.model.PrintsMade#getVersion()
	 * @see #getPrintsMade()
	 * @generated
	 */
	EAttribute getPrintsMade_Version();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.PrintsMade#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Names</em>'.
	 * @see studio.talkback.model.PrintsMade#getNames()
	 * @see #getPrintsMade()
	 * @generated
	 */
	EAttribute getPrintsMade_Names();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.MediaCopied <em>Media Copied</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media Copied</em>'.
	 * @see studio.talkback.model.MediaCopied
	 * @generated
	 */
	EClass getMediaCopied();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopied#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see studio.talkback.model.MediaCopied#getSource()
	 * @see #getMediaCopied()
	 * @generated
	 */
	EAttribute getMediaCopied_Source();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopied#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see studio.talkback.model.MediaCopied#getTarget()
	 * @see #getMediaCopied()
	 * @generated
	 */
	EAttribute getMediaCopied_Target();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopied#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see studio.talkback.model.MediaCopied#getResult()
	 * @see #getMediaCopied()
	 * @generated
	 */
	EAttribute getMediaCopied_Result();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.FaultFound <em>Fault Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fault Found</em>'.
	 * @see studio.talkback.model.FaultFound
	 * @generated
	 */
	EClass getFaultFound();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.FaultFound#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see studio.talkback.model.FaultFound#getUnit()
	 * @see #getFaultFound()
	 * @generated
	 */
	EAttribute getFaultFound_Unit();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.FaultFound#getWorkaround <em>Workaround</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workaround</em>'.
	 * @see studio.talkback.model.FaultFound#getWorkaround()
	 * @see #getFaultFound()
	 * @generated
	 */
	EAttribute getFaultFound_Workaround();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.PictureCut <em>Picture Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Picture Cut</em>'.
	 * @see studio.talkback.model.PictureCut
	 * @generated
	 */
	EClass getPictureCut();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PictureCut#getPictureVersion <em>Picture Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture Version</em>'.
	 * @see studio.talkback.model.PictureCut#getPictureVersion()
	 * @see #getPictureCut()
	 * @generated
	 */
	EAttribute getPictureCut_PictureVersion();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RequestAnswered <em>Request Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request Answered</em>'.
	 * @see studio.talkback.model.RequestAnswered
	 * @generated
	 */
	EClass getRequestAnswered();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.RequestAnswered#getNumbers <em>Numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Numbers</em>'.
	 * @see studio.talkback.model.RequestAnswered#getNumbers()
	 * @see #getRequestAnswered()
	 * @generated
	 */
	EAttribute getRequestAnswered_Numbers();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RequestAnswered#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see studio.talkback.model.RequestAnswered#getState()
	 * @see #getRequestAnswered()
	 * @generated
	 */
	EAttribute getRequestAnswered_State();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.NextAction <em>Next Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Next Action</em>'.
	 * @see studio.talkback.model.NextAction
	 * @generated
	 */
	EClass getNextAction();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.NextAction#getOwners <em>Owners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Owners</em>'.
	 * @see studio.talkback.model.NextAction#getOwners()
	 * @see #getNextAction()
	 * @generated
	 */
	EAttribute getNextAction_Owners();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.NextAction#getDoneAt <em>Done At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done At</em>'.
	 * @see studio.talkback.model.NextAction#getDoneAt()
	 * @see #getNextAction()
	 * @generated
	 */
	EAttribute getNextAction_DoneAt();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.ApprovalGiven <em>Approval Given</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Given</em>'.
	 * @see studio.talkback.model.ApprovalGiven
	 * @generated
	 */
	EClass getApprovalGiven();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ApprovalGiven#getMixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix Version</em>'.
	 * @see studio.talkback.model.ApprovalGiven#getMixVersion()
	 * @see #getApprovalGiven()
	 * @generated
	 */
	EAttribute getApprovalGiven_MixVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ApprovalGiven#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see studio.talkback.model.ApprovalGiven#getBy()
	 * @see #getApprovalGiven()
	 * @generated
	 */
	EAttribute getApprovalGiven_By();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ApprovalGiven#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see studio.talkback.model.ApprovalGiven#getHow()
	 * @see #getApprovalGiven()
	 * @generated
	 */
	EAttribute getApprovalGiven_How();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ApprovalGiven#isWithPin <em>With Pin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>With Pin</em>'.
	 * @see studio.talkback.model.ApprovalGiven#isWithPin()
	 * @see #getApprovalGiven()
	 * @generated
	 */
	EAttribute getApprovalGiven_WithPin();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ApprovalGiven#isWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see studio.talkback.model.ApprovalGiven#isWithdrawn()
	 * @see #getApprovalGiven()
	 * @generated
	 */
	EAttribute getApprovalGiven_Withdrawn();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.HoursNoted <em>Hours Noted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hours Noted</em>'.
	 * @see studio.talkback.model.HoursNoted
	 * @generated
	 */
	EClass getHoursNoted();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.HoursNoted#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.HoursNoted#getKind()
	 * @see #getHoursNoted()
	 * @generated
	 */
	EAttribute getHoursNoted_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.HoursNoted#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see studio.talkback.model.HoursNoted#getFrom()
	 * @see #getHoursNoted()
	 * @generated
	 */
	EAttribute getHoursNoted_From();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.HoursNoted#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see studio.talkback.model.HoursNoted#getTo()
	 * @see #getHoursNoted()
	 * @generated
	 */
	EAttribute getHoursNoted_To();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.EvidenceImported <em>Evidence Imported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Imported</em>'.
	 * @see studio.talkback.model.EvidenceImported
	 * @generated
	 */
	EClass getEvidenceImported();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.EvidenceImported#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Changes</em>'.
	 * @see studio.talkback.model.EvidenceImported#getChanges()
	 * @see #getEvidenceImported()
	 * @generated
	 */
	EAttribute getEvidenceImported_Changes();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Recall <em>Recall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recall</em>'.
	 * @see studio.talkback.model.Recall
	 * @generated
	 */
	EClass getRecall();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.Recall#getProject()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_Project();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see studio.talkback.model.Recall#getItem()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_Item();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getMixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix Version</em>'.
	 * @see studio.talkback.model.Recall#getMixVersion()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_MixVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see studio.talkback.model.Recall#getTitle()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_Title();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room</em>'.
	 * @see studio.talkback.model.Recall#getRoom()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_Room();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getCapturedAt <em>Captured At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured At</em>'.
	 * @see studio.talkback.model.Recall#getCapturedAt()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_CapturedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getSetBy <em>Set By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set By</em>'.
	 * @see studio.talkback.model.Recall#getSetBy()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_SetBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getVerifiedBy <em>Verified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified By</em>'.
	 * @see studio.talkback.model.Recall#getVerifiedBy()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_VerifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getVerifiedAt <em>Verified At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified At</em>'.
	 * @see studio.talkback.model.Recall#getVerifiedAt()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_VerifiedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getKnowing <em>Knowing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Knowing</em>'.
	 * @see studio.talkback.model.Recall#getKnowing()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_Knowing();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getConsoleFamily <em>Console Family</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Console Family</em>'.
	 * @see studio.talkback.model.Recall#getConsoleFamily()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_ConsoleFamily();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Recall#getConsoleState <em>Console State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Console State</em>'.
	 * @see studio.talkback.model.Recall#getConsoleState()
	 * @see #getRecall()
	 * @generated
	 */
	EReference getRecall_ConsoleState();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getSampleRateHz <em>Sample Rate Hz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Rate Hz</em>'.
	 * @see studio.talkback.model.Recall#getSampleRateHz()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_SampleRateHz();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Recall#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see studio.talkback.model.Recall#getUnits()
	 * @see #getRecall()
	 * @generated
	 */
	EReference getRecall_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Recall#getPatch <em>Patch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Patch</em>'.
	 * @see studio.talkback.model.Recall#getPatch()
	 * @see #getRecall()
	 * @generated
	 */
	EReference getRecall_Patch();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Recall#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Photos</em>'.
	 * @see studio.talkback.model.Recall#getPhotos()
	 * @see #getRecall()
	 * @generated
	 */
	EReference getRecall_Photos();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Recall#getKeptElsewhere <em>Kept Elsewhere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kept Elsewhere</em>'.
	 * @see studio.talkback.model.Recall#getKeptElsewhere()
	 * @see #getRecall()
	 * @generated
	 */
	EReference getRecall_KeptElsewhere();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Recall#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Recall#getNote()
	 * @see #getRecall()
	 * @generated
	 */
	EAttribute getRecall_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.UnitRecall <em>Unit Recall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Recall</em>'.
	 * @see studio.talkback.model.UnitRecall
	 * @generated
	 */
	EClass getUnitRecall();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see studio.talkback.model.UnitRecall#getUnit()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_Unit();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getGear <em>Gear</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gear</em>'.
	 * @see studio.talkback.model.UnitRecall#getGear()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_Gear();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.UnitRecall#getName()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_Name();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see studio.talkback.model.UnitRecall#getLocation()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_Location();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see studio.talkback.model.UnitRecall#getChannel()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_Channel();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#isBypassed <em>Bypassed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bypassed</em>'.
	 * @see studio.talkback.model.UnitRecall#isBypassed()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_Bypassed();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getPresetName <em>Preset Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preset Name</em>'.
	 * @see studio.talkback.model.UnitRecall#getPresetName()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_PresetName();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#isPresetEdited <em>Preset Edited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Preset Edited</em>'.
	 * @see studio.talkback.model.UnitRecall#isPresetEdited()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_PresetEdited();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getToneInDb <em>Tone In Db</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone In Db</em>'.
	 * @see studio.talkback.model.UnitRecall#getToneInDb()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_ToneInDb();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.UnitRecall#getToneOutDb <em>Tone Out Db</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone Out Db</em>'.
	 * @see studio.talkback.model.UnitRecall#getToneOutDb()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EAttribute getUnitRecall_ToneOutDb();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.UnitRecall#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see studio.talkback.model.UnitRecall#getSettings()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EReference getUnitRecall_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.UnitRecall#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Photos</em>'.
	 * @see studio.talkback.model.UnitRecall#getPhotos()
	 * @see #getUnitRecall()
	 * @generated
	 */
	EReference getUnitRecall_Photos();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.ControlSetting <em>Control Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Setting</em>'.
	 * @see studio.talkback.model.ControlSetting
	 * @generated
	 */
	EClass getControlSetting();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlSetting#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see studio.talkback.model.ControlSetting#getControl()
	 * @see #getControlSetting()
	 * @generated
	 */
	EAttribute getControlSetting_Control();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see studio.talkback.model.ControlSetting#getValue()
	 * @see #getControlSetting()
	 * @generated
	 */
	EAttribute getControlSetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlSetting#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see studio.talkback.model.ControlSetting#getNumber()
	 * @see #getControlSetting()
	 * @generated
	 */
	EAttribute getControlSetting_Number();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ControlSetting#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see studio.talkback.model.ControlSetting#getUnit()
	 * @see #getControlSetting()
	 * @generated
	 */
	EAttribute getControlSetting_Unit();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.PatchConnection <em>Patch Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Patch Connection</em>'.
	 * @see studio.talkback.model.PatchConnection
	 * @generated
	 */
	EClass getPatchConnection();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchConnection#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see studio.talkback.model.PatchConnection#getFrom()
	 * @see #getPatchConnection()
	 * @generated
	 */
	EAttribute getPatchConnection_From();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchConnection#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see studio.talkback.model.PatchConnection#getTo()
	 * @see #getPatchConnection()
	 * @generated
	 */
	EAttribute getPatchConnection_To();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchConnection#isNormalBroken <em>Normal Broken</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normal Broken</em>'.
	 * @see studio.talkback.model.PatchConnection#isNormalBroken()
	 * @see #getPatchConnection()
	 * @generated
	 */
	EAttribute getPatchConnection_NormalBroken();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PatchConnection#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.PatchConnection#getNote()
	 * @see #getPatchConnection()
	 * @generated
	 */
	EAttribute getPatchConnection_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Photo <em>Photo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Photo</em>'.
	 * @see studio.talkback.model.Photo
	 * @generated
	 */
	EClass getPhoto();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.Photo#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see studio.talkback.model.Photo#getFile()
	 * @see #getPhoto()
	 * @generated
	 */
	EReference getPhoto_File();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Photo#getTakenAt <em>Taken At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken At</em>'.
	 * @see studio.talkback.model.Photo#getTakenAt()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_TakenAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Photo#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see studio.talkback.model.Photo#getSubject()
	 * @see #getPhoto()
	 * @generated
	 */
	EAttribute getPhoto_Subject();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.KeptElsewhere <em>Kept Elsewhere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kept Elsewhere</em>'.
	 * @see studio.talkback.model.KeptElsewhere
	 * @generated
	 */
	EClass getKeptElsewhere();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.KeptElsewhere#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see studio.talkback.model.KeptElsewhere#getWhat()
	 * @see #getKeptElsewhere()
	 * @generated
	 */
	EAttribute getKeptElsewhere_What();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.KeptElsewhere#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see studio.talkback.model.KeptElsewhere#getTitle()
	 * @see #getKeptElsewhere()
	 * @generated
	 */
	EAttribute getKeptElsewhere_Title();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.KeptElsewhere#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see studio.talkback.model.KeptElsewhere#getNumber()
	 * @see #getKeptElsewhere()
	 * @generated
	 */
	EAttribute getKeptElsewhere_Number();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.KeptElsewhere#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium</em>'.
	 * @see studio.talkback.model.KeptElsewhere#getMedium()
	 * @see #getKeptElsewhere()
	 * @generated
	 */
	EAttribute getKeptElsewhere_Medium();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.KeptElsewhere#getBackup <em>Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backup</em>'.
	 * @see studio.talkback.model.KeptElsewhere#getBackup()
	 * @see #getKeptElsewhere()
	 * @generated
	 */
	EAttribute getKeptElsewhere_Backup();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.KeptElsewhere#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see studio.talkback.model.KeptElsewhere#getFile()
	 * @see #getKeptElsewhere()
	 * @generated
	 */
	EReference getKeptElsewhere_File();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RoomState <em>Room State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Room State</em>'.
	 * @see studio.talkback.model.RoomState
	 * @generated
	 */
	EClass getRoomState();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room</em>'.
	 * @see studio.talkback.model.RoomState#getRoom()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_Room();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.RoomState#getProject()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_Project();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see studio.talkback.model.RoomState#getItem()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_Item();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getMixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix Version</em>'.
	 * @see studio.talkback.model.RoomState#getMixVersion()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_MixVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getRecall <em>Recall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recall</em>'.
	 * @see studio.talkback.model.RoomState#getRecall()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_Recall();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getCapturedAt <em>Captured At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured At</em>'.
	 * @see studio.talkback.model.RoomState#getCapturedAt()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_CapturedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getCapturedBy <em>Captured By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Captured By</em>'.
	 * @see studio.talkback.model.RoomState#getCapturedBy()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_CapturedBy();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.RoomState#getChangesSince <em>Changes Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Changes Since</em>'.
	 * @see studio.talkback.model.RoomState#getChangesSince()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_ChangesSince();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RoomState#getRecallRun <em>Recall Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recall Run</em>'.
	 * @see studio.talkback.model.RoomState#getRecallRun()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_RecallRun();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.RoomState#getExceptions <em>Exceptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Exceptions</em>'.
	 * @see studio.talkback.model.RoomState#getExceptions()
	 * @see #getRoomState()
	 * @generated
	 */
	EAttribute getRoomState_Exceptions();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RecallRun <em>Recall Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recall Run</em>'.
	 * @see studio.talkback.model.RecallRun
	 * @generated
	 */
	EClass getRecallRun();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.RecallRun#getProject()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_Project();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see studio.talkback.model.RecallRun#getItem()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_Item();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getMixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix Version</em>'.
	 * @see studio.talkback.model.RecallRun#getMixVersion()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_MixVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room</em>'.
	 * @see studio.talkback.model.RecallRun#getRoom()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_Room();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getRecall <em>Recall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recall</em>'.
	 * @see studio.talkback.model.RecallRun#getRecall()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_Recall();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see studio.talkback.model.RecallRun#getFrom()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_From();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getFromTitle <em>From Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Title</em>'.
	 * @see studio.talkback.model.RecallRun#getFromTitle()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_FromTitle();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getStartedAt <em>Started At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started At</em>'.
	 * @see studio.talkback.model.RecallRun#getStartedAt()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_StartedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getStartedBy <em>Started By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started By</em>'.
	 * @see studio.talkback.model.RecallRun#getStartedBy()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_StartedBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getEndedAt <em>Ended At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended At</em>'.
	 * @see studio.talkback.model.RecallRun#getEndedAt()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_EndedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getVerifiedBy <em>Verified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified By</em>'.
	 * @see studio.talkback.model.RecallRun#getVerifiedBy()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_VerifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#isTotalRecallOff <em>Total Recall Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total Recall Off</em>'.
	 * @see studio.talkback.model.RecallRun#isTotalRecallOff()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_TotalRecallOff();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RecallRun#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.RecallRun#getNote()
	 * @see #getRecallRun()
	 * @generated
	 */
	EAttribute getRecallRun_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.RecallRun#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pages</em>'.
	 * @see studio.talkback.model.RecallRun#getPages()
	 * @see #getRecallRun()
	 * @generated
	 */
	EReference getRecallRun_Pages();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.RecallRun#getToneChecks <em>Tone Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tone Checks</em>'.
	 * @see studio.talkback.model.RecallRun#getToneChecks()
	 * @see #getRecallRun()
	 * @generated
	 */
	EReference getRecallRun_ToneChecks();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.RecallRun#getProof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Proof</em>'.
	 * @see studio.talkback.model.RecallRun#getProof()
	 * @see #getRecallRun()
	 * @generated
	 */
	EReference getRecallRun_Proof();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RunPage <em>Run Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Page</em>'.
	 * @see studio.talkback.model.RunPage
	 * @generated
	 */
	EClass getRunPage();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunPage#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see studio.talkback.model.RunPage#getPart()
	 * @see #getRunPage()
	 * @generated
	 */
	EAttribute getRunPage_Part();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunPage#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see studio.talkback.model.RunPage#getPlace()
	 * @see #getRunPage()
	 * @generated
	 */
	EAttribute getRunPage_Place();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunPage#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see studio.talkback.model.RunPage#getUnit()
	 * @see #getRunPage()
	 * @generated
	 */
	EAttribute getRunPage_Unit();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunPage#getUnitId <em>Unit Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Id</em>'.
	 * @see studio.talkback.model.RunPage#getUnitId()
	 * @see #getRunPage()
	 * @generated
	 */
	EAttribute getRunPage_UnitId();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunPage#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Controls</em>'.
	 * @see studio.talkback.model.RunPage#getControls()
	 * @see #getRunPage()
	 * @generated
	 */
	EAttribute getRunPage_Controls();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunPage#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see studio.talkback.model.RunPage#getShare()
	 * @see #getRunPage()
	 * @generated
	 */
	EAttribute getRunPage_Share();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunPage#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.RunPage#getNote()
	 * @see #getRunPage()
	 * @generated
	 */
	EAttribute getRunPage_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.RunPage#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see studio.talkback.model.RunPage#getSteps()
	 * @see #getRunPage()
	 * @generated
	 */
	EReference getRunPage_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.RunPage#getPhotos <em>Photos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Photos</em>'.
	 * @see studio.talkback.model.RunPage#getPhotos()
	 * @see #getRunPage()
	 * @generated
	 */
	EReference getRunPage_Photos();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.RunStep <em>Run Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Step</em>'.
	 * @see studio.talkback.model.RunStep
	 * @generated
	 */
	EClass getRunStep();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see studio.talkback.model.RunStep#getKey()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_Key();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see studio.talkback.model.RunStep#getAction()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_Action();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see studio.talkback.model.RunStep#getWhat()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_What();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see studio.talkback.model.RunStep#getBefore()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_Before();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see studio.talkback.model.RunStep#getAfter()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_After();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see studio.talkback.model.RunStep#getState()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_State();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getDoneAt <em>Done At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done At</em>'.
	 * @see studio.talkback.model.RunStep#getDoneAt()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_DoneAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getDoneBy <em>Done By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done By</em>'.
	 * @see studio.talkback.model.RunStep#getDoneBy()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_DoneBy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.RunStep#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see studio.talkback.model.RunStep#getWhy()
	 * @see #getRunStep()
	 * @generated
	 */
	EAttribute getRunStep_Why();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.ToneCheck <em>Tone Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tone Check</em>'.
	 * @see studio.talkback.model.ToneCheck
	 * @generated
	 */
	EClass getToneCheck();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ToneCheck#getPoint <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Point</em>'.
	 * @see studio.talkback.model.ToneCheck#getPoint()
	 * @see #getToneCheck()
	 * @generated
	 */
	EAttribute getToneCheck_Point();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ToneCheck#getWantedDb <em>Wanted Db</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wanted Db</em>'.
	 * @see studio.talkback.model.ToneCheck#getWantedDb()
	 * @see #getToneCheck()
	 * @generated
	 */
	EAttribute getToneCheck_WantedDb();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.ToneCheck#getReadDb <em>Read Db</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Db</em>'.
	 * @see studio.talkback.model.ToneCheck#getReadDb()
	 * @see #getToneCheck()
	 * @generated
	 */
	EAttribute getToneCheck_ReadDb();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.PrintProof <em>Print Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Print Proof</em>'.
	 * @see studio.talkback.model.PrintProof
	 * @generated
	 */
	EClass getPrintProof();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getMixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix Version</em>'.
	 * @see studio.talkback.model.PrintProof#getMixVersion()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_MixVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getPrint <em>Print</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Print</em>'.
	 * @see studio.talkback.model.PrintProof#getPrint()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_Print();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getPrintName <em>Print Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Print Name</em>'.
	 * @see studio.talkback.model.PrintProof#getPrintName()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_PrintName();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getApprovedDigest <em>Approved Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved Digest</em>'.
	 * @see studio.talkback.model.PrintProof#getApprovedDigest()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_ApprovedDigest();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.PrintProof#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see studio.talkback.model.PrintProof#getFile()
	 * @see #getPrintProof()
	 * @generated
	 */
	EReference getPrintProof_File();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getPositionSeconds <em>Position Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position Seconds</em>'.
	 * @see studio.talkback.model.PrintProof#getPositionSeconds()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_PositionSeconds();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see studio.talkback.model.PrintProof#getSeconds()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getLevelDb <em>Level Db</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level Db</em>'.
	 * @see studio.talkback.model.PrintProof#getLevelDb()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_LevelDb();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getResidualDb <em>Residual Db</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual Db</em>'.
	 * @see studio.talkback.model.PrintProof#getResidualDb()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_ResidualDb();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.PrintProof#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Finding</em>'.
	 * @see studio.talkback.model.PrintProof#getFinding()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_Finding();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getCheckedAt <em>Checked At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked At</em>'.
	 * @see studio.talkback.model.PrintProof#getCheckedAt()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_CheckedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.PrintProof#getCheckedBy <em>Checked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked By</em>'.
	 * @see studio.talkback.model.PrintProof#getCheckedBy()
	 * @see #getPrintProof()
	 * @generated
	 */
	EAttribute getPrintProof_CheckedBy();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Delivery <em>Delivery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivery</em>'.
	 * @see studio.talkback.model.Delivery
	 * @generated
	 */
	EClass getDelivery();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.Delivery#getProject()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Project();

	/**
	 * Returns the meta object for the attribute list '{@link studio.talkback.model.Delivery#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Items</em>'.
	 * @see studio.talkback.model.Delivery#getItems()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Items();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipient</em>'.
	 * @see studio.talkback.model.Delivery#getRecipient()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Recipient();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see studio.talkback.model.Delivery#getMethod()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Method();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Profile</em>'.
	 * @see studio.talkback.model.Delivery#getProfile()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Profile();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Delivery#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see studio.talkback.model.Delivery#getFiles()
	 * @see #getDelivery()
	 * @generated
	 */
	EReference getDelivery_Files();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getPreparedAt <em>Prepared At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prepared At</em>'.
	 * @see studio.talkback.model.Delivery#getPreparedAt()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_PreparedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getSentAt <em>Sent At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent At</em>'.
	 * @see studio.talkback.model.Delivery#getSentAt()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_SentAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getReceivedAt <em>Received At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received At</em>'.
	 * @see studio.talkback.model.Delivery#getReceivedAt()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_ReceivedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getVerifiedAt <em>Verified At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified At</em>'.
	 * @see studio.talkback.model.Delivery#getVerifiedAt()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_VerifiedAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getSafetyCopy <em>Safety Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Safety Copy</em>'.
	 * @see studio.talkback.model.Delivery#getSafetyCopy()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_SafetyCopy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Delivery#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Delivery#getNote()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.DeliveredFile <em>Delivered File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivered File</em>'.
	 * @see studio.talkback.model.DeliveredFile
	 * @generated
	 */
	EClass getDeliveredFile();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DeliveredFile#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see studio.talkback.model.DeliveredFile#getItem()
	 * @see #getDeliveredFile()
	 * @generated
	 */
	EAttribute getDeliveredFile_Item();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DeliveredFile#getMixVersion <em>Mix Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mix Version</em>'.
	 * @see studio.talkback.model.DeliveredFile#getMixVersion()
	 * @see #getDeliveredFile()
	 * @generated
	 */
	EAttribute getDeliveredFile_MixVersion();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DeliveredFile#getPrint <em>Print</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Print</em>'.
	 * @see studio.talkback.model.DeliveredFile#getPrint()
	 * @see #getDeliveredFile()
	 * @generated
	 */
	EAttribute getDeliveredFile_Print();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DeliveredFile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see studio.talkback.model.DeliveredFile#getName()
	 * @see #getDeliveredFile()
	 * @generated
	 */
	EAttribute getDeliveredFile_Name();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.DeliveredFile#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>File</em>'.
	 * @see studio.talkback.model.DeliveredFile#getFile()
	 * @see #getDeliveredFile()
	 * @generated
	 */
	EReference getDeliveredFile_File();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.DeliveredFile#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see studio.talkback.model.DeliveredFile#isVerified()
	 * @see #getDeliveredFile()
	 * @generated
	 */
	EAttribute getDeliveredFile_Verified();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.Media <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media</em>'.
	 * @see studio.talkback.model.Media
	 * @generated
	 */
	EClass getMedia();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Media#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see studio.talkback.model.Media#getLabel()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Label();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Media#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see studio.talkback.model.Media#getKind()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Kind();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Media#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see studio.talkback.model.Media#getSerial()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Serial();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Media#getCapacityBytes <em>Capacity Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity Bytes</em>'.
	 * @see studio.talkback.model.Media#getCapacityBytes()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_CapacityBytes();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Media#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see studio.talkback.model.Media#getLocation()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Location();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Media#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see studio.talkback.model.Media#getOwner()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link studio.talkback.model.Media#getCopies <em>Copies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Copies</em>'.
	 * @see studio.talkback.model.Media#getCopies()
	 * @see #getMedia()
	 * @generated
	 */
	EReference getMedia_Copies();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.Media#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see studio.talkback.model.Media#getNote()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Note();

	/**
	 * Returns the meta object for class '{@link studio.talkback.model.MediaCopy <em>Media Copy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media Copy</em>'.
	 * @see studio.talkback.model.MediaCopy
	 * @generated
	 */
	EClass getMediaCopy();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopy#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see studio.talkback.model.MediaCopy#getProject()
	 * @see #getMediaCopy()
	 * @generated
	 */
	EAttribute getMediaCopy_Project();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopy#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see studio.talkback.model.MediaCopy#getSource()
	 * @see #getMediaCopy()
	 * @generated
	 */
	EAttribute getMediaCopy_Source();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopy#getMadeAt <em>Made At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made At</em>'.
	 * @see studio.talkback.model.MediaCopy#getMadeAt()
	 * @see #getMediaCopy()
	 * @generated
	 */
	EAttribute getMediaCopy_MadeAt();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopy#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see studio.talkback.model.MediaCopy#getResult()
	 * @see #getMediaCopy()
	 * @generated
	 */
	EAttribute getMediaCopy_Result();

	/**
	 * Returns the meta object for the attribute '{@link studio.talkback.model.MediaCopy#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see studio.talkback.model.MediaCopy#getBytes()
	 * @see #getMediaCopy()
	 * @generated
	 */
	EAttribute getMediaCopy_Bytes();

	/**
	 * Returns the meta object for the containment reference '{@link studio.talkback.model.MediaCopy#getManifest <em>Manifest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Manifest</em>'.
	 * @see studio.talkback.model.MediaCopy#getManifest()
	 * @see #getMediaCopy()
	 * @generated
	 */
	EReference getMediaCopy_Manifest();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.ProjectKind <em>Project Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Project Kind</em>'.
	 * @see studio.talkback.model.ProjectKind
	 * @generated
	 */
	EEnum getProjectKind();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.BookingState <em>Booking State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Booking State</em>'.
	 * @see studio.talkback.model.BookingState
	 * @generated
	 */
	EEnum getBookingState();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.PartyKind <em>Party Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Party Kind</em>'.
	 * @see studio.talkback.model.PartyKind
	 * @generated
	 */
	EEnum getPartyKind();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.TrackStatus <em>Track Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Track Status</em>'.
	 * @see studio.talkback.model.TrackStatus
	 * @generated
	 */
	EEnum getTrackStatus();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.RequestState <em>Request State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Request State</em>'.
	 * @see studio.talkback.model.RequestState
	 * @generated
	 */
	EEnum getRequestState();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.ChangeScope <em>Change Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Scope</em>'.
	 * @see studio.talkback.model.ChangeScope
	 * @generated
	 */
	EEnum getChangeScope();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.MixBusState <em>Mix Bus State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mix Bus State</em>'.
	 * @see studio.talkback.model.MixBusState
	 * @generated
	 */
	EEnum getMixBusState();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.KnowingLevel <em>Knowing Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Knowing Level</em>'.
	 * @see studio.talkback.model.KnowingLevel
	 * @generated
	 */
	EEnum getKnowingLevel();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.ResetClass <em>Reset Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Reset Class</em>'.
	 * @see studio.talkback.model.ResetClass
	 * @generated
	 */
	EEnum getResetClass();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.ControlKind <em>Control Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Kind</em>'.
	 * @see studio.talkback.model.ControlKind
	 * @generated
	 */
	EEnum getControlKind();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.Taper <em>Taper</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Taper</em>'.
	 * @see studio.talkback.model.Taper
	 * @generated
	 */
	EEnum getTaper();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.ControlLook <em>Control Look</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Look</em>'.
	 * @see studio.talkback.model.ControlLook
	 * @generated
	 */
	EEnum getControlLook();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.LabelPlace <em>Label Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Label Place</em>'.
	 * @see studio.talkback.model.LabelPlace
	 * @generated
	 */
	EEnum getLabelPlace();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.MarkKind <em>Mark Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mark Kind</em>'.
	 * @see studio.talkback.model.MarkKind
	 * @generated
	 */
	EEnum getMarkKind();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.RecallPart <em>Recall Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recall Part</em>'.
	 * @see studio.talkback.model.RecallPart
	 * @generated
	 */
	EEnum getRecallPart();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.RecallAction <em>Recall Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recall Action</em>'.
	 * @see studio.talkback.model.RecallAction
	 * @generated
	 */
	EEnum getRecallAction();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.StepState <em>Step State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step State</em>'.
	 * @see studio.talkback.model.StepState
	 * @generated
	 */
	EEnum getStepState();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.HoursKind <em>Hours Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hours Kind</em>'.
	 * @see studio.talkback.model.HoursKind
	 * @generated
	 */
	EEnum getHoursKind();

	/**
	 * Returns the meta object for enum '{@link studio.talkback.model.CheckResult <em>Check Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Result</em>'.
	 * @see studio.talkback.model.CheckResult
	 * @generated
	 */
	EEnum getCheckResult();

	/**
	 * Returns the meta object for data type '{@link studio.talkback.model.identity.Ref <em>Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Ref</em>'.
	 * @see studio.talkback.model.identity.Ref
	 * @model instanceClass="studio.talkback.model.identity.Ref"
	 * @generated
	 */
	EDataType getRef();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.ZonedDateTime <em>Zoned Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Zoned Time</em>'.
	 * @see java.time.ZonedDateTime
	 * @model instanceClass="java.time.ZonedDateTime"
	 * @generated
	 */
	EDataType getZonedTime();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.IdentifiedImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.DocumentImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SECTIONS = eINSTANCE.getDocument_Sections();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.SectionImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__OWNER = eINSTANCE.getSection_Owner();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__KIND = eINSTANCE.getSection_Kind();

		/**
		 * The meta object literal for the '<em><b>Model Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__MODEL_VERSION = eINSTANCE.getSection_ModelVersion();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__CONTENT = eINSTANCE.getSection_Content();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.EvidenceImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DIGEST = eINSTANCE.getEvidence_Digest();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__NAME = eINSTANCE.getEvidence_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KIND = eINSTANCE.getEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SIZE_BYTES = eINSTANCE.getEvidence_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Taken At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TAKEN_AT = eINSTANCE.getEvidence_TakenAt();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__NOTE = eINSTANCE.getEvidence_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ParticipationImpl <em>Participation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ParticipationImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getParticipation()
		 * @generated
		 */
		EClass PARTICIPATION = eINSTANCE.getParticipation();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__PARTY = eINSTANCE.getParticipation_Party();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__ROLE = eINSTANCE.getParticipation_Role();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__FROM = eINSTANCE.getParticipation_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPATION__TO = eINSTANCE.getParticipation_To();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.SongPositionImpl <em>Song Position</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.SongPositionImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getSongPosition()
		 * @generated
		 */
		EClass SONG_POSITION = eINSTANCE.getSongPosition();

		/**
		 * The meta object literal for the '<em><b>Time Ms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SONG_POSITION__TIME_MS = eINSTANCE.getSongPosition_TimeMs();

		/**
		 * The meta object literal for the '<em><b>Bar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SONG_POSITION__BAR = eINSTANCE.getSongPosition_Bar();

		/**
		 * The meta object literal for the '<em><b>Timecode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SONG_POSITION__TIMECODE = eINSTANCE.getSongPosition_Timecode();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.StudioImpl <em>Studio</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.StudioImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getStudio()
		 * @generated
		 */
		EClass STUDIO = eINSTANCE.getStudio();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDIO__NAME = eINSTANCE.getStudio_Name();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDIO__STAGES = eINSTANCE.getStudio_Stages();

		/**
		 * The meta object literal for the '<em><b>Naming Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDIO__NAMING_PATTERN = eINSTANCE.getStudio_NamingPattern();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDIO__ZONE = eINSTANCE.getStudio_Zone();

		/**
		 * The meta object literal for the '<em><b>Frame Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDIO__FRAME_RATE = eINSTANCE.getStudio_FrameRate();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.StageImpl <em>Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.StageImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getStage()
		 * @generated
		 */
		EClass STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__KEY = eINSTANCE.getStage_Key();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE__NAME = eINSTANCE.getStage_Name();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PartyImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__KIND = eINSTANCE.getParty_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__NAME = eINSTANCE.getParty_Name();

		/**
		 * The meta object literal for the '<em><b>Initials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__INITIALS = eINSTANCE.getParty_Initials();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__EMAIL = eINSTANCE.getParty_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__PHONE = eINSTANCE.getParty_Phone();

		/**
		 * The meta object literal for the '<em><b>Company</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__COMPANY = eINSTANCE.getParty_Company();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__ROLES = eINSTANCE.getParty_Roles();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__NOTE = eINSTANCE.getParty_Note();

		/**
		 * The meta object literal for the '<em><b>Pin Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__PIN_HASH = eINSTANCE.getParty_PinHash();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RoomImpl <em>Room</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RoomImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRoom()
		 * @generated
		 */
		EClass ROOM = eINSTANCE.getRoom();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__NAME = eINSTANCE.getRoom_Name();

		/**
		 * The meta object literal for the '<em><b>Reference Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__REFERENCE_LEVEL = eINSTANCE.getRoom_ReferenceLevel();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROOM__UNITS = eINSTANCE.getRoom_Units();

		/**
		 * The meta object literal for the '<em><b>Patchbays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROOM__PATCHBAYS = eINSTANCE.getRoom_Patchbays();

		/**
		 * The meta object literal for the '<em><b>Faults</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROOM__FAULTS = eINSTANCE.getRoom_Faults();

		/**
		 * The meta object literal for the '<em><b>Console Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__CONSOLE_FAMILY = eINSTANCE.getRoom_ConsoleFamily();

		/**
		 * The meta object literal for the '<em><b>Console Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__CONSOLE_ADDRESS = eINSTANCE.getRoom_ConsoleAddress();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RoomUnitImpl <em>Room Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RoomUnitImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRoomUnit()
		 * @generated
		 */
		EClass ROOM_UNIT = eINSTANCE.getRoomUnit();

		/**
		 * The meta object literal for the '<em><b>Gear</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_UNIT__GEAR = eINSTANCE.getRoomUnit_Gear();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_UNIT__NAME = eINSTANCE.getRoomUnit_Name();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_UNIT__KEY = eINSTANCE.getRoomUnit_Key();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_UNIT__SERIAL = eINSTANCE.getRoomUnit_Serial();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_UNIT__FIRMWARE = eINSTANCE.getRoomUnit_Firmware();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_UNIT__LOCATION = eINSTANCE.getRoomUnit_Location();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PatchbayImpl <em>Patchbay</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PatchbayImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPatchbay()
		 * @generated
		 */
		EClass PATCHBAY = eINSTANCE.getPatchbay();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCHBAY__NAME = eINSTANCE.getPatchbay_Name();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCHBAY__ROWS = eINSTANCE.getPatchbay_Rows();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCHBAY__COLUMNS = eINSTANCE.getPatchbay_Columns();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PATCHBAY__POINTS = eINSTANCE.getPatchbay_Points();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PatchPointImpl <em>Patch Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PatchPointImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPatchPoint()
		 * @generated
		 */
		EClass PATCH_POINT = eINSTANCE.getPatchPoint();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_POINT__ROW = eINSTANCE.getPatchPoint_Row();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_POINT__COLUMN = eINSTANCE.getPatchPoint_Column();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_POINT__LABEL = eINSTANCE.getPatchPoint_Label();

		/**
		 * The meta object literal for the '<em><b>Normalled To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_POINT__NORMALLED_TO = eINSTANCE.getPatchPoint_NormalledTo();

		/**
		 * The meta object literal for the '<em><b>Half Normalled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_POINT__HALF_NORMALLED = eINSTANCE.getPatchPoint_HalfNormalled();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RoomFaultImpl <em>Room Fault</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RoomFaultImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRoomFault()
		 * @generated
		 */
		EClass ROOM_FAULT = eINSTANCE.getRoomFault();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_FAULT__UNIT = eINSTANCE.getRoomFault_Unit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_FAULT__TEXT = eINSTANCE.getRoomFault_Text();

		/**
		 * The meta object literal for the '<em><b>Workaround</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_FAULT__WORKAROUND = eINSTANCE.getRoomFault_Workaround();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_FAULT__SINCE = eINSTANCE.getRoomFault_Since();

		/**
		 * The meta object literal for the '<em><b>Mended At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_FAULT__MENDED_AT = eINSTANCE.getRoomFault_MendedAt();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.GearImpl <em>Gear</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.GearImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getGear()
		 * @generated
		 */
		EClass GEAR = eINSTANCE.getGear();

		/**
		 * The meta object literal for the '<em><b>Maker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEAR__MAKER = eINSTANCE.getGear_Maker();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEAR__MODEL = eINSTANCE.getGear_Model();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEAR__CATEGORY = eINSTANCE.getGear_Category();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GEAR__CONTROLS = eINSTANCE.getGear_Controls();

		/**
		 * The meta object literal for the '<em><b>Panel</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GEAR__PANEL = eINSTANCE.getGear_Panel();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GEAR__NOTE = eINSTANCE.getGear_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ControlImpl <em>Control</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ControlImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getControl()
		 * @generated
		 */
		EClass CONTROL = eINSTANCE.getControl();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__KEY = eINSTANCE.getControl_Key();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__NAME = eINSTANCE.getControl_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__KIND = eINSTANCE.getControl_Kind();

		/**
		 * The meta object literal for the '<em><b>Reset Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__RESET_CLASS = eINSTANCE.getControl_ResetClass();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__UNIT = eINSTANCE.getControl_Unit();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__MINIMUM = eINSTANCE.getControl_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__MAXIMUM = eINSTANCE.getControl_Maximum();

		/**
		 * The meta object literal for the '<em><b>Positions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__POSITIONS = eINSTANCE.getControl_Positions();

		/**
		 * The meta object literal for the '<em><b>Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__TOLERANCE = eINSTANCE.getControl_Tolerance();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__SECTION = eINSTANCE.getControl_Section();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__LABEL = eINSTANCE.getControl_Label();

		/**
		 * The meta object literal for the '<em><b>Label Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__LABEL_PLACE = eINSTANCE.getControl_LabelPlace();

		/**
		 * The meta object literal for the '<em><b>XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__XMM = eINSTANCE.getControl_XMm();

		/**
		 * The meta object literal for the '<em><b>YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__YMM = eINSTANCE.getControl_YMm();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__WIDTH_MM = eINSTANCE.getControl_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__HEIGHT_MM = eINSTANCE.getControl_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Look</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__LOOK = eINSTANCE.getControl_Look();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__COLOUR = eINSTANCE.getControl_Colour();

		/**
		 * The meta object literal for the '<em><b>Accent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__ACCENT = eINSTANCE.getControl_Accent();

		/**
		 * The meta object literal for the '<em><b>Start Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__START_ANGLE = eINSTANCE.getControl_StartAngle();

		/**
		 * The meta object literal for the '<em><b>End Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__END_ANGLE = eINSTANCE.getControl_EndAngle();

		/**
		 * The meta object literal for the '<em><b>Detents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__DETENTS = eINSTANCE.getControl_Detents();

		/**
		 * The meta object literal for the '<em><b>Taper</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__TAPER = eINSTANCE.getControl_Taper();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL__MARKS = eINSTANCE.getControl_Marks();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__DEFAULT_VALUE = eINSTANCE.getControl_DefaultValue();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ScaleMarkImpl <em>Scale Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ScaleMarkImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getScaleMark()
		 * @generated
		 */
		EClass SCALE_MARK = eINSTANCE.getScaleMark();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_MARK__TEXT = eINSTANCE.getScaleMark_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_MARK__NUMBER = eINSTANCE.getScaleMark_Number();

		/**
		 * The meta object literal for the '<em><b>Travel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_MARK__TRAVEL = eINSTANCE.getScaleMark_Travel();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PanelImpl <em>Panel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PanelImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPanel()
		 * @generated
		 */
		EClass PANEL = eINSTANCE.getPanel();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__WIDTH_MM = eINSTANCE.getPanel_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__HEIGHT_MM = eINSTANCE.getPanel_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__COLOUR = eINSTANCE.getPanel_Colour();

		/**
		 * The meta object literal for the '<em><b>Ink</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__INK = eINSTANCE.getPanel_Ink();

		/**
		 * The meta object literal for the '<em><b>Strip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__STRIP = eINSTANCE.getPanel_Strip();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PANEL__MARKS = eINSTANCE.getPanel_Marks();

		/**
		 * The meta object literal for the '<em><b>Photo</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PANEL__PHOTO = eINSTANCE.getPanel_Photo();

		/**
		 * The meta object literal for the '<em><b>Photo XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__PHOTO_XMM = eINSTANCE.getPanel_PhotoXMm();

		/**
		 * The meta object literal for the '<em><b>Photo YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__PHOTO_YMM = eINSTANCE.getPanel_PhotoYMm();

		/**
		 * The meta object literal for the '<em><b>Photo Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL__PHOTO_WIDTH_MM = eINSTANCE.getPanel_PhotoWidthMm();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PanelMarkImpl <em>Panel Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PanelMarkImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPanelMark()
		 * @generated
		 */
		EClass PANEL_MARK = eINSTANCE.getPanelMark();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__KIND = eINSTANCE.getPanelMark_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__TEXT = eINSTANCE.getPanelMark_Text();

		/**
		 * The meta object literal for the '<em><b>XMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__XMM = eINSTANCE.getPanelMark_XMm();

		/**
		 * The meta object literal for the '<em><b>YMm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__YMM = eINSTANCE.getPanelMark_YMm();

		/**
		 * The meta object literal for the '<em><b>Width Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__WIDTH_MM = eINSTANCE.getPanelMark_WidthMm();

		/**
		 * The meta object literal for the '<em><b>Height Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__HEIGHT_MM = eINSTANCE.getPanelMark_HeightMm();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__COLOUR = eINSTANCE.getPanelMark_Colour();

		/**
		 * The meta object literal for the '<em><b>Text Mm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__TEXT_MM = eINSTANCE.getPanelMark_TextMm();

		/**
		 * The meta object literal for the '<em><b>Bold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__BOLD = eINSTANCE.getPanelMark_Bold();

		/**
		 * The meta object literal for the '<em><b>Filled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PANEL_MARK__FILLED = eINSTANCE.getPanelMark_Filled();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.TemplateImpl <em>Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.TemplateImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getTemplate()
		 * @generated
		 */
		EClass TEMPLATE = eINSTANCE.getTemplate();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE__NAME = eINSTANCE.getTemplate_Name();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEMPLATE__PURPOSE = eINSTANCE.getTemplate_Purpose();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEMPLATE__FILE = eINSTANCE.getTemplate_File();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PresetImpl <em>Preset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PresetImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPreset()
		 * @generated
		 */
		EClass PRESET = eINSTANCE.getPreset();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESET__NAME = eINSTANCE.getPreset_Name();

		/**
		 * The meta object literal for the '<em><b>Engineer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESET__ENGINEER = eINSTANCE.getPreset_Engineer();

		/**
		 * The meta object literal for the '<em><b>Equipment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESET__EQUIPMENT = eINSTANCE.getPreset_Equipment();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESET__FILE = eINSTANCE.getPreset_File();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ProfileImpl <em>Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ProfileImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getProfile()
		 * @generated
		 */
		EClass PROFILE = eINSTANCE.getProfile();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__NAME = eINSTANCE.getProfile_Name();

		/**
		 * The meta object literal for the '<em><b>Standard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__STANDARD = eINSTANCE.getProfile_Standard();

		/**
		 * The meta object literal for the '<em><b>Loudness Lufs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__LOUDNESS_LUFS = eINSTANCE.getProfile_LoudnessLufs();

		/**
		 * The meta object literal for the '<em><b>Tolerance Lu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__TOLERANCE_LU = eINSTANCE.getProfile_ToleranceLu();

		/**
		 * The meta object literal for the '<em><b>True Peak Dbtp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__TRUE_PEAK_DBTP = eINSTANCE.getProfile_TruePeakDbtp();

		/**
		 * The meta object literal for the '<em><b>Sample Rate Hz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__SAMPLE_RATE_HZ = eINSTANCE.getProfile_SampleRateHz();

		/**
		 * The meta object literal for the '<em><b>Bit Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__BIT_DEPTH = eINSTANCE.getProfile_BitDepth();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ProjectImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__TITLE = eINSTANCE.getProject_Title();

		/**
		 * The meta object literal for the '<em><b>Code Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CODE_NAME = eINSTANCE.getProject_CodeName();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__KIND = eINSTANCE.getProject_Kind();

		/**
		 * The meta object literal for the '<em><b>Client</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CLIENT = eINSTANCE.getProject_Client();

		/**
		 * The meta object literal for the '<em><b>Artist</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__ARTIST = eINSTANCE.getProject_Artist();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PARTICIPATIONS = eINSTANCE.getProject_Participations();

		/**
		 * The meta object literal for the '<em><b>Bookings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__BOOKINGS = eINSTANCE.getProject_Bookings();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__ITEMS = eINSTANCE.getProject_Items();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DUE = eINSTANCE.getProject_Due();

		/**
		 * The meta object literal for the '<em><b>Sample Rate Hz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SAMPLE_RATE_HZ = eINSTANCE.getProject_SampleRateHz();

		/**
		 * The meta object literal for the '<em><b>Bit Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__BIT_DEPTH = eINSTANCE.getProject_BitDepth();

		/**
		 * The meta object literal for the '<em><b>Frame Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__FRAME_RATE = eINSTANCE.getProject_FrameRate();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__FOLDER = eINSTANCE.getProject_Folder();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__NOTE = eINSTANCE.getProject_Note();

		/**
		 * The meta object literal for the '<em><b>Archived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__ARCHIVED = eINSTANCE.getProject_Archived();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.BookingImpl <em>Booking</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.BookingImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getBooking()
		 * @generated
		 */
		EClass BOOKING = eINSTANCE.getBooking();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKING__ROOM = eINSTANCE.getBooking_Room();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKING__FROM = eINSTANCE.getBooking_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKING__TO = eINSTANCE.getBooking_To();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKING__STATE = eINSTANCE.getBooking_State();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKING__NOTE = eINSTANCE.getBooking_Note();

		/**
		 * The meta object literal for the '<em><b>Held At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKING__HELD_AT = eINSTANCE.getBooking_HeldAt();

		/**
		 * The meta object literal for the '<em><b>Clash Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKING__CLASH_WHY = eINSTANCE.getBooking_ClashWhy();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ItemImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__PROJECT = eINSTANCE.getItem_Project();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__NUMBER = eINSTANCE.getItem_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__TITLE = eINSTANCE.getItem_Title();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__STAGE = eINSTANCE.getItem_Stage();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__PRIORITY = eINSTANCE.getItem_Priority();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__DUE = eINSTANCE.getItem_Due();

		/**
		 * The meta object literal for the '<em><b>Blocked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__BLOCKED_ON = eINSTANCE.getItem_BlockedOn();

		/**
		 * The meta object literal for the '<em><b>Blocked Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__BLOCKED_WHY = eINSTANCE.getItem_BlockedWhy();

		/**
		 * The meta object literal for the '<em><b>Tempo Bpm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__TEMPO_BPM = eINSTANCE.getItem_TempoBpm();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__NOTE = eINSTANCE.getItem_Note();

		/**
		 * The meta object literal for the '<em><b>Tracks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__TRACKS = eINSTANCE.getItem_Tracks();

		/**
		 * The meta object literal for the '<em><b>Mix Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__MIX_VERSIONS = eINSTANCE.getItem_MixVersions();

		/**
		 * The meta object literal for the '<em><b>Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__REQUESTS = eINSTANCE.getItem_Requests();

		/**
		 * The meta object literal for the '<em><b>Required Prints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__REQUIRED_PRINTS = eINSTANCE.getItem_RequiredPrints();

		/**
		 * The meta object literal for the '<em><b>Turnovers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__TURNOVERS = eINSTANCE.getItem_Turnovers();

		/**
		 * The meta object literal for the '<em><b>Song Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__SONG_SECTIONS = eINSTANCE.getItem_SongSections();

		/**
		 * The meta object literal for the '<em><b>Imports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__IMPORTS = eINSTANCE.getItem_Imports();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.SongSectionImpl <em>Song Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.SongSectionImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getSongSection()
		 * @generated
		 */
		EClass SONG_SECTION = eINSTANCE.getSongSection();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SONG_SECTION__NAME = eINSTANCE.getSongSection_Name();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SONG_SECTION__POSITION = eINSTANCE.getSongSection_Position();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.TrackImpl <em>Track</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.TrackImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getTrack()
		 * @generated
		 */
		EClass TRACK = eINSTANCE.getTrack();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__NUMBER = eINSTANCE.getTrack_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__NAME = eINSTANCE.getTrack_Name();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__SOURCE = eINSTANCE.getTrack_Source();

		/**
		 * The meta object literal for the '<em><b>Microphone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__MICROPHONE = eINSTANCE.getTrack_Microphone();

		/**
		 * The meta object literal for the '<em><b>Preamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__PREAMP = eINSTANCE.getTrack_Preamp();

		/**
		 * The meta object literal for the '<em><b>Inserts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__INSERTS = eINSTANCE.getTrack_Inserts();

		/**
		 * The meta object literal for the '<em><b>Eq</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__EQ = eINSTANCE.getTrack_Eq();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__STATUS = eINSTANCE.getTrack_Status();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__COMMENT = eINSTANCE.getTrack_Comment();

		/**
		 * The meta object literal for the '<em><b>Engineer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__ENGINEER = eINSTANCE.getTrack_Engineer();

		/**
		 * The meta object literal for the '<em><b>Completed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACK__COMPLETED_AT = eINSTANCE.getTrack_CompletedAt();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.MixVersionImpl <em>Mix Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.MixVersionImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getMixVersion()
		 * @generated
		 */
		EClass MIX_VERSION = eINSTANCE.getMixVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__NAME = eINSTANCE.getMixVersion_Name();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_VERSION__PARENT = eINSTANCE.getMixVersion_Parent();

		/**
		 * The meta object literal for the '<em><b>Draft</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__DRAFT = eINSTANCE.getMixVersion_Draft();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__AUTHOR = eINSTANCE.getMixVersion_Author();

		/**
		 * The meta object literal for the '<em><b>Made At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__MADE_AT = eINSTANCE.getMixVersion_MadeAt();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__WHY = eINSTANCE.getMixVersion_Why();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_VERSION__CHANGES = eINSTANCE.getMixVersion_Changes();

		/**
		 * The meta object literal for the '<em><b>Daw Session</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_VERSION__DAW_SESSION = eINSTANCE.getMixVersion_DawSession();

		/**
		 * The meta object literal for the '<em><b>Daw Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_VERSION__DAW_TEXT = eINSTANCE.getMixVersion_DawText();

		/**
		 * The meta object literal for the '<em><b>Recalls</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__RECALLS = eINSTANCE.getMixVersion_Recalls();

		/**
		 * The meta object literal for the '<em><b>Prints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_VERSION__PRINTS = eINSTANCE.getMixVersion_Prints();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_VERSION__APPROVALS = eINSTANCE.getMixVersion_Approvals();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__NOTE = eINSTANCE.getMixVersion_Note();

		/**
		 * The meta object literal for the '<em><b>Draft Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIX_VERSION__DRAFT_NOTES = eINSTANCE.getMixVersion_DraftNotes();

		/**
		 * The meta object literal for the '<em><b>Abandoned At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__ABANDONED_AT = eINSTANCE.getMixVersion_AbandonedAt();

		/**
		 * The meta object literal for the '<em><b>Abandoned By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__ABANDONED_BY = eINSTANCE.getMixVersion_AbandonedBy();

		/**
		 * The meta object literal for the '<em><b>Abandoned Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_VERSION__ABANDONED_WHY = eINSTANCE.getMixVersion_AbandonedWhy();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.MixChangeImpl <em>Mix Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.MixChangeImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getMixChange()
		 * @generated
		 */
		EClass MIX_CHANGE = eINSTANCE.getMixChange();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_CHANGE__TEXT = eINSTANCE.getMixChange_Text();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_CHANGE__SCOPE = eINSTANCE.getMixChange_Scope();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIX_CHANGE__SUBJECT = eINSTANCE.getMixChange_Subject();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PrintImpl <em>Print</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PrintImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPrint()
		 * @generated
		 */
		EClass PRINT = eINSTANCE.getPrint();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__NAME = eINSTANCE.getPrint_Name();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINT__FILE = eINSTANCE.getPrint_File();

		/**
		 * The meta object literal for the '<em><b>Made At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__MADE_AT = eINSTANCE.getPrint_MadeAt();

		/**
		 * The meta object literal for the '<em><b>Sample Rate Hz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__SAMPLE_RATE_HZ = eINSTANCE.getPrint_SampleRateHz();

		/**
		 * The meta object literal for the '<em><b>Bit Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__BIT_DEPTH = eINSTANCE.getPrint_BitDepth();

		/**
		 * The meta object literal for the '<em><b>Mix Bus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__MIX_BUS = eINSTANCE.getPrint_MixBus();

		/**
		 * The meta object literal for the '<em><b>Loudness Lufs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__LOUDNESS_LUFS = eINSTANCE.getPrint_LoudnessLufs();

		/**
		 * The meta object literal for the '<em><b>True Peak Dbtp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__TRUE_PEAK_DBTP = eINSTANCE.getPrint_TruePeakDbtp();

		/**
		 * The meta object literal for the '<em><b>Carried Over From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINT__CARRIED_OVER_FROM = eINSTANCE.getPrint_CarriedOverFrom();

		/**
		 * The meta object literal for the '<em><b>Carried Over By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT__CARRIED_OVER_BY = eINSTANCE.getPrint_CarriedOverBy();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RequiredPrintImpl <em>Required Print</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RequiredPrintImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRequiredPrint()
		 * @generated
		 */
		EClass REQUIRED_PRINT = eINSTANCE.getRequiredPrint();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_PRINT__NAME = eINSTANCE.getRequiredPrint_Name();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_PRINT__DUE = eINSTANCE.getRequiredPrint_Due();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIRED_PRINT__NOTE = eINSTANCE.getRequiredPrint_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RequestImpl <em>Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RequestImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRequest()
		 * @generated
		 */
		EClass REQUEST = eINSTANCE.getRequest();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__NUMBER = eINSTANCE.getRequest_Number();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__TEXT = eINSTANCE.getRequest_Text();

		/**
		 * The meta object literal for the '<em><b>Asked By</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ASKED_BY = eINSTANCE.getRequest_AskedBy();

		/**
		 * The meta object literal for the '<em><b>Asked By Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ASKED_BY_NAMES = eINSTANCE.getRequest_AskedByNames();

		/**
		 * The meta object literal for the '<em><b>Asked At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ASKED_AT = eINSTANCE.getRequest_AskedAt();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUEST__POSITION = eINSTANCE.getRequest_Position();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__DUE = eINSTANCE.getRequest_Due();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__STATE = eINSTANCE.getRequest_State();

		/**
		 * The meta object literal for the '<em><b>Answered At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ANSWERED_AT = eINSTANCE.getRequest_AnsweredAt();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ANSWERED_BY = eINSTANCE.getRequest_AnsweredBy();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ANSWER = eINSTANCE.getRequest_Answer();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__ENTRY = eINSTANCE.getRequest_Entry();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.TurnoverImpl <em>Turnover</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.TurnoverImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getTurnover()
		 * @generated
		 */
		EClass TURNOVER = eINSTANCE.getTurnover();

		/**
		 * The meta object literal for the '<em><b>Picture Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURNOVER__PICTURE_VERSION = eINSTANCE.getTurnover_PictureVersion();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURNOVER__DATE = eINSTANCE.getTurnover_Date();

		/**
		 * The meta object literal for the '<em><b>Start Timecode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURNOVER__START_TIMECODE = eINSTANCE.getTurnover_StartTimecode();

		/**
		 * The meta object literal for the '<em><b>Frame Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURNOVER__FRAME_RATE = eINSTANCE.getTurnover_FrameRate();

		/**
		 * The meta object literal for the '<em><b>Drop Frame</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURNOVER__DROP_FRAME = eINSTANCE.getTurnover_DropFrame();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURNOVER__WHY = eINSTANCE.getTurnover_Why();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TURNOVER__FILES = eINSTANCE.getTurnover_Files();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.DraftNoteImpl <em>Draft Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.DraftNoteImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getDraftNote()
		 * @generated
		 */
		EClass DRAFT_NOTE = eINSTANCE.getDraftNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAFT_NOTE__TEXT = eINSTANCE.getDraftNote_Text();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAFT_NOTE__BY = eINSTANCE.getDraftNote_By();

		/**
		 * The meta object literal for the '<em><b>By Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAFT_NOTE__BY_NAME = eINSTANCE.getDraftNote_ByName();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAFT_NOTE__AT = eINSTANCE.getDraftNote_At();

		/**
		 * The meta object literal for the '<em><b>Done At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAFT_NOTE__DONE_AT = eINSTANCE.getDraftNote_DoneAt();

		/**
		 * The meta object literal for the '<em><b>Done By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAFT_NOTE__DONE_BY = eINSTANCE.getDraftNote_DoneBy();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAFT_NOTE__ENTRY = eINSTANCE.getDraftNote_Entry();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ApprovalImpl <em>Approval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ApprovalImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getApproval()
		 * @generated
		 */
		EClass APPROVAL = eINSTANCE.getApproval();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__BY = eINSTANCE.getApproval_By();

		/**
		 * The meta object literal for the '<em><b>By Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__BY_NAME = eINSTANCE.getApproval_ByName();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__AT = eINSTANCE.getApproval_At();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__HOW = eINSTANCE.getApproval_How();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__TEXT = eINSTANCE.getApproval_Text();

		/**
		 * The meta object literal for the '<em><b>With Pin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__WITH_PIN = eINSTANCE.getApproval_WithPin();

		/**
		 * The meta object literal for the '<em><b>Withdraws</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__WITHDRAWS = eINSTANCE.getApproval_Withdraws();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.SessionImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__PROJECT = eINSTANCE.getSession_Project();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ROOM = eINSTANCE.getSession_Room();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__DATE = eINSTANCE.getSession_Date();

		/**
		 * The meta object literal for the '<em><b>Time In</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TIME_IN = eINSTANCE.getSession_TimeIn();

		/**
		 * The meta object literal for the '<em><b>Time Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TIME_OUT = eINSTANCE.getSession_TimeOut();

		/**
		 * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PARTICIPATIONS = eINSTANCE.getSession_Participations();

		/**
		 * The meta object literal for the '<em><b>Session File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__SESSION_FILE = eINSTANCE.getSession_SessionFile();

		/**
		 * The meta object literal for the '<em><b>Sample Rate Hz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__SAMPLE_RATE_HZ = eINSTANCE.getSession_SampleRateHz();

		/**
		 * The meta object literal for the '<em><b>Bit Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__BIT_DEPTH = eINSTANCE.getSession_BitDepth();

		/**
		 * The meta object literal for the '<em><b>Timecode Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TIMECODE_RATE = eINSTANCE.getSession_TimecodeRate();

		/**
		 * The meta object literal for the '<em><b>Tempo Bpm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TEMPO_BPM = eINSTANCE.getSession_TempoBpm();

		/**
		 * The meta object literal for the '<em><b>Console Scene</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__CONSOLE_SCENE = eINSTANCE.getSession_ConsoleScene();

		/**
		 * The meta object literal for the '<em><b>Reference Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__REFERENCE_LEVEL = eINSTANCE.getSession_ReferenceLevel();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__ITEMS = eINSTANCE.getSession_Items();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NOTE = eINSTANCE.getSession_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.EntryImpl <em>Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.EntryImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getEntry()
		 * @generated
		 */
		EClass ENTRY = eINSTANCE.getEntry();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__SESSION = eINSTANCE.getEntry_Session();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__PROJECT = eINSTANCE.getEntry_Project();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__ITEM = eINSTANCE.getEntry_Item();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__KIND = eINSTANCE.getEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__AT = eINSTANCE.getEntry_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__BY = eINSTANCE.getEntry_By();

		/**
		 * The meta object literal for the '<em><b>By Initials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__BY_INITIALS = eINSTANCE.getEntry_ByInitials();

		/**
		 * The meta object literal for the '<em><b>Typed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__TYPED = eINSTANCE.getEntry_Typed();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__TEXT = eINSTANCE.getEntry_Text();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__PEOPLE = eINSTANCE.getEntry_People();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__POSITION = eINSTANCE.getEntry_Position();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__DUE = eINSTANCE.getEntry_Due();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__WHY = eINSTANCE.getEntry_Why();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__NUMBER = eINSTANCE.getEntry_Number();

		/**
		 * The meta object literal for the '<em><b>Struck Out</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__STRUCK_OUT = eINSTANCE.getEntry_StruckOut();

		/**
		 * The meta object literal for the '<em><b>Struck Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__STRUCK_WHY = eINSTANCE.getEntry_StruckWhy();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__DETAIL = eINSTANCE.getEntry_Detail();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENTRY__EVIDENCE = eINSTANCE.getEntry_Evidence();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.EntryDetailImpl <em>Entry Detail</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.EntryDetailImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getEntryDetail()
		 * @generated
		 */
		EClass ENTRY_DETAIL = eINSTANCE.getEntryDetail();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.TracksCompletedImpl <em>Tracks Completed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.TracksCompletedImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getTracksCompleted()
		 * @generated
		 */
		EClass TRACKS_COMPLETED = eINSTANCE.getTracksCompleted();

		/**
		 * The meta object literal for the '<em><b>Tracks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACKS_COMPLETED__TRACKS = eINSTANCE.getTracksCompleted_Tracks();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.VersionChangedImpl <em>Version Changed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.VersionChangedImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getVersionChanged()
		 * @generated
		 */
		EClass VERSION_CHANGED = eINSTANCE.getVersionChanged();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION_CHANGED__VERSION = eINSTANCE.getVersionChanged_Version();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION_CHANGED__CHANGES = eINSTANCE.getVersionChanged_Changes();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ControlsChangedImpl <em>Controls Changed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ControlsChangedImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getControlsChanged()
		 * @generated
		 */
		EClass CONTROLS_CHANGED = eINSTANCE.getControlsChanged();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROLS_CHANGED__UNIT = eINSTANCE.getControlsChanged_Unit();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROLS_CHANGED__SETTINGS = eINSTANCE.getControlsChanged_Settings();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ControlChangeImpl <em>Control Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ControlChangeImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getControlChange()
		 * @generated
		 */
		EClass CONTROL_CHANGE = eINSTANCE.getControlChange();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_CHANGE__CONTROL = eINSTANCE.getControlChange_Control();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_CHANGE__BEFORE = eINSTANCE.getControlChange_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_CHANGE__AFTER = eINSTANCE.getControlChange_After();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PrintsMadeImpl <em>Prints Made</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PrintsMadeImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPrintsMade()
		 * @generated
		 */
		EClass PRINTS_MADE = eINSTANCE.getPrintsMade();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINTS_MADE__VERSION = eINSTANCE.getPrintsMade_Version();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINTS_MADE__NAMES = eINSTANCE.getPrintsMade_Names();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.MediaCopiedImpl <em>Media Copied</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.MediaCopiedImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getMediaCopied()
		 * @generated
		 */
		EClass MEDIA_COPIED = eINSTANCE.getMediaCopied();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPIED__SOURCE = eINSTANCE.getMediaCopied_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPIED__TARGET = eINSTANCE.getMediaCopied_Target();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPIED__RESULT = eINSTANCE.getMediaCopied_Result();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.FaultFoundImpl <em>Fault Found</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.FaultFoundImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getFaultFound()
		 * @generated
		 */
		EClass FAULT_FOUND = eINSTANCE.getFaultFound();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT_FOUND__UNIT = eINSTANCE.getFaultFound_Unit();

		/**
		 * The meta object literal for the '<em><b>Workaround</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT_FOUND__WORKAROUND = eINSTANCE.getFaultFound_Workaround();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PictureCutImpl <em>Picture Cut</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PictureCutImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPictureCut()
		 * @generated
		 */
		EClass PICTURE_CUT = eINSTANCE.getPictureCut();

		/**
		 * The meta object literal for the '<em><b>Picture Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE_CUT__PICTURE_VERSION = eINSTANCE.getPictureCut_PictureVersion();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RequestAnsweredImpl <em>Request Answered</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RequestAnsweredImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRequestAnswered()
		 * @generated
		 */
		EClass REQUEST_ANSWERED = eINSTANCE.getRequestAnswered();

		/**
		 * The meta object literal for the '<em><b>Numbers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_ANSWERED__NUMBERS = eINSTANCE.getRequestAnswered_Numbers();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST_ANSWERED__STATE = eINSTANCE.getRequestAnswered_State();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.NextActionImpl <em>Next Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.NextActionImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getNextAction()
		 * @generated
		 */
		EClass NEXT_ACTION = eINSTANCE.getNextAction();

		/**
		 * The meta object literal for the '<em><b>Owners</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEXT_ACTION__OWNERS = eINSTANCE.getNextAction_Owners();

		/**
		 * The meta object literal for the '<em><b>Done At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEXT_ACTION__DONE_AT = eINSTANCE.getNextAction_DoneAt();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ApprovalGivenImpl <em>Approval Given</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ApprovalGivenImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getApprovalGiven()
		 * @generated
		 */
		EClass APPROVAL_GIVEN = eINSTANCE.getApprovalGiven();

		/**
		 * The meta object literal for the '<em><b>Mix Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_GIVEN__MIX_VERSION = eINSTANCE.getApprovalGiven_MixVersion();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_GIVEN__BY = eINSTANCE.getApprovalGiven_By();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_GIVEN__HOW = eINSTANCE.getApprovalGiven_How();

		/**
		 * The meta object literal for the '<em><b>With Pin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_GIVEN__WITH_PIN = eINSTANCE.getApprovalGiven_WithPin();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_GIVEN__WITHDRAWN = eINSTANCE.getApprovalGiven_Withdrawn();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.HoursNotedImpl <em>Hours Noted</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.HoursNotedImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getHoursNoted()
		 * @generated
		 */
		EClass HOURS_NOTED = eINSTANCE.getHoursNoted();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURS_NOTED__KIND = eINSTANCE.getHoursNoted_Kind();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURS_NOTED__FROM = eINSTANCE.getHoursNoted_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOURS_NOTED__TO = eINSTANCE.getHoursNoted_To();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.EvidenceImportedImpl <em>Evidence Imported</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.EvidenceImportedImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getEvidenceImported()
		 * @generated
		 */
		EClass EVIDENCE_IMPORTED = eINSTANCE.getEvidenceImported();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_IMPORTED__CHANGES = eINSTANCE.getEvidenceImported_Changes();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RecallImpl <em>Recall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RecallImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRecall()
		 * @generated
		 */
		EClass RECALL = eINSTANCE.getRecall();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__PROJECT = eINSTANCE.getRecall_Project();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__ITEM = eINSTANCE.getRecall_Item();

		/**
		 * The meta object literal for the '<em><b>Mix Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__MIX_VERSION = eINSTANCE.getRecall_MixVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__TITLE = eINSTANCE.getRecall_Title();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__ROOM = eINSTANCE.getRecall_Room();

		/**
		 * The meta object literal for the '<em><b>Captured At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__CAPTURED_AT = eINSTANCE.getRecall_CapturedAt();

		/**
		 * The meta object literal for the '<em><b>Set By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__SET_BY = eINSTANCE.getRecall_SetBy();

		/**
		 * The meta object literal for the '<em><b>Verified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__VERIFIED_BY = eINSTANCE.getRecall_VerifiedBy();

		/**
		 * The meta object literal for the '<em><b>Verified At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__VERIFIED_AT = eINSTANCE.getRecall_VerifiedAt();

		/**
		 * The meta object literal for the '<em><b>Knowing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__KNOWING = eINSTANCE.getRecall_Knowing();

		/**
		 * The meta object literal for the '<em><b>Console Family</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__CONSOLE_FAMILY = eINSTANCE.getRecall_ConsoleFamily();

		/**
		 * The meta object literal for the '<em><b>Console State</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL__CONSOLE_STATE = eINSTANCE.getRecall_ConsoleState();

		/**
		 * The meta object literal for the '<em><b>Sample Rate Hz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__SAMPLE_RATE_HZ = eINSTANCE.getRecall_SampleRateHz();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL__UNITS = eINSTANCE.getRecall_Units();

		/**
		 * The meta object literal for the '<em><b>Patch</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL__PATCH = eINSTANCE.getRecall_Patch();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL__PHOTOS = eINSTANCE.getRecall_Photos();

		/**
		 * The meta object literal for the '<em><b>Kept Elsewhere</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL__KEPT_ELSEWHERE = eINSTANCE.getRecall_KeptElsewhere();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL__NOTE = eINSTANCE.getRecall_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.UnitRecallImpl <em>Unit Recall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.UnitRecallImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getUnitRecall()
		 * @generated
		 */
		EClass UNIT_RECALL = eINSTANCE.getUnitRecall();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__UNIT = eINSTANCE.getUnitRecall_Unit();

		/**
		 * The meta object literal for the '<em><b>Gear</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__GEAR = eINSTANCE.getUnitRecall_Gear();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__NAME = eINSTANCE.getUnitRecall_Name();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__LOCATION = eINSTANCE.getUnitRecall_Location();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__CHANNEL = eINSTANCE.getUnitRecall_Channel();

		/**
		 * The meta object literal for the '<em><b>Bypassed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__BYPASSED = eINSTANCE.getUnitRecall_Bypassed();

		/**
		 * The meta object literal for the '<em><b>Preset Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__PRESET_NAME = eINSTANCE.getUnitRecall_PresetName();

		/**
		 * The meta object literal for the '<em><b>Preset Edited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__PRESET_EDITED = eINSTANCE.getUnitRecall_PresetEdited();

		/**
		 * The meta object literal for the '<em><b>Tone In Db</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__TONE_IN_DB = eINSTANCE.getUnitRecall_ToneInDb();

		/**
		 * The meta object literal for the '<em><b>Tone Out Db</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_RECALL__TONE_OUT_DB = eINSTANCE.getUnitRecall_ToneOutDb();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_RECALL__SETTINGS = eINSTANCE.getUnitRecall_Settings();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_RECALL__PHOTOS = eINSTANCE.getUnitRecall_Photos();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ControlSettingImpl <em>Control Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ControlSettingImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getControlSetting()
		 * @generated
		 */
		EClass CONTROL_SETTING = eINSTANCE.getControlSetting();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SETTING__CONTROL = eINSTANCE.getControlSetting_Control();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SETTING__VALUE = eINSTANCE.getControlSetting_Value();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SETTING__NUMBER = eINSTANCE.getControlSetting_Number();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SETTING__UNIT = eINSTANCE.getControlSetting_Unit();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PatchConnectionImpl <em>Patch Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PatchConnectionImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPatchConnection()
		 * @generated
		 */
		EClass PATCH_CONNECTION = eINSTANCE.getPatchConnection();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_CONNECTION__FROM = eINSTANCE.getPatchConnection_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_CONNECTION__TO = eINSTANCE.getPatchConnection_To();

		/**
		 * The meta object literal for the '<em><b>Normal Broken</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_CONNECTION__NORMAL_BROKEN = eINSTANCE.getPatchConnection_NormalBroken();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PATCH_CONNECTION__NOTE = eINSTANCE.getPatchConnection_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PhotoImpl <em>Photo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PhotoImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPhoto()
		 * @generated
		 */
		EClass PHOTO = eINSTANCE.getPhoto();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHOTO__FILE = eINSTANCE.getPhoto_File();

		/**
		 * The meta object literal for the '<em><b>Taken At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__TAKEN_AT = eINSTANCE.getPhoto_TakenAt();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHOTO__SUBJECT = eINSTANCE.getPhoto_Subject();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.KeptElsewhereImpl <em>Kept Elsewhere</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.KeptElsewhereImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getKeptElsewhere()
		 * @generated
		 */
		EClass KEPT_ELSEWHERE = eINSTANCE.getKeptElsewhere();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_ELSEWHERE__WHAT = eINSTANCE.getKeptElsewhere_What();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_ELSEWHERE__TITLE = eINSTANCE.getKeptElsewhere_Title();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_ELSEWHERE__NUMBER = eINSTANCE.getKeptElsewhere_Number();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_ELSEWHERE__MEDIUM = eINSTANCE.getKeptElsewhere_Medium();

		/**
		 * The meta object literal for the '<em><b>Backup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEPT_ELSEWHERE__BACKUP = eINSTANCE.getKeptElsewhere_Backup();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KEPT_ELSEWHERE__FILE = eINSTANCE.getKeptElsewhere_File();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RoomStateImpl <em>Room State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RoomStateImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRoomState()
		 * @generated
		 */
		EClass ROOM_STATE = eINSTANCE.getRoomState();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__ROOM = eINSTANCE.getRoomState_Room();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__PROJECT = eINSTANCE.getRoomState_Project();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__ITEM = eINSTANCE.getRoomState_Item();

		/**
		 * The meta object literal for the '<em><b>Mix Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__MIX_VERSION = eINSTANCE.getRoomState_MixVersion();

		/**
		 * The meta object literal for the '<em><b>Recall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__RECALL = eINSTANCE.getRoomState_Recall();

		/**
		 * The meta object literal for the '<em><b>Captured At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__CAPTURED_AT = eINSTANCE.getRoomState_CapturedAt();

		/**
		 * The meta object literal for the '<em><b>Captured By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__CAPTURED_BY = eINSTANCE.getRoomState_CapturedBy();

		/**
		 * The meta object literal for the '<em><b>Changes Since</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__CHANGES_SINCE = eINSTANCE.getRoomState_ChangesSince();

		/**
		 * The meta object literal for the '<em><b>Recall Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__RECALL_RUN = eINSTANCE.getRoomState_RecallRun();

		/**
		 * The meta object literal for the '<em><b>Exceptions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM_STATE__EXCEPTIONS = eINSTANCE.getRoomState_Exceptions();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RecallRunImpl <em>Recall Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RecallRunImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRecallRun()
		 * @generated
		 */
		EClass RECALL_RUN = eINSTANCE.getRecallRun();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__PROJECT = eINSTANCE.getRecallRun_Project();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__ITEM = eINSTANCE.getRecallRun_Item();

		/**
		 * The meta object literal for the '<em><b>Mix Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__MIX_VERSION = eINSTANCE.getRecallRun_MixVersion();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__ROOM = eINSTANCE.getRecallRun_Room();

		/**
		 * The meta object literal for the '<em><b>Recall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__RECALL = eINSTANCE.getRecallRun_Recall();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__FROM = eINSTANCE.getRecallRun_From();

		/**
		 * The meta object literal for the '<em><b>From Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__FROM_TITLE = eINSTANCE.getRecallRun_FromTitle();

		/**
		 * The meta object literal for the '<em><b>Started At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__STARTED_AT = eINSTANCE.getRecallRun_StartedAt();

		/**
		 * The meta object literal for the '<em><b>Started By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__STARTED_BY = eINSTANCE.getRecallRun_StartedBy();

		/**
		 * The meta object literal for the '<em><b>Ended At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__ENDED_AT = eINSTANCE.getRecallRun_EndedAt();

		/**
		 * The meta object literal for the '<em><b>Verified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__VERIFIED_BY = eINSTANCE.getRecallRun_VerifiedBy();

		/**
		 * The meta object literal for the '<em><b>Total Recall Off</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__TOTAL_RECALL_OFF = eINSTANCE.getRecallRun_TotalRecallOff();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECALL_RUN__NOTE = eINSTANCE.getRecallRun_Note();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL_RUN__PAGES = eINSTANCE.getRecallRun_Pages();

		/**
		 * The meta object literal for the '<em><b>Tone Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL_RUN__TONE_CHECKS = eINSTANCE.getRecallRun_ToneChecks();

		/**
		 * The meta object literal for the '<em><b>Proof</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECALL_RUN__PROOF = eINSTANCE.getRecallRun_Proof();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RunPageImpl <em>Run Page</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RunPageImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRunPage()
		 * @generated
		 */
		EClass RUN_PAGE = eINSTANCE.getRunPage();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_PAGE__PART = eINSTANCE.getRunPage_Part();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_PAGE__PLACE = eINSTANCE.getRunPage_Place();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_PAGE__UNIT = eINSTANCE.getRunPage_Unit();

		/**
		 * The meta object literal for the '<em><b>Unit Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_PAGE__UNIT_ID = eINSTANCE.getRunPage_UnitId();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_PAGE__CONTROLS = eINSTANCE.getRunPage_Controls();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_PAGE__SHARE = eINSTANCE.getRunPage_Share();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_PAGE__NOTE = eINSTANCE.getRunPage_Note();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN_PAGE__STEPS = eINSTANCE.getRunPage_Steps();

		/**
		 * The meta object literal for the '<em><b>Photos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN_PAGE__PHOTOS = eINSTANCE.getRunPage_Photos();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.RunStepImpl <em>Run Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.RunStepImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRunStep()
		 * @generated
		 */
		EClass RUN_STEP = eINSTANCE.getRunStep();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__KEY = eINSTANCE.getRunStep_Key();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__ACTION = eINSTANCE.getRunStep_Action();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__WHAT = eINSTANCE.getRunStep_What();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__BEFORE = eINSTANCE.getRunStep_Before();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__AFTER = eINSTANCE.getRunStep_After();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__STATE = eINSTANCE.getRunStep_State();

		/**
		 * The meta object literal for the '<em><b>Done At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__DONE_AT = eINSTANCE.getRunStep_DoneAt();

		/**
		 * The meta object literal for the '<em><b>Done By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__DONE_BY = eINSTANCE.getRunStep_DoneBy();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_STEP__WHY = eINSTANCE.getRunStep_Why();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.ToneCheckImpl <em>Tone Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.ToneCheckImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getToneCheck()
		 * @generated
		 */
		EClass TONE_CHECK = eINSTANCE.getToneCheck();

		/**
		 * The meta object literal for the '<em><b>Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TONE_CHECK__POINT = eINSTANCE.getToneCheck_Point();

		/**
		 * The meta object literal for the '<em><b>Wanted Db</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TONE_CHECK__WANTED_DB = eINSTANCE.getToneCheck_WantedDb();

		/**
		 * The meta object literal for the '<em><b>Read Db</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TONE_CHECK__READ_DB = eINSTANCE.getToneCheck_ReadDb();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.PrintProofImpl <em>Print Proof</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.PrintProofImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPrintProof()
		 * @generated
		 */
		EClass PRINT_PROOF = eINSTANCE.getPrintProof();

		/**
		 * The meta object literal for the '<em><b>Mix Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__MIX_VERSION = eINSTANCE.getPrintProof_MixVersion();

		/**
		 * The meta object literal for the '<em><b>Print</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__PRINT = eINSTANCE.getPrintProof_Print();

		/**
		 * The meta object literal for the '<em><b>Print Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__PRINT_NAME = eINSTANCE.getPrintProof_PrintName();

		/**
		 * The meta object literal for the '<em><b>Approved Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__APPROVED_DIGEST = eINSTANCE.getPrintProof_ApprovedDigest();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRINT_PROOF__FILE = eINSTANCE.getPrintProof_File();

		/**
		 * The meta object literal for the '<em><b>Position Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__POSITION_SECONDS = eINSTANCE.getPrintProof_PositionSeconds();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__SECONDS = eINSTANCE.getPrintProof_Seconds();

		/**
		 * The meta object literal for the '<em><b>Level Db</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__LEVEL_DB = eINSTANCE.getPrintProof_LevelDb();

		/**
		 * The meta object literal for the '<em><b>Residual Db</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__RESIDUAL_DB = eINSTANCE.getPrintProof_ResidualDb();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__FINDING = eINSTANCE.getPrintProof_Finding();

		/**
		 * The meta object literal for the '<em><b>Checked At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__CHECKED_AT = eINSTANCE.getPrintProof_CheckedAt();

		/**
		 * The meta object literal for the '<em><b>Checked By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRINT_PROOF__CHECKED_BY = eINSTANCE.getPrintProof_CheckedBy();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.DeliveryImpl <em>Delivery</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.DeliveryImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getDelivery()
		 * @generated
		 */
		EClass DELIVERY = eINSTANCE.getDelivery();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__PROJECT = eINSTANCE.getDelivery_Project();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__ITEMS = eINSTANCE.getDelivery_Items();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__RECIPIENT = eINSTANCE.getDelivery_Recipient();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__METHOD = eINSTANCE.getDelivery_Method();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__PROFILE = eINSTANCE.getDelivery_Profile();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY__FILES = eINSTANCE.getDelivery_Files();

		/**
		 * The meta object literal for the '<em><b>Prepared At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__PREPARED_AT = eINSTANCE.getDelivery_PreparedAt();

		/**
		 * The meta object literal for the '<em><b>Sent At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__SENT_AT = eINSTANCE.getDelivery_SentAt();

		/**
		 * The meta object literal for the '<em><b>Received At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__RECEIVED_AT = eINSTANCE.getDelivery_ReceivedAt();

		/**
		 * The meta object literal for the '<em><b>Verified At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__VERIFIED_AT = eINSTANCE.getDelivery_VerifiedAt();

		/**
		 * The meta object literal for the '<em><b>Safety Copy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__SAFETY_COPY = eINSTANCE.getDelivery_SafetyCopy();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__NOTE = eINSTANCE.getDelivery_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.DeliveredFileImpl <em>Delivered File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.DeliveredFileImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getDeliveredFile()
		 * @generated
		 */
		EClass DELIVERED_FILE = eINSTANCE.getDeliveredFile();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_FILE__ITEM = eINSTANCE.getDeliveredFile_Item();

		/**
		 * The meta object literal for the '<em><b>Mix Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_FILE__MIX_VERSION = eINSTANCE.getDeliveredFile_MixVersion();

		/**
		 * The meta object literal for the '<em><b>Print</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_FILE__PRINT = eINSTANCE.getDeliveredFile_Print();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_FILE__NAME = eINSTANCE.getDeliveredFile_Name();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERED_FILE__FILE = eINSTANCE.getDeliveredFile_File();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERED_FILE__VERIFIED = eINSTANCE.getDeliveredFile_Verified();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.MediaImpl <em>Media</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.MediaImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getMedia()
		 * @generated
		 */
		EClass MEDIA = eINSTANCE.getMedia();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__LABEL = eINSTANCE.getMedia_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__KIND = eINSTANCE.getMedia_Kind();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__SERIAL = eINSTANCE.getMedia_Serial();

		/**
		 * The meta object literal for the '<em><b>Capacity Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__CAPACITY_BYTES = eINSTANCE.getMedia_CapacityBytes();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__LOCATION = eINSTANCE.getMedia_Location();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__OWNER = eINSTANCE.getMedia_Owner();

		/**
		 * The meta object literal for the '<em><b>Copies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEDIA__COPIES = eINSTANCE.getMedia_Copies();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__NOTE = eINSTANCE.getMedia_Note();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.impl.MediaCopyImpl <em>Media Copy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.impl.MediaCopyImpl
		 * @see studio.talkback.model.impl.ModelPackageImpl#getMediaCopy()
		 * @generated
		 */
		EClass MEDIA_COPY = eINSTANCE.getMediaCopy();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPY__PROJECT = eINSTANCE.getMediaCopy_Project();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPY__SOURCE = eINSTANCE.getMediaCopy_Source();

		/**
		 * The meta object literal for the '<em><b>Made At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPY__MADE_AT = eINSTANCE.getMediaCopy_MadeAt();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPY__RESULT = eINSTANCE.getMediaCopy_Result();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA_COPY__BYTES = eINSTANCE.getMediaCopy_Bytes();

		/**
		 * The meta object literal for the '<em><b>Manifest</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEDIA_COPY__MANIFEST = eINSTANCE.getMediaCopy_Manifest();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.ProjectKind <em>Project Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.ProjectKind
		 * @see studio.talkback.model.impl.ModelPackageImpl#getProjectKind()
		 * @generated
		 */
		EEnum PROJECT_KIND = eINSTANCE.getProjectKind();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.BookingState <em>Booking State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.BookingState
		 * @see studio.talkback.model.impl.ModelPackageImpl#getBookingState()
		 * @generated
		 */
		EEnum BOOKING_STATE = eINSTANCE.getBookingState();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.PartyKind <em>Party Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.PartyKind
		 * @see studio.talkback.model.impl.ModelPackageImpl#getPartyKind()
		 * @generated
		 */
		EEnum PARTY_KIND = eINSTANCE.getPartyKind();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.TrackStatus <em>Track Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.TrackStatus
		 * @see studio.talkback.model.impl.ModelPackageImpl#getTrackStatus()
		 * @generated
		 */
		EEnum TRACK_STATUS = eINSTANCE.getTrackStatus();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.RequestState <em>Request State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.RequestState
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRequestState()
		 * @generated
		 */
		EEnum REQUEST_STATE = eINSTANCE.getRequestState();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.ChangeScope <em>Change Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.ChangeScope
		 * @see studio.talkback.model.impl.ModelPackageImpl#getChangeScope()
		 * @generated
		 */
		EEnum CHANGE_SCOPE = eINSTANCE.getChangeScope();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.MixBusState <em>Mix Bus State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.MixBusState
		 * @see studio.talkback.model.impl.ModelPackageImpl#getMixBusState()
		 * @generated
		 */
		EEnum MIX_BUS_STATE = eINSTANCE.getMixBusState();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.KnowingLevel <em>Knowing Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.KnowingLevel
		 * @see studio.talkback.model.impl.ModelPackageImpl#getKnowingLevel()
		 * @generated
		 */
		EEnum KNOWING_LEVEL = eINSTANCE.getKnowingLevel();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.ResetClass <em>Reset Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.ResetClass
		 * @see studio.talkback.model.impl.ModelPackageImpl#getResetClass()
		 * @generated
		 */
		EEnum RESET_CLASS = eINSTANCE.getResetClass();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.ControlKind <em>Control Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.ControlKind
		 * @see studio.talkback.model.impl.ModelPackageImpl#getControlKind()
		 * @generated
		 */
		EEnum CONTROL_KIND = eINSTANCE.getControlKind();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.Taper <em>Taper</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.Taper
		 * @see studio.talkback.model.impl.ModelPackageImpl#getTaper()
		 * @generated
		 */
		EEnum TAPER = eINSTANCE.getTaper();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.ControlLook <em>Control Look</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.ControlLook
		 * @see studio.talkback.model.impl.ModelPackageImpl#getControlLook()
		 * @generated
		 */
		EEnum CONTROL_LOOK = eINSTANCE.getControlLook();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.LabelPlace <em>Label Place</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.LabelPlace
		 * @see studio.talkback.model.impl.ModelPackageImpl#getLabelPlace()
		 * @generated
		 */
		EEnum LABEL_PLACE = eINSTANCE.getLabelPlace();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.MarkKind <em>Mark Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.MarkKind
		 * @see studio.talkback.model.impl.ModelPackageImpl#getMarkKind()
		 * @generated
		 */
		EEnum MARK_KIND = eINSTANCE.getMarkKind();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.RecallPart <em>Recall Part</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.RecallPart
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRecallPart()
		 * @generated
		 */
		EEnum RECALL_PART = eINSTANCE.getRecallPart();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.RecallAction <em>Recall Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.RecallAction
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRecallAction()
		 * @generated
		 */
		EEnum RECALL_ACTION = eINSTANCE.getRecallAction();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.StepState <em>Step State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.StepState
		 * @see studio.talkback.model.impl.ModelPackageImpl#getStepState()
		 * @generated
		 */
		EEnum STEP_STATE = eINSTANCE.getStepState();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.HoursKind <em>Hours Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.HoursKind
		 * @see studio.talkback.model.impl.ModelPackageImpl#getHoursKind()
		 * @generated
		 */
		EEnum HOURS_KIND = eINSTANCE.getHoursKind();

		/**
		 * The meta object literal for the '{@link studio.talkback.model.CheckResult <em>Check Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.CheckResult
		 * @see studio.talkback.model.impl.ModelPackageImpl#getCheckResult()
		 * @generated
		 */
		EEnum CHECK_RESULT = eINSTANCE.getCheckResult();

		/**
		 * The meta object literal for the '<em>Ref</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see studio.talkback.model.identity.Ref
		 * @see studio.talkback.model.impl.ModelPackageImpl#getRef()
		 * @generated
		 */
		EDataType REF = eINSTANCE.getRef();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see studio.talkback.model.impl.ModelPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Zoned Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.ZonedDateTime
		 * @see studio.talkback.model.impl.ModelPackageImpl#getZonedTime()
		 * @generated
		 */
		EDataType ZONED_TIME = eINSTANCE.getZonedTime();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see studio.talkback.model.impl.ModelPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //ModelPackage
