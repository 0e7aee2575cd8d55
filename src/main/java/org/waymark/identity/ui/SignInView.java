package org.waymark.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.DemoAccounts;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Somebody says who they are, or looks around with a demo account. */
@Route(SiteMap.SIGN_IN)
@AnonymousAllowed
final class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser user;
    private final TextField userName = Fields.userName(getTranslation("identity.account.user-name"));
    private final PasswordField password = Fields.currentPassword(getTranslation("identity.account.password"));
    private final Div said = new Div();

    SignInView(CurrentUser user, DemoAccounts demo) {
        this.user = user;
        addClassName("page");
        var entry = new Div(form());
        entry.addClassName("entry");
        if (!demo.open().isEmpty()) {
            entry.add(new DemoSection(demo.open()));
        }
        add(entry);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.account().isPresent()) {
            event.forwardTo(SiteMap.CATALOGUE);
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        if (has(parameters, SignInFailed.WRONG)) {
            LastUserName.take().ifPresent(userName::setValue);
            password.setErrorMessage(getTranslation("identity.sign-in.wrong"));
            password.setInvalid(true);
            password.focus();
        } else {
            userName.focus();
        }
        said.removeAll();
        sentence(parameters).map(SignInView::note).ifPresent(said::add);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("identity.sign-in.title"));
    }

    private Component form() {
        var stay = new Checkbox(getTranslation("identity.sign-in.stay"));
        stay.getElement().setAttribute("name", SignInFailed.STAY_SIGNED_IN);
        var form = new PostForm(SiteMap.SIGN_IN);
        form.addClassName("stack");
        form.add(said, userName, password, stay, PostForm.primary(getTranslation("identity.sign-in.do")));
        var signUp = new Anchor("/" + SiteMap.SIGN_UP, getTranslation("identity.sign-in.sign-up"));
        return new Section(
                new H1(getTranslation("identity.sign-in.title")),
                form,
                new Paragraph(signUp),
                Kit.metaLine(getTranslation("identity.sign-in.forgotten")));
    }

    private Optional<String> sentence(QueryParameters parameters) {
        var pause = parameters.getSingleParameter(SignInFailed.LATER).flatMap(Pause::read);
        if (pause.isPresent()) {
            return pause.map(seconds -> getTranslation("identity.tries.later", seconds));
        }
        return has(parameters, "ended") ? Optional.of(getTranslation("identity.sign-in.ended")) : Optional.empty();
    }

    private static boolean has(QueryParameters parameters, String name) {
        return parameters.getParameters().containsKey(name);
    }

    private static Component note(String sentence) {
        var note = new Div(Icon.CIRCLE_ALERT.create(), new Span(sentence));
        note.addClassNames("note", "warn");
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
