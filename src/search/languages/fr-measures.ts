import { type Language, phraseList } from "./language.ts";

// What is asked for is in years or hours, whatever the time.
export const HOW_LONG = phraseList(
  "combien de temps, cb de temps, cmb de temps, cbn de temps, kombien de temps, konbien de temps",
);

/** How a question asks for each measure in French, and how a text tells it. */
export const MEASURES_FR: Language["measures"] = {
  year: {
    asked: phraseList("quelle annee, quelles annees, quel annee, kelle annee, kel annee"),
    told: /(?<!\d)\d{3,4}(?!\d)|(?<!\p{L})an \d/u,
  },
  money: {
    asked: phraseList(`
      le prix, les prix, prix de, prix du, prix des, cout, couts, coute, coutent, coutait, coutaient, coutera,
      couterait, tarif, tarifs, budget, salaire, salaires, pib, argent, vaut, valent, valait, paye, payer, payent
    `),
    told: /[€$£¥]|(?<!\p{L})(?:eur|usd|(?:euro|centime|dollar|franc|livre|denier|[ée]cu|florin|ducat|mark|rouble|yen|yuan|lire|peseta)s?|gratuit\p{L}*)(?!\p{L})/iu,
  },
  duration: {
    asked: [...HOW_LONG, ...phraseList("quelle duree, la duree")],
    told: /(?<!\p{L})(?:seconde|minute|heure|journée|jour|nuit|semaine|mois|trimestre|semestre|an|année|décennie|siècle|millénaire)s?(?!\p{L})|\d\s?(?:h|min)(?!\p{L})|\d{3,4}\s?[-–]\s?\d{3,4}/iu,
  },
  age: {
    asked: phraseList("quel age, kel age, quels ages"),
    told: /(?<!\p{L})(?:ans?|mois|âg[ée]\p{L}*|née?s?|nai\p{L}*)(?!\p{L})/iu,
  },
  share: {
    asked: phraseList("pourcentage, proportion, quelle part, quel taux, le taux"),
    told: /%|(?<!\p{L})(?:pour ?cent|moitiés?|tiers|quarts?|cinquièmes?|dixièmes?|majorité|totalité)(?!\p{L})|\d sur \d/iu,
  },
  length: {
    asked: phraseList("longueur, largeur, hauteur, altitude, profondeur, distance, diametre, epaisseur"),
    told: /\d\s?(?:[kcm]?m|ft)(?![\p{L}²2])|(?<!\p{L})(?:(?:kilo|centi|milli)?mètre|mille|pied|pouce|lieue|coudée|toise|année-lumière)s?(?!\p{L}|\scarré)/iu,
  },
  area: {
    asked: phraseList("superficie, surface"),
    told: /(?<!\p{L})(?:k?m[2²]|ha)(?!\p{L})|(?<!\p{L})(?:mètres?\scarrés?|kilomètres?\scarrés?|hectares?|ares?|acres?|arpents?)(?!\p{L})/iu,
  },
  weight: {
    asked: phraseList("poids, masse, combien pese, combien pesent, combien pesait, combien pesaient"),
    told: /\d\s?(?:[kcm]?g|t)(?!\p{L})|(?<!\p{L})(?:kilo|kilogramme|gramme|tonne|livre|once|quintal|quintaux)s?(?!\p{L})/iu,
  },
  temperature: {
    asked: phraseList("temperature, temperatures"),
    told: /°|(?<!\p{L})(?:degrés?|celsius|kelvins?)(?!\p{L})|\d\s?K(?!\p{L})/iu,
  },
};
