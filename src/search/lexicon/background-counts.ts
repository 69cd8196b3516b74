/**
 * In how many of 10,000 passages common stems occur: a line for each count, the commonest first. Written by `npm run fit`
 * with the weights.
 */
export const BACKGROUND: Readonly<Record<string, string>> = {
  fr: `
2563 fair
2385 premi
2148 part
1963 grand
1917 autr
1792 ete
1752 deux
1686 apres
1542 franc
1515 anne
1502 nouveau
1324 etat
1199 prendr
1179 mettr
1080 fin
1074 deven
1041 egal import pay
1028 general
1014 plac
1008 derni permettr
995 an
909 seul
896 trois
889 connaitr cour
883 certain
876 not siecl
850 guerr
830 fois
823 utilis
810 mond mour port
804 debut polit
797 plusieur
791 avant nombreux
784 peut rest
777 dur form
771 don
758 nord
738 pass
731 arme
718 principal
711 present vill
705 quelqu
698 sud temp
679 appel
665 homm nom
639 developp equip
632 commenc mar
619 suif
613 fond trouv
606 ancien
599 constitu different moin suit
593 bas quatr ven
580 commun cre dir national
573 arrif jour second tel
560 consider saint
553 americain cepend final mer per
547 environ etabl fil vi
540 represent
534 demand droit non region
527 gouvern organis particuli roi titr
514 etudi group
507 pouvoir pres public rendr
501 2 dev ensuit petit point souvent territoir
494 unis
487 aid cot coup
481 fort jou
474 britann famill francais marqu person
468 anglais compt situ
461 haut paris
455 class malgr particip
448 econom mois moyen ouest remport saison voir
441 deuxiem forc lieu rencontr royaum
435 europ janvi nombr terr
428 3 jeun mondial pratiqu relat trait
422 4 europeen obten origin
415 decid epoqu histoir popul reconnaitr
408 actif aucun membr toujour
402 grac men president
395 chaqu fac femm militair occup period realis septembr term travail victoir
389 cas control doit exempl long royal sort
382 chang mai naitr niveau pierr
375 1 allemand attaqu international jean parm tard tour vivr
369 effet million propos rapid tand ten troisiem
362 centr command direct servic surtout
356 juillet livr oeuvr system
349 10 administr ailleur atteindr aujourdhui club combattr social
343 accord aout compos ensembl
336 associ construir empir ile ordre
329 actuel beaucoup capital caus colon conseil fonction influenc install jam lign produit societ
323 5 bon but eau elev enfant juin peuv raison recevoir rol termin toutefois
316 championnat comprendr domain laiss mesur mont peupl rapport sign
310 art chef dirig jeu octobr projet publi
303 central decembr divis facon langu larg maison nomm plan total
296 cinq eglis habit lou meilleur necessair novembr
290 bataill charl continu fais march ouvr
283 charg conserv exist moment mouv parl souten
277 age allemagn angleterr auteur beau cultur frer independ officiel oper perdr posit proch resultat tet
270 creation declar decouvr montr pet product recherch scientif ser six succes tent
264 20 battr ecol engag fevri match possed remplac reven serv sieg techniqu tu
257 abord afriqu autor corp etendr gard heur limit main parven plupart refus republ situat troup union
250 agit assur design dix entrepris envoi expliqu parfois provoqu puissanc univers
244 6 apparaitr artist civil dat ecrit gagn impos ministr observ post repris tourn travaill
237 12 7 annonc appliqu blanc comport ide ital mal naturel paul retour retrouv sujet
231 15 africain air arret avanc celebr construct mainten manqu reprendr voi
224 24 avril chin lanc lettr loi occidental offrir propr provinc quitt religi respect russ sein sembl sen vu
217 18 2000 2008 autour canad champion cit collect condit espagn grec inspir local lutt oppos pens populair prix rejoindr superieur
211 2006 30 alger assist decis depart destin evolu histor inform objet outr princ uniqu zon
204 2005 2009 abandon accept amer complet entrain espagnol italien journal li major musiqu noir object regroup resist reuss simpl statut
198 affair apprendr aupres concept contribu cours decrir defens enseign essentiel indiqu interieur issu majeur malad mot new partag pouv programm regim scienc sept vendr vingt
191 1er 8 accompagn augment cadr camp commerc correspondr dem divers estim faibl ferm fill inter joseph latin model moiti ref regn respons uni va
184 1970 accueil assez concern conten culturel directeur domin entre espec extrem format georg humain integr mariag metr modern nation of poursuivr qualit reguli rival scen vot
178 14 2010 21 22 9 action bat bois chacun commercial communaut conquet contrair couleur critiqu desorm even gouverneur ii institu mati personnag physiqu presenc problem reserv rom secteur soldat sourc the tomb vieux vis
171 13 articl chois continent difficil doubl element empereur emploi enfin etc huit inclur john libr mani marin milieu piec precis professionnel reseau semain signif sit sub tir transform xix xvii
165 19 1990 2007 2016 allianc animal comt dieu disput echapp effectu elect elir fer financi fronti futur loin naissanc neanmoin orient pai prefer progress puiss quatriem question regional regl rich ru separ special xxe
158 25 acquer aut campagn cherch choix competit elimin etranger express financ fondateur francois fuir initial joueur lien litteratur menac neuf ocean oeil organ parent philosoph profit qualif quarti rejet reun revolu rout soeur souhait souverain succed valeur vent visit vit
152 11 16 1960 2015 2018 28 acces apparit canadien carri chambr chinois chos chretien chut colonial definit derri edit empar evit faut foret fourn list milan ordon pourr presqu princip relev renforc roug sant savoir sol unit
145 17 2011 2013 27 31 achev adopt alli analys attribu autoris besoin conclur conduit consequent contact couron court diffus dynast ecoss educ espac experient exploit gen ier iii inscrir interpret ligu medecin method michel ottoman pos prevoir prif proven quebec repondr robert symbol transport travers turc verit
138 apparent apparten autonom bretagn bureau chain chass collabor concentr confl consacr defait dispos distingu dot expedit film fondat fusion jug minut mur olymp pap perform pert plutot pret processus recent reel romain soumettr structur typ usag villag
132 1980 2014 accus affirm amen apport argent attendr chateau confirm defin doif echang emiss energ figur football imag imperial industr irland liber maitr martin mass massif oblig ouvri phas plein possibil precedent prepar prisonni protect pu rappel reform remarqu rois specif success tradit traver voisin voitur voyag
125 1950 2012 2017 50 60 ajout amelior appui clair comit compagn defendr dessus efficac empech epreuv execut faveur froid hor jacqu londr lumi musulman navir offici ouvrag referent secur soleil styl taill terrain text theor traditionnel xii
119 1945 1995 26 40 ac aim and andre approch attir bord caracter carr cathol chant chemin classiqu claud concevoir continental croissanc disparaitr dizain du epous exprim exterieur feder federal feu fix frequent gauch immediat industriel interess japon lendemain mari milliard mission mod modif montagn multipl natur nuit occas paraitr passag personnel possibl profond quant rar rassembl reduit reput revel sacr seigneur soir stad strateg survivr tableau taux tron vall version vii vol volont york
112 ami assembl austral b band champ climat conduir conquer desert detruir diver duc gener harry hiv invas juif massacr medical milli opposit pein pied plant probabl proclam rang record ren rivi sorci sportif suiss technolog territorial vehicul xvi
105 1994 2003 2004 absolu acte ain aller arab asi cach capac caracterist cheval coeur condamn confi contraindr cout cris david deplac deroul deten difficult dout douz enregistr enti entraineur entreten espoir essai etrang evoqu ex exceptionnel exerc explor historien ident identif impliqu inde indien individuel institut interet justic kilometr legend legisl lev manifest mecan mill minister net no normand oriental passion philipp poid pott quantit radio rein sent soviet suivr tentat tier tribus usin vert vrai
99 0 1974 1996 2001 29 acadien acced agricultur album amour anim australien avantag caracteris cent cinquiem competent compositeur consomm depens determin disposit enquet ere esprit except fabriqu familial geograph ger grav hongrois honneur illustr instaur intern interven iv lois lourd mandat mathemat medaill mieux moteur municipal napoleon pal photograph pourt pouss pression professeur proprietair pur repart restaur reunion revolt sall seanc sixiem sport templ theatr troph veut visibl
92 100 1958 23 academ achet appreci assassin attent calcul capitain carlo civilis colonel compar confront cousin dehor democrat dependr echec ecrir electr enlev ennem entour etap euros fidel fondamental formul garant genr gesualdo impot intermediair islam longtemp maitris marseil motif negoci pacif parallel partiel planet portug possess proced produir prononc propriet protest quart remont repouss resoudr reten retir sauv selection televis test train transmettr urbain van violent william
86 1941 1968 1981 1989 abrit adapt adress agent assaut autrich bai baiss captur ceremon christian circul citoyen cod colleg combin conferent consist contemporain convaincr couvr debattr declench demeur derif descendr diminu distribu dollar ecrivain effect entier etoil evequ expos faux feuill gardien gaz guillaum ici inaugur initi issus jet km lac liberal libert los lucif marchand maritim mention min naval norm peintur prof prolong rapproch rattach rayon ressourc retourn san sang sauf secret septiem station successeur surnomm temporair terrestr trac var vic victim vin von
79 1919 1920 1930 1940 1947 1954 1992 2002 accident aerien agricol amis annuel banqu bordeau branch canal canon ced cellul cens centain cercl cess conscienc context controvers crim croix dam davantag deput des desir dessin devr distinct effondr elarg etroit exclus exercic facil facteur flott forment front ge guer i immigr in intent introduir invest isol licenci linguist lir lord lun mair mineur moindr notabl notion original ouvertur parisien paysan peintr plain poem polic pologn proposit proteg realit regard reli religion renouvel rentr revu similair souffr soulev spectateur support supprim surprendr systemat thom touch tournoi trent urss v vari vast vid video voix vont world xiv
72 100000 1939 1942 1944 1948 1949 1963 1997 200 2019 3e about absenc admettr affect affich affront aix ali aliment antiqu appareil aspect audienc autochton av benefic bless bleu bourgeois bras brodeur cap chiffr complex composit confianc const coupl coureur cycl danger deced deport depos disparit echou eclat edward elabor entreprendr enver envisag existent exposit fan favoris fet guid han henr hongr human impact interrog intervent invit jaun junior juventus laurent longueur madrid mag mediterran modest monnai mus nourritur orang parol partout permanent pilot pont portugal preuv principaut quotidien reaction rebellion reliqu renomm repandr repos republicain retabl revanch revolutionnair rien riv roubaix sam scor serr sommet soulign souven tach them tourcoing traduir tribunal troubl universel vitess
66 1000 1946 1952 1976 1984 1985 1986 1991 1993 1998 70 abond acid agiss ail alexandr angel anglo anti arrier astronom atmospher attach august auparav avis bassin ben bientot black budget candidat chaud circuit concert conflit confondr congres constitutionnel consult contrat couch cred cult danemark dep disciplin discour divin doux ecras ecritur embarqu environnemental evacu evident exil expans favor fonctionnair franco francophon gabriel gar herit heritag heriti hopital indian individus instrument intens invent just km2 leon lieuten litterair manuel materiel mediterraneen memoir navig naz neo nobl nobless nordiqu oncle ordin pat patrick peau peninsul podium polon press printemp procedur progres quet redig reg regenc remettr renvoi richard roman roumain rythm sag samuel sauvag suffis sugger sup sur surnom thes tot tun univer variet versaill victor volcan washington
59 1900 1956 1962 1967 1973 1987 1999 500 acad accessibl adult albert algerien allait allant altern altitud arbre aristocrat atlant automobil bak bass belgiqu benefici berlin breton brul capabl categor cezann chanson chimiqu christoph chroniqu commiss constantinopl convent cor courri daniel dans decor dedi del delegu denonc det detach detail dimens diplom discuss docu domicil dress duch ecart el eloign emil enorm entrer epuis equivalent esper esthet exig explos export extens femel fleur fleuv formel forteress frapp genet global h habitud harmon hauteur imagin indigen inferieur innov jeuness journ julien justif langag leger manipul maroc medi messag monarch moral morceau musical napl natal nicol norveg obligatoir offic originair parad phenomen potentiel poudlard privilegi provenc provisoir proxim quar quas radical rec recit recommand recompens recuper refugi result risqu rituel roch rog ruptur sculptur sel serieux simon soin solair solut specialis statist sultan surfac surreal suscit talent tendanc vaincr vainqueur vaisseau vegetal vers victori vign violenc vision web zeland
53 10000 1830 1848 1908 1910 1927 1928 1953 1955 1961 1964 1966 1969 1978 1982 80 alpe amateur amenag angle annex antoin archif assimil assis autrefois aven aventur aver bi bresil brill bronz bruc byzantin caiss calendri cardinal champignon chercheur cinem cm collegu comment compens con concour concurrent confer conform consecut contest craindr croir croyanc cuisin debarqu debouch decret def defenseur degr demontr desquel destruct detect din diplomat dixiem douleur e ecur effort emergent emigr emmen enceint endroit energet enrich entendr enterr eprouv essenc essor etien evalu feminin ferdinand flanc forg foul franch franchis fum gestion gouvernemental heros holland hypothes intellectuel jeann jurid laboratoir leagu luxembourg lyon machin maillot marionnet maternel mel mexiqu michael milit millenair missionnair montreal musicien mutat normal nourr noyau nucleair numero olivi oreil orlean partisan patient pauvr paysag peindr personnal poet popular pre presid presidentiel pretendr prier proi promot prosper q quinz racin racing racont rat rc recens recour referendum renfort reper retard retrait rio rural sav secretair select semblabl sicil signal signatur sombr somm spatial spectacl spirituel strict su subsaharien sucr suicid suppos surveil suspendr tendr tom transfert unesco unif universitair vacanc veget vigueur volum voul x xxi
`,
  en: `
2095 first
1927 two
1711 time
1519 make
1491 state
1485 includ
1427 year
1388 new
1385 use
1189 take
1162 three
1144 later
1128 becom
1116 follow
1110 day
1089 forc
1058 unit
1013 sever
997 part
994 war
988 begin
979 end
973 citi
930 work
924 may
921 north
866 south
860 know
857 place
845 area
842 number
839 lead
833 american
826 four second
820 continu
808 build
802 howev
799 name
790 earli
781 play
772 well
769 us
762 1
756 give
750 come s
747 attack
723 nation
717 british
714 around oper
704 write
701 along
695 man
692 world
686 posit
683 develop found like
680 back larg return
674 high
671 mani
668 2
665 call
659 base
650 group
643 order remain
640 record sinc support
625 form septemb
619 hold
616 origin
613 game show
598 anoth
592 design line
589 general govern major
586 move start team win
582 appear east go
576 head near
570 film
567 said
564 june
558 member
555 final ship
549 receiv
540 august five offic run
537 open
534 result
528 featur river
522 due further releas season
518 direct
515 command peopl west
512 late side
509 locat
506 long see
503 10 armi kill km seri
497 3 januari
494 main
491 even perform report set
485 small
482 battl land
479 complet home
476 attempt juli lose serv
473 5 march
467 describ six
464 now reach
457 next novemb
454 power
451 12 fight m song
448 success
445 previous troop turn way
442 critic face much plan
439 produc road
436 30 divis left point servic
433 20 4
430 fire militari public
427 centuri
424 australian
421 octob third
418 ring
415 addit live t
412 consid last pass
409 involv
406 death
403 accord air decemb great
400 cross
396 compani former provid
393 april top
390 allow close singl
387 month
384 island japanes still
381 caus local toward
378 meet
375 role
372 hous
369 center defeat univers week
366 despit increas
363 11 9 carri send system
360 australia histori replac
357 break chang construct februari heavi initi match music region shoot
354 arriv respons track
351 action gun
348 ad player short
345 15 light offici think
342 die life
339 7 countri
335 8 best creat h
332 6 activ infantri million night northern
329 across control counti damag mile water
326 among associ bring charact destroy john mark period
323 battalion court event intern philippin post product signific strong
320 cover establish french german rout similar total town
317 18 claim join
314 band enter right say
311 16 2010 front manila
308 half refer relat storm
305 13 ground organ possibl
302 believ differ issu wind
299 19 note old
296 effect subsequ
293 central episod modern present
290 captur hill person re secur site structur
287 act age award decid littl street
284 0 consist navi often
281 case eight leav put western york
278 14 review star titl
274 2012 date hand hit repres
271 2011 famili help never school southern special stage
268 hour polit train tri wide
265 level royal tell ten view
262 2008 25 finish get offer peak
259 17 manag naval sea soldier want
256 import japan remov throughout
253 24 america field find mi protect requir
250 advanc author career defens depart mean particular term
247 campaign championship contain onc squadron strike
244 21 approach away drive estim suffer suggest
241 22 album behind instead round rule select white
238 promot saw tropic
235 27 de eastern fall project
232 eye highway lack least william withdraw
229 exampl london need seven surviv
226 100 entir good ii minut mountain regiment scene stand transport various
223 2005 2006 abl agre child combin emperor suppli
220 2007 26 almost announc art black effort monument san
217 bodi china commiss engin full king largest limit park
213 2000 29 alli b c director foot friend ft korean list mid publish
210 book civil germani leagu stone
207 2009 assist class crew defend fleet loss ridg tour type video
204 aircraft ask boat clear eventu look outsid prepar quick rather stori
201 23 31 collect defenc felt movement sign victori young
198 arm either feder less low popular prevent rock son travel
195 40 cut engag exist fourth indian other prais studio style tank
192 2013 artilleri artist bridg comment decis era immedi mm popul presid press race rest televis
189 50 armour classic condit intend meridian metr port section templ
186 britain discov governor imperi influenc middl occur overal paint pay
183 better e figur free interest investig ironclad latter maintain prior resid respect separ station studi transfer version wall
180 200 born casualti church conduct district jame launch nine parti particip steven stop surround ultim woman wound
177 chines churchil communiti current execut fan far fort grow individu mph request sell
174 1st beauti dead focus imag industri invas law lower pacif staff
171 2nd abandon anim co connect enemi extens histor intens marin upper
168 beat busi complex earlier empir keep murder natur rapid seek spend
165 alreadi cast club coast combat commit elect experi magazin memori morn polic rank soon trial
162 accept charg common declar draw human key reserv retain seem typhoon
159 avail block deploy edg fact father forward guard headquart mission pair paul personnel poem progress rais rate reveal task word zealand
156 colleg contribut debut depress element kingdom measur non piec problem process recent sail thing tradit
152 2002 28 actor adopt assign big concern cours employ english enough expect fail fli franc generat northeast observ patrol probabl score size togeth wife
149 angel bad centr earn emerg most nativ refus spanish st wale
146 1942 9th brigad brother challeng concert domin england fit gain hear historian independ indic intellig mount portion promin southeast thoma ton visit
143 approxim board corp footbal georg honor improv iron lie michigan poet situat slight status subject
140 ancient annual appoint attend ball capit charl coach dark declin encount europ inform leader mexico reduc restor shape strength
137 2001 2003 administr assault compar creek deep don drop equip express identifi incid news reaction scientolog screen speak vote
134 150 armor audienc bank coloni commerci conflict cyclon d deal dynasti flight learn love minor mix onto past regular script senat today
131 actual averag battleship compos cost detail f mention northwest plot practic robert villag warship washington
128 60 adapt africa butler car choos conclud cultur inch lake mississippi propos radio roman speed yet
125 2015 blue boy catch contemporari deliv difficult evacu extend fell format highest idea larger meanwhil occupi pitch rear regard scott smaller speci theme weapon yard
122 aid alway captain champion chief confer council european favor impact interview longer presenc privat program push reason russian sound sourc sport trade union volunt walk weaken wooden
119 1998 1999 access agenc avenu depict determin especi except explain feel futur grant hundr insid k languag mill offens perimet prove raaf reign slow specif summer throw unabl
116 1990 amount attract border christian grave length los miss poetri schedul sculptur share steel talk threat tree usual varieti victoria
113 19th 2004 abil anti basketbal blyth controversi evid financi heavili lyric nearbi pictur possess prison provinc reflect religi richard squar surfac territori via watch wwe
110 20th african afternoon argu asia contract david demand doctor edit got instal mother organis polici primari pursu raid self serious sustain writer
107 1941 65 70 achiev choic civilian distinct doubl downtown econom flood floor gibraltar god harri injuri italian judg junction numer poor potenti pre recov reinforc retir row societi spring step test tower vessel
104 32 alleg assembl care concentr consider constitut crowd degre discuss erect hall hard inspir lester machin medic mouth object ocean platform primarili profession purchas resist ruler rush search sink sometim stay target unlik
101 1997 45 accompani accus advantag appar arrang capabl commonwealth consequ defin democrat divid du escap fear flank impress intent introduc job kilometr load movi respond resum retreat student transit voic warn weigh
98 75 admir aim attorney bomb competit daughter decad display educ frequent hospit introduct lieuten maya museum opposit preserv pressur protest remark rise room scale shell steam theatr unknown
95 400 80 alongsid angl bond carv celebr cite colonel compet coupl daili delay embassi exhibit expand forest fu greatest guitar higher hurrican intersect jma la metal minist network nomin peac pitcher repair repeat rose sixth superior thus traffic weak
91 1000 bar bay collaps communic contact cruiser deck expos fast foreign frame goal jane jim joint laid media method michael monitor prompt rainfal read roll settlement sing someth straight thick turret undertak upgrad wood zone
88 1970s 90 account afterward agent architectur arrest attent bear broadcast burn edward extrem fifth frigat jewish legal marri materi necessari notabl oil oregon partial plant portrait portray rain real red republ rome senior sister sonic vehicl vice wit youth
85 1994 avoid buy camp conspiraci convect convert convinc counter dissip dr eighth fulli hitler host hull instruct lane male obtain own parent proceed purpos qualiti realli southwest space spain survivor tie twenti vari widespread
82 1940 1992 1996 300 affair athlet boston canada canadian certain circl confirm contrast credit decor demonstr disturb draft elsewher green guest intensifi ireland lorenzo maximum moment money multipl oppos peter pick plaza pop pound realiz reconnaiss republican richmond rough scientologist sequenc strateg valu ve wear whole
79 1943 1970 1971 1985 2014 affect branch climb coalit colorado column commemor descend distanc dri food fund health heavyweight hope incorpor jtwc jungl legisl link matter neither palac plate roof seat singer split succeed tip valley
76 1944 1960s 1993 1995 37 64 alon anyth assassin austrian basebal billboard broad coastal coloss comedi committe consecut contest core corner cr crime ear elimin experienc fellow fox height injur inning institut interchang invit israel j latin lay letter literari market mind mobil pagan pro programm rebellion relationship rifl scholar shift smith store techniqu therefor transform typic unsuccess weather window youngest
73 1930s 1979 1980 1980s 4th 500 academi acr agreement altern amphibian appeal articl bc bone california chan deni drum environ equal explos facil famous fish flee grand greater gulf hire hors interpret korea lee let lot manufactur model mr nevertheless newli occas peninsula railroad rare recruit research ricki shear starr submarin surpris tactic wait
70 1914 1988 1991 33 35 62 6th 93 aggress ahead ambassador angela approv assert batteri bishop briefli circul classifi convers danc difficulti distinguish earliest endur enjoy entertain exit fill guerrilla interior isol knock kurt massiv normal ny older oldest pyramid r religion seal secret sens sit slowli spread strikeout texa theater thousand torpedo treatment unusu vers w
67 1915 1917 1969 48 academ acquir attach ban basi blood blow buri cemeteri chart closer cloud color compil constant convent crash dedic dream eastward excav explor failur formal frank fuel garden gold guam happen hide hms iii matthew nazi oppon pagasa parallel pattern percent perhap perman persist princip quarter rebuild recommend remnant renam rescu segment seventh suit sydney threaten trail turner tv vocal weight wisconsin worldwid wrestl x
64 110 120 1880s 23rd 38 46 95 al aspect bbc beach chris christoph clash compris cook derri desir digit dodger drama duti el electron elev exchang favour ferri festiv fighter fine gradual hang hotel jackson journey l landfal map mass massachusett papa passag plane print properti question recogn relief rhodesian rural sale shop sir skull social span speech standard statement stem stream strengthen strip struggl sun testifi touchdown tournament township true twelv victim wing worker
61 1978 3rd 55 68 69 add adult airport ammunit andrew arthur attribut austria bottom candid cape carolyn chamber characterist compound concept convict count deem flat function galleri helicopt henderson henri hostil imposs instanc itali kentucki librari martin mine negoti o oversea passeng penetr phase physic pilot pool pose premier raw reject residenti rival secondari secretari sector spacey spot submit successor temperatur text tna trap twin uk understand usa vietnam westward wish
58 1927 1945 1981 1987 3000 51 5th 7th admit appli assum atlant beyond brief cage cap christma concurr cooper daniel disc eddi ensur entitl essenti estat examin file florida flotilla freedom genesi harbour headdress hedgehog hero hot hu iraq irish leg manchest mechan occasion panel paper prime princ propel quit readi recal reform regist rhodesia ruin save slope spike stela storylin sullivan super surrend termin terminus terrain tooth trip troubl un util visibl visual walter warfar wave winner
55 1946 1948 1949 1950 1965 1972 1983 1984 1986 1989 24th 43 49 85 96 address advis agricultur airfield apart architect armament awar basin boss box brown channel cold corpor deriv desert document domest easi enforc enlist everyth expert extra extratrop favorit gather girl golden halt harbor ident illustr india indigen inhabit insist integr interact jack joshua knowledg lift luzon madonna matur merchant mere moon municip mysteri napoleon nationalist negat newspap none novel ohio opportun p poetic poll promis remaind revolutionari rugbi scienc settl sexual southeastern throne tim treati trough twice violenc virtual wheel
52 140 1916 1960 1968 1976 1990s 41 54 66 98 accid anniversari anyon archaeolog asahi attain beam bombard bout burma camera canal cargo carolina carrier commentari congreg conspir convoy copi decreas discoveri expedit femal freeway furthermor g gordon guid handl honour ice inland joe jump kind mainland mari marshal matt mediterranean monsoon mortar narrow northward notic pull regardless resembl reviv roger scheme sculpt session shore signatur specul spirit stadium strongest substanti suitabl taiwan technic thirti tom treasur tripl uniqu vi victorian viewer winter
`,
};
