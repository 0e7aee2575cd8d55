package org.waymark;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.classroom.ClassInTheMaking;
import org.waymark.identity.DemoAccounts;
import org.waymark.identity.UserId;

/** Lets the demo class be made once the server is ready, beside whatever else goes on: nobody waits for it, and who looks for it is told. */
@Component
@ConditionalOnBooleanProperty("waymark.demo-class")
class DemoClassroomStart implements ClassInTheMaking {

    private static final Logger log = LoggerFactory.getLogger(DemoClassroomStart.class);

    private final DemoClassroom classroom;
    private final DemoAccounts accounts;
    private volatile boolean underWay = true;

    DemoClassroomStart(DemoClassroom classroom, DemoAccounts accounts) {
        this.classroom = classroom;
        this.accounts = accounts;
    }

    @Override
    public boolean isFor(UserId person) {
        return underWay
                && Stream.of(accounts.instructor(), accounts.learner())
                        .flatMap(Optional::stream)
                        .anyMatch(person::equals);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Thread.ofVirtual().name("demo-class").start(this::make);
        } else {
            underWay = false;
        }
    }

    private void make() {
        var begun = Instant.now();
        try {
            if (classroom.make()) {
                log.info("the demo class was made in {}", Duration.between(begun, Instant.now()));
            }
        } catch (RuntimeException failure) {
            log.info("the demo class was not made; the next start tries again", failure);
        } finally {
            underWay = false;
        }
    }
}
