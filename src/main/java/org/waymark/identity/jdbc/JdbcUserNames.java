package org.waymark.identity.jdbc;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
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
        return keys.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select user_key from account where user_key in (:keys)")
                        .param("keys", List.copyOf(keys))
                        .query(String.class)
                        .list());
    }
}
