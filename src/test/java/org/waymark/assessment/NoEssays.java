package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where nobody has written an essay. */
public final class NoEssays implements Essays {

    @Override
    public void add(Essay essay) {
        throw new UnsupportedOperationException("here nobody writes essays");
    }

    @Override
    public Optional<Essay> find(EssayId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Essay> forChange(EssayId id) {
        return Optional.empty();
    }

    @Override
    public Set<UserId> writers() {
        return Set.of();
    }

    @Override
    public List<Essay> unmarked(Collection<UserId> writers) {
        return List.of();
    }

    @Override
    public List<Essay> marked(Collection<UserId> writers, int most) {
        return List.of();
    }

    @Override
    public Map<EssayId, UserId> firstMarkers() {
        return Map.of();
    }

    @Override
    public Optional<String> provisional(AttemptId attempt) {
        return Optional.empty();
    }

    @Override
    public List<Essay> of(AttemptId attempt) {
        return List.of();
    }

    @Override
    public boolean save(Essay essay) {
        return false;
    }

    @Override
    public List<EssayMark> marks(EssayId id) {
        return List.of();
    }

    @Override
    public void add(EssayId id, EssayMark mark) {
        throw new UnsupportedOperationException("here nobody writes essays");
    }
}
