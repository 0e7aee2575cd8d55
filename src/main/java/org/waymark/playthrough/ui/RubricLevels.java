package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;
import org.waymark.question.ui.CriterionLevels;

/** A rubric of which a level is chosen for each criterion; their sum stands below. */
final class RubricLevels extends Div {

    private final Rubric rubric;
    private final List<CriterionLevels> criteria = new ArrayList<>();
    private final Map<Slug, Integer> points = new TreeMap<>();
    private final Paragraph sum = new Paragraph();

    RubricLevels(Rubric rubric, Language language) {
        this.rubric = rubric;
        addClassNames("rubric", "stack-l");
        for (var criterion : rubric.criteria()) {
            var levels = new CriterionLevels(criterion, language);
            levels.onLevel(given -> put(levels, given));
            levels.onNumber(given -> {
                put(levels, given);
                nextAfter(levels).ifPresent(CriterionLevels::focus);
            });
            criteria.add(levels);
            var section = new Section(levels);
            section.addClassName("criterion");
            add(section);
        }
        sum.addClassNames("rubric-sum", "num");
        sum.getElement().setAttribute("aria-live", "polite");
        add(sum);
        showSum();
    }

    private void put(CriterionLevels levels, int given) {
        points.put(levels.id(), given);
        showSum();
    }

    private void showSum() {
        var given = points.values().stream().mapToInt(Integer::intValue).sum();
        sum.setText(getTranslation("playthrough.rating.sum", given, rubric.most()));
    }

    private Optional<CriterionLevels> nextAfter(CriterionLevels levels) {
        return criteria.stream().skip(criteria.indexOf(levels) + 1L).findFirst();
    }

    /** Shows these points as chosen. */
    void show(Map<Slug, Integer> given) {
        points.putAll(given);
        criteria.forEach(it -> it.show(Optional.ofNullable(points.get(it.id()))));
        showSum();
    }

    Map<Slug, Integer> points() {
        return Map.copyOf(points);
    }

    boolean isComplete() {
        return points.size() == criteria.size();
    }

    /** Marks the criteria that have no level yet, and moves to the first of them. */
    void showMissing() {
        criteria.forEach(it -> it.showMissing(!points.containsKey(it.id())));
        focus();
    }

    void focus() {
        criteria.stream()
                .filter(it -> !points.containsKey(it.id()))
                .findFirst()
                .orElse(criteria.getFirst())
                .focus();
    }
}
