/**
 */
package studio.talkback.model.impl;

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

import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlLook;
import studio.talkback.model.LabelPlace;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.ResetClass;
import studio.talkback.model.ScaleMark;
import studio.talkback.model.Taper;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getKey <em>Key</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getResetClass <em>Reset Class</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getPositions <em>Positions</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getSection <em>Section</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getLabelPlace <em>Label Place</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getXMm <em>XMm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getYMm <em>YMm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getLook <em>Look</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getAccent <em>Accent</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getStartAngle <em>Start Angle</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getEndAngle <em>End Angle</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getDetents <em>Detents</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getTaper <em>Taper</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getMarks <em>Marks</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ControlImpl#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlImpl extends IdentifiedImpl implements Control {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ControlKind KIND_EDEFAULT = ControlKind.KNOB;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ControlKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getResetClass() <em>Reset Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResetClass()
	 * @generated
	 * @ordered
	 */
	protected static final ResetClass RESET_CLASS_EDEFAULT = ResetClass.POT;

	/**
	 * The cached value of the '{@link #getResetClass() <em>Reset Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResetClass()
	 * @generated
	 * @ordered
	 */
	protected ResetClass resetClass = RESET_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected Double minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximum() <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximum()
	 * @generated
	 * @ordered
	 */
	protected Double maximum = MAXIMUM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPositions() <em>Positions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> positions;

	/**
	 * The default value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final Double TOLERANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTolerance() <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerance()
	 * @generated
	 * @ordered
	 */
	protected Double tolerance = TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected String section = SECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelPlace() <em>Label Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelPlace()
	 * @generated
	 * @ordered
	 */
	protected static final LabelPlace LABEL_PLACE_EDEFAULT = LabelPlace.BELOW;

	/**
	 * The cached value of the '{@link #getLabelPlace() <em>Label Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelPlace()
	 * @generated
	 * @ordered
	 */
	protected LabelPlace labelPlace = LABEL_PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getXMm() <em>XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXMm()
	 * @generated
	 * @ordered
	 */
	protected static final Double XMM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getXMm() <em>XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getXMm()
	 * @generated
	 * @ordered
	 */
	protected Double xMm = XMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getYMm() <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYMm()
	 * @generated
	 * @ordered
	 */
	protected static final Double YMM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYMm() <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYMm()
	 * @generated
	 * @ordered
	 */
	protected Double yMm = YMM_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_MM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWidthMm() <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMm()
	 * @generated
	 * @ordered
	 */
	protected double widthMm = WIDTH_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected static final double HEIGHT_MM_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHeightMm() <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightMm()
	 * @generated
	 * @ordered
	 */
	protected double heightMm = HEIGHT_MM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLook() <em>Look</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLook()
	 * @generated
	 * @ordered
	 */
	protected static final ControlLook LOOK_EDEFAULT = ControlLook.PLAIN;

	/**
	 * The cached value of the '{@link #getLook() <em>Look</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLook()
	 * @generated
	 * @ordered
	 */
	protected ControlLook look = LOOK_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccent() <em>Accent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccent()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccent() <em>Accent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccent()
	 * @generated
	 * @ordered
	 */
	protected String accent = ACCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartAngle() <em>Start Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double START_ANGLE_EDEFAULT = -150.0;

	/**
	 * The cached value of the '{@link #getStartAngle() <em>Start Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartAngle()
	 * @generated
	 * @ordered
	 */
	protected double startAngle = START_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndAngle() <em>End Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double END_ANGLE_EDEFAULT = 150.0;

	/**
	 * The cached value of the '{@link #getEndAngle() <em>End Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndAngle()
	 * @generated
	 * @ordered
	 */
	protected double endAngle = END_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetents() <em>Detents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetents()
	 * @generated
	 * @ordered
	 */
	protected static final int DETENTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDetents() <em>Detents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetents()
	 * @generated
	 * @ordered
	 */
	protected int detents = DETENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaper() <em>Taper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaper()
	 * @generated
	 * @ordered
	 */
	protected static final Taper TAPER_EDEFAULT = Taper.LINEAR;

	/**
	 * The cached value of the '{@link #getTaper() <em>Taper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaper()
	 * @generated
	 * @ordered
	 */
	protected Taper taper = TAPER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<ScaleMark> marks;

	/**
	 * The default value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefaultValue() <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultValue()
	 * @generated
	 * @ordered
	 */
	protected String defaultValue = DEFAULT_VALUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CONTROL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ControlKind newKind) {
		ControlKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResetClass getResetClass() {
		return resetClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResetClass(ResetClass newResetClass) {
		ResetClass oldResetClass = resetClass;
		resetClass = newResetClass == null ? RESET_CLASS_EDEFAULT : newResetClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__RESET_CLASS, oldResetClass, resetClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(Double newMinimum) {
		Double oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximum() {
		return maximum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximum(Double newMaximum) {
		Double oldMaximum = maximum;
		maximum = newMaximum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__MAXIMUM, oldMaximum, maximum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPositions() {
		if (positions == null) {
			positions = new EDataTypeEList<String>(String.class, this, ModelPackage.CONTROL__POSITIONS);
		}
		return positions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTolerance() {
		return tolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerance(Double newTolerance) {
		Double oldTolerance = tolerance;
		tolerance = newTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__TOLERANCE, oldTolerance, tolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		String oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabelPlace getLabelPlace() {
		return labelPlace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelPlace(LabelPlace newLabelPlace) {
		LabelPlace oldLabelPlace = labelPlace;
		labelPlace = newLabelPlace == null ? LABEL_PLACE_EDEFAULT : newLabelPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__LABEL_PLACE, oldLabelPlace, labelPlace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getXMm() {
		return xMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setXMm(Double newXMm) {
		Double oldXMm = xMm;
		xMm = newXMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__XMM, oldXMm, xMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getYMm() {
		return yMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYMm(Double newYMm) {
		Double oldYMm = yMm;
		yMm = newYMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__YMM, oldYMm, yMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidthMm() {
		return widthMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthMm(double newWidthMm) {
		double oldWidthMm = widthMm;
		widthMm = newWidthMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__WIDTH_MM, oldWidthMm, widthMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeightMm() {
		return heightMm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightMm(double newHeightMm) {
		double oldHeightMm = heightMm;
		heightMm = newHeightMm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__HEIGHT_MM, oldHeightMm, heightMm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlLook getLook() {
		return look;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLook(ControlLook newLook) {
		ControlLook oldLook = look;
		look = newLook == null ? LOOK_EDEFAULT : newLook;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__LOOK, oldLook, look));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccent() {
		return accent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccent(String newAccent) {
		String oldAccent = accent;
		accent = newAccent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__ACCENT, oldAccent, accent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStartAngle() {
		return startAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartAngle(double newStartAngle) {
		double oldStartAngle = startAngle;
		startAngle = newStartAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__START_ANGLE, oldStartAngle, startAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEndAngle() {
		return endAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndAngle(double newEndAngle) {
		double oldEndAngle = endAngle;
		endAngle = newEndAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__END_ANGLE, oldEndAngle, endAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDetents() {
		return detents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetents(int newDetents) {
		int oldDetents = detents;
		detents = newDetents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__DETENTS, oldDetents, detents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Taper getTaper() {
		return taper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaper(Taper newTaper) {
		Taper oldTaper = taper;
		taper = newTaper == null ? TAPER_EDEFAULT : newTaper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__TAPER, oldTaper, taper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScaleMark> getMarks() {
		if (marks == null) {
			marks = new EObjectContainmentEList<ScaleMark>(ScaleMark.class, this, ModelPackage.CONTROL__MARKS);
		}
		return marks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultValue() {
		return defaultValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultValue(String newDefaultValue) {
		String oldDefaultValue = defaultValue;
		defaultValue = newDefaultValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CONTROL__DEFAULT_VALUE, oldDefaultValue, defaultValue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CONTROL__MARKS:
				return ((InternalEList<?>)getMarks()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.CONTROL__KEY:
				return getKey();
			case ModelPackage.CONTROL__NAME:
				return getName();
			case ModelPackage.CONTROL__KIND:
				return getKind();
			case ModelPackage.CONTROL__RESET_CLASS:
				return getResetClass();
			case ModelPackage.CONTROL__UNIT:
				return getUnit();
			case ModelPackage.CONTROL__MINIMUM:
				return getMinimum();
			case ModelPackage.CONTROL__MAXIMUM:
				return getMaximum();
			case ModelPackage.CONTROL__POSITIONS:
				return getPositions();
			case ModelPackage.CONTROL__TOLERANCE:
				return getTolerance();
			case ModelPackage.CONTROL__SECTION:
				return getSection();
			case ModelPackage.CONTROL__LABEL:
				return getLabel();
			case ModelPackage.CONTROL__LABEL_PLACE:
				return getLabelPlace();
			case ModelPackage.CONTROL__XMM:
				return getXMm();
			case ModelPackage.CONTROL__YMM:
				return getYMm();
			case ModelPackage.CONTROL__WIDTH_MM:
				return getWidthMm();
			case ModelPackage.CONTROL__HEIGHT_MM:
				return getHeightMm();
			case ModelPackage.CONTROL__LOOK:
				return getLook();
			case ModelPackage.CONTROL__COLOUR:
				return getColour();
			case ModelPackage.CONTROL__ACCENT:
				return getAccent();
			case ModelPackage.CONTROL__START_ANGLE:
				return getStartAngle();
			case ModelPackage.CONTROL__END_ANGLE:
				return getEndAngle();
			case ModelPackage.CONTROL__DETENTS:
				return getDetents();
			case ModelPackage.CONTROL__TAPER:
				return getTaper();
			case ModelPackage.CONTROL__MARKS:
				return getMarks();
			case ModelPackage.CONTROL__DEFAULT_VALUE:
				return getDefaultValue();
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
			case ModelPackage.CONTROL__KEY:
				setKey((String)newValue);
				return;
			case ModelPackage.CONTROL__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.CONTROL__KIND:
				setKind((ControlKind)newValue);
				return;
			case ModelPackage.CONTROL__RESET_CLASS:
				setResetClass((ResetClass)newValue);
				return;
			case ModelPackage.CONTROL__UNIT:
				setUnit((String)newValue);
				return;
			case ModelPackage.CONTROL__MINIMUM:
				setMinimum((Double)newValue);
				return;
			case ModelPackage.CONTROL__MAXIMUM:
				setMaximum((Double)newValue);
				return;
			case ModelPackage.CONTROL__POSITIONS:
				getPositions().clear();
				getPositions().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CONTROL__TOLERANCE:
				setTolerance((Double)newValue);
				return;
			case ModelPackage.CONTROL__SECTION:
				setSection((String)newValue);
				return;
			case ModelPackage.CONTROL__LABEL:
				setLabel((String)newValue);
				return;
			case ModelPackage.CONTROL__LABEL_PLACE:
				setLabelPlace((LabelPlace)newValue);
				return;
			case ModelPackage.CONTROL__XMM:
				setXMm((Double)newValue);
				return;
			case ModelPackage.CONTROL__YMM:
				setYMm((Double)newValue);
				return;
			case ModelPackage.CONTROL__WIDTH_MM:
				setWidthMm((Double)newValue);
				return;
			case ModelPackage.CONTROL__HEIGHT_MM:
				setHeightMm((Double)newValue);
				return;
			case ModelPackage.CONTROL__LOOK:
				setLook((ControlLook)newValue);
				return;
			case ModelPackage.CONTROL__COLOUR:
				setColour((String)newValue);
				return;
			case ModelPackage.CONTROL__ACCENT:
				setAccent((String)newValue);
				return;
			case ModelPackage.CONTROL__START_ANGLE:
				setStartAngle((Double)newValue);
				return;
			case ModelPackage.CONTROL__END_ANGLE:
				setEndAngle((Double)newValue);
				return;
			case ModelPackage.CONTROL__DETENTS:
				setDetents((Integer)newValue);
				return;
			case ModelPackage.CONTROL__TAPER:
				setTaper((Taper)newValue);
				return;
			case ModelPackage.CONTROL__MARKS:
				getMarks().clear();
				getMarks().addAll((Collection<? extends ScaleMark>)newValue);
				return;
			case ModelPackage.CONTROL__DEFAULT_VALUE:
				setDefaultValue((String)newValue);
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
			case ModelPackage.CONTROL__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ModelPackage.CONTROL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.CONTROL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.CONTROL__RESET_CLASS:
				setResetClass(RESET_CLASS_EDEFAULT);
				return;
			case ModelPackage.CONTROL__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ModelPackage.CONTROL__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case ModelPackage.CONTROL__MAXIMUM:
				setMaximum(MAXIMUM_EDEFAULT);
				return;
			case ModelPackage.CONTROL__POSITIONS:
				getPositions().clear();
				return;
			case ModelPackage.CONTROL__TOLERANCE:
				setTolerance(TOLERANCE_EDEFAULT);
				return;
			case ModelPackage.CONTROL__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case ModelPackage.CONTROL__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ModelPackage.CONTROL__LABEL_PLACE:
				setLabelPlace(LABEL_PLACE_EDEFAULT);
				return;
			case ModelPackage.CONTROL__XMM:
				setXMm(XMM_EDEFAULT);
				return;
			case ModelPackage.CONTROL__YMM:
				setYMm(YMM_EDEFAULT);
				return;
			case ModelPackage.CONTROL__WIDTH_MM:
				setWidthMm(WIDTH_MM_EDEFAULT);
				return;
			case ModelPackage.CONTROL__HEIGHT_MM:
				setHeightMm(HEIGHT_MM_EDEFAULT);
				return;
			case ModelPackage.CONTROL__LOOK:
				setLook(LOOK_EDEFAULT);
				return;
			case ModelPackage.CONTROL__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case ModelPackage.CONTROL__ACCENT:
				setAccent(ACCENT_EDEFAULT);
				return;
			case ModelPackage.CONTROL__START_ANGLE:
				setStartAngle(START_ANGLE_EDEFAULT);
				return;
			case ModelPackage.CONTROL__END_ANGLE:
				setEndAngle(END_ANGLE_EDEFAULT);
				return;
			case ModelPackage.CONTROL__DETENTS:
				setDetents(DETENTS_EDEFAULT);
				return;
			case ModelPackage.CONTROL__TAPER:
				setTaper(TAPER_EDEFAULT);
				return;
			case ModelPackage.CONTROL__MARKS:
				getMarks().clear();
				return;
			case ModelPackage.CONTROL__DEFAULT_VALUE:
				setDefaultValue(DEFAULT_VALUE_EDEFAULT);
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
			case ModelPackage.CONTROL__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ModelPackage.CONTROL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.CONTROL__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.CONTROL__RESET_CLASS:
				return resetClass != RESET_CLASS_EDEFAULT;
			case ModelPackage.CONTROL__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ModelPackage.CONTROL__MINIMUM:
				return MINIMUM_EDEFAULT == null ? minimum != null : !MINIMUM_EDEFAULT.equals(minimum);
			case ModelPackage.CONTROL__MAXIMUM:
				return MAXIMUM_EDEFAULT == null ? maximum != null : !MAXIMUM_EDEFAULT.equals(maximum);
			case ModelPackage.CONTROL__POSITIONS:
				return positions != null && !positions.isEmpty();
			case ModelPackage.CONTROL__TOLERANCE:
				return TOLERANCE_EDEFAULT == null ? tolerance != null : !TOLERANCE_EDEFAULT.equals(tolerance);
			case ModelPackage.CONTROL__SECTION:
				return SECTION_EDEFAULT == null ? section != null : !SECTION_EDEFAULT.equals(section);
			case ModelPackage.CONTROL__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ModelPackage.CONTROL__LABEL_PLACE:
				return labelPlace != LABEL_PLACE_EDEFAULT;
			case ModelPackage.CONTROL__XMM:
				return XMM_EDEFAULT == null ? xMm != null : !XMM_EDEFAULT.equals(xMm);
			case ModelPackage.CONTROL__YMM:
				return YMM_EDEFAULT == null ? yMm != null : !YMM_EDEFAULT.equals(yMm);
			case ModelPackage.CONTROL__WIDTH_MM:
				return widthMm != WIDTH_MM_EDEFAULT;
			case ModelPackage.CONTROL__HEIGHT_MM:
				return heightMm != HEIGHT_MM_EDEFAULT;
			case ModelPackage.CONTROL__LOOK:
				return look != LOOK_EDEFAULT;
			case ModelPackage.CONTROL__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case ModelPackage.CONTROL__ACCENT:
				return ACCENT_EDEFAULT == null ? accent != null : !ACCENT_EDEFAULT.equals(accent);
			case ModelPackage.CONTROL__START_ANGLE:
				return startAngle != START_ANGLE_EDEFAULT;
			case ModelPackage.CONTROL__END_ANGLE:
				return endAngle != END_ANGLE_EDEFAULT;
			case ModelPackage.CONTROL__DETENTS:
				return detents != DETENTS_EDEFAULT;
			case ModelPackage.CONTROL__TAPER:
				return taper != TAPER_EDEFAULT;
			case ModelPackage.CONTROL__MARKS:
				return marks != null && !marks.isEmpty();
			case ModelPackage.CONTROL__DEFAULT_VALUE:
				return DEFAULT_VALUE_EDEFAULT == null ? defaultValue != null : !DEFAULT_VALUE_EDEFAULT.equals(defaultValue);
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
		result.append(" (key: ");
		result.append(key);
		result.append(", name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", resetClass: ");
		result.append(resetClass);
		result.append(", unit: ");
		result.append(unit);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", maximum: ");
		result.append(maximum);
		result.append(", positions: ");
		result.append(positions);
		result.append(", tolerance: ");
		result.append(tolerance);
		result.append(", section: ");
		result.append(section);
		result.append(", label: ");
		result.append(label);
		result.append(", labelPlace: ");
		result.append(labelPlace);
		result.append(", xMm: ");
		result.append(xMm);
		result.append(", yMm: ");
		result.append(yMm);
		result.append(", widthMm: ");
		result.append(widthMm);
		result.append(", heightMm: ");
		result.append(heightMm);
		result.append(", look: ");
		result.append(look);
		result.append(", colour: ");
		result.append(colour);
		result.append(", accent: ");
		result.append(accent);
		result.append(", startAngle: ");
		result.append(startAngle);
		result.append(", endAngle: ");
		result.append(endAngle);
		result.append(", detents: ");
		result.append(detents);
		result.append(", taper: ");
		result.append(taper);
		result.append(", defaultValue: ");
		result.append(defaultValue);
		result.append(')');
		return result.toString();
	}

} //ControlImpl
