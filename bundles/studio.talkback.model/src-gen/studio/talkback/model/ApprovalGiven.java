/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval Given</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.ApprovalGiven#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.ApprovalGiven#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.ApprovalGiven#getHow <em>How</em>}</li>
 *   <li>{@link studio.talkback.model.ApprovalGiven#isWithPin <em>With Pin</em>}</li>
 *   <li>{@link studio.talkback.model.ApprovalGiven#isWithdrawn <em>Withdrawn</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getApprovalGiven()
 * @model
 * @generated
 */
public interface ApprovalGiven extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mix Version</em>' attribute.
	 * @see #setMixVersion(String)
	 * @see studio.talkback.model.ModelPackage#getApprovalGiven_MixVersion()
	 * @model
	 * @generated
	 */
	String getMixVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ApprovalGiven#getMixVersion <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Version</em>' attribute.
	 * @see #getMixVersion()
	 * @generated
	 */
	void setMixVersion(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see studio.talkback.model.ModelPackage#getApprovalGiven_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ApprovalGiven#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see studio.talkback.model.ModelPackage#getApprovalGiven_How()
	 * @model
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ApprovalGiven#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

	/**
	 * Returns the value of the '<em><b>With Pin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether who approved gave their PIN.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With Pin</em>' attribute.
	 * @see #setWithPin(boolean)
	 * @see studio.talkback.model.ModelPackage#getApprovalGiven_WithPin()
	 * @model
	 * @generated
	 */
	boolean isWithPin();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ApprovalGiven#isWithPin <em>With Pin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With Pin</em>' attribute.
	 * @see #isWithPin()
	 * @generated
	 */
	void setWithPin(boolean value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the entry takes an approval back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(boolean)
	 * @see studio.talkback.model.ModelPackage#getApprovalGiven_Withdrawn()
	 * @model
	 * @generated
	 */
	boolean isWithdrawn();

	/**
	 * Sets the value of the '{@link studio.talkback.model.ApprovalGiven#isWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #isWithdrawn()
	 * @generated
	 */
	void setWithdrawn(boolean value);

} // ApprovalGiven
