package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Task;
import org.waymark.ui.Keys;

/** Where playthroughs ended, and which paragraphs were chosen on the way. */
final class OtherTables extends Composite<Div> {

    private final Story story;

    OtherTables(Story story) {
        this.story = story;
        getContent().addClassName("stack-l");
        getContent().add(section("classmap.endings.title", endings()));
        if (!story.checkpoints().isEmpty()) {
            getContent().add(section("classmap.evidence.title", evidence()));
        }
    }

    private Section section(String heading, Component table) {
        var section = new Section(new H2(getTranslation(heading)), table);
        section.addClassName("stack");
        return section;
    }

    private Component endings() {
        var columns = List.of(
                getTranslation("classmap.endings.ending"),
                getTranslation("classmap.endings.merit"),
                getTranslation("classmap.table.times"),
                getTranslation("classmap.table.learners"));
        var body = new NativeTableBody();
        story.scenario().endings().forEach(ending -> body.add(row(ending)));
        return Tables.framed(getTranslation("classmap.endings.title"), columns, List.of(body));
    }

    private NativeTableRow row(Ending ending) {
        var arrived = story.counted().arrivedAt(ending.id());
        return new NativeTableRow(
                rowHead(new Span(ending.id() + " "), Wording.say(new Span(), ending.title(), story.language())),
                new NativeTableCell(getTranslation(Keys.of(ending.merit()))),
                Tables.number(String.valueOf(arrived.times())),
                Tables.number(String.valueOf(arrived.learners())));
    }

    private Component evidence() {
        var columns = List.of(
                getTranslation("classmap.evidence.paragraph"),
                getTranslation("classmap.evidence.verdict"),
                getTranslation("classmap.table.times"),
                getTranslation("classmap.table.share"));
        var bodies = story.checkpoints().stream()
                .map(checkpoint -> body(checkpoint, columns.size()))
                .toList();
        return Tables.framed(getTranslation("classmap.evidence.title"), columns, bodies);
    }

    private NativeTableBody body(Task.Checkpoint checkpoint, int columns) {
        var all = story.counted().pointedAt(checkpoint.id());
        var body = new NativeTableBody(Tables.heading(
                "",
                checkpoint.prompt(),
                getTranslation("classmap.evidence.answered", all.times(), all.learners()),
                columns,
                story.language()));
        var paragraphs = new LinkedHashSet<Citation>();
        checkpoint.candidates().forEach(it -> paragraphs.add(it.paragraph()));
        story.counted().evidence().getOrDefault(checkpoint.id(), Map.of()).keySet().stream()
                .sorted(Comparator.comparing(Citation::toString))
                .forEach(paragraphs::add);
        paragraphs.forEach(paragraph -> body.add(row(checkpoint, paragraph)));
        return body;
    }

    private NativeTableRow row(Task.Checkpoint checkpoint, Citation paragraph) {
        Slug task = checkpoint.id();
        var verdict = checkpoint
                .candidate(paragraph)
                .map(it -> it.correct() ? "classmap.evidence.right" : "classmap.evidence.wrong")
                .orElse("classmap.evidence.gone");
        return new NativeTableRow(
                rowHead(new Span(story.sign(paragraph))),
                new NativeTableCell(getTranslation(verdict)),
                Tables.number(String.valueOf(
                        story.counted().pointedTo(task, paragraph).times())),
                Tables.number(Figures.share(
                        story.counted().pointedAt(task), story.counted().share(task, paragraph))));
    }

    private static NativeTableHeaderCell rowHead(Component... words) {
        var head = new NativeTableHeaderCell(words);
        head.getElement().setAttribute("scope", "row");
        return head;
    }
}
