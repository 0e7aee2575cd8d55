package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplacingFirstPasswordTest {

    private static final Caller CALLER = new Caller("192.0.2.1", "this session");
    private static final UserId NERMIN = Examples.nermin().id();
    private static final String OWN = "dört kedi uyur";

    private final MutableClock clock = new MutableClock();
    private final Accounts accounts = new MemoryAccounts();
    private final Passwords passwords = new Passwords();
    private final RememberedDevices devices = new MemoryRememberedDevices();
    private final List<String> ended = new ArrayList<>();
    private final SignedInElsewhere elsewhere =
            new SignedInElsewhere((account, _) -> ended.add(account.value().toString()), devices, _ -> {});
    private final CheckingPasswords checking =
            new CheckingPasswords(accounts, passwords, new Tries(100, 100, clock), clock);
    private final ReplacingFirstPassword replacing =
            new ReplacingFirstPassword(accounts, new PasswordRule(), passwords, elsewhere, clock);
    private final IssuedPassword issued = new IssuingPasswords(passwords).issue();

    @BeforeEach
    void openAnAccount() {
        accounts.openAll(
                List.of(new NewAccount(
                        NERMIN,
                        new UserName(Examples.nermin().userName()),
                        Examples.nermin().displayName(),
                        issued.hash())),
                Examples.NOON);
    }

    private FirstPasswordProof proof() {
        return signIn(issued.password().value()) instanceof SignIn.WithFirstPassword(var proof) ? proof : null;
    }

    private SignIn signIn(String password) {
        return checking.signIn("nermin", password, CALLER);
    }

    @Test
    void whoSignsInWithAFirstPasswordIsNotKnownYet() {
        assertThat(signIn(issued.password().value())).isInstanceOf(SignIn.WithFirstPassword.class);
        assertThat(signIn(issued.password().value().replace("-", ""))).isInstanceOf(SignIn.WithFirstPassword.class);
        assertThat(signIn("bcdf-ghjk-mnpr")).isEqualTo(new SignIn.Refused());
    }

    @Test
    void theChosenPasswordTakesItsPlace() {
        assertThat(replacing.replace(proof(), OWN)).isEqualTo(new Replacement.Done());

        assertThat(signIn(OWN)).isInstanceOf(SignIn.Known.class);
        assertThat(signIn(issued.password().value())).isEqualTo(new SignIn.Refused());
        assertThat(ended).containsExactly(NERMIN.value().toString());
    }

    @Test
    void itHasToBeAnother() {
        assertThat(replacing.replace(proof(), issued.password().value()))
                .isEqualTo(new Replacement.Flawed(Set.of(AccountFlaw.PASSWORD_UNCHANGED)));
        assertThat(replacing.replace(
                        proof(), issued.password().value().replace("-", "").toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(new Replacement.Flawed(Set.of(AccountFlaw.PASSWORD_UNCHANGED)));
    }

    @Test
    void theRuleForPasswordsHolds() {
        assertThat(replacing.replace(proof(), "short"))
                .isEqualTo(new Replacement.Flawed(Set.of(AccountFlaw.PASSWORD_TOO_SHORT)));
        assertThat(replacing.replace(proof(), "password1"))
                .isEqualTo(new Replacement.Flawed(Set.of(AccountFlaw.PASSWORD_COMMON)));
    }

    @Test
    void whoWaitsTooLongBeginsAgain() {
        var proof = proof();
        clock.pass(FirstPasswordProof.VALID.plus(Duration.ofSeconds(1)));

        assertThat(replacing.replace(proof, OWN)).isEqualTo(new Replacement.Over());
    }

    @Test
    void aNewCardEndsWhatTheOldOneBegan() {
        var proof = proof();
        accounts.keepFirstPasswordHash(
                NERMIN, new IssuingPasswords(passwords).issue().hash());

        assertThat(replacing.replace(proof, OWN)).isEqualTo(new Replacement.Over());
        assertThat(accounts.mustChangePassword(NERMIN)).isTrue();
    }

    @Test
    void inTwoWindowsItIsChosenOnce() {
        var one = proof();
        var other = proof();

        assertThat(replacing.replace(one, OWN)).isEqualTo(new Replacement.Done());
        assertThat(replacing.replace(other, "beş kedi uyur")).isEqualTo(new Replacement.Over());
        assertThat(signIn(OWN)).isInstanceOf(SignIn.Known.class);
    }
}
