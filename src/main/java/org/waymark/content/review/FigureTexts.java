package org.waymark.content.review;

import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.content.figure.BarChart;
import org.waymark.content.figure.CardWall;
import org.waymark.content.figure.DifferenceKinds;
import org.waymark.content.figure.Figure;
import org.waymark.content.figure.Network;
import org.waymark.content.figure.ShareChart;
import org.waymark.content.figure.Timeline;

/** The texts of a figure that are sentences or phrases; names of nodes, bars and parts are not. */
final class FigureTexts {

    private FigureTexts() {}

    static Stream<LocalizedText> of(Figure figure) {
        var head = figure.head();
        return Stream.of(Stream.of(head.summary()), head.note().stream(), data(figure))
                .flatMap(it -> it);
    }

    private static Stream<LocalizedText> data(Figure figure) {
        return switch (figure) {
            case Timeline timeline -> timeline.entries().stream().map(Timeline.Entry::text);
            case CardWall wall ->
                wall.cards().stream().flatMap(card -> card.answers().stream()).map(CardWall.Answer::text);
            case DifferenceKinds kinds ->
                kinds.kinds().stream().flatMap(kind -> Stream.of(kind.meaning(), kind.step()));
            case Network _, BarChart _, ShareChart _ -> Stream.empty();
        };
    }
}
