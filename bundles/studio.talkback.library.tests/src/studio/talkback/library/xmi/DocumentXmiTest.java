package studio.talkback.library.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;

import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ids;

class DocumentXmiTest {

    private final DocumentXmi xmi = new DocumentXmi(new DocumentKinds(Kinds.builtIn()));

    @Test
    void aDocumentComesBackAsItWasWritten() throws LibraryException {
        Item item = item();
        Document read = xmi.read(xmi.write(item), DocumentXmi.MODEL_VERSION);
        assertTrue(EcoreUtil.equals(item, read));
        assertNull(read.eResource());
    }

    @Test
    void aReferenceWithinTheDocumentIsResolved() throws LibraryException {
        Item read = (Item) xmi.read(xmi.write(item()), 1);
        assertSame(read.getMixVersions().get(0), read.getMixVersions().get(1).getParent());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws LibraryException {
        Item item = item();
        byte[] first = xmi.write(item);
        assertArrayEquals(first, xmi.write(item));
        assertArrayEquals(first, xmi.write(xmi.read(first, 1)));
        assertArrayEquals(first, new DocumentXmi(new DocumentKinds(Kinds.builtIn())).write(item));
    }

    @Test
    void writingLeavesTheDocumentInItsResource() throws LibraryException {
        Item item = item();
        byte[] free = xmi.write(item);
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(item);
        assertArrayEquals(free, xmi.write(item));
        assertSame(resource, item.eResource());
    }

    @Test
    void whatANewerPluginWroteSurvivesReadingCopyingAndWriting() throws LibraryException {
        String newer = text(xmi.write(item())).replace("title=\"Kismet\"", "title=\"Kismet\" mood=\"dark\"")
                .replace("</tb:Item>", "<scent strength=\"3\"><note>cedar</note></scent></tb:Item>");
        Item read = (Item) xmi.read(newer.getBytes(StandardCharsets.UTF_8), 1);
        read.setTitle("Changed");
        XMIResourceImpl elsewhere = new XMIResourceImpl();
        elsewhere.getContents().add(read);
        String again = text(xmi.write(DocumentXmi.copy(read)));
        assertTrue(again.contains("mood=\"dark\"") && again.contains("strength=\"3\"") && again.contains("cedar")
                && again.contains("Changed"), again);
        assertEquals(again, text(xmi.write(xmi.read(again.getBytes(StandardCharsets.UTF_8), 1))));
    }

    @Test
    void aDocumentTypeIsRefused() throws LibraryException {
        String evil = text(xmi.write(item())).replace("?>",
                "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
        assertThrows(LibraryException.class, () -> xmi.read(evil.getBytes(StandardCharsets.UTF_8), 1));
    }

    @Test
    void aLaterModelVersionIsRefusedInOneLine() throws LibraryException {
        byte[] bytes = xmi.write(item());
        LibraryException refusal = assertThrows(LibraryException.class, () -> xmi.read(bytes, 2));
        assertTrue(refusal.getMessage().contains("newer Talkback") && !refusal.getMessage().contains("\n"));
    }

    @Test
    void whatIsNoXmlIsRefusedInOneLine() {
        LibraryException refusal = assertThrows(LibraryException.class, () -> xmi.read(new byte[] { 1, 2 }, 1));
        assertEquals(1, refusal.getMessage().lines().count());
    }

    @Test
    void aCharacterThatXmlCannotHoldIsRefusedAndHarmsNothing() throws LibraryException {
        Item item = item();
        byte[] before = xmi.write(item);
        item.setNote("a\u0000b");
        assertThrows(LibraryException.class, () -> xmi.write(item));
        item.setNote(null);
        assertArrayEquals(before, xmi.write(item));
    }

    @Test
    void textOfEveryScriptComesBack() throws LibraryException {
        Item item = item();
        item.setNote("äöü <&>\"' \n\r\t 東京 \uD83C\uDF9B end");
        assertEquals(item.getNote(), ((Item) xmi.read(xmi.write(item), 1)).getNote());
    }

    @Test
    void severalThreadsReadAndWriteAtOnce() throws LibraryException {
        Item item = item();
        byte[] expected = xmi.write(item);
        IntStream.range(0, 400).parallel().forEach(i -> assertArrayEquals(expected, again(expected)));
    }

    private byte[] again(byte[] bytes) {
        try {
            return xmi.write(xmi.read(bytes, 1));
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Item item() {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle("Kismet");
        Track track = ModelFactory.eINSTANCE.createTrack();
        track.setName("Kick in");
        item.getTracks().add(track);
        MixVersion first = ModelFactory.eINSTANCE.createMixVersion();
        MixVersion second = ModelFactory.eINSTANCE.createMixVersion();
        second.setParent(first);
        item.getMixVersions().add(first);
        item.getMixVersions().add(second);
        return Ids.complete(item);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
