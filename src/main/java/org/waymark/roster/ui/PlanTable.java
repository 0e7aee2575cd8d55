package org.waymark.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.waymark.roster.Line;
import org.waymark.roster.Plan;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** Lines of a list, and what would become of each; one of them may be open for writing it anew. */
final class PlanTable extends Composite<Div> {

    /** What the page does with a line. */
    interface Handling extends LineActions.Deciding {
        void rewrite(Line line);

        void leaveAsItIs();
    }

    private static final int COLUMNS = 5;

    private final Handling handling;
    private final Optional<Integer> open;

    PlanTable(List<Plan.Planned> lines, Optional<Integer> open, Handling handling) {
        this.handling = handling;
        this.open = open;
        var body = new HtmlContainer("tbody");
        lines.forEach(it -> body.add(rows(it)));
        var table = Tables.part(
                "table",
                Tables.caption(getTranslation("roster.plan.caption")),
                Tables.part(
                        "thead",
                        Tables.part(
                                "tr",
                                Tables.column(getTranslation("roster.plan.line")),
                                Tables.column(getTranslation("roster.line.name")),
                                Tables.column(getTranslation("roster.line.group")),
                                Tables.column(getTranslation("roster.plan.fate")),
                                Tables.column(getTranslation("roster.plan.actions")))),
                body);
        table.addClassName("plan");
        getContent().addClassName("wide");
        getContent().add(table);
    }

    private Component[] rows(Plan.Planned planned) {
        return open.filter(number -> number == planned.line().number()).isPresent()
                ? new Component[] {row(planned), form(planned.line())}
                : new Component[] {row(planned)};
    }

    private Component row(Plan.Planned planned) {
        var line = planned.line();
        var name = new Span(line.name().isEmpty() ? "–" : line.name());
        name.addClassName("person");
        var names = Tables.part("th", name);
        names.getElement().setAttribute("scope", "row");
        if (!line.userName().isEmpty()) {
            var userName = new Span(line.userName());
            userName.addClassName("meta");
            names.add(userName);
        }
        var number = cell(String.valueOf(line.number()));
        number.addClassName("num");
        var row = Tables.part(
                "tr",
                number,
                names,
                cell(line.group()),
                fate(planned),
                Tables.part("td", new LineActions(planned, handling)));
        row.getElement().setAttribute("data-line", String.valueOf(line.number()));
        if (planned.isFlawed()) {
            row.addClassName("flawed");
        }
        return row;
    }

    private static Component fate(Plan.Planned planned) {
        var words = new LineWords(planned);
        var cell = Tables.part("td", Kit.tag(words.look(), words.icon(), words.sign()));
        words.sentences().forEach(it -> {
            var sentence = new Span(it);
            sentence.addClassName("sentence");
            cell.add(sentence);
        });
        return cell;
    }

    private Component form(Line line) {
        var cell = Tables.part("td", new LineForm(line, handling::rewrite, handling::leaveAsItIs));
        cell.getElement().setAttribute("colspan", String.valueOf(COLUMNS));
        return Tables.part("tr", cell);
    }

    private static HtmlContainer cell(String words) {
        var cell = new HtmlContainer("td");
        cell.setText(words);
        return cell;
    }
}
