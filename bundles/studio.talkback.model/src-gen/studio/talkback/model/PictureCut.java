/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Picture Cut</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.PictureCut#getPictureVersion <em>Picture Version</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPictureCut()
 * @model
 * @generated
 */
public interface PictureCut extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Picture Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Picture Version</em>' attribute.
	 * @see #setPictureVersion(String)
	 * @see studio.talkback.model.ModelPackage#getPictureCut_PictureVersion()
	 * @model
	 * @generated
	 */
	String getPictureVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PictureCut#getPictureVersion <em>Picture Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture Version</em>' attribute.
	 * @see #getPictureVersion()
	 * @generated
	 */
	void setPictureVersion(String value);

} // PictureCut
