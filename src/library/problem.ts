/** Something a host has to mend in a file, said with its place and its remedy. */
export interface Problem {
  readonly file: string;
  /** From 1; null where it concerns the file as a whole. */
  readonly line: number | null;
  readonly message: string;
  readonly remedy: string;
}

/** `data/rules.md, line 3: has no title; add …` */
export function describeProblem({ file, line, message, remedy }: Problem): string {
  return `${file}${line === null ? "" : `, line ${line}`}: ${message}; ${remedy}`;
}
