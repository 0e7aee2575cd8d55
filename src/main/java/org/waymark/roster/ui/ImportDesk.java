package org.waymark.roster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ui.ClassChange;
import org.waymark.identity.TooManyTries;
import org.waymark.identity.UserId;
import org.waymark.roster.BringingLearnersIn;
import org.waymark.roster.Brought;
import org.waymark.roster.CardsNotPutAway;
import org.waymark.roster.Draft;
import org.waymark.roster.Plan;
import org.waymark.roster.PlanningRosters;
import org.waymark.roster.Progress;
import org.waymark.roster.SituationChanged;
import org.waymark.roster.Stage;
import org.waymark.roster.card.CardSheets;
import org.waymark.roster.card.CardWords;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteAddress;

/** From handing a list over to the cards: what of it stands on the page depends on how far it has come. */
final class ImportDesk extends Div {

    private final Services services;
    private final Classroom classroom;
    private final Div said = new Div();
    private final Div source = new Div();
    private final Div reading = new Div();
    private final Div plan = new Div();
    private final Div below = new Div();
    private final ProgressSection underWay = new ProgressSection(this::stop);
    private final Consumer<Boolean> watch;
    private Optional<Draft> draft;
    private PlanSection.Look look = new PlanSection.Look(true, 0);
    private boolean waiting;
    private String shown = "";

    /** What the desk works with. */
    record Services(PlanningRosters planning, BringingLearnersIn bringing, UserId me, Clock clock, SiteAddress site) {}

    /** @param watch told whether something goes on, so that the page looks how far it has come */
    ImportDesk(Services services, Classroom classroom, Consumer<Boolean> watch) {
        this.services = services;
        this.classroom = classroom;
        this.watch = watch;
        this.draft = HeldDraft.of(classroom.token());
        addClassNames("roster-import", "stack-l");
        said.getElement().setAttribute("role", "alert");
        said.addClassName("told");
        add(said, underWay, source, reading, plan, below);
        if (classroom.isArchived()) {
            tell("roster.import.archived");
            underWay.setVisible(false);
        } else {
            begin();
        }
    }

    private void begin() {
        source.add(new SourceSection(draft, this::take));
        show(stage());
    }

    private Optional<Stage> stage() {
        return services.bringing().stage(services.me(), classroom.token());
    }

    /** Looks how far it has come. */
    void look() {
        if (waiting) {
            ClassChange.tried(() -> show(stage()));
        }
    }

    private void show(Optional<Stage> stage) {
        shown = stage.map(Stage::errand).orElse("");
        waiting = stage.filter(Stage::isUnderWay).isPresent();
        watch.accept(waiting);
        underWay.setVisible(waiting);
        source.setVisible(!waiting);
        if (waiting) {
            clear();
            underWay.show(stage.orElseThrow().progress(), services.clock().instant());
        } else if (stage.isPresent() && stage.get().progress() instanceof Progress.Done(var brought)) {
            done(brought);
        } else {
            stage.ifPresent(this::explain);
            work();
        }
    }

    private void clear() {
        said.removeAll();
        reading.removeAll();
        plan.removeAll();
        below.removeAll();
    }

    private void done(Brought brought) {
        clear();
        source.setVisible(false);
        HeldDraft.arrived(classroom.token());
        draft = HeldDraft.of(classroom.token());
        var errand = shown;
        below.add(new DoneSection(
                brought, classroom, services.site(), words -> cards(errand, words), () -> finish(errand)));
    }

    /** Asked of the service once more: whoever may no longer, or comes too late, gets none. */
    private Optional<byte[]> cards(String errand, CardWords words) {
        return stage().filter(it -> it.errand().equals(errand))
                .map(Stage::progress)
                .filter(Progress.Done.class::isInstance)
                .map(it -> ((Progress.Done) it).brought().cards())
                .map(cards -> CardSheets.pdf(cards, words));
    }

    /** Puts away what was shown; what another tab has brought in since is shown in its place. */
    private void finish(String errand) {
        ClassChange.tried(() -> {
            var gone = services.bringing().forget(services.me(), classroom.token(), errand);
            said.removeAll();
            source.removeAll();
            below.removeAll();
            begin();
            if (!gone) {
                tell("roster.import.another");
            }
        });
    }

    /** Why nobody came in, once. */
    private void explain(Stage stage) {
        services.bringing().forget(services.me(), classroom.token(), stage.errand());
        switch (stage.progress()) {
            case Progress.Changed _ -> tell("roster.import.changed");
            case Progress.Outdated() -> tell("roster.import.outdated");
            case Progress.Stopped() -> tell("roster.import.stopped");
            case Progress.Failed() -> tell("roster.import.failed");
            case Progress.Printing _, Progress.Keeping _, Progress.Done _ -> {}
        }
    }

    private void tell(String key, Object... details) {
        said.removeAll();
        said.add(Kit.warning(Icon.CIRCLE_ALERT, new Span(getTranslation(key, details))));
    }

    private void take(Draft handed) {
        ClassChange.tried(() -> {
            look = new PlanSection.Look(true, 0);
            said.removeAll();
            work(handed);
        });
    }

    private void work() {
        draft.ifPresentOrElse(this::work, this::offerCards);
    }

    /** Planned before it is kept: a list that cannot be, is not what the page begins with when it is loaded again. */
    private void work(Draft worked) {
        var found = worked.isReadable() ? plan(worked) : Optional.<Plan>empty();
        draft = Optional.of(worked);
        HeldDraft.keep(classroom.token(), worked);
        offerCards();
        reading.add(new ReadingSection(worked, this::readOtherwise));
        found.ifPresent(it -> plan.add(section(worked, it)));
    }

    private void offerCards() {
        reading.removeAll();
        plan.removeAll();
        below.removeAll();
        var possible = services.bringing().withoutOwnPassword(services.me(), classroom.token());
        if (!possible.isEmpty()) {
            below.add(new RenewSection(possible, this::renew));
        }
    }

    private Optional<Plan> plan(Draft it) {
        try {
            return Optional.of(services.planning().plan(services.me(), classroom.token(), it.listing()));
        } catch (TooManyTries e) {
            tell("roster.import.later", e.pause().toMinutes() + 1);
            return Optional.empty();
        }
    }

    private PlanSection section(Draft it, Plan found) {
        return new PlanSection(it, found, look, this::decide, () -> bring(it, found));
    }

    private void readOtherwise(Draft changed, String choice) {
        tried(
                changed,
                () -> reading.getChildren().map(ReadingSection.class::cast).forEach(it -> it.focus(choice)));
    }

    private void decide(Draft changed, int line) {
        plan.getChildren().map(PlanSection.class::cast).forEach(it -> look = it.look());
        tried(changed, () -> plan.getChildren().map(PlanSection.class::cast).forEach(it -> it.focus(line)));
    }

    private void tried(Draft changed, Runnable focus) {
        said.removeAll();
        if (ClassChange.tried(() -> work(changed))) {
            focus.run();
        }
    }

    private void bring(Draft it, Plan found) {
        ClassChange.tried(() -> {
            try {
                begun(
                        () -> services.bringing().begin(services.me(), classroom.token(), it.listing(), found),
                        () -> HeldDraft.begun(classroom.token(), it));
            } catch (SituationChanged _) {
                tell("roster.import.changed");
                work();
            }
        });
    }

    private void renew(Set<UserId> learners) {
        ClassChange.tried(() ->
                begun(() -> services.bringing().renew(services.me(), classroom.token(), learners), () -> {}));
    }

    private void begun(BooleanSupplier beginning, Runnable then) {
        try {
            if (beginning.getAsBoolean()) {
                then.run();
                show(stage());
            } else {
                tell("roster.import.busy");
            }
        } catch (CardsNotPutAway cards) {
            if (cards.isOfThisClass()) {
                show(stage());
            }
            tell(cards.isOfThisClass() ? "roster.import.cards-here" : "roster.import.cards-elsewhere");
        }
    }

    private void stop() {
        ClassChange.tried(() -> {
            services.bringing().stop(services.me(), classroom.token(), shown);
            show(stage());
        });
    }
}
