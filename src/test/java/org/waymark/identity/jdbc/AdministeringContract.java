package org.waymark.identity.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.Role.ADMINISTRATOR;
import static org.waymark.identity.Role.INSTRUCTOR;
import static org.waymark.identity.Role.LEARNER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.base.Language;
import org.waymark.identity.Account;
import org.waymark.identity.AccountChange;
import org.waymark.identity.AccountChange.What;
import org.waymark.identity.AccountFlaw;
import org.waymark.identity.AccountHolder;
import org.waymark.identity.AccountRefusal;
import org.waymark.identity.AccountSearch;
import org.waymark.identity.Accounts;
import org.waymark.identity.Administrators;
import org.waymark.identity.DemoAccount;
import org.waymark.identity.Examples;
import org.waymark.identity.HandingOutcome;
import org.waymark.identity.MutableClock;
import org.waymark.identity.PasswordState;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.identity.RolesOutcome;
import org.waymark.identity.Taught;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** What administrators do to accounts, on one database, which each test finds with two administrators and a learner. */
abstract class AdministeringContract {

    private static final UserId ADA = new UserId(new UUID(1, 2));
    private static final UserId BORA = new UserId(new UUID(1, 1));
    private static final UserId NERMIN = new UserId(new UUID(1, 3));
    private static final UserId PUPIL = new UserId(new UUID(1, 4));
    private static final UserId STRANGER = new UserId(new UUID(1, 5));

    private final CountingDatabase database = new CountingDatabase(database());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Accounts accounts = new JdbcAccounts(jdbc);
    private final JdbcAccountHolders holders = new JdbcAccountHolders(jdbc);
    private final JdbcAccountChanges changes = new JdbcAccountChanges(jdbc);
    private final MutableClock clock = new MutableClock();
    private final List<UserId> ended = new ArrayList<>();
    private final Administrators administrators =
            new Administrators(accounts, holders, changes, transactions(), clock, ended);

    abstract DataSource database();

    private TransactionTemplate transactions() {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return transactions;
    }

    @BeforeEach
    void open() {
        jdbc.sql("delete from account").update();
        open(ADA, "ada", "Ada Ay", ADMINISTRATOR);
        open(BORA, "bora", "Bora Er", ADMINISTRATOR);
        open(NERMIN, "nermin", "Nərmin Öztürk", LEARNER);
        open(PUPIL, "pupil", "Nobody Signs In", LEARNER);
        accounts.forgetPasswordHash(PUPIL);
    }

    private void open(UserId id, String userName, String name, Role role) {
        accounts.open(
                new Account(id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                Examples.NOON);
        accounts.keepPasswordHash(id, "{argon2id}" + userName);
    }

    private Set<Role> roles(UserId id) {
        return accounts.find(id).orElseThrow().roles();
    }

    private AccountHolder holder(UserId id) {
        return holders.all().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> history(UserId id) {
        return changes.newest(id, 10).stream()
                .map(it -> it.what() + it.role().map(role -> " " + role).orElse(""))
                .toList();
    }

    @Test
    void everybodyIsListedWithTheirRolesAndWhoCanSignIn() {
        accounts.keepRoles(NERMIN, Set.of(LEARNER, INSTRUCTOR));
        accounts.giveFirstPasswordHash(BORA, "first");

        assertThat(holders.all()).hasSize(4);
        assertThat(holder(NERMIN))
                .isEqualTo(new AccountHolder(
                        new Person(NERMIN, "nermin", "Nərmin Öztürk"),
                        Set.of(LEARNER, INSTRUCTOR),
                        Examples.NOON,
                        PasswordState.OWN));
        assertThat(holder(BORA).password()).isEqualTo(PasswordState.FIRST);
        assertThat(holder(PUPIL).password()).isEqualTo(PasswordState.NONE);
    }

    @Test
    void whoHasNoRoleAnyMoreIsListedAllTheSame() {
        accounts.keepRoles(NERMIN, Set.of());

        assertThat(holder(NERMIN).roles()).isEmpty();
    }

    @Test
    void aLearnerBecomesAnInstructorAndIsSignedOut() {
        var outcome = administrators.giving().change(ADA, NERMIN, Set.of(LEARNER), Set.of(INSTRUCTOR));

        assertThat(outcome).isInstanceOf(RolesOutcome.Changed.class);
        assertThat(roles(NERMIN)).containsExactly(INSTRUCTOR);
        assertThat(ended).containsExactly(NERMIN);
        assertThat(changes.newest(NERMIN, 10))
                .containsExactlyInAnyOrder(
                        new AccountChange(NERMIN, What.ROLE_TAKEN, Optional.of(LEARNER), ADA, clock.instant()),
                        new AccountChange(NERMIN, What.ROLE_GIVEN, Optional.of(INSTRUCTOR), ADA, clock.instant()));
        assertThat(accounts.passwordHash(NERMIN)).contains("{argon2id}nermin");
    }

    @Test
    void whatWasTakenIsGivenBackAndBothAreKept() {
        administrators.giving().change(ADA, NERMIN, Set.of(LEARNER), Set.of(LEARNER, INSTRUCTOR));
        clock.pass(Duration.ofMinutes(1));

        administrators.giving().change(BORA, NERMIN, Set.of(LEARNER, INSTRUCTOR), Set.of(LEARNER));

        assertThat(roles(NERMIN)).containsExactly(LEARNER);
        assertThat(history(NERMIN)).containsExactly("ROLE_TAKEN INSTRUCTOR", "ROLE_GIVEN INSTRUCTOR");
        assertThat(changes.newest(NERMIN, 1)).hasSize(1);
        assertThat(history(ADA)).isEmpty();
    }

    @Test
    void theSameRolesEndNoSessionAndAreNotKept() {
        administrators.giving().change(ADA, NERMIN, Set.of(LEARNER), Set.of(LEARNER));

        assertThat(ended).isEmpty();
        assertThat(history(NERMIN)).isEmpty();
    }

    @Test
    void rolesThatSomebodyElseHasChangedAreNotOverwritten() {
        administrators.giving().change(BORA, NERMIN, Set.of(LEARNER), Set.of(LEARNER, INSTRUCTOR));

        var outcome = administrators.giving().change(ADA, NERMIN, Set.of(LEARNER), Set.of(LEARNER, ADMINISTRATOR));

        assertThat(outcome).isEqualTo(new RolesOutcome.Outdated(holder(NERMIN)));
        assertThat(roles(NERMIN)).containsExactlyInAnyOrder(LEARNER, INSTRUCTOR);
    }

    @Test
    void whoIsNoAdministratorByNowChangesNothing() {
        assertThat(administrators.giving().change(NERMIN, NERMIN, Set.of(LEARNER), Set.of(ADMINISTRATOR)))
                .isEqualTo(new RolesOutcome.Refused(AccountRefusal.NO_LONGER_ADMINISTRATOR));
        assertThat(administrators.giving().change(STRANGER, NERMIN, Set.of(LEARNER), Set.of(ADMINISTRATOR)))
                .isEqualTo(new RolesOutcome.Refused(AccountRefusal.NO_LONGER_ADMINISTRATOR));
        assertThat(administrators.handing().renew(NERMIN, holder(ADA).person()))
                .isEqualTo(new HandingOutcome.Refused(AccountRefusal.NO_LONGER_ADMINISTRATOR));
        assertThat(administrators.handing().open(NERMIN, "new.one", "New One", Set.of(ADMINISTRATOR)))
                .isEqualTo(new HandingOutcome.Refused(AccountRefusal.NO_LONGER_ADMINISTRATOR));

        assertThat(accounts.named("new.one")).isEmpty();
        assertThat(accounts.passwordHash(ADA)).contains("{argon2id}ada");
        assertThat(ended).isEmpty();
    }

    @Test
    void anIdThatIsNobodysIsRefused() {
        assertThat(administrators.giving().change(ADA, STRANGER, Set.of(), Set.of(ADMINISTRATOR)))
                .isEqualTo(new RolesOutcome.Refused(AccountRefusal.NO_SUCH_ACCOUNT));
        assertThat(administrators.handing().renew(ADA, new Person(STRANGER, "nobody", "Nobody")))
                .isEqualTo(new HandingOutcome.Refused(AccountRefusal.NO_SUCH_ACCOUNT));
    }

    @Test
    void nobodyTakesTheRoleOfAdministratorFromThemselves() {
        assertThat(administrators.giving().change(ADA, ADA, Set.of(ADMINISTRATOR), Set.of(INSTRUCTOR)))
                .isEqualTo(new RolesOutcome.Refused(AccountRefusal.OWN_ADMINISTRATOR));

        administrators.giving().change(ADA, ADA, Set.of(ADMINISTRATOR), Set.of(ADMINISTRATOR, INSTRUCTOR));
        assertThat(roles(ADA)).containsExactlyInAnyOrder(ADMINISTRATOR, INSTRUCTOR);
        assertThat(ended).containsExactly(ADA);
    }

    /** Whoever comes second is no administrator any more. */
    @RepeatedTest(5)
    void ofTwoWhoTakeTheRoleFromEachOtherOneKeepsIt() throws Exception {
        var outcomes = atOnce(
                () -> administrators.giving().change(ADA, BORA, Set.of(ADMINISTRATOR), Set.of(LEARNER)),
                () -> administrators.giving().change(BORA, ADA, Set.of(ADMINISTRATOR), Set.of(LEARNER)));

        assertThat(outcomes).filteredOn(RolesOutcome.Changed.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new RolesOutcome.Refused(AccountRefusal.NO_LONGER_ADMINISTRATOR));
        assertThat(holders.all()).filteredOn(it -> it.is(ADMINISTRATOR)).hasSize(1);
    }

    private static List<RolesOutcome> atOnce(Callable<RolesOutcome> one, Callable<RolesOutcome> other)
            throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(one, other).stream()
                    .map(it -> threads.submit(() -> {
                        start.await();
                        return it.call();
                    }))
                    .toList();
            start.countDown();
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }

    @Test
    void anAccountForAColleagueHasAPasswordToBeChangedAndIsKept() {
        var outcome = administrators.handing().open(ADA, " Kamal@Okul ", " Kamal  Əliyev ", Set.of(INSTRUCTOR));

        assertThat(outcome).isInstanceOf(HandingOutcome.Handed.class);
        var opened = accounts.named("kamal@okul").orElseThrow();
        assertThat(opened.displayName()).isEqualTo("Kamal Əliyev");
        assertThat(opened.roles()).containsExactly(INSTRUCTOR);
        assertThat(accounts.mustChangePassword(opened.id())).isTrue();
        assertThat(history(opened.id())).containsExactlyInAnyOrder("OPENED", "ROLE_GIVEN INSTRUCTOR");
    }

    @Test
    void whatIsWrongWithAnAccountForAColleagueIsSaidAndNothingIsOpened() {
        assertThat(administrators.handing().open(ADA, "x", " ", Set.of(INSTRUCTOR)))
                .isEqualTo(new HandingOutcome.Flawed(
                        Set.of(AccountFlaw.USER_NAME_LENGTH, AccountFlaw.DISPLAY_NAME_LENGTH)));
        assertThat(administrators.handing().open(ADA, "NERMİN", "Another", Set.of(INSTRUCTOR)))
                .isEqualTo(new HandingOutcome.Flawed(Set.of(AccountFlaw.USER_NAME_TAKEN)));
        assertThat(administrators.handing().open(ADA, "new.one", "New One", Set.of()))
                .isEqualTo(new HandingOutcome.Refused(AccountRefusal.NO_ROLE));

        assertThat(holders.all()).hasSize(4);
    }

    @Test
    void aForgottenPasswordIsReplacedAndItsOwnerSignedOut() {
        assertThat(administrators.handing().renew(ADA, holder(NERMIN).person()))
                .isInstanceOf(HandingOutcome.Handed.class);

        assertThat(accounts.passwordHash(NERMIN)).isPresent().get().isNotEqualTo("{argon2id}nermin");
        assertThat(accounts.mustChangePassword(NERMIN)).isTrue();
        assertThat(ended).containsExactly(NERMIN);
        assertThat(history(NERMIN)).containsExactly("FIRST_PASSWORD");
    }

    @Test
    void someGetNoFirstPassword() {
        assertThat(administrators.handing().renew(ADA, holder(PUPIL).person()))
                .isEqualTo(new HandingOutcome.Refused(AccountRefusal.NOBODY_SIGNS_IN));
        assertThat(administrators.handing().renew(ADA, holder(ADA).person()))
                .isEqualTo(new HandingOutcome.Refused(AccountRefusal.OWN_PASSWORD));
        assertThat(administrators.handing().renew(ADA, new Person(DemoAccount.LEARNER.id(), "deniz", "Deniz Kaya")))
                .isEqualTo(new HandingOutcome.Refused(AccountRefusal.DEMO_PASSWORD));

        assertThat(accounts.passwordHash(PUPIL)).isEmpty();
        assertThat(history(PUPIL)).isEmpty();
        assertThat(ended).isEmpty();
    }

    @Test
    void namesOfOneHundredPeopleTakeAsManyStatementsAsThatOfOne() {
        var seeing = Administrators.seeing(
                holders, people -> Map.of(people.iterator().next(), new Taught(1, 1)), changes, new JdbcPeople(jdbc));
        var one = search("nermin");
        var many = search("");

        assertThat(seeing.find(one, 50).found()).isEqualTo(1);
        var statements = database.statementsOf(() -> seeing.find(one, 50));
        for (var i = 0; i < 100; i++) {
            open(new UserId(new UUID(7, i)), "person" + i, "Person " + i, LEARNER);
        }

        var page = seeing.find(many, 50);
        assertThat(page.shown()).hasSize(50);
        assertThat(page.found()).isEqualTo(104);
        assertThat(page.all()).isEqualTo(104);
        assertThat(page.anybodyTeaches()).isFalse();
        assertThat(database.statementsOf(() -> seeing.find(many, 50)))
                .isEqualTo(statements)
                .isEqualTo(1);
    }

    @Test
    void theHistoryNamesWhoDidIt() {
        administrators.giving().change(ADA, NERMIN, Set.of(LEARNER), Set.of(LEARNER, INSTRUCTOR));
        var seeing = Administrators.seeing(holders, _ -> Map.of(), changes, new JdbcPeople(jdbc));

        var history = seeing.history(NERMIN);

        assertThat(history.changes()).hasSize(1);
        assertThat(history.people()).containsOnlyKeys(ADA);
        assertThat(seeing.history(BORA).changes()).isEmpty();
    }

    private static AccountSearch search(String words) {
        return new AccountSearch(words, Optional.empty(), AccountSearch.Order.BY_NAME, Language.ENGLISH);
    }
}
