import { formatDate, languageName, type Texts } from "./texts.ts";

const language = "fr";

export const fr: Texts = {
  language,
  locales: ["fr"],
  commands: {
    ask: {
      name: "demander",
      description: "Interroger les documents ; vous seul voyez la réponse",
      options: {
        question: { name: "question", description: "Votre question, avec vos mots" },
        document: { name: "document", description: "N’interroger que ce document" },
        share: { name: "partager", description: "Montrer la réponse à tout le salon" },
      },
    },
    quote: {
      name: "citer",
      description: "Citer un passage dans le salon, mot pour mot",
      options: {
        passage: { name: "passage", description: "Choisissez un passage, ou tapez des mots pour le trouver" },
        document: { name: "document", description: "Dans ce document seulement" },
      },
    },
    source: {
      name: "source",
      description: "Obtenir le lien, la copie archivée et la référence d’un passage ou d’un document",
      options: {
        passage: { name: "passage", description: "Choisissez un passage, ou tapez des mots pour le trouver" },
        document: { name: "document", description: "Le document" },
      },
    },
  },

  date: (date) => formatDate(language, date),
  quoted: (title) => `« ${title} »`,
  inLanguage: (tag) => `en ${languageName(language, tag)}`,
  archivedAt: (address) => `(copie archivée : ${address})`,

  open: "Ouvrir",
  archive: "Copie archivée",
  quoteHere: "Citer ici",
  source: "Source",
  quotedBy: (member) => `Cité par ${member}`,

  asked: (question) => `Question : ${question}`,
  severalFound: "Plusieurs passages peuvent répondre, le meilleur d’abord.",
  weak: "Aucun passage ne répond clairement. Voici les plus proches :",
  nothing: "Les documents ne répondent pas à cette question.",
  emptyQuestion: "Cette question ne contient aucun mot à chercher. Écrivez-la en quelques mots.",
  documentsAre: (titles, rest) =>
    `Ce sont : ${titles.map((title) => `« ${title} »`).join(", ")}${rest > 0 ? ` et ${rest} autres` : ""}.`,
  whichPassage: "Plusieurs passages peuvent correspondre. Choisissez celui à citer :",
  moreDocuments: (rest) => `Et ${rest} autres : nommez-en un avec l’option « document ».`,

  noSuchDocument: (name) =>
    `Il n’y a pas de document « ${name} » ici. Choisissez-en un dans la liste qui s’affiche pendant la saisie.`,
  passageGone:
    "Ce passage n’est plus dans les documents : ses mots ont changé, ou il a été retiré. Reposez la question pour trouver ce qui s’y trouve maintenant.",
  unknownButton:
    "Ce bouton vient d’une autre version du bot et ne fonctionne plus. Reposez la question avec /demander.",
  unknownCommand: "Cette commande n’existe plus. Tapez / pour voir les commandes actuelles.",
  failed: (id) =>
    `Désolé, une erreur s’est produite. Réessayez ; si elle persiste, donnez ce numéro à l’hébergeur : ${id}`,
};
