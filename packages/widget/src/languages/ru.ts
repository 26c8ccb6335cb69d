import { ru } from "@mineral-brief/schema/labels";
import { extend } from "../extend.ts";

extend({ labels: ru });
