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

import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Recall;

/**
 * This is the item provider adapter for a {@link studio.talkback.model.Recall} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class RecallItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecallItemProvider(AdapterFactory adapterFactory) {
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

			addProjectPropertyDescriptor(object);
			addItemPropertyDescriptor(object);
			addMixVersionPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addRoomPropertyDescriptor(object);
			addCapturedAtPropertyDescriptor(object);
			addSetByPropertyDescriptor(object);
			addVerifiedByPropertyDescriptor(object);
			addVerifiedAtPropertyDescriptor(object);
			addKnowingPropertyDescriptor(object);
			addConsoleFamilyPropertyDescriptor(object);
			addSampleRateHzPropertyDescriptor(object);
			addNotePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
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
				 getString("_UI_Recall_project_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_project_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__PROJECT,
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
				 getString("_UI_Recall_item_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_item_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__ITEM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Mix Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMixVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_mixVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_mixVersion_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__MIX_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_title_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Room feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRoomPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_room_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_room_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__ROOM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Captured At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCapturedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_capturedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_capturedAt_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__CAPTURED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Set By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSetByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_setBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_setBy_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__SET_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Verified By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVerifiedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_verifiedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_verifiedBy_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__VERIFIED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Verified At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVerifiedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_verifiedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_verifiedAt_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__VERIFIED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Knowing feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKnowingPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_knowing_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_knowing_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__KNOWING,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Console Family feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConsoleFamilyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_consoleFamily_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_consoleFamily_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__CONSOLE_FAMILY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sample Rate Hz feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSampleRateHzPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_sampleRateHz_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_sampleRateHz_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__SAMPLE_RATE_HZ,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Recall_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Recall_note_feature", "_UI_Recall_type"),
				 ModelPackage.Literals.RECALL__NOTE,
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
			childrenFeatures.add(ModelPackage.Literals.RECALL__CONSOLE_STATE);
			childrenFeatures.add(ModelPackage.Literals.RECALL__UNITS);
			childrenFeatures.add(ModelPackage.Literals.RECALL__PATCH);
			childrenFeatures.add(ModelPackage.Literals.RECALL__PHOTOS);
			childrenFeatures.add(ModelPackage.Literals.RECALL__KEPT_ELSEWHERE);
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
		String label = ((Recall)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Recall_type") :
			getString("_UI_Recall_type") + " " + label;
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

		switch (notification.getFeatureID(Recall.class)) {
			case ModelPackage.RECALL__PROJECT:
			case ModelPackage.RECALL__ITEM:
			case ModelPackage.RECALL__MIX_VERSION:
			case ModelPackage.RECALL__TITLE:
			case ModelPackage.RECALL__ROOM:
			case ModelPackage.RECALL__CAPTURED_AT:
			case ModelPackage.RECALL__SET_BY:
			case ModelPackage.RECALL__VERIFIED_BY:
			case ModelPackage.RECALL__VERIFIED_AT:
			case ModelPackage.RECALL__KNOWING:
			case ModelPackage.RECALL__CONSOLE_FAMILY:
			case ModelPackage.RECALL__SAMPLE_RATE_HZ:
			case ModelPackage.RECALL__NOTE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.RECALL__CONSOLE_STATE:
			case ModelPackage.RECALL__UNITS:
			case ModelPackage.RECALL__PATCH:
			case ModelPackage.RECALL__PHOTOS:
			case ModelPackage.RECALL__KEPT_ELSEWHERE:
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
				(ModelPackage.Literals.RECALL__CONSOLE_STATE,
				 ModelFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.RECALL__UNITS,
				 ModelFactory.eINSTANCE.createUnitRecall()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.RECALL__PATCH,
				 ModelFactory.eINSTANCE.createPatchConnection()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.RECALL__PHOTOS,
				 ModelFactory.eINSTANCE.createPhoto()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.RECALL__KEPT_ELSEWHERE,
				 ModelFactory.eINSTANCE.createKeptElsewhere()));
	}

}
