package org.waymark.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseReader;
import org.waymark.scenario.Scenario;

/** The lighthouse course with a scenario at its end. */
public final class ScenarioCourse {

    public static final Slug SCENARIO = new Slug("the-lamp");
    public static final String FILE = "scenarios/the-lamp.yaml";

    private static final String BEFORE = "      - quiz: storm-quiz\n";

    private ScenarioCourse() {}

    public static CourseFiles files() {
        return filesWith("", "");
    }

    /** With one passage of the scenario's file replaced. */
    public static CourseFiles filesWith(String passage, String instead) {
        var text = text();
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("the scenario does not contain: " + passage);
        }
        var at = text.indexOf(passage);
        var texts = new HashMap<>(ExampleFiles.with("course.yaml", BEFORE, BEFORE + "      - scenario: the-lamp\n")
                .texts());
        texts.put(FILE, text.substring(0, at) + instead + text.substring(at + passage.length()));
        return new CourseFiles(Examples.COURSE.value(), texts);
    }

    /** Without the second passage: both choices of the first lead to an ending. */
    public static CourseFiles filesWithoutTheShip() {
        var text = text();
        var ship = text.substring(text.indexOf("  - id: n2\n"), text.indexOf("endings:\n"));
        var without =
                text.replace(ship, "").replaceFirst("to: n2\n", "to: e1\n").replace("to: n2\n", "to: e2\n");
        return filesWith(text, without);
    }

    public static String text() {
        try (var file = ScenarioCourse.class.getResourceAsStream("/courses/the-lamp.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Course course() {
        return CourseReader.read(files()).course().orElseThrow();
    }

    public static Scenario scenario() {
        return course().scenario(SCENARIO).orElseThrow();
    }

    public static Edition edition() {
        var first = Examples.edition();
        return new Edition(first.id(), first.number(), first.digest(), first.publishedAt(), course());
    }
}
