package studio.talkback.store.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.h2.jdbcx.JdbcDataSource;
import org.osgi.framework.Bundle;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.testing.Sample;

/**
 * Saves with two threads, beside one that reads, and prints each acknowledgement as
 * {@code OK <reference> <revision> <text>}, until it is killed, nobody reads any more, or a save fails.
 */
public final class SaveUntilKilled {

    static final String READY = "READY";

    static final int TRACKS = 64;

    /** A Java that has just started is so slow that it would be killed before it has saved much. */
    private static final int WARM_UP = 4;

    /** One class of each bundle that a library needs. */
    static final List<Class<?>> NEEDED = List.of(StoreLibrary.class, Library.class, Ref.class, EObject.class,
            Notifier.class, XMIResource.class, IProgressMonitor.class, Platform.class, IExtensionRegistry.class,
            Bundle.class, Job.class, IPreferencesService.class, JdbcDataSource.class, ASCIIFoldingFilter.class,
            Analyzer.class);

    private static final PrintStream OUT = System.out;

    private SaveUntilKilled() {
    }

    /** One step of a thread. */
    @FunctionalInterface
    private interface Step {

        void run() throws LibraryException;
    }

    /** Works on the library in the folder that the first argument names. */
    public static void main(String[] args) throws IOException, LibraryException {
        Library library = Sample.open(Path.of(args[0]));
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) {
            saveItem(library, items);
            saveEntry(library);
        }
        OUT.println(READY);
        start(() -> saveItem(library, items));
        start(() -> saveEntry(library));
        start(() -> {
            library.query("select count(*) from track join item on item.doc = track.doc", row -> row.getString(1));
            library.search(SearchQuery.of("vocal", 5));
        });
    }

    private static void start(Step step) {
        Thread.ofPlatform().start(() -> {
            try {
                while (true) {
                    step.run();
                }
            } catch (LibraryException e) {
                OUT.println("FAILED " + e.getMessage());
            }
        });
    }

    /** A new item now and then, else an edit of one of the last. */
    private static void saveItem(Library library, List<Item> items) throws LibraryException {
        String text = Ids.next().toString();
        if (items.size() < 4 || ThreadLocalRandom.current().nextInt(8) == 0) {
            Item item = Sample.item(text, TRACKS);
            items.add(item);
            acknowledge(Sample.add(library, Kinds.ITEM, item), text);
        } else {
            Item item = items.get(items.size() - 1 - ThreadLocalRandom.current().nextInt(4));
            Stored<Item> stored = library.load(Sample.ref(item), Item.class).orElseThrow();
            stored.content().setTitle(text);
            stored.content().getTracks().get(ThreadLocalRandom.current().nextInt(TRACKS)).setComment(text);
            acknowledge(library.commit(ChangeSet.by("MI", "edit").save(stored).build()), text);
        }
    }

    private static void saveEntry(Library library) throws LibraryException {
        String text = Ids.next().toString();
        acknowledge(Sample.add(library, Kinds.ENTRY, Sample.entry(text, UUID.randomUUID())), text);
    }

    private static void acknowledge(Committed committed, String text) {
        committed.revisions().forEach((ref, revision) -> OUT.println("OK " + ref + " " + revision + " " + text));
        if (OUT.checkError()) {
            // Whoever was to kill it is gone, and it would fill the disk.
            Runtime.getRuntime().halt(1);
        }
    }

    /** The text that an acknowledgement names. */
    static String textOf(Document document) {
        return document instanceof Item item ? item.getTitle() : ((Entry) document).getText();
    }
}
