package org.waymark.assessment.export;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives the keys of this installation to whoever signs; they are made when it starts for the first time. */
@Component
class Signing {

    private final SigningKeys keys;

    Signing(@Value("${waymark.signing.file:data/signing.pem}") Path file, Clock clock) {
        this.keys = new SigningKeyFile(file).keys(clock.instant());
    }

    SigningKeys keys() {
        return keys;
    }
}
