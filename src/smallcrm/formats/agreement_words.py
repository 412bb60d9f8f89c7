"""Headings and words of tables of agreements, in the languages of the program and as Wukong CRM
calls them."""

from __future__ import annotations

from smallcrm.domain.agreement_tables import AgreementColumn as C
from smallcrm.domain.records import CadenceUnit
from smallcrm.formats.header_words import key

HEADINGS = {
    "Name": C.CUSTOMER,
    "Agreement": C.WHAT,
    "Price": C.PRICE,
    "Currency": C.CURRENCY,
    "Paid every": C.INTERVAL,
    "Starts": C.STARTS,
    "Term": C.TERM,
    "Notice": C.NOTICE,
    "At the end": C.RENEWAL,
    "Renewed for": C.RENEWED,
    "Ended": C.ENDED,
    "Reason": C.REASON,
    "Note": C.NOTE,
    "UID": C.UID,
}
"""Those of our own table, in their order."""
RENEWED, ENDS = "renewed by itself", "ends"

_OTHERS = {
    C.CUSTOMER: "customer, customer name, client, account, account name, company, kunde, firma,"
    " kundenname, cliente, empresa, client name, société, klant, klantnaam, bedrijf,"
    " 客户名称, 客户",
    C.EMAIL: "e-mail, email, mail, e-mail address, correo, courriel, adresse e-mail, 邮箱",
    C.UID: "uid",
    C.WHAT: "contract, contract name, title, subject, what, subscription, vertrag, vertragsname,"
    " bezeichnung, contrato, nombre del contrato, asunto, contrat, nom du contrat, objet, contract,"
    " contractnaam, onderwerp, 合同名称, 合同",
    C.PRICE: "amount, contract amount, value, contract value, fee, money, preis, betrag,"
    " vertragswert, precio, importe, prix, montant, prijs, bedrag, 合同金额, 金额",
    C.CURRENCY: "currency code, währung, moneda, devise, valuta, 币种",
    C.INTERVAL: "every, per, billing, billed, frequency, payment interval, turnus, interval,"
    " billing period, billing cycle, billing frequency, paid, zahlungsweise,"
    " intervall, periodicidad, périodicité, intervalle, betaling per, interval",
    C.STARTS: "start, start date, start time, begin, begins, from, contract start date, beginn,"
    " vertragsbeginn, startdatum, inicio, fecha de inicio, début, date de début, begindatum,"
    " ingangsdatum, 合同开始时间, 开始时间",
    C.SIGNED: "order date, signed, signed on, date, datum, fecha, 下单时间, 签约日期",
    C.ENDS: "end, end date, end time, ends, until, expiry date, expires, contract end date, ende,"
    " vertragsende, enddatum, fin, fecha de fin, vencimiento, date de fin, échéance, einddatum,"
    " 合同结束时间, 结束时间",
    C.TERM: "contract term, duration, laufzeit, duración, plazo, durée, looptijd",
    C.NOTICE: "notice period, kündigungsfrist, preaviso, préavis, opzegtermijn",
    C.RENEWAL: "renewal, auto renew, auto renewal, automatic renewal, verlängerung, renovación,"
    " reconduction, renouvellement, verlenging",
    C.RENEWED: "renewal term, renewal period, verlängert um, verlengd met",
    C.ENDED: "ended on, cancelled, canceled, termination date, terminated, beendet, gekündigt,"
    " terminado, baja, résilié, beëindigd, opgezegd",
    C.REASON: "why, end reason, grund, kündigungsgrund, motivo, raison, motif, reden",
    C.NOTE: "notes, remark, remarks, comment, comments, description, notiz, bemerkung, nota,"
    " observaciones, remarque, commentaire, notitie, opmerking, 备注",
}
MEANINGS = {key(head): meaning for head, meaning in HEADINGS.items()} | {
    key(word): meaning for meaning, words in _OTHERS.items() for word in words.split(",")
}

_UNITS = {
    CadenceUnit.DAY: "d day days tag tage tagen dia dias jour jours dag dagen daily 天 日",
    CadenceUnit.WEEK: "w week weeks woche wochen semana semanas semaine semaines weken weekly"
    " wochentlich semanal hebdomadaire wekelijks 周",
    CadenceUnit.MONTH: "m mo month months monat monate monaten mes meses mois maand maanden monthly"
    " monatlich mensual mensuel maandelijks 月 个月",
    CadenceUnit.YEAR: "y yr year years jahr jahre jahren ano anos an ans annee annees jaar jaren"
    " yearly annual annually jahrlich anual annuel jaarlijks 年",
}
UNITS = {word: unit for unit, words in _UNITS.items() for word in words.split()}
QUARTERS = frozenset(
    {"quarter", "quarterly", "quartal", "vierteljahrlich", "trimestre", "trimestral", "kwartaal"}
)
ONCE = frozenset({"once", "einmalig", "unico", "unique", "eenmalig"})
YES = frozenset(
    {"yes", "y", "ja", "j", "si", "oui", "true", "1", "auto", "automatic", "automatisch", "是"}
)
NO = frozenset({"no", "n", "nein", "non", "nee", "false", "0", "never", "否"})
