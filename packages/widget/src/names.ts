import { nameOf } from "@mineral-brief/schema/vocabulary";
import { configure } from "./configure.ts";

configure({ nameOf });
