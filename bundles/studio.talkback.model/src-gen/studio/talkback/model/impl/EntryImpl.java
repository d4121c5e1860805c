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

import studio.talkback.model.Entry;
import studio.talkback.model.EntryDetail;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.SongPosition;

import studio.talkback.model.identity.Ref;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getSession <em>Session</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getProject <em>Project</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getItem <em>Item</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getAt <em>At</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getBy <em>By</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getByInitials <em>By Initials</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getTyped <em>Typed</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getText <em>Text</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getPeople <em>People</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getDue <em>Due</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#isStruckOut <em>Struck Out</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getStruckWhy <em>Struck Why</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getDetail <em>Detail</em>}</li>
 *   <li>{@link studio.talkback.model.impl.EntryImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EntryImpl extends DocumentImpl implements Entry {
	/**
	 * The default value of the '{@link #getSession() <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected static final Ref SESSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Ref session = SESSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected static final Ref PROJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected Ref project = PROJECT_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getByInitials() <em>By Initials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByInitials()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_INITIALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getByInitials() <em>By Initials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByInitials()
	 * @generated
	 * @ordered
	 */
	protected String byInitials = BY_INITIALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTyped() <em>Typed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyped()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTyped() <em>Typed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyped()
	 * @generated
	 * @ordered
	 */
	protected String typed = TYPED_EDEFAULT;

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
	 * The cached value of the '{@link #getPeople() <em>People</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<String> people;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected SongPosition position;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime due = DUE_EDEFAULT;

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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #isStruckOut() <em>Struck Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStruckOut()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STRUCK_OUT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStruckOut() <em>Struck Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStruckOut()
	 * @generated
	 * @ordered
	 */
	protected boolean struckOut = STRUCK_OUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStruckWhy() <em>Struck Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStruckWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String STRUCK_WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStruckWhy() <em>Struck Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStruckWhy()
	 * @generated
	 * @ordered
	 */
	protected String struckWhy = STRUCK_WHY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDetail() <em>Detail</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected EntryDetail detail;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Ref newSession) {
		Ref oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ref getProject() {
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(Ref newProject) {
		Ref oldProject = project;
		project = newProject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__PROJECT, oldProject, project));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getByInitials() {
		return byInitials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByInitials(String newByInitials) {
		String oldByInitials = byInitials;
		byInitials = newByInitials;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__BY_INITIALS, oldByInitials, byInitials));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTyped() {
		return typed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyped(String newTyped) {
		String oldTyped = typed;
		typed = newTyped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__TYPED, oldTyped, typed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPeople() {
		if (people == null) {
			people = new EDataTypeEList<String>(String.class, this, ModelPackage.ENTRY__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SongPosition getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPosition(SongPosition newPosition, NotificationChain msgs) {
		SongPosition oldPosition = position;
		position = newPosition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__POSITION, oldPosition, newPosition);
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
	public void setPosition(SongPosition newPosition) {
		if (newPosition != position) {
			NotificationChain msgs = null;
			if (position != null)
				msgs = ((InternalEObject)position).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ENTRY__POSITION, null, msgs);
			if (newPosition != null)
				msgs = ((InternalEObject)newPosition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ENTRY__POSITION, null, msgs);
			msgs = basicSetPosition(newPosition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__POSITION, newPosition, newPosition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(ZonedDateTime newDue) {
		ZonedDateTime oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__DUE, oldDue, due));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStruckOut() {
		return struckOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStruckOut(boolean newStruckOut) {
		boolean oldStruckOut = struckOut;
		struckOut = newStruckOut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__STRUCK_OUT, oldStruckOut, struckOut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStruckWhy() {
		return struckWhy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStruckWhy(String newStruckWhy) {
		String oldStruckWhy = struckWhy;
		struckWhy = newStruckWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__STRUCK_WHY, oldStruckWhy, struckWhy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntryDetail getDetail() {
		return detail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDetail(EntryDetail newDetail, NotificationChain msgs) {
		EntryDetail oldDetail = detail;
		detail = newDetail;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__DETAIL, oldDetail, newDetail);
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
	public void setDetail(EntryDetail newDetail) {
		if (newDetail != detail) {
			NotificationChain msgs = null;
			if (detail != null)
				msgs = ((InternalEObject)detail).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ENTRY__DETAIL, null, msgs);
			if (newDetail != null)
				msgs = ((InternalEObject)newDetail).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ENTRY__DETAIL, null, msgs);
			msgs = basicSetDetail(newDetail, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ENTRY__DETAIL, newDetail, newDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ModelPackage.ENTRY__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ENTRY__POSITION:
				return basicSetPosition(null, msgs);
			case ModelPackage.ENTRY__DETAIL:
				return basicSetDetail(null, msgs);
			case ModelPackage.ENTRY__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ENTRY__SESSION:
				return getSession();
			case ModelPackage.ENTRY__PROJECT:
				return getProject();
			case ModelPackage.ENTRY__ITEM:
				return getItem();
			case ModelPackage.ENTRY__KIND:
				return getKind();
			case ModelPackage.ENTRY__AT:
				return getAt();
			case ModelPackage.ENTRY__BY:
				return getBy();
			case ModelPackage.ENTRY__BY_INITIALS:
				return getByInitials();
			case ModelPackage.ENTRY__TYPED:
				return getTyped();
			case ModelPackage.ENTRY__TEXT:
				return getText();
			case ModelPackage.ENTRY__PEOPLE:
				return getPeople();
			case ModelPackage.ENTRY__POSITION:
				return getPosition();
			case ModelPackage.ENTRY__DUE:
				return getDue();
			case ModelPackage.ENTRY__WHY:
				return getWhy();
			case ModelPackage.ENTRY__NUMBER:
				return getNumber();
			case ModelPackage.ENTRY__STRUCK_OUT:
				return isStruckOut();
			case ModelPackage.ENTRY__STRUCK_WHY:
				return getStruckWhy();
			case ModelPackage.ENTRY__DETAIL:
				return getDetail();
			case ModelPackage.ENTRY__EVIDENCE:
				return getEvidence();
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
			case ModelPackage.ENTRY__SESSION:
				setSession((Ref)newValue);
				return;
			case ModelPackage.ENTRY__PROJECT:
				setProject((Ref)newValue);
				return;
			case ModelPackage.ENTRY__ITEM:
				setItem((Ref)newValue);
				return;
			case ModelPackage.ENTRY__KIND:
				setKind((String)newValue);
				return;
			case ModelPackage.ENTRY__AT:
				setAt((ZonedDateTime)newValue);
				return;
			case ModelPackage.ENTRY__BY:
				setBy((Ref)newValue);
				return;
			case ModelPackage.ENTRY__BY_INITIALS:
				setByInitials((String)newValue);
				return;
			case ModelPackage.ENTRY__TYPED:
				setTyped((String)newValue);
				return;
			case ModelPackage.ENTRY__TEXT:
				setText((String)newValue);
				return;
			case ModelPackage.ENTRY__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ENTRY__POSITION:
				setPosition((SongPosition)newValue);
				return;
			case ModelPackage.ENTRY__DUE:
				setDue((ZonedDateTime)newValue);
				return;
			case ModelPackage.ENTRY__WHY:
				setWhy((String)newValue);
				return;
			case ModelPackage.ENTRY__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ModelPackage.ENTRY__STRUCK_OUT:
				setStruckOut((Boolean)newValue);
				return;
			case ModelPackage.ENTRY__STRUCK_WHY:
				setStruckWhy((String)newValue);
				return;
			case ModelPackage.ENTRY__DETAIL:
				setDetail((EntryDetail)newValue);
				return;
			case ModelPackage.ENTRY__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
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
			case ModelPackage.ENTRY__SESSION:
				setSession(SESSION_EDEFAULT);
				return;
			case ModelPackage.ENTRY__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
			case ModelPackage.ENTRY__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ModelPackage.ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.ENTRY__AT:
				setAt(AT_EDEFAULT);
				return;
			case ModelPackage.ENTRY__BY:
				setBy(BY_EDEFAULT);
				return;
			case ModelPackage.ENTRY__BY_INITIALS:
				setByInitials(BY_INITIALS_EDEFAULT);
				return;
			case ModelPackage.ENTRY__TYPED:
				setTyped(TYPED_EDEFAULT);
				return;
			case ModelPackage.ENTRY__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ModelPackage.ENTRY__PEOPLE:
				getPeople().clear();
				return;
			case ModelPackage.ENTRY__POSITION:
				setPosition((SongPosition)null);
				return;
			case ModelPackage.ENTRY__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ModelPackage.ENTRY__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case ModelPackage.ENTRY__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ModelPackage.ENTRY__STRUCK_OUT:
				setStruckOut(STRUCK_OUT_EDEFAULT);
				return;
			case ModelPackage.ENTRY__STRUCK_WHY:
				setStruckWhy(STRUCK_WHY_EDEFAULT);
				return;
			case ModelPackage.ENTRY__DETAIL:
				setDetail((EntryDetail)null);
				return;
			case ModelPackage.ENTRY__EVIDENCE:
				getEvidence().clear();
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
			case ModelPackage.ENTRY__SESSION:
				return SESSION_EDEFAULT == null ? session != null : !SESSION_EDEFAULT.equals(session);
			case ModelPackage.ENTRY__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
			case ModelPackage.ENTRY__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ModelPackage.ENTRY__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ModelPackage.ENTRY__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ModelPackage.ENTRY__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ModelPackage.ENTRY__BY_INITIALS:
				return BY_INITIALS_EDEFAULT == null ? byInitials != null : !BY_INITIALS_EDEFAULT.equals(byInitials);
			case ModelPackage.ENTRY__TYPED:
				return TYPED_EDEFAULT == null ? typed != null : !TYPED_EDEFAULT.equals(typed);
			case ModelPackage.ENTRY__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ModelPackage.ENTRY__PEOPLE:
				return people != null && !people.isEmpty();
			case ModelPackage.ENTRY__POSITION:
				return position != null;
			case ModelPackage.ENTRY__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ModelPackage.ENTRY__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case ModelPackage.ENTRY__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ModelPackage.ENTRY__STRUCK_OUT:
				return struckOut != STRUCK_OUT_EDEFAULT;
			case ModelPackage.ENTRY__STRUCK_WHY:
				return STRUCK_WHY_EDEFAULT == null ? struckWhy != null : !STRUCK_WHY_EDEFAULT.equals(struckWhy);
			case ModelPackage.ENTRY__DETAIL:
				return detail != null;
			case ModelPackage.ENTRY__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
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
		result.append(" (session: ");
		result.append(session);
		result.append(", project: ");
		result.append(project);
		result.append(", item: ");
		result.append(item);
		result.append(", kind: ");
		result.append(kind);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", byInitials: ");
		result.append(byInitials);
		result.append(", typed: ");
		result.append(typed);
		result.append(", text: ");
		result.append(text);
		result.append(", people: ");
		result.append(people);
		result.append(", due: ");
		result.append(due);
		result.append(", why: ");
		result.append(why);
		result.append(", number: ");
		result.append(number);
		result.append(", struckOut: ");
		result.append(struckOut);
		result.append(", struckWhy: ");
		result.append(struckWhy);
		result.append(')');
		return result.toString();
	}

} //EntryImpl
