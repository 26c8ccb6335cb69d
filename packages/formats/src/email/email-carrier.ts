import { feedContentCarrier } from "../exports/feed-content.ts";
import type { Carrier } from "../losses.ts";

/** The fields that only the data of a brief shows, which a mail does not have. */
const dataFields =
  /(?:^|\.)(?:minerals|places|organizations|stages|relations)(?:\[|\.|$)|figures\[\]\.(?!text$)|nsights\[\]\.date$/;

/** What the HTML of a mail carries of an article. */
export const emailCarrier: Carrier = {
  fields: [
    ...feedContentCarrier.fields.filter((field) => !dataFields.test(field)),
    "headline",
    "headline.lang",
    "headline.dir",
  ],
  ...(feedContentCarrier.keeps && { keeps: feedContentCarrier.keeps }),
};

/** What the plain text of a mail carries: the same, without the languages and directions of texts. */
export const emailTextCarrier: Carrier = {
  ...emailCarrier,
  fields: emailCarrier.fields.filter((field) => !/\.(?:lang|dir)$/.test(field)),
};
