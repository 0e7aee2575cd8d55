package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.identity.Callers;
import org.waymark.identity.OpeningFirstAdministrator;
import org.waymark.identity.TooManyTries;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Whoever has the link from the server's log becomes the first administrator. */
@Route(SiteMap.FIRST_ADMINISTRATOR)
@AnonymousAllowed
final class FirstAdministratorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OpeningFirstAdministrator opening;

    FirstAdministratorView(OpeningFirstAdministrator opening) {
        this.opening = opening;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        var entry = new Div(new Section(new H1(getTranslation("identity.first-administrator.title")), content(token)));
        entry.addClassName("entry");
        removeAll();
        add(entry);
    }

    private Component content(String token) {
        try {
            return opening.isOpen(token, Callers.current())
                    ? fields(token)
                    : lead(getTranslation("identity.first-administrator.invalid"));
        } catch (TooManyTries e) {
            return lead(getTranslation("identity.tries.later", Pause.seconds(e.pause())));
        }
    }

    private Component fields(String token) {
        return new AccountFields(
                getTranslation("identity.first-administrator.do"),
                typed -> opening.open(token, typed, Optional.of(Language.of(getLocale())), Callers.current()));
    }

    private static Component lead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("lead");
        return lead;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("identity.first-administrator.title"));
    }
}
