import type { Samples } from "../../protocol.ts";
import type { Post } from "../state.ts";
import type { Texts } from "../texts/texts.ts";
import { createMessage } from "./actions.ts";
import { camille, sam } from "./people.ts";
import { type PlaceName, places } from "./places.ts";

/** What stands in the channels at first: messages with quotes to check. */
export function firstPosts(samples: Samples, texts: Texts): Record<PlaceName, readonly Post[]> {
  const inChannel = (place: PlaceName): Post[] => {
    const { id } = places[place].channel;
    const quote = samples.quote && createMessage(id, camille, { content: texts.quoting(samples.quote) });
    const misquote =
      samples.misquote && createMessage(id, sam, { content: texts.misquoting(samples.misquote) });
    return [quote, misquote].flatMap((message) => (message ? [{ message }] : []));
  };
  return { server: inChannel("server"), direct: [], group: inChannel("group") };
}
