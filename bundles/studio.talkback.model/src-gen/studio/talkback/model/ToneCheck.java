/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tone Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A level that was read with a tone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.ToneCheck#getPoint <em>Point</em>}</li>
 *   <li>{@link studio.talkback.model.ToneCheck#getWantedDb <em>Wanted Db</em>}</li>
 *   <li>{@link studio.talkback.model.ToneCheck#getReadDb <em>Read Db</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getToneCheck()
 * @model
 * @generated
 */
public interface ToneCheck extends Identified {
	/**
	 * Returns the value of the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where: FET COMP 1 out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point</em>' attribute.
	 * @see #setPoint(String)
	 * @see studio.talkback.model.ModelPackage#getToneCheck_Point()
	 * @model
	 * @generated
	 */
	String getPoint();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ToneCheck#getPoint <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point</em>' attribute.
	 * @see #getPoint()
	 * @generated
	 */
	void setPoint(String value);

	/**
	 * Returns the value of the '<em><b>Wanted Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it was when the recall was captured; null where that was not noted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wanted Db</em>' attribute.
	 * @see #setWantedDb(Double)
	 * @see studio.talkback.model.ModelPackage#getToneCheck_WantedDb()
	 * @model
	 * @generated
	 */
	Double getWantedDb();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ToneCheck#getWantedDb <em>Wanted Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wanted Db</em>' attribute.
	 * @see #getWantedDb()
	 * @generated
	 */
	void setWantedDb(Double value);

	/**
	 * Returns the value of the '<em><b>Read Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As it was read in the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Db</em>' attribute.
	 * @see #setReadDb(Double)
	 * @see studio.talkback.model.ModelPackage#getToneCheck_ReadDb()
	 * @model
	 * @generated
	 */
	Double getReadDb();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ToneCheck#getReadDb <em>Read Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Db</em>' attribute.
	 * @see #getReadDb()
	 * @generated
	 */
	void setReadDb(Double value);

} // ToneCheck
