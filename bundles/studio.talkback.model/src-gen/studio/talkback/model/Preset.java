/**
 */
package studio.talkback.model;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Preset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An engineer's preset.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Preset#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Preset#getEngineer <em>Engineer</em>}</li>
 *   <li>{@link studio.talkback.model.Preset#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link studio.talkback.model.Preset#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPreset()
 * @model
 * @generated
 */
public interface Preset extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getPreset_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Preset#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Engineer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Engineer</em>' attribute.
	 * @see #setEngineer(Ref)
	 * @see studio.talkback.model.ModelPackage#getPreset_Engineer()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getEngineer();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Preset#getEngineer <em>Engineer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engineer</em>' attribute.
	 * @see #getEngineer()
	 * @generated
	 */
	void setEngineer(Ref value);

	/**
	 * Returns the value of the '<em><b>Equipment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit or console family it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equipment</em>' attribute.
	 * @see #setEquipment(String)
	 * @see studio.talkback.model.ModelPackage#getPreset_Equipment()
	 * @model
	 * @generated
	 */
	String getEquipment();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Preset#getEquipment <em>Equipment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Equipment</em>' attribute.
	 * @see #getEquipment()
	 * @generated
	 */
	void setEquipment(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(Evidence)
	 * @see studio.talkback.model.ModelPackage#getPreset_File()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Preset#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

} // Preset
