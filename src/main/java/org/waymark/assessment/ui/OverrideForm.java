package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.QuizOverride;
import org.waymark.base.Language;
import org.waymark.identity.UserId;
import org.waymark.ui.BrowserZone;
import org.waymark.ui.DatePickers;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.Notices;

/** Other times and another number of attempts at one quiz, for a learner or a group, and what follows for the learner. */
final class OverrideForm extends Composite<Section> {

    private static final int MOST_MINUTES = 100_000;
    private static final int MOST_ATTEMPTS = 1_000;

    private final QuizOverride.Recipient recipient;
    private final Optional<UserId> learner;
    private final AllowanceDesk desk;
    private final Language language = Language.of(getLocale());
    private final Select<AllowanceDesk.Place> quiz = new Select<>();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final IntegerField minutes = new IntegerField();
    private final IntegerField attempts = new IntegerField();
    private final TextField why = StaffWords.why();
    private final Div rule = new Div();
    private final Div withdrawing = new Div();
    private final NewestAllowance newest = new NewestAllowance();
    private Optional<QuizOverride> seen = Optional.empty();

    OverrideForm(QuizOverride.Recipient recipient, Optional<UserId> learner, AllowanceDesk desk) {
        this.recipient = recipient;
        this.learner = learner;
        this.desk = desk;
        var quizzes = desk.quizzes();
        quiz.setLabel(getTranslation("assessment.marking.quiz"));
        quiz.setItems(quizzes);
        quiz.setItemLabelGenerator(place -> place.title(language));
        opens.setLabel(getTranslation("assessment.override.opens"));
        closes.setLabel(getTranslation("assessment.override.closes"));
        opens.setHelperText(
                getTranslation("assessment.override.zone", Dates.here(language).zoneName()));
        number(minutes, "assessment.override.minutes", MOST_MINUTES);
        number(attempts, "assessment.override.attempts", MOST_ATTEMPTS);
        DatePickers.speak(opens, language);
        DatePickers.speak(closes, language);
        rule.getElement().setAttribute("role", "status");
        rule.addClassName("stack");
        withdrawing.addClassName("stack");
        var save = new NativeButton(getTranslation("assessment.override.save"), _ -> save());
        save.addClassNames("btn");
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("assessment.override.title")), quiz, rule);
        if (!quizzes.isEmpty()) {
            getContent()
                    .add(
                            StaffWords.help(getTranslation("assessment.override.help")),
                            opens,
                            closes,
                            minutes,
                            attempts,
                            why,
                            save,
                            newest,
                            withdrawing);
            quiz.setValue(quizzes.getFirst());
            quiz.addValueChangeListener(_ -> desk.tries(this::show));
            show();
        }
    }

    private void number(IntegerField field, String label, int most) {
        field.setLabel(getTranslation(label));
        field.setMin(1);
        field.setMax(most);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("assessment.override.number", most));
    }

    private Optional<AllowanceDesk.Place> place() {
        return quiz.getOptionalValue();
    }

    private void show() {
        show(place().flatMap(it -> desk.override(it, recipient)));
    }

    private void show(Optional<QuizOverride> standing) {
        seen = standing;
        newest.clear();
        opens.setValue(
                standing.flatMap(QuizOverride::opens).map(OverrideForm::local).orElse(null));
        closes.setValue(
                standing.flatMap(QuizOverride::closes).map(OverrideForm::local).orElse(null));
        minutes.setValue(standing.flatMap(QuizOverride::limit)
                .map(limit -> (int) limit.toMinutes())
                .orElse(null));
        attempts.setValue(standing.flatMap(QuizOverride::attempts).orElse(null));
        withdrawing.removeAll();
        standing.ifPresent(it -> withdrawing.add(Confirming.before(
                getTranslation("assessment.override.withdraw"),
                getTranslation("assessment.override.withdraw-loss"),
                getTranslation("assessment.override.withdraw-confirm"),
                () -> withdraw(it))));
        explain();
    }

    private void withdraw(QuizOverride override) {
        if (!desk.withdraw(override, why.getValue(), this::outdated)) {
            return;
        }
        why.clear();
        show();
        var back = new NativeButton(getTranslation("assessment.accommodation.undo"), _ -> {
            if (desk.grant(override.at(0), "", this::outdated)) {
                show();
            }
        });
        back.addClassNames("btn", "small");
        withdrawing.add(
                StaffWords.note("", Icon.ROTATE, new Paragraph(getTranslation("assessment.override.withdrawn")), back));
    }

    /** Says in words what the rule is for the learner now. */
    void explain() {
        rule.removeAll();
        place().ifPresent(place -> learner.ifPresent(it -> explain(place, it)));
    }

    private void explain(AllowanceDesk.Place place, UserId whose) {
        var conditions = desk.conditions(place, whose);
        var list = new UnorderedList();
        list.addClassName("facts-list");
        RuleWords.of(place.quiz().rules(), desk.of(whose).accommodation(), conditions, language).stream()
                .map(ListItem::new)
                .forEach(list::add);
        rule.add(StaffWords.meta(getTranslation("assessment.accommodation.rule")), list);
    }

    private void save() {
        var goodMinutes = isGood(minutes, MOST_MINUTES);
        var goodAttempts = isGood(attempts, MOST_ATTEMPTS);
        var goodTimes = isInOrder();
        if (!goodMinutes || !goodAttempts || !goodTimes) {
            return;
        }
        desk.tries(() -> place().ifPresent(place -> {
            var course = place.course().id();
            var id = seen.map(QuizOverride::id)
                    .orElseGet(() -> QuizOverride.Id.of(course, place.quiz().id(), recipient));
            var override = new QuizOverride(
                    id,
                    course,
                    place.quiz().id(),
                    recipient,
                    instant(opens.getValue()),
                    instant(closes.getValue()),
                    Optional.ofNullable(minutes.getValue()).map(it -> Duration.ofMinutes(it)),
                    Optional.ofNullable(attempts.getValue()),
                    seen.map(QuizOverride::version).orElse(0));
            if (desk.grant(override, why.getValue(), this::outdated)) {
                why.clear();
                Notices.say(getTranslation("assessment.override.saved"));
                show();
            }
        }));
    }

    /** What was typed stays; what somebody else has settled in the meantime stands beside it. */
    private void outdated() {
        var now = place().flatMap(it -> desk.override(it, recipient));
        newest.show(
                words(now),
                () -> {
                    seen = now;
                    save();
                },
                () -> show(now));
        explain();
    }

    private List<String> words(Optional<QuizOverride> override) {
        var words = Stream.of(
                        override.flatMap(QuizOverride::opens)
                                .map(it -> part("assessment.override.opens", StaffWords.day(it, language))),
                        override.flatMap(QuizOverride::closes)
                                .map(it -> part("assessment.override.closes", StaffWords.day(it, language))),
                        override.flatMap(QuizOverride::limit)
                                .map(it -> part("assessment.override.minutes", String.valueOf(it.toMinutes()))),
                        override.flatMap(QuizOverride::attempts)
                                .map(it -> part("assessment.override.attempts", String.valueOf(it))))
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty() ? List.of(getTranslation("assessment.newest.nothing")) : words;
    }

    private String part(String label, String value) {
        return getTranslation(label) + ": " + value;
    }

    private static boolean isGood(IntegerField field, int most) {
        var good = field.isEmpty() || (field.getValue() >= 1 && field.getValue() <= most);
        field.setInvalid(!good);
        return good;
    }

    private boolean isInOrder() {
        var good = opens.isEmpty() || closes.isEmpty() || opens.getValue().isBefore(closes.getValue());
        closes.setErrorMessage(good ? "" : getTranslation("assessment.override.order"));
        closes.setInvalid(!good);
        return good;
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(BrowserZone.of(UI.getCurrent())).toLocalDateTime();
    }

    private static Optional<Instant> instant(@Nullable LocalDateTime at) {
        return Optional.ofNullable(at)
                .map(it -> it.atZone(BrowserZone.of(UI.getCurrent())).toInstant());
    }
}
