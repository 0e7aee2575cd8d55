package org.waymark.authoring.items;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.content.edit.YamlDocument;
import org.waymark.content.review.Finding;

/**
 * What is to be said about a question, text by text.
 *
 * @param problems of this question
 * @param findings of the second reader on this question
 */
public record Remarks(YamlDocument document, ItemSheet sheet, List<Problem> problems, List<Finding> findings) {

    private static final String MISSING = "content.problem.missing-language";
    private static final String MISSING_SOURCE = "content.problem.missing-source-language";

    public Remarks {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
    }

    /** What is wrong with what stands there, or with what does not. */
    public List<Problem> problems(Cell cell) {
        return problems.stream().filter(it -> isAbout(it, cell)).toList();
    }

    private boolean isAbout(Problem problem, Cell cell) {
        var isText = cell.slot().field() instanceof Field.Text;
        var text = isText ? sheet.textAt(cell.slot()) : cell.slot().at();
        var line = Optional.of(problem.place().line());
        if (cell.language().isEmpty()) {
            return document.line(sheet.full(text)).equals(line);
        }
        var tag = cell.language().get().tag();
        return isOfLanguage(problem)
                ? problem.details().contains(tag)
                        && document.line(sheet.full(text)).equals(line)
                : document.line(sheet.full(text.key(tag))).equals(line);
    }

    /** A language that is missing has no line; it is said of the text. */
    private static boolean isOfLanguage(Problem problem) {
        return problem.key().equals(MISSING) || problem.key().equals(MISSING_SOURCE);
    }

    /** What a second reader would point out there. */
    public List<Finding> findings(Cell cell) {
        return findings.stream()
                .filter(it -> cell.language().filter(language -> isIn(it, language)).isPresent())
                .filter(it -> isAbout(it, cell))
                .toList();
    }

    private static boolean isIn(Finding finding, Language language) {
        return finding.spot().languages().contains(language);
    }

    private boolean isAbout(Finding finding, Cell cell) {
        var key = cell.slot().field().key();
        return switch (finding.rule()) {
            case NEGATED_PROMPT -> key.equals("prompt");
            case ALL_OR_NONE, LONGEST_IS_RIGHT, ECHO ->
                key.equals("text")
                        && sheet.id(cell.slot().holder())
                                .equals(finding.details().stream().findFirst());
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
