package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangingPasswordTest {

    private static final Caller CALLER = new Caller("192.0.2.1", "this session");
    private static final UserId NERMIN = Examples.nermin().id();

    private final MutableClock clock = new MutableClock();
    private final Accounts accounts = new MemoryAccounts();
    private final Passwords passwords = new Passwords();
    private final RememberedDevices devices = new MemoryRememberedDevices();
    private final List<String> ended = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final SignedInElsewhere elsewhere = new SignedInElsewhere(
            (account, session) -> ended.add(account.value() + " but " + session), devices, told::add);
    private final CheckingPasswords checking =
            new CheckingPasswords(accounts, passwords, new Tries(10, 60, clock), clock);
    private final ChangingPassword changing =
            new ChangingPassword(accounts, checking, new PasswordRule(), passwords, elsewhere);

    @BeforeEach
    void openAnAccount() {
        accounts.open(Examples.nermin(), Examples.NOON);
        accounts.keepPasswordHash(NERMIN, passwords.hash("üç kedi uyur"));
        devices.keep(new RememberedDevice("series", NERMIN, "hash", Examples.NOON));
    }

    @Test
    void theNewPasswordTakesTheCurrentOnesPlace() {
        var outcome = changing.change(NERMIN, "üç kedi uyur", "dört kedi uyur", CALLER);

        assertThat(outcome).isEqualTo(new Change.Done());
        assertThat(checking.check("nermin", "üç kedi uyur", CALLER)).isEmpty();
        assertThat(checking.check("nermin", "dört kedi uyur", CALLER)).isPresent();
    }

    @Test
    void elsewhereOneIsSignedOut() {
        changing.change(NERMIN, "üç kedi uyur", "dört kedi uyur", CALLER);

        assertThat(devices.find("series")).isEmpty();
        assertThat(ended).containsExactly(NERMIN.value() + " but this session");
        assertThat(told).containsExactly(new SignedOutElsewhere(NERMIN));
    }

    @Test
    void whoDoesNotKnowTheCurrentOneChangesNothing() {
        var outcome = changing.change(NERMIN, "beş kedi uyur", "dört kedi uyur", CALLER);

        assertThat(outcome).isEqualTo(new Change.Flawed(Set.of(AccountFlaw.PASSWORD_WRONG)));
        assertThat(checking.check("nermin", "üç kedi uyur", CALLER)).isPresent();
        assertThat(devices.find("series")).isPresent();
        assertThat(ended).isEmpty();
    }

    @Test
    void theRuleHoldsForTheNewOne() {
        var outcome = changing.change(NERMIN, "üç kedi uyur", "password1", CALLER);

        assertThat(outcome).isEqualTo(new Change.Flawed(Set.of(AccountFlaw.PASSWORD_COMMON)));
    }

    @Test
    void guessingTheCurrentOneIsLimited() {
        for (var i = 0; i < 10; i++) {
            changing.change(NERMIN, "guess " + i, "dört kedi uyur", CALLER);
        }

        assertThat(changing.change(NERMIN, "üç kedi uyur", "dört kedi uyur", CALLER))
                .isInstanceOf(Change.Later.class);
    }

    @Test
    void aDemoAccountKeepsItsPassword() {
        var outcome = changing.change(DemoAccount.LEARNER.id(), "waymark-deniz", "dört kedi uyur", CALLER);

        assertThat(outcome).isEqualTo(new Change.Flawed(Set.of(AccountFlaw.PASSWORD_OF_A_DEMO_ACCOUNT)));
    }
}
