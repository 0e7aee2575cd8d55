package org.waymark.identity.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.identity.Examples;
import org.waymark.storage.TestDatabase;

/** Whoever needs a second connection while holding one can wait for it for ever when everybody does. */
class OneConnectionTest {

    @Test
    void anAccountIsReadWithOneConnection() {
        var config = new HikariConfig();
        config.setDataSource(TestDatabase.h2());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(500);
        try (var pool = new HikariDataSource(config)) {
            var accounts = new JdbcAccounts(JdbcClient.create(pool));
            accounts.open(Examples.nermin(), Examples.NOON);

            assertThat(accounts.find(Examples.nermin().id())).contains(Examples.nermin());
            assertThat(accounts.named("NERMİN")).contains(Examples.nermin());
        }
    }
}
