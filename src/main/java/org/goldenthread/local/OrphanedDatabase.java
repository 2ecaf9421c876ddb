package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stops the PostgreSQL of a portal that was killed: it outlives its parent and would keep the next one from its data. A
 * portal that lives holds a lock on the folder, and its database is left alone.
 */
@Component
@Profile("local")
class OrphanedDatabase implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final Logger log = LoggerFactory.getLogger(OrphanedDatabase.class);

    private static final int SECONDS_TO_STOP = 30;
    private static final String LOCK = "epg-lock";

    private String data = "";

    @Override
    public void setEnvironment(Environment environment) {
        data = environment.getProperty("goldenthread.local.data", "");
    }

    /** Runs before any bean is made, so before the database is started. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        if (!data.isBlank()) {
            stop(Path.of(data), "postgres");
        }
    }

    /**
     * @param folder a data folder of PostgreSQL; it need not exist
     * @param program name of the program that may be stopped, for a number can meanwhile be another's
     */
    static void stop(Path folder, String program) {
        try {
            Path pidFile = folder.resolve("postmaster.pid");
            if (Files.exists(pidFile) && nobodyHolds(folder.resolve(LOCK))) {
                process(pidFile).filter(each -> runs(each, program)).ifPresent(OrphanedDatabase::stop);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean nobodyHolds(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        }
    }

    private static Optional<ProcessHandle> process(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.endsWith(program))
                .isPresent();
    }

    private static void stop(ProcessHandle process) {
        log.info("The database of a portal that was killed is still running. It is stopped.");
        CompletableFuture<ProcessHandle> end = process.onExit();
        process.destroy();
        end.completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly();
            end = process.onExit();
            end.join();
        }
    }
}
