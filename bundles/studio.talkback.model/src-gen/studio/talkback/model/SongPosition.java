/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Song Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in the song or reel, in whichever terms it was said.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.SongPosition#getTimeMs <em>Time Ms</em>}</li>
 *   <li>{@link studio.talkback.model.SongPosition#getBar <em>Bar</em>}</li>
 *   <li>{@link studio.talkback.model.SongPosition#getTimecode <em>Timecode</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getSongPosition()
 * @model
 * @generated
 */
public interface SongPosition extends Identified {
	/**
	 * Returns the value of the '<em><b>Time Ms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Milliseconds from the start of the song; null where not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Ms</em>' attribute.
	 * @see #setTimeMs(Long)
	 * @see studio.talkback.model.ModelPackage#getSongPosition_TimeMs()
	 * @model
	 * @generated
	 */
	Long getTimeMs();

	/**
	 * Sets the value of the '{@link studio.talkback.model.SongPosition#getTimeMs <em>Time Ms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Ms</em>' attribute.
	 * @see #getTimeMs()
	 * @generated
	 */
	void setTimeMs(Long value);

	/**
	 * Returns the value of the '<em><b>Bar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bar, counted from 1; null where not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bar</em>' attribute.
	 * @see #setBar(Integer)
	 * @see studio.talkback.model.ModelPackage#getSongPosition_Bar()
	 * @model
	 * @generated
	 */
	Integer getBar();

	/**
	 * Sets the value of the '{@link studio.talkback.model.SongPosition#getBar <em>Bar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bar</em>' attribute.
	 * @see #getBar()
	 * @generated
	 */
	void setBar(Integer value);

	/**
	 * Returns the value of the '<em><b>Timecode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Timecode at the project's rate (01:12:04:10, drop frame with a semicolon); null where not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timecode</em>' attribute.
	 * @see #setTimecode(String)
	 * @see studio.talkback.model.ModelPackage#getSongPosition_Timecode()
	 * @model
	 * @generated
	 */
	String getTimecode();

	/**
	 * Sets the value of the '{@link studio.talkback.model.SongPosition#getTimecode <em>Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timecode</em>' attribute.
	 * @see #getTimecode()
	 * @generated
	 */
	void setTimecode(String value);

} // SongPosition
