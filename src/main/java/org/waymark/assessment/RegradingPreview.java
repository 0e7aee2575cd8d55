package org.waymark.assessment;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.base.Sha256;
import org.waymark.base.Slug;
import org.waymark.content.Edition;

/**
 * What would become of the attempts at a quiz, were they marked again by the current edition.
 *
 * @param edition the current one
 * @param items that are not as they were when attempts were taken, with everything that changed of them
 * @param rules of the quiz that are not as they were
 * @param remarks every attempt that would be marked again, those that stay as they are among them
 * @param others attempts of learners whose work whoever looks may not mark; they are left as they are
 * @param fingerprint of all that would be marked again: what is applied must have the same
 */
public record RegradingPreview(
        Edition edition,
        Slug quiz,
        Map<Slug, Set<ItemChange>> items,
        Set<RuleChange> rules,
        List<Remark> remarks,
        Others others,
        String fingerprint) {

    public RegradingPreview {
        remarks = List.copyOf(remarks);
    }

    /** What several corrections, one for each way in which attempts are marked now, make of these attempts. */
    static RegradingPreview of(
            Edition edition, Slug quiz, Collection<Correction> corrections, List<Remark> remarks, Others others) {
        var items = new TreeMap<Slug, Set<ItemChange>>();
        var rules = EnumSet.noneOf(RuleChange.class);
        for (var correction : corrections) {
            rules.addAll(correction.rules());
            correction
                    .items()
                    .forEach((item, changes) -> items.computeIfAbsent(item, _ -> EnumSet.noneOf(ItemChange.class))
                            .addAll(changes));
        }
        return new RegradingPreview(
                edition, quiz, items, rules, remarks, others, fingerprint(edition, items, rules, remarks));
    }

    private static String fingerprint(Edition edition, Object items, Object rules, List<Remark> remarks) {
        return Sha256.hex(Stream.concat(Stream.of(edition.id(), items, rules), remarks.stream())
                .map(it -> it + "\n")
                .collect(joining()));
    }

    /** Those whose marks would change. */
    public List<Remark> changing() {
        return remarks.stream().filter(Remark::changes).toList();
    }

    public Regrading.Tally tally() {
        return Regrading.Tally.of(remarks);
    }

    /** How many would stay as they are. */
    public int staying() {
        return remarks.size() - changing().size();
    }
}
