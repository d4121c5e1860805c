/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Room</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A control room and what stands in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Room#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Room#getReferenceLevel <em>Reference Level</em>}</li>
 *   <li>{@link studio.talkback.model.Room#getUnits <em>Units</em>}</li>
 *   <li>{@link studio.talkback.model.Room#getPatchbays <em>Patchbays</em>}</li>
 *   <li>{@link studio.talkback.model.Room#getFaults <em>Faults</em>}</li>
 *   <li>{@link studio.talkback.model.Room#getConsoleFamily <em>Console Family</em>}</li>
 *   <li>{@link studio.talkback.model.Room#getConsoleAddress <em>Console Address</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRoom()
 * @model
 * @generated
 */
public interface Room extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getRoom_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Room#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Reference Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example −18 dBFS = +4 dBu.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Level</em>' attribute.
	 * @see #setReferenceLevel(String)
	 * @see studio.talkback.model.ModelPackage#getRoom_ReferenceLevel()
	 * @model
	 * @generated
	 */
	String getReferenceLevel();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Room#getReferenceLevel <em>Reference Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Level</em>' attribute.
	 * @see #getReferenceLevel()
	 * @generated
	 */
	void setReferenceLevel(String value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.RoomUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRoom_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<RoomUnit> getUnits();

	/**
	 * Returns the value of the '<em><b>Patchbays</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Patchbay}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Patchbays</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRoom_Patchbays()
	 * @model containment="true"
	 * @generated
	 */
	EList<Patchbay> getPatchbays();

	/**
	 * Returns the value of the '<em><b>Faults</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.RoomFault}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Faults</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRoom_Faults()
	 * @model containment="true"
	 * @generated
	 */
	EList<RoomFault> getFaults();

	/**
	 * Returns the value of the '<em><b>Console Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the family of its console: x32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Console Family</em>' attribute.
	 * @see #setConsoleFamily(String)
	 * @see studio.talkback.model.ModelPackage#getRoom_ConsoleFamily()
	 * @model
	 * @generated
	 */
	String getConsoleFamily();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Room#getConsoleFamily <em>Console Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console Family</em>' attribute.
	 * @see #getConsoleFamily()
	 * @generated
	 */
	void setConsoleFamily(String value);

	/**
	 * Returns the value of the '<em><b>Console Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its console answers: a host name or address, with a port where it is not the usual one of the family.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Console Address</em>' attribute.
	 * @see #setConsoleAddress(String)
	 * @see studio.talkback.model.ModelPackage#getRoom_ConsoleAddress()
	 * @model
	 * @generated
	 */
	String getConsoleAddress();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Room#getConsoleAddress <em>Console Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console Address</em>' attribute.
	 * @see #getConsoleAddress()
	 * @generated
	 */
	void setConsoleAddress(String value);

} // Room
