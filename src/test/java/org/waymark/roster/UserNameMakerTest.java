package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.identity.UserName;

class UserNameMakerTest {

    private final Set<String> there = new HashSet<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final UserNameMaker maker = new UserNameMaker(keys -> {
        asked.incrementAndGet();
        return keys.stream().filter(there::contains).collect(Collectors.toSet());
    });

    private String of(String name) {
        return maker.names(Map.of(1, name), Set.of()).get(1).value();
    }

    @ParameterizedTest
    @CsvSource({
        "Nərmin Öztürk, nermin.ozturk",
        "İlknur Iğdır, ilknur.igdir",
        "ŞÜKRÜ ÇAĞAN, sukru.cagan",
        "Elçin Əli oğlu Məmmədov, elcin.memmedov",
        "Ali, ali",
        "D’Angelo O'Neill, dangelo.oneill",
        "Ayşe-Nur (2), ayse.2",
        "Li, li10",
        "Иван Петров, иван.петров"
    })
    void aUserNameIsMadeOfLettersThatEveryKeyboardHas(String name, String made) {
        assertThat(of(name)).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({
        "ʼ, learner",
        "ʻʼ, learner",
        "ʻ (!), learner",
        "𐐨𐐩, 𐐨𐐩10",
        "𐐨𐐩𐐪, 𐐨𐐩𐐪",
        "ªʰ, ah10",
    })
    void wheneverAListTakesANameAUserNameIsMade(String name, String made) {
        assertThat(of(name)).isEqualTo(made);
    }

    @Test
    void aLetterIsNotCutInTwo() {
        var halves = "a".repeat(39) + "𐐨".repeat(10);

        assertThat(of(halves)).isEqualTo("a".repeat(39));
        assertThat(of("𐐨".repeat(30))).isEqualTo("𐐨".repeat(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ʼ", "ʻ", "ː", "々", "ﷺ", "ー", "ـ", "𐐨", "ﬁ", "ŉ", "ⅷ", "๛", "അ", "한", "ᄒ", "ⓐ"})
    void whateverIsTakenForALetterMakesAUserName(String letter) {
        assertThat(List.of(1, 2, 3, 39, 40, 80)).allSatisfy(length -> {
            var name = letter.repeat(length);
            assertThat(UserName.flaw(of(name))).isEmpty();
            assertThat(UserName.flaw(of(name + " " + name))).isEmpty();
        });
    }

    @Test
    void nobodyGetsTheNameOfSomebodyElse() {
        there.addAll(Set.of("ali.can", "ali.can2"));

        assertThat(of("Ali Can")).isEqualTo("ali.can3");
        assertThat(maker.names(Map.of(1, "Ali Can"), Set.of("ali.can3")).get(1).value())
                .isEqualTo("ali.can4");
    }

    @Test
    void twoOfOneNameGetTwoNamesInTheOrderOfTheList() {
        var needed = new LinkedHashMap<Integer, String>();
        needed.put(4, "Ali Can");
        needed.put(9, "ALİ CAN");

        assertThat(maker.names(needed, Set.of()))
                .containsEntry(4, new UserName("ali.can"))
                .containsEntry(9, new UserName("ali.can2"));
    }

    @Test
    void thousandsOfOneNameAreAskedForAFewTimes() {
        IntStream.range(0, 300).forEach(it -> there.add(it == 0 ? "ali.can" : "ali.can" + (it + 1)));
        var needed = new LinkedHashMap<Integer, String>();
        IntStream.range(0, 5_000).forEach(it -> needed.put(it, "Ali Can"));

        var names = maker.names(needed, Set.of());

        assertThat(Set.copyOf(names.values())).hasSize(5_000);
        assertThat(asked.get()).isLessThan(8);
    }

    @Test
    void anEndlessNameMakesAShortOne() {
        assertThat(of("a".repeat(80)).length()).isLessThanOrEqualTo(UserName.LONGEST);
    }
}
