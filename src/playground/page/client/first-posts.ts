import type { APIUser } from "discord-api-types/v10";
import type { Samples } from "../../protocol.ts";
import type { Post } from "../state.ts";
import type { Texts } from "../texts/texts.ts";
import { createMessage } from "./actions.ts";
import { camille, sam, you } from "./people.ts";
import { type PlaceName, places } from "./places.ts";

/** What stands in the channels at first: messages with quotes to check. */
export function firstPosts(samples: Samples, texts: Texts): Record<PlaceName, readonly Post[]> {
  const inChannel = (place: PlaceName, one: APIUser, other: APIUser): Post[] => {
    const { id } = places[place].channel;
    const quote = samples.quote && createMessage(id, one, { content: texts.quoting(samples.quote) });
    const misquote =
      samples.misquote && createMessage(id, other, { content: texts.misquoting(samples.misquote) });
    return [quote, misquote].flatMap((message) => (message ? [{ message }] : []));
  };
  return {
    server: inChannel("server", camille, sam),
    direct: inChannel("direct", you, you),
    group: inChannel("group", camille, sam),
  };
}
