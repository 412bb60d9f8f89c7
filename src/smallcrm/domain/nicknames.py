"""Short and pet names of several languages: which given names can be of the same person.

Own table. A line is a group: whoever is called one of them may be called another. A name may
stand in more than one ("alex", "sam"). In the letters of ``transliteration.plain``.
"""

from __future__ import annotations

_ENGLISH = """
robert rob bob bobby robbie bert
william will bill billy willie liam
richard rick dick rich ricky richie
elizabeth elisabeth liz lizzie beth betty eliza libby lisa elsie
margaret maggie meg peggy marge margie greta madge
katherine catherine kathryn kate katie kathy cathy kat kitty kathleen cath
james jim jimmy jamie
john johnny jack jon
jonathan jon jonny johnny
michael mike mick mickey mikey
thomas tom tommy
edward ed eddie ted ned teddy
edmund ed eddie ted ned
theodore theo ted teddy
anthony tony ant
andrew andy drew
alexander alex al alec sandy xander sasha lex
alexandra alex sandra lexi sasha alexa sandy
joseph joe joey
charles charlie chuck chas
christopher chris kit topher
christine christina chris chrissie tina kirsty
daniel dan danny
david dave davy
deborah debra deb debbie
dorothy dot dottie dolly
frederick fred freddie freddy
gregory greg
henry harry hank hal
jacqueline jackie
jennifer jen jenny jenn
jessica jess jessie
judith judy jude
kenneth ken kenny
lawrence laurence larry lars laurie
leonard len lenny leo
matthew matt
nicholas nick nicky nico nik
nathaniel nathan nate nat
oliver ollie olly
pamela pam
patricia pat patty trish tricia
patrick pat paddy rick
peter pete
philip phillip phil pip
rebecca becky becca
ronald ron ronnie
samuel sam sammy
samantha sam sammy
sarah sara sally sadie
stephen steven steve stevie
susan sue suzie susie suzanne susanna
timothy tim timmy
victoria vicky vicki tori
vincent vince vinny
walter walt wally
zachary zach zack zac
abigail abby gail
amanda mandy
barbara barb babs barbie
benjamin ben benny benji
bernard bernie
bradley brad
caroline carolyn carol carrie caro
cynthia cindy
donald don donnie
douglas doug
eleanor ellie nell nora lenore
emily em emmy
eugene gene
evelyn eve evie
florence flo florrie flossie
gabriel gabe
gabrielle gabby gaby
geoffrey jeffrey geoff jeff
george georgie geordie
gerald gerry jerry
gillian jill gill
harold harry hal
helen nell nellie ellen elena
isabella isabel isabelle izzy bella belle
jeremy jem jerry
joanna joanne jo
joshua josh
kimberly kim kimmy
madeleine madeline maddie
martin marty
maximilian max
melissa mel missy
melanie mel
mary molly polly mamie may
mildred millie
natalie nat
natasha tasha nat
penelope penny
raymond ray
rosemary rose rosie
russell russ
simon si
stephanie steph steffi
stuart stewart stu
teresa theresa terry tess tessa
terence terry
valerie val
veronica ronnie vera
virginia ginny
wendy gwendolyn gwen
"""
_GERMAN = """
johannes johann hans hannes hansi johan jan
johanna hanna hanne
hans hansi
friedrich fritz fred frieder
wilhelm willi willy helmut will
wilhelmina mina minna wilma
heinrich heinz heiner hein heini
joachim jochen achim jo
josef joseph sepp jupp joschi beppo
georg schorsch jorg
ludwig lutz luggi
franz franzl franziskus
franziska franzi sissi
karl carl kalle charly
konrad conrad kurt konni
matthias mathias matze hias mattes
michael michi michel mischa
sebastian basti bastian wastl seb
stefan stephan steffen steff
thomas thommy tommy
tobias tobi
ulrich uli ulli utz
ulrike uli ulli rike
wolfgang wolf wolfi
bernhard bernd hardy
eberhard ebbo hardy
gerhard gerd gert hardy
gertrud trude traudel gerti
katharina kathi kathe katja katrin katharine kathrin nina
margarete margarethe grete gretel gretchen rita marga
magdalena lena leni magda
helene lene leni
elisabeth elli liesl lisl lilli else ilse sissi bettina betty lisbeth
susanne susi sanne
barbara babsi barbel
brigitte gitte gitti
christina christine tina christl
dorothea dorothee thea doro
annemarie anne anni
anna anni anne annika anneli
maria mia mitzi marie maja
monika moni
manuela manu ela
manuel manu
michaela michi ela
gabriele gabi gaby
andreas andi andy andre
alexander alex sascha
benedikt bene
benjamin benni ben
christian chris
christoph christof chris stoffel
dominik domi nik
florian flo flori
gregor greg
gustav gustl
jakob jakobus jockel
klaus claus nikolaus niklas nico nick
leonhard leo hartl
lorenz lenz
lukas luke
markus mark marc
martin martl
maximilian maxi max
nikolaus klaus niko nick
philipp philip lipp phil
rudolf rudi rolf
reinhard reiner rainer
siegfried siggi sigi
theodor theo
valentin valli
vinzenz zenz
walter walther
werner
peter peterl
rosa rosi resi
rosemarie rosi romy
theresa therese resi
ursula ursel uschi ulla
veronika vroni
waltraud traudl
"""
_SPANISH_AND_PORTUGUESE = """
jose pepe pepito josep ze chepe
josefa pepa pepita fina
maria mari mariquita
francisco paco pancho curro fran frasco quico chico
francisca paca paqui
ignacio nacho inaki
enrique quique kike
eduardo edu lalo dudu
alejandro alex ale jandro
alejandra ale alex
antonio tono toni to toninho
manuel manolo manu lolo
manuela manola manoli
dolores lola loli
concepcion concha conchita
guadalupe lupe lupita
isabel isa chabela
jesus chus chuy suso
juan juanito juancho
luis lucho luisito
rafael rafa
roberto beto rober
alberto beto
guillermo guille memo
fernando nando fer
gregorio goyo
mercedes merche
rosario charo chayo
pilar pili
teresa tere
consuelo chelo
beatriz bea bia
cristina cris tina
daniel dani
david davi
gabriel gabi
javier javi xavi xavier
joaquin quim ximo
jorge coque
miguel miki
nicolas nico
pedro perico
ricardo richi
salvador salva chava
santiago santi chago yago
sebastian sebas
sergio checho
vicente chente vicent
joao joaozinho jao
"""
_FRENCH_ITALIAN_AND_DUTCH = """
alexandre alex sacha
antoine toine tony
benoit ben
catherine cathy katia
elisabeth babette lise lisette
frederic fred
frederique fred
guillaume gui
jacques jacquot
jean jeannot
jeanne jeannette
marguerite margot
mathieu matthieu mat
nathalie nat
nicolas nico
philippe phil
stephane steph
theodore theo
veronique vero
valerie val
giuseppe beppe peppe peppino pino
giovanni gianni nino vanni
francesco franco cecco checco ciccio
francesca franca checca
alessandro sandro ale alex
alessandra sandra ale
antonio tonino toni nino
salvatore toto turi
luigi gigi gino
lorenzo renzo
vincenzo enzo
vittorio
bartolomeo meo
domenico mimmo
elisabetta betta lisa
giuseppina pina
roberto robi
johannes jan johan hans joop
jacobus jaap jacob koos
cornelis cees kees cor
cornelia corrie nel
hendrik henk rik hein
willem wim pim
petrus piet peter pieter
pieter piet peter
gerardus gerard geert ger
antonius ton toon anton tony
franciscus frans cisco
theodorus theo dirk
adrianus adriaan arie ad
wilhelmus wim willem
elisabeth els bep lies betsy
margaretha greet gretha
catharina trijntje katrien cato to
johanna jo anna annie
maria marie mieke ria miep
bernardus ben bernard
christiaan chris
lambertus bert lambert
egbertus bert egbert
"""
_SLAVIC_AND_GREEK = """
aleksandr alexander sasha sascha alex aleks shura
aleksandra alexandra sasha ola
aleksei alexei alexey aleksey alyosha lyosha
anastasia anastasiia nastya nastia
andrei andrey andriy
anna ania anya anka
boris borya
vladimir volodymyr vova volodya vladi wladimir
vladislav vlad
dmitrii dmitri dmitriy dmitry dima mitya dimitri
ekaterina katya katia
elena olena lena helena
evgenii evgeny yevgeny zhenya eugene
georgii georgy yury yuri gosha
grigorii grigory grisha
ivan vanya john jan
konstantin kostya kostia
lev leo lyova
mariia maria masha
mikhail misha michael mykhailo
natalia nataliia natasha natalya
nikolai nikolay kolya nicholas
olga olya olha
pavel pasha paul pavlo
petr pyotr peter petro
sergei sergey serhii serge seryozha
sofia sofiia sonya sonia sophia
tatiana tatyana tanya tania
fedor fyodor theodor
yulia iuliia yuliya julia
katarzyna kasia
malgorzata gosia
tomasz tomek
krzysztof krzys
stanislaw staszek
wojciech wojtek
jan janek
piotr piotrek
georgios giorgos george yorgos
ioannis giannis yannis john
konstantinos kostas costas
dimitrios dimitris jim
nikolaos nikos nicholas
panagiotis panos
athanasios thanasis
evangelos vangelis
eleni elena helen
vasileios vasilis bill
"""


def _read() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    texts = (
        *(_ENGLISH, _GERMAN, _SPANISH_AND_PORTUGUESE),
        *(_FRENCH_ITALIAN_AND_DUTCH, _SLAVIC_AND_GREEK),
    )
    for number, line in enumerate("".join(texts).split("\n")):
        for name in line.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(groups) for name, groups in found.items()}


_GROUPS = _read()
_NONE: frozenset[int] = frozenset()


def groups(given: str) -> frozenset[int]:
    """The groups that a given name stands in; none for one that the table has not."""
    return _GROUPS.get(given, _NONE)


def is_known(given: str) -> bool:
    return given in _GROUPS


def are_alike(one: str, other: str) -> bool:
    """Whether both can be names of the same person."""
    return not groups(one).isdisjoint(groups(other))
