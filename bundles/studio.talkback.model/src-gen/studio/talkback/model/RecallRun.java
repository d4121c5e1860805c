/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recall Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The work of putting a room back to a recall: what differed when it began, and what became of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.RecallRun#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getRoom <em>Room</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getRecall <em>Recall</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getFrom <em>From</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getFromTitle <em>From Title</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getStartedBy <em>Started By</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getEndedAt <em>Ended At</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#isTotalRecallOff <em>Total Recall Off</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getPages <em>Pages</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getToneChecks <em>Tone Checks</em>}</li>
 *   <li>{@link studio.talkback.model.RecallRun#getProof <em>Proof</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRecallRun()
 * @model
 * @generated
 */
public interface RecallRun extends Document {
	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project that the recall is of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_Project()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getProject();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getProject <em>Project</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * The item that the recall is of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_Item()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getItem();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getItem <em>Item</em>}' attribute.
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
	 * The id of the mix version that the recall is of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mix Version</em>' attribute.
	 * @see #setMixVersion(String)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_MixVersion()
	 * @model
	 * @generated
	 */
	String getMixVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getMixVersion <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Version</em>' attribute.
	 * @see #getMixVersion()
	 * @generated
	 */
	void setMixVersion(String value);

	/**
	 * Returns the value of the '<em><b>Room</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The room that is put back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Room</em>' attribute.
	 * @see #setRoom(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_Room()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRoom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getRoom <em>Room</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room</em>' attribute.
	 * @see #getRoom()
	 * @generated
	 */
	void setRoom(Ref value);

	/**
	 * Returns the value of the '<em><b>Recall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the room is wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recall</em>' attribute.
	 * @see #setRecall(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_Recall()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getRecall();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getRecall <em>Recall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recall</em>' attribute.
	 * @see #getRecall()
	 * @generated
	 */
	void setRecall(Ref value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recall that was on the desk; null where nothing was known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_From()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getFrom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Ref value);

	/**
	 * Returns the value of the '<em><b>From Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the room stood, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Title</em>' attribute.
	 * @see #setFromTitle(String)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_FromTitle()
	 * @model
	 * @generated
	 */
	String getFromTitle();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getFromTitle <em>From Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Title</em>' attribute.
	 * @see #getFromTitle()
	 * @generated
	 */
	void setFromTitle(String value);

	/**
	 * Returns the value of the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started At</em>' attribute.
	 * @see #setStartedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_StartedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getStartedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getStartedAt <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started At</em>' attribute.
	 * @see #getStartedAt()
	 * @generated
	 */
	void setStartedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Started By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who began it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started By</em>' attribute.
	 * @see #setStartedBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_StartedBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getStartedBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getStartedBy <em>Started By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started By</em>' attribute.
	 * @see #getStartedBy()
	 * @generated
	 */
	void setStartedBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Ended At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was ended; null while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended At</em>' attribute.
	 * @see #setEndedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_EndedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getEndedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getEndedAt <em>Ended At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended At</em>' attribute.
	 * @see #getEndedAt()
	 * @generated
	 */
	void setEndedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who looked whether the room stands as it is wanted; null where nobody did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified By</em>' attribute.
	 * @see #setVerifiedBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_VerifiedBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getVerifiedBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getVerifiedBy <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified By</em>' attribute.
	 * @see #getVerifiedBy()
	 * @generated
	 */
	void setVerifiedBy(Ref value);

	/**
	 * Returns the value of the '<em><b>Total Recall Off</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the console was taken out of the mode in which it is recalled, which sounds worse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total Recall Off</em>' attribute.
	 * @see #setTotalRecallOff(boolean)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_TotalRecallOff()
	 * @model
	 * @generated
	 */
	boolean isTotalRecallOff();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#isTotalRecallOff <em>Total Recall Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Total Recall Off</em>' attribute.
	 * @see #isTotalRecallOff()
	 * @generated
	 */
	void setTotalRecallOff(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.RunPage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What had to be done, in its order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRecallRun_Pages()
	 * @model containment="true"
	 * @generated
	 */
	EList<RunPage> getPages();

	/**
	 * Returns the value of the '<em><b>Tone Checks</b></em>' containment reference list.
	 * The list contents are of type {@link studio.talkback.model.ToneCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels that were read with a tone at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tone Checks</em>' containment reference list.
	 * @see studio.talkback.model.ModelPackage#getRecallRun_ToneChecks()
	 * @model containment="true"
	 * @generated
	 */
	EList<ToneCheck> getToneChecks();

	/**
	 * Returns the value of the '<em><b>Proof</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was printed at the end and compared with the approved print; null where nothing was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' containment reference.
	 * @see #setProof(PrintProof)
	 * @see studio.talkback.model.ModelPackage#getRecallRun_Proof()
	 * @model containment="true"
	 * @generated
	 */
	PrintProof getProof();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RecallRun#getProof <em>Proof</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proof</em>' containment reference.
	 * @see #getProof()
	 * @generated
	 */
	void setProof(PrintProof value);

} // RecallRun
