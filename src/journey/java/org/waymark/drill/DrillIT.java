package org.waymark.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.waymark.journey.Server;

/**
 * The faults of {@code ./waymark drill} with small figures: whatever breaks, what was acknowledged is there, once, in
 * order, sealed and marked as it should be. How long anything took is not asked here.
 */
@EnabledIf("org.waymark.drill.Mysql#isAvailable")
class DrillIT {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LATEST = Duration.ofSeconds(3);

    /** Not below the temporary folder: whoever runs as root starts MySQL as nobody, who cannot enter there. */
    private static final Path FOLDER =
            Path.of("target/drill-it", Long.toString(ProcessHandle.current().pid()));

    private static Workshop workshop;
    private static Workshop ending;
    private static ExecutorService aside;

    /** These wait for the end of a quiz for most of their time, so they do it beside the others. */
    private static CompletableFuture<Finding> together;

    private static CompletableFuture<Finding> twoServers;

    @BeforeAll
    static void begin() {
        workshop = new Workshop(FOLDER.resolve("one"), Server.QUICK_TO_START);
        ending = new Workshop(FOLDER.resolve("ending"), Server.QUICK_TO_START);
        aside = Executors.newSingleThreadExecutor();
        together = later(new EndTogether(false));
        twoServers = later(new EndTogether(true));
    }

    @AfterAll
    static void end() {
        aside.shutdownNow();
        workshop.close();
        ending.close();
    }

    @Test
    void nothingIsLostWhenTheServerIsKilled() throws Exception {
        assertUnharmed(new ServerKilled(false), 40);
    }

    @Test
    void nothingIsLostWhenTheDatabaseIsKilled() throws Exception {
        assertUnharmed(new DatabaseKilled(), 40);
    }

    @Test
    void nothingIsDoubledWhenTheReplyIsLost() throws Exception {
        assertUnharmed(new ReplyLost(), 30);
    }

    @Test
    void nothingIsDoubledWhenTheSameIsSentByManyAtOnce() throws Exception {
        assertUnharmed(new SameTwice(), 1);
    }

    @Test
    void everybodyGetsOneAttemptWhenAllStartTogether() throws Exception {
        assertUnharmed(new StartTogether(), 60);
    }

    @Test
    void everybodyGetsOneMarkWhenAllEndTogether() {
        assertUnharmed(together.join());
    }

    @Test
    void everybodyGetsOneMarkWhenOneOfTwoServersDiesOverIt() {
        assertUnharmed(twoServers.join());
    }

    private static CompletableFuture<Finding> later(Fault fault) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return fault.run(new Plan(30, 1, SECOND, LATEST), ending);
                    } catch (Exception e) {
                        throw new IllegalStateException(fault.id() + " could not be tried", e);
                    }
                },
                aside);
    }

    private static void assertUnharmed(Fault fault, int learners) throws Exception {
        assertUnharmed(fault.run(new Plan(learners, 1, SECOND, LATEST), workshop));
    }

    static void assertUnharmed(Finding finding) {
        assertThat(finding.wrong()).as(finding.what()).isEmpty();
        assertThat(finding.checked().acknowledged()).as("acknowledged").isPositive();
        assertThat(finding.checked().lost()).as("lost").isZero();
        assertThat(finding.checked().doubled()).as("doubled").isZero();
    }
}
