package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.content.Difference;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Debrief;
import org.waymark.scenario.ui.BasisSign;
import org.waymark.ui.Icon;

/** What is talked about afterwards: what is documented and what was invented, where the sources differ, what to think about. */
final class DebriefText extends Div {

    private final Telling telling;
    private final EvidencePanel evidence;

    DebriefText(Telling telling, EvidencePanel evidence) {
        this.telling = telling;
        this.evidence = evidence;
        var debrief = telling.scenario().debrief();
        addClassNames("debrief-text", "stack-l");
        var columns = new Div(grounds(debrief), questions(debrief));
        columns.addClassName("debrief-columns");
        add(new CitedText(debrief.text(), telling.course(), evidence, telling.language()), columns, sources(debrief));
    }

    private Component grounds(Debrief debrief) {
        var list = new UnorderedList();
        list.addClassName("grounds");
        debrief.remarks().forEach(remark -> {
            var text = new Div(PassagePanel.say(remark.text(), telling));
            if (!remark.cites().isEmpty()) {
                text.add(evidence.marks().of(remark.cites()));
            }
            list.add(new ListItem(BasisSign.alone(remark.basis()), text));
        });
        telling.course().differences().stream()
                .filter(it -> debrief.differences().contains(it.id()))
                .forEach(it -> list.add(difference(it)));
        return new Section(new H2(getTranslation("playthrough.debrief.grounds")), list);
    }

    private ListItem difference(Difference difference) {
        var words = new Span(getTranslation("playthrough.debrief.difference"));
        words.addClassName("vh");
        var sign = new Span(Icon.CIRCLE_HELP.small(), words);
        sign.addClassName("basis");
        return new ListItem(
                sign,
                new Div(
                        PassagePanel.say(difference.text(), telling),
                        evidence.marks().of(difference.places())));
    }

    private Component questions(Debrief debrief) {
        var list = new OrderedList();
        list.addClassName("to-think");
        debrief.questions().forEach(it -> list.add(Wording.say(new ListItem(), it, telling.language())));
        return new Section(new H2(getTranslation("playthrough.debrief.questions")), list);
    }

    private Component sources(Debrief debrief) {
        var sources = new Paragraph(new Span(getTranslation("playthrough.debrief.sources") + " "));
        sources.add(evidence.marks().of(debrief.cites()));
        sources.addClassName("meta");
        return sources;
    }
}
