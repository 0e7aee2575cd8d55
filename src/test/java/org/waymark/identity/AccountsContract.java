package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.identity.Examples.NOON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;

public interface AccountsContract {

    Accounts accounts();

    @Test
    default void whatWasOpenedComesBackUnchanged() {
        accounts().open(Examples.nermin(), NOON);

        assertThat(accounts().find(Examples.nermin().id())).contains(Examples.nermin());
    }

    @Test
    default void nobodyIsFoundWhereNobodyIs() {
        assertThat(accounts().find(Examples.nermin().id())).isEmpty();
        assertThat(accounts().named("nermin")).isEmpty();
        assertThat(accounts().passwordHash(Examples.nermin().id())).isEmpty();
    }

    @Test
    default void aNameIsFoundInAnyCase() {
        accounts().open(Examples.tarik(), NOON);

        assertThat(accounts().named("TARIK.b")).contains(Examples.tarik());
        assertThat(accounts().named("tarık.b")).contains(Examples.tarik());
        assertThat(accounts().named("tarik")).isEmpty();
    }

    @Test
    default void aNameIsTakenInAnyCase() {
        accounts().open(Examples.nermin(), NOON);
        var sameName = new Account(
                Examples.ada().id(),
                "NERMİN",
                "Another",
                Set.of(Role.LEARNER),
                Optional.empty(),
                Theme.SYSTEM,
                TextSize.ORDINARY);

        assertThatThrownBy(() -> accounts().open(sameName, NOON)).isInstanceOf(UserNameTaken.class);
        assertThat(accounts().find(sameName.id())).isEmpty();
    }

    @Test
    default void aLetterWithAnAccentIsAnotherLetter() {
        accounts().open(Examples.ada(), NOON);

        assertThat(accounts().named("ádá")).isEmpty();
        assertThat(accounts().named("ədə")).isEmpty();
    }

    @Test
    default void aNameThatLooksLikeSqlIsANameThatNobodyHas() {
        accounts().open(Examples.nermin(), NOON);

        assertThat(accounts().named("nermin' or '1'='1")).isEmpty();
        assertThat(accounts().named("x".repeat(10_000))).isEmpty();
        assertThat(accounts().named("nermin ")).contains(Examples.nermin());
    }

    @Test
    default void whatMayChangeIsKept() {
        accounts().open(Examples.nermin(), NOON);
        var changed = new Account(
                Examples.nermin().id(),
                Examples.nermin().userName(),
                "Nərmin",
                Examples.nermin().roles(),
                Optional.of(Language.TURKISH),
                Theme.LIGHT,
                TextSize.LARGEST);

        accounts().save(changed);

        assertThat(accounts().find(changed.id())).contains(changed);
    }

    @Test
    default void rolesAreKeptInsteadOfThoseThatThereWere() {
        accounts().open(Examples.nermin(), NOON);
        var id = Examples.nermin().id();

        accounts().keepRoles(id, Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR));

        assertThat(accounts().find(id).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.INSTRUCTOR, Role.ADMINISTRATOR);
    }

    /** Whoever changes their name with a page that was opened as an administrator does not become one again. */
    @Test
    default void whoSavesTheirProfileKeepsTheRolesThatTheyHaveByNow() {
        accounts().open(Examples.ada(), NOON);
        var opened = accounts().find(Examples.ada().id()).orElseThrow();
        accounts().keepRoles(opened.id(), Set.of(Role.LEARNER));

        accounts().save(opened.withDisplayName("Ada Ay"));

        assertThat(accounts().find(opened.id()).orElseThrow().roles()).containsExactly(Role.LEARNER);
    }

    @Test
    default void theHashOfAPasswordIsKeptApart() {
        accounts().open(Examples.nermin(), NOON);
        var id = Examples.nermin().id();
        assertThat(accounts().passwordHash(id)).isEmpty();

        accounts().keepPasswordHash(id, "{argon2id}Aa");
        assertThat(accounts().passwordHash(id)).contains("{argon2id}Aa");

        accounts().save(Examples.nermin());
        assertThat(accounts().passwordHash(id)).contains("{argon2id}Aa");

        accounts().forgetPasswordHash(id);
        assertThat(accounts().passwordHash(id)).isEmpty();
    }

    @Test
    default void manyAreOpenedWithPasswordsTheyHaveToChange() {
        var some = IntStream.range(0, 1_234)
                .mapToObj(it -> newAccount(it, "İlkin." + it))
                .toList();

        accounts().openAll(some, NOON);

        assertThat(accounts().named("ilkin.1233")).contains(some.getLast().account());
        assertThat(accounts().passwordHash(some.getFirst().id())).contains("{argon2id}0");
        assertThat(accounts().withFirstPasswords(List.of(some.get(7).id(), UserId.NOBODY)))
                .containsExactly(some.get(7).id());
        assertThat(accounts().mustChangePassword(some.get(8).id())).isTrue();
        assertThat(accounts().anybodyIs(Role.LEARNER)).isTrue();
    }

    @Test
    default void anAccountForSomebodyElseHasTheRolesItIsOpenedWith() {
        var id = Examples.nermin().id();
        var roles = Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);

        accounts().openAll(List.of(new NewAccount(id, new UserName("nermin"), "Nərmin", "first", roles)), NOON);

        assertThat(accounts().find(id).orElseThrow().roles()).isEqualTo(roles);
    }

    @Test
    default void ofManyNoneMayHaveTheUserNameOfSomebodyElse() {
        accounts().open(Examples.nermin(), NOON);

        assertThatThrownBy(() -> accounts().openAll(List.of(newAccount(1, "NERMİN")), NOON))
                .isInstanceOf(UserNameTaken.class);
        assertThatThrownBy(() -> accounts().openAll(List.of(newAccount(2, "aylin"), newAccount(3, "AYLİN")), NOON))
                .isInstanceOf(UserNameTaken.class);
    }

    @Test
    default void openingNobodyIsNothing() {
        accounts().openAll(List.of(), NOON);

        assertThat(accounts().anybodyIs(Role.LEARNER)).isFalse();
        assertThat(accounts().withFirstPasswords(List.of())).isEmpty();
    }

    @Test
    default void aChosenPasswordNeedNotBeChanged() {
        var id = withFirstPassword("first");
        assertThat(accounts().mustChangePassword(id)).isTrue();

        accounts().keepPasswordHash(id, "chosen");

        assertThat(accounts().mustChangePassword(id)).isFalse();
        assertThat(accounts().mustChangePassword(UserId.NOBODY)).isFalse();
    }

    @Test
    default void anotherFirstPasswordTakesThePlaceOfTheFirstOne() {
        var id = withFirstPassword("first");

        assertThat(accounts().keepFirstPasswordHash(id, "second")).isTrue();

        assertThat(accounts().passwordHash(id)).contains("second");
        assertThat(accounts().mustChangePassword(id)).isTrue();
    }

    @Test
    default void aPasswordThatItsOwnerHasChosenIsNotReplacedByAFirstOne() {
        var id = withFirstPassword("first");
        accounts().replaceFirstPasswordHash(id, "first", "chosen");

        assertThat(accounts().keepFirstPasswordHash(id, "second")).isFalse();

        assertThat(accounts().passwordHash(id)).contains("chosen");
        assertThat(accounts().mustChangePassword(id)).isFalse();
        assertThat(accounts().keepFirstPasswordHash(UserId.NOBODY, "third")).isFalse();
    }

    @Test
    default void aFirstPasswordTakesThePlaceOfOneThatWasForgotten() {
        var id = withFirstPassword("first");
        accounts().keepPasswordHash(id, "forgotten");

        assertThat(accounts().giveFirstPasswordHash(id, "new")).isTrue();

        assertThat(accounts().passwordHash(id)).contains("new");
        assertThat(accounts().mustChangePassword(id)).isTrue();
    }

    @Test
    default void whereNobodyCanSignInNoPasswordIsGiven() {
        accounts().open(Examples.nermin(), NOON);

        assertThat(accounts().giveFirstPasswordHash(Examples.nermin().id(), "new"))
                .isFalse();

        assertThat(accounts().passwordHash(Examples.nermin().id())).isEmpty();
        assertThat(accounts().giveFirstPasswordHash(UserId.NOBODY, "new")).isFalse();
    }

    @Test
    default void aFirstPasswordIsReplacedOnce() {
        var id = withFirstPassword("first");

        assertThat(accounts().replaceFirstPasswordHash(id, "another", "chosen")).isFalse();
        assertThat(accounts().replaceFirstPasswordHash(id, "first", "chosen")).isTrue();
        assertThat(accounts().replaceFirstPasswordHash(id, "chosen", "again")).isFalse();
        assertThat(accounts().passwordHash(id)).contains("chosen");
        assertThat(accounts().mustChangePassword(id)).isFalse();
    }

    /** An account whose password somebody else made. */
    private UserId withFirstPassword(String hash) {
        var id = Examples.nermin().id();
        accounts().openAll(List.of(new NewAccount(id, new UserName("nermin"), "Nərmin Öztürk", hash)), NOON);
        return id;
    }

    private static NewAccount newAccount(int number, String userName) {
        return new NewAccount(
                new UserId(new UUID(0x0193_0000_0000_7001L, number)),
                new UserName(userName),
                "İlkin Öztürk",
                "{argon2id}" + number);
    }

    @Test
    default void somebodyIsAnAdministratorOnlyWhoCanSignIn() {
        accounts().open(Examples.ada(), NOON);
        accounts().open(Examples.nermin(), NOON);
        accounts().keepPasswordHash(Examples.nermin().id(), "{argon2id}Aa");
        assertThat(accounts().anybodyIs(Role.ADMINISTRATOR)).isFalse();
        assertThat(accounts().anybodyIs(Role.LEARNER)).isTrue();

        accounts().keepPasswordHash(Examples.ada().id(), "{argon2id}Bb");
        assertThat(accounts().anybodyIs(Role.ADMINISTRATOR)).isTrue();
    }
}
