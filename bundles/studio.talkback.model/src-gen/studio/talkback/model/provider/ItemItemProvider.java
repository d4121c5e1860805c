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

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;

/**
 * This is the item provider adapter for a {@link studio.talkback.model.Item} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ItemItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ItemItemProvider(AdapterFactory adapterFactory) {
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
			addNumberPropertyDescriptor(object);
			addTitlePropertyDescriptor(object);
			addStagePropertyDescriptor(object);
			addPriorityPropertyDescriptor(object);
			addDuePropertyDescriptor(object);
			addBlockedOnPropertyDescriptor(object);
			addBlockedWhyPropertyDescriptor(object);
			addTempoBpmPropertyDescriptor(object);
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
				 getString("_UI_Item_project_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_project_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__PROJECT,
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
				 getString("_UI_Item_number_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_number_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__NUMBER,
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
				 getString("_UI_Item_title_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_title_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Stage feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Item_stage_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_stage_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__STAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Priority feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPriorityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Item_priority_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_priority_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__PRIORITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
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
				 getString("_UI_Item_due_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_due_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__DUE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Blocked On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBlockedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Item_blockedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_blockedOn_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__BLOCKED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Blocked Why feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBlockedWhyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Item_blockedWhy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_blockedWhy_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__BLOCKED_WHY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Tempo Bpm feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTempoBpmPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Item_tempoBpm_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_tempoBpm_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__TEMPO_BPM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
				 getString("_UI_Item_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Item_note_feature", "_UI_Item_type"),
				 ModelPackage.Literals.ITEM__NOTE,
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
			childrenFeatures.add(ModelPackage.Literals.ITEM__TRACKS);
			childrenFeatures.add(ModelPackage.Literals.ITEM__MIX_VERSIONS);
			childrenFeatures.add(ModelPackage.Literals.ITEM__REQUESTS);
			childrenFeatures.add(ModelPackage.Literals.ITEM__REQUIRED_PRINTS);
			childrenFeatures.add(ModelPackage.Literals.ITEM__TURNOVERS);
			childrenFeatures.add(ModelPackage.Literals.ITEM__SONG_SECTIONS);
			childrenFeatures.add(ModelPackage.Literals.ITEM__IMPORTS);
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
		String label = ((Item)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_Item_type") :
			getString("_UI_Item_type") + " " + label;
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

		switch (notification.getFeatureID(Item.class)) {
			case ModelPackage.ITEM__PROJECT:
			case ModelPackage.ITEM__NUMBER:
			case ModelPackage.ITEM__TITLE:
			case ModelPackage.ITEM__STAGE:
			case ModelPackage.ITEM__PRIORITY:
			case ModelPackage.ITEM__DUE:
			case ModelPackage.ITEM__BLOCKED_ON:
			case ModelPackage.ITEM__BLOCKED_WHY:
			case ModelPackage.ITEM__TEMPO_BPM:
			case ModelPackage.ITEM__NOTE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.ITEM__TRACKS:
			case ModelPackage.ITEM__MIX_VERSIONS:
			case ModelPackage.ITEM__REQUESTS:
			case ModelPackage.ITEM__REQUIRED_PRINTS:
			case ModelPackage.ITEM__TURNOVERS:
			case ModelPackage.ITEM__SONG_SECTIONS:
			case ModelPackage.ITEM__IMPORTS:
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
				(ModelPackage.Literals.ITEM__TRACKS,
				 ModelFactory.eINSTANCE.createTrack()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ITEM__MIX_VERSIONS,
				 ModelFactory.eINSTANCE.createMixVersion()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ITEM__REQUESTS,
				 ModelFactory.eINSTANCE.createRequest()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ITEM__REQUIRED_PRINTS,
				 ModelFactory.eINSTANCE.createRequiredPrint()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ITEM__TURNOVERS,
				 ModelFactory.eINSTANCE.createTurnover()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ITEM__SONG_SECTIONS,
				 ModelFactory.eINSTANCE.createSongSection()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.ITEM__IMPORTS,
				 ModelFactory.eINSTANCE.createEvidence()));
	}

}
