import { ar } from "@mineral-brief/schema/names/ar";
import { configure } from "../configure.ts";

configure({ names: ar });

export { ar as names };
