package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.classroom.Enrolment.State;
import org.waymark.identity.MutableClock;
import org.waymark.identity.Person;
import org.waymark.identity.TooManyTries;
import org.waymark.identity.UserId;

class CuriosityTest {

    private static final UserId LEYLA = new UserId(new UUID(6, 1));
    private static final UserId KAMAL = new UserId(new UUID(6, 2));
    private static final Person ALI = new Person(new UserId(new UUID(0, 1)), "ali.can", "Ali Can");

    private final Set<String> there = new HashSet<>();
    private final Map<Person, State> known = new HashMap<>();
    private final Map<Integer, Decision> decisions = new HashMap<>();
    private final MutableClock clock = new MutableClock();
    private final Curiosity curiosity = new Curiosity(clock);

    /** A line as {@code name} or {@code name;user name}. */
    private Plan plan(List<String> rows) {
        var lines = new ArrayList<Line>();
        rows.forEach(row -> {
            var cells = row.split(";", -1);
            lines.add(Line.read(lines.size() + 1, cells[0], cells.length > 1 ? cells[1] : "", "", false));
        });
        var owners = there.stream()
                .collect(Collectors.toMap(it -> it, it -> new Person(new UserId(new UUID(9, 9)), it, "Somebody")));
        var situation = new Situation(
                known,
                Set.of(),
                owners,
                Set.of(),
                List.of(),
                Optional.empty(),
                keys -> keys.stream().filter(there::contains).collect(Collectors.toSet()));
        return Planning.of(new Listing(lines, decisions), situation);
    }

    private TakenNames shown(String... rows) {
        return TakenNames.shownBy(plan(List.of(rows)));
    }

    private static List<String> rows(int from, int to, String pattern) {
        return IntStream.range(from, to).mapToObj(pattern::formatted).toList();
    }

    /** Pupils whose names are those of others. */
    private List<String> namesakes(int from, int to) {
        var rows = rows(from, to, "Ad%d Soyad");
        rows.forEach(it -> there.add(UserNameMaker.stem(it)));
        return rows;
    }

    @Test
    void aListOfNamesShowsWhichOfThemOthersHave() {
        there.addAll(Set.of("ali.can", "ali.can2", "veli.can"));

        assertThat(shown("Ali Can", "Veli Can", "Ayşe Gül", "Li"))
                .isEqualTo(new TakenNames(Set.of(), Set.of("ali.can", "veli.can")));
    }

    @Test
    void shortNamesHaveNumbersFromTheBeginning() {
        there.add("li10");

        assertThat(shown("Li")).isEqualTo(new TakenNames(Set.of(), Set.of("li10")));
    }

    @Test
    void numbersThatTheListItselfExplainsShowNothing() {
        decisions.put(2, Decision.SOMEBODY_ELSE);
        assertThat(shown("Ali Can", "Ali Can").isEmpty()).isTrue();
        assertThat(shown("Ali;ali.can", "Ali Can").isEmpty()).isTrue();

        known.put(ALI, State.IN);
        there.add("ali.can");
        assertThat(shown("Ali Can", "Ali Can").isEmpty()).isTrue();
    }

    @Test
    void aLineThatIsLeftOutOrWrongExplainsNothing() {
        there.add("ali.can");
        decisions.put(1, Decision.LEAVE_OUT);

        assertThat(shown("Ali;ali.can", "Ali Can").made()).containsExactly("ali.can");
        assertThat(shown("=1;ali.can", "Ali Can").made()).containsExactly("ali.can");
    }

    @Test
    void aNameThatIsOfferedShowsItToo() {
        there.addAll(Set.of("ali", "ali.can"));

        assertThat(shown("Ali Can;ali")).isEqualTo(new TakenNames(Set.of("ali"), Set.of("ali.can")));
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "1_200, 1_200", "5_000, 1_500"})
    void anHonestListIsLookedAt(String pupils, String ofThemTaken) {
        var rows = new ArrayList<>(namesakes(0, number(ofThemTaken)));
        rows.addAll(rows(rows.size(), number(pupils), "Ad%d Soyad"));

        curiosity.sees(LEYLA, plan(rows));
        curiosity.sees(LEYLA, plan(rows));
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.replace("_", ""));
    }

    @Test
    void whoAsksForMoreNamesHasToWait() {
        curiosity.sees(LEYLA, plan(namesakes(0, Curiosity.MADE)));
        var more = plan(namesakes(Curiosity.MADE, Curiosity.MADE + 1));

        assertThatThrownBy(() -> curiosity.sees(LEYLA, more)).isInstanceOf(TooManyTries.class);
        curiosity.sees(KAMAL, more);
        curiosity.sees(LEYLA, plan(List.of("Ayşe Gül")));

        clock.pass(Duration.ofMinutes(61));
        curiosity.sees(LEYLA, more);
    }

    @Test
    void fiveThousandNamesOfOthersAreTooManyAtOnce() {
        var all = plan(namesakes(0, Listing.MOST));

        assertThatThrownBy(() -> curiosity.sees(LEYLA, all)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void namesThatAreWishedForAreCountedByThemselves() {
        var wished = rows(0, Curiosity.WISHED + 1, "Ad;taken%d");
        IntStream.rangeClosed(0, Curiosity.WISHED).forEach(it -> there.add("taken" + it));
        curiosity.sees(LEYLA, plan(namesakes(0, Curiosity.MADE)));

        curiosity.sees(LEYLA, plan(wished.subList(0, Curiosity.WISHED)));
        assertThatThrownBy(() -> curiosity.sees(LEYLA, plan(wished))).isInstanceOf(TooManyTries.class);
    }
}
