package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.content.Workshop.SONG;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Reason;
import org.waymark.assessment.Wish;
import org.waymark.base.Slug;
import org.waymark.content.Workshop;
import org.waymark.question.Certainty;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.question.ui.QuestionField;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.JsonNode;

class AttemptViewTest extends QuizPageTest {

    private static final Response WRONG = new Response.Chosen(Set.of(new Slug("canary-w")));
    private static final Response RIGHT = new Response.Chosen(Set.of(new Slug("canary-r")));

    @Test
    void everyQuestionIsOnThePageOnceSoThatOneCanGoOnWithoutAServer() {
        at("deferred");

        assertThat(papers())
                .extracting(paper -> paper.getElement().getAttribute("data-number"))
                .isEqualTo(
                        IntStream.rangeClosed(1, 13).mapToObj(String::valueOf).toList());
        assertThat(find(H1.class).withClassName("stem").all()).hasSize(13);
        assertThat(find(QuestionField.class).all()).hasSize(13);
    }

    @Test
    void whatWasAnsweredBeforeIsThereAgain() {
        var attempt = at("deferred");
        sends(attempt, answers(1, WRONG), answers(8, new Response.Typed("lamp", org.waymark.base.Language.TURKISH)));

        reload();

        assertThat(sheet().path("given").path("1").path("kind").asString()).isEqualTo("chosen");
        assertThat(sheet().path("given").path("8").path("text").asString()).isEqualTo("lamp");
        assertThat(sheet().path("given").path("2").path("kind").asString()).isEqualTo("blank");
        assertThat(sheet().path("start").asInt()).isEqualTo(2);
    }

    @Test
    void aDeviceGetsAPassThatIsGoodForItAlone() {
        var attempt = at("deferred");

        tell("pass-wanted", "{\"event.detail.device\":\"" + DEVICE + "\"}");

        var pass = passes.read(admitted().getFirst()).orElseThrow();
        assertThat(pass.device()).isEqualTo(DEVICE);
        assertThat(pass.attempt()).isEqualTo(attempt.id());
        assertThat(pass.learner()).isEqualTo(ANN);
    }

    @Test
    void thePageSaysWhoseAttemptItIsWithoutSayingWho() {
        at("deferred");

        assertThat(element().getElement().getAttribute("data-owner"))
                .isEqualTo(passes.owner(ANN))
                .doesNotContain(ANN.value().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "device-of-22-signs-00/1", "device-of-22-signs-0001-and-more"})
    void whatCannotBeTheNameOfADeviceGetsNone(String name) {
        at("deferred");

        tell("pass-wanted", "{\"event.detail.device\":\"" + name + "\"}");

        assertThat(admitted()).isEmpty();
    }

    @Test
    void aWrongAnswerIsToldOnlyOnceItWasChecked() {
        var attempt = at("immediate");
        sends(attempt, answers(1, WRONG));
        tell("settled", "{\"event.detail.number\":1}");
        assertThat(words()).doesNotContain("wrong").doesNotContain(SONG);

        sends(attempt, checks(1, WRONG));
        tell("settled", "{\"event.detail.number\":1}");

        assertThat(words()).contains("wrong").contains("canary of the explanation");
        assertThat(sheet().path("items").path("1").path("over").asBoolean()).isFalse();
        reload();
        assertThat(sheet().path("items").path("1").path("over").asBoolean()).isTrue();
        assertThat(words()).contains("canary of the explanation");
    }

    @Test
    void hintsComeOneAfterTheOtherAndTheKeyOnlyAtTheEnd() {
        var attempt = at("interactive");
        assertThat(markup()).doesNotContain(SONG);

        sends(attempt, checks(1, WRONG));
        tell("settled", "{\"event.detail.number\":1}");
        assertThat(words()).contains("canary of the first hint");
        assertThat(markup()).doesNotContain("canary of the second hint", "explanation");

        sends(attempt, new Wish.Redo(1), checks(1, RIGHT));
        tell("settled", "{\"event.detail.number\":1}");
        assertThat(words()).contains("right").contains("canary of the explanation");
    }

    @Test
    void aDeferredQuizSaysNothingHoweverOftenThePageAsks() {
        var attempt = at("deferred");
        sends(attempt, answers(1, WRONG));

        IntStream.rangeClosed(-1, 14).forEach(number -> tell("settled", "{\"event.detail.number\":" + number + "}"));

        assertThat(markup()).doesNotContain(SONG);
    }

    @Test
    void whereThereIsNoWayBackOnlyThePresentQuestionIsOnThePage() {
        var attempt = at("one-way");
        assertThat(papers()).hasSize(1);
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getHref().contains("?q="))
                        .exists())
                .isFalse();
        assertThat(words()).contains("First part");

        tell("moved-on", "{}");
        assertThat(sheet().path("start").asInt()).isEqualTo(1);

        sends(attempt, answers(1, WRONG), new Wish.Move(2), new Wish.Move(3));
        tell("moved-on", "{}");

        assertThat(papers()).hasSize(1);
        assertThat(sheet().path("start").asInt()).isEqualTo(3);
        assertThat(words()).contains("Second part").doesNotContain("First part");
        assertThat(sheet().path("given").propertyNames()).containsExactly("3");
    }

    @Test
    void whereThereIsNoWayBackTheNumbersSayWhatBecameOfTheQuestionsThatLieBehind() {
        var attempt = at("one-way");

        sends(attempt, answers(1, WRONG), new Wish.Move(2), new Wish.Move(3));
        tell("moved-on", "{}");

        assertThat(find(Span.class).withClassName("stop").all())
                .extracting(mark -> mark.getElement().getAttribute("aria-label"))
                .startsWith("Question 1, answered", "Question 2, unanswered");
    }

    @Test
    void halfAnAnswerIsNotCheckedAndTheWayOnStaysOpen() {
        var attempt = at("immediate");
        var verdict = new Response.Judged(true, Optional.empty());

        sends(attempt, checks(3, verdict));
        tell("settled", "{\"event.detail.number\":3}");

        assertThat(words()).doesNotContain("canary of the explanation").doesNotContain(SONG);
        reload();
        assertThat(sheet().path("given").path("3").path("kind").asString()).isEqualTo("judged");
        assertThat(sheet().path("items").path("3").path("over").asBoolean()).isFalse();
        assertThat(sheet().path("items").path("3").path("triesUsed").asInt()).isZero();
    }

    @Test
    void theTitleNamesTheQuestionThatTheAddressAsksFor() {
        var attempt = at("deferred");
        assertThat(find(AttemptView.class).single().getPageTitle()).contains("1");

        goTo(SiteMap.attempt(attempt.token()) + "?q=4");

        assertThat(find(AttemptView.class).single().getPageTitle())
                .contains("4")
                .doesNotContain("1");
        assertThat(sheet().path("start").asInt()).isEqualTo(4);
    }

    @Test
    void timeIsTheServers() {
        at("one-way");

        assertThat(sheet().path("now").asString()).isEqualTo("2026-11-20T12:00:00.123456Z");
        assertThat(sheet().path("ends").asString()).isEqualTo("2026-11-20T12:45:00.123456Z");
    }

    @Test
    void aPassageStandsBesideTheQuestionsThatAskAboutIt() {
        at("deferred");

        assertThat(find(Section.class).withClassName("with-passage").all()).hasSize(2);

        at("all");
        assertThat(find(Section.class).withClassName("with-passage").all()).hasSize(1);
        assertThat(find(H2.class).withClassName("stem").all()).hasSize(13);
    }

    @Test
    void certaintyIsAskedWithWhatIsAtStake() {
        var attempt = at("certain");
        assertThat(find(FieldSet.class).all()).hasSize(13);
        assertThat(markup()).contains("Very sure", "right +3, wrong \u22126", "No idea", "right 0, wrong 0");

        sends(attempt, new Wish.Answer(1, (_, _) -> WRONG, Optional.of(Certainty.HIGH)));
        reload();

        assertThat(sheet().path("certainty").path("1").asString()).isEqualTo("high");
    }

    @Test
    void onlyWhatIsHandedInLeadsToItsResult() {
        var attempt = at("deferred");
        tell("finished", "{}");
        assertThat(find(AttemptElement.class).exists()).isTrue();

        taking.handIn(ANN, attempt.token());
        tell("finished", "{}");

        assertThat(heading()).isEqualTo("Your result");
    }

    @Test
    void whoGoesBackAfterHandingInIsLedToTheResult() {
        var attempt = at("deferred");
        taking.handIn(ANN, attempt.token());

        goTo(SiteMap.attempt(attempt.token()) + "?q=2");

        assertThat(heading()).isEqualTo("Your result");
    }

    @Test
    void whatThePageSaysWithoutAServerIsInItsLanguage() {
        UI.getCurrent().setLocale(Locale.of("az"));
        at("deferred");

        var words = json("words");
        assertThat(words.path("offline").asString()).isEqualTo("Bağlantı kəsildi. Davam edə bilərsiniz.");
        assertThat(words.path("waiting").get(2).asString()).isEqualTo("2 cavab bu cihazda gözləyir");
        assertThat(words.path("unanswered").get(0).asString()).isEqualTo("Bütün suallar cavablandırılıb");
        assertThat(words.path("partly").get(2).asString()).isEqualTo("2 sual qismən cavablandırılıb");
        assertThat(words.path("numberPartly").asString()).isEqualTo("Sual {0}, qismən cavablandırılıb");
        assertThat(words.path("saved").asString()).isEqualTo("Yadda saxlanıldı {0}");
        assertThat(words.path("heldBecause").propertyNames()).contains("after-end", "other-device");
        assertThat(words.properties())
                .allMatch(word -> !word.getValue().toString().contains("!assessment"));
    }

    @Test
    void nothingIsAskedOfTheServerWhileAnswering() {
        at("deferred");

        var buttons = find(NativeButton.class)
                .withCondition(it -> it.getElement().hasAttribute("data-act"))
                .all();
        assertThat(buttons).isNotEmpty();
        assertThat(List.of("wm-answered", "click", "change")).noneMatch(event -> markup().contains("on" + event));
    }

    @Test
    void somebodyElsesAttemptIsNotFoundLikeOneThatDoesNotExist() {
        var attempt = annBegins(Workshop.ID, new Slug("deferred"));
        user.becomes(BEN);

        goTo(SiteMap.attempt(attempt.token()));
        var foreign = words();
        goTo(SiteMap.attempt("no-such-token-at-all-x"));

        assertThat(heading()).isEqualTo(NOT_FOUND);
        assertThat(words()).isEqualTo(foreign);
    }

    @Test
    void onlyTheQuestionOneIsAtCanBeSeenBeforeTheBrowserHasBegun() {
        var attempt = at("deferred");
        assertThat(inSight()).containsExactly("1");

        goTo(SiteMap.attempt(attempt.token()) + "?q=7");
        assertThat(inSight()).containsExactly("7");
        assertThat(sheet().path("start").asInt()).isEqualTo(7);

        sends(attempt, answers(1, WRONG), answers(2, new Response.Chosen(Set.of())));
        goTo(SiteMap.attempt(attempt.token()) + "?q=14");
        assertThat(inSight()).hasSize(1).doesNotContain("14", "7");
    }

    @Test
    void whereAllQuestionsStandOnOnePageAllAreSeenAtOnce() {
        at("all");

        assertThat(inSight()).hasSize(papers().size()).hasSizeGreaterThan(1);
    }

    @Test
    void questionsAreInLargerTypeForWhomThatWasArranged() {
        at("deferred");
        assertThat(find(AttemptView.class).single().hasClassName("larger")).isFalse();
        allowances.keep(ANN, new Accommodation(0, 0, false, true));

        reload();

        assertThat(find(AttemptView.class).single().hasClassName("larger")).isTrue();
    }

    @Test
    void whoMayStopTheClockFindsAButtonAndNobodyElseDoes() {
        at("short-time");
        assertThat(acts()).doesNotContain("pause", "resume");
        attempts.clear();
        allowances.keep(ANN, new Accommodation(0, 0, true, false));

        at("deferred");
        assertThat(acts()).as("nothing limits the time").doesNotContain("pause", "resume");
        at("short-time");

        assertThat(acts()).contains("pause", "resume");
        assertThat(cover().getElement().hasAttribute("hidden")).isTrue();
    }

    @Test
    void inAPauseThePageHasNoQuestionsUntilOneGoesOn() {
        allowances.keep(ANN, new Accommodation(0, 0, true, false));
        var attempt = at("short-time");
        sends(attempt, answers(1, WRONG), new Wish.Pause());

        reload();
        assertThat(papers()).isEmpty();
        assertThat(cover().getElement().hasAttribute("hidden")).isFalse();
        assertThat(sheet().path("paused").asBoolean()).isTrue();
        assertThat(sheet().path("left").asLong()).isEqualTo(60_000);
        assertThat(sheet().has("ends")).isFalse();

        sends(attempt, new Wish.Resume());
        tell("moved-on", "{}");

        assertThat(papers()).hasSize(2);
        assertThat(sheet().path("paused").asBoolean()).isFalse();
        assertThat(sheet().path("given").path("1").path("kind").asString()).isEqualTo("chosen");
    }

    /** Every reason has a sentence of its own wherever the page can come to say it. */
    @ParameterizedTest
    @EnumSource(value = Reason.class, names = "OUT_OF_ORDER", mode = EnumSource.Mode.EXCLUDE)
    void whateverIsHeldOrRefusedThePageSaysWhyInItsLanguage(Reason reason) {
        var word = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var sentences = new HashSet<String>();
        for (var language : List.of("tr", "az", "en")) {
            UI.getCurrent().setLocale(Locale.of(language));
            var words = AttemptWords.of("The quiz", 3);
            var because = Stream.of("heldBecause", "refusedBecause")
                    .map(kind -> words.path(kind).path(word).asString(""))
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
            assertThat(because).isNotEmpty().noneMatch(sentence -> sentence.contains("assessment."));
            sentences.addAll(because);
        }
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(3);
    }

    /** Each kind of question has a name in every language. */
    @Test
    void everyKindIsNamed() {
        at("deferred");

        assertThat(Question.class.getPermittedSubclasses()).hasSize(13);
        assertThat(words()).contains("Single choice, 1 point", "Source criticism, 3 points", "Essay, 3 points");
    }

    private Attempt at(String quiz) {
        var attempt = annBegins(Workshop.ID, new Slug(quiz));
        goTo(SiteMap.attempt(attempt.token()));
        return attempt;
    }

    private List<String> inSight() {
        return papers().stream()
                .filter(paper -> !paper.getElement().hasAttribute("hidden"))
                .map(paper -> paper.getElement().getAttribute("data-number"))
                .toList();
    }

    private List<String> acts() {
        return find(NativeButton.class).all().stream()
                .map(button -> button.getElement().getAttribute("data-act"))
                .toList();
    }

    private Section cover() {
        return find(Section.class)
                .withClassName("cover")
                .withAttribute("data-cover")
                .single();
    }

    private List<Section> papers() {
        return find(Section.class).withClassName("paper").all();
    }

    private JsonNode sheet() {
        return json("sheet");
    }

    private JsonNode json(String property) {
        return (JsonNode) element().getElement().getPropertyRaw(property);
    }

    /** The passes that were handed to the page. */
    private List<String> admitted() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(it -> it.getInvocation())
                .filter(it -> it.getExpression().contains("admit"))
                .flatMap(it -> it.getParameters().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
