/** The package publishes its schemas without types for them; these are the ones in use here. */
declare module "discord-api-spec/zod" {
  import type { $ZodObject, $ZodType } from "zod/v4/core";

  export const ApplicationCommandAutocompleteCallbackRequestSchema: $ZodObject;
  export const ApplicationCommandCreateRequestSchema: $ZodObject;
  export const ApplicationCommandPatchRequestPartialSchema: $ZodObject;
  export const ApplicationCommandUpdateRequestSchema: $ZodObject;
  export const CreateMessageInteractionCallbackRequestSchema: $ZodObject;
  export const IncomingWebhookInteractionRequestSchema: $ZodObject;
  export const IncomingWebhookUpdateRequestPartialSchema: $ZodObject;
  export const ModalInteractionCallbackRequestSchema: $ZodObject;
  export const PongInteractionCallbackRequestSchema: $ZodObject;
  export const UpdateMessageInteractionCallbackRequestSchema: $ZodObject;

  export const AvailableLocalesEnumSchema: $ZodType;
  export const BasicMessageResponseSchema: $ZodObject;
  export const GuildMemberResponseSchema: $ZodObject;
  export const InteractionContextTypeSchema: $ZodType;
  export const InteractionTypesSchema: $ZodType;
  export const SnowflakeTypeSchema: $ZodType;
  export const UserResponseSchema: $ZodObject;
}
