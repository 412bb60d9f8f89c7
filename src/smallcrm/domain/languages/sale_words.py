"""Words for what was sold and paid, of every language of the line."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.language import Words, words


@dataclass(frozen=True, slots=True)
class SaleWords:
    """One language's words. All are folded: lower case, no accents, ß as ss."""

    paid: Words
    """ "paid": they did, unless ``paid_by_us`` stands before it."""
    paid_by_us: Words
    """ "i", "we've"."""
    sold: Words
    """ "sold": we did, unless ``sold_by_them`` stands before it."""
    sold_by_them: Words
    not_sold: Words
    """ "sold out"."""
    between: Words
    """What may stand between "paid" and the amount: "the", "invoice", "deposit". Another thing
    ("parking") says that it was paid for something that is no business of ours."""
    to_whom: Words
    """ "her", "him", "them" behind "sold"; no part of what it was."""
    each: Words
    """Before the price of one: "at", "je"."""
    each_behind: Words
    """Behind the price of one: "each", "pro Stück"."""
    for_: Words
    """Before the price of all of it."""
    doubts: Words
    """ "should have", "wants to have": it did not happen."""


TABLES = {
    "en": SaleWords(
        paid=words(
            """paid, transferred, wired, prepaid, payment received, payment of, received payment,
            payment came"""
        ),
        paid_by_us=words("i, we, i've, we've, i have, we have"),
        sold=words("sold"),
        sold_by_them=words("he, she, they, he's, she's, they've, has"),
        not_sold=words("sold out, sold on, sold off, sold short, sold as, sold like"),
        between=words(
            """the, a, us, me, of, for, invoice, inv, invoice no, bill, deposit, balance, rest,
            remaining, remainder, half, first, second, third, final, last, instalment,
            installment, stage, in full, full, cash, by card, by transfer, up front, upfront,
            down, fee, retainer, amount, sum, all, another, other, about, only, over, nearly,
            the full, our, my, no"""
        ),
        to_whom=words("her, him, them, it, us, me"),
        each=words("at, for each, @, a"),
        each_behind=words("each, apiece, a piece, per piece, per hour, an hour, a head, per unit"),
        for_=words("for, for only"),
        doubts=words(
            """should, should have, would, would have, could, could have, might, must, to be, yet
            to be, wants, wanted, not, unpaid, says, said, thinks, claims, if, when, until,
            before, once, after, to have, will have, being, were, hopes"""
        ),
    ),
    "de": SaleWords(
        paid=words(
            """bezahlt, gezahlt, zahlte, bezahlte, uberwiesen, uberwies, angezahlt, zahlung
            erhalten, zahlung eingegangen, zahlungseingang"""
        ),
        paid_by_us=words("ich, wir, habe, hab"),
        sold=words("verkauft, verkaufte"),
        sold_by_them=words("er, sie, hat, haben, wird, werden, es, ist, sind, wurde, wurden"),
        not_sold=words("verkauft sich"),
        between=words(
            """der, die, das, den, dem, des, ein, eine, einen, uns, mir, von, fur, uber, rechnung,
            rechnung nr, rechnungsnummer, nr, anzahlung, rest, restbetrag, rate, erste, zweite,
            dritte, letzte, halfte, betrag, summe, in bar, bar, per karte, per uberweisung,
            vorschuss, honorar, hat, haben, er, sie, schon, heute, gestern, eben, jetzt, nun,
            bereits, alles, und, noch, ganze, restliche, restlichen"""
        ),
        to_whom=words("ihr, ihm, ihnen, ihn, es"),
        each=words("zu, zu je, je, a, fur je, zum preis von"),
        each_behind=words(
            "pro stuck, das stuck, je stuck, pro stunde, die stunde, stuck, pro person"
        ),
        for_=words("fur, um"),
        doubts=words(
            """soll, sollte, musste, muss, will, wollte, wurde gern, konnte, angeblich, wenn,
            falls, sobald, bis, sagt, sagte, meint, nachdem, bevor, wird, werden, noch nicht"""
        ),
    ),
    "es": SaleWords(
        paid=words(
            """pago, pagaron, pagado, ha pagado, han pagado, transfirio, ha transferido, ingreso,
            ha ingresado, pago recibido, pago de, recibido el pago, recibida transferencia de,
            transferencia recibida, transferencia de"""
        ),
        paid_by_us=words("yo, he, hemos, nosotros"),
        sold=words("vendi, vendimos, vendido, he vendido, hemos vendido, vendida, vendidos"),
        sold_by_them=words("el, ella, ellos, ha, han, se, se ha, se han, lo ha, esta, estan"),
        not_sold=words("vendido todo"),
        between=words(
            """el, la, los, las, un, una, nos, me, de, por, factura, factura no, la factura,
            anticipo, senal, resto, mitad, primera, segunda, ultimo, ultima, plazo, cuota,
            importe, total, en efectivo, con tarjeta, por transferencia, ya, hoy, ayer, ella,
            ellos, deposito"""
        ),
        to_whom=words("le, les"),
        each=words("a, a razon de"),
        each_behind=words("cada uno, cada una, por unidad, la unidad, por hora, la hora, c/u"),
        for_=words("por, en"),
        doubts=words(
            """deberia, debe, tiene que, quiere, si, cuando, hasta, dice, dijo, antes de, despues
            de, va a, haber, hubiera, sin, esperando, espero"""
        ),
    ),
    "fr": SaleWords(
        paid=words(
            """paye, payee, a paye, ont paye, regle, reglee, a regle, vire, a vire, virement de,
            virement recu, paiement recu, paiement de, reglement de, encaisse"""
        ),
        paid_by_us=words("je, j'ai, nous avons, on a, j', nous"),
        sold=words("vendu, vendus, vendue, vendues, ai vendu, j'ai vendu, avons vendu"),
        sold_by_them=words("il, elle, ils, elles, a, ont, est, sont, s'est, c'est"),
        not_sold=words("vendu tout"),
        between=words(
            """le, la, les, un, une, l', nous, m', de, d', du, pour, facture, facture no, acompte,
            l'acompte, solde, reste, premier, premiere, deuxieme, dernier, moitie, montant,
            somme, en especes, par carte, par virement, deja, hier, aujourd'hui, echeance, elle,
            il"""
        ),
        to_whom=words("lui, leur"),
        each=words("a, au prix de"),
        each_behind=words("piece, la piece, chacun, chacune, l'unite, l'heure, de l'heure"),
        for_=words("pour"),
        doubts=words(
            """doit, devrait, devait, veut, voudrait, si, quand, jusqu'a, dit, avant, apres, va,
            sera, pas encore, avoir, aurait, etre, attend"""
        ),
    ),
    "nl": SaleWords(
        paid=words(
            """betaald, betaalde, overgemaakt, voldaan, aanbetaald, betaling ontvangen, betaling
            binnen, geld ontvangen"""
        ),
        paid_by_us=words("ik, wij, we, heb, hebben we, hebben wij"),
        sold=words("verkocht"),
        sold_by_them=words("hij, zij, ze, heeft, hebben, is, zijn, wordt, worden, werd, het"),
        not_sold=words("verkocht niet"),
        between=words(
            """de, het, een, ons, me, van, voor, factuur, factuur nr, nr, aanbetaling, voorschot,
            rest, restant, restbedrag, eerste, tweede, laatste, helft, termijn, bedrag, contant,
            per pin, met pin, heeft, hebben, hij, ze, zij, al, vandaag, gisteren, net, nu, ook,
            nog, alles, en"""
        ),
        to_whom=words("haar, hem, hun, hen, het"),
        each=words("a, voor elk, tegen"),
        each_behind=words("per stuk, het stuk, per uur, elk, p/s, de man, per persoon"),
        for_=words("voor"),
        doubts=words(
            """zou, zal, moet, moest, wil, wilde, als, zodra, tot, zegt, zei, nadat, voordat, nog
            niet, wordt, worden"""
        ),
    ),
}
