package org.waymark.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.waymark.identity.UserName;
import org.waymark.roster.Decision;
import org.waymark.roster.Draft;
import org.waymark.roster.Fate;
import org.waymark.roster.Line;
import org.waymark.roster.Plan;
import org.waymark.ui.Kit;

/** What a list would do, line by line; what has to be decided first; and the button that does it. */
final class PlanSection extends Section implements PlanTable.Handling {

    private static final int PAGE = 100;

    /** What was pressed is made anew: the focus goes to its line, or to the first one. */
    private static final String FOCUS = """
            (this.querySelector('[data-line="' + $0 + '"] button') ?? this.querySelector('tbody button, .btn'))?.focus()
            """;

    private final Draft draft;
    private final Plan plan;
    private final ObjIntConsumer<Draft> change;
    private final Div lines = new Div();
    private boolean onlyFlawed;
    private int page;
    private Optional<Integer> open = Optional.empty();

    PlanSection(Draft draft, Plan plan, Look look, ObjIntConsumer<Draft> change, Runnable bring) {
        this.draft = draft;
        this.plan = plan;
        this.change = change;
        this.onlyFlawed = look.onlyFlawed() && flawed() > 0;
        this.page = look.page();
        addClassNames("stack", "roster-plan");
        add(new H3(getTranslation("roster.plan.title")), summary(), confirmation(bring), lines);
        show();
    }

    /** Which lines are looked at; it stays so while they are decided about. */
    record Look(boolean onlyFlawed, int page) {}

    Look look() {
        return new Look(onlyFlawed, page);
    }

    void focus(int line) {
        getElement().executeJs(FOCUS, line);
    }

    private int flawed() {
        return plan.count(Fate.Flawed.class);
    }

    private Component summary() {
        var facts = new UnorderedList();
        facts.addClassName("facts");
        fact(facts, "roster.plan.opens", plan.count(Fate.Opens.class));
        fact(facts, "roster.plan.enrols", plan.count(Fate.Enrols.class));
        fact(facts, "roster.plan.restores", plan.count(Fate.Restores.class));
        fact(facts, "roster.plan.stays", plan.count(Fate.Stays.class));
        fact(facts, "roster.plan.left-out", plan.count(Fate.LeftOut.class));
        fact(facts, "roster.plan.flawed", flawed());
        if (!plan.newGroups().isEmpty()) {
            facts.add(new ListItem(getTranslation(
                    "roster.plan.new-groups",
                    plan.newGroups().size(),
                    String.join(
                            ", ",
                            plan.newGroups().stream().limit(Plan.MOST_GROUPS).toList()))));
        }
        var said = new Div(facts);
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private void fact(UnorderedList facts, String key, int count) {
        if (count > 0) {
            facts.add(new ListItem(getTranslation(key, count)));
        }
    }

    private Component confirmation(Runnable bring) {
        var button = Kit.button(getTranslation("roster.plan.bring"), bring, "primary");
        button.setEnabled(plan.isReady());
        var row = Kit.row(button);
        why().ifPresent(it -> row.add(Kit.help(it)));
        if (flawed() > 0) {
            row.add(Kit.button(getTranslation("roster.plan.leave-out-flawed"), this::leaveOutFlawed, "quiet"));
        }
        return row;
    }

    /** Why it cannot be done yet. */
    private Optional<String> why() {
        if (plan.isReady()) {
            return Optional.empty();
        }
        if (flawed() > 0) {
            return Optional.of(getTranslation("roster.plan.decide-first"));
        }
        if (plan.placesMissing() > 0) {
            return Optional.of(getTranslation("roster.plan.places", plan.placesMissing()));
        }
        return Optional.of(
                getTranslation(plan.hasTooManyGroups() ? "roster.plan.too-many-groups" : "roster.plan.nothing"));
    }

    private void leaveOutFlawed() {
        var numbers = plan.lines().stream()
                .filter(Plan.Planned::isFlawed)
                .map(it -> it.line().number())
                .toList();
        change.accept(draft.decided(numbers, Optional.of(Decision.LEAVE_OUT)), 0);
    }

    private void show() {
        var shown =
                plan.lines().stream().filter(it -> !onlyFlawed || it.isFlawed()).toList();
        page = Math.clamp(page, 0, Math.max(0, (shown.size() - 1) / PAGE));
        var from = page * PAGE;
        lines.removeAll();
        lines.add(
                filter(),
                new PlanTable(shown.subList(from, Math.min(shown.size(), from + PAGE)), open, this),
                pages(shown));
    }

    private Component filter() {
        var group = new Div(
                toggle(getTranslation("roster.plan.only-flawed", flawed()), true),
                toggle(getTranslation("roster.plan.all", plan.lines().size()), false));
        group.addClassName("seg");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("roster.plan.filter"));
        return group;
    }

    private NativeButton toggle(String words, boolean flawedOnly) {
        var button = new NativeButton(words, _ -> {
            onlyFlawed = flawedOnly;
            page = 0;
            show();
        });
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(onlyFlawed == flawedOnly));
        return button;
    }

    private Component pages(List<Plan.Planned> shown) {
        var last = Math.max(0, (shown.size() - 1) / PAGE);
        var row = Kit.row();
        if (last > 0) {
            var before = Kit.button(getTranslation("roster.plan.before"), () -> turn(-1), "small");
            before.setEnabled(page > 0);
            var after = Kit.button(getTranslation("roster.plan.after"), () -> turn(1), "small");
            after.setEnabled(page < last);
            row.add(before, Kit.help(getTranslation("roster.plan.page", page + 1, last + 1)), after);
        }
        return row;
    }

    private void turn(int by) {
        page += by;
        show();
    }

    @Override
    public void decide(Plan.Planned planned, Optional<Decision> decision) {
        change.accept(
                draft.decided(planned.line().number(), decision), planned.line().number());
    }

    @Override
    public void write(Plan.Planned planned) {
        open = Optional.of(planned.line().number());
        show();
    }

    @Override
    public void takeName(Plan.Planned planned, UserName offer) {
        var line = planned.line();
        rewrite(line.rewritten(line.name(), offer.value(), line.group()));
    }

    @Override
    public void rewrite(Line line) {
        change.accept(draft.rewritten(line), line.number());
    }

    @Override
    public void leaveAsItIs() {
        var line = open.orElse(0);
        open = Optional.empty();
        show();
        focus(line);
    }
}
