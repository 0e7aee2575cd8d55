package org.waymark.roster;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.UserId;

/** Where errands go on while the page waits, as whoever began them. */
@Component
class Workshop {

    private final Errands errands;
    private final PasswordPress press;
    private final Clock clock;
    private final SecurityContextHolderStrategy securityContexts;

    Workshop(
            Errands errands,
            PasswordPress press,
            Clock clock,
            ObjectProvider<SecurityContextHolderStrategy> securityContexts) {
        this.errands = errands;
        this.press = press;
        this.clock = clock;
        this.securityContexts = securityContexts.getIfUnique(SecurityContextHolder::getContextHolderStrategy);
    }

    /** @throws CardsNotPutAway where there are cards that would be lost, or too many */
    boolean begin(UserId staff, String token, int passwords, Function<List<IssuedPassword>, Brought> keep) {
        var errand = new Errand(new Progress.Printing(0, passwords, clock.instant()));
        if (!errands.begin(staff, token, errand)) {
            return false;
        }
        var as = securityContexts.createEmptyContext();
        as.setAuthentication(securityContexts.getContext().getAuthentication());
        Thread.ofVirtual().name("bringing-in").start(() -> {
            securityContexts.setContext(as);
            try {
                errand.run(press, keep);
            } finally {
                errands.ended(staff, token);
                securityContexts.clearContext();
            }
        });
        return true;
    }

    Optional<Stage> stage(UserId staff, String token) {
        return errands.of(staff, token).map(Errand::stage);
    }

    void stop(UserId staff, String token, String errand) {
        errands.of(staff, token).filter(it -> it.is(errand)).ifPresent(Errand::stop);
    }

    boolean forget(UserId staff, String token, String errand) {
        return errands.forget(staff, token, errand);
    }
}
