package org.waymark.assessment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.QueuedEssay;
import org.waymark.base.Slug;
import org.waymark.ui.SiteMap;

/** What the queue is narrowed to, as it stands in addresses: going to an essay and to the next one keeps it. */
final class EssayAddress {

    private static final String COURSE = "course";
    private static final String QUIZ = "quiz";
    private static final String ITEM = "question";

    private EssayAddress() {}

    static QueuedEssay.Filter filter(QueryParameters query) {
        return new QueuedEssay.Filter(slug(query, COURSE), slug(query, QUIZ), slug(query, ITEM));
    }

    /** What is no slug narrows nothing. */
    private static Optional<Slug> slug(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(Slug::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static QueryParameters query(QueuedEssay.Filter filter) {
        var parameters = new LinkedHashMap<String, String>();
        filter.course().ifPresent(it -> parameters.put(COURSE, it.value()));
        filter.quiz().ifPresent(it -> parameters.put(QUIZ, it.value()));
        filter.item().ifPresent(it -> parameters.put(ITEM, it.value()));
        return QueryParameters.simple(parameters);
    }

    static String queue(QueuedEssay.Filter filter) {
        return "/" + SiteMap.MARKING + suffix(filter);
    }

    static String essay(EssayId id, QueuedEssay.Filter filter) {
        return "/" + SiteMap.essay(id.value()) + suffix(filter);
    }

    private static String suffix(QueuedEssay.Filter filter) {
        var query = query(filter).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }
}
