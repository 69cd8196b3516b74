/** Groups of English words that news, reference texts and manuals use for the same thing. A word may be in several. */
export const SYNONYMS_EN = `
soldier, troop, military, serviceman
army, military, armed forces
wartime, war
attack, assault, offensive, strike
attacker, assailant, aggressor
aggression, attack
ambush, surprise attack
occupation, occupy
defender, protector
protect, preserve, defend
protection, safeguard
victory, triumph, win
winner, victor, champion
defeat, beat, vanquish
conquer, conquest, conqueror
pacifist, pacifism
siege, besiege, encirclement
explosion, explode, blast, detonation
terrorism, terrorist
weapon, weaponry, armament
ammunition, cartridge, munition
pistol, handgun, revolver
cannon, artillery, gun
bullet, projectile
sniper, marksman
tank, armoured vehicle
warship, battleship, naval vessel
fleet, navy, squadron
airman, pilot, aviator
officer, commander
recruit, enlist
rebel, insurgent, revolutionary
rebellion, insurrection, uprising, revolt
mutiny, mutineer
revolution, revolutionary
guerrilla, partisan
hostage, captive
prisoner, inmate, detainee, captive
prison, jail, penitentiary
imprison, jail, incarcerate
imprisonment, detention, incarceration
release, free, liberate
fugitive, runaway, escapee
refugee, displaced person, exile
exile, banish
asylum, refuge
wound, injury, injure
murderer, killer, assassin
massacre, slaughter, mass killing
genocide, extermination
execution, put to death
death penalty, capital punishment
torture, torment
death, die, dead, decease
corpse, dead body, cadaver
grave, tomb, sepulchre
cemetery, graveyard, necropolis
life, live, alive
survive, survivor
kingdom, realm
emperor, empire, imperial
nobility, aristocracy
succeed, successor, succession
predecessor, precede
dictator, tyrant, despot, autocrat
dictatorship, tyranny, despotism
cabinet, government
minister, ministry, ministerial
parliament, parliamentary, legislature
lawmaker, legislator, member of parliament
congress, congressman
mayor, municipality
municipal, city council
council, councillor
governor, govern
election, vote, ballot, poll
electoral, election
voter, elector
candidate, nominee, contender
party, political party
democracy, democratic
republic, republican
homeland, native land, fatherland
patriot, nationalist
nationalism, nationalist
inhabitant, resident, dweller
foreigner, alien, stranger
immigrant, migrant, newcomer
immigration, migration
border, frontier, boundary
territory, region, area
region, province
regional, provincial
district, neighbourhood, quarter
urban, city
capital, capital city
colony, colonization
settlement, settle
autonomy, autonomous, self-government
secession, separatism, secede
unification, reunification, unify
federation, confederation
treaty, pact, accord, agreement
alliance, coalition, ally
enemy, foe, adversary
rivalry, rival, competition
hostility, enmity
diplomacy, diplomat
ambassador, embassy, envoy
mediation, intermediary
riot, rioter, unrest
strike, walkout, industrial action
trade union, labour union
decree, edict, ordinance
repeal, abolish, revoke
justice, judicial
trial, court case
lawsuit, litigation, sue
verdict, judgment, ruling
defendant, accused
suspicion, suspect
witness, testimony, testify
guilty, guilt, culpable
punishment, penalty, sanction
punish, penalize
crime, offence, felony
theft, steal, robbery, burglary
thief, robber, burglar
fraudster, scammer, swindler
bribe, bribery, corruption
smuggling, smuggler, trafficking
policeman, police officer, cop
interrogation, questioning
spy, espionage, secret agent
traitor, treason, betray
betrayal, treachery
plot, conspiracy, conspire
resign, step down
appoint, nominate
freedom, liberty, free
slave, slavery, enslave
servant, domestic worker
oppression, repression
inequality, disparity, unequal
discrimination, discriminatory
racism, racist, xenophobia
fierce, ferocious
threat, threaten, menace
risk, risky
safe, safety, secure
fear, dread, fright
frighten, scare, terrify
frightening, scary, terrifying
courage, bravery, brave
hero, heroic, heroism
coward, cowardice
economist, economics
company, firm, business, corporation
entrepreneur, businessman
subsidiary, branch
headquarters, head office
boss, employer, manager
director, manager, executive
worker, labourer
hire, recruit, employ
professional, profession
unemployment, jobless
income, earnings, revenue
monetary, currency
banking, banker
loan, borrow, credit
lend, loan, lender
debt, indebted
bankruptcy, bankrupt, insolvency
profit, gain, earnings
loss, deficit
expense, expenditure, spending
financial, finance
stock market, stock exchange
inflation, price rise
recession, economic crisis, downturn
commerce, trade, commercial
buyer, purchaser
acquire, acquisition, obtain
advertising, commercial
factory, mill
manufacture, produce, make
mining, miner
power station, power plant
dam, reservoir
rich, wealthy, affluent
poor, impoverished, needy
beggar, beg
donor, benefactor, patron
charity, charitable, philanthropy
rescuer, rescue worker
supporter, advocate
farmer, peasant, grower
farm, farmland
meadow, field
harvest, reap
drought, dryness
arid, dry, desert
irrigation, watering
livestock, cattle, herd
cow, cattle, bovine
pig, swine, hog
horse, equestrian, equine
horseman, rider, cavalry
shepherd, herder
pasture, grassland, meadow
fishing, fisherman
fish, fishery
hunting, hunter
tree, shrub
flower, floral, blossom
seed, grain
mammal, animal
feather, plumage
insect, bug
breed, race
harmful, noxious, damaging
environment, environmental
mountainous, alpine
hill, hillside
valley, vale
plain, flatland
cliff, escarpment
volcano, volcanic, eruption
disaster, catastrophe, calamity
disastrous, catastrophic
fire, blaze, wildfire
marine, maritime
sailor, seaman, mariner
coastal, shoreline
island, isle, islet
archipelago, island
gulf, bay
strait, narrows
cape, headland
creek, brook, stream
tributary, confluence
spring, fountain
lake, pond
swamp, marsh, wetland
waterfall, cascade, falls
water, aquatic
wave, swell
tide, tidal
port, harbour, harbor
dock, pier, wharf
shipwreck, wreck, sink
weather, meteorology
wind, windy, gust
snow, snowfall, snowy
frost, freeze
ice, icy, frozen
hot, warm, heat
heat wave, hot weather
sun, solar, sunny
moon, lunar
star, stellar
planet, planetary
world, global, worldwide
earth, terrestrial
sky, celestial
space, outer space
satellite, orbit
telescope, observatory
night, nocturnal
winter, wintry
daily, everyday
century, centennial
era, period, epoch, age
ancient, antique
medieval, Middle Ages
frequent, common, widespread
rarely, seldom
rare, uncommon, scarce
immediately, instantly, at once
speed, velocity, pace
acceleration, speed up
slow down, decelerate
science, scientific
scientist, researcher, scholar
experiment, experimental, test
discoverer, explorer
invention, inventor
theory, theoretical
hypothesis, assumption, conjecture
mathematics, mathematician
calculate, compute
division, divide
width, wide, breadth
depth, deep
weight, weigh, mass
heavy, weighty
huge, enormous, gigantic, immense
vast, extensive, immense
small, little, tiny
geometry, geometric
circle, circular, round
straight, linear
physics, physicist
chemistry, chemical, chemist
molecule, molecular
brightness, luminosity
shadow, shade
colour, color, hue
optics, lens
sound, noise
noise, noisy
silence, silent, quiet
temperature, thermal
pressure, press
vigour, energy
movement, motion, move
motionless, stationary, immobile
gravity, gravitation
liquid, fluid
solid, firm
dissolve, soluble, solution
material, substance, matter
sample, specimen
laboratory, lab
biology, biologist
cell, cellular
heredity, hereditary
bacteria, microbe, germ
virus, viral
infection, contamination
epidemic, pandemic, outbreak
healthy, health
surgeon, surgery, surgical
cure, heal, recover
pharmacy, pharmacist, drugstore
fever, feverish
cancer, tumour, tumor
heart, cardiac
blood, bleed
bone, skeletal
muscle, muscular
brain, cerebral
nerve, nervous
skin, cutaneous
lung, pulmonary
breathing, respiration, respiratory
stomach, gastric
liver, hepatic
kidney, renal
eye, ocular
sight, vision, eyesight
visual, vision
ear, hearing
mouth, oral
face, facial
disability, handicap
mental, psychological
psychology, psychologist
suicide, kill oneself
tobacco, cigarette, smoking
tired, fatigue, exhausted, weary
rest, relax
food, nourishment, foodstuff
meal, lunch, dinner
thirst, thirsty
cook, culinary
chef, cook
recipe, dish
meat, flesh
butcher, slaughterhouse
bread, bakery, baker
wine, vineyard, winery
beer, brewery, brewer
fruit, orchard
milk, dairy
sugar, sweet
taste, flavour, flavor
delicious, tasty
perfume, fragrance
machine, device, apparatus
machinery, machine
technician, technical
computing, computer science
programmer, developer, coder
programming, coding
bug, glitch, defect
file, document
memory, RAM
backup, back up
install, setup
uninstall, remove
setting, option, preference
version, edition, release
package, bundle
server, host
log in, sign in, login
log out, sign out, logout
password, passphrase
nickname, username
manage, administer
encrypt, cipher
vulnerability, security hole
malware, virus, malicious software
phishing, scam
spam, junk mail
attachment, attached file
website, web site, site
browser, web browser
hyperlink, link
bookmark, favourite, favorite
search engine, search
forum, message board
registration, register, sign up
subscription, subscribe
unsubscribe, cancel
kick, expel, remove
harassment, bullying
offensive, insulting
screen, monitor, display
keyboard, key
click, press
delete, erase, remove
restore, recover
boot, startup, start up
shut down, turn off, switch off
terminal, command line
printer, printing
battery, rechargeable
repair, fix, mend
wrong, incorrect, erroneous
solve, solution, resolve
support, help desk
instruction, direction
spreadsheet, worksheet
database, data
copyright, intellectual property
digital, electronic
artificial intelligence, machine learning
automatic, automation
telephone, phone
mobile phone, cellphone, smartphone
call, phone call
broadcast, transmission
courier, delivery man
parcel, package
sender, send
recipient, addressee
invoice, bill
receipt, proof of purchase
guarantee, warranty
credit card, bank card, debit card
identity card, ID card
form, application form
postpone, delay, defer
punctual, on time
art, artistic
masterpiece, masterwork
sketch, drawing
sculpture, sculptor, statue
portrait, likeness
photographer, photography
museum, gallery
singer, vocalist
orchestra, orchestral, symphony
ballet, choreography
theatre, theater, theatrical
actor, actress, performer
film, movie, motion picture
cinema, movie theater
filmmaker, film director
screenplay, script, screenwriter
literature, literary
writer, author, novelist
novel, fiction
narrate, tell, recount
narrator, storyteller
fable, fairy tale
legend, legendary, myth
poet, poetic
read, reader
library, librarian
bookshop, bookstore
magazine, journal, periodical
rumour, rumor, gossip
censorship, censor
letter, correspondence
meaning, signification
vocabulary, lexicon
declare, proclaim, announce
claim, assert, allege
explain, explanation
describe, description
quotation, quote
question, query, ask
answer, reply, response, respond
discuss, debate
quarrel, argue, argument
whisper, murmur
true, truth
forgery, counterfeit
reveal, disclose, uncover
promise, pledge, vow
opinion, view
famous, well-known, renowned, celebrated
remember, recall, memory
stupid, foolish, silly
wise, wisdom
high school, secondary school
professor, lecturer
teacher, schoolteacher, instructor
apprentice, apprenticeship
diploma, degree, graduate
philosophy, philosopher
history, historical, historian
ruin, remains
religion, religious
god, deity, divine
atheist, atheism
Catholic, Catholicism
Protestant, Protestantism
Muslim, Islam
Jewish, Jew, Judaism
Buddhist, Buddhism
Hindu, Hinduism
temple, shrine, sanctuary
mosque, minaret
monastery, convent, abbey
monk, monastic
pope, pontiff, papal
clergy, clerical
prayer, pray
baptism, baptize, christening
saint, sainthood
sin, sinner
devil, demon, satan
hell, underworld
paradise, heaven
miracle, miraculous
prophet, prophecy
pilgrimage, pilgrim
worship, adoration
heresy, heretic
magic, magician
witch, witchcraft, sorcery
wizard, sorcerer
ghost, phantom, spirit
superstition, superstitious
champion, title holder
cup, trophy
reward, recompense
runner, running
bicycle, bike, cycling
swimming, swimmer
wrestling, wrestler
ski, skier
climbing, climber
hiking, hiker
chess, chessboard
toy, plaything
leisure, recreation
humour, humor, comedy
festival, fest
anniversary, commemoration
travel, trip, journey, voyage
tourist, tourism
luggage, baggage, suitcase
route, itinerary
expedition, exploration
traffic, traffic jam
driver, motorist
railway station, train station
underground, subway, metro
motorway, highway, freeway
path, trail, track
crossroads, intersection, junction
aviation, air travel
landing, touch down
airline, air carrier
collision, collide, crash
crew, crew member
person, individual, human being
mankind, humanity, humankind
child, kid, childhood
baby, infant, newborn
senior, elder
brother, sibling
sister, sibling
grandfather, grandparent
descendant, offspring
genealogy, family tree
orphan, orphanage
lover, mistress
kiss, embrace
gay, homosexual
friend, friendship
companion, comrade
neighbour, neighbor
hatred, hate, detest
jealousy, jealous, envy
anger, angry, fury, rage
satisfied, satisfaction, content
despair, desperate
unexpected, unforeseen
anxiety, anxious, worry
pride, proud
enthusiasm, enthusiastic
calm, quiet, peaceful
generous, generosity
evil, wicked
loyal, loyalty, faithful
patience, patient
modest, humble, modesty
shy, shyness, timid
strict, severe, stern
careful, cautious
careless, negligent
curious, curiosity
personality, character
behaviour, behavior, conduct
society, social
tribe, clan, tribal
indigenous, native, aboriginal
architect, architecture
mason, masonry
palace, castle
fortification, fortify
storey, floor
stairs, staircase, step
door, gate
room, chamber
furniture, furnishing
demolition, demolish, tear down
destroy, destruction, wreck
tenant, renter
dress, clothe
fashion, trend
jewel, jewellery, jewelry
tidy, neat
disorder, mess
begin, start, commence
continue, carry on, proceed
continuous, uninterrupted
resume, resumption
duration, length of time
expand, expansion, extend
spread, propagate
extend, extension, prolong
shorten, abbreviate
essential, fundamental, vital
minor, secondary
balance, equilibrium
creator, founder
intention, intend
effort, endeavour
obstacle, barrier, hindrance
admit, acknowledge
demand, require
obey, obedience
disobey, disobedience
decide, decision
choose, choice, selection
certainty, certain
uncertain, uncertainty
difficult, challenging, arduous
simplify, simplification
vague, unclear
precise, exact, accurate
specific, particular
ordinary, common
exceptional, extraordinary
unique, sole
alone, lonely, solitary
loneliness, solitude, isolation
diverse, varied, various
diversity, variety
opposite, contrary, reverse
relation, relationship
part, portion, piece
piece, fragment
total, whole, entire
full, filled
insufficient, inadequate
crowd, multitude
collector, collection
detach, unfasten
exclude, exclusion
enter, entry, entrance
abandon, desert
ascend, ascent, climb
descend, descent
bring, fetch
conservation, preservation
glance, look
invisible, unseen
hear, listen
guide, escort
deserve, merit
effective, efficient
excellent, outstanding
better, superior
value, worth
valuable, precious
analyse, analyze
inspection, inspector
opportunity, chance
luck, lucky, fortune
random, chance
destiny, fate
occur, happen, take place
distant, remote, far
distance, remoteness
interior, internal, inside
exterior, external, outside
centre, center, central
approximately, roughly
public, state-owned
participate, take part
cooperation, collaboration
intervene, intervention
reaction, react
task, mission, assignment
resource, means
principle, rule
system, systematic
category, categorize
name, designation
sign, signal
emblem, coat of arms
box, crate
container, receptacle
bag, sack
bottle, flask
sword, sabre
wood, wooden, timber
urgent, urgency
chaos, chaotic
capable, able, ability
skill, competence
clumsy, awkward
soft, gentle
flexible, supple
rigid, stiff
smooth, sleek
rough, coarse
naked, nude
humidity, moisture
sharp, pointed
pure, purity
hole, cavity, opening
tunnel, underground passage
build, builder
drive, driver
feel, felt
fight, fighter
get, got, gotten, obtain
hold, holder
know, knowledge
lead, leader
leave, left, depart, departure
make, maker
sell, seller, sale
sing, singer, song
speak, speaker, speech
steal, theft, thief
win, winner, victory
write, writer
behave, behaviour, behavior
receive, reception, recipient
produce, production
introduce, introduction
persuade, persuasion, convince
permit, permission, allow
omit, omission
submit, submission
compete, competition, competitor, rival
repeat, repetition
maintain, maintenance
defend, defence, defense
depend, rely
occur, occurrence, happen
apply, application
supply, supplier, provide
rely, reliance, reliable
vary, variety, variation, various
marry, marriage, wedding, spouse
try, attempt, trial
study, student, research
wide, width, broad
strong, strength
rich, wealth, wealthy
hungry, hunger, famine
large, size, big
fast, speed, quick
heavy, weight
famous, fame, renowned, celebrated
first, earliest, initial
last, final, latest
name, call, title
founder, found, establish, foundation
owner, possess, property
husband, wife, spouse
Germany, german, Berlin
France, french
Britain, british, London
Ireland, irish
Spain, spanish, Madrid
Portugal, portuguese, Lisbon
Italy, italian, Rome
Belgium, belgian
Netherlands, dutch
Holland, dutch
Austria, austrian, Vienna
Greece, greek, Athens
Poland, polish, Warsaw
Hungary, hungarian, Budapest
Romania, romanian, Bucharest
Bulgaria, bulgarian, Sofia
Serbia, serbian, Belgrade
Croatia, croatian, Zagreb
Ukraine, ukrainian, Kyiv, Kiev
Russia, russian, Moscow, Kremlin
Sweden, swedish, Stockholm
Norway, norwegian, Oslo
Denmark, danish, Copenhagen
Finland, finnish, Helsinki
Palestine, palestinian
Lebanon, lebanese, Beirut
Iraq, iraqi, Baghdad
Iran, iranian, Tehran
Egypt, egyptian, Cairo
Algeria, algerian, Algiers
Morocco, moroccan, Rabat
Tunisia, tunisian, Tunis
Libya, libyan, Tripoli
Nigeria, nigerian, Abuja
Ethiopia, ethiopian
Kenya, kenyan
China, chinese, Beijing
Japan, japanese, Tokyo
Thailand, Thai, Bangkok
Korea, korean, Seoul, Pyongyang
Vietnam, vietnamese, Hanoi
India, indian, Delhi
Pakistan, pakistani, Islamabad
Afghanistan, afghan, Kabul
Indonesia, indonesian, Jakarta
Australia, australian, Canberra
Canada, canadian, Ottawa
Mexico, mexican
Brazil, brazilian, Brasilia
Argentina, argentine
Chile, chilean
Cuba, cuban, Havana
America, american, Washington, Pentagon
Europe, european
Africa, african
Asia, asian
Paris, parisian
Rome, roman
appoint, name
award, prize, honor, honour
approximately, around, nearly
replace, successor, succeed
arrange, organise, organize
agree, agreement, treaty, accord
estimate, calculate
initial, beginning, first
commit, committee, commission
identify, identity, identification
weaken, weak
expose, exposure
imprison, prison, jail
damage, harm, destruction
permit, licence, license
american, yankee
money, cash, buck, dough
car, auto, automobile, vehicle
work, job, gig
child, kid, infant
man, guy, bloke, fellow
friend, buddy, mate, pal
photo, photograph, picture, pic
television, tv, telly
advertisement, ad, advert
mathematics, math
university, college, uni
weapon, arm, armament, missile, cannon
sanction, embargo, penalty
crisis, conflict, tension
alliance, coalition, bloc
member, join, membership
statement, declaration, announcement
unacceptable, inadmissible, intolerable
coast, shore, seaside, coastline
threat, danger, menace, peril
threaten, endanger, menace
demand, claim, request
guarantee, assurance, promise
accept, agree, consent
abandon, renounce, quit
stop, end, cease, halt
support, backing, aid
delivery, shipment, supply
government, authorities, regime
domination, supremacy, hegemony
accuse, blame, reproach
criticize, criticise, denounce
fear, dread, afraid
hope, wish
want, wish, desire
mutual, reciprocal
settlement, resolution, solution
discussion, dialogue, talk
angry, mad, furious, upset
buy, get, purchase
steal, nick, rob
stupid, dumb, silly
great, awesome, excellent
rich, wealthy, loaded
boss, chief, manager, head
first, 1st
two, 2, II
second, 2nd
three, 3, III
third, 3rd
four, 4, IV
fourth, 4th
five, 5
fifth, 5th
six, 6, VI
sixth, 6th
seven, 7, VII
seventh, 7th
eight, 8, VIII
eighth, 8th
nine, 9, IX
ninth, 9th
ten, 10
tenth, 10th
eleven, 11, XI
eleventh, 11th
twelve, 12, XII
twelfth, 12th
thirteen, 13, XIII
thirteenth, 13th
fourteen, 14, XIV
fourteenth, 14th
fifteen, 15, XV
fifteenth, 15th
sixteen, 16, XVI
sixteenth, 16th
seventeen, 17, XVII
seventeenth, 17th
eighteen, 18, XVIII
eighteenth, 18th
nineteen, 19, XIX
nineteenth, 19th
twenty, 20, XX
twentieth, 20th
21, XXI
thirty, 30
forty, 40
fifty, 50
sixty, 60
hundred, 100
thousand, 1000
late, tardy, overdue, delayed
state, nation, country
early, beginning, initial
form, type, kind, variety
feature, characteristic, trait, attribute
game, match, contest, fixture
pass, approve, adopt, enact
pass, overtake, exceed
single, unmarried, bachelor
arrive, reach, come
control, command, rule, dominate
control, regulate, manage, govern
active, busy, operational, functioning
ground, soil, earth, land
post, mail, send
post, job, position, office
hit, strike, beat
hit, success, bestseller, smash
air, broadcast, transmit
level, degree, grade, tier
level, flat, even
suffer, endure, sustain, undergo
suffer, hurt, ache, pain
scene, setting, location
mark, commemorate, celebrate, observe
mark, grade, score
list, catalogue, register, inventory, index
middle, mid, centre, midpoint
prevent, stop, avert, avoid, block
body, corpse, remains, cadaver
body, organization, institution, agency
instead, rather, alternatively
metre, meter
section, part, segment, portion, division
separate, divide, split, detach
separate, distinct, individual, independent
comment, remark, observation, note
tank, container, reservoir
figure, number, statistic
figure, drawing, diagram, illustration
intensity, strength, force, power
current, present, existing, contemporary
rank, position, grade, standing, place
earlier, previous, prior, former
rate, speed, pace
rate, price, charge, fee
rate, proportion, percentage
pair, couple, two, duo, twosome
community, neighborhood, society, public
process, handle, treat
debut, premiere, launch, first
adopt, accept, embrace, take
adopt, foster
progress, advance, improvement, headway
visitor, guest, tourist, caller
ultimately, eventually, finally
ton, tonne, weight
party, celebration, bash, festivity
indicate, show, suggest, signal, point
lie, located, situated, sit
lie, untruth, falsehood, fib
course, class, lesson, program
course, route, path, direction
block, obstruct, stop, bar
drop, droplet, bead
capital, money, funds, wealth
average, mean, typical, median
practice, exercise, training, rehearsal
practice, custom, habit, tradition
adapt, adjust, modify, change
adaptation, version, remake
depression, low, cyclone
depression, sadness, melancholy, despair
depression, recession, slump, downturn
detail, describe, specify
evacuate, leave, withdraw, flee
high, tall, elevated, lofty
large, big, huge, great, sizable
determine, decide, establish, ascertain
child, kid, youngster
interview, conversation, talk, interrogation
walk, stroll, hike, march
primary, main, chief, principal, major
primarily, mainly, mostly, chiefly, largely
sustain, maintain, keep, continue
regard, consider, view, deem
culture, civilization, civilisation, society
radio, broadcast, wireless
radio, station, channel
achieve, accomplish, attain, reach
achievement, accomplishment, feat, success
ring, chime, toll, bell
board, committee, council, panel
board, enter, embark
board, plank, panel
reflect, think, ponder, consider
impress, amaze, astonish
policy, rule, strategy, guideline
apparently, seemingly, evidently
scale, size, extent, magnitude
scale, climb, ascend
carve, sculpt, engrave, cut
traffic, congestion, jam
perimeter, circumference, boundary, edge
downtown, centre, center
prompt, trigger, cause, provoke
prompt, quick, immediate, swift
impact, effect, influence, consequence
impact, collision, crash
portray, depict, represent, show
portrayal, depiction, representation
couple, several
sport, athletics, game
voice, vocal, singing
pitcher, jug, ewer
resistance, opposition, defiance
tie, draw, deadlock
quality, standard, grade, caliber
quality, trait, characteristic, property
fully, completely, entirely, totally, wholly
owner, proprietor, landlord, holder, possessor
dissipate, vanish, disperse, disappear
opponent, rival, adversary, competitor, enemy
sequence, order, series, succession
agent, representative, broker
agent, spy, operative
moment, instant, second
agency, bureau, office, department
extremely, highly, exceedingly
maximum, max, highest, limit
split, divide, separate, break
space, cosmos, universe
decorate, adorn, ornament, embellish
tip, hint, advice, suggestion
tip, gratuity
draft, outline, sketch
transform, change, convert, alter
eliminate, remove, eradicate, delete, abolish
unsuccessful, failed, futile, fruitless
invite, ask, summon
bar, pub, tavern, saloon
interchange, junction, intersection, crossing
square, plaza, piazza
core, center, heart, nucleus
roof, ceiling, rooftop
mind, brain, intellect, psyche
incorporate, include, integrate, merge
lot, many, much, plenty
lot, plot, parcel
newly, recently, freshly
constitution, charter, law
tactic, strategy, maneuver
enjoy, like, love, appreciate
enjoyment, pleasure, fun, delight
sense, feeling, perception
facility, installation, building, plant
distinguish, differentiate, discern, separate
distinguished, eminent, renowned, notable
seal, close, shut
rename, rechristen, redesignate
drum, percussion, drummer
percent, percentage, proportion, share
article, item, piece, story
joint, shared, common, combined
tower, spire, turret, skyscraper
remnant, remains, relic, remainder, residue
dedicate, devote, commit
pattern, design, motif
passage, corridor, hallway, aisle
passage, excerpt, extract, paragraph
aspect, facet, feature, side
span, extend, stretch, cover
favour, favor, prefer, support
favourite, favorite, preferred, beloved
unusual, rare, uncommon, strange, odd
strengthen, reinforce, fortify, intensify
sector, area, zone, industry
impossible, unfeasible, unachievable
appeal, attraction, charm
appeal, plea, request
residential, housing, residence
residence, home, house, dwelling, abode
convict, sentence, condemn
convict, prisoner, inmate, criminal
relief, aid, help, assistance
attribute, ascribe, credit
brief, short, concise
mechanism, device, system, machine
panel, jury, committee
perhaps, maybe, possibly
terminus, terminal, end, station
ready, prepared, set
ensure, guarantee, secure, assure
assume, suppose, presume, believe
address, location, residence
address, speech, lecture
clash, conflict, fight, confrontation
disc, disk, record, cd
negative, unfavorable, adverse, bad
insist, demand, assert
cap, hat, headgear
cap, limit, ceiling
sexual, sex, erotic
enforce, implement, apply
boy, lad, son, male
domestic, internal, national, home
league, division, championship
league, alliance, union
standard, norm, criterion, benchmark
standard, normal, regular, usual
notice, see, observe, spot
notice, announcement, warning
signature, autograph, sign
rebuild, reconstruct, restore
suitable, appropriate, fit, proper, apt
estate, property, manor
attain, achieve, reach, gain
substantial, considerable, significant, large
strong, powerful, mighty, robust
sculpt, sculpture, carve, statue
drama, play, theatre
stretch, extend, expand
arch, arc, curve, vault
sentence, verdict, punishment, penalty
predominantly, mainly, mostly, largely
strategy, plan, tactic, approach
suspend, halt, pause, interrupt
suspend, hang, dangle
session, meeting, sitting
deliberately, intentionally, purposely, knowingly
doubt, uncertainty, question, suspicion
pit, hole, shaft
simply, merely
imagery, image, picture
absence, lack, missing
tribute, homage, honour
confusion, chaos, disorder, bewilderment
confused, puzzled, bewildered
temporarily, briefly, provisionally
supposed, alleged, presumed
relieve, ease, alleviate, soothe
basic, fundamental, elementary, essential
cool, cold, chilly
violation, breach, infringement, offense
violate, break, breach, infringe
venue, location, place, site
innovative, new, original, groundbreaking, novel
innovation, invention, novelty
overwhelming, overpowering, crushing
institution, organization, establishment
virtually, almost, practically, nearly
enhance, improve, boost, increase
treasure, riches, wealth, fortune
exercise, workout, training
destination, place, stop
tackle, address, handle
vice, sin, evil
emphasize, stress, highlight, underline
emphasis, stress, focus, importance
easily, simply, readily, effortlessly
easy, simple, effortless, straightforward
chair, seat, stool
chairman, president, head, chair
component, part, element, piece, ingredient
equivalent, equal, counterpart
ride, travel, drive
aboard, board, onboard
essay, article, paper, composition
overlook, miss, ignore, neglect
bonus, extra, reward, premium
tape, recording, cassette
bad, poor, awful, terrible, lousy
sex, gender
secretary, minister
advisory, warning, alert, bulletin
barricade, barrier, blockade
glass, pane, window
bypass, detour, avoid
diameter, width, breadth
trace, sign, vestige
ethnic, racial, tribal
advice, counsel, guidance, recommendation
advise, recommend, counsel, suggest
dramatic, theatrical, spectacular
mask, disguise, cover
feud, quarrel, dispute, conflict
romantic, romance, love
excessive, extreme, exaggerated, immoderate
flee, escape, run
anticipate, expect, foresee, predict
gunfire, shooting, fire
vicinity, neighborhood, area, surroundings, proximity
household, family, home
provoke, cause, incite, trigger
merge, combine, unite, fuse, join
merger, fusion, union, amalgamation
tube, pipe, hose
technology, tech, engineering
venture, enterprise, undertaking
translation, interpretation, rendering
plead, beg, appeal
treat, cure, heal
treatment, therapy, cure, remedy
belt, sash, strap
symbol, emblem, sign, token
message, note, communication, letter
fantasy, imagination, dream
proper, correct, right, appropriate
variant, version, variation, form
stance, attitude, position
starter, appetizer
appreciate, value, esteem
songwriter, composer, lyricist
dive, plunge, swim
blow, hit, punch, strike
strain, type, breed
dismantle, demolish, disassemble
demolish, destroy, raze
distribute, allocate, share, disperse
distribution, allocation, spread
artwork, art, painting, illustration
fun, enjoyment, entertainment, amusement
funny, humorous, comical, amusing
legitimate, legal, valid, lawful
accomplish, achieve, complete, fulfill
fulfill, satisfy, complete
fine, penalty, ticket
restrict, limit, confine, constrain
restriction, limitation, constraint
garden, yard, park
admire, respect, esteem
crush, squash, smash, suppress
shield, protect, guard
attitude, approach, outlook, view
induce, cause, persuade
beside, next, near
clean, wash, cleanse, tidy
barely, hardly, scarcely
realistic, lifelike, practical
proportion, ratio, share, percentage
craft, vessel, boat
craft, skill, trade
await, wait, expect
rework, revise, rewrite
tolerant, patient, broad-minded
tolerate, accept, endure, stand
familiar, known, acquainted
cluster, group, bunch
skeleton, bone
predict, forecast, foresee, prophesy
prediction, forecast, projection
item, object, thing, article
channel, strait, canal
channel, station, network
erosion, erode, wear, weathering
rim, edge, border, margin
sortie, mission, raid
drown, sink
exceed, surpass, top, pass
scrap, discard, junk, dispose
download, upload, transfer
characterize, describe, typify
remind, recall
perceive, see, notice, sense
stress, tension, pressure, anxiety
campus, university, college
inter, bury
bury, burial, grave, funeral, entomb
crane, lift, hoist
creative, inventive, imaginative, artistic
keen, eager, enthusiastic
conceive, devise, imagine
radical, extreme, extremist
divorce, separate, split
disagree, differ, dispute
disagreement, dispute, argument, quarrel, row
simultaneously, concurrently, together
deeply, profoundly, greatly
comfortable, cosy, cozy, snug
versus, vs
laud, praise, acclaim, commend
vinyl, record, lp
claw, talon, nail, pincer
predator, hunter, carnivore
lifestyle, life, living
regain, recover, recapture
mast, pole, flagpole
totalitarian, dictatorial, authoritarian
sacrifice, offering, surrender
pioneer, founder, innovator, trailblazer
demonstration, protest, march, rally
protagonist, hero, character, lead
sequel, follow-up, continuation
string, cord, thread, rope
terrible, horrible, awful, dreadful
reroute, divert, redirect
corridor, hall, hallway, passageway
ensemble, group, band
auction, sale, bid
maker, manufacturer, producer, creator
development, growth, evolution, progress
like, similar, resembling
order, command, instruct
order, buy, purchase
design, plan, draw, create
designer, architect, creator
group, band, team, bunch, set
film, movie, picture, flick
ship, vessel, boat, steamer
ship, send, deliver
shipping, delivery, dispatch
result, outcome, consequence, effect
result, score, finish
open, launch, inaugurate
build, construct, erect, make
builder, constructor, contractor
building, structure, edifice, house
direct, lead, manage, run
directly, straight, immediately
performance, show, gig, concert
final, last, ultimate, closing
report, tell, describe, inform
report, account, statement
reporter, journalist, correspondent, newsman
attempt, try, effort, endeavor
series, sequence, string
series, show, program, programme
describe, depict, portray, explain
description, account, depiction
fire, blaze, burn, flame
fire, dismiss, sack, axe
fire, shoot, discharge
critic, reviewer, commentator
criticize, criticise, condemn, slam, blame
criticism, critique, disapproval
south, southern, southward
north, northern, northward
east, eastern, eastward
west, western, westward
former, previous, ex, old
role, part, character
role, function, job
addition, extra, supplement
add, include, append
historic, ancient
create, make, produce, invent
creation, making, invention
action, act, deed
action, fighting, battle, combat
lose, loss, mislay
event, incident, happening, occurrence
event, function, occasion
country, nation, land, homeland
countryside, country, rural
night, evening, nighttime
relative, kin, family
different, various, distinct, diverse
difference, distinction, contrast, discrepancy
road, street, highway, route
wind, breeze, gale, gust
capture, seize, catch, take
decide, choose, determine, resolve
decision, choice, ruling, resolution
often, frequently, commonly, regularly
send, dispatch, transmit, mail
offer, provide, propose, give
offer, proposal, bid
modern, contemporary, new, current
security, safety, protection
secure, safe, protected
important, significant, major, vital
importance, significance, value
court, tribunal, justice
politician, statesman, lawmaker
find, discover, locate, detect
album, record, lp, cd
see, view, watch, notice
river, stream, waterway, creek
school, academy, college
world, earth, globe, planet
worldwide, global, international
select, choose, pick, elect
selection, choice, pick
lack, shortage, scarcity, absence
ability, skill, talent, capability
star, celebrity, celeb, idol
effort, attempt, exertion, work
think, believe, reckon, consider
project, plan, scheme, program
engage, hire, employ
engage, fight, attack
engaged, betrothed, fiance, fiancee
good, fine, excellent, great
collection, set, compilation, anthology
collect, gather, accumulate
engine, motor, machine
population, inhabitants, people, residents
discover, find, detect, discovery
cut, reduce, slash, lower
cut, slice, chop, trim
cut, wound, gash
immediately, instantly, promptly, straightaway
international, global, multinational
wound, injure, hurt
wound, injury, lesion, cut
surround, encircle, besiege, enclose
surroundings, environment, neighborhood
image, picture, photo, photograph
casualty, victim, loss, death
fan, supporter, admirer, enthusiast
lawyer, attorney, solicitor, barrister, advocate
field, area, domain, subject, discipline
charge, accuse, indict, prosecute
charge, fee, cost, price
accusation, allegation
accept, agree, receive
acceptable, permissible, allowed
studio, workshop, atelier
raise, lift, increase, elevate
morning, dawn, daybreak
poem, verse, poetry, rhyme
poet, bard, writer
assign, allocate, appoint, allot
assignment, task, homework
score, net, goal
birth, born, childbirth, nativity
emperor, monarch, ruler, king
refuse, reject, decline, deny
refusal, rejection, denial
garbage, trash, rubbish, waste, refuse
personnel, staff, employees, workers
rock, stone, boulder
study, research, investigation, survey
study, learn, student
student, pupil, learner, undergraduate
defence, defense, protection
defend, protect, guard
gain, increase, profit
situation, condition, circumstance, state
complex, complicated, intricate
key, crucial, essential, important
reaction, response, answer
mix, blend, combine, stir
mixture, blend, mix, combination
equipment, gear, apparatus, kit
observe, watch, see, monitor
audience, public, spectators, viewers, crowd
annual, yearly, anniversary
meet, encounter, gather
meeting, conference, gathering, assembly
warship, battleship, cruiser, destroyer, frigate
sea, ocean, marine
young, youthful, juvenile
youth, teenager, adolescent, teen
shoot, fire, gun
shooting, gunfire, massacre
restore, repair, renovate, refurbish
propose, suggest, offer
compose, write, composition
mention, refer, cite, name
occupy, inhabit, live
occupation, invasion, conquest
occupation, job, profession, trade, work
difficult, hard, tough, challenging
difficulty, trouble, problem, hardship
spend, expend, pay
fort, fortress, castle, citadel, stronghold
typhoon, hurricane, cyclone, storm
especially, particularly, specially, notably
mountain, mount, peak, hill
always, forever, constantly, invariably
coach, trainer, manager
coach, train, teach
deal, agreement, contract, pact
deal, handle, cope
dealer, trader, seller, merchant
unable, incapable
minor, child, juvenile, underage
sculptor, carver, artist
feeling, emotion, sensation, sentiment
bank, shore, riverside
keep, retain, hold, preserve
usually, normally, generally, typically
usual, normal, customary, typical
controversy, dispute, debate, argument
pursue, chase, follow
pursuit, chase, hunt
possession, ownership, property, belongings
argue, quarrel, dispute
organisation, organization, association, body
religious, sacred, holy, spiritual
religion, faith, belief, creed
prove, show, demonstrate, establish
proof, evidence, confirmation
watch, see, view, observe
watch, clock, timepiece
nearby, near, close, neighboring, adjacent
fight, battle, combat, struggle
fighter, warrior, soldier, combatant
objective, goal, aim, target, purpose
allegedly, supposedly, reportedly
commission, order, contract
commission, committee, panel
degree, diploma, qualification
independent, sovereign, autonomous
independence, freedom, autonomy, liberty
considerably, significantly, substantially, much
love, adore, affection, passion
lover, sweetheart, partner, boyfriend, girlfriend
explain, clarify, describe
explanation, reason, account, clarification
resume, restart, continue
resume, cv
capable, able, competent
define, definition, meaning
accompany, escort, follow
arrangement, setup, layout, order
arrange, organize, plan
load, burden, cargo
financial, fiscal, economic, monetary
ruler, sovereign, monarch, king
flood, inundation, deluge
search, seek, look, hunt
intend, plan, mean, aim
guard, protect, sentry, watchman
street, road, avenue
queen, monarch, ruler
royal, regal, king, queen
bathroom, restroom, lavatory, toilet
unknown, unidentified, mysterious, obscure
repeatedly, often, frequently
repeat, recur, redo
steam, vapor, vapour
weak, feeble, frail, faint
weakness, flaw, frailty, shortcoming
weaken, diminish, lessen
collapse, fall, crumble, fail
expose, reveal, uncover
necessary, required, needed, essential
need, require, necessity
real, genuine, authentic, actual
account, profile, login
rain, rainfall, shower, precipitation
rainy, wet, rain
material, fabric, cloth, textile
play, perform, act
play, drama, show
player, athlete, sportsman
position, location, place, spot
position, job, post, role
position, stance, opinion
return, refund
base, headquarters, camp
appear, emerge, arise, surface
line, route, railway
due, owing
involve, include, entail
involvement, participation, role
closure, closing, shutdown
local, regional, native, nearby
cross, traverse
coverage, reporting
official, formal, authorized
official, officer, functionary
refer, mention, allude
reference, citation, source
referee, umpire, judge, ref
service, assistance, help
service, mass, worship, ceremony
general, common, overall, universal
noted, famous, renowned, known
range, variety, selection
range, distance, reach
right, correct, accurate, true
right, entitlement, privilege
case, instance, example
case, lawsuit, suit
best, finest, top, greatest
subsequent, following, later, next
date, appointment, meeting
stage, platform, theater
review, critique, evaluation, assessment
review, examine, revise
represent, depict, symbolize
representative, delegate, agent, deputy
career, profession, job
approach, method, way
advance, progress, move
promote, advertise, market, publicize
promote, advancement, upgrade
minute, moment, min
special, particular, unique, exceptional
combine, mix, merge, join, unite
campaign, drive, crusade
limited, restricted, finite
limit, restriction, boundary, cap
prepare, ready, groundwork
crew, team, staff
style, manner, fashion, way
stylish, fashionable, elegant, chic
video, clip, footage
classroom, class, schoolroom
condition, state, shape
condition, requirement, prerequisite, term
popular, liked, favored, well-known
popularity, fame, success
painting, picture, canvas, portrait
paint, colour, color
launch, start, introduce, begin
launch, liftoff, blastoff
interest, curiosity, attention
interesting, fascinating, intriguing
infantry, soldiers, troops
tour, trip, journey
tourist, traveler, visitor
tourism, travel
available, accessible, obtainable
natural, innate, inborn
nature, environment, wildlife
nature, character, temperament
contribute, donate, give
contribution, donation, gift
expect, anticipate, await
overall, altogether, generally
station, stop, depot
generate, produce, create
measure, gauge, size
measurement, dimension, size
prominent, notable, important, leading
fit, equip, install
improve, better, enhance, upgrade
subject, topic, theme
status, standing, rank
attendance, turnout, presence
regular, normal, usual, frequent
learn, study, discover
lower, reduce, decrease, cut
expression, phrase, term
industry, business, sector
industrial, manufacturing, factory
theme, topic, motif
darkness, night
pitch, throw, toss
access, entry, entrance
formation, creation, founding
attract, draw, lure
attractive, beautiful, pretty, handsome, good-looking
attraction, sight, landmark
headquarters, base, hq
private, personal, confidential
basketball, hoops
missing, lost, disappeared, absent
reinforcement, backup, support
potential, possible, likely
potential, capability, promise
civilian, noncombatant, citizen
inspire, motivate, encourage, stimulate
kilometre, kilometer, km
civil, civic, public
rush, hurry, dash, hasten
remark, comment, say
summer, summertime
exhibition, show, display, expo
transition, change, shift
attention, notice, heed
president, leader, head
presidency, term, administration
partially, partly, somewhat
avoid, evade, dodge, escape
purpose, aim, goal, intention, reason
communication, contact, message
club, team, society, association
club, nightclub, disco
confirm, verify, affirm, validate
confirmation, verification, proof
disturb, disrupt, bother, annoy
disturbance, riot, unrest, disorder
jungle, rainforest, forest
seat, chair, bench
plate, dish, platter
parent, mother, father, mom, dad
colossal, gigantic, enormous, huge
experience, knowledge, practice
experienced, skilled, veteran, expert
realize, realise, understand, recognize
park, garage
submarine, sub, underwater
equally, alike, similarly
interpret, explain, understand
interpretation, reading, meaning
typically, usually, normally, commonly
typical, usual, characteristic, representative
approve, accept, endorse, ratify
approval, consent, permission, endorsement
briefly, shortly, temporarily
endurance, stamina, resilience
burn, scorch, ignite, flame
basis, foundation, base
market, marketplace, bazaar
formal, official, ceremonial
lane, road, path
persist, continue, last, remain
reconnaissance, scouting, spying, recon
recognize, recognise, identify
recognition, acknowledgment, acceptance
mobile, cellphone, phone, smartphone
mobile, portable, movable
afterwards, later, subsequently
gradually, slowly, progressively
academic, scholar, professor
function, purpose, role
phase, stage, period
slope, hillside, incline, gradient
premiere, opening, debut
visible, seen, noticeable
massive, huge, enormous, giant
storyline, plot, story
unlikely, improbable, doubtful
spot, stain, mark
remainder, rest, remnant
integrate, combine, incorporate
let, rent, lease
wheel, tire, tyre
affair, relationship, romance
affair, matter, scandal
mature, adult, grown
mystery, puzzle, enigma, secret
beam, ray, light
commentary, comment, analysis
handle, manage, deal
handle, grip, knob
cargo, freight, load, goods
speculation, guess, rumor, conjecture
speculate, guess, suppose
vulnerable, exposed, defenseless, weak
confront, face, challenge
dream, hope, aspiration
expert, specialist, authority, professional
expertise, knowledge, skill
aware, conscious, informed
awareness, knowledge, consciousness
enable, allow, permit, activate
leadership, command, direction
leader, head, chief, boss
bomber, plane, aircraft
bomb, explosive, device, grenade
bombing, attack, explosion, blast
displaced, refugee, homeless
minimum, least, lowest
garrison, troops, fort
background, backdrop, setting
background, history, upbringing
illustration, picture, drawing
illustrate, demonstrate, show
encourage, urge, support, motivate
table, chart, grid
perfect, ideal, flawless
revival, comeback, renaissance, resurgence
revive, restore, resurrect
suicide, kill, self-destruction
confidence, trust, faith
confident, certain, sure
appropriate, suitable, fitting, right
deposit, sediment, layer
advisor, adviser, consultant, counselor
undertake, perform, assume
concrete, specific, tangible
reputation, fame, name, prestige
enroll, register, join
enrollment, registration, admission
investment, funding
investor, shareholder, backer
scattered, dispersed, spread
wide, broad, vast
gap, hole, space, opening
tunnel, underpass, tube, passage
ongoing, continuing, current
highlight, emphasize, feature
imagination, creativity, fantasy
imagine, picture, visualize, envision
talent, gift, ability, skill
talented, gifted, skilled, able
label, tag, sticker
commune, community, municipality
basin, valley, catchment
vault, tomb, crypt
gas, petrol, gasoline, fuel
revise, amend, edit, update
revision, change, amendment
haircut, hairstyle, hairdo
certify, certificate, license
influential, important, powerful
obsolete, outdated, old-fashioned, antiquated
jury, jurors, panel
landscape, scenery, countryside
interfere, meddle, intervene
interference, intervention, meddling
coordinate, organize, manage
dollar, buck, usd
evoke, recall, suggest
infrastructure, facilities, utilities
uniform, costume, outfit
renew, extend, resume
aerial, antenna
wonder, marvel, miracle
consultant, advisor, expert
moral, ethical
accidentally, unintentionally, inadvertently
accident, crash, collision, mishap
disrupt, disturb, interrupt
spark, trigger, ignite
debt, liability, loan
editor, journalist
edit, revise, modify
abusive, violent, cruel
abuse, mistreat, misuse
budget, finances, spending
fair, impartial
fair, festival, carnival
bid, offer, attempt
condemn, denounce, criticize
consolidate, strengthen, unite
frustrated, disappointed, annoyed
resort, spa, retreat
autumn, fall
amateur, nonprofessional, hobbyist
sect, cult, denomination
aftermath, consequences, wake
poster, placard, bill
disappointed, upset, dissatisfied, let-down
disappointment, letdown, frustration
ceremony, ritual, rite
horror, terror, fear
pleased, happy, glad, satisfied
millimetre, millimeter, mm
perspective, viewpoint, view, standpoint
extent, degree, scope, size
spin, rotate, turn, whirl
labor, labour, childbirth, delivery
convey, communicate, transmit
parody, spoof, satire
yield, produce, harvest
yield, surrender, submit
footage, film, video
imply, suggest, hint
implication, consequence, suggestion
playoff, postseason, final
flaw, defect, fault, bug
flawed, defective, faulty
barrage, bombardment, shelling
steadily, constantly, continuously
rotate, turn, spin, revolve
depot, warehouse, storehouse
dub, nickname, name, call
sensitive, delicate, touchy
activist, campaigner, protester
ancestry, descent, lineage, heritage
ancestor, forefather, forebear
fascinated, captivated, intrigued
showcase, display, exhibit
epic, saga, legend
pipe, tube, duct
outline, sketch, summary
fossil, remains, relic
bias, prejudice, partiality
unsuitable, inappropriate, unfit
replica, copy, reproduction, duplicate
intact, undamaged, whole, unbroken
filmmaker, director, moviemaker
stuck, jammed, trapped
exploit, use, abuse
divert, redirect, distract
cartoon, animation, comic
understand, comprehend, grasp
interrupt, pause, stop, disrupt
petition, request, appeal
drain, drainage, sewer
routine, habit, procedure
priority, preference, precedence
trench, ditch, dugout
follow, ensue, succeed
follower, disciple, supporter, adherent
city, town, metropolis, municipality
village, hamlet, settlement
remain, stay, continue
surgery, operation, procedure
record, log, document
recording, tape, footage
receive, get, obtain
team, squad, side, crew
member, participant
language, tongue, speech
kill, murder, slay, assassinate, homicide
death, die, dead, demise, perish
die, pass, perish, succumb
face, confront, encounter
unit, squad, regiment
live, reside, dwell, inhabit
livelihood, living, income
cause, reason, origin
increase, rise, grow, growth, climb
decrease, reduce, decline, drop, fall, reduction
change, alter, modify, modification
battle, combat, fight, engagement
war, warfare, conflict, hostilities
destroy, ruin, demolish, wreck, annihilate
destruction, ruin, devastation, demolition, damage
damage, harm, hurt
entrance, entry, doorway, door
exit, leave, departure, depart
issue, problem, trouble, matter
issue, edition, number
production, manufacture, output
light, lamp, illumination
episode, installment, chapter
similar, alike, comparable, akin
storm, tempest, thunderstorm, gale
try, attempt, strive
finish, complete, end, conclude
peak, summit, top, pinnacle
term, word, expression
suggest, imply, indicate
estimate, guess, approximate, assessment
division, split, partition
example, instance, illustration, sample
army, military, troops, forces
survive, live, outlive
naval, navy, maritime
publish, print, release, issue
publisher, press
almost, nearly, practically, approximately
clear, obvious, plain, evident
clear, transparent, see-through
monument, memorial, statue
assistance, help, aid, support
assistant, aide, helper
influence, affect, effect, sway
affect, influence, impact
transport, transit, carry, convey
transfer, move, relocate
maintain, preserve, keep, upkeep
maintenance, upkeep, repair, servicing
conduct, lead, direct
book, novel, volume, title
book, reserve
participate, join, compete
competitor, contestant, participant, entrant
connect, link, join, attach
connection, link, relationship, tie
central, middle, center
invasion, invade, incursion, attack
invader, attacker, aggressor
armour, armor, shield
story, tale, narrative, account
investigation, inquiry, probe
investigate, probe, examine, inspect
investigator, detective, inspector
commit, perpetrate, perform
trial, test, experiment
trial, hearing, lawsuit, proceedings
reveal, disclose, show, expose, divulge
race, competition, contest
problem, trouble, issue, difficulty
fail, failure, flop
failure, breakdown, malfunction, fault
father, dad, papa, daddy, paternal
mother, mom, mum, mama, maternal
grandfather, grandpa, granddad
grandmother, grandma, granny
probably, likely, presumably
probability, likelihood, chance, odds
patrol, guard, watch
enough, sufficient, adequate
traditional, customary, conventional
tradition, custom, heritage
fleet, navy, armada, flotilla
reserve, sanctuary, preserve
reserve, stock, store
concern, worry, anxiety
police, cops, constable, officer
beat, defeat, overcome, conquer
stone, pebble, rock
gem, jewel, gemstone
plot, conspiracy, scheme
concert, gig, show, recital
newspaper, paper, daily, gazette
compare, comparison, versus
incident, event, occurrence, episode
conclude, end, finish, close
conclusion, end, finish
bridge, viaduct, crossing
challenge, difficulty, problem, obstacle
information, info, data, details
type, kind, sort, category
idea, concept, notion, thought
deliver, supply, bring
colonial, imperial
colony, settlement, territory
colonist, settler, colonizer
push, shove, press
run, sprint, jog
runner, sprinter, athlete
championship, title, tournament, cup
champion, winner, titleholder
reason, cause, motive
task, job, duty, chore
schedule, timetable, program
share, part, portion
intelligence, espionage, spying
intelligent, smart, clever, bright
evidence, proof, testimony
serious, grave, severe, critical
noisy, loud
district, area, neighborhood, quarter, borough
retire, quit
raid, attack, incursion
concentrate, focus, gather
break, fracture, smash, shatter
broken, damaged, faulty
crowd, mob, throng, audience
factory, plant, works
economic, economy, financial
reign, rule, kingship
escape, flee, getaway
introduction, preface, prologue, foreword
advantage, benefit, merit, plus
disadvantage, drawback, downside, shortcoming
retreat, withdraw
withdraw, remove, retract
cite, quote, mention
expand, enlarge, grow, extend
expansion, growth, enlargement
care, nursing, attention
grant, award, give
grant, scholarship, subsidy
embassy, consulate, mission
upgrade, update, improve
arrest, detain, apprehend, custody
witness, bystander, onlooker, eyewitness
plant, sow, grow, cultivate
plant, vegetation, flora
flower, bloom, blossom
shell, shellfire, bombard
judge, magistrate, justice
job, profession, occupation, work, employment
area, surface, size, extent
win, victory, beat, defeat
loser, defeated, runner-up
prize, award, medal, trophy
height, tall, altitude, elevation, high
birthplace, born, birth, hometown
born, birth, birthday, birthdate
nationality, citizenship, citizen
invent, devise, create, develop
cinema, theater, theatre
money, cash, funds
currency, money, coin
cost, price, expense, worth
free, gratis, complimentary
buy, purchase, acquire
acquisition, takeover, purchase
sell, sale, vend
shop, store, outlet, retailer
customer, client, consumer, buyer, shopper
salary, wage, pay, earnings, income
poverty, poor, hardship, destitution
fire, dismissal, layoff, redundancy
resign, quit
strike, walkout, stoppage
ceo, boss, chief, executive
doctor, physician, doc, medic
illness, disease, sickness, ailment, disorder
medicine, drug, medication, remedy
pill, tablet, capsule
symptom, sign, indication
patient, sufferer
recover, recovery, recuperate
hospital, clinic, infirmary
vaccine, jab, shot, immunization, inoculation
virus, germ, bug
infection, contagion
infectious, contagious, communicable
stomach, belly, tummy, abdomen
dentist, dental, tooth
eye, sight, vision
fat, overweight, obese
thin, slim, skinny, slender
pregnant, pregnancy, expecting
food, meal, dish, cuisine
eat, consume, feed
drink, beverage, sip
alcohol, liquor, booze
drunk, intoxicated, drunken
cook, bake, prepare
restaurant, diner, eatery, cafe
hotel, inn, motel, lodging
accommodation, lodging, housing
rent, lease, hire
plane, airplane, aircraft, aeroplane, jet
pilot, aviator, flyer
airport, airfield, aerodrome
train, railway, railroad, rail
crash, wreck, collision
vacation, holiday, break
map, chart, plan
foreign, overseas, abroad
emigrate, migrate
refugee, exile, displaced
beach, shore, seashore
forest, wood, woodland
snow, snowfall, blizzard
earthquake, quake, tremor, seismic
weapon, arms, gun, missile
gun, pistol, rifle, firearm
missile, rocket, weapon
soldier, troop, serviceman, trooper
terrorist, extremist, militant
rebel, insurgent, guerrilla
revolution, overthrow, revolt
coup, overthrow, putsch
peace, truce, ceasefire, armistice
ally, alliance, partner
crime, offense, offence
criminal, offender, felon, crook
steal, rob, theft, robbery
fraud, scam, swindle, deception
fake, counterfeit, false, forged
guilty, convicted, guilt
innocent, acquitted
illegal, unlawful, prohibited, illicit
legal, lawful, allowed
allow, permit, authorize
permission, authorization, consent
government, administration, regime
parliament, legislature, congress
elect, vote, choose
tax, duty, levy, taxation
nickname, alias, pseudonym, moniker
title, name, heading
meaning, definition, sense
abbreviation, acronym, initials
quick, fast, rapid, swift, speedy
beginning, start, onset, outset
end, finish, stop, cease
happen, occur, transpire
distance, far, mileage
responsible, liable, accountable
responsibility, duty, obligation
blame, fault, responsibility
danger, risk, hazard, peril
dangerous, hazardous, risky, unsafe
safe, harmless, secure
harmful, damaging, toxic
poison, toxin, venom
poisonous, toxic, venomous
pollution, contamination
energy, power, electricity
nuclear, atomic
computer, pc, laptop
software, program, app, application
password, passcode, pin
error, mistake, bug, fault
solve, fix, resolve
solution, answer, fix, workaround
ask, inquire, request
request, ask, demand
requirement, necessity, prerequisite
copy, duplicate, replicate
save, rescue, salvage
change, switch, swap
replace, substitute, swap
successor, replacement, heir
predecessor, forerunner, precursor
teach, educate, instruct
teacher, instructor, educator, tutor, professor
education, schooling, training
graduate, alumnus
exam, test, examination, quiz
priest, clergyman, pastor, cleric, vicar
church, chapel, cathedral
believe, belief, faith
magic, sorcery, witchcraft
legend, myth, fable
song, tune, melody
sing, song, vocal
dog, puppy, canine
cat, kitten, feline
horse, pony, steed
habitat, home, environment
farm, agriculture
crop, harvest, produce
smart, clever, bright, brilliant
stupid, dumb, foolish, idiotic
happy, glad, joyful, cheerful
sad, unhappy, sorrowful
angry, mad, furious, anger
afraid, scared, frightened, fear
fear, phobia, terror, dread
beautiful, pretty, lovely, gorgeous
ugly, hideous, unattractive
strange, weird, odd, peculiar
sleep, asleep, nap, slumber
friend, pal, buddy, companion
colleague, coworker, co-worker, associate
noble, aristocrat, nobleman, nobility
prince, princess, royal
clothes, garment, apparel, attire
shoe, footwear, boot
trousers, pants, slacks
gift, present, donation
party, feast, celebration
holiday, festival, feast
method, technique, way, procedure
tool, instrument, device, implement
device, gadget, appliance
use, utilize, employ, usage
used, second-hand, pre-owned
useful, helpful, handy
useless, worthless, pointless
today, now, nowadays
agree, consent, concur
agreement, accord, deal, pact
oppose, object, resist
opposition, resistance, objection
complaint, complain, grievance
violence, violent, brutality
sink, founder, scuttle
hide, conceal, cover
secret, hidden, confidential, clandestine
throne, crown, kingship
crown, coronation
overthrow, depose, oust, topple
conquer, conquest, subdue
battlefield, battleground
choose, pick, select, opt
choice, option, alternative
rule, reign, govern
old, elderly, aged, ancient
quantity, amount, number, sum
recent, latest, new
man, male, guy
race, ethnicity
long, length, lengthy
many, numerous, several, multiple
cause, reason, due
cause, lead, trigger, provoke
write, author, pen
direct, director, filmmaker
fast, speed, velocity
outside, outdoors
called, named, known
include, contain, comprise, consist
endangered, threatened, rare
mean, signify, denote
dead, deceased, late
poet, poetry, poem, verse
playwright, dramatist, play
theatre, stage
book, fiction
publication, issue
publisher, imprint
release, launch
adapt, based
inspire, influence
plot, storyline, synopsis
heroine, protagonist, lead
biography, life, biographer
diary, journal, notebook
manuscript, draft, codex
quotation, cite
pseudonym, pen name, alias
nickname, sobriquet, dub
comic, graphic novel, cartoon
cartoonist, illustrator, artist
bestseller, best-selling, hit
essay, treatise, essayist
philosopher, thinker
myth, legend, mythology
detective, sleuth, investigator
whodunit, mystery, crime novel
film, movie, picture, feature
shoot, film
screen, show
act, play, portray, star
cast, actors
dub, voice
well-known, celebrated, noted
fame, renown, celebrity, notoriety
sequel, follow-up, instalment
series, show, sitcom
trailer, teaser
documentary, docuseries
box office, gross, takings
applaud, applause, ovation, clap
boo, jeer, heckle
rehearse, practise
set, scenery, decor
festival, fair, fete
open, inaugurate, unveil
curator, keeper
painter, painting, artist
fresco, mural
engraving, print, etching
sculptor, carve
statue, bust, effigy
stained glass, window
pottery, ceramics, porcelain
jewellery, jewelry, gem
photograph, photo, picture, snapshot
work, oeuvre, piece
design, devise
patron, sponsor, benefactor
forgery, fake
musician, music, instrumentalist
vocalist, sing
song, track, tune, single
lyrics, words, lyricist
melody, tune, air
tour, concerts, dates
conductor, conduct, maestro
choir, chorus, chorister
drummer, drums, percussionist
violinist, violin, fiddle
pianist, piano, keyboards
cover, remake, version
dance, dancer, ballet
choreographer, choreography
clown, comic, jester
comedian, comic, stand-up
magician, conjurer, illusionist
show, performance, spectacle
ticket, seat, admission
win, winner, receive
laureate, winner, recipient
present, award, bestow
nominate, nominee, shortlist
judge, jury, panel
medal, decoration
grant, scholarship, bursary
press, media, newspapers
weekly, magazine
magazine, periodical, review
editor, edit, editorial
headline, title
presenter, host, anchor
circulation, copies
found, founder, establish, create
ban, forbid, prohibit, outlaw
libel, slander, defamation
hoax, prank, fake
advert, ad, commercial
slogan, motto, tagline
say, said, state, declare
confess, admit, admission
deny, denial, dispute, refute
reveal, disclose, revelation, unveil
spoke, speech, talk
speech, address, remarks
talk, chat, discuss, conversation
discussion, argument
advise, advice
lie, liar, falsehood
joke, jest, gag
mock, ridicule, tease
insult, abuse, offend
thank, gratitude
apologise, apologize, sorry
forgive, pardon
complain, complaint, grumble
praise, hail, laud
opinion, viewpoint
poll, survey, respondents
agree, agreement, approve
dream, dreamt, vision
guess, assume
predict, forecast, foretell
hope, expect
decision, resolve
try, attempt, endeavour
like, enjoy, fond
hate, hatred, loathe
foe, opponent
pleased, delighted, satisfied
grief, mourning, grieve
cry, weep, tears
laugh, laughter, giggle
bored, boredom, dull
furious, rage
outrage, indignation, fury
dread, scared
calm, peaceful, serene
shock, stun, upset
move, touching
passion, enthusiasm, fervour
despise, contempt, scorn
shame, ashamed, disgrace
regret, remorse, sorry
comfort, console
lonely, loneliness, solitude
kind, generous
cruel, cruelty, vicious
weird, unusual
gave, donate, provide
bequeath, bequest, leave
inherit, legacy, heir
return, give back, restitution
welcome, greet, host
share, split, divide
childhood, child, upbringing, youth
raise, rear
age, years
old, senior
relatives, household
partner, companion
affair, liaison, relationship
life, reside
move, relocate, settle
occupation, career
pupil, study
pass away, die, death
execute, behead, hang
burial, interred
grave, tomb, burial place
cemetery, graveyard, churchyard
coffin, sarcophagus, casket
ashes, cremate
history, past, historical
historian, chronicler
century, 1800s
antiquity, old
emperor, empire, empress
noble, aristocracy, aristocrat
knight, chivalry
peasant, farmer, serf
abolish, abolition, end
coronation, throne
dynasty, house, lineage
revolution, uprising, rebellion
discover, discovery, find, found
archaeology, archaeologist, excavation, dig
monument, memorial, landmark
architecture, designed
tower, keep, belfry
wall, rampart, fortification
church, chapel, parish
cathedral, basilica, minster
steeple, spire
dome, cupola
height, tall, metres, feet
demolition, raze
heritage, legacy, listed
religion, faith, worship
believer, faithful, worshipper
bishop, archbishop, diocese
monk, friar
nun, sister
pastor, minister
baptism, baptise, christening
saint, canonise, canonize
martyr, martyrdom
preach, sermon, preacher
sin, transgression
ghost, spirit, spectre
miraculous, wonder
parade, procession, march
Christmas, Nativity, Xmas
volunteer, voluntary, unpaid
activist, campaigner, militant
equality, parity
racism, racist, discrimination
poor, poverty, deprived
wealthy, fortune
style, trend
garment, dress
proverb, saying, adage
flag, banner, standard
argue, argument, feud
unfinished, incomplete
unknown, anonymous, obscure
soar, surge, jump
skyrocket, soar, explode
boost, strengthen, increase
boom, upturn
thrive, prosper, flourish
prosperity, wealth, affluence
fell, fallen, drop
reduction, cut
shrink, contract
plunge, plummet, tumble
collapse, crash
stagnate, flat
worsen, deteriorate, worse
recover, recovery, rebound
stabilize, stable, steady
fluctuate, vary, variation
reach, total, amount
peak, record, high
low, bottom, trough
estimate, forecast, predict
forecast, projection, outlook
rate, percent
figures, statistics, data
purchaser, customer
acquire, takeover
takeover, buyout, bid
merge, merger, fusion
seller, vendor, salesman
resell, resale, secondhand
divest, sell
spin-off, split
earn, make
fee, tariff, rate
fare, price, ticket
receipt, voucher
discount, rebate, reduction
bargain, deal
refund, reimburse, repay
deposit, downpayment
owe, liability
debtor, borrower
creditor, lender
default, nonpayment
interest, rate
invest, investor
shareholder, stockholder
shares, stock, equity
bond, security, gilt
stockbroker, broker, trader
portfolio, holdings
dividend, payout
subsidy, subsidize, grant
grant, funding, award
sponsor, sponsorship
bailout, rescue
cash, coins, banknotes
coin, change
currency, dollar, euro, pound
exchange, swap, trade
devalue, depreciation
inflation, prices
cryptocurrency, bitcoin, crypto
bank, lender
teller, cashier
transfer, wire
account, balance
overdraft, overdrawn
cheque, check
deficit, shortfall, gap
revenue, turnover, sales
budget, budgetary
audit, auditor
insolvent, bust, bankrupt
billionaire, tycoon, magnate
poverty, needy
inequality, disparity, gap
donate, donor
waste, squander
corporation, company, group
conglomerate, group
subsidiary, affiliate, unit
branch, office
owner, ownership
stake, share, holding
partner, partnership, alliance
monopoly, dominance
brand, trademark, label
franchise, chain
restructure, overhaul
contractor, subcontractor
offshore, relocate
tender, bid
ship, shipment
plentiful, abundant
shopkeeper, retailer, merchant
goods, merchandise, products
product, item
demand, need
customs, duty, tariff
taxman, revenue, irs
quota, limit
workforce, staff, personnel
apprentice, trainee, intern
vacation, holiday, leave
striker, picket
compensate, damages
sector, field
workshop, mill
equipment, machinery
automate, robot
patent, invention
steel, steelworks, iron
shipyard, shipbuilding
drugmaker, pharmaceutical
coal, colliery
ore, deposit
drill, well
barrel, oil
refinery, refine
pipeline, duct
diesel, fuel
gas, lng
reactor, nuclear
turbine, wind
solar, photovoltaic
dam, hydroelectric, hydropower
renewable, green, clean
grid, network
farm, farmer
plant, seed
grain, cereal, wheat
pig, pork, hog
breed, breeder
slaughter, abattoir
vineyard, wine, winegrower
pesticide, weedkiller
field, acre, hectare
landlord, lessor
builder, developer
economy, economist
closure, shut
stop, halt, cease, quit
proceed, persist
restart, resumption
buy, acquire, buyer
save, economize
rent, lease, rental, tenant
funds, dough
affluent, wealth
poor, impoverished, poverty, broke
work, labour, labor, toil
colleague, coworker, workmate
go, travel
return, come back, go back
rose, risen, increase
grow, growth, raise
move, relocate, shift
throw, toss, hurl
throw away, discard, dispose
pull, drag, tow
ride, rider
get, acquire, got
hold, grip
discover, discovery, uncover
display, shown, demonstrate
prove, proof, evidence
saw, seen, spot, sight
look, appearance, aspect
seem, appear, look
smell, odour, odor, scent
felt, sensation
understand, grasp, comprehension
learn, learnt, study
taught, teacher, instruct
say, said, state, tell
told, inform, narrate
question, query, enquiry, inquiry
explanation, clarify
call, telephone, ring
alias, dubbed
shout, yell, scream, cry
love, adore, fond
detest, loathe
wish, expect
necessity, necessary
obligation, mandatory
mandatory, compulsory, obligatory, required
let, permission, authorize
agreement, consent
test, trial, check
succeed, success, manage, achieve
hurt, injury
fight, battle, brawl
argue, row
rescue, save, rescuer
defend, safeguard
cheat, deceive, deception, trick
praise, compliment, congratulate
confess, acknowledge, admission
invite, guest
visit, visitor, tour
creation, devise
destruction, demolish
damage, harm, spoil
put, place, set
empty, vacant, drain
dirty, filthy, soiled
burn, burnt, blaze, fire
wet, damp, soaked, moist
dry, arid, drought
wake, awake
food, meal, grub, nourishment
drunk, intoxicated, tipsy
hungry, hunger, starving
age, years old
young, teenager
girl, lass, daughter
woman, lady, female
foe, rival
people, persons, folk
policeman, officer, police
firefighter, fireman, fire crew
doctor, physician, gp
professor, schoolteacher
pupil, student, schoolchild
farmer, grower, rancher
head, skull
skin, dermal
cure, heal, recovery
treat, treatment, care
apartment, flat, condo
building, edifice, block
toilet, bathroom, loo, restroom
sofa, couch, settee
clothes, garments, wear
bicycle, bike, cyclist
phone, mobile, cell, smartphone
news, report, headlines
stuff, material, things
piece, section
manner, method
solve, answer
advantage, benefit, upside
alike, resemble
different, distinct, unlike
site, spot
near, close, nearby, proximity
distant, distance
everywhere, throughout
inside, indoor, interior
outdoor, exterior
bottom, base
region, zone
date, day
length, metres, long
metres, high
weight, kilos, weigh, tonnes
number, many, amount, figure
now, currently
formerly, previously, once
slow, slowly, sluggish
early, premature
permanent, lasting, definitive
daily, day
around, roughly
whole, complete
solely, exclusively
half, fifty percent
certain, sure, definite
true, genuine, real, authentic
false, fake, bogus, wrong
accidentally, coincidence
significant, crucial
recent, novel
ugly, hideous, unsightly
worst, poorest
boring, dull, tedious
cruel, nasty, mean
honest, sincere, honesty
calm, silent, silence
usual, ordinary, widespread
useless, pointless, futile
empty, vacant, unoccupied
crash, smash, wreck
collide, collision, hit
pile-up, crash, collision
derail, train
capsize, overturn, tip
ground, aground
salvage, refloat, recover
tow, tug, haul
skid, slide, slip
fall, fell, plunge
fallen, collapse, toppled
collapse, crumble, cave-in
landslide, mudslide, landslip
disaster, catastrophe, tragedy
mishap, accident, blunder
tsunami, wave, tidal wave
deluge, flood, downpour
volcanic, volcano, lava
tornado, twister, whirlwind
starvation, hunger
lightning, thunderbolt, bolt
heatwave, heat, hot
devastate, ravage, destroy
vandalise, vandalism, deface
fire, blaze, inferno
wildfire, bushfire, blaze
burnt, scorch
ignite, light
arson, arsonist, pyromaniac
extinguish, douse
smoke, fumes, smog
leak, leakage, spill
suffocate, asphyxiate, choke
electrocute, electric shock
radiation, radioactive, nuclear
breakdown, failure, outage
outage, blackout, power cut
crack, fissure, split
breach, gap, hole
casualty, victim, fatality
toll, dead, deaths
kill, dead, slay
autopsy, post-mortem, coroner
tomb, burial
coffin, casket, bier
commemorate, memorial
bruise, contusion
unhurt, unharmed, unscathed
vanish, missing
evacuate, evacuee
extract, remove, free
rubble, debris, ruins
trapped, stuck, pinned
stranded, marooned, stuck
resuscitate, revive, cpr
ambulance, paramedic, medic
emergency, urgent, crisis
alert, alarm, warn
distress, mayday, sos
shelter, refuge, haven
refugee, asylum, displaced
origin, source, root
worsen, aggravate, deteriorate
damage, harm, impair
tear, rip
hinder, hamper, impede
block, blockage, obstruct
obstacle, barrier, hurdle
permission, authorisation, licence
launch, start, initiate
last, duration, long
manslaughter, homicide, killing
stab, knife
strangle, throttle, strangulation
shooter, gunman, sniper
firearm, weapon
rifle, shotgun, gun
bullet, round, cartridge
gangster, mobster, mafia
accomplice, complicity, accessory
burglary, burgle, break-in
robbery, hold-up, heist
rob, robbery, robber
loot, plunder, pillage
forge, forgery
embezzle, misappropriate
dealer, trafficker, pusher
hostage, prisoner
assault, attack, mug
rape, rapist, sexual assault
revolt, rebel, rebellion
demonstrator, activist
strike, walkout, striker
sought, wanted, searched
pursue, pursuit
escape, getaway, breakout
handcuffs, cuffs, shackles
clue, evidence, proof
proof, demonstrate
guilty, guilt, culprit
trial, court, hearing
prosecutor, prosecution, attorney
solicitor, lawyer, counsel
court, tribunal, courtroom
plaintiff, claimant, complainant
sentence, jailed
acquit, acquittal, cleared
reoffend, recidivism, relapse
execute, death penalty
hang, gallows
behead, decapitate
prison, jail, gaol
guard, warder, jailer
release, free
pardon, amnesty, clemency
appeal, appellate, overturn
expel, deport
liner, ship, vessel
ferry, boat, crossing
tanker, ship, vessel
freighter, cargo ship, vessel
trawler, fishing boat, vessel
barge, boat, canal
dinghy, raft, boat
lifeboat, rescue, boat
submarine, submersible, u-boat
crew, crewman, staff
captain, skipper, master
sail, voyage, navigate
anchor, moor
quay, dock, pier
lighthouse, beacon, light
unload, discharge, offload
marine, naval
pirate, piracy, hijack
airliner, plane, jet
helicopter, chopper, aircraft
airship, zeppelin, dirigible
steward, stewardess, flight attendant
takeoff, take-off, departure
land, touchdown
runway, airstrip, tarmac
altitude, feet
black box, flight recorder
locomotive, engine, loco
carriage, coach, wagon
railway, railroad, track
tram, streetcar, trolley
ticket, fare, pass
lorry, truck, trucker
bus, coach, minibus
van, minivan, vehicle
motorbike, motorcycle, biker
cyclist, rider, biker
pedestrian, walker, passer-by
motorist, drive
roundabout, traffic circle, rotary
congestion, traffic jam, gridlock
speed, velocity, mph
brake, slow
drunk, intoxicated, inebriated
puncture, flat, burst
deliver, delivery, courier
traveller, passenger, commuter
path, itinerary
clash, skirmish, confrontation
infantry, foot soldier, infantryman
cavalry, horsemen, mounted
missile, rocket, projectile
bombing, bombard, air raid
tank, armour
regiment, battalion, unit
general, commander, leader
command, lead
mercenary, militia, paramilitary
veteran, ex-serviceman, former soldier
annex, seize
siege, surround
revenge, vengeance, avenge
ambush, trap, snare
repel, repulse, beat back
beaten, lose
peace, pacify
disarm, disarmament
sanctions, blockade
summit, meeting
independence, secession
abolish, abolition, scrap
sabotage, saboteur, undermine
hack, hacker, cyberattack
minor, slight, small
sudden, abrupt, unexpected
fright, afraid
panic, hysteria, alarm
cruel, cruelty, brutal
stampede, crush, crowd
abstain, abstention, nonvoter
recount, count, tally
candidacy, candidate, bid
run, stand, candidate
reelect, second term
incumbent, sitting, current
primary, caucus, nomination
runoff, second round
referendum, plebiscite, vote
constituency, district, seat
landslide, crushing, victory
lose, defeat, loser
defeat, loss, setback
outcome, score
campaign, canvass, rally
rally, gathering, demonstration
slogan, motto, catchphrase
leaflet, flyer, pamphlet
manifesto, platform, programme
supporter, backer, follower
party, movement, faction
left, left-wing, socialist
right, right-wing, conservative
centrist, moderate, centre
extremist, radical, hardliner
populist, populism
liberal, progressive
Eurosceptic, Brexiteer, anti-EU
Brexit, withdrawal, leave
opposition, oppose, opponent
dissident, dissent, rebel
cabinet, administration
reign, rule, king
ministry, secretary
premier, prime minister, PM
White House, president
president, presidential
chancellor, exchequer, finance minister
leadership, lead
queen, sovereign
abdicate, renounce
swear, oath, inauguration
dismiss, oust
oust, ouster, topple
impeach, removal
reshuffle, shake-up, cabinet
predecessor, former, previous
acting, interim, caretaker
deputy, vice, assistant
parliament, assembly, legislature
MEP, European Parliament
lawmaker, legislator, congressman, deputy
House of Commons, MPs
congress, lawmakers, legislature
speaker, chair, president
summon, convene, call
dissolve, dissolution
no-confidence, censure, motion
law, legislation, statute
bill, legislation, draft
act, law, statute
decree, order, edict
directive, regulation, rule
clause, provision, article
repeal, scrap
legalize, legalise
decriminalise, decriminalize
legitimate, legitimacy
unconstitutional, constitution
opt, option, choose
resolve, resolution, settle
determine, set
hesitate, waver
undecided, unsure, hesitant
agree, deal
consent, assent, approval
ratify, ratification, approve
green light, approval, go-ahead
authorise, authorize
concede, concession, admit
yield, cave
compromise, concession, middle ground
consensus, agreement, unanimous
disagree, disagreement
row, conflict
row, controversy, outcry
veto, block, reject
obstruct, prevent
prevent, stop, hinder
bar, exclude, ban
contradict, refute
challenge, contest, dispute
demand, request, call
request, question
voluntary, optional
threaten, threat, ultimatum
urge, exhort, appeal
petition, signatures, signatories
sign, signatory
arbitrate, arbiter
deter, deterrent, discourage
encourage, incentive
U-turn, reversal, backtrack
backtrack, backpedal, retreat
suspend, suspension, halt
plan, intention
view, stance
belief, think
slam, condemn, blast
scandal, affair, controversy
corruption, graft
bribe, bribery, kickback
nepotism, cronyism, favouritism
fraud, rigging, cheating
lobby, lobbyist
influence, influential, sway
immunity, impunity
transparency, openness
budget, expenditure
debt, borrowing, owed
austerity, cuts, belt-tightening
taxpayer, tax, ratepayer
subsidy, grant, aid
benefit, welfare, allowance
pension, retirement, superannuation
retire, retiree
pensioner, retiree, elderly
old, years
reform, overhaul, change
tighten, toughen, strengthen
ease, relax, loosen
strike, picket
union, trade union, labour
unionist, shop steward, union
employer, boss, company
civil servant, official, bureaucrat
bureaucracy, red tape, paperwork
protester, demonstrator, marcher
crackdown, repression, clampdown
curfew, lockdown, restriction
nationality, citizenship, passport
naturalise, naturalization, citizenship
people, nation, public
mayor, town hall
town hall, city hall, council
local, municipal, council
governor, state, governorship
county, district, region
autonomy, autonomous, self-rule
separatist, secessionist, secession
devolution, devolved, decentralisation
split, division, rift
unite, union, unity
merge, merger, unification
EU, European Union, bloc
Brussels, European Commission, EU
eurozone, euro, single currency
treaty, convention, pact
enlargement, accession, join
power, authority, rule
popular, approval rating
unpopular, disliked
favourite, frontrunner, leader
challenger, rival, contender
invalidate, overturn, annul
appeal, challenge, court
abortion, termination
euthanasia, assisted dying
discrimination, bias, prejudice
secular, laicity
undocumented, illegal, irregular
quota, cap, ceiling
raise, rise
proxy, mandate, representative
census, population, headcount
certificate, document, attestation
donor, contribution
poll, survey, pollster
term, mandate, tenure
deadline, time limit, cutoff
early, snap, anticipated
narrow, tight, slim
crisis, turmoil, tension
dictator, dictatorship, tyrant
authoritarian, autocratic
monarchy, royal, royalist
notice, sight
uncover, unveil
unearth, excavate
demonstrate, reveal
examine, study
detect, identify
identification, recognise
weigh, weight, kilograms, pounds
estimate, reckon
count, number, tally
explain, reason
conclude, conclusion, infer
assume, assumption, suppose
hypothesis, theory, hypothesise
compare, comparison, contrast
classify, classification, category
distinguish, differentiate, tell apart
develop, design
researcher, scientist, academic
scientist, researcher, boffin
expert, specialist, scientist
astronomer, astronomy, astrophysicist
mathematician, maths
geologist, geology
palaeontologist, paleontologist, fossils
breakthrough, advance, discovery
journal, paper, publication
cosmos, outer space
universe, cosmos, cosmic
astronaut, cosmonaut, spaceman
rocket, launcher, booster
liftoff, takeoff
spacecraft, probe, spaceship
shuttle, capsule, spacecraft
satellite, moon
terrestrial, globe
mars, martian, red planet
asteroid, meteorite, space rock
meteor, shooting star, meteorite
galaxy, galactic, milky way
orbit, circle
alien, extraterrestrial
ufo, uap, flying saucer
spacewalk, eva, extravehicular
radiation, rays, radioactive
global warming, climate change, climate crisis
cool, chill
melt, thaw
temperature, degrees, thermometer
heatwave, heat, hot spell
shower, downpour, rain
blizzard, snowstorm
hail, hailstones, hailstorm
thunderstorm, thunder, storm
fog, mist, haze
cloud, cloudy, overcast
aftershock, tremor
environmentalist, green, ecologist
contaminate, tainted
recycle, reuse
landfill, dump, tip
carbon dioxide, co2
emit, emission, release
greenhouse gas, emissions
net zero, carbon neutral, decarbonisation
renewable, wind, solar
wind turbine, wind farm
pesticide, insecticide
weedkiller, herbicide, glyphosate
fertiliser, fertilizer, manure
harm, devastate
deforestation, logging, clearing
rainforest, jungle, amazon
wildfire, bushfire, forest fire
wildlife, fauna, animals
animal, beast, creature
scarce, scarcity, shortage
shortage, lack, deficit
species, breed, variety
habitat, environment, ecosystem
cow, livestock
calf, cattle
sheep, lamb, ewe, ovine
swine, pork
goat, caprine
horse, equine, mare
donkey, ass
dog, canine, hound
puppy, pup, dog
cat, feline, kitty
wolf, lupine
fox, vixen
bear, cub, ursine
deer, stag, doe
rabbit, hare, bunny
mouse, rodent
rat, rodent
ape, monkey, primate
whale, cetacean, orca
dolphin, porpoise, cetacean
shark, great white
fish, angler
bird, avian, fowl
chicken, hen, poultry
duck, waterfowl, mallard
bird of prey, raptor, eagle
snake, serpent, reptile
frog, toad, amphibian
tortoise, turtle
bee, beekeeper, honeybee
butterfly, moth, lepidoptera
beetle, ladybird, ladybug
spider, arachnid
poach, poacher
bite, bit, bitten
sting, stung
eat, diet
lay, laid, eggs
hatch, incubate
mate, reproduce
offspring, young, litter
migrate, migratory
evolve, evolution, evolutionary
ancestor, forebear, ancestry
prehistoric, stone age, prehistory
vet, veterinary, veterinarian
zoo, wildlife park, zoological
leaf, leaves, foliage
sow, sown, seed
crop, reap
mushroom, fungus
map, cartography
area, square kilometres, acres
ascent, climber
hill, slope
valley, dale
cave, cavern, grotto
cliff, bluff
glacier, ice sheet, icecap
arctic, north pole
antarctic, south pole, antarctica
mouth, estuary, delta
lake, loch, lagoon
seabed, ocean floor
soil, ground, dirt
drill, borehole
health, healthcare
surgeon, operation
psychiatrist, psychologist, shrink
casualty, emergency room
hospitalised, hospitalized, admitted
chemist, pharmacy, drugstore
treat, therapy
heal, remedy
recover, recovery, get better
dose, dosage
side effect, adverse reaction
painkiller, analgesic
transplant, graft
disorder, condition, syndrome
pain, ache, sore
headache, migraine
fever, temperature
cold, sniffles
vomit, nausea
faint, unconscious
bleed, haemorrhage
itch, itchy
infect, infectious
spread, transmission, transmit
covid, coronavirus, covid-19
lockdown, quarantine, isolation
chemo, chemotherapy
stroke, brain haemorrhage
skin, dermatological
gastric, tummy, belly
blind, sight loss
deaf, hearing loss
slim, lose weight, thin
life expectancy, lifespan, longevity
birth, born, delivery
gene, genetic, genome
dna, genetic
schoolteacher, tutor
headteacher, principal, head
train, trainee
phd, doctorate, thesis
pass, succeed, success
syllabus, curriculum
tuition, fees
truant, truancy, absenteeism
nursery, kindergarten, preschool
add, addition, sum
subtract, minus
multiply, multiplication, times
reach, hit, amount
accurate, accuracy, precise
mistake, error, wrong
width, wide, metres
distance, miles, kilometres, far
mph, fast
dimension, big
volume, litres, gallons
power, watts, horsepower
noise, decibels, loud
light, bright
shine, glow
rust, corrosion
contain, hold, include
consist, composed
date, dates back
tiny, minute, minuscule
strange, odd, mysterious
artificial, synthetic, man-made
monitor, track, surveillance
draw, tie, level
equalise, equalize
scorer, striker, goalscorer
striker, forward, attacker
goalkeeper, keeper, goalie
defender, back, fullback
club, side
teammate, partner
face, meet, play
half-time, break, interval
overtime, extra time
league, title
tournament, competition, contest
qualify, qualification
eliminate, knocked
relegate, demoted
medal, medallist, gold
runner-up, second
record, best
achievement, feat, exploit
disqualify, disqualification
ban, suspension, suspended
doping, drugs, steroids
sign, recruit
athlete, sportsman, sportswoman
sportsperson, athlete
crowd, spectators, attendance
cheer, applaud, applause
stadium, arena, ground
pitch, field
footballer, player
cyclist, rider, cycling
dive, diver
pool, swimming
lifeguard, rescuer
sail, sailor, yacht
row, rower
skate, skater
boxer, boxing, fighter
fight, bout
mountaineer, climber, alpinist
hike, trek, walk
hiker, walker
jockey, rider
lap, circuit
track, circuit
golfer, golf
kick, shoot
jump, leap
favourite, tipped
bet, wager, gamble
lottery, draw, jackpot
prize, award, reward
winnings, prize
player, gamer
hobby, pastime, leisure
fair, funfair
holidaymaker, tourist, vacationer
visitor, tourism
trip, tour, excursion
cruise, liner, ship
hotel, inn, accommodation
hostel, guesthouse
rental, hire
flight, plane, fly
airport, terminal
stopover, layover
camp, campsite
tent, camping
beach, seaside
path, trail, footpath
sightseeing, attractions
feed, nutrition
dinner, supper
snack, bite
starve, starvation, famine
cook, cuisine
bake, baker, bakery
grill, barbecue
recipe, preparation
dish, course
dessert, pudding
sweets, candy, confectionery
biscuit, cookie
chips, fries
crisps, chips
spicy, hot
waiter, waitress, server
vegetarian, meatless
vegan, plant-based
beef, cattle
shellfish, seafood
prawn, shrimp
aubergine, eggplant
courgette, zucchini
coriander, cilantro
peanut, groundnut
wine, vintage
winemaker, winery, vineyard
beer, ale, brewery
brew, brewer
alcohol, liquor, spirits
fizzy, sparkling, carbonated
peel, skin
pour, add
weather, conditions
meteorologist, forecaster
ice, icy, frost
sunny, sunshine
tree, trunk
fisherman, angler
bee, pollinator
zoo, menagerie
return, back
slip, slide, slid
carry, transport, bring
crawl, creep
float, drift
area, hectares
capacity, seats
small, minute
weigh, heavy
hours, lasted
host, organise, staged
amateur, non-professional
beginner, novice
computer, pc, machine, desktop
laptop, notebook, computer
telephone, mobile, smartphone, cellphone
call, phone, ring, dial
tablet, ipad
internet, web, net, online
email, mail, message, e-mail
text, sms, message
spam, junk, unsolicited
website, site, webpage, page
browser, chrome, firefox
browse, surf, navigate
user, account holder, subscriber
handy, helpful, utility
unused, idle, inactive
manual, guide, handbook, instructions
documentation, docs, manual
tutorial, walkthrough, guide
query, request
tip, hint, advice, trick
download, fetch, get
upload, send, import
configure, setup
preferences, options, configuration
adjust, tune, tweak
customize, personalize, tailor
modify, editor
convert, conversion, transform
update, upgrade, refresh
latest, newest, recent
outdated, obsolete, old
expire, expiry, lapse
patch, fix, hotfix
repair, mend, solve
correct, fix, right
workaround, bypass, circumvent
outage, downtime, failure, disruption
fail, malfunction, breakdown
fail, failure, unsuccessful, unable
glitch, error, defect
crash, freeze, hang
frozen, stuck, unresponsive
troubleshoot, diagnose, fix
diagnose, diagnostic
easy, simple, ease, straightforward
difficult, hard, difficulty, tricky
wrong, incorrect, mistaken, false
invalid, wrong, incorrect
valid, correct
broken, damaged, defective
break, breakage
corrupt, damaged
work, function, operate, run
run, execute, launch
feature, function
restart, reboot, relaunch
disable, deactivate
interrupt, cut
reset, restore, initialize
restore, recovery
recover, recovery, retrieve
backup, save, copy
save, store, keep
store, storage, keep, memory
synchronize, sync
copy, duplicate, clone, reproduce
delete, withdraw
clear, empty, clean, wipe
add, insert, addition, append
create, creation, make, build, creator
build, construct, compile
open, access, unlock
scan, scanner, digitize
press, push, hit, tap
click, tap
type, enter, input
fill, complete
window, tab, pane
document, paper, form, paperwork
attachment, enclosed
inform, notify, tell, notification
size, megabytes, gigabytes, bytes
speed, fast, rate, mbps
slow, sluggish, lag, slowdown
ram, storage
disk, drive, ssd, hdd
processor, cpu, chip
hardware, equipment, device
gadget, machine, appliance
peripheral, accessory, device
driver, firmware
compatible, supported
system, os, windows, linux
administrator, admin, root, superuser
permission, rights, privilege, authorization
let, enable, permission
block, ban, prevent
unblock, unlock, release
approve, authorize
need, required, oblige
unlimited, limitless, infinite
username, login, handle
identification, identity, recognize
passcode, pin, passphrase
authenticate, login, verify
login, connect
disconnect, unplug
access, reach, enter
unavailable, offline
contact, reach, touch
cancel, terminate, annul
provider, supplier, isp, carrier
provide, supply, provision, offer
pay, payment, fee
cost, rate
transfer, move, transmit, transmission
receive, receipt, reception, got
deliver, shipment
network, lan, internet
publish, publication, post, release
post, publish, share
blog, blogger, post
chat, talk, conversation, messaging
comment, remark, feedback
report, flag, signal
follower, subscriber, fan
alert, warn, notify
streaming, broadcast, live
wireless, wifi, wi-fi
broadband, adsl, internet
cable, wire, lead, cord
plug, socket, connector, outlet
router, modem, hub
firewall, filter
antivirus, malware, virus
malware, virus, trojan, spyware
ransomware, ransom, extortion
hacker, attacker, cybercriminal, intruder
hack, breach, compromise
breach, leak, intrusion
phishing, fraud
scam, fraud, swindle, con
robber, stolen
vulnerability, flaw, weakness, hole
leak, disclose, disclosure
reliable, dependable
private, privacy, confidential
anonymous, unnamed
decrypt, decipher
lock, secure
track, trace
monitor, watch, supervise, surveillance
spy, espionage, surveillance
verify, check, verification, control
check, inspect, verify, examine
test, try
detect, spot, discover
locate, find, gps
search, look, seek, find
sort, order, arrange
filter, screen
content, material
include, inclusion, comprise
charge, recharge, charger
battery, cell, accumulator
electricity, watts
consume, consumption, use
headphones, earphones, headset, earbuds
loudspeaker, speaker, audio
camera, webcam, lens
record, capture
overheat, heat, hot
robot, bot, automaton
ai, artificial intelligence, chatgpt
script, program, macro
plugin, extension, add-on, module
bundle, parcel
repository, repo, archive
library, module, package
terminal, console, shell
tool, utility, instrument
directory, path, folder
parameter, argument, option
variable, value
loop, iterate, repeat
string, text, characters
array, list, table
compress, zip
extract, unzip
format, layout
font, typeface
form, application, questionnaire
procedure, process, steps, method
step, stage, phase
deadline, due, cutoff
duration, length, hours, minutes, days
appointment, meeting, booking
claim, demand, complaint
appeal, dispute
conflict, disagreement
fine, sanction
legislation, act
eligible, qualify, entitled
benefit, allowance, aid
right, eligible
owner, lessor
insurance, cover
mail, post, letter
differ, distinguish
advantage, benefit, asset
reason, lead, trigger
retain, kept, maintain
assemble, mount
attach, fasten, fix
weight, weigh, kilograms, grams
waterproof, watertight
strong, robust, sturdy
bin, trash, garbage
quantity, many
voltage, volts
frequency, hertz, mhz, ghz
resolution, pixels, definition
brand, make, label
startup, company, firm
history, log, journal
record, journal
default, preset, standard
migrate, move
integrate, built-in
deploy, rollout
schedule, plan, timetable
pair, couple, link
combine, fusion
division, separate
enlarge, zoom, magnify
reduction, lower
UK, United Kingdom, Britain, Great Britain
UAE, Arab Emirates, Emirates
EEC, Common Market, economic community
ECB, central bank, European Central
NATO, Atlantic alliance, Atlantic treaty
IMF, monetary fund
WTO, world trade, trade organization
OECD, economic cooperation
OPEC, oil exporters, petroleum exporters
UNHCR, refugee agency
WFP, food programme
ILO, labour organization
IAEA, nuclear watchdog, atomic agency
IPCC, climate panel
ICC, criminal court
ICJ, world court, international court
ICRC, Red Cross
PRC, China, People's Republic
DRC, Congo-Kinshasa
GDP, domestic product, national output
GNP, national product
VAT, sales tax
CPI, consumer prices, price index
FDI, foreign investment
R&D, research and development
CEO, chief executive, boss, managing director
CFO, finance chief, financial officer
CTO, technology officer
COO, operating officer
human resources, personnel department
personal assistant, secretary
SME, small business, small firms
Ltd, limited company
Inc, incorporated
Corp, corporation
Bros, brothers
plc, public company
LLC, limited liability
IPO, stock flotation, public offering
mergers and acquisitions, takeovers
ATM, cash machine, cashpoint
PIN, secret code, identification number
AGM, annual meeting, general meeting
B2B, business-to-business
B2C, business-to-consumer
ROI, investment return, return on investment
foreign exchange, forex
Fed, Federal Reserve
BoE, Bank of England
SEC, securities commission
FTC, trade commission
HMRC, tax office
member of parliament, parliamentarian, lawmaker
MEP, European lawmaker, Euro-MP
POTUS, US president
SCOTUS, Supreme Court
GOP, Republican Party, Republicans
Dems, Democrats
Lib Dems, Liberal Democrats
gov, government
govt, government
dept, department
pres, president
rep, representative
CIA, US intelligence, Central Intelligence
NSA, National Security
MI5, British counterintelligence
MI6, British intelligence
KGB, Soviet intelligence
DOJ, Justice Department
DOD, Defense Department, Pentagon
MoD, Defence Ministry
DHS, Homeland Security
EPA, Environmental Protection
FDA, drug regulator, drug administration
CDC, disease control
NIH, National Institutes
NHS, health service
NASA, space agency
ESA, European space
ISS, space station
AIDS, acquired immunodeficiency
HIV, AIDS virus, immunodeficiency virus
STD, STI, venereal disease
SARS, acute respiratory
polio, poliomyelitis
ALS, motor neurone, Lou Gehrig
ADHD, attention deficit
OCD, obsessive-compulsive
BMI, body mass
ECG, EKG, electrocardiogram
EEG, electroencephalogram
MRI, magnetic resonance
tomography, CAT scan
ICU, intensive care, critical care
family doctor, general practitioner
vet, veterinarian, animal doctor
vet, veteran, ex-soldier
rehab, rehabilitation
meds, medication, medicines
IVF, test-tube, in-vitro fertilization
DNA, deoxyribonucleic acid, genetic material
RNA, ribonucleic acid
mRNA, messenger RNA
GMO, genetically modified, transgenic
IQ, intelligence quotient
H2O, water
CH4, methane
O2, oxygen
UV, ultraviolet
LCD, liquid crystal
HVAC, heating and cooling
UFO, flying saucer, flying object
GMT, Greenwich time
UTC, universal time
electric car, electric vehicle
SUV, off-roader
HGV, lorry, heavy goods
bus, omnibus
copter, helicopter, chopper
mobile, cell phone, mobile phone, cellphone
vid, video
mic, microphone
amp, amplifier
amp, ampere
mag, magazine
promo, promotion
intro, introduction
demo, demonstration, protest march
demo, trial version
memo, memorandum
limo, limousine
stats, statistics, figures
gym, gymnasium, gymnastics
prof, professor
uni, university, varsity
grad, graduate
undergrad, undergraduate
dorm, dormitory, student residence
PhD, doctorate, doctoral degree
BSc, bachelor of science
MBA, business master
fan, fanatic, supporter
sci-fi, science fiction
ref, reference
champ, champion
semis, semifinals
IOC, Olympic Committee
FIFA, football federation, soccer federation
UEFA, European football
NBA, basketball association
NFL, American football
MLB, Major League
NHL, Hockey League
PGA, professional golfers
CPU, processor, processing unit
GPU, graphics card, graphics processor
RAM, working memory
ROM, read-only memory
HDD, hard disk, hard drive
PC, personal computer
config, configuration, settings
spec, specification
dir, directory, folder
dev, developer, programmer
sysadmin, system administrator
GUI, graphical interface, user interface
CLI, command line
API, programming interface
SDK, development kit
IDE, development environment
DBMS, database management
SQL, query language
XML, markup language
CSS, style sheets
URL, web address, link
www, web
blog, weblog
FTP, file transfer
DNS, domain names
LAN, local network
VPN, private network
ISP, internet provider, service provider
Wi-Fi, wireless network
DDoS, denial of service
OTP, one-time password
pwd, password
LLM, language model
NLP, natural language
OCR, character recognition
IoT, connected devices, Internet of Things
ERP, enterprise resource
CRM, customer relationship
CMS, content management
SaaS, hosted software
P2P, peer-to-peer
DRM, digital rights
GDPR, data protection
FAQ, frequent questions
Ctrl, control key
Esc, escape
Del, delete
Ins, insert
regex, regular expression
param, parameter
arg, argument
var, variable
func, function
bool, boolean
char, character
temp, temporary
EOF, end of file
env, environment
lib, library
GNU, free software
msg, message
email, e-mail, electronic mail
SMS, text message
ASAP, right away, immediately
RSVP, please reply
ETA, arrival time
DIY, home improvement
KO, knockout
PM, afternoon
WWI, Great War
POW, prisoner of war, captive
RAF, Royal Air
WMD, mass destruction
ICBM, intercontinental missile
IED, roadside bomb, explosive device
UAV, drone, unmanned aircraft
ISIS, ISIL, Islamic State, Daesh
PLO, Palestine Liberation
IRA, Irish Republican
ANC, African Congress
DUI, drunk driving
ATF, firearms bureau
cm, centimetre, centimeter
kg, kilo, kilogram
mg, milligram
lb, lbs, pounds
oz, ounce
ft, foot
yd, yard
sq, square
ha, hectare
ml, millilitre, milliliter
mph, miles per hour
kph, kilometres per hour
rpm, revolutions per minute
fps, frames per second
hr, hrs, hour
sec, second
kWh, kilowatt-hour
MHz, megahertz
GHz, gigahertz
Mbps, megabits per second
px, pixel
dpi, dots per inch
bn, billion
mn, million
trn, trillion
euro, EUR
pound sterling, GBP, quid
yen, JPY
approx, approximately
established, estimated
avg, average
qty, quantity
misc, miscellaneous
apt, apartment, flat
condo, condominium
burb, suburb
Ave, avenue
Capt, captain
Sgt, sergeant
Gen, general
Col, colonel
Jan, January
Feb, February
Aug, August
Sept, September
Oct, October
Nov, November
Dec, December
JFK, Kennedy
FDR, Roosevelt
freighter, cargo ship, ship
container ship, ship, vessel
cruise liner, cruise ship, ship
ferry, ship
trawler, fishing boat, boat
yacht, boat, vessel
dinghy, boat, inflatable boat
aircraft carrier, warship
fighter, warplane, jet
F-16, fighter jet, warplane
bomber, warplane, military aircraft
airliner, plane, passenger plane
Boeing, plane, aircraft
Airbus, plane, aircraft
sedan, car
SUV, car, vehicle
hatchback, car
convertible, car
cab, taxi
lorry, truck, vehicle
pickup, truck, vehicle
locomotive, train
motorbike, motorcycle, bike
scooter, motorbike
bulldozer, construction machinery
tractor, farm machinery
firefighter, fireman, rescuer
paramedic, rescuer, ambulance crew
constable, police officer
detective, investigator, police officer
sheriff, law enforcement
police, law enforcement, authorities
warden, prison guard, prison officer
bouncer, security guard
senator, lawmaker, legislator
mayor, elected official
minister, politician, government member
governor, official
head state, leader
emperor, sovereign
consul, diplomat
civil servant, official, government employee
nurse, health worker, caregiver
surgeon, doctor, physician
doctor, family doctor
paediatrician, doctor
psychiatrist, doctor, shrink
cardiologist, heart doctor
oncologist, cancer doctor
biologist, scientist, researcher
physicist, scientist
chemist, scientist
climatologist, climate scientist
archaeologist, researcher
astronomer, scientist
economist, expert
lecturer, teacher, academic
headmaster, principal, head teacher
poet, author
playwright, author, dramatist
biographer, author
columnist, journalist
anchor, newsreader, presenter
pianist, musician
violinist, musician
drummer, musician
rapper, singer, musician
striker, player, forward
goalkeeper, goalie, player
midfielder, player
quarterback, player
swimmer, athlete
flight attendant, cabin crew
trucker, driver
cashier, shop worker
plumber, tradesman
carpenter, craftsman
bricklayer, construction worker
miner, worker
tycoon, businessman, magnate
banker, financier
bishop, clergyman
monk, religious
imam, cleric
rabbi, cleric
ayatollah, cleric
general, officer
colonel, officer
sergeant, soldier
marine, soldier
private, soldier
paratrooper, soldier
mobster, gangster, criminal
jihadist, terrorist, militant
memoir, book, autobiography
biography, book
textbook, book, manual
paperback, book
thriller, novel
dictionary, reference work
tabloid, newspaper
documentary, film
cartoon, animated film
symphony, composition
fresco, painting
passport, travel document
lease, contract
banknote, bill, note
dollar, greenback, currency
sterling, currency
yen, currency
rouble, currency
pension, retirement income
ransom, money
VAT, tax
tariff, tax
mortgage, loan, home loan
cottage, house
villa, house
mansion, house
bungalow, house
flat, apartment, home
skyscraper, tower, building
warehouse, building
mosque, place worship
synagogue, place worship
nursing home, care home
nursery, day care
supermarket, store, grocery
boutique, shop
refinery, plant
steelworks, plant, mill
stand, terrace, stadium
arena, stadium, venue
boulevard, street
alley, street
mountain, summit
weapon, projectile
shell, projectile
rifle, weapon
handgun, gun
revolver, gun
Kalashnikov, assault rifle, AK-47
machine gun, weapon
machete, knife, blade
sword, blade, weapon
dynamite, explosive
warhead, nuclear weapon
sarin, nerve agent, chemical weapon
carpet, floor
oak, tree
pine, tree
fir, tree
rose, flower
tulip, flower
lion, big cat
tiger, big cat
bull, cattle
sheep, livestock
salmon, fish
tuna, fish
whale, marine mammal
dolphin, marine mammal
lobster, shellfish
oyster, shellfish
gorilla, ape
chimpanzee, ape
mosquito, insect
wasp, insect
bee, insect
maize, corn, cereal
spaghetti, pasta
beef, meat
pork, meat
ham, meat
cheddar, cheese
carrot, vegetable
apple, fruit
lemon, citrus fruit
whisky, spirit, liquor
vodka, spirit, liquor
champagne, sparkling wine
soda, soft drink
supper, meal
steel, metal
copper, metal
gold, precious metal
diamond, gem, precious stone
granite, stone, rock
cotton, fabric, cloth
silk, fabric, cloth
kerosene, fuel
coal, fossil fuel
herbicide, pesticide
heroin, drug, narcotic
cocaine, drug, narcotic
marijuana, cannabis, drug
aspirin, painkiller
pill, tablet, medicine
flu, influenza, illness
malaria, disease
measles, disease
leukaemia, cancer
stroke, brain attack
mum, parent
grandad, grandfather
toddler, child, kid
pensioner, retiree, senior
asylum seeker, refugee, migrant
militia, armed group
cartel, crime gang
battalion, troops, unit
regiment, troops
charity, nonprofit, NGO
airline, carrier
carmaker, automaker, manufacturer
insurer, insurance company
windscreen, windshield
bonnet, hood
boot, trunk
smartphone, phone, handset
iPhone, smartphone
flash drive, storage device
browser, software
ransomware, malware
spreadsheet, document
Windows, operating system
Linux, operating system
ankle, foot
knee, leg
wrist, arm
jacket, coat
jumper, sweater, pullover
jeans, trousers, pants
sneakers, trainers, shoes
necklace, jewellery
ring, jewellery
veil, headscarf, hijab
armchair, chair, seat
wardrobe, furniture
fridge, refrigerator, appliance
hammer, tool
screwdriver, tool
cello, instrument
earthquake, quake, natural disaster
tornado, twister, storm
flood, natural disaster
wedding, ceremony
funeral, ceremony
Christmas, holiday
White House, US administration, American president, US president, Oval Office
Washington, US government, American government, federal government
Capitol Hill, Congress, US lawmakers, US Congress
the Beltway, Washington, political establishment
Pentagon, defense department, US military, military leadership
Foggy Bottom, State Department, US diplomacy
Langley, CIA, American spies
Fort Meade, NSA, signals intelligence
Quantico, FBI, federal agents
Wall Street, US finance, stock market
Main Street, ordinary people, small businesses
Silicon Valley, tech industry, tech giants
Big Tech, tech giants, internet giants
Big Pharma, drug makers, pharmaceutical industry
Big Oil, oil companies, oil majors
Big Tobacco, cigarette makers, tobacco industry
Madison Avenue, advertising industry, ad men
Hollywood, American cinema, film industry, movie industry
Tinseltown, Hollywood, film industry
Bollywood, Indian cinema, Hindi films
Broadway, musicals
West End, London theatre
Nashville, country music
Motown, Detroit, Motor City
Motor City, Detroit, car industry
Foreign secretary, top diplomat, foreign minister
top diplomat, foreign minister, secretary of state
Downing Street, prime minister, UK government, British government, Number 10
Number 11, Treasury, chancellor
chancellor of the Exchequer, finance minister, Treasury chief
Whitehall, British government, civil service, UK ministries
Westminster, UK Parliament, British parliament, House of Commons
Holyrood, Scottish parliament, Scottish government
Stormont, Belfast
Senedd, Welsh parliament, Cardiff Bay
Buckingham Palace, royal family, British monarchy, the Crown
Scotland Yard, London police, Metropolitan Police, the Met
Old Bailey, criminal court, London court
Fleet Street, British press, UK newspapers
Threadneedle Street, Bank of England, Old Lady
Square Mile, the City, London finance
Harley Street, private doctors
Savile Row, bespoke tailors
Beeb, BBC, Auntie
fourth estate, press, journalists, news media
small screen, television, TV
silver screen, cinema, movies, film
Vatican, Holy See, papacy, pope
Holy See, Vatican, Rome
Holy Father, pope, pontiff, bishop of Rome
Lambeth Palace, archbishop of Canterbury, Church of England
Canterbury, Church of England, Anglican Church
Kremlin, Moscow, Russian government, Russian president
Duma, Russian parliament
Lubyanka, KGB, FSB
Elysee Palace, French presidency, Elysee
Matignon, French government
Quai d'Orsay, French diplomacy
Bercy, French treasury
Brussels, European Union, European Commission
Berlaymont, European Commission, EU executive
eurocrat, EU official, Brussels bureaucrat
MEP, European lawmaker, Member of parliament
Frankfurt, ECB
single currency, euro, European currency
eurozone, euro area, currency union
central banker, Fed chair, bank governor
Beijing, Chinese government, China, Peking
Zhongnanhai, Chinese leadership, Beijing
Tokyo, Japanese government, Japan
Diet, Japanese parliament
Blue House, Seoul
Knesset, Israeli parliament
Mossad, Israeli intelligence, Israeli spies
IDF, Israeli army, Israeli military
Bundestag, German parliament
Casa Rosada, Argentine presidency
Planalto, Brazilian presidency
Turtle Bay, United Nations
blue helmets, peacekeepers
The Hague, ICC
Albion, England, Britain
Uncle Sam, United States, US government, America
America, United States, USA, US
stateside, United States
across the pond, America, Britain, transatlantic
Old World, Europe, Old Continent
Old Continent, Europe, European continent
New World, Americas
Dark Continent, Africa
Frozen Continent, Antarctica, White Continent
Australia, Antipodes
Australia, Aussie
Aussie, Australian
Kiwi, New Zealander
Japan, Nippon
Middle Kingdom, China, Celestial Empire
Hermit Kingdom, North Korea
Korea, South Korea
Emerald Isle, Ireland, Eire
Rainbow Nation, South Africa
Jewish state, Israel
Land of Cedars, Lebanon
Persia, Iran, Persian
Siam, Thailand, Siamese
Burma, Myanmar, Burmese
Ceylon, Sri Lanka
Formosa, Taiwan
Rhodesia, Zimbabwe
Zaire, Congo, DRC
Abyssinia, Ethiopia
Upper Volta, Burkina Faso
Swaziland, Eswatini
Soviet Union, USSR, Soviet, Soviet Russia
East Germany, GDR, East German
West Germany, FRG, West German
Eastern Bloc, Soviet bloc, Warsaw Pact
Sublime Porte, Ottoman Empire, Ottoman Turkey
Third Reich, Nazi Germany, Hitler's regime
Holland, Netherlands
Finland, Finnish, Finn
Denmark, Danish, Dane
Sweden, Swedish, Swede
Poland, Polish, Pole
Spain, Spanish, Spaniard, Iberian
Greece, Greek, Hellenic
Hungary, Hungarian, Magyar
Switzerland, Swiss, Helvetic
Germany, German, Teutonic
Turkey, Turkish, Turk, Türkiye
Wales, Welsh, Cymru
Scotland, Scottish, Scot, Caledonia
England, English, Englishman
British, United Kingdom, UK, Great Britain
Philippines, Filipino
Cambodia, Cambodian, Khmer
Ivory Coast, Ivorian, Côte d'Ivoire
Czech Republic, Czechia, Czech
Madagascar, Malagasy
Big Apple, New York, Gotham, NYC
Windy City, Chicago
City of Angels, Los Angeles
Sin City, Las Vegas, Vegas
Big Easy, New Orleans
City of Light, Paris
Eternal City, Rome
Auld Reekie, Edinburgh
Venice of the North, Bruges, Stockholm, Amsterdam
Constantinople, Istanbul, Byzantium
Bombay, Mumbai
Leningrad, Saint Petersburg, Petrograd
Golden State, California, Californian
Sunshine State, Florida
Texas, Texan
Dixie, Deep South, Southern states
Democrats, Democratic Party
Tories, Conservatives, Conservative Party
Labour, Labour Party, British left
Big Blue, IBM
iPhone maker, Apple, Cupertino
Redmond, Microsoft, Windows maker
Mountain View, Google, Alphabet
search giant, Google, Alphabet
Menlo Park, Facebook, Meta
Facebook parent, Meta
Golden Arches, McDonald's
Mouse House, Disney
Prancing Horse, Ferrari, Maranello
planemaker, Boeing, Airbus, aircraft manufacturer
carmaker, automaker, car manufacturer
chipmaker, semiconductor company, chip manufacturer
drugmaker, pharmaceutical company, drug company
flag carrier, national airline
chief executive, CEO, head
supremo, chief, boss, head
tsar, czar, chief, coordinator
helm, leadership, charge
commander in chief, president, head of the military
head of state, president, monarch
head of government, prime minister, premier, chancellor
first lady, president's wife, presidential spouse
lower house, House of Representatives, House of Commons
upper house, Senate, House of Lords
watchdog, regulator, oversight body, supervisory authority
taxman, tax authority, IRS, HMRC, revenue service
top cop, police chief, police commissioner
boys in blue, police, police officers
bench, judges, judiciary
the bar, lawyers, legal profession
brass, generals, senior officers
spin doctor, press officer, communications adviser
white collar, office worker
blue collar, manual worker
beautiful game, football, soccer
oval ball, rugby
sweet science, boxing, prizefighting
sport of kings, horse racing
gridiron, American football
America's pastime, baseball, national pastime
Three Lions, England team, England squad
Springboks, Boks
Les Bleus, France team, French team
Red Devils, Manchester United
Gunners, Arsenal
Reds, Liverpool
Bronx Bombers, Yankees
greenback, dollar, US currency, buck
loonie, Canadian dollar
sterling, pound, British currency, quid
renminbi, yuan, Chinese currency
black gold, oil, crude, petroleum
yellow metal, gold, bullion
red metal, copper
quicksilver, mercury
white gold, cotton, salt, lithium
Blue Planet, Earth, the globe
morning star, Venus, evening star
Ringed Planet, Saturn
king of beasts, lion
ship of the desert, camel
Grim Reaper, death
Great War, World War I
D-Day, Normandy landings, Allied invasion
Iron Lady, Thatcher, Margaret Thatcher
Iron Chancellor, Bismarck
Sun King, Louis XIV
Great Helmsman, Mao, Mao Zedong
Mahatma, Gandhi
Madiba, Mandela, Nelson Mandela
the Bard, Shakespeare, William Shakespeare
Maid of Orleans, Joan of Arc
Little Corporal, Napoleon, Bonaparte
Honest Abe, Lincoln, Abraham Lincoln
Fab Four, Beatles
King of Pop, Michael Jackson
Holy Land, Palestine, Israel
Achilles heel, weak point, weakness
Trojan horse, hidden threat
Waterloo, final defeat
illegal, unlawful, banned, forbidden, outlawed
illicit, prohibited, underground, black market
legal, lawful, permitted
allow, permit, let, authorise, green light
expensive, costly, pricey, dear, high price
expensive, exorbitant, cost a fortune, prohibitive
cheap, inexpensive, affordable, low cost, budget
fame, renown, reputation, celebrity, stardom
infamous, notorious, bad reputation
unknown, obscure, little known
risky, perilous, unsafe
risk, hazard, threat
threaten, endanger, put at risk, jeopardise, imperil
toxic, noxious
deadly, fatal, lethal, mortal
harmless, safe, innocuous, benign
force, compel, oblige, make
necessary, needed, essential, indispensable
unavoidable, inevitable, inescapable
majority, bulk
minority, handful, small number
double, twice, two times, twofold
triple, three times, threefold, treble
halve, cut in half, reduce by half
quarter, fourth
dozen, twelve
score, twenty
almost, close to, virtually
numerous, a lot, plenty
several, a number of, various
huge, enormous, gigantic, massive, vast
soar, skyrocket, surge, rocket
plunge, plummet, collapse, nosedive
shortage, lack, scarcity, dearth
excess, surplus, glut
total, sum, altogether
recently, lately, in recent times
new, latest, fresh
biennial, every two years
temporary, provisional, interim, short-term, stopgap
henceforth, going forward
forever, eternally
former, ex, previous, one-time
soon, shortly, in the near future
upcoming, forthcoming, future, next
immediately, straight away, right away
suddenly, overnight, abruptly
gradually, little by little, step by step, bit by bit
often, frequently, regularly, many times
sometimes, occasionally, from time to time
postponement, delay, deferral
deadline, due date, cut-off date, time limit
last, take time, continue
decade, ten years
century, hundred years
centenary, centennial, hundredth anniversary
fortnight, two weeks
dawn, daybreak, sunrise, first light
dusk, nightfall, twilight, sunset
launch, commence
end, finish, conclude, come to an end
stop, cease, halt, put an end
neighbouring, adjacent, bordering, next door
near, close to, nearby, a stone's throw
remote, isolated, far-flung
abroad, overseas, in another country
foreigner, alien, non-citizen
indigenous, local
worldwide, global, around the world, across the globe
located, situated, found, based
outskirts, suburbs, edge of town
cause, lead to, trigger, give rise
result, outcome, effect, aftermath
identical, equal, alike
resemble, look like
gap, difference, disparity
unmatched, unrivalled, second to none, unparalleled
worsen, get worse, deteriorate, go downhill
improve, get better, progress
modify, transform
replace, substitute, take the place
trendy, fashionable
customary, normal, ordinary
agree, approve, say yes, back
controversial, disputed, contentious, divisive
support, back, endorse, stand behind
happy, glad, delighted
sad, unhappy, blue, miserable
angry, furious, mad, irate, enraged
anger, fury, rage, wrath
afraid, terrified
worried, anxious, concerned, uneasy
surprised, astonished, amazed, taken aback
fan, enthusiast, devotee, admirer
sick of, exasperated
serene, quiet
kind, friendly, nice, gentle
cruel, ruthless, merciless, brutal
brave, courageous, fearless, bold
courage, bravery, guts
generous, charitable, giving
stingy, miserly, mean, tight-fisted
honest, upright, truthful
crooked, corrupt, dishonest
mad, insane, crazy, nuts
lazy, idle, work-shy
stubborn, obstinate, headstrong, pig-headed
shy, timid, reserved
arrogant, haughty, conceited
polite, courteous, well-mannered
rude, impolite, ill-mannered
easy, simple, effortless, piece of cake
tough, tricky
possible, feasible, doable
likely, probable, plausible
beautiful, gorgeous, lovely, stunning
bald, hairless
tall, high, towering
colour, shade, hue, tint
red, scarlet, crimson
purple, violet, mauve
dark, dim, gloomy
sick, unwell, poorly
illness, disease, ailment, condition
catch, contract
recover, get well, get better, heal
contagious, infectious, catching
heart attack, cardiac arrest, coronary
faint, lose consciousness
addiction, dependence, habit
addict, user, hooked
blind, visually impaired, sightless
deaf, hearing-impaired, hard of hearing
give birth, deliver, childbirth
die, pass away, perish, lose one's life
death, passing, demise
weather, forecast, climate
downpour, torrential rain, heavy rain
drought, dry spell, lack of rain
heatwave, hot spell, scorching heat
hot, scorching, sweltering, boiling
cold, chilly, freezing, icy
frost, ice, freezing temperatures
thunderstorm, thunder, lightning
flood, inundation, high water
cloudy, overcast, grey
windy, gusty, blustery
needy, broke, destitute
bankrupt, insolvent, gone bust
profitable, lucrative, money-making
secret, confidential, hidden, classified
popular, well liked
success, hit, triumph
failure, flop, fiasco
unharmed, unhurt, safe and sound
edible, fit to eat
aged, senior
youth, young people, teenagers
put an end, stop, end, cease, terminate
bring to an end, finish, conclude, close
come to an end, end, finish, expire
cancel, scrap
put back, postpone, delay, reschedule
happen, occur, arise
take part, join
come to the rescue, rescue, help, save
lend a hand, help, assist, aid
give a hand, help, assist
undergo, face
emerge, originate, created
see the light, emerge
give birth, birth, born, deliver a baby
give rise, cause, lead to, generate
pay tribute, honour, praise, tribute
come into force, take effect, apply, entry into force
go into effect, take effect, come into force
take advantage, exploit, benefit, profit
make use, use, utilise, employ
retreat, yield
go back on, renege, break promise
change one's mind, reconsider, reverse
contribute, donate, pay
foot the bill, pay, finance, fund
seize, capture, conquer, seizure
replace, succession
nick, theft
pinch, steal, theft
swipe, steal, theft
cheat, swindle, overcharge
con, swindle, deceive, scam
deceive, fool
shelter, host, welcome
leave, strike, quit
strike, stop work, go on strike
go on strike, industrial action
hand in notice, resign
dismiss, redundancy, layoff, make redundant
give the boot, fire, dismiss, sack
expel, expulsion, evict
expel, reject, evict
oust, overthrow, remove
take office, inauguration, assume office
come to power, take power, rise to power
come to the throne, accession, crowned, become king
launch, found, begin
trigger, detonate, cause
leave, depart, begin
explain, describe, state
perform, conduct, execute
continue, keep going
go ahead, proceed, continue
approve, authorise
arrive, appear, attend
prove, result
appear, come
run short, lack, shortage
run away, flee, escape
run for office, stand for election, candidate, candidacy
escape, jailbreak
erupt, start, begin, outbreak
burgle, burglary, burglar
fail, stop working, breakdown
interrupt, end
break the law, offend, violate, infringe
tie the knot, marry, wedding, marriage
get married, marry, wed
get hitched, marry, wedding
kick the bucket, die, death
claim lives, kill, death toll
abolish, abolition, kill
take one's life, commit suicide, suicide
shoot, kill
open fire, shoot
imprison, jail, detain
serve sentence, imprisoned
release, pardon, acquit
let go, release, dismiss
set free, release, liberate
nab, arrest, catch
bust, arrest, raid
take into custody, arrest, detain, detention
come clean, confess, admit
spill the beans, reveal, disclose
blow the whistle, denounce, report, whistleblower
grass, inform, denounce
scold, reprimand
point the finger, accuse, blame
press charges, prosecute, charge
take to court, sue, lawsuit, prosecute
find guilty, convict
look forward, anticipate
come across, find, encounter
devise, invent, propose
solve, calculate
understand, solve
invent, fabricate
reconcile, reconciliation
constitute, compose
tolerate, bear, endure
put forward, propose, suggest
put together, assemble, build
put on hold, suspend, suspension, pause
accommodate, host
take apart, dismantle, disassemble
depart, takeoff
remove, dismantle
take into account, consider, consideration
take to the streets, protest, demonstrate
take up arms, rebel, revolt
lay down arms, surrender, capitulate
abandon, quit, surrender
give away, donate
give away, reveal, betray
deliver, transfer, handover
pass a law, adopt, enact
destroyed by fire, blaze
catch fire, ignite, burn
set fire, arson, burn, ignite
go bankrupt, bankruptcy, collapse
go bust, go bankrupt, bankruptcy
soar, rise sharply, increase
plummet, fall sharply, drop
cut back, reduce, reduction
scale back, reduce, reduction
withdraw gradually, eliminate
raise, educate
mention, raise
overthrow, reduce
childhood, raised
abandon, dropout
become sick, contract
get rid, remove, eliminate, dispose
get away, escape, flee
get together, meet, gather
get across, communicate, convey
get in touch, contact, reach
contact, approach
move, live
settle, occupy
summon, request
register, registration, enrol, subscribe
freeze, end call
decelerate, slowdown
represent, mean
stick to, respect, comply
comply, respect, obey
panic, fear
slog, work hard, toil
struggle, find hard
fail, botch
flunk, fail, failure
ditch, abandon, drop
dump, leave, abandon
spend time, socialise
assault, attack, batter
succeed, survive
minimise, minimize
play a part, perform, role
play a role, contribute
make headway, progress, advance
bear fruit, succeed, produce results
bore, bear, carry
sought, request, search
caught, capture, arrest
fled, escape, flight
led, head
fell, decrease
woke, awakening
underwent, undergo, subjected
overthrew, coup, toppled
withheld, retained
fed, food
ate, meal
laid, lay, placed
lain, lie, rest
state, announce, say
assert, claim, maintain, contend
hammer home, insist, reiterate, repeat
reckon, believe, deem
urge, exhort, press
denounce, condemn, decry, slam, lambast
condemnation, denunciation, criticism
criticise, blast, slam, attack
blame, reproach, hold responsible
allege, point the finger
allegation, charge
threaten, menace, intimidate
threat, warning, intimidation
reject, refuse, rebuff, dismiss
promise, vow, commit
pledge, commitment, undertaking
guarantee, assure, vouch
warn, caution, alert, sound the alarm
deny, refute, contest
denial, rebuttal
acknowledge, concede
apologise, say sorry, express regret
deplore, regret, lament
welcome, hail, praise, applaud
divulge, unveil
leak, disclosure, revelation
retort, hit back, respond, reply
backtrack, backpedal, reverse course
U-turn, reversal, about-face, turnaround
spokesperson, spokesman, spokeswoman, press officer
press conference, news conference, press briefing
decline to comment, remain silent, keep quiet
row, dispute, spat, quarrel
outcry, uproar, backlash
insult, affront, offence, slight
defy, flout
blackmail, coercion, extortion
coerce, force, strong-arm, compel
stand firm, resist
standoff, showdown, trial of strength
diplomacy, statecraft, foreign relations
foreign policy, external affairs
foreign secretary, secretary of state
ambassador, envoy, emissary, diplomat
embassy, diplomatic mission
sever ties, cut relations
thaw, rapprochement, detente, warming
reconcile, mend fences, bury the hatchet
summit, leaders' meeting, conference
talks, negotiations, discussions, parley
negotiate, bargain, haggle
negotiator, mediator, go-between, broker
mediation, arbitration, good offices
deadlock, stalemate, impasse, gridlock
sticking point, stumbling block, obstacle
breakthrough, progress, headway
collapse, founder
convention, agreement
sign, ink, conclude
withdraw, quit
withdrawal, pullout, exit
common ground, consensus, agreement
sanctions, penalties, punitive measures
embargo, trade ban, blockade
boycott, shun, stay away
asset freeze, frozen assets
retaliate, hit back, strike back, take revenge
retaliation, reprisal, revenge
tariff, customs duty, import tax, levy
trade war, tariff dispute
checkpoint, border crossing, border post
buffer zone, demilitarised zone
annexation, takeover, land grab
occupation, military presence
independence, sovereignty, self-rule
secession, breakaway, separatism
separatist, secessionist, independence supporter
meddling, interference, intrusion
ally, partner, friend
superpower, great power
sphere of influence, backyard
neutrality, non-alignment
join, accede, become member
accession, membership
UN, United Nations
Pentagon, US military, defence department
trooper, serviceman, fighter
soldiers, forces
draft, conscription, military service, call-up
draft dodger, deserter, conscientious objector
mercenary, soldier of fortune, hired gun
armed group, paramilitary
deploy, send, station
military exercise, war games, drills
defence budget, military spending
ammunition, rounds, shells, bullets
fighter jet, warplane, combat aircraft
destroyer, frigate, naval vessel
landmine, explosive device
nuclear weapon, atomic bomb, nuke
warhead, nuclear head
disarmament, arms reduction
arms race, military buildup
arms dealer, weapons trader
war, hostilities, fighting
invade, attack, storm
invasion, incursion, aggression
counter-offensive, counterattack
bombing, shelling, air strike, bombardment
bomb, shell, pound, strike
open fire, fire
front line, battlefield
conquer, take
retreat, pull back, fall back
defeat, rout, debacle
casualties, victims, dead and wounded
death toll, number of deaths
massacre, slaughter, bloodbath, carnage
ceasefire, truce, armistice, end of fighting
peace deal, peace agreement, peace treaty
prisoner of war, captured soldier
prisoner swap, prisoner exchange
coup, putsch, military takeover
quell, suppress, crush
martial law, state of emergency
dictator, despot, strongman, autocrat
junta, military rulers
go to the polls, vote, cast a ballot
turnout, voter participation
landslide, sweeping victory
vote rigging, electoral fraud, ballot stuffing
swearing-in, taking office
incumbent, sitting president, outgoing president
snap election, early election
midterms, midterm elections
impeachment, removal from office
dissident, opponent, critic
hard-line, hawkish, uncompromising
far right, radical right
asylum seeker, displaced person
undocumented, illegal immigrant
deportation, expulsion, removal
people smuggler, human trafficker
human trafficking, modern slavery
residence permit, green card
jihadist, extremist
terrorist attack, bombing, act of terror
suicide bomber, human bomb
kidnap, abduct, snatch
ransom, payment demanded
mastermind, ringleader, brains
foil, thwart, prevent
radicalise, indoctrinate, brainwash
spy, secret agent, mole, undercover agent
espionage, spying, intelligence gathering
intelligence agency, secret service, spy agency
wiretap, bug, eavesdrop
classified, top secret, confidential
whistleblower, leaker, informant
defect, change sides
defector, turncoat, traitor
cyberattack, hacking, computer attack
pipeline, gas line
tanker, oil ship
relief worker, aid worker, humanitarian
donor, backer, funder
developing countries, Global South, third world
malnutrition, undernourishment
bribe, kickback, backhander
human rights, fundamental freedoms, civil liberties
free speech, freedom of expression
censor, gag, muzzle
torture, ill-treatment, abuse
political prisoner, prisoner of conscience
capital punishment, execution
ethnic cleansing, forced displacement
war crime, atrocity
arrest warrant, wanted notice
international law, law of nations
stoke, fuel, inflame
defuse, calm, ease tensions
de-escalation, easing of tensions
escalation, intensification
powder keg, flashpoint, hotspot
red line, limit
double standard, hypocrisy
bargaining chip, leverage
scapegoat, fall guy
puppet, stooge, figurehead
`;
