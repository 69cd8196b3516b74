/** Words that often begin a sentence and are no names, in English and French, in lower case. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `
  a about according after all also although an and another any are around as at because before being both but by can
  despite do does during each either even every few first finally following for from given had has have having he her
  here his how however i if in instead into is it its just last later like many meanwhile more moreover most much my
  near neither no nobody none nor not nothing now of on once one only or other others our over perhaps please rather
  several she should since so some someone soon still such than thank that the their them then there therefore these
  they this those though three through thus to today two under unless until upon was we were what when where whether
  which while who whoever whose why will with within without would yes yet you your

  à afin ai ainsi alors après au aucun aucune aujourd’hui auparavant aussi autour aux avant avec beaucoup bien bref car
  ce ceci cela celle celles celui cependant certains certaines ces cet cette ceux chacun chaque chez ci comme comment
  concernant contre dans de depuis dernier dernière derrière des dès deux devant donc dont du durant désormais elle
  elles en enfin ensuite entre est et face faute grâce hier hors ici il ils jamais je jusque la là le les leur leurs
  lors lorsque lui ma mais malgré même mes moi mon ne néanmoins ni non nos notre nous on or ou où oui outre par parce
  parmi pas pendant personne peu plus plusieurs point pour pourquoi pourtant premier première près puis puisque quand
  quant quatre que quel quelle quelles quelque quelques quels qui quoi quoique rien sa sans sauf se selon ses si sinon
  soit son sous suite suivant sur surtout ta tandis tel telle tes toi ton toujours tous tout toute toutefois toutes
  très trois trop tu un une vers voici voilà vos votre vous vu y
  `
    .trim()
    .split(/\s+/u),
);

/** Whether a text begins as only a sentence does: "The army …", not "Army …" or "Le Drian". */
export function opensSentence(text: string): boolean {
  const [, word = "", rest = ""] = /^(\p{Lu}\p{Ll}*)([’'\s].?)/u.exec(text) ?? [];
  const elided = /^[’']/u.test(rest) && /^(?:[CDJLMNST]|Qu|Jusqu|Lorsqu|Puisqu|Quoiqu)$/u.test(word);
  return elided || (OPENING_WORDS.has(word.toLowerCase()) && /^\s[\p{Ll}\d"«“]/u.test(rest));
}
