package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Language;

class DemoAccountsTest {

    private static final Caller CALLER = new Caller("192.0.2.1", "session");

    private final MutableClock clock = new MutableClock();
    private final Accounts accounts = new MemoryAccounts();
    private final Passwords passwords = new Passwords();
    private final List<UserId> ended = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final SignedInElsewhere elsewhere =
            new SignedInElsewhere((account, _) -> ended.add(account), new MemoryRememberedDevices(), told::add);
    private final CheckingPasswords checking =
            new CheckingPasswords(accounts, passwords, new Tries(10, 60, clock), clock);

    @Test
    void onTheEmbeddedDatabaseThereAreThreeToSignInTo() {
        var demo = demo(true, "jdbc:h2:file:./data/waymark");

        demo.prepare();

        assertThat(demo.open()).containsExactly(DemoAccount.values());
        assertThat(demo.learner()).contains(DemoAccount.LEARNER.id());
        for (var account : demo.open()) {
            assertThat(checking.check(account.userName(), account.password(), CALLER))
                    .map(Account::id)
                    .contains(account.id());
        }
    }

    @Test
    void theNextStartChangesNothing() {
        demo(true, "jdbc:h2:mem:x").prepare();
        var hash = accounts.passwordHash(DemoAccount.LEARNER.id());

        demo(true, "jdbc:h2:mem:x").prepare();

        assertThat(accounts.passwordHash(DemoAccount.LEARNER.id())).isEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({"false, jdbc:h2:mem:x", "true, jdbc:mysql://localhost/waymark", "false, jdbc:mysql://localhost/waymark"
    })
    void elsewhereOrSwitchedOffThereAreNone(boolean wanted, String database) {
        var demo = demo(wanted, database);

        demo.prepare();

        assertThat(demo.open()).isEmpty();
        assertThat(demo.learner()).isEmpty();
        assertThat(accounts.named("admin")).isEmpty();
    }

    @Test
    void switchedOffLaterTheyAreNoWayInAnyMore() {
        demo(true, "jdbc:h2:mem:x").prepare();

        demo(false, "jdbc:h2:mem:x").prepare();

        assertThat(checking.check("admin", "waymark-admin", CALLER)).isEmpty();
        assertThat(accounts.anybodyIs(Role.ADMINISTRATOR)).isFalse();
        assertThat(ended).contains(DemoAccount.ADMINISTRATOR.id());
    }

    @Test
    void somebodysOwnAccountOfThatNameIsLeftAlone() {
        var own = new Account(
                Examples.nermin().id(),
                "Deniz",
                "Deniz",
                Set.of(Role.LEARNER),
                Optional.of(Language.TURKISH),
                Theme.SYSTEM,
                TextSize.ORDINARY);
        accounts.open(own, Examples.NOON);
        var demo = demo(true, "jdbc:h2:mem:x");

        demo.prepare();

        assertThat(accounts.named("deniz")).contains(own);
        assertThat(demo.open()).containsExactly(DemoAccount.INSTRUCTOR, DemoAccount.ADMINISTRATOR);
        assertThat(demo.learner()).isEmpty();
    }

    @Test
    void pupilsAreOpenedOnceAndNobodyCanSignInToThem() {
        var demo = demo(true, "jdbc:h2:mem:x");
        var pupil = new DemoPupil(1, "aysel", "Aysel");

        assertThat(demo.openPupils(List.of(pupil))).containsExactly(pupil.id());
        assertThat(accounts.find(pupil.id())).map(Account::roles).contains(Set.of(Role.LEARNER));
        assertThat(accounts.passwordHash(pupil.id())).isEmpty();
        assertThat(demo.openPupils(List.of(pupil, new DemoPupil(2, "murad", "Murad"))))
                .isEmpty();
        assertThat(accounts.named("murad")).isEmpty();
    }

    @Test
    void aPupilWhoseUserNameIsSomebodysIsLeftOut() {
        var demo = demo(true, "jdbc:h2:mem:x");
        demo.prepare();

        var opened = demo.openPupils(List.of(new DemoPupil(1, "DENIZ", "Dəniz"), new DemoPupil(2, "murad", "Murad")));

        assertThat(opened).containsExactly(new DemoPupil(2, "murad", "Murad").id());
    }

    @ParameterizedTest
    @CsvSource({"false, jdbc:h2:mem:x", "true, jdbc:mysql://localhost/waymark"})
    void elsewhereOrSwitchedOffThereAreNoPupils(boolean wanted, String database) {
        var demo = demo(wanted, database);
        demo.prepare();

        assertThat(demo.instructor()).isEmpty();
        assertThat(demo.openPupils(List.of(new DemoPupil(1, "aysel", "Aysel")))).isEmpty();
        assertThat(accounts.named("aysel")).isEmpty();
    }

    private DemoAccounts demo(boolean wanted, String database) {
        return new DemoAccounts(accounts, passwords, elsewhere, clock, new DemoSetting(wanted, database));
    }
}
