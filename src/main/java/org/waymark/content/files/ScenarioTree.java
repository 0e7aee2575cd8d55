package org.waymark.content.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.content.files.YamlTree.Branch;
import org.waymark.content.files.YamlTree.Leaf;
import org.waymark.content.files.YamlTree.Rows;
import org.waymark.content.files.YamlTree.Words;
import org.waymark.question.Rubric;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Debrief;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Formula;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;
import org.waymark.scenario.Variable;
import org.waymark.scenario.Way;

/** A scenario as the keys of its file; what {@link ScenarioFile} reads of it is the same scenario. */
final class ScenarioTree {

    private final Scenario scenario;
    private final Optional<Rubric> usual;

    private ScenarioTree(Scenario scenario) {
        this.scenario = scenario;
        this.usual = usual(scenario);
    }

    static Branch of(Scenario scenario) {
        return new ScenarioTree(scenario).root();
    }

    /** The rubric of most reasons stands at the top. */
    private static Optional<Rubric> usual(Scenario scenario) {
        var counts = scenario.tasks()
                .flatMap(it -> it instanceof Task.Reasoning reasoning
                        ? Optional.of(reasoning).stream()
                        : Optional.<Task.Reasoning>empty().stream())
                .map(Task.Reasoning::rubric)
                .collect(Collectors.groupingBy(
                        Function.identity(), java.util.LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    private Branch root() {
        var frame = scenario.frame();
        var root = new Branch()
                .with("scenario", scenario.id())
                .with("title", text(frame.title()))
                .with("summary", text(frame.summary()))
                .with("role", text(frame.role()))
                .with("setting", text(frame.setting()))
                .with("notice", text(frame.notice()))
                .with("minutes", scenario.rules().minutes())
                .with("pass", scenario.rules().passMark());
        if (scenario.rules().loops()) {
            root.with("loops", true);
        }
        usual.ifPresent(it -> rubric(it, root));
        return root.with("variables", rows(scenario.variables(), ScenarioTree::variable))
                .with("outcome", rows(scenario.formula().terms(), ScenarioTree::term))
                .with("passages", rows(scenario.passages(), this::passage))
                .with("endings", rows(scenario.endings(), ScenarioTree::ending))
                .with("debrief", debrief(scenario.debrief()));
    }

    static void rubric(Rubric rubric, Branch into) {
        into.with(
                "rubric",
                rows(
                        rubric.criteria(),
                        it -> new Branch()
                                .with("id", it.id())
                                .with("name", text(it.name()))
                                .with(
                                        "levels",
                                        rows(
                                                it.levels(),
                                                level -> new Branch()
                                                        .with("points", level.points())
                                                        .with("text", text(level.text()))))));
        if (rubric.secondMarker()) {
            into.with("second-marker", true);
        }
    }

    private static Branch variable(Variable variable) {
        var branch = new Branch().with("id", variable.id()).with("name", text(variable.name()));
        if (variable.least() != 0) {
            branch.with("least", variable.least());
        }
        if (variable.most() != VariableFields.USUAL_MOST) {
            branch.with("most", variable.most());
        }
        return branch.with("start", variable.start())
                .with(
                        "words",
                        rows(
                                variable.bands(),
                                it -> new Branch().with("from", it.from()).with("text", text(it.words()))));
    }

    private static Branch term(Formula.Term term) {
        var branch = new Branch().with("variable", term.variable()).with("percent", term.percent());
        return term.inverted() ? branch.with("good", "low") : branch;
    }

    private Branch passage(Passage passage) {
        var branch = head(passage);
        passage.when().ifPresent(it -> branch.with("when", text(it)));
        branch.with("text", text(passage.text()));
        if (!passage.known().isEmpty()) {
            branch.with("known", rows(passage.known(), ScenarioTree::text));
        }
        cites(passage.cites(), branch);
        if (!passage.tasks().isEmpty()) {
            branch.with("tasks", rows(passage.tasks(), this::task));
        }
        passage.time()
                .ifPresent(it -> branch.with(
                        "time", new Branch().with("seconds", it.seconds()).with("then", it.then())));
        return branch.with("choices", rows(passage.choices(), ScenarioTree::choice));
    }

    private static Branch ending(Ending ending) {
        var branch = new Branch();
        head(ending).entries().forEach((key, value) -> {
            branch.with(key, value);
            if (key.equals("id")) {
                branch.with("merit", word(ending.merit()));
            }
        });
        branch.with("text", text(ending.text()));
        cites(ending.cites(), branch);
        return branch;
    }

    private static Branch head(Place place) {
        var branch = new Branch().with("id", place.id());
        basis(place.basis(), branch);
        return branch.with("title", text(place.title()));
    }

    private static void basis(Basis basis, Branch branch) {
        if (basis != Basis.INVENTED) {
            branch.with("basis", word(basis));
        }
    }

    private Branch task(Task task) {
        return switch (task) {
            case Task.Question(var id) -> new Branch().with("question", id);
            case Task.Checkpoint checkpoint ->
                new Branch()
                        .with("checkpoint", checkpoint.id())
                        .with("prompt", text(checkpoint.prompt()))
                        .with("paragraphs", rows(checkpoint.candidates(), ScenarioTree::candidate));
            case Task.Reasoning reasoning -> reasoning(reasoning);
        };
    }

    private static Branch candidate(Task.Candidate candidate) {
        var branch = new Branch().with("cite", candidate.paragraph());
        if (candidate.correct()) {
            branch.with("correct", true);
        }
        return branch.with("explanation", text(candidate.explanation()));
    }

    private Branch reasoning(Task.Reasoning reasoning) {
        var words = new Branch();
        if (reasoning.words().least() > 0) {
            words.with("least", reasoning.words().least());
        }
        var branch = new Branch()
                .with("reasoning", reasoning.id())
                .with("prompt", text(reasoning.prompt()))
                .with("words", words.with("most", reasoning.words().most()));
        if (!usual.equals(Optional.of(reasoning.rubric()))) {
            rubric(reasoning.rubric(), branch);
        }
        return branch.with("model-answer", text(reasoning.modelAnswer()));
    }

    private static Branch choice(Choice choice) {
        var branch = new Branch().with("id", choice.id());
        basis(choice.basis(), branch);
        branch.with("text", text(choice.text()));
        cites(choice.cites(), branch);
        choice.opening().ifPresent(it -> {
            branch.with("if", ConditionWriting.write(it.condition()));
            branch.with("closed", it.shown() ? "shown" : "hidden");
            it.because().ifPresent(because -> branch.with("because", text(because)));
        });
        if (!choice.effects().isEmpty()) {
            branch.with(
                    "effects",
                    choice.effects().stream()
                            .map(it -> it.variable() + " " + (it.change() > 0 ? "+" : "-") + Math.abs(it.change()))
                            .collect(Collectors.joining(", ")));
        }
        branch.with("to", ways(choice.ways()));
        choice.consequence().ifPresent(it -> branch.with("consequence", text(it)));
        return branch;
    }

    private static YamlTree ways(List<Way> ways) {
        return ways.size() == 1
                ? new Leaf(ways.getFirst().to().value())
                : rows(ways, way -> {
                    var branch = new Branch();
                    way.condition().ifPresent(it -> branch.with("if", ConditionWriting.write(it)));
                    return branch.with("place", way.to());
                });
    }

    private static Branch debrief(Debrief debrief) {
        var branch = new Branch()
                .with("text", text(debrief.text()))
                .with("remarks", rows(debrief.remarks(), ScenarioTree::remark))
                .with("questions", rows(debrief.questions(), ScenarioTree::text));
        if (!debrief.differences().isEmpty()) {
            branch.with(
                    "differences",
                    new Words(
                            debrief.differences().stream().map(Object::toString).toList()));
        }
        cites(debrief.cites(), branch);
        return branch;
    }

    private static Branch remark(Debrief.Remark remark) {
        var branch = new Branch().with("basis", word(remark.basis())).with("text", text(remark.text()));
        cites(remark.cites(), branch);
        return branch;
    }

    static void cites(List<Citation> cites, Branch branch) {
        if (!cites.isEmpty()) {
            branch.with("cites", new Words(cites.stream().map(Object::toString).toList()));
        }
    }

    static Branch text(LocalizedText text) {
        var branch = new Branch();
        text.texts().forEach((language, words) -> branch.with(language.tag(), words));
        return branch;
    }

    static <T> Rows rows(List<T> parts, Function<T, Branch> tree) {
        return new Rows(parts.stream().map(tree).toList());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
