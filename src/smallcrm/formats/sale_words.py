"""Header words of tables of invoices and payments, as ``header_words.key`` makes them."""

from __future__ import annotations

from smallcrm.domain.sale_tables import SaleColumn
from smallcrm.formats.header_words import key

_WORDS = {
    SaleColumn.DATE: """
        date, invoice date, issue date, issued, issued on, sale date, sold on, order date,
        transaction date, created, document date, payment date, date issued, datum,
        rechnungsdatum, belegdatum, verkauft am, bestelldatum, ausstellungsdatum,
        leistungsdatum, fecha, fecha factura, fecha de factura, fecha de emision, fecha de
        venta, date de facture, date facture, date d'emission, date de vente, factuurdatum,
        verkoopdatum, boekdatum, besteldatum""",
    SaleColumn.PAID_ON: """
        paid on, paid, date paid, paid at, paid date, payment received, bezahlt am,
        zahlungsdatum, bezahlt, zahlungseingang, pagado el, fecha de pago, pagado, paye le, date
        de paiement, date de reglement, regle le, betaald op, betaaldatum, betaald""",
    SaleColumn.NUMBER: """
        number, invoice, invoice number, invoice no, invoice #, invoice id, no, document number,
        reference, order number, order id, receipt number, rechnung, rechnungsnummer, rechnungs
        nr, rechnung nr, belegnummer, beleg nr, bestellnummer, nummer, nr, factura, numero,
        numero de factura, no factura, num factura, facture, numero de facture, no facture, num
        facture, factuur, factuurnummer, factuurnr, bestelnummer""",
    SaleColumn.CUSTOMER: """
        customer, customer name, client, client name, bill to, billed to, buyer, name, company,
        contact, payer, kunde, kundenname, kunde name, empfanger, rechnungsempfanger, firma,
        auftraggeber, cliente, nombre del cliente, nombre cliente, nombre, empresa, nom client,
        nom du client, nom, societe, acheteur, klant, klantnaam, naam, bedrijf, debiteur""",
    SaleColumn.EMAIL: """
        email, e-mail, e-mail address, customer email, client email, email address, mail, kunden
        e-mail, e-mail adresse, correo, correo electronico, email cliente, courriel, adresse
        e-mail, e-mailadres, email klant""",
    SaleColumn.CUSTOMER_NUMBER: """
        customer number, customer no, customer id, client number, client id, account number,
        kundennummer, kunden nr, kundennr, kdnr, debitorennummer, numero de cliente, no cliente,
        id cliente, codigo cliente, numero client, numero de client, numero du client, no client,
        code client, id client,
        klantnummer, klantnr, debiteurnummer, relatienummer""",
    SaleColumn.ITEM: """
        item, product, description, service, article, item name, line item, what, product name,
        item description, lineitem name, artikel, bezeichnung, produkt, leistung, beschreibung,
        position, artikelbezeichnung, articulo, producto, descripcion, concepto, servicio,
        article, produit, designation, libelle, prestation, omschrijving, product, dienst""",
    SaleColumn.QUANTITY: """
        quantity, qty, count, units, pieces, hours, lineitem quantity, menge, anzahl, stuck,
        stunden, cantidad, uds, unidades, quantite, qte, nombre d'unites, aantal, stuks, uren""",
    SaleColumn.UNIT_PRICE: """
        unit price, price, price each, rate, unit cost, lineitem price, einzelpreis, preis,
        stuckpreis, stundensatz, precio, precio unitario, prix, prix unitaire, pu, prijs,
        stukprijs, eenheidsprijs, tarief""",
    SaleColumn.GROSS: """
        gross, gross amount, total incl tax, total including tax, total incl vat, amount incl
        vat, grand total, invoice total, brutto, bruttobetrag, gesamt brutto, betrag brutto,
        endbetrag, rechnungsbetrag, total con iva, importe con iva, importe total, total iva
        incluido, ttc, total ttc, montant ttc, bruto, totaal incl btw, bedrag incl btw, totaal
        inclusief btw""",
    SaleColumn.AMOUNT: """
        amount, total, sum, total amount, amount paid, payment, payment amount, value, paid
        amount, betrag, summe, gesamt, gesamtbetrag, zahlbetrag, zahlung, importe, monto,
        cantidad pagada, valor, montant, total general, somme, bedrag, totaal, totaalbedrag, som""",
    SaleColumn.NET: """
        net, net amount, subtotal, total excl tax, total excl vat, amount excl vat, netto,
        nettobetrag, betrag netto, summe netto, gesamt netto, neto, base imponible, importe
        neto, subtotal sin iva, ht, total ht, montant ht, totaal excl btw, bedrag excl btw,
        subtotaal""",
    SaleColumn.CURRENCY: """
        currency, currency code, wahrung, waehrung, moneda, divisa, devise, monnaie, valuta,
        munt""",
    SaleColumn.NOTE: """
        note, notes, comment, comments, memo, remarks, notiz, bemerkung, kommentar, anmerkung,
        nota, notas, observaciones, comentario, remarque, commentaire, notities, opmerking,
        opmerkingen, toelichting""",
}
MEANINGS = {
    key(word): meaning
    for meaning, text in _WORDS.items()
    for word in " ".join(text.split()).split(",")
}
"""English, German, Spanish, French and Dutch together; of two meanings the later counts."""
CUSTOMER_NUMBER = frozenset(k for k, m in MEANINGS.items() if m is SaleColumn.CUSTOMER_NUMBER)
"""How a field of the user's own may be called that has a customer's number."""
