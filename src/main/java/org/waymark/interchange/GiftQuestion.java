package org.waymark.interchange;

import java.util.List;
import java.util.Optional;

/**
 * A question, or a description that asks nothing.
 *
 * @param id by which another program knows it, from a remark before it
 * @param tags from a remark before it
 * @param feedback what is said to everybody who answered
 */
public record GiftQuestion(
        Spot at,
        Optional<String> id,
        List<String> tags,
        Optional<String> title,
        GiftStem stem,
        GiftAnswers answers,
        Optional<GiftText> feedback)
        implements GiftEntry {

    public GiftQuestion {
        tags = List.copyOf(tags);
    }
}
