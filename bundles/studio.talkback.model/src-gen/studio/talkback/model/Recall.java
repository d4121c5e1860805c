/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The console settings and outboard of one moment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Recall#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getTitle <em>Title</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getSetBy <em>Set By</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getVerifiedAt <em>Verified At</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getKnowing <em>Knowing</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getConsoleFamily <em>Console Family</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getConsoleState <em>Console State</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getUnits <em>Units</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getPatch <em>Patch</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getPhotos <em>Photos</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getKeptElsewhere <em>Kept Elsewhere</em>}</li>
 *   <li>{@link studio.talkback.model.Recall#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRecall()
 * @model
 * @generated
 */
public interface Recall extends Document {
	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecall_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(Ref value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecall_Item()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getItem();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(Ref value);

	/**
	 * Returns the value of the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the mix version it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mix Version</em>' attribute.
	 * @see #setMixVersion(String)
	 * @see studio.talkback.model.ModelPackage#getRecall_MixVersion()
	 * @model
	 * @generated
	 */
	String getMixVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getMixVersion <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Version</em>' attribute.
	 * @see #getMixVersion()
	 * @generated
	 */
	void setMixVersion(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see studio.talkback.model.ModelPackage#getRecall_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Room</em>' attribute.
	 * @see #setRoom(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecall_Room()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRoom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getRoom <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' attribute.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Ref value);

	/**
	 * Returns the value of the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Captured At</em>' attribute.
	 * @see #setCapturedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRecall_CapturedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getCapturedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getCapturedAt <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured At</em>' attribute.
	 * @see #getCapturedAt()
	 * @generated
	 */
	void setCapturedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Set By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Set By</em>' attribute.
	 * @see #setSetBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecall_SetBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getSetBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getSetBy <em>Set By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set By</em>' attribute.
	 * @see #getSetBy()
	 * @generated
	 */
	void setSetBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified By</em>' attribute.
	 * @see #setVerifiedBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecall_VerifiedBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getVerifiedBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getVerifiedBy <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified By</em>' attribute.
	 * @see #getVerifiedBy()
	 * @generated
	 */
	void setVerifiedBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Verified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verified At</em>' attribute.
	 * @see #setVerifiedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRecall_VerifiedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getVerifiedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getVerifiedAt <em>Verified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified At</em>' attribute.
	 * @see #getVerifiedAt()
	 * @generated
	 */
	void setVerifiedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Knowing</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.KnowingLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Knowing</em>' attribute.
	 * @see studio.talkback.model.KnowingLevel
	 * @see #setKnowing(KnowingLevel)
	 * @see studio.talkback.model.ModelPackage#getRecall_Knowing()
	 * @model
	 * @generated
	 */
	KnowingLevel getKnowing();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getKnowing <em>Knowing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Knowing</em>' attribute.
	 * @see studio.talkback.model.KnowingLevel
	 * @see #getKnowing()
	 * @generated
	 */
	void setKnowing(KnowingLevel value);

	/**
	 * Returns the value of the '<em><b>Console Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Console Family</em>' attribute.
	 * @see #setConsoleFamily(String)
	 * @see studio.talkback.model.ModelPackage#getRecall_ConsoleFamily()
	 * @model
	 * @generated
	 */
	String getConsoleFamily();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getConsoleFamily <em>Console Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console Family</em>' attribute.
	 * @see #getConsoleFamily()
	 * @generated
	 */
	void setConsoleFamily(String value);

	/**
	 * Returns the value of the '<em><b>Console State</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The console's state as a file in its own format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Console State</em>' containment reference.
	 * @see #setConsoleState(Evidence)
	 * @see studio.talkback.model.ModelPackage#getRecall_ConsoleState()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getConsoleState();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getConsoleState <em>Console State</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Console State</em>' containment reference.
	 * @see #getConsoleState()
	 * @generated
	 */
	void setConsoleState(Evidence value);

	/**
	 * Returns the value of the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rate that the console ran at; 0 where it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #setSampleRateHz(int)
	 * @see studio.talkback.model.ModelPackage#getRecall_SampleRateHz()
	 * @model
	 * @generated
	 */
	int getSampleRateHz();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getSampleRateHz <em>Sample Rate Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #getSampleRateHz()
	 * @generated
	 */
	void setSampleRateHz(int value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.UnitRecall}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRecall_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnitRecall> getUnits();

	/**
	 * Returns the value of the '<em><b>Patch</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.PatchConnection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Patch</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRecall_Patch()
	 * @model containment="true"
	 * @generated
	 */
	EList<PatchConnection> getPatch();

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.Photo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photos</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRecall_Photos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Photo> getPhotos();

	/**
	 * Returns the value of the '<em><b>Kept Elsewhere</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.KeptElsewhere}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kept Elsewhere</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRecall_KeptElsewhere()
	 * @model containment="true"
	 * @generated
	 */
	EList<KeptElsewhere> getKeptElsewhere();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getRecall_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Recall#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Recall
