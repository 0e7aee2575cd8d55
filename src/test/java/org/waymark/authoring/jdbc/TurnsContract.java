package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.authoring.Aside;
import org.waymark.authoring.Asides;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftId;
import org.waymark.authoring.Lease;
import org.waymark.authoring.Leases;
import org.waymark.authoring.Origins;
import org.waymark.authoring.Past;
import org.waymark.authoring.Revision;
import org.waymark.authoring.Revision.Cause;
import org.waymark.authoring.Stage;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** What every storage of leases, origins of drafts and words that wait promises. */
abstract class TurnsContract {

    private static final Slug POTS = new Slug("pots");
    private static final Slug KETTLES = new Slug("kettles");
    private static final String PATH = "lessons/a/tr.md";
    private static final UserId LEYLA = new UserId(new UUID(5, 1));
    private static final UserId KAMAL = new UserId(new UUID(5, 2));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final String WORDS = "ə Ə ğ ı İ ¶ “ ” \uD835\uDCB3\r\n\ttab ";
    private static final String DIGEST = "a".repeat(64);

    private JdbcClient jdbc;
    private Leases leases;
    private Origins origins;
    private Asides asides;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(database());
        leases = new JdbcLeases(jdbc);
        origins = new JdbcOrigins(jdbc);
        asides = new JdbcAsides(jdbc);
    }

    @AfterEach
    void empty() {
        List.of("draft_lease", "draft", "draft_aside", "draft_aside_words", "draft_revision")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private static Lease lease(UserId holder, String place, int seconds) {
        var since = NOON.plusSeconds(seconds);
        return new Lease(POTS, PATH, place, holder, since, since.plusSeconds(60));
    }

    @Test
    void whoCameFirstIsNamedFirstUntilItIsOver() {
        var his = lease(KAMAL, "b", 0);
        var hers = lease(LEYLA, "a", 1);
        leases.keep(hers);
        leases.keep(his);

        assertThat(leases.in(POTS, NOON)).containsExactly(his, hers);
        assertThat(leases.in(POTS, NOON.plusSeconds(60))).containsExactly(hers);
        assertThat(leases.in(POTS, NOON.plusSeconds(61))).isEmpty();
        assertThat(leases.in(KETTLES, NOON)).isEmpty();
    }

    @Test
    void somebodyIsAtOnePlaceOfAFile() {
        var elsewhere = new Lease(POTS, "course.yaml", "", LEYLA, NOON, NOON.plusSeconds(60));
        leases.keep(lease(LEYLA, "a", 0));
        leases.keep(elsewhere);
        leases.keep(lease(LEYLA, "b", 5));

        assertThat(leases.in(POTS, NOON)).containsExactly(elsewhere, lease(LEYLA, "b", 5));
    }

    @Test
    void whoLeavesIsNotNamedAnyMore() {
        leases.keep(lease(LEYLA, "a", 0));
        leases.keep(lease(KAMAL, "a", 0));

        leases.drop(POTS, PATH, LEYLA);

        assertThat(leases.in(POTS, NOON)).containsExactly(lease(KAMAL, "a", 0));
    }

    @Test
    void whatIsOverIsForgottenForItsHolderOnly() {
        leases.keep(lease(LEYLA, "a", 0));
        leases.keep(lease(KAMAL, "a", 0));

        leases.dropEnded(LEYLA, NOON.plusSeconds(59));
        assertThat(leases.in(POTS, NOON)).hasSize(2);

        leases.dropEnded(LEYLA, NOON.plusSeconds(60));
        assertThat(leases.in(POTS, NOON)).containsExactly(lease(KAMAL, "a", 0));
    }

    @Test
    void theTextThatADraftHasStartedFromGoesWithIt() {
        var drafts = new JdbcDrafts(jdbc);
        var id = new DraftId(new UUID(7, 1));
        drafts.add(new Draft(
                id, POTS, PATH, Optional.of(DIGEST), "x", List.of(), 1, LEYLA, NOON, Stage.WRITING));
        origins.keep(id, "b".repeat(64), "older");
        origins.keep(id, DIGEST, WORDS);

        assertThat(origins.find(id, DIGEST)).contains(WORDS);
        assertThat(origins.find(id, "b".repeat(64))).isEmpty();

        drafts.drop(id);
        assertThat(origins.find(id, DIGEST)).isEmpty();
    }

    @Test
    void wordsThatWaitComeBackToTheLetter() {
        var hers = new Aside(POTS, PATH, LEYLA, "base", WORDS, 1, NOON);
        var his = new Aside(POTS, PATH, KAMAL, "base", "his", 1, NOON);
        asides.keep(hers);
        asides.keep(his);
        asides.keep(new Aside(POTS, "course.yaml", LEYLA, "", "x", 1, NOON));

        assertThat(asides.find(POTS, PATH, LEYLA)).contains(hers);
        assertThat(asides.paths(POTS, LEYLA)).containsExactly("course.yaml", PATH);
        assertThat(asides.paths(KETTLES, LEYLA)).isEmpty();

        var more = new Aside(POTS, PATH, LEYLA, "base", "more", 2, NOON.plusSeconds(1));
        asides.keep(more);
        assertThat(asides.find(POTS, PATH, LEYLA)).contains(more);

        asides.drop(POTS, PATH, LEYLA);
        assertThat(asides.find(POTS, PATH, LEYLA)).isEmpty();
        assertThat(asides.find(POTS, PATH, KAMAL)).contains(his);
    }

    @Test
    void whatIsWrittenWhileMergingComesBackByItsQuestion() {
        asides.keepWords(POTS, PATH, LEYLA, DIGEST, "first");
        asides.keepWords(POTS, PATH, LEYLA, DIGEST, WORDS);
        asides.keepWords(POTS, PATH, LEYLA, "b".repeat(64), "other");
        asides.keepWords(POTS, PATH, KAMAL, DIGEST, "his");

        assertThat(asides.words(POTS, PATH, LEYLA)).isEqualTo(Map.of(DIGEST, WORDS, "b".repeat(64), "other"));

        asides.dropWords(POTS, PATH, LEYLA);
        assertThat(asides.words(POTS, PATH, LEYLA)).isEmpty();
        assertThat(asides.words(POTS, PATH, KAMAL)).hasSize(1);
    }

    @Test
    void thePastIsToldWithoutItsTexts() {
        var revisions = new JdbcRevisions(jdbc);
        revisions.add(new Revision(POTS, PATH, 1, "a", LEYLA, NOON, Cause.PAUSED));
        revisions.add(new Revision(POTS, PATH, 2, "b", KAMAL, NOON.plusSeconds(1), Cause.DISCARDED));

        assertThat(revisions.past(POTS, PATH, 9))
                .containsExactly(
                        new Past(2, KAMAL, NOON.plusSeconds(1), Cause.DISCARDED),
                        new Past(1, LEYLA, NOON, Cause.PAUSED));
        assertThat(revisions.past(POTS, PATH, 1)).hasSize(1);
        assertThat(revisions.paths(POTS)).containsExactly(PATH);
        assertThat(revisions.paths(KETTLES)).isEmpty();
    }
}
