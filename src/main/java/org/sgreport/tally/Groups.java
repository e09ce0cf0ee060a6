package org.sgreport.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sgreport.model.Report;
import org.sgreport.model.Settings;
import org.sgreport.reference.RegionalGroup;
import org.sgreport.reference.State;
import org.sgreport.reference.StateGroups;
import org.sgreport.reference.States;

/**
 * The groups that States can be counted by in a report: its own, the regional groups ({@code
 * africa}), and those of {@link StateGroups} on the day by which States are named.
 */
public final class Groups {
  private final List<Settings.Group> own;
  private final LocalDate date;

  public Groups(Report report) {
    this.own = report.settings().groups();
    this.date = report.settings().timing().namesAsOf();
  }

  /** A group by its title, and which States are in it, by their codes. */
  public record Group(String title, Predicate<String> holds) {}

  /** Those of the report first. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(own.stream().map(g -> g.id().value()).toList());
    Arrays.stream(RegionalGroup.values()).map(Groups::key).forEach(keys::add);
    keys.addAll(StateGroups.all().keys());
    return keys;
  }

  public Optional<Group> find(String key) {
    return own(key).or(() -> regional(key)).or(() -> listed(key));
  }

  /** The keys of the regional groups. */
  public static List<String> regional() {
    return Arrays.stream(RegionalGroup.values()).map(Groups::key).toList();
  }

  /** Those with the keys; the regional groups where there are none. */
  public List<Group> of(List<String> keys) {
    List<String> asked = keys.isEmpty() ? regional() : keys;
    return asked.stream().flatMap(k -> find(k).stream()).toList();
  }

  private Optional<Group> own(String key) {
    return own.stream()
        .filter(g -> g.id().value().equals(key))
        .findFirst()
        .map(g -> new Group(g.title(), c -> isIn(g, c)));
  }

  private static boolean isIn(Settings.Group group, String code) {
    return group.states().stream().anyMatch(s -> s.value().equals(code));
  }

  private static Optional<Group> regional(String key) {
    return Arrays.stream(RegionalGroup.values())
        .filter(g -> key(g).equals(key))
        .findFirst()
        .map(
            g ->
                new Group(
                    g.title(),
                    c -> States.all().find(c).flatMap(State::group).equals(Optional.of(g))));
  }

  private Optional<Group> listed(String key) {
    return StateGroups.all().find(key).map(g -> new Group(g.title(), c -> g.holds(c, date)));
  }

  private static String key(RegionalGroup group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
