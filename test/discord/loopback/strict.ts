import type { $ZodCheck, $ZodCheckDef, $ZodType, $ZodTypeDef } from "zod/v4/core";
import * as z from "zod/v4/mini";
import { characters } from "./characters.ts";

/** What is read here of zod's definitions, which differ by kind. */
type Definition = $ZodTypeDef & {
  readonly shape: Record<string, $ZodType>;
  readonly element: $ZodType;
  readonly options: readonly $ZodType[];
  readonly innerType: $ZodType;
  readonly valueType: $ZodType;
  readonly getter: () => $ZodType;
};

type LengthCheck = $ZodCheckDef & { readonly maximum: number; readonly minimum: number };

/** zod measures UTF-16 units; Discord counts characters. */
function inCharacters(check: $ZodCheck<never>): $ZodCheck<never> {
  const { check: kind, maximum, minimum } = check._zod.def as LengthCheck;
  if (kind === "max_length") {
    return z.refine((text: string) => characters(text) <= maximum, `Must be ${maximum} or fewer in length.`);
  }
  if (kind === "min_length") {
    return z.refine((text: string) => characters(text) >= minimum, `Must be ${minimum} or more in length.`);
  }
  return check;
}

/**
 * The same schema with two differences: an unknown key is an error, and strings are as long as Discord counts
 * them. The package's own switch to strict objects comes too late, since its schemas are made as it is
 * loaded.
 */
export function strict(schema: $ZodType, known: Map<$ZodType, $ZodType> = new Map()): $ZodType {
  const made = known.get(schema);
  if (made !== undefined) return made;
  const result = remake(schema, known);
  known.set(schema, result);
  return result;
}

function remake(schema: $ZodType, known: Map<$ZodType, $ZodType>): $ZodType {
  const definition = schema._zod.def as Definition;
  const again = (inner: $ZodType) => strict(inner, known);
  const checks = (definition.checks ?? []) as $ZodCheck<never>[];
  switch (definition.type) {
    case "object":
      return z.strictObject(
        Object.fromEntries(Object.entries(definition.shape).map(([key, value]) => [key, again(value)])),
      );
    case "array":
      return z.array(again(definition.element)).check(...(checks as $ZodCheck<unknown[]>[]));
    case "union":
      return z.union(definition.options.map(again));
    case "optional":
      return z.optional(again(definition.innerType));
    case "nullable":
      return z.nullable(again(definition.innerType));
    case "record":
      return z.record(z.string(), again(definition.valueType));
    case "lazy":
      // A component may hold components: resolved on use, or this would not end.
      return z.lazy(() => again(definition.getter()));
    case "string":
      return checks.length === 0
        ? schema
        : z.string().check(...(checks.map(inCharacters) as $ZodCheck<string>[]));
    default:
      return schema;
  }
}
