package org.waymark.gradebook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.gradebook.ClassGrades;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Figures;
import org.waymark.gradebook.Scale;
import org.waymark.gradebook.Total;
import org.waymark.gradebook.files.CsvFile;
import org.waymark.gradebook.files.GradesTable;
import org.waymark.gradebook.files.GradesTable.Value;
import org.waymark.gradebook.files.XlsxFile;
import org.waymark.identity.Person;

/** The gradebook as files for spreadsheets, read anew when one is asked for, by whoever asks. */
final class Downloads {

    private static final String CSV = "text/csv;charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final GradesDesk desk;

    private Downloads(GradesDesk desk) {
        this.desk = desk;
    }

    /** Opens a desk of its own for every file, because a page and a download go on at the same time. */
    static Anchor csv(String words, Supplier<GradesDesk> opening) {
        return link(
                words,
                "csv",
                CSV,
                opening,
                it -> CsvFile.bytes(new Downloads(it).table(), it.words().language()));
    }

    static Anchor xlsx(String words, Supplier<GradesDesk> opening) {
        return link(words, "xlsx", XLSX, opening, it -> XlsxFile.bytes(new Downloads(it).table()));
    }

    static GradesTable table(GradesDesk desk) {
        return new Downloads(desk).table();
    }

    /** Nothing of the class stands in the name of the file, which ends up in histories and on desktops. */
    private static Anchor link(
            String words,
            String ending,
            String type,
            Supplier<GradesDesk> opening,
            Function<GradesDesk, byte[]> bytes) {
        var handler = DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            var desk = opening.get();
            var file = bytes.apply(desk);
            var name = "waymark-grades-" + desk.today() + "." + ending;
            return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
        });
        var link = new Anchor(handler, words);
        link.addClassNames("btn", "small");
        return link;
    }

    /** What the grid shows, learner by learner. */
    private GradesTable table() {
        var words = desk.words();
        var head = new ArrayList<String>();
        head.add(words.say("gradebook.export.name"));
        head.add(words.say("gradebook.export.user-name"));
        desk.columns()
                .forEach(it -> head.add(
                        desk.hasPoints(it)
                                ? words.say("gradebook.export.column", desk.title(it), words.number(it.possible()))
                                : desk.title(it)));
        head.add(words.say("gradebook.export.percent"));
        var scale = desk.grades().sheet().book().scale();
        number(scale).ifPresent(it -> head.add(words.say("gradebook.export.grade", it)));
        if (!scale.bands().isEmpty()) {
            head.add(words.say("gradebook.export.band"));
        }
        return new GradesTable(
                words.say("gradebook.export.sheet"),
                head,
                desk.people().stream().map(this::row).toList());
    }

    private List<Value> row(Person person) {
        var grades = desk.grades();
        var row = new ArrayList<Value>();
        row.add(new Value.Words(person.displayName()));
        row.add(new Value.Words(person.userName()));
        desk.columns().forEach(column -> row.add(value(grades, column, person)));
        total(grades.sheet().total(person.id()), row);
        return row;
    }

    private Value value(ClassGrades grades, Column column, Person person) {
        var cell = grades.sheet().cell(column, person.id());
        return switch (cell.state()) {
            case FROM_WORK, SO_FAR, PART_WAITS, BY_HAND ->
                new Value.Figure(Figures.shown(cell.points().orElseThrow()));
            case DONE -> new Value.Words(desk.words().say("gradebook.state.done"));
            case MISSING -> new Value.Figure(BigDecimal.ZERO);
            case EXCUSED -> new Value.Words(desk.words().say("gradebook.state.excused"));
            case NOT_BEGUN, UNDER_WAY, WAITING, UNMARKED, NOT_THEIRS -> new Value.Blank();
        };
    }

    /** What a full result is, where that is another number than the percentage beside it. */
    private static Optional<Integer> number(Scale scale) {
        return scale.most().filter(_ -> !GradeWords.saysPercent(scale));
    }

    private void total(Total total, List<Value> row) {
        var scale = desk.grades().sheet().book().scale();
        row.add(total.percent().<Value>map(Value.Figure::new).orElseGet(Value.Blank::new));
        if (number(scale).isPresent()) {
            row.add(total.grade()
                    .flatMap(it -> it.number())
                    .<Value>map(Value.Figure::new)
                    .orElseGet(Value.Blank::new));
        }
        if (!scale.bands().isEmpty()) {
            row.add(total.grade()
                    .flatMap(it -> it.band())
                    .<Value>map(Value.Words::new)
                    .orElseGet(Value.Blank::new));
        }
    }
}
