/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry Detail</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an entry of one kind says beyond its text.
 * <!-- end-model-doc -->
 *
 *
 * @see studio.talkback.model.ModelPackage#getEntryDetail()
 * @model abstract="true"
 * @generated
 */
public interface EntryDetail extends Identified {
} // EntryDetail
