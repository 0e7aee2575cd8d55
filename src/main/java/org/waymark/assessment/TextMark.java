package org.waymark.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;

/**
 * What a text was given, as its writer reads it.
 *
 * @param points by criterion
 * @param sheets what it rests on, with the comments; two where two marked it
 */
public record TextMark(Rubric rubric, Map<Slug, BigDecimal> points, List<MarkSheet> sheets) {

    public TextMark {
        points = Map.copyOf(points);
        sheets = List.copyOf(sheets);
    }

    static Optional<TextMark> of(Rubric rubric, List<EssayMark> marks) {
        return switch (Settlement.of(rubric, marks)) {
            case Settlement.Open _ -> Optional.empty();
            case Settlement.Settled(var points, var _) ->
                Optional.of(new TextMark(
                        rubric,
                        points,
                        Settlement.telling(marks).stream().map(EssayMark::sheet).toList()));
        };
    }
}
