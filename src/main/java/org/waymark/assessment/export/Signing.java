package org.waymark.assessment.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives the keys of this installation to whoever signs; they are read, or made, when they are wanted first. */
@Component
class Signing {

    private final SigningKeyFile file;
    private final Clock clock;
    private final AtomicReference<SigningKeys> known = new AtomicReference<>();

    Signing(@Value("${waymark.signing-keys:data/signing-keys.pem}") Path file, Clock clock) {
        this.file = new SigningKeyFile(file);
        this.clock = clock;
    }

    SigningKeys keys() {
        var keys = known.get();
        if (keys == null) {
            keys = file.keys(clock.instant());
            known.set(keys);
        }
        return keys;
    }
}
