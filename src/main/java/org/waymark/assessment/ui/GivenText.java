package org.waymark.assessment.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Gap;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.ui.Keys;

/** A response in one line of words, as an instructor reads it when deciding whether it counts. */
final class GivenText {

    private final Question question;
    private final Language language;

    private GivenText(Question question, Language language) {
        this.question = question;
        this.language = language;
    }

    static String of(Question question, Response response, Language language) {
        return new GivenText(question, language).words(response);
    }

    private String words(Response response) {
        return switch (response) {
            case Response.Blank() -> I18NProvider.translate("assessment.held.blank");
            case Response.Typed(var text, var _) -> text;
            case Response.Chosen(var options) -> named(options);
            case Response.Ordered(var elements) -> numbered(elements);
            case Response.Matched(var targets) -> pairs(targets);
            case Response.Judged(var verdict, var reason) ->
                I18NProvider.translate(verdict ? "assessment.held.true" : "assessment.held.false")
                        + reason.map(id -> ": " + name(id)).orElse("");
            case Response.Filled(var typed, var chosen, var _) ->
                Stream.concat(typed.values().stream(), chosen.values().stream().map(this::name))
                        .collect(joining(" · "));
            case Response.Placed(var days) ->
                days.entrySet().stream()
                        .sorted(Map.Entry.<Slug, LocalDate>comparingByValue())
                        .map(it -> name(it.getKey()) + ": " + it.getValue())
                        .collect(joining(" · "));
            case Response.Criticised(var label, var paragraph, var standpoint) ->
                Stream.of(
                                label.map(it -> I18NProvider.translate(Keys.of(it))),
                                paragraph.map(this::name),
                                standpoint.map(this::name))
                        .flatMap(Optional::stream)
                        .collect(joining(" · "));
        };
    }

    private String named(Collection<Slug> ids) {
        return ids.stream().map(this::name).sorted().collect(joining(" · "));
    }

    private String numbered(List<Slug> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(place -> (place + 1) + ". " + name(ids.get(place)))
                .collect(joining(" · "));
    }

    private String pairs(Map<Slug, Slug> targets) {
        return targets.entrySet().stream()
                .map(it -> name(it.getKey()) + " – " + name(it.getValue()))
                .sorted()
                .collect(joining(" · "));
    }

    private String name(Slug id) {
        return parts().filter(part -> part.getKey().equals(id))
                .map(part -> part.getValue().in(language))
                .findFirst()
                .orElse(id.value());
    }

    private Stream<Map.Entry<Slug, LocalizedText>> parts() {
        return switch (question) {
            case Question.SingleChoice it -> options(it.options());
            case Question.MultipleChoice it -> options(it.options());
            case Question.TrueFalse it -> options(it.reasons());
            case Question.Matching it ->
                Stream.concat(
                        it.premises().stream().map(part -> Map.entry(part.id(), part.text())),
                        it.targets().stream().map(part -> Map.entry(part.id(), part.text())));
            case Question.Ordering it -> it.elements().stream().map(part -> Map.entry(part.id(), part.text()));
            case Question.Categorise it ->
                Stream.concat(
                        it.members().stream().map(part -> Map.entry(part.id(), part.text())),
                        it.categories().stream().map(part -> Map.entry(part.id(), part.text())));
            case Question.Timeline it -> it.events().stream().map(part -> Map.entry(part.id(), part.text()));
            case Question.Hotspot it -> it.regions().stream().map(part -> Map.entry(part.id(), part.label()));
            case Question.SourceCriticism it -> Stream.concat(options(it.paragraphs()), options(it.standpoints()));
            case Question.Cloze it -> it.gaps().stream().flatMap(GivenText::gap);
            case Question.Numeric _, Question.ShortAnswer _, Question.Essay _ -> Stream.empty();
        };
    }

    private static Stream<Map.Entry<Slug, LocalizedText>> gap(Gap gap) {
        return switch (gap) {
            case Gap.Menu menu -> options(menu.options());
            case Gap.Typed _ -> Stream.empty();
        };
    }

    private static Stream<Map.Entry<Slug, LocalizedText>> options(List<Option> options) {
        return options.stream().map(part -> Map.entry(part.id(), part.text()));
    }
}
