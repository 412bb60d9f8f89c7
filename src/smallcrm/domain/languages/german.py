"""German, with umlauts as typed and as "ae", "oe", "ue"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import TypeVar

from smallcrm.domain.language import Language, PartOfTime, Unit, Words, words
from smallcrm.domain.records import InteractionKind

V = TypeVar("V")
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def _both(text: str) -> Words:
    """Entries folded, and as they are typed without umlauts: "prufen", "pruefen"."""
    return words(text.translate(_PLAIN)) | words(text.translate(_LONG))


def _all(meanings: Mapping[str, V]) -> dict[str, V]:
    """As a table: each of the entries of a key means its value."""
    return {entry: value for text, value in meanings.items() for entry in _both(text)}


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

_TASKS = _both(
    """senden, sende, send, schicken, schicke, schick, rufen, rufe, ruf, mailen, maile, mail,
    schreiben, schreibe, schreib, anrufen, zurückrufen, nachfragen, fragen, frage, frag, anfragen,
    melden, melde, meld, nachfassen, nachhaken, erinnern, erinnere, prüfen, prüfe, prüf, checken,
    check, klären, kläre, klär, abklären, vorbereiten, bereite, fertig machen, fertigmachen,
    fertigstellen, liefern, liefere, bestellen, bestelle, bestell, kaufen, kaufe, kauf, bezahlen,
    bezahle, bezahl, zahlen, zahle, zahl, überweisen, überweise, überweis, buchen, buche, buch,
    unterschreiben, unterzeichnen, treffen, triff, besuchen, besuche, besuch, vereinbaren,
    vereinbare, ausmachen, absprechen, besprechen, bespreche, besprich, planen, plane, plan,
    organisieren, organisiere, bestätigen, bestätige, bestätig, absagen, zusagen, kündigen,
    kündige, verlängern, aktualisieren, korrigieren, korrigiere, testen, teste, test,
    veröffentlichen, drucken, drucke, druck, ausdrucken, hochladen, herunterladen, runterladen,
    teilen, weiterleiten, leite, zurückgeben, zurückschicken, zurücksenden, bringen, bringe, bring,
    mitbringen, vorbeibringen, abholen, holen, hole, hol, abgeben, geben, gebe, gib, übergeben,
    machen, mache, mach, erstellen, erstelle, erstell, entwerfen, entwerfe, gestalten, bauen,
    einrichten, installieren, zuschicken, zusenden, rausschicken, losschicken, verschicken,
    versenden, abschicken, absenden, nachreichen, einreichen, reiche, ansehen, anschauen, schauen,
    lesen, lies, durchlesen, durchgehen, reden, sprechen, sprich, präsentieren, vorstellen, zeigen,
    zeige, zeig, anbieten, biete, danken, gratulieren, gratuliere, einladen, lade, recherchieren,
    suchen, suche, finden, heraussuchen, raussuchen, ablegen, übertragen, erstatten, kontaktieren,
    kontaktiere, sagen, sage, sag, informieren, informiere, bescheid geben, bescheid sagen,
    rückmelden, notieren, ausmessen, scannen, packen, umziehen, beginnen, anfangen, abschließen,
    schließen, fakturieren, abrechnen, mahnen, anmahnen, rechnung stellen, rechnung schreiben,
    stellen, ändern, ändere, anpassen, ergänzen, hinzufügen, löschen, übersetzen,
    bearbeiten, freigeben, anmelden, abmelden, registrieren, sichern, erledigen, erledige,
    kümmern, kümmere, nachsehen, nachschauen, telefonieren, antworten, antworte, beantworten,
    verhandeln, kalkulieren, berechnen, aufsetzen, setze, anlegen, ausfüllen, verschieben,
    verschiebe, umbuchen, reservieren, reserviere, abstimmen, einplanen, whatsappen, texten"""
)
_SAID = _both(
    """schickt, sendet, ruft, mailt, schreibt, meldet, meldet sich, antwortet, bestätigt, liefert,
    zahlt, bezahlt, überweist, unterschreibt, unterzeichnet, bringt, holt, gibt bescheid,
    gibt mir bescheid, gibt uns bescheid, sagt bescheid, gibt frei, gibt, leitet, lädt, prüft,
    klärt, reicht, stellt, macht, besorgt, bestellt, bucht, druckt, erstellt, entscheidet,
    kommt vorbei, kommt zurück, schaut, testet, teilt, aktualisiert, korrigiert, übergibt,
    kümmert sich, fragt nach, sagt zu, schicken, senden, melden sich, liefern, rufen, zahlen,
    schickt mir, schickt uns, vereinbart"""
)
_NOUNS = _both(
    """kick-off, kickoff, mittagessen, abendessen, frühstück, essen, kaffee, termin, treffen,
    besprechung, meeting, anruf, telefonat, telefontermin, call, rückruf, videocall, workshop,
    schulung, interview, gespräch, präsentation, abgabe, frist, deadline, übergabe, start, launch,
    lieferung, shooting, fotoshooting, probe, anprobe, besichtigung, besuch, nachfassen, erinnerung,
    angebot, rechnung, bestellung, vertrag, bericht, plan, test, entwurf, nachricht, mail, e-mail,
    antwort, check, druck, zahl, änderung, umzug, zahlung, unterschrift, webinar, party, feier,
    feedback, rückmeldung, überweisung, mahnung, kauf, buch, frage, send, ruf, suche, zeichnung,
    prüfung, zahnarzt, arzt, flug, zug, reise, umfrage, geburtstagskarte, abnahme, montage, aufmaß,
    anfrage"""
)
_CALLS = _both(
    """angerufen, telefoniert, telefonierte, rief, rief an, gesprochen, sprach, zurückgerufen,
    telefonat, telefonat mit, anruf, anruf von, am telefon, mailbox, auf mailbox gesprochen,
    nachricht hinterlassen, nicht erreicht, nicht rangegangen, verpasster anruf, geredet,
    durchgeklingelt, geskypt, gezoomt, versucht anzurufen"""
)
_MAILS = _both(
    """gemailt, mailte, e-mail von, mail von, mail an, email von, geschickt, schickte, gesendet,
    geschrieben, schrieb, geantwortet, antwortete, weitergeleitet, zugeschickt, verschickt,
    versendet, nachgereicht, mail bekommen, mail erhalten, angebot raus, rechnung raus"""
)
_MEETINGS = _both(
    """getroffen, traf, trafen, treffen, treffen mit, besucht, besuchte, vorbeigekommen,
    mittagessen, mittagessen mit, abendessen, kaffee, kaffee getrunken, essen gewesen,
    besprechung, besprechung mit, meeting, meeting mit, zusammengesessen, vorbeigeschaut,
    kam vorbei, war da, besuch, besuch von, kennengelernt, frühstück, termin gehabt"""
)
_MESSAGES = _both(
    """whatsapp, whatsapp von, sms, sms von, getextet, gewhatsappt, angeschrieben, nachricht von,
    nachricht bekommen, per whatsapp, sprachnachricht, gechattet"""
)
_PAYMENTS = _both(
    """bezahlt, gezahlt, zahlte, überwiesen, überwies, zahlung erhalten, zahlung eingegangen, hat
    bezahlt, geld eingegangen, zahlungseingang, rechnung beglichen, beglichen, angezahlt"""
)

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
    shy=_both("mo, di, mi, do, fr, sa, so, früh, mittag, abend, nachmittag, vormittag, nachts"),
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
    coming=_both(
        """nächste, nächsten, nächster, nächstes, nächstem, die nächste, der nächsten, den nächsten,
        in der nächsten, kommende, kommenden, kommender, kommendes, der kommenden, in der kommenden,
        folgende, folgenden"""
    ),
    this=words("diese, diesen, dieser, dieses, diesem, in diesem, in dieser"),
    past=_both(
        "letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen, vorige, vorigen"
    ),
    ahead=words("in, binnen, innerhalb von, in ca, in etwa, in rund"),
    ahead_after=_both("später, von heute an, ab heute, ab jetzt"),
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
    before_noon=_both(
        "uhr früh, uhr morgens, uhr vormittags, morgens, uhr am morgen, uhr am vormittag"
    ),
    after_noon=_both(
        "uhr nachmittags, uhr abends, nachmittags, abends, uhr am nachmittag, uhr am abend"
    ),
    oclock=words("uhr"),
    half_past=words(""),
    half_to=words("halb"),
    quarter_past=words("viertel nach"),
    quarter_to=words("viertel vor, dreiviertel"),
    at=_both("um, um ca, gegen, ca, so gegen, ab, bis, um etwa, um spätestens"),
    on=_both(
        """am, den, an dem, am kommenden, kommenden, den kommenden, am diesem, am darauffolgenden,
        im laufe des, im lauf des"""
    ),
    by=_both(
        """bis, bis zum, bis zur, bis am, bis spätestens, bis spätestens am, spätestens,
        spätestens am, spätestens bis, vor, vor dem, ab, ab dem, nach, nach dem, seit, seit dem,
        für, für den, fürs, vom, von, zum, zur, gegen, um den, rund um den, fällig, fällig am"""
    ),
    joins=words(
        "und, dann, und dann, aber, oder, sowie, danach, anschliessend, also, deshalb, daher"
    ),
    fillers=_both(
        "bitte, noch, mal, nochmal, nochmals, kurz, dringend, unbedingt, evtl, vielleicht"
    ),
    mine=_both(
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
    theirs_will=_both(
        """er wird, sie wird, sie werden, er will, sie will, sie wollen, er möchte, sie möchte,
        sie möchten, er muss, sie muss, sie müssen, er soll, sie soll, sie sollen, er kann,
        sie kann, sie können, wird, will, möchte, verspricht, hat versprochen, versprach,
        er hat versprochen, sie hat versprochen, kann, hat vor, plant"""
    ),
    will=_both("wird, will, möchte, soll"),
    said=words(
        "sagt, sagte, meint, meinte, verspricht, versprach, hofft, schreibt, glaubt, bestatigt"
    ),
    to=words("zu, dass"),
    waiting=_both(
        """warte auf, warten auf, wartet auf, ich warte auf, wir warten auf, warte noch auf,
        warten noch auf, erwarte, erwarten, schuldet mir, schuldet uns, schuldet, steht aus,
        steht noch aus, ausstehend, fehlt noch, es fehlt noch"""
    ),
    tasks=_TASKS,
    tasks_said=_SAID,
    task_nouns=_NOUNS,
    not_tasks=_both("plan b, plan a, buch club, testversion, kaffee maschine, essen gehen mag"),
    objects=_both("ihr, ihm, ihn, ihnen, mir, uns, bei, an, ab, zurück, nach, wegen, ob, wenn"),
    verb_last=True,
    kinds={
        **dict.fromkeys(_CALLS, InteractionKind.CALL),
        **dict.fromkeys(_MAILS, InteractionKind.EMAIL),
        **dict.fromkeys(_MEETINGS, InteractionKind.MEETING),
        **dict.fromkeys(_MESSAGES, InteractionKind.MESSAGE),
        **dict.fromkeys(_PAYMENTS, InteractionKind.PAYMENT),
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
    past_verbs=_both(
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
    verbs=_both(
        """ist, sind, hat, haben, hast, bin, kann, können, darf, mag, möchte, möchten, will, wollen,
        soll, sollen, muss, müssen, wird, werden, braucht, brauchen, kommt, geht, gehen, beginnt,
        endet, läuft, öffnet, schließt, gilt, dauert, findet, gibt, heißt, bleibt, steht, liegt,
        wohnt, zieht, arbeitet, kostet, passt, klingt, weiß, hofft, denkt, meint, findet, sucht,
        wünscht, fährt, fliegt, feiert, bietet, hätte, wäre, würde, könnte, sollte, sagt, fragt,
        bittet, wartet, freut, gefällt, mögen, liebt, hasst, plant, startet, ändert"""
    ),
    no=words("nicht, nie, niemals, kein, keine, keinen, noch nicht, ohne, nichts"),
    passive=words("wird, werden, wurde, wurden, ist, sind, sei"),
    plain=_both(
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
    likes=_both(
        "mag, liebt, hasst, bevorzugt, trinkt gern, allergisch gegen, ist allergisch gegen"
    ),
    birthday=words(
        "geburtstag, geburtstag am, hat geburtstag am, geb, geboren, geboren am, geburtsdatum"
    ),
    anniversary=_both(
        "jahrestag, hochzeitstag, jubiläum, jahrestag am, hochzeitstag am, firmenjubiläum"
    ),
    keep_in_touch=words(
        "kontakt halten, in kontakt bleiben, melden, anrufen, kontakt, sich melden"
    ),
    and_=words("und, mit, sowie"),
    streets=words("strasse, str, platz, allee, weg, ring, gasse, damm, ufer"),
    asides=_both(
        """aw, wg, betreff, notiz, notizen, hinweis, achtung, info, frage, antwort, tipp, ps, todo,
        wichtig, idee, erinnerung, anmerkung"""
    ),
)
