package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Examples;
import org.waymark.assessment.Incoming;
import org.waymark.assessment.MemoryAllowances;
import org.waymark.assessment.Passes;
import org.waymark.assessment.Receipt;
import org.waymark.assessment.RecordingEvents;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.assessment.Wish;
import org.waymark.assessment.ui.AssessmentViews.Announced;
import org.waymark.assessment.ui.AssessmentViews.Sitter;
import org.waymark.assessment.ui.AssessmentViews.Storage;
import org.waymark.base.Slug;
import org.waymark.question.Response;
import tools.jackson.databind.json.JsonMapper;

/** Ann before a page of this module, in English. */
@ContextConfiguration(classes = AssessmentViews.class)
@ViewPackages(packages = {"org.waymark.assessment.ui", "org.waymark.ui"})
abstract class QuizPageTest extends SpringBrowserlessTest {

    static final String DEVICE = "device-of-22-signs-001";
    static final String NOT_FOUND = "This page does not exist or is not open to you";

    @Autowired
    Storage attempts;

    @Autowired
    Sitter user;

    @Autowired
    Announced announced;

    @Autowired
    MemoryAllowances allowances;

    @Autowired
    TakingQuizzes taking;

    @Autowired
    RecordingEvents recording;

    @Autowired
    Passes passes;

    @BeforeEach
    void beAnnWhoHasDoneNothingYet() {
        attempts.clear();
        announced.clear();
        user.becomes(Examples.ANN);
        allowances.keep(Examples.ANN, Accommodation.NONE);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    /** Goes to an address as by a link or by typing it. */
    void goTo(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        roundTrip();
    }

    /** The same page in a new window, or after the server was restarted. */
    void reload() {
        UI.getCurrent().refreshCurrentRoute(true);
        roundTrip();
    }

    Attempt annBegins(Slug course, Slug quiz) {
        return taking.startOrResume(Examples.ANN, course, quiz);
    }

    Attempt kept(Attempt attempt) {
        return attempts.get(attempt.token());
    }

    void press(String words) {
        test(find(Button.class).withText(words).atIndex(1)).click();
    }

    String heading() {
        return find(H1.class).atIndex(1).getText();
    }

    /** The part of the page that the browser drives. */
    AttemptElement element() {
        return find(AttemptElement.class).single();
    }

    /** As the browser tells the server. */
    void tell(String event, String data) {
        var element = element().getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JsonMapper.shared().readTree(data)));
        roundTrip();
    }

    /** As the browser sends it, from the device that holds the attempt. */
    void sends(Attempt attempt, Wish... wishes) {
        var pass =
                passes.read(passes.issue(kept(attempt), Examples.ANN, DEVICE)).orElseThrow();
        var order = kept(attempt).events().stream()
                .mapToInt(event -> event.origin().order())
                .max()
                .orElse(0);
        var events = new ArrayList<Incoming>();
        for (var wish : wishes) {
            events.add(new Incoming(UUID.randomUUID(), ++order, Examples.NOON, wish));
        }
        var receipts = recording.record(pass, attempt.token(), events).receipts();
        assertThat(receipts).allMatch(Receipt.Kept.class::isInstance);
    }

    static Wish answers(int item, Response response) {
        return new Wish.Answer(item, (_, _) -> response, Optional.empty());
    }

    static Wish checks(int item, Response response) {
        return new Wish.Check(item, (_, _) -> response, Optional.empty());
    }

    /** All words on the page. */
    static String words() {
        return everything(UI.getCurrent())
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    /** All that the browser is sent: tags, attributes, properties, words. */
    static String markup() {
        return everything(UI.getCurrent())
                .map(component -> component.getElement().getOuterHTML() + properties(component))
                .collect(Collectors.joining("\n"));
    }

    private static String properties(Component component) {
        var element = component.getElement();
        return element.getPropertyNames()
                .map(name -> name + "=" + element.getPropertyRaw(name))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Component> everything(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(QuizPageTest::everything));
    }
}
