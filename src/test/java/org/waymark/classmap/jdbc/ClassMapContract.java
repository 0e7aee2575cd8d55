package org.waymark.classmap.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.LearnerGroups;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.classmap.Count;
import org.waymark.classmap.Counted;
import org.waymark.classmap.MappingClasses;
import org.waymark.classmap.PlayedScenario;
import org.waymark.classmap.Selection;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.files.CourseReader;
import org.waymark.identity.MemoryOversight;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.ScenarioNotFound;
import org.waymark.scenario.Made;

/** What is counted is what is stored: compared with counts that databases make from the rows themselves. */
abstract class ClassMapContract {

    private static final Slug STORY = new Slug("fourth-article");
    private static final Slug COURSE = PlayedCourse.SHIPPED.id();
    private static final UserId STAFF = new UserId(new UUID(5, 1));
    private static final int PLAYTHROUGHS = 60;
    private static final int LEARNERS = 24;

    /** One row for each playthrough, with a number by which the first and the best of each learner have 1. */
    private static final Map<Selection, String> SELECTED = Map.of(
            Selection.ALL, "select playthrough.*, 1 as place from playthrough",
            Selection.FIRST, """
                    select playthrough.*, row_number() over (partition by learner order by started_at, id) as place
                    from playthrough
                    """,
            Selection.BEST, """
                    select playthrough.*, row_number() over (
                        partition by learner order by coalesce(score, -1) desc, started_at, id) as place
                    from playthrough
                    """);

    private @Autowired PlayingScenarios playing;
    private @Autowired MappingClasses mapping;
    private @Autowired LearnerGroups groups;
    private @Autowired MemoryOversight oversight;
    private @Autowired PlayedCourse.Shelf shelf;
    private @Autowired PlayedCourse.Counted counted;
    private @Autowired JdbcClient jdbc;
    private @Autowired PlatformTransactionManager transactions;

    @BeforeEach
    void publish() {
        shelf.publish(PlayedCourse.SHIPPED);
        be("LEARNER");
    }

    @AfterEach
    void empty() {
        oversight.clear();
        SecurityContextHolder.clearContext();
        Stream.of("playthrough_step", "playthrough", "learner_group_member", "learner_group")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private static void be(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
    }

    private void play(long seed) {
        play(seed, PLAYTHROUGHS);
    }

    private void play(long seed, int playthroughs) {
        play(new RandomPlayers(playing, shelf, seed), playthroughs, COURSE, STORY);
    }

    /** Kept all at once: it is not the keeping that is looked at here. */
    private void play(RandomPlayers players, int playthroughs, Slug course, Slug story) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> players.play(playthroughs, LEARNERS, course, story));
    }

    private PlayedScenario played(Optional<Set<UserId>> only) {
        be("INSTRUCTOR");
        return mapping.played(STAFF, COURSE, STORY, only);
    }

    @Test
    void countsEqualTheStoredSteps() {
        play(3);

        for (var selection : Selection.values()) {
            var map = played(Optional.empty()).map(selection);

            assertThat(map.apart().turnout().playthroughs()).as("%s", selection).isZero();
            assertEqualsRows(map.here(), selection, "place = 1");
        }
    }

    @Test
    void aGroupIsCountedByItself() {
        play(77);
        var some = IntStream.range(0, LEARNERS / 3)
                .mapToObj(RandomPlayers::learner)
                .collect(Collectors.toSet());
        var group = new LearnerGroup(new LearnerGroup.Id(new UUID(1, 2)), "9-A", some);
        groups.keep(group, STAFF);
        be("INSTRUCTOR");
        var members = mapping.groups(STAFF).getFirst().members();

        for (var selection : Selection.values()) {
            var map = played(Optional.of(members)).map(selection);

            assertThat(map.here().turnout().playthroughs()).as("%s", selection).isPositive();
            assertEqualsRows(
                    map.here(), selection, "learner in (select member.learner from learner_group_member member)");
        }
    }

    private void assertEqualsRows(Counted counted, Selection selection, String only) {
        var from = "from (" + SELECTED.get(selection) + ") p join playthrough_step s on s.playthrough = p.id "
                + "where p.place = 1 and p." + only + " and s.act = ";
        assertThat(counted.choices()).isEqualTo(byChoice(from));
        assertThat(counted.choices()).isNotEmpty();
        assertThat(counted.decisions())
                .isEqualTo(by("select s.passage as k, count(*) as times, count(distinct p.learner) as learners " + from
                        + "'CHOSE' group by s.passage"));
        assertThat(counted.checkpoints())
                .isEqualTo(by("select s.name as k, count(*) as times, count(distinct p.learner) as learners " + from
                        + "'POINTED' group by s.name"));
        assertThat(paragraphs(counted)).isEqualTo(byParagraph(from));
        assertTurnoutAndPlaces(counted, "from (" + SELECTED.get(selection) + ") p where p.place = 1 and p." + only);
    }

    private void assertTurnoutAndPlaces(Counted counted, String from) {
        var turnout = counted.turnout();
        assertThat(turnout.learners()).isEqualTo(number("select count(distinct p.learner) " + from));
        assertThat(turnout.playthroughs()).isEqualTo(number("select count(*) " + from));
        assertThat(turnout.over()).isEqualTo(number("select count(p.finished_at) " + from));
        assertThat(turnout.left()).isEqualTo(number("select count(p.left_at) " + from));
        assertThat(turnout.open()).isEqualTo(number("select count(p.unfinished) " + from));
        assertThat(turnout.waiting()).isEqualTo(number("select count(*) " + from + " and p.waiting > 0"));
        var scores = jdbc.sql("select p.score " + from + " and p.score is not null")
                .query(BigDecimal.class)
                .list();
        assertThat(turnout.meanScore())
                .contains(scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP));
        var endings = by("select p.ending as k, count(*) as times, count(distinct p.learner) as learners " + from
                + " and p.ending is not null group by p.ending");
        var story = PlayedCourse.SHIPPED.scenario(STORY).orElseThrow();
        story.endings()
                .forEach(ending -> assertThat(counted.arrivedAt(ending.id()))
                        .isEqualTo(endings.getOrDefault(ending.id(), Count.NONE)));
        // whoever came to a passage decided there, or is there still
        var standing = story.passages().stream()
                .mapToInt(it -> counted.arrivedAt(it.id()).times()
                        - counted.decidedAt(it.id()).times())
                .peek(it -> assertThat(it).isNotNegative())
                .sum();
        assertThat(standing).isEqualTo(turnout.playthroughs() - turnout.over());
        assertThat(counted.arrivedAt(story.start().id()).times()).isEqualTo(turnout.playthroughs());
        // each choice led somewhere
        var led = new TreeMap<Made, Integer>();
        counted.turns().forEach((turn, count) -> led.merge(turn.made(), count.times(), Integer::sum));
        assertThat(led).isEqualTo(times(counted.choices()));
    }

    private static <K> Map<K, Integer> times(Map<K, Count> counts) {
        var times = new HashMap<K, Integer>();
        counts.forEach((key, count) -> times.put(key, count.times()));
        return times;
    }

    private static Map<String, Count> paragraphs(Counted counted) {
        var all = new HashMap<String, Count>();
        counted.evidence()
                .forEach((task, paragraphs) ->
                        paragraphs.forEach((paragraph, count) -> all.put(task + " " + paragraph, count)));
        return all;
    }

    private Map<String, Count> byParagraph(String from) {
        var all = new HashMap<String, Count>();
        jdbc.sql("select s.name, s.detail, count(*) as times, count(distinct p.learner) as learners " + from
                        + "'POINTED' group by s.name, s.detail")
                .query((row, _) -> all.put(
                        row.getString("name")
                                + " "
                                + Citation.parse(row.getString("detail"))
                                        .orElseThrow()
                                        .getFirst(),
                        count(row)))
                .list();
        return all;
    }

    private Map<Made, Count> byChoice(String from) {
        var counts = new HashMap<Made, Count>();
        jdbc.sql("select s.passage, s.name, count(*) as times, count(distinct p.learner) as learners " + from
                        + "'CHOSE' group by s.passage, s.name")
                .query((row, _) ->
                        counts.put(new Made(Columns.slug(row, "passage"), Columns.slug(row, "name")), count(row)))
                .list();
        return counts;
    }

    private Map<Slug, Count> by(String sql) {
        var counts = new HashMap<Slug, Count>();
        jdbc.sql(sql)
                .query((row, _) -> counts.put(Columns.slug(row, "k"), count(row)))
                .list();
        return counts;
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(row.getInt("times"), row.getInt("learners"));
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Test
    void whatAnEarlierEditionHadIsCountedApartAndAllOfIt() {
        shelf.publish(ScenarioCourse.course());
        var players = new RandomPlayers(playing, shelf, 5);
        play(players, 40, Examples.COURSE, ScenarioCourse.SCENARIO);
        shelf.publish(CourseReader.read(ScenarioCourse.filesWith("- id: wait\n", "- id: linger\n"))
                .course()
                .orElseThrow());
        play(players, 40, Examples.COURSE, ScenarioCourse.SCENARIO);
        be("INSTRUCTOR");

        var map = mapping.played(STAFF, Examples.COURSE, ScenarioCourse.SCENARIO, Optional.empty())
                .map(Selection.ALL);

        var waited = "exists (select 1 from playthrough_step w where w.playthrough = p.id and w.name = 'wait')";
        var from = "from playthrough p join playthrough_step s on s.playthrough = p.id where %s and s.act = ";
        assertThat(map.here().choices()).isEqualTo(byChoice(from.formatted("not " + waited)));
        assertThat(map.apart().choices()).isEqualTo(byChoice(from.formatted(waited)));
        assertThat(map.apart().choices()).containsKey(new Made(new Slug("n1"), new Slug("wait")));
        assertThat(map.here().choices()).containsKey(new Made(new Slug("n1"), new Slug("linger")));
        assertThat(map.here().turnout().playthroughs() + map.apart().turnout().playthroughs())
                .isEqualTo(number("select count(*) from playthrough"));
    }

    @Test
    void howManyStatementsAreNeededDoesNotDependOnHowManyPlayed() {
        play(1, 5);
        var few = counted.database().statementsOf(() -> played(Optional.empty()));
        play(2, 30);
        var many = counted.database().statementsOf(() -> played(Optional.empty()));

        assertThat(few).isEqualTo(many).isEqualTo(1);
    }

    @Test
    void onlyThoseAreCountedWhoseWorkIsTheirsToSee() {
        play(5);
        var foreign = IntStream.range(0, LEARNERS / 2)
                .mapToObj(RandomPlayers::learner)
                .toArray(UserId[]::new);
        oversight.nobodyOversees(foreign);
        groups.keep(group(3, "Kanarya", union(foreign[0], last(5))), STAFF);
        groups.keep(group(4, "9-B", last(5)), STAFF);
        groups.keep(group(5, "9-C", last(4)), STAFF);
        var hidden = Stream.of(foreign)
                .map(it -> "X'" + it.value().toString().replace("-", "") + "'")
                .collect(Collectors.joining(", ", "learner not in (", ")"));

        var map = played(Optional.empty()).map(Selection.ALL);

        assertEqualsRows(map.here(), Selection.ALL, hidden);
        assertThat(mapping.groups(STAFF)).extracting(LearnerGroup::name).containsExactly("9-B");
        assertThat(played(Optional.of(Set.of(foreign))).isEmpty()).isTrue();
    }

    private static Set<UserId> last(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(it -> RandomPlayers.learner(LEARNERS - it))
                .collect(Collectors.toSet());
    }

    private static Set<UserId> union(UserId one, Set<UserId> others) {
        return Stream.concat(Stream.of(one), others.stream()).collect(Collectors.toSet());
    }

    @Test
    void ofFewerThanFiveAndOfAllButAFewNothingIsTold() {
        play(5);
        var players = IntStream.range(0, LEARNERS)
                .mapToObj(RandomPlayers::learner)
                .filter(it -> number("select count(*) from playthrough where learner = X'"
                                + it.value().toString().replace("-", "") + "'")
                        > 0)
                .toList();
        var four = Set.copyOf(players.subList(0, 4));
        var five = Set.copyOf(players.subList(0, 5));
        var allButFour = Set.copyOf(players.subList(4, players.size()));
        var all = Set.copyOf(players);

        assertThat(Stream.of(four, five, allButFour, all)
                        .map(it -> played(Optional.of(it)).hidden()))
                .containsExactly(true, false, true, false);
        assertThat(played(Optional.of(four)).map(Selection.ALL).here().turnout().learners())
                .isZero();
        assertThat(played(Optional.of(four)).isEmpty()).isFalse();
    }

    private static LearnerGroup group(int number, String name, Set<UserId> members) {
        return new LearnerGroup(new LearnerGroup.Id(new UUID(1, number)), name, members);
    }

    @Test
    void onlyInstructorsAndAdministratorsMayCount() {
        for (var role : List.of("INSTRUCTOR", "ADMINISTRATOR")) {
            be(role);
            assertThat(mapping.played(STAFF, COURSE, STORY, Optional.empty()).isEmpty())
                    .isTrue();
            assertThat(mapping.groups(STAFF)).isEmpty();
        }
        be("LEARNER");
        assertThatThrownBy(() -> mapping.played(STAFF, COURSE, STORY, Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mapping.groups(STAFF)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aScenarioThatIsNotThereIsNotFound() {
        be("INSTRUCTOR");

        assertThatThrownBy(() -> mapping.played(STAFF, COURSE, new Slug("no-such"), Optional.empty()))
                .isInstanceOf(ScenarioNotFound.class);
        assertThatThrownBy(() -> mapping.played(STAFF, new Slug("no-such"), STORY, Optional.empty()))
                .isInstanceOf(ScenarioNotFound.class);
    }
}
