package org.goldenthread.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The rules of axe-core that a page as it is now breaks, the frames in it included, each with the place and the reason. */
record Axe(Page page) {

    private static final String MISSING = "() => !window.axe";
    private static final String SOURCE = "() => {" + AxeBuilder.getAxeScript() + "}";
    /** Half of its time it would describe all that is well, and fetch the style sheets again, which none of these rules reads. */
    private static final String RUN = """
            async runOnly => {
                const options = {runOnly, resultTypes: ['violations'], preload: {assets: ['media']}};
                return (await axe.run(document, options)).violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id}: ${node.target}: ${node.html} ${node.failureSummary}`));
            }
            """;

    List<String> wcag() {
        return broken("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    }

    List<String> contrast() {
        return broken("rule", List.of("color-contrast"));
    }

    private List<String> broken(String type, List<String> values) {
        page.frames().stream()
                .filter(frame -> (boolean) frame.evaluate(MISSING))
                .forEach(frame -> frame.evaluate(SOURCE));
        return ((List<?>) page.evaluate(RUN, Map.of("type", type, "values", values)))
                .stream().map(String::valueOf).toList();
    }
}
