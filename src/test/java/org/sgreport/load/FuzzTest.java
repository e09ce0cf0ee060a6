package org.sgreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;

/** Ten thousand input files with something wrong in them: never a stack trace, never a fault. */
class FuzzTest {
  private static final int RUNS = 10_000;
  private static final List<String> PIECES =
      List.of(
          "\t",
          "\n",
          "\r",
          ": ",
          "- ",
          "#",
          "|",
          ">",
          "&a ",
          "*a",
          "!!int ",
          "!!java.lang.Object ",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          "%",
          "@",
          "`",
          "---\n",
          "...\n",
          "? ",
          "<<: ",
          "\u0000",
          "\u0007",
          "\uFEFF",
          "\uFDD0",
          "\u2028",
          "\u0085",
          "\uD83D\uDE00",
          "\uD83D",
          "é",
          "null",
          "true",
          "0x",
          "1e9",
          "2014-13-45",
          "9999999999999999999999",
          "  ",
          "\\u0000",
          "x".repeat(70_000),
          "[".repeat(500));

  @TempDir Path folder;

  @Test
  void noMutatedInputBringsTheProgramDown() throws Exception {
    Path spec = Folders.PROJECT.resolve("src/test/resources/spec/validate/base");
    Folders.copy(spec, folder);
    List<Path> files =
        Folders.files(folder).stream().filter(f -> f.toString().endsWith(".yaml")).toList();
    Random random = new Random(20261122);
    for (int run = 0; run < RUNS; run++) {
      Path file = files.get(run % files.size());
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, mutated(whole, random));
      Program program =
          Program.run(folder, "validate", "--format", "concise", "report", "treaties");
      assertThat(program.status()).as("run %d: %s", run, program.err()).isBetween(0, 1);
      assertThat(program.err()).isEmpty();
      assertThat(program.out()).doesNotContain("Exception", "\tat ");
      Files.write(file, whole);
    }
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int from = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, from + random.nextInt(12));
      byte[] piece =
          switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 40));
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
          };
      bytes = spliced(bytes, from, random.nextBoolean() ? to : from, piece);
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    byte[] result = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }
}
