<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Fine as it is</source>
        <translation>Ist gut so</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Abschließen …</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>AgreementActs</name>
    <message>
        <source>A table of agreements</source>
        <translation>Eine Tabelle mit Verträgen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Agreements as a table</source>
        <translation>Verträge als Tabelle</translation>
    </message>
    <message>
        <source>agreements.csv</source>
        <translation>vertraege.csv</translation>
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
        <translation>Was</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>50 EUR</source>
        <translation>50 EUR</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>1 year, or nothing: until it is ended</source>
        <translation>1 Jahr, oder leer: bis er beendet wird</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Verlängert um</translation>
    </message>
    <message>
        <source>as long again</source>
        <translation>ebenso lange</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Entfernen; es war ein Irrtum</translation>
    </message>
    <message>
        <source>every {length}</source>
        <translation>alle {length}</translation>
    </message>
</context>
<context>
    <name>AgreementFiles</name>
    <message>
        <source>Customer’s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Paid every</source>
        <translation>Bezahlt alle</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Verlängert um</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>In die Notiz</translation>
    </message>
    <message>
        <source>{agreements} of {people}</source>
        <translation>{agreements} von {people}</translation>
    </message>
    <message>
        <source>This is no table of agreements: it needs a customer, what it is, and a start.</source>
        <translation>Das ist keine Tabelle von Verträgen: nötig sind Kunde, Bezeichnung und Beginn.</translation>
    </message>
    <message>
        <source>{agreements} written to {name}.</source>
        <translation>{agreements} nach {name} geschrieben.</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} there before</source>
        <translation>{n} schon vorhanden</translation>
    </message>
    <message>
        <source>line {n}: {why} Left out: {words}</source>
        <translation>Zeile {n}: {why} Ausgelassen: {words}</translation>
    </message>
</context>
<context>
    <name>AgreementGroup</name>
    <message>
        <source>Agreements</source>
        <translation>Verträge</translation>
    </message>
</context>
<context>
    <name>AgreementImportDialog</name>
    <message>
        <source>Bring in agreements</source>
        <translation>Verträge übernehmen</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Agreement added: {x}.</source>
        <translation>Vertrag hinzugefügt: {x}.</translation>
    </message>
    <message>
        <source>the agreement: {x}</source>
        <translation>den Vertrag: {x}</translation>
    </message>
    <message>
        <source>Agreement changed: {x}.</source>
        <translation>Vertrag geändert: {x}.</translation>
    </message>
    <message>
        <source>the change to: {x}</source>
        <translation>die Änderung an: {x}</translation>
    </message>
    <message>
        <source>Agreement ended: {x}.</source>
        <translation>Vertrag beendet: {x}.</translation>
    </message>
    <message>
        <source>the end of: {x}</source>
        <translation>das Ende von: {x}</translation>
    </message>
    <message>
        <source>It goes on: {x}.</source>
        <translation>Läuft weiter: {x}.</translation>
    </message>
    <message>
        <source>going on with: {x}</source>
        <translation>das Weiterlaufen von: {x}</translation>
    </message>
    <message>
        <source>Agreement removed: {x}.</source>
        <translation>Vertrag entfernt: {x}.</translation>
    </message>
    <message>
        <source>removing: {x}</source>
        <translation>das Entfernen von: {x}</translation>
    </message>
    <message>
        <source>New reminders of agreements: {x}.</source>
        <translation>Neue Erinnerungen an Verträge: {x}.</translation>
    </message>
    <message>
        <source>new reminders of agreements: {x}</source>
        <translation>neue Erinnerungen an Verträge: {x}</translation>
    </message>
    <message>
        <source>Agreements brought in: {x}.</source>
        <translation>Verträge importiert: {x}.</translation>
    </message>
    <message>
        <source>bringing in agreements: {x}</source>
        <translation>das Importieren von Verträgen: {x}</translation>
    </message>
    <message>
        <source>Price added: {x}.</source>
        <translation>Preis hinzugefügt: {x}.</translation>
    </message>
    <message>
        <source>the price: {x}</source>
        <translation>den Preis: {x}</translation>
    </message>
    <message>
        <source>Price changed: {x}.</source>
        <translation>Preis geändert: {x}.</translation>
    </message>
    <message>
        <source>the change of the price: {x}</source>
        <translation>die Änderung des Preises: {x}</translation>
    </message>
    <message>
        <source>Price removed: {x}.</source>
        <translation>Preis entfernt: {x}.</translation>
    </message>
    <message>
        <source>removing the price: {x}</source>
        <translation>das Entfernen des Preises: {x}</translation>
    </message>
    <message>
        <source>{what}: last day to give notice is {day}</source>
        <translation>{what}: letzter Tag zum Kündigen ist {day}</translation>
    </message>
    <message>
        <source>{what}: renewed by itself on {day}</source>
        <translation>{what}: verlängert sich am {day}</translation>
    </message>
    <message>
        <source>{what}: ends on {day}</source>
        <translation>{what}: endet am {day}</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} einmalig</translation>
    </message>
    <message>
        <source>{amount} every {length}</source>
        <translation>{amount} alle {length}</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>{amount} pro Stunde</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} pro Tag</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} pro Woche</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} pro Monat</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} pro Jahr</translation>
    </message>
    <message>
        <source>{amount} a piece</source>
        <translation>{amount} pro Stück</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>pro Stück</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>beendet am {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>endet am {day}</translation>
    </message>
    <message>
        <source>runs until it is ended</source>
        <translation>läuft, bis er beendet wird</translation>
    </message>
    <message>
        <source>runs until it is ended, {length} notice</source>
        <translation>läuft, bis er beendet wird, Kündigungsfrist {length}</translation>
    </message>
    <message>
        <source>notice until {day}</source>
        <translation>Kündigung bis {day}</translation>
    </message>
    <message>
        <source>renewed {day}</source>
        <translation>verlängert {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>pro Quartal</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>verlängert sich von selbst</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>Until they are ended</source>
        <translation>Bis sie beendet werden</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Over. Why they were ended: {reasons}</source>
        <translation>Vorbei. Warum sie beendet wurden: {reasons}</translation>
    </message>
    <message>
        <source>{price} since {day}</source>
        <translation>{price} seit {day}</translation>
    </message>
    <message>
        <source>quoted {price} on {day}</source>
        <translation>angeboten {price} am {day}</translation>
    </message>
    <message>
        <source>This is no length of time. Try “3 months” or “14 days”.</source>
        <translation>Das ist keine Dauer. Zum Beispiel „3 Monate“ oder „14 Tage“.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>Er kann nicht enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Ein Preis ist nicht kleiner als null.</translation>
    </message>
    <message>
        <source>It does not say whose it is.</source>
        <translation>Es steht nicht da, wessen er ist.</translation>
    </message>
    <message>
        <source>Nobody is known by this name or address.</source>
        <translation>Niemand ist unter diesem Namen oder dieser Adresse bekannt.</translation>
    </message>
    <message>
        <source>Several are called so.</source>
        <translation>Mehrere heißen so.</translation>
    </message>
    <message>
        <source>What is paid each time? Type the price, or choose “once”.</source>
        <translation>Was wird jedes Mal bezahlt? Den Preis eingeben oder „einmalig“ wählen.</translation>
    </message>
    <message>
        <source>End: {what}</source>
        <translation>Beenden: {what}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>No agreements yet. Add one on somebody’s page: what, price, term, notice.</source>
        <translation>Noch keine Verträge. Auf der Seite einer Person hinzufügen: was, Preis, Laufzeit, Kündigungsfrist.</translation>
    </message>
</context>
<context>
    <name>ArrivalWording</name>
    <message>
        <source>Taken for your own address, and left out: {addresses}.</source>
        <translation>Für die eigene Adresse gehalten und weggelassen: {addresses}.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation>Darin ist nichts, was übernommen werden kann.</translation>
    </message>
    <message>
        <source>Import {entries}</source>
        <translation>{entries} importieren</translation>
    </message>
    <message>
        <source>Import {customers} and {entries}</source>
        <translation>{customers} und {entries} importieren</translation>
    </message>
    <message>
        <source>{customers} and {entries}</source>
        <translation>{customers} und {entries}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>Eintrag {n}</translation>
    </message>
    <message>
        <source>something that could not be read ({code})</source>
        <translation>etwas, das nicht gelesen werden konnte ({code})</translation>
    </message>
    <message>
        <source>nobody here is meant</source>
        <translation>niemand von hier ist gemeint</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>no day in it</source>
        <translation>kein Tag darin</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>ein Tag, den es nicht gibt</translation>
    </message>
    <message>
        <source>a day that cannot be meant</source>
        <translation>ein Tag, der nicht gemeint sein kann</translation>
    </message>
    <message>
        <source>a time zone that nobody knows, taken for yours</source>
        <translation>eine unbekannte Zeitzone, als die eigene gelesen</translation>
    </message>
    <message>
        <source>repeats in a way that cannot be followed: only once</source>
        <translation>wiederholt sich so, dass es nicht zu verstehen ist: nur einmal</translation>
    </message>
    <message>
        <source>repeats: of the older times only the last two years</source>
        <translation>wiederholt sich: von früher nur die letzten zwei Jahre</translation>
    </message>
    <message>
        <source>has another birthday already, which stays; left out</source>
        <translation>hat schon einen anderen Geburtstag, der bleibt; weggelassen</translation>
    </message>
    <message>
        <source>changed there and by you: yours stays</source>
        <translation>dort und von Ihnen geändert: Ihre Fassung bleibt</translation>
    </message>
    <message>
        <source>a very large mail, of which only the beginning was read</source>
        <translation>eine sehr große Mail, von der nur der Anfang gelesen wurde</translation>
    </message>
    <message>
        <source>no date in it: the present was taken</source>
        <translation>kein Datum darin: die jetzige Zeit wurde genommen</translation>
    </message>
    <message>
        <source>its files are packed in Outlook&apos;s winmail.dat, which only Outlook can open: ask for the mail again, sent as HTML or plain text</source>
        <translation>seine Dateien sind in Outlooks winmail.dat verpackt, die nur Outlook öffnen kann: die Mail noch einmal als HTML oder reinen Text erbitten</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Little things</source>
        <translation>Kleinigkeiten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personen hier</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a phone, an e-mail, a little thing…</source>
        <translation>Telefon, E-Mail, Kleinigkeit hinzufügen…</translation>
    </message>
    <message>
        <source>3 May 1984, or 3 May, 7 days ahead</source>
        <translation>3. Mai 1984, oder 3. Mai, 7 Tage vorher</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Spitzname, Teile des Namens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
</context>
<context>
    <name>AttachmentWording</name>
    <message>
        <source>Attached to {x}.</source>
        <translation>An {x} angehängt.</translation>
    </message>
    <message>
        <source>attaching to {x}</source>
        <translation>das Anhängen an {x}</translation>
    </message>
    <message>
        <source>The voice note stands on the timeline of {x}.</source>
        <translation>Die Sprachnotiz steht in der Chronik von {x}.</translation>
    </message>
    <message>
        <source>the voice note of {x}</source>
        <translation>die Sprachnotiz von {x}</translation>
    </message>
    <message>
        <source>The file is called {x} now.</source>
        <translation>Die Datei heißt jetzt {x}.</translation>
    </message>
    <message>
        <source>the name {x}</source>
        <translation>der Name {x}</translation>
    </message>
    <message>
        <source>Removed the file {x}.</source>
        <translation>Datei {x} entfernt.</translation>
    </message>
    <message>
        <source>removing the file {x}</source>
        <translation>das Entfernen der Datei {x}</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it, and attach the files in it.</source>
        <translation>{name} ist ein Ordner. Öffnen Sie ihn und hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>This file is too large: {size} is the most that can be kept.</source>
        <translation>Diese Datei ist zu groß: Höchstens {size} sind möglich.</translation>
    </message>
    <message>
        <source>What was in this file is not there any more, nor beside the backups. Attach it again where you still have it.</source>
        <translation>Der Inhalt dieser Datei ist nicht mehr da, auch nicht bei den Sicherungen. Hängen Sie sie noch einmal an, wo es sie noch gibt.</translation>
    </message>
    <message>
        <source>This file is damaged and was not opened. “Check the file” in Settings, Data looks for a good copy beside the backups.</source>
        <translation>Diese Datei ist beschädigt und wurde nicht geöffnet. „Datei prüfen“ unter Einstellungen, Daten sucht bei den Sicherungen nach einer guten Kopie.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} is the most that can be attached.</source>
        <translation>{name} ist zu groß: Höchstens {size} lassen sich anhängen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A second place for backups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sicherungen (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} aus einer Sicherung zurückgeholt.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>das Zurückholen von {x} aus einer Sicherung</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Von Ihnen gemacht</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Beginn des Tages</translation>
    </message>
    <message>
        <source>While you worked</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Vor einer neuen Version</translation>
    </message>
    <message>
        <source>Before taking a step back</source>
        <translation>Vor einem Schritt zurück</translation>
    </message>
    <message>
        <source>Before another computer&apos;s file came</source>
        <translation>Bevor die Datei eines anderen Computers kam</translation>
    </message>
    <message>
        <source>Before two people were joined</source>
        <translation>Bevor zwei Personen zusammengeführt wurden</translation>
    </message>
    <message>
        <source>Before somebody was erased</source>
        <translation>Bevor jemand gelöscht wurde</translation>
    </message>
    <message>
        <source>Before the passphrase was changed</source>
        <translation>Bevor die Passphrase geändert wurde</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Vor einer Reparatur</translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation>Eine Datei Ihrer Wahl</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Last backup: {when}, {size}</source>
        <translation>Letzte Sicherung: {when}, {size}</translation>
    </message>
    <message>
        <source>The file did not pass its check, so the older backups stay as they are.</source>
        <translation>Die Datei hat ihre Prüfung nicht bestanden, deshalb bleiben die älteren Sicherungen, wie sie sind.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>In den Ordner für Sicherungen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be reached.</source>
        <translation>Der Ordner „{name}“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Another program held the file.</source>
        <translation>Ein anderes Programm hielt die Datei fest.</translation>
    </message>
    <message>
        <source>The newest backup could not be restored when this was tried.</source>
        <translation>Die neueste Sicherung ließ sich nicht wiederherstellen, als das versucht wurde.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>The next backup goes there too.</source>
        <translation>Die nächste Sicherung kommt auch dorthin.</translation>
    </message>
    <message>
        <source>Last put there: {when}</source>
        <translation>Zuletzt dort abgelegt: {when}</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a backup. The older ones stay. Free some space and try again.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz für eine Sicherung. Die älteren bleiben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Last good backup: {day}.</source>
        <translation>Letzte gute Sicherung: {day}.</translation>
    </message>
    <message>
        <source>Backup did not finish</source>
        <translation>Sicherung nicht fertig geworden</translation>
    </message>
    <message>
        <source>The backup on this computer is made: {when}.</source>
        <translation>Die Sicherung auf diesem Computer ist gemacht: {when}.</translation>
    </message>
    <message>
        <source>Last put in the second place: {when}.</source>
        <translation>Zuletzt am zweiten Ort abgelegt: {when}.</translation>
    </message>
    <message>
        <source>The second place was not reached</source>
        <translation>Der zweite Ort war nicht erreichbar</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} ist nicht da.</translation>
    </message>
    <message>
        <source>{name} is not what was written: something changed it since.</source>
        <translation>{name} ist nicht mehr, was geschrieben wurde: Etwas hat die Datei seither geändert.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be used. It was left as it is.</source>
        <translation>{name} ist beschädigt und kann nicht verwendet werden. Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} is not a backup of smallcrm.</source>
        <translation>{name} ist keine Sicherung von smallcrm.</translation>
    </message>
    <message>
        <source>{name} was made by a later smallcrm. Install that one to use it.</source>
        <translation>{name} stammt von einem neueren smallcrm. Installieren Sie dieses, um die Datei zu verwenden.</translation>
    </message>
    <message>
        <source>This backup opens with another passphrase than your file: the one from before, or that of another computer. Type it to look into it.</source>
        <translation>Diese Sicherung öffnet sich mit einer anderen Passphrase als Ihre Datei: der von früher oder der eines anderen Computers. Geben Sie sie ein, um hineinzusehen.</translation>
    </message>
    <message>
        <source>This backup is not exactly what was written: something changed it since. It can be read, but look closely, or take another one.</source>
        <translation>Diese Sicherung ist nicht genau das, was geschrieben wurde: Etwas hat sie seither geändert. Sie ist lesbar, aber sehen Sie genau hin oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Added since, would go</source>
        <translation>Seither dazugekommen, ginge verloren</translation>
    </message>
    <message>
        <source>Changed since, would be as then</source>
        <translation>Seither geändert, würde wie damals</translation>
    </message>
    <message>
        <source>Gone since, would come back</source>
        <translation>Seither verschwunden, käme zurück</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>seither dazugekommen</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>seither verschwunden</translation>
    </message>
    <message>
        <source>{what} gone</source>
        <translation>{what} weg</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} geändert</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} neu</translation>
    </message>
    <message>
        <source>Everything is as it was {when}. What was here before is in a backup of its own.</source>
        <translation>Alles ist, wie es war: {when}. Was vorher hier war, ist in einer eigenen Sicherung.</translation>
    </message>
    <message>
        <source>{name} has everything that the backup has.</source>
        <translation>{name} hat alles, was in der Sicherung steht.</translation>
    </message>
    <message>
        <source>Brought back {name}: {what}.</source>
        <translation>{name} zurückgeholt: {what}.</translation>
    </message>
</context>
<context>
    <name>BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Sicherung öffnen…</translation>
    </message>
    <message>
        <source>One is made by itself when a day begins, after half an hour of changes, and before anything large. Each is checked before it counts.</source>
        <translation>Eine entsteht von selbst, wenn ein Tag beginnt, nach einer halben Stunde mit Änderungen und vor allem Größeren. Jede wird geprüft, bevor sie zählt.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Ein zweiter Ort</translation>
    </message>
    <message>
        <source>A stick, or a folder that is kept elsewhere too. What lies only on this disk is lost with it.</source>
        <translation>Ein Stick oder ein Ordner, der auch anderswo aufbewahrt wird. Was nur auf diesem Datenträger liegt, geht mit ihm verloren.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Wie viele bleiben</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Platz für Sicherungen</translation>
    </message>
    <message>
        <source>Room for them</source>
        <translation>Platz dafür</translation>
    </message>
    <message>
        <source>All of the last two days, then one a day for a week, one a week for five weeks, one a month for a year; the ones before large acts for two weeks. Where they need more room than this, the oldest go.</source>
        <translation>Alle der letzten zwei Tage, dann eine Woche lang eine pro Tag, fünf Wochen lang eine pro Woche, ein Jahr lang eine pro Monat; die vor großen Schritten zwei Wochen lang. Wo sie mehr Platz brauchen, gehen die ältesten.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Letters to many</source>
        <translation>Briefe an viele</translation>
    </message>
    <message>
        <source>Select several people in the list, and “Write” drafts one for each of them.</source>
        <translation>Mehrere Personen in der Liste auswählen: „Schreiben“ macht für jede einen Entwurf.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Letters of the batch</source>
        <translation>Briefe der Reihe</translation>
    </message>
    <message>
        <source>Enter: open in mail. Space: it went. Delete: drop.</source>
        <translation>Eingabe: im Mailprogramm öffnen. Leertaste: ist raus. Entf: streichen.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiketten…</translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation>Rest streichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Gezählte Tage</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Teile dieses Fensters</translation>
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
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>Ich warte auf</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Kleines</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Opening the file</source>
        <translation>Datei wird geöffnet</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>All of them have that tag already.</source>
        <translation>Alle haben dieses Schlagwort schon.</translation>
    </message>
    <message>
        <source>None of them has that tag.</source>
        <translation>Niemand davon hat dieses Schlagwort.</translation>
    </message>
    <message>
        <source>None of them has a rhythm of their own.</source>
        <translation>Niemand davon hat einen eigenen Rhythmus.</translation>
    </message>
    <message>
        <source>All of them are archived already.</source>
        <translation>Alle sind schon archiviert.</translation>
    </message>
    <message>
        <source>None of them is archived.</source>
        <translation>Niemand davon ist archiviert.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Niemand davon ist noch da.</translation>
    </message>
    <message>
        <source>One thing after the other: the last is still being done.</source>
        <translation>Eins nach dem anderen: Das Letzte läuft noch.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>All who were found</source>
        <translation>Alle, die gefunden wurden</translation>
    </message>
    <message>
        <source>Tagged {x}.</source>
        <translation>{x}: Schlagwort gesetzt.</translation>
    </message>
    <message>
        <source>tag of {x}</source>
        <translation>das Schlagwort von {x}</translation>
    </message>
    <message>
        <source>Took the tag from {x}.</source>
        <translation>{x}: Schlagwort entfernt.</translation>
    </message>
    <message>
        <source>taking the tag from {x}</source>
        <translation>das Entfernen des Schlagworts: {x}</translation>
    </message>
    <message>
        <source>Keep in touch changed for {x}.</source>
        <translation>{x}: Kontakt halten geändert.</translation>
    </message>
    <message>
        <source>keep in touch of {x}</source>
        <translation>Kontakt halten von {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Wiedervorlage bei {x} gespeichert.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>die Wiedervorlage für {x}</translation>
    </message>
    <message>
        <source>Archived {x}.</source>
        <translation>{x} archiviert.</translation>
    </message>
    <message>
        <source>archiving {x}</source>
        <translation>das Archivieren von {x}</translation>
    </message>
    <message>
        <source>Brought {x} back to the list.</source>
        <translation>{x} in die Liste zurückgeholt.</translation>
    </message>
    <message>
        <source>bringing {x} back</source>
        <translation>das Zurückholen von {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>das Löschen von {x}</translation>
    </message>
    <message>
        <source>Changed the tags of {x}.</source>
        <translation>{x}: Schlagwörter geändert.</translation>
    </message>
    <message>
        <source>the tags of {x}</source>
        <translation>die Schlagwörter von {x}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>sorted, last first</source>
        <translation>sortiert, Letztes zuerst</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sortiert</translation>
    </message>
    <message>
        <source>A role is one in a company: fill that in first.</source>
        <translation>Eine Rolle hat man in einer Firma: Diese zuerst ausfüllen.</translation>
    </message>
    <message>
        <source>A follow-up ends by Done or Drop, on the person&apos;s page.</source>
        <translation>Eine Wiedervorlage endet durch Erledigt oder Fallenlassen, auf der Seite der Person.</translation>
    </message>
    <message>
        <source>Type a day in “Due” first.</source>
        <translation>Zuerst in „Fällig“ einen Tag eingeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nächste Wiedervorlage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>The first {n} of {all}</source>
        <translation>Die ersten {n} von {all}</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{who}, as selected</source>
        <translation>{who}, wie ausgewählt</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>{who}: tag</source>
        <translation>{who}: Schlagwort</translation>
    </message>
    <message>
        <source>{who}: take this tag away</source>
        <translation>{who}: dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <source>{who}: keep in touch</source>
        <translation>{who}: Kontakt halten</translation>
    </message>
    <message>
        <source>{who}: follow-up</source>
        <translation>{who}: Wiedervorlage</translation>
    </message>
    <message>
        <source>One moment: who was found is still being counted.</source>
        <translation>Einen Moment: die Gefundenen werden noch gezählt.</translation>
    </message>
    <message>
        <source>Copied: {who}.</source>
        <translation>Kopiert: {who}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People on paper</source>
        <translation>Personen auf Papier</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the selected people</source>
        <translation>Mehr für die ausgewählten Personen</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>Niemanden auswählen</translation>
    </message>
    <message>
        <source>Only the current one stays selected (Esc)</source>
        <translation>Nur die aktuelle Person bleibt ausgewählt (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CalendarGroup</name>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Keep one in a folder…</source>
        <translation>In einem Ordner führen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open follow-ups and birthdays for any calendar program, written anew some seconds after a change while smallcrm runs. It is plain text there: whoever can read the folder can read it, also where your file has a passphrase.</source>
        <translation>Offene Wiedervorlagen und Geburtstage für jedes Kalenderprogramm; wird einige Sekunden nach einer Änderung neu geschrieben, solange smallcrm läuft. Sie ist dort Klartext: Wer den Ordner lesen kann, kann auch sie lesen, selbst wenn Ihre Datei eine Passphrase hat.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Es wird keine geführt.</translation>
    </message>
    <message>
        <source>Keep a calendar file in</source>
        <translation>Kalenderdatei führen in</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Who can I call now?</source>
        <translation>Wen kann ich jetzt anrufen?</translation>
    </message>
    <message>
        <source>Nobody with a number can be called now.</source>
        <translation>Niemand mit einer Nummer kann jetzt angerufen werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Capture folder</source>
        <translation>Eingangsordner</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the capture folder</source>
        <translation>Eingangsordner anzeigen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>What you save there is taken in: cards become people; a mail or a text goes to whom it is about; a picture or a recording called “Ana Lima - door.jpg” is attached to Ana Lima. The rest lies in Unsorted. Each file is one step to undo, and lies in “taken” afterwards; nothing is deleted.</source>
        <translation>Was Sie dort speichern, wird übernommen: Karten werden Personen; eine Mail oder ein Text kommt zu der Person, um die es geht; ein Bild oder eine Aufnahme namens „Ana Lima - Tür.jpg“ wird an Ana Lima angehängt. Der Rest liegt unter Unsortiert. Jede Datei lässt sich einzeln rückgängig machen und liegt danach in „taken“; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>None is watched.</source>
        <translation>Es wird keiner beobachtet.</translation>
    </message>
</context>
<context>
    <name>CaptureFolder</name>
    <message>
        <source>For what is left the file lies in Unsorted.</source>
        <translation>Für den Rest liegt die Datei in Unsortiert.</translation>
    </message>
    <message>
        <source>{file} brought in {who}.</source>
        <translation>{file} hat {who} gebracht.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} wurde importiert.</translation>
    </message>
    <message>
        <source>{file} became a note on {who}.</source>
        <translation>{file} wurde eine Notiz zu {who}.</translation>
    </message>
    <message>
        <source>{file} went to {who}.</source>
        <translation>{file} kam zu {who}.</translation>
    </message>
    <message>
        <source>{file} lies in Unsorted: whose is it?</source>
        <translation>{file} liegt unter Unsortiert: Zu wem gehört das?</translation>
    </message>
    <message>
        <source>{file} had been taken in before, so nothing came of it.</source>
        <translation>{file} wurde schon früher übernommen, deshalb kam nichts dazu.</translation>
    </message>
    <message>
        <source>Its files are packed in a winmail.dat that only Outlook can open.</source>
        <translation>Die Dateien darin sind in einer winmail.dat verpackt, die nur Outlook öffnen kann.</translation>
    </message>
    <message>
        <source>{file} was taken in, but could not be moved to “taken”.</source>
        <translation>{file} wurde übernommen, konnte aber nicht nach „taken“ verschoben werden.</translation>
    </message>
    <message>
        <source>{file} could not be taken in and stays in the capture folder: {reason}</source>
        <translation>{file} konnte nicht übernommen werden und bleibt im Eingangsordner: {reason}</translation>
    </message>
    <message>
        <source>What is in the capture folder waits: {reason}</source>
        <translation>Was im Eingangsordner liegt, wartet: {reason}</translation>
    </message>
    <message>
        <source>The capture folder {name} is not watched: {why}</source>
        <translation>Der Eingangsordner {name} wird nicht beobachtet: {why}</translation>
    </message>
    <message>
        <source>This folder is not there. It is watched again when it comes back.</source>
        <translation>Diesen Ordner gibt es nicht. Er wird wieder beobachtet, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>Files in this folder cannot be read and moved. Change who may do so.</source>
        <translation>Dateien in diesem Ordner können nicht gelesen und verschoben werden. Ändern Sie, wer das darf.</translation>
    </message>
    <message>
        <source>smallcrm&apos;s own file lies there. Choose another folder.</source>
        <translation>Dort liegt die eigene Datei von smallcrm. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>A folder to take files in from</source>
        <translation>Ein Ordner, aus dem Dateien übernommen werden</translation>
    </message>
</context>
<context>
    <name>CareActions</name>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Wer gefährdet ist</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>geht vielleicht</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>wie oft richtig</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Als &amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Was sich tun lässt…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Die Datei wird durchgesehen…</translation>
    </message>
    <message>
        <source>All of it is read and compared with what was written. You can go on working meanwhile.</source>
        <translation>Alles wird gelesen und mit dem verglichen, was geschrieben wurde. Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. You can go back to a backup, save what can be read to a new file, or only look. The damaged file is kept.</source>
        <translation>Es wird nichts mehr darin gespeichert. Sie können zu einer Sicherung zurückgehen, das Lesbare in eine neue Datei retten oder nur hineinsehen. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message>
        <source>The file is damaged: not all of it can be read.</source>
        <translation>Die Datei ist beschädigt: Nicht alles ist lesbar.</translation>
    </message>
    <message>
        <source>The file is whole. What was out of step is mended; nothing was lost.</source>
        <translation>Die Datei ist heil. Was nicht zusammenpasste, ist repariert; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Die Datei ist heil.</translation>
    </message>
    <message>
        <source>All {size} of the file can be read</source>
        <translation>Alle {size} der Datei sind lesbar</translation>
    </message>
    <message>
        <source>nothing is without the one it belongs to</source>
        <translation>nichts ist ohne das, wozu es gehört</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}.</source>
        <translation>Die Datei in ihrem alten Zustand liegt als {name} bereit.</translation>
    </message>
    <message>
        <source>What search knows was out of step and has been made anew.</source>
        <translation>Was die Suche weiß, passte nicht mehr und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things was out of step and has been made anew.</source>
        <translation>Eine Liste, über die die Datei Dinge findet, passte nicht mehr und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Ein Teil der Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things is out of step.</source>
        <translation>Eine Liste, über die die Datei Dinge findet, passt nicht mehr.</translation>
    </message>
    <message>
        <source>What search knows is out of step.</source>
        <translation>Was die Suche weiß, passt nicht mehr.</translation>
    </message>
    <message>
        <source>{what} {row} belongs to something that is not there.</source>
        <translation>{what} {row} gehört zu etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} is not what was written: look at it.</source>
        <translation>{what} {row}{whose} ist nicht, was geschrieben wurde: Bitte ansehen.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} cannot be read any more: attach it again.</source>
        <translation>{what} {row}{whose} ist nicht mehr lesbar: Bitte neu anhängen.</translation>
    </message>
    <message>
        <source>{what} {row} was written and is not there any more.</source>
        <translation>{what} {row} wurde geschrieben und ist nicht mehr da.</translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation> von {name}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry and its customer</source>
        <translation>Eintrag und sein Kunde</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Line as typed</source>
        <translation>Zeile wie eingegeben</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Kleinigkeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Angehängte Datei</translation>
    </message>
    <message>
        <source>Kept from a card</source>
        <translation>Aus einer Karte behalten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation>Wert eines Feldes</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Gespeicherte Liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Found whole {when}.</source>
        <translation>Heil befunden: {when}.</translation>
    </message>
    <message>
        <source>Looked through {when}: not all is well.</source>
        <translation>Durchgesehen: {when}. Nicht alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <translation>soweit bekannt, ist nichts verloren</translation>
    </message>
    <message>
        <source>parts of the file could not be read at all, so more may be lost</source>
        <translation>Teile der Datei waren gar nicht lesbar, es kann also mehr verloren sein</translation>
    </message>
    <message>
        <source>{what}: {n} read</source>
        <translation>{what}: {n} gelesen</translation>
    </message>
</context>
<context>
    <name>ChecklistActs</name>
    <message>
        <source>Who introduced {name}</source>
        <translation>Wer {name} empfohlen hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChecklistsDialog</name>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>What you do each time, step by step. Started for a customer, each step becomes a follow-up on its day.</source>
        <translation>Was jedes Mal zu tun ist, Schritt für Schritt. Für einen Kunden begonnen, wird jeder Schritt an seinem Tag zur Wiedervorlage.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Neue Checkliste</translation>
    </message>
    <message>
        <source>Make the checklist</source>
        <translation>Checkliste anlegen</translation>
    </message>
    <message>
        <source>What is stuck…</source>
        <translation>Was stockt…</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Mit einer fertigen beginnen:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>CloseComplaintDialog</name>
    <message>
        <source>Close the complaint</source>
        <translation>Beschwerde abschließen</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ColumnsDelegate</name>
    <message>
        <source>{column} becomes</source>
        <translation>{column} wird zu</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Ändern, wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Was die Spalten werden</translation>
    </message>
    <message>
        <source>Read days as</source>
        <translation>Daten lesen mit</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>File {n} of {all}: {name}</source>
        <translation>Datei {n} von {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A contact manager for one person, over one local file.</source>
        <translation>Eine Kundenverwaltung für eine Person, über einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>find people and notes</source>
        <translation>Personen und Notizen suchen</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>das Ergebnis als JSON ausgeben</translation>
    </message>
    <message>
        <source>look the whole file through, and mend its indexes</source>
        <translation>die ganze Datei durchsehen und ihre Indizes reparieren</translation>
    </message>
    <message>
        <source>versions, places, the file, what the desktop can</source>
        <translation>Versionen, Orte, die Datei, was der Desktop kann</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>alles in diesem Ordner halten</translation>
    </message>
    <message>
        <source>sample people in a throw-away file; yours is not read</source>
        <translation>Beispielpersonen in einer Wegwerfdatei; die eigene wird nicht gelesen</translation>
    </message>
    <message>
        <source>run without a screen</source>
        <translation>ohne Bildschirm laufen</translation>
    </message>
    <message>
        <source>start without the window, to remind only; starting it again shows it</source>
        <translation>ohne Fenster starten, nur zum Erinnern; ein zweiter Start zeigt es</translation>
    </message>
    <message>
        <source>save a picture of the window and end</source>
        <translation>ein Bild des Fensters speichern und enden</translation>
    </message>
    <message>
        <source>what --screenshot shows</source>
        <translation>was --screenshot zeigt</translation>
    </message>
    <message>
        <source>of texts, dates and numbers</source>
        <translation>von Texten, Daten und Zahlen</translation>
    </message>
    <message>
        <source>size of the window, such as 1280x800</source>
        <translation>Größe des Fensters, etwa 1280x800</translation>
    </message>
    <message>
        <source>50 to 400</source>
        <translation>50 bis 400</translation>
    </message>
    <message>
        <source>with the screen-share guard on from the start</source>
        <translation>von Anfang an mit verdeckten Namen</translation>
    </message>
    <message>
        <source>the first line of this file is the passphrase: of an encrypted file, or for move</source>
        <translation>die erste Zeile dieser Datei ist die Passphrase: einer verschlüsselten Datei, oder für move</translation>
    </message>
    <message>
        <source>log to standard error too</source>
        <translation>auch auf die Fehlerausgabe protokollieren</translation>
    </message>
    <message>
        <source>back everything up now, checked</source>
        <translation>jetzt alles sichern, mit Prüfung</translation>
    </message>
    <message>
        <source>put it into this folder too</source>
        <translation>auch in diesen Ordner legen</translation>
    </message>
    <message>
        <source>what a backup holds; with --yes put it in place</source>
        <translation>was eine Sicherung enthält; mit --yes wird sie eingesetzt</translation>
    </message>
    <message>
        <source>none: list them</source>
        <translation>keine: auflisten</translation>
    </message>
    <message>
        <source>list the backups there are</source>
        <translation>die vorhandenen Sicherungen auflisten</translation>
    </message>
    <message>
        <source>replace all there is by it</source>
        <translation>alles Vorhandene durch sie ersetzen</translation>
    </message>
    <message>
        <source>one file with everything, for a new computer</source>
        <translation>eine Datei mit allem, für einen neuen Rechner</translation>
    </message>
    <message>
        <source>the file, such as on a stick</source>
        <translation>die Datei, etwa auf einem Stick</translation>
    </message>
    <message>
        <source>whoever finds the file can read it</source>
        <translation>wer die Datei findet, kann sie lesen</translation>
    </message>
    <message>
        <source>this copy is for reading only from now on</source>
        <translation>diese Kopie ist ab jetzt nur noch zum Lesen</translation>
    </message>
    <message>
        <source>open the line, in the running program if there is one</source>
        <translation>die Zeile öffnen, im laufenden Programm, wenn es eines gibt</translation>
    </message>
    <message>
        <source>save a line: NAME: what happened. What I promised, when</source>
        <translation>eine Zeile speichern: NAME: was geschah. Was ich zugesagt habe, wann</translation>
    </message>
    <message>
        <source>the line; - reads standard input</source>
        <translation>die Zeile; - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>say what is understood, write nothing</source>
        <translation>sagen, was verstanden wird, nichts schreiben</translation>
    </message>
    <message>
        <source>as if it were 2026-11-25T14:30</source>
        <translation>als wäre es 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>what is late or due today</source>
        <translation>was überfällig oder heute fällig ist</translation>
    </message>
    <message>
        <source>in the window, started if need be</source>
        <translation>im Fenster, wenn nötig gestartet</translation>
    </message>
    <message>
        <source>who it is, last touches, promises</source>
        <translation>wer es ist, letzte Kontakte, Zusagen</translation>
    </message>
    <message>
        <source>only on the screen, and start the program if need be (for phone programs)</source>
        <translation>nur auf dem Bildschirm, und das Programm wenn nötig starten (für Telefonprogramme)</translation>
    </message>
    <message>
        <source>{text} is not a moment like 2026-11-25T14:30</source>
        <translation>{text} ist kein Zeitpunkt wie 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>{text} is not a size such as 1280x800</source>
        <translation>{text} ist keine Größe wie 1280x800</translation>
    </message>
    <message>
        <source>{text} is not a size a window can have</source>
        <translation>{text} ist keine Größe, die ein Fenster haben kann</translation>
    </message>
    <message>
        <source>{text} is not a percentage between 50 and 400</source>
        <translation>{text} ist keine Prozentzahl zwischen 50 und 400</translation>
    </message>
    <message>
        <source>keep copies of files with somebody</source>
        <translation>Kopien von Dateien bei jemandem aufbewahren</translation>
    </message>
    <message>
        <source>the files of somebody; with --out copies of them</source>
        <translation>die Dateien von jemandem; mit --out Kopien davon</translation>
    </message>
    <message>
        <source>put copies into this folder</source>
        <translation>Kopien in diesen Ordner legen</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>die Version des Programms zeigen und enden</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>%s Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>%s Werte werden erwartet</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r gibt es nicht zur Auswahl (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>unbekannter Befehl %(parser_name)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s kann %(matches)s sein</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>der Wert %r gehört hier nicht hin</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht erlaubt zusammen mit %s</translation>
    </message>
    <message>
        <source>open the window, with files to bring in if any</source>
        <translation>das Fenster öffnen, mit Dateien zum Importieren, wenn es welche gibt</translation>
    </message>
    <message>
        <source>into the menu of this user&apos;s desktop, with icons</source>
        <translation>in das Menü vom Desktop dieses Benutzers, mit Symbolen</translation>
    </message>
    <message>
        <source>out of it again</source>
        <translation>wieder heraus</translation>
    </message>
    <message>
        <source>out of the desktop&apos;s menu again</source>
        <translation>wieder aus dem Menü vom Desktop heraus</translation>
    </message>
    <message>
        <source>only Linux desktops have such entries.</source>
        <translation>nur Linux-Desktops haben solche Einträge.</translation>
    </message>
    <message>
        <source>{path} is not from smallcrm; it was left alone.</source>
        <translation>{path} ist nicht von smallcrm; es blieb, wie es war.</translation>
    </message>
    <message>
        <source>{path} cannot be written or removed.</source>
        <translation>{path} kann nicht geschrieben oder entfernt werden.</translation>
    </message>
    <message>
        <source>Removed {path}</source>
        <translation>Entfernt: {path}</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Nothing was there.</source>
        <translation>Da war nichts.</translation>
    </message>
    <message>
        <source>All was in its place already.</source>
        <translation>Alles war schon an seinem Platz.</translation>
    </message>
    <message>
        <source>write people, or everything, for other programs</source>
        <translation>Personen oder alles für andere Programme schreiben</translation>
    </message>
    <message>
        <source>json has everything and can be brought in again (the usual one)</source>
        <translation>json hat alles und lässt sich wieder importieren (das Übliche)</translation>
    </message>
    <message>
        <source>this one only</source>
        <translation>nur diese Person</translation>
    </message>
    <message>
        <source>who has the tag</source>
        <translation>wer das Schlagwort hat</translation>
    </message>
    <message>
        <source>whom a search finds</source>
        <translation>wen eine Suche findet</translation>
    </message>
    <message>
        <source>instead of people, the day as a page, in PDF</source>
        <translation>statt Personen den Tag als Seite, in PDF</translation>
    </message>
    <message>
        <source>instead of people, sales, as CSV</source>
        <translation>statt Personen die Verkäufe, als CSV</translation>
    </message>
    <message>
        <source>instead of people, agreements, as CSV</source>
        <translation>statt Personen die Verträge, als CSV</translation>
    </message>
    <message>
        <source>of the page; by the country without it</source>
        <translation>der Seite; ohne das nach dem Land</translation>
    </message>
    <message>
        <source>put it in the place of a file of that name</source>
        <translation>an die Stelle einer Datei dieses Namens setzen</translation>
    </message>
    <message>
        <source>a file, for markdown a new or empty folder</source>
        <translation>eine Datei, für markdown ein neuer oder leerer Ordner</translation>
    </message>
    <message>
        <source>bring in contacts (vCard, CSV, XLSX, LDIF), calendars, mails, or folders</source>
        <translation>Kontakte (vCard, CSV, XLSX, LDIF), Kalender, Mails oder Ordner importieren</translation>
    </message>
    <message>
        <source>- reads standard input</source>
        <translation>- liest die Standardeingabe</translation>
    </message>
    <message>
        <source>the files are tables of invoices or payments</source>
        <translation>die Dateien sind Tabellen von Rechnungen oder Zahlungen</translation>
    </message>
    <message>
        <source>the files are tables of agreements</source>
        <translation>die Dateien sind Tabellen von Verträgen</translation>
    </message>
    <message>
        <source>with --sales: whoever is not in the list becomes a customer</source>
        <translation>mit --sales: wer nicht in der Liste steht, wird Kunde</translation>
    </message>
    <message>
        <source>count only, write nothing</source>
        <translation>nur zählen, nichts schreiben</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>den Bericht als JSON ausgeben</translation>
    </message>
    <message>
        <source>also events and mails with nobody who is here</source>
        <translation>auch Termine und Mails mit niemandem, der hier ist</translation>
    </message>
    <message>
        <source>what a column of a table becomes: name, email, phone/work, note, field, drop, ...</source>
        <translation>was eine Spalte einer Tabelle wird: name, email, phone/work, note, field, drop, ...</translation>
    </message>
    <message>
        <source>how dates such as 3/4/1980 are read</source>
        <translation>wie Daten wie 3/4/1980 gelesen werden</translation>
    </message>
    <message>
        <source>write what was left out, and why, as CSV</source>
        <translation>schreiben, was weggelassen wurde und warum, als CSV</translation>
    </message>
    <message>
        <source>{text} is not COLUMN=MEANING with one of: {known}</source>
        <translation>{text} ist nicht COLUMN=MEANING mit einem von: {known}</translation>
    </message>
    <message>
        <source>write everything that is held about somebody</source>
        <translation>alles schreiben, was über jemanden gespeichert ist</translation>
    </message>
    <message>
        <source>for the three files</source>
        <translation>für die drei Dateien</translation>
    </message>
    <message>
        <source>erase somebody for good, from the backups too</source>
        <translation>jemanden endgültig löschen, auch aus den Sicherungen</translation>
    </message>
    <message>
        <source>do not ask for the name again</source>
        <translation>nicht noch einmal nach dem Namen fragen</translation>
    </message>
    <message>
        <source>“someone” instead of the name in notes of others</source>
        <translation>„jemand“ statt des Namens in Notizen anderer</translation>
    </message>
</context>
<context>
    <name>ComplaintActs</name>
    <message>
        <source>Complaints as a table</source>
        <translation>Beschwerden als Tabelle</translation>
    </message>
    <message>
        <source>complaints.csv</source>
        <translation>beschwerden.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Complaints from a table</source>
        <translation>Beschwerden aus einer Tabelle</translation>
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
        <translation>Neue Beschwerde</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>In the customer’s own words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>How bad it is for them</source>
        <translation>Wie schlimm es für den Kunden ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ComplaintGroup</name>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>The last note is about this</source>
        <translation>Die letzte Notiz handelt davon</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Entfernen; es war ein Irrtum</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaint of {x} kept.</source>
        <translation>Beschwerde von {x} aufgenommen.</translation>
    </message>
    <message>
        <source>the complaint of {x}</source>
        <translation>die Beschwerde von {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} changed.</source>
        <translation>Beschwerde von {x} geändert.</translation>
    </message>
    <message>
        <source>the change to a complaint of {x}</source>
        <translation>die Änderung einer Beschwerde von {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} closed.</source>
        <translation>Beschwerde von {x} abgeschlossen.</translation>
    </message>
    <message>
        <source>closing a complaint of {x}</source>
        <translation>das Abschließen einer Beschwerde von {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} is open again.</source>
        <translation>Beschwerde von {x} ist wieder offen.</translation>
    </message>
    <message>
        <source>opening a complaint of {x} again</source>
        <translation>das Wiederöffnen einer Beschwerde von {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} removed.</source>
        <translation>Beschwerde von {x} entfernt.</translation>
    </message>
    <message>
        <source>removing a complaint of {x}</source>
        <translation>das Entfernen einer Beschwerde von {x}</translation>
    </message>
    <message>
        <source>Complaints brought in from {x}.</source>
        <translation>Beschwerden aus {x} übernommen.</translation>
    </message>
    <message>
        <source>bringing in complaints from {x}</source>
        <translation>das Übernehmen der Beschwerden aus {x}</translation>
    </message>
    <message>
        <source>The note is about the complaint of {x}.</source>
        <translation>Die Notiz gehört zur Beschwerde von {x}.</translation>
    </message>
    <message>
        <source>“about the complaint” of {x}</source>
        <translation>„gehört zur Beschwerde“ bei {x}</translation>
    </message>
    <message>
        <source>The note is not about the complaint of {x}.</source>
        <translation>Die Notiz gehört nicht zur Beschwerde von {x}.</translation>
    </message>
    <message>
        <source>“not about the complaint” of {x}</source>
        <translation>„gehört nicht zur Beschwerde“ bei {x}</translation>
    </message>
    <message>
        <source>It cannot be closed before it was opened.</source>
        <translation>Der Abschluss kann nicht vor dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Complaint, {severity}: {words}</source>
        <translation>Beschwerde, {severity}: {words}</translation>
    </message>
    <message>
        <source>Complaint kept.</source>
        <translation>Beschwerde aufgenommen.</translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>offen seit heute</translation>
    </message>
    <message>
        <source>closed {day}, the same day</source>
        <translation>abgeschlossen {day}, am selben Tag</translation>
    </message>
    <message>
        <source>first contact about the complaint</source>
        <translation>erster Kontakt zur Beschwerde</translation>
    </message>
    <message>
        <source>second contact about the complaint</source>
        <translation>zweiter Kontakt zur Beschwerde</translation>
    </message>
    <message>
        <source>third contact about the complaint</source>
        <translation>dritter Kontakt zur Beschwerde</translation>
    </message>
    <message>
        <source>contact {n} about the complaint</source>
        <translation>Kontakt {n} zur Beschwerde</translation>
    </message>
    <message>
        <source>{age}, {contacts}</source>
        <translation>{age}, {contacts}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Minor complaint</source>
        <translation>Geringe Beschwerde</translation>
    </message>
    <message>
        <source>Serious complaint</source>
        <translation>Ernste Beschwerde</translation>
    </message>
    <message>
        <source>Grave complaint</source>
        <translation>Schwere Beschwerde</translation>
    </message>
    <message>
        <source>{complaint}, {contacts}</source>
        <translation>{complaint}, {contacts}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>{complaint}, {age}</source>
        <translation>{complaint}, {age}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>A follow-up to check back comes {day}.</source>
        <translation>Eine Wiedervorlage zum Nachfragen kommt {day}.</translation>
    </message>
    <message>
        <source>Check back: is all well? “{words}”</source>
        <translation>Nachfragen: Ist alles gut? „{words}“</translation>
    </message>
    <message>
        <source>check back {day}</source>
        <translation>nachfragen {day}</translation>
    </message>
    <message>
        <source>There are no complaints in it.</source>
        <translation>Darin stehen keine Beschwerden.</translation>
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
        <translation>Ausgelassen: {lines}.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
    <message>
        <source>nobody of that name</source>
        <translation>niemand dieses Namens</translation>
    </message>
    <message>
        <source>several of that name</source>
        <translation>mehrere dieses Namens</translation>
    </message>
    <message>
        <source>no day since when</source>
        <translation>kein Tag, seit wann</translation>
    </message>
    <message>
        <source>what it cost cannot be read</source>
        <translation>was es kostete, ist nicht lesbar</translation>
    </message>
    <message>
        <source>closed before it was opened</source>
        <translation>vor dem Beginn abgeschlossen</translation>
    </message>
    <message>
        <source>line {n} ({why})</source>
        <translation>Zeile {n} ({why})</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Given on (today)</source>
        <translation>Erteilt am (heute)</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ConsentGroup</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdraw: {what}</source>
        <translation>Widerrufen: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Entfernen; es war ein Irrtum</translation>
    </message>
</context>
<context>
    <name>ContactWindowDialog</name>
    <message>
        <source>Hours by their clock. A reminder outside them waits, and says why.</source>
        <translation>Zeiten nach deren Uhr. Eine Erinnerung außerhalb wartet und sagt warum.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Übliche Zeiten</translation>
    </message>
    <message>
        <source>9-12, 14:00-17:30</source>
        <translation>9-12, 14:00-17:30</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>the same as yours</source>
        <translation>dieselbe wie hier</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Weg bis</translation>
    </message>
    <message>
        <source>the last day: fri, in 2 weeks, 4 dec</source>
        <translation>der letzte Tag: fr, in 2 Wochen, 4. Dez</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>mornings by mail only</source>
        <translation>vormittags nur per E-Mail</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>When to reach {x} changed.</source>
        <translation>Wann {x} zu erreichen ist, wurde geändert.</translation>
    </message>
    <message>
        <source>the change of when to reach {x}</source>
        <translation>die Änderung, wann {x} zu erreichen ist</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>Wann zu erreichen</translation>
    </message>
    <message>
        <source>These are no hours. Try “9-12, 14:00-17:30”.</source>
        <translation>Das sind keine Zeiten. Zum Beispiel: „9-12, 14:00-17:30“.</translation>
    </message>
    <message>
        <source>Hours end on the day on which they begin, and after they begin.</source>
        <translation>Zeiten enden am selben Tag, an dem sie beginnen, und nach ihrem Beginn.</translation>
    </message>
    <message>
        <source>There is no such time zone. Try a large city, such as “Lisbon”.</source>
        <translation>Diese Zeitzone gibt es nicht. Eine große Stadt geht auch, auf Englisch: „Lisbon“.</translation>
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
        <translation>Sie wartet auch auf Ihre eigenen Zeiten: {hours} (Einstellungen, Erinnerungen).</translation>
    </message>
    <message>
        <source>A day off does not hold back what is due that day without an hour.</source>
        <translation>Ein freier Tag hält nicht auf, was an ihm ohne Uhrzeit fällig ist.</translation>
    </message>
    <message>
        <source>{hours}, {city} time</source>
        <translation>{hours}, Zeit von {city}</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>weg bis {day}</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>Weg bis {day}</translation>
    </message>
    <message>
        <source>takes calls {hours}</source>
        <translation>zu erreichen {hours}</translation>
    </message>
    <message>
        <source>Reminder {when}: {why}</source>
        <translation>Erinnerung {when}: {why}</translation>
    </message>
    <message>
        <source>It waited: {why}.</source>
        <translation>Sie hat gewartet: {why}.</translation>
    </message>
    <message>
        <source>{city} time, {time} there now</source>
        <translation>Zeit von {city}, dort jetzt {time}</translation>
    </message>
    <message>
        <source>Can be reached again {day}.</source>
        <translation>Wieder zu erreichen {day}.</translation>
    </message>
    <message>
        <source>Can be reached now.</source>
        <translation>Jetzt zu erreichen.</translation>
    </message>
    <message>
        <source>Next: {when}, your time.</source>
        <translation>Als Nächstes: {when}, hiesige Zeit.</translation>
    </message>
    <message>
        <source>Not within two weeks: reminders come at their own time.</source>
        <translation>Nicht in zwei Wochen: Erinnerungen kommen zu ihrer eigenen Zeit.</translation>
    </message>
    <message>
        <source>Their hours and yours never meet: reminders come at their own time.</source>
        <translation>Deren Zeiten und Ihre treffen sich nie: Erinnerungen kommen zu ihrer eigenen Zeit.</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
        <source>Whoever has no hours of their own is listed Monday to Friday, {hours}.</source>
        <translation>Wer keine eigenen Zeiten hat, steht Montag bis Freitag {hours} hier.</translation>
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
        <translation>In smallcrm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What was saved is in your file, and what you were typing is kept. You can go on. If it happens again, quit and start smallcrm again.</source>
        <translation>Was gespeichert war, ist in Ihrer Datei, und was Sie gerade eingaben, bleibt erhalten. Sie können weitermachen. Geschieht es wieder, beenden Sie smallcrm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>This report tells those who make smallcrm what happened. It has no names and no notes in it; read it before you send it. smallcrm itself sends nothing.</source>
        <translation>Dieser Bericht sagt denen, die smallcrm machen, was geschehen ist. Er enthält keine Namen und keine Notizen; lesen Sie ihn, bevor Sie ihn senden. smallcrm selbst sendet nichts.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>Dort konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Names are hidden. {keys} shows them.</source>
        <translation>Namen sind verborgen. {keys} zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Namen sind verborgen.</translation>
    </message>
    <message>
        <source>It cannot be read who is to be hidden, so nothing is shown.</source>
        <translation>Es lässt sich nicht lesen, wer verborgen werden soll, deshalb wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Namen werden verborgen …</translation>
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
        <translation>nein</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>These do not fit and stay as they are: {what}</source>
        <translation>Diese passen nicht und bleiben, wie sie sind: {what}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
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
        <translation>Aus einer Liste</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>for #{tag}</source>
        <translation>für #{tag}</translation>
    </message>
    <message>
        <source>Field “{x}” made.</source>
        <translation>Feld „{x}“ angelegt.</translation>
    </message>
    <message>
        <source>making the field “{x}”</source>
        <translation>das Anlegen des Feldes „{x}“</translation>
    </message>
    <message>
        <source>Field “{x}” changed.</source>
        <translation>Feld „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the field “{x}”</source>
        <translation>die Änderung des Feldes „{x}“</translation>
    </message>
    <message>
        <source>Order of {x} fields changed.</source>
        <translation>Reihenfolge von {x} Feldern geändert.</translation>
    </message>
    <message>
        <source>the order of {x} fields</source>
        <translation>die Reihenfolge von {x} Feldern</translation>
    </message>
    <message>
        <source>Field “{x}” removed.</source>
        <translation>Feld „{x}“ entfernt.</translation>
    </message>
    <message>
        <source>removing the field “{x}”</source>
        <translation>das Entfernen des Feldes „{x}“</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x} geändert.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>die Änderung an {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Bei {x} entfernt.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>das Entfernen bei {x}</translation>
    </message>
    <message>
        <source>This is not a number. Try “1200” or “12.5”.</source>
        <translation>Das ist keine Zahl. Etwa „1200“ oder „12,5“.</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Das ist kein Betrag. Etwa „1200 EUR“ oder „12,50 €“.</translation>
    </message>
    <message>
        <source>Day or month first? Write it as 2026-12-04.</source>
        <translation>Tag oder Monat zuerst? Schreiben Sie es als 2026-12-04.</translation>
    </message>
    <message>
        <source>This is not in the list of this field.</source>
        <translation>Das steht nicht in der Liste dieses Feldes.</translation>
    </message>
    <message>
        <source>Say “yes” or “no”.</source>
        <translation>„ja“ oder „nein“ schreiben.</translation>
    </message>
    <message>
        <source>Name at least one thing that can be chosen.</source>
        <translation>Mindestens eine Möglichkeit nennen.</translation>
    </message>
    <message>
        <source>That is more than can be chosen from.</source>
        <translation>Das sind mehr Möglichkeiten, als zur Wahl stehen können.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Ein Feld mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>DamagedWording</name>
    <message>
        <source>Your file is not there any more</source>
        <translation>Ihre Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Ihre Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{path} is gone, or empty, but there are backups of it. Was it moved? Then put it back and start again. Nothing has been made in its place.</source>
        <translation>{path} ist weg oder leer, aber es gibt Sicherungen davon. Wurde die Datei verschoben? Dann legen Sie sie zurück und starten Sie neu. An ihrer Stelle wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>{path} cannot be read as it should be: the disk, a cable or another program has changed it. Nothing more is written to it. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>{path} ist nicht so lesbar, wie es sein soll: Der Datenträger, ein Kabel oder ein anderes Programm hat die Datei verändert. Es wird nichts mehr hineingeschrieben. Was Sie auch wählen: Die beschädigte Datei bleibt neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Zurück zur Sicherung vom {day}</translation>
    </message>
    <message>
        <source>It was checked and is whole. In it: {what}. What you wrote since is not in it.</source>
        <translation>Sie ist geprüft und heil. Darin: {what}. Was Sie seither schrieben, ist nicht darin.</translation>
    </message>
    <message>
        <source>Save what can be read to a new file, and go on with it</source>
        <translation>Das Lesbare in eine neue Datei retten und damit weitermachen</translation>
    </message>
    <message>
        <source>What cannot be read is counted, and you are told.</source>
        <translation>Was nicht lesbar ist, wird gezählt und Ihnen gesagt.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Ansehen, was lesbar ist</translation>
    </message>
    <message>
        <source>Nothing is written; the next start asks again.</source>
        <translation>Es wird nichts geschrieben; der nächste Start fragt wieder.</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Mit einer leeren Datei beginnen</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>Die Sicherungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole…</source>
        <translation>Die neueste heile Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation>Die Sicherung wird eingesetzt…</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged file…</source>
        <translation>Das Lesbare der beschädigten Datei wird gelesen…</translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation>Es gibt keine heile Sicherung.</translation>
    </message>
    <message>
        <source>Choices in the settings may be lost: look at Settings, Safety.</source>
        <translation>Gewähltes in den Einstellungen kann verloren sein: siehe Einstellungen, Sicherheit.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>This is the backup of {day}.</source>
        <translation>Das ist die Sicherung vom {day}.</translation>
    </message>
    <message>
        <source>That did not work: {why}</source>
        <translation>Das ging nicht: {why}</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your file</source>
        <translation>Ihre Datei</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Ist sie heil?</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Every page, index and row is looked at, once a week by itself. What can be mended without a loss is mended.</source>
        <translation>Jede Seite, jeder Index und jede Zeile wird angesehen, einmal in der Woche von selbst. Was sich ohne Verlust reparieren lässt, wird repariert.</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Hinein und heraus</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Alles exportieren (JSON)…</translation>
    </message>
    <message>
        <source>Export people (vCard)…</source>
        <translation>Personen exportieren (vCard)…</translation>
    </message>
    <message>
        <source>JSON has notes and follow-ups too; other programs read vCards.</source>
        <translation>JSON enthält auch Notizen und Wiedervorlagen; andere Programme lesen vCards.</translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation>Auf einen neuen Computer umziehen…</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Auf Verlangen gelöscht</translation>
    </message>
    <message>
        <source>No name is kept, only a keyed hash, so that an import passes over whoever was erased.</source>
        <translation>Es bleibt kein Name, nur ein verschlüsselter Prüfwert, damit ein Import alle Gelöschten übergeht.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>and %Ln more in Quiet</source>
        <translation>
            <numerusform>und %Ln weitere unter Still</numerusform>
            <numerusform>und %Ln weitere unter Still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <translation>
            <numerusform>%Ln Vertrag</numerusform>
            <numerusform>%Ln Verträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new agreements</source>
        <translation>
            <numerusform>%Ln neuer Vertrag</numerusform>
            <numerusform>%Ln neue Verträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usual {price}, of %Ln customers</source>
        <translation>
            <numerusform>üblich {price}, von %Ln Kunden</numerusform>
            <numerusform>üblich {price}, von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that are over</source>
        <translation>
            <numerusform>%Ln zeigen, der vorbei ist</numerusform>
            <numerusform>%Ln zeigen, die vorbei sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weiteren zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Termin</numerusform>
            <numerusform>%Ln Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yearly days</source>
        <translation>
            <numerusform>%Ln jährlicher Tag</numerusform>
            <numerusform>%Ln jährliche Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails</source>
        <translation>
            <numerusform>%Ln Mail</numerusform>
            <numerusform>%Ln Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries onto timelines</source>
        <translation>
            <numerusform>%Ln Eintrag in Zeitleisten</numerusform>
            <numerusform>%Ln Einträge in Zeitleisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups</source>
        <translation>
            <numerusform>%Ln Wiedervorlage</numerusform>
            <numerusform>%Ln Wiedervorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays or other days</source>
        <translation>
            <numerusform>%Ln Geburtstag oder anderer Tag</numerusform>
            <numerusform>%Ln Geburtstage oder andere Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln schon hier</numerusform>
            <numerusform>%Ln schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed by you before</source>
        <translation>
            <numerusform>%Ln früher von Ihnen entfernt</numerusform>
            <numerusform>%Ln früher von Ihnen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called off, left out</source>
        <translation>
            <numerusform>%Ln abgesagt, weggelassen</numerusform>
            <numerusform>%Ln abgesagt, weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nobody here, left out</source>
        <translation>
            <numerusform>%Ln mit niemandem von hier, weggelassen</numerusform>
            <numerusform>%Ln mit niemandem von hier, weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %Ln with &amp;nobody here too, to Unsorted</source>
        <translation>
            <numerusform>Auch den einen mit &amp;niemandem von hier übernehmen, nach Unsortiert</numerusform>
            <numerusform>Auch die %Ln mit &amp;niemandem von hier übernehmen, nach Unsortiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept, {size} together</source>
        <translation>
            <numerusform>%Ln ist da, {size}</numerusform>
            <numerusform>%Ln sind da, zusammen {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln details</source>
        <translation>
            <numerusform>%Ln Angabe</numerusform>
            <numerusform>%Ln Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things that are newer were kept.</source>
        <translation>
            <numerusform>%Ln Neueres blieb erhalten.</numerusform>
            <numerusform>%Ln neuere Dinge blieben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln found</source>
        <translation>
            <numerusform>%Ln gefundene Person</numerusform>
            <numerusform>Alle %Ln gefundenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>Alle %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were taken in.</source>
        <translation>
            <numerusform>%Ln Datei wurde übernommen.</numerusform>
            <numerusform>%Ln Dateien wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in Unsorted.</source>
        <translation>
            <numerusform>%Ln liegt unter Unsortiert.</numerusform>
            <numerusform>%Ln liegen unter Unsortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln more.</source>
        <translation>
            <numerusform>%Ln weitere ebenso.</numerusform>
            <numerusform>%Ln weitere ebenso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales kept.</source>
        <translation>
            <numerusform>%Ln Verkauf aufgenommen.</numerusform>
            <numerusform>%Ln Verkäufe aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file can be read, but %Ln things in it are not as they were written.</source>
        <translation>
            <numerusform>Die Datei ist lesbar, aber %Ln Stelle darin ist nicht, wie sie geschrieben wurde.</numerusform>
            <numerusform>Die Datei ist lesbar, aber %Ln Stellen darin sind nicht, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries compared with what was written</source>
        <translation>
            <numerusform>%Ln Eintrag mit dem Geschriebenen verglichen</numerusform>
            <numerusform>%Ln Einträge mit dem Geschriebenen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can be compared from now on</source>
        <translation>
            <numerusform>%Ln Eintrag ist ab jetzt vergleichbar</numerusform>
            <numerusform>%Ln Einträge sind ab jetzt vergleichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search knows what is written about %Ln customers</source>
        <translation>
            <numerusform>die Suche weiß, was über %Ln Kunden geschrieben steht</numerusform>
            <numerusform>die Suche weiß, was über %Ln Kunden geschrieben steht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were read and compared with their sums</source>
        <translation>
            <numerusform>%Ln angehängte Datei wurde gelesen und mit ihrer Prüfsumme verglichen</numerusform>
            <numerusform>%Ln angehängte Dateien wurden gelesen und mit ihren Prüfsummen verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were read</source>
        <translation>
            <numerusform>%Ln Eintrag wurde gelesen</numerusform>
            <numerusform>%Ln Einträge wurden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to be lost</source>
        <translation>
            <numerusform>%Ln ist nachweislich verloren</numerusform>
            <numerusform>%Ln sind nachweislich verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was written</source>
        <translation>
            <numerusform>%Ln ist nicht, was geschrieben wurde</numerusform>
            <numerusform>%Ln sind nicht, was geschrieben wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers could not be read and stand as numbers</source>
        <translation>
            <numerusform>%Ln Kunde war nicht lesbar und steht als Nummer da</numerusform>
            <numerusform>%Ln Kunden waren nicht lesbar und stehen als Nummern da</numerusform>
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
            <numerusform>offen seit %Ln Tag</numerusform>
            <numerusform>offen seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed {day} after %Ln days</source>
        <translation>
            <numerusform>abgeschlossen {day} nach %Ln Tag</numerusform>
            <numerusform>abgeschlossen {day} nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complaint}; and %Ln more</source>
        <translation>
            <numerusform>{complaint}; und %Ln weitere</numerusform>
            <numerusform>{complaint}; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed complaints</source>
        <translation>
            <numerusform>%Ln abgeschlossene Beschwerde</numerusform>
            <numerusform>%Ln abgeschlossene Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints written.</source>
        <translation>
            <numerusform>{file}: %Ln Beschwerde geschrieben.</numerusform>
            <numerusform>{file}: %Ln Beschwerden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints brought in</source>
        <translation>
            <numerusform>{file}: %Ln Beschwerde übernommen</numerusform>
            <numerusform>{file}: %Ln Beschwerden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{new}, %Ln were here already.</source>
        <translation>
            <numerusform>{new}, %Ln war schon da.</numerusform>
            <numerusform>{new}, %Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lines}; and %Ln more</source>
        <translation>
            <numerusform>{lines}; und %Ln weitere</numerusform>
            <numerusform>{lines}; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased on request and were left out.</source>
        <translation>
            <numerusform>%Ln Person war auf Verlangen gelöscht und wurde weggelassen.</numerusform>
            <numerusform>%Ln Personen waren auf Verlangen gelöscht und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
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
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln Tag überfällig</numerusform>
            <numerusform>%Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>vor %Ln Woche</numerusform>
            <numerusform>vor %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies</source>
        <translation>
            <numerusform>%Ln Person oder Firma</numerusform>
            <numerusform>%Ln Personen und Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln Geschäft</numerusform>
            <numerusform>%Ln Geschäfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in stage</source>
        <translation>
            <numerusform>%Ln Tag in der Phase</numerusform>
            <numerusform>%Ln Tage in der Phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ahead</source>
        <translation>
            <numerusform>%Ln Tag vorher</numerusform>
            <numerusform>%Ln Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation>
            <numerusform>%Ln Eintrag geschrieben</numerusform>
            <numerusform>%Ln Einträge geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies written</source>
        <translation>
            <numerusform>%Ln Person oder Firma geschrieben</numerusform>
            <numerusform>%Ln Personen und Firmen geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answers</source>
        <translation>
            <numerusform>%Ln neue Antwort</numerusform>
            <numerusform>%Ln neue Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {scale} on average (%Ln scores)</source>
        <translation>
            <numerusform>im Schnitt {n} von {scale} (%Ln Wertung)</numerusform>
            <numerusform>im Schnitt {n} von {scale} (%Ln Wertungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln gefunden, und mehr</numerusform>
            <numerusform>%Ln gefunden, und mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales in twelve months</source>
        <translation>
            <numerusform>%Ln Verkauf in zwölf Monaten</numerusform>
            <numerusform>%Ln Verkäufe in zwölf Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who bought</source>
        <translation>
            <numerusform>von %Ln Kunden, der kaufte</numerusform>
            <numerusform>von %Ln Kunden, die kauften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln offenes Geschäft</numerusform>
            <numerusform>%Ln offene Geschäfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stays in a stage</source>
        <translation>
            <numerusform>%Ln Aufenthalt in einer Phase</numerusform>
            <numerusform>%Ln Aufenthalte in einer Phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln deals that were lost</source>
        <translation>
            <numerusform>von %Ln verlorenen Geschäft</numerusform>
            <numerusform>von %Ln verlorenen Geschäften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who left</source>
        <translation>
            <numerusform>von %Ln Kunden, der ging</numerusform>
            <numerusform>von %Ln Kunden, die gingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers came so</source>
        <translation>
            <numerusform>%Ln Kunde kam so</numerusform>
            <numerusform>%Ln Kunden kamen so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln Verkauf</numerusform>
            <numerusform>%Ln Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln stays</source>
        <translation>
            <numerusform>von %Ln Aufenthalt</numerusform>
            <numerusform>von %Ln Aufenthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln days</source>
        <translation>
            <numerusform>nach %Ln Tag</numerusform>
            <numerusform>nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln Zusage</numerusform>
            <numerusform>%Ln Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln customers</source>
        <translation>
            <numerusform>Median von %Ln Kunden</numerusform>
            <numerusform>Median von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln complaints</source>
        <translation>
            <numerusform>Median von %Ln Beschwerde</numerusform>
            <numerusform>Median von %Ln Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answers</source>
        <translation>
            <numerusform>von %Ln Antwort</numerusform>
            <numerusform>von %Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes since</source>
        <translation>
            <numerusform>seither %Ln Notiz</numerusform>
            <numerusform>seither %Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups since</source>
        <translation>
            <numerusform>seither %Ln Wiedervorlage</numerusform>
            <numerusform>seither %Ln Wiedervorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers since</source>
        <translation>
            <numerusform>seither %Ln Telefonnummer</numerusform>
            <numerusform>seither %Ln Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses since</source>
        <translation>
            <numerusform>seither %Ln E-Mail-Adresse</numerusform>
            <numerusform>seither %Ln E-Mail-Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses since</source>
        <translation>
            <numerusform>seither %Ln Adresse</numerusform>
            <numerusform>seither %Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln little things since</source>
        <translation>
            <numerusform>seither %Ln Kleinigkeit</numerusform>
            <numerusform>seither %Ln Kleinigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags since</source>
        <translation>
            <numerusform>seither %Ln Schlagwort</numerusform>
            <numerusform>seither %Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links since</source>
        <translation>
            <numerusform>seither %Ln Link</numerusform>
            <numerusform>seither %Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates since</source>
        <translation>
            <numerusform>seither %Ln Datum</numerusform>
            <numerusform>seither %Ln Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who work there since</source>
        <translation>
            <numerusform>seither arbeitet %Ln Person dort</numerusform>
            <numerusform>seither arbeiten %Ln Personen dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consents since</source>
        <translation>
            <numerusform>seither %Ln Einwilligung</numerusform>
            <numerusform>seither %Ln Einwilligungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values in it since</source>
        <translation>
            <numerusform>seither %Ln Wert darin</numerusform>
            <numerusform>seither %Ln Werte darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes would be nobody’s</source>
        <translation>
            <numerusform>%Ln Notiz gehörte dann niemandem</numerusform>
            <numerusform>%Ln Notizen gehörten dann niemandem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales since</source>
        <translation>
            <numerusform>seither %Ln Verkauf</numerusform>
            <numerusform>seither %Ln Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements since</source>
        <translation>
            <numerusform>seither %Ln Vertrag</numerusform>
            <numerusform>seither %Ln Verträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices since</source>
        <translation>
            <numerusform>seither %Ln Preis</numerusform>
            <numerusform>seither %Ln Preise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages since</source>
        <translation>
            <numerusform>seither %Ln Phase</numerusform>
            <numerusform>seither %Ln Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals since</source>
        <translation>
            <numerusform>seither %Ln Geschäft</numerusform>
            <numerusform>seither %Ln Geschäfte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints since</source>
        <translation>
            <numerusform>seither %Ln Beschwerde</numerusform>
            <numerusform>seither %Ln Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts about it since</source>
        <translation>
            <numerusform>seither %Ln Kontakt dazu</numerusform>
            <numerusform>seither %Ln Kontakte dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who were introduced since</source>
        <translation>
            <numerusform>seither %Ln Empfehlung</numerusform>
            <numerusform>seither %Ln Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps since</source>
        <translation>
            <numerusform>seither %Ln Schritt</numerusform>
            <numerusform>seither %Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists since</source>
        <translation>
            <numerusform>seither %Ln Checkliste</numerusform>
            <numerusform>seither %Ln Checklisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules since</source>
        <translation>
            <numerusform>seither %Ln Regel</numerusform>
            <numerusform>seither %Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers since</source>
        <translation>
            <numerusform>seither %Ln Antwort</numerusform>
            <numerusform>seither %Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts of messages since</source>
        <translation>
            <numerusform>seither %Ln Nachrichtenentwurf</numerusform>
            <numerusform>seither %Ln Nachrichtenentwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments since</source>
        <translation>
            <numerusform>%Ln Kommentar seither</numerusform>
            <numerusform>%Ln Kommentare seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of letters since</source>
        <translation>
            <numerusform>%Ln Stapel Briefe seither</numerusform>
            <numerusform>%Ln Stapel Briefe seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice notes since</source>
        <translation>
            <numerusform>%Ln Sprachnotiz seither</numerusform>
            <numerusform>%Ln Sprachnotizen seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things since</source>
        <translation>
            <numerusform>seither %Ln weiteres</numerusform>
            <numerusform>seither %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation>
            <numerusform>%Ln Kunden importieren</numerusform>
            <numerusform>%Ln Kunden importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of timelines</source>
        <translation>
            <numerusform>%Ln Eintrag von Zeitleisten</numerusform>
            <numerusform>%Ln Einträge von Zeitleisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines above the names of the columns are left out.</source>
        <translation>
            <numerusform>%Ln Zeile über den Spaltennamen wird weggelassen.</numerusform>
            <numerusform>%Ln Zeilen über den Spaltennamen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines below the last row are left out.</source>
        <translation>
            <numerusform>%Ln Zeile unter der letzten wird weggelassen.</numerusform>
            <numerusform>%Ln Zeilen unter der letzten werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were not recognised and are kept as fields: look at them.</source>
        <translation>
            <numerusform>%Ln Spalte wurde nicht erkannt und bleibt als Feld: Bitte ansehen.</numerusform>
            <numerusform>%Ln Spalten wurden nicht erkannt und bleiben als Felder: Bitte ansehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty columns are not shown.</source>
        <translation>
            <numerusform>%Ln leere Spalte wird nicht gezeigt.</numerusform>
            <numerusform>%Ln leere Spalten werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates could be day-month or month-day. Read “{example}” as:</source>
        <translation>
            <numerusform>%Ln Datum kann Tag-Monat oder Monat-Tag sein. „{example}“ lesen als:</numerusform>
            <numerusform>%Ln Daten können Tag-Monat oder Monat-Tag sein. „{example}“ lesen als:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like it: {what}</source>
        <translation>
            <numerusform>und %Ln weiteres davon: {what}</numerusform>
            <numerusform>und %Ln weitere davon: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values kept as you wrote them</source>
        <translation>
            <numerusform>%Ln Wert bleibt, wie Sie ihn schrieben</numerusform>
            <numerusform>%Ln Werte bleiben, wie Sie sie schrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date by this file</source>
        <translation>
            <numerusform>%Ln durch diese Datei aktualisiert</numerusform>
            <numerusform>%Ln durch diese Datei aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back from the trash</source>
        <translation>
            <numerusform>%Ln kommt aus dem Papierkorb zurück</numerusform>
            <numerusform>%Ln kommen aus dem Papierkorb zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in {file}.</source>
        <translation>
            <numerusform>%Ln Zeile steht in {file}.</numerusform>
            <numerusform>%Ln Zeilen stehen in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join someone already here</source>
        <translation>
            <numerusform>%Ln kommt zu jemandem, der schon hier ist</numerusform>
            <numerusform>%Ln kommen zu jemandem, der schon hier ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln zum Ansehen</numerusform>
            <numerusform>%Ln zum Ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln gestrichen</numerusform>
            <numerusform>%Ln gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln Antwort.</numerusform>
            <numerusform>%Ln Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still counted.</source>
        <translation>
            <numerusform>%Ln wird noch gezählt.</numerusform>
            <numerusform>%Ln werden noch gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-ups</source>
        <translation>
            <numerusform>%Ln offene Wiedervorlage</numerusform>
            <numerusform>%Ln offene Wiedervorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased here on request and were left out.</source>
        <translation>
            <numerusform>%Ln Person wurde hier auf Verlangen gelöscht und weggelassen.</numerusform>
            <numerusform>%Ln Personen wurden hier auf Verlangen gelöscht und weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation>
            <numerusform>%Ln neuer Kunde</numerusform>
            <numerusform>%Ln neue Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are days late</source>
        <translation>
            <numerusform>%Ln Wiedervorlage ist Tage überfällig</numerusform>
            <numerusform>%Ln Wiedervorlagen sind Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have gone quiet</source>
        <translation>
            <numerusform>%Ln Kunde ist still geworden</numerusform>
            <numerusform>%Ln Kunden sind still geworden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due now</source>
        <translation>
            <numerusform>%Ln Wiedervorlage ist jetzt fällig</numerusform>
            <numerusform>%Ln Wiedervorlagen sind jetzt fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was asleep</source>
        <translation>
            <numerusform>%Ln Wiedervorlage wurde im Ruhezustand fällig</numerusform>
            <numerusform>%Ln Wiedervorlagen wurden im Ruhezustand fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was off</source>
        <translation>
            <numerusform>%Ln Wiedervorlage wurde fällig, während dies aus war</numerusform>
            <numerusform>%Ln Wiedervorlagen wurden fällig, während dies aus war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due during the pause</source>
        <translation>
            <numerusform>%Ln Wiedervorlage wurde in der Pause fällig</numerusform>
            <numerusform>%Ln Wiedervorlagen wurden in der Pause fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due meanwhile</source>
        <translation>
            <numerusform>%Ln Wiedervorlage wurde inzwischen fällig</numerusform>
            <numerusform>%Ln Wiedervorlagen wurden inzwischen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays</source>
        <translation>
            <numerusform>%Ln Geburtstag</numerusform>
            <numerusform>%Ln Geburtstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong tries.</source>
        <translation>
            <numerusform>%Ln falscher Versuch.</numerusform>
            <numerusform>%Ln falsche Versuche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Wieder möglich in %Ln Minute.</numerusform>
            <numerusform>Wieder möglich in %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Wieder möglich in %Ln Sekunde.</numerusform>
            <numerusform>Wieder möglich in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That of %Ln backups too.</source>
        <translation>
            <numerusform>Auch die von %Ln Sicherung.</numerusform>
            <numerusform>Auch die von %Ln Sicherungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So have %Ln backups.</source>
        <translation>
            <numerusform>Ebenso %Ln Sicherung.</numerusform>
            <numerusform>Ebenso %Ln Sicherungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups could not be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln Sicherung war nicht lesbar und bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Sicherungen waren nicht lesbar und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due</source>
        <translation>
            <numerusform>Eine Wiedervorlage ist fällig</numerusform>
            <numerusform>%Ln Wiedervorlagen sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed since</source>
        <translation>
            <numerusform>%Ln seither versäumt</numerusform>
            <numerusform>%Ln seither versäumt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln looked at</source>
        <translation>
            <numerusform>{n} von %Ln angesehen</numerusform>
            <numerusform>{n} von %Ln angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were erased on request, skipped</source>
        <translation>
            <numerusform>%Ln Zeile war auf Verlangen gelöscht, übersprungen</numerusform>
            <numerusform>%Ln Zeilen waren auf Verlangen gelöscht, übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in all</source>
        <translation>
            <numerusform>%Ln Person insgesamt</numerusform>
            <numerusform>%Ln Personen insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes of theirs alone</source>
        <translation>
            <numerusform>%Ln Notiz nur von ihnen</numerusform>
            <numerusform>%Ln Notizen nur von ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history: it cannot be undone</source>
        <translation>
            <numerusform>%Ln Eintrag des Verlaufs: nicht rückgängig zu machen</numerusform>
            <numerusform>%Ln Einträge des Verlaufs: nicht rückgängig zu machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>them in all %Ln backups, which are rewritten</source>
        <translation>
            <numerusform>sie in %Ln Sicherung, die neu geschrieben wird</numerusform>
            <numerusform>sie in allen %Ln Sicherungen, die neu geschrieben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are with others too: they stay theirs, without {name}.</source>
        <translation>
            <numerusform>%Ln Notiz ist auch mit anderen: Sie bleibt deren, ohne {name}.</numerusform>
            <numerusform>%Ln Notizen sind auch mit anderen: Sie bleiben deren, ohne {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were rewritten.</source>
        <translation>
            <numerusform>%Ln Sicherung wurde neu geschrieben.</numerusform>
            <numerusform>%Ln Sicherungen wurden neu geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %Ln days</source>
        <translation>
            <numerusform>seit %Ln Tag still</numerusform>
            <numerusform>seit %Ln Tagen still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought nothing for %Ln days</source>
        <translation>
            <numerusform>seit %Ln Tag nichts gekauft</numerusform>
            <numerusform>seit %Ln Tagen nichts gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than ever: never over %Ln days before</source>
        <translation>
            <numerusform>länger als je: bisher nie über %Ln Tag</numerusform>
            <numerusform>länger als je: bisher nie über %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slower: lately every %Ln days, before that every {before}</source>
        <translation>
            <numerusform>langsamer: zuletzt jeden Tag ({before} davor)</numerusform>
            <numerusform>langsamer: zuletzt alle %Ln Tage, davor alle {before}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a complaint is open for %Ln days</source>
        <translation>
            <numerusform>eine Reklamation ist seit %Ln Tag offen</numerusform>
            <numerusform>eine Reklamation ist seit %Ln Tagen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} complaints are open, the first for %Ln days</source>
        <translation>
            <numerusform>{count} Reklamationen sind offen, die erste seit %Ln Tag</numerusform>
            <numerusform>{count} Reklamationen sind offen, die erste seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a promise of yours is %Ln days late</source>
        <translation>
            <numerusform>eine Zusage von Ihnen ist %Ln Tag überfällig</numerusform>
            <numerusform>eine Zusage von Ihnen ist %Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} promises of yours are late, the first by %Ln days</source>
        <translation>
            <numerusform>{count} Zusagen von Ihnen sind überfällig, die erste %Ln Tag</numerusform>
            <numerusform>{count} Zusagen von Ihnen sind überfällig, die erste %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement is renewed or ends in %Ln days</source>
        <translation>
            <numerusform>ein Vertrag verlängert sich oder endet in %Ln Tag</numerusform>
            <numerusform>ein Vertrag verlängert sich oder endet in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated {score} of {scale}, %Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag mit {score} von {scale} bewertet</numerusform>
            <numerusform>vor %Ln Tagen mit {score} von {scale} bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people at risk</source>
        <translation>
            <numerusform>%Ln Person gefährdet</numerusform>
            <numerusform>%Ln Personen gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people}, of %Ln with a rhythm of their own</source>
        <translation>
            <numerusform>{people}, von %Ln mit eigenem Rhythmus</numerusform>
            <numerusform>{people}, von %Ln mit eigenem Rhythmus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln there is not enough data</source>
        <translation>
            <numerusform>zu %Ln gibt es nicht genug Daten</numerusform>
            <numerusform>zu %Ln gibt es nicht genug Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seem to have left</source>
        <translation>
            <numerusform>%Ln scheint gegangen zu sein</numerusform>
            <numerusform>%Ln scheinen gegangen zu sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln who left it would have said so of {told}</source>
        <translation>
            <numerusform>Von %Ln, der ging, hätte sie es bei {told} gesagt</numerusform>
            <numerusform>Von %Ln, die gingen, hätte sie es bei {told} gesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of them %Ln days or more before it was certain</source>
        <translation>
            <numerusform>bei der Hälfte %Ln Tag oder mehr, bevor es sicher war</numerusform>
            <numerusform>bei der Hälfte %Ln Tage oder mehr, bevor es sicher war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln Fehlalarm</numerusform>
            <numerusform>%Ln Fehlalarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone through day by day since {day}, without looking ahead: %Ln customers.</source>
        <translation>
            <numerusform>Tag für Tag durchgegangen seit {day}, ohne vorauszusehen: %Ln Kunde.</numerusform>
            <numerusform>Tag für Tag durchgegangen seit {day}, ohne vorauszusehen: %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those who left had too little history to say anything.</source>
        <translation>
            <numerusform>%Ln von denen, die gingen, hatte zu wenig Geschichte, um etwas zu sagen.</numerusform>
            <numerusform>%Ln von denen, die gingen, hatten zu wenig Geschichte, um etwas zu sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named now: nobody knows yet.</source>
        <translation>
            <numerusform>%Ln wird jetzt genannt: Noch weiß es niemand.</numerusform>
            <numerusform>%Ln werden jetzt genannt: Noch weiß es niemand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few have left to judge: %Ln, and it takes {least}.</source>
        <translation>
            <numerusform>Zu wenige sind gegangen, um zu urteilen: %Ln, und es braucht {least}.</numerusform>
            <numerusform>Zu wenige sind gegangen, um zu urteilen: %Ln, und es braucht {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left after {until}; named on {since}, %Ln days before it was certain</source>
        <translation>
            <numerusform>ging nach {until}; genannt am {since}, %Ln Tag bevor es sicher war</numerusform>
            <numerusform>ging nach {until}; genannt am {since}, %Ln Tage bevor es sicher war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln people</source>
        <translation>
            <numerusform>bei %Ln Person</numerusform>
            <numerusform>bei %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln Sache</numerusform>
            <numerusform>%Ln Sachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists</source>
        <translation>
            <numerusform>%Ln Checkliste</numerusform>
            <numerusform>%Ln Checklisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Introduced %Ln people</source>
        <translation>
            <numerusform>Hat %Ln Person empfohlen</numerusform>
            <numerusform>Hat %Ln Personen empfohlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments of {people}</source>
        <translation>
            <numerusform>%Ln Kommentar von {people}</numerusform>
            <numerusform>%Ln Kommentare von {people}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sales</source>
        <translation>
            <numerusform>%Ln neuer Verkauf</numerusform>
            <numerusform>%Ln neue Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new items</source>
        <translation>
            <numerusform>%Ln neuer Artikel</numerusform>
            <numerusform>%Ln neue Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln days</source>
        <translation>
            <numerusform>meist jeden Tag</numerusform>
            <numerusform>meist alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought both</source>
        <translation>
            <numerusform>%Ln kaufte beides</numerusform>
            <numerusform>%Ln kauften beides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>an %Ln Person</numerusform>
            <numerusform>an %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln heute fällig</numerusform>
            <numerusform>%Ln heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln Kauf</numerusform>
            <numerusform>%Ln Käufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln in time</source>
        <translation>
            <numerusform>{n} von %Ln rechtzeitig</numerusform>
            <numerusform>{n} von %Ln rechtzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals won</source>
        <translation>
            <numerusform>%Ln Geschäft gewonnen</numerusform>
            <numerusform>%Ln Geschäfte gewonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are over</source>
        <translation>
            <numerusform>%Ln, der vorbei ist</numerusform>
            <numerusform>%Ln, die vorbei sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be the same</source>
        <translation>
            <numerusform>%Ln Paar ist vielleicht dasselbe</numerusform>
            <numerusform>%Ln Paare sind vielleicht dasselbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also named in %Ln texts of others. Tick those in which “someone” is to take the name’s place.</source>
        <translation>
            <numerusform>Auch in %Ln Text anderer genannt. Haken setzen, wo „jemand“ an die Stelle des Namens treten soll.</numerusform>
            <numerusform>Auch in %Ln Texten anderer genannt. Haken setzen, wo „jemand“ an die Stelle des Namens treten soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were counted</source>
        <translation>
            <numerusform>%Ln Zeile wurde gezählt</numerusform>
            <numerusform>%Ln Zeilen wurden gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealActions</name>
    <message>
        <source>&amp;New deal…</source>
        <translation>&amp;Neues Geschäft…</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>&amp;Pipelines und Phasen…</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Deals by &amp;month…</source>
        <translation>Geschäfte nach &amp;Monat…</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>Geschäfte &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export deals…</source>
        <translation>Geschäfte &amp;exportieren…</translation>
    </message>
    <message>
        <source>Open this deal</source>
        <translation>Dieses Geschäft öffnen</translation>
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
        <translation>Nächster Schritt…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Remove this deal</source>
        <translation>Dieses Geschäft entfernen</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>In die Phase davor</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>In die nächste Phase</translation>
    </message>
</context>
<context>
    <name>DealActs</name>
    <message>
        <source>Whose deal is it?</source>
        <translation>Wessen Geschäft ist es?</translation>
    </message>
    <message>
        <source>Choose the stages first; then the deal.</source>
        <translation>Erst die Phasen wählen, dann das Geschäft.</translation>
    </message>
    <message>
        <source>Import deals</source>
        <translation>Geschäfte importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export deals</source>
        <translation>Geschäfte exportieren</translation>
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
        <translation>Kein nächster Schritt</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>New deal</source>
        <translation>Neues Geschäft</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Web shop, menu cards, training…</source>
        <translation>Webshop, Speisekarten, Schulung…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>950, EUR 1200 or $12.50</source>
        <translation>950, EUR 1200 oder 12,50 $</translation>
    </message>
    <message>
        <source>as its stage has it</source>
        <translation>wie die Phase</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>fr, in 2 Wochen, 4. Dez</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Angebot schicken</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Nächster Schritt…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Chance in %</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschluss erwartet</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <translation>Warum?</translation>
    </message>
    <message>
        <source>In a few words; may stay empty</source>
        <translation>In wenigen Worten; kann leer bleiben</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>Checkliste beginnen</translation>
    </message>
    <message>
        <source>No checklist</source>
        <translation>Keine Checkliste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Thank {name} for the introduction tomorrow</source>
        <translation>{name} morgen für die Empfehlung danken</translation>
    </message>
    <message>
        <source>Drop its next step too: {step}</source>
        <translation>Auch den nächsten Schritt streichen: {step}</translation>
    </message>
</context>
<context>
    <name>DealGroup</name>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Neues Geschäft…</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>DealImportDialog</name>
    <message>
        <source>Import deals</source>
        <translation>Geschäfte importieren</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DealMonthsDialog</name>
    <message>
        <source>Deals by month</source>
        <translation>Geschäfte nach Monat</translation>
    </message>
    <message>
        <source>By the day on which they may be closed. Weighted: each amount by its chance, added, and rounded once.</source>
        <translation>Nach dem Tag, an dem der Abschluss erwartet wird. Gewichtet: jeder Betrag mal seiner Chance, addiert und einmal gerundet.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Won and lost in the last year</source>
        <translation>Gewonnen und verloren im letzten Jahr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Sales pipeline</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>{deals} written to {name}.</source>
        <translation>{deals} in {name} geschrieben.</translation>
    </message>
    <message>
        <source>{name} is no table of deals: it needs a column for what each is, one for the person or the company, and one for the stage.</source>
        <translation>{name} ist keine Tabelle von Geschäften: Nötig sind eine Spalte dafür, was es ist, eine für die Person oder die Firma und eine für die Phase.</translation>
    </message>
    <message>
        <source>{name}, from {system}</source>
        <translation>{name}, aus {system}</translation>
    </message>
    <message>
        <source>New: {x}</source>
        <translation>Neu: {x}</translation>
    </message>
    <message>
        <source>Here already, left as they are: {x}</source>
        <translation>Schon vorhanden, bleibt unverändert: {x}</translation>
    </message>
    <message>
        <source>Nobody here is meant, so they are made: {x}</source>
        <translation>Noch niemand davon ist hier, wird angelegt: {x}</translation>
    </message>
    <message>
        <source>Of people who were erased, not brought back: {x}</source>
        <translation>Von endgültig gelöschten Personen, nicht zurückgeholt: {x}</translation>
    </message>
    <message>
        <source>New stages: {x}</source>
        <translation>Neue Phasen: {x}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>nobody is named whose deal it is</source>
        <translation>es ist niemand genannt, dessen Geschäft es ist</translation>
    </message>
    <message>
        <source>it is not said what it is</source>
        <translation>es ist nicht gesagt, was es ist</translation>
    </message>
    <message>
        <source>there are several of this name; an e-mail address would tell</source>
        <translation>es gibt mehrere dieses Namens; eine E-Mail-Adresse würde es klären</translation>
    </message>
    <message>
        <source>day or month first? Taken as month first</source>
        <translation>Tag oder Monat zuerst? Als Monat zuerst gelesen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Line {n}: {what}</source>
        <translation>Zeile {n}: {what}</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} „{words}“</translation>
    </message>
    <message>
        <source>{stage} in {pipeline}</source>
        <translation>{stage} in {pipeline}</translation>
    </message>
    <message>
        <source>Pipeline “{x}” made.</source>
        <translation>Pipeline „{x}“ angelegt.</translation>
    </message>
    <message>
        <source>making the pipeline “{x}”</source>
        <translation>das Anlegen der Pipeline „{x}“</translation>
    </message>
    <message>
        <source>Pipeline “{x}” changed.</source>
        <translation>Pipeline „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the pipeline “{x}”</source>
        <translation>die Änderung der Pipeline „{x}“</translation>
    </message>
    <message>
        <source>Order of {x} pipelines changed.</source>
        <translation>Reihenfolge von {x} Pipelines geändert.</translation>
    </message>
    <message>
        <source>the order of {x} pipelines</source>
        <translation>die Reihenfolge von {x} Pipelines</translation>
    </message>
    <message>
        <source>Pipeline “{x}” removed.</source>
        <translation>Pipeline „{x}“ entfernt.</translation>
    </message>
    <message>
        <source>removing the pipeline “{x}”</source>
        <translation>das Entfernen der Pipeline „{x}“</translation>
    </message>
    <message>
        <source>Deal “{x}” saved.</source>
        <translation>Geschäft „{x}“ gespeichert.</translation>
    </message>
    <message>
        <source>the deal “{x}”</source>
        <translation>das Geschäft „{x}“</translation>
    </message>
    <message>
        <source>Deal “{x}” changed.</source>
        <translation>Geschäft „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the deal “{x}”</source>
        <translation>die Änderung des Geschäfts „{x}“</translation>
    </message>
    <message>
        <source>Deal “{x}” moved.</source>
        <translation>Geschäft „{x}“ verschoben.</translation>
    </message>
    <message>
        <source>moving the deal “{x}”</source>
        <translation>das Verschieben des Geschäfts „{x}“</translation>
    </message>
    <message>
        <source>Deal “{x}” won.</source>
        <translation>Geschäft „{x}“ gewonnen.</translation>
    </message>
    <message>
        <source>winning the deal “{x}”</source>
        <translation>das Gewinnen des Geschäfts „{x}“</translation>
    </message>
    <message>
        <source>Deal “{x}” lost.</source>
        <translation>Geschäft „{x}“ verloren.</translation>
    </message>
    <message>
        <source>losing the deal “{x}”</source>
        <translation>das Verlieren des Geschäfts „{x}“</translation>
    </message>
    <message>
        <source>Deal “{x}” open again.</source>
        <translation>Geschäft „{x}“ wieder offen.</translation>
    </message>
    <message>
        <source>opening the deal “{x}” again</source>
        <translation>das Wiederöffnen des Geschäfts „{x}“</translation>
    </message>
    <message>
        <source>Deal “{x}” removed.</source>
        <translation>Geschäft „{x}“ entfernt.</translation>
    </message>
    <message>
        <source>removing the deal “{x}”</source>
        <translation>das Entfernen des Geschäfts „{x}“</translation>
    </message>
    <message>
        <source>Next step of “{x}” saved.</source>
        <translation>Nächster Schritt von „{x}“ gespeichert.</translation>
    </message>
    <message>
        <source>the next step of “{x}”</source>
        <translation>der nächste Schritt von „{x}“</translation>
    </message>
    <message>
        <source>Imported deals: {x}.</source>
        <translation>Importierte Geschäfte: {x}.</translation>
    </message>
    <message>
        <source>the import of deals: {x}</source>
        <translation>der Import von Geschäften: {x}</translation>
    </message>
    <message>
        <source>A pipeline has one stage at least.</source>
        <translation>Eine Pipeline hat mindestens eine Phase.</translation>
    </message>
    <message>
        <source>A pipeline has twenty stages at most.</source>
        <translation>Eine Pipeline hat höchstens zwanzig Phasen.</translation>
    </message>
    <message>
        <source>Two stages have the same name.</source>
        <translation>Zwei Phasen haben denselben Namen.</translation>
    </message>
    <message>
        <source>A chance is from 0 to 100 percent.</source>
        <translation>Eine Chance liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>Days are from 1 to 999.</source>
        <translation>Tage von 1 bis 999.</translation>
    </message>
    <message>
        <source>There is a pipeline of this name already.</source>
        <translation>Es gibt schon eine Pipeline dieses Namens.</translation>
    </message>
    <message>
        <source>Deals are still in this stage. Say where to move them.</source>
        <translation>In dieser Phase sind noch Geschäfte. Bitte sagen, wohin sie sollen.</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Say where to move them.</source>
        <translation>„{stage}“ hat noch {deals}. Bitte sagen, wohin damit.</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Handwerk</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
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
        <translation>Erstgespräch</translation>
    </message>
    <message>
        <source>Needs clear</source>
        <translation>Bedarf geklärt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besichtigung</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachgefasst</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Order promised</source>
        <translation>Auftrag zugesagt</translation>
    </message>
    <message>
        <source>Trial session</source>
        <translation>Probestunde</translation>
    </message>
    <message>
        <source>Program offered</source>
        <translation>Programm angeboten</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheidung</translation>
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
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <translation>Abschluss war {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>Abschluss {day}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>rotten</source>
        <translation>liegt zu lange</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>als Nächstes: {step}</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <source>weighted {sums}</source>
        <translation>gewichtet {sums}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{deal}: {stage}, {n} of {all}</source>
        <translation>{deal}: {stage}, {n} von {all}</translation>
    </message>
    <message>
        <source>Thank {introducer} for introducing {customer}</source>
        <translation>{introducer} für die Empfehlung von {customer} danken</translation>
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
        <translation>Preis</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Knew us already</source>
        <translation>Kannte uns schon</translation>
    </message>
    <message>
        <source>Quick answer</source>
        <translation>Schnelle Antwort</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Zu teuer</translation>
    </message>
    <message>
        <source>Took another</source>
        <translation>Anderen genommen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Andere Pipeline</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neues Geschäft</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline: {name}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no note to follow up. Open a person first.</source>
        <translation>Es gibt keine Notiz für eine Wiedervorlage. Erst eine Person öffnen.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-up? {keys}</source>
        <translation>Wiedervorlage? {keys}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Label of {what}</source>
        <translation>Bezeichnung von {what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DialectPanel</name>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Zellen getrennt durch</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Spaltennamen</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Others that are due</source>
        <translation>Weiteres, das fällig ist</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close; Today keeps the list (Esc)</source>
        <translation>Schließen; unter Heute bleibt die Liste (Esc)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Zurückstellen: {what}</translation>
    </message>
    <message>
        <source>In 1 hour: {what}</source>
        <translation>In 1 Stunde: {what}</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öffnen: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>DuePopover</name>
    <message>
        <source>fri, tue 3pm, in 2 weeks, 4 dec</source>
        <translation>fr, di 15 Uhr, in 2 Wochen, 4. Dez</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>{one} and {other} are two. They are not asked of again.</source>
        <translation>{one} und {other} sind zwei. Danach wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name, other spelling</source>
        <translation>gleicher Name, andere Schreibweise</translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation>Namen vertauscht</translation>
    </message>
    <message>
        <source>one with a middle name</source>
        <translation>einer mit zweitem Vornamen</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>names a letter or two apart</source>
        <translation>Namen ein, zwei Buchstaben auseinander</translation>
    </message>
    <message>
        <source>given names a letter or two apart</source>
        <translation>Vornamen, die sich in ein, zwei Buchstaben unterscheiden</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>Initialen passen</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>gleicher Vorname</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>one has no name</source>
        <translation>einer ohne Namen</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>same office address</source>
        <translation>gleiche Büroadresse</translation>
    </message>
    <message>
        <source>a number that many have</source>
        <translation>eine Nummer, die viele haben</translation>
    </message>
    <message>
        <source>an address that many have</source>
        <translation>eine Adresse, die viele haben</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>other given names</source>
        <translation>andere Vornamen</translation>
    </message>
    <message>
        <source>one is the younger or elder</source>
        <translation>einer ist der Jüngere oder Ältere</translation>
    </message>
    <message>
        <source>one is a man, one a woman</source>
        <translation>Mann und Frau</translation>
    </message>
    <message>
        <source>other middle names</source>
        <translation>andere zweite Vornamen</translation>
    </message>
    <message>
        <source>other birthdays</source>
        <translation>andere Geburtstage</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>andere E-Mail</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>andere Telefonnummer</translation>
    </message>
    <message>
        <source>other company</source>
        <translation>andere Firma</translation>
    </message>
    <message>
        <source>a person and a company</source>
        <translation>eine Person und eine Firma</translation>
    </message>
    <message>
        <source>{for}; but {against}</source>
        <translation>{for}; aber {against}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>{name} is here already: {reasons}.</source>
        <translation>{name} ist schon hier: {reasons}.</translation>
    </message>
    <message>
        <source>{other} is part of {one} now. Ctrl+Z takes it back.</source>
        <translation>{other} ist jetzt Teil von {one}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Joined from {name} on {day}</source>
        <translation>Mit {name} zusammengeführt am {day}</translation>
    </message>
    <message>
        <source>{joined}: take apart</source>
        <translation>{joined}: wieder trennen</translation>
    </message>
    <message>
        <source>Typed on {day}</source>
        <translation>Eingegeben am {day}</translation>
    </message>
    <message>
        <source>Imported from {source} on {day}</source>
        <translation>Importiert aus {source} am {day}</translation>
    </message>
    <message>
        <source>Imported on {day}</source>
        <translation>Importiert am {day}</translation>
    </message>
    <message>
        <source>Joined from {source} on {day}</source>
        <translation>Aus {source} zusammengeführt am {day}</translation>
    </message>
    <message>
        <source>Typed before {day}</source>
        <translation>Eingegeben vor dem {day}</translation>
    </message>
    <message>
        <source>Brought back from a backup on {day}</source>
        <translation>Am {day} aus einer Sicherung zurückgeholt</translation>
    </message>
    <message>
        <source>Tab takes {name}.</source>
        <translation>Tab übernimmt {name}.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>J joins a pair, N says that they are two. Joining can be taken apart later.</source>
        <translation>J führt ein Paar zusammen, N sagt, dass es zwei sind. Zusammengeführtes lässt sich später trennen.</translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation>Wer derselbe sein könnte</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dieselben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation>Alle werden durchgesehen…</translation>
    </message>
    <message>
        <source>Not everybody was looked at.</source>
        <translation>Nicht alle wurden angesehen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Niemand scheint doppelt hier zu sein.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>too dear, moved away, not satisfied</source>
        <translation>zu teuer, weggezogen, nicht zufrieden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reasons are counted on the page of agreements.</source>
        <translation>Gründe werden auf der Seite der Verträge gezählt.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Es wird nachgesehen, was es gibt…</translation>
    </message>
    <message>
        <source>Texts of others that name them</source>
        <translation>Texte anderer, die den Namen nennen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Type the name to erase: {name}</source>
        <translation>Zum Löschen den Namen eingeben: {name}</translation>
    </message>
    <message>
        <source>This goes for good, also out of the history and the search:</source>
        <translation>Das verschwindet für immer, auch aus Verlauf und Suche:</translation>
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
        <translation>Kontakte (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contacts (vCard 3.0)</source>
        <translation>Kontakte (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table for Google Contacts (CSV)</source>
        <translation>Tabelle für Google Kontakte (CSV)</translation>
    </message>
    <message>
        <source>Table for Outlook (CSV)</source>
        <translation>Tabelle für Outlook (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel, XLSX)</source>
        <translation>Arbeitsmappe (Excel, XLSX)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Pages to read (Markdown)</source>
        <translation>Seiten zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Niemand heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nobody has the tag “{tag}”.</source>
        <translation>Niemand hat das Schlagwort „{tag}“.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Mit diesen Wörtern ist niemand zu finden.</translation>
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
        <translation>CSV für Google</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV für Outlook</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>People, notes, follow-ups, your fields, and the files on people with all that is in them. smallcrm brings it in again.</source>
        <translation>Personen, Notizen, Wiedervorlagen, eigene Felder und die Dateien der Personen mit allem Inhalt. smallcrm liest es wieder ein.</translation>
    </message>
    <message>
        <source>People with all their details, for new phones and programs. Notes and follow-ups have no place in it.</source>
        <translation>Personen mit allen Angaben, für neue Telefone und Programme. Notizen und Wiedervorlagen haben darin keinen Platz.</translation>
    </message>
    <message>
        <source>People with all their details, for Outlook, iCloud and older phones. Notes and follow-ups have no place in it.</source>
        <translation>Personen mit allen Angaben, für Outlook, iCloud und ältere Telefone. Notizen und Wiedervorlagen haben darin keinen Platz.</translation>
    </message>
    <message>
        <source>A row for each person, for any spreadsheet. Without notes.</source>
        <translation>Eine Zeile je Person, für jede Tabellenkalkulation. Ohne Notizen.</translation>
    </message>
    <message>
        <source>A row for each person, as Google Contacts takes it in. Without notes.</source>
        <translation>Eine Zeile je Person, wie Google Kontakte sie einliest. Ohne Notizen.</translation>
    </message>
    <message>
        <source>A row for each person, as Outlook takes it in. Without notes.</source>
        <translation>Eine Zeile je Person, wie Outlook sie einliest. Ohne Notizen.</translation>
    </message>
    <message>
        <source>Sheets of people, notes and follow-ups.</source>
        <translation>Blätter mit Personen, Notizen und Wiedervorlagen.</translation>
    </message>
    <message>
        <source>Follow-ups as tasks with an alarm, birthdays as yearly events, for any calendar.</source>
        <translation>Wiedervorlagen als Aufgaben mit Erinnerung, Geburtstage als jährliche Termine, für jeden Kalender.</translation>
    </message>
    <message>
        <source>A folder with a page for each person, timeline included.</source>
        <translation>Ein Ordner mit einer Seite je Person, samt Zeitleiste.</translation>
    </message>
    <message>
        <source>{name}: birthday</source>
        <translation>{name}: Geburtstag</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} hat zugesagt: {what}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those tagged #{tag}</source>
        <translation>Alle mit #{tag}</translation>
    </message>
    <message>
        <source>Those found by “{words}”</source>
        <translation>Gefunden mit „{words}“</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>What is written can be read by whoever finds it.</source>
        <translation>Was geschrieben wird, kann jeder lesen, der es findet.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Everything that is yours, for any program.</source>
        <translation>Alles, was Ihnen gehört, für jedes Programm.</translation>
    </message>
    <message>
        <source>Fill a folder…</source>
        <translation>Ordner füllen…</translation>
    </message>
    <message>
        <source>An empty folder for the pages</source>
        <translation>Ein leerer Ordner für die Seiten</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Last score</source>
        <translation>Letzte Wertung</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Feedback of {x} kept.</source>
        <translation>Rückmeldung von {x} behalten.</translation>
    </message>
    <message>
        <source>the feedback of {x}</source>
        <translation>die Rückmeldung von {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} changed.</source>
        <translation>Rückmeldung von {x} geändert.</translation>
    </message>
    <message>
        <source>the change to feedback of {x}</source>
        <translation>die Änderung einer Rückmeldung von {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} removed.</source>
        <translation>Rückmeldung von {x} entfernt.</translation>
    </message>
    <message>
        <source>removing feedback of {x}</source>
        <translation>das Entfernen einer Rückmeldung von {x}</translation>
    </message>
    <message>
        <source>Feedback brought in from {x}.</source>
        <translation>Rückmeldungen aus {x} übernommen.</translation>
    </message>
    <message>
        <source>bringing in feedback from {x}</source>
        <translation>das Übernehmen von Rückmeldungen aus {x}</translation>
    </message>
    <message>
        <source>The group is called “{x}”.</source>
        <translation>Die Gruppe heißt „{x}“.</translation>
    </message>
    <message>
        <source>the name of the group “{x}”</source>
        <translation>der Name der Gruppe „{x}“</translation>
    </message>
    <message>
        <source>Merged into “{x}”.</source>
        <translation>Vereint mit „{x}“.</translation>
    </message>
    <message>
        <source>merging into “{x}”</source>
        <translation>das Vereinen mit „{x}“</translation>
    </message>
    <message>
        <source>Comment of {x} moved.</source>
        <translation>Kommentar von {x} verschoben.</translation>
    </message>
    <message>
        <source>moving a comment of {x}</source>
        <translation>das Verschieben eines Kommentars von {x}</translation>
    </message>
    <message>
        <source>“{x}” is grouped by likeness again.</source>
        <translation>„{x}“ wird wieder nach Ähnlichkeit gruppiert.</translation>
    </message>
    <message>
        <source>grouping “{x}” by likeness again</source>
        <translation>das Gruppieren von „{x}“ nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>Type what was said, or a score, or both.</source>
        <translation>Bitte eingeben, was gesagt wurde, oder eine Wertung, oder beides.</translation>
    </message>
    <message>
        <source>That is no score. Try “9”, or “4/5”.</source>
        <translation>Das ist keine Wertung. Möglich sind „9“ oder „4/5“.</translation>
    </message>
    <message>
        <source>A score is from 0 to 10, or from 1 to 5.</source>
        <translation>Eine Wertung geht von 0 bis 10 oder von 1 bis 5.</translation>
    </message>
    <message>
        <source>A score is of 10 or of 5, as in “9” or “4/5”.</source>
        <translation>Eine Wertung ist von 10 oder von 5, wie „9“ oder „4/5“.</translation>
    </message>
    <message>
        <source>That is one and the same group.</source>
        <translation>Das ist ein und dieselbe Gruppe.</translation>
    </message>
    <message>
        <source>There is a group of this name. Merge them instead.</source>
        <translation>Eine Gruppe dieses Namens gibt es schon. Sie lassen sich vereinen.</translation>
    </message>
    <message>
        <source>{n} of {scale}</source>
        <translation>{n} von {scale}</translation>
    </message>
    <message>
        <source>Rated {score}</source>
        <translation>Bewertet mit {score}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Feedback: {score}</source>
        <translation>Rückmeldung: {score}</translation>
    </message>
    <message>
        <source>Feedback kept.</source>
        <translation>Rückmeldung behalten.</translation>
    </message>
    <message>
        <source>{score}: counts as a promoter</source>
        <translation>{score}: zählt als Fürsprecher</translation>
    </message>
    <message>
        <source>{score}: counts as neither for nor against</source>
        <translation>{score}: zählt weder dafür noch dagegen</translation>
    </message>
    <message>
        <source>{score}: counts as a detractor</source>
        <translation>{score}: zählt als Kritiker</translation>
    </message>
    <message>
        <source>{score}: not counted among the content</source>
        <translation>{score}: zählt nicht zu den Zufriedenen</translation>
    </message>
    <message>
        <source>{score}: counted among the content</source>
        <translation>{score}: zählt zu den Zufriedenen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
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
        <translation>&amp;Rückmeldung hinzufügen…</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>how it goes</source>
        <translation>wie es läuft</translation>
    </message>
    <message>
        <source>Score and topic…</source>
        <translation>Wertung und Thema…</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>&amp;What they say</source>
        <translation>&amp;Was sie sagen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Bring in &amp;feedback from a table…</source>
        <translation>Rückmeldungen aus einer Tabelle &amp;übernehmen…</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
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
        <translation>Rückmeldungen als &amp;Tabelle schreiben…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>FeedbackActs</name>
    <message>
        <source>Feedback…</source>
        <translation>Rückmeldung…</translation>
    </message>
    <message>
        <source>A table of survey answers</source>
        <translation>Eine Tabelle mit Antworten einer Umfrage</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Feedback as a table</source>
        <translation>Rückmeldungen als Tabelle</translation>
    </message>
    <message>
        <source>feedback.csv</source>
        <translation>rueckmeldungen.csv</translation>
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
        <translation>Neue Rückmeldung</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>In their own words; several lines can be pasted</source>
        <translation>In eigenen Worten; mehrere Zeilen lassen sich einfügen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>9, or 4/5; empty for words alone</source>
        <translation>9 oder 4/5; leer für Worte allein</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>a survey, a call, a review</source>
        <translation>eine Umfrage, ein Anruf, eine Rezension</translation>
    </message>
    <message>
        <source>No survey</source>
        <translation>Keine Umfrage</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet auf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FeedbackFiles</name>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Von wie vielen</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>von 0 bis 10</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>von 1 bis 5</translation>
    </message>
    <message>
        <source>{answers} of {people}</source>
        <translation>{answers} von {people}</translation>
    </message>
    <message>
        <source>nobody of this name or address is here</source>
        <translation>niemand mit diesem Namen oder dieser Adresse ist hier</translation>
    </message>
    <message>
        <source>several are called so; an e-mail address would tell</source>
        <translation>mehrere heißen so; eine E-Mail-Adresse würde es sagen</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>auf Verlangen gelöscht; kommt nicht zurück</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>the score could not be read</source>
        <translation>die Wertung war nicht zu lesen</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>der Tag war nicht zu lesen</translation>
    </message>
    <message>
        <source>Say which columns are the score or the words, and which the name or the e-mail address of who answered.</source>
        <translation>Bitte sagen, welche Spalten Wertung oder Worte sind und welche Name oder E-Mail-Adresse derer, die geantwortet haben.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{answers} written to {name}.</source>
        <translation>{answers} nach {name} geschrieben.</translation>
    </message>
</context>
<context>
    <name>FeedbackGroup</name>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Add feedback…</source>
        <translation>Rückmeldung hinzufügen…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
</context>
<context>
    <name>FeedbackImportDialog</name>
    <message>
        <source>Bring in feedback</source>
        <translation>Rückmeldungen übernehmen</translation>
    </message>
    <message>
        <source>Scores are</source>
        <translation>Wertungen gehen</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Kept as the field</source>
        <translation>Bleibt als das Feld</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Darin steht</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Your fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>What you keep of people beside what everybody has: a budget, a size, a renewal date. A field can be for those with a tag only.</source>
        <translation>Was Sie über Personen außer dem Üblichen festhalten: ein Budget, eine Größe, ein Verlängerungsdatum. Ein Feld kann auch nur für ein Schlagwort gelten.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Make the field</source>
        <translation>Feld anlegen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>gold, silver, bronze</source>
        <translation>Gold, Silber, Bronze</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Nur mit Schlagwort</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Picture {day}.png</source>
        <translation>Bild {day}.png</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Attach {file} to {name}, or bring in what is in it?</source>
        <translation>{file} an {name} anhängen oder den Inhalt übernehmen?</translation>
    </message>
    <message>
        <source>these files</source>
        <translation>diese Dateien</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No program here opens this. Save a copy of it instead.</source>
        <translation>Kein Programm hier öffnet das. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>{name} may be a program, or fetch things from elsewhere when it is opened. So it is not opened from here. A copy can be saved, for you to look at with care.</source>
        <translation>{name} kann ein Programm sein oder beim Öffnen etwas von anderswo holen. Deshalb wird es nicht von hier geöffnet. Sie können eine Kopie speichern und mit Vorsicht ansehen.</translation>
    </message>
    <message>
        <source>It cannot be told what kind of file {name} is. Open it all the same?</source>
        <translation>Was für eine Datei {name} ist, lässt sich nicht sagen. Trotzdem öffnen?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>What can be done…</source>
        <translation>Was sich tun lässt…</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Was gefunden wurde…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>smallcrm (*.db)</source>
        <translation>smallcrm (*.db)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
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
        <translation>{name} öffnen, {what}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Save a copy, rename, remove</source>
        <translation>Kopie speichern, umbenennen, entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove (with undo)</source>
        <translation>Entfernen (rückgängig möglich)</translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>{path} was changed or taken away while it was brought in. Nothing was written: bring it in again.</source>
        <translation>{path} wurde während des Übernehmens geändert oder entfernt. Es wurde nichts geschrieben: Bitte noch einmal übernehmen.</translation>
    </message>
    <message>
        <source>This copy was moved to another computer and is for reading, so this is not saved. To go on with it here, choose “Use this one again” at the top of the window, or at the next start.</source>
        <translation>Diese Kopie ist auf einen anderen Computer umgezogen und nur zum Lesen, deshalb wurde das nicht gespeichert. Um hier weiterzumachen, wählen Sie „Diese wieder verwenden“ oben im Fenster oder beim nächsten Start.</translation>
    </message>
    <message>
        <source>The file is open to look at only, so this is not saved. Close smallcrm, make the file writable or mend it, and start again.</source>
        <translation>Die Datei ist nur zum Ansehen geöffnet, deshalb wurde das nicht gespeichert. Schließen Sie smallcrm, machen Sie die Datei beschreibbar oder reparieren Sie sie, und starten Sie neu.</translation>
    </message>
    <message>
        <source>{path} is not there any more, or is empty. Nothing was made in its place. Put it back, or start smallcrm in its window to choose a backup.</source>
        <translation>{path} ist nicht mehr da oder leer. An der Stelle wurde nichts angelegt. Legen Sie die Datei zurück, oder starten Sie smallcrm mit Fenster, um eine Sicherung zu wählen.</translation>
    </message>
    <message>
        <source>{path} is on the network or is synchronised with other computers: there a file can be damaged without a warning. Choose a folder of this computer with --data-dir, or this one all the same by naming it with --data-dir.</source>
        <translation>{path} liegt im Netzwerk oder wird mit anderen Computern abgeglichen: Dort kann eine Datei ohne Warnung beschädigt werden. Wählen Sie mit --data-dir einen Ordner dieses Computers, oder trotzdem diesen, indem Sie ihn mit --data-dir nennen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <translation>Den Ordner {folder} gibt es nicht. Zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>You may not write {path}. Choose a folder of your own, or have the right given to you.</source>
        <translation>{path} darf nicht geschrieben werden. Einen eigenen Ordner wählen oder sich das Recht geben lassen.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Choose another place.</source>
        <translation>{path} liegt auf einem Datenträger, der nur gelesen werden kann. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} ist ein Ordner. Eine Datei darin benennen.</translation>
    </message>
    <message>
        <source>{path} is a file, and a folder is needed. Choose a new folder, or an empty one.</source>
        <translation>{path} ist eine Datei, gebraucht wird ein Ordner. Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} is no file that can be replaced. Choose another name.</source>
        <translation>{path} ist keine Datei, die ersetzt werden kann. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or add --replace.</source>
        <translation>{path} gibt es schon und blieb, wie es war. Einen anderen Namen wählen oder --replace angeben.</translation>
    </message>
    <message>
        <source>{path} is there already and was not written by smallcrm, so it was left as it is. Move it, or choose another folder.</source>
        <translation>{path} gibt es schon und stammt nicht von smallcrm, darum blieb es, wie es war. Die Datei verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} has other things in it, which are left as they are. Choose a new folder, or an empty one.</source>
        <translation>In {path} liegt anderes, das bleibt, wie es ist. Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>No file can have the name {path} there. Choose a shorter or plainer one.</source>
        <translation>Keine Datei kann dort {path} heißen. Einen kürzeren oder einfacheren Namen wählen.</translation>
    </message>
    <message>
        <source>{path} could not be written there. Choose another place.</source>
        <translation>{path} konnte dort nicht geschrieben werden. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is no room for {path} on its disk; nothing was written there. Free some space, or choose another disk.</source>
        <translation>Für {path} ist auf dem Datenträger kein Platz; dort wurde nichts geschrieben. Platz schaffen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The file could not be brought up to this version and is as it was before.</source>
        <translation>Die Datei konnte nicht auf diese Version gebracht werden und ist wie zuvor.</translation>
    </message>
    <message>
        <source>A copy stands at {path}.</source>
        <translation>Eine Kopie liegt unter {path}.</translation>
    </message>
    <message>
        <source>Your file lies on a network drive. When the connection breaks it can be damaged; a folder of this computer is safe, and backups may go to the network.</source>
        <translation>Ihre Datei liegt auf einem Netzlaufwerk. Reißt die Verbindung ab, kann sie beschädigt werden; ein Ordner dieses Computers ist sicher, und Sicherungen dürfen ins Netz.</translation>
    </message>
    <message>
        <source>Your file lies in a folder that is synchronised. Another computer can replace it while you write; a folder of this computer is safe, and backups may go to the synchronised one.</source>
        <translation>Ihre Datei liegt in einem Ordner, der abgeglichen wird. Ein anderer Computer kann sie ersetzen, während Sie schreiben; ein Ordner dieses Computers ist sicher, und Sicherungen dürfen in den abgeglichenen.</translation>
    </message>
    <message>
        <source>You are looking at what can be read of a damaged file. Nothing is saved here, and nothing was changed in the file.</source>
        <translation>Sie sehen, was von einer beschädigten Datei lesbar ist. Hier wird nichts gespeichert, und an der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file cannot be written (it, its folder or the disk is read-only). You can look and search, and you are reminded, but nothing is saved.</source>
        <translation>In die Datei kann nicht geschrieben werden (sie, ihr Ordner oder der Datenträger ist schreibgeschützt). Sie können ansehen und suchen und werden erinnert, aber nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>This could not be read from your file.</source>
        <translation>Das war in Ihrer Datei nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be read. Nothing more is saved to it.</source>
        <translation>Die Datei ist beschädigt: Nicht alles ist lesbar. Es wird nichts mehr darin gespeichert.</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Ihre Datei ist beschädigt</translation>
    </message>
    <message>
        <source>It is looked at, and so are its backups.</source>
        <translation>Sie wird durchgesehen, ebenso ihre Sicherungen.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or replaced while smallcrm had it open. Nothing more is saved to it. Save a copy of what you see, or put the file back and start again.</source>
        <translation>Die Datei wurde verschoben, umbenannt oder ersetzt, während smallcrm sie offen hatte. Es wird nichts mehr darin gespeichert. Speichern Sie eine Kopie dessen, was Sie sehen, oder legen Sie die Datei zurück und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>FollowUpForMany</name>
    <message>
        <source>send the card fri</source>
        <translation>Karte schicken fr</translation>
    </message>
    <message>
        <source>One for each of them.</source>
        <translation>Eine für jede Person.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>When it runs</source>
        <translation>Wann es läuft</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>Beim Schließen im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Between 70 and 300 percent. It is still {value}.</source>
        <translation>Zwischen 70 und 300 Prozent. Es bleibt bei {value}.</translation>
    </message>
    <message>
        <source>Type it, or press Up and Down in the field.</source>
        <translation>Eingeben, oder im Feld die Pfeile auf und ab drücken.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 Sekunden</translation>
    </message>
    <message>
        <source>80 seconds</source>
        <translation>80 Sekunden</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Bis ich sie schließe</translation>
    </message>
    <message>
        <source>Messages stay</source>
        <translation>Meldungen bleiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Day and week</source>
        <translation>Tag und Woche</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>Woche beginnt</translation>
    </message>
    <message>
        <source>An hour from 0:00 to 6:00. It is still {value}.</source>
        <translation>Eine Uhrzeit von 0:00 bis 6:00. Es bleibt bei {value}.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Tag beginnt um</translation>
    </message>
    <message>
        <source>Until then it is still the evening before: for Today, for what is late, and for “tomorrow” in the line. Reminders ring at their hour all the same.</source>
        <translation>Bis dahin ist noch der Abend davor: für Heute, für Überfälliges und für „morgen“ in der Zeile. Erinnert wird trotzdem zur eingestellten Stunde.</translation>
    </message>
    <message>
        <source>Written in {where}</source>
        <translation>Eingetragen in {where}</translation>
    </message>
    <message>
        <source>So that you are reminded without starting it. Written in {where}</source>
        <translation>Damit Sie erinnert werden, ohne es zu starten. Eingetragen in {where}</translation>
    </message>
    <message>
        <source>Closing the window leaves the reminders on; Quit ends them.</source>
        <translation>Schließen des Fensters lässt die Erinnerungen an; Beenden schaltet sie aus.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends smallcrm.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich, deshalb beendet das Schließen des Fensters smallcrm.</translation>
    </message>
</context>
<context>
    <name>GivePopover</name>
    <message>
        <source>Give to</source>
        <translation>Zuordnen</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Percent of the customers of the year before</source>
        <translation>Prozent der Kunden des Jahres davor</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kamen wieder</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt aus</translation>
    </message>
    <message>
        <source>{good} of {counted}</source>
        <translation>{good} von {counted}</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>No reason was written</source>
        <translation>Kein Grund notiert</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>Q{quarter}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>not kept in time</source>
        <translation>nicht rechtzeitig gehalten</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam wieder</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>seither nicht</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>mehr als einmal</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>{value} of {scale}</source>
        <translation>{value} von {scale}</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest.</source>
        <translation>Noch zu wenig, um ehrlich etwas zu sagen.</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest. From {number} customers on.</source>
        <translation>Noch zu wenig, um ehrlich etwas zu sagen. Ab {number} Kunden.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
    </message>
    <message>
        <source>Promises I kept</source>
        <translation>Meine gehaltenen Zusagen</translation>
    </message>
    <message>
        <source>Promises they kept</source>
        <translation>Ihre gehaltenen Zusagen</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <translation>Würden empfehlen (NPS)</translation>
    </message>
    <message>
        <source>Content (CSAT)</source>
        <translation>Zufrieden (CSAT)</translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation>Kauften mehr als einmal</translation>
    </message>
    <message>
        <source>To the second sale</source>
        <translation>Bis zum zweiten Verkauf</translation>
    </message>
    <message>
        <source>Until a complaint is met</source>
        <translation>Bis auf Beschwerden etwas geschieht</translation>
    </message>
    <message>
        <source>Too little yet: {of} of at least {enough}</source>
        <translation>Noch zu wenig: {of} von mindestens {enough}</translation>
    </message>
    <message>
        <source>Of the customers you were in touch with in the year before the last twelve months: how many you were in touch with again since. By contacts, as nothing was sold yet.</source>
        <translation>Von den Kunden, mit denen Sie im Jahr vor den letzten zwölf Monaten Kontakt hatten: mit wie vielen seither wieder. Nach Kontakten, da noch nichts verkauft wurde.</translation>
    </message>
    <message>
        <source>Follow-ups of yours that were due in the last 90 days: how many were done on or before their day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Ihre Wiedervorlagen, die in den letzten 90 Tagen fällig waren: wie viele an ihrem zuletzt vereinbarten Tag oder davor erledigt wurden. Gestrichene und heute fällige zählen nicht.</translation>
    </message>
    <message>
        <source>What you waited for that was due in the last 90 days: how much of it came on or before its day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Worauf Sie warteten und was in den letzten 90 Tagen fällig war: wie viel davon am zuletzt vereinbarten Tag oder davor kam. Gestrichenes und heute Fälliges zählt nicht.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the year before the last twelve months: how many bought again since. From sales, without those returned.</source>
        <translation>Von den Kunden, die im Jahr vor den letzten zwölf Monaten kauften: wie viele seither wieder kauften. Aus Verkäufen, ohne zurückgegebene.</translation>
    </message>
    <message>
        <source>Who has been silent for longer than is usual for them, of all customers: the list Quiet, from contacts.</source>
        <translation>Wer länger still ist als sonst, von allen Kunden: die Liste „Still“, aus Kontakten.</translation>
    </message>
    <message>
        <source>Percent of 9 and 10 less percent of 0 to 6, of answers from 0 to 10: the last one of each customer within twelve months. From −100 to +100.</source>
        <translation>Prozent von 9 und 10 weniger Prozent von 0 bis 6, der Antworten von 0 bis 10: die letzte jedes Kunden in zwölf Monaten. Von −100 bis +100.</translation>
    </message>
    <message>
        <source>Percent of 4 and 5, of answers from 1 to 5: the last one of each customer within twelve months.</source>
        <translation>Prozent von 4 und 5, der Antworten von 1 bis 5: die letzte jedes Kunden in zwölf Monaten.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the last twelve months: how many have bought on more than one day, ever. From sales, without those returned.</source>
        <translation>Von den Kunden, die in den letzten zwölf Monaten kauften: wie viele je an mehr als einem Tag kauften. Aus Verkäufen, ohne zurückgegebene.</translation>
    </message>
    <message>
        <source>From the first day a customer bought to the second: the median, of those who bought a second time. Who never did is not in it. From sales, without those returned.</source>
        <translation>Vom ersten Kauftag eines Kunden bis zum zweiten: der Median derer, die ein zweites Mal kauften. Wer das nie tat, ist nicht dabei. Aus Verkäufen, ohne zurückgegebene.</translation>
    </message>
    <message>
        <source>From the day of a complaint to the first thing done about it, or its closing: the median, of complaints of the last twelve months. Unanswered ones are not in it.</source>
        <translation>Vom Tag einer Beschwerde bis zum Ersten, was dafür getan wurde, oder ihrem Abschluss: der Median der Beschwerden der letzten zwölf Monate. Unbeantwortete sind nicht dabei.</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Einnahmen nach Monat</translation>
    </message>
    <message>
        <source>Income by customer</source>
        <translation>Einnahmen nach Kunde</translation>
    </message>
    <message>
        <source>Who came back, by quarter</source>
        <translation>Wer wiederkam, nach Quartal</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Offene Geschäfte nach Phase</translation>
    </message>
    <message>
        <source>How long deals stay in a stage</source>
        <translation>Wie lange Geschäfte in einer Phase bleiben</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Warum Geschäfte verloren gingen</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Warum Kunden gingen</translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation>Wer wen empfohlen hat</translation>
    </message>
    <message>
        <source>For each quarter: of the customers you were in touch with in the year that ended a year before its end, how many you were in touch with in the year that ended with it.</source>
        <translation>Für jedes Quartal: von den Kunden, mit denen Sie in dem Jahr Kontakt hatten, das ein Jahr vor seinem Ende endete, mit wie vielen in dem Jahr, das mit ihm endete.</translation>
    </message>
    <message>
        <source>Sales by the month of their day, without those returned and less credit notes; each currency by itself. The last month is not over.</source>
        <translation>Verkäufe nach dem Monat ihres Tages, ohne zurückgegebene und abzüglich Gutschriften; jede Währung für sich. Der letzte Monat ist nicht vorbei.</translation>
    </message>
    <message>
        <source>Sales of the last twelve months, without those returned and less credit notes; each currency by itself. The ten highest.</source>
        <translation>Verkäufe der letzten zwölf Monate, ohne zurückgegebene und abzüglich Gutschriften; jede Währung für sich. Die zehn höchsten.</translation>
    </message>
    <message>
        <source>For each quarter: of the customers who bought in the year that ended a year before its end, how many bought in the year that ended with it. Quarters that are over.</source>
        <translation>Für jedes Quartal: von den Kunden, die in dem Jahr kauften, das ein Jahr vor seinem Ende endete, wie viele in dem Jahr kauften, das mit ihm endete. Vergangene Quartale.</translation>
    </message>
    <message>
        <source>Deals that are neither won nor lost, by the stage they stand in now.</source>
        <translation>Geschäfte, die weder gewonnen noch verloren sind, nach der Phase, in der sie stehen.</translation>
    </message>
    <message>
        <source>Whole days between entering and leaving a stage: the median, of all deals that left it in the last twelve months.</source>
        <translation>Ganze Tage zwischen Eintritt in eine Phase und Verlassen: der Median aller Geschäfte, die sie in den letzten zwölf Monaten verließen.</translation>
    </message>
    <message>
        <source>Deals lost in the last twelve months, by the reason that was written.</source>
        <translation>In den letzten zwölf Monaten verlorene Geschäfte, nach dem notierten Grund.</translation>
    </message>
    <message>
        <source>Of the last twelve months, by the reason that was written: customers of whom you said that they left, unless they bought or agreed anew, and those whose last agreement was ended. These only when no other runs, no deal is open, and for 60 days nothing was bought or talked about; who did so later than 60 days after the end has stayed.</source>
        <translation>Aus den letzten zwölf Monaten, nach dem notierten Grund: Kunden, von denen Sie sagten, dass sie gingen, wenn sie seither nichts kauften und keinen neuen Vertrag schlossen, und solche, deren letzter Vertrag beendet wurde. Diese nur, wenn kein anderer läuft, kein Geschäft offen ist und 60 Tage lang nichts gekauft und nicht gesprochen wurde; bei wem das später als 60 Tage nach dem Ende noch geschah, der ist geblieben.</translation>
    </message>
    <message>
        <source>At the top who introduced somebody, with what all who came through them have paid; below each of these, with what they paid themselves. Without what was returned.</source>
        <translation>Oben, wer jemanden empfohlen hat, mit dem, was alle zahlten, die so kamen; darunter jeder von diesen mit dem, was er selbst zahlte. Ohne Zurückgegebenes.</translation>
    </message>
</context>
<context>
    <name>HealthActs</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>HealthFrame</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>HealthListDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Es wurde nichts gezählt.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>&amp;Drucken oder speichern…</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Wer wiederkommt</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Empfehlungen</translation>
    </message>
</context>
<context>
    <name>HealthPaperDialog</name>
    <message>
        <source>Health on paper</source>
        <translation>Zustand auf Papier</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The last comments, and the numbers and charts that say something. What is hidden now stays hidden.</source>
        <translation>Die letzten Kommentare sowie die Zahlen und Diagramme, die etwas sagen. Was jetzt verborgen ist, bleibt verborgen.</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Namen und Nummern auf Papier kann jeder lesen, der es findet.</translation>
    </message>
</context>
<context>
    <name>HealthTabs</name>
    <message>
        <source>Pages of Health</source>
        <translation>Seiten von Zustand</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Everything held about {name}</source>
        <translation>Alles Gespeicherte über {name}</translation>
    </message>
    <message>
        <source>Everything held</source>
        <translation>Alles Gespeicherte</translation>
    </message>
    <message>
        <source>Three files, the same in each</source>
        <translation>Drei Dateien, in jeder dasselbe</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>removed: {value}</source>
        <translation>entfernt: {value}</translation>
    </message>
    <message>
        <source>{before}, now {after}</source>
        <translation>{before}, jetzt {after}</translation>
    </message>
    <message>
        <source>Done by a later version of smallcrm</source>
        <translation>Von einer neueren Version von smallcrm getan</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>aus {file}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Do not contact, since</source>
        <translation>Nicht kontaktieren, seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note given</source>
        <translation>Notiz zugeordnet</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>Wessen Zusage</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Can wait until</source>
        <translation>Kann warten bis</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Eingewilligt in</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Aus der Datei behalten</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>von mir</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>von ihnen</translation>
    </message>
    <message>
        <source>Nothing was left to take back.</source>
        <translation>Es war nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>Taken back in part: {what}.</source>
        <translation>Teilweise zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation>Behalten: {who}.</translation>
    </message>
    <message>
        <source>what is nobody’s</source>
        <translation>was niemandem gehört</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>{what}: what it belonged to is gone</source>
        <translation>{what}: Wozu es gehörte, ist weg</translation>
    </message>
    <message>
        <source>{what}: its place is taken</source>
        <translation>{what}: Der Platz ist besetzt</translation>
    </message>
    <message>
        <source>{what} is now {value}</source>
        <translation>{what} ist jetzt {value}</translation>
    </message>
    <message>
        <source>{what} was changed since</source>
        <translation>{what} wurde seither geändert</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of {name}</source>
        <translation>Verlauf von {name}</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Any of it can be taken back. What was changed since is kept.</source>
        <translation>Alles davon lässt sich zurücknehmen. Was seither geändert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation>Davon ist nichts mehr bekannt.</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Das zurücknehmen</translation>
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
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking who is here already…</source>
        <translation>Es wird nachgesehen, wer schon hier ist…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was copied that could be contacts.</source>
        <translation>Es wurde nichts kopiert, was Kontakte sein könnten.</translation>
    </message>
    <message>
        <source>Contacts, tables, calendars, mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</source>
        <translation>Kontakte, Tabellen, Kalender, Mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A folder of contact files</source>
        <translation>Ein Ordner mit Kontaktdateien</translation>
    </message>
    <message>
        <source>Check for duplicates</source>
        <translation>Auf Dubletten prüfen</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Nächste Tabelle</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>abgewiesene Zeilen.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgewiesene Zeilen speichern</translation>
    </message>
</context>
<context>
    <name>ImportDocuments</name>
    <message>
        <source>Import what is new</source>
        <translation>Neues importieren</translation>
    </message>
    <message>
        <source>Whoever is here with the same mark of smallcrm is joined, and nothing of yours is overwritten; who only looks the same stands under Duplicates afterwards.</source>
        <translation>Wer mit demselben smallcrm-Kennzeichen schon hier ist, wird zusammengeführt, und nichts von Ihnen wird überschrieben; wer nur gleich aussieht, steht danach unter Dubletten.</translation>
    </message>
    <message>
        <source>A document is a step of its own to undo.</source>
        <translation>Ein Dokument lässt sich für sich allein rückgängig machen.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Vorher wird gesichert.</translation>
    </message>
    <message>
        <source>All that this document says is here already.</source>
        <translation>Alles in diesem Dokument ist schon hier.</translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation>Neu: {what}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Die ersten drei Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}. {values}</source>
        <translation>{name} wird {becomes}. {values}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Spalte {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>letzter Kontakt {day}</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep as field</source>
        <translation>Als Feld behalten</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Zusatz nach dem Namen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Firma</translation>
    </message>
    <message>
        <source>Number in the old program</source>
        <translation>Nummer im alten Programm</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Art der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name beside the e-mail</source>
        <translation>Name neben der E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Second line of address</source>
        <translation>Zweite Adresszeile</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Geburtstag (Tag)</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Kleinigkeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Wants no contact since</source>
        <translation>Möchte keinen Kontakt seit</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Kontakt halten alle</translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation>Bezeichnung der nächsten Spalte</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, großes Ende zuerst</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
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
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Westeuropäisch (alter Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation>Koreanisch (CP 949)</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>doppelt &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>einfach &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>Blatt „{name}“</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>read as {letters}</source>
        <translation>gelesen als {letters}</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>getrennt durch {mark}</translation>
    </message>
    <message>
        <source>No line names the columns: they are known by their values.</source>
        <translation>Keine Zeile nennt die Spalten: Sie sind an ihren Werten erkannt.</translation>
    </message>
    <message>
        <source>Some letters could not be read so.</source>
        <translation>Einige Buchstaben waren so nicht lesbar.</translation>
    </message>
    <message>
        <source>It comes from {name}.</source>
        <translation>Es kommt von {name}.</translation>
    </message>
    <message>
        <source>The columns become what they became last time.</source>
        <translation>Die Spalten werden, was sie letztes Mal wurden.</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>IntroductionGroup</name>
    <message>
        <source>Introduced by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Not introduced by {name}</source>
        <translation>Nicht von {name} empfohlen</translation>
    </message>
</context>
<context>
    <name>ItemsDialog</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What you sell stands here, made from what you type.</source>
        <translation>Hier steht, was Sie verkaufen, entstanden aus dem, was Sie tippen.</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Passt dazu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bought one, not the other</source>
        <translation>Das eine gekauft, das andere nicht</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>Kein Paar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preis für eins</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>Was Sie verkaufen</translation>
    </message>
    <message>
        <source>another item</source>
        <translation>ein anderer Artikel</translation>
    </message>
</context>
<context>
    <name>JoinActs</name>
    <message>
        <source>Join {name} with</source>
        <translation>{name} zusammenführen mit</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is thrown away, and they can be taken apart later.</source>
        <translation>Nichts wird weggeworfen, und sie lassen sich später trennen.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;The other way round</source>
        <translation>&amp;Andersherum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{other} becomes part of {one}</source>
        <translation>{other} wird Teil von {one}</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation>{field}: {value}, von {name}</translation>
    </message>
    <message>
        <source>{field} differs</source>
        <translation>{field} ist verschieden</translation>
    </message>
    <message>
        <source>Both differ: choose one. The other stays in the history.</source>
        <translation>Beide sind verschieden: eines wählen. Das andere bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>{value} (the same)</source>
        <translation>{value} (dasselbe)</translation>
    </message>
</context>
<context>
    <name>KeyPopover</name>
    <message>
        <source>Press the new key for “{what}”</source>
        <translation>Die neue Taste für „{what}“ drücken</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Anywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>Today, Follow-ups, Unsorted</source>
        <translation>Heute, Wiedervorlagen, Unsortiert</translation>
    </message>
    <message>
        <source>Those lists, and the timeline</source>
        <translation>Diese Listen und die Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste der Personen</translation>
    </message>
    <message>
        <source>Board of deals</source>
        <translation>Tafel der Geschäfte</translation>
    </message>
    <message>
        <source>Line: take the person, or the offered date</source>
        <translation>Zeile: die Person oder das angebotene Datum übernehmen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Line: save, save and open, new line</source>
        <translation>Zeile: speichern, speichern und öffnen, neue Zeile</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Shift+Enter</source>
        <translation>Eingabe, Strg+Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Line: read the last part as plain words</source>
        <translation>Zeile: das Letzte als einfache Wörter lesen</translation>
    </message>
    <message>
        <source>Backspace twice</source>
        <translation>Zweimal Rücktaste</translation>
    </message>
    <message>
        <source>Line: earlier lines; what was saved, again</source>
        <translation>Zeile: frühere Zeilen; Gespeichertes noch einmal</translation>
    </message>
    <message>
        <source>Up, Ctrl+Z</source>
        <translation>Auf, Strg+Z</translation>
    </message>
    <message>
        <source>Line: close, the draft is kept</source>
        <translation>Zeile: schließen, der Entwurf bleibt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Snooze: hour, later, tomorrow, …</source>
        <translation>Zurückstellen: Stunde, später, morgen, …</translation>
    </message>
    <message>
        <source>H L T E W I P</source>
        <translation>S H M E N Z T</translation>
    </message>
    <message>
        <source>A field: keep, restore</source>
        <translation>Ein Feld: behalten, zurücksetzen</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>Immer so</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>One writes with that key here: press it with Ctrl or Alt, or an F key.</source>
        <translation>Mit dieser Taste wird hier geschrieben: mit Strg oder Alt drücken, oder eine F-Taste.</translation>
    </message>
    <message>
        <source>{key} is “{what}” already. Nothing was changed.</source>
        <translation>{key} ist schon „{what}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Geändert: {what}.</translation>
    </message>
    <message>
        <source>Your own keys are back.</source>
        <translation>Ihre eigenen Tasten sind zurück.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Alle Tasten sind die üblichen.</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>Meine eigenen Tasten</translation>
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
        <translation>Ohne Postanschrift und darum ohne Etikett: {names}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Erstes freies Etikett</translation>
    </message>
    <message>
        <source>Avery {name}: {columns} × {rows} on {paper}</source>
        <translation>Avery {name}: {columns} × {rows} auf {paper}</translation>
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
        <translation>Wann wurde ich erinnert?</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>They left: {name}</source>
        <translation>Nicht mehr Kunde: {name}</translation>
    </message>
    <message>
        <source>They are named no more, unless something happens with them again.</source>
        <translation>Wird nicht mehr genannt, außer es geschieht wieder etwas.</translation>
    </message>
    <message>
        <source>too dear, moved away, gave up the business</source>
        <translation>zu teuer, weggezogen, Geschäft aufgegeben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>Write to {who}</source>
        <translation>Schreiben an: {who}</translation>
    </message>
    <message>
        <source>Draft copied.</source>
        <translation>Entwurf kopiert.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft for {name}</source>
        <translation>Entwurf für {name}</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Behalten und schließen</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Open as a file</source>
        <translation>Als Datei öffnen</translation>
    </message>
    <message>
        <source>A message that was not sent yet (.eml), for long texts</source>
        <translation>Eine noch nicht gesendete Nachricht (.eml), für lange Texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Ist raus</translation>
    </message>
    <message>
        <source>You sent it: it goes into the timeline as of now</source>
        <translation>Von Hand gesendet: steht damit ab jetzt in der Zeitleiste</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Hidden while names are hidden.</source>
        <translation>Verborgen, solange Namen verborgen sind.</translation>
    </message>
    <message>
        <source>No e-mail address is known. smallcrm sends nothing itself.</source>
        <translation>Keine E-Mail-Adresse bekannt. smallcrm sendet selbst nichts.</translation>
    </message>
    <message>
        <source>To {address}. smallcrm sends nothing itself.</source>
        <translation>An {address}. smallcrm sendet selbst nichts.</translation>
    </message>
    <message>
        <source>Too long to be handed over; it was opened as a file.</source>
        <translation>Zu lang zum Übergeben; als Datei geöffnet.</translation>
    </message>
    <message>
        <source>Opened in your mail program. Did it go?</source>
        <translation>Im Mailprogramm geöffnet. Ist es raus?</translation>
    </message>
    <message>
        <source>No mail program answers. Copy it, or open it as a file.</source>
        <translation>Kein Mailprogramm antwortet. Kopieren oder als Datei öffnen.</translation>
    </message>
    <message>
        <source>Opened as a file. Did it go?</source>
        <translation>Als Datei geöffnet. Ist es raus?</translation>
    </message>
    <message>
        <source>No program opens such a file (.eml). Copy it instead.</source>
        <translation>Kein Programm öffnet eine solche Datei (.eml). Stattdessen kopieren.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Brief auf Papier</translation>
    </message>
</context>
<context>
    <name>LetterPaperDialog</name>
    <message>
        <source>Letter on paper</source>
        <translation>Brief auf Papier</translation>
    </message>
    <message>
        <source>The address stands where the window of an envelope is.</source>
        <translation>Die Anschrift steht, wo das Fenster eines Umschlags ist.</translation>
    </message>
    <message>
        <source>No postal address is known: only the name stands there.</source>
        <translation>Keine Postanschrift bekannt: dort steht nur der Name.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Eine Vorlage dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Write a subject or a text.</source>
        <translation>Einen Betreff oder einen Text schreiben.</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>Höchstens 20.000 Zeichen.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
        <source>For none of them can anything be drafted: each has a reason below.</source>
        <translation>Für niemanden davon gibt es einen Entwurf: jeweils mit Grund unten.</translation>
    </message>
    <message>
        <source>At most 1,000 people at once.</source>
        <translation>Höchstens 1.000 Personen auf einmal.</translation>
    </message>
    <message>
        <source>Between 1 and 365 days.</source>
        <translation>Zwischen 1 und 365 Tagen.</translation>
    </message>
    <message>
        <source>Between 0 and 365 days.</source>
        <translation>Zwischen 0 und 365 Tagen.</translation>
    </message>
    <message>
        <source>Template “{x}” made.</source>
        <translation>Vorlage „{x}“ angelegt.</translation>
    </message>
    <message>
        <source>making the template “{x}”</source>
        <translation>das Anlegen der Vorlage „{x}“</translation>
    </message>
    <message>
        <source>Template “{x}” changed.</source>
        <translation>Vorlage „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the template “{x}”</source>
        <translation>die Änderung der Vorlage „{x}“</translation>
    </message>
    <message>
        <source>Order of {x} templates changed.</source>
        <translation>Reihenfolge von {x} Vorlagen geändert.</translation>
    </message>
    <message>
        <source>the order of {x} templates</source>
        <translation>die Reihenfolge von {x} Vorlagen</translation>
    </message>
    <message>
        <source>Template “{x}” removed.</source>
        <translation>Vorlage „{x}“ entfernt.</translation>
    </message>
    <message>
        <source>removing the template “{x}”</source>
        <translation>das Entfernen der Vorlage „{x}“</translation>
    </message>
    <message>
        <source>Draft for {x} made.</source>
        <translation>Entwurf für {x} gemacht.</translation>
    </message>
    <message>
        <source>the draft for {x}</source>
        <translation>der Entwurf für {x}</translation>
    </message>
    <message>
        <source>Drafts made for {x}.</source>
        <translation>Entwürfe für {x} gemacht.</translation>
    </message>
    <message>
        <source>the drafts for {x}</source>
        <translation>die Entwürfe für {x}</translation>
    </message>
    <message>
        <source>Batch “{x}” changed.</source>
        <translation>Reihe „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the batch “{x}”</source>
        <translation>die Änderung der Reihe „{x}“</translation>
    </message>
    <message>
        <source>What was open of “{x}” is dropped.</source>
        <translation>Was von „{x}“ offen war, ist gestrichen.</translation>
    </message>
    <message>
        <source>dropping the rest of “{x}”</source>
        <translation>das Streichen des Rests von „{x}“</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Happy birthday, {first_name}</source>
        <translation>Alles Gute zum Geburtstag, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

all the best for your birthday. I hope that you have a day off, and good company.

Kind regards</source>
        <translation>Guten Tag {first_name},

alles Gute zum Geburtstag. Hoffentlich ist der Tag frei, und die Gesellschaft gut.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Thank you, {first_name}</source>
        <translation>Vielen Dank, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

thank you for your order: {last_item}, on {last_date}. If anything about it is not as you wanted it, tell me and I will put it right.

Kind regards</source>
        <translation>Guten Tag {first_name},

vielen Dank für den Auftrag: {last_item}, am {last_date}. Wenn etwas daran nicht so ist wie gewünscht, genügt ein Wort, und ich bringe es in Ordnung.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>After a quote</source>
        <translation>Nach einem Angebot</translation>
    </message>
    <message>
        <source>Our quote: any questions?</source>
        <translation>Unser Angebot: gibt es Fragen?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have my quote now. Is anything in it unclear, or would something else suit you better? A no is fine too; then I know.

Kind regards</source>
        <translation>Guten Tag {first_name},

mein Angebot liegt Ihnen vor. Ist etwas darin unklar, oder würde etwas anderes besser passen? Auch ein Nein ist in Ordnung; dann weiß ich Bescheid.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Um eine Bewertung bitten</translation>
    </message>
    <message>
        <source>A few words about {last_item}?</source>
        <translation>Ein paar Worte über {last_item}?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have had {last_item} since {last_date}. Would you write two or three sentences on how it does, for others who think about it? What could be better helps as much.

Kind regards</source>
        <translation>Guten Tag {first_name},

seit {last_date} haben Sie {last_item}. Mögen Sie zwei oder drei Sätze dazu schreiben, wie es sich macht, für andere, die es sich überlegen? Was besser sein könnte, hilft genauso.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Zurückgewinnen</translation>
    </message>
    <message>
        <source>It has been a while</source>
        <translation>Es ist eine Weile her</translation>
    </message>
    <message>
        <source>Dear {first_name},

your last order, {last_item}, was on {last_date}. If something kept you away, I would like to hear it. And if you need something again, I am here.

Kind regards</source>
        <translation>Guten Tag {first_name},

Ihr letzter Auftrag, {last_item}, war am {last_date}. Wenn etwas Sie ferngehalten hat, würde ich es gern hören. Und wenn wieder etwas gebraucht wird: ich bin da.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>{agreement}: renewal on {renewal_date}</source>
        <translation>{agreement}: Verlängerung am {renewal_date}</translation>
    </message>
    <message>
        <source>Dear {first_name},

our agreement “{agreement}” comes to its renewal on {renewal_date}. Does it still fit, or should we change something before then?

Kind regards</source>
        <translation>Guten Tag {first_name},

unser Vertrag „{agreement}“ steht am {renewal_date} zur Verlängerung an. Passt er noch, oder sollen wir vorher etwas ändern?

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>I am sorry</source>
        <translation>Es tut mir leid</translation>
    </message>
    <message>
        <source>Dear {first_name},

that went wrong, and it was our mistake. I am sorry for the trouble. This is what happened, and what we do so that it does not happen again:



Kind regards</source>
        <translation>Guten Tag {first_name},

das ging schief, und es war unser Fehler. Die Mühe tut mir leid. Das ist geschehen, und das tun wir, damit es nicht wieder geschieht:



Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>One question, {first_name}</source>
        <translation>Eine Frage, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

how likely is it that you would recommend us to a friend, from 0 (not at all) to 10 (surely)? And what is the main reason?

A reply of two lines is enough; I read every one.

Kind regards</source>
        <translation>Guten Tag {first_name},

wie wahrscheinlich ist es, dass Sie uns weiterempfehlen, von 0 (gar nicht) bis 10 (sicher)? Und was ist der wichtigste Grund?

Eine Antwort von zwei Zeilen genügt; ich lese jede.

Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A word to somebody</source>
        <translation>Ein Wort an jemanden</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>Asks how it goes</source>
        <translation>Fragt, wie es läuft</translation>
    </message>
    <message>
        <source>Not for those who want no contact.</source>
        <translation>Nicht an die, die keinen Kontakt wünschen.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent, and no second one to the same person within the days below.</source>
        <translation>Nicht an die, die keinen Kontakt wünschen oder eine Einwilligung widerrufen haben, und kein zweites an dieselbe Person innerhalb der Tage unten.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent.</source>
        <translation>Nicht an die, die keinen Kontakt wünschen oder eine Einwilligung widerrufen haben.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What they bought last</source>
        <translation>Was sie zuletzt kauften</translation>
    </message>
    <message>
        <source>When they bought last</source>
        <translation>Wann sie zuletzt kauften</translation>
    </message>
    <message>
        <source>What they paid last</source>
        <translation>Was sie zuletzt zahlten</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Tag der nächsten Wiedervorlage</translation>
    </message>
    <message>
        <source>Agreement that is renewed next</source>
        <translation>Vertrag, der als nächster verlängert wird</translation>
    </message>
    <message>
        <source>Day of that renewal</source>
        <translation>Tag dieser Verlängerung</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Ihr eigener Name</translation>
    </message>
    <message>
        <source>{name} has no first name</source>
        <translation>{name} hat keinen Vornamen</translation>
    </message>
    <message>
        <source>{name} has no name</source>
        <translation>{name} hat keinen Namen</translation>
    </message>
    <message>
        <source>{name} has no company</source>
        <translation>{name} hat keine Firma</translation>
    </message>
    <message>
        <source>{name} has no last item</source>
        <translation>{name} hat noch nichts gekauft</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no date of it</source>
        <translation>{name} hat keinen letzten Kauf und so keinen Tag dafür</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no amount of it</source>
        <translation>{name} hat keinen letzten Kauf und so keinen Betrag dafür</translation>
    </message>
    <message>
        <source>{name} has no follow-up with a day to come</source>
        <translation>{name} hat keine Wiedervorlage mit einem Tag, der noch kommt</translation>
    </message>
    <message>
        <source>{name} has no agreement that runs</source>
        <translation>{name} hat keinen laufenden Vertrag</translation>
    </message>
    <message>
        <source>{name} has no agreement with a day of renewal</source>
        <translation>{name} hat keinen Vertrag mit einem Tag der Verlängerung</translation>
    </message>
    <message>
        <source>Nothing for {name} yet: fill in your own name in Settings, Writing</source>
        <translation>Noch nichts für {name}: bitte Ihren eigenen Namen unter Einstellungen, Schreiben eintragen</translation>
    </message>
    <message>
        <source>{name} has nothing in the field “{field}”</source>
        <translation>{name} hat nichts im Feld „{field}“</translation>
    </message>
    <message>
        <source>A field that begins at “{found}” is not closed. A brace that is meant as one is written twice.</source>
        <translation>Ein Feld, das bei „{found}“ beginnt, ist nicht geschlossen. Eine Klammer, die als solche gemeint ist, wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The brace at “{found}” closes nothing. One that is meant as a brace is written twice.</source>
        <translation>Die Klammer bei „{found}“ schließt nichts. Eine, die als Klammer gemeint ist, wird doppelt geschrieben.</translation>
    </message>
    <message>
        <source>At “{found}” stands no field between the braces.</source>
        <translation>Bei „{found}“ steht kein Feld zwischen den Klammern.</translation>
    </message>
    <message>
        <source>There is no field “{found}”.</source>
        <translation>Ein Feld „{found}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Jemand, der nicht mehr da ist,</translation>
    </message>
    <message>
        <source>{name} is not in the list any more</source>
        <translation>{name} steht nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>{name} wants no contact</source>
        <translation>{name} wünscht keinen Kontakt</translation>
    </message>
    <message>
        <source>{name} took back the consent to “{what}”</source>
        <translation>{name} hat die Einwilligung zu „{what}“ widerrufen</translation>
    </message>
    <message>
        <source>{name} had an offer on {day}</source>
        <translation>{name} bekam am {day} ein Angebot</translation>
    </message>
    <message>
        <source>An offer to {name} is drafted already</source>
        <translation>Ein Angebot an {name} ist schon entworfen</translation>
    </message>
    <message>
        <source>{name} has no e-mail or postal address</source>
        <translation>{name} hat weder E-Mail- noch Postanschrift</translation>
    </message>
    <message>
        <source>{drafts}; {people} left out</source>
        <translation>{drafts}; {people} ausgelassen</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>{what} anlegen</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>not sent yet, no e-mail address</source>
        <translation>noch nicht gesendet, keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>gesendet am {day}</translation>
    </message>
    <message>
        <source>sent by e-mail on {day}</source>
        <translation>per E-Mail gesendet am {day}</translation>
    </message>
    <message>
        <source>sent as a file on {day}</source>
        <translation>als Datei gesendet am {day}</translation>
    </message>
    <message>
        <source>copied and sent on {day}</source>
        <translation>kopiert und gesendet am {day}</translation>
    </message>
    <message>
        <source>printed and sent on {day}</source>
        <translation>gedruckt und gesendet am {day}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Nothing of it went yet: what comes of it is counted from then on.</source>
        <translation>Davon ging noch nichts hinaus: gezählt wird, was danach kommt.</translation>
    </message>
    <message>
        <source>Of {sent} that went, within {days} of its day: {replied} in touch, {bought} bought</source>
        <translation>Von {sent}, die hinausgingen, je {days} lang gezählt: {replied} im Kontakt, {bought} mit Kauf</translation>
    </message>
    <message>
        <source>{words} for {sums}</source>
        <translation>{words} für {sums}</translation>
    </message>
    <message>
        <source>In touch: a call, e-mail, meeting or message kept with them after it went; letters that went out of here are none. Bought: a sale from that day on that was not returned, less credit notes. That it came afterwards does not say that it came of it.</source>
        <translation>Im Kontakt: ein Anruf, eine E-Mail, ein Treffen oder eine Nachricht danach; was von hier hinausging, zählt nicht. Kauf: ein Verkauf ab diesem Tag, der nicht zurückkam, abzüglich Gutschriften. Dass es danach kam, heißt nicht, dass es daher kam.</translation>
    </message>
    <message>
        <source>{score} of {scale}</source>
        <translation>{score} von {scale}</translation>
    </message>
</context>
<context>
    <name>LettersGroup</name>
    <message>
        <source>Drafts to send</source>
        <translation>Entwürfe zum Verschicken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the draft: {x}</source>
        <translation>Entwurf öffnen: {x}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the draft: {x}</source>
        <translation>Entwurf kopieren: {x}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>I sent it: {x}</source>
        <translation>Ich habe es verschickt: {x}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>LineWindow</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Who: what happened. What you promised, when.</source>
        <translation>Wer: was geschah. Was Sie zugesagt haben, wann.</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc schließen</translation>
    </message>
    <message>
        <source>↵ Run   Tab complete</source>
        <translation>↵ Ausführen   Tab ergänzen</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>So heißt kein Befehl.</translation>
    </message>
    <message>
        <source>↵ Open   Tab complete   / commands</source>
        <translation>↵ Öffnen   Tab ergänzen   / Befehle</translation>
    </message>
    <message>
        <source>↵ Take and save   ↑↓ choose   Esc back</source>
        <translation>↵ Übernehmen und speichern   ↑↓ wählen   Esc zurück</translation>
    </message>
    <message>
        <source>↵ Ask who is meant   Shift+↵ new line   / commands</source>
        <translation>↵ Fragen, wer gemeint ist   Umschalt+↵ neue Zeile   / Befehle</translation>
    </message>
    <message>
        <source>↵ Save   Shift+↵ new line   Ctrl+↵ save and open   / commands</source>
        <translation>↵ Speichern   Umschalt+↵ neue Zeile   Strg+↵ speichern und öffnen   / Befehle</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Z in the empty line brings its words back.</source>
        <translation>Zurückgenommen. Strg+Z in der leeren Zeile bringt die Wörter zurück.</translation>
    </message>
</context>
<context>
    <name>ListFormDialog</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation>Schlüsselbund dieses Computers verwenden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm ist gesperrt</translation>
    </message>
    <message>
        <source>Type the passphrase of your file.</source>
        <translation>Passphrase Ihrer Datei eingeben.</translation>
    </message>
    <message>
        <source>smallcrm is covered</source>
        <translation>smallcrm ist verdeckt</translation>
    </message>
    <message>
        <source>Show my window</source>
        <translation>Mein Fenster zeigen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>LockedOutside</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Open smallcrm</source>
        <translation>smallcrm öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>&amp;History of {name}…</source>
        <translation>&amp;Verlauf von {name}…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Pe&amp;rson</source>
        <translation>Pe&amp;rson</translation>
    </message>
    <message>
        <source>Sele&amp;cted people</source>
        <translation>A&amp;usgewählte Personen</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ca&amp;re</source>
        <translation>Fü&amp;rsorge</translation>
    </message>
    <message>
        <source>W&amp;ork</source>
        <translation>Arbe&amp;it</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>&amp;Write a note or find anything…</source>
        <translation>N&amp;otiz schreiben oder etwas finden…</translation>
    </message>
    <message>
        <source>&amp;Note on this person</source>
        <translation>Notiz &amp;zu dieser Person</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Neue &amp;Person</translation>
    </message>
    <message>
        <source>New &amp;company</source>
        <translation>Neue &amp;Firma</translation>
    </message>
    <message>
        <source>Follow-up to the last note…</source>
        <translation>Wiedervorlage zur letzten Notiz…</translation>
    </message>
    <message>
        <source>add a date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>erinnern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgängig mac&amp;hen</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;History of this person…</source>
        <translation>&amp;Verlauf dieser Person…</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>was geändert wurde</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Alle Aktionen…</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>take back an import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>Gelöschtes wiederherstellen</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Dubletten…</translation>
    </message>
    <message>
        <source>join</source>
        <translation>zusammenführen</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>dieselbe Person zweimal</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>verschmelzen</translation>
    </message>
    <message>
        <source>&amp;Join with another…</source>
        <translation>Mit anderer &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation>Personen und Notizen &amp;finden</translation>
    </message>
    <message>
        <source>S&amp;ave this search as a list…</source>
        <translation>Diese Suche als &amp;Liste speichern…</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>smart list</source>
        <translation>intelligente Liste</translation>
    </message>
    <message>
        <source>Re&amp;name this list…</source>
        <translation>Diese Liste umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Move this &amp;list up</source>
        <translation>Diese Liste nach &amp;oben</translation>
    </message>
    <message>
        <source>Move this list &amp;down</source>
        <translation>Diese Liste n&amp;ach unten</translation>
    </message>
    <message>
        <source>&amp;Remove this list</source>
        <translation>&amp;Diese Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Follow-&amp;ups</source>
        <translation>&amp;Wiedervorlagen</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>warten auf</translation>
    </message>
    <message>
        <source>&amp;Quiet list</source>
        <translation>&amp;Stille Kunden</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Un&amp;sorted</source>
        <translation>&amp;Unsortiert</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep in touch with this tag…</source>
        <translation>Mit diesem Schlagwort Kontakt halten…</translation>
    </message>
    <message>
        <source>rhythm of this tag</source>
        <translation>Rhythmus dieses Schlagworts</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Kontakte &amp;importieren…</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>einlesen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>speichern unter</translation>
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
        <translation>Diese Person e&amp;xportieren…</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>&amp;Print today…</source>
        <translation>Heute &amp;drucken…</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Your fie&amp;lds…</source>
        <translation>Eigene Fe&amp;lder…</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>eigene Felder</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>neues Feld</translation>
    </message>
    <message>
        <source>Mo&amp;ve to a new computer…</source>
        <translation>Auf einen neuen &amp;Computer umziehen…</translation>
    </message>
    <message>
        <source>new laptop</source>
        <translation>neuer Laptop</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>packen</translation>
    </message>
    <message>
        <source>Open a fi&amp;le…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>von einem anderen Computer</translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation>Datei &amp;prüfen…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>heil</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>&amp;Sicherung öffnen…</translation>
    </message>
    <message>
        <source>backup restore</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation>Einwilligung hinzufügen…</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>Do not contact this person</source>
        <translation>Diese Person nicht kontaktieren</translation>
    </message>
    <message>
        <source>opt out</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Everything held about this person…</source>
        <translation>Alles Gespeicherte über diese Person…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>DSGVO</translation>
    </message>
    <message>
        <source>access request</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Diese Person endgültig löschen…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation>Farbschema: S&amp;ystem</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Farbschema: &amp;hell</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Theme: d&amp;ark</source>
        <translation>Farbschema: d&amp;unkel</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Farbschema: hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>hot key</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>H&amp;ide names while sharing the screen</source>
        <translation>&amp;Namen beim Teilen des Bildschirms verbergen</translation>
    </message>
    <message>
        <source>screen share</source>
        <translation>Bildschirm teilen</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>Sichtschutz</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>Videoanruf</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Cl&amp;ose window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Another day, or a follow-up…</source>
        <translation>Anderer Tag oder Wiedervorlage…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>wiederkehrend</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Eine Woche früher</translation>
    </message>
    <message>
        <source>I owe it, or wait for it</source>
        <translation>Von mir, oder ich warte darauf</translation>
    </message>
    <message>
        <source>Drop; fine as it is</source>
        <translation>Streichen; ist gut so</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>fine as it is</source>
        <translation>ist gut so</translation>
    </message>
    <message>
        <source>Not now, ask in a week</source>
        <translation>Jetzt nicht, in einer Woche fragen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Andere Worte…</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>When was I told?</source>
        <translation>Wann wurde ich erinnert?</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>erinnert</translation>
    </message>
    <message>
        <source>Next step for this customer…</source>
        <translation>Nächster Schritt für diesen Kunden…</translation>
    </message>
    <message>
        <source>another follow-up</source>
        <translation>weitere Wiedervorlage</translation>
    </message>
    <message>
        <source>and then</source>
        <translation>und dann</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Note on this one</source>
        <translation>Notiz hierzu</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a little thing</source>
        <translation>Kleinigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Diesen Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Kind of this entry…</source>
        <translation>Art dieses Eintrags…</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Diese Person löschen</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Sections and menu</source>
        <translation>Bereiche und Menü</translation>
    </message>
    <message>
        <source>Sections and menu (F10)</source>
        <translation>Bereiche und Menü (F10)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Zurück zur Liste (Alt+Links)</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to a new computer</source>
        <translation>Auf einen neuen Computer umziehen</translation>
    </message>
    <message>
        <source>All of it goes into one file, with Undo, history and settings. Carry it over, start smallcrm there and choose “Open a file”.</source>
        <translation>Alles kommt in eine Datei, mit Rückgängig, Verlauf und Einstellungen. Nehmen Sie sie mit, starten Sie dort smallcrm und wählen Sie „Datei öffnen“.</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Die Datei mit einer Passphrase sperren</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>I moved: keep this one for reading</source>
        <translation>Ich bin umgezogen: diese nur zum Lesen behalten</translation>
    </message>
    <message>
        <source>Write it down and carry it apart from the file. Without it nobody opens the file, not even we.</source>
        <translation>Schreiben Sie sie auf und bewahren Sie sie getrennt von der Datei auf. Ohne sie öffnet niemand die Datei, auch wir nicht.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you have now.</source>
        <translation>Sie öffnet sich mit Ihrer jetzigen Passphrase.</translation>
    </message>
    <message>
        <source>It is not locked: whoever finds it can read it. (A passphrase needs the package sqlcipher3.)</source>
        <translation>Sie ist nicht gesperrt: Wer sie findet, kann sie lesen. (Eine Passphrase braucht das Paket sqlcipher3.)</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Nicht gesperrt: Wer die Datei findet, kann sie lesen.</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm)</source>
        <translation>smallcrm-Dateien (*.smallcrm)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Die Datei ist geschrieben</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Sie liegt hier: {file}</translation>
    </message>
    <message>
        <source>When it is open on the new computer, say so here: then this copy opens for reading only, so that the two do not grow apart unseen.</source>
        <translation>Sobald sie auf dem neuen Computer geöffnet ist, sagen Sie es hier: Dann öffnet sich diese Kopie nur noch zum Lesen, damit die beiden nicht unbemerkt auseinanderlaufen.</translation>
    </message>
    <message>
        <source>Copy its passphrase by hand before you close this:</source>
        <translation>Passphrase vor dem Schließen von Hand abschreiben:</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>MovedRow</name>
    <message>
        <source>Moved three times. Do it now, make it smaller, or drop it?</source>
        <translation>Dreimal verschoben. Jetzt tun, kleiner machen oder streichen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Moved, and done now: {what}</source>
        <translation>Verschoben und jetzt erledigt: {what}</translation>
    </message>
    <message>
        <source>Moved, make it smaller: {what}</source>
        <translation>Verschoben, kleiner machen: {what}</translation>
    </message>
    <message>
        <source>Moved, drop it: {what}</source>
        <translation>Verschoben, streichen: {what}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm *.db)</source>
        <translation>smallcrm-Dateien (*.smallcrm *.db)</translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation>Diese wieder verwenden</translation>
    </message>
    <message>
        <source>Leave it for reading</source>
        <translation>Zum Lesen lassen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>New company</source>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>{name} ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>NameGroupDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>what they all say</source>
        <translation>was alle sagen</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
</context>
<context>
    <name>NamedPeople</name>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>{text} · several are called so</source>
        <translation>{text} · mehrere heißen so</translation>
    </message>
    <message>
        <source>{text} · perhaps {name}</source>
        <translation>{text} · vielleicht {name}</translation>
    </message>
    <message>
        <source>and {n} more; “All” makes them too</source>
        <translation>und {n} weitere; „Alle“ legt sie auch an</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>type it, or go on ({keys})</source>
        <translation>eingeben, oder weiter ({keys})</translation>
    </message>
    <message>
        <source>type it, or go on</source>
        <translation>eingeben, oder weiter</translation>
    </message>
    <message>
        <source>Next step for {name}?</source>
        <translation>Nächster Schritt für {name}?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>What is being negotiated, in the stages that it goes through. Begin with the stages of a trade; all of them can be changed.</source>
        <translation>Was verhandelt wird, in den Phasen, durch die es geht. Zum Anfang gibt es die Phasen eines Berufs; alle lassen sich ändern.</translation>
    </message>
    <message>
        <source>Stages of my own…</source>
        <translation>Eigene Phasen…</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnFieldsGroup</name>
    <message>
        <source>Your fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Ein eigenes Feld</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Make and change fields…</source>
        <translation>Felder anlegen und ändern…</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>The pair before</source>
        <translation>Voriges Paar</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same person?</source>
        <translation>{n} von {all}: Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same company?</source>
        <translation>{n} von {all}: Ist das dieselbe Firma?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>{text}, differs</source>
        <translation>{text}, verschieden</translation>
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
        <translation>Die erste Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} ist geschrieben.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>Der Drucker antwortet nicht. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>{name} goes to the printer.</source>
        <translation>{name} geht an den Drucker.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file has a passphrase. Run this in a terminal, which asks for it, or give --passphrase-file FILE.</source>
        <translation>Die Datei hat eine Passphrase. Im Terminal starten, dann wird danach gefragt, oder --passphrase-file DATEI angeben.</translation>
    </message>
    <message>
        <source>{name} is no smallcrm document, or not whole. Nothing was brought in.</source>
        <translation>{name} ist kein smallcrm-Dokument oder nicht vollständig. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>That does not open the file.</source>
        <translation>Das öffnet die Datei nicht.</translation>
    </message>
    <message>
        <source>That does not open the file. {wait}</source>
        <translation>Das öffnet die Datei nicht. {wait}</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached; the passphrase works as ever.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar; die Passphrase geht wie immer.</translation>
    </message>
    <message>
        <source>Encrypted files need two more packages: sqlcipher3 and keyring. Install them with “pip install &apos;smallcrm[encryption]&apos;”, then start smallcrm again.</source>
        <translation>Verschlüsselte Dateien brauchen zwei weitere Pakete: sqlcipher3 und keyring. Installieren Sie sie mit „pip install &apos;smallcrm[encryption]&apos;“ und starten Sie smallcrm neu.</translation>
    </message>
    <message>
        <source>At least 8 characters; better four or five words.</source>
        <translation>Mindestens 8 Zeichen; besser vier oder fünf Wörter.</translation>
    </message>
    <message>
        <source>Weak: somebody with the file finds it in days. Add a word or two.</source>
        <translation>Schwach: Wer die Datei hat, findet sie in Tagen. Noch ein oder zwei Wörter dazu.</translation>
    </message>
    <message>
        <source>Fair: it takes long to find. One more word makes it good.</source>
        <translation>Mittel: Sie zu finden dauert lange. Ein Wort mehr macht sie gut.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Anyone with this disk can read the file. Turn on disk encryption, or set a passphrase.</source>
        <translation>Wer diesen Datenträger hat, kann die Datei lesen. Schalten Sie die Verschlüsselung des Datenträgers ein oder setzen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted. Without the passphrase nobody can read them, you neither.</source>
        <translation>Die Datei und ihre Sicherungen sind verschlüsselt. Ohne die Passphrase kann niemand sie lesen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be helped: nobody can open the file without it, and no backup either. Write it down, and keep the paper where you keep your passport.</source>
        <translation>Gegen eine vergessene Passphrase hilft nichts: Ohne sie öffnet niemand die Datei und auch keine Sicherung. Schreiben Sie sie auf und bewahren Sie den Zettel bei Ihrem Pass auf.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone with this disk can read the file and its backups.</source>
        <translation>Ohne Passphrase kann jeder mit diesem Datenträger die Datei und ihre Sicherungen lesen.</translation>
    </message>
    <message>
        <source>That is not the passphrase of now. Nothing was changed.</source>
        <translation>Das ist nicht die jetzige Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Covered, not locked: the file itself has no passphrase. Set one in Settings, Safety.</source>
        <translation>Verdeckt, nicht gesperrt: Die Datei selbst hat keine Passphrase. Setzen lässt sie sich unter Einstellungen, Sicherheit.</translation>
    </message>
    <message>
        <source>The file has its passphrase now.</source>
        <translation>Die Datei hat jetzt ihre Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it {keep} until it is back, and follow at the first unlocking then.</source>
        <translation>Der zweite Ordner ist nicht da: Die Sicherungen darin {keep}, bis er zurück ist, und folgen beim ersten Entsperren danach.</translation>
    </message>
    <message>
        <source>keep the old passphrase</source>
        <translation>behalten die alte Passphrase</translation>
    </message>
    <message>
        <source>have none</source>
        <translation>haben keine</translation>
    </message>
    <message>
        <source>Without a passphrase, since it is damaged: {names}. Delete it if you can.</source>
        <translation>Ohne Passphrase, weil beschädigt: {names}. Löschen Sie das, wenn Sie können.</translation>
    </message>
    <message>
        <source>The file has no passphrase any more. Its backups have none either.</source>
        <translation>Die Datei hat keine Passphrase mehr. Ihre Sicherungen haben auch keine.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it still have the passphrase of before.</source>
        <translation>Der zweite Ordner ist nicht da: Die Sicherungen darin haben noch die alte Passphrase.</translation>
    </message>
    <message>
        <source>smallcrm: covered</source>
        <translation>smallcrm: verdeckt</translation>
    </message>
    <message>
        <source>smallcrm: locked</source>
        <translation>smallcrm: gesperrt</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>In smallcrm ist sie zu sehen.</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>In smallcrm sind sie zu sehen.</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm ist gesperrt</translation>
    </message>
    <message>
        <source>Open it and type the passphrase to be reminded.</source>
        <translation>Öffnen und die Passphrase eingeben, um erinnert zu werden.</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Passphrase wird entfernt</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Wird verschlüsselt</translation>
    </message>
    <message>
        <source>The file and its backups are copied and compared. Until that is done they stay as they are, whatever happens.</source>
        <translation>Die Datei und ihre Sicherungen werden kopiert und verglichen. Bis das getan ist, bleiben sie, wie sie sind, was auch geschieht.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase setzen…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer sleeps, and by Ctrl+L.</source>
        <translation>Gesperrt wird auch mit dem Bildschirm, wenn der Computer in den Ruhezustand geht, und mit Strg+L.</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Den Schlüssel im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Then the file opens by itself when smallcrm starts, and whoever can log in here can read it.</source>
        <translation>Dann öffnet sich die Datei beim Start von selbst, und wer sich hier anmelden kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>I wrote it down, or I shall not forget it</source>
        <translation>Ich habe sie aufgeschrieben oder vergesse sie nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>One thing is left: tick “{box}”.</source>
        <translation>Eines fehlt noch: „{box}“ ankreuzen.</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Tag these people…</source>
        <translation>Schlagwort für diese Personen…</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Take a tag from these people…</source>
        <translation>Diesen Personen ein Schlagwort nehmen…</translation>
    </message>
    <message>
        <source>Keep in touch with these people…</source>
        <translation>Mit diesen Personen Kontakt halten…</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Follow-up for each of these people…</source>
        <translation>Wiedervorlage für jede dieser Personen…</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>erinnern</translation>
    </message>
    <message>
        <source>Write to these people…</source>
        <translation>An diese Personen schreiben…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Archive these people</source>
        <translation>Diese Personen archivieren</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>Bring these people back to the list</source>
        <translation>Diese Personen in die Liste zurückholen</translation>
    </message>
    <message>
        <source>out of the archive</source>
        <translation>aus dem Archiv</translation>
    </message>
    <message>
        <source>Delete these people</source>
        <translation>Diese Personen löschen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Export these people…</source>
        <translation>Diese Personen exportieren…</translation>
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
        <translation>Diese Personen als Text kopieren</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Print these people…</source>
        <translation>Diese Personen drucken…</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People as a &amp;table</source>
        <translation>Personen als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns of the ta&amp;ble…</source>
        <translation>S&amp;palten der Tabelle…</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Find people and notes</source>
        <translation>Personen und Notizen finden</translation>
    </message>
    <message>
        <source>Find people and notes   Ctrl+F</source>
        <translation>Personen und Notizen finden   Strg+F</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation>{words} hinzufügen</translation>
    </message>
    <message>
        <source>Search the trash too</source>
        <translation>Auch im Papierkorb suchen</translation>
    </message>
    <message>
        <source>Nobody here yet. Drop a contact file (.vcf) on this window.</source>
        <translation>Noch niemand hier. Eine Kontaktdatei (.vcf) auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Open a file from another computer…</source>
        <translation>Datei von einem anderen Computer öffnen…</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People as a table</source>
        <translation>Personen als Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>Write what happened. What you promised, when.</source>
        <translation>Was geschah. Was Sie zugesagt haben, wann.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Eine Person aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Who did you last speak to? Type the name into the field at the left, then Enter.</source>
        <translation>Mit wem haben Sie zuletzt gesprochen? Den Namen links ins Feld schreiben, dann Eingabe.</translation>
    </message>
    <message>
        <source>This cannot be opened safely, so it was not.</source>
        <translation>Das lässt sich nicht sicher öffnen und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>{name} wants no contact. Open {host} all the same?</source>
        <translation>{name} möchte keinen Kontakt. {host} trotzdem öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opened: {host}</source>
        <translation>Geöffnet: {host}</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Spitzname, Teile des Namens</translation>
    </message>
    <message>
        <source>History of this person…</source>
        <translation>Verlauf dieser Person…</translation>
    </message>
    <message>
        <source>Delete (with undo)</source>
        <translation>Löschen (rückgängig möglich)</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Kopiert: {text}</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>People and commands</source>
        <translation>Personen und Befehle</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines und Phasen</translation>
    </message>
    <message>
        <source>A deal has the chance of its stage unless it has its own. After the days of its stage it is marked as rotten: time to ask, or to let it go.</source>
        <translation>Ein Geschäft hat die Chance seiner Phase, wenn es keine eigene hat. Nach den Tagen der Phase wird markiert, dass es zu lange liegt: Zeit zu fragen oder loszulassen.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>Before the others</source>
        <translation>Vor die anderen</translation>
    </message>
    <message>
        <source>Remove this pipeline</source>
        <translation>Diese Pipeline entfernen</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name der Pipeline</translation>
    </message>
    <message>
        <source>Where its deals go</source>
        <translation>Wohin die Geschäfte kommen</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Änderung behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make the pipeline</source>
        <translation>Pipeline anlegen</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Move to:</source>
        <translation>„{stage}“ hat noch {deals}. Verschieben nach:</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}, open and closed. Move to:</source>
        <translation>„{stage}“ hat noch {deals}, offen und abgeschlossen. Verschieben nach:</translation>
    </message>
    <message>
        <source>Make another pipeline first: these deals need a place.</source>
        <translation>Zuerst eine andere Pipeline anlegen: Diese Geschäfte brauchen einen Platz.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sample people. Nothing here is yours, nothing is saved.</source>
        <translation>Beispielpersonen. Nichts hier ist von Ihnen, nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>Ich warte darauf</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Ist gekommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Zurückstellen: {what}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>90 EUR</source>
        <translation>90 EUR</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Er wurde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Entfernen; es war ein Irrtum</translation>
    </message>
</context>
<context>
    <name>RateGroup</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Price: {what}</source>
        <translation>Preis: {what}</translation>
    </message>
</context>
<context>
    <name>ReachGroup</name>
    <message>
        <source>When to reach</source>
        <translation>Wann zu erreichen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change when to reach…</source>
        <translation>Ändern, wann zu erreichen…</translation>
    </message>
</context>
<context>
    <name>RecordingWording</name>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voice note {day}.wav</source>
        <translation>Sprachnotiz {day}.wav</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Sprachnotiz</translation>
    </message>
    <message>
        <source>Nothing to record or play sound with is installed: see “Voice notes” in the README. Sound files can still be attached, and opened in another program.</source>
        <translation>Es ist nichts installiert, womit Ton aufgenommen oder abgespielt wird: siehe „Voice notes“ im README. Tondateien lassen sich trotzdem anhängen und in einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>This sound cannot be played here. Open the file in another program.</source>
        <translation>Dieser Ton lässt sich hier nicht abspielen. Öffne die Datei in einem anderen Programm.</translation>
    </message>
    <message>
        <source>No microphone was found, or another program has it. Plug one in, and try again.</source>
        <translation>Kein Mikrofon gefunden, oder ein anderes Programm hat es. Schließe eines an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No loudspeaker was found, or another program has it.</source>
        <translation>Kein Lautsprecher gefunden, oder ein anderes Programm hat ihn.</translation>
    </message>
    <message>
        <source>The recording for {name} has ended by itself. What was said is kept.</source>
        <translation>Die Aufnahme für {name} hat von selbst geendet. Was gesagt wurde, ist bewahrt.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>In the morning</source>
        <translation>Am Morgen</translation>
    </message>
    <message>
        <source>Hour of the day&apos;s notice</source>
        <translation>Uhrzeit des Tageshinweises</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>On other days only what you put on that very day is told.</source>
        <translation>An anderen Tagen wird nur gesagt, was Sie auf genau diesen Tag gelegt haben.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Keep quiet at night</source>
        <translation>Nachts still sein</translation>
    </message>
    <message>
        <source>Nothing comes by itself then. An hour you typed yourself still rings: “call at 20:00” is said at 20:00.</source>
        <translation>Dann kommt nichts von selbst. Eine Uhrzeit, die Sie selbst eingaben, meldet sich trotzdem: „um 20:00 anrufen“ kommt um 20:00.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Still von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Still bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>What is switched off is not lost: Today keeps the list.</source>
        <translation>Was abgeschaltet ist, geht nicht verloren: Unter Heute bleibt die Liste.</translation>
    </message>
    <message>
        <source>What others may read on your screen</source>
        <translation>Was andere auf Ihrem Bildschirm lesen dürfen</translation>
    </message>
    <message>
        <source>Names in notices</source>
        <translation>Namen in Hinweisen</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, where it has one.</source>
        <translation>Der des Desktops, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Snooze and birthdays</source>
        <translation>Zurückstellen und Geburtstage</translation>
    </message>
    <message>
        <source>“Later today” is at</source>
        <translation>„Später heute“ ist um</translation>
    </message>
    <message>
        <source>Days before a birthday</source>
        <translation>Tage vor einem Geburtstag</translation>
    </message>
    <message>
        <source>A number from 0 to 60. It is still {value}.</source>
        <translation>Eine Zahl von 0 bis 60. Es bleibt bei {value}.</translation>
    </message>
    <message>
        <source>Tell me of birthdays</source>
        <translation>Geburtstage melden</translation>
    </message>
    <message>
        <source>days before, and on the day</source>
        <translation>Tage vorher, und am Tag selbst</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Testhinweis senden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Ja, gesehen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, I did not see it</source>
        <translation>Nein, nicht gesehen</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>War er zu sehen?</translation>
    </message>
    <message>
        <source>That is no hour of the day. It is still {value}.</source>
        <translation>Das ist keine Uhrzeit. Es bleibt bei {value}.</translation>
    </message>
    <message>
        <source>A notice says: {words}</source>
        <translation>Ein Hinweis sagt: {words}</translation>
    </message>
    <message>
        <source>Good. So you will be told.</source>
        <translation>Gut. So werden Sie erinnert.</translation>
    </message>
    <message>
        <source>See whether “Do not disturb” is on, and whether the notification settings of the desktop allow smallcrm. Where no notice can be shown, the Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Prüfen Sie, ob „Nicht stören“ an ist und ob die Einstellungen des Desktops Hinweise von smallcrm erlauben. Wo kein Hinweis gezeigt werden kann, kommt stattdessen das Fällig-Fenster in der Ecke des Bildschirms; und unter Heute bleibt die Liste in jedem Fall.</translation>
    </message>
    <message>
        <source>This desktop shows no notices now. The Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Dieser Desktop zeigt jetzt keine Hinweise. Stattdessen kommt das Fällig-Fenster in der Ecke des Bildschirms; und unter Heute bleibt die Liste in jedem Fall.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RepeatPopover</name>
    <message>
        <source>Repeat: now {rule}</source>
        <translation>Wiederholung: jetzt {rule}</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>every fri, every 2nd tue, 6 weeks, monthly</source>
        <translation>jeden Freitag, alle 6 Wochen, monatlich</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Nicht mehr wiederholen</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>repeats by a rule of its own</source>
        <translation>wiederholt sich nach eigener Regel</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule} bis {day}</translation>
    </message>
    <message>
        <source>{rule}, first {when}</source>
        <translation>{rule}, erstmals {when}</translation>
    </message>
    <message>
        <source>{said} Next {day}.</source>
        <translation>{said} Nächstes Mal {day}.</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>jeden Werktag</translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation>jeden {day}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every {nth} {day} of the month</source>
        <translation>jeden {nth} {day} im Monat</translation>
    </message>
    <message>
        <source>the {nth} {day}</source>
        <translation>{nth} {day}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>the {nth}</source>
        <translation>{nth}</translation>
    </message>
    <message>
        <source>the {nth} {day} of {month}</source>
        <translation>{nth} {day} im {month}</translation>
    </message>
    <message>
        <source>the last day of {month}</source>
        <translation>letzten Tag im {month}</translation>
    </message>
    <message>
        <source>{every} on {day}</source>
        <translation>{every} am {day}</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>ReplayPane</name>
    <message>
        <source>&amp;Go through the last 24 months</source>
        <translation>Die letzten 24 Monate &amp;durchgehen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Going through the last 24 months</source>
        <translation>Die letzten 24 Monate werden durchgegangen</translation>
    </message>
    <message>
        <source>Whom it would have named</source>
        <translation>Wen sie genannt hätte</translation>
    </message>
    <message>
        <source>The same rule, on each day of your last two years, with nothing but what was known on that day: whom would it have named, and who really left?</source>
        <translation>Dieselbe Regel an jedem Tag der letzten zwei Jahre, nur mit dem, was an dem Tag bekannt war: Wen hätte sie genannt, und wer ging wirklich?</translation>
    </message>
    <message>
        <source>Named from {points} on</source>
        <translation>Genannt ab: {points}</translation>
    </message>
    <message>
        <source>Name people from {points} on</source>
        <translation>Nennen ab: {points}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one.</source>
        <translation>Es gibt noch keine Sicherung. „Jetzt sichern“ macht eine.</translation>
    </message>
</context>
<context>
    <name>RestorePane</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Customers who are not as they were then</source>
        <translation>Kunden, die nicht mehr sind wie damals</translation>
    </message>
    <message>
        <source>Bring back only this customer</source>
        <translation>Nur diesen Kunden zurückholen</translation>
    </message>
    <message>
        <source>Replace all by this backup</source>
        <translation>Alles durch diese Sicherung ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alles ersetzen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Was die Sicherung enthält</translation>
    </message>
    <message>
        <source>Looking what it holds…</source>
        <translation>Der Inhalt wird angesehen…</translation>
    </message>
    <message>
        <source>It holds {counts}. Here and now: {now}.</source>
        <translation>Sie enthält {counts}. Hier und jetzt: {now}.</translation>
    </message>
    <message>
        <source>{about} · whole, as it was written</source>
        <translation>{about} · heil, wie geschrieben</translation>
    </message>
    <message>
        <source>Bring back only {name}</source>
        <translation>Nur {name} zurückholen</translation>
    </message>
    <message>
        <source>Replace everything that is here by this backup? What is here now is backed up first, so that you can come back to it.</source>
        <translation>Alles hier durch diese Sicherung ersetzen? Was jetzt hier ist, wird vorher gesichert, damit Sie dorthin zurückkönnen.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Wird eingesetzt…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The row before (Alt+Left)</source>
        <translation>Vorige Zeile (Alt+Links)</translation>
    </message>
    <message>
        <source>The next row (Alt+Right)</source>
        <translation>Nächste Zeile (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Result: row {n} of {all}</source>
        <translation>Ergebnis: Zeile {n} von {all}</translation>
    </message>
    <message>
        <source>Nobody: there is no name in this row, and it is left out.</source>
        <translation>Niemand: In dieser Zeile steht kein Name, sie wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Won this week</source>
        <translation>Diese Woche gewonnen</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Zu danken</translation>
    </message>
    <message>
        <source>Data to clean</source>
        <translation>Daten aufzuräumen</translation>
    </message>
    <message>
        <source>{what}, {n} of {all}</source>
        <translation>{what}, {n} von {all}</translation>
    </message>
    <message>
        <source>Finished {day}.</source>
        <translation>Abgeschlossen {day}.</translation>
    </message>
    <message>
        <source>Nothing is stuck, owed or silent. A good week.</source>
        <translation>Nichts stockt, ist geschuldet oder still. Eine gute Woche.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>Stuck, owed, gone quiet, to thank: about ten minutes.</source>
        <translation>Was stockt, geschuldet und still ist, wem zu danken ist: etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>{words}, of {more}</source>
        <translation>{words}, aus {more}</translation>
    </message>
    <message>
        <source>Won: {words}</source>
        <translation>Gewonnen: {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}?</source>
        <translation>Für die Empfehlung an {words} danken?</translation>
    </message>
    <message>
        <source>Welcome as a new customer?</source>
        <translation>Als neuen Kunden begrüßen?</translation>
    </message>
    <message>
        <source>No phone, e-mail or address</source>
        <translation>Weder Telefon noch E-Mail noch Adresse</translation>
    </message>
    <message>
        <source>“{words}” is no phone number</source>
        <translation>„{words}“ ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>Archive? Silent for more than a year</source>
        <translation>Archivieren? Seit über einem Jahr still</translation>
    </message>
    <message>
        <source>Accept: a next step for today.</source>
        <translation>Annehmen: ein nächster Schritt für heute.</translation>
    </message>
    <message>
        <source>Accept: a follow-up for today.</source>
        <translation>Annehmen: eine Wiedervorlage für heute.</translation>
    </message>
    <message>
        <source>Accept: out of the list of people, and kept.</source>
        <translation>Annehmen: aus der Liste der Personen, und behalten.</translation>
    </message>
    <message>
        <source>Move on: {words}</source>
        <translation>Weiterbringen: {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}</source>
        <translation>Für die Empfehlung an {words} danken</translation>
    </message>
    <message>
        <source>Thank for the kind words</source>
        <translation>Für die freundlichen Worte danken</translation>
    </message>
    <message>
        <source>Ask how the first order went</source>
        <translation>Fragen, wie der erste Auftrag lief</translation>
    </message>
    <message>
        <source>{words}: in “{stage}”, no next step</source>
        <translation>{words}: in „{stage}“, kein nächster Schritt</translation>
    </message>
    <message>
        <source>Bought: {words}</source>
        <translation>Gekauft: {words}</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Thank for a very good score?</source>
        <translation>Für eine sehr gute Note danken?</translation>
    </message>
    <message>
        <source>Thank for “{words}”?</source>
        <translation>Danken für „{words}“?</translation>
    </message>
    <message>
        <source>Your {year} in review</source>
        <translation>Rückblick auf {year}</translation>
    </message>
    <message>
        <source>Nothing was kept of this year.</source>
        <translation>Von diesem Jahr wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Until {day}; the year before to the same day.</source>
        <translation>Bis {day}; das Vorjahr bis zum selben Tag.</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>{file} geschrieben.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Most faithful</source>
        <translation>Am treuesten</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Who introduced most</source>
        <translation>Wer am meisten empfohlen hat</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Deals and complaints</source>
        <translation>Geschäfte und Beschwerden</translation>
    </message>
    <message>
        <source>Best month in {currency}</source>
        <translation>Bester Monat in {currency}</translation>
    </message>
    <message>
        <source>{month}, {amount}</source>
        <translation>{month}, {amount}</translation>
    </message>
    <message>
        <source>{amount} (the year before {before})</source>
        <translation>{amount} (im Vorjahr {before})</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personen hinzugekommen</translation>
    </message>
    <message>
        <source>Bought for the first time</source>
        <translation>Zum ersten Mal gekauft</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>People you were in touch with</source>
        <translation>Personen, mit denen Kontakt bestand</translation>
    </message>
    <message>
        <source>first: {kind}, {day}</source>
        <translation>zuerst: {kind}, {day}</translation>
    </message>
    <message>
        <source>last: {kind}, {day}</source>
        <translation>zuletzt: {kind}, {day}</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Geschäfte verloren</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Complaints settled</source>
        <translation>Beschwerden erledigt</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>When to reach…</source>
        <translation>Wann zu erreichen…</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>Kontaktzeiten</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Who can I call now?</source>
        <translation>Wen kann ich jetzt anrufen?</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>stockt</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>geschuldet</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Jahresrückblick</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>zurückblicken</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>best months</source>
        <translation>beste Monate</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Finish for this week</source>
        <translation>Für diese Woche abschließen</translation>
    </message>
    <message>
        <source>What is left comes again next week</source>
        <translation>Was übrig ist, kommt nächste Woche wieder</translation>
    </message>
</context>
<context>
    <name>RewordPopover</name>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>RhythmForMany</name>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>alle 6 Wochen, 3 Monate</translation>
    </message>
    <message>
        <source>It takes the place of the rhythm they have. Empty: none of their own.</source>
        <translation>Er tritt an die Stelle ihres Rhythmus. Leer: keiner eigens für sie.</translation>
    </message>
</context>
<context>
    <name>RhythmPopover</name>
    <message>
        <source>Keep in touch with everyone in #{tag}</source>
        <translation>Mit allen in #{tag} Kontakt halten</translation>
    </message>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>alle 6 Wochen, 3 Monate</translation>
    </message>
    <message>
        <source>Empty: no rhythm. One&apos;s own goes before a tag&apos;s.</source>
        <translation>Leer: kein Rhythmus. Der eigene geht vor dem eines Schlagworts.</translation>
    </message>
</context>
<context>
    <name>RightsActs</name>
    <message>
        <source>Folder for everything that is held</source>
        <translation>Ordner für alles Gespeicherte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete the damaged copies…</source>
        <translation>Beschädigte Kopien löschen…</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Not enough data: fewer than three gaps between contacts.</source>
        <translation>Nicht genug Daten: weniger als drei Abstände zwischen Kontakten.</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}</source>
        <translation>{silent}; sonst {usual}</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}</source>
        <translation>{silent}; Pausen dauern sonst {usual}</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}</source>
        <translation>{silent}; zu dieser Jahreszeit sonst {usual}</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}, give or take {spread}</source>
        <translation>{silent}; sonst {usual}, {spread} mehr oder weniger</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}, give or take {spread}</source>
        <translation>{silent}; Pausen dauern sonst {usual}, {spread} mehr oder weniger</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}, give or take {spread}</source>
        <translation>{silent}; zu dieser Jahreszeit sonst {usual}, {spread} mehr oder weniger</translation>
    </message>
    <message>
        <source>buys for less: lately {now}, before that {before}</source>
        <translation>kauft für weniger: zuletzt {now}, davor {before}</translation>
    </message>
    <message>
        <source>an agreement is renewed today</source>
        <translation>ein Vertrag verlängert sich heute</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Bitte in ein, zwei Worten sagen, warum.</translation>
    </message>
    <message>
        <source>{text}; {rest}</source>
        <translation>{text}; {rest}</translation>
    </message>
    <message>
        <source>Not enough data yet: nobody has four contacts or purchases.</source>
        <translation>Noch nicht genug Daten: Niemand hat vier Kontakte oder Käufe.</translation>
    </message>
    <message>
        <source>Nobody is at risk, as far as the numbers tell.</source>
        <translation>Niemand ist gefährdet, soweit es die Zahlen sagen.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>You said that it is not so</source>
        <translation>Sie sagten, dass es nicht so ist</translation>
    </message>
    <message>
        <source>Reach out first</source>
        <translation>Zuerst melden bei</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>geht vielleicht</translation>
    </message>
    <message>
        <source>buys again about now</source>
        <translation>kauft etwa jetzt wieder</translation>
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
        <translation>Die Geschichte ist zu kurz für ein Urteil: Es braucht zwölf Monate.</translation>
    </message>
    <message>
        <source>Left are those of whom you said so, whose last agreement ended with nothing after it, or who have been silent until today for more than 180 days, four of their usual gaps and two of their usual breaks. A false alarm was over before that: they came back, or what was wrong was settled.</source>
        <translation>Gegangen sind die, von denen Sie es sagten, deren letzter Vertrag endete, ohne dass danach etwas geschah, oder die bis heute länger schweigen als 180 Tage, vier ihrer üblichen Abstände und zwei ihrer üblichen Pausen. Ein Fehlalarm war vorher zu Ende: Sie kamen zurück, oder was nicht stimmte, wurde geregelt.</translation>
    </message>
    <message>
        <source>left after {until}; not named in time</source>
        <translation>ging nach {until}; nicht rechtzeitig genannt</translation>
    </message>
    <message>
        <source>left after {until}; too little history to say anything</source>
        <translation>ging nach {until}; zu wenig Geschichte, um etwas zu sagen</translation>
    </message>
    <message>
        <source>named from {since} to {until}, and stayed</source>
        <translation>genannt von {since} bis {until}, und geblieben</translation>
    </message>
    <message>
        <source>named since {since}: nobody knows yet</source>
        <translation>genannt seit {since}: Noch weiß es niemand</translation>
    </message>
    <message>
        <source>{x} is not at risk, you said.</source>
        <translation>{x} ist nicht gefährdet, sagen Sie.</translation>
    </message>
    <message>
        <source>“not at risk” of {x}</source>
        <translation>„nicht gefährdet“ bei {x}</translation>
    </message>
    <message>
        <source>{x} has left, you said.</source>
        <translation>{x} ist gegangen, sagen Sie.</translation>
    </message>
    <message>
        <source>“has left” of {x}</source>
        <translation>„ist gegangen“ bei {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} kann warten.</translation>
    </message>
    <message>
        <source>“not now” of {x}</source>
        <translation>„jetzt nicht“ bei {x}</translation>
    </message>
    <message>
        <source>What you said of {x} holds no more.</source>
        <translation>Was Sie über {x} sagten, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>taking back what you said of {x}</source>
        <translation>Zurücknehmen des Gesagten über {x}</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>&amp;Wiedervorlage…</translation>
    </message>
    <message>
        <source>&amp;Not so…</source>
        <translation>&amp;Nicht so…</translation>
    </message>
    <message>
        <source>They &amp;left…</source>
        <translation>&amp;Gegangen…</translation>
    </message>
    <message>
        <source>It &amp;is so after all</source>
        <translation>Es &amp;ist doch so</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Looking at everybody’s rhythm</source>
        <translation>Der Rhythmus aller wird angesehen</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>How often was this &amp;right?</source>
        <translation>Wie oft &amp;stimmte das?</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>20 Dec</source>
        <translation>20. Dez</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Schlägt vor</translation>
    </message>
    <message>
        <source>Ask {first} how {what} does</source>
        <translation>{first} fragen, wie es mit {what} geht</translation>
    </message>
    <message>
        <source>Thank you
Dear {first}, …</source>
        <translation>Danke
Liebe(r) {first}, …</translation>
    </message>
    <message>
        <source>Also of what happened in the last 60 days</source>
        <translation>Auch für das, was in den letzten 60 Tagen geschah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the stage</source>
        <translation>In der Phase</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>Tage danach</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Nur mit Schlagwort</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Subject, then text</source>
        <translation>Betreff, dann Text</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Any but the first</source>
        <translation>Jede außer der ersten</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {first} the first name, {what} what it was about.</source>
        <translation>{name} wird zum Namen des Kunden, {first} zum Vornamen, {what} zu dem, worum es ging.</translation>
    </message>
    <message>
        <source>Each of its steps becomes a follow-up once you accept.</source>
        <translation>Jeder ihrer Schritte wird zur Wiedervorlage, sobald angenommen ist.</translation>
    </message>
    <message>
        <source>There is no checklist yet: make one first, under “Checklists”.</source>
        <translation>Es gibt noch keine Checkliste: zuerst eine anlegen, unter „Checklisten“.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the name alone</source>
        <translation>nur der Name</translation>
    </message>
    <message>
        <source>Checklist “{x}” made.</source>
        <translation>Checkliste „{x}“ angelegt.</translation>
    </message>
    <message>
        <source>making the checklist “{x}”</source>
        <translation>Anlegen der Checkliste „{x}“</translation>
    </message>
    <message>
        <source>Checklist “{x}” changed.</source>
        <translation>Checkliste „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the checklist “{x}”</source>
        <translation>Änderung der Checkliste „{x}“</translation>
    </message>
    <message>
        <source>Order of {x} checklists changed.</source>
        <translation>Reihenfolge von {x} Checklisten geändert.</translation>
    </message>
    <message>
        <source>the order of {x} checklists</source>
        <translation>Reihenfolge von {x} Checklisten</translation>
    </message>
    <message>
        <source>Checklist “{x}” removed.</source>
        <translation>Checkliste „{x}“ entfernt.</translation>
    </message>
    <message>
        <source>removing the checklist “{x}”</source>
        <translation>Entfernen der Checkliste „{x}“</translation>
    </message>
    <message>
        <source>Checklist started for {x}.</source>
        <translation>Checkliste für {x} begonnen.</translation>
    </message>
    <message>
        <source>the checklist for {x}</source>
        <translation>Checkliste für {x}</translation>
    </message>
    <message>
        <source>Stopped “{x}”: what was open is dropped.</source>
        <translation>„{x}“ beendet: Offenes ist gestrichen.</translation>
    </message>
    <message>
        <source>stopping “{x}”</source>
        <translation>Beenden von „{x}“</translation>
    </message>
    <message>
        <source>Saved who introduced {x}.</source>
        <translation>Gespeichert, wer {x} empfohlen hat.</translation>
    </message>
    <message>
        <source>who introduced {x}</source>
        <translation>wer {x} empfohlen hat</translation>
    </message>
    <message>
        <source>Nobody introduced {x} any more.</source>
        <translation>Niemand hat {x} mehr empfohlen.</translation>
    </message>
    <message>
        <source>removing who introduced {x}</source>
        <translation>Entfernen, wer {x} empfohlen hat</translation>
    </message>
    <message>
        <source>Rule “{x}” made.</source>
        <translation>Regel „{x}“ angelegt.</translation>
    </message>
    <message>
        <source>making the rule “{x}”</source>
        <translation>Anlegen der Regel „{x}“</translation>
    </message>
    <message>
        <source>Rule “{x}” changed.</source>
        <translation>Regel „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the rule “{x}”</source>
        <translation>Änderung der Regel „{x}“</translation>
    </message>
    <message>
        <source>Rule “{x}” switched.</source>
        <translation>Regel „{x}“ umgeschaltet.</translation>
    </message>
    <message>
        <source>switching the rule “{x}”</source>
        <translation>Umschalten der Regel „{x}“</translation>
    </message>
    <message>
        <source>Order of {x} rules changed.</source>
        <translation>Reihenfolge von {x} Regeln geändert.</translation>
    </message>
    <message>
        <source>the order of {x} rules</source>
        <translation>Reihenfolge von {x} Regeln</translation>
    </message>
    <message>
        <source>Rule “{x}” removed.</source>
        <translation>Regel „{x}“ entfernt.</translation>
    </message>
    <message>
        <source>removing the rule “{x}”</source>
        <translation>Entfernen der Regel „{x}“</translation>
    </message>
    <message>
        <source>Taken up for {x}.</source>
        <translation>Angenommen für {x}.</translation>
    </message>
    <message>
        <source>the suggestion for {x}</source>
        <translation>Vorschlag für {x}</translation>
    </message>
    <message>
        <source>Not now: {x}.</source>
        <translation>Nicht jetzt: {x}.</translation>
    </message>
    <message>
        <source>“not now” for {x}</source>
        <translation>„nicht jetzt“ für {x}</translation>
    </message>
    <message>
        <source>the suggestions for {x}</source>
        <translation>Vorschläge für {x}</translation>
    </message>
    <message>
        <source>Draft for {x} changed.</source>
        <translation>Entwurf für {x} geändert.</translation>
    </message>
    <message>
        <source>the change of the draft for {x}</source>
        <translation>Änderung des Entwurfs für {x}</translation>
    </message>
    <message>
        <source>Sent to {x}.</source>
        <translation>An {x} verschickt.</translation>
    </message>
    <message>
        <source>what was sent to {x}</source>
        <translation>was an {x} verschickt wurde</translation>
    </message>
    <message>
        <source>Draft for {x} dropped.</source>
        <translation>Entwurf für {x} gestrichen.</translation>
    </message>
    <message>
        <source>dropping the draft for {x}</source>
        <translation>Streichen des Entwurfs für {x}</translation>
    </message>
    <message>
        <source>There is a checklist of this name already.</source>
        <translation>Es gibt schon eine Checkliste dieses Namens.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Bitte einen Namen geben.</translation>
    </message>
    <message>
        <source>A rule needs a name, and words for what it suggests.</source>
        <translation>Eine Regel braucht einen Namen und Worte für das, was sie vorschlägt.</translation>
    </message>
    <message>
        <source>Name at least one step.</source>
        <translation>Mindestens einen Schritt nennen.</translation>
    </message>
    <message>
        <source>A checklist has at most 100 steps.</source>
        <translation>Eine Checkliste hat höchstens 100 Schritte.</translation>
    </message>
    <message>
        <source>A step is due between 0 and 3650 days after the start.</source>
        <translation>Ein Schritt ist 0 bis 3650 Tage nach dem Beginn fällig.</translation>
    </message>
    <message>
        <source>Between 0 and 3650 days.</source>
        <translation>Zwischen 0 und 3650 Tagen.</translation>
    </message>
    <message>
        <source>Choose the checklist that is to be started.</source>
        <translation>Die Checkliste wählen, die begonnen werden soll.</translation>
    </message>
    <message>
        <source>Nobody introduces themselves. Choose somebody else.</source>
        <translation>Niemand empfiehlt sich selbst. Jemand anderen wählen.</translation>
    </message>
    <message>
        <source>This would go round in a ring: they were introduced by this customer, directly or by way of others.</source>
        <translation>Das ginge im Kreis: dieser Kunde hat sie empfohlen, selbst oder über andere.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Welcome call</source>
        <translation>Begrüßungsanruf</translation>
    </message>
    <message>
        <source>Check in: is all well?</source>
        <translation>Nachfragen: ist alles gut?</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Agree on what is to be done</source>
        <translation>Absprechen, was zu tun ist</translation>
    </message>
    <message>
        <source>Show the first version</source>
        <translation>Erste Fassung zeigen</translation>
    </message>
    <message>
        <source>Ask what to change</source>
        <translation>Fragen, was zu ändern ist</translation>
    </message>
    <message>
        <source>After the work</source>
        <translation>Nach der Arbeit</translation>
    </message>
    <message>
        <source>Send the invoice</source>
        <translation>Rechnung schicken</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Um eine Bewertung bitten</translation>
    </message>
    <message>
        <source>Has it been paid?</source>
        <translation>Ist es bezahlt?</translation>
    </message>
    <message>
        <source>{done} of {every}</source>
        <translation>{done} von {every}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>{checklist}: {step}, {late}, {done} of {every} done</source>
        <translation>{checklist}: {step}, {late}, {done} von {every} erledigt</translation>
    </message>
    <message>
        <source>After a sale</source>
        <translation>Nach einem Verkauf</translation>
    </message>
    <message>
        <source>A quote without an answer</source>
        <translation>Ein Angebot ohne Antwort</translation>
    </message>
    <message>
        <source>A deal is won</source>
        <translation>Ein Geschäft ist gewonnen</translation>
    </message>
    <message>
        <source>Each year on a day</source>
        <translation>Jedes Jahr an einem Tag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Draft to send</source>
        <translation>Entwurf zum Verschicken</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>each year on {day}</source>
        <translation>jedes Jahr am {day}</translation>
    </message>
    <message>
        <source>on the day of a sale</source>
        <translation>am Tag eines Verkaufs</translation>
    </message>
    <message>
        <source>on the day of a quote</source>
        <translation>am Tag eines Angebots</translation>
    </message>
    <message>
        <source>as soon as a deal is won</source>
        <translation>sobald ein Geschäft gewonnen ist</translation>
    </message>
    <message>
        <source>{days} after a sale</source>
        <translation>{days} nach einem Verkauf</translation>
    </message>
    <message>
        <source>{days} after a quote without an answer</source>
        <translation>{days} nach einem Angebot ohne Antwort</translation>
    </message>
    <message>
        <source>{days} after a deal is won</source>
        <translation>{days} nachdem ein Geschäft gewonnen ist</translation>
    </message>
    <message>
        <source>{days} in “{stage}” without an answer</source>
        <translation>{days} in „{stage}“ ohne Antwort</translation>
    </message>
    <message>
        <source>as soon as a deal is in “{stage}”</source>
        <translation>sobald ein Geschäft in „{stage}“ ist</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline}: {stage}</translation>
    </message>
    <message>
        <source>Checklist “{name}”</source>
        <translation>Checkliste „{name}“</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Today it would suggest nothing yet.</source>
        <translation>Heute würde sie noch nichts vorschlagen.</translation>
    </message>
    <message>
        <source>It would suggest {what} today. Nothing is done before you accept it.</source>
        <translation>Sie würde heute {what} vorschlagen. Nichts geschieht, bevor es angenommen ist.</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Entwurf: {text}</translation>
    </message>
    <message>
        <source>Start “{text}”</source>
        <translation>„{text}“ beginnen</translation>
    </message>
    <message>
        <source>“{what}” sold on {day}</source>
        <translation>„{what}“ verkauft am {day}</translation>
    </message>
    <message>
        <source>no answer to “{what}” since {day}</source>
        <translation>keine Antwort zu „{what}“ seit {day}</translation>
    </message>
    <message>
        <source>“{what}” won on {day}</source>
        <translation>„{what}“ gewonnen am {day}</translation>
    </message>
    <message>
        <source>sold on {day}</source>
        <translation>verkauft am {day}</translation>
    </message>
    <message>
        <source>{why} · rule “{rule}”</source>
        <translation>{why} · Regel „{rule}“</translation>
    </message>
    <message>
        <source>all {number} of the rule “{rule}” at once</source>
        <translation>alle {number} der Regel „{rule}“ auf einmal</translation>
    </message>
    <message>
        <source>The rule “{rule}” would make {what} now, in one step that can be undone.</source>
        <translation>Die Regel „{rule}“ würde jetzt {what} anlegen, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>{what} anlegen</translation>
    </message>
    <message>
        <source>Going through all of the rule “{rule}”…</source>
        <translation>Alles der Regel „{rule}“ wird durchgegangen …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What a rule suggests stands on Today until you accept it or say “not now”. Nothing is done, and nothing sent, by itself.</source>
        <translation>Was eine Regel vorschlägt, steht bei „Heute“, bis es angenommen wird oder „nicht jetzt“ heißt. Von selbst geschieht nichts, und nichts wird verschickt.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>RunsGroup</name>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: {x}</source>
        <translation>Beenden: {x}</translation>
    </message>
    <message>
        <source>Its open steps are dropped</source>
        <translation>Ihre offenen Schritte werden gestrichen</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase setzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Für sich</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle Zeit</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
</context>
<context>
    <name>SaidPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>Nothing was said in that time, of that topic, from there.</source>
        <translation>In dieser Zeit, zu diesem Thema, von dort wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Nothing said yet. Add feedback on somebody’s page, say it in the line (“rated 9, loves it”), or bring in a survey.</source>
        <translation>Noch wurde nichts gesagt. Rückmeldung auf jemandes Seite hinzufügen, in der Zeile sagen („gab uns 9, sehr zufrieden“) oder eine Umfrage übernehmen.</translation>
    </message>
    <message>
        <source>Bring in a survey…</source>
        <translation>Eine Umfrage übernehmen…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Vereinen mit</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Open the person	Enter</source>
        <translation>Person öffnen	Enter</translation>
    </message>
    <message>
        <source>Edit…	E</source>
        <translation>Bearbeiten…	E</translation>
    </message>
    <message>
        <source>Take out of the group	Del</source>
        <translation>Aus der Gruppe nehmen	Del</translation>
    </message>
    <message>
        <source>Show or hide the comments	Enter</source>
        <translation>Kommentare zeigen oder verbergen	Enter</translation>
    </message>
    <message>
        <source>Name the group…	E</source>
        <translation>Gruppe benennen…	E</translation>
    </message>
    <message>
        <source>Group by likeness again</source>
        <translation>Wieder nach Ähnlichkeit gruppieren</translation>
    </message>
</context>
<context>
    <name>SaleDeeds</name>
    <message>
        <source>Sale to {x} saved.</source>
        <translation>Verkauf an {x} gespeichert.</translation>
    </message>
    <message>
        <source>the sale to {x}</source>
        <translation>der Verkauf an {x}</translation>
    </message>
    <message>
        <source>Sale to {x} changed.</source>
        <translation>Verkauf an {x} geändert.</translation>
    </message>
    <message>
        <source>the change of a sale to {x}</source>
        <translation>die Änderung eines Verkaufs an {x}</translation>
    </message>
    <message>
        <source>Returned by {x}.</source>
        <translation>Von {x} zurückgegeben.</translation>
    </message>
    <message>
        <source>the return by {x}</source>
        <translation>die Rückgabe von {x}</translation>
    </message>
    <message>
        <source>Not returned by {x}.</source>
        <translation>Von {x} nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>“not returned” by {x}</source>
        <translation>„nicht zurückgegeben“ von {x}</translation>
    </message>
    <message>
        <source>Removed a sale to {x}.</source>
        <translation>Einen Verkauf an {x} entfernt.</translation>
    </message>
    <message>
        <source>removing a sale to {x}</source>
        <translation>das Entfernen eines Verkaufs an {x}</translation>
    </message>
    <message>
        <source>Imported sales: {x}.</source>
        <translation>Verkäufe importiert: {x}.</translation>
    </message>
    <message>
        <source>import of sales: {x}</source>
        <translation>Import von Verkäufen: {x}</translation>
    </message>
    <message>
        <source>Price of “{x}” changed.</source>
        <translation>Preis von „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the price of “{x}”</source>
        <translation>der Preis von „{x}“</translation>
    </message>
    <message>
        <source>Now called “{x}”.</source>
        <translation>Heißt jetzt „{x}“.</translation>
    </message>
    <message>
        <source>the renaming to “{x}”</source>
        <translation>das Umbenennen in „{x}“</translation>
    </message>
    <message>
        <source>Go together: {x}.</source>
        <translation>Gehören zusammen: {x}.</translation>
    </message>
    <message>
        <source>the pair {x}</source>
        <translation>das Paar {x}</translation>
    </message>
    <message>
        <source>No longer a pair: {x}.</source>
        <translation>Kein Paar mehr: {x}.</translation>
    </message>
    <message>
        <source>parting {x}</source>
        <translation>das Trennen von {x}</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Das ist kein Betrag. Etwa „1200 EUR“ oder „12,50 €“.</translation>
    </message>
    <message>
        <source>Of which currency? Try “950 EUR”.</source>
        <translation>In welcher Währung? Etwa „950 EUR“.</translation>
    </message>
    <message>
        <source>There is no such currency. Try “EUR”, “USD” or “CHF”.</source>
        <translation>Diese Währung gibt es nicht. Etwa „EUR“, „USD“ oder „CHF“.</translation>
    </message>
    <message>
        <source>One amount has one currency.</source>
        <translation>Ein Betrag hat eine Währung.</translation>
    </message>
    <message>
        <source>That is more than can be kept.</source>
        <translation>Das ist mehr, als gespeichert werden kann.</translation>
    </message>
    <message>
        <source>That has more digits behind the point than can be kept.</source>
        <translation>Das hat mehr Nachkommastellen, als gespeichert werden können.</translation>
    </message>
    <message>
        <source>How many? Type a number above zero.</source>
        <translation>Wie viele? Eine Zahl über null tippen.</translation>
    </message>
    <message>
        <source>It was not sold yet on that day.</source>
        <translation>An dem Tag war es noch nicht verkauft.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Ein Preis ist nicht kleiner als null.</translation>
    </message>
    <message>
        <source>There is no item of this name.</source>
        <translation>Es gibt keinen Artikel dieses Namens.</translation>
    </message>
    <message>
        <source>Choose two items that differ.</source>
        <translation>Zwei verschiedene Artikel wählen.</translation>
    </message>
</context>
<context>
    <name>SaleFileWording</name>
    <message>
        <source>Day of the sale</source>
        <translation>Tag des Verkaufs</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preis für eins</translation>
    </message>
    <message>
        <source>Amount, tax in it</source>
        <translation>Betrag mit Steuer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>Betrag ohne Steuer</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{sales} of {people}</source>
        <translation>{sales} von {people}</translation>
    </message>
    <message>
        <source>This is no table of sales: it needs a column for the customer, one for the day and one for the amount.</source>
        <translation>Das ist keine Tabelle von Verkäufen: Sie braucht eine Spalte für den Kunden, eine für den Tag und eine für den Betrag.</translation>
    </message>
    <message>
        <source>this customer is not here</source>
        <translation>dieser Kunde ist nicht da</translation>
    </message>
    <message>
        <source>several customers are called so</source>
        <translation>mehrere Kunden heißen so</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>auf Verlangen gelöscht; kommt nicht zurück</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>kein Kunde ist genannt</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>der Tag war nicht zu lesen</translation>
    </message>
    <message>
        <source>the amount could not be read</source>
        <translation>der Betrag war nicht zu lesen</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>diese Währung gibt es nicht</translation>
    </message>
    <message>
        <source>two currencies in one amount</source>
        <translation>zwei Währungen in einem Betrag</translation>
    </message>
    <message>
        <source>more than can be kept</source>
        <translation>mehr, als behalten werden kann</translation>
    </message>
    <message>
        <source>more digits behind the point than can be kept</source>
        <translation>mehr Nachkommastellen, als behalten werden können</translation>
    </message>
    <message>
        <source>how many could not be read</source>
        <translation>wie viele, war nicht zu lesen</translation>
    </message>
    <message>
        <source>none was sold</source>
        <translation>es wurde keins verkauft</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>zu lang, um behalten zu werden</translation>
    </message>
    <message>
        <source>{sales} written to {name}.</source>
        <translation>{sales} in {name} geschrieben.</translation>
    </message>
</context>
<context>
    <name>SaleImportDialog</name>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
</context>
<context>
    <name>SalePopover</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Poster A2, or nothing for a payment</source>
        <translation>Poster A2, oder nichts bei einer Zahlung</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>today, yesterday, 3 May</source>
        <translation>heute, gestern, 3. Mai</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>its number, if it has one</source>
        <translation>ihre Nummer, wenn sie eine hat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>Nicht zurückgegeben</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>Zurückgegeben…</translation>
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
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Meist</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>{every}, next about {day}</source>
        <translation>{every}, wieder etwa {day}</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Kauft</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>Returned {day}: {why}</source>
        <translation>Zurückgegeben {day}: {why}</translation>
    </message>
    <message>
        <source>Returned {day}</source>
        <translation>Zurückgegeben {day}</translation>
    </message>
    <message>
        <source>950 EUR</source>
        <translation>950 EUR</translation>
    </message>
    <message>
        <source>usually {amount}</source>
        <translation>meist {amount}</translation>
    </message>
    <message>
        <source>{every}; last on {day}</source>
        <translation>{every}; zuletzt am {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{item}, not {other}</source>
        <translation>{item}, nicht {other}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>{price}, set by you</source>
        <translation>{price}, von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>usually {price}</source>
        <translation>meist {price}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
</context>
<context>
    <name>SalesActs</name>
    <message>
        <source>A table of invoices or payments</source>
        <translation>Eine Tabelle von Rechnungen oder Zahlungen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Sales as a table</source>
        <translation>Verkäufe als Tabelle</translation>
    </message>
    <message>
        <source>sales.csv</source>
        <translation>verkaeufe.csv</translation>
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
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Add a sale…</source>
        <translation>Verkauf hinzufügen…</translation>
    </message>
    <message>
        <source>Change, returned, remove</source>
        <translation>Ändern, zurückgegeben, entfernen</translation>
    </message>
</context>
<context>
    <name>SavedListActs</name>
    <message>
        <source>Save this search as a list</source>
        <translation>Diese Suche als Liste speichern</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Liste umbenennen</translation>
    </message>
</context>
<context>
    <name>SearchChips</name>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>More to search by</source>
        <translation>Mehr, wonach gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation>Alles, was sich tun lässt (F10)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>&amp;Pick a day…</source>
        <translation>&amp;Tag wählen…</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Wiederholen…</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>St&amp;reichen</translation>
    </message>
    <message>
        <source>When was I t&amp;old?</source>
        <translation>Wann wurde ich er&amp;innert?</translation>
    </message>
</context>
<context>
    <name>SnoozePopover</name>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
</context>
<context>
    <name>SoundStrip</name>
    <message>
        <source>Place in the voice note</source>
        <translation>Stelle in der Sprachnotiz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Recording for {name}</source>
        <translation>Aufnahme für {name}</translation>
    </message>
    <message>
        <source>Recorded for {name}, not kept yet</source>
        <translation>Für {name} aufgenommen, noch nicht bewahrt</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wird abgespielt</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>neue Phase</translation>
    </message>
    <message>
        <source>Name of the stage: {stage}</source>
        <translation>Name der Phase: {stage}</translation>
    </message>
    <message>
        <source>Chance of {stage} in %</source>
        <translation>Chance von {stage} in %</translation>
    </message>
    <message>
        <source>Days of {stage}</source>
        <translation>Tage von {stage}</translation>
    </message>
    <message>
        <source>{stage} up</source>
        <translation>{stage} nach oben</translation>
    </message>
    <message>
        <source>Remove {stage}</source>
        <translation>{stage} entfernen</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Chance in %</translation>
    </message>
    <message>
        <source>Rotten after days</source>
        <translation>Zu lange nach Tagen</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Weitere Phase</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Dateien oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>Kopiertes &amp;einfügen</translation>
    </message>
    <message>
        <source>Cards or a table, copied elsewhere (Ctrl+V)</source>
        <translation>Karten oder eine Tabelle, anderswo kopiert (Strg+V)</translation>
    </message>
    <message>
        <source>Contacts as vCard, CSV, TSV, Excel (.xlsx) or LDIF: from a phone, Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce, or any other table; all of Monica (.json). Calendars (.ics) and mails (.eml, mbox) go onto timelines.</source>
        <translation>Kontakte als vCard, CSV, TSV, Excel (.xlsx) oder LDIF: vom Telefon, aus Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce oder jede andere Tabelle; alles aus Monica (.json). Kalender (.ics) und Mails (.eml, mbox) kommen auf den Verlauf.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would come in.</source>
        <translation>Es wird nichts geschrieben, bevor Sie gesehen haben, was hereinkäme.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Reminders stop until smallcrm runs again.</source>
        <translation>Erinnerungen ruhen, bis smallcrm wieder läuft.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>There is no tray here: closing the window ends smallcrm, and nothing reminds you.</source>
        <translation>Hier gibt es keinen Infobereich: Schließen des Fensters beendet smallcrm, und nichts erinnert Sie.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Yes, while I leave it running</source>
        <translation>Ja, solange ich es laufen lasse</translation>
    </message>
    <message>
        <source>Yes, while the window is open</source>
        <translation>Ja, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, start with the computer</source>
        <translation>Ja, mit dem Computer starten</translation>
    </message>
    <message>
        <source>Remind me when this is due even if the window is closed?</source>
        <translation>Erinnern, wenn das fällig ist, auch bei geschlossenem Fenster?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Angebot schicken</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>fr, in 2 Wochen, 4. Dez</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Step {n}: days after the start</source>
        <translation>Schritt {n}: Tage nach dem Beginn</translation>
    </message>
    <message>
        <source>Step {n}: what is to be done</source>
        <translation>Schritt {n}: was zu tun ist</translation>
    </message>
    <message>
        <source>Step {n}: remove</source>
        <translation>Schritt {n}: entfernen</translation>
    </message>
</context>
<context>
    <name>StuckDialog</name>
    <message>
        <source>Checklists that are stuck</source>
        <translation>Checklisten, die stocken</translation>
    </message>
    <message>
        <source>A step is late by more than this many days:</source>
        <translation>Ein Schritt ist um mehr als so viele Tage überfällig:</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nichts stockt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What could not be read or is left out</source>
        <translation>Was nicht lesbar war oder weggelassen wird</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>Abgewiesene Zeilen &amp;speichern…</translation>
    </message>
    <message>
        <source>All of them are looked at.</source>
        <translation>Alle sind angesehen.</translation>
    </message>
</context>
<context>
    <name>TableActs</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>People as a table</source>
        <translation>Personen als Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Nach {column} sortieren</translation>
    </message>
    <message>
        <source>Hide {column}</source>
        <translation>{column} ausblenden</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>{column} of {name}</source>
        <translation>{column} von {name}</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Line {n}: {reason}</source>
        <translation>Zeile {n}: {reason}</translation>
    </message>
    <message>
        <source>Is {example} written with the day first?</source>
        <translation>Steht bei {example} der Tag vorn?</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{rows} in {name} geschrieben.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Spalte {n}</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Ausgelassene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
</context>
<context>
    <name>TableWording</name>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it open elsewhere, or someone else&apos;s?</source>
        <translation>Die Datei ist nicht lesbar. Ist sie anderswo offen, oder gehört sie jemand anderem?</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large to be a contact file.</source>
        <translation>Die Datei ist zu groß für eine Kontaktdatei.</translation>
    </message>
    <message>
        <source>This is no contact file (vCard, .vcf).</source>
        <translation>Das ist keine Kontaktdatei (vCard, .vcf).</translation>
    </message>
    <message>
        <source>There are no files in this folder; those of folders in it are not read.</source>
        <translation>In diesem Ordner sind keine Dateien; die in Ordnern darin werden nicht gelesen.</translation>
    </message>
    <message>
        <source>This is no table of contacts.</source>
        <translation>Das ist keine Tabelle mit Kontakten.</translation>
    </message>
    <message>
        <source>This workbook is damaged, or is none. Save it again as .xlsx.</source>
        <translation>Diese Arbeitsmappe ist beschädigt oder keine. Noch einmal als .xlsx speichern.</translation>
    </message>
    <message>
        <source>Workbooks of this kind cannot be read. Save it as .xlsx or .csv first.</source>
        <translation>Arbeitsmappen dieser Art sind nicht lesbar. Erst als .xlsx oder .csv speichern.</translation>
    </message>
    <message>
        <source>This is Monica&apos;s SQL export, which is for another Monica only. In its settings, under Export, choose JSON: that can be read.</source>
        <translation>Das ist Monicas SQL-Export, der nur für ein anderes Monica taugt. In den Einstellungen dort unter Export JSON wählen: Das kann gelesen werden.</translation>
    </message>
    <message>
        <source>This is a message in Outlook&apos;s own form (.msg), which only Outlook can read. Save it as .eml there (the new Outlook and the one in the browser can), or copy its text.</source>
        <translation>Das ist eine Nachricht in Outlooks eigener Form (.msg), die nur Outlook lesen kann. Sie dort als .eml speichern (das neue Outlook und das im Browser können es) oder den Text kopieren.</translation>
    </message>
    <message>
        <source>This is a winmail.dat: the sender&apos;s Outlook has packed the mail and its files so that only Outlook can open them. Ask for the mail again, sent as HTML or plain text.</source>
        <translation>Das ist eine winmail.dat: Das Outlook des Absenders hat Mail und Dateien so verpackt, dass nur Outlook sie öffnen kann. Die Mail noch einmal als HTML oder reinen Text erbitten.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s whole store. In Outlook, save people as .csv (File, Open/Export), a calendar as .ics, and mails as .eml; those can be read.</source>
        <translation>Das ist Outlooks ganzer Speicher. In Outlook Personen als .csv (Datei, Öffnen und Exportieren), einen Kalender als .ics und Mails als .eml speichern; diese können gelesen werden.</translation>
    </message>
    <message>
        <source>This is no file of contacts that can be read.</source>
        <translation>Das ist keine lesbare Datei mit Kontakten.</translation>
    </message>
    <message>
        <source>This is no LDIF file.</source>
        <translation>Das ist keine LDIF-Datei.</translation>
    </message>
    <message>
        <source>This is no smallcrm document, or not whole. Nothing of it was brought in.</source>
        <translation>Das ist kein smallcrm-Dokument oder nicht vollständig. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>This export of Monica is not whole, and nothing of it was brought in. Export it there again.</source>
        <translation>Dieser Export aus Monica ist nicht vollständig, und nichts davon wurde übernommen. Dort noch einmal exportieren.</translation>
    </message>
    <message>
        <source>This was written by a later smallcrm. Install that to bring it in.</source>
        <translation>Das stammt von einem neueren smallcrm. Installieren Sie dieses, um es zu übernehmen.</translation>
    </message>
    <message>
        <source>a line that says nothing</source>
        <translation>eine Zeile, die nichts sagt</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>die Karte hat kein Ende</translation>
    </message>
    <message>
        <source>no name in it</source>
        <translation>kein Name darin</translation>
    </message>
    <message>
        <source>a day or a year that cannot be, kept as it is</source>
        <translation>ein Tag oder Jahr, das es nicht geben kann; behalten, wie es dasteht</translation>
    </message>
    <message>
        <source>a day of the year 0, taken as one whose year is not known</source>
        <translation>ein Tag im Jahr 0, genommen als einer mit unbekanntem Jahr</translation>
    </message>
    <message>
        <source>some letters could not be read</source>
        <translation>einige Buchstaben waren nicht lesbar</translation>
    </message>
    <message>
        <source>too many cards</source>
        <translation>zu viele Karten</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Das ist kein Rhythmus. Etwa „6 Wochen“ oder „3 Monate“.</translation>
    </message>
    <message>
        <source>a value too long to keep</source>
        <translation>ein Wert, der zu lang ist</translation>
    </message>
    <message>
        <source>a name of more than 10,000 letters, cut there</source>
        <translation>ein Name von mehr als 10.000 Buchstaben, dort abgeschnitten</translation>
    </message>
    <message>
        <source>text outside any card</source>
        <translation>Text außerhalb jeder Karte</translation>
    </message>
    <message>
        <source>a row that does not fit</source>
        <translation>eine Zeile, die nicht passt</translation>
    </message>
    <message>
        <source>a file that was lost before this was written</source>
        <translation>eine Datei, die schon vorher verloren war</translation>
    </message>
    <message>
        <source>a file whose content is not what it was</source>
        <translation>eine Datei, deren Inhalt nicht mehr ist, was er war</translation>
    </message>
    <message>
        <source>quotes out of order, read as well as could be</source>
        <translation>Anführungszeichen durcheinander, so gut es ging gelesen</translation>
    </message>
    <message>
        <source>more columns than can be read</source>
        <translation>mehr Spalten, als lesbar sind</translation>
    </message>
    <message>
        <source>parted otherwise than the other lines</source>
        <translation>anders getrennt als die übrigen Zeilen</translation>
    </message>
    <message>
        <source>more rows than can be read at once; the rest is left out</source>
        <translation>mehr Zeilen, als auf einmal lesbar sind; der Rest ist weggelassen</translation>
    </message>
    <message>
        <source>an Exchange name in the place of an e-mail address, kept as a field</source>
        <translation>ein Exchange-Name an der Stelle einer E-Mail-Adresse, als Feld behalten</translation>
    </message>
    <message>
        <source>no e-mail address, kept as a field</source>
        <translation>keine E-Mail-Adresse, als Feld behalten</translation>
    </message>
    <message>
        <source>a number that a spreadsheet cut short, kept as a field</source>
        <translation>eine Zahl, die eine Tabellenkalkulation gekürzt hat, als Feld behalten</translation>
    </message>
    <message>
        <source>a list: its members have its name as a tag</source>
        <translation>eine Liste: Ihre Mitglieder haben deren Namen als Schlagwort</translation>
    </message>
    <message>
        <source>said of a list, which is nobody: left out</source>
        <translation>über eine Liste gesagt, die niemand ist: weggelassen</translation>
    </message>
    <message>
        <source>a member of a list who is not in this file</source>
        <translation>ein Mitglied einer Liste, das nicht in dieser Datei steht</translation>
    </message>
    <message>
        <source>known there as a relative only: named at whom they belong to</source>
        <translation>dort nur als Angehörige bekannt: genannt bei denen, zu denen sie gehören</translation>
    </message>
    <message>
        <source>a file that stays there: save it in Monica and drop it on the person</source>
        <translation>eine Datei, die dort bleibt: in Monica speichern und auf die Person ziehen</translation>
    </message>
    <message>
        <source>dates could be day-month or month-day</source>
        <translation>Daten können Tag-Monat oder Monat-Tag sein</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Insert a field…</source>
        <translation>Feld einfügen…</translation>
    </message>
    <message>
        <source>What stands in braces, such as {first_name}, is filled in for each person. Where nothing is known for one of them, nothing is drafted, and it says so.</source>
        <translation>Was in Klammern steht, wie {first_name}, wird für jede Person eingesetzt. Wo für jemanden nichts bekannt ist, gibt es keinen Entwurf, und das steht da.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What your letters begin with. Each draft is yours to read and change before it goes; nothing is sent by itself.</source>
        <translation>Womit Briefe beginnen. Jeder Entwurf wird gelesen und geändert, bevor er hinausgeht; nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Make the template</source>
        <translation>Vorlage anlegen</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Mit einer fertigen beginnen:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Days between two offers to the same person (0: any)</source>
        <translation>Tage zwischen zwei Angeboten an dieselbe Person (0: egal)</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Bearbeiten	Eingabe</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today on paper</source>
        <translation>Heute auf Papier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Namen und Nummern auf Papier kann jeder lesen, der es findet.</translation>
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
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>In the trash for</source>
        <translation>Im Papierkorb für</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>So long whoever was deleted, and a note or follow-up that was removed, can be brought back. Who lay there longer goes for good when smallcrm starts.</source>
        <translation>So lange lassen sich gelöschte Personen und entfernte Notizen oder Wiedervorlagen zurückholen. Was länger dort liegt, verschwindet beim Start von smallcrm für immer.</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>What was deleted lies here for {days}, with all it had. Enter brings it back.</source>
        <translation>Gelöschtes liegt {days} hier, mit allem, was dazugehörte. Eingabe holt es zurück.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Im Papierkorb suchen</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>Nichts im Papierkorb hat diese Wörter.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Remove {what} for good? This cannot be taken back.</source>
        <translation>{what} für immer entfernen? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Aufheben</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open smallcrm</source>
        <translation>smallcrm öffnen</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Hide names in notices</source>
        <translation>Namen in Hinweisen verbergen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>All of today ({n})</source>
        <translation>Alles von heute ({n})</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung wegräumen</translation>
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
        <translation>Alle als Kunden anlegen</translation>
    </message>
    <message>
        <source>Not in your list</source>
        <translation>Nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>Whoever is checked becomes a customer. Rows of the others are left out.</source>
        <translation>Wer angehakt ist, wird Kunde. Zeilen der anderen bleiben weg.</translation>
    </message>
    <message>
        <source>Make: {who}</source>
        <translation>Anlegen: {who}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: {who}</source>
        <translation>Wählen: {who}</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Not so: {name}</source>
        <translation>Nicht so: {name}</translation>
    </message>
    <message>
        <source>What you say holds instead of the numbers.</source>
        <translation>Was Sie sagen, gilt statt der Zahlen.</translation>
    </message>
    <message>
        <source>on leave until spring; we spoke at the fair</source>
        <translation>bis zum Frühjahr weg; auf der Messe gesprochen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
</context>
<context>
    <name>WhoPopover</name>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Nichts wurde geschrieben (--dry-run).</translation>
    </message>
    <message>
        <source>{n} could not be copied: what was in them is lost.</source>
        <translation>{n} konnten nicht kopiert werden: Ihr Inhalt ist verloren.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it takes the place of all there is.</source>
        <translation>Nichts wurde geändert. Mit --yes tritt sie an die Stelle von allem.</translation>
    </message>
    <message>
        <source>Done. What was here before: {file}</source>
        <translation>Fertig. Was vorher hier war: {file}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden zu „{words}“.</translation>
    </message>
    <message>
        <source>Start smallcrm in its window to save what can be read, or to go back to a backup.</source>
        <translation>smallcrm in seinem Fenster starten, um zu retten, was lesbar ist, oder zu einer Sicherung zurückzugehen.</translation>
    </message>
    <message>
        <source>--new-people goes with --sales</source>
        <translation>--new-people gehört zu --sales</translation>
    </message>
    <message>
        <source>No table has this column:</source>
        <translation>Keine Tabelle hat diese Spalte:</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} weggelassen</translation>
    </message>
    <message>
        <source>Not saved: who is meant by “{typed}”? {names}. Type the whole name</source>
        <translation>Nicht gespeichert: Wer ist mit „{typed}“ gemeint? {names}. Den ganzen Namen schreiben</translation>
    </message>
    <message>
        <source>, or “@{typed}:” for somebody new.</source>
        <translation>, oder „@{typed}:“ für jemand Neues.</translation>
    </message>
    <message>
        <source>Look at it: {what}.</source>
        <translation>Bitte ansehen: {what}.</translation>
    </message>
    <message>
        <source>Not saved as a follow-up: “{what}” A “!” before the day makes it one.</source>
        <translation>Nicht als Wiedervorlage gespeichert: „{what}“ Ein „!“ vor dem Tag macht es dazu.</translation>
    </message>
    <message>
        <source>Nothing due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Unsortiert</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”.</source>
        <translation>Niemand heißt „{words}“.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Auch: {names}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>Ich warte auf</translation>
    </message>
    <message>
        <source>Little things</source>
        <translation>Kleinigkeiten</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Your file has a passphrase, and the one for moving keeps it.</source>
        <translation>Ihre Datei hat eine Passphrase, und die zum Umziehen behält sie.</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Nicht gesperrt: Wer die Datei findet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Start smallcrm on the new computer and choose “Open a file”.</source>
        <translation>Auf dem neuen Computer smallcrm starten und „Datei öffnen“ wählen.</translation>
    </message>
    <message>
        <source>This copy is for reading from now on. Its window can take that back.</source>
        <translation>Diese Kopie ist ab jetzt zum Lesen. In ihrem Fenster lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>No passphrase was given, or not twice the same. Run this in a terminal, which asks for it, or give --passphrase-file FILE or --no-passphrase.</source>
        <translation>Keine Passphrase, oder nicht zweimal dieselbe. Im Terminal starten, dann wird danach gefragt, oder --passphrase-file DATEI oder --no-passphrase angeben.</translation>
    </message>
    <message>
        <source>That passphrase is too short. Four words are good.</source>
        <translation>Diese Passphrase ist zu kurz. Vier Wörter sind gut.</translation>
    </message>
    <message>
        <source>To be erased: {name}</source>
        <translation>Zu löschen: {name}</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Notes of others that may still name them:</source>
        <translation>Notizen anderer, die den Namen noch nennen könnten:</translation>
    </message>
    <message>
        <source>More than one is called so. Give the UID:</source>
        <translation>Mehr als eine Person heißt so. Die UID angeben:</translation>
    </message>
    <message>
        <source>With --yes the whole name is needed, or the UID:</source>
        <translation>Mit --yes ist der ganze Name nötig, oder die UID:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name to erase:</source>
        <translation>Das ist nicht rückgängig zu machen. Zum Löschen den Namen eingeben:</translation>
    </message>
    <message>
        <source>--rejects takes one file of sales at a time</source>
        <translation>--rejects nimmt eine Datei von Verkäufen auf einmal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>No promises open.</source>
        <translation>Keine offenen Zusagen.</translation>
    </message>
    <message>
        <source>Every note has an owner.</source>
        <translation>Jede Notiz gehört zu jemandem.</translation>
    </message>
    <message>
        <source>Nobody has gone quiet.</source>
        <translation>Niemand ist still geworden.</translation>
    </message>
    <message>
        <source>This fills when there is enough to compare.</source>
        <translation>Das füllt sich, wenn es genug zu vergleichen gibt.</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Kontakt halten</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>I owe, late</source>
        <translation>Von mir, überfällig</translation>
    </message>
    <message>
        <source>I owe today</source>
        <translation>Von mir, heute</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Opened a copy of {name}. It goes when smallcrm is locked or closed.</source>
        <translation>Eine Kopie von {name} ist geöffnet. Sie verschwindet, wenn smallcrm gesperrt oder geschlossen wird.</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Eine Kopie als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Backed up and checked, {size}.</source>
        <translation>Gesichert und geprüft, {size}.</translation>
    </message>
    <message>
        <source>The calendar file is not up to date: {why}</source>
        <translation>Die Kalenderdatei ist nicht aktuell: {why}</translation>
    </message>
    <message>
        <source>Little thing: {text}</source>
        <translation>Kleinigkeit: {text}</translation>
    </message>
    <message>
        <source>Keep in touch: {rhythm}</source>
        <translation>Kontakt halten: {rhythm}</translation>
    </message>
    <message>
        <source>Sale: {what}</source>
        <translation>Verkauf: {what}</translation>
    </message>
    <message>
        <source>Saved to {x}.</source>
        <translation>Bei {x} gespeichert.</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>Ich warte darauf</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>durchgezogen</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>gestrichelt</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>last touch {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
        <source>from this page</source>
        <translation>von dieser Seite</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Neu: {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>or new: {name}</source>
        <translation>oder neu: {name}</translation>
    </message>
    <message>
        <source>Enter asks who is meant</source>
        <translation>Eingabe fragt, wer gemeint ist</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>I wait for it: {when}?</source>
        <translation>Ich warte darauf: {when}?</translation>
    </message>
    <message>
        <source>I wait for it: {when}</source>
        <translation>Ich warte darauf: {when}</translation>
    </message>
    <message>
        <source>Follow up {when}?</source>
        <translation>Wiedervorlage {when}?</translation>
    </message>
    <message>
        <source>Follow-up {when}</source>
        <translation>Wiedervorlage {when}</translation>
    </message>
    <message>
        <source>Tab takes it</source>
        <translation>Tab übernimmt es</translation>
    </message>
    <message>
        <source>that day has gone by this year</source>
        <translation>dieser Tag ist dieses Jahr schon vorbei</translation>
    </message>
    <message>
        <source>that day has passed: due today</source>
        <translation>dieser Tag ist vorbei: heute fällig</translation>
    </message>
    <message>
        <source>the weekday is another one</source>
        <translation>der Wochentag ist ein anderer</translation>
    </message>
    <message>
        <source>morning or afternoon?</source>
        <translation>morgens oder nachmittags?</translation>
    </message>
    <message>
        <source>read the other way round</source>
        <translation>andersherum gelesen</translation>
    </message>
    <message>
        <source>that is years ahead</source>
        <translation>das ist Jahre entfernt</translation>
    </message>
    <message>
        <source>more than one day is named</source>
        <translation>mehr als ein Tag ist genannt</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>ungefähr dann</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Alles ist in {file}.</translation>
    </message>
    <message>
        <source>{n} cards are in {file}.</source>
        <translation>{n} Karten sind in {file}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>That day could not be read.</source>
        <translation>Dieser Tag war nicht lesbar.</translation>
    </message>
    <message>
        <source>Goodwill: {what}</source>
        <translation>Kulanz: {what}</translation>
    </message>
    <message>
        <source>Consent of {x} added.</source>
        <translation>Einwilligung von {x} hinzugefügt.</translation>
    </message>
    <message>
        <source>the consent of {x}</source>
        <translation>die Einwilligung von {x}</translation>
    </message>
    <message>
        <source>Consent of {x} withdrawn.</source>
        <translation>Einwilligung von {x} widerrufen.</translation>
    </message>
    <message>
        <source>the withdrawal of {x}</source>
        <translation>der Widerruf von {x}</translation>
    </message>
    <message>
        <source>Consent of {x} removed.</source>
        <translation>Einwilligung von {x} entfernt.</translation>
    </message>
    <message>
        <source>removing a consent of {x}</source>
        <translation>das Entfernen einer Einwilligung von {x}</translation>
    </message>
    <message>
        <source>{x} is not to be contacted.</source>
        <translation>{x} ist nicht zu kontaktieren.</translation>
    </message>
    <message>
        <source>no contact with {x}</source>
        <translation>kein Kontakt mit {x}</translation>
    </message>
    <message>
        <source>{x} may be contacted.</source>
        <translation>{x} darf kontaktiert werden.</translation>
    </message>
    <message>
        <source>contact with {x}</source>
        <translation>Kontakt mit {x}</translation>
    </message>
    <message>
        <source>Given to {x}.</source>
        <translation>Zu {x} zugeordnet.</translation>
    </message>
    <message>
        <source>giving to {x}</source>
        <translation>das Zuordnen zu {x}</translation>
    </message>
    <message>
        <source>Joined: {x}.</source>
        <translation>Zusammengeführt: {x}.</translation>
    </message>
    <message>
        <source>joining {x}</source>
        <translation>das Zusammenführen von {x}</translation>
    </message>
    <message>
        <source>Not the same: {x}.</source>
        <translation>Nicht dieselben: {x}.</translation>
    </message>
    <message>
        <source>“not the same”: {x}</source>
        <translation>„nicht dieselben“: {x}</translation>
    </message>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} aus einer Sicherung zurückgeholt.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>das Zurückholen von {x} aus einer Sicherung</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Es bleibt, wie es ist.</translation>
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
        <translation>Alles Gespeicherte über {name}</translation>
    </message>
    <message>
        <source>Answer {name}’s request</source>
        <translation>Anfrage von {name} beantworten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Little things, dates and tags</source>
        <translation>Kleinigkeiten, Daten und Schlagwörter</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Notes of calls, e-mails and meetings</source>
        <translation>Notizen von Anrufen, E-Mails und Treffen</translation>
    </message>
    <message>
        <source>Sales, agreements, deals, complaints and messages</source>
        <translation>Verkäufe, Verträge, Geschäfte, Beschwerden und Nachrichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Lines as they were typed</source>
        <translation>Zeilen, wie sie eingegeben wurden</translation>
    </message>
    <message>
        <source>Mentioned in texts about others</source>
        <translation>In Texten über andere erwähnt</translation>
    </message>
    <message>
        <source>Kept from imported files</source>
        <translation>Aus importierten Dateien behalten</translation>
    </message>
    <message>
        <source>Earlier values, kept so that changes can be undone</source>
        <translation>Frühere Werte, damit Änderungen rückgängig zu machen sind</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>In the file since</source>
        <translation>In der Datei seit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Backups that still contain it</source>
        <translation>Sicherungen, die es noch enthalten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>(in the second folder)</source>
        <translation>(im zweiten Ordner)</translation>
    </message>
    <message>
        <source>(could not be read)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>Made on {day}. In the file since {since}.</source>
        <translation>Gemacht am {day}. In der Datei seit {since}.</translation>
    </message>
    <message>
        <source>Other people’s names, addresses and numbers are shown as {mask}.</source>
        <translation>Namen, Adressen und Nummern anderer Personen erscheinen als {mask}.</translation>
    </message>
    <message>
        <source>Not to be contacted, since {day}.</source>
        <translation>Nicht zu kontaktieren, seit {day}.</translation>
    </message>
    <message>
        <source>The record is in the trash.</source>
        <translation>Der Datensatz ist im Papierkorb.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Company and role</source>
        <translation>Firma und Rolle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Kleinigkeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Kontakt halten alle</translation>
    </message>
    <message>
        <source>Not to be listed until</source>
        <translation>Nicht aufzuführen bis</translation>
    </message>
    <message>
        <source>vCard line</source>
        <translation>vCard-Zeile</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Name or choice of a field of your own</source>
        <translation>Name oder Auswahl eines eigenen Felds</translation>
    </message>
    <message>
        <source>Tag to keep in touch by</source>
        <translation>Schlagwort, nach dem Kontakt gehalten wird</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Gespeicherte Liste</translation>
    </message>
    <message>
        <source>Whom a note is with</source>
        <translation>Mit wem eine Notiz ist</translation>
    </message>
    <message>
        <source>Somebody else who looks alike</source>
        <translation>Jemand anderes, der ähnlich ist</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Perhaps, by a part of the name</source>
        <translation>Vielleicht, nach einem Teil des Namens</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Introduced somebody else</source>
        <translation>Hat jemand anderen empfohlen</translation>
    </message>
    <message>
        <source>Promised by me, open</source>
        <translation>Von mir zugesagt, offen</translation>
    </message>
    <message>
        <source>Promised by me, done</source>
        <translation>Von mir zugesagt, erledigt</translation>
    </message>
    <message>
        <source>Promised by me, dropped</source>
        <translation>Von mir zugesagt, gestrichen</translation>
    </message>
    <message>
        <source>Promised to me, open</source>
        <translation>Mir zugesagt, offen</translation>
    </message>
    <message>
        <source>Promised to me, done</source>
        <translation>Mir zugesagt, erledigt</translation>
    </message>
    <message>
        <source>Promised to me, dropped</source>
        <translation>Mir zugesagt, gestrichen</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>Not to be contacted, since</source>
        <translation>Nicht zu kontaktieren, seit</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>whose promise</source>
        <translation>wessen Zusage</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>repeats from</source>
        <translation>wiederholt sich ab</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>des Tages</translation>
    </message>
    <message>
        <source>by which way</source>
        <translation>auf welchem Weg</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>wie sie erteilt wurde</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>zweite Zeile</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>already the same</source>
        <translation>schon gleich</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} already the same</source>
        <translation>{n} schon gleich</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Keep in touch with #{tag}…</source>
        <translation>Mit #{tag} Kontakt halten…</translation>
    </message>
    <message>
        <source>Keep in touch: {every}</source>
        <translation>Kontakt halten: {every}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Geschrieben {when}</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Erledigt {when}</translation>
    </message>
    <message>
        <source>Dropped {when}</source>
        <translation>Gestrichen {when}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>nothing will be said of it</source>
        <translation>dazu wird nichts gesagt</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht erinnert</translation>
    </message>
    <message>
        <source>told anew, because the clock had been set back</source>
        <translation>neu erinnert, weil die Uhr zurückgestellt war</translation>
    </message>
    <message>
        <source>After a sleep or a start</source>
        <translation>Nach Ruhezustand oder Start</translation>
    </message>
    <message>
        <source>Notice of the day</source>
        <translation>Tageshinweis</translation>
    </message>
    <message>
        <source>Third late day</source>
        <translation>Dritter überfälliger Tag</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Still geworden</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A notice to try</source>
        <translation>Ein Hinweis zum Probieren</translation>
    </message>
    <message>
        <source>not told, because these notices are switched off</source>
        <translation>nicht erinnert, weil diese Hinweise abgeschaltet sind</translation>
    </message>
    <message>
        <source>being told</source>
        <translation>wird gerade erinnert</translation>
    </message>
    <message>
        <source>told {when} by a notice</source>
        <translation>{when} durch einen Hinweis erinnert</translation>
    </message>
    <message>
        <source>told {when} by the tray</source>
        <translation>{when} durch den Infobereich erinnert</translation>
    </message>
    <message>
        <source>told {when} in the Due panel</source>
        <translation>{when} im Fällig-Fenster erinnert</translation>
    </message>
    <message>
        <source>told {when} in the window</source>
        <translation>{when} im Fenster erinnert</translation>
    </message>
    <message>
        <source>told {when}</source>
        <translation>{when} erinnert</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>perhaps for the second time</source>
        <translation>vielleicht zum zweiten Mal</translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation>{when} geöffnet</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>{when} erledigt</translation>
    </message>
    <message>
        <source>snoozed {when}</source>
        <translation>{when} zurückgestellt</translation>
    </message>
    <message>
        <source>dropped {when}</source>
        <translation>{when} gestrichen</translation>
    </message>
    <message>
        <source>moved {when}</source>
        <translation>{when} verschoben</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>{when} geschlossen</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>{when} gesehen</translation>
    </message>
    <message>
        <source>not seen, {when}</source>
        <translation>nicht gesehen, {when}</translation>
    </message>
    <message>
        <source>in the notice</source>
        <translation>im Hinweis</translation>
    </message>
    <message>
        <source>in the Due panel</source>
        <translation>im Fällig-Fenster</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Fällig {when}</translation>
    </message>
    <message>
        <source>Not undone: something else was done since. Undo that first.</source>
        <translation>Nicht rückgängig gemacht: Seither wurde etwas anderes getan. Erst das rückgängig machen.</translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>noch nicht in der Liste</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Letzte Änderung: {when}.</translation>
    </message>
    <message>
        <source>{file} is your file now. What was here before is among the backups.</source>
        <translation>{file} ist jetzt Ihre Datei. Was vorher hier war, ist bei den Sicherungen.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that you have here.</source>
        <translation>Sie ist mit der Passphrase gesperrt, die Sie hier haben.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you typed for it, and so do the backups here. You can change it in Settings, Safety.</source>
        <translation>Sie öffnet sich mit der Passphrase, die Sie dafür eingaben, ebenso die Sicherungen hier. Ändern lässt sie sich unter Einstellungen, Sicherheit.</translation>
    </message>
    <message>
        <source>Everything here was moved to another computer: {when}, as {file}. This copy is for reading, so that the two do not grow apart.</source>
        <translation>Alles hier ist auf einen anderen Computer umgezogen: {when}, als {file}. Diese Kopie ist zum Lesen, damit die beiden nicht auseinanderlaufen.</translation>
    </message>
    <message>
        <source>{name} wants no contact.</source>
        <translation>{name} möchte keinen Kontakt.</translation>
    </message>
    <message>
        <source>{names} want no contact.</source>
        <translation>{names} möchten keinen Kontakt.</translation>
    </message>
    <message>
        <source>May have been shown before.</source>
        <translation>Wurde vielleicht schon gezeigt.</translation>
    </message>
    <message>
        <source>A test notice from smallcrm</source>
        <translation>Ein Testhinweis von smallcrm</translation>
    </message>
    <message>
        <source>This is how a follow-up will be told, now {time}.</source>
        <translation>So wird an eine Wiedervorlage erinnert, jetzt {time}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Nicht diese Woche</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The clock went {n} days ahead. Is it right? What came due is in Today.</source>
        <translation>Die Uhr ging {n} Tage vor. Stimmt sie? Was fällig wurde, steht unter Heute.</translation>
    </message>
    <message>
        <source>The clock went {n} days back. What is not due yet will be told again.</source>
        <translation>Die Uhr ging {n} Tage zurück. An noch nicht Fälliges wird noch einmal erinnert.</translation>
    </message>
    <message>
        <source>Reminders from smallcrm</source>
        <translation>Erinnerungen von smallcrm</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>In smallcrm sind sie zu sehen.</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Eine Wiedervorlage ist fällig</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>In smallcrm ist sie zu sehen.</translation>
    </message>
    <message>
        <source>Due now.</source>
        <translation>Jetzt fällig.</translation>
    </message>
    <message>
        <source>a follow-up is due</source>
        <translation>eine Wiedervorlage ist fällig</translation>
    </message>
    <message>
        <source>You wait for it, due now.</source>
        <translation>Sie warten darauf, jetzt fällig.</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>Von: {origin}</translation>
    </message>
    <message>
        <source>Do not contact!</source>
        <translation>Nicht kontaktieren!</translation>
    </message>
    <message>
        <source>Third day late.</source>
        <translation>Dritter Tag überfällig.</translation>
    </message>
    <message>
        <source>Ask for it, move it, or drop it?</source>
        <translation>Nachfragen, verschieben oder streichen?</translation>
    </message>
    <message>
        <source>Do it, move it, or drop it?</source>
        <translation>Tun, verschieben oder streichen?</translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation>Eine Wiedervorlage ist überfällig</translation>
    </message>
    <message>
        <source>a follow-up is late</source>
        <translation>eine Wiedervorlage ist überfällig</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>eine Wiedervorlage</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Erinnerungen sind angehalten</translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation>Heute: {what}</translation>
    </message>
    <message>
        <source>Do them, move them, or drop them?</source>
        <translation>Tun, verschieben oder streichen?</translation>
    </message>
    <message>
        <source>Nothing is lost; Today keeps the list.</source>
        <translation>Nichts ist verloren; unter Heute bleibt die Liste.</translation>
    </message>
    <message>
        <source>They start again when you say so.</source>
        <translation>Sie beginnen wieder, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>They start again: {when}.</source>
        <translation>Sie beginnen wieder: {when}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>A follow-up</source>
        <translation>Eine Wiedervorlage</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>Packed: {when}.</source>
        <translation>Gepackt: {when}.</translation>
    </message>
    <message>
        <source>What is here now ({what}) is kept as a backup first.</source>
        <translation>Was jetzt hier ist ({what}), wird vorher als Sicherung aufbewahrt.</translation>
    </message>
    <message>
        <source>It will be locked with the passphrase that you have here. Nothing changes for you.</source>
        <translation>Sie wird mit der Passphrase gesperrt, die Sie hier haben. Für Sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>From now on smallcrm opens with the passphrase that you typed just now, and so do all backups here. You can change it in Settings, Safety.</source>
        <translation>Ab jetzt öffnet sich smallcrm mit der eben eingegebenen Passphrase, ebenso alle Sicherungen hier. Ändern lässt sie sich unter Einstellungen, Sicherheit.</translation>
    </message>
    <message>
        <source>The file is locked. Type its passphrase to look into it.</source>
        <translation>Die Datei ist gesperrt. Zum Hineinsehen ihre Passphrase eingeben.</translation>
    </message>
    <message>
        <source>follow-up {when}</source>
        <translation>Wiedervorlage {when}</translation>
    </message>
    <message>
        <source>customer since {year}</source>
        <translation>Kunde seit {year}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>fällig seit {day}</translation>
    </message>
    <message>
        <source>{every} by #{tag}, {when}</source>
        <translation>{every} durch #{tag}, {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ohne Uhrzeit</translation>
    </message>
    <message>
        <source>snoozed {n}×</source>
        <translation>{n}× zurückgestellt</translation>
    </message>
    <message>
        <source>I wait for it, and it is late</source>
        <translation>Ich warte darauf, und es ist überfällig</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Due: {when}.</source>
        <translation>Fällig: {when}.</translation>
    </message>
    <message>
        <source>A follow-up at its hour</source>
        <translation>Eine Wiedervorlage zu ihrer Uhrzeit</translation>
    </message>
    <message>
        <source>What was promised, and what was said last.</source>
        <translation>Was zugesagt und was zuletzt gesagt wurde.</translation>
    </message>
    <message>
        <source>One notice for the day</source>
        <translation>Ein Hinweis für den Tag</translation>
    </message>
    <message>
        <source>What is late, what is due, whose birthday it is. None when there is nothing.</source>
        <translation>Was überfällig ist, was fällig ist, wer Geburtstag hat. Keiner, wenn es nichts gibt.</translation>
    </message>
    <message>
        <source>What came due meanwhile</source>
        <translation>Was inzwischen fällig wurde</translation>
    </message>
    <message>
        <source>One notice for all of it, after sleep or a start.</source>
        <translation>Ein Hinweis für alles, nach Ruhezustand oder Start.</translation>
    </message>
    <message>
        <source>On the third late day</source>
        <translation>Am dritten überfälligen Tag</translation>
    </message>
    <message>
        <source>Once: do it, move it, or drop it.</source>
        <translation>Einmal: tun, verschieben oder streichen.</translation>
    </message>
    <message>
        <source>On Mondays, who is quiet</source>
        <translation>Montags, wer still ist</translation>
    </message>
    <message>
        <source>Customers you have not spoken to for longer than usual.</source>
        <translation>Kunden, mit denen Sie länger als üblich nicht gesprochen haben.</translation>
    </message>
    <message>
        <source>That reminders are paused</source>
        <translation>Dass Erinnerungen angehalten sind</translation>
    </message>
    <message>
        <source>When the pause has lasted, so that it is not forgotten.</source>
        <translation>Wenn die Pause dauert, damit sie nicht vergessen wird.</translation>
    </message>
    <message>
        <source>That a backup did not finish</source>
        <translation>Dass eine Sicherung nicht fertig wurde</translation>
    </message>
    <message>
        <source>Once a day at most, until one does. The state is in Settings, Safety.</source>
        <translation>Höchstens einmal am Tag, bis eine gelingt. Der Stand ist unter Einstellungen, Sicherheit.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>“Sarah Chen: send quote, two options”</source>
        <translation>„Sarah Chen: Angebot senden, zwei Entwürfe“</translation>
    </message>
    <message>
        <source>“Sarah Chen: a follow-up is due”</source>
        <translation>„Sarah Chen: eine Wiedervorlage ist fällig“</translation>
    </message>
    <message>
        <source>“A follow-up is due”</source>
        <translation>„Eine Wiedervorlage ist fällig“</translation>
    </message>
    <message>
        <source>Do not contact, since {day}</source>
        <translation>Nicht kontaktieren, seit {day}</translation>
    </message>
    <message>
        <source>The law may make you keep some of it, such as invoices, for years. Keep these elsewhere before you go on: nobody can bring back what is erased.</source>
        <translation>Das Gesetz kann verlangen, manches davon jahrelang aufzuheben, etwa Rechnungen. Bewahren Sie das anderswo auf, bevor Sie weitermachen: Endgültig Gelöschtes bringt niemand zurück.</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>{name} ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>An erasure was finished.</source>
        <translation>Ein endgültiges Löschen wurde beendet.</translation>
    </message>
    <message>
        <source>Could not be rewritten, so delete by hand: {files}.</source>
        <translation>Nicht neu zu schreiben, deshalb von Hand löschen: {files}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there now. Backups in it still hold the data until smallcrm sees it again, or until they expire after 12 months.</source>
        <translation>Der Ordner {folder} ist jetzt nicht da. Sicherungen darin enthalten die Daten noch, bis smallcrm sie wieder sieht oder sie nach 12 Monaten verfallen.</translation>
    </message>
    <message>
        <source>The calendar file {file} could not be written and may still name them, until smallcrm can write it again.</source>
        <translation>Die Kalenderdatei {file} konnte nicht geschrieben werden und nennt sie vielleicht noch, bis smallcrm sie wieder schreiben kann.</translation>
    </message>
    <message>
        <source>Delete {names} for good? What is only in there is lost then.</source>
        <translation>{names} für immer löschen? Was nur darin steht, ist dann verloren.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Could not be deleted: {files}.</source>
        <translation>Nicht zu löschen: {files}.</translation>
    </message>
    <message>
        <source>The answer is due on {day}. No follow-up could be set, because the file cannot be written.</source>
        <translation>Die Antwort ist am {day} fällig. Es ließ sich keine Wiedervorlage anlegen, weil in die Datei nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Follow-up set for {day}: answer the request.</source>
        <translation>Wiedervorlage angelegt für {day}: Anfrage beantworten.</translation>
    </message>
    <message>
        <source>A follow-up to answer the request is open already.</source>
        <translation>Eine Wiedervorlage zum Beantworten der Anfrage ist schon offen.</translation>
    </message>
    <message>
        <source>to read and to print</source>
        <translation>zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>for another program</source>
        <translation>für ein anderes Programm</translation>
    </message>
    <message>
        <source>Read it before you send it. Other people’s names, addresses and numbers are hidden as far as smallcrm knows these people; whoever is not in your file it cannot know.</source>
        <translation>Lesen Sie es, bevor Sie es senden. Namen, Adressen und Nummern anderer sind verborgen, soweit smallcrm diese Personen kennt; wer nicht in Ihrer Datei steht, ist ihm unbekannt.</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>jeder Weg</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}, given {since}</source>
        <translation>widerrufen {day}, erteilt {since}</translation>
    </message>
    <message>
        <source>“{name}:” is no field, so its words are searched for. Fields: {fields}</source>
        <translation>„{name}:“ ist kein Feld, daher wird nach den Wörtern gesucht. Felder: {fields}</translation>
    </message>
    <message>
        <source>today, late, week, none, a date, or &lt;2026-12-01</source>
        <translation>today, late, week, none, einen Tag oder &lt;2026-12-01</translation>
    </message>
    <message>
        <source>never, week, a date, &gt;60d for no contact in 60 days</source>
        <translation>never, week, einen Tag, &gt;60d für 60 Tage ohne Kontakt</translation>
    </message>
    <message>
        <source>today, week, 2026, 2026-11, 2026-11-25 or &gt;2026-11</source>
        <translation>today, week, 2026, 2026-11, 2026-11-25 oder &gt;2026-11</translation>
    </message>
    <message>
        <source>call, email, meeting, message, payment, note, person or company</source>
        <translation>call, email, meeting, message, payment, note, person oder company</translation>
    </message>
    <message>
        <source>an amount such as &gt;1000 or &lt;€50</source>
        <translation>einen Betrag wie &gt;1000 oder &lt;€50</translation>
    </message>
    <message>
        <source>open, won, lost, any, none, or a word of what it is called</source>
        <translation>open, won, lost, any, none oder ein Wort der Bezeichnung</translation>
    </message>
    <message>
        <source>late, week, none, a month such as 2026-12, or &lt;30d</source>
        <translation>late, week, none, ein Monat wie 2026-12 oder &lt;30d</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>the name of an item, or its beginning</source>
        <translation>den Namen eines Artikels oder seinen Anfang</translation>
    </message>
    <message>
        <source>2026, 2026-11, &gt;2026-11-25 or &gt;60d for bought, but not in 60 days</source>
        <translation>2026, 2026-11, &gt;2026-11-25 oder &gt;60d für gekauft, aber nicht in 60 Tagen</translation>
    </message>
    <message>
        <source>the number of an invoice, or a part of it</source>
        <translation>die Nummer einer Rechnung oder einen Teil davon</translation>
    </message>
    <message>
        <source>today, week, month, a date, or &lt;60d for the next 60 days</source>
        <translation>today, week, month, ein Datum oder &lt;60d für die nächsten 60 Tage</translation>
    </message>
    <message>
        <source>a date, 2026, &gt;2026-11 or &lt;60d for the last 60 days</source>
        <translation>ein Datum, 2026, &gt;2026-11 oder &lt;60d für die letzten 60 Tage</translation>
    </message>
    <message>
        <source>an amount such as &gt;80 or &lt;€50</source>
        <translation>ein Betrag wie &gt;80 oder &lt;€50</translation>
    </message>
    <message>
        <source>yes, or &gt;7d for a step that is more than 7 days late</source>
        <translation>yes, oder &gt;7d für einen Schritt, der mehr als 7 Tage überfällig ist</translation>
    </message>
    <message>
        <source>open, closed, minor, serious, grave, any, none, or its words</source>
        <translation>open, closed, minor, serious, grave, any, none oder Worte daraus</translation>
    </message>
    <message>
        <source>a score such as &lt;4 (of 10), &gt;=4/5, any or none</source>
        <translation>eine Wertung wie &lt;4 (von 10), &gt;=4/5, any oder none</translation>
    </message>
    <message>
        <source>low, high, any, none, or its words</source>
        <translation>low, high, any, none oder die Worte</translation>
    </message>
    <message>
        <source>a word, or several in quotation marks</source>
        <translation>ein Wort oder mehrere in Anführungszeichen</translation>
    </message>
    <message>
        <source>{name}: takes {values}.</source>
        <translation>{name}: nimmt {values}.</translation>
    </message>
    <message>
        <source>List “{x}” saved.</source>
        <translation>Liste „{x}“ gespeichert.</translation>
    </message>
    <message>
        <source>saving the list “{x}”</source>
        <translation>das Speichern der Liste „{x}“</translation>
    </message>
    <message>
        <source>List “{x}” changed.</source>
        <translation>Liste „{x}“ geändert.</translation>
    </message>
    <message>
        <source>the change of the list “{x}”</source>
        <translation>die Änderung der Liste „{x}“</translation>
    </message>
    <message>
        <source>Order of {x} lists changed.</source>
        <translation>Reihenfolge von {x} Listen geändert.</translation>
    </message>
    <message>
        <source>the order of {x} lists</source>
        <translation>die Reihenfolge von {x} Listen</translation>
    </message>
    <message>
        <source>List “{x}” removed.</source>
        <translation>Liste „{x}“ entfernt.</translation>
    </message>
    <message>
        <source>removing the list “{x}”</source>
        <translation>das Entfernen der Liste „{x}“</translation>
    </message>
    <message>
        <source>There is a list of this name already.</source>
        <translation>Eine Liste dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>No contact for 60 days</source>
        <translation>60 Tage kein Kontakt</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Has a birthday</source>
        <translation>Hat einen Geburtstag</translation>
    </message>
    <message>
        <source>Can be called now</source>
        <translation>Kann jetzt angerufen werden</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>{what}, on</source>
        <translation>{what}, ein</translation>
    </message>
    <message>
        <source>{what}, off</source>
        <translation>{what}, aus</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Es wird noch gesucht…</translation>
    </message>
    <message>
        <source>In the trash. Enter to see it there.</source>
        <translation>Im Papierkorb. Eingabe zeigt es dort.</translation>
    </message>
    <message>
        <source>Nobody fits “{words}”. Looked in {people}.</source>
        <translation>Niemand passt zu „{words}“. Durchsucht: {people}.</translation>
    </message>
    <message>
        <source>Nobody called “{words}”, and no note says it. Looked in {notes} and {people}.</source>
        <translation>Niemand heißt „{words}“, und keine Notiz sagt es. Durchsucht: {notes} und {people}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>voice note, {length}</source>
        <translation>Sprachnotiz, {length}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>usually {span}</source>
        <translation>meist {span}</translation>
    </message>
    <message>
        <source>{long} ({against})</source>
        <translation>{long} ({against})</translation>
    </message>
    <message>
        <source>usually every {span}</source>
        <translation>meist alle {span}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>turns {n}</source>
        <translation>wird {n}</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Geburtstage</translation>
    </message>
    <message>
        <source>Yearly days</source>
        <translation>Jährliche Tage</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Zurückgeholt: {what}.</translation>
    </message>
    <message>
        <source>removed {when}</source>
        <translation>{when} entfernt</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>smallcrm: reminders are paused</source>
        <translation>smallcrm: Erinnerungen sind angehalten</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} fällig</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} überfällig</translation>
    </message>
    <message>
        <source>{n} you wait for</source>
        <translation>{n}, worauf Sie warten</translation>
    </message>
    <message>
        <source>I wait for {what}</source>
        <translation>Ich warte auf {what}</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>Angehalten bis {when}</translation>
    </message>
    <message>
        <source>The keychain has no key for this file. Type the passphrase.</source>
        <translation>Im Schlüsselbund ist kein Schlüssel für diese Datei. Die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation>{when} angerufen</translation>
    </message>
    <message>
        <source>e-mailed {when}</source>
        <translation>{when} gemailt</translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation>{when} getroffen</translation>
    </message>
    <message>
        <source>wrote {when}</source>
        <translation>{when} geschrieben</translation>
    </message>
    <message>
        <source>paid {when}</source>
        <translation>{when} bezahlt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every {n} days</source>
        <translation>Alle {n} Tage</translation>
    </message>
    <message>
        <source>Every {n} weeks</source>
        <translation>Alle {n} Wochen</translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation>Alle {n} Monate</translation>
    </message>
    <message>
        <source>Every {n} years</source>
        <translation>Alle {n} Jahre</translation>
    </message>
    <message>
        <source>{head}: “{words}”</source>
        <translation>{head}: „{words}“</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>In 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Later today</source>
        <translation>Später &amp;heute</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>&amp;End of week</source>
        <translation>&amp;Ende der Woche</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>&amp;Nächste Woche</translation>
    </message>
    <message>
        <source>&amp;In two weeks</source>
        <translation>In &amp;zwei Wochen</translation>
    </message>
    <message>
        <source>Added {x}.</source>
        <translation>{x} hinzugefügt.</translation>
    </message>
    <message>
        <source>adding {x}</source>
        <translation>das Hinzufügen von {x}</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x} geändert.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>die Änderung an {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>das Löschen von {x}</translation>
    </message>
    <message>
        <source>Brought back {x}.</source>
        <translation>{x} zurückgeholt.</translation>
    </message>
    <message>
        <source>bringing back {x}</source>
        <translation>das Zurückholen von {x}</translation>
    </message>
    <message>
        <source>Added to {x}.</source>
        <translation>Bei {x} hinzugefügt.</translation>
    </message>
    <message>
        <source>the addition to {x}</source>
        <translation>das Hinzufügen bei {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Bei {x} entfernt.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>das Entfernen bei {x}</translation>
    </message>
    <message>
        <source>what was saved to {x}</source>
        <translation>was bei {x} gespeichert wurde</translation>
    </message>
    <message>
        <source>the note on {x}</source>
        <translation>die Notiz zu {x}</translation>
    </message>
    <message>
        <source>Changed the note on {x}.</source>
        <translation>Notiz zu {x} geändert.</translation>
    </message>
    <message>
        <source>the change on {x}</source>
        <translation>die Änderung zu {x}</translation>
    </message>
    <message>
        <source>Removed a note on {x}.</source>
        <translation>Eine Notiz zu {x} entfernt.</translation>
    </message>
    <message>
        <source>removing a note on {x}</source>
        <translation>das Entfernen einer Notiz zu {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Wiedervorlage bei {x} gespeichert.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>die Wiedervorlage für {x}</translation>
    </message>
    <message>
        <source>Follow-up for {x} changed.</source>
        <translation>Wiedervorlage für {x} geändert.</translation>
    </message>
    <message>
        <source>the change for {x}</source>
        <translation>die Änderung für {x}</translation>
    </message>
    <message>
        <source>Done: {x}.</source>
        <translation>Erledigt: {x}.</translation>
    </message>
    <message>
        <source>done: {x}</source>
        <translation>erledigt: {x}</translation>
    </message>
    <message>
        <source>Open again: {x}.</source>
        <translation>Wieder offen: {x}.</translation>
    </message>
    <message>
        <source>opening again: {x}</source>
        <translation>wieder öffnen: {x}</translation>
    </message>
    <message>
        <source>Snoozed: {x}.</source>
        <translation>Zurückgestellt: {x}.</translation>
    </message>
    <message>
        <source>the snooze: {x}</source>
        <translation>das Zurückstellen: {x}</translation>
    </message>
    <message>
        <source>Dropped: {x}.</source>
        <translation>Gestrichen: {x}.</translation>
    </message>
    <message>
        <source>the drop: {x}</source>
        <translation>das Streichen: {x}</translation>
    </message>
    <message>
        <source>Removed the follow-up: {x}.</source>
        <translation>Wiedervorlage entfernt: {x}.</translation>
    </message>
    <message>
        <source>the removal: {x}</source>
        <translation>das Entfernen: {x}</translation>
    </message>
    <message>
        <source>Repeating changed: {x}.</source>
        <translation>Wiederholung geändert: {x}.</translation>
    </message>
    <message>
        <source>the repeating of {x}</source>
        <translation>die Wiederholung von {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} kann warten.</translation>
    </message>
    <message>
        <source>the answer on {x}</source>
        <translation>die Antwort zu {x}</translation>
    </message>
    <message>
        <source>Rhythm of #{x} changed.</source>
        <translation>Rhythmus von #{x} geändert.</translation>
    </message>
    <message>
        <source>the rhythm of #{x}</source>
        <translation>der Rhythmus von #{x}</translation>
    </message>
    <message>
        <source>Imported {x}.</source>
        <translation>{x} importiert.</translation>
    </message>
    <message>
        <source>import of {x}</source>
        <translation>der Import von {x}</translation>
    </message>
    <message>
        <source>Taken back: {x}.</source>
        <translation>Zurückgenommen: {x}.</translation>
    </message>
    <message>
        <source>taking back: {x}</source>
        <translation>das Zurücknehmen: {x}</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Not taken back after all: {what}.</source>
        <translation>Doch nicht zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederherstellen: {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>This file was written by a later smallcrm. It has not been touched. Install the newer version to open it.</source>
        <translation>Diese Datei stammt von einem neueren smallcrm. Sie wurde nicht angerührt. Zum Öffnen die neuere Version installieren.</translation>
    </message>
    <message>
        <source>{name} is not a smallcrm file. It has not been touched.</source>
        <translation>{name} ist keine smallcrm-Datei. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The file {path} is damaged and was left as it is. Copies that were checked, if any were made, stand in “backups” beside it.</source>
        <translation>Die Datei {path} ist beschädigt und blieb, wie sie ist. Geprüfte Kopien, falls es welche gibt, liegen daneben in „backups“.</translation>
    </message>
    <message>
        <source>The file was moved or replaced while smallcrm had it open. Nothing was written. Put it back, or start smallcrm again.</source>
        <translation>Die Datei wurde verschoben oder ersetzt, während smallcrm sie offen hatte. Es wurde nichts geschrieben. Legen Sie sie zurück, oder starten Sie smallcrm neu.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Make it writable, or choose another folder with --data-dir.</source>
        <translation>In {path} kann nicht geschrieben werden. Machen Sie es beschreibbar, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is where smallcrm keeps everything. Choose another name.</source>
        <translation>In {path} bewahrt smallcrm alles auf. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde das nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and try again.</source>
        <translation>Ein anderes Programm hält die Datei fest. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed; the log file says more.</source>
        <translation>Etwas ist schiefgegangen. Nichts wurde geändert; mehr steht in der Protokolldatei.</translation>
    </message>
    <message>
        <source>There is nothing here to keep.</source>
        <translation>Hier ist nichts zu behalten.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Who is meant? Type the whole name, or choose.</source>
        <translation>Wer ist gemeint? Den ganzen Namen schreiben, oder wählen.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a day. Try “3 May”, “fri” or “2026-12-04”.</source>
        <translation>Das ist kein Tag. Etwa „3. Mai“, „fr“ oder „2026-12-04“.</translation>
    </message>
    <message>
        <source>That day has gone by.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Das ist kein Rhythmus. Etwa „6 Wochen“ oder „3 Monate“.</translation>
    </message>
    <message>
        <source>That is more days ahead than a year has.</source>
        <translation>Das sind mehr Tage voraus, als ein Jahr hat.</translation>
    </message>
    <message>
        <source>This does not repeat. Try “every 2nd tue”, “monthly” or “6 weeks”.</source>
        <translation>Das wiederholt sich nicht. Etwa „jeden Freitag“, „monatlich“ oder „6 Wochen“.</translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>So lässt sich das nicht behalten.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei war nicht lesbar.</translation>
    </message>
    <message>
        <source>card {n}</source>
        <translation>Karte {n}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} „{words}“</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Add a &amp;sale…</source>
        <translation>&amp;Verkauf hinzufügen…</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>Verkäufe &amp;importieren…</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Write the sales as a table…</source>
        <translation>Die Verkäufe als Tabelle schreiben…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <translation>&amp;Artikel…</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation>&amp;Geschäfte</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Verträge</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Vertrag hinzufügen…</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Abo-Vertrag</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>retainer</source>
        <translation>Pauschale</translation>
    </message>
    <message>
        <source>Add a price…</source>
        <translation>Preis hinzufügen…</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Write the agreements as a table…</source>
        <translation>Die Verträge als Tabelle schreiben…</translation>
    </message>
    <message>
        <source>Bring in agreements from a table…</source>
        <translation>Verträge aus einer Tabelle übernehmen…</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importieren</translation>
    </message>
    <message>
        <source>New co&amp;mplaint…</source>
        <translation>Neue &amp;Beschwerde …</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>unzufrieden</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>schiefgegangen</translation>
    </message>
    <message>
        <source>Close the complai&amp;nt…</source>
        <translation>Besch&amp;werde abschließen …</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>&amp;Write the complaints as a table…</source>
        <translation>Beschwerden als &amp;Tabelle schreiben …</translation>
    </message>
    <message>
        <source>Bring &amp;in complaints from a table…</source>
        <translation>Beschwerden aus einer Tabelle über&amp;nehmen …</translation>
    </message>
    <message>
        <source>About the complaint</source>
        <translation>Gehört zur Beschwerde</translation>
    </message>
    <message>
        <source>told again</source>
        <translation>wieder gesagt</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Checklisten…</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>&amp;Start a checklist…</source>
        <translation>Checkliste &amp;beginnen…</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Checklists that are s&amp;tuck…</source>
        <translation>Checklisten, die s&amp;tocken…</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>überfällige Schritte</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>&amp;Introduced by…</source>
        <translation>&amp;Empfohlen von…</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>recommended by</source>
        <translation>vermittelt durch</translation>
    </message>
    <message>
        <source>Record a &amp;voice note</source>
        <translation>Sprach&amp;notiz aufnehmen</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>dictate</source>
        <translation>diktieren</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Play the voice note</source>
        <translation>Sprachnotiz abspielen</translation>
    </message>
    <message>
        <source>&amp;Write to this person…</source>
        <translation>An diese Person &amp;schreiben…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Templates of &amp;letters…</source>
        <translation>&amp;Vorlagen für Briefe…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Letters drafted to&amp;gether…</source>
        <translation>&amp;Gemeinsam entworfene Briefe…</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>What else you keep of people</source>
        <translation>Was sonst noch von Personen zu merken ist</translation>
    </message>
    <message>
        <source>Each shows only when it is wanted: from its first use, or chosen here. What is in use stays on.</source>
        <translation>Jedes zeigt sich nur, wenn es gewünscht ist: ab dem ersten Gebrauch oder hier gewählt. Was im Gebrauch ist, bleibt an.</translation>
    </message>
    <message>
        <source>Checklists and rules</source>
        <translation>Checklisten und Regeln</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Checklisten…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>A rule only suggests, on Today; nothing is done or sent before you accept.</source>
        <translation>Eine Regel schlägt nur vor, bei „Heute“; nichts geschieht und nichts wird verschickt, bevor es angenommen ist.</translation>
    </message>
    <message>
        <source>{words} In use.</source>
        <translation>{words} In Gebrauch.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>What was bought, when and for how much; and when it is time again.</source>
        <translation>Was gekauft wurde, wann und für wie viel; und wann es wieder so weit ist.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>What is promised for how long, at which price, and when to give notice.</source>
        <translation>Was für wie lange zugesagt ist, zu welchem Preis, und wann zu kündigen ist.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>What is being negotiated, in stages on a board.</source>
        <translation>Was verhandelt wird, in Phasen auf einer Tafel.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>What went wrong, in whose words, and what was done about it.</source>
        <translation>Was schiefging, in wessen Worten, und was deshalb getan wurde.</translation>
    </message>
    <message>
        <source>Steps you do each time, and what is suggested after a sale or a deal.</source>
        <translation>Schritte, die jedes Mal zu tun sind, und was nach einem Verkauf oder Geschäft vorgeschlagen wird.</translation>
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
        <translation>ein Wort an sie</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>ein Angebot</translation>
    </message>
    <message>
        <source>a survey</source>
        <translation>eine Umfrage</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>verlängert sich von selbst</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>pro Stück</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>für alles</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
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
        <translation>leicht</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>after a sale</source>
        <translation>nach einem Verkauf</translation>
    </message>
    <message>
        <source>after a quote without an answer</source>
        <translation>nach einem Angebot ohne Antwort</translation>
    </message>
    <message>
        <source>after a deal was won</source>
        <translation>nach einem gewonnenen Geschäft</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>eine Wiedervorlage</translation>
    </message>
    <message>
        <source>a draft of a message</source>
        <translation>Entwurf einer Nachricht</translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>mit dem Mailprogramm</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>als Datei</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>likely to buy again</source>
        <translation>kauft wohl wieder</translation>
    </message>
    <message>
        <source>to reach out to</source>
        <translation>sich melden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>gestrichen</translation>
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
        <translation>Artikel, die zusammengehören</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Stage of a deal</source>
        <translation>Phase eines Geschäfts</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Contact about a complaint</source>
        <translation>Kontakt zu einer Beschwerde</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Step of a checklist</source>
        <translation>Schritt einer Checkliste</translation>
    </message>
    <message>
        <source>Checklist that was started</source>
        <translation>Begonnene Checkliste</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Answer to a rule</source>
        <translation>Antwort auf eine Regel</translation>
    </message>
    <message>
        <source>Draft of a message</source>
        <translation>Entwurf einer Nachricht</translation>
    </message>
    <message>
        <source>Group of comments</source>
        <translation>Gruppe von Kommentaren</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Contact window</source>
        <translation>Kontaktzeit</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Wann sie erreichbar sind</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Sprachnotiz</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Letters drafted together</source>
        <translation>Gemeinsam entworfene Briefe</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>marked after</source>
        <translation>markiert nach</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>why it was returned</source>
        <translation>Grund der Rückgabe</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>at the end of the term</source>
        <translation>am Ende der Laufzeit</translation>
    </message>
    <message>
        <source>renewed for</source>
        <translation>verlängert um</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>in the stage since</source>
        <translation>in der Phase seit</translation>
    </message>
    <message>
        <source>left the stage</source>
        <translation>Phase verlassen</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>how bad</source>
        <translation>wie schlimm</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>what it suggests</source>
        <translation>was sie vorschlägt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>wovon</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wozu</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>auf welchem Weg</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>where from</source>
        <translation>woher</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>about</source>
        <translation>worüber</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>weg bis</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>by which these drafts stand together</source>
        <translation>unter dem diese Entwürfe zusammenstehen</translation>
    </message>
    <message>
        <source>Days to count what comes of it</source>
        <translation>Tage, in denen gezählt wird, was daraus wird</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>Der vorige</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Der nächste</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Ausgelassen, und warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Gezählte Tage</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Teile dieses Fensters</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Wie zuletzt geschrieben</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>For {name} ({number} of {every})</source>
        <translation>Für {name} ({number} von {every})</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Other programs need that key: press it with Ctrl or Alt, or an F key.</source>
        <translation>Andere Programme brauchen diese Taste: mit Strg oder Alt drücken, oder eine F-Taste.</translation>
    </message>
    <message>
        <source>{key} is “{what}” in the window already.</source>
        <translation>{key} ist im Fenster schon „{what}“.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Write from anywhere</source>
        <translation>Von überall schreiben</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>Use the usual key</source>
        <translation>Die übliche Taste verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Where the key cannot be had</source>
        <translation>Wo die Taste nicht zu haben ist</translation>
    </message>
    <message>
        <source>Bind this command to a key in your desktop&apos;s own settings; it brings up the line of the running program:</source>
        <translation>Legen Sie diesen Befehl in den Einstellungen des Desktops auf eine Taste; er holt die Zeile des laufenden Programms:</translation>
    </message>
    <message>
        <source>A phone program can show who is calling with “{command}”.</source>
        <translation>Ein Telefonprogramm kann mit „{command}“ zeigen, wer anruft.</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Nach dem Speichern</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>In Briefen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands in letters where their template says {my_name}: below them, say.</source>
        <translation>Steht in Briefen, wo deren Vorlage {my_name} sagt: etwa darunter.</translation>
    </message>
    <message>
        <source>Press it now to try it.</source>
        <translation>Zum Probieren jetzt drücken.</translation>
    </message>
    <message>
        <source>The desktop gave it: {keys}. Press it now to try it.</source>
        <translation>Der Desktop hat sie vergeben: {keys}. Zum Probieren jetzt drücken.</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>Ein anderes Programm hat diese Taste. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>Der Desktop wird gefragt; er fragt vielleicht Sie.</translation>
    </message>
    <message>
        <source>This desktop gives no such keys to programs; see below.</source>
        <translation>Dieser Desktop gibt Programmen keine solchen Tasten; siehe unten.</translation>
    </message>
    <message>
        <source>No key is taken.</source>
        <translation>Keine Taste ist belegt.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es geht.</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jahr danach</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>Als Text &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>year-{year}.txt</source>
        <translation>jahr-{year}.txt</translation>
    </message>
    <message>
        <source>Save the year as text</source>
        <translation>Das Jahr als Text speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>_EntryEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>a discount, a new one, flowers</source>
        <translation>ein Nachlass, Ersatz, Blumen</translation>
    </message>
    <message>
        <source>What that cost</source>
        <translation>Was das kostete</translation>
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
        <translation>Die jetzige Passphrase wird geprüft…</translation>
    </message>
</context>
</TS>
