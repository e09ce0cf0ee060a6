package org.sgreport.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.load.Loader;
import org.sgreport.model.Contribution;
import org.sgreport.model.Contributions;
import org.sgreport.model.Measure;
import org.sgreport.model.Report;
import org.sgreport.reference.State;
import org.sgreport.reference.States;
import org.sgreport.source.Sources;
import org.sgreport.support.Folders;
import org.sgreport.tally.Reporting;
import org.sgreport.tally.Tally;

/** Counts and lists of whichever of a report's replies have come. */
class TallyPropertyTest {
  private static final Report WHOLE =
      new Loader(new Sources(Folders.PROJECT), new Diagnostics())
          .load(Folders.PROJECT.resolve("inputs/a-69-224"), Folders.PROJECT)
          .report()
          .orElseThrow();

  private static Report with(List<Contribution> states) {
    return new Report(
        WHOLE.folder(),
        WHOLE.file(),
        WHOLE.codeFrame(),
        new Contributions(states, WHOLE.entities()),
        WHOLE.background());
  }

  private static List<Contribution> some(long seed) {
    List<Contribution> states = new ArrayList<>(WHOLE.states());
    Random random = new Random(seed);
    Collections.shuffle(states, random);
    return states.subList(0, random.nextInt(states.size() + 1));
  }

  @Property(seed = "1", tries = 100)
  void theStatusesOfAMeasureAddUpToIt(@ForAll long seed) {
    Tally tally = new Tally(with(some(seed)));
    for (Measure measure : WHOLE.codeFrame().measures()) {
      List<String> statuses = measure.statusNames();
      int sum = statuses.stream().mapToInt(s -> tally.ofStates(id(measure), s).size()).sum();
      assertThat(tally.ofStates(id(measure), "")).as(id(measure)).hasSizeGreaterThanOrEqualTo(sum);
      if (!statuses.isEmpty()) {
        assertThat(tally.ofStates(id(measure), "")).hasSize(sum);
      }
    }
  }

  @Property(seed = "2", tries = 100)
  void everyReportedMeasureIsOneCell(@ForAll long seed) {
    List<Contribution> states = some(seed);
    Tally tally = new Tally(with(states));
    int reported = states.stream().mapToInt(s -> s.measures().size()).sum();
    int counted =
        WHOLE.codeFrame().ids().stream().mapToInt(m -> tally.ofStates(m, "").size()).sum();
    assertThat(tally.ofStates()).hasSize(reported);
    assertThat(counted).isEqualTo(reported);
  }

  @Property(seed = "3", tries = 100)
  void theOrderOfTheFilesDoesNotMatter(@ForAll long seed) {
    List<Contribution> states = some(seed);
    List<Contribution> reversed = new ArrayList<>(states);
    Collections.reverse(reversed);
    Tally tally = new Tally(with(states));
    assertThat(new Tally(with(reversed)).ofStates()).isEqualTo(tally.ofStates());
    assertThat(tally.respondents(Set.of(State.Kind.values())))
        .isSortedAccordingTo(
            Comparator.comparing(c -> States.all().name(c.key(), tally.namesAsOf()).sortKey()));
  }

  @Property(seed = "4", tries = 100)
  void aReplyWithdrawnTakesItsCellsAndNoOthers(
      @ForAll long seed, @ForAll @IntRange(max = 26) int at) {
    List<Contribution> states = some(seed);
    if (at >= states.size()) {
      return;
    }
    List<Contribution> left = new ArrayList<>(states);
    String gone = left.remove(at).key();
    List<Reporting> before = new Tally(with(states)).ofStates();
    assertThat(new Tally(with(left)).ofStates())
        .isEqualTo(before.stream().filter(c -> !c.contributor().equals(gone)).toList());
  }

  private static String id(Measure measure) {
    return measure.id().value();
  }
}
