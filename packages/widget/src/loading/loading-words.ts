import type { ReactiveControllerHost } from "lit";

/** Delays the words of the loading placeholder, so that they do not flash. In milliseconds. */
const wordsDelay = 150;

interface LoadingHost extends ReactiveControllerHost {
  readonly state: string | undefined;
}

/** Returns whether the loading placeholder of an element has its words, and updates the element when it gets them. */
export function loadingWords(host: LoadingHost): () => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let areDue = false;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    areDue = false;
  };
  host.addController({
    hostUpdated() {
      if (host.state !== "loading") stop();
      else
        timer ??= setTimeout(() => {
          areDue = true;
          host.requestUpdate();
        }, wordsDelay);
    },
    hostDisconnected: stop,
  });
  return () => areDue;
}
