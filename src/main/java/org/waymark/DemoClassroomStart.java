package org.waymark;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the demo class be made once the server is ready, beside whatever else goes on: nobody waits for it. */
@Component
@ConditionalOnBooleanProperty("waymark.demo-class")
class DemoClassroomStart {

    private static final Logger log = LoggerFactory.getLogger(DemoClassroomStart.class);

    private final DemoClassroom classroom;

    DemoClassroomStart(DemoClassroom classroom) {
        this.classroom = classroom;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            Thread.ofVirtual().name("demo-class").start(this::make);
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
        }
    }
}
