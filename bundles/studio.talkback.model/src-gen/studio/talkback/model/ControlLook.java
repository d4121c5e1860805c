/**
 */
package studio.talkback.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Control Look</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see studio.talkback.model.ModelPackage#getControlLook()
 * @model
 * @generated
 */
public enum ControlLook implements Enumerator {
	/**
	 * The '<em><b>PLAIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLAIN_VALUE
	 * @generated
	 * @ordered
	 */
	PLAIN(0, "PLAIN", "PLAIN"),

	/**
	 * The '<em><b>CAPPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPPED_VALUE
	 * @generated
	 * @ordered
	 */
	CAPPED(1, "CAPPED", "CAPPED"),

	/**
	 * The '<em><b>SKIRTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKIRTED_VALUE
	 * @generated
	 * @ordered
	 */
	SKIRTED(2, "SKIRTED", "SKIRTED"),

	/**
	 * The '<em><b>POINTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POINTER_VALUE
	 * @generated
	 * @ordered
	 */
	POINTER(3, "POINTER", "POINTER"),

	/**
	 * The '<em><b>DIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAL_VALUE
	 * @generated
	 * @ordered
	 */
	DIAL(4, "DIAL", "DIAL"),

	/**
	 * The '<em><b>BUTTONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUTTONS_VALUE
	 * @generated
	 * @ordered
	 */
	BUTTONS(5, "BUTTONS", "BUTTONS"),

	/**
	 * The '<em><b>NEEDLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDLE_VALUE
	 * @generated
	 * @ordered
	 */
	NEEDLE(6, "NEEDLE", "NEEDLE"),

	/**
	 * The '<em><b>LIGHTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIGHTS_VALUE
	 * @generated
	 * @ordered
	 */
	LIGHTS(7, "LIGHTS", "LIGHTS");

	/**
	 * The '<em><b>PLAIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLAIN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLAIN_VALUE = 0;

	/**
	 * The '<em><b>CAPPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAPPED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAPPED_VALUE = 1;

	/**
	 * The '<em><b>SKIRTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKIRTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SKIRTED_VALUE = 2;

	/**
	 * The '<em><b>POINTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POINTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POINTER_VALUE = 3;

	/**
	 * The '<em><b>DIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIAL_VALUE = 4;

	/**
	 * The '<em><b>BUTTONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BUTTONS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BUTTONS_VALUE = 5;

	/**
	 * The '<em><b>NEEDLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEEDLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEEDLE_VALUE = 6;

	/**
	 * The '<em><b>LIGHTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LIGHTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIGHTS_VALUE = 7;

	/**
	 * An array of all the '<em><b>Control Look</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ControlLook[] VALUES_ARRAY =
		new ControlLook[] {
			PLAIN,
			CAPPED,
			SKIRTED,
			POINTER,
			DIAL,
			BUTTONS,
			NEEDLE,
			LIGHTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Control Look</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ControlLook> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Control Look</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlLook get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlLook result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Look</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlLook getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlLook result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Look</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlLook get(int value) {
		switch (value) {
			case PLAIN_VALUE: return PLAIN;
			case CAPPED_VALUE: return CAPPED;
			case SKIRTED_VALUE: return SKIRTED;
			case POINTER_VALUE: return POINTER;
			case DIAL_VALUE: return DIAL;
			case BUTTONS_VALUE: return BUTTONS;
			case NEEDLE_VALUE: return NEEDLE;
			case LIGHTS_VALUE: return LIGHTS;
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
	private ControlLook(int value, String name, String literal) {
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
	
} //ControlLook
