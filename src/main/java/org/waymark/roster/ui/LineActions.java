package org.waymark.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.waymark.identity.UserName;
import org.waymark.roster.Decision;
import org.waymark.roster.Fate;
import org.waymark.roster.Flaw;
import org.waymark.roster.Plan;
import org.waymark.ui.Kit;

/** What can be done with a line: those things that make a difference to it. */
final class LineActions extends Div {

    /** What the page does then. */
    interface Deciding {
        void decide(Plan.Planned planned, Optional<Decision> decision);

        /** Opens the line for writing it anew. */
        void write(Plan.Planned planned);

        void takeName(Plan.Planned planned, UserName offer);
    }

    private final Plan.Planned planned;
    private final Deciding deciding;

    LineActions(Plan.Planned planned, Deciding deciding) {
        this.planned = planned;
        this.deciding = deciding;
        addClassNames("row", "tight", "line-actions");
        if (planned.decision().isPresent()) {
            add(button("roster.line.undo", () -> deciding.decide(planned, Optional.empty())));
        }
        switch (planned.fate()) {
            case Fate.Flawed flawed -> ways(flawed);
            case Fate.Stays _ -> {
                if (planned.line().userName().isEmpty()) {
                    decision("roster.line.somebody-else", Decision.SOMEBODY_ELSE);
                }
            }
            case Fate.Opens _, Fate.Enrols _, Fate.Restores _, Fate.LeftOut _ -> {}
        }
        if (!(planned.fate() instanceof Fate.LeftOut)) {
            add(button("roster.line.write", () -> deciding.write(planned)));
            decision("roster.line.leave-out", Decision.LEAVE_OUT);
        }
    }

    private void ways(Fate.Flawed flawed) {
        flawed.offer()
                .ifPresent(offer -> add(named(
                        getTranslation("roster.line.take-name", offer.value()),
                        () -> deciding.takeName(planned, offer))));
        if (flawed.flaws().contains(Flaw.WAS_REMOVED) || flawed.flaws().contains(Flaw.WAS_DECLINED)) {
            decision("roster.line.take-back", Decision.TAKE_BACK);
        }
        if (flawed.flaws().contains(Flaw.NAME_WAITS)) {
            decision("roster.line.let-in", Decision.LET_IN);
        }
        var byName = planned.line().userName().isEmpty()
                || flawed.flaws().contains(Flaw.NAME_IN_CLASS)
                || flawed.flaws().contains(Flaw.NAME_WAITS);
        if (byName && (flawed.who().isPresent() || flawed.flaws().contains(Flaw.NAME_TWICE))) {
            decision("roster.line.somebody-else", Decision.SOMEBODY_ELSE);
        }
    }

    private void decision(String key, Decision decision) {
        add(button(key, () -> deciding.decide(planned, Optional.of(decision))));
    }

    private NativeButton button(String key, Runnable action) {
        return named(getTranslation(key), action);
    }

    /** Named after its line for those who do not see it. */
    private NativeButton named(String words, Runnable action) {
        var button = Kit.button(words, action, "small");
        var line = planned.line();
        var about = line.name().isEmpty() ? getTranslation("roster.line.number", line.number()) : line.name();
        button.getElement().setAttribute("aria-label", words + ": " + about);
        return button;
    }
}
