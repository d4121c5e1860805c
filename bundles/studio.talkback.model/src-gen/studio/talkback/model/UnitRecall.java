/**
 */
package studio.talkback.model;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit Recall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The settings of one unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.UnitRecall#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getGear <em>Gear</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getLocation <em>Location</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getChannel <em>Channel</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#isBypassed <em>Bypassed</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getPresetName <em>Preset Name</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#isPresetEdited <em>Preset Edited</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getToneInDb <em>Tone In Db</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getToneOutDb <em>Tone Out Db</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getSettings <em>Settings</em>}</li>
 *   <li>{@link studio.talkback.model.UnitRecall#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getUnitRecall()
 * @model
 * @generated
 */
public interface UnitRecall extends Identified {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the room's unit, or its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Gear</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gear</em>' attribute.
	 * @see #setGear(Ref)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Gear()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getGear();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getGear <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gear</em>' attribute.
	 * @see #getGear()
	 * @generated
	 */
	void setGear(Ref value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see #setChannel(String)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Channel()
	 * @model
	 * @generated
	 */
	String getChannel();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(String value);

	/**
	 * Returns the value of the '<em><b>Bypassed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bypassed</em>' attribute.
	 * @see #setBypassed(boolean)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Bypassed()
	 * @model
	 * @generated
	 */
	boolean isBypassed();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#isBypassed <em>Bypassed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bypassed</em>' attribute.
	 * @see #isBypassed()
	 * @generated
	 */
	void setBypassed(boolean value);

	/**
	 * Returns the value of the '<em><b>Preset Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preset Name</em>' attribute.
	 * @see #setPresetName(String)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_PresetName()
	 * @model
	 * @generated
	 */
	String getPresetName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getPresetName <em>Preset Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preset Name</em>' attribute.
	 * @see #getPresetName()
	 * @generated
	 */
	void setPresetName(String value);

	/**
	 * Returns the value of the '<em><b>Preset Edited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Preset Edited</em>' attribute.
	 * @see #setPresetEdited(boolean)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_PresetEdited()
	 * @model
	 * @generated
	 */
	boolean isPresetEdited();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#isPresetEdited <em>Preset Edited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preset Edited</em>' attribute.
	 * @see #isPresetEdited()
	 * @generated
	 */
	void setPresetEdited(boolean value);

	/**
	 * Returns the value of the '<em><b>Tone In Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tone In Db</em>' attribute.
	 * @see #setToneInDb(Double)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_ToneInDb()
	 * @model
	 * @generated
	 */
	Double getToneInDb();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getToneInDb <em>Tone In Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tone In Db</em>' attribute.
	 * @see #getToneInDb()
	 * @generated
	 */
	void setToneInDb(Double value);

	/**
	 * Returns the value of the '<em><b>Tone Out Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tone Out Db</em>' attribute.
	 * @see #setToneOutDb(Double)
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_ToneOutDb()
	 * @model
	 * @generated
	 */
	Double getToneOutDb();

	/**
	 * Sets the value of the '{@link studio.talkback.model.UnitRecall#getToneOutDb <em>Tone Out Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tone Out Db</em>' attribute.
	 * @see #getToneOutDb()
	 * @generated
	 */
	void setToneOutDb(Double value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.ControlSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<ControlSetting> getSettings();

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Photo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photos</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getUnitRecall_Photos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Photo> getPhotos();

} // UnitRecall
