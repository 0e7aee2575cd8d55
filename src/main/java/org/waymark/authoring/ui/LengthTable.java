package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** How long a lesson is in each language, and how long it takes to study it. */
final class LengthTable extends Composite<Div> {

    /** A row: the language, its words, its minutes. */
    private record Row(String language, int words, long minutes) {}

    private List<Row> shown = List.of();

    void show(LessonSheet sheet) {
        var rows = sheet.languages().stream()
                .flatMap(language -> sheet.draft(language).stream().map(draft -> {
                    var length = draft.length();
                    return new Row(
                            getTranslation(Keys.of(language)), length.words(), Math.round(length.minutes(language)));
                }))
                .toList();
        if (!rows.equals(shown)) {
            shown = rows;
            getContent().removeAll();
            getContent().add(table());
            sheet.plannedMinutes()
                    .map(it -> Kit.metaLine(getTranslation("authoring.lesson.planned", it)))
                    .ifPresent(getContent()::add);
        }
    }

    private HtmlContainer table() {
        var head = Tables.part(
                "tr",
                Tables.column(getTranslation("authoring.lesson.length-language")),
                Tables.column(getTranslation("authoring.lesson.length-words")),
                Tables.column(getTranslation("authoring.lesson.length-time")));
        var lines = new ArrayList<HtmlContainer>();
        for (var row : shown) {
            lines.add(Tables.part(
                    "tr",
                    Tables.row(row.language()),
                    Tables.number(getTranslation("authoring.lesson.number", row.words())),
                    Tables.number(getTranslation("authoring.lesson.minutes", row.minutes()))));
        }
        var table = Tables.table(
                getTranslation("authoring.lesson.length-caption"),
                head,
                Tables.part("tbody", lines.toArray(HtmlContainer[]::new)));
        table.addClassName("bench-lengths");
        return table;
    }
}
