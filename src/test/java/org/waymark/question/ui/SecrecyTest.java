package org.waymark.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Response;
import org.waymark.question.wire.EveryKind;
import org.waymark.question.wire.RandomResponses;

/** In these items everything that a learner may not see before an answer is marked carries a canary. */
class SecrecyTest extends WidgetTest {

    static List<Item> items() {
        return EveryKind.items();
    }

    @ParameterizedTest
    @MethodSource("items")
    void theBrowserGetsNeitherKeyNorExplanationNorIds(Item item) {
        for (var given : List.of(new Response.Blank(), new RandomResponses(3).to(item.question()))) {
            var field = QuestionField.of(Arrangement.arranged(item, 1L), 1L, Language.ENGLISH, given, _ -> {});
            var heading = show(field.prompt(new H2()));
            show(field);

            var markup = markup(heading) + markup(field);

            assertThat(markup).contains(item.question().prompt().in(Language.ENGLISH));
            assertThat(markup.toLowerCase(Locale.ROOT)).doesNotContain("canary", "atlas", "correct", "reason:");
        }
    }
}
