package org.sgreport.support;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XCloseable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** LibreOffice at our commands, without a window: what a reader does with tracked changes there. */
public final class Office implements AutoCloseable {
  private static final int PATIENCE_IN_SECONDS = 60;

  /** A page of the contents, which LibreOffice counts anew whenever it has the time. */
  private static final Pattern PAGE = Pattern.compile("(?m)^\\s*\\d+$\\R?");

  private final Path folder;
  private final Process process;
  private final XComponentContext context;

  /** Started with a profile of its own in the folder. */
  public Office(Path folder) throws Exception {
    this.folder = folder;
    int port = freePort();
    this.process =
        new ProcessBuilder(
                Required.program("soffice").toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--accept=socket,host=127.0.0.1,port=" + port + ";urp;")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    this.context = connected(port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static XComponentContext connected(int port) throws Exception {
    XComponentContext local = Bootstrap.createInitialComponentContext(null);
    XUnoUrlResolver resolver =
        service(local, "com.sun.star.bridge.UnoUrlResolver", XUnoUrlResolver.class);
    String url = "uno:socket,host=127.0.0.1,port=" + port + ";urp;StarOffice.ComponentContext";
    for (int left = PATIENCE_IN_SECONDS * 10; ; left--) {
      try {
        return UnoRuntime.queryInterface(XComponentContext.class, resolver.resolve(url));
      } catch (NoConnectException e) {
        if (left == 0) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }

  private static <T> T service(XComponentContext of, String name, Class<T> type) throws Exception {
    Object service = of.getServiceManager().createInstanceWithContext(name, of);
    return UnoRuntime.queryInterface(type, service);
  }

  /** The text of a file as it is. */
  public String text(Path file) throws Exception {
    return text(file, "");
  }

  /** Its text once all tracked changes are accepted. */
  public String accepted(Path file) throws Exception {
    return text(file, ".uno:AcceptAllTrackedChanges");
  }

  /** Its text once all tracked changes are rejected. */
  public String rejected(Path file) throws Exception {
    return text(file, ".uno:RejectAllTrackedChanges");
  }

  private String text(Path file, String command) throws Exception {
    XComponent document =
        service(context, "com.sun.star.frame.Desktop", XComponentLoader.class)
            .loadComponentFromURL(
                file.toUri().toString(),
                "_blank",
                0,
                new PropertyValue[] {property("Hidden", true)});
    if (!command.isEmpty()) {
      XModel model = UnoRuntime.queryInterface(XModel.class, document);
      service(context, "com.sun.star.frame.DispatchHelper", XDispatchHelper.class)
          .executeDispatch(
              UnoRuntime.queryInterface(
                  XDispatchProvider.class, model.getCurrentController().getFrame()),
              command,
              "",
              0,
              new PropertyValue[0]);
    }
    Path text = folder.resolve("text.txt");
    UnoRuntime.queryInterface(XStorable.class, document)
        .storeToURL(
            text.toUri().toString(),
            new PropertyValue[] {
              property("FilterName", "Text (encoded)"), property("FilterOptions", "UTF8")
            });
    UnoRuntime.queryInterface(XCloseable.class, document).close(true);
    return PAGE.matcher(Folders.read(text)).replaceAll("");
  }

  private static PropertyValue property(String name, Object value) {
    PropertyValue property = new PropertyValue();
    property.Name = name;
    property.Value = value;
    return property;
  }

  @Override
  public void close() {
    try {
      service(context, "com.sun.star.frame.Desktop", XDesktop.class).terminate();
    } catch (DisposedException e) {
      // It ended before it could answer.
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    process.onExit().join();
  }
}
