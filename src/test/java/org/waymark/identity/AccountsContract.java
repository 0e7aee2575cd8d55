package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.identity.Examples.NOON;

import java.util.Optional;
import java.util.Set;
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
                Set.of(Role.LEARNER, Role.INSTRUCTOR),
                Optional.of(Language.TURKISH),
                Theme.LIGHT,
                TextSize.LARGEST);

        accounts().save(changed);

        assertThat(accounts().find(changed.id())).contains(changed);
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
