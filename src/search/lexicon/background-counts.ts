/**
 * In how many of 10,000 passages common stems occur: a line for each count, the commonest first. Written by `npm run fit`
 * with the weights.
 */
export const BACKGROUND: Readonly<Record<string, string>> = {
  fr: `
2536 fair
2385 premi
2148 part
1963 grand
1917 autr
1792 ete
1752 deux
1686 apres franc
1515 anne
1502 nouveau
1324 etat
1199 prendr
1179 mettr
1080 fin
1074 deven
1041 import
1034 pays
1028 general
1014 plac
1008 derni permettr
995 an
909 seul
896 troi
889 connaitr cour
883 certain
876 siecl
850 guerr
830 fois
823 utili
810 mond mour
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
711 petit present
705 quelqu
698 sud temp vill
679 appel
672 port
665 homm nom
652 bas
639 developp equip
632 commenc
619 suif
613 fond trouv
606 ancien
599 constitu different suit
593 quatr roi ven
580 commun cre dir national
573 arrif jour second tel
567 moin
560 consider saint
553 americain final
547 environ etabl fil vi
540 represent
534 demand droit non region
527 gouvern organi particuli titr
514 etudi group
507 pouvoir pres rendr
501 2 dev point souvent territoir
494 public unis
487 aid cot
481 fort jou
474 britann famill peres person
468 anglai compt pari reprendr situ
461 haut
455 class particip
448 econom moyen ouest remport saison
441 deuxiem forc rencontr royaum
435 europ janvi lieu mois nombr terr
428 3 jeun marqu mondial pratiqu relat trait
422 4 europeen obten origin
415 decid epoqu histoir popul reconnaitr
408 actif aucun membr toujour
402 grac men president
395 chaqu fac femm militair occup period reali septembr term travail victoir
389 cas control doit exempl long royal sort
382 chang naitr niveau pierr
375 1 allemand attaqu international jean tard tour vivr
369 effet million propo rapid troisiem voir
362 centr command direct servic surtout
356 coup juillet livr oeuvr system
349 10 administr ailleur atteindr aujourdhui club combattr conseil social
343 accord aout compo ensembl ten
336 associ comprendr construir empir ile mais ordre
329 actuel beaucoup capital caus fonction influenc install jam lign produit societ
323 5 bon but eau elev enfant juin peuv raison recevoir rol termin
316 championnat domain laiss mer mesur peupl rapport sign
310 art chef dirig jeu mars octobr projet publi
303 central decembr divi facon langu larg loi maison nomm plan total
296 cinq diver egli habit meilleur necessair novembr
290 bataill charl colon continu fais march ouvr
283 charg conserv exist louis moment mouv souten
277 age allemagn angleterr auteur beau cultur frer independ issu officiel oper perdr posit proch resultat tet
270 creation declar decouvr montr product recherch scientif ser six succes tent
264 20 battr ecol engag fevri mar match possed remplac reven serv sieg techniqu tu
257 abord afriqu autor corp envoi etendr gard heur limit main parven plupart refu republ situat troup union
250 agit assur design dix entrepri etrang expliqu parfoi provoqu puissanc univers
244 6 apparaitr artist blanc civil dat ecrit gagn impo ministr mont observ post tourn travaill
237 12 7 annonc appliqu comport ide ital meres naturel paul retour retrouv sujet
231 15 africain air arret avanc celebr construct mainten manqu voi
224 24 avril chin lanc lettr occidental offrir propr provinc quitt religi respect russ sembl sen vu
217 18 2000 2008 autour canad champion cit collect condit espagn grec inspir local lutt oppo pens populair prix rejoindr superieur
211 2006 30 alger assist deci destin emploi evolu histor inform objet outr preci princ uniqu zon
204 2005 2009 abandon accept amer complet confl dieu entrain espagnol italien journal li major musiqu noir regroup resist reuss sein simpl statut
198 affair apprendr concept contribu cours decrir defens enseign essentiel indiqu interieur majeur malad mot new object parl partag pouv programm regim scienc sept vendr vingt
191 1er 8 accompagn ami augment cadr camp commerc correspondr dem estim faibl ferm fill inter joseph latin model moiti ref regn respons uni va
184 1970 accueil assez concern conten culturel directeur domin entre espec extrem format georg humain integr mariag metr milieu modern nation not of poursuivr qualit reguli rival scen vot
178 14 2010 21 22 9 action bat bois choi commercial communaut conquet contrair couleur critiqu even gouverneur ii institu mati personnag physiqu presenc problem reserv rom secteur soldat sourc the tomb vieux
171 13 articl continent difficil doubl element empereur huit inclur john libr marin piec professionnel reseau semain signif sit sub tir transform vis xix xvii
165 19 1990 2007 2016 allianc animal comt disput echapp effectu elect elir financi fronti futur loin naissanc orient pai prefer progress puiss quatriem question regional regl rich ru separ special xxe
158 25 acquer campagn cherch choix competit elimin express financ fondateur francoi fuir initial joueur lien litteratur menac neuf ocean oeil organ parent philosoph ports qualif quarti rejet reun revolu rout soeur souhait souverain succed valeur visit vit
152 11 16 1960 2015 2018 28 acces apparit canadien carri chambr chinoi chos chretien chut colonial definit derri ecoss edit empar essai evit foret fourn list manieres milan ordon pourr presqu princip relev renforc roug sant savoir sol unit usag
145 17 2011 2013 27 31 achev adopt alli analys attribu autori besoin conclur conduit consequent contact couron court diffu dynast educ enti espac experient exploit gen ier iii inscrir interpret ligu mal medecin method michel ottoman passag pos prevoir prif proven quebec repondr robert symbol transport travers turc verit
138 apparent apparten autonom bretagn bureau chain collabor concentr consacr defait dispo distingu dot expedit film fondat fusion irland japon jug minut mur olymp pap perform pert plutot pret processu profit recent reel romain soumettr structur typ ventes villag
132 1980 2014 accu affirm amen apport appui argent attendr chass chateau confirm coups defendr defin doif echang emiss energ epoux figur football imag imperial industr liber maitr martin mass massif oblig ouvri phas plein possibil precedent prepar prisonni protect pu rappel reform remarqu specif success tradit traver voisin voitur voyag
125 1950 2012 2017 50 60 ajout amelior clair comit depart dessu efficac empech epreuv euro execut faveur froid hor jacqu londr lumi musulman navir offici ouvrag rang referent secur soleil styl taill terrain text theor traditionnel xii york
119 1945 1995 26 40 ac aim and andre approch attir bord caracter carr cathol chant chemin classiqu claud compagn concevoir continental croissanc disparaitr dizain du exclur exprim exterieur feder federal fers feu fix frequent gauch immediat industriel interess lendemain mari milliard mission mod modif montagn multipl natur nuit occa paraitr personnel possibl profond rar rassembl reduit reput revel sacr seigneur soir stad strateg survivr tableau taux tribu tron vall version vii vol volont vrai
112 assembl austral b band champ climat conduir conquer desert detruir duc gener harry hiv inva juif massacr medical milli opposit pein pied plant probabl proclam radio record rivi sorci sportif suiss technolog territorial vehicul xvi
105 1994 2003 2004 absolu acte ain aller arab asi bleu cach capac caracterist carlo cheval coeur condamn confi contraindr cout cris david deplac deroul deten difficult dout douz enregistr entraineur entreten espoir evoqu ex exceptionnel exerc explor faut historien ident identif impliqu inde indien individuel institut interet justic kilometr legend legisl lev manifest mecan mill minister net no normand oriental passion philipp poid portug pott prof quantit rein sent soviet suivr support tentat tier usin vert
99 0 1974 1996 2001 29 acadien acced agricultur album amour anim australien avantag caracteri cent cinquiem competent compositeur consomm depens determin disposit enquet ere esprit except fabriqu familial geograph ger grav hongroi honneur illustr instaur intern interven iv lourd mandat mathemat medaill mieux moteur municipal napoleon pal photograph pouss pression professeur proprietair pur rec religion repart restaur reunion revolt sall seanc sixiem sport templ theatr troph veut visibl
92 100 1958 23 academ achet appreci assassin attent calcul capitain civili colonel compar confront cousin dehor democrat dependr des echec ecrir electr enlev ennem entour etap expo fidel fondamental formul garant genr gesualdo impot intermediair islam longtemp maitri males marseil motif negoci pacif parallel parlements partiel planet possess proced produir prononc propriet protest quart remont repouss resoudr reten retir sauv selection televi trains transmettr urbain van violent william
86 1941 1968 1981 1989 abrit adapt adress agent assaut autrich bai baiss captur ceremon christian circul citoyen cod colleg combin conferent consist contemporain convaincr couvr debattr declench demeur departements derif descendr diminu distribu dollar ecrivain effect egal etoil evequ faux feuill gardien gaz guillaum ici inaugur individu initi jet km lac liberal libert los lucif marchand maritim mention min monts naval norm peintur polon prolong rapproch rattach rayon ressourc retourn san sang sauf secret septiem souven station successeur surnomm temporair terrestr tournoi trac var vic victim video vin von
79 1919 1920 1930 1940 1947 1954 1992 2002 accident aerien agricol annuel banqu bordeau branch canal canon ced cellul cens centain cercl cess conscienc context controvers cred crim croix davantag deput dessin devr distinct effondr elarg etroit exercic facil facteur flott forment front ge gros guer i immigr in intent introduir invest isol licenci linguist lir lord lun mair mineur moindr notabl notion original ouvertur parisien paysan peintr per plain poem polic pologn proposit proteg realit regard reli renouvel rentr revu similair souffr soulev spectateur supprim surprendr systemat thom touch trent urss v vari vast vid voix vont world xiv
72 100000 1939 1942 1944 1948 1949 1963 1997 200 2019 3e about absenc admettr affect affich affront aix ali aliment antiqu appareil aspect audienc autochton av benefic bless bourgeoi bras brodeur chiffr complex composit confianc const coupl coureur cycl dames deced depo deport disparit echou eclat edward elabor entreprendr envisag existent exposit fan favori fet guid han henr hongr human impact interrog intervent invit jaun junior juventu laurent longueur madrid mag mauv mediterran modest monnai mus nourritur numero orang parol partout permanent pilot pont portugal preuv principaut quotidien reaction rebellion reliqu ren renomm repandr repo republicain retabl revanch revolutionnair rien riv rog roubaix sam scor serr sommet soulign tach test them tourcoing traduir tribunal troubl universel vitess
66 1000 1946 1952 1976 1984 1985 1986 1991 1993 1998 70 abond acid agiss alexandr angel anglo anti arri astronom attach august auparav avis bassin ben bientot black budget candidat chaud circuit commiss concert confondr congres constitutionnel consult contrat couch cult danemark dep desir disciplin discour divin doux ecra ecritur embarqu environnemental evacu evident exil expans favor fonctionnair franco francophon francs gabriel gar herit heritag heriti hopital indian instrument intens invent just km2 leon lieuten litterair manuel materiel mediterraneen memoir navig naz neo nobl nobless nordiqu oncle ordin pat patrick peau peninsul podium press pri printemp procedur progres quet redig regenc remettr renvoi richard roman roumain rythm samuel sauvag suffi sup sur surnom thes tot tun univer variet versaill victor volcan washington zeland
59 1900 1956 1962 1967 1973 1987 1999 500 acad accessibl adult ail albert algerien allait allant altern altitud arbre aristocrat atlant atmosph automobil bak belgiqu benefici berlin bi breton brul cap capabl categor cezann chanson chimiqu christoph chroniqu constantinopl convent cor courri danger daniel dans decor dedi def del delegu denonc det detach detail dimens diplom discuss docu domicil dress duch ecart el eloign emil enorm entrer epui equivalent esper esthet exig explo export extens femel fleur fleuv formel forteress frapp genet global h habitud harmon hauteur holland imagin indigen inferieur innov jeuness journ julien justif langag lyon manipul maroc medi messag monarch moral morceau musical napl natal nicol norveg obligatoir offic originair phenomen potentiel poudlard privilegi provenc provisoir proxim quar quas radical recommand recompens recuper refugi result risqu rituel roch ruptur sculptur serieux simon soin solair solut speciali statist sultan surfac surreal suscit talent tendanc vaincr vainqueur vaisseau vegetal vers victori vign violenc vision web winchest
53 10000 1830 1848 1908 1910 1927 1928 1953 1955 1961 1964 1966 1969 1978 1982 80 alpe amateur amenag angle annex antoin archif assi assimil autrefoi aven aventur aver bresil brill bronz bruc byzantin caiss calendri cardinal champignon chercheur cinem cm collegu comment compens con concour concurrent confer conform consecut contest craindr croir croyanc cuisin dang debarqu debouch decret defenseur degr demontr destruct detect din diplomat dixiem douleur e ecur effort emergent emigr emmen enceint endroit energet enrich entendr enterr eprouv essenc essor etien evalu feminin ferdinand flanc forg foul franch franchi fum gestion gouvernemental hero hypothes intellectuel jeann jurid laboratoir leagu leg luxembourg machin maillot marionnet maternel mel mexiqu michael milit millenair missionnair mobili montreal musicien mutat neerland normal nourr noyau nucleair olivi oreil orlean parfait partisan patient pauvr paysag peindr personnal poet popular pre presid presidentiel pretendr proi promot prosper q quinz racin racing racont rat rc recens recour referendum reflexion regiments renfort reper retard retrait rio rock rural sagas sav secretair select semblabl sicil signal signatur sombr somm spatial spectacl spirituel strict su subsaharien sucr suicid suppo surveil suspendr tendr tom transfert unesco unif universitair vacanc veget vigueur volum voul x xxi zoulou
`,
  en: `
2053 first
1950 two
1676 time
1587 s
1498 state
1480 make
1409 includ
1384 year
1359 use
1335 new
1221 take
1203 forc
1196 unit
1164 three
1157 day
1139 follow
1093 later
1078 war
1050 becom sever
1018 citi
996 north part
989 end
979 begin
950 south
915 american
911 us
868 area
851 number
847 may
840 lead
836 place
833 1 four second
819 continu
801 play
786 british man
783 attack
779 oper work
765 well
762 know
747 build
744 name nation
740 come give
715 2 around
690 earli world
683 septemb
680 back posit
665 base write
658 game
655 high sinc
651 design develop
641 record team
637 remain
633 govern line
630 mani ship
623 call larg move
619 east
616 general head origin
612 return support
609 hold
601 like
598 found order
594 near run
587 form season start
584 said
580 command final
577 major
573 offic win
569 river west
566 go show
559 august film km
555 10 five
552 armi group june
548 result
544 kill side
537 featur member
534 battl direct receiv
527 home
523 3
520 appear due
516 march open serv
512 further seri troop
505 releas
502 land
498 six
495 song
491 divis peopl
488 januari main report
484 australian
480 long novemb
477 5 attempt fight reach set
473 next point road
470 militari see servic
466 12 late plan
463 air turn
459 fire left m
456 20 4 complet cross locat lose
452 30 island
445 octob
441 power way
438 small
431 critic even produc
427 now previous third
423 juli perform success
420 april gun pass ring
416 japanes
413 involv
409 month
406 addit decemb heavi
402 center last
399 local much provid t
395 australia battalion caus increas infantri
391 accord player
388 11 compani send singl track
384 describ face former hous respons
381 arriv carri chang countri februari univers
377 action close counti light live philippin public shoot
374 mile
370 7 9 allow consid h manila meet
367 8 creat initi role rout storm
363 destroy northern
359 0 damag still system
356 15 german offici post week
349 best french replac short top
345 6 court million signific
342 activ construct
338 control enter great wind
335 18 bring histori join
331 break death establish half navi total
327 centuri intern secur strong
324 band front night water
320 associ effect john right street
317 13 hill mark organ say
313 award music region subsequ western
310 2010 add die event
306 believ defeat issu naval squadron
302 cover eight ground hour littl southern
299 claim old re similar york
295 16 19 captur differ episod field possibl think
292 decid hit life note school special town
288 2012 case product sea
285 14 charact help refer ten train
281 america campaign leav match peak
278 17 25 often present repres soldier tell tropic
274 central highway period person term
270 act age consist protect relat review san
267 advanc regiment tri
263 never polit strike
260 2011 defens depart finish import japan level mountain stage withdraw
256 22 away famili throughout
253 estim requir star structur want
249 2008 24 album approach exampl korean particular suffer transport wide
246 churchil de find get hand put royal
242 2005 agre boat commiss director minut press round select white
238 aircraft date drive fleet indian meridian mid need saw suppli
235 26 abl b behind china combin crew defenc eastern eye full london mean remov site view
231 21 contain engin fall germani manag offer seven stand william
228 100 27 artilleri leagu least limit list ridg scene
224 2007 author engag prepar race
221 2006 29 almost ask black civil class district effort eventu good loss onc stori tank tour various
217 armour bridg defend era feder instead ironclad promot quick section
214 assist look low type video
210 2000 2013 31 alli casualti entir park port steven wound
206 arm art britain church mph presid staff station suggest titl young
203 2009 50 child conduct felt histor law mi occur pacif prevent project
199 2nd championship clear condit lack launch less marin overal rule
196 1st 23 beauti career cut fort fourth ii maintain outsid victori
192 book foot ft intend invas investig jame largest middl mm nine parti popul resid rest rock studio version
189 40 c chines combat communiti decis exist fan immedi morn popular separ stone stop surround televis typhoon
185 born club comment discov e headquart modern personnel request
181 artist co deploy elect free friend grow imag imperi intens memori movement particip publish transfer travel trial
178 busi coast dead depress focus forward governor keep mission patrol polic rather task wall zealand
174 abandon announc avail brigad commit corp edg extens far franc human prior sign st ultim upper
171 beat better block bodi collect employ individu influenc interest lower michigan nativ prais rais seek soon spanish
167 1942 angel draw experi fli latter magazin metr monument mount rapid rate surviv word
164 cyclon element enough king reserv scientolog score sell style thoma woman
160 9th ball charg concern creek earlier encount figur key observ paint pay progress rank respect slight southeast studi ton
157 2002 28 accept administr approxim assign coach coloni current equip flight kingdom mississippi most northeast portion reveal spend wale
153 alreadi battleship colleg common enemi england fail georg intellig mexico murder problem seem son strength tradit warship
149 2015 armor assault attend capit compar connect declar earn emerg generat honor identifi improv incid industri inform measur northwest status washington
146 150 bad bank commerci concert contribut debut evacu expect fact gain leader past paul poem reduc regular robert subject theme thing visit vote
142 200 2003 agenc appoint big brother butler deep empir execut guard non russian situat toward walk weaken yard
139 actor africa avenu blyth border captain car challeng conflict cours cultur difficult don european father indic iron learn perimet practic promin raaf retain sail scott screen size speed sport togeth union weapon
135 basketbal catch charl english express fell footbal hear impact independ lake minor news offens piec propos radio reaction rear unabl
132 1999 2001 actual annual averag blue board boy centr chief confer dark detail grave highest length natur occupi plot process push reflect refus shape speci today volunt
128 1998 african afternoon anti argu conclud deal drop extend format lie love ocean pair program raid reason recent script
125 60 alway attract civilian d du favor feel flood gibraltar junction los prove slow sustain tree victoria wife
121 adopt aid audienc cast choos constitut controversi declin domin downtown harri hundr idea interview larger lester lieuten nearbi pictur pitch religi rush sink spring threat
117 1941 1990 anim commonwealth consequ cost doctor europ fu judg machin organis prison smaller sound speak summer surfac target trade
114 1997 asia attorney compos concentr david democrat determin except fit got injuri insid inspir load miss mix potenti regard resist retreat self sometim specif throw villag warn weigh yet zone
110 2004 45 75 abil achiev alleg classic colonel council degre delay econom evid heavili hurrican intersect italian jim jma lyric medic minist pitcher reinforc rough share societi stay steam steel talk territori usual
107 70 90 adapt admir bomb communic complex consider cruiser deliv depict embassi escap especi flank hall hospit jane longer lorenzo numer polici presenc pressur primarili privat resum richard richmond serious straight test turret varieti
103 19th amount broadcast capabl care contact crowd decad deck defin display educ explain frigat grant guitar hull la monitor museum object oregon pre primari protest restor retir roll schedul sixth step superior vessel
100 1000 80 accus advantag agent aim arrang christian cite competit convect demand dissip dr fast financi futur goal hard higher hitler host ireland lane michael movi network nomin pop provinc purpos rain recov repeat republ row sonic student traffic unknown vice wooden
96 1940 1995 32 400 access appar bay bond contract counter coupl distinct divid doubl edit emperor expos f fear inch intensifi intent introduct job opposit poet poor probabl purchas rainfal reconnaiss scientologist sculptur search senior spain strateg upgrad vehicl watch writer
93 1943 1970 1992 1996 20th assembl austrian boston camp choic coalit colorado coloss daili disturb eighth expand frequent greatest impress instruct introduc jtwc media mention oppos parent pursu railroad republican sequenc settlement shell someth transit valu wit
89 1944 1970s 1985 1994 65 alon bar basebal buy canada column committe compet contemporari contest cr elsewher exhibit fifth guest inning interchang materi maximum pagan prompt read realiz red respond rise rose seat smith space squar tie via
85 1971 978 affect arrest attent batteri branch climb convert corner deni discuss draft dynasti exit experienc extrem foreign fox health instal j jewish joint laid languag lay lee legal matter mouth necessari partial proceed real ricki rifl shear shift singer sourc split starr submarin survivor tactic torpedo twenti wood youth
82 1930s 300 afterward ahead ambassador angela avoid canadian celebr circul consecut crime daughter distanc dri edward endur forest fund guerrilla gulf height hire incorpor interior isbn israel jackson metal method moment multipl ny obtain peac peter pick platform possess profession recruit remark room sister strikeout theatr thick tip unsuccess weak weather widespread
78 1960s 1980s 1988 23rd 37 93 accompani agreement bear briefli broad california carv cemeteri circl coastal collaps commemor convinc danc demonstr eastward explos guam helicopt historian hms hope korea l legisl letter manchest mind model mother nazi newli notabl pagasa papa parallel peninsula percent pool princip realli religion repair slowli southwest techniqu texa turner vari voic w ward whole wisconsin
75 1880s 1980 500 academ academi affair appeal articl athlet bishop burn certain compil confirm contrast convent convers cook decor derri dodger duti elimin failur ferri fuel god gold grand green hang hors hotel injur institut invit jungl landfal latin massachusett massiv own pattern persist plate portray quarter r remnant rhodesian scholar seal store suit sydney testifi touchdown township trail unlik valley wait wear wing youngest
71 1914 1991 1993 2014 35 3rd 4th 5th 95 ammunit angl approv assassin assert atlant austria ban billboard blood bound cape carolyn cloud color constant convict crash drum ear facil fellow flee florida henderson hu imposs isol knock martin mass matthew mine mobil mr normal oversea passeng perman pilot programm recommend relationship research roof scale sector seventh social standard super surpris theater thousand transform treatment typic uk undertak victim vietnam westward
68 110 1945 1989 acquir acr aggress altern aspect basi champion channel clash closer compound compris concurr cooper credit eddi equal exchang famous fighter flotilla formal frame gammarus gradual greater happen harbour hedgehog iraq irish journey kentucki let literari male manufactur market municip occas older paper passag penetr phase plane pose preserv prime rescu rhodesia rugbi secretari senat shop sing spread statement strengthen succeed surrend temperatur terminus terrain threaten tim tna twelv usa wave weight worker worldwid
64 1927 1946 1948 1972 1978 1979 1986 24th 38 46 airfield andrew architect architectur armament arthur beach blow buri christoph concept corpor daniel descend document domest electron elev enjoy essenti extratrop favour file food fulli harbor headdress hot joshua luzon madonna napoleon nationalist oldest oppon qualiti recal regist renam revolutionari rural secret segment sit slope speech spot stream strip sullivan templ tournament trap treati trough tv un violenc virtual visibl vocal x
60 140 1915 1917 1949 1950 1965 3000 48 51 64 6th account amo asahi assum attribut awar bombard brown burma candid carolina carrier chart christma congreg convoy digit enforc ensur examin expert extra fbi fill frank freedom freeway function gather iii interpret joe librari lot mainland mari maritim marshal mediterranean merchant money moon newspap none northward notic novel o occasion ohio oil perhap plant princ propel question rare rebellion regardless reject relief remaind save scienc sir spike stadium stem struggl sun tom tower trip troubl ve viewer walter warfar
57 1.5 123 15th 1870s 1918 1969 1984 1990s 33 7th acknowledg admit airport apart basin bc beth beyond bill bomber bottom bulldog cage cannon cargo cavalri chris conclus conspiraci copi danger decreas desir deterior drama dream enlist entertain environ excav galleri girl golden hide ice ident india inland instanc integr joseph justic k kilometr labor liber ma mainten monsoon mortar mysteri negoti panel platoon poetri portrait pragu prefer premier print professor properti rail reform residenti roger russia sale santa secondari sens session shore southeastern specul strongest submit suspend taiwan termin thirteen true twice understand unusu vulner
53 10000 105 120 1901 1938 1960 1973 1976 42 43 49 78 85 address advertis advis alabama alan anniversari attach bbc beij boulder box brief broadsid camera chanc classifi cold comedi commando communist core cup curv dedic deem desert difficulti displac distinguish dramat dreamwork earliest easi erect escort expedit fantasi fine fish foundat garrison glass guid guinea halt heat henri holocaust hostil inflict inhabit insist interact itali jump kiss knowledg leadership link mayor membership mere minimum mongol muzzl obvious opportun physic pole pounder raf recognis sailor sentenc settl shelter someon span spirit strategi stretch suitabl u u2 utc util visual winter yuan
50 13th 1500 160 165 1888 18th 1900 1916 1930 1961 1963 1967 1981 20000 36 47 55 62 76 airborn al amphibi ann appli archaeolog basic belgium bit bono ceas charleston chicago clinton cloth col composit crater czech debat deliber destruct detach disc discoveri dutch enrol estat factor fame femal festiv fiction floor g genesi guilti howard imageri inde ira jack kansa knot leg legislatur lift loui master mechan modifi multi narrow newman overwhelm p partner plain poetic poll potter preced predecessor predomin pro provision pusan queensland quit railway readi rebel rebuild reliev repuls resembl resolv resourc reviv ride risk scheme sculpt shallow signatur spacey squad steiner sure survey synagogu teach technic thirti tunnel twin uss v vi victorian window winner worth
`,
};
