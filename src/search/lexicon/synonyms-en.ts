/** Groups of English words that news, reference texts and manuals use for the same thing. A word may be in several. */
export const SYNONYMS_EN = `
soldier, troop, military, serviceman
army, military, armed forces
wartime, war
attack, assault, offensive, strike
attacker, assailant, aggressor
aggression, aggressive, attack
ambush, surprise attack
invasion, invade, invader
occupation, occupy, occupier
defender, protector
protect, preserve, defend
protection, protect, safeguard
victory, triumph, win
winner, victor, champion
defeat, beat, vanquish
conquer, conquest, conqueror
surrender, capitulate, capitulation
peace, peaceful
pacifist, pacifism
siege, besiege, encirclement
bombing, bombardment, shelling
explosion, explode, blast, detonation
terrorism, terrorist
weapon, weaponry, armament
ammunition, cartridge, munition
pistol, handgun, revolver
cannon, artillery, gun
bullet, projectile
shoot, shooting, shot
sniper, marksman
tank, armoured vehicle
warship, battleship, naval vessel
fleet, navy, squadron
helicopter, chopper
airman, pilot, aviator
officer, commander
veteran, former soldier
recruit, recruitment, enlist
rebel, insurgent, revolutionary
rebellion, insurrection, uprising, revolt
mutiny, mutineer
revolution, revolutionary
guerrilla, partisan
militia, paramilitary
hostage, captive
kidnap, abduct, kidnapping, abduction
prisoner, inmate, detainee, captive
prison, jail, penitentiary
imprison, jail, incarcerate
imprisonment, detention, incarceration
release, free, liberate
liberation, liberate
fugitive, runaway, escapee
refugee, displaced person, exile
exile, banish, banishment
asylum, refuge
shelter, refuge
wound, injury, injure
wounded, injured
murder, assassination, homicide, assassinate
murderer, killer, assassin
massacre, slaughter, mass killing
genocide, extermination
execution, execute, put to death
death penalty, capital punishment
torture, torment
death, die, dead, decease
deadly, lethal, fatal
corpse, dead body, cadaver
grave, tomb, sepulchre
cemetery, graveyard, necropolis
cremation, cremate
mourning, mourn, grief
life, live, alive
survive, survival, survivor
royal, monarchy
kingdom, realm
emperor, empire, imperial
prince, princely
nobility, aristocracy
abdication, abdicate
dynasty, lineage
succeed, successor, succession
predecessor, precede
dictator, tyrant, despot, autocrat
dictatorship, tyranny, despotism
president, head of state, presidency
prime minister, premier, head of government
government, govern, administration
cabinet, government
minister, ministry, ministerial
parliament, parliamentary, legislature
lawmaker, legislator, member of parliament
senate, senator
congress, congressman
mayor, municipality
municipal, city council
council, councillor
governor, govern
election, vote, ballot, poll
electoral, election
voter, elector, electorate
candidate, nominee, contender
referendum, plebiscite
survey, poll
party, political party
opposition, opponent
democracy, democratic
republic, republican
homeland, native land, fatherland
patriot, patriotism, nationalist
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
suburb, outskirts
capital, capital city
colony, colonial, colonization
settlement, settle
independence, independent, sovereignty
autonomy, autonomous, self-government
secession, separatism, secede
separatist, secessionist
annexation, annex
unification, reunification, unify
federation, federal, confederation
treaty, pact, accord, agreement
alliance, coalition, ally
enemy, foe, adversary
rivalry, rival, competition
hostility, hostile, enmity
neutrality, neutral
diplomacy, diplomat, diplomatic
ambassador, embassy, envoy
negotiation, negotiate, talks
dialogue, talks
compromise, concession
mediation, mediator, intermediary
blockade, embargo
summit, conference
gather, assemble
demonstrator, protester
riot, rioter, unrest
strike, walkout, industrial action
trade union, labour union
union, trade union
law, legislation
legislative, legislation
legalize, legalization
decree, edict, ordinance
rule, regulation
regulate, regulation
constitution, constitutional
reform, reformer
amendment, amend
repeal, abolish, revoke
abolition, abolish
justice, judicial
prosecutor, prosecution
prosecute, prosecution
trial, court case
lawsuit, litigation, sue
verdict, judgment, ruling
sentence, sentencing
accuse, accusation, charge
defendant, accused
indict, indictment
suspect, suspected
suspicion, suspect
witness, testimony, testify
prove, proof
investigation, inquiry, investigate
guilty, guilt, culpable
innocent, innocence
acquit, acquittal
condemn, condemnation
punishment, penalty, sanction
punish, penalize
pardon, amnesty
forgive, forgiveness, pardon
crime, offence, felony
delinquent, delinquency
theft, steal, robbery, burglary
thief, robber, burglar
fraudster, scammer, swindler
bribe, bribery, corruption
corrupt, corruption
smuggling, smuggler, trafficking
drug, narcotic
rape, sexual assault
police, law enforcement
policeman, police officer, cop
interrogation, interrogate, questioning
surveillance, monitoring
spy, espionage, secret agent
traitor, treason, betray
betrayal, betray, treachery
plot, conspiracy, conspire
resign, resignation, step down
appoint, nominate, appointment
dismiss, dismissal, layoff
freedom, liberty, free
slave, slavery, enslave
servant, domestic worker
oppression, oppress, repression
persecution, persecute
equality, equal
inequality, disparity, unequal
discrimination, discriminate, discriminatory
racism, racist, xenophobia
brutal, brutality, violent
cruel, cruelty
fierce, ferocious
threat, threaten, menace
dangerous, hazardous, perilous
risk, risky
safe, safety, secure
fear, dread, fright
frighten, scare, terrify
frightening, scary, terrifying
panic, alarm
courage, bravery, brave, courageous
hero, heroic, heroism
coward, cowardice
economist, economics
company, firm, business, corporation
entrepreneur, businessman
subsidiary, branch
headquarters, head office
boss, employer, manager
director, manager, executive
employee, worker, staff
worker, labourer
hire, recruit, employ
professional, profession
unemployment, unemployed, jobless
income, earnings, revenue
retirement, retire, pension
retiree, pensioner
monetary, currency
banking, banker
loan, borrow, credit
lend, loan, lender
debt, indebted
bankruptcy, bankrupt, insolvency
profit, gain, earnings
profitable, lucrative, profitability
loss, deficit
expense, expenditure, spending
taxpayer, tax
fund, funding, finance
financial, finance
stock, share
stock market, stock exchange
inflation, price rise
recession, economic crisis, downturn
commerce, trade, commercial
seller, vendor
buyer, purchaser
acquire, acquisition, obtain
consumer, consumption
goods, merchandise
supermarket, grocery
export, exporter
import, importer
supplier, provider
advertising, advertisement, commercial
brand, trademark
factory, mill
industry, industrial
industrialization, industrial
manufacture, produce, make
mine, mining, miner
extraction, extract
coal, coal mine
oil, petroleum, crude
power station, power plant
dam, reservoir
wealth, rich, fortune
rich, wealthy, affluent
poor, impoverished, needy
beggar, beg
homeless, homelessness
donation, donate
donor, benefactor, patron
charity, charitable, philanthropy
help, aid, assistance, assist
rescuer, rescue worker
supporter, advocate
farmer, peasant, grower
farm, farmland
meadow, field
harvest, reap
sow, seed
fertilizer, manure
fertile, fertility
drought, dryness
arid, dry, desert
irrigation, irrigate, watering
livestock, cattle, herd
cow, cattle, bovine
sheep, ewe, lamb
pig, swine, hog
horse, equestrian, equine
horseman, rider, cavalry
shepherd, herder
pasture, grassland, meadow
fishing, fisherman
fish, fishery
hunting, hunt, hunter
trap, snare
tree, shrub
foliage, leaf
flower, floral, blossom
root, rooted
seed, grain
fauna, wildlife
animal, beast
mammal, animal
bird, avian
wing, winged
feather, plumage
insect, bug
snake, serpent
species, variety
breed, race
extinction, extinct
harmful, noxious, damaging
nature, natural
environment, environmental
ecology, ecological
ecologist, environmentalist
pollution, pollute, pollutant
recycling, recycle
mountainous, alpine
hill, hillside
valley, vale
plain, flatland
cave, cavern
cliff, escarpment
volcano, volcanic, eruption
tsunami, tidal wave
flood, flooding, inundate
landslide, mudslide
disaster, catastrophe, calamity
disastrous, catastrophic
fire, blaze, wildfire
burn, burning
arson, arsonist
smoke, fume
firefighter, fireman
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
estuary, delta
lake, pond
swamp, marsh, wetland
waterfall, cascade, falls
water, aquatic
wave, swell
tide, tidal
port, harbour, harbor
dock, pier, wharf
shipwreck, wreck, sink
weather, meteorology, meteorological
climate, climatic
global warming, climate change
tornado, twister
wind, windy, gust
snow, snowfall, snowy
frost, freeze
ice, icy, frozen
hot, warm, heat
heat wave, hot weather
fog, mist
cloud, cloudy
sun, solar, sunny
moon, lunar
star, stellar
planet, planetary
world, global, worldwide
earth, terrestrial
sky, celestial
space, outer space
astronaut, cosmonaut
rocket, launcher
satellite, orbit
telescope, observatory
astronomy, astronomer, astronomical
night, nocturnal
dawn, sunrise, daybreak
dusk, sunset, twilight
winter, wintry
year, annual, yearly
month, monthly
week, weekly
daily, everyday
century, centennial
era, period, epoch, age
ancient, antique, antiquity
medieval, Middle Ages
future, forthcoming
modernize, modernization
innovation, innovate, innovative
formerly, previously
soon, shortly
recently, lately
frequent, common, widespread
rarely, seldom
rare, uncommon, scarce
sometimes, occasionally
immediately, instantly, at once
sudden, abrupt
suddenly, abruptly
speed, velocity, pace
quickly, rapidly, fast
slow, slowly
acceleration, accelerate, speed up
slow down, decelerate
science, scientific
scientist, researcher, scholar
research, researcher, study
experiment, experimental, test
discoverer, explorer
invention, invent, inventor
theory, theoretical
hypothesis, assumption, conjecture
mathematics, mathematical, mathematician
calculate, compute, calculation
count, tally
addition, add
subtraction, subtract
multiplication, multiply
division, divide
double, twice
triple, threefold
measure, measurement
width, wide, breadth
depth, deep
thickness, thick
weight, weigh, mass
heavy, weighty
huge, enormous, gigantic, immense
vast, extensive, immense
small, little, tiny
geometry, geometric
circle, circular, round
curve, curved
straight, linear
algebra, algebraic
statistics, statistical
probability, probable, likely
physics, physicist
chemistry, chemical, chemist
atom, atomic
molecule, molecular
radioactive, radioactivity, radiation
brightness, bright, luminosity
lighting, lamp
shadow, shade
colour, color, hue
transparent, transparency, clear
optics, optical, lens
sound, noise
noise, noisy
silence, silent, quiet
temperature, thermal
pressure, press
weak, feeble, weakness
vigour, energy
movement, motion, move
motionless, stationary, immobile
gravity, gravitation, gravitational
magnet, magnetic, magnetism
liquid, fluid
solid, firm
dissolve, soluble, solution
metal, metallic
steel, iron
acid, acidic
material, substance, matter
sample, specimen
laboratory, lab
biology, biological, biologist
cell, cellular
gene, genetic
heredity, hereditary
evolution, evolve
bacteria, bacterium, microbe, germ
virus, viral
infection, contamination
infect, contaminate
epidemic, pandemic, outbreak
sick, ill, unwell
healthy, health
medicine, medical
surgeon, surgery, surgical
nurse, caregiver
care, treatment
cure, heal, recover
pharmacy, pharmacist, drugstore
hospitalize, hospitalization
ambulance, paramedic
diagnosis, diagnose
pain, ache, painful
suffer, suffering
fever, feverish
cough, coughing
cancer, tumour, tumor
heart, cardiac
heart attack, cardiac arrest
blood, bleed
bleeding, haemorrhage
bone, skeletal
muscle, muscular
brain, cerebral
nerve, nervous
skin, cutaneous
lung, pulmonary
breathing, breathe, respiration, respiratory
stomach, gastric
liver, hepatic
kidney, renal
eye, ocular
sight, vision, eyesight
visual, vision
ear, hearing
mouth, oral
face, facial
childbirth, give birth
abortion, abort
contraception, contraceptive
disability, disabled, handicap
deaf, deafness
mad, insane, crazy
madness, insanity
mental, psychological
depression, depressed
psychology, psychologist
suicide, kill oneself
poison, toxic, poisonous
alcohol, alcoholic, liquor
tobacco, cigarette, smoking
tired, fatigue, exhausted, weary
rest, relax
dream, dreaming
food, nourishment, foodstuff
meal, lunch, dinner
famine, starvation
thirst, thirsty
cook, cooking, culinary
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
smell, odour, scent
perfume, fragrance
technology, technological
machine, device, apparatus
machinery, machine
mechanic, mechanical
equipment, gear, equip
engineer, engineering
technician, technical
electronic, electronics
computing, computer science
programmer, developer, coder
programming, coding
bug, glitch, defect
file, document
folder, directory
hard drive, hard disk
memory, RAM
backup, back up
storage, store
download, downloading
upload, uploading
install, installation, setup
uninstall, remove
configure, configuration, set up
setting, option, preference
adjust, adjustment
update, updating
version, edition, release
repository, repo
package, bundle
server, host
hosting, host
network, networking
connect, connection, link
disconnect, disconnection
log in, sign in, login
log out, sign out, logout
username, login
password, passphrase
nickname, username
administrator, admin
manage, administer, management
lock, locked
unlock, unlocked
encrypt, encryption, cipher
decrypt, decryption
vulnerability, security hole
hacker, cybercriminal
hack, hacking
malware, virus, malicious software
phishing, scam
spam, junk mail
email, e-mail, mail
attachment, attached file
website, web site, site
browser, web browser
hyperlink, link
bookmark, favourite, favorite
search engine, search
forum, message board
chat, conversation
moderator, moderation
registration, register, sign up
subscription, subscribe, subscriber
unsubscribe, cancel
ban, banned, prohibit
kick, expel, remove
harassment, harass, bullying
insult, offend
offensive, insulting
screen, monitor, display
keyboard, key
click, press
delete, erase, remove
deletion, removal
cancel, cancellation
restore, recover
restart, reboot
boot, startup, start up
shut down, turn off, switch off
turn on, switch on
run, execute
terminal, command line
printer, printing, print
scan, scanner
battery, rechargeable
repair, fix, mend
wrong, incorrect, erroneous
correction, correct
warning, warn, alert
solve, solution, resolve
troubleshoot, troubleshooting
support, help desk
manual, handbook, guide
tutorial, guide
instruction, direction
spreadsheet, worksheet
database, data
copyright, intellectual property
digital, electronic
artificial intelligence, machine learning
robot, robotic
automatic, automation, automated
telephone, phone
mobile phone, cellphone, smartphone
call, phone call
broadcast, broadcasting, transmission
delivery, deliver
courier, delivery man
parcel, package
sender, send
recipient, addressee
refund, reimbursement, reimburse
invoice, bill
discount, reduction
receipt, proof of purchase
guarantee, warranty
credit card, bank card, debit card
identity card, ID card
form, application form
postpone, delay, defer
deadline, due date
punctual, on time
art, artistic, artist
masterpiece, masterwork
painting, paint
painter, artist
drawing, draw
sketch, drawing
sculpture, sculptor, statue
engraving, engraver
portrait, likeness
photographer, photography
illustration, illustrate, illustrator
museum, gallery
music, musical
musician, instrumentalist
song, singing, sing
singer, vocalist
choir, chorus
orchestra, orchestral, symphony
dance, dancer, dancing
ballet, choreography
theatre, theater, theatrical
actor, actress, performer
spectator, audience, viewer
film, movie, motion picture
cinema, movie theater
filmmaker, film director
screenplay, script, screenwriter
literature, literary
writer, author, novelist
write, writing
novel, fiction
narrate, tell, recount
narrator, storyteller
fable, fairy tale
legend, legendary, myth
mythology, mythological
poet, poetic
biography, biographer
read, reader, reading
library, librarian
bookshop, bookstore
magazine, journal, periodical
press, media
interview, interviewer
news, report
rumour, rumor, gossip
censorship, censor
letter, correspondence
linguistics, linguist, linguistic
meaning, signification
vocabulary, lexicon
translate, translation, translator
speak, talk
declare, proclaim, announce
claim, assert, allege
announcement, announce
explain, explanation
describe, description
quotation, quote
question, query, ask
answer, reply, response, respond
discuss, debate, discussion
controversial, disputed, contentious
quarrel, argue, argument
criticism, criticize, critic
shout, yell, scream
whisper, murmur
true, truth
forgery, counterfeit
deceive, deception, trick
reveal, disclose, uncover
promise, pledge, vow
oath, swear
opinion, view
think, thought
understand, comprehend, understanding
ignorance, ignorant
famous, well-known, renowned, celebrated
remember, recall, memory
imagine, imagination
intelligent, intelligence, clever, smart
stupid, foolish, silly
wise, wisdom
high school, secondary school
professor, lecturer
teacher, schoolteacher, instructor
teach, teaching
education, educational, schooling
learn, learning
apprentice, apprenticeship
training, train
diploma, degree, graduate
doctorate, thesis
philosophy, philosopher, philosophical
history, historical, historian
archaeology, archaeologist, archaeological
excavation, dig
ruin, remains
heritage, legacy
religion, religious
god, deity, divine
believer, faithful
atheist, atheism
Christian, Christianity
Catholic, Catholicism
Protestant, Protestantism
Muslim, Islam, Islamic
Jewish, Jew, Judaism
Buddhist, Buddhism
Hindu, Hinduism
cathedral, basilica
temple, shrine, sanctuary
mosque, minaret
monastery, convent, abbey
monk, monastic
bishop, diocese
pope, pontiff, papal
clergy, clerical
prayer, pray
baptism, baptize, christening
saint, sainthood
sin, sinner
devil, demon, satan
hell, underworld
paradise, heaven
angel, angelic
miracle, miraculous
prophet, prophecy
pilgrimage, pilgrim
worship, adoration
heresy, heretic
magic, magical, magician
witch, witchcraft, sorcery
wizard, sorcerer
ghost, phantom, spirit
superstition, superstitious
athletics, athlete
champion, title holder
cup, trophy
reward, recompense
medal, medallist
race, racing
runner, running
bicycle, bike, cycling
cyclist, biker
football, soccer
goalkeeper, goalie
stadium, arena
swimming, swim, swimmer
jump, leap
boxing, boxer
wrestling, wrestler
ski, skiing, skier
climbing, climber, climb
mountaineer, mountaineering
hiking, hiker, hike
win, winning
chess, chessboard
toy, plaything
leisure, recreation
entertainment, entertain, amusement
humour, humor, comedy
comedian, comic
joke, jest
laugh, laughter
celebration, celebrate
festival, fest
anniversary, commemoration
commemorate, commemoration
travel, trip, journey, voyage
traveller, passenger
tourist, tourism
luggage, baggage, suitcase
route, itinerary
expedition, exploration
explore, explorer, exploration
traffic, traffic jam
driver, motorist
drive, driving
truck, lorry
bus, coach
motorcycle, motorbike
railway station, train station
underground, subway, metro
tram, streetcar
motorway, highway, freeway
path, trail, track
crossroads, intersection, junction
pedestrian, passer-by
walk, walking
aviation, air travel
take off, takeoff
landing, touch down
airline, air carrier
collision, collide, crash
sail, sailing, navigation
crew, crew member
captain, skipper
ticket, fare
person, individual, human being
mankind, humanity, humankind
child, kid, childhood
baby, infant, newborn
teenager, adolescent, adolescence
adult, grown-up
senior, elder
ageing, aging
brother, sibling
sister, sibling
grandfather, grandparent
descendant, offspring
genealogy, family tree
orphan, orphanage
engagement, fiancé
divorce, divorced
widow, widower
lover, mistress
kiss, embrace
gay, homosexual
homosexuality, homosexual
friend, friendship
companion, comrade
neighbour, neighbor
hatred, hate, detest
contempt, despise
jealousy, jealous, envy
anger, angry, fury, rage
joy, happiness, happy
satisfied, satisfaction, content
sad, sadness, sorrow
unhappy, sad, miserable
cry, weep
hope, hopeful
despair, desperate
disappointment, disappointed
surprise, astonish, amaze
surprising, astonishing, amazing
unexpected, unforeseen
anxiety, anxious, worry
worried, concerned
shame, ashamed
pride, proud
regret, remorse
boredom, boring, bored
enthusiasm, enthusiastic
passion, passionate
emotion, emotional, feeling
calm, quiet, peaceful
mandatory, compulsory, obligatory
force, compel, oblige
voluntary, volunteer
generous, generosity
evil, wicked
polite, courteous, politeness
rude, impolite
honest, honesty
loyal, loyalty, faithful
patience, patient
impatient, impatience
modest, humble, modesty
arrogant, arrogance
shy, shyness, timid
strict, severe, stern
careful, cautious
careless, negligent, negligence
curious, curiosity
personality, character
behaviour, behavior, conduct
tradition, traditional, custom
culture, cultural
civilization, civilized
society, social
institution, institute
tribe, clan, tribal
ethnic, ethnicity
indigenous, native, aboriginal
architect, architecture, architectural
mason, masonry
apartment, flat
palace, castle
fortification, fortify
rampart, wall
storey, floor
stairs, staircase, step
elevator, lift
door, gate
room, chamber
garden, gardener, gardening
furniture, furnishing
demolition, demolish, tear down
destroy, destruction, wreck
devastate, devastation, ravage
renovation, renovate, refurbish
rent, rental, lease
tenant, renter
owner, own, proprietor
possession, possess
dress, clothe
sewing, sew
fashion, trend
jewel, jewellery, jewelry
gem, precious stone
beautiful, beauty, lovely
ugly, ugliness
clean, cleaning
wash, washing
dirty, filthy
tidy, neat
disorder, mess
begin, start, commence
conclude, conclusion
continue, carry on, proceed
continuous, uninterrupted
resume, resumption
interrupt, interruption
duration, length of time
permanent, lasting
eternal, eternity
enlarge, enlargement
expand, expansion, extend
spread, propagate
extend, extension, prolong
shorten, abbreviate
improve, improvement
worsen, deteriorate
essential, fundamental, vital
minor, secondary
modification, alteration
transform, transformation
exchange, swap
stable, stability
balance, equilibrium
create, creation
creator, founder
foundation, founding
organize, organization
intention, intend
effort, endeavour
success, succeed, successful
obstacle, barrier, hindrance
prevent, prevention
hinder, impede
avoid, avoidance
accept, acceptance
approve, approval
disapproval, disapprove
admit, acknowledge
deny, denial
demand, require
obey, obedience
disobey, disobedience
respect, respectful
decide, decision
choose, choice, selection
prefer, preference
hesitate, hesitation
doubt, doubtful
certainty, certain
uncertain, uncertainty
possible, possibility
impossible, impossibility
difficult, challenging, arduous
simplify, simplification
vague, unclear
precise, exact, accurate
detail, detailed
specific, particular
ordinary, common
exceptional, extraordinary
unique, sole
alone, lonely, solitary
loneliness, solitude, isolation
share, sharing
diverse, varied, various
diversity, variety
identical, same
opposite, contrary, reverse
contradiction, contradict
origin, source
relation, relationship
part, portion, piece
piece, fragment
total, whole, entire
full, filled
empty, vacant
insufficient, inadequate
excess, excessive
crowd, multitude
accumulate, accumulation
collect, collection
collector, collection
unite, unity
attach, fasten
detach, unfasten
distribute, distribution
exclude, exclusion
open, opening
inauguration, inaugurate
enter, entry, entrance
return, come back
abandon, desert
ascend, ascent, climb
descend, descent
pull, drag
bring, fetch
conservation, conserve, preservation
seek, search, look for
see, sight
observation, observe, observer
glance, look
visible, visibility
invisible, unseen
appear, appearance
hear, listen
guide, escort
welcome, greet
deserve, merit
useful, usefulness, helpful
effective, efficient
excellent, outstanding
better, superior
value, worth
valuable, precious
evaluate, assess, evaluation, assessment
analyse, analyze, analysis
check, verify, verification
inspection, inspect, inspector
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
however, nevertheless
public, state-owned
official, officially
responsible, responsibility
participate, participation, take part
cooperation, cooperate, collaboration
intervene, intervention
activity, active
reaction, react
task, mission, assignment
resource, means
principle, rule
system, systematic
structure, structural
category, categorize
classification, classify
ranking, rank
name, designation
symbol, symbolic
sign, signal
flag, banner
emblem, coat of arms
box, crate
container, receptacle
bag, sack
bottle, flask
knife, blade
sword, sabre
wood, wooden, timber
urgent, urgency
emergency, crisis
chaos, chaotic
confusion, confused
authority, power
capable, able, ability
talent, talented
skill, competence, skilled
clumsy, awkward
soft, gentle
flexible, supple
rigid, stiff
smooth, sleek
rough, coarse
naked, nude
wet, damp, moist
humidity, moisture
dry, drying
sharp, pointed
pure, purity
boil, boiling
melt, melting
cover, covering
hole, cavity, opening
tunnel, underground passage
become, became
begin, began, begun, beginning, start
break, broke, broken
bring, brought
build, built, builder
buy, bought, purchase
catch, caught
choose, chose, chosen, choice
come, came
deal, dealt
dig, dug
draw, drew, drawn
drink, drank, drunk
drive, drove, driven, driver
eat, ate, eaten
fall, fell, fallen
feed, fed
feel, felt, feeling
fight, fought, fighter
fly, flew, flown, flight
forbid, forbade, forbidden, ban
forget, forgot, forgotten
freeze, froze, frozen
get, got, gotten, obtain
give, gave, given
go, went, gone
grow, grew, grown, growth
hear, heard
hide, hid, hidden
hold, held, holder
keep, kept
know, knew, known, knowledge
lead, led, leader
leave, left, depart, departure
lend, lent
make, made, maker
mean, meant, meaning
meet, met, meeting
pay, paid, payment
rise, rose, risen
run, ran
say, said
see, saw, seen
seek, sought
sell, sold, seller, sale
send, sent
shake, shook, shaken
shine, shone
show, showed, shown
sing, sang, sung, singer, song
sink, sank, sunk
sit, sat
sleep, slept, asleep
speak, spoke, spoken, speaker, speech
spend, spent
stand, stood
steal, stole, stolen, theft, thief
strike, struck, stricken
swear, swore, sworn
swim, swam, swum
take, took, taken
teach, taught, teacher
tell, told
throw, threw, thrown
wear, wore, worn
win, won, winner, victory
withdraw, withdrew, withdrawn, withdrawal
write, wrote, written, writer
choose, select, selection
refuse, refusal, reject, rejection
arrest, arrested, detain
behave, behaviour, behavior
receive, reception, recipient
produce, production, producer
introduce, introduction
persuade, persuasion, convince
permit, permission, allow
admit, admission
omit, omission
submit, submission
compete, competition, competitor, rival
repeat, repetition
maintain, maintenance
defend, defence, defense, defender
attend, attendance
resist, resistance
depend, dependent, dependence, rely
perform, performance, performer
exist, existence
differ, difference, different
refer, reference
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
old, age, ancient
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
owner, own, possess, property
husband, wife, spouse
Germany, german, Berlin
France, french
England, english
Britain, british, London
Scotland, scottish, scots
Wales, welsh
Ireland, irish
Spain, spanish, Madrid
Portugal, portuguese, Lisbon
Italy, italian, Rome
Switzerland, swiss
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
Iceland, icelandic
Turkey, turkish, Ankara
Israel, israeli
Palestine, palestinian
Syria, syrian, Damascus
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
appoint, appointment, name
elect, election
award, prize, honor, honour
publish, publication, publisher, release
approximately, about, around, nearly
replace, replacement, successor, succeed
arrange, arrangement, organise, organize
agree, agreement, treaty, accord
compose, composition, composer
attract, attraction
participate, participant, participation
estimate, estimation, calculate
initial, beginning, first
focus, concentrate, concentration
command, commander, order
commit, committee, commission
express, expression
identify, identity, identification
weaken, weak
expose, exposure
confirm, confirmation
consider, consideration
imprison, prison, jail, prisoner
possess, have
determine, determination
capture, seize, seizure
damage, harm, destruction
permit, licence, license
american, yankee
police, cop, officer
money, cash, buck, dough
car, auto, automobile, vehicle
work, job, gig
child, kid, infant
man, guy, bloke, fellow
friend, buddy, mate, pal
photo, photograph, picture, pic
television, tv, telly
advertisement, ad, advert
mathematics, math, maths
university, college, uni
refrigerator, fridge
weapon, arm, armament, missile, cannon
sanction, embargo, penalty
crisis, conflict, tension
alliance, coalition, bloc
member, join, membership
spokesman, spokesperson, spokeswoman
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
warn, caution, alert
fear, dread, afraid
hope, wish
want, wish, desire
mutual, reciprocal
settlement, resolution, solution
negotiation, talk, discussion
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
arrive, arrival, reach, come
control, command, rule, dominate
control, regulate, manage, govern
active, busy, operational, functioning
ground, soil, earth, land
post, mail, send
post, job, position, office
hit, strike, struck, beat
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
despite, although, notwithstanding, though
current, present, existing, contemporary
rank, position, grade, standing, place
earlier, previous, before, prior, former
rate, speed, pace
rate, price, charge, fee
rate, proportion, percentage
pair, couple, two, duo, twosome
community, neighborhood, society, public
process, procedure, method
process, handle, treat
debut, premiere, launch, first
adopt, accept, embrace, take
adopt, foster, adoption
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
evacuate, evacuation, leave, withdraw, flee
high, tall, elevated, lofty
large, big, huge, great, sizable
determine, decide, establish, ascertain
child, children, kid, youngster
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
ring, call, phone
ring, chime, toll, bell
board, committee, council, panel
board, enter, embark
board, plank, panel
reflect, think, ponder, consider
impress, impressed, amaze, astonish
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
couple, few, several
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
oppose, opposing, against, resist
opponent, rival, adversary, competitor, enemy
sequence, order, series, succession
agent, representative, broker
agent, spy, operative
moment, instant, second
agency, bureau, office, department
extremely, very, highly, exceedingly
maximum, max, highest, limit, most
split, divide, separate, break
space, cosmos, universe
decorate, adorn, ornament, embellish
decoration, ornament, ornamentation
tip, hint, advice, suggestion
tip, gratuity
draft, outline, sketch
draft, conscription, conscript
transform, change, convert, alter
eliminate, remove, eradicate, delete, abolish
unsuccessful, failed, futile, fruitless
invite, invitation, ask, summon
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
rename, renamed, rechristen, redesignate
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
convict, sentence, condemn, conviction
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
therefore, hence, thus, consequently, so
address, location, residence
address, speech, lecture
clash, conflict, fight, confrontation
disc, disk, record, cd
negative, unfavorable, adverse, bad
insist, demand, assert
cap, hat, headgear
cap, limit, ceiling
sexual, sex, erotic
enforce, enforcement, implement, apply
boy, lad, son, male
domestic, internal, national, home
league, division, championship
league, alliance, union
standard, norm, criterion, benchmark
standard, normal, regular, usual
notice, see, observe, spot
notice, announcement, warning
signature, autograph, sign
rebuild, reconstruct, restore, rebuilt
suitable, appropriate, fit, proper, apt
estate, property, manor
attain, achieve, reach, gain
substantial, considerable, significant, large
strong, powerful, mighty, robust
strength, power, force, might
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
pit, hole, mine, shaft
simply, just, merely, only
imagery, image, picture
absence, lack, missing
tribute, homage, honour
confusion, chaos, disorder, bewilderment
confused, puzzled, bewildered
temporary, provisional, interim, short-term
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
repulse, repel, repelled
emphasize, stress, highlight, underline
emphasis, stress, focus, importance
easily, simply, readily, effortlessly
easy, simple, effortless, straightforward
chair, seat, stool
chairman, president, head, chair
component, part, element, piece, ingredient
equivalent, equal, counterpart, same
reconstruction, rebuilding, restoration
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
flee, escape, run, fled
anticipate, expect, foresee, predict
gunfire, shooting, shots, fire
vicinity, neighborhood, area, surroundings, proximity
household, family, home
provoke, cause, incite, trigger
merge, combine, unite, fuse, join
merger, fusion, union, amalgamation
tube, pipe, hose
technology, tech, engineering
venture, enterprise, undertaking
translation, interpretation, rendering
translate, interpret, render
plead, beg, appeal
treat, cure, heal
treatment, therapy, cure, remedy
belt, sash, strap
symbol, emblem, sign, token
message, note, communication, letter
fantasy, imagination, dream
qualify, eligible, qualified
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
fulfill, fulfil, satisfy, complete
fine, penalty, ticket
restrict, limit, confine, constrain
restriction, limitation, limit, constraint
garden, yard, park
admire, admiration, respect, esteem
crush, squash, smash, suppress
shield, protect, guard
attitude, approach, outlook, view
induce, cause, persuade
beside, next, near, alongside
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
skeleton, bone, bones
predict, forecast, foresee, prophesy
prediction, forecast, projection
item, object, thing, article
channel, strait, canal
channel, station, network
erosion, erode, wear, weathering
rim, edge, border, margin
recur, repeat, recurring
sortie, mission, raid
drown, drowning, sink
exceed, surpass, top, pass
scrap, discard, junk, dispose
download, upload, transfer
characterize, describe, typify
remind, recall, reminder
perceive, see, notice, sense
stress, tension, pressure, anxiety
campus, university, college
inter, bury, interred
bury, burial, grave, funeral, entomb
crane, lift, hoist
creative, inventive, imaginative, artistic
keen, eager, enthusiastic
conceive, devise, imagine
radical, extreme, extremist
divorce, separate, separation, split
disagree, differ, dispute
disagreement, dispute, argument, quarrel, row
simultaneously, concurrently, together
deeply, profoundly, greatly
comfortable, cosy, cozy, snug
versus, against, vs
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
online, internet, web
string, cord, thread, rope
terrible, horrible, awful, dreadful
reroute, divert, redirect
corridor, hall, hallway, passageway
acclaim, praise, acclaimed
ensemble, group, band
auction, sale, bid
maker, manufacturer, producer, creator
development, growth, evolution, progress
like, similar, resembling
order, command, instruct, instruction
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
historic, historical, ancient
create, make, produce, invent
creation, making, invention
action, act, deed
action, fighting, battle, combat
lose, lost, loss, mislay
lose, defeat, defeated
event, incident, happening, occurrence
event, function, occasion
country, nation, land, homeland
countryside, country, rural
night, evening, nighttime
relative, kin, relation, family
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
artillery, guns, cannon
wound, injure, hurt
wound, injury, lesion, cut
surround, encircle, besiege, enclose
surroundings, environment, neighborhood
image, picture, photo, photograph
casualty, victim, loss, death
individual, person, human
fan, supporter, admirer, enthusiast
lawyer, attorney, solicitor, barrister, advocate
field, area, domain, subject, discipline
charge, accuse, indict, prosecute
charge, fee, cost, price
accusation, accuse, allegation
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
identity, identification, id
key, crucial, essential, important
reaction, response, answer
mix, blend, combine, stir
mixture, blend, mix, combination
equipment, gear, apparatus, kit
observe, watch, see, monitor
observation, monitoring, watching
audience, public, spectators, viewers, crowd
annual, yearly, anniversary
meet, encounter, gather
meeting, conference, gathering, assembly
warship, battleship, cruiser, destroyer, frigate
sea, ocean, marine
young, youthful, youth, juvenile
youth, teenager, adolescent, teen
shoot, fire, gun
shooting, gunfire, massacre
restore, repair, renovate, refurbish
restoration, renovation, repair
propose, suggest, offer, proposal
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
unable, incapable, cannot
minor, child, juvenile, underage
sculpture, statue, carving
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
finance, fund, pay
ruler, sovereign, monarch, king
flood, flooding, inundation, deluge
search, seek, look, hunt
intent, intention, purpose, aim
intend, plan, mean, aim
guard, protect, sentry, watchman
street, road, avenue
queen, monarch, ruler
royal, regal, king, queen
bathroom, restroom, lavatory, toilet
unknown, unidentified, mysterious, obscure
repeatedly, often, again, frequently
repeat, again, recur, redo
steam, vapor, vapour
weak, feeble, frail, faint
weakness, flaw, frailty, shortcoming
weaken, weakened, diminish, lessen
collapse, fall, crumble, fail
expose, reveal, uncover
necessary, required, needed, essential
need, require, necessity, requirement
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
appearance, look, looks
line, route, railway
due, owing, because
involve, include, entail
involvement, participation, role
close, shut, closed
closure, closing, shutdown
local, regional, native, nearby
cross, crossing, traverse
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
promote, promotion, advancement, upgrade
minute, moment, min
special, particular, unique, exceptional
combine, mix, merge, join, unite
campaign, drive, crusade
limited, restricted, finite
limit, restriction, boundary, cap
prepare, preparation, ready, groundwork
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
tourist, traveler, traveller, visitor
tourism, travel
available, accessible, obtainable
natural, innate, inborn
nature, environment, wildlife
nature, character, temperament
contribute, donate, give
contribution, donation, gift
expect, anticipate, await, expectation
overall, altogether, generally
station, stop, depot
generate, produce, create
measure, gauge, size
measurement, dimension, size
prominent, notable, important, leading
fit, equip, install
improve, better, enhance, upgrade
improvement, enhancement, betterment
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
darkness, dark, night
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
exhibition, exhibit, show, display, expo
transition, change, shift
contact, communicate, communication
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
park, parking, garage
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
marketing, advertising, promotion
formal, official, ceremonial
lane, road, path
persist, continue, last, remain
recommend, suggest, advise, recommendation
reconnaissance, scouting, spying, recon
recognize, recognise, identify
recognition, acknowledgment, acceptance
mobile, cellphone, phone, smartphone
mobile, portable, movable
afterwards, later, after, subsequently
gradually, slowly, progressively
academic, scholar, professor, scholarly
function, purpose, role
function, work, operate
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
let, allow, permit
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
vulnerability, weakness, flaw
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
enroll, enrol, register, join
enrollment, registration, admission
investment, invest, funding
investor, shareholder, backer
ornament, decoration, adornment
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
certify, certificate, certification, license
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
disperse, scatter, spread
renew, extend, resume
aerial, antenna
wonder, marvel, miracle
consultant, advisor, expert
moral, ethical, ethics
accidentally, unintentionally, inadvertently
accident, crash, collision, mishap
disrupt, disturb, interrupt
disruption, interruption, disturbance
pound, sterling, quid
spark, trigger, ignite
owe, debt
debt, liability, loan
editor, journalist
edit, revise, modify
abusive, violent, cruel
abuse, mistreat, misuse
budget, finances, spending
fair, just, impartial
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
labor, labour, work
labor, labour, childbirth, delivery
convey, communicate, transmit
electric, electrical, electricity, power
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
exploit, exploitation, use, abuse
divert, redirect, distract
esteemed, respected, admired
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
killing, murder, homicide, slaying
death, die, dead, demise, perish
die, pass, perish, succumb
face, confront, encounter
unit, squad, regiment
live, reside, dwell, inhabit
livelihood, living, income
cause, reason, origin
increase, rise, grow, growth, climb
decrease, reduce, decline, drop, fall, reduction
construction, building, erection
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
production, manufacture, manufacturing, output
light, lamp, illumination
episode, installment, instalment, chapter
similar, alike, comparable, akin
similarity, likeness, resemblance
storm, tempest, thunderstorm, gale
try, attempt, strive
finish, complete, end, conclude
peak, summit, top, pinnacle
term, word, expression
family, relatives, relations, kin
suggest, imply, indicate
estimate, guess, approximate, assessment
division, split, partition
example, instance, illustration, sample
army, military, troops, forces
survive, live, outlive, survival
naval, navy, maritime
publish, print, release, issue
publisher, publishing, press
almost, nearly, practically, approximately
clear, obvious, plain, evident
clear, transparent, see-through
monument, memorial, statue
assistance, help, aid, support
assist, help, aid, support
assistant, aide, helper
influence, affect, effect, sway
affect, influence, impact
transport, transportation, transit, carry, convey
transfer, move, relocate, relocation
maintain, preserve, keep, upkeep
maintenance, upkeep, repair, servicing
conduct, lead, direct
book, novel, volume, title
book, reserve, reservation, booking
participate, participation, join, compete
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
conclusion, end, ending, finish
bridge, viaduct, crossing
challenge, difficulty, problem, obstacle
information, info, data, details
type, kind, sort, category
idea, concept, notion, thought
deliver, supply, bring
colonial, colony, imperial
colony, settlement, territory
colonist, settler, colonizer
push, shove, press
run, sprint, jog
runner, sprinter, athlete
championship, title, tournament, cup
champion, winner, titleholder
reason, cause, motive, motivation
task, job, duty, chore
schedule, timetable, program
share, part, portion
intelligence, espionage, spying
intelligent, smart, clever, bright
evidence, proof, testimony
serious, grave, severe, critical
noisy, loud
district, area, neighborhood, quarter, borough
retire, retirement, quit
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
retreat, withdraw, withdrawal
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
build, construct, construction, built
job, profession, occupation, work, employment
area, surface, size, extent
win, victory, beat, defeat
loser, defeated, runner-up
prize, award, medal, trophy
height, tall, altitude, elevation, high
age, old, aged
birthplace, born, birth, hometown
born, birth, birthday, birthdate
nationality, citizenship, citizen
invent, devise, create, develop
cinema, theater, theatre
money, cash, funds
currency, money, coin
cost, price, expense, worth
expensive, costly, pricey, dear
cheap, inexpensive, affordable, low-cost
free, gratis, complimentary
buy, purchase, acquire
acquisition, takeover, purchase
sell, sale, vend
shop, store, outlet, retailer
customer, client, consumer, buyer, shopper
salary, wage, pay, earnings, income
poverty, poor, hardship, destitution
fire, dismissal, layoff, redundancy
resign, quit, resignation
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
vaccine, vaccination, jab, shot, immunization, inoculation
virus, germ, bug
infection, infect, infected, contagion
infectious, contagious, communicable
stomach, belly, tummy, abdomen
dentist, dental, tooth, teeth
eye, sight, vision
blind, sightless, blindness
fat, overweight, obese, obesity
thin, slim, skinny, slender
pregnant, pregnancy, expecting
marry, marriage, wedding, wed
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
immigrant, migrant, immigration
emigrate, migrate, migration
refugee, exile, displaced
beach, shore, seashore
forest, wood, woods, woodland
cold, chilly, freezing
snow, snowfall, blizzard
earthquake, quake, tremor, seismic
weapon, arms, gun, missile
gun, pistol, rifle, firearm
missile, rocket, weapon
soldier, troop, serviceman, trooper
terrorist, extremist, militant
terrorism, terror
rebel, insurgent, guerrilla
revolution, overthrow, revolt
coup, overthrow, putsch
peace, truce, ceasefire, armistice
ally, alliance, partner
prison, jail, imprisonment
crime, offense, offence
criminal, offender, felon, crook
steal, rob, theft, robbery
fraud, scam, swindle, deception
fake, counterfeit, false, forged
guilty, convicted, guilt
innocent, acquitted
illegal, unlawful, prohibited, illicit
legal, lawful, allowed
ban, prohibit, forbid, prohibition
allow, permit, permitted, authorize
permission, authorization, consent
government, administration, regime
parliament, legislature, congress
elect, vote, choose
tax, duty, levy, taxation
nickname, alias, pseudonym, moniker
title, name, heading
meaning, definition, sense
abbreviation, acronym, initials
fame, celebrity, renown
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
website, site, webpage
password, passcode, pin
error, mistake, bug, fault
solve, fix, resolve
solution, answer, fix, workaround
question, query, inquiry
ask, inquire, request
request, ask, demand
requirement, necessity, prerequisite
copy, duplicate, replicate
save, rescue, salvage
change, switch, swap
replace, substitute, swap, replacement
successor, replacement, heir
predecessor, forerunner, precursor
teach, educate, instruct
teacher, instructor, educator, tutor, professor
education, schooling, training
graduate, graduation, alumnus
exam, test, examination, quiz
theory, hypothesis
god, deity, divinity
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
hunt, hunting, chase
farm, farming, agriculture, agricultural
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
slave, slavery, enslaved
noble, aristocrat, nobleman, nobility
prince, princess, royal
clothes, clothing, garment, apparel, attire
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
support, back, endorse
oppose, object, resist
opposition, resistance, objection
complaint, complain, grievance
protest, demonstration, demonstrate
violence, violent, brutality
sink, sank, founder, scuttle
explode, explosion, blast, detonate
disappear, vanish, disappearance
hide, conceal, cover
secret, hidden, confidential, clandestine
inherit, inheritance, heir
will, testament
throne, crown, kingship
crown, coronation, crowned
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
woman, female, lady
race, ethnicity
long, length, lengthy
many, numerous, several, multiple
cause, reason, due
cause, lead, trigger, provoke
write, author, pen
direct, director, filmmaker
fast, speed, velocity
outside, outdoors, outdoor
called, named, known
located, situated, location
include, contain, comprise, consist
execute, execution, hang
endangered, threatened, rare
mean, signify, denote
dead, deceased, late
Putin, Russia, Russian, Kremlin
Zelensky, Ukraine, Ukrainian, Kyiv
Lukashenko, Belarus, Belarusian, Minsk
Biden, Washington, American
Trump, Washington, American
Obama, Washington, American
Macron, French, Paris
Merkel, German, Berlin
Scholz, German, Berlin
Johnson, British, London
Erdogan, Turkey, Turkish, Ankara
Netanyahu, Israel, Israeli
Assad, Syria, Syrian, Damascus
Jinping, Chinese, Beijing
`;
