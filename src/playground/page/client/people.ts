import type { APIUser } from "discord-api-types/v10";

/** Everybody in the playground is invented. */
function person(id: string, name: string): APIUser {
  return { id, username: name.toLowerCase(), discriminator: "0", global_name: name, avatar: null };
}

export const you = person("100000000000000001", "Alex");
export const camille = person("100000000000000002", "Camille");
export const sam = person("100000000000000003", "Sam");
export const noor = person("100000000000000004", "Noor");
export const bot: APIUser = { ...person("100000000000000100", "Verbatim"), bot: true };

const COLOURS: Readonly<Record<string, string>> = {
  [you.id]: "#3f7d58",
  [camille.id]: "#b0484f",
  [sam.id]: "#8a5a00",
  [noor.id]: "#7a4bb5",
  [bot.id]: "#5865f2",
};

const QUOTATION_MARK =
  "<path d='M9 22c0-6.500 3.300-11 9-12l1 3.200c-3.200.9-4.600 2.900-4.600 5.300H18V28H9zm12.500 0c0-6.500 3.300-11 9-12l1 3.200c-3.200.9-4.600 2.900-4.600 5.300h3.600V28h-9z' fill='#fff'/>";

export function nameOf({ global_name, username }: APIUser): string {
  return global_name ?? username;
}

/** A picture that needs no network: the first letter on a disc. */
export function avatarOf(user: APIUser): string {
  const sign =
    user.id === bot.id
      ? QUOTATION_MARK
      : `<text x='20' y='27' font-family='sans-serif' font-size='19' font-weight='600' text-anchor='middle' fill='#fff'>${encodeURIComponent(nameOf(user).slice(0, 1))}</text>`;
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'><rect width='40' height='40' fill='${COLOURS[user.id] ?? "#80848e"}'/>${sign}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
