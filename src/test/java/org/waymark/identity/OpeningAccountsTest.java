package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import org.waymark.base.Language;

class OpeningAccountsTest {

    private static final Caller CALLER = new Caller("192.0.2.1", "session");
    private static final AccountForm FORM = new AccountForm(" nermin ", " Nermin   Əliyeva ", "üç kedi uyur");

    private final MutableClock clock = new MutableClock();
    private final Accounts accounts = new MemoryAccounts();
    private final Passwords passwords = new Passwords();
    private final AdministratorLinks links = new MemoryAdministratorLinks();
    private final Tries tries = new Tries(10, 60, clock);
    private final OpeningAccounts opening = new OpeningAccounts(
            accounts, new PasswordRule(), passwords, TransactionOperations.withoutTransaction(), clock);
    private final SigningUp signingUp = new SigningUp(opening, tries);
    private final OpeningFirstAdministrator first =
            new OpeningFirstAdministrator(accounts, links, opening, tries, clock);

    @Test
    void whoSignsUpIsALearner() {
        var outcome = signingUp.signUp(FORM, Optional.of(Language.AZERBAIJANI), CALLER);

        var account = accounts.named("nermin").orElseThrow();
        assertThat(outcome).isEqualTo(new Opening.Opened(account));
        assertThat(account.roles()).containsExactly(Role.LEARNER);
        assertThat(account.displayName()).isEqualTo("Nermin Əliyeva");
        assertThat(account.language()).contains(Language.AZERBAIJANI);
        assertThat(passwords.matches("üç kedi uyur", accounts.passwordHash(account.id())))
                .isTrue();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var outcome = signingUp.signUp(new AccountForm("a b", " ", "short"), Optional.empty(), CALLER);

        assertThat(outcome)
                .isEqualTo(new Opening.Flawed(Set.of(
                        AccountFlaw.USER_NAME_CHARACTERS,
                        AccountFlaw.DISPLAY_NAME_LENGTH,
                        AccountFlaw.PASSWORD_TOO_SHORT)));
        assertThat(accounts.named("a b")).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        signingUp.signUp(FORM, Optional.empty(), CALLER);

        var again = signingUp.signUp(new AccountForm("NERMİN", "Other", "dört kedi uyur"), Optional.empty(), CALLER);

        assertThat(again).isEqualTo(new Opening.Flawed(Set.of(AccountFlaw.USER_NAME_TAKEN)));
    }

    @Test
    void signingUpIsLimited() {
        for (var i = 0; i < 60; i++) {
            signingUp.signUp(new AccountForm("name" + i, "", ""), Optional.empty(), CALLER);
        }

        assertThat(signingUp.signUp(FORM, Optional.empty(), CALLER))
                .isEqualTo(new Opening.Later(Duration.ofSeconds(1)));
    }

    @Test
    void theLinkMakesOneAdministratorOnce() {
        var token = first.newToken().orElseThrow();

        var outcome = first.open(token, FORM, Optional.empty(), CALLER);

        assertThat(outcome).isInstanceOf(Opening.Opened.class);
        assertThat(accounts.named("nermin").orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(first.isOpen(token, CALLER)).isFalse();
        assertThat(first.open(token, new AccountForm("second", "Second", "dört kedi uyur"), Optional.empty(), CALLER))
                .isEqualTo(new Opening.LinkInvalid());
        assertThat(first.newToken()).isEmpty();
    }

    @Test
    void aFormWithAFlawDoesNotUseTheLinkUp() {
        var token = first.newToken().orElseThrow();

        assertThat(first.open(token, new AccountForm("nermin", "Nermin", "short"), Optional.empty(), CALLER))
                .isInstanceOf(Opening.Flawed.class);

        assertThat(first.isOpen(token, CALLER)).isTrue();
    }

    @Test
    void theLinkIsValidForADay() {
        var token = first.newToken().orElseThrow();

        clock.pass(Duration.ofHours(24));

        assertThat(first.open(token, FORM, Optional.empty(), CALLER)).isEqualTo(new Opening.LinkInvalid());
        assertThat(accounts.named("nermin")).isEmpty();
    }

    @Test
    void theTokenItselfIsNotKept() {
        var token = first.newToken().orElseThrow();

        assertThat(token).hasSize(22);
        assertThat(links.isOpen(token, Examples.NOON)).isFalse();
        assertThat(links.isOpen(Digest.of(token), Examples.NOON)).isTrue();
    }

    @Test
    void guessingLinksIsLimited() {
        first.newToken();
        for (var i = 0; i < 10; i++) {
            assertThat(first.open("guess" + i, FORM, Optional.empty(), CALLER)).isEqualTo(new Opening.LinkInvalid());
        }

        assertThat(first.open("guess", FORM, Optional.empty(), CALLER)).isInstanceOf(Opening.Later.class);
    }
}
