"""Words in names and addresses that name nobody: titles, particles, legal forms, offices."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ROLES = _words(
    """
info office sales contact mail email hello hi team admin support help helpdesk service services
billing accounts finance accounting invoice invoices orders order shop store jobs hr careers
press media marketing reception secretary enquiries inquiries webmaster postmaster noreply no-
reply newsletter legal privacy security purchasing booking bookings reservations events kontakt
buero buro zentrale verkauf vertrieb einkauf rechnung buchhaltung empfang sekretariat bestellung
kundenservice praxis kanzlei verwaltung bewerbung contacto ventas administracion facturacion
pedidos compras secretaria contato vendas bonjour accueil commercial comptabilite facturation
secretariat vente informatie verkoop administratie boekhouding receptie inkoop amministrazione
vendite ordini segreteria commerciale biuro
"""
)
"""Before the @ of an address: an office, not a person."""
TITLES = _words(
    """
mr mrs ms miss mx dr prof professor sir dame rev herr frau dipl ing mag med hc sr sra srta don
dona mme mlle monsieur madame dhr mevr mw drs ir phd mba sig dott avv pan pani senor senora esq
md
"""
)
MEN = _words("mr herr sir don senor monsieur dhr sig pan")
WOMEN = _words("mrs ms miss dame frau sra srta dona senora mme mlle madame mevr mw pani")
"""Of titles: those of a man, and of a woman."""
COUPLED = _words("and und et")
"""Between two names that stand for two people."""
PARTICLES = _words(
    """
van von der den de del della di da dos du la le ter ten het zu zum zur el al bin ibn af av st
"""
)
"""Part of the family name behind them."""
LEGAL = _words(
    """
ltd limited inc llc llp plc corp co gmbh ag kg ohg ug ev mbh bv nv vof sa sarl sas sl srl spa sp
zoo oy ab as aps pty lda eirl cie
"""
)
"""Of companies: what kind they are by law."""
YOUNGER = {"jr": "jr", "jun": "jr", "junior": "jr", "ii": "2", "iii": "3", "iv": "4", "fils": "jr"}
ELDER = {"sen": "sr", "senior": "sr", "sr": "sr", "pere": "sr"}
"""What tells father and son apart, behind the name."""
