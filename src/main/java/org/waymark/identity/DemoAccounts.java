package org.waymark.identity;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the demo accounts on the embedded database unless they are switched off, and closes them everywhere else. */
@Service
@Transactional
public class DemoAccounts {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignedInElsewhere elsewhere;
    private final Clock clock;
    private final boolean wanted;

    DemoAccounts(
            Accounts accounts, Passwords passwords, SignedInElsewhere elsewhere, Clock clock, DemoSetting setting) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.elsewhere = elsewhere;
        this.clock = clock;
        this.wanted = setting.isOn();
    }

    /** The demo accounts one can sign in to. */
    public List<DemoAccount> open() {
        return wanted
                ? Arrays.stream(DemoAccount.values())
                        .filter(demo -> accounts.passwordHash(demo.id()).isPresent())
                        .toList()
                : List.of();
    }

    /** The learner whose progress may be made up. */
    public Optional<UserId> learner() {
        return open().stream()
                .filter(DemoAccount.LEARNER::equals)
                .map(DemoAccount::id)
                .findAny();
    }

    /** The instructor whose class may be made up. */
    public Optional<UserId> instructor() {
        return open().stream()
                .filter(DemoAccount.INSTRUCTOR::equals)
                .map(DemoAccount::id)
                .findAny();
    }

    /**
     * Opens accounts to which nobody can sign in.
     *
     * @return those that were opened: none where demo accounts are not wanted or any of them is there already, and without those whose user
     *     names are somebody's
     */
    public Set<UserId> openPupils(Collection<DemoPupil> pupils) {
        if (!wanted || pupils.stream().anyMatch(it -> accounts.find(it.id()).isPresent())) {
            return Set.of();
        }
        var free = pupils.stream()
                .filter(it -> accounts.named(it.userName()).isEmpty())
                .toList();
        free.forEach(it -> accounts.open(it.account(), clock.instant()));
        return free.stream().map(DemoPupil::id).collect(Collectors.toSet());
    }

    void prepare() {
        for (var demo : DemoAccount.values()) {
            if (wanted) {
                open(demo);
            } else {
                close(demo);
            }
        }
        if (wanted) {
            log.info("demo accounts are open; WAYMARK_DEMO=false closes them");
        }
    }

    private void open(DemoAccount demo) {
        if (accounts.find(demo.id()).isEmpty()) {
            if (accounts.named(demo.userName()).isPresent()) {
                log.warn("no demo account {}: somebody has that user name", demo);
                return;
            }
            accounts.open(demo.account(), clock.instant());
        }
        if (accounts.passwordHash(demo.id()).isEmpty()) {
            accounts.keepPasswordHash(demo.id(), passwords.hash(demo.password()));
        }
    }

    /** Their passwords are known, so an account left from an earlier start must not be a way in. */
    private void close(DemoAccount demo) {
        if (accounts.find(demo.id()).isPresent()) {
            accounts.forgetPasswordHash(demo.id());
            elsewhere.end(demo.id(), Optional.empty());
        }
    }
}
