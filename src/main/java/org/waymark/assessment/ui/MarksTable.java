package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.waymark.assessment.EssayMark;
import org.waymark.assessment.Settlement;
import org.waymark.base.Language;
import org.waymark.identity.UserId;
import org.waymark.question.Rubric;
import org.waymark.ui.Icon;

/** Marks that were released for a text, side by side: who gave what, when, and why it was changed. */
final class MarksTable extends Composite<Div> {

    private final Language language = Language.of(getLocale());
    private final Rubric rubric;
    private final List<EssayMark> marks;

    MarksTable(Rubric rubric, List<EssayMark> marks, Function<UserId, String> names) {
        this.rubric = rubric;
        this.marks = marks;
        var table = new NativeTable(head(names), body());
        table.addClassName("marks");
        var wide = new Div(table);
        wide.addClassName("wide");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", getTranslation("assessment.marking.released"));
        getContent().addClassName("stack");
        getContent().add(wide);
        marks.stream()
                .filter(mark -> !mark.reason().isBlank())
                .map(mark -> new Paragraph(getTranslation(
                        "assessment.marking.changed-because",
                        names.apply(mark.marker()),
                        StaffWords.day(mark.at(), language),
                        mark.reason())))
                .forEach(getContent()::add);
    }

    private NativeTableHeader head(Function<UserId, String> names) {
        var row = new NativeTableRow(headCell(new Span(getTranslation("assessment.marking.criterion"))));
        for (var mark : marks) {
            var who = new Div(
                    new Span(getTranslation(kind(mark.kind()))),
                    StaffWords.meta(names.apply(mark.marker())),
                    StaffWords.meta(StaffWords.day(mark.at(), language)));
            who.addClassName("marks-head");
            row.add(headCell(who));
        }
        return new NativeTableHeader(row);
    }

    private static String kind(EssayMark.Kind kind) {
        return switch (kind) {
            case FIRST -> "assessment.marking.first-mark";
            case SECOND -> "assessment.marking.second-mark";
            case DECISION -> "assessment.marking.decision";
            case CHANGE -> "assessment.marking.changed";
        };
    }

    private static NativeTableHeaderCell headCell(Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        rubric.criteria().forEach(criterion -> body.add(row(criterion)));
        var sum = new NativeTableRow(rowHead(getTranslation("assessment.marking.all")));
        for (var mark : marks) {
            sum.add(new NativeTableCell(
                    getTranslation("assessment.marking.sum", mark.sheet().sum(), rubric.most())));
        }
        body.add(sum);
        if (marks.stream().anyMatch(mark -> !mark.sheet().comment().isBlank())) {
            var comments = new NativeTableRow(rowHead(getTranslation("assessment.marking.comment")));
            marks.forEach(mark -> comments.add(new NativeTableCell(mark.sheet().comment())));
            body.add(comments);
        }
        return body;
    }

    private NativeTableRow row(Rubric.Criterion criterion) {
        var row = new NativeTableRow(rowHead(criterion.name().in(language)));
        var far = marks.size() >= 2
                && Settlement.apart(
                                criterion, marks.get(0).sheet(), marks.get(1).sheet())
                        > 1;
        for (var i = 0; i < marks.size(); i++) {
            var sheet = marks.get(i).sheet();
            var cell = new NativeTableCell(
                    getTranslation("assessment.marking.points", sheet.points().getOrDefault(criterion.id(), 0)));
            if (far && i == 1) {
                cell.add(StaffWords.tag("part", Icon.SCALE, getTranslation("assessment.marking.far-apart")));
            }
            var said = sheet.comments().getOrDefault(criterion.id(), "");
            if (!said.isBlank()) {
                var comment = new Paragraph(said);
                comment.addClassName("meta");
                cell.add(comment);
            }
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell rowHead(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }
}
