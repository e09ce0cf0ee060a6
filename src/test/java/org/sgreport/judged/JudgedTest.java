package org.sgreport.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sgreport.diagnostic.Severity;
import org.sgreport.lint.text.Findings.Finding;
import org.sgreport.support.Folders;
import org.sgreport.support.LintedDocument;

/** No false alarm comes back, nothing right is lost, and what is new is judged before it lands. */
class JudgedTest {
  private static final Path VERDICTS =
      Folders.PROJECT.resolve("src/test/resources/lint/judged.tsv");

  private static Stream<String[]> verdicts() {
    return Folders.read(VERDICTS).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t"));
  }

  static Stream<String> documents() {
    return verdicts().map(v -> v[0]).distinct();
  }

  /** "right" must be found; "wrong" is still found and known to be; "gone" must not come back. */
  @ParameterizedTest
  @MethodSource("documents")
  void eachFindIsAsItWasJudged(String document) {
    Map<String, Set<String>> judged = new TreeMap<>();
    verdicts()
        .filter(v -> v[0].equals(document))
        .forEach(
            v -> judged.computeIfAbsent(v[4], k -> new TreeSet<>()).add(key(v[1], v[2], v[3])));
    Set<String> found = found(document);
    Set<String> expected =
        Stream.of("right", "wrong")
            .flatMap(v -> judged.getOrDefault(v, Set.of()).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> back = new TreeSet<>(judged.getOrDefault("gone", Set.of()));
    back.retainAll(found);
    assertThat(back).as("false alarms that are back").isEmpty();
    assertThat(found).isEqualTo(expected);
  }

  private static String key(String rule, String place, String hash) {
    return rule + "\t" + place + "\t" + hash;
  }

  private static Set<String> found(String document) {
    return LintedDocument.issued(document).found().stream()
        .filter(f -> f.diagnostic().severity() != Severity.INFO)
        .map(JudgedTest::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String key(Finding finding) {
    String place = finding.diagnostic().span().part();
    return key(
        finding.diagnostic().rule(),
        place.isEmpty() ? "the document" : place,
        hash(finding.diagnostic().message()));
  }

  private static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
