"""Words that say that a customer gave a score, of every language of the line."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.language import Words, words


@dataclass(frozen=True, slots=True)
class RatedWords:
    """One language's words. All are folded: lower case, no accents, ß as ss."""

    rated: Words
    """ "rated": a number behind it is a score."""
    gave: Words
    """ "gave": a number behind it is one only with ``whom``, an article, or what it is of."""
    whom: Words
    """ "us", "it" behind the verb."""
    small: Words
    """Articles, and "with", before the number."""
    of: Words
    """Between the score and the scale: "out of", where no slash is."""
    points: Words
    """Behind the score of ten: "points"."""
    stars: Words
    """Behind the score of five: "stars"."""
    closing: Words
    """Verbs behind the score, where the language puts them at the end."""
    joins: Words
    """What may go on behind a score without a comma."""
    ours: Words
    """ "I", "we" before the verb: it was no customer."""


TABLES = {
    "en": RatedWords(
        rated=words(
            """rated, rates, scored us, scores us, nps, nps score, csat, csat score, rating,
            review score, survey score, gave a score of, gives a score of, gave us a score of,
            gives us a score of, gave a rating of, gave us a rating of"""
        ),
        gave=words("gave, gives, left, leaves, reviewed, reviews"),
        whom=words("us, me, it, this, that, them, the site, the work, the service, our work"),
        small=words("a, an, with, with a, with an, at, as, as a"),
        of=words("of, out of, from"),
        points=words("points, pts"),
        stars=words("star, stars"),
        closing=words(""),
        joins=words(
            """and, but, because, since, for, as, though, although, so, on, in, today, yesterday,
            last, this, again"""
        ),
        ours=words("i, we, i've, we've, i'd, we'd"),
    ),
    "de": RatedWords(
        rated=words(
            """bewertet, bewertete, benotet, benotete, bewertung, punktzahl, nps, nps wert, csat,
            hat bewertet"""
        ),
        gave=words("gab, gibt, vergab, vergibt, hat, note"),
        whom=words("uns, mir, es, das, ihm, ihr, mich, die seite, die arbeit, den service"),
        small=words("eine, ein, mit, mit einer, mit einem, als"),
        of=words("von"),
        points=words("punkte, punkten, punkt"),
        stars=words("stern, sterne, sternen"),
        closing=words("bewertet, gegeben, vergeben, benotet"),
        joins=words(
            "und, aber, weil, denn, fur, fuer, obwohl, da, am, im, heute, gestern, letzten, letzte"
        ),
        ours=words("ich, wir"),
    ),
    "es": RatedWords(
        rated=words(
            """puntuo, puntua, ha puntuado, valoro, valora, nos valora, nos valoro, ha valorado,
            nos ha valorado, califico, califica, nos califica, nos califico, ha calificado,
            puntuacion, valoracion, calificacion, nps, csat, nos dio, nos da, nos puso, nos pone,
            nos ha dado, nos ha puesto, me dio, me puso"""
        ),
        gave=words("le da, le dio, le puso, dio, da, puso, pone, nota"),
        whom=words("al sitio, a la web, al trabajo, al servicio"),
        small=words("un, una, con, con un, con una, de"),
        of=words("de, sobre"),
        points=words("puntos, punto"),
        stars=words("estrella, estrellas"),
        closing=words(""),
        joins=words("y, pero, porque, por, ya, aunque, en, el, hoy, ayer"),
        ours=words("yo, nosotros"),
    ),
    "fr": RatedWords(
        rated=words(
            """a note, nous a note, nous a notes, evalue, a evalue, evalue a, nous evalue,
            nous evalue a, nous a evalue, nous a evalues a, nps, csat, evaluation,
            nous a donne, nous donne, nous a mis, nous met, m'a donne, m'a mis, nous attribue,
            nous a attribue, nous note"""
        ),
        gave=words("a donne, a mis, donne, met, attribue, a attribue, note, lui a donne"),
        whom=words("au site, au travail, au service"),
        small=words("un, une, la note de, avec, avec un, de"),
        of=words("sur"),
        points=words("points, point"),
        stars=words("etoile, etoiles"),
        closing=words(""),
        joins=words("et, mais, parce, car, pour, bien, en, le, aujourd'hui, hier"),
        ours=words("je, j', nous avons, on"),
    ),
    "nl": RatedWords(
        rated=words(
            """beoordeelt, beoordeelde, heeft beoordeeld, waardeert, waardeerde, beoordeling,
            waardering, cijfer, rapportcijfer, nps, csat"""
        ),
        gave=words("gaf, geeft, heeft, gaven, geven"),
        whom=words("ons, mij, het, dit, de site, het werk, de service, onze service"),
        small=words("een, met, met een, als"),
        of=words("van, op, van de, uit"),
        points=words("punten, punt"),
        stars=words("ster, sterren"),
        closing=words("gegeven, beoordeeld"),
        joins=words("en, maar, omdat, want, voor, hoewel, op, in, vandaag, gisteren, vorige"),
        ours=words("ik, wij, we"),
    ),
}
