import type { APIInteraction, APIMessage, APIUser } from "discord-api-types/v10";
import { ApplicationCommandType, InteractionResponseType } from "discord-api-types/v10";
import type { Actor } from "./actor.ts";
import { chooseCommand, isCalled, shownName } from "./choose-command.ts";
import type { Button } from "./components.ts";
import { awaitMessage, awaitResponse, sendInteraction } from "./conversation.ts";
import { fillOptions } from "./fill-options.ts";
import type { Gateway } from "./gateway.ts";
import {
  autocompleteInteraction,
  componentInteraction,
  messageCommandInteraction,
  modalSubmitInteraction,
  slashInteraction,
} from "./interactions.ts";
import type { Message } from "./message.ts";
import { viewMessage } from "./message.ts";
import type { Modal } from "./modal.ts";
import { fillModal, viewModal } from "./modal.ts";
import type { Given } from "./options.ts";
import { postSaying } from "./posts.ts";
import { RefusedByClient } from "./refused.ts";
import type { State } from "./state.ts";

export interface Choice {
  /** In the person's language where the choice has it. */
  readonly name: string;
  readonly value: string | number;
}

/** A person with Discord's client. What the client would not do is thrown as `RefusedByClient`. */
export interface Member {
  readonly actor: Actor;
  readonly user: APIUser;
  readonly slash: (name: string, options?: Given) => Promise<Message>;
  readonly slashForModal: (name: string, options?: Given) => Promise<Modal>;
  /** What the list shows while `focused` is being typed. */
  readonly autocomplete: (name: string, options: Given, focused: string) => Promise<readonly Choice[]>;
  readonly messageCommand: (name: string, target: Message) => Promise<Message>;
  readonly messageCommandForModal: (name: string, target: Message) => Promise<Modal>;
  /** By label or custom id. Returns the reply, or the message itself where the press changed it. */
  readonly press: (message: Message, button: string) => Promise<Message>;
  readonly pressForModal: (message: Message, button: string) => Promise<Modal>;
  /** By placeholder or custom id; values by value or label. */
  readonly select: (message: Message, select: string, values: readonly string[]) => Promise<Message>;
  /** By label or custom id. */
  readonly submitModal: (modal: Modal, values: Readonly<Record<string, string>>) => Promise<Message>;
  /** An ordinary message in the person's channel; `extra` overrides any of its fields. */
  readonly say: (text: string, extra?: Partial<APIMessage>) => Message;
  /** The message as it is now; undefined where it is gone or not for this person's eyes. */
  readonly sees: (message: Pick<Message, "id">) => Message | undefined;
  /** Makes an ephemeral message go away, as its reader may. */
  readonly dismiss: (message: Message) => void;
  /** Sends any payload, as often as told, and waits for nothing. `meant` is what the answer is held to, unless the payload. */
  readonly interaction: (raw: unknown, times?: number, meant?: APIInteraction) => void;
}

export function createMember(state: State, gateway: Gateway, actor: Actor): Member {
  const send = (interaction: APIInteraction) => sendInteraction(state, gateway, interaction);
  const shown = async (interaction: APIInteraction) =>
    viewMessage(await awaitMessage(state, send(interaction)));

  async function modalFor(interaction: APIInteraction): Promise<Modal> {
    const response = await awaitResponse(state, send(interaction));
    if (response.type === InteractionResponseType.Modal) return viewModal(response.data, interaction.message);
    throw new Error(`The answer is of type ${InteractionResponseType[response.type]}, not a modal.`);
  }

  const visible = ({ id }: Pick<Message, "id">) => {
    const post = state.posts.get(id);
    return post && (post.seenBy ?? actor.user.id) === actor.user.id ? post.message : undefined;
  };

  function current(message: Message): APIMessage {
    const raw = visible(message);
    if (raw === undefined) throw new RefusedByClient("That message is gone, or somebody else's alone.");
    if (raw.channel_id !== actor.channelId) throw new RefusedByClient("That message is in another channel.");
    return raw;
  }

  function slashCommand(name: string, options: Given): APIInteraction {
    const [root = name, ...words] = name.split(" ");
    const command = chooseCommand(state, actor, root, ApplicationCommandType.ChatInput);
    const { path, given, types } = fillOptions(command, words, options, actor.locale);
    return slashInteraction(path.join(" "), given, actor, {
      id: command.id,
      guildId: command.guild_id,
      types,
    });
  }

  function targetedCommand(name: string, target: Message): APIInteraction {
    const command = chooseCommand(state, actor, name, ApplicationCommandType.Message);
    const raw = current(target);
    if (target.ephemeral) throw new RefusedByClient("An ephemeral message has no message commands.");
    return messageCommandInteraction(command.name, raw, actor, { id: command.id, guildId: command.guild_id });
  }

  function pressed(message: Message, name: string): APIInteraction {
    const raw = current(message);
    const { buttons } = viewMessage(raw);
    const byId = buttons.filter(({ customId }) => customId === name);
    const [button, ...others]: readonly Button[] =
      byId.length > 0 ? byId : buttons.filter(({ label }) => label === name);
    if (button === undefined) {
      const labels = buttons.map(({ label }) => label).join(", ");
      throw new RefusedByClient(`There is no button "${name}"; there are: ${labels || "none"}.`);
    }
    if (others.length > 0)
      throw new RefusedByClient(`Several buttons say "${name}": name one by its custom id.`);
    if (button.disabled) throw new RefusedByClient(`The button "${name}" is disabled.`);
    if (button.customId === undefined)
      throw new RefusedByClient(`"${name}" is a link: follow it with message.link().`);
    return componentInteraction(button.customId, raw, actor);
  }

  function selected(message: Message, name: string, values: readonly string[]): APIInteraction {
    const raw = current(message);
    const select = viewMessage(raw).selects.find((one) => one.customId === name || one.placeholder === name);
    if (select === undefined) throw new RefusedByClient(`There is no select "${name}".`);
    if (select.disabled) throw new RefusedByClient(`The select "${name}" is disabled.`);
    if (values.length < select.minValues || values.length > select.maxValues) {
      throw new RefusedByClient(`"${name}" takes ${select.minValues} to ${select.maxValues} values.`);
    }
    const chosen = values.map((wanted) => {
      const option = select.options.find(({ value, label }) => value === wanted || label === wanted);
      if (option === undefined) throw new RefusedByClient(`"${name}" has no option "${wanted}".`);
      return option.value;
    });
    return componentInteraction(select.customId, raw, actor, chosen);
  }

  async function autocomplete(name: string, options: Given, focused: string): Promise<readonly Choice[]> {
    const [root = name, ...words] = name.split(" ");
    const command = chooseCommand(state, actor, root, ApplicationCommandType.ChatInput);
    const filled = fillOptions(command, words, options, actor.locale, focused);
    const option = filled.options.find(isCalled(focused, actor.locale));
    if (option === undefined || !("autocomplete" in option) || !option.autocomplete) {
      throw new RefusedByClient(`"${name}" completes no option "${focused}".`);
    }
    const given = { [option.name]: "", ...filled.given };
    const reference = { id: command.id, guildId: command.guild_id, types: filled.types };
    const interaction = autocompleteInteraction(filled.path.join(" "), given, option.name, actor, reference);
    const response = await awaitResponse(state, send(interaction));
    if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
    return (response.data.choices ?? []).map((choice) => ({
      name: shownName(choice, actor.locale),
      value: choice.value,
    }));
  }

  return {
    actor,
    user: actor.user,
    slash: async (name, options = {}) => shown(slashCommand(name, options)),
    slashForModal: async (name, options = {}) => modalFor(slashCommand(name, options)),
    autocomplete,
    messageCommand: async (name, target) => shown(targetedCommand(name, target)),
    messageCommandForModal: async (name, target) => modalFor(targetedCommand(name, target)),
    press: async (message, button) => shown(pressed(message, button)),
    pressForModal: async (message, button) => modalFor(pressed(message, button)),
    select: async (message, name, values) => shown(selected(message, name, values)),
    submitModal: async (modal, values) => {
      const source = modal.source && state.posts.get(modal.source.id)?.message;
      return shown(modalSubmitInteraction(fillModal(modal, values), actor, source));
    },
    say: (text, extra) => viewMessage(postSaying(state, actor, text, extra)),
    sees: (message) => {
      const raw = visible(message);
      return raw && viewMessage(raw);
    },
    dismiss: (message) => {
      current(message);
      if (!message.ephemeral) throw new RefusedByClient("Only an ephemeral message can be dismissed.");
      state.posts.delete(message.id);
    },
    interaction: (raw, times, meant) =>
      void sendInteraction(state, gateway, raw as APIInteraction, times, meant),
  };
}
