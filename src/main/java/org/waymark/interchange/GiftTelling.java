package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.Leniency;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

/** Says one of our questions as GIFT can, and knows what of it is lost by that. */
final class GiftTelling {

    private final Item item;
    private final Report report;
    private final GiftTold told;
    private final GiftShares shares;
    private final Set<GiftLoss> losses = EnumSet.noneOf(GiftLoss.class);

    GiftTelling(Item item, Language language, Report report) {
        this.item = item;
        this.report = report;
        this.told = new GiftTold(language);
        this.shares = new GiftShares(told, losses);
    }

    Set<GiftLoss> losses() {
        return losses;
    }

    /** The question; nothing where GIFT has no such kind. */
    Optional<GiftQuestion> question() {
        var question = switch (item.question()) {
            case Question.Cloze cloze -> gap(cloze);
            case Question.Matching matching -> Optional.of(asked(matching(matching)));
            case Question.Categorise sorting -> Optional.of(asked(categories(sorting)));
            case Question.SingleChoice single -> shares.single(item, single).map(this::asked);
            case Question.MultipleChoice multiple ->
                shares.several(item, multiple).map(this::asked);
            case Question.TrueFalse verdict -> Optional.of(asked(verdict(verdict)));
            case Question.Numeric numeric -> Optional.of(asked(numbers(numeric)));
            case Question.ShortAnswer words -> words(words).map(this::asked);
            case Question.Essay _ -> Optional.of(asked(essay()));
            case Question.Ordering _, Question.Timeline _, Question.Hotspot _, Question.SourceCriticism _ ->
                Optional.<GiftQuestion>empty();
        };
        if (question.isEmpty()) {
            report.warn(0, "interchange.problem.gift-left-out", item.id().value());
        }
        lose(!item.allCites().toList().isEmpty(), GiftLoss.CITES);
        lose(!item.facts().isEmpty(), GiftLoss.FACTS);
        lose(!item.filing().further().isEmpty(), GiftLoss.FURTHER);
        lose(!item.rules().hints().isEmpty(), GiftLoss.HINTS);
        lose(!item.shuffled(), GiftLoss.ORDER);
        lose(item.worth().compareTo(BigDecimal.ONE) != 0, GiftLoss.WORTH);
        lose(item.question().prompt().languages().size() > 1, GiftLoss.LANGUAGES);
        return question;
    }

    private void lose(boolean isLost, GiftLoss loss) {
        if (isLost) {
            losses.add(loss);
        }
    }

    private GiftQuestion asked(GiftAnswers answers) {
        var prompt = GiftTold.plain(passage() + told.words(item.question().prompt()));
        return question(new GiftStem(prompt, Optional.empty(), GiftStem.Apart.NOWHERE), answers);
    }

    /** What it asks about, where it shares that with other questions. */
    String passage() {
        return item.stimulus()
                .map(it -> told.words(it.title()) + "\n" + told.words(it.text()) + "\n")
                .orElse("");
    }

    private GiftQuestion question(GiftStem stem, GiftAnswers answers) {
        return new GiftQuestion(
                Spot.NOWHERE,
                Optional.of(item.id().value()),
                tags(),
                Optional.empty(),
                stem,
                answers,
                told.text(item.explanation()));
    }

    /** By what it is filed, as tags. */
    List<String> tags() {
        var filing = item.filing();
        return Stream.concat(
                        Stream.of(
                                filing.objective().value(),
                                filing.level().name().toLowerCase(Locale.ROOT),
                                filing.difficulty().name().toLowerCase(Locale.ROOT)),
                        filing.tags().stream().map(Slug::value).sorted())
                .filter(it -> !it.equals(BankDraft.NO_OBJECTIVE.value()))
                .toList();
    }

    private GiftAnswers essay() {
        losses.add(GiftLoss.RUBRIC);
        return new GiftAnswers.Essay();
    }

    private GiftAnswers verdict(Question.TrueFalse verdict) {
        changed();
        losses.add(GiftLoss.REASONS);
        return new GiftAnswers.TrueFalse(verdict.answer(), Optional.empty(), Optional.empty());
    }

    private void changed() {
        report.warn(0, "interchange.problem.gift-changed", item.id().value());
    }

    /** In an order that keeps the one of the targets. */
    private GiftAnswers matching(Question.Matching matching) {
        var left = new ArrayDeque<>(matching.targets());
        var used = matching.premises().stream().map(Question.Premise::match).collect(Collectors.toSet());
        var pairs = new ArrayList<GiftAnswers.Pair>();
        var words = new HashMap<Slug, String>();
        matching.targets().forEach(it -> words.put(it.id(), told.words(it.text())));
        for (var premise : matching.premises()) {
            explained(premise.rationale());
            while (!left.isEmpty() && !used.contains(left.getFirst().id())) {
                pairs.add(pair("", words.getOrDefault(left.removeFirst().id(), "")));
            }
            left.removeIf(it -> it.id().equals(premise.match()));
            pairs.add(pair(told.words(premise.text()), words.getOrDefault(premise.match(), "")));
        }
        left.stream()
                .filter(it -> !used.contains(it.id()))
                .forEach(it -> pairs.add(pair("", words.getOrDefault(it.id(), ""))));
        return new GiftAnswers.Matching(pairs);
    }

    private GiftAnswers categories(Question.Categorise sorting) {
        changed();
        var words = new HashMap<Slug, String>();
        sorting.categories().forEach(it -> words.put(it.id(), told.words(it.text())));
        sorting.members().forEach(it -> explained(it.rationale()));
        return new GiftAnswers.Matching(sorting.members().stream()
                .map(it -> pair(told.words(it.text()), words.getOrDefault(it.category(), "")))
                .toList());
    }

    private static GiftAnswers.Pair pair(String first, String second) {
        return new GiftAnswers.Pair(Spot.NOWHERE, GiftTold.plain(first), second);
    }

    private void explained(Rationale rationale) {
        lose(told.feedback(rationale).isPresent(), GiftLoss.REASONS);
    }

    private GiftAnswers numbers(Question.Numeric numeric) {
        lose(!numeric.units().isEmpty(), GiftLoss.UNITS);
        return new GiftAnswers.Numerical(numeric.accepted().stream()
                .map(it -> new GiftAnswers.NumberAnswer(
                        Spot.NOWHERE,
                        true,
                        GiftTold.percent(it.share()),
                        Optional.of(
                                it.least().compareTo(it.most()) == 0
                                        ? new GiftNumber.Exactly(it.least())
                                        : new GiftNumber.Between(it.least(), it.most())),
                        told.feedback(it.rationale())))
                .toList());
    }

    private Optional<GiftAnswers> words(Question.ShortAnswer words) {
        lose(!words.leniency().equals(Leniency.NONE), GiftLoss.LENIENCY);
        return typed(answers(words));
    }

    /** What is accepted, and what earns nothing and says why. */
    List<GiftAnswers.Answer> answers(Question.ShortAnswer words) {
        var refused = words.refused().stream()
                .map(it -> new GiftAnswers.Answer(
                        Spot.NOWHERE,
                        true,
                        Optional.of(BigDecimal.ZERO),
                        told.typed(it.answer()),
                        told.text(it.rationale().explanation())));
        return Stream.concat(shares.accepted(words.accepted()), refused).toList();
    }

    /** Where all of them have an arrow, GIFT would take them for pairs. */
    private static Optional<GiftAnswers> typed(List<GiftAnswers.Answer> answers) {
        return answers.stream().anyMatch(it -> it.text().text().contains("->"))
                ? Optional.empty()
                : Optional.of(new GiftAnswers.Typed(answers));
    }

    /** GIFT has one gap in a text, and something behind it. */
    private Optional<GiftQuestion> gap(Question.Cloze cloze) {
        var gap = cloze.gaps().getFirst();
        var text = told.words(cloze.text());
        var mark = "{{" + gap.id() + "}}";
        var at = text.indexOf(mark);
        if (cloze.gaps().size() > 1
                || at < 0
                || text.substring(at + mark.length()).isBlank()) {
            return Optional.empty();
        }
        var before = text.substring(0, at);
        var after = text.substring(at + mark.length());
        var apart = new GiftStem.Apart(endsBlank(before), Character.isWhitespace(after.charAt(0)));
        var stem = new GiftStem(GiftTold.plain(before.strip()), Optional.of(GiftTold.plain(after.strip())), apart);
        lose(!told.words(cloze.prompt()).equals(told.word("gap")), GiftLoss.REASONS);
        return switch (gap) {
            case Gap.Typed typed -> {
                lose(!typed.leniency().equals(Leniency.NONE), GiftLoss.LENIENCY);
                yield typed(shares.accepted(typed.accepted()).toList()).map(it -> question(stem, it));
            }
            case Gap.Menu menu -> Optional.of(question(stem, shares.plain(menu.options())));
        };
    }

    private static boolean endsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
