package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Library;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.find.DocumentSearch;
import studio.talkback.library.find.FoundDocument;
import studio.talkback.library.find.FoundDocuments;

/** {@code search}: words, wherever they were written down. */
@Command(name = "search")
public final class SearchCommand extends ShownCommand {

    @Parameters(arity = "1..*", paramLabel = "WORD")
    private List<String> words = new ArrayList<>();

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    public SearchCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (limit < 1) {
            throw new UsageException(Messages.error_limit);
        }
        String text = String.join(" ", words);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UsageException(Messages.search_noWord);
        }
        FoundDocuments found;
        try (Library all = invocation().open()) {
            Library library = shown(all);
            refuseUnknownKinds(library.kinds());
            found = new DocumentSearch(library).find(new SearchQuery(text, Set.copyOf(kinds), project(library), limit));
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "query", text);
                Json.objects(json, "hits", found.documents(), (element, hit) -> {
                    Json.text(element, "document", hit.document());
                    Json.text(element, "kind", hit.document().kind());
                    Json.text(element, "title", hit.title());
                    Json.text(element, "text", hit.text());
                    Json.text(element, "project", hit.project().isEmpty() ? null : hit.project());
                    Json.time(element, "at", hit.at());
                });
                json.name("leftOut").value(found.leftOut());
            });
        } else {
            found.documents().forEach(this::tell);
            if (found.documents().isEmpty()) {
                output().line(Messages.search_none);
            } else if (found.leftOut() > 0) {
                output().line(NLS.bind(Messages.search_leftOut, Integer.valueOf(found.leftOut())));
            }
        }
        return ExitCode.FINE;
    }

    private void refuseUnknownKinds(DocumentKinds known) throws UsageException {
        for (String kind : kinds) {
            if (known.get(kind) == null) {
                throw new UsageException(NLS.bind(Messages.search_noSuchKind, kind,
                        known.all().stream().map(DocumentKind::key).collect(Collectors.joining(", "))));
            }
        }
    }

    private void tell(FoundDocument hit) {
        String text = hit.text().equals(hit.title()) ? "" : hit.text();
        output().line(NLS.bind(Messages.search_hit,
                new Object[] { hit.document().kind(), hit.title(), text, hit.document() }));
    }

    private @Nullable UUID project(Library library) throws Exception {
        String name = project;
        return name == null ? null : selection(library).project(name).document();
    }
}
