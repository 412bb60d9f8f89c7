"""Words that say until when, or how long, somebody is away, of every language of the line."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.language import NONE, Words, words


@dataclass(frozen=True, slots=True)
class AwayWords:
    """One language's words. All are folded: lower case, no accents, ß as ss."""

    away: Words
    """ "away", "on holiday"; no "not in", of which the day is said when they are there again."""
    until: Words
    """ "until"; before or behind it the words for away."""
    before: Words
    """What may stand in the clause before it, besides their name: "she is", "says she's". Anything
    else, and it is said of somebody or something else, or denied, or not sure."""
    lasting: Words
    """ "for", "another": before a length, or "this week"."""
    long: Words
    """ "lang", behind a length."""
    all_of: Words
    """ "all", "the rest of the": before "next week", "month", "December"."""
    from_: Words
    """Before the first day."""
    along: Words
    """What may follow a length: where and why, and the verb that German and Dutch put last."""
    halves: Words
    """ "and a half": it was longer than what was read."""
    other_times: Words
    """Behind it, they say that another time is meant: "at Christmas", "two days in a week"."""
    first_only: Words = NONE
    """Those of ``away`` that behind a length tell a distance: "two weeks away from launch"."""
    led_only: Words = NONE
    """Those that without "for" or "all" may be over, or too late: "parti deux semaines", "zu"."""
    counted_only: Words = NONE
    """Those that with the name of a week, and no "for" or "all", say something else: "closed this
    week", "diese Woche frei"."""


TABLES = {
    "en": AwayWords(
        away=words(
            """away, off, out, closed, shut, ooo, abroad, unreachable, travelling, traveling, sick,
            ill, off sick, out sick, off work, out of office, out of the office, out-of-office, out
            of town, out of the country, on holiday, on holidays, on vacation, on leave, on annual
            leave, on parental leave, on maternity leave, on paternity leave, on sick leave, on
            sabbatical, on a sabbatical, on honeymoon, on a trip, on a business trip, on a
            cruise, on tour, in hospital, in the hospital, away on business, away on holiday,
            away on vacation"""
        ),
        until=words("until, till, til, through, thru, up to, up until"),
        before=words(
            """she, he, they, is, are, she's, he's, they're, she is, will be, she'll be, he'll be,
            they'll be, gone, going, now, currently, still, again, also, already, sadly, here,
            who is, who's, that, and, but, so, says, said, wrote, told me, told us, tells me,
            because, as, since, auto-reply, autoreply, voicemail, mailbox, answering machine"""
        ),
        lasting=words(
            """for, for about, for around, for at least, for another, for the next, for the coming,
            another, the next, next, the coming"""
        ),
        long=words("straight, in total"),
        all_of=words(
            """all, all of, the whole, the whole of, whole, for the, for the whole, for the rest of,
            for the rest of the, the rest of, the rest of the, rest of the, rest of, throughout"""
        ),
        from_=words("from, starting, starting from, starting on, beginning, as of, as from"),
        along=words("in, with, at, to, on, because, because of, due to, for, near"),
        halves=words("and a half, and a bit, and a day, or so"),
        other_times=words(
            """christmas, xmas, easter, summer, winter, spring, autumn, fall, new year, a week, a
            month, a year, each, per, last, once, twice, ago"""
        ),
        first_only=words("away, off, out"),
        counted_only=words("closed, shut"),
    ),
    "de": AwayWords(
        away=words(
            """weg, frei, geschlossen, zu, betriebsferien, betriebsurlaub, verreist, abwesend,
            unterwegs, beurlaubt, krank, krankgeschrieben, urlaub, im urlaub, in urlaub, auf
            urlaub, in den ferien, in ferien, auf reisen, auf reise, auf dienstreise, auf
            geschaftsreise, auf geschaeftsreise, auf tour, nicht da, nicht im haus, ausser haus,
            ausserhaus, nicht im buro, nicht im buero, nicht erreichbar, unerreichbar, im
            ausland, in elternzeit, im mutterschutz, in mutterschutz, in kur, auf kur, in der
            reha, in reha, im krankenhaus, im sabbatical, in den flitterwochen"""
        ),
        until=words(
            """bis, bis zum, bis zur, bis einschliesslich, bis einschl, bis inklusive, bis inkl,
            bis incl"""
        ),
        before=words(
            """er, sie, ist, sind, hat, haben, jetzt, nun, noch, derzeit, zurzeit, momentan,
            aktuell, gerade, wieder, auch, schon, leider, dass, die, der, und, aber, also, sagt,
            sagte, schreibt, schrieb, weil, da, denn, abwesenheitsnotiz, anrufbeantworter,
            mailbox, wird, werden"""
        ),
        lasting=words(
            """fur, fuer, fur etwa, fur ca, fur die nachsten, fuer die nachsten, noch fur, noch
            fuer, noch, noch mindestens, weitere, die nachsten, die naechsten, die kommenden,
            nachste"""
        ),
        long=words("lang"),
        all_of=words(
            """die ganze, den ganzen, das ganze, ganze, ganzen, den gesamten, die gesamte, den rest
            der, den rest des, rest der, fur den rest der, fur den rest des"""
        ),
        from_=words("ab, ab dem, vom, von, beginnend, beginnend am"),
        along=words(
            """in, im, mit, auf, an, am, bei, beim, nach, wegen, wg, zur, zum, fur, fuer, da, weil,
            sein, ist, sind, bleiben, bleibt"""
        ),
        halves=words("und ein paar tage, und einen tag, oder so"),
        other_times=words(
            """weihnachten, ostern, pfingsten, silvester, neujahr, sommer, winter, fruhjahr,
            fruhling, herbst, im monat, in der woche, im jahr, pro, letzten, letztes, letzter"""
        ),
        led_only=words("zu"),
        counted_only=words("frei, geschlossen"),
    ),
    "es": AwayWords(
        away=words(
            """fuera, cerrado, cerrada, cerrados, vacaciones, ausente, enfermo, enferma, de
            vacaciones, en vacaciones, de baja, de baja medica, de baja maternal, de baja
            paternal, de permiso, de licencia, de excedencia, de viaje, de viaje de negocios, de
            luna de miel, de puente, de gira, fuera de la oficina, fuera de oficina, fuera del
            pais, en el extranjero, en el hospital, ilocalizable"""
        ),
        until=words("hasta, hasta el, hasta el dia, hasta la, hasta finales de"),
        before=words(
            """el, ella, ellos, ellas, esta, estan, tiene, tienen, estara, estaran, sigue, siguen,
            va a estar, ahora, actualmente, aun, todavia, ya, tambien, que, y, pero, dice, dice
            que, dijo, dijo que, me dice que, escribe, porque, pues, se va, se fue, buzon de
            voz, contestador"""
        ),
        lasting=words(
            """durante, por, durante unos, durante unas, unos, unas, otros, otras, las proximas, los
            proximos, durante las proximas, durante los proximos, durante otras, durante otros"""
        ),
        long=words("mas"),
        all_of=words(
            """toda la, todo el, todo, toda, el resto de la, el resto del, el resto de, lo que queda
            de, todo el mes de, durante toda la, durante todo el, el mes entero de"""
        ),
        from_=words(
            """desde, desde el, a partir de, a partir del, empezando el, a contar desde el, del"""
        ),
        along=words("en, con, a, al, de, por, para, porque, debido a"),
        halves=words("y media, y medio, y pico, y un dia"),
        other_times=words(
            """navidad, navidades, semana santa, verano, invierno, primavera, otono, ano nuevo,
            reyes, por semana, a la semana, al mes, por mes, al ano, por ano, pasado, pasada"""
        ),
        counted_only=words("cerrado, cerrada, cerrados"),
    ),
    "fr": AwayWords(
        away=words(
            """ferme, fermee, fermes, absent, absente, absents, absentes, parti, partie, partis,
            parties, malade, malades, en conge, en conges, en vacances, en deplacement, en
            voyage, en voyage d'affaires, en arret, en arret maladie, en arret de travail, en
            conge maladie, en conge maternite, en conge paternite, en conge parental, en rtt, en
            tournee, en lune de miel, a l'etranger, hors du bureau, pas la, pas au bureau, pas
            joignable, injoignable, indisponible, a l'hopital"""
        ),
        until=words("jusqu'au, jusqu'a, jusqu'a la, jusqu'en, jusque"),
        before=words(
            """elle, il, elles, ils, est, sont, n'est, ne sont, sera, seront, actuellement,
            maintenant, encore, toujours, aussi, deja, malheureusement, dit, a dit, dit que,
            ecrit, qu'elle, qu'il, que, qui, et, mais, car, messagerie, repondeur"""
        ),
        lasting=words(
            """pendant, pour, durant, encore, pour encore, pendant encore, pour environ, pendant
            environ, au moins, pour au moins"""
        ),
        long=words("de plus, encore"),
        all_of=words(
            """toute la, tout le, toute, tout, tout le mois de, pour la, pendant toute la, pendant
            tout le, le reste de la, le reste du, le reste de, pour le reste de la, pour le reste
            du, le mois entier de"""
        ),
        from_=words("a partir de, a partir du, des, des le, a compter de, a compter du"),
        along=words("en, a, au, aux, avec, dans, chez, pour, a cause de, a cause du, car, sur"),
        halves=words("et demie, et demi, et quelques, et un jour"),
        other_times=words(
            """noel, paques, ete, hiver, printemps, automne, nouvel an, toussaint, par semaine, par
            mois, par an, dernier, derniere"""
        ),
        led_only=words("parti, partie, partis, parties"),
        counted_only=words("ferme, fermee, fermes"),
    ),
    "nl": AwayWords(
        away=words(
            """weg, gesloten, dicht, afwezig, vrij, ziek, ziek thuis, op vakantie, met vakantie,
            vakantie, op reis, op zakenreis, op huwelijksreis, op tournee, met verlof, met
            zwangerschapsverlof, met ouderschapsverlof, met ziekteverlof, met bevallingsverlof,
            met ziekenverlof, buitenshuis, niet op kantoor, niet bereikbaar, onbereikbaar, niet
            aanwezig, in het buitenland, in het ziekenhuis, de deur uit"""
        ),
        until=words("tot, tot en met, t/m, tem, tot aan, tot de"),
        before=words(
            """zij, hij, ze, is, zijn, heeft, hebben, zit, zitten, nu, nog, momenteel, weer, ook,
            al, helaas, dat, die, en, maar, dus, zegt, zei, schrijft, want, omdat, voicemail,
            afwezigheidsbericht, zal"""
        ),
        lasting=words(
            """voor, gedurende, voor ongeveer, nog, nog eens, nog zeker, de komende, komende, de
            volgende, voor nog"""
        ),
        long=words("lang"),
        all_of=words(
            """de hele, het hele, heel, hele, gans, de rest van de, de rest van het, rest van de, de
            rest van"""
        ),
        from_=words("vanaf, met ingang van, te beginnen, ingaande"),
        along=words(
            """in, op, met, naar, bij, aan, wegens, vanwege, door, voor, is, zijn, gaat, gaan,
            zit"""
        ),
        halves=words("en een half, en een halve, en een dag, of zo"),
        other_times=words(
            """kerst, kerstmis, pasen, pinksteren, zomer, winter, voorjaar, lente, herfst, najaar,
            oud en nieuw, in de week, in de maand, per, vorig, vorige"""
        ),
        counted_only=words("vrij, gesloten, dicht"),
    ),
}
