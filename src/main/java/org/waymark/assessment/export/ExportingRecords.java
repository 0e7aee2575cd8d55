package org.waymark.assessment.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Replay;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/** Writing the record of an attempt, signed by this installation, and looking at a file that claims to be one. */
@Service
public class ExportingRecords {

    /** The longest file that is looked at, in bytes. */
    public static final int LONGEST = SignedJson.LONGEST;

    private final Signing signing;
    private final Oversight oversight;
    private final Clock clock;

    ExportingRecords(Signing signing, Oversight oversight, Clock clock) {
        this.signing = signing;
        this.oversight = oversight;
        this.clock = clock;
    }

    /**
     * The record of an own attempt, or of a learner whose work one may follow.
     *
     * @throws AttemptNotFound for everything else
     */
    @PreAuthorize("isAuthenticated()")
    public byte[] json(UserId by, Replay replay, Reader reader) {
        require(by, replay);
        return SignedJson.write(new RecordJson(replay, reader).write(clock.instant()), signing.keys());
    }

    /** As {@link #json}, to print. */
    @PreAuthorize("isAuthenticated()")
    public byte[] pdf(UserId by, Replay replay, Reader reader) {
        require(by, replay);
        try {
            var now = clock.instant();
            var plain = new RecordPdf(replay, reader).write(now, signing.keys().fingerprint());
            return PdfSignature.signed(plain, signing.keys(), now);
        } catch (IOException e) {
            throw new UncheckedIOException("the record of an attempt cannot be printed", e);
        }
    }

    /** Asked again here: a page may have been open for long. */
    private void require(UserId by, Replay replay) {
        var attempt = replay.attempt();
        if (!attempt.learner().equals(by) && !oversight.sees(by, attempt.learner(), attempt.startedAt())) {
            throw new AttemptNotFound();
        }
    }

    /** What can be said of a file; it is read, and nothing of it is kept. */
    public Authenticity look(byte[] file) {
        return SignedJson.look(file, signing.keys());
    }

    /** The key of this installation, by which others tell its records from others'. */
    public String fingerprint() {
        return signing.keys().fingerprint();
    }
}
