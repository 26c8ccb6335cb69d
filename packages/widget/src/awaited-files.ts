import { AwaitedFile } from "./awaited-file.ts";

/** The views of figures and terms, and their styles. */
export const tags: AwaitedFile<typeof import("./tags.ts")> = new AwaitedFile(
  () => import("./tags.ts"),
);

/** The shares that others publish. */
export const context: AwaitedFile<typeof import("./context.ts")> = new AwaitedFile(
  () => import("./context.ts"),
);

/** The conversion of times to another time zone. */
export const timeZones: AwaitedFile<typeof import("./time-zones.ts")> = new AwaitedFile(
  () => import("./time-zones.ts"),
);
