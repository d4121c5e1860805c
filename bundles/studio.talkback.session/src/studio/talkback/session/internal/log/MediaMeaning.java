package studio.talkback.session.internal.log;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.model.CheckResult;
import studio.talkback.model.Media;
import studio.talkback.model.MediaCopied;
import studio.talkback.model.MediaCopy;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;

/** {@code m}: a copy from one drive to another. A label that nobody knows stays in the entry and is reported. */
final class MediaMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        if (!(scene.line().detail() instanceof EntryDetail.Copy copy)) {
            return;
        }
        MediaCopied copied = ModelFactory.eINSTANCE.createMediaCopied();
        copied.setSource(copy.from());
        copied.setTarget(copy.to());
        copied.setResult(result(copy.check()));
        scene.entry().setDetail(copied);
        String target = copy.to();
        if (target == null) {
            scene.report(Messages.report_copyWithoutTarget);
            return;
        }
        Ref known = media(target, scene);
        Media media = known == null ? null : scene.open(known, Media.class);
        if (media != null) {
            MediaCopy made = ModelFactory.eINSTANCE.createMediaCopy();
            made.setProject(scene.entry().getProject());
            made.setSource(copy.from());
            made.setMadeAt(scene.line().time().from());
            made.setResult(copied.getResult());
            scene.add(media, Literals.MEDIA__COPIES, made);
        }
    }

    private static @Nullable Ref media(String label, EntryScene scene) throws LibraryException {
        Ref known = new Lookup(scene.library()).media(label).orElse(null);
        if (known == null) {
            scene.report(NLS.bind(Messages.report_unknownMedia, label));
        }
        return known;
    }

    private static CheckResult result(EntryDetail.CopyCheck check) {
        return switch (check) {
        case OK -> CheckResult.MATCHES;
        case BAD -> CheckResult.DIFFERS;
        case NOT_CHECKED -> CheckResult.UNCHECKED;
        };
    }
}
