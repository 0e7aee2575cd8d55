package org.waymark.assessment.jdbc;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.ItemFigures;
import org.waymark.assessment.Sample;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;
import org.waymark.question.Response;
import org.waymark.question.wire.ResponseJson;

/** What became of items, from the tables {@code attempt} and {@code attempt_event}; counted there, so that thousands of answers stay there. */
@Repository
class JdbcItemFigures implements ItemFigures {

    private static final String LAST_EVENTS = """
            from lasts l
            join attempt_event e on e.attempt = l.attempt and e.number = l.number
            join chosen c on c.id = l.attempt
            """;

    private final JdbcClient jdbc;

    JdbcItemFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Asked> asked(Sample sample, Sample.Take take) {
        if (sample.isEmpty()) {
            return List.of();
        }
        // a class is asked the same items again and again: each name is read once
        var names = new HashMap<String, Slug>();
        return SampleSql.of(jdbc, SampleSql.chosen(take) + "select learner, course, items from chosen", sample)
                .query((row, _) -> new Asked(
                        new UserId(Columns.uuid(row, "learner")),
                        Columns.slug(row, "course"),
                        Arrays.stream(row.getString("items").split(" "))
                                .map(name -> names.computeIfAbsent(name, Slug::new))
                                .toList()))
                .list();
    }

    @Override
    public List<Answers> answers(Sample sample, Sample.Take take) {
        return sample.isEmpty()
                ? List.of()
                : SampleSql.of(jdbc, SampleSql.lasts(take) + """
                        select c.course, e.item, count(*) as answers,
                               sum(case when e.fraction = 1 then 1 else 0 end) as full_ones,
                               sum(case when e.fraction <= 0 and e.verdict not in ('LEFT_BLANK', 'AWAITING_REVIEW')
                                   then 1 else 0 end) as none_ones,
                               sum(case when e.verdict = 'LEFT_BLANK' then 1 else 0 end) as blank_ones,
                               sum(case when e.verdict = 'AWAITING_REVIEW' then 1 else 0 end) as waiting_ones,
                               sum(case when e.verdict = 'AWAITING_REVIEW' then 0 else e.fraction end) as earned
                        """ + LAST_EVENTS + " group by c.course, e.item", sample)
                        .query((row, _) -> new Answers(
                                Columns.slug(row, "course"),
                                Columns.slug(row, "item"),
                                row.getInt("answers"),
                                row.getInt("full_ones"),
                                row.getInt("none_ones"),
                                row.getInt("blank_ones"),
                                row.getInt("waiting_ones"),
                                row.getBigDecimal("earned")))
                        .list();
    }

    @Override
    public List<Earned> earned(Sample sample, Sample.Take take) {
        return sample.isEmpty()
                ? List.of()
                : SampleSql.of(
                                jdbc,
                                SampleSql.lasts(take) + "select c.learner, c.course, e.item, e.fraction " + LAST_EVENTS
                                        + " where e.verdict <> 'AWAITING_REVIEW'",
                                sample)
                        .query((row, _) -> new Earned(
                                new UserId(Columns.uuid(row, "learner")),
                                Columns.slug(row, "course"),
                                Columns.slug(row, "item"),
                                new Fraction(row.getBigDecimal("fraction"))))
                        .list();
    }

    @Override
    public Map<Slug, Map<Response, Integer>> responses(
            Sample sample, Sample.Take take, Slug course, Collection<Slug> items) {
        var counted = new HashMap<Slug, Map<Response, Integer>>();
        if (!sample.isEmpty() && !items.isEmpty()) {
            SampleSql.of(
                            jdbc,
                            SampleSql.lasts(take) + "select e.item, e.response " + LAST_EVENTS
                                    + " where c.course = :course and e.item in (:items) and e.response is not null",
                            sample)
                    .param("course", course.value())
                    .param("items", items.stream().map(Slug::value).toList())
                    .query((row, _) ->
                            Map.entry(Columns.slug(row, "item"), ResponseJson.read(row.getString("response"))))
                    .list()
                    .forEach(it -> counted.computeIfAbsent(it.getKey(), _ -> new HashMap<>())
                            .merge(it.getValue(), 1, Integer::sum));
        }
        return counted;
    }
}
