package org.sgreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntitiesTest {
  @Test
  void anEntityHasNameRunningFormAbbreviationAndKind() {
    Entity entity = Entities.all().find("ohchr").orElseThrow();
    assertThat(entity)
        .isEqualTo(
            new Entity(
                "ohchr",
                "Office of the United Nations High Commissioner for Human Rights",
                "the Office of the United Nations High Commissioner for Human Rights",
                "OHCHR",
                "secretariat"));
  }

  @Test
  void anOrganHasItsSymbolPrefixes() {
    assertThat(Organs.all().find("General Assembly").orElseThrow().prefixes())
        .containsExactly("A/");
    assertThat(
            Organs.all().find("Commission on Crime Prevention and Criminal Justice").orElseThrow())
        .returns("ecosoc", Organ::parent)
        .returns("Vienna", Organ::seat);
    assertThat(Organs.all().meant("General Asembly")).contains("General Assembly");
  }
}
