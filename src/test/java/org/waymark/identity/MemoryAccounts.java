package org.waymark.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts for the length of a test. */
public final class MemoryAccounts implements Accounts {

    private final Map<UserId, Account> accounts = new HashMap<>();
    private final Map<UserId, String> hashes = new HashMap<>();

    @Override
    public void open(Account account, Instant at) {
        if (named(account.userName()).isPresent()) {
            throw new UserNameTaken(account.id());
        }
        accounts.put(account.id(), account);
    }

    @Override
    public void save(Account account) {
        accounts.put(account.id(), account);
    }

    @Override
    public Optional<Account> find(UserId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> named(String userName) {
        return accounts.values().stream()
                .filter(account -> UserName.key(account.userName()).equals(UserName.key(userName)))
                .findAny();
    }

    @Override
    public Optional<String> passwordHash(UserId id) {
        return Optional.ofNullable(hashes.get(id));
    }

    @Override
    public void keepPasswordHash(UserId id, String hash) {
        hashes.put(id, hash);
    }

    @Override
    public void forgetPasswordHash(UserId id) {
        hashes.remove(id);
    }

    @Override
    public boolean anybodyIs(Role role) {
        return accounts.values().stream()
                .anyMatch(account -> account.roles().contains(role) && hashes.containsKey(account.id()));
    }
}
