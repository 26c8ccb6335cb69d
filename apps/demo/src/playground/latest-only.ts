/**
 * Wraps a task so that only one run is active at a time.
 *
 * Calls during a run cause one more run after it, however many they are. `isStale` tells the task that such a call has
 * been made.
 */
export function latestOnly(task: (isStale: () => boolean) => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isRequested = false;
  return async () => {
    isRequested = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isRequested) {
        isRequested = false;
        await task(() => isRequested);
      }
    } finally {
      isRunning = false;
    }
  };
}
