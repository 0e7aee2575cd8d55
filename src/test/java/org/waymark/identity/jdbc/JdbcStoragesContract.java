package org.waymark.identity.jdbc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.identity.Accounts;
import org.waymark.identity.AccountsContract;
import org.waymark.identity.AdministratorLinks;
import org.waymark.identity.AdministratorLinksContract;
import org.waymark.identity.RememberedDevices;
import org.waymark.identity.RememberedDevicesContract;

/** The three contracts on one database, which each test finds empty. */
abstract class JdbcStoragesContract {

    abstract JdbcClient jdbc();

    @BeforeEach
    void empty() {
        jdbc().sql("delete from administrator_link").update();
        jdbc().sql("delete from account").update();
    }

    @Nested
    class AccountsInTables implements AccountsContract {

        @Override
        public Accounts accounts() {
            return new JdbcAccounts(jdbc());
        }
    }

    @Nested
    class DevicesInTables implements RememberedDevicesContract {

        @Override
        public RememberedDevices devices() {
            return new JdbcRememberedDevices(jdbc());
        }

        @Override
        public Accounts owners() {
            return new JdbcAccounts(jdbc());
        }
    }

    @Nested
    class LinksInTables implements AdministratorLinksContract {

        @Override
        public AdministratorLinks links() {
            return new JdbcAdministratorLinks(jdbc());
        }
    }
}
