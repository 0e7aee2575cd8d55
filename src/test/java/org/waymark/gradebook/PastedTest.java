package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.gradebook.Pasted.Fault;
import org.waymark.gradebook.Pasted.Line;
import org.waymark.identity.Person;

class PastedTest {

    private static final List<Person> CLASS = List.of(
            new Person(Works.learner(1), "aysu", "Aysu Həsənli"),
            new Person(Works.learner(2), "ipek1", "İpek Işık"),
            new Person(Works.learner(3), "ipek2", "İpek Işık"),
            new Person(Works.learner(4), "omer", "Ömer; Can"));

    private static List<Line> read(String text) {
        return Pasted.read(
                text, CLASS, it -> Typed.read(it, BigDecimal.TEN, "excused", Locale.ENGLISH), Locale.of("tr"));
    }

    private static Line fits(int line, int learner, String points) {
        return new Line.Fits(line, Works.learner(learner), new Given.Points(new BigDecimal(points)));
    }

    private static Line faulty(int line, Fault fault) {
        return new Line.Faulty(line, fault);
    }

    @Test
    void marksAloneGoToTheLearnersInOrder() {
        assertThat(read("8\n\n7,5\r\n9\n")).containsExactly(fits(1, 1, "8"), fits(3, 3, "7.5"), fits(4, 4, "9"));
    }

    @Test
    void thereAreNoMoreMarksThanLearners() {
        assertThat(read("1\n2\n3\n4\n5")).endsWith(faulty(5, Fault.TOO_MANY));
    }

    @Test
    void aNameOrAUserNameSaysWhose() {
        assertThat(read("Aysu Həsənli\t8\nOMER;9")).containsExactly(fits(1, 1, "8"), fits(2, 4, "9"));
        assertThat(read("aysu həsənli;8")).containsExactly(fits(1, 1, "8"));
    }

    @Test
    void ofTwoOfTheSameNameTheUserNameSaysWhich() {
        assertThat(read("İpek Işık\t8\nİpek Işık\tipek2\t9\nipek1;7"))
                .containsExactly(faulty(1, Fault.SEVERAL), fits(2, 3, "9"), fits(3, 2, "7"));
    }

    @Test
    void aLineWithoutAMarkLeavesItsLearnerAsTheyAre() {
        assertThat(read("Aysu Həsənli\t\nomer\t9\n\n;\n")).containsExactly(fits(2, 4, "9"));
    }

    @Test
    void whatCannotBeUsedIsNamedByItsLine() {
        assertThat(read("Name\tMark\naysu\t11\nomer\t1.234\nomer\t3\nomer\t4\nNobody\t5"))
                .containsExactly(
                        faulty(1, Fault.NOBODY),
                        faulty(2, Fault.ABOVE_POSSIBLE),
                        faulty(3, Fault.TOO_FINE),
                        fits(4, 4, "3"),
                        faulty(5, Fault.TWICE),
                        faulty(6, Fault.NOBODY));
    }

    @Test
    void excusingCanBePastedToo() {
        assertThat(read("aysu;excused")).containsExactly(new Line.Fits(1, Works.learner(1), new Given.Excused()));
        assertThat(read("aysu;eleven")).containsExactly(faulty(1, Fault.NOT_A_NUMBER));
    }

    @Test
    void nothingPastedIsNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n \n\t\n")).isEmpty();
    }
}
