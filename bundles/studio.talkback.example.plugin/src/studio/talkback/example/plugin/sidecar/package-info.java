/**
 * A console of the studio's own: a summing sidecar of eight channels, whose controller writes its settings to a text file.
 * A console needs nothing of the core but these:
 * <ul>
 * <li>{@link studio.talkback.example.plugin.sidecar.SidecarFamily}, the family that {@code plugin.xml} names: its channels
 * and what each of their values is;
 * <li>{@link studio.talkback.example.plugin.sidecar.SidecarCodec}, which turns the bytes of a file into a
 * {@link studio.talkback.example.plugin.sidecar.SidecarScene} and never throws anything but an
 * {@link studio.talkback.library.evidence.EvidenceException} whatever they are;
 * <li>{@link studio.talkback.example.plugin.sidecar.SidecarNotation}, how the controller writes a value;
 * <li>{@link studio.talkback.example.plugin.sidecar.SidecarReader}, by which its files are imported: a file of it is a
 * recall of the item it is imported into.
 * </ul>
 * With them its scenes are imported, captured, edited, compared, written and searched like those of any other console. A
 * scene keeps every byte that was read, so that what is written without a change is the same file.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.example.plugin.sidecar;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
