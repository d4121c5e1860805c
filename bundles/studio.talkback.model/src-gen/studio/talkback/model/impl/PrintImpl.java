/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.Evidence;
import studio.talkback.model.MixBusState;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Print;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Print</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getFile <em>File</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getMadeAt <em>Made At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getSampleRateHz <em>Sample Rate Hz</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getBitDepth <em>Bit Depth</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getMixBus <em>Mix Bus</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getLoudnessLufs <em>Loudness Lufs</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getTruePeakDbtp <em>True Peak Dbtp</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getCarriedOverFrom <em>Carried Over From</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintImpl#getCarriedOverBy <em>Carried Over By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrintImpl extends IdentifiedImpl implements Print {
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
	 * The cached value of the '{@link #getFile() <em>File</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected Evidence file;

	/**
	 * The default value of the '{@link #getMadeAt() <em>Made At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime MADE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMadeAt() <em>Made At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMadeAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime madeAt = MADE_AT_EDEFAULT;

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
	 * The default value of the '{@link #getMixBus() <em>Mix Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixBus()
	 * @generated
	 * @ordered
	 */
	protected static final MixBusState MIX_BUS_EDEFAULT = MixBusState.THROUGH_BUS;

	/**
	 * The cached value of the '{@link #getMixBus() <em>Mix Bus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixBus()
	 * @generated
	 * @ordered
	 */
	protected MixBusState mixBus = MIX_BUS_EDEFAULT;

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
	 * The cached value of the '{@link #getCarriedOverFrom() <em>Carried Over From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedOverFrom()
	 * @generated
	 * @ordered
	 */
	protected MixVersion carriedOverFrom;

	/**
	 * The default value of the '{@link #getCarriedOverBy() <em>Carried Over By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedOverBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref CARRIED_OVER_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarriedOverBy() <em>Carried Over By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedOverBy()
	 * @generated
	 * @ordered
	 */
	protected Ref carriedOverBy = CARRIED_OVER_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrintImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PRINT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFile(Evidence newFile, NotificationChain msgs) {
		Evidence oldFile = file;
		file = newFile;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__FILE, oldFile, newFile);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(Evidence newFile) {
		if (newFile != file) {
			NotificationChain msgs = null;
			if (file != null)
				msgs = ((InternalEObject)file).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PRINT__FILE, null, msgs);
			if (newFile != null)
				msgs = ((InternalEObject)newFile).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PRINT__FILE, null, msgs);
			msgs = basicSetFile(newFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__FILE, newFile, newFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getMadeAt() {
		return madeAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeAt(ZonedDateTime newMadeAt) {
		ZonedDateTime oldMadeAt = madeAt;
		madeAt = newMadeAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__MADE_AT, oldMadeAt, madeAt));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__SAMPLE_RATE_HZ, oldSampleRateHz, sampleRateHz));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__BIT_DEPTH, oldBitDepth, bitDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixBusState getMixBus() {
		return mixBus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMixBus(MixBusState newMixBus) {
		MixBusState oldMixBus = mixBus;
		mixBus = newMixBus == null ? MIX_BUS_EDEFAULT : newMixBus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__MIX_BUS, oldMixBus, mixBus));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__LOUDNESS_LUFS, oldLoudnessLufs, loudnessLufs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__TRUE_PEAK_DBTP, oldTruePeakDbtp, truePeakDbtp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixVersion getCarriedOverFrom() {
		return carriedOverFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedOverFrom(MixVersion newCarriedOverFrom) {
		MixVersion oldCarriedOverFrom = carriedOverFrom;
		carriedOverFrom = newCarriedOverFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__CARRIED_OVER_FROM, oldCarriedOverFrom, carriedOverFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getCarriedOverBy() {
		return carriedOverBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedOverBy(Ref newCarriedOverBy) {
		Ref oldCarriedOverBy = carriedOverBy;
		carriedOverBy = newCarriedOverBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT__CARRIED_OVER_BY, oldCarriedOverBy, carriedOverBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PRINT__FILE:
				return basicSetFile(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PRINT__NAME:
				return getName();
			case ModelPackage.PRINT__FILE:
				return getFile();
			case ModelPackage.PRINT__MADE_AT:
				return getMadeAt();
			case ModelPackage.PRINT__SAMPLE_RATE_HZ:
				return getSampleRateHz();
			case ModelPackage.PRINT__BIT_DEPTH:
				return getBitDepth();
			case ModelPackage.PRINT__MIX_BUS:
				return getMixBus();
			case ModelPackage.PRINT__LOUDNESS_LUFS:
				return getLoudnessLufs();
			case ModelPackage.PRINT__TRUE_PEAK_DBTP:
				return getTruePeakDbtp();
			case ModelPackage.PRINT__CARRIED_OVER_FROM:
				return getCarriedOverFrom();
			case ModelPackage.PRINT__CARRIED_OVER_BY:
				return getCarriedOverBy();
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
			case ModelPackage.PRINT__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.PRINT__FILE:
				setFile((Evidence)newValue);
				return;
			case ModelPackage.PRINT__MADE_AT:
				setMadeAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.PRINT__SAMPLE_RATE_HZ:
				setSampleRateHz((Integer)newValue);
				return;
			case ModelPackage.PRINT__BIT_DEPTH:
				setBitDepth((Integer)newValue);
				return;
			case ModelPackage.PRINT__MIX_BUS:
				setMixBus((MixBusState)newValue);
				return;
			case ModelPackage.PRINT__LOUDNESS_LUFS:
				setLoudnessLufs((Double)newValue);
				return;
			case ModelPackage.PRINT__TRUE_PEAK_DBTP:
				setTruePeakDbtp((Double)newValue);
				return;
			case ModelPackage.PRINT__CARRIED_OVER_FROM:
				setCarriedOverFrom((MixVersion)newValue);
				return;
			case ModelPackage.PRINT__CARRIED_OVER_BY:
				setCarriedOverBy((Ref)newValue);
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
			case ModelPackage.PRINT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.PRINT__FILE:
				setFile((Evidence)null);
				return;
			case ModelPackage.PRINT__MADE_AT:
				setMadeAt(MADE_AT_EDEFAULT);
				return;
			case ModelPackage.PRINT__SAMPLE_RATE_HZ:
				setSampleRateHz(SAMPLE_RATE_HZ_EDEFAULT);
				return;
			case ModelPackage.PRINT__BIT_DEPTH:
				setBitDepth(BIT_DEPTH_EDEFAULT);
				return;
			case ModelPackage.PRINT__MIX_BUS:
				setMixBus(MIX_BUS_EDEFAULT);
				return;
			case ModelPackage.PRINT__LOUDNESS_LUFS:
				setLoudnessLufs(LOUDNESS_LUFS_EDEFAULT);
				return;
			case ModelPackage.PRINT__TRUE_PEAK_DBTP:
				setTruePeakDbtp(TRUE_PEAK_DBTP_EDEFAULT);
				return;
			case ModelPackage.PRINT__CARRIED_OVER_FROM:
				setCarriedOverFrom((MixVersion)null);
				return;
			case ModelPackage.PRINT__CARRIED_OVER_BY:
				setCarriedOverBy(CARRIED_OVER_BY_EDEFAULT);
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
			case ModelPackage.PRINT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.PRINT__FILE:
				return file != null;
			case ModelPackage.PRINT__MADE_AT:
				return MADE_AT_EDEFAULT == null ? madeAt != null : !MADE_AT_EDEFAULT.equals(madeAt);
			case ModelPackage.PRINT__SAMPLE_RATE_HZ:
				return sampleRateHz != SAMPLE_RATE_HZ_EDEFAULT;
			case ModelPackage.PRINT__BIT_DEPTH:
				return bitDepth != BIT_DEPTH_EDEFAULT;
			case ModelPackage.PRINT__MIX_BUS:
				return mixBus != MIX_BUS_EDEFAULT;
			case ModelPackage.PRINT__LOUDNESS_LUFS:
				return LOUDNESS_LUFS_EDEFAULT == null ? loudnessLufs != null : !LOUDNESS_LUFS_EDEFAULT.equals(loudnessLufs);
			case ModelPackage.PRINT__TRUE_PEAK_DBTP:
				return TRUE_PEAK_DBTP_EDEFAULT == null ? truePeakDbtp != null : !TRUE_PEAK_DBTP_EDEFAULT.equals(truePeakDbtp);
			case ModelPackage.PRINT__CARRIED_OVER_FROM:
				return carriedOverFrom != null;
			case ModelPackage.PRINT__CARRIED_OVER_BY:
				return CARRIED_OVER_BY_EDEFAULT == null ? carriedOverBy != null : !CARRIED_OVER_BY_EDEFAULT.equals(carriedOverBy);
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
		result.append(", madeAt: ");
		result.append(madeAt);
		result.append(", sampleRateHz: ");
		result.append(sampleRateHz);
		result.append(", bitDepth: ");
		result.append(bitDepth);
		result.append(", mixBus: ");
		result.append(mixBus);
		result.append(", loudnessLufs: ");
		result.append(loudnessLufs);
		result.append(", truePeakDbtp: ");
		result.append(truePeakDbtp);
		result.append(", carriedOverBy: ");
		result.append(carriedOverBy);
		result.append(')');
		return result.toString();
	}

} //PrintImpl
