"""German verbs: things to do, and what says that we were in touch."""

from __future__ import annotations

from smallcrm.domain.language import Words, words

_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_LONG = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def both(text: str) -> Words:
    """Entries folded, and as they are typed without umlauts: "prufen", "pruefen"."""
    return words(text.translate(_PLAIN)) | words(text.translate(_LONG))


TASKS = both(
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
SAID = both(
    """schickt, sendet, ruft, mailt, schreibt, meldet, meldet sich, antwortet, bestätigt, liefert,
    zahlt, bezahlt, überweist, unterschreibt, unterzeichnet, bringt, holt, gibt bescheid,
    gibt mir bescheid, gibt uns bescheid, sagt bescheid, gibt frei, gibt, leitet, lädt, prüft,
    klärt, reicht, stellt, macht, besorgt, bestellt, bucht, druckt, erstellt, entscheidet,
    kommt vorbei, kommt zurück, schaut, testet, teilt, aktualisiert, korrigiert, übergibt,
    kümmert sich, fragt nach, sagt zu, schicken, senden, melden sich, liefern, rufen, zahlen,
    schickt mir, schickt uns, vereinbart"""
)
NOUNS = both(
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
CALLS = both(
    """angerufen, telefoniert, telefonierte, rief, rief an, gesprochen, sprach, zurückgerufen,
    telefonat, telefonat mit, anruf, anruf von, am telefon, mailbox, auf mailbox gesprochen,
    nachricht hinterlassen, nicht erreicht, nicht rangegangen, verpasster anruf, geredet,
    durchgeklingelt, geskypt, gezoomt, versucht anzurufen"""
)
MAILS = both(
    """gemailt, mailte, e-mail von, mail von, mail an, email von, geschickt, schickte, gesendet,
    geschrieben, schrieb, geantwortet, antwortete, weitergeleitet, zugeschickt, verschickt,
    versendet, nachgereicht, mail bekommen, mail erhalten, angebot raus, rechnung raus"""
)
MEETINGS = both(
    """getroffen, traf, trafen, treffen, treffen mit, besucht, besuchte, vorbeigekommen,
    mittagessen, mittagessen mit, abendessen, kaffee, kaffee getrunken, essen gewesen,
    besprechung, besprechung mit, meeting, meeting mit, zusammengesessen, vorbeigeschaut,
    kam vorbei, war da, besuch, besuch von, kennengelernt, frühstück, termin gehabt"""
)
MESSAGES = both(
    """whatsapp, whatsapp von, sms, sms von, getextet, gewhatsappt, angeschrieben, nachricht von,
    nachricht bekommen, per whatsapp, sprachnachricht, gechattet"""
)
PAYMENTS = both(
    """bezahlt, gezahlt, zahlte, überwiesen, überwies, zahlung erhalten, zahlung eingegangen, hat
    bezahlt, geld eingegangen, zahlungseingang, rechnung beglichen, beglichen, angezahlt"""
)
