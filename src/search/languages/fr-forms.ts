import { readForms } from "./language.ts";

/** Verbs, most of them of the third group ("répondre", "répond", "répondu"), plurals and feminines. */
export const FORMS_FR = readForms(`
  répond rend vend perd attend entend défend dépend descend tend étend prétend suspend pend fend : r : _ u us
  mord tord confond correspond répand détend : r : _ u us
  fond : r : u us
  romp interromp corromp : r : t _ u us
  pr appr : endr : end en is it irent
  compr surpr repr entrepr : endr : end en _
  compr repr : endr : is
  m adm ém om : ettr : et it irent is
  perm prom soum transm : ettr : et _ is
  commet remet démet : tr : _
  bat combat abat débat : tr : _ t tu tus
  t obt dét maint cont appart sout ret entret abst : en : ient ien enu enus int inr iendr iendront
  v dev rev interv parv prov conv surv prév souv : en : ient ien enu enus int inr iendr iendront
  construi détrui tradui introdui sédui dédui instrui : r : s t
  produi condui rédui cui nui : r : s
  d : écrir : écriv ecr écrit
  inscri : r : v t
  prescr souscr transcr : ir : iv _ it
  écri : r : v
  con recon : naîtr : naît naiss nu nus nut nur
  par appar dispar : aîtr : aît aiss u us ut ur
  na : îtr : ît iss qu
  n : aîtr : é
  re con per dé : cevoir : çoit çois çoiv çut çur çu çus cev cevr cevront
  aper : cevoir : çoit çois ço çut çur cev cevr cevront
  ouv découv souff : r : ert
  off : rir : re rait rant rit ert
  acqu : er : iert i is it irent
  requ conqu : er : iert i _ is
  m : our : eurt eur ourut ourur ort
  cour : _ : ut ur u
  parcour recour secour concour : _ : t u us ut ur
  v : ivr : iv écu écus écut écur
  surv : ivr : iv _ écu écut écur
  poursui : vr : t v
  voi : r : t
  prév : oir : oit oi u us
  croi fui : r : t _
  b : oir : oit oiv uv u
  l él : ir : is ut ur u us
  crai contrai pei attei étei rejoi : ndr : nt gn
  réso : udr : ut lv lu lus lut
  vain convain : cr : c qu cu cus
  conclu exclu inclu : r : t _ s
  ser : v : t
  dor : m : t ment
  tai : r : t s
  f : air : ait ont it irent
  di : r : t s ront _
  appréc assoc déd étud expéd négoc oubl publ remerc : i : _
  aveu bijou caillou cheveu chou dieu enjeu feu genou hébreu jeu lieu milieu neveu vœu : _ : x
  ba gra gro : s : ss
  épai : _ : ss
  diver : _ : s
  parf imparf : ait : _
  manuscr pet : it : _
  préc : i : _ is
  nul : _ : l
  épou : x : s
  cor trav vitr : ail : al
  noy tuy : au : al
  ci : el : eux
  _ : œil : yeux
  publi tur : c : qu
  gre : c : cqu
  blan : c : ch
  fr : ais : aîch
  lon : g : gu
  bre neu veu : f : v
  be nouve : au : l
  vi : eux : eil
  fa : ux : uss
  do : ux : uc
`);
