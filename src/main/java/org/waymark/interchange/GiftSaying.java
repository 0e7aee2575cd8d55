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
    private int unexplained;

    GiftSaying(Language language, Report report) {
        this.words = new DraftWords(language);
        this.plain = new GiftPlain(report);
    }

    /** How many invitations there are. */
    int unexplained() {
        return unexplained;
    }

    String word(String name) {
        return words.word(name);
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
        return new Question.Cloze(invited("gap"), say(asked(question, "{{" + GAP + "}}")), List.of(gap));
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

    /** What is said to everybody, then what is said about answers. */
    LocalizedText explanation(GiftQuestion question, List<String> reasons) {
        var all = new ArrayList<String>();
        read(question.feedback(), question.at()).ifPresent(all::add);
        all.addAll(reasons);
        return all.isEmpty() ? invitation("why") : say(String.join(" ", all));
    }

    Rationale rationale(Optional<GiftText> feedback, boolean correct, Spot at) {
        var said = read(feedback, at).map(this::say);
        return new Rationale(said.orElseGet(() -> invitation(correct ? "why-right" : "why-wrong")), List.of());
    }

    /** A sentence that an author is to replace. */
    LocalizedText invitation(String word) {
        unexplained++;
        return invited(word);
    }

    /** A sentence that may stay. */
    LocalizedText invited(String word) {
        return say(word(word));
    }

    static BigDecimal share(BigDecimal percent) {
        return percent.compareTo(WHOLE) == 0 ? BigDecimal.ONE : percent.movePointLeft(2);
    }
}
