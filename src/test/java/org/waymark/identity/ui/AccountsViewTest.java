package org.waymark.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestConstructor;
import org.waymark.base.Language;
import org.waymark.identity.Account;
import org.waymark.identity.AccountForm;
import org.waymark.identity.AccountHolders;
import org.waymark.identity.AccountSearch;
import org.waymark.identity.Accounts;
import org.waymark.identity.Caller;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.DemoAccount;
import org.waymark.identity.Opening;
import org.waymark.identity.Role;
import org.waymark.identity.SigningUp;
import org.waymark.identity.UserId;
import org.waymark.identity.web.SignedIn;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ViewPackages(packages = {"org.waymark.identity.ui", "org.waymark.ui"})
class AccountsViewTest extends PageTest {

    private static final String PASSWORD = "üç kedi uyur";
    private static final String SEARCH = "Name or user name";
    private static int addresses;

    private final SigningUp signingUp;
    private final Accounts accounts;
    private final AccountHolders holders;

    AccountsViewTest(SigningUp signingUp, Accounts accounts, AccountHolders holders) {
        this.signingUp = signingUp;
        this.accounts = accounts;
        this.holders = holders;
    }

    @BeforeEach
    void comeAsAnAdministrator() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var admin = DemoAccount.ADMINISTRATOR;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(admin.id(), admin.userName()),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR")));
    }

    private Account signedUp(String userName, String name) {
        // only so many may sign up from one address in a minute
        addresses++;
        var outcome = signingUp.signUp(
                new AccountForm(userName, name, PASSWORD),
                Optional.of(Language.ENGLISH),
                new Caller("192.0.2." + addresses, ""));
        return ((Opening.Opened) outcome).account();
    }

    private Set<Role> roles(Account account) {
        return accounts.find(account.id()).orElseThrow().roles();
    }

    private void lookFor(String words) {
        go(SiteMap.ACCOUNTS);
        type(SEARCH, words);
    }

    /** Unfolds what can be done about somebody. */
    private void unfold(Account account) {
        lookFor(account.userName());
        press("Change: " + account.displayName());
    }

    private void choose(String role) {
        var panel = find(AccountPanel.class).single();
        tick(boxes(panel), role);
    }

    private void tick(List<Checkbox> boxes, String role) {
        test(boxes.stream().filter(it -> it.getLabel().equals(role)).findFirst().orElseThrow())
                .click();
        roundTrip();
    }

    private static List<Checkbox> boxes(Component part) {
        return everything(part)
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .toList();
    }

    private static List<String> listed() {
        return all(AccountItem.class).map(PageTest::words).toList();
    }

    @Test
    void peopleAreFoundByAPartOfTheirNameInAnyCase() {
        signedUp("view.nigar", "Nigâr İĞDIR");

        lookFor("ığdır");

        assertThat(listed())
                .singleElement()
                .satisfies(it -> assertThat(it).contains("Nigâr İĞDIR", "view.nigar", "Learner", "since "));
        assertThat(page()).contains("1 person of ");

        type(SEARCH, "nobody is called so");
        assertThat(listed()).isEmpty();
        assertThat(page()).contains("Nobody of ", "Nobody found");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListIsNarrowedToARoleAndOrdered() {
        go(SiteMap.ACCOUNTS);
        var selects = find(Select.class).all();

        ((Select<Optional<Role>>) selects.getFirst()).setValue(Optional.of(Role.ADMINISTRATOR));
        ((Select<AccountSearch.Order>) selects.getLast()).setValue(AccountSearch.Order.NEWEST);
        roundTrip();

        assertThat(listed()).isNotEmpty().allMatch(it -> it.contains("Administrator"));
        assertThat(listed()).anyMatch(it -> it.contains("Aylin Demir") && it.contains("you"));
    }

    @Test
    void aLearnerBecomesAnInstructorAndTheWayBackIsOffered() {
        var account = signedUp("view.teacher", "Tuna Ay");
        unfold(account);

        choose("Instructor");
        press("Save roles");

        assertThat(roles(account)).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);
        assertThat(page()).contains("Tuna Ay is now: Learner, Instructor.");

        press("Undo");
        assertThat(roles(account)).containsExactly(Role.LEARNER);
        press("Change: Tuna Ay");
        assertThat(page())
                .contains(
                        "Aylin Demir gave the role: Instructor.",
                        "Aylin Demir took away the role: Instructor.",
                        "The account was opened.");
    }

    @Test
    void makingAnAdministratorIsAskedFirst() {
        var account = signedUp("view.administrator", "Deha Er");
        unfold(account);
        choose("Administrator");

        press("Save roles");
        assertThat(page()).contains("Should Deha Er be one?");
        assertThat(roles(account)).containsExactly(Role.LEARNER);

        press("Cancel");
        assertThat(page()).doesNotContain("Should Deha Er be one?");
        press("Save roles");
        press("Yes, save");
        assertThat(roles(account)).contains(Role.ADMINISTRATOR);
    }

    @Test
    void theRoleOfAdministratorIsNotTakenFromOneself() {
        lookFor(DemoAccount.ADMINISTRATOR.userName());
        press("Change: Aylin Demir");

        var own = boxes(find(AccountPanel.class).single()).getLast();

        assertThat(own.getLabel()).isEqualTo("Administrator");
        assertThat(own.isEnabled()).isFalse();
        assertThat(own.getHelperText()).contains("You cannot take this role from yourself");
        assertThat(page()).doesNotContain("Password forgotten?");
    }

    @Test
    void nobodyIsLeftWithoutARole() {
        var account = signedUp("view.none", "Yok Rol");
        unfold(account);

        choose("Learner");
        press("Save roles");

        assertThat(page()).contains("Please choose at least one role.");
        assertThat(roles(account)).containsExactly(Role.LEARNER);
    }

    @Test
    void rolesThatSomebodyElseHasChangedAreShownBesideWhatWasChosen() {
        var account = signedUp("view.outdated", "Eski Hal");
        unfold(account);
        accounts.keepRoles(account.id(), Set.of(Role.LEARNER, Role.ADMINISTRATOR));

        choose("Instructor");
        press("Save roles");
        assertThat(page()).contains("They are now: Learner, Administrator.");
        assertThat(roles(account)).containsExactlyInAnyOrder(Role.LEARNER, Role.ADMINISTRATOR);

        press("Save roles");
        assertThat(roles(account)).containsExactlyInAnyOrder(Role.LEARNER, Role.INSTRUCTOR);
    }

    @Test
    void anAccountIsOpenedForAColleagueWhoseFirstPasswordIsShownOnce() {
        go(SiteMap.ACCOUNTS);
        press("Open an account");
        var section = find(OpeningSection.class).single();
        type("Name", "Kamal Əliyev");
        type("User name", "x");
        submit();
        assertThat(page()).contains("Please use 3 to 64 characters.");
        assertThat(field("Name").getValue()).isEqualTo("Kamal Əliyev");

        type("User name", "view.kamal@okul");
        submit();

        var opened = accounts.named("view.kamal@okul").orElseThrow();
        assertThat(opened.roles()).containsExactly(Role.INSTRUCTOR);
        assertThat(accounts.mustChangePassword(opened.id())).isTrue();
        assertThat(page()).contains("Kamal Əliyev signs in with this:", "view.kamal@okul");
        assertThat(find(Code.class).single().getText()).matches("(?:[a-z0-9]{4}-){2}[a-z0-9]{4}");
        assertThat(boxes(section)).hasSize(3);
        type(SEARCH, "view.kamal");
        assertThat(listed()).singleElement().satisfies(it -> assertThat(it).contains("has not chosen a password yet"));

        go(SiteMap.PROFILE);
        go(SiteMap.ACCOUNTS);
        assertThat(find(Code.class).all()).isEmpty();
    }

    @Test
    void anAccountForAnAdministratorIsAskedAboutFirst() {
        go(SiteMap.ACCOUNTS);
        press("Open an account");
        type("Name", "Sara Ay");
        type("User name", "view.sara");
        tick(boxes(find(OpeningSection.class).single()), "Administrator");

        submit();

        assertThat(page()).contains("Should Sara Ay be one?");
        assertThat(accounts.named("view.sara")).isEmpty();
    }

    @Test
    void whoForgotTheirPasswordGetsAnother() {
        var account = signedUp("view.forgetful", "Unutkan Er");
        unfold(account);

        press("Give a first password");
        assertThat(page()).contains("The password that Unutkan Er has now will no longer work");
        assertThat(accounts.mustChangePassword(account.id())).isFalse();
        press(all(NativeButton.class)
                .filter(it -> it.hasClassName("danger"))
                .findFirst()
                .orElseThrow());

        assertThat(accounts.mustChangePassword(account.id())).isTrue();
        assertThat(page()).contains("Unutkan Er signs in with this:");
    }

    @Test
    void aNameIsNeverMarkup() {
        var account = signedUp("view.markup", "<img src=x onerror=alert(1)>");
        unfold(account);

        assertThat(listed()).singleElement().satisfies(it -> assertThat(it).contains("<img src=x onerror=alert(1)>"));
        assertThat(all(Component.class).map(it -> it.getElement().getProperty("innerHTML", "")))
                .noneMatch(it -> it.contains("<img"));
    }

    @Test
    void nobodyElseReachesThePage() {
        var account = signedUp("view.stranger", "Yaban Er");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(account.id(), account.userName()),
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_INSTRUCTOR", "ROLE_LEARNER")));

        go(SiteMap.ACCOUNTS);

        assertThat(find(AccountsView.class).exists()).isFalse();
    }

    @Test
    void theFirstPageTellsAnAdministratorWhatComesNextWhileNobodyTeaches() {
        var admin = accounts.find(DemoAccount.ADMINISTRATOR.id()).orElseThrow();
        var teacher = DemoAccount.INSTRUCTOR.id();
        var wanted = new TeachersWanted(new Somebody(admin), accounts);
        assertThat(wanted.panel()).isEmpty();

        var instructors =
                holders.all().stream().filter(it -> it.is(Role.INSTRUCTOR)).toList();
        instructors.forEach(it -> accounts.keepRoles(it.id(), Set.of(Role.LEARNER)));
        try {
            assertThat(wanted.panel().map(PageTest::words).orElseThrow()).contains("Nobody can open a class yet.");
            assertThat(wanted.panel().stream().flatMap(PageTest::everything))
                    .filteredOn(Anchor.class::isInstance)
                    .extracting(it -> ((Anchor) it).getHref())
                    .containsExactly("/accounts");
            assertThat(new TeachersWanted(new Somebody(accounts.find(teacher).orElseThrow()), accounts).panel())
                    .isEmpty();
            go(SiteMap.ACCOUNTS);
            assertThat(page()).contains("Nobody can open a class yet.");
        } finally {
            instructors.forEach(it -> accounts.keepRoles(it.id(), it.roles()));
        }
    }

    private record Somebody(Account it) implements CurrentUser {

        @Override
        public Optional<Account> account() {
            return Optional.of(it);
        }

        @Override
        public UserId id() {
            return it.id();
        }
    }

    @Test
    void thePageSpeaksTheLanguageOfWhoeverReads() {
        UI.getCurrent().setLocale(Language.AZERBAIJANI.locale());

        go(SiteMap.ACCOUNTS);

        assertThat(listed()).anyMatch(it -> it.contains("Müəllim") && it.contains("tarixindən"));
    }

    private void submit() {
        var form = find(OpeningSection.class)
                .single()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(PostForm.class::isInstance)
                .findFirst()
                .orElseThrow();
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", JsonNodeFactory.instance.objectNode()));
        roundTrip();
    }
}
