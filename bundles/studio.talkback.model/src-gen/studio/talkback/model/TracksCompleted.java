/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tracks Completed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.TracksCompleted#getTracks <em>Tracks</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getTracksCompleted()
 * @model
 * @generated
 */
public interface TracksCompleted extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Tracks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tracks</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getTracksCompleted_Tracks()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTracks();

} // TracksCompleted
