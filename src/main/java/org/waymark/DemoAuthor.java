package org.waymark;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.content.ContentFolder;
import org.waymark.identity.DemoAccounts;
import org.waymark.identity.UserId;

/**
 * Gives the demo instructor every right on courses that nobody writes, so that one can try how courses are written. Everybody knows that
 * account's password, so this is done only where nobody but this machine reaches the server.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAuthor implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoAuthor.class);

    private final DemoAccounts accounts;
    private final ContentFolder content;
    private final Authorships authorships;
    private final Clock clock;
    private final boolean isReachedFromHereOnly;

    /** @param address on which the server listens; empty where it listens on all */
    DemoAuthor(
            DemoAccounts accounts,
            ContentFolder content,
            Authorships authorships,
            Clock clock,
            @Value("${server.address:}") String address) {
        this.accounts = accounts;
        this.content = content;
        this.authorships = authorships;
        this.clock = clock;
        this.isReachedFromHereOnly = address.startsWith("127.") || address.equals("localhost") || address.equals("::1");
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        accounts.instructor()
                .filter(_ -> isReachedFromHereOnly)
                .ifPresent(instructor -> content.courses().stream()
                        .filter(course -> authorships.in(course).isEmpty())
                        .forEach(course -> give(instructor, course)));
    }

    private void give(UserId instructor, Slug course) {
        authorships.keep(new Authorship(course, instructor, Set.of(Right.values())), clock.instant());
        log.info("the demo instructor may write course {}", course);
    }
}
