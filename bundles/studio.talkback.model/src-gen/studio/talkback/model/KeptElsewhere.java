/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kept Elsewhere</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the recall that another system keeps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.KeptElsewhere#getWhat <em>What</em>}</li>
 *   <li>{@link studio.talkback.model.KeptElsewhere#getTitle <em>Title</em>}</li>
 *   <li>{@link studio.talkback.model.KeptElsewhere#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.KeptElsewhere#getMedium <em>Medium</em>}</li>
 *   <li>{@link studio.talkback.model.KeptElsewhere#getBackup <em>Backup</em>}</li>
 *   <li>{@link studio.talkback.model.KeptElsewhere#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getKeptElsewhere()
 * @model
 * @generated
 */
public interface KeptElsewhere extends Identified {
	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total Recall, automation, SysEx, unit preset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see studio.talkback.model.ModelPackage#getKeptElsewhere_What()
	 * @model
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link studio.talkback.model.KeptElsewhere#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see studio.talkback.model.ModelPackage#getKeptElsewhere_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link studio.talkback.model.KeptElsewhere#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see studio.talkback.model.ModelPackage#getKeptElsewhere_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link studio.talkback.model.KeptElsewhere#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Medium</em>' attribute.
	 * @see #setMedium(String)
	 * @see studio.talkback.model.ModelPackage#getKeptElsewhere_Medium()
	 * @model
	 * @generated
	 */
	String getMedium();

	/**
	 * Sets the value of the '{@link studio.talkback.model.KeptElsewhere#getMedium <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' attribute.
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(String value);

	/**
	 * Returns the value of the '<em><b>Backup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Backup</em>' attribute.
	 * @see #setBackup(String)
	 * @see studio.talkback.model.ModelPackage#getKeptElsewhere_Backup()
	 * @model
	 * @generated
	 */
	String getBackup();

	/**
	 * Sets the value of the '{@link studio.talkback.model.KeptElsewhere#getBackup <em>Backup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup</em>' attribute.
	 * @see #getBackup()
	 * @generated
	 */
	void setBackup(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(Evidence)
	 * @see studio.talkback.model.ModelPackage#getKeptElsewhere_File()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.KeptElsewhere#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

} // KeptElsewhere
