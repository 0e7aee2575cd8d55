package org.waymark.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Anchor;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A document to learn from: what is known about it, and a précis of its numbered places, never its own sentences.
 *
 * @param sign two letters or so that stand for it on citation marks
 * @param language the language it is written in
 * @param title as printed, where it has one
 * @param name the one name the course uses for it
 * @param shortName author or outlet, as one says it in a sentence
 * @param gaps what is not known about it
 * @param voices beginnings of other names under which prose may let it speak, by language
 */
public record Source(
        Slug id,
        String sign,
        Language language,
        Optional<String> title,
        LocalizedText name,
        LocalizedText shortName,
        LocalizedText author,
        LocalizedText kind,
        LocalizedText date,
        LocalizedText standpoint,
        Optional<LocalizedText> gaps,
        Map<Language, List<String>> voices,
        List<Paragraph> paragraphs) {

    public Source {
        voices = Map.copyOf(voices);
        paragraphs = List.copyOf(paragraphs);
    }

    public Optional<Paragraph> paragraph(Anchor anchor) {
        return paragraphs.stream().filter(it -> it.anchor().equals(anchor)).findFirst();
    }
}
