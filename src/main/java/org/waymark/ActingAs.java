package org.waymark;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.waymark.identity.Role;

/** Lets something that is made up be done as whoever it is said to have done it; afterwards it is again whoever it was. */
@Component
class ActingAs {

    private final SecurityContextHolderStrategy securityContexts;

    ActingAs(ObjectProvider<SecurityContextHolderStrategy> securityContexts) {
        this.securityContexts = securityContexts.getIfUnique(SecurityContextHolder::getContextHolderStrategy);
    }

    <T> T somebody(Role role, Supplier<T> doing) {
        var token = UsernamePasswordAuthenticationToken.authenticated(
                "demo", "", AuthorityUtils.createAuthorityList("ROLE_" + role));
        var before = securityContexts.getContext().getAuthentication();
        securityContexts.setContext(new SecurityContextImpl(token));
        try {
            return doing.get();
        } finally {
            securityContexts.clearContext();
            if (before != null) {
                securityContexts.setContext(new SecurityContextImpl(before));
            }
        }
    }
}
