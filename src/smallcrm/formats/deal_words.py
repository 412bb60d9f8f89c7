"""The header words of deals, as programs and people write them, and which program wrote a table.

A word stands as ``header_words.key`` makes it: "Deal - Expected close date" is
dealexpectedclosedate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smallcrm.domain.text import fold
from smallcrm.formats.header_words import key

WORDS: Mapping[str, str] = {
    "what": """dealname dealtitle opportunityname potentialname opportunity deal title
        geschaft geschaftsname verkaufschance verkaufschancenname opportunityname
        negocio nombredelnegocio oportunidad nombredelaoportunidad affaire nomdelaffaire
        opportunite nomdelopportunite transaction nomdelatransaction dealnaam naamdeal
        verkoopkans naamverkoopkans 商机名称 name""",
    "amount": """amount dealvalue value dealamount expectedamount betrag wert volumen importe valor
        montant valeur bedrag waarde 商机金额 预计销售金额""",
    "currency": """currency dealcurrency dealcurrencyofvalue currencyofvalue currencyisocode
        amountcurrency opportunitycurrency wahrung divisa moneda devise valuta 币种""",
    "stage": """stage dealstage stagename dealstagename phase etapa etape fase verkaufsphase
        vertriebsphase 商机阶段""",
    "pipeline": """pipeline dealpipeline pipelinename embudo pijplijn vertriebspipeline
        商机状态组""",
    "state": """status dealstatus state dealstate zustand estado etat toestand""",
    "is_won": """iswon won isclosedwon closedwon dealisclosedwon""",
    "is_lost": """islost lost isclosedlost closedlost""",
    "chance": """probability dealprobability chance winprobability wahrscheinlichkeit probabilidad
        probabilite kans waarschijnlijkheid 赢率""",
    "expected": """closedate closingdate expectedclosedate dealexpectedclosedate expectedclose
        erwarteterabschluss abschlussdatum fechadecierre cierreprevisto datedecloture
        clotureprevue verwachteafsluiting sluitingsdatum 预计成交日期""",
    "created": """createdate createddate created dealcreated dealcreatedat addtime dealaddtime
        createdtime creationdate erstellt angelegt creado cree aangemaakt 创建时间""",
    "closed": """wontime losttime dealwontime deallosttime dealclosetime closed closedon
        dealclosedon""",
    "reason": """lostreason deallostreason closedlostreason closedwonreason reason lossreason
        reasonforloss reasonforlossc grund verlustgrund motivo motivodeperdida raison motif reden
        verliesreden""",
    "person": """contactname contact person personname contactperson dealcontactperson
        primarycontact associatedcontact associatedcontacts personperson ansprechpartner kontakt
        contacto personadecontacto personne contactpersoon persoon 联系人""",
    "email": """email contactemail personemail emailaddress correo correoelectronico courriel
        emailadresse primarycontactemail""",
    "company": """accountname account company companyname organization organisation
        dealorganization dealorganisation organizationname organisationname associatedcompany
        associatedcompanies primarycompany firma unternehmen empresa cuenta entreprise societe
        compte bedrijf organisatie 客户名称""",
    "note": """description note notes dealdescription beschreibung notiz descripcion nota remarque
        notitie omschrijving 备注""",
    "next_step": """nextstep dealnextstep nachsterschritt siguientepaso prochaineetape
        volgendestap""",
}
"""What a column of deals may be, and the words for it; of several columns the first counts, and of
words the longer ones before the last."""
_SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("zoho", ("dealname|potentialname", "closingdate")),
    ("hubspot", ("dealname", "dealstage|dealowner|pipeline")),
    ("salesforce", ("opportunityname|opportunityid|opportunityowner",)),
    ("salesforce", ("stagename", "closedate|isclosed|forecastcategory")),
    ("pipedrive", ("dealtitle", "dealvalue|dealstage|dealstatus|dealpipeline")),
    ("pipedrive", ("title", "value", "organization|contactperson|expectedclosedate")),
    ("wukong", ("商机名称",)),
)
_MEANINGS = {word: what for what, words in WORDS.items() for word in words.split()}
_WON = ("won", "closedwon", "gewonnen", "ganad", "gagne", "赢单", "dealwon", "signed")
_LOST = ("lost", "closedlost", "verloren", "perdid", "perdu", "输单", "deallost", "abandoned")
_YES = frozenset({"1", "true", "yes", "ja", "si", "oui", "wahr", "vrai", "verdadero"})


def columns(headers: Sequence[str]) -> dict[str, int]:
    """Which column is what. A title goes before a plain "Name"."""
    found: dict[str, int] = {}
    for place, header in enumerate(headers):
        meaning = _MEANINGS.get(key(header).removesuffix("%"))
        is_first = meaning not in found
        if meaning == "what" and not is_first:
            is_first = key(headers[found["what"]]) == "name" != key(header)
        if meaning is not None and is_first:
            found[meaning] = place
    return found


def are_deals(headers: Sequence[str]) -> bool:
    """Whether a table with these headers is one of deals: they are called something, stand
    somewhere, and are somebody's."""
    found = columns(headers)
    is_placed = not {"stage", "state", "pipeline", "is_won"}.isdisjoint(found)
    is_owned = not {"person", "email", "company"}.isdisjoint(found)
    return "what" in found and is_placed and is_owned


def system(headers: Sequence[str]) -> str:
    """The program's name, or ""."""
    keys = {key(header) for header in headers}
    for name, signs in _SIGNS:
        if all(keys & set(sign.split("|")) for sign in signs):
            return name
    return ""


def says_won(text: str) -> bool:
    """Whether a status or a stage is that of a deal that was won: "Closed Won"."""
    return key(fold(text)).startswith(_WON)


def says_lost(text: str) -> bool:
    return key(fold(text)).startswith(_LOST)


def is_yes(text: str) -> bool:
    return fold(text).strip() in _YES
