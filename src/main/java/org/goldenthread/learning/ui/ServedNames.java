package org.goldenthread.learning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.framework.Framework;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.organisation.StaffDirectory;

/** What capabilities and standards are called. */
@SpringComponent
class ServedNames {

    private final DatedFrameworks frameworks;
    private final StaffDirectory directory;

    ServedNames(DatedFrameworks frameworks, StaffDirectory directory) {
        this.frameworks = frameworks;
        this.directory = directory;
    }

    /** Those of the frameworks that apply today, in their order. */
    Map<ServedElement, String> offered() {
        Map<ServedElement, String> names = new LinkedHashMap<>();
        frameworks
                .on(directory.today())
                .forEach(framework -> framework
                        .elements()
                        .forEach(element ->
                                names.put(new ServedElement(framework.key(), element.key()), element.name())));
        return names;
    }

    /** What a course serves, "Framework: capability", in the order of the frameworks; what no file knows is left out. */
    List<String> of(Set<ServedElement> served) {
        return frameworks.all().stream()
                .sorted(Comparator.comparingInt(Framework::order))
                .flatMap(framework -> framework.elements().stream()
                        .filter(element -> served.contains(new ServedElement(framework.key(), element.key())))
                        .map(element -> framework.name() + ": " + element.name()))
                .toList();
    }
}
