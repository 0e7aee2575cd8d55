package org.waymark.identity;

import java.util.Optional;
import java.util.Set;
import org.waymark.base.Language;

/**
 * Somebody who may sign in.
 *
 * @param userName what one signs in with, unique without regard to case
 * @param displayName what others see
 * @param language the language chosen for the interface; empty follows the browser
 */
public record Account(
        UserId id,
        String userName,
        String displayName,
        Set<Role> roles,
        Optional<Language> language,
        Theme theme,
        TextSize textSize) {

    public Account {
        roles = Set.copyOf(roles);
    }

    Account withDisplayName(String name) {
        return new Account(id, userName, name, roles, language, theme, textSize);
    }

    Account withLanguage(Optional<Language> chosen) {
        return new Account(id, userName, displayName, roles, chosen, theme, textSize);
    }

    Account withTheme(Theme chosen) {
        return new Account(id, userName, displayName, roles, language, chosen, textSize);
    }

    Account withTextSize(TextSize chosen) {
        return new Account(id, userName, displayName, roles, language, theme, chosen);
    }
}
