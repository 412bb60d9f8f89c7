"""Words before a colon that say that a complaint follows, of every language of the line."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from smallcrm.domain.language import words
from smallcrm.domain.severity import Severity

_BY = (Severity.MINOR, Severity.SERIOUS, Severity.GRAVE)


def _made(plain: str, nouns: str, *adjectives: str, behind: bool = False) -> Mapping[str, Severity]:
    """``plain`` words say nothing of how bad it is; each of ``adjectives``, from minor to grave,
    does before a noun (or ``behind`` it)."""
    found = dict.fromkeys(words(plain) | words(nouns), Severity.SERIOUS)
    for severity, said in zip(_BY, adjectives, strict=True):
        for adjective, noun in product(words(said), words(nouns)):
            found[f"{noun} {adjective}" if behind else f"{adjective} {noun}"] = severity
    return found


ENGLISH = _made(
    """complains, complained, complaining, is complaining, was complaining, complains again,
    complained again, has complained, has a complaint, had a complaint, made a complaint,
    a complaint, new complaint, another complaint""",
    "complaint",
    "small, minor, little",
    "serious, big",
    "grave, very serious, formal, terrible",
)
GERMAN = _made(
    """beschwert sich, beschwerte sich, hat sich beschwert, beschwert sich wieder, reklamiert,
    reklamierte, hat reklamiert, beanstandet, beanstandete, hat beanstandet, bemangelt,
    bemaengelt, bemangelte, bemaengelte, hat bemangelt, hat bemaengelt, hat eine beschwerde,
    hat eine reklamation, neue beschwerde, neue reklamation, eine beschwerde, eine reklamation,
    macht eine reklamation""",
    "beschwerde, reklamation, beanstandung",
    "kleine, leichte",
    "ernste, grosse, ernsthafte",
    "schwere, sehr ernste, schlimme",
)
SPANISH = _made(
    """se queja, se quejo, se ha quejado, se quejaba, se queja otra vez, se queja de nuevo,
    reclama, reclamo, ha reclamado, tiene una queja, puso una queja, puso una reclamacion,
    hizo una reclamacion, una queja, una reclamacion, nueva queja, otra queja""",
    "queja, reclamacion",
    "pequena, leve",
    "seria, importante",
    "grave, muy seria",
    behind=True,
)
FRENCH = _made(
    """se plaint, s'est plaint, s'est plainte, se plaignait, se plaint encore, reclame, a reclame,
    a fait une reclamation, fait une reclamation, une reclamation, une plainte,
    nouvelle reclamation, nouvelle plainte, a une reclamation, mecontent, mecontente""",
    "reclamation, plainte",
    "mineure, legere",
    "serieuse, importante",
    "grave, tres serieuse",
    behind=True,
)
DUTCH = _made(
    """klaagt, klaagde, heeft geklaagd, klaagt weer, heeft een klacht, had een klacht,
    een klacht, nieuwe klacht, diende een klacht in, heeft een klacht ingediend, beklaagt zich,
    beklaagde zich, reclameert, reclameerde, heeft gereclameerd""",
    "klacht, reclamatie",
    "kleine, lichte",
    "serieuze, grote, ernstige",
    "zware, zeer ernstige",
)
