package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.question.Rubric;
import org.waymark.scenario.Step;

/** What reasons were given on each criterion: the points, and what they stand for. */
final class RatingShown extends UnorderedList {

    private final Language language;

    RatingShown(Rubric rubric, Step.Rated rated, Language language) {
        this.language = language;
        addClassName("marked-criteria");
        rubric.criteria().forEach(criterion -> add(row(criterion, rated.points().getOrDefault(criterion.id(), 0))));
    }

    private ListItem row(Rubric.Criterion criterion, int points) {
        var given = new Span(getTranslation("playthrough.rating.sum", points, criterion.most()));
        given.addClassNames("tag", "num");
        var item = new ListItem(Wording.say(new Span(), criterion.name(), language), given);
        criterion.levels().stream()
                .filter(level -> level.points() == points)
                .findFirst()
                .ifPresent(level -> {
                    var words = Wording.say(new Paragraph(), level.text(), language);
                    words.addClassName("meta");
                    item.add(words);
                });
        return item;
    }
}
