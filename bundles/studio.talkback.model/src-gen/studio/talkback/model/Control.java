/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One control of an equipment model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Control#getKey <em>Key</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getResetClass <em>Reset Class</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getPositions <em>Positions</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getTolerance <em>Tolerance</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getSection <em>Section</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getLabel <em>Label</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getLabelPlace <em>Label Place</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getXMm <em>XMm</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getYMm <em>YMm</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getLook <em>Look</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getColour <em>Colour</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getAccent <em>Accent</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getStartAngle <em>Start Angle</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getEndAngle <em>End Angle</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getDetents <em>Detents</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getTaper <em>Taper</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getMarks <em>Marks</em>}</li>
 *   <li>{@link studio.talkback.model.Control#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getControl()
 * @model
 * @generated
 */
public interface Control extends Identified {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is typed in the log: a for attack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see studio.talkback.model.ModelPackage#getControl_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getControl_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.ControlKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.ControlKind
	 * @see #setKind(ControlKind)
	 * @see studio.talkback.model.ModelPackage#getControl_Kind()
	 * @model
	 * @generated
	 */
	ControlKind getKind();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.ControlKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ControlKind value);

	/**
	 * Returns the value of the '<em><b>Reset Class</b></em>' attribute.
	 * The default value is <code>"POT"</code>.
	 * The literals are from the enumeration {@link studio.talkback.model.ResetClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sets it again; where nobody said so a hand does, since what is taken for automatic is forgotten.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reset Class</em>' attribute.
	 * @see studio.talkback.model.ResetClass
	 * @see #setResetClass(ResetClass)
	 * @see studio.talkback.model.ModelPackage#getControl_ResetClass()
	 * @model default="POT"
	 * @generated
	 */
	ResetClass getResetClass();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getResetClass <em>Reset Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reset Class</em>' attribute.
	 * @see studio.talkback.model.ResetClass
	 * @see #getResetClass()
	 * @generated
	 */
	void setResetClass(ResetClass value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * dB, Hz, ms, %, or null for bare numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see studio.talkback.model.ModelPackage#getControl_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the control's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(Double)
	 * @see studio.talkback.model.ModelPackage#getControl_Minimum()
	 * @model
	 * @generated
	 */
	Double getMinimum();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the control's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(Double)
	 * @see studio.talkback.model.ModelPackage#getControl_Maximum()
	 * @model
	 * @generated
	 */
	Double getMaximum();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Double value);

	/**
	 * Returns the value of the '<em><b>Positions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The marked positions of a switch, first to last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positions</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getControl_Positions()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPositions();

	/**
	 * Returns the value of the '<em><b>Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the control's unit; what still counts as the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance</em>' attribute.
	 * @see #setTolerance(Double)
	 * @see studio.talkback.model.ModelPackage#getControl_Tolerance()
	 * @model
	 * @generated
	 */
	Double getTolerance();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getTolerance <em>Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance</em>' attribute.
	 * @see #getTolerance()
	 * @generated
	 */
	void setTolerance(Double value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of the panel that it belongs to: EQ, dynamics; null where the panel has no parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see studio.talkback.model.ModelPackage#getControl_Section()
	 * @model
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed beside it; null where that is its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see studio.talkback.model.ModelPackage#getControl_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Label Place</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.LabelPlace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where that is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Place</em>' attribute.
	 * @see studio.talkback.model.LabelPlace
	 * @see #setLabelPlace(LabelPlace)
	 * @see studio.talkback.model.ModelPackage#getControl_LabelPlace()
	 * @model
	 * @generated
	 */
	LabelPlace getLabelPlace();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getLabelPlace <em>Label Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Place</em>' attribute.
	 * @see studio.talkback.model.LabelPlace
	 * @see #getLabelPlace()
	 * @generated
	 */
	void setLabelPlace(LabelPlace value);

	/**
	 * Returns the value of the '<em><b>XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its centre from the left edge of the panel, in millimetres; null where it has no place on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>XMm</em>' attribute.
	 * @see #setXMm(Double)
	 * @see studio.talkback.model.ModelPackage#getControl_XMm()
	 * @model
	 * @generated
	 */
	Double getXMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getXMm <em>XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>XMm</em>' attribute.
	 * @see #getXMm()
	 * @generated
	 */
	void setXMm(Double value);

	/**
	 * Returns the value of the '<em><b>YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its centre from the top edge of the panel, in millimetres; null where it has no place on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>YMm</em>' attribute.
	 * @see #setYMm(Double)
	 * @see studio.talkback.model.ModelPackage#getControl_YMm()
	 * @model
	 * @generated
	 */
	Double getYMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getYMm <em>YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>YMm</em>' attribute.
	 * @see #getYMm()
	 * @generated
	 */
	void setYMm(Double value);

	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How wide it is, in millimetres: the diameter of a knob, the travel and cap of a fader across.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(double)
	 * @see studio.talkback.model.ModelPackage#getControl_WidthMm()
	 * @model
	 * @generated
	 */
	double getWidthMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getWidthMm <em>Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width Mm</em>' attribute.
	 * @see #getWidthMm()
	 * @generated
	 */
	void setWidthMm(double value);

	/**
	 * Returns the value of the '<em><b>Height Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How high it is, in millimetres; 0 where that is as wide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(double)
	 * @see studio.talkback.model.ModelPackage#getControl_HeightMm()
	 * @model
	 * @generated
	 */
	double getHeightMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(double value);

	/**
	 * Returns the value of the '<em><b>Look</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.ControlLook}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it looks like.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Look</em>' attribute.
	 * @see studio.talkback.model.ControlLook
	 * @see #setLook(ControlLook)
	 * @see studio.talkback.model.ModelPackage#getControl_Look()
	 * @model
	 * @generated
	 */
	ControlLook getLook();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getLook <em>Look</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Look</em>' attribute.
	 * @see studio.talkback.model.ControlLook
	 * @see #getLook()
	 * @generated
	 */
	void setLook(ControlLook value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its own colour as #rrggbb; null where that is as usual for its look.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see studio.talkback.model.ModelPackage#getControl_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Accent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour of its pointer, or of its light when it is on, as #rrggbb; null where that is as usual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accent</em>' attribute.
	 * @see #setAccent(String)
	 * @see studio.talkback.model.ModelPackage#getControl_Accent()
	 * @model
	 * @generated
	 */
	String getAccent();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getAccent <em>Accent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accent</em>' attribute.
	 * @see #getAccent()
	 * @generated
	 */
	void setAccent(String value);

	/**
	 * Returns the value of the '<em><b>Start Angle</b></em>' attribute.
	 * The default value is <code>"-150"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a knob or rotary switch begins, in degrees clockwise from twelve o’clock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Angle</em>' attribute.
	 * @see #setStartAngle(double)
	 * @see studio.talkback.model.ModelPackage#getControl_StartAngle()
	 * @model default="-150"
	 * @generated
	 */
	double getStartAngle();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getStartAngle <em>Start Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Angle</em>' attribute.
	 * @see #getStartAngle()
	 * @generated
	 */
	void setStartAngle(double value);

	/**
	 * Returns the value of the '<em><b>End Angle</b></em>' attribute.
	 * The default value is <code>"150"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a knob or rotary switch ends, in degrees clockwise from twelve o’clock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Angle</em>' attribute.
	 * @see #setEndAngle(double)
	 * @see studio.talkback.model.ModelPackage#getControl_EndAngle()
	 * @model default="150"
	 * @generated
	 */
	double getEndAngle();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getEndAngle <em>End Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Angle</em>' attribute.
	 * @see #getEndAngle()
	 * @generated
	 */
	void setEndAngle(double value);

	/**
	 * Returns the value of the '<em><b>Detents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many evenly spread places it catches in over its way; 0 where it turns smoothly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detents</em>' attribute.
	 * @see #setDetents(int)
	 * @see studio.talkback.model.ModelPackage#getControl_Detents()
	 * @model
	 * @generated
	 */
	int getDetents();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getDetents <em>Detents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detents</em>' attribute.
	 * @see #getDetents()
	 * @generated
	 */
	void setDetents(int value);

	/**
	 * Returns the value of the '<em><b>Taper</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.Taper}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its value goes along its way, where marks do not say it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taper</em>' attribute.
	 * @see studio.talkback.model.Taper
	 * @see #setTaper(Taper)
	 * @see studio.talkback.model.ModelPackage#getControl_Taper()
	 * @model
	 * @generated
	 */
	Taper getTaper();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getTaper <em>Taper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taper</em>' attribute.
	 * @see studio.talkback.model.Taper
	 * @see #getTaper()
	 * @generated
	 */
	void setTaper(Taper value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.ScaleMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed along its way, in the order of the way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getControl_Marks()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScaleMark> getMarks();

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands when nothing is set, as read from the panel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see studio.talkback.model.ModelPackage#getControl_DefaultValue()
	 * @model
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Control#getDefaultValue <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

} // Control
