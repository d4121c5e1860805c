/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.Profile;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.ProfileImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProfileImpl#getStandard <em>Standard</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProfileImpl#getLoudnessLufs <em>Loudness Lufs</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProfileImpl#getToleranceLu <em>Tolerance Lu</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProfileImpl#getTruePeakDbtp <em>True Peak Dbtp</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProfileImpl#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ProfileImpl#getBitDepth <em>Bit Depth</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProfileImpl extends DocumentImpl implements Profile {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDARD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStandard() <em>Standard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandard()
	 * @generated
	 * @ordered
	 */
	protected String standard = STANDARD_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoudnessLufs() <em>Loudness Lufs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoudnessLufs()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOUDNESS_LUFS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoudnessLufs() <em>Loudness Lufs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoudnessLufs()
	 * @generated
	 * @ordered
	 */
	protected Double loudnessLufs = LOUDNESS_LUFS_EDEFAULT;

	/**
	 * The default value of the '{@link #getToleranceLu() <em>Tolerance Lu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToleranceLu()
	 * @generated
	 * @ordered
	 */
	protected static final Double TOLERANCE_LU_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToleranceLu() <em>Tolerance Lu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToleranceLu()
	 * @generated
	 * @ordered
	 */
	protected Double toleranceLu = TOLERANCE_LU_EDEFAULT;

	/**
	 * The default value of the '{@link #getTruePeakDbtp() <em>True Peak Dbtp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTruePeakDbtp()
	 * @generated
	 * @ordered
	 */
	protected static final Double TRUE_PEAK_DBTP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTruePeakDbtp() <em>True Peak Dbtp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTruePeakDbtp()
	 * @generated
	 * @ordered
	 */
	protected Double truePeakDbtp = TRUE_PEAK_DBTP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleRateHz() <em>Sample Rate Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleRateHz()
	 * @generated
	 * @ordered
	 */
	protected static final int SAMPLE_RATE_HZ_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSampleRateHz() <em>Sample Rate Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleRateHz()
	 * @generated
	 * @ordered
	 */
	protected int sampleRateHz = SAMPLE_RATE_HZ_EDEFAULT;

	/**
	 * The default value of the '{@link #getBitDepth() <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitDepth()
	 * @generated
	 * @ordered
	 */
	protected static final int BIT_DEPTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBitDepth() <em>Bit Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitDepth()
	 * @generated
	 * @ordered
	 */
	protected int bitDepth = BIT_DEPTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROFILE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStandard() {
		return standard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandard(String newStandard) {
		String oldStandard = standard;
		standard = newStandard;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROFILE__STANDARD, oldStandard, standard));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLoudnessLufs() {
		return loudnessLufs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoudnessLufs(Double newLoudnessLufs) {
		Double oldLoudnessLufs = loudnessLufs;
		loudnessLufs = newLoudnessLufs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROFILE__LOUDNESS_LUFS, oldLoudnessLufs, loudnessLufs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getToleranceLu() {
		return toleranceLu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToleranceLu(Double newToleranceLu) {
		Double oldToleranceLu = toleranceLu;
		toleranceLu = newToleranceLu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROFILE__TOLERANCE_LU, oldToleranceLu, toleranceLu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTruePeakDbtp() {
		return truePeakDbtp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTruePeakDbtp(Double newTruePeakDbtp) {
		Double oldTruePeakDbtp = truePeakDbtp;
		truePeakDbtp = newTruePeakDbtp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROFILE__TRUE_PEAK_DBTP, oldTruePeakDbtp, truePeakDbtp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSampleRateHz() {
		return sampleRateHz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleRateHz(int newSampleRateHz) {
		int oldSampleRateHz = sampleRateHz;
		sampleRateHz = newSampleRateHz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROFILE__SAMPLE_RATE_HZ, oldSampleRateHz, sampleRateHz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBitDepth() {
		return bitDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitDepth(int newBitDepth) {
		int oldBitDepth = bitDepth;
		bitDepth = newBitDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PROFILE__BIT_DEPTH, oldBitDepth, bitDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PROFILE__NAME:
				return getName();
			case ModelPackage.PROFILE__STANDARD:
				return getStandard();
			case ModelPackage.PROFILE__LOUDNESS_LUFS:
				return getLoudnessLufs();
			case ModelPackage.PROFILE__TOLERANCE_LU:
				return getToleranceLu();
			case ModelPackage.PROFILE__TRUE_PEAK_DBTP:
				return getTruePeakDbtp();
			case ModelPackage.PROFILE__SAMPLE_RATE_HZ:
				return getSampleRateHz();
			case ModelPackage.PROFILE__BIT_DEPTH:
				return getBitDepth();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PROFILE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.PROFILE__STANDARD:
				setStandard((String)newValue);
				return;
			case ModelPackage.PROFILE__LOUDNESS_LUFS:
				setLoudnessLufs((Double)newValue);
				return;
			case ModelPackage.PROFILE__TOLERANCE_LU:
				setToleranceLu((Double)newValue);
				return;
			case ModelPackage.PROFILE__TRUE_PEAK_DBTP:
				setTruePeakDbtp((Double)newValue);
				return;
			case ModelPackage.PROFILE__SAMPLE_RATE_HZ:
				setSampleRateHz((Integer)newValue);
				return;
			case ModelPackage.PROFILE__BIT_DEPTH:
				setBitDepth((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.PROFILE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.PROFILE__STANDARD:
				setStandard(STANDARD_EDEFAULT);
				return;
			case ModelPackage.PROFILE__LOUDNESS_LUFS:
				setLoudnessLufs(LOUDNESS_LUFS_EDEFAULT);
				return;
			case ModelPackage.PROFILE__TOLERANCE_LU:
				setToleranceLu(TOLERANCE_LU_EDEFAULT);
				return;
			case ModelPackage.PROFILE__TRUE_PEAK_DBTP:
				setTruePeakDbtp(TRUE_PEAK_DBTP_EDEFAULT);
				return;
			case ModelPackage.PROFILE__SAMPLE_RATE_HZ:
				setSampleRateHz(SAMPLE_RATE_HZ_EDEFAULT);
				return;
			case ModelPackage.PROFILE__BIT_DEPTH:
				setBitDepth(BIT_DEPTH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.PROFILE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.PROFILE__STANDARD:
				return STANDARD_EDEFAULT == null ? standard != null : !STANDARD_EDEFAULT.equals(standard);
			case ModelPackage.PROFILE__LOUDNESS_LUFS:
				return LOUDNESS_LUFS_EDEFAULT == null ? loudnessLufs != null : !LOUDNESS_LUFS_EDEFAULT.equals(loudnessLufs);
			case ModelPackage.PROFILE__TOLERANCE_LU:
				return TOLERANCE_LU_EDEFAULT == null ? toleranceLu != null : !TOLERANCE_LU_EDEFAULT.equals(toleranceLu);
			case ModelPackage.PROFILE__TRUE_PEAK_DBTP:
				return TRUE_PEAK_DBTP_EDEFAULT == null ? truePeakDbtp != null : !TRUE_PEAK_DBTP_EDEFAULT.equals(truePeakDbtp);
			case ModelPackage.PROFILE__SAMPLE_RATE_HZ:
				return sampleRateHz != SAMPLE_RATE_HZ_EDEFAULT;
			case ModelPackage.PROFILE__BIT_DEPTH:
				return bitDepth != BIT_DEPTH_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", standard: ");
		result.append(standard);
		result.append(", loudnessLufs: ");
		result.append(loudnessLufs);
		result.append(", toleranceLu: ");
		result.append(toleranceLu);
		result.append(", truePeakDbtp: ");
		result.append(truePeakDbtp);
		result.append(", sampleRateHz: ");
		result.append(sampleRateHz);
		result.append(", bitDepth: ");
		result.append(bitDepth);
		result.append(')');
		return result.toString();
	}

} //ProfileImpl
