/**
 * Makes a function that starts a task, or where one is running leaves a word that another is wanted.
 *
 * However often it is called meanwhile, one more run follows: the task reads what holds by then.
 */
export function latestOnly(task: (isStale: () => boolean) => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await task(() => isWanted);
      }
    } finally {
      isRunning = false;
    }
  };
}
