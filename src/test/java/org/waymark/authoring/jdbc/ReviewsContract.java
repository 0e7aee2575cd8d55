package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftId;
import org.waymark.authoring.Drafts;
import org.waymark.authoring.Remark;
import org.waymark.authoring.Review;
import org.waymark.authoring.Reviews;
import org.waymark.authoring.Stage;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** What every storage of what colleagues say of drafts promises. */
abstract class ReviewsContract {

    private static final Slug POTS = new Slug("pots");
    private static final Slug KETTLES = new Slug("kettles");
    private static final UserId LEYLA = new UserId(new UUID(5, 1));
    private static final UserId KAMAL = new UserId(new UUID(5, 2));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final String WORDS = "ə Ə ğ ı İ ¶ “ ” \uD835\uDCB3\r\n\ttab";

    private CountingDatabase counting;
    private JdbcClient jdbc;
    private Drafts drafts;
    private Reviews reviews;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        counting = new CountingDatabase(database());
        jdbc = JdbcClient.create(counting);
        drafts = new JdbcDrafts(jdbc);
        reviews = new JdbcReviews(jdbc);
    }

    @AfterEach
    void empty() {
        jdbc.sql("delete from draft_remark where answers is not null").update();
        List.of("draft_remark", "draft_review", "draft")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private Draft draft(int number, Slug course) {
        var draft = new Draft(
                new DraftId(new UUID(7, number)),
                course,
                "lessons/a/tr.md",
                Optional.empty(),
                "text",
                List.of(),
                1,
                LEYLA,
                NOON,
                Stage.WRITING);
        drafts.add(draft);
        return draft;
    }

    private static Review.Asked asked() {
        return new Review.Asked(LEYLA, NOON, WORDS);
    }

    private static Remark remark(int number, Slug course, String path, Optional<Remark.Id> answers) {
        return new Remark(
                new Remark.Id(new UUID(8, number)),
                course,
                path,
                "items/a",
                answers,
                KAMAL,
                NOON.plusSeconds(number),
                WORDS,
                Optional.empty());
    }

    @Test
    void aReviewComesBackAsItWasKeptLast() {
        var draft = draft(1, POTS).id();
        var asked = new Review(draft, Optional.of(asked()), Optional.empty());
        reviews.keep(asked);
        assertThat(reviews.find(draft)).contains(asked);

        var verdict = new Review.Verdict(KAMAL, NOON.plusSeconds(1), false, 7, WORDS);
        var judged = new Review(draft, Optional.of(asked()), Optional.of(verdict));
        reviews.keep(judged);
        assertThat(reviews.find(draft)).contains(judged);

        var only = new Review(draft, Optional.empty(), Optional.of(verdict));
        reviews.keep(only);
        assertThat(reviews.find(draft)).contains(only);
        assertThat(reviews.find(new DraftId(new UUID(7, 9)))).isEmpty();
    }

    @Test
    void reviewsOfCoursesComeInOneStatementAndGoWithTheirDrafts() {
        var pots = new Review(draft(1, POTS).id(), Optional.of(asked()), Optional.empty());
        var kettles = new Review(draft(2, KETTLES).id(), Optional.of(asked()), Optional.empty());
        reviews.keep(pots);
        reviews.keep(kettles);

        assertThat(reviews.of(List.of(POTS))).containsExactly(pots);
        assertThat(reviews.of(List.of(POTS, KETTLES))).containsExactlyInAnyOrder(pots, kettles);
        assertThat(counting.statementsOf(() -> reviews.of(List.of(POTS, KETTLES))))
                .isOne();
        assertThat(reviews.of(List.of())).isEmpty();

        drafts.drop(pots.draft());
        assertThat(reviews.find(pots.draft())).isEmpty();
    }

    @Test
    void remarksComeOldestFirstWithTheirAnswers() {
        var first = remark(1, POTS, "a.yaml", Optional.empty());
        var answer = remark(3, POTS, "a.yaml", Optional.of(first.id()));
        var second = remark(2, POTS, "a.yaml", Optional.empty());
        reviews.add(first);
        reviews.add(answer);
        reviews.add(second);
        reviews.add(remark(4, POTS, "b.yaml", Optional.empty()));
        reviews.add(remark(5, KETTLES, "a.yaml", Optional.empty()));

        assertThat(reviews.remarks(POTS, "a.yaml")).containsExactly(first, second, answer);
        assertThat(reviews.find(answer.id())).contains(answer);
        assertThat(reviews.find(new Remark.Id(new UUID(8, 99)))).isEmpty();
    }

    @Test
    void whatIsSettledIsNotOpenUntilItIsAgain() {
        var remark = remark(1, POTS, "a.yaml", Optional.empty());
        var answer = remark(2, POTS, "a.yaml", Optional.of(remark.id()));
        reviews.add(remark);
        reviews.add(answer);
        assertThat(reviews.open(List.of(POTS, KETTLES))).containsExactly(remark);
        assertThat(reviews.open(List.of())).isEmpty();

        var resolved = new Remark(
                remark.id(),
                remark.course(),
                remark.path(),
                remark.place(),
                remark.answers(),
                remark.by(),
                remark.at(),
                remark.words(),
                Optional.of(NOON.plusSeconds(9)));
        reviews.settle(resolved);
        assertThat(reviews.open(List.of(POTS))).isEmpty();
        assertThat(reviews.find(remark.id())).contains(resolved);

        reviews.settle(remark);
        assertThat(reviews.open(List.of(POTS))).containsExactly(remark);
    }
}
