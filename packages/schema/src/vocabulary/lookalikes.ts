import type { Lookalike } from "./entries.ts";
import { lookalikesText } from "../generated/vocabulary-lookalikes.ts";

/** The phrases that contain the name of a mineral or place but do not mean it. `findMentions` knows them. */
export const lookalikes = /* @__PURE__ */ JSON.parse(lookalikesText) as readonly Lookalike[];
