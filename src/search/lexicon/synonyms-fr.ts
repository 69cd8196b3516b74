/** Groups of French words that news, reference texts and manuals use for the same thing. A word may be in several. */
export const SYNONYMS_FR = `
soldat, militaire, combattant, troupe
guerre, guerrier, belliqueux
combattre, lutter, se battre
attaquer, assaillir, agresser
assaillant, agresseur, attaquant
défense, défendre, protection
vainqueur, gagnant, victorieux
défaite, vaincu, échec
trêve, cessez-le-feu, armistice
siège, assiéger, encerclement
bombe, explosif, engin explosif
explosion, détonation, déflagration
munition, cartouche, projectile
fusil, carabine, arme à feu
pistolet, revolver, arme de poing
missile, fusée, roquette
navire, bateau, bâtiment, vaisseau
sous-marin, submersible
flotte, marine, escadre
avion, aéronef, appareil
chasseur, avion de chasse
mutinerie, mutin
guérilla, guérillero, maquisard
milice, milicien, paramilitaire
otage, captif, prise d'otage
enlèvement, rapt, kidnapping
prison, pénitencier, maison d'arrêt, centre de détention
libération, relâcher, délivrer
fugitif, fuyard, évadé
réfugié, exilé, déplacé
blessure, blesser, lésion, plaie
torture, sévices, supplice
bourreau, tortionnaire
mort, décès, décéder, trépas
mortel, létal, fatal, meurtrier
défunt, mort, décédé, disparu
enterrement, funérailles, obsèques, inhumation
enterrer, inhumer, ensevelir
vie, vivre, existence
royauté, monarchie, royaume
noble, aristocrate, noblesse
règne, dominer
dictateur, tyran, despote, autocrate
dirigeant, chef, leader, responsable
gouvernement, cabinet, ministère
parlement, assemblée, parlementaire
député, parlementaire, élu
candidat, candidature, prétendant
bulletin, suffrage, voix
référendum, plébiscite, consultation
minorité, minoritaire
république, républicain
citoyen, citoyenneté, civique
immigration, migration
migrant, immigré, émigré
région, province, contrée
régional, provincial
village, hameau, bourg, bourgade
villageois, rural
sécession, séparatisme, sécessionniste
séparatiste, indépendantiste
annexion, annexer, rattachement
unification, réunification
fédération, fédéral, confédération
accord, traité, pacte, convention
alliance, coalition, allié
hostilité, inimitié
rassemblement, attroupement, foule
émeute, émeutier, troubles
syndicat, syndical
abroger, abolir, annuler
avocat, défenseur, conseil
jugement, verdict, sentence, arrêt
enquêteur, détective, inspecteur
plainte, plaignant
acquitter, relaxe
peine, sanction, punition, châtiment
grâce, amnistie, gracier
criminel, malfaiteur, délinquant
escroc, fraudeur, arnaqueur
fraude, frauduleux
trafiquant, contrebandier
viol, agression sexuelle
police, gendarmerie, forces de l'ordre
policier, agent, gendarme
interrogatoire, interroger
garde, gardien, surveillant
espion, agent secret, espionnage
traître, trahison, trahir
complot, conspiration, conjuration
destitution, révocation
esclave, esclavage, asservissement
serviteur, domestique, valet
oppression, opprimer, répression
persécution, persécuter
égalité, égalitaire
discrimination, discriminatoire
racisme, raciste, xénophobie
brutal, violent, féroce
cruel, cruauté, barbare
sauvage, féroce
risquer, s'exposer
sûr, sûreté, sécurité
peur, crainte, frayeur, effroi
courage, bravoure, brave
héros, héroïque, héroïsme
patron, employeur, directeur
banque, bancaire, banquier
bénéfice, profit, gain
perte, déficit
contribuable, imposable
subvention, aide financière
investissement, placement
récession, crise économique
croissance, expansion, essor
croître, augmenter, grandir
commerce, commercial, négoce
acheteur, acquéreur
marchandise, produit, denrée
marché, débouché
magasin, boutique, commerce
supermarché, grande surface, hypermarché
fournisseur, fournir, approvisionnement
approvisionner, ravitailler
fournir, procurer, pourvoir
publicité, publicitaire, réclame
marque, enseigne
usine, fabrique, manufacture
fabricant, producteur, constructeur
minier, mineur, gisement
pétrole, pétrolier, brut
centrale, nucléaire
pauvre, pauvreté, démuni, indigent
misère, pauvreté, dénuement
sans-abri, sans domicile fixe
donateur, bienfaiteur, mécène
charité, bienfaisance, caritatif
aide, assistance, secours
secouriste, sauveteur
agriculteur, paysan, cultivateur, fermier
champ, terre, parcelle
récolte, moisson
fertile, fécond
aride, désertique, sec
irrigation, irriguer, arrosage
arroser, arrosage
bétail, troupeau, cheptel
vache, bovin, bœuf
mouton, ovin, brebis
porc, cochon, porcin
cheval, équestre, équin
cavalier, cavalerie
berger, pâtre
pâturage, prairie, pré
proie, gibier
prédateur, carnassier
fleur, floral, floraison
racine, enraciner
graine, semence
végétation, flore
mammifère, animal
plumage, plume
insecte, entomologie
sauvage, non domestiqué
nuisible, néfaste, nocif
parasite, nuisible
environnement, milieu, environnemental
recyclage, recycler
montagneux, montagnard
colline, butte, coteau
vallée, val, vallon
volcan, éruption
avalanche, coulée de neige
marin, matelot, navigateur
rivière, fleuve, cours d'eau
source, fontaine
embouchure, estuaire, delta
lac, étang, plan d'eau
marais, marécage, zone humide
rive, berge, bord
quai, embarcadère, débarcadère
noyade, se noyer
vent, venteux, bourrasque
neige, enneigé, neigeux
gel, glace
soleil, solaire, ensoleillé
lune, lunaire
étoile, astre, stellaire
planète, planétaire
terre, terrestre
ciel, céleste
espace, spatial, cosmos
astronaute, cosmonaute, spationaute
satellite, orbite
aube, aurore, lever du jour
printemps, printanier
automne, automnal
siècle, centenaire
passé, antérieur
bientôt, prochainement
fréquent, courant, répandu
lent, lenteur
hypothèse, supposition, conjecture
nombre, chiffre, numéro
numérique, chiffre
calcul, compter
longueur, long, longitudinal
surface, superficie, étendue, aire
grand, vaste, immense
microscopique, minuscule
cercle, rond, circulaire
statistique, statisticien
physique, physicien
chimie, chimique, chimiste
molécule, moléculaire
radioactif, radiation
lumière, lumineux, luminosité
ombre, ombrage
blanc, blancheur
noir, noirceur
optique, lentille
bruit, bruyant, vacarme
chaleur, thermique
température, thermomètre
fort, puissant, robuste
énergie, force, vigueur
immobile, fixe, stationnaire
gravité, pesanteur
aimant, magnétique
liquide, fluide
dissoudre, dissolution, soluble
fer, ferreux, acier
sel, salé
matière, matériau, substance
échantillon, spécimen
laboratoire, labo
cellule, cellulaire
hérédité, héréditaire
bactérie, microbe, germe
contagieux, infectieux, transmissible
chirurgien, chirurgie, chirurgical
opération, intervention chirurgicale
douleur, souffrance, douloureux, mal
cœur, cardiaque
fracture, casser
poumon, pulmonaire
foie, hépatique
rein, rénal
dent, dentaire, dentiste
avortement, interruption de grossesse
aveugle, cécité, non-voyant
mental, psychique, psychologique
psychologie, psychologue
poison, toxique, empoisonner
ivre, ivresse, soûl
fatigue, las
rêve, songe
manger, se nourrir, consommer
repas, déjeuner, dîner
famine, disette
cuisine, culinaire
recette, préparation
plat, mets
viande, carné
boucher, boucherie
pain, boulanger, boulangerie
vin, vignoble, viticulture
fruit, fruitier
machine, appareil, engin
mécanique, mécanicien
moteur, motorisé
outil, instrument, ustensile
ingénieur, ingénierie
électronique, électronicien
informaticien, programmeur, développeur
logiciel, programme, application
bogue, bug, anomalie
mémoire, RAM
mémoire vive, RAM
sauvegarde, copie de secours
enregistrer, sauvegarder, sauver
configurer, paramétrer, paramétrage
paramètre, réglage, option
régler, ajuster, réglage
paquet, paquetage
dépôt, référentiel
serveur, hôte
connecter, connexion, relier
se connecter, s'identifier, ouvrir une session
se déconnecter, déconnexion
identifiant, nom d'utilisateur
mot de passe, code secret
pseudonyme, surnom, pseudo
compte, profil
autorisation, permission, droit
autoriser, permettre, tolérer, admettre, accepter
verrouiller, verrou, verrouillage
déverrouiller, débloquer
chiffrer, crypter, cryptage
déchiffrer, décrypter
sécuriser, sécurité
faille, vulnérabilité
logiciel malveillant, maliciel, virus
hameçonnage, phishing
pourriel, spam, courrier indésirable
site web, site internet
en ligne, connecté
hors ligne, déconnecté
lien, hyperlien
signet, marque-page, favori
moteur de recherche, recherche
forum, groupe de discussion
discussion, conversation, chat
se désabonner, se désinscrire
bouton, touche
noyau, kernel
numériser, scanner
batterie, pile, accumulateur
en panne, hors service
erroné, faux, incorrect, inexact
correct, exact, juste
aide, assistance, support
tutoriel, didacticiel
base de données, données
donnée, information
intelligence artificielle, apprentissage automatique
robot, automate
automatique, automatiser
téléphone portable, mobile, smartphone
appel, coup de téléphone
radio, radiodiffusion
livreur, coursier, transporteur
expédier, envoyer, expédition
expéditeur, envoyeur
panier, chariot
virement, transfert
justificatif, pièce justificative
guichet, comptoir
art, artistique
chef-d'œuvre, œuvre maîtresse
croquis, esquisse, ébauche
gravure, graveur, graver
musicien, instrumentiste
orchestre, orchestral, symphonique
concert, récital
ballet, chorégraphie
théâtre, théâtral
pièce, pièce de théâtre
spectateur, public
cinéma, cinématographique
épisode, chapitre
livre, ouvrage, volume
roman, romanesque
narrateur, conteur
conte, fable
mythologie, mythique
poète, poétique
bibliothèque, bibliothécaire
éditeur, édition, maison d'édition
parution, publication, sortie
magazine, revue, périodique
reportage, article
nouvelle, information, actualité
lettre, courrier, missive
langue, langage, idiome
mot, terme, vocable
vocabulaire, lexique
affirmation, assertion
citation, citer
question, interrogation, demander
discuter, débattre, discussion
éloge, louer, louange
mensonge, mentir, menteur
vrai, véritable, réel, authentique
faux, contrefait, falsifié
contrefaçon, falsification
idée, concept, notion
célèbre, connu, réputé, renommé
souvenir, mémoire, se rappeler
stupide, idiot, bêtise
sage, sagesse
collège, collégien
université, universitaire, faculté
histoire, historique, historien
fouille, excavation
bouddhiste, bouddhisme
mosquée, minaret
monastère, couvent, abbaye
prêtre, curé, ecclésiastique
évêque, épiscopal, diocèse
clergé, ecclésiastique
baptême, baptiser
sainteté, saint
diable, démon, satan
enfer, infernal
ange, angélique
pèlerinage, pèlerin
culte, adoration
adorer, vénérer
magie, magique, magicien
sorcier, sorcellerie
fantôme, spectre, revenant
match, rencontre, partie
compétition, concours, épreuve
football, footballeur
gardien de but, gardien
natation, nager, nageur
lutteur, lutte
ski, skieur
record, meilleure performance
jeu, ludique
échecs, échiquier
humour, humoristique
hôtel, auberge
hôtelier, hôtellerie
chemin de fer, ferroviaire, voie ferrée
métro, métropolitain
route, routier, chaussée
rue, avenue, boulevard
carrefour, croisement, intersection
s'écraser, accident d'avion
équipage, marin
homme, humain, masculin
enfant, gamin, enfance
bébé, nourrisson, nouveau-né
père, papa, paternel
mère, maman, maternel
mariage, se marier, épouser, noces
fiancé, fiançailles
veuf, veuvage
homosexualité, homosexuel
camarade, compagnon
joie, joyeux, bonheur
tristesse, triste, chagrin
inquiétude, inquiet, anxiété
fierté, fier, orgueil
enthousiasme, enthousiaste
émouvant, touchant
désir, désirer
poli, courtois, politesse
honnête, honnêteté, intègre
malhonnête, malhonnêteté
prudent, prudence
culture, culturel
ethnie, ethnique
indigène, autochtone, aborigène
architecte, architecture, architectural
maçon, maçonnerie
appartement, logement
fort, forteresse, citadelle
ascenseur, élévateur
jardin, jardinier
parc, jardin public
vêtement, habit, tenue
chapeau, coiffe
textile, tissage
couturier, tailleur
bijou, joaillerie
pierre précieuse, gemme
désordre, pagaille
final, dernier, ultime
hausse, accroissement, progression
s'étendre, se propager
essentiel, fondamental, primordial
créateur, fondateur
fonder, établir, fondation
effort, s'efforcer
certitude, certain
incertain, incertitude
possible, possibilité, éventuel
vague, flou, imprécis
ordinaire, banal, commun
contraire, opposé, inverse
contradiction, contradictoire
cause, raison, motif
origine, source, provenance
total, entier, complet
remplir, emplir
foule, multitude
rassembler, réunir, regrouper
détacher, délier
diviser, répartir
monter, ascension
tirer, traction
regard, coup d'œil
visible, visibilité
invisible, imperceptible
sentir, odorat
suivre, poursuivre
excellent, remarquable
inspection, inspecteur
situation, condition
oriental, orient
central, centre, milieu
chargé, responsable
règle, norme, principe
structure, structurel
nom, dénomination, appellation
signe, signal
drapeau, pavillon, étendard
emblème, blason, armoiries
boîte, caisse
récipient, contenant
bouteille, flacon
corde, câble
épée, sabre, glaive
armure, cuirasse
clé, clef
serrure, verrou
caoutchouc, pneu
pneu, pneumatique
roue, rouage
horloge, montre, pendule
crise, critique
chaos, chaotique
puissant, puissance
incapable, incapacité
talent, talentueux
maladroit, maladresse
dur, dureté
souple, flexible
rigide, raide
mouillé, humide, trempé
pur, pureté
impur, impureté
cru, non cuit
bouillir, ébullition
fondre, fusion, fonte
creuser, trou
trou, cavité, orifice
puits, forage
fou, folie, dément, démence
surprendre, surprise
soumettre, soumission
commettre, commis
pouvoir, peut, peuvent, pu, put
vouloir, veut, veulent, voulu, voulut, volonté, souhaiter
devoir, doit, doivent, dut, obligation
savoir, sait, savent, sut, connaissance
voir, voient, vu
croire, crut, croyance
lire, lit, lecture, lecteur
écrire, écrit, écriture
produire, produit, production
réduire, réduit, réduction
introduire, introduction
instruire, instruction
naître, naissance, natal
courir, court, course
couvrir, couvert, couverture
vivre, vit
suivre, suit, suivent
répandre, propager
élire, élit, élection
valoir, vaut, valent, valu, valeur
joindre, joint, joignit
payer, paient
acheter, achat, acheteur
croître, croît, croissance, accroître
accroître, accroît, accru, accroissement, augmenter
suffire, suffit, suffisant
interdire, interdit, interdisent, interdiction
Allemagne, allemand, Berlin
Angleterre, anglais, britannique
Royaume-Uni, britannique, Londres
Espagne, espagnol, Madrid
Portugal, portugais, Lisbonne
Italie, italien, Rome
Autriche, autrichien, Vienne
Grèce, hellénique, Athènes
Pologne, polonais, Varsovie
Hongrie, hongrois, Budapest
Roumanie, roumain, Bucarest
Bulgarie, Sofia
Serbie, Belgrade
Croatie, Zagreb
Russie, Moscou, Kremlin
Suède, suédois, Stockholm
Norvège, norvégien, Oslo
Danemark, danois, Copenhague
Finlande, Helsinki
Liban, Beyrouth
Irak, irakien, Bagdad
Iran, iranien, Téhéran
Égypte, égyptien, Caire
Maroc, marocain, Rabat
Tunisie, tunisien, Tunis
Libye, libyen, Tripoli
Sénégal, Dakar
malien, Bamako
Nigeria, nigérian, Abuja
Éthiopie, éthiopien, Addis-Abeba
Chine, chinois, Pékin
Japon, nippon, Tokyo
Thaïlande, Bangkok
Corée, coréen, Séoul, Pyongyang
Vietnam, vietnamien, Hanoï
Inde, indien, Delhi
Pakistan, Islamabad
Afghanistan, afghan, Kaboul
Indonésie, indonésien, Jakarta
Australie, australien, Canberra
Canada, canadien, Ottawa
Québec, québécois
Mexique, mexicain, Mexico
Brésil, brésilien, Brasilia
Cuba, cubain, Havane
Amérique, américain, Washington, Pentagone
Asie, asiatique
Océanie, océanien
Méditerranée, méditerranéen
Rome, romain
Moscou, moscovite
Bruxelles, bruxellois
Provence, provençal
nord, septentrional, nordique
annoncer, révéler
accepter, approuver, consentir, d'accord
unir, union, unifier
présence, présent, se trouver
secteur, branche, filière
accueillir, hospitalité
effectuer, réaliser, accomplir, exécuter
éliminer, supprimer
consacrer, dédier, vouer
diffuser, propager
renforcer, renfort, consolider
étendre, extension, expansion
élargir, agrandir, expansion, s'étendre
comité, commission, conseil
favoriser, faveur, encourager
caractère, caractéristique, trait
distinguer, distinction, différencier
territoire, territorial, sol
individu, individuel, personne
condamner, réprouver
esprit, mental, âme
civil, civilisation
instaurer, établir, mettre en place
propriété, propriétaire, posséder
capturer, prisonnier
combiner, combinaison, associer
s'effondrer, chute, écroulement
former, formation, constituer
absence, absent, manquer
confiance, confier, se fier
impact, effet, conséquence, répercussion
parole, propos, mot
abondant, foison
budget, budgétaire, financement
intense, fort
accessible, accès, accéder
altitude, hauteur, élévation
dénoncer, dénonciation, critiquer, reprocher
reprocher, accuser, blâmer
écart, différence, fossé
esthétique, beau, beauté
frapper, coup, heurter
récupérer, reprendre
spécialiste, expert, connaisseur
varier, variété, variation
commenter, commentaire, remarque
conférence, colloque, sommet
délégué, délégation, émissaire
gouvernemental, gouvernement
imaginer, imaginaire
juridique, droit, légal
mission, missionnaire
résulter, résultat, issue
signer, signature, signataire
susciter, provoquer, engendrer
réunion, rencontre, entretien, discussion
discussion, négociation, pourparlers, entretien, dialogue
abandonner, renoncer, mettre fin, cesser
arrêter, cesser, mettre fin, stopper
livrer, livraison, fournir, fourniture
violer, enfreindre, transgresser, contrevenir, violation
abriter, abri, refuge
adhérer, adhésion, adhérent
brûler, brûlure, incendie
chanter, chanteur, chanson
cultiver, culture, agriculture
démolir, démolition, raser
diriger, direction, directeur
éduquer, éducation, enseignement
enterrer, inhumer, sépulture, tombe
épouser, mariage, se marier
guérir, guérison, soigner
imprimer, impression, imprimerie
influencer, influent
investir, investisseur
libérer, libre
manger, alimentation, repas, nourriture
opposer, opposition, adversaire
orner, ornement, décor
penser, penseur
punir, punition, châtiment
rebelle, rébellion, révolte, insurrection, soulèvement
récompenser, prix, distinction
rédiger, rédaction, rédacteur
sauver, sauvetage, sauveur, secourir
situer, situation, se trouver
tuer, meurtre, tueur, assassinat
rire, rieur, comique
grand, grandeur, taille
vite, vitesse, rapide
fou, folle, folie
doux, douceur
frais, fraîcheur
sec, sèche, sécheresse
royal, roi, reine, royaume, royauté
pape, papal, pontifical, pontife
scientifique, science, savant
agricole, agriculture, agriculteur
naval, marine, maritime
aérien, aviation, avion
rural, campagne, paysan
annuel, année, an
estival, été
œil, oculaire
mer, maritime, marin
eau, aquatique, hydraulique
école, scolaire, écolier
élection, électoral, électeur
parlement, parlementaire, député
ministre, ministère, ministériel
mère, maternel, maternité
frère, fraternel, fraternité
enfant, enfance, enfantin
plante, végétal, végétation
fleuve, fluvial, rivière
fascisme, fasciste
animal, bête, faune
langue, langage, linguistique
nombre, quantité, chiffre
moyen, manière, façon
surnom, surnommer, appeler
ancêtre, origine, ascendance
américain, ricain, amerloque, yankee, États-Unis
policier, flic, keuf
argent, fric, thune, pognon
voiture, bagnole, caisse
travail, boulot, taf
travailler, bosser, taffer
enfant, gosse, gamin, môme
femme, meuf, nana
maison, baraque, bicoque
ami, pote, copain
ordinateur, ordi
manifestation, manif, défilé
locataire, colocataire, coloc
université, fac, faculté
dictionnaire, dico
tuer, buter, abattre
parler, causer, discuter, bavarder
énervé, vénère, en colère, furieux
colère, énervement, fureur
aimer, kiffer, apprécier
manger, bouffer
regarder, mater, observer
comprendre, piger, capter
problème, souci, pépin, ennui
stupide, con, débile, idiot
bizarre, chelou, étrange
nul, pourri, mauvais
génial, cool, super, excellent
peur, trouille, crainte, effrayer
mensonge, bobard, mentir
patron, chef, boss, directeur
payant, tarif, prix
armement, arme, munition, missile, canon
déploiement, installation, implantation, stationnement
sanction, embargo, pénalité
tension, escalade, désescalade
alliance, coalition, bloc
membre, adhérent, adhésion
entrer, entrée, adhérer, adhésion, rejoindre, intégrer
déclaration, propos, annonce
inacceptable, inadmissible, intolérable
côte, littoral, rivage, bord
menace, danger, péril, risque
menacer, mettre en danger, danger
proposer, proposition, suggérer, offre
garantie, assurance, promesse
promettre, garantir, s'engager
rejeter, refuser, repousser, décliner
soutenir, appuyer, aider
livraison, fourniture, envoi
livrer, fournir, envoyer
pouvoir, gouvernement, régime
domination, suprématie, hégémonie, mainmise
contrôle, mainmise, emprise
constater, remarquer, observer, noter
estimer, juger, considérer, penser
affirmer, déclarer, assurer, soutenir
expliquer, préciser, indiquer
rappeler, souligner
accuser, reprocher, dénoncer
avertir, mettre en garde, alerter, prévenir
craindre, redouter, s'inquiéter
viser, ambitionner, objectif
commun, partagé, collectif
règlement, résolution, solution
récent, dernier, nouveau
discussion, dialogue, échange
premier, 1er, 1re, Ier
deux, 2, II
deuxième, second, 2e, 2ème, 2nd, IIe
trois, 3, III
troisième, 3e, 3ème, IIIe
quatre, 4, IV
quatrième, 4e, 4ème, IVe
cinq, 5
cinquième, 5e, 5ème, Ve
six, 6
sixième, 6e, 6ème
sept, 7, VII
septième, 7e, 7ème, VIIe
huit, 8, VIII
huitième, 8e, 8ème, VIIIe
neuf, 9, IX
neuvième, 9e, 9ème, IXe
dix, 10
dixième, 10e, 10ème, Xe
onze, 11, XI
onzième, 11e, 11ème, XIe
douze, 12, XII
douzième, 12e, 12ème, XIIe
treize, 13, XIII
treizième, 13e, 13ème, XIIIe
quatorze, 14, XIV
quatorzième, 14e, 14ème, XIVe
quinze, 15, XV
quinzième, 15e, 15ème, XVe
seize, 16, XVI
seizième, 16e, 16ème, XVIe
17, XVII
17e, 17ème, XVIIe
18, XVIII
18e, 18ème, XVIIIe
19, XIX
19e, 19ème, XIXe
vingt, 20, XX
vingtième, 20e, 20ème, XXe
21, XXI
21e, 21ème, XXIe
garnison, caserne, base
trente, 30
quarante, 40
cinquante, 50
soixante, 60
cent, 100
mille, 1000
concerner, toucher, viser, porter
respect, estime, considération, déférence
défaut, absence, manque, carence
défaut, imperfection, vice, anomalie, malfaçon
modalité, condition, manière, façon
opération, action, intervention
validité, valable
allocation, prestation, aide, indemnité
supérieur, dépasser, excéder
conventionnel, contractuel
disposer, posséder, détenir
supplémentaire, additionnel, complémentaire, extra
devoir, falloir, obligation, tenu
maximum, maximal, plafond, limite
solidarité, entraide, solidaire
disponible, libre, accessible
notification, avertissement
initiative, démarche, proposition
voie, chemin, route, rue
compensatoire, compensateur
domaine, secteur, champ, matière
lieu, endroit, emplacement, place
emploi, travail, poste, boulot, job
professionnalisation, formation, alternance
parental, parent, père, mère
régulier, régularité, constant
régulièrement, souvent, fréquemment, périodiquement
personnalisé, individualisé, individuel
inaptitude, inapte, incapacité
transformation, changement, mutation, métamorphose
bilan, rapport, synthèse, résultat
agréer, agrément, autoriser, approuver
certification, certificat, label
euro, argent, monnaie
maintenant, dorénavant
contentieux, litige, procès, différend
expression, exprimer, formule, locution
somme, total
précité, susmentionné, susvisé
étiquette, tag, mot-clé, label
global, total, général, ensemble
élu, élection, député
interdire, interdit, interdiction, défendre, prohiber
requis, exigé, nécessaire, obligatoire
confirmer, valider, attester
figurer, apparaître, paraître, se trouver
recueillir, collecter, récolter, rassembler
message, courrier, mail, sms
auto, voiture, automobile, véhicule, bagnole
répété, répétition, récurrent, réitéré
réalité, réel, vrai
greffe, transplantation
copropriétaire, copropriété, propriétaire
comprendre, comporter, inclure, contenir
comprendre, saisir, compréhension, piger
assujettissement, soumettre
chèque, paiement
patronal, patron, employeur, patronat
coordination, coordonner
cession, céder, vente, transfert
imposition, impôt, taxation, imposer, fiscalité
confidentialité, confidentiel, secret, vie privée
approche, méthode, démarche
approcher, rapprocher, avancer
prérogative, pouvoir, privilège, attribution
varier, changer, variation, fluctuer
licence, autorisation, permis
nullité, nul, annulation, invalidité
résiliation, rupture, annuler, rompre
léger, faible, mince
apprécier, évaluer, estimer
apprécier, aimer, goûter
config, configuration, paramétrage, réglage
irrégulier, irrégularité, illégal
chômage, chômeur, sans-emploi, demandeur d'emploi
inclure, comprendre, intégrer, englober
conflit, guerre, affrontement, dispute
sensibilisation, information
chien, toutou, canin, clébard
comptable, compta
tranche, part, portion, fraction
assainissement, épuration
utiliser, employer, usage, se servir
trouver, découvrir, dénicher, localiser
étendre, extension, élargir, étaler
pouvoir, capable, possible
pouvoir, autorité, puissance
volontariat, bénévolat, volontaire, bénévole
mauvais, méchant, médiocre, nul
percevoir, toucher, recevoir, encaisser, perception
involontaire, accidentel, non intentionnel
récidive, récidiver, rechute
pénétration, entrer, introduction
honoraires, rémunération, tarif
barème, grille, tarif
repérage, repérer, détection, localiser
foncier, terrain, immobilier
échelon, niveau, grade, rang
irritation, démangeaison, inflammation
suspendre, suspension, interrompre, interruption
entité, organisme, organisation
adéquat, approprié, adapté, convenable
anonyme, anonymat, inconnu
livret, carnet, brochure
concubin, compagnon, conjoint, partenaire
concubinage, union libre, concubin
graphique, diagramme, courbe, graphe
consulat, consulaire, consul, ambassade
encourir, risquer
contenu, renfermer
autotest, test, dépistage
thérapeutique, thérapie, traitement, soin
entourer, encercler, environner
manœuvre, opération
détenu, prisonnier, incarcéré, taulard
destructeur, détruire, destruction, dévastateur
coller, adhésif
assumer, prendre en charge, accepter
score, résultat, note, points
satisfait, satisfaire, satisfaction, content
usager, utilisateur, client
senior, âgé, aîné, vieux, personne âgée
particularité, spécificité, caractéristique, singularité
fonctionnel, opérationnel, fonctionner
personnalité, caractère, tempérament
dignité, digne, honneur
verso, dos, arrière
captage, capter, prélèvement
rencontrer, croiser, réunion
mutualiste, mutuelle
adresser, envoyer, expédier
tribu, peuple, clan, ethnie
exemption, exonération, dispense
humanité, humain, homme
corporel, corps, physique
faisabilité, possible, réalisable
intoxication, empoisonnement, intoxiquer
bénéficiaire, héritier
accréditer, agréer
prévisible, prévoir, prévision, attendu
grade, rang, galon
restreindre, restriction, limiter, réduire
logo, emblème, symbole
tract, prospectus, brochure
ingestion, ingérer, avaler
offrir, donner, cadeau, proposer
différentiel, écart, différence
commercialisation, vente, vendre
écraser, aplatir, broyer, écrabouiller
couvrir, recouvrir, couverture
messagerie, mail, courriel, boîte mail
audio, sonore
régulation, contrôle, réglage
obéir, obéissance, respecter, se soumettre
opinion, avis, point de vue, idée
mœurs, coutume, habitude
repreneur, reprendre, acquéreur, racheter
préfectoral, préfet, préfecture
décote, rabais, réduction
désinfecter, stériliser, nettoyer
filiation, parenté, descendance
gamme, série, éventail
appréhender, arrêter, interpeller
appréhender, craindre, redouter
réprimer, répression, punir, sanctionner
logistique, transport, approvisionnement
cofinancement, financement
montrer, indiquer, afficher, présenter
penser, réfléchir, croire
afficher, affichage, montrer, visualiser
mutagène, mutation
défendeur, accusé, prévenu
forum, discussion, salon
microcontrôleur, puce, microprocesseur
hydrocarbure, pétrole, carburant
typique, caractéristique, représentatif
postuler, candidater, candidature
militant, activiste, partisan
passer, traverser, franchir, passage
permettre, autoriser, permission
auxiliaire, assistant, aide
parking, stationnement, garer
débit, flux, vitesse
antécédent, passé, précédent
abattement, réduction, déduction
inexécution, manquement, non-respect
filtration, filtrage, filtrer
nausée, vomissement, haut-le-cœur
réinstaller, installer
sultan, souverain, émir
anglophone, anglais
prospère, riche, florissant
français, franco
tabagisme, tabac, fumer, cigarette, fumeur
béton, ciment
conserver, garder, préserver
byzantin, Byzance, Constantinople
séminaire, colloque, conférence, stage
prétendu, soi-disant, supposé
intervenir, intervention, agir
intervenu, survenu, arrivé
trimestriel, trimestre
ameublement, meuble, mobilier
encombrement, embouteillage, bouchon
encombrement, taille, dimension
vélo, bicyclette, cycliste, bécane
libeller, formuler, intitulé
directeur, dirigeant, patron, chef
brillant, brillance, luisant
dégât, dommage, ravage, destruction
cesser, arrêter, cessation, stopper
spécifier, préciser, indiquer
inadapté, inapproprié, inadéquat
gorge, pharynx, gosier
totaliser, cumuler, total
ambition, objectif, ambitieux
chronologique, date
aigu, intense, vif
prospection, démarchage
maltraitance, violence, mauvais traitements
rafraîchir, refroidir, actualiser
prédéfini, préétabli
inexcusable, impardonnable
céphalée, migraine, mal de tête
installer, setup
professionnel, métier, profession
personne, individu, gens
précis, exact
personnel, salarié, employé, effectif
personnel, privé, individuel
document, papier, pièce, dossier
nécessaire, indispensable, obligatoire, requis
effectif, réel, véritable
spécifique, particulier, propre, spécial
mission, tâche, rôle, fonction
organisme, institution, établissement, structure
matière, discipline, sujet
membre, adhérent, participant
créer, création, fonder, créateur, concevoir
agent, fonctionnaire, employé
civil, citoyen
régime, système
régime, maigrir, diète
majorité, plupart, majoritaire
tribunal, cour, juge, juridiction
rapport, compte rendu, étude
nombreux, beaucoup, plusieurs, multiple
catégorie, classe, type, genre
pénal, criminel
ouvrir, ouverture, lancer
définition, définir, signification, sens
toujours, constamment
transport, acheminer, déplacement
libre, gratuit
libre, liberté, indépendant
courrier, lettre, poste
choix, choisir, sélection, option, sélectionner
victime, blessé, touché
mobilité, déplacement
fiscal, impôt, fisc
ressource, moyen, revenu
composer, constituer, former, composition
matériel, équipement, outillage
améliorer, perfectionner, optimiser
habituellement, généralement, normalement, d'habitude
signaler, avertir, prévenir
litige, différend, contentieux, désaccord
étudiant, élève, universitaire
circulation, trafic
exiger, exigence, réclamer, demander
gérer, gestion, administrer, gestionnaire
long, longueur, allongé
durable, pérenne, écologique
alerte, alarme, avertissement
suffire, suffisant, assez
expert, spécialiste, expertise, professionnel
soin, traitement, soigner, guérir
performance, résultat, rendement
enceinte, grossesse, attendre un enfant
enceinte, haut-parleur, baffle
conjoint, époux, mari, femme
trouble, maladie, désordre, perturbation
consommation, utilisation
similaire, semblable, analogue, pareil, ressembler
nécessité, besoin, nécessiter
résidant, résident, habitant
difficile, dur, compliqué, ardu, difficulté
dépense, frais, coût
rédaction, rédiger, écrire
tenter, essayer, tentative, chercher
artiste, chanteur, peintre, musicien
mécanique, machine
frère, sœur, frangin
éloigné, lointain, loin, distant
spectacle, représentation, show
explication, éclaircissement
révéler, dévoiler, divulguer
chercher, rechercher
lycée, lycéen, établissement scolaire
mélange, mixer, mêler
info, information, renseignement
confiance, confier, croire
froid, gelé, glacial
préférence, préférer, favori
fermeture, fermer, clôture
chance, opportunité, probabilité
démarrer, lancer, commencer, démarrage
meuble, mobilier, armoire
joint, annexe, joindre
fille, fillette, demoiselle, nana
vulnérable, fragile, faible
simplifié, allégé
acquitter, payer, régler
presque, quasiment, pratiquement
moderne, contemporain, actuel, récent
asile, refuge, réfugié
illicite, illégal, interdit, frauduleux
chapitre, partie, section
explorer, parcourir
transparence, clarté
rayonnement, radiation
traditionnel, classique, coutumier, tradition
hôpital, clinique, hospitalier, hosto
train, ferroviaire, tgv, chemin de fer
succéder, succession, remplacer, successeur
technicien, ingénieur, technique
sinistre, catastrophe, accident
beau, joli, magnifique, beauté
différend, désaccord, litige, querelle
bug, bogue, erreur, dysfonctionnement, plantage
marchandise, produit, cargaison, article
médicament, remède, cachet, comprimé
théorie, théorique, doctrine
minoration, réduction, baisse, diminution
colocation, colocataire, location
architecture, architecte, bâtiment
naviguer, navigation, surfer, parcourir
redémarrer, redémarrage, relancer, rebooter
fédéral, fédération, état fédéral
souligner, insister, mettre en évidence
clientèle, client, public
bouche, lèvre, buccal, gueule
nucléaire, atomique, radioactif
oreille, ouïe, auditif
procurer, fournir, obtenir
historien, histoire, chercheur
contrat, accord, convention, bail
mesure, disposition, action
procédure, démarche, processus, marche à suivre
compétence, savoir-faire, aptitude, capacité, qualification
groupe, équipe, formation
relevé, état, liste
cassation, pourvoi, recours
démarche, formalité, procédure
bon, coupon, ticket
repos, pause, récupération
fiche, feuille, notice
conformément, suivant
tard, retard, tardif
préavis, délai, avertissement
minimal, minimum, minima
harceler, persécuter
déposer, dépôt, remettre
moral, mental, psychologique
mandat, mission
international, mondial, étranger
clause, article, disposition
thème, sujet, thématique
suspension, arrêt, interruption
dépasser, excéder, franchir
envisager, prévoir, projeter
prolongation, prorogation, extension
communiquer, communication, transmettre
poser, placer, mettre, installer
contrepartie, compensation, échange
prévu, planifié, programmé
bureau, cabinet, office
assureur, assurance, mutuelle
mobilisation, grève, manifestation
verbal, oral, parlé
agrément, autorisation, accréditation
ouvrable, ouvré, jour de travail
processus, procédé, mécanisme
registre, répertoire
circonstance, contexte, condition
doter, dotation, équiper, munir
émulateur, simulateur
reconversion, reconvertir, changer de métier
révision, modification
agence, bureau, succursale
éligible, admissible, éligibilité
maître, professeur, instituteur, enseignant
cycle, période, phase
transmettre, transmission, envoyer, communiquer
pause, repos, arrêt, récréation
proximité, proche, voisin, voisinage
transition, passage, évolution
notaire, notarié, notarial
fonctionnalité, fonction, option
matériau, matière, matériel
chronique, durable, permanent
homologation, homologuer, validation, approbation
contexte, situation, cadre, environnement
désactiver, couper, éteindre
disponibilité, disponible, dispo
couple, ménage, mariage
entrepreneur, patron, chef d'entreprise, entreprendre
absolu, total, complet
extrait, passage, fragment
extraire, extraction, tirer
universel, mondial, général
impérativement, obligatoirement, absolument
rythme, cadence, tempo, vitesse
paternité, père, paternel
officier, militaire, gradé
subordonné, dépendant, subalterne
aboutir, mener, conclure, réussir
lucratif, rentable, profitable, bénéfice
sexiste, sexisme, misogyne
porter, vêtir, mettre
ultérieur, postérieur, suivant, futur
micro, microphone
virtuel, numérique, dématérialisé
prioritaire, priorité, urgent
inhalation, respirer
occasionnel, ponctuel, exceptionnel
présumé, supposé, prétendu
alcool, boisson, vin
confronté, affronter
urbanisme, urbain, aménagement
requalification, transformer
commissaire, policier, inspecteur
auparavant, avant, précédemment, antérieurement
régularité, conformité, légalité
récapitulatif, résumé, synthèse, bilan
délimitation, limite, frontière
bout, extrémité, fin
pourvoi, recours, appel
comptabiliser, compter, comptage
aérosol, spray, bombe
grille, tableau, barème
avéré, confirmé, prouvé
diligent, rapide, zélé
gracieux, gratuit
indice, indicateur, index
indice, piste, preuve
tacite, implicite
s'emparer, saisir, prendre, conquérir
démocratie, république
longtemps, longuement, durablement
subvention, subventionner, aide, financement
cancérogène, cancer, cancérigène
fragile, cassable, vulnérable
argument, raison, motif
préjudiciable, nuisible, préjudice, dommageable
grue, engin de levage
cuve, réservoir, citerne
phénomène, événement, manifestation
paragraphe, alinéa, passage
clôture, barrière, grillage
remorque, caravane
confondre, confusion, mélanger
pointeur, curseur
contributeur, contribuer, participant
réinsertion, insertion, réinsérer, réintégration
exclusion, désinsertion, marginalisation
acheminement, livraison
trace, empreinte, marque, piste
accueillir, recevoir, héberger
ceinture, sangle
empoussièrement, poussière
impayé, dette, non-paiement
avertissement, warning, alerte
ampleur, étendue, importance
secrétaire, secrétariat, assistant
corrosion, rouille, corroder
soviétique, URSS, russe
choc, collision, impact
fixer, définir
fautif, coupable, responsable, faute
marquage, marquer, étiquetage
indiquer, signaler, mentionner
évoluer, changer, progresser
enfermer, emprisonner, séquestrer
infliger, punir, imposer
sinon, autrement
emballage, emballer, conditionnement, paquet
coïncider, coïncidence, correspondre
modéré, raisonnable
vertige, étourdissement, tournis
annuaire, bottin, répertoire
formaldéhyde, formol
titulariser, titulaire
casque, écouteurs
péninsule, presqu'île
rampe, balustrade
nuire, nuisible, nocif, nuisance
morphologie, forme, silhouette
jeu, game, partie
indivision, indivis, indivisaire
boîtier, boîte, coffret
filigrane, watermark
quête, recherche, collecte
oiseau, volatile, piaf
pack, paquet, lot
répertorier, recenser, inventorier
imperméable, étanche, étanchéité
vomissement, rendre, gerber
management, gestion, direction, encadrement
nomenclature, classification, liste
renégociation, négocier
démontage, démonter, désassembler
postnatal, post-partum, accouchement
ménager, domestique
raccordement, branchement, connexion
micrologiciel, firmware
décocher, désélectionner, cocher
entretenir, maintenance
mortalité, mort, décès
tarifaire, tarif, prix
garçon, gamin, gars, fils
normalisation, norme, standardisation, standard
aluminium, alu
nouveau, neuf, récent, nouveauté
cloner, dupliquer, copier
discontinu, intermittent
adéquation, correspondance, compatibilité
métallurgie, sidérurgie, métal
irréversible, définitif
carnivore, prédateur
parler, discuter, dire, bavarder
sceller, fermer
accepter, consentir, admettre
africain, subsaharien, Afrique
percement, perçage, trou
pigment, colorant
accréditation, habilitation, certification
échu, expiré, échéance
charpente, ossature, structure
proscrire, interdire, bannir
incolore, transparent
conteneur, container, docker
processeur, cpu, puce
disposition, mesure, règle, clause
disposition, agencement, arrangement
charge, frais, dépense
charge, poids, fardeau
congé, vacances, repos
limite, frontière, borne
poste, emploi, fonction
déterminer, établir, fixer
indiquer, montrer, préciser
protection, protéger, sécurité, défense
médical, médecin, santé
ordre, commande, instruction
ordre, classement, tri
projet, plan, programme
remplir, compléter, renseigner
recherche, chercheur, étude
type, sorte, genre, espèce
véhicule, voiture, camion, engin
ajouter, insérer, rajouter
manière, façon, méthode
simple, facile, simplicité
régional, région, local
formulaire, questionnaire, imprimé
intérêt, avantage, bénéfice
gestion, administration, pilotage
protéger, défendre, sauvegarder
réglementation, règlement, loi
exceptionnel, rare, extraordinaire
nuit, nocturne, soir
justice, tribunal, judiciaire
rapidement, vite, promptement
option, paramètre, choix
maternité, grossesse, maternel
expérience, vécu, pratique
modèle, exemple, patron
favorable, propice, positif
bouton, acné, pustule
pension, rente, retraite
favoriser, encourager, faciliter, avantager
démission, démissionner, quitter son emploi
accessible, abordable, accès
dédier, consacrer, réservé
quitter, partir, abandonner, départ
provisoire, temporaire, transitoire
collaborateur, collègue, salarié, employé
séparation, divorce, rupture
respiratoire, respiration, poumon
avocat, défenseur, barreau
faible, bas, réduit, faiblesse
voyage, déplacement, séjour
empêcher, interdire, bloquer
hypothèse, supposition, supposer
clairement, nettement, explicitement
historique, histoire, chronologie
classification, classement, catégorie
ferme, exploitation agricole, agriculteur
joueur, footballeur, athlète
influence, impact, effet
virus, viral, microbe
virus, malware, logiciel malveillant
évidemment, naturellement
stocker, stockage, conserver, entreposer
obstacle, barrière, entrave
contamination, infection, contagion
campagne, rural, village
conducteur, chauffeur, conduire, automobiliste
complexe, compliqué
température, chaleur, degré
compétition, concours, championnat, tournoi
recouvrement, encaissement
interruption, coupure, couper
ouvrier, travailleur, prolétaire
doute, incertitude
diagnostic, diagnostiquer, dépistage
prochain, suivant, futur
journaliste, reporter, presse
opportunité, occasion, chance
innovation, nouveauté
champion, vainqueur, gagnant
occidental, ouest, Occident
copier, copie, dupliquer, reproduire
gravité, grave, sérieux
scène, théâtre, plateau
statistique, chiffre, données
engin, machine, véhicule
infection, maladie
sentiment, émotion, ressentir
tension, conflit
tension, hypertension, pression
renonciation, renoncer, abandon
inégalité, injustice, disparité, discrimination
colonial, colonie, colonisation
multiplier, multiplication, augmenter
nettoyage, nettoyer, laver, propreté
professeur, enseignant, prof, instituteur
comparaison, comparer
revue, magazine, journal
engendrer, provoquer, causer, générer
génétique, gène, adn, héréditaire
verre, vitre, vitrage
pousser, croître, croissance, grandir
étoile, star, vedette
gros, obèse, surpoids
témoignage, déposition, récit
habitude, coutume, habituel
câble, fil, cordon
humidité, moisissure, mouillé
cuisine, gastronomie, cuisinier
variation, changement, fluctuation
union, alliance, association
assemblée, parlement, chambre
idée, pensée, concept
liste, répertoire, inventaire
poursuivre, continuer, persister
durer, persister, perdurer, subsister
étranger, immigré, expatrié
internet, web, net, toile
photo, image, cliché, photographie, illustration
métropole, grande ville, agglomération, mégapole
vision, vue, voir, visuel
peau, épiderme, cutané, dermatologique
habilité, autorisé, habilitation, agréé
transaction, opération
mouvement, bouger, geste
eau, aquatique, hydrique
journée, jour, quotidien
crise, récession, marasme
informatique, ordinateur, PC
spécialiste, expert, spécialisé
intention, but, objectif, projet
surcharge, saturation
bassin, piscine
rentrer, revenir, retour
solde, reste, reliquat
album, disque, cd
cas, situation, circonstance
charte, règlement
attribuer, conférer, accorder
verser, payer, régler, virer
plusieurs, divers, différents, multiple, nombreux
objet, but, finalité
adresse, domicile, coordonnées
recours, appel, contestation, réclamation
attestation, certificat, justificatif, certifier
recommander, conseiller, préconiser
recommandé, accusé de réception, courrier
justifier, motiver, prouver, expliquer
justificatif, preuve, pièce, attestation, document
indemnisation, indemnité, compensation, dédommagement, réparation
horaire, heure, emploi du temps, planning
qualité, valeur, excellence
prime, bonus, gratification, récompense
initial, premier, originel, de départ
remboursement, rendre
remboursement, restitution
critère, condition, règle
consécutif, successif, d'affilée
photo, photographie, image, cliché, photographier
utile, pratique, profitable
affaire, dossier, procès
affaire, business, commerce
petit, minuscule, réduit, miniature
faciliter, simplifier, aider, facile
autonomie, indépendance, liberté
préjudice, dommage, tort, dégât
complément, supplément, ajout
plafond, limite, maximum, plafonner
aptitude, capacité, compétence, apte, capable
formule, forfait, offre
assimiler, comparer, identifier
plateforme, site, portail
expertise, compétence, savoir-faire
expertise, expert, évaluation
prélèvement, ponction, débiter
prélèvement, échantillon
net, clair, propre
mieux, meilleur, améliorer
veiller, surveiller, s'assurer
unité, cohésion, union
accessoire, secondaire, annexe
accessoire, équipement
concentration, teneur, taux
concentration, attention
fumer, tabac, cigarette, fumeur, clope
disciplinaire, discipline, sanction
hiérarchique, supérieur, chef
documentation, doc, notice, manuel, mode d'emploi
prétendre, affirmer, soutenir
passeport, papiers, pièce d'identité
cessation, arrêt, fin, cesser, interruption
office, bureau, agence
débiteur, endetté, redevable, emprunteur
hygiène, propreté, salubrité
céder, vendre, transmettre, abandonner
sollicitation, demande, requête
psychosocial, psychologique, mental
inapte, incapable, inaptitude
déduire, retrancher, soustraire, retirer
commettre, perpétrer, accomplir
bloquer, coincer, empêcher, entraver
bloquer, verrouiller, geler
actualiser, mettre à jour, rafraîchir
interface, écran
convoquer, appeler, citer, convocation
passible, puni, encourir
rubrique, chapitre, catégorie
négatif, défavorable, mauvais
visualiser, afficher, voir, visionner
vétérinaire, véto
hospitalisation, hôpital, hosto
délibération, décision, débat
zoom, agrandir, grossir, loupe
manipulation, maniement
souris, rat, rongeur
intempérie, mauvais temps, orage, météo
représenter, figurer, symboliser
représentant, délégué, porte-parole
biologique, vivant
bande, ruban, bandeau
bande, gang, groupe
suppléant, remplaçant, adjoint
vocation, passion, mission
sportif, athlète, sport, joueur
évacuation, vider
allouer, attribuer, accorder, octroyer
loyer, location, bail, louer
postal, poste, courrier
liaison, lien, connexion, relation
solvant, diluant, dissolvant
logique, cohérent, rationnel
arrière, derrière, dos
repérer, détecter, localiser, trouver
recevoir, obtenir, percevoir, toucher
rééducation, kinésithérapie, réadaptation, kiné
méconnaissance, ignorance
synthèse, résumé, bilan, synthétiser
harmoniser, uniformiser
entourage, proche, famille
vidéo, film, clip
accouchement, enfanter, naissance
régularisation, rectification
dépendant, tributaire
loisir, passe-temps, hobby, divertissement, détente
fourrière, enlèvement, chenil
formaliser, officialiser
enjeu, défi, problème
donneur, don
juridictionnel, judiciaire, tribunal
loueur, bailleur, propriétaire, proprio
inventaire, recensement, liste, état des lieux
brevet, invention
proportionné, adapté, mesuré
requalifier, reclasser
couche, strate, épaisseur
intellectuel, penseur, mental
conviction, croyance, opinion, certitude
ajouter, rajouter, additionner, compléter
ajout, addition, supplément
assises, tribunal, cour
viser, cibler, concerner
interlocuteur, contact, correspondant
artisan, artisanal, ouvrier, artisanat
perturbation, trouble, dérangement
prescrire, ordonner, prescription
cursus, études, parcours, scolarité
vase, pot, récipient
archive, historique
zéro, nul, aucun
borne, station, terminal
dépliant, brochure, prospectus
présomption, supposition, hypothèse, présumer
manette, joystick, pad, contrôleur
résumé, synthèse, abrégé, sommaire
ottoman, turc
provision, acompte, avance
délit, infraction, crime, délictueux
démarrage, boot, démarrer, amorçage
seigneur, noble, maître
rétention, détention, retenir
reconstituer, rétablir, recréer
signalisation, panneau, signal
signaler, avertir, indiquer
occulter, cacher, masquer, dissimuler
réadaptation, réinsertion, rééducation
césure, pause, coupure
former, instruire, enseigner, entraîner
humiliant, dégradant, vexant
rater, manquer, échouer, louper
irrégularité, anomalie, fraude
carnet, livret, cahier, calepin
habillement, vêtement, habit, fringue
géolocalisation, localisation, GPS
défendre, protéger, soutenir
parc, jardin, square
décennie, dix ans, décade
usure, usé, dégradation, vétusté
réévaluation, révision
rayonnage, étagère, rayon
exécutable, exe, programme
artificiel, synthétique, factice, faux
piste, trace, chemin
provoquer, causer, entraîner, susciter
exclure, écarter, renvoyer
relance, rappel
voir, apercevoir, regarder, vue
covid, coronavirus, covid-19
pipeline, gazoduc, oléoduc, conduite
densité, masse volumique, dense
bourgeois, riche
abaisser, baisser, diminuer, réduire
concomitamment, simultanément
glisser, déraper, dérapage
glissade, chute, glisser
impérieux, pressant, urgent
apprécier, aimer, évaluer
utilisateur, usager, user
débroussaillage, défrichage, débroussailler
loyauté, fidélité, loyal, honnêteté
prétexte, excuse, alibi
phrase, énoncé, proposition
envie, désir, souhait
chauffer, réchauffer, chaleur
décaler, reporter, décalage
humanitaire, ONG, aide
cohésion, unité, solidarité
effectuer, réaliser, faire, accomplir
antenne, agence, succursale
foire, salon, marché
réemployer, réutiliser, remployer, recycler
pacsé, pacs, partenaire
entrée, input, saisie
doctrine, théorie, dogme
considérer, estimer, juger, regarder
devenir, se transformer
bain, baignade, se baigner
taper, saisir, écrire
appuyer, presser, cliquer, enfoncer
marchandage, négociation, marchander
quinzaine, quinze jours, deux semaines
subsidiaire, secondaire, accessoire
pluralité, diversité, multiplicité
maison, foyer, domicile, home
tatouage, tatouer, tattoo, tatoueur
anticorps, immunité, immunoglobuline
impressionnant, spectaculaire, imposant
inscrire, enregistrer, inscription
voile, foulard, hijab
voile, voilier
diamètre, largeur, rayon
malaise, évanouissement, étourdissement, syncope
découler, résulter, provenir
choquant, scandaleux, outrageant
promenade, balade, randonnée, promener
déformation, altération
sain, en bonne santé, salubre
cosmétique, maquillage, beauté
affiner, préciser, filtrer
implémentation, mise en œuvre, réalisation
activité, occupation, action
formation, apprentissage, stage, enseignement
santé, médical, soin
décision, choix, décider, résolution
absence, absentéisme, absent
liste, énumération, catalogue, répertoire
handicap, infirmité, invalidité
salaire, paie, rémunération, traitement, paye
avis, opinion, jugement
adaptation, ajustement, aménagement
accident, collision, incident, crash
possibilité, opportunité, faculté, possible
système, dispositif, mécanisme
désigner, nommer, choisir
privation, priver, manque
privé, personnel, intime
homme, mâle, masculin, mec, type
famille, parents, proche, familial
délivrer, remettre, fournir
exécution, réalisation, exécuter
exécution, mise à mort, peine de mort
décret, arrêté, ordonnance, loi
acte, action, geste
intérieur, dedans, interne
apprenti, apprentissage, élève, stagiaire
déléguer, confier, mandater
évolution, changement, développement
exposition, expo
sécurisation, protection
cliquer, clic, appuyer, sélectionner
marché, commerce, foire
monde, planète, univers, mondial
champ, terrain, prairie
champ, domaine, zone
éviter, contourner, échapper, prévenir
texte, écrit, passage
signature, signer, paraphe
commission, frais, pourcentage
écran, moniteur, affichage
succession, héritage, hériter, héritier
succession, suite, série
caractéristique, propriété, spécificité, particularité
dangereux, périlleux, risqué, nocif, danger
chimique, chimie, toxique
accéder, accès, entrer
commercial, commerce, vendeur
président, chef de l'État, présider
journalier, quotidien, jour
grâce, pardon, gracier
retrait, retirer, suppression
isolement, solitude, seul
poursuivre, pourchasser, traquer
surveillance, contrôle, garde
signifier, vouloir dire
série, feuilleton, sitcom
exprimer, dire, manifester, expression
générer, produire, créer
capital, fonds, argent
capital, essentiel, crucial, primordial
affichage, panneau, afficher
sélectionner, choisir, sélection, cocher
employé, commis, salarié
exigence, condition, exiger
phase, étape, stade, période
symptôme, signe, manifestation
grève, arrêt de travail, débrayage, gréviste
illégal, illicite, interdit, clandestin
examiner, étudier, analyser, examen
gens, personne, population
instaurer, établir, créer, instituer
colonie de vacances, colo, centre aéré
alimentaire, nourriture, aliment, bouffe
comparable, similaire, semblable
ordinaire, normal, courant, habituel, banal
commentaire, remarque, observation
défense, armée, militaire
fournisseur, prestataire, vendeur
incapacité, impossibilité, inaptitude
bois, planche, bûche
audition, ouïe, entendre
audition, interrogatoire, auditionner
illustration, image, dessin
gendarmerie, police, gendarme
honneur, hommage, gloire
poids, masse, peser, lourd
intensité, force, puissance
vieillesse, vieux, âgé
vieillard, personne âgée, senior, aîné
constant, permanent, continu
probable, vraisemblable, possible
échapper, fuir, évader, évasion
préserver, protéger, conserver, sauvegarder
découverte, trouvaille
découvrir, trouver, mettre au jour
couverture, protection, couvrir
couverture, couette, plaid
purement, uniquement, simplement
lever, soulever, élever
énumérer, lister, citer
chasse, chasseur, gibier
prévenir, avertir, informer, alerter
prévenu, accusé, inculpé, mis en examen
science, scientifique, savoir
évoquer, mentionner, parler
ponctuel, ponctualité
défaillance, panne, dysfonctionnement, défaut
réflexion, pensée, réfléchir
fièvre, température, fébrile
visiteur, touriste, visite
périphérique, appareil, accessoire
urgent, pressé, urgence
désaccord, différend, conflit, dispute
carburant, essence, gazole, combustible, diesel
pêche, pêcheur, poisson
anniversaire, fête, date de naissance
bourse, action, marché financier
bourse, aide, boursier, allocation
nation, pays, État, peuple, national
réaction, réponse, réagir
éclairage, lumière, lampe, éclairer
chaud, brûlant, chaleur, canicule
progrès, amélioration, avancée, progresser
bus, autobus, autocar
défaite, échec, revers, perdre
monétaire, monnaie, devise
invasion, occupation, envahir, envahisseur
référendum, vote, consultation, scrutin
fédération, union, ligue, fédéral
catholique, chrétien, catholicisme
protestant, réformé, huguenot, protestantisme
corriger, rectifier, réviser, correction
chariot, caddie, charrette
collectionneur, collection, collectionner
praticien, médecin, docteur, toubib
cartouche, balle, munition
économique, financier
général, global, universel
bénéficier, profiter, jouir
conclure, terminer, achever
travaux, chantier, rénovation
préalable, antérieur, auparavant, avance
insertion, intégration, insérer
sein, poitrine, mammaire
aménagement, agencement, adaptation
certificat, attestation, diplôme
demandeur, requérant, plaignant
test, essai, épreuve
ancienneté, ancien, expérience
statut, situation, état
reclassement, réaffectation
prud'hommes, prud'homal, litige
excéder, dépasser, excès
diplôme, titre
bail, location, contrat de location
jeu, partie, jouer, joueur
alternance, apprentissage
fils, enfant, garçon, fiston
meilleur, mieux, optimal
immatriculation, plaque, carte grise
intégralité, totalité, ensemble, entier
réglementaire, règlement, réglementation
nécessité, besoin, nécessaire
tuteur, maître de stage, mentor
seuil, limite, palier, plancher
notifier, informer, signifier
télécharger, downloader
varié, divers, différent, variété
conciliation, médiation, arrangement
original, insolite, singulier
mutation, transfert, muter
mutation, variant, transformation
icône, symbole, pictogramme
dépasser, excéder, surpasser
dépasser, doubler
procureur, parquet, magistrat
décompte, calcul, relevé
propriété, patrimoine
relever, constater, noter
exemplaire, modèle, irréprochable
pédagogique, éducatif
potentiel, possible, éventuel
communauté, collectivité, groupe
dépistage, test, dépister, détection
décharge, déchetterie, dépotoir
souhaiter, désirer, vouloir, souhait
proportionnel, prorata, proportion
transférer, déplacer, transmettre, transfert
audience, séance, procès
audience, public, auditoire
email, courriel, mail, mél, e-mail
amiable, accord
destinataire, receveur
abonnement, forfait, souscription
convenir, s'entendre, accord
postérieurement, après, ultérieurement
écologique, vert, écolo
créance, dette
loin, distance, éloigné, lointain
atmosphère, air, ambiance
incompatible, contradictoire, incompatibilité
issu, provenir, originaire
dématérialisé, numérique, en ligne
film, long métrage, cinéma, ciné
dérogatoire, dérogation, exceptionnel
panneau, pancarte, affiche
comportement, attitude, conduite
échelle, escabeau
échelle, barème
hésiter, douter
gratification, prime, indemnité
vertu, qualité, mérite
brochure, dépliant, plaquette, livret
crèche, garderie, nounou, halte-garderie
déménagement, emménager
scolarité, école, études, scolaire
fiable, sûr, sérieux
terrorisme, attentat, djihadisme
fréquence, fréquent, périodicité
rattrapage, rattraper, récupérer
hypothèque, hypothécaire
cérémonie, célébration, fête
résulter, découler, résultat
subordination, dépendance, subordonné
barrière, clôture, obstacle
récurrent, répété, fréquent
imposer, taxer, impôt, imposition
travailler, bosser, travail, boulot
méthodologie, méthode, démarche
serrer, comprimer
roi, souverain, monarque, royal
stress, anxiété, angoisse
vigilance, attention, prudence
vaccinal, vaccin, piqûre
représailles, vengeance, riposte
individu, personne, particulier
instant, moment, seconde
accidentel, involontaire, fortuit
artisanal, artisan, traditionnel
revendication, réclamation, revendiquer
montage, assemblage, monter
télétravail, travail à distance, télétravailler
étiquette, label, étiquetage
enrichir, compléter, améliorer
enrichir, riche, fortune
circuit, parcours, trajet
escalier, marche
entrer, pénétrer, entrée
essai, test, tentative
mensualisation, mensuel
photocopie, copie, photocopier
rediriger, renvoyer, redirection
intervalle, période, écart
fonctionner, marcher
trésor, fortune, richesse
trésorerie, finances, trésorier
décider, choisir, décision
pénitentiaire, prison, carcéral, détention
restructuration, réorganisation
pénibilité, pénible, difficulté
paysage, panorama, vue
compression, réduire, zip
emmener, conduire, amener, transporter
expatrié, étranger, expat
pompier, sapeur-pompier, secours
engager, embaucher, recruter
cyclomoteur, scooter, mobylette, moto, deux-roues
altruisme, générosité, altruiste, dévouement
pluridisciplinaire, multidisciplinaire
ralentissement, baisse
retenir, garder, conserver
attraction, gravité, attirer
cachet, comprimé, médicament, pilule
cachet, tampon, sceau
fluctuation, variation, fluctuer
fax, télécopie, télécopieur
obtenir, recevoir, acquérir, obtention
miniature, vignette, petit
absorber, avaler, absorption, ingérer
équitation, cavalier, équestre, cheval
allumer, enflammer, incendier
bar, café, bistrot, troquet
manuscrit, écrit à la main
occasionner, causer, provoquer
maintenir, garder, conserver
financeur, financement
questionnaire, formulaire, enquête, sondage
imprévisible, imprévu, inattendu
unir, unifier, réunir
suicide, se tuer, suicidaire
tort, faute, erreur
intercepter, capturer
caméra, webcam, vidéosurveillance
astronome, astrophysicien
vital, essentiel
œdème, gonflement, enflure
affluence, foule, fréquentation
inutile, superflu, vain
portefeuille, porte-monnaie, bourse
irrecevable, inacceptable, rejeté
usinage, fabrication, usiner
initialiser, démarrer, configurer
champignon, cèpe, mycologie
champignon, mycose, fongique
habitat, logement, habitation
habitat, milieu naturel, biotope
physiologique, corporel, biologique
syndrome, maladie, trouble
intimidant, impressionnant
blocage, obstacle, bloquer
prévaloir, l'emporter
allergie, allergène
sucre, glucose, glucide
intelligence, intellect
intelligence artificielle, IA
spirituel, religieux, spiritualité
optimal, idéal, meilleur
sauter, bondir
divergence, différence, désaccord
francophone, français
intuitif, facile
percussion, tambour
réitération, répétition, récidive
inchangé, identique
omission, oubli, omettre
employeur, patron, entreprise, boss
exemple, modèle, illustration
mentionner, citer, indiquer
fin, terme, terminer
organisation, organisme, association
organisation, planification
loi, législation, règle, légal
œuvre, ouvrage, création
temporaire, provisoire, momentané, intérimaire
consultation, rendez-vous, visite
consulter, regarder, lire
niveau, degré, échelon, stade
jeune, adolescent, ado, jeunesse, mineur
départ, partir, démission
équipe, groupe, collectif, team
carte, plan, cartographie
issue, fin, résultat
issue, sortie
principe, règle, fondement
intéressement, participation, prime
propre, nettoyé, propreté
développement, croissance, essor
conclusion, fin, bilan
amende, contravention, PV, procès-verbal, prune
taux, pourcentage, ratio
difficulté, problème, obstacle, difficile
difficile, dur, compliqué, pénible
inspection, contrôle
infraction, violation, délit, enfreindre
commencer, débuter, démarrer
permanent, continu, durable
étude, recherche, enquête
séjour, voyage, vacances
résidence, domicile, logement, résider
espace, lieu, zone
spatial, fusée, astronaute, cosmonaute
indépendance, autonomie, libération
sexuel, sexe, sexualité
annexe, appendice, pièce jointe
retrouver, récupérer, trouver
capacité, aptitude, faculté
maire, municipalité, édile
joueur, footballeur, sportif
tâche, travail, mission, corvée
tache, salissure
réseau, connexion, internet
location, louer, locataire
crédit, emprunt, prêt
réunion, assemblée, rencontre, meeting
espèces, argent liquide, cash, liquide
condamnation, peine, sanction
école, établissement scolaire, scolaire
écolier, élève, collégien, lycéen
client, acheteur, clientèle, consommateur
gaz, gazeux, méthane
échange, troc
échange, discussion, conversation
électoral, élection, vote, scrutin
électeur, votant, citoyen
invalidité, incapacité, handicap
police, policier, flic, forces de l'ordre
partenaire, associé, conjoint
antérieur, précédent, préalable
mondialisation, globalisation
erreur, faute, bug, se tromper
médiateur, médiation, arbitre
plainte, se plaindre, réclamation
plainte, porter plainte, accusation
différé, report, retarder
statue, sculpture, monument
stockage, stocker, entreposage, mémoire
stock, réserve
contrainte, obligation, obstacle
grossesse, enceinte, maternité
concurrence, compétition, rival
promotion, réduction, rabais, solde, promo
préférable, mieux
interprétation, explication
interprète, traducteur, acteur
tourner, filmer, tournage
quantité, nombre, volume
visible, apparent, perceptible
incidence, effet, conséquence, impact
fenêtre, vitre, carreau
immeuble, bâtiment, édifice, building
opposition, désaccord, s'opposer
championnat, ligue, compétition, tournoi, coupe
secondaire, lycée, collège
chemin, sentier, route, voie
trajet, itinéraire, parcours, déplacement
démontrer, prouver, montrer, démonstration
vitesse, rapidité, vélocité
crime, meurtre, assassinat, homicide
criminel, meurtrier, assassin, tueur
fondamental, essentiel, crucial
convertir, transformer, conversion
détecteur, capteur, alarme
personnage, héros, protagoniste
content, satisfait, heureux, ravi
juste, équitable, justice
témoigner, témoin, témoignage, attester
sang, sanguin, hémorragie, saigner
déchet, ordure, détritus, poubelle
infarctus, crise cardiaque, arrêt cardiaque
concertation, consultation, dialogue, négociation
accumuler, amasser, cumuler
littérature, littéraire, roman, livre
urbain, ville, citadin, urbanisme
laver, nettoyer, lessive, lavage
cutané, peau, dermatologie, dermatite
emprise, influence, domination
feuille, papier, page
chrétien, christianisme, catholique
tourisme, touristique, voyage
positionnement, position, emplacement
catastrophe, désastre, sinistre, cataclysme
hébergeur, hébergement, logement
ressentir, éprouver, sentir
pharmacie, pharmacien, officine, médicament
flotte, navire, marine
différencier, distinguer, différence
victoire, gagner, vaincre, triomphe
harcèlement, intimidation, persécution
fumée, vapeur, gaz
métropole, capitale, grande ville
affiliation, adhésion, adhérer
équivalent, égal, équivaloir
pilotage, piloter, conduire
restitution, rendre
prénom, petit nom
mur, paroi, cloison
médaille, récompense, trophée
éducation, éduquer, instruction
acompte, avance, arrhes
utilitaire, camionnette, fourgon
dette, endettement, emprunt
neutralité, neutre, impartialité
notable, remarquable
réunir, rassembler, réunion
alléguer, prétendre, invoquer
manutention, manutentionnaire, port de charges
étendu, vaste, large
mensualité, échéance, traite
avant, auparavant, précédemment, préalablement
cadre, manager, encadrant, responsable
accompagnement, soutien, suivi, aide
applicable, valable, appliquer
pratique, commode, utile
exercer, pratiquer, occuper, exercice
agir, action, intervenir, acte
élément, composant, partie
occuper, habiter, détenir
exercice, entraînement, activité
bénéficiaire, allocataire, bénéficier
identité, nom, état civil
destiner, prévu, réservé
politique, gouvernement, pouvoir
politique, stratégie, mesure
prestation, service, allocation, aide
dérogation, exception, exemption
cumul, additionner, combiner
prononcer, déclarer, rendre, annoncer
minimum, minimal, moins, plancher
stage, stagiaire, formation, apprentissage
susceptible, pouvoir, capable, risquer
exception, dérogation, exceptionnel, cas particulier
expiration, échéance, fin, terme
épargne, économies, livret, placement
chantier, travaux, construction, site
téléphone, portable, mobile, smartphone, appeler
revenu, salaire, ressources, gain, rémunération
sujet, thème, question, propos
anticipé, avance, prévoir, prématuré
réparation, dépanner, dépannage
réparation, indemnisation, dédommagement, dommages et intérêts
renseignement, espionnage, espion, services secrets
forfait, forfaitaire, abonnement, formule
tour, gratte-ciel, immeuble
tour, rotation, révolution
ventilation, aération, aérer, climatisation
ventilation, répartition
carrière, parcours, métier, profession
carrière, mine, gisement, extraction
coordonnées, adresse, contact
facture, note, addition
férié, chômé, fête
carence, manque, déficit, insuffisance, pénurie
compatible, compatibilité, adapté, conciliable
préfecture, préfet, chef-lieu
consigne, instruction, directive, ordre
immobilier, logement, propriété, foncier
priorité, prioritaire, urgence, préférence
réintégration, retour, réinsertion
saisine, saisir, recours
saisie, confisquer, confiscation
géographique, territorial
convocation, convoquer, citation, assignation
abusif, excessif, injustifié
réforme, réorganisation, refonte, changement
créancier, créance, prêteur
maîtrise, contrôle, domination
maîtrise, connaissance, compétence
calendrier, agenda, planning, programme, emploi du temps
huissier, commissaire de justice
vouloir, souhaiter, désirer, volonté, envie
précarité, précaire, pauvreté, insécurité, misère
retenir, sélectionner, choisir, garder
retenue, prélèvement, déduction
variable, changeant, varier, variation
régir, réglementer, gouverner
périmètre, zone, étendue, limite
énoncé, formuler, exprimer
munir, équiper, doter, pourvoir
intérim, intérimaire, temporaire, provisoire
caution, garantie, garant, dépôt
prévoir, prévision, anticiper, planifier
populaire, célèbre, connu, apprécié, popularité
mandataire, représentant, mandat, agent
chaîne, réseau, enseigne
chaîne, télévision, diffuseur
systématiquement, toujours, automatiquement
plancher, sol, parquet
donner, offrir, fournir, remettre
précaution, prudence, mesure, prévention
percevoir, ressentir, apercevoir
homologue, équivalent, pair
homologuer, homologation, approuver, valider, agréer
prestataire, fournisseur, sous-traitant
chauffage, chauffer, radiateur, chaudière, chaleur
certifier, attester, garantir
relais, relayer, relève, transmettre
lot, prix, récompense, gain
tôt, rapidement, bientôt, précoce
reconnu, célèbre, renommé, réputé
privilège, avantage, privilégié, faveur
équilibre, stabilité
perspective, avenir, prévision
décrire, description, dépeindre, présenter
injection, piqûre, seringue
geste, mouvement, signe
détenteur, propriétaire, titulaire, possesseur, détenir
insérer, insertion, introduire, ajouter, placer
déduction, déduire, soustraction, abattement, retrancher
flux, courant, circulation, débit
interrompre, interruption, arrêter, suspendre, couper
imputable, attribuable, dû
chose, objet, truc, machin
dresser, établir, rédiger
dresser, dressage, dompter, apprivoiser
jury, juré, examinateur
gouverneur, gouverner, administrateur, dirigeant
garage, atelier, parking
volet, persienne, contrevent, store
curateur, curatelle, tuteur, tutelle
reproduction, reproduire, procréation, accouplement
reproduction, copie, réplique
domiciliation, domicile, adresse
inflammable, combustible, prendre feu
rétractation, annulation, se dédire
huile, graisse, lubrifiant
plaque, plaquette
infrastructure, équipement, installation
publier, publication, paraître, éditer
levage, lever, soulever, grue
conscience, conscient, morale
attribut, caractéristique, propriété, qualité
redevable, débiteur, assujetti, devoir
proclamer, annoncer, déclarer
étroit, serré, étroitesse, exigu
ami, copain, camarade, amitié, proche
canal, chenal, voie navigable
altération, dégradation, modification, détérioration
lisible, lisibilité, compréhensible
incomplet, partiel, manquant, inachevé
sensible, délicat, fragile, vulnérable, sensibilité
généralisation, extension, étendre
partition, division, partage, scission
convenir, accord, accepter
prémunir, protéger, préserver
réembauche, réengager, embauche
dessiner, croquis, illustration
nul, nullité, invalide, caduc
excédent, surplus, excès, excédentaire
mesurage, mesure
tri, classement, triage
vendange, récolte, cueillette
rotation, tourner, roulement, tour
réactivité, réagir, réaction
remédier, remède, résoudre, corriger
émergence, émerger, apparition, naissance, apparaître
écologique, environnemental, vert, environnement
apposer, mettre, coller
nez, nasal, narine
habillage, habiller, vêtement, tenue
souscrire, souscription, adhérer, abonnement, signer
reçu, récépissé, quittance, ticket
recevoir, réception, obtenir, accueillir
réinitialiser, remettre à zéro, restaurer
réorientation, orientation, reconversion
dollar, billet vert, monnaie, devise
passager, voyageur, usager
passager, temporaire, éphémère, provisoire
enjeu, défi, importance
terminal, final, ultime
terminal, aérogare
visioconférence, visio, téléconférence, réunion à distance
addiction, dépendance, toxicomanie, accro
interaction, interagir, échange, relation
captivité, prisonnier, détention, emprisonnement
déporté, camp
immersion, immerger, plonger
créer, création, fonder, inventer, créateur
revalorisation, augmentation, hausse
émargement, signature
partenariat, partenaire, collaboration, alliance, coopération
évolutif, évolution, progression
scolarisation, scolarité, école
institutionnel, institution, organisme
trésorerie, trésorier, liquidités, caisse
hybride, mixte, croisement, métis
concevoir, conception, concepteur, imaginer, créer
spontanément, volontairement, naturellement
radier, radiation, exclure, rayer
rechargeable, recharger, batterie
protecteur, protection, protéger, défenseur
écurie, étable
poudre, poussière, farine
poudre, explosif
superviser, surveiller, contrôler, encadrer
encadrer, diriger, surveiller
compter, dénombrer, recenser, comptage
savon, lessive, détergent, laver
prévenir, éviter, empêcher, prévention
injustifié, infondé, illégitime, abusif
déblocage, débloquer, libérer
reconduction, reconduire, renouvellement, prolonger
passerelle, pont, passage
procréation, enfanter, fécondation
instantané, immédiat, instant
oncle, tonton
affranchir, timbre
affranchi, esclave, libérer
agroalimentaire, alimentaire, nourriture, aliment
café, bar, bistrot, brasserie
café, expresso, caféine
uniforme, tenue, costume
uniforme, homogène, identique
demander, solliciter, réclamer, requérir
saturation, engorgement, encombrement
comprimer, compression, presser
trajectoire, trajet, parcours
fragilisé, fragile, affaibli, vulnérable
méconnaître, ignorer, méconnu
méconnu, inconnu, obscur
authentification, identification, connexion
prorogation, prolongation, report
maturité, mûr, adulte
récit, histoire, narration, raconter, conte
décrocher, obtenir, gagner, remporter
présidentielle, élection, scrutin, président
émolument, honoraires, rémunération
tissu, étoffe, textile, toile
vacant, libre, inoccupé, vide
salon, exposition, foire
salon, séjour, salle de séjour
défavorable, hostile, négatif, contraire
cantine, réfectoire, restauration
jetable, jeter, usage unique
impliquer, entraîner, concerner
levier, manette, poignée
promouvoir, promotion, nommer
juif, hébreu, judaïsme, israélite, judaïque
vain, inutile, inefficace
arche, arc, voûte
corruption, corrompre, pot-de-vin
interférence, interférer, brouillage, perturbation
chèvre, bouc, caprin
opter, choisir, choix, option
accessibilité, accessible, accès
détourner, dévier
amateur, passionné, fan, non professionnel
allégation, affirmation, accusation, prétendre
posture, position, attitude
souder, soudure, soudage, soudeur
recourir, utiliser, faire appel
apprivoiser, domestiquer, domestication, dompter
groupe, cluster, foyer, grappe
durée, temps, période, longueur
représentant, délégué, élu, député
seul, unique, isolé, solitaire
obligatoire, obligation, requis, imposé, impératif
important, majeur, essentiel, considérable
ensemble, totalité, groupe, intégralité
prévention, prévenir, précaution, protection
individuel, individu, personnel
local, bâtiment, pièce
accès, accéder, entrée, atteindre
principal, majeur, central, premier, essentiel
domicile, maison, logement, résidence, foyer
nature, environnement, paysage
nature, type, genre
continu, permanent, ininterrompu
financier, finance, monétaire, argent
contact, joindre, relation
procéder, effectuer, réaliser
parent, père, mère, famille
examen, épreuve, test, contrôle
discrimination, inégalité, ségrégation
pièce, chambre, salle
exposer, exposition, montrer, présenter
identifier, reconnaître, repérer, déterminer
centre, milieu, cœur
copie, copier, reproduction, duplicata, double
positif, favorable, bénéfique
mensuel, mensualité, chaque mois
commande, achat
dépôt, déposer, remise
haut, élevé, hauteur, grand, supérieur
immédiatement, aussitôt, sur-le-champ
structure, organisation, organisme
numérique, digital, informatique, électronique
version, édition, mouture
législateur, parlement, loi
propriété, possession, propriétaire
événement, fait, épisode, incident
essentiel, important, fondamental, indispensable
proche, voisin, près, proximité
occasion, opportunité, circonstance
regard, vue, yeux
extérieur, externe, dehors, étranger
rôle, personnage, interprète, jouer
preuve, prouver, démontrer, justificatif, attester
précéder, précédent, antérieur, prédécesseur
répartition, répartir, distribution, partage
confier, charger, attribuer, déléguer
élaborer, concevoir, préparer
répertoire, dossier, liste, annuaire
substance, produit, matière, composé
sanitaire, santé, hygiène, médical
sauvegarde, enregistrer, copie
population, habitant, peuple, démographie
industriel, industrie, usine, fabricant
enquête, investigation, sondage
marquer, inscrire, but, score
échéance, date limite, terme, délai
facteur, cause, élément
saisonnier, saison, temporaire
naturel, nature, bio
surtout, principalement, essentiellement
détailler, détail, préciser
atelier, usine, fabrique
transfert, transférer, déplacement, mutation
divers, varié, différent, multiple, plusieurs
terrain, parcelle, sol, terre
terrain, stade, pelouse
stratégie, tactique, plan, politique
impossibilité, impossible, incapacité
sexe, genre, sexuel
remporter, gagner, vainqueur, victoire, lauréat
technologique, technique
route, chaussée, voie, chemin
médiation, médiateur, conciliation, intermédiaire
rattacher, annexion, relier
religieux, religion, foi, moine, prêtre
requête, demande, recherche
récépissé, reçu, attestation
futur, avenir, prochain
norme, standard, règle, réglementation
amener, apporter, conduire, mener
succès, réussite, victoire, triomphe, réussir
fusion, regroupement, unification
contravention, amende, infraction, PV, procès-verbal
réussite, réussir, succès, parvenir
chaleur, chaud, canicule, température
possession, posséder, détenir
musique, chanson, musicien, musical, mélodie
violence, violent, brutalité, agression, sévices
cellule, cachot, geôle
voix, vote, suffrage
voix, vocal, chant
citoyen, habitant, ressortissant, citoyenneté
bruit, sonore, nuisance, vacarme
intitulé, titre, nom, libellé
métal, fer, acier, métallique
quartier, arrondissement, district, secteur
localisation, emplacement, situer, lieu
mutuel, réciproque
mutuelle, complémentaire, assurance
église, cathédrale, chapelle, basilique
feu, incendie, flamme, brûler
marchand, commerçant, vendeur, négociant
ascendant, ancêtre, aïeul, parent
déclenchement, début, provoquer
nomination, nommer, désigner
prêteur, banque, prêt
salle, pièce, amphithéâtre
collègue, confrère, camarade
pilote, conducteur, aviateur
télévision, télé, téléviseur, chaîne, TV
session, séance, période
sauvage, farouche
forêt, bois, forestier, arbre
constructeur, fabricant, construire, bâtisseur
gare, station, ferroviaire
lumière, éclairage, lumineux, lampe
symbole, emblème, symboliser, représenter
océan, mer, maritime
empereur, impératrice, impérial, souverain, monarque, empire
patrimoine, héritage, biens, fortune
plastique, polymère, matière plastique
hiver, hivernal, froid
correspondance, courrier, lettre
donation, don, legs
communal, municipal, commune
radio, radiophonique, station
expérimental, expérience, expérimentation, essai
valoir, valeur, coûter
tradition, coutume, traditionnel, usage
attirer, attrait, séduire
voyageur, touriste, passager, voyage
trophée, coupe, récompense, prix
emprunteur, emprunt, prêt
religion, culte, confession, croyance
cancer, tumeur, cancéreux
lycéen, élève, étudiant, lycée
trône, couronne, roi, règne
esprit, âme, pensée
esprit, fantôme, spectre
capteur, détecteur, sonde
musée, galerie, exposition
sacré, saint, divin
métier, profession, occupation, travail
conséquence, effet, résultat, entraîner, répercussion
surnom, surnommer, sobriquet, pseudonyme
appeler, nommer, nom, dénommer, baptiser
cause, dû, provoquer, raison
motif, raison, pourquoi, mobile
gagner, vainqueur, victoire, vaincre
perdre, défaite, vaincu, battre
bâtir, construire, édifier, construction, ériger
détruire, destruction, démolir, raser, ravager
femme, épouse, conjointe, compagne
enfant, fils, fille, progéniture, descendance
grand-père, grand-parent, aïeul, papi
famille, dynastie, lignée, maison
héritier, successeur, hériter, héritage
prédécesseur, précéder, devancier
fonder, fondateur, fondation, créer, création
inventer, inventeur
découvrir, découvreur, trouver
auteur, écrivain, écrire, romancier
livre, ouvrage, roman, bouquin
film, long-métrage, cinéma, œuvre
réalisateur, cinéaste, metteur en scène
acteur, comédien, interprète
chanteur, chanteuse, artiste, interprète
chanson, titre, morceau, tube
compositeur, composer, musicien, composition
peintre, peindre, peinture, tableau, toile
sculpteur, sculpture, statue, sculpter
architecte, concevoir, architecture
célèbre, connu, fameux, illustre, renommé
célébrité, vedette, star, renommée
habitant, résident, population, vivre
origine, provenir, venir, originaire
étymologie, origine du nom, dériver, racine
commencer, débuter, entamer
durer, longtemps, temps
époque, période, ère, siècle
ancien, vieux, antique, âgé
nouveau, récent, neuf, inédit
ville, cité, agglomération, commune
village, bourg, hameau, commune
pays, État, nation, territoire
capitale, chef-lieu, siège
frontière, limite, limitrophe, frontalier
voisin, limitrophe, frontalier, avoisinant
situer, localiser, trouver, lieu
région, province, zone, territoire
affluent, se jeter, rivière
source, prendre sa source, naître
montagne, mont, massif, sommet
sommet, point culminant, cime, pic
culminer, altitude, hauteur, haut
île, archipel, insulaire, îlot
côte, littoral, rivage, plage
plaine, plateau, vallée
climat, météo, temps
pluie, pleuvoir, précipitation, averse
tempête, ouragan, cyclone, typhon
séisme, tremblement de terre, secousse, sismique
inondation, crue, submersion
catastrophe, désastre, sinistre, drame
accident, collision, crash, accidentel
naufrage, couler, sombrer, épave
blessé, blessure, victime
victime, mort, bilan, tué
tuer, assassiner, assassinat, meurtre, abattre
crime, délit, infraction, criminel
voler, cambriolage, dérober, voleur
prison, pénitencier, incarcérer, emprisonner, détention
condamner, peine, sentence
peine de mort, exécution, exécuter, guillotine
procès, jugement, audience
juge, magistrat, tribunal
tribunal, cour, juridiction, justice
accuser, inculper, soupçonner
coupable, culpabilité, responsable
innocent, acquitter
otage, enlèvement, kidnapper, rapt
attentat, attaque, terrorisme
explosion, bombe, déflagration
gendarme, gendarmerie, policier
guerre, conflit, bataille, hostilités
combat, affrontement, bataille, lutte
attaquer, offensive, assaut, agression
conquérir, conquête, s'emparer
défendre, défense, protéger
armée, troupe, militaire, soldat
général, commandant, chef, officier
arme, missile, fusil, armement
bombarder, frappe, raid
rebelle, insurgé, rébellion, révolte
révolte, soulèvement, insurrection, émeute
révolution, révolutionnaire, renversement
coup d'État, putsch, renverser
massacre, génocide, tuerie, extermination
paix, traité, armistice, pacifique
signer, signature, ratifier
ennemi, adversaire, rival, opposant
danger, dangereux, risque, péril
ambassadeur, diplomate, ambassade
diplomatie, affaires étrangères
sanction, embargo, punition
embargo, blocus, boycott
indépendance, souveraineté, autonomie
esclavage, esclave, servitude, traite
abolir, abolition, supprimer, suppression
élire, élection, voter
élection, scrutin, suffrage, vote
électeur, votant, électorat
ministre, ministère, secrétaire d'État
maire, municipalité, bourgmestre
député, parlementaire, sénateur
parti, formation politique, mouvement
démissionner, démission, quitter, départ
destituer, limoger, révoquer, évincer
diriger, commander, gouverner, mener
roi, souverain, monarque, reine
régner, gouverner, trône
abdiquer, renoncer
dictateur, tyran, dictature, despote
loi, législation, texte, légal
adopter, voter, approuver
soutenir, appuyer, partisan
grève, gréviste, débrayage, mouvement social
déclarer, affirmer, annoncer
annoncer, déclarer, communiquer
penser, croire, estimer, opinion, avis
expliquer, raison
promettre, promesse, engagement
proposer, proposition, suggérer, suggestion
exiger, exigence, réclamer, revendiquer
réfugié, migrant, exilé, demandeur d'asile
émigrer, exil
fuir, s'enfuir, évader, échapper
expulser, chasser, bannir
étranger, immigré, international
nationalité, citoyenneté, naturalisation
langue, idiome, parler, dialecte
signifier, sens, désigner, définition
argent, fric, somme, fonds
acheter, achat, acquérir, acquisition
vendre, vente, vendeur, céder
racheter, rachat, acquisition, reprise
chiffre d'affaires, revenus, recettes, ventes
dette, endettement, devoir
impôt, taxe, contribution, fiscal
monnaie, devise, argent
bourse, cotation, marché
entreprise, société, compagnie, firme, boîte
patron, directeur, PDG, dirigeant
employé, salarié, travailleur, personnel
faillite, banqueroute, dépôt de bilan, liquidation
crise, récession, dépression
croissance, croître, essor, augmentation
augmenter, hausse, accroître, progresser
diminuer, baisse, réduire, réduction
exporter, vendre à l'étranger
produire, production, producteur, fabriquer
fabriquer, fabricant, confectionner
ressource, richesse, matière première
pétrole, brut, hydrocarbure
riche, fortuné, richesse, milliardaire
pauvre, pauvreté, misère, démuni
élevage, élever, éleveur, bétail
nombre, combien, quantité
proportion, pourcentage, part, taux
taille, hauteur, grandeur, dimension, mesurer
longueur, long, mesurer
distance, éloignement, kilomètre
grand, important, vaste, gros
champion, vainqueur, titre
finale, match
entraîneur, coach, sélectionneur, entraîner
arbitre, arbitrage
but, buteur, marquer
score, résultat, pointage
course, coureur, courir
cycliste, coureur, vélo, cyclisme
vélo, bicyclette, cycle
record, performance, exploit
médaille, podium
classement, rang, place
disqualifier, exclure
recevoir, obtenir, décerner, attribuer
décerner, remettre, attribuer
festival, fête, manifestation
spectacle, concert, représentation
théâtre, pièce, scène
incarner, interpréter, jouer, rôle
histoire, intrigue, scénario, récit
journal, quotidien, presse, périodique
journaliste, reporter, présentateur
diffuser, émission, transmettre
émission, programme, diffusion
jeu vidéo, jeu, console
danse, danseur, ballet
mode, couture, styliste
plat, cuisine, recette, spécialité
se nourrir, alimentation, régime alimentaire
boire, boisson, breuvage
école, établissement, enseignement, scolaire
diplôme, licence
chercheur, scientifique, recherche
recherche, étude, travaux
théorie, thèse, hypothèse
mathématicien, mathématiques, maths
astronome, astre
fusée, lanceur, lancement
satellite, lune, sonde
guérir, guérison, remède, rétablissement
médicament, remède, traitement
hôpital, clinique, hospitaliser
chirurgien, opérer, chirurgie
enceinte, grossesse, accoucher
virus, microbe, infection
contaminer, transmettre, transmission
douleur, souffrir, mal, souffrance
animal, bête, espèce
espèce, race, variété
cheval, jument, équidé
oiseau, volatile, aviaire
plante, végétal, fleur
arbre, arbuste, bois
disparaître, disparition, extinction, éteint
menacé, en voie de disparition, vulnérable
protéger, protection, préserver, sauvegarder
pollution, polluer, contamination
réchauffement, changement climatique, climat
énergie, électricité, énergétique
camion, poids lourd, véhicule
aéroport, aérodrome, aérogare
bateau, navire, paquebot, embarcation
port, portuaire, quai
pont, viaduc, passerelle
tunnel, souterrain, galerie
autoroute, route, voie rapide
relier, rejoindre, liaison, connecter
château, palais, forteresse, manoir
forteresse, citadelle, fortification, rempart
bâtiment, édifice, immeuble, construction
maison, habitation, demeure, logement
monument, édifice, mémorial
tombe, tombeau, sépulture, enterré
dieu, divinité, déesse
croire, croyance, foi
prêtre, curé, abbé
pape, pontife, Vatican, papauté
évêque, archevêque, diocèse
moine, monastère, abbaye
mosquée, lieu de culte
mythe, légende, mythologie
philosophe, penseur
servir, fonction, utilité
différence, distinguer, distinction
avantage, atout, intérêt
inconvénient, défaut, désavantage
problème, difficulté, souci, ennui
panne, dysfonctionnement, défaillance, bug
empêcher, éviter, entraver
modifier, éditer
supprimer, suppression, effacer, enlever
ajouter, adjonction
télécharger, récupérer
mot de passe, identifiant, connexion
mail, courriel, email, message
ouvrir, ouverture, inaugurer
faire partie, membre, appartenir
diviser, partager, séparer
type, sorte, genre, catégorie
forme, aspect, allure
méthode, procédé, technique, moyen
manière, façon, comment
colère, furieux, fureur
bonheur, heureux, joie
hymne, chant national
devise, slogan, maxime
exploser, éclater, sauter
explorer, expédition
navigateur, explorateur, marin
pirate, corsaire, flibustier
pirater, piratage, hacker, cyberattaque
scandale, affaire, polémique
polémique, controverse, débat
fraude, escroquerie, arnaque
drogue, stupéfiant, trafic
notice, mode d'emploi, manuel, guide, instructions
corps, organisme
appartenir, propriété, propriétaire
compter, compteur
travailler, travailleur
développer, développeur
demander, demandeur
contrôler, contrôleur
servir, serveur
battre, batteur, batterie
former, formateur
détecter, détecteur
repousser, repoussage
diviser, diviseur
enquêter, enquêteur
décider, décideur
sélectionner, sélectionneur
nommer, nommage
chercher, chercheur
rapporter, rapporteur
archiver, archivage
envoyer, envoyeur
percer, perceuse
livrer, livreur
convertir, convertisseur, convertible
classer, classeur
adresser, adressage
interpréter, interpréteur
programmer, programmeur
employer, employeur
tisser, tissage
enregistrer, enregistreur
émettre, émetteur
connecter, connecteur
amorcer, amorçage
diffuser, diffuseur
cloner, clonage
scanner, scanneur
coller, collage
charger, chargeur
renommer, renommage
décomposer, décomposition
masquer, masquage
invoquer, invocation
délimiter, délimiteur
collecter, collecteur
louer, loueur
parrainer, parrainage
formater, formatage
découper, découpage
partitionner, partitionneur
déboguer, débogueur
superviser, superviseur
rogner, rognage
coder, codage, codeur
capter, capteur
décliner, déclinaison
compresser, compresseur
ancrer, ancrage
centrer, centrage
encoder, encodage
assembler, assemblage
cambrioler, cambriolage, cambrioleur
harceler, harceleur
démarcher, démarchage
hacher, hachage
décrypter, décryptage
dévier, déviation
méfier, méfiance
drainer, drainage
forer, forage
sécher, séchage
exceller, excellence
pirater, piraterie
violer, violeur
ingérer, ingérence
lyncher, lynchage
maquiller, maquillage
narrer, narration, narrateur
ramasser, ramassage
épingler, épinglage
polir, polissage
sonder, sondage
polluer, pollueur
prohiber, prohibition
raffiner, raffinage, raffinerie
braquer, braquage, braqueur
synthétiser, synthétiseur
taxer, taxation
dépanner, dépanneur
câbler, câblage
frauder, fraudeur
encaisser, encaissement
entreposer, entreposage
photocopier, photocopieur
fixer, fixation
disposer, disposition
influencer, influenceur
embarquer, embarcation
abaisser, abaissement
régler, réglable
exécuter, exécuteur
répartir, répartiteur
agresser, agresseur
auditer, auditeur
créer, créance, créatif
exiger, exigible
défendre, défendeur
favoriser, favori
profiter, profit
annoncer, annonceur
planter, planteur, plantation
croiser, croisade, croiseur
reporter, reportage
courber, courbure
empaqueter, empaquetage
échantillonner, échantillonnage
étalonner, étalonnage
lisser, lissage
router, routage, routeur
cadrer, cadrage
horodater, horodatage
compter, décompte
apparier, appairage
carreler, carrelage
bénéficier, bénéfice
minier, mine
côtier, côte
victorieux, victoire
prestigieux, prestige
harmonieux, harmonie
infectieux, infection
litigieux, litige
gazier, gaz
coutumier, coutume
parodier, parodie
instancier, instance
distanciation, distance
meurtrier, meurtre
consciencieux, conscience
répertorier, répertoire
courrier, courriel
infirmier, infirmerie
asseoir, assis
haïr, haï
espérer, espèrent
rédiger, écriture, écrit, rédaction
écrivain, auteur, romancier, homme de lettres
poète, poétesse, poésie, poème
strophe, quatrain, alexandrin
dramaturge, auteur dramatique, théâtre
pièce, théâtre, drame, comédie
bouquin, livre, volume, tome
nouvelle, récit, conte
raconter, narrer, relater, retracer, récit
réédition, réimpression, réimprimer
traduire, traduction, traducteur, version
adapter, porter à l'écran, transposer, tirer
s'inspirer, modèle, influence
intituler, titre, nommer, baptiser
intrigue, scénario, trame, histoire
héroïne, protagoniste, personnage
biographie, vie, parcours
autobiographie, mémoires, souvenirs
journal intime, carnet
lettre, correspondance, missive, épistolaire
manuscrit, parchemin, codex
brouillon, ébauche, esquisse, projet
préface, avant-propos, introduction, prologue
épilogue, conclusion, dénouement, fin
extrait, passage, morceau, citation
citation, mentionner
pseudonyme, nom de plume, surnom, alias
sobriquet, appeler
lecteur, lire, lecture, lectorat
bibliothèque, médiathèque
bande dessinée, BD, album, dessinateur
manga, bande dessinée, mangaka
chef-d'œuvre, œuvre, réussite
critique, commenter, chroniqueur
recension, compte rendu, critique
plagier, plagiat, copier
best-seller, succès, vendu
genre, style, catégorie
style, écriture, manière
littérature, lettres, littéraire
essai, traité
philosophe, intellectuel
philosophie, pensée, doctrine
fable, apologue, fabuliste
légende, mythe, légendaire, mythique
mythologie, mythe, divinité
épopée, saga, geste, épique
polar, roman policier, roman noir
enquête, détective
thriller, suspense, policier
conte de fées, féerie, merveilleux
fiction, imaginaire, fictif
réaliser, tourner, tournage
court métrage, film
cinéma, septième art, grand écran
salle, cinéma, projection
projeter, projection, diffuser
filmer, tourner, caméra
mise en scène, metteur en scène, réalisation, scénographie
scénariste, scénario, script
jouer, interpréter, incarner, camper
distribution, casting, acteurs
doubler, doublage, voix
célébrité, renommée, notoriété, gloire
réputation, renom, image
bande-annonce, teaser
suite, volet, épisode, opus
série, feuilleton, saison
volet, chapitre
dessin animé, animation, film d'animation
documentaire, reportage, docu
entrées, spectateurs, box-office
recette, entrées, millions
spectateur, audience
public, auditoire, assistance, foule
applaudir, ovation, acclamer
huer, siffler, sifflets
première, avant-première, création
scène, plateau, tréteaux
répéter, répétition, préparer
décor, scénographie
costume, costumier, habit
cascade, cascadeur
effets spéciaux, trucage
vernissage, inauguration, ouverture
musée, galerie, collection
conservateur, commissaire, directeur
peindre, peinture, artiste
fresque, peinture murale, mural
portrait, portraitiste, représentation
autoportrait, portrait
nature morte, tableau
aquarelle, lavis, gouache
dessin, esquisse
dessinateur, illustrateur, caricaturiste
caricature, dessin satirique
affiche, poster, placard
gravure, estampe, graveur, eau-forte
statue, buste, effigie
bas-relief, sculpture, frise
mosaïque, pavement
vitrail, verrière
tapisserie, tenture, tissage
céramique, poterie, faïence, porcelaine
céramiste, potier
orfèvre, bijoutier, joaillier, orfèvrerie
bijou, joyau, parure
photographier, immortaliser, prendre en photo
œuvre, création, travail
concevoir, conception, imaginer, dessiner
représenter, figurer, dépeindre, montrer
atelier, studio
avant-garde, moderniste, novateur
mouvement, courant, école
mécène, mécénat, protecteur, parrain
commander, commanditaire
enchères, vente, adjugé, commissaire-priseur
faux, contrefaçon, faussaire, copie
authentifier, attribuer, expertiser
tag, graffiti, street art
brocante, vide-grenier, marché aux puces
musique, instrumentiste
chanter, interprète
chanteuse, cantatrice, diva
tube, hit, succès
parolier, paroles, texte
paroles, texte, lyrics
mélodie, air, thème
air, chanson
disque, album, vinyle
single, titre, chanson
groupe, formation, orchestre
récital, spectacle
tournée, concerts, dates
chef d'orchestre, maestro, diriger
orchestre, ensemble, philharmonie
chœur, chorale, choriste
opéra, lyrique, opérette
livret, librettiste
pianiste, piano, claviers
batteur, batterie, percussionniste
flûtiste, flûte
organiste, orgue
rappeur, rap, hip-hop
DJ, platine, électro
instrument, lutherie, luthier
enregistrer, graver
reprendre, cover
partition, notes, solfège
ténor, baryton, voix
chœurs, voix, choristes
danseuse, ballerine, ballet
bal, soirée dansante, danse
cirque, chapiteau, acrobate
clown, comique, bouffon
humoriste, comique, humour
magicien, prestidigitateur, illusionniste
marionnette, pantin, guignol
billet, place, ticket
guichet, billetterie, caisse
complet, guichets fermés
annuler, déprogrammer
programmer, affiche
distinction, trophée
récompenser, primer, couronner, distinguer
décerner, attribuer, remise
recevoir, décrocher, remporter
médaille, décoration
décorer, légion d'honneur
nomination, sélection, nommé
jury, juré, membres
palmarès, lauréats, prix
honneur, honorer, honorifique
Nobel, prix Nobel, lauréat
Oscar, statuette, récompense
Goncourt, prix littéraire
palme, Cannes, festival
académie, académicien, immortel
bourse, subvention
dotation, somme, montant, euros
journaliste, reporter, rédacteur, correspondant
journal, quotidien, gazette
hebdomadaire, hebdo, magazine, semaine
mensuel, magazine, mois
article, papier, texte
éditorial, édito
rédacteur en chef, rédaction, directeur
manchette, couverture
titre, intitulé, manchette
radio, station, antenne
émission, programme, magazine
animateur, présentateur
diffuser, retransmettre, retransmission
direct, live
interroger, questionner, interview
audience, audimat, téléspectateurs
auditeur, écoute, radio
tirage, exemplaires, diffusion
exemplaire, copie, numéro
créateur, fondation
interdiction, prohiber, proscrire
diffamation, calomnie
fausse nouvelle, infox, désinformation, fake news
canular, blague, farce
pub, publicité, réclame, annonce
slogan, devise, formule
internaute, utilisateur, web
blogueur, blog, influenceur
youtubeur, vidéaste, influenceur
ajouter, poursuivre
souligner, insister, relever, noter
répondre, réponse, réplique, rétorquer
répliquer, rétorquer, riposter
confier, confidence, avouer
avouer, aveu, admettre, reconnaître, confesser
nier, démentir, contester
cacher, dissimuler, taire, masquer
se taire, silence, mutisme
évoquer, discuter, causer
évoquer, mentionner, aborder
bavarder, papoter, causer
prononcer, discours, tenir
murmurer, chuchoter, souffler
jurer, serment, promettre
se moquer, moquerie, railler, tourner en dérision
insulter, injure, injurier
se vanter, vantard, fanfaronner
remercier, gratitude
remercier, merci, reconnaissance
saluer, salut, hommage
se plaindre, plainte, râler
râler, rouspéter, protester, grogner
dénoncer, dénonciation, condamner, fustiger
défense, soutenir
critiquer, reprocher, fustiger
louer, éloge, vanter, encenser
applaudir, saluer, féliciter
foi, conviction
sondage, enquête, interrogés
approbation, accepter
réfléchir, réflexion, méditer
savoir, connaître, su
oublier, négliger
imaginer, songer
cauchemar, rêve, hantise
suspecter, suspicion
deviner, pressentir, prédire
prédire, prédiction, prévoir, prophétie
volonté, souhait
choisir, résoudre
opter, sélectionner
convaincre, persuader, conviction
aimer, amour, apprécier, adorer
séduire, séduction, séducteur
détester, haïr, haine, exécrer
haine, hostilité, aversion
tomber amoureux, coup de foudre, amour
affection, tendresse, attachement
pote, camarade
jalousie, jaloux, envieux
heureux, content, bonheur, joyeux
bonheur, joie, félicité
joie, allégresse, réjouissance
se réjouir, ravi, content
ravi, enchanté, comblé
tristesse, chagrin, malheureux
chagrin, peine, douleur
mélancolie, nostalgie, spleen
nostalgie, regret
désespoir, désespéré, détresse
sourire, souriant, rictus
amuser, divertir, distraire
divertissement, distraction, loisir
s'ennuyer, lassitude
ennuyeux, lassant, monotone
colère, fureur, rage, courroux
fâché, furieux, énervé
se fâcher, énerver, irriter, agacer
indigner, scandaliser, outrer
terreur, épouvante, horreur
inquiet, inquiétude, préoccupé, anxieux
calme, sérénité, tranquille, paisible
choquer, choc, bouleverser, heurter
émouvoir, ému, émotion, toucher
bouleversant, poignant, émouvant
passion, fervent
passionner, fasciner, captiver
fan, admirateur, inconditionnel
mépriser, mépris, dédain
orgueil, vanité, arrogance
honte, honteux, déshonneur
humilier, rabaisser
remords, culpabilité, repentir
déçu, déception, déconvenue
décevoir, déception, désillusion
soulager, apaiser
compassion, pitié, empathie
lâche, lâcheté, couard
méchant, cruel, malveillant
généreux, générosité, largesse
avare, radin, avarice
honnête, intègre, probité
modeste, humble, humilité
curieux, curiosité, intéressé
intelligent, brillant, doué
talent, don, doué
doué, talentueux, prodige
génie, génial, prodige
bête, stupide, idiot, sot
fou, folie, dément, aliéné
joli, charmant, ravissant
émotion, sentiment, sensation
supporter, endurer, tolérer
offrir, cadeau, présent, faire don
léguer, legs, hériter, héritage
patrimoine, succession
héritier, descendant, successeur
transmettre, transmission, passer
remettre, donner, rendre
cession, abandonner
prendre, saisir, emporter
procurer, livrer
accorder, octroyer, concéder
priver, privation, retirer
apporter, amener, fournir
enfance, enfant, jeunesse, grandir
accoucher, donner naissance
élever, éduquer, éducation
enfance, élevé
adulte, majeur, majorité
vieux, ans, aîné
âge, ans, né
vieillesse, vieillir, grand âge
tante, tata
orphelin, pupille, orphelinat
descendance, postérité, progéniture
généalogie, arbre généalogique, lignée
foyer, ménage, famille
origine, issu, venir
mariage, noces, union, cérémonie
couple, liaison, relation
maîtresse, amante, favorite
amant, liaison, aventure
célibataire, célibat, seul
résidence, domicile, demeure
déménager, quitter
travailler, travail, œuvrer, exercer
carrière, itinéraire
apprendre, formation
élève, disciple, étudiant
enseigner, professeur, cours
maître, professeur, mentor
décéder, décès, mort, disparition
s'éteindre, mourir, décéder
se suicider, se donner la mort
pendre, pendaison
tombe, tombeau, sépulture, caveau
cimetière, nécropole, tombe
cercueil, bière, sarcophage
cendres, incinérer, crémation
endeuillé, deuil, condoléances
testament, dernières volontés, legs
posthume, après sa mort
vivant, survivant
centenaire, cent ans, doyen
histoire, passé, historique
historien, chroniqueur, archiviste
archives, documents, fonds
siècle, époque, ans
Moyen Âge, médiéval, moyenâgeux
préhistoire, préhistorique, néolithique
Renaissance, XVIe siècle
date, jour, année
dater, remonter, datation
reine, souveraine, régente
royaume, monarchie, couronne
prince, princesse, princier
seigneur, suzerain, féodal
chevalier, chevalerie
duc, duchesse, duché
comte, comtesse
paysan, cultivateur, laboureur
serf, servage
renverser, détrôner, chute
révolution, insurrection, révolutionnaire
rébellion, émeute
accord, paix
fouilles, archéologie, archéologue
vestiges, ruines, restes
trésor, butin, magot
anniversaire, commémoration, célébrer
monument, bâtiment
bâtisseur, constructeur, maçon
palais, château, résidence
tour, donjon, beffroi
rempart, muraille, enceinte
église, chapelle, sanctuaire
clocher, flèche, tour
cloche, carillon, bourdon
nef, chœur, transept
voûte, arc, coupole
coupole, dôme
pilier, colonne
façade, devanture, frontispice
amphithéâtre, arènes
aqueduc, canalisation
hauteur, mètres, haut
superficie, mètres carrés, hectares
classé, inscrit, protégé
patrimoine, héritage, Unesco
touriste, visiteur, vacancier
démolition, détruire
rénover, réhabiliter
reconstruire, reconstruction, rebâtir
gothique, roman, style
baroque, rococo, classique
culte, foi
croyant, fidèle, pratiquant
athée, incroyant, athéisme
évêque, archevêque, prélat, épiscopal
pape, pontife, souverain pontife
papal, pontifical, Vatican
cardinal, conclave
moine, religieux, frère
nonne, religieuse, sœur
pasteur, protestant, temple
rabbin, synagogue, judaïsme
imam, mosquée, islam
musulman, islam, mahométan
chrétien, christianisme, chrétienté
messe, office, eucharistie
prier, oraison
bénir, bénédiction
saint, canonisé
canoniser, béatifier
martyr, supplice
prophète, messie
apôtre, disciple, évangéliste
Bible, Écritures, Évangile
Coran, islam, sourate
prêcher, sermon, prédicateur, homélie
pécher, faute
confession, pénitence
hérésie, hérétique, schisme
ange, archange
paradis, ciel, au-delà
enfer, damnation
miracle, miraculeux, prodige
relique, reliquaire, ossements
secte, gourou
laïcité, laïque, sécularisation
superstition, croyance, superstitieux
rite, rituel, cérémonie
jeûne, ramadan, carême
clergé, prêtres
Noël, Nativité, réveillon
Pâques, pascal, résurrection
Toussaint, défunts
carnaval, mardi gras, défilé
fête, festivité, célébration
défilé, cortège, procession
folklore, traditionnel, populaire
société, collectivité, social
population, nation
association, organisation, club
militant, activiste, engagé
féminisme, droits des femmes
inégalité, disparité, écart
discrimination, racisme, ségrégation
asile, exilé
immigré, extérieur
liberté, libérer
tendance, couture
couturier, styliste, créateur de mode
mannequin, modèle, top model
coiffure, cheveux, coiffeur
chef, cuisinier, restaurateur
dialecte, patois, langue régionale
expression, locution, tournure
sens, vouloir dire
prénom, nom
proverbe, dicton, adage
énigme, devinette, mystère
drapeau, étendard, bannière
blason, armoiries, héraldique
hymne, chant, Marseillaise
début, commencement, origine
entamer, démarrer
interrompre, cesser
connaître, rencontrer, fréquenter
accompagner, escorter
influencer, marquer, inspirer
assister, présence
imiter, copier
jouet, jeu, poupée
épanouissement, bonheur
méconnu, inconnu, oublié
influent, puissant, important
intégrale, œuvres complètes, anthologie
recueil, anthologie, compilation
dédicacer, signature, autographe
oral, parole, voix
montrer, présenter, exhiber
se disputer, querelle, brouille
s'embrasser, baiser, bisou
étreindre, étreinte, enlacer, câlin
croître, croissance, crû, progresser
grimper, bondir, s'envoler
grandir, grossir, croître
majorer, surcoût
relever, rehausser, augmenter
relèvement, hausse
intensifier, renforcer, accroître
prospérité, richesse, opulence
boom, essor, expansion
réduction, abaisser
plongeon, dégringolade, chute
s'effondrer, s'écrouler, plonger
krach, effondrement, chute
fléchir, ralentir
stagner, stagnation
stabiliser, stable
fluctuation, varier
s'éroder, érosion, effritement
rétrécir, contraction
contracter, recul
améliorer, redressement
redresser, relèvement
rebondir, reprise
conjoncture, économie, contexte
atteindre, s'élever, totaliser
s'élever, s'établir, atteindre
avoisiner, approcher, frôler
excéder, excédent
record, sommet, pic
tendance, évolution
taux, pourcentage, pourcent
proportion, quart, tiers
évaluer, chiffrer
chiffrer, estimer
prévoir, prévision, tabler
prévision, projection, perspective
indice, indicateur, baromètre
montant, somme, millions, milliards
montant, argent
acheter, procurer, payer
acquérir, acquisition, acquéreur
acheteur, repreneur
vendu, cédé, écoulé
cession, vendre
écouler, vendre, débiter
revendre, revente, revendeur
distribuer, distributeur
acquitter, payer, honorer
prépayer, avance, acompte
débourser, payer, dépenser
ruineux, coûteux, exorbitant
prix, euros, dollars, francs
valeur, euros, dollars
valoriser, valeur
rabais, remise, réduction, ristourne
promotion, promo, remise
marchander, négocier, discuter
devis, estimation
loyer, euros, mois
endettement, créance
surendettement, dettes
dette, redevable
mensualité, mois, traite
intérêt, taux
économiser, économies
investisseur, actionnaire, financier
désinvestir, céder
financer, fonds
financement, subvention, crédits
subvention, aide, prime
sponsoriser, sponsor, parrain, mécène
mécénat, donateur
renflouer, sauver
sauvetage, renflouement
argent, monnaie, liquide
espèces, liquide, cash, comptant
billet, coupure, argent
devise, euro, dollar, livre
sou, centime, cent
bitcoin, cryptomonnaie, crypto
change, convertir
convertir, échanger
dévaluer, dépréciation
inflation, prix, renchérissement
renchérir, enchérir
enchérir, surenchère
enchères, adjudication, adjuger
adjuger, vendre, attribuer
déflation, désinflation
banque, établissement, banquier
compte, bancaire
retirer, retrait, prélever
distributeur, guichet, billetterie
découvert, débiteur
chèque, chéquier
carte, bancaire
boursier, marché
coter, cotation, cours
action, titre, part
actionnaire, actionnariat, actions
obligation, titre, emprunt
courtier, courtage, trader
portefeuille, placements
gagner, gain, empocher
empocher, toucher, encaisser
encaissement, toucher
profit, rentabilité
rentabiliser, amortir
marge, bénéfice
rapporter, rendement, générer
rendement, rentabilité, productivité
déficit, déficitaire, trou
recette, revenu, rentrée
résultat, bilan, comptes
austérité, rigueur, restriction
caisse, caissier
trésor, trésorerie, trésorier
gaspiller, gaspillage, dilapider
dilapider, gaspiller, ruiner
ruiner, faillite
faillite, liquidation, insolvable
fermer, fermeture, cesser
société, compagnie, groupe
multinationale, groupe, géant
conglomérat, groupe, trust
holding, groupe, société
filiale, succursale, division
agence, filiale
start-up, startup, pépite
pme, entreprise, tpe
indépendant, libéral, freelance
autoentrepreneur, microentrepreneur, indépendant
patronat, patronal, medef
pdg, patron, président, dirigeant
diriger, gérer
conseil, administration
siège, basé
établir, implanter, installer
fusion, acquisition, rapprochement
absorber, absorption, racheter
opa, offre, rachat
scinder, scission, séparation
démanteler, dépecer
partenariat, allié
coentreprise, joint-venture, partenariat
concurrencer, concurrence, rivaliser
compétitif, concurrentiel
monopole, monopolistique, exclusivité
monopoliser, monopole, accaparer
cartel, entente
participation, part, actions
détenteur, posséder
posséder, possession, appartenir
appartenir, propriété, détenu
marque, chaîne
marque, griffe, label
franchise, enseigne
fourniture, fournisseur
sous-traiter, sous-traitance, externaliser
sous-traitant, prestataire, équipementier
consommateur, client, ménage
commande, contrat
contrat, accord, marché
signature, conclure
livraison, livreur
entrepôt, dépôt, hangar
approvisionnement, fourniture, livraison
pénurie, rareté, manque
rupture, pénurie
rare, rareté, raréfaction
grossiste, négociant
détaillant, commerçant, revendeur
denrée, aliment, vivres
gamme, produits
courses, achats, emplettes
panier, caddie
vitrine, étalage, devanture
publicitaire, publicité, annonceur
catalogue, brochure
exportations, importations
douane, douanier, droits
fisc, contribution
évasion, fraude
tva, taxe
quota, contingent, limite
sanctions, boycott
libre-échange, libéralisation
libéraliser, déréglementation
déréglementer, dérégulation
main-d'œuvre, travailleurs, ouvriers
apprenti, alternance
recruter, recruteur
limogeage, évincer
évincer, éviction, écarter
démissionner, démission, démissionnaire
suppression, licenciements
pension, retraite, allocation
salaire, euros, mois
pourboire, gratification
cdi, contrat
cdd, contrat
syndicaliste, délégué
débrayer, débrayage, grève
constructeur, construction
assembler, monter
usine, site, atelier
atelier, manufacture
chaîne, production
machine, machines-outils, équipement
automatiser, robot
textile, tissu, habillement
acier, aciérie, sidérurgie
fonderie, fondre
aéronautique, aviation, avionneur
avionneur, constructeur
pharmaceutique, laboratoire, médicament
mine, mineur
gisement, réserve, champ
charbon, houille, charbonnage
lingot, aurifère
cuivre, métal
aluminium, métal
lithium, métal
minerais, ressources
ressource, réserve
pétrole, baril
forer, puits
plateforme, plate-forme
gazoduc, gaz, pipeline
schiste, fracturation
gazole, diesel, gasoil
combustible, fioul, mazout
station-service, pompe
électricien, électricité
éolienne, vent
solaire, photovoltaïque, panneau
renouvelable, propre, vert
puissance, mégawatts, watts
consommation, kilowattheures
réseau, ligne
paysannerie, paysan, rural
ferme, fermier, exploitation
semer, semailles, semence
vendanger, vendangeur
vigne, vignoble, viticole
viticulteur, vigneron, viticulture
maraîcher, maraîchage, légumes
céréale, blé, céréalier
blé, froment
bétail, bestiaux, troupeau
volaille, poulet, poule
abattre, abattage, abattoir
labourer, charrue
arroser, irrigation
pesticide, phytosanitaire, herbicide
forêt, sylviculture, forestier
bois, scierie
fourrage, foin
tracteur, engin
verger, arboriculture
habitation, appartement
appartement, studio
maison, pavillon, villa
promoteur, constructeur
lotissement, quartier
cadastre, parcelle
travaux, ouvrage
précaire, précarité, fragile
indigent, démuni, nécessiteux
richesse, aisé
richesse, patrimoine
donner, donateur
assuré, souscripteur
sinistre, dégât, dommage
rentier, rente
pot-de-vin, bakchich, dessous-de-table
escroquer, escroquerie, escroc, arnaque
contrefaire, contrefaçon, faux
amende, contravention, pénalité
pénaliser, pénalité
geler, blocage
allouer, allocation, attribuer
consacrer, affecter, allouer
retirer, rappel
louer, affréter
fret, cargaison, marchandises
cargaison, chargement
transporteur, transport, routier
cargo, navire, bateau
hôtel, hôtellerie
vol, low-cost
exposant, salon
dévoiler, présenter, annoncer
but, ambition
mutualiser, mutuelle
notation, note, dégrader
dégrader, abaisser
crise, krach, récession
opérateur, télécoms
télécommunications, télécoms
aller, se rendre, vont, ira, allait
partir, se barrer, se casser, se tirer, filer
quitter, abandonner, laisser, délaisser
rester, demeurer, séjourner
rester, persister
habiter, vivre, résider, loger, demeurer, domicilié
dormir, sommeil, pioncer, coucher
dormir, roupiller, sieste
bouffer, consommer, alimentation, nourriture
grignoter, manger, en-cas, goûter
boire, boisson, ingérer
boire, picoler, alcool
faim, dalle, affamé, famine
causer, discuter, s'exprimer
parler, aborder
discuter, débattre, échanger
papoter, discuter
dire, assurer
dire, raconter, expliquer, relater
assurer, prétendre
exiger, solliciter
demander, interview
réagir, réaction, riposter, répondre
se taire, silence, muet, silencieux
crier, hurler, gueuler, s'écrier
appeler, téléphoner, coup de fil
nommer, nom, surnommer, baptiser
prénom, appellation, dénomination
sobriquet, surnommé, alias, pseudo
pseudo, pseudonyme, identifiant
écrivain, auteur, romancier, écrit
lire, lecture, lecteur, parcourir
bouquin, lire
voir, apercevoir, remarquer, vu
regarder, observer, contempler, visionner
mater, visionner
entendre, écouter, ouïr
sentir, odeur, parfum, senteur
puer, odeur, sentir mauvais, puanteur, malodorant
toucher, contact, tact, palper
ressentir, éprouver, sensation
ignorer, méconnaître, inconnu
croire, juger, considérer
penser, méditer
imaginer, concevoir, inventer
inventeur, créer
deviner, supposer, présumer, soupçonner
point de vue, jugement
apprendre, apprentissage, étudier, s'instruire
enseigner, apprendre, instruire, professeur
mémoriser, retenir, mémoire
chercher, quête
perdre, perte, égarer, paumer
voler, dérober, chaparder
piquer, chourer, voler, faucher, tirer
voleur, cambrioleur, malfaiteur, braqueur
attraper, capturer, saisir, choper
acquérir, décrocher, obtention
filer, donner, refiler, passer
fourniture, procurer, approvisionner
suggérer, suggestion, conseiller, préconiser
tenir, détenir, retenir
protéger, protection, préserver, abriter, défendre
planque, cachette, cacher
indiquer, exhiber
preuve, démonstration, attester
mettre, poser, placer, déposer
placer, positionner, situer, disposer
ranger, classer, trier, ordonner
enlever, retirer, ôter, supprimer, retrait
suppression, effacer, éliminer
ajouter, additionner, rajouter, supplémentaire
convertir, métamorphose
croître, croissance, grandir, accroissement
réduction, diminuer, restreindre
restreindre, restriction, plafonner
lancer, démarrer, déclencher
novice, débutant, néophyte, amateur
continuer, poursuivre, prolonger
reprendre, recommencer, relancer
stopper, interrompre
attendre, attente, patienter, poireauter
tarder, traîner, retard, lambiner
s'attendre, prévoir, anticiper
foutre, ficher, faire
produire, confectionner
produire, production, générer, engendrer
anéantir, démolir, ravager
casser, briser, rompre, fracasser
péter, casser, exploser
abîmer, endommager, détériorer, dégâts, dégrader
bousiller, abîmer, détruire, casser
réparer, rafistoler, dépanner, remettre en état
déchirer, déchirure, lacérer
échec, louper
foirer, rater, échouer, échec
remporter, vainqueur, triompher
perdre, défaite, battu, s'incliner
battre, vaincre, l'emporter, dominer
frapper, cogner, coup, taper
tabasser, frapper, passer à tabac, rouer de coups
baffe, gifle, claque
percuter, choc
se battre, bagarre, rixe, combat
engueuler, réprimander, gronder, disputer
désirer, voulu, veut
volonté, vouloir, intention
espoir, souhaiter
faculté, capable
interdiction, prohiber, défendu, bannir
bloquer, éviter
gêner, déranger, embêter, importuner
saouler, ennuyer, embêter, lasser
éviter, esquiver, échapper, contourner
décider, décision, trancher, résoudre
hésiter, indécis, tergiverser
douter, incertain
adorer, kiffer
kiff, plaisir, passion
plaire, séduire, charmer, plu
s'amuser, rigoler, se divertir
rire, rigoler, se marrer, hilarité
mdr, lol, rire
sourire, souriant, risette
pleurer, larmes, chialer
plaisanter, plaisanterie, blague, vanne
drôle, marrant, amusant, rigolo, comique
se moquer, moquerie, railler, ridiculiser
redouter, peur
peur, trouille, frayeur, effroi, angoisse
flipper, angoisser, stresser
inquiéter, inquiétude, préoccuper, souci
se fâcher, colère
vexer, offenser, blesser, froisser
tristesse, triste, peine
satisfaction, ravi
bonheur, allégresse
curieux, insolite, chelou
chelou, louche, suspect
fatigué, épuisé, crevé, claqué
se reposer, détente, se détendre
se relaxer, détente
ennui, se faire chier
aider, épauler
sauver, sauvetage, sauveteur
servir, service, desservir
merci, gratitude
s'excuser, pardon, regret
regretter, remords, déplorer
féliciter, louer, éloge
accuser, reprocher, incriminer
râler, réclamation
bobard, mensonge, fausse nouvelle
tromper, tromperie, duper, arnaquer
escroquerie, fraude, tromperie
se tromper, erreur, faute, se planter
erreur, faute, bévue, gaffe
confier, remettre, charger
faire confiance, confiance, se fier
jurer, serment, prêter serment
se réunir, rassembler, assemblée
rendez-vous, rencart, entrevue, rdv
inviter, convier, convive
saluer, salutation, bonjour
présenter, introduire
suivi, poursuivre
conduire, mener, diriger, guider
conduire, conducteur, piloter, volant
direction, commander, chef
s'occuper, se charger, prendre en charge
surveiller, guetter, veiller
marcher, promener
se promener, promenade, balade, flâner
grimper, escalader, monter, gravir
ascension, grimper
descendre, descente, dévaler
tomber, chute, se casser la figure
lever, soulever, relever, hisser
debout, dressé, se lever
se coucher, s'allonger, s'étendre
se réveiller, éveiller
tourner, rotation, pivoter, tour
retour, retourner, rentrer
pénétrer, accéder
se sauver, fuir, prendre la fuite, s'enfuir
éloigner, écarter, distancer
bouger, mouvement, remuer, déplacer, se mouvoir
voyager, périple, voyageur
porter, vêtir, vêtu, tenue
apporter, amener, ramener
emporter, emmener, embarquer
jeter, lancer, balancer
jeter, se débarrasser, poubelle, mettre au rebut
tirer, traîner, tracter, remorquer
pousser, bousculer
appuyer, presser, pression
fermer, fermeture, clore, clos
boucher, obstruer, bouchon
remplissage, plein
couper, trancher, découper
joindre, relier, lier, unir, connecter
attacher, fixer, accrocher, lier
détacher, défaire, décrocher
coller, adhérer
entourer, encercler, cerner, autour
lavage, nettoyage
sale, saleté, crasseux, crade, souillé
salir, souiller, tacher
sec, séchage, sécheresse
chauffer, chauffage, chaud
refroidir, froid, fraîcheur
froid, caillant, frisquet, glacial, froideur
brûler, brûlure, incendier, cramer, combustion
allumer, allumage, enclencher
crever, mourir, claquer
vivre, vie, exister
exister, existence, présent
accoucher, enfanter, mettre au monde
acquérir, acheteur, acquisition
vendeur, commercialiser
locataire, loyer
travailler, bosser, taf
taf, emploi, job
taf, poste
chef, employeur
blé, oseille, argent
fauché, désargenté
dénombrer, comptabiliser
peser, poids, kilos, tonnes
taille, grandeur, mètres
longueur, long, mètres, kilomètres
largeur, large, mètres
profondeur, profond, mètres
aire, hectares
volume, litres, capacité, contenance
durée, heures, minutes, jours
euros, tarif
combien, chiffre
midi, mi-journée
soir, veillée
siècle, cent ans
week-end, fin de semaine, samedi
autrefois, jadis, naguère, anciennement
fréquence, fois, rythme
toujours, permanence
éternel, perpétuel, éternité
tôt, de bonne heure, précoce
avenir, futur, lendemain
passé, histoire, antan
partout, omniprésent
voisin, voisinage, riverain, alentours
dessus, sommet, haut, supérieur
dessous, bas, inférieur
cœur, central
bord, bordure, rive, lisière
devant, avant, façade
gauche, bâbord
droite, tribord
position, situé, localisation
coin, angle, recoin
région, zone, secteur, coin
quartier, arrondissement, voisinage
ville, cité, municipalité, agglomération
patelin, bled, village, bourg
avenue, voie, boulevard
direction, sens, cap, orientation
environ, approximativement, quelque
beaucoup, nombreux, énormément, multitude
plein, blindé, bondé, rempli
guère, faible quantité
extrêmement, vachement, hyper
grave, vachement
plusieurs, divers, différents, maints
moitié, demi, cinquante pour cent
principal, majeur, primordial
peut-être, éventuellement, probablement
sûr, certitude
vrai, véritable, authentique, véridique
vérité, réalité, véracité
correct, juste, convenable
hasard, fortuit, coïncidence
ensemble, conjointement
solitaire, solitude
généralement, d'ordinaire
cause, pourquoi
susciter, occasionner, déclencher
intention, dessein, projet, envisager
conséquence, effet, résultat, retombée
bilan, issue, score
influence, incidence
méthode, procédé, technique, procédure
moyen, outil, ressource
règle, norme, consigne
habitude, coutume, usage, routine
difficulté, pépin
galère, difficulté, problème
galérer, peiner, difficulté
solution, remède, réponse, résoudre
atout, bénéfice
défaut, imperfection, tare, vice
différence, distinction, écart, différer
ressemblance, similitude, similaire
rapport, connexion
concerner, relatif, toucher
catégorie, classe, groupe
exemple, illustration, cas
élément, composant, constituant, ingrédient
partie, portion, morceau
morceau, bout, fragment, pièce
se produire, survenir, se passer, se dérouler
événement, manifestation, se dérouler
état, contexte, circonstance
chance, veine, bol, chanceux
malchance, poisse, malheur
dangereux, périlleux, risqué, hasardeux
sûreté, protection
sinistre, crash
catastrophe, désastre, calamité, drame
bruit, vacarme, sonore, boucan
lumière, éclairage, lueur, lumineux
obscurité, ténèbres, sombre, noir
silhouette, aspect
apparaître, apparition, surgir, émerger
disparaître, disparition, s'évanouir
proprio, possesseur, détenteur
pénurie, absence
présent, assister
grand, vaste, énorme
énorme, gigantesque, colossal, géant
petit, minuscule, réduit, menu
bas, faible
gros, épais, volumineux
mince, maigre, svelte, fin
léger, légèreté, allégé
dur, solide, ferme, rigide
ardu, pénible
mou, souple, tendre, doux
difficile, ardu, complexe
fort, puissant, force, costaud
pouvoir, force
fragile, faiblesse
moche, laid, laideur, hideux
bon, excellent, délicieux
pourri, médiocre
mauvais, zéro
mieux, meilleur, supérieur
pire, pis
génial, super, formidable, excellent
ouf, fou, dingue, incroyable
incroyable, inouï, extraordinaire
relou, lourd, pénible, agaçant
cool, sympa, génial
sympa, gentil, sympathique, aimable
gentil, bienveillant, gentillesse
méchant, cruel, méchanceté, cruauté
intelligent, malin, futé
bête, con, bêtise
connerie, bêtise, sottise
fou, dingue, cinglé, folie
lâche, peureux, lâcheté
grave, gravité, important
prudent, précaution
courant, commun
normal, habituel, classique
unique, seul, exceptionnel
distinct, divergent
autre, différent, nouveau
possible, envisageable, faisable, possibilité
infaisable, impossibilité
prêt, disponible, préparé
occupé, pris, débordé
clair, limpide, clarté
étroit, exigu, resserré
carré, quadrilatère
plat, aplati, horizontal
rouge, écarlate, pourpre
personne, individu, personnage
gens, personnes, public
affluence, attroupement
mec, homme, gars, type
keum, mec, gars
meuf, femme, fille
meuf, copine, petite amie
petit ami, copain, compagnon, fiancé
marmot, bambin, enfant
garçon, fils, garçonnet
fille, fillette, gamine
daron, père, papa
daronne, mère, maman
frère, frangin, frérot, reuf
jumeau, jumelle, gémellaire
grand-père, papi, pépé, aïeul
grand-mère, mamie, aïeule
couple, ménage, conjoints
adulte, majeur, grande personne
personne âgée, retraité, vieillard
étranger, immigré, inconnu
keuf, police
poulet, policier
taule, prison, cabane
pompier, secouriste, sapeur
instit, instituteur, enseignant
écolier, étudiant
ouvrier, salarié
salarié, agent
stagiaire, alternant
agriculteur, paysan, cultivateur, exploitant
éleveur, élevage, fermier
cuisinier, chef, cuistot
serveur, garçon, serveuse
coiffeur, coiffure, barbier
facteur, préposé, postier
mécano, mécanicien, garagiste
bricoleur, bricolage, bricoler
vigile, gardien, agent de sécurité
organisme, corporel
cadavre, corps, dépouille, macchabée
tête, crâne, caboche
visage, figure, face, gueule
oreille, auditif, auriculaire
nez, nasal, pif
dent, dentaire, denture
cheveux, tifs, chevelure, capillaire
chauve, calvitie, crâne dégarni
bras, membre, avant-bras
main, manuel, paume
doigt, digital, phalange
jambe, cuisse, membre inférieur
pied, panard, plante
ventre, abdomen, bide, abdominal
fesses, cul, derrière, fessier
os, squelette, osseux, ossements
sang, sanguin, sanglant
cerveau, cérébral, encéphale
cou, nuque, gorge
épaule, omoplate
genou, rotule
dos, colonne vertébrale, lombaire
santé, forme, sanitaire
pavillon, domicile, villa
habitation, domicile
piaule, chambre
cuisine, cuisson
salle de bains, douche, baignoire
toilettes, chiottes, wc, cabinets
couloir, corridor
grenier, combles
cave, sous-sol
étage, niveau, palier
toit, toiture, couverture
porte, portail, entrée
lit, pieu, plumard
canapé, sofa, divan
chaise, siège, fauteuil
placard, armoire, penderie
frigo, réfrigérateur, frigidaire
gazinière, cuisinière, plaque de cuisson
vaisselle, assiettes, couverts
ménage, nettoyage, entretien
jardin, potager, jardinage
vêtements, fringues, habits, sapes
chaussure, pompe, godasse, soulier
pantalon, froc, jean
sac, sacoche, cartable
lunettes, binocles, verres
parapluie, pébroc
ordi, pc
musique, zik
petit écran, chaîne
resto, restaurant, brasserie
petit-déjeuner, petit-déj, déjeuner
dessert, entremets, douceur
bière, mousse, binouze
vin, pinard
drogue, stupéfiants, came
caisse, automobile, auto
moto, motocyclette, bécane, motard
école, établissement, bahut
fête, teuf, célébration, soirée
anniversaire, anniv, commémoration
phrase, formule
colis, paquet, livraison
texto, sms, message
info, renseignement, nouvelle
actu, actualité, nouvelles
rumeur, bruit, ragot, on-dit
machin, bidule, truc
objet, article, chose
chat, félin, minou
cheval, équidé, hippique
arbuste, forestier
orage, tempête, foudre
atteindre, toucher, parvenir
surpasser, franchir
agrandir, extension
répandre, diffuser
céder, renoncer, abandonner, capituler
violer, transgresser, infraction
mériter, digne
définir, définition, déterminer
noter, constater, s'apercevoir
distinguer, différencier, discerner
motiver, stimuler
attraction, attrait
intéresser, intérêt, captiver
intervenir, intervention, s'interposer
correspondre, concorder
profiter, tirer parti, bénéficier
nuire, néfaste
approuver, approbation, valider, entériner
creuser, excavation, forer
planter, plantation, semer
plier, courber
serrer, étreindre, resserrer
trembler, frissonner
couler, écoulement, ruisseler
nager, natation, baignade, se baigner
tracer, trait
draguer, séduire, flirter
songe, cauchemar
gonfler, enfler
cuire, cuisson, cuit
avaler, ingurgiter, déglutir
mordre, morsure, croquer
respirer, souffle
suer, transpirer, sueur
gratter, démanger, démangeaison
maigrir, mincir, perte de poids, amaigrissement
dispute, embrouille, conflit
conflit, litige
réconcilier, paix
négliger, négligence, délaisser
faire, fera
voir, vit, verra, voyait
savoir, sait, sut, saura
pouvoir, put, pourra, peuvent
vouloir, voulut, voudra, veulent
boire, but
naître, natif
plaire, plaît, plaisait
bcp, beaucoup
pb, problème, souci
tps, temps
jms, jamais
tjrs, toujours, tjs
auj, aujourd'hui, ajd
rapido, rapidement, vite
aprèm, après-midi
déj, déjeuner
dodo, dormir, sommeil
bidon, faux
nickel, parfait, impeccable
naze, nul, mauvais
pourri, gâté, avarié
blasé, las, lassé
bourré, ivre, saoul, ivresse
crado, sale, dégoûtant
dégueu, dégoûtant, répugnant, dégueulasse
kiffant, plaisant, agréable
agréable, plaisant, charmant
désagréable, pénible, déplaisant
stylé, classe, élégant
zonzon, prison, taule
embrouille, problème, dispute
baston, bagarre, rixe
flingue, arme, pistolet, revolver
balance, dénonciateur, indic
balancer, dénoncer, délation
bosseur, travailleur, assidu
toqué, fou, cinglé
blaze, nom
darons, parents
reuch, cher
teubé, bête, idiot
vioc, vieux, vieillard
flotte, eau, pluie
accident, choc
accident, crash, écrasement
collision, percuter, heurter, télescopage
percuter, emboutir, tamponner
carambolage, collision, accident
crasher, écraser, tomber
naufragé, rescapé, survivant
échouer, échouage
renflouer, renflouage
remorquer, remorquage, remorqueur
renverser, faucher, percuter
tonneau, renversement, retournement
sortie de route, embardée
basculer, culbuter, renverser
dévaler, descendre, rouler
éboulement, glissement
affaissement, affaisser, effondrement
tragédie, drame, catastrophe
sinistre, catastrophe, incendie
sinistré, victime, touché
incident, problème, évènement
péripétie, incident, évènement
mésaventure, incident, déboires
réplique, secousse, séisme
épicentre, séisme, foyer
tsunami, raz-de-marée, vague
inonder, submerger, noyer
déluge, pluie, inondation
lave, coulée, magma
tornade, trombe, tourbillon
tempête, ouragan, bourrasque
faim, disette
foudre, éclair, foudroyer
grêle, grêlon, orage
canicule, chaleur, caniculaire
ravages, dégâts, destruction
anéantir, annihiler
saccager, dégrader
vandaliser, vandalisme, dégradation
incendie, feu, brasier
sinistre, flammes
brûler, brûlure, calciner
calciné, brûlé, carbonisé
s'enflammer, inflammable, prendre feu
consumer, brûler, ravager
pyromane, incendiaire, criminel
éteindre, extinction, extincteur
maîtriser, circonscrire, contenir
circonscrit, maîtrisé, contenu
fumée, fumigène
pompier, sapeur-pompier, soldat du feu
caserne, pompiers
souffle, explosion, déflagration
explosif, bombe, dynamite
bombe, engin, explosif
détonateur, amorce, mise à feu
déverser, répandre
marée noire, hydrocarbures, pétrole
asphyxie, asphyxier, suffoquer
suffoquer, suffocation, étouffer
étouffer, asphyxier
électrocuter, électrocution, décharge
irradier, radiation
panne, défaillance, avarie
dysfonctionnement, panne, anomalie
avarie, dommage, panne
court-circuit, électrique, surtension
panne, interruption
blackout, panne, coupure
rupture, casser
fissure, lézarde
faille, brèche, fissure
brèche, trou, ouverture
mort, blessé
décès, tué
périr, mourir, trépasser
succomber, mourir, décéder
mort, abattre
meurtrier, sanglant, mortel
macabre, cadavre, funèbre
dépouille, corps, restes
autopsie, légiste, examen
condoléances, compassion, sympathie
hommage, commémoration, recueillement
blessé, touché, atteint
lésion, traumatisme, blessure
contusion, ecchymose, bleu
fracture, cassure
séquelle, conséquence, trace
indemne, intact, sain et sauf
survivant, rescapé, sorti vivant
disparition, disparu, introuvable
introuvable, perdu, disparu
retrouver, découvrir, localiser
repérer, détecter, apercevoir
désincarcérer, extraire
extraire, extraction, retirer
dégager, libérer
décombres, ruines, gravats
débris, morceaux, fragments
épave, carcasse, débris
enseveli, enfoui, coincé
enfouir, enterrer
coincé, bloqué, piégé
treuil, hélitreuiller, hélitreuillage
réanimer, ranimer
ambulance, samu, urgences
alarme, alerte, sirène
détresse, sos, mayday
sûreté, sécuriser
sain, sauf, indemne
occasionner, engendrer
entraîner, causer, conduire
susciter, provoquer, soulever
endommager, dommage, abîmer
déchirer, déchirure, arracher
percer, perforer, trouer
cassé, brisé, hors service
user, usure, usé
atténuer, réduire
entraver, gêner
gêner, perturber
bloquer, blocage, immobiliser
immobilisé, coincé
obstacle, barrière, obstruction
obstruer, boucher, bloquer
remplacer, changer
colmater, boucher, reboucher
entamer, commencer, engager
éclater, commencer, déclencher
amorcer, entamer, initier
débuter, dater
reprendre, redémarrer
recommencer, refaire, reprendre
persister, demeurer
surgir, apparaître, survenir
homicide, tuer
féminicide, meurtre
parricide, meurtre
infanticide, meurtre
poignarder, couteau, coup de couteau
lame, poignard
étrangler, strangulation
égorger, trancher
fusiller, exécuter, exécution
tirer, coup de feu
tireur, sniper, tirer
balle, projectile
carabine, arme
mitraillette, mitrailleuse, arme
délit, contravention
criminalité, délinquance, crime
malfaiteur, bandit, gangster
gang, bande, banditisme
mafia, mafieux, camorra
complice, complicité, comparse
cambrioleur, vol
braquer, hold-up
braquage, voleur
vol, larcin, butin
butin, magot, argent
piller, pillage, pillard
pickpocket, voleur, vol
détrousser, dépouiller, voler
usurper, imposteur
corruption, bakchich
contrebande, contrebandier, trafic
dealer, trafiquant, vendeur
cannabis, hachisch, marijuana
kidnapper, kidnapping
ravisseur, kidnappeur, enlever
otage, prisonnier
rançon, payer
rançongiciel, ransomware, rançon
chantage, maître-chanteur, extorsion
extorquer, extorsion, racket
attaque, violence
brutaliser, brutalité, maltraiter
rixe, altercation, bagarre
pédophile, pédocriminel
torturer, tortionnaire
djihadiste, islamiste, terroriste
kamikaze, attentat-suicide, suicide
insurrection, insurgé, soulèvement
manifestant, protestataire
barricade, barrage, barrer
agent, inspecteur
commissariat, police, poste
commissaire, policier, enquêteur
enquête, investigation, instruction
détective, enquêteur, privé
perquisition, perquisitionner, fouille
fouiller, chercher
recherches, fouilles, battue
course-poursuite, poursuite, fuite
fuyard, fugitif, fuite
fugitif, cavale, évadé
cavale, fuite
menottes, entraver
garde à vue, interrogatoire
interrogatoire, questionner
dénonciation, délation
indic, informateur, indicateur
suspect, présumé
indice, preuve, trace
empreinte, trace, adn
témoigner, déposition
alibi, excuse, justification
culpabilité, fautif
erreur, responsabilité
auteur, responsable, coupable
procès, tribunal
plaider, plaidoirie, plaidoyer
greffe, greffier, tribunal
justice, judiciaire, juridique
plaignant, porter plainte
plaignant, victime, partie civile
condamner, peine, écoper
écoper, condamner, recevoir
verbaliser, contravention, amende
sursis, peine, probation
perpétuité, prison
exécuter, exécution, bourreau
gardien, surveillant, maton
amnistie, amnistier, pardon
faire appel, pourvoi
extrader, extradition, livrer
expulser, reconduire
ferry, traversier, bateau
porte-conteneurs, navire, bateau
cargo, navire, vraquier
pétrolier, tanker, navire
voilier, bateau, goélette
péniche, bateau, barge
canot, chaloupe, embarcation
embarcation, bateau, barque
yacht, bateau, plaisance
matelot, équipage
équipage, membres à bord, navigants
capitaine, commandant, skipper
armateur, compagnie, propriétaire
navigateur, marin, skipper
appareiller, appareillage, départ
accoster, accostage, amarrer
amarrer, amarrage
ancre, mouillage, ancrer
phare, balise, feu
coque, fond, flanc
chargement, fret
charger, embarquer
décharger, débarquer
embarquer, monter
passagers, embarqué
mer, naval
aborder, abordage, collision
avion, jet, aérien
hélicoptère, hélico, appareil
planeur, voler, vol à voile
ballon, dirigeable, montgolfière
drone, appareil
aérien, aéronautique
copilote, pilote, cockpit
cockpit, cabine, poste de pilotage
hôtesse, steward, personnel navigant
décoller, décollage, envol
atterrir, atterrissage, se poser
amerrir, amerrissage, atterrir
piste, tarmac, atterrissage
turbulence, secousse, trou d'air
altitude, mètres
réacteur, moteur, turbine
boîte noire, enregistreur
escale, étape, halte
train, rame, convoi
tgv, train, grande vitesse
locomotive, loco, motrice
wagon, voiture, rame
voie ferrée, rail
ferroviaire, chemin de fer, rail
cheminot, conducteur, agent
conduire, conduite, rouler
automobiliste, pilote
aiguillage, voie, bifurcation
métro, rame, souterrain
tram, tramway, rame
correspondance, changement, transfert
camion, poids lourd, semi-remorque
camionneur, routier, chauffeur
fourgon, fourgonnette, camionnette
taxi, vtc, chauffeur
piéton, passant, marcheur
autoroute, autoroutier, péage
rocade, périphérique, contournement
rond-point, giratoire, carrefour
virage, tournant, courbe
embouteillage, bouchon, ralentissement
permis, conduire, conducteur
alcool, ivresse, alcoolémie
ivre, saoul, alcoolisé
pneu, roue, crevaison
crever, crevaison, pneu
essence, carburant, gasoil
acheminer, livrer
itinéraire, route, chemin
destination, arrivée
guerre, guerrier, combat
belligérant, combattant, camp
affronter, opposer
escarmouche, accrochage, affrontement
soldat, troupe, poilu
armée, troupes, forces
fantassin, infanterie, soldat
artillerie, canon, artilleur
obus, projectile, bombe
bombarder, bombe
bombardier, avion, bombardement
chasseur, avion, chasse
déminer, déminage, démineur
grenade, explosif, bombe
munition, cartouche, obus
tranchée, fossé, retranchement
fort, fortification
camp, bivouac
caserne, garnison, quartier
régiment, bataillon, unité
escadron, escadrille, flotte
croiseur, destroyer, cuirassé
porte-avions, navire, flotte
frégate, corvette, navire
général, maréchal, chef
officier, gradé, lieutenant
recruter, recrue
enrôler, engager
mobiliser, appeler
conscrit, conscription, appelé
déserter, déserteur
mercenaire, milicien, paramilitaire
guérilla, guérillero, maquis
résistant, maquisard
vétéran, ancien combattant
offensive, attaque, avancée
venger, vengeance, revanche
embuscade, guet-apens, piège
repousser, rejeter, refouler
se replier, repli, retraite
retirer, retrait, évacuer
trêve, cessez-le-feu, pause
armistice, paix, reddition
nazi, hitlérien, nazisme
coup d'état, putsch, coup
putsch, putschiste, coup d'état
dictature, dictateur, régime
émissaire, envoyé, délégué
négociateur, médiateur
ratifier, approuver
allié, partenaire, ami
neutre, neutralité, non-aligné
blocus, sanctions
blocus, bloquer, siège
ultimatum, sommation, exiger
douane, douanier, taxe
migrant, immigré, clandestin
sommet, rencontre, conférence
indépendance, sécession
affranchir, abolir
sabotage, saboter, saboteur
cyberattaque, piratage, attaque
surveiller, vigilance
patrouiller, ronde
négligence, imprudence
inattention, distraction, étourderie
prémédité, préméditation, planifié
grave, critique, désespéré
léger, légèrement, mineur
inattendu, imprévu, inopiné
effrayer, effroi, faire peur
lâche, lâcheté, poltron
bousculade, bousculer, piétinement
multitude, attroupement
matraque, bâton
lacrymogène, gaz
bouclier, écu, protection
casque, heaume
arc, flèche, archer
duel, duelliste, combat
distance, kilomètres, milles
magnitude, échelle, degré
effectif, hommes, soldats
coût, montant, millions
amende, euros, montant
peine, ans, mois
élire, élection, éligible
électeur, votant, inscrit
électorat, électeurs, corps électoral
bulletin, vote
dépouillement, comptage, décompte
urne, scrutin, vote
abstention, abstentionniste, s'abstenir
réélire, réélection, réélu, reconduire
candidat, postulant, concurrent
briguer, convoiter, postuler
briguer, viser, ambitionner
investiture, investir, désigner
colistier, liste, candidat
primaire, investiture, désignation
législatives, députés
sénatoriales, sénateurs, sénat
européennes, eurodéputé, élection
référendaire, référendum
plébisciter, acclamer
plébisciter, approuver, soutenir
sondage, enquête, sondeur
sondé, répondant, interrogé
sonder, questionner
intentions, sondage, pronostic
ballottage, deuxième tour, second tour
tour, scrutin, manche
pluralité, majorité relative
proportionnelle, représentation
seuil, quorum, minimum
quorum, minimum, nombre requis
circonscription, district, arrondissement
siège, mandat, fauteuil
sièges, députés, élus
mandat, mandature, législature
législature, session, mandature
mandater, charger
sortant, actuel
l'emporter, triompher
triompher, triomphal
battre, défaire, vaincre, devancer
devancer, dépasser, précéder
raz-de-marée, triomphe, écrasante
revers, échec, camouflet
score, résultat, pourcentage
recueillir, obtenir, récolter
cumuler, atteindre
campagne, meeting, tournée
meeting, rassemblement
slogan, devise, mot d'ordre
tract, dépliant
pancarte, placard
pancarte, banderole, écriteau
programme, plateforme, projet
allocution, prononcer
débattre, discuter, délibérer
orateur, tribun, intervenant
porte-parole, communicant, représentant
partisan, sympathisant, supporter
militant, activiste, adhérent
militer, militantisme
adhérent, membre, encarté
parti, formation, mouvement
aile, frange, courant
faction, tendance, courant
gauche, socialiste, progressiste
gauchiste, extrême gauche
droite, conservateur
centriste, centre, modéré
modéré, tempéré
extrémiste, radical
radical, radicaliser
souverainiste, eurosceptique
eurosceptique, euroscepticisme, antieuropéen
proeuropéen, europhile, européiste
monarchie, royaliste, roi
dictature, autocrate
autoritaire, autoritarisme, despotique
tyran, tyrannie
système, pouvoir
oligarque, oligarchie, magnat
coalition, union
allié, partenaire, soutien
pacte, accord, alliance
rallier, rejoindre
rallier, soutenir, se joindre
s'opposer, opposition, contester
frondeur, fronde, rebelle
cabinet, exécutif
remaniement, remodeler
ministère, portefeuille, département
premier ministre, chancelier, Matignon
Bercy, ministère des finances, économie
présider, diriger
régner, souverain
introniser, investiture
prêter serment, assermenter, investiture
assermenter, serment, jurer
démettre, destituer, limoger
limoger, limogeage, renvoyer, congédier
révoquer, révocation, démettre
putschiste, putsch, junte
prédécesseur, précédent, ancien
adjoint, assistant, second
parlementaire, représentant
hémicycle, assemblée, chambre
congrès, parlement, assemblée
Bundestag, parlement, députés
Knesset, parlement, députés
Douma, parlement, députés
commission, comité, groupe
comité, commission, panel
session, séance, réunion
siéger, séance
se réunir, rencontre
dissoudre, dissolution, dissous, dissout
motion, censure, résolution
confiance, défiance, censure
légiférer, législateur
législateur, parlementaires
projet de loi, texte, loi
réglementer, réguler, encadrer
directive, règlement, instruction
circulaire, consigne, instruction
amender, modifier, corriger
article, alinéa, disposition
promulguer, promulgation, publier
promulguer, signer, entrer en vigueur
entrer en vigueur, s'appliquer, effectif
dépénaliser, décriminaliser
constitution, constitutionnel, constitutionnalité
anticonstitutionnel, inconstitutionnel, constitution
judiciaire, droit
décider, trancher, arrêter
trancher, statuer, décider
statuer, juger, se prononcer
se prononcer, déclarer, opter
préférence, privilégier
favoriser, préférence
se résoudre, se résigner, accepter
déterminé, résolu, décidé
établir, définir
indécis, hésitant, incertain
accepter, valider
approuver, approbation, aval
entériner, ratifier, valider
avaliser, aval, feu vert
acquiescer, accepter, approuver
agréer, agrément, accepter
concéder, concession, céder
céder, fléchir, plier
accord, entente, compromis
s'entendre, entente
compromis, transiger, concession
consensus, consensuel, accord
désaccord, mésentente, dissension
diverger, divergence, différer
querelle, dispute, discorde
conflit, conflictuel, affrontement
rejeter, écarter, retoquer
décliner, baisser
exclusion, expulser
contester, critiquer
contestataire, protestataire, contestation
objecter, opposer
désapprouver, désapprobation, réprouver
boycotter, bouder, refuser
veto, bloquer, opposer
bloquer, blocage, obstruction
prohibition, interdire
interdire, défense
demander, revendiquer
revendications, demandes, exigences
facultatif, optionnel, volontaire
ordonner, ordre, enjoindre
enjoindre, injonction, sommer
sommer, ultimatum, injonction
ultimatum, délai, échéance
préconiser, recommander, prôner
prôner, préconiser, plaider
soumettre, présenter, déposer
dépôt, présenter
pétition, pétitionnaire, signatures
dialoguer, discuter
convenir, accord, décider
convaincant, persuasif, probant
persuader, persuasion, convaincre
dissuader, dissuasion, décourager
soutenir, appuyer, épauler
parrainages, signatures
renoncer, se désister, se retirer
se désister, retrait
reculer, volte-face
volte-face, revirement, retournement
revirement, changement, virage
désavouer, désaveu, renier
persister, insister, persévérer
intransigeant, inflexible, intransigeance
révéler, présenter
divulguer, divulgation, fuite
prévision, envisager
envisager, prévoir, songer
planifier, plan
compter, projeter, prévoir
projet, volonté
fustiger, critiquer, pourfendre
blâmer, réprimande
saluer, louer
déplorer, regretter, désoler
dessous-de-table, corruption
népotisme, favoritisme, copinage
détournement, malversation
fraude, tricherie, truquage
truquer, trucage, manipuler
bourrage, fraude, urnes
immunité, inviolabilité, impunité
inéligible, inéligibilité
lobby, lobbying, lobbyiste
peser, influencer, poids
budget, budgétaire, dépenses
austérité, rigueur, économies
coupe, réduction, baisse
contribuable, impôts, foyer fiscal
pensionné, senior
rente, allocation
trimestre, cotisation, annuités
départ, retraite, âge
réformer, modifier
refonte, refondre, réforme
simplifier, simple
arrêt de travail, mouvement social
syndicat, délégué
intersyndicale, syndicats, centrales
centrale, syndicat, confédération
patrons, Medef
agent public, agent
fonctionnaires, fonction publique, administration
administration, services
service minimum, continuité, réquisition
réquisitionner, réquisition, mobiliser
manifestation, manif, cortège
manif, manifestation, rassemblement
marche, défilé, cortège
manifestant, contestataire
colère, grogne, mécontentement
grogne, mécontentement, fronde
émeute, émeutier, violences
barricade, barrage, blocage
sit-in, occupation, assis
gilets jaunes, manifestants
casseur, émeutier, vandale
disperser, évacuer
gaz lacrymogène, lacrymogènes
CRS, policiers, forces de l'ordre
couvre-feu, confinement
désobéissance, désobéir, insoumission
civique, civisme, citoyen
nationalité, citoyenneté, passeport
habitant, résident, riverain
peuple, populaire, nation
public, étatique
nationaliser, étatiser
privatiser, privé
bourgmestre, maire, mairesse
ville, village
village, bourg, bourgade, localité
gouverneur, État, préfet
régional, province
province, provincial, région
canton, cantonal
département, départemental
collectivité, territoire, commune
décentraliser, déconcentration
indépendance, indépendantiste
indépendantiste, sécessionniste
sécession, séparation, scission
scission, division, rupture
unir, unité
frontière, frontalier, transfrontalier
UE, Union européenne, bloc
Union européenne, UE, Europe
Vingt-Sept, États membres, UE
commissaire, commission
Eurogroupe, zone euro
Schengen, libre circulation, frontières
Brexit, sortie de l'UE
État membre, pays membre
élargissement, adhésion
transposer, transposition, directive
subsidiarité, compétence
CJUE, Cour de justice
compétence, attribution
autorités, pouvoirs publics, gouvernement
poste, fonction, place
haut fonctionnaire, dignitaire, cadre
politique, politicien, homme politique
politicien, politique, élu
carriériste, ambitieux, arriviste
ambition, ambitieux, ambitionner
charisme, charismatique
popularité, populaire, cote
impopulaire, impopularité, mal-aimé
favori, grand favori, donné gagnant
adversaire, opposant, concurrent
duel, face-à-face, affrontement
défier, défi, challenger
enjeu, challenge
enjeu, question, importance
initiative, démarche, action
mettre en œuvre, appliquer, instaurer
exécution, appliquer
institution, organisation
fonder, créer, lancer
lever, supprimer
retarder, ralentir
date, jour, calendrier
durée, ans, mois, années
tutelle, autorité, contrôle
observateur, surveillance
auditionner, entendre
appel, saisine
avortement, IVG
euthanasie, fin de vie, suicide assisté
PMA, procréation, fécondation
PACS, union civile, partenariat
homosexuel, gay, lesbienne
parité, égalité, paritaire
ségrégation, apartheid, discrimination
laïcité, laïc, laïque
asile, réfugié, demandeur
sans-papiers, clandestin, irrégulier
régulariser, titre de séjour
intégration, assimilation
quota, plafond
SMIC, salaire minimum, rémunération
pouvoir d'achat, revenus
précaire, précarité, instable
RSA, minima, allocation
journal officiel, publication, publier
formulaire, document, dossier
carte d'identité, papiers
procuration, mandataire
recensement, habitants
guichet, accueil, bureau
usager, utilisateur, administré
délai, attente, durée
punir, peine
subvenir, financer, payer
financement, dons, argent
don, mécène
mineur, enfant, adolescent
hebdomadaire, journal
serré, étriqué, coude-à-coude
large, écrasant, confortable
officiel, officialiser
officieux, informel
anticipée, avancée, précoce
crise, tension, trouble
tensions, tendu, crispation
impasse, blocage, paralysie
paralyser, bloquer
débloquer, déblocage, dénouer
issue, dénouement
instable, chaos
clivage, fracture, division
héritier, dauphin, successeur
bilan, résultat, héritage
biographie, carrière
commémoration, saluer
fête nationale, 14-juillet
apercevoir, aperçu, entrevoir
détecter, déceler
dénicher, trouver, trouvaille
montrer, démontrer, révéler
prouver, preuve, établir
témoigner, confirmer
scruter, observer, examiner
mesurer, relever
mesurer, mètres
quantifier, chiffrer, mesurer
peser, masse, tonnes, kilogrammes
expliquer, cause
clarifier, éclaircir
élucider, résoudre, éclaircir
interpréter, lecture
décryptage, déchiffrer
décoder, décodage, déchiffrer
déduire, déduction, conclure
supposer, présomption
deviner, pressentir, imaginer
classifier, taxonomie
trier, sélectionner
désigner, appeler
expérience, test
simuler, modéliser
modéliser, modèle
scientifique, savant, expert
spécialiste, scientifique
géologue, géologie
paléontologue, paléontologie, fossiles
climatologue, climatologie, climat
météorologue, météorologie, météo
zoologiste, zoologue
botaniste, botanicien
naturaliste, biologiste, écologue
ornithologue, ornithologie
sismologue, sismologie, sismique
volcanologue, volcanologie, vulcanologue
théorique, hypothèse
chiffre, statisticien
résultat, conclusion, constat
processus, méthode
prélèvement, spécimen
prélever, collecter
article, publication, texte
percée, avancée, progrès
avancée, progrès, découverte
colloque, congrès, conférence
lauréat, récompensé, primé
télescope, lunette, observatoire
outil, instrument, appareil
thermomètre, degrés
baromètre, pression
cosmos, univers, cosmique
taïkonaute, astronaute, spationaute
fusée, lanceur, ariane
lancer, tir
alunir, alunissage, se poser
s'arrimer, arrimage, amarrage
étoile filante, météore, météorite
météorite, météoroïde, bolide
astéroïde, géocroiseur, planétoïde
comète, cométaire
exoplanète, planète
mars, martien
vénus, vénusien
jupiter, jovien
galaxie, galactique, voie lactée
orbite, orbital
graviter, tourner, orbiter
apesanteur, impesanteur, microgravité
éclipse, occultation
sonde, engin, vaisseau
vaisseau, capsule, navette
rover, astromobile, robot
iss, station spatiale
trou noir, singularité
extraterrestre, alien
année-lumière, distance
combinaison, scaphandre
sortie extravéhiculaire, sortie dans l'espace
panneau solaire, photovoltaïque
rayonner, émettre
émettre, émission, rejeter
réchauffement, changement climatique, dérèglement
dégeler, fondre
s'évaporer, vapeur
température, degrés, thermique
vague de chaleur, caniculaire
froid, froidure, frais
glacial, polaire, gelé
sécher, assécher, tarir
averse, ondée, pluie
pluviométrie, pluie, millimètres
déluge, trombes, pluies torrentielles
tonnerre, tonner
tempête, ouragan, tornade
souffler, vent
brouillard, brume, brumeux
nuage, nuageux, nébulosité
éclaircie, embellie
débordement, inondation
submerger, submersion
éroder, érosion, recul
avalanche, coulée, neige
éboulement, glissement de terrain, effondrement
trembler, secousse
magnitude, richter
épicentre, hypocentre
cratère, caldeira
météo, prévisions, bulletin
souiller, salir, polluer
dépolluer, assainir
assainir, nettoyer
jeter, rejeter, se débarrasser
recyclage, réutiliser
composter, compostage
plastique, microplastique
co2, dioxyde de carbone, gaz carbonique
neutralité carbone, décarbonation
ozone, o3
pesticide, phytosanitaire, insecticide
herbicide, désherbant, glyphosate
désherber, désherbage, mauvaises herbes
engrais, fertilisant, nitrates
durable, soutenable
renouvelable, éolien, solaire
restaurer, réhabiliter
déboiser, déforestation
reboiser, reforestation
jungle, forêt tropicale, amazonie
abattre, abattage, couper
biodiversité, espèces, écosystème
écosystème, milieu, biotope
habitat, milieu
réserve, parc, sanctuaire
risque, danger, probabilité
abondant, nombreux
proliférer, pulluler
bête, animal, bestiole
bestiole, insecte, petite bête
animal de compagnie, animal domestique
dresser, dressage, dompteur
bétail, bovins, cheptel
vache, bovin, bovidé
veau, bovin
taureau, taurin
agneau, agnelle, mouton
sanglier, laie, marcassin
équidé, équin
poulain, pouliche, cheval
âne, baudet, bourricot
chiot, chien
chaton, chat
félin, fauve, félidé
lion, lionceau
tigre, tigresse, félin
ours, ourse, ourson
loup, louve, louveteau
renard, goupil
cerf, biche, cervidé
chevreuil, cervidé, faon
lapin, lièvre, lapereau
singe, primate, macaque
grand singe, gorille, chimpanzé
éléphant, pachyderme, éléphanteau
baleine, cétacé, rorqual
dauphin, cétacé, delphinidé
orque, épaulard, cétacé
phoque, otarie, pinnipède
poisson, piscicole
braconner, braconnage, braconnier
piéger, capturer
rapace, oiseau de proie, aigle
hibou, chouette, rapace nocturne
coq, gallinacé
canard, cane, palmipède
volaille, poulet, avicole
serpent, reptile, vipère
reptile, lézard, saurien
tortue, chélonien
crocodile, alligator, caïman
grenouille, amphibien, batracien
crapaud, amphibien, batracien
abeille, apiculteur, apiculture
apiculteur, apicole
guêpe, guêpier
mouche, moucheron, diptère
moustique, anophèle
fourmi, fourmilière
papillon, lépidoptère
chenille, larve
araignée, arachnide, arachnéen
mollusque, coquillage
crustacé, crabe, crevette
méduse, cnidaire
corail, corallien, récif
mammifère, mammalien
prédateur, prédation, fauve
herbivore, brouter, ruminant
dinosaure, sauropode, théropode
fossile, fossilisé
préhistoire, préhistorique, paléolithique
néandertal, néandertalien
ancêtre, aïeul, ancestral
se reproduire, reproduction, reproducteur
pondre, ponte, œufs
couver, couvaison, incubation
éclore, éclosion
mettre bas, naissance
gestation, grossesse, portée
petit, bébé, progéniture
femelle, féminin
migrer, migration, migrateur
hiberner, hivernage
nicher, nid, nidification
terrier, tanière, repaire
essaim, colonie, nuée
meute, horde, troupeau
piquer, piqûre, dard
griffer, griffure
ronger, grignoter, rongeur
ramper, reptation
voler, envol
se nourrir, nourriture
dévorer, engloutir, manger
digérer, digestion
poil, pelage, fourrure
patte, jambe
queue, caudal
corne, ramure, bois
défense, ivoire
zoo, parc animalier, zoologique
flore, végétal
arbre, arbuste, arboricole
arbuste, arbrisseau, buisson
chêne, gland
sapin, épicéa, conifère
fleurir, floraison, éclore
germer, germination
cueillir, cueillette, ramasser
arroser, irriguer
tailler, élaguer
élaguer, élagage, élagueur
faner, flétrir
feuille, feuillage, foliaire
racine, radicelle, rhizome
branche, rameau, branchage
mycologie, fongique
mousse, bryophyte
herbe, gazon, pelouse
algue, varech
froment, céréale
légume, légumineuse, potager
jardinage, jardinier
ogm, transgénique, génétiquement modifié
pollen, pollinisation
photosynthèse, chlorophylle
géographie, territoire
carte, cartographie, cartographier
superficie, aire, kilomètres carrés
continent, continental
borner, délimiter
culminer, altitude, point culminant
gravir, ascension, escalader
plaine, bas pays
gorge, canyon, défilé
falaise, escarpement, à-pic
grotte, caverne, cavité
gouffre, abîme, aven
oasis, palmeraie
sable, sableux, sablonneux
glacier, glaciaire, glace
banquise, glace de mer, glaces
iceberg, glace
calotte glaciaire, inlandsis
arctique, pôle nord, polaire
antarctique, pôle sud, polaire
affluent, cours d'eau
ruisseau, torrent, cours d'eau
fontaine, prendre sa source
se jeter, embouchure, estuaire
couler, écoulement, courant
débit, mètres cubes
lac, étang, lacustre
étang, mare, bassin
barrage, retenue, réservoir
nappe phréatique, aquifère, eaux souterraines
plage, grève, rivage
cap, pointe, promontoire
golfe, baie, anse
détroit, chenal, passage
marée, marée basse, marnage
vague, houle, déferlante
fond marin, plancher océanique, abysses
sous-marin, subaquatique
tropical, tropiques
équateur, équatorial
latitude, longitude, coordonnées
boussole, compas
densité, habitants au kilomètre
rocheux, rocailleux, pierreux
minéral, minerai
gisement, réserve, filon
extraire, extraction, exploiter
creuser, forage
soignant, personnel médical, aide-soignant
sage-femme, maïeuticien, obstétricien
dentiste, dentaire, chirurgien-dentiste
psy, psychologie
psychothérapie, thérapie, psychanalyse
kiné, kinésithérapeute, rééducation
cardiologue, cardiologie, cardiaque
gynécologue, gynéco, gynécologie
oncologue, cancérologue, oncologie
dermatologue, dermato, dermatologie
samu, secours
ambulancier, secouriste, urgentiste
hôpital, chu, hospitalier
hôpital, clinique, établissement de santé
réanimation, soins intensifs, réa
diagnostiquer, diagnostic, dépister
ausculter, examiner
guéri, rétabli, remis
médicament, remède, médoc
dose, dosage, posologie
posologie, dose, milligrammes
antibiotique, antibactérien
antidouleur, analgésique, antalgique
paracétamol, doliprane
anesthésie, anesthésier, endormir
souffrir, souffrance, atteint
rhume, coryza, enrhumé
grippe, grippal, influenza, h5n1
nausée, écœurement, haut-le-cœur
diarrhée, gastro, gastro-entérite
vertige, malaise
démanger, démangeaison, prurit
enfler, œdème
fracture, briser
entorse, foulure
bleu, ecchymose, hématome
cicatrice, cicatrisation
pansement, bandage, sparadrap
bactérie, bactérien, microbe
microbe, germe, pathogène
contagion, contagieux, contamination
transmettre, transmission, transmissible
épidémie, flambée
incubation, jours
chimio, chimiothérapie
radiothérapie, rayons
leucémie, cancer du sang
cholestérol, lipides
alzheimer, démence, sénilité
sida, vih, séropositif
tuberculose, tuberculeux
rage, enragé
peste, pestiféré, pesteux
asthme, asthmatique
aveugle, cécité, malvoyant
sourd, surdité, malentendant
anxiété, angoisse, anxieux
burn-out, épuisement professionnel, surmenage
autisme, autiste, tsa
insomnie, sommeil
dormir, sommeil, endormi
cauchemar, terreur nocturne
essoufflé, dyspnée
étouffer, asphyxie
poison, toxique, venin
venin, venimeux, vénéneux
drogue, stupéfiant, toxicomanie
drogué, addict
sevrage, arrêt, décrocher
grossir, prendre du poids, surpoids
maigre, mince, maigreur
régime, diète, alimentation
nutrition, nutritionnel, nutritionniste
calorie, kcal
protéine, protéique
espérance de vie, longévité
longévité, durée de vie, ans
autopsie, médecin légiste, légiste
estomac, gastrique, ventre
intestin, intestinal, digestif
muscle, musculaire, musculature
nerf, nerveux, neuronal
odeur, odorat, olfactif
sentir, odeur, flairer
goût, gustatif, saveur
toucher, tactile
bouche, buccal, oral
dent, dentaire, dentition
crâne, crânien
colonne vertébrale, rachis, vertèbre
dos, lombaire, lombalgie
visage, figure, facial
gène, génétique, génome
adn, génome
hérédité, génétique
hormone, hormonal
cellules souches, souche
embryon, embryonnaire, fœtus
contraception, pilule
fiv, pma
stérile, infertilité
prothèse, implant, prothétique
fauteuil roulant, chaise roulante
masque, ffp2
mutuelle, complémentaire santé
immuniser, immunité, immunitaire
écolier, élève, scolarisé
collège, élève
fac, universitaire
campus, cité universitaire
instituteur, maître, professeur des écoles
instit, instituteur, maîtresse
proviseur, principal, chef d'établissement
recteur, rectorat, académie
apprendre, apprenti
formation, formateur
réviser, bachoter
examen, concours
bac, baccalauréat, bachelier
brevet, diplôme, dnb
licence, bachelor
master, maîtrise
doctorat, thèse, doctorant
docteur, doctorat, phd
soutenir, thèse
mémoire, thèse, dissertation
note, moyenne
corriger, correction, correcteur
recaler, échouer, refuser
devoir, exercice, travail à faire
leçon, cours, enseignement
cours, classe, leçon
programme, cursus, matière
manuel, livre scolaire
cartable, sac à dos, sac d'école
récréation, récré, pause
cantine, restauration scolaire, réfectoire
rentrée, rentrée scolaire
frais de scolarité, droits d'inscription
sécher les cours, absentéisme
décrocher, décrochage, abandon
orthographe, orthographier, écrire
grammaire, grammatical
linguistique, idiome
mot, terme, vocabulaire
illettrisme, analphabétisme
médiathèque, bibliothécaire
encyclopédie, dictionnaire
équation, formule
théorème, démonstration
additionner, addition, somme
total, montant
soustraire, soustraction, ôter
multiplier, multiplication, produit
quotient, rapport, ratio
tiers, troisième
quart, quatrième
équivalent, correspondre
minimal, seuil
record, historique
précision, exactitude
erreur, faute, inexactitude
vrai, véridique, exact
correct, juste, bon
épaisseur, épais, millimètres
dimension, format, taille
diamètre, mètres, kilomètres
circonférence, périmètre, tour
volume, litres, mètres cubes
masse, kilos
kilo, kilogramme, kg
centimètre, cm
hectare, ha
degré, celsius
puissance, watts, chevaux
énergie, énergétique, kilowattheures
tension, volts, voltage
pression, hectopascals, bars
fréquence, hertz
bruit, décibels, sonore
luire, lueur, scintiller
refléter, réflexion
sonore, acoustique
onde, vibration
vibrer, vibration, trembler
particule, particulaire, corpuscule
noyau, nucléaire
séparer, isoler
acide, acidification
métallique, métallurgie
cuivre, cuivreux
affecter, toucher, influer
entraver, prévenir
lier, lien
utilité, utiliser
renfermer, comporter
millénaire, mille ans, millier d'années
mystérieux, énigmatique, mystère
énigme, mystère, inexpliqué
simple, facile, élémentaire
apparent, visibilité
invisible, caché, indétectable
immense, étendu
minuscule, infime
vivant, vie, organisme
suggérer, laisser penser, indiquer
suivre, suivi, surveiller
enregistrer, relever
voir, aperçu, vue
approfondir, creuser, fouiller
tracer, traçage, suivre
gagner, remporter, s'imposer, vaincre
succès, vainqueur
victorieux, lauréat
défaite, revers, déconvenue
triompher, s'imposer
égalité, nul, match nul
but, réalisation, pion
buteur, marqueur, attaquant
attaquant, avant-centre, buteur, joueur
défenseur, arrière, joueur
milieu, milieu de terrain, joueur
gardien, portier, goal
passe décisive, passeur, passe
tirer, frappe
penalty, tir au but, péno
hors-jeu, position illicite
siffler, sifflet, coup de sifflet
carton rouge, expulsion
sélectionneur, entraîneur, coach, manager
sélectionner, sélection, convoquer
sélection, équipe nationale, équipe
onze, équipe, formation
coéquipier, partenaire, équipier
rencontre, affrontement, duel, choc
disputer, jouer
mi-temps, pause, période
prolongation, temps additionnel, arrêts de jeu
demi-finale, demie
quart de finale, quart
huitième de finale, huitième
éliminer, sorti
éliminatoire, qualification
reléguer, relégation, descendre
promouvoir, promotion, promu, accession
saison, exercice
champion, titre, tenant
sacrer, consacrer
titre, sacre, couronne
palmarès, titres, récompenses
podium, trois premiers
rang, place, position
leader, premier, tête
dauphin, deuxième, second
résultat, marque
points, score, unités
écart, différence, avance
devancer, précéder, distancer
mener, tête, devant
record, meilleure marque, performance
recordman, record, détenteur
performance, prestation, exploit
chrono, temps, minutes, secondes
chronométrer, chronométrage
participant, concurrent, engagé, compétiteur
concourir, concurrent
forfait, abandonner, renoncer
dopant, produit interdit, EPO
tricher, tricherie, tricheur
transfert, transférer, mercato
recrue, renfort, transfert
athlète, coureur, sprinteur
pro, professionnel
retraite sportive, prendre sa retraite, raccrocher
raccrocher, retraite
supporter, supporteur, fan
supporters, tribune, ultras
spectateur, assistance
affluence, fréquentation, spectateurs
soutenir, encourager, supporter
tribune, gradins, virage
gymnase, salle de sport
basketteur, basket
hand, handball
handballeur, handball
volley, volley-ball
rugbyman, rugby, rugbymen
tennisman, tennis, joueur de tennis
tenniswoman, tennis, joueuse
double, paire
manche, set
jeu décisif, tie-break
service, serveur
court, terrain
tête de série, favori
favori, favorite, pronostic
pronostiquer, pronostic, prono, prédire
outsider, surprise
parier, parieur, miser
mise, enjeu, pari
bookmaker, parieur
course, épreuve
étape, tronçon
peloton, groupe
maillot, tunique, tricot
grimpeur, grimper
sprint, sprinteur
contre-la-montre, chrono
arrivée, ligne, finir
départ, partir, s'élancer
marathon, marathonien
semi-marathon, semi
jogging, footing, course à pied
trail, course nature
relais, relayeur
saut, sauteur
javelot, lancer
nageur, nageuse, nage
crawl, nage libre
brasse, nage
plonger, plongeon, plongeur
baigner, baignade, baigneur
maître-nageur, sauveteur
aviron, rameur, ramer
régate, course
voilier, bateau, monocoque
multicoque, trimaran, catamaran
canoë, kayak
surfer, surfeur
skieur, skieuse
slalom, géant
télésiège, remontée mécanique, téléski
piste, domaine skiable
station de ski, sports d'hiver
luge, bobsleigh
patinage, patiner, patineur
patinoire, glace
hockeyeur, hockey
boxe, boxeur, pugiliste
KO, knock-out, mettre au tapis
round, reprise
judoka, judo
escrime, escrimeur, épéiste
gym, gymnastique
haltérophilie, haltères
musculation, muscu, muscler
cavalier, jockey
hippique, hippodrome, turf
cheval, monture
golf, golfeur
green, parcours
pétanque, boules
tir à l'arc, archer
randonnée, rando, randonneur, marche
randonneur, marcheur
bolide, voiture, monoplace
circuit, piste, tracé
rallye, course automobile
motocyclette, deux-roues
motard, motocycliste
paralympique, handisport, parasport
flamme olympique, torche
mascotte, emblème
cérémonie d'ouverture, ouverture
fédération, instance
claquage, déchirure, élongation
forme, condition physique
joueur d'échecs, grand maître, échecs
dames, damier
poker, joueur
belote, cartes
jeu vidéo, gaming, vidéoludique
gamer, joueur, e-sport
e-sport, esport
console, manette
loterie, loto, tirage
jackpot, cagnotte, gros lot
tirage, tirer au sort
jouet, joujou
peluche, doudou, nounours
puzzle, casse-tête
mots croisés, cruciverbiste
loisirs, divertissement, distraction
divertissant, drôle
manège, attraction
parc d'attractions, parc de loisirs
fête foraine, forains
camper, camping, campeur
camping-car, autocaravane
tente, toile
vacancier, estivant, touriste
tourisme, visiteur
périple, séjour
périple, expédition, odyssée
séjourner, séjour, nuitée
excursion, sortie, balade
promener, promenade, promeneur
flâner, flânerie, déambuler
guide, accompagnateur
circuit touristique, visite guidée
croisière, paquebot
navire, bateau, croisière
croisiériste, passager
tour-opérateur, voyagiste, agence de voyages
destination, lieu
valise, sac, bagages
hôtel, hôtelier, établissement
auberge, gîte, hébergement
chambre, nuitée
gîte, location saisonnière
Airbnb, location
location, loueur
avion, appareil, vol
débarquer, descendre
escale, correspondance
train, TGV, rail
sentier, piste
auto-stop, stop, autostoppeur
covoiturage, covoiturer
balnéaire, plage
station thermale, thermes, cure
cure, curiste
insulaire, îlien
patrimoine, site
surtourisme, surfréquentation
décalage horaire, jet-lag
dépaysement, exotique
bronzer, bronzage
coup de soleil, brûlure
crème solaire, écran solaire
maillot de bain, bikini
alimentaire, régime
grignoter, grignotage
mâcher, mastication
savourer, saveur
goûter, dégustation, collation
savoureux, délicieux, succulent
délicieux, exquis, bon
fade, insipide
amer, amertume
acide, aigre
épicé, piquant
épice, condiment
piment, piquant
déjeuner, repas de midi
dîner, souper, repas du soir
apéritif, apéro
collation, encas, casse-croûte
faim, affamé, appétit
cuisiner, préparer
gastronomie, culinaire
chef étoilé, cuisinier, Michelin
pâtissier, pâtisserie
charcuterie, charcutier
poissonnier, poissonnerie
épicier, épicerie
fromage, fromagerie
cantine, restauration collective
bistrot, restaurant
mets, spécialité
menu, carte
dessert, gâteau
gâteau, tarte, pâtisserie
viennoiserie, croissant
pain, baguette
farine, blé
griller, grillade
frire, friture, frit
four, fourneau
marmite, cocotte, faitout
congeler, surgelé
éplucher, épluchage, peler
remuer, mélanger, touiller
pétrir, pétrissage
verser, ajouter
saupoudrer, parsemer
mariner, marinade
garnir, garniture
périmé, date limite, DLC
conserve, boîte
agneau, ovin
jambon, charcuterie
saucisse, saucisson
crevette, gambas
huître, ostréicole, ostréiculteur
fruits de mer, crustacés
framboise, baie
cacahuète, arachide
riz, riziculture, rizière
soja, soya
lait, laitier, lactée
huile, oléagineux
miel, apiculture, apiculteur
chocolat, cacao
confiture, gelée
bonbon, confiserie, friandise
glace, crème glacée, sorbet
siroter, boire
vin, cru, bouteille
vigneron, viticulteur, vignoble
millésime, année
cépage, raisin
sommelier, œnologue
champagne, pétillant, mousseux
bière, brasseur, brasserie
brasser, brassage
eau-de-vie, spiritueux
jus, nectar
soda, boisson gazeuse
thé, infusion
tisane, infusion
ivresse, alcoolisé
végétarien, végétarisme
végétalien, végan
intoxication alimentaire, salmonelle
rassasié, satiété
météorologie, temps
météorologue, prévisionniste, météorologiste
température, Celsius
fraîcheur, glacial
verglas, verglacé
neiger, chute de neige
poudreuse, neige
pleuvoir, plu, pluie
pluvieux, pluviométrie
précipitations, pluviométrie, millimètres
tempête, ouragan, coup de vent
éolien, venteux
mistral, tramontane
tonnerre, gronder
éclaircie, accalmie
redoux, réchauffement
crue, montée des eaux
décrue, baisse
vigilance, alerte
coulée de boue, glissement de terrain
feu de forêt, incendie
catastrophe naturelle, sinistre
vague, houle, rouleau
houle, mer agitée
torrent, gave
cascade, chute d'eau, chutes
source, jaillir
confluence, confluent, affluent
prairie, pré, herbage
bosquet, boisement
chêne, chênaie
sapin, conifère, résineux
hêtre, hêtraie
feuillu, arbre
écorce, liège
mousse, lichen
herbe, herbacé
massif, montagnard
culminer, altitude, sommet
col, passage
spéléologie, spéléologue
dune, sable
rocher, roc
caillou, galet, pierre
parc national, réserve naturelle
sauvage, faune
chat, félin, matou
taureau, bovin
sanglier, cochon sauvage
loup, canidé
ours, plantigrade
tigre, fauve
écureuil, rongeur
castor, rongeur
chauve-souris, chiroptère
tortue, reptile
moustique, insecte
mouche, insecte
abeille, pollinisateur
guêpe, frelon
tique, acarien
oiseau, ornithologie, volatile
vautour, rapace
pigeon, oiseau
cigogne, échassier
aile, voler
griffe, serre
proie, prédateur
zoo, parc animalier, parc zoologique
refuge, SPA
marcher, marcheur
aller, se rendre, partir
se rendre, rejoindre
atteindre, arriver
rentrer, retour, regagner
pénétrer, intrusion
longer, suivre
fuir, s'enfuir, fugue
stopper, stop, arrêter
immobile, immobiliser
virer, virage
trébucher, chuter
rouler, circuler
conduite, conducteur
se précipiter, foncer, ruée
planer, planeur
flotter, flottaison
traction, traîner
porter, transporter, porteur
saisir, empoigner
lâcher, relâcher
errer, errance
réunion, regrouper
effleurer, frôler
dissimuler, cachette
pencher, incliner, inclinaison
secouer, secousse
balancer, osciller
hausse, croître
hausse, progression, montée
grimper, bondir, augmenter
baisser, chute
décroître, décroissance, décrue
dénombrer, nombre
nombre, effectif, quantité
quantité, volume, montant
totaliser, somme
tonne, tonnage
surface, hectares, kilomètres carrés
capacité, places, contenance
vider, vidange
plein, complet
manque, rupture
moitié, demi, 50 %
tiers, 33 %
quart, 25 %
douzaine, douze
environ, approximativement, près de
heures, minutes, mois
gain, dotation, prime
rivaliser, rivalité
écraser, balayer, corriger
tactique, schéma
endurance, résistance
accueillir, hôte
licencié, adhérent, pratiquant
féminin, femme, dame
junior, jeune, espoir
vétéran, doyen
UE, Union européenne, European Union
CEE, Communauté européenne, Marché commun, EEC
BCE, ECB, banque centrale
BEI, EIB
BERD, banque de reconstruction, EBRD
BRI, règlements internationaux, BIS
ONU, Nations unies, United Nations
SDN, Société des Nations
OTAN, NATO, Alliance atlantique, Atlantique Nord
OMS, WHO, santé mondiale
FMI, IMF, Fonds monétaire
Banque mondiale, World Bank
OMC, WTO, commerce mondial
OCDE, OECD, coopération économique
OPEP, OPEC, pays exportateurs
OIT, BIT, ILO, travail international
OMI, IMO, organisation maritime
OMM, WMO, organisation météorologique
AIEA, IAEA, énergie atomique
IEA, agence de l'énergie
HCR, UNHCR, réfugiés de l'ONU
HCDH, OHCHR, droits de l'homme
PAM, WFP, programme alimentaire
PNUD, UNDP, programme de développement
PNUE, UNEP, programme environnement
FAO, organisation agricole
Unesco, patrimoine mondial
Unicef, fonds enfance
GIEC, IPCC, experts climat
CPI, ICC, Cour pénale
CIJ, ICJ, Cour de justice
CEDH, ECHR, Cour européenne
CJUE, Cour de Luxembourg, CJCE
TPIY, ICTY, tribunal yougoslave
TPIR, ICTR, tribunal rwandais
CICR, Croix-Rouge, ICRC
OSCE, sécurité en Europe
OUA, unité africaine
CEDEAO, ECOWAS, Afrique de l'Ouest
ASEAN, ANASE, Asie du Sud-Est
ALENA, NAFTA
ALE, FTA
TTIP, TAFTA, traité transatlantique
CETA, AECG, traité canadien
OEA, États américains
OIF, francophonie internationale
OCS, coopération de Shanghai
ESB, vache folle, BSE, encéphalopathie bovine
PAC, politique agricole, CAP
PESC, politique étrangère
PSC, pacte de stabilité
TVA, valeur ajoutée, VAT
PIB, GDP, produit intérieur, richesse nationale
PNB, GNP, produit national
RNB, GNI, revenu national
IPC, prix à la consommation, CPI
IDE, investissements étrangers, FDI
IDH, HDI, développement humain
APD, aide au développement, ODA
PPA, PPP, pouvoir d'achat
OPA, offre d'achat, rachat boursier
OPE, offre d'échange
IPO, introduction en Bourse
PDG, P-DG, patron, président-directeur, CEO, chef d'entreprise
directeur général, direction générale
DGA, directeur adjoint
DRH, ressources humaines, directeur du personnel
RH, ressources humaines
DAF, directeur financier, CFO
DSI, directeur informatique, CIO
PME, petites entreprises, SME
PMI, petites industries
TPE, microentreprise
ETI, taille intermédiaire
SARL, responsabilité limitée
SCI, société immobilière
SNC, nom collectif
GIE, groupement économique
EURL, entreprise unipersonnelle
SCOP, société coopérative
BTP, bâtiment, travaux publics, construction
VRP, représentant de commerce, voyageur représentant
VPC, vente par correspondance
GMS, grande distribution, grandes surfaces
BtoB, B2B
BtoC, B2C, grand public
carte bancaire, carte bleue, carte de crédit
DAB, distributeur de billets, GAB, guichet automatique
RIB, relevé d'identité, coordonnées bancaires
IBAN, numéro de compte
TIP, titre de paiement
TVA incluse, TTC
JO, Journal officiel
CIO, comité olympique, IOC
Fifa, fédération de football
FFF, football français
FFR, rugby français
FFT, tennis français
FIA, fédération automobile
FIS, ski international
UCI, union cycliste
AMA, WADA, agence antidopage
ATP, tennis masculin
WTA, tennis féminin
NBA, basket américain
NFL, football américain
MLB, baseball américain
NHL, LNH
LFP, ligue de football
C3, Coupe de l'UEFA, Ligue Europa
LDC, Ligue des champions
F1, Formule 1, formule un
RCT, rugby toulonnais
XV, équipe de rugby, quinze
VTT, vélo tout-terrain, mountain bike
GR, grande randonnée
EPO, érythropoïétine
RDA, GDR, DDR
RFA, Allemagne de l'Ouest, République fédérale, FRG
URSS, Union soviétique, USSR, Soviétiques
CEI, États indépendants
RSS, république soviétique
RPC, Chine populaire
RDC, République du Congo, Congo-Kinshasa, ex-Zaïre
RCA, République centrafricaine, Centrafrique
Royaume-Uni, UK, Grande-Bretagne
États-Unis, USA, US, Amérique
Émirats arabes, Émirats, UAE
RSA, Afrique du Sud
NZ, Nouvelle-Zélande
NY, New York, Grosse Pomme
IDF, Île-de-France, région parisienne
PACA, Provence-Alpes, région Sud
DOM, outre-mer
DOM-TOM, outre-mer, DROM
NSA, sécurité nationale
KGB, services soviétiques, renseignement soviétique
GRU, renseignement militaire
MI5, contre-espionnage britannique
MI6, renseignement britannique
DGSE, services secrets, renseignement extérieur
DST, surveillance du territoire, contre-espionnage
NASA, agence américaine
ESA, ASE
CNES, études spatiales
BAC, brigade anticriminalité
BRI, brigade d'intervention, antigang
GIGN, gendarmes d'élite, intervention gendarmerie
RAID, policiers d'élite
CRS, compagnies républicaines, forces antiémeutes
GAV, garde à vue
OPJ, enquêteur
APJ, agent de police
CPP, procédure pénale
TGI, grande instance
CRC, chambre des comptes
DUI, ivresse au volant
TIG, intérêt général
QPC, question de constitutionnalité
JAP, application des peines
JAF, affaires familiales
JLD, juge des libertés
EPAD, maison de retraite, Ehpad
SDF, sans-abri, clochard
RMI, revenu d'insertion
RSA, revenu de solidarité
SMIC, salaire minimum, salaire minimal
RTT, temps de travail, réduction du temps
CDI, durée indéterminée, contrat permanent, emploi stable
CDD, durée déterminée, contrat temporaire
CPE, première embauche
CDI, centre de documentation
CSE, comité social
CHSCT, hygiène sécurité
CSG, contribution sociale
CRDS, dette sociale
ISF, impôt sur la fortune
IRPP, impôt sur le revenu
IFI, fortune immobilière
CFE, cotisation foncière
ANPE, Pôle emploi, agence pour l'emploi, France Travail
Assedic, assurance chômage, Unedic
ASS, allocation de solidarité
APL, aide au logement
AAH, adulte handicapé, allocation handicapés
PMR, mobilité réduite, handicapés
CAF, allocations familiales
CPAM, assurance maladie, caisse d'assurance
Sécu, sécurité sociale, assurance maladie
CMU, couverture maladie
URSSAF, cotisations sociales
MSA, mutualité agricole
PMI, protection maternelle
ASE, protection de l'enfance
ZUP, zone à urbaniser
ZAC, zone d'aménagement
ZEP, éducation prioritaire
ZAD, zone à défendre
PLU, plan d'urbanisme, POS
SIG, information géographique, GIS
DUP, utilité publique
CDC, Caisse des dépôts
EPCI, intercommunalité, communauté de communes
conseil général, conseil départemental
PM, Premier ministre
MAE, affaires étrangères, Quai d'Orsay
VIP, personnalité
ENA, école d'administration
IEP, Sciences Po, études politiques
ENS, Normale sup, école normale
IUFM, formation des maîtres
IUT, institut de technologie
BTS, technicien supérieur
DUT, diplôme de technologie
CAP, aptitude professionnelle
BEP, études professionnelles
BEPC, brevet, brevet des collèges
Capes, concours d'enseignement
DEA, études approfondies
DESS, études spécialisées
CM1, cours moyen
CE1, cours élémentaire
CPGE, classes préparatoires, prépa
UFR, unité de recherche
UE, unité d'enseignement
EPS, éducation physique, gym, sport scolaire
SVT, sciences de la vie, sciences naturelles, biologie
CPE, conseiller d'éducation, surveillant général
CNRS, recherche scientifique
INRA, recherche agronomique
Inserm, recherche médicale
CEA, énergie atomique
CERN, recherche nucléaire
INSEE, statistique nationale, institut statistique
INED, études démographiques
INA, institut audiovisuel
CNC, centre du cinéma
CSA, Arcom, conseil de l'audiovisuel, gendarme de l'audiovisuel
CNIL, informatique et libertés
AMF, marchés financiers, gendarme boursier
DGCCRF, répression des fraudes
ASN, sûreté nucléaire
ADEME, maîtrise de l'énergie
EDF, Électricité de France, électricien français
GDF, Gaz de France
ENR, énergies renouvelables, énergie verte
EPR, réacteur nucléaire, réacteur européen
GPL, gaz de pétrole, gaz liquéfié
GNL, gaz liquéfié, LNG
COV, composés volatils
H2O, eau
O2, oxygène, dioxygène
N2, azote, diazote
H2, hydrogène, dihydrogène
CH4, méthane
NaCl, sel, chlorure de sodium
CFC, gaz fluorés, chlorofluorocarbures
PCB, polychlorobiphényles
PVC, polychlorure de vinyle
OGM, organisme modifié, plante transgénique, GMO, génétiquement modifié
COP, conférence climat, conférence des parties
ADN, DNA, acide désoxyribonucléique, patrimoine génétique
ARN, RNA, acide ribonucléique
ARNm, ARN messager, mRNA
PCR, réaction de polymérase
ATP, adénosine triphosphate
QI, IQ, quotient intellectuel
ovni, UFO, soucoupe volante, objet volant
ULM, ultraléger motorisé
GMT, méridien de Greenwich
LED, diode électroluminescente
UV, ultraviolet, rayons ultraviolets
LHC, collisionneur, accélérateur de particules
TNT, trinitrotoluène
TNT, télévision numérique, télé numérique
SIDA, AIDS, immunodéficience acquise
VIH, HIV, virus du sida
IST, MST, maladies vénériennes, sexuellement transmissible
HPV, papillomavirus
IDM, infarctus du myocarde, crise cardiaque
HTA, hypertension, tension artérielle
BPCO, bronchite chronique
SEP, sclérose en plaques
SLA, maladie de Charcot, sclérose latérale
TOC, trouble compulsif, obsessionnel compulsif
TDAH, déficit d'attention, hyperactivité
DMLA, dégénérescence maculaire
TMS, troubles musculosquelettiques
TSA, trouble autistique, autisme
IMC, indice corporel, BMI
IRM, résonance magnétique, MRI
TDM, scanner, tomodensitométrie
ECG, électrocardiogramme
EEG, électroencéphalogramme
écho, échographie
radio, radiographie, rayons X
IVG, interruption de grossesse
IMG, interruption médicale
PMA, procréation assistée, AMP
FIV, bébé-éprouvette
GPA, gestation pour autrui, mère porteuse
ORL, oto-rhino, nez gorge
kiné, kinésithérapeute, physiothérapeute
ophtalmo, ophtalmologue, ophtalmologiste, oculiste
cardio, cardiologue, cardiologie
psy, psychologue, psychiatre, psychanalyste
ostéo, ostéopathe
pneumo, pneumologue
neuro, neurologue, neurologie
onco, oncologue, cancérologue
CHU, hôpital universitaire, centre hospitalier
CHR, centre hospitalier
AP-HP, hôpitaux de Paris, assistance publique
hôpital psychiatrique, asile
USI, soins intensifs, réanimation
SAMU, urgences médicales
SMUR, urgence mobile
ARS, agence de santé
ANSM, sécurité du médicament
AMM, mise sur le marché
FDA, agence du médicament, autorité américaine
CDC, centres de contrôle
IV, intraveineuse
BCG, vaccin antituberculeux
ROR, rougeole oreillons
DTP, diphtérie tétanos
SRAS, SARS, syndrome respiratoire
LDL, mauvais cholestérol
HDL, bon cholestérol
GDS, gaz du sang
NFS, numération sanguine
SNC, système nerveux
AINS, anti-inflammatoire
LSD, acide lysergique
THC, tétrahydrocannabinol, cannabis
ecsta, ecstasy, MDMA
SNCF, chemins de fer, compagnie ferroviaire
TGV, grande vitesse, train rapide
TER, train régional
RER, réseau express, train de banlieue
LGV, grande vitesse
VTC, voiture avec chauffeur
VUL, véhicule utilitaire
SUV, 4x4, tout-terrain
4x4, quatre quatre, tout-terrain
véhicule électrique, voiture électrique
ABS, antiblocage des roues
ESP, contrôle de stabilité
chevaux fiscaux, ch
ch, cheval-vapeur, chevaux
route nationale, nationale
route départementale, départementale
A6, autoroute du Soleil
bd, bld, boulevard
rte, route
imm., immeuble
apt, appart
périph, périphérique, boulevard périphérique
PMU, pari mutuel
ADP, Aéroports de Paris
IATA, transport aérien
OACI, ICAO, aviation civile
DGAC, aviation civile
BEA, enquêtes et analyses, bureau d'enquêtes
FAA, aviation américaine
ATC, contrôle aérien
GPS, navigation satellite, géolocalisation
PDA, assistant personnel
PC, ordinateur personnel, micro-ordinateur
PC, Parti communiste
PC, poste de commandement
PCF, communistes français, Parti communiste
UMP, mouvement populaire
RPR, parti gaulliste
UDF, parti centriste
LREM, République en marche, macronistes
MoDem, Mouvement démocrate
NPA, parti anticapitaliste
PRG, radicaux de gauche
SFIO, section ouvrière, socialistes
PCC, communistes chinois
PCUS, communistes soviétiques
ANC, congrès africain
PSOE, socialistes espagnols
FARC, guérilla colombienne
IRA, armée républicaine
PKK, parti kurde
FLN, libération nationale
OAS, armée secrète
FLNC, nationalistes corses
OLP, PLO, libération de la Palestine
État islamique, Daech, ISIS
GIA, groupe islamique
CGT, confédération du travail
CFDT, confédération démocratique
CGC, confédération des cadres
CFTC, travailleurs chrétiens
Medef, patronat, organisation patronale, CNPF
FNSEA, exploitants agricoles
FSU, fédération syndicale
UNEF, syndicat étudiant
WWF, fonds pour la nature
UICN, IUCN, conservation de la nature
LPO, protection des oiseaux
SPA, protection des animaux
ONG, NGO, association humanitaire
asso, association
MJC, maison des jeunes
LGBT, homosexuels, minorités sexuelles
homo, homosexuel, gay
trans, transgenre, transsexuel
hétéro, hétérosexuel
instit, maître d'école, professeur des écoles
dirlo, directeur
pion, surveillant
philo, philosophie
géo, géographie
éco, économie
socio, sociologie
bio, biologique, agriculture biologique
bio, biographie
récré, récréation, pause scolaire
rédac, rédaction
exo, exercice
interro, interrogation écrite
exam, examen, épreuve
bac, baccalauréat, examen final
unif, université
amphi, amphithéâtre
biblio, bibliothèque, bibliographie
encyclo, encyclopédie
anthropo, anthropologie
archéo, archéologie
cata, catastrophe
resto U, restaurant universitaire
resto, restau, restaurant
appli, application, logiciel, app
infos, nouvelles, actualités, journal
info, informatique
ado, adolescent, teenager
gouv, gouvernement, gvt
démo, démonstration
promo, promotion, publicité
réa, réalisateur
ciné, cinéma, salle obscure
TV, petit écran
téloche, télévision
impro, improvisation
perso, personnel, personnage
compo, composition
compète, compétition
basket, basketball, basket-ball
volley, volleyball
athlé, athlétisme
champ, champion
quali, qualification
TAB, tirs au but, pénaltys
arbitrage vidéo, assistance vidéo
carton jaune, avertissement
MVP, meilleur joueur
pts, points
pdt, président
chap., chapitre
vol., volume, tome
éd., édition, éditeur
coll., collection, collaboration
trad., traduction, traducteur
ill., illustration
fig., figure
pp., pages
réf, référence
cf., voir, comparer
env., environ, approximativement
Ste, sainte
Mgr, monseigneur, évêque
Mme, madame
Mlle, mademoiselle
maître, avocat
Cdt, commandant
Cne, capitaine
Gal, général
Cel, colonel
Sgt, sergent
quartier général, état-major
STO, travail obligatoire
FFI, forces intérieures
FFL, France libre, forces libres
WWI, Première Guerre, Grande Guerre, 14-18
WWII, Seconde Guerre, 39-45
RAF, aviation britannique
RAF, bande à Baader
ADM, armes de destruction, WMD, destruction massive
ICBM, missile intercontinental
SALT, limitation des armements
TNP, non-prolifération
IED, engin explosif, EEI, bombe artisanale
SNLE, sous-marin nucléaire
UAV, drone
OPEX, opérations extérieures
Finul, force intérimaire
Minusma, mission au Mali
ISAF, FIAS, force internationale
DMZ, zone démilitarisée
km, kilomètre, borne
mm, millimètre
µm, micromètre, micron
nm, nanomètre
km², kilomètre carré
m², mètre carré
m³, mètre cube
cm³, centimètre cube, cc
mg, milligramme
kt, kilotonne
ml, millilitre
cl, centilitre
dl, décilitre
hl, hectolitre
min, minute, mn
mph, miles par heure
degré Celsius, centigrade
kWh, kilowattheure
MWh, mégawattheure
TWh, térawattheure
kHz, kilohertz
MHz, mégahertz
GHz, gigahertz
hPa, hectopascal
kcal, kilocalorie
mSv, millisievert
ko, kilo-octet
gigaoctet, giga
téraoctet, téra
mégabits par seconde, Mbps
Mpx, mégapixels
ppp, dpi, points par pouce
px, pixel
fps, images par seconde, ips
tours par minute, rpm
bpm, battements par minute
hab., habitants
milliard, mrd
euro, EUR
livre sterling, GBP
yen, JPY
CHF, franc suisse
franc français, ancien franc
FCFA, franc CFA
CNY, yuan, renminbi
RUB, rouble
XXe, vingtième siècle
baril, bbl
lb, livre anglaise
oz, once
mille, mile
CPU, processeur, unité centrale
GPU, carte graphique, processeur graphique
ROM, mémoire morte
SSD, disque électronique, disque flash
HDD, disque dur
USB, clé USB, port série
MàJ, mise à jour, update
maj, majuscule
min, minuscule
suppr, supprimer, delete
échap, échappement, esc
BIOS, micrologiciel
GUI, interface graphique, IHM
CLI, ligne de commande
API, interface de programmation
SDK, kit de développement
IDE, environnement de développement
BD, BDD, base de données
SGBD, DBMS, gestion de bases
SQL, langage de requêtes
HTML, langage de balisage
CSS, feuilles de style
URL, adresse web, lien
HTTP, protocole web
HTTPS, connexion sécurisée
SSL, TLS, couche sécurisée
FTP, transfert de fichiers
adresse réseau, protocole internet
DNS, noms de domaine
LAN, réseau local
WAN, réseau étendu
VPN, réseau privé, réseau virtuel
FAI, ISP, fournisseur d'accès, fournisseur internet
ADSL, haut débit, ligne numérique
FTTH, fibre optique
wifi, wi-fi
5G, cinquième génération
4G, quatrième génération, LTE
TIC, NTIC, technologies de l'information
apprentissage automatique, machine learning
LLM, modèle de langage
NLP, TAL, traitement du langage, TALN
OCR, ROC, reconnaissance de caractères
IoT, objets connectés, internet des objets
CAO, conception assistée, CAD
PAO, publication assistée
GED, gestion documentaire
ERP, PGI, progiciel de gestion
CRM, relation client
CMS, gestion de contenu
P2P, pair à pair
SaaS, logiciel en ligne
MdP, mot de passe, password
ID, identifiant, login
CNI, carte d'identité
PIN, code secret
2FA, double authentification, A2F
DDoS, déni de service
DRM, verrous numériques
RGPD, GDPR, protection des données
FAQ, foire aux questions, questions fréquentes
CGU, conditions d'utilisation
CGV, conditions de vente
doc, documentation, document
réso, résolution
rep, répertoire, dossier
admin, administrateur
modo, modérateur
dév, développeur, programmeur
sysadmin, administrateur système
spec, spécification, cahier des charges
pièce jointe, fichier joint
SMS, texto, message court
MMS, message multimédia
tél, téléphone
GSM, portable, téléphone mobile
smartphone, ordiphone, téléphone intelligent
micro, micro-ordinateur
synthé, synthétiseur
ampli, amplificateur
hi-fi, haute fidélité
sono, sonorisation
disco, discothèque
disque compact, compact disc
DVD, disque numérique
VHS, cassette vidéo
33 tours, album
mini-album, maxi
VOST, sous-titres, version sous-titrée
VOD, vidéo à la demande
bande originale, musique de film
BD, bande dessinée, bédé, comics
DJ, disc-jockey, platiniste
BBC, télévision britannique
RTBF, radio belge
chrono, chronomètre, temps
mag, magazine
trad, traditionnel
psycho, psychologie
roman-photo, photoroman
SVP, stp
mdr, lol, mort de rire
qqch, qqc, quelque chose
qq, quelque
pk, pourquoi, pq
lgtps, longtemps
càd, autrement dit
pdv, point de vue
dsl, désolé
slt, salut
cdt, cordialement
bjr, bonjour
bsr, bonsoir
aspi, aspirateur
clim, climatisation, air conditionné
toilettes, cabinets, petit coin
SDB, salle de bains
RDC, rez-de-chaussée
déco, décoration
récup, récupération
inox, acier inoxydable
plexi, plexiglas
accu, accumulateur, batterie
métallo, métallurgiste
électro, électronique, électroménager
collabo, collaborateur, collaborationniste
facho, fasciste
réac, réactionnaire
coco, communiste
socialo, socialiste
anar, anarchiste
catho, catholique
prolo, prolétaire, ouvrier
aristo, aristocrate, noble
bourge, bourgeois
intello, intellectuel
anglo, anglophone
franco, francophone
rosbif, anglais, britannique
perm, permission, permanence
perpète, perpétuité, prison à vie
préf, préfecture
sous-préf, sous-préfet
proc, procureur, parquet
com, communication
com, commentaire
comm, commission
circo, circonscription
euro, européennes
réu, réunion, meeting
conf, conférence
visio, visioconférence, vidéoconférence
négo, négociation, pourparlers
stats, statistiques, données chiffrées
conso, consommation
conso, boisson
immo, immobilier
agro, agroalimentaire, agronomie
auto-école, école de conduite
max, maximum
mini, minimum
moy., moyenne
cool, décontracté
impec, impeccable
d'ac, d'accord, ok, entendu
vacs, congés
sem., semaine
janv., janvier
févr., février
juil., juillet
sept., septembre
oct., octobre
nov., novembre
déc., décembre
trim., trimestre
temp., température
pop., population
diam., diamètre
météorologie, prévisions
hippo, hippopotame
rhino, rhinocéros
croco, crocodile
dino, dinosaure
ortho, orthographe
ortho, orthophoniste
choco, chocolat
fromgi, fromage
mayo, mayonnaise
steak, bifteck
AOC, appellation d'origine, AOP
IGP, indication géographique
DLC, date limite, date de péremption
DLUO, DDM, durabilité minimale
ISO, norme internationale
AFNOR, normalisation française
NDLR, note de la rédaction
Bibliothèque nationale, BNF
VAE, acquis de l'expérience
VAE, vélo électrique
DIF, droit à la formation, CPF
GRH, ressources humaines
QVT, qualité de vie
RSE, responsabilité sociale, responsabilité sociétale
ESS, économie sociale
PVD, pays en développement, tiers-monde
NPI, pays émergents
G20, vingt pays, grandes économies
G8, huit puissances
P5, membres permanents
BoE, Banque d'Angleterre
BoJ, Banque du Japon
BDF, Banque de France
NYSE, Wall Street
CAC, Bourse de Paris
DJIA, Dow Jones
FTSE, Bourse de Londres
Sicav, fonds de placement, OPCVM
PEL, épargne logement
PEA, épargne en actions
LEP, épargne populaire
OAT, emprunt d'État, obligation du Trésor
TEG, TAEG, taux effectif
FESF, mécanisme de stabilité, fonds de secours
AIIB, banque asiatique
BAD, banque africaine
BNP, banque parisienne
IBM, Big Blue
PSA, Peugeot Citroën
EADS, Airbus
VGE, Giscard d'Estaing, Giscard
DSK, Strauss-Kahn
FDR, Roosevelt
Sarko, Sarkozy
PNR, parc régional, parc naturel
ONF, office des forêts
SHOM, service hydrographique
BRGM, recherches géologiques
IGN, institut géographique
IFREMER, exploitation de la mer
INPI, propriété industrielle
ISBN, numéro de livre
SIREN, SIRET, numéro d'entreprise
TCF, test de français
CROUS, œuvres universitaires
JPO, portes ouvertes
JMJ, journées de la jeunesse
JAPD, JDC, journée défense
AVS, auxiliaire scolaire, AESH
UHD, 4K
ACL, écran à cristaux, LCD, cristaux liquides
TFT, écran plat
CRT, tube cathodique
APN, appareil numérique
EOF, fin de fichier
GNU, logiciel libre
FOSS, logiciel libre, open source
CPL, courant porteur
UPS, onduleur
RAZ, remise à zéro, reset
SOS, appel au secours, appel de détresse
d'accord, validé
ver., version
nb, nombre
qté, quantité
fém., féminin
masc., masculin
sing., singulier
plur., pluriel
subj., subjonctif
adj., adjectif
adv., adverbe
syn., synonyme
angl., anglais
dépt, département
Cie, compagnie
Sté, société
Éts, établissements
Féd., fédération
inst., institut
secr., secrétaire
prés., président
resp., responsable
adm., administration
max., maximal
alloc, allocations familiales
cotis, cotisation
réduc, réduction, remise, rabais
abo, abonnement
mutu, mutuelle
ordo, ordonnance, prescription
antibio, antibiotique
perf, perfusion
perf, performance
onco, cancérologie
homéo, homéopathie
hémato, hématologie
trauma, traumatisme
schizo, schizophrène
parano, paranoïaque
mégalo, mégalomane
toxico, toxicomane, drogué
alcolo, alcoolique
nympho, nymphomane
pédo, pédophile
pédo, pédiatrie
maso, masochiste
sado, sadique
consti, Conseil constitutionnel
prez, président
présid, présidentielle
candid, candidat
bénef, bénéfice
collab, collaboration
fluo, fluorescent
manip, manipulation
périf, périphérique
permis, permis de conduire
pull, pull-over
sous-off, sous-officier
stup, stupéfiant
transfo, transformateur
cabrio, cabriolet
caméscope, caméra vidéo
dermo, dermatologie
imper, imperméable
lino, linoléum
nazi, national-socialiste
porno, pornographie
pneumo, pneumologie
polio, poliomyélite
repro, reproduction
sécu, sécurité
sensass, sensationnel
spé, spécialité
topo, topographie
tuto, tutoriel
zoo, jardin zoologique
démo, version d'essai
GES, effet de serre
HEC, études commerciales
ASE, aide à l'enfance
Amnesty, Amnesty International
porte-conteneurs, cargo
voilier, navire
chalutier, bateau, navire pêche
yacht, navire
vedette, bateau
canot, bateau
zodiac, embarcation, canot pneumatique
pirogue, embarcation, barque
frégate, navire guerre, bâtiment
porte-avions, navire guerre, bâtiment
méthanier, navire
remorqueur, bateau, navire
catamaran, voilier, bateau
F-16, chasseur, avion
Rafale, chasseur, avion combat
avion combat, avion chasse
bombardier, avion, avion militaire
avion de ligne, appareil, avion
Boeing, avion, appareil
Airbus, avion, appareil
jet, avion, jet privé
biplan, avion
planeur, avion, aéronef
canadair, bombardier eau, avion
hydravion, avion
drone, aéronef, engin
ULM, avion, aéronef
navette, vaisseau spatial
capsule, vaisseau spatial
sonde, engin spatial, vaisseau spatial
satellite, engin spatial
rover, robot, engin
autorail, train
locomotive, train, machine
train, métro
wagon, voiture, train
tramway, tram, transports commun
métro, transports commun, transports publics
autobus, bus, transports commun
minibus, bus
minibus, fourgonnette, van
berline, voiture, automobile
citadine, voiture
SUV, voiture, 4x4
4x4, véhicule
cabriolet, voiture, décapotable
taxi, voiture, VTC
camionnette, fourgon, véhicule utilitaire
fourgonnette, camionnette, véhicule
semi-remorque, véhicule
camion-citerne, camion
pick-up, véhicule, camionnette
ambulance, véhicule, secours
corbillard, voiture
tracteur, engin agricole, machine agricole
moissonneuse, machine agricole, engin agricole
bulldozer, engin chantier
pelleteuse, engin chantier
grue, engin chantier
char, blindé, véhicule militaire
vélo, deux-roues, bicyclette
trottinette, engin déplacement
VTT, vélo
caravane, mobil-home, roulotte
camping-car, véhicule
calèche, voiture cheval, attelage
charrette, chariot, attelage
téléphérique, remontée mécanique, télécabine
urgentiste, médecin, secours
secours, urgences
agent, force ordre
police, force ordre, autorités
détective, enquêteur, limier
gardien de prison, surveillant, maton
garde du corps, agent sécurité
douanier, agent, douane
ministre, responsable politique, membre gouvernement
maire, élu, édile
sénateur, élu
conseiller municipal, élu
gouverneur, élu, dirigeant
chef État, dirigeant
sultan, monarque
tsar, empereur, souverain
émir, souverain, dirigeant
pharaon, souverain, roi
dictateur, dirigeant, despote
sénat, chambre haute, parlement
consul, diplomate
émissaire, diplomate, envoyé
préfet, représentant État, haut fonctionnaire
fonctionnaire, agent public, agent État
greffier, auxiliaire justice
notaire, juriste, officier public
huissier, officier public
infirmier, soignant, personnel soignant
médecin, soignant, docteur
sage-femme, soignante
chirurgien, médecin, praticien
cardiologue, médecin, spécialiste
généraliste, médecin
pédiatre, médecin
psychiatre, médecin, psy
psychologue, psy, thérapeute
psychanalyste, thérapeute
oncologue, cancérologue, médecin
dermatologue, médecin
gynécologue, médecin
radiologue, médecin
anesthésiste, médecin
ophtalmologue, médecin, oculiste
dentiste, praticien
kinésithérapeute, kiné, soignant
vétérinaire, docteur
pharmacien, apothicaire
biologiste, scientifique, chercheur
physicien, scientifique, savant
chimiste, scientifique, savant
astronome, scientifique, savant
climatologue, scientifique, chercheur
géologue, scientifique, chercheur
archéologue, chercheur, scientifique
paléontologue, chercheur, scientifique
virologue, scientifique, chercheur
épidémiologiste, scientifique, chercheur
mathématicien, savant, chercheur
historien, chercheur, spécialiste
sociologue, chercheur, universitaire
politologue, chercheur, spécialiste
anthropologue, ethnologue, chercheur
économiste, expert, spécialiste
enseignant, maître école
maîtresse, institutrice, enseignante
proviseur, chef établissement, directeur
recteur, directeur
étudiant, jeune, universitaire
doctorant, chercheur, étudiant
poète, auteur, écrivain
dramaturge, auteur, écrivain
essayiste, auteur, écrivain
biographe, auteur
chroniqueur, journaliste
éditorialiste, journaliste
animateur, journaliste
rédacteur en chef, journaliste
photographe, reporter
sculpteur, artiste
rappeur, chanteur, artiste
pianiste, musicien
violoniste, musicien
guitariste, musicien
batteur, musicien
chef orchestre, musicien, maestro
ténor, chanteur, chanteur opéra
soprano, cantatrice, chanteuse
actrice, comédienne, vedette
danseur, artiste
dessinateur, artiste, illustrateur
architecte, concepteur
gardien de but, portier, joueur
tennisman, joueur tennis, joueur
rugbyman, joueur
basketteur, joueur
handballeur, joueur
hockeyeur, joueur
marathonien, coureur
nageur, athlète, sportif
judoka, sportif, combattant
gymnaste, athlète, sportive
skieur, sportif
patineur, sportif
alpiniste, grimpeur, montagnard
pilote, coureur automobile
supporter, fan, spectateur
pilote, commandant bord, aviateur
contrôleur, aiguilleur ciel
machiniste, conducteur
caissier, employé
vendeur, employé, commerçant
boulanger, artisan, commerçant
boucher, artisan, commerçant
épicier, commerçant
libraire, commerçant
coiffeur, artisan
plombier, artisan
menuisier, artisan
maçon, ouvrier
mineur, ouvrier, gueule noire
soudeur, ouvrier
électricien, technicien
forgeron, artisan
éleveur, agriculteur, paysan
viticulteur, vigneron, agriculteur
maraîcher, agriculteur, cultivateur
céréalier, agriculteur
apiculteur, éleveur abeilles
berger, éleveur, gardien troupeau
bûcheron, forestier
pêcheur, marin
jardinier, paysagiste
serveur, employé
restaurateur, patron
hôtelier, patron
directeur général, patron, dirigeant
industriel, patron, homme affaires
magnat, homme affaires, patron
milliardaire, homme affaires
banquier, financier
courtier, intermédiaire
trader, financier
comptable, expert-comptable
ingénieur, technicien, informaticien
secrétaire, assistante, employée bureau
cadre, salarié
ouvrier, employé
intérimaire, salarié, travailleur
syndicaliste, délégué syndical
gréviste, salarié, manifestant
évêque, prélat, religieux
religieux, curé
imam, religieux
rabbin, religieux
ayatollah, religieux, dignitaire
général, militaire
colonel, militaire, officier
lieutenant, militaire
caporal, sous-officier, militaire
sergent, sous-officier
soldat, militaire, troupier
légionnaire, soldat, militaire
parachutiste, soldat, militaire
casque bleu, soldat, ONU
tireur d'élite, sniper, tireur
mercenaire, combattant
milicien, combattant
guérillero, combattant, rebelle
kamikaze, terroriste
escroc, malfaiteur, arnaqueur
mafieux, gangster, criminel
violeur, agresseur, criminel
passeur, trafiquant
essai, livre, ouvrage
récit, livre, ouvrage
biographie, livre, ouvrage
autobiographie, livre, mémoires
manuel, livre, guide
encyclopédie, ouvrage, livre
dictionnaire, ouvrage, livre
recueil, livre, ouvrage
polar, roman policier, roman
best-seller, livre, succès librairie
poème, texte, poésie
sonnet, poème
fable, récit
bible, texte sacré, écritures
coran, texte sacré
mensuel, revue
tabloïd, journal
éditorial, article
tribune libre, article, texte
documentaire, film, reportage
comédie, film
western, film
thriller, film
biopic, film
talk-show, émission
journal télévisé, émission
tragédie, pièce théâtre
opéra, œuvre, spectacle
ballet, spectacle, danse
symphonie, œuvre, composition
fresque, peinture
aquarelle, peinture
portrait, tableau
buste, sculpture
estampe, image
selfie, photo
communiqué, texte, déclaration
passeport, document, papier identité
permis conduire, papiers
visa, document, titre séjour
certificat, document
facture, justificatif, document
contrat, document, accord
décret, texte, règlement
arrêté, texte, décision
traité, accord, texte
charte, texte, document
manuscrit, document, texte
parchemin, document
télégramme, message, dépêche
carte postale, courrier
tweet, message, publication
document, imprimé
PDF, fichier, document
tableur, logiciel, feuille calcul
curriculum vitae, document
procès-verbal, document, compte rendu
baccalauréat, diplôme, examen
doctorat, diplôme
placard, panneau
tract, prospectus, document
brochure, dépliant, document
billet de banque, coupure, argent
centime, pièce, monnaie
couronne, monnaie, devise
livre sterling, livre, monnaie
yen, monnaie, devise
yuan, monnaie, devise
rouble, monnaie, devise
franc, monnaie, devise
peso, monnaie, devise
salaire, paie, argent
prime, argent, bonus
pourboire, argent
loyer, argent
rançon, argent, somme
amende, somme, argent
dot, argent
pension, argent, allocation
RSA, allocation, aide sociale
aide sociale, aide
bourse, aide, aide financière
subvention, aide publique, argent public
acompte, paiement, avance
chèque, moyen paiement
carte bancaire, moyen paiement, carte bleue
espèces, argent
TVA, impôt
impôt sur le revenu, impôt, fisc
droit douane, taxe
cotisation, charge sociale
dividende, argent, bénéfice
villa, maison, propriété
chalet, maison
chaumière, maison
manoir, demeure, maison
bungalow, maison
studio, logement
duplex, appartement
HLM, logement social, immeuble
résidence, immeuble, logement
cabane, abri, maisonnette
château, palais, demeure
palais, bâtiment, résidence
forteresse, château fort, place forte
caserne, bâtiment militaire
cathédrale, église, édifice
basilique, édifice
synagogue, lieu culte
église, lieu culte
temple, lieu culte, sanctuaire
pagode, temple
pyramide, tombeau, monument
minaret, tour
phare, tour
hôpital, centre hospitalier
maternité, hôpital, clinique
dispensaire, centre soins
maison de retraite, Ehpad, établissement
collège, établissement scolaire, école
lycée, école
maternelle, école
internat, pensionnat
commissariat, poste police
prison, établissement pénitentiaire, maison arrêt
Conseil État, juridiction
cour d'appel, tribunal, juridiction
tribune, gradin, stade
patinoire, piste
hippodrome, champ courses
vélodrome, piste
discothèque, boîte nuit, établissement
bar, café, établissement
restaurant, bar
pizzeria, restaurant
café, restaurant
motel, hôtel
palace, hôtel
supermarché, grande surface, magasin
hypermarché, magasin
épicerie, commerce, magasin
boulangerie, commerce, magasin
librairie, magasin
bijouterie, magasin, commerce
raffinerie, usine, site industriel
aciérie, usine
fonderie, usine
abattoir, usine
centrale nucléaire, centrale, réacteur
barrage, ouvrage
éolienne, turbine
entrepôt, hangar, bâtiment
grange, hangar, bâtiment agricole
silo, réservoir
siège, quartier général
siège social, bureau, locaux
salle, salle obscure
théâtre, salle, salle spectacle
musée, établissement culturel
terminal, aéroport
aqueduc, pont, ouvrage
boulevard, rue, artère
ruelle, rue
impasse, rue, cul-de-sac
périphérique, route, rocade
nationale, route
départementale, route
piste cyclable, voie cyclable
trottoir, rue
esplanade, place
square, jardin public
parc, espace vert
parking, stationnement, aire stationnement
métropole, ville
bourgade, commune
capitale, ville
station balnéaire, ville côtière
ghetto, quartier
faubourg, quartier
cité, quartier
canton, circonscription, région
département, territoire
Land, région, état
émirat, pays, état
royaume, pays
république, pays, état
atoll, île
plan eau, mare
fjord, bras mer
falaise, paroi
volcan, montagne
pic, montagne
colline, butte, hauteur
crevasse, faille
iceberg, bloc glace
oasis, point eau
savane, plaine
steppe, plaine
jungle, forêt, forêt tropicale
pinède, forêt, bois
verger, plantation
missile, arme, projectile
roquette, projectile, arme
fusée, arme
torpille, arme, projectile
grenade, explosif, arme
mine, engin explosif
TNT, explosif
kalachnikov, arme, fusil assaut
arme, arme feu
pistolet, arme feu
mitrailleuse, arme automatique
mortier, pièce artillerie
canon, artillerie, pièce artillerie
obusier, canon, artillerie
couteau, arme blanche, lame
poignard, couteau, arme
machette, arme blanche, couteau
épée, arme, lame
sabre, arme
lance, arme, pique
arc, arme
gaz lacrymogène, lacrymo
napalm, bombe incendiaire
sarin, gaz, arme chimique
ogive, tête nucléaire, arme nucléaire
moquette, sol, tapis
carrelage, sol
linoléum, sol, revêtement
papier peint, tapisserie
chêne, arbre
sapin, arbre, conifère
pin, arbre, conifère
platane, arbre
olivier, arbre
baobab, arbre
palmier, arbre
cèdre, arbre, conifère
marronnier, arbre
arbuste, buisson, plante
rose, fleur
tulipe, fleur
orchidée, fleur
coquelicot, fleur
lavande, plante
fougère, plante
ortie, plante, mauvaise herbe
cactus, plante
algue, plante marine
bolet, champignon
truffe, champignon
loup, prédateur, bête
lion, félin
panthère, fauve, félin
léopard, fauve, félin
chat, félin, animal compagnie
chien, animal compagnie
labrador, chien
berger allemand, chien
pitbull, chien, molosse
équidé, monture
étalon, cheval
poney, cheval
âne, équidé, baudet
vache, bétail
truie, porc
sanglier, gibier, bête
cerf, cervidé, gibier
chevreuil, gibier
renne, cervidé
canard, volaille, oiseau
oie, volaille, oiseau
dinde, volaille
aigle, rapace, oiseau
faucon, rapace, oiseau
vautour, oiseau
chouette, rapace, hibou
moineau, oiseau
hirondelle, oiseau
mouette, oiseau, goéland
corbeau, oiseau
perroquet, oiseau
manchot, oiseau, pingouin
autruche, oiseau
saumon, poisson
thon, poisson
truite, poisson
sardine, poisson
cachalot, cétacé, baleine
huître, coquillage
moule, coquillage
homard, crustacé
pieuvre, poulpe
cobra, serpent
python, serpent
crocodile, reptile
dinosaure, reptile
gorille, singe, primate
chimpanzé, singe, primate
orang-outan, singe, primate
rhinocéros, pachyderme
hippopotame, pachyderme
panda, ours
kangourou, marsupial
abeille, insecte
guêpe, insecte
frelon, insecte
fourmi, insecte
papillon, insecte
criquet, insecte, sauterelle
scarabée, insecte, coléoptère
araignée, tarentule
ver de terre, lombric
escargot, gastéropode
termite, insecte
miche, pain
brioche, viennoiserie
tarte, dessert
pâtisserie, dessert
glace, dessert, crème glacée
chocolat, confiserie
biscuit, gâteau
sandwich, casse-croûte
hamburger, burger, sandwich
kebab, sandwich
camembert, fromage
roquefort, fromage
comté, fromage
mozzarella, fromage
beurre, matière grasse
huile, matière grasse
margarine, matière grasse
yaourt, laitage, produit laitier
lait, produit laitier
fromage, produit laitier
steak, viande
côtelette, viande
saucisse, charcuterie
saucisson, charcuterie
pâté, charcuterie
bœuf, viande
porc, viande
riz, céréale
orge, céréale
seigle, céréale
spaghetti, pâtes
macaroni, pâtes
lentille, légume, légumineuse
pois chiche, légumineuse
soja, légumineuse
carotte, légume
tomate, légume
courgette, légume
chou, légume
poireau, légume
oignon, légume
pomme, fruit
poire, fruit
banane, fruit
orange, fruit, agrume
citron, agrume, fruit
cerise, fruit
fraise, fruit
raisin, fruit
mangue, fruit
noix, fruit sec
amande, fruit sec
poivre, épice
safran, épice
cannelle, épice
basilic, herbe aromatique
moutarde, condiment
mayonnaise, sauce
ketchup, sauce
potage, soupe
petit-déjeuner, repas
souper, repas
festin, banquet, repas
champagne, vin, bulles
bordeaux, vin
bourgogne, vin
rosé, vin
whisky, alcool, spiritueux
vodka, alcool, spiritueux
rhum, alcool, spiritueux
cognac, alcool, eau-de-vie
pastis, apéritif, alcool
bière, alcool
cidre, boisson alcoolisée
cocktail, boisson, boisson alcoolisée
soda, boisson sucrée, boisson
coca, soda, boisson
jus de fruit, boisson
café, boisson chaude, expresso
thé, boisson chaude
zinc, métal
cobalt, métal, minerai
argent, métal précieux
platine, métal précieux
bauxite, minerai
uranium, combustible nucléaire
diamant, pierre précieuse
rubis, pierre précieuse
émeraude, pierre précieuse
saphir, pierre précieuse
granit, pierre, roche
marbre, pierre, roche
calcaire, roche, pierre
grès, pierre
ardoise, pierre
parpaing, brique
plâtre, matériau construction
coton, tissu, fibre
laine, tissu, fibre
soie, tissu, étoffe
lin, tissu, fibre
velours, tissu, étoffe
nylon, fibre synthétique
polyester, fibre synthétique
PVC, plastique
polystyrène, plastique
amiante, fibre
caoutchouc, gomme, latex
gaz naturel, hydrocarbure
charbon, combustible fossile
kérosène, carburant
glyphosate, pesticide
DDT, pesticide, insecticide
fumier, engrais
hydrogène, gaz
héroïne, drogue, stupéfiant
cocaïne, drogue, stupéfiant
cannabis, drogue, haschich
marijuana, drogue
ecstasy, drogue
morphine, opiacé, antidouleur
aspirine, médicament, antidouleur
paracétamol, médicament, antidouleur
antibiotique, médicament
vaccin, injection
sirop, médicament
insuline, hormone, médicament
grippe, maladie, virus
Covid, maladie, coronavirus
sida, VIH, maladie
Ebola, virus, maladie
paludisme, malaria, maladie
tuberculose, maladie
rougeole, maladie
choléra, maladie
peste, maladie, épidémie
lèpre, maladie
Alzheimer, maladie, démence
Parkinson, maladie
diabète, maladie
cancer, tumeur, maladie
leucémie, cancer
maman, parent
papa, parent
grand-mère, mamie, grand-parent
ancêtre, grand-père
aîné, enfant, premier-né
cadet, benjamin, enfant
frère, frangin, fratrie
sœur, fratrie
jumeau, frère
oncle, parent, proche
tante, parente, proche
cousin, parent, proche
neveu, parent
fiancé, futur époux
compagne, conjointe, petite amie
conjoint, petit ami
ex-femme, ancienne épouse
ex-mari, ancien époux
veuve, épouse
beau-père, beaux-parents
belle-mère, beaux-parents
petit-fils, petit-enfant
petite-fille, petit-enfant
nourrisson, bébé, enfant
bambin, gamin
fillette, petite fille, enfant
garçonnet, petit garçon, enfant
orphelin, enfant
septuagénaire, retraité, personne âgée
octogénaire, personne âgée, vieillard
nonagénaire, personne âgée
quadragénaire, homme
quinquagénaire, homme
trentenaire, jeune adulte
sexagénaire, senior
clan, famille, tribu
colocataire, occupant
locataire, occupant, résident
habitant, voisin
villageois, habitant
citadin, habitant ville
Parisien, habitant Paris
Londonien, habitant Londres
Marseillais, habitant Marseille
insulaire, habitant île
autochtone, indigène, peuple autochtone
colon, immigré, habitant
sans-papiers, immigré
pèlerin, fidèle, croyant
protestant, chrétien
orthodoxe, chrétien
chiite, musulman
sunnite, musulman
voyageur, client
badaud, passant, curieux
témoin, passant
abonné, client
internaute, usager
otage, captif, victime
équipage, personnel
spectateurs, auditoire
foule, monde, gens
cortège, défilé, foule
gang, bande, groupe criminel
cartel, organisation criminelle
mafia, organisation criminelle, crime organisé
commando, groupe armé
guérilla, groupe armé, rebelles
Hezbollah, mouvement, groupe armé
Al-Qaïda, organisation terroriste
bataillon, unité, troupe
brigade, unité
régiment, troupe
escadron, unité
patrouille, équipe
escouade, équipe, groupe soldats
infanterie, armée, troupes
aviation, armée air
ONG, association, organisation humanitaire
Croix-Rouge, organisation humanitaire
Amnesty International, ONG
Greenpeace, ONG, association écologiste
Unesco, organisation internationale
Fed, banque centrale
orchestre, musiciens
groupe, musiciens
chorale, chœur, chanteurs
troupe, comédiens, compagnie
onze, sélection
filiale, entreprise, société
start-up, jeune pousse, entreprise
petite entreprise, entreprise
multinationale, firme, entreprise
banque, établissement financier
assureur, compagnie assurance
constructeur automobile, marque
opérateur, fournisseur
distributeur, enseigne
chaîne, télévision, média
radio, station, média
volant, direction
capot, carrosserie
pare-brise, vitre
jante, roue
hublot, fenêtre
lucarne, fenêtre
portail, porte, grille
portière, porte
perron, marches, entrée
tuile, toit
plafond, toit
façade, mur
murailles, fortifications
balcon, terrasse
salon, pièce
cuisine, pièce
toilettes, sanitaires
rez-de-chaussée, étage
vestibule, entrée, hall
fuselage, carlingue
proue, avant
poupe, arrière
mât, voilure
hélice, pale
clavier, touche
souris, périphérique
imprimante, périphérique
clé USB, support stockage
disque dur, support stockage, disque
iPhone, smartphone, téléphone
tablette, iPad
ordinateur, PC, machine
portable, ordinateur portable
serveur, machine, ordinateur
navigateur, logiciel
antivirus, logiciel
Windows, système exploitation
Linux, système exploitation
macOS, système exploitation
Android, système exploitation
Firefox, navigateur
Chrome, navigateur
pilote, driver, logiciel
rançongiciel, logiciel malveillant
doigt, main
pouce, doigt
index, doigt
cheville, pied
genou, jambe
mollet, jambe
tibia, jambe
fémur, jambe
coude, bras
poignet, bras
mâchoire, visage
front, visage
joue, visage
thorax, poitrine, torse
côte, os
vertèbre, os, colonne vertébrale
pupille, œil
canine, dent
molaire, dent
moustache, barbe
griffe, patte
robe, vêtement
manteau, vêtement
veste, vêtement
chemise, vêtement
pantalon, vêtement
jupe, vêtement
pull, vêtement, chandail
burqa, voile
niqab, voile
hidjab, voile
casquette, chapeau
béret, chapeau
bottes, chaussures
baskets, chaussures
sandales, chaussures
collier, bijou
bague, bijou, anneau
bracelet, bijou
parfum, eau toilette
banc, siège
commode, meuble
buffet, meuble
bougie, chandelle
réverbère, lampadaire, éclairage public
drap, linge lit
couette, literie, couverture
matelas, literie
casserole, récipient
poêle, ustensile
seau, récipient
bouteille, récipient
tonneau, baril
marteau, outil
tournevis, outil
scie, outil
pelle, outil
hache, outil
réfrigérateur, frigo, électroménager
lave-linge, machine laver
lave-vaisselle, électroménager
aspirateur, électroménager
four, appareil
téléviseur, télé, poste
guitare, instrument
piano, instrument
violon, instrument
trompette, instrument
thermomètre, instrument mesure
microscope, instrument
télescope, instrument, lunette
ballon, balle
raquette, équipement
peluche, jouet
échecs, jeu société
belote, jeu cartes
poker, jeu cartes
roulette, jeu hasard
loto, loterie, jeu hasard
tennis, sport
marathon, course
sprint, course
Tour de France, grande boucle, course cycliste
Vendée Globe, course voile
Coupe du monde, mondial, compétition
demi-finale, match
derby, match
séisme, tremblement terre, catastrophe naturelle
inondation, crue, intempéries
grêle, intempéries
verglas, glace
crash, accident avion
déraillement, accident train
naufrage, accident mer
Noël, fête
Pâques, fête
Aïd, fête musulmane
funérailles, obsèques, cérémonie
baptême, cérémonie
messe, office, cérémonie
janvier, mois
février, mois
mars, mois
avril, mois
mai, mois
juin, mois
juillet, mois
août, mois
septembre, mois
octobre, mois
novembre, mois
décembre, mois
été, saison
hiver, saison
automne, saison
printemps, saison
dimanche, week-end
rouge, couleur
bleu, couleur
vert, couleur
jaune, couleur
kilo, poids
anglais, langue
français, langue
arabe, langue
latin, langue
breton, langue régionale
argot, langage
planète, astre
soleil, astre
Mars, planète rouge, planète
Jupiter, planète
Vénus, planète
Saturne, planète
lune, satellite naturel
comète, astre
météorite, corps céleste
Élysée, présidence, palais présidentiel
Quai Orsay, ministère affaires
Pentagone, ministère défense
Finlande, finnois, pays finlandais
Helsinki, gouvernement finlandais, capitale finlandaise, autorités finlandaises
Suède, suédois, royaume suédois
Stockholm, gouvernement suédois, capitale suédoise, autorités suédoises
Norvège, norvégien, royaume norvégien
Oslo, gouvernement norvégien, capitale norvégienne, autorités norvégiennes
Danemark, danois, royaume danois
Copenhague, gouvernement danois, capitale danoise, autorités danoises
Islande, île islandaise
Reykjavik, gouvernement islandais, capitale islandaise, autorités islandaises
Irlande, île d'Émeraude, Eire
Dublin, gouvernement irlandais, capitale irlandaise, autorités irlandaises
Espagne, espagnol, royaume espagnol, ibérique
Madrid, gouvernement espagnol, capitale espagnole, autorités espagnoles
Portugal, portugais, lusitanien, lusophone
Lisbonne, gouvernement portugais, capitale portugaise, autorités portugaises
Italie, italien, transalpin, la Botte, Péninsule
Rome, gouvernement italien, capitale italienne, autorités italiennes
Allemagne, allemand, outre-Rhin, germanique, République fédérale
Berlin, gouvernement allemand, capitale allemande, autorités allemandes
Autriche, autrichien, république alpine
Vienne, gouvernement autrichien, capitale autrichienne, autorités autrichiennes
Suisse, helvétique, Confédération helvétique
Berne, gouvernement suisse, capitale suisse, autorités suisses
Belgique, belge, outre-Quiévrain, plat pays, royaume belge
Bruxelles, gouvernement belge, capitale belge, autorités belges
Pays-Bas, néerlandais, hollandais, batave
La Haye, gouvernement néerlandais, capitale néerlandaise, autorités néerlandaises
Luxembourg, luxembourgeois, Grand-Duché
Luxembourg, gouvernement luxembourgeois, capitale luxembourgeoise, autorités luxembourgeoises
Pologne, polonais, pays polonais
Varsovie, gouvernement polonais, capitale polonaise, autorités polonaises
Hongrie, hongrois, magyar
Budapest, gouvernement hongrois, capitale hongroise, autorités hongroises
Roumanie, roumain, pays roumain
Bucarest, gouvernement roumain, capitale roumaine, autorités roumaines
Bulgarie, pays bulgare
Sofia, gouvernement bulgare, capitale bulgare, autorités bulgares
Athènes, gouvernement grec, capitale grecque, autorités grecques
Serbie, pays serbe
Belgrade, gouvernement serbe, capitale serbe, autorités serbes
Croatie, pays croate
Zagreb, gouvernement croate, capitale croate, autorités croates
Slovénie, pays slovène
Ljubljana, gouvernement slovène, capitale slovène, autorités slovènes
Slovaquie, pays slovaque
Bratislava, gouvernement slovaque, capitale slovaque, autorités slovaques
Albanie, Pays des aigles
Tirana, gouvernement albanais, capitale albanaise, autorités albanaises
Kosovo, kosovar
Pristina, gouvernement kosovar, capitale kosovare, autorités kosovares
Bosnie, bosnien, Bosnie-Herzégovine, bosniaque
Sarajevo, gouvernement bosnien, capitale bosnienne, autorités bosniennes
Monténégro, monténégrin, pays monténégrin
Podgorica, gouvernement monténégrin, capitale monténégrine, autorités monténégrines
Macédoine du Nord, macédonien, Macédoine
Skopje, gouvernement macédonien, capitale macédonienne, autorités macédoniennes
Estonie, estonien
Tallinn, gouvernement estonien, capitale estonienne, autorités estoniennes
Riga, gouvernement letton, capitale lettonne, autorités lettonnes
Lituanie, lituanien, pays lituanien
Vilnius, gouvernement lituanien, capitale lituanienne, autorités lituaniennes
Ukraine, ukrainien, Kyiv
Kiev, gouvernement ukrainien, capitale ukrainienne, autorités ukrainiennes
Biélorussie, Bélarus, bélarusse
Minsk, gouvernement biélorusse, capitale biélorusse, autorités biélorusses
Moldavie, Moldova
Chisinau, gouvernement moldave, capitale moldave, autorités moldaves
Russie, Fédération russe
Moscou, gouvernement russe, capitale russe, autorités russes
Géorgie, géorgien, république caucasienne
Tbilissi, gouvernement géorgien, capitale géorgienne, autorités géorgiennes
Arménie, arménien, pays arménien
Erevan, gouvernement arménien, capitale arménienne, autorités arméniennes
Azerbaïdjan, azéri
Bakou, gouvernement azerbaïdjanais, capitale azerbaïdjanaise, autorités azerbaïdjanaises
Turquie, Türkiye
Ankara, gouvernement turc, capitale turque, autorités turques
Chypre, chypriote, cypriote
Nicosie, gouvernement chypriote, capitale chypriote, autorités chypriotes
Malte, archipel maltais
La Valette, gouvernement maltais, capitale maltaise, autorités maltaises
Kazakhstan, kazakh
Astana, gouvernement kazakh, capitale kazakhe, autorités kazakhes
Ouzbékistan, ouzbek
Tachkent, gouvernement ouzbek, capitale ouzbèke, autorités ouzbèkes
Kirghizistan, kirghize
Bichkek, gouvernement kirghize, capitale kirghize, autorités kirghizes
Tadjikistan, tadjik
Douchanbé, gouvernement tadjik, capitale tadjike, autorités tadjikes
Turkménistan, turkmène
Achgabat, gouvernement turkmène, capitale turkmène, autorités turkmènes
Oulan-Bator, gouvernement mongol, capitale mongole, autorités mongoles
Chine, chinois, Empire du Milieu, République populaire, sinique
Pékin, gouvernement chinois, capitale chinoise, autorités chinoises
Japon, nippon, Soleil levant, archipel nippon
Tokyo, gouvernement japonais, capitale japonaise, autorités japonaises
Corée du Sud, sud-coréen, Matin calme, coréen
Corée du Nord, nord-coréen, royaume ermite
Taïwan, Formose
Taipei, gouvernement taïwanais, capitale taïwanaise, autorités taïwanaises
Inde, indien, sous-continent indien, géant indien
New Delhi, gouvernement indien, capitale indienne, autorités indiennes
Pakistan, pays pakistanais
Islamabad, gouvernement pakistanais, capitale pakistanaise, autorités pakistanaises
Bangladesh, bangladais, Bengale oriental
Dacca, gouvernement bangladais, capitale bangladaise, autorités bangladaises
Sri Lanka, srilankais, Ceylan, cinghalais
Colombo, gouvernement srilankais, capitale srilankaise, autorités srilankaises
Népal, pays himalayen
Katmandou, gouvernement népalais, capitale népalaise, autorités népalaises
Bhoutan, royaume bhoutanais
Thimphou, gouvernement bhoutanais, capitale bhoutanaise, autorités bhoutanaises
Birmanie, Myanmar
Naypyidaw, gouvernement birman, capitale birmane, autorités birmanes
Thaïlande, Siam, thaï
Bangkok, gouvernement thaïlandais, capitale thaïlandaise, autorités thaïlandaises
Laos, laotien, lao
Vientiane, gouvernement laotien, capitale laotienne, autorités laotiennes
Cambodge, cambodgien, khmer, Kampuchea
Phnom Penh, gouvernement cambodgien, capitale cambodgienne, autorités cambodgiennes
Vietnam, vietnamien, Viêt Nam
Hanoï, gouvernement vietnamien, capitale vietnamienne, autorités vietnamiennes
Malaisie, malaisien, malais
Kuala Lumpur, gouvernement malaisien, capitale malaisienne, autorités malaisiennes
Singapour, singapourien
Singapour, gouvernement singapourien, capitale singapourienne, autorités singapouriennes
Indonésie, indonésien, archipel indonésien
Jakarta, gouvernement indonésien, capitale indonésienne, autorités indonésiennes
Philippines, archipel philippin
Manille, gouvernement philippin, capitale philippine, autorités philippines
Australie, australien, pays des kangourous, aussie
Canberra, gouvernement australien, capitale australienne, autorités australiennes
Nouvelle-Zélande, néo-zélandais, kiwi, Aotearoa
Afghanistan, afghan, pays afghan
Kaboul, gouvernement afghan, capitale afghane, autorités afghanes
Iran, iranien, Perse, République islamique
Téhéran, gouvernement iranien, capitale iranienne, autorités iraniennes
Irak, irakien, iraquien, Mésopotamie
Bagdad, gouvernement irakien, capitale irakienne, autorités irakiennes
Syrie, syrien, pays syrien
Damas, gouvernement syrien, capitale syrienne, autorités syriennes
Liban, pays du Cèdre
Beyrouth, gouvernement libanais, capitale libanaise, autorités libanaises
Israël, israélien, État hébreu
Tel-Aviv, gouvernement israélien, capitale israélienne, autorités israéliennes
Palestine, palestinien, territoires palestiniens, Autorité palestinienne
Jordanie, jordanien, royaume hachémite
Amman, gouvernement jordanien, capitale jordanienne, autorités jordaniennes
Arabie saoudite, saoudien, royaume wahhabite, royaume saoudien
Riyad, gouvernement saoudien, capitale saoudienne, autorités saoudiennes
Qatar, qatarien, émirat gazier
Doha, gouvernement qatari, capitale qatarie, autorités qataries
Koweït, koweïtien, émirat koweïtien
Koweït, gouvernement koweïtien, capitale koweïtienne, autorités koweïtiennes
émirati, émirien
Abou Dhabi, gouvernement émirati, capitale émiratie, autorités émiraties
Oman, sultanat d'Oman
Mascate, gouvernement omanais, capitale omanaise, autorités omanaises
Bahreïn, bahreïnien
Manama, gouvernement bahreïnien, capitale bahreïnienne, autorités bahreïniennes
Yémen, yéménite, Arabie heureuse
Sanaa, gouvernement yéménite, capitale yéménite, autorités yéménites
Égypte, égyptien, pays des pharaons
Le Caire, gouvernement égyptien, capitale égyptienne, autorités égyptiennes
Libye, libyen, Jamahiriya
Tripoli, gouvernement libyen, capitale libyenne, autorités libyennes
Tunisie, tunisien, pays du jasmin
Tunis, gouvernement tunisien, capitale tunisienne, autorités tunisiennes
Algérie, algérien, pays algérien
Alger, gouvernement algérien, capitale algérienne, autorités algériennes
Maroc, marocain, royaume chérifien, chérifien
Rabat, gouvernement marocain, capitale marocaine, autorités marocaines
Mauritanie, mauritanien, pays mauritanien
Nouakchott, gouvernement mauritanien, capitale mauritanienne, autorités mauritaniennes
Mali, malien, Soudan français
Bamako, gouvernement malien, capitale malienne, autorités maliennes
Niger, nigérien, pays nigérien
Niamey, gouvernement nigérien, capitale nigérienne, autorités nigériennes
Abuja, gouvernement nigérian, capitale nigériane, autorités nigérianes
Sénégal, pays de la Teranga
Dakar, gouvernement sénégalais, capitale sénégalaise, autorités sénégalaises
Côte d'Ivoire, ivoirien, Yamoussoukro
Abidjan, gouvernement ivoirien, capitale ivoirienne, autorités ivoiriennes
Burkina Faso, burkinabè, burkinabée, Haute-Volta, Hommes intègres, voltaïque
Ouagadougou, gouvernement burkinabè, capitale burkinabée, autorités burkinabées
Bénin, béninois, Dahomey, dahoméen
Cotonou, gouvernement béninois, capitale béninoise, autorités béninoises
Togo, togolais, pays togolais
Lomé, gouvernement togolais, capitale togolaise, autorités togolaises
Ghana, ghanéen, Gold Coast
Accra, gouvernement ghanéen, capitale ghanéenne, autorités ghanéennes
Guinée, guinéen, Guinée-Conakry
Conakry, gouvernement guinéen, capitale guinéenne, autorités guinéennes
Liberia, libérien, pays libérien
Monrovia, gouvernement libérien, capitale libérienne, autorités libériennes
Gambie, gambien, pays gambien
Banjul, gouvernement gambien, capitale gambienne, autorités gambiennes
Cap-Vert, cap-verdien, Cabo Verde
Tchad, tchadien, pays tchadien
gouvernement tchadien, capitale tchadienne, autorités tchadiennes
Cameroun, Afrique en miniature
Yaoundé, gouvernement camerounais, capitale camerounaise, autorités camerounaises
Centrafrique, centrafricain, République centrafricaine, Oubangui-Chari
Bangui, gouvernement centrafricain, capitale centrafricaine, autorités centrafricaines
Gabon, pays gabonais
Libreville, gouvernement gabonais, capitale gabonaise, autorités gabonaises
Congo, congolais, Congo-Brazzaville
Brazzaville, gouvernement congolais, capitale congolaise, autorités congolaises
RDC, congolais, Congo-Kinshasa, Zaïre, zaïrois
Kinshasa, gouvernement congolais, capitale congolaise, autorités congolaises
Rwanda, pays des collines, Mille Collines
Kigali, gouvernement rwandais, capitale rwandaise, autorités rwandaises
Burundi, pays burundais
Bujumbura, gouvernement burundais, capitale burundaise, autorités burundaises
Ouganda, perle de l'Afrique
Kampala, gouvernement ougandais, capitale ougandaise, autorités ougandaises
Kenya, kényan
Nairobi, gouvernement kényan, capitale kényane, autorités kényanes
Tanzanie, tanzanien, Tanganyika
Dodoma, gouvernement tanzanien, capitale tanzanienne, autorités tanzaniennes
Éthiopie, éthiopien, Abyssinie
Addis-Abeba, gouvernement éthiopien, capitale éthiopienne, autorités éthiopiennes
Érythrée, érythréen, pays érythréen
Asmara, gouvernement érythréen, capitale érythréenne, autorités érythréennes
Somalie, somalien
Mogadiscio, gouvernement somalien, capitale somalienne, autorités somaliennes
Soudan, pays soudanais
Khartoum, gouvernement soudanais, capitale soudanaise, autorités soudanaises
Angola, pays angolais
Luanda, gouvernement angolais, capitale angolaise, autorités angolaises
Mozambique, mozambicain, pays mozambicain
Maputo, gouvernement mozambicain, capitale mozambicaine, autorités mozambicaines
Zambie, zambien, Rhodésie du Nord
Lusaka, gouvernement zambien, capitale zambienne, autorités zambiennes
Zimbabwe, zimbabwéen, Rhodésie, rhodésien
Harare, gouvernement zimbabwéen, capitale zimbabwéenne, autorités zimbabwéennes
Namibie, namibien
Windhoek, gouvernement namibien, capitale namibienne, autorités namibiennes
Afrique du Sud, sud-africain
Madagascar, malgache, Grande Île, Tananarive
Antananarivo, gouvernement malgache, capitale malgache, autorités malgaches
Île Maurice, mauricien, Maurice
Port-Louis, gouvernement mauricien, capitale mauricienne, autorités mauriciennes
Comores, comorien, archipel comorien
Moroni, gouvernement comorien, capitale comorienne, autorités comoriennes
Canada, canadien, pays de l'érable
Ottawa, gouvernement canadien, capitale canadienne, autorités canadiennes
Mexique, mexicain, pays aztèque
Mexico, gouvernement mexicain, capitale mexicaine, autorités mexicaines
Cuba, cubain, île castriste, île communiste
La Havane, gouvernement cubain, capitale cubaine, autorités cubaines
Haïti, haïtien, perle des Antilles
Port-au-Prince, gouvernement haïtien, capitale haïtienne, autorités haïtiennes
République dominicaine, dominicain, pays dominicain
Saint-Domingue, gouvernement dominicain, capitale dominicaine, autorités dominicaines
Jamaïque, jamaïcain, île du reggae
Kingston, gouvernement jamaïcain, capitale jamaïcaine, autorités jamaïcaines
Guatemala, guatémaltèque, pays guatémaltèque
Guatemala, gouvernement guatémaltèque, capitale guatémaltèque, autorités guatémaltèques
Salvador, salvadorien, El Salvador
San Salvador, gouvernement salvadorien, capitale salvadorienne, autorités salvadoriennes
Honduras, hondurien, pays hondurien
Tegucigalpa, gouvernement hondurien, capitale hondurienne, autorités honduriennes
Nicaragua, nicaraguayen, pays sandiniste
Managua, gouvernement nicaraguayen, capitale nicaraguayenne, autorités nicaraguayennes
Costa Rica, costaricain, costaricien
San José, gouvernement costaricain, capitale costaricaine, autorités costaricaines
Panama, panaméen, isthme panaméen
Panama, gouvernement panaméen, capitale panaméenne, autorités panaméennes
Colombie, colombien, pays colombien
Bogota, gouvernement colombien, capitale colombienne, autorités colombiennes
Venezuela, vénézuélien, pays bolivarien
Caracas, gouvernement vénézuélien, capitale vénézuélienne, autorités vénézuéliennes
Équateur, équatorien, pays équatorien
Quito, gouvernement équatorien, capitale équatorienne, autorités équatoriennes
Pérou, péruvien, pays des Incas
Lima, gouvernement péruvien, capitale péruvienne, autorités péruviennes
Bolivie, bolivien, pays bolivien
La Paz, gouvernement bolivien, capitale bolivienne, autorités boliviennes
Chili, chilien, pays chilien
Santiago, gouvernement chilien, capitale chilienne, autorités chiliennes
Argentine, pays du tango, albiceleste
Buenos Aires, gouvernement argentin, capitale argentine, autorités argentines
Uruguay, uruguayen, pays uruguayen
Montevideo, gouvernement uruguayen, capitale uruguayenne, autorités uruguayennes
Paraguay, paraguayen, pays paraguayen
Asuncion, gouvernement paraguayen, capitale paraguayenne, autorités paraguayennes
Brésil, brésilien, auriverde
Brasilia, gouvernement brésilien, capitale brésilienne, autorités brésiliennes
États-Unis, américain, Oncle Sam, outre-Atlantique, étasunien, USA
États-Unis, Amérique, première puissance
Washington, gouvernement américain, administration américaine, autorités américaines, capitale fédérale, exécutif américain
Maison-Blanche, présidence américaine, administration américaine, bureau ovale
Capitole, Congrès américain, parlement américain, Congrès, élus américains
Capitol Hill, Congrès américain, Capitole
Pentagone, Défense américaine, armée américaine
département d'État, diplomatie américaine, Foggy Bottom
Langley, CIA, renseignement américain, l'Agence
Fort Meade, NSA, grandes oreilles, écoutes américaines
Quantico, FBI, police fédérale, fédéraux
Wall Street, Bourse américaine, finance américaine
la City, place de Londres, finance britannique, Square Mile, place financière
place boursière, Bourse, corbeille, marché boursier
palais Brongniart, Bourse de Paris, place parisienne, CAC 40
Silicon Valley, géants technologiques, industrie technologique, tech américaine
Cupertino, Apple, marque à la pomme, firme à la pomme
marque à la pomme, Apple, fabricant de l'iPhone, pomme croquée
Mountain View, Google, Alphabet, géant de la recherche
Redmond, Microsoft, éditeur de Windows, géant du logiciel
Menlo Park, Facebook, Meta
oiseau bleu, Twitter, réseau X, site de microblogage
Amazon, e-commerçant, firme de Seattle
Facebook, réseau social
GAFA, GAFAM, géants du web, géants du numérique, géants technologiques, Big Tech
licorne, jeune pousse
jeune pousse, start-up, startup, entreprise naissante
Hollywood, cinéma américain, industrie du cinéma, usine à rêves, studios américains
Bollywood, cinéma indien, film indien
Nollywood, cinéma nigérian
Cinecittà, cinéma italien, studios romains
Broadway, comédies musicales
Madison Avenue, publicitaires américains, milieu publicitaire
Nashville, musique country, capitale de la country
firme de Seattle, Boeing, avionneur américain, constructeur aéronautique
avionneur européen, Airbus, constructeur aéronautique, avionneur
motoriste, constructeur de moteurs, fabricant de moteurs
marque au losange, Renault, Régie, constructeur français, firme au losange
marque au lion, Peugeot, constructeur sochalien, firme au lion
marque aux chevrons, Citroën, firme aux chevrons
Rueil, marque au losange, Renault
Wolfsburg, Volkswagen, constructeur allemand, géant de Wolfsburg
marque à l'étoile, Mercedes, Mercedes-Benz, Stuttgart, Daimler
marque à l'hélice, BMW, constructeur munichois, constructeur bavarois
marque aux anneaux, Audi, Ingolstadt
cheval cabré, Ferrari, Scuderia, Maranello, marque de Maranello
Zuffenhausen, Porsche, Stuttgart
Billancourt, Renault, Régie Renault
constructeur automobile, fabricant de voitures, marque automobile, constructeur
Bibendum, Michelin, géant du pneu, Clermont-Ferrand, manufacturier clermontois
marque au swoosh, Nike, équipementier américain, marque à la virgule
Adidas, équipementier allemand, trois bandes
marque au crocodile, Lacoste, crocodile
équipementier, fournisseur, fabricant d'équipement
géant suédois, Ikea, enseigne suédoise, géant du meuble
géant de l'ameublement, Ikea, marchand de meubles
Lego, briques danoises, jouets danois
plombier moustachu, Mario, Nintendo
firme de Kyoto, Nintendo
Disney, Walt Disney, Mickey
roi du hamburger, McDonald's, McDo, géant du hamburger, arches dorées
firme d'Atlanta, Coca-Cola, Coca
géant de Vevey, Nestlé, groupe suisse
opérateur historique, Orange, France Télécom, ancien monopole
fondeur, fabricant de puces, Intel, TSMC
trublion des télécoms, Free, Iliad
électricien, EDF, fournisseur d'électricité, énergéticien
énergéticien, producteur d'énergie, fournisseur d'énergie, compagnie énergétique
gazier, Engie, compagnie gazière, fournisseur de gaz
pétrolier, compagnie pétrolière, major pétrolière, groupe pétrolier
major, grande compagnie, compagnie pétrolière
sidérurgiste, producteur d'acier, aciériste
laboratoire pharmaceutique, Big Pharma, groupe pharmaceutique, labo
géant du luxe, LVMH, groupe de luxe
avenue Montaigne, haute couture, maisons de luxe
rue Cambon, Chanel, maison Chanel
place Vendôme, haute joaillerie, joailliers parisiens
ministère de la Justice, place Vendôme, Chancellerie, garde des Sceaux
garde des Sceaux, ministre de la Justice, Chancellerie, locataire de la Chancellerie
Élysée, présidence française, palais présidentiel, présidence de la République, Château
locataire de l'Élysée, président français, chef de l'État, président de la République, hôte de l'Élysée
le Château, Élysée, présidence, entourage présidentiel
chef de l'État, président, président de la République, premier magistrat
fonction présidentielle, présidence, magistrature suprême, fonction suprême
magistrature suprême, présidence, charge suprême, fonction présidentielle
Matignon, Premier ministre, chef du gouvernement, hôtel de Matignon
locataire de Matignon, Premier ministre, chef du gouvernement, hôte de Matignon
rue de Varenne, Matignon, Premier ministre
chef du gouvernement, Premier ministre, chef de l'exécutif, chancelier, président du Conseil
chef de l'exécutif, Premier ministre, président, chef du gouvernement
sommet de l'État, pouvoir, Élysée, exécutif
exécutif, gouvernement, pouvoir exécutif, équipe gouvernementale
équipe gouvernementale, gouvernement, cabinet, conseil des ministres, ministres
Bercy, ministère de l'Économie, ministère des Finances, ministre des Finances, ministre de l'Économie
locataire de Bercy, ministre de l'Économie, ministre des Finances, grand argentier, patron de Bercy
grand argentier, ministre des Finances, ministre de l'Économie, trésorier
rue de Rivoli, ministère des Finances, Louvre
le fisc, administration fiscale, services fiscaux, Trésor public, impôts, finances publiques
Place Beauvau, ministère de l'Intérieur, ministre de l'Intérieur, Beauvau
locataire de Beauvau, ministre de l'Intérieur, premier flic, patron de Beauvau
ministre de l'Intérieur, premier policier
Quai d'Orsay, diplomatie française, Affaires étrangères
chef de la diplomatie, patron de la diplomatie
rue de Grenelle, ministère de l'Éducation, Éducation nationale, ministre de l'Éducation
mammouth, Éducation nationale
rue de Valois, ministère de la Culture, ministre de la Culture
hôtel de Brienne, ministère des Armées, ministère de la Défense, Balard
Balard, état-major, ministère des Armées, Hexagone Balard
avenue de Ségur, ministère de la Santé, ministre de la Santé
hôtel de Roquelaure, ministère de l'Écologie, ministère de la Transition, Transition écologique
avenue Duquesne, ministère de la Santé, ministère du Travail
rue Oudinot, outre-mer
rue de Varenne, ministère de l'Agriculture, ministre de l'Agriculture
Palais Bourbon, Assemblée nationale, chambre basse, députés, hémicycle
Assemblée nationale, chambre basse, chambre des députés, députés
chambre basse, Assemblée nationale, Chambre des communes, Chambre des représentants, Bundestag
perchoir, présidence de l'Assemblée
hémicycle, Assemblée, députés, Parlement, enceinte parlementaire
palais du Luxembourg, Sénat, chambre haute, Haute Assemblée, sénateurs
chambre haute, Sénat, Haute Assemblée, Chambre des lords, Bundesrat
rue Montpensier, Conseil constitutionnel, Sages, juges constitutionnels
rue Cambon, Cour des comptes, magistrats financiers
Palais-Royal, Conseil d'État, juge administratif, haute juridiction
haute juridiction, Cour de cassation, Cour suprême, Conseil d'État
quai de l'Horloge, Cour de cassation, haute juridiction
palais d'Iéna, Conseil économique, CESE
police judiciaire, PJ parisienne, quai des Orfèvres, la Crim'
quai des Orfèvres, police judiciaire, brigade criminelle
la piscine, DGSE, services secrets, espionnage français
boulevard Mortier, DGSE, services secrets
services secrets, renseignement, service de renseignement, espionnage
police des polices, IGPN, inspection générale, bœuf-carottes
gendarme, autorité de contrôle, régulateur, autorité de régulation
gendarme de la Bourse, AMF, autorité des marchés, régulateur boursier
gendarme de l'audiovisuel, Arcom, CSA, régulateur audiovisuel
gendarme des télécoms, Arcep, régulateur des télécoms
gendarme du nucléaire, ASN, Autorité de sûreté
gendarme des données, Cnil
gendarme de la concurrence, Autorité de la concurrence
gendarme financier, régulateur financier, autorité de marché
gendarme du monde, États-Unis, police mondiale
maréchaussée, gendarmerie, gendarmes, pandores
hommes en bleu, policiers, gendarmes, forces de l'ordre
police, agents
gardien de la paix, policier, agent de police, agent
soldats du feu, secouristes
blouses blanches, soignants, personnel médical, médecins, personnel soignant
homme en blanc, médecin, infirmier, soignant
homme de loi, avocat, juriste, magistrat
robe noire, avocat, barreau
robes noires, magistrats
homme d'Église, prêtre, ecclésiastique, religieux, clerc
homme de Dieu, prêtre, religieux, pasteur
homme d'affaires, entrepreneur, businessman, patron
homme de lettres, écrivain, auteur, littérateur
gens de lettres, écrivains, auteurs
homme de plume, écrivain, journaliste
homme de science, scientifique, savant, chercheur
homme de l'art, spécialiste, expert, professionnel
homme du métier, professionnel, spécialiste
homme de main, sbire, exécutant
homme de paille, prête-nom, couverture
homme de théâtre, comédien, metteur en scène, dramaturge
homme à tout faire, factotum, bricoleur
homme de la rue, citoyen ordinaire, quidam, citoyen lambda
monsieur Tout-le-monde, quidam, citoyen ordinaire, Français moyen
citoyen lambda, citoyen ordinaire, simple citoyen, particulier
homme fort, dirigeant, leader, chef
homme d'État, dirigeant politique, politicien, responsable politique
numéro un, dirigeant, chef, leader, premier
numéro deux, adjoint, second, bras droit
bras droit, adjoint, second, lieutenant
éminence grise, conseiller occulte, conseiller influent, inspirateur
plume, rédacteur de discours, nègre littéraire, prête-plume
prête-plume, nègre littéraire, écrivain fantôme, rédacteur anonyme
gens de maison, domestiques, personnel de maison
petites mains, ouvrières, couturières, exécutants
col blanc, employé de bureau, cadre, administratif
col bleu, ouvrier, travailleur manuel
gueules noires, mineurs, mineurs de charbon
gueule noire, mineur, houilleur
hussard noir, instituteur, maître d'école
hirondelle, agent à vélo, policier cycliste
chevalier du ciel, pilote, pilote de chasse, aviateur
homme-grenouille, plongeur, nageur de combat
taupe, espion infiltré, agent double
ténor du barreau, grand avocat, avocat célèbre
juge d'instruction, magistrat instructeur, juge, instructeur
magistrat debout, procureur, parquet, ministère public
parquet, procureur, ministère public, accusation
robe rouge, cour d'assises, juge
ministère public, procureur, avocat général, accusation
maire, premier édile
édile, maire, élu municipal, premier magistrat
premier édile, édile, bourgmestre
bourgmestre, maire, édile, syndic
hôtel de ville, mairie, municipalité, maison communale
municipalité, mairie, commune, équipe municipale, conseil municipal
ambassadeur, représentant diplomatique, chef de mission, diplomate
émissaire, envoyé spécial, représentant, négociateur
Berlaymont, Commission européenne, exécutif européen
Bruxelles, Commission européenne, Union européenne, exécutif européen, institutions européennes, UE
exécutif européen, Commission européenne, Commission, exécutif bruxellois
eurocrate, fonctionnaire européen, technocrate bruxellois
eurodéputé, député européen, parlementaire européen, élu européen
hémicycle strasbourgeois, Parlement européen, Strasbourg, eurodéputés
Strasbourg, Parlement européen, Conseil de l'Europe
les Vingt-Sept, Union européenne, États membres, pays européens, les 27
les Vingt-Huit, Union européenne, États membres
les Douze, Communauté européenne, CEE
les Quinze, Union européenne, États membres
bloc communautaire, Union européenne, UE, bloc européen
Europe des Six, Communauté européenne, Marché commun, CEE
zone euro, Eurozone, union monétaire, pays de l'euro
monnaie unique, euro, monnaie européenne, devise européenne
Francfort, BCE
gardienne de l'euro, BCE
institut d'émission, banque centrale, autorité monétaire
institution de Francfort, BCE, banquiers centraux
banquier central, gouverneur de la banque
Fed, Réserve fédérale, Federal Reserve
argentier, banquier central, ministre des Finances
rue de la Vrillière, Banque de France
bailleurs de fonds, FMI, Banque mondiale, créanciers
FMI, institution de Washington
institution de Washington, Banque mondiale
Nations unies, ONU, organisation onusienne, maison de verre, Casques bleus
maison de verre, ONU, siège de l'ONU
Casques bleus, forces de l'ONU, soldats de l'ONU, force onusienne, forces de paix
Casque bleu, soldat de l'ONU, soldat de la paix
gendarme du commerce, OMC, Organisation du commerce
OTAN, Alliance atlantique, Organisation atlantique, l'Alliance
Alliance atlantique, OTAN, Organisation atlantique, pays de l'OTAN
Club de Paris, pays créanciers, créanciers publics
club des riches, OCDE, pays riches, pays industrialisés
château de la Muette, OCDE
place de Fontenoy, Unesco
La Haye, CPI, justice internationale, Cour internationale
grandes puissances, G7, pays industrialisés, pays riches
cartel pétrolier, OPEP, pays producteurs, pays exportateurs
Vatican, Saint-Siège, papauté, Rome, Église catholique, Curie
Saint-Siège, Vatican, siège apostolique, papauté
souverain pontife, pape, Saint-Père, évêque de Rome, chef de l'Église
Saint-Père, pape, souverain pontife, pontife romain
évêque de Rome, pontife
successeur de Pierre, pape, vicaire du Christ
prince de l'Église, cardinal, prélat, évêque
porporato, cardinal
Église anglicane, Canterbury, Cantorbéry
Canterbury, archevêque de Cantorbéry, Église anglicane
Trône de Pierre, papauté, pontificat
souverain, roi, monarque, tête couronnée
tête couronnée, reine
couronne, monarchie, trône, royauté
la Couronne, monarchie britannique, famille royale
Buckingham, famille royale, monarchie britannique, palais royal, Buckingham Palace
souveraine britannique, reine d'Angleterre, Élisabeth II
Firme, famille royale, monarchie britannique
Windsor, famille royale, monarchie britannique
Zarzuela, roi d'Espagne, monarchie espagnole
Royaume-Uni, britannique, Grande-Bretagne, Angleterre, outre-Manche
perfide Albion, Angleterre, Royaume-Uni, Albion
Albion, Grande-Bretagne
anglais, Albion
Écosse, Calédonie, Édimbourg
Pays de Galles, gallois, Cardiff
Irlande du Nord, nord-irlandais, Ulster, Belfast
Londres, gouvernement britannique, Downing Street, autorités britanniques, exécutif britannique
Downing Street, gouvernement britannique, chef du gouvernement
Whitehall, administration britannique, gouvernement britannique, ministères britanniques
Westminster, Parlement britannique, Chambre des communes, députés britanniques
Foreign Office, diplomatie britannique, ministère britannique
Scotland Yard, police londonienne, police britannique, MET
chancelier de l'Échiquier, ministre des Finances, trésor britannique
Chambre des communes, Communes, députés britanniques, chambre basse
Chambre des lords, Lords, chambre haute
tories, conservateurs, parti conservateur, conservateurs britanniques
travaillistes, Labour, parti travailliste, gauche britannique
whigs, libéraux britanniques
Holyrood, parlement écossais, gouvernement écossais
Fleet Street, presse britannique, journaux britanniques, presse londonienne
Thunderer, Times, quotidien britannique
tante Beeb, BBC, audiovisuel britannique
journal du soir, Le Monde, quotidien du soir
quotidien de référence, Le Monde, grand journal
palmipède, Canard enchaîné
palmipède, hebdomadaire satirique
palmipède, journal satirique
hebdomadaire satirique, Canard enchaîné, Charlie Hebdo
Dame grise, Gray Lady
quotidien de la City, Financial Times, journal économique
petit écran, télévision, poste
petite lucarne, télévision, télé, petit écran
étranges lucarnes, télévision, petit écran
grand écran, film, salles obscures
salles obscures, cinéma, salles de cinéma
septième art, cinématographe, film
huitième art, télévision
huitième art, photographie
neuvième art, bande dessinée, BD
dixième art, jeu vidéo
sixième art, théâtre, arts de la scène
quatrième pouvoir, presse, médias, journalistes
quatrième art, musique
maison ronde, Radio France, Maison de la radio
ondes, radio, station de radio
TF1, première chaîne
chaîne cryptée, Canal+
M6, sixième chaîne
premier de cordée, guide
premier de cordée, leader
maison de Molière, Comédie-Française, Théâtre-Français
langue de Molière, français, langue française
langue de Shakespeare, anglais, langue anglaise
langue de Goethe, allemand, langue allemande
langue de Cervantès, espagnol, castillan, langue espagnole
langue de Dante, italien, langue italienne
langue de Pouchkine, russe, langue russe
langue de Confucius, chinois, mandarin
langue de Camões, portugais, langue portugaise
langue de Voltaire, français, langue française
mandarin, chinois, langue chinoise
quai Conti, Académie française, Institut de France, Coupole
Coupole, Académie française, Immortels
Immortel, académicien, membre de l'Académie
habit vert, académicien, Académie française
la Pléiade, poètes de la Renaissance
rue d'Ulm, Normale sup, ENS
normalien, élève de l'ENS, rue d'Ulm
Polytechnique, École polytechnique
polytechnicien, élève de Polytechnique
Saint-Cyr, Coëtquidan, école militaire, saint-cyrien
alma mater, université, ancienne école
énarque, haut fonctionnaire, ancien de l'ENA, énarchie
Ivy League, universités américaines
Ivy League, grandes universités
Ivy League, universités d'élite
Oxbridge, Oxford
Oxbridge, Cambridge
Oxbridge, universités britanniques
Grande Muette, armée, militaires
la Royale, Marine nationale, marine française, flotte française
armée de l'air, aviation militaire, forces aériennes
képi blanc, légionnaire, Légion étrangère
bérets verts, commandos, forces spéciales
béret vert, commando, légionnaire
képi, gendarme, policier
poilu, soldat français, combattant de 14, soldat
soldat américain, boy, militaire américain
tommy, soldat anglais, soldat britannique
marines, fusiliers marins, infanterie de marine, soldats américains
casque à pointe, soldat prussien, soldat allemand
Feldgrau, soldat allemand, occupant
de Gaulle, général de Gaulle, Charles de Gaulle
de Gaulle, Général, Grand Charles
le Tigre, Clemenceau, Père la Victoire
vainqueur de Verdun, Pétain, maréchal Pétain
le Sphinx, Mitterrand, Tonton, François Mitterrand
Vieux Lion, Churchill, Winston Churchill
Dame de fer, Thatcher, Margaret Thatcher
chancelier de fer, Bismarck
Staline, Joseph Staline
Grand Timonier, Mao, Mao Zedong, président Mao
Petit Timonier, Deng Xiaoping
Caudillo, Franco, général Franco
Duce, Mussolini, Benito Mussolini
Führer, Hitler, Adolf Hitler
Lider Maximo, Castro, Fidel Castro
Conducator, Ceausescu
le Che, Guevara, Che Guevara, Ernesto Guevara
Mahatma, Gandhi, grande âme
Madiba, Mandela, Nelson Mandela
Roi-Soleil, Louis XIV, Louis le Grand
Bien-Aimé, Louis XV
Roi bourgeois, Louis-Philippe, roi des Français
Vert-Galant, Henri IV
l'Incorruptible, Robespierre, Maximilien Robespierre
Ami du peuple, Marat
l'Autrichienne, Marie-Antoinette, reine de France
l'Empereur, Napoléon, Bonaparte, Napoléon Ier
Petit Caporal, Napoléon, Bonaparte
l'Aigle, Napoléon, Empereur
l'Aiglon, roi de Rome, Napoléon II
Napoléon III, Badinguet, Napoléon le Petit
Pucelle d'Orléans, Jeanne d'Arc, Pucelle, bergère de Domrémy
Charlemagne, Charles le Grand
Barbe fleurie, Charlemagne
Cœur de Lion, Richard Ier, roi d'Angleterre
fléau de Dieu, Attila, roi des Huns
Reine vierge, Élisabeth Ire
l'aigle de Meaux, Bossuet
cygne de Cambrai, Fénelon
barde d'Avon, Shakespeare, William Shakespeare
citoyen de Genève, Rousseau
patriarche de Ferney, Voltaire, philosophe de Ferney
ermite de Croisset, Flaubert, Gustave Flaubert
Rimbaud, Arthur Rimbaud
Ulysse, héros grec
père de la relativité, Einstein, Albert Einstein
père de la psychanalyse, Freud, Sigmund Freud
père de l'histoire, Hérodote
père de la médecine, Hippocrate
Stagirite, Aristote
roi du rock, Elvis, King, Elvis Presley
roi de la pop, Michael Jackson
reine du crime, Agatha Christie
maître du suspense, Hitchcock, Alfred Hitchcock
la Môme, Édith Piaf, Piaf
la Divine, Sarah Bernhardt
la Divine, Greta Garbo
Beatles, Fab Four, groupe de Liverpool
Pierres qui roulent, Rolling Stones, Stones
idole des jeunes, Johnny, Johnny Hallyday, Taulier
orfèvre, expert, maître, spécialiste
mécène, bienfaiteur, philanthrope, sponsor
adonis, bel homme, apollon, beau garçon
amphitryon, hôte, maître de maison
mentor, guide, conseiller, maître
égérie, muse, inspiratrice, ambassadrice
cerbère, gardien, portier, concierge
tartuffe, hypocrite, faux dévot
harpagon, avare, radin
don juan, séducteur, coureur de jupons, casanova, tombeur
vandale, casseur, destructeur
mégère, virago, harpie
hercule, colosse, homme fort
crésus, homme riche, richissime, nabab
nabab, richissime, milliardaire
magnat, grand patron, baron, capitaine d'industrie, roi
capitaine d'industrie, grand patron, industriel, magnat
Esculape, médecin, docteur
disciple d'Esculape, médecin, docteur
chevalier servant, cavalier, galant
silhouette, profil, contour
mausolée, tombeau, monument funéraire
dédale, labyrinthe, lacis
pactole, fortune, trésor, gros lot
eldorado, pays de cocagne, paradis, terre promise
pays de cocagne, paradis, terre d'abondance
terre promise, eldorado, Canaan
pomme de discorde, sujet de dispute, sujet de désaccord
épée de Damoclès, menace, danger permanent
boîte de Pandore, source de maux
coup de Jarnac, coup bas, traîtrise
victoire à la Pyrrhus, victoire coûteuse
nœud gordien, problème insoluble, difficulté
Waterloo, défaite, déroute
Berezina, déroute, catastrophe, débâcle
Trafalgar, coup de Trafalgar, désastre
Canossa, humiliation, soumission
PDG, dirigeant, chef d'entreprise, directeur général
PDG, patron, directeur général, grand patron, CEO
patron des patrons, président du Medef, Medef
organisation patronale, Medef, patronat, syndicat patronal
Medef, employeurs, organisation patronale
centrale syndicale, syndicat, CGT, confédération syndicale, CFDT
centrale de Montreuil, CGT, Montreuil
partenaires sociaux, syndicats, patronat, organisations syndicales
tête pensante, cerveau, stratège, instigateur
cerveau, instigateur, commanditaire, tête pensante
tenir les rênes, diriger, mener
prendre les rênes, prendre la direction, prendre la tête
passer la main, céder sa place, démissionner, se retirer
rendre son tablier, démissionner, quitter son poste
patron de presse, magnat des médias, propriétaire de journaux
patron de la CIA, directeur de la CIA
patron de l'ONU, secrétaire général, chef de l'ONU
chef de file, leader, meneur, tête de liste
tête de liste, chef de file, candidat principal
patron de la BCE, présidente de la BCE
patron de la Fed, président de la Fed
patron des policiers, directeur de la police, chef de la police
patron de la police, préfet de police, directeur de la police
timonier, barreur, pilote, dirigeant
sélectionneur, entraîneur national, coach, entraîneur
entraîneur, coach, technicien, sélectionneur, mister
directeur de cabinet, dircab, bras droit
portier, gardien de but, goal, dernier rempart
homme en noir, arbitre, directeur de jeu
arbitre, homme en noir, referee, juge
ballon rond, football, foot, soccer
ovalie, rugby, monde du rugby, ballon ovale
balle jaune, tennis
tennis de table, ping-pong, pongiste
balle orange, basket, basketball
petite reine, cyclisme, vélo, bicyclette
le Tour, Tour de France, Grande Boucle, épreuve cycliste
Vuelta, Tour d'Espagne
Giro, Tour d'Italie, course rose
reine des classiques, Paris-Roubaix, enfer du Nord
course au soleil, Paris-Nice
maillot jaune, leader du Tour, leader du classement, premier du classement
lanterne rouge, dernier, dernier du classement
géant de Provence, Ventoux, mont Ventoux
toit de l'Europe, mont Blanc
toit du monde, Everest, Himalaya, Tibet
toit de l'Afrique, Kilimandjaro
boxe, noble art, pugilat, sport de combat
reine des sports, athlétisme
athlétisme, course à pied, sport roi
sport roi, football, foot
cendrée, athlétisme, piste
grands bassins, natation, piscine
naïade, nageuse, sirène
sports mécaniques, course automobile, Formule 1
Formule 1, F1, monoplace, catégorie reine
bolide, voiture de course, monoplace
terre battue, ocre parisienne, Roland-Garros, ocre
Internationaux de France, Roland-Garros, tournoi parisien, porte d'Auteuil
gazon londonien, Wimbledon, tournoi londonien
temple du tennis, Wimbledon
Flushing Meadows, US Open
Melbourne Park, Open d'Australie
saladier d'argent, Coupe Davis
Aiguille d'argent, Coupe de l'America
aiguière d'argent, Coupe de l'America
Everest des mers, Vendée Globe
bouclier de Brennus, championnat de France, titre de champion
bout de bois, bouclier de Brennus
Ligue des champions, C1, Champions League, Coupe d'Europe
FA Cup, Coupe d'Angleterre
Mondial, Coupe du monde, Championnat du monde
Euro, Championnat d'Europe, tournoi européen
CAN, Coupe d'Afrique
Jeux olympiques, JO, olympiades, Jeux, olympisme
anneaux olympiques, Jeux olympiques, CIO
instance olympique, CIO, Comité olympique, Lausanne
flamme olympique, torche olympique
breloque, médaille, récompense
premier titre, première place
médaille en chocolat, quatrième place, pied du podium
les Bleus, équipe de France, Français, Tricolores, sélection française
équipe de France, Bleus, Tricolores, XI tricolore, onze tricolore
XV de France, équipe de France, Bleus, coq
coq gaulois, emblème français, France
XV de la Rose, équipe d'Angleterre, Anglais, rugbymen anglais
XV du Chardon, équipe d'Écosse, Écossais
XV du Trèfle, équipe d'Irlande, Irlandais
XV du Poireau, équipe de Galles, Gallois, Diables rouges
All Blacks, Néo-Zélandais, Blacks
Wallabies, Australiens, équipe australienne
Springboks, Sud-Africains, Boks
Pumas, Argentins, équipe argentine
Seleção, équipe du Brésil, Brésiliens, sélection brésilienne, Auriverde
Albiceleste, équipe d'Argentine, Argentins, sélection argentine
Celeste, équipe d'Uruguay, Uruguayens
Squadra Azzurra, équipe d'Italie, Italiens, Nazionale, Azzurri
Mannschaft, équipe d'Allemagne, Allemands, sélection allemande
Roja, équipe d'Espagne, Espagnols, sélection espagnole
Diables rouges, équipe belge, Belges, sélection belge
Diables rouges, Red Devils, Manchester United, Mancuniens
Oranje, équipe néerlandaise, Pays-Bas, Oranges, Néerlandais
Three Lions, équipe d'Angleterre, Anglais, Trois Lions
Nati, équipe suisse, Suisses, sélection suisse
Lions de l'Atlas, équipe marocaine, Marocains
Lions indomptables, équipe camerounaise, Camerounais
Lions de la Teranga, équipe sénégalaise, Sénégalais
Fennecs, équipe algérienne, Algériens, Verts
Aigles de Carthage, équipe tunisienne, Tunisiens
Éléphants, équipe ivoirienne, Ivoiriens
Pharaons, équipe égyptienne, Égyptiens
Super Eagles, équipe nigériane, Nigérians
Aigles, équipe malienne, Maliens
Léopards, équipe congolaise, Congolais
Panthères, équipe gabonaise, Gabonais
Experts, handballeurs français, équipe de handball
Samouraïs bleus, équipe japonaise, Japonais
Team USA, équipe américaine, Américains
PSG, club parisien, club de la capitale, Parisiens
Olympique de Marseille, club phocéen, Phocéens, Olympiens
Phocéens, Marseillais, Olympiens
Olympique lyonnais, Gones, Lyonnais
Verts, ASSE, Stéphanois, Saint-Étienne
Dogues, LOSC, Lillois, Lille
Canaris, FC Nantes, Nantais
Girondins, Bordeaux, Bordelais, marine et blanc
RC Lens, Lensois, Lens
Aiglons, OGC Nice, Niçois, Nice
Merlus, FC Lorient, Lorientais
Grenats, FC Metz, Messins
Rouge et Noir, Stade rennais, Rennais
club de la Principauté, Monégasques, ASM
Lionceaux, Sochaux, Sochaliens
Crocos, Nîmes Olympique, Nîmois
Merengues, Real Madrid, Madrilènes, Maison blanche
Maison blanche, Real Madrid, club madrilène
Blaugrana, FC Barcelone, Barça, Catalans, club catalan
Colchoneros, Atlético de Madrid, Atletico
Gunners, Arsenal, Londoniens
Blues, Chelsea, club londonien
Citizens, Manchester City, Skyblues
Hammers, West Ham
Spurs, Tottenham
Magpies, Newcastle
Toffees, Everton
Vieille Dame, Juventus, Juve, Bianconeri, club turinois
Nerazzurri, Inter Milan, Inter, club lombard
Rossoneri, AC Milan, Milan AC
Louve, Giallorossi, club romain
Rekordmeister, Bayern Munich, Bavarois, club bavarois
Borussen, Borussia Dortmund, Dortmund
instance européenne, UEFA, football européen
Nyon, UEFA, instance européenne
Zurich, Fifa, instance mondiale
onze, équipe de football, équipe
quinze, équipe de rugby, équipe
treize, rugby à XIII, jeu à treize
jeu à la nantaise, beau jeu
club, formation, équipe, écurie
écurie, équipe de course, team, formation
club, groupe
élite, première division, Ligue 1, Top 14
première division, Ligue 1, élite, L1
antichambre de l'élite, deuxième division, Ligue 2, Pro D2
Premier League, championnat d'Angleterre, championnat anglais
Liga, championnat d'Espagne, championnat espagnol
Serie A, championnat d'Italie, Calcio, championnat italien
Bundesliga, championnat d'Allemagne, championnat allemand
Calcio, football italien, championnat italien
buteur, attaquant, avant-centre, canonnier, finisseur
meneur de jeu, numéro 10, stratège
capitaine, porteur du brassard, brassard
ailier, joueur de côté
footballeur, joueur de foot, joueur
roi Pelé, Pelé, O Rei
Pibe de oro, Maradona, Diego Maradona
Zizou, Zidane, Zinédine Zidane
Kaiser, Beckenbauer, Franz Beckenbauer
la Pulga, Messi, Lionel Messi
CR7, Ronaldo, Cristiano Ronaldo
la foudre, Bolt, Usain Bolt
le Cannibale, Merckx, Eddy Merckx
le Blaireau, Hinault, Bernard Hinault
quintuple ballon d'or, Ronaldo
temple du football, Maracana
temple du football, Wembley
Saint-Denis, Stade de France
enceinte dionysienne, Stade de France
chaudron, Geoffroy-Guichard, stade stéphanois
enceinte, stade, arène, salle
champion en titre, tenant du titre, sortant
tenant du titre, champion en titre, vainqueur sortant
champion du monde, sacre mondial, titre mondial
Petit Poucet, petite équipe, équipe amateur
billet vert, dollar, devise américaine, monnaie américaine
dollar, billet vert, greenback, devise américaine, USD
livre sterling, livre, devise britannique, monnaie britannique, sterling
yen, monnaie japonaise, devise nippone
yuan, monnaie chinoise, renminbi, devise chinoise
renminbi, yuan, monnaie du peuple
rouble, monnaie russe, devise russe
franc suisse, devise helvétique, monnaie suisse, monnaie helvétique
deutschemark, mark, monnaie allemande
lire, monnaie italienne, lire italienne
peseta, monnaie espagnole
drachme, monnaie grecque
forint, monnaie hongroise
zloty, monnaie polonaise
couronne suédoise, monnaie suédoise
roupie, monnaie indienne
won, monnaie coréenne
livre turque, monnaie turque
real, monnaie brésilienne
hryvnia, monnaie ukrainienne
peso, monnaie mexicaine
peso, monnaie argentine
franc CFA, monnaie africaine
reine des cryptomonnaies, bitcoin, monnaie virtuelle
bitcoin, cryptomonnaie, monnaie virtuelle, monnaie numérique, cryptoactif
devise, monnaie, monnaie étrangère
brut, baril, hydrocarbure
diamant noir, truffe, truffe noire
truffe, diamant noir, tuber
perles noires, caviar
caviar, œufs d'esturgeon
houille blanche, énergie hydraulique, hydroélectricité
houille verte, marée, énergie marémotrice
houille, charbon, charbon de terre
charbon, houille, anthracite, minerai noir
métal jaune, valeur refuge, lingots
métal rouge, cuivre
métal gris, zinc
métal gris, aluminium
métal gris, argent
métal blanc, argent
métal blanc, platine
vif-argent, mercure, hydrargyre
atome, nucléaire, énergie nucléaire, énergie atomique
fée électricité, électricité, courant
poudre blanche, cocaïne, coke, héroïne
fée verte, absinthe
eau de feu, alcool, eau-de-vie
eau ferrugineuse, eau minérale
dive bouteille, vin, bouteille de vin
nectar, vin, bon vin
petit noir, café, expresso
jus de treille, vin
petit blanc, vin blanc
herbe à Nicot, tabac
herbe aux chats, cataire
herbe aux chats, valériane
reine des prés, ulmaire, spirée
plancher des vaches, terre ferme, terre
grande bleue, Méditerranée, mer Méditerranée
Grande Bleue, mer, Méditerranée
mare nostrum, Méditerranée, mer Méditerranée
bassin méditerranéen, pourtour méditerranéen, Méditerranée
la Manche, Channel, mer de la Manche
la mare aux harengs, Atlantique, océan Atlantique
outre-Atlantique, Amérique
outre-Pyrénées, Espagne, espagnol
au-delà des Pyrénées, Espagne, outre-Pyrénées
outre-Alpes, Italie, transalpin
italien, outre-Alpes
outre-Jura, Suisse
outre-Léman, Suisse, romand
outre-Méditerranée, Maghreb, Afrique du Nord
Suisse romande, Romandie, Suisse francophone
Suisse alémanique, alémanique, suisse allemand
Tessin, Suisse italienne, tessinois
Flandre, flamand, région flamande, néerlandophone
Wallonie, région wallonne, francophone belge
Hexagone, France, métropole, France métropolitaine
France, Hexagone, hexagonal, tricolore, patrie
hexagonal, français, tricolore, national
Douce France, France, Hexagone
Gaule, France, pays gaulois, gaulois
Marianne, République française, France, République
Gueuse, République
Paris, gouvernement français, autorités françaises, exécutif français, diplomatie française
pouvoir parisien, gouvernement français, pouvoir central
Vichy, régime de Vichy, État français, régime pétainiste, gouvernement de Vichy
Bonn, Allemagne de l'Ouest, RFA
RFA, Allemagne de l'Ouest, République fédérale, ouest-allemand
RDA, est-allemand, Pankow
Berlin, chancellerie allemande, gouvernement allemand, chancelier allemand
Bundestag, Parlement allemand, députés allemands, chambre basse
chancellerie, gouvernement allemand, chancelier
Karlsruhe, juges constitutionnels
locomotive de l'Europe, Allemagne, moteur de l'Europe
Bavière, bavarois, Land de Bavière, Munich
Saxe, saxon, Land saxon
Prusse, prussien, royaume prussien
Rhénanie, région rhénane
Ballhausplatz, chancellerie autrichienne, gouvernement autrichien
Hofburg, présidence autrichienne, Habsbourg
palais Chigi, gouvernement italien, président du Conseil
Quirinal, présidence italienne
Montecitorio, députés italiens, Chambre italienne
Farnésine, diplomatie italienne, Affaires étrangères
Moncloa, gouvernement espagnol
palais de la Moncloa, gouvernement espagnol, Madrid
Cortes, Parlement espagnol, députés espagnols
Generalitat, gouvernement catalan, exécutif catalan
Catalogne, catalan, Barcelone
Pays basque, basque, Euskadi, Euskal Herria
Galice, galicien
Castille, castillan
São Bento, gouvernement portugais, parlement portugais
Binnenhof, parlement néerlandais, gouvernement néerlandais
Kremlin, Moscou, présidence russe, pouvoir russe
maître du Kremlin, président russe, locataire du Kremlin
place Rouge, Moscou, Kremlin
Loubianka, KGB, FSB
Douma, Parlement russe, députés russes
ours russe, Russie, Moscou
pays des tsars, Russie, Moscovie
pays des Soviets, URSS, Union soviétique, Russie soviétique
Union soviétique, URSS, soviétique, Russie soviétique, bloc soviétique
rideau de fer, frontière soviétique
bloc soviétique, bloc communiste
monde libre, Occident, bloc occidental, pays occidentaux
Occident, pays occidentaux, monde occidental, Occidentaux
Tchétchénie, Grozny
Sibérie, sibérien
Crimée, criméen, péninsule de Crimée, Sébastopol
Donbass, Ukraine orientale
Bankova, présidence ukrainienne
Rada, Parlement ukrainien, Verkhovna Rada
Sublime Porte, Empire ottoman, Turquie ottomane, Porte, Constantinople
Empire ottoman, Sublime Porte, ottoman, Turquie ottomane
Empire ottoman, Turquie
Cité interdite, Pékin, palais impérial, pouvoir chinois
Zhongnanhai, Pékin, pouvoir chinois, direction chinoise
Pékin, gouvernement chinois, pouvoir chinois, régime chinois, Beijing
Empire du Milieu, Chine, Empire céleste, géant asiatique
géant asiatique, Inde
atelier du monde, Chine, usine du monde
chinois, sino, sinophone, Han
Corée, Corée du Sud
Japon, empire du Soleil, archipel nippon
archipel nippon, Japon, archipel japonais
Maison-Bleue, présidence coréenne
Kasumigaseki, administration japonaise, fonctionnaires japonais
Nagatacho, monde politique
Diète, Parlement japonais, députés japonais
pays du sourire, Thaïlande, royaume thaïlandais
royaume khmer, Cambodge, pays khmer
pays des pagodes, Birmanie
joyau de la Couronne, Inde, Empire des Indes
Empire des Indes, Raj, Inde britannique
Tibet, tibétain, Lhassa
Xinjiang, ouïghour, Turkestan oriental
Cachemire, région du Cachemire
Bengale, Calcutta
Macao, macanais, enclave portugaise
île rebelle, Taïwan, Formose, île nationaliste
toit de l'Asie, Himalaya
Terre sainte, Palestine, Israël
État hébreu, Israël, État juif, Jérusalem
Tsahal, armée israélienne, forces israéliennes, soldats israéliens
Knesset, Parlement israélien, députés israéliens
Shin Bet, Shabak
Jérusalem, gouvernement israélien, autorités israéliennes
bande de Gaza, enclave palestinienne, Gaza, gazaoui
Cisjordanie, Judée-Samarie, territoires occupés, West Bank
territoires occupés, Cisjordanie, territoires palestiniens
Mouqata, Autorité palestinienne, Ramallah
pays des mollahs, Iran, République islamique
Perse, Iran, persan, empire perse
régime des mollahs, régime iranien, pouvoir iranien, Téhéran
gardiens de la Révolution, pasdarans, armée iranienne
pays du Golfe, pétromonarchies, monarchies du Golfe, émirats
pétromonarchie, monarchie du Golfe, émirat, monarchie pétrolière
Kurdistan, kurde, région kurde
pays des pharaons, Égypte, terre des pharaons
don du Nil, Égypte
royaume chérifien, Maroc, royaume alaouite
Makhzen, pouvoir marocain, monarchie marocaine
présidence algérienne, El Mouradia
palais de Carthage, présidence tunisienne, Carthage
la Kasbah, gouvernement tunisien
Kabylie, région kabyle
Maghreb, Afrique du Nord, maghrébin, pays du Maghreb
Machrek, Proche-Orient, Orient arabe
Proche-Orient, Moyen-Orient, Levant, Machrek
Levant, Proche-Orient, Orient méditerranéen
Sahel, région sahélienne, sahélien
Corne de l'Afrique, Afrique orientale
Afrique, continent noir, berceau de l'humanité, continent africain, africain
Afrique subsaharienne, Afrique noire, subsaharien
palais de Kosyam, présidence burkinabè
palais de la Marina, présidence béninoise
palais d'Étoudi, présidence camerounaise, Étoudi
Unity Palace, présidence camerounaise
pays de Mandela, Afrique du Sud
Vieux Continent, Europe, continent européen, européen
Europe, Vieux Continent, continent européen, Vieille Europe
Vieille Europe, Europe de l'Ouest, Europe occidentale
Nouveau Monde, Amérique, continent américain
Nouveau Continent, Amérique, continent américain
Amérique du Sud, sous-continent américain
Amérique latine, latino-américain, Amérique du Sud, sous-continent
continent blanc, Antarctique, continent austral
Antarctique, continent blanc, sixième continent, terres australes
cinquième continent, Océanie, Australie
septième continent, continent de plastique, vortex de déchets
sous-continent indien, Inde, Asie du Sud
monde arabe, pays arabes, nation arabe
tiers-monde, pays en développement, pays pauvres, pays du Sud
pays du Sud, Sud global, tiers-monde, pays émergents
pays émergents, économies émergentes, Brics
planète bleue, Terre, globe, globe terrestre
astre du jour, Soleil, astre solaire
astre des nuits, Lune, astre nocturne
étoile du berger, Vénus, étoile du matin
géante gazeuse, Jupiter
géante gazeuse, Saturne
planète aux anneaux, Saturne, seigneur des anneaux
étoile Polaire, étoile du Nord
Chariot, Grande Ourse, casserole
ESA, Europe spatiale
Kourou, base spatiale
Houston, centre de contrôle, centre spatial
Cap Canaveral, base de lancement
Baïkonour, cosmodrome, base de lancement
Brasilia, gouvernement brésilien, Planalto, présidence brésilienne
Casa Rosada, présidence argentine, Maison rose
palais de la Moneda, présidence chilienne, Moneda
Miraflores, présidence vénézuélienne, pouvoir vénézuélien
Los Pinos, présidence mexicaine
palais Nariño, présidence colombienne
Libertador, Bolivar, Simon Bolivar
colline parlementaire, Parlement canadien, gouvernement canadien, Ottawa
Rideau Hall, gouverneur général
Belle Province, Québec, province francophone
Colline, parlement québécois
péquiste, Parti québécois, indépendantiste québécois
GRC, gendarmerie royale, police montée, police fédérale
pays des caribous, Canada, Québec
État de l'ourson, Californie, Golden State
État du soleil, Floride, Sunshine State
Golden State, Californie, État doré
Californie, californien, État californien
Texas, texan, État texan
Floride, floridien
Hawaï, hawaïen, archipel hawaïen
Alaska, alaskien, dernière frontière
Virginie, virginien
Louisiane, cajun
Nouvelle-Angleterre, nord-est américain, Yankee
Deep South, Vieux Sud, Sud profond
Dixie, États du Sud, Sud américain
Yankee, Américain, nordiste
Gringo, Américain, étranger
Sudistes, Confédérés, États confédérés
Nordistes, Union, Yankees
parti républicain, GOP, républicains
GOP, parti républicain, républicains américains
camp de l'éléphant, parti républicain, républicains
camp de l'âne, parti démocrate, démocrates
démocrates, parti démocrate, camp démocrate
POTUS, président américain
commandant en chef, président, chef des armées
Première dame, épouse du président, femme du président
magistrats suprêmes, Cour suprême, neuf sages
neuf sages, Cour suprême, juges suprêmes
couloir de la mort, condamnés à mort, peine capitale
la Veuve, guillotine
bois de justice, guillotine, échafaud
rasoir national, guillotine
peine capitale, peine de mort, exécution, châtiment suprême
île de Beauté, Corse, insulaire
Ajaccio, cité impériale, ajaccien
île Intense, La Réunion
La Réunion, île Bourbon
île aux fleurs, Martinique, martiniquais
île papillon, Guadeloupe, guadeloupéen
île au lagon, Mayotte, mahorais
Mayotte, mahorais, île hippocampe
île aux parfums, Mayotte
le Caillou, Nouvelle-Calédonie, calédonien, Kanaky
Nouvelle-Calédonie, Caillou, kanak, Kanaky, néo-calédonien
le Fenua, Polynésie française, Tahiti, tahitien
Tahiti, tahitien, Polynésie, Papeete
Guyane, Cayenne
bagne de Cayenne, bagne, Guyane
Antilles, Caraïbes, îles caribéennes
DOM-TOM, outre-mer, territoires ultramarins
ultramarin, outre-mer, domien
Wallis-et-Futuna, wallisien, futunien
saint-pierrais, miquelonnais
Terre Adélie, Antarctique français, TAAF
île lumineuse, Ré la Blanche
Ré la Blanche, île de Ré, rétais
île d'Oléron, Oléron
île de Noirmoutier, Noirmoutier, noirmoutrin
île d'Yeu, Yeu, islais
île d'Ouessant, Ouessant, ouessantin
Bretagne, Breton, Armorique, péninsule bretonne
Armorique, Bretagne, Breizh
Alsace, Alsacien
Franche-Comté, Comtois, franc-comtois
Bourgogne, Bourguignon
Auvergne, Auvergnat
Bougnat, Auvergnat
Savoie, Savoyard, savoisien
Dauphiné, Dauphinois
Côte d'Azur, Riviera, azuréen, French Riviera
Languedoc, Languedocien
Gascogne, Gascon
Limousin, Limougeaud
Berry, Berrichon
Champagne, Champenois
chti, nordiste, chtimi, Nord
Flandres, flamand, plat pays
Vosges, Vosgien, ligne bleue
Jura, Jurassien
Ardèche, Ardéchois
Vendée, Vendéen
Aveyron, Rouergue
Lozère, Lozérien, Gévaudan
Dordogne, Périgord, périgourdin
Lot, Quercy, lotois
Gers, gersois
Gironde, girondin
Var, varois
Isère, isérois
Finistère, finistérien, bout du monde
Morbihan, morbihannais
Loire-Atlantique, Loire-Inférieure
Côtes-d'Armor, Côtes-du-Nord, costarmoricain
Pyrénées-Atlantiques, Basses-Pyrénées
Charente-Maritime, Charente-Inférieure
Seine-Maritime, Seine-Inférieure
Île-de-France, région parisienne, francilien, Grand Paris
93, neuf-trois, neuf cube
Francilien, Île-de-France, banlieusard
pays de Galles, Gallois, Cymru
vallée de la chimie, sud lyonnais
bassin houiller, bassin minier, charbonnage
jardin de la France, Touraine, val de Loire
grenier à blé, Beauce
grenier à blé, Ukraine
grenier à blé, terres céréalières
grenier de la France, Beauce
tour Eiffel, dame de fer, monument parisien
Beaubourg, Centre Pompidou
le ventre de Paris, Halles, Rungis
Champs-Élysées, plus belle avenue, Champs
quartier Latin, Sorbonne, rive gauche
la Butte, Montmartre, butte Montmartre
Panthéon, grands hommes, temple républicain
Invalides, tombeau de Napoléon
la Santé, prison parisienne
La Défense, quartier d'affaires, Grande Arche
quartier d'affaires, La Défense, centre des affaires
opéra Garnier, palais Garnier, Opéra de Paris
opéra Bastille, Bastille, Opéra de Paris
rats, petits rats, danseurs de l'Opéra
Rungis, marché de gros, halles
Roissy, Charles-de-Gaulle, CDG, aéroport parisien
Roland-Garros, Auteuil, stade parisien
hôtel Drouot, Drouot, salle des ventes, commissaires-priseurs
capitale de la mode, Paris
capitale de la mode, Milan
capitale du cinéma, Hollywood
capitale du cinéma, Cannes
Croisette, Festival de Cannes, Cannes
Croisette, cinéma cannois
Mostra, Festival de Venise
Berlinale, Festival de Berlin
statuette dorée, Oscar, Academy Award
Oscars, Academy Awards, récompenses hollywoodiennes
César, récompense du cinéma, trophée du cinéma
Nobel, prix Nobel, académie suédoise
nobélisé, prix Nobel, lauréat du Nobel
prix Goncourt, Goncourt
médaille Fields, Nobel des mathématiques
prix Pritzker, Nobel d'architecture
Nobel de l'informatique, prix Turing
Légion d'honneur, ruban rouge, rosette
poireau, Mérite agricole
guide rouge, guide Michelin, Michelin
macaron, étoile Michelin, distinction culinaire
chef étoilé, grand cuisinier, toque
toque, chef cuisinier, cuisinier, maître queux
grande faucheuse, mort, Camarde
Parque, mort, destin
dernier voyage, mort, décès
dernière demeure, tombe, sépulture, cimetière
dernier repos, mort, tombe
peste blanche, tuberculose, phtisie
peste noire, mort noire, grande peste
mal du siècle, dépression
mal du siècle, mélancolie
mal du siècle, mal de dos
mal des montagnes, mal d'altitude, mal aigu
haut mal, épilepsie, mal sacré
mal français, syphilis, mal de Naples
grippe espagnole, pandémie de 1918
maladie du sommeil, trypanosomiase
maladie du baiser, mononucléose
encéphalopathie spongiforme, ESB
fièvre du marais, paludisme, malaria
maladie des légionnaires, légionellose
tueur silencieux, hypertension
tueur silencieux, monoxyde de carbone
longue maladie, cancer, tumeur
crabe, cancer, tumeur
troisième âge, seniors, personnes âgées, retraités
personnes âgées, seniors, anciens
têtes blondes, enfants, élèves, écoliers
génération Z, zoomers, jeunes
beau sexe, femmes, sexe faible
sexe fort, hommes, gent masculine
gent féminine, femmes
gent canine, chiens
gent ailée, oiseaux, volatiles
roi des animaux, lion, roi de la savane
lion, roi des animaux, fauve, roi de la jungle
ami de l'homme, chien
plus noble conquête, cheval, équidé
vaisseau du désert, dromadaire, chameau
roi de la forêt, cerf
roi de la forêt, chêne
grand cervidé, cerf, élan
plantigrade, ourson
grand saurien, crocodile, alligator
géant des mers, baleine
géant des mers, paquebot
géant des mers, cachalot
seigneur des mers, orque
seigneur des mers, requin
dents de la mer, requin, squale
oiseau de Minerve, chouette, hibou
oiseau de Junon, paon
palmipède, oie
palmipède, cygne
âne, lièvre
abeille, avette, butineuse, mouche à miel
butineuse, abeille, ouvrière
reine des fleurs, rose
reine de la nuit, lune
reine des neiges, edelweiss
reine des neiges, Elsa
fleur des Alpes, edelweiss
pomme de terre, patate, tubercule, parmentière
pomme d'amour, tomate
pomme de Sodome, calotrope
plat du pauvre, pomme de terre
plat du pauvre, soupe
caviar du pauvre, aubergine
caviar du pauvre, lentille
viande du pauvre, haricot
viande du pauvre, légumineuse
ville éternelle, Rome, capitale italienne
Perle de l'Adriatique, Dubrovnik, Raguse
Perle de l'Orient, Manille
Perle de l'Orient, Hong Kong
Athènes du Nord, Édimbourg
porte du désert, Ouarzazate
porte du désert, Biskra
cité de Calvin, Genève
cité-État, Singapour, Monaco, Vatican
Rocher, Monaco, principauté de Monaco, monégasque, Principauté
Monaco, monégasque, Rocher, principauté monégasque
Rocher, Gibraltar, enclave britannique
Andorre, andorran, principauté pyrénéenne
Liechtenstein, liechtensteinois, Vaduz, principauté alpine
Sérénissime, République de Venise, Venise
Tchéquie, République tchèque, Tchécoslovaquie, Bohême
Bohême, bohémien, pays tchèque
Tchécoslovaquie, Prague
Prague, gouvernement tchèque, Château de Prague, capitale tchèque
Yougoslavie, Slaves du Sud, ex-Yougoslavie
ex-Yougoslavie, Balkans, ancienne Yougoslavie
Balkans, péninsule balkanique, pays balkaniques, poudrière
poudrière de l'Europe, Balkans
pays baltes, États baltes, Baltique
pays scandinaves, Scandinavie, pays nordiques, nordique
Laponie, same
Groenland, inuit, Terre verte
îles Féroé, féroïen, féringien
Inuit, Esquimau, Groenlandais
Rom, Tsigane, gitan, gens du voyage, bohémien
gens du voyage, Tsiganes, gitans, Roms, nomades
peuple élu, Juifs, peuple juif, Hébreux
Amérindien, Indien d'Amérique, peuple autochtone, Peau-Rouge
premières nations, autochtones, Amérindiens, peuples premiers
Touareg, hommes bleus, peuple du désert
hommes bleus, Touaregs, nomades du désert
Berbère, Amazigh, kabyle
Aborigène, autochtone australien
Lusitanie, Portugal, lusitanien
Ibérie, péninsule Ibérique, Espagne
péninsule Ibérique, Espagne et Portugal, Ibérie
Helvétie, Suisse, Confédération
Germanie, Allemagne, germain
Hibernie, Irlande
Hellade, Grèce, hellénique
Étrurie, Toscane, étrusque
Sicile, sicilien, Trinacrie
Sardaigne, sarde, île sarde
Vénétie, vénitien
Crète, crétois
Majorque, majorquin, Baléares
Canaries, canarien, archipel espagnol
Açores, açorien, archipel portugais
Madère, madérien, archipel portugais
Mésopotamie, Babylonie, Sumer, entre Tigre et Euphrate
Babylone, babylonien
Phénicie, phénicien, Tyr
Carthage, punique, carthaginois
Siam, Thaïlande, siamois
Congo belge, Zaïre, RDC
Nouvelle-France, Canada français, Bas-Canada
Saint-Domingue, Haïti, Hispaniola
Hispaniola, République dominicaine
Eswatini, Swaziland, swazi
Lesotho, Basutoland, sotho
Botswana, Bechuanaland
Malawi, Nyassaland, malawite
Djibouti, djiboutien, Territoire des Afars
Indochine, indochinois, Tonkin, Annam, Cochinchine
Annam, Vietnam, annamite
Indes néerlandaises, Indonésie
Nouvelle-Hollande, Australie
Constantinople, Byzance, Istanbul, Stamboul
Byzance, Empire byzantin, byzantin
Saint-Empire, Empire germanique
double monarchie, Autriche-Hongrie, austro-hongrois
maison d'Autriche, Habsbourg
maison de France, Bourbons, Capétiens
Capétiens, rois de France, dynastie capétienne
Tudor, monarchie anglaise
Romanov, tsars, dynastie russe
tsar, empereur de Russie, czar
Mikado, empereur du Japon, Tenno
trône du chrysanthème, monarchie japonaise, empire nippon
trône du paon, Iran impérial, chah
chah, shah, souverain iranien, roi d'Iran
Négus, empereur d'Éthiopie, roi des rois
roi des rois, Haïlé Sélassié
sultan, souverain ottoman, Grand Turc
Grand Turc, sultan, Soliman
kaiser, empereur allemand, empereur d'Allemagne
pharaon, roi d'Égypte, souverain égyptien
commandeur des croyants, roi du Maroc, calife
IIIe Reich, Allemagne nazie, régime nazi, Troisième Reich, Allemagne hitlérienne
Allemagne nazie, Troisième Reich, Allemagne hitlérienne, régime hitlérien
peste brune, nazisme, fascisme
chemises brunes, nazis
chemises noires, fascistes italiens, milices fascistes
Grande Guerre, guerre de 14, 14-18
Der des Ders, Grande Guerre
drôle de guerre, guerre immobile, hiver 1939
Débarquement, Débarquement de Normandie
Armée des ombres, Résistance, maquis
Ancien Régime, monarchie absolue, royauté
siècle des Lumières, XVIIIe siècle, Lumières
Grand Siècle, XVIIe siècle
Belle Époque, avant 1914, début du siècle
Années folles, années vingt, entre-deux-guerres
Trente Glorieuses, après-guerre
Grande Dépression, crise de 1929, krach de 1929
jeudi noir, krach de 1929, krach boursier
Terreur, Révolution française, régime de terreur
Grande Armée, armée napoléonienne, armée de Napoléon
printemps arabe, révolutions arabes, soulèvements arabes
révolution du jasmin, révolution tunisienne
rue, manifestants, opinion, mobilisation sociale
urnes, élection
isoloir, bureau de vote, vote
pavé, rue, manifestation
barreau, avocats, ordre des avocats
prétoire, tribunal, salle d'audience, barre
barre, tribunal, audience
zinc, bar, comptoir, café
planches, théâtre, scène
rampe, scène, théâtre
chevalet, peinture, peintre
billard, table d'opération, opération
faucille et marteau, communisme, parti communiste
Colonel-Fabien, PCF, parti communiste
rue de Solférino, parti socialiste, Solférino
Solférino, socialistes
parti à la rose, parti socialiste, socialistes
poing et la rose, parti socialiste
parti à la flamme, Rassemblement national, Front national, parti lepéniste
Rassemblement national, Front national, extrême droite
parti présidentiel, majorité présidentielle, Renaissance, macronistes
majorité, camp présidentiel, coalition au pouvoir, parti au pouvoir
camp présidentiel, majorité présidentielle, macronistes
Insoumis, France insoumise, LFI, mélenchonistes
Verts, écologistes, EELV, parti écologiste
écologistes, Verts, écolos
khmers verts, écologistes radicaux
Grünen, Verts allemands, écologistes allemands
chrétiens-démocrates, CDU, conservateurs allemands
sociaux-démocrates, SPD, gauche allemande
AfD, Alternative pour l'Allemagne
barons, notables, cadres du parti
éléphants, caciques socialistes, ténors socialistes
quadras, quadragénaires
grands électeurs, élus locaux, collège électoral
parti unique, parti-État, PCC
Grosse Pomme, New York, Big Apple, Gotham
Manhattan, New York
palais de verre, ONU, Nations unies
navire amiral, produit phare, fleuron
fleuron, joyau, produit phare, entreprise phare
vaisseau amiral, fleuron, magasin principal
géant, leader, mastodonte, grand groupe
mastodonte, géant, colosse, poids lourd
poids lourd, leader, géant, personnalité importante
groupe tricolore, groupe français, entreprise française
transporteur, compagnie aérienne, transporteur aérien
compagnie à l'hippocampe, Air France, compagnie nationale
compagnie à la grue, Lufthansa, compagnie allemande
compagnie au kangourou, Qantas, compagnie australienne
low cost, Ryanair, EasyJet
compagnie tricolore, Air France
compagnie ferroviaire, SNCF, cheminots, opérateur ferroviaire
cheminot, agent de la SNCF, employé ferroviaire
Régie des transports, RATP, transports parisiens
cheval de fer, train, locomotive
gros-porteur, A380, Jumbo, avion géant
Jumbo Jet, Boeing 747, 747
super-jumbo, A380, gros-porteur
forteresse volante, B-17, bombardier américain
avion présidentiel, avion du président
moto, scooter, vélo
deuche, 2CV, deux-chevaux
Coccinelle, Volkswagen, Beetle
pot de yaourt, Fiat 500, petite voiture
prison dorée, cage dorée
organisation humanitaire, CICR
French doctors, MSF
restos de Coluche, Restos du cœur
enfoirés, Restos du cœur, artistes solidaires
lobby des armes, NRA
agence atomique, AIEA, gendarme nucléaire
agence de notation, Moody's
agence de notation, Fitch
Big Brother, État policier, surveillance généralisée, surveillance de masse
Grand Satan, États-Unis, Amérique
État voyou, État terroriste
nébuleuse terroriste, Al-Qaïda, réseau terroriste
État islamique, Daech, organisation djihadiste
Daech, État islamique, groupe djihadiste, organisation terroriste
Parti de Dieu, Hezbollah, milice chiite, mouvement chiite
étudiants en théologie, talibans
talibans, étudiants en religion, maîtres de Kaboul
Frères musulmans, confrérie, islamistes égyptiens
Cosa Nostra, mafia, mafia sicilienne, pieuvre
Camorra, mafia napolitaine
'Ndrangheta, mafia calabraise
yakuza, mafia japonaise, pègre japonaise
triades, mafia chinoise
le Milieu, pègre, crime organisé, grand banditisme
parrain, chef mafieux, chef de la mafia
plus vieux métier, prostitution
péripatéticienne, prostituée, fille de joie, belle de nuit
monte-en-l'air, cambrioleur, voleur
chevalier d'industrie, escroc, aigrefin
ennemi public, criminel recherché, numéro un
toile, Internet, web, réseau mondial
réseau des réseaux, Internet, toile
internaute, utilisateur d'Internet, surfeur, utilisateur en ligne
pirate informatique, hacker, cybercriminel, chapeau noir
petite puce, processeur, microprocesseur
cerveau électronique, ordinateur, calculateur
grandes oreilles, NSA, écoutes, espionnage
grand bleu, océan
les flots, mer, océan, eaux
monde du silence, océan, fonds marins
poumon de la planète, Amazonie, forêt amazonienne
poumon vert, Amazonie, forêt, parc
forêt amazonienne, poumon vert
Suisse, Alpes
père des eaux, Mississippi, Nil
fleuve royal, Loire
fleuve jaune, Huang He, Huanghe
fleuve bleu, Yangzi, Yangtsé, Yangtze
fleuve sacré, Gange
Mille et Une Nuits, Bagdad, Shéhérazade
hauts lieux, lieux célèbres
bonnets d'âne, cancres, derniers
Paris, Parisien, Ville Lumière, Paname, Lutèce
Marseille, cité phocéenne, phocéen, Massilia
Lyon, capitale des Gaules, rhodanien, Lugdunum
Bordeaux, Bordelais, Belle endormie, cité girondine
Toulouse, Toulousain, Ville rose
Lille, Lillois, capitale des Flandres
Nantes, cité des Ducs
Rennes, capitale bretonne
Strasbourg, Strasbourgeois, capitale alsacienne
Nice, Niçois, capitale azuréenne
Montpellier, Montpelliérain, cité héraultaise
Saint-Étienne, Stéphanois, cité stéphanoise
Grenoble, Grenoblois, capitale des Alpes
Metz, Messin, cité messine
Nancy, Nancéien, cité ducale
Reims, Rémois, cité des sacres
Besançon, Bisontin, capitale comtoise
Dijon, cité des ducs
Le Havre, cité océane
Rouen, ville aux clochers
Brest, Brestois, cité du Ponant
Saint-Malo, Malouin, cité corsaire
Lourdes, cité mariale
Avignon, cité des papes
Orléans, cité johannique
Tours, Tourangeau, tourangelle, Touraine
Angers, Angevin, Anjou
Le Mans, Manceau, mancelle, cité sarthoise
Poitiers, Poitevin, Poitou
Limoges, Limougeaud, capitale de la porcelaine
Clermont-Ferrand, Clermontois, capitale auvergnate
Pau, Palois, capitale béarnaise
Nîmes, Nîmois, Rome française
Perpignan, cité catalane
Carcassonne, cité audoise
Cannes, Cannois, cité du cinéma
Annecy, Annécien, Venise des Alpes
Mulhouse, Mulhousien, ville aux cheminées
Colmar, Colmarien, petite Venise
Béziers, Biterrois, cité biterroise
Fontainebleau, Bellifontain, cité impériale
Saint-Denis, Dionysien, cité des rois
Évreux, Ébroïcien, cité ébroïcienne
Cahors, Cadurcien, cité cadurcienne
Castres, cité castraise
Rodez, Ruthénois, cité ruthénoise
Périgueux, Périgourdin, Périgord
Agen, capitale du pruneau
Bruges, Brugeois, Venise du Nord
Liège, Liégeois, Cité ardente
Bruxellois, capitale belge
Anvers, Anversois, capitale du diamant
Gand, Gantois, cité gantoise
Genève, Genevois
Lausanne, Lausannois, capitale olympique
Bâle, Bâlois, cité rhénane
Zurich, Zurichois, capitale financière
Londres, Londonien, capitale britannique
Liverpool, Liverpuldien, Reds, cité des Beatles
Manchester, Mancunien, cité mancunienne
Romain, Ville éternelle
Venise, Vénitien, Sérénissime, cité des Doges
Florence, Florentin, cité des Médicis
Milan, capitale lombarde
Turin, Turinois, capitale piémontaise
Naples, Napolitain, cité parthénopéenne
Madrid, Madrilène, capitale espagnole
Barcelone, capitale catalane
Séville, Sévillan, capitale andalouse
Vienne, Viennois, capitale autrichienne
Munich, Munichois, capitale bavaroise
Francfort, Francfortois
Prague, Praguois, pragois
Varsovie, Varsovien, capitale polonaise
Athènes, Athénien, capitale grecque
Istanbul, Stambouliote, Constantinople, Byzance
Moscovite, capitale russe
Saint-Pétersbourg, Pétersbourgeois, Leningrad, Petrograd, Venise du Nord
New York, Grosse Pomme, Big Apple
Los Angeles, Angelin, Cité des anges, angelinos
Chicago, Chicagoan, ville des vents, Windy City
La Nouvelle-Orléans, Néo-Orléanais, capitale du jazz, Big Easy
Las Vegas, capitale du jeu, Sin City, ville du vice
Detroit, Motor City, capitale automobile, Motown
Philadelphie, Philadelphien, Philly, amour fraternel
Montréal, métropole québécoise
Québécois, Belle Province
Rio de Janeiro, Carioca, cité merveilleuse
São Paulo, Pauliste, mégapole brésilienne
Jérusalem, Hiérosolymitain, Ville sainte
La Mecque, mecquois, ville sainte, lieu saint
Hong Kong, Hongkongais
Alger, Algérois, Alger la Blanche
Marrakech, Marrakchi, Ville ocre, perle du Sud
Casablanca, Casa, capitale économique
Le Caire, Cairote, capitale égyptienne
Tombouctou, perle du désert, tombouctien, cité malienne
Mumbai, Bombay, Bollywood, mégapole indienne
Saïgon, métropole vietnamienne
illégal, interdit, prohibé, illicite, contraire à la loi, hors la loi
illégalité, infraction, entorse à la loi
légal, permis, autorisé, licite, conforme à la loi
légaliser, autoriser, dépénaliser, rendre légal
légitime, fondé, justifié, de bon droit
proscrire, bannir, défendre
interdiction, prohibition, défense, veto
autoriser, permettre, laisser, donner le droit, feu vert
autorisation, permission, accord, feu vert, aval, agrément
frauduleux, truqué, bidon, illicite
punissable, passible, sanctionné, répréhensible
cher, coûteux, onéreux, dispendieux, hors de prix, prix élevé
cher, ruineux, exorbitant, prohibitif, coûter les yeux
prix, coût, tarif, montant, combien coûte
coûter, valoir, revenir à, prix
payant, facturé, moyennant finance
bon marché, abordable, économique, prix modique
bon marché, donné, bouchée de pain, prix bas, low cost
gratuit, offert, gratis
gratis, gracieusement
cherté, prix élevés, coût élevé
renchérir, augmenter, devenir plus cher, hausse des prix
précieux, de valeur, de prix, inestimable
réputé, illustre, fameux
gloire, réputation
célébrité, vedette, star, personnalité, people
ignoré, anonyme, obscur, méconnu
de renom, prestigieux, coté, haut de gamme
réputation, image, notoriété, bonne presse
légendaire, mythique, culte, fabuleux
se distinguer, s'illustrer, se faire remarquer, se démarquer
percer, se faire connaître, accéder à la notoriété, devenir célèbre
tristement célèbre, mal famé, mauvaise réputation
dangereux, périlleux, menaçant
dangereux, nocif, nuisible, toxique, malsain
dangerosité, risque, nocivité
mettre en danger, menacer, exposer, compromettre
menacer, mettre en péril
menacé, fragilisé
inoffensif, anodin, bénin
sûr, sécurisé, fiable
hasardeux, aléatoire, incertain, risqué
prendre des risques, s'exposer, jouer avec le feu, s'aventurer
épineux, délicat, sensible, brûlant
exigé, impératif
obligatoire, forcé, contraint, incontournable
devoir, contrainte, impératif
obliger, contraindre, forcer, imposer, astreindre
imposer, exiger, réclamer, rendre obligatoire
nécessaire, essentiel, requis
nécessité, besoin, exigence
nécessiter, exiger, requérir, demander, supposer
superflu, inutile, dont on peut se passer
volontaire, bénévole, de plein gré
volontairement, exprès, délibérément, sciemment, intentionnellement
inévitable, incontournable, fatal, inéluctable, obligé
majorité, plupart, majeure partie, plus grand nombre
majoritaire, dominant
majoritairement, principalement, surtout
minorité, petit nombre, poignée, petite partie
doubler, multiplier par deux, deux fois plus
tripler, multiplier par trois, trois fois plus
quadrupler, multiplier par quatre, quatre fois plus
quintupler, multiplier par cinq, cinq fois plus
décupler, multiplier par dix, dix fois plus
diviser par deux, réduire de moitié, moitié moins
trois quarts, trois sur quatre
cinquième, vingt pour cent
dixième, dix pour cent
centaine, cent, environ cent
dizaine, dix, environ dix
quinzaine, quinze, environ quinze
vingtaine, vingt, environ vingt
trentaine, trente, environ trente
quarantaine, quarante, environ quarante
cinquantaine, cinquante, environ cinquante
soixantaine, soixante, environ soixante
millier, mille, environ mille
presque, près de, environ
environ, autour de, approximativement
quasi-totalité, immense majorité
totalement, entièrement, complètement, intégralement, à cent pour cent
moins de, inférieur à
beaucoup, énormément, nombre de, quantité de, plein de
beaucoup, une foule, une masse, une flopée
nombreux, multiple, beaucoup, pléthorique
guère, faiblement
quelques, certains, plusieurs, une poignée
effectif, combien
énorme, immense, gigantesque, colossal, démesuré
grand, large
grand, imposant, de taille, important
petit, réduit, infime, microscopique
petit, modeste, de taille réduite, restreint
extrêmement, fort, particulièrement, hautement
super, vachement, hyper
excessivement, outre mesure
excessif, abusif, exagéré, démesuré, immodéré
suffisant, assez, adéquat
insuffisant, lacunaire
manquer, faire défaut
absence, déficit
abondant, copieux
fréquent, répandu, habituel
excédent, surplus, surnombre, trop-plein
record, plus haut niveau
inédit, inouï, historique
croissant, grandissant
de moins en moins, décroissant
croître, progresser, grimper
augmenter, relever, majorer, accroître
hausse, croissance
bondir, flamber, exploser, s'envoler, monter en flèche
bond, flambée, envolée, explosion, forte hausse
diminuer, baisser, reculer, décroître
diminuer, réduire, abaisser, amoindrir, limiter
diminution, baisse, recul, réduction, repli
s'effondrer, chuter, dégringoler, plonger, forte baisse
effondrement, dégringolade, plongeon
stagner, plafonner, rester stable, faire du surplace
stable, constant, inchangé
portion, fraction, proportion
taux, pourcentage, niveau
recenser, comptabiliser
s'élever à, atteindre, se monter à, se chiffrer
atteindre, franchir, dépasser, passer la barre
seulement, uniquement, exclusivement, juste
ajouter, compléter, adjoindre, rajouter
considérablement, nettement, fortement, sensiblement
légèrement, faiblement
significatif, notable, sensible, marqué, important
négligeable, insignifiant, dérisoire, minime
récemment, dernièrement, ces derniers temps
récent, nouveau, neuf, dernier en date, frais
innovation, du neuf, du nouveau
chaque année, annuel
chaque semaine, hebdomadaire
chaque jour, quotidien, journalier
tous les deux ans, biennal, bisannuel
semestriel, tous les six mois
tous les trois mois, trimestriel, chaque trimestre
tous les quatre ans, quadriennal
tous les cinq ans, quinquennal
tous les dix ans, décennal
transitoire, momentané, passager
actuellement, jusqu'ici
dorénavant, à partir de maintenant
définitif, permanent, irrévocable, final
permanent, durable, constant, continuel
perpétuité, jusqu'à la mort, viager
présent, d'aujourd'hui, contemporain
actuellement, aujourd'hui, maintenant, à l'heure actuelle
vieux, antique, d'autrefois
ancien, ex, précédent, antérieur
vieux, âgé, du troisième âge
jadis, au temps jadis
de longue date, de vieille date
longtemps, durablement, longue durée, des années
instantané, sur-le-champ
aussitôt, sitôt
rapide, prompt, bref, express
lentement, doucement, à petit feu
lent, traînant, poussif, qui prend du temps
progressivement, petit à petit, graduellement, au fur et à mesure
soudain, brusque, subit, inattendu
soudainement, brusquement, subitement, du jour au lendemain
toujours, continuellement
souvent, fréquemment, régulièrement, couramment, à maintes reprises
rarement, exceptionnellement, de temps à autre
parfois, de temps en temps, occasionnellement, quelquefois
régulier, périodique, à intervalles réguliers
de nouveau, derechef
plusieurs fois, à plusieurs reprises, maintes fois
d'abord, initialement
finalement, au bout du compte, en fin de compte
préalable, préliminaire, avant toute chose
simultanément, parallèlement
durée, longueur, temps, combien de temps
durer, se prolonger, s'étendre, perdurer, prendre du temps
prolonger, allonger, reconduire, faire durer
écourter, abréger, raccourcir, mettre fin
reporter, repousser, différer, remettre à plus tard, ajourner
report, ajournement, renvoi, décalage
avancer la date, anticiper, devancer
date limite, échéance, dernier délai, délai
délai, temps, laps de temps, attente
retard, délai, contretemps
tardif, hors délai
ponctuel, isolé, occasionnel, unique
à long terme, longue échéance
à court terme, courte échéance
éphémère, fugace, passager, de courte durée
centenaire, centième anniversaire, cent ans
bicentenaire, deux siècles
cinquantenaire, cinquante ans, demi-siècle
semestre, six mois, demi-année
trimestre, trois mois
semaine, huit jours, sept jours
veille, jour précédent, la journée d'avant
lendemain, jour suivant, jour d'après
hier, la veille
week-end, fin de semaine, samedi et dimanche
aube, lever du jour, petit matin, point du jour
crépuscule, tombée de la nuit, coucher du soleil, brune
diurne, de jour
matinal, du matin, tôt le matin
début, commencement, démarrage, coup d'envoi, lancement
début, naissance, prémices
fin, terme, achèvement, aboutissement, clôture
finir, terminer, achever, prendre fin, toucher à sa fin
époque, ère, période, temps, âge
moment, instant, minute
dater, remonter à, avoir été créé
anniversaire, commémoration, an après
jusqu'à présent, jusqu'ici
entre-temps, entretemps
attendre, patienter, poireauter, faire la queue
se dépêcher, se hâter, se presser, faire vite, se grouiller
prématuré, précoce, avant terme
premier, initial, originel, pionnier
frontière, limite, démarcation, confins
frontalier, limitrophe, près de la frontière
voisin, limitrophe, attenant, adjacent, contigu
voisinage, alentours, environs, parages
proximité, voisinage, faible distance
isolé, reculé, perdu, retiré, coupé du monde
trou perdu, coin reculé, bled, patelin
étranger, d'ailleurs, venu d'ailleurs
hors du pays, outre-frontières
étranger, immigré, ressortissant étranger
autochtone, indigène, natif, du pays, du cru
local, du coin, de la région, du cru
national, du pays, à l'échelle du pays
mondial, planétaire, international, à l'échelle mondiale
mondialement, partout dans le monde, à travers le monde, dans le monde entier
monde entier, planète, quatre coins, globe
partout, aux quatre coins
endroit, lieu, emplacement, site, coin
emplacement, localisation, position, situation géographique
se situer, se trouver, se dresser
situé, localisé, implanté, sis, installé
zone, territoire, contrée, secteur
quartier, arrondissement, coin
centre-ville, cœur de ville, hypercentre
périphérie, banlieue, faubourg, pourtour
rive, berge, rivage
côte, littoral, rivage, bord de mer
côtier, littoral, en bord de mer, maritime
cime, haut, point culminant
point culminant, plus haut sommet, plus haute montagne
pied, bas
devant, face à
souterrain, enterré
dehors, en plein air, hors de
en plein air, à ciel ouvert, dehors, au grand air
sud, méridional, midi
oriental, levant
ouest, occidental, couchant
scandinave, du Nord
se diriger, mettre le cap, prendre la direction
destination, lieu d'arrivée, point d'arrivée
provenance, origine, lieu d'origine
originaire, natif, né à, venu de
départ, point de départ, envol
traverser, franchir, passer à travers, parcourir
entourer, encercler, ceindre, cerner
s'étendre, couvrir, occuper, se déployer
superficie, surface, étendue, taille
format, mesures
élevé, culminant
profondeur, fond, combien de mètres
largeur, large, envergure
longueur, long, étendue
séparer, diviser, couper en deux, scinder
joindre, connecter, rattacher
côté droit, main droite
côté gauche, main gauche
détour, déviation, crochet
raccourci, chemin plus court, coupe
parcours, trajet, chemin
rural, campagnard, de la campagne, agreste
montagneux, accidenté, escarpé
désert, inhabité, vide, dépeuplé
peuplé, habité, densément peuplé
cause, origine, source, facteur, raison
causer, engendrer, susciter, déclencher, donner lieu
motif, raison, prétexte, mobile
expliquer, justifier, motiver, rendre compte
tenir à, découler de
origine, genèse, racine, point de départ
tort, responsabilité
attribuer, imputer, mettre sur le compte
déclencher, mettre le feu, amorcer, provoquer
élément déclencheur, étincelle, détonateur, goutte d'eau
prétexte, excuse, faux-fuyant
compte tenu de, vu
but, objectif, fin, visée, finalité
viser à, chercher à, ambitionner, tendre à
dessein, volonté
utilité, fonction, rôle, usage
servir à, permettre de
ambition, aspiration, objectif, visée
répercussion, retombée
conséquence, suite, contrecoup, séquelle
entraîner, conduire à, mener à, aboutir à
effet secondaire, effet indésirable, contre-indication
cercle vicieux, engrenage, spirale
influence, emprise, ascendant, poids
affecter, toucher, frapper, concerner
nuire, porter atteinte, faire du tort, léser
favoriser, encourager, faciliter, promouvoir
empêcher, faire obstacle, entraver, bloquer
échapper à, empêcher
contribuer, participer, concourir, apporter sa pierre
condition, critère, exigence, prérequis
conditionner, subordonner, dépendre
sauf, excepté, mis à part
lien, rapport, relation, corrélation
lié, relatif, associé
d'après, suivant
égal, identique, équivalent, pareil
égaler, équivaloir, valoir, correspondre
pareil, analogue, comparable
ressembler, rappeler
ressemblance, similitude, analogie, point commun
sosie, portrait craché, copie conforme, double
pareillement, idem
différent, autre, distinct, dissemblable
différence, distinction, disparité
différer, se distinguer, diverger
distinguer, différencier, faire la différence
inégalité, disparité, fossé
varié, divers, diversifié, hétérogène
variété, diversité, éventail, palette
comparer, confronter, mettre en parallèle, rapprocher
comparaison, parallèle, rapprochement
comparé à, face à
contraste, opposition, décalage
meilleur, au-dessus, dépasser
inférieur, moindre
meilleur, numéro un, le top, premier
meilleur, mieux, de meilleure qualité
surpasser, dépasser, devancer, surclasser
rivaliser, se mesurer, tenir tête, faire concurrence
inégalé, incomparable, hors pair
préférer, aimer mieux, privilégier, favoriser
préféré, favori, de prédilection, chouchou
premier, primordial
important, majeur, capital, crucial
importance, poids, portée, ampleur
accessoire, mineur, annexe
changer, modifier, transformer, faire évoluer
changer, évoluer, se transformer, muter
modification, évolution, mutation
bouleverser, chambouler, révolutionner
bouleversement, révolution, chamboulement, grand changement
remplacer, se substituer, prendre la place, succéder
remplacement, substitution, relève
améliorer, perfectionner, bonifier, rendre meilleur
amélioration, progrès, mieux, embellie
s'améliorer, progresser, aller mieux, faire des progrès
empirer, s'aggraver, se détériorer, se dégrader, aller mal
aggraver, envenimer, mettre de l'huile
abîmer, endommager, détériorer, dégrader, esquinter
adapter, ajuster, accommoder, mettre au goût
s'adapter, s'habituer, s'acclimater, se faire à
moderniser, rénover, mettre à jour, actualiser
moderne, contemporain, actuel, dernier cri
démodé, dépassé, désuet, ringard, vieillot
obsolète, périmé, dépassé, caduc
tendance, branché
innovant, novateur, inédit, révolutionnaire
traditionnel, classique, ancestral, coutumier
tradition, habitude
habituel, coutumier, ordinaire, usuel
habituellement, d'ordinaire, en temps normal, d'habitude
anormal, étrange, inhabituel, hors norme
bizarre, étrange, insolite, curieux, louche
extraordinaire, exceptionnel, hors du commun, remarquable
rester, demeurer, subsister, se maintenir
préserver, maintenir
s'éteindre, s'évanouir
disparition, extinction, fin
apparaître, surgir, émerger, voir le jour
apparition, émergence, avènement, naissance
développer, étendre, faire croître
développement, expansion
prospérer, fleurir
déclin, décadence, chute, crépuscule
décliner, péricliter, battre de l'aile, dépérir
élargir, étendre, agrandir, amplifier
rétrécir, resserrer, réduire, rapetisser
renforcer, consolider, fortifier, durcir
affaiblir, fragiliser, amoindrir, saper
accélérer, hâter, passer la vitesse
ralentir, freiner, lever le pied, modérer
réparer, remettre en état, rafistoler, retaper
rétablir, restaurer, remettre en place
inverser, renverser, retourner
annuler, supprimer, révoquer, abroger
d'accord, favorable
approuver, abonder dans le sens, dire oui
approuver, valider, donner son accord, cautionner, entériner
accepter, consentir, dire oui, donner son accord
accord, consensus, entente, terrain d'entente
unanime, d'une seule voix
s'entendre, se mettre d'accord, tomber d'accord
compromis, terrain d'entente, juste milieu, concession
différend, divergence, mésentente, litige
s'opposer, contester, dire non
opposé, hostile, défavorable
opposant, adversaire, détracteur, contestataire
opposition, résistance, hostilité, refus
refuser, rejeter, décliner, dire non, opposer une fin
refus, rejet, veto
critiquer, dénoncer, fustiger, pointer du doigt
critique, reproche, blâme, remise en cause
contester, remettre en cause, mettre en doute, récuser
controversé, contesté, polémique, qui fait débat, décrié
controverse, polémique, débat houleux, scandale
dispute, querelle, altercation, prise de bec, engueulade
se disputer, se quereller, se chamailler, s'engueuler
conflit, affrontement, différend, bras de fer
bras de fer, épreuve de force, rapport de force
soutien, appui, renfort, coup de main
partisan, défenseur, adepte, supporter, tenant
protester, s'indigner, monter au créneau
protestation, tollé, levée de boucliers, contestation
céder, fléchir, capituler, baisser les bras, s'incliner
résister, tenir bon, tenir tête
incompatible, inconciliable, contradictoire
contredire, démentir, infirmer, réfuter
nier, réfuter, contester
confirmer, attester, corroborer, certifier
se réconcilier, faire la paix, enterrer la hache, renouer
rompre, se séparer, couper les ponts, rupture
neutre, impartial, objectif
partial, partisan, de parti pris, subjectif
indécis, hésitant, irrésolu, partagé
ravi, joyeux
félicité, allégresse
se réjouir, se féliciter
satisfait, content, comblé
satisfaction, contentement, plaisir
triste, malheureux, chagriné, peiné, affligé
tristesse, chagrin, peine, cafard
déprimé, abattu, cafardeux, le moral bas
dépression, déprime, mal-être, idées noires
furieux, furibond, remonté
se fâcher, se mettre en colère, s'emporter, sortir de ses gonds
énerver, agacer, irriter, taper sur les nerfs, exaspérer
mécontent, insatisfait, fâché, contrarié
mécontentement, grogne, ras-le-bol, insatisfaction
ras-le-bol, exaspération
effrayant, terrifiant, épouvantable, qui fait peur
peureux, craintif, lâche, froussard, poltron
inquiet, anxieux, soucieux, préoccupé
inquiétude, anxiété, souci, angoisse, préoccupation
s'inquiéter, se soucier, se faire du souci, se préoccuper
inquiétant, préoccupant, alarmant
rassurer, tranquilliser, apaiser, calmer
calme, tranquille, paisible, serein, zen
calmer, apaiser, adoucir, tempérer
nerveux, tendu, stressé
surprendre, étonner, stupéfier, laisser pantois
surpris, étonné, stupéfait, ébahi
surprenant, étonnant, inattendu, stupéfiant, renversant
surprise, étonnement, stupeur, coup de théâtre
déçu, désappointé, dépité, frustré
déception, désillusion, désappointement, douche froide
honte, déshonneur, humiliation, opprobre
honteux, scandaleux, indigne, déshonorant
fierté, orgueil, amour-propre
jalousie, envie, convoitise
aimer, apprécier, affectionner, adorer, raffoler
amour, affection, tendresse, passion
amoureux, épris, entiché, mordu
passionné, fan, mordu, féru, amateur
passion, engouement, toquade, enthousiasme
enthousiaste, emballé, passionné
enthousiasme, engouement, ferveur, emballement
haine, aversion, répulsion, détestation
dégoût, répugnance, écœurement, aversion
écœurant, dégueulasse
mépris, dédain, condescendance
mépriser, dédaigner, snober, prendre de haut
espoir, espérance, attente
espérer, souhaiter, escompter
désir, volonté
désespéré, perdu
regretter, déplorer, se repentir
nostalgie, mal du pays, regret du passé
ennuyeux, lassant, fastidieux, barbant, rasant
lassitude, monotonie
rire, rigoler, se marrer, s'esclaffer
pleurer, sangloter, verser des larmes, larmes
émouvoir, toucher, bouleverser, attendrir
touchant, poignant
émotion, émoi, trouble
indifférent, insensible, détaché, froid
pitié, compassion, miséricorde, commisération
confiance, foi, crédit
méfiance, défiance, suspicion, soupçon
se méfier, se défier, faire attention
reconnaissant, gratitude, obligé
gentil, aimable, bienveillant, sympa, charmant
cruel, malveillant, mauvais
cruel, féroce, barbare, impitoyable
cruauté, barbarie, férocité, sauvagerie
courageux, brave, vaillant, intrépide, audacieux
courage, bravoure, vaillance, cran
audace, culot, hardiesse, toupet
lâche, couard, dégonflé
généreux, charitable, altruiste, le cœur sur la main
générosité, largesse, bonté, altruisme
avare, radin, pingre, grippe-sou
égoïste, individualiste, égocentrique
honnête, intègre, droit, probe
honnêteté, intégrité, probité, droiture
malhonnête, véreux, corrompu, pourri
menteur, mythomane, affabulateur
mensonge, contrevérité, bobard, affabulation
mentir, raconter des histoires, dire des mensonges
sincère, franc, de bonne foi, honnête
hypocrite, faux-jeton, faux, sournois
rusé, malin, astucieux, futé, roublard
brillant, doué, futé
intelligence, esprit, matière grise
bête, sot, débile
bêtise, stupidité, ânerie, sottise
dément, aliéné, cinglé, dingue
démence, aliénation
sage, raisonnable, sensé, prudent
prudent, avisé, circonspect, précautionneux
imprudent, téméraire, inconscient, irréfléchi
prudence, précaution, vigilance, circonspection
travailleur, bosseur, laborieux, acharné
paresseux, fainéant, flemmard, oisif
paresse, fainéantise, flemme, oisiveté
patient, endurant, patience
impatient, pressé, fébrile
têtu, entêté, obstiné, buté, cabochard
obstination, entêtement, acharnement, opiniâtreté
persévérer, s'obstiner, s'acharner, persister
timide, réservé, introverti, effacé
bavard, loquace, volubile, pipelette
silencieux, muet, taciturne, discret
discret, réservé, effacé
modeste, humble, effacé
arrogant, prétentieux, hautain, suffisant
orgueil, vanité, suffisance
sévère, strict, rigoureux, dur
indulgent, clément, tolérant, laxiste
poli, courtois, civil
impoli, grossier, mal élevé, malpoli
insulte, injure, outrage, invective
naïf, crédule, ingénu, candide
curieux, indiscret, fouineur
curiosité, soif de savoir, indiscrétion
compétent, qualifié, capable, expert
talentueux, doué, surdoué, brillant
talent, don, aptitude, génie
habile, adroit, agile
maladroit, gauche, malhabile, empoté
efficace, performant, opérant
inefficace, inopérant, vain
facile, simple, aisé, enfantin, fastoche
facilement, aisément, les doigts dans le nez
difficile, ardu, dur, compliqué, malaisé
difficulté, problème, obstacle, écueil
difficilement, péniblement, à grand-peine
réalisable, envisageable
impossible, irréalisable, infaisable, hors de portée
probable, vraisemblable, plausible
probablement, vraisemblablement, certainement
peut-être, possiblement
certain, sûr, assuré, incontestable
incertain, douteux, aléatoire, flou
évident, clair, flagrant, manifeste
exact, authentique
faux, inexact, erroné, mensonger
authentique, véritable, d'origine, original
vraiment, effectivement
erreur, faute, bévue, méprise, bourde
juste, équitable, impartial
injuste, inéquitable, arbitraire
grave, sérieux, critique, lourd
gravité, sévérité, ampleur
bon, de qualité, formidable
mauvais, médiocre, nul, de piètre qualité
qualité, atout, point fort, vertu
défaut, point faible, travers, imperfection
inconvénient, désavantage, désagrément, revers
beau, joli, superbe, magnifique, splendide
belle, ravissante, jolie, canon
beauté, splendeur, esthétique
laid, moche, affreux, hideux, disgracieux
laideur, hideur
élégant, chic, raffiné, distingué
élégance, raffinement, distinction, chic
apparence, aspect, allure, look, physique
visage, figure, face, traits
mine, air, expression
ressembler à, apparence, aspect
grand, de haute taille, élancé, géant
petit, de petite taille, court sur pattes
gros, corpulent, obèse, fort, enveloppé
obésité, surpoids, surcharge pondérale, embonpoint
maigre, mince, svelte, décharné
maigreur, minceur
maigrir, perdre du poids, mincir, s'amincir
grossir, prendre du poids, forcir, engraisser
musclé, costaud, baraqué, athlétique
robuste, solide, résistant, costaud
fragile, délicat, frêle, cassant
chauve, dégarni, calvitie
barbu, qui porte la barbe
chevelure, cheveux, tignasse, tifs
roux, rouquin, cheveux roux
brun, cheveux bruns, châtain
blond, cheveux blonds, blondinet
nu, dévêtu, dénudé
propre, net, impeccable, immaculé
sale, crasseux, malpropre, dégueulasse
saleté, crasse, malpropreté
plat, plan, uni
rond, circulaire, sphérique
carré, de forme carrée
pointu, acéré, effilé, aigu
lisse, poli, uni
rugueux, rêche, râpeux
épais, dense, touffu
mou, souple, tendre, moelleux
lourd, pesant, massif
léger, poids plume
bondé, complet
bondé, plein à craquer, noir de monde, comble
ouvert, accessible, libre d'accès
fermé, clos, verrouillé
brillant, éclatant, luisant, étincelant
obscurité, pénombre, noir, ténèbres
lumineux, clair, éclairé
lumière, éclairage, clarté
transparent, translucide, limpide
opaque, trouble
bruyant, sonore, assourdissant
bruit, vacarme, boucan, tapage, nuisance sonore
silence, calme, absence de bruit
odeur, senteur, parfum, effluve
puer, empester, sentir mauvais, mauvaise odeur
savoureux, succulent, exquis
goût, saveur, arôme
sucré, doux
épicé, pimenté, relevé
couleur, teinte, coloris, nuance
coloré, multicolore, bariolé, polychrome
rouge, écarlate, vermeil, carmin
rougeâtre, tirant sur le rouge, roux
bordeaux, grenat, lie-de-vin
rougir, devenir rouge
bleu, azur, indigo, bleuté
bleu clair, azur, bleu ciel
bleu foncé, bleu marine, bleu nuit
vert, émeraude, verdâtre
vert clair, vert pomme, vert tendre
jaune, doré, jaunâtre
jaunir, devenir jaune
violet, mauve, lilas, pourpre
rose, rosâtre
blanc, immaculé, blanchâtre
blanchir, devenir blanc, décolorer
noir, ébène, noirâtre
noircir, devenir noir, assombrir
gris, grisâtre, argenté
brun, marron, châtain, brunâtre
beige, écru, crème
foncé, sombre, profond
clair, pâle, pastel
pâle, blafard, livide, blême
pâlir, blêmir, perdre ses couleurs
vif, éclatant, pétant, intense
noir et blanc, monochrome
tricolore, trois couleurs
bicolore, deux couleurs
rayé, zébré
tacheté, moucheté
peindre, colorer, teindre
santé, forme, état de santé
malade, souffrant, mal en point, patient, patraque
maladie, affection, mal, pathologie, trouble
tomber malade, contracter, attraper
attraper, contracter, choper, chopper
atteint de, souffrir de, porteur, victime de
d'attaque, en pleine forme, frais et dispos
guérir, se rétablir, se remettre, recouvrer la santé
guérison, rétablissement, rémission
convalescence, rétablissement, repos
incurable, inguérissable, condamné
contagion, transmission
contaminer, infecter, transmettre, refiler
épidémie, contagion, propagation, pandémie
douloureux, qui fait mal, pénible
mal de ventre, maux d'estomac, douleur abdominale
mal de dos, lombalgie, tour de reins
mal de gorge, angine, pharyngite
fièvre, température, poussée fébrile
fiévreux, fébrile
rhume, refroidissement, coup de froid
grippe, syndrome grippal, influenza
toux, tousser, quinte
vomir, rendre, régurgiter, dégobiller
diarrhée, gastro, colique
insomnie, trouble du sommeil, mal dormir, manque de sommeil
s'évanouir, perdre connaissance, tomber dans les pommes, syncope
évanouissement, perte de connaissance, syncope, malaise
crise cardiaque, infarctus, attaque cardiaque
AVC, accident vasculaire, attaque cérébrale, congestion cérébrale
cancer, tumeur maligne, longue maladie
tumeur, grosseur, excroissance
cancéreux, cancer, malin
cancérigène, cancérogène, qui donne le cancer
hypertension, tension artérielle, tension élevée
diabète, sucre dans le sang
rage, virus rabique
variole, petite vérole
rougeole, rubéole
épilepsie, mal comitial, haut mal
trisomie, syndrome de Down
myope, mauvaise vue
non-voyant, malvoyant
muet, privé de parole, mutisme
paralysé, cloué au lit, tétraplégique
boiter, claudiquer, boiteux
blessure, lésion, plaie, bobo
blesser, toucher, meurtrir
fracture, os cassé, os brisé
hématome, contusion
saigner, perdre du sang, hémorragie
hémorragie, saignement, perte de sang
cicatrice, balafre, marque
gonflé, enflé, tuméfié, œdème
prurit, gratter
bouton, éruption cutanée, acné
allergie, intolérance
fatigue, épuisement, lassitude
fatigué, épuisé, crevé, exténué, à bout de forces
se reposer, souffler, se détendre, recharger les batteries
sommeiller, roupiller
s'endormir, s'assoupir, piquer du nez, tomber de sommeil
faim, appétit, fringale
affamé, mourir de faim, famélique
malnutrition, sous-alimentation, dénutrition
soif, assoiffé, déshydratation
alcoolique, ivrogne
ivre, soûl, bourré, en état d'ébriété, éméché
ivresse, ébriété, alcoolémie
drogué, accro, dépendant
dépendance, addiction, accoutumance
accro, dépendant, intoxiqué
accouchement, naissance, délivrance
fausse couche, avortement spontané
trépas, disparition
mourir, décéder, trépasser, casser sa pipe, rendre l'âme
mort, défunt, décédé, feu
mourant, agonisant, moribond
mortalité, taux de décès, nombre de morts
survivre, rester en vie, réchapper
espérance de vie, durée de vie
vieillesse, grand âge, troisième âge
jeunesse, jeunes, jeune âge
insalubre, malsain, indigne, pollué
malsain, mauvais pour la santé, nocif
météo, prévisions météorologiques, temps, bulletin météo
temps, climat, conditions météorologiques
beau temps, ensoleillé, grand soleil, soleil
mauvais temps, intempéries, temps pourri, gros temps
ensoleillé, radieux, soleil
précipitations, averse, flotte
pleuvoir, tomber des cordes, pluie
pluvieux, humide, pluie
averse, ondée, giboulée
pluie torrentielle, pluie diluvienne, trombes d'eau, déluge
humide, mouillé, moite
humidité, moiteur, hygrométrie
sec, aride, desséché
sécheresse, aridité, manque de pluie, manque d'eau
poudreuse, enneigement
neiger, tomber de la neige, flocons
enneigé, couvert de neige
tempête de neige, blizzard
gel, givre, verglas, températures négatives
geler, givrer, se transformer en glace
glacé, glacial, polaire
frais, frisquet, glacial
frissonner, grelotter, cailler
vague de froid, grand froid, froid polaire
chaud, brûlant, torride, caniculaire
chaleur, canicule, fournaise, températures élevées
canicule, vague de chaleur, fortes chaleurs
tiède, doux, tempéré
doux, clément, tempéré
température, degrés, combien de degrés
réchauffement, hausse des températures, dérèglement climatique
réchauffement climatique, changement climatique, dérèglement climatique
refroidissement, baisse des températures, rafraîchissement
vent, brise, bourrasque, rafale
venteux, venté, éventé
vent violent, fortes rafales, bourrasque
tempête, ouragan, tourmente
orage, tonnerre, éclairs
orageux, lourd
foudre, foudroyer, frappé par l'éclair
nuage, nébulosité, nuée
nuageux, couvert, gris, voilé
brouillard, brume, purée de pois
brumeux, brouillard, embrumé
inondation, montée des eaux
déborder, sortir de son lit, crue
éruption, volcan en activité, réveil du volcan
feu, brasier, sinistre
rosée, humidité matinale
embellie, accalmie
arc-en-ciel, écharpe d'Iris
violence, brutalité, coups
fort, influent
faiblesse, vulnérabilité
énergique, dynamique, actif, plein d'énergie
riche, fortuné, aisé, nanti
fortune, opulence
pauvre, démuni, indigent, fauché
misère, indigence, précarité, dénuement
luxueux, somptueux, fastueux, de luxe
modique, modeste, faible
rentable, lucratif, profitable, juteux
endetté, criblé de dettes, surendetté
faillite, banqueroute, dépôt de bilan, mettre la clé
ruiné, fauché
libre, autonome
prisonnier, captif, détenu, derrière les barreaux
secret, confidentiel, caché, top secret
secrètement, à huis clos
caché, dissimulé, camouflé, planqué
privé, réservé, particulier
officiel, formel, reconnu
officiellement, de manière officielle, formellement
propre à, caractéristique
détaillé, minutieux, approfondi
précis, exact, pile
compréhensible, clair, intelligible
incompréhensible, obscur, inintelligible, abscons
mystérieux, énigmatique, inexpliqué
mystère, énigme, inconnue
sacré, saint, béni
amical, cordial, chaleureux
accueillant, hospitalier, chaleureux
hospitalité, chaleur
aimé, populaire
populaire, prisé
popularité, cote, succès
succès, réussite, triomphe, carton
réussir, parvenir, arriver à, décrocher
échec, fiasco, revers, bide
échouer, rater, se planter
battre, triompher
chanceux, veinard, verni
chance, veine, bol, fortune
malchance, poisse, guigne, infortune
sinistré, touché, dévasté
dévasté, ravagé, détruit
détruire, démolir, anéantir, réduire en cendres, raser
destruction, anéantissement, démolition
veuf, avoir perdu son mari
orphelin, avoir perdu ses parents
unique, fils unique
bilingue, deux langues
polyglotte, plusieurs langues, multilingue
instruit, cultivé, lettré, érudit
ignorant, inculte, ignare
croyant, pieux, religieux, fidèle
athée, incroyant, non-croyant
laïc, séculier
fidèle, loyal, dévoué
infidèle, déloyal, volage
trahir, tromper, poignarder dans le dos
tromper, duper, berner, rouler
digne de confiance, fiable, sérieux
douteux, suspect, louche
équilibré, harmonieux, pondéré
urgence, nécessité absolue, cas urgent
indisponible, occupé
conscient, averti
défectueux, défaillant, en mauvais état
usé, élimé, vétuste, fatigué
neuf, flambant neuf
d'occasion, seconde main, usagé
périmé, expiré, date dépassée
comestible, mangeable, bon à manger, consommable
vénéneux, toxique, poison
venimeux, venin, piqûre mortelle
potable, bonne à boire, buvable
carnivore, mangeur de viande, carnassier
herbivore, mangeur d'herbe, végétarien
écologique, vert, respectueux de l'environnement
manuel, fait main
artisanal, fait main, fait maison
artificiel, synthétique, de synthèse
sauvage, à l'état sauvage
domestiqué, dressé
mettre fin, cessation
terminer, achever, clore, finir
se dérouler, tenue
se produire, survenir, arriver, advenir
porter secours, secourir, aider, sauver, venir en aide
prêter assistance, assister, aider
faire l'objet, subir
voir le jour, naître, apparaître, naissance
venir au monde, naître, naissance
donner naissance, engendrer, créer, produire
rendre hommage, saluer, honorer, hommage
saluer la mémoire, honorer la mémoire, rendre hommage, commémorer
entrer en vigueur, s'appliquer, prendre effet, entrée en vigueur
entrer en application, application, devenir obligatoire
tirer profit, profiter, bénéficier, exploiter
tirer parti, exploiter, utiliser, profiter
tirer avantage, profiter, bénéficier
renoncer, se raviser, changer d'avis
se raviser, changer d'avis, revirement
reculer, renoncer, reculade
rebrousser chemin, revenir en arrière
main à la poche, donner, financer, payer, débourser
mettre au pot, contribuer, cotiser, financer
donner lieu, provoquer, entraîner, occasionner
conquérir, prise, conquête
mettre la main, s'emparer, trouver, saisir
voler, s'emparer, dérober
prendre possession, s'emparer, occuper
prendre le contrôle, s'emparer, contrôler
piquer, voler, dérober, subtiliser, chiper
faucher, dérober
lâcher, abandonner, quitter, laisser tomber
laisser tomber, renoncer
baisser les bras, abandonner, se décourager, renoncer
balancer, dénoncer, trahir, livrer
cramer, incendier, calciner
choper, attraper, arrêter, prendre
choper, tomber malade
filer, partir, s'enfuir, s'éclipser
flipper, s'inquiéter, paniquer, angoisser
galérer, peiner, éprouver des difficultés
put, pouvoir, parvenir
naquit, naissance, vit le jour
vécut, habiter, résider, vie
durent, devoir
crut, penser
crurent, croire, croyance, penser
vit, apercevoir
vit, habiter, résider, vie
virent, voir, apercevoir
écrivit, rédiger, écriture, auteur
élut, élection, choisit
mourra, mort, décédera
sut, savoir, connaître, apprendre
sache, savoir, connaître
bu, consommé
défit, défaire, vaincre, défaite
défait, défaire, battu
refit, refaire, réfection
admit, admission, reconnut
remit, remettre, remise, rendit
commit, perpétra
démit, démettre, démission, révoqua
compromis, compromettre, mis en danger
entreprit, entreprise, commença
s'éprit, s'éprendre, tomba amoureux
survenu, produit
contrevenu, contrevenir, infraction, enfreindre
subvint, subvenir, pourvoir
détint, détention, posséder
détenu, emprisonné
proscrit, proscrire, proscription, interdit
transcrit, transcription
conduisit, conduite, mener
réduit, diminué
induit, induire, provoqué, entraîné
dirent, dire, déclarer
prédit, prédire, prédiction, annoncé
contredit, contredire, contradiction
maudit, maudire, malédiction
comparut, comparaître, comparution
accrut, accroître, accroissement, augmenta
décru, décroissance, diminué
valut, valoir, valeur
plut, plaire, apprécié
fallut, falloir, nécessaire
absous, absoudre, absolution, pardonné
vaincre, victoire, battu, défaite
perte, défaite
accouru, accourir, se précipiter
mû, mouvoir, mouvement
déchu, déchoir, déchéance
échu, échoir, échéance
s'éteignit, décès, mort
se plaignit, se plaindre
teint, teindre, teinture
feignit, feindre, feinte, simuler
enfreint, enfreindre, infraction, violé
restreint, restreindre, restriction, limité
astreint, astreindre, obligé
joignit, joindre, jonction
s'enfuit, s'enfuir, fuite, évasion
haï, haine
cueilli, récolté
failli, faillite
assit, asseoir, siège
se tut, se taire, silence
distrait, distraire, distraction
extrait, extraire, extraction
soustrait, soustraire, soustraction
abstrait, abstraire, abstraction
moulu, moudre, mouture
cousu, coudre, couture
clos, clore, clôture
tondu, tondre, tonte
tordu, torsion
pourvu, pourvoir, doté, équipé
revu, revoir, révision
entrevu, entrevoir, aperçu
irait, aller, se rendre
alla, aller, se rendre
va, aller, se rendre
enverra, envoyer
acquerra, acquérir, acquisition
essuie, essuyage
prendre la poudre, s'enfuir, poudre d'escampette
se faire la belle, s'évader, évasion, s'échapper
se sauver, s'enfuir, fuite, déguerpir
mettre les voiles, partir, départ
prendre la route, partir, se mettre en route, départ
plier bagage, partir, quitter les lieux
lever le camp, partir, départ
décamper, partir, déguerpir, fuir
prendre congé, partir, dire au revoir, quitter
claquer la porte, démissionner, quitter, partir
rendre son tablier, démission, quitter son poste
jeter son tablier, démissionner, quitter ses fonctions
quitter ses fonctions, départ, démission
tirer sa révérence, prendre sa retraite, partir, quitter la scène
raccrocher les crampons, prendre sa retraite, arrêter sa carrière
mettre à la porte, renvoyer, licencier, virer, expulser
virer, congédier
montrer la porte, congédier, renvoyer, licencier
remercier, licencier, limoger, congédier
mettre à pied, suspendre, suspension
destituer, révoquer, limogeage, démettre
démettre de ses fonctions, révoquer, destituer
prendre le pouvoir, coup d'État, renverser
monter sur le trône, devenir roi, accéder au trône, avènement
accéder au pouvoir, arrivée au pouvoir, prendre le pouvoir
prendre ses fonctions, entrer en fonction, investiture
présider, commander
prendre la relève, succéder, remplacer, relève
prendre le relais, succéder, remplacer, relayer
prendre la succession, succéder, remplacer, successeur
céder la place, laisser la place, s'effacer
passer le flambeau, transmettre, passer la main, laisser sa place
mettre en place, installer, instaurer, créer
mettre sur pied, organiser, créer, fonder, monter
mettre en œuvre, appliquer, réaliser, exécuter
mettre en service, inaugurer, ouvrir
mettre en route, démarrer, lancer, allumer, démarrage
mettre en marche, démarrer, allumer, activer
mettre sous tension, allumer, brancher, démarrer
éteindre, débrancher, couper le courant
mettre au point, concevoir, développer, élaborer, inventer
mettre au jour, découvrir, exhumer, révéler, déterrer
mettre en lumière, révéler, montrer, souligner
mettre en évidence, montrer, démontrer, souligner
mettre en avant, souligner, valoriser, promouvoir
mettre en exergue, souligner, insister
mettre l'accent, insister, souligner, privilégier
mettre en cause, accuser, critiquer
mettre en doute, douter, contester, remettre en question
remettre en cause, contester, remettre en question, remise en cause
mettre en péril, compromettre, risquer
mettre à mal, endommager, abîmer, fragiliser
mettre à sac, piller, pillage, saccager
mettre le feu, incendier, brûler, incendie, embraser
mettre à mort, exécuter, tuer, exécution
mettre en vente, vendre, commercialiser
mettre aux enchères, vente aux enchères, vendre
mettre à disposition, fournir, proposer, offrir
mettre en prison, emprisonner, incarcérer, écrouer
mettre sous les verrous, emprisonner, incarcérer, arrêter
jeter en prison, emprisonner, incarcérer, enfermer
placer en détention, incarcérer, écrouer, emprisonner, détention
mettre de côté, économiser, épargner, réserver
mettre en valeur, valoriser, souligner, embellir
mettre en ligne, publier, diffuser
mettre en vigueur, appliquer, instaurer
mettre en colère, énerver, irriter
mettre en scène, réaliser, diriger, metteur en scène
mettre le cap, se diriger, partir, faire route
mettre le pied, entrer, arriver, débarquer
mettre à l'abri, protéger, abriter, sécuriser
mettre à contribution, solliciter, utiliser
mettre à profit, utiliser, profiter, exploiter
mettre à l'épreuve, tester, éprouver, essayer
mettre à l'écart, écarter, exclure, isoler
mettre en commun, partager, mutualiser, réunir
mettre d'accord, accord, convenir
se mettre à, commencer, débuter, entreprendre
se mettre en grève, faire grève, cesser le travail, débrayer, grève
se mettre au vert, se reposer, partir à la campagne
se mettre à table, avouer, aveux, confesser
passer à table, manger, dîner, déjeuner
passer aux aveux, avouer, aveux, reconnaître, confesser
vendre la mèche, révéler, dévoiler, trahir le secret
cracher le morceau, avouer, révéler, aveux
lever le voile, révéler, dévoiler
garder le silence, se taire, silence
passer sous silence, taire, omettre, cacher
prendre la parole, parler, s'exprimer, discours, intervenir
donner la parole, laisser parler, laisser s'exprimer
tenir parole, respecter sa promesse, tenir sa promesse
couper la parole, interrompre, interruption
prendre une décision, décider, trancher, décision
prendre position, se prononcer, se positionner
prendre parti, se prononcer, soutenir, défendre
prendre la défense, défendre, soutenir, plaider
prendre des mesures, agir, réagir, mesures prises
prendre soin, soigner, s'occuper, veiller
prendre en charge, s'occuper, payer, rembourser
prendre en compte, considérer, tenir compte
tenir compte, considérer, prendre en considération
prendre conscience, réaliser, se rendre compte
se rendre compte, réaliser, constater, s'apercevoir
prendre connaissance, lire, découvrir, s'informer
entrer en contact, contacter, joindre, rencontrer
prendre rendez-vous, réserver
prendre feu, s'enflammer, s'embraser, brûler, incendie
prendre forme, se concrétiser, se former, se dessiner
prendre racine, s'implanter, s'enraciner, s'installer
prendre de l'ampleur, s'amplifier, s'étendre, grandir, augmenter
perdre du poids, perte de poids, amaigrissement
prendre du retard, retarder, tarder
prendre son temps, aller lentement
prendre de l'avance, devancer, distancer
prendre l'avion, voler, voyager en avion
prendre la mer, embarquer, appareiller, lever l'ancre
prendre son envol, décoller, s'envoler
prendre d'assaut, attaquer, assaut, assaillir
prendre pour cible, viser, cibler, attaquer
prendre en otage, séquestrer
prendre les armes, se soulever, se battre, se révolter, insurrection
déposer les armes, se rendre, capituler, reddition
rendre les armes, se rendre, capituler, reddition
prendre exemple, imiter, s'inspirer
prendre le risque, oser, risquer
prendre peur, s'effrayer, paniquer
prendre au dépourvu, surprendre, prendre par surprise
prendre acte, constater, noter
prendre note, noter, inscrire
prendre des nouvelles, s'informer, s'enquérir
prendre sa retraite, partir en retraite, cesser son activité, départ en retraite
prendre une photo, photographier, photo, prise de vue
prendre une claque, perdre lourdement, défaite
donner son accord, consentir, autoriser
donner son aval, approuver, autoriser, valider
donner raison, approuver, confirmer
donner tort, désavouer, contredire, infirmer
donner l'alerte, alerter, prévenir, avertir
sonner l'alarme, alerter, avertir, tirer la sonnette
lancer, commencer, inaugurer, démarrer
donner l'assaut, attaquer, assaut, assaillir
donner la mort, tuer, assassiner, mettre à mort
ôter la vie, tuer, assassiner, meurtre
perdre la vie, mourir, décéder, périr, trouver la mort
coûter la vie, tuer, causer la mort, faire des victimes
rendre l'âme, s'éteindre
casser sa pipe, mort
crever, périr, mort
clamser, mourir, décéder, crever
faire des morts, tuer, bilan mortel, causer la mort
faire des victimes, tuer, blesser
faire rage, sévir, se déchaîner, battre son plein
réussir, cartonner
tomber à l'eau, échouer, capoter
capoter, échouer, échec, faire échouer
tourner court, échouer, s'interrompre
échouer, perdre
faire faillite, déposer le bilan, faillite, mettre la clé
déposer le bilan, faire faillite, liquidation judiciaire, faillite
fermer, faire faillite, fermeture
fermer ses portes, fermer, cesser son activité, fermeture
baisser le rideau, fermer, cesser son activité, fermeture
ouvrir ses portes, ouvrir, ouverture
faire appel, recourir, solliciter, contacter
faire appel, contester le jugement, interjeter appel
se pourvoir en cassation, pourvoi, contester le jugement
faire don, donner, offrir, léguer
faire cadeau, offrir, donner, cadeau
faire part, annoncer, informer, communiquer
faire savoir, annoncer, informer, communiquer, indiquer
faire état, mentionner, signaler, évoquer
faire mention, mentionner, citer, évoquer
faire allusion, évoquer, mentionner, sous-entendre
faire référence, se référer, évoquer, référence
faire preuve, montrer, manifester, démontrer
faire face, affronter, résister
faire front, résister, affronter, s'unir
faire usage, utiliser, employer, usage
faire défaut, absence
faire l'impasse, ignorer, négliger, omettre
faire abstraction, ignorer
faire fi, ignorer, mépriser, négliger
faire barrage, empêcher, bloquer, barrer
faire échouer, saboter, torpiller, empêcher
faire pression, contraindre, pousser, pression
faire campagne, militer, campagne électorale
faire la une, première page
faire la loi, dominer, commander
faire la guerre, combattre, guerroyer, se battre
faire la paix, se réconcilier, signer la paix
faire la fête, fêter, célébrer, s'amuser
faire la queue, attendre, patienter, file d'attente
faire la manche, mendier, mendicité, demander l'aumône
faire la connaissance, rencontrer, connaître
faire la lumière, élucider, éclaircir, enquêter
faire la promotion, promouvoir, vanter, publicité
faire l'éloge, louer, vanter, féliciter
faire débat, diviser, controverse
faire polémique, polémique, susciter la controverse
faire scandale, choquer, scandaliser, indigner
faire sensation, impressionner, étonner
faire le ménage, nettoyer, ménage, nettoyage
faire le tour, contourner, parcourir, visiter
faire le point, résumer, bilan
faire le bilan, évaluer, bilan, dresser le bilan
faire le plein, remplir, ravitailler, remplissage
faire son entrée, entrer, arriver, apparaître
faire ses débuts, débuter, commencer, première apparition
faire son retour, revenir, retour
faire son apparition, apparaître, arriver, apparition
faire ses adieux, partir, quitter, dire adieu
faire ses valises, partir, quitter, départ
faire escale, s'arrêter, faire halte, étape
faire naufrage, couler, sombrer, naufrage
faire fortune, s'enrichir, devenir riche
faire des économies, économiser, épargner
se répandre, s'étendre
reculer, revenir en arrière
faire irruption, surgir, entrer brusquement, irruption
se promener, visiter, balade
donner, verser
faire une demande, demander, solliciter, déposer une demande
faire une erreur, se tromper, commettre une erreur, erreur
faire une pause, s'arrêter, se reposer, pause
faire une chute, tomber, chuter
faire une offre, proposer, offre
faire les frais, subir, pâtir
faire mouche, réussir, toucher la cible
faire semblant, feindre, simuler, prétendre
faire confiance, croire, se fier
faire exploser, détruire, dynamiter, plastiquer
faire sauter, exploser, dynamiter
envisager, compter
bénéficier, pouvoir prétendre
peiner, éprouver des difficultés, difficilement
pouvoir payer, pouvoir se permettre
gagner, dominer
avoir gain de cause, gagner, obtenir satisfaction
viser, servir, objectif
provoquer, conséquence
pouvoir, permis
venir à bout, vaincre, surmonter, terminer
venir en aide, assister
venir à manquer, s'épuiser, faire défaut
voir double, vision double, diplopie
en venir aux mains, se battre, bagarre
tomber d'accord, s'accorder
s'entendre, accord conclu
tomber malade, contracter une maladie, attraper
tomber en panne, panne, cesser de fonctionner
s'éprendre, coup de foudre
tomber enceinte, grossesse
tomber dans l'oubli, disparaître
tomber en ruine, se délabrer, s'effondrer
tomber dans les pommes, perdre connaissance, malaise
tourner de l'œil, s'évanouir, perdre connaissance
perdre pied, sombrer
perdre patience, s'énerver, s'impatienter
perdre son emploi, licenciement
s'énerver, paniquer
perdre de vue, oublier
perdre du terrain, reculer, régresser
gagner du terrain, progresser, avancer, s'étendre
gagner sa vie, vivre, revenu, salaire
gagner la partie, vaincre, l'emporter, victoire
remporter la victoire, gagner, vaincre, victoire
décrocher la timbale, gagner, remporter
rafler, remporter, gagner, emporter
remporter le titre, devenir champion, titre
monter sur le podium, médaille
mordre la poussière, perdre, défaite
prendre l'avantage, mener, dominer
ouvrir le score, marquer, premier but, marquer le premier
se hisser, accéder, monter, parvenir
caracoler en tête, dominer, mener
battre en retraite, reculer, se retirer, se replier
battre en brèche, contester, réfuter
battre des records, record, dépasser
battre le pavé, manifester, défiler
descendre dans la rue, manifester, protester
battre monnaie, frapper monnaie, monnayage
monter au créneau, protester, réagir, défendre
menacer, se fâcher
taper du poing, s'imposer, protester
monter en puissance, se développer, augmenter
monter à bord, embarquer
monter la garde, surveiller, garder
monter une entreprise, créer une entreprise, fonder, création d'entreprise
intervenir, contribuer, participer
jouer des coudes, bousculer, lutter
jouer le jeu, respecter les règles, coopérer
porter plainte, déposer plainte, plainte, saisir la justice, poursuivre
traîner en justice, poursuivre, attaquer en justice, procès, assigner
saisir la justice, porter plainte, poursuivre, recours
traduire en justice, juger, poursuivre, procès
comparaître devant, comparution, procès
passer en jugement, procès
recevoir, peine
prononcer une peine, condamner
infliger une amende, condamner, sanctionner, amende
concerner, traiter
porter atteinte, nuire, léser, atteinte
porter préjudice, nuire, léser, préjudice
porter ses fruits, réussir, donner des résultats
frapper, affaiblir, nuire
porter le nom, s'appeler, se nommer
porter à la connaissance, informer, communiquer
porter au pouvoir, élire, mettre au pouvoir
porter la responsabilité, coupable
se porter acquéreur, acheter, acquérir, rachat
se porter candidat, candidature, se présenter, postuler
se porter volontaire, s'engager, volontaire
se porter garant, garantir, caution
poser sa candidature, postuler, candidature, se présenter
commencer les travaux, début du chantier
poser ses valises, s'installer, emménager
poser problème, gêner
poser une question, demander, interroger
élire domicile, s'installer, emménager, habiter
rendre visite, visiter, aller voir
rendre compte, rapporter, expliquer, compte rendu
rendre public, publier, divulguer, révéler
rendre possible, permettre, faciliter
rendre justice, juger, réparer
rendre la monnaie, rembourser
rendre malade, contaminer, intoxiquer
rendre l'antenne, cesser d'émettre, fin de diffusion
se rendre, aller, se déplacer, visiter
tenir tête, résister, s'opposer
tenir bon, résister, persévérer
tenir au courant, informer, renseigner
tenir en échec, empêcher
tenir lieu, servir de, remplacer
tenir le coup, résister, supporter
tenir une réunion, se réunir, réunion
tenir ses engagements, respecter ses promesses
se limiter, se contenter
se tenir à l'écart, s'abstenir, éviter
tirer son origine, provenir, venir de, origine
tirer son nom, doit son nom, étymologie, nommé d'après
devoir son nom, tirer son nom, origine du nom, baptisé d'après
tirer les leçons, apprendre, tirer les enseignements
tirer à sa fin, se terminer, s'achever
tirer d'affaire, sauver, secourir
tirer au sort, tirage au sort, désigner au hasard
tirer dans le tas, ouvrir le feu, mitrailler
ouvrir le feu, tirer, fusillade, faire feu
renoncer, oublier
tirer les ficelles, manipuler, contrôler
tirer vers le bas, faire baisser, affaiblir
survivre, réussir, se débrouiller
attaquer, critiquer, agresser
mettre bas, accoucher
examen, épreuve, se présenter
passer à l'acte, agir, passage à l'acte
passer à tabac, frapper, tabasser, battre
rouer de coups, battre
rouer de coups, tabassage, violences
passer à côté, manquer, rater
passer au crible, examiner, analyser
fouiller, examiner, inspecter
passer commande, commander
passer en revue, examiner, inspecter
passer inaperçu, discret
passer le cap, franchir, dépasser, surmonter
passer l'éponge, pardonner, oublier
passer son temps, s'occuper, consacrer
passer la bague, se marier, épouser
se passer de, renoncer, se priver
se dire oui, se marier, mariage, épouser
unir leurs destins, se marier, mariage, épouser
convoler, se marier, épouser, mariage
prendre pour époux, épouser, se marier
épouser, se marier, mariage, prendre pour femme
demander la main, demande en mariage
rompre les fiançailles, se séparer, rupture
rompre, divorcer
larguer, quitter, rompre, abandonner
plaquer, quitter, rompre, abandonner
couper les ponts, rompre, cesser toute relation
couper court, interrompre, mettre fin
couper l'herbe, devancer
couper le souffle, étonner, impressionner
couper la tête, décapiter, guillotiner
prêter attention, écouter
prêter allégeance, se soumettre, jurer fidélité
prêter sa voix, doubler, doublage
apporter son soutien, soutenir, appuyer
apporter une réponse, répondre, réponse
apporter la preuve, prouver, démontrer
apporter de l'eau, abreuver
jeter les bases, fonder, créer
jeter l'ancre, mouiller, s'arrêter
jeter son dévolu, choisir, opter
jeter l'opprobre, discréditer, critiquer
lever l'ancre, appareiller, partir
lever des fonds, collecter, financement
lever une armée, recruter, mobiliser
lever les doutes, confirmer
lever une interdiction, autoriser, rouvrir
voir rouge, se mettre en colère, colère
péter les plombs, s'énerver, perdre son calme, disjoncter
voler en éclats, se briser, exploser, éclater
rester de marbre, indifférent
garder son calme, rester calme, sang-froid
garder en mémoire, se souvenir, retenir, mémoriser
graver dans le marbre, rendre définitif, inscrire
prendre à cœur, s'investir, s'impliquer
prendre en filature, suivre, filature
entrer en guerre, déclarer la guerre, entrée en guerre
entrer en collision, percuter, heurter, collision
entrer en éruption, éruption, se réveiller
entrer en scène, apparaître, intervenir
entrer dans l'histoire, devenir célèbre, historique
entrer en bourse, introduction en bourse
entrer en lice, participer, commencer
entrer par effraction, cambrioler, pénétrer, effraction
se décider, oser
franchir le Rubicon, se décider
franchir la barre, dépasser, atteindre
franchir la ligne, arriver, passer l'arrivée
crier victoire, se réjouir, triompher
crier au scandale, s'indigner, protester
pousser à bout, exaspérer, énerver
pousser à la démission, contraindre au départ, écarter
appuyer sur le bouton, cliquer, presser le bouton
réussir, accomplir, réaliser
mener une enquête, enquêter, investiguer
mener campagne, militer, campagne
mener la danse, diriger, dominer
mener de front, cumuler
ouvrir une enquête, enquêter, enquête ouverte
ouvrir la voie, permettre, préparer
ouvrir les vannes, libérer
tourner la page, oublier
tourner le dos, abandonner, rejeter, ignorer
tourner autour, graviter, orbite
tourner en rond, stagner, piétiner
se payer la tête, se moquer, moquerie
se foutre de, se moquer, se ficher
charrier, se moquer, taquiner
mettre en boîte, se moquer, taquiner
entuber, arnaquer, escroquer
mener en bateau, tromper, mentir, duper
raconter des salades, mentir, mensonge
bobard, mensonge, baratin
baratiner, mentir
bluffer, mentir, tromper
se gourer, se tromper, erreur
se tromper, échouer, rater
planter, tomber en panne, bug, plantage
buguer, dysfonctionner, bug, planter
ramer, lenteur, ralentir
ramer, peiner
déconner, dysfonctionner, plaisanter
merder, échouer, rater
se louper, se tromper
assurer, certifier
se démerder, se débrouiller
bouffer, dévorer, nourriture
becqueter, manger
grailler, manger
se goinfrer, manger, se gaver
casser la croûte, manger, repas, déjeuner
trinquer, boire
trinquer, subir, pâtir
se bourrer la gueule, s'enivrer, se saouler, ivresse
cuver, dessoûler
fermer l'œil, dormir, sommeil
piquer du nez, s'endormir, somnoler
faire dodo, dormir
se pieuter, se coucher, dormir
crécher, habiter, loger, vivre
squatter, occuper, occupation illégale
glander, paresser
zoner, traîner, errer
tchatcher, discuter, bavarder, parler
jacter, parler
gueuler, crier, hurler, protester
se faire engueuler, réprimande
remonter les bretelles, réprimander, gronder, rappeler à l'ordre
taper sur les doigts, réprimander, sanctionner, punir
se plaindre, protester, rouspéter
se plaindre, grogner
fondre en larmes, pleurer, éclater en sanglots
éclater en sanglots, larmes
rire, s'amuser
rigoler, rire, plaisanter
se fendre la poire, rire
éclater de rire, rire, s'esclaffer
kiffer, prendre du plaisir
se régaler, apprécier, prendre du plaisir
blairer, supporter, aimer
draguer, séduire, courtiser
draguer, curer, dragage
embrasser, bécoter, baiser sur la bouche
rouler une pelle, embrasser
cogner, battre, taper
tabasser, frapper, battre, passage à tabac
castagner, frapper, se battre
buter, assassiner
flinguer, tuer, abattre, tirer
zigouiller, tuer, assassiner
dézinguer, tuer, critiquer, détruire
descendre, abattre, tuer
refroidir, tuer, assassiner
liquider, tuer, éliminer
coffrer, emprisonner, arrêter, incarcérer
pincer, arrêter, attraper, prendre sur le fait
alpaguer, arrêter, interpeller
serrer, arrêter, interpeller, arrestation
gauler, arrêter, attraper
embarquer, arrêter, emmener
cueillir, arrêter, interpeller
mettre le grappin, attraper, s'emparer
passer les menottes, arrêter, menotter, arrestation
braquer, attaquer, voler, braquage
dévaliser, voler, cambrioler, piller
barboter, voler, dérober
taxer, voler, prendre
tirer, dérober
détourner des fonds, détournement, voler
graisser la patte, corrompre, pot-de-vin, soudoyer
arroser, corrompre, soudoyer
dealer, vendre, trafiquer, trafic
se shooter, se droguer
se doper, dopage, produit dopant
raquer, payer, débourser
casquer, payer, débourser
cracher au bassinet, payer
allonger, payer, verser
claquer, dépenser, argent
claquer, décéder
coûter cher, prix élevé
passer à la caisse, payer
mettre le prix, payer cher
délier sa bourse, payer, dépenser
serrer la ceinture, économiser, restreindre ses dépenses, austérité
palper, encaisser, recevoir
empocher, recevoir, gagner, encaisser
amasser, accumuler, s'enrichir
taper dans la caisse, voler, détourner
flamber, augmenter, hausse, s'envoler
grimper, augmenter, hausse, monter
dégringoler, baisser
plonger, baisser
fondre, diminuer, baisser
bondir, hausse
booster, augmenter, stimuler, accroître
doper, stimuler, augmenter, favoriser
plomber, handicaper, freiner, pénaliser
freiner, ralentir, limiter, freinage
aider, favoriser, soutenir
se donner du mal, faire des efforts, s'efforcer
se donner rendez-vous, se retrouver, se réunir
se casser la tête, réfléchir, chercher
se creuser la tête, réfléchir, chercher
se gameller, tomber, chuter
se viander, tomber
se crasher, tomber, s'abîmer
rentrer dedans, percuter, heurter, emboutir
emplafonner, percuter, heurter
se retourner, accident
appuyer sur le champignon, accélérer, vitesse
rouler trop vite, excès de vitesse
débouler, arriver, surgir
se pointer, arriver, se présenter
se ramener, venir, arriver
se radiner, venir, arriver
rappliquer, venir, arriver
rentrer au bercail, revenir, retour
prendre ses jambes, s'enfuir, fuir, courir
se carapater, s'enfuir, fuir
se terrer, se cacher, se réfugier
trouver refuge, se réfugier, s'abriter
demander l'asile, demandeur d'asile, se réfugier
zapper, oublier, omettre
zapper, changer de chaîne
capter, saisir
entraver, comprendre
gêner, empêcher
mater, réprimer, écraser, répression
reluquer, regarder
zieuter, regarder
bouquiner, lecture
potasser, étudier, réviser
bachoter, étudier
bûcher, travailler, étudier
trimer, travailler dur, peiner
taffer, travail
turbiner, travailler
se défoncer, se droguer
se défoncer, faire des efforts
se magner, se dépêcher, se hâter
ronger son frein, attendre, patienter
stresser, s'inquiéter
baliser, craindre
foutre la trouille, effrayer, faire peur
faire peur, effrayer, inquiéter, terrifier
ficher la paix, laisser tranquille
foutre le camp, partir
foutre en l'air, détruire, gâcher
péter, briser
flanquer, donner, jeter
fiche en l'air, jeter, gâcher
bazarder, jeter, se débarrasser
fourguer, vendre, écouler
refourguer, revendre, vendre
dégoter, trouver, dénicher
trouver, rencontrer, découvrir
croiser, rencontrer, voir
se farcir, supporter, subir
se taper, supporter, subir
encaisser, supporter, subir
morfler, souffrir, subir
déguster, souffrir, subir
bidouiller, bricoler, modifier
trafiquer, modifier, falsifier
magouiller, tricher, frauder
gruger, tricher, frauder
resquiller, frauder
carotter, voler, escroquer
sécher, s'absenter, absentéisme
redoubler, refaire une année
recaler, refuser, échouer à l'examen
se rétamer, échouer, tomber
buzzer, faire parler, devenir viral
liker, aimer, mention j'aime
poster, publier, mettre en ligne
tchater, discuter en ligne, messagerie
spoiler, révéler la fin, divulgâcher
checker, vérifier, contrôler
virer, supprimer, enlever, retirer
virer, transférer
dégager, expulser, évacuer
dégager, débloquer
sortir, publier
sortir de terre, construction
sortir du coma, se réveiller
sortir indemne, être sain et sauf, survivre
être porté disparu, disparition, disparu
être porté à l'écran, adapté au cinéma, adaptation
provenir, descendre
s'apprêter, aller
subir, connaître
soutenir, approuver, favorable
enterré, sépulture, tombe, repose
porter en terre, enterrer, inhumer, obsèques
mettre en terre, enterrer, planter
porter le deuil, deuil, pleurer
succomber, mort
succomber à ses blessures, mourir de ses blessures
y laisser la vie, mourir, périr
épargner, gracier
laisser pour mort, abandonner
laisser entendre, suggérer, insinuer
laisser faire, permettre, tolérer
laisser à désirer, médiocre
laisser de côté, ignorer, abandonner
laisser des traces, marquer, séquelles
laisser derrière, abandonner, quitter
léguer, laisser, transmettre, legs, héritage
recevoir en héritage, hériter, héritage
hériter, recevoir, succession, héritage
tomber en désuétude, disparaître, abandon
tomber aux mains, conquis
tomber au combat, mourir au combat
tomber en disgrâce, disgrâce
faire tomber, renverser, chute
rayer de la carte, détruire, anéantir, raser
réduire en cendres, brûler, détruire, incendier
réduire à néant, anéantir, détruire
réduire au silence, faire taire, censurer
réduire en esclavage, asservir, esclavage
partir en fumée, brûler, disparaître
partir en vrille, dégénérer, perdre le contrôle
partir de zéro, recommencer, repartir
repartir de zéro, recommencer, nouveau départ
remettre à zéro, réinitialiser, remise à zéro
remettre en état, réparer, restaurer, remise en état
remettre les pieds, revenir, retourner
remettre sur les rails, relancer, redresser
récompenser, décerner, remise de prix
remettre de l'ordre, ranger, réorganiser
se remettre, guérison
se refaire une santé, se rétablir, guérir
reprendre des forces, se rétablir, récupérer
reprendre du service, revenir, retour
reprendre le travail, retourner au travail
reprendre la main, reprendre le contrôle
rendre la liberté, libérer, relâcher
recouvrer la liberté, libération
retrouver la liberté, libération
retrouver la vue, guérir de la cécité
recouvrer la santé, guérison
gagner le large, partir, s'éloigner
prendre le large, partir, s'éloigner, s'enfuir
prendre du recul, réfléchir, s'éloigner
prendre la plume, écrire, rédiger
coucher sur le papier, écrire, rédiger
mettre par écrit, écrire, rédiger, consigner
signer, écrire, auteur, rédiger
s'engager, signature
apposer sa signature, signer, signature
voter, scrutin, se prononcer
se rendre aux urnes, voter, élection, scrutin
aller aux urnes, voter, élection, scrutin
mettre au vote, voter
plébisciter, élire, approuver, choisir
retoquer, rejeter, refuser, censurer
dire du mal, critiquer, médire
casser du sucre, critiquer, médire
descendre en flammes, critiquer, éreinter
montrer du doigt, accuser, dénoncer, critiquer
pointer du doigt, accuser
clouer au pilori, critiquer, dénoncer
jeter la pierre, accuser, critiquer
tenir pour responsable, accuser, reprocher
mettre sur le dos, accuser, attribuer
porter le chapeau, bouc émissaire
laver de tout soupçon, innocenter, disculper, blanchir
blanchir, disculper, acquitter
présenter ses excuses, s'excuser, demander pardon
présenter ses condoléances, condoléances
tendre la main, aider, réconcilier
tomber dans le piège, piège
viser, approcher
semer la panique, effrayer, affoler
semer le doute, faire douter
semer la terreur, terroriser, terrifier
mettre de l'eau, modérer
calmer le jeu, apaiser, calmer
ramener au calme, apaiser
rétablir l'ordre, calmer, pacifier
étouffer l'affaire, dissimuler, cacher
étouffer dans l'œuf, réprimer, empêcher
tuer dans l'œuf, empêcher, réprimer
écraser la révolte, réprimer, répression
secouer le joug, se libérer
briser ses chaînes, se libérer
briser la glace, rompre le silence
briser les reins, détruire
rompre le jeûne, manger
rompre les rangs, se disperser
rompre ses liens, se séparer
plier, céder, se soumettre
céder, se rompre, casser
s'effacer devant, céder la place
changer de nom, renommer
changer de camp, trahir, rejoindre l'adversaire
changer de cap, changer de politique, réorienter
changer d'air, partir, voyager
changer la donne, bouleverser, révolutionner
retourner sa veste, changer de camp, trahir
passer à l'ennemi, trahir, désertion, trahison
poignarder, trahir
poignarder, attaque au couteau
planter, poignarder, blesser
égorger, trancher la gorge, tuer
décider, couper
se prendre, recevoir, subir
mettre en joue, viser, menacer
avoir la vie dure, résister, persister
envoyer par le fond, couler, torpiller
envoyer balader, repousser, rejeter
envoyer paître, rejeter, repousser
envoyer chercher, convoquer, appeler
envoyer promener, rejeter, repousser
prendre en grippe, détester
prendre en main, diriger, s'occuper
prendre à partie, attaquer, agresser
prendre à témoin, interpeller
prendre ombrage, se vexer, s'offenser
prendre la mouche, se vexer, se fâcher
prendre goût, aimer, apprécier
prendre plaisir, aimer
prendre des vacances, partir en congé, congés
prendre l'air, sortir, se promener
boire, apéritif
prendre en sandwich, coincer
prendre en stop, auto-stop
prendre ses quartiers, s'installer
prendre pied, s'implanter, débarquer
prendre place, s'asseoir, s'installer
prendre le maquis, résistance, entrer dans la clandestinité
prendre l'habit, entrer au couvent, devenir moine
prendre le voile, devenir religieuse, entrer au couvent
entrer dans les ordres, devenir prêtre, devenir moine, devenir religieux
embrasser une carrière, devenir
embrasser la religion, se convertir, conversion
se convertir, conversion, changer de religion
battre pavillon, immatriculé, navire
faire voile, naviguer, partir
faire cap, se diriger
faire route, se diriger, voyager
faire la navette, aller-retour, liaison
faire le trajet, parcourir, voyager
faire le voyage, voyager, se déplacer
faire le déplacement, venir, se déplacer
faire du stop, auto-stop
faire du mal, nuire, blesser
faire mal, blesser, douleur
faire du bruit, bruyant, bruit
faire des petits, se reproduire, reproduction
faire des ravages, dévaster, détruire, sévir
faire des dégâts, endommager, dégâts
faire foi, prouver, attester
faire office, servir de, remplacer
rénovation, se transformer
débarrasser, vider
faire valoir, invoquer, affirmer
faire venir, convoquer, inviter, importer
faire vivre, nourrir, entretenir
s'allier, s'unir, alliance
faire équipe, s'associer, collaborer
faire corps, s'unir
faire alliance, s'allier, alliance
faire sécession, se séparer, sécession
faire bloc, s'unir, se solidariser
unir ses forces, s'allier, s'associer, collaborer
joindre ses forces, s'allier, s'unir
serrer les rangs, s'unir
serrer la main, saluer, poignée de main
donner sa langue, abandonner
donner des ailes, encourager, stimuler
donner l'exemple, montrer, modèle
donner le jour, accoucher, enfanter
donner suite, répondre, poursuivre
donner des cours, enseigner, professeur
donner son sang, donneur
donner de la voix, crier, chanter
laisser libre, autoriser
donner envie, inciter, encourager
donner à manger, nourrir, alimenter
donner congé, renvoyer, résilier
donner sa démission, démissionner, démission
remettre sa démission, démissionner, démission
présenter sa démission, démissionner, démission
rompre le contrat, résilier, rupture du contrat
monter sur scène, se produire, jouer, concert
monter sur les planches, jouer au théâtre, acteur
brûler les planches, jouer, acteur
crever l'écran, briller, acteur
tenir l'affiche, jouer
jouer, film
prêter ses traits, interpréter, incarner
endosser le rôle, interpréter, incarner, jouer
endosser la responsabilité, assumer
croupir, rester, moisir
éduquer, élevage
ériger, construire, bâtir, élever, édifier
jeter bas, démolir, abattre
abriter, accueillir, héberger
habiter, héberger
siège, se trouver
compter, comporter, posséder
manquer à l'appel, absence
sauter aux yeux, visible
sauter en parachute, parachutisme
accélérer, se dépêcher
mettre le paquet, faire des efforts, investir
mettre la gomme, accélérer
mettre la pression, presser, contraindre
mettre en branle, déclencher, lancer
mettre en sommeil, suspendre, interrompre
mettre en veille, veille, suspendre
mettre en pause, suspendre, interrompre
mettre en déroute, vaincre, battre
mettre en relation, connecter, contact
mettre en gage, hypothéquer, gage
mettre en quarantaine, isoler, quarantaine, confiner
neutraliser, éliminer
mettre à l'amende, sanctionner, pénaliser
mettre à l'index, interdire, censurer
mettre à l'honneur, célébrer, honorer
mettre à prix, prime, récompense
mettre à la casse, détruire, ferraille
mettre au placard, écarter, abandonner
mettre au défi, défier, défi
mettre au courant, informer, prévenir
mettre au chômage, licencier, chômage
mettre au monde, naissance
mettre dans l'embarras, gêner, embarrasser
mettre du temps, durer, tarder
mettre du cœur, faire des efforts
mettre sur écoute, écouter, espionner, écoute téléphonique
mettre sur la touche, écarter, exclure
mettre sur le marché, commercialiser, vendre
mettre sous clé, enfermer, verrouiller
mettre sous tutelle, tutelle, contrôler
vaincre, assommer
déclarer, dire, affirmer, indiquer, faire savoir
déclaration, propos, paroles, dires, affirmation
affirmer, soutenir, certifier
marteler, répéter, insister, rabâcher, seriner
marteler, scander, asséner
exiger, réclamer, demander, vouloir
exiger, sommer, mettre en demeure, intimer
sommation, mise en demeure, ultimatum, injonction
revendiquer, réclamer, prétendre à
critiquer, condamner
fustiger, étriller, éreinter, vilipender, clouer au pilori
pourfendre, attaquer, vitupérer
reprocher, faire grief, blâmer
reproche, grief, blâme, remontrance
mettre en cause, incriminer, pointer du doigt
accusation, mise en cause, imputation
accuser, imputer, attribuer, rejeter la faute
rejeter la faute, se défausser
menacer, brandir la menace, agiter la menace
menace, intimidation, avertissement
menacer, planer, peser, guetter
rejeter, balayer, écarter, réfuter
exclure, expulser, bannir, mettre dehors
promettre, s'engager, donner sa parole, jurer
promesse, engagement, parole donnée, serment
tenir parole, tenir ses promesses, respecter ses engagements
manquer à sa parole, trahir, renier, se dédire
assurer, se porter garant
garantie, assurance, gage
mise en garde, avertissement, alerte, coup de semonce
alerter, sonner le tocsin, donner l'alerte
déplorer, se plaindre, se lamenter
saluer, se réjouir, applaudir
faire l'éloge, encenser
éloge, louange, hommage, compliment
honorer, saluer la mémoire
souligner, insister, mettre l'accent, faire remarquer
rappeler, redire, réitérer, réaffirmer
préciser, ajouter, détailler
nuancer, tempérer, relativiser
nier, contester, infirmer
démenti, dénégation, contestation
confirmer, corroborer, attester, entériner
dévoiler, rendre public
révélation, divulgation, fuite
annoncer, faire part, faire connaître, communiquer
communiqué, proclamation
proclamer, décréter, annoncer solennellement
avouer, reconnaître, admettre, concéder
concéder, céder, lâcher du lest, faire une concession
concession, compromis, geste
proposer, préconiser, conseiller
suggestion, offre
plaider, défendre, se faire l'avocat
prôner, défendre
appeler à, exhorter, inviter, presser, enjoindre
exhorter, inciter, pousser, encourager
ironiser, se moquer, railler, tourner en dérision
railler, brocarder, se gausser
tonner, s'emporter, fulminer, tempêter
s'indigner, s'offusquer, s'insurger, se scandaliser
indignation, colère, tollé, levée de boucliers
protestation, réclamation
riposte, réplique, réponse, représailles
s'alarmer, se faire du souci
inquiétude, préoccupation, crainte, souci
crainte, peur, appréhension, hantise
espérer, souhaiter, appeler de ses vœux
souhait, vœu, désir, aspiration
doute, scepticisme, incrédulité
soupçonner, suspecter, se méfier
se vanter, se targuer, s'enorgueillir, se prévaloir
justification, explication, prétexte
alibi, faux-fuyant
invoquer, alléguer, mettre en avant, arguer
alléguer, soutenir
tromper, raconter des histoires
mensonge, contrevérité, tromperie, bobard
discours, allocution, intervention, prise de parole
allocution télévisée, discours télévisé
rester muet, se taire, garder le silence
silence, mutisme, omerta
taper du poing, se montrer ferme
fermeté, intransigeance, dureté, main de fer
intransigeant, inflexible, ferme, dur, intraitable
souplesse, flexibilité, ouverture
tergiverser, hésiter, temporiser, atermoyer
tergiversation, hésitation, atermoiement, valse-hésitation
volte-face, retournement, virage
changer de cap, retourner sa veste
reculer, battre en retraite, rétropédaler
porte-parole, représentant, attaché de presse
communiqué, déclaration écrite, note officielle
déclaration commune, communiqué conjoint
interview, entretien, entrevue
dérapage, gaffe, bourde, maladresse
petite phrase, formule, bon mot
rhétorique, discours, langage
guerre des mots, joute verbale, passe d'armes
accrochage verbal, altercation, prise de bec
insulter, injurier, offenser, outrager
insulte, injure, affront, outrage, offense
provoquer, chercher querelle, défier, narguer
provocation, défi, bravade
défier, braver, tenir tête
chantage, pression, extorsion
faire pression, exercer une pression, forcer la main
pression, contrainte, bras de fer
faire plier, contraindre, forcer, mettre à genoux
plier, s'incliner
céder, capituler, baisser les bras, jeter l'éponge
diplomatie, relations extérieures, politique étrangère
diplomate, ambassadeur, émissaire, plénipotentiaire
ambassade, représentation diplomatique, mission diplomatique, chancellerie
consulat, représentation consulaire
consul, agent consulaire
émissaire, envoyé spécial, envoyé, représentant spécial
nonce, ambassadeur du pape
chef de la diplomatie, secrétaire d'État, Affaires étrangères
corps diplomatique, diplomates, personnel diplomatique
immunité diplomatique, protection diplomatique
incident diplomatique, brouille diplomatique, crise diplomatique
rompre les relations, couper les ponts
rupture, brouille, divorce
brouille, froid, fâcherie, mésentente
renvoyer, chasser
rétablir les relations, renouer, se réconcilier
normalisation, réchauffement, rapprochement, dégel
dégel, détente, apaisement
refroidissement, coup de froid, dégradation des relations
réconciliation, rapprochement, raccommodement
se rapprocher, renouer, faire la paix
déterrer la hache, entrer en guerre
lettres de créance, accréditation
protocole, cérémonial, étiquette
visite officielle, visite d'État, déplacement officiel
se rendre, effectuer une visite, aller, se déplacer
déplacement, voyage, visite, tournée
tournée, périple
s'entretenir, discuter, rencontrer
rencontre, entrevue, tête-à-tête, réunion
tête-à-tête, entretien bilatéral, face-à-face
coup de fil, appel téléphonique, conversation téléphonique
poignée de main, main serrée
hôte, invité, convive
homologue, alter ego
dîner officiel, banquet, dîner d'État
tapis rouge, grande pompe, honneurs
bilatéral, entre deux pays
trilatéral, tripartite
multilatéral, entre plusieurs pays
multilatéralisme, coopération internationale
unilatéral, seul
isolationnisme, repli, protectionnisme
isolement, mise au ban, quarantaine
mettre au ban, isoler, ostraciser
paria, État voyou, pestiféré
sommet, conférence internationale, réunion au sommet
réunion, conclave, conférence, rencontre
sommet, conseil européen, réunion des dirigeants
G20, vingt économies, grandes économies
Forum de Davos, forum économique
chef d'État, leader, numéro un
président, locataire de l'Élysée
homme fort, autocrate, maître du pays
dictature, tyrannie, régime autoritaire, despotisme
régime, pouvoir, gouvernement en place
junte, militaires au pouvoir, régime militaire
autoritaire, despotique, dictatorial, tyrannique
autocratie, pouvoir absolu, pouvoir personnel
démocratie, régime démocratique, pouvoir du peuple
Maison Blanche, présidence américaine, Washington
Saint-Siège, pape
gouvernement iranien, régime iranien
Kiev, gouvernement ukrainien, Kyiv
Tel-Aviv, gouvernement israélien, État hébreu
Oncle Sam, Amérique
américain, états-unien, yankee
espagnol, ibérique, hispanique
iranien, persan
Corée du Nord, Pyongyang
Corée du Sud, Séoul
Moscou, Fédération de Russie
Arabie saoudite, Riyad, royaume saoudien
traité, texte international, accord international
accord de principe, entente, terrain d'entente
accord, entente, arrangement, deal
compromis, terrain d'entente, solution médiane
conclure, sceller, signer
parapher, apposer sa signature
signataire, partie au traité, partie prenante
ratifier, entériner, adopter
ratification, approbation, adoption
entrée en vigueur, application, mise en application
se retirer, sortir du traité
se retirer, quitter, sortir, claquer la porte
retrait, sortie, départ, désengagement
violer, enfreindre, bafouer, transgresser
violation, infraction, non-respect, entorse
respecter, se conformer, honorer, observer
caduc, nul, lettre morte
avenant, modification, additif
protocole d'accord, mémorandum, déclaration d'intention
feuille de route, plan, programme
libre-échange, ouverture des marchés, commerce libre
accord commercial, traité commercial
négocier, discuter, tractations, mener des pourparlers
pourparlers, discussions, tractations
marchander, négocier, discuter le prix
marchandage, tractation, maquignonnage
table des négociations, table de discussion
cycle de négociations, session de pourparlers
négociateur, intermédiaire
conciliateur, arbitre, intermédiaire
médiation, arbitrage, conciliation, bons offices
s'interposer, jouer les médiateurs, servir d'intermédiaire
coulisses, derrière le rideau
impasse, blocage, point mort, enlisement
au point mort, bloqué, enlisé
s'enliser, piétiner, patiner, faire du surplace
pierre d'achoppement, point de blocage, obstacle, point d'accroc
achopper, buter, échouer
capoter, tourner court, tomber à l'eau
échec, fiasco, revers, déconfiture
aboutir, réussir, porter ses fruits, déboucher
relancer, ranimer, redonner vie, reprendre
reprise des négociations, retour au dialogue
débloquer, dénouer, sortir de l'impasse
issue, épilogue, conclusion
sabotage, torpillage, travail de sape
torpiller, faire échouer, saborder, mettre des bâtons
convaincre, persuader, rallier
contentieux, querelle
discorde, division, dissension, zizanie
consensus, unanimité, accord général
pomme de discorde, sujet de discorde, point de friction
tension, friction, crispation
tendu, électrique, crispé, explosif
attiser, envenimer, jeter de l'huile, exacerber
apaiser, calmer, désamorcer
désescalade, apaisement, baisse des tensions
escalade, surenchère, engrenage, aggravation
surenchère, escalade verbale
sanction, punition, pénalité, mesure de rétorsion
sanctionner, punir, pénaliser, frapper de sanctions
sanctions économiques, embargo, mesures restrictives
embargo, blocus, interdiction commerciale
blocus, encerclement
boycott, refus d'acheter, boycottage
boycotter, bouder, refuser de participer
gel des avoirs, avoirs gelés, comptes bloqués
geler, bloquer, suspendre
lever les sanctions, fin des sanctions
contourner, éluder, échapper à
représailles, rétorsion, vengeance, mesures punitives
liste noire, liste rouge, index
guerre commerciale, conflit commercial, guerre tarifaire
droits de douane, taxe douanière, tarifs douaniers, taxes à l'importation
surtaxer, taxer davantage, imposer des droits
oligarque, milliardaire russe, magnat
pays voisin, État voisin, pays limitrophe
poste-frontière, point de passage, poste de contrôle
douane, contrôle aux frontières
rideau de fer, mur de Berlin
zone tampon, zone démilitarisée
zone d'exclusion, zone interdite
enclave, poche, territoire enclavé
territoire, terre
territoire contesté, territoire disputé, zone disputée
annexer, rattacher, s'emparer, incorporer
annexion, rattachement, mainmise
occuper, envahir, s'installer
occupation, mainmise, présence militaire
colonie, implantation
colonie, possession
colonisation, implantation de colonies
colonialisme, impérialisme
décolonisation, indépendance des colonies
faire sécession, se séparer, proclamer son indépendance
autonomie, autodétermination, autogouvernement
souveraineté, indépendance nationale
intégrité territoriale, inviolabilité des frontières
ingérence, immixtion, intervention extérieure
s'ingérer, s'immiscer, se mêler
droit de regard, contrôle
eaux territoriales, eaux nationales, mer territoriale
espace aérien, ciel, survol
détroit, bras de mer, passage maritime
espace Schengen, zone Schengen, libre circulation
protectorat, tutelle, mandat
vassal, satellite, inféodé
zone d'influence, sphère d'influence, pré carré
arrière-cour, pré carré, zone d'influence
bloc, union
alliance militaire, pacte de défense, alliance défensive
coalition, alliance internationale
s'allier, se coaliser, s'unir
front commun, faire bloc, serrer les rangs
camp, bloc, clan
prendre parti, choisir son camp, se ranger
parapluie nucléaire, protection nucléaire
article 5, défense collective, assistance mutuelle
adhésion, entrée, admission, intégration
candidat à l'adhésion, pays candidat
Brexit, divorce britannique
lune de miel, bonne entente, idylle
superpuissance, grande puissance, géant
ennemi, adversaire, ennemi juré
aide, renfort
abandon, lâchage
défense, armée, forces armées
forces armées, militaires, troupes
la Grande Muette, armée française
soldat, militaire, combattant, troufion
troupes, soldats, contingent, forces
effectifs, hommes, troupes
général, haut gradé, chef militaire
état-major, commandement, haut commandement
commandant, chef, meneur
recrue, conscrit, appelé, bleu
conscription, service militaire, enrôlement
enrôler, recruter, mobiliser, incorporer
mobilisation, appel sous les drapeaux
mobilisation générale, levée en masse
réserviste, soldat de réserve
déserteur, fuyard, insoumis
déserter, prendre la fuite, abandonner son poste
objecteur de conscience, réfractaire
mercenaire, soldat privé, chien de guerre
Wagner, mercenaires russes
milice, groupe armé, bande armée
casque bleu, soldat de la paix, force de l'ONU
aviation, forces aériennes
marine, forces navales, flotte
infanterie, fantassins, troupes à pied
parachutiste, para
tireur d'élite, sniper, tireur embusqué
brigade, unité militaire
caserne, base militaire, cantonnement
base militaire, garnison, camp militaire
déployer, envoyer, dépêcher
déploiement, envoi de troupes
stationner, cantonner
renfort, troupes supplémentaires
relève, rotation
manœuvres, exercices militaires, entraînement militaire
parade militaire, défilé militaire, revue des troupes
budget de la défense, dépenses militaires, budget militaire
réarmement, course aux armements
se réarmer, augmenter ses arsenaux
désarmement, réduction des armements
désarmer, rendre les armes, déposer les armes
arme, armement, équipement militaire
armement, arsenal, matériel militaire
fusil, pistolet
fusil, carabine, fusil d'assaut
kalachnikov, AK-47, fusil d'assaut
balles, obus
pièce d'artillerie, obusier
mortier, lance-mortier
char, blindé, tank, char d'assaut
véhicule blindé, blindé
missile, roquette, engin balistique, projectile
missile balistique, fusée
missile de croisière, Tomahawk
batterie antiaérienne, défense antiaérienne, DCA
bouclier antimissile, défense antimissile, Dôme de fer
drone kamikaze, munition rôdeuse
bombardier, avion de bombardement
Rafale, avion de Dassault, chasseur français
navire de guerre, frégate, destroyer, bâtiment militaire
torpille, arme sous-marine
mine terrestre, engin explosif
mines antipersonnel, mines terrestres
déminage, neutralisation des mines
bombe à sous-munitions, arme à fragmentation
bombe atomique, arme nucléaire, bombe A, bombe nucléaire
arme nucléaire, arme atomique, feu nucléaire
dissuasion, force de frappe, dissuasion nucléaire
dissuader, décourager, détourner
prolifération, multiplication, dissémination
programme nucléaire, nucléaire iranien, enrichissement d'uranium
essai nucléaire, test atomique
arme chimique, gaz toxique, gaz sarin
gaz moutarde, ypérite
arme biologique, arme bactériologique
ventes d'armes, commerce des armes, exportations d'armement
marchand d'armes, fabricant d'armes, vendeur d'armes
trafic d'armes, contrebande d'armes
industrie de défense, industrie d'armement
livraison d'armes, fourniture d'armes
cache d'armes, dépôt d'armes
treillis, uniforme militaire
tranchée, fortification
bunker, abri, blockhaus
abri antiaérien, refuge souterrain
conflit, hostilités, combats
conflit armé, guerre, lutte armée
entrer en guerre, déclarer la guerre, ouvrir les hostilités
guerre civile, guerre fratricide, conflit interne, guerre intestine
guerre éclair, Blitzkrieg
guerre d'usure, guerre de position
guerre froide, affrontement Est-Ouest
guérilla, maquis, guerre d'embuscades
guérillero, maquisard, partisan
belligérant, partie au conflit, camp en guerre
belliqueux, guerrier, va-t-en-guerre, belliciste
faucon, va-t-en-guerre, belliciste
colombe, pacifiste
pacifiste, non-violent, antimilitariste
invasion, agression, attaque
envahir, attaquer, pénétrer, agresser
invasion de l'Ukraine, guerre en Ukraine
contre-attaquer, riposter
donner l'assaut, prendre d'assaut
incursion, raid, intrusion
embuscade, guet-apens, traquenard
champ de bataille, front, théâtre d'opérations
ligne de front, front, première ligne
accrochage, escarmouche, échauffourée
affrontement, heurts, bagarre
bombardement, frappe, pilonnage, raid aérien
bombarder, pilonner, frapper, arroser de bombes
frappe aérienne, raid aérien, bombardement aérien
pluie de missiles, salve de missiles
coups de feu, fusillade
tir ami, erreur de tir
abattre, descendre, détruire
abattre, exécuter
intercepter, arrêter, neutraliser
cible, objectif, point visé
assiéger, cerner
prendre, conquérir, mettre la main
prise, conquête, capture
reconquérir, reprendre, libérer
retraite, repli, retrait
retrait des troupes, départ des soldats, désengagement militaire
défaite, débâcle, déroute, débandade
défaire, triompher
drapeau blanc, reddition
dévaster, raser
destruction, dévastation, ruine
ville fantôme, ville déserte
pertes, morts, victimes
bilan humain, nombre de morts, pertes humaines
mort au combat, tué au front
blessé, estropié, mutilé
bain de sang, massacre, carnage, tuerie
massacre, tuerie, boucherie
massacrer, exterminer, décimer
fosse commune, charnier
prisonnier de guerre, soldat capturé, captif
échange de prisonniers, échange de détenus
capturer, faire prisonnier
libération, remise en liberté, élargissement
logistique, intendance
propagande, désinformation, intox
couvre-feu, interdiction de sortir
loi martiale, état d'exception
état d'urgence, régime d'exception
état de siège, loi martiale
mutinerie, révolte militaire
émeute, troubles, violences urbaines
désordre, chaos, anarchie
coup d'État, putsch, pronunciamiento, coup de force
putschiste, auteur du coup
renverser, destituer, déposer, chasser du pouvoir
chute, destitution
révolution, soulèvement populaire
révolution de palais, coup interne
chute du régime, fin du régime
prendre le pouvoir, s'emparer du pouvoir
purge, épuration, chasse aux sorcières
répression, matage, tour de vis
réprimer, mater, étouffer, écraser
paix, fin des hostilités, concorde
cessez-le-feu, trêve, arrêt des combats, suspension des hostilités
trêve, répit, pause
armistice, arrêt des combats, cessation des hostilités
accord de paix, traité de paix, règlement de paix
plan de paix, règlement du conflit
processus de paix, négociations de paix
pourparlers de paix, négociations de paix
faire la paix, mettre fin, déposer les armes
mettre fin, cesser, arrêter, faire cesser
maintien de la paix, opération de l'ONU
force d'interposition, Casques bleus
pacification, stabilisation
pacifier, ramener le calme
accalmie, répit, calme
corridor humanitaire, couloir humanitaire
pause humanitaire, trêve humanitaire
statu quo, situation inchangée
après-guerre, reconstruction
reconstruction, remise sur pied, relèvement
Autorité palestinienne, Ramallah, Mahmoud Abbas
houthis, rebelles yéménites
intifada, soulèvement palestinien
otage, captif, personne enlevée
prise d'otages, enlèvement
enlever, kidnapper, ravir
rançon, somme exigée
crise, situation critique, marasme
crise, tourmente, turbulence
crise humanitaire, catastrophe humanitaire, urgence humanitaire
poudrière, baril de poudre, zone explosive
au bord du gouffre, au bord de l'abîme
déclencher, embraser
embrasement, conflagration, extension du conflit
s'embraser, dégénérer, exploser
éclater, se déclencher, survenir
point chaud, zone de tension
instabilité, insécurité, fragilité
insécurité, danger, violence
cellule de crise, comité d'urgence
évacuer, rapatrier, mettre à l'abri
rapatrier, ramener au pays
ressortissant, citoyen, national
expatrié, étranger établi
déconseiller, recommander d'éviter
scrutin, vote, consultation électorale
appelés aux urnes, convoqués aux urnes
présidentielle, élection présidentielle, scrutin présidentiel
législatives, élections législatives, élections parlementaires
élections anticipées, scrutin anticipé
référendum, plébiscite, consultation populaire
premier tour, tour initial
électeur, votant, citoyen inscrit
bulletin de vote, bulletin
bureau de vote, lieu de vote
urne, boîte à bulletins
dépouillement, comptage des voix, décompte
recomptage, nouveau décompte
participation, affluence aux urnes
abstention, non-participation
observateurs électoraux, observateurs internationaux
fraude électorale, bourrage d'urnes, trucage
truquer, manipuler, fausser
résultats, verdict des urnes
l'emporter, gagner, remporter, sortir vainqueur
raz-de-marée, victoire écrasante, triomphe
remporter l'élection, accéder à la présidence
réélection, nouveau mandat, second mandat
briguer, se présenter, solliciter
investiture, prise de fonction, entrée en fonction
prêter serment, prestation de serment
passation de pouvoir, transmission du pouvoir
président élu, futur président
État pivot, swing state, État clé
parti démocrate, démocrates américains
coalition au pouvoir, majorité gouvernementale
motion de censure, défiance, renverser le gouvernement
destitution, impeachment, mise en accusation
quitter ses fonctions, rendre son tablier
dissoudre, convoquer des élections
opposant, dissident, adversaire politique
opposition, contre-pouvoir
dissident, contestataire
exil, bannissement, expatriation
s'exiler, fuir, quitter son pays
régime chiite, théocratie, mollahs
mollah, religieux iranien, ayatollah
guide suprême, Khamenei, ayatollah
populiste, démagogue
extrême droite, droite radicale, ultradroite
extrême gauche, gauche radicale, ultragauche
nationaliste, souverainiste, patriote
eurosceptique, europhobe, anti-européen
pro-européen, europhile
pro-russe, prorusse, favorable à Moscou
migration, flux migratoire, exode
exilé, immigré, clandestin
immigration, arrivée d'étrangers
étranger, migrant
émigration, départ, exode
émigrer, s'expatrier, quitter le pays
sans-papiers, clandestin, en situation irrégulière
immigration clandestine, immigration illégale, immigration irrégulière
déplacé, demandeur d'asile
demandeur d'asile, requérant d'asile
droit d'asile, protection internationale
asile, refuge, protection
accorder l'asile, donner refuge
déplacé, sinistré, personne déplacée
exode, fuite massive
camp de réfugiés, camp de déplacés
passeur, trafiquant de migrants
naufrage, bateau coulé, embarcation chavirée
chavirer, se retourner, couler
embarcation de fortune, canot pneumatique, rafiot
traverser la Méditerranée, traversée, gagner l'Europe
small boats, canot, petites embarcations
garde-côtes, surveillance côtière
expulsion, reconduite à la frontière, éloignement
renvoi, retour forcé, déportation
refouler, repousser, renvoyer
refoulement, pushback
centre de rétention, lieu de rétention
titre de séjour, carte de séjour, permis de séjour, papiers
visa, autorisation d'entrée
passeport, document de voyage
régularisation, obtention de papiers
naturalisation, obtention de la nationalité
binational, double nationalité
regroupement familial, rapprochement familial
plafond, contingent
répartition des migrants, relocalisation
terre d'accueil, pays d'accueil
pays d'origine, pays natal, patrie
diaspora, communauté expatriée
xénophobie, haine des étrangers, racisme
clôture frontalière, barrière
terrorisme, violence terroriste
terroriste, djihadiste, auteur d'attentat
djihadiste, islamiste radical, combattant islamiste
attentat, attaque terroriste, acte terroriste
attentat-suicide, kamikaze, bombe humaine
kamikaze, homme-bombe
voiture piégée, véhicule piégé
colis piégé, paquet explosif
voiture-bélier, attaque au véhicule
attaque au couteau, agression au couteau
fusillade, tuerie de masse
tueur solitaire, loup solitaire
faire exploser, faire sauter
complice, acolyte, comparse
cellule dormante, réseau terroriste
Daech, État islamique, Daesh
Boko Haram, islamistes nigérians
11 Septembre, Tours jumelles
radicalisation, endoctrinement, embrigadement
endoctriner, embrigader, laver le cerveau
fanatique, extrémiste, intégriste
islamisme, islam radical, intégrisme musulman
antiterrorisme, lutte antiterroriste
déjouer, empêcher, faire échouer
déradicalisation, sortie du djihadisme
revenant, djihadiste de retour
décapiter, égorger, trancher la tête
espionnage, renseignement, activité d'espion
espion, agent secret, barbouze, taupe
services secrets, services de renseignement, agence de renseignement
renseignement, information secrète
CIA, renseignement américain, espions américains
DGSE, renseignement extérieur, espions français
DGSI, contre-espionnage français, renseignement intérieur
Mossad, services israéliens, renseignement israélien
FSB, ex-KGB, services russes
MI6, services britanniques
contre-espionnage, lutte contre l'espionnage
espionner, surveiller, épier
mettre sur écoute, intercepter les communications
logiciel espion, Pegasus, spyware
lanceur d'alerte, donneur d'alerte
fuite, divulgation de documents
secret défense, classifié, top secret, confidentiel
déclassifier, lever le secret
défection, passage à l'ennemi
transfuge, défecteur
traître, félon, vendu, Judas
trahison, haute trahison, félonie
cyberattaque, piratage, attaque informatique
pirate informatique, hacker, cyberpirate
pirater, hacker, s'introduire
guerre hybride, actions hybrides
ingérence russe, manipulation étrangère
ferme à trolls, usine à trolls
ballon espion, ballon chinois
complot, conspiration, machination
comploter, conspirer, ourdir
assassinat ciblé, élimination ciblée
assassiner, éliminer, liquider
clandestin, secret, occulte
couverture, fausse identité
énergie, approvisionnement énergétique, fourniture d'énergie
crise énergétique, pénurie d'énergie
choc pétrolier, flambée du pétrole
baril, prix du brut
gaz naturel, gaz
hydrocarbures, pétrole et gaz
gazoduc, pipeline, conduite de gaz
oléoduc, pipeline, conduite de pétrole
Nord Stream, gazoduc russe, gazoduc de la Baltique
pétrolier, tanker, navire-citerne
flotte fantôme, navires clandestins
méthanier, transporteur de gaz
terminal méthanier, terminal gazier
couper le gaz, fermer le robinet
robinet du gaz, livraisons de gaz
raffinerie, usine de raffinage
gisement, réserve, champ pétrolier
dépendance énergétique, dépendance au gaz
indépendance énergétique, souveraineté énergétique, autosuffisance
pénurie, rationnement, manque
coupure de courant, panne d'électricité, black-out
délestage, coupure tournante
centrale nucléaire, centrale atomique
Zaporijia, centrale ukrainienne
détroit d'Ormuz, golfe Persique
terres rares, métaux stratégiques, minerais critiques
blé ukrainien, céréales ukrainiennes
couloir maritime, route maritime
aide au développement, aide publique, coopération
pays développé, pays industrialisé, pays riche
seuil de pauvreté, extrême pauvreté
mourir de faim, famine
insécurité alimentaire, manque de nourriture
aide humanitaire, secours, assistance
humanitaire, ONG, organisation caritative
convoi humanitaire, camions d'aide
vivres, nourriture, denrées
donateur, bailleur de fonds
bailleur de fonds, financeur
don, contribution, donation
allègement de la dette, annulation de la dette
défaut de paiement, faillite de l'État
Banque mondiale, banque de développement
corruption, pots-de-vin, concussion
corrompu, véreux, ripou
coopérant, volontaire humanitaire
bidonville, favela, taudis
accès à l'eau, eau potable
surpopulation, explosion démographique
alphabétisation, apprentissage de la lecture
routes de la soie, projet chinois
droits de l'homme, droits humains, droits fondamentaux, libertés fondamentales
libertés, droits
liberté d'expression, liberté de parole
liberté de la presse, liberté d'informer
censure, bâillon, musellement
torture, sévices, mauvais traitements
torturer, martyriser, supplicier
maltraitance, sévices
prisonnier politique, détenu politique, prisonnier d'opinion
détention arbitraire, emprisonnement arbitraire
arrestation, interpellation, coup de filet
rafle, arrestations massives
disparition forcée, enlèvement
camp de concentration, camp de la mort
camp de travail, goulag
camp de rééducation, internement des Ouïgours
Ouïgours, minorité musulmane, Xinjiang
persécuter, opprimer, tourmenter
persécution, oppression
opprimer, écraser, asservir
minorité, groupe minoritaire
abolition, suppression, abrogation
Shoah, Holocauste, génocide des Juifs
apartheid, ségrégation raciale
discrimination, ségrégation, inégalité de traitement
charia, loi islamique
burqa, voile intégral, niqab
excision, mutilation génitale
mariage forcé, mariage imposé
enfant soldat, mineur enrôlé
travail des enfants, enfants exploités
travail forcé, esclavage moderne
crime de guerre, atrocités
crime contre l'humanité, atrocités
atrocités, exactions, horreurs, barbarie
exaction, violences, abus
impunité, absence de sanction
Croix-Rouge, CICR, Croissant-Rouge
défenseur des droits, militant des droits
société civile, associations
État de droit, primauté du droit
onusien, de l'ONU
Conseil de sécurité, instance de l'ONU
Assemblée générale, session onusienne
résolution, texte de l'ONU
veto, droit de veto, opposition
mettre son veto, s'opposer, bloquer
membre permanent, siège permanent
mandat de l'ONU, résolution de l'ONU
HCR, agence pour les réfugiés
Union africaine, organisation africaine
Ligue arabe, pays arabes
Francophonie, pays francophones, OIF
commissaire européen, membre de la Commission
droit international, loi internationale, légalité internationale
droit de la guerre, droit humanitaire, conventions de Genève
tribunal international, juridiction internationale
tribunal de La Haye, justice internationale
mandat d'arrêt, avis de recherche
notice rouge, Interpol
extradition, remise à la justice
compétence universelle, juridiction universelle
inculper, mettre en examen, mettre en accusation
juger, faire comparaître, traduire en justice
plainte, recours, action en justice
condamner, infliger une peine, reconnaître coupable
gracier, amnistier
grâce présidentielle, pardon présidentiel
légitime défense, droit de se défendre
légitimité, bien-fondé, légalité
illégal, illicite, contraire au droit
arbitrage international, cour d'arbitrage
enquête internationale, commission d'enquête
inspecteur, enquêteur, contrôleur
communauté internationale, monde entier, concert des nations
ordre mondial, ordre international
multipolaire, plusieurs puissances
géopolitique, rapports internationaux
défi, question
revirement stratégique, changement de stratégie
realpolitik, pragmatisme
jeu dangereux, jouer avec le feu
coup de poignard, trahison
coup de théâtre, rebondissement, surprise
coup de bluff, esbroufe
donnant-donnant, contrepartie, troc
la carotte et le bâton, promesses et menaces
monnaie d'échange, moyen de pression, levier
avoir les mains libres, carte blanche
carte blanche, blanc-seing, feu vert
aval, approbation, assentiment
fermer les yeux, tolérer, laisser faire
langue de bois, discours creux
arrondir les angles, calmer le jeu, apaiser
calmer le jeu, détendre l'atmosphère
tendre la main, ouverture, geste d'apaisement
main tendue, offre de dialogue
à couteaux tirés, brouillés
torchon brûle, conflit, mésentente
à bout portant, de près
sur le pied de guerre, prêt au combat
nerf de la guerre, argent
cheval de Troie, infiltration
épée de Damoclès, menace permanente
tonneau des Danaïdes, gouffre financier
boîte de Pandore, source de malheurs
tache d'huile, propagation
bouc émissaire, tête de Turc, souffre-douleur
fantoche, marionnette, pantin
gouvernement fantoche, régime fantoche, gouvernement marionnette
éminence grise, conseiller de l'ombre
numéro deux, adjoint, vice-président
chasse gardée, pré carré
franc-tireur, électron libre
capitale, siège du gouvernement
patrie, pays, nation
hymne national, chant patriotique
jour férié, fête nationale
commémoration, cérémonie du souvenir, anniversaire
deuil national, drapeaux en berne
minute de silence, recueillement
à huis clos, à portes fermées
ordre du jour, agenda, programme
calendrier, échéancier
délai, échéance, date butoir
reporter, ajourner, remettre
tenir une réunion, se réunir, siéger
convocation de l'ambassadeur, ambassadeur convoqué
délégation, mission, représentants
organiser, accueillir, abriter
accueillir le sommet, pays hôte
coprésider, présider ensemble
COP, conférence sur le climat, sommet climatique
accord de Paris, accord sur le climat
accord sur le nucléaire, JCPOA
accords d'Abraham, normalisation avec Israël
Taïwan, Formose, Taipei
réunification, rattachement
Benyamin Netanyahou, Bibi
Alexeï Navalny, opposant russe
dictateur syrien, régime syrien
Damas, régime syrien
Crimée, péninsule ukrainienne
Haut-Karabakh, enclave arménienne, Artsakh
Cachemire, région disputée
Kurdes, PKK, combattants kurdes
mutisme, refus de répondre
se concerter, se consulter, discuter ensemble
se coordonner, agir de concert, agir ensemble
participer, prendre part, assister
discuter, débattre, aborder, évoquer
exposer, dévoiler
se prononcer, prendre position, donner son avis
prise de position, point de vue, opinion
s'opposer, faire obstacle
entrave, obstacle, frein
prohibition, bannissement
accepter, supporter
interrompre, geler
suspension, interruption, gel
accroître, renforcer, muscler
renforcer, consolider, resserrer
resserrer les liens, rapprocher
financer, bailler des fonds, payer
débloquer des fonds, octroyer une aide
durcir, renforcer, rendre plus sévère
assouplir, alléger, adoucir
éviter le pire, conjurer
agir, s'interposer
intervention militaire, opération armée
envoyer au front, mobiliser
infiltrer, pénétrer, noyauter
contrôler, observer
sécuriser, protéger, mettre en sûreté
menace existentielle, danger mortel
vulnérable, fragile, exposé
sinistré, mort
introuvable, porté disparu
sain et sauf, indemne, vivant
geôle, prison, cachot
accusé de terrorisme, soupçonné de terrorisme
soupçonné d'espionnage, accusé d'espionnage
responsable, dirigeant, officiel
haut responsable, officiel, dignitaire
source proche, source anonyme
observateur, analyste, expert
analyste, spécialiste, politologue
correspondant, envoyé spécial, reporter
reporter de guerre, correspondant de guerre
sous couvert d'anonymat, anonymement
historique, mémorable
scandaleux, honteux, révoltant
irresponsable, inconséquent, imprudent
ignoble, abject, odieux
sanglant, meurtrier, sanguinaire
imminent, proche
décisif, crucial, déterminant
US, américain
UK, britannique
UE, Union européenne, européen
Ville lumière, capitale française, Paris
empire du Milieu, Céleste Empire, Chine
capitale girondine, Belle endormie, Bordeaux
capitale normande, Rouen
Venise verte, marais poitevin
île d'Émeraude, verte Érin, Irlande
Grande Île, île rouge, Madagascar
Confédération helvétique, pays helvétique, Suisse
principauté monégasque, Rocher monégasque, Monaco
Grande Ourse, Grand Chariot
corps céleste, astre
voûte céleste, voûte étoilée, firmament
bord de mer, front de mer, littoral
trou perdu, coin perdu, bled, patelin
terre natale, pays natal, patrie
terrain vague, friche
ballon ovale, jeu à XV, rugby
maillot à pois, meilleur grimpeur
maillot vert, meilleur sprinteur
homme en noir, homme au sifflet, arbitre
douzième homme, public, supporters
homme du match, meilleur joueur
coup du chapeau, hat-trick, triplé
équipe de France, équipe tricolore, Bleus
équipe nationale, sélection nationale
Squadra azzurra, équipe italienne
club phocéen, club marseillais, OM
club rhodanien, club lyonnais, OL
noble art, boxe anglaise, boxe
arts martiaux, sports de combat
flamme olympique, feu olympique
planche à voile, windsurf
saut à l'élastique, benji
haute voltige, acrobatie aérienne
course à pied, running, footing
temps mort, pause
match amical, rencontre amicale
course hippique, course de chevaux, turf
billard électrique, flipper
jeu de société, jeu de plateau
jeu de hasard, jeu d'argent
jeu d'enfant, simple formalité
grand huit, montagnes russes
gros titre, manchette
homme de lettres, homme de plume
homme de presse, journaliste
art dramatique, théâtre
art lyrique, opéra
beaux-arts, arts plastiques
chant du cygne, dernière œuvre
enfant de la balle, artiste de cirque
monstre sacré, légende vivante, icône
bête de scène, showman
bande originale, bande sonore
film d'horreur, film d'épouvante
grosse production, superproduction, blockbuster
livre électronique, livre numérique, e-book
succès de librairie, succès d'édition, best-seller
presse à scandale, presse people, presse à sensation, tabloïds
information exclusive, scoop, exclusivité
fausse nouvelle, fausse information, fake news, infox
journal intime, carnet intime
feuille de chou, mauvais journal
voix off, narrateur
série télévisée, série télé, feuilleton
dessin animé, film d'animation, cartoon
présentateur vedette, animateur vedette
musique classique, grande musique
piano à bretelles, piano du pauvre, accordéon
salle de concert, auditorium
tour de chant, récital
succès fou, franc succès, triomphe
tête d'affiche, vedette, star
rôle principal, premier rôle, rôle-titre
second rôle, rôle secondaire
second couteau, comparse
coup de théâtre, rebondissement, retournement
clou du spectacle, moment fort
théâtre de boulevard, comédie légère, vaudeville
retour en arrière, flash-back
prise de vue, tournage
toile de fond, arrière-plan
culture de masse, culture populaire, pop culture
art rupestre, art pariétal
boîte de nuit, discothèque, night-club
dernier cri, dernière mode
air du temps, tendance, mode
effet de mode, feu de paille, engouement passager
tenue de soirée, habit de soirée
tenue d'Adam, nudité
histoire drôle, blague
mot d'esprit, bon mot, trait d'esprit, boutade
jeu de mots, calembour
entrée en matière, préambule, introduction
mot de la fin, conclusion
premier jet, brouillon, ébauche
faute de frappe, coquille
abus de langage, impropriété
nom de famille, nom patronymique, patronyme
nom de plume, nom d'emprunt, pseudonyme
nom de guerre, surnom
source d'inspiration, muse
tour de magie, tour de prestidigitation
tour de force, exploit, prouesse
tour d'horizon, vue d'ensemble, panorama
tour de main, savoir-faire
poisson d'avril, canular
Père la Victoire, Georges Clemenceau, Clemenceau
guerre de 14, der des ders
Moyen Âge, époque médiévale, période médiévale
Temps modernes, époque moderne
âge de pierre, Préhistoire
grande époque, apogée
monde antique, Antiquité
nuit des temps, temps immémoriaux
temps jadis, temps anciens, autrefois
débarquement de Normandie, opération Overlord
mur de la honte, mur de Berlin
conquête spatiale, course à l'espace
homme des cavernes, homme préhistorique
sang bleu, noblesse, aristocratie
travaux forcés, bagne
gueule cassée, mutilé de guerre
fait d'armes, haut fait, exploit
devoir de mémoire, travail de mémoire
fou du roi, bouffon
ruse de guerre, stratagème
drapeau noir, pavillon noir, jolly roger
croix gammée, svastika
Saintes Écritures, Écriture sainte, Bible
lieu de culte, édifice religieux
maison de Dieu, église
Père éternel, Tout-Puissant, Dieu
Fils de Dieu, Agneau de Dieu, Christ, Jésus
Sainte Vierge, Vierge Marie, Madone
Saint-Esprit, Esprit saint, Paraclet
prince des ténèbres, esprit malin, Satan, diable
ange déchu, Lucifer
ange gardien, protecteur
fruit défendu, fruit interdit
péché originel, faute originelle
péché mignon, petite faiblesse
péché de chair, luxure
péché de jeunesse, erreur de jeunesse
jardin d'Éden, paradis terrestre, Éden
feu éternel, enfer
royaume des morts, autre monde, au-delà
vie éternelle, immortalité
repos éternel, dernier sommeil, mort
jour des Morts, fête des Morts
jour du Seigneur, dimanche
fête des Rois, Épiphanie
jour de l'An, Nouvel An
mise au tombeau, mise en terre, inhumation, ensevelissement
Saint-Sacrement, eucharistie
chant grégorien, plain-chant
homme d'Église, homme de Dieu, ecclésiastique
bonne sœur, religieuse, nonne
enfant de chœur, servant de messe
directeur de conscience, confesseur
fête du sacrifice, fête du mouton, Tabaski
lieu saint, sanctuaire
Grand Pardon, jour du Pardon, Yom Kippour
vie monastique, monachisme
mauvais œil, mauvais sort, maléfice
double vue, voyance
fin du monde, apocalypse
baiser de Judas, trahison
rite de passage, rite initiatique
arrêt cardiaque, arrêt du cœur
crise de foie, indigestion
crise d'épilepsie, crise convulsive, convulsions
rhume des foins, allergie au pollen, rhinite allergique
rhume de cerveau, coryza, rhinite
grippe intestinale, gastro-entérite, gastro
saignement de nez, épistaxis
remontée acide, reflux gastrique, RGO
tour de reins, lumbago
mal de dents, rage de dents
mal de mer, naupathie
mal des transports, cinétose
mal de cœur, haut-le-cœur, nausée
perte de mémoire, trou de mémoire, amnésie
perte d'appétit, anorexie
chute de cheveux, perte de cheveux, alopécie, calvitie
bilan sanguin, analyse de sang, examen sanguin
globule rouge, hématie, érythrocyte
globule blanc, leucocyte
tension artérielle, pression artérielle
taux de sucre, glycémie
matière grasse, corps gras, lipide, graisse
surcharge pondérale, excès de poids, surpoids
poignée d'amour, bourrelet
tache de rousseur, éphélide
grain de beauté, nævus
bouton de fièvre, herpès labial
pied d'athlète, mycose
doigt de pied, orteil
petit doigt, auriculaire
colonne vertébrale, épine dorsale, rachis
boîte crânienne, crâne
cage thoracique, thorax
matière grise, substance grise, cerveau
cordes vocales, plis vocaux
tube digestif, appareil digestif, système digestif
gros intestin, côlon
flore intestinale, microbiote intestinal, microbiote
maladie de Lyme, borréliose
maladie cœliaque, intolérance au gluten
trouble bipolaire, maladie bipolaire, bipolarité
maladie mentale, trouble mental, trouble psychique
future maman, femme enceinte
mère porteuse, mère de substitution
rapport sexuel, relation sexuelle, coït
parties intimes, parties génitales, organes génitaux
fille de joie, femme publique, prostituée
amour tarifé, prostitution
maison close, maison de tolérance, bordel, lupanar
disciple d'Hippocrate, médecin
médecin de famille, médecin traitant, médecin généraliste, généraliste
médecine douce, médecine alternative, médecine parallèle
salle d'opération, bloc opératoire
service d'urgence, urgences
hôpital psychiatrique, asile d'aliénés, asile psychiatrique
premiers secours, premiers soins, secourisme
chirurgie esthétique, chirurgie plastique
prescription médicale, ordonnance
mort cérébrale, coma dépassé
mort douce, suicide assisté, euthanasie
mort volontaire, suicide
remède miracle, recette miracle, panacée
cure de désintoxication, sevrage
coup de soleil, érythème solaire
coup de chaleur, insolation
coup de barre, coup de pompe, coup de fatigue
coup de fouet, stimulation
coup de jeune, cure de jouvence, rajeunissement
paradis artificiels, drogue, stupéfiants
gueule de bois, lendemain de fête
santé de fer, santé robuste
mauvaise haleine, halitose
œil de lynx, vue perçante
chien d'aveugle, chien guide
pluie battante, pluie diluvienne, pluie torrentielle, trombes d'eau
pluie fine, crachin, bruine
pluie d'étoiles, pluie de météores
temps de chien, mauvais temps
été indien, arrière-saison
belle saison, beaux jours, été
mauvaise saison, saison froide, hiver
basse saison, morte-saison
haute saison, pleine saison
saison des pluies, saison humide, mousson
saison des amours, période d'accouplement, rut
tremblement de terre, secousse tellurique, secousse sismique, séisme
plan d'eau, étendue d'eau, lac
mer démontée, mer déchaînée, grosse mer
haute mer, pleine mer, large
marée basse, basse mer
marée noire, nappe de pétrole
forêt vierge, forêt primaire, jungle
chaîne de montagnes, massif montagneux
coup de vent, rafale, bourrasque
coup de tabac, tempête
aurore boréale, aurore polaire
purée de pois, brouillard épais
feu d'artifice, spectacle pyrotechnique
tombée de la nuit, tombée du jour, crépuscule
roi de la jungle, roi de la savane
cheval de mer, hippocampe
ver luisant, luciole
ver solitaire, ténia
ours polaire, ours blanc
panthère des neiges, léopard des neiges
cochon d'Inde, cobaye
règne animal, monde animal, faune
règne végétal, monde végétal, flore
mauvaise herbe, herbe folle, adventice
plante d'intérieur, plante verte
genre humain, espèce humaine, race humaine, humanité
sel de table, chlorure de sodium
gaz hilarant, protoxyde d'azote
tableau de Mendeleïev, tableau périodique, classification périodique
particule de Dieu, boson de Higgs
patrimoine génétique, génome
puits de science, érudit
conquérant de l'espace, voyageur de l'espace, astronaute, cosmonaute
système d'exploitation, OS
logiciel malveillant, programme malveillant, malware
logiciel espion, spyware, mouchard
logiciel rançonneur, rançongiciel, ransomware
cheval de Troie, trojan
logiciel gratuit, gratuiciel, freeware
réseau des réseaux, autoroute de l'information, Internet
toile mondiale, Web
navigateur web, navigateur internet, navigateur
courrier électronique, message électronique, courriel, e-mail, mail
boîte mail, boîte de réception, messagerie
carnet d'adresses, liste de contacts
nom d'utilisateur, login
adresse électronique, adresse mail
réseau social, média social
message privé, MP
mot-dièse, hashtag
puce électronique, circuit intégré
écran de veille, économiseur d'écran
capture d'écran, copie d'écran, screenshot
chaîne de blocs, blockchain
agent conversationnel, robot conversationnel, chatbot
montre connectée, montre intelligente, smartwatch
téléphone portable, téléphone mobile, mobile
ordinateur portable, PC portable, laptop
ordinateur de bureau, PC fixe
informatique en nuage, nuage informatique, cloud
données massives, mégadonnées, big data
témoin de connexion, cookie
faille de sécurité, vulnérabilité
porte dérobée, backdoor
erreur informatique, bogue, bug
invite de commandes, ligne de commande
mode d'emploi, manuel d'utilisation, notice
assistance technique, support technique
commerce en ligne, commerce électronique, e-commerce
cours en ligne, formation en ligne, e-learning
diffusion en direct, live
flux vidéo, streaming
téléchargement illégal, piratage
poste de télévision, téléviseur
coup de fil, coup de téléphone, appel téléphonique
boîte vocale, messagerie vocale, répondeur
prise électrique, prise de courant
panne de courant, coupure d'électricité
transports en commun, transports publics, transports collectifs
véhicule autonome, voiture autonome
alcool au volant, ivresse au volant
fou du volant, chauffard
feu tricolore, feu de signalisation, feu rouge
dos d'âne, ralentisseur
épingle à cheveux, virage serré, lacet
sens giratoire, carrefour giratoire, rond-point
passage piéton, passage clouté
collision en chaîne, carambolage
plaque minéralogique, plaque d'immatriculation
boîte noire, enregistreur de vol
personnel navigant, équipage
port de plaisance, marina
rue piétonne, zone piétonne
heure de pointe, heure d'affluence
heure creuse, période creuse
moyen de transport, moyen de locomotion, véhicule
tunnel sous la Manche, Eurotunnel
chemin des écoliers, détour
sortie de secours, issue de secours
homme de loi, robe noire
gueule noire, mineur de fond
femme de ménage, aide ménagère
gens de maison, employés de maison, domestiques
assistante maternelle, nourrice agréée, nounou
cordon-bleu, fin cuisinier, bon cuisinier
art culinaire, haute cuisine, gastronomie
fine gueule, fin gourmet, gourmet
bonne fourchette, gros mangeur
mise en bouche, amuse-bouche
petit noir, café noir, expresso
faim de loup, appétit féroce, fringale
restauration rapide, fast-food
sac de couchage, duvet
salle de séjour, pièce à vivre, salon
grand nettoyage, ménage de printemps, grand ménage
file d'attente, queue
temps libre, loisirs
violon d'Ingres, passe-temps, hobby
grandes vacances, vacances d'été, vacances estivales
train de vie, niveau de vie
mode de vie, style de vie
vie de château, belle vie, vie de luxe
vie de chien, vie misérable
vie commune, cohabitation
vie de couple, vie conjugale
grand amour, âme sœur
tendre moitié, conjoint
petite amie, copine, fiancée
lune de miel, voyage de noces
mariage blanc, mariage fictif
mariage gay, mariage homosexuel
mariage de raison, mariage de convenance
heureux événement, naissance
enfant unique, fils unique
enfant prodige, petit génie, surdoué
enfant roi, enfant gâté
enfant naturel, enfant illégitime, bâtard
petit dernier, benjamin
fils à papa, fils de famille
école maternelle, jardin d'enfants, maternelle
école élémentaire, école primaire
harcèlement scolaire, intimidation
âge ingrat, adolescence, puberté
âge mûr, maturité
bel âge, jeunesse
fleur de l'âge, force de l'âge
grand âge, quatrième âge
maison de retraite, EHPAD, hospice
dernier soupir, dernier souffle, mort
dépouille mortelle, corps inanimé, cadavre
pompes funèbres, services funéraires
pierre tombale, pierre funéraire
veillée funèbre, veillée mortuaire
lien du sang, lien de parenté, parenté
air de famille, ressemblance
fossé des générations, conflit de générations
violence conjugale, violence domestique
scène de ménage, dispute conjugale
père Noël, Santa Claus
pièce d'identité, carte d'identité, papiers d'identité
beau sexe, sexe faible, gent féminine
femme fatale, vamp
prince charmant, homme idéal
ami intime, ami proche, confident
ennemi juré, ennemi mortel
homme à femmes, coureur de jupons, bourreau des cœurs, tombeur, séducteur
histoire d'amour, idylle, romance
affaire de cœur, aventure sentimentale, liaison
lettre d'amour, billet doux
vieux garçon, célibataire endurci
coup de foudre, passion subite
coup de cœur, engouement
chagrin d'amour, peine de cœur, cœur brisé
vague à l'âme, bleus à l'âme, mélancolie, spleen
coup de blues, déprime passagère, cafard
peur bleue, peur panique, terreur
chair de poule, frisson
colère noire, fureur, rage
coup de sang, accès de colère
coup de gueule, coup de colère, protestation
coup de folie, moment d'égarement
fou rire, hilarité
larmes de crocodile, chagrin feint
joie de vivre, entrain
septième ciel, extase
bonne humeur, belle humeur, gaieté
paix intérieure, tranquillité d'esprit, sérénité
sang-froid, self-control
dévouement, abnégation
grandeur d'âme, magnanimité, noblesse
force d'âme, courage
ouverture d'esprit, largeur d'esprit, tolérance
étroitesse d'esprit, esprit étroit, intolérance
présence d'esprit, à-propos, répartie
esprit critique, sens critique, discernement
esprit de clocher, chauvinisme
esprit d'équipe, esprit de corps, cohésion
mauvaise foi, duplicité
mauvaise conscience, culpabilité, remords
cas de conscience, choix cornélien, dilemme
petite voix, voix intérieure, conscience
idée fixe, obsession
idée reçue, idée préconçue, préjugé
bête noire, hantise
sommeil de plomb, sommeil profond
volonté de fer, détermination
bon sens, sens commun
bonnes manières, bonne éducation, savoir-vivre, politesse
impair, bévue, gaffe
folie des grandeurs, mégalomanie
appât du gain, cupidité
beau parleur, baratineur
mauvaise langue, langue de vipère, médisant
faux jeton, faux-cul, hypocrite
faux frère, traître
gros mot, grossièreté, juron
nom d'oiseau, insulte, injure
mauvais tour, mauvaise plaisanterie, farce
donneur de leçons, moralisateur
cri d'alarme, mise en garde
poule mouillée, lâche, peureux
tête de mule, tête de pioche, têtu
tête en l'air, tête de linotte, étourdi
bouc émissaire, coupable idéal
forte tête, rebelle
jeune loup, arriviste
drôle d'oiseau, drôle de zèbre, énergumène
oiseau rare, perle rare
oiseau de malheur, prophète de malheur
dindon de la farce, dupe
bon vivant, joyeux drille, joyeux luron, épicurien
pilier de bar, sac à vin, ivrogne
panier percé, dépensier
bourreau de travail, travailleur acharné, workaholic
fin limier, détective, enquêteur
âne bâté, ignorant
bras droit, homme de confiance, adjoint
nouveau riche, parvenu
étoile montante, jeune espoir
mauvais garçon, petite frappe, voyou
fauteur de troubles, agitateur
coup de main, coup de pouce, aide
coup de chance, coup de veine
bonne étoile, chance
coup du sort, coup du destin, revers de fortune
coup dur, épreuve, revers
coup de génie, idée lumineuse, éclair de génie, trait de génie
coup de maître, coup d'éclat, prouesse
coup d'essai, première tentative
coup bas, coup tordu, traîtrise
coup de dés, coup de poker, pari risqué
coup de filet, série d'arrestations
coup de projecteur, mise en lumière, éclairage
coup de frein, ralentissement
coup d'accélérateur, accélération
coup de griffe, pique, critique
descente aux enfers, déchéance
traversée du désert, passage à vide, mauvaise passe
revers de la médaille, mauvais côté, inconvénient
talon d'Achille, défaut de la cuirasse, point faible
point d'orgue, point culminant, apogée
pierre d'achoppement, écueil
grain de sable, petit obstacle
pierre angulaire, clé de voûte, fondement
épée de Damoclès, bombe à retardement, menace
passe d'armes, échange vif
joute verbale, joute oratoire
foire d'empoigne, mêlée
règlement de comptes, vengeance, vendetta
loi du talion, vengeance
loi du silence, omerta
dialogue de sourds, incompréhension
terrain glissant, sujet sensible, question épineuse
juste milieu, équilibre
bruit de couloir, rumeur
poudre aux yeux, esbroufe, bluff
miroir aux alouettes, leurre
jeu de dupes, marché de dupes, tromperie
promesse en l'air, promesse d'ivrogne, vaine promesse
château en Espagne, rêve irréalisable, chimère
sac de nœuds, sac d'embrouilles, imbroglio
quadrature du cercle, problème insoluble
travail de fourmi, travail de bénédictin, travail minutieux
peine perdue, effort inutile
traitement de faveur, favoritisme, privilège
carte blanche, liberté totale
chasse gardée, domaine réservé
cheval de bataille, sujet de prédilection
fil conducteur, fil rouge
dernier recours, ultime recours, dernière chance
appel du pied, invite
clin d'œil, allusion
nouveau souffle, second souffle, renouveau
sang neuf, sang frais, renouvellement
date butoir, date limite
dernière minute, dernier moment
heure de gloire, moment de gloire
heure de vérité, moment de vérité
mise au point, clarification
cas d'école, exemple typique
cas de figure, hypothèse
vérité de La Palice, lapalissade, évidence
acte manqué, lapsus
bourrage de crâne, lavage de cerveau, endoctrinement
œuvre de charité, œuvre de bienfaisance, association caritative
fuite des cerveaux, exode des cerveaux
homme politique, responsable politique
homme d'État, dirigeant
épreuve de force, affrontement
coup d'arrêt, interruption, frein
putsch, prise du pouvoir
coup de force, passage en force
coup de théâtre, rebondissement, retournement de situation
coup de frein, freinage
coup de pouce, aide, petite aide
coup d'éclat, action spectaculaire, exploit
coup de filet, arrestations, vague d'arrestations
coup de balai, grand nettoyage, purge
coup de grâce, coup fatal, coup mortel
coup de gueule, colère, protestation
coup de maître, exploit, réussite
coup de main, assistance
coup de poker, pari risqué, bluff
coup monté, machination, manipulation
coup médiatique, opération de communication
coup de rabot, réduction, baisse des dépenses
coup de chapeau, hommage
détournement de fonds, malversation, abus de confiance
abus de pouvoir, excès de pouvoir
accident du travail, accident professionnel
accusé de réception, récépissé, confirmation de réception
acte de sabotage, sabotage
action en justice, procès, recours judiciaire
action de groupe, recours collectif, action collective
affaire d'État, scandale politique, scandale d'État
affaires étrangères, relations extérieures
agent secret, espion, agent de renseignement
aide sociale, assistance sociale, prestations sociales
aide publique, subvention, aide de l'État
aide humanitaire, secours, assistance humanitaire
aide à domicile, auxiliaire de vie
allocation chômage, indemnité de chômage
allocations familiales, prestations familiales
amende forfaitaire, contravention
appel d'offres, mise en concurrence
appel aux dons, collecte de fonds, collecte
argent liquide, espèces, argent comptant
argent public, deniers publics, fonds publics
argument massue, argument décisif
arme atomique, bombe atomique
armée de terre, forces terrestres
armée régulière, troupes régulières, forces gouvernementales
armée de métier, armée professionnelle
arrêt de travail, arrêt maladie, congé maladie
assemblée générale, réunion plénière
attaque aérienne, raid aérien, frappe aérienne, bombardement
attaque éclair, offensive éclair, raid
attaque armée, braquage, hold-up
attaché militaire, attaché de défense
attentat à la bombe, plasticage
attentat suicide, attentat kamikaze
aveu d'échec, constat d'échec
avantage acquis, droit acquis, acquis social
avantage fiscal, niche fiscale, réduction d'impôt
baisse d'impôts, allègement fiscal, réduction fiscale
balance commerciale, solde commercial
ballon d'essai, test, tentative
ballon d'oxygène, bouffée d'oxygène, répit
bande organisée, gang, groupe criminel
baril de poudre, poudrière, situation explosive
baron de la drogue, narcotrafiquant, trafiquant de drogue
baroud d'honneur, dernier combat
barrage routier, barrage de police, point de contrôle
base électorale, électorat, socle électoral
bastion électoral, fief électoral, fief
bateau de guerre, navire de guerre, bâtiment militaire
bavure policière, violence policière, brutalité policière
bête noire, ennemi juré, pire ennemi
intérêt général, intérêt public
bilan humain, nombre de victimes, pertes humaines
billet d'humeur, chronique, tribune
blanchiment d'argent, recyclage d'argent, blanchiment
blocus économique, embargo, embargo commercial
bombe à retardement, menace latente, danger latent
bombe artisanale, bombe
bons offices, médiation, entremise
bonne affaire, aubaine, occasion
bourrage d'urnes, fraude électorale, trucage électoral
bourrage de crâne, propagande, endoctrinement
bourreau de travail, travailleur acharné, stakhanoviste
bourse des valeurs, marché boursier, place boursière
alerte générale, mobilisation générale
homme de confiance, lieutenant
brebis galeuse, mouton noir, indésirable
bruit de bottes, menace de guerre, préparatifs militaires
bruit de couloir, ragot
bulletin de paie, fiche de paie, bulletin de salaire
bulletin d'information, journal, flash info
cabinet de conseil, société de conseil
cadre supérieur, cadre dirigeant
cahier des charges, spécifications, exigences
caisse noire, fonds secrets, caisse occulte
calculs politiciens, manœuvres politiques, politique politicienne
camp d'extermination, camp de la mort
campagne de dénigrement, campagne de diffamation
campagne militaire, opérations militaires, expédition militaire
capital risque, capital-investissement
carte grise, certificat d'immatriculation
carte maîtresse, atout, meilleur atout
carte blanche, pleins pouvoirs, liberté d'action
carton rouge, exclusion, sanction
casier judiciaire, antécédents judiciaires
casse sociale, destruction d'emplois
centre commercial, galerie marchande, galerie commerciale
centre d'appels, plateforme téléphonique
centre de détention, établissement pénitentiaire
cercle vicieux, spirale négative, engrenage
cercle de réflexion, groupe de réflexion, laboratoire d'idées
chaîne de montage, chaîne de production, ligne d'assemblage
champ de ruines, décombres, ruines
changement de cap, changement de direction, revirement
changement de gouvernement, alternance
char d'assaut, tank, blindé, char de combat
charges sociales, cotisations sociales
charges fixes, frais fixes, coûts fixes
chasse aux sorcières, persécution, purge politique
chasse à l'homme, traque
domaine réservé, pré carré
chef d'accusation, chef d'inculpation, motif d'accusation
chef d'entreprise, patron, entrepreneur, dirigeant d'entreprise
chef de guerre, seigneur de guerre
chemin de croix, calvaire, épreuve
cheval de bataille, thème favori, sujet favori
cheville ouvrière, pilier, artisan
choc pétrolier, crise pétrolière, crise énergétique
chômage technique, chômage partiel, activité partielle
chute libre, effondrement, dégringolade
ciment social, lien social, cohésion sociale
code du travail, droit du travail
code de conduite, code de déontologie, charte éthique
collectivité territoriale, collectivité locale
commande publique, marchés publics
commerce de détail, vente au détail, petit commerce
commerce de gros, négoce, vente en gros
commerce extérieur, échanges internationaux, commerce international
commerce triangulaire, traite négrière, traite atlantique
commis voyageur, représentant de commerce, VRP
commis de l'État, haut fonctionnaire, grand commis
commissaire aux comptes, auditeur, réviseur
commissariat de police, poste de police
commission d'enquête, enquête parlementaire
communiqué de presse, déclaration à la presse, communiqué
complot politique, conspiration, conjuration
compte à rebours, décompte
rapport, procès-verbal
comptes publics, finances publiques
conciliation amiable, règlement amiable, arrangement amiable
condamnation à mort, peine de mort
conférence de presse, point de presse, rencontre de presse
conflit armé, hostilités
conflit social, grève, mouvement social
congés payés, vacances, vacances payées
conseil municipal, assemblée municipale
conseil des ministres, réunion du gouvernement
conseil de guerre, tribunal militaire, cour martiale
éminence grise, conseiller occulte, homme de l'ombre
contrôle fiscal, vérification fiscale
contrôle des naissances, régulation des naissances, planning familial
convention collective, accord de branche, accord collectif
corps enseignant, professeurs, enseignants
corps de métier, corporation, profession
cote de popularité, popularité, cote de confiance
coupe budgétaire, réduction budgétaire, restriction budgétaire
coupe sombre, réduction drastique, coupe claire
courant de pensée, école de pensée, mouvement
courroie de transmission, relais, intermédiaire
cours de la Bourse, cours boursier, cotation
course aux armements, surarmement
course d'obstacles, parcours du combattant, parcours difficile
coût de la vie, cherté de la vie, cherté
coût de revient, prix de revient, prix coûtant
couverture médiatique, traitement médiatique, médiatisation
couverture sociale, protection sociale
crash boursier, krach, krach boursier, effondrement boursier
crédit immobilier, prêt immobilier, emprunt immobilier
crédit d'impôt, déduction fiscale
cri d'alarme, alerte, appel à l'aide
grand banditisme, mafia, pègre
crime de sang, homicide, meurtre
crise de confiance, défiance
crise économique, dépression
crise de gouvernement, crise politique, crise ministérielle
crise du logement, pénurie de logements
croissance économique, expansion économique, expansion
croissance zéro, stagnation, stagnation économique
croisée des chemins, tournant, moment décisif
débit de boissons, bar, café
déclaration d'impôts, déclaration de revenus, déclaration fiscale
décision de justice, jugement, verdict
dédommagement financier, compensation financière, indemnisation
défaut de fabrication, vice de fabrication
déficit budgétaire, déficit public, trou budgétaire
déficit commercial, déséquilibre commercial
défilé militaire, parade militaire, revue militaire
dégâts matériels, dommages matériels, destructions
dégâts collatéraux, dommages collatéraux, victimes civiles
dégraissage d'effectifs, réduction d'effectifs, compression de personnel
délai de grâce, sursis, délai supplémentaire
délégué du personnel, représentant du personnel, délégué syndical
délit d'initié, fraude boursière
délit de faciès, contrôle au faciès
requérant d'asile, réfugié
démocratie parlementaire, régime parlementaire, parlementarisme
démonstration de force, étalage de puissance
denrées alimentaires, vivres, aliments, produits alimentaires
département ministériel, ministère
dépense publique, dépenses de l'État
dépôt de bilan, faillite, cessation des paiements
dépôt de garantie, caution
dépôt de munitions, arsenal, dépôt d'armes
dérapage verbal, propos déplacés, écart de langage
détachement militaire, contingent
détention provisoire, détention préventive
dette publique, dette souveraine, dette de l'État
devise étrangère, monnaie étrangère
devoir de réserve, obligation de réserve, neutralité
dialogue de sourds, incompréhension mutuelle
discipline de parti, discipline de vote
discours fleuve, long discours
discours de haine, propos haineux
dispositif de sécurité, mesures de sécurité
distributeur de billets, distributeur automatique, guichet automatique
dommages et intérêts, indemnité
dossier brûlant, sujet brûlant, dossier sensible
double jeu, double langage, duplicité
drapeau blanc, capitulation
droit d'auteur, propriété intellectuelle, copyright
droits civiques, droits civils, droits citoyens
droits de succession, impôt successoral
échange de tirs, fusillade, accrochage
échec cuisant, revers cuisant, fiasco
économie de marché, libéralisme économique, capitalisme
économie parallèle, économie souterraine, économie informelle
économie planifiée, économie dirigée, dirigisme
écoute téléphonique, mise sur écoute, interception téléphonique
écran de fumée, diversion, camouflage
effet boomerang, retour de bâton, choc en retour
effet domino, réaction en chaîne, effet d'entraînement
élément perturbateur, fauteur de troubles, trublion
éléments de langage, argumentaire
emploi précaire, travail précaire, petit boulot
empire colonial, colonies, possessions coloniales
prison à vie, réclusion à perpétuité, perpétuité
emprunt d'État, obligation d'État
enfant soldat, enfant combattant
engagement politique, militantisme
enjeu de taille, enjeu majeur
ennemi intérieur, cinquième colonne
enquête d'opinion, sondage, sondage d'opinion
enquête judiciaire, instruction, investigation judiciaire
enquête policière, investigation, enquête de police
entente illicite, cartel, entente commerciale
enveloppe budgétaire, budget alloué, dotation
escalade de la violence, spirale de violence, engrenage de violence
esprit de corps, solidarité, esprit d'équipe
esprit partisan, parti pris, partialité
établissement bancaire, banque, établissement de crédit
état d'alerte, alerte, qui-vive
état d'esprit, mentalité, disposition d'esprit
état des lieux, bilan, constat
État providence, État social
État voyou, État paria
État policier, dictature, régime policier
étoile montante, espoir, valeur montante
exil fiscal, expatriation fiscale
exil volontaire, expatriation, émigration
exode rural, dépeuplement des campagnes, désertification rurale
exploitation agricole, ferme, domaine agricole
explosion sociale, révolte, soulèvement
extrême droite, droite radicale, droite nationaliste
débat télévisé, duel télévisé
faits et gestes, agissements, actes
famille politique, camp politique, bord politique
faute professionnelle, erreur professionnelle
fausse nouvelle, infox, intox, fausse information
fausse note, couac, dissonance
erreur, maladresse, impair
faux témoignage, parjure
faux papiers, papiers falsifiés, faux documents
faveur politique, favoritisme, passe-droit
fer de lance, avant-garde, moteur
feuille de route, plan d'action, programme
fin de carrière, départ en retraite, retraite
fine fleur, élite, gratin
flambée des prix, hausse des prix, inflation
flambée de violence, accès de violence, déchaînement de violence
fleuron industriel, champion industriel, fleuron national
flotte de guerre, marine de guerre, marine militaire
flou juridique, vide juridique
flux migratoire, immigration, mouvement migratoire
fonction publique, secteur public, administration
fonds spéculatif, hedge fund
fonds propres, capitaux propres
force d'interposition, force de paix
force d'occupation, occupant, armée d'occupation
force de travail, main-d'œuvre
forces de l'ordre, police, forces de police
forces spéciales, commando, troupes d'élite
forces en présence, adversaires, belligérants
formation continue, formation permanente, formation professionnelle
formation politique, parti, parti politique
fouille corporelle, fouille au corps, palpation
foyer de tension, point chaud, zone sensible
fracture sociale, inégalités sociales, fossé social
frais de justice, dépens, frais judiciaires
franc succès, vif succès, grand succès, carton plein
fraude fiscale, évasion fiscale
frères ennemis, rivaux
frère d'armes, compagnon d'armes, camarade de combat
front commun, union, alliance
frappe chirurgicale, frappe ciblée, frappe de précision
fuite en avant, surenchère
fuite des capitaux, évasion de capitaux
galop d'essai, essai, test
gardien de prison, surveillant pénitentiaire, maton
garde du corps, agent de protection, gorille
garde alternée, résidence alternée, garde partagée
gouffre financier, désastre financier, gabegie
gouvernement fantoche, régime fantoche, marionnette
gouvernement provisoire, gouvernement intérimaire, gouvernement de transition
grain de sable, imprévu, contretemps
grand écart, contradiction, contorsion
grand ensemble, cité, barre d'immeubles
grand nom, célébrité, personnalité
grande distribution, hypermarchés, supermarchés
grande fortune, milliardaire, richissime
grande puissance, superpuissance, puissance mondiale
grandes lignes, aperçu, esquisse
grandes manœuvres, tractations, manœuvres
grève sauvage, débrayage, grève surprise
gros bonnet, grosse légume, notable, personnage important
gros poisson, caïd, gros trafiquant
grogne sociale, mécontentement social, mécontentement
groupe de pression, lobby, groupe d'intérêt
groupe de travail, commission, comité
groupe rebelle, insurgés, rébellion
guerre de clans, lutte de clans, luttes internes
guerre des nerfs, guerre psychologique, intimidation
guerre des chefs, querelle de chefs, rivalité
guerre économique, guerre commerciale
guerre sainte, djihad, croisade
hausse d'impôts, augmentation d'impôts, alourdissement fiscal
hausse de salaire, augmentation, revalorisation salariale
haut gradé, officier supérieur
haut responsable, haut dignitaire
haute trahison, trahison, intelligence avec l'ennemi
haute société, gotha, beau monde, gratin
homicide volontaire, assassinat, meurtre
homme de troupe, soldat, militaire du rang
homme de la rue, Français moyen
homme providentiel, sauveur, messie
huis clos, audience privée
huissier de justice, commissaire de justice
impôts locaux, fiscalité locale, taxes locales
incident de parcours, contretemps, accroc
indemnité de départ, prime de départ, parachute doré
inflation galopante, hyperinflation
ingérence étrangère, interférence étrangère
instance dirigeante, direction, organe dirigeant
instruction civique, éducation civique
intervention militaire, opération militaire, intervention armée
interruption de séance, suspension de séance
ivresse du pouvoir, soif de pouvoir, appétit de pouvoir
jeu de massacre, hécatombe
jeu politique, arène politique, échiquier politique
jeune loup, ambitieux
journal télévisé, JT, informations télévisées
journal à scandale, presse à scandale, tabloïd
lanceur d'alerte, dénonciateur
lettre de change, traite, effet de commerce
lettre ouverte, tribune
lettre recommandée, courrier recommandé, recommandé
levée de boucliers, tollé, protestation générale
liberté de conscience, liberté de culte, liberté religieuse
licenciement collectif, plan social, licenciement économique
lieu commun, cliché, banalité, poncif
ligne de conduite, règle de conduite, principe
ligne de fracture, clivage, ligne de partage
ligne dure, fermeté, intransigeance
ligne rouge, limite, interdit
logement insalubre, taudis, habitat indigne
logement social, HLM, habitat social
loi fondamentale, constitution
loi de finances, budget, budget de l'État
loi du silence, mutisme
lutte de pouvoir, bataille de pouvoir, rivalités de pouvoir
lutte intestine, querelle interne, dissensions internes
machine arrière, marche arrière, reculade
machine judiciaire, appareil judiciaire, institution judiciaire
magistrat du parquet, procureur, représentant du parquet
main de fer, poigne, fermeté
main tendue, offre de réconciliation
maison mère, siège, société mère
maître chanteur, extorqueur
maître à penser, guide spirituel, gourou
malaise social, malaise, mal-être
manne financière, manne, pactole
manœuvre dilatoire, obstruction, atermoiement
manœuvre frauduleuse, escroquerie, tromperie
manque à gagner, perte de revenus, perte
marché de l'emploi, marché du travail
marché noir, trafic, contrebande
marché financier, bourse, place financière
marchand de sommeil, bailleur indélicat, logeur abusif
marchand ambulant, colporteur, vendeur ambulant
marche à suivre, procédure, mode opératoire
marée humaine, foule immense, foule
marée noire, pollution pétrolière
marge de manœuvre, latitude, liberté de mouvement
marge bénéficiaire, marge commerciale, profit
marine marchande, flotte marchande, flotte commerciale
marque de fabrique, signature, griffe
matière première, ressource naturelle, produit brut
mauvaise foi, malhonnêteté, déloyauté
mauvaise passe, période difficile, difficultés
meeting électoral, réunion électorale, réunion publique
mesure d'économie, mesure d'austérité, réduction des dépenses
mesures de rétorsion, représailles, contre-mesures
ministre de la Défense, ministre des Armées
mise à l'écart, exclusion, éviction
mise à jour, actualisation, réactualisation
mise à pied, suspension, renvoi
mise au ban, bannissement, ostracisme
assujettissement, normalisation
mise au point, éclaircissement
mise aux enchères, vente aux enchères, vente publique
mise en œuvre, exécution
mise sur pied, création, organisation
mission diplomatique, ambassade, légation
mode de scrutin, système électoral, système de vote
monde des affaires, milieux économiques, milieux d'affaires
monde du travail, vie active
monde ouvrier, classe ouvrière, classe laborieuse, prolétariat
mot d'ordre, consigne, slogan
motion de censure, motion de défiance, renversement du gouvernement
mouvement de grève, débrayage, cessation du travail
mouvement de panique, vent de panique, affolement
moyen de pression, levier, argument de poids
note de service, circulaire, note interne
nouveau venu, novice, débutant, nouvel arrivant
offre d'emploi, annonce d'emploi, poste à pourvoir, poste vacant
offensive de charme, opération de séduction
onde de choc, répercussion, contrecoup
opération de police, descente de police, rafle
opération de sauvetage, secours, sauvetage
opposant politique, dissident, adversaire du régime
ordre établi, système en place, statu quo
organe de presse, journal, média, publication
organisation syndicale, centrale syndicale
ouvrier agricole, saisonnier, salarié agricole
pain bénit, aubaine
paix sociale, concorde, calme social
panne de croissance, ralentissement économique, marasme
paperasse administrative, bureaucratie, tracasseries administratives
paradis fiscal, refuge fiscal, place offshore
partage des richesses, redistribution, répartition des richesses
parti unique, régime monopartite, monopartisme
parti d'opposition, opposition
parti au pouvoir, parti gouvernemental, majorité
passage à tabac, tabassage, raclée
passage à vide, baisse de régime
passage de témoin, passation de pouvoir, passation
passe d'armes, joute verbale, altercation, vif échange
patron de presse, magnat de la presse, directeur de journal
patate chaude, dossier embarrassant
peine de prison, emprisonnement, prison ferme
peine pécuniaire, amende
pensée unique, conformisme, politiquement correct
pension de retraite, pension, retraite
père fondateur, fondateur, pionnier
personne morale, société, entité juridique
petit actionnaire, petit porteur
petit commerçant, boutiquier, détaillant
petit peuple, milieux populaires, classes populaires
petite annonce, annonce classée
petite délinquance, incivilités, délinquance ordinaire
petite frappe, voyou, loubard
petite phrase, déclaration polémique, pique
petits arrangements, combines, magouilles
pièce à conviction, preuve, preuve matérielle
place forte, citadelle, forteresse, bastion
placement financier, investissement
plan de carrière, évolution professionnelle
plan de secours, plan B, solution de rechange
planche de salut, bouée de sauvetage, dernier espoir
plaque tournante, carrefour
programme électoral, projet politique
plébiscite populaire, référendum, votation
plein temps, temps plein, temps complet
poids mort, boulet, fardeau
point de discorde, désaccord, point litigieux
point de vue, avis, opinion, perspective
point névralgique, point sensible, point stratégique
point faible, talon d'Achille, faiblesse, ventre mou
point fort, atout, force
police antiémeute, CRS, brigade antiémeute
police d'assurance, contrat d'assurance
politique de rigueur, plan d'austérité, rigueur, austérité
sujet de dispute, sujet de discorde
population active, actifs
population carcérale, prisonniers, détenus
population civile, civils
porte à porte, démarchage, démarchage à domicile
portefeuille ministériel, maroquin, poste ministériel
position dominante, monopole, hégémonie
poste de commandement, quartier général, QG
pot commun, cagnotte
poudre aux yeux, illusion, trompe-l'œil
poursuites judiciaires, action judiciaire, poursuites pénales
pouvoir judiciaire, justice, magistrature
pouvoir législatif, parlement
pouvoir personnel, autocratie, autoritarisme
pouvoirs publics, autorités, État
presse écrite, journaux, presse papier
prestataire de service, fournisseur, sous-traitant
prêt bancaire, crédit, emprunt
dispute, querelle, accrochage verbal
prise de conscience, éveil, sensibilisation
prise de contrôle, acquisition, rachat
prise de guerre, butin, trophée
séquestration, enlèvement
prise de position, déclaration, opinion
privation de liberté, enfermement, incarcération
prix d'ami, ristourne, rabais
prix à payer, rançon, contrepartie
procès politique, parodie de justice, simulacre de procès
procureur de la République, procureur, parquetier
production de masse, production en série, fabrication en série
profil bas, discrétion, attitude discrète
profil de poste, description de poste, fiche de poste
promotion interne, avancement
puissance coloniale, métropole, colonisateur
purge ethnique, nettoyage ethnique, épuration ethnique
raison sociale, nom commercial, dénomination sociale
but, justification
rapport de force, équilibre des forces
rappel à l'ordre, réprimande, admonestation
rébellion armée, insurrection, soulèvement armé
recette miracle, solution miracle, panacée
reconduite à la frontière, expulsion, éloignement du territoire
reconversion professionnelle, changement de métier
recul tactique, repli stratégique, retraite
réduction de peine, remise de peine
réfugié politique, exilé politique, exilé
refus d'obéissance, insubordination, insoumission
régime autoritaire, dictature, régime dictatorial
régime militaire, junte, junte militaire
régime de faveur, traitement de faveur, privilège
règlement à l'amiable, transaction, compromis
relations publiques, communication
traitement de choc, thérapie de choc, remède de cheval
remise à plat, révision complète, refonte
remise en cause, remise en question, contestation
remise en état, réparation, réfection
renfort de troupes, renforts, renforts militaires
renversement d'alliance, changement de camp, retournement d'alliance
repris de justice, récidiviste, ancien détenu
représentant du peuple, député, parlementaire
représentation nationale, parlement, assemblée nationale
représentation proportionnelle, scrutin proportionnel, proportionnelle
réseau ferré, réseau ferroviaire, chemin de fer
résidence surveillée, assignation à résidence
résidence secondaire, maison de campagne, maison de vacances
résistance passive, désobéissance civile, non-violence
retour à la normale, rétablissement, normalisation
retour en arrière, régression
retrait des troupes, évacuation militaire, désengagement militaire
retraite anticipée, préretraite, cessation anticipée
revenu universel, revenu de base
revenus du capital, dividendes, revenus financiers
revers de fortune, infortune, ruine
révolte populaire, soulèvement populaire, insurrection
rumeur publique, on-dit, ouï-dire
rupture de stock, pénurie, épuisement des stocks
salle de rédaction, rédaction
salve d'applaudissements, ovation
sanction disciplinaire, punition
sanction pénale, peine
sang neuf, renouvellement, relève
scandale financier, affaire financière, escroquerie financière
scission politique, schisme, dissidence
second couteau, subalterne, second rôle
secousse politique, séisme politique
secret d'État, secret défense, information classifiée
secret professionnel, confidentialité
secteur tertiaire, services, activités de service
sécurité informatique, cybersécurité
sens civique, civisme
service militaire, conscription, service national
signal d'alarme, sonnette d'alarme, alerte
signe précurseur, présage
silence radio, absence de nouvelles, mutisme
société écran, société fictive, coquille vide
soldat de fortune, mercenaire
solution finale, Shoah, génocide juif
somme rondelette, coquette somme, belle somme
soupape de sécurité, exutoire
sujet tabou, tabou
sujet de mécontentement, grief, doléance
surenchère électorale, démagogie, électoralisme
sûreté de l'État, sécurité nationale
système judiciaire, justice
table ronde, débat, colloque
tapis rouge, grands honneurs
temps partiel, mi-temps, travail partiel
tempête médiatique, emballement médiatique, battage médiatique
tendance de fond, lame de fond
terrain d'entente, compromis, terrain commun
terrain miné, sujet délicat, terrain glissant
tête brûlée, casse-cou, risque-tout
tête nucléaire, ogive nucléaire
zone de guerre, zone de combat, théâtre de guerre, zone de conflit
théorie du complot, complotisme, conspirationnisme
titre de transport, billet, ticket
tour d'horizon, aperçu, survol
subterfuge, artifice
tour de vis, durcissement, serrage de vis
tournant décisif, tournant historique, moment charnière
trafic de drogue, trafic de stupéfiants, narcotrafic
trafic d'influence, corruption
travail au noir, travail dissimulé, travail clandestin
travail intérimaire, intérim, travail temporaire
travail acharné, dur labeur
travailleur indépendant, autoentrepreneur, freelance
trésor de guerre, réserves, magot
troubles civils, émeutes, désordres publics
troupes aéroportées, parachutistes
tueur à gages, assassin professionnel
union sacrée, unité nationale
usurpation d'identité, vol d'identité
vacance du pouvoir, vide politique, vide institutionnel
vague de licenciements, charrette
vent de fronde, vent de révolte, contestation
vente à perte, dumping
vice de forme, irrégularité
vie privée, intimité, vie personnelle
vieux briscard, vieux routier, vieux loup, vétéran
violences urbaines, émeutes urbaines, émeutes
voies de fait, violences
voie de garage, impasse, placard
vol à l'étalage, chapardage, larcin
vol avec effraction, cambriolage, casse
vote sanction, vote contestataire, vote protestataire
zone d'activité, zone industrielle, parc d'activités
zone d'ombre, mystère, point obscur
abandonner la partie, jeter l'éponge, baisser les bras, abandonner, renoncer
abonder dans le sens, donner raison
accorder de l'importance, attacher de l'importance
accorder du crédit, ajouter foi, croire
accorder la priorité, donner la priorité, privilégier, prioriser
accuser le coup, encaisser
aller à l'encontre, contredire, contrevenir
aller de l'avant, progresser, avancer
annoncer la couleur, dévoiler ses intentions
appeler à l'aide, appeler au secours, demander de l'aide
apporter sa pierre, apporter sa contribution, contribuer
apporter son aide, prêter assistance, porter assistance, aider
apporter des précisions, préciser, clarifier
appuyer sur le champignon, appuyer sur l'accélérateur, mettre les gaz, accélérer
arriver à échéance, arriver à expiration, expirer
arriver à terme, s'achever, se terminer
arriver à ses fins, parvenir à ses fins, atteindre son but, réussir
arriver en tête, terminer premier
arrondir les angles, concilier, apaiser
assurer l'intérim, remplacer
assurer la promotion, faire la promotion, promouvoir
attirer l'attention, alerter, signaler
attraper froid, prendre froid, s'enrhumer
compter, importer
éprouver des difficultés, rencontrer des difficultés, peiner
donner l'impression, sembler, paraître
broyer du noir, déprimer
compatir, s'apitoyer
exercer une influence, influencer, influer
entendre parler, apprendre
baisser la garde, relâcher sa vigilance
baisser le rideau, fermer boutique, fermer
baisser pavillon, déposer les armes, rendre les armes, capituler, se rendre
battre des mains, applaudir
battre en retraite, céder du terrain, perdre du terrain, reculer
battre le pavé, descendre dans la rue
battre le rappel, mobiliser, rassembler
bomber le torse, se vanter, plastronner
botter en touche, noyer le poisson, éluder, esquiver
boucler ses valises, faire ses valises, faire ses bagages
mettre en lumière, éclairer, révéler
briser la glace, rompre la glace, détendre l'atmosphère
briser le cœur, fendre le cœur, attrister
briser le silence, rompre le silence, parler
brouiller les pistes, brouiller les cartes, semer la confusion
brûler les étapes, se précipiter
caresser l'espoir, nourrir l'espoir, garder espoir, espérer
casser les pieds, taper sur les nerfs, ennuyer, agacer
casser les prix, brader, solder
céder à la panique, perdre la tête, paniquer, s'affoler
céder le passage, laisser passer
changer de camp, retourner sa veste, tourner casaque
changer de cap, virer de bord, changer de direction
changer de voie, se reconvertir
changer la donne, rebattre les cartes, bouleverser
chercher des noises, chercher querelle, provoquer
chercher refuge, trouver refuge, se réfugier
clore le débat, conclure
clouer au pilori, vouer aux gémonies, dénoncer
clouer le bec, réduire au silence, faire taire
combler son retard, rattraper son retard
commettre une infraction, enfreindre la loi, violer la loi
nouer une alliance, conclure une alliance, unir ses forces, s'allier, s'associer
prendre son essor, se développer
connaître une baisse, enregistrer une baisse, baisser, diminuer
connaître une hausse, enregistrer une hausse, augmenter
constituer une menace, menacer
corriger le tir, rectifier le tir, ajuster
couler de source, tomber sous le sens
couper à la racine, tuer dans l'œuf, étouffer
couper court, arrêter
couper le contact, éteindre le moteur
couper le cordon, quitter le nid, s'émanciper
couper le souffle, époustoufler, stupéfier
courber l'échine, plier l'échine, se soumettre
creuser l'écart, distancer
crever les yeux, sauter aux yeux
crever de faim, mourir de faim
crier sur les toits, divulguer
croiser la route, croiser le chemin, rencontrer
croiser le fer, livrer bataille, livrer combat, s'affronter, se battre
croiser les doigts, espérer
damer le pion, surpasser
débarrasser le plancher, vider les lieux, quitter les lieux, déguerpir
déclarer forfait, se retirer, abandonner
défrayer la chronique, faire scandale
demander conseil, solliciter l'avis, consulter
dépasser les bornes, passer les bornes, pousser le bouchon, exagérer, abuser
déposer le bilan, faire faillite, faire banqueroute
dire du mal, médire, dénigrer
dire merci, rendre grâce, exprimer sa gratitude, remercier
donner corps, concrétiser, matérialiser
donner l'alerte, sonner l'alarme
donner l'exemple, montrer l'exemple
donner la chasse, prendre en chasse, pourchasser, poursuivre
donner la mort, ôter la vie, mettre à mort
donner le sein, allaiter
donner naissance, mettre au monde, donner le jour, enfanter
donner sa démission, remettre sa démission, présenter sa démission, rendre son tablier
donner son accord, donner son consentement, accepter, consentir
donner son avis, s'exprimer, se prononcer
redorer son blason, restaurer son image
dresser l'oreille, tendre l'oreille, prêter l'oreille, écouter
dresser la table, mettre la table, mettre le couvert, dresser le couvert
dresser le bilan, faire le bilan, récapituler
dresser une liste, faire la liste, lister, répertorier
éclater de rire, rire aux éclats, s'esclaffer
élever la voix, hausser la voix, crier
élire domicile, prendre ses quartiers, poser ses valises
suivre l'exemple, suivre les traces, prendre exemple, imiter
emporter l'adhésion, convaincre
endosser la responsabilité, assumer la responsabilité, porter la responsabilité
enfoncer le clou, revenir à la charge, insister
engager des poursuites, poursuivre en justice, traîner en justice
engager la conversation, entamer la conversation, aborder
entamer des négociations, ouvrir des négociations, négocier
entrer dans la danse, entrer en lice, entrer en jeu, intervenir
entrer en action, passer à l'action, passer à l'acte, agir
entrer en contact, prendre contact, entrer en relation, contacter, joindre
entrer en concurrence, rivaliser, concurrencer
entrer en scène, faire son apparition
épouser la cause, prendre le parti, soutenir
essuyer une défaite, subir une défaite, mordre la poussière, perdre, s'incliner
faire le lien, relier
établir une distinction, faire la distinction, distinguer, différencier
étouffer l'affaire, étouffer le scandale
tomber de fatigue, tomber de sommeil
faire le guet, guetter
nager dans le bonheur, sauter de joie
tenir la barre, diriger
tomber en panne, dysfonctionner
éveiller la curiosité, piquer la curiosité, intriguer
exercer le pouvoir, tenir les rênes, gouverner
exercer une pression, faire pression, mettre la pression
faire attention, prendre garde, se méfier
faire barrage, faire obstacle, entraver
faire campagne, mener campagne
faire date, marquer l'histoire
faire de l'ombre, voler la vedette, éclipser
faire de la peine, peiner, attrister
faire des achats, faire les courses, faire ses emplettes, acheter
faire des avances, draguer
faire des émules, faire école, inspirer
prendre une photo, faire des photos, photographier
faire des ravages, faire rage
faire des vagues, faire du bruit, faire des remous
faire diversion, détourner l'attention
faire du cheval, monter à cheval
faire du mal, faire du tort, porter préjudice
faire escale, faire étape, faire halte, s'arrêter
faire état, faire mention, faire allusion
faire fi, passer outre, mépriser
faire fureur, cartonner
faire l'acquisition, acquérir, acheter
faire l'affaire, convenir
faire l'amour, coucher ensemble
faire l'ascension, gravir, escalader
faire l'autruche, fermer les yeux
sécher les cours, manquer l'école
faire la bise, embrasser
faire la cour, courtiser
faire la cuisine, cuisiner
faire la fête, festoyer
faire la leçon, sermonner
faire la lessive, laver le linge
faire la lumière, tirer au clair, élucider
faire la queue, attendre son tour
faire la tête, bouder
faire la vaisselle, laver la vaisselle
faire le clown, faire le pitre
faire le jeu, favoriser, avantager
faire le plein, remplir le réservoir
faire le trottoir, se prostituer
faire mouche, atteindre sa cible, viser juste
faire naître, susciter, créer
faire naufrage, couler à pic, sombrer, couler
faire office, tenir lieu
faire part, faire savoir
faire parvenir, envoyer, transmettre
faire plaisir, plaire, contenter
faire ressortir, souligner
faire rire, amuser
faire semblant, faire mine, feindre, simuler
garder le silence, faire silence, tenir sa langue, se taire
faire ses armes, faire ses débuts, débuter
tomber dans les pommes, tourner de l'œil
faire une promenade, se promener
faire une copie, copier, dupliquer
faire une pause, marquer une pause, s'interrompre
fausser compagnie, prendre la fuite, s'enfuir, s'échapper
filer à l'anglaise, s'éclipser
fondre en larmes, éclater en sanglots, verser des larmes
forcer la main, contraindre, obliger
forcer le respect, imposer le respect
forcer le trait, grossir le trait, forcer la dose, exagérer
fouler aux pieds, bafouer
frapper les esprits, marquer les esprits, faire sensation, épater la galerie, impressionner
friser la catastrophe, frôler la catastrophe
fuir ses responsabilités, se défiler
gagner du poids, prendre du poids, grossir
gagner le large, prendre le large
garder à l'esprit, garder en tête, garder en mémoire, se souvenir
garder la ligne, rester mince
garder le cap, maintenir le cap, persévérer
garder le contact, rester en contact
garder le lit, rester au lit
garder secret, tenir secret, cacher
garder ses distances, prendre ses distances, s'éloigner
tenir à l'œil, surveiller
gravir les échelons, monter en grade, prendre du galon
grossir les rangs, rejoindre les rangs, rejoindre
infliger une défaite, battre, vaincre
inverser la tendance, renverser la tendance, renverser la vapeur
jeter à la poubelle, mettre au rebut, jeter au rebut, se débarrasser
jeter en prison, mettre en prison
jeter l'opprobre, jeter le discrédit, discréditer
jeter le trouble, semer le trouble, troubler
jeter les bases, poser les bases, poser les jalons, fonder
jouer la comédie, simuler
jouer la montre, temporiser
lâcher prise, renoncer
laisser de côté, mettre de côté, écarter
laisser de marbre, laisser indifférent, laisser froid
laisser en plan, laisser tomber, abandonner
laisser entendre, insinuer, sous-entendre
laisser sa vie, perdre la vie, trouver la mort
lécher les bottes, flatter
lever des fonds, collecter des fonds
lever l'ancre, larguer les amarres, hisser les voiles, appareiller
lever le camp, plier bagage, mettre les voiles, prendre la tangente, partir
lever le pied, perdre de la vitesse, ralentir
manger le morceau, passer aux aveux, avouer
manquer à sa parole, trahir sa promesse
manquer de respect, offenser, insulter
manquer le coche, rater le coche, manquer l'occasion
ralentir, stagner
mener à terme, accomplir, achever
mener en bateau, donner le change, tromper, duper
mesurer ses paroles, peser ses mots
mettre à jour, tenir à jour, actualiser
mettre à l'abri, mettre en sécurité, protéger
mettre à l'écart, tenir à l'écart, exclure, isoler
mettre à l'épreuve, mettre à l'essai, éprouver, tester
mettre à profit, tirer parti, tirer profit, tirer avantage, exploiter
mettre au ban, bannir, exclure
mettre au courant, tenir au courant
mettre au placard, mettre sur la touche
mettre aux enchères, vendre aux enchères
mettre aux normes, mettre en conformité
mettre aux voix, soumettre au vote
mettre de l'ordre, ranger
mettre en avant, mettre en exergue, mettre en relief, souligner
mettre en branle, mettre en mouvement, actionner
mettre en danger, mettre en péril
mettre en déroute, mettre en fuite
mettre en échec, tenir en échec, contrecarrer
mettre en liberté, remettre en liberté, libérer, relâcher
mettre en ligne, publier, téléverser
mettre en marche, mettre en route
mettre en œuvre, mettre en pratique, mettre à exécution, appliquer, exécuter
mettre en pause, mettre en sommeil
réduire en miettes, réduire en poussière, mettre en pièces, tailler en pièces, détruire
mettre en place, mettre sur pied, instaurer, instituer
mettre en rapport, mettre en relation
mettre en terre, porter en terre
mettre le feu, enflammer
mettre sous séquestre, confisquer, saisir
mettre sur le marché, mettre en vente
faire chanter, extorquer
monter au créneau, intervenir, défendre
monter en flèche, augmenter
monter en puissance, s'intensifier
monter une entreprise, fonder une entreprise, créer une société
montrer du doigt, pointer du doigt, jeter la pierre
montrer la voie, tracer la voie, ouvrir la voie, guider
montrer les dents, menacer
mordre à l'hameçon, tomber dans le panneau, tomber dans le piège
mouiller la chemise, mouiller le maillot, se dépenser
nouer des liens, tisser des liens, se lier
opposer son veto, mettre son veto, bloquer
ouvrir droit, donner droit
ouvrir le bal, ouvrir les hostilités, commencer
ouvrir les yeux, prendre conscience, réaliser
ouvrir son cœur, vider son sac, se confier
ouvrir une enquête, lancer une enquête, enquêter
partager la vie, vivre en couple
partir en vrille, dégénérer, déraper
passer à l'attaque, passer à l'offensive, lancer l'assaut, donner l'assaut, attaquer
passer à la loupe, passer au crible, passer en revue, examiner, scruter
passer à la postérité, entrer dans l'histoire, devenir célèbre
passer à la trappe, passer aux oubliettes, tomber dans l'oubli, sombrer dans l'oubli
passer de mode, se démoder
passer en jugement, comparaître
passer la main, passer le flambeau, passer le relais, passer le témoin
passer par les armes, fusiller
payer sa dette, rembourser
percer à jour, démasquer
perdre courage, perdre espoir, se décourager, désespérer
perdre la raison, perdre la boule, sombrer dans la folie, devenir fou
ronger son frein, perdre patience, s'impatienter
perdre ses illusions, déchanter
voir rouge, perdre son calme, sortir de ses gonds, piquer une crise, s'emporter
perdre son emploi, perdre son travail
peser dans la balance, peser lourd, compter
piquer une tête, plonger
plaider la cause, prendre la défense, défendre
porter à croire, laisser penser
porter à ébullition, faire bouillir
porter aux nues, encenser, glorifier
porter bonheur, porter chance
porter la poisse, porter malheur
porter secours, venir en aide, venir à la rescousse, voler au secours, secourir
lever son verre, trinquer
poser sa candidature, déposer sa candidature, se porter candidat, postuler
poser une question, questionner
pousser des cris, crier, hurler
pousser vers la sortie, évincer
prendre acte, prendre note
prendre au dépourvu, prendre de court, surprendre
prendre corps, prendre forme, se concrétiser
prendre de l'âge, prendre de la bouteille, vieillir
prendre de vitesse, devancer, distancer
prendre des congés, prendre des vacances, partir en vacances
prendre du recul, relativiser
prendre en compte, prendre en considération
prendre en filature, filer, suivre
prendre en tenaille, encercler
prendre en charge, prendre en main, assumer, se charger
prendre fin, toucher à sa fin, tirer à sa fin, finir
prendre l'ascendant, prendre le dessus, prendre l'avantage, dominer
prendre la mer, embarquer, naviguer
prendre la mouche, prendre ombrage, s'offenser
prendre la place, prendre la relève, prendre le relais
prendre la température, tâter le terrain, sonder
prendre la tête, prendre les commandes, prendre les rênes, diriger
prendre le soleil, bronzer
prendre les armes, se soulever, s'armer
prendre les devants, prendre l'initiative, anticiper
prendre position, prendre parti
prendre possession, entrer en possession, s'approprier
prendre sa revanche, régler ses comptes, rendre la pareille, se venger
prendre sa source, trouver son origine, tirer son origine, provenir
prendre ses précautions, se prémunir
prendre sous son aile, protéger
présenter des similitudes, ressembler
prêter son concours, collaborer
quitter la scène, tirer sa révérence, se retirer
quitter ce monde, rendre l'âme, casser sa pipe, décéder
ramener à la vie, réanimer
rappeler à l'ordre, remettre à sa place, réprimander
recevoir une formation, suivre une formation, se former
recharger les batteries, reprendre des forces
redresser la barre, redresser la situation
réduire à néant, rayer de la carte
réduire en cendres, incinérer, brûler
refaire surface, réapparaître
regagner ses pénates, rentrer au bercail, rentrer
régler la note, régler la facture, payer
relever le défi, relever le gant
relever les manches, retrousser ses manches
remettre à neuf, remettre en état, rénover, restaurer
remettre au lendemain, reporter, procrastiner
remettre sur pied, rétablir
remonter la pente, se redresser, se rétablir
remonter le moral, réconforter, consoler
remplir une fonction, occuper une fonction
remplir sa mission, accomplir sa mission
sortir vainqueur, sortir victorieux, remporter la victoire, gagner, vaincre
rencontrer le succès, réussir
rendre compte, relater
rendre service, aider, dépanner
rentrer dans l'ordre, revenir à la normale, se normaliser
rentrer dans le rang, filer doux, obéir
répondre aux attentes, donner satisfaction, satisfaire
reprendre connaissance, reprendre conscience, reprendre ses esprits, se réveiller
reprendre haleine, reprendre son souffle, souffler
reprendre le flambeau, prendre la succession, succéder
reprendre vie, revenir à la vie, renaître, ressusciter
rester coi, rester muet, rester silencieux
rester de marbre, rester impassible
rester en retrait, rester à l'écart, s'effacer
rester interdit, tomber des nues
rester sur ses gardes, se tenir sur ses gardes, rester vigilant
rester sur sa faim, tomber de haut
retarder l'échéance, repousser l'échéance, reporter
retenir l'attention, susciter l'intérêt, intéresser
retrouver la liberté, recouvrer la liberté
retrouver la santé, recouvrer la santé, guérir
réveiller les consciences, éveiller les consciences, sensibiliser
revoir à la baisse, diminuer
revoir à la hausse, augmenter
risquer sa peau, risquer sa vie
rouler des mécaniques, frimer
saisir l'occasion, sauter sur l'occasion, saisir l'opportunité, profiter
sauver la face, sauver les apparences
sauver la mise, sauver la situation
sauver les meubles, limiter les dégâts, limiter la casse
semer la discorde, semer la zizanie, diviser
sentir bon, embaumer
serrer dans ses bras, prendre dans ses bras, étreindre, enlacer
serrer la vis, durcir les règles
sonner le glas, annoncer la fin
sortir du lot, sortir du rang, se distinguer
provoquer l'indignation, indigner
subir une opération, passer sur le billard
suivre à la lettre, respecter scrupuleusement
suivre de près, surveiller
suivre des yeux, suivre du regard, observer
taper dans l'œil, plaire, séduire
tenir à distance, tenir en respect, éloigner
tenir bon, tenir le coup
tenir debout, tenir la route
tenir en haleine, captiver
tenir parole, tenir sa promesse, tenir ses engagements
tenir tête, faire front, s'opposer
tirer au flanc, paresser
tirer au sort, choisir au hasard
tirer d'affaire, sortir d'affaire, sauver
tirer son chapeau, féliciter, admirer
tomber à l'eau, tourner court, échouer, avorter
tomber amoureux, s'éprendre, s'amouracher
tomber en ruine, s'écrouler, se délabrer
toucher du bois, conjurer le sort
tourner au vinaigre, tourner mal, mal tourner, dégénérer
tourner en dérision, tourner en ridicule, ridiculiser
tourner la page, oublier le passé
tourner le dos, délaisser
tourner les talons, partir
traîner dans la boue, calomnier, diffamer
traîner des pieds, rechigner
traîner en longueur, s'éterniser
trancher la question, décider
transformer l'essai, concrétiser
traverser l'esprit, venir à l'esprit, passer par la tête
travailler au noir, travailler illégalement
trier sur le volet, sélectionner
tromper l'ennui, tuer le temps, passer le temps
trouver une solution, résoudre
valoir la peine, valoir le coup, mériter
venir au monde, voir le jour
voir du pays, voyager
vénérer, idolâtrer
à bas prix, bon marché
à bout de forces, au bout du rouleau, mort de fatigue, épuisé, exténué
à bout de souffle, hors d'haleine, essoufflé
à court terme, à brève échéance
à double sens, ambigu, équivoque
à double tranchant, risqué
à durée indéterminée, permanent
à durée déterminée, temporaire
à fleur de peau, hypersensible
à géométrie variable, modulable, flexible
à grande échelle, massif
à grand spectacle, spectaculaire
à haut risque, dangereux, périlleux
à huis clos, privé
à portée de main, proche
hors de prix, exorbitant
à prix réduit, soldé
au bord de la faillite, au bord du gouffre
bas de gamme, de mauvaise qualité, médiocre
célèbre, notoire
bon enfant, débonnaire, convivial
bon pour la casse, hors d'usage
clé en main, prêt à l'emploi
couvert de dettes, criblé de dettes, endetté
de bas étage, vulgaire
de bon augure, encourageant, prometteur
de bon goût, élégant
de bonne humeur, joyeux
de grande ampleur, de grande envergure, important
de grande qualité, de bonne qualité, excellent
de haut niveau, de haut vol
de longue date, ancien
de longue haleine, long
de mauvais augure, inquiétant
de mauvais goût, vulgaire, déplacé
de mauvaise foi, malhonnête
de mauvaise humeur, de mauvais poil, grognon
de moindre importance, de second plan, secondaire, mineur
de premier ordre, de premier plan, majeur
de première nécessité, essentiel, indispensable
de renom mondial, de renommée mondiale, de renommée internationale
dernier cri, dernière génération, moderne
difficile d'accès, inaccessible
digne d'éloges, louable
digne de confiance, digne de foi, fiable
dur à cuire, résistant, endurci
dur d'oreille, malentendant, sourd
en chute libre, en forte baisse
en dents de scie, irrégulier
en état d'ébriété, en état d'ivresse, ivre, saoul
en mauvais état, délabré, vétuste
en plein essor, florissant
en pleine forme, en bonne forme
en rupture de stock, épuisé
en temps réel, instantané
en voie de disparition, menacé d'extinction
entrée de gamme, premier prix
étroit d'esprit, borné, intolérant
facile à vivre, accommodant
facile d'accès, accessible
facile d'emploi, facile d'utilisation
faible d'esprit, simple d'esprit
fait maison, préparé maison
fou amoureux, épris
fou de joie, ravi
fou de rage, rouge de colère, vert de rage, furieux
grand public, généraliste
grandeur nature, taille réelle
haut de gamme, de luxe
haut en couleur, pittoresque
haut placé, influent
haute résolution, haute définition
large d'esprit, ouvert d'esprit, tolérant
libre de droits, du domaine public
longue durée, longue conservation
lourd de conséquences, grave
lourd de sens, significatif
mal à l'aise, gêné
mal connu, méconnu
mal famé, mal fréquenté
mal payé, sous-payé
mort de peur, terrorisé
mort de rire, hilare
plein d'énergie, plein de vie, dynamique
plein d'espoir, optimiste
sain d'esprit, lucide
tiré par les cheveux, invraisemblable
vieux jeu, vieille école, démodé, désuet
vif d'esprit, intelligent
`;
