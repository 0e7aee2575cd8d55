package org.waymark.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Digest;
import org.waymark.identity.RememberedDevice;
import org.waymark.identity.RememberedDevices;
import org.waymark.identity.TooManyTries;
import org.waymark.identity.Tries;

/**
 * Keeps people signed in on devices where they asked for it, also over a restart of the server. The secret does not
 * change with each use: a page that comes back sends several requests at once, and all but one would carry an old one.
 */
@Component
public final class DeviceTokens implements RememberMeServices, LogoutHandler {

    static final String COOKIE = "waymark-device";

    private static final String WISH = "stay-signed-in";
    private static final Duration VALID = Duration.ofDays(14);

    private final RememberedDevices devices;
    private final Accounts accounts;
    private final Tries tries;
    private final Clock clock;
    private final boolean secure;
    private final String key = Ids.token();

    DeviceTokens(
            RememberedDevices devices,
            Accounts accounts,
            Tries tries,
            Clock clock,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.secure = secure;
        this.devices = devices;
        this.accounts = accounts;
        this.tries = tries;
        this.clock = clock;
    }

    /** Tells the authentications made here from others. */
    public String key() {
        return key;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var presented = presented(request);
        if (presented.isEmpty()) {
            return null;
        }
        try {
            var account = presented.flatMap(token -> account(token, request.getRemoteAddr()));
            if (account.isEmpty()) {
                setCookie(request, response, "", Duration.ZERO);
            }
            return account.map(this::signedIn).orElse(null);
        } catch (TooManyTries _) {
            // not looked at, so the device stays remembered
            return null;
        }
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        setCookie(request, response, "", Duration.ZERO);
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        logout(request, response, null);
        if (request.getParameter(WISH) == null || !(authentication.getPrincipal() instanceof SignedIn(var id, var _))) {
            return;
        }
        var now = clock.instant();
        var token = new Token(Ids.token(), Ids.token());
        devices.forgetExpired(now);
        devices.keep(new RememberedDevice(token.series(), id, Digest.of(token.secret()), now.plus(VALID)));
        setCookie(request, response, token.series() + "." + token.secret(), VALID);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        presented(request).ifPresent(token -> {
            devices.forget(token.series());
            setCookie(request, response, "", Duration.ZERO);
        });
    }

    private Optional<Account> account(Token token, String address) {
        var what = "device " + token.series();
        tries.take(what, address);
        var account = devices.find(token.series())
                .filter(device -> device.expiresAt().isAfter(clock.instant()))
                .filter(device -> equal(device.tokenHash(), Digest.of(token.secret())))
                .map(RememberedDevice::account)
                .filter(Predicate.not(accounts::mustChangePassword))
                .flatMap(accounts::find);
        account.ifPresent(_ -> tries.giveBack(what, address));
        return account;
    }

    private Authentication signedIn(Account account) {
        return new RememberMeAuthenticationToken(key, SignedIn.to(account), SignedIn.authorities(account));
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Token> presented(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Token::read)
                .findFirst();
    }

    private void setCookie(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure || request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private record Token(String series, String secret) {

        static Stream<Token> read(String cookie) {
            var parts = cookie.split("\\.", -1);
            var whole = parts.length == 2 && Stream.of(parts).allMatch(part -> part.matches("[\\w-]{22}"));
            return whole ? Stream.of(new Token(parts[0], parts[1])) : Stream.empty();
        }
    }
}
