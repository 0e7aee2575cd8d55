package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.FIRST_SECTION;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.content.ReadingLessons;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;

/** Rebuilding as databases keep it, to be run on each of them. */
public abstract class JdbcRebuildingTest implements RebuildingContract {

    private @Autowired ReadingLessons readingLessons;
    private @Autowired TakingQuizzes takingQuizzes;
    private @Autowired PlayingScenarios playingScenarios;
    private @Autowired TrackingProgress trackingProgress;
    private @Autowired ProgressBook book;
    private @Autowired JdbcClient jdbc;
    private @Autowired PlatformTransactionManager transactions;

    @Override
    public History history(long seed) {
        return new History(seed, readingLessons, takingQuizzes, playingScenarios);
    }

    @Override
    public TrackingProgress trackingProgress() {
        return trackingProgress;
    }

    @Override
    public ProgressBook book() {
        return book;
    }

    @Override
    public List<?> contents() {
        return Stream.of(
                        rows("select * from section_done order by learner, course, lesson, section"),
                        rows("select * from quiz_done order by attempt"),
                        rows("select * from scenario_done order by playthrough"))
                .flatMap(it -> it)
                .toList();
    }

    @Test
    void whatIsDoneIsEnteredInTheSameTransactionOrNotAtAll() {
        var before = contents();
        var learner = new UserId(new UUID(3, 3));

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                    readingLessons.sectionRead(learner, COURSE, FIRST_LESSON, FIRST_SECTION);
                    assertThat(book.of(learner, COURSE).sections()).hasSize(1);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");

        assertThat(contents()).isEqualTo(before);
        assertThat(readingLessons.sectionsRead(learner, COURSE)).isEmpty();
    }

    @AfterEach
    void empty() {
        Stream.of(
                        "section_done",
                        "quiz_done",
                        "scenario_done",
                        "playthrough_step",
                        "playthrough",
                        "reading_mark",
                        "attempt_event",
                        "attempt")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private Stream<Map<String, String>> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream().map(row -> {
            var readable = new TreeMap<String, String>();
            row.forEach((column, value) -> readable.put(
                    column, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
            return readable;
        });
    }
}
