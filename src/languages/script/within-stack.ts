/** What a recursive work gives; null where it needs more than the stack. Other errors are bugs and pass. */
export function withinStack<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
