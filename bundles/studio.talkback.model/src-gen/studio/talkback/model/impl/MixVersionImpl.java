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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import studio.talkback.model.Approval;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Evidence;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Print;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mix Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getName <em>Name</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#isDraft <em>Draft</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getMadeAt <em>Made At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getDawSession <em>Daw Session</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getDawText <em>Daw Text</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getRecalls <em>Recalls</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getPrints <em>Prints</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getNote <em>Note</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getDraftNotes <em>Draft Notes</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getAbandonedAt <em>Abandoned At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getAbandonedBy <em>Abandoned By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.MixVersionImpl#getAbandonedWhy <em>Abandoned Why</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MixVersionImpl extends IdentifiedImpl implements MixVersion {
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
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected MixVersion parent;

	/**
	 * The default value of the '{@link #isDraft() <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDraft()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DRAFT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDraft() <em>Draft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDraft()
	 * @generated
	 * @ordered
	 */
	protected boolean draft = DRAFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final Ref AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Ref author = AUTHOR_EDEFAULT;

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
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<MixChange> changes;

	/**
	 * The cached value of the '{@link #getDawSession() <em>Daw Session</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDawSession()
	 * @generated
	 * @ordered
	 */
	protected Evidence dawSession;

	/**
	 * The cached value of the '{@link #getDawText() <em>Daw Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDawText()
	 * @generated
	 * @ordered
	 */
	protected Evidence dawText;

	/**
	 * The cached value of the '{@link #getRecalls() <em>Recalls</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecalls()
	 * @generated
	 * @ordered
	 */
	protected EList<Ref> recalls;

	/**
	 * The cached value of the '{@link #getPrints() <em>Prints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrints()
	 * @generated
	 * @ordered
	 */
	protected EList<Print> prints;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDraftNotes() <em>Draft Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDraftNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<DraftNote> draftNotes;

	/**
	 * The default value of the '{@link #getAbandonedAt() <em>Abandoned At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbandonedAt()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime ABANDONED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbandonedAt() <em>Abandoned At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbandonedAt()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime abandonedAt = ABANDONED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbandonedBy() <em>Abandoned By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbandonedBy()
	 * @generated
	 * @ordered
	 */
	protected static final Ref ABANDONED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbandonedBy() <em>Abandoned By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbandonedBy()
	 * @generated
	 * @ordered
	 */
	protected Ref abandonedBy = ABANDONED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbandonedWhy() <em>Abandoned Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbandonedWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String ABANDONED_WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbandonedWhy() <em>Abandoned Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbandonedWhy()
	 * @generated
	 * @ordered
	 */
	protected String abandonedWhy = ABANDONED_WHY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MixVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MIX_VERSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MixVersion getParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(MixVersion newParent) {
		MixVersion oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDraft() {
		return draft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDraft(boolean newDraft) {
		boolean oldDraft = draft;
		draft = newDraft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__DRAFT, oldDraft, draft));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Ref newAuthor) {
		Ref oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__AUTHOR, oldAuthor, author));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__MADE_AT, oldMadeAt, madeAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MixChange> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<MixChange>(MixChange.class, this, ModelPackage.MIX_VERSION__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getDawSession() {
		return dawSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDawSession(Evidence newDawSession, NotificationChain msgs) {
		Evidence oldDawSession = dawSession;
		dawSession = newDawSession;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__DAW_SESSION, oldDawSession, newDawSession);
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
	public void setDawSession(Evidence newDawSession) {
		if (newDawSession != dawSession) {
			NotificationChain msgs = null;
			if (dawSession != null)
				msgs = ((InternalEObject)dawSession).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MIX_VERSION__DAW_SESSION, null, msgs);
			if (newDawSession != null)
				msgs = ((InternalEObject)newDawSession).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MIX_VERSION__DAW_SESSION, null, msgs);
			msgs = basicSetDawSession(newDawSession, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__DAW_SESSION, newDawSession, newDawSession));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getDawText() {
		return dawText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDawText(Evidence newDawText, NotificationChain msgs) {
		Evidence oldDawText = dawText;
		dawText = newDawText;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__DAW_TEXT, oldDawText, newDawText);
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
	public void setDawText(Evidence newDawText) {
		if (newDawText != dawText) {
			NotificationChain msgs = null;
			if (dawText != null)
				msgs = ((InternalEObject)dawText).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MIX_VERSION__DAW_TEXT, null, msgs);
			if (newDawText != null)
				msgs = ((InternalEObject)newDawText).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.MIX_VERSION__DAW_TEXT, null, msgs);
			msgs = basicSetDawText(newDawText, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__DAW_TEXT, newDawText, newDawText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ref> getRecalls() {
		if (recalls == null) {
			recalls = new EDataTypeEList<Ref>(Ref.class, this, ModelPackage.MIX_VERSION__RECALLS);
		}
		return recalls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Print> getPrints() {
		if (prints == null) {
			prints = new EObjectContainmentEList<Print>(Print.class, this, ModelPackage.MIX_VERSION__PRINTS);
		}
		return prints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Approval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, ModelPackage.MIX_VERSION__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DraftNote> getDraftNotes() {
		if (draftNotes == null) {
			draftNotes = new EObjectContainmentEList<DraftNote>(DraftNote.class, this, ModelPackage.MIX_VERSION__DRAFT_NOTES);
		}
		return draftNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getAbandonedAt() {
		return abandonedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbandonedAt(ZonedDateTime newAbandonedAt) {
		ZonedDateTime oldAbandonedAt = abandonedAt;
		abandonedAt = newAbandonedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__ABANDONED_AT, oldAbandonedAt, abandonedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getAbandonedBy() {
		return abandonedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbandonedBy(Ref newAbandonedBy) {
		Ref oldAbandonedBy = abandonedBy;
		abandonedBy = newAbandonedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__ABANDONED_BY, oldAbandonedBy, abandonedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbandonedWhy() {
		return abandonedWhy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbandonedWhy(String newAbandonedWhy) {
		String oldAbandonedWhy = abandonedWhy;
		abandonedWhy = newAbandonedWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MIX_VERSION__ABANDONED_WHY, oldAbandonedWhy, abandonedWhy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MIX_VERSION__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
			case ModelPackage.MIX_VERSION__DAW_SESSION:
				return basicSetDawSession(null, msgs);
			case ModelPackage.MIX_VERSION__DAW_TEXT:
				return basicSetDawText(null, msgs);
			case ModelPackage.MIX_VERSION__PRINTS:
				return ((InternalEList<?>)getPrints()).basicRemove(otherEnd, msgs);
			case ModelPackage.MIX_VERSION__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
			case ModelPackage.MIX_VERSION__DRAFT_NOTES:
				return ((InternalEList<?>)getDraftNotes()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.MIX_VERSION__NAME:
				return getName();
			case ModelPackage.MIX_VERSION__PARENT:
				return getParent();
			case ModelPackage.MIX_VERSION__DRAFT:
				return isDraft();
			case ModelPackage.MIX_VERSION__AUTHOR:
				return getAuthor();
			case ModelPackage.MIX_VERSION__MADE_AT:
				return getMadeAt();
			case ModelPackage.MIX_VERSION__WHY:
				return getWhy();
			case ModelPackage.MIX_VERSION__CHANGES:
				return getChanges();
			case ModelPackage.MIX_VERSION__DAW_SESSION:
				return getDawSession();
			case ModelPackage.MIX_VERSION__DAW_TEXT:
				return getDawText();
			case ModelPackage.MIX_VERSION__RECALLS:
				return getRecalls();
			case ModelPackage.MIX_VERSION__PRINTS:
				return getPrints();
			case ModelPackage.MIX_VERSION__APPROVALS:
				return getApprovals();
			case ModelPackage.MIX_VERSION__NOTE:
				return getNote();
			case ModelPackage.MIX_VERSION__DRAFT_NOTES:
				return getDraftNotes();
			case ModelPackage.MIX_VERSION__ABANDONED_AT:
				return getAbandonedAt();
			case ModelPackage.MIX_VERSION__ABANDONED_BY:
				return getAbandonedBy();
			case ModelPackage.MIX_VERSION__ABANDONED_WHY:
				return getAbandonedWhy();
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
			case ModelPackage.MIX_VERSION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.MIX_VERSION__PARENT:
				setParent((MixVersion)newValue);
				return;
			case ModelPackage.MIX_VERSION__DRAFT:
				setDraft((Boolean)newValue);
				return;
			case ModelPackage.MIX_VERSION__AUTHOR:
				setAuthor((Ref)newValue);
				return;
			case ModelPackage.MIX_VERSION__MADE_AT:
				setMadeAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.MIX_VERSION__WHY:
				setWhy((String)newValue);
				return;
			case ModelPackage.MIX_VERSION__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends MixChange>)newValue);
				return;
			case ModelPackage.MIX_VERSION__DAW_SESSION:
				setDawSession((Evidence)newValue);
				return;
			case ModelPackage.MIX_VERSION__DAW_TEXT:
				setDawText((Evidence)newValue);
				return;
			case ModelPackage.MIX_VERSION__RECALLS:
				getRecalls().clear();
				getRecalls().addAll((Collection<? extends Ref>)newValue);
				return;
			case ModelPackage.MIX_VERSION__PRINTS:
				getPrints().clear();
				getPrints().addAll((Collection<? extends Print>)newValue);
				return;
			case ModelPackage.MIX_VERSION__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
				return;
			case ModelPackage.MIX_VERSION__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.MIX_VERSION__DRAFT_NOTES:
				getDraftNotes().clear();
				getDraftNotes().addAll((Collection<? extends DraftNote>)newValue);
				return;
			case ModelPackage.MIX_VERSION__ABANDONED_AT:
				setAbandonedAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.MIX_VERSION__ABANDONED_BY:
				setAbandonedBy((Ref)newValue);
				return;
			case ModelPackage.MIX_VERSION__ABANDONED_WHY:
				setAbandonedWhy((String)newValue);
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
			case ModelPackage.MIX_VERSION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__PARENT:
				setParent((MixVersion)null);
				return;
			case ModelPackage.MIX_VERSION__DRAFT:
				setDraft(DRAFT_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__MADE_AT:
				setMadeAt(MADE_AT_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__CHANGES:
				getChanges().clear();
				return;
			case ModelPackage.MIX_VERSION__DAW_SESSION:
				setDawSession((Evidence)null);
				return;
			case ModelPackage.MIX_VERSION__DAW_TEXT:
				setDawText((Evidence)null);
				return;
			case ModelPackage.MIX_VERSION__RECALLS:
				getRecalls().clear();
				return;
			case ModelPackage.MIX_VERSION__PRINTS:
				getPrints().clear();
				return;
			case ModelPackage.MIX_VERSION__APPROVALS:
				getApprovals().clear();
				return;
			case ModelPackage.MIX_VERSION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__DRAFT_NOTES:
				getDraftNotes().clear();
				return;
			case ModelPackage.MIX_VERSION__ABANDONED_AT:
				setAbandonedAt(ABANDONED_AT_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__ABANDONED_BY:
				setAbandonedBy(ABANDONED_BY_EDEFAULT);
				return;
			case ModelPackage.MIX_VERSION__ABANDONED_WHY:
				setAbandonedWhy(ABANDONED_WHY_EDEFAULT);
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
			case ModelPackage.MIX_VERSION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.MIX_VERSION__PARENT:
				return parent != null;
			case ModelPackage.MIX_VERSION__DRAFT:
				return draft != DRAFT_EDEFAULT;
			case ModelPackage.MIX_VERSION__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case ModelPackage.MIX_VERSION__MADE_AT:
				return MADE_AT_EDEFAULT == null ? madeAt != null : !MADE_AT_EDEFAULT.equals(madeAt);
			case ModelPackage.MIX_VERSION__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case ModelPackage.MIX_VERSION__CHANGES:
				return changes != null && !changes.isEmpty();
			case ModelPackage.MIX_VERSION__DAW_SESSION:
				return dawSession != null;
			case ModelPackage.MIX_VERSION__DAW_TEXT:
				return dawText != null;
			case ModelPackage.MIX_VERSION__RECALLS:
				return recalls != null && !recalls.isEmpty();
			case ModelPackage.MIX_VERSION__PRINTS:
				return prints != null && !prints.isEmpty();
			case ModelPackage.MIX_VERSION__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case ModelPackage.MIX_VERSION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.MIX_VERSION__DRAFT_NOTES:
				return draftNotes != null && !draftNotes.isEmpty();
			case ModelPackage.MIX_VERSION__ABANDONED_AT:
				return ABANDONED_AT_EDEFAULT == null ? abandonedAt != null : !ABANDONED_AT_EDEFAULT.equals(abandonedAt);
			case ModelPackage.MIX_VERSION__ABANDONED_BY:
				return ABANDONED_BY_EDEFAULT == null ? abandonedBy != null : !ABANDONED_BY_EDEFAULT.equals(abandonedBy);
			case ModelPackage.MIX_VERSION__ABANDONED_WHY:
				return ABANDONED_WHY_EDEFAULT == null ? abandonedWhy != null : !ABANDONED_WHY_EDEFAULT.equals(abandonedWhy);
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
		result.append(", draft: ");
		result.append(draft);
		result.append(", author: ");
		result.append(author);
		result.append(", madeAt: ");
		result.append(madeAt);
		result.append(", why: ");
		result.append(why);
		result.append(", recalls: ");
		result.append(recalls);
		result.append(", note: ");
		result.append(note);
		result.append(", abandonedAt: ");
		result.append(abandonedAt);
		result.append(", abandonedBy: ");
		result.append(abandonedBy);
		result.append(", abandonedWhy: ");
		result.append(abandonedWhy);
		result.append(')');
		return result.toString();
	}

} //MixVersionImpl
