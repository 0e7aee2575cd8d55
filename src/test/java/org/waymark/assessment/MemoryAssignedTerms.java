package org.waymark.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.identity.UserId;

/** What was assigned, whatever the quiz: to nobody until it is said to whom; all to whom something is assigned do it together. */
public class MemoryAssignedTerms implements AssignedTerms {

    private final Map<UserId, List<AssignedTerm>> terms = new ConcurrentHashMap<>();

    public void assign(UserId learner, AssignedTerm term) {
        terms.computeIfAbsent(learner, _ -> new ArrayList<>()).add(term);
    }

    public void withdrawAll() {
        terms.clear();
    }

    @Override
    public List<AssignedTerm> of(UserId learner, Course course, Slug quiz) {
        return List.copyOf(terms.getOrDefault(learner, List.of()));
    }

    @Override
    public Optional<TakenTogether> together(UserId learner, Course course, Slug quiz) {
        return terms.containsKey(learner)
                ? Optional.of(new TakenTogether(
                        new HashSet<>(terms.keySet()),
                        terms.values().stream().flatMap(List::stream).toList()))
                : Optional.empty();
    }

    /** Nobody has an attempt that runs. */
    public static final AttemptsUnderWay NOBODY = new AttemptsUnderWay() {
        @Override
        public List<String> closing(Slug course, Collection<Slug> quizzes, Collection<UserId> learners) {
            return List.of();
        }

        @Override
        public boolean anyThatEnds(Slug course, Slug quiz, Collection<UserId> learners) {
            return false;
        }
    };
}
