package org.goldenthread.engagement.api;

import org.goldenthread.engagement.Driver;
import org.goldenthread.engagement.ReleasedLink;

/** How a statement goes with engagement in the whole organisation, as other programmes read it. */
record LinkJson(
        long wave, String key, String title, double correlation, double low, double high, boolean clear, int people) {

    static LinkJson of(ReleasedLink link) {
        Driver driver = link.driver();
        return new LinkJson(
                link.wave().campaign().value(),
                driver.key(),
                driver.text(),
                driver.correlation(),
                driver.low(),
                driver.high(),
                driver.isClear(),
                driver.n());
    }
}
