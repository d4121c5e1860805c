/**
 */
package studio.talkback.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Recall Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see studio.talkback.model.ModelPackage#getRecallAction()
 * @model
 * @generated
 */
public enum RecallAction implements Enumerator {
	/**
	 * The '<em><b>PULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PULL_VALUE
	 * @generated
	 * @ordered
	 */
	PULL(0, "PULL", "PULL"),

	/**
	 * The '<em><b>PLUG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLUG_VALUE
	 * @generated
	 * @ordered
	 */
	PLUG(1, "PLUG", "PLUG"),

	/**
	 * The '<em><b>STAYS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAYS_VALUE
	 * @generated
	 * @ordered
	 */
	STAYS(2, "STAYS", "STAYS"),

	/**
	 * The '<em><b>SET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SET_VALUE
	 * @generated
	 * @ordered
	 */
	SET(3, "SET", "SET"),

	/**
	 * The '<em><b>LOAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOAD_VALUE
	 * @generated
	 * @ordered
	 */
	LOAD(4, "LOAD", "LOAD"),

	/**
	 * The '<em><b>BY PHOTO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_PHOTO_VALUE
	 * @generated
	 * @ordered
	 */
	BY_PHOTO(5, "BY_PHOTO", "BY_PHOTO"),

	/**
	 * The '<em><b>LOOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOOK_VALUE
	 * @generated
	 * @ordered
	 */
	LOOK(6, "LOOK", "LOOK");

	/**
	 * The '<em><b>PULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PULL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PULL_VALUE = 0;

	/**
	 * The '<em><b>PLUG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLUG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLUG_VALUE = 1;

	/**
	 * The '<em><b>STAYS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STAYS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STAYS_VALUE = 2;

	/**
	 * The '<em><b>SET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SET_VALUE = 3;

	/**
	 * The '<em><b>LOAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOAD_VALUE = 4;

	/**
	 * The '<em><b>BY PHOTO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_PHOTO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BY_PHOTO_VALUE = 5;

	/**
	 * The '<em><b>LOOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOOK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOOK_VALUE = 6;

	/**
	 * An array of all the '<em><b>Recall Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RecallAction[] VALUES_ARRAY =
		new RecallAction[] {
			PULL,
			PLUG,
			STAYS,
			SET,
			LOAD,
			BY_PHOTO,
			LOOK,
		};

	/**
	 * A public read-only list of all the '<em><b>Recall Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RecallAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Recall Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecallAction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecallAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recall Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecallAction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RecallAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Recall Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RecallAction get(int value) {
		switch (value) {
			case PULL_VALUE: return PULL;
			case PLUG_VALUE: return PLUG;
			case STAYS_VALUE: return STAYS;
			case SET_VALUE: return SET;
			case LOAD_VALUE: return LOAD;
			case BY_PHOTO_VALUE: return BY_PHOTO;
			case LOOK_VALUE: return LOOK;
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
	private RecallAction(int value, String name, String literal) {
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
	
} //RecallAction
