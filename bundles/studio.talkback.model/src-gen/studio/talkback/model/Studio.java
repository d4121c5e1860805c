/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Studio</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The studio's own settings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Studio#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Studio#getStages <em>Stages</em>}</li>
 *   <li>{@link studio.talkback.model.Studio#getNamingPattern <em>Naming Pattern</em>}</li>
 *   <li>{@link studio.talkback.model.Studio#getZone <em>Zone</em>}</li>
 *   <li>{@link studio.talkback.model.Studio#getFrameRate <em>Frame Rate</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getStudio()
 * @model
 * @generated
 */
public interface Studio extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The studio's name, on every sheet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getStudio_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Studio#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pipeline's stages, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getStudio_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Naming Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How print files are named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Naming Pattern</em>' attribute.
	 * @see #setNamingPattern(String)
	 * @see studio.talkback.model.ModelPackage#getStudio_NamingPattern()
	 * @model
	 * @generated
	 */
	String getNamingPattern();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Studio#getNamingPattern <em>Naming Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Naming Pattern</em>' attribute.
	 * @see #getNamingPattern()
	 * @generated
	 */
	void setNamingPattern(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The IANA time zone of the studio.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see studio.talkback.model.ModelPackage#getStudio_Zone()
	 * @model
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Studio#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The usual timecode rate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Rate</em>' attribute.
	 * @see #setFrameRate(String)
	 * @see studio.talkback.model.ModelPackage#getStudio_FrameRate()
	 * @model
	 * @generated
	 */
	String getFrameRate();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Studio#getFrameRate <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Rate</em>' attribute.
	 * @see #getFrameRate()
	 * @generated
	 */
	void setFrameRate(String value);

} // Studio
