package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.content.Examples.CHECK;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Allowances;
import org.waymark.assessment.Granted;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.LearnerGroups;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.QuizOverride.Recipient;
import org.waymark.storage.CountingDatabase;

/** What is kept of accommodations, overrides and groups. */
abstract class AllowancesContract {

    private static final LearnerGroup.Id EVENING = new LearnerGroup.Id(new UUID(5, 1));

    private final JdbcClient jdbc = JdbcClient.create(database());
    private final Allowances allowances = new JdbcAllowances(jdbc);
    private final LearnerGroups groups = new JdbcLearnerGroups(jdbc);

    abstract DataSource database();

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from quiz_override").update();
        groups.all().forEach(it -> groups.remove(it.group().id()));
        jdbc.sql("delete from accommodation").update();
    }

    @Test
    void anAccommodationComesBackAndReplacesTheOneBefore() {
        assertThat(allowances.of(BEN)).isEqualTo(Accommodation.NONE);
        assertThat(allowances.granted(BEN)).isEqualTo(Granted.NOTHING);
        allowances.keep(ANN, new Accommodation(25, 1, true, false), 0);
        allowances.keep(ANN, new Accommodation(50, 0, false, true), 1);

        assertThat(allowances.of(ANN)).isEqualTo(new Accommodation(50, 0, false, true));
        assertThat(allowances.granted(ANN)).isEqualTo(new Granted(new Accommodation(50, 0, false, true), 2));
        assertThat(allowances.of(BEN)).isEqualTo(Accommodation.NONE);
    }

    @Test
    void anAccommodationThatSomebodyElseHasChangedIsNotOverwritten() {
        var granted = new Accommodation(25, 1, true, false);
        allowances.keep(ANN, granted, 0);

        assertThat(allowances.keep(ANN, Accommodation.NONE, 0)).isFalse();
        assertThat(allowances.keep(ANN, Accommodation.NONE, 2)).isFalse();
        assertThat(allowances.keep(BEN, Accommodation.NONE, 1)).isFalse();

        assertThat(allowances.granted(ANN)).isEqualTo(new Granted(granted, 1));
        assertThat(allowances.granted(BEN)).isEqualTo(Granted.NOTHING);
    }

    @Test
    void anOverrideThatSomebodyElseHasChangedIsNeitherOverwrittenNorRemoved() {
        var override = override(1, new Recipient.One(ANN));
        allowances.keep(override);
        assertThat(allowances.keep(override.at(1))).isTrue();

        assertThat(allowances.keep(override)).isFalse();
        assertThat(allowances.keep(override.at(1))).isFalse();
        assertThat(allowances.remove(override.id(), 1)).isFalse();

        assertThat(allowances.override(override.id())).contains(override.at(2));
        assertThat(allowances.remove(override.id(), 2)).isTrue();
        assertThat(allowances.keep(override.at(2))).isFalse();
        assertThat(allowances.override(override.id())).isEmpty();
    }

    @Test
    void ofManyTheAccommodationsComeAtOnce() {
        allowances.keep(ANN, new Accommodation(25, 1, true, false), 0);

        assertThat(allowances.of(List.of(ANN, BEN))).containsEntry(ANN, new Accommodation(25, 1, true, false));
        assertThat(allowances.of(List.of())).isEmpty();
    }

    @Test
    void allGroupsAndTheirMembersComeWithOneStatement() {
        var counting = new CountingDatabase(database());
        var counted = new JdbcLearnerGroups(JdbcClient.create(counting));
        var empty = new LearnerGroup(new LearnerGroup.Id(new UUID(5, 2)), "Nobody yet", Set.of());
        var full = new LearnerGroup(EVENING, "Evening class", Set.of(ANN, BEN));
        groups.keep(full, ANN);
        groups.keep(empty, BEN);

        var statements = counting.statementsOf(() -> assertThat(counted.all())
                .containsExactly(
                        new LearnerGroups.Kept(full, Optional.of(ANN)),
                        new LearnerGroups.Kept(empty, Optional.of(BEN))));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    void overridesApplyToWhoeverTheyAreForAndAtTheirQuizOnly() {
        groups.keep(new LearnerGroup(EVENING, "Evening class", Set.of(ANN)), BEN);
        var own = override(1, new Recipient.One(ANN));
        var bens = override(2, new Recipient.One(BEN));
        var ofGroup = override(3, new Recipient.Group(EVENING));
        allowances.keep(own);
        allowances.keep(bens);
        allowances.keep(ofGroup);

        assertThat(allowances.overrides(ANN, COURSE, QUIZ)).containsExactly(own.at(1), ofGroup.at(1));
        assertThat(allowances.overrides(BEN, COURSE, QUIZ)).containsExactly(bens.at(1));
        assertThat(allowances.overrides(ANN, COURSE, CHECK)).isEmpty();
        assertThat(allowances.override(COURSE, QUIZ, own.recipient())).contains(own.at(1));
        assertThat(allowances.override(COURSE, QUIZ, ofGroup.recipient())).contains(ofGroup.at(1));
        assertThat(allowances.override(COURSE, CHECK, own.recipient())).isEmpty();
        assertThat(allowances.override(bens.id())).contains(bens.at(1));
    }

    @Test
    void anOverrideIsReplacedAndRemoved() {
        allowances.keep(override(1, new Recipient.One(ANN)));
        var replaced = override(1, new Recipient.One(BEN)).at(1);
        allowances.keep(replaced);
        assertThat(allowances.overrides(BEN, COURSE, QUIZ)).containsExactly(replaced.at(2));
        assertThat(allowances.overrides(ANN, COURSE, QUIZ)).isEmpty();

        allowances.remove(replaced.id(), 2);

        assertThat(allowances.override(replaced.id())).isEmpty();
        assertThat(allowances.overrides(BEN, COURSE, QUIZ)).isEmpty();
    }

    @Test
    void aGroupHasExactlyTheMembersItWasKeptWith() {
        groups.keep(new LearnerGroup(EVENING, "Evening class", Set.of(ANN, BEN)), BEN);
        groups.keep(new LearnerGroup(EVENING, "Late class", Set.of(BEN)), BEN);

        assertThat(groups.find(EVENING))
                .contains(
                        new LearnerGroups.Kept(new LearnerGroup(EVENING, "Late class", Set.of(BEN)), Optional.of(BEN)));
        assertThat(groups.all()).hasSize(1);
    }

    @Test
    void whatWasForADissolvedGroupIsGone() {
        groups.keep(new LearnerGroup(EVENING, "Evening class", Set.of(ANN)), BEN);
        allowances.keep(override(1, new Recipient.Group(EVENING)));

        groups.remove(EVENING);

        assertThat(groups.find(EVENING)).isEmpty();
        assertThat(allowances.overrides(ANN, COURSE, QUIZ)).isEmpty();
    }

    private static QuizOverride override(int number, Recipient recipient) {
        var even = number % 2 == 0;
        return new QuizOverride(
                new QuizOverride.Id(new UUID(4, number)),
                COURSE,
                QUIZ,
                recipient,
                Optional.of(Instant.parse("2026-11-20T12:00:00.123456Z")),
                even ? Optional.empty() : Optional.of(Instant.parse("2026-11-21T12:00:00Z")),
                even ? Optional.of(Duration.ofMinutes(90)) : Optional.empty(),
                even ? Optional.empty() : Optional.of(3));
    }
}
