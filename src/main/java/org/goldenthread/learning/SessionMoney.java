package org.goldenthread.learning;

import java.io.Serializable;
import java.math.BigDecimal;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a session costs and who pays; for publishers alone.
 *
 * @param budget pounds allocated; null when nothing is
 * @param cost pounds, where it differs from what the course says; null otherwise
 * @param payer team or service whose budget it is; null for L&D's own
 */
public record SessionMoney(
        @Nullable BigDecimal budget,
        @Nullable BigDecimal cost,
        @Nullable UnitId payer) implements Serializable {

    public static final SessionMoney NONE = new SessionMoney(null, null, null);
}
