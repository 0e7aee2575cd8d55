package org.waymark.playthrough;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Accommodations;

/** The services by which scenarios are played; storage, library and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({PlayingScenarios.class, KeepingTime.class, KeepingSteps.class})
public class Playing {

    @Bean
    @Fallback
    PlaythroughLooks looks() {
        return new MemoryPlaythroughLooks();
    }

    /** Nothing was arranged for anybody. */
    @Bean
    @Fallback
    Accommodations accommodations() {
        return _ -> Accommodation.NONE;
    }
}
