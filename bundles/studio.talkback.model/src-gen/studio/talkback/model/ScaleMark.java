/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mark on the scale of a control: what is printed there and which value it stands for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.ScaleMark#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.ScaleMark#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.ScaleMark#getTravel <em>Travel</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getScaleMark()
 * @model
 * @generated
 */
public interface ScaleMark extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed; null for a mere tick.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see studio.talkback.model.ModelPackage#getScaleMark_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ScaleMark#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value there in the unit of the control; null where it stands for none, such as infinity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Double)
	 * @see studio.talkback.model.ModelPackage#getScaleMark_Number()
	 * @model
	 * @generated
	 */
	Double getNumber();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ScaleMark#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Double value);

	/**
	 * Returns the value of the '<em><b>Travel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is on the way of the control, from 0 at its start to 1 at its end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Travel</em>' attribute.
	 * @see #setTravel(double)
	 * @see studio.talkback.model.ModelPackage#getScaleMark_Travel()
	 * @model
	 * @generated
	 */
	double getTravel();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ScaleMark#getTravel <em>Travel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Travel</em>' attribute.
	 * @see #getTravel()
	 * @generated
	 */
	void setTravel(double value);

} // ScaleMark
