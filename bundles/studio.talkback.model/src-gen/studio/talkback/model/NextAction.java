/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Next Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.NextAction#getOwners <em>Owners</em>}</li>
 *   <li>{@link studio.talkback.model.NextAction#getDoneAt <em>Done At</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getNextAction()
 * @model
 * @generated
 */
public interface NextAction extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Owners</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owners</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getNextAction_Owners()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getOwners();

	/**
	 * Returns the value of the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Done At</em>' attribute.
	 * @see #setDoneAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getNextAction_DoneAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDoneAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.NextAction#getDoneAt <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done At</em>' attribute.
	 * @see #getDoneAt()
	 * @generated
	 */
	void setDoneAt(ZonedDateTime value);

} // NextAction
