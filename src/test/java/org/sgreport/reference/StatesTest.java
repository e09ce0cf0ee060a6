package org.sgreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sgreport.language.en.English;

class StatesTest {
  private static final States STATES = States.all();

  private static String on(String code, String date) {
    return STATES.name(code, LocalDate.parse(date)).running();
  }

  @Test
  void thereAre193MembersTwoObserversAndThreeOthers() {
    Map<State.Kind, Long> kinds =
        STATES.states().stream().collect(Collectors.groupingBy(State::kind, Collectors.counting()));
    assertThat(kinds)
        .containsEntry(State.Kind.MEMBER, 193L)
        .containsEntry(State.Kind.OBSERVER, 2L)
        .containsEntry(State.Kind.OTHER, 3L);
  }

  @Test
  void theRegionalGroupsHoldEveryMemberAndNobodyElse() {
    Map<RegionalGroup, Long> groups =
        STATES.states().stream()
            .flatMap(s -> s.group().stream())
            .collect(Collectors.groupingBy(g -> g, Collectors.counting()));
    assertThat(Arrays.stream(RegionalGroup.values()).map(groups::get))
        .containsExactly(54L, 54L, 23L, 33L, 29L);
    assertThat(STATES.states())
        .allMatch(s -> s.group().isPresent() == (s.kind() == State.Kind.MEMBER));
  }

  @Test
  void everyStateHasANameOnEveryDate() {
    for (State state : STATES.states()) {
      for (LocalDate date :
          List.of(LocalDate.of(1950, 1, 1), LocalDate.of(2016, 7, 1), LocalDate.MAX)) {
        assertThat(STATES.name(state.code(), date).list()).isNotBlank();
      }
    }
  }

  @Test
  void aNameIsValidFromItsDayOn() {
    assertThat(on("TUR", "2022-05-31")).isEqualTo("Turkey");
    assertThat(on("TUR", "2022-06-01")).isEqualTo("Türkiye");
    assertThat(on("SWZ", "2016-07-01")).isEqualTo("Swaziland");
    assertThat(on("SWZ", "2024-01-01")).isEqualTo("Eswatini");
    assertThat(on("CZE", "2016-07-01")).isEqualTo("the Czech Republic");
    assertThat(on("CZE", "2017-07-01")).isEqualTo("Czechia");
    assertThat(on("MKD", "2019-02-13")).isEqualTo("the former Yugoslav Republic of Macedonia");
    assertThat(on("MKD", "2019-02-14")).isEqualTo("North Macedonia");
  }

  @Test
  void listsStandInTheOrderOfTheAlphabetWithoutArticlesAndAccents() {
    List<String> codes =
        List.of("TUR", "TUN", "TKM", "CIV", "HRV", "CRI", "PHL", "GMB", "PRK", "KOR", "GBR");
    LocalDate date = LocalDate.of(2024, 1, 1);
    assertThat(STATES.list(codes, date, false, English.INSTANCE))
        .isEqualTo(
            "Costa Rica, Côte d’Ivoire, Croatia, Democratic People’s Republic of Korea, Gambia,"
                + " Philippines, Republic of Korea, Tunisia, Türkiye, Turkmenistan and United Kingdom"
                + " of Great Britain and Northern Ireland");
    assertThat(STATES.list(List.of("PHL", "CUB"), date, true, English.INSTANCE))
        .isEqualTo("Cuba and the Philippines");
    assertThat(STATES.list(List.of("BOL", "CUB"), date, true, English.INSTANCE))
        .isEqualTo("the Plurinational State of Bolivia and Cuba");
    assertThat(STATES.list(List.of("BOL", "CUB"), date, false, English.INSTANCE))
        .isEqualTo("Bolivia (Plurinational State of) and Cuba");
  }

  @Test
  void theFormerYugoslavRepublicIsFoundUnderT() {
    assertThat(
            STATES.list(
                List.of("MKD", "SWE", "TUN"), LocalDate.of(2016, 1, 1), true, English.INSTANCE))
        .isEqualTo("Sweden, the former Yugoslav Republic of Macedonia and Tunisia");
  }
}
