package org.waymark.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.ui.Dates;
import org.waymark.ui.EmptyState;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What somebody was told, the newest first; having been shown it counts as read. */
@Route(SiteMap.NOTICES)
@PermitAll
final class NoticesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final KeepingNotices notices;
    private final Language language = Language.of(getLocale());

    NoticesView(KeepingNotices notices) {
        this.notices = notices;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var told = notices.see();
        add(told.isEmpty() ? nothing() : list(told));
    }

    private Component nothing() {
        var home = new Anchor("/", getTranslation("notice.list.home"));
        home.addClassName("btn");
        return new EmptyState(getTranslation("notice.list.empty"), getTranslation("notice.list.empty-sentence"), home);
    }

    private Component list(List<Notice> told) {
        var list = new UnorderedList();
        list.addClassNames("feed", "notices");
        told.stream().map(this::entry).forEach(list::add);
        var page = new Div(new H1(getTranslation("notice.list.title")), list);
        page.addClassNames("notice-page", "stack-l");
        return page;
    }

    private ListItem entry(Notice notice) {
        var at = new Span(Dates.here(language).minute(notice.createdAt()));
        at.addClassNames("meta", "num");
        var what = new Anchor(
                "/" + notice.address(),
                getTranslation(Keys.of(notice.kind()), notice.subject().in(language)));
        var entry = new ListItem(at, notice.work().map(it -> told(what, it)).orElse(what));
        if (notice.isUnread()) {
            var unread = new Span(getTranslation("notice.list.new"));
            unread.addClassNames("tag", "blaze");
            entry.add(unread);
        }
        return entry;
    }

    /** With the class it is for and by when, or that nobody has to do it any more. */
    private Component told(Component what, Notice.Work work) {
        var about = Kit.metaLine(getTranslation(
                "notice.work.in-class",
                work.classroom(),
                work.due()
                        .map(due -> getTranslation("notice.work.due", new Dates(work.zone(), language).moment(due)))
                        .orElseGet(() -> getTranslation("notice.work.never-due"))));
        about.addClassName("num");
        var told = new Div(what, about);
        told.addClassName("stack-tight");
        if (work.withdrawn()) {
            told.add(Kit.tag("line", Icon.CIRCLE_SLASH, getTranslation("notice.work.withdrawn")));
        }
        return told;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("notice.list.title"));
    }
}
