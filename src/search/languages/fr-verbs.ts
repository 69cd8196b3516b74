/**
 * The verbs of the third group, by their patterns: what those of one begin with, the ending of the infinitive, and those
 * of forms that Snowball leaves apart from it. Forms that look like other words ("fond", "suivant", "voies") are left out.
 */
const PATTERNS = `
  répon ren ven per atten enten défen dépen descen ten éten préten suspen pen fen mor tor : dre : d du dus dons
  confon correspon répan déten : dre : d du dus dons
  fon : dre : du dus
  rom interrom corrom : pre : pt pent pu pus
  pr compr appr surpr repr entrepr : endre : end ennent enons is it irent
  m perm prom soum adm transm ém om : ettre : et ettons it irent is ise
  comm rem dém : ettre : et ettons
  ba comba aba déba : ttre : t ttent ttu ttus
  t obt dét maint cont appart sout ret entret abst : enir : ient iens enu enus int inrent iendra iendront
  v dev rev interv parv prov conv surv prév souv : enir : ient iens enu enus int inrent iendra iendront
  constru détru tradu introdu sédu dédu instru : ire : isent it
  produ condu rédu cu nu : ire : isent
  décri inscri prescri souscri transcri : re : vent t ts
  écri : re : vent
  conn reconn par appar dispar : aître : aît ais aissent u us ut urent
  na : ître : ît issent quit
  re con per dé : cevoir : çoit çois çoivent çut çurent çu çus cevait cevra cevront
  aper : cevoir : çoit çois çoivent çut çurent cevait cevra cevront
  ou décou : vrir : vert
  o : ffrir : ffre ffrait ffrant ffrit ffert
  sou : ffrir : ffert
  acqu requ conqu : érir : iert ièrent is ise it irent
  m : ourir : eurt eurent ourut oururent
  c : ourir : ourut oururent ouru
  parc rec sec conc : ourir : ourt ouru ourus ourut oururent
  v : ivre : ivent écu écus écut écurent
  surv : ivre : ivent it écu écut écurent
  poursui : vre : t vi
  v prév : oir : oit
  prév : oir : oient u us
  cr : oire : oit oient
  b : oire : oit oivent uvait u
  l él : ire : isent ut urent u us
  cra contra pe atte éte : indre : int ignent
  rejo : indre : int ignent
  rés : oudre : out olvent olu olus olut
  vain convain : cre : c quent cu cus
  conclu inclu : re : t ent s
  exclu : re : t ent
  ser : vir : t
  dor : mir : t ment
  fu : ir : it ient
  t : aire : ait aisent
  f : aire : ait ont it irent
  d : ire : it isent isait iront
`;

/** Their forms, each with its infinitive. */
export const INFINITIVES: ReadonlyMap<string, string> = new Map(
  PATTERNS.trim()
    .split("\n")
    .flatMap((pattern) => {
      const [beginnings = [], [infinitive = ""] = [], endings = []] = pattern
        .split(":")
        .map((words) => words.trim().split(" "));
      return beginnings.flatMap((beginning) =>
        endings.map((ending): [string, string] => [beginning + ending, beginning + infinitive]),
      );
    }),
);
