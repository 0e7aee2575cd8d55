package org.waymark.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.base.Language;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.KeepingProfile;
import org.waymark.identity.Theme;
import org.waymark.ui.Appearance;
import org.waymark.ui.Visitor;

/** Whoever looks at the page: the account signed in, or somebody of whom a cookie knows the language. */
@Component
class AccountVisitor implements Visitor {

    private static final String COOKIE = "waymark-language";
    private static final Duration KEPT = Duration.ofDays(365);

    private final CurrentUser user;
    private final KeepingProfile keeping;

    AccountVisitor(CurrentUser user, KeepingProfile keeping) {
        this.user = user;
        this.keeping = keeping;
    }

    @Override
    public Optional<String> displayName() {
        return user.account().map(Account::displayName);
    }

    @Override
    public Optional<Language> language() {
        return user.account().flatMap(Account::language).or(AccountVisitor::languageInCookie);
    }

    @Override
    public void keepLanguage(Language language) {
        user.account().ifPresent(account -> keeping.choose(account.id(), Optional.of(language)));
        Optional.ofNullable(VaadinResponse.getCurrent()).ifPresent(response -> response.addCookie(cookie(language)));
    }

    @Override
    public Appearance appearance() {
        return user.account()
                .map(account -> new Appearance(
                        scheme(account.theme()), account.textSize().scale()))
                .orElse(Appearance.ORDINARY);
    }

    private static Optional<Language> languageInCookie() {
        return Optional.ofNullable(VaadinService.getCurrentRequest())
                .map(VaadinRequest::getCookies)
                .flatMap(cookies -> Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .findFirst())
                .map(Cookie::getValue)
                .flatMap(Language::tagged);
    }

    private static Cookie cookie(Language language) {
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String scheme(Theme theme) {
        return switch (theme) {
            case SYSTEM -> "light dark";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }
}
