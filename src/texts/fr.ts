import { formatDate, languageName, type Texts } from "./texts.ts";

const language = "fr";

const FLAGS = { number: "un nombre", negation: "une négation", name: "un nom" };

const POSTED = {
  verbatim: "les mots vérifiés s’y trouvent, mot pour mot.",
  typography: "les mots vérifiés s’y trouvent ; seule leur typographie diffère.",
  elided: "les mots vérifiés s’y trouvent, avec des coupes qu’ils signalent.",
  stitched: "les mots vérifiés s’y trouvent ou se trouvent ailleurs, réunis sans marque.",
  altered: "voici les mots du document ; ceux qui ont été vérifiés en diffèrent.",
  "not-found": "les mots vérifiés ne s’y trouvent pas.",
  "too-short": "les mots vérifiés sont trop peu nombreux pour se prononcer.",
};

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
        passages: { name: "passages", description: "Combien de passages montrer" },
        share: { name: "partager", description: "Montrer la réponse à tout le salon" },
      },
    },
    quote: {
      name: "citer",
      description: "Citer un passage dans le salon, mot pour mot",
      options: {
        passage: { name: "passage", description: "Choisissez un passage, ou tapez des mots pour le trouver" },
        to: { name: "jusqu-à", description: "Citer jusqu’à ce passage, cinq au plus" },
        document: { name: "document", description: "Dans ce document seulement" },
        for: { name: "pour", description: "Le membre à qui s’adresse la citation, et qui est averti" },
      },
    },
    check: {
      name: "vérifier",
      description: "Vérifier qu’une citation est bien dans les documents ; vous seul voyez la réponse",
      options: { text: { name: "texte", description: "La citation, telle que vous l’avez trouvée" } },
    },
    source: {
      name: "source",
      description: "Obtenir le lien, la copie archivée et la référence d’un passage ou d’un document",
      options: {
        passage: { name: "passage", description: "Choisissez un passage, ou tapez des mots pour le trouver" },
        document: { name: "document", description: "Le document" },
        style: { name: "style", description: "Comment écrire la référence" },
        share: { name: "partager", description: "Montrer la source à tout le salon" },
      },
    },
    documents: { name: "documents", description: "Voir quels documents répondent ici" },
    help: { name: "aide", description: "Voir ce que fait ce bot" },
  },
  messageCommands: { find: "Chercher dans les documents", check: "Vérifier la citation" },
  styles: { link: "Lien", sentence: "Phrase" },

  date: (date) => formatDate(language, date),
  quoted: (title) => `« ${title} »`,
  inLanguage: (tag) => `en ${languageName(language, tag)}`,
  reconstructedFrom: (format) => `texte reconstitué d’un ${format}`,
  archivedAt: "copie archivée :",

  open: "Ouvrir",
  archive: "Copie archivée",
  quoteHere: "Citer ici",
  source: "Source",
  delete: "Supprimer",
  showAll: "Tout montrer",
  showRest: "Montrer la suite",
  passagesFound: (count) => `${count} passages trouvés`,
  quotedBy: (member) => `Cité par ${member}`,
  inReplyTo: "En réponse à ce message",

  asked: (question) => `Question : ${question}`,
  severalFound: "Plusieurs passages peuvent répondre, le meilleur d’abord.",
  weak: "Aucun passage ne répond clairement. Voici les plus proches, qui ne répondent peut-être pas.",
  tryOtherWords: "Essayez d’autres mots, ou un nom, un lieu, une date.",
  nothing: "Les documents ne répondent pas à cette question.",
  documentsAre: (listed, all) =>
    listed < all
      ? `Voici ${listed} des ${all} documents que vous pouvez interroger :`
      : "Vous pouvez interroger :",
  emptyQuestion: "Cette question ne contient aucun mot à chercher. Écrivez-la en quelques mots.",
  wordlessMessage: "Ce message ne contient aucun mot à chercher.",
  whichPassage: "Plusieurs passages peuvent correspondre. Choisissez celui à citer.",
  noRun:
    "Une citation va d’un passage à l’un des quatre suivants du même document. Choisissez sa fin dans la liste.",

  verdicts: {
    verbatim: { name: "Mot pour mot", meaning: "Le document dit exactement cela." },
    typography: {
      name: "Les mêmes mots",
      meaning: "Seule la typographie diffère : guillemets, capitales, accents, espaces ou autres signes.",
    },
    elided: {
      name: "Abrégée, avec des marques",
      meaning: "Les morceaux viennent du document, dans son ordre, avec une marque à chaque coupe.",
    },
    stitched: {
      name: "Recousue",
      meaning: "Les morceaux viennent des documents, mais d’endroits différents, et rien ne le signale.",
    },
    altered: {
      name: "Modifiée",
      meaning: "Proche du document, mais des mots ont été changés, ajoutés ou retirés.",
    },
    "not-found": {
      name: "Introuvable dans ces documents",
      meaning: "Ils n’ont rien d’approchant. Ils ne disent pas si cela a été dit ailleurs.",
    },
    "too-short": {
      name: "Trop courte pour se prononcer",
      meaning: "Moins de quatre mots peuvent être de n’importe qui. Vérifiez une citation plus longue.",
    },
  },
  differs: (flags) => `Ce qui diffère : ${flags.map((flag) => FLAGS[flag]).join(", ")}.`,
  theQuote: "La citation",
  theDocument: "Le document",
  inTitle: "titre",
  inHeading: (heading, place) => `intertitre « ${heading} » au-dessus de ${place}`,
  postCheck: "Publier la vérification",
  posted: (verdict, title, places) => `Dans « ${title} », ${places} : ${POSTED[verdict]}`,
  checkedBy: (member) => `Vérifié par ${member}`,
  moreQuotes: (rest) =>
    rest === 1
      ? "Et 1 autre citation : vérifiez-la avec /vérifier."
      : `Et ${rest} autres citations : vérifiez-les avec /vérifier.`,
  noQuote: "Il n’y a aucun mot à vérifier.",

  documentCount: (documents, passages) =>
    `${documents === 1 ? "1 document" : `${documents} documents`}, ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
  passageCount: (passages) => (passages === 1 ? "1 passage" : `${passages} passages`),
  moreDocuments: (rest) => `Et ${rest} de plus : nommez-en un avec l’option « document ».`,
  helpIntroduction: "Je réponds aux questions sur les documents avec leurs propres mots, et la source.",
  inMessageMenu: "dans le menu de chaque message, sous Applications",
  helpPromise: "Je cite les documents mot pour mot. Je ne garde aucun message.",

  noSuchDocument: (name) =>
    `Il n’y a pas de document « ${name} » ici. Choisissez-en un dans la liste qui s’affiche pendant la saisie.`,
  passageGone:
    "Ce passage n’est plus dans les documents : ses mots ont changé, ou il a été retiré. Reposez la question pour trouver ce qui s’y trouve maintenant.",
  notYours: "Seuls le membre qui a publié ceci et ceux qui gèrent les messages ici peuvent le supprimer.",
  unknownButton:
    "Ce bouton vient d’une autre version du bot et ne fonctionne plus. Reposez la question avec /demander.",
  unknownCommand: "Cette commande n’existe plus. Tapez / pour voir les commandes actuelles.",
  tooFast: "Cela fait beaucoup d’un coup. Attendez quelques secondes, puis réessayez.",
  failed: (id) =>
    `Désolé, une erreur s’est produite. Réessayez ; si elle persiste, donnez ce numéro à l’hébergeur : ${id}`,
};
