package org.waymark.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts for the length of a test. */
public final class MemoryAccounts implements Accounts {

    private final Map<UserId, Account> accounts = new HashMap<>();
    private final Map<UserId, String> hashes = new HashMap<>();
    private final Set<UserId> first = new HashSet<>();

    @Override
    public void open(Account account, Instant at) {
        if (named(account.userName()).isPresent()) {
            throw new UserNameTaken(account.id());
        }
        accounts.put(account.id(), account);
    }

    @Override
    public void openAll(Collection<NewAccount> wanted, Instant at) {
        var keys = wanted.stream().map(it -> it.userName().key()).collect(Collectors.toSet());
        if (keys.size() < wanted.size()
                || wanted.stream().anyMatch(it -> named(it.userName().value()).isPresent())) {
            throw new UserNameTaken();
        }
        wanted.forEach(it -> {
            accounts.put(it.id(), it.account());
            hashes.put(it.id(), it.passwordHash());
            first.add(it.id());
        });
    }

    @Override
    public void save(Account account) {
        accounts.computeIfPresent(account.id(), (_, before) -> with(account, before.roles()));
    }

    @Override
    public void keepRoles(UserId id, Set<Role> roles) {
        accounts.computeIfPresent(id, (_, before) -> with(before, roles));
    }

    private static Account with(Account it, Set<Role> roles) {
        return new Account(it.id(), it.userName(), it.displayName(), roles, it.language(), it.theme(), it.textSize());
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
    public boolean mustChangePassword(UserId id) {
        return first.contains(id);
    }

    @Override
    public Set<UserId> withFirstPasswords(Collection<UserId> ids) {
        return ids.stream().filter(first::contains).collect(Collectors.toSet());
    }

    @Override
    public void keepPasswordHash(UserId id, String hash) {
        hashes.put(id, hash);
        first.remove(id);
    }

    @Override
    public boolean keepFirstPasswordHash(UserId id, String hash) {
        return first.contains(id) && hashes.replace(id, hash) != null;
    }

    @Override
    public boolean giveFirstPasswordHash(UserId id, String hash) {
        var isKept = hashes.replace(id, hash) != null;
        if (isKept) {
            first.add(id);
        }
        return isKept;
    }

    @Override
    public boolean replaceFirstPasswordHash(UserId id, String replaced, String chosen) {
        var isStillFirst = first.contains(id) && replaced.equals(hashes.get(id));
        if (isStillFirst) {
            keepPasswordHash(id, chosen);
        }
        return isStillFirst;
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
