"""Headers as named programs write them, each with one person's cells: what stands under a word.

The words are those of real exports as far as they are public; the person is made up.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class System:
    """``cells`` by header, in the file's order. ``emails`` and ``phones`` are what must be read."""

    name: str
    cells: tuple[tuple[str, str], ...]
    emails: tuple[str, ...] = ("zoe@example.com",)
    phones: tuple[str, ...] = ("+44 20 7946 0101", "07700 900456")
    company: str = "Acme Ltd"
    person: str = "Zoë Müller"

    @property
    def header(self) -> list[str]:
        return [header for header, _ in self.cells]

    @property
    def row(self) -> list[str]:
        return [cell for _, cell in self.cells]


def cells(text: str) -> tuple[tuple[str, str], ...]:
    """ "Header=value | Header" as pairs; no value is an empty cell."""
    pairs = (part.strip().partition("=") for part in text.replace("\n", " ").split(" | "))
    return tuple((header.strip(), value.strip()) for header, _, value in pairs)


PHONE, MOBILE, MAIL = "+44 20 7946 0101", "07700 900456", "zoe@example.com"

SYSTEMS = (
    System(
        "google_new",
        cells(f"""First Name=Zoë | Middle Name | Last Name=Müller | Phonetic First Name
        | Name Prefix
        | Nickname | File As | Organization Name=Acme Ltd | Organization Title=Buyer | Birthday
        | Notes=likes tea | Photo | Labels=* myContacts | E-mail 1 - Label=* Work
        | E-mail 1 - Value={MAIL} | Phone 1 - Label=Work | Phone 1 - Value={PHONE}
        | Phone 2 - Label=Mobile | Phone 2 - Value={MOBILE} | Address 1 - Label
        | Address 1 - City"""),
    ),
    System(
        "google_old",
        cells(f"""Name=Zoë Müller | Given Name=Zoë | Additional Name | Family Name=Müller
        | Yomi Name
        | Birthday | Location | Notes | Group Membership=* myContacts ::: Kunden
        | E-mail 1 - Type=* Work | E-mail 1 - Value={MAIL} | Phone 1 - Type=Mobile
        | Phone 1 - Value={PHONE} ::: {MOBILE} | Organization 1 - Type
        | Organization 1 - Name=Acme Ltd | Organization 1 - Title=Buyer"""),
    ),
    System(
        "outlook_en",
        cells(f"""Title=Ms. | First Name=Zoë | Middle Name | Last Name=Müller | Suffix
        | Company=Acme Ltd | Department | Job Title=Buyer | Business Street | Business City=London
        | Business Fax | Business Phone={PHONE} | Home Phone | Mobile Phone={MOBILE} | Account
        | Anniversary=0/0/00 | Birthday=12/31/1979 | Categories=Customer;VIP | E-mail Address={MAIL}
        | E-mail Type=SMTP | E-mail Display Name=Zoë Müller ({MAIL}) | Gender | Notes
        | Priority=Normal
        | Private=False | Sensitivity=Normal | Web Page"""),
    ),
    System(
        "outlook_de",
        cells(f"""Anrede=Frau | Vorname=Zoë | Weitere Vornamen | Nachname=Müller | Suffix
        | Firma=Acme Ltd | Abteilung | Position=Einkauf | Straße geschäftlich
        | Ort geschäftlich=Köln
        | Land geschäftlich | Telefon geschäftlich={PHONE} | Telefon privat | Mobiltelefon={MOBILE}
        | E-Mail-Adresse={MAIL} | E-Mail-Typ=SMTP | E-Mail: Angezeigter Name=Zoë
        | Geburtstag=24.12.1968
        | Jahrestag=00.00.00 | Kategorien=Kunde | Notizen | Ort | Priorität=Normal | Privat=Aus
        | Vertraulichkeit=Normal | Webseite"""),
    ),
    System(
        "outlook_fr",
        cells(f"""Titre=Mme | Prénom=Zoë | Deuxième prénom | Nom=Müller | Suffixe
        | Société =Acme Ltd
        | Service =Achats | Titre=Acheteuse | Rue (bureau) | Ville (bureau)=Lyon
        | Téléphone (bureau)={PHONE} | Tél. mobile={MOBILE} | Adresse de messagerie={MAIL}
        | Type de messagerie=SMTP | Nom complet de l'adresse de messagerie=Zoë
        | Anniversaire=31/12/1979 | Anniversaire de mariage ou fête=00/00/00 | Catégories
        | Notes | Priorité=Normale | Privé=Faux"""),
    ),
    System(
        "outlook_fr_new",
        cells(f"""Nom=Müller | Prénom=Zoë | Société=Acme Ltd | Adresse de courrier={MAIL}
        | Adresse de courrier 2 | Téléphone 2 (bureau)={PHONE} | Tél. mobile={MOBILE}
        | Page web"""),
    ),
    System(
        "outlook_es",
        cells(f"""Tratamiento=Sra. | Nombre=Zoë | Segundo nombre | Apellidos=Müller | Sufijo
        | Organización=Acme Ltd | Departamento | Puesto=Compras | Calle del trabajo
        | Ciudad de trabajo=Madrid | Teléfono del trabajo={PHONE} | Móvil={MOBILE}
        | Dirección de correo electrónico={MAIL} | Tipo de correo electrónico=SMTP
        | Nombre de pantalla de correo electrónico=Zoë | Cumpleaños=31/12/1979
        | Aniversario=00/00/00
        | Categorías | Notas | Página web"""),
    ),
    System(
        "outlook_it",
        cells(f"""Titolo=Sig.ra | Nome=Zoë | Secondo Nome | Cognome=Müller | Società=Acme Ltd
        | Reparto
        | Qualifica=Acquisti | Indirizzo di lavoro | Città di lavoro=Forlì
        | Telefono di Lavoro={PHONE} | Telefono Mobile={MOBILE} | Indirizzo E-mail={MAIL}
        | Compleanno=03/04/1980 | Anniversario | Note | Pagina Web"""),
    ),
    System(
        "outlook_nl",
        cells(f"""Titel | Voornaam=Zoë | Middelste naam | Achternaam=Müller | Bedrijf=Acme Ltd
        | Functie=Inkoop | Werkadres, straat | Werkadres, plaats=Utrecht
        | Telefoon op werk={PHONE} | Mobiele telefoon={MOBILE} | E-mailadres={MAIL}
        | E-mailtype=SMTP | E-mail, weergegeven naam=Zoë | Verjaardag=3-4-1980 | Notities"""),
    ),
    System(
        "outlook_pl",
        cells(f"""Imię=Zoë | Drugie imię | Nazwisko=Müller | Firma=Acme Ltd | Stanowisko=Zakupy
        | Telefon służbowy={PHONE} | Telefon komórkowy={MOBILE} | Adres e-mail={MAIL}
        | Ulica (biuro) | Miasto (biuro) | Urodziny | Rocznica | Kategorie | Notatki"""),
    ),
    System(
        "outlook_pt",
        cells(f"""Primeiro nome=Zoë | Nome do meio | Último nome=Müller | Empresa=Acme Ltd
        | Cargo=Compras | Fone comercial={PHONE} | Celular={MOBILE} | Endereço de E-mail={MAIL}
        | Rua comercial | Cidade comercial | Aniversário=31/12/1979 | Categorias | Notas"""),
    ),
    System(
        "outlook_com",
        cells(f"""First Name=Zoë | Middle Name | Last Name=Müller | Title | Suffix | Nickname
        | Given Yomi | Surname Yomi | E-mail Address={MAIL} | E-mail 2 Address | Home Phone
        | Business Phone={PHONE} | Mobile Phone={MOBILE} | IMAddress | Job Title=CFO
        | Company=Acme Ltd | Home City | Personal Web Page | Web Page | Birthday=1988-02-29
        | Notes"""),
    ),
    System(
        "thunderbird",
        cells(f"""First Name=Zoë | Last Name=Müller | Display Name=Zoë Müller | Nickname
        | Primary Email={MAIL} | Secondary Email | Screen Name | Work Phone={PHONE} | Home Phone
        | Fax Number | Pager Number | Mobile Number={MOBILE} | Home Address | Home Address 2
        | Home City | Home ZipCode | Work City | Job Title | Organization=Acme Ltd | Web Page 1
        | Birth Year=1933 | Birth Month=1 | Birth Day=2 | Custom 1 | Notes"""),
    ),
    System(
        "thunderbird_de",
        cells(f"""Vorname=Zoë | Nachname=Müller | Anzeigename=Zoë Müller | Spitzname
        | Primäre E-Mail-Adresse={MAIL} | Sekundäre E-Mail-Adresse | Messenger-Name
        | Tel. dienstlich={PHONE} | Tel. privat | Fax-Nummer | Mobil-Tel.-Nr.={MOBILE}
        | Privat: Adresse | Privat: Ort | Dienstlich: Ort | Arbeitstitel | Organisation=Acme Ltd
        | Geburtsjahr=1933 | Geburtsmonat=1 | Geburtstag=2 | Benutzerdef. 1 | Notizen"""),
    ),
    System(
        "linkedin",
        cells(f"""First Name=Zoë | Last Name=Müller | URL=https://www.linkedin.com/in/zoe
        | Email Address={MAIL} | Company=Acme Ltd | Position=Buyer | Connected On=12 Mar 2024"""),
        phones=(),
    ),
    System(
        "hubspot",
        cells(f"""Record ID=101 | First Name=Zoë | Last Name=Müller | Email={MAIL}
        | Phone Number='{PHONE} | Mobile Phone Number={MOBILE} | Contact owner=Tom | Lead Status=NEW
        | Job Title=Buyer | Company Name=Acme Ltd | Lifecycle Stage=Lead
        | Create Date (GMT+1)=2024-03-12 09:14 | City | State/Region | Country/Region"""),
    ),
    System(
        "zoho",
        cells(f"""Record Id=zcrm_1 | Contact Owner.id | Contact Owner=Tom | Lead Source
        | First Name=Zoë
        | Last Name=Müller | Account Name.id | Account Name=Acme Ltd | Email={MAIL} | Title=Buyer
        | Phone={PHONE} | Mobile={MOBILE} | Created Time=2024-05-01 10:00:00 | Mailing City
        | Email Opt Out=false | Salutation=Ms. | Tag=vip"""),
    ),
    System(
        "bigin",
        cells(f"""Record Id=zcrm_2 | Contact Owner=Tom | First Name=Zoë | Last Name=Müller
        | Company Name=Acme Ltd | Email={MAIL} | Title=Buyer | Phone={PHONE} | Mobile={MOBILE}
        | Mailing Street | Mailing City | Description | Tag | Created Time=2024-05-01 10:00:00"""),
    ),
    System(
        "salesforce_loader",
        cells(f"""ID=0035g00000AAAAAAA1 | ISDELETED=false | ACCOUNTID=0015g00000BBBBBBB1
        | LASTNAME=Müller | FIRSTNAME=Zoë | SALUTATION=Ms. | NAME=Zoë Müller | MAILINGSTREET
        | MAILINGCITY=London | PHONE={PHONE} | MOBILEPHONE={MOBILE} | EMAIL={MAIL} | TITLE=Buyer
        | CREATEDDATE=2023-01-05T10:22:33.000Z | SYSTEMMODSTAMP"""),
        company="",
    ),
    System(
        "salesforce_report",
        cells(f"""Salutation=Ms. | First Name=Zoë | Last Name=Müller | Title=Buyer
        | Account Name=Acme Ltd | Mailing Street | Mailing City | Mailing State/Province
        | Mailing Zip/Postal Code | Mailing Country | Phone={PHONE} | Fax | Mobile={MOBILE}
        | Email={MAIL} | Account Owner=Tom"""),
    ),
    System(
        "insightly",
        cells(f"""Record Id=283746123 | Salutation | First Name=Zoë | Last Name=Müller
        | Title=Buyer
        | Organization=Acme Ltd | Role | Email Address={MAIL} | Phone={PHONE} | Home Phone
        | Mobile Phone={MOBILE} | Date of Birth=1/20/1970 | LinkedIn | Address - Mail Street
        | Address - Mail City | Background | Tag List=sales;beets | Date Created"""),
    ),
    System(
        "pipedrive",
        cells(f"""Person - ID=7 | Person - Name=Zoë Müller | Person - Organization=Acme Ltd
        | Person - First name=Zoë | Person - Last name=Müller | Person - Email - Work={MAIL}
        | Person - Email - Home | Person - Phone - Work={PHONE} | Person - Phone - Mobile={MOBILE}
        | Person - Label=Hot lead | Person - Owner=Tom | Person - Open deals=0
        | Person - Person created=2024-01-01 | Person - Marketing status=no consent"""),
    ),
    System(
        "pipedrive_short",
        cells(f"""Person - Name=Zoë Müller | Person - Organization=Acme Ltd | Person - Email={MAIL}
        | Person - Phone={PHONE}, {MOBILE} | Person - Owner=Tom | Person - ID=7"""),
    ),
    System(
        "capsule",
        cells(f"""ID=123456 | Type=Person | Title=Ms | First Name=Zoë | Last Name=Müller
        | Organisation=Acme Ltd | Job Title=Director | About | Created=2024-01-15T10:00:00Z
        | Updated
        | Last Contacted | Owner | Tags=Lead, VIP | Address Type | Address Street | City | Postcode
        | Country | Phone Number={PHONE} | Mobile Phone={MOBILE} | Email Address={MAIL}
        | Work Email={MAIL} | Website | Twitter"""),
    ),
    System(
        "less_annoying",
        cells(f"""Contact Id=5 | First Name=Zoë | Last Name=Müller | Company Name=Acme Ltd
        | Job Title=Buyer | Email={MAIL} | Email Type=Work | Email 2 | Email 2 Type | Phone={PHONE}
        | Phone Type=Work | Phone 2={MOBILE} | Phone 2 Type=Mobile | Street | City | State | Zip
        | Country | Website | Birthday | Background Info | Assigned To=Tom | Groups
        | Date Created"""),
    ),
    System(
        "wukong",
        cells(f"""姓名=Zoë Müller | 客户名称=Acme Ltd | 手机={MOBILE} | 电话={PHONE} | 邮箱={MAIL}
        | 是否关键决策人=是 | 职务=采购 | 性别=女 | 地址=北京 | 下次联系时间 | 备注"""),
    ),
    System(
        "yahoo",
        cells(f"""First=Zoë | Middle | Last=Müller | Nickname | Email={MAIL} | Category=Friends
        | Distribution Lists | Messenger ID | Home | Work={PHONE} | Pager | Fax | Mobile={MOBILE}
        | Other | Yahoo Phone | Primary | Alternate Email 1 | Title=Buyer | Company=Acme Ltd
        | Work Address | Birthday=11/23/1982 | Comments"""),
    ),
    System(
        "mailchimp",
        cells(f"""Email Address={MAIL} | First Name=Zoë | Last Name=Müller | Address
        | Phone={PHONE}
        | Birthday=11/23 | MEMBER_RATING=2 | OPTIN_TIME | LEID=4711 | EUID=abc | NOTES | TAGS=a"""),
        phones=(PHONE,),
        company="",
    ),
    System(
        "atomic",
        cells(f"""first_name=Zoë | last_name=Müller | gender=female | title=Buyer | background
        | first_seen=2024-07-01T00:00:00+00:00 | tags=a, b | linkedin_url | company=Acme Ltd
        | email_work={MAIL} | email_home | phone_work={PHONE} | phone_home={MOBILE}"""),
    ),
    System(
        "hand_nl",
        cells(f"""Naam=Zoë Müller | Tel={PHONE} | Mobiel={MOBILE} | Mail={MAIL} | Bedrijf=Acme Ltd
        | Opm.=likes tea | Laatste contact=03-11-2026 | Klantnr=1001"""),
    ),
    System(
        "hand_de",
        cells(f"""Name=Müller, Zoë | Firma=Acme Ltd | Telefon={PHONE} | Handy={MOBILE}
        | E-Mail={MAIL}
        | PLZ Ort=50667 Köln | Umsatz=1.234,50"""),
    ),
    System(
        "hand_ja",
        cells(f"""氏名=山田太郎 | 会社名=Acme | 電話番号={PHONE} | 携帯電話={MOBILE}
        | メールアドレス={MAIL} | 住所=東京都 | 備考"""),
        company="Acme",
        person="山田太郎",
    ),
    System(
        "hand_ru",
        cells(f"""Имя=Иван | Фамилия=Петров | Компания=Acme Ltd | Телефон={PHONE}
        | Мобильный телефон={MOBILE} | Эл. почта={MAIL} | Примечания"""),
        person="Иван Петров",
    ),
)
