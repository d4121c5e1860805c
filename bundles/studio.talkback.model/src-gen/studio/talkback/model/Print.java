/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Print</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A printed file of a mix version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.Print#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getFile <em>File</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getMadeAt <em>Made At</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getBitDepth <em>Bit Depth</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getMixBus <em>Mix Bus</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getLoudnessLufs <em>Loudness Lufs</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getTruePeakDbtp <em>True Peak Dbtp</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getCarriedOverFrom <em>Carried Over From</em>}</li>
 *   <li>{@link studio.talkback.model.Print#getCarriedOverBy <em>Carried Over By</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getPrint()
 * @model
 * @generated
 */
public interface Print extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Main, Instrumental, TV…
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see studio.talkback.model.ModelPackage#getPrint_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null until the file is bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' containment reference.
	 * @see #setFile(Evidence)
	 * @see studio.talkback.model.ModelPackage#getPrint_File()
	 * @model containment="true"
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getFile <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' containment reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

	/**
	 * Returns the value of the '<em><b>Made At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made At</em>' attribute.
	 * @see #setMadeAt(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getPrint_MadeAt()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getMadeAt();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getMadeAt <em>Made At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made At</em>' attribute.
	 * @see #getMadeAt()
	 * @generated
	 */
	void setMadeAt(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Sample Rate Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample Rate Hz</em>' attribute.
	 * @see #setSampleRateHz(int)
	 * @see studio.talkback.model.ModelPackage#getPrint_SampleRateHz()
	 * @model
	 * @generated
	 */
	int getSampleRateHz();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getSampleRateHz <em>Sample Rate Hz</em>}' attribute.
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
	 * @see studio.talkback.model.ModelPackage#getPrint_BitDepth()
	 * @model
	 * @generated
	 */
	int getBitDepth();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getBitDepth <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Depth</em>' attribute.
	 * @see #getBitDepth()
	 * @generated
	 */
	void setBitDepth(int value);

	/**
	 * Returns the value of the '<em><b>Mix Bus</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.MixBusState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mix Bus</em>' attribute.
	 * @see studio.talkback.model.MixBusState
	 * @see #setMixBus(MixBusState)
	 * @see studio.talkback.model.ModelPackage#getPrint_MixBus()
	 * @model
	 * @generated
	 */
	MixBusState getMixBus();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getMixBus <em>Mix Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mix Bus</em>' attribute.
	 * @see studio.talkback.model.MixBusState
	 * @see #getMixBus()
	 * @generated
	 */
	void setMixBus(MixBusState value);

	/**
	 * Returns the value of the '<em><b>Loudness Lufs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Loudness Lufs</em>' attribute.
	 * @see #setLoudnessLufs(Double)
	 * @see studio.talkback.model.ModelPackage#getPrint_LoudnessLufs()
	 * @model
	 * @generated
	 */
	Double getLoudnessLufs();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getLoudnessLufs <em>Loudness Lufs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loudness Lufs</em>' attribute.
	 * @see #getLoudnessLufs()
	 * @generated
	 */
	void setLoudnessLufs(Double value);

	/**
	 * Returns the value of the '<em><b>True Peak Dbtp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>True Peak Dbtp</em>' attribute.
	 * @see #setTruePeakDbtp(Double)
	 * @see studio.talkback.model.ModelPackage#getPrint_TruePeakDbtp()
	 * @model
	 * @generated
	 */
	Double getTruePeakDbtp();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getTruePeakDbtp <em>True Peak Dbtp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>True Peak Dbtp</em>' attribute.
	 * @see #getTruePeakDbtp()
	 * @generated
	 */
	void setTruePeakDbtp(Double value);

	/**
	 * Returns the value of the '<em><b>Carried Over From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version it was printed from, where the engineer let it stand for this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried Over From</em>' reference.
	 * @see #setCarriedOverFrom(MixVersion)
	 * @see studio.talkback.model.ModelPackage#getPrint_CarriedOverFrom()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MixVersion getCarriedOverFrom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getCarriedOverFrom <em>Carried Over From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried Over From</em>' reference.
	 * @see #getCarriedOverFrom()
	 * @generated
	 */
	void setCarriedOverFrom(MixVersion value);

	/**
	 * Returns the value of the '<em><b>Carried Over By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Carried Over By</em>' attribute.
	 * @see #setCarriedOverBy(Ref)
	 * @see studio.talkback.model.ModelPackage#getPrint_CarriedOverBy()
	 * @model dataType="studio.talkback.model.Ref"
	 * @generated
	 */
	Ref getCarriedOverBy();

	/**
	 * Sets the value of the '{@link studio.talkback.model.Print#getCarriedOverBy <em>Carried Over By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried Over By</em>' attribute.
	 * @see #getCarriedOverBy()
	 * @generated
	 */
	void setCarriedOverBy(Ref value);

} // Print
