/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Patch Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One point of a patchbay.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.PatchPoint#getRow <em>Row</em>}</li>
 *   <li>{@link studio.talkback.model.PatchPoint#getColumn <em>Column</em>}</li>
 *   <li>{@link studio.talkback.model.PatchPoint#getLabel <em>Label</em>}</li>
 *   <li>{@link studio.talkback.model.PatchPoint#getNormalledTo <em>Normalled To</em>}</li>
 *   <li>{@link studio.talkback.model.PatchPoint#isHalfNormalled <em>Half Normalled</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPatchPoint()
 * @model
 * @generated
 */
public interface PatchPoint extends Identified {
	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counted from 1, top first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(int)
	 * @see studio.talkback.model.ModelPackage#getPatchPoint_Row()
	 * @model
	 * @generated
	 */
	int getRow();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchPoint#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(int value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counted from 1, left first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(int)
	 * @see studio.talkback.model.ModelPackage#getPatchPoint_Column()
	 * @model
	 * @generated
	 */
	int getColumn();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchPoint#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(int value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see studio.talkback.model.ModelPackage#getPatchPoint_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchPoint#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Normalled To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the point that it is normalled to; null where it is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Normalled To</em>' attribute.
	 * @see #setNormalledTo(String)
	 * @see studio.talkback.model.ModelPackage#getPatchPoint_NormalledTo()
	 * @model
	 * @generated
	 */
	String getNormalledTo();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchPoint#getNormalledTo <em>Normalled To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normalled To</em>' attribute.
	 * @see #getNormalledTo()
	 * @generated
	 */
	void setNormalledTo(String value);

	/**
	 * Returns the value of the '<em><b>Half Normalled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a plug in this point leaves the normal standing, so that only one in the point it goes to breaks it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Half Normalled</em>' attribute.
	 * @see #setHalfNormalled(boolean)
	 * @see studio.talkback.model.ModelPackage#getPatchPoint_HalfNormalled()
	 * @model
	 * @generated
	 */
	boolean isHalfNormalled();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PatchPoint#isHalfNormalled <em>Half Normalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Half Normalled</em>' attribute.
	 * @see #isHalfNormalled()
	 * @generated
	 */
	void setHalfNormalled(boolean value);

} // PatchPoint
