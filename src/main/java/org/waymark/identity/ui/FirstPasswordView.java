package org.waymark.identity.ui;

import static org.waymark.identity.AccountFlaw.PASSWORD_COMMON;
import static org.waymark.identity.AccountFlaw.PASSWORD_TOO_LONG;
import static org.waymark.identity.AccountFlaw.PASSWORD_TOO_SHORT;
import static org.waymark.identity.AccountFlaw.PASSWORD_UNCHANGED;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.waymark.identity.FirstPasswordProof;
import org.waymark.identity.Replacement;
import org.waymark.identity.ReplacingFirstPassword;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Whoever signed in with a password that somebody else made chooses one of their own, and is signed in with that. */
@Route(SiteMap.FIRST_PASSWORD)
@AnonymousAllowed
final class FirstPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ReplacingFirstPassword replacing;
    private final HeldProof held;
    private final PasswordField wanted = Fields.newPassword(getTranslation("identity.first-password.own"));
    private final Paragraph said = new Paragraph();
    private final Flaws flaws = new Flaws(new Flaws.Field(
            wanted, List.of(PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_COMMON, PASSWORD_UNCHANGED)));

    FirstPasswordView(ReplacingFirstPassword replacing, HeldProof held) {
        this.replacing = replacing;
        this.held = held;
        addClassName("page");
        said.addClassNames("help", "bad");
        said.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        held.open().ifPresentOrElse(this::show, () -> event.forwardTo(SiteMap.SIGN_IN));
    }

    private void show(FirstPasswordProof proof) {
        var lead = new Paragraph(
                getTranslation("identity.first-password.lead", proof.account().displayName()));
        lead.addClassName("lead");
        var entry = new Div(new Section(
                new H1(getTranslation("identity.first-password.title")), lead, form(proof), new Paragraph(away())));
        entry.addClassName("entry");
        add(entry);
        wanted.focus();
    }

    private Component form(FirstPasswordProof proof) {
        var userName = Fields.userName(getTranslation("identity.account.user-name"));
        userName.setValue(proof.account().userName());
        userName.setReadOnly(true);
        wanted.setHelperText(getTranslation("identity.account.password-help"));
        var form = new PostForm(SiteMap.SIGN_IN);
        if (held.staysSignedIn()) {
            form.with(SignInFailed.STAY_SIGNED_IN, "on");
        }
        form.addClassName("stack");
        form.add(userName, wanted, said, PostForm.primary(getTranslation("identity.first-password.do")));
        form.onSubmit(() -> show(replacing.replace(proof, wanted.getValue()), form));
        return form;
    }

    private NativeButton away() {
        var button = new NativeButton(getTranslation("identity.first-password.away"), _ -> {
            held.forget();
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + SiteMap.SIGN_IN));
        });
        button.addClassNames("btn", "quiet");
        return button;
    }

    private void show(Replacement outcome, PostForm form) {
        said.setText("");
        flaws.clear();
        switch (outcome) {
            case Replacement.Done() -> form.post();
            case Replacement.Flawed(var found) -> flaws.show(found);
            case Replacement.Over() -> said.setText(getTranslation("identity.first-password.over"));
            case Replacement.Later(var pause) ->
                said.setText(getTranslation("identity.tries.later", Pause.seconds(pause)));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("identity.first-password.title"));
    }
}
