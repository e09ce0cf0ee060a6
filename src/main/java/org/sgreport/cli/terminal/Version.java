package org.sgreport.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which sgreport this is, as its build wrote it down. */
public final class Version implements IVersionProvider {
  /** "sgreport 0.2.0". */
  public static String words() {
    return "sgreport " + build().getProperty("version");
  }

  /**
   * With the commit that it was built from: "sgreport 0.2.0 (commit 1a2b3c4)"; without, where the
   * build had no git.
   */
  @Override
  public String[] getVersion() {
    String commit = build().getProperty("commit");
    String changed = build().getProperty("changed").equals("true") ? ", with changes" : "";
    return new String[] {words() + (commit.isEmpty() ? "" : " (commit " + commit + changed + ")")};
  }

  private static Properties build() {
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      Properties build = new Properties();
      build.load(in);
      return build;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
