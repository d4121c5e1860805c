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

import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;

/**
 * This is the item provider adapter for a {@link studio.talkback.model.MixVersion} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class MixVersionItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MixVersionItemProvider(AdapterFactory adapterFactory) {
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

			addNamePropertyDescriptor(object);
			addParentPropertyDescriptor(object);
			addDraftPropertyDescriptor(object);
			addAuthorPropertyDescriptor(object);
			addMadeAtPropertyDescriptor(object);
			addWhyPropertyDescriptor(object);
			addRecallsPropertyDescriptor(object);
			addNotePropertyDescriptor(object);
			addAbandonedAtPropertyDescriptor(object);
			addAbandonedByPropertyDescriptor(object);
			addAbandonedWhyPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_name_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Parent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addParentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_parent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_parent_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__PARENT,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Draft feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDraftPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_draft_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_draft_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__DRAFT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Author feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAuthorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_author_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_author_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__AUTHOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Made At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMadeAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_madeAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_madeAt_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__MADE_AT,
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
				 getString("_UI_MixVersion_why_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_why_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__WHY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Recalls feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecallsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_recalls_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_recalls_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__RECALLS,
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
				 getString("_UI_MixVersion_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_note_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Abandoned At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAbandonedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_abandonedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_abandonedAt_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__ABANDONED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Abandoned By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAbandonedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_abandonedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_abandonedBy_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__ABANDONED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Abandoned Why feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAbandonedWhyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MixVersion_abandonedWhy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_MixVersion_abandonedWhy_feature", "_UI_MixVersion_type"),
				 ModelPackage.Literals.MIX_VERSION__ABANDONED_WHY,
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
			childrenFeatures.add(ModelPackage.Literals.MIX_VERSION__CHANGES);
			childrenFeatures.add(ModelPackage.Literals.MIX_VERSION__DAW_SESSION);
			childrenFeatures.add(ModelPackage.Literals.MIX_VERSION__DAW_TEXT);
			childrenFeatures.add(ModelPackage.Literals.MIX_VERSION__PRINTS);
			childrenFeatures.add(ModelPackage.Literals.MIX_VERSION__APPROVALS);
			childrenFeatures.add(ModelPackage.Literals.MIX_VERSION__DRAFT_NOTES);
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
		String label = ((MixVersion)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_MixVersion_type") :
			getString("_UI_MixVersion_type") + " " + label;
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

		switch (notification.getFeatureID(MixVersion.class)) {
			case ModelPackage.MIX_VERSION__NAME:
			case ModelPackage.MIX_VERSION__DRAFT:
			case ModelPackage.MIX_VERSION__AUTHOR:
			case ModelPackage.MIX_VERSION__MADE_AT:
			case ModelPackage.MIX_VERSION__WHY:
			case ModelPackage.MIX_VERSION__RECALLS:
			case ModelPackage.MIX_VERSION__NOTE:
			case ModelPackage.MIX_VERSION__ABANDONED_AT:
			case ModelPackage.MIX_VERSION__ABANDONED_BY:
			case ModelPackage.MIX_VERSION__ABANDONED_WHY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.MIX_VERSION__CHANGES:
			case ModelPackage.MIX_VERSION__DAW_SESSION:
			case ModelPackage.MIX_VERSION__DAW_TEXT:
			case ModelPackage.MIX_VERSION__PRINTS:
			case ModelPackage.MIX_VERSION__APPROVALS:
			case ModelPackage.MIX_VERSION__DRAFT_NOTES:
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
				(ModelPackage.Literals.MIX_VERSION__CHANGES,
				 ModelFactory.eINSTANCE.createMixChange()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.MIX_VERSION__DAW_SESSION,
				 ModelFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.MIX_VERSION__DAW_TEXT,
				 ModelFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.MIX_VERSION__PRINTS,
				 ModelFactory.eINSTANCE.createPrint()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.MIX_VERSION__APPROVALS,
				 ModelFactory.eINSTANCE.createApproval()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.MIX_VERSION__DRAFT_NOTES,
				 ModelFactory.eINSTANCE.createDraftNote()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == ModelPackage.Literals.MIX_VERSION__DAW_SESSION ||
			childFeature == ModelPackage.Literals.MIX_VERSION__DAW_TEXT;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
