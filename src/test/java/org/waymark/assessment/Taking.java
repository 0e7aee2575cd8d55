package org.waymark.assessment;

import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;

/** The services of this module with a key of their own; storage, library and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TakingQuizzes.class,
    StartingAttempts.class,
    TermsInForce.class,
    ClosingInForce.class,
    RecordingEvents.class,
    Seals.class,
    Passes.class
})
public class Taking {

    @Bean
    Starts starts(Clock clock) {
        return new Starts(10_000, clock);
    }

    @Bean
    @Fallback
    Allowances allowances() {
        return new MemoryAllowances();
    }

    @Bean
    @Fallback
    MemoryAssignedTerms assignedTerms() {
        return new MemoryAssignedTerms();
    }

    @Bean
    @Fallback
    AttemptsUnderWay attemptsUnderWay() {
        return MemoryAssignedTerms.NOBODY;
    }

    @Bean
    SealKeys sealKeys() {
        return Examples.keys();
    }
}
