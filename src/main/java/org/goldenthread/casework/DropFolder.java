package org.goldenthread.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.security.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder into which other systems put their files: {@code observations.csv}, and the tables of case data by their names, each
 * perhaps with its day behind it, as in {@code ssd_cp_visits-2026-11-30.csv}. Tables are taken in the order in which they build on
 * each other. A file that was read lies in {@code done} afterwards, one of which nothing was taken in {@code refused}, each with
 * its report beside it.
 *
 * <p>A file is left alone while it is being written: until nothing has been written to it for a while. Should the portal be
 * stopped after a file was read and before it is moved, it is read again, which changes nothing.
 */
@Component
class DropFolder {

    private static final Logger log = LoggerFactory.getLogger(DropFolder.class);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern OBSERVATIONS = Pattern.compile("observations([-_. ][0-9][-0-9_.]*)?\\.csv");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss").withZone(StaffDirectory.LONDON);

    private final DataDelivery delivery;
    private final Clock clock;
    private final String folder;
    private final String source;
    private final Duration quiet;

    /**
     * @param folder empty when there is none
     * @param source where its files come from, in words that staff know
     * @param quiet how long nothing must have been written to a file before it is read
     */
    DropFolder(
            DataDelivery delivery,
            Clock clock,
            @Value("${goldenthread.drop.folder}") String folder,
            @Value("${goldenthread.drop.source}") String source,
            @Value("${goldenthread.drop.quiet}") Duration quiet) {
        this.delivery = delivery;
        this.clock = clock;
        this.folder = folder;
        this.source = source;
        this.quiet = quiet;
    }

    /** Reads every file that stands still. */
    void look() {
        look(Path.of(folder));
    }

    void look(Path place) {
        for (Path file : waiting(place)) {
            Programme.runAsDropFolder(() -> {
                take(file, place);
                return true;
            });
        }
    }

    private List<Path> waiting(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> order(file).isPresent() && standsStill(file))
                    .sorted(Comparator.comparing((Path file) -> order(file).orElseThrow())
                            .thenComparing(Path::getFileName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Observations come after all case data, and what is neither is nobody's. */
    private static Optional<Integer> order(Path file) {
        return isObservations(file)
                ? Optional.of(CaseTable.values().length)
                : CaseTable.ofFile(name(file)).map(CaseTable::ordinal);
    }

    private boolean standsStill(Path file) {
        return written(file).plus(quiet).isBefore(clock.instant());
    }

    private void take(Path file, Path place) throws IOException {
        Received received;
        try {
            ObservationSource from = new ObservationSource(source, dataDate(file));
            received = isObservations(file)
                    ? delivery.observations(file, from)
                    : delivery.caseData(CaseTable.ofFile(name(file)).orElseThrow(), file, from);
        } catch (RuntimeException e) {
            log.error("{} in the drop folder could not be read; it lies in refused now", name(file), e);
            move(file, place.resolve("refused"), "");
            return;
        }
        move(file, place.resolve(received.refusal().isPresent() ? "refused" : "done"), received.report());
        log.info(
                "{} came through the drop folder: {} rows, {} left out",
                name(file),
                received.rows(),
                received.badRows());
    }

    /** The report first: a file that has been moved has its report. */
    private void move(Path file, Path to, String report) throws IOException {
        Files.createDirectories(to);
        String name = STAMP.format(clock.instant()) + "-" + name(file);
        Files.writeString(to.resolve(name.replaceFirst("\\.csv$", "-problems.csv")), report);
        Files.move(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** By the name of the file, else the day on which it was written. */
    private LocalDate dataDate(Path file) {
        Matcher day = DAY.matcher(name(file));
        return day.find() ? LocalDate.parse(day.group()) : LocalDate.ofInstant(written(file), StaffDirectory.LONDON);
    }

    private static boolean isObservations(Path file) {
        return OBSERVATIONS.matcher(name(file)).matches();
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
