package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.CourseFiles;
import org.waymark.content.figure.Figure;
import org.waymark.question.Item;
import org.waymark.question.Question;
import org.waymark.scenario.Basis;
import org.waymark.scenario.Condition;
import org.waymark.scenario.Debrief;
import org.waymark.scenario.ScenarioCheck;
import org.waymark.scenario.Simulation;
import org.waymark.scenario.Task;

/** The examples of the authors' guide, put together, are a course: what is shown there can be written. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(yaml|markdown|svg)\\n(.*?)^```$");
    private static final Pattern SHORTENED = Pattern.compile("(?m)^( *)(- )?((?!(?:tr|az|en):)[a-z-]+: )?…( +#.*)?$");

    /** What examples leave out on purpose: other documents and places, and the texts in other languages. */
    private static final Set<String> LEFT_OUT = Set.of(
            "content.problem.dangling-source",
            "content.problem.dangling-place",
            "content.problem.missing-language",
            "content.problem.missing-language-file",
            "content.problem.unused-quiz");

    private final List<String> kinds = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private int blocks;

    @BeforeEach
    void takeTheExamples() throws IOException {
        var guide = Files.readString(Path.of("content/README.md"));
        BLOCK.matcher(guide).results().forEach(block -> take(block.group(2)));
        var items = new StringBuilder();
        for (var i = 0; i < kinds.size(); i++) {
            items.append("  - id: decl-%03d%n".formatted(i + 2).replace("\r", ""))
                    .append("    objective: m01-date-founding\n    level: remember\n    difficulty: easy\n")
                    .append("    cites: [gazette-1918 ¶4]\n    explanation:\n      en: x\n")
                    .append(kinds.get(i));
        }
        texts.merge("banks/declaration.yaml", items.toString(), String::concat);
    }

    @Test
    void theyAreReadWithoutAnObjection() {
        var reading = CourseReader.read(new CourseFiles("republic-1918", texts));

        assertThat(reading.problems().stream()
                        .filter(problem -> !LEFT_OUT.contains(problem.key()))
                        .toList())
                .isEmpty();
        assertThat(reading.course()).isPresent();
    }

    @Test
    void everyKindOfQuestionIsShown() {
        var items = CourseReader.read(new CourseFiles("republic-1918", texts))
                .course()
                .orElseThrow()
                .banks()
                .getFirst()
                .items();

        assertThat(items.stream().map(Item::question).map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(Question.class.getPermittedSubclasses().length);
        assertThat(blocks).isEqualTo(kinds.size() + texts.size());
    }

    @Test
    void everyKindOfFigureIsShown() {
        var figures = CourseReader.read(new CourseFiles("republic-1918", texts))
                .course()
                .orElseThrow()
                .figures();

        assertThat(figures.stream().map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(Figure.class.getPermittedSubclasses().length);
    }

    @Test
    void theScenarioIsAWholeStoryWithEverythingThatOneCanHold() {
        var reading = CourseReader.read(new CourseFiles("republic-1918", texts));
        var scenario = reading.course().orElseThrow().scenarios().getFirst();

        assertThat(reading.problems().stream()
                        .filter(it -> it.place().file().startsWith("scenarios/")
                                && !it.key().startsWith("content.problem.dangling-"))
                        .toList())
                .isEmpty();
        assertThat(ScenarioCheck.of(scenario)).isEmpty();
        assertThat(Simulation.of(scenario, 1_000).endings())
                .hasSize(scenario.endings().size());
        assertThat(scenario.tasks().map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(Task.class.getPermittedSubclasses().length);
        assertThat(scenario.isTimed()).isTrue();
        assertThat(scenario.debrief().remarks())
                .extracting(Debrief.Remark::basis)
                .containsOnly(Basis.values());
        assertThat(scenario.passages().stream()
                        .flatMap(passage -> passage.choices().stream())
                        .flatMap(choice -> choice.conditions())
                        .flatMap(condition -> condition.parts())
                        .map(Object::getClass)
                        .collect(Collectors.toSet()))
                .contains(Condition.AtLeast.class, Condition.Chosen.class, Condition.Evidence.class);
    }

    private void take(String example) {
        blocks++;
        var text = SHORTENED
                .matcher(example)
                .replaceAll(it -> it.group(3) == null
                        ? it.group(1) + "- en: x"
                        : it.group(1) + (it.group(2) == null ? "" : "- ")
                                + it.group(3).strip() + "\n" + it.group(1) + (it.group(2) == null ? "" : "  ")
                                + "  en: x");
        var first = text.lines().findFirst().orElseThrow();
        var path = path(first);
        if (path.isEmpty()) {
            kinds.add(text);
        } else {
            texts.put(path, text);
        }
    }

    /** The file that begins so; nothing for the kinds of questions, which are shown from their own line on. */
    private static String path(String first) {
        if (first.startsWith("    ")) {
            return "";
        }
        if (first.startsWith("scenario: ")) {
            return "scenarios/" + first.substring("scenario: ".length()) + ".yaml";
        }
        if (first.startsWith("figure: ")) {
            return "figures/" + first.substring("figure: ".length()).split(" ", 2)[0] + ".yaml";
        }
        if (first.startsWith("quiz: ")) {
            return "quizzes/" + first.substring("quiz: ".length()) + ".yaml";
        }
        return switch (first) {
            case "course: republic-1918" -> "course.yaml";
            case "sources:" -> "sources.yaml";
            case "terms:" -> "glossary.yaml";
            case "bank: declaration" -> "banks/declaration.yaml";
            case "---" -> "lessons/declaration/en.md";
            default -> "pictures/street-plan.svg";
        };
    }
}
