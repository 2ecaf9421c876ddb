package org.goldenthread.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium for the journeys, without anything done by hand: one that is installed, else Playwright's own download, else
 * on Debian as root its package. Where none can be had the journeys fail; they are never skipped.
 */
final class Browser {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "google-chrome-for-testing",
            "microsoft-edge");
    private static final List<String> PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Playwright's driver; it must not fetch all its browsers at the first use. */
    static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    /** Started at the first use; ends with the process. */
    static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(find()).setArgs(ARGUMENTS));

    /** One process after the other: what is not there only one may install. */
    static Path find() {
        try (FileChannel lock = FileChannel.open(
                        Path.of("target", "browser.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = lock.lock()) {
            return installed()
                    .or(Browser::downloaded)
                    .or(Browser::packaged)
                    .orElseThrow(
                            () -> new IllegalStateException("The browser journeys need Chrome or Chromium, and there is"
                                    + " none: not on the PATH or in the usual places, not by Playwright's download, not as a"
                                    + " Debian package. Install one of them, and run the tests again."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> folders = Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), PLACES.stream())
                .map(Path::of);
        return folders.flatMap(
                        place -> Files.isDirectory(place) ? NAMES.stream().map(place::resolve) : Stream.of(place))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> downloaded() {
        Path own = Path.of(PLAYWRIGHT.chromium().executablePath());
        if (!Files.isExecutable(own)) {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            run(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "com.microsoft.playwright.CLI",
                    "install",
                    "chromium");
        }
        return Optional.of(own).filter(Files::isExecutable);
    }

    private static Optional<Path> packaged() {
        if (Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"))) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        }
        return installed();
    }

    /** What it says goes to the log of the tests; a failure shows in that the browser is still missing. */
    private static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            process.getInputStream().transferTo(System.err);
            process.waitFor();
        } catch (IOException e) {
            System.err.println(command[0] + " cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Browser() {}
}
