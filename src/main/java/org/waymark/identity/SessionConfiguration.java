package org.waymark.identity;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.waymark.base.Language;
import org.waymark.identity.web.AbsoluteLimit;
import org.waymark.identity.web.BeginningSessions;

/** How sessions begin and end. */
@Configuration
class SessionConfiguration {

    /** Before the line for pages: who is sent away need not stand in it. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 90;

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry of sessions that end. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    AbsoluteLimit absoluteLimit(Clock clock, @Value("${waymark.sessions.idle:30m}") String idle) {
        return new AbsoluteLimit(clock, DurationStyle.detectAndParse(idle));
    }

    /** It belongs into the chains of filters that know who somebody is, and not before everything as well. */
    @Bean
    FilterRegistrationBean<AbsoluteLimit> absoluteLimitNotByItself(AbsoluteLimit limit) {
        var registration = new FilterRegistrationBean<>(limit);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BeginningSessions> beginningSessions(NewSessions sessions, I18NProvider words) {
        var registration = new FilterRegistrationBean<>(
                new BeginningSessions(sessions, (request, pause) -> sentence(words, request, pause)));
        registration.setOrder(FIRST);
        return registration;
    }

    /** Who names no language has the server's for one, and that is nobody's. */
    private static String sentence(I18NProvider words, HttpServletRequest request, Duration pause) {
        var language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Language.ENGLISH
                : Language.of(request.getLocale());
        return words.getTranslation("identity.sessions.later", language.locale(), pause.toSeconds());
    }
}
