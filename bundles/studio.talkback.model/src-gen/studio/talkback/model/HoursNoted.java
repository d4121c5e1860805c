/**
 */
package studio.talkback.model;

import java.time.ZonedDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hours Noted</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link studio.talkback.model.HoursNoted#getKind <em>Kind</em>}</li>
 *   <li>{@link studio.talkback.model.HoursNoted#getFrom <em>From</em>}</li>
 *   <li>{@link studio.talkback.model.HoursNoted#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see studio.talkback.model.ModelPackage#getHoursNoted()
 * @model
 * @generated
 */
public interface HoursNoted extends EntryDetail {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link studio.talkback.model.HoursKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.HoursKind
	 * @see #setKind(HoursKind)
	 * @see studio.talkback.model.ModelPackage#getHoursNoted_Kind()
	 * @model
	 * @generated
	 */
	HoursKind getKind();

	/**
	 * Sets the value of the '{@link studio.talkback.model.HoursNoted#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see studio.talkback.model.HoursKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(HoursKind value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getHoursNoted_From()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getFrom();

	/**
	 * Sets the value of the '{@link studio.talkback.model.HoursNoted#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(ZonedDateTime)
	 * @see studio.talkback.model.ModelPackage#getHoursNoted_To()
	 * @model dataType="studio.talkback.model.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTo();

	/**
	 * Sets the value of the '{@link studio.talkback.model.HoursNoted#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(ZonedDateTime value);

} // HoursNoted
