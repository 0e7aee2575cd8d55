package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.Review.Asked;
import org.waymark.authoring.Review.State;
import org.waymark.authoring.Review.Verdict;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

class ReviewTest {

    private static final UserId LEYLA = new UserId(new UUID(5, 1));
    private static final UserId KAMAL = new UserId(new UUID(5, 2));
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Slug COURSE = new Slug("lighthouse");
    private static final Draft DRAFT = new Draft(
            new DraftId(new UUID(7, 1)),
            COURSE,
            "course.yaml",
            Optional.empty(),
            "text",
            List.of(),
            3,
            KAMAL,
            NOON,
            Stage.WRITING);

    private static Asked asked(int minute) {
        return new Asked(KAMAL, NOON.plusSeconds(60L * minute), "");
    }

    private static Verdict verdict(int minute, boolean approves, int version) {
        return new Verdict(LEYLA, NOON.plusSeconds(60L * minute), approves, version, "");
    }

    @Test
    void nobodyHasLookedAtWhatNobodyWasAskedToRead() {
        assertThat(Review.none(DRAFT.id()).state(DRAFT)).isEqualTo(State.NOT_LOOKED_AT);
    }

    @Test
    void aRequestWaitsUntilItIsAnswered() {
        var asked = Review.none(DRAFT.id()).with(asked(1));

        assertThat(asked.state(DRAFT)).isEqualTo(State.WAITING);
        assertThat(asked.with(verdict(2, false, 3)).isWaiting()).isFalse();
        assertThat(asked.with(verdict(2, false, 3)).with(asked(3)).isWaiting()).isTrue();
        assertThat(asked.withdrawn().isWaiting()).isFalse();
    }

    @Test
    void anApprovalHoldsUntilTheNextKeyPress() {
        var approved = DRAFT.staged(Stage.APPROVED);
        var review = Review.none(DRAFT.id()).with(verdict(1, true, approved.version()));

        assertThat(review.state(approved)).isEqualTo(State.APPROVED);
        assertThat(review.state(approved.with("other", "", KAMAL, NOON))).isEqualTo(State.NOT_LOOKED_AT);
    }

    @Test
    void soDoesTheWishForChanges() {
        var review = Review.none(DRAFT.id()).with(verdict(1, false, 3));

        assertThat(review.state(DRAFT)).isEqualTo(State.CHANGES_WANTED);
        assertThat(review.state(DRAFT.with("other", "", KAMAL, NOON))).isEqualTo(State.NOT_LOOKED_AT);
    }

    @Test
    void anotherStageChangesNoWords() {
        var staged = DRAFT.staged(Stage.IN_REVIEW);

        assertThat(staged.text()).isEqualTo(DRAFT.text());
        assertThat(staged.version()).isEqualTo(4);
        assertThat(staged.at()).isEqualTo(DRAFT.at());
        assertThat(staged.lastBy()).isEqualTo(KAMAL);
    }

    @Test
    void aRemarkHasWordsAndAnAnswerIsNotSettledByItself() {
        assertThatThrownBy(() -> remark(" ", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> remark("x".repeat(Remark.LONGEST + 1), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> remark("x", Optional.of(new Remark.Id(new UUID(8, 2))), Optional.of(NOON)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(remark("x", Optional.empty(), Optional.empty()).isOpen()).isTrue();
        assertThat(remark("x", Optional.empty(), Optional.of(NOON)).isOpen()).isFalse();
        assertThat(remark("x", Optional.of(new Remark.Id(new UUID(8, 2))), Optional.empty())
                        .isOpen())
                .isFalse();
    }

    private static Remark remark(String words, Optional<Remark.Id> answers, Optional<Instant> resolvedAt) {
        return new Remark(
                new Remark.Id(new UUID(8, 1)), COURSE, "course.yaml", "", answers, LEYLA, NOON, words, resolvedAt);
    }
}
