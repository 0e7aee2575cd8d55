package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.info.BuildProperties;
import org.waymark.base.Language;

/** The frame of every page: where one is, where one can go, and in which language. */
@Layout
@AnonymousAllowed
final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String SKIP_TARGET = "main";
    private static final int MOST_SHOWN = 99;
    private static final Set<String> FOR_LEARNERS = Set.of(SiteMap.PROGRESS, SiteMap.MY_CLASSES);

    private final Visitor visitor;
    private final Optional<Letterbox> letterbox;
    private final Div notices = new Div();
    private final Div content = new Div();
    private final List<Anchor> places = new ArrayList<>();
    private final TabBar tabs;

    MainLayout(
            Visitor visitor,
            Optional<Letterbox> letterbox,
            Optional<OutboxOwner> owner,
            Optional<BuildProperties> build) {
        this.visitor = visitor;
        this.letterbox = letterbox.filter(_ -> visitor.displayName().isPresent());
        addClassName("frame");
        content.addClassName("frame-content");
        content.setId(SKIP_TARGET);
        content.getElement().setAttribute("tabindex", "-1");
        var entries = MenuConfiguration.getMenuEntries();
        this.tabs = tabBar(entries);
        add(skipLink(), header(entries), content, footer(build), tabs);
        owner.ifPresent(it -> addComponentAtIndex(2, new WaitingAnswers(it.names())));
        visitor.displayName().ifPresent(_ -> add(new PlaceInLine()));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = whereIs(event.getLocation());
        tabs.close();
        letterbox.ifPresent(box -> showNotices(box.unread(), here.equals(SiteMap.NOTICES)));
        for (var place : places) {
            if (isAt(here, place.getHref())) {
                place.getElement().setAttribute("aria-current", "page");
            } else {
                place.getElement().removeAttribute("aria-current");
            }
        }
    }

    /** Whoever came from a class to what stands below the marking is still at the class. */
    private static String whereIs(Location location) {
        var path = location.getPath();
        var fromClass = path.startsWith(SiteMap.MARKING + "/")
                && location.getQueryParameters()
                        .getSingleParameter(WayBack.CLASS)
                        .isPresent();
        return fromClass ? SiteMap.CLASSES : path;
    }

    /** A course, a lesson or an attempt is below the catalogue; every other place is where its address says. */
    private static boolean isAt(String here, String place) {
        var belowCatalogue = here.isEmpty() || here.startsWith("courses") || here.startsWith("attempts");
        var name = place.substring(1);
        return place.equals("/") ? belowCatalogue : here.equals(name) || here.startsWith(name + "/");
    }

    /** The way to the notices, with how many are new; the number is not read twice. */
    private void showNotices(int unread, boolean isHere) {
        var link = new Anchor("/" + SiteMap.NOTICES, Icon.INBOX.create());
        link.addClassNames("who", "letterbox");
        var name = getTranslation("ui.frame.notices", unread);
        link.getElement().setAttribute("aria-label", name);
        link.getElement().setAttribute("title", name);
        if (isHere) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (unread > 0) {
            var count = new Span(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
            count.addClassNames("count", "num");
            count.getElement().setAttribute("aria-hidden", "true");
            link.add(count);
        }
        notices.removeAll();
        notices.add(link);
    }

    private Component skipLink() {
        var link = new Anchor("#" + SKIP_TARGET, getTranslation("ui.frame.skip"));
        link.addClassNames("skip", "btn");
        link.setRouterIgnore(true);
        return link;
    }

    private Component header(List<MenuEntry> entries) {
        var inner = new Div(brand(), navigation(entries), push(languages(), notices, account()));
        inner.addClassName("bar-in");
        var header = new Header(inner);
        header.addClassName("bar");
        return header;
    }

    private static Component brand() {
        var sign = new Span(Blaze.DONE.create(), Blaze.DONE.create());
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var brand = new Anchor("/", sign, new Span("Waymark"));
        brand.addClassName("brand");
        return brand;
    }

    private Component navigation(List<MenuEntry> entries) {
        var nav = new Nav();
        nav.addClassName("nav");
        nav.getElement().setAttribute("aria-label", getTranslation("ui.frame.places"));
        entries.stream().map(this::place).forEach(nav::add);
        return nav;
    }

    /** Who has more places than fit is somebody who teaches: what learners go to comes last. */
    private TabBar tabBar(List<MenuEntry> entries) {
        var crowded = entries.size() >= TabBar.MOST_PLACES;
        var sorted = entries.stream()
                .sorted(Comparator.comparing(it -> crowded && FOR_LEARNERS.contains(address(it))))
                .map(this::place);
        var own = visitor.displayName().isPresent()
                ? place(SiteMap.PROFILE, getTranslation("ui.frame.account"))
                : place(SiteMap.SIGN_IN, getTranslation("ui.frame.sign-in"));
        return new TabBar(Stream.concat(sorted, Stream.of(own)).toList());
    }

    /** The title of a menu entry is the key of its word. */
    private Anchor place(MenuEntry entry) {
        return place(address(entry), getTranslation(entry.title()));
    }

    private static String address(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    private Anchor place(String path, String word) {
        var place = new Anchor("/" + path, word);
        places.add(place);
        return place;
    }

    private static Component push(Component... components) {
        var group = new Div(components);
        group.addClassNames("row", "tight", "push");
        return group;
    }

    private Component languages() {
        var group = new Div();
        group.addClassName("seg");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("ui.frame.language"));
        Stream.of(Language.values()).map(this::languageButton).forEach(group::add);
        return group;
    }

    private Component languageButton(Language language) {
        var button = new NativeButton(language.tag().toUpperCase(Locale.ROOT));
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("lang", language.tag());
        button.getElement().setAttribute("aria-label", getTranslation(Keys.of(language)));
        button.getElement().setAttribute("aria-pressed", String.valueOf(Language.of(getLocale()) == language));
        button.addClickListener(_ -> speak(language));
        return button;
    }

    private void speak(Language language) {
        visitor.keepLanguage(language);
        var ui = UI.getCurrent();
        ui.getSession().setLocale(language.locale());
        ui.setLocale(language.locale());
        ui.refreshCurrentRoute(true);
    }

    private Component account() {
        return visitor.displayName().map(this::profileLink).orElseGet(this::signInLink);
    }

    private Component profileLink(String name) {
        var link = new Anchor("/" + SiteMap.PROFILE, initials(name));
        link.addClassName("who");
        link.getElement().setAttribute("aria-label", getTranslation("ui.frame.account-of", name));
        link.getElement().setAttribute("title", name);
        return link;
    }

    private Component signInLink() {
        var link = new Anchor("/" + SiteMap.SIGN_IN, getTranslation("ui.frame.sign-in"));
        link.addClassNames("btn", "small", "no-phone");
        return link;
    }

    private String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(
                        0, word.offsetByCodePoints(0, Math.min(1, word.codePointCount(0, word.length())))))
                .collect(Collectors.joining())
                .toUpperCase(getLocale());
    }

    private Component footer(Optional<BuildProperties> build) {
        var version = build.map(BuildProperties::getVersion).map(" "::concat).orElse("");
        var inner = new Div(
                new Span("Waymark" + version),
                new Span(getTranslation("ui.frame.promise")),
                new Anchor("/" + SiteMap.VERIFY, getTranslation("ui.frame.verify")));
        var footer = new Footer(inner);
        footer.addClassName("foot");
        return footer;
    }
}
