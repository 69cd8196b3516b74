import * as spec from "discord-api-spec/zod";
import fc, { type Arbitrary } from "fast-check";
import { commands, messageCommands } from "../../src/commands/index.ts";
import { anyOf } from "./any-of-schema.ts";

const NAMES = [...commands, ...messageCommands].map(({ definition }) => definition.name);
const OPTIONS = commands.flatMap(({ definition }) => definition.options ?? []).map(({ name }) => name);
const ACTIONS = ["quote", "source", "show", "rest", "check", "delete", "dance"];

/**
 * Interactions made from Discord's published schemas, with the bot's own commands, options and buttons in them, of which
 * some fields are something else altogether.
 *
 * @param passages ids that the bot knows
 */
export function anyInteraction(passages: readonly string[]): Arbitrary<unknown> {
  const words = fc.oneof(
    fc.constantFrom(...passages, "fox", "Lavrov said", "document", ""),
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
  );
  const option = fc.record(
    {
      type: fc.integer({ min: 1, max: 11 }),
      name: fc.constantFrom(...OPTIONS),
      value: fc.oneof(words, fc.integer(), fc.double(), fc.boolean()),
      focused: fc.boolean(),
    },
    { requiredKeys: ["type", "name", "value"] },
  );
  const parameter = fc.oneof(
    fc.constantFrom(...passages),
    fc.nat().map(String),
    fc.string({ maxLength: 20 }),
  );
  const customId = fc
    .tuple(
      fc.constantFrom("1", "1", "1", "2"),
      fc.constantFrom(...ACTIONS),
      fc.array(parameter, { maxLength: 5 }),
    )
    .map(([version, action, parameters]) => [version, action, ...parameters].join(":"));
  const message = anyOf(spec.BasicMessageResponseSchema);
  const data = message.chain((target) =>
    fc.record({
      name: fc.constantFrom(...NAMES),
      type: fc.integer({ min: 1, max: 4 }),
      options: fc.array(option, { maxLength: 5 }),
      custom_id: customId,
      values: fc.array(words, { maxLength: 3 }),
      target_id: fc.constant(Object(target).id),
      resolved: fc.constant({ messages: { [String(Object(target).id)]: target } }),
    }),
  );
  const whole = fc.record({
    type: anyOf(spec.InteractionTypesSchema),
    data,
    message,
    member: anyOf(spec.GuildMemberResponseSchema),
    user: anyOf(spec.UserResponseSchema),
    channel: fc.record({ id: anyOf(spec.SnowflakeTypeSchema) }),
    guild_id: anyOf(spec.SnowflakeTypeSchema),
    locale: anyOf(spec.AvailableLocalesEnumSchema),
    guild_locale: anyOf(spec.AvailableLocalesEnumSchema),
    context: anyOf(spec.InteractionContextTypeSchema),
  });
  const spoil = fc.record({ at: fc.nat(), value: fc.oneof(fc.jsonValue(), words) });
  return fc
    .tuple(whole, fc.array(spoil, { maxLength: 3 }))
    .map(([interaction, spoils]) =>
      spoils.reduce((spoiled: unknown, { at, value }) => replaceField(spoiled, at, value), interaction),
    );
}

/** Puts something else in the place of one of the fields, at whatever depth. */
function replaceField(whole: unknown, at: number, value: unknown): unknown {
  const copy = structuredClone(whole);
  const places = fieldsOf(copy);
  const place = places[at % (places.length + 1)];
  if (!place) return value;
  place.holder[place.key] = value;
  return copy;
}

interface Field {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function fieldsOf(value: unknown): Field[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...fieldsOf(holder[key])]);
}
