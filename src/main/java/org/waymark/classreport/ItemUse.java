package org.waymark.classreport;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/**
 * What a class made of an item, each learner's first attempt at a quiz counted.
 *
 * @param asked how often it was asked and is marked
 * @param people how many learners that were
 * @param full how many earned everything
 * @param none how many earned nothing with what they gave
 * @param blank how many gave nothing
 * @param earned the sum of what was earned
 * @param options what was chosen, where there is something to choose from
 */
public record ItemUse(
        Slug course,
        Item item,
        int asked,
        int people,
        int full,
        int none,
        int blank,
        BigDecimal earned,
        List<OptionUse> options) {

    /** Below this many answers every figure is called uncertain. */
    public static final int ENOUGH = 30;

    /** How often something on offer was chosen. */
    public record OptionUse(LocalizedText text, boolean key, int times) {}

    public ItemUse {
        options = List.copyOf(options);
    }

    ItemUse with(List<OptionUse> chosen) {
        return new ItemUse(course, item, asked, people, full, none, blank, earned, chosen);
    }

    /** The mean share that was earned, from 0 to 1. */
    public double facility() {
        return asked == 0 ? 0 : Math.clamp(earned.doubleValue() / asked, 0, 1);
    }

    /** Within which the facility most likely lies. */
    public Interval interval() {
        return Interval.of(facility(), asked);
    }

    public boolean isUncertain() {
        return asked < ENOUGH;
    }

    /** How many earned some of it. */
    public int partly() {
        return asked - full - none - blank;
    }

    /** This many of those who were asked, from 0 to 1. */
    public double share(int times) {
        return asked == 0 ? 0 : (double) times / asked;
    }
}
