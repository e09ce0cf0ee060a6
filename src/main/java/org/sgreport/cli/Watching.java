package org.sgreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sgreport.revise.Summary;

/** {@code render --watch}: a report is rendered at every save, and a line tells what changed. */
final class Watching {
  private final Environment environment;
  private final Path folder;
  private final Optional<String> templates;
  private Optional<State> last;

  Watching(Environment environment, Path folder, Optional<String> templates) {
    this.environment = environment;
    this.folder = folder;
    this.templates = templates;
    this.last = state();
  }

  private Optional<State> state() {
    return State.of(folder, templates, new Session(environment));
  }

  /** Renders now and at every save, until the program is told to end. */
  void run(Consumer<Session> render) {
    List<Path> folders =
        new ArrayList<>(new Session(environment).templateFolders(folder, templates));
    folders.add(environment.path("inputs/treaties"));
    try (Watch saves = new Watch(folders)) {
      render.accept(new Session(environment));
      environment.err().println("watching " + environment.shown(folder) + "; end with Ctrl-C");
      while (saves.awaitSave()) {
        render.accept(new Session(environment));
        tell();
      }
    }
  }

  /** A state with errors, which have been told, is passed over. */
  private void tell() {
    Optional<State> now = state();
    if (now.isPresent()) {
      last.map(l -> Summary.between(l.document(), now.get().document()))
          .ifPresent(environment.err()::println);
      last = now;
    }
  }
}
