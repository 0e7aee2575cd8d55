package org.waymark.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Language;

/** Changing one's own name, language, theme and text size. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class KeepingProfile {

    private final Accounts accounts;

    KeepingProfile(Accounts accounts) {
        this.accounts = accounts;
    }

    public Change rename(UserId id, String displayName) {
        var tidied = DisplayName.tidied(displayName);
        var flaw = DisplayName.flaw(tidied);
        if (flaw.isPresent()) {
            return new Change.Flawed(Set.of(flaw.get()));
        }
        accounts.save(account(id).withDisplayName(tidied));
        return new Change.Done();
    }

    /** Chooses a language for good; empty follows the browser again. */
    public void choose(UserId id, Optional<Language> language) {
        accounts.save(account(id).withLanguage(language));
    }

    public void choose(UserId id, Theme theme) {
        accounts.save(account(id).withTheme(theme));
    }

    public void choose(UserId id, TextSize textSize) {
        accounts.save(account(id).withTextSize(textSize));
    }

    private Account account(UserId id) {
        return accounts.find(id).orElseThrow(() -> new IllegalArgumentException("no account " + id.value()));
    }
}
