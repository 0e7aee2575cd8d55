package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckingPasswordsTest {

    private static final Caller CALLER = new Caller("192.0.2.1", "session");

    private final Accounts accounts = new MemoryAccounts();
    private final Passwords passwords = new Passwords();
    private final CheckingPasswords checking =
            new CheckingPasswords(accounts, passwords, new Tries(1_000, 1_000, new MutableClock()), new MutableClock());

    @BeforeEach
    void openAnAccount() {
        accounts.open(Examples.nermin(), Examples.NOON);
        accounts.keepPasswordHash(Examples.nermin().id(), passwords.hash("üç kedi uyur"));
    }

    @Test
    void theNameAndItsPasswordTellWhoItIs() {
        assertThat(checking.check("Nermin", "üç kedi uyur", CALLER)).contains(Examples.nermin());
    }

    @Test
    void nothingElseDoes() {
        assertThat(checking.check("nermin", "Üç kedi uyur", CALLER)).isEmpty();
        assertThat(checking.check("nermin", "üç kedi uyur ", CALLER)).isEmpty();
        assertThat(checking.check("nermin", "", CALLER)).isEmpty();
        assertThat(checking.check("nobody", "üç kedi uyur", CALLER)).isEmpty();
    }

    @Test
    void anAccountWithoutAPasswordIsClosed() {
        accounts.forgetPasswordHash(Examples.nermin().id());

        assertThat(checking.check("nermin", "üç kedi uyur", CALLER)).isEmpty();
    }

    @Test
    void longPasswordsCountToTheirLastCharacter() {
        var endless = "ə".repeat(255);
        accounts.keepPasswordHash(Examples.nermin().id(), passwords.hash(endless + "a"));

        assertThat(checking.check("nermin", endless + "a", CALLER)).isPresent();
        assertThat(checking.check("nermin", endless + "b", CALLER)).isEmpty();
        assertThat(checking.check("nermin", endless + "aa", CALLER)).isEmpty();
    }

    @Test
    void aHashIsSaltedAndSaysHowItWasMade() {
        var hash = passwords.hash("üç kedi uyur");

        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("üç kedi uyur")).isNotEqualTo(hash);
    }

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() {
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var i = 0; i < 15; i++) {
            known.add(nanos("nermin"));
            unknown.add(nanos("nobody" + i));
        }

        assertThat((double) median(known) / median(unknown)).isBetween(0.5, 2.0);
    }

    @Test
    void whoTriesTooOftenWaits() {
        var strict =
                new CheckingPasswords(accounts, passwords, new Tries(1, 10, new MutableClock()), new MutableClock());
        strict.check("nermin", "wrong", CALLER);

        assertThatThrownBy(() -> strict.check("nermin", "üç kedi uyur", CALLER)).isInstanceOf(TooManyTries.class);
    }

    private long nanos(String name) {
        var start = System.nanoTime();
        checking.check(name, "a wrong password", CALLER);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
