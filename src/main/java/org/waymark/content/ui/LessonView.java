package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Lesson;
import org.waymark.content.Library;
import org.waymark.content.ReadingLessons;
import org.waymark.content.SectionRead;
import org.waymark.content.markdown.SafeMarkdown;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.KeepingProfile;
import org.waymark.identity.TextSize;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A learner reads a lesson, with the evidence beside it and, if wished, a second language. */
@Route(SiteMap.LESSON)
@RouteAlias(SiteMap.LESSON_SECTION)
@PermitAll
final class LessonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter that names the language of the second column. */
    static final String BESIDE = "beside";

    private final Library library;
    private final ReadingLessons readingLessons;
    private final CurrentUser user;
    private final KeepingProfile keepingProfile;
    private final ObjectProvider<ActivityPanel> panels;
    private String title = "";

    LessonView(
            Library library,
            ReadingLessons readingLessons,
            CurrentUser user,
            KeepingProfile keepingProfile,
            ObjectProvider<ActivityPanel> panels) {
        this.library = library;
        this.readingLessons = readingLessons;
        this.user = user;
        this.keepingProfile = keepingProfile;
        this.panels = panels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Addressed.edition(library, event)
                .flatMap(edition -> Addressed.slug(event, "lesson")
                        .flatMap(edition.course()::lesson)
                        .map(lesson -> page(edition.course(), lesson, event)));
        asked.ifPresentOrElse(page -> show(page, start(page, event)), () -> Addressed.refuse(event));
    }

    private LessonPage page(Course course, Lesson lesson, BeforeEnterEvent event) {
        var page = new LessonPage(course, lesson, Language.of(getLocale()), Optional.empty());
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BESIDE)
                .flatMap(Language::tagged)
                .map(page::with)
                .orElse(page);
    }

    /** After the language was switched one is where one was, and else where the address says. */
    private static Optional<Slug> start(LessonPage page, BeforeEnterEvent event) {
        var kept = event.getTrigger() == NavigationTrigger.REFRESH_ROUTE
                ? LessonPlace.kept(
                        event.getUI(), page.course().id(), page.lesson().id())
                : Optional.<Slug>empty();
        return page.section(kept.or(() -> Addressed.slug(event, "section")));
    }

    private void show(LessonPage page, Optional<Slug> start) {
        var course = page.course().id();
        var lesson = page.lesson().id();
        title = page.lesson().title().in(page.language());
        var read = new ReadSections(page.lesson(), sectionsRead(course, lesson));
        read.onRead(section -> readingLessons.sectionRead(user.id(), course, lesson, section));
        var panel = new EvidencePanel(page.course());
        var reader = new Reader("/" + SiteMap.lesson(course, lesson), start);
        reader.onAsked(panel::open);
        reader.onRead(read::read);
        reader.onSeen(section -> lookAt(page, section));
        reader.add(bar(page, read), body(page, read, panel));
        removeAll();
        add(reader);
        lookAt(page, start.orElse(page.lesson().sections().getFirst().id()));
    }

    private Set<Slug> sectionsRead(Slug course, Slug lesson) {
        return readingLessons.sectionsRead(user.id(), course).stream()
                .filter(mark -> mark.lesson().equals(lesson))
                .map(SectionRead::section)
                .collect(Collectors.toSet());
    }

    /** Here one goes on reading: after a switch of the language at once, and another day from the catalogue. */
    private void lookAt(LessonPage page, Slug section) {
        if (page.lesson().section(section).isPresent()) {
            var course = page.course().id();
            var lesson = page.lesson().id();
            new LessonPlace(course, lesson, section).keep(UI.getCurrent());
            readingLessons.lookingAt(user.id(), course, lesson, section);
        }
    }

    private Component bar(LessonPage page, ReadSections read) {
        var bar = new LessonBar(page, read);
        bar.offerTextSizes(this::resize);
        bar.offerSecondLanguage(second -> beside(page, second));
        bar.offerPrinting();
        return bar;
    }

    private Component body(LessonPage page, ReadSections read, EvidencePanel panel) {
        var markdown = SafeMarkdown.of(page.course());
        SectionBody prose =
                (section, language) -> new Prose(markdown.render(section.body().in(language)));
        var text = new LessonText(page, prose, new ReadMarks(read));
        var column = new Div();
        panels.orderedStream()
                .flatMap(it -> it.of(page.course(), page.lesson()).stream())
                .forEach(column::add);
        column.add(text, new NextSteps(page), new Notes(page));
        var grid = new Div(new Outline(page, read), column, panel);
        grid.addClassName("reader");
        if (page.beside().isPresent()) {
            grid.addClassName("two");
        }
        var body = new Div(grid, new Definitions(page));
        body.addClassName("page");
        return body;
    }

    /** Goes to the same place, with another second language or none. */
    private void beside(LessonPage page, Optional<Language> second) {
        var ui = getUI().orElseThrow();
        var course = page.course().id();
        var lesson = page.lesson().id();
        var address = LessonPlace.kept(ui, course, lesson)
                .map(section -> SiteMap.lesson(course, lesson, section))
                .orElseGet(() -> SiteMap.lesson(course, lesson));
        var query = second.map(language -> QueryParameters.of(BESIDE, language.tag()))
                .orElseGet(QueryParameters::empty);
        ui.navigate(address, query);
    }

    private void resize(UnaryOperator<TextSize> step) {
        var size = step.apply(user.account().map(Account::textSize).orElse(TextSize.ORDINARY));
        keepingProfile.choose(user.id(), size);
        getUI().orElseThrow().getElement().getStyle().set("--wm-read-scale", String.valueOf(size.scale()));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
