package org.waymark.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.NameOrder;

/**
 * Whom an administrator looks for.
 *
 * @param words parts of a name or user name, all of which have to be there
 * @param role one that they have to have
 * @param language of whoever looks, whose alphabet orders the names
 */
public record AccountSearch(String words, Optional<Role> role, Order order, Language language) {

    /** Who comes first. */
    public enum Order {
        BY_NAME,
        NEWEST
    }

    /** Those of these who are looked for, in order. */
    public List<AccountHolder> in(Collection<AccountHolder> everybody) {
        var sought = Stream.of(folded(words).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return everybody.stream()
                .filter(it -> role.isEmpty() || it.is(role.get()))
                .filter(it -> sought.isEmpty() || mentions(it.person(), sought))
                .sorted(comparator())
                .toList();
    }

    private static boolean mentions(Person person, List<String> sought) {
        var names = folded(person.displayName()) + "\n" + folded(person.userName());
        return sought.stream().allMatch(names::contains);
    }

    private Comparator<AccountHolder> comparator() {
        var names = Comparator.comparing((AccountHolder it) -> it.person().displayName(), NameOrder.of(language))
                .thenComparing(it -> it.person().userName());
        return switch (order) {
            case BY_NAME -> names;
            case NEWEST -> Comparator.comparing(AccountHolder::since).reversed().thenComparing(names);
        };
    }

    /** Not every keyboard has every letter: neither case nor marks tell words apart, and ə is an e. */
    private static String folded(String text) {
        return Normalizer.normalize(UserName.key(text), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace('ə', 'e');
    }
}
