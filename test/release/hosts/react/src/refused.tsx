import type {} from "@mineral-brief/widget/react";

export const refused = (
  // @ts-expect-error There is no such way to be open.
  <mineral-brief open="second" />
);
