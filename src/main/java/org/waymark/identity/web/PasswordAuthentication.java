package org.waymark.identity.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.waymark.identity.Account;
import org.waymark.identity.Caller;
import org.waymark.identity.CheckingPasswords;
import org.waymark.identity.SignIn;
import org.waymark.identity.TooManyTries;

/** Lets Spring Security ask {@link CheckingPasswords}. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final CheckingPasswords checking;

    PasswordAuthentication(CheckingPasswords checking) {
        this.checking = checking;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            return switch (checking.signIn(typed.getName(), String.valueOf(typed.getCredentials()), caller(typed))) {
                case SignIn.Known(var account) -> signedIn(account, typed);
                case SignIn.WithFirstPassword(var proof) -> throw new FirstPasswordGiven(proof);
                case SignIn.Refused() -> throw new BadCredentialsException("user name and password do not match");
            };
        } catch (TooManyTries e) {
            throw new Slowed(e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Caller caller(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? new Caller(String.valueOf(details.getRemoteAddress()), String.valueOf(details.getSessionId()))
                : new Caller("", "");
    }

    private static Authentication signedIn(Account account, Authentication typed) {
        var result = UsernamePasswordAuthenticationToken.authenticated(
                SignedIn.to(account), null, SignedIn.authorities(account));
        result.setDetails(typed.getDetails());
        return result;
    }
}
