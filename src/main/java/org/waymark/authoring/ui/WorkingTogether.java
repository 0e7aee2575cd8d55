package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.waymark.authoring.GivingAuthorship;
import org.waymark.authoring.MergingDrafts;
import org.waymark.authoring.Right;
import org.waymark.authoring.SeeingRevisions;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** The parts of the workbench of a course by which several people write it together. */
@org.springframework.stereotype.Component
class WorkingTogether {

    private final TakingTurns turns;
    private final MergingDrafts merging;
    private final SeeingRevisions history;
    private final GivingAuthorship giving;
    private final TrackingTranslations translations;

    WorkingTogether(
            TakingTurns turns,
            MergingDrafts merging,
            SeeingRevisions history,
            GivingAuthorship giving,
            TrackingTranslations translations) {
        this.turns = turns;
        this.merging = merging;
        this.history = history;
        this.giving = giving;
        this.translations = translations;
    }

    /** Who else is editing, as long as the page is open. */
    Component others(UserId user, Slug course, TurnWords words) {
        return new TurnList(words, () -> turns.others(user, course));
    }

    /** Words of one's own that are to be merged, where there are any. */
    Optional<MergeNote> waiting(UserId user, Slug course) {
        return MergeNote.waiting(course, merging.waiting(user, course));
    }

    /** How far the translations are, where there are any to make. */
    Optional<Component> translations(UserId user, Slug course) {
        return Optional.of(translations.progress(user, course))
                .filter(it -> !it.isEmpty())
                .map(it -> new TranslationsOverview(course, it));
    }

    /** The ways to the histories of files. */
    Component histories(UserId user, Slug course) {
        return new HistoryList(course, history.files(user, course));
    }

    /**
     * Who writes the course.
     *
     * @param changed is done when somebody was given other rights
     */
    Component authors(UserId user, Slug course, Set<Right> rights, Runnable changed) {
        return new AuthorsSection(new AuthorsDesk(giving, user, course, rights.contains(Right.PUBLISH), changed));
    }
}
