"""Headers that are put together: Google's numbered groups, and a thing with a place beside it."""

from __future__ import annotations

import re
from functools import lru_cache

from smallcrm.domain.text import fold

_NUMBERED = re.compile(
    r"(email|phone|address|organization|relation|website|event|custom field|im|sip|calendar"
    r"|user defined field|occasion) (\d{1,2}) - (.+)\Z"
)
_PARTS = {
    ("email", "value"): "email",
    ("phone", "value"): "phone",
    ("website", "value"): "link",
    ("event", "value"): "other_day",
    ("occasion", "value"): "other_day",
    ("relation", "value"): "fact",
    ("custom field", "value"): "custom:text",
    ("user defined field", "value"): "custom:text",
    ("im", "value"): "custom:text",
    ("im", "service"): "label",
    ("address", "formatted"): "address",
    ("address", "street"): "street",
    ("address", "city"): "locality",
    ("address", "po box"): "po_box",
    ("address", "region"): "region",
    ("address", "postal code"): "postal_code",
    ("address", "country"): "country",
    ("address", "extended address"): "extended",
    ("organization", "name"): "company",
    ("organization", "title"): "role",
    ("organization", "department"): "department",
}
_IGNORED = {("organization", "type"), ("organization", "label"), ("im", "type"), ("im", "label")}

_NOUNS = {
    "phone": "phone telephone tel telefon telefono telefone telefoon fone puhelin tlf tfno phones "
    "telefonnummer telefoonnummer rufnummer téléphone telefonnr telf tlfno tfn puh telefonszam "
    "puhelinnumero fon телефон тел τηλεφωνο",
    "fax": "fax telefax telecopie telecopieur faks faxnummer faksi telefaks факс φαξ",
    "mobile": "mobile cell cellular cellphone handy mobil portable movil celular cellulare mobiel "
    "mobiltelefon mobilnummer gsm handynummer mobilnr matkapuhelin komorka komorkowy mobilni "
    "telemovel mobitel cep mobiele whatsapp мобильный сотовый κινητο",
    "email": "email mail emails courriel mailadresse emailadresse emailadres correo epost mejl "
    "epostadress epostadresse sahkoposti sahkopostiosoite eposta emailcim",
    "street": "street strasse rue calle via straat ulica rua str gatuadress gade gata ulice cadde "
    "katuosoite utca улица",
    "locality": "city town ort stadt ville ciudad citta plaats cidade miasto wohnort locality "
    "kaupunki poststed postort mesto varos sehir woonplaats город",
    "region": "state province county region bundesland kanton provincia provincie departement "
    "wojewodztwo lan fylke область",
    "postal_code": "zip postal postcode plz postleitzahl cp cap zipcode postalcode zippostal cep "
    "postnummer postnr postinumero psc iranyitoszam индекс",
    "country": "country land pays pais paese nazione kraj maa zeme orszag ulke страна",
    "po_box": "pobox postfach postbus postboks",
    "link": "website homepage webseite url webpage web hemsida hjemmeside webside kotisivu сайт",
}
_ADDRESS_WORDS = (
    "address adresse adres direccion indirizzo anschrift endereco adress osoite adresa адрес"
)
_ADDRESS = frozenset(_ADDRESS_WORDS.split())
_PLACES = {
    "work": "work business office geschaftlich geschaeftlich geschafts dienstlich dienst buro "
    "bureau trabajo lavoro ufficio uff werk zakelijk professionnel professionnelle pro beruflich "
    "biuro comercial sluzbowy laboral travail arbeit oficina arbete arbejde arbeid arb tyo zam "
    "zamestnani praca prace sluzbowa empresa emprego munkahely hivatali is posao рабочий рабочая "
    "раб εργασιας",
    "home": "home private privat domicile personal personnel personnelle particular casa thuis "
    "prive abitazione domowy residencial privee perso hogar hem bostad priv koti dom domu domowa "
    "residencia otthoni ev privado personale domaci домашний дом οικιας",
    "other": "other weitere weiterer weiteres autre otro otra altro altra overig andere anderes "
    "alternate alternative additional secondary sekundare zweite annan annen anden muu inny jiny "
    "outro outra diger второй другой",
    "billing": "billing rechnung rechnungs facturation facturacion invoice",
    "shipping": "shipping delivery liefer lieferung livraison",
    "main": "main haupt principal primary fixe fixo fisso fijo vaste",
    "": "mailing mail postal contact person customer client company organization lead address "
    "organisation kontakt firma primary default contacto contatto contato member",
}
_STOP_WORDS = (
    "of de del du der die das di la le the number nr no nummer value code line and et und y e "
    "numero num id1 o a l d en op region voor s da do für fur para per pour i og och za na"
)
_STOP = frozenset(_STOP_WORDS.split())
_E_MAIL = re.compile(r"\be[- ](mail|post)")
_SPLIT = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ORDER = ("work", "home", "other", "billing", "shipping", "main", "mobile", "fax")


def numbered(header: str) -> tuple[str, str, str] | None:
    """Meaning, label and group of a header such as "Address 1 - City"; None for others."""
    match = _NUMBERED.match(_plain(header))
    if match is None:
        return None
    base, number, part = match[1], match[2], match[3].strip()
    group = f"{base}{number}"
    if (base, part) in _IGNORED:
        return "drop", "", ""
    if part in ("type", "label"):
        return "label", "", group
    meaning = _PARTS.get((base, part))
    if meaning is None:
        return ("custom:text", "", "") if base in ("organization", "address") else None
    return meaning, "", "" if base == "organization" else group


@lru_cache(maxsize=4096)
def composed(header: str) -> tuple[str, str] | None:
    """Meaning and label of a header all whose words are known; None when one is not, or when
    they name no thing."""
    tokens = _tokens(header)
    things: list[str] = []
    places: list[str] = []
    has_address = False
    for token in tokens:
        if token in _ADDRESS:
            has_address = True
        elif token in _THING:
            things.append(_THING[token])
        elif token in _PLACE:
            places.append(_PLACE[token])
        elif token not in _STOP and not token.isdigit():
            return None
    things = _told_apart(things, places)
    kinds = set(things) & {"mobile", "fax"}
    nouns = list(dict.fromkeys("phone" if t in ("mobile", "fax") else t for t in things))
    if len(nouns) > 1 or not (nouns or (has_address and places)):
        return None
    meaning = nouns[0] if nouns else "address"
    words = [w for w in _ORDER if w in kinds or w in places]
    return meaning, " ".join(w for w in words if w != "main" or meaning == "phone")


def _told_apart(things: list[str], places: list[str]) -> list[str]:
    """ "Mail" beside another thing, as in "Mail Street", is a place, and "postal" with "code"."""
    if "email" in things and set(things) & {"street", "locality", "postal_code", "region"}:
        return [t for t in things if t != "email"]
    if "region" in things and "country" in things:  # "Country/Region"
        return [t for t in things if t != "region"]
    if "region" in things and "po_box" in things:
        return [t for t in things if t != "region"]
    return things


def _plain(header: str) -> str:
    return _E_MAIL.sub(r"e\1", fold(header).strip())


def _tokens(header: str) -> list[str]:
    words = _SPLIT.findall(_plain(_CAMEL.sub(" ", header)).replace("_", " "))
    if any(len(w) > 40 for w in words):
        return ["?"]
    parted: list[str] = []
    for word in words:
        parted += [word] if word in _VOCABULARY else (_segments(word) or [word])
    return parted


def _segments(word: str) -> list[str]:
    """A word such as "mailingpostalcode" in those that we know; empty when it cannot be parted."""
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(3, len(word) + 1):
        for start in range(end - 2):
            before = best[start]
            if before is not None and word[start:end] in _VOCABULARY:
                found = [*before, word[start:end]]
                there = best[end]
                if there is None or len(found) < len(there):
                    best[end] = found
    return best[-1] or []


def _by_word(table: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in table.items():
        for word in words.split():
            found.setdefault(fold(word), name)
    return found


_THING = _by_word(_NOUNS)
_PLACE = _by_word(_PLACES)
_VOCABULARY = frozenset(_THING) | frozenset(_PLACE) | _STOP | _ADDRESS
