package org.waymark.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Slug;

/** The lighthouse course under other names, with a quiz that asks two questions about each of its modules and is left out of both. */
public final class PlacementCourse {

    public static final Slug COURSE = new Slug("harbour");

    /** The same course, whose results show nothing but the answers. */
    public static final Slug SILENT_COURSE = new Slug("silent-harbour");

    public static final Slug QUIZ = new Slug("where-to-begin");

    private PlacementCourse() {}

    public static Edition edition() {
        return edition(COURSE, 1, QuizRules.USUAL);
    }

    public static Edition silentEdition() {
        var answers = Set.of(QuizRules.Shown.ANSWERS);
        var shown = Stream.of(QuizRules.Phase.values()).collect(Collectors.toMap(phase -> phase, _ -> answers));
        var usual = QuizRules.USUAL;
        return edition(
                SILENT_COURSE,
                2,
                new QuizRules(
                        usual.behaviour(),
                        usual.navigation(),
                        usual.attempting(),
                        usual.timing(),
                        new QuizRules.Reviewing(shown),
                        false));
    }

    private static Edition edition(Slug id, int number, QuizRules rules) {
        return new Edition(
                new EditionId(new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L | number)),
                1,
                "%064x".formatted(0x9_0000 + number),
                Instant.parse("2026-11-01T08:00:00Z"),
                course(id, rules));
    }

    private static Course course(Slug id, QuizRules rules) {
        var like = Examples.course();
        return new Course(
                id,
                like.original(),
                like.title(),
                like.summary(),
                like.audience(),
                like.note(),
                like.objectives(),
                like.modules(),
                Optional.of(quiz(rules)),
                like.sources(),
                like.differences(),
                like.glossary(),
                like.banks(),
                like.figures());
    }

    /** Not in the order of the modules, which a quiz may choose. */
    private static Quiz quiz(QuizRules rules) {
        return new Quiz(
                QUIZ,
                Examples.text("Nereden başlamalı?", "Haradan başlamalı?", "Where to begin?"),
                Optional.empty(),
                Optional.empty(),
                Quiz.Pacing.ONE_AT_A_TIME,
                75,
                List.of(section("m02", "storm-002", "storm-006"), section("m01", "storm-001", "storm-003")),
                false,
                rules,
                List.of());
    }

    private static Quiz.Section section(String module, String... items) {
        var ids = Stream.of(items).map(Slug::new).toList();
        return new Quiz.Section(
                Optional.of(Examples.text(module, module, module)),
                Optional.of(new Slug(module)),
                List.of(new ItemSelection(new Slug("storm"), ids, ids.size())));
    }
}
