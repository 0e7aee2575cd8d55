package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.waymark.assessment.Obeyed;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.classreport.Steered;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** What became of a press: for how many it was done, and why not for the others. */
final class SteeredList extends Composite<Div> {

    SteeredList(List<Steered> steered) {
        var others = steered.stream()
                .filter(it -> !isDone(it))
                .sorted(Comparator.comparing(
                        (Steered it) -> it.learner().name(), NameOrder.of(Language.of(getLocale()))))
                .toList();
        var done = steered.size() - others.size();
        var words = new Paragraph(
                steered.isEmpty()
                        ? getTranslation("classreport.steered.nobody")
                        : getTranslation("classreport.steered.done", done, steered.size()));
        getContent().add(Kit.note(others.isEmpty() ? Icon.CHECK : Icon.CIRCLE_ALERT, words, reasons(others)));
    }

    private static boolean isDone(Steered steered) {
        return steered.obeyed()
                .filter(it -> it == Obeyed.DONE || it == Obeyed.ALREADY_DONE)
                .isPresent();
    }

    private Component reasons(List<Steered> others) {
        var list = new UnorderedList();
        list.addClassName("steered");
        others.forEach(it -> list.add(new ListItem(getTranslation(
                "classreport.steered.other",
                it.learner().name(),
                it.obeyed()
                        .map(obeyed -> getTranslation(Keys.of(obeyed)))
                        .orElseGet(() -> getTranslation("classreport.steered.failed"))))));
        list.setVisible(!others.isEmpty());
        return list;
    }
}
