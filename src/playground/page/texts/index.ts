import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";

export type Language = "fr" | "en";

export const texts: Readonly<Record<Language, Texts>> = { fr, en };
