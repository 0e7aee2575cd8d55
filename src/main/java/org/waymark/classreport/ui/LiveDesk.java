package org.waymark.classreport.ui;

import static org.waymark.ui.Tables.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.assessment.RunningAttempt;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.classreport.Learner;
import org.waymark.classreport.Press;
import org.waymark.classreport.RunningQuiz;
import org.waymark.classreport.RunningQuiz.Line;
import org.waymark.classreport.RunningQuiz.Presence;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.identity.UserId;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** Who is at a quiz and how far, learner by learner, and what can be done about their time. It changes in place, so that nothing jumps. */
final class LiveDesk extends Composite<Section> {

    private final Language language;
    private final Consumer<Press> press;
    private final ClassTimes times;
    private final Span sums = new Span();
    private final Span asOf = new Span();
    private final Div actions = new Div();
    private final Span elsewhere = new Span();
    private final Div asking = new Div();
    private final Div table = new Div();
    private final Map<UserId, LiveRow> rows = new LinkedHashMap<>();
    private RunningQuiz shown;

    LiveDesk(RunningQuiz quiz, Language language, Consumer<Press> press) {
        this.language = language;
        this.press = press;
        this.times = new ClassTimes(quiz.classroom().zone(), language);
        this.shown = quiz;
        var status = new Paragraph(sums);
        status.addClassNames("live-sums", "num");
        status.getElement().setAttribute("role", "status");
        elsewhere.addClassName("meta");
        asOf.addClassNames("meta", "num");
        actions.addClassNames("row", "live-actions");
        asking.addClassName("live-asking");
        getContent().addClassName("stack");
        getContent().getElement().setAttribute("aria-label", getTranslation("classreport.live.label"));
        getContent().add(status, actions, new Paragraph(elsewhere), asking, table, new Paragraph(asOf));
        lay(quiz);
        show(quiz);
    }

    /** Everything anew: the learners are others. */
    private void lay(RunningQuiz quiz) {
        rows.clear();
        var body = part("tbody");
        quiz.lines().stream()
                .sorted(Comparator.comparing((Line line) -> line.learner().name(), NameOrder.of(language)))
                .forEach(line -> {
                    var row = new LiveRow(line.learner(), times, action -> ask(action, Optional.of(line.learner())));
                    rows.put(line.learner().id(), row);
                    body.add(row);
                });
        table.removeAll();
        if (quiz.lines().isEmpty()) {
            table.add(Kit.note(Icon.CIRCLE_HELP, new Paragraph(getTranslation("classreport.live.nobody"))));
            return;
        }
        table.add(ReportTable.of(getTranslation("classreport.live.caption"), heads(quiz), body));
    }

    private HtmlContainer heads(RunningQuiz quiz) {
        var heads = part(
                "tr",
                Tables.column(getTranslation("classreport.grid.learner")),
                Tables.column(getTranslation("classreport.live.presence")),
                Tables.column(getTranslation("classreport.live.answered")),
                Tables.column(getTranslation("classreport.live.left")));
        if (LiveQuizView.maySteer(quiz)) {
            heads.add(Tables.column(getTranslation("classreport.live.actions")));
        }
        return heads;
    }

    /** What has changed since. */
    void show(RunningQuiz quiz) {
        shown = quiz;
        var learners = quiz.lines().stream().map(line -> line.learner().id()).toList();
        if (!rows.keySet().containsAll(learners) || rows.size() != learners.size()) {
            lay(quiz);
        }
        var steers = LiveQuizView.maySteer(quiz);
        quiz.lines()
                .forEach(line -> Optional.ofNullable(rows.get(line.learner().id()))
                        .ifPresent(row -> row.show(line, quiz.now(), steers)));
        text(
                sums,
                getTranslation(
                        "classreport.live.sums",
                        quiz.number(Presence.AT_IT) + quiz.number(Presence.TIME_UP),
                        quiz.number(Presence.AWAY),
                        quiz.number(Presence.PAUSED) + quiz.number(Presence.HALTED),
                        quiz.number(Presence.HANDED_IN),
                        quiz.number(Presence.NOT_IN)));
        text(asOf, getTranslation("classreport.live.as-of", times.clock(quiz.now())));
        showActions(steers && quiz.going() > quiz.goingElsewhere());
        var others = steers ? quiz.goingElsewhere() : 0;
        text(elsewhere, others == 0 ? "" : getTranslation("classreport.live.elsewhere-note", others));
    }

    private void showActions(boolean any) {
        if (!any) {
            actions.removeAll();
        } else if (actions.getComponentCount() == 0) {
            for (var action : Steer.values()) {
                actions.add(forAll(action));
            }
        }
    }

    private Component forAll(Steer action) {
        return Kit.button(getTranslation(action.keyForAll()), () -> ask(action, Optional.empty()), action.look());
    }

    /**
     * Asks before anything is done; what it was asked for stays what was seen when it was asked.
     *
     * @param one whom it is for; empty for everybody who is at the quiz for this class alone, be it one
     */
    private void ask(Steer action, Optional<Learner> one) {
        var lines = shown.lines().stream()
                .filter(line ->
                        one.map(it -> it.id().equals(line.learner().id())).orElseGet(line::goesWithAll))
                .toList();
        var seen = new LinkedHashMap<UserId, Integer>();
        lines.forEach(line -> seen.put(
                line.learner().id(), line.attempt().map(RunningAttempt::steered).orElse(0)));
        var panel = new SteerPanel(action, one.map(Learner::name), seen, this::close, wish -> {
            close();
            press.accept(wish);
        });
        asking.removeAll();
        asking.add(panel);
        panel.focus();
    }

    private void close() {
        asking.removeAll();
    }

    static void text(Span span, String words) {
        if (!span.getText().equals(words)) {
            span.setText(words);
        }
    }
}
