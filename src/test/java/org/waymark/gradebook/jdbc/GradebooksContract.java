package org.waymark.gradebook.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.gradebook.GradebookServices.LEYLA;
import static org.waymark.gradebook.GradebookServices.NOON;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assignment.WorkDone;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.classroom.ClassroomId;
import org.waymark.gradebook.Band;
import org.waymark.gradebook.Book;
import org.waymark.gradebook.Category;
import org.waymark.gradebook.Cell;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.EntryChange;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Grade;
import org.waymark.gradebook.GradebookServices;
import org.waymark.gradebook.Release;
import org.waymark.gradebook.Scale;
import org.waymark.gradebook.Slip;
import org.waymark.gradebook.Total;
import org.waymark.gradebook.Works;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** What every place for gradebooks and releases promises. */
abstract class GradebooksContract {

    private static final Category QUIZZES = category(1, "Sınavlar “ə”", "33.33", 1);
    private static final Category ORAL = category(2, "Sözlü", "66.67", 0);

    private CountingDatabase database;
    private JdbcClient jdbc;
    private ClassroomId classroom;
    private JdbcGradebooks books;
    private JdbcReleases releases;

    abstract DataSource database();

    @BeforeEach
    void anEmptyClass() {
        database = new CountingDatabase(database());
        jdbc = JdbcClient.create(database);
        classroom = GradebookServices.opened(jdbc, 2).id();
        books = new JdbcGradebooks(jdbc);
        releases = new JdbcReleases(jdbc);
    }

    private static Category category(int number, String name, String weight, int drop) {
        return new Category(new Category.Id(new UUID(3, number)), name, new BigDecimal(weight), drop);
    }

    private static Book settings(int version, Scale scale, Category... categories) {
        return new Book(List.of(categories), List.of(), List.of(), scale, true, version);
    }

    private static Entry entry(Column column, int learner, Given given, String comment, int version) {
        return new Entry(column.id(), Works.learner(learner), given, comment, version);
    }

    private static Given points(String points) {
        return new Given.Points(new BigDecimal(points));
    }

    private static EntryChange change(Entry from, Given given, String comment, String reason) {
        return new EntryChange(
                from,
                new Entry(from.column(), from.learner(), given, comment, from.version() + 1),
                LEYLA,
                NOON.plusSeconds(from.version()),
                reason);
    }

    @Test
    void aClassThatNobodyHasSettledAnythingForHasTheBookThatEachHasAtFirst() {
        assertThat(books.book(classroom)).isEqualTo(Book.AT_FIRST);
        assertThat(books.entries(classroom)).isEmpty();
        assertThat(releases.of(classroom)).isEmpty();
    }

    @Test
    void settingsComeBackAsTheyWereKeptAndAreReplaced() {
        var first = settings(1, Scale.of(Scale.Kind.AZERBAIJANI_HUNDRED), QUIZZES, ORAL);
        books.settle(classroom, first);
        assertThat(books.book(classroom)).isEqualTo(first);

        var own = new Scale(
                Scale.Kind.OWN,
                Optional.empty(),
                2,
                List.of(new Band(new BigDecimal("50.5"), "iyi"), new Band(BigDecimal.ZERO, "–")));
        var second = settings(2, own, ORAL, category(1, "Tests", "100", 3));
        books.settle(classroom, second);
        assertThat(books.book(classroom)).isEqualTo(second);

        var none = new Book(List.of(), List.of(), List.of(), Scale.of(Scale.Kind.TEN), false, 3);
        books.settle(classroom, none);
        assertThat(books.book(classroom)).isEqualTo(none);
    }

    @Test
    void columnsComeBackInTheirOrderAndCanBeChangedMovedAndTakenOut() {
        books.settle(classroom, settings(1, Scale.of(Scale.Kind.TEN), QUIZZES));
        var oral = Works.manual(1, "Sözlü – “ə”", "12.5");
        var quiz = Column.of(Works.quiz(1)).withCategory(Optional.of(QUIZZES.id()));
        books.add(classroom, List.of(oral, quiz));
        books.add(classroom, List.of(Works.manual(2, "Map", "20")));
        assertThat(books.book(classroom).columns()).containsExactly(oral, quiz, Works.manual(2, "Map", "20"));

        var changed = new Column(
                oral.id(), new Column.Source.Manual("Oral"), new BigDecimal("15"), Optional.of(QUIZZES.id()), false, 1);
        books.keep(changed);
        books.swap(oral.id(), quiz.id());
        assertThat(books.book(classroom).columns()).startsWith(quiz, changed);

        books.setRemoved(quiz, true);
        assertThat(books.book(classroom).removed()).containsExactly(quiz);
        books.setRemoved(quiz, false);
        assertThat(books.book(classroom).columns()).startsWith(quiz);
    }

    @Test
    void aCategoryThatGoesLeavesItsColumnsInNone() {
        books.settle(classroom, settings(1, Scale.of(Scale.Kind.TEN), QUIZZES, ORAL));
        var inQuizzes = Works.manual(1, "One", "10").withCategory(Optional.of(QUIZZES.id()));
        var inOral = Works.manual(2, "Two", "10").withCategory(Optional.of(ORAL.id()));
        books.add(classroom, List.of(inQuizzes, inOral));

        books.settle(classroom, settings(2, Scale.of(Scale.Kind.TEN), ORAL));

        assertThat(books.book(classroom).columns()).containsExactly(inQuizzes.withCategory(Optional.empty()), inOral);
        books.settle(classroom, settings(3, Scale.of(Scale.Kind.TEN)));
        assertThat(books.book(classroom).columns()).allMatch(it -> it.category().isEmpty());
    }

    @Test
    void entriesAndTheirHistoryComeBackUnchanged() {
        var oral = Works.manual(1, "Oral", "10");
        var other = Works.manual(2, "Other", "10");
        books.add(classroom, List.of(oral, other));
        var none = Entry.none(oral.id(), Works.learner(1));
        var first = change(none, points("7.25"), "İyi “ə”\nTekrar bak", "sözlü");
        var second = change(first.to(), new Given.Excused(), "", "");
        var third = change(second.to(), new Given.Nothing(), "Ask me", "undo");
        books.keep(List.of(first));
        books.keep(List.of(second));
        books.keep(List.of(third, change(Entry.none(other.id(), Works.learner(2)), points("0"), "", "")));

        assertThat(books.entries(oral.id())).containsExactly(third.to());
        assertThat(books.entries(classroom)).containsExactlyInAnyOrder(third.to(), entry(other, 2, points("0"), "", 1));
        assertThat(books.history(classroom, oral.id(), Works.learner(1))).containsExactly(third, second, first);
        assertThat(books.history(classroom, oral.id(), Works.learner(2))).isEmpty();
        var elsewhere = GradebookServices.another(jdbc).id();
        assertThat(books.history(elsewhere, oral.id(), Works.learner(1))).isEmpty();
        assertThat(books.entries(elsewhere)).isEmpty();
    }

    @Test
    void aReleaseComesBackAsItWas() {
        var oral = Works.manual(1, "Oral", "10");
        var quiz = Column.of(Works.quiz(1));
        books.add(classroom, List.of(oral, quiz));
        var single = release(1, Optional.empty(), oral);
        var whole = release(2, Optional.of(Scale.of(Scale.Kind.TURKISH_LETTERS)), quiz, oral);
        var ann = new Slip(
                Works.learner(1),
                List.of(
                        new Slip.Mark(
                                oral.id(),
                                new Cell(Cell.State.BY_HAND, Optional.of(new BigDecimal("7.50"))),
                                "Çox yaxşı"),
                        new Slip.Mark(quiz.id(), new Cell(Cell.State.EXCUSED, Optional.empty()), "")),
                Optional.of(total(oral, quiz)));
        var ben = new Slip(
                Works.learner(2),
                List.of(new Slip.Mark(oral.id(), new Cell(Cell.State.MISSING, Optional.empty()), "")),
                Optional.empty());
        releases.add(classroom, single, List.of(ben));
        releases.add(classroom, whole, List.of(ann));

        assertThat(releases.of(classroom)).containsExactly(whole, single);
        assertThat(releases.slips(List.of(single, whole)))
                .isEqualTo(
                        Map.of(Works.learner(1), Map.of(whole.id(), ann), Works.learner(2), Map.of(single.id(), ben)));
        assertThat(releases.slips(List.of(single, whole), Works.learner(1))).isEqualTo(Map.of(whole.id(), ann));
        assertThat(releases.slips(List.of(single), Works.learner(1))).isEmpty();
        assertThat(releases.slips(List.of())).isEmpty();
        assertThat(releases.of(GradebookServices.another(jdbc).id())).isEmpty();
    }

    @Test
    void thatAReleaseWasTakenBackIsKeptOnce() {
        var oral = Works.manual(1, "Oral", "10");
        books.add(classroom, List.of(oral));
        var release = release(1, Optional.empty(), oral);
        releases.add(classroom, release, List.of());
        var by = new Release.TakenBack(LEYLA, NOON.plusSeconds(60));

        releases.takeBack(release.id(), by);
        releases.takeBack(release.id(), new Release.TakenBack(new UserId(new UUID(1, 1)), NOON.plusSeconds(90)));

        assertThat(releases.of(classroom).getFirst().takenBack()).contains(by);
    }

    private static Release release(int number, Optional<Scale> scale, Column... columns) {
        return new Release(
                new Release.Id(new UUID(6, number)),
                LEYLA,
                NOON.plusSeconds(number),
                scale,
                java.util.stream.Stream.of(columns)
                        .map(it -> new Release.Head(
                                it.id(),
                                new LocalizedText(
                                        Map.of(Language.TURKISH, "Kış", Language.AZERBAIJANI, "Qış “ə”"),
                                        Language.TURKISH),
                                it.possible()))
                        .toList(),
                2,
                Optional.empty());
    }

    private static final Cell SO_FAR = new Cell(
            Cell.State.SO_FAR,
            Optional.of(new BigDecimal("20.0")),
            Optional.empty(),
            Optional.of(new WorkDone.Quizzes(1, 5)));
    private static final Cell READ = new Cell(
            Cell.State.DONE,
            Optional.empty(),
            Optional.of(Instant.parse("2026-11-20T10:00:00.123Z")),
            Optional.empty());

    private static Total total(Column oral, Column quiz) {
        var exact = new Cell(Cell.State.FROM_WORK, Optional.of(new BigDecimal("3.333333333")));
        var lines = List.of(
                new Total.Line(oral.id(), exact, new BigDecimal("10.00"), Total.Role.LOWEST),
                new Total.Line(quiz.id(), SO_FAR, new BigDecimal("100.00"), Total.Role.COUNTED),
                new Total.Line(oral.id(), READ, new BigDecimal("100.00"), Total.Role.DONE),
                new Total.Line(quiz.id(), exact, new BigDecimal("100.00"), Total.Role.COUNTED));
        return new Total(
                Optional.of(new BigDecimal("33.33")),
                Optional.of(new Grade(Optional.of(new BigDecimal("33")), Optional.of(100), Optional.of("FF"))),
                Total.Weighing.IN_PROPORTION,
                List.of(
                        new Total.Part(
                                Optional.of(QUIZZES),
                                lines,
                                Optional.of(new Total.Result(
                                        new BigDecimal("3.333333333"),
                                        new BigDecimal("100.00"),
                                        new BigDecimal("3.33"))),
                                Optional.of(new BigDecimal("100.00"))),
                        new Total.Part(Optional.empty(), List.of(), Optional.empty(), Optional.empty())),
                List.of(new Total.Line(
                        oral.id(), new Cell(Cell.State.WAITING, Optional.empty()), BigDecimal.TEN, Total.Role.OPEN)));
    }

    @Test
    void aLargeClassTakesAsManyStatementsAsASmallOne() {
        var small = written(2, 2);
        anEmptyClass();
        var large = written(200, 60);

        assertThat(large).isEqualTo(small);
    }

    private List<Integer> written(int learners, int columns) {
        var all = IntStream.rangeClosed(1, columns)
                .mapToObj(it -> Works.manual(it, "Column " + it, "10"))
                .toList();
        var add = database.statementsOf(() -> books.add(classroom, all));
        var fill = database.statementsOf(() -> books.keep(IntStream.rangeClosed(1, learners)
                .mapToObj(it -> change(Entry.none(all.getFirst().id(), Works.learner(it)), points("5"), "a word", ""))
                .toList()));
        var release = release(1, Optional.empty(), all.toArray(Column[]::new));
        var slips = IntStream.rangeClosed(1, learners)
                .mapToObj(it -> new Slip(
                        Works.learner(it),
                        all.stream()
                                .map(column -> new Slip.Mark(
                                        column.id(),
                                        new Cell(Cell.State.BY_HAND, Optional.of(new BigDecimal("5.00"))),
                                        ""))
                                .toList(),
                        Optional.empty()))
                .toList();
        var released = database.statementsOf(() -> releases.add(classroom, release, slips));
        var read = database.statementsOf(() -> {
            assertThat(books.book(classroom).columns()).hasSize(columns);
            assertThat(books.entries(classroom)).hasSize(learners);
            assertThat(releases.of(classroom)).hasSize(1);
            assertThat(releases.slips(List.of(release))).hasSize(learners);
        });
        return List.of(add, fill, released, read);
    }
}
