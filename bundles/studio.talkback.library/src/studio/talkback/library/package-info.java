/**
 * The library as everyone sees it: documents as immutable revisions, saved in change sets, found by queries
 * over projections and by full text. What stores it is a service found behind {@link LibraryService}.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.library;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
