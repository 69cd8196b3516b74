/** Something that keeps the program from starting, in sentences for whoever started it. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
