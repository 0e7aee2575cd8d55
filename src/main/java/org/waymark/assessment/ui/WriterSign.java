package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.assessment.MarkingDesk;
import org.waymark.assessment.OpenEssay;
import org.waymark.base.Language;
import org.waymark.identity.UserId;

/** The sign of a text in place of its writer's name, and the way to the name, which asks for a reason and is kept. */
final class WriterSign extends Composite<Div> {

    private static final int LONGEST_REASON = 500;

    private final Consumer<String> unmask;

    /** @param unmask is told why somebody wants to see the name */
    WriterSign(
            OpenEssay open,
            List<MarkingDesk.Unmasking> unmaskings,
            Function<UserId, String> names,
            Consumer<String> unmask) {
        this.unmask = unmask;
        var sign = new Span(open.essay().sign());
        sign.addClassName("essay-sign");
        var head = new Div(
                sign,
                new Span(open.writer()
                        .map(name -> getTranslation("assessment.marking.written-by", name))
                        .orElseGet(() -> getTranslation("assessment.marking.hidden"))));
        head.addClassNames("row", "tight");
        getContent().addClassNames("writer", "stack");
        getContent().add(head);
        if (open.writer().isEmpty()) {
            getContent().add(asking());
        }
        var language = Language.of(getLocale());
        unmaskings.stream()
                .map(it -> StaffWords.help(getTranslation(
                        "assessment.marking.unmasked",
                        names.apply(it.by()),
                        StaffWords.day(it.at(), language),
                        it.reason())))
                .forEach(getContent()::add);
    }

    private Component asking() {
        var reason = new TextField(getTranslation("assessment.marking.unmask-reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setManualValidation(true);
        var show = new NativeButton(getTranslation("assessment.marking.unmask"));
        show.addClassNames("btn", "small");
        show.addClickListener(_ -> unmask(reason));
        var content = new Div(new Paragraph(getTranslation("assessment.marking.unmask-help")), reason, show);
        content.addClassName("stack");
        var details = new NativeDetails(getTranslation("assessment.marking.unmask-title"), content);
        details.addClassName("folded");
        return details;
    }

    private void unmask(TextField reason) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("assessment.marking.reason-missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        unmask.accept(reason.getValue());
    }
}
