"""German, with umlauts as typed and as "ae", "oe", "ue"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import TypeVar

from smallcrm.domain.language import Language, PartOfTime, Unit, words
from smallcrm.domain.languages import complaint_words
from smallcrm.domain.languages import german_verbs as verbs
from smallcrm.domain.languages.german_verbs import both
from smallcrm.domain.records import InteractionKind

V = TypeVar("V")


def _all(meanings: Mapping[str, V]) -> dict[str, V]:
    """As a table: each of the entries of a key means its value."""
    return {entry: value for text, value in meanings.items() for entry in both(text)}


_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = {
    "früh": time(9),
    "morgen": time(9),
    "vormittag": time(9),
    "mittag": time(12),
    "nachmittag": time(14),
    "abend": time(18),
}
_DAY_PARTS = {
    f"{day}{gap}{part}": (number, at)
    for number, day in enumerate(_DAYS)
    for part, at in _all(_PARTS).items()
    for gap in (("", " ") if part == "morgen" else ("",))
}
""" "freitagnachmittag", "montag morgen": the day, and when in it."""

GERMAN = Language(
    code="de",
    days_away=_all(
        {
            "heute, heut, heute früh, heute morgen, heute vormittag": 0,
            "heute mittag, heute nachmittag, heute abend, heute nacht, vorhin, gerade eben": 0,
            "morgen": 1,
            "übermorgen": 2,
            "überübermorgen": 3,
            "gestern, gestern früh, gestern morgen, gestern abend, gestern nachmittag": -1,
            "vorgestern": -2,
            "heute in einer woche, heute in acht tagen": 7,
            "morgen in einer woche": 8,
            "heute in zwei wochen, heute in 14 tagen, heute in vierzehn tagen": 14,
        }
    ),
    weekdays={
        **{name: number for number, name in enumerate(["mo", "di", "mi", "do", "fr", "sa", "so"])},
        **{name: number for name, (number, _) in _DAY_PARTS.items()},
        "sonnabend": 5,
    },
    months=_all(
        {
            "jan, jänner": 1,
            "feb, feber": 2,
            "märz, mrz, mär": 3,
            "apr": 4,
            "mai": 5,
            "jun, juno": 6,
            "jul, julei": 7,
            "aug": 8,
            "sep, sept": 9,
            "okt": 10,
            "nov": 11,
            "dez": 12,
        }
    ),
    shy=both("mo, di, mi, do, fr, sa, so, früh, mittag, abend, nachmittag, vormittag, nachts"),
    units=_all(
        {
            "minute, minuten, min": Unit.MINUTE,
            "stunde, stunden, std": Unit.HOUR,
            "tag, tage, tagen, tages": Unit.DAY,
            "woche, wochen, in einer woche, in acht tagen": Unit.WEEK,
            "monat, monate, monaten, monats": Unit.MONTH,
            "jahr, jahre, jahren, jahres": Unit.YEAR,
        }
    ),
    numbers=_all(
        {
            "ein, eine, einem, einer, einen, eins": 1,
            "zwei, zwo, ein paar, paar": 2,
            "drei, einige, einigen": 3,
            "vier": 4,
            "fünf": 5,
            "sechs": 6,
            "sieben": 7,
            "acht": 8,
            "neun": 9,
            "zehn": 10,
            "elf": 11,
            "zwölf": 12,
            "vierzehn": 14,
            "fünfzehn": 15,
            "zwanzig": 20,
            "dreißig": 30,
            "fünfundvierzig": 45,
            "sechzig": 60,
            "neunzig": 90,
        }
    ),
    lengths=_all(
        {
            "acht tage, acht tagen": (1, Unit.WEEK),
            "vierzehn tage, vierzehn tagen": (2, Unit.WEEK),
            "halbe stunde, eine halbe stunde, einer halben stunde": (30, Unit.MINUTE),
            "viertelstunde, eine viertelstunde, einer viertelstunde": (15, Unit.MINUTE),
            "dreiviertelstunde, einer dreiviertelstunde": (45, Unit.MINUTE),
            "anderthalb stunden, eineinhalb stunden": (90, Unit.MINUTE),
            "halbes jahr, ein halbes jahr, einem halben jahr": (6, Unit.MONTH),
            "einem vierteljahr, einem quartal": (3, Unit.MONTH),
        }
    ),
    ordinals={
        **dict.fromkeys(("erster", "erste", "ersten", "erstem"), 1),
        **dict.fromkeys(("zweiter", "zweite", "zweiten", "zweitem"), 2),
        **dict.fromkeys(("dritter", "dritte", "dritten", "drittem"), 3),
        **dict.fromkeys(("vierter", "vierte", "vierten", "viertem"), 4),
        **dict.fromkeys(("letzter", "letzte", "letzten", "letztem"), -1),
    },
    ordinal_endings=words("ter, ten, te"),
    coming=both(
        """nächste, nächsten, nächster, nächstes, nächstem, die nächste, der nächsten, den nächsten,
        in der nächsten, kommende, kommenden, kommender, kommendes, der kommenden, in der kommenden,
        folgende, folgenden"""
    ),
    this=words("diese, diesen, dieser, dieses, diesem, in diesem, in dieser"),
    past=both(
        "letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen, vorige, vorigen"
    ),
    ahead=words("in, binnen, innerhalb von, in ca, in etwa, in rund"),
    ahead_after=both("später, von heute an, ab heute, ab jetzt"),
    ago=words("zuvor"),
    ago_before=words("vor, vor ca, vor etwa, vor rund"),
    end_of=words("ende, ende des, ende der, ende vom, gegen ende, zum ende des, am ende des"),
    start_of=words("anfang, anfang des, anfang der, beginn, beginn des, beginn der, zu beginn des"),
    middle_of=words("mitte, mitte des, mitte der"),
    parts=_all(
        {
            "wochenende, we, das wochenende, am wochenende": PartOfTime.WEEKEND,
            "ende woche, ende der woche": PartOfTime.END_OF_WEEK,
            "monatsende, zum monatsende, ultimo": PartOfTime.END_OF_MONTH,
            "jahresende, zum jahresende": PartOfTime.END_OF_YEAR,
            "übernächste woche, übernächster woche": PartOfTime.WEEK_AFTER_NEXT,
        }
    ),
    week_of=words("woche vom, woche ab, woche um den, in der woche vom, in der woche ab"),
    someday=words("irgendwann, irgendwann mal, eines tages, bei gelegenheit, ohne datum"),
    within=words("binnen, innerhalb von"),
    throughout=words("das ganze, die ganze, den ganzen, ganze, ganzen, ganzes"),
    every=words("jede, jeden, jedes, jeder, alle, immer, immer am, jeweils"),
    of=words("im, des, vom, in, im monat"),
    articles=words("der, die, das, den, dem, des"),
    times=_all(
        {
            "früh, morgens, frühmorgens, vormittag, vormittags, am vormittag, am morgen": time(9),
            "am frühen morgen, gleich früh, heute früh, heute morgen, heute vormittag": time(9),
            "in der früh, gestern früh, gestern morgen": time(9),
            "mittag, mittags, zu mittag, am mittag, über mittag, heute mittag": time(12),
            "nachmittag, nachmittags, am nachmittag, heute nachmittag": time(14),
            "gestern nachmittag": time(14),
            "abend, abends, am abend, heute abend, heute nacht, gestern abend": time(18),
            "feierabend, zum feierabend, vor feierabend, bis feierabend, büroschluss": time(17),
            "mitternacht, um mitternacht": time(23, 59),
        }
    )
    | {name: at for name, (_, at) in _DAY_PARTS.items()},
    before_noon=both(
        "uhr früh, uhr morgens, uhr vormittags, morgens, uhr am morgen, uhr am vormittag"
    ),
    after_noon=both(
        "uhr nachmittags, uhr abends, nachmittags, abends, uhr am nachmittag, uhr am abend"
    ),
    oclock=words("uhr"),
    half_past=words(""),
    half_to=words("halb"),
    quarter_past=words("viertel nach"),
    quarter_to=words("viertel vor, dreiviertel"),
    at=both("um, um ca, gegen, ca, so gegen, ab, bis, um etwa, um spätestens"),
    on=both(
        """am, den, an dem, am kommenden, kommenden, den kommenden, am diesem, am darauffolgenden,
        im laufe des, im lauf des"""
    ),
    by=both(
        """bis, bis zum, bis zur, bis am, bis spätestens, bis spätestens am, spätestens,
        spätestens am, spätestens bis, vor, vor dem, ab, ab dem, nach, nach dem,
        für, für den, fürs, vom, von, zum, zur, gegen, um den, rund um den, fällig, fällig am"""
    ),
    joins=words(
        "und, dann, und dann, aber, oder, sowie, danach, anschliessend, also, deshalb, daher"
    ),
    fillers=both(
        "bitte, noch, mal, nochmal, nochmals, kurz, dringend, unbedingt, evtl, vielleicht"
    ),
    mine=both(
        """ich muss, ich soll, ich sollte, ich will, ich werde, ich möchte, ich kann, wir müssen,
        wir sollten, wir werden, wir wollen, muss, soll ich, muss ich, muss noch, müssen,
        nicht vergessen, denk an, denke an, daran denken, dran denken, todo, to do, aufgabe,
        erinnerung, werde, hab versprochen, habe versprochen, ich habe versprochen, bittet mich,
        bittet um, wartet auf unser, wartet auf unsere, wartet auf unseren,
        wartet auf mein, wartet auf meine, wartet auf meinen, ich soll noch, ich schulde"""
    ),
    me=words("ich, wir"),
    theirs=words(
        "er, sie, es, kunde, kundin, der kunde, die kundin, sein chef, ihr chef, ihre chefin"
    ),
    theirs_will=both(
        """er wird, sie wird, sie werden, er will, sie will, sie wollen, er möchte, sie möchte,
        sie möchten, er muss, sie muss, sie müssen, er soll, sie soll, sie sollen, er kann,
        sie kann, sie können, verspricht, hat versprochen, versprach,
        er hat versprochen, sie hat versprochen, hat vor"""
    ),
    will=both("wird"),
    said=words(
        "sagt, sagte, meint, meinte, verspricht, versprach, hofft, schreibt, glaubt, bestatigt"
    ),
    to=words("zu, dass"),
    waiting=both(
        """warte auf, warten auf, wartet auf, ich warte auf, wir warten auf, warte noch auf,
        warten noch auf, bekomme, kriege, bekommen, kriegen, erhalte, erwarte, erwarten,
        schuldet mir, schuldet uns, schuldet, steht aus, steht noch aus, ausstehend, fehlt noch,
        es fehlt noch"""
    ),
    tasks=verbs.TASKS,
    tasks_said=verbs.SAID,
    task_nouns=verbs.NOUNS,
    not_tasks=both("plan b, plan a, buch club, testversion, kaffee maschine, essen gehen mag"),
    objects=both("ihr, ihm, ihn, ihnen, mir, uns, bei, an, ab, zurück, nach, wegen, ob, wenn"),
    verb_last=True,
    kinds={
        **dict.fromkeys(verbs.CALLS, InteractionKind.CALL),
        **dict.fromkeys(verbs.MAILS, InteractionKind.EMAIL),
        **dict.fromkeys(verbs.MEETINGS, InteractionKind.MEETING),
        **dict.fromkeys(verbs.MESSAGES, InteractionKind.MESSAGE),
        **dict.fromkeys(verbs.PAYMENTS, InteractionKind.PAYMENT),
    },
    kind_names=_all(
        {
            "anruf, telefon, telefonat, tel": InteractionKind.CALL,
            "mail, e-mail, email": InteractionKind.EMAIL,
            "treffen, besprechung, besuch, termin, essen": InteractionKind.MEETING,
            "nachricht, sms, whatsapp, chat": InteractionKind.MESSAGE,
            "zahlung, bezahlt": InteractionKind.PAYMENT,
            "notiz": InteractionKind.NOTE,
        }
    ),
    past_verbs=both(
        """war, waren, hatte, hatten, ging, kam, kamen, gab, sagte, machte, wollte, wollten,
        konnte, musste, sollte, wusste, dachte, fand, verlor, gewann, brachte, kaufte, begann,
        vergaß, hörte, hielt, ließ, blieb, stand, verstand, wurde, wurden, gewesen, geworden,
        gehabt, gegangen, gekommen, gegeben, gesagt, gemacht, getan, gesehen, genommen, gefunden,
        verloren, gewonnen, gebracht, gekauft, begonnen, vergessen, gehört, gehalten, gelassen,
        geblieben, verstanden, angenommen, abgelehnt, abgesagt, zugesagt, verschoben, bestellt,
        geliefert, gefragt, angefragt, nachgefragt, gefallen, unterschrieben, besprochen,
        vereinbart, geeinigt, gezogen, umgezogen, geprüft, bestätigt, erhalten, bekommen, bekam,
        beauftragt, storniert, gekündigt, fragte, bat, lehnte, lief, lag, gefreut, geklappt"""
    ),
    past_endings=("ierte", "ierten"),
    not_past=words("vierte, vierten"),
    verbs=both(
        """ist, sind, hat, haben, hast, bin, kann, können, darf, mag, möchte, möchten, will, wollen,
        soll, sollen, muss, müssen, wird, werden, braucht, brauchen, kommt, geht, gehen, beginnt,
        endet, läuft, öffnet, schließt, gilt, dauert, findet, gibt, heißt, bleibt, steht, liegt,
        wohnt, zieht, arbeitet, kostet, passt, klingt, weiß, hofft, denkt, meint, findet, sucht,
        wünscht, fährt, fliegt, feiert, bietet, hätte, wäre, würde, könnte, sollte, sagt, fragt,
        bittet, wartet, freut, gefällt, mögen, liebt, hasst, plant, startet, ändert"""
    ),
    no=words("nicht, nie, niemals, kein, keine, keinen, noch nicht, ohne, nichts"),
    passive=words("wird, werden, wurde, wurden, ist, sind, sei"),
    plain=both(
        """ich, du, er, sie, es, wir, ihr, mich, mir, dich, dir, uns, euch, ihn, ihm, ihnen, mein,
        meine, dein, deine, sein, seine, ihre, unser, unsere, der, die, das, den, dem, des, ein,
        eine, einen, dieser, diese, dieses, hier, da, dort, was, wann, wo, wer, warum, wie, von,
        mit, bei, nach, aus, zu, zum, zur, für, über, unter, vor, auf, an, im, als, wenn, weil,
        ob, nicht, kein, keine, ja, nein, sehr, mehr, weniger, neu, neue, alt, gut, schlecht,
        alle, viel, viele, wenig, nur, noch, schon, auch, wieder, idee, stand, ergebnis, nächste,
        nächster schritt, nächste schritte, tagesordnung, status, adresse, telefon, handy, preis,
        summe, budget, frist, rechnung, angebot, projekt, betreff, nummer, datum, uhrzeit, ort,
        erinnerung, aufgabe, vertrag, termin, bitte"""
    ),
    remember=words("merken, merke, gut zu wissen, merken:, zur info"),
    likes=both("mag, liebt, hasst, bevorzugt, trinkt gern, allergisch gegen, ist allergisch gegen"),
    birthday=words(
        "geburtstag, geburtstag am, hat geburtstag am, geb, geboren, geboren am, geburtsdatum"
    ),
    anniversary=both(
        "jahrestag, hochzeitstag, jubiläum, jahrestag am, hochzeitstag am, firmenjubiläum"
    ),
    keep_in_touch=words(
        "kontakt halten, in kontakt bleiben, melden, anrufen, kontakt, sich melden"
    ),
    and_=words("und, mit, sowie"),
    streets=words("strasse, str, platz, allee, weg, ring, gasse, damm, ufer"),
    since=words("seit, seit dem, seit der"),
    until=words("von, ab, zwischen"),
    if_=words("wenn, falls, sobald, sofern"),
    habits=both(
        """montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags, werktags,
        wochentags, immer, meistens, normalerweise, üblicherweise, täglich"""
    ),
    through=words("bis, -, \u2013, bis einschliesslich"),
    prepositions=both(
        """mit, in, im, am, an, auf, bei, beim, zum, zur, für, von, vom, wegen, über, per, via,
        nach, vor, zu, dort, da, hier, war, ist, lief, ging, wegen, und, aber, gestern, heute,
        kurz"""
    ),
    kind_nouns=both(
        """anruf, telefonat, treffen, mittagessen, abendessen, kaffee, frühstück, besuch,
        besprechung, meeting, whatsapp, sms, sprachnachricht, mailbox, verpasster anruf"""
    ),
    was=words("wurde, ist, worden, hat"),
    or_=words("oder"),
    us=both("mir, uns, mich, mein, meine, unser, unsere"),
    possessives=words("sein, seine, ihr, ihre"),
    promised=words("versprach, verspricht"),
    name_joints=words("von, van, der, de, aus, bei, im, am, zu, la, di"),
    week_number=words("kw, in kw, in der kw, kalenderwoche, ab kw, bis kw"),
    perfect=words("hat, ist, hat heute, hat eben, hat gestern"),
    compounds=True,
    capital_nouns=True,
    no_orders=both("denk, denke, hoffe, hoff, glaube, glaub, finde, weiß, meine, schätze, vermute"),
    infinitive_endings=("en", "eln", "ern"),
    not_infinitives=both(
        """morgen, gestern, wochen, tagen, stunden, minuten, monaten, jahren, gegen, wegen, neben,
        zwischen, unten, oben, hinten, außen, innen, drinnen, draußen, offen, trocken, zufrieden,
        selten, daneben, dagegen, deswegen, diesen, jeden, allen, beiden, vielen, wenigen, neuen,
        alten, guten, letzten, nächsten, ersten, zweiten, dritten, fragen, sorgen, kosten, ferien,
        zeiten, daten, farben, seiten, bilder, kinder, leuten, gästen, eltern, ostern, fern, gern,
        sondern, andern, modern, extern, intern, willkommen, übrigen, verboten, eingeladen,
        unterwegs, zusammen, daheim, verstanden"""
    ),
    asides=both(
        """aw, wg, betreff, notiz, notizen, hinweis, achtung, info, frage, antwort, tipp, ps, todo,
        wichtig, idee, erinnerung, anmerkung"""
    ),
    complaints=complaint_words.GERMAN,
    none=words("keine, nichts"),
)
