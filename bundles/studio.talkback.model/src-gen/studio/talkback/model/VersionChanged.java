/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version Changed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.VersionChanged#getVersion <em>Version</em>}</li>
 *   <li>{@link studio.talkback.model.VersionChanged#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getVersionChanged()
 * @model
 * @generated
 */
public interface VersionChanged extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see studio.talkback.model.ModelPackage#getVersionChanged_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.VersionChanged#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.MixChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getVersionChanged_Changes()
	 * @model containment="true"
	 * @generated
	 */
	EList<MixChange> getChanges();

} // VersionChanged
