package org.waymark.classroom;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.waymark.identity.Caller;
import org.waymark.identity.TriesPerMinute;
import org.waymark.identity.UserId;

/**
 * What a code opens now. Codes that lead nowhere, have expired or lead to an archived class look the same; so many may be tried a minute.
 * A right one counts for nothing, because a whole class comes from one address; and whoever has tried no wrong one lately is heard although
 * others at that address have used up its tries.
 */
@Component
class Gate {

    private static final Logger log = LoggerFactory.getLogger(Gate.class);
    private static final int BY_AN_ACCOUNT = 5;
    private static final int FROM_AN_ADDRESS = 10;

    private final Entries entries;
    private final Clock clock;
    private final TriesPerMinute<UserId> ofAccounts;
    private final TriesPerMinute<String> ofAddresses;
    private final WrongLately wrongLately;
    private final WrongCodes wrongCodes;

    Gate(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
        ofAccounts = new TriesPerMinute<>(BY_AN_ACCOUNT, clock);
        ofAddresses = new TriesPerMinute<>(FROM_AN_ADDRESS, clock);
        wrongLately = new WrongLately(clock);
        wrongCodes = new WrongCodes(clock);
    }

    /** A class to which a code leads. */
    record Way(Classroom classroom, JoinCode code, Entry entry) {}

    /** Where what was typed leads; throws {@link org.waymark.identity.TooManyTries} where too much was tried. */
    Optional<Way> behind(UserId who, Caller caller, String typed) {
        if (wrongLately.has(who)) {
            ofAddresses.ask(caller.network());
        }
        ofAccounts.take(who);
        var way = JoinCode.typed(typed).flatMap(code -> entries.classroom(code).flatMap(it -> still(it, code)));
        if (way.isPresent()) {
            ofAccounts.giveBack(who);
            return way;
        }
        if (wrongCodes.areMany()) {
            log.warn("more than a hundred wrong codes of classes were tried within a minute; somebody may be guessing");
        }
        wrongLately.note(who);
        ofAddresses.take(caller.network());
        return Optional.empty();
    }

    /** The same code again, once the class is locked: it may have been closed or changed, the class archived. */
    Optional<Way> still(Classroom classroom, JoinCode code) {
        return Optional.of(entries.of(classroom.id()))
                .filter(it -> !classroom.isArchived() && it.isOpenFor(code, clock.instant()))
                .map(it -> new Way(classroom, code, it));
    }
}
