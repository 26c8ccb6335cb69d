import { createServer } from "node:net";

/** Returns a free local port. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a process answers at its address without an error. False if it ends first or takes too many milliseconds. */
export async function untilReady(address, child, patience) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (child.exitCode !== null) break;
    const ready = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
