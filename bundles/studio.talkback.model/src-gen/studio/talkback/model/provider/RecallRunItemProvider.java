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
import studio.talkback.model.RecallRun;

/**
 * This is the item provider adapter for a {@link studio.talkback.model.RecallRun} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class RecallRunItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecallRunItemProvider(AdapterFactory adapterFactory) {
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
			addRoomPropertyDescriptor(object);
			addRecallPropertyDescriptor(object);
			addFromPropertyDescriptor(object);
			addFromTitlePropertyDescriptor(object);
			addStartedAtPropertyDescriptor(object);
			addStartedByPropertyDescriptor(object);
			addEndedAtPropertyDescriptor(object);
			addVerifiedByPropertyDescriptor(object);
			addTotalRecallOffPropertyDescriptor(object);
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
				 getString("_UI_RecallRun_project_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_project_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__PROJECT,
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
				 getString("_UI_RecallRun_item_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_item_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__ITEM,
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
				 getString("_UI_RecallRun_mixVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_mixVersion_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__MIX_VERSION,
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
				 getString("_UI_RecallRun_room_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_room_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__ROOM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Recall feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecallPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RecallRun_recall_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_recall_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__RECALL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RecallRun_from_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_from_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__FROM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the From Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFromTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RecallRun_fromTitle_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_fromTitle_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__FROM_TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Started At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RecallRun_startedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_startedAt_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__STARTED_AT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Started By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RecallRun_startedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_startedBy_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__STARTED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ended At feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEndedAtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RecallRun_endedAt_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_endedAt_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__ENDED_AT,
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
				 getString("_UI_RecallRun_verifiedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_verifiedBy_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__VERIFIED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Total Recall Off feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTotalRecallOffPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_RecallRun_totalRecallOff_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_totalRecallOff_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__TOTAL_RECALL_OFF,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
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
				 getString("_UI_RecallRun_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_RecallRun_note_feature", "_UI_RecallRun_type"),
				 ModelPackage.Literals.RECALL_RUN__NOTE,
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
			childrenFeatures.add(ModelPackage.Literals.RECALL_RUN__PAGES);
			childrenFeatures.add(ModelPackage.Literals.RECALL_RUN__TONE_CHECKS);
			childrenFeatures.add(ModelPackage.Literals.RECALL_RUN__PROOF);
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
		String label = ((RecallRun)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_RecallRun_type") :
			getString("_UI_RecallRun_type") + " " + label;
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

		switch (notification.getFeatureID(RecallRun.class)) {
			case ModelPackage.RECALL_RUN__PROJECT:
			case ModelPackage.RECALL_RUN__ITEM:
			case ModelPackage.RECALL_RUN__MIX_VERSION:
			case ModelPackage.RECALL_RUN__ROOM:
			case ModelPackage.RECALL_RUN__RECALL:
			case ModelPackage.RECALL_RUN__FROM:
			case ModelPackage.RECALL_RUN__FROM_TITLE:
			case ModelPackage.RECALL_RUN__STARTED_AT:
			case ModelPackage.RECALL_RUN__STARTED_BY:
			case ModelPackage.RECALL_RUN__ENDED_AT:
			case ModelPackage.RECALL_RUN__VERIFIED_BY:
			case ModelPackage.RECALL_RUN__TOTAL_RECALL_OFF:
			case ModelPackage.RECALL_RUN__NOTE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ModelPackage.RECALL_RUN__PAGES:
			case ModelPackage.RECALL_RUN__TONE_CHECKS:
			case ModelPackage.RECALL_RUN__PROOF:
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
				(ModelPackage.Literals.RECALL_RUN__PAGES,
				 ModelFactory.eINSTANCE.createRunPage()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.RECALL_RUN__TONE_CHECKS,
				 ModelFactory.eINSTANCE.createToneCheck()));

		newChildDescriptors.add
			(createChildParameter
				(ModelPackage.Literals.RECALL_RUN__PROOF,
				 ModelFactory.eINSTANCE.createPrintProof()));
	}

}
