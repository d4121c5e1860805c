/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Panel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The faceplate of an equipment model, in millimetres from its top left corner; drawn as vectors.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Panel#getWidthMm <em>Width Mm</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getHeightMm <em>Height Mm</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getColour <em>Colour</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getInk <em>Ink</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#isStrip <em>Strip</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getMarks <em>Marks</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getPhoto <em>Photo</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getPhotoXMm <em>Photo XMm</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getPhotoYMm <em>Photo YMm</em>}</li>
 *   <li>{@link studio.talkback.model.Panel#getPhotoWidthMm <em>Photo Width Mm</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPanel()
 * @model
 * @generated
 */
public interface Panel extends Identified {
	/**
	 * Returns the value of the '<em><b>Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How wide it is: 482.6 for 19 inches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width Mm</em>' attribute.
	 * @see #setWidthMm(double)
	 * @see studio.talkback.model.ModelPackage#getPanel_WidthMm()
	 * @model
	 * @generated
	 */
	double getWidthMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getWidthMm <em>Width Mm</em>}' attribute.
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
	 * How high it is: 44.45 for each unit of a rack.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height Mm</em>' attribute.
	 * @see #setHeightMm(double)
	 * @see studio.talkback.model.ModelPackage#getPanel_HeightMm()
	 * @model
	 * @generated
	 */
	double getHeightMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getHeightMm <em>Height Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height Mm</em>' attribute.
	 * @see #getHeightMm()
	 * @generated
	 */
	void setHeightMm(double value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour of the panel as #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see studio.talkback.model.ModelPackage#getPanel_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Ink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour of what is printed on it as #rrggbb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ink</em>' attribute.
	 * @see #setInk(String)
	 * @see studio.talkback.model.ModelPackage#getPanel_Ink()
	 * @model
	 * @generated
	 */
	String getInk();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getInk <em>Ink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ink</em>' attribute.
	 * @see #getInk()
	 * @generated
	 */
	void setInk(String value);

	/**
	 * Returns the value of the '<em><b>Strip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is one strip of a console, of which many stand side by side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strip</em>' attribute.
	 * @see #setStrip(boolean)
	 * @see studio.talkback.model.ModelPackage#getPanel_Strip()
	 * @model
	 * @generated
	 */
	boolean isStrip();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#isStrip <em>Strip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strip</em>' attribute.
	 * @see #isStrip()
	 * @generated
	 */
	void setStrip(boolean value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.PanelMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is printed on it besides the scales, the lowest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getPanel_Marks()
	 * @model containment="true"
	 * @generated
	 */
	EList<PanelMark> getMarks();

	/**
	 * Returns the value of the '<em><b>Photo</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The photo that it was drawn over; null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photo</em>' containment reference.
	 * @see #setPhoto(Evidence)
	 * @see studio.talkback.model.ModelPackage#getPanel_Photo()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getPhoto();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getPhoto <em>Photo</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo</em>' containment reference.
	 * @see #getPhoto()
	 * @generated
	 */
	void setPhoto(Evidence value);

	/**
	 * Returns the value of the '<em><b>Photo XMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The left edge of the photo on the panel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photo XMm</em>' attribute.
	 * @see #setPhotoXMm(double)
	 * @see studio.talkback.model.ModelPackage#getPanel_PhotoXMm()
	 * @model
	 * @generated
	 */
	double getPhotoXMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getPhotoXMm <em>Photo XMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo XMm</em>' attribute.
	 * @see #getPhotoXMm()
	 * @generated
	 */
	void setPhotoXMm(double value);

	/**
	 * Returns the value of the '<em><b>Photo YMm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The top edge of the photo on the panel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photo YMm</em>' attribute.
	 * @see #setPhotoYMm(double)
	 * @see studio.talkback.model.ModelPackage#getPanel_PhotoYMm()
	 * @model
	 * @generated
	 */
	double getPhotoYMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getPhotoYMm <em>Photo YMm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo YMm</em>' attribute.
	 * @see #getPhotoYMm()
	 * @generated
	 */
	void setPhotoYMm(double value);

	/**
	 * Returns the value of the '<em><b>Photo Width Mm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How wide the photo lies on the panel; 0 for as wide as the panel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photo Width Mm</em>' attribute.
	 * @see #setPhotoWidthMm(double)
	 * @see studio.talkback.model.ModelPackage#getPanel_PhotoWidthMm()
	 * @model
	 * @generated
	 */
	double getPhotoWidthMm();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Panel#getPhotoWidthMm <em>Photo Width Mm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Photo Width Mm</em>' attribute.
	 * @see #getPhotoWidthMm()
	 * @generated
	 */
	void setPhotoWidthMm(double value);

} // Panel
