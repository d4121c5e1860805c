/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Photo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Photo#getFile <em>File</em>}</li>
 *   <li>{@link studio.talkback.model.Photo#getTakenAt <em>Taken At</em>}</li>
 *   <li>{@link studio.talkback.model.Photo#getSubject <em>Subject</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPhoto()
 * @model
 * @generated
 */
public interface Photo extends Identified {
	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(Evidence)
	 * @see studio.talkback.model.ModelPackage#getPhoto_File()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Photo#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

	/**
	 * Returns the value of the '<em><b>Taken At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Taken At</em>' attribute.
	 * @see #setTakenAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getPhoto_TakenAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTakenAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Photo#getTakenAt <em>Taken At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken At</em>' attribute.
	 * @see #getTakenAt()
	 * @generated
	 */
	void setTakenAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see studio.talkback.model.ModelPackage#getPhoto_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Photo#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

} // Photo
