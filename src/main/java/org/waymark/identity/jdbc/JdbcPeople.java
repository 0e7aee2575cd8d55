package org.waymark.identity.jdbc;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;

/** People in the tables of the accounts; names are compared as user names are: without case, and i like ı. */
@Repository
class JdbcPeople implements People {

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Person> learners(String words, int most) {
        var wanted = UserName.key(words.strip());
        var order = NameOrder.of(Language.TURKISH);
        return jdbc.sql("""
                select account.id, user_name, display_name
                from account join account_role on account_role.account_id = account.id
                where account_role.role = :role
                """).param("role", Role.LEARNER.name()).query(JdbcPeople::person).list().stream()
                .filter(person -> UserName.key(person.displayName()).contains(wanted)
                        || UserName.key(person.userName()).contains(wanted))
                .sorted(Comparator.comparing(Person::displayName, order).thenComparing(Person::userName))
                .limit(most)
                .toList();
    }

    @Override
    public Map<UserId, Person> all(Collection<UserId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, user_name, display_name from account where id in (:ids)")
                .param(
                        "ids",
                        ids.stream()
                                .distinct()
                                .map(id -> Columns.bytes(id.value()))
                                .toList())
                .query(JdbcPeople::person)
                .list()
                .stream()
                .collect(toMap(Person::id, person -> person));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new UserId(Columns.uuid(row, "id")), row.getString("user_name"), row.getString("display_name"));
    }
}
