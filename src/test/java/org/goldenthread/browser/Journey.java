package org.goldenthread.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of journeys: it has the {@link Portal} with the demo organisation as it is just after it was made. What other
 * classes change there it does not see; its own journeys must not stand in each other's way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Portal.ForOneClass.class)
@interface Journey {}
