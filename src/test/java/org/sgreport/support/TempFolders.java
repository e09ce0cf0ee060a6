package org.sgreport.support;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Where tests work: on the disk, or, where a suite says so, on a file system in memory that is as
 * that of Windows or macOS.
 */
public final class TempFolders implements TempDirFactory {
  /** The parameter of a suite: "windows" or "macos". */
  public static final String FILES = "files";

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    return switch (context.getConfigurationParameter(FILES).orElse("disk")) {
      case "windows" -> in(Jimfs.newFileSystem(Configuration.windows()), "C:\\drafts");
      case "macos" -> in(Jimfs.newFileSystem(Configuration.osX()), "/Users/drafter");
      default -> Files.createTempDirectory("spec");
    };
  }

  private static Path in(FileSystem files, String folder) throws IOException {
    return Files.createDirectories(files.getPath(folder));
  }
}
