/**
 */
package studio.talkback.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Turnover</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A picture version handed over by the cutting room.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Turnover#getPictureVersion <em>Picture Version</em>}</li>
 *   <li>{@link studio.talkback.model.Turnover#getDate <em>Date</em>}</li>
 *   <li>{@link studio.talkback.model.Turnover#getStartTimecode <em>Start Timecode</em>}</li>
 *   <li>{@link studio.talkback.model.Turnover#getFrameRate <em>Frame Rate</em>}</li>
 *   <li>{@link studio.talkback.model.Turnover#isDropFrame <em>Drop Frame</em>}</li>
 *   <li>{@link studio.talkback.model.Turnover#getWhy <em>Why</em>}</li>
 *   <li>{@link studio.talkback.model.Turnover#getFiles <em>Files</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getTurnover()
 * @model
 * @generated
 */
public interface Turnover extends Identified {
	/**
	 * Returns the value of the '<em><b>Picture Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Picture Version</em>' attribute.
	 * @see #setPictureVersion(String)
	 * @see studio.talkback.model.ModelPackage#getTurnover_PictureVersion()
	 * @model
	 * @generated
	 */
	String getPictureVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Turnover#getPictureVersion <em>Picture Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Picture Version</em>' attribute.
	 * @see #getPictureVersion()
	 * @generated
	 */
	void setPictureVersion(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see studio.talkback.model.ModelPackage#getTurnover_Date()
	 * @model dataType="studio.talkback.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Turnover#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Start Timecode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start Timecode</em>' attribute.
	 * @see #setStartTimecode(String)
	 * @see studio.talkback.model.ModelPackage#getTurnover_StartTimecode()
	 * @model
	 * @generated
	 */
	String getStartTimecode();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Turnover#getStartTimecode <em>Start Timecode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Timecode</em>' attribute.
	 * @see #getStartTimecode()
	 * @generated
	 */
	void setStartTimecode(String value);

	/**
	 * Returns the value of the '<em><b>Frame Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frame Rate</em>' attribute.
	 * @see #setFrameRate(String)
	 * @see studio.talkback.model.ModelPackage#getTurnover_FrameRate()
	 * @model
	 * @generated
	 */
	String getFrameRate();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Turnover#getFrameRate <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Rate</em>' attribute.
	 * @see #getFrameRate()
	 * @generated
	 */
	void setFrameRate(String value);

	/**
	 * Returns the value of the '<em><b>Drop Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Drop Frame</em>' attribute.
	 * @see #setDropFrame(boolean)
	 * @see studio.talkback.model.ModelPackage#getTurnover_DropFrame()
	 * @model
	 * @generated
	 */
	boolean isDropFrame();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Turnover#isDropFrame <em>Drop Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drop Frame</em>' attribute.
	 * @see #isDropFrame()
	 * @generated
	 */
	void setDropFrame(boolean value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see studio.talkback.model.ModelPackage#getTurnover_Why()
	 * @model
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Turnover#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getTurnover_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getFiles();

} // Turnover
