import { AwaitedFile } from "./awaited-file.ts";

/** What a plain brief without options does not need. */
export const rich: AwaitedFile<typeof import("./rich.ts")> = new AwaitedFile(
  () => import("./rich.ts"),
);

/** The shares that others publish. */
export const context: AwaitedFile<typeof import("./context.ts")> = new AwaitedFile(
  () => import("./context.ts"),
);

/** The conversion of times to another time zone. */
export const timeZones: AwaitedFile<typeof import("./time-zones.ts")> = new AwaitedFile(
  () => import("./time-zones.ts"),
);
