package org.waymark.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.content.edit.FilePart;
import org.waymark.content.edit.FileParts;

/**
 * Two versions of a file brought together. What only one side has changed since both were the same is taken; what both have changed
 * differently is a question. The parts are those of {@link FileParts}: sections of lessons, entries of other files.
 */
public final class Merge {

    private static final List<String> FILE = List.of();

    private final Optional<MergeNode> root;
    private final List<MergeQuestion> questions;
    private final List<MergeTaken> taken;
    private final String like;

    private Merge(Optional<MergeNode> root, PartMerge merge, String like) {
        this.root = root;
        this.questions = merge.questions();
        this.taken = merge.taken();
        this.like = like;
    }

    /**
     * @param path of the file in its course
     * @param base what both sides have changed; empty where the file was not there, or nobody knows
     * @param theirs empty where they took the file away
     * @param mine empty where it was taken away here
     */
    public static Merge of(String path, Optional<String> base, Optional<String> theirs, Optional<String> mine) {
        var like = theirs.or(() -> mine).orElse("");
        var merge = merged(parts(path, base), parts(path, theirs), parts(path, mine), like);
        return merge.isSound(path) ? merge : merged(whole(base), whole(theirs), whole(mine), like);
    }

    private static Merge merged(
            Optional<FilePart> base, Optional<FilePart> theirs, Optional<FilePart> mine, String like) {
        var merge = new PartMerge();
        return new Merge(merge.merge(FILE, base, theirs, mine), merge, like);
    }

    /** A file whose parts nobody can name is one part. */
    private static Optional<FilePart> parts(String path, Optional<String> text) {
        return text.flatMap(it -> FileParts.of(it, path).or(() -> whole(text)));
    }

    private static Optional<FilePart> whole(Optional<String> text) {
        return text.map(it -> new FilePart(
                FilePart.END, it.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'), List.of()));
    }

    /** Whether it is the file that was meant, however the questions are decided; one part can make another unreadable. */
    private boolean isSound(String path) {
        return isSound(path, Side.THEIRS) && isSound(path, Side.MINE);
    }

    private boolean isSound(String path, Side side) {
        var file = decided(_ -> new MergeAnswer.As(side)).filter(it -> !it.isWhole());
        return file.isEmpty() || FileParts.of(file.get().text(), path).equals(file);
    }

    /** What is to be decided, in the order of the file. */
    public List<MergeQuestion> questions() {
        return questions;
    }

    /** What was taken without a question, in the order of the file. */
    public List<MergeTaken> taken() {
        return taken;
    }

    public boolean isSettled() {
        return questions.isEmpty();
    }

    /**
     * The file with everything decided, and with the ends of lines that theirs has; nothing where it is to be taken away.
     *
     * @param answers by the keys of the questions
     */
    public Optional<String> text(Map<String, MergeAnswer> answers) {
        return decided(question -> {
                    var answer = answers.get(question.key());
                    if (answer == null) {
                        throw new IllegalArgumentException("nobody has decided " + question.key());
                    }
                    return answer;
                })
                .map(it -> FileParts.endingLinesAs(like, it.text()));
    }

    private Optional<FilePart> decided(Function<MergeQuestion, MergeAnswer> answers) {
        return root.flatMap(it -> it.decided(answers));
    }
}
