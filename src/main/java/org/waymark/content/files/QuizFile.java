package org.waymark.content.files;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;

/** The shape of {@code quizzes/<quiz>.yaml}. */
record QuizFile(
        Slug id,
        Optional<LocalizedText> title,
        Optional<LocalizedText> summary,
        Optional<Quiz.Pacing> pacing,
        Optional<Integer> cutScore,
        List<Part> parts,
        Optional<Boolean> shuffled,
        Optional<QuizRules> rules,
        List<Quiz.Remark> remarks) {

    /** A section as it is written: what is drawn for it. */
    record Part(Optional<LocalizedText> title, Optional<Slug> module, List<Draw> draws) {}

    static final String FOLDER = "quizzes/";

    static Optional<QuizFile> read(String text, Slug name, Optional<ZoneId> zone, OpenFile file) {
        return Fields.of(text, 0, file).map(root -> of(root, name, zone));
    }

    private static QuizFile of(Fields root, Slug name, Optional<ZoneId> zone) {
        root.scalar("quiz").ifPresent(scalar -> Names.check(scalar, name.value()));
        var quiz = new QuizFile(
                name,
                root.text("title"),
                root.textIfAny("summary"),
                root.scalar("show").flatMap(it -> it.oneOf(Quiz.Pacing.class)),
                cutScore(root),
                parts(root),
                root.scalar("order").flatMap(it -> it.isFirst("shuffled", "as-drawn")),
                RulesFields.read(root, zone),
                remarks(root));
        root.end();
        quiz.checkPlacement(root);
        return quiz;
    }

    /** What tells where to begin has to say it of every section, and has to earn marks to say it by. */
    private void checkPlacement(Fields root) {
        if (isPlacement() && parts.stream().anyMatch(part -> part.module().isEmpty())) {
            root.file().error(root.line("sections"), "content.problem.section-without-module");
        }
        if (isPlacement() && RulesFields.isPractice(root)) {
            root.file().error(root.line("behaviour"), "content.problem.placement-practice");
        }
    }

    boolean isPlacement() {
        return parts.stream().anyMatch(part -> part.module().isPresent());
    }

    /** Where nothing counts there is nothing to pass. */
    private static Optional<Integer> cutScore(Fields root) {
        return RulesFields.isPractice(root)
                ? Optional.of(0)
                : root.scalar("cut-score").flatMap(it -> it.whole(0, 100));
    }

    private static List<Part> parts(Fields root) {
        if (root.has("draw") && root.has("sections")) {
            root.file().error(root.line("draw"), "content.problem.draw-or-sections");
        }
        return root.has("sections")
                ? root.mappings("sections").stream().map(QuizFile::section).toList()
                : List.of(new Part(Optional.empty(), Optional.empty(), draws(root)));
    }

    private static Part section(Fields fields) {
        var part = new Part(
                fields.text("title"),
                fields.scalarIfAny("module").flatMap(it -> it.mentions(Index.Kind.MODULE)),
                draws(fields));
        fields.end();
        return part;
    }

    private static List<Draw> draws(Fields fields) {
        return fields.mappings("draw").stream().map(Draw::read).toList();
    }

    private static List<Quiz.Remark> remarks(Fields root) {
        var seen = new HashSet<Integer>();
        return root.mappingsIfAny("remarks").stream()
                .flatMap(fields -> remark(fields, seen).stream())
                .toList();
    }

    private static Optional<Quiz.Remark> remark(Fields fields, Set<Integer> seen) {
        var from = fields.scalar("from").flatMap(it -> it.whole(0, 100));
        var text = fields.text("text");
        fields.end();
        if (from.isPresent() && !seen.add(from.get())) {
            fields.file().error(fields.line("from"), "content.problem.remark-twice", "" + from.get());
        }
        return from.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quiz.Remark(from.get(), text.get()));
    }

    /**
     * The quiz as part of a course, once the banks are known; nothing when a problem was reported.
     *
     * @param course any file of the course
     */
    Optional<Quiz> resolve(List<Bank> banks, Optional<Slug> after, OpenFile course) {
        var file = course.at(FOLDER + id + ".yaml");
        var sections = parts.stream()
                .map(part -> new Quiz.Section(
                        part.title(),
                        part.module(),
                        part.draws().stream()
                                .flatMap(draw -> draw.from(banks, file).stream())
                                .toList()))
                .filter(section -> !section.selections().isEmpty())
                .toList();
        if (title.isEmpty() || pacing.isEmpty() || cutScore.isEmpty() || shuffled.isEmpty() || sections.isEmpty()) {
            return Optional.empty();
        }
        return rules.map(it -> new Quiz(
                id, title.get(), summary, after, pacing.get(), cutScore.get(), sections, shuffled.get(), it, remarks));
    }
}
