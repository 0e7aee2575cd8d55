package org.waymark.assessment.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.waymark.assessment.Replay;

/** Writing the record of an attempt, signed by this installation, and looking at a file that claims to be one. */
@Service
public class ExportingRecords {

    /** The longest file that is looked at, in bytes. */
    public static final int LONGEST = SignedJson.LONGEST;

    private final Signing signing;
    private final Clock clock;

    ExportingRecords(Signing signing, Clock clock) {
        this.signing = signing;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    public byte[] json(Replay replay, Reader reader) {
        return SignedJson.write(new RecordJson(replay, reader).write(clock.instant()), signing.keys());
    }

    @PreAuthorize("isAuthenticated()")
    public byte[] pdf(Replay replay, Reader reader) {
        try {
            var now = clock.instant();
            var plain = new RecordPdf(replay, reader).write(now, signing.keys().fingerprint());
            return PdfSignature.signed(plain, signing.keys(), now);
        } catch (IOException e) {
            throw new UncheckedIOException("the record of an attempt cannot be printed", e);
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
