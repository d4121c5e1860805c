/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The smallest thing that two people change at once: one resource, stored as revisions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Document#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getDocument()
 * @model abstract="true"
 * @generated
 */
public interface Document extends Identified {
	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What plug-ins keep with this document; a section whose plug-in is missing is kept as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getDocument_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

} // Document
