/**
 * In how many of a collection's passages common stems occur: a line for each count, the commonest first. Written by
 * `npm run fit` with the weights; those of a language that the collection does not have are those of its
 * translations.
 */
export const BACKGROUND: { readonly passages: number; readonly stems: Readonly<Record<string, string>> } = {
  passages: 1518,
  stems: {
    fr: `
362 premi
323 part
298 grand
291 autr
272 ete
266 deux
256 apres
241 fait
234 franc
230 anne
201 etat
164 fin
158 egal import
157 pay
156 general
153 derni
152 plac
151 an
148 nouvel
138 seul
136 trois
134 certain
133 siecl
132 cour
131 not
129 guerr
126 fois
123 mond
122 debut polit
121 plusieur
120 avant nombreux utilis
119 peut
118 form
115 nord
114 port
113 dur
112 rest
111 arme
109 don principal
108 vill
107 quelqu
106 sud temp
105 pass
103 nouveau
101 homm nom
100 present
99 permet
97 appel fair
96 equip mar mort
92 ancien developp suiv
91 different moin suit
90 bas quatr
89 commenc fond
88 commun national
87 cre jour second tel
85 consider saint
84 americain cepend final mer per
83 environ etabl fil vi
82 arriv
81 droit mis non region
80 gouvern particuli roi titr trouv
79 organis
78 demand group
77 pouvoir pres
76 2 constitu dev ensuit petit point souvent territoir
75 unis
74 cot
73 fort represent
72 aid britann coup famill francais person
71 anglais
70 haut paris situ
69 class compt jou malgr prend
68 econom mois moyen ouest pris saison
67 deuxiem devient marqu royaum
66 europ forc janvi nombr
65 3 jeun mondial relat terr trait
64 4 europeen origin remport
63 epoqu histoir popul
62 aucun membr particip toujour
61 etud grac pratiqu president rencontr
60 chaqu connu fac femm men militair period septembr term victoir
59 cas control doit exempl royal
58 mai niveau pierr realis
57 1 allemand attaqu chang international jean parm sort tard tour
56 decid effet million rapid tand troisiem
55 centr command direct servic surtout
54 font juillet occup system
53 10 administr ailleur aujourdhui club livr met oeuvr propos social
52 activ aout ensembl
51 empir ile lieu ordre
50 accord actuel beaucoup capital caus colon compos conseil dit jam lign produit societ
49 5 associ bon but eau elev enfant fonction juin peuvent raison rol toutefois
48 championnat domain influenc laiss sign
47 art chef dirig mesur mont octobr peupl projet termin
46 central decembr divis facon langu larg maison nomm plan total
45 cinq eglis install lou meilleur necessair novembr rapport
44 bataill charl devenu fais march public
43 habit moment mouv
42 age allemagn angleterr auteur charg combat conserv cultur frer independ ne officiel oper posit proch resultat tet voir
41 continu creation pet product publi recherch scientif ser six succes
40 20 declar ecol engag fevri match sieg techniqu tu
39 afriqu autor corp exist heur main parl plupart remplac republ situat troup union
38 abord agit dix entrepris limit parfois publiqu puissanc univers
37 6 artist assur atteint bat civil construit design ecrit expliqu gard ministr observ post rend repris
36 12 7 appliqu envoi ide ital mal naturel paul refus retour sujet tourn
35 15 africain air arret avanc celebr construct gagn mettr
34 24 annonc avril chin lettr loi manqu montr occidental propr provinc religi russ sein sen tent travail vu
33 18 2000 2008 autour canad champion collect condit dat espagn inspir lanc local lutt populair prix quitt respect retrouv superieur vient
32 2006 30 alger cit decis depart histor impos inform long objet oppos outr possed princ serv travaill uniqu zon
31 2005 2009 abandon amer assist destin espagnol evolu italien journal li major musiqu noir object provoqu resist reuss simpl statut
30 accept affair aupres concept cours defens enseign essentiel interieur issu majeur malad mot new pouv programm regim regroup scienc sept vingt
29 1er 8 cadr camp commerc comport dem divers entrain estim faibl ferm fill inter joseph latin model moiti pens ref regn respons sembl uni va
28 1970 assez augment bel complet contribu culturel deven dir directeur domin espec extrem format georg humain integr mariag metr modern nation of qualit reguli rival scen voi vot
27 14 2010 21 22 9 accompagn action bois chacun commercial communaut concern connaiss conquet contrair couleur desorm even gouverneur ii institu longu mati obten partag permettr personnag physiqu presenc problem reserv rom secteur soldat sourc the traval
26 13 accueil articl chois continent critiqu decouvert difficil doubl element empereur enfin entre etc grec huit jeux john libr mani marin milieu ouvert piec precis professionnel reseau semain sit sub tir transform viv voit xix xvii
25 19 1990 2007 2016 allianc animal comt correspond dieu elect emploi etudi fer financi fronti futur loin naissanc neanmoin orient pai prefer prendr progress quatriem question regional regl rich ru separ special tomb xxe
24 25 aut blanc campagn choix competit disput effectu elimin etranger express financ fondateur francois indiqu initial jeu joueur lien litteratur menac ocean organ parent philosoph quarti reun revolu rout soeur souverain valeur vent vis visit vit
23 11 16 1960 2015 2018 28 acces apparit canadien carri chambr cherch chinois chos chretien chut colonial definit derri echapp edit faut foret fourn list milan obtient ordon pourr presqu princip profit rejet rendr roug sant savoir sol unit
22 17 2011 2013 27 31 analys attribu besoin conduit consequent contact couron court dynast ecoss educ evit experient exploit gen ier iii ligu mainten medecin method michel ottoman priv puiss quebec relev robert souhait symbol transport verit
21 achev alli apparent autonom autoris bretagn bureau chain chass confl consacr defait diffus dot espac expedit film fondat fusion interpret meurt minut mur olymp pap perform pert plutot processus recent reel renforc romain structur ten typ usag villag
20 1980 2014 affirm argent chateau concentr confirm defin doivent echang emiss empar energ etend football imag imperial industr irland jug liber maitr martin mass ouvri parvient phas plein possibil precedent pret prisonni protect pu rappel reform rejoint remarqu rois success tradit traver travers voisin voitur
19 1950 2012 2017 50 60 adopt amelior apport clair collabor comit compagn comprend dessus dispos efficac empech epreuv execut faveur fit froid hor jacqu londr lumi musulman navir offici ouvrag perd pos prepar reconnu referent secur signif soleil styl taill terrain text theor traditionnel ven voyag xii
18 1945 1995 26 40 ac aim and andre approch attir bord caracter carr cathol chemin classiqu claud connait continental croissanc dizain du epous exprim exterieur feder federal feu frequent gauch immediat industriel japon lendemain mari milliard mission mod montagn natur neuf nuit occas passag personnel possibl profond quant rar reduit reput sacr seigneur soir specif stad strateg succed tableau taux tron vall version vii vol volont york
17 amen ami assembl austral b band champ chant climat desert distingu diver duc figur fix gener harry hiv interess invas lieux medical milli opposit ouvr pied plant probabl proclam rang rassembl recoit reconnaiss record ren revel rivi sorci suiss technolog territorial vehicul xvi yeux
16 1994 2003 2004 absolu accus acte ain ajout aller apparait arab asi beau capac caracterist cheval coeur confi constituent cout cris david decouvr deplac difficult dout douz enti entraineur espoir essai etrang ex exceptionnel existent explor historien ident impliqu inde indien individuel inscrit institut interet justic kilometr legend legisl lev massacr mecan mill minister multipl net no normand oblig oriental passion pein philipp poid pott quantit radio rein revient sent soutien soviet suivr tentat tier tribus usin vert vrai
15 0 1974 1996 2001 29 acadien acced agricultur album amour anim appui australien avantag cach caracteris cent cinquiem competent compositeur condamn consomm depens disposit elu enquet ere esprit evoqu except exerc fabriqu familial geograph ger grav hongrois honneur intern iv lois lourd mandat manifest massif mathemat medaill mieux moteur municipal napoleon pal perm photograph poursuit pourt pression professeur proprietair repart restaur reunion revolt sall seanc sixiem sport templ tenu theatr troph trouvent turc venu veut vieux visibl
14 100 1958 23 academ appreci assassin attent blanch calcul capitain carlo civilis colonel compar compren confront connaitr connus cousin dehor democrat determin deviennent echec electr enlev ennem etap euros fidel fondamental formul garant genr gesualdo impot instaur intermediair islam longtemp maitris marseil mettent offre parallel partiel permettent planet portug possess propriet protest pur quart reprend retir sauv selection televis train urbain van vendu violent william
13 1941 1968 1981 1989 achet adapt agent assaut autrich bai baiss captur ceremon christian circul citoyen cod colleg combin conferent contemporain decr deroul dollar ecrivain effect enregistr entier entour etoil evequ expos feuill fuit gardien gaz guillaum ici identifi illustr inaugur initi issus juif km lac liberal libert los lucif marchand maritim min naval norm obtenu peintur perdu pouss pren proced prof prolong prononc qualifi rapproch rattach rayon repond repouss ressourc retourn san sang sauf secret septiem soutenu station successeur surnomm temporair terrestr test tient trac vic victim vin vivent von
12 1919 1920 1930 1940 1947 1954 1992 2002 accident adress aerien agricol amis annuel banqu bordeau branch canal canon cellul cens centain cercl conscienc context contient controvers crim croix dam davantag declench deput deriv des desir dessin devr diminu distinct distribu effondr elarg etroit exclus exercic facil facteur flott forment front ge guer i immigr in intent invest isol jet licenci linguist lord lun mair mention mineur moindr nait notabl notion original ouvertur parisien paysan peintr plain poem polic pologn portent possedent prevu proposit proteg realit regard reli religion remont revu similair spectateur support supprim systemat thom tournoi trent urss v vari vast vid video vieil vien voix vont world xiv
11 100000 1939 1942 1944 1948 1949 1963 1997 200 2019 3e about abrit absenc acquis actif aix ali aliment antiqu appareil aspect atteindr attendr audienc autochton av bless bleu bourgeois bras brodeur cap ced chiffr complex composit concu confianc const construir coupl coureur cycl danger debat deced demeur depend deport descend disparit ecrir edward elabor enver exposit fan fet guid han henr hongr human impact interrog intervent introduit invit jaun junior juventus laurent longueur madrid mag mediterran modest monnai mus negoci nourritur orang pacif parol partout permanent pilot pont portugal preuv principaut qualif quotidien reaction rebellion recu reliqu renomm renouvel representent republicain retabl revanch revolutionnair rien riv roubaix sam scor serr sommet soulev tach them tourcoing tribunal troubl turqu universel vitess
10 1000 1946 1952 1976 1984 1985 1986 1991 1993 1998 70 abond acid affect affich ail alexandr angel anglo anti arrier astronom atmospher attach august auparav avis bassin battu ben bientot black budget candidat cess chaud circuit compr concert conflit congres consist constitutionnel consult conten contraint contrat couch cred cult danemark dep depos detruit disciplin discour divin echou ecritur environnemental envisag etendu evacu evident exil expans favor fonctionnair franco francophon gabriel gar grecqu herit heritag heriti hopital indian individus instrument intens invent just km2 leon lieuten litterair manuel materiel mediterraneen memoir modif motif navig naz neo nobl nobless nordiqu oncle ordin pat patrick peau peninsul podium polon prennent press printemp procedur progres quet redig reg regenc rejoindr renvoi repos resolu richard roman roumain rythm sag samuel sauvag souven sportif suffis sugger sup sur surnom thes tot touch tun univer variet versaill victor vivr volcan washington
9 1900 1956 1962 1967 1973 1987 1999 500 acad accessibl adult agiss albert algerien allant altitud appellent arbre aristocrat atlant automobil bak bass belgiqu benefici berlin breton brul capabl categor cezann chanson chimiqu christoph chroniqu combatt commiss conclut constantinopl contenu convent cor courri couvr daniel dans decor del denonc det detach detail dimens diplom discuss docu domicil donnent douc duch ecart eclat ecras el embarqu emil enorm entrer epuis equivalent esper esthet exig explos extens favoris femel firent fleur fleuv formel forteress frapp genet global h habitud harmon hauteur inclut indigen inferieur innov jeuness journ juiv julien langag leger manipul maroc medi messag monarch moral morceau musical napl natal nicol norveg obligatoir offic originair parad parviennent perdent phenomen potentiel poudlard presentent privilegi proven provenc provisoir proxim quar quas radical rec recevoir recit reconnait recuper refugi rencontrent rendu rentr repondr reprendr risqu rituel roch rog ruptur sculptur sel serieux simon soin solair solut souffr soulign soum souten specialis sportiv statist sultan surfac surreal talent tendanc vainqueur vaisseau var vegetal victori vign violenc vision web zeland
8 10000 1830 1848 1908 1910 1927 1928 1953 1955 1961 1964 1966 1969 1978 1982 80 admis allait alpe altern amateur amenag angle annex antoin apparaissent apparten apparu apprend appris archiv assimil assis autrefois aven aventur aver batt battr bi bresil brill bruc byzantin caiss calendri cardinal champignon chercheur cinem cm collegu commencent comment con concour concurrent confer conform connaissent consecut contest croyanc cuisin decret dedi def defenseur degr delegu demontr desquel destruct detect din diplomat dis dixiem douleur dress e ecur effort eloign elus emergent enceint endroit energet enrich enterr eprouv essenc essor etendr etien evalu export fauss feminin ferdinand flanc forg foul franch franchis fuir fum gestion gouvernemental heros holland hypothes imagin inclu intellectuel jeann jurid laboratoir leagu luxembourg lyon machin maillot marionnet maternel mexiqu michael milit millenair missionnair montreal musicien mutat normal nourr nucleair numero olivi oreil orlean partisan passent patient pauvr paysag personnal poet popular pre presid presidentiel prier prit produir proi promot prosper publ q quinz racin racing rat rc recens recommand recompens reconnaissent reconnaitr referendum remportent rendent renfort reper result retard retrait reven rio rural secretair select semblabl sert sicil signal signatur sombr somm spatial spectacl spirituel strict su subsaharien sucr suicid suppos surveil suscit tentent tom transfert unesco universitair vacanc vecu veget vend vers viennent vigueur volum voul x xxi
`,
    en: `
362 earliest
323 apart
298 big
291 otherwis
272 summer
266 two
256 afterward
241 actual
234 franc
230 ann
201 condit
164 end
158 import
157 countri
156 general
153 final
152 invest
151 year
148 newli
138 alon
136 three
134 certain
133 centuri
132 class
131 grade
129 war
126 onc
123 world
122 began polici
121 sever
120 forward mani usabl
119 mayb
118 form
115 northern
113 durat
112 leftov
111 arm
109 chief data
108 citi
106 meanwhil southern
105 bystand
101 human
100 anchor
97 appeal
96 crew dead march
92 ancient develop follow
91 differ least
90 base four
89 background
88 citizenship common
87 cree day second tv
85 consid holi
84 american die eventu howev mother
83 aliv approxim draw line
82 arriv
81 area bet duti nineti
80 cabinet especi head king locat
79 arrang
78 applic band
77 author closer
76 ahead constitut dot frequent petit territori
73 account fort
72 aid blow british famili frenchwoman peopl
71 english
70 high
69 act chart
68 averag captur econom mose season west
67 brand kingdom runner
66 forc januari number
65 ashor deal fast global relat
64 ancestri european win
63 age histori popul
62 alway compet limb
61 chair conveni grace studi
60 carri face famous femal militari septemb term victori
59 case check exampl royal
58 accomplish may peter
57 alter attack come german intern john late parma
56 decid effect million third
55 center command daemon direct
54 busiest juli system
53 admin artwork book club elsewher nowaday social
52 activ august overal
51 empir instead island
50 accord advic capit caus colon compani compon current known lot never product
49 aim amount associ child good june reason role uae
48 championship influenc leash sign
47 art boss complet conduct draft extent inhabit octob
46 appoint broad central decemb divid home hover languag manner
45 best church facil five lewi necessarili novemb
44 audienc battl
43 cloth moment motion
42 bodybuild born brother burden carrier close england find formal freelanc germani posit saw tori
41 creation cub heat hit issu look output scientif six
40 commit declar februari game headquart kill school technic
39 africa bodi exist hand hour marriag overwrit parliament republ situat troop
38 advertis afford border busi colleg horsepow occasion stir ten
37 artist assur build built civil cover custodi infring job minist observ write
36 app declin envoy film idea itali mali natur prone
35 advanc african air arrest earn lay
34 april attempt breach breast china clean cleric eyesight letter provinc russia show western
33 abid around award canada cast champion collect combat date exit folk inspir local regain spain
32 addit algeria artefact cite decis depart histor impos inform labour lengthi oppon princ
31 abandon america bind black bring chang destin diari easi italian major manag music resist spanish status
30 accept advocaci affair agenda basic concept diet diseas domest educ group outcom race scienc seven twenti word
29 appear assess behav camp daughter divers execut faint half josephus latin model reckon unit
28 ballot becam boost cash contribut cultur director dominica enough fundament georgia lane meter nation qualit regular rival said scene
27 accompani achiev acquaint action affect afforest antonym attend charact color commerci communiti conquest event governor industri institut materi now physic privat roma sourc tea
26 accommod accuraci admiss articl challeng choos coin contin critic discoveri doubl eight emperor environ free go greec handl marina network occup open site week
25 adjust allianc anim away birth catch checkout clerk connect count deiti drop east elect favorit financi fourth futur investig iron nevertheless region rich
24 agenc argu assembl blank bond campaign choic competit dispos district endang express financ founder gambler highway indic initi kinship literatur monarch oceania philosoph sale sibl tour valu
23 access almost bade basement bedroom behind breakaway canadian career chines christian coloni decay definit discard downfal edict enjoy fault fetch forest furnish health knew list milanes principl red thing
22 alloc analys avoid behavior brief contact coron depriv desir doctor dynast experi genoa keep leagu method michael need ottoman power scot symbol
21 alli allow appar autonom blackberri brittani broadcast bureau casualti chase conflict custom dedic defeat dowri effici expedit foundat fuse guy held interpret minut pope process roman structur villag
20 adjac assert automobil booster castl concentr confirm conserv cross deem defin discharg earlier energet estat exchang footbal frame full imperi inmat ireland lend martiniqu mass master money notabl opportun phase seiz stank tradit worker
19 adopt board came carv chilli clara companion enhanc enlighten favor hardship jame journey laid london loser mean muslim prepar prevent refer safe ship style sun suv text theori
18 andrew approach array attract belov billion bride cathol chanc chimney classic claudius continent deep due even fashion feder fire flew growth japan left lord mission mountain new night person possibl rare rate releas renown shrunk specif squar stadium strateg succeed throne valley
17 asbesto attach australia climat convey crash desert differenti disclos duke eye feet field generat grate interest invas likelihood medic opposit record reindeer river sang sorcer switzerland technolog thousand winter
16 abil abroad absolut accus add arab asia bare beauti caption characterist coach confid cost crise difficulti discov displac doubt eastern elder endors entir except excit explor factori feel get green heart historian hope hors ident implic india indian individu justic kidney kilomet lawmak massacr mechan mile multipl neat noah norman philip radio real soviet twelv weight
15 acadian administ advantag agricultur album amur ascend aussi borough cach cater chamber character chosen cinematographi compos condemn consum demonstr distribut drama dress engin enquiri era exercis expenditur fifth geograph heavier hobbi honor hundr hungarian inner landlord mandat massif math mind old pali press pressur professor reunion revolt session sixth sport templ trophi turkish visibl
14 abduct academ appreci assassin attent believ bid calcul captain chess collater colonel compar confront control cousin democraci determin drag electra enemi establish formula gender intermedi islam long marseill mileston outdoor ownership parallel partial pick planet portugues protest pure quarter rescu select sold tax urban violent
13 adapt agent altogeth assault austria bargain bay beam benefit bishop blood bought caretak ceremoni circul citizen code combin confer contemporari credenti defect display drive enrol escap extend flip freedom gas gold illustr inaugur jew lake leaf liber lost marin naval norm onshor paint park proceed pronounc qualifi repel resourc respond secret seventh star successor surround temporarili test william wine
12 abolish accid address aerial annual awar bank bear branch broaden bump canal cannon cartoonist cell circl claus collaps controversi crimea cure cut damascus decreas deriv dismiss distinct drill eas exclus factor farmer fleet font forehead foreseen gaze ghg immigr intent journal linguist lowland mention miner moon mp origin outbreak overtur painter parisian poem poland protect realiti religion similar systemat thirti tournament video vienna voic
11 aborigin absenc addict aircraft alia altarpiec ask await back backlash blue bourgeoi bridg celebr cipher complex composit consist coupl court cycl daili danger debat deport descend disappear disord driver dwell everywher evid exhibit fade fame food gear greenhous guid henri hous humbl hungari hurt impact insurg intervent junior lawrenc length lift lyric magic mediterranean muse orang pacif peak perman portug princip qualif receipt relic renew republican reveng rider score theme turkiy univers yellow
10 abund acid adequ advisori agreement alexand astronom athlet atmospher augustus basin batter beat beaten bless bookmark browser budget ceas circuit clear coat comput concert congress constraint contain credit cult denmark depos disciplin dissert environment equip evacu exil expans extens fail fair garlic govern handbook heir heritag hide hint hospit hot inherit instrument intens invent join leo lieuten literari memori motif nazi nicknam nobil nobl nordic patrick peninsula podium polish previous procedur quest regenc romani romanian saga savag script short spring super theseus uncl understood varieti volcan
9 abl adult aesthet algerian altitud answer aristocraci atlant bass belgium bit bloom boulder break breton burn care categori chat chemic christoph chronic content courier crime danc debt decor degre denounc deplet detach detail deviat dimens document duchi emili emphas enorm equival ethic forti fortress genet gentl habit harmon hazard heaven height indigen innov interim istanbul julian korea mail media monarchist morocco nativ nearbi nichola norway offic phenomena potenti privileg radic refuge render resum ritual salt sedan serious shaft sight slight solar solut song special statist suffer sultan surfac surreal talent tendenc veget vessel victor vine violenc www youth zealand
8 ach acknowledg activist administr adventur advis advoc alik alp altern amateur angl annex anthoni archiv assimil assum assumpt backup bat belief belong boom box brazil breastfeed bright burial byzantin calendar call cap cardin census cinema colleagu comment cone consecut cook crowd dark decre delay deleg destruct detect dinner diplomaci distant dutch ear effort emerg enrich entertain envis erect essenc expand export fed fifteen fled flourish forg former franchis fungus government hero holiday instal intellectu jane jersey laboratori landmark landscap legal luxembourg lyon machin matern meadow mexico millennia miss missionari monitor musician mutat normal nuclear oliv patient pension poet point poor popular prayer pregnant presidenti prey promot prove puppet referendum research result rio root rural sat secretari sicili signatur smoke space spiritu stabl stephen strength strict sugar tenth transfer venda vip volum
`,
  },
};
