import { de } from "@mineral-brief/schema/names/de";
import { configure } from "../configure.ts";

configure({ names: de });

export { de as names };
