/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Media Copy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.MediaCopy#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.MediaCopy#getSource <em>Source</em>}</li>
 *   <li>{@link studio.talkback.model.MediaCopy#getMadeAt <em>Made At</em>}</li>
 *   <li>{@link studio.talkback.model.MediaCopy#getResult <em>Result</em>}</li>
 *   <li>{@link studio.talkback.model.MediaCopy#getBytes <em>Bytes</em>}</li>
 *   <li>{@link studio.talkback.model.MediaCopy#getManifest <em>Manifest</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getMediaCopy()
 * @model
 * @generated
 */
public interface MediaCopy extends Identified {
	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getMediaCopy_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopy#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Ref value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see studio.talkback.model.ModelPackage#getMediaCopy_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopy#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Made At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made At</em>' attribute.
	 * @see #setMadeAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getMediaCopy_MadeAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getMadeAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopy#getMadeAt <em>Made At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made At</em>' attribute.
	 * @see #getMadeAt()
	 * @generated
	 */
	void setMadeAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.CheckResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see studio.talkback.model.CheckResult
	 * @see #setResult(CheckResult)
	 * @see studio.talkback.model.ModelPackage#getMediaCopy_Result()
	 * @model
	 * @generated
	 */
	CheckResult getResult();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopy#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see studio.talkback.model.CheckResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(CheckResult value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see studio.talkback.model.ModelPackage#getMediaCopy_Bytes()
	 * @model
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopy#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Returns the value of the '<em><b>Manifest</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manifest</em>' containment reference.
	 * @see #setManifest(Evidence)
	 * @see studio.talkback.model.ModelPackage#getMediaCopy_Manifest()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getManifest();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopy#getManifest <em>Manifest</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manifest</em>' containment reference.
	 * @see #getManifest()
	 * @generated
	 */
	void setManifest(Evidence value);

} // MediaCopy
