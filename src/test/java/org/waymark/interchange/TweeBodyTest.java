package org.waymark.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TweeBodyTest {

    private final Report report = new Report("s.twee");

    @ParameterizedTest(name = "{0} says {1} and leads to {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[[Quay]]; Quay; Quay",
                "[[Go down->Quay]]; Go down; Quay",
                "[[Quay<-Go down]]; Go down; Quay",
                "[[Go down|Quay]]; Go down; Quay",
                "[[ Go down -> Quay ]]; Go down; Quay",
                "[[A -> B->Quay]]; A -> B; Quay",
                "[[Go down|Quay][$gold to 3]]; Go down; Quay",
                "[[[Quay]]]; Quay; Quay",
                "[[''Go'' down->Quay]]; **Go** down; Quay",
                "(link-goto: \"Go down\", \"Quay\"); Go down; Quay"
            })
    void everyWayOfWritingALinkIsRead(String text, String words, String target) {
        var links = read(text, Dialect.UNKNOWN).links();

        assertThat(links).hasSize(1);
        assertThat(links.getFirst().words()).isEqualTo(words);
        assertThat(links.getFirst().target()).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "<<link \"Go down\" \"Quay\">><</link>>",
                "<<link [[Go down|Quay]]>><</link>>",
                "<<button [[Go down->Quay]]>>"
            })
    void linksOfSugarCubeAreLinks(String text) {
        var links = read(text, Dialect.SUGARCUBE).links();

        assertThat(links).extracting(TweeLink::target).containsExactly("Quay");
        assertThat(links).extracting(TweeLink::words).containsExactly("Go down");
    }

    @Test
    void whatALinkSetsIsReported() {
        read("One.\n[[Go|Quay][$gold to 3]]", Dialect.SUGARCUBE);

        assertThat(said()).containsExactly("12 interchange.problem.setter");
    }

    @Test
    void linksOnLinesOfTheirOwnAreNoText() {
        var body = read("You wait.\n\n* [[Go->A]]\n* [[Stay->B]] / [[Sleep->C]]\n\nOr not.", Dialect.HARLOWE);

        assertThat(body.text()).isEqualTo("You wait.\n\nOr not.");
        assertThat(body.links()).extracting(TweeLink::target).containsExactly("A", "B", "C");
        assertThat(body.links()).extracting(TweeLink::line).containsExactly(13, 14, 14);
    }

    @Test
    void linksWithinASentenceLeaveTheirWordsInIt() {
        assertThat(read("You may [[go->A]] or [[stay->B]].", Dialect.HARLOWE).text())
                .isEqualTo("You may go or stay.");
    }

    @Test
    void aCitationIsNoLink() {
        var body = read("As reported [[ozsoy-2023 ¶22]].", Dialect.HARLOWE);

        assertThat(body.text()).isEqualTo("As reported [[ozsoy-2023 ¶22]].");
        assertThat(body.links()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2} and is reported as {3}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "HARLOWE; (set: $gold to 3)Gold.; Gold.; macro",
                "HARLOWE; You have $gold coins.; You have  coins.; variable",
                "HARLOWE; (print: \")\")Rest.; Rest.; macro",
                "HARLOWE; (if: $a > (max: 1, 2))[hidden]Seen.; Seen.; macro",
                "SUGARCUBE; <<set $gold to 3>>Gold.; Gold.; macro",
                "SUGARCUBE; <<if $a>>hidden<<else>>hidden too<</if>>Seen.; Seen.; macro",
                "SUGARCUBE; A<<nobr>>B<</nobr>>C; ABC; macro",
                "CHAPBOOK; You are {name}.; You are .; macro",
                "SNOWMAN; You <% s.gold = 3 %>wait.; You wait.; code",
                "UNKNOWN; A<!-- remark -->B; AB; comment",
                "UNKNOWN; A<script>alert('x')</script>B; AB; markup",
                "UNKNOWN; <div class='x'>A</div>; A; markup",
            })
    void whatIsNoTextIsReportedAndKeptOut(Dialect dialect, String text, String rest, String problem) {
        assertThat(read(text, dialect).text()).isEqualTo(rest);
        assertThat(said()).isNotEmpty().contains("11 interchange.problem." + problem);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "HARLOWE; He paid $5 (note: in coins) & left [quietly].",
                "SUGARCUBE; It was (if: true) so.",
                "UNKNOWN; a < b and b > c, 'so' she said",
                "UNKNOWN; An open (set: of brackets",
                "UNKNOWN; [[never closed",
            })
    void proseIsLeftAsItIs(Dialect dialect, String text) {
        assertThat(read(text, dialect).text()).isEqualTo(text);
        assertThat(said()).isEmpty();
    }

    @Test
    void aLinkInAConditionStaysAndIsReportedAsAlwaysOpen() {
        var body = read("Here.\n(if: $gold > 3)[\nYou are rich.\n[[Buy->Shop]]\n]\n[[Leave->Quay]]", Dialect.HARLOWE);

        assertThat(body.text()).isEqualTo("Here.");
        assertThat(body.links()).extracting(TweeLink::target).containsExactly("Shop", "Quay");
        assertThat(said())
                .containsExactly(
                        "12 interchange.problem.macro",
                        "12 interchange.problem.hidden",
                        "14 interchange.problem.condition");
    }

    @Test
    void whatChapbookSetsAndDecidesIsLeftOut() {
        var body = read(
                "gold: 3\nname: 'x'\n--\nSeen.\n\n[if gold > 2]\nHidden.\n\n[continue]\nSeen again.\n[[Go->A]]",
                Dialect.CHAPBOOK);

        assertThat(body.text()).isEqualTo("Seen.\n\nSeen again.");
        assertThat(said()).contains("11 interchange.problem.variable", "16 interchange.problem.macro");
    }

    @Test
    void boldAndSlantedBecomeMarkdown() {
        assertThat(read("''Stop'', <em>now</em>, <b>please</b>.", Dialect.HARLOWE)
                        .text())
                .isEqualTo("**Stop**, *now*, **please**.");
    }

    private TweeBody read(String text, Dialect dialect) {
        return TweeBody.read(text, 11, dialect, report);
    }

    private List<String> said() {
        return report.problems().stream()
                .map(it -> it.place().line() + " " + it.key())
                .toList();
    }
}
