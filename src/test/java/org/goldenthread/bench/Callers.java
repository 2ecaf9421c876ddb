package org.goldenthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers at once, each on a thread of its own. */
final class Callers {

    /** What the caller with this number does with its share of the work. */
    interface Work {
        void run(int caller, Runnable ready) throws Exception;
    }

    private Callers() {}

    /** @return seconds from the moment when all callers were ready until the last one was done */
    static double time(int callers, Work work) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(callers);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int number = caller;
                running.add(threads.submit((Callable<Void>) () -> {
                    work.run(number, () -> waitFor(ready, go));
                    return null;
                }));
            }
            ready.await();
            long start = System.nanoTime();
            go.countDown();
            for (Future<Void> each : running) {
                each.get();
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void waitFor(CountDownLatch ready, CountDownLatch go) {
        ready.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
