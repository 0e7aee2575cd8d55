package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.web.Browser.target;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.waymark.identity.AccountForm;
import org.waymark.identity.Accounts;
import org.waymark.identity.Caller;
import org.waymark.identity.Change;
import org.waymark.identity.ChangingPassword;
import org.waymark.identity.DemoAccount;
import org.waymark.identity.GivingRoles;
import org.waymark.identity.HandingOutPasswords;
import org.waymark.identity.HandingOutcome;
import org.waymark.identity.MutableClock;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.identity.RolesOutcome;
import org.waymark.identity.SigningUp;

@HttpTest
class EndingSessionsTest {

    private static final String FIRST = "üç kedi uyur";
    private static final String SECOND = "dört kedi uyur";

    private final SigningUp signingUp;
    private final ChangingPassword changing;
    private final GivingRoles giving;
    private final HandingOutPasswords handing;
    private final Accounts accounts;
    private final SecurityContextHolderStrategy securityContexts;
    private final MutableClock clock;
    private final int port;

    EndingSessionsTest(
            SigningUp signingUp,
            ChangingPassword changing,
            GivingRoles giving,
            HandingOutPasswords handing,
            Accounts accounts,
            SecurityContextHolderStrategy securityContexts,
            MutableClock clock,
            @LocalServerPort int port) {
        this.signingUp = signingUp;
        this.changing = changing;
        this.giving = giving;
        this.handing = handing;
        this.accounts = accounts;
        this.securityContexts = securityContexts;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void letTriesBeForgotten() {
        clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndNotThisOne() {
        var here = signedUp("session.owner");
        var elsewhere = new Browser(port);
        elsewhere.signIn("session.owner", FIRST);

        assertThat(change("session.owner", here)).isEqualTo(new Change.Done());

        assertThat(here.isSignedIn()).isTrue();
        assertThat(target(elsewhere.get("/profile"))).isEqualTo("/sign-in?ended");
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(target(elsewhere.signIn("session.owner", FIRST))).isEqualTo("/sign-in?error");
        assertThat(target(elsewhere.signIn("session.owner", SECOND))).doesNotContain("sign-in");
    }

    @Test
    void aPageThatIsOpenElsewhereIsLedToSignIn() {
        var here = signedUp("page.owner");
        var elsewhere = new Browser(port);
        elsewhere.signIn("page.owner", FIRST);

        change("page.owner", here);

        assertThat(elsewhere.send("POST", "/?v-r=uidl&v-uiId=0", "{}").body())
                .isEqualTo("Vaadin-Refresh: /sign-in?ended");
    }

    @Test
    void aNewPasswordIsAskedOfRememberedDevices() {
        var here = signedUp("device.owner");
        var elsewhere = new Browser(port);
        elsewhere.signInToStay("device.owner", FIRST);
        var device = elsewhere.cookie(DeviceTokens.COOKIE).orElseThrow();

        change("device.owner", here);

        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isFalse();
    }

    @Test
    void otherRolesEndEverySessionAndAreAskedOfRememberedDevices() {
        var here = signedUp("role.owner");
        var elsewhere = new Browser(port);
        elsewhere.signInToStay("role.owner", FIRST);
        var device = elsewhere.cookie(DeviceTokens.COOKIE).orElseThrow();
        var id = accounts.named("role.owner").orElseThrow().id();

        var outcome = asAdministrator(
                () -> giving.change(DemoAccount.ADMINISTRATOR.id(), id, Set.of(Role.LEARNER), Set.of(Role.INSTRUCTOR)));

        assertThat(outcome).isInstanceOf(RolesOutcome.Changed.class);
        assertThat(target(here.get("/profile"))).isEqualTo("/sign-in?ended");
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isFalse();
        assertThat(target(here.signIn("role.owner", FIRST))).doesNotContain("sign-in");
    }

    @Test
    void aFirstPasswordFromAnAdministratorEndsEverySession() {
        var here = signedUp("password.forgetter");
        var account = accounts.named("password.forgetter").orElseThrow();

        var outcome = asAdministrator(() -> handing.renew(
                DemoAccount.ADMINISTRATOR.id(), new Person(account.id(), account.userName(), account.displayName())));

        assertThat(here.isSignedIn()).isFalse();
        assertThat(target(here.signIn("password.forgetter", FIRST))).isEqualTo("/sign-in?error");
        var password = ((HandingOutcome.Handed) outcome).password();
        assertThat(target(here.signIn("password.forgetter", password.value()))).contains("first-password");
        assertThat(here.isSignedIn()).isFalse();
    }

    private <T> T asAdministrator(Supplier<T> doing) {
        securityContexts.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken("admin", "", "ROLE_ADMINISTRATOR")));
        try {
            return doing.get();
        } finally {
            securityContexts.clearContext();
        }
    }

    private Browser signedUp(String userName) {
        var nobody = new Caller("192.0.2.1", "");
        signingUp.signUp(new AccountForm(userName, "Somebody", FIRST), Optional.empty(), nobody);
        var browser = new Browser(port);
        browser.signIn(userName, FIRST);
        return browser;
    }

    private Change change(String userName, Browser here) {
        var id = accounts.named(userName).orElseThrow().id();
        var session = here.cookie("JSESSIONID").orElseThrow();
        securityContexts.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(userName, "", "ROLE_LEARNER")));
        try {
            return changing.change(id, FIRST, SECOND, new Caller("192.0.2.1", session));
        } finally {
            securityContexts.clearContext();
        }
    }
}
