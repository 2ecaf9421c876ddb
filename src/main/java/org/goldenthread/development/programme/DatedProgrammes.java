package org.goldenthread.development.programme;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.definition.Definition;
import org.goldenthread.development.programme.Programme.Criterion;
import org.goldenthread.development.programme.Programme.Entry;
import org.goldenthread.development.programme.Programme.FrameworkUse;
import org.goldenthread.development.programme.Programme.ReviewPlan;
import org.goldenthread.development.programme.Programme.Stage;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.framework.Framework;
import org.goldenthread.organisation.ContractType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The programmes, read once from {@code programmes/*.yaml}; a file that cannot be read stops the start. */
@Component
class DatedProgrammes {

    private static final Set<String> KEYS = Set.of(
            "key",
            "order",
            "name",
            "short",
            "says",
            "source",
            "licence",
            "note",
            "starts-from",
            "starts-to",
            "for",
            "stages",
            "reviews",
            "frameworks",
            "application");

    private final List<Programme> all;

    DatedProgrammes(ResourcePatternResolver resources, DatedFrameworks frameworks) throws IOException {
        List<Programme> read = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:programmes/*.yaml")) {
            try (InputStream content = file.getInputStream()) {
                read.add(read(Definition.read(String.valueOf(file.getFilename()), content), frameworks));
            }
        }
        read.sort(Comparator.comparingInt(Programme::order));
        if (read.stream().map(Programme::key).distinct().count() < read.size()) {
            throw new IllegalStateException("Two programmes have the same key");
        }
        all = List.copyOf(read);
    }

    /** In their order, whoever may start on them. */
    List<Programme> all() {
        return all;
    }

    Optional<Programme> find(String key) {
        return all.stream().filter(programme -> programme.key().equals(key)).findFirst();
    }

    /** @throws IllegalArgumentException when there is none of this name */
    Programme get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No programme is called " + key));
    }

    /** The programme that is proposed for somebody who starts on a day. */
    Optional<Programme> forStarter(@Nullable String level, ContractType contract, LocalDate start) {
        return all.stream()
                .filter(programme -> programme.takesStarterOn(start))
                .filter(programme -> programme.entry().levels().contains(String.valueOf(level))
                        || programme.entry().contracts().contains(contract))
                .findFirst();
    }

    private static Programme read(Definition file, DatedFrameworks frameworks) {
        file.onlyWith(KEYS);
        file.text("licence");
        List<ReviewPlan> plans =
                file.list("reviews").stream().map(DatedProgrammes::plan).toList();
        file.distinct("reviews", plans.stream().map(ReviewPlan::key).toList());
        return new Programme(
                file.text("key"),
                file.number("order"),
                file.text("name"),
                file.text("short"),
                file.text("says"),
                file.text("source"),
                file.day("starts-from"),
                file.has("starts-to") ? file.day("starts-to") : null,
                file.part("for").map(DatedProgrammes::entry).orElseGet(() -> new Entry(List.of(), List.of())),
                file.list("stages").stream().map(DatedProgrammes::stage).toList(),
                plans,
                file.list("frameworks").stream()
                        .map(part -> framework(part, frameworks))
                        .toList(),
                file.part("application").map(DatedProgrammes::criteria).orElseGet(List::of));
    }

    private static Entry entry(Definition part) {
        part.onlyWith(Set.of("levels", "contracts"));
        return new Entry(
                part.has("levels") ? part.texts("levels") : List.of(),
                part
                        .subset(
                                "contracts",
                                Stream.of(ContractType.values())
                                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                                        .toList())
                        .stream()
                        .map(word -> ContractType.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static Stage stage(Definition part) {
        part.onlyWith(Set.of("name", "until", "supervision", "protected", "caseload"));
        return new Stage(
                part.text("name"),
                period(part, "until"),
                period(part, "supervision"),
                part.number("protected"),
                part.has("caseload") ? Optional.of(part.number("caseload")) : Optional.empty());
    }

    private static ReviewPlan plan(Definition part) {
        part.onlyWith(Set.of("key", "name", "months"));
        List<Integer> months = part.numbers("months");
        if (!months.equals(months.stream().distinct().sorted().toList())) {
            throw part.broken("months", "each once, and rising");
        }
        return new ReviewPlan(part.text("key"), part.text("name"), months);
    }

    private static FrameworkUse framework(Definition part, DatedFrameworks frameworks) {
        part.onlyWith(Set.of("key", "level"));
        Framework framework =
                frameworks.find(part.text("key")).orElseThrow(() -> part.broken("key", "no framework is called that"));
        return new FrameworkUse(
                framework, part.has("level") ? Optional.of(part.oneOf("level", framework.levels())) : Optional.empty());
    }

    private static List<Criterion> criteria(Definition part) {
        part.onlyWith(Set.of("criteria"));
        List<Criterion> criteria = part.list("criteria").stream()
                .map(each -> each.onlyWith(Set.of("key", "name", "asks")))
                .map(each -> new Criterion(each.text("key"), each.text("name"), each.text("asks")))
                .toList();
        part.distinct("criteria", criteria.stream().map(Criterion::key).toList());
        return criteria;
    }

    private static Period period(Definition part, String key) {
        try {
            return Period.parse(part.text(key));
        } catch (DateTimeParseException e) {
            throw part.broken(key, "a length of time such as P6W, P3M or P1Y is needed here");
        }
    }
}
