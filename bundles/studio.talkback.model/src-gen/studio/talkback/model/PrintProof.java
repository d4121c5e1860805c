/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Print Proof</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was printed when a room was put back, compared with the approved print.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.PrintProof#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getPrint <em>Print</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getPrintName <em>Print Name</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getApprovedDigest <em>Approved Digest</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getFile <em>File</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getPositionSeconds <em>Position Seconds</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getLevelDb <em>Level Db</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getResidualDb <em>Residual Db</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getFinding <em>Finding</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getCheckedAt <em>Checked At</em>}</li>
 *   <li>{@link studio.talkback.model.PrintProof#getCheckedBy <em>Checked By</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPrintProof()
 * @model
 * @generated
 */
public interface PrintProof extends Identified {
	/**
	 * Returns the value of the '<em><b>Mix Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the mix version whose print it is compared with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mix Version</em>' attribute.
	 * @see #setMixVersion(String)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_MixVersion()
	 * @model
	 * @generated
	 */
	String getMixVersion();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getMixVersion <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Version</em>' attribute.
	 * @see #getMixVersion()
	 * @generated
	 */
	void setMixVersion(String value);

	/**
	 * Returns the value of the '<em><b>Print</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the approved print.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Print</em>' attribute.
	 * @see #setPrint(String)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_Print()
	 * @model
	 * @generated
	 */
	String getPrint();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getPrint <em>Print</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Print</em>' attribute.
	 * @see #getPrint()
	 * @generated
	 */
	void setPrint(String value);

	/**
	 * Returns the value of the '<em><b>Print Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The approved print in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Print Name</em>' attribute.
	 * @see #setPrintName(String)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_PrintName()
	 * @model
	 * @generated
	 */
	String getPrintName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getPrintName <em>Print Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Print Name</em>' attribute.
	 * @see #getPrintName()
	 * @generated
	 */
	void setPrintName(String value);

	/**
	 * Returns the value of the '<em><b>Approved Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The digest of the file of the approved print.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved Digest</em>' attribute.
	 * @see #setApprovedDigest(String)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_ApprovedDigest()
	 * @model
	 * @generated
	 */
	String getApprovedDigest();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getApprovedDigest <em>Approved Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved Digest</em>' attribute.
	 * @see #getApprovedDigest()
	 * @generated
	 */
	void setApprovedDigest(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was printed now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(Evidence)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_File()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

	/**
	 * Returns the value of the '<em><b>Position Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the approved print it begins; null where it was not found in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position Seconds</em>' attribute.
	 * @see #setPositionSeconds(Double)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_PositionSeconds()
	 * @model
	 * @generated
	 */
	Double getPositionSeconds();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getPositionSeconds <em>Position Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position Seconds</em>' attribute.
	 * @see #getPositionSeconds()
	 * @generated
	 */
	void setPositionSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of it was compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(Double)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_Seconds()
	 * @model
	 * @generated
	 */
	Double getSeconds();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Level Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much louder it is than the approved print there; null where it could not be compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level Db</em>' attribute.
	 * @see #setLevelDb(Double)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_LevelDb()
	 * @model
	 * @generated
	 */
	Double getLevelDb();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getLevelDb <em>Level Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level Db</em>' attribute.
	 * @see #getLevelDb()
	 * @generated
	 */
	void setLevelDb(Double value);

	/**
	 * Returns the value of the '<em><b>Residual Db</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is left when both are subtracted at the same level, against the approved print, in dB; null where nothing is left, or it could not be compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual Db</em>' attribute.
	 * @see #setResidualDb(Double)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_ResidualDb()
	 * @model
	 * @generated
	 */
	Double getResidualDb();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getResidualDb <em>Residual Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual Db</em>' attribute.
	 * @see #getResidualDb()
	 * @generated
	 */
	void setResidualDb(Double value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found besides, in words: channels that are swapped, a polarity that is turned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute list.
	 * @see studio.talkback.model.ModelPackage#getPrintProof_Finding()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFinding();

	/**
	 * Returns the value of the '<em><b>Checked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked At</em>' attribute.
	 * @see #setCheckedAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_CheckedAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getCheckedAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getCheckedAt <em>Checked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked At</em>' attribute.
	 * @see #getCheckedAt()
	 * @generated
	 */
	void setCheckedAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Checked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who printed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked By</em>' attribute.
	 * @see #setCheckedBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getPrintProof_CheckedBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getCheckedBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.PrintProof#getCheckedBy <em>Checked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked By</em>' attribute.
	 * @see #getCheckedBy()
	 * @generated
	 */
	void setCheckedBy(Ref value);

} // PrintProof
