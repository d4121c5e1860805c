/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Page</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What differs on one strip or unit within one part of a run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.RunPage#getPart <em>Part</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getPlace <em>Place</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getUnitId <em>Unit Id</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getControls <em>Controls</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getShare <em>Share</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getSteps <em>Steps</em>}</li>
 *   <li>{@link studio.talkback.model.RunPage#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRunPage()
 * @model
 * @generated
 */
public interface RunPage extends Identified {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.RecallPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see studio.talkback.model.RecallPart
	 * @see #setPart(RecallPart)
	 * @see studio.talkback.model.ModelPackage#getRunPage_Part()
	 * @model
	 * @generated
	 */
	RecallPart getPart();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunPage#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see studio.talkback.model.RecallPart
	 * @see #getPart()
	 * @generated
	 */
	void setPart(RecallPart value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands; null where that is not noted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see studio.talkback.model.ModelPackage#getRunPage_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunPage#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strip or unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see studio.talkback.model.ModelPackage#getRunPage_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunPage#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Unit Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the unit in the wanted recall; null for the console and the patchbays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Id</em>' attribute.
	 * @see #setUnitId(String)
	 * @see studio.talkback.model.ModelPackage#getRunPage_UnitId()
	 * @model
	 * @generated
	 */
	String getUnitId();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunPage#getUnitId <em>Unit Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Id</em>' attribute.
	 * @see #getUnitId()
	 * @generated
	 */
	void setUnitId(String value);

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many controls of this part the wanted recall knows of it, those that differ included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' attribute.
	 * @see #setControls(int)
	 * @see studio.talkback.model.ModelPackage#getRunPage_Controls()
	 * @model
	 * @generated
	 */
	int getControls();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunPage#getControls <em>Controls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Controls</em>' attribute.
	 * @see #getControls()
	 * @generated
	 */
	void setControls(int value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The initials of who takes it; null for whoever comes by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(String)
	 * @see studio.talkback.model.ModelPackage#getRunPage_Share()
	 * @model
	 * @generated
	 */
	String getShare();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunPage#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getRunPage_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunPage#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.RunStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to be done on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRunPage_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<RunStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Photo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Photos that were taken of it in the run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Photos</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRunPage_Photos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Photo> getPhotos();

} // RunPage
