package org.sgreport.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.Interaction;
import org.openqa.selenium.interactions.Pause;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, with an empty profile and without a network. */
public final class Browser implements AutoCloseable {
  private static final Dimension WIDE = new Dimension(1500, 1000);

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final ChromeDriver driver;

  public Browser() {
    Path driverProgram = Required.program("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Required.program("chromium").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driverProgram.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().window().setSize(WIDE);
  }

  /** Opens a file, at a place of it where that is not empty. */
  public void open(Path file, String place) {
    driver.get("about:blank");
    driver.get(file.toUri() + (place.isEmpty() ? "" : "#" + place));
  }

  public void open(String address) {
    driver.get(address);
  }

  /** Waits until a script returns something that is true; a page may be loaded meanwhile. */
  public void until(String script) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(script)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("it never came to: " + script);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean holds(String script) {
    try {
      return ask("return Boolean((() => {" + script + "})())");
    } catch (JavascriptException e) {
      return false;
    }
  }

  public void width(int width) {
    driver.manage().window().setSize(new Dimension(width, WIDE.height));
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What a script returns; its arguments are {@code arguments[0]} and so on. */
  @SuppressWarnings("unchecked")
  public <T> T ask(String script, Object... arguments) {
    return (T) ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** What a script hands to the function that is its last argument. */
  @SuppressWarnings("unchecked")
  public <T> T await(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    return (T) ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
  }

  /** Points at the first line of an element with a mouse, and waits for what comes of it. */
  public void pointAt(WebElement element) {
    PointerInput mouse = new PointerInput(PointerInput.Kind.MOUSE, "mouse");
    Sequence pointing = new Sequence(mouse, 0);
    pointing.addAction(moveTo(element, mouse));
    pointing.addAction(new Pause(mouse, Duration.ofMillis(250)));
    driver.perform(List.of(pointing));
  }

  /** Touches the first line of an element with a finger. */
  public void tap(WebElement element) {
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    Sequence tap = new Sequence(finger, 0);
    tap.addAction(moveTo(element, finger));
    tap.addAction(finger.createPointerDown(0));
    tap.addAction(finger.createPointerUp(0));
    driver.perform(List.of(tap));
  }

  private Interaction moveTo(WebElement element, PointerInput pointer) {
    Map<String, Number> at =
        ask(
            "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});"
                + "const r = arguments[0].getClientRects()[0]; return {x: r.x + 3, y: r.y + 6}",
            element);
    return pointer.createPointerMove(
        Duration.ZERO,
        PointerInput.Origin.viewport(),
        at.get("x").intValue(),
        at.get("y").intValue());
  }

  /** Types keys to whatever has the focus. */
  public void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** What scripts and policies complained of since the last time this was asked. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What was asked of the network, files among it, since the last time. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(m -> m.contains("\"Network.requestWillBeSent\""))
        .map(m -> m.replaceAll("(?s).*\"documentURL\":.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  public byte[] picture() {
    return driver.getScreenshotAs(org.openqa.selenium.OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
