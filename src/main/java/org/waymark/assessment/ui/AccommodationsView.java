package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.SeeingConditions;
import org.waymark.base.Ids;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.content.Library;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An instructor allows single learners and groups more than a quiz allows everybody. */
@StyleSheet("styles/allowances.css")
@Route(SiteMap.ACCOMMODATIONS)
@Menu(title = "assessment.accommodation.menu", order = 6)
@RolesAllowed(Role.Name.INSTRUCTOR)
class AccommodationsView extends Main implements HasDynamicTitle {

    private static final int MOST_FOUND = 12;
    private static final int LONGEST_NAME = 80;

    private final AllowanceDesk desk;
    private final Language language = Language.of(getLocale());
    private final UnorderedList found = new UnorderedList();
    private final UnorderedList groups = new UnorderedList();
    private final Section changes = new Section();
    private final Div panel = new Div();

    AccommodationsView(
            ChangingAllowances changing, SeeingConditions seeing, Library library, People people, CurrentUser user) {
        desk = new AllowanceDesk(changing, seeing, library, people, user.id(), this::changed);
        addClassName("page");
        panel.addClassName("stack-l");
        found.addClassName("chooser");
        groups.addClassName("chooser");
        changes.addClassName("stack");
        var lead = new Paragraph(getTranslation("assessment.accommodation.lead"));
        lead.addClassName("lead");
        var side = new Div(learners(), groups());
        side.addClassName("stack-l");
        var columns = new Div(side, panel);
        columns.addClassName("allowances");
        var page = new Div(new H1(getTranslation("assessment.accommodation.title")), lead, columns, changes);
        page.addClassName("stack-l");
        add(page);
        rest();
        changed();
    }

    private Component learners() {
        var words = new TextField(getTranslation("assessment.accommodation.find"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setMaxLength(LONGEST_NAME);
        words.addValueChangeListener(change -> find(change.getValue()));
        find("");
        var section = new Section(new H2(getTranslation("assessment.accommodation.learners")), words, found);
        section.addClassName("stack");
        return section;
    }

    private void find(String words) {
        found.removeAll();
        var people = desk.find(words, MOST_FOUND + 1);
        people.stream().limit(MOST_FOUND).forEach(it -> found.add(learner(it.person(), it.accommodation())));
        if (people.isEmpty()) {
            found.add(new ListItem(StaffWords.meta(getTranslation(
                    words.isBlank() ? "assessment.accommodation.none-yet" : "assessment.accommodation.nobody"))));
        } else if (people.size() > MOST_FOUND) {
            found.add(new ListItem(StaffWords.meta(getTranslation("assessment.accommodation.more", MOST_FOUND))));
        }
    }

    private ListItem learner(Person person, Accommodation granted) {
        var button = new NativeButton(person.displayName(), _ -> open(() -> new LearnerPanel(person, desk)));
        button.addClassName("choose");
        return new ListItem(button, StaffWords.meta(person.userName() + " · " + RuleWords.of(granted)));
    }

    private Component groups() {
        var name = new TextField(getTranslation("assessment.group.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        var create = new NativeButton(getTranslation("assessment.group.create"), _ -> create(name));
        create.addClassNames("btn", "small");
        var section = new Section(new H2(getTranslation("assessment.group.groups")), groups, name, create);
        section.addClassName("stack");
        return section;
    }

    private void create(TextField name) {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("assessment.group.name-missing"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        name.setInvalid(false);
        var id = new LearnerGroup.Id(Ids.timeOrdered(Clock.systemUTC().instant()));
        var group = new LearnerGroup(id, name.getValue(), Set.of());
        if (desk.keep(group)) {
            name.clear();
            open(() -> new GroupPanel(group, desk, this::rest));
        }
    }

    private void open(Supplier<Component> opening) {
        desk.tries(() -> {
            var opened = opening.get();
            panel.removeAll();
            panel.add(opened);
            panel.getElement().callJsFunction("scrollIntoView", false);
        });
    }

    private void rest() {
        panel.removeAll();
        panel.add(StaffWords.help(getTranslation("assessment.accommodation.choose")));
    }

    /** Shows what follows from a change: the groups as they are, and who changed what. */
    private void changed() {
        groups.removeAll();
        desk.groups().stream()
                .sorted(Comparator.comparing(LearnerGroup::name, NameOrder.of(Language.of(getLocale()))))
                .forEach(group -> groups.add(group(group)));
        changes.removeAll();
        var latest = desk.latest();
        if (!latest.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("feed", "notices");
            latest.stream().map(this::change).forEach(list::add);
            changes.add(new H2(getTranslation("assessment.accommodation.changes")), list);
        }
    }

    private ListItem group(LearnerGroup group) {
        var button = new NativeButton(group.name(), _ -> open(() -> new GroupPanel(group, desk, this::rest)));
        button.addClassName("choose");
        return new ListItem(
                button,
                StaffWords.meta(
                        getTranslation("assessment.group.size", group.members().size())));
    }

    private ListItem change(AllowanceChange change) {
        var at = StaffWords.meta(StaffWords.day(change.at(), language));
        at.addClassName("num");
        var what = new Div(new Span(words(change)));
        if (!change.reason().isEmpty()) {
            what.add(StaffWords.help(getTranslation("assessment.accommodation.because", change.reason())));
        }
        return new ListItem(at, what, StaffWords.meta(desk.people().nameOf(change.by())));
    }

    private String words(AllowanceChange change) {
        var quiz = change.course()
                .flatMap(course -> change.quiz().map(it -> desk.titleOf(course, it, language)))
                .orElse("");
        return switch (change.kind()) {
            case ACCOMMODATION ->
                getTranslation(
                        "assessment.accommodation.change-granted",
                        change.whom(),
                        change.accommodation().map(RuleWords::of).orElse(""));
            case OVERRIDE -> getTranslation("assessment.override.change-granted", change.whom(), quiz);
            case OVERRIDE_WITHDRAWN -> getTranslation("assessment.override.change-withdrawn", change.whom(), quiz);
            case GROUP -> getTranslation("assessment.group.change-kept", change.whom());
            case GROUP_DISSOLVED -> getTranslation("assessment.group.change-dissolved", change.whom());
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.accommodation.title"));
    }
}
