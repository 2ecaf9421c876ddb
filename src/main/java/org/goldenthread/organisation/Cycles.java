package org.goldenthread.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds those who are, through any number of others, above themselves. Tarjan's algorithm for strongly connected
 * components, without recursion, so that a line of management 100,000 long does not end it.
 */
final class Cycles {

    private final Map<String, ? extends Collection<String>> above;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private Cycles(Map<String, ? extends Collection<String>> above) {
        this.above = above;
    }

    /**
     * @param above those directly above each
     * @return the members of each cycle; nobody is in two
     */
    static List<List<String>> in(Map<String, ? extends Collection<String>> above) {
        var search = new Cycles(above);
        for (String start : above.keySet()) {
            if (!search.order.containsKey(start)) {
                search.walk(start);
            }
        }
        return search.cycles;
    }

    private void walk(String start) {
        Deque<Step> path = new ArrayDeque<>();
        path.push(enter(start));
        while (!path.isEmpty()) {
            Step step = path.element();
            if (step.next.hasNext()) {
                String other = step.next.next();
                if (!order.containsKey(other)) {
                    path.push(enter(other));
                } else if (isOpen.contains(other)) {
                    low.merge(step.member, order.getOrDefault(other, 0), Math::min);
                }
            } else {
                path.pop();
                Step below = path.peek();
                if (below != null) {
                    low.merge(below.member, low.getOrDefault(step.member, 0), Math::min);
                }
                leave(step.member);
            }
        }
    }

    private Step enter(String member) {
        int number = order.size();
        order.put(member, number);
        low.put(member, number);
        open.push(member);
        isOpen.add(member);
        Collection<String> others = above.get(member);
        return new Step(member, others == null ? List.<String>of().iterator() : others.iterator());
    }

    private void leave(String member) {
        if (!order.getOrDefault(member, 0).equals(low.get(member))) {
            return;
        }
        List<String> component = new ArrayList<>();
        String last;
        do {
            last = open.pop();
            isOpen.remove(last);
            component.add(last);
        } while (!last.equals(member));
        if (component.size() > 1) {
            cycles.add(component);
        }
    }

    private record Step(String member, Iterator<String> next) {}
}
