import { type App, postsHere, senderOf, textsOf } from "../app.ts";
import { nameOf } from "../client/people.ts";
import { markdown } from "./markdown.ts";

/** The Markdown of a message, with the people and the messages of the place where it stands. */
export function messageMarkdown(app: App, source: string): ReturnType<typeof markdown> {
  const { people } = senderOf(app).place;
  return markdown(source, {
    nameOf(id) {
      const person = people.find((one) => one.id === id);
      return person ? nameOf(person) : id;
    },
    isHere: (id) => postsHere(app).some(({ message }) => message.id === id),
    opensNewTab: textsOf(app).linkOpensNewTab,
  });
}
