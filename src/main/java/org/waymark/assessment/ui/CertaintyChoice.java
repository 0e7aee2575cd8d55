package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.question.Certainty;

/** How sure one is of an answer, with what is at stake in words. */
final class CertaintyChoice extends Composite<FieldSet> {

    CertaintyChoice(int number, Optional<Certainty> chosen) {
        getContent().setLegendText(getTranslation("assessment.certainty.label"));
        getContent().addClassName("certainty");
        Stream.of(Certainty.values())
                .map(level -> option(number, level, chosen.filter(level::equals).isPresent()))
                .forEach(getContent()::add);
    }

    private Component option(int number, Certainty level, boolean chosen) {
        var input = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "certainty-" + number)
                .setAttribute("data-certainty", word(level))
                .setAttribute("checked", chosen);
        var stakes =
                new Span(getTranslation("assessment.certainty.stakes", signed(level.right()), signed(level.wrong())));
        stakes.addClassNames("meta", "num");
        var label = new NativeLabel();
        label.getElement().appendChild(input);
        label.add(new Span(getTranslation("assessment.certainty." + word(level))), stakes);
        return label;
    }

    /** As it travels: {@code no-idea}. */
    static String word(Certainty level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code +2}, {@code 0}, {@code −6}. */
    private static String signed(BigDecimal points) {
        var plain = points.abs().stripTrailingZeros().toPlainString();
        return switch (points.signum()) {
            case 1 -> "+" + plain;
            case -1 -> "\u2212" + plain;
            default -> plain;
        };
    }
}
