package org.waymark.gradebook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.gradebook.Cell;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Figures;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Grade;
import org.waymark.gradebook.Scale;
import org.waymark.gradebook.Typed;
import org.waymark.ui.Keys;

/** Says marks and grades in the language of whoever reads, and times in the zone of the class. */
record GradeWords(Language language, ZoneId zone) {

    static GradeWords of(Locale locale, ZoneId zone) {
        return new GradeWords(Language.of(locale), zone);
    }

    Locale locale() {
        return language.locale();
    }

    String say(String key, Object... details) {
        return I18NProvider.translate(locale(), key, details);
    }

    /** At most two decimals, in digits of the language. */
    String number(BigDecimal figure) {
        return exactly(Figures.shown(figure));
    }

    /** With exactly as many decimals as the figure has. */
    private String exactly(BigDecimal figure) {
        var numbers = NumberFormat.getInstance(locale());
        numbers.setGroupingUsed(false);
        numbers.setMinimumFractionDigits(Math.max(0, figure.scale()));
        numbers.setMaximumFractionDigits(Math.max(0, figure.scale()));
        return numbers.format(figure);
    }

    String of(BigDecimal points, BigDecimal possible) {
        return say("gradebook.words.of", number(points), number(possible));
    }

    String percent(BigDecimal figure) {
        return say("gradebook.words.percent", number(figure));
    }

    /** {@code 8.5 of 10}, or how it stands, with the time where that is known. */
    String mark(Cell cell, BigDecimal possible) {
        return cell.points()
                .map(it -> of(it, possible))
                .orElseGet(() -> cell.doneAt()
                        .map(it -> say("gradebook.words.done-at", minute(it)))
                        .orElseGet(() -> say(Keys.of(cell.state()))));
    }

    /** Where points come from that are not the last word. */
    Optional<String> reason(Cell cell) {
        return switch (cell.state()) {
            case SO_FAR ->
                Optional.of(cell.quizzes()
                        .map(it -> say("gradebook.words.so-far", it.done(), it.of()))
                        .orElseGet(() -> say(Keys.of(cell.state()))));
            case PART_WAITS -> Optional.of(say("gradebook.words.part-waits"));
            case FROM_WORK, DONE, BY_HAND, EXCUSED, MISSING, NOT_BEGUN, UNDER_WAY, WAITING, UNMARKED, NOT_THEIRS ->
                Optional.empty();
        };
    }

    /** What is typed to get the same; empty where there is no mark by hand. */
    String typed(Given given) {
        return switch (given) {
            case Given.Points(var points) -> number(points);
            case Given.Excused _ -> excused();
            case Given.Nothing _ -> "";
        };
    }

    /** What was settled, in words. */
    String given(Given given) {
        return switch (given) {
            case Given.Points(var points) -> number(points);
            case Given.Excused _ -> say("gradebook.state.excused");
            case Given.Nothing _ -> say("gradebook.words.by-nobody");
        };
    }

    /** The word that is typed to excuse somebody. */
    String excused() {
        return say("gradebook.words.excused");
    }

    Typed typed(String text, Column column) {
        return Typed.read(text, column.possible(), excused(), locale());
    }

    String flaw(Typed.Flaw flaw, Column column) {
        return say(
                switch (flaw) {
                    case NOT_A_NUMBER -> "gradebook.flaw.not-a-number";
                    case TOO_FINE -> "gradebook.flaw.too-fine";
                    case ABOVE_POSSIBLE -> "gradebook.flaw.above-possible";
                },
                number(column.possible()),
                excused());
    }

    /** {@code 14.5 of 20}, {@code 92 of 100 · A}, {@code BB}; a dash where there is nothing yet. */
    String grade(Optional<Grade> grade, Scale scale) {
        return grade.map(it -> Stream.of(figure(it, scale), it.band())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")))
                .orElse("–");
    }

    /** Whether its number is the percentage itself. */
    static boolean saysPercent(Scale scale) {
        return scale.kind() == Scale.Kind.PERCENT
                && scale.most().filter(it -> it == 100).isPresent();
    }

    private Optional<String> figure(Grade grade, Scale scale) {
        return grade.number()
                .map(it -> saysPercent(scale)
                        ? say("gradebook.words.percent", exactly(it))
                        : say(
                                "gradebook.words.of",
                                exactly(it),
                                grade.most().orElse(0).toString()));
    }

    /** {@code 20 November 2026, 14:32} where the class is. */
    String minute(Instant at) {
        return new ClassTimes(zone, language).minute(at);
    }

    String zoneName() {
        return new ClassTimes(zone, language).zoneName();
    }

    /** {@code a, b and c}. */
    String list(List<String> parts) {
        return parts.isEmpty()
                ? ""
                : ListFormat.getInstance(locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(parts);
    }
}
