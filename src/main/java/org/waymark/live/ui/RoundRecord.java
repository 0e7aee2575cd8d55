package org.waymark.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.waymark.content.ui.Wording;
import org.waymark.live.Agenda;
import org.waymark.live.Decision;
import org.waymark.live.Heed;
import org.waymark.live.Round;
import org.waymark.live.Split;
import org.waymark.live.Vote;
import org.waymark.scenario.Step;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;

/** A round that was: what was asked, how each ballot divided, what was decided. */
final class RoundRecord extends ListItem {

    RoundRecord(Round round, Told then, List<Vote> votes, boolean newPassage) {
        addClassNames("round", "stack");
        then.walk().passage().filter(_ -> newPassage).ifPresent(passage -> {
            var details = new NativeDetails(
                    getTranslation("live.record.read"), then.parts().text(passage));
            details.addClassName("folded");
            add(Wording.say(new H2(), passage.title(), then.language()), details);
        });
        then.agenda().ifPresent(agenda -> {
            add(RoomBallot.asked(new H3(), agenda, then));
            var splits = round.splits(votes);
            if (!agenda.picks().isEmpty()
                    && (!splits.isEmpty() || round.decision().isPresent())) {
                add(new Paper(agenda, then, splits, pick -> sign(round, pick)));
            }
            round.decision()
                    .ifPresentOrElse(
                            decision -> decided(decision, agenda, splits, then),
                            () -> add(new Paragraph(getTranslation("live.record.open"))));
        });
    }

    private void decided(Decision decision, Agenda agenda, List<Split> splits, Told then) {
        if (decision.step() instanceof Step.Wrote wrote) {
            add(wrote.text().isBlank() ? new Paragraph(getTranslation("live.record.passed-over")) : said(wrote.text()));
            return;
        }
        if (agenda instanceof Agenda.Agreed(var item)) {
            decision.response().ifPresent(response -> add(then.parts().answered(item.id(), response)));
        }
        if (!agenda.picks().isEmpty()) {
            decision.pick().ifPresent(pick -> {
                var words = new Paragraph(getTranslation(Keys.of(Heed.of(Split.last(splits), pick))));
                words.addClassName("meta");
                add(words);
            });
        }
    }

    private Paragraph said(String text) {
        var said = new Paragraph(new Span(getTranslation("live.record.said") + " "), new Span(text));
        said.addClassName("own-text");
        return said;
    }

    private Optional<Component> sign(Round round, String pick) {
        return round.decision().flatMap(Decision::pick).filter(pick::equals).map(_ -> {
            var sign = new Span(Icon.CHECK.small(), new Span(getTranslation("live.record.decided")));
            sign.addClassNames("tag", "blaze");
            return sign;
        });
    }
}
