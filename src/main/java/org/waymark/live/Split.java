package org.waymark.live;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.identity.UserId;

/**
 * How the votes of one ballot divide; of each voter the last vote counts.
 *
 * @param counts how many voted for what; what nobody voted for is absent
 */
public record Split(Map<String, Integer> counts) {

    public static final Split NOBODY = new Split(Map.of());

    public Split {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** The split of a ballot. */
    public static Split of(List<Vote> votes, Turn ballot) {
        var last = new HashMap<UserId, Vote>();
        votes.stream()
                .filter(it -> it.turn().equals(ballot))
                .sorted(Comparator.comparingInt(Vote::number))
                .forEach(it -> last.put(it.by(), it));
        return new Split(last.values().stream().collect(Collectors.toMap(Vote::pick, _ -> 1, Integer::sum)));
    }

    /**
     * Which of the closed ballots of a round counts when it is decided: the last one in which somebody voted.
     *
     * @return from 1; 0 where nobody voted in any
     */
    public static int deciding(List<Split> splits) {
        return IntStream.iterate(splits.size(), ballot -> ballot > 0, ballot -> ballot - 1)
                .filter(ballot -> splits.get(ballot - 1).voters() > 0)
                .findFirst()
                .orElse(0);
    }

    /** The split of the ballot that counts. */
    public static Split last(List<Split> splits) {
        var ballot = deciding(splits);
        return ballot == 0 ? NOBODY : splits.get(ballot - 1);
    }

    /** How many voted. */
    public int voters() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int votesFor(String pick) {
        return counts.getOrDefault(pick, 0);
    }

    /** What has the most votes: one, several where they are even, none where nobody voted. */
    public Set<String> ahead() {
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(it -> it.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
