package org.sgreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.support.TypedName;

/** Names as people type them: what each stands for, and who is suggested where it is refused. */
class ResolverTest {
  static Stream<TypedName> states() {
    return TypedName.of("states.tsv");
  }

  static Stream<TypedName> entities() {
    return TypedName.of("entities.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void states(TypedName name) {
    holds(name, StateResolver::resolve);
  }

  @ParameterizedTest
  @MethodSource
  void entities(TypedName name) {
    holds(name, EntityResolver::resolve);
  }

  private static void holds(TypedName name, Function<String, Resolution> resolver) {
    Resolution found = resolver.apply(name.typed());
    assertThat(found.key()).isEqualTo(name.standsFor());
    assertThat(found.candidates()).containsAll(name.suggested());
    assertThat(found.candidates()).hasSizeLessThanOrEqualTo(name.suggested().isEmpty() ? 0 : 5);
  }

  @Test
  void everyCodeAndEveryNameOfAnyTimeActs() {
    for (State state : States.all().states()) {
      assertThat(StateResolver.resolve(state.code()).key()).contains(state.code());
      assertThat(StateResolver.resolve(state.shortCode()).key()).contains(state.code());
      for (StateName name : States.all().names(state.code())) {
        for (String form : List.of(name.list(), name.running(), "the " + name.list())) {
          assertThat(StateResolver.resolve(form).key()).as(form).contains(state.code());
        }
      }
    }
  }

  @Test
  void everyKeyNameAndAbbreviationOfAnEntityActs() {
    for (Entity entity : Entities.all().entities()) {
      for (String form : List.of(entity.key(), entity.name(), entity.running())) {
        assertThat(EntityResolver.resolve(form).key()).as(form).contains(entity.key());
      }
    }
  }

  @Test
  void neighboursAreThoseWhoseNamesHoldOneAnother() {
    assertThat(Candidates.understood("COG"))
        .isEqualTo("Congo, not the Democratic Republic of the Congo");
    assertThat(Candidates.understood("NER")).isEqualTo("Niger, not Nigeria");
    assertThat(Candidates.understood("NOR")).isEqualTo("Norway");
    assertThat(StateResolver.neighbours("GIN")).containsExactlyInAnyOrder("GNB", "GNQ", "PNG");
  }
}
