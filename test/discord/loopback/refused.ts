/** What Discord's own client would not let its user do, so that no interaction ever reaches the bot. */
export class RefusedByClient extends Error {
  override readonly name = "RefusedByClient";
}

/** "The application did not respond": nothing valid came in time. */
export class DidNotRespond extends Error {
  override readonly name = "DidNotRespond";
}
