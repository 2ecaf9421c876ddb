package org.goldenthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/build/indexhtml-1a2b.js", "/themes/portal/styles.css", "/favicon.ico"})
    void anAddressWithAnEndingMayBeAFile(String path) {
        assertThat(StaticFiles.canBeFile(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/my-voice/survey/5", "/version-1.2/my-work"})
    void aViewOrACallOfAPageIsNone(String path) {
        assertThat(StaticFiles.canBeFile(path)).isFalse();
    }
}
