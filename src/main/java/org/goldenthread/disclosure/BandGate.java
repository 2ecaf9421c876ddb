package org.goldenthread.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides by which attributes a figure of all people may be broken down, beside the groups that it is shown for.
 *
 * <p>Residuals of the tree and bands cut people into parts. No part is shown, but sums over residuals and over bands are, and
 * what is known of the ends of every part as well: nobody answers twice, and not more people are positive than answered. So
 * another world has to be possible, in which all that is shown is the same. One gets there by an exchange: somebody of one
 * band moves into a part of a residual and somebody of another band out of it, and the other way round in another residual.
 * A part passes if by exchanges it could be about k people, and its sum more than one person away from both ends. Then every
 * sum of parts that can be worked out, which is the same in all worlds, is about k people at least and leaves room for more
 * than one person on either side.
 *
 * <p>Source: our own; {@code docs/decisions/021}. The auditor of the tests knows nothing of it.
 */
public final class BandGate {

    /**
     * People of one residual who have the same bands.
     *
     * @param residual the smallest shown group that they are in
     * @param bands one of each attribute, in the order of the attributes
     * @param open false when they are said to be alike: what is known of them leaves room for nobody
     * @param asked how many they are
     * @param people those of them who are behind the figure
     * @param sum what these add up to
     */
    public record Cell(long residual, List<String> bands, boolean open, int asked, int people, int sum) {
        public Cell {
            bands = List.copyOf(bands);
        }
    }

    /** Where a part is: its residual, and its bands of the attributes that are looked at. */
    private record Place(long residual, List<String> bands) {

        Place with(int attribute, String band) {
            List<String> others = new ArrayList<>(bands);
            others.set(attribute, band);
            return new Place(residual, others);
        }
    }

    /** How far something in a part can go up and down. */
    private record Room(int up, int down) {

        static final Room NONE = new Room(0, 0);

        Room plus(Room other) {
            return new Room(up + other.up, down + other.down);
        }
    }

    /**
     * @param people room for how many are behind the figure, who are those that could go
     * @param sum room for what they add up to
     */
    private record Part(Room people, Room sum) {

        static Part of(Cell cell, int one) {
            Room sum = cell.open ? new Room(one * cell.people - cell.sum, cell.sum) : Room.NONE;
            return new Part(new Room(cell.asked - cell.people, cell.people), sum);
        }

        Part plus(Part other) {
            return new Part(people.plus(other.people), sum.plus(other.sum));
        }
    }

    private final int threshold;
    private final int one;

    private BandGate(int threshold, int one) {
        this.threshold = threshold;
        this.one = one;
    }

    /**
     * @param cells of all residuals
     * @param attributes places of the attributes that may be shown at all
     * @param one what one person can add to a sum at most; 0 when nothing but the number of people is to be shown
     * @return those whose bands may all be shown; the later ones give way
     */
    public static List<Integer> shown(Collection<Cell> cells, List<Integer> attributes, int threshold, int one) {
        var gate = new BandGate(threshold, one);
        List<Integer> shown = new ArrayList<>();
        for (int attribute : attributes) {
            shown.add(attribute);
            if (!gate.isSafe(gate.parts(cells, shown), shown.size())) {
                shown.removeLast();
            }
        }
        return shown;
    }

    /** As if nothing was known of the other attributes. */
    private Map<Place, Part> parts(Collection<Cell> cells, List<Integer> attributes) {
        Map<Place, Part> parts = new LinkedHashMap<>();
        for (Cell cell : cells) {
            List<String> bands = attributes.stream().map(cell.bands::get).toList();
            parts.merge(new Place(cell.residual, bands), Part.of(cell, one), Part::plus);
        }
        return parts;
    }

    private boolean isSafe(Map<Place, Part> parts, int attributes) {
        List<Exchanges> people = new ArrayList<>();
        List<Exchanges> sums = new ArrayList<>();
        for (int attribute = 0; attribute < attributes; attribute++) {
            int place = attribute;
            if (parts.keySet().stream()
                            .map(each -> each.bands.get(place))
                            .distinct()
                            .count()
                    < 2) {
                return false;
            }
            people.add(new Exchanges(attribute, rooms(parts, true)));
            sums.add(new Exchanges(attribute, rooms(parts, false)));
        }
        Set<Long> once = new HashSet<>();
        Set<Long> cut = new HashSet<>();
        parts.keySet().forEach(place -> {
            if (!once.add(place.residual)) {
                cut.add(place.residual);
            }
        });
        return parts.entrySet().stream()
                .filter(entry -> cut.contains(entry.getKey().residual))
                .filter(entry -> entry.getValue().people.down > 0)
                .allMatch(entry -> isSafe(entry.getKey(), entry.getValue(), people, sums));
    }

    private boolean isSafe(Place place, Part part, List<Exchanges> people, List<Exchanges> sums) {
        int missing = threshold - part.people.down;
        if (people.stream().noneMatch(each -> each.canRise(place, missing))) {
            return false;
        }
        return one == 0
                || sums.stream().anyMatch(each -> each.canRise(place, one + 1 - part.sum.down))
                        && sums.stream().anyMatch(each -> each.canFall(place, one + 1 - part.sum.up))
                        && (missing <= 0
                                || sums.stream().anyMatch(each -> each.canRise(place, 1) || each.canFall(place, 1)));
    }

    private static Map<Place, Room> rooms(Map<Place, Part> parts, boolean ofPeople) {
        Map<Place, Room> rooms = new LinkedHashMap<>();
        parts.forEach((place, part) -> rooms.put(place, ofPeople ? part.people : part.sum));
        return rooms;
    }

    /** Exchanges between the bands of one attribute. */
    private static final class Exchanges {

        private record Pair(String up, String down) {}

        private final int attribute;
        private final Map<Place, Room> rooms;
        private final Set<String> bands = new HashSet<>();
        /** How much can go from one band to another in all residuals together. */
        private final Map<Pair, Integer> all = new HashMap<>();

        Exchanges(int attribute, Map<Place, Room> rooms) {
            this.attribute = attribute;
            this.rooms = rooms;
            rooms.keySet().forEach(place -> bands.add(place.bands.get(attribute)));
            for (Place place : rooms.keySet()) {
                for (String other : bands) {
                    String band = place.bands.get(attribute);
                    if (!other.equals(band)) {
                        all.merge(new Pair(band, other), between(place, other, false), Integer::sum);
                    }
                }
            }
        }

        boolean canRise(Place place, int by) {
            return can(place, by, false);
        }

        boolean canFall(Place place, int by) {
            return can(place, by, true);
        }

        private boolean can(Place place, int by, boolean down) {
            if (by <= 0) {
                return true;
            }
            String band = place.bands.get(attribute);
            for (String other : bands) {
                if (!other.equals(band) && between(place, other, down) >= by) {
                    Pair back = down ? new Pair(band, other) : new Pair(other, band);
                    int elsewhere = all.getOrDefault(back, 0) - between(place, other, !down);
                    if (elsewhere >= by) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** How far a part can go up while the one beside it goes down, or the other way round. */
        private int between(Place place, String other, boolean down) {
            Room own = Objects.requireNonNull(rooms.get(place));
            Room beside = rooms.getOrDefault(place.with(attribute, other), Room.NONE);
            return down ? Math.min(own.down, beside.up) : Math.min(own.up, beside.down);
        }
    }
}
