/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Imported</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.EvidenceImported#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getEvidenceImported()
 * @model
 * @generated
 */
public interface EvidenceImported extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Changes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changes</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getEvidenceImported_Changes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getChanges();

} // EvidenceImported
