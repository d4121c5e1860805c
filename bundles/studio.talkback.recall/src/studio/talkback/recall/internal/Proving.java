package studio.talkback.recall.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.AudioFile;
import studio.talkback.audio.compare.Comparison;
import studio.talkback.audio.compare.PrintComparison;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PrintProof;
import studio.talkback.recall.ApprovedPrint;
import studio.talkback.recall.ProofRequest;
import studio.talkback.recall.RunException;
import studio.talkback.session.imports.Attachments;

/** Compares what was printed with the approved print. What is kept is what was compared, byte for byte. */
public final class Proving {

    private static final DateTimeFormatter SAVED = Objects.requireNonNull(DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH));
    /** The clock of the machine that printed need not be that of this one. */
    private static final Duration CLOCKS_APART = Objects.requireNonNull(Duration.ofMinutes(2));

    private final Library library;

    /** In this library. */
    public Proving(Library library) {
        this.library = library;
    }

    /**
     * A proof that is in no run yet.
     *
     * @param approved with what it is compared
     * @param begun    when the run began; null where that is not known
     */
    public PrintProof prove(ApprovedPrint approved, ProofRequest request, @Nullable ZonedDateTime begun, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Path wanted = approvedFile(approved);
        // What cannot be compared is told before anything is kept.
        try (AudioFile one = open(wanted, approved.title()); AudioFile other = open(request.file(), name(request))) {
            PrintComparison.refuseUnfit(one.format(), other.format());
        } catch (AudioException e) {
            throw new RunException(Objects.requireNonNull(e.getMessage()));
        }
        Instant saved = Files.getLastModifiedTime(request.file()).toInstant();
        Evidence kept = Attachments.keep(library, request.file(), request.at(), progress.split(20));
        if (Objects.equals(kept.getDigest(), approved.digest())) {
            throw new RunException(NLS.bind(Messages.proof_isItself, name(request), approved.title()));
        }
        Path printed = library.blobFile(Objects.requireNonNull(kept.getDigest()));
        PrintProof proof = Objects.requireNonNull(ModelFactory.eINSTANCE.createPrintProof());
        proof.setMixVersion(approved.mixVersion());
        proof.setPrint(approved.print());
        proof.setPrintName(approved.title());
        proof.setApprovedDigest(approved.digest());
        proof.setFile(kept);
        proof.setCheckedAt(request.at());
        try (AudioFile one = open(wanted, approved.title()); AudioFile other = open(printed, name(request))) {
            Comparison comparison = PrintComparison.compare(one, other, progress.split(80));
            numbers(proof, comparison);
            proof.getFinding().addAll(Findings.of(comparison));
            one.format().remarks().forEach(remark -> proof.getFinding().add(approved.title() + ": " + remark));
            other.format().remarks().forEach(remark -> proof.getFinding().add(name(request) + ": " + remark));
        } catch (AudioException e) {
            throw new RunException(Objects.requireNonNull(e.getMessage()));
        }
        if (begun != null && saved.isBefore(begun.toInstant().minus(CLOCKS_APART))) {
            proof.getFinding().add(NLS.bind(Messages.proof_savedBefore, name(request), saved.atZone(request.at().getZone()).format(SAVED)));
        }
        if (!approved.approved()) {
            proof.getFinding().add(NLS.bind(Messages.proof_isNotApproved, approved.title()));
        }
        return proof;
    }

    private static void numbers(PrintProof proof, Comparison comparison) {
        if (comparison.found()) {
            proof.setPositionSeconds(Double.valueOf(comparison.positionSeconds()));
            proof.setSeconds(Double.valueOf(comparison.seconds()));
            proof.setLevelDb(Double.valueOf(comparison.levelDb()));
            proof.setResidualDb(finite(comparison.residualDb()));
        }
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Double.valueOf(value) : null;
    }

    private Path approvedFile(ApprovedPrint approved) throws IOException, RunException {
        try {
            return library.blobFile(Objects.requireNonNull(approved.digest()));
        } catch (LibraryException e) {
            throw new RunException(NLS.bind(Messages.proof_fileGone, approved.title(), e.getMessage()));
        }
    }

    private static AudioFile open(Path file, String name) throws IOException, RunException {
        try {
            return AudioFile.open(file);
        } catch (AudioException e) {
            throw new RunException(name + ": " + e.getMessage());
        }
    }

    private static String name(ProofRequest request) {
        return String.valueOf(request.file().getFileName());
    }
}
