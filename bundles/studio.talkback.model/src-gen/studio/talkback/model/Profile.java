/**
 */
package studio.talkback.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The limits that a delivery is measured against, with the standard named.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Profile#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Profile#getStandard <em>Standard</em>}</li>
 *   <li>{@link studio.talkback.model.Profile#getLoudnessLufs <em>Loudness Lufs</em>}</li>
 *   <li>{@link studio.talkback.model.Profile#getToleranceLu <em>Tolerance Lu</em>}</li>
 *   <li>{@link studio.talkback.model.Profile#getTruePeakDbtp <em>True Peak Dbtp</em>}</li>
 *   <li>{@link studio.talkback.model.Profile#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.Profile#getBitDepth <em>Bit Depth</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getProfile()
 * @model
 * @generated
 */
public interface Profile extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getProfile_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Profile#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Standard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For example EBU R 128.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standard</em>' attribute.
	 * @see #setStandard(String)
	 * @see studio.talkback.model.ModelPackage#getProfile_Standard()
	 * @model
	 * @generated
	 */
	String getStandard();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Profile#getStandard <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard</em>' attribute.
	 * @see #getStandard()
	 * @generated
	 */
	void setStandard(String value);

	/**
	 * Returns the value of the '<em><b>Loudness Lufs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wanted programme loudness; null where the standard sets none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loudness Lufs</em>' attribute.
	 * @see #setLoudnessLufs(Double)
	 * @see studio.talkback.model.ModelPackage#getProfile_LoudnessLufs()
	 * @model
	 * @generated
	 */
	Double getLoudnessLufs();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Profile#getLoudnessLufs <em>Loudness Lufs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loudness Lufs</em>' attribute.
	 * @see #getLoudnessLufs()
	 * @generated
	 */
	void setLoudnessLufs(Double value);

	/**
	 * Returns the value of the '<em><b>Tolerance Lu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Allowed distance from it, both ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerance Lu</em>' attribute.
	 * @see #setToleranceLu(Double)
	 * @see studio.talkback.model.ModelPackage#getProfile_ToleranceLu()
	 * @model
	 * @generated
	 */
	Double getToleranceLu();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Profile#getToleranceLu <em>Tolerance Lu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerance Lu</em>' attribute.
	 * @see #getToleranceLu()
	 * @generated
	 */
	void setToleranceLu(Double value);

	/**
	 * Returns the value of the '<em><b>True Peak Dbtp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed true peak.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>True Peak Dbtp</em>' attribute.
	 * @see #setTruePeakDbtp(Double)
	 * @see studio.talkback.model.ModelPackage#getProfile_TruePeakDbtp()
	 * @model
	 * @generated
	 */
	Double getTruePeakDbtp();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Profile#getTruePeakDbtp <em>True Peak Dbtp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>True Peak Dbtp</em>' attribute.
	 * @see #getTruePeakDbtp()
	 * @generated
	 */
	void setTruePeakDbtp(Double value);

	/**
	 * Returns the value of the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #setSampleRateHz(int)
	 * @see studio.talkback.model.ModelPackage#getProfile_SampleRateHz()
	 * @model
	 * @generated
	 */
	int getSampleRateHz();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Profile#getSampleRateHz <em>Sample Rate Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #getSampleRateHz()
	 * @generated
	 */
	void setSampleRateHz(int value);

	/**
	 * Returns the value of the '<em><b>Bit Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bit Depth</em>' attribute.
	 * @see #setBitDepth(int)
	 * @see studio.talkback.model.ModelPackage#getProfile_BitDepth()
	 * @model
	 * @generated
	 */
	int getBitDepth();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Profile#getBitDepth <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Depth</em>' attribute.
	 * @see #getBitDepth()
	 * @generated
	 */
	void setBitDepth(int value);

} // Profile
