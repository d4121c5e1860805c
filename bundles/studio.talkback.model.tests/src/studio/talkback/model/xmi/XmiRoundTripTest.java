package studio.talkback.model.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Party;
import studio.talkback.model.Print;
import studio.talkback.model.Project;
import studio.talkback.model.Turnover;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.model.testing.RandomDocuments;

/** What is saved as XMI is loaded again: every value of every feature of every class. */
@NonNullByDefault({})
class XmiRoundTripTest {

    static List<EClass> types() {
        return RandomDocuments.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFeatureOfEveryClassIsKept(EClass type) throws IOException {
        RandomDocuments random = new RandomDocuments(type.getName().hashCode());
        for (int i = 0; i < 20; i++) {
            EObject object = random.object(type);
            EObject loaded = reload(EObject.class, object);
            assertTrue(EcoreUtil.equals(object, loaded), () -> firstDifference(object, loaded));
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                assertEquals(object.eIsSet(feature), loaded.eIsSet(feature), feature.getName());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-03-30T01:59:59.999+01:00[Europe/Berlin]", "2025-03-30T03:00+02:00[Europe/Berlin]",
        "2025-10-26T02:30+02:00[Europe/Berlin]", "2025-10-26T02:30+01:00[Europe/Berlin]",
        "2025-11-02T01:30-04:00[America/New_York]", "2025-11-02T01:30-05:00[America/New_York]", "2025-06-01T12:00Z",
        "2025-06-01T12:00Z[UTC]", "2025-06-01T12:00+05:45", "2025-04-06T01:45+10:30[Australia/Lord_Howe]",
        "2025-01-01T00:00:00.000000001Z", "1970-01-01T00:00Z" })
    void timesKeepZoneOffsetAndBothSidesOfAClockChange(String text) throws IOException {
        Project project = ModelFactory.eINSTANCE.createProject();
        ZonedDateTime time = ZonedDateTime.parse(text);
        project.setDue(time);
        ZonedDateTime loaded = reload(Project.class, project).getDue();
        assertEquals(time, loaded);
        assertEquals(time.getOffset(), loaded.getOffset());
        assertEquals(time.getZone(), loaded.getZone());
    }

    @Test
    void instantsDatesAndReferencesAreKept() throws IOException {
        for (Instant instant : List.of(Instant.EPOCH, Instant.parse("2025-11-22T22:29:10.123456789Z"),
                Instant.parse("1969-12-31T23:59:59.999Z"))) {
            Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
            evidence.setTakenAt(instant);
            assertEquals(instant, reload(Evidence.class, evidence).getTakenAt());
        }
        for (LocalDate date : List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31))) {
            Turnover turnover = ModelFactory.eINSTANCE.createTurnover();
            turnover.setDate(date);
            assertEquals(date, reload(Turnover.class, turnover).getDate());
        }
        Project project = ModelFactory.eINSTANCE.createProject();
        Ref client = Ref.to("party", Ids.next()).inside(Ids.next());
        project.setClient(client);
        project.getItems().addAll(List.of(Ref.to("item", Ids.next()), client, client));
        Project loaded = reload(Project.class, project);
        assertEquals(client, loaded.getClient());
        assertEquals(project.getItems(), loaded.getItems());
    }

    @Test
    void whatIsNotSetIsNotSetAfterLoading() throws IOException {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setDue(ZonedDateTime.now(ZoneId.of("UTC")));
        project.setDue(null);
        Project loaded = reload(Project.class, project);
        assertNull(loaded.getDue());
        assertNull(loaded.getClient());
        assertNull(loaded.getTitle());
        assertTrue(loaded.getItems().isEmpty());
        Evidence evidence = reload(Evidence.class, ModelFactory.eINSTANCE.createEvidence());
        assertNull(evidence.getTakenAt());
    }

    @Test
    void anEmptyTextIsNotNothing() throws IOException {
        Party party = ModelFactory.eINSTANCE.createParty();
        party.setName("");
        party.getRoles().addAll(List.of("", "x", ""));
        Party loaded = reload(Party.class, party);
        assertEquals("", loaded.getName());
        assertNull(loaded.getNote());
        assertEquals(List.of("", "x", ""), loaded.getRoles());
    }

    @Test
    void referencesInsideADocumentAreFoundByUuid() throws IOException {
        Item item = ModelFactory.eINSTANCE.createItem();
        MixVersion two = ModelFactory.eINSTANCE.createMixVersion();
        MixVersion three = ModelFactory.eINSTANCE.createMixVersion();
        Print print = ModelFactory.eINSTANCE.createPrint();
        item.getMixVersions().addAll(List.of(three, two));
        three.setParent(two);
        three.getPrints().add(print);
        print.setCarriedOverFrom(two);
        Item loaded = reload(Item.class, Ids.complete(item));
        assertEquals(loaded.getMixVersions().get(1), loaded.getMixVersions().get(0).getParent());
        assertEquals(loaded.getMixVersions().get(1),
                loaded.getMixVersions().get(0).getPrints().get(0).getCarriedOverFrom());
        assertFalse(loaded.getMixVersions().get(1).eIsProxy());
    }

    private static <T extends EObject> T reload(Class<T> type, T object) throws IOException {
        Resource saved = new XMIResourceImpl(URI.createURI("test:/saved"));
        saved.getContents().add(object);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        saved.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        Resource loaded = new XMIResourceImpl(URI.createURI("test:/loaded"));
        set.getResources().add(loaded);
        loaded.load(new ByteArrayInputStream(bytes.toByteArray()), Map.of());
        assertTrue(loaded.getErrors().isEmpty(), () -> loaded.getErrors().toString());
        EcoreUtil.resolveAll(loaded);
        return type.cast(loaded.getContents().get(0));
    }

    private static String firstDifference(EObject saved, EObject loaded) {
        for (EStructuralFeature feature : saved.eClass().getEAllStructuralFeatures()) {
            Object before = saved.eGet(feature);
            if (feature instanceof EReference) {
                continue;
            }
            if (before == null ? loaded.eGet(feature) != null : !before.equals(loaded.eGet(feature))) {
                return saved.eClass().getName() + "." + feature.getName() + ": " + before + " / "
                        + loaded.eGet(feature);
            }
        }
        for (int i = 0; i < Math.min(saved.eContents().size(), loaded.eContents().size()); i++) {
            if (!EcoreUtil.equals(saved.eContents().get(i), loaded.eContents().get(i))) {
                return firstDifference(saved.eContents().get(i), loaded.eContents().get(i));
            }
        }
        return saved.eClass().getName() + " has other children";
    }
}
