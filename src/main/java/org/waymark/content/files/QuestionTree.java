package org.waymark.content.files;

import static org.waymark.content.files.ScenarioTree.cites;
import static org.waymark.content.files.ScenarioTree.rows;
import static org.waymark.content.files.ScenarioTree.text;
import static org.waymark.content.files.ScenarioTree.word;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.files.YamlTree.Branch;
import org.waymark.content.files.YamlTree.Rows;
import org.waymark.content.files.YamlTree.Words;
import org.waymark.question.Axis;
import org.waymark.question.DatedEvent;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;
import org.waymark.question.Region;
import org.waymark.question.Shares;

/** A question as the keys below its kind. */
final class QuestionTree {

    private final Question question;

    QuestionTree(Question question) {
        this.question = question;
    }

    /** Whether its options say themselves that they are weighted. */
    boolean saysShares() {
        var options = switch (question) {
            case Question.SingleChoice single -> single.options();
            case Question.MultipleChoice multiple -> multiple.options();
            case Question.TrueFalse _,
                    Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.Numeric _,
                    Question.ShortAnswer _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> List.<Option>of();
        };
        return options.stream().anyMatch(it -> it.weight().isPresent());
    }

    Branch branch() {
        var branch = new Branch().with("prompt", text(question.prompt()));
        return switch (question) {
            case Question.SingleChoice single -> branch.with("options", options(single.options()));
            case Question.MultipleChoice multiple -> branch.with("options", options(multiple.options()));
            case Question.TrueFalse verdict ->
                branch.with("answer", verdict.answer()).with("reasons", options(verdict.reasons()));
            case Question.Matching matching -> matching(matching, branch);
            case Question.Ordering ordering ->
                branch.with(
                        "elements",
                        rows(
                                ordering.elements(),
                                it -> reasoned(
                                        new Branch().with("id", it.id()).with("text", text(it.text())),
                                        it.rationale())));
            case Question.Categorise sorting -> categorise(sorting, branch);
            case Question.Numeric numeric -> TypedTree.numeric(numeric, branch);
            case Question.ShortAnswer words -> TypedTree.shortAnswer(words, branch);
            case Question.Cloze cloze ->
                branch.with("text", text(cloze.text())).with("gaps", rows(cloze.gaps(), TypedTree::gap));
            case Question.Timeline timeline -> timeline(timeline, branch);
            case Question.Hotspot hotspot -> hotspot(hotspot, branch);
            case Question.SourceCriticism criticism -> criticism(criticism, branch);
            case Question.Essay essay -> essay(essay, branch);
        };
    }

    static Rows options(List<Option> options) {
        return rows(options, QuestionTree::option);
    }

    private static Branch option(Option option) {
        var branch = new Branch().with("id", option.id());
        if (option.correct()) {
            branch.with("correct", true);
        }
        option.weight().ifPresent(it -> branch.with("share", BankTree.share(it)));
        return reasoned(branch.with("text", text(option.text())), option.rationale());
    }

    private static Branch matching(Question.Matching matching, Branch branch) {
        return branch.with(
                        "options",
                        rows(
                                matching.targets(),
                                it -> new Branch().with("id", it.id()).with("text", text(it.text()))))
                .with(
                        "premises",
                        rows(
                                matching.premises(),
                                it -> reasoned(
                                        new Branch()
                                                .with("id", it.id())
                                                .with("match", it.match())
                                                .with("text", text(it.text())),
                                        it.rationale())));
    }

    private static Branch categorise(Question.Categorise sorting, Branch branch) {
        return branch.with(
                        "categories",
                        rows(
                                sorting.categories(),
                                it -> new Branch().with("id", it.id()).with("text", text(it.text()))))
                .with(
                        "members",
                        rows(
                                sorting.members(),
                                it -> reasoned(
                                        new Branch()
                                                .with("id", it.id())
                                                .with("category", it.category())
                                                .with("text", text(it.text())),
                                        it.rationale())));
    }

    private static Branch timeline(Question.Timeline timeline, Branch branch) {
        var axis = timeline.axis();
        return branch.with("from", day(axis.from(), axis.step()))
                .with("to", day(axis.to(), axis.step()))
                .with("step", word(axis.step()))
                .with("events", rows(timeline.events(), QuestionTree::event));
    }

    private static String day(LocalDate day, Axis.Step step) {
        var length = switch (step) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
        };
        return day.toString().substring(0, length);
    }

    private static Branch event(DatedEvent event) {
        var branch = new Branch().with("id", event.id());
        if (event.from().equals(event.to())) {
            branch.with("date", event.from());
        } else {
            branch.with("from", event.from()).with("to", event.to());
        }
        if (event.tolerance() > 0) {
            branch.with("tolerance", event.tolerance());
        }
        return reasoned(branch.with("text", text(event.text())), event.rationale());
    }

    private static Branch hotspot(Question.Hotspot hotspot, Branch branch) {
        var picture = hotspot.picture();
        return branch.with(
                        "picture",
                        new Branch().with("file", picture.file()).with("alternative", text(picture.alternative())))
                .with("regions", rows(hotspot.regions(), QuestionTree::region));
    }

    private static Branch region(Region region) {
        var branch = new Branch().with("id", region.id());
        if (region.correct()) {
            branch.with("correct", true);
        }
        branch.with("label", text(region.label()))
                .with("left", region.left())
                .with("top", region.top())
                .with("width", region.width())
                .with("height", region.height());
        return reasoned(branch, region.rationale());
    }

    private static Branch criticism(Question.SourceCriticism criticism, Branch branch) {
        var labels = criticism.label().accepted().stream()
                .sorted()
                .map(ScenarioTree::word)
                .toList();
        branch.with("statement", text(criticism.statement()))
                .with(
                        "label",
                        reasoned(
                                new Branch().with("accept", new Words(labels)),
                                criticism.label().rationale()))
                .with("paragraphs", options(criticism.paragraphs()))
                .with("standpoints", options(criticism.standpoints()));
        return criticism.shares().equals(Shares.EQUAL) ? branch : branch.with("weights", weights(criticism.shares()));
    }

    private static Branch weights(Shares shares) {
        return new Branch()
                .with("label", shares.label())
                .with("paragraph", shares.paragraph())
                .with("standpoint", shares.standpoint());
    }

    private static Branch essay(Question.Essay essay, Branch branch) {
        var words = new Branch();
        if (essay.words().least() > 0) {
            words.with("least", essay.words().least());
        }
        branch.with("words", words.with("most", essay.words().most()));
        ScenarioTree.rubric(essay.rubric(), branch);
        return branch.with("model-answer", text(essay.modelAnswer()));
    }

    static Branch reasoned(Branch branch, Rationale rationale) {
        branch.with("explanation", text(rationale.explanation()));
        cites(rationale.cites(), branch);
        return branch;
    }
}
