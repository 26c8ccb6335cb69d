import { AwaitedFile } from "./awaited-file.ts";

export type Details = typeof import("./details.ts");

/** What a plain brief without options does not need. */
export const rich: AwaitedFile<typeof import("./rich.ts")> = new AwaitedFile(
  () => import("./rich.ts"),
);

/** The data disclosure, links and popovers. */
export const details: AwaitedFile<Details> = new AwaitedFile(() => import("./details.ts"));

/** The shares that others publish. */
export const context: AwaitedFile<typeof import("./context.ts")> = new AwaitedFile(
  () => import("./context.ts"),
);

/** The conversion of times to another time zone. */
export const timeZones: AwaitedFile<typeof import("./time-zones.ts")> = new AwaitedFile(
  () => import("./time-zones.ts"),
);
