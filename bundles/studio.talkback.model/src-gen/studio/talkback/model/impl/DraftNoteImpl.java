/**
 */
package studio.talkback.model.impl;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import studio.talkback.model.DraftNote;
import studio.talkback.model.ModelPackage;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Draft Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.DraftNoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DraftNoteImpl#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DraftNoteImpl#getByName <em>By Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DraftNoteImpl#getAt <em>At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DraftNoteImpl#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DraftNoteImpl#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.DraftNoteImpl#getEntry <em>Entry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DraftNoteImpl extends IdentifiedImpl implements DraftNote {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Ref by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getByName() <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByName()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getByName() <em>By Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByName()
	 * @generated
	 * @ordered
	 */
	protected String byName = BY_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime DONE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneAt() <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime doneAt = DONE_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref DONE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneBy() <em>Done By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected Ref doneBy = DONE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ENTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEntry() <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntry()
	 * @generated
	 * @ordered
	 */
	protected Ref entry = ENTRY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DraftNoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DRAFT_NOTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DRAFT_NOTE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Ref newBy) {
		Ref oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DRAFT_NOTE__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getByName() {
		return byName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByName(String newByName) {
		String oldByName = byName;
		byName = newByName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DRAFT_NOTE__BY_NAME, oldByName, byName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(ZonedDateTime newAt) {
		ZonedDateTime oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DRAFT_NOTE__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getDoneAt() {
		return doneAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneAt(ZonedDateTime newDoneAt) {
		ZonedDateTime oldDoneAt = doneAt;
		doneAt = newDoneAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DRAFT_NOTE__DONE_AT, oldDoneAt, doneAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getDoneBy() {
		return doneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneBy(Ref newDoneBy) {
		Ref oldDoneBy = doneBy;
		doneBy = newDoneBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DRAFT_NOTE__DONE_BY, oldDoneBy, doneBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getEntry() {
		return entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntry(Ref newEntry) {
		Ref oldEntry = entry;
		entry = newEntry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DRAFT_NOTE__ENTRY, oldEntry, entry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DRAFT_NOTE__TEXT:
				return getText();
			case ModelPackage.DRAFT_NOTE__BY:
				return getBy();
			case ModelPackage.DRAFT_NOTE__BY_NAME:
				return getByName();
			case ModelPackage.DRAFT_NOTE__AT:
				return getAt();
			case ModelPackage.DRAFT_NOTE__DONE_AT:
				return getDoneAt();
			case ModelPackage.DRAFT_NOTE__DONE_BY:
				return getDoneBy();
			case ModelPackage.DRAFT_NOTE__ENTRY:
				return getEntry();
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
			case ModelPackage.DRAFT_NOTE__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.DRAFT_NOTE__BY:
				setBy((Ref)newValue);
				return;
			case ModelPackage.DRAFT_NOTE__BY_NAME:
				setByName((String)newValue);
				return;
			case ModelPackage.DRAFT_NOTE__AT:
				setAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.DRAFT_NOTE__DONE_AT:
				setDoneAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.DRAFT_NOTE__DONE_BY:
				setDoneBy((Ref)newValue);
				return;
			case ModelPackage.DRAFT_NOTE__ENTRY:
				setEntry((Ref)newValue);
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
			case ModelPackage.DRAFT_NOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.DRAFT_NOTE__BY:
				setBy(BY_EDEFAULT);
				return;
			case ModelPackage.DRAFT_NOTE__BY_NAME:
				setByName(BY_NAME_EDEFAULT);
				return;
			case ModelPackage.DRAFT_NOTE__AT:
				setAt(AT_EDEFAULT);
				return;
			case ModelPackage.DRAFT_NOTE__DONE_AT:
				setDoneAt(DONE_AT_EDEFAULT);
				return;
			case ModelPackage.DRAFT_NOTE__DONE_BY:
				setDoneBy(DONE_BY_EDEFAULT);
				return;
			case ModelPackage.DRAFT_NOTE__ENTRY:
				setEntry(ENTRY_EDEFAULT);
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
			case ModelPackage.DRAFT_NOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.DRAFT_NOTE__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ModelPackage.DRAFT_NOTE__BY_NAME:
				return BY_NAME_EDEFAULT == null ? byName != null : !BY_NAME_EDEFAULT.equals(byName);
			case ModelPackage.DRAFT_NOTE__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ModelPackage.DRAFT_NOTE__DONE_AT:
				return DONE_AT_EDEFAULT == null ? doneAt != null : !DONE_AT_EDEFAULT.equals(doneAt);
			case ModelPackage.DRAFT_NOTE__DONE_BY:
				return DONE_BY_EDEFAULT == null ? doneBy != null : !DONE_BY_EDEFAULT.equals(doneBy);
			case ModelPackage.DRAFT_NOTE__ENTRY:
				return ENTRY_EDEFAULT == null ? entry != null : !ENTRY_EDEFAULT.equals(entry);
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
		result.append(" (text: ");
		result.append(text);
		result.append(", by: ");
		result.append(by);
		result.append(", byName: ");
		result.append(byName);
		result.append(", at: ");
		result.append(at);
		result.append(", doneAt: ");
		result.append(doneAt);
		result.append(", doneBy: ");
		result.append(doneBy);
		result.append(", entry: ");
		result.append(entry);
		result.append(')');
		return result.toString();
	}

} //DraftNoteImpl
