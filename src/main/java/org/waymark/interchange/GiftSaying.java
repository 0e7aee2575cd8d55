package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Gap;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

/** What a question of GIFT says, as ours say it; where it says nothing, an invitation to say it. */
final class GiftSaying {

    static final Slug GAP = new Slug("gap");

    private static final String LINE = "_____";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final DraftWords words;
    private final GiftPlain plain;

    GiftSaying(Language language, Report report) {
        this.words = new DraftWords(language);
        this.plain = new GiftPlain(report);
    }

    /** The words that a draft says by itself. */
    DraftWords words() {
        return words;
    }

    LocalizedText say(String text) {
        return words.say(text);
    }

    String read(GiftText text, Spot at) {
        return plain.read(text, at);
    }

    /** A text that is said where there is one. */
    Optional<String> read(Optional<GiftText> text, Spot at) {
        return text.map(it -> read(it, at)).filter(it -> !it.isEmpty());
    }

    String typed(GiftText text, Spot at) {
        return plain.typed(text, at);
    }

    boolean asksSomething(GiftQuestion question) {
        return !asked(question, "").isBlank();
    }

    LocalizedText prompt(GiftQuestion question) {
        return say(asked(question, LINE));
    }

    /** Whether a word is missing in the middle of its text, and the text can have a gap there. */
    boolean isGap(GiftQuestion question) {
        var text = asked(question, "");
        return question.stem().after().isPresent() && !text.contains("{{") && !text.contains("}}");
    }

    Question cloze(GiftQuestion question, Gap gap) {
        return new Question.Cloze(words.invited("gap"), say(asked(question, "{{" + GAP + "}}")), List.of(gap));
    }

    private String asked(GiftQuestion question, String gap) {
        var stem = question.stem();
        var reader = gap.isEmpty() ? new GiftPlain(new Report("")) : plain;
        return GiftStem.asked(
                        reader.read(stem.before(), question.at()),
                        stem.after().map(it -> reader.read(it, question.at())),
                        stem.apart(),
                        gap)
                .strip();
    }

    /**
     * What is said to everybody.
     *
     * @param further what is said of answers and has no place of its own
     * @param otherwise what is said of answers, where nothing else is said
     */
    LocalizedText explanation(GiftQuestion question, List<String> further, Optional<String> otherwise) {
        var all = new ArrayList<String>();
        read(question.feedback(), question.at()).ifPresent(all::add);
        all.addAll(further);
        if (all.isEmpty()) {
            otherwise.ifPresent(all::add);
        }
        return all.isEmpty() ? words.invitation("why") : say(String.join(" ", all));
    }

    /** Where nothing is said of answers that has no place of its own. */
    LocalizedText explanation(GiftQuestion question, Optional<String> otherwise) {
        return explanation(question, List.of(), otherwise);
    }

    Rationale rationale(Optional<GiftText> feedback, boolean correct, Spot at) {
        return words.rationale(read(feedback, at).map(this::say), correct);
    }

    static BigDecimal share(BigDecimal percent) {
        return percent.compareTo(WHOLE) == 0 ? BigDecimal.ONE : percent.movePointLeft(2);
    }
}
