package org.waymark.live;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The services of this module with a bell that nobody hears; storage, library and clock come from whoever imports them. */
@TestConfiguration(proxyBeanMethods = false)
@Import({LeadingWalks.class, WalkingTogether.class, JoinTries.class})
public class LiveServices {

    @Bean
    Bell bell() {
        return new Bell(_ -> {});
    }
}
