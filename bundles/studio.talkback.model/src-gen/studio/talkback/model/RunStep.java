/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that has to be done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.RunStep#getKey <em>Key</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getAction <em>Action</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getWhat <em>What</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getBefore <em>Before</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getAfter <em>After</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getState <em>State</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link studio.talkback.model.RunStep#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getRunStep()
 * @model
 * @generated
 */
public interface RunStep extends Identified {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is the same of it in every plan between the same recalls.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see studio.talkback.model.ModelPackage#getRunStep_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.RecallAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see studio.talkback.model.RecallAction
	 * @see #setAction(RecallAction)
	 * @see studio.talkback.model.ModelPackage#getRunStep_Action()
	 * @model
	 * @generated
	 */
	RecallAction getAction();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see studio.talkback.model.RecallAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(RecallAction value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control, the connection or what is loaded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see studio.talkback.model.ModelPackage#getRunStep_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it stood, with its unit; null where that was not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see studio.talkback.model.ModelPackage#getRunStep_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is wanted, with its unit; null for a cord that is pulled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see studio.talkback.model.ModelPackage#getRunStep_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.StepState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.StepState
	 * @see #setState(StepState)
	 * @see studio.talkback.model.ModelPackage#getRunStep_State()
	 * @model
	 * @generated
	 */
	StepState getState();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see studio.talkback.model.StepState
	 * @see #getState()
	 * @generated
	 */
	void setState(StepState value);

	/**
	 * Returns the value of the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When; null while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done At</em>' attribute.
	 * @see #setDoneAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getRunStep_DoneAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getDoneAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getDoneAt <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done At</em>' attribute.
	 * @see #getDoneAt()
	 * @generated
	 */
	void setDoneAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Done By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The initials of who did it, or could not; null while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done By</em>' attribute.
	 * @see #setDoneBy(String)
	 * @see studio.talkback.model.ModelPackage#getRunStep_DoneBy()
	 * @model
	 * @generated
	 */
	String getDoneBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getDoneBy <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done By</em>' attribute.
	 * @see #getDoneBy()
	 * @generated
	 */
	void setDoneBy(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it could not be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see studio.talkback.model.ModelPackage#getRunStep_Why()
	 * @model
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.RunStep#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

} // RunStep
