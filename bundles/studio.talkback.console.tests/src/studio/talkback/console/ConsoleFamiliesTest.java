package studio.talkback.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

class ConsoleFamiliesTest {

    private static final String PLUGIN = """
            <plugin>
               <extension-point id="families" name="Console families"/>
               <extension point="studio.talkback.console.families">
                  <family id="gone" name="Gone" class="studio.talkback.console.NoSuchFamily"/>
                  <family id="wrong" name="Wrong" class="java.lang.Object"/>
                  <family id="plain" name="Plain" class="studio.talkback.console.ContributedConsole"/>
               </extension>
            </plugin>
            """;

    @Test
    void aFamilyThatCannotBeMadeIsNamedAndTheOthersGoOn() throws Exception {
        Object token = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new ThisLoader(), token, token);
        try {
            registry.addContribution(new ByteArrayInputStream(PLUGIN.getBytes(StandardCharsets.UTF_8)),
                    new RegistryContributor("1", "studio.talkback.console", null, null), false, "plugin.xml", null,
                    token);
            ConsoleFamilies families = ConsoleFamilies.in(registry);
            assertEquals(1, families.all().size());
            assertEquals("plain", families.all().get(0).id());
            assertEquals(2, families.problems().size());
            assertTrue(families.problems().get(0).startsWith(
                    "console family gone of studio.talkback.console cannot be used: "), families.problems().get(0));
            assertTrue(families.problems().get(1).startsWith(
                    "console family wrong of studio.talkback.console cannot be used: "), families.problems().get(1));
        } finally {
            registry.stop(token);
        }
    }

    /** Makes contributed objects from the tests' own classes, which the registry's bundle does not see. */
    @NonNullByDefault({})
    private static final class ThisLoader extends RegistryStrategy {

        ThisLoader() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className,
                String overriddenContributor) throws CoreException {
            try {
                return Class.forName(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e));
            }
        }
    }
}
