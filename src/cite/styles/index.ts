import { bibtex } from "./bibtex.ts";
import { link } from "./link.ts";
import { markdown } from "./markdown.ts";
import { sentence } from "./sentence.ts";
import type { Style } from "./style.ts";

/** Every style, in the order in which it is offered. Discord knows each by its name here. */
export const styles = { link, markdown, sentence, bibtex } satisfies Readonly<Record<string, Style>>;

export const styleNames = Object.keys(styles) as (keyof typeof styles)[];
