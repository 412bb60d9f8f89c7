"""Headers of customer programs, shops and mail programs that the first list lacks."""

from __future__ import annotations

from formats.systems import MAIL, MOBILE, PHONE, System, cells

CRMS = (
    System(
        "act",
        cells(f"""Company=Acme Ltd | Contact=Zoë Müller | Address 1 | Address 2 | City=London
        | State | ZIP Code | Country | ID/Status=Customer | Phone={PHONE} | Fax Phone | Home Phone
        | Mobile Phone={MOBILE} | Pager | Salutation=Zoë | Last Meet | Last Reach | Title=Buyer
        | Assistant | Last Results | Referred By | User 1 | E-mail={MAIL} | Web Site
        | Birth Date | Spouse | Record Creator=Tom | Record Manager=Tom"""),
    ),
    System(
        "daylite",
        cells(f"""Prefix | First Name=Zoë | Middle Name | Last Name=Müller | Suffix | Nickname
        | Category=Customer | Keywords | Company=Acme Ltd | Role=Buyer | Phone (Work)={PHONE}
        | Phone (Mobile)={MOBILE} | Email (Work)={MAIL} | Street (Work) | City (Work) | URL (Work)
        | Birthday | Details"""),
    ),
    System(
        "nimble",
        cells(f"""Record ID=7 | Record Type=person | First Name=Zoë | Middle Name | Last Name=Müller
        | Parent Company=Acme Ltd | Title=Buyer | Email1={MAIL} | Email2 | Phone1={PHONE}
        | Phone2={MOBILE} | Address1 | Tags=vip | Lead Status | Last Contacted=2024-03-01"""),
    ),
    System(
        "streak",
        cells(f"""Box Key=abc | First Name=Zoë | Last Name=Müller | Organization=Acme Ltd
        | Email Addresses={MAIL} | Phone Numbers={PHONE}, {MOBILE} | Title=Buyer | Notes"""),
    ),
    System(
        "freshsales",
        cells(f"""Id=70001 | First name=Zoë | Last name=Müller | Job title=Buyer | Emails={MAIL}
        | Work={PHONE} | Mobile={MOBILE} | Sales account=Acme Ltd | Sales owner=Tom | Address
        | City=London | State | Zipcode | Country | Time zone | Lifecycle stage=Lead | Tags
        | Last contacted time | Created at=2024-01-01 10:00:00 | Updated at"""),
    ),
    System(
        "copper",
        cells(f"""Copper ID=1 | Name=Zoë Müller | Prefix | First Name=Zoë | Middle Name
        | Last Name=Müller | Suffix | Title=Buyer | Company=Acme Ltd | Company Id=5 | Email={MAIL}
        | Email Type=work | Email 2 | Email 2 Type | Phone Number={PHONE} | Phone Number Type=work
        | Phone Number 2={MOBILE} | Phone Number 2 Type=mobile | Street | City | State
        | Postal Code | Country | Website | Website Type | Owned By=Tom
        | Contact Type=Potential Customer | Tags | Details | Interaction Count=4
        | Last Contacted"""),
    ),
    System(
        "notion",
        cells(f"""Name=Zoë Müller | Company=Acme Ltd | Email={MAIL} | Phone={PHONE}
        | Mobile={MOBILE} | Status=Lead | Priority=High | Last Contact="March 12, 2024"
        | Tags=VIP, Friend | Next Step=Send quote"""),
    ),
    System(
        "onepage",
        cells(f"""Owner=Tom | Status=Lead | Tags | First name=Zoë | Last name=Müller
        | Job title=Buyer | Organization=Acme Ltd | Phone - Work={PHONE} | Phone - Mobile={MOBILE}
        | Email - Work={MAIL} | Email - Home | Address - Street | Address - City | Background"""),
    ),
    System(
        "pipedrive_plain",
        cells(f"""ID=7 | Name=Zoë Müller | Label=Hot | Organization=Acme Ltd | Email - Work={MAIL}
        | Email - Home | Phone - Work={PHONE} | Phone - Mobile={MOBILE} | Open deals=0
        | Closed deals=2 | Next activity date=2024-05-01 | Owner=Tom | Visible to=Everyone"""),
    ),
    System(
        "pipedrive_de",
        cells(f"""Person - ID=7 | Person - Name=Zoë Müller | Person - Organisation=Acme Ltd
        | Person - E-Mail - Arbeit={MAIL} | Person - E-Mail - Privat
        | Person - Telefon - Arbeit={PHONE}
        | Person - Telefon - Mobil={MOBILE} | Person - Label | Person - Besitzer=Tom
        | Person - Offene Deals=0"""),
    ),
    System(
        "hubspot_de",
        cells(f"""Datensatz-ID=101 | Vorname=Zoë | Nachname=Müller | E-Mail={MAIL}
        | Telefonnummer={PHONE} | Mobiltelefonnummer={MOBILE}
        | Zuständiger Mitarbeiter für Kontakt=Tom | Lead-Status=Neu | Lifecycle-Phase=Lead
        | Unternehmensname=Acme Ltd | Datum der letzten Aktivität
        | Erstelldatum=2024-03-12 09:14 | Marketingkontakt-Status"""),
    ),
    System(
        "hubspot_fr",
        cells(f"""ID de fiche d'informations=101 | Prénom=Zoë | Nom de famille=Müller
        | E-mail={MAIL}
        | Numéro de téléphone={PHONE} | Numéro de téléphone mobile={MOBILE}
        | Propriétaire du contact=Tom | Statut du lead=NEW | Nom de l'entreprise=Acme Ltd
        | Date de la dernière activité | Date de création=2024-03-12 09:14"""),
    ),
    System(
        "hubspot_es",
        cells(f"""ID de registro=101 | Nombre=Zoë | Apellidos=Müller | Correo={MAIL}
        | Número de teléfono={PHONE} | Número de teléfono móvil={MOBILE}
        | Propietario del contacto=Tom | Estado del lead=NEW | Nombre de la empresa=Acme Ltd
        | Fecha de la última actividad | Fecha de creación=2024-03-12 09:14"""),
    ),
    System(
        "zoho_de",
        cells(f"""Datensatz-ID=zcrm_1 | Kontakt-Besitzer=Tom | Vorname=Zoë | Nachname=Müller
        | Kontoname=Acme Ltd | E-Mail={MAIL} | Titel=Einkauf | Telefon={PHONE} | Mobil={MOBILE}
        | Anrede=Frau | Straße für Korrespondenz | Ort für Korrespondenz | Beschreibung
        | Erstellt um=2024-05-01 10:00:00 | Markierung"""),
    ),
    System(
        "zoho_fields",
        cells(f"""Contact Id=zcrm_1 | Contact Owner Id=zcrm_9 | Contact Owner=Tom | First Name=Zoë
        | Last Name=Müller | Full Name=Zoë Müller | Company Name=Acme Ltd | Email={MAIL}
        | Secondary Email | Phone={PHONE} | Mobile={MOBILE} | Twitter | Mailing Flat
        | Mailing Building | Mailing Street | Mailing City | Mailing Zip | Created By=Tom
        | Description"""),
    ),
    System(
        "capsule_addresses",
        cells(f"""ID=1 | Type=Person | Title | First Name=Zoë | Middle Name | Last Name=Müller
        | Organisation=Acme Ltd | Job Title=Buyer | About | Tags | Address | City | State/Region
        | Zip/Postal Code | Country | Email={MAIL} | Home Email | Work Phone={PHONE}
        | Mobile Phone={MOBILE} | Direct Phone | Website | Created | Updated | Last Contacted
        | Next Task | Owner"""),
    ),
    System(
        "insightly_camel",
        cells(f"""RecordId=5 | Salutation | FirstName=Zoë | LastName=Müller | Title=Buyer
        | OrganizationName=Acme Ltd | EmailAddress={MAIL} | Phone={PHONE} | PhoneHome
        | PhoneMobile={MOBILE} | PhoneFax | AddressMailStreet | AddressMailCity
        | AddressMailPostcode | AddressMailCountry | Tag 1=vip | Tag 2 | DateOfBirth
        | ContactOwner=Tom | DateCreated"""),
    ),
    System(
        "less_annoying_types",
        cells(f"""Contact ID=5 | Is Company=No | Name=Zoë Müller | Company=Acme Ltd
        | Job Title=Buyer
        | Email (Work)={MAIL} | Email (Personal) | Phone (Work)={PHONE} | Phone (Mobile)={MOBILE}
        | Address (Work) | Website | Birthday | Background Info | Assigned To=Tom | Groups=Lead
        | Date Created"""),
    ),
    System(
        "wukong_leads",
        cells(f"""线索名称=王芳 | 线索来源=广告 | 手机={MOBILE} | 电话={PHONE} | 邮箱={MAIL}
        | 地址 | 客户行业=IT | 客户级别=A（重点客户） | 下次联系时间 | 备注 | 负责人=张三
        | 创建人=张三 | 创建时间=2024-05-01 10:00:00 | 更新时间=2024-05-01 10:00:00
        | 最后跟进时间"""),
        company="",
        person="王芳",
    ),
    System(
        "dynamics",
        cells(f"""(Do Not Modify) Contact=9f6a0 | (Do Not Modify) Row Checksum=abc=
        | (Do Not Modify) Modified On=2024-01-02 | Full Name=Zoë Müller | Email={MAIL}
        | Company Name=Acme Ltd | Business Phone={PHONE} | Mobile Phone={MOBILE}
        | Status=Active"""),
    ),
    System(
        "sugar",
        cells(f"""first_name=Zoë | last_name=Müller | id=9f6a0 | salutation=Ms. | title=Buyer
        | account_name=Acme Ltd | department | phone_home | phone_mobile={MOBILE}
        | phone_work={PHONE} | phone_fax | email1={MAIL} | primary_address_street
        | primary_address_city | primary_address_postalcode | date_entered=2024-01-02
        | assigned_user_name=tom | do_not_call=0"""),
    ),
    System(
        "keap",
        cells(f"""Id=5 | Title=Ms. | First Name=Zoë | Middle Name | Last Name=Müller | Suffix
        | Company=Acme Ltd | Job Title=Buyer | Phone 1={PHONE} | Phone 1 Ext | Phone 1 Type=Work
        | Phone 2={MOBILE} | Phone 2 Type=Mobile | Email={MAIL} | Email Address 2
        | Street Address 1 | City | Postal Code | Tags | Owner=Tom"""),
    ),
    System(
        "bitrix",
        cells(f"""ID=5 | First name=Zoë | Last name=Müller | Company=Acme Ltd | Position=Buyer
        | Work phone={PHONE} | Mobile={MOBILE} | Work e-mail={MAIL} | Home e-mail
        | Responsible person=Tom | Source=Web | Comment"""),
    ),
    System(
        "amo",
        cells(f"""ID=5 | Тип=контакт | Полное имя=Иван Петров | Компания=Acme Ltd
        | Ответственный=Том | Дата создания=01.02.2024 10:00:00 | Теги | Рабочий телефон={PHONE}
        | Мобильный телефон={MOBILE} | Рабочий email={MAIL} | Личный email | Должность"""),
        person="Иван Петров",
    ),
    System(
        "odoo",
        cells(f"""External ID=res_1 | Name=Zoë Müller | Company Name=Acme Ltd | Phone={PHONE}
        | Mobile={MOBILE} | Email={MAIL} | Salesperson=Tom | City=London | Country=UK
        | Is a Company=False"""),
    ),
    System(
        "xero",
        cells(f"""*ContactName=Acme Ltd | AccountNumber=7 | EmailAddress={MAIL} | FirstName=Zoë
        | LastName=Müller | POAttentionTo | POAddressLine1 | POCity=London | PORegion
        | POPostalCode | POCountry | PhoneNumber={PHONE} | FaxNumber | MobileNumber={MOBILE}
        | DDINumber | SkypeName | Website"""),
    ),
    System(
        "sevdesk",
        cells(f"""Kunden-Nr.=1001 | Organisation=Acme Ltd | Anrede=Frau | Titel | Vorname=Zoë
        | Nachname=Müller | Straße | PLZ | Ort | Land | Telefon 1={PHONE} | Mobil 1={MOBILE}
        | E-Mail 1={MAIL} | IBAN | USt-ID"""),
    ),
    System(
        "square",
        cells(f"""Reference ID | First Name=Zoë | Last Name=Müller | Email Address={MAIL}
        | Phone Number={PHONE} | Nickname | Company Name=Acme Ltd | Street Address 1
        | Street Address 2 | City | State | Postal Code | Birthday=1979-12-31 | Memo
        | Square Customer ID=AB1 | Creation Source=Directory | First Visit | Last Visit
        | Transaction Count=0 | Total Spend=$0.00"""),
        phones=(PHONE,),
    ),
    System(
        "shopify",
        cells(f"""Customer ID='5501 | First Name=Zoë | Last Name=Müller | Email={MAIL}
        | Accepts Email Marketing=yes | Default Address Company=Acme Ltd
        | Default Address Address1=1 High St | Default Address Address2
        | Default Address City=London | Default Address Province Code
        | Default Address Country Code=GB | Default Address Zip=N1 | Default Address Phone={PHONE}
        | Phone='{MOBILE} | Total Spent=12.50 | Total Orders=3 | Note | Tax Exempt=no | Tags"""),
    ),
    System(
        "brevo",
        cells(f"""CONTACT ID=5 | EMAIL={MAIL} | FIRSTNAME=Zoë | LASTNAME=Müller | SMS=447700900456
        | COMPANY=Acme Ltd | DOUBLE_OPT-IN=Yes | ADDED_TIME=01-02-2024 10:00:00"""),
        phones=("447700900456",),
    ),
    System(
        "zimbra",
        cells(f"""company=Acme Ltd | email={MAIL} | email2 | fileAs=1 | firstName=Zoë
        | fullName=Zoë Müller | jobTitle=Buyer | lastName=Müller | mobilePhone={MOBILE}
        | workPhone={PHONE} | workStreet | workCity | workPostalCode | homePhone | dlist | type"""),
    ),
    System(
        "kaddressbook",
        cells(f"""Formatted Name=Zoë Müller | Prefix | Given Name=Zoë | Additional Names
        | Family Name=Müller | Suffix | Nick Name | Birthday=1979-12-31 | Anniversary
        | Home Address Street | Home Address City | Business Address Street
        | Business Address City=London | Home Phone | Business Phone={PHONE}
        | Mobile Phone={MOBILE} | Home Fax | Pager | Email Address={MAIL} | Email 2
        | Organization=Acme Ltd | Title=Buyer | Department | Note | Homepage"""),
    ),
    System(
        "notes",
        cells(f"""FirstName=Zoë | LastName=Müller | MailAddress={MAIL} | OfficePhoneNumber={PHONE}
        | CellPhoneNumber={MOBILE} | CompanyName=Acme Ltd | JobTitle=Buyer | OfficeStreetAddress
        | OfficeCity"""),
    ),
    System(
        "outlook_mac",
        cells(f"""First Name=Zoë | Last Name=Müller | Middle Name | Title | Suffix | Nickname
        | E-mail Address={MAIL} | E-mail Address 2 | Home Phone | Home Phone 2
        | Business Phone={PHONE}
        | Business Phone 2 | Business Fax | Mobile Phone={MOBILE} | Company=Acme Ltd
        | Job Title=Buyer | Home Street | Business City | Web Page | Birthday | Notes
        | Categories"""),
    ),
    System(
        "entourage",
        cells(f"""Title | First=Zoë | Middle | Last=Müller | Suffix | Nickname | Company=Acme Ltd
        | Job Title=Buyer | Department | Home Phone 1 | Home Fax | Work Phone 1={PHONE}
        | Work Phone 2
        | Work Fax | Pager | Mobile={MOBILE} | Email 1={MAIL} | Email 2 | Work Street Address
        | Work City | Home Street Address | Home City | Birthday | Notes 1 | Categories"""),
    ),
    System(
        "yahoo_full",
        cells(f"""First=Zoë | Middle | Last=Müller | Nickname | Email={MAIL} | Category
        | Distribution Lists | Messenger ID | Home | Work={PHONE} | Pager | Fax | Mobile={MOBILE}
        | Other | Yahoo! Phone | Primary | Alternate Email 1 | Alternate Email 2
        | Personal Website | Business Website | Title=Buyer | Company=Acme Ltd | Work Address
        | Work City | Work County | Work Post Code | Work Country | Home Address | Home Town
        | Birthday | Anniversary | Custom 1 | Comments | Messenger ID1 | Skype ID | IRC ID
        | ICQ ID | Google ID | MSN ID | AIM ID | QQ ID"""),
    ),
    System(
        "thunderbird_fr",
        cells(f"""Prénom=Zoë | Nom de famille=Müller | Nom à afficher=Zoë Müller | Surnom
        | Première adresse électronique={MAIL} | Adresse électronique secondaire
        | Pseudo de messagerie instantanée | Tél. professionnel={PHONE} | Tél. personnel
        | Fax | Pager | Portable={MOBILE} | Adresse privée | Adresse privée 2 | Ville
        | Pays/État | Code postal | Adresse professionnelle | Ville | Fonction | Service
        | Société=Acme Ltd | Site web 1 | Année de naissance=1933 | Mois=1 | Jour=2 | Divers 1
        | Notes"""),
    ),
    System(
        "thunderbird_es",
        cells(f"""Nombre=Zoë | Apellidos=Müller | Nombre a mostrar=Zoë Müller | Apodo
        | Correo electrónico principal={MAIL} | Correo electrónico secundario | Nombre en pantalla
        | Teléfono del trabajo={PHONE} | Teléfono de casa | Número de fax | Número de busca
        | Número de móvil={MOBILE} | Dirección de casa | Ciudad de casa | Dirección del trabajo
        | Ciudad del trabajo | Cargo | Departamento | Organización=Acme Ltd | Página web 1
        | Año de nacimiento | Mes de nacimiento | Día de nacimiento | Notas"""),
    ),
    System(
        "thunderbird_it",
        cells(f"""Nome=Zoë | Cognome=Müller | Nome visualizzato=Zoë Müller | Soprannome
        | Indirizzo email primario={MAIL} | Indirizzo email secondario | Nome utente chat
        | Telefono ufficio={PHONE} | Telefono casa | Numero fax | Numero cercapersone
        | Numero cellulare={MOBILE} | Indirizzo abitazione | Città abitazione
        | Indirizzo ufficio | Città ufficio | Qualifica | Dipartimento | Organizzazione=Acme Ltd
        | Pagina web 1 | Anno di nascita | Mese di nascita | Giorno di nascita | Note"""),
    ),
    System(
        "thunderbird_nl",
        cells(f"""Voornaam=Zoë | Achternaam=Müller | Weergavenaam=Zoë Müller | Bijnaam
        | Primair e-mailadres={MAIL} | Secundair e-mailadres | Schermnaam | Telefoon werk={PHONE}
        | Telefoon thuis | Faxnummer | Piepernummer | Mobiel nummer={MOBILE} | Thuisadres
        | Woonplaats thuis | Werkadres | Plaats werk | Functie | Afdeling | Organisatie=Acme Ltd
        | Webpagina 1 | Geboortejaar | Geboortemaand | Geboortedag | Notities"""),
    ),
    System(
        "attio",
        cells(f"""Record ID=9f6a0 | Record=Zoë Müller | Email addresses={MAIL}
        | Phone numbers={PHONE}, {MOBILE} | Company=Acme Ltd | Job title=Buyer
        | Last interaction=2024-03-12"""),
    ),
    System(
        "folk",
        cells(f"""First name=Zoë | Last name=Müller | Title=Buyer | Companies=Acme Ltd
        | Emails={MAIL} | Phones={PHONE}; {MOBILE} | Addresses | Urls | Groups=VIP | Notes"""),
    ),
    System(
        "jobber",
        cells(f"""Title | First Name=Zoë | Last Name=Müller | Company Name=Acme Ltd
        | Billing Street 1 | Billing City | Main Phone #s={PHONE} | Mobile Phone #s={MOBILE}
        | E-mails={MAIL} | Lead=false | Tags"""),
    ),
    System(
        "android",
        cells(f"""Display Name=Zoë Müller | Given name=Zoë | Family name=Müller
        | Mobile phone={MOBILE} | Work phone={PHONE} | E-mail address={MAIL}
        | Organization=Acme Ltd"""),
    ),
)
