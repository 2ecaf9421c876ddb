package org.goldenthread.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text that the code asks for exists, can be formatted, and none is left over. */
class TranslationsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Map<String, String> texts = texts();
    private final Set<String> literals = literals();

    @Test
    void everyKeyInTheCodeHasAText() {
        Set<String> modules = texts.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(literals.stream()
                        .filter(literal -> literal.contains("."))
                        .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                        .filter(literal -> literal.endsWith(".")
                                ? texts.keySet().stream().noneMatch(key -> key.startsWith(literal))
                                : !texts.containsKey(literal)))
                .isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        List<String> beginnings = literals.stream()
                .filter(literal -> literal.endsWith(".") || literal.endsWith("-"))
                .toList();
        assertThat(texts.keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void everyTextIsAMessageWithItsApostrophesDoubled() {
        List<String> broken = new ArrayList<>();
        texts.forEach((key, text) -> {
            if (LONE_APOSTROPHE.matcher(text.replaceAll("'[{}][^']*'", "")).find()) {
                broken.add(key + ": " + text);
            }
            assertThat(new MessageFormat(text, Locale.UK).toPattern()).as(key).isNotNull();
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void aPercentSignFollowsANoBreakSpace() {
        assertThat(texts.entrySet().stream().filter(text -> text.getValue().matches(".*[^\u00a0]%.*")))
                .isEmpty();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        MainCode.sources("src/main/resources/i18n", ".properties").forEach((file, content) -> {
            Properties properties = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    assertThat(texts.put(key.toString(), value.toString()))
                            .as("%s twice, the second time in %s", key, file)
                            .isNull();
                    return super.put(key, value);
                }
            };
            try {
                properties.load(new StringReader(content));
            } catch (IOException e) {
                throw new AssertionError(file, e);
            }
        });
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static Set<String> literals() {
        return MainCode.sources("src/main/java", ".java").values().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
