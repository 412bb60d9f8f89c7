<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Fine as it is</source>
        <translation>Zo is het goed</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aannemen</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Afsluiten…</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
</context>
<context>
    <name>AgreementActs</name>
    <message>
        <source>A table of agreements</source>
        <translation>Een tabel met contracten</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Agreements as a table</source>
        <translation>Contracten als tabel</translation>
    </message>
    <message>
        <source>agreements.csv</source>
        <translation>contracten.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hosting</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>50 EUR</source>
        <translation>50 EUR</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>1 year, or nothing: until it is ended</source>
        <translation>1 jaar, of niets: tot het wordt beëindigd</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Aan het einde</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Verlengd met</translation>
    </message>
    <message>
        <source>as long again</source>
        <translation>even lang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Niet beëindigd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Verwijderen; het was een vergissing</translation>
    </message>
    <message>
        <source>every {length}</source>
        <translation>elke {length}</translation>
    </message>
</context>
<context>
    <name>AgreementFiles</name>
    <message>
        <source>Customer’s name</source>
        <translation>Naam van de klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Paid every</source>
        <translation>Betaald elke</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Aan het einde</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Verlengd met</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>In de notitie</translation>
    </message>
    <message>
        <source>{agreements} of {people}</source>
        <translation>{agreements} van {people}</translation>
    </message>
    <message>
        <source>This is no table of agreements: it needs a customer, what it is, and a start.</source>
        <translation>Dit is geen tabel met contracten: er moet een klant, een omschrijving en een begin in staan.</translation>
    </message>
    <message>
        <source>{agreements} written to {name}.</source>
        <translation>{agreements} geschreven naar {name}.</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nieuw</translation>
    </message>
    <message>
        <source>{n} there before</source>
        <translation>{n} was er al</translation>
    </message>
    <message>
        <source>line {n}: {why} Left out: {words}</source>
        <translation>regel {n}: {why} Weggelaten: {words}</translation>
    </message>
</context>
<context>
    <name>AgreementGroup</name>
    <message>
        <source>Agreements</source>
        <translation>Contracten</translation>
    </message>
</context>
<context>
    <name>AgreementImportDialog</name>
    <message>
        <source>Bring in agreements</source>
        <translation>Contracten binnenhalen</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Agreement added: {x}.</source>
        <translation>Contract toegevoegd: {x}.</translation>
    </message>
    <message>
        <source>the agreement: {x}</source>
        <translation>het contract: {x}</translation>
    </message>
    <message>
        <source>Agreement changed: {x}.</source>
        <translation>Contract gewijzigd: {x}.</translation>
    </message>
    <message>
        <source>the change to: {x}</source>
        <translation>de wijziging van: {x}</translation>
    </message>
    <message>
        <source>Agreement ended: {x}.</source>
        <translation>Contract beëindigd: {x}.</translation>
    </message>
    <message>
        <source>the end of: {x}</source>
        <translation>het einde van: {x}</translation>
    </message>
    <message>
        <source>It goes on: {x}.</source>
        <translation>Loopt door: {x}.</translation>
    </message>
    <message>
        <source>going on with: {x}</source>
        <translation>het doorlopen van: {x}</translation>
    </message>
    <message>
        <source>Agreement removed: {x}.</source>
        <translation>Contract verwijderd: {x}.</translation>
    </message>
    <message>
        <source>removing: {x}</source>
        <translation>het verwijderen van: {x}</translation>
    </message>
    <message>
        <source>New reminders of agreements: {x}.</source>
        <translation>Nieuwe herinneringen aan contracten: {x}.</translation>
    </message>
    <message>
        <source>new reminders of agreements: {x}</source>
        <translation>nieuwe herinneringen aan contracten: {x}</translation>
    </message>
    <message>
        <source>Agreements brought in: {x}.</source>
        <translation>Contracten geïmporteerd: {x}.</translation>
    </message>
    <message>
        <source>bringing in agreements: {x}</source>
        <translation>het importeren van contracten: {x}</translation>
    </message>
    <message>
        <source>Price added: {x}.</source>
        <translation>Prijs toegevoegd: {x}.</translation>
    </message>
    <message>
        <source>the price: {x}</source>
        <translation>de prijs: {x}</translation>
    </message>
    <message>
        <source>Price changed: {x}.</source>
        <translation>Prijs gewijzigd: {x}.</translation>
    </message>
    <message>
        <source>the change of the price: {x}</source>
        <translation>de wijziging van de prijs: {x}</translation>
    </message>
    <message>
        <source>Price removed: {x}.</source>
        <translation>Prijs verwijderd: {x}.</translation>
    </message>
    <message>
        <source>removing the price: {x}</source>
        <translation>het verwijderen van de prijs: {x}</translation>
    </message>
    <message>
        <source>{what}: last day to give notice is {day}</source>
        <translation>{what}: laatste dag om op te zeggen is {day}</translation>
    </message>
    <message>
        <source>{what}: renewed by itself on {day}</source>
        <translation>{what}: wordt vanzelf verlengd op {day}</translation>
    </message>
    <message>
        <source>{what}: ends on {day}</source>
        <translation>{what}: eindigt op {day}</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} eenmalig</translation>
    </message>
    <message>
        <source>{amount} every {length}</source>
        <translation>{amount} elke {length}</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>{amount} per uur</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} per dag</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} per week</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} per maand</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} per jaar</translation>
    </message>
    <message>
        <source>{amount} a piece</source>
        <translation>{amount} per stuk</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>per stuk</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>geëindigd op {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>eindigt op {day}</translation>
    </message>
    <message>
        <source>runs until it is ended</source>
        <translation>loopt tot het wordt beëindigd</translation>
    </message>
    <message>
        <source>runs until it is ended, {length} notice</source>
        <translation>loopt tot het wordt beëindigd, opzegtermijn {length}</translation>
    </message>
    <message>
        <source>notice until {day}</source>
        <translation>opzeggen tot {day}</translation>
    </message>
    <message>
        <source>renewed {day}</source>
        <translation>verlengd {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>per kwartaal</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>verlengt zichzelf</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>eindigt</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>geoffreerd</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>afgesproken</translation>
    </message>
    <message>
        <source>Until they are ended</source>
        <translation>Tot ze worden beëindigd</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>Over. Why they were ended: {reasons}</source>
        <translation>Voorbij. Waarom ze zijn beëindigd: {reasons}</translation>
    </message>
    <message>
        <source>{price} since {day}</source>
        <translation>{price} sinds {day}</translation>
    </message>
    <message>
        <source>quoted {price} on {day}</source>
        <translation>geoffreerd {price} op {day}</translation>
    </message>
    <message>
        <source>This is no length of time. Try “3 months” or “14 days”.</source>
        <translation>Dit is geen duur. Probeer “3 maanden” of “14 dagen”.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>Het kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Een prijs is niet lager dan nul.</translation>
    </message>
    <message>
        <source>It does not say whose it is.</source>
        <translation>Er staat niet van wie het is.</translation>
    </message>
    <message>
        <source>Nobody is known by this name or address.</source>
        <translation>Niemand is bekend onder deze naam of dit adres.</translation>
    </message>
    <message>
        <source>Several are called so.</source>
        <translation>Meerderen heten zo.</translation>
    </message>
    <message>
        <source>What is paid each time? Type the price, or choose “once”.</source>
        <translation>Wat wordt elke keer betaald? Typ de prijs of kies “eenmalig”.</translation>
    </message>
    <message>
        <source>End: {what}</source>
        <translation>Beëindigen: {what}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nieuwe prijs</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuw contract</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contract</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>No agreements yet. Add one on somebody’s page: what, price, term, notice.</source>
        <translation>Nog geen contracten. Voeg er een toe op iemands pagina: wat, prijs, looptijd, opzegtermijn.</translation>
    </message>
</context>
<context>
    <name>ArrivalWording</name>
    <message>
        <source>Taken for your own address, and left out: {addresses}.</source>
        <translation>Voor je eigen adres gehouden en weggelaten: {addresses}.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation>Er zit niets in om over te nemen.</translation>
    </message>
    <message>
        <source>Import {entries}</source>
        <translation>{entries} importeren</translation>
    </message>
    <message>
        <source>Import {customers} and {entries}</source>
        <translation>{customers} en {entries} importeren</translation>
    </message>
    <message>
        <source>{customers} and {entries}</source>
        <translation>{customers} en {entries}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>item {n}</translation>
    </message>
    <message>
        <source>something that could not be read ({code})</source>
        <translation>iets dat niet te lezen was ({code})</translation>
    </message>
    <message>
        <source>nobody here is meant</source>
        <translation>er is niemand van hier mee bedoeld</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>er staat niets in</translation>
    </message>
    <message>
        <source>no day in it</source>
        <translation>er staat geen dag in</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>een dag die niet bestaat</translation>
    </message>
    <message>
        <source>a day that cannot be meant</source>
        <translation>een dag die niet bedoeld kan zijn</translation>
    </message>
    <message>
        <source>a time zone that nobody knows, taken for yours</source>
        <translation>een onbekende tijdzone, gelezen als de jouwe</translation>
    </message>
    <message>
        <source>repeats in a way that cannot be followed: only once</source>
        <translation>herhaalt op een manier die niet te volgen is: maar één keer</translation>
    </message>
    <message>
        <source>repeats: of the older times only the last two years</source>
        <translation>herhaalt: van vroeger alleen de laatste twee jaar</translation>
    </message>
    <message>
        <source>has another birthday already, which stays; left out</source>
        <translation>heeft al een andere verjaardag, die blijft; weggelaten</translation>
    </message>
    <message>
        <source>changed there and by you: yours stays</source>
        <translation>daar én door jou gewijzigd: die van jou blijft</translation>
    </message>
    <message>
        <source>a very large mail, of which only the beginning was read</source>
        <translation>een heel grote mail, waarvan alleen het begin is gelezen</translation>
    </message>
    <message>
        <source>no date in it: the present was taken</source>
        <translation>geen datum: het moment van nu is genomen</translation>
    </message>
    <message>
        <source>its files are packed in Outlook&apos;s winmail.dat, which only Outlook can open: ask for the mail again, sent as HTML or plain text</source>
        <translation>de bestanden zitten in een winmail.dat van Outlook, die alleen Outlook kan openen: vraag de mail opnieuw, verstuurd als HTML of platte tekst</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Little things</source>
        <translation>Kleine dingen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Mensen hier</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add a phone, an e-mail, a little thing…</source>
        <translation>Telefoon, e-mail of klein ding toevoegen…</translation>
    </message>
    <message>
        <source>3 May 1984, or 3 May, 7 days ahead</source>
        <translation>3 mei 1984, of 3 mei, 7 dagen vooraf</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Roepnaam, delen van de naam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Tussennamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Achtervoegsel</translation>
    </message>
</context>
<context>
    <name>AttachmentWording</name>
    <message>
        <source>Attached to {x}.</source>
        <translation>Bijgevoegd bij {x}.</translation>
    </message>
    <message>
        <source>attaching to {x}</source>
        <translation>het bijvoegen bij {x}</translation>
    </message>
    <message>
        <source>The voice note stands on the timeline of {x}.</source>
        <translation>De spraaknotitie staat op de tijdlijn van {x}.</translation>
    </message>
    <message>
        <source>the voice note of {x}</source>
        <translation>de spraaknotitie van {x}</translation>
    </message>
    <message>
        <source>The file is called {x} now.</source>
        <translation>Het bestand heet nu {x}.</translation>
    </message>
    <message>
        <source>the name {x}</source>
        <translation>de naam {x}</translation>
    </message>
    <message>
        <source>Removed the file {x}.</source>
        <translation>Bestand {x} verwijderd.</translation>
    </message>
    <message>
        <source>removing the file {x}</source>
        <translation>het verwijderen van bestand {x}</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it, and attach the files in it.</source>
        <translation>{name} is een map. Open die en voeg de bestanden erin bij.</translation>
    </message>
    <message>
        <source>This file is too large: {size} is the most that can be kept.</source>
        <translation>Dit bestand is te groot: {size} is het meeste dat bewaard kan worden.</translation>
    </message>
    <message>
        <source>What was in this file is not there any more, nor beside the backups. Attach it again where you still have it.</source>
        <translation>Wat in dit bestand zat is er niet meer, ook niet bij de back-ups. Voeg het opnieuw bij vanaf waar je het nog hebt.</translation>
    </message>
    <message>
        <source>This file is damaged and was not opened. “Check the file” in Settings, Data looks for a good copy beside the backups.</source>
        <translation>Dit bestand is beschadigd en is niet geopend. ‘Bestand controleren’ bij Instellingen, Gegevens zoekt bij de back-ups naar een goede kopie.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} is the most that can be attached.</source>
        <translation>{name} is te groot: {size} is het meeste dat bijgevoegd kan worden.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Dia’s</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A second place for backups</source>
        <translation>Een tweede plek voor back-ups</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Back-up openen</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Back-ups (*.db);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} teruggehaald uit een back-up.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>het terughalen van {x} uit een back-up</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Door jou gemaakt</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Begin van de dag</translation>
    </message>
    <message>
        <source>While you worked</source>
        <translation>Tijdens het werk</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vóór een import</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vóór het terugzetten</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Vóór een nieuwe versie</translation>
    </message>
    <message>
        <source>Before taking a step back</source>
        <translation>Vóór een stap terug</translation>
    </message>
    <message>
        <source>Before another computer&apos;s file came</source>
        <translation>Vóór het bestand van een andere computer kwam</translation>
    </message>
    <message>
        <source>Before two people were joined</source>
        <translation>Vóór twee mensen werden samengevoegd</translation>
    </message>
    <message>
        <source>Before somebody was erased</source>
        <translation>Vóór iemand werd gewist</translation>
    </message>
    <message>
        <source>Before the passphrase was changed</source>
        <translation>Vóór de wachtwoordzin werd gewijzigd</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Vóór een reparatie</translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation>Een bestand naar keuze</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen back-up.</translation>
    </message>
    <message>
        <source>Last backup: {when}, {size}</source>
        <translation>Laatste back-up: {when}, {size}</translation>
    </message>
    <message>
        <source>The file did not pass its check, so the older backups stay as they are.</source>
        <translation>Het bestand kwam niet door zijn controle, dus de oudere back-ups blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>In de map voor back-ups kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be reached.</source>
        <translation>De map ‘{name}’ is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Another program held the file.</source>
        <translation>Een ander programma hield het bestand vast.</translation>
    </message>
    <message>
        <source>The newest backup could not be restored when this was tried.</source>
        <translation>De nieuwste back-up kon niet worden teruggezet toen dat werd geprobeerd.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Er is er geen.</translation>
    </message>
    <message>
        <source>The next backup goes there too.</source>
        <translation>De volgende back-up gaat er ook heen.</translation>
    </message>
    <message>
        <source>Last put there: {when}</source>
        <translation>Laatst daar neergezet: {when}</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a backup. The older ones stay. Free some space and try again.</source>
        <translation>Er is te weinig ruimte op de schijf voor een back-up. De oudere blijven. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Last good backup: {day}.</source>
        <translation>Laatste goede back-up: {day}.</translation>
    </message>
    <message>
        <source>Backup did not finish</source>
        <translation>Back-up niet voltooid</translation>
    </message>
    <message>
        <source>The backup on this computer is made: {when}.</source>
        <translation>De back-up op deze computer is gemaakt: {when}.</translation>
    </message>
    <message>
        <source>Last put in the second place: {when}.</source>
        <translation>Laatst op de tweede plek neergezet: {when}.</translation>
    </message>
    <message>
        <source>The second place was not reached</source>
        <translation>De tweede plek was niet bereikbaar</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} is er niet.</translation>
    </message>
    <message>
        <source>{name} is not what was written: something changed it since.</source>
        <translation>{name} is niet wat er geschreven is: iets heeft het sindsdien veranderd.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be used. It was left as it is.</source>
        <translation>{name} is beschadigd en onbruikbaar. Het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>{name} is not a backup of smallcrm.</source>
        <translation>{name} is geen back-up van smallcrm.</translation>
    </message>
    <message>
        <source>{name} was made by a later smallcrm. Install that one to use it.</source>
        <translation>{name} is gemaakt door een nieuwere smallcrm. Installeer die om het te gebruiken.</translation>
    </message>
    <message>
        <source>This backup opens with another passphrase than your file: the one from before, or that of another computer. Type it to look into it.</source>
        <translation>Deze back-up opent met een andere wachtwoordzin dan je bestand: die van vroeger, of die van een andere computer. Typ die om erin te kijken.</translation>
    </message>
    <message>
        <source>This backup is not exactly what was written: something changed it since. It can be read, but look closely, or take another one.</source>
        <translation>Deze back-up is niet precies wat er geschreven is: iets heeft hem sindsdien veranderd. Hij is leesbaar, maar kijk goed, of neem een andere.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Sindsdien is niets veranderd.</translation>
    </message>
    <message>
        <source>Added since, would go</source>
        <translation>Sindsdien erbij, zou verdwijnen</translation>
    </message>
    <message>
        <source>Changed since, would be as then</source>
        <translation>Sindsdien gewijzigd, zou weer als toen worden</translation>
    </message>
    <message>
        <source>Gone since, would come back</source>
        <translation>Sindsdien weg, zou terugkomen</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>sindsdien erbij</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>sindsdien weg</translation>
    </message>
    <message>
        <source>{what} gone</source>
        <translation>{what} weg</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} gewijzigd</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} nieuw</translation>
    </message>
    <message>
        <source>Everything is as it was {when}. What was here before is in a backup of its own.</source>
        <translation>Alles is zoals het was: {when}. Wat hier eerst was, zit in een eigen back-up.</translation>
    </message>
    <message>
        <source>{name} has everything that the backup has.</source>
        <translation>{name} heeft alles wat in de back-up zit.</translation>
    </message>
    <message>
        <source>Brought back {name}: {what}.</source>
        <translation>{name} teruggehaald: {what}.</translation>
    </message>
</context>
<context>
    <name>BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Back-up openen…</translation>
    </message>
    <message>
        <source>One is made by itself when a day begins, after half an hour of changes, and before anything large. Each is checked before it counts.</source>
        <translation>Er wordt er vanzelf een gemaakt als een dag begint, na een half uur wijzigingen en vóór elke grote stap. Elke wordt gecontroleerd voor hij meetelt.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Een tweede plek</translation>
    </message>
    <message>
        <source>A stick, or a folder that is kept elsewhere too. What lies only on this disk is lost with it.</source>
        <translation>Een stick, of een map die ook ergens anders wordt bewaard. Wat alleen op deze schijf staat, gaat ermee verloren.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Geen tweede plek</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Hoeveel er bewaard blijven</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Ruimte voor back-ups</translation>
    </message>
    <message>
        <source>Room for them</source>
        <translation>Ruimte ervoor</translation>
    </message>
    <message>
        <source>All of the last two days, then one a day for a week, one a week for five weeks, one a month for a year; the ones before large acts for two weeks. Where they need more room than this, the oldest go.</source>
        <translation>Alle van de laatste twee dagen, dan een week lang één per dag, vijf weken lang één per week, een jaar lang één per maand; die van vóór grote stappen twee weken lang. Hebben ze meer ruimte nodig dan dit, dan gaan de oudste weg.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Back-up wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Letters to many</source>
        <translation>Brieven aan velen</translation>
    </message>
    <message>
        <source>Select several people in the list, and “Write” drafts one for each of them.</source>
        <translation>Selecteer meerdere mensen in de lijst: “Schrijven” maakt voor ieder een concept.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Letters of the batch</source>
        <translation>Brieven van de reeks</translation>
    </message>
    <message>
        <source>Enter: open in mail. Space: it went. Delete: drop.</source>
        <translation>Enter: openen in mail. Spatie: is weg. Delete: schrappen.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Persoon tonen</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiketten…</translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation>De rest schrappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Getelde dagen</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Delen van dit venster</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Do not contact</source>
        <translation>Geen contact opnemen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nog niets geschreven.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>Ik wacht op</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Kleins</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Opening the file</source>
        <translation>Bestand wordt geopend</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een moment.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>All of them have that tag already.</source>
        <translation>Ze hebben dat label allemaal al.</translation>
    </message>
    <message>
        <source>None of them has that tag.</source>
        <translation>Niemand van hen heeft dat label.</translation>
    </message>
    <message>
        <source>None of them has a rhythm of their own.</source>
        <translation>Niemand van hen heeft een eigen ritme.</translation>
    </message>
    <message>
        <source>All of them are archived already.</source>
        <translation>Ze zijn allemaal al gearchiveerd.</translation>
    </message>
    <message>
        <source>None of them is archived.</source>
        <translation>Niemand van hen is gearchiveerd.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Er is niemand meer.</translation>
    </message>
    <message>
        <source>One thing after the other: the last is still being done.</source>
        <translation>Een voor een: het vorige is nog bezig.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>All who were found</source>
        <translation>Iedereen die gevonden is</translation>
    </message>
    <message>
        <source>Tagged {x}.</source>
        <translation>{x}: label toegevoegd.</translation>
    </message>
    <message>
        <source>tag of {x}</source>
        <translation>het label van {x}</translation>
    </message>
    <message>
        <source>Took the tag from {x}.</source>
        <translation>{x}: label weggehaald.</translation>
    </message>
    <message>
        <source>taking the tag from {x}</source>
        <translation>het weghalen van het label: {x}</translation>
    </message>
    <message>
        <source>Keep in touch changed for {x}.</source>
        <translation>{x}: contact houden gewijzigd.</translation>
    </message>
    <message>
        <source>keep in touch of {x}</source>
        <translation>contact houden van {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Opvolging bewaard bij {x}.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>de opvolging voor {x}</translation>
    </message>
    <message>
        <source>Archived {x}.</source>
        <translation>{x} gearchiveerd.</translation>
    </message>
    <message>
        <source>archiving {x}</source>
        <translation>het archiveren van {x}</translation>
    </message>
    <message>
        <source>Brought {x} back to the list.</source>
        <translation>{x} terug in de lijst.</translation>
    </message>
    <message>
        <source>bringing {x} back</source>
        <translation>het terughalen van {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} naar de prullenbak verplaatst.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>het verwijderen van {x}</translation>
    </message>
    <message>
        <source>Changed the tags of {x}.</source>
        <translation>{x}: labels gewijzigd.</translation>
    </message>
    <message>
        <source>the tags of {x}</source>
        <translation>de labels van {x}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>sorted, last first</source>
        <translation>gesorteerd, laatste eerst</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>gesorteerd</translation>
    </message>
    <message>
        <source>A role is one in a company: fill that in first.</source>
        <translation>Een functie heb je bij een bedrijf: vul dat eerst in.</translation>
    </message>
    <message>
        <source>A follow-up ends by Done or Drop, on the person&apos;s page.</source>
        <translation>Een opvolging eindigt met Klaar of Laten vallen, op de pagina van de persoon.</translation>
    </message>
    <message>
        <source>Type a day in “Due” first.</source>
        <translation>Typ eerst een dag bij ‘Gepland’.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Volgende opvolging</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>The first {n} of {all}</source>
        <translation>De eerste {n} van {all}</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{who}, as selected</source>
        <translation>{who}, zoals geselecteerd</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug in de lijst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>{who}: tag</source>
        <translation>{who}: label</translation>
    </message>
    <message>
        <source>{who}: take this tag away</source>
        <translation>{who}: dit label weghalen</translation>
    </message>
    <message>
        <source>{who}: keep in touch</source>
        <translation>{who}: contact houden</translation>
    </message>
    <message>
        <source>{who}: follow-up</source>
        <translation>{who}: opvolging</translation>
    </message>
    <message>
        <source>One moment: who was found is still being counted.</source>
        <translation>Een ogenblik: wie gevonden is, wordt nog geteld.</translation>
    </message>
    <message>
        <source>Copied: {who}.</source>
        <translation>Gekopieerd: {who}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>People on paper</source>
        <translation>Mensen op papier</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More for the selected people</source>
        <translation>Meer voor de geselecteerde mensen</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>Niemand selecteren</translation>
    </message>
    <message>
        <source>Only the current one stays selected (Esc)</source>
        <translation>Alleen de huidige blijft geselecteerd (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>CalendarGroup</name>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>Keep one in a folder…</source>
        <translation>In een map bijhouden…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open follow-ups and birthdays for any calendar program, written anew some seconds after a change while smallcrm runs. It is plain text there: whoever can read the folder can read it, also where your file has a passphrase.</source>
        <translation>Openstaande opvolgingen en verjaardagen voor elk agendaprogramma, opnieuw geschreven enkele seconden na een wijziging zolang smallcrm draait. Het is daar gewone tekst: wie de map kan lezen, kan het lezen, ook als je bestand een wachtwoordzin heeft.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Er wordt er geen bijgehouden.</translation>
    </message>
    <message>
        <source>Keep a calendar file in</source>
        <translation>Agendabestand bijhouden in</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Who can I call now?</source>
        <translation>Wie kan ik nu bellen?</translation>
    </message>
    <message>
        <source>Nobody with a number can be called now.</source>
        <translation>Niemand met een nummer kan nu gebeld worden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Capture folder</source>
        <translation>Inkomende map</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the capture folder</source>
        <translation>Inkomende map tonen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Niet meer volgen</translation>
    </message>
    <message>
        <source>What you save there is taken in: cards become people; a mail or a text goes to whom it is about; a picture or a recording called “Ana Lima - door.jpg” is attached to Ana Lima. The rest lies in Unsorted. Each file is one step to undo, and lies in “taken” afterwards; nothing is deleted.</source>
        <translation>Wat je daar bewaart, wordt overgenomen: kaarten worden mensen; een mail of tekst gaat naar wie erover gaat; een foto of opname met de naam ‘Ana Lima - deur.jpg’ wordt bij Ana Lima gevoegd. De rest staat bij Ongesorteerd. Elk bestand is één stap om ongedaan te maken en staat daarna in ‘taken’; er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>None is watched.</source>
        <translation>Er wordt er geen gevolgd.</translation>
    </message>
</context>
<context>
    <name>CaptureFolder</name>
    <message>
        <source>For what is left the file lies in Unsorted.</source>
        <translation>Voor wat overblijft ligt het bestand bij Ongesorteerd.</translation>
    </message>
    <message>
        <source>{file} brought in {who}.</source>
        <translation>{file} bracht {who}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} is geïmporteerd.</translation>
    </message>
    <message>
        <source>{file} became a note on {who}.</source>
        <translation>{file} werd een notitie bij {who}.</translation>
    </message>
    <message>
        <source>{file} went to {who}.</source>
        <translation>{file} ging naar {who}.</translation>
    </message>
    <message>
        <source>{file} lies in Unsorted: whose is it?</source>
        <translation>{file} staat bij Ongesorteerd: van wie is het?</translation>
    </message>
    <message>
        <source>{file} had been taken in before, so nothing came of it.</source>
        <translation>{file} was al eerder overgenomen, dus er kwam niets bij.</translation>
    </message>
    <message>
        <source>Its files are packed in a winmail.dat that only Outlook can open.</source>
        <translation>De bestanden zitten in een winmail.dat die alleen Outlook kan openen.</translation>
    </message>
    <message>
        <source>{file} was taken in, but could not be moved to “taken”.</source>
        <translation>{file} is overgenomen, maar kon niet naar ‘taken’ worden verplaatst.</translation>
    </message>
    <message>
        <source>{file} could not be taken in and stays in the capture folder: {reason}</source>
        <translation>{file} kon niet worden overgenomen en blijft in de inkomende map: {reason}</translation>
    </message>
    <message>
        <source>What is in the capture folder waits: {reason}</source>
        <translation>Wat in de inkomende map staat, wacht: {reason}</translation>
    </message>
    <message>
        <source>The capture folder {name} is not watched: {why}</source>
        <translation>De inkomende map {name} wordt niet gevolgd: {why}</translation>
    </message>
    <message>
        <source>This folder is not there. It is watched again when it comes back.</source>
        <translation>Deze map is er niet. Hij wordt weer gevolgd als hij terug is.</translation>
    </message>
    <message>
        <source>Files in this folder cannot be read and moved. Change who may do so.</source>
        <translation>Bestanden in deze map kunnen niet worden gelezen en verplaatst. Wijzig wie dat mag.</translation>
    </message>
    <message>
        <source>smallcrm&apos;s own file lies there. Choose another folder.</source>
        <translation>Daar staat het eigen bestand van smallcrm. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>A folder to take files in from</source>
        <translation>Een map om bestanden uit over te nemen</translation>
    </message>
</context>
<context>
    <name>CareActions</name>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Gezondheid</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistieken</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapporten</translation>
    </message>
    <message>
        <source>income</source>
        <translation>inkomsten</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Wie dreigt te vertrekken</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>gaat misschien weg</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>verloop</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>hoe vaak juist</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Als a&amp;fbeelding (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Als &amp;tabel (CSV)…</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als grafiek</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the file</source>
        <translation>Bestand controleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Wat je kunt doen…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Het bestand wordt nagekeken…</translation>
    </message>
    <message>
        <source>All of it is read and compared with what was written. You can go on working meanwhile.</source>
        <translation>Alles wordt gelezen en vergeleken met wat er geschreven is. Je kunt intussen doorwerken.</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. You can go back to a backup, save what can be read to a new file, or only look. The damaged file is kept.</source>
        <translation>Er wordt niets meer in bewaard. Je kunt terug naar een back-up, wat leesbaar is in een nieuw bestand bewaren, of alleen kijken. Het beschadigde bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Niet nagekeken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message>
        <source>The file is damaged: not all of it can be read.</source>
        <translation>Het bestand is beschadigd: niet alles is leesbaar.</translation>
    </message>
    <message>
        <source>The file is whole. What was out of step is mended; nothing was lost.</source>
        <translation>Het bestand is heel. Wat niet klopte is hersteld; er ging niets verloren.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Het bestand is heel.</translation>
    </message>
    <message>
        <source>All {size} of the file can be read</source>
        <translation>Alle {size} van het bestand zijn leesbaar</translation>
    </message>
    <message>
        <source>nothing is without the one it belongs to</source>
        <translation>niets is zonder datgene waar het bij hoort</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}.</source>
        <translation>Het bestand zoals het was is bewaard als {name}.</translation>
    </message>
    <message>
        <source>What search knows was out of step and has been made anew.</source>
        <translation>Wat de zoekfunctie weet klopte niet meer en is opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things was out of step and has been made anew.</source>
        <translation>Een lijst waarmee het bestand dingen vindt klopte niet meer en is opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Een deel van het bestand is niet leesbaar.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things is out of step.</source>
        <translation>Een lijst waarmee het bestand dingen vindt klopt niet meer.</translation>
    </message>
    <message>
        <source>What search knows is out of step.</source>
        <translation>Wat de zoekfunctie weet klopt niet meer.</translation>
    </message>
    <message>
        <source>{what} {row} belongs to something that is not there.</source>
        <translation>{what} {row} hoort bij iets dat er niet is.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} is not what was written: look at it.</source>
        <translation>{what} {row}{whose} is niet wat er geschreven is: kijk ernaar.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} cannot be read any more: attach it again.</source>
        <translation>{what} {row}{whose} is niet meer leesbaar: voeg het opnieuw bij.</translation>
    </message>
    <message>
        <source>{what} {row} was written and is not there any more.</source>
        <translation>{what} {row} is geschreven en is er niet meer.</translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation> van {name}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Entry and its customer</source>
        <translation>Item en zijn klant</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Line as typed</source>
        <translation>Regel zoals getypt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Klein ding</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Bijgevoegd bestand</translation>
    </message>
    <message>
        <source>Kept from a card</source>
        <translation>Bewaard uit een kaart</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation>Waarde van een veld</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Bewaarde lijst</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Nog niet nagekeken.</translation>
    </message>
    <message>
        <source>Found whole {when}.</source>
        <translation>Heel bevonden: {when}.</translation>
    </message>
    <message>
        <source>Looked through {when}: not all is well.</source>
        <translation>Nagekeken: {when}. Niet alles is in orde.</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <translation>voor zover bekend is er niets verloren</translation>
    </message>
    <message>
        <source>parts of the file could not be read at all, so more may be lost</source>
        <translation>delen van het bestand waren helemaal niet leesbaar, dus er kan meer verloren zijn</translation>
    </message>
    <message>
        <source>{what}: {n} read</source>
        <translation>{what}: {n} gelezen</translation>
    </message>
</context>
<context>
    <name>ChecklistActs</name>
    <message>
        <source>Who introduced {name}</source>
        <translation>Wie {name} heeft aangebracht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ChecklistsDialog</name>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>What you do each time, step by step. Started for a customer, each step becomes a follow-up on its day.</source>
        <translation>Wat je elke keer doet, stap voor stap. Begonnen voor een klant wordt elke stap een opvolging op zijn dag.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nieuwe checklist</translation>
    </message>
    <message>
        <source>Make the checklist</source>
        <translation>Checklist maken</translation>
    </message>
    <message>
        <source>What is stuck…</source>
        <translation>Wat vastzit…</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Begin met een die klaarstaat:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>CloseComplaintDialog</name>
    <message>
        <source>Close the complaint</source>
        <translation>Klacht afsluiten</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>ColumnsDelegate</name>
    <message>
        <source>{column} becomes</source>
        <translation>{column} wordt</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Wijzigen hoe het bestand wordt gelezen</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Wat de kolommen worden</translation>
    </message>
    <message>
        <source>Read days as</source>
        <translation>Datums lezen met</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>dag eerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>maand eerst</translation>
    </message>
    <message>
        <source>File {n} of {all}: {name}</source>
        <translation>Bestand {n} van {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A contact manager for one person, over one local file.</source>
        <translation>Een contactbeheer voor één persoon, met één lokaal bestand.</translation>
    </message>
    <message>
        <source>find people and notes</source>
        <translation>mensen en notities zoeken</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>het resultaat als JSON tonen</translation>
    </message>
    <message>
        <source>look the whole file through, and mend its indexes</source>
        <translation>het hele bestand nakijken en zijn indexen herstellen</translation>
    </message>
    <message>
        <source>versions, places, the file, what the desktop can</source>
        <translation>versies, plaatsen, het bestand, wat het bureaublad kan</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON tonen</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>alles in deze map bewaren</translation>
    </message>
    <message>
        <source>sample people in a throw-away file; yours is not read</source>
        <translation>voorbeeldmensen in een wegwerpbestand; dat van jou wordt niet gelezen</translation>
    </message>
    <message>
        <source>run without a screen</source>
        <translation>zonder scherm draaien</translation>
    </message>
    <message>
        <source>start without the window, to remind only; starting it again shows it</source>
        <translation>zonder venster starten, alleen om te herinneren; nog eens starten toont het</translation>
    </message>
    <message>
        <source>save a picture of the window and end</source>
        <translation>een beeld van het venster opslaan en stoppen</translation>
    </message>
    <message>
        <source>what --screenshot shows</source>
        <translation>wat --screenshot toont</translation>
    </message>
    <message>
        <source>of texts, dates and numbers</source>
        <translation>van teksten, datums en getallen</translation>
    </message>
    <message>
        <source>size of the window, such as 1280x800</source>
        <translation>grootte van het venster, zoals 1280x800</translation>
    </message>
    <message>
        <source>50 to 400</source>
        <translation>50 tot 400</translation>
    </message>
    <message>
        <source>with the screen-share guard on from the start</source>
        <translation>met verborgen namen vanaf het begin</translation>
    </message>
    <message>
        <source>the first line of this file is the passphrase: of an encrypted file, or for move</source>
        <translation>de eerste regel van dit bestand is de wachtwoordzin: van een versleuteld bestand, of voor move</translation>
    </message>
    <message>
        <source>log to standard error too</source>
        <translation>ook naar de foutuitvoer loggen</translation>
    </message>
    <message>
        <source>back everything up now, checked</source>
        <translation>nu een back-up van alles maken, nagekeken</translation>
    </message>
    <message>
        <source>put it into this folder too</source>
        <translation>ook in deze map zetten</translation>
    </message>
    <message>
        <source>what a backup holds; with --yes put it in place</source>
        <translation>wat een back-up bevat; met --yes wordt die teruggezet</translation>
    </message>
    <message>
        <source>none: list them</source>
        <translation>geen: toon de lijst</translation>
    </message>
    <message>
        <source>list the backups there are</source>
        <translation>de back-ups die er zijn tonen</translation>
    </message>
    <message>
        <source>replace all there is by it</source>
        <translation>alles wat er is erdoor vervangen</translation>
    </message>
    <message>
        <source>one file with everything, for a new computer</source>
        <translation>één bestand met alles, voor een nieuwe computer</translation>
    </message>
    <message>
        <source>the file, such as on a stick</source>
        <translation>het bestand, bijvoorbeeld op een stick</translation>
    </message>
    <message>
        <source>whoever finds the file can read it</source>
        <translation>wie het bestand vindt kan het lezen</translation>
    </message>
    <message>
        <source>this copy is for reading only from now on</source>
        <translation>deze kopie is vanaf nu alleen om te lezen</translation>
    </message>
    <message>
        <source>open the line, in the running program if there is one</source>
        <translation>de regel openen, in het lopende programma als dat er is</translation>
    </message>
    <message>
        <source>save a line: NAME: what happened. What I promised, when</source>
        <translation>een regel opslaan: NAME: wat er gebeurde. Wat ik beloofde, wanneer</translation>
    </message>
    <message>
        <source>the line; - reads standard input</source>
        <translation>de regel; - leest de standaardinvoer</translation>
    </message>
    <message>
        <source>say what is understood, write nothing</source>
        <translation>zeggen wat er begrepen wordt, niets schrijven</translation>
    </message>
    <message>
        <source>as if it were 2026-11-25T14:30</source>
        <translation>alsof het 2026-11-25T14:30 is</translation>
    </message>
    <message>
        <source>what is late or due today</source>
        <translation>wat te laat of vandaag aan de beurt is</translation>
    </message>
    <message>
        <source>in the window, started if need be</source>
        <translation>in het venster, zo nodig gestart</translation>
    </message>
    <message>
        <source>who it is, last touches, promises</source>
        <translation>wie het is, laatste contacten, beloften</translation>
    </message>
    <message>
        <source>only on the screen, and start the program if need be (for phone programs)</source>
        <translation>alleen op het scherm, en zo nodig het programma starten (voor telefoonprogramma’s)</translation>
    </message>
    <message>
        <source>{text} is not a moment like 2026-11-25T14:30</source>
        <translation>{text} is geen moment zoals 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>{text} is not a size such as 1280x800</source>
        <translation>{text} is geen grootte zoals 1280x800</translation>
    </message>
    <message>
        <source>{text} is not a size a window can have</source>
        <translation>{text} is geen grootte die een venster kan hebben</translation>
    </message>
    <message>
        <source>{text} is not a percentage between 50 and 400</source>
        <translation>{text} is geen percentage tussen 50 en 400</translation>
    </message>
    <message>
        <source>keep copies of files with somebody</source>
        <translation>kopieën van bestanden bij iemand bewaren</translation>
    </message>
    <message>
        <source>the files of somebody; with --out copies of them</source>
        <translation>de bestanden van iemand; met --out kopieën ervan</translation>
    </message>
    <message>
        <source>put copies into this folder</source>
        <translation>kopieën in deze map zetten</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>deze hulp tonen en stoppen</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>de versie van het programma tonen en stoppen</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: fout: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>deze argumenten ontbreken: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>onbekende argumenten: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>er wordt één waarde verwacht</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>er wordt minstens één waarde verwacht</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>er wordt hoogstens één waarde verwacht</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>er wordt %s waarde verwacht</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>er worden %s waarden verwacht</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r kan niet worden gekozen (mogelijk: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ongeldige waarde (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>onbekend commando %(parser_name)r (mogelijk: %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>dubbelzinnige optie: %(option)s kan %(matches)s zijn</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>de waarde %r hoort hier niet</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>niet toegestaan samen met %s</translation>
    </message>
    <message>
        <source>open the window, with files to bring in if any</source>
        <translation>het venster openen, met te importeren bestanden als die er zijn</translation>
    </message>
    <message>
        <source>into the menu of this user&apos;s desktop, with icons</source>
        <translation>in het menu van het bureaublad van deze gebruiker, met pictogrammen</translation>
    </message>
    <message>
        <source>out of it again</source>
        <translation>er weer uit</translation>
    </message>
    <message>
        <source>out of the desktop&apos;s menu again</source>
        <translation>weer uit het menu van het bureaublad</translation>
    </message>
    <message>
        <source>only Linux desktops have such entries.</source>
        <translation>alleen Linux-bureaubladen hebben zulke vermeldingen.</translation>
    </message>
    <message>
        <source>{path} is not from smallcrm; it was left alone.</source>
        <translation>{path} is niet van smallcrm; het bleef zoals het was.</translation>
    </message>
    <message>
        <source>{path} cannot be written or removed.</source>
        <translation>{path} kan niet worden geschreven of verwijderd.</translation>
    </message>
    <message>
        <source>Removed {path}</source>
        <translation>Verwijderd: {path}</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
    <message>
        <source>Nothing was there.</source>
        <translation>Er was niets.</translation>
    </message>
    <message>
        <source>All was in its place already.</source>
        <translation>Alles stond al op zijn plaats.</translation>
    </message>
    <message>
        <source>write people, or everything, for other programs</source>
        <translation>mensen, of alles, voor andere programma’s schrijven</translation>
    </message>
    <message>
        <source>json has everything and can be brought in again (the usual one)</source>
        <translation>json heeft alles en kan weer worden geïmporteerd (het gewone)</translation>
    </message>
    <message>
        <source>this one only</source>
        <translation>alleen deze</translation>
    </message>
    <message>
        <source>who has the tag</source>
        <translation>wie het label heeft</translation>
    </message>
    <message>
        <source>whom a search finds</source>
        <translation>wie een zoekopdracht vindt</translation>
    </message>
    <message>
        <source>instead of people, the day as a page, in PDF</source>
        <translation>in plaats van mensen de dag als pagina, in PDF</translation>
    </message>
    <message>
        <source>instead of people, sales, as CSV</source>
        <translation>in plaats van personen de verkopen, als CSV</translation>
    </message>
    <message>
        <source>instead of people, agreements, as CSV</source>
        <translation>in plaats van mensen de contracten, als CSV</translation>
    </message>
    <message>
        <source>of the page; by the country without it</source>
        <translation>van de pagina; zonder dit naar het land</translation>
    </message>
    <message>
        <source>put it in the place of a file of that name</source>
        <translation>het op de plaats van een bestand met die naam zetten</translation>
    </message>
    <message>
        <source>a file, for markdown a new or empty folder</source>
        <translation>een bestand, voor markdown een nieuwe of lege map</translation>
    </message>
    <message>
        <source>bring in contacts (vCard, CSV, XLSX, LDIF), calendars, mails, or folders</source>
        <translation>contacten (vCard, CSV, XLSX, LDIF), agenda’s, mails of mappen importeren</translation>
    </message>
    <message>
        <source>- reads standard input</source>
        <translation>- leest de standaardinvoer</translation>
    </message>
    <message>
        <source>the files are tables of invoices or payments</source>
        <translation>de bestanden zijn tabellen met facturen of betalingen</translation>
    </message>
    <message>
        <source>the files are tables of agreements</source>
        <translation>de bestanden zijn tabellen met contracten</translation>
    </message>
    <message>
        <source>with --sales: whoever is not in the list becomes a customer</source>
        <translation>met --sales: wie niet in de lijst staat, wordt klant</translation>
    </message>
    <message>
        <source>count only, write nothing</source>
        <translation>alleen tellen, niets schrijven</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>het verslag als JSON tonen</translation>
    </message>
    <message>
        <source>also events and mails with nobody who is here</source>
        <translation>ook afspraken en mails met niemand die hier is</translation>
    </message>
    <message>
        <source>what a column of a table becomes: name, email, phone/work, note, field, drop, ...</source>
        <translation>wat een kolom van een tabel wordt: name, email, phone/work, note, field, drop, ...</translation>
    </message>
    <message>
        <source>how dates such as 3/4/1980 are read</source>
        <translation>hoe datums zoals 3/4/1980 worden gelezen</translation>
    </message>
    <message>
        <source>write what was left out, and why, as CSV</source>
        <translation>schrijven wat is weggelaten, en waarom, als CSV</translation>
    </message>
    <message>
        <source>{text} is not COLUMN=MEANING with one of: {known}</source>
        <translation>{text} is niet COLUMN=MEANING met een van: {known}</translation>
    </message>
    <message>
        <source>write everything that is held about somebody</source>
        <translation>alles schrijven wat over iemand is bewaard</translation>
    </message>
    <message>
        <source>for the three files</source>
        <translation>voor de drie bestanden</translation>
    </message>
    <message>
        <source>erase somebody for good, from the backups too</source>
        <translation>iemand voorgoed wissen, ook uit de back-ups</translation>
    </message>
    <message>
        <source>do not ask for the name again</source>
        <translation>niet nog eens naar de naam vragen</translation>
    </message>
    <message>
        <source>“someone” instead of the name in notes of others</source>
        <translation>“iemand” in plaats van de naam in notities van anderen</translation>
    </message>
</context>
<context>
    <name>ComplaintActs</name>
    <message>
        <source>Complaints as a table</source>
        <translation>Klachten als tabel</translation>
    </message>
    <message>
        <source>complaints.csv</source>
        <translation>klachten.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Complaints from a table</source>
        <translation>Klachten uit een tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>Nieuwe klacht</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>In the customer’s own words</source>
        <translation>In de woorden van de klant</translation>
    </message>
    <message>
        <source>How bad it is for them</source>
        <translation>Hoe erg het voor de klant is</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>ComplaintGroup</name>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>The last note is about this</source>
        <translation>De laatste notitie gaat hierover</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Verwijderen: {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Verwijderen; het was een vergissing</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaint of {x} kept.</source>
        <translation>Klacht van {x} bewaard.</translation>
    </message>
    <message>
        <source>the complaint of {x}</source>
        <translation>de klacht van {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} changed.</source>
        <translation>Klacht van {x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change to a complaint of {x}</source>
        <translation>de wijziging van een klacht van {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} closed.</source>
        <translation>Klacht van {x} afgesloten.</translation>
    </message>
    <message>
        <source>closing a complaint of {x}</source>
        <translation>het afsluiten van een klacht van {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} is open again.</source>
        <translation>Klacht van {x} is weer open.</translation>
    </message>
    <message>
        <source>opening a complaint of {x} again</source>
        <translation>het heropenen van een klacht van {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} removed.</source>
        <translation>Klacht van {x} verwijderd.</translation>
    </message>
    <message>
        <source>removing a complaint of {x}</source>
        <translation>het verwijderen van een klacht van {x}</translation>
    </message>
    <message>
        <source>Complaints brought in from {x}.</source>
        <translation>Klachten uit {x} binnengehaald.</translation>
    </message>
    <message>
        <source>bringing in complaints from {x}</source>
        <translation>het binnenhalen van klachten uit {x}</translation>
    </message>
    <message>
        <source>The note is about the complaint of {x}.</source>
        <translation>De notitie gaat over de klacht van {x}.</translation>
    </message>
    <message>
        <source>“about the complaint” of {x}</source>
        <translation>“over de klacht” van {x}</translation>
    </message>
    <message>
        <source>The note is not about the complaint of {x}.</source>
        <translation>De notitie gaat niet over de klacht van {x}.</translation>
    </message>
    <message>
        <source>“not about the complaint” of {x}</source>
        <translation>“niet over de klacht” van {x}</translation>
    </message>
    <message>
        <source>It cannot be closed before it was opened.</source>
        <translation>Ze kan niet worden afgesloten voordat ze is geopend.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernstig</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Zwaar</translation>
    </message>
    <message>
        <source>Complaint, {severity}: {words}</source>
        <translation>Klacht, {severity}: {words}</translation>
    </message>
    <message>
        <source>Complaint kept.</source>
        <translation>Klacht bewaard.</translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>open sinds vandaag</translation>
    </message>
    <message>
        <source>closed {day}, the same day</source>
        <translation>afgesloten {day}, dezelfde dag</translation>
    </message>
    <message>
        <source>first contact about the complaint</source>
        <translation>eerste contact over de klacht</translation>
    </message>
    <message>
        <source>second contact about the complaint</source>
        <translation>tweede contact over de klacht</translation>
    </message>
    <message>
        <source>third contact about the complaint</source>
        <translation>derde contact over de klacht</translation>
    </message>
    <message>
        <source>contact {n} about the complaint</source>
        <translation>contact {n} over de klacht</translation>
    </message>
    <message>
        <source>{age}, {contacts}</source>
        <translation>{age}, {contacts}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Minor complaint</source>
        <translation>Kleine klacht</translation>
    </message>
    <message>
        <source>Serious complaint</source>
        <translation>Ernstige klacht</translation>
    </message>
    <message>
        <source>Grave complaint</source>
        <translation>Zware klacht</translation>
    </message>
    <message>
        <source>{complaint}, {contacts}</source>
        <translation>{complaint}, {contacts}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Geen contact opnemen</translation>
    </message>
    <message>
        <source>{complaint}, {age}</source>
        <translation>{complaint}, {age}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>A follow-up to check back comes {day}.</source>
        <translation>Een opvolging om na te vragen komt {day}.</translation>
    </message>
    <message>
        <source>Check back: is all well? “{words}”</source>
        <translation>Navragen: is alles goed? “{words}”</translation>
    </message>
    <message>
        <source>check back {day}</source>
        <translation>navragen {day}</translation>
    </message>
    <message>
        <source>There are no complaints in it.</source>
        <translation>Er staan geen klachten in.</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>{new}.</source>
        <translation>{new}.</translation>
    </message>
    <message>
        <source>Left out: {lines}.</source>
        <translation>Weggelaten: {lines}.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>geen woorden</translation>
    </message>
    <message>
        <source>nobody of that name</source>
        <translation>niemand met die naam</translation>
    </message>
    <message>
        <source>several of that name</source>
        <translation>meer dan één met die naam</translation>
    </message>
    <message>
        <source>no day since when</source>
        <translation>geen dag sinds wanneer</translation>
    </message>
    <message>
        <source>what it cost cannot be read</source>
        <translation>wat het kostte is niet te lezen</translation>
    </message>
    <message>
        <source>closed before it was opened</source>
        <translation>afgesloten voordat ze was geopend</translation>
    </message>
    <message>
        <source>line {n} ({why})</source>
        <translation>regel {n} ({why})</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Op welke manier</translation>
    </message>
    <message>
        <source>Given on (today)</source>
        <translation>Gegeven op (vandaag)</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe die is gegeven</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ConsentGroup</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw: {what}</source>
        <translation>Intrekken: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Verwijderen: {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Verwijderen; het was een vergissing</translation>
    </message>
</context>
<context>
    <name>ContactWindowDialog</name>
    <message>
        <source>Hours by their clock. A reminder outside them waits, and says why.</source>
        <translation>Uren volgens hun klok. Een herinnering daarbuiten wacht, en zegt waarom.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kantooruren</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>’s Ochtends</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>’s Avonds</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Gewone uren</translation>
    </message>
    <message>
        <source>9-12, 14:00-17:30</source>
        <translation>9-12, 14:00-17:30</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>the same as yours</source>
        <translation>dezelfde als die van jou</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Weg tot en met</translation>
    </message>
    <message>
        <source>the last day: fri, in 2 weeks, 4 dec</source>
        <translation>de laatste dag: vr, over 2 weken, 4 dec</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>mornings by mail only</source>
        <translation>’s ochtends alleen per e-mail</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>When to reach {x} changed.</source>
        <translation>Wanneer {x} bereikbaar is, is gewijzigd.</translation>
    </message>
    <message>
        <source>the change of when to reach {x}</source>
        <translation>de wijziging van wanneer {x} bereikbaar is</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>Wanneer bereikbaar</translation>
    </message>
    <message>
        <source>These are no hours. Try “9-12, 14:00-17:30”.</source>
        <translation>Dit zijn geen uren. Probeer “9-12, 14:00-17:30”.</translation>
    </message>
    <message>
        <source>Hours end on the day on which they begin, and after they begin.</source>
        <translation>Uren eindigen op de dag waarop ze beginnen, en na hun begin.</translation>
    </message>
    <message>
        <source>There is no such time zone. Try a large city, such as “Lisbon”.</source>
        <translation>Die tijdzone is er niet. Probeer een grote stad, in het Engels: “Lisbon”.</translation>
    </message>
    <message>
        <source>{begins}–{ends}</source>
        <translation>{begins}–{ends}</translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>It waits for your own hours too: {hours} (Settings, Reminders).</source>
        <translation>Hij wacht ook op je eigen uren: {hours} (Instellingen, Herinneringen).</translation>
    </message>
    <message>
        <source>A day off does not hold back what is due that day without an hour.</source>
        <translation>Een vrije dag houdt niet tegen wat die dag zonder tijd aan de beurt is.</translation>
    </message>
    <message>
        <source>{hours}, {city} time</source>
        <translation>{hours}, tijd van {city}</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>weg tot en met {day}</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>Weg tot en met {day}</translation>
    </message>
    <message>
        <source>takes calls {hours}</source>
        <translation>bereikbaar {hours}</translation>
    </message>
    <message>
        <source>Reminder {when}: {why}</source>
        <translation>Herinnering {when}: {why}</translation>
    </message>
    <message>
        <source>It waited: {why}.</source>
        <translation>Gewacht: {why}.</translation>
    </message>
    <message>
        <source>{city} time, {time} there now</source>
        <translation>Tijd van {city}, daar nu {time}</translation>
    </message>
    <message>
        <source>Can be reached again {day}.</source>
        <translation>Weer bereikbaar {day}.</translation>
    </message>
    <message>
        <source>Can be reached now.</source>
        <translation>Nu bereikbaar.</translation>
    </message>
    <message>
        <source>Next: {when}, your time.</source>
        <translation>Eerstvolgende: {when}, jouw tijd.</translation>
    </message>
    <message>
        <source>Not within two weeks: reminders come at their own time.</source>
        <translation>Niet binnen twee weken: herinneringen komen op hun eigen tijd.</translation>
    </message>
    <message>
        <source>Their hours and yours never meet: reminders come at their own time.</source>
        <translation>Hun uren en die van jou vallen nooit samen: herinneringen komen op hun eigen tijd.</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nog geen contact</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>laatste contact {when}</translation>
    </message>
    <message>
        <source>Whoever has no hours of their own is listed Monday to Friday, {hours}.</source>
        <translation>Wie geen eigen uren heeft, staat hier maandag tot en met vrijdag, {hours}.</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in smallcrm</source>
        <translation>Er ging iets mis in smallcrm</translation>
    </message>
    <message>
        <source>What was saved is in your file, and what you were typing is kept. You can go on. If it happens again, quit and start smallcrm again.</source>
        <translation>Wat bewaard was, staat in je bestand, en wat je typte blijft bewaard. Je kunt doorgaan. Gebeurt het weer, sluit smallcrm dan af en start het opnieuw.</translation>
    </message>
    <message>
        <source>This report tells those who make smallcrm what happened. It has no names and no notes in it; read it before you send it. smallcrm itself sends nothing.</source>
        <translation>Dit verslag vertelt de makers van smallcrm wat er gebeurde. Er staan geen namen en geen notities in; lees het voor je het verstuurt. smallcrm zelf verstuurt niets.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Verslag bewaren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>Daar kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Names are hidden. {keys} shows them.</source>
        <translation>Namen zijn verborgen. {keys} toont ze.</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Namen zijn verborgen.</translation>
    </message>
    <message>
        <source>It cannot be read who is to be hidden, so nothing is shown.</source>
        <translation>Er kan niet worden gelezen wie verborgen moet worden, dus er wordt niets getoond.</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Namen worden verborgen…</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>‘{text}’</translation>
    </message>
    <message>
        <source>These do not fit and stay as they are: {what}</source>
        <translation>Deze passen niet en blijven zoals ze zijn: {what}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eén uit een lijst</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>for #{tag}</source>
        <translation>voor #{tag}</translation>
    </message>
    <message>
        <source>Field “{x}” made.</source>
        <translation>Veld ‘{x}’ gemaakt.</translation>
    </message>
    <message>
        <source>making the field “{x}”</source>
        <translation>het maken van veld ‘{x}’</translation>
    </message>
    <message>
        <source>Field “{x}” changed.</source>
        <translation>Veld ‘{x}’ gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the field “{x}”</source>
        <translation>de wijziging van veld ‘{x}’</translation>
    </message>
    <message>
        <source>Order of {x} fields changed.</source>
        <translation>Volgorde van {x} velden gewijzigd.</translation>
    </message>
    <message>
        <source>the order of {x} fields</source>
        <translation>de volgorde van {x} velden</translation>
    </message>
    <message>
        <source>Field “{x}” removed.</source>
        <translation>Veld ‘{x}’ verwijderd.</translation>
    </message>
    <message>
        <source>removing the field “{x}”</source>
        <translation>het verwijderen van veld ‘{x}’</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>de wijziging van {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Verwijderd bij {x}.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>het verwijderen bij {x}</translation>
    </message>
    <message>
        <source>This is not a number. Try “1200” or “12.5”.</source>
        <translation>Dit is geen getal. Probeer ‘1200’ of ‘12,5’.</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Dit is geen bedrag. Probeer ‘1200 EUR’ of ‘€ 12,50’.</translation>
    </message>
    <message>
        <source>Day or month first? Write it as 2026-12-04.</source>
        <translation>Dag of maand eerst? Schrijf het als 2026-12-04.</translation>
    </message>
    <message>
        <source>This is not in the list of this field.</source>
        <translation>Dit staat niet in de lijst van dit veld.</translation>
    </message>
    <message>
        <source>Say “yes” or “no”.</source>
        <translation>Zeg ‘ja’ of ‘nee’.</translation>
    </message>
    <message>
        <source>Name at least one thing that can be chosen.</source>
        <translation>Noem minstens één mogelijkheid.</translation>
    </message>
    <message>
        <source>That is more than can be chosen from.</source>
        <translation>Dat zijn meer mogelijkheden dan er te kiezen zijn.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Er is al een veld met deze naam.</translation>
    </message>
</context>
<context>
    <name>DamagedWording</name>
    <message>
        <source>Your file is not there any more</source>
        <translation>Je bestand is er niet meer</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Je bestand is beschadigd</translation>
    </message>
    <message>
        <source>{path} is gone, or empty, but there are backups of it. Was it moved? Then put it back and start again. Nothing has been made in its place.</source>
        <translation>{path} is weg, of leeg, maar er zijn back-ups van. Is het verplaatst? Zet het dan terug en start opnieuw. Er is niets voor in de plaats gemaakt.</translation>
    </message>
    <message>
        <source>{path} cannot be read as it should be: the disk, a cable or another program has changed it. Nothing more is written to it. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>{path} is niet leesbaar zoals het hoort: de schijf, een kabel of een ander programma heeft het veranderd. Er wordt niets meer in geschreven. Wat je ook kiest, het beschadigde bestand blijft naast het nieuwe bewaard.</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Terug naar de back-up van {day}</translation>
    </message>
    <message>
        <source>It was checked and is whole. In it: {what}. What you wrote since is not in it.</source>
        <translation>Die is gecontroleerd en heel. Erin: {what}. Wat je sindsdien schreef zit er niet in.</translation>
    </message>
    <message>
        <source>Save what can be read to a new file, and go on with it</source>
        <translation>Bewaar wat leesbaar is in een nieuw bestand, en ga daarmee door</translation>
    </message>
    <message>
        <source>What cannot be read is counted, and you are told.</source>
        <translation>Wat niet leesbaar is wordt geteld, en je hoort het.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Bekijk wat leesbaar is</translation>
    </message>
    <message>
        <source>Nothing is written; the next start asks again.</source>
        <translation>Er wordt niets geschreven; de volgende start vraagt het weer.</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Begin met een leeg bestand</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>De back-ups blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole…</source>
        <translation>Zoeken naar de nieuwste hele back-up…</translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation>De back-up wordt op zijn plaats gezet…</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged file…</source>
        <translation>Lezen wat van het beschadigde bestand leesbaar is…</translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation>Er is geen hele back-up.</translation>
    </message>
    <message>
        <source>Choices in the settings may be lost: look at Settings, Safety.</source>
        <translation>Keuzes in de instellingen kunnen verloren zijn: kijk bij Instellingen, Veiligheid.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Het beschadigde bestand is bewaard als {name}.</translation>
    </message>
    <message>
        <source>This is the backup of {day}.</source>
        <translation>Dit is de back-up van {day}.</translation>
    </message>
    <message>
        <source>That did not work: {why}</source>
        <translation>Dat lukte niet: {why}</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your file</source>
        <translation>Je bestand</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Is het heel?</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Bestand controleren</translation>
    </message>
    <message>
        <source>Every page, index and row is looked at, once a week by itself. What can be mended without a loss is mended.</source>
        <translation>Elke pagina, index en rij wordt bekeken, eens per week vanzelf. Wat zonder verlies te herstellen is, wordt hersteld.</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In en uit</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Contacten importeren…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Alles exporteren (JSON)…</translation>
    </message>
    <message>
        <source>Export people (vCard)…</source>
        <translation>Mensen exporteren (vCard)…</translation>
    </message>
    <message>
        <source>JSON has notes and follow-ups too; other programs read vCards.</source>
        <translation>JSON bevat ook notities en opvolgingen; andere programma’s lezen vCards.</translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation>Verhuizen naar een nieuwe computer…</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Op verzoek gewist</translation>
    </message>
    <message>
        <source>No name is kept, only a keyed hash, so that an import passes over whoever was erased.</source>
        <translation>Er wordt geen naam bewaard, alleen een versleutelde controlewaarde, zodat een import voorbijgaat aan wie gewist is.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>and %Ln more in Quiet</source>
        <translation>
            <numerusform>en nog %Ln bij Stil</numerusform>
            <numerusform>en nog %Ln bij Stil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <translation>
            <numerusform>%Ln contract</numerusform>
            <numerusform>%Ln contracten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new agreements</source>
        <translation>
            <numerusform>%Ln nieuw contract</numerusform>
            <numerusform>%Ln nieuwe contracten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln maand</numerusform>
            <numerusform>%Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln jaar</numerusform>
            <numerusform>%Ln jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>nog %Ln dag</numerusform>
            <numerusform>nog %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usual {price}, of %Ln customers</source>
        <translation>
            <numerusform>gebruikelijk {price}, van %Ln klant</numerusform>
            <numerusform>gebruikelijk {price}, van %Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that are over</source>
        <translation>
            <numerusform>%Ln tonen dat voorbij is</numerusform>
            <numerusform>%Ln tonen die voorbij zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Nog %Ln tonen</numerusform>
            <numerusform>Nog %Ln tonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln afspraak</numerusform>
            <numerusform>%Ln afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln taak</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yearly days</source>
        <translation>
            <numerusform>%Ln jaarlijkse dag</numerusform>
            <numerusform>%Ln jaarlijkse dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails</source>
        <translation>
            <numerusform>%Ln mail</numerusform>
            <numerusform>%Ln mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries onto timelines</source>
        <translation>
            <numerusform>%Ln item op tijdlijnen</numerusform>
            <numerusform>%Ln items op tijdlijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups</source>
        <translation>
            <numerusform>%Ln opvolging</numerusform>
            <numerusform>%Ln opvolgingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays or other days</source>
        <translation>
            <numerusform>%Ln verjaardag of andere dag</numerusform>
            <numerusform>%Ln verjaardagen of andere dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln al hier</numerusform>
            <numerusform>%Ln al hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed by you before</source>
        <translation>
            <numerusform>%Ln eerder door jou verwijderd</numerusform>
            <numerusform>%Ln eerder door jou verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called off, left out</source>
        <translation>
            <numerusform>%Ln afgezegd, weggelaten</numerusform>
            <numerusform>%Ln afgezegd, weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nobody here, left out</source>
        <translation>
            <numerusform>%Ln met niemand van hier, weggelaten</numerusform>
            <numerusform>%Ln met niemand van hier, weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %Ln with &amp;nobody here too, to Unsorted</source>
        <translation>
            <numerusform>Ook die ene met &amp;niemand van hier overnemen, bij Ongesorteerd</numerusform>
            <numerusform>Ook die %Ln met &amp;niemand van hier overnemen, bij Ongesorteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept, {size} together</source>
        <translation>
            <numerusform>%Ln bewaard, {size}</numerusform>
            <numerusform>%Ln bewaard, samen {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notitie</numerusform>
            <numerusform>%Ln notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln details</source>
        <translation>
            <numerusform>%Ln gegeven</numerusform>
            <numerusform>%Ln gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things that are newer were kept.</source>
        <translation>
            <numerusform>%Ln nieuwer ding is behouden.</numerusform>
            <numerusform>%Ln nieuwere dingen zijn behouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln found</source>
        <translation>
            <numerusform>%Ln gevonden</numerusform>
            <numerusform>Alle %Ln gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>Alle %Ln mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were taken in.</source>
        <translation>
            <numerusform>%Ln bestand is overgenomen.</numerusform>
            <numerusform>%Ln bestanden zijn overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in Unsorted.</source>
        <translation>
            <numerusform>%Ln staat bij Ongesorteerd.</numerusform>
            <numerusform>%Ln staan bij Ongesorteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln more.</source>
        <translation>
            <numerusform>Zo ook nog %Ln.</numerusform>
            <numerusform>Zo ook nog %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales kept.</source>
        <translation>
            <numerusform>%Ln verkoop bewaard.</numerusform>
            <numerusform>%Ln verkopen bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>over %Ln dag</numerusform>
            <numerusform>over %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file can be read, but %Ln things in it are not as they were written.</source>
        <translation>
            <numerusform>Het bestand is leesbaar, maar %Ln ding erin is niet zoals het geschreven is.</numerusform>
            <numerusform>Het bestand is leesbaar, maar %Ln dingen erin zijn niet zoals ze geschreven zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries compared with what was written</source>
        <translation>
            <numerusform>%Ln item vergeleken met wat er geschreven is</numerusform>
            <numerusform>%Ln items vergeleken met wat er geschreven is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can be compared from now on</source>
        <translation>
            <numerusform>%Ln item is vanaf nu te vergelijken</numerusform>
            <numerusform>%Ln items zijn vanaf nu te vergelijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search knows what is written about %Ln customers</source>
        <translation>
            <numerusform>de zoekfunctie weet wat er over %Ln klant geschreven is</numerusform>
            <numerusform>de zoekfunctie weet wat er over %Ln klanten geschreven is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were read and compared with their sums</source>
        <translation>
            <numerusform>%Ln bijgevoegd bestand is gelezen en met zijn controlesom vergeleken</numerusform>
            <numerusform>%Ln bijgevoegde bestanden zijn gelezen en met hun controlesommen vergeleken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were read</source>
        <translation>
            <numerusform>%Ln item is gelezen</numerusform>
            <numerusform>%Ln items zijn gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to be lost</source>
        <translation>
            <numerusform>van %Ln is bekend dat het verloren is</numerusform>
            <numerusform>van %Ln is bekend dat ze verloren zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was written</source>
        <translation>
            <numerusform>%Ln is niet wat er geschreven is</numerusform>
            <numerusform>%Ln zijn niet wat er geschreven is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers could not be read and stand as numbers</source>
        <translation>
            <numerusform>%Ln klant was niet leesbaar en staat er als nummer</numerusform>
            <numerusform>%Ln klanten waren niet leesbaar en staan er als nummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %Ln days</source>
        <translation>
            <numerusform>%Ln dag open</numerusform>
            <numerusform>%Ln dagen open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed {day} after %Ln days</source>
        <translation>
            <numerusform>afgesloten {day} na %Ln dag</numerusform>
            <numerusform>afgesloten {day} na %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complaint}; and %Ln more</source>
        <translation>
            <numerusform>{complaint}; en nog %Ln</numerusform>
            <numerusform>{complaint}; en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed complaints</source>
        <translation>
            <numerusform>%Ln afgesloten klacht</numerusform>
            <numerusform>%Ln afgesloten klachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints written.</source>
        <translation>
            <numerusform>{file}: %Ln klacht geschreven.</numerusform>
            <numerusform>{file}: %Ln klachten geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints brought in</source>
        <translation>
            <numerusform>{file}: %Ln klacht binnengehaald</numerusform>
            <numerusform>{file}: %Ln klachten binnengehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{new}, %Ln were here already.</source>
        <translation>
            <numerusform>{new}, %Ln was er al.</numerusform>
            <numerusform>{new}, %Ln waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lines}; and %Ln more</source>
        <translation>
            <numerusform>{lines}; en nog %Ln</numerusform>
            <numerusform>{lines}; en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased on request and were left out.</source>
        <translation>
            <numerusform>%Ln persoon was op verzoek gewist en is weggelaten.</numerusform>
            <numerusform>%Ln mensen waren op verzoek gewist en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln dag te laat</numerusform>
            <numerusform>%Ln dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln dag geleden</numerusform>
            <numerusform>%Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>%Ln week geleden</numerusform>
            <numerusform>%Ln weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln maand geleden</numerusform>
            <numerusform>%Ln maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln jaar geleden</numerusform>
            <numerusform>%Ln jaar geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies</source>
        <translation>
            <numerusform>%Ln persoon of bedrijf</numerusform>
            <numerusform>%Ln mensen en bedrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in stage</source>
        <translation>
            <numerusform>%Ln dag in de fase</numerusform>
            <numerusform>%Ln dagen in de fase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ahead</source>
        <translation>
            <numerusform>%Ln dag vooraf</numerusform>
            <numerusform>%Ln dagen vooraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation>
            <numerusform>%Ln item geschreven</numerusform>
            <numerusform>%Ln items geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies written</source>
        <translation>
            <numerusform>%Ln persoon of bedrijf geschreven</numerusform>
            <numerusform>%Ln mensen en bedrijven geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answers</source>
        <translation>
            <numerusform>%Ln nieuw antwoord</numerusform>
            <numerusform>%Ln nieuwe antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln antwoord</numerusform>
            <numerusform>%Ln antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln keer</numerusform>
            <numerusform>%Ln keer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {scale} on average (%Ln scores)</source>
        <translation>
            <numerusform>gemiddeld {n} van {scale} (%Ln score)</numerusform>
            <numerusform>gemiddeld {n} van {scale} (%Ln scores)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln gevonden, en meer</numerusform>
            <numerusform>%Ln gevonden, en meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gevonden</numerusform>
            <numerusform>%Ln gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales in twelve months</source>
        <translation>
            <numerusform>%Ln verkoop in twaalf maanden</numerusform>
            <numerusform>%Ln verkopen in twaalf maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who bought</source>
        <translation>
            <numerusform>van %Ln klant die kocht</numerusform>
            <numerusform>van %Ln klanten die kochten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stays in a stage</source>
        <translation>
            <numerusform>%Ln verblijf in een fase</numerusform>
            <numerusform>%Ln verblijven in een fase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln deals that were lost</source>
        <translation>
            <numerusform>van %Ln verloren deal</numerusform>
            <numerusform>van %Ln verloren deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who left</source>
        <translation>
            <numerusform>van %Ln klant die vertrok</numerusform>
            <numerusform>van %Ln klanten die vertrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers came so</source>
        <translation>
            <numerusform>%Ln klant kwam zo</numerusform>
            <numerusform>%Ln klanten kwamen zo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln verkoop</numerusform>
            <numerusform>%Ln verkopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln stays</source>
        <translation>
            <numerusform>van %Ln verblijf</numerusform>
            <numerusform>van %Ln verblijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln days</source>
        <translation>
            <numerusform>na %Ln dag</numerusform>
            <numerusform>na %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln belofte</numerusform>
            <numerusform>%Ln beloften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln customers</source>
        <translation>
            <numerusform>mediaan van %Ln klant</numerusform>
            <numerusform>mediaan van %Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln complaints</source>
        <translation>
            <numerusform>mediaan van %Ln klacht</numerusform>
            <numerusform>mediaan van %Ln klachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answers</source>
        <translation>
            <numerusform>van %Ln antwoord</numerusform>
            <numerusform>van %Ln antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes since</source>
        <translation>
            <numerusform>sindsdien %Ln notitie</numerusform>
            <numerusform>sindsdien %Ln notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups since</source>
        <translation>
            <numerusform>sindsdien %Ln opvolging</numerusform>
            <numerusform>sindsdien %Ln opvolgingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers since</source>
        <translation>
            <numerusform>sindsdien %Ln telefoonnummer</numerusform>
            <numerusform>sindsdien %Ln telefoonnummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses since</source>
        <translation>
            <numerusform>sindsdien %Ln e-mailadres</numerusform>
            <numerusform>sindsdien %Ln e-mailadressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses since</source>
        <translation>
            <numerusform>sindsdien %Ln adres</numerusform>
            <numerusform>sindsdien %Ln adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln little things since</source>
        <translation>
            <numerusform>sindsdien %Ln klein ding</numerusform>
            <numerusform>sindsdien %Ln kleine dingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags since</source>
        <translation>
            <numerusform>sindsdien %Ln label</numerusform>
            <numerusform>sindsdien %Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links since</source>
        <translation>
            <numerusform>sindsdien %Ln link</numerusform>
            <numerusform>sindsdien %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates since</source>
        <translation>
            <numerusform>sindsdien %Ln datum</numerusform>
            <numerusform>sindsdien %Ln datums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who work there since</source>
        <translation>
            <numerusform>sindsdien werkt er %Ln persoon</numerusform>
            <numerusform>sindsdien werken er %Ln mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consents since</source>
        <translation>
            <numerusform>sindsdien %Ln toestemming</numerusform>
            <numerusform>sindsdien %Ln toestemmingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values in it since</source>
        <translation>
            <numerusform>sindsdien %Ln waarde erin</numerusform>
            <numerusform>sindsdien %Ln waarden erin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes would be nobody’s</source>
        <translation>
            <numerusform>%Ln notitie zou van niemand zijn</numerusform>
            <numerusform>%Ln notities zouden van niemand zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales since</source>
        <translation>
            <numerusform>sindsdien %Ln verkoop</numerusform>
            <numerusform>sindsdien %Ln verkopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements since</source>
        <translation>
            <numerusform>sindsdien %Ln contract</numerusform>
            <numerusform>sindsdien %Ln contracten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices since</source>
        <translation>
            <numerusform>sindsdien %Ln prijs</numerusform>
            <numerusform>sindsdien %Ln prijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages since</source>
        <translation>
            <numerusform>sindsdien %Ln fase</numerusform>
            <numerusform>sindsdien %Ln fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals since</source>
        <translation>
            <numerusform>sindsdien %Ln deal</numerusform>
            <numerusform>sindsdien %Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints since</source>
        <translation>
            <numerusform>sindsdien %Ln klacht</numerusform>
            <numerusform>sindsdien %Ln klachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts about it since</source>
        <translation>
            <numerusform>sindsdien %Ln contact erover</numerusform>
            <numerusform>sindsdien %Ln contacten erover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who were introduced since</source>
        <translation>
            <numerusform>sindsdien %Ln aangebracht persoon</numerusform>
            <numerusform>sindsdien %Ln aangebrachte mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps since</source>
        <translation>
            <numerusform>sindsdien %Ln stap</numerusform>
            <numerusform>sindsdien %Ln stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists since</source>
        <translation>
            <numerusform>sindsdien %Ln checklist</numerusform>
            <numerusform>sindsdien %Ln checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules since</source>
        <translation>
            <numerusform>sindsdien %Ln regel</numerusform>
            <numerusform>sindsdien %Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers since</source>
        <translation>
            <numerusform>sindsdien %Ln antwoord</numerusform>
            <numerusform>sindsdien %Ln antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts of messages since</source>
        <translation>
            <numerusform>sindsdien %Ln berichtconcept</numerusform>
            <numerusform>sindsdien %Ln berichtconcepten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments since</source>
        <translation>
            <numerusform>%Ln opmerking sindsdien</numerusform>
            <numerusform>%Ln opmerkingen sindsdien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of letters since</source>
        <translation>
            <numerusform>%Ln reeks brieven sindsdien</numerusform>
            <numerusform>%Ln reeksen brieven sindsdien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice notes since</source>
        <translation>
            <numerusform>%Ln spraaknotitie sindsdien</numerusform>
            <numerusform>%Ln spraaknotities sindsdien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things since</source>
        <translation>
            <numerusform>sindsdien %Ln ding</numerusform>
            <numerusform>sindsdien %Ln dingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation>
            <numerusform>%Ln klant importeren</numerusform>
            <numerusform>%Ln klanten importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of timelines</source>
        <translation>
            <numerusform>%Ln item van tijdlijnen</numerusform>
            <numerusform>%Ln items van tijdlijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines above the names of the columns are left out.</source>
        <translation>
            <numerusform>%Ln regel boven de kolomnamen is weggelaten.</numerusform>
            <numerusform>%Ln regels boven de kolomnamen zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines below the last row are left out.</source>
        <translation>
            <numerusform>%Ln regel onder de laatste rij is weggelaten.</numerusform>
            <numerusform>%Ln regels onder de laatste rij zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were not recognised and are kept as fields: look at them.</source>
        <translation>
            <numerusform>%Ln kolom is niet herkend en blijft als veld bewaard: kijk ernaar.</numerusform>
            <numerusform>%Ln kolommen zijn niet herkend en blijven als velden bewaard: kijk ernaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty columns are not shown.</source>
        <translation>
            <numerusform>%Ln lege kolom wordt niet getoond.</numerusform>
            <numerusform>%Ln lege kolommen worden niet getoond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates could be day-month or month-day. Read “{example}” as:</source>
        <translation>
            <numerusform>%Ln datum kan dag-maand of maand-dag zijn. Lees ‘{example}’ als:</numerusform>
            <numerusform>%Ln datums kunnen dag-maand of maand-dag zijn. Lees ‘{example}’ als:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like it: {what}</source>
        <translation>
            <numerusform>en nog %Ln zoals dit: {what}</numerusform>
            <numerusform>en nog %Ln zoals deze: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values kept as you wrote them</source>
        <translation>
            <numerusform>%Ln waarde blijft zoals je die schreef</numerusform>
            <numerusform>%Ln waarden blijven zoals je ze schreef</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date by this file</source>
        <translation>
            <numerusform>%Ln bijgewerkt door dit bestand</numerusform>
            <numerusform>%Ln bijgewerkt door dit bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back from the trash</source>
        <translation>
            <numerusform>%Ln komt terug uit de prullenbak</numerusform>
            <numerusform>%Ln komen terug uit de prullenbak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>%Ln rij importeren</numerusform>
            <numerusform>%Ln rijen importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in {file}.</source>
        <translation>
            <numerusform>%Ln rij staat in {file}.</numerusform>
            <numerusform>%Ln rijen staan in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join someone already here</source>
        <translation>
            <numerusform>%Ln hoort bij iemand die hier al is</numerusform>
            <numerusform>%Ln horen bij iemand die hier al is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln om te bekijken</numerusform>
            <numerusform>%Ln om te bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln niet leesbaar</numerusform>
            <numerusform>%Ln niet leesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln concept</numerusform>
            <numerusform>%Ln concepten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln verstuurd</numerusform>
            <numerusform>%Ln verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln geschrapt</numerusform>
            <numerusform>%Ln geschrapt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln antwoord.</numerusform>
            <numerusform>%Ln antwoorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still counted.</source>
        <translation>
            <numerusform>%Ln wordt nog geteld.</numerusform>
            <numerusform>%Ln worden nog geteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln is er al</numerusform>
            <numerusform>%Ln zijn er al</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln rij weggelaten</numerusform>
            <numerusform>%Ln rijen weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-ups</source>
        <translation>
            <numerusform>%Ln openstaande opvolging</numerusform>
            <numerusform>%Ln openstaande opvolgingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased here on request and were left out.</source>
        <translation>
            <numerusform>%Ln persoon was hier op verzoek gewist en is weggelaten.</numerusform>
            <numerusform>%Ln mensen waren hier op verzoek gewist en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation>
            <numerusform>%Ln nieuwe klant</numerusform>
            <numerusform>%Ln nieuwe klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are days late</source>
        <translation>
            <numerusform>%Ln opvolging is dagen te laat</numerusform>
            <numerusform>%Ln opvolgingen zijn dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have gone quiet</source>
        <translation>
            <numerusform>%Ln klant is stil geworden</numerusform>
            <numerusform>%Ln klanten zijn stil geworden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due now</source>
        <translation>
            <numerusform>%Ln opvolging is nu aan de beurt</numerusform>
            <numerusform>%Ln opvolgingen zijn nu aan de beurt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was asleep</source>
        <translation>
            <numerusform>%Ln opvolging kwam aan de beurt tijdens de slaapstand</numerusform>
            <numerusform>%Ln opvolgingen kwamen aan de beurt tijdens de slaapstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was off</source>
        <translation>
            <numerusform>%Ln opvolging kwam aan de beurt terwijl dit uit stond</numerusform>
            <numerusform>%Ln opvolgingen kwamen aan de beurt terwijl dit uit stond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due during the pause</source>
        <translation>
            <numerusform>%Ln opvolging kwam aan de beurt tijdens de pauze</numerusform>
            <numerusform>%Ln opvolgingen kwamen aan de beurt tijdens de pauze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due meanwhile</source>
        <translation>
            <numerusform>%Ln opvolging kwam intussen aan de beurt</numerusform>
            <numerusform>%Ln opvolgingen kwamen intussen aan de beurt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays</source>
        <translation>
            <numerusform>%Ln verjaardag</numerusform>
            <numerusform>%Ln verjaardagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong tries.</source>
        <translation>
            <numerusform>%Ln verkeerde poging.</numerusform>
            <numerusform>%Ln verkeerde pogingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Probeer het over %Ln minuut weer.</numerusform>
            <numerusform>Probeer het over %Ln minuten weer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Probeer het over %Ln seconde weer.</numerusform>
            <numerusform>Probeer het over %Ln seconden weer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That of %Ln backups too.</source>
        <translation>
            <numerusform>Die van %Ln back-up ook.</numerusform>
            <numerusform>Die van %Ln back-ups ook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So have %Ln backups.</source>
        <translation>
            <numerusform>%Ln back-up ook.</numerusform>
            <numerusform>%Ln back-ups ook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups could not be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln back-up was niet leesbaar en blijft zoals hij is.</numerusform>
            <numerusform>%Ln back-ups waren niet leesbaar en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due</source>
        <translation>
            <numerusform>Een opvolging is aan de beurt</numerusform>
            <numerusform>%Ln opvolgingen zijn aan de beurt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed since</source>
        <translation>
            <numerusform>%Ln sindsdien gemist</numerusform>
            <numerusform>%Ln sindsdien gemist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>elke dag</numerusform>
            <numerusform>elke %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>elke week</numerusform>
            <numerusform>elke %Ln weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>elke maand</numerusform>
            <numerusform>elke %Ln maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation>
            <numerusform>elk jaar</numerusform>
            <numerusform>elke %Ln jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln looked at</source>
        <translation>
            <numerusform>{n} van %Ln bekeken</numerusform>
            <numerusform>{n} van %Ln bekeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were erased on request, skipped</source>
        <translation>
            <numerusform>%Ln rij was op verzoek gewist, overgeslagen</numerusform>
            <numerusform>%Ln rijen waren op verzoek gewist, overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in all</source>
        <translation>
            <numerusform>%Ln persoon in totaal</numerusform>
            <numerusform>%Ln mensen in totaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes of theirs alone</source>
        <translation>
            <numerusform>%Ln notitie van hen alleen</numerusform>
            <numerusform>%Ln notities van hen alleen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history: it cannot be undone</source>
        <translation>
            <numerusform>%Ln item van de geschiedenis: niet ongedaan te maken</numerusform>
            <numerusform>%Ln items van de geschiedenis: niet ongedaan te maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>them in all %Ln backups, which are rewritten</source>
        <translation>
            <numerusform>ze in %Ln back-up, die herschreven wordt</numerusform>
            <numerusform>ze in alle %Ln back-ups, die herschreven worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are with others too: they stay theirs, without {name}.</source>
        <translation>
            <numerusform>%Ln notitie is ook met anderen: die blijft van hen, zonder {name}.</numerusform>
            <numerusform>%Ln notities zijn ook met anderen: die blijven van hen, zonder {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were rewritten.</source>
        <translation>
            <numerusform>%Ln back-up is herschreven.</numerusform>
            <numerusform>%Ln back-ups zijn herschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %Ln days</source>
        <translation>
            <numerusform>%Ln dag stil</numerusform>
            <numerusform>%Ln dagen stil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought nothing for %Ln days</source>
        <translation>
            <numerusform>al %Ln dag niets gekocht</numerusform>
            <numerusform>al %Ln dagen niets gekocht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than ever: never over %Ln days before</source>
        <translation>
            <numerusform>langer dan ooit: eerder nooit boven %Ln dag</numerusform>
            <numerusform>langer dan ooit: eerder nooit boven %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slower: lately every %Ln days, before that every {before}</source>
        <translation>
            <numerusform>trager: onlangs elke %Ln dag, daarvoor elke {before}</numerusform>
            <numerusform>trager: onlangs elke %Ln dagen, daarvoor elke {before}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punt</numerusform>
            <numerusform>%Ln punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a complaint is open for %Ln days</source>
        <translation>
            <numerusform>een klacht staat %Ln dag open</numerusform>
            <numerusform>een klacht staat %Ln dagen open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} complaints are open, the first for %Ln days</source>
        <translation>
            <numerusform>{count} klachten staan open, de eerste %Ln dag</numerusform>
            <numerusform>{count} klachten staan open, de eerste %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a promise of yours is %Ln days late</source>
        <translation>
            <numerusform>een belofte van jou is %Ln dag te laat</numerusform>
            <numerusform>een belofte van jou is %Ln dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} promises of yours are late, the first by %Ln days</source>
        <translation>
            <numerusform>{count} beloften van jou zijn te laat, de eerste %Ln dag</numerusform>
            <numerusform>{count} beloften van jou zijn te laat, de eerste %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement is renewed or ends in %Ln days</source>
        <translation>
            <numerusform>een overeenkomst wordt verlengd of eindigt over %Ln dag</numerusform>
            <numerusform>een overeenkomst wordt verlengd of eindigt over %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated {score} of {scale}, %Ln days ago</source>
        <translation>
            <numerusform>gaf {score} van {scale}, %Ln dag geleden</numerusform>
            <numerusform>gaf {score} van {scale}, %Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people at risk</source>
        <translation>
            <numerusform>%Ln mens loopt gevaar</numerusform>
            <numerusform>%Ln mensen lopen gevaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people}, of %Ln with a rhythm of their own</source>
        <translation>
            <numerusform>{people}, van %Ln met een eigen ritme</numerusform>
            <numerusform>{people}, van %Ln met een eigen ritme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln there is not enough data</source>
        <translation>
            <numerusform>van %Ln zijn er niet genoeg gegevens</numerusform>
            <numerusform>van %Ln zijn er niet genoeg gegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seem to have left</source>
        <translation>
            <numerusform>%Ln lijkt vertrokken</numerusform>
            <numerusform>%Ln lijken vertrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln who left it would have said so of {told}</source>
        <translation>
            <numerusform>Van %Ln die vertrok zou het van {told} gezegd zijn</numerusform>
            <numerusform>Van %Ln die vertrokken zou het van {told} gezegd zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of them %Ln days or more before it was certain</source>
        <translation>
            <numerusform>van de helft %Ln dag of meer voor het zeker was</numerusform>
            <numerusform>van de helft %Ln dagen of meer voor het zeker was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln vals alarm</numerusform>
            <numerusform>%Ln valse alarmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone through day by day since {day}, without looking ahead: %Ln customers.</source>
        <translation>
            <numerusform>Dag voor dag doorlopen sinds {day}, zonder vooruit te kijken: %Ln klant.</numerusform>
            <numerusform>Dag voor dag doorlopen sinds {day}, zonder vooruit te kijken: %Ln klanten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those who left had too little history to say anything.</source>
        <translation>
            <numerusform>%Ln van wie vertrokken had te weinig geschiedenis om iets te zeggen.</numerusform>
            <numerusform>%Ln van wie vertrokken hadden te weinig geschiedenis om iets te zeggen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named now: nobody knows yet.</source>
        <translation>
            <numerusform>%Ln wordt nu genoemd: niemand weet het nog.</numerusform>
            <numerusform>%Ln worden nu genoemd: niemand weet het nog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few have left to judge: %Ln, and it takes {least}.</source>
        <translation>
            <numerusform>Te weinig zijn vertrokken om te oordelen: %Ln, en er zijn er {least} nodig.</numerusform>
            <numerusform>Te weinig zijn vertrokken om te oordelen: %Ln, en er zijn er {least} nodig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left after {until}; named on {since}, %Ln days before it was certain</source>
        <translation>
            <numerusform>vertrok na {until}; genoemd op {since}, %Ln dag voor het zeker was</numerusform>
            <numerusform>vertrok na {until}; genoemd op {since}, %Ln dagen voor het zeker was</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln stap</numerusform>
            <numerusform>%Ln stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln people</source>
        <translation>
            <numerusform>bij %Ln mens</numerusform>
            <numerusform>bij %Ln mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln ding</numerusform>
            <numerusform>%Ln dingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists</source>
        <translation>
            <numerusform>%Ln checklist</numerusform>
            <numerusform>%Ln checklists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Introduced %Ln people</source>
        <translation>
            <numerusform>Bracht %Ln mens aan</numerusform>
            <numerusform>Bracht %Ln mensen aan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln opmerking</numerusform>
            <numerusform>%Ln opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments of {people}</source>
        <translation>
            <numerusform>%Ln opmerking van {people}</numerusform>
            <numerusform>%Ln opmerkingen van {people}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sales</source>
        <translation>
            <numerusform>%Ln nieuwe verkoop</numerusform>
            <numerusform>%Ln nieuwe verkopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new items</source>
        <translation>
            <numerusform>%Ln nieuw artikel</numerusform>
            <numerusform>%Ln nieuwe artikelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln days</source>
        <translation>
            <numerusform>meestal elke dag</numerusform>
            <numerusform>meestal elke %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought both</source>
        <translation>
            <numerusform>%Ln kocht beide</numerusform>
            <numerusform>%Ln kochten beide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>aan %Ln persoon</numerusform>
            <numerusform>aan %Ln mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln te laat</numerusform>
            <numerusform>%Ln te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln vandaag</numerusform>
            <numerusform>%Ln vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln aankoop</numerusform>
            <numerusform>%Ln aankopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln in time</source>
        <translation>
            <numerusform>{n} van %Ln op tijd</numerusform>
            <numerusform>{n} van %Ln op tijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln nog open</numerusform>
            <numerusform>%Ln nog open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals won</source>
        <translation>
            <numerusform>%Ln deal gewonnen</numerusform>
            <numerusform>%Ln deals gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are over</source>
        <translation>
            <numerusform>%Ln dat voorbij is</numerusform>
            <numerusform>%Ln die voorbij zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be the same</source>
        <translation>
            <numerusform>%Ln paar is misschien hetzelfde</numerusform>
            <numerusform>%Ln paren zijn misschien hetzelfde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also named in %Ln texts of others. Tick those in which “someone” is to take the name’s place.</source>
        <translation>
            <numerusform>Ook genoemd in %Ln tekst van anderen. Vink aan waar ‘iemand’ in plaats van de naam komt.</numerusform>
            <numerusform>Ook genoemd in %Ln teksten van anderen. Vink aan waar ‘iemand’ in plaats van de naam komt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were counted</source>
        <translation>
            <numerusform>%Ln regel werd geteld</numerusform>
            <numerusform>%Ln regels werden geteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln adres</numerusform>
            <numerusform>%Ln adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealActions</name>
    <message>
        <source>&amp;New deal…</source>
        <translation>&amp;Nieuwe deal…</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>verkoopkans</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>offerte</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>&amp;Pijplijnen en fasen…</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>trechter</translation>
    </message>
    <message>
        <source>Deals by &amp;month…</source>
        <translation>Deals per &amp;maand…</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognose</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>Deals &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Export deals…</source>
        <translation>Deals &amp;exporteren…</translation>
    </message>
    <message>
        <source>Open this deal</source>
        <translation>Deze deal openen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Verloren…</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Volgende stap…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Remove this deal</source>
        <translation>Deze deal verwijderen</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>Naar de vorige fase</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>Naar de volgende fase</translation>
    </message>
</context>
<context>
    <name>DealActs</name>
    <message>
        <source>Whose deal is it?</source>
        <translation>Van wie is de deal?</translation>
    </message>
    <message>
        <source>Choose the stages first; then the deal.</source>
        <translation>Kies eerst de fasen; dan de deal.</translation>
    </message>
    <message>
        <source>Import deals</source>
        <translation>Deals importeren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export deals</source>
        <translation>Deals exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>DealDelegate</name>
    <message>
        <source>No next step</source>
        <translation>Geen volgende stap</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>New deal</source>
        <translation>Nieuwe deal</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Web shop, menu cards, training…</source>
        <translation>Webwinkel, menukaarten, training…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>950, EUR 1200 or $12.50</source>
        <translation>950, EUR 1200 of $12,50</translation>
    </message>
    <message>
        <source>as its stage has it</source>
        <translation>die van de fase</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>vr, over 2 weken, 4 dec</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Offerte sturen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Verloren…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Volgende stap…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Kans in %</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Verwachte afsluiting</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>De dag ervan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>DealEndDialog</name>
    <message>
        <source>Won: {deal}</source>
        <translation>Gewonnen: {deal}</translation>
    </message>
    <message>
        <source>Lost: {deal}</source>
        <translation>Verloren: {deal}</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>In a few words; may stay empty</source>
        <translation>In een paar woorden; mag leeg blijven</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>Een checklist beginnen</translation>
    </message>
    <message>
        <source>No checklist</source>
        <translation>Geen checklist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Thank {name} for the introduction tomorrow</source>
        <translation>{name} morgen bedanken voor het aanbrengen</translation>
    </message>
    <message>
        <source>Drop its next step too: {step}</source>
        <translation>Ook de volgende stap schrappen: {step}</translation>
    </message>
</context>
<context>
    <name>DealGroup</name>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Nieuwe deal…</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
</context>
<context>
    <name>DealImportDialog</name>
    <message>
        <source>Import deals</source>
        <translation>Deals importeren</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Wat niet gelezen kon worden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>DealMonthsDialog</name>
    <message>
        <source>Deals by month</source>
        <translation>Deals per maand</translation>
    </message>
    <message>
        <source>By the day on which they may be closed. Weighted: each amount by its chance, added, and rounded once.</source>
        <translation>Op de dag waarop ze afgesloten kunnen worden. Gewogen: elk bedrag maal zijn kans, opgeteld en één keer afgerond.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewogen</translation>
    </message>
    <message>
        <source>Won and lost in the last year</source>
        <translation>Gewonnen en verloren in het afgelopen jaar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Sales pipeline</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>{deals} written to {name}.</source>
        <translation>{deals} geschreven naar {name}.</translation>
    </message>
    <message>
        <source>{name} is no table of deals: it needs a column for what each is, one for the person or the company, and one for the stage.</source>
        <translation>{name} is geen tabel van deals: er is een kolom nodig voor wat elk is, een voor de persoon of het bedrijf en een voor de fase.</translation>
    </message>
    <message>
        <source>{name}, from {system}</source>
        <translation>{name}, uit {system}</translation>
    </message>
    <message>
        <source>New: {x}</source>
        <translation>Nieuw: {x}</translation>
    </message>
    <message>
        <source>Here already, left as they are: {x}</source>
        <translation>Al aanwezig, blijft zoals het is: {x}</translation>
    </message>
    <message>
        <source>Nobody here is meant, so they are made: {x}</source>
        <translation>Niemand hier is bedoeld, wordt gemaakt: {x}</translation>
    </message>
    <message>
        <source>Of people who were erased, not brought back: {x}</source>
        <translation>Van gewiste mensen, niet teruggehaald: {x}</translation>
    </message>
    <message>
        <source>New stages: {x}</source>
        <translation>Nieuwe fasen: {x}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>nog {n}</translation>
    </message>
    <message>
        <source>nobody is named whose deal it is</source>
        <translation>er is niemand genoemd van wie de deal is</translation>
    </message>
    <message>
        <source>it is not said what it is</source>
        <translation>er staat niet bij wat het is</translation>
    </message>
    <message>
        <source>there are several of this name; an e-mail address would tell</source>
        <translation>er zijn er meer met deze naam; een e-mailadres zou het duidelijk maken</translation>
    </message>
    <message>
        <source>day or month first? Taken as month first</source>
        <translation>dag of maand eerst? Gelezen met de maand eerst</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>Line {n}: {what}</source>
        <translation>Regel {n}: {what}</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} ‘{words}’</translation>
    </message>
    <message>
        <source>{stage} in {pipeline}</source>
        <translation>{stage} in {pipeline}</translation>
    </message>
    <message>
        <source>Pipeline “{x}” made.</source>
        <translation>Pijplijn “{x}” gemaakt.</translation>
    </message>
    <message>
        <source>making the pipeline “{x}”</source>
        <translation>het maken van de pijplijn “{x}”</translation>
    </message>
    <message>
        <source>Pipeline “{x}” changed.</source>
        <translation>Pijplijn “{x}” gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the pipeline “{x}”</source>
        <translation>de wijziging van de pijplijn “{x}”</translation>
    </message>
    <message>
        <source>Order of {x} pipelines changed.</source>
        <translation>Volgorde van {x} pijplijnen gewijzigd.</translation>
    </message>
    <message>
        <source>the order of {x} pipelines</source>
        <translation>de volgorde van {x} pijplijnen</translation>
    </message>
    <message>
        <source>Pipeline “{x}” removed.</source>
        <translation>Pijplijn “{x}” verwijderd.</translation>
    </message>
    <message>
        <source>removing the pipeline “{x}”</source>
        <translation>het verwijderen van de pijplijn “{x}”</translation>
    </message>
    <message>
        <source>Deal “{x}” saved.</source>
        <translation>Deal “{x}” opgeslagen.</translation>
    </message>
    <message>
        <source>the deal “{x}”</source>
        <translation>de deal “{x}”</translation>
    </message>
    <message>
        <source>Deal “{x}” changed.</source>
        <translation>Deal “{x}” gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the deal “{x}”</source>
        <translation>de wijziging van de deal “{x}”</translation>
    </message>
    <message>
        <source>Deal “{x}” moved.</source>
        <translation>Deal “{x}” verplaatst.</translation>
    </message>
    <message>
        <source>moving the deal “{x}”</source>
        <translation>het verplaatsen van de deal “{x}”</translation>
    </message>
    <message>
        <source>Deal “{x}” won.</source>
        <translation>Deal “{x}” gewonnen.</translation>
    </message>
    <message>
        <source>winning the deal “{x}”</source>
        <translation>het winnen van de deal “{x}”</translation>
    </message>
    <message>
        <source>Deal “{x}” lost.</source>
        <translation>Deal “{x}” verloren.</translation>
    </message>
    <message>
        <source>losing the deal “{x}”</source>
        <translation>het verliezen van de deal “{x}”</translation>
    </message>
    <message>
        <source>Deal “{x}” open again.</source>
        <translation>Deal “{x}” weer open.</translation>
    </message>
    <message>
        <source>opening the deal “{x}” again</source>
        <translation>het heropenen van de deal “{x}”</translation>
    </message>
    <message>
        <source>Deal “{x}” removed.</source>
        <translation>Deal “{x}” verwijderd.</translation>
    </message>
    <message>
        <source>removing the deal “{x}”</source>
        <translation>het verwijderen van de deal “{x}”</translation>
    </message>
    <message>
        <source>Next step of “{x}” saved.</source>
        <translation>Volgende stap van “{x}” opgeslagen.</translation>
    </message>
    <message>
        <source>the next step of “{x}”</source>
        <translation>de volgende stap van “{x}”</translation>
    </message>
    <message>
        <source>Imported deals: {x}.</source>
        <translation>Geïmporteerde deals: {x}.</translation>
    </message>
    <message>
        <source>the import of deals: {x}</source>
        <translation>de import van deals: {x}</translation>
    </message>
    <message>
        <source>A pipeline has one stage at least.</source>
        <translation>Een pijplijn heeft minstens één fase.</translation>
    </message>
    <message>
        <source>A pipeline has twenty stages at most.</source>
        <translation>Een pijplijn heeft hoogstens twintig fasen.</translation>
    </message>
    <message>
        <source>Two stages have the same name.</source>
        <translation>Twee fasen hebben dezelfde naam.</translation>
    </message>
    <message>
        <source>A chance is from 0 to 100 percent.</source>
        <translation>Een kans is van 0 tot 100 procent.</translation>
    </message>
    <message>
        <source>Days are from 1 to 999.</source>
        <translation>Dagen van 1 tot 999.</translation>
    </message>
    <message>
        <source>There is a pipeline of this name already.</source>
        <translation>Er is al een pijplijn met deze naam.</translation>
    </message>
    <message>
        <source>Deals are still in this stage. Say where to move them.</source>
        <translation>Er zijn nog deals in deze fase. Zeg waar ze heen moeten.</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Say where to move them.</source>
        <translation>“{stage}” heeft nog {deals}. Zeg waar ze heen moeten.</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Ambacht</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Eerste gesprek</translation>
    </message>
    <message>
        <source>Needs clear</source>
        <translation>Wensen duidelijk</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Onderhandeling</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nagebeld</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Monster</translation>
    </message>
    <message>
        <source>Order promised</source>
        <translation>Bestelling toegezegd</translation>
    </message>
    <message>
        <source>Trial session</source>
        <translation>Proefsessie</translation>
    </message>
    <message>
        <source>Program offered</source>
        <translation>Programma aangeboden</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>was to close {day}</source>
        <translation>zou sluiten {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>sluit {day}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>rotten</source>
        <translation>ligt te lang</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>volgende: {step}</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>geen volgende stap</translation>
    </message>
    <message>
        <source>weighted {sums}</source>
        <translation>gewogen {sums}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{deal}: {stage}, {n} of {all}</source>
        <translation>{deal}: {stage}, {n} van {all}</translation>
    </message>
    <message>
        <source>Thank {introducer} for introducing {customer}</source>
        <translation>{introducer} bedanken voor het aanbrengen van {customer}</translation>
    </message>
    <message>
        <source>{stage}: {days}</source>
        <translation>{stage}: {days}</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Aanbevolen</translation>
    </message>
    <message>
        <source>Knew us already</source>
        <translation>Kende ons al</translation>
    </message>
    <message>
        <source>Quick answer</source>
        <translation>Snel antwoord</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Te duur</translation>
    </message>
    <message>
        <source>Took another</source>
        <translation>Koos een ander</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Andere pijplijn</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nieuwe deal</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pijplijn: {name}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no note to follow up. Open a person first.</source>
        <translation>Er is geen notitie om op te volgen. Open eerst een persoon.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Follow-up? {keys}</source>
        <translation>Opvolgen? {keys}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Label</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Label of {what}</source>
        <translation>Omschrijving van {what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} verwijderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>DialectPanel</name>
    <message>
        <source>Letters</source>
        <translation>Tekenset</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Cellen gescheiden door</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Aanhalingstekens</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Kolomnamen</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Others that are due</source>
        <translation>Wat er verder aan de beurt is</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Due</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close; Today keeps the list (Esc)</source>
        <translation>Sluiten; Vandaag houdt de lijst vast (Esc)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Klaar: {what}</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Uitstellen: {what}</translation>
    </message>
    <message>
        <source>In 1 hour: {what}</source>
        <translation>Over 1 uur: {what}</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Openen: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>DuePopover</name>
    <message>
        <source>fri, tue 3pm, in 2 weeks, 4 dec</source>
        <translation>vr, di 15 uur, over 2 weken, 4 dec</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>{one} and {other} are two. They are not asked of again.</source>
        <translation>{one} en {other} zijn twee. Er wordt niet meer naar gevraagd.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>zelfde e-mail</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>same name, other spelling</source>
        <translation>zelfde naam, andere spelling</translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation>namen omgedraaid</translation>
    </message>
    <message>
        <source>one with a middle name</source>
        <translation>een met een tussennaam</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>korte naam</translation>
    </message>
    <message>
        <source>names a letter or two apart</source>
        <translation>namen een of twee letters uit elkaar</translation>
    </message>
    <message>
        <source>given names a letter or two apart</source>
        <translation>voornamen die een of twee letters verschillen</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>initialen kloppen</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>deel van de naam</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>zelfde voornaam</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>zelfde achternaam</translation>
    </message>
    <message>
        <source>one has no name</source>
        <translation>een heeft geen naam</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>zelfde bedrijf</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>zelfde verjaardag</translation>
    </message>
    <message>
        <source>same office address</source>
        <translation>zelfde kantooradres</translation>
    </message>
    <message>
        <source>a number that many have</source>
        <translation>een nummer dat velen hebben</translation>
    </message>
    <message>
        <source>an address that many have</source>
        <translation>een adres dat velen hebben</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere namen</translation>
    </message>
    <message>
        <source>other given names</source>
        <translation>andere voornamen</translation>
    </message>
    <message>
        <source>one is the younger or elder</source>
        <translation>een is de jongere of oudere</translation>
    </message>
    <message>
        <source>one is a man, one a woman</source>
        <translation>een man en een vrouw</translation>
    </message>
    <message>
        <source>other middle names</source>
        <translation>andere tussennamen</translation>
    </message>
    <message>
        <source>other birthdays</source>
        <translation>andere verjaardagen</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>andere e-mail</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>ander telefoonnummer</translation>
    </message>
    <message>
        <source>other company</source>
        <translation>ander bedrijf</translation>
    </message>
    <message>
        <source>a person and a company</source>
        <translation>een persoon en een bedrijf</translation>
    </message>
    <message>
        <source>{for}; but {against}</source>
        <translation>{for}; maar {against}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>{name} is here already: {reasons}.</source>
        <translation>{name} is hier al: {reasons}.</translation>
    </message>
    <message>
        <source>{other} is part of {one} now. Ctrl+Z takes it back.</source>
        <translation>{other} is nu deel van {one}. Ctrl+Z neemt het terug.</translation>
    </message>
    <message>
        <source>Joined from {name} on {day}</source>
        <translation>Samengevoegd met {name} op {day}</translation>
    </message>
    <message>
        <source>{joined}: take apart</source>
        <translation>{joined}: weer uit elkaar halen</translation>
    </message>
    <message>
        <source>Typed on {day}</source>
        <translation>Getypt op {day}</translation>
    </message>
    <message>
        <source>Imported from {source} on {day}</source>
        <translation>Geïmporteerd uit {source} op {day}</translation>
    </message>
    <message>
        <source>Imported on {day}</source>
        <translation>Geïmporteerd op {day}</translation>
    </message>
    <message>
        <source>Joined from {source} on {day}</source>
        <translation>Samengevoegd uit {source} op {day}</translation>
    </message>
    <message>
        <source>Typed before {day}</source>
        <translation>Getypt vóór {day}</translation>
    </message>
    <message>
        <source>Brought back from a backup on {day}</source>
        <translation>Teruggehaald uit een back-up op {day}</translation>
    </message>
    <message>
        <source>Tab takes {name}.</source>
        <translation>Tab neemt {name}.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele mensen</translation>
    </message>
    <message>
        <source>J joins a pair, N says that they are two. Joining can be taken apart later.</source>
        <translation>J voegt een paar samen, N zegt dat het er twee zijn. Samenvoegen kan later uit elkaar worden gehaald.</translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation>Wie dezelfde kan zijn</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Zoeken naar dubbelen</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Niet dezelfde</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation>Iedereen wordt nagekeken…</translation>
    </message>
    <message>
        <source>Not everybody was looked at.</source>
        <translation>Niet iedereen is bekeken.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Niemand lijkt hier dubbel te staan.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>too dear, moved away, not satisfied</source>
        <translation>te duur, verhuisd, niet tevreden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Reasons are counted on the page of agreements.</source>
        <translation>Redenen worden geteld op de pagina met contracten.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beëindigen</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>{name} wissen</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Kijken wat er is…</translation>
    </message>
    <message>
        <source>Texts of others that name them</source>
        <translation>Teksten van anderen die de naam noemen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Type the name to erase: {name}</source>
        <translation>Typ de naam om te wissen: {name}</translation>
    </message>
    <message>
        <source>This goes for good, also out of the history and the search:</source>
        <translation>Dit verdwijnt voorgoed, ook uit de geschiedenis en het zoeken:</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Contacts (vCard 4.0)</source>
        <translation>Contacten (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contacts (vCard 3.0)</source>
        <translation>Contacten (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Table for Google Contacts (CSV)</source>
        <translation>Tabel voor Google Contacten (CSV)</translation>
    </message>
    <message>
        <source>Table for Outlook (CSV)</source>
        <translation>Tabel voor Outlook (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel, XLSX)</source>
        <translation>Werkmap (Excel, XLSX)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Agenda (iCalendar)</translation>
    </message>
    <message>
        <source>Pages to read (Markdown)</source>
        <translation>Pagina’s om te lezen (Markdown)</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Niemand heet ‘{name}’.</translation>
    </message>
    <message>
        <source>Nobody has the tag “{tag}”.</source>
        <translation>Niemand heeft het label ‘{tag}’.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Met deze woorden is niemand te vinden.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Google</source>
        <translation>CSV voor Google</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV voor Outlook</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>People, notes, follow-ups, your fields, and the files on people with all that is in them. smallcrm brings it in again.</source>
        <translation>Mensen, notities, opvolgingen, je eigen velden, en de bestanden bij mensen met alles erin. smallcrm leest het weer in.</translation>
    </message>
    <message>
        <source>People with all their details, for new phones and programs. Notes and follow-ups have no place in it.</source>
        <translation>Mensen met al hun gegevens, voor nieuwe telefoons en programma’s. Voor notities en opvolgingen is er geen plaats in.</translation>
    </message>
    <message>
        <source>People with all their details, for Outlook, iCloud and older phones. Notes and follow-ups have no place in it.</source>
        <translation>Mensen met al hun gegevens, voor Outlook, iCloud en oudere telefoons. Voor notities en opvolgingen is er geen plaats in.</translation>
    </message>
    <message>
        <source>A row for each person, for any spreadsheet. Without notes.</source>
        <translation>Een rij per persoon, voor elk rekenblad. Zonder notities.</translation>
    </message>
    <message>
        <source>A row for each person, as Google Contacts takes it in. Without notes.</source>
        <translation>Een rij per persoon, zoals Google Contacten die inleest. Zonder notities.</translation>
    </message>
    <message>
        <source>A row for each person, as Outlook takes it in. Without notes.</source>
        <translation>Een rij per persoon, zoals Outlook die inleest. Zonder notities.</translation>
    </message>
    <message>
        <source>Sheets of people, notes and follow-ups.</source>
        <translation>Bladen met mensen, notities en opvolgingen.</translation>
    </message>
    <message>
        <source>Follow-ups as tasks with an alarm, birthdays as yearly events, for any calendar.</source>
        <translation>Opvolgingen als taken met een herinnering, verjaardagen als jaarlijkse afspraken, voor elke agenda.</translation>
    </message>
    <message>
        <source>A folder with a page for each person, timeline included.</source>
        <translation>Een map met een pagina per persoon, met tijdlijn.</translation>
    </message>
    <message>
        <source>{name}: birthday</source>
        <translation>{name}: verjaardag</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>jubileum</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} heeft beloofd: {what}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Those tagged #{tag}</source>
        <translation>Wie het label #{tag} heeft</translation>
    </message>
    <message>
        <source>Those found by “{words}”</source>
        <translation>Gevonden met ‘{words}’</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Alleen {name}</translation>
    </message>
    <message>
        <source>What is written can be read by whoever finds it.</source>
        <translation>Wat geschreven wordt, is leesbaar voor wie het vindt.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Bestand schrijven…</translation>
    </message>
    <message>
        <source>Everything that is yours, for any program.</source>
        <translation>Alles wat van jou is, voor elk programma.</translation>
    </message>
    <message>
        <source>Fill a folder…</source>
        <translation>Map vullen…</translation>
    </message>
    <message>
        <source>An empty folder for the pages</source>
        <translation>Een lege map voor de pagina’s</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Last score</source>
        <translation>Laatste score</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Feedback of {x} kept.</source>
        <translation>Feedback van {x} bewaard.</translation>
    </message>
    <message>
        <source>the feedback of {x}</source>
        <translation>de feedback van {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} changed.</source>
        <translation>Feedback van {x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change to feedback of {x}</source>
        <translation>de wijziging van feedback van {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} removed.</source>
        <translation>Feedback van {x} verwijderd.</translation>
    </message>
    <message>
        <source>removing feedback of {x}</source>
        <translation>het verwijderen van feedback van {x}</translation>
    </message>
    <message>
        <source>Feedback brought in from {x}.</source>
        <translation>Feedback binnengehaald uit {x}.</translation>
    </message>
    <message>
        <source>bringing in feedback from {x}</source>
        <translation>het binnenhalen van feedback uit {x}</translation>
    </message>
    <message>
        <source>The group is called “{x}”.</source>
        <translation>De groep heet “{x}”.</translation>
    </message>
    <message>
        <source>the name of the group “{x}”</source>
        <translation>de naam van de groep “{x}”</translation>
    </message>
    <message>
        <source>Merged into “{x}”.</source>
        <translation>Samengevoegd met “{x}”.</translation>
    </message>
    <message>
        <source>merging into “{x}”</source>
        <translation>het samenvoegen met “{x}”</translation>
    </message>
    <message>
        <source>Comment of {x} moved.</source>
        <translation>Opmerking van {x} verplaatst.</translation>
    </message>
    <message>
        <source>moving a comment of {x}</source>
        <translation>het verplaatsen van een opmerking van {x}</translation>
    </message>
    <message>
        <source>“{x}” is grouped by likeness again.</source>
        <translation>“{x}” wordt weer op gelijkenis gegroepeerd.</translation>
    </message>
    <message>
        <source>grouping “{x}” by likeness again</source>
        <translation>het groeperen van “{x}” op gelijkenis</translation>
    </message>
    <message>
        <source>Type what was said, or a score, or both.</source>
        <translation>Typ wat er gezegd is, of een score, of beide.</translation>
    </message>
    <message>
        <source>That is no score. Try “9”, or “4/5”.</source>
        <translation>Dat is geen score. Probeer “9” of “4/5”.</translation>
    </message>
    <message>
        <source>A score is from 0 to 10, or from 1 to 5.</source>
        <translation>Een score loopt van 0 tot 10 of van 1 tot 5.</translation>
    </message>
    <message>
        <source>A score is of 10 or of 5, as in “9” or “4/5”.</source>
        <translation>Een score is van 10 of van 5, zoals “9” of “4/5”.</translation>
    </message>
    <message>
        <source>That is one and the same group.</source>
        <translation>Dat is dezelfde groep.</translation>
    </message>
    <message>
        <source>There is a group of this name. Merge them instead.</source>
        <translation>Er is al een groep met deze naam. Voeg ze samen.</translation>
    </message>
    <message>
        <source>{n} of {scale}</source>
        <translation>{n} van {scale}</translation>
    </message>
    <message>
        <source>Rated {score}</source>
        <translation>Beoordeeld met {score}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>Feedback: {score}</source>
        <translation>Feedback: {score}</translation>
    </message>
    <message>
        <source>Feedback kept.</source>
        <translation>Feedback bewaard.</translation>
    </message>
    <message>
        <source>{score}: counts as a promoter</source>
        <translation>{score}: telt als promotor</translation>
    </message>
    <message>
        <source>{score}: counts as neither for nor against</source>
        <translation>{score}: telt niet voor en niet tegen</translation>
    </message>
    <message>
        <source>{score}: counts as a detractor</source>
        <translation>{score}: telt als criticus</translation>
    </message>
    <message>
        <source>{score}: not counted among the content</source>
        <translation>{score}: telt niet mee als tevreden</translation>
    </message>
    <message>
        <source>{score}: counted among the content</source>
        <translation>{score}: telt mee als tevreden</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>{survey} ({day})</source>
        <translation>{survey} ({day})</translation>
    </message>
</context>
<context>
    <name>FeedbackActions</name>
    <message>
        <source>Add &amp;feedback…</source>
        <translation>&amp;Feedback toevoegen…</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>beoordeling</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>how it goes</source>
        <translation>hoe het gaat</translation>
    </message>
    <message>
        <source>Score and topic…</source>
        <translation>Score en onderwerp…</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>&amp;What they say</source>
        <translation>&amp;Wat ze zeggen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thema’s</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>Bring in &amp;feedback from a table…</source>
        <translation>&amp;Feedback uit een tabel binnenhalen…</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>Typeform</source>
        <translation>Typeform</translation>
    </message>
    <message>
        <source>SurveyMonkey</source>
        <translation>SurveyMonkey</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Write the f&amp;eedback as a table…</source>
        <translation>F&amp;eedback als tabel schrijven…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporteren</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>rekenblad</translation>
    </message>
</context>
<context>
    <name>FeedbackActs</name>
    <message>
        <source>Feedback…</source>
        <translation>Feedback…</translation>
    </message>
    <message>
        <source>A table of survey answers</source>
        <translation>Een tabel met antwoorden op een enquête</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Feedback as a table</source>
        <translation>Feedback als tabel</translation>
    </message>
    <message>
        <source>feedback.csv</source>
        <translation>feedback.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>New feedback</source>
        <translation>Nieuwe feedback</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Wat ze zeiden</translation>
    </message>
    <message>
        <source>In their own words; several lines can be pasted</source>
        <translation>In eigen woorden; meer regels plakken kan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>9, or 4/5; empty for words alone</source>
        <translation>9 of 4/5; leeg voor alleen woorden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>waar het over gaat</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Waarvandaan</translation>
    </message>
    <message>
        <source>a survey, a call, a review</source>
        <translation>een enquête, een telefoontje, een recensie</translation>
    </message>
    <message>
        <source>No survey</source>
        <translation>Geen enquête</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoordt op</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>FeedbackFiles</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Van hoeveel</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Wat ze zeiden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Waarvandaan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>van 0 tot 10</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>van 1 tot 5</translation>
    </message>
    <message>
        <source>{answers} of {people}</source>
        <translation>{answers} van {people}</translation>
    </message>
    <message>
        <source>nobody of this name or address is here</source>
        <translation>niemand met deze naam of dit adres is hier</translation>
    </message>
    <message>
        <source>several are called so; an e-mail address would tell</source>
        <translation>meer mensen heten zo; een e-mailadres zou het zeggen</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>op verzoek gewist; komt niet terug</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand is genoemd</translation>
    </message>
    <message>
        <source>the score could not be read</source>
        <translation>de score was niet te lezen</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>de dag kon niet gelezen worden</translation>
    </message>
    <message>
        <source>Say which columns are the score or the words, and which the name or the e-mail address of who answered.</source>
        <translation>Zeg welke kolommen de score of de woorden zijn, en welke de naam of het e-mailadres van wie antwoordde.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{answers} written to {name}.</source>
        <translation>{answers} geschreven naar {name}.</translation>
    </message>
</context>
<context>
    <name>FeedbackGroup</name>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Add feedback…</source>
        <translation>Feedback toevoegen…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
</context>
<context>
    <name>FeedbackImportDialog</name>
    <message>
        <source>Bring in feedback</source>
        <translation>Feedback binnenhalen</translation>
    </message>
    <message>
        <source>Scores are</source>
        <translation>Scores lopen</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Kept as the field</source>
        <translation>Bewaard als het veld</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Er staat in</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Your fields</source>
        <translation>Je eigen velden</translation>
    </message>
    <message>
        <source>What you keep of people beside what everybody has: a budget, a size, a renewal date. A field can be for those with a tag only.</source>
        <translation>Wat je van mensen bijhoudt naast het gewone: een budget, een maat, een verlengdatum. Een veld kan ook alleen voor mensen met een label zijn.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nieuw veld</translation>
    </message>
    <message>
        <source>Make the field</source>
        <translation>Veld maken</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>gold, silver, bronze</source>
        <translation>goud, zilver, brons</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Mogelijkheden</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Voor wie het label heeft</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Bestanden bijvoegen</translation>
    </message>
    <message>
        <source>Picture {day}.png</source>
        <translation>Foto {day}.png</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Attach {file} to {name}, or bring in what is in it?</source>
        <translation>{file} bij {name} voegen, of overnemen wat erin zit?</translation>
    </message>
    <message>
        <source>these files</source>
        <translation>deze bestanden</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Bijvoegen</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Overnemen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No program here opens this. Save a copy of it instead.</source>
        <translation>Geen programma hier opent dit. Bewaar in plaats daarvan een kopie.</translation>
    </message>
    <message>
        <source>{name} may be a program, or fetch things from elsewhere when it is opened. So it is not opened from here. A copy can be saved, for you to look at with care.</source>
        <translation>{name} kan een programma zijn, of dingen van elders ophalen als het geopend wordt. Daarom wordt het niet van hieruit geopend. Je kunt een kopie bewaren en er voorzichtig naar kijken.</translation>
    </message>
    <message>
        <source>It cannot be told what kind of file {name} is. Open it all the same?</source>
        <translation>Het is niet te zeggen wat voor bestand {name} is. Toch openen?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie bewaren</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Bestand hernoemen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>What can be done…</source>
        <translation>Wat je kunt doen…</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Wat er gevonden is…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie bewaren</translation>
    </message>
    <message>
        <source>smallcrm (*.db)</source>
        <translation>smallcrm (*.db)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Mensen exporteren</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Open {name}, {what}</source>
        <translation>{name} openen, {what}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Meer over {name}</translation>
    </message>
    <message>
        <source>Save a copy, rename, remove</source>
        <translation>Kopie bewaren, hernoemen, verwijderen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie bewaren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Remove (with undo)</source>
        <translation>Verwijderen (ongedaan te maken)</translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>{path} was changed or taken away while it was brought in. Nothing was written: bring it in again.</source>
        <translation>{path} is gewijzigd of weggehaald tijdens het overnemen. Er is niets geschreven: neem het opnieuw over.</translation>
    </message>
    <message>
        <source>This copy was moved to another computer and is for reading, so this is not saved. To go on with it here, choose “Use this one again” at the top of the window, or at the next start.</source>
        <translation>Deze kopie is naar een andere computer verhuisd en is om te lezen, dus dit is niet bewaard. Om hier verder te gaan, kies ‘Deze weer gebruiken’ boven in het venster, of bij de volgende start.</translation>
    </message>
    <message>
        <source>The file is open to look at only, so this is not saved. Close smallcrm, make the file writable or mend it, and start again.</source>
        <translation>Het bestand is alleen geopend om te bekijken, dus dit is niet bewaard. Sluit smallcrm, maak het bestand beschrijfbaar of herstel het, en start opnieuw.</translation>
    </message>
    <message>
        <source>{path} is not there any more, or is empty. Nothing was made in its place. Put it back, or start smallcrm in its window to choose a backup.</source>
        <translation>{path} is er niet meer, of is leeg. Er is niets voor in de plaats gemaakt. Zet het terug, of start smallcrm in zijn venster om een back-up te kiezen.</translation>
    </message>
    <message>
        <source>{path} is on the network or is synchronised with other computers: there a file can be damaged without a warning. Choose a folder of this computer with --data-dir, or this one all the same by naming it with --data-dir.</source>
        <translation>{path} staat op het netwerk of wordt met andere computers gesynchroniseerd: daar kan een bestand zonder waarschuwing beschadigd raken. Kies met --data-dir een map van deze computer, of toch deze door hem met --data-dir te noemen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <translation>De map {folder} bestaat niet. Maak die eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>You may not write {path}. Choose a folder of your own, or have the right given to you.</source>
        <translation>Je mag {path} niet schrijven. Kies een eigen map, of vraag om het recht.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Choose another place.</source>
        <translation>{path} staat op een schijf die alleen te lezen is. Kies een andere plek.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} is een map. Noem een bestand daarin.</translation>
    </message>
    <message>
        <source>{path} is a file, and a folder is needed. Choose a new folder, or an empty one.</source>
        <translation>{path} is een bestand, en er is een map nodig. Kies een nieuwe of een lege map.</translation>
    </message>
    <message>
        <source>{path} is no file that can be replaced. Choose another name.</source>
        <translation>{path} is geen bestand dat vervangen kan worden. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or add --replace.</source>
        <translation>{path} bestaat al en is gelaten zoals het was. Kies een andere naam, of voeg --replace toe.</translation>
    </message>
    <message>
        <source>{path} is there already and was not written by smallcrm, so it was left as it is. Move it, or choose another folder.</source>
        <translation>{path} bestaat al en is niet door smallcrm geschreven, dus het is gelaten zoals het was. Verplaats het, of kies een andere map.</translation>
    </message>
    <message>
        <source>{path} has other things in it, which are left as they are. Choose a new folder, or an empty one.</source>
        <translation>In {path} staan andere dingen, die blijven zoals ze zijn. Kies een nieuwe of een lege map.</translation>
    </message>
    <message>
        <source>No file can have the name {path} there. Choose a shorter or plainer one.</source>
        <translation>Geen bestand kan daar {path} heten. Kies een kortere of eenvoudigere naam.</translation>
    </message>
    <message>
        <source>{path} could not be written there. Choose another place.</source>
        <translation>{path} kon daar niet geschreven worden. Kies een andere plek.</translation>
    </message>
    <message>
        <source>There is no room for {path} on its disk; nothing was written there. Free some space, or choose another disk.</source>
        <translation>Er is geen ruimte voor {path} op de schijf; daar is niets geschreven. Maak ruimte, of kies een andere schijf.</translation>
    </message>
    <message>
        <source>The file could not be brought up to this version and is as it was before.</source>
        <translation>Het bestand kon niet op deze versie worden gebracht en is als voorheen.</translation>
    </message>
    <message>
        <source>A copy stands at {path}.</source>
        <translation>Een kopie staat op {path}.</translation>
    </message>
    <message>
        <source>Your file lies on a network drive. When the connection breaks it can be damaged; a folder of this computer is safe, and backups may go to the network.</source>
        <translation>Je bestand staat op een netwerkschijf. Valt de verbinding weg, dan kan het beschadigd raken; een map van deze computer is veilig, en back-ups mogen naar het netwerk.</translation>
    </message>
    <message>
        <source>Your file lies in a folder that is synchronised. Another computer can replace it while you write; a folder of this computer is safe, and backups may go to the synchronised one.</source>
        <translation>Je bestand staat in een map die wordt gesynchroniseerd. Een andere computer kan het vervangen terwijl je schrijft; een map van deze computer is veilig, en back-ups mogen naar de gesynchroniseerde.</translation>
    </message>
    <message>
        <source>You are looking at what can be read of a damaged file. Nothing is saved here, and nothing was changed in the file.</source>
        <translation>Je ziet wat van een beschadigd bestand leesbaar is. Er wordt hier niets bewaard, en aan het bestand is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file cannot be written (it, its folder or the disk is read-only). You can look and search, and you are reminded, but nothing is saved.</source>
        <translation>In het bestand kan niet worden geschreven (het bestand, de map of de schijf is alleen-lezen). Je kunt kijken en zoeken, en je krijgt herinneringen, maar er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>This could not be read from your file.</source>
        <translation>Dit was in je bestand niet leesbaar.</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be read. Nothing more is saved to it.</source>
        <translation>Het bestand is beschadigd: niet alles is leesbaar. Er wordt niets meer in bewaard.</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Je bestand is beschadigd</translation>
    </message>
    <message>
        <source>It is looked at, and so are its backups.</source>
        <translation>Het wordt bekeken, en de back-ups ervan ook.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or replaced while smallcrm had it open. Nothing more is saved to it. Save a copy of what you see, or put the file back and start again.</source>
        <translation>Het bestand is verplaatst, hernoemd of vervangen terwijl smallcrm het open had. Er wordt niets meer in bewaard. Bewaar een kopie van wat je ziet, of zet het bestand terug en start opnieuw.</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>FollowUpForMany</name>
    <message>
        <source>send the card fri</source>
        <translation>kaartje sturen vr</translation>
    </message>
    <message>
        <source>One for each of them.</source>
        <translation>Eén voor elk van hen.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>When it runs</source>
        <translation>Wanneer het draait</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Met de computer starten</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>Bij sluiten in het systeemvak blijven</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Between 70 and 300 percent. It is still {value}.</source>
        <translation>Tussen 70 en 300 procent. Het is nog {value}.</translation>
    </message>
    <message>
        <source>Type it, or press Up and Down in the field.</source>
        <translation>Typ het, of druk in het veld op pijl omhoog en omlaag.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 seconden</translation>
    </message>
    <message>
        <source>80 seconds</source>
        <translation>80 seconden</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Tot ik ze sluit</translation>
    </message>
    <message>
        <source>Messages stay</source>
        <translation>Berichten blijven</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Day and week</source>
        <translation>Dag en week</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>Week begint</translation>
    </message>
    <message>
        <source>An hour from 0:00 to 6:00. It is still {value}.</source>
        <translation>Een uur van 0:00 tot 6:00. Het is nog steeds {value}.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Dag begint om</translation>
    </message>
    <message>
        <source>Until then it is still the evening before: for Today, for what is late, and for “tomorrow” in the line. Reminders ring at their hour all the same.</source>
        <translation>Tot dan is het nog de avond ervoor: voor Vandaag, voor wat te laat is en voor “morgen” in de regel. Herinneringen komen gewoon op hun uur.</translation>
    </message>
    <message>
        <source>Written in {where}</source>
        <translation>Staat in {where}</translation>
    </message>
    <message>
        <source>So that you are reminded without starting it. Written in {where}</source>
        <translation>Zodat je herinneringen krijgt zonder het te starten. Staat in {where}</translation>
    </message>
    <message>
        <source>Closing the window leaves the reminders on; Quit ends them.</source>
        <translation>Het venster sluiten laat de herinneringen aan; Afsluiten zet ze uit.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends smallcrm.</source>
        <translation>Deze desktop heeft geen systeemvak, dus het venster sluiten sluit smallcrm af.</translation>
    </message>
</context>
<context>
    <name>GivePopover</name>
    <message>
        <source>Give to</source>
        <translation>Toewijzen aan</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Percent of the customers of the year before</source>
        <translation>Percentage van de klanten van het jaar ervoor</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomsten</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kwamen terug</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Verblijven</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Geteld uit</translation>
    </message>
    <message>
        <source>{good} of {counted}</source>
        <translation>{good} van {counted}</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere redenen</translation>
    </message>
    <message>
        <source>No reason was written</source>
        <translation>Geen reden genoteerd</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>K{quarter}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>nagekomen</translation>
    </message>
    <message>
        <source>not kept in time</source>
        <translation>niet op tijd nagekomen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kwam terug</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>sindsdien niet</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>meer dan eens</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>{value} of {scale}</source>
        <translation>{value} van {scale}</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest.</source>
        <translation>Nog te weinig om iets eerlijks te zeggen.</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest. From {number} customers on.</source>
        <translation>Nog te weinig om iets eerlijks te zeggen. Vanaf {number} klanten.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dagen</translation>
    </message>
    <message>
        <source>Promises I kept</source>
        <translation>Beloften die ik nakwam</translation>
    </message>
    <message>
        <source>Promises they kept</source>
        <translation>Beloften die zij nakwamen</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Stil geworden</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <translation>Zouden aanbevelen (NPS)</translation>
    </message>
    <message>
        <source>Content (CSAT)</source>
        <translation>Tevreden (CSAT)</translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation>Kochten meer dan eens</translation>
    </message>
    <message>
        <source>To the second sale</source>
        <translation>Tot de tweede verkoop</translation>
    </message>
    <message>
        <source>Until a complaint is met</source>
        <translation>Tot er iets met een klacht gebeurt</translation>
    </message>
    <message>
        <source>Too little yet: {of} of at least {enough}</source>
        <translation>Nog te weinig: {of} van ten minste {enough}</translation>
    </message>
    <message>
        <source>Of the customers you were in touch with in the year before the last twelve months: how many you were in touch with again since. By contacts, as nothing was sold yet.</source>
        <translation>Van de klanten met wie je contact had in het jaar vóór de laatste twaalf maanden: met hoeveel sindsdien opnieuw. Naar contacten, want er werd nog niets verkocht.</translation>
    </message>
    <message>
        <source>Follow-ups of yours that were due in the last 90 days: how many were done on or before their day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Jouw opvolgingen die in de laatste 90 dagen vervielen: hoeveel er gedaan werden op of vóór hun dag, zoals laatst afgesproken. Geschrapte en die van vandaag tellen niet mee.</translation>
    </message>
    <message>
        <source>What you waited for that was due in the last 90 days: how much of it came on or before its day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Waarop je wachtte en wat in de laatste 90 dagen verviel: hoeveel ervan kwam op of vóór de laatst afgesproken dag. Wat geschrapt is of vandaag vervalt, telt niet mee.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the year before the last twelve months: how many bought again since. From sales, without those returned.</source>
        <translation>Van de klanten die kochten in het jaar vóór de laatste twaalf maanden: hoeveel er sindsdien opnieuw kochten. Uit verkopen, zonder teruggebrachte.</translation>
    </message>
    <message>
        <source>Who has been silent for longer than is usual for them, of all customers: the list Quiet, from contacts.</source>
        <translation>Wie langer stil is dan gewoonlijk, van alle klanten: de lijst Stil, uit contacten.</translation>
    </message>
    <message>
        <source>Percent of 9 and 10 less percent of 0 to 6, of answers from 0 to 10: the last one of each customer within twelve months. From −100 to +100.</source>
        <translation>Percentage van 9 en 10 min percentage van 0 tot 6, van antwoorden van 0 tot 10: het laatste van elke klant in twaalf maanden. Van −100 tot +100.</translation>
    </message>
    <message>
        <source>Percent of 4 and 5, of answers from 1 to 5: the last one of each customer within twelve months.</source>
        <translation>Percentage van 4 en 5, van antwoorden van 1 tot 5: het laatste van elke klant in twaalf maanden.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the last twelve months: how many have bought on more than one day, ever. From sales, without those returned.</source>
        <translation>Van de klanten die in de laatste twaalf maanden kochten: hoeveel er ooit op meer dan één dag kochten. Uit verkopen, zonder teruggebrachte.</translation>
    </message>
    <message>
        <source>From the first day a customer bought to the second: the median, of those who bought a second time. Who never did is not in it. From sales, without those returned.</source>
        <translation>Van de eerste koopdag van een klant tot de tweede: de mediaan van wie een tweede keer kocht. Wie dat nooit deed, zit er niet in. Uit verkopen, zonder teruggebrachte.</translation>
    </message>
    <message>
        <source>From the day of a complaint to the first thing done about it, or its closing: the median, of complaints of the last twelve months. Unanswered ones are not in it.</source>
        <translation>Van de dag van een klacht tot het eerste wat eraan gedaan werd, of het sluiten: de mediaan van klachten van de laatste twaalf maanden. Onbeantwoorde zitten er niet in.</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Inkomsten per maand</translation>
    </message>
    <message>
        <source>Income by customer</source>
        <translation>Inkomsten per klant</translation>
    </message>
    <message>
        <source>Who came back, by quarter</source>
        <translation>Wie terugkwam, per kwartaal</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Open deals per fase</translation>
    </message>
    <message>
        <source>How long deals stay in a stage</source>
        <translation>Hoelang deals in een fase blijven</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Waarom deals verloren gingen</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Waarom klanten vertrokken</translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation>Wie wie voorstelde</translation>
    </message>
    <message>
        <source>For each quarter: of the customers you were in touch with in the year that ended a year before its end, how many you were in touch with in the year that ended with it.</source>
        <translation>Voor elk kwartaal: van de klanten met wie je contact had in het jaar dat een jaar vóór zijn einde eindigde, met hoeveel in het jaar dat ermee eindigde.</translation>
    </message>
    <message>
        <source>Sales by the month of their day, without those returned and less credit notes; each currency by itself. The last month is not over.</source>
        <translation>Verkopen naar de maand van hun dag, zonder teruggebrachte en min creditnota’s; elke munt apart. De laatste maand is niet voorbij.</translation>
    </message>
    <message>
        <source>Sales of the last twelve months, without those returned and less credit notes; each currency by itself. The ten highest.</source>
        <translation>Verkopen van de laatste twaalf maanden, zonder teruggebrachte en min creditnota’s; elke munt apart. De tien hoogste.</translation>
    </message>
    <message>
        <source>For each quarter: of the customers who bought in the year that ended a year before its end, how many bought in the year that ended with it. Quarters that are over.</source>
        <translation>Voor elk kwartaal: van de klanten die kochten in het jaar dat een jaar vóór zijn einde eindigde, hoeveel er kochten in het jaar dat ermee eindigde. Afgelopen kwartalen.</translation>
    </message>
    <message>
        <source>Deals that are neither won nor lost, by the stage they stand in now.</source>
        <translation>Deals die gewonnen noch verloren zijn, naar de fase waarin ze nu staan.</translation>
    </message>
    <message>
        <source>Whole days between entering and leaving a stage: the median, of all deals that left it in the last twelve months.</source>
        <translation>Hele dagen tussen binnenkomen in een fase en verlaten: de mediaan van alle deals die haar in de laatste twaalf maanden verlieten.</translation>
    </message>
    <message>
        <source>Deals lost in the last twelve months, by the reason that was written.</source>
        <translation>Deals verloren in de laatste twaalf maanden, naar de genoteerde reden.</translation>
    </message>
    <message>
        <source>Of the last twelve months, by the reason that was written: customers of whom you said that they left, unless they bought or agreed anew, and those whose last agreement was ended. These only when no other runs, no deal is open, and for 60 days nothing was bought or talked about; who did so later than 60 days after the end has stayed.</source>
        <translation>Van de laatste twaalf maanden, naar de genoteerde reden: klanten van wie je zei dat ze vertrokken, als ze sindsdien niets kochten en geen nieuw contract sloten, en klanten van wie het laatste contract werd beëindigd. Die laatsten alleen als er geen ander loopt, er geen deal openstaat en er 60 dagen niets is gekocht of besproken; wie dat later dan 60 dagen na het einde nog deed, is gebleven.</translation>
    </message>
    <message>
        <source>At the top who introduced somebody, with what all who came through them have paid; below each of these, with what they paid themselves. Without what was returned.</source>
        <translation>Bovenaan wie iemand voorstelde, met wat allen betaalden die zo kwamen; daaronder elk van hen, met wat die zelf betaalde. Zonder wat werd teruggebracht.</translation>
    </message>
</context>
<context>
    <name>HealthActs</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} is geschreven.</translation>
    </message>
</context>
<context>
    <name>HealthFrame</name>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
</context>
<context>
    <name>HealthListDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Er werd niets geteld.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>Af&amp;drukken of bewaren…</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomsten</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Wie terugkomt</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Wat misging</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Introducties</translation>
    </message>
</context>
<context>
    <name>HealthPaperDialog</name>
    <message>
        <source>Health on paper</source>
        <translation>Gezondheid op papier</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>The last comments, and the numbers and charts that say something. What is hidden now stays hidden.</source>
        <translation>De laatste opmerkingen, en de cijfers en grafieken die iets zeggen. Wat nu verborgen is, blijft verborgen.</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Namen en nummers op papier zijn leesbaar voor wie het vindt.</translation>
    </message>
</context>
<context>
    <name>HealthTabs</name>
    <message>
        <source>Pages of Health</source>
        <translation>Pagina’s van Gezondheid</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Loopt gevaar</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Wat ze zeggen</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Everything held about {name}</source>
        <translation>Alles wat bewaard is over {name}</translation>
    </message>
    <message>
        <source>Everything held</source>
        <translation>Alles wat bewaard is</translation>
    </message>
    <message>
        <source>Three files, the same in each</source>
        <translation>Drie bestanden, in elk hetzelfde</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>De map kon niet worden geopend.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>removed: {value}</source>
        <translation>verwijderd: {value}</translation>
    </message>
    <message>
        <source>{before}, now {after}</source>
        <translation>{before}, nu {after}</translation>
    </message>
    <message>
        <source>Done by a later version of smallcrm</source>
        <translation>Gedaan door een nieuwere versie van smallcrm</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>uit {file}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Achter de naam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>In de prullenbak sinds</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Do not contact, since</source>
        <translation>Geen contact opnemen, sinds</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Note given</source>
        <translation>Notitie toegewezen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Wiens belofte</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Herhaalt</translation>
    </message>
    <message>
        <source>Can wait until</source>
        <translation>Kan wachten tot</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Ingestemd met</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Bewaard uit het bestand</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>geschrapt</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>van mij</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>van hen</translation>
    </message>
    <message>
        <source>Nothing was left to take back.</source>
        <translation>Er was niets meer om terug te nemen.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Teruggenomen: {what}.</translation>
    </message>
    <message>
        <source>Taken back in part: {what}.</source>
        <translation>Deels teruggenomen: {what}.</translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation>Behouden: {who}.</translation>
    </message>
    <message>
        <source>what is nobody’s</source>
        <translation>wat van niemand is</translation>
    </message>
    <message>
        <source>something</source>
        <translation>iets</translation>
    </message>
    <message>
        <source>{what}: what it belonged to is gone</source>
        <translation>{what}: waar het bij hoorde is weg</translation>
    </message>
    <message>
        <source>{what}: its place is taken</source>
        <translation>{what}: de plaats is bezet</translation>
    </message>
    <message>
        <source>{what} is now {value}</source>
        <translation>{what} is nu {value}</translation>
    </message>
    <message>
        <source>{what} was changed since</source>
        <translation>{what} is sindsdien gewijzigd</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of {name}</source>
        <translation>Geschiedenis van {name}</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>Any of it can be taken back. What was changed since is kept.</source>
        <translation>Alles ervan kan worden teruggenomen. Wat sindsdien gewijzigd is, blijft.</translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation>Daar is niets meer van bekend.</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Dit terugnemen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importeren</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>stap {n} van {all}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Looking who is here already…</source>
        <translation>Kijken wie hier al is…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Nothing was copied that could be contacts.</source>
        <translation>Er is niets gekopieerd dat contacten kunnen zijn.</translation>
    </message>
    <message>
        <source>Contacts, tables, calendars, mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</source>
        <translation>Contacten, tabellen, agenda’s, mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>A folder of contact files</source>
        <translation>Een map met contactbestanden</translation>
    </message>
    <message>
        <source>Check for duplicates</source>
        <translation>Op dubbelen controleren</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Volgende tabel</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Terugnemen…</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>geweigerde rijen.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Geweigerde rijen bewaren</translation>
    </message>
</context>
<context>
    <name>ImportDocuments</name>
    <message>
        <source>Import what is new</source>
        <translation>Importeer wat nieuw is</translation>
    </message>
    <message>
        <source>Whoever is here with the same mark of smallcrm is joined, and nothing of yours is overwritten; who only looks the same stands under Duplicates afterwards.</source>
        <translation>Wie hier al is met hetzelfde kenmerk van smallcrm, wordt samengevoegd, en niets van jou wordt overschreven; wie er alleen op lijkt, staat daarna bij Dubbele mensen.</translation>
    </message>
    <message>
        <source>A document is a step of its own to undo.</source>
        <translation>Een document is één stap om ongedaan te maken.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Er wordt eerst een back-up gemaakt.</translation>
    </message>
    <message>
        <source>All that this document says is here already.</source>
        <translation>Alles wat in dit document staat, is hier al.</translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation>Nieuw: {what}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Eerste drie waarden</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}. {values}</source>
        <translation>{name} wordt {becomes}. {values}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Kolom {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>laatste contact {day}</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Keep as field</source>
        <translation>Als veld bewaren</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Tussennamen</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vóór de naam</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Achtervoegsel na de naam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Persoon of bedrijf</translation>
    </message>
    <message>
        <source>Number in the old program</source>
        <translation>Nummer in het oude programma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Soort e-mailadres</translation>
    </message>
    <message>
        <source>Name beside the e-mail</source>
        <translation>Naam bij het e-mailadres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Second line of address</source>
        <translation>Tweede adresregel</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Postbus</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Heel adres</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geboortemaand</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Geboortedag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jubileum</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Klein ding</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Wants no contact since</source>
        <translation>Wil geen contact sinds</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Contact houden elke</translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation>Omschrijving van de volgende kolom</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <source>home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobiel</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>company</source>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, grote kant eerst</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>West-Europees (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Midden-Europees (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grieks (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turks (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreeuws (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Midden-Europees (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>West-Europees (oude Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japans (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinees (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinees (Big5)</translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation>Koreaans (CP 949)</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>puntkomma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>streep |</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>dubbel &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>enkel &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>blad ‘{name}’</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>read as {letters}</source>
        <translation>gelezen als {letters}</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>gescheiden door {mark}</translation>
    </message>
    <message>
        <source>No line names the columns: they are known by their values.</source>
        <translation>Geen regel noemt de kolommen: ze zijn herkend aan hun waarden.</translation>
    </message>
    <message>
        <source>Some letters could not be read so.</source>
        <translation>Sommige letters waren zo niet leesbaar.</translation>
    </message>
    <message>
        <source>It comes from {name}.</source>
        <translation>Het komt van {name}.</translation>
    </message>
    <message>
        <source>The columns become what they became last time.</source>
        <translation>De kolommen worden wat ze de vorige keer werden.</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>regel {n}</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>klembord</translation>
    </message>
</context>
<context>
    <name>IntroductionGroup</name>
    <message>
        <source>Introduced by</source>
        <translation>Aangebracht door</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Aangebracht</translation>
    </message>
    <message>
        <source>Not introduced by {name}</source>
        <translation>Niet aangebracht door {name}</translation>
    </message>
</context>
<context>
    <name>ItemsDialog</name>
    <message>
        <source>Items</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <source>What you sell stands here, made from what you type.</source>
        <translation>Hier staat wat je verkoopt, gemaakt van wat je typt.</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Hoort erbij</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Bought one, not the other</source>
        <translation>Het ene gekocht, het andere niet</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>Geen paar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Toon ze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prijs van één</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>Wat je verkoopt</translation>
    </message>
    <message>
        <source>another item</source>
        <translation>een ander artikel</translation>
    </message>
</context>
<context>
    <name>JoinActs</name>
    <message>
        <source>Join {name} with</source>
        <translation>{name} samenvoegen met</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Nothing is thrown away, and they can be taken apart later.</source>
        <translation>Er wordt niets weggegooid, en ze kunnen later uit elkaar worden gehaald.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;The other way round</source>
        <translation>An&amp;dersom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{other} becomes part of {one}</source>
        <translation>{other} wordt deel van {one}</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation>{field}: {value}, van {name}</translation>
    </message>
    <message>
        <source>{field} differs</source>
        <translation>{field} verschilt</translation>
    </message>
    <message>
        <source>Both differ: choose one. The other stays in the history.</source>
        <translation>Beide verschillen: kies er een. De andere blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>{value} (the same)</source>
        <translation>{value} (hetzelfde)</translation>
    </message>
</context>
<context>
    <name>KeyPopover</name>
    <message>
        <source>Press the new key for “{what}”</source>
        <translation>Druk de nieuwe toets voor ‘{what}’</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Actie of toets zoeken</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acties en hun toetsen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle gewone toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Anywhere in the window</source>
        <translation>Overal in het venster</translation>
    </message>
    <message>
        <source>Today, Follow-ups, Unsorted</source>
        <translation>Vandaag, Opvolgingen, Ongesorteerd</translation>
    </message>
    <message>
        <source>Those lists, and the timeline</source>
        <translation>Die lijsten, en de tijdlijn</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Lijst met mensen</translation>
    </message>
    <message>
        <source>Board of deals</source>
        <translation>Bord met deals</translation>
    </message>
    <message>
        <source>Line: take the person, or the offered date</source>
        <translation>Regel: de persoon of de aangeboden datum nemen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Line: save, save and open, new line</source>
        <translation>Regel: bewaren, bewaren en openen, nieuwe regel</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Shift+Enter</source>
        <translation>Enter, Ctrl+Enter, Shift+Enter</translation>
    </message>
    <message>
        <source>Line: read the last part as plain words</source>
        <translation>Regel: het laatste als gewone woorden lezen</translation>
    </message>
    <message>
        <source>Backspace twice</source>
        <translation>Twee keer Backspace</translation>
    </message>
    <message>
        <source>Line: earlier lines; what was saved, again</source>
        <translation>Regel: eerdere regels; wat bewaard is, opnieuw</translation>
    </message>
    <message>
        <source>Up, Ctrl+Z</source>
        <translation>Omhoog, Ctrl+Z</translation>
    </message>
    <message>
        <source>Line: close, the draft is kept</source>
        <translation>Regel: sluiten, het concept blijft</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Snooze: hour, later, tomorrow, …</source>
        <translation>Uitstellen: uur, later, morgen, …</translation>
    </message>
    <message>
        <source>H L T E W I P</source>
        <translation>U L M E W T D</translation>
    </message>
    <message>
        <source>A field: keep, restore</source>
        <translation>Een veld: bewaren, herstellen</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>Altijd zo</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>geen toets</translation>
    </message>
    <message>
        <source>One writes with that key here: press it with Ctrl or Alt, or an F key.</source>
        <translation>Met die toets wordt hier geschreven: druk hem met Ctrl of Alt, of een F-toets.</translation>
    </message>
    <message>
        <source>{key} is “{what}” already. Nothing was changed.</source>
        <translation>{key} is al ‘{what}’. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Gewijzigd: {what}.</translation>
    </message>
    <message>
        <source>Your own keys are back.</source>
        <translation>Je eigen toetsen zijn terug.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Alle toetsen zijn de gewone.</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>Mijn eigen toetsen</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>No postal address, and so no label: {names}.</source>
        <translation>Geen postadres en dus geen etiket: {names}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Eerste vrije etiket</translation>
    </message>
    <message>
        <source>Avery {name}: {columns} × {rows} on {paper}</source>
        <translation>Avery {name}: {columns} × {rows} op {paper}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>LedgerPopover</name>
    <message>
        <source>When was I told?</source>
        <translation>Wanneer kreeg ik bericht?</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>They left: {name}</source>
        <translation>Vertrokken: {name}</translation>
    </message>
    <message>
        <source>They are named no more, unless something happens with them again.</source>
        <translation>Wordt niet meer genoemd, tenzij er weer iets gebeurt.</translation>
    </message>
    <message>
        <source>too dear, moved away, gave up the business</source>
        <translation>te duur, verhuisd, met de zaak gestopt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>Write to {who}</source>
        <translation>Schrijven aan {who}</translation>
    </message>
    <message>
        <source>Draft copied.</source>
        <translation>Concept gekopieerd.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Draft for {name}</source>
        <translation>Concept voor {name}</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Bewaren en sluiten</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Openen in mail</translation>
    </message>
    <message>
        <source>Open as a file</source>
        <translation>Openen als bestand</translation>
    </message>
    <message>
        <source>A message that was not sent yet (.eml), for long texts</source>
        <translation>Een nog niet verstuurd bericht (.eml), voor lange teksten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Schrappen</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Is weg</translation>
    </message>
    <message>
        <source>You sent it: it goes into the timeline as of now</source>
        <translation>Je hebt het verstuurd: het staat vanaf nu op de tijdlijn</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Hidden while names are hidden.</source>
        <translation>Verborgen zolang namen verborgen zijn.</translation>
    </message>
    <message>
        <source>No e-mail address is known. smallcrm sends nothing itself.</source>
        <translation>Geen e-mailadres bekend. smallcrm verstuurt zelf niets.</translation>
    </message>
    <message>
        <source>To {address}. smallcrm sends nothing itself.</source>
        <translation>Aan {address}. smallcrm verstuurt zelf niets.</translation>
    </message>
    <message>
        <source>Too long to be handed over; it was opened as a file.</source>
        <translation>Te lang om door te geven; geopend als bestand.</translation>
    </message>
    <message>
        <source>Opened in your mail program. Did it go?</source>
        <translation>Geopend in je mailprogramma. Is het weg?</translation>
    </message>
    <message>
        <source>No mail program answers. Copy it, or open it as a file.</source>
        <translation>Geen mailprogramma antwoordt. Kopieer het of open het als bestand.</translation>
    </message>
    <message>
        <source>Opened as a file. Did it go?</source>
        <translation>Geopend als bestand. Is het weg?</translation>
    </message>
    <message>
        <source>No program opens such a file (.eml). Copy it instead.</source>
        <translation>Geen programma opent zo’n bestand (.eml). Kopieer het in plaats daarvan.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Brief op papier</translation>
    </message>
</context>
<context>
    <name>LetterPaperDialog</name>
    <message>
        <source>Letter on paper</source>
        <translation>Brief op papier</translation>
    </message>
    <message>
        <source>The address stands where the window of an envelope is.</source>
        <translation>Het adres staat waar het venster van een envelop zit.</translation>
    </message>
    <message>
        <source>No postal address is known: only the name stands there.</source>
        <translation>Geen postadres bekend: er staat alleen de naam.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Er is al een sjabloon met deze naam.</translation>
    </message>
    <message>
        <source>Write a subject or a text.</source>
        <translation>Schrijf een onderwerp of een tekst.</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>Hoogstens 20.000 letters.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Er is niemand gekozen.</translation>
    </message>
    <message>
        <source>For none of them can anything be drafted: each has a reason below.</source>
        <translation>Voor niemand kan een concept gemaakt worden: elke reden staat hieronder.</translation>
    </message>
    <message>
        <source>At most 1,000 people at once.</source>
        <translation>Hoogstens 1.000 mensen tegelijk.</translation>
    </message>
    <message>
        <source>Between 1 and 365 days.</source>
        <translation>Tussen 1 en 365 dagen.</translation>
    </message>
    <message>
        <source>Between 0 and 365 days.</source>
        <translation>Tussen 0 en 365 dagen.</translation>
    </message>
    <message>
        <source>Template “{x}” made.</source>
        <translation>Sjabloon “{x}” gemaakt.</translation>
    </message>
    <message>
        <source>making the template “{x}”</source>
        <translation>het maken van het sjabloon “{x}”</translation>
    </message>
    <message>
        <source>Template “{x}” changed.</source>
        <translation>Sjabloon “{x}” gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the template “{x}”</source>
        <translation>de wijziging van het sjabloon “{x}”</translation>
    </message>
    <message>
        <source>Order of {x} templates changed.</source>
        <translation>Volgorde van {x} sjablonen gewijzigd.</translation>
    </message>
    <message>
        <source>the order of {x} templates</source>
        <translation>de volgorde van {x} sjablonen</translation>
    </message>
    <message>
        <source>Template “{x}” removed.</source>
        <translation>Sjabloon “{x}” verwijderd.</translation>
    </message>
    <message>
        <source>removing the template “{x}”</source>
        <translation>het verwijderen van het sjabloon “{x}”</translation>
    </message>
    <message>
        <source>Draft for {x} made.</source>
        <translation>Concept voor {x} gemaakt.</translation>
    </message>
    <message>
        <source>the draft for {x}</source>
        <translation>het concept voor {x}</translation>
    </message>
    <message>
        <source>Drafts made for {x}.</source>
        <translation>Concepten voor {x} gemaakt.</translation>
    </message>
    <message>
        <source>the drafts for {x}</source>
        <translation>de concepten voor {x}</translation>
    </message>
    <message>
        <source>Batch “{x}” changed.</source>
        <translation>Reeks “{x}” gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the batch “{x}”</source>
        <translation>de wijziging van de reeks “{x}”</translation>
    </message>
    <message>
        <source>What was open of “{x}” is dropped.</source>
        <translation>Wat van “{x}” open was, is geschrapt.</translation>
    </message>
    <message>
        <source>dropping the rest of “{x}”</source>
        <translation>het schrappen van de rest van “{x}”</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Happy birthday, {first_name}</source>
        <translation>Gefeliciteerd met je verjaardag, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

all the best for your birthday. I hope that you have a day off, and good company.

Kind regards</source>
        <translation>Beste {first_name},

van harte met je verjaardag. Ik hoop dat je een vrije dag hebt, en goed gezelschap.

Met vriendelijke groet</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>Thank you, {first_name}</source>
        <translation>Bedankt, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

thank you for your order: {last_item}, on {last_date}. If anything about it is not as you wanted it, tell me and I will put it right.

Kind regards</source>
        <translation>Beste {first_name},

bedankt voor je bestelling: {last_item}, op {last_date}. Als er iets niet is zoals je wilde, zeg het me en ik maak het in orde.

Met vriendelijke groet</translation>
    </message>
    <message>
        <source>After a quote</source>
        <translation>Na een offerte</translation>
    </message>
    <message>
        <source>Our quote: any questions?</source>
        <translation>Onze offerte: nog vragen?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have my quote now. Is anything in it unclear, or would something else suit you better? A no is fine too; then I know.

Kind regards</source>
        <translation>Beste {first_name},

je hebt nu mijn offerte. Is er iets onduidelijk, of zou iets anders je beter passen? Een nee is ook goed; dan weet ik het.

Met vriendelijke groet</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Om een beoordeling vragen</translation>
    </message>
    <message>
        <source>A few words about {last_item}?</source>
        <translation>Een paar woorden over {last_item}?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have had {last_item} since {last_date}. Would you write two or three sentences on how it does, for others who think about it? What could be better helps as much.

Kind regards</source>
        <translation>Beste {first_name},

je hebt {last_item} sinds {last_date}. Wil je twee of drie zinnen schrijven over hoe het bevalt, voor anderen die erover denken? Wat beter kan, helpt net zo goed.

Met vriendelijke groet</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Terugwinnen</translation>
    </message>
    <message>
        <source>It has been a while</source>
        <translation>Het is een tijd geleden</translation>
    </message>
    <message>
        <source>Dear {first_name},

your last order, {last_item}, was on {last_date}. If something kept you away, I would like to hear it. And if you need something again, I am here.

Kind regards</source>
        <translation>Beste {first_name},

je laatste bestelling, {last_item}, was op {last_date}. Als iets je heeft weggehouden, hoor ik het graag. En als je weer iets nodig hebt: ik ben er.

Met vriendelijke groet</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>{agreement}: renewal on {renewal_date}</source>
        <translation>{agreement}: verlenging op {renewal_date}</translation>
    </message>
    <message>
        <source>Dear {first_name},

our agreement “{agreement}” comes to its renewal on {renewal_date}. Does it still fit, or should we change something before then?

Kind regards</source>
        <translation>Beste {first_name},

onze afspraak “{agreement}” wordt op {renewal_date} verlengd. Past ze nog, of moeten we voor die tijd iets veranderen?

Met vriendelijke groet</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Excuses</translation>
    </message>
    <message>
        <source>I am sorry</source>
        <translation>Het spijt me</translation>
    </message>
    <message>
        <source>Dear {first_name},

that went wrong, and it was our mistake. I am sorry for the trouble. This is what happened, and what we do so that it does not happen again:



Kind regards</source>
        <translation>Beste {first_name},

dat ging mis, en het was onze fout. De last spijt me. Dit is er gebeurd, en dit doen we opdat het niet weer gebeurt:



Met vriendelijke groet</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>One question, {first_name}</source>
        <translation>Eén vraag, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

how likely is it that you would recommend us to a friend, from 0 (not at all) to 10 (surely)? And what is the main reason?

A reply of two lines is enough; I read every one.

Kind regards</source>
        <translation>Beste {first_name},

hoe waarschijnlijk is het dat je ons aan een vriend aanbeveelt, van 0 (helemaal niet) tot 10 (zeker)? En wat is de belangrijkste reden?

Een antwoord van twee regels is genoeg; ik lees ze allemaal.

Met vriendelijke groet</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>A word to somebody</source>
        <translation>Een woord aan iemand</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Een aanbod</translation>
    </message>
    <message>
        <source>Asks how it goes</source>
        <translation>Vraagt hoe het gaat</translation>
    </message>
    <message>
        <source>Not for those who want no contact.</source>
        <translation>Niet voor wie geen contact wil.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent, and no second one to the same person within the days below.</source>
        <translation>Niet voor wie geen contact wil of een toestemming introk, en geen tweede aan dezelfde persoon binnen de dagen hieronder.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent.</source>
        <translation>Niet voor wie geen contact wil of een toestemming introk.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hele naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>What they bought last</source>
        <translation>Wat ze het laatst kochten</translation>
    </message>
    <message>
        <source>When they bought last</source>
        <translation>Wanneer ze het laatst kochten</translation>
    </message>
    <message>
        <source>What they paid last</source>
        <translation>Wat ze het laatst betaalden</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Dag van de volgende opvolging</translation>
    </message>
    <message>
        <source>Agreement that is renewed next</source>
        <translation>Afspraak die het eerst verlengd wordt</translation>
    </message>
    <message>
        <source>Day of that renewal</source>
        <translation>Dag van die verlenging</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Je eigen naam</translation>
    </message>
    <message>
        <source>{name} has no first name</source>
        <translation>{name} heeft geen voornaam</translation>
    </message>
    <message>
        <source>{name} has no name</source>
        <translation>{name} heeft geen naam</translation>
    </message>
    <message>
        <source>{name} has no company</source>
        <translation>{name} heeft geen bedrijf</translation>
    </message>
    <message>
        <source>{name} has no last item</source>
        <translation>{name} heeft geen laatste artikel</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no date of it</source>
        <translation>{name} heeft geen laatste verkoop en dus geen datum ervan</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no amount of it</source>
        <translation>{name} heeft geen laatste verkoop en dus geen bedrag ervan</translation>
    </message>
    <message>
        <source>{name} has no follow-up with a day to come</source>
        <translation>{name} heeft geen opvolging met een dag die nog komt</translation>
    </message>
    <message>
        <source>{name} has no agreement that runs</source>
        <translation>{name} heeft geen lopende afspraak</translation>
    </message>
    <message>
        <source>{name} has no agreement with a day of renewal</source>
        <translation>{name} heeft geen afspraak met een dag van verlenging</translation>
    </message>
    <message>
        <source>Nothing for {name} yet: fill in your own name in Settings, Writing</source>
        <translation>Nog niets voor {name}: vul je eigen naam in bij Instellingen, Schrijven</translation>
    </message>
    <message>
        <source>{name} has nothing in the field “{field}”</source>
        <translation>{name} heeft niets in het veld “{field}”</translation>
    </message>
    <message>
        <source>A field that begins at “{found}” is not closed. A brace that is meant as one is written twice.</source>
        <translation>Een veld dat bij “{found}” begint, is niet gesloten. Een accolade die zo bedoeld is, schrijf je dubbel.</translation>
    </message>
    <message>
        <source>The brace at “{found}” closes nothing. One that is meant as a brace is written twice.</source>
        <translation>De accolade bij “{found}” sluit niets. Een die zo bedoeld is, schrijf je dubbel.</translation>
    </message>
    <message>
        <source>At “{found}” stands no field between the braces.</source>
        <translation>Bij “{found}” staat geen veld tussen de accolades.</translation>
    </message>
    <message>
        <source>There is no field “{found}”.</source>
        <translation>Er is geen veld “{found}”.</translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Iemand die er niet meer is</translation>
    </message>
    <message>
        <source>{name} is not in the list any more</source>
        <translation>{name} staat niet meer in de lijst</translation>
    </message>
    <message>
        <source>{name} wants no contact</source>
        <translation>{name} wil geen contact</translation>
    </message>
    <message>
        <source>{name} took back the consent to “{what}”</source>
        <translation>{name} heeft de toestemming voor “{what}” ingetrokken</translation>
    </message>
    <message>
        <source>{name} had an offer on {day}</source>
        <translation>{name} kreeg op {day} een aanbod</translation>
    </message>
    <message>
        <source>An offer to {name} is drafted already</source>
        <translation>Een aanbod aan {name} staat al in concept</translation>
    </message>
    <message>
        <source>{name} has no e-mail or postal address</source>
        <translation>{name} heeft geen e-mail- of postadres</translation>
    </message>
    <message>
        <source>{drafts}; {people} left out</source>
        <translation>{drafts}; {people} overgeslagen</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>{what} maken</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verstuurd</translation>
    </message>
    <message>
        <source>not sent yet, no e-mail address</source>
        <translation>nog niet verstuurd, geen e-mailadres</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <translation>wordt niet verstuurd</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>verstuurd op {day}</translation>
    </message>
    <message>
        <source>sent by e-mail on {day}</source>
        <translation>per e-mail verstuurd op {day}</translation>
    </message>
    <message>
        <source>sent as a file on {day}</source>
        <translation>als bestand verstuurd op {day}</translation>
    </message>
    <message>
        <source>copied and sent on {day}</source>
        <translation>gekopieerd en verstuurd op {day}</translation>
    </message>
    <message>
        <source>printed and sent on {day}</source>
        <translation>afgedrukt en verstuurd op {day}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Nothing of it went yet: what comes of it is counted from then on.</source>
        <translation>Er ging nog niets weg: wat ervan komt, wordt daarna geteld.</translation>
    </message>
    <message>
        <source>Of {sent} that went, within {days} of its day: {replied} in touch, {bought} bought</source>
        <translation>Van {sent} die weggingen, elk binnen {days}: {replied} in contact, {bought} met aankoop</translation>
    </message>
    <message>
        <source>{words} for {sums}</source>
        <translation>{words} voor {sums}</translation>
    </message>
    <message>
        <source>In touch: a call, e-mail, meeting or message kept with them after it went; letters that went out of here are none. Bought: a sale from that day on that was not returned, less credit notes. That it came afterwards does not say that it came of it.</source>
        <translation>In contact: een gesprek, e-mail, afspraak of bericht daarna; brieven die van hieruit gingen tellen niet. Aankoop: een verkoop vanaf die dag die niet terugkwam, min creditnota’s. Dat het daarna kwam, zegt niet dat het daardoor kwam.</translation>
    </message>
    <message>
        <source>{score} of {scale}</source>
        <translation>{score} van {scale}</translation>
    </message>
</context>
<context>
    <name>LettersGroup</name>
    <message>
        <source>Drafts to send</source>
        <translation>Concepten om te versturen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the draft: {x}</source>
        <translation>Concept openen: {x}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the draft: {x}</source>
        <translation>Concept kopiëren: {x}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>I sent it: {x}</source>
        <translation>Ik heb het verstuurd: {x}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>LineWindow</name>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Who: what happened. What you promised, when.</source>
        <translation>Wie: wat er gebeurde. Wat je beloofde, wanneer.</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc sluiten</translation>
    </message>
    <message>
        <source>↵ Run   Tab complete</source>
        <translation>↵ Uitvoeren   Tab aanvullen</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Geen opdracht heet zo.</translation>
    </message>
    <message>
        <source>↵ Open   Tab complete   / commands</source>
        <translation>↵ Openen   Tab aanvullen   / opdrachten</translation>
    </message>
    <message>
        <source>↵ Take and save   ↑↓ choose   Esc back</source>
        <translation>↵ Nemen en bewaren   ↑↓ kiezen   Esc terug</translation>
    </message>
    <message>
        <source>↵ Ask who is meant   Shift+↵ new line   / commands</source>
        <translation>↵ Vragen wie bedoeld is   Shift+↵ nieuwe regel   / opdrachten</translation>
    </message>
    <message>
        <source>↵ Save   Shift+↵ new line   Ctrl+↵ save and open   / commands</source>
        <translation>↵ Bewaren   Shift+↵ nieuwe regel   Ctrl+↵ bewaren en openen   / opdrachten</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Z in the empty line brings its words back.</source>
        <translation>Teruggenomen. Ctrl+Z in de lege regel haalt de woorden terug.</translation>
    </message>
</context>
<context>
    <name>ListFormDialog</name>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Wijziging bewaren</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Toon wat ik typ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation>Sleutelhanger van deze computer gebruiken</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm is vergrendeld</translation>
    </message>
    <message>
        <source>Type the passphrase of your file.</source>
        <translation>Typ de wachtwoordzin van je bestand.</translation>
    </message>
    <message>
        <source>smallcrm is covered</source>
        <translation>smallcrm is afgedekt</translation>
    </message>
    <message>
        <source>Show my window</source>
        <translation>Mijn venster tonen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
</context>
<context>
    <name>LockedOutside</name>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Open smallcrm</source>
        <translation>smallcrm openen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>this person</source>
        <translation>deze persoon</translation>
    </message>
    <message>
        <source>&amp;History of {name}…</source>
        <translation>&amp;Geschiedenis van {name}…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Pe&amp;rson</source>
        <translation>Pe&amp;rsoon</translation>
    </message>
    <message>
        <source>Sele&amp;cted people</source>
        <translation>Gese&amp;lecteerde mensen</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>Ca&amp;re</source>
        <translation>Zo&amp;rg</translation>
    </message>
    <message>
        <source>W&amp;ork</source>
        <translation>&amp;Werk</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>&amp;Write a note or find anything…</source>
        <translation>Notitie &amp;schrijven of iets vinden…</translation>
    </message>
    <message>
        <source>&amp;Note on this person</source>
        <translation>&amp;Notitie bij deze persoon</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nieuwe &amp;persoon</translation>
    </message>
    <message>
        <source>New &amp;company</source>
        <translation>Nieuw be&amp;drijf</translation>
    </message>
    <message>
        <source>Follow-up to the last note…</source>
        <translation>Opvolging bij de laatste notitie…</translation>
    </message>
    <message>
        <source>add a date</source>
        <translation>datum toevoegen</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>herinner mij</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>terugnemen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opnie&amp;uw</translation>
    </message>
    <message>
        <source>&amp;History of this person…</source>
        <translation>&amp;Geschiedenis van deze persoon…</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>wat gewijzigd is</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Alle acties…</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geschiedenis</translation>
    </message>
    <message>
        <source>take back an import</source>
        <translation>import terugnemen</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Prullenbak…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>terughalen</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>verwijderd herstellen</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Dubbele mensen…</translation>
    </message>
    <message>
        <source>join</source>
        <translation>samenvoegen</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>dezelfde persoon twee keer</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>combineren</translation>
    </message>
    <message>
        <source>&amp;Join with another…</source>
        <translation>&amp;Met een ander samenvoegen…</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dubbel</translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation>Mensen en notities &amp;zoeken</translation>
    </message>
    <message>
        <source>S&amp;ave this search as a list…</source>
        <translation>Deze zoekopdracht als lijst &amp;bewaren…</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>bewaarde zoekopdracht</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>smart list</source>
        <translation>slimme lijst</translation>
    </message>
    <message>
        <source>Re&amp;name this list…</source>
        <translation>Deze lijst her&amp;noemen…</translation>
    </message>
    <message>
        <source>Move this &amp;list up</source>
        <translation>Deze lijst om&amp;hoog</translation>
    </message>
    <message>
        <source>Move this list &amp;down</source>
        <translation>Deze lijst om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Remove this list</source>
        <translation>Deze lijst verwi&amp;jderen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>dagplan</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>M&amp;ensen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>Follow-&amp;ups</source>
        <translation>Op&amp;volgingen</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>beloften</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>wachten op</translation>
    </message>
    <message>
        <source>&amp;Quiet list</source>
        <translation>&amp;Stille klanten</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>contact houden</translation>
    </message>
    <message>
        <source>Un&amp;sorted</source>
        <translation>&amp;Ongesorteerd</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>postvak in</translation>
    </message>
    <message>
        <source>Keep in touch with this tag…</source>
        <translation>Contact houden met dit label…</translation>
    </message>
    <message>
        <source>rhythm of this tag</source>
        <translation>ritme van dit label</translation>
    </message>
    <message>
        <source>every</source>
        <translation>elke</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Contacten &amp;importeren…</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>inlezen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>opslaan als</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>E&amp;xport this person…</source>
        <translation>Deze persoon e&amp;xporteren…</translation>
    </message>
    <message>
        <source>send</source>
        <translation>versturen</translation>
    </message>
    <message>
        <source>&amp;Print today…</source>
        <translation>Vandaag af&amp;drukken…</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>Your fie&amp;lds…</source>
        <translation>Je eigen ve&amp;lden…</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>eigen velden</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>nieuw veld</translation>
    </message>
    <message>
        <source>Mo&amp;ve to a new computer…</source>
        <translation>&amp;Verhuizen naar een nieuwe computer…</translation>
    </message>
    <message>
        <source>new laptop</source>
        <translation>nieuwe laptop</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>inpakken</translation>
    </message>
    <message>
        <source>Open a fi&amp;le…</source>
        <translation>&amp;Bestand openen…</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>van een andere computer</translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation>Bestand &amp;controleren…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>heel</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Nu een back-up maken</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>kopie bewaren</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Back-up &amp;openen…</translation>
    </message>
    <message>
        <source>backup restore</source>
        <translation>back-up terugzetten</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Bestand bijvoegen…</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation>Toestemming toevoegen…</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>ingestemd</translation>
    </message>
    <message>
        <source>Do not contact this person</source>
        <translation>Geen contact opnemen met deze persoon</translation>
    </message>
    <message>
        <source>opt out</source>
        <translation>afmelden</translation>
    </message>
    <message>
        <source>Everything held about this person…</source>
        <translation>Alles wat bewaard is over deze persoon…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>AVG</translation>
    </message>
    <message>
        <source>access request</source>
        <translation>inzageverzoek</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Deze persoon wissen…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>vergeten</translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation>Thema: s&amp;ysteem</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Thema: &amp;licht</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>Theme: d&amp;ark</source>
        <translation>Thema: &amp;donker</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nacht</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Thema: hoog &amp;contrast</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>toegankelijkheid</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>inzoomen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>uitzoomen</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>Gewone &amp;tekstgrootte</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>voorkeuren</translation>
    </message>
    <message>
        <source>hot key</source>
        <translation>sneltoets</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Toetsen…</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>sneltoetsen</translation>
    </message>
    <message>
        <source>help</source>
        <translation>hulp</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Nu &amp;vergrendelen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>wachtwoordzin</translation>
    </message>
    <message>
        <source>H&amp;ide names while sharing the screen</source>
        <translation>&amp;Namen verbergen bij scherm delen</translation>
    </message>
    <message>
        <source>screen share</source>
        <translation>scherm delen</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>bescherming</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacy</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videogesprek</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Cl&amp;ose window</source>
        <translation>Venster &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Uitstellen…</translation>
    </message>
    <message>
        <source>Another day, or a follow-up…</source>
        <translation>Andere dag, of een opvolging…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Herhalen…</translation>
    </message>
    <message>
        <source>again</source>
        <translation>nog eens</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>terugkerend</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Een dag later</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Een dag eerder</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Een week later</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Een week eerder</translation>
    </message>
    <message>
        <source>I owe it, or wait for it</source>
        <translation>Van mij, of ik wacht erop</translation>
    </message>
    <message>
        <source>Drop; fine as it is</source>
        <translation>Schrappen; zo is het goed</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>fine as it is</source>
        <translation>zo is het goed</translation>
    </message>
    <message>
        <source>Not now, ask in a week</source>
        <translation>Nu niet, vraag over een week</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Andere woorden…</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bewerken</translation>
    </message>
    <message>
        <source>When was I told?</source>
        <translation>Wanneer kreeg ik bericht?</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>herinnerd</translation>
    </message>
    <message>
        <source>Next step for this customer…</source>
        <translation>Volgende stap voor deze klant…</translation>
    </message>
    <message>
        <source>another follow-up</source>
        <translation>nog een opvolging</translation>
    </message>
    <message>
        <source>and then</source>
        <translation>en dan</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Toewijzen…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Note on this one</source>
        <translation>Notitie hierbij</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefoonnummer kopiëren</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-mailadres kopiëren</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-mail schrijven</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Add a little thing</source>
        <translation>Klein ding toevoegen</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Dit item bewerken</translation>
    </message>
    <message>
        <source>Kind of this entry…</source>
        <translation>Soort van dit item…</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Dit item verwijderen</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Deze persoon verwijderen</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>kleuren</translation>
    </message>
    <message>
        <source>Sections and menu</source>
        <translation>Onderdelen en menu</translation>
    </message>
    <message>
        <source>Sections and menu (F10)</source>
        <translation>Onderdelen en menu (F10)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Terug naar de lijst (Alt+Links)</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to a new computer</source>
        <translation>Verhuizen naar een nieuwe computer</translation>
    </message>
    <message>
        <source>All of it goes into one file, with Undo, history and settings. Carry it over, start smallcrm there and choose “Open a file”.</source>
        <translation>Alles gaat in één bestand, met ongedaan maken, geschiedenis en instellingen. Neem het mee, start daar smallcrm en kies ‘Bestand openen’.</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Het bestand met een wachtwoordzin vergrendelen</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtwoordzin van het bestand</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Bestand schrijven…</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier doorgaan</translation>
    </message>
    <message>
        <source>I moved: keep this one for reading</source>
        <translation>Ik ben verhuisd: deze bewaren om te lezen</translation>
    </message>
    <message>
        <source>Write it down and carry it apart from the file. Without it nobody opens the file, not even we.</source>
        <translation>Schrijf hem op en neem hem apart van het bestand mee. Zonder opent niemand het bestand, ook wij niet.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you have now.</source>
        <translation>Het opent met de wachtwoordzin die je nu hebt.</translation>
    </message>
    <message>
        <source>It is not locked: whoever finds it can read it. (A passphrase needs the package sqlcipher3.)</source>
        <translation>Het is niet vergrendeld: wie het vindt, kan het lezen. (Een wachtwoordzin heeft het pakket sqlcipher3 nodig.)</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Niet vergrendeld: wie het bestand vindt, kan het lezen.</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm)</source>
        <translation>smallcrm-bestanden (*.smallcrm)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Bestand schrijven</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Het bestand is geschreven</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Het staat hier: {file}</translation>
    </message>
    <message>
        <source>When it is open on the new computer, say so here: then this copy opens for reading only, so that the two do not grow apart unseen.</source>
        <translation>Als het op de nieuwe computer open is, zeg dat dan hier: dan opent deze kopie alleen nog om te lezen, zodat de twee niet ongemerkt uit elkaar groeien.</translation>
    </message>
    <message>
        <source>Copy its passphrase by hand before you close this:</source>
        <translation>Schrijf de wachtwoordzin met de hand over voor je dit sluit:</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Het bestand is niet geschreven</translation>
    </message>
</context>
<context>
    <name>MovedRow</name>
    <message>
        <source>Moved three times. Do it now, make it smaller, or drop it?</source>
        <translation>Drie keer verplaatst. Nu doen, kleiner maken, of schrappen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Schrappen</translation>
    </message>
    <message>
        <source>Moved, and done now: {what}</source>
        <translation>Verplaatst, en nu klaar: {what}</translation>
    </message>
    <message>
        <source>Moved, make it smaller: {what}</source>
        <translation>Verplaatst, kleiner maken: {what}</translation>
    </message>
    <message>
        <source>Moved, drop it: {what}</source>
        <translation>Verplaatst, schrappen: {what}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm *.db)</source>
        <translation>smallcrm-bestanden (*.smallcrm *.db)</translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation>Deze weer gebruiken</translation>
    </message>
    <message>
        <source>Leave it for reading</source>
        <translation>Laten om te lezen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>New company</source>
        <translation>Nieuw bedrijf</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>{name} &amp;openen</translation>
    </message>
</context>
<context>
    <name>NameGroupDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>what they all say</source>
        <translation>wat ze allemaal zeggen</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the list</source>
        <translation>Naam van de lijst</translation>
    </message>
</context>
<context>
    <name>NamedPeople</name>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>{text} · several are called so</source>
        <translation>{text} · meer mensen heten zo</translation>
    </message>
    <message>
        <source>{text} · perhaps {name}</source>
        <translation>{text} · misschien {name}</translation>
    </message>
    <message>
        <source>and {n} more; “All” makes them too</source>
        <translation>en nog {n}; ‘Alle’ maakt ze ook aan</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>type it, or go on ({keys})</source>
        <translation>typ het, of ga door ({keys})</translation>
    </message>
    <message>
        <source>type it, or go on</source>
        <translation>typ het, of ga door</translation>
    </message>
    <message>
        <source>Next step for {name}?</source>
        <translation>Volgende stap voor {name}?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>What is being negotiated, in the stages that it goes through. Begin with the stages of a trade; all of them can be changed.</source>
        <translation>Waarover onderhandeld wordt, in de fasen die het doorloopt. Begin met de fasen van een vak; ze zijn allemaal te wijzigen.</translation>
    </message>
    <message>
        <source>Stages of my own…</source>
        <translation>Eigen fasen…</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtwoordzin van het bestand</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Erin kijken</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>OwnFieldsGroup</name>
    <message>
        <source>Your fields</source>
        <translation>Je eigen velden</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Een eigen veld</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link openen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Make and change fields…</source>
        <translation>Velden maken en wijzigen…</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>The pair before</source>
        <translation>Vorige paar</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>Volgende paar</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dezelfde persoon</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee mensen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same person?</source>
        <translation>{n} van {all}: is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same company?</source>
        <translation>{n} van {all}: is dit hetzelfde bedrijf?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Al hier</translation>
    </message>
    <message>
        <source>{text}, differs</source>
        <translation>{text}, verschilt</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The first page as it will be printed</source>
        <translation>De eerste pagina zoals ze wordt afgedrukt</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF bewaren</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} is geschreven.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>De printer antwoordt niet. Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>{name} goes to the printer.</source>
        <translation>{name} gaat naar de printer.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file has a passphrase. Run this in a terminal, which asks for it, or give --passphrase-file FILE.</source>
        <translation>Het bestand heeft een wachtwoordzin. Start dit in een terminal, die ernaar vraagt, of geef --passphrase-file BESTAND.</translation>
    </message>
    <message>
        <source>{name} is no smallcrm document, or not whole. Nothing was brought in.</source>
        <translation>{name} is geen smallcrm-document, of niet volledig. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} is niet leesbaar.</translation>
    </message>
    <message>
        <source>That does not open the file.</source>
        <translation>Dat opent het bestand niet.</translation>
    </message>
    <message>
        <source>That does not open the file. {wait}</source>
        <translation>Dat opent het bestand niet. {wait}</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached; the passphrase works as ever.</source>
        <translation>De sleutelhanger van deze computer is niet bereikbaar; de wachtwoordzin werkt zoals altijd.</translation>
    </message>
    <message>
        <source>Encrypted files need two more packages: sqlcipher3 and keyring. Install them with “pip install &apos;smallcrm[encryption]&apos;”, then start smallcrm again.</source>
        <translation>Versleutelde bestanden hebben nog twee pakketten nodig: sqlcipher3 en keyring. Installeer ze met ‘pip install &apos;smallcrm[encryption]&apos;’ en start smallcrm opnieuw.</translation>
    </message>
    <message>
        <source>At least 8 characters; better four or five words.</source>
        <translation>Minstens 8 tekens; vier of vijf woorden is beter.</translation>
    </message>
    <message>
        <source>Weak: somebody with the file finds it in days. Add a word or two.</source>
        <translation>Zwak: iemand met het bestand vindt hem in dagen. Voeg een woord of twee toe.</translation>
    </message>
    <message>
        <source>Fair: it takes long to find. One more word makes it good.</source>
        <translation>Redelijk: het duurt lang om hem te vinden. Nog één woord maakt hem goed.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Goed.</translation>
    </message>
    <message>
        <source>Anyone with this disk can read the file. Turn on disk encryption, or set a passphrase.</source>
        <translation>Iedereen met deze schijf kan het bestand lezen. Zet schijfversleuteling aan, of stel een wachtwoordzin in.</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted. Without the passphrase nobody can read them, you neither.</source>
        <translation>Het bestand en de back-ups zijn versleuteld. Zonder de wachtwoordzin kan niemand ze lezen, jij ook niet.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be helped: nobody can open the file without it, and no backup either. Write it down, and keep the paper where you keep your passport.</source>
        <translation>Tegen een vergeten wachtwoordzin is niets te doen: zonder opent niemand het bestand, en ook geen back-up. Schrijf hem op, en bewaar het papier waar je je paspoort bewaart.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone with this disk can read the file and its backups.</source>
        <translation>Zonder wachtwoordzin kan iedereen met deze schijf het bestand en de back-ups lezen.</translation>
    </message>
    <message>
        <source>That is not the passphrase of now. Nothing was changed.</source>
        <translation>Dat is niet de huidige wachtwoordzin. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Covered, not locked: the file itself has no passphrase. Set one in Settings, Safety.</source>
        <translation>Afgedekt, niet vergrendeld: het bestand zelf heeft geen wachtwoordzin. Stel er een in bij Instellingen, Veiligheid.</translation>
    </message>
    <message>
        <source>The file has its passphrase now.</source>
        <translation>Het bestand heeft nu zijn wachtwoordzin.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>De wachtwoordzin is gewijzigd.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it {keep} until it is back, and follow at the first unlocking then.</source>
        <translation>De tweede map is er niet: de back-ups erin {keep} tot hij terug is, en volgen bij de eerste ontgrendeling daarna.</translation>
    </message>
    <message>
        <source>keep the old passphrase</source>
        <translation>houden de oude wachtwoordzin</translation>
    </message>
    <message>
        <source>have none</source>
        <translation>hebben er geen</translation>
    </message>
    <message>
        <source>Without a passphrase, since it is damaged: {names}. Delete it if you can.</source>
        <translation>Zonder wachtwoordzin, want beschadigd: {names}. Verwijder het als je kunt.</translation>
    </message>
    <message>
        <source>The file has no passphrase any more. Its backups have none either.</source>
        <translation>Het bestand heeft geen wachtwoordzin meer. De back-ups ook niet.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it still have the passphrase of before.</source>
        <translation>De tweede map is er niet: de back-ups erin hebben nog de wachtwoordzin van eerst.</translation>
    </message>
    <message>
        <source>smallcrm: covered</source>
        <translation>smallcrm: afgedekt</translation>
    </message>
    <message>
        <source>smallcrm: locked</source>
        <translation>smallcrm: vergrendeld</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>Open smallcrm om het te zien.</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>Open smallcrm om ze te zien.</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm is vergrendeld</translation>
    </message>
    <message>
        <source>Open it and type the passphrase to be reminded.</source>
        <translation>Open het en typ de wachtwoordzin om herinneringen te krijgen.</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Wachtwoordzin verwijderen</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Versleutelen</translation>
    </message>
    <message>
        <source>The file and its backups are copied and compared. Until that is done they stay as they are, whatever happens.</source>
        <translation>Het bestand en de back-ups worden gekopieerd en vergeleken. Tot dat klaar is blijven ze zoals ze zijn, wat er ook gebeurt.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Wachtwoordzin instellen…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer sleeps, and by Ctrl+L.</source>
        <translation>Het vergrendelt ook met het scherm, als de computer in slaapstand gaat, en met Ctrl+L.</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>De sleutel in de sleutelhanger van deze computer bewaren</translation>
    </message>
    <message>
        <source>Then the file opens by itself when smallcrm starts, and whoever can log in here can read it.</source>
        <translation>Dan opent het bestand vanzelf als smallcrm start, en kan wie hier kan inloggen het lezen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minuten</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Wachtwoordzin instellen</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog eens dezelfde</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Toon wat ik typ</translation>
    </message>
    <message>
        <source>I wrote it down, or I shall not forget it</source>
        <translation>Ik heb hem opgeschreven, of zal hem niet vergeten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>One thing is left: tick “{box}”.</source>
        <translation>Er is nog één ding: vink ‘{box}’ aan.</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Tag these people…</source>
        <translation>Deze mensen labelen…</translation>
    </message>
    <message>
        <source>label</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>Take a tag from these people…</source>
        <translation>Een label weghalen bij deze mensen…</translation>
    </message>
    <message>
        <source>Keep in touch with these people…</source>
        <translation>Contact houden met deze mensen…</translation>
    </message>
    <message>
        <source>every</source>
        <translation>elke</translation>
    </message>
    <message>
        <source>Follow-up for each of these people…</source>
        <translation>Een opvolging voor elk van deze mensen…</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>herinner mij</translation>
    </message>
    <message>
        <source>Write to these people…</source>
        <translation>Aan deze mensen schrijven…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>template</source>
        <translation>sjabloon</translation>
    </message>
    <message>
        <source>Archive these people</source>
        <translation>Deze mensen archiveren</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>Bring these people back to the list</source>
        <translation>Deze mensen terug in de lijst</translation>
    </message>
    <message>
        <source>out of the archive</source>
        <translation>uit het archief</translation>
    </message>
    <message>
        <source>Delete these people</source>
        <translation>Deze mensen verwijderen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>Export these people…</source>
        <translation>Deze mensen exporteren…</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Copy these people as text</source>
        <translation>Deze mensen als tekst kopiëren</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>klembord</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>rekenblad</translation>
    </message>
    <message>
        <source>Print these people…</source>
        <translation>Deze mensen afdrukken…</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People as a &amp;table</source>
        <translation>Mensen als ta&amp;bel</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolommen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>Columns of the ta&amp;ble…</source>
        <translation>K&amp;olommen van de tabel…</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>velden</translation>
    </message>
    <message>
        <source>show</source>
        <translation>tonen</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Find people and notes</source>
        <translation>Mensen en notities zoeken</translation>
    </message>
    <message>
        <source>Find people and notes   Ctrl+F</source>
        <translation>Mensen en notities zoeken   Ctrl+F</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Mensen zoeken</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Veld leegmaken</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation>{words} toevoegen</translation>
    </message>
    <message>
        <source>Search the trash too</source>
        <translation>Ook in de prullenbak zoeken</translation>
    </message>
    <message>
        <source>Nobody here yet. Drop a contact file (.vcf) on this window.</source>
        <translation>Nog niemand hier. Sleep een contactbestand (.vcf) op dit venster.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Contacten importeren…</translation>
    </message>
    <message>
        <source>Open a file from another computer…</source>
        <translation>Bestand van een andere computer openen…</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People as a table</source>
        <translation>Mensen als tabel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Meer over deze persoon</translation>
    </message>
    <message>
        <source>Write what happened. What you promised, when.</source>
        <translation>Schrijf wat er gebeurde. Wat je beloofde, wanneer.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Kies een persoon uit de lijst.</translation>
    </message>
    <message>
        <source>Who did you last speak to? Type the name into the field at the left, then Enter.</source>
        <translation>Wie sprak je het laatst? Typ de naam links in het veld, dan Enter.</translation>
    </message>
    <message>
        <source>This cannot be opened safely, so it was not.</source>
        <translation>Dit kan niet veilig worden geopend, dus dat is niet gedaan.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Geen contact opnemen</translation>
    </message>
    <message>
        <source>{name} wants no contact. Open {host} all the same?</source>
        <translation>{name} wil geen contact. {host} toch openen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Opened: {host}</source>
        <translation>Geopend: {host}</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Telefoonnummer kopiëren</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>E-mailadres kopiëren</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link openen</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Roepnaam, delen van de naam</translation>
    </message>
    <message>
        <source>History of this person…</source>
        <translation>Geschiedenis van deze persoon…</translation>
    </message>
    <message>
        <source>Delete (with undo)</source>
        <translation>Verwijderen (ongedaan te maken)</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Terughalen uit de prullenbak</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Gekopieerd: {text}</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>People and commands</source>
        <translation>Mensen en opdrachten</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} van {all}</translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pijplijnen en fasen</translation>
    </message>
    <message>
        <source>A deal has the chance of its stage unless it has its own. After the days of its stage it is marked as rotten: time to ask, or to let it go.</source>
        <translation>Een deal heeft de kans van zijn fase, tenzij hij een eigen heeft. Na de dagen van de fase wordt gemarkeerd dat hij te lang ligt: tijd om te vragen, of los te laten.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pijplijn</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nieuwe pijplijn</translation>
    </message>
    <message>
        <source>Before the others</source>
        <translation>Vóór de andere</translation>
    </message>
    <message>
        <source>Remove this pipeline</source>
        <translation>Deze pijplijn verwijderen</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Naam van de pijplijn</translation>
    </message>
    <message>
        <source>Where its deals go</source>
        <translation>Waar de deals heen gaan</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Wijziging bewaren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make the pipeline</source>
        <translation>Pijplijn maken</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Move to:</source>
        <translation>“{stage}” heeft nog {deals}. Verplaatsen naar:</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}, open and closed. Move to:</source>
        <translation>“{stage}” heeft nog {deals}, open en gesloten. Verplaatsen naar:</translation>
    </message>
    <message>
        <source>Make another pipeline first: these deals need a place.</source>
        <translation>Maak eerst een andere pijplijn: deze deals hebben een plek nodig.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Sample people. Nothing here is yours, nothing is saved.</source>
        <translation>Voorbeeldmensen. Niets hier is van jou, niets wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>Ik wacht erop</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Klaar: {what}</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Het is er</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Uitstellen: {what}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>design</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>90 EUR</source>
        <translation>90 EUR</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Het werd</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Verwijderen; het was een vergissing</translation>
    </message>
</context>
<context>
    <name>RateGroup</name>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Price: {what}</source>
        <translation>Prijs: {what}</translation>
    </message>
</context>
<context>
    <name>ReachGroup</name>
    <message>
        <source>When to reach</source>
        <translation>Wanneer bereikbaar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change when to reach…</source>
        <translation>Wijzigen wanneer bereikbaar…</translation>
    </message>
</context>
<context>
    <name>RecordingWording</name>
    <message>
        <source>sound</source>
        <translation>geluid</translation>
    </message>
    <message>
        <source>Voice note {day}.wav</source>
        <translation>Spraaknotitie {day}.wav</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Spraaknotitie</translation>
    </message>
    <message>
        <source>Nothing to record or play sound with is installed: see “Voice notes” in the README. Sound files can still be attached, and opened in another program.</source>
        <translation>Er is niets geïnstalleerd om geluid op te nemen of af te spelen: zie “Voice notes” in de README. Geluidsbestanden kunnen nog steeds worden bijgevoegd en in een ander programma geopend.</translation>
    </message>
    <message>
        <source>This sound cannot be played here. Open the file in another program.</source>
        <translation>Dit geluid kan hier niet worden afgespeeld. Open het bestand in een ander programma.</translation>
    </message>
    <message>
        <source>No microphone was found, or another program has it. Plug one in, and try again.</source>
        <translation>Geen microfoon gevonden, of een ander programma heeft hem. Sluit er een aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No loudspeaker was found, or another program has it.</source>
        <translation>Geen luidspreker gevonden, of een ander programma heeft hem.</translation>
    </message>
    <message>
        <source>The recording for {name} has ended by itself. What was said is kept.</source>
        <translation>De opname voor {name} is vanzelf gestopt. Wat gezegd is, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>In the morning</source>
        <translation>’s Ochtends</translation>
    </message>
    <message>
        <source>Hour of the day&apos;s notice</source>
        <translation>Tijd van het dagbericht</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>On other days only what you put on that very day is told.</source>
        <translation>Op andere dagen wordt alleen gemeld wat je juist op die dag hebt gezet.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
    <message>
        <source>Keep quiet at night</source>
        <translation>’s Nachts stil zijn</translation>
    </message>
    <message>
        <source>Nothing comes by itself then. An hour you typed yourself still rings: “call at 20:00” is said at 20:00.</source>
        <translation>Dan komt er niets vanzelf. Een tijd die je zelf typte gaat toch af: ‘bellen om 20:00’ komt om 20:00.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stil vanaf</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stil tot</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Wat er gemeld wordt</translation>
    </message>
    <message>
        <source>What is switched off is not lost: Today keeps the list.</source>
        <translation>Wat uit staat, gaat niet verloren: Vandaag houdt de lijst vast.</translation>
    </message>
    <message>
        <source>What others may read on your screen</source>
        <translation>Wat anderen op je scherm mogen lezen</translation>
    </message>
    <message>
        <source>Names in notices</source>
        <translation>Namen in meldingen</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Met geluid</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, where it has one.</source>
        <translation>Dat van de desktop, als die er een heeft.</translation>
    </message>
    <message>
        <source>Snooze and birthdays</source>
        <translation>Uitstellen en verjaardagen</translation>
    </message>
    <message>
        <source>“Later today” is at</source>
        <translation>‘Later vandaag’ is om</translation>
    </message>
    <message>
        <source>Days before a birthday</source>
        <translation>Dagen vóór een verjaardag</translation>
    </message>
    <message>
        <source>A number from 0 to 60. It is still {value}.</source>
        <translation>Een getal van 0 tot 60. Het is nog {value}.</translation>
    </message>
    <message>
        <source>Tell me of birthdays</source>
        <translation>Verjaardagen melden</translation>
    </message>
    <message>
        <source>days before, and on the day</source>
        <translation>dagen vooraf, en op de dag zelf</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Testmelding sturen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Ja, gezien</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No, I did not see it</source>
        <translation>Nee, niet gezien</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>Heb je het gezien?</translation>
    </message>
    <message>
        <source>That is no hour of the day. It is still {value}.</source>
        <translation>Dat is geen tijd van de dag. Het is nog {value}.</translation>
    </message>
    <message>
        <source>A notice says: {words}</source>
        <translation>Een melding zegt: {words}</translation>
    </message>
    <message>
        <source>Good. So you will be told.</source>
        <translation>Goed. Zo krijg je het te horen.</translation>
    </message>
    <message>
        <source>See whether “Do not disturb” is on, and whether the notification settings of the desktop allow smallcrm. Where no notice can be shown, the Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Kijk of ‘Niet storen’ aan staat, en of de meldingsinstellingen van de desktop smallcrm toelaten. Waar geen melding getoond kan worden, komt het venster Aan de beurt in de hoek van het scherm; en Vandaag houdt de lijst hoe dan ook vast.</translation>
    </message>
    <message>
        <source>This desktop shows no notices now. The Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Deze desktop toont nu geen meldingen. Het venster Aan de beurt komt in plaats daarvan in de hoek van het scherm; en Vandaag houdt de lijst hoe dan ook vast.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Wachtwoordzin verwijderen</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>RepeatPopover</name>
    <message>
        <source>Repeat: now {rule}</source>
        <translation>Herhaling: nu {rule}</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhaling</translation>
    </message>
    <message>
        <source>every fri, every 2nd tue, 6 weeks, monthly</source>
        <translation>elke vr, elke 6 weken, maandelijks</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Niet meer herhalen</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>repeats by a rule of its own</source>
        <translation>herhaalt volgens een eigen regel</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule} tot {day}</translation>
    </message>
    <message>
        <source>{rule}, first {when}</source>
        <translation>{rule}, eerst {when}</translation>
    </message>
    <message>
        <source>{said} Next {day}.</source>
        <translation>{said} Volgende: {day}.</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>elke werkdag</translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation>elke {day}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every {nth} {day} of the month</source>
        <translation>elke {nth} {day} van de maand</translation>
    </message>
    <message>
        <source>the {nth} {day}</source>
        <translation>de {nth} {day}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>de laatste dag</translation>
    </message>
    <message>
        <source>the {nth}</source>
        <translation>de {nth}</translation>
    </message>
    <message>
        <source>the {nth} {day} of {month}</source>
        <translation>de {nth} {day} van {month}</translation>
    </message>
    <message>
        <source>the last day of {month}</source>
        <translation>de laatste dag van {month}</translation>
    </message>
    <message>
        <source>{every} on {day}</source>
        <translation>{every} op {day}</translation>
    </message>
    <message>
        <source>last</source>
        <translation>laatste</translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} en {last}</translation>
    </message>
</context>
<context>
    <name>ReplayPane</name>
    <message>
        <source>&amp;Go through the last 24 months</source>
        <translation>De laatste 24 maanden &amp;doorlopen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Going through the last 24 months</source>
        <translation>De laatste 24 maanden worden doorlopen</translation>
    </message>
    <message>
        <source>Whom it would have named</source>
        <translation>Wie genoemd zou zijn</translation>
    </message>
    <message>
        <source>The same rule, on each day of your last two years, with nothing but what was known on that day: whom would it have named, and who really left?</source>
        <translation>Dezelfde regel op elke dag van je laatste twee jaar, met alleen wat die dag bekend was: wie zou genoemd zijn, en wie vertrok echt?</translation>
    </message>
    <message>
        <source>Named from {points} on</source>
        <translation>Genoemd vanaf {points}</translation>
    </message>
    <message>
        <source>Name people from {points} on</source>
        <translation>Mensen vanaf {points} noemen</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Zoeken naar back-ups…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one.</source>
        <translation>Er is nog geen back-up. ‘Nu een back-up maken’ maakt er een.</translation>
    </message>
</context>
<context>
    <name>RestorePane</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Wachtwoordzin van de back-up</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Erin kijken</translation>
    </message>
    <message>
        <source>Customers who are not as they were then</source>
        <translation>Klanten die niet meer zijn zoals toen</translation>
    </message>
    <message>
        <source>Bring back only this customer</source>
        <translation>Alleen deze klant terughalen</translation>
    </message>
    <message>
        <source>Replace all by this backup</source>
        <translation>Alles door deze back-up vervangen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Houden wat hier is</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Wat de back-up bevat</translation>
    </message>
    <message>
        <source>Looking what it holds…</source>
        <translation>Kijken wat erin zit…</translation>
    </message>
    <message>
        <source>It holds {counts}. Here and now: {now}.</source>
        <translation>Hij bevat {counts}. Hier en nu: {now}.</translation>
    </message>
    <message>
        <source>{about} · whole, as it was written</source>
        <translation>{about} · heel, zoals geschreven</translation>
    </message>
    <message>
        <source>Bring back only {name}</source>
        <translation>Alleen {name} terughalen</translation>
    </message>
    <message>
        <source>Replace everything that is here by this backup? What is here now is backed up first, so that you can come back to it.</source>
        <translation>Alles wat hier is door deze back-up vervangen? Van wat hier nu is wordt eerst een back-up gemaakt, zodat je ernaar terug kunt.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Op zijn plaats zetten…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The row before (Alt+Left)</source>
        <translation>Vorige rij (Alt+Links)</translation>
    </message>
    <message>
        <source>The next row (Alt+Right)</source>
        <translation>Volgende rij (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Result: row {n} of {all}</source>
        <translation>Resultaat: rij {n} van {all}</translation>
    </message>
    <message>
        <source>Nobody: there is no name in this row, and it is left out.</source>
        <translation>Niemand: er staat geen naam in deze rij, en hij wordt weggelaten.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Weekly review</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Zit vast</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Stil geworden</translation>
    </message>
    <message>
        <source>Won this week</source>
        <translation>Deze week gewonnen</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Te bedanken</translation>
    </message>
    <message>
        <source>Data to clean</source>
        <translation>Gegevens op te ruimen</translation>
    </message>
    <message>
        <source>{what}, {n} of {all}</source>
        <translation>{what}, {n} van {all}</translation>
    </message>
    <message>
        <source>Finished {day}.</source>
        <translation>Afgerond {day}.</translation>
    </message>
    <message>
        <source>Nothing is stuck, owed or silent. A good week.</source>
        <translation>Niets zit vast, staat open of is stil. Een goede week.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Kijken…</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>Stuck, owed, gone quiet, to thank: about ten minutes.</source>
        <translation>Wat vastzit, openstaat, stil is, wie te bedanken: ongeveer tien minuten.</translation>
    </message>
    <message>
        <source>{words}, of {more}</source>
        <translation>{words}, van {more}</translation>
    </message>
    <message>
        <source>Won: {words}</source>
        <translation>Gewonnen: {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}?</source>
        <translation>Bedanken voor het aanbrengen van {words}?</translation>
    </message>
    <message>
        <source>Welcome as a new customer?</source>
        <translation>Verwelkomen als nieuwe klant?</translation>
    </message>
    <message>
        <source>No phone, e-mail or address</source>
        <translation>Geen telefoon, e-mail of adres</translation>
    </message>
    <message>
        <source>“{words}” is no phone number</source>
        <translation>“{words}” is geen telefoonnummer</translation>
    </message>
    <message>
        <source>Archive? Silent for more than a year</source>
        <translation>Archiveren? Al meer dan een jaar stil</translation>
    </message>
    <message>
        <source>Accept: a next step for today.</source>
        <translation>Aannemen: een volgende stap voor vandaag.</translation>
    </message>
    <message>
        <source>Accept: a follow-up for today.</source>
        <translation>Aannemen: een opvolging voor vandaag.</translation>
    </message>
    <message>
        <source>Accept: out of the list of people, and kept.</source>
        <translation>Aannemen: uit de lijst van mensen, en bewaard.</translation>
    </message>
    <message>
        <source>Move on: {words}</source>
        <translation>Verder brengen: {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}</source>
        <translation>Bedanken voor het aanbrengen van {words}</translation>
    </message>
    <message>
        <source>Thank for the kind words</source>
        <translation>Bedanken voor de vriendelijke woorden</translation>
    </message>
    <message>
        <source>Ask how the first order went</source>
        <translation>Vragen hoe de eerste bestelling ging</translation>
    </message>
    <message>
        <source>{words}: in “{stage}”, no next step</source>
        <translation>{words}: in “{stage}”, geen volgende stap</translation>
    </message>
    <message>
        <source>Bought: {words}</source>
        <translation>Gekocht: {words}</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekocht</translation>
    </message>
    <message>
        <source>Thank for a very good score?</source>
        <translation>Bedanken voor een heel goed cijfer?</translation>
    </message>
    <message>
        <source>Thank for “{words}”?</source>
        <translation>Bedanken voor “{words}”?</translation>
    </message>
    <message>
        <source>Your {year} in review</source>
        <translation>Terugblik op {year}</translation>
    </message>
    <message>
        <source>Nothing was kept of this year.</source>
        <translation>Van dit jaar is niets bewaard.</translation>
    </message>
    <message>
        <source>Until {day}; the year before to the same day.</source>
        <translation>Tot en met {day}; het jaar ervoor tot dezelfde dag.</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>{file} geschreven.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkocht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Most faithful</source>
        <translation>Trouwste</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>Who introduced most</source>
        <translation>Wie het meest aanbracht</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In contact</translation>
    </message>
    <message>
        <source>Deals and complaints</source>
        <translation>Deals en klachten</translation>
    </message>
    <message>
        <source>Best month in {currency}</source>
        <translation>Beste maand in {currency}</translation>
    </message>
    <message>
        <source>{month}, {amount}</source>
        <translation>{month}, {amount}</translation>
    </message>
    <message>
        <source>{amount} (the year before {before})</source>
        <translation>{amount} (het jaar ervoor {before})</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Mensen toegevoegd</translation>
    </message>
    <message>
        <source>Bought for the first time</source>
        <translation>Voor het eerst gekocht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van hen</translation>
    </message>
    <message>
        <source>People you were in touch with</source>
        <translation>Mensen met wie je contact had</translation>
    </message>
    <message>
        <source>first: {kind}, {day}</source>
        <translation>eerst: {kind}, {day}</translation>
    </message>
    <message>
        <source>last: {kind}, {day}</source>
        <translation>laatst: {kind}, {day}</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Deals verloren</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Complaints settled</source>
        <translation>Klachten afgehandeld</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>When to reach…</source>
        <translation>Wanneer bereikbaar…</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>contacturen</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vakantie</translation>
    </message>
    <message>
        <source>Who can I call now?</source>
        <translation>Wie kan ik nu bellen?</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>opbellen</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>zit vast</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>open</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Jaaroverzicht</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>terugkijken</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totalen</translation>
    </message>
    <message>
        <source>best months</source>
        <translation>beste maanden</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Finish for this week</source>
        <translation>Afronden voor deze week</translation>
    </message>
    <message>
        <source>What is left comes again next week</source>
        <translation>Wat overblijft, komt volgende week terug</translation>
    </message>
</context>
<context>
    <name>RewordPopover</name>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
</context>
<context>
    <name>RhythmForMany</name>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>elke 6 weken, 3 maanden</translation>
    </message>
    <message>
        <source>It takes the place of the rhythm they have. Empty: none of their own.</source>
        <translation>Het komt in de plaats van het ritme dat ze hebben. Leeg: geen eigen ritme.</translation>
    </message>
</context>
<context>
    <name>RhythmPopover</name>
    <message>
        <source>Keep in touch with everyone in #{tag}</source>
        <translation>Contact houden met iedereen in #{tag}</translation>
    </message>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>elke 6 weken, 3 maanden</translation>
    </message>
    <message>
        <source>Empty: no rhythm. One&apos;s own goes before a tag&apos;s.</source>
        <translation>Leeg: geen ritme. Een eigen ritme gaat voor dat van een label.</translation>
    </message>
</context>
<context>
    <name>RightsActs</name>
    <message>
        <source>Folder for everything that is held</source>
        <translation>Map voor alles wat bewaard is</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Delete the damaged copies…</source>
        <translation>Beschadigde kopieën verwijderen…</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>De map kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Not enough data: fewer than three gaps between contacts.</source>
        <translation>Niet genoeg gegevens: minder dan drie tussenpozen tussen contacten.</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}</source>
        <translation>{silent}; gewoonlijk {usual}</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}</source>
        <translation>{silent}; pauzes duren gewoonlijk {usual}</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}</source>
        <translation>{silent}; in deze tijd van het jaar gewoonlijk {usual}</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}, give or take {spread}</source>
        <translation>{silent}; gewoonlijk {usual}, {spread} meer of minder</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}, give or take {spread}</source>
        <translation>{silent}; pauzes duren gewoonlijk {usual}, {spread} meer of minder</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}, give or take {spread}</source>
        <translation>{silent}; in deze tijd van het jaar gewoonlijk {usual}, {spread} meer of minder</translation>
    </message>
    <message>
        <source>buys for less: lately {now}, before that {before}</source>
        <translation>koopt voor minder: onlangs {now}, daarvoor {before}</translation>
    </message>
    <message>
        <source>an agreement is renewed today</source>
        <translation>een overeenkomst wordt vandaag verlengd</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>voorgoed</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Zeg waarom, in een paar woorden.</translation>
    </message>
    <message>
        <source>{text}; {rest}</source>
        <translation>{text}; {rest}</translation>
    </message>
    <message>
        <source>Not enough data yet: nobody has four contacts or purchases.</source>
        <translation>Nog niet genoeg gegevens: niemand heeft vier contacten of aankopen.</translation>
    </message>
    <message>
        <source>Nobody is at risk, as far as the numbers tell.</source>
        <translation>Niemand loopt gevaar, voor zover de cijfers het zeggen.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Loopt gevaar</translation>
    </message>
    <message>
        <source>You said that it is not so</source>
        <translation>Je zei dat het niet zo is</translation>
    </message>
    <message>
        <source>Reach out first</source>
        <translation>Eerst contact zoeken</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>gaat misschien weg</translation>
    </message>
    <message>
        <source>buys again about now</source>
        <translation>koopt rond deze tijd weer</translation>
    </message>
    <message>
        <source>{text}, {lead}</source>
        <translation>{text}, {lead}</translation>
    </message>
    <message>
        <source>{text}; {alarms}.</source>
        <translation>{text}; {alarms}.</translation>
    </message>
    <message>
        <source>The history is too short to judge: it takes twelve months.</source>
        <translation>De geschiedenis is te kort om te oordelen: er zijn twaalf maanden nodig.</translation>
    </message>
    <message>
        <source>Left are those of whom you said so, whose last agreement ended with nothing after it, or who have been silent until today for more than 180 days, four of their usual gaps and two of their usual breaks. A false alarm was over before that: they came back, or what was wrong was settled.</source>
        <translation>Vertrokken zijn degenen van wie je het zei, van wie de laatste overeenkomst eindigde met niets erna, of die tot vandaag langer zwijgen dan 180 dagen, vier van hun gewone tussenpozen en twee van hun gewone pauzes. Een vals alarm was daarvoor voorbij: ze kwamen terug, of wat mis was werd opgelost.</translation>
    </message>
    <message>
        <source>left after {until}; not named in time</source>
        <translation>vertrok na {until}; niet op tijd genoemd</translation>
    </message>
    <message>
        <source>left after {until}; too little history to say anything</source>
        <translation>vertrok na {until}; te weinig geschiedenis om iets te zeggen</translation>
    </message>
    <message>
        <source>named from {since} to {until}, and stayed</source>
        <translation>genoemd van {since} tot {until}, en gebleven</translation>
    </message>
    <message>
        <source>named since {since}: nobody knows yet</source>
        <translation>genoemd sinds {since}: niemand weet het nog</translation>
    </message>
    <message>
        <source>{x} is not at risk, you said.</source>
        <translation>{x} loopt geen gevaar, zei je.</translation>
    </message>
    <message>
        <source>“not at risk” of {x}</source>
        <translation>“loopt geen gevaar” bij {x}</translation>
    </message>
    <message>
        <source>{x} has left, you said.</source>
        <translation>{x} is vertrokken, zei je.</translation>
    </message>
    <message>
        <source>“has left” of {x}</source>
        <translation>“is vertrokken” bij {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} kan wachten.</translation>
    </message>
    <message>
        <source>“not now” of {x}</source>
        <translation>“nu niet” bij {x}</translation>
    </message>
    <message>
        <source>What you said of {x} holds no more.</source>
        <translation>Wat je over {x} zei, geldt niet meer.</translation>
    </message>
    <message>
        <source>taking back what you said of {x}</source>
        <translation>terugnemen wat je over {x} zei</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>Op&amp;volging…</translation>
    </message>
    <message>
        <source>&amp;Not so…</source>
        <translation>&amp;Niet zo…</translation>
    </message>
    <message>
        <source>They &amp;left…</source>
        <translation>Ver&amp;trokken…</translation>
    </message>
    <message>
        <source>It &amp;is so after all</source>
        <translation>Het &amp;is toch zo</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>At risk</source>
        <translation>Loopt gevaar</translation>
    </message>
    <message>
        <source>Looking at everybody’s rhythm</source>
        <translation>Ieders ritme wordt bekeken</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Terug naar de lijst</translation>
    </message>
    <message>
        <source>How often was this &amp;right?</source>
        <translation>Hoe vaak &amp;klopte dit?</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>20 Dec</source>
        <translation>20 dec</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Stelt voor</translation>
    </message>
    <message>
        <source>Ask {first} how {what} does</source>
        <translation>Vraag {first} hoe het gaat met {what}</translation>
    </message>
    <message>
        <source>Thank you
Dear {first}, …</source>
        <translation>Dank je
Beste {first}, …</translation>
    </message>
    <message>
        <source>Also of what happened in the last 60 days</source>
        <translation>Ook van wat in de laatste 60 dagen gebeurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>In the stage</source>
        <translation>In de fase</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>Dagen erna</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Op de dag</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Voor wie het label heeft</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Subject, then text</source>
        <translation>Onderwerp, dan tekst</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Any but the first</source>
        <translation>Elke behalve de eerste</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {first} the first name, {what} what it was about.</source>
        <translation>{name} wordt de naam van de klant, {first} de voornaam, {what} waar het over ging.</translation>
    </message>
    <message>
        <source>Each of its steps becomes a follow-up once you accept.</source>
        <translation>Elke stap ervan wordt een opvolging zodra je het aanneemt.</translation>
    </message>
    <message>
        <source>There is no checklist yet: make one first, under “Checklists”.</source>
        <translation>Er is nog geen checklist: maak er eerst een, onder ‘Checklists’.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the name alone</source>
        <translation>alleen de naam</translation>
    </message>
    <message>
        <source>Checklist “{x}” made.</source>
        <translation>Checklist ‘{x}’ gemaakt.</translation>
    </message>
    <message>
        <source>making the checklist “{x}”</source>
        <translation>het maken van de checklist ‘{x}’</translation>
    </message>
    <message>
        <source>Checklist “{x}” changed.</source>
        <translation>Checklist ‘{x}’ gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the checklist “{x}”</source>
        <translation>de wijziging van de checklist ‘{x}’</translation>
    </message>
    <message>
        <source>Order of {x} checklists changed.</source>
        <translation>Volgorde van {x} checklists gewijzigd.</translation>
    </message>
    <message>
        <source>the order of {x} checklists</source>
        <translation>de volgorde van {x} checklists</translation>
    </message>
    <message>
        <source>Checklist “{x}” removed.</source>
        <translation>Checklist ‘{x}’ verwijderd.</translation>
    </message>
    <message>
        <source>removing the checklist “{x}”</source>
        <translation>het verwijderen van de checklist ‘{x}’</translation>
    </message>
    <message>
        <source>Checklist started for {x}.</source>
        <translation>Checklist begonnen voor {x}.</translation>
    </message>
    <message>
        <source>the checklist for {x}</source>
        <translation>de checklist voor {x}</translation>
    </message>
    <message>
        <source>Stopped “{x}”: what was open is dropped.</source>
        <translation>‘{x}’ gestopt: wat open stond is geschrapt.</translation>
    </message>
    <message>
        <source>stopping “{x}”</source>
        <translation>het stoppen van ‘{x}’</translation>
    </message>
    <message>
        <source>Saved who introduced {x}.</source>
        <translation>Bewaard wie {x} heeft aangebracht.</translation>
    </message>
    <message>
        <source>who introduced {x}</source>
        <translation>wie {x} heeft aangebracht</translation>
    </message>
    <message>
        <source>Nobody introduced {x} any more.</source>
        <translation>Niemand heeft {x} nog aangebracht.</translation>
    </message>
    <message>
        <source>removing who introduced {x}</source>
        <translation>het verwijderen van wie {x} heeft aangebracht</translation>
    </message>
    <message>
        <source>Rule “{x}” made.</source>
        <translation>Regel ‘{x}’ gemaakt.</translation>
    </message>
    <message>
        <source>making the rule “{x}”</source>
        <translation>het maken van de regel ‘{x}’</translation>
    </message>
    <message>
        <source>Rule “{x}” changed.</source>
        <translation>Regel ‘{x}’ gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the rule “{x}”</source>
        <translation>de wijziging van de regel ‘{x}’</translation>
    </message>
    <message>
        <source>Rule “{x}” switched.</source>
        <translation>Regel ‘{x}’ omgezet.</translation>
    </message>
    <message>
        <source>switching the rule “{x}”</source>
        <translation>het omzetten van de regel ‘{x}’</translation>
    </message>
    <message>
        <source>Order of {x} rules changed.</source>
        <translation>Volgorde van {x} regels gewijzigd.</translation>
    </message>
    <message>
        <source>the order of {x} rules</source>
        <translation>de volgorde van {x} regels</translation>
    </message>
    <message>
        <source>Rule “{x}” removed.</source>
        <translation>Regel ‘{x}’ verwijderd.</translation>
    </message>
    <message>
        <source>removing the rule “{x}”</source>
        <translation>het verwijderen van de regel ‘{x}’</translation>
    </message>
    <message>
        <source>Taken up for {x}.</source>
        <translation>Aangenomen voor {x}.</translation>
    </message>
    <message>
        <source>the suggestion for {x}</source>
        <translation>het voorstel voor {x}</translation>
    </message>
    <message>
        <source>Not now: {x}.</source>
        <translation>Nu niet: {x}.</translation>
    </message>
    <message>
        <source>“not now” for {x}</source>
        <translation>‘nu niet’ voor {x}</translation>
    </message>
    <message>
        <source>the suggestions for {x}</source>
        <translation>de voorstellen voor {x}</translation>
    </message>
    <message>
        <source>Draft for {x} changed.</source>
        <translation>Concept voor {x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the draft for {x}</source>
        <translation>de wijziging van het concept voor {x}</translation>
    </message>
    <message>
        <source>Sent to {x}.</source>
        <translation>Verstuurd aan {x}.</translation>
    </message>
    <message>
        <source>what was sent to {x}</source>
        <translation>wat aan {x} verstuurd is</translation>
    </message>
    <message>
        <source>Draft for {x} dropped.</source>
        <translation>Concept voor {x} geschrapt.</translation>
    </message>
    <message>
        <source>dropping the draft for {x}</source>
        <translation>het schrappen van het concept voor {x}</translation>
    </message>
    <message>
        <source>There is a checklist of this name already.</source>
        <translation>Er is al een checklist met deze naam.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef het een naam.</translation>
    </message>
    <message>
        <source>A rule needs a name, and words for what it suggests.</source>
        <translation>Een regel heeft een naam nodig, en woorden voor wat hij voorstelt.</translation>
    </message>
    <message>
        <source>Name at least one step.</source>
        <translation>Noem minstens één stap.</translation>
    </message>
    <message>
        <source>A checklist has at most 100 steps.</source>
        <translation>Een checklist heeft hoogstens 100 stappen.</translation>
    </message>
    <message>
        <source>A step is due between 0 and 3650 days after the start.</source>
        <translation>Een stap is 0 tot 3650 dagen na het begin aan de beurt.</translation>
    </message>
    <message>
        <source>Between 0 and 3650 days.</source>
        <translation>Tussen 0 en 3650 dagen.</translation>
    </message>
    <message>
        <source>Choose the checklist that is to be started.</source>
        <translation>Kies de checklist die begonnen moet worden.</translation>
    </message>
    <message>
        <source>Nobody introduces themselves. Choose somebody else.</source>
        <translation>Niemand brengt zichzelf aan. Kies iemand anders.</translation>
    </message>
    <message>
        <source>This would go round in a ring: they were introduced by this customer, directly or by way of others.</source>
        <translation>Dit zou in een kring gaan: deze klant heeft hen aangebracht, zelf of via anderen.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Welcome call</source>
        <translation>Welkomstgesprek</translation>
    </message>
    <message>
        <source>Check in: is all well?</source>
        <translation>Navragen: is alles goed?</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Agree on what is to be done</source>
        <translation>Afspreken wat er te doen is</translation>
    </message>
    <message>
        <source>Show the first version</source>
        <translation>De eerste versie tonen</translation>
    </message>
    <message>
        <source>Ask what to change</source>
        <translation>Vragen wat er anders moet</translation>
    </message>
    <message>
        <source>After the work</source>
        <translation>Na het werk</translation>
    </message>
    <message>
        <source>Send the invoice</source>
        <translation>De factuur sturen</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Om een beoordeling vragen</translation>
    </message>
    <message>
        <source>Has it been paid?</source>
        <translation>Is het betaald?</translation>
    </message>
    <message>
        <source>{done} of {every}</source>
        <translation>{done} van {every}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>{checklist}: {step}, {late}, {done} of {every} done</source>
        <translation>{checklist}: {step}, {late}, {done} van {every} gedaan</translation>
    </message>
    <message>
        <source>After a sale</source>
        <translation>Na een verkoop</translation>
    </message>
    <message>
        <source>A quote without an answer</source>
        <translation>Een offerte zonder antwoord</translation>
    </message>
    <message>
        <source>A deal is won</source>
        <translation>Een deal is gewonnen</translation>
    </message>
    <message>
        <source>Each year on a day</source>
        <translation>Elk jaar op een dag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Draft to send</source>
        <translation>Concept om te versturen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>each year on {day}</source>
        <translation>elk jaar op {day}</translation>
    </message>
    <message>
        <source>on the day of a sale</source>
        <translation>op de dag van een verkoop</translation>
    </message>
    <message>
        <source>on the day of a quote</source>
        <translation>op de dag van een offerte</translation>
    </message>
    <message>
        <source>as soon as a deal is won</source>
        <translation>zodra een deal gewonnen is</translation>
    </message>
    <message>
        <source>{days} after a sale</source>
        <translation>{days} na een verkoop</translation>
    </message>
    <message>
        <source>{days} after a quote without an answer</source>
        <translation>{days} na een offerte zonder antwoord</translation>
    </message>
    <message>
        <source>{days} after a deal is won</source>
        <translation>{days} nadat een deal gewonnen is</translation>
    </message>
    <message>
        <source>{days} in “{stage}” without an answer</source>
        <translation>{days} in “{stage}” zonder antwoord</translation>
    </message>
    <message>
        <source>as soon as a deal is in “{stage}”</source>
        <translation>zodra een deal in “{stage}” staat</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline}: {stage}</translation>
    </message>
    <message>
        <source>Checklist “{name}”</source>
        <translation>Checklist ‘{name}’</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Today it would suggest nothing yet.</source>
        <translation>Vandaag zou hij nog niets voorstellen.</translation>
    </message>
    <message>
        <source>It would suggest {what} today. Nothing is done before you accept it.</source>
        <translation>Hij zou vandaag {what} voorstellen. Er gebeurt niets voordat je het aanneemt.</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Concept: {text}</translation>
    </message>
    <message>
        <source>Start “{text}”</source>
        <translation>‘{text}’ beginnen</translation>
    </message>
    <message>
        <source>“{what}” sold on {day}</source>
        <translation>‘{what}’ verkocht op {day}</translation>
    </message>
    <message>
        <source>no answer to “{what}” since {day}</source>
        <translation>geen antwoord op ‘{what}’ sinds {day}</translation>
    </message>
    <message>
        <source>“{what}” won on {day}</source>
        <translation>‘{what}’ gewonnen op {day}</translation>
    </message>
    <message>
        <source>sold on {day}</source>
        <translation>verkocht op {day}</translation>
    </message>
    <message>
        <source>{why} · rule “{rule}”</source>
        <translation>{why} · regel ‘{rule}’</translation>
    </message>
    <message>
        <source>all {number} of the rule “{rule}” at once</source>
        <translation>alle {number} van de regel ‘{rule}’ in één keer</translation>
    </message>
    <message>
        <source>The rule “{rule}” would make {what} now, in one step that can be undone.</source>
        <translation>De regel ‘{rule}’ zou nu {what} maken, in één stap die je ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>{what} maken</translation>
    </message>
    <message>
        <source>Going through all of the rule “{rule}”…</source>
        <translation>Alles van de regel “{rule}” wordt doorlopen…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Voorgesteld</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>What a rule suggests stands on Today until you accept it or say “not now”. Nothing is done, and nothing sent, by itself.</source>
        <translation>Wat een regel voorstelt staat op ‘Vandaag’ tot je het aanneemt of ‘nu niet’ zegt. Er gebeurt niets vanzelf, en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Regel maken</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
</context>
<context>
    <name>RunsGroup</name>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: {x}</source>
        <translation>Stoppen: {x}</translation>
    </message>
    <message>
        <source>Its open steps are dropped</source>
        <translation>De open stappen ervan worden geschrapt</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Wachtwoordzin instellen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Alike</source>
        <translation>Gelijkend</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Op zichzelf</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle tijd</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De laatste 30 dagen</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>De laatste 90 dagen</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>De laatste 12 maanden</translation>
    </message>
</context>
<context>
    <name>SaidPage</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Waarvandaan</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Wat ze zeggen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Van overal</translation>
    </message>
    <message>
        <source>Nothing was said in that time, of that topic, from there.</source>
        <translation>In die tijd, over dat onderwerp, van daar is niets gezegd.</translation>
    </message>
    <message>
        <source>Nothing said yet. Add feedback on somebody’s page, say it in the line (“rated 9, loves it”), or bring in a survey.</source>
        <translation>Nog niets gezegd. Voeg feedback toe op iemands pagina, zeg het in de regel (“gaf ons een 9, heel blij”) of haal een enquête binnen.</translation>
    </message>
    <message>
        <source>Bring in a survey…</source>
        <translation>Een enquête binnenhalen…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verplaatsen naar</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Samenvoegen met</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nieuwe groep…</translation>
    </message>
    <message>
        <source>Open the person	Enter</source>
        <translation>Persoon openen	Enter</translation>
    </message>
    <message>
        <source>Edit…	E</source>
        <translation>Bewerken…	E</translation>
    </message>
    <message>
        <source>Take out of the group	Del</source>
        <translation>Uit de groep halen	Del</translation>
    </message>
    <message>
        <source>Show or hide the comments	Enter</source>
        <translation>Opmerkingen tonen of verbergen	Enter</translation>
    </message>
    <message>
        <source>Name the group…	E</source>
        <translation>Groep een naam geven…	E</translation>
    </message>
    <message>
        <source>Group by likeness again</source>
        <translation>Weer op gelijkenis groeperen</translation>
    </message>
</context>
<context>
    <name>SaleDeeds</name>
    <message>
        <source>Sale to {x} saved.</source>
        <translation>Verkoop aan {x} bewaard.</translation>
    </message>
    <message>
        <source>the sale to {x}</source>
        <translation>de verkoop aan {x}</translation>
    </message>
    <message>
        <source>Sale to {x} changed.</source>
        <translation>Verkoop aan {x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change of a sale to {x}</source>
        <translation>de wijziging van een verkoop aan {x}</translation>
    </message>
    <message>
        <source>Returned by {x}.</source>
        <translation>Teruggebracht door {x}.</translation>
    </message>
    <message>
        <source>the return by {x}</source>
        <translation>de retour van {x}</translation>
    </message>
    <message>
        <source>Not returned by {x}.</source>
        <translation>Niet teruggebracht door {x}.</translation>
    </message>
    <message>
        <source>“not returned” by {x}</source>
        <translation>‘niet teruggebracht’ door {x}</translation>
    </message>
    <message>
        <source>Removed a sale to {x}.</source>
        <translation>Een verkoop aan {x} verwijderd.</translation>
    </message>
    <message>
        <source>removing a sale to {x}</source>
        <translation>het verwijderen van een verkoop aan {x}</translation>
    </message>
    <message>
        <source>Imported sales: {x}.</source>
        <translation>Verkopen geïmporteerd: {x}.</translation>
    </message>
    <message>
        <source>import of sales: {x}</source>
        <translation>import van verkopen: {x}</translation>
    </message>
    <message>
        <source>Price of “{x}” changed.</source>
        <translation>Prijs van ‘{x}’ gewijzigd.</translation>
    </message>
    <message>
        <source>the price of “{x}”</source>
        <translation>de prijs van ‘{x}’</translation>
    </message>
    <message>
        <source>Now called “{x}”.</source>
        <translation>Heet nu ‘{x}’.</translation>
    </message>
    <message>
        <source>the renaming to “{x}”</source>
        <translation>het hernoemen naar ‘{x}’</translation>
    </message>
    <message>
        <source>Go together: {x}.</source>
        <translation>Horen bij elkaar: {x}.</translation>
    </message>
    <message>
        <source>the pair {x}</source>
        <translation>het paar {x}</translation>
    </message>
    <message>
        <source>No longer a pair: {x}.</source>
        <translation>Geen paar meer: {x}.</translation>
    </message>
    <message>
        <source>parting {x}</source>
        <translation>het scheiden van {x}</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Dit is geen bedrag. Probeer ‘1200 EUR’ of ‘€ 12,50’.</translation>
    </message>
    <message>
        <source>Of which currency? Try “950 EUR”.</source>
        <translation>In welke valuta? Bijvoorbeeld “950 EUR”.</translation>
    </message>
    <message>
        <source>There is no such currency. Try “EUR”, “USD” or “CHF”.</source>
        <translation>Die valuta bestaat niet. Bijvoorbeeld “EUR”, “USD” of “CHF”.</translation>
    </message>
    <message>
        <source>One amount has one currency.</source>
        <translation>Eén bedrag heeft één valuta.</translation>
    </message>
    <message>
        <source>That is more than can be kept.</source>
        <translation>Dat is meer dan bewaard kan worden.</translation>
    </message>
    <message>
        <source>That has more digits behind the point than can be kept.</source>
        <translation>Dat heeft meer decimalen dan bewaard kunnen worden.</translation>
    </message>
    <message>
        <source>How many? Type a number above zero.</source>
        <translation>Hoeveel? Typ een getal boven nul.</translation>
    </message>
    <message>
        <source>It was not sold yet on that day.</source>
        <translation>Op die dag was het nog niet verkocht.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Een prijs is niet lager dan nul.</translation>
    </message>
    <message>
        <source>There is no item of this name.</source>
        <translation>Er is geen artikel met die naam.</translation>
    </message>
    <message>
        <source>Choose two items that differ.</source>
        <translation>Kies twee verschillende artikelen.</translation>
    </message>
</context>
<context>
    <name>SaleFileWording</name>
    <message>
        <source>Day of the sale</source>
        <translation>Dag van de verkoop</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Naam van de klant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prijs van één</translation>
    </message>
    <message>
        <source>Amount, tax in it</source>
        <translation>Bedrag inclusief btw</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>Bedrag zonder btw</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>{sales} of {people}</source>
        <translation>{sales} van {people}</translation>
    </message>
    <message>
        <source>This is no table of sales: it needs a column for the customer, one for the day and one for the amount.</source>
        <translation>Dit is geen tabel met verkopen: er is een kolom nodig voor de klant, een voor de dag en een voor het bedrag.</translation>
    </message>
    <message>
        <source>this customer is not here</source>
        <translation>deze klant is er niet</translation>
    </message>
    <message>
        <source>several customers are called so</source>
        <translation>meer klanten heten zo</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>op verzoek gewist; komt niet terug</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>er wordt geen klant genoemd</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>de dag kon niet gelezen worden</translation>
    </message>
    <message>
        <source>the amount could not be read</source>
        <translation>het bedrag kon niet gelezen worden</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>die munt bestaat niet</translation>
    </message>
    <message>
        <source>two currencies in one amount</source>
        <translation>twee munten in één bedrag</translation>
    </message>
    <message>
        <source>more than can be kept</source>
        <translation>meer dan bewaard kan worden</translation>
    </message>
    <message>
        <source>more digits behind the point than can be kept</source>
        <translation>meer cijfers achter de komma dan bewaard kan worden</translation>
    </message>
    <message>
        <source>how many could not be read</source>
        <translation>hoeveel kon niet gelezen worden</translation>
    </message>
    <message>
        <source>none was sold</source>
        <translation>er is niets verkocht</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>te lang om te bewaren</translation>
    </message>
    <message>
        <source>{sales} written to {name}.</source>
        <translation>{sales} in {name} geschreven.</translation>
    </message>
</context>
<context>
    <name>SaleImportDialog</name>
    <message>
        <source>Import sales</source>
        <translation>Verkopen importeren</translation>
    </message>
</context>
<context>
    <name>SalePopover</name>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nieuwe verkoop</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Poster A2, or nothing for a payment</source>
        <translation>Poster A2, of niets bij een betaling</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>today, yesterday, 3 May</source>
        <translation>vandaag, gisteren, 3 mei</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>its number, if it has one</source>
        <translation>het nummer, als er een is</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Teruggebracht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>te klein</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>Niet teruggebracht</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>Teruggebracht…</translation>
    </message>
</context>
<context>
    <name>SaleWording</name>
    <message>
        <source>{n} × {what}</source>
        <translation>{n} × {what}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Meestal</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>{every}, next about {day}</source>
        <translation>{every}, weer rond {day}</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Koopt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>teruggebracht</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Factuur {number}</translation>
    </message>
    <message>
        <source>Returned {day}: {why}</source>
        <translation>Teruggebracht {day}: {why}</translation>
    </message>
    <message>
        <source>Returned {day}</source>
        <translation>Teruggebracht {day}</translation>
    </message>
    <message>
        <source>950 EUR</source>
        <translation>950 EUR</translation>
    </message>
    <message>
        <source>usually {amount}</source>
        <translation>meestal {amount}</translation>
    </message>
    <message>
        <source>{every}; last on {day}</source>
        <translation>{every}; de laatste keer op {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>{item}, not {other}</source>
        <translation>{item}, niet {other}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>door jou gezet</translation>
    </message>
    <message>
        <source>{price}, set by you</source>
        <translation>{price}, door jou gezet</translation>
    </message>
    <message>
        <source>usually {price}</source>
        <translation>meestal {price}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>laatst {day}</translation>
    </message>
</context>
<context>
    <name>SalesActs</name>
    <message>
        <source>A table of invoices or payments</source>
        <translation>Een tabel met facturen of betalingen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Sales as a table</source>
        <translation>Verkopen als tabel</translation>
    </message>
    <message>
        <source>sales.csv</source>
        <translation>verkopen.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>SalesGroup</name>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Add a sale…</source>
        <translation>Verkoop toevoegen…</translation>
    </message>
    <message>
        <source>Change, returned, remove</source>
        <translation>Wijzigen, teruggebracht, verwijderen</translation>
    </message>
</context>
<context>
    <name>SavedListActs</name>
    <message>
        <source>Save this search as a list</source>
        <translation>Deze zoekopdracht als lijst bewaren</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Lijst hernoemen</translation>
    </message>
</context>
<context>
    <name>SearchChips</name>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>More to search by</source>
        <translation>Meer om op te zoeken</translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation>Alles wat kan (F10)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>&amp;Pick a day…</source>
        <translation>Kies een &amp;dag…</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Herhalen…</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>&amp;Schrappen</translation>
    </message>
    <message>
        <source>When was I t&amp;old?</source>
        <translation>Wanneer kreeg ik &amp;bericht?</translation>
    </message>
</context>
<context>
    <name>SnoozePopover</name>
    <message>
        <source>Snooze until</source>
        <translation>Uitstellen tot</translation>
    </message>
</context>
<context>
    <name>SoundStrip</name>
    <message>
        <source>Place in the voice note</source>
        <translation>Plaats in de spraaknotitie</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Recording for {name}</source>
        <translation>Opname voor {name}</translation>
    </message>
    <message>
        <source>Recorded for {name}, not kept yet</source>
        <translation>Opgenomen voor {name}, nog niet bewaard</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wordt afgespeeld</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>nieuwe fase</translation>
    </message>
    <message>
        <source>Name of the stage: {stage}</source>
        <translation>Naam van de fase: {stage}</translation>
    </message>
    <message>
        <source>Chance of {stage} in %</source>
        <translation>Kans van {stage} in %</translation>
    </message>
    <message>
        <source>Days of {stage}</source>
        <translation>Dagen van {stage}</translation>
    </message>
    <message>
        <source>{stage} up</source>
        <translation>{stage} omhoog</translation>
    </message>
    <message>
        <source>Remove {stage}</source>
        <translation>{stage} verwijderen</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Kans in %</translation>
    </message>
    <message>
        <source>Rotten after days</source>
        <translation>Te lang na dagen</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Nog een fase</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Sleep bestanden of een map hierheen</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Map kiezen…</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>&amp;Plak wat gekopieerd is</translation>
    </message>
    <message>
        <source>Cards or a table, copied elsewhere (Ctrl+V)</source>
        <translation>Kaarten of een tabel, elders gekopieerd (Ctrl+V)</translation>
    </message>
    <message>
        <source>Contacts as vCard, CSV, TSV, Excel (.xlsx) or LDIF: from a phone, Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce, or any other table; all of Monica (.json). Calendars (.ics) and mails (.eml, mbox) go onto timelines.</source>
        <translation>Contacten als vCard, CSV, TSV, Excel (.xlsx) of LDIF: van een telefoon, Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce of elke andere tabel; alles uit Monica (.json). Agenda’s (.ics) en mails (.eml, mbox) komen op de tijdlijn.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would come in.</source>
        <translation>Er wordt niets geschreven voor je hebt gezien wat er binnen zou komen.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Reminders stop until smallcrm runs again.</source>
        <translation>Herinneringen stoppen tot smallcrm weer draait.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laten draaien</translation>
    </message>
    <message>
        <source>There is no tray here: closing the window ends smallcrm, and nothing reminds you.</source>
        <translation>Hier is geen systeemvak: het venster sluiten sluit smallcrm af, en niets herinnert je.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimaliseren</translation>
    </message>
    <message>
        <source>Yes, while I leave it running</source>
        <translation>Ja, zolang ik het laat draaien</translation>
    </message>
    <message>
        <source>Yes, while the window is open</source>
        <translation>Ja, zolang het venster open is</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes, start with the computer</source>
        <translation>Ja, met de computer starten</translation>
    </message>
    <message>
        <source>Remind me when this is due even if the window is closed?</source>
        <translation>Herinneren als dit aan de beurt is, ook als het venster dicht is?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Offerte sturen</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>vr, over 2 weken, 4 dec</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Stap verwijderen</translation>
    </message>
    <message>
        <source>Step {n}: days after the start</source>
        <translation>Stap {n}: dagen na het begin</translation>
    </message>
    <message>
        <source>Step {n}: what is to be done</source>
        <translation>Stap {n}: wat er te doen is</translation>
    </message>
    <message>
        <source>Step {n}: remove</source>
        <translation>Stap {n}: verwijderen</translation>
    </message>
</context>
<context>
    <name>StuckDialog</name>
    <message>
        <source>Checklists that are stuck</source>
        <translation>Checklists die vastzitten</translation>
    </message>
    <message>
        <source>A step is late by more than this many days:</source>
        <translation>Een stap is meer dan zoveel dagen te laat:</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Er zit niets vast.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What could not be read or is left out</source>
        <translation>Wat niet leesbaar was of wordt weggelaten</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>Geweigerde rijen &amp;bewaren…</translation>
    </message>
    <message>
        <source>All of them are looked at.</source>
        <translation>Ze zijn allemaal bekeken.</translation>
    </message>
</context>
<context>
    <name>TableActs</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>People as a table</source>
        <translation>Mensen als tabel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Bezig met sorteren…</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sorteren op {column}</translation>
    </message>
    <message>
        <source>Hide {column}</source>
        <translation>{column} verbergen</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>{column} of {name}</source>
        <translation>{column} van {name}</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>Line {n}: {reason}</source>
        <translation>Regel {n}: {reason}</translation>
    </message>
    <message>
        <source>Is {example} written with the day first?</source>
        <translation>Staat bij {example} de dag voorop?</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{rows} in {name} gezet.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Kolom {n}</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Weggelaten rijen bewaren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Weggelaten rijen bewaren</translation>
    </message>
</context>
<context>
    <name>TableWording</name>
    <message>
        <source>The file is not there.</source>
        <translation>Het bestand is er niet.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it open elsewhere, or someone else&apos;s?</source>
        <translation>Het bestand is niet leesbaar. Is het ergens anders open, of van iemand anders?</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file is too large to be a contact file.</source>
        <translation>Het bestand is te groot voor een contactbestand.</translation>
    </message>
    <message>
        <source>This is no contact file (vCard, .vcf).</source>
        <translation>Dit is geen contactbestand (vCard, .vcf).</translation>
    </message>
    <message>
        <source>There are no files in this folder; those of folders in it are not read.</source>
        <translation>Er staan geen bestanden in deze map; die in mappen erin worden niet gelezen.</translation>
    </message>
    <message>
        <source>This is no table of contacts.</source>
        <translation>Dit is geen tabel met contacten.</translation>
    </message>
    <message>
        <source>This workbook is damaged, or is none. Save it again as .xlsx.</source>
        <translation>Deze werkmap is beschadigd, of is er geen. Bewaar hem opnieuw als .xlsx.</translation>
    </message>
    <message>
        <source>Workbooks of this kind cannot be read. Save it as .xlsx or .csv first.</source>
        <translation>Werkmappen van dit soort zijn niet leesbaar. Bewaar het eerst als .xlsx of .csv.</translation>
    </message>
    <message>
        <source>This is Monica&apos;s SQL export, which is for another Monica only. In its settings, under Export, choose JSON: that can be read.</source>
        <translation>Dit is de SQL-export van Monica, die alleen voor een andere Monica is. Kies in de instellingen daar, onder Export, JSON: dat kan gelezen worden.</translation>
    </message>
    <message>
        <source>This is a message in Outlook&apos;s own form (.msg), which only Outlook can read. Save it as .eml there (the new Outlook and the one in the browser can), or copy its text.</source>
        <translation>Dit is een bericht in de eigen vorm van Outlook (.msg), die alleen Outlook kan lezen. Sla het daar op als .eml (de nieuwe Outlook en die in de browser kunnen dat), of kopieer de tekst.</translation>
    </message>
    <message>
        <source>This is a winmail.dat: the sender&apos;s Outlook has packed the mail and its files so that only Outlook can open them. Ask for the mail again, sent as HTML or plain text.</source>
        <translation>Dit is een winmail.dat: de Outlook van de afzender heeft de mail en de bestanden zo verpakt dat alleen Outlook ze kan openen. Vraag de mail opnieuw, verstuurd als HTML of platte tekst.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s whole store. In Outlook, save people as .csv (File, Open/Export), a calendar as .ics, and mails as .eml; those can be read.</source>
        <translation>Dit is de hele opslag van Outlook. Sla in Outlook mensen op als .csv (Bestand, Openen en exporteren), een agenda als .ics en mails als .eml; die kunnen gelezen worden.</translation>
    </message>
    <message>
        <source>This is no file of contacts that can be read.</source>
        <translation>Dit is geen leesbaar bestand met contacten.</translation>
    </message>
    <message>
        <source>This is no LDIF file.</source>
        <translation>Dit is geen LDIF-bestand.</translation>
    </message>
    <message>
        <source>This is no smallcrm document, or not whole. Nothing of it was brought in.</source>
        <translation>Dit is geen smallcrm-document, of niet volledig. Er is niets van overgenomen.</translation>
    </message>
    <message>
        <source>This export of Monica is not whole, and nothing of it was brought in. Export it there again.</source>
        <translation>Deze export van Monica is niet volledig, en er is niets van overgenomen. Exporteer daar opnieuw.</translation>
    </message>
    <message>
        <source>This was written by a later smallcrm. Install that to bring it in.</source>
        <translation>Dit is geschreven door een nieuwere smallcrm. Installeer die om het over te nemen.</translation>
    </message>
    <message>
        <source>a line that says nothing</source>
        <translation>een regel die niets zegt</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>de kaart heeft geen einde</translation>
    </message>
    <message>
        <source>no name in it</source>
        <translation>er staat geen naam in</translation>
    </message>
    <message>
        <source>a day or a year that cannot be, kept as it is</source>
        <translation>een dag of jaar dat niet kan; bewaard zoals het er staat</translation>
    </message>
    <message>
        <source>a day of the year 0, taken as one whose year is not known</source>
        <translation>een dag in het jaar 0, opgevat als een waarvan het jaar niet bekend is</translation>
    </message>
    <message>
        <source>some letters could not be read</source>
        <translation>sommige letters waren niet leesbaar</translation>
    </message>
    <message>
        <source>too many cards</source>
        <translation>te veel kaarten</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Dit is geen ritme. Probeer ‘6 weken’ of ‘3 maanden’.</translation>
    </message>
    <message>
        <source>a value too long to keep</source>
        <translation>een waarde die te lang is om te bewaren</translation>
    </message>
    <message>
        <source>a name of more than 10,000 letters, cut there</source>
        <translation>een naam van meer dan 10.000 letters, daar afgebroken</translation>
    </message>
    <message>
        <source>text outside any card</source>
        <translation>tekst buiten een kaart</translation>
    </message>
    <message>
        <source>a row that does not fit</source>
        <translation>een rij die niet past</translation>
    </message>
    <message>
        <source>a file that was lost before this was written</source>
        <translation>een bestand dat al verloren was voor dit geschreven werd</translation>
    </message>
    <message>
        <source>a file whose content is not what it was</source>
        <translation>een bestand waarvan de inhoud niet meer is wat die was</translation>
    </message>
    <message>
        <source>quotes out of order, read as well as could be</source>
        <translation>aanhalingstekens door elkaar, zo goed mogelijk gelezen</translation>
    </message>
    <message>
        <source>more columns than can be read</source>
        <translation>meer kolommen dan leesbaar zijn</translation>
    </message>
    <message>
        <source>parted otherwise than the other lines</source>
        <translation>anders gescheiden dan de andere regels</translation>
    </message>
    <message>
        <source>more rows than can be read at once; the rest is left out</source>
        <translation>meer rijen dan in één keer leesbaar zijn; de rest is weggelaten</translation>
    </message>
    <message>
        <source>an Exchange name in the place of an e-mail address, kept as a field</source>
        <translation>een Exchange-naam op de plaats van een e-mailadres, als veld bewaard</translation>
    </message>
    <message>
        <source>no e-mail address, kept as a field</source>
        <translation>geen e-mailadres, als veld bewaard</translation>
    </message>
    <message>
        <source>a number that a spreadsheet cut short, kept as a field</source>
        <translation>een nummer dat een rekenblad heeft afgekapt, als veld bewaard</translation>
    </message>
    <message>
        <source>a list: its members have its name as a tag</source>
        <translation>een lijst: de leden hebben de naam ervan als label</translation>
    </message>
    <message>
        <source>said of a list, which is nobody: left out</source>
        <translation>gezegd van een lijst, die niemand is: weggelaten</translation>
    </message>
    <message>
        <source>a member of a list who is not in this file</source>
        <translation>een lid van een lijst dat niet in dit bestand staat</translation>
    </message>
    <message>
        <source>known there as a relative only: named at whom they belong to</source>
        <translation>daar alleen als familielid bekend: genoemd bij wie ze horen</translation>
    </message>
    <message>
        <source>a file that stays there: save it in Monica and drop it on the person</source>
        <translation>een bestand dat daar blijft: sla het op in Monica en sleep het op de persoon</translation>
    </message>
    <message>
        <source>dates could be day-month or month-day</source>
        <translation>datums kunnen dag-maand of maand-dag zijn</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>A tag</source>
        <translation>Een label</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Insert a field…</source>
        <translation>Veld invoegen…</translation>
    </message>
    <message>
        <source>What stands in braces, such as {first_name}, is filled in for each person. Where nothing is known for one of them, nothing is drafted, and it says so.</source>
        <translation>Wat tussen accolades staat, zoals {first_name}, wordt voor ieder ingevuld. Waar van iemand niets bekend is, komt er geen concept, en dat staat er dan.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>{title}: {field}</source>
        <translation>{title}: {field}</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>What your letters begin with. Each draft is yours to read and change before it goes; nothing is sent by itself.</source>
        <translation>Waar je brieven mee beginnen. Elk concept lees en verander je voor het weggaat; niets wordt vanzelf verstuurd.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nieuw sjabloon</translation>
    </message>
    <message>
        <source>Make the template</source>
        <translation>Sjabloon maken</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Begin met een die klaarstaat:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Days between two offers to the same person (0: any)</source>
        <translation>Dagen tussen twee aanbiedingen aan dezelfde persoon (0: maakt niet uit)</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Nog niets geschreven.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Bewerken	Enter</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Verwijderen	Del</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today on paper</source>
        <translation>Vandaag op papier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Namen en nummers op papier zijn leesbaar voor wie het vindt.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
</context>
<context>
    <name>TrashBox</name>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>In the trash for</source>
        <translation>In de prullenbak voor</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Bewaard voor</translation>
    </message>
    <message>
        <source>So long whoever was deleted, and a note or follow-up that was removed, can be brought back. Who lay there longer goes for good when smallcrm starts.</source>
        <translation>Zo lang kunnen verwijderde mensen, en verwijderde notities of opvolgingen, worden teruggehaald. Wat er langer ligt, verdwijnt voorgoed als smallcrm start.</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>What was deleted lies here for {days}, with all it had. Enter brings it back.</source>
        <translation>Wat verwijderd is ligt hier {days}, met alles erbij. Enter haalt het terug.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Zoeken in de prullenbak</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>Wat in de prullenbak ligt</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Terughalen</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Prullenbak legen…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>Niets in de prullenbak heeft deze woorden.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Prullenbak legen</translation>
    </message>
    <message>
        <source>Remove {what} for good? This cannot be taken back.</source>
        <translation>{what} voorgoed verwijderen? Dit kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open smallcrm</source>
        <translation>smallcrm openen</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Herinneringen hervatten</translation>
    </message>
    <message>
        <source>Hide names in notices</source>
        <translation>Namen in meldingen verbergen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notitie schrijven…</translation>
    </message>
    <message>
        <source>All of today ({n})</source>
        <translation>Alles van vandaag ({n})</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Terugnemen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Dit bericht wegdoen</translation>
    </message>
</context>
<context>
    <name>UnknownPeople</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Make all of them customers</source>
        <translation>Allemaal als klant aanmaken</translation>
    </message>
    <message>
        <source>Not in your list</source>
        <translation>Niet in je lijst</translation>
    </message>
    <message>
        <source>Whoever is checked becomes a customer. Rows of the others are left out.</source>
        <translation>Wie is aangevinkt, wordt klant. Rijen van de anderen blijven weg.</translation>
    </message>
    <message>
        <source>Make: {who}</source>
        <translation>Aanmaken: {who}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose: {who}</source>
        <translation>Kiezen: {who}</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Not so: {name}</source>
        <translation>Niet zo: {name}</translation>
    </message>
    <message>
        <source>What you say holds instead of the numbers.</source>
        <translation>Wat je zegt, geldt in plaats van de cijfers.</translation>
    </message>
    <message>
        <source>on leave until spring; we spoke at the fair</source>
        <translation>weg tot het voorjaar; gesproken op de beurs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Geldt voor</translation>
    </message>
</context>
<context>
    <name>WhoPopover</name>
    <message>
        <source>A name</source>
        <translation>Een naam</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Er is niets geschreven (--dry-run).</translation>
    </message>
    <message>
        <source>{n} could not be copied: what was in them is lost.</source>
        <translation>{n} konden niet worden gekopieerd: wat erin zat is verloren.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it takes the place of all there is.</source>
        <translation>Er is niets gewijzigd. Met --yes komt hij in de plaats van alles wat er is.</translation>
    </message>
    <message>
        <source>Done. What was here before: {file}</source>
        <translation>Klaar. Wat hier eerst was: {file}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Niets gevonden voor ‘{words}’.</translation>
    </message>
    <message>
        <source>Start smallcrm in its window to save what can be read, or to go back to a backup.</source>
        <translation>Start smallcrm in zijn venster om te redden wat leesbaar is, of om terug te gaan naar een back-up.</translation>
    </message>
    <message>
        <source>--new-people goes with --sales</source>
        <translation>--new-people hoort bij --sales</translation>
    </message>
    <message>
        <source>No table has this column:</source>
        <translation>Geen tabel heeft deze kolom:</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} weggelaten</translation>
    </message>
    <message>
        <source>Not saved: who is meant by “{typed}”? {names}. Type the whole name</source>
        <translation>Niet bewaard: wie is bedoeld met ‘{typed}’? {names}. Typ de hele naam</translation>
    </message>
    <message>
        <source>, or “@{typed}:” for somebody new.</source>
        <translation>, of ‘@{typed}:’ voor iemand nieuw.</translation>
    </message>
    <message>
        <source>Look at it: {what}.</source>
        <translation>Kijk ernaar: {what}.</translation>
    </message>
    <message>
        <source>Not saved as a follow-up: “{what}” A “!” before the day makes it one.</source>
        <translation>Niet als opvolging bewaard: ‘{what}’ Een ‘!’ vóór de dag maakt het dat wel.</translation>
    </message>
    <message>
        <source>Nothing due today.</source>
        <translation>Niets voor vandaag.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Ongesorteerd</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”.</source>
        <translation>Niemand heet ‘{words}’.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Ook: {names}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Geen contact opnemen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>Ik wacht op</translation>
    </message>
    <message>
        <source>Little things</source>
        <translation>Kleine dingen</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} is er al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Your file has a passphrase, and the one for moving keeps it.</source>
        <translation>Je bestand heeft een wachtwoordzin, en dat voor het verhuizen houdt die.</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Niet vergrendeld: wie het bestand vindt, kan het lezen.</translation>
    </message>
    <message>
        <source>Start smallcrm on the new computer and choose “Open a file”.</source>
        <translation>Start smallcrm op de nieuwe computer en kies ‘Bestand openen’.</translation>
    </message>
    <message>
        <source>This copy is for reading from now on. Its window can take that back.</source>
        <translation>Deze kopie is vanaf nu om te lezen. In het venster ervan kan dat worden teruggenomen.</translation>
    </message>
    <message>
        <source>No passphrase was given, or not twice the same. Run this in a terminal, which asks for it, or give --passphrase-file FILE or --no-passphrase.</source>
        <translation>Er is geen wachtwoordzin gegeven, of niet twee keer dezelfde. Start dit in een terminal, die ernaar vraagt, of geef --passphrase-file BESTAND of --no-passphrase.</translation>
    </message>
    <message>
        <source>That passphrase is too short. Four words are good.</source>
        <translation>Die wachtwoordzin is te kort. Vier woorden is goed.</translation>
    </message>
    <message>
        <source>To be erased: {name}</source>
        <translation>Te wissen: {name}</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Er is niets gewist.</translation>
    </message>
    <message>
        <source>Notes of others that may still name them:</source>
        <translation>Notities van anderen die de naam nog kunnen noemen:</translation>
    </message>
    <message>
        <source>More than one is called so. Give the UID:</source>
        <translation>Er heten er meer zo. Geef de UID:</translation>
    </message>
    <message>
        <source>With --yes the whole name is needed, or the UID:</source>
        <translation>Met --yes is de hele naam nodig, of de UID:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name to erase:</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Typ de naam om te wissen:</translation>
    </message>
    <message>
        <source>--rejects takes one file of sales at a time</source>
        <translation>--rejects neemt één bestand met verkopen tegelijk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>No promises open.</source>
        <translation>Geen openstaande beloften.</translation>
    </message>
    <message>
        <source>Every note has an owner.</source>
        <translation>Elke notitie hoort bij iemand.</translation>
    </message>
    <message>
        <source>Nobody has gone quiet.</source>
        <translation>Niemand is stil geworden.</translation>
    </message>
    <message>
        <source>This fills when there is enough to compare.</source>
        <translation>Dit vult zich als er genoeg te vergelijken is.</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Contact houden</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Komende 7 dagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>I owe, late</source>
        <translation>Van mij, te laat</translation>
    </message>
    <message>
        <source>I owe today</source>
        <translation>Van mij, vandaag</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Vandaag gedaan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>Opened a copy of {name}. It goes when smallcrm is locked or closed.</source>
        <translation>Een kopie van {name} is geopend. Die verdwijnt als smallcrm wordt vergrendeld of gesloten.</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Kopie bewaard als {name}.</translation>
    </message>
    <message>
        <source>Backed up and checked, {size}.</source>
        <translation>Back-up gemaakt en gecontroleerd, {size}.</translation>
    </message>
    <message>
        <source>The calendar file is not up to date: {why}</source>
        <translation>Het agendabestand is niet bijgewerkt: {why}</translation>
    </message>
    <message>
        <source>Little thing: {text}</source>
        <translation>Klein ding: {text}</translation>
    </message>
    <message>
        <source>Keep in touch: {rhythm}</source>
        <translation>Contact houden: {rhythm}</translation>
    </message>
    <message>
        <source>Sale: {what}</source>
        <translation>Verkoop: {what}</translation>
    </message>
    <message>
        <source>Saved to {x}.</source>
        <translation>Bewaard bij {x}.</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>Ik wacht erop</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>doorgetrokken</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>gestippeld</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>last touch {when}</source>
        <translation>laatste contact {when}</translation>
    </message>
    <message>
        <source>from this page</source>
        <translation>van deze pagina</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nieuw: {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>or new: {name}</source>
        <translation>of nieuw: {name}</translation>
    </message>
    <message>
        <source>Enter asks who is meant</source>
        <translation>Enter vraagt wie bedoeld is</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>I wait for it: {when}?</source>
        <translation>Ik wacht erop: {when}?</translation>
    </message>
    <message>
        <source>I wait for it: {when}</source>
        <translation>Ik wacht erop: {when}</translation>
    </message>
    <message>
        <source>Follow up {when}?</source>
        <translation>Opvolgen {when}?</translation>
    </message>
    <message>
        <source>Follow-up {when}</source>
        <translation>Opvolging {when}</translation>
    </message>
    <message>
        <source>Tab takes it</source>
        <translation>Tab neemt het</translation>
    </message>
    <message>
        <source>that day has gone by this year</source>
        <translation>die dag is dit jaar al voorbij</translation>
    </message>
    <message>
        <source>that day has passed: due today</source>
        <translation>die dag is voorbij: vandaag</translation>
    </message>
    <message>
        <source>the weekday is another one</source>
        <translation>de weekdag is een andere</translation>
    </message>
    <message>
        <source>morning or afternoon?</source>
        <translation>ochtend of middag?</translation>
    </message>
    <message>
        <source>read the other way round</source>
        <translation>andersom gelezen</translation>
    </message>
    <message>
        <source>that is years ahead</source>
        <translation>dat is jaren vooruit</translation>
    </message>
    <message>
        <source>more than one day is named</source>
        <translation>er is meer dan één dag genoemd</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>ongeveer dan</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Alles staat in {file}.</translation>
    </message>
    <message>
        <source>{n} cards are in {file}.</source>
        <translation>{n} kaarten staan in {file}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>That day could not be read.</source>
        <translation>Die dag was niet leesbaar.</translation>
    </message>
    <message>
        <source>Goodwill: {what}</source>
        <translation>Coulance: {what}</translation>
    </message>
    <message>
        <source>Consent of {x} added.</source>
        <translation>Toestemming van {x} toegevoegd.</translation>
    </message>
    <message>
        <source>the consent of {x}</source>
        <translation>de toestemming van {x}</translation>
    </message>
    <message>
        <source>Consent of {x} withdrawn.</source>
        <translation>Toestemming van {x} ingetrokken.</translation>
    </message>
    <message>
        <source>the withdrawal of {x}</source>
        <translation>het intrekken bij {x}</translation>
    </message>
    <message>
        <source>Consent of {x} removed.</source>
        <translation>Toestemming van {x} verwijderd.</translation>
    </message>
    <message>
        <source>removing a consent of {x}</source>
        <translation>het verwijderen van een toestemming van {x}</translation>
    </message>
    <message>
        <source>{x} is not to be contacted.</source>
        <translation>Met {x} wordt geen contact opgenomen.</translation>
    </message>
    <message>
        <source>no contact with {x}</source>
        <translation>geen contact met {x}</translation>
    </message>
    <message>
        <source>{x} may be contacted.</source>
        <translation>Met {x} mag contact worden opgenomen.</translation>
    </message>
    <message>
        <source>contact with {x}</source>
        <translation>contact met {x}</translation>
    </message>
    <message>
        <source>Given to {x}.</source>
        <translation>Toegewezen aan {x}.</translation>
    </message>
    <message>
        <source>giving to {x}</source>
        <translation>het toewijzen aan {x}</translation>
    </message>
    <message>
        <source>Joined: {x}.</source>
        <translation>Samengevoegd: {x}.</translation>
    </message>
    <message>
        <source>joining {x}</source>
        <translation>het samenvoegen van {x}</translation>
    </message>
    <message>
        <source>Not the same: {x}.</source>
        <translation>Niet dezelfde: {x}.</translation>
    </message>
    <message>
        <source>“not the same”: {x}</source>
        <translation>‘niet dezelfde’: {x}</translation>
    </message>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} teruggehaald uit een back-up.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>het terughalen van {x} uit een back-up</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation>Dit lijkt niet op een e-mailadres. Het blijft zoals het is.</translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>Everything held about {name}</source>
        <translation>Alles wat bewaard is over {name}</translation>
    </message>
    <message>
        <source>Answer {name}’s request</source>
        <translation>Verzoek van {name} beantwoorden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Little things, dates and tags</source>
        <translation>Kleine dingen, datums en labels</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Notes of calls, e-mails and meetings</source>
        <translation>Notities van telefoontjes, e-mails en afspraken</translation>
    </message>
    <message>
        <source>Sales, agreements, deals, complaints and messages</source>
        <translation>Verkopen, contracten, deals, klachten en berichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Lines as they were typed</source>
        <translation>Regels zoals ze getypt zijn</translation>
    </message>
    <message>
        <source>Mentioned in texts about others</source>
        <translation>Genoemd in teksten over anderen</translation>
    </message>
    <message>
        <source>Kept from imported files</source>
        <translation>Bewaard uit geïmporteerde bestanden</translation>
    </message>
    <message>
        <source>Earlier values, kept so that changes can be undone</source>
        <translation>Eerdere waarden, bewaard om wijzigingen ongedaan te kunnen maken</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getypt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>In the file since</source>
        <translation>In het bestand sinds</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Backups that still contain it</source>
        <translation>Back-ups die het nog bevatten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>(in the second folder)</source>
        <translation>(in de tweede map)</translation>
    </message>
    <message>
        <source>(could not be read)</source>
        <translation>(niet leesbaar)</translation>
    </message>
    <message>
        <source>Made on {day}. In the file since {since}.</source>
        <translation>Gemaakt op {day}. In het bestand sinds {since}.</translation>
    </message>
    <message>
        <source>Other people’s names, addresses and numbers are shown as {mask}.</source>
        <translation>Namen, adressen en nummers van anderen staan er als {mask}.</translation>
    </message>
    <message>
        <source>Not to be contacted, since {day}.</source>
        <translation>Geen contact op te nemen, sinds {day}.</translation>
    </message>
    <message>
        <source>The record is in the trash.</source>
        <translation>De gegevens staan in de prullenbak.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Tussennamen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Achtervoegsel</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Company and role</source>
        <translation>Bedrijf en rol</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Klein ding</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Contact houden elke</translation>
    </message>
    <message>
        <source>Not to be listed until</source>
        <translation>Niet te tonen tot</translation>
    </message>
    <message>
        <source>vCard line</source>
        <translation>vCard-regel</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Eigen veld</translation>
    </message>
    <message>
        <source>Name or choice of a field of your own</source>
        <translation>Naam of keuze van een eigen veld</translation>
    </message>
    <message>
        <source>Tag to keep in touch by</source>
        <translation>Label om contact te houden</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Bewaarde lijst</translation>
    </message>
    <message>
        <source>Whom a note is with</source>
        <translation>Met wie een notitie is</translation>
    </message>
    <message>
        <source>Somebody else who looks alike</source>
        <translation>Iemand anders die erop lijkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefoontje</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Perhaps, by a part of the name</source>
        <translation>Misschien, aan een deel van de naam</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Introduced somebody else</source>
        <translation>Bracht iemand anders aan</translation>
    </message>
    <message>
        <source>Promised by me, open</source>
        <translation>Door mij beloofd, open</translation>
    </message>
    <message>
        <source>Promised by me, done</source>
        <translation>Door mij beloofd, klaar</translation>
    </message>
    <message>
        <source>Promised by me, dropped</source>
        <translation>Door mij beloofd, geschrapt</translation>
    </message>
    <message>
        <source>Promised to me, open</source>
        <translation>Aan mij beloofd, open</translation>
    </message>
    <message>
        <source>Promised to me, done</source>
        <translation>Aan mij beloofd, klaar</translation>
    </message>
    <message>
        <source>Promised to me, dropped</source>
        <translation>Aan mij beloofd, geschrapt</translation>
    </message>
    <message>
        <source>label</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>In de prullenbak sinds</translation>
    </message>
    <message>
        <source>Not to be contacted, since</source>
        <translation>Geen contact op te nemen, sinds</translation>
    </message>
    <message>
        <source>due</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>whose promise</source>
        <translation>wiens belofte</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>herhaalt</translation>
    </message>
    <message>
        <source>repeats from</source>
        <translation>herhaalt vanaf</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>van de dag</translation>
    </message>
    <message>
        <source>by which way</source>
        <translation>op welke manier</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>hoe die is gegeven</translation>
    </message>
    <message>
        <source>company</source>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>postbus</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>role</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>tweede regel</translation>
    </message>
    <message>
        <source>city</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hoe vaak</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>keuzes</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>label</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>middernacht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>already the same</source>
        <translation>al hetzelfde</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>niet leesbaar</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nieuw</translation>
    </message>
    <message>
        <source>{n} already the same</source>
        <translation>{n} al hetzelfde</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>Keep in touch with #{tag}…</source>
        <translation>Contact houden met #{tag}…</translation>
    </message>
    <message>
        <source>Keep in touch: {every}</source>
        <translation>Contact houden: {every}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Geschreven {when}</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Gedaan {when}</translation>
    </message>
    <message>
        <source>Dropped {when}</source>
        <translation>Geschrapt {when}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Geen dag</translation>
    </message>
    <message>
        <source>nothing will be said of it</source>
        <translation>hier wordt niets van gemeld</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>nog niet gemeld</translation>
    </message>
    <message>
        <source>told anew, because the clock had been set back</source>
        <translation>opnieuw gemeld, omdat de klok was teruggezet</translation>
    </message>
    <message>
        <source>After a sleep or a start</source>
        <translation>Na een slaapstand of start</translation>
    </message>
    <message>
        <source>Notice of the day</source>
        <translation>Bericht van de dag</translation>
    </message>
    <message>
        <source>Third late day</source>
        <translation>Derde dag te laat</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Stil geworden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>A notice to try</source>
        <translation>Een melding om te proberen</translation>
    </message>
    <message>
        <source>not told, because these notices are switched off</source>
        <translation>niet gemeld, omdat deze meldingen uit staan</translation>
    </message>
    <message>
        <source>being told</source>
        <translation>wordt gemeld</translation>
    </message>
    <message>
        <source>told {when} by a notice</source>
        <translation>{when} gemeld met een melding</translation>
    </message>
    <message>
        <source>told {when} by the tray</source>
        <translation>{when} gemeld in het systeemvak</translation>
    </message>
    <message>
        <source>told {when} in the Due panel</source>
        <translation>{when} gemeld in het venster Aan de beurt</translation>
    </message>
    <message>
        <source>told {when} in the window</source>
        <translation>{when} gemeld in het venster</translation>
    </message>
    <message>
        <source>told {when}</source>
        <translation>{when} gemeld</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>perhaps for the second time</source>
        <translation>misschien voor de tweede keer</translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation>{when} geopend</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>{when} klaar</translation>
    </message>
    <message>
        <source>snoozed {when}</source>
        <translation>{when} uitgesteld</translation>
    </message>
    <message>
        <source>dropped {when}</source>
        <translation>{when} geschrapt</translation>
    </message>
    <message>
        <source>moved {when}</source>
        <translation>{when} verplaatst</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>{when} gesloten</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>{when} gezien</translation>
    </message>
    <message>
        <source>not seen, {when}</source>
        <translation>niet gezien, {when}</translation>
    </message>
    <message>
        <source>in the notice</source>
        <translation>in de melding</translation>
    </message>
    <message>
        <source>in the Due panel</source>
        <translation>in het venster Aan de beurt</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>in het venster</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Voor {when}</translation>
    </message>
    <message>
        <source>Not undone: something else was done since. Undo that first.</source>
        <translation>Niet ongedaan gemaakt: er is sindsdien iets anders gedaan. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>nog niet in de lijst</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Laatste wijziging: {when}.</translation>
    </message>
    <message>
        <source>{file} is your file now. What was here before is among the backups.</source>
        <translation>{file} is nu je bestand. Wat hier eerst was, staat bij de back-ups.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that you have here.</source>
        <translation>Het is vergrendeld met de wachtwoordzin die je hier hebt.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you typed for it, and so do the backups here. You can change it in Settings, Safety.</source>
        <translation>Het opent met de wachtwoordzin die je ervoor typte, en de back-ups hier ook. Wijzigen kan bij Instellingen, Veiligheid.</translation>
    </message>
    <message>
        <source>Everything here was moved to another computer: {when}, as {file}. This copy is for reading, so that the two do not grow apart.</source>
        <translation>Alles hier is naar een andere computer verhuisd: {when}, als {file}. Deze kopie is om te lezen, zodat de twee niet uit elkaar groeien.</translation>
    </message>
    <message>
        <source>{name} wants no contact.</source>
        <translation>{name} wil geen contact.</translation>
    </message>
    <message>
        <source>{names} want no contact.</source>
        <translation>{names} willen geen contact.</translation>
    </message>
    <message>
        <source>May have been shown before.</source>
        <translation>Is misschien al getoond.</translation>
    </message>
    <message>
        <source>A test notice from smallcrm</source>
        <translation>Een testmelding van smallcrm</translation>
    </message>
    <message>
        <source>This is how a follow-up will be told, now {time}.</source>
        <translation>Zo wordt een opvolging gemeld, nu {time}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Deze week niet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>The clock went {n} days ahead. Is it right? What came due is in Today.</source>
        <translation>De klok ging {n} dagen vooruit. Klopt dat? Wat aan de beurt kwam staat bij Vandaag.</translation>
    </message>
    <message>
        <source>The clock went {n} days back. What is not due yet will be told again.</source>
        <translation>De klok ging {n} dagen terug. Wat nog niet aan de beurt is, wordt opnieuw gemeld.</translation>
    </message>
    <message>
        <source>Reminders from smallcrm</source>
        <translation>Herinneringen van smallcrm</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>Open smallcrm om ze te zien.</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Een opvolging is aan de beurt</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>Open smallcrm om het te zien.</translation>
    </message>
    <message>
        <source>Due now.</source>
        <translation>Nu aan de beurt.</translation>
    </message>
    <message>
        <source>a follow-up is due</source>
        <translation>een opvolging is aan de beurt</translation>
    </message>
    <message>
        <source>You wait for it, due now.</source>
        <translation>Je wacht erop, nu aan de beurt.</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>Van: {origin}</translation>
    </message>
    <message>
        <source>Do not contact!</source>
        <translation>Geen contact opnemen!</translation>
    </message>
    <message>
        <source>Third day late.</source>
        <translation>Derde dag te laat.</translation>
    </message>
    <message>
        <source>Ask for it, move it, or drop it?</source>
        <translation>Ernaar vragen, verplaatsen, of schrappen?</translation>
    </message>
    <message>
        <source>Do it, move it, or drop it?</source>
        <translation>Doen, verplaatsen, of schrappen?</translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation>Een opvolging is te laat</translation>
    </message>
    <message>
        <source>a follow-up is late</source>
        <translation>een opvolging is te laat</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>een opvolging</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Herinneringen zijn gepauzeerd</translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation>Vandaag: {what}</translation>
    </message>
    <message>
        <source>Do them, move them, or drop them?</source>
        <translation>Doen, verplaatsen, of schrappen?</translation>
    </message>
    <message>
        <source>Nothing is lost; Today keeps the list.</source>
        <translation>Er is niets verloren; Vandaag houdt de lijst vast.</translation>
    </message>
    <message>
        <source>They start again when you say so.</source>
        <translation>Ze beginnen weer als jij het zegt.</translation>
    </message>
    <message>
        <source>They start again: {when}.</source>
        <translation>Ze beginnen weer: {when}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>En nog {n}.</translation>
    </message>
    <message>
        <source>A follow-up</source>
        <translation>Een opvolging</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>geen contact opnemen</translation>
    </message>
    <message>
        <source>Packed: {when}.</source>
        <translation>Ingepakt: {when}.</translation>
    </message>
    <message>
        <source>What is here now ({what}) is kept as a backup first.</source>
        <translation>Wat hier nu is ({what}), wordt eerst als back-up bewaard.</translation>
    </message>
    <message>
        <source>It will be locked with the passphrase that you have here. Nothing changes for you.</source>
        <translation>Het wordt vergrendeld met de wachtwoordzin die je hier hebt. Voor jou verandert er niets.</translation>
    </message>
    <message>
        <source>From now on smallcrm opens with the passphrase that you typed just now, and so do all backups here. You can change it in Settings, Safety.</source>
        <translation>Vanaf nu opent smallcrm met de wachtwoordzin die je net typte, en alle back-ups hier ook. Wijzigen kan bij Instellingen, Veiligheid.</translation>
    </message>
    <message>
        <source>The file is locked. Type its passphrase to look into it.</source>
        <translation>Het bestand is vergrendeld. Typ de wachtwoordzin om erin te kijken.</translation>
    </message>
    <message>
        <source>follow-up {when}</source>
        <translation>opvolging {when}</translation>
    </message>
    <message>
        <source>customer since {year}</source>
        <translation>klant sinds {year}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>in de prullenbak</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>te laat sinds {day}</translation>
    </message>
    <message>
        <source>{every} by #{tag}, {when}</source>
        <translation>{every} door #{tag}, {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>elk moment</translation>
    </message>
    <message>
        <source>snoozed {n}×</source>
        <translation>{n}× uitgesteld</translation>
    </message>
    <message>
        <source>I wait for it, and it is late</source>
        <translation>Ik wacht erop, en het is te laat</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Nu aan de beurt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Due: {when}.</source>
        <translation>Gepland: {when}.</translation>
    </message>
    <message>
        <source>A follow-up at its hour</source>
        <translation>Een opvolging op haar tijd</translation>
    </message>
    <message>
        <source>What was promised, and what was said last.</source>
        <translation>Wat beloofd is, en wat er het laatst gezegd is.</translation>
    </message>
    <message>
        <source>One notice for the day</source>
        <translation>Eén melding voor de dag</translation>
    </message>
    <message>
        <source>What is late, what is due, whose birthday it is. None when there is nothing.</source>
        <translation>Wat te laat is, wat aan de beurt is, wie jarig is. Geen als er niets is.</translation>
    </message>
    <message>
        <source>What came due meanwhile</source>
        <translation>Wat intussen aan de beurt kwam</translation>
    </message>
    <message>
        <source>One notice for all of it, after sleep or a start.</source>
        <translation>Eén melding voor alles, na een slaapstand of start.</translation>
    </message>
    <message>
        <source>On the third late day</source>
        <translation>Op de derde dag te laat</translation>
    </message>
    <message>
        <source>Once: do it, move it, or drop it.</source>
        <translation>Eén keer: doen, verplaatsen, of schrappen.</translation>
    </message>
    <message>
        <source>On Mondays, who is quiet</source>
        <translation>Op maandag, wie stil is</translation>
    </message>
    <message>
        <source>Customers you have not spoken to for longer than usual.</source>
        <translation>Klanten die je langer dan gewoonlijk niet hebt gesproken.</translation>
    </message>
    <message>
        <source>That reminders are paused</source>
        <translation>Dat herinneringen gepauzeerd zijn</translation>
    </message>
    <message>
        <source>When the pause has lasted, so that it is not forgotten.</source>
        <translation>Als de pauze duurt, zodat die niet vergeten wordt.</translation>
    </message>
    <message>
        <source>That a backup did not finish</source>
        <translation>Dat een back-up niet voltooid is</translation>
    </message>
    <message>
        <source>Once a day at most, until one does. The state is in Settings, Safety.</source>
        <translation>Hoogstens één keer per dag, tot er een lukt. De stand staat bij Instellingen, Veiligheid.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Alleen de naam</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>“Sarah Chen: send quote, two options”</source>
        <translation>‘Sarah Chen: offerte sturen, twee opties’</translation>
    </message>
    <message>
        <source>“Sarah Chen: a follow-up is due”</source>
        <translation>‘Sarah Chen: een opvolging is aan de beurt’</translation>
    </message>
    <message>
        <source>“A follow-up is due”</source>
        <translation>‘Een opvolging is aan de beurt’</translation>
    </message>
    <message>
        <source>Do not contact, since {day}</source>
        <translation>Geen contact opnemen, sinds {day}</translation>
    </message>
    <message>
        <source>The law may make you keep some of it, such as invoices, for years. Keep these elsewhere before you go on: nobody can bring back what is erased.</source>
        <translation>De wet kan vragen dat je een deel ervan jaren bewaart, zoals facturen. Bewaar die ergens anders voor je doorgaat: wat gewist is, haalt niemand terug.</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>{name} is gewist.</translation>
    </message>
    <message>
        <source>An erasure was finished.</source>
        <translation>Een wissing is afgemaakt.</translation>
    </message>
    <message>
        <source>Could not be rewritten, so delete by hand: {files}.</source>
        <translation>Kon niet worden herschreven, dus verwijder met de hand: {files}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there now. Backups in it still hold the data until smallcrm sees it again, or until they expire after 12 months.</source>
        <translation>De map {folder} is er nu niet. Back-ups erin bevatten de gegevens nog tot smallcrm die weer ziet, of tot ze na 12 maanden vervallen.</translation>
    </message>
    <message>
        <source>The calendar file {file} could not be written and may still name them, until smallcrm can write it again.</source>
        <translation>Het agendabestand {file} kon niet geschreven worden en noemt hen misschien nog, tot smallcrm het weer kan schrijven.</translation>
    </message>
    <message>
        <source>Delete {names} for good? What is only in there is lost then.</source>
        <translation>{names} voorgoed verwijderen? Wat alleen daarin staat is dan verloren.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Could not be deleted: {files}.</source>
        <translation>Kon niet worden verwijderd: {files}.</translation>
    </message>
    <message>
        <source>The answer is due on {day}. No follow-up could be set, because the file cannot be written.</source>
        <translation>Het antwoord moet er op {day} zijn. Er kon geen opvolging worden gemaakt, omdat er niet in het bestand kan worden geschreven.</translation>
    </message>
    <message>
        <source>Follow-up set for {day}: answer the request.</source>
        <translation>Opvolging gemaakt voor {day}: verzoek beantwoorden.</translation>
    </message>
    <message>
        <source>A follow-up to answer the request is open already.</source>
        <translation>Een opvolging om het verzoek te beantwoorden staat al open.</translation>
    </message>
    <message>
        <source>to read and to print</source>
        <translation>om te lezen en af te drukken</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>voor een rekenblad</translation>
    </message>
    <message>
        <source>for another program</source>
        <translation>voor een ander programma</translation>
    </message>
    <message>
        <source>Read it before you send it. Other people’s names, addresses and numbers are hidden as far as smallcrm knows these people; whoever is not in your file it cannot know.</source>
        <translation>Lees het voor je het verstuurt. Namen, adressen en nummers van anderen zijn verborgen voor zover smallcrm die mensen kent; wie niet in je bestand staat, kent het niet.</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>elke manier</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}, given {since}</source>
        <translation>ingetrokken {day}, gegeven {since}</translation>
    </message>
    <message>
        <source>“{name}:” is no field, so its words are searched for. Fields: {fields}</source>
        <translation>‘{name}:’ is geen veld, dus er wordt op de woorden gezocht. Velden: {fields}</translation>
    </message>
    <message>
        <source>today, late, week, none, a date, or &lt;2026-12-01</source>
        <translation>today, late, week, none, een datum of &lt;2026-12-01</translation>
    </message>
    <message>
        <source>never, week, a date, &gt;60d for no contact in 60 days</source>
        <translation>never, week, een datum, &gt;60d voor 60 dagen zonder contact</translation>
    </message>
    <message>
        <source>today, week, 2026, 2026-11, 2026-11-25 or &gt;2026-11</source>
        <translation>today, week, 2026, 2026-11, 2026-11-25 of &gt;2026-11</translation>
    </message>
    <message>
        <source>call, email, meeting, message, payment, note, person or company</source>
        <translation>call, email, meeting, message, payment, note, person of company</translation>
    </message>
    <message>
        <source>an amount such as &gt;1000 or &lt;€50</source>
        <translation>een bedrag zoals &gt;1000 of &lt;€50</translation>
    </message>
    <message>
        <source>open, won, lost, any, none, or a word of what it is called</source>
        <translation>open, won, lost, any, none of een woord van hoe het heet</translation>
    </message>
    <message>
        <source>late, week, none, a month such as 2026-12, or &lt;30d</source>
        <translation>late, week, none, een maand zoals 2026-12, of &lt;30d</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes of no</translation>
    </message>
    <message>
        <source>the name of an item, or its beginning</source>
        <translation>de naam van een artikel, of het begin ervan</translation>
    </message>
    <message>
        <source>2026, 2026-11, &gt;2026-11-25 or &gt;60d for bought, but not in 60 days</source>
        <translation>2026, 2026-11, &gt;2026-11-25 of &gt;60d voor gekocht, maar niet in 60 dagen</translation>
    </message>
    <message>
        <source>the number of an invoice, or a part of it</source>
        <translation>het nummer van een factuur, of een deel ervan</translation>
    </message>
    <message>
        <source>today, week, month, a date, or &lt;60d for the next 60 days</source>
        <translation>today, week, month, een datum of &lt;60d voor de komende 60 dagen</translation>
    </message>
    <message>
        <source>a date, 2026, &gt;2026-11 or &lt;60d for the last 60 days</source>
        <translation>een datum, 2026, &gt;2026-11 of &lt;60d voor de laatste 60 dagen</translation>
    </message>
    <message>
        <source>an amount such as &gt;80 or &lt;€50</source>
        <translation>een bedrag zoals &gt;80 of &lt;€50</translation>
    </message>
    <message>
        <source>yes, or &gt;7d for a step that is more than 7 days late</source>
        <translation>yes, of &gt;7d voor een stap die meer dan 7 dagen te laat is</translation>
    </message>
    <message>
        <source>open, closed, minor, serious, grave, any, none, or its words</source>
        <translation>open, closed, minor, serious, grave, any, none of woorden eruit</translation>
    </message>
    <message>
        <source>a score such as &lt;4 (of 10), &gt;=4/5, any or none</source>
        <translation>een score zoals &lt;4 (van 10), &gt;=4/5, any of none</translation>
    </message>
    <message>
        <source>low, high, any, none, or its words</source>
        <translation>low, high, any, none of de woorden</translation>
    </message>
    <message>
        <source>a word, or several in quotation marks</source>
        <translation>een woord, of meer tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>{name}: takes {values}.</source>
        <translation>{name}: neemt {values}.</translation>
    </message>
    <message>
        <source>List “{x}” saved.</source>
        <translation>Lijst ‘{x}’ bewaard.</translation>
    </message>
    <message>
        <source>saving the list “{x}”</source>
        <translation>het bewaren van de lijst ‘{x}’</translation>
    </message>
    <message>
        <source>List “{x}” changed.</source>
        <translation>Lijst ‘{x}’ gewijzigd.</translation>
    </message>
    <message>
        <source>the change of the list “{x}”</source>
        <translation>de wijziging van de lijst ‘{x}’</translation>
    </message>
    <message>
        <source>Order of {x} lists changed.</source>
        <translation>Volgorde van {x} lijsten gewijzigd.</translation>
    </message>
    <message>
        <source>the order of {x} lists</source>
        <translation>de volgorde van {x} lijsten</translation>
    </message>
    <message>
        <source>List “{x}” removed.</source>
        <translation>Lijst ‘{x}’ verwijderd.</translation>
    </message>
    <message>
        <source>removing the list “{x}”</source>
        <translation>het verwijderen van de lijst ‘{x}’</translation>
    </message>
    <message>
        <source>There is a list of this name already.</source>
        <translation>Er is al een lijst met die naam.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Deze week gepland</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Geen volgende stap</translation>
    </message>
    <message>
        <source>No contact for 60 days</source>
        <translation>60 dagen geen contact</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Geen e-mailadres</translation>
    </message>
    <message>
        <source>Has a birthday</source>
        <translation>Heeft een verjaardag</translation>
    </message>
    <message>
        <source>Can be called now</source>
        <translation>Kan nu gebeld worden</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>{what}, on</source>
        <translation>{what}, aan</translation>
    </message>
    <message>
        <source>{what}, off</source>
        <translation>{what}, uit</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Nog aan het zoeken…</translation>
    </message>
    <message>
        <source>In the trash. Enter to see it there.</source>
        <translation>In de prullenbak. Enter om het daar te zien.</translation>
    </message>
    <message>
        <source>Nobody fits “{words}”. Looked in {people}.</source>
        <translation>Niemand past bij ‘{words}’. Gezocht in {people}.</translation>
    </message>
    <message>
        <source>Nobody called “{words}”, and no note says it. Looked in {notes} and {people}.</source>
        <translation>Niemand heet ‘{words}’, en geen notitie zegt het. Gezocht in {notes} en {people}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>voice note, {length}</source>
        <translation>spraaknotitie, {length}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>met {names}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nog geen contact</translation>
    </message>
    <message>
        <source>usually {span}</source>
        <translation>meestal {span}</translation>
    </message>
    <message>
        <source>{long} ({against})</source>
        <translation>{long} ({against})</translation>
    </message>
    <message>
        <source>usually every {span}</source>
        <translation>meestal elke {span}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>turns {n}</source>
        <translation>wordt {n}</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Verjaardagen</translation>
    </message>
    <message>
        <source>Yearly days</source>
        <translation>Jaarlijkse dagen</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Teruggehaald: {what}.</translation>
    </message>
    <message>
        <source>removed {when}</source>
        <translation>{when} verwijderd</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
        <source>smallcrm: reminders are paused</source>
        <translation>smallcrm: herinneringen zijn gepauzeerd</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} aan de beurt</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} te laat</translation>
    </message>
    <message>
        <source>{n} you wait for</source>
        <translation>{n} waar je op wacht</translation>
    </message>
    <message>
        <source>I wait for {what}</source>
        <translation>Ik wacht op {what}</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 uur lang</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Tot ik hervat</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Herinneringen pauzeren</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Gepauzeerd tot {when}</translation>
    </message>
    <message>
        <source>The keychain has no key for this file. Type the passphrase.</source>
        <translation>De sleutelhanger heeft geen sleutel voor dit bestand. Typ de wachtwoordzin.</translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation>{when} gebeld</translation>
    </message>
    <message>
        <source>e-mailed {when}</source>
        <translation>{when} gemaild</translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation>{when} ontmoet</translation>
    </message>
    <message>
        <source>wrote {when}</source>
        <translation>{when} geschreven</translation>
    </message>
    <message>
        <source>paid {when}</source>
        <translation>{when} betaald</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Verjaardag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jubileum</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>Every {n} days</source>
        <translation>Elke {n} dagen</translation>
    </message>
    <message>
        <source>Every {n} weeks</source>
        <translation>Elke {n} weken</translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation>Elke {n} maanden</translation>
    </message>
    <message>
        <source>Every {n} years</source>
        <translation>Elke {n} jaar</translation>
    </message>
    <message>
        <source>{head}: “{words}”</source>
        <translation>{head}: ‘{words}’</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>Over 1 &amp;uur</translation>
    </message>
    <message>
        <source>&amp;Later today</source>
        <translation>&amp;Later vandaag</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>&amp;End of week</source>
        <translation>&amp;Eind van de week</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>Volgende &amp;week</translation>
    </message>
    <message>
        <source>&amp;In two weeks</source>
        <translation>Over &amp;twee weken</translation>
    </message>
    <message>
        <source>Added {x}.</source>
        <translation>{x} toegevoegd.</translation>
    </message>
    <message>
        <source>adding {x}</source>
        <translation>het toevoegen van {x}</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>de wijziging van {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} naar de prullenbak verplaatst.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>het verwijderen van {x}</translation>
    </message>
    <message>
        <source>Brought back {x}.</source>
        <translation>{x} teruggehaald.</translation>
    </message>
    <message>
        <source>bringing back {x}</source>
        <translation>het terughalen van {x}</translation>
    </message>
    <message>
        <source>Added to {x}.</source>
        <translation>Toegevoegd bij {x}.</translation>
    </message>
    <message>
        <source>the addition to {x}</source>
        <translation>de toevoeging bij {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Verwijderd bij {x}.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>het verwijderen bij {x}</translation>
    </message>
    <message>
        <source>what was saved to {x}</source>
        <translation>wat bij {x} bewaard is</translation>
    </message>
    <message>
        <source>the note on {x}</source>
        <translation>de notitie bij {x}</translation>
    </message>
    <message>
        <source>Changed the note on {x}.</source>
        <translation>Notitie bij {x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change on {x}</source>
        <translation>de wijziging bij {x}</translation>
    </message>
    <message>
        <source>Removed a note on {x}.</source>
        <translation>Een notitie bij {x} verwijderd.</translation>
    </message>
    <message>
        <source>removing a note on {x}</source>
        <translation>het verwijderen van een notitie bij {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Opvolging bewaard bij {x}.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>de opvolging voor {x}</translation>
    </message>
    <message>
        <source>Follow-up for {x} changed.</source>
        <translation>Opvolging voor {x} gewijzigd.</translation>
    </message>
    <message>
        <source>the change for {x}</source>
        <translation>de wijziging voor {x}</translation>
    </message>
    <message>
        <source>Done: {x}.</source>
        <translation>Klaar: {x}.</translation>
    </message>
    <message>
        <source>done: {x}</source>
        <translation>klaar: {x}</translation>
    </message>
    <message>
        <source>Open again: {x}.</source>
        <translation>Weer open: {x}.</translation>
    </message>
    <message>
        <source>opening again: {x}</source>
        <translation>weer openen: {x}</translation>
    </message>
    <message>
        <source>Snoozed: {x}.</source>
        <translation>Uitgesteld: {x}.</translation>
    </message>
    <message>
        <source>the snooze: {x}</source>
        <translation>het uitstel: {x}</translation>
    </message>
    <message>
        <source>Dropped: {x}.</source>
        <translation>Geschrapt: {x}.</translation>
    </message>
    <message>
        <source>the drop: {x}</source>
        <translation>het schrappen: {x}</translation>
    </message>
    <message>
        <source>Removed the follow-up: {x}.</source>
        <translation>Opvolging verwijderd: {x}.</translation>
    </message>
    <message>
        <source>the removal: {x}</source>
        <translation>het verwijderen: {x}</translation>
    </message>
    <message>
        <source>Repeating changed: {x}.</source>
        <translation>Herhaling gewijzigd: {x}.</translation>
    </message>
    <message>
        <source>the repeating of {x}</source>
        <translation>de herhaling van {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} kan wachten.</translation>
    </message>
    <message>
        <source>the answer on {x}</source>
        <translation>het antwoord over {x}</translation>
    </message>
    <message>
        <source>Rhythm of #{x} changed.</source>
        <translation>Ritme van #{x} gewijzigd.</translation>
    </message>
    <message>
        <source>the rhythm of #{x}</source>
        <translation>het ritme van #{x}</translation>
    </message>
    <message>
        <source>Imported {x}.</source>
        <translation>{x} geïmporteerd.</translation>
    </message>
    <message>
        <source>import of {x}</source>
        <translation>import van {x}</translation>
    </message>
    <message>
        <source>Taken back: {x}.</source>
        <translation>Teruggenomen: {x}.</translation>
    </message>
    <message>
        <source>taking back: {x}</source>
        <translation>het terugnemen: {x}</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Not taken back after all: {what}.</source>
        <translation>Toch niet teruggenomen: {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Teruggenomen: {what}.</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Opnieuw: {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>This file was written by a later smallcrm. It has not been touched. Install the newer version to open it.</source>
        <translation>Dit bestand is geschreven door een nieuwere smallcrm. Het is niet aangeraakt. Installeer de nieuwere versie om het te openen.</translation>
    </message>
    <message>
        <source>{name} is not a smallcrm file. It has not been touched.</source>
        <translation>{name} is geen smallcrm-bestand. Het is niet aangeraakt.</translation>
    </message>
    <message>
        <source>The file {path} is damaged and was left as it is. Copies that were checked, if any were made, stand in “backups” beside it.</source>
        <translation>Het bestand {path} is beschadigd en gelaten zoals het is. Gecontroleerde kopieën, als die er zijn, staan ernaast in ‘backups’.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while smallcrm had it open. Nothing was written. Put it back, or start smallcrm again.</source>
        <translation>Het bestand is verplaatst of vervangen terwijl smallcrm het open had. Er is niets geschreven. Zet het terug, of start smallcrm opnieuw.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Make it writable, or choose another folder with --data-dir.</source>
        <translation>In {path} kan niet worden geschreven. Maak het beschrijfbaar, of kies een andere map met --data-dir.</translation>
    </message>
    <message>
        <source>{path} is where smallcrm keeps everything. Choose another name.</source>
        <translation>In {path} bewaart smallcrm alles. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. Free some space and try again.</source>
        <translation>De schijf is vol, dus dit is niet bewaard. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and try again.</source>
        <translation>Een ander programma houdt het bestand vast. Sluit dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed; the log file says more.</source>
        <translation>Er ging iets mis. Er is niets gewijzigd; het logbestand zegt meer.</translation>
    </message>
    <message>
        <source>There is nothing here to keep.</source>
        <translation>Hier is niets om te bewaren.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>Who is meant? Type the whole name, or choose.</source>
        <translation>Wie is bedoeld? Typ de hele naam, of kies.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Zo’n dag is er niet.</translation>
    </message>
    <message>
        <source>This is not a day. Try “3 May”, “fri” or “2026-12-04”.</source>
        <translation>Dit is geen dag. Probeer ‘3 mei’, ‘vr’ of ‘2026-12-04’.</translation>
    </message>
    <message>
        <source>That day has gone by.</source>
        <translation>Die dag is voorbij.</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Dit is geen ritme. Probeer ‘6 weken’ of ‘3 maanden’.</translation>
    </message>
    <message>
        <source>That is more days ahead than a year has.</source>
        <translation>Dat zijn meer dagen vooruit dan een jaar heeft.</translation>
    </message>
    <message>
        <source>This does not repeat. Try “every 2nd tue”, “monthly” or “6 weeks”.</source>
        <translation>Dit herhaalt niet. Probeer ‘elke vrijdag’, ‘maandelijks’ of ‘6 weken’.</translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation>Dit is te lang om te bewaren.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Dit kan zo niet worden bewaard.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand was niet leesbaar.</translation>
    </message>
    <message>
        <source>card {n}</source>
        <translation>kaart {n}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>regel {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} ‘{words}’</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Add a &amp;sale…</source>
        <translation>&amp;Verkoop toevoegen…</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkocht</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>Verkopen &amp;importeren…</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalingen</translation>
    </message>
    <message>
        <source>Write the sales as a table…</source>
        <translation>De verkopen als tabel schrijven…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporteren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>rekenblad</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <translation>&amp;Artikelen…</translation>
    </message>
    <message>
        <source>products</source>
        <translation>producten</translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation>&amp;Deals</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Contracten</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Contract toevoegen…</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>overeenkomst</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>retainer</source>
        <translation>vast bedrag</translation>
    </message>
    <message>
        <source>Add a price…</source>
        <translation>Prijs toevoegen…</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarief</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>offerte</translation>
    </message>
    <message>
        <source>Write the agreements as a table…</source>
        <translation>De contracten als tabel schrijven…</translation>
    </message>
    <message>
        <source>Bring in agreements from a table…</source>
        <translation>Contracten uit een tabel binnenhalen…</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importeren</translation>
    </message>
    <message>
        <source>New co&amp;mplaint…</source>
        <translation>Nieuwe &amp;klacht…</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problemen</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>ontevreden</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>misgegaan</translation>
    </message>
    <message>
        <source>Close the complai&amp;nt…</source>
        <translation>Klacht &amp;afsluiten…</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>opgelost</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>tegemoetkoming</translation>
    </message>
    <message>
        <source>&amp;Write the complaints as a table…</source>
        <translation>Klachten als &amp;tabel schrijven…</translation>
    </message>
    <message>
        <source>Bring &amp;in complaints from a table…</source>
        <translation>Klachten uit een tabel binnen&amp;halen…</translation>
    </message>
    <message>
        <source>About the complaint</source>
        <translation>Over de klacht</translation>
    </message>
    <message>
        <source>told again</source>
        <translation>opnieuw gezegd</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Checklists…</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>stappen</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>sjablonen</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>werkwijze</translation>
    </message>
    <message>
        <source>&amp;Start a checklist…</source>
        <translation>Checklist &amp;beginnen…</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>inwerken</translation>
    </message>
    <message>
        <source>Checklists that are s&amp;tuck…</source>
        <translation>Checklists die vas&amp;tzitten…</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>late stappen</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regels…</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>voorstellen</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>werkstroom</translation>
    </message>
    <message>
        <source>&amp;Introduced by…</source>
        <translation>&amp;Aangebracht door…</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>recommended by</source>
        <translation>aanbevolen door</translation>
    </message>
    <message>
        <source>Record a &amp;voice note</source>
        <translation>Spraak&amp;notitie opnemen</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfoon</translation>
    </message>
    <message>
        <source>dictate</source>
        <translation>dicteren</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>Play the voice note</source>
        <translation>Spraaknotitie afspelen</translation>
    </message>
    <message>
        <source>&amp;Write to this person…</source>
        <translation>Aan deze persoon &amp;schrijven…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>Templates of &amp;letters…</source>
        <translation>Sjab&amp;lonen van brieven…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Letters drafted to&amp;gether…</source>
        <translation>Samen &amp;gemaakte brieven…</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>reeks</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>antwoorden</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>What else you keep of people</source>
        <translation>Wat je verder van mensen bewaart</translation>
    </message>
    <message>
        <source>Each shows only when it is wanted: from its first use, or chosen here. What is in use stays on.</source>
        <translation>Elk toont zich alleen als het gewenst is: vanaf het eerste gebruik, of hier gekozen. Wat in gebruik is blijft aan.</translation>
    </message>
    <message>
        <source>Checklists and rules</source>
        <translation>Checklists en regels</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Checklists…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regels…</translation>
    </message>
    <message>
        <source>A rule only suggests, on Today; nothing is done or sent before you accept.</source>
        <translation>Een regel stelt alleen voor, op ‘Vandaag’; er wordt niets gedaan of verstuurd voordat je het aanneemt.</translation>
    </message>
    <message>
        <source>{words} In use.</source>
        <translation>{words} In gebruik.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>What was bought, when and for how much; and when it is time again.</source>
        <translation>Wat er gekocht is, wanneer en voor hoeveel; en wanneer het weer tijd is.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>What is promised for how long, at which price, and when to give notice.</source>
        <translation>Wat voor hoe lang beloofd is, tegen welke prijs, en wanneer op te zeggen.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>What is being negotiated, in stages on a board.</source>
        <translation>Waarover onderhandeld wordt, in fasen op een bord.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>What went wrong, in whose words, and what was done about it.</source>
        <translation>Wat er misging, in wiens woorden, en wat eraan gedaan is.</translation>
    </message>
    <message>
        <source>Steps you do each time, and what is suggested after a sale or a deal.</source>
        <translation>Stappen die je elke keer doet, en wat er na een verkoop of deal voorgesteld wordt.</translation>
    </message>
</context>
<context>
    <name>WorkValues</name>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>a word to them</source>
        <translation>een berichtje</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>een aanbieding</translation>
    </message>
    <message>
        <source>a survey</source>
        <translation>een enquête</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>verlengt zichzelf</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>eindigt</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>geoffreerd</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>ingestemd</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>per week</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>per stuk</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>voor alles</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernstig</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>zwaar</translation>
    </message>
    <message>
        <source>after a sale</source>
        <translation>na een verkoop</translation>
    </message>
    <message>
        <source>after a quote without an answer</source>
        <translation>na een offerte zonder antwoord</translation>
    </message>
    <message>
        <source>after a deal was won</source>
        <translation>na een gewonnen deal</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>een opvolging</translation>
    </message>
    <message>
        <source>a draft of a message</source>
        <translation>een concept van een bericht</translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>een checklist</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aangenomen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>met het mailprogramma</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>als bestand</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>afgedrukt</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>loopt risico</translation>
    </message>
    <message>
        <source>likely to buy again</source>
        <translation>koopt waarschijnlijk weer</translation>
    </message>
    <message>
        <source>to reach out to</source>
        <translation>om contact mee te zoeken</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>geschrapt</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Items that go together</source>
        <translation>Artikelen die bij elkaar horen</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pijplijn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Stage of a deal</source>
        <translation>Fase van een deal</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Contact about a complaint</source>
        <translation>Contact over een klacht</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Aangebracht door</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Step of a checklist</source>
        <translation>Stap van een checklist</translation>
    </message>
    <message>
        <source>Checklist that was started</source>
        <translation>Begonnen checklist</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Answer to a rule</source>
        <translation>Antwoord op een regel</translation>
    </message>
    <message>
        <source>Draft of a message</source>
        <translation>Concept van een bericht</translation>
    </message>
    <message>
        <source>Group of comments</source>
        <translation>Groep opmerkingen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Contact window</source>
        <translation>Contacttijd</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Wanneer ze bereikbaar zijn</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Spraaknotitie</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Letters drafted together</source>
        <translation>Samen opgestelde brieven</translation>
    </message>
    <message>
        <source>with</source>
        <translation>met</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pijplijn</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>deal</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>hoeveelheid</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factuur</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>marked after</source>
        <translation>gemarkeerd na</translation>
    </message>
    <message>
        <source>after</source>
        <translation>na</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>teruggebracht</translation>
    </message>
    <message>
        <source>why it was returned</source>
        <translation>reden van terugbrengen</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>term</source>
        <translation>looptijd</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>opzegtermijn</translation>
    </message>
    <message>
        <source>at the end of the term</source>
        <translation>aan het eind van de looptijd</translation>
    </message>
    <message>
        <source>renewed for</source>
        <translation>verlengd met</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>reden van het einde</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>in the stage since</source>
        <translation>in de fase sinds</translation>
    </message>
    <message>
        <source>left the stage</source>
        <translation>fase verlaten</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>how bad</source>
        <translation>hoe erg</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>wat er gedaan is</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>tegemoetkoming</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>what it suggests</source>
        <translation>wat hij voorstelt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgezet</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>waarvan</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgehandeld</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>wat ervan werd</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>waarvoor</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>langs welke weg</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>where from</source>
        <translation>waarvandaan</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>about</source>
        <translation>waarover</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekdag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>weg tot</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duur</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>opgenomen</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Sjablonen…</translation>
    </message>
    <message>
        <source>by which these drafts stand together</source>
        <translation>waaronder deze concepten samen staan</translation>
    </message>
    <message>
        <source>Days to count what comes of it</source>
        <translation>Dagen waarin geteld wordt wat ervan komt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Hoe het leest</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>De vorige</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>De volgende</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Overgeslagen, en waarom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Getelde dagen</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Delen van dit venster</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Zoals je het achterliet</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Zonder sjabloon</translation>
    </message>
    <message>
        <source>For {name} ({number} of {every})</source>
        <translation>Voor {name} ({number} van {every})</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Other programs need that key: press it with Ctrl or Alt, or an F key.</source>
        <translation>Andere programma’s hebben die toets nodig: druk hem met Ctrl of Alt, of een F-toets.</translation>
    </message>
    <message>
        <source>{key} is “{what}” in the window already.</source>
        <translation>{key} is in het venster al ‘{what}’.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Write from anywhere</source>
        <translation>Overal vandaan schrijven</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Toets wijzigen</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Gewone toets</translation>
    </message>
    <message>
        <source>Use the usual key</source>
        <translation>De gewone toets gebruiken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>Where the key cannot be had</source>
        <translation>Waar de toets niet beschikbaar is</translation>
    </message>
    <message>
        <source>Bind this command to a key in your desktop&apos;s own settings; it brings up the line of the running program:</source>
        <translation>Zet deze opdracht in de instellingen van je desktop onder een toets; die haalt de regel van het draaiende programma naar voren:</translation>
    </message>
    <message>
        <source>A phone program can show who is calling with “{command}”.</source>
        <translation>Een telefoonprogramma kan met ‘{command}’ tonen wie er belt.</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Na het bewaren</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>In brieven</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Stands in letters where their template says {my_name}: below them, say.</source>
        <translation>Staat in brieven waar hun sjabloon {my_name} zegt: bijvoorbeeld eronder.</translation>
    </message>
    <message>
        <source>Press it now to try it.</source>
        <translation>Druk hem nu om te proberen.</translation>
    </message>
    <message>
        <source>The desktop gave it: {keys}. Press it now to try it.</source>
        <translation>De desktop gaf hem: {keys}. Druk hem nu om te proberen.</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>Een ander programma heeft deze toets. Kies een andere.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>De desktop wordt gevraagd; die vraagt het misschien aan jou.</translation>
    </message>
    <message>
        <source>This desktop gives no such keys to programs; see below.</source>
        <translation>Deze desktop geeft programma’s geen toetsen; zie hieronder.</translation>
    </message>
    <message>
        <source>No key is taken.</source>
        <translation>Er is geen toets bezet.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Het werkt.</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Year before</source>
        <translation>Jaar ervoor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jaar erna</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Als tekst &amp;bewaren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>year-{year}.txt</source>
        <translation>jaar-{year}.txt</translation>
    </message>
    <message>
        <source>Save the year as text</source>
        <translation>Het jaar als tekst bewaren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
</context>
<context>
    <name>_EntryEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Tekst van het item</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Coulance</translation>
    </message>
    <message>
        <source>a discount, a new one, flowers</source>
        <translation>een korting, een nieuwe, bloemen</translation>
    </message>
    <message>
        <source>What that cost</source>
        <translation>Wat dat kostte</translation>
    </message>
    <message>
        <source>45 EUR</source>
        <translation>45 EUR</translation>
    </message>
</context>
<context>
    <name>_Trying</name>
    <message>
        <source>Trying the passphrase of now…</source>
        <translation>De huidige wachtwoordzin wordt geprobeerd…</translation>
    </message>
</context>
</TS>
