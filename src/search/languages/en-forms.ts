import { readForms } from "./language.ts";

/** Irregular verbs and plurals: "write", "wrote", "written"; "child", "children". */
export const FORMS_EN = readForms(`
  g d : o : one
  _ : go : went
  _ : eat : ate eaten
  b : eat : eaten
  beg : in : an un
  bec overc : om : am
  c : ome : ame
  dr shr s : ink : ank unk
  r s spr : ing : ang ung
  cl sw : ing : ung
  sw : im : am um
  sp : in : un
  r : un : an
  w : in : on
  d : ig : ug
  s : it : at
  h : ang : ung
  st : ick : uck
  str : ike : uck icken
  bl gr kn thr overthr : ow : ew own
  sh : ow : own
  dr redr withdr : aw : ew awn
  fl : i : ew own
  sl : ay : ew ain
  br sp : eak : oke oken
  st : eal : ole olen
  w : eav : ove oven
  fr : eez : oze ozen
  ch : oos : ose osen
  forg : et : ot otten
  forg : iv : av iven
  g : ive : ave iven
  forb : id : ad idden
  h : ide : id idden
  r : ide : ode idden
  dr str : ive : ove iven
  wr : ite : ote itten
  overwr rewr : it : ot itten
  overr : id : od idden
  ar : is : os isen
  r : ise : isen
  sh t : ake : ook aken
  mist undert overt : ak : ook aken
  w : ake : oke oken
  aw : ak : ok oken
  m : ake : ade
  sw t w : ear : ore orn
  h : ear : eard
  fall : _ : en
  prov : e : en
  sw : ell : ollen
  s t : ell : old
  h uph withh : old : eld
  st underst withst : and : ood
  br : ing : ought
  th : ink : ought
  f : ight : ought
  b : uy : ought
  s : eek : ought
  t : each : aught
  c : atch : aught
  bu rebu : ild : ilt
  b l s sp : end : ent
  cr k sl sw w : eep : ept
  bl br f : eed : ed
  fl : ee : ed
  l : ead : ed
  misl : ead : _
  d : eal : ealt
  m : ean : eant
  l : eap : eapt
  m : eet : et
  sh : oot : ot
  sh : ine : one
  p rep : ay : aid
  l : ose : ost
  s : ee : een
  fores : e : aw een
  child : _ : ren
  m wom : an : en
  f : oot : eet
  t : ooth : eeth
  m : ous : ice
  kni wi : fe : ve
  wol shel hal cal thie loa scar : f : v
  analys diagnos hypothes parenthes synthes : i : _
  fung nucle radi stimul cact alumn : us : i
  appendi matri : x : c
  ali canv : a : as
  bu ga : s : se
  len : _ : s
  qui : z : zz
  g : oos : ees
  ox : _ : en
  mimic panic : _ : k
  free : _ : d
  cris : i : e
  criteri phenomen : on : a
  bacteri : um : a
  men : u : us
  queu : e : _
  red : o : on
  refer : _ : enc
  interf : er : _
  rew unw : ind : ound
`);
