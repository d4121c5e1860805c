/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.PatchPoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Patch Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.PatchPointImpl#getRow <em>Row</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PatchPointImpl#getColumn <em>Column</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PatchPointImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PatchPointImpl#getNormalledTo <em>Normalled To</em>}</li>
 *   <li>{@link studio.talkback.model.impl.PatchPointImpl#isHalfNormalled <em>Half Normalled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PatchPointImpl extends IdentifiedImpl implements PatchPoint {
	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final int ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected int row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected static final int COLUMN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getColumn() <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumn()
	 * @generated
	 * @ordered
	 */
	protected int column = COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNormalledTo() <em>Normalled To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormalledTo()
	 * @generated
	 * @ordered
	 */
	protected static final String NORMALLED_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNormalledTo() <em>Normalled To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormalledTo()
	 * @generated
	 * @ordered
	 */
	protected String normalledTo = NORMALLED_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #isHalfNormalled() <em>Half Normalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHalfNormalled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HALF_NORMALLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHalfNormalled() <em>Half Normalled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHalfNormalled()
	 * @generated
	 * @ordered
	 */
	protected boolean halfNormalled = HALF_NORMALLED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PatchPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PATCH_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(int newRow) {
		int oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATCH_POINT__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getColumn() {
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumn(int newColumn) {
		int oldColumn = column;
		column = newColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATCH_POINT__COLUMN, oldColumn, column));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATCH_POINT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNormalledTo() {
		return normalledTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNormalledTo(String newNormalledTo) {
		String oldNormalledTo = normalledTo;
		normalledTo = newNormalledTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATCH_POINT__NORMALLED_TO, oldNormalledTo, normalledTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHalfNormalled() {
		return halfNormalled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHalfNormalled(boolean newHalfNormalled) {
		boolean oldHalfNormalled = halfNormalled;
		halfNormalled = newHalfNormalled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PATCH_POINT__HALF_NORMALLED, oldHalfNormalled, halfNormalled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PATCH_POINT__ROW:
				return getRow();
			case ModelPackage.PATCH_POINT__COLUMN:
				return getColumn();
			case ModelPackage.PATCH_POINT__LABEL:
				return getLabel();
			case ModelPackage.PATCH_POINT__NORMALLED_TO:
				return getNormalledTo();
			case ModelPackage.PATCH_POINT__HALF_NORMALLED:
				return isHalfNormalled();
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
			case ModelPackage.PATCH_POINT__ROW:
				setRow((Integer)newValue);
				return;
			case ModelPackage.PATCH_POINT__COLUMN:
				setColumn((Integer)newValue);
				return;
			case ModelPackage.PATCH_POINT__LABEL:
				setLabel((String)newValue);
				return;
			case ModelPackage.PATCH_POINT__NORMALLED_TO:
				setNormalledTo((String)newValue);
				return;
			case ModelPackage.PATCH_POINT__HALF_NORMALLED:
				setHalfNormalled((Boolean)newValue);
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
			case ModelPackage.PATCH_POINT__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case ModelPackage.PATCH_POINT__COLUMN:
				setColumn(COLUMN_EDEFAULT);
				return;
			case ModelPackage.PATCH_POINT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ModelPackage.PATCH_POINT__NORMALLED_TO:
				setNormalledTo(NORMALLED_TO_EDEFAULT);
				return;
			case ModelPackage.PATCH_POINT__HALF_NORMALLED:
				setHalfNormalled(HALF_NORMALLED_EDEFAULT);
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
			case ModelPackage.PATCH_POINT__ROW:
				return row != ROW_EDEFAULT;
			case ModelPackage.PATCH_POINT__COLUMN:
				return column != COLUMN_EDEFAULT;
			case ModelPackage.PATCH_POINT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ModelPackage.PATCH_POINT__NORMALLED_TO:
				return NORMALLED_TO_EDEFAULT == null ? normalledTo != null : !NORMALLED_TO_EDEFAULT.equals(normalledTo);
			case ModelPackage.PATCH_POINT__HALF_NORMALLED:
				return halfNormalled != HALF_NORMALLED_EDEFAULT;
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
		result.append(" (row: ");
		result.append(row);
		result.append(", column: ");
		result.append(column);
		result.append(", label: ");
		result.append(label);
		result.append(", normalledTo: ");
		result.append(normalledTo);
		result.append(", halfNormalled: ");
		result.append(halfNormalled);
		result.append(')');
		return result.toString();
	}

} //PatchPointImpl
