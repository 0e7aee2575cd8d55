package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.assessment.EssayQueue;
import org.waymark.assessment.QueuedEssay;
import org.waymark.assessment.QueuedEssay.Filter;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** Narrows the queue to a course, a quiz, a question; each choice says how many texts it leaves. */
final class QueueFilter extends Composite<Div> {

    /** Something to choose; empty chooses everything. */
    record Choice(Optional<Slug> id, String words) {}

    private final Language language = Language.of(getLocale());
    private final EssayQueue all;
    private final Filter chosen;
    private final Consumer<Filter> narrow;

    QueueFilter(EssayQueue all, Filter chosen, Consumer<Filter> narrow) {
        this.all = all;
        this.chosen = chosen;
        this.narrow = narrow;
        getContent().addClassName("queue-filter");
        getContent()
                .add(
                        select("assessment.marking.course", byCourse(), chosen.course(), this::withCourse),
                        select("assessment.marking.quiz", byQuiz(), chosen.quiz(), this::withQuiz),
                        select("assessment.marking.question", byItem(), chosen.item(), this::withItem));
    }

    private List<Choice> byCourse() {
        return choices(all, it -> it.essay().course(), QueuedEssay::course);
    }

    private List<Choice> byQuiz() {
        var left = all.only(new Filter(chosen.course(), Optional.empty(), Optional.empty()));
        return choices(left, it -> it.essay().quiz(), QueuedEssay::quiz);
    }

    private List<Choice> byItem() {
        var left = all.only(new Filter(chosen.course(), chosen.quiz(), Optional.empty()));
        return choices(left, it -> it.essay().item(), QueuedEssay::prompt);
    }

    private List<Choice> choices(
            EssayQueue queue, Function<QueuedEssay, Slug> id, Function<QueuedEssay, LocalizedText> words) {
        var some = queue.waiting().stream()
                .map(id)
                .distinct()
                .map(slug -> choice(queue, slug, id, words))
                .toList();
        var everything = new Choice(
                Optional.empty(),
                getTranslation("assessment.marking.everything", queue.waiting().size()));
        return Stream.concat(Stream.of(everything), some.stream()).toList();
    }

    private Choice choice(
            EssayQueue queue, Slug slug, Function<QueuedEssay, Slug> id, Function<QueuedEssay, LocalizedText> words) {
        var those =
                queue.waiting().stream().filter(it -> id.apply(it).equals(slug)).toList();
        return new Choice(
                Optional.of(slug),
                getTranslation(
                        "assessment.marking.choice",
                        words.apply(those.getFirst()).in(language),
                        those.size()));
    }

    private Select<Choice> select(
            String label, List<Choice> choices, Optional<Slug> current, Function<Optional<Slug>, Filter> choosing) {
        var select = new Select<Choice>();
        select.setLabel(getTranslation(label));
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::words);
        select.setValue(choices.stream()
                .filter(choice -> choice.id().equals(current))
                .findFirst()
                .orElse(choices.getFirst()));
        select.addValueChangeListener(change -> {
            if (Objects.nonNull(change.getValue())) {
                narrow.accept(choosing.apply(change.getValue().id()));
            }
        });
        return select;
    }

    private Filter withCourse(Optional<Slug> course) {
        return new Filter(course, Optional.empty(), Optional.empty());
    }

    private Filter withQuiz(Optional<Slug> quiz) {
        return new Filter(chosen.course(), quiz, Optional.empty());
    }

    private Filter withItem(Optional<Slug> item) {
        return new Filter(chosen.course(), chosen.quiz(), item);
    }
}
