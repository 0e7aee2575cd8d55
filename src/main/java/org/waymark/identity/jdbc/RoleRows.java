package org.waymark.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.identity.Role;

/** The roles of an account, of which each comes in a row of its own. */
final class RoleRows {

    private RoleRows() {}

    /** The one of a row; none where the account has none. */
    static Set<Role> of(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("role"))
                .map(Role::valueOf)
                .map(Set::of)
                .orElse(Set.of());
    }

    static Set<Role> both(Set<Role> some, Set<Role> others) {
        var both = EnumSet.noneOf(Role.class);
        both.addAll(some);
        both.addAll(others);
        return both;
    }
}
