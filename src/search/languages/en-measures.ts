import { type Language, phraseList } from "./language.ts";

// What is asked for is in years or hours, whatever the time; "how long is" may as well ask for metres.
export const HOW_LONG = phraseList(`
  how much time, for how long, how long ago, how long do, how long does, how long did, how long has, how long have,
  how long had, how long will, how long would, how long can, how long could, how long must, how long should,
  how long until, how long till, how long before, how long after
`);

export const HOW_OLD = phraseList("how old, at what age, at which age");

/** How a question asks for each measure in English, and how a text tells it. */
export const MEASURES_EN: Language["measures"] = {
  year: {
    asked: phraseList("what year, which year, what years, which years"),
    told: /(?<!\d)\d{3,4}(?!\d)/u,
  },
  money: {
    asked: phraseList(`
      price, prices, cost, costs, budget, salary, salaries, gdp, money, pay, pays, paid, earn, earns, earned, spend,
      spends, spent, worth
    `),
    told: /[€$£¥]|(?<!\p{L})(?:eur|gbp|usd|pence|(?:euro|cent|dollar|pound|franc|mark|florin|ducat|rouble|ruble|lira|yen|yuan)s?|free)(?!\p{L})/iu,
  },
  duration: {
    asked: [...HOW_LONG, ...phraseList("what duration, the duration")],
    told: /(?<!\p{L})(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century|centurie|millennium)s?(?!\p{L})|\d\s?(?:h|min)(?!\p{L})|\d{3,4}\s?[-–]\s?\d{3,4}/iu,
  },
  age: {
    asked: [...HOW_OLD, ...phraseList("what age, which age, the age")],
    told: /(?<!\p{L})(?:years?|months?|aged?|ages|born|birth)(?!\p{L})/iu,
  },
  share: {
    asked: phraseList("percentage, percent, proportion, what share, what rate, the rate"),
    told: /%|(?<!\p{L})(?:per ?cent|hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?|majority)(?!\p{L})|\d in \d/iu,
  },
  length: {
    asked: phraseList(`
        length, width, height, altitude, depth, distance, diameter, how deep, how high, how tall, how wide, how far
    `),
    told: /\d\s?(?:[kcm]?m|mi|ft|in)(?![\p{L}²2])|(?<!\p{L})(?<!square\s)(?:(?:kilo|centi|milli)?met(?:re|er)s?|miles?|yards?|f(?:oo|ee)t|inch(?:es)?|leagues?|light-years?)(?!\p{L})/iu,
  },
  area: {
    asked: phraseList("area, surface"),
    told: /(?<!\p{L})(?:k?m[2²]|sq|ha|square|hectares?|acres?)(?!\p{L})/iu,
  },
  weight: {
    asked: phraseList("weight, mass, weigh, weighs, weighed, how heavy"),
    told: /\d\s?(?:[kcm]?g|t|lbs?|oz)(?!\p{L})|(?<!\p{L})(?:kilo|kilogram|gram|tonne|ton|pound|ounce)s?(?!\p{L})/iu,
  },
  temperature: {
    asked: phraseList("temperature, temperatures, how hot, how cold"),
    told: /°|(?<!\p{L})(?:degrees?|celsius|fahrenheit|kelvins?)(?!\p{L})|\d\s?K(?!\p{L})/iu,
  },
};
