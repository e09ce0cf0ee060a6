package org.sgreport.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sgreport.support.Folders;
import org.sgreport.support.Program;
import org.sgreport.support.Repository;

/**
 * Whatever a repository configures, nothing of it is run, and an earlier state is what was
 * committed. The decoy leaves a file beside the repository where it is run.
 */
class GitWallsTest {
  private static final String REPORT = "inputs/a-69-224";
  private static final List<String> PROGRAMS =
      List.of(
          "core.fsmonitor",
          "core.sshCommand",
          "core.pager",
          "core.editor",
          "core.gitProxy",
          "filter.decoy.clean",
          "filter.decoy.smudge",
          "filter.decoy.process",
          "diff.decoy.textconv",
          "diff.decoy.command",
          "diff.external",
          "tar.zip.command",
          "tar.tar.gz.command",
          "gpg.program",
          "credential.helper",
          "remote.origin.uploadpack",
          "alias.ls-tree",
          "alias.cat-file");

  @TempDir Path folder;
  private Path decoy;
  private Path ran;
  private Repository repository;

  @BeforeEach
  void layDownARepositoryWithDecoys() throws Exception {
    ran = folder.resolve("ran");
    decoy = Files.writeString(folder.resolve("decoy.sh"), "#!/bin/sh\ntouch '" + ran + "'\n");
    Files.setPosixFilePermissions(decoy, PosixFilePermissions.fromString("rwxr-xr-x"));
    repository = Repository.ofTheProject(Files.createDirectory(folder.resolve("repository")));
    write(".gitattributes", "* filter=decoy diff=decoy\n");
    repository.git("add", ".gitattributes");
    repository.commit();
    edit();
  }

  private void write(String path, String text) {
    Folders.write(repository.folder().resolve(path), text);
  }

  private void edit() {
    Path reply = repository.folder().resolve(REPORT + "/states/SGP.yaml");
    Folders.write(reply, Folders.read(reply) + "# a remark\n");
  }

  private void configure(Path config) throws Exception {
    for (String key : PROGRAMS) {
      repository.git("config", "--file", config.toString(), key, decoy.toString());
    }
    Path hooks = Files.createDirectories(config.resolveSibling("hooks"));
    for (String hook : List.of("post-index-change", "post-checkout", "reference-transaction")) {
      Files.copy(decoy, hooks.resolve(hook));
      Files.setPosixFilePermissions(
          hooks.resolve(hook), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private Program run(String... args) {
    return Program.run(repository.folder(), args);
  }

  @Test
  void theDecoysWouldRunIfGitWereAskedForMore() throws Exception {
    configure(repository.folder().resolve(".git/config"));
    repository.tried("status");
    assertThat(ran).exists();
  }

  @Test
  void nothingOfTheConfigurationIsRun() throws Exception {
    configure(repository.folder().resolve(".git/config"));
    for (String command :
        List.of(
            "render --draft -o x.docx " + REPORT,
            "diff --since HEAD " + REPORT,
            "render --since HEAD -o x.docx " + REPORT,
            "validate " + REPORT)) {
      Program run = run(command.split(" "));
      assertThat(run.status()).as(command + run.err()).isZero();
      assertThat(ran).as(command).doesNotExist();
    }
  }

  @Test
  void aBareRepositoryThatLiesInAReportFolderIsNotOpened() throws Exception {
    Path report = repository.folder().resolve(REPORT);
    Path bare = folder.resolve("bare.git");
    repository.git("clone", "--quiet", "--bare", repository.folder().toString(), bare.toString());
    configure(bare.resolve("config"));
    Folders.copy(bare, report);
    Files.createDirectories(report.resolve("refs"));
    for (String command :
        List.of(
            "render --draft -o x.docx ", "diff --since HEAD ", "render --since HEAD -o x.docx ")) {
      Program run = run((command + REPORT).split(" "));
      assertThat(run.status()).as(command + run.err()).isLessThanOrEqualTo(2);
      assertThat(run.err()).doesNotContain("fault of the program");
      assertThat(ran).as(command).doesNotExist();
    }
    assertThat(run("diff", "--since", "HEAD", REPORT).err()).contains("is in a bare repository");
  }

  @Test
  void aRepositoryWithinAReportFolderIsNotRun() throws Exception {
    Path report = repository.folder().resolve(REPORT);
    Folders.copy(repository.folder().resolve(".git"), report.resolve(".git"));
    configure(report.resolve(".git/config"));
    for (String command :
        List.of(
            "render --draft -o x.docx ", "diff --since HEAD ", "render --since HEAD -o x.docx ")) {
      run((command + REPORT).split(" "));
      assertThat(ran).as(command).doesNotExist();
    }
  }

  @Test
  void aWorkTreeThatIsConfiguredElsewhereIsRefused() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    repository.git("config", "core.worktree", elsewhere.toString());
    Program run = run("diff", "--since", "HEAD", REPORT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is outside the work tree of its git repository");
  }

  @Test
  void anEarlierStateIsWhatWasCommittedWhateverAttributesSay() throws Exception {
    write(
        ".gitattributes",
        "states/** export-ignore\n*.yaml export-subst eol=crlf\n*.ftl text eol=crlf ident\n");
    write(REPORT + "/body-note.txt", "no input\n");
    repository.git("add", ".gitattributes", REPORT);
    repository.commit();
    repository.git("config", "core.autocrlf", "true");
    assertThat(run("diff", "--since", "HEAD", REPORT)).isEqualTo(new Program(0, "no change\n", ""));
  }

  @Test
  void replacedObjectsAreNotTakenForCommittedOnes() throws Exception {
    repository.git("add", REPORT);
    repository.git("commit", "--quiet", "--message", "a remark");
    Files.delete(repository.folder().resolve(REPORT + "/states/SGP.yaml"));
    repository.git("add", REPORT);
    repository.git("commit", "--quiet", "--message", "without a reply");
    repository.git("replace", "HEAD~1", "HEAD");
    assertThat(run("diff", "--since", "HEAD~1", REPORT).out()).contains("Singapore");
  }

  @Test
  void aLinkThatWasCommittedLeadsNowhereOutside() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.ftl"), "A decoy's words.\n");
    Path link = repository.folder().resolve(REPORT + "/a-69-224.md.ftl");
    Files.createSymbolicLink(link, secret);
    repository.git("add", REPORT);
    repository.commit();
    Files.delete(link);
    Program run = run("diff", "--since", "HEAD", REPORT);
    assertThat(run.out() + run.err()).doesNotContain("decoy's words");
    assertThat(run.status()).isZero();
  }

  @Test
  void aRepositoryOfAnotherUserIsNamedWithGitsRemedy() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
    UserPrincipal other =
        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    Path top = repository.folder();
    for (Path given : List.of(top, top.resolve(".git"))) {
      Files.setOwner(given, other);
    }
    String remedy = "git config --global --add safe.directory " + top.toRealPath();
    Program draft = run("render", "--draft", "-o", "x.docx", REPORT);
    assertThat(draft.status()).isZero();
    assertThat(draft.err()).contains("the draft names no revision: git does not open", remedy);
    Program since = run("diff", "--since", "HEAD", REPORT);
    assertThat(since.status()).isEqualTo(2);
    assertThat(since.err()).contains(remedy);
  }

  @Test
  void aShallowCloneIsNamedWithGitsRemedy() throws Exception {
    repository.git(
        "clone", "--quiet", "--depth", "1", "file://" + repository.folder(), folder + "/shallow");
    Program run = Program.run(folder.resolve("shallow"), "diff", "--since", "HEAD~1", REPORT);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("git knows no revision HEAD~1; this clone is shallow: git fetch --unshallow");
  }

  @Test
  void aGitThatLiesInTheWorkingDirectoryIsNotRun() throws IOException {
    Files.copy(decoy, repository.folder().resolve("git"));
    run("diff", "--since", "HEAD", REPORT);
    assertThat(ran).doesNotExist();
  }
}
