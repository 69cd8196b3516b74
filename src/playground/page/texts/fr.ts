import type { Texts } from "./texts.ts";

export const fr: Texts = {
  language: "fr",
  locale: "fr",
  name: "Français",

  languages: "Langue",
  lightTheme: "Thème clair",
  developer: "JSON envoyé et reçu",
  startOver: "Recommencer",

  placesLabel: "Lieux",
  places: {
    server: { heading: "Serveur", name: "documents", topic: "Un serveur qui a le bot" },
    direct: { heading: "Message privé", name: "Verbatim", topic: "Entre vous et le bot" },
    group: {
      heading: "Appli personnelle",
      name: "Camille, Sam",
      topic: "Un groupe où vous seul avez apporté le bot",
    },
  },
  messagesIn: (place) => `Messages dans ${place}`,

  welcome: "Voir Verbatim avant d’avoir un jeton",
  welcomeText:
    "Cette page tourne sur votre machine. Elle ressemble à Discord et exécute les mêmes commandes, sur les documents de votre dossier `data`.",
  tryThis: "À essayer",
  hints: [
    "Tapez `/demander` et une question ; `/documents` liste les documents",
    "Faites un clic droit sur un message ci-dessous, ou appuyez sur son ⋯, et choisissez **Vérifier la citation**",
    "Sous une réponse, appuyez sur **Citer ici** : tout le monde la voit",
  ],
  toDiscord: "D’ici à Discord",
  steps: [
    "Dans le [portail des développeurs de Discord](https://discord.com/developers/applications), choisissez **New Application**.",
    "Sous **Bot**, choisissez **Reset Token** et copiez le jeton. Aucun intent privilégié n’est requis.",
    "`cp .env.example .env`, puis mettez-y le jeton sous `DISCORD_TOKEN`.",
    "`npm start` se connecte, enregistre les commandes et affiche le lien d’invitation.",
    "Ouvrez le lien, choisissez votre serveur, et tapez-y `/demander`.",
  ],
  invite: "Inviter le bot",

  onlyYou: "Vous seul pouvez voir ceci",
  dismiss: "Rejeter le message",
  used: "a utilisé",
  moreOf: (author) => `Menu du message (${author})`,
  apps: "Applications",
  linkOpensNewTab: "s’ouvre dans un nouvel onglet",

  writeTo: (place) => `Message dans ${place}`,
  commands: "Commandes",
  openCommands: "Ouvrir les commandes",
  noCommand: "Aucune commande ne porte ce nom.",
  send: "Envoyer",
  cancelCommand: "Annuler la commande",
  suggestions: "Suggestions",
  moreOptions: (count) => (count === 1 ? "+1 facultative" : `+${count} facultatives`),
  addOption: "Ajouter une option",
  optional: "facultatif",
  required: "obligatoire",
  yes: "Vrai",
  no: "Faux",
  isRequired: "Cette option est obligatoire.",
  chooseFromList: "Choisissez dans la liste.",
  wholeNumber: (least, most) => `Il faut un nombre entier, de ${least ?? "−∞"} à ${most ?? "∞"}.`,
  keys: "↑ ↓ pour parcourir · Entrée pour choisir · Échap pour fermer",

  failed: "Le serveur de la page ne répond pas. Est-ce que npm start tourne encore ?",

  exchanges: "Envoyé et reçu",
  exchangesText: "Chaque interaction telle que Discord l’enverrait, et ce que le bot répond.",
  nothingSent: "Rien encore : lancez une commande.",
  sent: "Envoyé",
  received: "Reçu",
  close: "Fermer",

  quoting: (quote) => `J’ai gardé cette phrase : « ${quote} »`,
  misquoting: (quote) => `On lit partout : « ${quote} » C’est vrai ?`,
};
