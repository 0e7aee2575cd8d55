package org.waymark.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;
import org.waymark.notice.KeepingNotices;
import org.waymark.notice.Notice;
import org.waymark.ui.SiteMap;

/** Telling learners what they have, a column or everything, and taking that back; what they are told is kept as it is now. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ReleasingGrades {

    private final ClassroomAccess access;
    private final BookReading reading;
    private final Releases releases;
    private final ColumnTitles titles;
    private final KeepingNotices notices;

    ReleasingGrades(
            ClassroomAccess access,
            BookReading reading,
            Releases releases,
            ColumnTitles titles,
            KeepingNotices notices) {
        this.access = access;
        this.reading = reading;
        this.releases = releases;
        this.titles = titles;
        this.notices = notices;
    }

    /** What would be told, and to whom it would be new. */
    private record Draft(Sheet sheet, List<Column> columns, boolean whole, List<Slip> slips, List<UserId> news) {

        String print() {
            return Slips.print(slips, columns, sheet.book().scale());
        }

        /** In how many cells points are still to come. */
        int open() {
            var lessons =
                    columns.stream().filter(Column::isLesson).map(Column::id).collect(Collectors.toSet());
            return (int) slips.stream()
                    .flatMap(it -> it.marks().stream())
                    .filter(it -> it.cell().state().isOpen() && !lessons.contains(it.column()))
                    .count();
        }
    }

    /** What learners would be told; of everything where no column is named. */
    @Transactional(readOnly = true)
    public ReleasePreview preview(UserId staff, String token, Optional<Column.Id> column) {
        var draft = draft(access.run(staff, token, Right.MARK), column);
        return new ReleasePreview(
                draft.columns(), draft.slips().size(), draft.news().size(), draft.open(), draft.print());
    }

    /**
     * Tells learners what they have; of everything, with totals, where no column is named.
     *
     * @param print of what was looked at
     * @throws Outdated where something has changed since it was looked at; nobody is told anything then
     */
    public Release release(UserId staff, String token, Optional<Column.Id> column, String print) {
        var classroom = access.change(staff, token, Right.MARK);
        reading.kept(classroom);
        var draft = draft(classroom, column);
        if (draft.slips().isEmpty() || draft.columns().isEmpty()) {
            throw new GradebookRefused(Refusal.NOTHING_TO_RELEASE);
        }
        if (!draft.print().equals(print)) {
            throw new Outdated();
        }
        var now = reading.now();
        var named = titles.of(draft.sheet());
        var release = new Release(
                new Release.Id(Ids.timeOrdered(now)),
                staff,
                now,
                draft.whole() ? Optional.of(draft.sheet().book().scale()) : Optional.empty(),
                draft.columns().stream()
                        .map(it -> new Release.Head(
                                it.id(), named.getOrDefault(it.id(), ColumnTitles.same("–")), it.possible()))
                        .toList(),
                draft.slips().size(),
                Optional.empty());
        releases.add(classroom.id(), release, draft.slips());
        tell(classroom, draft.news(), Notice.Kind.GRADES_RELEASED);
        return release;
    }

    /**
     * Takes a release back: what had been released before holds again. That it was there stays known. Whoever is in the class no longer
     * has no page that shows it, and gets no notice.
     *
     * @throws GradebookRefused where somebody has done so already
     */
    public void takeBack(UserId staff, String token, Release.Id id) {
        var classroom = access.change(staff, token, Right.MARK);
        var all = releases.of(classroom.id());
        var release = all.stream()
                .filter(it -> it.id().equals(id))
                .filter(Release::stands)
                .findFirst()
                .orElseThrow(() -> new GradebookRefused(Refusal.ALREADY_TAKEN_BACK));
        releases.takeBack(id, new Release.TakenBack(staff, reading.now()));
        if (Visible.of(all).needed().contains(release)) {
            var told = releases.slips(List.of(release)).keySet();
            var there = reading.sheet(classroom).learners();
            tell(classroom, told.stream().filter(there::contains).toList(), Notice.Kind.GRADES_TAKEN_BACK);
        }
    }

    private Draft draft(Classroom classroom, Optional<Column.Id> column) {
        var sheet = reading.sheet(classroom);
        var columns = column.map(id ->
                        List.of(sheet.book().column(id).orElseThrow(() -> new GradebookRefused(Refusal.COLUMN_GONE))))
                .orElse(sheet.book().columns());
        var slips = Slips.of(sheet, columns, column.isEmpty());
        var visible = Visible.of(releases.of(classroom.id()));
        var told = releases.slips(visible.needed());
        return new Draft(
                sheet,
                columns,
                column.isEmpty(),
                slips,
                slips.stream()
                        .filter(it -> isNews(it, columns, visible, told.getOrDefault(it.learner(), Map.of())))
                        .map(Slip::learner)
                        .toList());
    }

    private static boolean isNews(Slip slip, List<Column> columns, Visible visible, Map<Release.Id, Slip> told) {
        var mark = columns.stream()
                .anyMatch(column -> slip.mark(column.id())
                        .filter(it -> visible.of(column, it, told) != Visible.News.SAME)
                        .isPresent());
        return mark
                || slip.total()
                        .filter(it -> visible.of(it, told) != Visible.News.SAME)
                        .isPresent();
    }

    private void tell(Classroom classroom, List<UserId> learners, Notice.Kind kind) {
        if (!learners.isEmpty()) {
            notices.tell(learners, kind, ColumnTitles.same(classroom.name()), SiteMap.myGrades(classroom.token()));
        }
    }
}
