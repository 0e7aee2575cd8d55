package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.authoring.MergeTaken;
import org.waymark.authoring.WordDiff;
import org.waymark.ui.Kit;

/** What only one side has changed: it is taken as it is, and shown to whoever wants to see. */
final class TakenList extends Composite<Div> {

    private final SpokenPart names;
    private final SideWords sides;

    TakenList(List<MergeTaken> taken, SpokenPart names, SideWords sides) {
        this.names = names;
        this.sides = sides;
        var list = new UnorderedList();
        list.addClassName("work-list");
        taken.stream().map(this::item).forEach(list::add);
        getContent()
                .add(
                        taken.isEmpty()
                                ? new Paragraph(getTranslation("authoring.merge.nothing-taken"))
                                : Kit.folded(getTranslation("authoring.merge.taken", taken.size()), list));
    }

    private ListItem item(MergeTaken taken) {
        var texts = Stream.of(taken.after(), taken.before()).flatMap(Optional::stream);
        var name = new Span(names.of(taken.trail(), texts));
        return new ListItem(Kit.row(name, Kit.meta(sides.of(taken.side()))), change(taken));
    }

    private Component change(MergeTaken taken) {
        var runs = WordDiff.between(taken.before().orElse(""), taken.after().orElse(""));
        return names.spoken(new DiffText(runs, true));
    }
}
