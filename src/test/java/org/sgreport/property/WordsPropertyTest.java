package org.sgreport.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.sgreport.language.en.English;
import org.sgreport.text.Enumerator;

/** Lists and numbers can be read back from what is written of them. */
class WordsPropertyTest {
  private static final Map<Character, Integer> ROMAN =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

  @Property(seed = "1")
  void aListIsItsItemsWithOneAnd(
      @ForAll @Size(min = 2, max = 40)
          List<@AlphaChars @StringLength(min = 4, max = 9) String> items) {
    String text = English.INSTANCE.list(items);
    String last = items.get(items.size() - 1);
    assertThat(text).endsWith(" and " + last);
    String before = text.substring(0, text.length() - last.length() - " and ".length());
    assertThat(List.of(before.split(", "))).isEqualTo(items.subList(0, items.size() - 1));
  }

  @Property(seed = "2")
  void aCountIsInWordsBelowTenAndInFiguresFromTen(@ForAll @IntRange(max = 5000) int count) {
    String text = English.INSTANCE.numerals().count(count);
    assertThat(text.matches("[a-z]+")).isEqualTo(count < 10);
    if (count >= 10) {
      assertThat(Integer.parseInt(text.replace(",", ""))).isEqualTo(count);
    }
  }

  @Property(seed = "3")
  void noTwoNumbersHaveTheSameWords(
      @ForAll @IntRange(max = 999) int one, @ForAll @IntRange(max = 999) int other) {
    assertThat(
            English.INSTANCE
                .numerals()
                .inWords(one)
                .equals(English.INSTANCE.numerals().inWords(other)))
        .isEqualTo(one == other);
  }

  @Property(seed = "4")
  void aRomanNumeralAddsUp(@ForAll @IntRange(min = 1, max = 3999) int number) {
    String roman = Enumerator.roman(number);
    int sum = 0;
    for (int i = 0; i < roman.length(); i++) {
      int value = ROMAN.get(roman.charAt(i));
      boolean smaller = i + 1 < roman.length() && value < ROMAN.get(roman.charAt(i + 1));
      sum += smaller ? -value : value;
    }
    assertThat(sum).isEqualTo(number);
    assertThat(roman).doesNotContainPattern("(.)\\1\\1\\1");
  }

  @Property(seed = "5")
  void lettersCountAsWordCountsThem(@ForAll @IntRange(min = 1, max = 400) int number) {
    String letter = Enumerator.letter(number);
    char[] same = new char[letter.length()];
    Arrays.fill(same, letter.charAt(0));
    assertThat(letter).isEqualTo(new String(same));
    assertThat((letter.length() - 1) * 26 + letter.charAt(0) - 'a' + 1).isEqualTo(number);
  }

  @Property(seed = "6")
  void aCapitalIsAllThatChanges(@ForAll @NotEmpty @AlphaChars String text) {
    String capitalized = English.INSTANCE.capitalized(text);
    assertThat(capitalized).isEqualToIgnoringCase(text).endsWith(text.substring(1));
    assertThat(capitalized.charAt(0)).isUpperCase();
  }
}
