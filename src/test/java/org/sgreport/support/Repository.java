package org.sgreport.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository in a folder, by nobody in particular. */
public record Repository(Path folder) {
  /** A new one with the project's inputs and templates, committed. */
  public static Repository ofTheProject(Path folder) throws Exception {
    Folders.copy(Folders.PROJECT.resolve("inputs"), folder.resolve("inputs"));
    Folders.copy(Folders.PROJECT.resolve("templates"), folder.resolve("templates"));
    Repository repository = new Repository(folder);
    repository.git("init", "--quiet");
    repository.commit();
    return repository;
  }

  public void git(String... words) throws Exception {
    assertThat(tried(words)).as(log()).isZero();
  }

  /** The exit status of a git command. */
  public int tried(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@test.test"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("git.log").toFile())
        .start()
        .waitFor();
  }

  /** What the last command printed. */
  public String log() {
    return Folders.read(folder.resolve("git.log"));
  }

  public void commit() throws Exception {
    git("add", "inputs", "templates");
    git("commit", "--quiet", "--message", "state");
  }
}
