/**
 * Editing documents: working copies with undo and drafts, the editor that all document editors extend, forms and grids
 * whose every change is an EMF command.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.ui.edit;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
