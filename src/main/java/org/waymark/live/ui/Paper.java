package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.live.Agenda;
import org.waymark.live.Split;

/** What can be voted for, line by line, with how the closed ballots divided and with whatever one can do about a line. */
final class Paper extends OrderedList {

    private static final double WHOLE = 100.0;

    /** @param beside what stands beside a line */
    Paper(Agenda agenda, Told told, List<Split> splits, Function<String, Optional<Component>> beside) {
        addClassName("paper");
        var ahead = Split.last(splits).ahead();
        var deciding = Split.deciding(splits);
        for (var pick : agenda.picks()) {
            var words = new Div(PickLabel.of(pick, agenda, told));
            words.addClassName("pick");
            for (var ballot = 0; ballot < splits.size(); ballot++) {
                var row = bar(splits.get(ballot), ballot + 1, splits.size(), pick);
                row.setClassName("earlier", ballot + 1 != deciding);
                words.add(row);
            }
            var line = new ListItem(PickLabel.letter(pick, agenda), words);
            if (ahead.contains(pick)) {
                line.addClassName("ahead");
            }
            beside.apply(pick).ifPresent(line::add);
            add(line);
        }
    }

    private Div bar(Split split, int ballot, int ballots, String pick) {
        var votes = split.votesFor(pick);
        var percent = split.voters() == 0 ? 0 : Math.round(votes * WHOLE / split.voters());
        var bar = new Div();
        bar.addClassName("votebar");
        bar.getElement().setAttribute("aria-hidden", "true").appendChild(new Element("i"));
        bar.getStyle().set("--v", percent + "%");
        var figures = new Span(
                ballots > 1
                        ? getTranslation("live.paper.figures-of", ballot, votes, percent)
                        : getTranslation("live.paper.figures", votes, percent));
        figures.addClassNames("figures", "num");
        var row = new Div(bar, figures);
        row.addClassName("votes");
        return row;
    }
}
