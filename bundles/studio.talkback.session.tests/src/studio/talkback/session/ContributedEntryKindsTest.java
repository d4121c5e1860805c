package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import studio.talkback.session.quickentry.BodyShape;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryKinds;

/** Kinds of entry as a plug-in's extensions bring them. */
class ContributedEntryKindsTest {

    private static final String POINT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension-point id="studio.talkback.session.entryKinds" name="kinds"/>
               <extension point="studio.talkback.session.entryKinds">%s</extension>
            </plugin>
            """;

    /** Does nothing, and is found by name. */
    public static final class NoMeaning implements EntryMeaning {

        @Override
        public void apply(EntryScene scene) {
            scene.report("applied");
        }
    }

    @Test
    void aKindHasItsLetterItsShapeAndItsMeaning() throws Exception {
        EntryKinds kinds = read("<kind key='com.example.tuning' letter='g' name='Tuning' shape='plain' class='"
                + NoMeaning.class.getName() + "'/>");
        QuickEntryKind kind = kinds.table().byLetter('g');
        assertNotNull(kind);
        assertEquals(new QuickEntryKind("com.example.tuning", 'g', "Tuning", BodyShape.PLAIN, "", ""), kind);
        assertNotNull(kinds.meaning("com.example.tuning"));
        assertEquals(List.of(), kinds.problems());
    }

    @Test
    void aKindNeedsNoClass() throws Exception {
        EntryKinds kinds = read("<kind key='weather' letter='w' name='Weather'/>");
        assertNotNull(kinds.table().byLetter('w'));
        assertNull(kinds.meaning("weather"));
    }

    @Test
    void aKindThatCannotBeUsedIsNamedAndTheOthersGoOn() throws Exception {
        EntryKinds kinds = read("<kind key='thief' letter='r' name='Takes a letter that is taken'/>"
                + "<kind key='lost' letter='z' name='Lost' class='com.example.Missing'/>"
                + "<kind key='shapeless' letter='q' name='Shapeless' shape='round'/>"
                + "<kind key='weather' letter='w' name='Weather'/>");
        assertEquals(3, kinds.problems().size());
        assertTrue(kinds.problems().stream().anyMatch(each -> each.contains("\"thief\" of com.example")));
        assertNull(kinds.table().byLetter('z'));
        assertNotNull(kinds.table().byLetter('w'));
        assertEquals(QuickEntryKinds.builtIn().byLetter('r'), kinds.table().byLetter('r'));
    }

    private static EntryKinds read(String elements) throws CoreException {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null) {

            @Override
            public Object createExecutableExtension(@Nullable RegistryContributor contributor,
                    @Nullable String className, @Nullable String overridden) throws CoreException {
                try {
                    return Class.forName(className).getConstructor().newInstance();
                } catch (ReflectiveOperationException e) {
                    throw new CoreException(Status.error("no class " + className, e));
                }
            }
        }, null, null);
        registry.addContribution(
                new ByteArrayInputStream(POINT.formatted(elements).getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("com.example"), false, "test", null, null);
        return EntryKinds.contributed(registry);
    }
}
