"""Names, companies and slips for the labelled set of duplicates."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


GIVEN = _words(
    """
Robert William Elisabeth Johannes Jose Katherine Michael Margaret Thomas Francisco Alexander
Susanne Christopher Giuseppe Anthony Barbara Daniel Heinrich Isabel Nicholas Patricia Samuel
Victoria Wilhelm Benjamin Catherine Dmitri Edward Friedrich Giovanni Helene Ignacio Joseph
Konrad Ludwig Matthew Natalie Oliver Pedro Rebecca Stephen Theodor Ursula Vincent Walter Anna
Bruno Clara Diego Emma Felix Greta Hugo Ida Jonas Karin Leo Marta Noah Olga Pablo Rosa Simon
Tilda Umberto Vera Yusuf Zoe Aisha Bilal Chen Deepa Emre Fatima Goran Hiroshi Ingrid Jorge Kofi
Lucia Mehmet Nina Omar Priya Quentin Rashid Sofia Tariq Ulf Valentina Wei Ximena
"""
)
FAMILY = _words(
    """
Smith Müller Garcia Rossi Dubois Jansen Kowalski Novak Silva Andersson Öztürk Schäfer Weiß
Fernández Lefèvre Brown Schröder Bauer Fischer Hoffmann Krüger Lange Meyer Neumann Peters
Richter Schmidt Thompson Vogel Wagner Zimmermann Baker Carter Davies Evans Foster Graham
Harrison Ingram Jenkins Kennedy Lawson Mitchell Nelson Osborne Patterson Quinn Reynolds Sanders
Turner Underwood Vaughan Walker Young Almeida Barbosa Cardoso Dominguez Escobar Ferreira
Gutierrez Herrera Iglesias Jimenez Lorenzo Martinez Navarro Ortega Pereira Quintana Ramirez
Santos Torres Urrutia Vargas Zapata Bianchi Colombo Esposito Ferrari Greco Marino Romano Bakker
DeVries Visser Smit Meijer Mulder Bos Vos Peeters Hendriks Nowak Wisniewski
"""
)
COMPANIES = _words(
    """
Acme Baker-Works Cobalt Delta-Print Eastside Fjord Granite Harbour Indigo Juniper Kestrel Lumen
Meridian Northwind Orchard Pinecone Quarry Redwood Saffron Tidewater Umbra Vertex
"""
)
PLACES = _words(
    """
Berlin Paris Madrid Lisbon Dublin Oslo Vienna Prague Turin Ghent Leeds York Bern Graz Lyon Porto
Seville Cork Utrecht Malmo
"""
)
SHORT = {
    "Robert": "Bob",
    "William": "Bill",
    "Elisabeth": "Liz",
    "Johannes": "Hans",
    "Jose": "Pepe",
    "Katherine": "Kate",
    "Michael": "Mike",
    "Margaret": "Peggy",
    "Thomas": "Tom",
    "Francisco": "Paco",
    "Alexander": "Sasha",
    "Susanne": "Susi",
    "Christopher": "Kit",
    "Giuseppe": "Beppe",
    "Anthony": "Tony",
    "Barbara": "Babs",
    "Daniel": "Danny",
    "Heinrich": "Heinz",
    "Isabel": "Isa",
    "Nicholas": "Nick",
    "Patricia": "Trish",
    "Samuel": "Sam",
    "Victoria": "Vicky",
    "Wilhelm": "Willi",
    "Benjamin": "Ben",
    "Catherine": "Cathy",
    "Dmitri": "Dima",
    "Edward": "Ted",
    "Friedrich": "Fritz",
    "Giovanni": "Gianni",
    "Helene": "Leni",
    "Ignacio": "Nacho",
    "Joseph": "Joe",
    "Ludwig": "Lutz",
    "Matthew": "Matt",
    "Rebecca": "Becky",
    "Stephen": "Steve",
    "Ursula": "Uschi",
    "Vincent": "Vinnie",
    "Walter": "Wally",
    "Deepa": "Dips",
    "Konrad": "Conny",
    "Oliver": "Noll",
    "Pedro": "Perico",
    "Fatima": "Fati",
}
"""Dips, Noll, Conny and Fati are in no table of ours: some will always be missing."""
SCRIPTS = (
    ("Дмитрий Иванов", "Dmitry Ivanov", "Dmitri Ivanov"),
    ("Екатерина Смирнова", "Ekaterina Smirnova", "Yekaterina Smirnova"),
    ("Александр Петров", "Alexander Petrov", "Aleksandr Petrov"),
    ("Сергей Кузнецов", "Sergey Kuznetsov", "Sergei Kuznetsov"),
    ("Наталья Соколова", "Natalia Sokolova", "Natalya Sokolova"),
    ("Юлия Волкова", "Yulia Volkova", "Julia Volkova"),
    ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", "Yorgos Papadopoulos"),
    ("Ελένη Νικολάου", "Eleni Nikolaou", "Eleni Nicolaou"),
    ("Δημήτρης Κωνσταντίνου", "Dimitris Konstantinou", "Dimitris Constantinou"),
    ("Μαρία Γεωργίου", "Maria Georgiou", "Maria Georgiu"),
)
CLOSE = (
    *(("Paul", "Paula"), ("Jan", "Jana"), ("Maria", "Marie"), ("Daniel", "Daniela")),
    *(("Martin", "Martina"), ("Julia", "Julian"), ("Erik", "Erika"), ("Mario", "Maria")),
    *(("Christian", "Christina"), ("Simon", "Simone"), ("Anna", "Anne"), ("Louis", "Louise")),
)
CLOSE_FAMILIES = (
    *(("Berger", "Burger"), ("Hansen", "Jansen"), ("Keller", "Kellner"), ("Lang", "Lange")),
    *(("Miller", "Millar"), ("Parker", "Barker"), ("Morris", "Norris"), ("Winter", "Winters")),
)
HOSTS = ("mail.example", "post.example", "web.example", "inbox.example")
OFFICES = ("info", "office", "sales", "kontakt", "buero")
SPELT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "é": "e", "á": "a", "è": "e"}
)
