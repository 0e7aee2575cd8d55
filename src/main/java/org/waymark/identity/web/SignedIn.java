package org.waymark.identity.web;

import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.waymark.identity.Account;
import org.waymark.identity.UserId;

/** Who a session belongs to. */
public record SignedIn(UserId id, String userName) implements AuthenticatedPrincipal {

    static SignedIn to(Account account) {
        return new SignedIn(account.id(), account.userName());
    }

    static List<GrantedAuthority> authorities(Account account) {
        return account.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getName() {
        return userName;
    }
}
