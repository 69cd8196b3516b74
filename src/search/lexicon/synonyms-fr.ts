/** Groups of French words that news, reference texts and manuals use for the same thing. A word may be in several. */
export const SYNONYMS_FR = `
soldat, militaire, combattant, troupe
armée, troupe, militaire
guerre, guerrier, belliqueux
combat, bataille, affrontement, combattre
combattre, lutter, se battre
lutte, combat, lutter
attaque, assaut, offensive, agression
attaquer, assaillir, agresser
assaillant, agresseur, attaquant
invasion, envahir, envahisseur
occupation, occuper, occupant
défense, défendre, protection
défenseur, protecteur
protéger, préserver, défendre
victoire, triomphe, vaincre
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
terrorisme, terroriste
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
révolution, révolutionnaire
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
asile, refuge
blessé, victime
blessure, blesser, lésion, plaie
tuer, abattre, assassiner
meurtre, assassinat, homicide
meurtrier, assassin, tueur
massacre, tuerie, carnage, massacrer
génocide, extermination
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
tombe, tombeau, sépulture
cimetière, nécropole
crémation, incinération
natif, originaire, né
vie, vivre, existence
vivant, en vie
survie, survivre, survivant, rescapé
roi, souverain, monarque
royauté, monarchie, royaume
reine, souveraine
empereur, impérial, empire
prince, princier
noble, aristocrate, noblesse, aristocratie
trône, couronne
règne, régner, dominer
abdication, abdiquer
dynastie, lignée
héritier, successeur
succession, succéder, successeur
dictateur, tyran, despote, autocrate
dictature, tyrannie, despotisme
président, chef de l'État
premier ministre, chef du gouvernement
dirigeant, chef, leader, responsable
diriger, mener, conduire
commander, commandement, commandant
gouvernement, gouverner, exécutif
gouvernement, cabinet, ministère
parlement, assemblée, parlementaire
député, parlementaire, élu
sénat, sénateur
maire, mairie, municipalité
municipal, communal
conseil, conseiller
élection, scrutin, vote
élire, voter
électeur, votant
candidat, candidature, prétendant
bulletin, suffrage, voix
référendum, plébiscite, consultation
sondage, enquête d'opinion
parti, formation politique
majorité, majoritaire
minorité, minoritaire
démocratie, démocratique
république, républicain
nation, pays, État
patrie, pays natal
patriote, patriotisme, nationaliste
citoyen, citoyenneté, civique
nationalité, citoyenneté
habitant, résident
peuplé, habité, population
étranger, extérieur
étranger, immigré, immigrant
immigration, migration
migrant, immigré, émigré
frontalier, limitrophe, voisin
territoire, région, zone
région, province, contrée
régional, provincial
quartier, district, arrondissement
ville, cité, agglomération
urbain, citadin, ville
village, hameau, bourg, bourgade
villageois, rural
banlieue, périphérie, faubourg
capitale, métropole
colonie, colonial, colonisation
colon, colonisateur
indépendance, indépendant, souveraineté
autonomie, autonome
sécession, séparatisme, sécessionniste
séparatiste, indépendantiste
annexion, annexer, rattachement
unification, réunification, unifier
fédération, fédéral, confédération
accord, traité, pacte, convention
alliance, coalition, allié
allié, partenaire
ennemi, adversaire, rival
rivalité, rival, concurrence
hostilité, hostile, inimitié
neutralité, neutre
diplomatie, diplomate, diplomatique
ambassadeur, ambassade
compromis, concession
médiation, médiateur, intermédiaire
blocus, embargo
réunion, rencontre, assemblée
se réunir, se rassembler
rassemblement, attroupement, foule
manifestation, manifester, manifestant
protestation, protester, contestation
émeute, émeutier, troubles
grève, gréviste, débrayage
syndicat, syndical, syndicaliste
loi, législation
législatif, législateur, législation
légal, licite, autorisé
légaliser, légalisation
illégal, illicite, interdit
décret, ordonnance, arrêté
règlement, règle, réglementation
constitution, constitutionnel
réforme, réformer
amendement, amender, modification
abroger, abolir, annuler
abolition, suppression
justice, judiciaire
tribunal, cour, juridiction
juge, magistrat
avocat, défenseur, conseil
procureur, ministère public
procès, jugement
jugement, verdict, sentence, arrêt
juger, statuer
accusation, accuser, inculpation
accusé, prévenu, inculpé
inculper, mettre en examen
suspect, soupçonné
soupçon, soupçonner, suspicion
témoin, témoignage, témoigner
preuve, prouver
enquête, investigation, enquêter
enquêteur, détective, inspecteur
plainte, plaignant
coupable, culpabilité
innocent, innocence
acquitter, acquittement, relaxe
peine, sanction, punition, châtiment
punir, sanctionner
amende, contravention
grâce, amnistie, gracier
pardon, pardonner
crime, délit, infraction
criminel, malfaiteur, délinquant
criminalité, délinquance
vol, voler, cambriolage
voleur, cambrioleur
braquage, hold-up, vol à main armée
escroquerie, fraude, arnaque
escroc, fraudeur, arnaqueur
fraude, frauder, frauduleux
corruption, pot-de-vin
corrompre, soudoyer
contrebande, trafic
trafiquant, contrebandier
drogue, stupéfiant
viol, agression sexuelle
police, gendarmerie, forces de l'ordre
policier, agent, gendarme
arrestation, arrêter, interpellation, interpeller
interrogatoire, interroger
patrouille, patrouiller
garde, gardien, surveillant
surveillance, surveiller
espion, agent secret, espionnage
traître, trahison, trahir
complot, conspiration, conjuration
coup d'État, putsch
renverser, destituer
destitution, révocation
démission, démissionner
nommer, désigner, nomination
licenciement, licencier, renvoyer
liberté, libre
esclave, esclavage, asservissement
servitude, esclavage
serviteur, domestique, valet
oppression, opprimer, répression
persécution, persécuter
égalité, égal, égalitaire
inégalité, inégal, disparité
discrimination, discriminer, discriminatoire
racisme, raciste, xénophobie
violence, violent, brutalité
brutal, violent, féroce
cruel, cruauté, barbare
sauvage, féroce
menace, menacer, danger
dangereux, périlleux, risqué
risquer, risque, s'exposer
sûr, sûreté, sécurité
peur, crainte, frayeur, effroi
effrayer, terrifier, épouvanter
effrayant, terrifiant, épouvantable
panique, affolement
courage, courageux, bravoure, brave
héros, héroïque, héroïsme
lâche, lâcheté
entreprise, société, compagnie, firme
entrepreneur, chef d'entreprise
filiale, succursale
patron, employeur, directeur
employé, salarié, travailleur
ouvrier, travailleur
personnel, effectif, salarié
collègue, collaborateur
embauche, recrutement, embaucher, recruter
emploi, travail, poste
professionnel, métier
chômage, chômeur, sans-emploi
salaire, rémunération, paie
revenu, gain
retraite, retraité, pension
argent, monnaie
monnaie, devise
monétaire, monnaie
banque, bancaire, banquier
emprunt, prêt, crédit
emprunter, emprunteur
prêter, prêteur
dette, endettement, endetté
faillite, banqueroute, liquidation
bénéfice, profit, gain
rentable, rentabilité, profitable
perte, déficit
déficit, déficitaire
dépense, dépenser, frais
coût, prix, coûter
cher, coûteux, onéreux
bon marché, abordable, peu coûteux
gratuit, sans frais
impôt, taxe, contribution
contribuable, imposable
subvention, aide financière
financement, financer
financier, finance
investissement, investir, placement
investisseur, actionnaire
action, actionnaire
bourse, boursier
inflation, hausse des prix
récession, crise économique
croissance, expansion, essor
croître, augmenter, grandir
commerce, commercial, négoce
commerçant, marchand, négociant
achat, acheter, acquisition
acheteur, acquéreur
acquérir, acheter, acquisition
client, clientèle
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
concurrence, concurrent, rival
monopole, monopolistique
publicité, publicitaire, réclame
marque, enseigne
usine, fabrique, manufacture
industrie, industriel
fabrication, production, fabriquer
produire, fabriquer
fabricant, producteur, constructeur
atelier, fabrique
minier, mineur, gisement
extraction, extraire
charbon, houille
pétrole, pétrolier, brut
carburant, essence, combustible
gaz, gazeux
énergie, énergétique
électricité, électrique, courant
centrale, nucléaire
barrage, retenue
richesse, riche, fortune
riche, fortuné, aisé
pauvre, pauvreté, démuni, indigent
misère, pauvreté, dénuement
mendiant, mendier
sans-abri, sans domicile fixe
don, donner, donation
donateur, bienfaiteur, mécène
charité, bienfaisance, caritatif
aide, assistance, secours
aider, assister, secourir
secouriste, sauveteur
sauvetage, sauver, secours
soutien, soutenir, appui, appuyer
partisan, adepte, défenseur
agriculteur, paysan, cultivateur, fermier
ferme, exploitation agricole
champ, terre, parcelle
récolte, moisson, récolter
semer, semence, semis
engrais, fertilisant
fertile, fertilité, fécond
sécheresse, aridité
aride, désertique, sec
désert, désertique
irrigation, irriguer, arrosage
arroser, arrosage
élevage, éleveur, élever
bétail, troupeau, cheptel
vache, bovin, bœuf
mouton, ovin, brebis
porc, cochon, porcin
cheval, équestre, équin
cavalier, cavalerie
berger, pâtre
pâturage, prairie, pré
pêche, pêcheur, pêcher
poisson, poissonneux
chasse, chasser, chasseur
piège, piéger
proie, gibier
prédateur, carnassier
forêt, bois, forestier
arbre, arbuste
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
espèce, variété
race, espèce
sauvage, non domestiqué
extinction, disparition
disparaître, s'éteindre, disparition
menacé, en danger
nuisible, néfaste, nocif
parasite, nuisible
nature, naturel
environnement, milieu, environnemental
écologie, écologique, écologiste
pollution, polluer, polluant
déchet, ordure, détritus
recyclage, recycler
montagne, mont, massif
montagneux, montagnard, montagne
sommet, cime, pic
colline, butte, coteau
vallée, val, vallon
plaine, plateau
grotte, caverne
rocher, roche, pierre
falaise, escarpement
volcan, volcanique, éruption
séisme, tremblement de terre, sismique
tsunami, raz-de-marée
inondation, crue, inonder
glissement de terrain, éboulement
avalanche, coulée de neige
catastrophe, désastre, sinistre
catastrophique, désastreux
incendie, feu
brûler, incendier, brûlure
flamme, feu
fumée, fumer
pompier, sapeur-pompier
mer, océan
marin, matelot, navigateur
côtier, littoral
plage, rivage
île, îlot, insulaire
archipel, île
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
port, portuaire
quai, embarcadère, débarcadère
naufrage, sombrer, couler
noyade, se noyer, noyer
météo, météorologie, météorologique
climat, climatique
réchauffement, réchauffer
pluie, précipitation, averse
pluvieux, pluie
orage, tempête
tempête, ouragan, cyclone
vent, venteux, bourrasque
tornade, trombe
neige, enneigé, neigeux
gel, geler, glace
froid, froideur, glacial
chaud, chaleur
canicule, vague de chaleur
brouillard, brume
nuage, nuageux
soleil, solaire, ensoleillé
lune, lunaire
étoile, astre, stellaire
planète, planétaire
terre, terrestre
monde, mondial, planète
ciel, céleste
espace, spatial, cosmos
univers, cosmos
astronaute, cosmonaute, spationaute
fusée, lanceur
satellite, orbite
télescope, lunette
astronomie, astronome, astronomique
nuit, nocturne
jour, journée
matin, matinée
soir, soirée
aube, aurore, lever du jour
crépuscule, tombée de la nuit
saison, saisonnier
hiver, hivernal
printemps, printanier
automne, automnal
mois, mensuel
semaine, hebdomadaire
quotidien, journalier
siècle, centenaire
époque, ère, période
antique, Antiquité
ancien, vieux, antique
médiéval, Moyen Âge
passé, antérieur
futur, avenir
présent, actuel
contemporain, moderne
moderne, récent
moderniser, modernisation
nouveau, neuf, récent
nouveauté, innovation
innover, innovation, novateur
actuellement, maintenant, à présent
aujourd'hui, de nos jours
autrefois, jadis, anciennement
bientôt, prochainement
récemment, dernièrement
souvent, fréquemment
fréquent, courant, répandu
rarement, rare
rare, peu commun
parfois, quelquefois
toujours, constamment
immédiatement, aussitôt, tout de suite
soudain, brusque, brusquement
rapidement, vite
lent, lenteur, lentement
accélération, accélérer
ralentir, ralentissement
scientifique, savant, chercheur
recherche, chercheur
étude, étudier
expérience, expérimentation, essai
expérimental, expérimentation
découverte, découvrir, découvreur
invention, inventer, inventeur
théorie, théorique
hypothèse, supposition, conjecture
démonstration, démontrer, prouver
mathématiques, mathématicien, mathématique
nombre, chiffre, numéro
numérique, chiffre
calcul, calculer, compter
compter, dénombrer, comptage
addition, ajouter
soustraction, soustraire
multiplication, multiplier
division, diviser
double, doubler
triple, tripler
mesure, mesurer
longueur, long, longitudinal
largeur, large
hauteur, haut, élevé
profondeur, profond
épaisseur, épais
poids, peser, masse
lourd, pesant
léger, légèreté
surface, superficie, étendue, aire
taille, dimension, grandeur
grand, vaste, immense
énorme, gigantesque, immense, colossal
petit, minuscule
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
rayonnement, radiation
lumière, lumineux, luminosité
éclairage, éclairer, lampe
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
force, puissance
fort, puissant, robuste
faible, faiblesse
énergie, force, vigueur
mouvement, bouger, déplacement
immobile, fixe, stationnaire
gravité, pesanteur, gravitation
aimant, magnétique, magnétisme
liquide, fluide
solide, solidité
gaz, vapeur
dissoudre, dissolution, soluble
mélange, mélanger, mêler
métal, métallique
fer, ferreux, acier
acide, acidité
sel, salé
matière, matériau, substance
échantillon, spécimen
laboratoire, labo
biologie, biologique, biologiste
cellule, cellulaire
gène, génétique
hérédité, héréditaire
bactérie, microbe, germe
virus, viral
contagieux, infectieux, transmissible
infection, contamination
épidémie, pandémie
vaccin, vaccination, vacciner
maladie, affection, pathologie
malade, patient, souffrant
santé, sanitaire
sain, bonne santé
médecin, docteur, praticien
chirurgien, chirurgie, chirurgical
opération, intervention chirurgicale
infirmier, soignant
soin, soigner, traitement
guérir, guérison, rétablissement
remède, médicament
médicament, pharmaceutique
pharmacie, pharmacien
hôpital, clinique, hospitalier
hospitaliser, hospitalisation
ambulance, secours
diagnostic, diagnostiquer
symptôme, signe
douleur, souffrance, douloureux, mal
fièvre, fébrile
toux, tousser
cancer, tumeur
cœur, cardiaque
crise cardiaque, infarctus
sang, sanguin
saigner, saignement, hémorragie
os, osseux
fracture, casser
muscle, musculaire
cerveau, cérébral
nerf, nerveux
peau, cutané, épiderme
poumon, pulmonaire
respiration, respirer, respiratoire
estomac, gastrique
foie, hépatique
rein, rénal
vue, vision, visuel
oreille, auditif
ouïe, audition
dent, dentaire, dentiste
visage, figure, face
tête, crâne
cheveu, chevelure
ventre, abdomen
main, manuel
grossesse, enceinte
accouchement, accoucher
avortement, interruption de grossesse
contraception, contraceptif
handicap, handicapé, invalidité
aveugle, cécité, non-voyant
sourd, surdité
mental, psychique, psychologique
dépression, dépressif
psychologie, psychologue
suicide, se suicider
poison, toxique, empoisonner
toxique, nocif
alcool, alcoolique
ivre, ivresse, soûl
tabac, fumeur, cigarette
fatigue, fatigué, las
repos, se reposer
réveil, se réveiller
rêve, rêver, songe
nourriture, aliment, alimentation
alimentaire, nourriture
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
sucre, sucré
goût, saveur
délicieux, savoureux
odeur, parfum
restaurant, restaurateur
technique, technologie
technologique, technologie
machine, appareil, engin
mécanique, mécanicien
moteur, motorisé
outil, instrument, ustensile
équipement, matériel, équiper
ingénieur, ingénierie
technicien, technique
électronique, électronicien
informatique, ordinateur
informaticien, programmeur, développeur
ordinateur, PC
logiciel, programme, application
logiciel, appli
programmer, programmation
code, coder
bogue, bug, anomalie
plantage, planter
fichier, document
dossier, répertoire
disque dur, disque
mémoire, RAM
mémoire vive, RAM
sauvegarde, sauvegarder, copie de secours
enregistrer, sauvegarder, sauver
stockage, stocker, conserver
télécharger, téléchargement
téléverser, téléversement
désinstaller, désinstallation
configurer, configuration, paramétrer, paramétrage
paramètre, réglage, option
régler, ajuster, réglage
mise à jour, mettre à jour, actualiser
mise à niveau, mettre à niveau
version, édition
paquet, paquetage
dépôt, référentiel
serveur, hôte
héberger, hébergement, hébergeur
réseau, connexion
connecter, connexion, relier
se connecter, s'identifier, ouvrir une session
se déconnecter, déconnexion
identifiant, nom d'utilisateur
mot de passe, code secret
pseudonyme, surnom, pseudo
compte, profil
utilisateur, usager
administrateur, gestionnaire
gérer, administrer, gestion
autorisation, permission, droit
autoriser, permettre, tolérer, admettre, accepter
verrouiller, verrou, verrouillage
déverrouiller, débloquer
chiffrer, crypter, chiffrement, cryptage
déchiffrer, décrypter
sécuriser, sécurité
faille, vulnérabilité
pirate informatique, hacker
piratage, pirater
logiciel malveillant, maliciel, virus
hameçonnage, phishing
pourriel, spam, courrier indésirable
courriel, e-mail, mail, courrier électronique
pièce jointe, fichier joint
site web, site internet
internet, web, toile
en ligne, connecté
hors ligne, déconnecté
navigateur, explorateur
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
signaler, signalement
harceler, harcèlement
insulte, insulter, injure
écran, moniteur
affichage, afficher
cliquer, clic
bouton, touche
copier, copie
effacer, supprimer
suppression, effacement
annuler, annulation
rétablir, restaurer, restauration
redémarrer, redémarrage
démarrer, démarrage, lancer
allumer, mettre en marche
arrêter, arrêt, stopper
noyau, kernel
pilote, driver
imprimante, imprimer, impression
numériser, numérisation, scanner
batterie, pile, accumulateur
panne, défaillance, dysfonctionnement
en panne, hors service
dépannage, dépanner
réparer, réparation
erreur, faute, méprise
erroné, faux, incorrect, inexact
correct, exact, juste
correction, corriger, rectifier
avertissement, avertir, mise en garde
alerte, alerter, avertir
problème, difficulté, ennui
aide, assistance, support
manuel, guide, mode d'emploi
tutoriel, didacticiel
tableur, feuille de calcul
base de données, données
donnée, information
gratuiciel, logiciel gratuit
numérique, digital
intelligence artificielle, apprentissage automatique
robot, automate
automatique, automatiser, automatisation
téléphone, téléphonique, téléphoner
téléphone portable, mobile, smartphone
appel, coup de téléphone
télévision, téléviseur, télé
radio, radiodiffusion
livreur, coursier, transporteur
colis, paquet
expédier, envoyer, expédition
expéditeur, envoyeur
commande, commander
paiement, payer, règlement, régler
remboursement, rembourser
facture, facturer, facturation
remise, rabais, réduction
reçu, récépissé
panier, chariot
réclamation, plainte, réclamer
résilier, résiliation
virement, transfert
carte bancaire, carte de crédit
carte d'identité, pièce d'identité
justificatif, pièce justificative
formulaire, imprimé
rendez-vous, entrevue
guichet, comptoir
réserver, réservation
reporter, différer, ajourner
délai, échéance
retard, retarder, tardif
ponctuel, à l'heure
horaire, emploi du temps
art, artistique, artiste
œuvre, ouvrage
chef-d'œuvre, œuvre maîtresse
peinture, peindre, tableau
peintre, artiste
dessin, dessiner, dessinateur
croquis, esquisse, ébauche
sculpture, sculpteur, sculpter
statue, sculpture
gravure, graveur, graver
portrait, portraitiste
photographie, photo, cliché
photographe, photographier
image, illustration
illustrer, illustration, illustrateur
musée, galerie
exposition, exposer
musicien, instrumentiste
chanteur, chanteuse, interprète
chœur, chorale
orchestre, orchestral, symphonique
concert, récital
album, disque
danse, danser, danseur
ballet, chorégraphie
théâtre, théâtral
pièce, pièce de théâtre
acteur, comédien
rôle, personnage
scène, plateau
spectacle, représentation
spectateur, public
public, assistance, auditoire
film, long métrage
cinéma, cinématographique
cinéaste, réalisateur
réaliser, réalisation
tournage, tourner
scénario, scénariste
série, feuilleton
épisode, chapitre
littérature, littéraire
écrivain, auteur, romancier
écrire, rédiger, écriture
livre, ouvrage, volume
roman, romanesque
récit, histoire, narration
raconter, narrer, relater
narrateur, conteur
conte, fable
légende, mythe
mythologie, mythique
poète, poétique
biographie, biographe
lecteur, lectrice
bibliothèque, bibliothécaire
librairie, libraire
éditeur, édition, maison d'édition
publier, publication, paraître
parution, publication, sortie
journal, quotidien
magazine, revue, périodique
presse, médias
journaliste, reporter
reportage, article
article, texte
entretien, interview
nouvelle, information, actualité
censure, censurer
texte, écrit
lettre, courrier, missive
langue, langage, idiome
linguistique, linguiste
mot, terme, vocable
vocabulaire, lexique
définition, définir
parler, s'exprimer
discours, allocution
déclaration, déclarer, affirmer
affirmation, affirmer, assertion
expliquer, explication
mentionner, évoquer, citer
citation, citer
question, interrogation, demander
discuter, débattre, discussion
débat, débattre, controverse
polémique, controverse
controversé, contesté
dispute, querelle, se disputer
désaccord, différend, litige
critique, critiquer
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
cacher, dissimuler
révéler, dévoiler, révélation
promesse, promettre, engagement
serment, jurer
avis, opinion, point de vue
croire, penser
croyance, croire, foi
penser, réfléchir, pensée
réflexion, réfléchir
idée, concept, notion
comprendre, saisir, compréhension
savoir, connaître, connaissance
ignorance, ignorer
célèbre, connu, réputé, renommé
célébrité, renommée, notoriété
souvenir, mémoire, se souvenir, se rappeler
oublier, oubli
intelligence, intelligent
stupide, idiot, bêtise
sage, sagesse
établissement scolaire, école
lycée, lycéen
collège, collégien
université, universitaire, faculté
élève, écolier
étudiant, universitaire
instituteur, maître d'école
enseigner, enseignement
éducation, éducatif, instruction
apprenti, apprentissage
examen, épreuve
diplôme, diplômé
doctorat, thèse
philosophie, philosophe, philosophique
histoire, historique, historien
archéologie, archéologue, archéologique
fouille, excavation
ruine, vestige
patrimoine, héritage
religion, religieux
dieu, divinité, divin
croyant, fidèle
athée, athéisme
chrétien, christianisme
catholique, catholicisme
protestant, protestantisme
musulman, islam, islamique
juif, judaïsme
bouddhiste, bouddhisme
hindou, hindouisme
église, chapelle
cathédrale, basilique
temple, sanctuaire
mosquée, minaret
monastère, couvent, abbaye
moine, religieux
prêtre, curé, ecclésiastique
évêque, épiscopal, diocèse
clergé, ecclésiastique
prière, prier
messe, eucharistie
baptême, baptiser
saint, sacré
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
entraîneur, coach
entraînement, s'entraîner
match, rencontre, partie
compétition, concours, épreuve
championnat, tournoi
champion, vainqueur
coupe, trophée
médaille, médaillé
coureur, course
vélo, bicyclette
cyclisme, cycliste
football, footballeur
but, marquer
gardien de but, gardien
arbitre, arbitrage
stade, terrain
supporter, fan
natation, nager, nageur
nage, nager
saut, sauter
lancer, jeter
boxe, boxeur
lutteur, lutte
ski, skieur
alpinisme, alpiniste
escalade, grimper, escalader
randonnée, randonneur
gagner, remporter
record, meilleure performance
jeu, ludique
jouet, jeu
échecs, échiquier
loisir, divertissement
divertir, amuser
amusant, drôle
humour, humoristique
comique, drôle
humoriste, comique
plaisanterie, blague
rire, rigoler
fête, festival
fête, célébration, célébrer
anniversaire, commémoration
commémorer, commémoration
vacances, congé
voyage, voyager, déplacement
voyageur, passager
touriste, touristique, tourisme
hôtel, auberge
hôtelier, hôtellerie
bagage, valise
itinéraire, trajet, parcours
expédition, exploration
explorateur, exploration, explorer
transport, transporter
circulation, trafic
embouteillage, bouchon
voiture, automobile, véhicule
automobiliste, conducteur, chauffeur
camion, poids lourd
camionneur, routier
autobus, bus
moto, motocyclette
chemin de fer, ferroviaire, voie ferrée
gare, station
métro, métropolitain
tramway, tram
route, routier, chaussée
rue, avenue, boulevard
autoroute, voie rapide
chemin, sentier
carrefour, croisement, intersection
piéton, passant
marcher, marche
aéroport, aérodrome
aviateur, pilote
décollage, décoller
atterrissage, atterrir
accident, collision
collision, heurter, percuter
s'écraser, accident d'avion
équipage, marin
capitaine, commandant
billet, ticket
garer, stationner, stationnement
homme, humain, masculin
humanité, genre humain
enfant, gamin, enfance
bébé, nourrisson, nouveau-né
adolescent, adolescence
jeune, jeunesse
adulte, majeur
vieux, âgé
vieillard, personne âgée, aîné
vieillesse, vieillissement, vieillir
âge, âgé
famille, familial
parent, famille
père, papa, paternel
mère, maman, maternel
grand-père, aïeul
ancêtre, aïeul
descendant, descendance, progéniture
généalogie, généalogique
orphelin, orphelinat
adopter, adoption
mariage, se marier, épouser, noces
mari, époux, conjoint
femme, épouse
fiancé, fiançailles
divorce, divorcer
séparation, séparer, se séparer
veuf, veuve, veuvage
célibataire, célibat
amour, aimer, amoureux
affection, tendresse
amant, maîtresse
sexe, sexuel
homosexuel, gay
homosexualité, homosexuel
ami, amitié, copain
camarade, compagnon
voisin, voisinage
haine, haïr, détester
mépris, mépriser
jalousie, jaloux
colère, fureur, rage
joie, joyeux, bonheur
heureux, content
bonheur, heureux
content, satisfait
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
inattendu, imprévu
inquiétude, inquiet, anxiété
inquiéter, préoccuper
honte, honteux
fierté, fier, orgueil
honneur, honorer
regret, regretter
remords, repentir
ennui, ennuyeux
enthousiasme, enthousiaste
passion, passionné
émotion, émouvoir
émouvant, touchant
calme, tranquille, paisible
désir, désirer
souhait, souhaiter
besoin, nécessité
nécessaire, indispensable, requis
obligatoire, imposé
obligation, obliger, contraindre
contraindre, forcer, obliger
bénévole, volontaire
gentil, aimable
généreux, générosité
méchant, méchanceté
poli, courtois, politesse
impoli, grossier
honnête, honnêteté, intègre
malhonnête, malhonnêteté
fidèle, loyal, fidélité
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
comportement, conduite
habitude, coutume
tradition, traditionnel
coutume, usage
culture, culturel
civilisation, civilisé
société, social
groupe, groupement
association, organisation
organisme, institution
tribu, clan
ethnie, ethnique
indigène, autochtone, aborigène
bâtiment, édifice, immeuble
construction, construire, bâtir
architecte, architecture, architectural
maçon, maçonnerie
maison, habitation, logement
logement, loger
domicile, résidence
appartement, logement
château, forteresse, manoir
palais, château
fort, forteresse, citadelle
fortification, fortifier
rempart, muraille
mur, paroi
toit, toiture
étage, niveau
ascenseur, élévateur
porte, portail
fenêtre, vitre
chambre, pièce
jardin, jardinier
jardinage, jardiner
parc, jardin public
meuble, mobilier
chaise, siège
détruire, anéantir
destruction, détruire, dévastation
dévaster, ravager
endommager, abîmer, détériorer
dommage, dégât
loyer, louer
location, louer
locataire, louer
possession, posséder
vêtement, habit, tenue
s'habiller, habillement
chaussure, soulier
chapeau, coiffe
tissu, étoffe
textile, tissage
couture, coudre
couturier, tailleur
mode, tendance
bijou, joaillerie
bague, anneau
pierre précieuse, gemme
joli, beau
laid, laideur
propre, propreté
nettoyer, nettoyage
laver, lavage
sale, saleté
désordre, pagaille
fin, finir, terminer
final, dernier, ultime
achever, achèvement, terminer
continuer, poursuivre
continu, ininterrompu
interrompre, interruption
durer, durée
permanent, durable
temporaire, provisoire
éternel, éternité
augmenter, accroître, augmentation, hausse
hausse, accroissement, progression
diminuer, réduire, diminution, baisse
baisse, recul, diminution
agrandir, agrandissement
s'étendre, se propager
propagation, propager
prolonger, prolongation
raccourcir, abréger
aggraver, aggravation, empirer
grave, sérieux
important, majeur, considérable
importance, important
essentiel, fondamental, primordial
principal, majeur
secondaire, mineur
changer, modifier, changement, modification
transformer, transformation
remplacer, remplacement
échanger, échange
déplacer, déplacement
stable, stabilité
équilibre, équilibrer
créateur, fondateur
fonder, établir, fondation
organiser, organisation
préparer, préparation
projet, plan
planifier, planification
intention, dessein
tenter, essayer, tentative
effort, s'efforcer
réussir, réussite, succès
échouer, échec
obstacle, entrave
empêcher, entraver
éviter, prévenir
prévention, prévenir
interdire, interdiction, prohiber
refuser, rejeter, refus
approuver, approbation
désapprouver, désapprobation
admettre, reconnaître
nier, démentir
démenti, démentir
exiger, exigence, réclamer
demander, demande, requête
ordonner, ordre
obéir, obéissance
désobéir, désobéissance
respecter, respect
décider, décision
choisir, choix, sélection
sélectionner, choisir
préférer, préférence
hésiter, hésitation
doute, douter
certain, sûr
certitude, certain
incertain, incertitude
probable, vraisemblable
possible, possibilité, éventuel
impossible, impossibilité
facile, aisé, simple
difficile, ardu, compliqué
complexe, compliqué
simplifier, simplification
clair, clarté
évident, manifeste
vague, flou, imprécis
précis, exact
détail, détailler
général, généralité
particulier, spécifique
spécial, particulier
ordinaire, banal, commun
normal, habituel
exceptionnel, extraordinaire
unique, seul
seul, solitaire
solitude, isolement
différence, différent
différent, distinct
divers, varié
diversité, variété
semblable, similaire
ressemblance, ressembler
comparer, comparaison
contraire, opposé, inverse
contradiction, contradictoire
cause, raison, motif
causer, provoquer, entraîner
origine, source, provenance
rapport, relation, lien
lié, relatif
dépendre, dépendance
partie, portion
morceau, fragment
total, entier, complet
totalité, ensemble
plein, rempli
remplir, emplir
vide, vider
vaste, étendu
insuffisant, manque
manque, pénurie
excès, excessif
nombreux, multiple
foule, multitude
accumuler, accumulation
rassembler, réunir, regrouper
collection, collectionner
collectionneur, collection
joindre, relier
attacher, fixer
détacher, délier
diviser, répartir
contenir, comprendre, inclure
inclure, inclusion
exclure, exclusion
séparer, division
couper, découper
casser, briser, rompre
fermer, fermeture
arriver, arrivée
retour, revenir
rester, demeurer
quitter, abandonner
abandon, abandonner
monter, montée, ascension
pousser, poussée
tirer, traction
porter, transporter
apporter, amener
enlever, retirer, ôter
prendre, saisir
garder, conserver
conservation, conserver
perdu, égaré
trouver, retrouver
chercher, rechercher
montrer, présenter
voir, apercevoir
observation, observer, observateur
regard, coup d'œil
visible, visibilité
invisible, imperceptible
toucher, contact
sentir, odorat
suivre, poursuivre
précédent, antérieur
guider, guide
accompagner, accompagnateur
rencontrer, rencontre
donner, offrir
cadeau, présent
mériter, mérite
utiliser, employer, utilisation
utile, utilité
inutile, inutilité
avantage, bénéfice
inconvénient, désavantage
excellent, remarquable
mauvais, médiocre
évaluer, évaluation, estimer
estimation, estimer
analyser, analyse
vérifier, vérification, contrôler
contrôle, contrôler
inspection, inspecter, inspecteur
essai, essayer
occasion, opportunité
chance, veine
hasard, aléatoire
destin, destinée
événement, incident
se produire, survenir, avoir lieu
situation, condition
situé, localisé
position, positionner
proche, voisin
éloigné, lointain
distance, éloignement
intérieur, interne
extérieur, externe
oriental, orient
ouest, occidental
central, centre, milieu
bord, bordure
environ, approximativement
presque, quasi
surtout, principalement
cependant, toutefois
notamment, en particulier
seulement, uniquement
complètement, totalement, entièrement
probablement, sans doute
facilement, aisément
public, étatique
privé, particulier
officiel, officiellement
responsable, responsabilité
chargé, responsable
participer, participation, participant
coopération, collaboration, coopérer
collaborer, collaborateur
activité, actif
inactif, inactivité
réaction, réagir
mission, tâche
fonction, rôle
méthode, procédé
moyen, ressource
règle, norme, principe
système, dispositif
structure, structurel
sorte, type, genre
catégorie, classe
classement, classer
classification, classer
liste, énumération
exemple, modèle
nom, dénomination, appellation
nommer, appeler, baptiser
titre, intitulé
symbole, symbolique
signe, signal
drapeau, pavillon, étendard
emblème, blason, armoiries
carte, plan
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
verre, vitre
papier, feuille
plastique, polymère
caoutchouc, pneu
pneu, pneumatique
roue, rouage
horloge, montre, pendule
monument, mémorial
urgent, urgence
crise, critique
confus, confusion
chaos, chaotique
pouvoir, puissance
autorité, pouvoir
puissant, puissance
capable, capacité
incapable, incapacité
talent, talentueux
compétence, compétent
habile, adroit
maladroit, maladresse
dur, dureté
souple, flexible
rigide, raide
rugueux, rêche
gros, obèse
maigre, mince
obésité, surpoids
mouillé, humide, trempé
humidité, humide
sec, sécher
aigu, pointu
pur, pureté
impur, impureté
cru, non cuit
bouillir, ébullition
fondre, fusion, fonte
couvrir, recouvrir
creuser, trou
trou, cavité, orifice
puits, forage
tunnel, souterrain
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
élire, élit, élu, élection, élit
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
satisfaire, satisfait, satisfaction
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
France, français
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
Mali, malien, Bamako
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
Afrique, africain
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
Occident, occidental
Orient, oriental
nord, septentrional, nordique
sud, méridional, austral
est, oriental
développer, développement, essor
installer, installation, implanter, implantation
exister, existence
agir, action, acte
assurer, garantir, garantie
annoncer, annonce, révéler
local, régional
travailler, travail, bosser
évoluer, évolution, changement
résister, résistance, résistant
accepter, acceptation, approuver, consentir, d'accord
camp, campement
fille, fillette
moitié, demi
unir, union, unifier
dominer, domination, suprématie, hégémonie
partager, partage, répartir, répartition
présence, présent, se trouver
secteur, branche, filière
accueillir, accueil, hospitalité
jeu, jouer, joueur
effectuer, réaliser, accomplir, exécuter
éliminer, élimination, supprimer
visiter, visite, visiteur
attribuer, attribution, décerner
exploiter, exploitation
symbole, symboliser, emblème
consacrer, dédier, vouer
diffuser, diffusion, propager
renforcer, renforcement, renfort, consolider
étendre, étendue, extension, expansion
élargir, élargissement, agrandir, expansion, s'étendre
phase, étape, stade
traverser, traversée, franchir
améliorer, amélioration, perfectionner
comité, commission, conseil
efficace, efficacité, performant
favoriser, faveur, encourager
signifier, signification, sens
attirer, attrait, séduire
caractère, caractéristique, trait
stratégie, stratégique, tactique
taux, pourcentage, proportion
distinguer, distinction, différencier
intéresser, intérêt
proclamer, proclamation
rang, classement, place
territoire, territorial, sol
individu, individuel, personne
condamner, condamnation, réprouver
géographe, géographie, géographique
salle, pièce
séance, session
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
rapprocher, rapprochement
surnommer, surnom, sobriquet
déclencher, déclenchement, provoquer
distribuer, distribution, répartir
s'effondrer, effondrement, chute, écroulement
facteur, cause, raison
former, formation, constituer
absence, absent, manquer
composer, composition, compositeur
confiance, confier, se fier
déporter, déportation, déporté
élaborer, élaboration, concevoir
impact, effet, conséquence, répercussion
inviter, invitation, convier
parole, propos, mot
renouveler, renouvellement
représenter, représentation, représentant
abondant, abondance, foison
budget, budgétaire, financement
évacuer, évacuation
intense, intensité, fort
progrès, progresser, avancée
suggérer, suggestion, proposer
accessible, accès, accéder
altitude, hauteur, élévation
conclure, conclusion, terminer
dénoncer, dénonciation, critiquer, reprocher
reprocher, accuser, reproche, accusation, blâmer
écart, différence, fossé
esthétique, beau, beauté
frapper, coup, heurter
récit, raconter, narration
récupérer, récupération, reprendre
rite, rituel
souligner, insister
spécialiste, expert, connaisseur
sportif, sport, athlète
varier, variété, variation, varié
aménager, aménagement
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
promouvoir, promotion
prospère, prospérité
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
abolir, abolition
abriter, abri, refuge
admirer, admiration, admirateur
adhérer, adhésion, adhérent
allié, alliance, s'allier
assassiner, assassinat, assassin
avertir, avertissement, prévenir
blesser, blessure, blessé
brûler, brûlure, incendie
chanter, chant, chanteur, chanson
coloniser, colonie, colonisation, colon
concourir, concours, compétition
confondre, confusion
convertir, conversion
correspondre, correspondance
couronner, couronnement, couronne, sacre
créer, création, créateur
cultiver, culture, agriculture
démolir, démolition, raser
diriger, direction, directeur, dirigeant
éduquer, éducation, enseignement
emprisonner, emprisonnement, prison, incarcérer
enterrer, enterrement, inhumer, sépulture, tombe
entraîner, entraînement, entraîneur
épouser, épouse, époux, mariage, se marier
examiner, examen
fabriquer, fabrication, fabricant
fonder, fondation, fondateur
grandir, croissance
guérir, guérison, soigner
habiter, habitant, habitation, résider
hériter, héritage, héritier
imprimer, impression, imprimerie
influencer, influence, influent
interpréter, interprétation, interprète
investir, investissement, investisseur
juger, jugement, juge
lancer, lancement
libérer, libération, libre
manger, alimentation, repas, nourriture
naviguer, navigation, navigateur
opposer, opposition, opposant, adversaire
orner, ornement, décor, décorer
penser, pensée, penseur
peupler, peuplement, peuple, population
piller, pillage
pleuvoir, pluie
précéder, précédent, prédécesseur
présider, présidence, président
prêter, prêt
punir, punition, châtiment
rebelle, rébellion, révolte, insurrection, soulèvement
récompenser, récompense, prix, distinction
rédiger, rédaction, rédacteur
réfugier, refuge, réfugié
renoncer, renonciation, renoncement
réputation, réputé, renommée, célèbre
restaurer, restauration, rénover, rénovation
retirer, retrait
sauver, sauvetage, sauveur, secourir
séjourner, séjour
situer, situation, se situer, se trouver
supprimer, suppression
tirer, tir, tireur
tomber, chute, tombée
tuer, meurtre, tueur, assassinat
vieillir, vieillesse, vieux
voler, vol, voleur
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
malade, maladie
royal, roi, reine, royaume, royauté
pape, papal, pontifical, pontife
scientifique, science, savant
musical, musique, musicien
économique, économie, économiste
agricole, agriculture, agriculteur
naval, marine, maritime
aérien, aviation, avion
montagneux, montagne, mont
rural, campagne, paysan
municipal, commune, mairie
annuel, année, an
quotidien, jour
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
train, ferroviaire, chemin de fer
nucléaire, atomique, atome
médecine, médical, médecin
socialisme, socialiste
communisme, communiste
capitalisme, capitaliste
libéralisme, libéral
fascisme, fasciste
nazisme, nazi
journal, presse, journaliste
animal, bête, faune
poésie, poème, poète
langue, langage, linguistique
couleur, teinte, coloris
nombre, quantité, chiffre
début, commencement, commencer, débuter
fin, achèvement, terminer
but, objectif, finalité
conséquence, effet, résultat
moyen, manière, façon
surnom, surnommer, appeler
nom, nommer, appeler
ancêtre, origine, ascendance
lieu, endroit, emplacement, site
endroit, lieu, place
métier, profession, travail
maison, demeure, habitation
américain, ricain, amerloque, yankee
policier, flic, keuf
argent, fric, thune, pognon, sous
voiture, bagnole, caisse
travail, boulot, taf
travailler, bosser, taffer
enfant, gosse, gamin, môme
femme, meuf, nana
maison, baraque, bicoque
livre, bouquin
vêtement, fringue, habit
ami, pote, copain
médecin, toubib, docteur
professeur, prof, enseignant
ordinateur, ordi
restaurant, resto
appartement, appart
cinéma, ciné
manifestation, manif, défilé
propriétaire, proprio
locataire, colocataire, coloc
université, fac, faculté
dictionnaire, dico
réfrigérateur, frigo
football, foot
voler, piquer, dérober
tuer, buter, abattre
partir, se barrer, se casser, se tirer
attraper, choper, capturer
parler, causer, discuter, bavarder
énervé, vénère, en colère, furieux
colère, énervement, fureur
aimer, kiffer, apprécier
cigarette, clope
nourriture, bouffe
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
adolescent, ado
bibliothèque, biblio
publicité, pub
information, info
application, appli
mathématiques, maths
patron, chef, boss, directeur
président, chef d'État
gratuit, offert
payant, tarif, prix
armement, arme, munition, missile, canon
offensif, offensive, attaque
défensif, défense
déploiement, installation, implantation, stationnement
frontière, limite, frontalier
sanction, embargo, pénalité
tension, escalade, désescalade
alliance, coalition, bloc
membre, adhérent, adhésion
entrer, entrée, adhérer, adhésion, rejoindre, intégrer
porte-parole, représentant
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
soutien, appui, aide
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
mutuel, réciproque
commun, partagé, collectif
règlement, résolution, solution
résoudre, régler, solution
régler, résoudre, résolution
guerre, conflit, hostilités
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
six, 6, VI
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
`;
