package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Found;
import org.waymark.authoring.Hit;
import org.waymark.authoring.SearchingCourses;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Looks for anything in a course that one writes, and shows what was found by kind, with where it stands. */
@StyleSheet("styles/authoring.css")
@Route(SiteMap.WORKBENCH_SEARCH)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class CourseSearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The question mark's key for what is looked for, so that a search can be gone back to. */
    private static final String WORDS = "words";

    private static final int LONGEST = 200;

    private final SearchingCourses searching;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final TextField words = new TextField();
    private final Paragraph said = new Paragraph();
    private final Div results = new Div();
    private Slug course = new Slug("none");

    CourseSearchView(SearchingCourses searching, CurrentUser user) {
        this.searching = searching;
        this.user = user;
        words.setLabel(getTranslation("authoring.search.words"));
        words.setHelperText(getTranslation("authoring.search.help"));
        words.setMaxLength(LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> look());
        said.addClassName("meta");
        said.getElement().setAttribute("role", "status");
        results.addClassNames("course-search", "stack-l");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        course = event.getRouteParameters()
                .get("course")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new);
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse("");
        var found = searching.find(user.id(), course, asked);
        removeAll();
        var page = new Div(
                Kit.stack(new WorkbenchPath(course), new H1(getTranslation("authoring.search.title"))),
                Kit.stack(words, said),
                results);
        page.addClassNames("workbench", "stack-l");
        add(page);
        words.setValue(asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked);
        show(found);
        words.focus();
    }

    private void look() {
        show(searching.find(user.id(), course, words.getValue()));
    }

    private void show(Found found) {
        results.removeAll();
        said.setText(
                words.getValue().isBlank()
                        ? getTranslation("authoring.search.nothing-typed")
                        : getTranslation("authoring.search.found", found.count()));
        found.groups().stream().map(this::group).forEach(results::add);
    }

    private Component group(Found.Group group) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        group.hits().stream().map(this::hit).forEach(list::add);
        var section = new Section(
                new H2(getTranslation("authoring.search.group", getTranslation(Keys.of(group.kind())), group.count())),
                list);
        var left = group.count() - group.hits().size();
        if (left > 0) {
            section.add(Kit.metaLine(getTranslation("authoring.search.more", left)));
        }
        return section;
    }

    private ListItem hit(Hit hit) {
        var title = PartAddresses.of(course, hit)
                .<Component>map(it -> titled(new Anchor("/" + it, hit.id()), hit))
                .orElseGet(() -> titled(new Span(hit.id()), hit));
        var place = new Div(new Code(hit.path()), Kit.meta(hit.id()));
        place.addClassName("row");
        var item = new ListItem(title);
        hit.excerpt().map(Paragraph::new).ifPresent(item::add);
        item.add(place);
        return item;
    }

    /** What has no words of its own is called by its id. */
    private <C extends Component & HasText> C titled(C component, Hit hit) {
        hit.title().ifPresent(it -> Wording.say(component, it, language));
        return component;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("authoring.search.title"));
    }
}
