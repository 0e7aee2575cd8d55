package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.question.Question;
import org.waymark.question.Question.Category;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Member;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Target;

/** Questions answered by bringing things together or into order. */
final class Sortings {

    private Sortings() {}

    static Optional<Question> matching(Fields fields) {
        var prompt = fields.text("prompt");
        var targets = Parts.distinct(fields, "options", 2, Sortings::target, Target::id);
        var premises = Parts.distinct(fields, "premises", 1, Sortings::premise, Premise::id);
        if (prompt.isEmpty() || targets.isEmpty() || premises.isEmpty()) {
            return Optional.empty();
        }
        var known = targets.get().stream().map(Target::id).collect(Collectors.toSet());
        var wanted = premises.get().stream().map(Premise::match).toList();
        return areKnown(fields, "premises", "content.problem.dangling-option", wanted, known)
                ? Optional.of(new Question.Matching(prompt.get(), premises.get(), targets.get()))
                : Optional.empty();
    }

    static Optional<Question> categorise(Fields fields) {
        var prompt = fields.text("prompt");
        var categories = Parts.distinct(fields, "categories", 2, Sortings::category, Category::id);
        var members = Parts.distinct(fields, "members", 1, Sortings::member, Member::id);
        if (prompt.isEmpty() || categories.isEmpty() || members.isEmpty()) {
            return Optional.empty();
        }
        var known = categories.get().stream().map(Category::id).collect(Collectors.toSet());
        var wanted = members.get().stream().map(Member::category).toList();
        return areKnown(fields, "members", "content.problem.dangling-category", wanted, known)
                ? Optional.of(new Question.Categorise(prompt.get(), categories.get(), members.get()))
                : Optional.empty();
    }

    static Optional<Question> ordering(Fields fields) {
        var prompt = fields.text("prompt");
        var elements = Parts.distinct(fields, "elements", 2, Sortings::element, Element::id);
        return prompt.isEmpty() || elements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.Ordering(prompt.get(), elements.get()));
    }

    private static boolean areKnown(Fields fields, String key, String problem, List<Slug> wanted, Set<Slug> known) {
        var lost = wanted.stream().filter(id -> !known.contains(id)).toList();
        lost.forEach(id -> fields.file().error(fields.line(key), problem, id.value()));
        return lost.isEmpty();
    }

    private static Optional<Target> target(Fields fields) {
        var id = Parts.id(fields);
        var text = fields.text("text");
        fields.end();
        return id.isEmpty() || text.isEmpty() ? Optional.empty() : Optional.of(new Target(id.get(), text.get()));
    }

    private static Optional<Premise> premise(Fields fields) {
        var id = Parts.id(fields);
        var text = fields.text("text");
        var match = fields.scalar("match").flatMap(Scalar::id);
        var rationale = Parts.rationale(fields);
        fields.end();
        return id.isEmpty() || text.isEmpty() || match.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Premise(id.get(), text.get(), match.get(), rationale.get()));
    }

    private static Optional<Category> category(Fields fields) {
        var id = Parts.id(fields);
        var text = fields.text("text");
        fields.end();
        return id.isEmpty() || text.isEmpty() ? Optional.empty() : Optional.of(new Category(id.get(), text.get()));
    }

    private static Optional<Member> member(Fields fields) {
        var id = Parts.id(fields);
        var text = fields.text("text");
        var category = fields.scalar("category").flatMap(Scalar::id);
        var rationale = Parts.rationale(fields);
        fields.end();
        return id.isEmpty() || text.isEmpty() || category.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Member(id.get(), text.get(), category.get(), rationale.get()));
    }

    private static Optional<Element> element(Fields fields) {
        var id = Parts.id(fields);
        var text = fields.text("text");
        var rationale = Parts.rationale(fields);
        fields.end();
        return id.isEmpty() || text.isEmpty() || rationale.isEmpty()
                ? Optional.empty()
                : Optional.of(new Element(id.get(), text.get(), rationale.get()));
    }
}
