package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.waymark.scenario.Formula;
import org.waymark.scenario.Score;

/** The score of a playthrough, its parts, and how the first of them came about. */
final class ScorePanel extends Section {

    private final Telling telling;

    ScorePanel(Telling telling) {
        this.telling = telling;
        var score = telling.walk().score();
        addClassNames("card", "scenario-score");
        var total = new Paragraph(new Span(getTranslation("playthrough.score.total", score.total())));
        var of = new Span(" " + getTranslation("playthrough.score.of-hundred"));
        of.addClassName("of");
        total.add(of);
        total.addClassNames("big", "num");
        var head = new Div(new H2(getTranslation("playthrough.score.title")), total);
        head.addClassNames("row", "apart");
        add(head, verdict(score));
        part("playthrough.score.outcome", score.outcome());
        part("playthrough.score.evidence", score.evidence());
        part("playthrough.score.reasoning", score.reasoning());
        var how = new Paragraph(getTranslation("playthrough.score.formula", formula()));
        how.addClassName("meta");
        var nothing = new Paragraph(getTranslation("playthrough.score.no-bonus"));
        nothing.addClassName("meta");
        add(how, nothing);
    }

    private Component verdict(Score score) {
        var passMark = telling.scenario().rules().passMark();
        var row = new Paragraph();
        row.addClassNames("row", "tight");
        var tag = new Span();
        tag.addClassName("tag");
        if (score.waiting() > 0) {
            tag.setText(getTranslation("playthrough.score.waiting", score.waiting()));
            tag.addClassName("wait");
        } else if (score.total().compareTo(BigDecimal.valueOf(passMark)) >= 0) {
            tag.setText(getTranslation("playthrough.score.passed"));
            tag.addClassName("right");
        } else {
            tag.setText(getTranslation("playthrough.score.not-passed"));
        }
        var needed = new Span(getTranslation("playthrough.score.needed", passMark));
        needed.addClassName("meta");
        row.add(tag, needed);
        return row;
    }

    private void part(String key, Score.Part part) {
        if (part.possible().signum() == 0) {
            return;
        }
        var share = part.earned().multiply(BigDecimal.valueOf(100)).divide(part.possible(), 1, RoundingMode.HALF_UP);
        var bar = new Div();
        bar.addClassName("meterbar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--v", share + "%");
        bar.getElement().appendChild(new Element("i"));
        var figures = new Span(getTranslation("playthrough.score.part", part.earned(), part.possible()));
        figures.addClassName("num");
        var row = new Div(new Span(getTranslation(key)), bar, figures);
        row.addClassName("score-part");
        add(row);
    }

    private String formula() {
        return telling.scenario().formula().terms().stream().map(this::term).collect(Collectors.joining(" + "));
    }

    private String term(Formula.Term term) {
        var variable = telling.scenario().variablesById().get(term.variable());
        if (variable == null) {
            throw new IllegalStateException("a formula without its variable " + term.variable());
        }
        var value = telling.walk().values().getOrDefault(term.variable(), variable.start());
        return getTranslation(
                term.inverted() ? "playthrough.score.term-inverted" : "playthrough.score.term",
                term.percent(),
                variable.name().in(telling.language()),
                value,
                variable.most());
    }
}
