/**
 */
package studio.talkback.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.Stage;
import studio.talkback.model.Studio;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Studio</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.StudioImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.StudioImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link studio.talkback.model.impl.StudioImpl#getNamingPattern <em>Naming Pattern</em>}</li>
 *   <li>{@link studio.talkback.model.impl.StudioImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link studio.talkback.model.impl.StudioImpl#getFrameRate <em>Frame Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudioImpl extends DocumentImpl implements Studio {
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
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The default value of the '{@link #getNamingPattern() <em>Naming Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamingPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMING_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamingPattern() <em>Naming Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamingPattern()
	 * @generated
	 * @ordered
	 */
	protected String namingPattern = NAMING_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected static final String ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getZone() <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZone()
	 * @generated
	 * @ordered
	 */
	protected String zone = ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected static final String FRAME_RATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameRate() <em>Frame Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameRate()
	 * @generated
	 * @ordered
	 */
	protected String frameRate = FRAME_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudioImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.STUDIO;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDIO__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<Stage>(Stage.class, this, ModelPackage.STUDIO__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamingPattern() {
		return namingPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamingPattern(String newNamingPattern) {
		String oldNamingPattern = namingPattern;
		namingPattern = newNamingPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDIO__NAMING_PATTERN, oldNamingPattern, namingPattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		String oldZone = zone;
		zone = newZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDIO__ZONE, oldZone, zone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrameRate() {
		return frameRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameRate(String newFrameRate) {
		String oldFrameRate = frameRate;
		frameRate = newFrameRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.STUDIO__FRAME_RATE, oldFrameRate, frameRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.STUDIO__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.STUDIO__NAME:
				return getName();
			case ModelPackage.STUDIO__STAGES:
				return getStages();
			case ModelPackage.STUDIO__NAMING_PATTERN:
				return getNamingPattern();
			case ModelPackage.STUDIO__ZONE:
				return getZone();
			case ModelPackage.STUDIO__FRAME_RATE:
				return getFrameRate();
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
			case ModelPackage.STUDIO__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.STUDIO__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case ModelPackage.STUDIO__NAMING_PATTERN:
				setNamingPattern((String)newValue);
				return;
			case ModelPackage.STUDIO__ZONE:
				setZone((String)newValue);
				return;
			case ModelPackage.STUDIO__FRAME_RATE:
				setFrameRate((String)newValue);
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
			case ModelPackage.STUDIO__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.STUDIO__STAGES:
				getStages().clear();
				return;
			case ModelPackage.STUDIO__NAMING_PATTERN:
				setNamingPattern(NAMING_PATTERN_EDEFAULT);
				return;
			case ModelPackage.STUDIO__ZONE:
				setZone(ZONE_EDEFAULT);
				return;
			case ModelPackage.STUDIO__FRAME_RATE:
				setFrameRate(FRAME_RATE_EDEFAULT);
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
			case ModelPackage.STUDIO__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.STUDIO__STAGES:
				return stages != null && !stages.isEmpty();
			case ModelPackage.STUDIO__NAMING_PATTERN:
				return NAMING_PATTERN_EDEFAULT == null ? namingPattern != null : !NAMING_PATTERN_EDEFAULT.equals(namingPattern);
			case ModelPackage.STUDIO__ZONE:
				return ZONE_EDEFAULT == null ? zone != null : !ZONE_EDEFAULT.equals(zone);
			case ModelPackage.STUDIO__FRAME_RATE:
				return FRAME_RATE_EDEFAULT == null ? frameRate != null : !FRAME_RATE_EDEFAULT.equals(frameRate);
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
		result.append(", namingPattern: ");
		result.append(namingPattern);
		result.append(", zone: ");
		result.append(zone);
		result.append(", frameRate: ");
		result.append(frameRate);
		result.append(')');
		return result.toString();
	}

} //StudioImpl
