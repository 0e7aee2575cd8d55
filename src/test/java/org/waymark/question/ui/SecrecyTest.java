package org.waymark.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Arrangement;
import org.waymark.question.Examples;
import org.waymark.question.Item;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.Target;
import org.waymark.question.Question.TrueFalse;
import org.waymark.question.Response;

/** In these items everything that a learner may not see before handing in carries a canary. */
class SecrecyTest extends WidgetTest {

    private static final LocalizedText SEEN = Examples.text("görünür", "görünür", "seen");

    static List<Item> items() {
        var options = List.of(option("canary-1", true), option("canary-2", false));
        return List.of(
                item(new SingleChoice(SEEN, options)),
                item(new MultipleChoice(SEEN, options)),
                item(new TrueFalse(SEEN, true, options)),
                item(new Matching(
                        SEEN,
                        List.of(new Premise(id("canary-1"), SEEN, id("canary-2"), Examples.rationale("canary", 1))),
                        List.of(new Target(id("canary-2"), SEEN), new Target(id("canary-3"), SEEN)))),
                item(new Ordering(SEEN, List.of(element("canary-1"), element("canary-2"), element("canary-3")))),
                item(ShortAnswer.of(
                        SEEN,
                        List.of(Examples.text("canary", "canary", "canary")),
                        List.of(new Refused(
                                Examples.text("canary", "canary", "canary"), Examples.rationale("canary", 2))))));
    }

    @ParameterizedTest
    @MethodSource("items")
    void theBrowserGetsNeitherKeyNorExplanationNorIds(Item item) {
        var field =
                QuestionField.of(Arrangement.arranged(item, 1L), 1L, Language.ENGLISH, new Response.Blank(), _ -> {});
        var heading = show(field.prompt(new H2()));
        show(field);

        var markup = markup(heading) + markup(field);

        assertThat(markup).contains("seen");
        assertThat(markup.toLowerCase(Locale.ROOT)).doesNotContain("canary", "atlas", "correct", "reason:");
    }

    private static Item item(Question question) {
        return Examples.item("canary-item", question);
    }

    private static Option option(String id, boolean correct) {
        return new Option(id(id), SEEN, correct, Examples.rationale("canary", 3));
    }

    private static Element element(String id) {
        return new Element(id(id), SEEN, Examples.rationale("canary", 4));
    }

    private static Slug id(String id) {
        return new Slug(id);
    }
}
