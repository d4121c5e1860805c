/**
 */
package studio.talkback.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Control Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see studio.talkback.model.ModelPackage#getControlKind()
 * @model
 * @generated
 */
public enum ControlKind implements Enumerator {
	/**
	 * The '<em><b>KNOB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOB_VALUE
	 * @generated
	 * @ordered
	 */
	KNOB(0, "KNOB", "KNOB"),

	/**
	 * The '<em><b>STEPPED SWITCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEPPED_SWITCH_VALUE
	 * @generated
	 * @ordered
	 */
	STEPPED_SWITCH(1, "STEPPED_SWITCH", "STEPPED_SWITCH"),

	/**
	 * The '<em><b>PUSH BUTTON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUSH_BUTTON_VALUE
	 * @generated
	 * @ordered
	 */
	PUSH_BUTTON(2, "PUSH_BUTTON", "PUSH_BUTTON"),

	/**
	 * The '<em><b>TOGGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOGGLE_VALUE
	 * @generated
	 * @ordered
	 */
	TOGGLE(3, "TOGGLE", "TOGGLE"),

	/**
	 * The '<em><b>FADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FADER_VALUE
	 * @generated
	 * @ordered
	 */
	FADER(4, "FADER", "FADER"),

	/**
	 * The '<em><b>METER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METER_VALUE
	 * @generated
	 * @ordered
	 */
	METER(5, "METER", "METER"),

	/**
	 * The '<em><b>PATCH POINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PATCH_POINT_VALUE
	 * @generated
	 * @ordered
	 */
	PATCH_POINT(6, "PATCH_POINT", "PATCH_POINT");

	/**
	 * The '<em><b>KNOB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOB
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KNOB_VALUE = 0;

	/**
	 * The '<em><b>STEPPED SWITCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEPPED_SWITCH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STEPPED_SWITCH_VALUE = 1;

	/**
	 * The '<em><b>PUSH BUTTON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUSH_BUTTON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUSH_BUTTON_VALUE = 2;

	/**
	 * The '<em><b>TOGGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOGGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TOGGLE_VALUE = 3;

	/**
	 * The '<em><b>FADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FADER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FADER_VALUE = 4;

	/**
	 * The '<em><b>METER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int METER_VALUE = 5;

	/**
	 * The '<em><b>PATCH POINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PATCH_POINT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PATCH_POINT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Control Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ControlKind[] VALUES_ARRAY =
		new ControlKind[] {
			KNOB,
			STEPPED_SWITCH,
			PUSH_BUTTON,
			TOGGLE,
			FADER,
			METER,
			PATCH_POINT,
		};

	/**
	 * A public read-only list of all the '<em><b>Control Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ControlKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Control Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlKind get(int value) {
		switch (value) {
			case KNOB_VALUE: return KNOB;
			case STEPPED_SWITCH_VALUE: return STEPPED_SWITCH;
			case PUSH_BUTTON_VALUE: return PUSH_BUTTON;
			case TOGGLE_VALUE: return TOGGLE;
			case FADER_VALUE: return FADER;
			case METER_VALUE: return METER;
			case PATCH_POINT_VALUE: return PATCH_POINT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ControlKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //ControlKind
