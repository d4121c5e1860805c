/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Media Copied</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.MediaCopied#getSource <em>Source</em>}</li>
 *   <li>{@link studio.talkback.model.MediaCopied#getTarget <em>Target</em>}</li>
 *   <li>{@link studio.talkback.model.MediaCopied#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getMediaCopied()
 * @model
 * @generated
 */
public interface MediaCopied extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see studio.talkback.model.ModelPackage#getMediaCopied_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopied#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see studio.talkback.model.ModelPackage#getMediaCopied_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopied#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.CheckResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see studio.talkback.model.CheckResult
	 * @see #setResult(CheckResult)
	 * @see studio.talkback.model.ModelPackage#getMediaCopied_Result()
	 * @model
	 * @generated
	 */
	CheckResult getResult();

	/**
	 * Sets the value of the '{@link studio.talkback.model.MediaCopied#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see studio.talkback.model.CheckResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(CheckResult value);

} // MediaCopied
