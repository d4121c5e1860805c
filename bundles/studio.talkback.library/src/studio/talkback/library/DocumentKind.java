package studio.talkback.library;

import org.eclipse.emf.ecore.EClass;

/**
 * A kind of document.
 *
 * @param key       the word in references to it: {@code item}
 * @param type      its class; the class's package is the one that revisions are read with
 * @param projector makes its rows and texts
 */
public record DocumentKind(String key, EClass type, Projector projector) {
}
