package org.waymark.identity.jdbc;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;
import org.waymark.identity.UserNames;

@Repository
class JdbcUserNames implements UserNames {

    /** Fewer than the values that a statement may have. */
    private static final int AT_ONCE = 20_000;

    private final JdbcClient jdbc;

    JdbcUserNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Person> owners(Collection<String> userNames) {
        if (userNames.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, user_name, display_name from account where user_key in (:keys)")
                .param("keys", userNames.stream().map(UserName::key).distinct().toList())
                .query((row, _) -> new Person(
                        new UserId(Columns.uuid(row, "id")), row.getString("user_name"), row.getString("display_name")))
                .list()
                .stream()
                .collect(toMap(person -> UserName.key(person.userName()), person -> person));
    }

    @Override
    public Set<String> taken(Collection<String> keys) {
        var all = List.copyOf(keys);
        var taken = new HashSet<String>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            taken.addAll(jdbc.sql("select user_key from account where user_key in (:keys)")
                    .param("keys", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query(String.class)
                    .list());
        }
        return taken;
    }
}
