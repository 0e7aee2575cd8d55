package org.waymark.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.waymark.identity.web.AbsoluteLimit;
import org.waymark.identity.web.DeviceTokens;
import org.waymark.identity.web.EndedSession;
import org.waymark.identity.web.FirstPasswordFirst;
import org.waymark.identity.web.ForeignPages;
import org.waymark.identity.web.Headers;
import org.waymark.identity.web.JsonRefusal;
import org.waymark.ui.SiteMap;

/** What may be asked for over HTTP, by whom. A page is denied unless its view says otherwise. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SIGN_IN = "/" + SiteMap.SIGN_IN;
    private static final String SIGN_OUT = "/sign-out";

    private static final RequestMatcher API = path("/api/**");

    private static final RequestMatcher ATTEMPT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/api/attempts/{token}");
    private static final RequestMatcher ATTEMPT_EVENTS =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/attempts/{token}/events");
    private static final RequestMatcher ATTEMPT_PULSE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/api/attempts/{token}/pulse");

    private static final String CALENDAR = "/api/calendars/{token}";

    /** Belongs to operators and developers, and is not served to browsers whatever else is configured. */
    private static final RequestMatcher NEVER_HERE = new OrRequestMatcher(
            path("/actuator"),
            path("/actuator/**"),
            path("/h2-console"),
            path("/h2-console/**"),
            path("/vaadinServlet/**"));

    private static final RequestMatcher FILES = new OrRequestMatcher(path("/styles/**"), path("/fonts/**"));

    /** The operator's own port, with health and metrics: there one may read. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(SecurityConfiguration::isOnManagementPort)
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((_, context) -> new AuthorizationDecision(isPage(context.getRequest()))))
                .build();
    }

    /**
     * What pages send of attempts: whoever has a pass may write, so there is no session to be made and no token of one to be
     * forged. The resource judges the passes; whatever else is below its address does not exist.
     */
    @Bean
    @Order(2)
    SecurityFilterChain attempts(HttpSecurity http, SessionRegistry sessions, AbsoluteLimit limit) {
        return http.securityMatcher(path("/api/attempts/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(ATTEMPT, ATTEMPT_EVENTS, ATTEMPT_PULSE)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (_, response, _) -> JsonRefusal.write(response, HttpStatus.UNAUTHORIZED, "pass"))
                        .accessDeniedHandler(
                                (_, response, _) -> JsonRefusal.write(response, HttpStatus.NOT_FOUND, "not-found")))
                .addFilterBefore(limit, SecurityContextHolderFilter.class)
                .addFilterAfter(ForeignPages.keptOut(), SecurityContextHolderFilter.class)
                .sessionManagement(management -> management
                        .sessionCreationPolicy(SessionCreationPolicy.NEVER)
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(
                                event -> JsonRefusal.write(event.getResponse(), HttpStatus.UNAUTHORIZED, "pass")))
                .build();
    }

    /** What calendar programs read: the address is the key, and there is no session to be made. */
    @Bean
    @Order(3)
    SecurityFilterChain calendars(HttpSecurity http) {
        return http.securityMatcher(path("/api/calendars/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, CALENDAR)
                        .permitAll()
                        // some programs ask whether there is one before they read it
                        .requestMatchers(HttpMethod.HEAD, CALENDAR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                        .accessDeniedHandler((_, response, _) -> response.setStatus(HttpStatus.NOT_FOUND.value())))
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationFailureHandler failure,
            DeviceTokens devices,
            SessionRegistry sessions,
            AbsoluteLimit limit,
            VaadinDefaultRequestCache destinations,
            Clock clock) {
        destinations.setDelegateRequestCache(destinations());
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(NEVER_HERE)
                        .denyAll()
                        .requestMatchers(FILES)
                        .permitAll()
                        .requestMatchers(API)
                        .authenticated())
                .exceptionHandling(SecurityConfiguration::refusals)
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(limit, SecurityContextHolderFilter.class)
                .addFilterAfter(ForeignPages.reading(), SecurityContextHolderFilter.class)
                .addFilterAfter(new FirstPasswordFirst(clock), AnonymousAuthenticationFilter.class)
                .sessionManagement(management -> management
                        .addSessionAuthenticationStrategy(limit)
                        .maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(new EndedSession()))
                .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(failure))
                .rememberMe(remember -> remember.key(devices.key()).rememberMeServices(devices))
                .logout(SecurityConfiguration::signingOut)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN, "/")
                                .anyRequest(others -> others.access(
                                        (_, context) -> new AuthorizationDecision(isPage(context.getRequest())))))
                .build();
    }

    /** Where visitors wanted to go lies with them: their sessions are short, and signing in may take longer. */
    private static RequestCache destinations() {
        var destinations = new CookieRequestCache();
        destinations.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return destinations;
    }

    private static void refusals(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
        refusals.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND), NEVER_HERE)
                .defaultAccessDeniedHandlerFor(
                        (_, response, _) -> response.setStatus(HttpStatus.NOT_FOUND.value()), NEVER_HERE)
                .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), API)
                // a page that was open for long has an old token: shown again it has a new one
                .defaultAccessDeniedHandlerFor(
                        (request, response, _) ->
                                response.sendRedirect(request.getContextPath() + "/" + SiteMap.PROFILE),
                        path(SIGN_OUT))
                .defaultAccessDeniedHandlerFor(
                        (_, response, _) -> response.setStatus(HttpStatus.FORBIDDEN.value()), _ -> true);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentTypeOptions(withDefaults())
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new Headers())
                .withObjectPostProcessor(atOnce());
    }

    /** Pages are written by a servlet that the request is forwarded to, and after that it is too late for headers. */
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static void signingOut(LogoutConfigurer<HttpSecurity> logout) {
        // the page has cleared what is this learner's; what waits of somebody else stays
        logout.logoutUrl(SIGN_OUT)
                .deleteCookies("JSESSIONID")
                .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE)));
    }

    /** Whatever else is read belongs to the router, which denies each view that does not say otherwise, or knows no such page. */
    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean isOnManagementPort(HttpServletRequest request) {
        var context = WebApplicationContextUtils.getWebApplicationContext(request.getServletContext());
        return context != null && WebServerApplicationContext.hasServerNamespace(context, "management");
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
