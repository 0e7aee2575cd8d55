package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.waymark.content.figure.CardWall;
import org.waymark.content.figure.CardWall.Answer;
import org.waymark.content.figure.CardWall.Aspect;
import org.waymark.content.figure.CardWall.Card;
import org.waymark.content.ui.SourceWords;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.SiteMap;

/** A card for each document; what is not known stays on its card, marked as a gap. */
final class CardDrawing extends Div {

    private final DrawingKit kit;

    CardDrawing(CardWall wall, DrawingKit kit) {
        this.kit = kit;
        var cards = new Div();
        cards.addClassName("fig-cards");
        if (kit.isInText()) {
            add(Fold.untilOpened(getTranslation("figure.cards.show"), () -> filled(cards, wall)));
        } else {
            add(filled(cards, wall), table(wall));
        }
    }

    private Component filled(Div cards, CardWall wall) {
        wall.cards().stream().map(card -> card(wall, card)).forEach(cards::add);
        return cards;
    }

    private Component card(CardWall wall, Card card) {
        var list = new DescriptionList();
        for (var aspect : wall.aspects()) {
            card.answer(aspect.id())
                    .ifPresent(answer -> list.add(
                            Wording.say(new DescriptionList.Term(), aspect.text(), kit.language()), answered(answer)));
        }
        var section = new Section(name(card), list);
        section.addClassName("fig-card");
        return section;
    }

    /** It leads to what the page of documents says of this one, paragraph by paragraph. */
    private Component name(Card card) {
        var name = new Paragraph();
        name.addClassName("fig-card-name");
        kit.course().source(card.source()).ifPresent(source -> {
            var way = new Anchor("/" + SiteMap.sources(kit.course().id()) + "#" + source.id());
            way.add(kit.say(source.name()));
            name.add(SourceWords.spine(source), way);
        });
        return name;
    }

    private DescriptionList.Description answered(Answer answer) {
        return answer.isKnown()
                ? Wording.say(new DescriptionList.Description(), answer.text(), kit.language())
                : new DescriptionList.Description(answer(answer));
    }

    private Component answer(Answer answer) {
        if (answer.isKnown()) {
            return kit.say(answer.text());
        }
        var gap = new Span(Icon.CIRCLE_HELP.small(), kit.say(answer.text()));
        gap.addClassName("fig-gap");
        return gap;
    }

    private Component table(CardWall wall) {
        var columns = Stream.concat(
                Stream.of(getTranslation("figure.column.aspect")),
                wall.cards().stream().map(this::shortName));
        var table = new DataTable(getTranslation("figure.table"), columns);
        wall.aspects()
                .forEach(aspect -> table.row(
                        kit.say(aspect.text()),
                        wall.cards().stream().map(card -> answer(card, aspect)).toArray(Component[]::new)));
        return Fold.untilOpened(getTranslation("figure.as-table"), table::scrolling);
    }

    private String shortName(Card card) {
        return kit.course()
                .source(card.source())
                .map(source -> kit.words(source.shortName()))
                .orElse("");
    }

    private Component answer(Card card, Aspect aspect) {
        return card.answer(aspect.id()).map(this::answer).orElseGet(() -> new Span("–"));
    }
}
