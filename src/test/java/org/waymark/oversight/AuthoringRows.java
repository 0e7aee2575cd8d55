package org.waymark.oversight;

import static java.util.Map.entry;

import java.util.Map;

/** Writing courses: nobody's work is seen by it; who may write which course is tried by the tests of that module. */
final class AuthoringRows {

    private static final Row WRITING =
            new Row.Exempt("about files of courses, and who writes them; shows nobody's work");

    static final Map<String, Row> ROWS = Map.ofEntries(
            entry("ArrangingBanks.change(UserId, Basis, List)", WRITING),
            entry("ArrangingBanks.remove(UserId, Basis, Slug)", WRITING),
            entry("ArrangingCourses.move(UserId, Basis, Move)", WRITING),
            entry("ArrangingCourses.order(UserId, Slug)", WRITING),
            entry("ArrangingCourses.takeBack(UserId, Moved)", WRITING),
            entry("ArrangingLessons.beginLanguage(UserId, Slug, Slug, Language)", WRITING),
            entry("ArrangingLessons.move(UserId, Slug, SectionMove)", WRITING),
            entry("ArrangingLessons.sections(UserId, Slug, Slug)", WRITING),
            entry("ArrangingLessons.takeBack(UserId, Slug, SectionMoved)", WRITING),
            entry("BeginningCourses.begin(UserId, PartName, Language)", WRITING),
            entry("BeginningCourses.ids()", WRITING),
            entry("BeginningParts.begin(UserId, Slug, NewPart)", WRITING),
            entry("BeginningParts.ids(UserId, Slug)", WRITING),
            entry("ComposingQuizzes.draw(UserId, Slug, Slug, Optional)", WRITING),
            entry("ComposingQuizzes.open(UserId, Slug, Slug)", WRITING),
            entry("EditingCourses.discard(UserId, Slug, String, int)", WRITING),
            entry("EditingCourses.open(UserId, Slug, String)", WRITING),
            entry("EditingCourses.restore(UserId, Basis, int)", WRITING),
            entry("EditingCourses.revisions(UserId, Slug, String, int)", WRITING),
            entry("EditingCourses.type(UserId, Basis, DraftEdit)", WRITING),
            entry("EditingCourses.typeMinor(UserId, Basis, DraftEdit)", WRITING),
            entry("GivingAuthorship.authors(UserId, Slug)", WRITING),
            entry("GivingAuthorship.invite(UserId, Slug, String, Set)", WRITING),
            entry("GivingAuthorship.settle(UserId, Authorship, Set)", WRITING),
            entry("MergingDrafts.bring(UserId, Slug, String, String, DraftEdit)", WRITING),
            entry("MergingDrafts.open(UserId, Slug, String)", WRITING),
            entry("MergingDrafts.settle(UserId, Merging, Map)", WRITING),
            entry("MergingDrafts.waiting(UserId, Slug)", WRITING),
            entry("MergingDrafts.write(UserId, Slug, String, MergeQuestion, String)", WRITING),
            entry("PublishingDrafts.preview(UserId, Slug)", WRITING),
            entry("PublishingDrafts.publish(UserId, Slug, String)", WRITING),
            entry("RemovingParts.look(UserId, Slug, OldPart)", WRITING),
            entry("RemovingParts.remove(UserId, Slug, Removal)", WRITING),
            entry("RemovingParts.takeBack(UserId, Slug, Removed)", WRITING),
            entry("ReviewingDrafts.answer(UserId, Slug, Id, String)", WRITING),
            entry("ReviewingDrafts.judge(UserId, Slug, String, int, boolean, String)", WRITING),
            entry("ReviewingDrafts.remark(UserId, Slug, String, String, String)", WRITING),
            entry("ReviewingDrafts.send(UserId, Slug, String, String)", WRITING),
            entry("ReviewingDrafts.settle(UserId, Slug, Id, boolean)", WRITING),
            entry("ReviewingDrafts.withdraw(UserId, Slug, String)", WRITING),
            entry("SearchingCourses.find(UserId, Slug, String)", WRITING),
            entry("SeeingBanks.bank(UserId, Slug, Slug)", WRITING),
            entry("SeeingLessons.lesson(UserId, Slug, Slug)", WRITING),
            entry("SeeingReviews.drafts(UserId, Slug)", WRITING),
            entry("SeeingReviews.open(UserId, Slug, String)", WRITING),
            entry("SeeingReviews.waiting(UserId)", WRITING),
            entry("SeeingRevisions.compare(UserId, Slug, String, int, int)", WRITING),
            entry("SeeingRevisions.files(UserId, Slug)", WRITING),
            entry("SeeingRevisions.of(UserId, Slug, String)", WRITING),
            entry("SeeingWorkbench.course(UserId, Slug)", WRITING),
            entry("SeeingWorkbench.courses(UserId)", WRITING),
            entry("TakingTurns.leave(UserId, Slug, String)", WRITING),
            entry("TakingTurns.others(UserId, Slug)", WRITING),
            entry("TakingTurns.take(UserId, Slug, String, String)", WRITING),
            entry("TrackingTranslations.outOfDate(UserId, Slug, String)", WRITING),
            entry("TrackingTranslations.progress(UserId, Slug)", WRITING),
            entry("TrackingTranslations.stillFits(UserId, Slug, TextSpot, Language, String)", WRITING),
            entry("TrackingTranslations.texts(UserId, Slug, String, Language)", WRITING),
            entry("TrackingTranslations.undo(UserId, Settled)", WRITING),
            entry("TrackingTranslations.work(UserId, Slug, Language)", WRITING));

    private AuthoringRows() {}
}
