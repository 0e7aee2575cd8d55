package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.Role.ADMINISTRATOR;
import static org.waymark.identity.Role.INSTRUCTOR;
import static org.waymark.identity.Role.LEARNER;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleChangeTest {

    private static final UserId ADMIN = Examples.ada().id();

    private static AccountHolder holder(PasswordState password, Role... roles) {
        var account = Examples.nermin();
        return new AccountHolder(
                new Person(account.id(), account.userName(), account.displayName()),
                Set.of(roles),
                Examples.NOON,
                password);
    }

    private static RoleChange from(AccountHolder holder, Role... after) {
        return new RoleChange(holder, Set.of(after));
    }

    @Test
    void itSaysWhatIsGivenAndWhatIsTaken() {
        var change = from(holder(PasswordState.OWN, LEARNER, INSTRUCTOR), LEARNER, ADMINISTRATOR);

        assertThat(change.given()).containsExactly(ADMINISTRATOR);
        assertThat(change.taken()).containsExactly(INSTRUCTOR);
        assertThat(change.makesAdministrator()).isTrue();
        assertThat(change.takesInstructor()).isTrue();
        assertThat(change.isNone()).isFalse();
        assertThat(change.refusal(ADMIN)).isEmpty();
    }

    @Test
    void theSameRolesAreNoChange() {
        var change = from(holder(PasswordState.OWN, LEARNER), LEARNER);

        assertThat(change.isNone()).isTrue();
        assertThat(change.given()).isEmpty();
        assertThat(change.taken()).isEmpty();
    }

    @Test
    void nobodyIsLeftWithoutARole() {
        assertThat(from(holder(PasswordState.OWN, LEARNER)).refusal(ADMIN)).contains(AccountRefusal.NO_ROLE);
    }

    @Test
    void nobodyTakesTheRoleOfAdministratorFromThemselves() {
        var own = holder(PasswordState.OWN, ADMINISTRATOR);

        assertThat(from(own, INSTRUCTOR).refusal(own.id())).contains(AccountRefusal.OWN_ADMINISTRATOR);
        assertThat(from(own, INSTRUCTOR).refusal(ADMIN)).isEmpty();
        assertThat(from(own, ADMINISTRATOR, INSTRUCTOR).refusal(own.id())).isEmpty();
    }

    @Test
    void wherePasswordsDoNotLeadNobodyBecomesAnAdministrator() {
        assertThat(from(holder(PasswordState.NONE, LEARNER), ADMINISTRATOR).refusal(ADMIN))
                .contains(AccountRefusal.NOBODY_SIGNS_IN);
        assertThat(from(holder(PasswordState.NONE, LEARNER), INSTRUCTOR).refusal(ADMIN))
                .isEmpty();
        assertThat(from(holder(PasswordState.FIRST, LEARNER), ADMINISTRATOR).refusal(ADMIN))
                .isEmpty();
    }
}
