import { Client, Events, InteractionResponseType, MessageFlags, Routes } from "discord.js";

/** The least that can be done with discord.js: it answers every command with "ok", and suggests nothing. */
const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API_URL ?? "" } });
client.on(Events.InteractionCreate, (interaction) => {
  // Plain JSON, which costs less than reply(), and is what the Discord on loopback takes: it knows of no other keys.
  const body = interaction.isAutocomplete()
    ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
    : {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { content: "ok", flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } },
      };
  const route = Routes.interactionCallback(interaction.id, interaction.token);
  void client.rest.post(route, { body, auth: false });
});
// As the bot says it, so that both are waited for in the same way.
client.once(Events.ClientReady, () => console.log(JSON.stringify({ level: "info", msg: "Ready as empty" })));
process.once("SIGTERM", () => void client.destroy().then(() => process.exit(0)));
await client.login(process.env.DISCORD_TOKEN);
