package org.sgreport.source;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What texts were made into, where a process goes on after a run: what has not changed is not made
 * again. The key is all that the making depends on, a file's text included, so that whoever asks
 * gets what a fresh run would make. Nothing is kept until a process says that it goes on.
 */
public final class Memory {
  /** More than the inputs, templates and treaties of some ten reports. */
  private static final int MOST = 2_000;

  /** Makes a thing, or fails. */
  public interface Making<T, X extends Exception> {
    T make() throws X;
  }

  private static volatile boolean goesOn;

  /** Forgotten as a whole where the process would run out of memory otherwise. */
  private static volatile SoftReference<Recent> kept = new SoftReference<>(new Recent());

  private Memory() {}

  /** From now on things are kept, those asked for last for longest. */
  public static void begin() {
    goesOn = true;
  }

  public static void end() {
    goesOn = false;
    kept.clear();
  }

  /** The thing of a key, which nobody changes once it is made. */
  @SuppressWarnings("unchecked")
  public static <T, X extends Exception> T of(Object key, Making<T, X> making) throws X {
    if (!goesOn) {
      return making.make();
    }
    Object known = get(key);
    return known == null ? put(key, making.make()) : (T) known;
  }

  private static synchronized Object get(Object key) {
    return things().get(key);
  }

  private static synchronized <T> T put(Object key, T thing) {
    things().put(key, thing);
    return thing;
  }

  private static Map<Object, Object> things() {
    Recent things = kept.get();
    if (things == null) {
      things = new Recent();
      kept = new SoftReference<>(things);
    }
    return things;
  }

  private static final class Recent extends LinkedHashMap<Object, Object> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
      return size() > MOST;
    }
  }
}
