package org.waymark.authoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.WordDiff.Change;
import org.waymark.authoring.WordDiff.Run;

class WordDiffTest {

    private static final List<String> SOME =
            List.of("ten", "on", "ədəd", "İl", ",", ".", " ", " ", "\n", "\n\n", "’", "ı");

    private static Run kept(String words) {
        return new Run(Change.KEPT, words);
    }

    private static Run removed(String words) {
        return new Run(Change.REMOVED, words);
    }

    private static Run added(String words) {
        return new Run(Change.ADDED, words);
    }

    @Test
    void onlyTheWordThatIsDifferentIsChanged() {
        assertThat(WordDiff.between("The keeper writes nine.", "The keeper writes ten."))
                .containsExactly(kept("The keeper writes "), removed("nine"), added("ten"), kept("."));
    }

    @Test
    void wordsBesideEachOtherAreChangedTogether() {
        assertThat(WordDiff.between("the old man sat", "the young dog sat"))
                .containsExactly(kept("the "), removed("old man"), added("young dog"), kept(" sat"));
    }

    @Test
    void theSameTextIsKeptAsOne() {
        assertThat(WordDiff.between("One.\n\nTwo.", "One.\n\nTwo.")).containsExactly(kept("One.\n\nTwo."));
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void aTextThatComesOrGoesIsOneChange() {
        assertThat(WordDiff.between("", "Ten words")).containsExactly(added("Ten words"));
        assertThat(WordDiff.between("Ten words", "")).containsExactly(removed("Ten words"));
    }

    @Test
    void aWordOfAnotherAlphabetIsOneWord() {
        assertThat(WordDiff.between("Bakıdan gəldi", "Gəncədən gəldi"))
                .containsExactly(removed("Bakıdan"), added("Gəncədən"), kept(" gəldi"));
    }

    @Test
    void anAddedParagraphLeavesTheOthersAlone() {
        assertThat(WordDiff.between("One.\n\nThree.\n", "One.\n\nTwo.\n\nThree.\n"))
                .allMatch(it -> it.change() != Change.REMOVED)
                .extracting(Run::words)
                .anyMatch(it -> it.contains("Two."));
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var before = text(random);
            var after = round % 3 == 0 ? text(random) : changed(before, random);
            var runs = WordDiff.between(before, after);

            assertThat(without(Change.ADDED, runs)).isEqualTo(before);
            assertThat(without(Change.REMOVED, runs)).isEqualTo(after);
            assertThat(runs).noneMatch(it -> it.words().isEmpty());
        }
    }

    @Test
    void longTextsWithNothingInCommonAreComparedInTime() {
        var one = IntStream.range(0, 60_000).mapToObj(i -> "a" + i).collect(joining(" "));
        var other = IntStream.range(0, 60_000).mapToObj(i -> "b" + i).collect(joining("\n"));

        var runs = assertTimeout(Duration.ofSeconds(10), () -> WordDiff.between(one, other));

        assertThat(runs).containsExactly(removed(one), added(other));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(_ -> SOME.get(random.nextInt(SOME.size())))
                .collect(joining());
    }

    private static String changed(String before, Random random) {
        var at = random.nextInt(before.length() + 1);
        return before.substring(0, at) + text(random) + before.substring(random.nextInt(at, before.length() + 1));
    }

    private static String without(Change change, List<Run> runs) {
        return runs.stream().filter(it -> it.change() != change).map(Run::words).collect(joining());
    }

    @Test
    void aTextThatIsChangedEverywhereIsReplacedAsAWhole() {
        var line = "nine is nine\n-\n";
        var runsOfALine = 6;
        var most = WordDiff.MOST_RUNS / runsOfALine;
        var few = line.repeat(most);
        var before = line.repeat(most + 1);
        var after = before.replace("nine", "ten");

        assertThat(WordDiff.between(few, few.replace("nine", "ten"))).hasSize(runsOfALine * most);
        assertThat(WordDiff.between(before, after)).containsExactly(removed(before), added(after));
    }
}
