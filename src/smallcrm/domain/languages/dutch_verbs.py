"""Dutch verbs: things to do, and what says that we were in touch."""

from __future__ import annotations

from smallcrm.domain.language import words

TASKS = words(
    """sturen, stuur, bellen, bel, terugbellen, opbellen, mailen, mail, appen, app, schrijven,
    schrijf, vragen, vraag, navragen, opvragen, herinneren, herinner, opvolgen, volg,
    nabellen, checken, check, controleren, controleer, nakijken, kijken, kijk, uitzoeken, zoeken,
    zoek, voorbereiden, bereid, afmaken, afronden, rond, leveren, lever, opleveren, bestellen,
    bestel, kopen, koop, betalen, betaal, overmaken, boeken, boek, tekenen, teken, ondertekenen,
    onderteken, ontmoeten, bezoeken, bezoek, langsgaan, langskomen, afspreken, spreek, bespreken,
    bespreek, praten, plannen, plan, inplannen, regelen, regel, organiseren, organiseer,
    bevestigen, bevestig, afzeggen, annuleren, annuleer, verlengen, verleng, bijwerken, updaten,
    update, corrigeren, corrigeer, testen, test, publiceren, publiceer, printen, print, drukken,
    uploaden, upload, downloaden, delen, deel, doorsturen, terugsturen, opsturen, toesturen,
    versturen, verstuur, verzenden, verzend, inleveren, brengen, breng, meenemen, neem, ophalen,
    halen, haal, afgeven, geven, geef, doorgeven, maken, maak, ontwerpen, ontwerp, opzetten,
    bouwen, bouw, installeren, installeer, aanleveren, opstellen, stel, lezen, lees, doorlezen,
    doornemen, presenteren, presenteer, laten zien, laten weten, tonen, aanbieden, bied,
    bedanken, bedank, feliciteren, feliciteer, uitnodigen, nodig, onderzoeken, archiveren,
    indienen, dien, overdragen, terugbetalen, contact opnemen, contacteren, contacteer, benaderen,
    benader, zeggen, zeg, informeren, informeer, noteren, noteer, opmeten, meten, meet, scannen,
    scan, inpakken, verhuizen, beginnen, begin, starten, start, afsluiten, sluit, factureren,
    factureer, factuur sturen, offerte maken, aanmanen, wijzigen, wijzig, aanpassen, aanvullen,
    toevoegen, voeg, verwijderen, verwijder, vertalen, vertaal, bewerken, bewerk, goedkeuren,
    aanmelden, afmelden, registreren, doen, doe, terugkomen, kom terug, overleggen, overleg,
    beantwoorden, beantwoord, antwoorden, reageren, reageer, verzetten, verzet, verplaatsen,
    reserveren, reserveer, berekenen, bereken, nagaan, ga na, whatsappen, appje sturen"""
)
SAID = words(
    """stuurt, belt, belt terug, mailt, appt, schrijft, antwoordt, reageert, bevestigt, levert,
    betaalt, maakt, maakt over, tekent, ondertekent, brengt, haalt, laat weten, laat het weten,
    laat me weten, laat ons weten, geeft, geeft door, keurt, controleert, checkt, bekijkt,
    regelt, bestelt, boekt, print, ontwerpt, beslist, komt langs, komt terug, kijkt, test,
    deelt, uploadt, verzendt, verstuurt, vraagt na, zoekt uit, neemt contact op, zegt toe,
    sturen, bellen, leveren, betalen, bevestigen, stuurt me, stuurt ons, levert aan, plant in"""
)
NOUNS = words(
    """kick-off, kickoff, kennismaking, proeverij, bezichtiging, lunch, diner, ontbijt, koffie,
    borrel, afspraak, vergadering, meeting, overleg, telefoontje, call, belafspraak, videocall,
    workshop, training, interview, gesprek, presentatie, deadline, oplevering, overdracht,
    lancering, levering, shoot, fotoshoot, repetitie, bezichtiging, bezoek, opvolging, herinnering,
    offerte, factuur, bestelling, contract, rapport, plan, test, ontwerp, bericht, mail, e-mail,
    app, antwoord, check, print, update, start, verhuizing, betaling, handtekening, webinar, feest,
    feedback, aanmaning, koop, boek, vraag, regel, deel, teken, volg, stel, meet, rond, breng,
    begin, tandarts, dokter, vlucht, trein, reis, verjaardagskaart, montage, proefdruk,
    terugbelverzoek, bouw, scan, upload, kijk, nodig"""
)
CALLS = words(
    """gebeld, aan de lijn gehad, belde, belde terug, teruggebeld, opgebeld, gesproken, sprak,
    telefoontje van, telefoontje, telefoongesprek, aan de telefoon, voicemail,
    voicemail ingesproken, geen gehoor, niet bereikt, nam niet op, gemiste oproep, gepraat,
    getelefoneerd, telefonisch gesproken"""
)
MAILS = words(
    """gemaild, mailde, mail van, e-mail van, email van, mail aan, gestuurd, stuurde, verstuurd,
    verzonden, opgestuurd, doorgestuurd, teruggestuurd, geschreven, schreef, geantwoord,
    antwoordde, gereageerd, reageerde, gefactureerd, mail gekregen, mail ontvangen"""
)
MEETINGS = words(
    """ontmoet, ontmoette, afgesproken met, langsgekomen, langsgeweest, kwam langs, kwamen langs,
    bezocht, bezoek van, geluncht, lunch, lunch met, diner, koffie, koffie gedronken, koffie met,
    vergadering, vergadering met, vergaderd, overleg, overleg met, meeting, meeting met, op bezoek,
    bijgepraat, ontbijt, afspraak gehad, kennisgemaakt"""
)
MESSAGES = words(
    """geappt, appte, gewhatsappt, whatsapp, whatsapp van, app van, appje, appje van, sms, sms van,
    ge-sms't, bericht van, bericht gekregen, berichtje van, gechat"""
)
PAYMENTS = words(
    """betaald, heeft betaald, betaalde, overgemaakt, betaling ontvangen, betaling binnen, voldaan,
    aanbetaald, geld ontvangen"""
)
