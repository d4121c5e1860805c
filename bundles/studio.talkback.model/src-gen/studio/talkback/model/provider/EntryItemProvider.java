/**
 */
package studio.talkback.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import studio.talkback.model.Entry;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;

/**
 * This is the item provider adapter for a {@link studio.talkback.model.Entry} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class EntryItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntryItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addSessionPropertyDescriptor(object);
			addProjectPropertyDescriptor(object);
			addItemPropertyDescriptor(object);
			addKindPropertyDescriptor(object);
			addAtPropertyDescriptor(object);
			addByPropertyDescriptor(object);
			addByInitialsPropertyDescriptor(object);
			addTypedPropertyDescriptor(object);
			addTextPropertyDescriptor(object);
			addPeoplePropertyDescriptor(object);
			addDuePropertyDescriptor(object);
			addWhyPropertyDescriptor(object);
			addNumberPropertyDescriptor(object);
			addStruckOutPropertyDescriptor(object);
			addStruckWhyPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Session feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSessionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_session_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_session_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__SESSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Project feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProjectPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_project_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_project_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__PROJECT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Item feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addItemPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_item_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_item_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__ITEM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_kind_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_at_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_at_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_by_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_by_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the By Initials feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addByInitialsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_byInitials_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_byInitials_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__BY_INITIALS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Typed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTypedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_typed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_typed_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__TYPED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Text feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_text_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_text_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__TEXT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the People feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeoplePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_people_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_people_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__PEOPLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Due feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDuePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_due_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_due_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__DUE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Why feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWhyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_why_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_why_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__WHY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_number_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_number_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Struck Out feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStruckOutPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_struckOut_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_struckOut_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__STRUCK_OUT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Struck Why feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStruckWhyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Entry_struckWhy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Entry_struckWhy_feature", "_UI_Entry_type"),
				 ModelPackage.Literals.ENTRY__STRUCK_WHY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(ModelPackage.Literals.ENTRY__POSITION);
			childrenFeatures.add(ModelPackage.Literals.ENTRY__DETAIL);
			childrenFeatures.add(ModelPackage.Literals.ENTRY__EVIDENCE);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Entry)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Entry_type") :
			getString("_UI_Entry_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Entry.class)) {
			case ModelPackage.ENTRY__SESSION:
			case ModelPackage.ENTRY__PROJECT:
			case ModelPackage.ENTRY__ITEM:
			case ModelPackage.ENTRY__KIND:
			case ModelPackage.ENTRY__AT:
			case ModelPackage.ENTRY__BY:
			case ModelPackage.ENTRY__BY_INITIALS:
			case ModelPackage.ENTRY__TYPED:
			case ModelPackage.ENTRY__TEXT:
			case ModelPackage.ENTRY__PEOPLE:
			case ModelPackage.ENTRY__DUE:
			case ModelPackage.ENTRY__WHY:
			case ModelPackage.ENTRY__NUMBER:
			case ModelPackage.ENTRY__STRUCK_OUT:
			case ModelPackage.ENTRY__STRUCK_WHY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.ENTRY__POSITION:
			case ModelPackage.ENTRY__DETAIL:
			case ModelPackage.ENTRY__EVIDENCE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__POSITION,
				 ModelFactory.eINSTANCE.createSongPosition()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createTracksCompleted()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createVersionChanged()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createControlsChanged()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createPrintsMade()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createMediaCopied()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createFaultFound()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createPictureCut()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createRequestAnswered()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createNextAction()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createApprovalGiven()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createHoursNoted()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__DETAIL,
				 ModelFactory.eINSTANCE.createEvidenceImported()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ENTRY__EVIDENCE,
				 ModelFactory.eINSTANCE.createEvidence()));
	}

}
