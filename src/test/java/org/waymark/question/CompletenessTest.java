package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Completeness.Missing;

class CompletenessTest {

    private static final Behaviour SURE = new Behaviour.Certain(true);

    @ParameterizedTest(name = "{0}: what is given as \"{1}\" lacks {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nearest-planet | venus                         | nothing",
                "primes         | 2                             | nothing",
                "primes         | 46                            | nothing",
                "chest          | knee                          | nothing",
                "moonlight      | true,.                        | REASON",
                "moonlight      | true,burns                    | nothing",
                "animals        | m..                           | bat eagle",
                "animals        | .m.                           | whale eagle",
                "animals        | mmm                           | nothing",
                "substances     | copper=gas,sulphur=other      | iron oxygen",
                "substances     | iron=gas,copper=gas,oxygen=gas,sulphur=gas | nothing",
                "growth         | fruit,flower,shoot,seed       | nothing",
                "strait         | Ankara                        | nothing",
                "year           | 12                            | nothing",
                "year           | many                          | nothing",
                "marathon       | 42                            | UNIT",
                "marathon       | 42 km                         | nothing",
                "marathon       | 42 miles                      | nothing",
                "marathon       | far                           | nothing",
                "sea            | Hazar,.                       | shore",
                "sea            | .,east                        | sea",
                "sea            | Hazar,east                    | nothing",
                "space          | moon=1950                     | sputnik",
                "space          | moon=1950,sputnik=1950        | nothing",
                "chronicle      | event,.,.                     | PARAGRAPH STANDPOINT",
                "chronicle      | .,one,builder                 | LABEL",
                "chronicle      | .,.,builder                   | LABEL PARAGRAPH",
                "chronicle      | event,one,builder             | nothing",
                "winter         | Because.                      | nothing"
            })
    void whatIsMissingIsNamedAndNothingIsSaidOfWhatIsRight(String item, String given, String missing) {
        var question = question(item);

        assertThat(Completeness.of(question, Given.to(question, given))).isEqualTo(lacking(missing));
    }

    static Stream<Item> items() {
        return Examples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void whatWasTakenBackIsBlankWhateverTheKind(Item item) {
        assertThat(Completeness.of(item.question(), new Response.Blank())).isEqualTo(new Completeness.Blank());
        assertThat(Completeness.of(SURE, item.question(), new Response.Blank(), Optional.of(Certainty.HIGH)))
                .isEqualTo(new Completeness.Blank());
    }

    @ParameterizedTest
    @MethodSource("items")
    void theRightAnswerIsWholeWhateverTheKind(Item item) {
        for (var language : Language.values()) {
            var right = ModelAnswers.right(item.question(), language);

            assertThat(Completeness.of(item.question(), right)).isEqualTo(new Completeness.Whole());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"strait", "year", "marathon", "winter"})
    void whatCannotBeSeenIsBlank(String item) {
        var question = question(item);

        assertThat(Completeness.of(question, new Response.Typed(" \t", Language.ENGLISH)))
                .isEqualTo(new Completeness.Blank());
    }

    @Test
    void aGapWithSpacesInItIsMissing() {
        var sea = question("sea");

        assertThat(Completeness.of(sea, Given.to(sea, " ,east"))).isEqualTo(lacking("sea"));
    }

    @Test
    void whereCertaintyIsAskedAnAnswerWithoutItIsNotWhole() {
        var planet = question("nearest-planet");
        var given = Given.to(planet, "venus");

        assertThat(Completeness.of(SURE, planet, given, Optional.empty())).isEqualTo(lacking("CERTAINTY"));
        assertThat(Completeness.of(SURE, planet, given, Optional.of(Certainty.NO_IDEA)))
                .isEqualTo(new Completeness.Whole());
        assertThat(Completeness.of(new Behaviour.Immediate(), planet, given, Optional.empty()))
                .isEqualTo(new Completeness.Whole());
    }

    @Test
    void certaintyIsMissedLast() {
        var moonlight = question("moonlight");

        assertThat(Completeness.of(SURE, moonlight, Given.to(moonlight, "true,."), Optional.empty()))
                .isEqualTo(lacking("REASON CERTAINTY"));
        assertThat(Completeness.of(SURE, moonlight, Given.to(moonlight, "true,."), Optional.of(Certainty.LOW)))
                .isEqualTo(lacking("REASON"));
    }

    private static Question question(String id) {
        return Examples.all().stream()
                .filter(item -> item.id().equals(new Slug(id)))
                .map(Item::question)
                .findFirst()
                .orElseThrow();
    }

    private static Completeness lacking(String words) {
        List<Missing> missing = Arrays.stream(words.split(" "))
                .filter(word -> !word.equals("nothing"))
                .map(CompletenessTest::missing)
                .toList();
        return missing.isEmpty() ? new Completeness.Whole() : new Completeness.Part(missing);
    }

    private static Missing missing(String word) {
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            return new Missing.Piece(new Place.Named(new Slug(word)));
        }
        return switch (word) {
            case "UNIT" -> Missing.Beside.UNIT;
            case "CERTAINTY" -> Missing.Beside.CERTAINTY;
            default -> new Missing.Piece(Place.Role.valueOf(word));
        };
    }
}
