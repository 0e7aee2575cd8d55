package org.waymark.assessment.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Writing records, with keys that are made for the test. */
@TestConfiguration(proxyBeanMethods = false)
@Import(ExportingRecords.class)
public class RecordServices {

    @Bean
    Signing signing(Clock clock) {
        try {
            return new Signing(Files.createTempDirectory("signing").resolve("signing.pem"), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
