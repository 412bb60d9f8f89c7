"""Dutch. "'s" is two tokens, as in "'s avonds"."""

from __future__ import annotations

from datetime import time

from smallcrm.domain.language import Language, PartOfTime, Unit, words
from smallcrm.domain.languages import complaint_words
from smallcrm.domain.languages import dutch_verbs as verbs
from smallcrm.domain.records import InteractionKind

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_PARTS = {
    "ochtend": time(9),
    "morgen": time(9),
    "voormiddag": time(9),
    "middag": time(14),
    "namiddag": time(14),
    "avond": time(18),
}
_DAY_PARTS = {
    f"{day}{gap}{part}": (number, at)
    for number, day in enumerate(_DAYS)
    for part, at in _PARTS.items()
    for gap in (("", " ") if part == "morgen" else ("",))
}
""" "vrijdagmiddag", "maandag morgen": the day, and when in it."""

DUTCH = Language(
    code="nl",
    days_away={
        **dict.fromkeys(("vandaag", "vanochtend", "vanmorgen", "vanmiddag", "vanavond"), 0),
        **dict.fromkeys(("vannacht", "zojuist", "daarnet", "net nog"), 0),
        **dict.fromkeys(("morgen", "morgenochtend", "morgenmiddag", "morgenavond"), 1),
        **dict.fromkeys(("morgen ochtend", "morgenvroeg", "morgen vroeg", "mrgn"), 1),
        "overmorgen": 2,
        **dict.fromkeys(("gisteren", "gister", "gisteravond", "gistermiddag"), -1),
        **dict.fromkeys(("gisterochtend", "gistermorgen"), -1),
        "eergisteren": -2,
        "vandaag over een week": 7,
        "morgen over een week": 8,
    },
    weekdays={
        **{name: number for number, name in enumerate(["ma", "di", "wo", "do", "vr", "za", "zo"])},
        **{name: number for number, name in enumerate(["maa", "din", "woe"])},
        **{name: number for name, (number, _) in _DAY_PARTS.items()},
        **{f"{name} a.s": number for number, name in enumerate(_DAYS)},
        **{f"{name} aanstaande": number for number, name in enumerate(_DAYS)},
    },
    months={
        name: number
        for number, names in enumerate(
            [
                "jan",
                "feb febr",
                "mrt",
                "apr",
                "mei",
                "jun",
                "jul",
                "aug",
                "sep sept",
                "okt",
                "nov",
                "dec",
            ],
            1,
        )
        for name in names.split()
    },
    shy=words(
        """ma, di, wo, do, vr, za, zo, zat, zon, vrij, don, ochtend, middag, avond, namiddag,
        voormiddag"""
    ),
    units={
        **dict.fromkeys(("minuut", "minuten", "min", "minuutje"), Unit.MINUTE),
        **dict.fromkeys(("uur", "uren", "uurtje", "u"), Unit.HOUR),
        **dict.fromkeys(("dag", "dagen", "daagjes"), Unit.DAY),
        **dict.fromkeys(("week", "weken", "weekje", "wk", "over een week"), Unit.WEEK),
        **dict.fromkeys(("maand", "maanden", "mnd"), Unit.MONTH),
        **dict.fromkeys(("jaar", "jaren", "jr"), Unit.YEAR),
    },
    numbers={
        **dict.fromkeys(("een", "ene"), 1),
        **dict.fromkeys(("twee", "paar", "een paar"), 2),
        **dict.fromkeys(("drie", "enkele"), 3),
        **{name: number for number, name in enumerate(["vier", "vijf", "zes", "zeven", "acht"], 4)},
        **{name: number for number, name in enumerate(["negen", "tien", "elf", "twaalf"], 9)},
        "veertien": 14,
        "vijftien": 15,
        "twintig": 20,
        "dertig": 30,
        "vijfenveertig": 45,
        "zestig": 60,
        "negentig": 90,
    },
    lengths={
        "veertien dagen": (2, Unit.WEEK),
        "half uur": (30, Unit.MINUTE),
        "een half uur": (30, Unit.MINUTE),
        "halfuur": (30, Unit.MINUTE),
        "een halfuur": (30, Unit.MINUTE),
        "half uurtje": (30, Unit.MINUTE),
        "een half uurtje": (30, Unit.MINUTE),
        "kwartier": (15, Unit.MINUTE),
        "een kwartier": (15, Unit.MINUTE),
        "drie kwartier": (45, Unit.MINUTE),
        "anderhalf uur": (90, Unit.MINUTE),
        "half jaar": (6, Unit.MONTH),
        "een half jaar": (6, Unit.MONTH),
        "een kwartaal": (3, Unit.MONTH),
    },
    ordinals={
        **{name: number for number, name in enumerate(["eerste", "tweede", "derde", "vierde"], 1)},
        "laatste": -1,
    },
    ordinal_endings=words("e, ste, de"),
    coming=words("volgende, volgend, de volgende, komende, komend, de komende, eerstvolgende"),
    this=words("deze, dit"),
    past=words("vorige, afgelopen, vorig, voorbije, de vorige, de afgelopen, verleden"),
    ahead=words("over, binnen, over ongeveer, over ca, over zo'n"),
    ahead_after=words("later, vanaf nu, vanaf vandaag"),
    ago=words("geleden, terug, eerder"),
    ago_before=words(""),
    end_of=words("eind, einde, eind van, eind van de, einde van de, eind deze, het eind van de"),
    start_of=words("begin, begin van, begin van de, het begin van de, start van de, vanaf begin"),
    middle_of=words("midden, medio, half, midden van de, halverwege"),
    parts={
        "weekend": PartOfTime.WEEKEND,
        "het weekend": PartOfTime.WEEKEND,
        "in het weekend": PartOfTime.WEEKEND,
        "weekeinde": PartOfTime.WEEKEND,
        "het weekeinde": PartOfTime.WEEKEND,
        "eind van de week": PartOfTime.END_OF_WEEK,
        "einde week": PartOfTime.END_OF_WEEK,
        "maandeinde": PartOfTime.END_OF_MONTH,
        "eind van de maand": PartOfTime.END_OF_MONTH,
        "einde maand": PartOfTime.END_OF_MONTH,
        "jaareinde": PartOfTime.END_OF_YEAR,
        "overvolgende week": PartOfTime.WEEK_AFTER_NEXT,
    },
    week_of=words("week van, de week van, week vanaf, in de week van"),
    someday=words("ooit, ooit eens, een keertje, op een dag, zonder datum, geen datum, t.z.t"),
    within=words("binnen"),
    throughout=words("het hele, de hele, hele, heel"),
    every=words("elke, iedere, ieder, elk, alle, om de"),
    of=words("van, van de, in"),
    articles=words("de, het"),
    times={
        **dict.fromkeys(("ochtend", "ochtends", "s ochtends", "' s ochtends"), time(9)),
        **dict.fromkeys(("vroeg", "in de ochtend", "voormiddag", "in de voormiddag"), time(9)),
        **dict.fromkeys(
            ("s morgens", "' s morgens", "morgens", "vanochtend", "vanmorgen"), time(9)
        ),
        **dict.fromkeys(
            ("morgenochtend", "morgen ochtend", "morgenvroeg", "morgen vroeg"), time(9)
        ),
        **dict.fromkeys(("gisterochtend", "gistermorgen", "meteen vroeg"), time(9)),
        **dict.fromkeys(("rond de middag", "tussen de middag", "lunchtijd"), time(12)),
        **dict.fromkeys(("middag", "s middags", "' s middags", "in de middag"), time(14)),
        **dict.fromkeys(("namiddag", "in de namiddag", "vanmiddag"), time(14)),
        **dict.fromkeys(("morgenmiddag", "gistermiddag"), time(14)),
        **dict.fromkeys(("avond", "s avonds", "' s avonds", "in de avond", "vanavond"), time(18)),
        **dict.fromkeys(("vannacht", "morgenavond", "gisteravond"), time(18)),
        **dict.fromkeys(("einde dag", "eind van de dag", "einde van de dag", "ebd"), time(17)),
        **dict.fromkeys(("middernacht", "om middernacht"), time(23, 59)),
        **{name: at for name, (_, at) in _DAY_PARTS.items()},
    },
    before_noon=words(
        """' s ochtends, s ochtends, ' s morgens, s morgens, uur ' s ochtends, uur s ochtends,
        uur ' s morgens, uur s morgens"""
    ),
    after_noon=words(
        """' s middags, s middags, ' s avonds, s avonds, uur ' s middags, uur s middags,
        uur ' s avonds, uur s avonds"""
    ),
    oclock=words("uur, u"),
    half_past=words(""),
    half_to=words("half"),
    quarter_past=words("kwart over"),
    quarter_to=words("kwart voor"),
    at=words("om, rond, omstreeks, tegen, vanaf, tot, voor, rond een uur of, om ongeveer"),
    on=words(
        """op, op de, aanstaande, aankomende, komende, komend, op komende, in de loop van,
        eerstvolgende, dit komende, dit komend"""
    ),
    by=words(
        """voor, voor de, tegen, tot, tot en met, t/m, uiterlijk, uiterlijk op, uiterlijk voor,
        ten laatste, vanaf, per, na, rond, liefst voor, tot aan, van"""
    ),
    joins=words("en, dan, en dan, daarna, maar, of, ook, dus, plus, vervolgens, daarom"),
    fillers=words(
        "aub, a.u.b, graag, nog, even, eens, nogmaals, svp, dringend, misschien, wel, snel"
    ),
    mine=words(
        """ik moet, ik zal, ik ga, ik wil, ik zou, ik kan, wij moeten, we moeten, we gaan, we
        zullen, moet ik, moet nog, moet, moeten, niet vergeten, niet vergeten te, vergeet niet,
        denk aan, todo, to do, te doen, taak, herinnering, beloofd te, ik heb beloofd, vraagt om,
        vraagt ons, wacht op onze, wacht op ons, wacht op mijn, wil dat ik, of ik, wil graag dat
        ik"""
    ),
    me=words("ik, we, wij"),
    theirs=words("hij, ze, zij, klant, de klant, zijn baas, haar baas"),
    theirs_will=words(
        """hij zal, ze zal, zij zal, ze zullen, hij gaat, ze gaat, zij gaat, ze gaan, hij wil,
        ze wil, zij wil, ze willen, hij moet, ze moet, zij moet, ze moeten, hij kan, ze kan,
        zij kan, ze kunnen, belooft, beloofde, heeft beloofd, ze belooft, hij belooft,
        is van plan"""
    ),
    will=words("zal, gaat, zou"),
    said=words(
        "zegt, zei, zegt dat, zei dat, belooft, beloofde, hoopt, denkt, schrijft, bevestigt"
    ),
    to=words("te, dat"),
    waiting=words(
        """wacht op, wachten op, ik wacht op, we wachten op, wacht nog op, wachten nog op,
        verwacht, in afwachting van, in afwachting, krijg nog, krijg, ontvang, we krijgen nog,
        nog te ontvangen, openstaand"""
    ),
    tasks=verbs.TASKS,
    tasks_said=verbs.SAID,
    task_nouns=verbs.NOUNS,
    not_tasks=words("plan b, plan a, boekwinkel, regelmatig, volg op"),
    objects=words("haar, hem, hun, hen, me, mij, ons, terug, na, over, of, als, de, het, een, op"),
    verb_last=True,
    kinds={
        **dict.fromkeys(verbs.CALLS, InteractionKind.CALL),
        **dict.fromkeys(verbs.MAILS, InteractionKind.EMAIL),
        **dict.fromkeys(verbs.MEETINGS, InteractionKind.MEETING),
        **dict.fromkeys(verbs.MESSAGES, InteractionKind.MESSAGE),
        **dict.fromkeys(verbs.PAYMENTS, InteractionKind.PAYMENT),
    },
    kind_names={
        **dict.fromkeys(("gesprek", "telefoon", "gebeld", "tel"), InteractionKind.CALL),
        **dict.fromkeys(("mail", "e-mail", "email"), InteractionKind.EMAIL),
        **dict.fromkeys(("afspraak", "overleg", "bezoek", "vergadering"), InteractionKind.MEETING),
        **dict.fromkeys(("bericht", "app", "appje", "sms", "whatsapp"), InteractionKind.MESSAGE),
        **dict.fromkeys(("betaling", "betaald"), InteractionKind.PAYMENT),
        **dict.fromkeys(("notitie", "aantekening"), InteractionKind.NOTE),
    },
    past_verbs=words(
        """was, waren, had, hadden, ging, gingen, kwam, kwamen, gaf, zei, maakte, wilde, wilden,
        kon, moest, wist, dacht, vond, verloor, won, bracht, kocht, begon, vergat, hoorde, hield,
        liet, bleef, stond, begreep, werd, werden, geweest, geworden, gehad, gegaan, gekomen,
        gegeven, gezegd, gemaakt, gedaan, gezien, genomen, gevonden, verloren, gewonnen, gebracht,
        gekocht, begonnen, vergeten, gehoord, gehouden, gelaten, gebleven, begrepen, aangenomen,
        afgewezen, afgezegd, toegezegd, verplaatst, besteld, geleverd, gevraagd, nagevraagd,
        bevallen, getekend, ondertekend, besproken, afgesproken, akkoord gegaan, verhuisd,
        gecontroleerd, bevestigd, ontvangen, gekregen, kreeg, geannuleerd, opgezegd, vroeg, bleek,
        liep, lag, gelukt, goedgekeurd"""
    ),
    past_endings=("eerde", "eerden"),
    not_past=words("geleerde, geleerden, gewaardeerde"),
    verbs=words(
        """is, zijn, heeft, hebben, heb, ben, kan, kunnen, mag, mogen, wil, willen, zou, zouden,
        moet, moeten, zal, zullen, wordt, worden, komt, gaat, gaan, begint, eindigt, loopt, opent,
        geldt, duurt, vindt, heet, blijft, staat, ligt, woont, verhuist, werkt, kost, past, klinkt,
        weet, hoopt, denkt, zoekt, wenst, rijdt, vliegt, viert, biedt, zegt, vraagt, wacht, houdt,
        bevalt, plant, start, verandert, lijkt, krijgt, hoeft, heet, sluit"""
    ),
    no=words("niet, nooit, geen, nog niet, zonder, niks, niets"),
    passive=words("wordt, worden, werd, werden, is, zijn"),
    plain=words(
        """ik, jij, je, hij, zij, ze, wij, we, jullie, mij, me, jou, hem, haar, ons, onze, hun,
        mijn, jouw, zijn, uw, u, de, het, een, deze, dit, die, dat, hier, daar, er, wat, wanneer,
        waar, wie, waarom, hoe, van, met, bij, naar, uit, voor, over, onder, op, aan, in, tot, als,
        want, omdat, of, niet, geen, ja, nee, zeer, heel, meer, minder, nieuw, nieuwe, oud, goed,
        slecht, alle, veel, weinig, alleen, nog, al, ook, weer, idee, stand, resultaat, volgende,
        volgende stap, agenda, status, adres, telefoon, mobiel, prijs, totaal, budget, deadline,
        factuur, offerte, project, onderwerp, nummer, datum, tijd, plaats, herinnering, taak,
        contract, afspraak, graag"""
    ),
    remember=words("onthouden, onthoud, onthoud dat, goed om te weten, weetje"),
    likes=words(
        """houdt van, houdt niet van, is gek op, haat, lust, lust geen, drinkt graag,
        allergisch voor, is allergisch voor"""
    ),
    birthday=words(
        "verjaardag, verjaardag op, is jarig, is jarig op, jarig, jarig op, geboren, geb"
    ),
    anniversary=words("jubileum, trouwdag, trouwdag op, huwelijksverjaardag, jubileum op"),
    keep_in_touch=words("contact houden, in contact blijven, bellen, contact, contact opnemen"),
    and_=words("en, met"),
    streets=words("straat, laan, plein, weg, kade, gracht"),
    since=words("sinds, sinds de, al sinds"),
    until=words("van, vanaf, tussen, t/m, tot en met"),
    if_=words("als, indien, zodra, mits"),
    habits=words(
        """maandags, dinsdags, woensdags, donderdags, vrijdags, zaterdags, zondags, doordeweeks,
        altijd, meestal, normaal, gewoonlijk, dagelijks"""
    ),
    through=words("t/m, tot en met, tot, -, \u2013"),
    prepositions=words(
        """met, in, op, aan, bij, voor, over, van, naar, te, via, per, om, thuis, daar, hier, was,
        is, ging, en, maar, gisteren, vandaag, wegen, vanwege, kort"""
    ),
    kind_nouns=words(
        """telefoontje, belletje, lunch, koffie, diner, ontbijt, bezoek, overleg, vergadering,
        afspraak, whatsapp, appje, app, sms, voicemail, gesprek, telefoongesprek, kennismaking"""
    ),
    was=words("is, werd, zijn, heeft"),
    or_=words("of"),
    us=words("mij, me, ons, mijn, onze"),
    possessives=words("zijn, haar, hun, z'n, d'r"),
    promised=words("beloofde, belooft"),
    name_joints=words("van, de, der, den, het, 't, te, ter, ten, uit, bij"),
    week_number=words("week, wk, in week, in wk"),
    perfect=words("heeft, is, heeft net, heeft vandaag, heeft gisteren"),
    compounds=True,
    no_orders=words("denk, hoop, vind, weet, geloof, gok, neem"),
    infinitive_endings=("en",),
    not_infinitives=words(
        """morgen, gisteren, weken, dagen, uren, minuten, maanden, jaren, tegen, wegen, boven,
        binnen, buiten, achter, open, samen, alleen, zeven, eigen, vragen, kosten, redenen, mensen,
        kinderen, zaken, dingen, keren, punten, tekeningen, facturen, afspraken, boeken, foto's,
        kaarten, prijzen, kleuren, teksten, bestanden, klanten, vrienden, ouders, feestdagen,
        zaterdagen, tijden, intussen, ondertussen, tussen, welkom, vrijen, onderwegen, huizen,
        spullen, wensen, ideeen, producten, diensten, gegevens, tevreden, heden, verleden,
        overleden, verboden, besloten, gesloten, bereiken, vergeten"""
    ),
    asides=words(
        """betreft, antw, doorst, notitie, notities, let op, info, vraag, antwoord, tip, ps, todo,
        belangrijk, idee, herinnering, opmerking, nb, fwd"""
    ),
    complaints=complaint_words.DUTCH,
    none=words("geen, niets"),
)
