package org.waymark.progress;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.waymark.assessment.MemoryAttempts;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.content.Examples;
import org.waymark.content.ReadingLessons;
import org.waymark.content.ReadingMarksInMemory;
import org.waymark.playthrough.MemoryPlaythroughs;
import org.waymark.playthrough.PlayingScenarios;

@SpringJUnitConfig({Doing.class, MemoryRebuildingTest.InMemory.class})
class MemoryRebuildingTest implements RebuildingContract {

    private @Autowired ReadingLessons readingLessons;
    private @Autowired TakingQuizzes takingQuizzes;
    private @Autowired PlayingScenarios playingScenarios;
    private @Autowired TrackingProgress trackingProgress;
    private @Autowired ProgressBook book;

    @Override
    public History history(long seed) {
        return new History(seed, readingLessons, takingQuizzes, playingScenarios);
    }

    @Override
    public TrackingProgress trackingProgress() {
        return trackingProgress;
    }

    @Override
    public ProgressBook book() {
        return book;
    }

    @Override
    public List<?> contents() {
        return History.LEARNERS.stream()
                .map(learner -> book.of(learner, Examples.COURSE))
                .flatMap(doings -> Stream.of(doings.sections(), doings.quizzes(), doings.scenarios())
                        .flatMap(List::stream))
                .toList();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class InMemory {

        @Bean
        MemoryAttempts attempts() {
            return new MemoryAttempts();
        }

        @Bean
        MemoryPlaythroughs playthroughs() {
            return new MemoryPlaythroughs();
        }

        @Bean
        ReadingMarksInMemory marks() {
            return new ReadingMarksInMemory();
        }

        @Bean
        MemoryProgressBook book() {
            return new MemoryProgressBook();
        }
    }
}
