package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.waymark.assessment.TextMark;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.question.Rubric;

/** What one's own text was given: points and what they stand for by criterion, and the comments. */
final class MarkedText extends Composite<Section> {

    private final Language language = Language.of(getLocale());
    private final TextMark mark;

    MarkedText(TextMark mark) {
        this.mark = mark;
        var section = getContent();
        section.addClassNames("marked-text", "stack");
        section.add(new H3(getTranslation("assessment.marking.how-marked")));
        if (mark.sheets().size() > 1) {
            section.add(StaffWords.help(getTranslation("assessment.marking.by-two")));
        }
        var list = new UnorderedList();
        list.addClassName("marked-criteria");
        mark.rubric().criteria().stream().map(this::criterion).forEach(list::add);
        section.add(list);
        mark.sheets().stream()
                .map(sheet -> sheet.comment())
                .filter(comment -> !comment.isBlank())
                .map(MarkedText::comment)
                .forEach(section::add);
    }

    private ListItem criterion(Rubric.Criterion criterion) {
        var points = mark.points().getOrDefault(criterion.id(), BigDecimal.ZERO);
        var given = new Span(getTranslation("assessment.marking.points-of", points, criterion.most()));
        given.addClassNames("tag", "num");
        var item = new ListItem(Wording.say(new Span(), criterion.name(), language), given);
        criterion.levels().stream()
                .filter(level -> points.compareTo(BigDecimal.valueOf(level.points())) == 0)
                .findFirst()
                .ifPresent(level -> {
                    var text = Wording.say(new Paragraph(), level.text(), language);
                    text.addClassName("meta");
                    item.add(text);
                });
        mark.sheets().stream()
                .map(sheet -> sheet.comments().getOrDefault(criterion.id(), ""))
                .filter(comment -> !comment.isBlank())
                .map(MarkedText::comment)
                .forEach(item::add);
        return item;
    }

    private static Paragraph comment(String words) {
        var comment = new Paragraph(words);
        comment.addClassName("marker-comment");
        return comment;
    }
}
