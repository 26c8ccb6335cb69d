import { ru } from "@mineral-brief/schema/names/ru";
import { configure } from "../configure.ts";

configure({ names: ru });

export { ru as names };
