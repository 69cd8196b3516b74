import type { Texts } from "./texts.ts";

export const en: Texts = {
  language: "en",
  locale: "en-GB",
  name: "English",

  languages: "Language",
  lightTheme: "Light theme",
  developer: "JSON sent and received",
  startOver: "Start over",

  placesLabel: "Places",
  places: {
    server: { heading: "Server", name: "documents", topic: "A server that has the bot" },
    direct: { heading: "Direct message", name: "Verbatim", topic: "Between you and the bot" },
    group: {
      heading: "User app",
      name: "Camille, Sam",
      topic: "A group where you alone brought the bot along",
    },
  },
  messagesIn: (place) => `Messages in ${place}`,

  welcome: "See Verbatim before you have a token",
  welcomeText:
    "This page runs on your own machine. It looks like Discord and runs the very same commands over the documents of your `data` folder.",
  tryThis: "Try this",
  hints: [
    "Type `/ask` and a question; `/documents` lists the documents",
    "Right-click a message below, or press its ⋯, and choose **Check quote**",
    "Under an answer, press **Quote here**: everyone sees it",
  ],
  toDiscord: "From here to Discord",
  steps: [
    "In the [Discord developer portal](https://discord.com/developers/applications), choose **New Application**.",
    "Under **Bot**, choose **Reset Token** and copy the token. No privileged intent is needed.",
    "`cp .env.example .env` and put the token there as `DISCORD_TOKEN`.",
    "`npm start` connects, registers the commands, and prints the invite link.",
    "Open the link, choose your server, and type `/ask` there.",
  ],
  invite: "Invite the bot",

  onlyYou: "Only you can see this",
  dismiss: "Dismiss message",
  used: "used",
  moreOf: (author) => `Message menu (${author})`,
  apps: "Apps",
  linkOpensNewTab: "opens in a new tab",

  writeTo: (place) => `Message ${place}`,
  commands: "Commands",
  openCommands: "Open the commands",
  noCommand: "No command is called that.",
  send: "Send",
  cancelCommand: "Cancel the command",
  suggestions: "Suggestions",
  moreOptions: (count) => (count === 1 ? "+1 optional" : `+${count} optional`),
  addOption: "Add an option",
  optional: "optional",
  required: "required",
  yes: "True",
  no: "False",
  isRequired: "This option is required.",
  chooseFromList: "Choose one of the list.",
  wholeNumber: (least, most) => `A whole number is wanted, from ${least ?? "−∞"} to ${most ?? "∞"}.`,
  keys: "↑ ↓ to move · Enter to choose · Esc to close",

  failed: "The playground’s server does not answer. Is npm start still running?",

  exchanges: "Sent and received",
  exchangesText: "Each interaction as Discord would send it, and what the bot answers.",
  nothingSent: "Nothing yet: run a command.",
  sent: "Sent",
  received: "Received",
  close: "Close",

  quoting: (quote) => `I kept this sentence: “${quote}”`,
  misquoting: (quote) => `I keep reading: “${quote}” Is that so?`,
};
