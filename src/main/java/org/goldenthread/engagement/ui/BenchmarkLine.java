package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.engagement.Benchmark;

/** An outside figure, never without its year, population, source and licence. */
final class BenchmarkLine extends Paragraph {

    BenchmarkLine(Benchmark benchmark) {
        addClassNames("muted", "benchmark");
        setText(getTranslation(
                "engagement.benchmark." + benchmark.key(),
                benchmark.value(),
                Integer.toString(benchmark.year()),
                benchmark.organisations()));
    }
}
