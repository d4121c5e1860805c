/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prints Made</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.PrintsMade#getVersion <em>Version</em>}</li>
 *   <li>{@link studio.talkback.model.PrintsMade#getNames <em>Names</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPrintsMade()
 * @model
 * @generated
 */
public interface PrintsMade extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mix version printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see studio.talkback.model.ModelPackage#getPrintsMade_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintsMade#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Names</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getPrintsMade_Names()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getNames();

} // PrintsMade
