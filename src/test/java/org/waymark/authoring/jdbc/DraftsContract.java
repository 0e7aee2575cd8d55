package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftId;
import org.waymark.authoring.Drafts;
import org.waymark.authoring.Revision;
import org.waymark.authoring.Revision.Cause;
import org.waymark.authoring.Revisions;
import org.waymark.authoring.Right;
import org.waymark.authoring.Stage;
import org.waymark.authoring.Unfiled;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** What every storage of drafts, revisions and authorships promises. */
abstract class DraftsContract {

    private static final Slug POTS = new Slug("pots");
    private static final Slug KETTLES = new Slug("kettles");
    private static final UserId LEYLA = new UserId(new UUID(5, 1));
    private static final UserId KAMAL = new UserId(new UUID(5, 2));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final String WORDS = "ə Ə ğ ı İ ¶ “ ” \uD835\uDCB3\r\n\ttab ";

    private CountingDatabase counting;
    private JdbcClient jdbc;
    private Drafts drafts;
    private Revisions revisions;
    private Authorships authorships;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        counting = new CountingDatabase(database());
        jdbc = JdbcClient.create(counting);
        drafts = new JdbcDrafts(jdbc);
        revisions = new JdbcRevisions(jdbc);
        authorships = new JdbcAuthorships(jdbc);
    }

    @AfterEach
    void empty() {
        List.of("draft_unfiled", "draft", "draft_revision", "authorship", "authored_course")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private static Draft draft(int number, Slug course, String path, Unfiled... unfiled) {
        return new Draft(
                new DraftId(new UUID(7, number)),
                course,
                path,
                Optional.of("a".repeat(64)),
                WORDS,
                List.of(unfiled),
                1,
                LEYLA,
                NOON,
                Stage.WRITING);
    }

    @Test
    void aDraftComesBackToTheLetterWithTheWordsThatFoundNoPlace() {
        var draft = draft(
                1,
                POTS,
                "lessons/a/tr.md",
                new Unfiled("", KAMAL, WORDS),
                new Unfiled("a-section", LEYLA, "## one"),
                new Unfiled("a-section", KAMAL, "## two"));
        drafts.add(draft);

        assertThat(drafts.find(POTS, "lessons/a/tr.md")).contains(draft);
        assertThat(drafts.add(draft(2, POTS, "lessons/a/tr.md")))
                .as("a second one")
                .isFalse();
        assertThat(drafts.find(POTS, "lessons/a/az.md")).isEmpty();
        assertThat(drafts.find(KETTLES, "lessons/a/tr.md")).isEmpty();
    }

    @Test
    void aLongTextIsKept() {
        var text = "ə".repeat(600_000);
        var draft = new Draft(
                new DraftId(new UUID(7, 9)),
                POTS,
                "sources.yaml",
                Optional.empty(),
                text,
                List.of(),
                1,
                LEYLA,
                NOON,
                Stage.APPROVED);
        drafts.add(draft);

        assertThat(drafts.find(POTS, "sources.yaml")).contains(draft);
    }

    @Test
    void aChangedDraftReplacesWhatItWas() {
        var draft = draft(1, POTS, "course.yaml", new Unfiled("x", LEYLA, "old"));
        drafts.add(draft);
        var changed = new Draft(
                draft.id(),
                POTS,
                "course.yaml",
                Optional.empty(),
                "new",
                List.of(new Unfiled("y", KAMAL, "other")),
                2,
                KAMAL,
                NOON.plusSeconds(1),
                Stage.IN_REVIEW);

        assertThat(drafts.keep(changed)).isTrue();

        assertThat(drafts.of(List.of(POTS))).containsExactly(changed);
        assertThat(drafts.keep(changed)).as("a second time").isFalse();
        assertThat(drafts.of(List.of(POTS))).containsExactly(changed);
    }

    @Test
    void aDraftThatIsNotThereIsNotKept() {
        var draft = draft(1, POTS, "course.yaml");

        assertThat(drafts.keep(draft)).isFalse();
        assertThat(drafts.of(List.of(POTS))).isEmpty();
    }

    @Test
    void draftsOfCoursesComeByCourseAndPathInAFixedNumberOfStatements() {
        var unfiled = new Unfiled("", LEYLA, "x");
        var one = draft(1, POTS, "course.yaml", unfiled);
        drafts.add(one);
        var few = counting.statementsOf(() -> drafts.of(List.of(POTS, KETTLES)));
        var two = draft(2, POTS, "banks/a.yaml", unfiled);
        var three = draft(3, KETTLES, "course.yaml", unfiled);
        drafts.add(two);
        drafts.add(three);

        assertThat(drafts.of(List.of(POTS, KETTLES))).containsExactly(three, two, one);
        assertThat(counting.statementsOf(() -> drafts.of(List.of(POTS, KETTLES))))
                .isEqualTo(few);
        assertThat(drafts.of(List.of())).isEmpty();
    }

    @Test
    void aDroppedDraftIsGoneWithItsWords() {
        var draft = draft(1, POTS, "course.yaml", new Unfiled("", LEYLA, "x"));
        drafts.add(draft);

        drafts.drop(draft.id());
        drafts.add(draft(1, POTS, "course.yaml"));

        assertThat(drafts.find(POTS, "course.yaml").orElseThrow().unfiled()).isEmpty();
    }

    @Test
    void revisionsComeNewestFirst() {
        var first = new Revision(POTS, "course.yaml", 1, WORDS, LEYLA, NOON, Cause.PAUSED);
        var second = new Revision(POTS, "course.yaml", 2, "b", KAMAL, NOON.plusSeconds(1), Cause.DISCARDED);
        revisions.add(first);
        revisions.add(second);
        revisions.add(new Revision(POTS, "glossary.yaml", 1, "c", LEYLA, NOON, Cause.MERGED));

        assertThat(revisions.newest(POTS, "course.yaml")).contains(second);
        assertThat(revisions.newest(POTS, "course.yaml", 10)).containsExactly(second, first);
        assertThat(revisions.newest(POTS, "course.yaml", 1)).containsExactly(second);
        assertThat(revisions.find(POTS, "course.yaml", 1)).contains(first);
        assertThat(revisions.find(KETTLES, "course.yaml", 1)).isEmpty();
    }

    @Test
    void rightsAreThoseThatWereGivenLast() {
        authorships.keep(new Authorship(POTS, LEYLA, Set.of(Right.EDIT, Right.PUBLISH)), NOON);
        authorships.keep(new Authorship(POTS, KAMAL, Set.of(Right.REVIEW)), NOON.plusSeconds(1));
        authorships.keep(new Authorship(KETTLES, LEYLA, Set.of(Right.EDIT)), NOON);
        var changed = new Authorship(POTS, LEYLA, Set.of(Right.REVIEW));
        authorships.keep(changed, NOON.plusSeconds(2));

        assertThat(authorships.find(POTS, LEYLA)).contains(changed);
        assertThat(authorships.in(POTS)).containsExactly(changed, new Authorship(POTS, KAMAL, Set.of(Right.REVIEW)));
        assertThat(authorships.of(LEYLA)).containsExactly(new Authorship(KETTLES, LEYLA, Set.of(Right.EDIT)), changed);

        authorships.drop(POTS, LEYLA);
        assertThat(authorships.find(POTS, LEYLA)).isEmpty();
    }

    @Test
    void whoLocksACourseIsWaitedForByWhoLocksItNext() throws Exception {
        var committed = WritingRoom.readingCommitted(database());
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(committed));
        var own = new JdbcAuthorships(JdbcClient.create(committed));
        var isLocked = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> transactions.executeWithoutResult(_ -> {
                own.lock(POTS);
                isLocked.countDown();
                awaited(mayGoOn);
                own.keep(new Authorship(POTS, LEYLA, Set.of(Right.EDIT)), NOON);
            }));
            awaited(isLocked);
            var second = threads.submit(() -> transactions.execute(_ -> {
                own.lock(POTS);
                return own.find(POTS, LEYLA);
            }));
            own.lock(KETTLES);
            assertThat(second.isDone()).isFalse();
            mayGoOn.countDown();
            first.get(20, TimeUnit.SECONDS);

            assertThat(second.get(20, TimeUnit.SECONDS)).isPresent();
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
