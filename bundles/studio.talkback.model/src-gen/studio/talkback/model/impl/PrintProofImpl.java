/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import studio.talkback.model.Evidence;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.PrintProof;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Print Proof</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getPrint <em>Print</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getPrintName <em>Print Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getApprovedDigest <em>Approved Digest</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getFile <em>File</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getPositionSeconds <em>Position Seconds</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getLevelDb <em>Level Db</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getResidualDb <em>Residual Db</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getCheckedAt <em>Checked At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PrintProofImpl#getCheckedBy <em>Checked By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrintProofImpl extends IdentifiedImpl implements PrintProof {
	/**
	 * The default value of the '{@link #getMixVersion() <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String MIX_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMixVersion() <em>Mix Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixVersion()
	 * @generated
	 * @ordered
	 */
	protected String mixVersion = MIX_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrint() <em>Print</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrint()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrint() <em>Print</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrint()
	 * @generated
	 * @ordered
	 */
	protected String print = PRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrintName() <em>Print Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintName()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintName() <em>Print Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintName()
	 * @generated
	 * @ordered
	 */
	protected String printName = PRINT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getApprovedDigest() <em>Approved Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String APPROVED_DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getApprovedDigest() <em>Approved Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovedDigest()
	 * @generated
	 * @ordered
	 */
	protected String approvedDigest = APPROVED_DIGEST_EDEFAULT;

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
	 * The default value of the '{@link #getPositionSeconds() <em>Position Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double POSITION_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositionSeconds() <em>Position Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double positionSeconds = POSITION_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeconds() <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double seconds = SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevelDb() <em>Level Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevelDb()
	 * @generated
	 * @ordered
	 */
	protected static final Double LEVEL_DB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevelDb() <em>Level Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevelDb()
	 * @generated
	 * @ordered
	 */
	protected Double levelDb = LEVEL_DB_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidualDb() <em>Residual Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualDb()
	 * @generated
	 * @ordered
	 */
	protected static final Double RESIDUAL_DB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidualDb() <em>Residual Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualDb()
	 * @generated
	 * @ordered
	 */
	protected Double residualDb = RESIDUAL_DB_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected EList<String> finding;

	/**
	 * The default value of the '{@link #getCheckedAt() <em>Checked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime CHECKED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedAt() <em>Checked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime checkedAt = CHECKED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckedBy() <em>Checked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref CHECKED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckedBy() <em>Checked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckedBy()
	 * @generated
	 * @ordered
	 */
	protected Ref checkedBy = CHECKED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrintProofImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PRINT_PROOF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMixVersion() {
		return mixVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMixVersion(String newMixVersion) {
		String oldMixVersion = mixVersion;
		mixVersion = newMixVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__MIX_VERSION, oldMixVersion, mixVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrint() {
		return print;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrint(String newPrint) {
		String oldPrint = print;
		print = newPrint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__PRINT, oldPrint, print));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrintName() {
		return printName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintName(String newPrintName) {
		String oldPrintName = printName;
		printName = newPrintName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__PRINT_NAME, oldPrintName, printName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getApprovedDigest() {
		return approvedDigest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApprovedDigest(String newApprovedDigest) {
		String oldApprovedDigest = approvedDigest;
		approvedDigest = newApprovedDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__APPROVED_DIGEST, oldApprovedDigest, approvedDigest));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__FILE, oldFile, newFile);
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
				msgs = ((InternalEObject)file).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PRINT_PROOF__FILE, null, msgs);
			if (newFile != null)
				msgs = ((InternalEObject)newFile).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PRINT_PROOF__FILE, null, msgs);
			msgs = basicSetFile(newFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__FILE, newFile, newFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPositionSeconds() {
		return positionSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositionSeconds(Double newPositionSeconds) {
		Double oldPositionSeconds = positionSeconds;
		positionSeconds = newPositionSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__POSITION_SECONDS, oldPositionSeconds, positionSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSeconds() {
		return seconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeconds(Double newSeconds) {
		Double oldSeconds = seconds;
		seconds = newSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__SECONDS, oldSeconds, seconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLevelDb() {
		return levelDb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevelDb(Double newLevelDb) {
		Double oldLevelDb = levelDb;
		levelDb = newLevelDb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__LEVEL_DB, oldLevelDb, levelDb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getResidualDb() {
		return residualDb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidualDb(Double newResidualDb) {
		Double oldResidualDb = residualDb;
		residualDb = newResidualDb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__RESIDUAL_DB, oldResidualDb, residualDb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFinding() {
		if (finding == null) {
			finding = new EDataTypeEList<String>(String.class, this, ModelPackage.PRINT_PROOF__FINDING);
		}
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getCheckedAt() {
		return checkedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedAt(ZonedDateTime newCheckedAt) {
		ZonedDateTime oldCheckedAt = checkedAt;
		checkedAt = newCheckedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__CHECKED_AT, oldCheckedAt, checkedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getCheckedBy() {
		return checkedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckedBy(Ref newCheckedBy) {
		Ref oldCheckedBy = checkedBy;
		checkedBy = newCheckedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PRINT_PROOF__CHECKED_BY, oldCheckedBy, checkedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PRINT_PROOF__FILE:
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
			case ModelPackage.PRINT_PROOF__MIX_VERSION:
				return getMixVersion();
			case ModelPackage.PRINT_PROOF__PRINT:
				return getPrint();
			case ModelPackage.PRINT_PROOF__PRINT_NAME:
				return getPrintName();
			case ModelPackage.PRINT_PROOF__APPROVED_DIGEST:
				return getApprovedDigest();
			case ModelPackage.PRINT_PROOF__FILE:
				return getFile();
			case ModelPackage.PRINT_PROOF__POSITION_SECONDS:
				return getPositionSeconds();
			case ModelPackage.PRINT_PROOF__SECONDS:
				return getSeconds();
			case ModelPackage.PRINT_PROOF__LEVEL_DB:
				return getLevelDb();
			case ModelPackage.PRINT_PROOF__RESIDUAL_DB:
				return getResidualDb();
			case ModelPackage.PRINT_PROOF__FINDING:
				return getFinding();
			case ModelPackage.PRINT_PROOF__CHECKED_AT:
				return getCheckedAt();
			case ModelPackage.PRINT_PROOF__CHECKED_BY:
				return getCheckedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.PRINT_PROOF__MIX_VERSION:
				setMixVersion((String)newValue);
				return;
			case ModelPackage.PRINT_PROOF__PRINT:
				setPrint((String)newValue);
				return;
			case ModelPackage.PRINT_PROOF__PRINT_NAME:
				setPrintName((String)newValue);
				return;
			case ModelPackage.PRINT_PROOF__APPROVED_DIGEST:
				setApprovedDigest((String)newValue);
				return;
			case ModelPackage.PRINT_PROOF__FILE:
				setFile((Evidence)newValue);
				return;
			case ModelPackage.PRINT_PROOF__POSITION_SECONDS:
				setPositionSeconds((Double)newValue);
				return;
			case ModelPackage.PRINT_PROOF__SECONDS:
				setSeconds((Double)newValue);
				return;
			case ModelPackage.PRINT_PROOF__LEVEL_DB:
				setLevelDb((Double)newValue);
				return;
			case ModelPackage.PRINT_PROOF__RESIDUAL_DB:
				setResidualDb((Double)newValue);
				return;
			case ModelPackage.PRINT_PROOF__FINDING:
				getFinding().clear();
				getFinding().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.PRINT_PROOF__CHECKED_AT:
				setCheckedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.PRINT_PROOF__CHECKED_BY:
				setCheckedBy((Ref)newValue);
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
			case ModelPackage.PRINT_PROOF__MIX_VERSION:
				setMixVersion(MIX_VERSION_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__PRINT:
				setPrint(PRINT_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__PRINT_NAME:
				setPrintName(PRINT_NAME_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__APPROVED_DIGEST:
				setApprovedDigest(APPROVED_DIGEST_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__FILE:
				setFile((Evidence)null);
				return;
			case ModelPackage.PRINT_PROOF__POSITION_SECONDS:
				setPositionSeconds(POSITION_SECONDS_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__SECONDS:
				setSeconds(SECONDS_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__LEVEL_DB:
				setLevelDb(LEVEL_DB_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__RESIDUAL_DB:
				setResidualDb(RESIDUAL_DB_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__FINDING:
				getFinding().clear();
				return;
			case ModelPackage.PRINT_PROOF__CHECKED_AT:
				setCheckedAt(CHECKED_AT_EDEFAULT);
				return;
			case ModelPackage.PRINT_PROOF__CHECKED_BY:
				setCheckedBy(CHECKED_BY_EDEFAULT);
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
			case ModelPackage.PRINT_PROOF__MIX_VERSION:
				return MIX_VERSION_EDEFAULT == null ? mixVersion != null : !MIX_VERSION_EDEFAULT.equals(mixVersion);
			case ModelPackage.PRINT_PROOF__PRINT:
				return PRINT_EDEFAULT == null ? print != null : !PRINT_EDEFAULT.equals(print);
			case ModelPackage.PRINT_PROOF__PRINT_NAME:
				return PRINT_NAME_EDEFAULT == null ? printName != null : !PRINT_NAME_EDEFAULT.equals(printName);
			case ModelPackage.PRINT_PROOF__APPROVED_DIGEST:
				return APPROVED_DIGEST_EDEFAULT == null ? approvedDigest != null : !APPROVED_DIGEST_EDEFAULT.equals(approvedDigest);
			case ModelPackage.PRINT_PROOF__FILE:
				return file != null;
			case ModelPackage.PRINT_PROOF__POSITION_SECONDS:
				return POSITION_SECONDS_EDEFAULT == null ? positionSeconds != null : !POSITION_SECONDS_EDEFAULT.equals(positionSeconds);
			case ModelPackage.PRINT_PROOF__SECONDS:
				return SECONDS_EDEFAULT == null ? seconds != null : !SECONDS_EDEFAULT.equals(seconds);
			case ModelPackage.PRINT_PROOF__LEVEL_DB:
				return LEVEL_DB_EDEFAULT == null ? levelDb != null : !LEVEL_DB_EDEFAULT.equals(levelDb);
			case ModelPackage.PRINT_PROOF__RESIDUAL_DB:
				return RESIDUAL_DB_EDEFAULT == null ? residualDb != null : !RESIDUAL_DB_EDEFAULT.equals(residualDb);
			case ModelPackage.PRINT_PROOF__FINDING:
				return finding != null && !finding.isEmpty();
			case ModelPackage.PRINT_PROOF__CHECKED_AT:
				return CHECKED_AT_EDEFAULT == null ? checkedAt != null : !CHECKED_AT_EDEFAULT.equals(checkedAt);
			case ModelPackage.PRINT_PROOF__CHECKED_BY:
				return CHECKED_BY_EDEFAULT == null ? checkedBy != null : !CHECKED_BY_EDEFAULT.equals(checkedBy);
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
		result.append(" (mixVersion: ");
		result.append(mixVersion);
		result.append(", print: ");
		result.append(print);
		result.append(", printName: ");
		result.append(printName);
		result.append(", approvedDigest: ");
		result.append(approvedDigest);
		result.append(", positionSeconds: ");
		result.append(positionSeconds);
		result.append(", seconds: ");
		result.append(seconds);
		result.append(", levelDb: ");
		result.append(levelDb);
		result.append(", residualDb: ");
		result.append(residualDb);
		result.append(", finding: ");
		result.append(finding);
		result.append(", checkedAt: ");
		result.append(checkedAt);
		result.append(", checkedBy: ");
		result.append(checkedBy);
		result.append(')');
		return result.toString();
	}

} //PrintProofImpl
