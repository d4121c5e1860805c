/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.ToneCheck;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tone Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.ToneCheckImpl#getPoint <em>Point</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ToneCheckImpl#getWantedDb <em>Wanted Db</em>}</li>
 *   <li>{@link studio.talkback.model.impl.ToneCheckImpl#getReadDb <em>Read Db</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ToneCheckImpl extends IdentifiedImpl implements ToneCheck {
	/**
	 * The default value of the '{@link #getPoint() <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoint()
	 * @generated
	 * @ordered
	 */
	protected static final String POINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoint() <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoint()
	 * @generated
	 * @ordered
	 */
	protected String point = POINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWantedDb() <em>Wanted Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWantedDb()
	 * @generated
	 * @ordered
	 */
	protected static final Double WANTED_DB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWantedDb() <em>Wanted Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWantedDb()
	 * @generated
	 * @ordered
	 */
	protected Double wantedDb = WANTED_DB_EDEFAULT;

	/**
	 * The default value of the '{@link #getReadDb() <em>Read Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadDb()
	 * @generated
	 * @ordered
	 */
	protected static final Double READ_DB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadDb() <em>Read Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadDb()
	 * @generated
	 * @ordered
	 */
	protected Double readDb = READ_DB_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ToneCheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TONE_CHECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPoint() {
		return point;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoint(String newPoint) {
		String oldPoint = point;
		point = newPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TONE_CHECK__POINT, oldPoint, point));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWantedDb() {
		return wantedDb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWantedDb(Double newWantedDb) {
		Double oldWantedDb = wantedDb;
		wantedDb = newWantedDb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TONE_CHECK__WANTED_DB, oldWantedDb, wantedDb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getReadDb() {
		return readDb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadDb(Double newReadDb) {
		Double oldReadDb = readDb;
		readDb = newReadDb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TONE_CHECK__READ_DB, oldReadDb, readDb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TONE_CHECK__POINT:
				return getPoint();
			case ModelPackage.TONE_CHECK__WANTED_DB:
				return getWantedDb();
			case ModelPackage.TONE_CHECK__READ_DB:
				return getReadDb();
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
			case ModelPackage.TONE_CHECK__POINT:
				setPoint((String)newValue);
				return;
			case ModelPackage.TONE_CHECK__WANTED_DB:
				setWantedDb((Double)newValue);
				return;
			case ModelPackage.TONE_CHECK__READ_DB:
				setReadDb((Double)newValue);
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
			case ModelPackage.TONE_CHECK__POINT:
				setPoint(POINT_EDEFAULT);
				return;
			case ModelPackage.TONE_CHECK__WANTED_DB:
				setWantedDb(WANTED_DB_EDEFAULT);
				return;
			case ModelPackage.TONE_CHECK__READ_DB:
				setReadDb(READ_DB_EDEFAULT);
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
			case ModelPackage.TONE_CHECK__POINT:
				return POINT_EDEFAULT == null ? point != null : !POINT_EDEFAULT.equals(point);
			case ModelPackage.TONE_CHECK__WANTED_DB:
				return WANTED_DB_EDEFAULT == null ? wantedDb != null : !WANTED_DB_EDEFAULT.equals(wantedDb);
			case ModelPackage.TONE_CHECK__READ_DB:
				return READ_DB_EDEFAULT == null ? readDb != null : !READ_DB_EDEFAULT.equals(readDb);
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
		result.append(" (point: ");
		result.append(point);
		result.append(", wantedDb: ");
		result.append(wantedDb);
		result.append(", readDb: ");
		result.append(readDb);
		result.append(')');
		return result.toString();
	}

} //ToneCheckImpl
