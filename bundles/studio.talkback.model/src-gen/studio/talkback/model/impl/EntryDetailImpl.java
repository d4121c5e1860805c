/**
 */
package studio.talkback.model.impl;

import org.eclipse.emf.ecore.EClass;

import studio.talkback.model.EntryDetail;
import studio.talkback.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entry Detail</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class EntryDetailImpl extends IdentifiedImpl implements EntryDetail {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EntryDetailImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ENTRY_DETAIL;
	}

} //EntryDetailImpl
