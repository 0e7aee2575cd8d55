package org.waymark.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What is tried at the same time: most faults wait for most of their time. */
    private static final int TOGETHER = 3;

    private static Workshop workshop;

    /** Where the database dies. */
    private static Workshop mortal;

    private static ExecutorService threads;
    private static final Map<String, CompletableFuture<Finding>> findings = new ConcurrentHashMap<>();

    @BeforeAll
    static void begin() {
        workshop = new Workshop(FOLDER.resolve("one"), Server.QUICK_TO_START);
        mortal = new Workshop(FOLDER.resolve("mortal"), Server.QUICK_TO_START);
        threads = Executors.newFixedThreadPool(TOGETHER);
        // the longest first
        tryOut(new EndTogether(true), 30, workshop);
        tryOut(new EndTogether(false), 30, workshop);
        tryOut(new ServerKilled(false), 40, workshop);
        tryOut(new DatabaseKilled(), 40, mortal);
        tryOut(new SameTwice(), 1, workshop);
        tryOut(new StartTogether(), 60, workshop);
        tryOut(new ReplyLost(), 30, workshop);
    }

    @AfterAll
    static void end() {
        threads.close();
        workshop.close();
        mortal.close();
    }

    @Test
    void nothingIsLostWhenTheServerIsKilled() {
        assertUnharmed("F1");
    }

    @Test
    void nothingIsLostWhenTheDatabaseIsKilled() {
        assertUnharmed("F3");
    }

    @Test
    void nothingIsDoubledWhenTheReplyIsLost() {
        assertUnharmed("F10");
    }

    @Test
    void nothingIsDoubledWhenTheSameIsSentByManyAtOnce() {
        assertUnharmed("F14");
    }

    @Test
    void everybodyGetsOneAttemptWhenAllStartTogether() {
        assertUnharmed("F17");
    }

    @Test
    void everybodyGetsOneMarkWhenAllEndTogether() {
        assertUnharmed("F18");
    }

    @Test
    void everybodyGetsOneMarkWhenOneOfTwoServersDiesOverIt() {
        assertUnharmed("F19");
    }

    private static void tryOut(Fault fault, int learners, Workshop where) {
        findings.put(
                fault.id(),
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return fault.run(new Plan(learners, 1, SECOND, LATEST), where);
                            } catch (Exception e) {
                                throw new IllegalStateException(fault.id() + " could not be tried", e);
                            }
                        },
                        threads));
    }

    private static void assertUnharmed(String fault) {
        assertUnharmed(findings.get(fault).join());
    }

    static void assertUnharmed(Finding finding) {
        assertThat(finding.wrong()).as(finding.what()).isEmpty();
        assertThat(finding.checked().acknowledged()).as("acknowledged").isPositive();
        assertThat(finding.checked().lost()).as("lost").isZero();
        assertThat(finding.checked().doubled()).as("doubled").isZero();
    }
}
