package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.waymark.classroom.ui.ClassHeading;
import org.waymark.gradebook.GradingClasses;
import org.waymark.gradebook.KeepingGradebook;
import org.waymark.gradebook.ReleasingGrades;
import org.waymark.gradebook.SeeingGrades;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The gradebook of a class for those who mark or follow: all marks, what counts how much, what learners have been told. */
@Route(SiteMap.CLASS_GRADES)
@StyleSheet("styles/classreport.css")
@StyleSheet("styles/gradebook.css")
@RolesAllowed(Role.Name.INSTRUCTOR)
final class GradesView extends Main
        implements BeforeEnterObserver, HasDynamicTitle, GradeGrid.Listener, ColumnPanel.Page {

    private final GradesDesk.Services services;
    private final CurrentUser user;
    private final TotalNotes notes = new TotalNotes();
    private final Contested contested = new Contested();
    private final PanelPlace panel = new PanelPlace();
    private final GradeGrid grid = new GradeGrid(getTranslation("gradebook.grid.label"), this);
    private final List<NativeButton> tools = new ArrayList<>();
    private Optional<GradesDesk> open = Optional.empty();

    GradesView(
            SeeingGrades seeing,
            GradingClasses grading,
            KeepingGradebook keeping,
            ReleasingGrades releasing,
            CurrentUser user) {
        services = new GradesDesk.Services(seeing, grading, keeping, releasing);
        this.user = user;
        addClassNames("page", "grades");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("classroom").orElse("");
        open = Optional.of(opened(token));
        contested.clear();
        show();
    }

    private GradesDesk opened(String token) {
        return new GradesDesk(services, user.id(), token, getLocale());
    }

    /** A request for a file comes without the page. */
    private GradesDesk another() {
        return new GradesDesk(
                services, user.id(), desk().token(), desk().words().locale());
    }

    private GradesDesk desk() {
        return open.orElseThrow();
    }

    private void show() {
        removeAll();
        panel.clear();
        var grades = desk().grades();
        add(new ClassHeading(grades.classroom(), grades.viewer(), ClassHeading.Tab.GRADES));
        add(tools(), notes);
        if (desk().people().isEmpty()) {
            add(nobody());
        } else if (desk().columns().isEmpty()) {
            add(nothing());
        } else {
            add(grid);
            grid.show(new GridData(desk()));
        }
        add(contested, panel);
        notes.show(desk());
    }

    private Component nobody() {
        return empty(
                "gradebook.page.nobody-sentence", SiteMap.classLearners(desk().token()), "gradebook.page.to-learners");
    }

    private Component nothing() {
        return empty("gradebook.page.nothing-sentence", SiteMap.classWork(desk().token()), "gradebook.page.to-work");
    }

    private Component empty(String sentence, String address, String way) {
        var link = new Anchor("/" + address, getTranslation(way));
        return Kit.note(Icon.CIRCLE_HELP, new Paragraph(getTranslation(sentence)), new Paragraph(link));
    }

    private Component tools() {
        var row = new Div();
        row.addClassNames("row", "tight", "grade-tools");
        if (desk().grades().mayMark()) {
            tools.clear();
            tool("gradebook.page.release", () -> new ReleasePanel(desk(), Optional.empty(), this), "primary");
            tool("gradebook.page.add", () -> new AddColumnPanel(desk(), this));
            tool("gradebook.page.settings", () -> new SettingsPanel(desk(), this));
            tools.forEach(row::add);
        }
        row.add(
                Downloads.csv(getTranslation("gradebook.export.csv"), this::another),
                Downloads.xlsx(getTranslation("gradebook.export.xlsx"), this::another));
        return row;
    }

    /** Opens a panel; when that is closed, the keyboard comes back to the button. */
    private void tool(String key, Supplier<Component> opened, String... looks) {
        var place = tools.size();
        var button = Kit.button(
                getTranslation(key),
                () -> panel.open(opened.get(), () -> tools.get(place).focus()),
                looks);
        button.addClassName("small");
        tools.add(button);
    }

    // --- what happens in the grid ---

    @Override
    public void typed(int row, int column, String text) {
        if (isLearner(row) && isColumn(column)) {
            new TypedMarks(desk(), grid, contested, this).typed(row, column, text);
        }
    }

    private boolean isLearner(int row) {
        return row >= 0 && row < desk().people().size();
    }

    private boolean isColumn(int column) {
        return column >= 0 && column < desk().columns().size();
    }

    @Override
    public void cell(int row, int column) {
        if (isLearner(row) && (isColumn(column) || isTotal(column))) {
            var learner = desk().people().get(row).id();
            panel.open(
                    isTotal(column)
                            ? new TotalPanel(desk(), learner)
                            : new CellPanel(desk(), desk().columns().get(column), learner, this),
                    grid::goBack);
        }
    }

    private boolean isTotal(int column) {
        return column == desk().columns().size();
    }

    @Override
    public void column(int column) {
        if (isColumn(column)) {
            panel.open(new ColumnPanel(desk(), desk().columns().get(column), this), grid::goBack);
        }
    }

    @Override
    public void stale(String text) {
        Notices.warn(getTranslation(text.isEmpty() ? "gradebook.page.stale" : "gradebook.page.stale-typed", text));
    }

    // --- what the panels do ---

    @Override
    public void open(Component opened) {
        panel.open(opened);
    }

    @Override
    public void done() {
        panel.close();
    }

    @Override
    public void refresh(Consumer<ColumnPanel.Page> then) {
        desk().load();
        show();
        then.accept(this);
    }

    @Override
    public void close(String said, String undo, Runnable back) {
        refresh(_ -> {});
        var way = Kit.button(
                undo,
                () -> {
                    Trying.tried(back, () -> {});
                    refresh(_ -> {});
                },
                "small");
        panel.say(Icon.CHECK, new Span(said), way);
        way.focus();
    }

    @Override
    public void marksChanged() {
        grid.show(new GridData(desk()));
        notes.show(desk());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation(
                "gradebook.page.title", desk().grades().classroom().name()));
    }
}
