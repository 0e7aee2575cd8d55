package org.waymark.question.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;

/** What is said in one language; a text that exists only in another one says so to screen readers and hyphenation. */
record Words(Language language) {

    String say(String key, Object... parameters) {
        return I18NProvider.translate(language.locale(), key, parameters);
    }

    String say(LocalizedText text) {
        return text.in(language);
    }

    /** A number as it is written in the language, with at most two decimal places. */
    String number(BigDecimal number) {
        return exact(number.setScale(2, RoundingMode.HALF_UP));
    }

    /** A number as it is written in the language, with all its decimal places. */
    String exact(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    Span span(LocalizedText text) {
        return in(text, new Span());
    }

    /** The container, filled with the text. */
    <C extends HtmlContainer> C in(LocalizedText text, C container) {
        return in(text.in(language), text.languageFor(language), container);
    }

    /** The container, filled with a text in a language that may be another one. */
    <C extends HtmlContainer> C in(String text, Language spoken, C container) {
        container.setText(text);
        if (spoken != language) {
            container.getElement().setAttribute("lang", spoken.tag());
        }
        return container;
    }
}
