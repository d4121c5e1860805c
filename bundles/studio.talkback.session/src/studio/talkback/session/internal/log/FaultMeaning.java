package studio.talkback.session.internal.log;

import studio.talkback.library.LibraryException;
import studio.talkback.model.FaultFound;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;

/** {@code f}: a fault, kept with the room so that the next session knows of it. */
final class FaultMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        if (!(scene.line().detail() instanceof EntryDetail.Fault fault)) {
            return;
        }
        FaultFound found = ModelFactory.eINSTANCE.createFaultFound();
        found.setUnit(fault.unit());
        found.setWorkaround(fault.workaround());
        scene.entry().setDetail(found);
        Ref where = scene.session().getRoom();
        if (where == null) {
            scene.report(Messages.report_faultWithoutRoom);
            return;
        }
        Room room = scene.open(where, Room.class);
        if (room != null) {
            RoomFault kept = ModelFactory.eINSTANCE.createRoomFault();
            kept.setUnit(fault.unit());
            kept.setText(fault.what());
            kept.setWorkaround(fault.workaround());
            kept.setSince(scene.line().time().from());
            scene.add(room, Literals.ROOM__FAULTS, kept);
        }
    }
}
