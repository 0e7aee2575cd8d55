package org.waymark.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.gradebook.GradebookServices.LEYLA;
import static org.waymark.gradebook.Works.learner;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.gradebook.Band;
import org.waymark.gradebook.Book;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Filling;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Scale;
import org.waymark.gradebook.Settings;
import org.waymark.gradebook.Visible;
import org.waymark.gradebook.files.CsvFile;
import org.waymark.gradebook.files.GradesTable.Value;

class SettlingGradesTest extends GradePages {

    private Book settled() {
        return book().sheet().book();
    }

    private List<String> titles() {
        return settled().columns().stream()
                .map(it -> book().title(it).in(org.waymark.base.Language.ENGLISH))
                .toList();
    }

    private Visible.Grades mine(int learner) {
        return seeing.mine(learner(learner), token()).grades();
    }

    private static List<TextField> fields(String label) {
        return all(TextField.class).filter(it -> label.equals(it.getLabel())).toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String item) {
        var select = only(all(Select.class).filter(it -> label.equals(it.getLabel())), label);
        test((Select<Object>) select).selectItem(item);
        roundTrip();
    }

    // --- columns ---

    @Test
    void aColumnIsAddedChangedMovedTakenOutAndPutBack() {
        atGrades();
        press("Add a column");
        press("Add the column");
        assertThat(page()).contains("Give the column a name.", "Enter a number above 0 and at most 10000");
        type("Name", "Oral");
        type("Points possible", "10");
        press("Add the column");
        assertThat(titles()).last().isEqualTo("Oral");
        assertThat(said()).contains("“Oral” was added.");

        openColumn(2);
        type("Name", "Oral exam");
        type("Points possible", "20");
        tick("Counts towards the total");
        press("Keep");
        var changed = settled().columns().getLast();
        assertThat(changed.possible()).isEqualByComparingTo("20");
        assertThat(changed.counts()).isFalse();
        assertThat(shown().path("columns").path(2).path("k").asString()).isEqualTo("does not count");

        press("Move left");
        assertThat(titles().get(1)).isEqualTo("Oral exam");

        press("Yes, take it out");
        assertThat(titles()).hasSize(2);
        assertThat(page()).contains("“Oral exam” was taken out.");
        press("Put back");
        assertThat(titles()).contains("Oral exam");

        openColumn(1);
        press("Yes, take it out");
        press("Add a column");
        press("Put back: Oral exam");
        assertThat(titles()).contains("Oral exam");
    }

    @Test
    void aColumnThatSomebodyElseHasChangedIsShownBesideWhatWasTyped() {
        var oral = oral();
        atGrades();
        openColumn(2);
        keeping.change(LEYLA, token(), oral.withPossible(new BigDecimal("30")));

        type("Points possible", "20");
        press("Keep");
        assertThat(page()).contains("Somebody else has changed this", "Points possible: 30");
        press("Keep what I typed");
        press("Keep");
        assertThat(settled().columns().getLast().possible()).isEqualByComparingTo("20");
    }

    @Test
    void whatCanBeHadIsNotLoweredBelowAMark() {
        var oral = oral();
        set(oral, 1, points("9"), "");
        atGrades();
        openColumn(2);
        type("Points possible", "5");
        press("Keep");

        assertThat(said()).contains("Some learners have more points than that");
        assertThat(field("Points possible").getValue()).isEqualTo("5");
        assertThat(settled().columns().getLast().possible()).isEqualByComparingTo("10");
    }

    // --- many marks at once ---

    @Test
    void pastedMarksAreLookedThroughBeforeTheyAreKept() {
        var oral = oral();
        set(oral, 2, points("5"), "stays");
        atGrades();
        openColumn(2);
        press("Enter many points at once");

        write("Points, pasted", "learner1\t7,5\nNobody Such\t3\nlearner2\t11");
        press("Preview");
        assertThat(page())
                .contains("2 lines cannot be used", "Line 2: Nobody in the class has this name", "Line 3: More than");
        assertThat(entry(oral, 1).version()).isZero();

        write("Points, pasted", "learner1\t7,5\nlearner2\t6\nlearner3\texcused");
        press("Preview");
        assertThat(page()).contains("One entry would be replaced.", "5 of 10", "6 of 10");
        type("Reason for the change", "From the list");
        press("Keep 3 entries");

        assertThat(entry(oral, 1).given()).isEqualTo(points("7.5"));
        assertThat(entry(oral, 2).given()).isEqualTo(points("6"));
        assertThat(entry(oral, 2).comment()).isEqualTo("stays");
        assertThat(entry(oral, 3).given()).isEqualTo(new Given.Excused());
        assertThat(page()).contains("3 entries were kept.");
        assertThat(codes(0)).endsWith("h..7.5");
    }

    @Test
    void everybodyWithoutAMarkGetsTheSame() {
        var oral = oral();
        set(oral, 2, points("5"), "");
        atGrades();
        openColumn(2);
        press("Enter many points at once");
        type("Points for everybody", "8");
        press("Preview for everybody");
        press("Keep 2 entries");

        assertThat(entry(oral, 1).given()).isEqualTo(points("8"));
        assertThat(entry(oral, 2).given()).isEqualTo(points("5"));
    }

    @Test
    void marksThatSomebodyElseSetMeanwhileAreNotOverwritten() {
        var oral = oral();
        atGrades();
        openColumn(2);
        press("Enter many points at once");
        type("Points for everybody", "8");
        press("Preview for everybody");
        set(oral, 1, points("3"), "");
        press("Keep 3 entries");

        assertThat(entry(oral, 1).given()).isEqualTo(points("3"));
        assertThat(entry(oral, 2).version()).isZero();
        assertThat(said()).contains("Nothing was kept; preview again.");
        assertThat(field("Points for everybody").getValue()).isEqualTo("8");
    }

    // --- categories and scale ---

    @Test
    void categoriesWeightsAndDroppingAreSettled() {
        atGrades();
        press("Categories and scale");
        assertThat(page()).contains("Without categories, all points count alike.");
        press("Add a category");
        press("Keep");
        assertThat(page()).contains("Give the category a name.", "Enter a number from 0 to 100.");

        type("Category", "Quizzes");
        type("Weight (%)", "40");
        assertThat(page()).contains("The weights add up to 40%; they count in proportion.");
        test(all(IntegerField.class)
                        .filter(it -> "Lowest left out".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(1);
        tick("What was not done in time counts as 0");
        press("Keep");

        var quizzes = settled().categories().getFirst();
        assertThat(quizzes.weight()).isEqualByComparingTo("40");
        assertThat(quizzes.dropLowest()).isEqualTo(1);
        assertThat(settled().closedCountsNothing()).isTrue();
        assertThat(page()).contains("The weights add up to 40%", "these columns do not count (2)");

        openColumn(0);
        choose("Category", "Quizzes");
        press("Keep");
        assertThat(settled().category(settled().columns().getFirst())).contains(quizzes);
        openCell(0, 2);
        assertThat(page()).contains("Quizzes, weight 40%", "in proportion", "Does not count towards the total");
    }

    @Test
    void aScaleIsChosenAndChanged() {
        atGrades();
        press("Categories and scale");
        choose("Scale", "Out of 100 with A to F (universities in Azerbaijan)");
        assertThat(fields("Grade")).hasSize(6);
        test(fields("Grade").getLast()).setValue("");
        press("Keep");
        assertThat(page()).contains("Give the grade a name.");
        test(fields("Grade").getLast()).setValue("A");
        press("Keep");
        assertThat(page()).contains("each with its own limit and name");
        test(fields("Grade").getLast()).setValue("FX");
        press("Keep");

        assertThat(settled().scale().bands()).extracting(Band::name).containsExactly("A", "B", "C", "D", "E", "FX");
        assertThat(shown().path("rows").path(0).path("g").asString()).isEqualTo("6 of 100 · FX");
    }

    @Test
    void settingsThatSomebodyElseHasChangedStandBesideWhatWasTyped() {
        atGrades();
        press("Categories and scale");
        press("Add a category");
        type("Category", "Mine");
        type("Weight (%)", "100");
        var theirs = new Category(new Category.Id(new java.util.UUID(3, 1)), "Theirs", new BigDecimal("50"), 0);
        keeping.settle(LEYLA, token(), new Settings(List.of(theirs), Scale.of(Scale.Kind.TWENTY), false, 0));

        press("Keep");
        assertThat(page()).contains("Somebody else has changed this", "Theirs: 50%", "Scale: Out of 20");
        press("Keep what I typed");
        press("Keep");
        assertThat(settled().categories()).extracting(Category::name).containsExactly("Mine");
    }

    // --- releases ---

    @Test
    void gradesAreReleasedAfterItWasSaidWhatLearnersWillSee() {
        oral();
        atGrades();
        press("Release grades");
        assertThat(page())
                .contains(
                        "3 learners will see 3 columns with comments",
                        "For 3 of them there is something new.",
                        "3 cells have no points yet");
        assertThat(mine(1).isNothing()).isTrue();

        press("Release to 3 learners");
        assertThat(mine(1).total()).isPresent();
        assertThat(page()).contains("Released so far", "Everything: 3 columns and the total, to 3 learners");
        assertThat(codes(0)).isEqualTo("w=.1 w=.11 o=.");

        press("Take the release back");
        assertThat(mine(1).isNothing()).isTrue();
        assertThat(page()).contains("Taken back 21 November 2026");
        assertThat(I18NProvider.translate(Locale.ENGLISH, "notice.kind.grades-taken-back", "9-B"))
                .as("true whether or not something was released before")
                .endsWith("if others were released earlier or separately, the page shows only those");
    }

    @Test
    void whatIsNewForNobodyIsNotAskedFor() {
        atGrades();
        press("Release grades");
        assertThat(buttons("Release to 3 learners")).allMatch(it -> it.hasClassName("primary"));

        press("Release to 3 learners");
        assertThat(page()).contains("There is nothing new for any of them.");
        assertThat(buttons("Release to 3 learners")).hasSize(1).noneMatch(it -> it.hasClassName("primary"));
    }

    @Test
    void oneColumnIsReleasedWithoutATotal() {
        atGrades();
        openColumn(0);
        press("Release this column");
        assertThat(page()).contains("3 learners will see this column with comments, without a total.");
        press("Release to 3 learners");

        assertThat(mine(1).marks()).hasSize(1);
        assertThat(mine(1).total()).isEmpty();
        assertThat(codes(0)).isEqualTo("w=.1 w..11");
    }

    @Test
    void whatHasChangedSinceItWasLookedAtIsNotReleased() {
        atGrades();
        press("Release grades");
        set(quiz(1), 1, points("99"), "");
        press("Release to 3 learners");

        assertThat(mine(1).isNothing()).isTrue();
        assertThat(said()).contains("Nothing was released; check again.");
        press("Release to 3 learners");
        assertThat(mine(1).isNothing()).isFalse();
    }

    // --- files ---

    @Test
    void aFileHasWhatTheGridShowsInTheLanguageOfWhoeverAsks() {
        set(quiz(1), 1, points("87.5"), "never in a file");
        set(quiz(2), 1, new Given.Excused(), "");
        var services = new GradesDesk.Services(seeing, grading, keeping, releasing);
        var desk = new GradesDesk(services, LEYLA, token(), Locale.of("tr"));
        var table = Downloads.table(desk);

        assertThat(table.head()).startsWith("Öğrenci", "Kullanıcı adı").endsWith("Toplam (yüzde)");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getFirst())
                .containsExactly(
                        new Value.Words("Learner 001"),
                        new Value.Words("learner1"),
                        new Value.Figure(new BigDecimal("87.5")),
                        new Value.Words("muaf"),
                        new Value.Figure(new BigDecimal("87.5")));
        var csv = new String(CsvFile.bytes(table, desk.words().language()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).contains("Learner 001;learner1;87,5;muaf;87,5").doesNotContain("never in a file");
    }

    @ParameterizedTest
    @EnumSource
    void aFileSaysTheFiguresThatThePageSays(Scale.Kind kind) {
        classOf(101, 20);
        var oral = keeping.add(LEYLA, token(), "Oral", new BigDecimal("37"), Optional.empty());
        var marks = IntStream.rangeClosed(1, 101)
                .mapToObj(it -> new Filling.Mark(
                        learner(it),
                        points(BigDecimal.valueOf(it * 29 % 3_701, 2).toPlainString()),
                        0))
                .toList();
        grading.fill(LEYLA, token(), new Filling(oral.id(), marks, ""));
        var scale = Scale.of(kind);
        keeping.settle(LEYLA, token(), new Settings(List.of(), scale, false, 0));
        var services = new GradesDesk.Services(seeing, grading, keeping, releasing);
        var desk = new GradesDesk(services, LEYLA, token(), Locale.of("en"));
        var table = Downloads.table(desk);
        var grid = new GridData(desk);

        for (var row = 0; row < 101; row++) {
            var inFile = table.rows().get(row);
            var onPage = grid.row(row);
            var cells = onPage.path("c").asString().split(" ", -1);
            for (var column = 0; column < cells.length; column++) {
                assertThat(figure(inFile.get(column + 2))).isEqualByComparingTo(cells[column].substring(3));
            }
            var percent = figure(inFile.get(cells.length + 2));
            var explained = new TotalWords(desk.words(), _ -> "")
                    .explain(desk.grades().sheet().total(desk.people().get(row).id()), scale);
            assertThat(explained.getFirst().sentences().getLast())
                    .endsWith(": " + desk.words().percent(percent) + ".");
            assertThat(explained.getLast().sentences().get(1))
                    .startsWith("Altogether " + desk.words().percent(percent) + ".");
            var said = inFile.subList(cells.length + 2, inFile.size()).stream()
                    .map(SettlingGradesTest::plain)
                    .toList();
            assertThat(said).containsAll(numbers(onPage.path("g").asString()));
        }
    }

    private static BigDecimal figure(Value value) {
        return value instanceof Value.Figure(var figure) ? figure : BigDecimal.ONE.negate();
    }

    private static String plain(Value value) {
        return switch (value) {
            case Value.Figure(var figure) -> figure.toPlainString();
            case Value.Words(var words) -> words;
            case Value.Blank _ -> "";
        };
    }

    /** Of {@code 73.7%}, {@code 14.5 of 20} or {@code 92 of 100 · A} what the class cannot read in the head of the column. */
    private static List<String> numbers(String grade) {
        return Stream.of(grade.split(" · ", -1))
                .map(it -> it.replaceFirst("(%| of \\d+)$", ""))
                .toList();
    }

    @Test
    void aColumnOfWorkStaysThatWork() {
        atGrades();
        openColumn(0);

        assertThat(fields("Name")).isEmpty();
        assertThat(settled().columns().getFirst().source()).isInstanceOf(Column.Source.Work.class);
        assertThat(Optional.of(fields("Points possible").getFirst().getValue())).contains("100");
    }
}
