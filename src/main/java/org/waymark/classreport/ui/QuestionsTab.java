package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assignment.Assignment;
import org.waymark.base.Language;
import org.waymark.classreport.Basis;
import org.waymark.classreport.Days;
import org.waymark.classreport.ItemUse;
import org.waymark.classreport.ItemsReport;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** What a class gets wrong, question by question, the hardest first; of one assignment or of all. */
final class QuestionsTab extends Composite<Section> {

    /** The part of the address that says of which assignment. */
    static final String PARAMETER = "work";

    private static final int AT_FIRST = 15;

    /** Counts anew. */
    @FunctionalInterface
    interface Counting {
        ItemsReport items(Optional<String> assignment, int most);
    }

    private final Language language;
    private final Counting counting;
    private final Div shown = new Div();
    private int most = AT_FIRST;

    QuestionsTab(Language language, Counting counting) {
        this.language = language;
        this.counting = counting;
        shown.addClassName("stack-l");
        getContent().addClassName("stack-l");
    }

    /** Shows what an address asks for. */
    Basis begin(Optional<String> asked) {
        var report = counting.items(asked, most);
        getContent().add(new H2(getTranslation("classreport.tab.questions")));
        if (report.choices().isEmpty()) {
            getContent()
                    .add(Kit.note(Icon.CIRCLE_HELP, new Paragraph(getTranslation("classreport.questions.no-quiz"))));
        } else {
            getContent()
                    .add(
                            new Paragraph(getTranslation("classreport.questions.lead", ItemUse.ENOUGH, Days.FEWEST)),
                            choice(report),
                            shown);
            show(report);
        }
        return report.basis();
    }

    private Component choice(ItemsReport report) {
        var choice = new Select<Optional<Assignment>>();
        choice.setLabel(getTranslation("classreport.questions.of"));
        choice.setItems(Stream.concat(
                        Stream.of(Optional.<Assignment>empty()),
                        report.choices().stream().map(Optional::of))
                .toList());
        choice.setItemLabelGenerator(it -> it.map(
                        assignment -> report.basis().title(assignment).text().in(language))
                .orElseGet(() -> getTranslation("classreport.questions.of-all")));
        choice.setValue(report.chosen());
        choice.addClassName("report-choice");
        choice.addValueChangeListener(event -> {
            most = AT_FIRST;
            change(report.basis(), event.getValue().map(Assignment::token));
        });
        return choice;
    }

    /** The address says what is shown, so that it can be kept and opened again. */
    private void change(Basis basis, Optional<String> assignment) {
        var address = SiteMap.classReport(basis.classroom().token())
                + "?" + Tab.PARAMETER + "=" + Tab.QUESTIONS.word()
                + assignment.map(token -> "&" + PARAMETER + "=" + token).orElse("");
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        show(counting.items(assignment, most));
    }

    private void show(ItemsReport report) {
        shown.removeAll();
        if (report.all() == 0) {
            shown.add(Kit.note(
                    Icon.CIRCLE_HELP,
                    new Paragraph(getTranslation(
                            report.untold() > 0 ? "classreport.few.people" : "classreport.questions.nothing"))));
        } else {
            shown.add(Kit.metaLine(
                    getTranslation("classreport.questions.shown", report.items().size(), report.all())));
            report.items().forEach(use -> shown.add(new ItemCard(use, language)));
        }
        if (report.untold() > 0) {
            shown.add(Kit.metaLine(getTranslation("classreport.questions.untold", report.untold(), Days.FEWEST)));
        }
        if (report.items().size() < report.all()) {
            shown.add(Kit.row(Kit.button(getTranslation("classreport.questions.more"), () -> {
                most += AT_FIRST;
                show(counting.items(report.chosen().map(Assignment::token), most));
            })));
        }
    }
}
