package org.waymark.authoring.items;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.YamlDocument;
import org.waymark.content.review.Finding;

/** What is to be said about a question, text by text. */
public final class Remarks {

    private static final String MISSING = "content.problem.missing-language";
    private static final String MISSING_SOURCE = "content.problem.missing-source-language";

    private static final String PROMPT = "prompt";
    private static final String TEXT = "text";

    private final YamlDocument document;
    private final ItemSheet sheet;
    private final Map<Integer, List<Problem>> problems;
    private final List<Finding> onPrompt;
    private final Map<String, List<Finding>> onOptions;

    /**
     * @param problems of this question
     * @param findings of the second reader on this question
     */
    public Remarks(YamlDocument document, ItemSheet sheet, List<Problem> problems, List<Finding> findings) {
        this.document = document;
        this.sheet = sheet;
        this.problems =
                problems.stream().collect(Collectors.groupingBy(it -> it.place().line()));
        this.onPrompt = findings.stream().filter(it -> isOn(it, PROMPT)).toList();
        this.onOptions = findings.stream()
                .filter(it -> isOn(it, TEXT) && !it.details().isEmpty())
                .collect(Collectors.groupingBy(it -> it.details().getFirst()));
    }

    ItemSheet sheet() {
        return sheet;
    }

    /** What is wrong with what stands there, or with what does not. */
    public List<Problem> problems(Cell cell) {
        var isText = cell.slot().field() instanceof Field.Text;
        var text = isText ? sheet.textAt(cell.slot()) : cell.slot().at();
        if (cell.language().isEmpty()) {
            return at(text);
        }
        var tag = cell.language().get().tag();
        return Stream.concat(
                        at(text).stream()
                                .filter(it -> isOfLanguage(it) && it.details().contains(tag)),
                        at(text.key(tag)).stream().filter(it -> !isOfLanguage(it)))
                .toList();
    }

    private List<Problem> at(Trail place) {
        return document.line(sheet.full(place))
                .map(it -> problems.getOrDefault(it, List.of()))
                .orElse(List.of());
    }

    /** A language that is missing has no line; it is said of the text. */
    private static boolean isOfLanguage(Problem problem) {
        return problem.key().equals(MISSING) || problem.key().equals(MISSING_SOURCE);
    }

    /** What a second reader would point out there. */
    public List<Finding> findings(Cell cell) {
        return on(cell.slot()).stream()
                .filter(it ->
                        cell.language().filter(language -> isIn(it, language)).isPresent())
                .toList();
    }

    private List<Finding> on(Slot slot) {
        return switch (slot.field().key()) {
            case PROMPT -> onPrompt;
            case TEXT ->
                sheet.id(slot.holder())
                        .map(it -> onOptions.getOrDefault(it, List.of()))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static boolean isIn(Finding finding, Language language) {
        return finding.spot().languages().contains(language);
    }

    /** Whether it is said of texts under this key. */
    private static boolean isOn(Finding finding, String key) {
        return switch (finding.rule()) {
            case NEGATED_PROMPT -> key.equals(PROMPT);
            case ALL_OR_NONE, LONGEST_IS_RIGHT, ECHO -> key.equals(TEXT);
            case UNEVEN_LENGTH,
                    READING_TIME,
                    SECTION_LENGTH,
                    ATTRIBUTION,
                    TERMS,
                    OBJECTIVE_QUESTIONS,
                    OBJECTIVE_KINDS,
                    BLUEPRINT,
                    CONTESTED,
                    LENGTH_BIAS,
                    POSITION_BIAS -> false;
        };
    }
}
