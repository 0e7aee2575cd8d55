package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftText.Format;
import org.waymark.question.Gap;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

/** Makes texts with gaps of those of Moodle in which numbers of the words on offer stand. */
final class MoodlePlaces {

    private static final Pattern PLACE = Pattern.compile("\\[\\[([0-9]{1,3})]]");

    /** In all places of a text together, each of which has its own. */
    private static final int MOST_OFFERED = 2_000;

    /** What can be put in a place; only those of the same group are on offer there. */
    private record Word(Spot at, String group, String text) {}

    private final MoodleTexts texts;
    private final GiftSaying saying;
    private final Report report;

    MoodlePlaces(MoodleTexts texts, GiftSaying saying, Report report) {
        this.texts = texts;
        this.saying = saying;
        this.report = report;
    }

    /**
     * A text with numbered places, each for one of the words on offer.
     *
     * @param offered what the element of a word is called
     */
    Optional<Made> made(XmlElement question, String offered) {
        var words = question.all(offered).map(it -> word(it, question)).toList();
        var text = texts.said(question, "questiontext", Format.HTML, question.at())
                .map(GiftText::text)
                .orElse("");
        if (text.contains("{{") || text.contains("}}")) {
            report.warn(question.at(), "interchange.problem.moodle-gap", MoodleMaking.name(question));
            return Optional.empty();
        }
        var explanation = texts.explanation(question, saying);
        var gaps = new ArrayList<Gap>();
        var marked = new StringBuilder();
        var place = PLACE.matcher(text);
        while (place.find()) {
            if ((gaps.size() + 1) * words.size() > MOST_OFFERED) {
                report.fails(question.at(), "interchange.problem.gift-too-many-answers", "" + MOST_OFFERED);
                return Optional.empty();
            }
            gap(question, words, Integer.parseInt(place.group(1)), "g" + (gaps.size() + 1), explanation)
                    .ifPresent(gaps::add);
            place.appendReplacement(marked, "{{g" + gaps.size() + "}}");
        }
        place.appendTail(marked);
        if (gaps.isEmpty()) {
            report.fails(question.at(), "interchange.problem.moodle-no-gap", MoodleMaking.name(question));
            return Optional.empty();
        }
        var cloze = new Question.Cloze(saying.words().invited("gap"), saying.say(marked.toString()), gaps);
        return Optional.of(new Made(cloze, MarkingScheme.usualFor(cloze), explanation));
    }

    private Optional<Gap> gap(XmlElement question, List<Word> words, int right, String id, LocalizedText explanation) {
        if (right < 1 || right > words.size()) {
            report.fails(question.at(), "interchange.problem.moodle-place", "[[" + right + "]]");
            return Optional.empty();
        }
        var group = words.get(right - 1).group();
        var options = IntStream.range(0, words.size())
                .filter(it -> words.get(it).group().equals(group))
                .mapToObj(it -> option(words.get(it), it + 1, it + 1 == right))
                .toList();
        if (options.size() < 2) {
            report.fails(question.at(), "interchange.problem.gift-too-few");
            return Optional.empty();
        }
        return Optional.of(new Gap.Menu(new Slug(id), 1, options, new Rationale(explanation, List.of())));
    }

    private Word word(XmlElement word, XmlElement question) {
        var text = texts.said(word, MoodleAsked.format(question), word.at());
        if (text.isEmpty()) {
            report.fails(word.at(), "interchange.problem.gift-empty-answer");
        }
        return new Word(word.at(), word.word("group"), text.text());
    }

    private Option option(Word word, int number, boolean correct) {
        return new Option(
                new Slug("a" + number),
                saying.say(word.text()),
                correct,
                saying.rationale(Optional.empty(), correct, word.at()));
    }
}
