package org.waymark.assessment.paper;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.export.Phrases;
import org.waymark.base.Language;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;

/**
 * A question to be learned by heart: what a paper asks on its front, what the key says on its back.
 *
 * @param front as HTML
 * @param back as HTML
 */
public record FlashCard(Item item, String front, String back) {

    /** Every card is arranged once and stays so. */
    private static final long SEED = 1;

    public static List<FlashCard> of(Course course, Bank bank, Language language) {
        var phrases = new Phrases(language, ZoneOffset.UTC);
        return bank.items().stream()
                .map(item -> of(course, Arrangement.arranged(item, SEED), phrases))
                .toList();
    }

    private static FlashCard of(Course course, Item item, Phrases phrases) {
        var front = item.stimulus().map(it -> part("p", phrases.say(it.text()))).orElse("")
                + part("p", phrases.say(item.question().prompt()))
                + new PaperForm(item, SEED, phrases, _ -> Optional.empty())
                        .pieces(1).stream()
                                .skip(1)
                                .flatMap(FlashCard::words)
                                .map(it -> part("div", it))
                                .collect(Collectors.joining());
        var key = new PaperKey(course, item, SEED, phrases);
        var back = key.right().stream().map(it -> part("div", it)).collect(Collectors.joining())
                + part("div class=why", phrases.say(item.explanation()))
                + part("div class=cites", key.citations());
        return new FlashCard(item, front, back);
    }

    /** What a line of a paper says; boxes and lines to write on say nothing. */
    private static Stream<String> words(Piece piece) {
        return switch (piece) {
            case Piece.Row(var _, var cells) ->
                Stream.of(cells.stream()
                                .filter(Piece.Cell.Text.class::isInstance)
                                .map(Piece.Cell.Text.class::cast)
                                .map(Piece.Cell.Text::words)
                                .collect(Collectors.joining(" · ")))
                        .filter(it -> !it.isBlank());
            case Piece.Plan _ -> Stream.empty();
        };
    }

    private static String part(String tag, String text) {
        var escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>")
                // Anki would fill in something for these, and for [sound:…], [latex] and [$]
                .replace("{{", "&#123;&#123;")
                .replace("[", "&#91;");
        return "<" + tag + ">" + escaped + "</" + tag.split(" ", 2)[0] + ">";
    }
}
