package org.sgreport.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;

/** Whose a file is, and who may do what with it; where files have that. */
record Rights(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> permissions) {
  /** Empty where the file system has no such rights. */
  static Optional<Rights> of(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    if (view == null) {
      return Optional.empty();
    }
    PosixFileAttributes attributes = view.readAttributes();
    return Optional.of(
        new Rights(attributes.owner(), attributes.group(), attributes.permissions()));
  }

  /** An exception where the user of the program may not give them to a file of the user's own. */
  void give(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    PosixFileAttributes made = view.readAttributes();
    try {
      if (!made.owner().equals(owner)) {
        view.setOwner(owner);
      }
      if (!made.group().equals(group)) {
        view.setGroup(group);
      }
    } catch (IOException e) {
      throw new IOException("it would get another owner or group", e);
    }
    view.setPermissions(permissions);
  }

  private static PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
