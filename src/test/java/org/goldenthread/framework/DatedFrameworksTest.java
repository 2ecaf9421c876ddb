package org.goldenthread.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class DatedFrameworksTest {

    private final DatedFrameworks frameworks = new DatedFrameworks(new PathMatchingResourcePatternResolver());

    DatedFrameworksTest() throws IOException {}

    @Test
    void theStandardsChangeOverNightWithoutAnyCode() {
        assertThat(frameworks.on(LocalDate.of(2027, 3, 31)))
                .extracting(Framework::key)
                .containsExactly("pcf", "post-qualifying", "leadership-behaviours", "apprenticeship");
        assertThat(frameworks.on(LocalDate.of(2027, 4, 1)))
                .extracting(Framework::key)
                .containsExactly("pcf", "early-career", "leadership-behaviours", "apprenticeship");
    }

    @Test
    void theCapabilitiesFrameworkHasNineDomainsAndNineLevels() {
        Framework pcf = frameworks.find("pcf").orElseThrow();
        assertThat(pcf.elements()).hasSize(9);
        assertThat(pcf.levels()).hasSize(9);
        assertThat(frameworks.find("post-qualifying").orElseThrow().elements()).hasSize(10);
    }

    @Test
    void aDayThatIsNoneIsRefusedWithItsPlace() {
        String broken = """
                {key: a, order: 1, name: A, source: S, licence: L, valid-from: "soon", elements: [{key: x, name: X}]}
                """;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedFrameworks.read(
                        "a.yaml", new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("a.yaml: valid-from");
    }
}
