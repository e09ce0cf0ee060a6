package org.sgreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that somebody typed, read as those that the program would print. */
class TypedListsTest {
  private static final String UNODC = "United Nations Office on Drugs and Crime";

  @Test
  void entitiesAreReadInOneFormThroughout() {
    assertThat(TypedEntities.of("UNICEF and UNODC", ""))
        .contains(new TypedEntities(List.of("unicef", "unodc"), "abbreviation"));
    assertThat(TypedEntities.of("the " + UNODC, ""))
        .contains(new TypedEntities(List.of("unodc"), "full"));
    assertThat(TypedEntities.of("UNICEF and the " + UNODC, "")).isEmpty();
    assertThat(TypedEntities.of("UNODC and UNODC", "")).isEmpty();
    assertThat(TypedEntities.of("UNICEF, and UNODC", "")).isEmpty();
    assertThat(TypedEntities.of("UNODC lamps", "")).isEmpty();
  }

  @Test
  void anAbbreviationThatIsBeingIntroducedIsNoList() {
    assertThat(TypedEntities.of("UNODC", "the " + UNODC + " ")).isEmpty();
    assertThat(TypedEntities.of("UNICEF", "the " + UNODC + " ")).isPresent();
    assertThat(TypedEntities.of("UNODC and UNICEF", "the " + UNODC + " ")).isPresent();
    assertThat(TypedEntities.mixed("UNODC", "the " + UNODC)).isEmpty();
    assertThat(TypedEntities.mixed("UNICEF", "the " + UNODC)).containsExactly("unicef");
    assertThat(TypedEntities.mixed("UNODC and UNICEF", "the " + UNODC))
        .containsExactly("unodc", "unicef");
  }

  @Test
  void entitiesInAnyFormAreReadByTheirKeys() {
    assertThat(TypedEntities.mixed("UNICEF and the " + UNODC + " (UNODC)", ""))
        .containsExactly("unicef", "unodc");
    assertThat(TypedEntities.mixed("The " + UNODC + ", and UNICEF", ""))
        .containsExactly("unodc", "unicef");
    assertThat(TypedEntities.mixed("UNICEF and lamps", "")).isEmpty();
  }

  @Test
  void statesAreReadWithTheirArticlesOrWithout() {
    assertThat(TypedStates.of("Cuba, the Philippines and Spain"))
        .contains(new TypedStates(List.of("CUB", "PHL", "ESP"), true));
    assertThat(TypedStates.of("Cuba, Philippines and Spain"))
        .contains(new TypedStates(List.of("CUB", "PHL", "ESP"), false));
    assertThat(TypedStates.of("Chad, Congo and the Gambia"))
        .contains(new TypedStates(List.of("TCD", "COG", "GMB"), true));
    assertThat(TypedStates.of("Cuba and Lampland")).isEmpty();
    assertThat(TypedStates.of("Cuba and Cuba").orElseThrow().hasDoubles()).isTrue();
    assertThat(TypedStates.of("Cuba and Spain").orElseThrow().hasDoubles()).isFalse();
  }

  @Test
  void aNameThatHoldsAndIsKeptWhole() {
    assertThat(TypedStates.of("Cuba and Trinidad and Tobago").orElseThrow().codes())
        .containsExactly("CUB", "TTO");
    assertThat(TypedStates.of("Trinidad and Tobago and Cuba").orElseThrow().codes())
        .containsExactly("TTO", "CUB");
    assertThat(TypedStates.of("Cuba, Spain and Bosnia and Herzegovina").orElseThrow().codes())
        .containsExactly("CUB", "ESP", "BIH");
    assertThat(TypedStates.names("Lampland and Trinidad and Tobago"))
        .extracting(StateName::code)
        .containsExactly("TTO");
  }

  @Test
  void aStrangerIsTheOneThatIsNoStateAmongThree() {
    assertThat(TypedStates.stranger("Cuba, Lampland and Spain")).contains("Lampland");
    assertThat(TypedStates.stranger("Cuba and Lampland")).isEmpty();
    assertThat(TypedStates.stranger("Cuba, Lampland and Fireland")).isEmpty();
    assertThat(TypedStates.stranger("Cuba, lamps and Spain")).isEmpty();
  }

  @Test
  void namesAreThoseTypedAndEndWhereTheNextBegins() {
    List<StateName> names = TypedStates.names("Swaziland, the Philippines, lamps and Spain");
    assertThat(names)
        .extracting(StateName::running)
        .containsExactly("Swaziland", "the Philippines", "Spain");
    LocalDate last = TypedStates.until(names.get(0));
    assertThat(States.all().name("SWZ", last)).isEqualTo(names.get(0));
    assertThat(States.all().name("SWZ", last.plusDays(1)).running()).isEqualTo("Eswatini");
    assertThat(TypedStates.until(names.get(2))).isEqualTo(LocalDate.MAX);
  }

  @Test
  void observersAreNoMembers() {
    assertThat(States.all().isMember("CHE")).isTrue();
    assertThat(States.all().isMember("VAT")).isFalse();
    assertThat(States.all().isMember("XXX")).isFalse();
  }
}
