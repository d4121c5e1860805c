/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Song Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the song: Verse 1, Chorus 2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.SongSection#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.SongSection#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getSongSection()
 * @model
 * @generated
 */
public interface SongSection extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getSongSection_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.SongSection#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' containment reference.
	 * @see #setPosition(SongPosition)
	 * @see studio.talkback.model.ModelPackage#getSongSection_Position()
	 * @model containment="true"
	 * @generated
	 */
	SongPosition getPosition();

	/**
	 * Sets the value of the '{@link studio.talkback.model.SongSection#getPosition <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' containment reference.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(SongPosition value);

} // SongSection
