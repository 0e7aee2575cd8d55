package org.waymark.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.identity.Callers;
import org.waymark.identity.SigningUp;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Somebody makes an account to learn with. */
@Route(SiteMap.SIGN_UP)
@AnonymousAllowed
final class SignUpView extends Main implements HasDynamicTitle {

    SignUpView(SigningUp signingUp) {
        addClassName("page");
        var fields = new AccountFields(
                getTranslation("identity.sign-up.do"),
                typed -> signingUp.signUp(typed, Optional.of(Language.of(getLocale())), Callers.current()));
        var signIn = new Anchor("/" + SiteMap.SIGN_IN, getTranslation("identity.sign-up.sign-in"));
        var entry =
                new Div(new Section(new H1(getTranslation("identity.sign-up.title")), fields, new Paragraph(signIn)));
        entry.addClassName("entry");
        add(entry);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("identity.sign-up.title"));
    }
}
