package org.waymark.interchange;

import java.util.EnumMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;

/** A scenario with words of it replaced, in one language. */
final class Replacing {

    private final Language language;
    private Scenario scenario;

    Replacing(Scenario scenario, Language language) {
        this.scenario = scenario;
        this.language = language;
    }

    Scenario scenario() {
        return scenario;
    }

    void storyTitle(String words) {
        var frame = scenario.frame();
        var changed = new Scenario.Frame(
                with(frame.title(), words), frame.summary(), frame.role(), frame.setting(), frame.notice());
        scenario = new Scenario(
                scenario.id(),
                changed,
                scenario.variables(),
                scenario.passages(),
                scenario.endings(),
                scenario.formula(),
                scenario.debrief(),
                scenario.rules());
    }

    void title(Slug place, String words) {
        passage(place, it -> copy(it, with(it.title(), words), it.text(), it.choices()));
        ending(place, it -> copy(it, with(it.title(), words), it.text()));
    }

    void text(Slug place, String words) {
        passage(place, it -> copy(it, it.title(), with(it.text(), words), it.choices()));
        ending(place, it -> copy(it, it.title(), with(it.text(), words)));
    }

    void choice(Slug place, Slug choice, String words) {
        passage(place, it -> {
            var choices = it.choices().stream()
                    .map(each -> each.id().equals(choice) ? copy(each, with(each.text(), words)) : each)
                    .toList();
            return copy(it, it.title(), it.text(), choices);
        });
    }

    private LocalizedText with(LocalizedText text, String words) {
        var texts = new EnumMap<>(text.texts());
        texts.put(language, words);
        return new LocalizedText(texts, text.original());
    }

    private void passage(Slug place, UnaryOperator<Passage> change) {
        replace(
                scenario.passages().stream()
                        .map(it -> it.id().equals(place) ? change.apply(it) : it)
                        .toList(),
                scenario.endings());
    }

    private void ending(Slug place, UnaryOperator<Ending> change) {
        replace(
                scenario.passages(),
                scenario.endings().stream()
                        .map(it -> it.id().equals(place) ? change.apply(it) : it)
                        .toList());
    }

    private void replace(List<Passage> passages, List<Ending> endings) {
        scenario = new Scenario(
                scenario.id(),
                scenario.frame(),
                scenario.variables(),
                passages,
                endings,
                scenario.formula(),
                scenario.debrief(),
                scenario.rules());
    }

    private static Passage copy(Passage it, LocalizedText title, LocalizedText text, List<Choice> choices) {
        return new Passage(
                it.id(), it.basis(), title, it.when(), text, it.known(), it.cites(), it.tasks(), choices, it.time());
    }

    private static Ending copy(Ending it, LocalizedText title, LocalizedText text) {
        return new Ending(it.id(), it.basis(), title, text, it.cites(), it.merit());
    }

    private static Choice copy(Choice it, LocalizedText text) {
        return new Choice(
                it.id(), it.basis(), text, it.cites(), it.opening(), it.effects(), it.ways(), it.consequence());
    }
}
