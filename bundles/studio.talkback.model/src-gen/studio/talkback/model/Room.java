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

} // Room
