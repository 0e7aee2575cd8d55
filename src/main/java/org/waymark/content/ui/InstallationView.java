package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.SortedMap;
import org.springframework.beans.factory.annotation.Value;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.content.CoursesInTrouble;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.identity.Role;
import org.waymark.ui.Dates;
import org.waymark.ui.Icon;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** An administrator sees which courses are published, which are not and why, and where everything is kept. */
@Route(SiteMap.INSTALLATION)
@Menu(title = "content.installation.menu", order = 9)
@RolesAllowed(Role.Name.ADMINISTRATOR)
final class InstallationView extends Main implements HasDynamicTitle {

    private static final String EMBEDDED = "jdbc:h2:";

    private final Language language = Language.of(getLocale());

    InstallationView(Library library, CoursesInTrouble trouble, @Value("${spring.datasource.url}") String database) {
        addClassName("page");
        var content =
                new Div(new H1(getTranslation("content.installation.title")), accounts(), courses(library.current()));
        content.addClassNames("installation", "stack-l");
        var problems = trouble.problems();
        if (!problems.isEmpty()) {
            content.add(trouble(problems));
        }
        content.add(database(database.startsWith(EMBEDDED)));
        add(content);
    }

    private Component accounts() {
        return new Section(
                new H2(getTranslation("content.installation.accounts")),
                new Paragraph(getTranslation("content.installation.accounts-sentence")),
                new Paragraph(new Anchor("/" + SiteMap.ACCOUNTS, getTranslation("content.installation.to-accounts"))));
    }

    private Component courses(List<Edition> editions) {
        var list = new UnorderedList();
        list.addClassName("editions");
        editions.stream().map(this::edition).forEach(list::add);
        var section = new Section(new H2(getTranslation("content.installation.courses")));
        section.add(editions.isEmpty() ? new Paragraph(getTranslation("content.installation.no-courses")) : list);
        return section;
    }

    private ListItem edition(Edition edition) {
        var course = edition.course();
        var link = Wording.spoken(
                new Anchor("/" + SiteMap.course(course.id()), course.title().in(language)),
                course.title().languageFor(language),
                language);
        var published = Dates.here(language).moment(edition.publishedAt());
        var about =
                new Span(getTranslation("content.installation.edition", String.valueOf(edition.number()), published));
        var items =
                course.banks().stream().mapToInt(bank -> bank.items().size()).sum();
        var size = new Span(getTranslation(
                "content.installation.size",
                course.modules().size(),
                course.lessons().size(),
                items,
                course.sources().size()));
        about.addClassName("meta");
        size.addClassName("meta");
        var coverage = new Span(
                new Anchor("/" + SiteMap.coverage(course.id()), getTranslation("content.installation.coverage")));
        coverage.addClassName("meta");
        return new ListItem(link, about, size, coverage);
    }

    private Component trouble(SortedMap<String, List<Problem>> problems) {
        var section = new Section(
                new H2(getTranslation("content.installation.trouble")),
                new Paragraph(getTranslation("content.installation.trouble-sentence")));
        problems.forEach((folder, found) -> {
            var list = new UnorderedList();
            list.addClassName("problems");
            found.stream().map(this::problem).forEach(list::add);
            section.add(new H3(folder), list);
        });
        return section;
    }

    private ListItem problem(Problem problem) {
        var place = problem.place();
        var where = new Code(place.line() == 0 ? place.file() : place.written());
        return new ListItem(
                where,
                severity(problem),
                new Span(getTranslation(problem.key(), problem.details().toArray())));
    }

    private Component severity(Problem problem) {
        var tag = problem.isError()
                ? new Span(Icon.X.small(), new Span(getTranslation("content.installation.error")))
                : new Span(Icon.TRIANGLE_ALERT.small(), new Span(getTranslation("content.installation.warning")));
        tag.addClassNames("tag", problem.isError() ? "wrong" : "part");
        return tag;
    }

    private Component database(boolean embedded) {
        var section = new Section(new H2(getTranslation("content.installation.database")));
        if (embedded) {
            var badge = new Span(
                    Icon.TRIANGLE_ALERT.small(), new Span(getTranslation("content.installation.demo-durability")));
            badge.addClassNames("tag", "part");
            var kind = new Div(new Span(getTranslation("content.installation.embedded")), badge);
            kind.addClassName("durability");
            section.add(kind, new Paragraph(getTranslation("content.installation.embedded-sentence")));
        } else {
            section.add(new Paragraph(getTranslation("content.installation.server")));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("content.installation.title"));
    }
}
