/** Groups of English words that news, reference texts and manuals use for the same thing. A word may be in several. */
export const SYNONYMS_EN = `
soldier, troop, military, serviceman
army, military, armed forces
war, conflict, warfare
wartime, war
battle, combat, fight
fight, struggle
fighter, combatant
warrior, fighter
attack, assault, offensive, strike
attacker, assailant, aggressor
aggression, aggressive, attack
raid, incursion
ambush, surprise attack
invasion, invade, invader
occupation, occupy, occupier
defender, protector
protect, preserve, defend
protection, protect, safeguard
victory, triumph, win
winner, victor, champion
defeat, beat, vanquish
loser, defeated
conquer, conquest, conqueror
surrender, capitulate, capitulation
truce, ceasefire, armistice
peace, peaceful
pacifist, pacifism
siege, besiege, encirclement
bombing, bombardment, shelling
bomb, explosive
explosion, explode, blast, detonation
terrorism, terrorist
weapon, weaponry, armament
ammunition, cartridge, munition
rifle, gun, firearm
pistol, handgun, revolver
cannon, artillery, gun
bullet, projectile
shoot, shooting, shot
sniper, marksman
missile, rocket
tank, armoured vehicle
ship, vessel, boat
warship, battleship, naval vessel
fleet, navy, squadron
aircraft, plane, airplane, aeroplane
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
escape, flee
fugitive, runaway, escapee
refugee, displaced person, exile
exile, banish, banishment
asylum, refuge
shelter, refuge
wound, injury, injure
wounded, injured
casualty, victim
kill, slay, murder
murder, assassination, homicide, assassinate
murderer, killer, assassin
massacre, slaughter, mass killing
genocide, extermination
execution, execute, put to death
death penalty, capital punishment
torture, torment
death, die, dead, decease
deadly, lethal, fatal
deceased, dead
corpse, dead body, cadaver
funeral, burial, bury
grave, tomb, sepulchre
cemetery, graveyard, necropolis
cremation, cremate
mourning, mourn, grief
birth, born
life, live, alive
survive, survival, survivor
king, monarch, sovereign
royal, monarchy
kingdom, realm
queen, monarch
emperor, empire, imperial
prince, princely
nobleman, aristocrat, noble
nobility, aristocracy
throne, crown
coronation, crown
reign, rule
ruler, sovereign
abdication, abdicate
dynasty, lineage
heir, successor
succeed, successor, succession
predecessor, precede
dictator, tyrant, despot, autocrat
dictatorship, tyranny, despotism
president, head of state, presidency
prime minister, premier, head of government
leader, chief, head
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
elect, vote
electoral, election
voter, elector, electorate
candidate, nominee, contender
referendum, plebiscite
survey, poll
party, political party
opposition, opponent
democracy, democratic
republic, republican
nation, country
homeland, native land, fatherland
patriot, patriotism, nationalist
nationalism, nationalist
citizen, citizenship
nationality, citizenship
population, people
inhabitant, resident, dweller
inhabit, reside, dwell
foreign, overseas
foreigner, alien, stranger
immigrant, migrant, newcomer
immigration, migration
border, frontier, boundary
territory, region, area
region, province
regional, provincial
district, neighbourhood, quarter
city, town
urban, city
village, hamlet
countryside, rural
suburb, outskirts
capital, capital city
colony, colonial, colonization
colonist, settler
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
ally, partner
enemy, foe, adversary
rival, competitor, opponent
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
meeting, gathering, assembly
gather, assemble
demonstration, protest, rally
demonstrator, protester
protest, demonstrate
riot, rioter, unrest
strike, walkout, industrial action
trade union, labour union
union, trade union
law, legislation
legislative, legislation
legal, lawful
legalize, legalization
illegal, unlawful, illicit
decree, edict, ordinance
rule, regulation
regulate, regulation
constitution, constitutional
reform, reformer
amendment, amend
repeal, abolish, revoke
abolition, abolish
justice, judicial
court, tribunal
judge, magistrate
lawyer, attorney, barrister, solicitor
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
evidence, proof
prove, proof
investigation, inquiry, investigate
investigator, detective
complaint, complain
guilty, guilt, culpable
innocent, innocence
acquit, acquittal
convict, conviction
condemn, condemnation
punishment, penalty, sanction
punish, penalize
pardon, amnesty
forgive, forgiveness, pardon
crime, offence, felony
criminal, offender
delinquent, delinquency
theft, steal, robbery, burglary
thief, robber, burglar
fraud, scam, swindle
fraudster, scammer, swindler
bribe, bribery, corruption
corrupt, corruption
smuggling, smuggler, trafficking
drug, narcotic
rape, sexual assault
police, law enforcement
policeman, police officer, cop
arrest, apprehend, detain
interrogation, interrogate, questioning
patrol, guard
guard, watchman
surveillance, monitoring
spy, espionage, secret agent
traitor, treason, betray
betrayal, betray, treachery
plot, conspiracy, conspire
coup, putsch
overthrow, oust, depose
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
violence, violent
brutal, brutality, violent
cruel, cruelty
fierce, ferocious
threat, threaten, menace
danger, peril, hazard
dangerous, hazardous, perilous
risk, risky
safe, safety, secure
fear, dread, fright
afraid, scared, frightened
frighten, scare, terrify
frightening, scary, terrifying
panic, alarm
courage, bravery, brave, courageous
hero, heroic, heroism
coward, cowardice
economy, economic
economist, economics
company, firm, business, corporation
entrepreneur, businessman
subsidiary, branch
headquarters, head office
boss, employer, manager
director, manager, executive
employee, worker, staff
worker, labourer
staff, personnel
colleague, coworker
hire, recruit, employ
job, employment, work
profession, occupation, trade
professional, profession
unemployment, unemployed, jobless
salary, wage, pay
income, earnings, revenue
retirement, retire, pension
retiree, pensioner
currency, money
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
cost, price
cheap, inexpensive, affordable
tax, taxation
taxpayer, tax
subsidy, grant
fund, funding, finance
financial, finance
investment, invest
investor, shareholder
stock, share
stock market, stock exchange
inflation, price rise
recession, economic crisis, downturn
growth, expansion
grow, increase
commerce, trade, commercial
merchant, trader, dealer
seller, vendor
buyer, purchaser
acquire, acquisition, obtain
customer, client
consumer, consumption
goods, merchandise
shop, store
supermarket, grocery
export, exporter
import, importer
supplier, provider
offer, proposal
advertising, advertisement, commercial
brand, trademark
factory, mill
industry, industrial
industrialization, industrial
manufacture, produce, make
manufacturer, producer, maker
workshop, studio
mine, mining, miner
extraction, extract
coal, coal mine
oil, petroleum, crude
fuel, gasoline, petrol
energy, power
electricity, electric, electrical
power station, power plant
dam, reservoir
wealth, rich, fortune
rich, wealthy, affluent
poor, impoverished, needy
poverty, poor
beggar, beg
homeless, homelessness
donation, donate
donor, benefactor, patron
charity, charitable, philanthropy
help, aid, assistance, assist
rescue, save
rescuer, rescue worker
supporter, advocate
agriculture, agricultural, farming
farmer, peasant, grower
farm, farmland
meadow, field
crop, harvest
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
predator, carnivore
forest, woodland, woods
tree, shrub
foliage, leaf
flower, floral, blossom
root, rooted
seed, grain
plant, vegetation
flora, vegetation
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
endangered, threatened
disappear, vanish
harmful, noxious, damaging
nature, natural
environment, environmental
ecology, ecological
ecologist, environmentalist
pollution, pollute, pollutant
waste, garbage, rubbish, trash
recycling, recycle
mountain, mount
mountainous, alpine
summit, peak, top
hill, hillside
valley, vale
plain, flatland
cave, cavern
rock, stone
cliff, escarpment
volcano, volcanic, eruption
earthquake, seismic, quake
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
sea, ocean
marine, maritime
sailor, seaman, mariner
naval, navy
coastal, shoreline
beach, shore
island, isle, islet
archipelago, island
gulf, bay
strait, narrows
cape, headland
river, stream
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
drown, drowning
weather, meteorology, meteorological
climate, climatic
global warming, climate change
rain, rainfall, precipitation
rainy, wet
thunderstorm, storm
hurricane, cyclone, typhoon
tornado, twister
wind, windy, gust
snow, snowfall, snowy
frost, freeze
ice, icy, frozen
cold, chilly
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
universe, cosmos
astronaut, cosmonaut
rocket, launcher
satellite, orbit
telescope, observatory
astronomy, astronomer, astronomical
night, nocturnal
morning, dawn
dawn, sunrise, daybreak
dusk, sunset, twilight
evening, night
winter, wintry
year, annual, yearly
month, monthly
week, weekly
daily, everyday
century, centennial
era, period, epoch, age
ancient, antique, antiquity
old, aged, elderly
medieval, Middle Ages
former, previous
future, forthcoming
contemporary, modern
modernize, modernization
new, recent
innovation, innovate, innovative
nowadays, today
formerly, previously
soon, shortly
recently, lately
often, frequently
frequent, common, widespread
rarely, seldom
rare, uncommon, scarce
sometimes, occasionally
always, constantly
immediately, instantly, at once
sudden, abrupt
suddenly, abruptly
speed, velocity, pace
fast, rapid, quick, swift
quickly, rapidly, fast
slow, slowly
acceleration, accelerate, speed up
slow down, decelerate
science, scientific
scientist, researcher, scholar
research, researcher, study
experiment, experimental, test
discovery, discover
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
length, long
width, wide, breadth
height, high, tall
depth, deep
thickness, thick
weight, weigh, mass
heavy, weighty
surface, area
size, dimension
big, large, great
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
dark, darkness
shadow, shade
colour, color, hue
transparent, transparency, clear
optics, optical, lens
sound, noise
noise, noisy
silence, silent, quiet
temperature, thermal
pressure, press
force, strength, power
strong, powerful, robust
weak, feeble, weakness
vigour, energy
movement, motion, move
motionless, stationary, immobile
gravity, gravitation, gravitational
magnet, magnetic, magnetism
liquid, fluid
solid, firm
vapour, steam
dissolve, soluble, solution
mixture, mix, blend
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
contagious, infectious
infection, contamination
infect, contaminate
epidemic, pandemic, outbreak
vaccine, vaccination, immunization
disease, illness, sickness
sick, ill, unwell
healthy, health
medicine, medical
medicine, drug, medication
surgeon, surgery, surgical
operation, surgery
nurse, caregiver
care, treatment
cure, heal, recover
remedy, cure
pharmacy, pharmacist, drugstore
hospital, clinic
hospitalize, hospitalization
ambulance, paramedic
diagnosis, diagnose
symptom, sign
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
fracture, break
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
tooth, teeth, dental
dentist, dental
mouth, oral
face, facial
belly, abdomen
pregnancy, pregnant
childbirth, give birth
abortion, abort
contraception, contraceptive
disability, disabled, handicap
blind, blindness
deaf, deafness
mad, insane, crazy
madness, insanity
mental, psychological
depression, depressed
psychology, psychologist
suicide, kill oneself
poison, toxic, poisonous
toxic, harmful
alcohol, alcoholic, liquor
drunk, intoxicated
tobacco, cigarette, smoking
tired, fatigue, exhausted, weary
rest, relax
dream, dreaming
food, nourishment, foodstuff
eat, consume
meal, lunch, dinner
famine, starvation
thirst, thirsty
drink, beverage
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
restaurant, eatery, diner
technology, technological
technique, method
machine, device, apparatus
machinery, machine
mechanic, mechanical
engine, motor
tool, instrument, implement
equipment, gear, equip
engineer, engineering
technician, technical
electronic, electronics
computer, PC
computing, computer science
programmer, developer, coder
software, application, program
app, application
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
upgrade, update
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
account, profile
administrator, admin
manage, administer, management
permission, authorization
authorize, allow, permit
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
internet, web
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
invitation, invite
ban, banned, prohibit
kick, expel, remove
harassment, harass, bullying
insult, offend
offensive, insulting
screen, monitor, display
keyboard, key
click, press
copy, duplicate
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
breakdown, failure, malfunction
repair, fix, mend
error, mistake, fault
wrong, incorrect, erroneous
correct, accurate
correction, correct
warning, warn, alert
problem, issue, trouble
solve, solution, resolve
troubleshoot, troubleshooting
support, help desk
manual, handbook, guide
tutorial, guide
instruction, direction
spreadsheet, worksheet
database, data
data, information
copyright, intellectual property
digital, electronic
artificial intelligence, machine learning
robot, robotic
automatic, automation, automated
telephone, phone
mobile phone, cellphone, smartphone
call, phone call
television, TV
broadcast, broadcasting, transmission
delivery, deliver
courier, delivery man
parcel, package
sender, send
recipient, addressee
order, purchase
refund, reimbursement, reimburse
invoice, bill
discount, reduction
receipt, proof of purchase
guarantee, warranty
credit card, bank card, debit card
identity card, ID card
form, application form
appointment, meeting
reserve, reservation
booking, reservation
postpone, delay, defer
deadline, due date
delayed, overdue
punctual, on time
timetable, schedule
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
image, picture
illustration, illustrate, illustrator
museum, gallery
exhibition, exhibit
music, musical
musician, instrumentalist
song, singing, sing
singer, vocalist
melody, tune
choir, chorus
orchestra, orchestral, symphony
concert, gig, recital
album, record
band, group
dance, dancer, dancing
ballet, choreography
theatre, theater, theatrical
actor, actress, performer
character, role
spectator, audience, viewer
film, movie, motion picture
cinema, movie theater
filmmaker, film director
screenplay, script, screenwriter
series, show
episode, chapter
literature, literary
writer, author, novelist
write, writing
book, volume
novel, fiction
story, tale, narrative
narrate, tell, recount
narrator, storyteller
fable, fairy tale
legend, legendary, myth
mythology, mythological
poem, poetry, verse
poet, poetic
biography, biographer
read, reader, reading
library, librarian
bookshop, bookstore
publisher, publishing
newspaper, paper, daily
magazine, journal, periodical
press, media
journalist, reporter
interview, interviewer
news, report
rumour, rumor, gossip
censorship, censor
letter, correspondence
language, tongue
linguistics, linguist, linguistic
word, term
meaning, signification
vocabulary, lexicon
definition, define
translate, translation, translator
speak, talk
declare, proclaim, announce
claim, assert, allege
announcement, announce
explain, explanation
describe, description
mention, cite
quotation, quote
question, query, ask
answer, reply, response, respond
discuss, debate, discussion
controversy, dispute
controversial, disputed, contentious
quarrel, argue, argument
disagreement, dispute
criticism, criticize, critic
praise, commend
shout, yell, scream
whisper, murmur
true, truth
real, genuine, authentic
fake, false, counterfeit
forgery, counterfeit
deceive, deception, trick
secret, hidden, confidential
hide, conceal
reveal, disclose, uncover
promise, pledge, vow
oath, swear
opinion, view
believe, belief
faith, belief
think, thought
idea, concept, notion
understand, comprehend, understanding
ignorance, ignorant
famous, well-known, renowned, celebrated
fame, celebrity
unknown, obscure
remember, recall, memory
imagine, imagination
intelligent, intelligence, clever, smart
stupid, foolish, silly
wise, wisdom
school, academy
high school, secondary school
pupil, student
professor, lecturer
teacher, schoolteacher, instructor
teach, teaching
education, educational, schooling
learn, learning
apprentice, apprenticeship
training, train
exam, examination, test
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
church, chapel
cathedral, basilica
temple, shrine, sanctuary
mosque, minaret
monastery, convent, abbey
monk, monastic
priest, clergyman
bishop, diocese
pope, pontiff, papal
clergy, clerical
prayer, pray
baptism, baptize, christening
holy, sacred
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
athlete, sportsman
athletics, athlete
team, squad
coach, trainer
competition, contest
championship, tournament
champion, title holder
cup, trophy
reward, recompense
medal, medallist
race, racing
runner, running
bicycle, bike, cycling
cyclist, biker
football, soccer
goal, score
goalkeeper, goalie
referee, umpire
stadium, arena
fan, supporter
swimming, swim, swimmer
jump, leap
throw, toss
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
funny, amusing, humorous
humour, humor, comedy
comedian, comic
joke, jest
laugh, laughter
celebration, celebrate
festival, fest
anniversary, commemoration
commemorate, commemoration
holiday, vacation
travel, trip, journey, voyage
traveller, passenger
tourist, tourism
hotel, inn
luggage, baggage, suitcase
route, itinerary
expedition, exploration
explore, explorer, exploration
transport, transportation
traffic, traffic jam
driver, motorist
drive, driving
truck, lorry
bus, coach
motorcycle, motorbike
train, railway
railway, railroad, rail
railway station, train station
underground, subway, metro
tram, streetcar
road, highway
street, avenue
motorway, highway, freeway
path, trail, track
bridge, viaduct
crossroads, intersection, junction
pedestrian, passer-by
walk, walking
airport, airfield
aviation, air travel
take off, takeoff
landing, touch down
airline, air carrier
accident, crash
collision, collide, crash
sail, sailing, navigation
crew, crew member
captain, skipper
ticket, fare
parking, park
person, individual, human being
man, male
woman, female
mankind, humanity, humankind
child, kid, childhood
baby, infant, newborn
teenager, adolescent, adolescence
young, youth
adult, grown-up
senior, elder
ageing, aging
family, relative
father, dad, paternal
mother, mum, maternal
brother, sibling
sister, sibling
grandfather, grandparent
ancestor, forefather
descendant, offspring
genealogy, family tree
orphan, orphanage
adoption, adopt
engagement, fiancé
divorce, divorced
separation, separate
widow, widower
love, affection
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
happy, glad, joyful
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
need, necessity
necessary, required, essential
mandatory, compulsory, obligatory
obligation, duty
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
habit, custom
tradition, traditional, custom
culture, cultural
civilization, civilized
society, social
association, organization
institution, institute
tribe, clan, tribal
ethnic, ethnicity
indigenous, native, aboriginal
building, edifice, structure
build, construct, construction
builder, constructor
architect, architecture, architectural
mason, masonry
house, home, dwelling
housing, accommodation
apartment, flat
castle, fortress
palace, castle
fort, fortress, citadel
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
landlord, owner
owner, own, proprietor
possession, possess
clothes, clothing, garment
dress, clothe
shoe, footwear
fabric, cloth, textile
sewing, sew
fashion, trend
jewel, jewellery, jewelry
gem, precious stone
beautiful, beauty, lovely
pretty, beautiful
ugly, ugliness
clean, cleaning
wash, washing
dirty, filthy
tidy, neat
disorder, mess
begin, start, commence
beginning, start, outset
end, finish
complete, finish
conclude, conclusion
continue, carry on, proceed
continuous, uninterrupted
resume, resumption
interrupt, interruption
duration, length of time
permanent, lasting
temporary, provisional
eternal, eternity
increase, rise
decrease, decline, reduce
reduction, reduce, decrease
enlarge, enlargement
expand, expansion, extend
spread, propagate
extend, extension, prolong
shorten, abbreviate
improve, improvement
worsen, deteriorate
serious, severe
important, significant, major
importance, significance
essential, fundamental, vital
main, principal, chief
minor, secondary
change, alter, modify
modification, alteration
transform, transformation
replace, replacement, substitute
exchange, swap
stable, stability
balance, equilibrium
create, creation
creator, founder
foundation, founding
organize, organization
prepare, preparation
plan, project
goal, objective, aim
intention, intend
effort, endeavour
success, succeed, successful
fail, failure
obstacle, barrier, hindrance
prevent, prevention
hinder, impede
avoid, avoidance
prohibit, forbid, ban
prohibition, ban
accept, acceptance
approve, approval
disapproval, disapprove
admit, acknowledge
deny, denial
demand, require
request, ask
obey, obedience
disobey, disobedience
respect, respectful
decide, decision
choose, choice, selection
prefer, preference
hesitate, hesitation
doubt, doubtful
certain, sure
certainty, certain
uncertain, uncertainty
possible, possibility
impossible, impossibility
easy, simple
difficult, challenging, arduous
difficulty, hardship
complex, complicated
simplify, simplification
clear, obvious
evident, obvious
vague, unclear
precise, exact, accurate
detail, detailed
specific, particular
ordinary, common
usual, normal
strange, odd, weird
exceptional, extraordinary
unique, sole
alone, lonely, solitary
loneliness, solitude, isolation
share, sharing
distinct, different
diverse, varied, various
diversity, variety
similar, alike
similarity, resemblance
identical, same
compare, comparison
opposite, contrary, reverse
contradiction, contradict
cause, reason
motive, reason
origin, source
consequence, effect, outcome
result, outcome
influence, affect
relation, relationship
part, portion, piece
piece, fragment
total, whole, entire
entirely, completely, totally
full, filled
empty, vacant
enough, sufficient
lack, shortage, scarcity
insufficient, inadequate
excess, excessive
crowd, multitude
accumulate, accumulation
collect, collection
collector, collection
unite, unity
join, connect
attach, fasten
detach, unfasten
distribute, distribution
contain, include
exclude, exclusion
cut, slice
break, shatter
open, opening
inauguration, inaugurate
enter, entry, entrance
exit, leave
arrive, arrival
return, come back
remain, stay
abandon, desert
ascend, ascent, climb
descend, descent
lift, raise
push, shove
pull, drag
carry, transport
bring, fetch
keep, retain
conservation, conserve, preservation
find, locate
seek, search, look for
show, display
see, sight
watch, observe
observation, observe, observer
glance, look
visible, visibility
invisible, unseen
appear, appearance
hear, listen
follow, pursue
pursuit, chase
guide, escort
accompany, escort
meet, encounter
welcome, greet
send, dispatch
give, donate
gift, present
inherit, inheritance
deserve, merit
use, utilize, usage
useful, usefulness, helpful
useless, pointless
effective, efficient
advantage, benefit
disadvantage, drawback
excellent, outstanding
better, superior
bad, poor
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
event, incident
occur, happen, take place
situation, circumstance
located, situated
place, location, site
near, nearby
distant, remote, far
distance, remoteness
interior, internal, inside
exterior, external, outside
north, northern
south, southern
east, eastern
west, western
centre, center, central
middle, centre
edge, border
approximately, roughly
almost, nearly
mainly, mostly, chiefly
however, nevertheless
especially, notably, particularly
probably, likely
public, state-owned
official, officially
responsible, responsibility
participate, participation, take part
participant, entrant
cooperation, cooperate, collaboration
intervene, intervention
activity, active
action, act
reaction, react
task, mission, assignment
method, procedure
manner, way
resource, means
principle, rule
system, systematic
structure, structural
category, categorize
classification, classify
ranking, rank
example, instance
name, designation
title, heading
symbol, symbolic
sign, signal
flag, banner
emblem, coat of arms
map, chart
box, crate
container, receptacle
bag, sack
bottle, flask
rope, cord
knife, blade
sword, sabre
armour, armor
wood, wooden, timber
clock, watch
monument, memorial
urgent, urgency
emergency, crisis
chaos, chaotic
confusion, confused
authority, power
capable, able, ability
incapable, unable
talent, talented
skill, competence, skilled
clumsy, awkward
soft, gentle
flexible, supple
rigid, stiff
smooth, sleek
rough, coarse
thin, slim
fat, obese
obesity, overweight
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
lose, lost, loss
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
propose, proposal, suggest
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
recover, recovery
apply, application
supply, supplier, provide
rely, reliance, reliable
vary, variety, variation, various
marry, marriage, wedding, spouse
bury, burial, grave
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
number, amount, quantity
type, kind, sort
part, portion, segment
job, occupation, profession
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
promote, promotion
attract, attraction
surround, encircle
participate, participant, participation
estimate, estimation, calculate
initial, beginning, first
focus, concentrate, concentration
retreat, withdraw
command, commander, order
commit, committee, commission
transfer, relocate, move
express, expression
identify, identity, identification
weaken, weak
expose, exposure
collapse, fall
confirm, confirmation
consider, consideration
imprison, prison, jail, prisoner
contract, agreement
possess, have
determine, determination
evacuate, evacuation
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
woman, lady
house, home, residence
friend, buddy, mate, pal
doctor, physician, medic
photo, photograph, picture, pic
television, tv, telly
advertisement, ad, advert
information, info
mathematics, math, maths
university, college, uni
film, movie, picture
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
reject, refuse, decline
accept, agree, consent
abandon, renounce, quit
stop, end, cease, halt
support, backing, aid
delivery, shipment, supply
government, authorities, regime
domination, supremacy, hegemony
influence, sway
accuse, blame, reproach
criticize, criticise, denounce
warn, caution, alert
fear, dread, afraid
hope, wish
want, wish, desire
mutual, reciprocal
settlement, resolution, solution
war, conflict, hostilities
peace, truce, ceasefire
recent, latest
negotiation, talk, discussion
discussion, dialogue, talk
angry, mad, furious, upset
buy, get, purchase
steal, nick, rob
stupid, dumb, silly
great, awesome, excellent
rich, wealthy, loaded
expensive, costly, pricey
boss, chief, manager, head
mum, mom, mother
grandma, grandmother
grandpa, grandfather
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
`;
