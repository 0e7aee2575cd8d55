package org.waymark.assessment;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The services of this module with a key of their own; storage, library and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({TakingQuizzes.class, RecordingEvents.class, Seals.class, Passes.class})
public class Taking {

    @Bean
    SealKeys sealKeys() {
        return Examples.keys();
    }
}
