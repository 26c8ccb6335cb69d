import { nameOf } from "@mineral-brief/schema/vocabulary";
import { extend } from "./extend.ts";

extend({ nameOf });
