package org.sgreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          English | The bells of the coast ring for the keepers and their guests.
          French | Les cloches de la côte sonnent pour les gardiens et leurs hôtes, et celles du port sont dans la tour.
          Spanish | Las campanas de la costa suenan para los guardianes y sus huéspedes, como las del puerto en la torre.
          German | Die Glocken der Küste läuten für die Wärter und die Gäste, und die des Hafens ist auf dem Turm.
          Russian | Колокола на берегу звонят для смотрителей.
          Chinese | 海岸的钟声为看守人敲响。
          Arabic | أجراس الساحل تدق للحراس
          """)
  void isRecognizedByItsWords(String language, String text) {
    assertThat(DocumentLanguage.of((text + " ").repeat(8))).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"Les cloches", "''"})
  void aFewWordsAreTakenForEnglish(String text) {
    assertThat(DocumentLanguage.of(text)).isEqualTo("English");
  }
}
