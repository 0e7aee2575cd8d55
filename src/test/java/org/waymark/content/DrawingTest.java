package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

class DrawingTest {

    @Test
    void theSameSeedDrawsTheSameItemsInTheSameOrder() {
        var quiz = quiz(true, from("bank", 10, "a b c d e f g h i j k l m n o"));

        assertThat(Drawing.draw(quiz, 7)).isEqualTo(Drawing.draw(quiz, 7)).isNotEqualTo(Drawing.draw(quiz, 8));
    }

    @Test
    void noItemIsDrawnTwiceEvenWhereSelectionsOverlap() {
        var quiz = quiz(false, from("bank", 3, "a b c d e"), from("bank", 3, "c d e f g"));

        LongStream.range(0, 500)
                .forEach(seed -> assertThat(Drawing.draw(quiz, seed)).hasSize(6).doesNotHaveDuplicates());
    }

    @Test
    void anItemThatOnlyOneSelectionCanSpareIsLeftToTheOther() {
        var quiz = quiz(false, from("bank", 1, "a b c"), from("bank", 1, "a b"), from("bank", 1, "a"));

        LongStream.range(0, 100)
                .forEach(seed -> assertThat(Drawing.draw(quiz, seed)).isEqualTo(slugs("c b a")));
    }

    @Test
    void selectionsThatAskForMoreThanThereIsGiveWhatThereIs() {
        var quiz = quiz(false, from("bank", 2, "a b"), from("bank", 2, "a b"));

        assertThat(Drawing.draw(quiz, 1)).containsExactlyInAnyOrderElementsOf(slugs("a b"));
    }

    @Test
    void whatIsNotShuffledStandsInTheOrderOfTheSelectionsAndTheirBanks() {
        var quiz = quiz(false, from("late", 2, "x y z"), from("early", 5, "a b c d e"));

        LongStream.range(0, 50).forEach(seed -> {
            var drawn = Drawing.draw(quiz, seed);
            assertThat(drawn.subList(0, 2)).isSubsetOf(slugs("x y z")).isSorted();
            assertThat(drawn.subList(2, 7)).isEqualTo(slugs("a b c d e"));
        });
    }

    @Test
    void whatIsShuffledLeavesTheOrderOfTheBankBehind() {
        var quiz = quiz(true, from("bank", 4, "a b c d"));

        var orders = new HashSet<List<Slug>>();
        LongStream.range(0, 500).mapToObj(seed -> Drawing.draw(quiz, seed)).forEach(orders::add);

        assertThat(orders).hasSize(24);
    }

    @Test
    void everyItemIsDrawnAboutAsOftenAsAnyOther() {
        var quiz = quiz(false, from("bank", 2, "a b c d e f g h"));
        var drawn = LongStream.range(0, 4_000)
                .boxed()
                .flatMap(seed -> Drawing.draw(quiz, seed).stream())
                .toList();

        assertThat(Set.copyOf(drawn))
                .allSatisfy(item ->
                        assertThat(drawn.stream().filter(item::equals).count()).isBetween(850L, 1_150L));
    }

    @Test
    void whatWasNotSeenYetIsDrawnFirstAndThenWhatWasSeenLeast() {
        var quiz = quiz(false, from("bank", 3, "a b c d e"));
        var seen = Map.of(new Slug("a"), 1L, new Slug("b"), 2L, new Slug("c"), 1L, new Slug("d"), 3L);

        LongStream.range(0, 200)
                .forEach(seed -> assertThat(Drawing.draw(quiz, seed, seen, _ -> Optional.empty()))
                        .isEqualTo(slugs("a c e")));
    }

    @Test
    void whereSelectionsOverlapAsLittleAsPossibleIsSeenAgain() {
        var quiz = quiz(false, from("bank", 1, "a b"), from("bank", 1, "b c"));
        var seen = Map.of(new Slug("a"), 1L, new Slug("c"), 2L);

        LongStream.range(0, 200)
                .forEach(seed -> assertThat(Drawing.draw(quiz, seed, seen, _ -> Optional.empty()))
                        .isEqualTo(slugs("a b")));
    }

    @Test
    void threeAttemptsOfFiveShowFifteenItemsBeforeAnyIsRepeated() {
        var quiz = quiz(true, from("bank", 5, "a b c d e f g h i j k l m n o"));
        var seen = new HashMap<Slug, Long>();
        for (var attempt = 0; attempt < 3; attempt++) {
            Drawing.draw(quiz, attempt, seen, _ -> Optional.empty()).forEach(item -> seen.merge(item, 1L, Long::sum));
        }

        assertThat(seen).hasSize(15);
        assertThat(seen.values()).containsOnly(1L);
    }

    @Test
    void itemsAboutOnePassageStandTogetherInTheOrderOfTheirBank() {
        var quiz = quiz(true, from("bank", 6, "a b1 c b2 d b3"));
        var passage = Optional.of(new Slug("passage"));

        LongStream.range(0, 100).forEach(seed -> {
            var drawn = Drawing.draw(
                    quiz, seed, Map.of(), item -> item.value().startsWith("b") ? passage : Optional.empty());
            var first = drawn.indexOf(new Slug("b1"));
            assertThat(drawn).hasSize(6).doesNotHaveDuplicates();
            assertThat(drawn.subList(first, first + 3)).isEqualTo(slugs("b1 b2 b3"));
        });
    }

    private static Quiz quiz(boolean shuffled, ItemSelection... selections) {
        return new Quiz(
                new Slug("quiz"),
                new LocalizedText(Map.of(Language.ENGLISH, "Quiz"), Language.ENGLISH),
                Optional.empty(),
                Optional.empty(),
                Quiz.Pacing.ALL,
                50,
                List.of(selections),
                shuffled);
    }

    private static ItemSelection from(String bank, int count, String candidates) {
        return new ItemSelection(new Slug(bank), slugs(candidates), count);
    }

    private static List<Slug> slugs(String ids) {
        return Stream.of(ids.split(" ")).map(Slug::new).toList();
    }
}
