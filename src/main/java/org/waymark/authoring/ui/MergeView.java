package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.MergeAnswer;
import org.waymark.authoring.MergeQuestion;
import org.waymark.authoring.Merged;
import org.waymark.authoring.Merging;
import org.waymark.authoring.MergingDrafts;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Saving.Why;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.Turn;
import org.waymark.base.Language;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.EmptyState;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Two versions of a file are brought together: where both sides have changed something differently, somebody chooses. */
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/authoring-merge.css")
@Route(SiteMap.WORKBENCH_MERGE)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class MergeView extends Main implements BeforeEnterObserver, HasDynamicTitle, MergeDesk.Work {

    private static final String WHOLE_FILE = "";

    private final MergingDrafts drafts;
    private final TakingTurns turns;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final Div said = new Div();
    private final Div others = new Div();
    private List<String> namedOthers = List.of();
    private Optional<FileAddress> address = Optional.empty();
    private Optional<MergeDesk> desk = Optional.empty();
    private Optional<EditingHere> here = Optional.empty();

    MergeView(MergingDrafts drafts, TakingTurns turns, CurrentUser user) {
        this.drafts = drafts;
        this.turns = turns;
        this.user = user;
        others.getElement().setAttribute("aria-live", "polite");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = FileAddress.of(event);
        address = Optional.of(file);
        removeAll();
        try {
            add(drafts.open(user.id(), file.course(), file.path())
                    .map(it -> page(file, it))
                    .orElseGet(() -> nothing(file)));
        } catch (RightMissing _) {
            add(closed(file));
        }
    }

    private Component page(FileAddress file, Merging merging) {
        var shown = new MergeDesk(file.path(), this);
        desk = Optional.of(shown);
        shown.show(merging);
        var open = new EditingHere(turns, user, file.course(), file.path(), this::heard);
        open.at(WHOLE_FILE);
        here = Optional.of(open);
        var page = new Div(
                new FileHead(file, getTranslation("authoring.merge.title"), Kit.lead(lead(merging)), said, others),
                shown,
                open);
        page.addClassNames("workbench", "stack-l");
        return page;
    }

    private String lead(Merging merging) {
        return switch (merging.what()) {
            case FOLDER -> getTranslation("authoring.merge.lead-folder");
            case TYPED -> getTranslation("authoring.merge.lead-typed");
        };
    }

    private Component nothing(FileAddress file) {
        return new EmptyState(
                getTranslation("authoring.merge.nothing"),
                getTranslation("authoring.merge.nothing-sentence", file.path()),
                back(file));
    }

    private Component closed(FileAddress file) {
        return new EmptyState(
                getTranslation("authoring.merge.closed"),
                getTranslation("authoring.merge.closed-sentence"),
                back(file));
    }

    private Component back(FileAddress file) {
        var back = new Anchor("/" + SiteMap.workbench(file.course()), getTranslation("authoring.merge.back"));
        back.addClassNames("btn", "primary");
        return back;
    }

    private void heard(List<Turn> now) {
        var words = new TurnWords(Optional.empty(), language);
        var path = address.map(FileAddress::path).orElse("");
        var sentences = now.stream()
                .filter(it -> path.equals(it.path()) || path.startsWith(it.path() + "/"))
                .map(it -> words.sentence(it, this))
                .toList();
        // what is the same stays, so that it is not read aloud again
        if (!sentences.equals(namedOthers)) {
            namedOthers = sentences;
            others.removeAll();
            sentences.forEach(it -> others.add(Kit.metaLine(it)));
        }
    }

    @Override
    public void written(MergeQuestion question, String words) {
        address.ifPresent(it -> drafts.write(user.id(), it.course(), it.path(), question, words));
        here.ifPresent(EditingHere::used);
    }

    @Override
    public void settle(Merging merging, Map<String, MergeAnswer> answers) {
        var file = address.orElseThrow(CourseNotFound::new);
        try {
            switch (drafts.settle(user.id(), merging, answers)) {
                case Merged.Kept _ -> leave(file, "authoring.merge.kept");
                case Merged.LikeFolder _ -> leave(file, "authoring.merge.like-folder");
                case Merged.Refused(var why) -> warn(key(why));
            }
        } catch (Outdated _) {
            again(file);
        }
    }

    private static String key(Why why) {
        return switch (why) {
            case NO_PLACE, UNREADABLE -> "authoring.merge.refused";
            case TOO_LONG -> "authoring.merge.too-long";
        };
    }

    private void leave(FileAddress file, String key) {
        Notices.say(getTranslation(key));
        getUI().ifPresent(ui -> ui.navigate(SiteMap.workbench(file.course())));
    }

    /** What was chosen and written stays on the desk as far as it is still asked about. */
    private void again(FileAddress file) {
        var now = drafts.open(user.id(), file.course(), file.path());
        if (now.isEmpty()) {
            leave(file, "authoring.merge.settled-elsewhere");
            return;
        }
        desk.ifPresent(it -> it.show(now.get()));
        warn("authoring.merge.outdated");
    }

    private void warn(String key) {
        said.removeAll();
        var warning = Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation(key)));
        warning.getElement().setAttribute("role", "alert");
        said.add(warning);
        Focus.on(warning);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("authoring.merge.title"));
    }
}
