import fc, { type Arbitrary } from "fast-check";
import type { $ZodType, $ZodTypeDef } from "zod/v4/core";

/** What is read here of zod's definitions, which differ by kind. */
type Definition = $ZodTypeDef & {
  readonly shape: Readonly<Record<string, $ZodType>>;
  readonly element: $ZodType;
  readonly options: readonly $ZodType[];
  readonly innerType: $ZodType;
  readonly valueType: $ZodType;
  readonly values: readonly unknown[];
  readonly entries: Readonly<Record<string, string | number>>;
  readonly getter: () => $ZodType;
};

/** Messages hold messages, and components components: beyond this depth nothing is inside. */
const DEEPEST = 5;

const LONGEST_LIST = 3;

/** Values of the shape that a schema describes. */
export function anyOf(schema: $ZodType, depth = DEEPEST): Arbitrary<unknown> {
  const definition = schema._zod.def as Definition;
  const inner = (one: $ZodType) => anyOf(one, depth - 1);
  switch (definition.type) {
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(definition.shape).map(([key, value]) => [key, inner(value)])),
      );
    case "array":
      return depth <= 0 ? fc.constant([]) : fc.array(inner(definition.element), { maxLength: LONGEST_LIST });
    case "record":
      return fc.dictionary(fc.string(), inner(definition.valueType), { maxKeys: LONGEST_LIST });
    case "union":
      return fc.oneof(...definition.options.map((option) => anyOf(option, depth)));
    case "optional":
    case "nullable":
    case "nullish" as never:
      return depth <= 0 ? fc.constant(null) : fc.option(inner(definition.innerType));
    case "lazy":
      return depth <= 0 ? fc.constant(null) : inner(definition.getter());
    case "literal":
      return fc.constantFrom(...definition.values);
    case "enum":
      return fc.constantFrom(...Object.values(definition.entries));
    case "boolean":
      return fc.boolean();
    case "number":
    case "int" as never:
      return fc.integer();
    case "null":
      return fc.constant(null);
    case "string": {
      const [pattern] = patternsOf(schema);
      return pattern ? fc.stringMatching(pattern) : fc.string({ unit: "grapheme" });
    }
    default:
      return fc.jsonValue();
  }
}

/** Of an id, that it is a number. */
function patternsOf(schema: $ZodType): readonly RegExp[] {
  return Array.from((schema._zod.bag.patterns as ReadonlySet<RegExp> | undefined) ?? []);
}
