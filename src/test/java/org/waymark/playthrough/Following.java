package org.waymark.playthrough;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waymark.identity.MemoryOversight;

/** The services by which the staff follow what is played; everybody oversees everybody else until told otherwise. */
@TestConfiguration(proxyBeanMethods = false)
@Import({FollowingPlaythroughs.class, OverseenPlaythroughs.class})
public class Following {

    @Bean
    MemoryOversight oversight() {
        return new MemoryOversight();
    }
}
