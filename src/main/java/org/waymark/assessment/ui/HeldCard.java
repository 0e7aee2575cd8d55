package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.assessment.HeldAnswer;
import org.waymark.assessment.HeldDecision;
import org.waymark.assessment.Reason;
import org.waymark.assessment.Standing;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;
import org.waymark.question.Response;
import org.waymark.ui.Icon;

/** One answer that was held: why, what it says, what counts instead, and the two ways to decide. */
final class HeldCard extends Composite<Section> {

    private static final int LONGEST_REASON = 500;

    private final Language language = Language.of(getLocale());
    private final HeldAnswer answer;

    HeldCard(HeldAnswer answer, Function<UserId, String> names, Runnable admit, Consumer<String> setAside) {
        this.answer = answer;
        var card = getContent();
        card.addClassNames("card", "held", "stack");
        card.add(head(), where(), facts());
        answer.decisions().stream().map(it -> decision(it, names)).forEach(card::add);
        card.add(actions(admit, setAside));
    }

    private Component head() {
        var head = new Div(
                new H3(answer.learner()),
                StaffWords.tag("part", Icon.CLOCK, getTranslation("assessment.held.reason." + kebab(reason()))));
        answer.decision()
                .ifPresent(it -> head.add(
                        it.kind() == HeldDecision.Kind.ADMITTED
                                ? StaffWords.tag("right", Icon.CHECK, getTranslation("assessment.held.admitted"))
                                : StaffWords.tag("line", Icon.MINUS, getTranslation("assessment.held.aside"))));
        head.addClassNames("row");
        return head;
    }

    private Reason reason() {
        return answer.event().standing() instanceof Standing.Held(var reason) ? reason : Reason.AFTER_END;
    }

    private static String kebab(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Component where() {
        var where = new Div(
                Wording.say(new Span(), answer.quiz().title(), language),
                new Span(": "),
                Wording.say(new Span(), answer.item().question().prompt(), language));
        where.addClassName("held-question");
        return where;
    }

    private Component facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "assessment.held.given", words(answer.given()));
        fact(facts, "assessment.held.counts", words(answer.counts()));
        fact(
                facts,
                "assessment.held.created",
                StaffWords.day(answer.event().origin().at(), language));
        fact(facts, "assessment.held.received", StaffWords.day(answer.event().receivedAt(), language));
        answer.markNow()
                .ifPresent(now -> answer.markThen()
                        .ifPresent(then -> fact(
                                facts,
                                answer.isAdmitted() ? "assessment.held.without" : "assessment.held.with",
                                effect(now, then))));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(words));
    }

    private String effect(Mark now, Mark then) {
        return now.earned().compareTo(then.earned()) == 0
                ? getTranslation("assessment.held.same", now.earned(), now.possible())
                : getTranslation("assessment.held.change", now.earned(), then.earned(), now.possible());
    }

    private String words(Response response) {
        return GivenText.of(answer.item().question(), response, language);
    }

    private Component decision(HeldDecision decision, Function<UserId, String> names) {
        var key = decision.kind() == HeldDecision.Kind.ADMITTED
                ? "assessment.held.admitted-by"
                : "assessment.held.set-aside-by";
        return StaffWords.help(getTranslation(
                key, names.apply(decision.by()), StaffWords.day(decision.at(), language), decision.reason()));
    }

    private Component actions(Runnable admit, Consumer<String> setAside) {
        var row = new Div();
        row.addClassNames("row", "held-actions");
        if (!answer.isAdmitted()) {
            var let = new NativeButton(getTranslation("assessment.held.admit"), _ -> admit.run());
            let.addClassNames("btn", "small", "primary");
            row.add(let);
        }
        if (answer.decision().isEmpty() || answer.isAdmitted()) {
            row.add(aside(setAside));
        }
        return row;
    }

    private Component aside(Consumer<String> setAside) {
        var reason = new TextField(getTranslation("assessment.held.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setManualValidation(true);
        var confirm = new NativeButton(getTranslation("assessment.held.set-aside"), _ -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("assessment.marking.reason-missing"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                setAside.accept(reason.getValue());
            }
        });
        confirm.addClassNames("btn", "small");
        var content = new Div(reason, confirm);
        content.addClassName("stack");
        var details = new NativeDetails(getTranslation("assessment.held.leave-aside"), content);
        details.addClassName("folded");
        return details;
    }
}
