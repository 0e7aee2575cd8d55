package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.authoring.MergeAnswer;
import org.waymark.authoring.MergeQuestion;
import org.waymark.authoring.Merging;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** The questions of merging a file, and what was taken without one. Other versions may be put onto it; what was chosen and written stays. */
final class MergeDesk extends Composite<Div> {

    /** What is done with the answers. */
    interface Work {

        /** Something was written in answer to a question. */
        void written(MergeQuestion question, String words);

        /** Everything is decided. */
        void settle(Merging merging, Map<String, MergeAnswer> answers);
    }

    private final SpokenPart names;
    private final Work work;
    private final List<QuestionPanel> panels = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();

    MergeDesk(String path, Work work) {
        this.names = new SpokenPart(this, path);
        this.work = work;
        getContent().addClassNames("merge-desk", "stack-l");
    }

    /** Puts two versions onto the desk; those that lay there before may be older. */
    void show(Merging merging) {
        var before = List.copyOf(panels);
        before.forEach(
                it -> it.written().ifPresent(own -> words.put(it.question().key(), own)));
        words.putAll(merging.written());
        panels.clear();
        getContent().removeAll();
        var sides = SideWords.of(merging, this);
        var questions = merging.merge().questions();
        getContent().add(Kit.lead(getTranslation("authoring.merge.questions", questions.size())));
        for (var question : questions) {
            var panel = new QuestionPanel(
                    question,
                    names,
                    sides,
                    Optional.ofNullable(words.get(question.key())),
                    own -> work.written(question, own));
            if (merging.written().containsKey(question.key())) {
                panel.choose(MergeChoice.OWN);
            }
            before.stream()
                    .filter(it -> it.question().equals(question))
                    .findFirst()
                    .flatMap(QuestionPanel::choice)
                    .ifPresent(panel::choose);
            panels.add(panel);
            getContent().add(panel);
        }
        addLeftOver(questions);
        getContent()
                .add(
                        new TakenList(merging.merge().taken(), names, sides),
                        Kit.row(Kit.button(getTranslation("authoring.merge.keep"), () -> settle(merging), "primary")));
    }

    /** What was written in answer to what is no question any more. */
    private void addLeftOver(List<MergeQuestion> questions) {
        var keys = questions.stream().map(MergeQuestion::key).toList();
        words.entrySet().stream()
                .filter(it -> !keys.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .map(it -> Kit.note(Icon.INBOX, new H2(getTranslation("authoring.merge.left-over")), new Paragraph(it)))
                .forEach(getContent()::add);
    }

    private void settle(Merging merging) {
        var undecided = panels.stream().filter(it -> it.answer().isEmpty()).toList();
        undecided.reversed().forEach(QuestionPanel::ask);
        if (undecided.isEmpty()) {
            work.settle(
                    merging,
                    panels.stream()
                            .collect(Collectors.toMap(
                                    it -> it.question().key(), it -> it.answer().orElseThrow())));
        }
    }
}
