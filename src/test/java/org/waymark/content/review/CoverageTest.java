package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.base.Anchor;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

class CoverageTest {

    private final Coverage coverage = Coverage.of(Examples.course());

    @Test
    void aParagraphKnowsTheSectionsAndQuestionsThatCiteIt() {
        var first = coverage.sources().getFirst().paragraphs().getFirst();

        assertThat(first.anchor()).isEqualTo(new Anchor(Anchor.Kind.PARAGRAPH, 1));
        assertThat(first.sections())
                .containsExactly(
                        new Coverage.Read(Examples.FIRST_LESSON, new Slug("what-the-log-says")),
                        new Coverage.Read(Examples.FIRST_LESSON, new Slug("who-says-so")));
        assertThat(first.lessons()).containsExactly(Examples.FIRST_LESSON);
        assertThat(first.items()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aParagraphThatNobodyAsksAboutIsAGap() {
        var second = coverage.sources().getFirst().paragraphs().get(1);

        assertThat(second.isRead()).isTrue();
        assertThat(second.isAsked()).isFalse();
    }

    @Test
    void whatIsCitedForAPartOfAQuestionCountsAsAsked() {
        var course = Seeds.asking(Seeds.item(
                "deep",
                true,
                new Question.TrueFalse(
                        Seeds.same("It blew."),
                        true,
                        List.of(new Option(
                                new Slug("o1"),
                                Seeds.same("Yes"),
                                true,
                                new Rationale(Seeds.same("So."), Seeds.cites("log-1902 ¶2")))))));

        var asked = Coverage.of(course).sources().getFirst().paragraphs();

        assertThat(asked).extracting(Coverage.OfParagraph::isAsked).containsExactly(false, true);
    }

    @Test
    void notesAreNoParagraphsAndNeedNoQuestion() {
        assertThat(coverage.sources())
                .flatExtracting(Coverage.OfSource::paragraphs)
                .extracting(it -> it.anchor().kind())
                .containsOnly(Anchor.Kind.PARAGRAPH);
        assertThat(coverage.totals()).isEqualTo(new Coverage.Totals(3, 3, 2, 2));
    }

    @Test
    void anObjectiveCountsItsQuestionsAndTheirKinds() {
        assertThat(coverage.objectives())
                .extracting(it -> it.items().size(), Coverage.OfObjective::kinds, Coverage.OfObjective::isSound)
                .containsExactly(tuple(3, 3, true), tuple(3, 3, true));
        assertThat(coverage.soundObjectives()).isEqualTo(2);
    }
}
