package org.waymark.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.waymark.base.Slug;

/** How good the state at the end is: a weighted mean of variables, each as its share of the way between its bounds; the weights are in percent and make 100. */
public record Formula(List<Term> terms) {

    private static final int PLACES = 7;

    /**
     * One variable in it.
     *
     * @param percent its weight, from 1 to 100
     * @param inverted whether little of it is good
     */
    public record Term(int percent, Slug variable, boolean inverted) {}

    public Formula {
        terms = List.copyOf(terms);
        if (terms.stream().mapToInt(Term::percent).sum() != 100
                || terms.stream().anyMatch(it -> it.percent() < 1)) {
            throw new IllegalArgumentException("the weights of a formula make 100 percent, not " + terms);
        }
        if (terms.stream().map(Term::variable).distinct().count() < terms.size()) {
            throw new IllegalArgumentException("a formula weighs a variable twice: " + terms);
        }
    }

    /** From 0 to 1, to seven decimal places. */
    BigDecimal share(Map<Slug, Integer> values, Map<Slug, Variable> variables) {
        return terms.stream()
                .map(term -> share(term, values, variables).multiply(BigDecimal.valueOf(term.percent(), 2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(Term term, Map<Slug, Integer> values, Map<Slug, Variable> variables) {
        var variable = variables.get(term.variable());
        var value = values.get(term.variable());
        if (variable == null || value == null) {
            throw new IllegalArgumentException("there is no variable " + term.variable());
        }
        var way = term.inverted() ? variable.most() - value : value - variable.least();
        return BigDecimal.valueOf(way)
                .divide(BigDecimal.valueOf(variable.most() - variable.least()), PLACES, RoundingMode.HALF_UP);
    }
}
