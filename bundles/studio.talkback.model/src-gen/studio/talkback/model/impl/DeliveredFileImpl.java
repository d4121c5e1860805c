/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.DeliveredFile;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelPackage;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivered File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.DeliveredFileImpl#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveredFileImpl#getMixVersion <em>Mix Version</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveredFileImpl#getPrint <em>Print</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveredFileImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveredFileImpl#getFile <em>File</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DeliveredFileImpl#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveredFileImpl extends IdentifiedImpl implements DeliveredFile {
	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected Ref item = ITEM_EDEFAULT;

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
	 * The default value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VERIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected boolean verified = VERIFIED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveredFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DELIVERED_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(Ref newItem) {
		Ref oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERED_FILE__ITEM, oldItem, item));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERED_FILE__MIX_VERSION, oldMixVersion, mixVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERED_FILE__PRINT, oldPrint, print));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERED_FILE__NAME, oldName, name));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERED_FILE__FILE, oldFile, newFile);
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
				msgs = ((InternalEObject)file).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DELIVERED_FILE__FILE, null, msgs);
			if (newFile != null)
				msgs = ((InternalEObject)newFile).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DELIVERED_FILE__FILE, null, msgs);
			msgs = basicSetFile(newFile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERED_FILE__FILE, newFile, newFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVerified() {
		return verified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerified(boolean newVerified) {
		boolean oldVerified = verified;
		verified = newVerified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DELIVERED_FILE__VERIFIED, oldVerified, verified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DELIVERED_FILE__FILE:
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
			case ModelPackage.DELIVERED_FILE__ITEM:
				return getItem();
			case ModelPackage.DELIVERED_FILE__MIX_VERSION:
				return getMixVersion();
			case ModelPackage.DELIVERED_FILE__PRINT:
				return getPrint();
			case ModelPackage.DELIVERED_FILE__NAME:
				return getName();
			case ModelPackage.DELIVERED_FILE__FILE:
				return getFile();
			case ModelPackage.DELIVERED_FILE__VERIFIED:
				return isVerified();
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
			case ModelPackage.DELIVERED_FILE__ITEM:
				setItem((Ref)newValue);
				return;
			case ModelPackage.DELIVERED_FILE__MIX_VERSION:
				setMixVersion((String)newValue);
				return;
			case ModelPackage.DELIVERED_FILE__PRINT:
				setPrint((String)newValue);
				return;
			case ModelPackage.DELIVERED_FILE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DELIVERED_FILE__FILE:
				setFile((Evidence)newValue);
				return;
			case ModelPackage.DELIVERED_FILE__VERIFIED:
				setVerified((Boolean)newValue);
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
			case ModelPackage.DELIVERED_FILE__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ModelPackage.DELIVERED_FILE__MIX_VERSION:
				setMixVersion(MIX_VERSION_EDEFAULT);
				return;
			case ModelPackage.DELIVERED_FILE__PRINT:
				setPrint(PRINT_EDEFAULT);
				return;
			case ModelPackage.DELIVERED_FILE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DELIVERED_FILE__FILE:
				setFile((Evidence)null);
				return;
			case ModelPackage.DELIVERED_FILE__VERIFIED:
				setVerified(VERIFIED_EDEFAULT);
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
			case ModelPackage.DELIVERED_FILE__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ModelPackage.DELIVERED_FILE__MIX_VERSION:
				return MIX_VERSION_EDEFAULT == null ? mixVersion != null : !MIX_VERSION_EDEFAULT.equals(mixVersion);
			case ModelPackage.DELIVERED_FILE__PRINT:
				return PRINT_EDEFAULT == null ? print != null : !PRINT_EDEFAULT.equals(print);
			case ModelPackage.DELIVERED_FILE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DELIVERED_FILE__FILE:
				return file != null;
			case ModelPackage.DELIVERED_FILE__VERIFIED:
				return verified != VERIFIED_EDEFAULT;
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
		result.append(" (item: ");
		result.append(item);
		result.append(", mixVersion: ");
		result.append(mixVersion);
		result.append(", print: ");
		result.append(print);
		result.append(", name: ");
		result.append(name);
		result.append(", verified: ");
		result.append(verified);
		result.append(')');
		return result.toString();
	}

} //DeliveredFileImpl
