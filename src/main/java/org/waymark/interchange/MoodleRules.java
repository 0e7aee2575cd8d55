package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.base.LocalizedText;
import org.waymark.interchange.GiftText.Format;
import org.waymark.question.ItemRules;

/** What a question of Moodle XML says of its worth, its hints and its order. */
final class MoodleRules {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}(?:\\.[0-9]{1,12})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000);
    private static final int MOST_HINTS = 5;

    /** As many as our files write of what a question is worth. */
    private static final int PLACES = 2;

    /** What a further try costs where nobody thought about it, and where there is none. */
    private static final List<BigDecimal> USUAL =
            List.of(BigDecimal.ZERO, new BigDecimal("0.1"), new BigDecimal("0.3333333"), BigDecimal.ONE);

    private static final Set<String> NO = Set.of("0", "false");

    private final GiftSaying saying;
    private final MoodleTexts texts;
    private final Report report;

    MoodleRules(GiftSaying saying, MoodleTexts texts, Report report) {
        this.saying = saying;
        this.texts = texts;
        this.report = report;
    }

    /** How it is asked and marked. */
    ItemRules of(XmlElement question, MoodleMade made) {
        return new ItemRules(worth(question), made.shuffled(), made.made().scheme(), hints(question));
    }

    private BigDecimal worth(XmlElement question) {
        var written = question.word("defaultgrade");
        if (written.isEmpty()) {
            return BigDecimal.ONE;
        }
        var at = question.first("defaultgrade").map(XmlElement::at).orElse(question.at());
        var number = number(written).filter(it -> it.compareTo(MOST) <= 0);
        if (number.isEmpty()) {
            report.fails(at, "interchange.problem.moodle-grade", Report.shortened(written));
            return BigDecimal.ONE;
        }
        var worth = number.get().setScale(PLACES, RoundingMode.HALF_UP);
        var kept = worth.signum() == 0 ? BigDecimal.ONE : whole(worth);
        if (kept.compareTo(number.get()) != 0) {
            report.warn(
                    at, "interchange.problem.moodle-grade-rounded", Report.shortened(written), kept.toPlainString());
        }
        return kept;
    }

    static BigDecimal whole(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    static Optional<BigDecimal> number(String written) {
        return Optional.of(written).filter(it -> NUMBER.matcher(it).matches()).map(BigDecimal::new);
    }

    private List<LocalizedText> hints(XmlElement question) {
        var hints = question.all("hint")
                .map(it -> texts.said(it, Format.HTML, it.at()).text())
                .filter(it -> !it.isEmpty())
                .map(saying::say)
                .toList();
        if (hints.size() > MOST_HINTS) {
            report.warn(question.at(), "interchange.problem.moodle-hints", "" + MOST_HINTS);
        }
        return hints.stream().limit(MOST_HINTS).toList();
    }

    /** Whether something is said of a further try that is not what Moodle says by itself. */
    static boolean hasPenalty(XmlElement question) {
        return number(question.word("penalty"))
                .filter(it -> USUAL.stream()
                        .noneMatch(usual -> usual.subtract(it).abs().compareTo(new BigDecimal("0.0001")) < 0))
                .isPresent();
    }

    static boolean isSaid(XmlElement question, String child, boolean usual) {
        var word = question.word(child);
        return word.isEmpty() ? usual && question.first(child).isEmpty() : !NO.contains(word);
    }
}
