package org.waymark.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Who oversees whom where a test has no classes. */
@TestConfiguration(proxyBeanMethods = false)
public class Overseeing {

    @Bean
    MemoryOversight oversight() {
        return new MemoryOversight();
    }
}
