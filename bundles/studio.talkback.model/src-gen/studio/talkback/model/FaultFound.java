/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fault Found</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.FaultFound#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.FaultFound#getWorkaround <em>Workaround</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getFaultFound()
 * @model
 * @generated
 */
public interface FaultFound extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see studio.talkback.model.ModelPackage#getFaultFound_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link studio.talkback.model.FaultFound#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Workaround</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Workaround</em>' attribute.
	 * @see #setWorkaround(String)
	 * @see studio.talkback.model.ModelPackage#getFaultFound_Workaround()
	 * @model
	 * @generated
	 */
	String getWorkaround();

	/**
	 * Sets the value of the '{@link studio.talkback.model.FaultFound#getWorkaround <em>Workaround</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workaround</em>' attribute.
	 * @see #getWorkaround()
	 * @generated
	 */
	void setWorkaround(String value);

} // FaultFound
