/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.PictureCut;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Picture Cut</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.PictureCutImpl#getPictureVersion <em>Picture Version</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PictureCutImpl extends EntryDetailImpl implements PictureCut {
	/**
	 * The default value of the '{@link #getPictureVersion() <em>Picture Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictureVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTURE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPictureVersion() <em>Picture Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPictureVersion()
	 * @generated
	 * @ordered
	 */
	protected String pictureVersion = PICTURE_VERSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PictureCutImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PICTURE_CUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPictureVersion() {
		return pictureVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPictureVersion(String newPictureVersion) {
		String oldPictureVersion = pictureVersion;
		pictureVersion = newPictureVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PICTURE_CUT__PICTURE_VERSION, oldPictureVersion, pictureVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PICTURE_CUT__PICTURE_VERSION:
				return getPictureVersion();
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
			case ModelPackage.PICTURE_CUT__PICTURE_VERSION:
				setPictureVersion((String)newValue);
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
			case ModelPackage.PICTURE_CUT__PICTURE_VERSION:
				setPictureVersion(PICTURE_VERSION_EDEFAULT);
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
			case ModelPackage.PICTURE_CUT__PICTURE_VERSION:
				return PICTURE_VERSION_EDEFAULT == null ? pictureVersion != null : !PICTURE_VERSION_EDEFAULT.equals(pictureVersion);
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
		result.append(" (pictureVersion: ");
		result.append(pictureVersion);
		result.append(')');
		return result.toString();
	}

} //PictureCutImpl
