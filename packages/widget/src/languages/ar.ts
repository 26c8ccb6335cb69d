import { ar } from "@mineral-brief/schema/labels";
import { extend } from "../extend.ts";

extend({ labels: ar });
