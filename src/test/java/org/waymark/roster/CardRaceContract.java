package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.roster.SchoolWithLists.LEYLA;
import static org.waymark.roster.SchoolWithLists.listing;
import static org.waymark.roster.SchoolWithLists.passwords;

import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Outdated;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.UserId;

/** Somebody signs in for the first time while their card is being replaced. */
interface CardRaceContract {

    SchoolWithLists school();

    Classroom classroom();

    /** First passwords of which the second is taken just after the last learner has chosen one of their own. */
    private List<IssuedPassword> whileSomebodyChooses(UserId who) {
        var made = passwords(2);
        return new AbstractList<>() {
            @Override
            public IssuedPassword get(int index) {
                if (index == 1) {
                    choose(who);
                }
                return made.get(index);
            }

            @Override
            public int size() {
                return made.size();
            }
        };
    }

    private void choose(UserId who) {
        var choosing = Thread.ofVirtual().start(() -> school().accounts().keepPasswordHash(who, "own"));
        try {
            choosing.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    default void aPasswordThatIsChosenMeanwhileStaysAndNoCardIsReplaced() {
        school().bring(LEYLA, classroom(), listing("Ali Can", "Veli Can"));
        var renewing = school().service(Renewing.class);
        var both = renewing.possible(LEYLA, classroom().token());
        var ali = both.getFirst().id();
        var veli = both.getLast().id();
        var before = school().accounts().passwordHash(ali);

        assertThatThrownBy(() -> renewing.renew(
                        LEYLA, classroom().token(), new HashSet<>(List.of(ali, veli)), whileSomebodyChooses(veli)))
                .isInstanceOf(Outdated.class);

        assertThat(school().accounts().passwordHash(veli)).contains("own");
        assertThat(school().accounts().mustChangePassword(veli)).isFalse();
        assertThat(school().accounts().passwordHash(ali)).isEqualTo(before);
    }
}
