/** Groups of French words that news, reference texts and manuals use for the same thing. A word may be in several. */
export const SYNONYMS_FR = `
soldat, militaire, combattant, troupe
guerre, guerrier, belliqueux
combattre, lutter, se battre
lutte, combat, lutter
attaquer, assaillir, agresser
assaillant, agresseur, attaquant
occupation, occuper, occupant
défense, défendre, protection
protéger, préserver, défendre
vainqueur, gagnant, victorieux
défaite, vaincu, échec
vaincre, battre, défaire
reddition, capitulation, se rendre, capituler
trêve, cessez-le-feu, armistice
paix, pacifique, pacifier
siège, assiéger, encerclement
bombardement, bombarder, pilonnage
bombe, explosif, engin explosif
explosion, exploser, détonation, déflagration
attentat, attaque terroriste
munition, cartouche, projectile
fusil, carabine, arme à feu
pistolet, revolver, arme de poing
canon, artillerie
missile, fusée, roquette
char, blindé, tank
navire, bateau, bâtiment, vaisseau
sous-marin, submersible
flotte, marine, escadre
avion, aéronef, appareil
chasseur, avion de chasse
rebelle, insurgé, révolté
mutinerie, mutin, se mutiner
guérilla, guérillero, maquisard
milice, milicien, paramilitaire
otage, captif, prise d'otage
enlèvement, rapt, kidnapping, enlever
prisonnier, détenu, captif
prison, pénitencier, maison d'arrêt, centre de détention
emprisonnement, incarcération, détention, emprisonner, incarcérer
libération, libérer, relâcher, délivrer
évasion, s'évader, fuite
fuir, s'enfuir, s'échapper
fugitif, fuyard, évadé
réfugié, exilé, déplacé
exil, exiler, bannissement
blessure, blesser, lésion, plaie
massacre, tuerie, carnage, massacrer
exécution, exécuter, mise à mort
peine de mort, peine capitale
torture, torturer, sévices, supplice
bourreau, tortionnaire
mort, décès, mourir, décéder, trépas
mortel, létal, fatal, meurtrier
défunt, mort, décédé, disparu
cadavre, corps, dépouille
enterrement, funérailles, obsèques, inhumation
enterrer, inhumer, ensevelir
cimetière, nécropole
crémation, incinération
natif, originaire, né
vie, vivre, existence
survie, survivre, survivant, rescapé
royauté, monarchie, royaume
reine, souveraine
prince, princier
noble, aristocrate, noblesse, aristocratie
règne, régner, dominer
dictateur, tyran, despote, autocrate
dictature, tyrannie, despotisme
dirigeant, chef, leader, responsable
diriger, mener, conduire
commander, commandement, commandant
gouvernement, gouverner, exécutif
gouvernement, cabinet, ministère
parlement, assemblée, parlementaire
député, parlementaire, élu
sénat, sénateur
candidat, candidature, prétendant
bulletin, suffrage, voix
référendum, plébiscite, consultation
sondage, enquête d'opinion
minorité, minoritaire
république, républicain
patrie, pays natal
patriote, patriotisme, nationaliste
citoyen, citoyenneté, civique
peuplé, habité, population
étranger, immigré, immigrant
immigration, migration
migrant, immigré, émigré
région, province, contrée
régional, provincial
village, hameau, bourg, bourgade
villageois, rural
banlieue, périphérie, faubourg
colon, colonisateur
sécession, séparatisme, sécessionniste
séparatiste, indépendantiste
annexion, annexer, rattachement
unification, réunification, unifier
fédération, fédéral, confédération
accord, traité, pacte, convention
alliance, coalition, allié
allié, partenaire
rivalité, rival, concurrence
hostilité, hostile, inimitié
diplomatie, diplomate, diplomatique
compromis, concession
se réunir, se rassembler
rassemblement, attroupement, foule
protestation, protester, contestation
émeute, émeutier, troubles
syndicat, syndical, syndicaliste
législatif, législateur, législation
légal, licite, autorisé
légaliser, légalisation
constitution, constitutionnel
amendement, amender, modification
abroger, abolir, annuler
avocat, défenseur, conseil
procureur, ministère public
jugement, verdict, sentence, arrêt
juger, statuer
accusation, accuser, inculpation
inculper, mettre en examen
suspect, soupçonné
soupçon, soupçonner, suspicion
enquêteur, détective, inspecteur
plainte, plaignant
innocent, innocence
acquitter, acquittement, relaxe
peine, sanction, punition, châtiment
grâce, amnistie, gracier
pardon, pardonner
criminel, malfaiteur, délinquant
criminalité, délinquance
voleur, cambrioleur
braquage, hold-up, vol à main armée
escroc, fraudeur, arnaqueur
fraude, frauder, frauduleux
corrompre, soudoyer
contrebande, trafic
trafiquant, contrebandier
viol, agression sexuelle
police, gendarmerie, forces de l'ordre
policier, agent, gendarme
arrestation, arrêter, interpellation, interpeller
interrogatoire, interroger
patrouille, patrouiller
garde, gardien, surveillant
espion, agent secret, espionnage
traître, trahison, trahir
complot, conspiration, conjuration
renverser, destituer
destitution, révocation
esclave, esclavage, asservissement
serviteur, domestique, valet
oppression, opprimer, répression
persécution, persécuter
égalité, égal, égalitaire
inégalité, inégal, disparité
discrimination, discriminer, discriminatoire
racisme, raciste, xénophobie
brutal, violent, féroce
cruel, cruauté, barbare
sauvage, féroce
risquer, risque, s'exposer
sûr, sûreté, sécurité
peur, crainte, frayeur, effroi
effrayer, terrifier, épouvanter
effrayant, terrifiant, épouvantable
panique, affolement
courage, courageux, bravoure, brave
héros, héroïque, héroïsme
lâche, lâcheté
filiale, succursale
patron, employeur, directeur
retraite, retraité, pension
banque, bancaire, banquier
bénéfice, profit, gain
rentable, rentabilité, profitable
perte, déficit
déficit, déficitaire
cher, coûteux, onéreux
bon marché, abordable, peu coûteux
contribuable, imposable
subvention, aide financière
investissement, investir, placement
investisseur, actionnaire
action, actionnaire
inflation, hausse des prix
récession, crise économique
croissance, expansion, essor
croître, augmenter, grandir
commerce, commercial, négoce
acheteur, acquéreur
consommateur, consommation
marchandise, produit, denrée
marché, débouché
magasin, boutique, commerce
supermarché, grande surface, hypermarché
exportation, exporter, exportateur
importation, importer, importateur
fournisseur, fournir, approvisionnement
approvisionner, ravitailler, ravitaillement
fournir, procurer, pourvoir
offre, offrir, proposition
monopole, monopolistique
publicité, publicitaire, réclame
marque, enseigne
usine, fabrique, manufacture
fabrication, production, fabriquer
fabricant, producteur, constructeur
minier, mineur, gisement
charbon, houille
pétrole, pétrolier, brut
électricité, électrique, courant
centrale, nucléaire
barrage, retenue
richesse, riche, fortune
riche, fortuné, aisé
pauvre, pauvreté, démuni, indigent
misère, pauvreté, dénuement
mendiant, mendier
sans-abri, sans domicile fixe
donateur, bienfaiteur, mécène
charité, bienfaisance, caritatif
aide, assistance, secours
secouriste, sauveteur
sauvetage, sauver, secours
soutien, soutenir, appui, appuyer
partisan, adepte, défenseur
agriculteur, paysan, cultivateur, fermier
champ, terre, parcelle
récolte, moisson, récolter
semer, semence, semis
engrais, fertilisant
fertile, fertilité, fécond
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
poisson, poissonneux
piège, piéger
proie, gibier
prédateur, carnassier
feuille, feuillage
fleur, floral, floraison
fleurir, floraison
racine, enraciner
graine, semence
végétation, flore
mammifère, animal
aile, ailé
plumage, plume
insecte, entomologie
serpent, reptile
sauvage, non domestiqué
disparaître, s'éteindre, disparition
menacé, en danger
nuisible, néfaste, nocif
parasite, nuisible
environnement, milieu, environnemental
écologie, écologique, écologiste
recyclage, recycler
montagneux, montagnard, montagne
colline, butte, coteau
vallée, val, vallon
grotte, caverne
rocher, roche, pierre
falaise, escarpement
volcan, volcanique, éruption
tsunami, raz-de-marée
glissement de terrain, éboulement
avalanche, coulée de neige
catastrophique, désastreux
brûler, incendier, brûlure
fumée, fumer
marin, matelot, navigateur
côtier, littoral
golfe, baie
détroit, passage
cap, promontoire
rivière, fleuve, cours d'eau
ruisseau, cours d'eau
affluent, confluent
source, fontaine
embouchure, estuaire, delta
lac, étang, plan d'eau
marais, marécage, zone humide
cascade, chute
rive, berge, bord
vague, houle
quai, embarcadère, débarcadère
noyade, se noyer, noyer
météo, météorologie, météorologique
réchauffement, réchauffer
pluvieux, pluie
orage, tempête
vent, venteux, bourrasque
tornade, trombe
neige, enneigé, neigeux
gel, geler, glace
froid, froideur, glacial
canicule, vague de chaleur
brouillard, brume
nuage, nuageux
soleil, solaire, ensoleillé
lune, lunaire
étoile, astre, stellaire
planète, planétaire
terre, terrestre
ciel, céleste
espace, spatial, cosmos
univers, cosmos
astronaute, cosmonaute, spationaute
satellite, orbite
télescope, lunette
astronomie, astronome, astronomique
matin, matinée
aube, aurore, lever du jour
crépuscule, tombée de la nuit
printemps, printanier
automne, automnal
mois, mensuel
semaine, hebdomadaire
siècle, centenaire
antique, Antiquité
médiéval, Moyen Âge
passé, antérieur
présent, actuel
innover, innovation, novateur
actuellement, maintenant, à présent
autrefois, jadis, anciennement
bientôt, prochainement
récemment, dernièrement
fréquent, courant, répandu
rarement, rare
rare, peu commun
soudain, brusque, brusquement
lent, lenteur, lentement
scientifique, savant, chercheur
hypothèse, supposition, conjecture
mathématiques, mathématicien, mathématique
nombre, chiffre, numéro
numérique, chiffre
calcul, calculer, compter
addition, ajouter
soustraction, soustraire
triple, tripler
longueur, long, longitudinal
largeur, large
profondeur, profond
épaisseur, épais
léger, légèreté
surface, superficie, étendue, aire
grand, vaste, immense
énorme, gigantesque, immense, colossal
microscopique, minuscule
géométrie, géométrique
cercle, rond, circulaire
angle, coin
courbe, courbé
algèbre, algébrique
statistique, statisticien
probabilité, probable
physique, physicien
chimie, chimique, chimiste
molécule, moléculaire
particule, corpuscule
radioactif, radioactivité, radiation
lumière, lumineux, luminosité
sombre, obscur, obscurité
ombre, ombrage
couleur, coloré, teinte
blanc, blancheur
noir, noirceur
transparent, transparence, translucide
optique, lentille
bruit, bruyant, vacarme
silence, silencieux
chaleur, thermique
température, thermomètre
pression, pousser
fort, puissant, robuste
énergie, force, vigueur
mouvement, bouger, déplacement
immobile, fixe, stationnaire
gravité, pesanteur, gravitation
aimant, magnétique, magnétisme
liquide, fluide
dissoudre, dissolution, soluble
fer, ferreux, acier
acide, acidité
sel, salé
matière, matériau, substance
échantillon, spécimen
laboratoire, labo
biologie, biologique, biologiste
cellule, cellulaire
hérédité, héréditaire
bactérie, microbe, germe
contagieux, infectieux, transmissible
malade, patient, souffrant
sain, bonne santé
chirurgien, chirurgie, chirurgical
opération, intervention chirurgicale
médicament, pharmaceutique
ambulance, secours
douleur, souffrance, douloureux, mal
toux, tousser
cœur, cardiaque
saigner, saignement, hémorragie
os, osseux
fracture, casser
muscle, musculaire
cerveau, cérébral
nerf, nerveux
poumon, pulmonaire
estomac, gastrique
foie, hépatique
rein, rénal
dent, dentaire, dentiste
visage, figure, face
tête, crâne
cheveu, chevelure
ventre, abdomen
main, manuel
avortement, interruption de grossesse
contraception, contraceptif
aveugle, cécité, non-voyant
sourd, surdité
mental, psychique, psychologique
psychologie, psychologue
suicide, se suicider
poison, toxique, empoisonner
ivre, ivresse, soûl
fatigue, fatigué, las
repos, se reposer
réveil, se réveiller
rêve, rêver, songe
manger, se nourrir, consommer
repas, déjeuner, dîner
faim, affamé
famine, disette
soif, assoiffé
cuisine, cuisiner, culinaire
cuisinier, chef
cuire, cuisson
recette, préparation
plat, mets
viande, carné
boucher, boucherie
pain, boulanger, boulangerie
vin, vignoble, viticulture
vigne, vignoble
vigneron, viticulteur
bière, brasserie
fruit, fruitier
légume, potager
lait, laitier
fromage, fromager
goût, saveur
délicieux, savoureux
odeur, parfum
restaurant, restaurateur
machine, appareil, engin
mécanique, mécanicien
moteur, motorisé
outil, instrument, ustensile
équipement, matériel, équiper
ingénieur, ingénierie
électronique, électronicien
informaticien, programmeur, développeur
logiciel, programme, application
logiciel, appli
programmer, programmation
code, coder
bogue, bug, anomalie
plantage, planter
fichier, document
disque dur, disque
mémoire, RAM
mémoire vive, RAM
sauvegarde, sauvegarder, copie de secours
enregistrer, sauvegarder, sauver
téléverser, téléversement
désinstaller, désinstallation
configurer, configuration, paramétrer, paramétrage
paramètre, réglage, option
régler, ajuster, réglage
mise à jour, mettre à jour, actualiser
mise à niveau, mettre à niveau
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
chiffrer, crypter, chiffrement, cryptage
déchiffrer, décrypter
sécuriser, sécurité
faille, vulnérabilité
pirate informatique, hacker
logiciel malveillant, maliciel, virus
hameçonnage, phishing
pourriel, spam, courrier indésirable
courriel, e-mail, mail, courrier électronique
pièce jointe, fichier joint
site web, site internet
en ligne, connecté
hors ligne, déconnecté
lien, hyperlien
signet, marque-page, favori
moteur de recherche, recherche
forum, groupe de discussion
discussion, conversation, chat
modérateur, modération
inscription, s'inscrire
abonnement, s'abonner, abonné
se désabonner, se désinscrire
bannir, bannissement, exclure
expulser, expulsion, exclure
insulte, insulter, injure
bouton, touche
suppression, effacement
rétablir, restaurer, restauration
allumer, mettre en marche
arrêter, arrêt, stopper
noyau, kernel
pilote, driver
imprimante, imprimer, impression
numériser, numérisation, scanner
batterie, pile, accumulateur
en panne, hors service
erreur, faute, méprise
erroné, faux, incorrect, inexact
correct, exact, juste
alerte, alerter, avertir
aide, assistance, support
tutoriel, didacticiel
tableur, feuille de calcul
base de données, données
donnée, information
gratuiciel, logiciel gratuit
intelligence artificielle, apprentissage automatique
robot, automate
automatique, automatiser, automatisation
téléphone, téléphonique, téléphoner
téléphone portable, mobile, smartphone
appel, coup de téléphone
radio, radiodiffusion
livreur, coursier, transporteur
colis, paquet
expédier, envoyer, expédition
expéditeur, envoyeur
paiement, payer, règlement, régler
remise, rabais, réduction
panier, chariot
réclamation, plainte, réclamer
virement, transfert
carte bancaire, carte de crédit
carte d'identité, pièce d'identité
justificatif, pièce justificative
rendez-vous, entrevue
guichet, comptoir
réserver, réservation
reporter, différer, ajourner
art, artistique, artiste
chef-d'œuvre, œuvre maîtresse
dessin, dessiner, dessinateur
croquis, esquisse, ébauche
gravure, graveur, graver
portrait, portraitiste
photographe, photographier
illustrer, illustration, illustrateur
musicien, instrumentiste
chœur, chorale
orchestre, orchestral, symphonique
concert, récital
ballet, chorégraphie
théâtre, théâtral
pièce, pièce de théâtre
spectateur, public
public, assistance, auditoire
cinéma, cinématographique
réaliser, réalisation
scénario, scénariste
épisode, chapitre
écrire, rédiger, écriture
livre, ouvrage, volume
roman, romanesque
raconter, narrer, relater
narrateur, conteur
conte, fable
mythologie, mythique
poète, poétique
biographie, biographe
lecteur, lectrice
bibliothèque, bibliothécaire
librairie, libraire
éditeur, édition, maison d'édition
parution, publication, sortie
magazine, revue, périodique
presse, médias
reportage, article
article, texte
entretien, interview
nouvelle, information, actualité
lettre, courrier, missive
langue, langage, idiome
mot, terme, vocable
vocabulaire, lexique
parler, s'exprimer
discours, allocution
affirmation, affirmer, assertion
mentionner, évoquer, citer
citation, citer
question, interrogation, demander
discuter, débattre, discussion
débat, débattre, controverse
controversé, contesté
éloge, louer, louange
crier, cri, hurler
chuchoter, murmurer
taire, se taire
mensonge, mentir, menteur
vérité, vrai
vrai, véritable, réel, authentique
faux, contrefait, falsifié
contrefaçon, falsification
tromper, duper, tromperie
secret, caché, confidentiel
serment, jurer
idée, concept, notion
savoir, connaître, connaissance
célèbre, connu, réputé, renommé
célébrité, renommée, notoriété
souvenir, mémoire, se souvenir, se rappeler
oublier, oubli
stupide, idiot, bêtise
sage, sagesse
collège, collégien
université, universitaire, faculté
instituteur, maître d'école
éducation, éducatif, instruction
doctorat, thèse
philosophie, philosophe, philosophique
histoire, historique, historien
archéologie, archéologue, archéologique
fouille, excavation
ruine, vestige
croyant, fidèle
athée, athéisme
musulman, islam, islamique
bouddhiste, bouddhisme
hindou, hindouisme
temple, sanctuaire
mosquée, minaret
monastère, couvent, abbaye
prêtre, curé, ecclésiastique
évêque, épiscopal, diocèse
clergé, ecclésiastique
prière, prier
messe, eucharistie
baptême, baptiser
sainteté, saint
péché, pécheur
diable, démon, satan
enfer, infernal
paradis, ciel
ange, angélique
miracle, miraculeux
prophète, prophétie
pèlerinage, pèlerin
culte, adoration
adorer, vénérer
hérétique, hérésie
magie, magique, magicien
sorcier, sorcière, sorcellerie
fantôme, spectre, revenant
superstition, superstitieux
athlétisme, athlète
entraînement, s'entraîner
match, rencontre, partie
compétition, concours, épreuve
football, footballeur
gardien de but, gardien
supporter, fan
natation, nager, nageur
nage, nager
boxe, boxeur
lutteur, lutte
ski, skieur
alpinisme, alpiniste
escalade, grimper, escalader
randonnée, randonneur
record, meilleure performance
jeu, ludique
jouet, jeu
échecs, échiquier
divertir, amuser
amusant, drôle
humour, humoristique
comique, drôle
humoriste, comique
plaisanterie, blague
rire, rigoler
hôtel, auberge
hôtelier, hôtellerie
bagage, valise
camionneur, routier
moto, motocyclette
chemin de fer, ferroviaire, voie ferrée
métro, métropolitain
tramway, tram
route, routier, chaussée
rue, avenue, boulevard
carrefour, croisement, intersection
piéton, passant
décollage, décoller
atterrissage, atterrir
collision, heurter, percuter
s'écraser, accident d'avion
équipage, marin
capitaine, commandant
billet, ticket
homme, humain, masculin
humanité, genre humain
enfant, gamin, enfance
bébé, nourrisson, nouveau-né
adulte, majeur
vieillesse, vieillissement, vieillir
père, papa, paternel
mère, maman, maternel
descendant, descendance, progéniture
généalogie, généalogique
orphelin, orphelinat
mariage, se marier, épouser, noces
fiancé, fiançailles
séparation, séparer, se séparer
veuf, veuve, veuvage
célibataire, célibat
amour, aimer, amoureux
affection, tendresse
amant, maîtresse
homosexuel, gay
homosexualité, homosexuel
camarade, compagnon
haine, haïr, détester
mépris, mépriser
jalousie, jaloux
colère, fureur, rage
joie, joyeux, bonheur
tristesse, triste, chagrin
malheureux, triste
malheur, malheureux
deuil, endeuillé
espoir, espérer, espérance
désespoir, désespéré
déception, décevoir, déçu
surprise, étonnement
étonner, surprendre
surprenant, étonnant
inquiétude, inquiet, anxiété
inquiéter, préoccuper
honte, honteux
fierté, fier, orgueil
honneur, honorer
regret, regretter
remords, repentir
ennui, ennuyeux
enthousiasme, enthousiaste
émotion, émouvoir
émouvant, touchant
calme, tranquille, paisible
désir, désirer
obligation, obliger, contraindre
contraindre, forcer, obliger
gentil, aimable
généreux, générosité
méchant, méchanceté
poli, courtois, politesse
impoli, grossier
honnête, honnêteté, intègre
malhonnête, malhonnêteté
patient, patience
impatient, impatience
modeste, humble
arrogant, arrogance
timide, timidité
sévère, strict, rigoureux
avare, avarice
prudent, prudence
imprudent, imprudence
curieux, curiosité
culture, culturel
civilisation, civilisé
société, social
groupe, groupement
ethnie, ethnique
indigène, autochtone, aborigène
architecte, architecture, architectural
maçon, maçonnerie
appartement, logement
fort, forteresse, citadelle
fortification, fortifier
rempart, muraille
toit, toiture
étage, niveau
ascenseur, élévateur
porte, portail
jardin, jardinier
jardinage, jardiner
parc, jardin public
chaise, siège
détruire, anéantir
destruction, détruire, dévastation
dévaster, ravager
endommager, abîmer, détériorer
vêtement, habit, tenue
s'habiller, habillement
chaussure, soulier
chapeau, coiffe
textile, tissage
couture, coudre
couturier, tailleur
mode, tendance
bijou, joaillerie
bague, anneau
pierre précieuse, gemme
laid, laideur
sale, saleté
désordre, pagaille
final, dernier, ultime
achever, achèvement, terminer
éternel, éternité
hausse, accroissement, progression
baisse, recul, diminution
s'étendre, se propager
propagation, propager
raccourcir, abréger
essentiel, fondamental, primordial
secondaire, mineur
changer, modifier, changement, modification
déplacer, déplacement
créateur, fondateur
fonder, établir, fondation
planifier, planification
intention, dessein
effort, s'efforcer
approuver, approbation
désapprouver, désapprobation
nier, démentir
démenti, démentir
demander, demande, requête
ordonner, ordre
désobéir, désobéissance
certain, sûr
certitude, certain
incertain, incertitude
possible, possibilité, éventuel
facile, aisé, simple
clair, clarté
évident, manifeste
vague, flou, imprécis
général, généralité
ordinaire, banal, commun
diversité, variété
contraire, opposé, inverse
contradiction, contradictoire
cause, raison, motif
origine, source, provenance
rapport, relation, lien
lié, relatif
dépendre, dépendance
morceau, fragment
total, entier, complet
plein, rempli
remplir, emplir
excès, excessif
foule, multitude
rassembler, réunir, regrouper
joindre, relier
attacher, fixer
détacher, délier
diviser, répartir
couper, découper
casser, briser, rompre
monter, montée, ascension
pousser, poussée
tirer, traction
porter, transporter
enlever, retirer, ôter
perdu, égaré
observation, observer, observateur
regard, coup d'œil
visible, visibilité
invisible, imperceptible
toucher, contact
sentir, odorat
suivre, poursuivre
guider, guide
accompagner, accompagnateur
mériter, mérite
inutile, inutilité
excellent, remarquable
inspection, inspecter, inspecteur
essai, essayer
chance, veine
hasard, aléatoire
destin, destinée
se produire, survenir, avoir lieu
situation, condition
situé, localisé
position, positionner
oriental, orient
central, centre, milieu
bord, bordure
environ, approximativement
notamment, en particulier
public, étatique
privé, particulier
responsable, responsabilité
chargé, responsable
collaborer, collaborateur
inactif, inactivité
règle, norme, principe
structure, structurel
nom, dénomination, appellation
symbole, symbolique
signe, signal
drapeau, pavillon, étendard
emblème, blason, armoiries
boîte, caisse
récipient, contenant
sac, sacoche
bouteille, flacon
corde, câble
couteau, lame
épée, sabre, glaive
bouclier, écu
armure, cuirasse
clé, clef
serrure, verrou
bois, boisé
caoutchouc, pneu
pneu, pneumatique
roue, rouage
horloge, montre, pendule
crise, critique
confus, confusion
chaos, chaotique
puissant, puissance
incapable, incapacité
talent, talentueux
compétence, compétent
habile, adroit
maladroit, maladresse
dur, dureté
souple, flexible
rigide, raide
rugueux, rêche
maigre, mince
mouillé, humide, trempé
sec, sécher
aigu, pointu
pur, pureté
impur, impureté
cru, non cuit
bouillir, ébullition
fondre, fusion, fonte
creuser, trou
trou, cavité, orifice
puits, forage
fou, folie, dément, démence
venir, vient, viennent, venu, vint, vinrent
devenir, devient, deviennent, devenu, devint
revenir, revient, reviennent, revint, retourner
parvenir, parvient, parviennent, parvenu, parvint
provenir, provient, proviennent, provenance
intervenir, intervient, interviennent, intervenu, intervint, intervention
survenir, survient, surviennent, survenu, survint
tenir, tient, tiennent, tenu, tint
obtenir, obtient, obtiennent, obtenu, obtint, obtention
contenir, contient, contiennent, contenu, contenait
soutenir, soutient, soutiennent, soutenu, soutint, soutien
détenir, détient, détiennent, détenu, détention
maintenir, maintient, maintiennent, maintenu, maintien
appartenir, appartient, appartiennent, appartenu, appartenance
prendre, prend, prennent, pris, prit, prirent, prise
comprendre, comprend, comprennent, compris, comprit, compréhension
apprendre, apprend, apprennent, appris, apprit, apprentissage
reprendre, reprend, reprennent, repris, reprit, reprise
entreprendre, entreprend, entreprennent, entrepris, entreprit
surprendre, surprend, surpris, surprit, surprise
mettre, met, mettent, mis, mit, mirent
permettre, permet, permettent, permis, permit
promettre, promet, promis, promit, promesse
soumettre, soumet, soumis, soumit, soumission
transmettre, transmet, transmis, transmit, transmission
admettre, admet, admis, admission
remettre, remet, remis, remit, remise
commettre, commet, commis, commit
faire, fait, font, fit, firent
pouvoir, peut, peuvent, pu, put
vouloir, veut, veulent, voulu, voulut, volonté, souhaiter
devoir, doit, doivent, dut, obligation
savoir, sait, savent, sut, connaissance
voir, voit, voient, vu, vue
recevoir, reçoit, reçoivent, reçu, reçut, réception
apercevoir, aperçoit, aperçu, aperçut
concevoir, conçoit, conçu, conçut, conception
percevoir, perçoit, perçu, perception
croire, croit, croient, crut, croyance
boire, boit, boivent, boisson
lire, lit, lisent, lecture, lecteur
écrire, écrit, écrivent, écrivit, écriture
décrire, décrit, décrivent, décrivit, description
inscrire, inscrit, inscrivent, inscription
dire, dit, disent, déclarer, affirmer
conduire, conduit, conduisent, conduisit, conduite
produire, produit, produisent, produisit, production
construire, construit, construisent, construisit, construction
détruire, détruit, détruisent, détruisit, destruction
réduire, réduit, réduisent, réduisit, réduction
introduire, introduit, introduisent, introduisit, introduction
traduire, traduit, traduisent, traduisit, traduction, traducteur
instruire, instruit, instruction
séduire, séduit, séduction
naître, naît, né, naquit, naissance, natal
connaître, connaît, connaissent, connu, connut, connaissance
reconnaître, reconnaît, reconnaissent, reconnu, reconnut, reconnaissance
paraître, paraît, paraissent, paru, parut, parution
apparaître, apparaît, apparaissent, apparu, apparut, apparition
disparaître, disparaît, disparaissent, disparu, disparut, disparition
mourir, meurt, meurent, mort, mourut, décéder
courir, court, courent, couru, courut, course
parcourir, parcourt, parcouru, parcours
ouvrir, ouvre, ouvert, ouvrit, ouverture
découvrir, découvre, découvert, découvrit, découverte
couvrir, couvre, couvert, couverture
offrir, offre, offert, offrit
souffrir, souffre, souffert, souffrance
vivre, vit, vivent, vécu, vécut
survivre, survit, survécu, survie, survivant
suivre, suit, suivent, suivi, suivit
poursuivre, poursuit, poursuivi, poursuite
battre, bat, battent, battu, battit
combattre, combat, combattu, combattit
perdre, perd, perdent, perdu, perdit, perte
rendre, rend, rendent, rendu, rendit
vendre, vend, vendent, vendu, vente, vendeur
répondre, répond, répondent, répondu, réponse, réplique, répliquer
attendre, attend, attendent, attendu, attente
entendre, entend, entendu, écouter
descendre, descend, descendu, descente
répandre, répand, répandu, propager
acquérir, acquiert, acquis, acquit, acquisition
conquérir, conquiert, conquis, conquit, conquête, conquérant
élire, élit, élu, élection
valoir, vaut, valent, valu, valeur
peindre, peint, peignit, peintre, peinture
craindre, craint, craignent, crainte
atteindre, atteint, atteignent, atteignit
éteindre, éteint, extinction
contraindre, contraint, contrainte, forcer
joindre, joint, joignit
rejoindre, rejoint, rejoignent, rejoignit
résoudre, résout, résolu, résolution, solution
fuir, fuit, fui, fuite, s'enfuir
sortir, sort, sortent, sorti, sortie
partir, part, partent, parti, départ
sentir, sent, senti, sentiment, ressentir
servir, sert, servent, servi, service
envoyer, envoie, envoient, envoyé, envoi, expédier
payer, paie, paient, paiement
employer, emploie, emploi, employé
appeler, appelle, appellent, appel, nommer
rejeter, rejette, rejettent, rejet, refuser
acheter, achète, achètent, achat, acheteur
mener, mène, mènent, diriger
lever, lève, soulever
vaincre, vainc, vaincu, vainquit, victoire
convaincre, convainc, convaincu, persuader
rompre, rompt, rompu, rupture
croître, croît, croissance, accroître
accroître, accroît, accru, accroissement, augmenter
suffire, suffit, suffisant
interdire, interdit, interdisent, interdiction
prévoir, prévoit, prévu, prévision
émettre, émet, émis, émission
Allemagne, allemand, Berlin
Angleterre, anglais, britannique
Royaume-Uni, britannique, Londres
Grande-Bretagne, britannique
Bretagne, breton
Écosse, écossais
Irlande, irlandais
Espagne, espagnol, Madrid
Portugal, portugais, Lisbonne
Italie, italien, Rome
Suisse, helvétique
Belgique, belge
Autriche, autrichien, Vienne
Grèce, grec, hellénique, Athènes
Pologne, polonais, Varsovie
Hongrie, hongrois, Budapest
Roumanie, roumain, Bucarest
Bulgarie, bulgare, Sofia
Serbie, serbe, Belgrade
Croatie, croate, Zagreb
Ukraine, ukrainien, Kiev
Russie, russe, Moscou, Kremlin
Suède, suédois, Stockholm
Norvège, norvégien, Oslo
Danemark, danois, Copenhague
Finlande, finlandais, Helsinki
Islande, islandais
Turquie, turc, Ankara
Israël, israélien
Palestine, palestinien
Syrie, syrien, Damas
Liban, libanais, Beyrouth
Irak, irakien, Bagdad
Iran, iranien, Téhéran
Égypte, égyptien, Caire
Algérie, algérien, Alger
Maroc, marocain, Rabat
Tunisie, tunisien, Tunis
Libye, libyen, Tripoli
Sénégal, sénégalais, Dakar
malien, Bamako
Nigeria, nigérian, Abuja
Éthiopie, éthiopien, Addis-Abeba
Chine, chinois, Pékin
Japon, japonais, nippon, Tokyo
Thaïlande, thaïlandais, Bangkok
Corée, coréen, Séoul, Pyongyang
Vietnam, vietnamien, Hanoï
Inde, indien, Delhi
Pakistan, pakistanais, Islamabad
Afghanistan, afghan, Kaboul
Indonésie, indonésien, Jakarta
Australie, australien, Canberra
Canada, canadien, Ottawa
Québec, québécois
Mexique, mexicain, Mexico
Brésil, brésilien, Brasilia
Argentine, argentin
Chili, chilien
Cuba, cubain, Havane
Amérique, américain, Washington, Pentagone
Europe, européen
Asie, asiatique
Océanie, océanien
Méditerranée, méditerranéen
Paris, parisien
Londres, londonien
Rome, romain
Moscou, moscovite
Alger, algérois
Lyon, lyonnais
Marseille, marseillais
Bruxelles, bruxellois
Normandie, normand
Provence, provençal
nord, septentrional, nordique
sud, méridional
est, oriental
développer, développement, essor
installer, installation, implanter, implantation
exister, existence
assurer, garantir, garantie
annoncer, annonce, révéler
résister, résistance, résistant
accepter, acceptation, approuver, consentir, d'accord
moitié, demi
unir, union, unifier
dominer, domination, suprématie, hégémonie
partager, partage, répartir, répartition
présence, présent, se trouver
secteur, branche, filière
accueillir, accueil, hospitalité
effectuer, réaliser, accomplir, exécuter
éliminer, élimination, supprimer
attribuer, attribution, décerner
consacrer, dédier, vouer
diffuser, diffusion, propager
renforcer, renforcement, renfort, consolider
étendre, étendue, extension, expansion
élargir, élargissement, agrandir, expansion, s'étendre
comité, commission, conseil
efficace, efficacité, performant
favoriser, faveur, encourager
caractère, caractéristique, trait
stratégie, stratégique, tactique
distinguer, distinction, différencier
territoire, territorial, sol
individu, individuel, personne
condamner, condamnation, réprouver
géographe, géographie, géographique
esprit, mental, âme
civil, civilisation
déterminer, détermination, fixer
instaurer, instauration, établir, mettre en place
propriété, propriétaire, posséder
adapter, adaptation, ajuster
capturer, capture, prisonnier
combiner, combinaison, associer
se dérouler, déroulement, se passer, avoir lieu
inaugurer, inauguration, ouverture
qualifier, qualification
distribuer, distribution, répartir
s'effondrer, effondrement, chute, écroulement
facteur, cause, raison
former, formation, constituer
absence, absent, manquer
confiance, confier, se fier
impact, effet, conséquence, répercussion
inviter, invitation, convier
parole, propos, mot
représenter, représentation, représentant
abondant, abondance, foison
budget, budgétaire, financement
intense, intensité, fort
accessible, accès, accéder
altitude, hauteur, élévation
dénoncer, dénonciation, critiquer, reprocher
reprocher, accuser, reproche, accusation, blâmer
écart, différence, fossé
esthétique, beau, beauté
frapper, coup, heurter
récupérer, récupération, reprendre
rite, rituel
spécialiste, expert, connaisseur
varier, variété, variation, varié
assister, assistance, aide
commenter, commentaire, remarque
conférence, colloque, sommet
délégué, délégation, émissaire
diplomate, diplomatie, ambassadeur
féminin, femme
gouvernemental, gouvernement, gouverner
imaginer, imagination, imaginaire
juridique, droit, légal
mission, missionnaire
recenser, recensement, dénombrer
résulter, résultat, issue
signer, signature, signataire
susciter, provoquer, engendrer
réunion, rencontre, entretien, discussion
discussion, négociation, pourparlers, entretien, dialogue
négocier, négociation, négociateur, pourparlers
abandonner, renoncer, mettre fin, cesser
arrêter, cesser, mettre fin, stopper
livrer, livraison, fournir, fourniture
violer, enfreindre, transgresser, contrevenir, violation
abriter, abri, refuge
admirer, admiration, admirateur
adhérer, adhésion, adhérent
allié, alliance, s'allier
assassiner, assassinat, assassin
avertir, avertissement, prévenir
brûler, brûlure, incendie
chanter, chant, chanteur, chanson
coloniser, colonie, colonisation, colon
concourir, concours, compétition
couronner, couronnement, couronne, sacre
cultiver, culture, agriculture
démolir, démolition, raser
diriger, direction, directeur, dirigeant
éduquer, éducation, enseignement
emprisonner, emprisonnement, prison, incarcérer
enterrer, enterrement, inhumer, sépulture, tombe
entraîner, entraînement, entraîneur
épouser, épouse, époux, mariage, se marier
guérir, guérison, soigner
habiter, habitant, habitation, résider
imprimer, impression, imprimerie
influencer, influence, influent
interpréter, interprétation, interprète
investir, investissement, investisseur
juger, jugement, juge
libérer, libération, libre
manger, alimentation, repas, nourriture
naviguer, navigation, navigateur
opposer, opposition, opposant, adversaire
orner, ornement, décor, décorer
penser, pensée, penseur
peupler, peuplement, peuple, population
piller, pillage
punir, punition, châtiment
rebelle, rébellion, révolte, insurrection, soulèvement
récompenser, récompense, prix, distinction
rédiger, rédaction, rédacteur
réfugier, refuge, réfugié
renoncer, renonciation, renoncement
réputation, réputé, renommée, célèbre
restaurer, restauration, rénover, rénovation
sauver, sauvetage, sauveur, secourir
séjourner, séjour
situer, situation, se situer, se trouver
tirer, tir, tireur
tomber, chute, tombée
tuer, meurtre, tueur, assassinat
vieillir, vieillesse, vieux
voter, vote, scrutin, suffrage
voyager, voyage, voyageur
pleurer, pleurs, larme
rire, rieur, comique
dormir, dort, sommeil
long, longueur, longue
grand, grandeur, taille
vieux, vieil, vieille, ancien
fort, force, puissant
vite, vitesse, rapide, rapidité
beau, belle, beauté
nouveau, nouvelle, neuf
fou, folle, folie
doux, douce, douceur
blanc, blanche
frais, fraîche, fraîcheur
sec, sèche, sécheresse
royal, roi, reine, royaume, royauté
pape, papal, pontifical, pontife
scientifique, science, savant
économique, économie, économiste
agricole, agriculture, agriculteur
naval, marine, maritime
aérien, aviation, avion
montagneux, montagne, mont
rural, campagne, paysan
municipal, commune, mairie
annuel, année, an
estival, été
œil, yeux, oculaire
mer, maritime, marin
eau, aquatique, hydraulique
école, scolaire, écolier
impôt, taxe, fiscal, fiscalité
élection, électoral, électeur
parlement, parlementaire, député
ministre, ministère, ministériel
mère, maternel, maternité
frère, fraternel, fraternité
enfant, enfance, enfantin
plante, végétal, végétation
fleuve, fluvial, rivière
socialisme, socialiste
communisme, communiste
capitalisme, capitaliste
libéralisme, libéral
fascisme, fasciste
nazisme, nazi
journal, presse, journaliste
animal, bête, faune
langue, langage, linguistique
nombre, quantité, chiffre
fin, achèvement, terminer
moyen, manière, façon
surnom, surnommer, appeler
ancêtre, origine, ascendance
lieu, endroit, emplacement, site
américain, ricain, amerloque, yankee
policier, flic, keuf
argent, fric, thune, pognon, sous
voiture, bagnole, caisse
travail, boulot, taf
travailler, bosser, taffer
enfant, gosse, gamin, môme
femme, meuf, nana
maison, baraque, bicoque
ami, pote, copain
ordinateur, ordi
restaurant, resto
appartement, appart
manifestation, manif, défilé
locataire, colocataire, coloc
université, fac, faculté
dictionnaire, dico
réfrigérateur, frigo
voler, piquer, dérober
tuer, buter, abattre
partir, se barrer, se casser, se tirer
attraper, choper, capturer
parler, causer, discuter, bavarder
énervé, vénère, en colère, furieux
colère, énervement, fureur
aimer, kiffer, apprécier
manger, bouffer
boire, picoler
dormir, pioncer
regarder, mater, observer
comprendre, piger, capter
problème, souci, pépin, ennui
stupide, con, débile, idiot
bizarre, chelou, étrange
nul, pourri, mauvais
génial, cool, super, excellent
fatigué, crevé, épuisé
peur, trouille, crainte, effrayer
mensonge, bobard, mentir
fête, teuf
bibliothèque, biblio
publicité, pub
application, appli
patron, chef, boss, directeur
président, chef d'État
gratuit, offert
payant, tarif, prix
armement, arme, munition, missile, canon
offensif, offensive, attaque
défensif, défense
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
dissuader, dissuasion
proposer, proposition, suggérer, offre
garantie, assurance, promesse
promettre, garantir, s'engager
rejeter, refuser, repousser, décliner
accepter, dire oui, consentir
soutenir, appuyer, aider
livraison, fourniture, envoi
livrer, fournir, envoyer
pouvoir, gouvernement, régime
domination, suprématie, hégémonie, mainmise
contrôle, mainmise, emprise
région, zone, secteur
constater, remarquer, observer, noter
estimer, juger, considérer, penser
affirmer, déclarer, assurer, soutenir
expliquer, préciser, indiquer
rappeler, souligner
accuser, reprocher, dénoncer
exhorter, appeler, inviter
avertir, mettre en garde, alerter, prévenir
craindre, redouter, s'inquiéter
espérer, souhaiter
viser, ambitionner, objectif
commun, partagé, collectif
règlement, résolution, solution
résoudre, régler, solution
régler, résoudre, résolution
récent, dernier, nouveau
discussion, dialogue, échange
premier, 1er, 1re, 1ère, Ier
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
respect, respecter, observation, conformité
respect, estime, considération, déférence
défaut, absence, manque, carence
défaut, imperfection, vice, anomalie, malfaçon
modalité, condition, manière, façon
opération, action, intervention
validité, valable, valide
allocation, prestation, aide, indemnité
supérieur, dépasser, excéder
conventionnel, contractuel
disposer, posséder, avoir, détenir
supplémentaire, additionnel, complémentaire, extra
devoir, falloir, obligation, obligé, tenu
maximum, maximal, plafond, limite
solidarité, entraide, solidaire
disponible, libre, accessible
notification, notifier, avertissement
initiative, démarche, proposition
voie, chemin, route, rue
compensatoire, compensateur, compensation, compenser
domaine, secteur, champ, matière
arrivée, arriver, venue, venir
lieu, endroit, emplacement, place
emploi, travail, poste, boulot, job
professionnalisation, formation, alternance
parental, parent, père, mère
régulier, régularité, constant
régulièrement, souvent, fréquemment, périodiquement
personnalisé, individualisé, personnaliser, individuel
inaptitude, inapte, incapacité
transformation, transformer, changement, mutation, métamorphose
exploitation, exploiter, utilisation
bilan, rapport, synthèse, résultat
agréer, agrément, autoriser, approuver
certification, certifier, certificat, label
euro, argent, monnaie
désormais, maintenant, dorénavant, à présent
contentieux, litige, procès, différend
expression, exprimer, formule, locution
somme, total
précité, susmentionné, susvisé
étiquette, tag, mot-clé, label
global, total, général, ensemble
élu, élire, élection, député
interdire, interdit, interdiction, défendre, prohiber
filtre, filtrer, filtrage
requis, exigé, nécessaire, obligatoire
confirmer, confirmation, valider, attester
figurer, apparaître, paraître, se trouver
recueillir, collecter, récolter, rassembler
substitution, substituer, remplacement, remplacer
dégradation, dégrader, détérioration, abîmer, détériorer
message, courrier, mail, sms
auto, voiture, automobile, véhicule, bagnole
répété, répétition, répéter, récurrent, réitéré
réalité, réel, vrai
greffe, transplantation, greffer
copropriétaire, copropriété, propriétaire
comprendre, comporter, inclure, contenir
comprendre, saisir, compréhension, piger
assujettissement, assujettir, soumettre, soumis
vide, vider, inoccupé
chèque, paiement
sembler, paraître
patronal, patron, employeur, patronat
coordination, coordonner, coordinateur
cession, céder, vente, transfert
imposition, impôt, taxation, imposer, fiscalité
confidentialité, confidentiel, secret, vie privée
approche, méthode, démarche
approcher, rapprocher, avancer
prérogative, pouvoir, privilège, attribution
varier, changer, variation, fluctuer
licence, autorisation, permis
nullité, nul, annulation, invalidité, annuler
résiliation, résilier, rupture, annuler, rompre
léger, faible, mince
apprécier, appréciation, évaluer, estimer
apprécier, aimer, goûter
config, configuration, configurer, paramétrage, réglage
irrégulier, irrégularité, illégal
chômage, chômeur, sans-emploi, demandeur d'emploi
inclure, comprendre, intégrer, englober, inclusion
conflit, guerre, affrontement, dispute
confiner, confinement, isoler
sensibilisation, sensibiliser, information
chien, chienne, toutou, canin, clébard
comptable, comptabilité, compta
tranche, part, portion, fraction
valorisation, valoriser, mise en valeur
assainissement, assainir, épuration
correspondre, correspondance, équivaloir
utiliser, utilisation, employer, usage, se servir
trouver, découvrir, dénicher, localiser
souscrire, souscription, abonner, adhérer
étendre, extension, élargir, étaler
pouvoir, capable, possible
pouvoir, autorité, puissance
exclure, exclusion, exclu, écarter
volontariat, bénévolat, volontaire, bénévole
mauvais, méchant, médiocre, nul
percevoir, toucher, recevoir, encaisser, perception
involontaire, accidentel, non intentionnel
récidive, récidiver, rechute, récidiviste
pénétration, pénétrer, entrer, introduction
honoraires, rémunération, tarif
barème, grille, tarif
repérage, repérer, détection, localiser
foncier, terrain, immobilier
échelon, niveau, grade, rang
irritation, irriter, démangeaison, inflammation
suspendre, suspension, interrompre, interruption
comparution, comparaître
entité, organisme, organisation
adéquat, approprié, adapté, convenable
anonyme, anonymat, inconnu
livret, carnet, brochure
concubin, compagnon, conjoint, partenaire
concubinage, union libre, concubin
modernisation, moderniser, rénovation, rénover
graphique, diagramme, courbe, graphe
consulat, consulaire, consul, ambassade
encourir, risquer
contenu, contenir, renfermer
autotest, test, dépistage
solide, robuste, résistant, solidité
participer, participation, participant, contribuer
thérapeutique, thérapie, traitement, soin
commissariat, police
davantage, plus
entourer, encercler, environner
manœuvre, manœuvrer, opération
détenu, prisonnier, incarcéré, taulard
destructeur, détruire, destruction, dévastateur
coller, colle, adhésif
assumer, prendre en charge, accepter
score, résultat, note, points
satisfait, satisfaire, satisfaction, content
usager, utilisateur, client
senior, âgé, aîné, vieux, personne âgée
particularité, spécificité, caractéristique, singularité
fonctionnel, opérationnel, fonctionner
personnalité, caractère, tempérament
personnalité, célébrité, vedette, star
dignité, digne, honneur
verso, dos, arrière
captage, capter, prélèvement
rencontrer, rencontre, croiser, réunion
mutualiste, mutuelle, mutualité
adresser, envoyer, expédier
tribu, peuple, clan, ethnie
exemption, exempter, exonération, dispense, exonérer
humanité, humain, homme
corporel, corps, physique
solliciter, demander, sollicitation
faisabilité, faisable, possible, réalisable
intoxication, empoisonnement, intoxiquer, empoisonner
ayant droit, bénéficiaire, héritier
occuper, occupation, envahir
occuper, habiter, occupant
accréditer, accréditation, agréer
allongement, allonger, prolongation, prolonger
prévisible, prévoir, prévision, attendu
grade, rang, galon
restreindre, restriction, limiter, réduire
logo, emblème, symbole
tract, prospectus, brochure
ingestion, ingérer, avaler
offrir, donner, cadeau, proposer
différentiel, écart, différence
commercialisation, commercialiser, vente, vendre
passion, amour, passionné
écraser, aplatir, broyer, écrabouiller
couvrir, recouvrir, couverture
messagerie, mail, courriel, boîte mail
audio, son, sonore
régulation, réguler, contrôle, réglage
obéir, obéissance, respecter, se soumettre
opinion, avis, point de vue, idée
reconduire, reconduction, renouveler, renouvellement
dépression, déprime, dépressif, mal-être
mœurs, coutume, habitude
repreneur, reprendre, acquéreur, racheter
préfectoral, préfet, préfecture
décote, rabais, réduction
désinfecter, désinfection, stériliser, désinfectant, nettoyer
filiation, parenté, descendance
gamme, série, éventail
appréhender, arrêter, interpeller
appréhender, craindre, redouter
réprimer, répression, punir, sanctionner
logistique, transport, approvisionnement
cofinancement, financement, cofinancer
montrer, indiquer, afficher, présenter
penser, réfléchir, croire, pensée
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
permettre, autoriser, permission, autorisation
auxiliaire, assistant, aide
parking, stationnement, garer, stationner
débit, flux, vitesse
potable, buvable
antécédent, passé, précédent
abattement, réduction, déduction
inexécution, manquement, non-respect
filtration, filtrage, filtrer
nausée, vomissement, haut-le-cœur
réinstaller, réinstallation, installer
sultan, souverain, émir
anglophone, anglais
prospère, prospérité, riche, florissant
français, franco, France
tabagisme, tabac, fumer, cigarette, fumeur
censure, censurer, interdire
béton, ciment
conserver, conservation, garder, préserver
byzantin, Byzance, Constantinople
séminaire, colloque, conférence, stage
consensus, accord, entente
prétendu, soi-disant, supposé
intervenir, intervention, agir
intervenu, survenu, arrivé
trimestriel, trimestre
ameublement, meuble, mobilier
encombrement, embouteillage, bouchon
encombrement, taille, dimension
vélo, bicyclette, cycliste, bécane
libeller, libellé, formuler, intitulé
directeur, dirigeant, patron, chef
brillant, brillance, luisant
dégât, dommage, ravage, destruction
cesser, arrêter, cessation, stopper
spécifier, préciser, indiquer
inadapté, inapproprié, inadéquat
gorge, pharynx, gosier
totaliser, cumuler, total
ambition, objectif, ambitieux
chronologique, chronologie, date
survol, survoler, aperçu
aigu, intense, vif
prospection, prospecter, démarchage
maltraitance, maltraiter, violence, mauvais traitements
rafraîchir, refroidir, actualiser, rafraîchissement
prédéfini, préétabli
indûment, à tort
inexcusable, impardonnable
céphalée, migraine, mal de tête
installer, installation, setup
professionnel, métier, profession
personne, individu, gens, quelqu'un
précis, exact, précision
personnel, salarié, employé, effectif
personnel, privé, individuel
licenciement, licencier, renvoyer, virer, renvoi
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
pénal, criminel, pénalement
ouvrir, ouverture, lancer
définition, définir, signification, sens
délégation, déléguer, délégué
toujours, constamment, sans cesse
transport, transporter, acheminer, déplacement
libre, gratuit
libre, liberté, indépendant
courrier, lettre, poste
choix, choisir, sélection, option, sélectionner
victime, blessé, touché
mobilité, déplacement, mobile
fiscal, impôt, fisc, fiscalité
ressource, moyen, revenu
composer, constituer, former, composition
orientation, orienter, direction
matériel, équipement, outillage
améliorer, amélioration, perfectionner, optimiser
habituellement, généralement, normalement, d'habitude
signaler, signalement, avertir, prévenir
litige, différend, contentieux, désaccord
étudiant, élève, étudier, universitaire
circulation, trafic, circuler
exiger, exigence, réclamer, demander
gérer, gestion, administrer, gestionnaire
long, longueur, allongé
durable, pérenne, écologique
alerte, alarme, alerter, avertissement
suffire, suffisant, assez
expert, spécialiste, expertise, professionnel
soin, traitement, soigner, guérir
performance, résultat, rendement
enceinte, grossesse, attendre un enfant
enceinte, haut-parleur, baffle
conjoint, époux, mari, épouse, femme
couleur, teinte, coloris, colorer
trouble, maladie, désordre, perturbation
consommation, consommer, utilisation
qualifié, compétent, qualification
similaire, semblable, analogue, pareil, ressembler
nécessité, besoin, nécessiter
résidant, résident, habitant
difficile, dur, compliqué, ardu, difficulté
dépense, dépenser, frais, coût
rédaction, rédiger, écrire
entièrement, totalement, complètement, intégralement
tenter, essayer, tentative, chercher
artiste, chanteur, peintre, musicien
mécanique, mécanisme, machine
frère, sœur, frangin
éloigné, lointain, loin, distant
spectacle, représentation, show
explication, expliquer, éclaircissement
révéler, révélation, dévoiler, divulguer
coopération, coopérer, collaboration, collaborer
chercher, rechercher, recherche
lycée, lycéen, établissement scolaire
mélange, mélanger, mixer, mêler
info, information, renseignement
confiance, confier, croire
froid, gelé, glacial
préférence, préférer, préféré, favori
fermeture, fermer, clôture
chance, opportunité, probabilité
démarrer, lancer, commencer, démarrage
meuble, mobilier, armoire
joint, annexe, joindre
fille, fillette, demoiselle, nana
vulnérable, fragile, vulnérabilité, faible
simplifié, simplifier, allégé, simplification
acquitter, payer, régler
presque, quasiment, quasi, pratiquement
moderne, contemporain, actuel, récent
asile, refuge, réfugié
combinaison, combiner, association
illicite, illégal, interdit, frauduleux
chapitre, partie, section
explorer, exploration, parcourir, explorateur
transparence, transparent, clarté
rayonnement, radiation, rayon
gestionnaire, gérant, administrateur
traditionnel, classique, coutumier, tradition
hôpital, clinique, hospitalier, hosto
train, ferroviaire, tgv, chemin de fer
succéder, succession, remplacer, successeur
technicien, ingénieur, technique
sinistre, catastrophe, accident
effondrement, effondrer, chute, écroulement
beau, joli, magnifique, beauté
différend, désaccord, litige, querelle
bug, bogue, erreur, dysfonctionnement, plantage
marchandise, produit, cargaison, article
médicament, remède, cachet, comprimé
théorie, théorique, doctrine
minoration, réduction, baisse, diminution
colocation, colocataire, coloc, location
architecture, architecte, bâtiment
adolescent, ado, jeune, mineur, adolescence
naviguer, navigation, surfer, parcourir
redémarrer, redémarrage, relancer, rebooter
linguistique, langue, linguiste
fédéral, fédération, état fédéral
souligner, insister, mettre en évidence
clientèle, client, public
bouche, lèvre, buccal, gueule
nucléaire, atomique, atome, radioactif
oreille, ouïe, auditif
procurer, fournir, obtenir
historien, histoire, chercheur
contrat, accord, convention, bail
mesure, disposition, action
mesure, mesurer, dimension
procédure, démarche, processus, marche à suivre
compétence, savoir-faire, aptitude, capacité, qualification
partiel, partiellement, incomplet
groupe, équipe, formation
relevé, état, liste
cassation, pourvoi, recours
démarche, formalité, procédure
bon, bien, excellent
bon, coupon, ticket
repos, pause, reposer, récupération
fiche, feuille, notice
conformément, selon, conforme, suivant
tard, retard, tardif
préavis, délai, avertissement
minimal, minimum, minima
harceler, harcèlement, persécuter
déposer, dépôt, remettre
moral, mental, psychologique
mandat, mandater, mission
international, mondial, étranger
clause, article, disposition
thème, sujet, thématique
suspension, arrêt, interruption
dépasser, excéder, dépassement, franchir
dispense, dispenser, exemption
appliquer, application, mettre en œuvre
envisager, prévoir, projeter
prolongation, prolonger, prorogation, extension
communiquer, communication, transmettre
motivé, motivation, justifié
poser, placer, mettre, installer
contrepartie, compensation, échange
prévu, prévoir, planifié, programmé
officiel, officiellement, formel
bureau, cabinet, office
assureur, assurance, mutuelle
mobilisation, mobiliser, grève, manifestation
verbal, oral, parlé
agrément, autorisation, accréditation
ouvrable, ouvré, jour de travail
processus, procédé, mécanisme
registre, répertoire
circonstance, contexte, condition
doter, dotation, équiper, munir
émulateur, émulation, émuler, simulateur
reconversion, reconvertir, changer de métier
révision, réviser, modification
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
apparence, aspect, allure, look
chronique, durable, permanent
homologation, homologuer, validation, approbation
contexte, situation, cadre, environnement
désactiver, désactivation, couper, éteindre
disponibilité, disponible, dispo
couple, ménage, mariage
entrepreneur, patron, chef d'entreprise, entreprendre
absolu, total, complet
extrait, passage, fragment
extraire, extraction, tirer
universel, mondial, général
aspiration, aspirer, aspirateur
accélérer, accélération, vitesse, accéléré
impérativement, obligatoirement, absolument
rythme, cadence, tempo, vitesse
paternité, père, paternel
officier, militaire, gradé
subordonné, dépendant, subalterne
aboutir, mener, conclure, réussir
lucratif, rentable, profitable, bénéfice
sexiste, sexisme, misogyne
proposer, proposition, offrir, suggérer
porter, vêtir, mettre
ultérieur, postérieur, suivant, futur
micro, microphone
virtuel, numérique, dématérialisé
rapprocher, rapprochement, approcher
prioritaire, priorité, urgent
inhalation, inhaler, respirer
compilateur, compiler, compilation
occasionnel, ponctuel, exceptionnel, occasionnellement
présumé, supposé, prétendu
alcool, boisson, alcoolique, vin
confronté, confrontation, affronter
faux, fausse, erroné, inexact
philosophie, philosophe, pensée
urbanisme, urbain, aménagement
requalification, requalifier, transformer
commissaire, policier, inspecteur
auparavant, avant, précédemment, antérieurement
régularité, conformité, légalité
récapitulatif, résumé, synthèse, bilan
délimitation, délimiter, limite, frontière
bout, extrémité, fin
simulateur, simulation, simuler
pourvoi, recours, appel
comptabiliser, compter, comptage
confort, confortable, bien-être
aérosol, spray, bombe
discrétion, discret
grille, tableau, barème
avéré, confirmé, prouvé
diligent, rapide, zélé
gracieux, gratuit
indice, indicateur, index
indice, piste, preuve
tacite, implicite
s'emparer, saisir, prendre, conquérir
démocratie, démocratique, république
longtemps, longuement, durablement
subvention, subventionner, aide, financement
cancérogène, cancer, cancérigène
fragile, fragilité, cassable, vulnérable
argument, raison, motif
préjudiciable, nuisible, préjudice, dommageable
grue, engin de levage
cuve, réservoir, citerne
phénomène, événement, manifestation
contraignant, contrainte, obligatoire
paragraphe, alinéa, passage
clôture, barrière, grillage
remorque, remorquer, caravane
frein, freiner, freinage
olympique, jeux olympiques, JO
confondre, confusion, mélanger
pointeur, curseur
contributeur, contribuer, participant, contribution
réinsertion, insertion, réinsérer, réintégration
exclusion, désinsertion, marginalisation
acheminement, acheminer, livraison
trace, empreinte, marque, piste
accueillir, accueil, recevoir, héberger
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
indiquer, signaler, mentionner, indication
évoluer, évolution, changer, progresser
enfermer, emprisonner, séquestrer
infliger, punir, imposer
sinon, autrement
emballage, emballer, conditionnement, paquet
coïncider, coïncidence, correspondre
momentanément, temporairement, provisoirement
modéré, modération, raisonnable
différent, distinct, autre, différence
vertige, étourdissement, tournis
annuaire, bottin, répertoire
formaldéhyde, formol
titulariser, titularisation, titulaire
casque, écouteurs
quarantaine, isolement, confinement
péninsule, presqu'île
rampe, balustrade
pérennité, durabilité, pérenne
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
vomissement, vomir, rendre, gerber
management, gestion, direction, encadrement
nomenclature, classification, liste
renégociation, renégocier, négocier
démontage, démonter, désassembler
postnatal, post-partum, accouchement
ménager, ménage, domestique
raccordement, raccorder, branchement, connexion
micrologiciel, firmware
décocher, désélectionner, cocher
refroidissement, refroidir, rafraîchir
éclater, exploser, éclatement
entretenir, entretien, maintenance
mortalité, mort, décès
tarifaire, tarif, prix
garçon, gamin, gars, fils
normalisation, norme, standardisation, standard
unanimité, unanime
divulguer, révéler, publier
aluminium, alu
nouveau, neuf, récent, nouveauté
cloner, clone, dupliquer, copier
matérialiser, concrétiser
discontinu, intermittent
adéquation, correspondance, compatibilité
épanouissement, épanouir, bien-être
métallurgie, sidérurgie, métal
irréversible, définitif
carnivore, prédateur
parler, discuter, dire, bavarder
sceller, scellé, fermer
accepter, acceptation, consentir, admettre
propagande, désinformation
intime, privé, intimité
africain, subsaharien, Afrique
percement, percer, perçage, trou
quota, contingent
pigment, colorant
accréditation, habilitation, certification
remplissage, remplir
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
charger, chargement
congé, vacances, repos
limite, frontière, borne
limiter, restreindre, limitation
poste, emploi, fonction
déterminer, établir, fixer
indiquer, montrer, préciser
protection, protéger, sécurité, défense
viser, cibler, cible
médical, médecin, médecine, santé
ordre, commande, instruction
ordre, classement, tri
projet, plan, programme
remplir, compléter, renseigner
recherche, chercheur, étude
attribution, attribuer, octroi, octroyer
type, sorte, genre, espèce
véhicule, voiture, camion, engin
ajouter, ajout, insérer, rajouter
question, interrogation, demande
manière, façon, méthode
détachement, détacher, détaché
configuration, configurer, paramètre
simple, facile, simplicité
régional, région, local
formulaire, questionnaire, imprimé
intérêt, avantage, bénéfice
intérêt, intéresser, intéressant
gestion, administration, pilotage
protéger, défendre, sauvegarder
réglementation, règlement, règle, loi
enregistrement, enregistrer, sauvegarder
enregistrement, inscription
exceptionnel, rare, extraordinaire
nuit, nocturne, soir
justice, tribunal, judiciaire
rapidement, vite, rapide, promptement
option, paramètre, choix
maternité, grossesse, maternel
expérience, expérimenter, essai
expérience, vécu, pratique
modèle, exemple, patron
favorable, propice, positif
bouton, acné, pustule
pension, rente, retraite
favoriser, encourager, faciliter, avantager
hébergement, héberger, logement, loger
démission, démissionner, quitter son emploi
actuellement, maintenant, présentement, en ce moment
revenu, salaire, ressource
accessible, abordable, accès
dédier, consacrer, réservé
aujourd'hui, actuellement, de nos jours
quitter, partir, abandonner, départ
liberté, libre, indépendance
provisoire, temporaire, transitoire
collaborateur, collègue, salarié, employé
annulation, annuler, supprimer
séparation, séparer, divorce, rupture
respiratoire, respiration, respirer, poumon
avocat, défenseur, barreau
faible, bas, réduit, faiblesse
lourd, pesant, poids
voyage, voyager, déplacement, séjour
empêcher, interdire, bloquer, empêchement
hypothèse, supposition, supposer
clairement, nettement, explicitement
historique, histoire, chronologie
classification, classement, classer, catégorie
ferme, exploitation agricole, agriculteur
volume, capacité, contenance
joueur, footballeur, athlète
influence, influencer, impact, effet
virus, viral, microbe
virus, malware, logiciel malveillant
évidemment, bien sûr, naturellement
stocker, stockage, conserver, entreposer
obstacle, barrière, entrave
contamination, contaminer, infection, contagion
campagne, rural, village
conducteur, chauffeur, conduire, automobiliste
complexe, compliqué, complexité
rare, rareté, peu fréquent
température, chaleur, degré
compétition, concours, championnat, tournoi
recouvrement, recouvrer, encaissement
moteur, motorisation
interruption, coupure, couper
match nul, égalité
ouvrier, travailleur, prolétaire
sport, sportif, athlétique
doute, incertitude, douter
diagnostic, diagnostiquer, dépistage
prochain, suivant, futur
presse, journal, média
journaliste, reporter, presse
opportunité, occasion, chance
innovation, innover, nouveauté, innovant
champion, vainqueur, gagnant
occidental, ouest, Occident
copier, copie, dupliquer, reproduire
gravité, grave, sérieux
scène, théâtre, plateau
statistique, chiffre, données
engin, machine, véhicule
infection, infecter, maladie
sentiment, émotion, ressentir
tension, conflit
tension, voltage
tension, hypertension, pression
renonciation, renoncer, abandon, abandonner
inégalité, injustice, disparité, discrimination
colonial, colonie, colonisation, colon
multiplier, multiplication, augmenter
nettoyage, nettoyer, laver, propreté
professeur, enseignant, prof, instituteur
comparaison, comparer, comparatif
revue, magazine, journal
engendrer, provoquer, causer, générer
génétique, gène, adn, héréditaire
verre, vitre, vitrage
pousser, croître, croissance, grandir
étoile, star, vedette
gros, obèse, obésité, surpoids
témoignage, déposition, récit
habitude, coutume, habituel
câble, fil, cordon
humidité, humide, moisissure, mouillé
cuisine, cuisiner, gastronomie, cuisinier
encourager, encouragement, inciter
variation, changement, fluctuation
union, alliance, association
union, mariage
assemblée, parlement, chambre
idée, pensée, concept
liste, répertoire, inventaire
poursuivre, continuer, persister, poursuite
durer, durée, persister, perdurer, subsister
concourir, contribuer, contribution, participer
étranger, immigré, expatrié
internet, web, net, toile
photo, image, cliché, photographie, illustration
métropole, grande ville, agglomération, mégapole
vision, vue, voir, visuel
peau, épiderme, cutané, dermatologique
habilité, autorisé, habilitation, habiliter, agréé
récupérer, récupération, retrouver
transaction, opération
mouvement, bouger, geste
eau, aquatique, hydrique
journée, jour, quotidien
crise, récession, marasme
informatique, ordinateur, PC
spécialiste, expert, spécialisé, spécialité
intention, but, objectif, projet
surcharge, surcharger, saturation, surchargé
bassin, piscine
rentrer, revenir, retour
solde, reste, reliquat
album, disque, cd
cas, situation, circonstance
charte, règlement
attribuer, conférer, accorder
verser, payer, régler, virer
versement, paiement, règlement
plusieurs, divers, différents, multiple, nombreux
objet, but, finalité
adresse, domicile, coordonnées
recours, appel, contestation, contester, réclamation
attestation, certificat, justificatif, attester, certifier
recommander, conseiller, préconiser
recommandation, conseil, préconisation
recommandé, accusé de réception, courrier
justifier, motiver, prouver, expliquer
maximal, maximum, plafond, plus haut
justificatif, preuve, pièce, attestation, document
indemnisation, indemnité, compensation, dédommagement, réparation, indemniser
horaire, heure, emploi du temps, planning
qualité, valeur, excellence
prime, bonus, gratification, récompense
initial, premier, originel, de départ
remboursement, rembourser, rendre
remboursement, restitution
critère, condition, règle
consécutif, successif, d'affilée
photo, photographie, image, cliché, photographier
utile, pratique, profitable, utilité
affaire, dossier, procès
affaire, business, commerce
petit, minuscule, réduit, miniature
faciliter, simplifier, aider, facile
autonomie, indépendance, liberté, autonome
préjudice, dommage, tort, dégât
complément, supplément, ajout
plafond, limite, maximum, plafonner
aptitude, capacité, compétence, apte, capable
formule, forfait, offre
assimiler, comparer, identifier
plateforme, site, portail
expertise, compétence, savoir-faire
expertise, expert, évaluation
double, deux fois, doubler
prélèvement, ponction, prélever, débiter
prélèvement, échantillon
net, clair, propre
mieux, meilleur, améliorer
enfin, finalement
veiller, surveiller, s'assurer
unité, cohésion, union
accessoire, secondaire, annexe
accessoire, équipement
concentration, teneur, taux
concentration, attention, concentrer
fumer, tabac, cigarette, fumeur, clope
disciplinaire, discipline, sanction
hiérarchique, supérieur, chef, hiérarchie
documentation, doc, notice, manuel, mode d'emploi
prétendre, affirmer, soutenir
passeport, papiers, pièce d'identité
cessation, arrêt, fin, cesser, interruption
assez, suffisamment
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
actualiser, mettre à jour, rafraîchir, actualisation
interface, écran
convoquer, appeler, citer, convocation
passible, puni, encourir
rubrique, chapitre, catégorie
négatif, défavorable, mauvais
visualiser, afficher, voir, visionner
vétérinaire, véto
hospitalisation, hôpital, hospitaliser, hosto
délibération, décision, débat, délibérer
zoom, agrandir, agrandissement, grossir, loupe
manipulation, maniement, manipuler, manier
étiquetage, étiquette, étiqueter
souris, rat, rongeur
intempérie, mauvais temps, orage, météo
représenter, figurer, symboliser
représentant, délégué, porte-parole
biologique, vivant, biologie
biologique, bio
bande, ruban, bandeau
bande, gang, groupe
suppléant, remplaçant, adjoint
vocation, passion, mission
sportif, athlète, sport, joueur
évacuation, évacuer, vider
allouer, attribuer, accorder, octroyer
loyer, location, bail, louer
postal, poste, courrier
liaison, lien, connexion, relation
solvant, diluant, dissolvant
inciter, encourager, pousser, incitation
logique, cohérent, rationnel
arrière, derrière, dos
repérer, détecter, localiser, trouver
recevoir, obtenir, percevoir, toucher
rééducation, kinésithérapie, réadaptation, kiné
méconnaissance, ignorance, ignorer
synthèse, résumé, bilan, synthétiser
harmoniser, uniformiser, harmonisation
entourage, proche, famille
vidéo, film, clip
accouchement, accoucher, enfanter, naissance
ménage, nettoyage, nettoyer
régularisation, régulariser, rectification
dépendant, dépendre, tributaire
loisir, passe-temps, hobby, divertissement, détente
fourrière, enlèvement, chenil
individualiser, personnaliser
formaliser, officialiser
exprès, volontairement, intentionnellement, délibérément
enjeu, défi, problème
donneur, don, donner
juridictionnel, judiciaire, tribunal
loueur, bailleur, propriétaire, proprio
inventaire, recensement, liste, état des lieux
brevet, invention, breveter
proportionné, adapté, mesuré
requalifier, reclasser, requalification
couche, strate, épaisseur
intellectuel, penseur, mental
conviction, croyance, opinion, certitude
baccalauréat, bac
ajouter, rajouter, additionner, compléter
ajout, addition, supplément
assises, tribunal, cour
offrir, cadeau, présent
viser, cibler, concerner
psychiatre, psychologue, psy, psychiatrie
interlocuteur, contact, correspondant
artisan, artisanal, ouvrier, artisanat
perturbation, trouble, perturber, dérangement
prescrire, ordonner, prescription, ordonnance
cursus, études, parcours, scolarité
vase, pot, récipient
archive, historique, archiver
zéro, nul, aucun
borne, station, terminal
dépliant, brochure, prospectus
présomption, supposition, hypothèse, présumer
manette, joystick, pad, contrôleur
résumé, synthèse, abrégé, résumer, sommaire
ottoman, turc, Turquie
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
humiliant, dégradant, humilier, vexant
rater, manquer, échouer, louper
raté, échec
subsister, rester, demeurer
irrégularité, anomalie, fraude
nécessiter, exiger, demander, requérir
carnet, livret, cahier, calepin
habillement, vêtement, habit, habiller, fringue
géolocalisation, localisation, GPS, géolocaliser
défendre, protéger, soutenir
parc, jardin, square
décennie, dix ans, décade
usure, usé, dégradation, vétusté
réévaluation, révision, réévaluer
rayonnage, étagère, rayon
exécutable, exe, programme
artificiel, synthétique, factice, faux
piste, trace, chemin
provoquer, causer, entraîner, susciter
exclure, écarter, exclusion, renvoyer
relance, rappel, relancer
voir, apercevoir, regarder, vue
covid, coronavirus, covid-19
pipeline, gazoduc, oléoduc, conduite
densité, masse volumique, dense
bourgeois, riche, bourgeoisie
abaisser, baisser, diminuer, réduire
concomitamment, simultanément, en même temps
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
développer, concevoir, élaborer
doctrine, théorie, dogme
considérer, estimer, juger, regarder
devenir, se transformer
bain, baignade, se baigner
taper, saisir, écrire
refuser, rejeter, décliner, refus
appuyer, presser, cliquer, enfoncer
marchandage, négociation, marchander
quinzaine, quinze jours, deux semaines
optionnel, facultatif
subsidiaire, secondaire, accessoire
pluralité, diversité, multiplicité
maison, foyer, domicile, home
tatouage, tatouer, tattoo, tatoueur
anticorps, immunité, immunoglobuline
impressionnant, spectaculaire, imposant
dérouler, se passer, avoir lieu
inscrire, enregistrer, inscription
tchèque, Tchéquie
voile, foulard, hijab
voile, voilier
diamètre, largeur, rayon
malaise, évanouissement, étourdissement, syncope
découler, résulter, provenir
choquant, scandaleux, choquer, outrageant
promenade, balade, randonnée, promener
déformation, altération, déformer
sain, en bonne santé, salubre
cosmétique, maquillage, beauté
affiner, préciser, filtrer
implémentation, mise en œuvre, implémenter, réalisation
également, aussi, pareillement
activité, occupation, action
formation, apprentissage, stage, enseignement
santé, médical, soin
décision, choix, décider, résolution
absence, absentéisme, absent
liste, énumération, catalogue, répertoire
handicap, infirmité, invalidité, handicapé
salaire, paie, rémunération, traitement, paye
avis, opinion, jugement
adaptation, ajustement, adapter, aménagement
accident, collision, incident, crash
possibilité, opportunité, faculté, possible
système, dispositif, mécanisme
accueil, réception, accueillir
désigner, nommer, choisir, désignation
privation, priver, manque
privé, personnel, intime
homme, mâle, masculin, mec, type
famille, parents, proche, familial
délivrer, remettre, fournir, délivrance
exécution, réalisation, exécuter
exécution, mise à mort, peine de mort
décret, arrêté, ordonnance, loi
acte, action, geste
intérieur, dedans, interne
éventuellement, peut-être
apprenti, apprentissage, élève, stagiaire
déléguer, confier, mandater
évolution, changement, évoluer, développement
exposition, expo, exposer
sécurisation, protection, sécuriser
cliquer, clic, appuyer, sélectionner
automatiquement, automatique
marcher, marche, à pied, randonnée
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
volontaire, intentionnel, délibéré
président, chef de l'État, présider, présidence
journalier, quotidien, jour
grâce, pardon, gracier
retrait, retirer, suppression
isolement, solitude, seul
poursuivre, pourchasser, traquer
surveillance, surveiller, contrôle, garde
édition, publication, parution
signifier, vouloir dire, signification
série, feuilleton, sitcom
passage, traversée, passer
exprimer, dire, manifester, expression
générer, produire, créer
capital, fonds, argent
capital, essentiel, crucial, primordial
affichage, panneau, afficher
sélectionner, choisir, sélection, cocher
employé, commis, salarié
cependant, néanmoins, toutefois, pourtant
exigence, condition, exiger
phase, étape, stade, période
symptôme, signe, manifestation
facilement, aisément, facile
grève, arrêt de travail, débrayage, gréviste
illégal, illicite, interdit, clandestin
examiner, étudier, analyser, examen
gens, personne, population
instaurer, établir, créer, instituer
colonie de vacances, colo, centre aéré
alimentaire, nourriture, aliment, alimentation, bouffe
comparable, similaire, semblable
ordinaire, normal, courant, habituel, banal
commentaire, remarque, observation
défense, armée, militaire
fournisseur, prestataire, vendeur
incapacité, impossibilité, inaptitude
bois, planche, bûche
audition, ouïe, entendre, auditif
audition, interrogatoire, auditionner
avertissement, alerte, mise en garde, avertir
illustration, image, dessin, illustrer
gendarmerie, police, gendarme
honneur, hommage, gloire
distribution, répartition, distribuer
poids, masse, peser, lourd
pression, contrainte
intensité, force, puissance
vieillesse, vieux, vieillissement, âgé
vieillard, personne âgée, senior, aîné
constant, permanent, continu
probablement, sans doute, vraisemblablement
probable, vraisemblable, possible
échapper, fuir, évader, évasion
préserver, protéger, conserver, sauvegarder
strictement, rigoureusement
retard, retarder, tardif, en retard
découverte, trouvaille, découvrir
découvrir, trouver, mettre au jour
budget, finance, budgétaire
couverture, protection, couvrir
couverture, couette, plaid
dissimuler, cacher, masquer, dissimulation
purement, uniquement, simplement
dimension, taille, mesure, grandeur
lever, soulever, élever
énumérer, lister, citer
chasse, chasseur, chasser, gibier
prévenir, avertir, informer, alerter
prévenu, accusé, inculpé, mis en examen
science, scientifique, savoir
évoquer, mentionner, parler
ponctuel, à l'heure, ponctualité
défaillance, panne, dysfonctionnement, défaut
italien, Italie, transalpin
réflexion, pensée, réfléchir
fièvre, température, fébrile
visiteur, touriste, visite, visiter
périphérique, appareil, accessoire
urgent, pressé, pressant, urgence
désaccord, différend, conflit, dispute
carburant, essence, gazole, combustible, diesel
pêche, pêcher, pêcheur, poisson
anniversaire, fête, date de naissance
aggraver, empirer, aggravation, détériorer
dispute, querelle, se disputer, engueulade
bourse, action, marché financier
bourse, aide, boursier, allocation
nation, pays, État, peuple, national
réaction, réponse, réagir
éclairage, lumière, lampe, éclairer
chaud, brûlant, chaleur, canicule
progrès, amélioration, avancée, progresser
bus, autobus, autocar, car
défaite, échec, revers, perdre
monétaire, monnaie, devise
éditeur, maison d'édition, éditer
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
désert, désertique, aride
économique, économie, financier
général, global, universel
bénéficier, profiter, jouir
conclure, terminer, achever, conclusion
travaux, chantier, rénovation
préalable, antérieur, auparavant, avance
insertion, intégration, insérer
sein, poitrine, mammaire
aménagement, agencement, aménager, adaptation
cotisation, contribution, cotiser
certificat, attestation, diplôme
demandeur, requérant, plaignant
test, essai, épreuve, tester
ancienneté, ancien, expérience
statut, situation, état
reclassement, réaffectation, reclasser
prud'hommes, prud'homal, litige
adoption, adopter, adoptif
excéder, dépasser, excès
diplôme, titre, diplômé
bail, location, contrat de location
jeu, partie, jouer, joueur
alternance, apprentissage, alternant
fonctionnaire, agent public
fils, enfant, garçon, fiston
meilleur, mieux, optimal
immatriculation, plaque, immatriculer, carte grise
analyse, examen, étude, analyser
intégralité, totalité, ensemble, entier
réglementaire, règlement, réglementation
nécessité, besoin, nécessaire
tuteur, maître de stage, mentor
seuil, limite, palier, plancher
notifier, informer, signifier, notification
télécharger, téléchargement, downloader
varié, divers, différent, variété
conciliation, médiation, conciliateur, arrangement
original, insolite, singulier
mutation, transfert, muter
mutation, variant, transformation
icône, symbole, pictogramme
dépasser, excéder, surpasser
dépasser, doubler
procureur, parquet, magistrat
décompte, calcul, relevé
bien, propriété, patrimoine
relever, constater, noter
malgré, en dépit de
exemplaire, copie
exemplaire, modèle, irréprochable
pédagogique, éducatif, pédagogie
potentiel, possible, éventuel
communauté, collectivité, groupe
dépistage, test, dépister, détection
stable, constant, stabilité
décharge, déchetterie, dépotoir
souhaiter, désirer, vouloir, souhait
proportionnel, prorata, proportion
restriction, limitation, restreindre
divorce, divorcer, séparation, rupture
transférer, déplacer, transmettre, transfert
audience, séance, procès
audience, public, auditoire
email, courriel, mail, mél, e-mail
redressement, rétablissement, redresser
amiable, à l'amiable, accord
exportation, exporter, export
destinataire, receveur
abonnement, forfait, abonner, souscription
convenir, s'entendre, accord
postérieurement, après, ensuite, ultérieurement
écologique, vert, écologie, écolo
animation, dessin animé
créance, dette
loin, distance, éloigné, lointain
atmosphère, air, ambiance
incompatible, contradictoire, incompatibilité
issu, provenir, originaire
dématérialisé, numérique, en ligne
film, long métrage, cinéma, ciné
consoler, réconforter
dérogatoire, dérogation, exceptionnel
camp, campement, camping
panneau, pancarte, affiche
comportement, attitude, conduite
échelle, escabeau
échelle, barème
hésiter, douter, hésitation
gratification, prime, indemnité
vertu, qualité, mérite
cohérence, logique, cohérent
brochure, dépliant, plaquette, livret
crèche, garderie, nounou, halte-garderie
conseiller, recommander, conseil
déménagement, déménager, emménager
scolarité, école, études, scolaire
fiable, sûr, fiabilité, sérieux
terrorisme, terroriste, attentat, djihadisme
fréquence, fréquent, périodicité
rattrapage, rattraper, récupérer
hypothèque, hypothécaire, hypothéquer
cérémonie, célébration, fête
résulter, découler, résultat
subordination, dépendance, subordonné
barrière, clôture, obstacle
récurrent, répété, fréquent
imposer, obliger, contraindre
imposer, taxer, impôt, imposition
travailler, bosser, travail, boulot
méthodologie, méthode, démarche
serrer, comprimer
roi, souverain, monarque, royal
optimiser, améliorer, optimisation
stress, anxiété, angoisse, stressé
vigilance, attention, vigilant, prudence
vaccinal, vaccin, vaccination, vacciner, piqûre
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
entraîner, former, entraînement
mensualisation, mensuel, mensualiser
photocopie, copie, photocopier
rediriger, renvoyer, redirection
intervalle, période, écart
emporter, gagner, remporter
fonctionner, marcher, fonctionnement
trésor, fortune, richesse
trésorerie, finances, trésorier
décider, choisir, décision
pénitentiaire, prison, carcéral, détention
restructuration, réorganisation, restructurer
pénibilité, pénible, difficulté
paysage, panorama, vue
compression, compresser, réduire, zip
emmener, conduire, amener, transporter
expatrié, expatriation, étranger, expat
tardif, en retard, tard
pompier, sapeur-pompier, secours, secouriste
engager, embaucher, recruter, engagement
cyclomoteur, scooter, mobylette, moto, deux-roues
altruisme, générosité, altruiste, dévouement
pluridisciplinaire, multidisciplinaire
ralentissement, ralentir, baisse
retenir, garder, conserver
attraction, gravité, attirer
cachet, comprimé, médicament, pilule
cachet, tampon, sceau
fluctuation, variation, fluctuer
fax, télécopie, télécopieur
obtenir, recevoir, acquérir, obtention
miniature, vignette, petit
absorber, avaler, absorption, ingérer
arriver, se produire, survenir
gros, obèse, corpulent
équitation, cavalier, équestre, cheval
allumer, démarrer, activer
allumer, enflammer, incendier
bar, café, bistrot, troquet
manuscrit, écrit à la main
occasionner, causer, provoquer
maintenir, garder, conserver, maintien
financeur, financement, financer
questionnaire, formulaire, enquête, sondage
imprévisible, imprévu, inattendu
instable, instabilité, fragile
unir, unifier, réunir
suicide, suicider, se tuer, suicidaire
tort, faute, erreur
intercepter, capturer, interception
caméra, webcam, vidéosurveillance
astronome, astronomie, astrophysicien
vital, essentiel
œdème, gonflement, enflure
affluence, foule, fréquentation
inutile, superflu, vain
insalubre, malsain, indigne, insalubrité
portefeuille, porte-monnaie, bourse
irrecevable, inacceptable, rejeté
usinage, fabrication, usiner
initialiser, démarrer, configurer, initialisation
champignon, cèpe, mycologie
champignon, mycose, fongique
habitat, logement, habitation
habitat, milieu naturel, biotope
physiologique, corporel, biologique
syndrome, maladie, trouble
intimidant, impressionnant, intimider
blocage, obstacle, bloquer
prévaloir, l'emporter
allergie, allergique, allergène
sucre, sucré, glucose, glucide
intelligence, intellect, intelligent
intelligence artificielle, IA
spirituel, religieux, spiritualité
optimal, idéal, meilleur
sauter, bondir, saut
divergence, différence, désaccord
francophone, francophonie, français
intuitif, intuition, facile
percussion, tambour
réitération, répétition, récidive
inchangé, identique, même
omission, oubli, omettre
employeur, patron, entreprise, boss
condition, exigence, critère
exemple, modèle, illustration
mentionner, citer, indiquer, mention
fin, terme, terminer, finir
organisation, organisme, association
organisation, organiser, planification
loi, législation, règle, légal
œuvre, ouvrage, création
temporaire, provisoire, momentané, intérimaire
consultation, rendez-vous, visite
consulter, regarder, lire
niveau, degré, échelon, stade
jeune, adolescent, ado, jeunesse, mineur
départ, partir, démission
unique, seul, exclusif
équipe, groupe, collectif, team
carte, plan, cartographie
issue, fin, résultat
issue, sortie
modifier, changer, transformer, modification
annuel, par an, année
principe, règle, fondement
intéressement, participation, prime
propre, nettoyé, propreté
développement, croissance, essor
conclusion, fin, bilan
amende, contravention, PV, procès-verbal, prune
usage, utilisation, emploi
taux, pourcentage, ratio
qualification, compétence, qualifié
candidat, postulant, candidature, postuler
difficulté, problème, obstacle, difficile
difficile, dur, compliqué, pénible
inspection, contrôle, inspecter
infraction, violation, délit, enfreindre
commencer, débuter, démarrer, commencement, début
préparation, préparer, préparatif
permanent, continu, durable
étude, recherche, enquête
étudier, étudiant, études, apprendre
séjour, voyage, vacances
résidence, domicile, logement, résider
espace, lieu, zone
spatial, fusée, astronaute, cosmonaute
indépendance, autonomie, indépendant, libération
exclusivement, uniquement, seulement
sexuel, sexe, sexualité
annexe, appendice, pièce jointe
gratuit, gratis, gratuitement, sans frais
retrouver, récupérer, trouver
capacité, aptitude, faculté
maire, mairie, municipalité, édile
joueur, footballeur, sportif
tâche, travail, mission, corvée
tache, salissure, tacher
réseau, connexion, internet
location, louer, locataire
crédit, emprunt, prêt, emprunter
réunion, assemblée, rencontre, meeting
espèces, argent liquide, cash, liquide
condamnation, peine, condamner, sanction
école, établissement scolaire, scolaire
écolier, élève, collégien, lycéen
client, acheteur, clientèle, consommateur
gaz, gazeux, méthane
échange, échanger, troc
échange, discussion, conversation
électoral, élection, vote, scrutin
électeur, votant, citoyen
invalidité, incapacité, handicap, invalide
vivant, en vie, vie, vivre
police, policier, flic, forces de l'ordre
partenaire, associé, conjoint
antérieur, précédent, préalable
mondial, international, planétaire
mondialisation, globalisation
erreur, faute, bug, se tromper
médiateur, médiation, arbitre
plainte, se plaindre, réclamation
plainte, porter plainte, accusation
différé, report, reporter, retarder
statue, sculpture, monument
stockage, stocker, entreposage, mémoire
stock, réserve
division, diviser, séparation
contrainte, obligation, obstacle
grossesse, enceinte, maternité
insuffisance, manque, insuffisant
concurrence, compétition, concurrent, rival
promotion, réduction, rabais, solde, promo
préférable, mieux, préférer
impossible, irréalisable, infaisable
manuellement, manuel, à la main
interprétation, interpréter, explication
interprète, traducteur, acteur
tourner, filmer, tournage
quantité, nombre, volume
visible, apparent, perceptible
incidence, effet, conséquence, impact
fenêtre, vitre, carreau
composition, constitution, composer
immeuble, bâtiment, édifice, building
opposition, désaccord, s'opposer
championnat, ligue, compétition, tournoi, coupe
infirmier, soignant, infirmière
secondaire, lycée, collège
chemin, sentier, route, voie
trajet, itinéraire, parcours, déplacement
démontrer, prouver, montrer, démonstration
vitesse, rapidité, vélocité, rapide
crime, meurtre, assassinat, homicide
criminel, meurtrier, assassin, tueur
fondamental, essentiel, crucial
convertir, transformer, conversion
détecter, repérer, détection
détecteur, capteur, alarme
personnage, héros, protagoniste
pourcentage, pour cent, proportion
satisfaire, contenter, satisfaction
content, satisfait, heureux, ravi
juste, équitable, justice
témoigner, témoin, témoignage, attester
sang, sanguin, hémorragie, saigner
déchet, ordure, détritus, poubelle
infarctus, crise cardiaque, arrêt cardiaque
concertation, consultation, dialogue, négociation
accumuler, amasser, cumuler, accumulation
échouer, rater, échec
débat, discussion, débattre
lancer, jeter, lancement
littérature, littéraire, roman, livre
urbain, ville, citadin, urbanisme
laver, nettoyer, lessive, lavage
cutané, peau, dermatologie, dermatite
emprise, influence, domination
feuille, papier, page
chrétien, christianisme, catholique
expulsion, expulser, renvoi
tourisme, touristique, touriste, voyage
positionnement, position, emplacement
catastrophe, désastre, sinistre, cataclysme
hébergeur, hébergement, héberger, logement
ressentir, éprouver, sentir, ressenti
pharmacie, pharmacien, officine, médicament
flotte, navire, marine
différencier, distinguer, différence
victoire, gagner, vaincre, triomphe
harcèlement, harceler, intimidation, persécution
fumée, vapeur, gaz
métropole, capitale, grande ville
affiliation, adhésion, adhérer, affilier
équivalent, égal, équivaloir
pilotage, piloter, conduire
restitution, restituer, rendre
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
accompagnement, soutien, suivi, accompagner, aide
applicable, valable, appliquer, application
pratique, pratiquer, exercer
pratique, commode, utile
exercer, pratiquer, occuper, exercice
sauf, excepté, hormis, exception
renouvellement, renouveler, reconduction, prolongation
agir, action, intervenir, acte
élément, composant, composante, partie
remplacement, remplacer, substitution, remplaçant
occuper, occupation, habiter, détenir
exercice, entraînement, activité
bénéficiaire, allocataire, ayant droit, bénéficier
identité, nom, état civil
destiner, destination, prévu, réservé
politique, gouvernement, pouvoir
politique, stratégie, mesure
prestation, service, allocation, aide
dérogation, exception, exemption, déroger
ensuite, après, puis, ultérieurement
cumul, cumuler, additionner, combiner
prononcer, déclarer, rendre, annoncer
minimum, minimal, moins, plancher
stage, stagiaire, formation, apprentissage
susceptible, pouvoir, capable, risquer
exception, dérogation, exceptionnel, cas particulier
soumis, assujetti, soumettre
expiration, expirer, échéance, fin, terme
épargne, épargner, économies, livret, placement
exonéré, exonération, exempté, dispensé, exempt
chantier, travaux, construction, site
téléphone, portable, mobile, smartphone, appeler
revenu, salaire, ressources, gain, rémunération
sujet, thème, question, propos
anticipé, anticiper, avance, prévoir, prématuré
identification, identifier, reconnaître, repérer
réparation, réparer, dépanner, dépannage, réparateur
réparation, indemnisation, dédommagement, dommages et intérêts
renseignement, information, renseigner, informer
renseignement, espionnage, espion, services secrets
forfait, forfaitaire, abonnement, formule
tour, gratte-ciel, immeuble
tour, rotation, révolution
masque, masquer, cacher, dissimuler
ventilation, aération, ventiler, aérer, climatisation
ventilation, répartition, ventiler
carrière, parcours, métier, profession
carrière, mine, gisement, extraction
coordonnées, adresse, contact
facture, facturer, facturation, note, addition
férié, chômé, fête
carence, manque, déficit, insuffisance, pénurie
compatible, compatibilité, adapté, conciliable
préfecture, préfet, chef-lieu
consigne, instruction, directive, ordre
immobilier, logement, bien, propriété, foncier
priorité, prioritaire, urgence, préférence
réintégration, réintégrer, retour, réinsertion
fraction, part, portion, partie
simultanément, simultané, en même temps, à la fois
saisine, saisir, recours
saisie, saisir, confisquer, confiscation
géographique, géographie, territorial
convocation, convoquer, citation, assignation
abusif, abus, excessif, injustifié
réforme, réformer, réorganisation, refonte, changement
créancier, créance, prêteur
maîtrise, maîtriser, contrôle, domination
maîtrise, connaissance, compétence
calendrier, agenda, planning, programme, emploi du temps
huissier, commissaire de justice
vouloir, souhaiter, désirer, volonté, envie
précarité, précaire, pauvreté, insécurité, misère
retenir, sélectionner, choisir, garder
retenir, mémoriser, se souvenir
retenue, prélèvement, déduction
variable, changeant, varier, variation
régir, réglementer, gouverner
soirée, soir, nuit
périmètre, zone, étendue, limite
énoncé, énoncer, formuler, exprimer
munir, équiper, doter, pourvoir
intérim, intérimaire, temporaire, provisoire
caution, cautionnement, garantie, garant, dépôt
prévoir, prévision, anticiper, planifier
populaire, célèbre, connu, apprécié, popularité
mandataire, représentant, mandat, agent
chaîne, réseau, enseigne
chaîne, télévision, diffuseur
systématiquement, systématique, toujours, automatiquement
plancher, sol, parquet
donner, offrir, fournir, don, remettre
précaution, prudence, mesure, prévention
percevoir, ressentir, apercevoir
homologue, équivalent, pair
homologuer, homologation, approuver, valider, agréer
prestataire, fournisseur, sous-traitant
chauffage, chauffer, radiateur, chaudière, chaleur
octroyer, accorder, attribuer, octroi
sœur, frangine
certifier, certification, attester, garantir
relais, relayer, relève, transmettre
lot, prix, récompense, gain
tôt, rapidement, bientôt, précoce
reconnaître, reconnaissance, admettre, avouer
reconnu, célèbre, renommé, réputé
privilégier, préférer, favoriser
privilège, avantage, privilégié, faveur
équilibre, équilibrer, stabilité, équilibré
perspective, avenir, prévision
décrire, description, dépeindre, présenter
injection, piqûre, injecter, seringue
geste, mouvement, signe
détenteur, propriétaire, titulaire, possesseur, détenir
insérer, insertion, introduire, ajouter, placer
déduction, déduire, soustraction, abattement, retrancher
index, indice, indexation
flux, courant, circulation, débit
interrompre, interruption, arrêter, suspendre, couper
imputable, imputer, attribuable, dû
chose, objet, truc, machin
dresser, établir, rédiger
dresser, dressage, dompter, apprivoiser
jury, juré, examinateur
gouverneur, gouverner, administrateur, dirigeant
garage, garagiste, atelier, parking
volet, persienne, contrevent, store
curateur, curatelle, tuteur, tutelle
reproduction, reproduire, procréation, accouplement
reproduction, copie, réplique
domiciliation, domicile, adresse
inflammable, combustible, prendre feu
rétractation, rétracter, annulation, se dédire
huile, graisse, lubrifiant
toxicité, toxique, nocif, dangereux
plaque, plaquette
plafonner, plafond, maximum, limiter
assurer, garantir, assurance
infrastructure, équipement, installation
publier, publication, paraître, parution, éditer
levage, lever, soulever, grue
conscience, conscient, morale
attribut, caractéristique, propriété, qualité
redevable, débiteur, assujetti, devoir
proclamer, proclamation, annoncer, déclarer
étroit, serré, étroitesse, exigu
ami, copain, camarade, amitié, proche
répétition, répéter, récurrence, réitérer
canal, chenal, voie navigable
altération, altérer, dégradation, modification, détérioration
lisible, lisibilité, compréhensible
incomplet, partiel, manquant, inachevé
synchronisation, synchroniser, synchronisé
sensible, délicat, fragile, vulnérable, sensibilité
généralisation, généraliser, extension, étendre
partition, division, partage, scission
convenir, accord, accepter, convenu
assignation, assigner, citation
prémunir, protéger, préserver
réembauche, réembaucher, réengager, embauche
dessiner, dessin, croquis, illustration
nul, nullité, invalide, caduc
excédent, surplus, excès, excédentaire
mesurage, mesure, mesurer
tri, trier, classement, triage
vendange, vendanger, récolte, cueillette
rotation, tourner, roulement, tour
réactivité, réactif, réagir, réaction
remédier, remède, résoudre, corriger
émergence, émerger, apparition, naissance, apparaître
écologique, écologie, environnemental, vert, environnement
apposer, mettre, coller
nez, nasal, narine
habillage, habiller, vêtement, tenue
souscrire, souscription, adhérer, abonnement, signer
reçu, récépissé, quittance, ticket
recevoir, réception, obtenir, accueillir
intercommunal, intercommunalité, communauté de communes
réinitialiser, réinitialisation, remettre à zéro, restaurer
ignorer, méconnaître, ignorance
réorientation, réorienter, orientation, reconversion
dollar, billet vert, monnaie, devise
passager, voyageur, usager
passager, temporaire, éphémère, provisoire
enjeu, défi, importance
approfondir, creuser, approfondissement
terminal, final, ultime
terminal, aérogare
visioconférence, visio, téléconférence, réunion à distance
addiction, dépendance, toxicomanie, accro
interaction, interagir, échange, relation
captivité, captif, prisonnier, détention, emprisonnement
déporté, déportation, déporter, camp
immersion, immerger, plonger, plongée
créer, création, fonder, inventer, créateur
revalorisation, revaloriser, augmentation, hausse
émargement, émarger, signature
partenariat, partenaire, collaboration, alliance, coopération
évolutif, évolution, évoluer, progression
scolarisation, scolariser, scolarité, école
institutionnel, institution, organisme
trésorerie, trésorier, liquidités, caisse
hybride, mixte, croisement, métis
concevoir, conception, concepteur, imaginer, créer
spontanément, spontané, volontairement, naturellement
radier, radiation, exclure, rayer
rechargeable, recharger, batterie
protecteur, protection, protéger, défenseur
écurie, étable
poudre, poussière, farine
poudre, explosif
superviser, supervision, surveiller, contrôler, encadrer
encadrer, encadrement, diriger, surveiller
réutilisable, réutiliser, recyclable, recycler
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
affranchir, affranchissement, timbre
affranchi, esclave, libérer, affranchissement
agroalimentaire, alimentaire, nourriture, aliment
café, bar, bistrot, brasserie
café, expresso, caféine
uniforme, tenue, costume
uniforme, homogène, identique
demander, demande, solliciter, réclamer, requérir
saturation, saturer, engorgement, encombrement
comprimer, compression, compresser, presser
trajectoire, trajet, parcours
fragilisé, fragile, fragiliser, affaibli, vulnérable
méconnaître, ignorer, méconnu
méconnu, inconnu, obscur
authentification, authentifier, identification, connexion
prorogation, proroger, prolongation, prolonger, report
apatride, apatridie, sans nationalité
maturité, mûr, mûrir, adulte
récit, histoire, narration, raconter, conte
décrocher, obtenir, gagner, remporter
présidentielle, élection, scrutin, président
émolument, honoraires, rémunération
tissu, étoffe, textile, toile
vacant, libre, inoccupé, vide
salon, exposition, foire
salon, séjour, salle de séjour
appui, soutien, appuyer, aide
défavorable, hostile, négatif, contraire
cantine, réfectoire, restauration, restaurant
respecter, respect, observer, se conformer
jetable, jeter, usage unique
impliquer, implication, entraîner, concerner
levier, manette, poignée
promouvoir, promotion, nommer
juif, hébreu, judaïsme, israélite, judaïque
vain, inutile, inefficace
arche, arc, voûte
corruption, corrompre, corrompu, pot-de-vin
interférence, interférer, brouillage, perturbation
chèvre, bouc, caprin
marionnette, pantin, marionnettiste
opter, choisir, choix, option
accessibilité, accessible, accès
détourner, détournement, dévier
amateur, passionné, fan, non professionnel
allégation, affirmation, accusation, prétendre
greffier, greffe
posture, position, attitude
souder, soudure, soudage, soudeur
recourir, recours, utiliser, faire appel
apprivoiser, domestiquer, domestication, dompter
groupe, cluster, foyer, grappe
durée, temps, durer, période, longueur
rémunération, salaire, paie, traitement, rémunérer
représentant, délégué, élu, député, représenter
seul, unique, isolé, solitaire
obligatoire, obligation, requis, imposé, impératif
national, nation, étatique
important, majeur, essentiel, importance, considérable
ensemble, totalité, groupe, intégralité
prévention, prévenir, précaution, protection
âge, âgé, ans
individuel, individu, personnel
embauche, embaucher, recruter, recrutement, engager
local, bâtiment, pièce
accès, accéder, entrée, atteindre
principal, majeur, central, premier, essentiel
domicile, maison, logement, résidence, foyer
nature, environnement, paysage
nature, type, genre
continu, permanent, ininterrompu, continuité
financier, finance, monétaire, argent
contact, contacter, joindre, relation
évaluation, évaluer, estimation, estimer, appréciation
procéder, effectuer, réaliser
parent, père, mère, famille
présence, présent, présenter
examen, épreuve, test, contrôle
examen, analyse, étude, examiner
discrimination, discriminer, inégalité, ségrégation
pièce, monnaie
pièce, chambre, salle
exposer, exposition, montrer, présenter
identifier, reconnaître, repérer, déterminer
centre, milieu, cœur
copie, copier, reproduction, duplicata, double
positif, favorable, bénéfique
mensuel, mensualité, chaque mois
commande, commander, achat
dépôt, déposer, remise
haut, élevé, hauteur, grand, supérieur
immédiatement, aussitôt, tout de suite, immédiat, sur-le-champ
structure, organisation, organisme
numérique, digital, informatique, électronique
version, édition, mouture
législateur, parlement, loi, législation
avance, avancer, acompte
avancée, progrès, progression
propriété, bien, possession, propriétaire
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
élaborer, élaboration, concevoir, préparer
répertoire, dossier, liste, annuaire
substance, produit, matière, composé
parfois, quelquefois, de temps en temps, occasionnellement
sanitaire, santé, hygiène, médical
sauvegarde, sauvegarder, enregistrer, copie
sauvegarde, protection, préservation, préserver
vérification, vérifier, contrôle, contrôler
population, habitant, peuple, démographie
industriel, industrie, usine, fabricant
enquête, enquêter, investigation, sondage
marquer, inscrire, but, score
échéance, date limite, terme, délai
facteur, cause, élément
facteur, postier
saisonnier, saison, temporaire
naturel, nature, bio
surtout, principalement, notamment, essentiellement
détailler, détail, préciser, précision
atelier, usine, fabrique
transfert, transférer, déplacement, mutation
divers, varié, différent, multiple, plusieurs
terrain, parcelle, sol, terre
terrain, stade, pelouse
stratégie, tactique, plan, politique
impossibilité, impossible, incapacité
sexe, genre, sexuel
remporter, gagner, vainqueur, victoire, lauréat
technologique, technologie, technique
renvoyer, renvoi, licencier, expulser
route, chaussée, voie, chemin
médiation, médiateur, conciliation, intermédiaire
rattacher, rattachement, annexion, relier
religieux, religion, foi, moine, prêtre
requête, demande, recherche
récépissé, reçu, attestation
futur, avenir, prochain, à venir
norme, standard, règle, réglementation
amener, apporter, conduire, mener
succès, réussite, victoire, triomphe, réussir
fusion, fusionner, regroupement, unification
actif, activité, dynamique
contravention, amende, infraction, PV, procès-verbal
réussite, réussir, succès, parvenir
chaleur, chaud, canicule, température
possession, posséder, détenir, avoir
musique, chanson, musicien, musical, mélodie
violence, violent, brutalité, agression, sévices
cellule, cachot, geôle
voix, vote, suffrage
voix, vocal, chant
citoyen, habitant, ressortissant, citoyenneté
bruit, son, sonore, nuisance, vacarme
intitulé, titre, nom, libellé
métal, fer, acier, métallique
quartier, arrondissement, district, secteur
localisation, emplacement, situer, lieu, localiser
franchissement, franchir, traverser, traversée
mutuel, réciproque, mutuellement
mutuelle, complémentaire, assurance
église, cathédrale, chapelle, basilique
feu, incendie, flamme, brûler
marchand, commerçant, vendeur, négociant
ascendant, ancêtre, aïeul, parent
déclenchement, déclencher, début, provoquer
nomination, nommer, désigner, désignation
prêteur, banque, prêt, prêter
salle, pièce, amphithéâtre
collègue, confrère, camarade
pilote, piloter, conducteur, aviateur
télévision, télé, téléviseur, chaîne, TV
session, séance, période
sauvage, sauvagement, farouche
épidémie, pandémie, contagion, épidémique
forêt, bois, forestier, arbre
constructeur, fabricant, construire, bâtisseur
gare, station, ferroviaire
lumière, éclairage, lumineux, lampe
symbole, emblème, symboliser, représenter
océan, mer, maritime, océanique
empereur, impératrice, impérial, souverain, monarque, empire
patrimoine, héritage, biens, fortune
plastique, polymère, matière plastique
hiver, hivernal, froid
correspondance, courrier, lettre
donation, don, donner, legs
communal, municipal, commune, municipalité
radio, radiophonique, station
radio, radiographie
expérimental, expérience, expérimentation, essai
épuisé, fatigué, épuisement, fatigue
recensement, recenser, dénombrement, compter
valoir, valeur, coûter
tradition, coutume, traditionnel, usage
attirer, attrait, séduire, attirance
voyageur, touriste, passager, voyage
trophée, coupe, récompense, prix
traverser, traversée, franchir, passer
loyal, fidèle, loyauté, fidélité
emprunteur, emprunt, emprunter, prêt
religion, culte, confession, croyance
cancer, tumeur, cancéreux
excessif, exagéré, abusif, démesuré
lycéen, élève, étudiant, lycée
trône, couronne, roi, règne
esprit, âme, pensée
esprit, fantôme, spectre
capteur, détecteur, sonde
musée, galerie, exposition
sacré, saint, divin
métier, profession, occupation, travail
conséquence, effet, résultat, entraîner, répercussion
surnom, surnommer, surnommé, sobriquet, pseudonyme
appeler, nommer, nom, dénommer, baptiser
but, objectif, viser, finalité
cause, dû, provoquer, raison
motif, raison, pourquoi, mobile
gagner, vainqueur, victoire, vaincre
perdre, défaite, perdant, vaincu, battre
bâtir, construire, édifier, construction, ériger
détruire, destruction, démolir, raser, ravager
épouser, mariage, marier, époux, épouse
femme, épouse, conjointe, compagne
enfant, fils, fille, progéniture, descendance
grand-père, grand-parent, aïeul, papi
famille, dynastie, lignée, maison
héritier, successeur, hériter, héritage
prédécesseur, précéder, devancier
fonder, fondateur, fondation, créer, création
inventer, invention, inventeur, inventé
découvrir, découverte, découvreur, trouver
auteur, écrivain, écrire, romancier
livre, ouvrage, roman, bouquin
poème, poésie, poète, vers
film, long-métrage, cinéma, œuvre
réalisateur, réaliser, cinéaste, metteur en scène
acteur, comédien, interprète, actrice
chanteur, chanteuse, artiste, interprète
chanson, titre, morceau, tube
compositeur, composer, musicien, composition
peintre, peindre, peinture, tableau, toile
sculpteur, sculpture, statue, sculpter
architecte, concevoir, architecture
célèbre, connu, fameux, illustre, renommé
célébrité, vedette, star, renommée
habiter, vivre, résider, demeurer, loger
habitant, résident, population, vivre
origine, provenir, provenance, venir, originaire
étymologie, origine du nom, dériver, racine
date, jour, quand
commencer, débuter, début, commencement, entamer
finir, terminer, fin, achever, s'achever
durer, durée, longtemps, temps
époque, période, ère, siècle
ancien, vieux, antique, âgé
nouveau, récent, neuf, inédit
ville, cité, agglomération, commune
village, bourg, hameau, commune
pays, État, nation, territoire
capitale, chef-lieu, siège
frontière, limite, limitrophe, frontalier
voisin, limitrophe, frontalier, avoisinant
situer, situé, localiser, trouver, lieu
région, province, zone, territoire
affluent, se jeter, rivière
source, prendre sa source, naître
montagne, mont, massif, sommet
sommet, point culminant, cime, pic
culminer, altitude, hauteur, haut
île, archipel, insulaire, îlot
côte, littoral, rivage, plage
plaine, plateau, vallée
climat, climatique, météo, temps
pluie, pleuvoir, précipitation, averse
neige, neiger, enneigement
tempête, ouragan, cyclone, typhon
séisme, tremblement de terre, secousse, sismique
inondation, crue, inonder, submersion
sécheresse, aridité, manque d'eau
catastrophe, désastre, sinistre, drame
accident, collision, crash, accidentel
naufrage, couler, sombrer, épave
blessé, blesser, blessure, victime
victime, mort, bilan, tué
tuer, assassiner, assassinat, meurtre, abattre
crime, délit, infraction, criminel
voler, vol, cambriolage, dérober, voleur
prison, pénitencier, incarcérer, emprisonner, détention
condamner, condamnation, peine, sentence
peine de mort, exécution, exécuter, guillotine
procès, jugement, juger, audience
juge, magistrat, juger, tribunal
tribunal, cour, juridiction, justice
accuser, accusation, inculper, soupçonner
coupable, culpabilité, responsable
innocent, innocenter, acquitter, acquittement
otage, enlèvement, kidnapper, enlever, rapt
attentat, attaque, terrorisme, terroriste
explosion, exploser, bombe, déflagration
gendarme, gendarmerie, policier
guerre, conflit, bataille, hostilités
combat, combattre, affrontement, bataille, lutte
attaquer, attaque, offensive, assaut, agression
envahir, invasion, envahisseur, occuper
conquérir, conquête, conquérant, s'emparer
annexer, annexion, rattacher
défendre, défense, protéger
armée, troupe, militaire, soldat
général, commandant, chef, officier
arme, missile, fusil, armement
bombarder, bombardement, frappe, raid
rebelle, insurgé, rébellion, révolte
révolte, soulèvement, insurrection, émeute
révolution, révolutionnaire, renversement
coup d'État, putsch, renverser, renversement
massacre, génocide, tuerie, extermination
paix, traité, armistice, pacifique
signer, signature, ratifier, ratification
ennemi, adversaire, rival, opposant
menace, menacer, danger, péril
danger, dangereux, risque, péril
négociation, négocier, pourparlers, discussion
rencontre, rencontrer, entrevue, réunion
ambassadeur, diplomate, ambassade
diplomatie, diplomatique, affaires étrangères
sanction, sanctionner, embargo, punition
embargo, blocus, boycott
indépendance, indépendant, souveraineté, autonomie
colonie, colonial, coloniser, colonisation
esclavage, esclave, servitude, traite
abolir, abolition, supprimer, suppression
interdire, interdiction, prohiber, défendu
autoriser, autorisation, permettre, permis
élire, élection, élu, voter, vote
élection, scrutin, suffrage, vote
électeur, votant, électorat
premier ministre, chef du gouvernement, chancelier
ministre, ministère, secrétaire d'État
maire, mairie, municipalité, bourgmestre
député, parlementaire, sénateur
parti, formation politique, mouvement
démissionner, démission, quitter, départ
destituer, destitution, limoger, révoquer, évincer
dirigeant, chef, leader, diriger
diriger, commander, gouverner, mener
roi, souverain, monarque, reine
régner, règne, gouverner, trône
abdiquer, abdication, renoncer
dictateur, tyran, dictature, despote
loi, législation, texte, légal
adopter, adoption, voter, approuver
rejeter, rejet, refuser, refus
opposition, opposer, contre, opposant
soutenir, soutien, appuyer, partisan
critiquer, critique, dénoncer, reprocher
manifestation, manifester, manifestant, protestation
grève, gréviste, débrayage, mouvement social
déclarer, déclaration, affirmer, annoncer
annoncer, annonce, déclarer, communiquer
penser, croire, estimer, opinion, avis
expliquer, explication, raison
promettre, promesse, engagement, s'engager
décider, décision, résoudre
proposer, proposition, suggérer, suggestion
exiger, exigence, réclamer, revendiquer
réfugié, migrant, exilé, demandeur d'asile
immigrer, immigration, immigré, migrant
émigrer, émigration, exil, s'exiler
fuir, fuite, s'enfuir, évader, échapper
expulser, expulsion, chasser, bannir
étranger, immigré, international
nationalité, citoyenneté, naturalisation
langue, idiome, parler, dialecte
signifier, signification, sens, désigner, définition
argent, fric, somme, fonds
prix, coût, tarif, coûter
acheter, achat, acquérir, acquisition
vendre, vente, vendeur, céder
racheter, rachat, acquisition, reprise
payer, paiement, verser, régler
chiffre d'affaires, revenus, recettes, ventes
dette, endettement, endetté, devoir
impôt, taxe, contribution, fiscal
monnaie, devise, argent
bourse, cotation, marché
entreprise, société, compagnie, firme, boîte
patron, directeur, PDG, dirigeant
employé, salarié, travailleur, personnel
faillite, banqueroute, dépôt de bilan, liquidation
crise, récession, dépression
croissance, croître, essor, augmentation
augmenter, augmentation, hausse, accroître, progresser
diminuer, diminution, baisse, réduire, réduction
exporter, exportation, vendre à l'étranger
produire, production, producteur, fabriquer
fabriquer, fabrication, fabricant, confectionner
ressource, richesse, matière première
pétrole, brut, hydrocarbure, or noir
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
vainqueur, gagnant, lauréat
finale, finaliste, match
équipe, club, formation
football, foot, ballon rond
entraîneur, coach, sélectionneur, entraîner
arbitre, arbitrer, arbitrage
but, buteur, marquer
score, résultat, pointage
course, coureur, courir
cycliste, coureur, vélo, cyclisme
vélo, bicyclette, cycle
record, performance, exploit
médaille, médaillé, podium
participer, participation, participant, prendre part
classement, rang, place, classer
disqualifier, disqualification, exclure
dopage, dopé, doper
recevoir, obtenir, décerner, attribuer
décerner, remettre, attribuer
festival, fête, manifestation
fête, célébration, célébrer, fêter
anniversaire, commémoration, commémorer
spectacle, concert, représentation
théâtre, pièce, scène
incarner, interpréter, jouer, rôle
adapter, adaptation, tiré
inspirer, inspiration, influencer, influence
histoire, intrigue, scénario, récit
sortir, sortie, parution, paraître
journal, quotidien, presse, périodique
journaliste, reporter, présentateur
diffuser, diffusion, émission, transmettre
émission, programme, diffusion
jeu vidéo, jeu, console
danse, danser, danseur, ballet
mode, couture, styliste
plat, cuisine, recette, spécialité
se nourrir, alimentation, régime alimentaire
boire, boisson, breuvage
école, établissement, enseignement, scolaire
enseigner, professeur, enseignant, enseignement
étudier, étude, étudiant, apprendre
diplôme, licence, diplômé
chercheur, scientifique, recherche
recherche, étude, travaux
théorie, thèse, hypothèse
mathématicien, mathématiques, maths
astronome, astronomie, astre
fusée, lanceur, lancement
satellite, lune, sonde
maladie, affection, pathologie, malade
soigner, soin, traiter, traitement
guérir, guérison, remède, rétablissement
médicament, remède, traitement
hôpital, clinique, hospitaliser
chirurgien, opérer, opération, chirurgie
enceinte, grossesse, accoucher
virus, microbe, infection, infecter
contaminer, contamination, transmettre, transmission
douleur, souffrir, mal, souffrance
animal, bête, espèce
espèce, race, variété
cheval, jument, équidé
oiseau, volatile, aviaire
insecte, bestiole
plante, végétal, fleur
arbre, arbuste, bois
disparaître, disparition, extinction, éteint
menacé, en voie de disparition, vulnérable
protéger, protection, préserver, sauvegarder
pollution, polluer, polluant, contamination
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
enterrer, inhumer, enterrement, obsèques, funérailles
dieu, divinité, divin, déesse
croire, croyance, foi, croyant
prêtre, curé, abbé
pape, pontife, Vatican, papauté
évêque, archevêque, diocèse
moine, monastère, abbaye
mosquée, lieu de culte
mythe, légende, mythologie
philosophe, penseur, philosophie
utiliser, servir, employer, usage
servir, fonction, utilité
différence, différent, distinguer, distinction
ressembler, ressemblance, similaire, semblable
avantage, atout, intérêt
inconvénient, défaut, désavantage
problème, difficulté, souci, ennui
panne, dysfonctionnement, défaillance, bug
aider, aide, assister, secourir
empêcher, éviter, entraver
changer, changement, modifier, transformer
modifier, modification, éditer
supprimer, suppression, effacer, enlever
ajouter, ajout, adjonction
installer, installation, mettre en place
télécharger, téléchargement, récupérer
mot de passe, identifiant, connexion
mail, courriel, email, message
ouvrir, ouverture, inaugurer
fermer, fermeture, clore
arriver, arrivée, parvenir
faire partie, membre, appartenir
diviser, division, partager, séparer
type, sorte, genre, catégorie
forme, aspect, allure
méthode, procédé, technique, moyen
manière, façon, comment
peur, crainte, craindre, effrayer
colère, furieux, fureur
bonheur, heureux, joie
intelligent, intelligence, malin
suicide, suicider, mettre fin à ses jours
noyade, noyer, noyé
hymne, chant national
devise, slogan, maxime
exploser, éclater, sauter
explorer, exploration, explorateur, expédition
navigateur, explorateur, marin
pirate, corsaire, flibustier
pirater, piratage, hacker, cyberattaque
scandale, affaire, polémique
polémique, controverse, débat
fraude, escroquerie, arnaque, frauder
drogue, stupéfiant, trafic
notice, mode d'emploi, manuel, guide, instructions
corps, organisme
appartenir, propriété, propriétaire
Poutine, Russie, russe, Kremlin
Zelensky, Ukraine, ukrainien, Kiev
Loukachenko, Biélorussie, biélorusse, Minsk
Biden, Washington, américain
Trump, Washington, américain
Obama, Washington, américain
Macron, Élysée, français
Merkel, allemand, Berlin
Scholz, allemand, Berlin
Johnson, britannique, Londres
Erdogan, Turquie, turc, Ankara
Netanyahou, Israël, israélien
Assad, Syrie, syrien, Damas
Jinping, chinois, Pékin
compter, compteur
travailler, travailleur
développer, développeur
demander, demandeur
contrôler, contrôleur
servir, serveur
doubler, doublage
battre, batteur, batterie
former, formateur
détecter, détecteur
repousser, repoussage
diviser, diviseur
transporter, transporteur
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
abstenir, abstention
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
allumer, allumage
amorcer, amorçage
diffuser, diffuseur
cloner, clonage
scanner, scanneur
coller, collage
charger, chargeur
renommer, renommage
décomposer, décomposition
masquer, masquage
révoquer, révocation
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
migrer, migration
rogner, rognage
coder, codage, codeur
capter, capteur
gaspiller, gaspillage
décliner, déclinaison
plonger, plongeur
compresser, compresseur
ancrer, ancrage
centrer, centrage
encoder, encodage
assembler, assemblage
venger, vengeance
baigner, baignade
incliner, inclinaison
cambrioler, cambriolage, cambrioleur
harceler, harceleur
démarcher, démarchage
hacher, hachage
tricher, tricheur
rayer, rayure
décoder, décodage
décrypter, décryptage
dévier, déviation
limoger, limogeage
méfier, méfiance
drainer, drainage
forer, forage
sécher, séchage
exceller, excellence
extrader, extradition
pirater, piraterie
pendre, pendaison
violer, violeur
ingérer, ingérence
lyncher, lynchage
moquer, moquerie
maquiller, maquillage
narrer, narration, narrateur
négliger, négligence
cueillir, cueillette
ramasser, ramassage
épingler, épinglage
polir, polissage
sonder, sondage
polluer, pollueur
prohiber, prohibition
raffiner, raffinage, raffinerie
braquer, braquage, braqueur
déchirer, déchirure
synthétiser, synthétiseur
taxer, taxation
dépanner, dépanneur
câbler, câblage
frauder, fraudeur
encaisser, encaissement
remorquer, remorquage
entreposer, entreposage
vibrer, vibration
photocopier, photocopieur
fixer, fixation
noter, notation
disposer, disposition
influencer, influenceur
embarquer, embarcation
abaisser, abaissement
régler, réglable
exécuter, exécuteur
répartir, répartiteur
amnistier, amnistie
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
dater, datation
horodater, horodatage
compter, décompte
apparier, appairage
bricoler, bricolage
carreler, carrelage
bénéficier, bénéfice
négocier, négoce
minier, mine
côtier, côte
fermier, ferme
victorieux, victoire
mystérieux, mystère
prestigieux, prestige
harmonieux, harmonie
infectieux, infection
litigieux, litige
douanier, douane
gazier, gaz
hôtelier, hôtel
coutumier, coutume
incendier, incendie
parodier, parodie
instancier, instance
distanciation, distance
bombardier, bombarder
meurtrier, meurtre
consciencieux, conscience
répertorier, répertoire
courrier, courriel
infirmier, infirmerie
élire, élisent
défendre, défend, défendu
étendre, étend
éteindre, éteignent
acquérir, acquièrent
tendre, tend, tendu
mordre, morsure
plaire, plaît
exclure, exclut
inclure, inclut
conclure, conclut, conclu
prévenir, prévient, prévenu
retenir, retient, retenu
prescrire, prescrit
prédire, prédiction
naître, naissent
percevoir, perçut
asseoir, assis
appartenir, appartint
contenir, contint
fondre, fondu
haïr, haï
résoudre, résolut
dissoudre, dissous
souscrire, souscrit
convenir, convient
entretenir, entretient
espérer, espèrent
`;
