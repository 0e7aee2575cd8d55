package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scenario.Stories.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.scenario.Condition.All;
import org.waymark.scenario.Condition.Evidence;
import org.waymark.scenario.Condition.Not;
import org.waymark.scenario.Weakness.Kind;

class ScenarioCheckTest {

    private static final List<Variable> TRUST = List.of(variable("trust", 50));

    @Test
    void aSoundStoryHasNothingWrong() {
        assertThat(ScenarioCheck.of(bridge())).isEmpty();
    }

    @Test
    void aPassageToWhichNoChoiceLeads() {
        var story = story(
                passage("gate", choice("on", to("done"), effect("trust", 5))),
                passage("island", choice("on", to("done"))));

        assertThat(ScenarioCheck.of(story))
                .containsExactly(Weakness.at(Kind.PASSAGE_UNREACHED, slug("island"), "island"));
    }

    @Test
    void aPassageThatIsLinkedAndYetNeverReached() {
        var story = story(
                passage(
                        "gate",
                        choice("on", to("done"), effect("trust", 5)),
                        choice("off", List.of(onlyIf(atLeast("trust", 56), "far"), to("done")), effect("trust", 5))),
                passage("far", choice("on", to("done"))));

        assertThat(ScenarioCheck.of(story))
                .containsExactly(
                        Weakness.of(Kind.WAY_NEVER_TAKEN, made("gate", "off"), "gate/off", "far"),
                        Weakness.at(Kind.PASSAGE_UNREACHED, slug("far"), "far"));
    }

    @Test
    void anEndingThatNoWalkReaches() {
        var story = scenario(
                false,
                TRUST,
                List.of(passage("gate", choice("on", to("done"), effect("trust", 5)))),
                List.of(ending("done"), ending("dream")));

        assertThat(ScenarioCheck.of(story)).containsExactly(Weakness.at(Kind.ENDING_UNREACHED, slug("dream"), "dream"));
    }

    @Test
    void aChoiceThatCanNeverOpen() {
        var never = new All(List.of(atLeast("trust", 50), atMost("trust", 40)));
        var story = story(passage(
                "gate", choice("on", to("done"), effect("trust", 5)), when(never, choice("never", to("done")))));

        assertThat(ScenarioCheck.of(story))
                .containsExactly(Weakness.of(Kind.CHOICE_NEVER_OPEN, made("gate", "never"), "gate/never"));
    }

    @Test
    void aChoiceThatOpensOnlyThroughAnEarlierOne() {
        var early = new Condition.Chosen(made("gate", "left"));
        var story = story(
                passage("gate", choice("left", to("hall"), effect("trust", 5)), choice("right", to("hall"))),
                passage("hall", when(early, choice("a", to("done"))), when(new Not(early), choice("b", to("done")))));

        assertThat(ScenarioCheck.of(story)).isEmpty();
    }

    @Test
    void aSituationInWhichNoChoiceIsOpen() {
        var story = story(
                passage(
                        "gate",
                        choice("up", to("hall"), effect("trust", 5)),
                        choice("down", to("hall"), effect("trust", -5))),
                passage("hall", when(atLeast("trust", 50), choice("on", to("done")))));

        assertThat(ScenarioCheck.of(story)).containsExactly(Weakness.at(Kind.DEAD_END, slug("hall"), "hall"));
    }

    @Test
    void aChoiceThatDependsOnEvidenceIsReachedByGettingItRight() {
        var story = story(
                passage("gate", List.of(checkpoint("letter")), choice("on", to("hall"), effect("trust", 5))),
                passage("hall", when(new Evidence(100), choice("proud", to("done"))), choice("humble", to("done"))));

        assertThat(ScenarioCheck.of(story)).isEmpty();
    }

    @Test
    void aCircleWhereNoneIsAllowed() {
        var story = story(
                passage("gate", choice("on", to("hall"), effect("trust", 5))),
                passage("hall", choice("back", to("gate")), choice("on", to("done"))));

        assertThat(ScenarioCheck.of(story))
                .containsExactly(Weakness.at(Kind.CYCLE, slug("gate"), "gate → hall → gate"));
    }

    @Test
    void aCircleWhereItIsAllowedButOneCannotLeave() {
        var story = scenario(
                true,
                TRUST,
                List.of(
                        passage("gate", choice("on", to("hall"), effect("trust", 5)), choice("out", to("done"))),
                        passage("hall", choice("stay", to("hall")))),
                List.of(ending("done")));

        assertThat(ScenarioCheck.of(story)).containsExactly(Weakness.at(Kind.NO_WAY_OUT, slug("hall"), "hall"));
    }

    @Test
    void variablesThatNobodyReadsOrChanges() {
        var story = new Scenario(
                slug("story"),
                bridge().frame(),
                List.of(variable("trust", 50), variable("noise", 10), variable("rock", 10)),
                List.of(passage("gate", choice("on", to("done"), effect("trust", 5), effect("noise", 5)))),
                List.of(ending("done")),
                new Formula(
                        List.of(new Formula.Term(50, slug("trust"), false), new Formula.Term(50, slug("rock"), false))),
                bridge().debrief(),
                bridge().rules());

        assertThat(ScenarioCheck.of(story))
                .containsExactly(
                        Weakness.everywhere(Kind.VARIABLE_UNREAD, "noise"),
                        Weakness.everywhere(Kind.VARIABLE_UNCHANGED, "rock"));
    }

    @Test
    void anEffectLargerThanItsVariable() {
        var story = story(passage("gate", choice("on", to("done"), effect("trust", -101))));

        assertThat(ScenarioCheck.of(story))
                .containsExactly(Weakness.of(Kind.EFFECT_TOO_LARGE, made("gate", "on"), "trust", "-101"));
    }

    @Test
    void whatIsCalledDocumentedCitesSomething() {
        var gate = passage("gate", choice("on", to("done"), effect("trust", 5)));
        var story = story(new Passage(
                gate.id(),
                Basis.DOCUMENTED,
                gate.title(),
                Optional.empty(),
                gate.text(),
                List.of(),
                List.of(),
                List.of(),
                gate.choices()));

        assertThat(ScenarioCheck.of(story)).containsExactly(Weakness.at(Kind.UNCITED, slug("gate"), "gate"));
    }

    @Test
    void aThousandPassagesAreWalkedExactly() {
        var story = chain(1_000);

        var reach = Reach.of(story);

        assertThat(reach.exact()).isTrue();
        assertThat(reach.places()).hasSize(1_001);
        assertThat(ScenarioCheck.of(story)).isEmpty();
    }

    @Test
    void whereThereIsTooMuchToWalkThatIsSaidAndNothingIsCalledUnreachedThatIsLinked() {
        var reach = Reach.of(bridge(), 2);

        assertThat(reach.exact()).isFalse();
        assertThat(reach.trapped()).isEmpty();
    }

    /** Passages in a row, three choices each, with a variable that is asked for at every tenth. */
    private static Scenario chain(int length) {
        var passages = new ArrayList<Passage>();
        IntStream.range(0, length).forEach(i -> {
            var next = i + 1 == length ? "done" : "p" + (i + 1);
            passages.add(passage(
                    "p" + i,
                    choice("a", to(next), effect("trust", 5)),
                    choice("b", to(next), effect("trust", -5)),
                    i % 10 == 9
                            ? choice("c", List.of(onlyIf(atLeast("trust", 50), next), to(next)))
                            : choice("c", to(next), effect("trust", 1))));
        });
        return scenario(false, TRUST, passages, List.of(ending("done")));
    }

    private static Scenario story(Passage... passages) {
        return scenario(false, TRUST, List.of(passages), List.of(ending("done")));
    }
}
