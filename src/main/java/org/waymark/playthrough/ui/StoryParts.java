package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.EditionId;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.identity.UserId;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.question.Response;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Task;
import org.waymark.scenario.Walk;
import org.waymark.scenario.ui.BasisSign;
import org.waymark.ui.Keys;

/** Parts of a story as its player shows them, for other pages on which somebody walks it; nothing is kept by them. */
public final class StoryParts {

    private final Telling telling;
    private final EvidencePanel evidence;

    /** @param id of whatever keeps the walk; questions are arranged by it */
    public StoryParts(UUID id, EditionId edition, Course course, Walk walk, Language language, EvidencePanel evidence) {
        var nobodys = new Playthrough(
                new PlaythroughId(id),
                "",
                new UserId(id),
                edition,
                course.id(),
                walk.scenario().id(),
                List.of(),
                Instant.EPOCH,
                Playthrough.Timing.OFF,
                Optional.empty(),
                Optional.empty());
        this.telling = new Telling(nobodys, course, walk, language);
        this.evidence = evidence;
    }

    /** What one reads of the passage one is at. */
    public Div passage(Passage passage) {
        var page = new Div();
        page.addClassName("passage-text");
        PassageText.addTo(page, passage, new H1(), telling, evidence);
        return page;
    }

    /** What stands in a passage. */
    public Component text(Passage passage) {
        return new CitedText(passage.text(), telling.course(), evidence, telling.language());
    }

    /** The ending that was reached. */
    public Div ending(Ending ending) {
        var page = new Div();
        var row = new Div(BasisSign.worded(ending.basis()), new Span(page.getTranslation(Keys.of(ending.merit()))));
        row.addClassName("role");
        page.add(
                Wording.say(new H1(), ending.title(), telling.language()),
                row,
                new CitedText(ending.text(), telling.course(), evidence, telling.language()));
        return page;
    }

    /** What is counted, and the way so far. */
    public Aside standing() {
        var side = new Aside();
        side.addClassName("side");
        Standing.parts(telling).forEach(side::add);
        return side;
    }

    /** A paragraph on offer at a checkpoint: its sign and its précis. */
    public Span candidate(Task.Candidate candidate) {
        var sign = new Span(Candidates.sign(candidate, telling.course()));
        sign.addClassName("cite-name");
        var label = new Span(sign);
        label.addClassName("candidate");
        Candidates.precis(candidate, telling.course())
                .ifPresent(it -> label.add(Wording.say(new Span(), it, telling.language())));
        return label;
    }

    /**
     * What was done in the passage so far: which paragraph carries the point and why, what was said, a model answer, what was answered.
     *
     * @param responses to the questions that were answered, by their ids
     */
    public List<Component> done(Passage passage, Map<Slug, Response> responses) {
        return passage.tasks().stream()
                .filter(it -> !telling.walk().openTasks().contains(it))
                .flatMap(it -> done(it, responses).stream())
                .toList();
    }

    /** A question with what was answered, what is right and why. */
    public Component answered(Slug question, Response response) {
        return new AnsweredQuestion(question, response, telling, evidence);
    }

    private Optional<Component> done(Task task, Map<Slug, Response> responses) {
        var section = new Section();
        section.addClassNames("task", "done");
        return switch (task) {
            case Task.Checkpoint checkpoint -> {
                section.add(new CheckpointDone(checkpoint, telling, evidence));
                yield Optional.of(section);
            }
            case Task.Reasoning reasoning -> {
                section.add(Wording.say(new H2(), reasoning.prompt(), telling.language()));
                var said = telling.walk().written().getOrDefault(reasoning.id(), "");
                if (!said.isBlank()) {
                    var own = new Paragraph(said);
                    own.addClassName("own-text");
                    section.add(own);
                }
                var model = Wording.say(new Paragraph(), reasoning.modelAnswer(), telling.language());
                model.addClassName("model-text");
                section.addClassName("stack");
                section.add(label(section.getTranslation("playthrough.reasons.model")), model);
                yield Optional.of(section);
            }
            case Task.Question(var question) ->
                Optional.ofNullable(responses.get(question)).map(response -> {
                    section.add(answered(question, response));
                    return section;
                });
        };
    }

    private static Span label(String words) {
        var label = new Span(words);
        label.addClassName("label");
        return label;
    }

    /** Why a choice is closed; nothing where it is open, or where the author does not want it seen. */
    public Optional<String> whyClosed(Choice choice) {
        return choice.opening()
                .filter(it -> it.shown() && !telling.walk().allows(choice))
                .map(it -> it.because()
                        .map(because -> because.in(telling.language()))
                        .orElseGet(() -> new ConditionWords(telling).of(it.condition())));
    }

    /** The map of the whole story with the way that was walked. */
    public Component map() {
        return new WholeStory(telling, Map.of(), evidence);
    }

    /** What is talked about afterwards. */
    public Component debrief() {
        return new DebriefText(telling, evidence);
    }
}
