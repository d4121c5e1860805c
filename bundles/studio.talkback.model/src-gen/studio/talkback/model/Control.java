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
	 * The literals are from the enumeration {@link studio.talkback.model.ResetClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reset Class</em>' attribute.
	 * @see studio.talkback.model.ResetClass
	 * @see #setResetClass(ResetClass)
	 * @see studio.talkback.model.ModelPackage#getControl_ResetClass()
	 * @model
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

} // Control
