package org.waymark.content.figure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.figure.When;
import org.waymark.content.ui.Wording;
import org.waymark.question.Axis.Step;
import org.waymark.question.ui.CitationMarks;
import org.waymark.ui.SiteMap;

/**
 * What every figure is drawn with: the words of a course, in the language of the page, and marks for what they rest on.
 *
 * @param isInText within a text, where it should not take more room than it must
 */
record DrawingKit(Course course, Language language, CitationMarks marks, boolean isInText) {

    Span say(LocalizedText text) {
        return Wording.say(new Span(), text, language);
    }

    String words(LocalizedText text) {
        return text.in(language);
    }

    Component cites(List<Citation> cites) {
        return marks.of(cites);
    }

    /** The way to a lesson, by its title; a lesson that is not in the course is not named. */
    Component lesson(Slug id) {
        return course.lesson(id)
                .<Component>map(lesson -> {
                    var link = new Anchor(
                            "/" + SiteMap.lesson(course.id(), id),
                            lesson.title().in(language));
                    return Wording.spoken(link, lesson.title().languageFor(language), language);
                })
                .orElseGet(Span::new);
    }

    /** A number with as many decimals as it was written with. */
    String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** As exactly as it is known: {@code 4 June 1918}, {@code June 1918}, {@code 1992–1996}. */
    String when(When when) {
        return when.isStretch()
                ? day(when.from(), when) + (when.exactness() == Step.YEAR ? "–" : " – ") + day(when.to(), when)
                : day(when.from(), when);
    }

    private String day(LocalDate day, When when) {
        var pattern = switch (when.exactness()) {
            case YEAR -> "uuuu";
            case MONTH -> "LLLL uuuu";
            case DAY -> "d MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
