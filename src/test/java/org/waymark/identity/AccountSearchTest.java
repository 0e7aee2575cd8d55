package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Language;
import org.waymark.identity.AccountSearch.Order;

class AccountSearchTest {

    private static final List<AccountHolder> PEOPLE = List.of(
            holder(1, "sukru.igdir", "Şükrü Iğdır", Role.LEARNER),
            holder(2, "leyla@okul.example", "Leyla Məmmədova", Role.INSTRUCTOR),
            holder(3, "ilkin_1", "İlkin Öztürk", Role.LEARNER, Role.INSTRUCTOR),
            holder(4, "100%.emin", "Çağan Demir", Role.ADMINISTRATOR),
            holder(5, "zeynep", "Zeynep Çelik", Role.LEARNER));

    private static AccountHolder holder(int number, String userName, String name, Role... roles) {
        return new AccountHolder(
                new Person(new UserId(new UUID(1, number)), userName, name),
                Set.of(roles),
                Examples.NOON.plus(Duration.ofDays(number)),
                PasswordState.OWN);
    }

    private static List<String> found(String words, Optional<Role> role, Order order, Language language) {
        return new AccountSearch(words, role, order, language)
                .in(PEOPLE).stream().map(it -> it.person().displayName()).toList();
    }

    private static List<String> found(String words) {
        return found(words, Optional.empty(), Order.BY_NAME, Language.TURKISH);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "IĞDIR, Şükrü Iğdır",
        "ığdır, Şükrü Iğdır",
        "igdir, Şükrü Iğdır",
        "SUKRU, Şükrü Iğdır",
        "İLKİN, İlkin Öztürk",
        "ilkin, İlkin Öztürk",
        "ILKIN, İlkin Öztürk",
        "MƏMMƏD, Leyla Məmmədova",
        "memmed, Leyla Məmmədova",
        "okul.example, Leyla Məmmədova",
        "'  demir   çağan ', Çağan Demir",
        "ilkin öz, İlkin Öztürk"
    })
    void aPartOfANameIsFoundHoweverItIsTyped(String words, String name) {
        assertThat(found(words)).containsExactly(name);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"%, Çağan Demir", "_, İlkin Öztürk"})
    void signsThatStandForOthersElsewhereStandForThemselves(String sign, String name) {
        assertThat(found(sign)).containsExactly(name);
    }

    @Test
    void partsOfTwoPeopleFindNobody() {
        assertThat(found("leyla demir")).isEmpty();
        assertThat(found("' or '1'='1")).isEmpty();
    }

    @Test
    void withoutWordsEverybodyIsThereInTheOrderOfTheAlphabet() {
        assertThat(found(" "))
                .containsExactly("Çağan Demir", "İlkin Öztürk", "Leyla Məmmədova", "Şükrü Iğdır", "Zeynep Çelik");
    }

    @Test
    void theNewestComesFirstWhereThatIsWished() {
        assertThat(found("", Optional.empty(), Order.NEWEST, Language.ENGLISH))
                .startsWith("Zeynep Çelik", "Çağan Demir");
    }

    @Test
    void onlyThoseInARoleAreFound() {
        assertThat(Stream.of(Role.values())
                        .map(role -> found("", Optional.of(role), Order.BY_NAME, Language.AZERBAIJANI)
                                .size()))
                .containsExactly(3, 2, 1);
        assertThat(found("ilkin", Optional.of(Role.ADMINISTRATOR), Order.BY_NAME, Language.TURKISH))
                .isEmpty();
    }
}
