"""Words that say until when somebody is away, of every language of the line."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.language import Words, words


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


TABLES = {
    "en": AwayWords(
        away=words(
            """away, off, out, closed, shut, ooo, abroad, unreachable, travelling, traveling, sick,
            ill, off sick, off work, out of office, out of the office, out-of-office, out of
            town, out of the country, on holiday, on holidays, on vacation, on leave, on annual
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
    ),
}
