package org.waymark.classroom.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.waymark.classroom.ClassInTheMaking;
import org.waymark.classroom.LastSeen;
import org.waymark.identity.Accounts;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;

/** What pages need on a database, the services of classes, and what other modules would say of their learners. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.waymark.classroom", excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
@Import(PagesOnDatabase.class)
class ClassViews {

    static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    /** Who was seen when, as another module would know. */
    static final class Seen implements LastSeen {

        private final Map<UserId, Instant> times = new HashMap<>();

        void at(UserId learner, Instant at) {
            times.put(learner, at);
        }

        @Override
        public Map<UserId, Instant> of(Collection<UserId> learners) {
            var some = new HashMap<>(times);
            some.keySet().retainAll(learners);
            return some;
        }
    }

    /** A class that is being made for somebody, or none. */
    static final class Making implements ClassInTheMaking {

        private Optional<UserId> person = Optional.empty();

        void goesOnFor(UserId somebody) {
            person = Optional.of(somebody);
        }

        void ends() {
            person = Optional.empty();
        }

        @Override
        public boolean isFor(UserId somebody) {
            return person.filter(somebody::equals).isPresent();
        }
    }

    @Bean
    Making making() {
        return new Making();
    }

    @Bean
    Seen seen() {
        return new Seen();
    }

    @Bean
    @Order(2)
    DuePanel laterPanel() {
        return learner -> new Span("later panel");
    }

    @Bean
    @Order(1)
    DuePanel firstPanel(Accounts accounts) {
        return learner ->
                new Span("due for " + accounts.find(learner).orElseThrow().displayName());
    }
}
