package org.waymark.interchange;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;

/**
 * What reading a file of XML gave.
 *
 * @param root empty where it could not be read
 */
public record XmlReading(Optional<XmlElement> root, List<Problem> problems) {

    public XmlReading {
        problems = List.copyOf(problems);
    }
}
