package org.sgreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sgreport.serve.Client;
import org.sgreport.serve.ServedCall;

/**
 * Has a server do a command line, for launchers on systems without bash. Its words: the folder of
 * the launcher, the mask of new files, yes or no for a terminal, then the command line. The exit
 * status is that of the run, or says that none was done.
 */
final class Ask {
  private static final int BEFORE = 3;

  private Ask() {}

  public static void main(String[] words) {
    Map<String, String> variables = System.getenv();
    ServedCall call =
        new ServedCall(
            List.of(words).subList(BEFORE, words.length),
            Path.of("").toAbsolutePath(),
            variables,
            words[2].equals("yes"),
            words[1]);
    int status =
        Client.of(Path.of(words[0]), variables, System.out, System.err)
            .map(client -> client.ask(call))
            .orElse(Client.NOT_DONE);
    System.out.flush();
    System.exit(status);
  }
}
