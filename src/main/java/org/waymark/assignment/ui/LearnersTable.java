package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Concession;
import org.waymark.assignment.Task;
import org.waymark.assignment.WorkDone;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;
import org.waymark.ui.Tables;
import org.waymark.ui.WayBack;

/** Learner by learner: how far they have come with an assignment, until when they have time, and what they were granted. */
final class LearnersTable extends Composite<NativeTable> {

    private final ClassDesk desk;
    private final Assignment assignment;
    private final Map<UserId, WorkDone> done;
    private final Map<UserId, Concession> granted;
    private final ConcessionRow concessions;
    private final NativeTableBody body = new NativeTableBody();
    private final Map<UserId, NativeButton> buttons = new HashMap<>();

    /** @param concessions where something is granted to one of them */
    LearnersTable(ClassDesk desk, Assignment assignment, ConcessionRow concessions) {
        this.desk = desk;
        this.assignment = assignment;
        this.concessions = concessions;
        done = desk.overview().done(assignment);
        granted = desk.overview().granted(assignment);
        var audience = desk.overview().audience(assignment);
        getContent().setCaptionText(getTranslation("assignment.learners.caption"));
        getContent().addClassNames("marks", "work-table");
        getContent().getElement().setAttribute("role", "table");
        getContent().add(head(), body);
        body.getElement().setAttribute("role", "rowgroup");
        desk.words().learners().stream()
                .filter(it -> audience.contains(it.id()))
                .map(this::row)
                .forEach(body::add);
    }

    private NativeTableHeader head() {
        var row = row(Tables.column(getTranslation("assignment.learners.learner")));
        if (desk.overview().isFollowed()) {
            row.add(Tables.column(getTranslation("assignment.learners.stand")));
            row.add(Tables.column(getTranslation("assignment.learners.result")));
            row.add(Tables.column(getTranslation("assignment.learners.when")));
        }
        row.add(Tables.column(getTranslation("assignment.form.due")));
        if (desk.overview().isOpenForChange()) {
            row.add(Tables.column(getTranslation("assignment.learners.granting")));
        }
        var head = new NativeTableHeader(row);
        head.getElement().setAttribute("role", "rowgroup");
        return head;
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        row.add(cells);
        return row;
    }

    private NativeTableRow row(Person person) {
        var learner = person.id();
        var name = Tables.row(person.displayName());
        name.getElement().setAttribute("role", "rowheader");
        var row = row(name);
        Optional.ofNullable(done.get(learner))
                .ifPresent(work -> row.add(
                        cell(
                                "assignment.learners.stand",
                                StandSigns.of(work, desk.words().times().now())),
                        cell("assignment.learners.result", result(person, work)),
                        cell("assignment.learners.when", new Span(when(work)))));
        row.add(cell("assignment.form.due", due(learner)));
        if (desk.overview().isOpenForChange()) {
            row.add(cell("assignment.learners.granting", granting(person, row)));
        }
        return row;
    }

    /** Where the table is too narrow for columns, each cell says what it is. */
    private NativeTableCell cell(String head, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell");
        cell.getElement().setAttribute("data-head", getTranslation(head));
        return cell;
    }

    /** What was earned and, of a quiz or a scenario, the way to the attempt or playthrough that counts. */
    private Component result(Person person, WorkDone work) {
        var words = new Span(StandSigns.result(work));
        words.addClassName("num");
        var cell = new Div(words);
        cell.addClassNames("row", "tight");
        work.token().flatMap(this::way).ifPresent(address -> {
            var word = getTranslation(
                    assignment.task().kind() == Task.Kind.SCENARIO
                            ? "assignment.learners.walk"
                            : "assignment.learners.replay");
            var link = new Anchor("/" + WayBack.fromWork(address, desk.token(), assignment.token()), word);
            link.getElement().setAttribute("aria-label", word + ": " + person.displayName());
            cell.add(link);
        });
        return cell;
    }

    private Optional<String> way(String token) {
        return switch (assignment.task().kind()) {
            case QUIZ -> Optional.of(SiteMap.learnersReplay(token));
            case SCENARIO -> Optional.of(SiteMap.learnersPlaythrough(token));
            case LESSON, MODULE -> Optional.empty();
        };
    }

    private String when(WorkDone work) {
        return work.doneAt().map(desk.words().times()::brief).orElse("–");
    }

    private Component due(UserId learner) {
        var window = Optional.ofNullable(done.get(learner))
                .map(WorkDone::window)
                .orElseGet(() -> concession(learner).on(assignment.window()));
        var end = window.due().or(window::closes);
        var cell = new Div(new Span(
                end.map(desk.words().times()::brief).orElseGet(() -> getTranslation("assignment.moment.not-set"))));
        cell.addClassNames("row", "tight");
        if (!window.equals(assignment.window())) {
            cell.add(Kit.tag("blaze", Icon.CLOCK, getTranslation("assignment.learners.extended")));
        }
        return cell;
    }

    private Concession concession(UserId learner) {
        return granted.getOrDefault(learner, Concession.none(assignment.id(), learner));
    }

    private Component granting(Person person, NativeTableRow row) {
        var own = concession(person.id());
        var more = named("assignment.learners.more-time", person);
        more.addClickListener(_ -> concessions.moreTime(person, own, body, row, more));
        buttons.put(person.id(), more);
        var cell = new Div(more);
        if (own.excused()) {
            var back = named("assignment.learners.not-excused", person);
            back.addClickListener(_ -> concessions.askAgain(person, own));
            cell.add(back);
        } else {
            var excuse = named("assignment.learners.excuse", person);
            excuse.addClickListener(_ -> concessions.excuse(person, own, body, row, excuse));
            cell.add(excuse);
        }
        cell.addClassNames("row", "tight");
        return cell;
    }

    /** Read aloud with whom it is about. */
    private NativeButton named(String key, Person person) {
        var words = getTranslation(key);
        var button = Kit.button(words, () -> {}, "small", "quiet");
        button.getElement().setAttribute("aria-label", words + ": " + person.displayName());
        return button;
    }

    /** Back to where somebody was before something was granted. */
    void focus(UserId learner) {
        Optional.ofNullable(buttons.get(learner)).ifPresent(NativeButton::focus);
    }
}
