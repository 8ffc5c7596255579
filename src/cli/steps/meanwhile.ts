/**
 * Works while something else is under way, and waits for that also where the work fails: nothing goes on behind an error.
 * Where both fail, what was under way is told.
 */
export async function meanwhile<T>(underWay: Promise<T>, work: () => void): Promise<T> {
  try {
    work();
  } catch (cause) {
    await underWay;
    throw cause;
  }
  return underWay;
}
