package org.waymark.storage;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.waymark.identity.MutableClock;
import org.waymark.notice.KeepingNotices;
import org.waymark.ui.ReaderOfEnglish;
import org.waymark.ui.Visitor;

/** What pages need whose services work on a database: the frame, notices, a database that counts what it is asked, a clock, a reader. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.waymark.ui")
@Import({ServicesOnDatabase.class, KeepingNotices.class})
public class PagesOnDatabase {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Bean
    CountingDatabase database() {
        return new CountingDatabase(TestDatabase.h2());
    }

    @Bean
    MutableClock clock() {
        return new MutableClock(NOW);
    }

    @Bean
    Visitor visitor() {
        return new ReaderOfEnglish("Leyla");
    }
}
