package org.goldenthread.development.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A career path as the signed-in person sees it.
 *
 * @param here place of the step that their role and level stand on, from 0; empty where no step of this path is theirs
 * @param account where they stand, by the key of what is asked for
 * @param others the other paths
 */
public record MyCareer(CareerPath path, Optional<Integer> here, Map<String, Standing> account, List<CareerPath> others)
        implements Serializable {

    public MyCareer {
        account = Map.copyOf(account);
        others = List.copyOf(others);
    }

    /** The step after theirs; the first where none is theirs; empty at the top. */
    public Optional<CareerPath.Step> next() {
        int next = here.map(place -> place + 1).orElse(0);
        return next < path.steps().size() ? Optional.of(path.steps().get(next)) : Optional.empty();
    }
}
