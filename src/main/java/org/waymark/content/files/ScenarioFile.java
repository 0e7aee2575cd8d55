package org.waymark.content.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Debrief;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Formula;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.ScenarioCheck;
import org.waymark.scenario.Weakness;

/** The shape of {@code scenarios/<scenario>.yaml}, and what is wrong with the story in it. */
final class ScenarioFile {

    static final String FOLDER = "scenarios/";

    private static final int PASS_MARK = 60;
    private static final int ALL = 100;
    private static final int LONGEST = 600;

    private ScenarioFile() {}

    static Optional<Scenario> read(String text, Slug name, OpenFile file) {
        var names = new StoryNames(file);
        var scenario = shape(text, name, names);
        scenario.ifPresent(it -> ScenarioCheck.of(it).forEach(weakness -> report(weakness, names)));
        return scenario;
    }

    /** What the file says, without walking it. */
    static Optional<Scenario> shape(String text, Slug name, StoryNames names) {
        return Fields.of(text, 0, names.file()).flatMap(root -> shape(root, name, names));
    }

    private static Optional<Scenario> shape(Fields root, Slug name, StoryNames names) {
        root.scalar("scenario").ifPresent(scalar -> Names.check(scalar, name.value()));
        var frame = frame(root);
        var rules = rules(root);
        var rubric = root.has("rubric") ? Essays.rubric(root) : Optional.<Rubric>empty();
        var variables = Parts.all(root.mappings("variables"), it -> VariableFields.read(it, names));
        var formula = formula(root, names);
        var passages = passages(root, rubric, names);
        var endings = endings(root, names);
        var debrief = root.mapping("debrief").flatMap(ScenarioFile::debrief);
        root.end();
        if (!names.areSound() || frame.isEmpty() || rules.isEmpty() || variables.isEmpty() || formula.isEmpty()) {
            return Optional.empty();
        }
        if (passages.isEmpty() || endings.isEmpty() || debrief.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                name,
                frame.get(),
                variables.get(),
                passages.get(),
                endings.get(),
                formula.get(),
                debrief.get(),
                rules.get()));
    }

    private static Optional<Scenario.Frame> frame(Fields root) {
        var title = root.text("title");
        var summary = root.text("summary");
        var role = root.text("role");
        var setting = root.text("setting");
        var notice = root.text("notice");
        return title.isEmpty() || summary.isEmpty() || role.isEmpty() || setting.isEmpty() || notice.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scenario.Frame(title.get(), summary.get(), role.get(), setting.get(), notice.get()));
    }

    private static Optional<Scenario.Rules> rules(Fields root) {
        var minutes = root.scalar("minutes").flatMap(it -> it.whole(1, LONGEST));
        var passMark = Parts.or(PASS_MARK, root, "pass", it -> it.whole(0, ALL));
        var loops = Parts.yesOrNo(root, "loops", false);
        return minutes.isEmpty() || passMark.isEmpty() || loops.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scenario.Rules(minutes.get(), passMark.get(), loops.get()));
    }

    private static Optional<List<Passage>> passages(Fields root, Optional<Rubric> rubric, StoryNames names) {
        return Parts.all(root.mappings("passages"), it -> PlaceFields.passage(it, rubric, names));
    }

    private static Optional<List<Ending>> endings(Fields root, StoryNames names) {
        return Parts.all(root.mappings("endings"), it -> PlaceFields.ending(it, names));
    }

    private static Optional<Formula> formula(Fields root, StoryNames names) {
        var terms = Parts.all(root.mappings("outcome"), it -> term(it, names));
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        var seen = new HashSet<Slug>();
        var sum = terms.get().stream().mapToInt(Formula.Term::percent).sum();
        if (sum != ALL || !terms.get().stream().allMatch(it -> seen.add(it.variable()))) {
            root.file().error(root.line("outcome"), "content.problem.outcome-sum", "" + sum);
            return Optional.empty();
        }
        return Optional.of(new Formula(terms.get()));
    }

    private static Optional<Formula.Term> term(Fields fields, StoryNames names) {
        var variable = fields.scalar("variable").flatMap(Scalar::id);
        variable.ifPresent(it -> names.mentionsVariable(it, fields.line("variable")));
        var percent = fields.scalar("percent").flatMap(it -> it.whole(1, ALL));
        var inverted = Parts.or(false, fields, "good", it -> it.isFirst("low", "high"));
        fields.end();
        return variable.isEmpty() || percent.isEmpty() || inverted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Formula.Term(percent.get(), variable.get(), inverted.get()));
    }

    private static Optional<Debrief> debrief(Fields fields) {
        var text = fields.text("text");
        var remarks = Parts.all(fields.mappings("remarks"), ScenarioFile::remark);
        var questions = fields.mappings("questions").stream()
                .flatMap(it -> it.asText().stream())
                .toList();
        var differences = fields.wordsIfAny("differences").stream()
                .flatMap(it -> it.mentions(Index.Kind.DIFFERENCE).stream())
                .toList();
        var cites = fields.citations("cites");
        fields.end();
        return text.isEmpty() || remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Debrief(text.get(), remarks.get(), questions, differences, cites));
    }

    private static Optional<Debrief.Remark> remark(Fields fields) {
        var basis = fields.scalar("basis").flatMap(it -> it.oneOf(Basis.class));
        Optional<LocalizedText> text = fields.text("text");
        var cites = basis.filter(it -> it == Basis.DOCUMENTED).isPresent()
                ? fields.citations("cites")
                : ChoiceFields.citationsIfAny(fields);
        fields.end();
        return basis.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Debrief.Remark(basis.get(), text.get(), cites));
    }

    private static void report(Weakness weakness, StoryNames names) {
        var place = new Problem.Place(names.file().path(), names.line(weakness));
        var details = weakness.details().toArray(String[]::new);
        var key = key(weakness.kind());
        names.file()
                .problems()
                .add(
                        weakness.kind().isError()
                                ? Problem.error(place, key, details)
                                : Problem.warning(place, key, details));
    }

    private static String key(Weakness.Kind kind) {
        return switch (kind) {
            case PASSAGE_UNREACHED -> "content.problem.scenario-passage-unreached";
            case ENDING_UNREACHED -> "content.problem.scenario-ending-unreached";
            case DEAD_END -> "content.problem.scenario-dead-end";
            case NO_WAY_OUT -> "content.problem.scenario-no-way-out";
            case CHOICE_NEVER_OPEN -> "content.problem.scenario-choice-never-open";
            case WAY_NEVER_TAKEN -> "content.problem.scenario-way-never-taken";
            case VARIABLE_UNREAD -> "content.problem.scenario-variable-unread";
            case VARIABLE_UNCHANGED -> "content.problem.scenario-variable-unchanged";
            case EFFECT_TOO_LARGE -> "content.problem.scenario-effect-too-large";
            case CYCLE -> "content.problem.scenario-cycle";
            case UNCITED -> "content.problem.scenario-uncited";
            case NOT_ALL_WALKED -> "content.problem.scenario-not-all-walked";
        };
    }
}
