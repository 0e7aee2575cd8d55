package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.authoring.TranslationWork;
import org.waymark.authoring.TranslationWork.InFile;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.OutboxOwner;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What there is to translate of a course into a language: file by file, and the texts of one of them beside their source. */
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/authoring-merge.css")
@StyleSheet("styles/authoring-lesson.css")
@StyleSheet("styles/authoring-translations.css")
@Route(SiteMap.WORKBENCH_TRANSLATIONS)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class TranslationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "file";
    private static final String SHOW = "show";

    private final TrackingTranslations tracking;
    private final EditingCourses editing;
    private final CurrentUser user;
    private final Optional<OutboxOwner> owner;
    private final Language language = Language.of(getLocale());
    private final Div counts = new Div();
    private Slug course = new Slug("none");
    private Language into = Language.ENGLISH;
    private OpenTexts shown = OpenTexts.OPEN;
    private Optional<String> file = Optional.empty();

    TranslationsView(
            TrackingTranslations tracking, EditingCourses editing, CurrentUser user, Optional<OutboxOwner> owner) {
        this.tracking = tracking;
        this.editing = editing;
        this.user = user;
        this.owner = owner;
        counts.addClassName("translation-counts");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var query = event.getLocation().getQueryParameters();
        course = parameters.get("course").filter(Slug::isValid).map(Slug::new).orElseThrow(CourseNotFound::new);
        into = parameters.get("language").flatMap(Language::tagged).orElseThrow(CourseNotFound::new);
        var work = tracking.work(user.id(), course, into);
        file = query.getSingleParameter(FILE).filter(it -> work.in(it).isPresent());
        shown = query.getSingleParameter(SHOW).flatMap(OpenTexts::named).orElse(OpenTexts.OPEN);
        removeAll();
        var page = new Div(
                head(work), file.flatMap(work::in).map(it -> texts(work, it)).orElseGet(() -> files(work)));
        page.addClassNames("workbench", "stack-l");
        add(page);
    }

    private Component head(TranslationWork work) {
        count(work);
        return Kit.stack(
                new WorkbenchPath(course),
                new H1(getTranslation("authoring.translations.title", getTranslation(Keys.of(into)))),
                languages(work),
                counts);
    }

    private Component languages(TranslationWork work) {
        var choice = new Nav();
        choice.addClassNames("seg", "translation-choice");
        choice.getElement().setAttribute("aria-label", getTranslation("authoring.translations.languages"));
        for (var each : work.languages()) {
            choice.add(current(new Anchor(address(each, file, shown), getTranslation(Keys.of(each))), each == into));
        }
        return choice;
    }

    private static Anchor current(Anchor link, boolean isHere) {
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private String address(Language language, Optional<String> of, OpenTexts which) {
        var page = "/" + SiteMap.translations(course, language.tag()) + "?" + SHOW + "=" + which.word();
        return of.map(it -> page + "&" + FILE + "=" + it).orElse(page);
    }

    /** How far it is, and the ways to what is left. */
    private void count(TranslationWork work) {
        var progress = file.flatMap(work::in).map(InFile::progress).orElse(work.progress());
        var choice = new Nav();
        choice.addClassNames("seg", "translation-choice");
        choice.getElement().setAttribute("aria-label", getTranslation("authoring.translations.show"));
        for (var which : OpenTexts.values()) {
            choice.add(current(
                    new Anchor(
                            address(into, file, which),
                            getTranslation(
                                    "authoring.translations.counted",
                                    getTranslation(which.key()),
                                    which.count(progress))),
                    which == shown));
        }
        counts.removeAll();
        counts.add(
                Kit.lead(getTranslation("authoring.translations.progress", progress.upToDate(), progress.all())),
                choice);
    }

    private Component files(TranslationWork work) {
        var some = work.files().stream()
                .filter(it -> it.isUnreadable() || shown.count(it.progress()) > 0)
                .toList();
        return some.isEmpty()
                ? nothing()
                : new TranslationFiles(some, language, it -> address(into, Optional.of(it), shown));
    }

    private Component nothing() {
        var nothing = Kit.blank(
                getTranslation("authoring.translations.done"), getTranslation("authoring.translations.done-sentence"));
        nothing.add(Kit.row(
                new Anchor("/" + SiteMap.workbench(course), getTranslation("authoring.translations.to-course"))));
        return nothing;
    }

    private Component texts(TranslationWork work, InFile open) {
        var title = new H2(open.file());
        open.title().ifPresent(it -> Wording.say(title, it, language));
        var desk = new TranslationDesk(editing, tracking, user.id(), course, work.original());
        var some = tracking.texts(user.id(), course, open.file(), into).stream()
                .filter(it -> shown.has(it.state()))
                .toList();
        var texts = new TranslationTexts(
                some,
                new TranslationTexts.Around(
                        desk,
                        owner() + " " + course,
                        work.original(),
                        work.mayEdit(),
                        () -> count(tracking.work(user.id(), course, into))));
        var ways = new Nav(
                new Anchor(address(into, Optional.empty(), shown), getTranslation("authoring.translations.all-files")));
        ways.addClassName("row");
        ways.getElement().setAttribute("aria-label", getTranslation("authoring.translations.files"));
        work.nextAfter(open.file()).ifPresent(next -> {
            var link = TranslationFiles.name(next, address(into, Optional.of(next.file()), OpenTexts.OPEN), language);
            ways.add(new Span(new Span(getTranslation("authoring.translations.next") + " "), link));
        });
        return Kit.stack(title, new Code(open.file()), texts, ways);
    }

    /** Under whose name the browser keeps what was not sent, as in the editor of lessons. */
    private String owner() {
        return owner.map(OutboxOwner::names)
                .map(it -> it.split(" ", 2)[0])
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> user.id().value().toString());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("authoring.translations.title", getTranslation(Keys.of(into))));
    }
}
