package org.waymark.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestConstructor;
import org.waymark.base.Language;
import org.waymark.identity.AccountForm;
import org.waymark.identity.Accounts;
import org.waymark.identity.Caller;
import org.waymark.identity.Opening;
import org.waymark.identity.SigningUp;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.web.SignedIn;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ViewPackages(packages = {"org.waymark.identity.ui", "org.waymark.ui"})
class AccountViewsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "üç kedi uyur";

    private final SigningUp signingUp;
    private final Accounts accounts;

    AccountViewsTest(SigningUp signingUp, Accounts accounts) {
        this.signingUp = signingUp;
        this.accounts = accounts;
    }

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void theSignInPageOffersTheDemoAccounts() {
        var view = navigate(SiteMap.SIGN_IN, SignInView.class);

        assertThat(view.getPageTitle()).isEqualTo("Sign in · Waymark");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Just looking?");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Deniz Kaya", "Leyla Məmmədova", "Aylin Demir");
        assertThat(find(PostForm.class).all()).hasSize(4);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(it -> it.startsWith("Forgotten your password?"));
    }

    @Test
    void passwordManagersRecogniseTheFields() {
        navigate(SiteMap.SIGN_IN, SignInView.class);

        assertThat(attributes(userName())).containsExactly("username", "username");
        assertThat(attributes(find(PasswordField.class).single())).containsExactly("password", "current-password");

        navigate(SiteMap.SIGN_UP, SignUpView.class);
        assertThat(attributes(find(PasswordField.class).single())).containsExactly("password", "new-password");
    }

    @Test
    void aWrongPasswordIsSaidBesideItsField() {
        signInPage("error");

        assertThat(errors()).containsExactly("User name and password do not match. You can try again.");
    }

    @Test
    void whoTriedTooOftenReadsForHowLongToWait() {
        signInPage("later=6");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("Too many tries in a short time. You can try again in 6 seconds.");

        signInPage("later=<b>");
        assertThat(find(Span.class).all()).extracting(Span::getText).noneMatch(text -> text.contains("Too many"));
    }

    @Test
    void everythingWrongInASignUpIsSaidBesideItsField() {
        navigate(SiteMap.SIGN_UP, SignUpView.class);
        userName().setValue("x y");
        find(PasswordField.class).single().setValue("password1");

        submit(find(PostForm.class).single());

        assertThat(errors())
                .containsExactlyInAnyOrder(
                        "Please write a name of 1 to 80 characters.",
                        "Please use letters, digits and the signs . - _ @ only.",
                        "This password is among the first that are tried. Please choose another.");
    }

    @Test
    void aSignUpMakesALearnerWhoSpeaksTheLanguageOfThePage() {
        navigate(SiteMap.SIGN_UP, SignUpView.class);
        displayName().setValue("Ada Ay");
        userName().setValue("ada.ay");
        find(PasswordField.class).single().setValue(PASSWORD);

        submit(find(PostForm.class).single());

        assertThat(errors()).isEmpty();
        assertThat(accounts.named("ada.ay").orElseThrow().language()).contains(Language.ENGLISH);
    }

    @Test
    void aLinkThatIsNotOpenSaysSo() {
        navigate(SiteMap.firstAdministrator("AAAAAAAAAAAAAAAAAAAAAA"), FirstAdministratorView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("The first administrator");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("This link is used up or too old."));
        assertThat(find(PostForm.class).all()).isEmpty();
    }

    @Test
    void theProfileKeepsANewNameAndRefusesAnEmptyOne() {
        signedIn("profile.name");
        navigate(SiteMap.PROFILE, ProfileView.class);

        displayName().setValue("Ada Günəş");
        submit(find(PostForm.class).all().getFirst());
        assertThat(accounts.named("profile.name").orElseThrow().displayName()).isEqualTo("Ada Günəş");

        displayName().setValue("  ");
        submit(find(PostForm.class).all().getFirst());
        assertThat(errors()).containsExactly("Please write a name of 1 to 80 characters.");
    }

    @Test
    void theProfileKeepsThemeAndTextSizeAsSoonAsTheyAreChosen() {
        signedIn("profile.looks");
        navigate(SiteMap.PROFILE, ProfileView.class);

        choice(Theme.class).setValue(Theme.DARK);
        choice(TextSize.class).setValue(TextSize.LARGEST);

        var account = accounts.named("profile.looks").orElseThrow();
        assertThat(account.theme()).isEqualTo(Theme.DARK);
        assertThat(account.textSize()).isEqualTo(TextSize.LARGEST);
        assertThat(UI.getCurrent().getElement().getStyle().get("--wm-read-scale"))
                .isEqualTo("1.35");
    }

    @Test
    void theLanguageChosenIsSpokenAtOnceAndKept() {
        signedIn("profile.language");
        navigate(SiteMap.PROFILE, ProfileView.class);

        choice(Language.class).setValue(Language.AZERBAIJANI);

        assertThat(accounts.named("profile.language").orElseThrow().language()).contains(Language.AZERBAIJANI);
        assertThat(find(H1.class).single().getText()).isEqualTo("Hesabınız");
    }

    @Test
    void aNewPasswordNeedsTheCurrentOne() {
        signedIn("profile.password");
        navigate(SiteMap.PROFILE, ProfileView.class);
        var fields = find(PasswordField.class).all();
        fields.getFirst().setValue("not it");
        fields.getLast().setValue("dört kedi uyur");
        submit(find(PostForm.class).all().get(1));
        assertThat(errors()).containsExactly("This is not your current password. You can try again.");

        fields.getFirst().setValue(PASSWORD);
        submit(find(PostForm.class).all().get(1));
        assertThat(errors()).isEmpty();
        assertThat(fields).allMatch(PasswordField::isEmpty);
    }

    private void signInPage(String query) {
        UI.getCurrent().navigate(SiteMap.SIGN_IN, QueryParameters.fromString(query));
        roundTrip();
    }

    private void signedIn(String userName) {
        var form = new AccountForm(userName, "Ada Ay", PASSWORD);
        var outcome = signingUp.signUp(form, Optional.of(Language.ENGLISH), new Caller("192.0.2.1", ""));
        var account = ((Opening.Opened) outcome).account();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(account.id(), account.userName()), null, List.of()));
    }

    private TextField userName() {
        return find(TextField.class).all().stream()
                .filter(field -> "username".equals(field.getElement().getAttribute("name")) && !field.isReadOnly())
                .findFirst()
                .orElseThrow();
    }

    private TextField displayName() {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Name"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(Class<T> type) {
        return (RadioButtonGroup<T>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> type.isInstance(group.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> attributes(Component field) {
        return List.of(
                field.getElement().getAttribute("name"), field.getElement().getAttribute("autocomplete"));
    }

    private List<String> errors() {
        return find(Component.class).all().stream()
                .filter(component -> component instanceof HasValidation field && field.isInvalid())
                .map(component -> ((HasValidation) component).getErrorMessage())
                .toList();
    }

    private void submit(PostForm form) {
        var listeners = form.getElement().getNode().getFeature(ElementListenerMap.class);
        listeners.fireEvent(new DomEvent(form.getElement(), "submit", JsonNodeFactory.instance.objectNode()));
        roundTrip();
    }
}
