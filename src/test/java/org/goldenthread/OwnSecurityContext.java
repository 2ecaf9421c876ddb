package org.goldenthread;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Every portal that starts in this process makes its own holder of who is signed in the one that all use. Tests take back that
 * of their own portal, in whatever order they run.
 */
class OwnSecurityContext extends AbstractTestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
