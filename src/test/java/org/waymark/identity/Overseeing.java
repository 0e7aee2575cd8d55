package org.waymark.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** Who oversees whom where a test has no classes; a test that has some brings their tables. */
@TestConfiguration(proxyBeanMethods = false)
public class Overseeing {

    @Bean
    @Fallback
    MemoryOversight oversight() {
        return new MemoryOversight();
    }
}
