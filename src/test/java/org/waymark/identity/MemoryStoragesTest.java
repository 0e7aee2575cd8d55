package org.waymark.identity;

import org.junit.jupiter.api.Nested;

class MemoryStoragesTest {

    @Nested
    class AccountsInMemory implements AccountsContract {

        private final Accounts accounts = new MemoryAccounts();

        @Override
        public Accounts accounts() {
            return accounts;
        }
    }

    @Nested
    class DevicesInMemory implements RememberedDevicesContract {

        private final Accounts owners = new MemoryAccounts();
        private final RememberedDevices devices = new MemoryRememberedDevices();

        @Override
        public RememberedDevices devices() {
            return devices;
        }

        @Override
        public Accounts owners() {
            return owners;
        }
    }

    @Nested
    class LinksInMemory implements AdministratorLinksContract {

        private final AdministratorLinks links = new MemoryAdministratorLinks();

        @Override
        public AdministratorLinks links() {
            return links;
        }
    }
}
