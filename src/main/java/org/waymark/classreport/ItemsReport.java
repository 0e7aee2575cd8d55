package org.waymark.classreport;

import java.util.List;
import java.util.Optional;
import org.waymark.assignment.Assignment;

/**
 * What a class gets wrong: the items it was asked, the hardest first.
 *
 * @param choices the assignments that ask questions
 * @param chosen the one that it is about; empty for all of them
 * @param items as many as were asked for
 * @param all how many there are to tell of
 * @param untold how many asked too few people to be told of
 */
public record ItemsReport(
        Basis basis, List<Assignment> choices, Optional<Assignment> chosen, List<ItemUse> items, int all, int untold) {

    public ItemsReport {
        choices = List.copyOf(choices);
        items = List.copyOf(items);
    }
}
