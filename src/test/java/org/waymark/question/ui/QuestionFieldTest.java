package org.waymark.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Arrangement;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Response;

class QuestionFieldTest extends WidgetTest {

    private static final long SEED = 42L;

    private final List<Response> heard = new ArrayList<>();

    static List<Item> items() {
        return Examples.all();
    }

    @Test
    void choosingAnOptionIsHeard() {
        shown(Examples.nearestPlanet(), new Response.Blank());

        test(radios()).selectItem("Mercury");

        assertThat(heard).containsExactly(chosen("mercury"));
    }

    @Test
    void aLetterChoosesTheOptionThatCarriesIt() {
        var field = shown(Examples.nearestPlanet(), new Response.Blank());

        press(radios(), "c");

        assertThat(heard).containsExactly(chosen(thirdOf(Examples.nearestPlanet())));
        assertThat(field.response()).isEqualTo(heard.getFirst());
    }

    @Test
    void aLetterBeyondTheOptionsChoosesNothing() {
        shown(Examples.nearestPlanet(), new Response.Blank());

        press(radios(), "H");

        assertThat(heard).isEmpty();
    }

    @Test
    void anyNumberOfOptionsCanBeChosen() {
        shown(Examples.primes(), new Response.Blank());

        var parts = parts("Two", "Three");
        tick(checkboxes(), Set.of(parts.getFirst()));
        tick(checkboxes(), Set.copyOf(parts));

        assertThat(heard).containsExactly(chosen("two"), chosen("two", "three"));
    }

    @Test
    void aLetterTakesAnOptionBackAgain() {
        shown(Examples.primes(), new Response.Blank());

        press(checkboxes(), "A");
        press(checkboxes(), "A");

        assertThat(heard).hasSize(2).last().isEqualTo(new Response.Blank());
    }

    @Test
    void aVerdictIsAnAnswerAndAReasonCompletesIt() {
        shown(Examples.moonlight(), new Response.Blank());

        test(verdict()).selectItem("False");
        test(reason()).selectItem("It throws back the light of the Sun.");

        assertThat(heard)
                .containsExactly(
                        new Response.Judged(false, Optional.empty()),
                        new Response.Judged(false, Optional.of(new Slug("reflects"))));
    }

    @Test
    void aReasonWithoutAVerdictIsNotTakenForAnAnswer() {
        shown(Examples.moonlight(), new Response.Blank());

        test(reason()).selectItem("Its rocks glow.");

        assertThat(heard).isEmpty();
        assertThat(find(Paragraph.class).withClassName("help").single().getText())
                .isEqualTo("Choose true or false as well. Without it the reason is not kept.");
    }

    @Test
    void eachPremiseIsGivenATarget() {
        shown(Examples.animals(), new Response.Blank());

        test(target("Whale")).selectItem("Fish");
        test(target("Eagle")).selectItem("Birds");

        assertThat(heard).last().isEqualTo(matched(Map.of("whale", "fish", "eagle", "bird")));
    }

    @Test
    void elementsAreMovedByTheirButtons() {
        shown(Examples.growth(), new Response.Blank());
        var order = presented();

        test(button("Move down: " + order.getFirst().text().in(Language.ENGLISH)))
                .click();

        assertThat(heard).containsExactly(ordered(order.get(1), order.get(0), order.get(2), order.get(3)));
        assertThat(said())
                .isEqualTo("Moved: “%s”. It is now at place 2 of 4."
                        .formatted(order.getFirst().text().in(Language.ENGLISH)));
    }

    @Test
    void theFirstElementCannotGoUpNorTheLastDown() {
        shown(Examples.growth(), new Response.Blank());
        var order = presented();

        assertThat(button("Move up: " + order.getFirst().text().in(Language.ENGLISH))
                        .isEnabled())
                .isFalse();
        assertThat(button("Move down: " + order.getLast().text().in(Language.ENGLISH))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void aLiftedElementIsMovedByArrowsAndReturnedByEscape() {
        var field = shown(Examples.growth(), new Response.Blank());
        var order = presented();
        var grip = button("Lift: " + order.getLast().text().in(Language.ENGLISH));

        test(grip).click();
        press(grip, "ArrowUp");
        press(grip, "ArrowUp");

        assertThat(field.response()).isEqualTo(ordered(order.get(0), order.get(3), order.get(1), order.get(2)));

        press(grip, "Escape");

        assertThat(field.response()).isEqualTo(new Response.Blank());
        assertThat(heard).hasSize(3).last().isEqualTo(new Response.Blank());
        assertThat(said()).contains("at place 4 of 4 again");
    }

    @Test
    void aLiftedElementIsPutDownWhereItIs() {
        var field = shown(Examples.growth(), new Response.Blank());
        var order = presented();
        var grip = button("Lift: " + order.get(1).text().in(Language.ENGLISH));

        test(grip).click();
        assertThat(grip.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        press(grip, "ArrowUp");
        test(grip).click();

        assertThat(grip.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(said()).startsWith("Put down");
        assertThat(field.response()).isEqualTo(ordered(order.get(1), order.get(0), order.get(2), order.get(3)));
    }

    @Test
    void wordsAreHeardWithTheLanguageTheyWereTypedIn() {
        show(QuestionField.of(Examples.strait(), SEED, Language.TURKISH, new Response.Blank(), heard::add));

        test(find(TextField.class).single()).setValue("İstanbul");

        assertThat(heard).containsExactly(new Response.Typed("İstanbul", Language.TURKISH));
        assertThat(find(TextField.class).single().getElement().getAttribute("lang"))
                .isEqualTo("tr");
    }

    @ParameterizedTest
    @MethodSource("answered")
    void whatWasGivenIsShownAgain(Item item, Response given) {
        var field = shown(item, given);

        assertThat(field.response()).isEqualTo(given);
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void anAnswerCanBeTakenBack(Item item, Response given) {
        var field = shown(item, given);
        var clear = find(Button.class).withText("Clear the answer");

        test(clear.single()).click();

        assertThat(field.response()).isEqualTo(new Response.Blank());
        assertThat(heard).containsExactly(new Response.Blank());
        assertThat(clear.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void whatIsReadOnlyOffersNothingToChange(Item item, Response given) {
        var field = shown(item, given);

        field.setReadOnly(true);
        Stream.concat(find(RadioButtonGroup.class).all().stream(), find(CheckboxGroup.class).all().stream())
                .forEach(group -> press((Component) group, "a"));

        assertThat(find(Button.class).withText("Clear the answer").all()).isEmpty();
        assertThat(find(NativeButton.class).all()).noneMatch(NativeButton::isEnabled);
        assertThat(field.response()).isEqualTo(given);
        assertThat(heard).isEmpty();
    }

    static Stream<Arguments> answered() {
        return Stream.of(
                Arguments.of(Examples.nearestPlanet(), chosen("venus")),
                Arguments.of(Examples.primes(), chosen("two", "six")),
                Arguments.of(Examples.moonlight(), new Response.Judged(true, Optional.of(new Slug("burns")))),
                Arguments.of(Examples.animals(), matched(Map.of("whale", "mammal", "bat", "bird"))),
                Arguments.of(
                        Examples.growth(),
                        new Response.Ordered(Stream.of("fruit", "seed", "shoot", "flower")
                                .map(Slug::new)
                                .toList())),
                Arguments.of(Examples.strait(), new Response.Typed("Ankara", Language.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("items")
    void aResponseToSomethingElseIsPassedOver(Item item) {
        var field = shown(item, chosen("elsewhere"));

        assertThat(field.response()).isEqualTo(new Response.Blank());
    }

    @ParameterizedTest
    @MethodSource("items")
    void thePromptNamesWhatOneAnswersWith(Item item) {
        var field = QuestionField.of(item, SEED, Language.ENGLISH, new Response.Blank(), heard::add)
                .at(3);

        show(field.prompt(new H2()));
        show(field);

        assertThat(find(H2.class).id("q-3-prompt").getText())
                .isEqualTo(item.question().prompt().in(Language.ENGLISH));
        assertThat(markup(field)).containsPattern("(aria-labelledby=\"|accessibleNameRef=)\"?q-3-prompt");
    }

    @Test
    void aTextThatIsNotInTheLanguageOfThePageSaysSo() {
        var question = new SingleChoice(
                Examples.only(Language.TURKISH, "Hangisi?"),
                List.of(
                        Examples.option("one", true, Examples.text("Bir", "Bir", "One"), 1),
                        Examples.option("two", false, Examples.only(Language.AZERBAIJANI, "İki"), 2)));
        var field = shown(Examples.item("mixed", question), new Response.Blank());

        assertThat(field.prompt(new H2()).getElement().getAttribute("lang")).isEqualTo("tr");
        assertThat(markup(field)).contains("<span lang=\"az\">İki</span>").contains("<span>One</span>");
    }

    private QuestionField shown(Item item, Response given) {
        return show(QuestionField.of(item, SEED, Language.ENGLISH, given, heard::add));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Offer.Part> radios() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Offer.Part> checkboxes() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Offer.Part> verdict() {
        return find(RadioButtonGroup.class).id("q-1-verdict");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Offer.Part> reason() {
        return find(RadioButtonGroup.class).id("q-1-reason");
    }

    @SuppressWarnings("unchecked")
    private Select<Offer.Part> target(String premise) {
        var label = find(Span.class).withText(premise).single().getId().orElseThrow();
        return find(Select.class).id(label.replace("premise", "target"));
    }

    private NativeButton button(String name) {
        return find(NativeButton.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    private List<Offer.Part> parts(String... texts) {
        return Stream.of(texts)
                .map(text -> checkboxes()
                        .getListDataView()
                        .getItems()
                        .filter(part -> part.text().equals(text))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private String said() {
        return find(Paragraph.class).withClassName("said").single().getText();
    }

    private static List<Element> presented() {
        var growth = Examples.growth();
        return Arrangement.presentedOrder((Ordering) growth.question(), growth.id(), SEED);
    }

    private static String thirdOf(Item item) {
        return ((SingleChoice) item.question()).options().get(2).id().value();
    }

    private static Response chosen(String... ids) {
        return new Response.Chosen(Stream.of(ids).map(Slug::new).collect(Collectors.toSet()));
    }

    private static Response matched(Map<String, String> targets) {
        return new Response.Matched(targets.entrySet().stream()
                .collect(Collectors.toMap(pair -> new Slug(pair.getKey()), pair -> new Slug(pair.getValue()))));
    }

    private static Response ordered(Element... elements) {
        return new Response.Ordered(Stream.of(elements).map(Element::id).toList());
    }
}
