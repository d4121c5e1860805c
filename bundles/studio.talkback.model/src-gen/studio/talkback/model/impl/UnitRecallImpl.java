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

import studio.talkback.model.ControlSetting;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Photo;
import studio.talkback.model.UnitRecall;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Unit Recall</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getGear <em>Gear</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#isBypassed <em>Bypassed</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getPresetName <em>Preset Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#isPresetEdited <em>Preset Edited</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getToneInDb <em>Tone In Db</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getToneOutDb <em>Tone Out Db</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link studio.talkback.model.impl.UnitRecallImpl#getPhotos <em>Photos</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnitRecallImpl extends IdentifiedImpl implements UnitRecall {
	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGear() <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGear()
	 * @generated
	 * @ordered
	 */
	protected static final Ref GEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGear() <em>Gear</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGear()
	 * @generated
	 * @ordered
	 */
	protected Ref gear = GEAR_EDEFAULT;

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
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isBypassed() <em>Bypassed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBypassed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BYPASSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBypassed() <em>Bypassed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBypassed()
	 * @generated
	 * @ordered
	 */
	protected boolean bypassed = BYPASSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPresetName() <em>Preset Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresetName()
	 * @generated
	 * @ordered
	 */
	protected static final String PRESET_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPresetName() <em>Preset Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresetName()
	 * @generated
	 * @ordered
	 */
	protected String presetName = PRESET_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isPresetEdited() <em>Preset Edited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPresetEdited()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRESET_EDITED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPresetEdited() <em>Preset Edited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPresetEdited()
	 * @generated
	 * @ordered
	 */
	protected boolean presetEdited = PRESET_EDITED_EDEFAULT;

	/**
	 * The default value of the '{@link #getToneInDb() <em>Tone In Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToneInDb()
	 * @generated
	 * @ordered
	 */
	protected static final Double TONE_IN_DB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToneInDb() <em>Tone In Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToneInDb()
	 * @generated
	 * @ordered
	 */
	protected Double toneInDb = TONE_IN_DB_EDEFAULT;

	/**
	 * The default value of the '{@link #getToneOutDb() <em>Tone Out Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToneOutDb()
	 * @generated
	 * @ordered
	 */
	protected static final Double TONE_OUT_DB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToneOutDb() <em>Tone Out Db</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToneOutDb()
	 * @generated
	 * @ordered
	 */
	protected Double toneOutDb = TONE_OUT_DB_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlSetting> settings;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected EList<Photo> photos;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnitRecallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.UNIT_RECALL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getGear() {
		return gear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGear(Ref newGear) {
		Ref oldGear = gear;
		gear = newGear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__GEAR, oldGear, gear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel) {
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBypassed() {
		return bypassed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBypassed(boolean newBypassed) {
		boolean oldBypassed = bypassed;
		bypassed = newBypassed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__BYPASSED, oldBypassed, bypassed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPresetName() {
		return presetName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresetName(String newPresetName) {
		String oldPresetName = presetName;
		presetName = newPresetName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__PRESET_NAME, oldPresetName, presetName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPresetEdited() {
		return presetEdited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresetEdited(boolean newPresetEdited) {
		boolean oldPresetEdited = presetEdited;
		presetEdited = newPresetEdited;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__PRESET_EDITED, oldPresetEdited, presetEdited));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getToneInDb() {
		return toneInDb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToneInDb(Double newToneInDb) {
		Double oldToneInDb = toneInDb;
		toneInDb = newToneInDb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__TONE_IN_DB, oldToneInDb, toneInDb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getToneOutDb() {
		return toneOutDb;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToneOutDb(Double newToneOutDb) {
		Double oldToneOutDb = toneOutDb;
		toneOutDb = newToneOutDb;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_RECALL__TONE_OUT_DB, oldToneOutDb, toneOutDb));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlSetting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<ControlSetting>(ControlSetting.class, this, ModelPackage.UNIT_RECALL__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Photo> getPhotos() {
		if (photos == null) {
			photos = new EObjectContainmentEList<Photo>(Photo.class, this, ModelPackage.UNIT_RECALL__PHOTOS);
		}
		return photos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.UNIT_RECALL__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case ModelPackage.UNIT_RECALL__PHOTOS:
				return ((InternalEList<?>)getPhotos()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.UNIT_RECALL__UNIT:
				return getUnit();
			case ModelPackage.UNIT_RECALL__GEAR:
				return getGear();
			case ModelPackage.UNIT_RECALL__NAME:
				return getName();
			case ModelPackage.UNIT_RECALL__LOCATION:
				return getLocation();
			case ModelPackage.UNIT_RECALL__CHANNEL:
				return getChannel();
			case ModelPackage.UNIT_RECALL__BYPASSED:
				return isBypassed();
			case ModelPackage.UNIT_RECALL__PRESET_NAME:
				return getPresetName();
			case ModelPackage.UNIT_RECALL__PRESET_EDITED:
				return isPresetEdited();
			case ModelPackage.UNIT_RECALL__TONE_IN_DB:
				return getToneInDb();
			case ModelPackage.UNIT_RECALL__TONE_OUT_DB:
				return getToneOutDb();
			case ModelPackage.UNIT_RECALL__SETTINGS:
				return getSettings();
			case ModelPackage.UNIT_RECALL__PHOTOS:
				return getPhotos();
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
			case ModelPackage.UNIT_RECALL__UNIT:
				setUnit((String)newValue);
				return;
			case ModelPackage.UNIT_RECALL__GEAR:
				setGear((Ref)newValue);
				return;
			case ModelPackage.UNIT_RECALL__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.UNIT_RECALL__LOCATION:
				setLocation((String)newValue);
				return;
			case ModelPackage.UNIT_RECALL__CHANNEL:
				setChannel((String)newValue);
				return;
			case ModelPackage.UNIT_RECALL__BYPASSED:
				setBypassed((Boolean)newValue);
				return;
			case ModelPackage.UNIT_RECALL__PRESET_NAME:
				setPresetName((String)newValue);
				return;
			case ModelPackage.UNIT_RECALL__PRESET_EDITED:
				setPresetEdited((Boolean)newValue);
				return;
			case ModelPackage.UNIT_RECALL__TONE_IN_DB:
				setToneInDb((Double)newValue);
				return;
			case ModelPackage.UNIT_RECALL__TONE_OUT_DB:
				setToneOutDb((Double)newValue);
				return;
			case ModelPackage.UNIT_RECALL__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends ControlSetting>)newValue);
				return;
			case ModelPackage.UNIT_RECALL__PHOTOS:
				getPhotos().clear();
				getPhotos().addAll((Collection<? extends Photo>)newValue);
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
			case ModelPackage.UNIT_RECALL__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__GEAR:
				setGear(GEAR_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__BYPASSED:
				setBypassed(BYPASSED_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__PRESET_NAME:
				setPresetName(PRESET_NAME_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__PRESET_EDITED:
				setPresetEdited(PRESET_EDITED_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__TONE_IN_DB:
				setToneInDb(TONE_IN_DB_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__TONE_OUT_DB:
				setToneOutDb(TONE_OUT_DB_EDEFAULT);
				return;
			case ModelPackage.UNIT_RECALL__SETTINGS:
				getSettings().clear();
				return;
			case ModelPackage.UNIT_RECALL__PHOTOS:
				getPhotos().clear();
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
			case ModelPackage.UNIT_RECALL__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ModelPackage.UNIT_RECALL__GEAR:
				return GEAR_EDEFAULT == null ? gear != null : !GEAR_EDEFAULT.equals(gear);
			case ModelPackage.UNIT_RECALL__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.UNIT_RECALL__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case ModelPackage.UNIT_RECALL__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case ModelPackage.UNIT_RECALL__BYPASSED:
				return bypassed != BYPASSED_EDEFAULT;
			case ModelPackage.UNIT_RECALL__PRESET_NAME:
				return PRESET_NAME_EDEFAULT == null ? presetName != null : !PRESET_NAME_EDEFAULT.equals(presetName);
			case ModelPackage.UNIT_RECALL__PRESET_EDITED:
				return presetEdited != PRESET_EDITED_EDEFAULT;
			case ModelPackage.UNIT_RECALL__TONE_IN_DB:
				return TONE_IN_DB_EDEFAULT == null ? toneInDb != null : !TONE_IN_DB_EDEFAULT.equals(toneInDb);
			case ModelPackage.UNIT_RECALL__TONE_OUT_DB:
				return TONE_OUT_DB_EDEFAULT == null ? toneOutDb != null : !TONE_OUT_DB_EDEFAULT.equals(toneOutDb);
			case ModelPackage.UNIT_RECALL__SETTINGS:
				return settings != null && !settings.isEmpty();
			case ModelPackage.UNIT_RECALL__PHOTOS:
				return photos != null && !photos.isEmpty();
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", gear: ");
		result.append(gear);
		result.append(", name: ");
		result.append(name);
		result.append(", location: ");
		result.append(location);
		result.append(", channel: ");
		result.append(channel);
		result.append(", bypassed: ");
		result.append(bypassed);
		result.append(", presetName: ");
		result.append(presetName);
		result.append(", presetEdited: ");
		result.append(presetEdited);
		result.append(", toneInDb: ");
		result.append(toneInDb);
		result.append(", toneOutDb: ");
		result.append(toneOutDb);
		result.append(')');
		return result.toString();
	}

} //UnitRecallImpl
