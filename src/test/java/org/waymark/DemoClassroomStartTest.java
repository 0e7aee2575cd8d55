package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.identity.DemoAccount;
import org.waymark.identity.DemoAccounts;
import org.waymark.identity.UserId;

class DemoClassroomStartTest {

    private static final UserId SOMEBODY = new UserId(new UUID(1, 1));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DemoClassroom classroom = mock();
    private final DemoAccounts accounts = mock();
    private final DemoClassroomStart start = new DemoClassroomStart(classroom, accounts);

    @BeforeEach
    void demoAccounts() {
        when(accounts.instructor()).thenReturn(Optional.of(DemoAccount.INSTRUCTOR.id()));
        when(accounts.learner()).thenReturn(Optional.of(DemoAccount.LEARNER.id()));
    }

    private static ApplicationReadyEvent ready(boolean server) {
        var context = mock(
                ConfigurableApplicationContext.class,
                withSettings().extraInterfaces(WebServerApplicationContext.class));
        if (server) {
            when(((WebServerApplicationContext) context).getWebServer()).thenReturn(mock(WebServer.class));
        }
        ApplicationReadyEvent event = mock();
        when(event.getApplicationContext()).thenReturn(context);
        return event;
    }

    private boolean ends() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (start.isFor(DemoAccount.INSTRUCTOR.id()) && System.nanoTime() < until) {
            Thread.sleep(10);
        }
        return !start.isFor(DemoAccount.INSTRUCTOR.id());
    }

    @Test
    void whoHasTheClassAndWhoIsInItAreToldAsLongAsItIsMade() throws InterruptedException {
        var latch = new CountDownLatch(1);
        when(classroom.make()).thenAnswer(_ -> {
            latch.await();
            return true;
        });

        start.ready(ready(true));
        assertThat(start.isFor(DemoAccount.INSTRUCTOR.id())).isTrue();
        assertThat(start.isFor(DemoAccount.LEARNER.id())).isTrue();
        assertThat(start.isFor(SOMEBODY)).isFalse();

        latch.countDown();
        assertThat(ends()).isTrue();
    }

    @Test
    void whatFailsIsOverToo() throws InterruptedException {
        when(classroom.make()).thenThrow(new IllegalStateException("no course"));

        start.ready(ready(true));

        assertThat(ends()).isTrue();
    }

    @Test
    void withoutAServerNothingIsMade() {
        start.ready(ready(false));

        assertThat(start.isFor(DemoAccount.INSTRUCTOR.id())).isFalse();
    }
}
