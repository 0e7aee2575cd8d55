package org.waymark.interchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.question.Item;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Question;

/** Says one of our questions as Moodle XML can, and knows what of it is lost by that. */
final class MoodleTelling {

    /** What Moodle takes for a further try where nobody says otherwise. */
    private static final String PENALTY = "0.3333333";

    /** What of it GIFT cannot say and Moodle XML can. */
    private static final Set<GiftLoss> CARRIED =
            Set.of(GiftLoss.HINTS, GiftLoss.ORDER, GiftLoss.WORTH, GiftLoss.UNITS, GiftLoss.REASONS);

    /** The kind, what is asked, and the elements of that kind. */
    private record Body(String type, String text, List<XmlElement> parts) {}

    private final Item item;
    private final Report report;
    private final GiftTelling gift;
    private final GiftTold told;
    private final MoodleSaid said = new MoodleSaid();
    private final Set<MoodleLoss> losses = EnumSet.noneOf(MoodleLoss.class);
    private final Set<GiftLoss> commonLosses = EnumSet.noneOf(GiftLoss.class);

    MoodleTelling(Item item, Language language, Report report) {
        this.item = item;
        this.report = report;
        this.gift = new GiftTelling(item, language, new Report(""));
        this.told = new GiftTold(language);
    }

    Set<MoodleLoss> losses() {
        return losses;
    }

    /** Those that it has in common with GIFT. */
    Set<GiftLoss> commonLosses() {
        return commonLosses;
    }

    /** The question; nothing where Moodle cannot say it. */
    Optional<XmlElement> question() {
        var asked = gift.question();
        commonLosses.addAll(gift.losses());
        lose(gift.losses().contains(GiftLoss.REASONS), MoodleLoss.REASONS);
        commonLosses.removeAll(CARRIED);
        var body = switch (item.question()) {
            case Question.Cloze cloze -> gaps(cloze);
            case Question.Ordering ordering -> Optional.of(ordering(ordering));
            case Question.MultipleChoice multiple -> several(multiple);
            case Question.ShortAnswer words ->
                Optional.of(new Body("shortanswer", prompt(), said.typed(gift.answers(words))));
            case Question.Categorise _, Question.TrueFalse _ -> {
                report.warn(0, "interchange.problem.moodle-changed", item.id().value());
                yield asked.map(this::body);
            }
            case Question.SingleChoice _, Question.Matching _, Question.Numeric _, Question.Essay _ ->
                asked.map(this::body);
            case Question.Timeline _, Question.Hotspot _, Question.SourceCriticism _ -> Optional.<Body>empty();
        };
        if (body.isEmpty()) {
            report.warn(0, "interchange.problem.moodle-left-out", item.id().value());
        }
        lose(isMarkedOtherwise(), MoodleLoss.SCHEME);
        lose(said.hasOddShares(), MoodleLoss.GRADES);
        return body.map(this::element);
    }

    private void lose(boolean isLost, MoodleLoss loss) {
        if (isLost) {
            losses.add(loss);
        }
    }

    /** Of choices the shares say how they are marked. */
    private boolean isMarkedOtherwise() {
        var scheme = item.rules().scheme();
        return switch (item.question()) {
            case Question.SingleChoice _,
                    Question.MultipleChoice _,
                    Question.Numeric _,
                    Question.ShortAnswer _,
                    Question.Essay _ -> false;
            case Question.Ordering _ -> scheme == MarkingScheme.RIGHT_MINUS_WRONG;
            case Question.TrueFalse _,
                    Question.Matching _,
                    Question.Categorise _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _ -> scheme != MarkingScheme.usualFor(item.question());
        };
    }

    private Body body(GiftQuestion asked) {
        var text = MoodleSaid.markup(asked.stem().before().text());
        return switch (asked.answers()) {
            case GiftAnswers.Choices(var answers) ->
                new Body("multichoice", text, said.choices(answers, true, item.shuffled()));
            case GiftAnswers.TrueFalse verdict -> new Body("truefalse", text, said.verdict(verdict));
            case GiftAnswers.Typed(var answers) -> new Body("shortanswer", text, said.typed(answers));
            case GiftAnswers.Numerical(var answers) ->
                new Body(
                        "numerical",
                        text,
                        said.numbers(answers, item.question() instanceof Question.Numeric it ? it.units() : List.of()));
            case GiftAnswers.Matching(var pairs) -> new Body("matching", text, said.matching(pairs, item.shuffled()));
            case GiftAnswers.Essay() -> new Body("essay", text, essay());
            case GiftAnswers.Description() -> new Body("description", text, List.of());
        };
    }

    /** Nothing where the right ones together do not earn everything. */
    private Optional<Body> several(Question.MultipleChoice multiple) {
        var answers = new GiftShares(told, commonLosses).shared(item, multiple);
        return GiftKey.several(answers, Spot.NOWHERE, new Report(""))
                .map(_ -> new Body("multichoice", prompt(), said.choices(answers, false, item.shuffled())));
    }

    private String prompt() {
        return MoodleSaid.markup(gift.passage() + told.words(item.question().prompt()));
    }

    private List<XmlElement> essay() {
        var parts = new ArrayList<XmlElement>();
        if (item.question() instanceof Question.Essay essay) {
            parts.add(XmlText.word("responseformat", "editor"));
            parts.add(XmlText.word("responserequired", "1"));
            parts.add(XmlText.word("responsefieldlines", "15"));
            if (essay.words().least() > 0) {
                parts.add(XmlText.word("minwordlimit", essay.words().least()));
            }
            parts.add(XmlText.word("maxwordlimit", essay.words().most()));
            parts.add(XmlText.word("attachments", "0"));
            parts.add(MoodleSaid.html("graderinfo", MoodleSaid.markup(forMarkers(essay))));
        }
        return parts;
    }

    /** What is said to those who mark; where a draft's rubric says no more than that, nothing is lost. */
    private String forMarkers(Question.Essay essay) {
        var full = DraftEssay.full(essay.rubric()).map(told::words);
        if (full.isPresent() && told.words(essay.modelAnswer()).equals(told.word("model-answer"))) {
            commonLosses.remove(GiftLoss.RUBRIC);
            return full.filter(it -> !it.equals(told.word("level-full"))).orElse("");
        }
        return essay.rubric().criteria().stream()
                .map(it -> told.words(it.name()) + "\n"
                        + it.levels().stream()
                                .map(level -> level.points() + ": " + told.words(level.text()))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private Body ordering(Question.Ordering ordering) {
        var parts = new ArrayList<XmlElement>();
        var isAll = item.rules().scheme() == MarkingScheme.ALL_OR_NOTHING;
        parts.add(XmlText.word("layouttype", "VERTICAL"));
        parts.add(XmlText.word("selecttype", "ALL"));
        parts.add(XmlText.word("selectcount", "0"));
        parts.add(XmlText.word("gradingtype", isAll ? "ALL_OR_NOTHING" : "RELATIVE_NEXT_EXCLUDE_LAST"));
        parts.add(XmlText.word("showgrading", "SHOW"));
        parts.add(XmlText.word("numberingstyle", "none"));
        parts.add(XmlText.word("shownumcorrect", "1"));
        var place = 0;
        for (var element : ordering.elements()) {
            place++;
            var feedback =
                    told.feedback(element.rationale()).map(GiftText::text).orElse("");
            parts.add(XmlText.of(
                    "answer",
                    Map.of("fraction", place + ".0000000", "format", "html"),
                    List.of(
                            XmlText.word("text", MoodleSaid.markup(told.words(element.text()))),
                            MoodleSaid.html("feedback", MoodleSaid.markup(feedback)))));
        }
        return new Body("ordering", prompt(), parts);
    }

    private Optional<Body> gaps(Question.Cloze cloze) {
        var prompt = told.words(cloze.prompt());
        var begin = gift.passage() + (prompt.equals(told.word("gap")) ? "" : prompt + "\n");
        var braces = new MoodleBraces(item, told);
        losses.remove(MoodleLoss.REASONS);
        lose(cloze.gaps().stream().anyMatch(braces::hasOwnReason), MoodleLoss.REASONS);
        if (cloze.gaps().stream().anyMatch(MoodleBraces::isLenient)) {
            commonLosses.add(GiftLoss.LENIENCY);
        }
        return braces.in(MoodleSaid.markup(begin + told.words(cloze.text())), cloze.gaps())
                .map(it -> new Body("cloze", it, List.of()));
    }

    private XmlElement element(Body body) {
        var children = new ArrayList<XmlElement>();
        var explanation = told.text(item.explanation()).map(GiftText::text).orElse("");
        children.add(XmlText.of("name", List.of(XmlText.word("text", item.id()))));
        children.add(MoodleSaid.html("questiontext", body.text()));
        children.add(MoodleSaid.html("generalfeedback", MoodleSaid.markup(explanation)));
        children.add(XmlText.word("defaultgrade", item.worth().toPlainString()));
        children.add(XmlText.word("penalty", PENALTY));
        children.add(XmlText.word("hidden", "0"));
        children.add(XmlText.word("idnumber", item.id()));
        children.addAll(body.parts());
        item.rules().hints().forEach(it -> children.add(MoodleSaid.html("hint", MoodleSaid.markup(told.words(it)))));
        children.add(XmlText.of(
                "tags",
                gift.tags().stream()
                        .map(it -> XmlText.of("tag", List.of(XmlText.word("text", it))))
                        .toList()));
        return XmlText.of("question", Map.of("type", body.type()), children);
    }
}
