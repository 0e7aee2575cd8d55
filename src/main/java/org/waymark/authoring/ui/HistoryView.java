package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Draft;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.History;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.SeeingRevisions;
import org.waymark.authoring.WordDiff;
import org.waymark.base.Language;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Dates;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What a file of a course was: two states are compared, one is taken up again, and a draft is taken back. */
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/authoring-merge.css")
@Route(SiteMap.WORKBENCH_HISTORY)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OLDER = "older";
    private static final String NEWER = "newer";

    private final SeeingRevisions seeing;
    private final EditingCourses editing;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final Div said = new Div();
    private final Div place = new Div();

    HistoryView(SeeingRevisions seeing, EditingCourses editing, CurrentUser user) {
        this.seeing = seeing;
        this.editing = editing;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = FileAddress.of(event);
        removeAll();
        said.removeAll();
        var page = new Div(
                new FileHead(
                        file,
                        getTranslation("authoring.history.title"),
                        Kit.lead(getTranslation("authoring.history.lead")),
                        said),
                place);
        page.addClassNames("workbench", "stack-l");
        add(page);
        show(file, FileAddress.number(event, OLDER), FileAddress.number(event, NEWER));
    }

    private void show(FileAddress file, Optional<Integer> older, Optional<Integer> newer) {
        var history = seeing.of(user.id(), file.course(), file.path());
        place.removeAll();
        place.addClassName("stack-l");
        place.add(now(file, history));
        if (history.past().isEmpty()) {
            place.add(Kit.blank(
                    getTranslation("authoring.history.empty"), getTranslation("authoring.history.empty-sentence")));
            return;
        }
        var compare =
                new CompareForm(history.past(), it -> name(history, it), (one, other) -> go(address(file, one, other)));
        place.add(
                new PastTable(
                        history,
                        it -> name(history, it),
                        it -> "/" + address(file, it, SeeingRevisions.NOW),
                        it -> restore(file, history, it)),
                compare);
        older.ifPresent(it -> compared(file, history, compare, it, newer.orElse(SeeingRevisions.NOW)));
    }

    private void go(String address) {
        getUI().ifPresent(ui -> {
            var parts = address.split("\\?", 2);
            ui.navigate(parts[0], QueryParameters.fromString(parts[1]));
        });
    }

    private static String address(FileAddress file, int older, int newer) {
        return SiteMap.fileHistory(file.course(), file.path()) + "&" + OLDER + "=" + older + "&" + NEWER + "=" + newer;
    }

    private String name(History history, int number) {
        return history.past().stream()
                .filter(it -> it.number() == number)
                .map(it -> getTranslation(
                        "authoring.history.state", number, Dates.here(language).minute(it.at())))
                .findFirst()
                .orElseGet(() -> getTranslation("authoring.history.now"));
    }

    /** What the file is now, and where it is drafted, the way back to the folder. */
    private Component now(FileAddress file, History history) {
        var section = new Section(new H2(getTranslation("authoring.history.now")));
        var draft = history.now().draft().filter(Draft::isKept);
        section.add(Kit.lead(draft.map(it -> getTranslation(
                        "authoring.history.drafted",
                        history.nameOf(it.lastBy()),
                        Dates.here(language).minute(it.at())))
                .orElseGet(() -> getTranslation("authoring.history.not-drafted"))));
        if (history.mayEdit() && history.now().isChangedUnderneath()) {
            section.add(new DraftLinks(file.course(), file.path(), true));
        }
        if (history.mayEdit()) {
            draft.ifPresent(it -> section.add(new AskTwice(
                    getTranslation("authoring.history.discard"),
                    getTranslation("authoring.history.discard-follows"),
                    getTranslation("authoring.history.discard-yes"),
                    () -> discard(file, history, it))));
        }
        return section;
    }

    private void compared(FileAddress file, History history, CompareForm form, int older, int newer) {
        var runs = seeing.compare(user.id(), file.course(), file.path(), older, newer);
        var heading =
                new H2(getTranslation("authoring.history.difference", name(history, older), name(history, newer)));
        var isSame = runs.stream().allMatch(it -> it.change() == WordDiff.Change.KEPT);
        form.show(older, newer);
        place.add(new Section(
                heading,
                isSame
                        ? Kit.lead(getTranslation("authoring.history.same"))
                        : new SpokenPart(this, file.path()).spoken(new DiffText(runs, true))));
        Focus.on(heading);
    }

    private GoingBack going() {
        return new GoingBack(editing, user.id());
    }

    private void restore(FileAddress file, History history, int number) {
        done(
                file,
                () -> going().restore(history.now(), number),
                getTranslation("authoring.history.restored", name(history, number)));
    }

    private void discard(FileAddress file, History history, Draft draft) {
        done(file, () -> going().discard(history.now(), draft), getTranslation("authoring.history.discarded"));
    }

    /** Does something and offers the way back, or says that somebody else was quicker; nothing is done then. */
    private void done(FileAddress file, Supplier<Optional<GoingBack.Back>> deed, String sentence) {
        try {
            var note = Kit.row(new Span(sentence));
            deed.get()
                    .ifPresent(back -> note.add(
                            Kit.button(getTranslation("authoring.history.undo"), () -> undo(file, back), "small")));
            say(Kit.note(Icon.CHECK, note));
        } catch (Outdated _) {
            say(Kit.warning(Icon.TRIANGLE_ALERT, new Span(getTranslation("authoring.history.outdated"))));
        }
        refresh(file);
    }

    private void undo(FileAddress file, GoingBack.Back back) {
        try {
            going().undo(back);
            say(Kit.note(Icon.CHECK, new Span(getTranslation("authoring.history.undone"))));
        } catch (Outdated _) {
            say(Kit.warning(Icon.TRIANGLE_ALERT, new Span(getTranslation("authoring.history.outdated"))));
        }
        refresh(file);
    }

    private void say(Component note) {
        note.getElement().setAttribute("role", "status");
        said.removeAll();
        said.add(note);
        Focus.on(note);
    }

    /** A draft of a new file may be gone with all that was known of it. */
    private void refresh(FileAddress file) {
        try {
            show(file, Optional.empty(), Optional.empty());
        } catch (CourseNotFound _) {
            place.removeAll();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("authoring.history.title"));
    }
}
