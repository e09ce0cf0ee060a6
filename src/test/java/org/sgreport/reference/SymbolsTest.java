package org.sgreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class SymbolsTest {
  @Test
  void symbolsOfEverySeriesAreKnown() {
    assertThat(
            List.of(
                "A/71/119",
                "A/80/6 (Sect. 24)/Corr.1",
                "A/520/Rev.20",
                "A/C.3/71/L.5/Rev.1",
                "A/CONF.222/6",
                "A/AC.109/2019/L.18",
                "A/RES/70/179",
                "A/RES/913(X)",
                "A/HRC/26/37",
                "A/HRC/RES/28/6",
                "S/2016/949",
                "S/RES/1373 (2001)",
                "S/PRST/2015/25",
                "E/2024/68",
                "E/RES/2015/23",
                "E/CN.15/2012/13",
                "E/CN.15/2016/L.3/Rev.1",
                "CTOC/COP/2016/2",
                "CTOC/COP/WG.6/2018/3",
                "ST/SGB/2019/8",
                "ST/CS/SER.A/44/Rev.1*"))
        .allMatch(Symbols::isSymbol);
  }

  @Test
  void whatOnlyLooksLikeASymbolIsNone() {
    assertThat(
            List.of(
                "A71/119",
                "E/CN15/2012/13",
                "E/CN.15/2012",
                "S/PRST/25",
                "A/RES/179",
                "CTOC/2016/2",
                "A/HRC/26",
                "A/71/119/Add1",
                "A/71/119/add.1",
                "a/71/119",
                "A/71/119 ",
                ""))
        .noneMatch(Symbols::isSymbol);
  }

  @Test
  void symbolsAreFoundWithinTexts() {
    String text =
        "See A/69/224, E/CN.15/2012/13/Add.1 and/or A/80/6 (Sect. 24)*; level A/5 is none.";
    assertThat(Symbols.in(text).stream().map(MatchResult::group))
        .containsExactly("A/69/224", "E/CN.15/2012/13/Add.1", "A/80/6 (Sect. 24)");
    assertThat(Symbols.in("https://undocs.org/A/69/224")).isEmpty();
  }

  @Test
  void aSymbolLeadsToItsDocument() {
    assertThat(Symbols.address("A/80/6 (Sect. 24)"))
        .isEqualTo("https://docs.un.org/en/A/80/6(Sect.24)");
    assertThat(Symbols.isAddress("https://undocs.org/en/A/69/224", "A/69/224")).isTrue();
    assertThat(Symbols.isAddress("https://docs.un.org/en/A/RES/79/1", "79/1")).isFalse();
  }
}
