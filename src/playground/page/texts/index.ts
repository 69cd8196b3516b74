import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";

/** Every language that the page speaks. */
export const texts = { fr, en } satisfies Readonly<Record<string, Texts>>;

export type Language = keyof typeof texts;

export const languages = Object.keys(texts) as Language[];
