package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftText.Format;
import org.waymark.question.Stimulus;

/**
 * Descriptions of Moodle as passages that questions share. Nothing in a file says which questions one belongs to; a single one is taken for that of
 * the questions behind it in its category, and of several in a row nobody can tell.
 */
final class MoodlePassages {

    private final List<XmlElement> row = new ArrayList<>();
    private final Slugs ids = new Slugs();
    private final GiftSaying saying;
    private final MoodleTexts texts;
    private final Report report;
    private Optional<Stimulus> current = Optional.empty();

    MoodlePassages(GiftSaying saying, MoodleTexts texts, Report report) {
        this.saying = saying;
        this.texts = texts;
        this.report = report;
    }

    void take(XmlElement description) {
        row.add(description);
    }

    /** The passage that a question of this bank asks about, where there is one. */
    Optional<Stimulus> of(Slug bank) {
        if (!row.isEmpty()) {
            current = row.size() == 1 ? passage(row.getFirst(), bank) : Optional.empty();
            if (row.size() > 1) {
                row.forEach(this::leaveOut);
            }
            row.clear();
        }
        return current;
    }

    /** No question behind it has to do with one before it. */
    void end() {
        row.forEach(this::leaveOut);
        row.clear();
        current = Optional.empty();
    }

    private void leaveOut(XmlElement description) {
        report.warn(description.at(), "interchange.problem.gift-description", MoodleMaking.name(description));
    }

    private Optional<Stimulus> passage(XmlElement description, Slug bank) {
        var text = texts.said(description, "questiontext", Format.HTML, description.at());
        if (text.isEmpty()) {
            leaveOut(description);
            return Optional.empty();
        }
        report.warn(description.at(), "interchange.problem.moodle-passage", MoodleMaking.name(description));
        var id = description.word("idnumber");
        var name = description.word("name");
        var title = name.isEmpty() ? Report.shortened(text.get().text()) : Tidy.line(name);
        return Optional.of(new Stimulus(
                ids.of(bank + "-" + (id.isEmpty() ? title : id), bank + "-passage"),
                saying.say(title),
                saying.say(text.get().text()),
                List.of()));
    }
}
