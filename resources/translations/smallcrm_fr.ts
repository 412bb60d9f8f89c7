<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Attribuer à…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Fine as it is</source>
        <translation>C’est bien ainsi</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>AgreementActs</name>
    <message>
        <source>A table of agreements</source>
        <translation>Un tableau de contrats</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Agreements as a table</source>
        <translation>Contrats dans un tableau</translation>
    </message>
    <message>
        <source>agreements.csv</source>
        <translation>contrats.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>50 EUR</source>
        <translation>50 EUR</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>1 year, or nothing: until it is ended</source>
        <translation>1 an, ou rien : jusqu’à sa fin</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Renouvelé pour</translation>
    </message>
    <message>
        <source>as long again</source>
        <translation>la même durée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Y mettre fin…</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Pas terminé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Enlever ; c’était une erreur</translation>
    </message>
    <message>
        <source>every {length}</source>
        <translation>tous les {length}</translation>
    </message>
</context>
<context>
    <name>AgreementFiles</name>
    <message>
        <source>Customer’s name</source>
        <translation>Nom du client</translation>
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
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Paid every</source>
        <translation>Payé tous les</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Renouvelé pour</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>{agreements} of {people}</source>
        <translation>{agreements} de {people}</translation>
    </message>
    <message>
        <source>This is no table of agreements: it needs a customer, what it is, and a start.</source>
        <translation>Ce n’est pas un tableau de contrats : il faut un client, l’objet et un début.</translation>
    </message>
    <message>
        <source>{agreements} written to {name}.</source>
        <translation>{agreements} écrits dans {name}.</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nouveaux</translation>
    </message>
    <message>
        <source>{n} there before</source>
        <translation>{n} déjà là</translation>
    </message>
    <message>
        <source>line {n}: {why} Left out: {words}</source>
        <translation>ligne {n} : {why} Omise : {words}</translation>
    </message>
</context>
<context>
    <name>AgreementGroup</name>
    <message>
        <source>Agreements</source>
        <translation>Contrats</translation>
    </message>
</context>
<context>
    <name>AgreementImportDialog</name>
    <message>
        <source>Bring in agreements</source>
        <translation>Reprendre des contrats</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Agreement added: {x}.</source>
        <translation>Contrat ajouté : {x}.</translation>
    </message>
    <message>
        <source>the agreement: {x}</source>
        <translation>le contrat : {x}</translation>
    </message>
    <message>
        <source>Agreement changed: {x}.</source>
        <translation>Contrat modifié : {x}.</translation>
    </message>
    <message>
        <source>the change to: {x}</source>
        <translation>la modification de : {x}</translation>
    </message>
    <message>
        <source>Agreement ended: {x}.</source>
        <translation>Contrat terminé : {x}.</translation>
    </message>
    <message>
        <source>the end of: {x}</source>
        <translation>la fin de : {x}</translation>
    </message>
    <message>
        <source>It goes on: {x}.</source>
        <translation>Il continue : {x}.</translation>
    </message>
    <message>
        <source>going on with: {x}</source>
        <translation>la poursuite de : {x}</translation>
    </message>
    <message>
        <source>Agreement removed: {x}.</source>
        <translation>Contrat retiré : {x}.</translation>
    </message>
    <message>
        <source>removing: {x}</source>
        <translation>le retrait de : {x}</translation>
    </message>
    <message>
        <source>New reminders of agreements: {x}.</source>
        <translation>Nouveaux rappels de contrats : {x}.</translation>
    </message>
    <message>
        <source>new reminders of agreements: {x}</source>
        <translation>les nouveaux rappels de contrats : {x}</translation>
    </message>
    <message>
        <source>Agreements brought in: {x}.</source>
        <translation>Contrats importés : {x}.</translation>
    </message>
    <message>
        <source>bringing in agreements: {x}</source>
        <translation>l’importation de contrats : {x}</translation>
    </message>
    <message>
        <source>Price added: {x}.</source>
        <translation>Prix ajouté : {x}.</translation>
    </message>
    <message>
        <source>the price: {x}</source>
        <translation>le prix : {x}</translation>
    </message>
    <message>
        <source>Price changed: {x}.</source>
        <translation>Prix modifié : {x}.</translation>
    </message>
    <message>
        <source>the change of the price: {x}</source>
        <translation>la modification du prix : {x}</translation>
    </message>
    <message>
        <source>Price removed: {x}.</source>
        <translation>Prix retiré : {x}.</translation>
    </message>
    <message>
        <source>removing the price: {x}</source>
        <translation>le retrait du prix : {x}</translation>
    </message>
    <message>
        <source>{what}: last day to give notice is {day}</source>
        <translation>{what} : dernier jour pour résilier, le {day}</translation>
    </message>
    <message>
        <source>{what}: renewed by itself on {day}</source>
        <translation>{what} : renouvelé tacitement le {day}</translation>
    </message>
    <message>
        <source>{what}: ends on {day}</source>
        <translation>{what} : prend fin le {day}</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} une fois</translation>
    </message>
    <message>
        <source>{amount} every {length}</source>
        <translation>{amount} tous les {length}</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>{amount} de l’heure</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} par jour</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} par semaine</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} par an</translation>
    </message>
    <message>
        <source>{amount} a piece</source>
        <translation>{amount} pièce</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>par pièce</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminé le {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>prend fin le {day}</translation>
    </message>
    <message>
        <source>runs until it is ended</source>
        <translation>court jusqu’à sa fin</translation>
    </message>
    <message>
        <source>runs until it is ended, {length} notice</source>
        <translation>court jusqu’à sa fin, préavis de {length}</translation>
    </message>
    <message>
        <source>notice until {day}</source>
        <translation>préavis jusqu’au {day}</translation>
    </message>
    <message>
        <source>renewed {day}</source>
        <translation>renouvelé le {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>renouvelé de lui-même</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>il prend fin</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>Until they are ended</source>
        <translation>Jusqu’à leur fin</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Over. Why they were ended: {reasons}</source>
        <translation>Terminés. Pourquoi : {reasons}</translation>
    </message>
    <message>
        <source>{price} since {day}</source>
        <translation>{price} depuis le {day}</translation>
    </message>
    <message>
        <source>quoted {price} on {day}</source>
        <translation>proposé {price} le {day}</translation>
    </message>
    <message>
        <source>This is no length of time. Try “3 months” or “14 days”.</source>
        <translation>Ce n’est pas une durée. Essayez « 3 mois » ou « 14 jours ».</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>Il ne peut pas finir avant de commencer.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Un prix n’est pas négatif.</translation>
    </message>
    <message>
        <source>It does not say whose it is.</source>
        <translation>Il n’est pas dit de qui il est.</translation>
    </message>
    <message>
        <source>Nobody is known by this name or address.</source>
        <translation>Personne n’est connu sous ce nom ou cette adresse.</translation>
    </message>
    <message>
        <source>Several are called so.</source>
        <translation>Plusieurs portent ce nom.</translation>
    </message>
    <message>
        <source>What is paid each time? Type the price, or choose “once”.</source>
        <translation>Combien est payé chaque fois ? Saisissez le prix ou choisissez « une fois ».</translation>
    </message>
    <message>
        <source>End: {what}</source>
        <translation>Mettre fin : {what}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrat</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>No agreements yet. Add one on somebody’s page: what, price, term, notice.</source>
        <translation>Pas encore de contrats. Ajoutez-en un sur la page d’une personne : quoi, prix, durée, préavis.</translation>
    </message>
</context>
<context>
    <name>ArrivalWording</name>
    <message>
        <source>Taken for your own address, and left out: {addresses}.</source>
        <translation>Prises pour votre propre adresse et laissées de côté : {addresses}.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation>Il n’y a rien à reprendre dedans.</translation>
    </message>
    <message>
        <source>Import {entries}</source>
        <translation>Importer {entries}</translation>
    </message>
    <message>
        <source>Import {customers} and {entries}</source>
        <translation>Importer {customers} et {entries}</translation>
    </message>
    <message>
        <source>{customers} and {entries}</source>
        <translation>{customers} et {entries}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>entrée {n}</translation>
    </message>
    <message>
        <source>something that could not be read ({code})</source>
        <translation>quelque chose qui n’a pas pu être lu ({code})</translation>
    </message>
    <message>
        <source>nobody here is meant</source>
        <translation>personne d’ici n’est concerné</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
    <message>
        <source>no day in it</source>
        <translation>pas de jour dedans</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>un jour qui n’existe pas</translation>
    </message>
    <message>
        <source>a day that cannot be meant</source>
        <translation>un jour qui ne peut pas être voulu</translation>
    </message>
    <message>
        <source>a time zone that nobody knows, taken for yours</source>
        <translation>un fuseau horaire inconnu, pris pour le vôtre</translation>
    </message>
    <message>
        <source>repeats in a way that cannot be followed: only once</source>
        <translation>se répète d’une façon impossible à suivre : une seule fois</translation>
    </message>
    <message>
        <source>repeats: of the older times only the last two years</source>
        <translation>se répète : du passé, seulement les deux dernières années</translation>
    </message>
    <message>
        <source>has another birthday already, which stays; left out</source>
        <translation>a déjà un autre anniversaire, qui reste ; laissé de côté</translation>
    </message>
    <message>
        <source>changed there and by you: yours stays</source>
        <translation>modifié là-bas et par vous : le vôtre reste</translation>
    </message>
    <message>
        <source>a very large mail, of which only the beginning was read</source>
        <translation>un très gros e-mail, dont seul le début a été lu</translation>
    </message>
    <message>
        <source>no date in it: the present was taken</source>
        <translation>pas de date : le moment présent a été pris</translation>
    </message>
    <message>
        <source>its files are packed in Outlook&apos;s winmail.dat, which only Outlook can open: ask for the mail again, sent as HTML or plain text</source>
        <translation>ses fichiers sont emballés dans un winmail.dat d’Outlook, que seul Outlook peut ouvrir : redemandez le message, envoyé en HTML ou en texte brut</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Little things</source>
        <translation>Petits détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personnes ici</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a phone, an e-mail, a little thing…</source>
        <translation>Ajouter un téléphone, un e-mail, un petit détail…</translation>
    </message>
    <message>
        <source>3 May 1984, or 3 May, 7 days ahead</source>
        <translation>3 mai 1984, ou 3 mai, 7 jours avant</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Surnom, parties du nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
</context>
<context>
    <name>AttachmentWording</name>
    <message>
        <source>Attached to {x}.</source>
        <translation>Joint à {x}.</translation>
    </message>
    <message>
        <source>attaching to {x}</source>
        <translation>joindre à {x}</translation>
    </message>
    <message>
        <source>The voice note stands on the timeline of {x}.</source>
        <translation>La note vocale est dans le fil de {x}.</translation>
    </message>
    <message>
        <source>the voice note of {x}</source>
        <translation>la note vocale de {x}</translation>
    </message>
    <message>
        <source>The file is called {x} now.</source>
        <translation>Le fichier s’appelle maintenant {x}.</translation>
    </message>
    <message>
        <source>the name {x}</source>
        <translation>le nom {x}</translation>
    </message>
    <message>
        <source>Removed the file {x}.</source>
        <translation>Fichier {x} retiré.</translation>
    </message>
    <message>
        <source>removing the file {x}</source>
        <translation>retirer le fichier {x}</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it, and attach the files in it.</source>
        <translation>{name} est un dossier. Ouvrez-le et joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This file is too large: {size} is the most that can be kept.</source>
        <translation>Ce fichier est trop gros : on peut garder {size} au plus.</translation>
    </message>
    <message>
        <source>What was in this file is not there any more, nor beside the backups. Attach it again where you still have it.</source>
        <translation>Le contenu de ce fichier n’est plus là, ni auprès des sauvegardes. Joignez-le de nouveau depuis l’endroit où vous l’avez encore.</translation>
    </message>
    <message>
        <source>This file is damaged and was not opened. “Check the file” in Settings, Data looks for a good copy beside the backups.</source>
        <translation>Ce fichier est endommagé et n’a pas été ouvert. « Vérifier le fichier » dans Réglages, Données cherche une bonne copie auprès des sauvegardes.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} is the most that can be attached.</source>
        <translation>{name} est trop gros : on peut joindre {size} au plus.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A second place for backups</source>
        <translation>Un second endroit pour les sauvegardes</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sauvegardes (*.db);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} récupéré d’une sauvegarde.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>récupérer {x} d’une sauvegarde</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Faite par vous</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Début de la journée</translation>
    </message>
    <message>
        <source>While you worked</source>
        <translation>Pendant votre travail</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Avant une nouvelle version</translation>
    </message>
    <message>
        <source>Before taking a step back</source>
        <translation>Avant un retour en arrière</translation>
    </message>
    <message>
        <source>Before another computer&apos;s file came</source>
        <translation>Avant l’arrivée du fichier d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Before two people were joined</source>
        <translation>Avant la fusion de deux personnes</translation>
    </message>
    <message>
        <source>Before somebody was erased</source>
        <translation>Avant l’effacement de quelqu’un</translation>
    </message>
    <message>
        <source>Before the passphrase was changed</source>
        <translation>Avant le changement de la phrase de passe</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Avant une réparation</translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation>Un fichier de votre choix</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last backup: {when}, {size}</source>
        <translation>Dernière sauvegarde : {when}, {size}</translation>
    </message>
    <message>
        <source>The file did not pass its check, so the older backups stay as they are.</source>
        <translation>Le fichier n’a pas passé sa vérification, donc les sauvegardes plus anciennes restent telles quelles.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be reached.</source>
        <translation>Le dossier « {name} » est inaccessible.</translation>
    </message>
    <message>
        <source>Another program held the file.</source>
        <translation>Un autre programme tenait le fichier.</translation>
    </message>
    <message>
        <source>The newest backup could not be restored when this was tried.</source>
        <translation>La sauvegarde la plus récente n’a pas pu être restaurée lors de l’essai.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>The next backup goes there too.</source>
        <translation>La prochaine sauvegarde y va aussi.</translation>
    </message>
    <message>
        <source>Last put there: {when}</source>
        <translation>Dernière fois là-bas : {when}</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a backup. The older ones stay. Free some space and try again.</source>
        <translation>Il y a trop peu de place sur le disque pour une sauvegarde. Les plus anciennes restent. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Last good backup: {day}.</source>
        <translation>Dernière bonne sauvegarde : {day}.</translation>
    </message>
    <message>
        <source>Backup did not finish</source>
        <translation>La sauvegarde n’est pas terminée</translation>
    </message>
    <message>
        <source>The backup on this computer is made: {when}.</source>
        <translation>La sauvegarde sur cet ordinateur est faite : {when}.</translation>
    </message>
    <message>
        <source>Last put in the second place: {when}.</source>
        <translation>Dernière fois au second endroit : {when}.</translation>
    </message>
    <message>
        <source>The second place was not reached</source>
        <translation>Le second endroit n’a pas été atteint</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} n’est pas là.</translation>
    </message>
    <message>
        <source>{name} is not what was written: something changed it since.</source>
        <translation>{name} n’est pas ce qui a été écrit : quelque chose l’a modifié depuis.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be used. It was left as it is.</source>
        <translation>{name} est endommagé et inutilisable. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{name} is not a backup of smallcrm.</source>
        <translation>{name} n’est pas une sauvegarde de smallcrm.</translation>
    </message>
    <message>
        <source>{name} was made by a later smallcrm. Install that one to use it.</source>
        <translation>{name} vient d’un smallcrm plus récent. Installez celui-ci pour l’utiliser.</translation>
    </message>
    <message>
        <source>This backup opens with another passphrase than your file: the one from before, or that of another computer. Type it to look into it.</source>
        <translation>Cette sauvegarde s’ouvre avec une autre phrase de passe que votre fichier : celle d’avant, ou celle d’un autre ordinateur. Saisissez-la pour regarder dedans.</translation>
    </message>
    <message>
        <source>This backup is not exactly what was written: something changed it since. It can be read, but look closely, or take another one.</source>
        <translation>Cette sauvegarde n’est pas exactement ce qui a été écrit : quelque chose l’a modifiée depuis. Elle est lisible, mais regardez bien, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Added since, would go</source>
        <translation>Ajouté depuis, disparaîtrait</translation>
    </message>
    <message>
        <source>Changed since, would be as then</source>
        <translation>Modifié depuis, redeviendrait comme alors</translation>
    </message>
    <message>
        <source>Gone since, would come back</source>
        <translation>Disparu depuis, reviendrait</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>ajouté depuis</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>disparu depuis</translation>
    </message>
    <message>
        <source>{what} gone</source>
        <translation>{what} disparu</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} modifié</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} nouveau</translation>
    </message>
    <message>
        <source>Everything is as it was {when}. What was here before is in a backup of its own.</source>
        <translation>Tout est comme c’était : {when}. Ce qui était ici avant est dans sa propre sauvegarde.</translation>
    </message>
    <message>
        <source>{name} has everything that the backup has.</source>
        <translation>{name} a tout ce que contient la sauvegarde.</translation>
    </message>
    <message>
        <source>Brought back {name}: {what}.</source>
        <translation>{name} récupéré : {what}.</translation>
    </message>
</context>
<context>
    <name>BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Ouvrir une sauvegarde…</translation>
    </message>
    <message>
        <source>One is made by itself when a day begins, after half an hour of changes, and before anything large. Each is checked before it counts.</source>
        <translation>Il s’en fait une d’elle-même au début de la journée, après une demi-heure de modifications, et avant toute grande étape. Chacune est vérifiée avant de compter.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un second endroit</translation>
    </message>
    <message>
        <source>A stick, or a folder that is kept elsewhere too. What lies only on this disk is lost with it.</source>
        <translation>Une clé USB, ou un dossier gardé aussi ailleurs. Ce qui n’est que sur ce disque est perdu avec lui.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Pas de second endroit</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Combien sont gardées</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Place pour les sauvegardes</translation>
    </message>
    <message>
        <source>Room for them</source>
        <translation>Place pour elles</translation>
    </message>
    <message>
        <source>All of the last two days, then one a day for a week, one a week for five weeks, one a month for a year; the ones before large acts for two weeks. Where they need more room than this, the oldest go.</source>
        <translation>Toutes celles des deux derniers jours, puis une par jour pendant une semaine, une par semaine pendant cinq semaines, une par mois pendant un an ; celles d’avant les grandes étapes pendant deux semaines. S’il leur faut plus de place, les plus anciennes partent.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Letters to many</source>
        <translation>Lettres à plusieurs</translation>
    </message>
    <message>
        <source>Select several people in the list, and “Write” drafts one for each of them.</source>
        <translation>Sélectionnez plusieurs personnes dans la liste : « Écrire » fait un brouillon pour chacune.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Letters of the batch</source>
        <translation>Lettres de la série</translation>
    </message>
    <message>
        <source>Enter: open in mail. Space: it went. Delete: drop.</source>
        <translation>Entrée : ouvrir dans la messagerie. Espace : c’est parti. Suppr : abandonner.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Montrer la personne</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation>Abandonner le reste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Jours comptés</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Parties de cette fenêtre</translation>
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
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Rien d’écrit pour l’instant.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>J’attends</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Opening the file</source>
        <translation>Ouverture du fichier</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>All of them have that tag already.</source>
        <translation>Tous ont déjà cette étiquette.</translation>
    </message>
    <message>
        <source>None of them has that tag.</source>
        <translation>Personne parmi eux n’a cette étiquette.</translation>
    </message>
    <message>
        <source>None of them has a rhythm of their own.</source>
        <translation>Personne parmi eux n’a un rythme à soi.</translation>
    </message>
    <message>
        <source>All of them are archived already.</source>
        <translation>Tous sont déjà archivés.</translation>
    </message>
    <message>
        <source>None of them is archived.</source>
        <translation>Personne parmi eux n’est archivé.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Plus personne n’est là.</translation>
    </message>
    <message>
        <source>One thing after the other: the last is still being done.</source>
        <translation>Une chose après l’autre : la précédente est encore en cours.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>All who were found</source>
        <translation>Tous ceux qui ont été trouvés</translation>
    </message>
    <message>
        <source>Tagged {x}.</source>
        <translation>{x} : étiquette ajoutée.</translation>
    </message>
    <message>
        <source>tag of {x}</source>
        <translation>l’étiquette de {x}</translation>
    </message>
    <message>
        <source>Took the tag from {x}.</source>
        <translation>{x} : étiquette retirée.</translation>
    </message>
    <message>
        <source>taking the tag from {x}</source>
        <translation>le retrait de l’étiquette : {x}</translation>
    </message>
    <message>
        <source>Keep in touch changed for {x}.</source>
        <translation>{x} : garder le contact modifié.</translation>
    </message>
    <message>
        <source>keep in touch of {x}</source>
        <translation>garder le contact de {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Suivi enregistré pour {x}.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>le suivi pour {x}</translation>
    </message>
    <message>
        <source>Archived {x}.</source>
        <translation>{x} : archivage fait.</translation>
    </message>
    <message>
        <source>archiving {x}</source>
        <translation>l’archivage de {x}</translation>
    </message>
    <message>
        <source>Brought {x} back to the list.</source>
        <translation>{x} : de retour dans la liste.</translation>
    </message>
    <message>
        <source>bringing {x} back</source>
        <translation>le retour de {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} : mis à la corbeille.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>supprimer {x}</translation>
    </message>
    <message>
        <source>Changed the tags of {x}.</source>
        <translation>{x} : étiquettes modifiées.</translation>
    </message>
    <message>
        <source>the tags of {x}</source>
        <translation>les étiquettes de {x}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>sorted, last first</source>
        <translation>trié, le dernier d’abord</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>trié</translation>
    </message>
    <message>
        <source>A role is one in a company: fill that in first.</source>
        <translation>Une fonction s’exerce dans une entreprise : indiquez-la d’abord.</translation>
    </message>
    <message>
        <source>A follow-up ends by Done or Drop, on the person&apos;s page.</source>
        <translation>Un suivi se termine par Fait ou Abandonner, sur la page de la personne.</translation>
    </message>
    <message>
        <source>Type a day in “Due” first.</source>
        <translation>Tapez d’abord un jour dans « Échéance ».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Prochain suivi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>The first {n} of {all}</source>
        <translation>Les {n} premiers sur {all}</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{who}, as selected</source>
        <translation>{who}, selon la sélection</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour dans la liste</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>{who}: tag</source>
        <translation>{who} : étiquette</translation>
    </message>
    <message>
        <source>{who}: take this tag away</source>
        <translation>{who} : retirer cette étiquette</translation>
    </message>
    <message>
        <source>{who}: keep in touch</source>
        <translation>{who} : garder le contact</translation>
    </message>
    <message>
        <source>{who}: follow-up</source>
        <translation>{who} : suivi</translation>
    </message>
    <message>
        <source>One moment: who was found is still being counted.</source>
        <translation>Un instant : on compte encore les personnes trouvées.</translation>
    </message>
    <message>
        <source>Copied: {who}.</source>
        <translation>Copié : {who}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People on paper</source>
        <translation>Personnes sur papier</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for the selected people</source>
        <translation>Plus pour les personnes sélectionnées</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>Ne sélectionner personne</translation>
    </message>
    <message>
        <source>Only the current one stays selected (Esc)</source>
        <translation>Seule la personne actuelle reste sélectionnée (Échap)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>CalendarGroup</name>
    <message>
        <source>Calendar file</source>
        <translation>Fichier d’agenda</translation>
    </message>
    <message>
        <source>Keep one in a folder…</source>
        <translation>En tenir un dans un dossier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open follow-ups and birthdays for any calendar program, written anew some seconds after a change while smallcrm runs. It is plain text there: whoever can read the folder can read it, also where your file has a passphrase.</source>
        <translation>Suivis ouverts et anniversaires pour tout programme d’agenda, réécrits quelques secondes après une modification tant que smallcrm tourne. C’est du texte en clair : qui peut lire le dossier peut le lire, même si votre fichier a une phrase de passe.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>Aucun n’est tenu.</translation>
    </message>
    <message>
        <source>Keep a calendar file in</source>
        <translation>Tenir un fichier d’agenda dans</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Who can I call now?</source>
        <translation>Qui puis-je appeler maintenant ?</translation>
    </message>
    <message>
        <source>Nobody with a number can be called now.</source>
        <translation>Personne qui ait un numéro ne peut être appelé maintenant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Capture folder</source>
        <translation>Dossier d’arrivée</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the capture folder</source>
        <translation>Afficher le dossier d’arrivée</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>What you save there is taken in: cards become people; a mail or a text goes to whom it is about; a picture or a recording called “Ana Lima - door.jpg” is attached to Ana Lima. The rest lies in Unsorted. Each file is one step to undo, and lies in “taken” afterwards; nothing is deleted.</source>
        <translation>Ce que vous y enregistrez est repris : les cartes deviennent des personnes ; un e-mail ou un texte va à la personne concernée ; une image ou un enregistrement nommé « Ana Lima - porte.jpg » est joint à Ana Lima. Le reste va dans Non classé. Chaque fichier est une étape annulable, et se trouve ensuite dans « taken » ; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>None is watched.</source>
        <translation>Aucun n’est surveillé.</translation>
    </message>
</context>
<context>
    <name>CaptureFolder</name>
    <message>
        <source>For what is left the file lies in Unsorted.</source>
        <translation>Pour le reste, le fichier est dans Non classé.</translation>
    </message>
    <message>
        <source>{file} brought in {who}.</source>
        <translation>{file} a apporté {who}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} a été importé.</translation>
    </message>
    <message>
        <source>{file} became a note on {who}.</source>
        <translation>{file} est devenu une note sur {who}.</translation>
    </message>
    <message>
        <source>{file} went to {who}.</source>
        <translation>{file} est allé à {who}.</translation>
    </message>
    <message>
        <source>{file} lies in Unsorted: whose is it?</source>
        <translation>{file} est dans Non classé : à qui est-ce ?</translation>
    </message>
    <message>
        <source>{file} had been taken in before, so nothing came of it.</source>
        <translation>{file} avait déjà été repris, donc rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Its files are packed in a winmail.dat that only Outlook can open.</source>
        <translation>Ses fichiers sont emballés dans un winmail.dat que seul Outlook peut ouvrir.</translation>
    </message>
    <message>
        <source>{file} was taken in, but could not be moved to “taken”.</source>
        <translation>{file} a été repris, mais n’a pas pu être déplacé vers « taken ».</translation>
    </message>
    <message>
        <source>{file} could not be taken in and stays in the capture folder: {reason}</source>
        <translation>{file} n’a pas pu être repris et reste dans le dossier d’arrivée : {reason}</translation>
    </message>
    <message>
        <source>What is in the capture folder waits: {reason}</source>
        <translation>Ce qui est dans le dossier d’arrivée attend : {reason}</translation>
    </message>
    <message>
        <source>The capture folder {name} is not watched: {why}</source>
        <translation>Le dossier d’arrivée {name} n’est pas surveillé : {why}</translation>
    </message>
    <message>
        <source>This folder is not there. It is watched again when it comes back.</source>
        <translation>Ce dossier n’est pas là. Il sera de nouveau surveillé à son retour.</translation>
    </message>
    <message>
        <source>Files in this folder cannot be read and moved. Change who may do so.</source>
        <translation>Les fichiers de ce dossier ne peuvent pas être lus et déplacés. Changez qui en a le droit.</translation>
    </message>
    <message>
        <source>smallcrm&apos;s own file lies there. Choose another folder.</source>
        <translation>Le propre fichier de smallcrm s’y trouve. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>A folder to take files in from</source>
        <translation>Un dossier d’où reprendre des fichiers</translation>
    </message>
</context>
<context>
    <name>CareActions</name>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>income</source>
        <translation>revenus</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Qui risque de partir</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>part peut-être</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>attrition</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>combien de fois juste</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>En &amp;image (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>En &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Ce qu’on peut faire…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>All of it is read and compared with what was written. You can go on working meanwhile.</source>
        <translation>Tout est lu et comparé à ce qui a été écrit. Vous pouvez continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. You can go back to a backup, save what can be read to a new file, or only look. The damaged file is kept.</source>
        <translation>Plus rien n’y est enregistré. Vous pouvez revenir à une sauvegarde, enregistrer ce qui est lisible dans un nouveau fichier, ou seulement regarder. Le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message>
        <source>The file is damaged: not all of it can be read.</source>
        <translation>Le fichier est endommagé : tout n’est pas lisible.</translation>
    </message>
    <message>
        <source>The file is whole. What was out of step is mended; nothing was lost.</source>
        <translation>Le fichier est entier. Ce qui était décalé est réparé ; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Le fichier est entier.</translation>
    </message>
    <message>
        <source>All {size} of the file can be read</source>
        <translation>Les {size} du fichier sont lisibles</translation>
    </message>
    <message>
        <source>nothing is without the one it belongs to</source>
        <translation>rien n’est sans ce à quoi il appartient</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}.</source>
        <translation>Le fichier tel qu’il était est gardé sous {name}.</translation>
    </message>
    <message>
        <source>What search knows was out of step and has been made anew.</source>
        <translation>Ce que sait la recherche était décalé et a été refait.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things was out of step and has been made anew.</source>
        <translation>Une liste par laquelle le fichier retrouve des choses était décalée et a été refaite.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Une partie du fichier n’est pas lisible.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things is out of step.</source>
        <translation>Une liste par laquelle le fichier retrouve des choses est décalée.</translation>
    </message>
    <message>
        <source>What search knows is out of step.</source>
        <translation>Ce que sait la recherche est décalé.</translation>
    </message>
    <message>
        <source>{what} {row} belongs to something that is not there.</source>
        <translation>{what} {row} appartient à quelque chose qui n’est pas là.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} is not what was written: look at it.</source>
        <translation>{what} {row}{whose} n’est pas ce qui a été écrit : regardez.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} cannot be read any more: attach it again.</source>
        <translation>{what} {row}{whose} n’est plus lisible : joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>{what} {row} was written and is not there any more.</source>
        <translation>{what} {row} a été écrit et n’est plus là.</translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation> de {name}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entry and its customer</source>
        <translation>Entrée et son client</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Line as typed</source>
        <translation>Ligne telle que saisie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Petit détail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Kept from a card</source>
        <translation>Gardé d’une carte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation>Valeur d’un champ</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>Found whole {when}.</source>
        <translation>Trouvé entier : {when}.</translation>
    </message>
    <message>
        <source>Looked through {when}: not all is well.</source>
        <translation>Examiné : {when}. Tout ne va pas bien.</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <translation>rien n’est perdu, pour autant qu’on sache</translation>
    </message>
    <message>
        <source>parts of the file could not be read at all, so more may be lost</source>
        <translation>des parties du fichier étaient illisibles, il se peut donc que plus soit perdu</translation>
    </message>
    <message>
        <source>{what}: {n} read</source>
        <translation>{what} : {n} lus</translation>
    </message>
</context>
<context>
    <name>ChecklistActs</name>
    <message>
        <source>Who introduced {name}</source>
        <translation>Qui a présenté {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ChecklistsDialog</name>
    <message>
        <source>Checklists</source>
        <translation>Listes d’étapes</translation>
    </message>
    <message>
        <source>What you do each time, step by step. Started for a customer, each step becomes a follow-up on its day.</source>
        <translation>Ce que vous faites chaque fois, étape par étape. Commencée pour un client, chaque étape devient un suivi à son jour.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle liste d’étapes</translation>
    </message>
    <message>
        <source>Make the checklist</source>
        <translation>Créer la liste d’étapes</translation>
    </message>
    <message>
        <source>What is stuck…</source>
        <translation>Ce qui est bloqué…</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Commencer par une toute faite :</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>CloseComplaintDialog</name>
    <message>
        <source>Close the complaint</source>
        <translation>Clore la réclamation</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Clore</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ColumnsDelegate</name>
    <message>
        <source>{column} becomes</source>
        <translation>{column} devient</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Modifier la façon de lire le fichier</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Ce que deviennent les colonnes</translation>
    </message>
    <message>
        <source>Read days as</source>
        <translation>Lire les dates avec</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>le jour d’abord</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>le mois d’abord</translation>
    </message>
    <message>
        <source>File {n} of {all}: {name}</source>
        <translation>Fichier {n} sur {all} : {name}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A contact manager for one person, over one local file.</source>
        <translation>Un gestionnaire de contacts pour une personne, sur un seul fichier local.</translation>
    </message>
    <message>
        <source>find people and notes</source>
        <translation>chercher des personnes et des notes</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>afficher le résultat en JSON</translation>
    </message>
    <message>
        <source>look the whole file through, and mend its indexes</source>
        <translation>vérifier tout le fichier et réparer ses index</translation>
    </message>
    <message>
        <source>versions, places, the file, what the desktop can</source>
        <translation>versions, emplacements, le fichier, ce que peut le bureau</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>afficher en JSON</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>tout garder dans ce dossier</translation>
    </message>
    <message>
        <source>sample people in a throw-away file; yours is not read</source>
        <translation>des personnes d’exemple dans un fichier jetable ; le vôtre n’est pas lu</translation>
    </message>
    <message>
        <source>run without a screen</source>
        <translation>fonctionner sans écran</translation>
    </message>
    <message>
        <source>start without the window, to remind only; starting it again shows it</source>
        <translation>démarrer sans la fenêtre, pour rappeler seulement ; un second démarrage la montre</translation>
    </message>
    <message>
        <source>save a picture of the window and end</source>
        <translation>enregistrer une image de la fenêtre et finir</translation>
    </message>
    <message>
        <source>what --screenshot shows</source>
        <translation>ce que montre --screenshot</translation>
    </message>
    <message>
        <source>of texts, dates and numbers</source>
        <translation>des textes, dates et nombres</translation>
    </message>
    <message>
        <source>size of the window, such as 1280x800</source>
        <translation>taille de la fenêtre, comme 1280x800</translation>
    </message>
    <message>
        <source>50 to 400</source>
        <translation>de 50 à 400</translation>
    </message>
    <message>
        <source>with the screen-share guard on from the start</source>
        <translation>avec les noms masqués dès le départ</translation>
    </message>
    <message>
        <source>the first line of this file is the passphrase: of an encrypted file, or for move</source>
        <translation>la première ligne de ce fichier est la phrase de passe : d’un fichier chiffré, ou pour move</translation>
    </message>
    <message>
        <source>log to standard error too</source>
        <translation>journaliser aussi sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>back everything up now, checked</source>
        <translation>tout sauvegarder maintenant, avec contrôle</translation>
    </message>
    <message>
        <source>put it into this folder too</source>
        <translation>la mettre aussi dans ce dossier</translation>
    </message>
    <message>
        <source>what a backup holds; with --yes put it in place</source>
        <translation>ce que contient une sauvegarde ; avec --yes elle est mise en place</translation>
    </message>
    <message>
        <source>none: list them</source>
        <translation>aucune : en donner la liste</translation>
    </message>
    <message>
        <source>list the backups there are</source>
        <translation>donner la liste des sauvegardes</translation>
    </message>
    <message>
        <source>replace all there is by it</source>
        <translation>remplacer par elle tout ce qu’il y a</translation>
    </message>
    <message>
        <source>one file with everything, for a new computer</source>
        <translation>un fichier avec tout, pour un nouvel ordinateur</translation>
    </message>
    <message>
        <source>the file, such as on a stick</source>
        <translation>le fichier, par exemple sur une clé</translation>
    </message>
    <message>
        <source>whoever finds the file can read it</source>
        <translation>qui trouve le fichier peut le lire</translation>
    </message>
    <message>
        <source>this copy is for reading only from now on</source>
        <translation>cette copie est désormais en lecture seule</translation>
    </message>
    <message>
        <source>open the line, in the running program if there is one</source>
        <translation>ouvrir la ligne, dans le programme en cours s’il y en a un</translation>
    </message>
    <message>
        <source>save a line: NAME: what happened. What I promised, when</source>
        <translation>enregistrer une ligne : NAME: ce qui s’est passé. Ce que j’ai promis, quand</translation>
    </message>
    <message>
        <source>the line; - reads standard input</source>
        <translation>la ligne ; - lit l’entrée standard</translation>
    </message>
    <message>
        <source>say what is understood, write nothing</source>
        <translation>dire ce qui est compris, ne rien écrire</translation>
    </message>
    <message>
        <source>as if it were 2026-11-25T14:30</source>
        <translation>comme s’il était 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>what is late or due today</source>
        <translation>ce qui est en retard ou à faire aujourd’hui</translation>
    </message>
    <message>
        <source>in the window, started if need be</source>
        <translation>dans la fenêtre, démarrée s’il le faut</translation>
    </message>
    <message>
        <source>who it is, last touches, promises</source>
        <translation>qui c’est, derniers contacts, promesses</translation>
    </message>
    <message>
        <source>only on the screen, and start the program if need be (for phone programs)</source>
        <translation>à l’écran seulement, et démarrer le programme s’il le faut (pour les programmes de téléphone)</translation>
    </message>
    <message>
        <source>{text} is not a moment like 2026-11-25T14:30</source>
        <translation>{text} n’est pas un moment comme 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>{text} is not a size such as 1280x800</source>
        <translation>{text} n’est pas une taille comme 1280x800</translation>
    </message>
    <message>
        <source>{text} is not a size a window can have</source>
        <translation>{text} n’est pas une taille qu’une fenêtre puisse avoir</translation>
    </message>
    <message>
        <source>{text} is not a percentage between 50 and 400</source>
        <translation>{text} n’est pas un pourcentage entre 50 et 400</translation>
    </message>
    <message>
        <source>keep copies of files with somebody</source>
        <translation>garder des copies de fichiers chez quelqu’un</translation>
    </message>
    <message>
        <source>the files of somebody; with --out copies of them</source>
        <translation>les fichiers de quelqu’un ; avec --out des copies</translation>
    </message>
    <message>
        <source>put copies into this folder</source>
        <translation>mettre des copies dans ce dossier</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage : </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher cette aide et finir</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher la version du programme et finir</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>ces arguments manquent : %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments inconnus : %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins une valeur est attendue</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>une valeur au plus est attendue</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>%s valeur est attendue</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>%s valeurs sont attendues</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r n’est pas un choix possible (possibles : %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur invalide (%(type)s) : %(value)r</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>commande inconnue %(parser_name)r (possibles : %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s peut être %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>la valeur %r n’a pas sa place ici</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>pas permis avec %s</translation>
    </message>
    <message>
        <source>open the window, with files to bring in if any</source>
        <translation>ouvrir la fenêtre, avec les fichiers à importer s’il y en a</translation>
    </message>
    <message>
        <source>into the menu of this user&apos;s desktop, with icons</source>
        <translation>dans le menu du bureau de cet utilisateur, avec icônes</translation>
    </message>
    <message>
        <source>out of it again</source>
        <translation>l’en retirer</translation>
    </message>
    <message>
        <source>out of the desktop&apos;s menu again</source>
        <translation>le retirer du menu du bureau</translation>
    </message>
    <message>
        <source>only Linux desktops have such entries.</source>
        <translation>seuls les bureaux Linux ont de telles entrées.</translation>
    </message>
    <message>
        <source>{path} is not from smallcrm; it was left alone.</source>
        <translation>{path} n’est pas de smallcrm ; il est resté tel quel.</translation>
    </message>
    <message>
        <source>{path} cannot be written or removed.</source>
        <translation>{path} ne peut être ni écrit ni retiré.</translation>
    </message>
    <message>
        <source>Removed {path}</source>
        <translation>Retiré : {path}</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>Nothing was there.</source>
        <translation>Il n’y avait rien.</translation>
    </message>
    <message>
        <source>All was in its place already.</source>
        <translation>Tout était déjà à sa place.</translation>
    </message>
    <message>
        <source>write people, or everything, for other programs</source>
        <translation>écrire des personnes, ou tout, pour d’autres programmes</translation>
    </message>
    <message>
        <source>json has everything and can be brought in again (the usual one)</source>
        <translation>json a tout et peut être importé de nouveau (l’habituel)</translation>
    </message>
    <message>
        <source>this one only</source>
        <translation>celle-ci seulement</translation>
    </message>
    <message>
        <source>who has the tag</source>
        <translation>qui a l’étiquette</translation>
    </message>
    <message>
        <source>whom a search finds</source>
        <translation>qui une recherche trouve</translation>
    </message>
    <message>
        <source>instead of people, the day as a page, in PDF</source>
        <translation>au lieu de personnes, la journée en une page, en PDF</translation>
    </message>
    <message>
        <source>instead of people, sales, as CSV</source>
        <translation>au lieu des personnes, les ventes, en CSV</translation>
    </message>
    <message>
        <source>instead of people, agreements, as CSV</source>
        <translation>au lieu des personnes, les contrats, en CSV</translation>
    </message>
    <message>
        <source>of the page; by the country without it</source>
        <translation>de la page ; sans cela selon le pays</translation>
    </message>
    <message>
        <source>put it in the place of a file of that name</source>
        <translation>le mettre à la place d’un fichier de ce nom</translation>
    </message>
    <message>
        <source>a file, for markdown a new or empty folder</source>
        <translation>un fichier, pour markdown un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>bring in contacts (vCard, CSV, XLSX, LDIF), calendars, mails, or folders</source>
        <translation>importer des contacts (vCard, CSV, XLSX, LDIF), calendriers, courriels ou dossiers</translation>
    </message>
    <message>
        <source>- reads standard input</source>
        <translation>- lit l’entrée standard</translation>
    </message>
    <message>
        <source>the files are tables of invoices or payments</source>
        <translation>les fichiers sont des tableaux de factures ou de paiements</translation>
    </message>
    <message>
        <source>the files are tables of agreements</source>
        <translation>les fichiers sont des tableaux de contrats</translation>
    </message>
    <message>
        <source>with --sales: whoever is not in the list becomes a customer</source>
        <translation>avec --sales : qui n’est pas dans la liste devient client</translation>
    </message>
    <message>
        <source>count only, write nothing</source>
        <translation>compter seulement, ne rien écrire</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>afficher le rapport en JSON</translation>
    </message>
    <message>
        <source>also events and mails with nobody who is here</source>
        <translation>aussi les rendez-vous et courriels avec personne d’ici</translation>
    </message>
    <message>
        <source>what a column of a table becomes: name, email, phone/work, note, field, drop, ...</source>
        <translation>ce que devient une colonne d’un tableau : name, email, phone/work, note, field, drop, ...</translation>
    </message>
    <message>
        <source>how dates such as 3/4/1980 are read</source>
        <translation>comment sont lues les dates comme 3/4/1980</translation>
    </message>
    <message>
        <source>write what was left out, and why, as CSV</source>
        <translation>écrire ce qui a été laissé de côté, et pourquoi, en CSV</translation>
    </message>
    <message>
        <source>{text} is not COLUMN=MEANING with one of: {known}</source>
        <translation>{text} n’est pas COLUMN=MEANING avec l’un de : {known}</translation>
    </message>
    <message>
        <source>write everything that is held about somebody</source>
        <translation>écrire tout ce qui est conservé sur quelqu’un</translation>
    </message>
    <message>
        <source>for the three files</source>
        <translation>pour les trois fichiers</translation>
    </message>
    <message>
        <source>erase somebody for good, from the backups too</source>
        <translation>effacer quelqu’un pour de bon, des sauvegardes aussi</translation>
    </message>
    <message>
        <source>do not ask for the name again</source>
        <translation>ne pas redemander le nom</translation>
    </message>
    <message>
        <source>“someone” instead of the name in notes of others</source>
        <translation>« quelqu’un » au lieu du nom dans les notes d’autres</translation>
    </message>
</context>
<context>
    <name>ComplaintActs</name>
    <message>
        <source>Complaints as a table</source>
        <translation>Réclamations en tableau</translation>
    </message>
    <message>
        <source>complaints.csv</source>
        <translation>reclamations.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Complaints from a table</source>
        <translation>Réclamations d’un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>Nouvelle réclamation</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>In the customer’s own words</source>
        <translation>Dans les mots du client</translation>
    </message>
    <message>
        <source>How bad it is for them</source>
        <translation>La gravité pour le client</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ComplaintGroup</name>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>The last note is about this</source>
        <translation>La dernière note en parle</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Enlever : {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Enlever ; c’était une erreur</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaint of {x} kept.</source>
        <translation>Réclamation de {x} enregistrée.</translation>
    </message>
    <message>
        <source>the complaint of {x}</source>
        <translation>la réclamation de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} changed.</source>
        <translation>Réclamation de {x} modifiée.</translation>
    </message>
    <message>
        <source>the change to a complaint of {x}</source>
        <translation>la modification d’une réclamation de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} closed.</source>
        <translation>Réclamation de {x} close.</translation>
    </message>
    <message>
        <source>closing a complaint of {x}</source>
        <translation>la clôture d’une réclamation de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} is open again.</source>
        <translation>La réclamation de {x} est rouverte.</translation>
    </message>
    <message>
        <source>opening a complaint of {x} again</source>
        <translation>la réouverture d’une réclamation de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} removed.</source>
        <translation>Réclamation de {x} retirée.</translation>
    </message>
    <message>
        <source>removing a complaint of {x}</source>
        <translation>le retrait d’une réclamation de {x}</translation>
    </message>
    <message>
        <source>Complaints brought in from {x}.</source>
        <translation>Réclamations reprises de {x}.</translation>
    </message>
    <message>
        <source>bringing in complaints from {x}</source>
        <translation>la reprise des réclamations de {x}</translation>
    </message>
    <message>
        <source>The note is about the complaint of {x}.</source>
        <translation>La note concerne la réclamation de {x}.</translation>
    </message>
    <message>
        <source>“about the complaint” of {x}</source>
        <translation>« concerne la réclamation » de {x}</translation>
    </message>
    <message>
        <source>The note is not about the complaint of {x}.</source>
        <translation>La note ne concerne pas la réclamation de {x}.</translation>
    </message>
    <message>
        <source>“not about the complaint” of {x}</source>
        <translation>« ne concerne pas la réclamation » de {x}</translation>
    </message>
    <message>
        <source>It cannot be closed before it was opened.</source>
        <translation>Elle ne peut pas être close avant d’avoir été ouverte.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Sérieuse</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Complaint, {severity}: {words}</source>
        <translation>Réclamation, {severity} : {words}</translation>
    </message>
    <message>
        <source>Complaint kept.</source>
        <translation>Réclamation enregistrée.</translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>ouverte depuis aujourd’hui</translation>
    </message>
    <message>
        <source>closed {day}, the same day</source>
        <translation>close le {day}, le jour même</translation>
    </message>
    <message>
        <source>first contact about the complaint</source>
        <translation>premier contact sur la réclamation</translation>
    </message>
    <message>
        <source>second contact about the complaint</source>
        <translation>deuxième contact sur la réclamation</translation>
    </message>
    <message>
        <source>third contact about the complaint</source>
        <translation>troisième contact sur la réclamation</translation>
    </message>
    <message>
        <source>contact {n} about the complaint</source>
        <translation>contact {n} sur la réclamation</translation>
    </message>
    <message>
        <source>{age}, {contacts}</source>
        <translation>{age}, {contacts}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Minor complaint</source>
        <translation>Réclamation mineure</translation>
    </message>
    <message>
        <source>Serious complaint</source>
        <translation>Réclamation sérieuse</translation>
    </message>
    <message>
        <source>Grave complaint</source>
        <translation>Réclamation grave</translation>
    </message>
    <message>
        <source>{complaint}, {contacts}</source>
        <translation>{complaint}, {contacts}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>{complaint}, {age}</source>
        <translation>{complaint}, {age}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>A follow-up to check back comes {day}.</source>
        <translation>Un suivi pour reprendre des nouvelles viendra {day}.</translation>
    </message>
    <message>
        <source>Check back: is all well? “{words}”</source>
        <translation>Reprendre des nouvelles : tout va bien ? « {words} »</translation>
    </message>
    <message>
        <source>check back {day}</source>
        <translation>reprendre des nouvelles {day}</translation>
    </message>
    <message>
        <source>There are no complaints in it.</source>
        <translation>Il n’y a pas de réclamations dedans.</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file} : {why}</translation>
    </message>
    <message>
        <source>{new}.</source>
        <translation>{new}.</translation>
    </message>
    <message>
        <source>Left out: {lines}.</source>
        <translation>Laissé de côté : {lines}.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sans mots</translation>
    </message>
    <message>
        <source>nobody of that name</source>
        <translation>personne de ce nom</translation>
    </message>
    <message>
        <source>several of that name</source>
        <translation>plusieurs de ce nom</translation>
    </message>
    <message>
        <source>no day since when</source>
        <translation>pas de jour de début</translation>
    </message>
    <message>
        <source>what it cost cannot be read</source>
        <translation>son coût est illisible</translation>
    </message>
    <message>
        <source>closed before it was opened</source>
        <translation>close avant d’être ouverte</translation>
    </message>
    <message>
        <source>line {n} ({why})</source>
        <translation>ligne {n} ({why})</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Par quelle voie</translation>
    </message>
    <message>
        <source>Given on (today)</source>
        <translation>Donné le (aujourd’hui)</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment il a été donné</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ConsentGroup</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Enlever : {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Enlever ; c’était une erreur</translation>
    </message>
</context>
<context>
    <name>ContactWindowDialog</name>
    <message>
        <source>Hours by their clock. A reminder outside them waits, and says why.</source>
        <translation>Heures selon leur horloge. Un rappel en dehors attend, et dit pourquoi.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures de bureau</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Heures habituelles</translation>
    </message>
    <message>
        <source>9-12, 14:00-17:30</source>
        <translation>9-12, 14:00-17:30</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>the same as yours</source>
        <translation>le même que le vôtre</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Absent jusqu’au</translation>
    </message>
    <message>
        <source>the last day: fri, in 2 weeks, 4 dec</source>
        <translation>le dernier jour : ven, dans 2 semaines, 4 déc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>mornings by mail only</source>
        <translation>le matin par e-mail seulement</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>When to reach {x} changed.</source>
        <translation>Quand joindre {x} : modifié.</translation>
    </message>
    <message>
        <source>the change of when to reach {x}</source>
        <translation>la modification de quand joindre {x}</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>Quand joindre</translation>
    </message>
    <message>
        <source>These are no hours. Try “9-12, 14:00-17:30”.</source>
        <translation>Ce ne sont pas des heures. Essayez « 9-12, 14:00-17:30 ».</translation>
    </message>
    <message>
        <source>Hours end on the day on which they begin, and after they begin.</source>
        <translation>Les heures finissent le jour où elles commencent, et après leur début.</translation>
    </message>
    <message>
        <source>There is no such time zone. Try a large city, such as “Lisbon”.</source>
        <translation>Ce fuseau horaire n’existe pas. Essayez une grande ville, en anglais : « Lisbon ».</translation>
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
        <translation>Il attend aussi vos propres heures : {hours} (Réglages, Rappels).</translation>
    </message>
    <message>
        <source>A day off does not hold back what is due that day without an hour.</source>
        <translation>Un jour de repos ne retient pas ce qui est prévu ce jour-là sans heure.</translation>
    </message>
    <message>
        <source>{hours}, {city} time</source>
        <translation>{hours}, heure de {city}</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>absent jusqu’à {day}</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>Absent jusqu’à {day}</translation>
    </message>
    <message>
        <source>takes calls {hours}</source>
        <translation>joignable {hours}</translation>
    </message>
    <message>
        <source>Reminder {when}: {why}</source>
        <translation>Rappel {when} : {why}</translation>
    </message>
    <message>
        <source>It waited: {why}.</source>
        <translation>Il a attendu : {why}.</translation>
    </message>
    <message>
        <source>{city} time, {time} there now</source>
        <translation>Heure de {city}, {time} là-bas maintenant</translation>
    </message>
    <message>
        <source>Can be reached again {day}.</source>
        <translation>Joignable de nouveau {day}.</translation>
    </message>
    <message>
        <source>Can be reached now.</source>
        <translation>Joignable maintenant.</translation>
    </message>
    <message>
        <source>Next: {when}, your time.</source>
        <translation>Prochaine fois : {when}, votre heure.</translation>
    </message>
    <message>
        <source>Not within two weeks: reminders come at their own time.</source>
        <translation>Pas d’ici deux semaines : les rappels viennent à leur propre heure.</translation>
    </message>
    <message>
        <source>Their hours and yours never meet: reminders come at their own time.</source>
        <translation>Leurs heures et les vôtres ne coïncident jamais : les rappels viennent à leur propre heure.</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>pas encore de contact</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>dernier contact {when}</translation>
    </message>
    <message>
        <source>Whoever has no hours of their own is listed Monday to Friday, {hours}.</source>
        <translation>Qui n’a pas d’heures à soi figure du lundi au vendredi, {hours}.</translation>
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
        <translation>Quelque chose s’est mal passé dans smallcrm</translation>
    </message>
    <message>
        <source>What was saved is in your file, and what you were typing is kept. You can go on. If it happens again, quit and start smallcrm again.</source>
        <translation>Ce qui était enregistré est dans votre fichier, et ce que vous saisissiez est gardé. Vous pouvez continuer. Si cela se reproduit, quittez et relancez smallcrm.</translation>
    </message>
    <message>
        <source>This report tells those who make smallcrm what happened. It has no names and no notes in it; read it before you send it. smallcrm itself sends nothing.</source>
        <translation>Ce rapport dit à ceux qui font smallcrm ce qui s’est passé. Il ne contient ni noms ni notes ; lisez-le avant de l’envoyer. smallcrm lui-même n’envoie rien.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>Impossible d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Names are hidden. {keys} shows them.</source>
        <translation>Les noms sont masqués. {keys} les montre.</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Les noms sont masqués.</translation>
    </message>
    <message>
        <source>It cannot be read who is to be hidden, so nothing is shown.</source>
        <translation>Impossible de lire qui doit être masqué, rien n’est donc affiché.</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Masquage des noms…</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>These do not fit and stay as they are: {what}</source>
        <translation>Ceux-ci ne conviennent pas et restent tels quels : {what}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Un parmi une liste</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>for #{tag}</source>
        <translation>pour #{tag}</translation>
    </message>
    <message>
        <source>Field “{x}” made.</source>
        <translation>Champ « {x} » créé.</translation>
    </message>
    <message>
        <source>making the field “{x}”</source>
        <translation>créer le champ « {x} »</translation>
    </message>
    <message>
        <source>Field “{x}” changed.</source>
        <translation>Champ « {x} » modifié.</translation>
    </message>
    <message>
        <source>the change of the field “{x}”</source>
        <translation>la modification du champ « {x} »</translation>
    </message>
    <message>
        <source>Order of {x} fields changed.</source>
        <translation>Ordre de {x} champs modifié.</translation>
    </message>
    <message>
        <source>the order of {x} fields</source>
        <translation>l’ordre de {x} champs</translation>
    </message>
    <message>
        <source>Field “{x}” removed.</source>
        <translation>Champ « {x} » retiré.</translation>
    </message>
    <message>
        <source>removing the field “{x}”</source>
        <translation>retirer le champ « {x} »</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x} : modifié.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>la modification de {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Retiré de {x}.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>le retrait de {x}</translation>
    </message>
    <message>
        <source>This is not a number. Try “1200” or “12.5”.</source>
        <translation>Ce n’est pas un nombre. Essayez « 1200 » ou « 12,5 ».</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Ce n’est pas un montant. Essayez « 1200 EUR » ou « 12,50 € ».</translation>
    </message>
    <message>
        <source>Day or month first? Write it as 2026-12-04.</source>
        <translation>Jour ou mois d’abord ? Écrivez 2026-12-04.</translation>
    </message>
    <message>
        <source>This is not in the list of this field.</source>
        <translation>Ce n’est pas dans la liste de ce champ.</translation>
    </message>
    <message>
        <source>Say “yes” or “no”.</source>
        <translation>Dites « oui » ou « non ».</translation>
    </message>
    <message>
        <source>Name at least one thing that can be chosen.</source>
        <translation>Nommez au moins un choix.</translation>
    </message>
    <message>
        <source>That is more than can be chosen from.</source>
        <translation>C’est plus qu’on ne peut proposer au choix.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Il y a déjà un champ de ce nom.</translation>
    </message>
</context>
<context>
    <name>DamagedWording</name>
    <message>
        <source>Your file is not there any more</source>
        <translation>Votre fichier n’est plus là</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Votre fichier est endommagé</translation>
    </message>
    <message>
        <source>{path} is gone, or empty, but there are backups of it. Was it moved? Then put it back and start again. Nothing has been made in its place.</source>
        <translation>{path} a disparu, ou est vide, mais il en existe des sauvegardes. A-t-il été déplacé ? Alors remettez-le en place et recommencez. Rien n’a été créé à sa place.</translation>
    </message>
    <message>
        <source>{path} cannot be read as it should be: the disk, a cable or another program has changed it. Nothing more is written to it. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>{path} ne se lit pas comme il faudrait : le disque, un câble ou un autre programme l’a modifié. Plus rien n’y est écrit. Quoi que vous choisissiez, le fichier endommagé est gardé à côté du nouveau.</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Revenir à la sauvegarde du {day}</translation>
    </message>
    <message>
        <source>It was checked and is whole. In it: {what}. What you wrote since is not in it.</source>
        <translation>Elle a été vérifiée et est entière. Dedans : {what}. Ce que vous avez écrit depuis n’y est pas.</translation>
    </message>
    <message>
        <source>Save what can be read to a new file, and go on with it</source>
        <translation>Enregistrer ce qui est lisible dans un nouveau fichier, et continuer avec</translation>
    </message>
    <message>
        <source>What cannot be read is counted, and you are told.</source>
        <translation>Ce qui n’est pas lisible est compté, et vous le saurez.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Regarder ce qui est lisible</translation>
    </message>
    <message>
        <source>Nothing is written; the next start asks again.</source>
        <translation>Rien n’est écrit ; le prochain démarrage redemande.</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Commencer avec un fichier vide</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>Les sauvegardes restent où elles sont.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole…</source>
        <translation>Recherche de la sauvegarde entière la plus récente…</translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation>Mise en place de la sauvegarde…</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged file…</source>
        <translation>Lecture de ce qui est lisible du fichier endommagé…</translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation>Il n’y a pas de sauvegarde entière.</translation>
    </message>
    <message>
        <source>Choices in the settings may be lost: look at Settings, Safety.</source>
        <translation>Des choix des réglages peuvent être perdus : regardez dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Le fichier endommagé est gardé sous {name}.</translation>
    </message>
    <message>
        <source>This is the backup of {day}.</source>
        <translation>C’est la sauvegarde du {day}.</translation>
    </message>
    <message>
        <source>That did not work: {why}</source>
        <translation>Cela n’a pas marché : {why}</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your file</source>
        <translation>Votre fichier</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>Est-il entier ?</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Every page, index and row is looked at, once a week by itself. What can be mended without a loss is mended.</source>
        <translation>Chaque page, index et ligne est examiné, une fois par semaine de lui-même. Ce qui peut être réparé sans perte l’est.</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Tout exporter (JSON)…</translation>
    </message>
    <message>
        <source>Export people (vCard)…</source>
        <translation>Exporter les personnes (vCard)…</translation>
    </message>
    <message>
        <source>JSON has notes and follow-ups too; other programs read vCards.</source>
        <translation>JSON contient aussi les notes et les suivis ; les autres programmes lisent les vCards.</translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation>Passer à un nouvel ordinateur…</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Effacé sur demande</translation>
    </message>
    <message>
        <source>No name is kept, only a keyed hash, so that an import passes over whoever was erased.</source>
        <translation>Aucun nom n’est gardé, seulement une empreinte chiffrée, pour qu’une importation passe outre à qui a été effacé.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>and %Ln more in Quiet</source>
        <translation>
            <numerusform>et encore %Ln silencieux</numerusform>
            <numerusform>et encore %Ln silencieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <translation>
            <numerusform>%Ln contrat</numerusform>
            <numerusform>%Ln contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new agreements</source>
        <translation>
            <numerusform>%Ln nouveau contrat</numerusform>
            <numerusform>%Ln nouveaux contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln jour restant</numerusform>
            <numerusform>%Ln jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usual {price}, of %Ln customers</source>
        <translation>
            <numerusform>habituel {price}, de %Ln client</numerusform>
            <numerusform>habituel {price}, de %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that are over</source>
        <translation>
            <numerusform>Afficher %Ln terminé</numerusform>
            <numerusform>Afficher %Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln rendez-vous</numerusform>
            <numerusform>%Ln rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yearly days</source>
        <translation>
            <numerusform>%Ln jour annuel</numerusform>
            <numerusform>%Ln jours annuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries onto timelines</source>
        <translation>
            <numerusform>%Ln entrée dans les chronologies</numerusform>
            <numerusform>%Ln entrées dans les chronologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups</source>
        <translation>
            <numerusform>%Ln suivi</numerusform>
            <numerusform>%Ln suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays or other days</source>
        <translation>
            <numerusform>%Ln anniversaire ou autre jour</numerusform>
            <numerusform>%Ln anniversaires ou autres jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln déjà ici</numerusform>
            <numerusform>%Ln déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed by you before</source>
        <translation>
            <numerusform>%Ln retiré par vous avant</numerusform>
            <numerusform>%Ln retirés par vous avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called off, left out</source>
        <translation>
            <numerusform>%Ln annulé, laissé de côté</numerusform>
            <numerusform>%Ln annulés, laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nobody here, left out</source>
        <translation>
            <numerusform>%Ln sans personne d’ici, laissé de côté</numerusform>
            <numerusform>%Ln sans personne d’ici, laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %Ln with &amp;nobody here too, to Unsorted</source>
        <translation>
            <numerusform>Reprendre aussi celui &amp;sans personne d’ici, dans Non classé</numerusform>
            <numerusform>Reprendre aussi les %Ln &amp;sans personne d’ici, dans Non classé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept, {size} together</source>
        <translation>
            <numerusform>%Ln est gardée, {size}</numerusform>
            <numerusform>%Ln sont gardées, {size} en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et encore %Ln</numerusform>
            <numerusform>et encore %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln details</source>
        <translation>
            <numerusform>%Ln donnée</numerusform>
            <numerusform>%Ln données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things that are newer were kept.</source>
        <translation>
            <numerusform>%Ln chose plus récente a été gardée.</numerusform>
            <numerusform>%Ln choses plus récentes ont été gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>Toutes les %Ln trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>Toutes les %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were taken in.</source>
        <translation>
            <numerusform>%Ln fichier a été repris.</numerusform>
            <numerusform>%Ln fichiers ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in Unsorted.</source>
        <translation>
            <numerusform>%Ln est dans Non classé.</numerusform>
            <numerusform>%Ln sont dans Non classé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln more.</source>
        <translation>
            <numerusform>De même %Ln autre.</numerusform>
            <numerusform>De même %Ln autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales kept.</source>
        <translation>
            <numerusform>%Ln vente enregistrée.</numerusform>
            <numerusform>%Ln ventes enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file can be read, but %Ln things in it are not as they were written.</source>
        <translation>
            <numerusform>Le fichier est lisible, mais %Ln chose n’y est pas comme elle a été écrite.</numerusform>
            <numerusform>Le fichier est lisible, mais %Ln choses n’y sont pas comme elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries compared with what was written</source>
        <translation>
            <numerusform>%Ln entrée comparée à ce qui a été écrit</numerusform>
            <numerusform>%Ln entrées comparées à ce qui a été écrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can be compared from now on</source>
        <translation>
            <numerusform>%Ln entrée est désormais comparable</numerusform>
            <numerusform>%Ln entrées sont désormais comparables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search knows what is written about %Ln customers</source>
        <translation>
            <numerusform>la recherche sait ce qui est écrit sur %Ln client</numerusform>
            <numerusform>la recherche sait ce qui est écrit sur %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were read and compared with their sums</source>
        <translation>
            <numerusform>%Ln fichier joint a été lu et comparé à sa somme</numerusform>
            <numerusform>%Ln fichiers joints ont été lus et comparés à leurs sommes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were read</source>
        <translation>
            <numerusform>%Ln entrée a été lue</numerusform>
            <numerusform>%Ln entrées ont été lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to be lost</source>
        <translation>
            <numerusform>on sait que %Ln est perdu</numerusform>
            <numerusform>on sait que %Ln sont perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was written</source>
        <translation>
            <numerusform>%Ln n’est pas ce qui a été écrit</numerusform>
            <numerusform>%Ln ne sont pas ce qui a été écrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers could not be read and stand as numbers</source>
        <translation>
            <numerusform>%Ln client n’a pas pu être lu et figure comme numéro</numerusform>
            <numerusform>%Ln clients n’ont pas pu être lus et figurent comme numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdu</numerusform>
            <numerusform>%Ln perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %Ln days</source>
        <translation>
            <numerusform>ouverte depuis %Ln jour</numerusform>
            <numerusform>ouverte depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed {day} after %Ln days</source>
        <translation>
            <numerusform>close le {day} après %Ln jour</numerusform>
            <numerusform>close le {day} après %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complaint}; and %Ln more</source>
        <translation>
            <numerusform>{complaint} ; et %Ln autre</numerusform>
            <numerusform>{complaint} ; et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed complaints</source>
        <translation>
            <numerusform>%Ln réclamation close</numerusform>
            <numerusform>%Ln réclamations closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints written.</source>
        <translation>
            <numerusform>{file} : %Ln réclamation écrite.</numerusform>
            <numerusform>{file} : %Ln réclamations écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints brought in</source>
        <translation>
            <numerusform>{file} : %Ln réclamation reprise</numerusform>
            <numerusform>{file} : %Ln réclamations reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{new}, %Ln were here already.</source>
        <translation>
            <numerusform>{new}, %Ln était déjà là.</numerusform>
            <numerusform>{new}, %Ln étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lines}; and %Ln more</source>
        <translation>
            <numerusform>{lines} ; et %Ln autre</numerusform>
            <numerusform>{lines} ; et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased on request and were left out.</source>
        <translation>
            <numerusform>%Ln personne avait été effacée sur demande et a été laissée de côté.</numerusform>
            <numerusform>%Ln personnes avaient été effacées sur demande et ont été laissées de côté.</numerusform>
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
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>il y a %Ln semaine</numerusform>
            <numerusform>il y a %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies</source>
        <translation>
            <numerusform>%Ln personne ou entreprise</numerusform>
            <numerusform>%Ln personnes et entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln affaire</numerusform>
            <numerusform>%Ln affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in stage</source>
        <translation>
            <numerusform>%Ln jour dans l’étape</numerusform>
            <numerusform>%Ln jours dans l’étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ahead</source>
        <translation>
            <numerusform>%Ln jour avant</numerusform>
            <numerusform>%Ln jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation>
            <numerusform>%Ln entrée écrite</numerusform>
            <numerusform>%Ln entrées écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies written</source>
        <translation>
            <numerusform>%Ln personne ou entreprise écrite</numerusform>
            <numerusform>%Ln personnes et entreprises écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answers</source>
        <translation>
            <numerusform>%Ln nouvelle réponse</numerusform>
            <numerusform>%Ln nouvelles réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {scale} on average (%Ln scores)</source>
        <translation>
            <numerusform>{n} sur {scale} en moyenne (%Ln note)</numerusform>
            <numerusform>{n} sur {scale} en moyenne (%Ln notes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln trouvé, et d’autres</numerusform>
            <numerusform>%Ln trouvés, et d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales in twelve months</source>
        <translation>
            <numerusform>%Ln vente en douze mois</numerusform>
            <numerusform>%Ln ventes en douze mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who bought</source>
        <translation>
            <numerusform>sur %Ln client qui a acheté</numerusform>
            <numerusform>sur %Ln clients qui ont acheté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln affaire ouverte</numerusform>
            <numerusform>%Ln affaires ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stays in a stage</source>
        <translation>
            <numerusform>%Ln passage par une étape</numerusform>
            <numerusform>%Ln passages par une étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln deals that were lost</source>
        <translation>
            <numerusform>sur %Ln affaire perdue</numerusform>
            <numerusform>sur %Ln affaires perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who left</source>
        <translation>
            <numerusform>sur %Ln client parti</numerusform>
            <numerusform>sur %Ln clients partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers came so</source>
        <translation>
            <numerusform>%Ln client venu ainsi</numerusform>
            <numerusform>%Ln clients venus ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln vente</numerusform>
            <numerusform>%Ln ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln stays</source>
        <translation>
            <numerusform>sur %Ln passage</numerusform>
            <numerusform>sur %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln days</source>
        <translation>
            <numerusform>après %Ln jour</numerusform>
            <numerusform>après %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promesse</numerusform>
            <numerusform>%Ln promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln customers</source>
        <translation>
            <numerusform>médiane de %Ln client</numerusform>
            <numerusform>médiane de %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln complaints</source>
        <translation>
            <numerusform>médiane de %Ln réclamation</numerusform>
            <numerusform>médiane de %Ln réclamations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answers</source>
        <translation>
            <numerusform>sur %Ln réponse</numerusform>
            <numerusform>sur %Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes since</source>
        <translation>
            <numerusform>%Ln note depuis</numerusform>
            <numerusform>%Ln notes depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups since</source>
        <translation>
            <numerusform>%Ln suivi depuis</numerusform>
            <numerusform>%Ln suivis depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers since</source>
        <translation>
            <numerusform>%Ln téléphone depuis</numerusform>
            <numerusform>%Ln téléphones depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses since</source>
        <translation>
            <numerusform>%Ln adresse e-mail depuis</numerusform>
            <numerusform>%Ln adresses e-mail depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses since</source>
        <translation>
            <numerusform>%Ln adresse depuis</numerusform>
            <numerusform>%Ln adresses depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln little things since</source>
        <translation>
            <numerusform>%Ln petit détail depuis</numerusform>
            <numerusform>%Ln petits détails depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags since</source>
        <translation>
            <numerusform>%Ln étiquette depuis</numerusform>
            <numerusform>%Ln étiquettes depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links since</source>
        <translation>
            <numerusform>%Ln lien depuis</numerusform>
            <numerusform>%Ln liens depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates since</source>
        <translation>
            <numerusform>%Ln date depuis</numerusform>
            <numerusform>%Ln dates depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who work there since</source>
        <translation>
            <numerusform>%Ln personne y travaille depuis</numerusform>
            <numerusform>%Ln personnes y travaillent depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consents since</source>
        <translation>
            <numerusform>%Ln consentement depuis</numerusform>
            <numerusform>%Ln consentements depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values in it since</source>
        <translation>
            <numerusform>%Ln valeur dedans depuis</numerusform>
            <numerusform>%Ln valeurs dedans depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes would be nobody’s</source>
        <translation>
            <numerusform>%Ln note ne serait à personne</numerusform>
            <numerusform>%Ln notes ne seraient à personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales since</source>
        <translation>
            <numerusform>%Ln vente depuis</numerusform>
            <numerusform>%Ln ventes depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements since</source>
        <translation>
            <numerusform>%Ln contrat depuis</numerusform>
            <numerusform>%Ln contrats depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices since</source>
        <translation>
            <numerusform>%Ln prix depuis</numerusform>
            <numerusform>%Ln prix depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages since</source>
        <translation>
            <numerusform>%Ln étape depuis</numerusform>
            <numerusform>%Ln étapes depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals since</source>
        <translation>
            <numerusform>%Ln affaire depuis</numerusform>
            <numerusform>%Ln affaires depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints since</source>
        <translation>
            <numerusform>%Ln réclamation depuis</numerusform>
            <numerusform>%Ln réclamations depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts about it since</source>
        <translation>
            <numerusform>%Ln contact à ce sujet depuis</numerusform>
            <numerusform>%Ln contacts à ce sujet depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who were introduced since</source>
        <translation>
            <numerusform>%Ln recommandation depuis</numerusform>
            <numerusform>%Ln recommandations depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps since</source>
        <translation>
            <numerusform>%Ln étape depuis</numerusform>
            <numerusform>%Ln étapes depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists since</source>
        <translation>
            <numerusform>%Ln liste d’étapes depuis</numerusform>
            <numerusform>%Ln listes d’étapes depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules since</source>
        <translation>
            <numerusform>%Ln règle depuis</numerusform>
            <numerusform>%Ln règles depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers since</source>
        <translation>
            <numerusform>%Ln réponse depuis</numerusform>
            <numerusform>%Ln réponses depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts of messages since</source>
        <translation>
            <numerusform>%Ln brouillon de message depuis</numerusform>
            <numerusform>%Ln brouillons de messages depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments since</source>
        <translation>
            <numerusform>%Ln commentaire depuis</numerusform>
            <numerusform>%Ln commentaires depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of letters since</source>
        <translation>
            <numerusform>%Ln série de lettres depuis</numerusform>
            <numerusform>%Ln séries de lettres depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice notes since</source>
        <translation>
            <numerusform>%Ln note vocale depuis</numerusform>
            <numerusform>%Ln notes vocales depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things since</source>
        <translation>
            <numerusform>%Ln chose depuis</numerusform>
            <numerusform>%Ln choses depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation>
            <numerusform>Importer %Ln client</numerusform>
            <numerusform>Importer %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of timelines</source>
        <translation>
            <numerusform>%Ln entrée de chronologies</numerusform>
            <numerusform>%Ln entrées de chronologies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines above the names of the columns are left out.</source>
        <translation>
            <numerusform>%Ln ligne au-dessus des noms de colonnes est laissée de côté.</numerusform>
            <numerusform>%Ln lignes au-dessus des noms de colonnes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines below the last row are left out.</source>
        <translation>
            <numerusform>%Ln ligne sous la dernière est laissée de côté.</numerusform>
            <numerusform>%Ln lignes sous la dernière sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were not recognised and are kept as fields: look at them.</source>
        <translation>
            <numerusform>%Ln colonne n’a pas été reconnue et est gardée comme champ : regardez-la.</numerusform>
            <numerusform>%Ln colonnes n’ont pas été reconnues et sont gardées comme champs : regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty columns are not shown.</source>
        <translation>
            <numerusform>%Ln colonne vide n’est pas montrée.</numerusform>
            <numerusform>%Ln colonnes vides ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates could be day-month or month-day. Read “{example}” as:</source>
        <translation>
            <numerusform>%Ln date peut être jour-mois ou mois-jour. Lire « {example} » comme :</numerusform>
            <numerusform>%Ln dates peuvent être jour-mois ou mois-jour. Lire « {example} » comme :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like it: {what}</source>
        <translation>
            <numerusform>et %Ln autre du même genre : {what}</numerusform>
            <numerusform>et %Ln autres du même genre : {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values kept as you wrote them</source>
        <translation>
            <numerusform>%Ln valeur gardée telle que vous l’avez écrite</numerusform>
            <numerusform>%Ln valeurs gardées telles que vous les avez écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date by this file</source>
        <translation>
            <numerusform>%Ln mis à jour par ce fichier</numerusform>
            <numerusform>%Ln mis à jour par ce fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back from the trash</source>
        <translation>
            <numerusform>%Ln revient de la corbeille</numerusform>
            <numerusform>%Ln reviennent de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in {file}.</source>
        <translation>
            <numerusform>%Ln ligne est dans {file}.</numerusform>
            <numerusform>%Ln lignes sont dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join someone already here</source>
        <translation>
            <numerusform>%Ln rejoint quelqu’un déjà ici</numerusform>
            <numerusform>%Ln rejoignent quelqu’un déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln brouillon</numerusform>
            <numerusform>%Ln brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln envoyée</numerusform>
            <numerusform>%Ln envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln abandonnée</numerusform>
            <numerusform>%Ln abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln réponse.</numerusform>
            <numerusform>%Ln réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still counted.</source>
        <translation>
            <numerusform>%Ln se compte encore.</numerusform>
            <numerusform>%Ln se comptent encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté</numerusform>
            <numerusform>%Ln lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-ups</source>
        <translation>
            <numerusform>%Ln suivi ouvert</numerusform>
            <numerusform>%Ln suivis ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased here on request and were left out.</source>
        <translation>
            <numerusform>%Ln personne a été effacée ici sur demande et laissée de côté.</numerusform>
            <numerusform>%Ln personnes ont été effacées ici sur demande et laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation>
            <numerusform>%Ln nouveau client</numerusform>
            <numerusform>%Ln nouveaux clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are days late</source>
        <translation>
            <numerusform>%Ln suivi a des jours de retard</numerusform>
            <numerusform>%Ln suivis ont des jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have gone quiet</source>
        <translation>
            <numerusform>%Ln client est devenu silencieux</numerusform>
            <numerusform>%Ln clients sont devenus silencieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due now</source>
        <translation>
            <numerusform>%Ln suivi est à faire maintenant</numerusform>
            <numerusform>%Ln suivis sont à faire maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was asleep</source>
        <translation>
            <numerusform>%Ln suivi est arrivé à échéance pendant la veille</numerusform>
            <numerusform>%Ln suivis sont arrivés à échéance pendant la veille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was off</source>
        <translation>
            <numerusform>%Ln suivi est arrivé à échéance pendant l’arrêt</numerusform>
            <numerusform>%Ln suivis sont arrivés à échéance pendant l’arrêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due during the pause</source>
        <translation>
            <numerusform>%Ln suivi est arrivé à échéance pendant la pause</numerusform>
            <numerusform>%Ln suivis sont arrivés à échéance pendant la pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due meanwhile</source>
        <translation>
            <numerusform>%Ln suivi est arrivé à échéance entre-temps</numerusform>
            <numerusform>%Ln suivis sont arrivés à échéance entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays</source>
        <translation>
            <numerusform>%Ln anniversaire</numerusform>
            <numerusform>%Ln anniversaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong tries.</source>
        <translation>
            <numerusform>%Ln essai faux.</numerusform>
            <numerusform>%Ln essais faux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Réessayez dans %Ln minute.</numerusform>
            <numerusform>Réessayez dans %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That of %Ln backups too.</source>
        <translation>
            <numerusform>Celle de %Ln sauvegarde aussi.</numerusform>
            <numerusform>Celles de %Ln sauvegardes aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So have %Ln backups.</source>
        <translation>
            <numerusform>%Ln sauvegarde aussi.</numerusform>
            <numerusform>%Ln sauvegardes aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups could not be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln sauvegarde n’a pas pu être lue et reste telle quelle.</numerusform>
            <numerusform>%Ln sauvegardes n’ont pas pu être lues et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due</source>
        <translation>
            <numerusform>Un suivi est à faire</numerusform>
            <numerusform>%Ln suivis sont à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed since</source>
        <translation>
            <numerusform>%Ln manqué depuis</numerusform>
            <numerusform>%Ln manqués depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation>
            <numerusform>chaque année</numerusform>
            <numerusform>tous les %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln looked at</source>
        <translation>
            <numerusform>{n} sur %Ln vu</numerusform>
            <numerusform>{n} sur %Ln vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were erased on request, skipped</source>
        <translation>
            <numerusform>%Ln ligne effacée sur demande, passée</numerusform>
            <numerusform>%Ln lignes effacées sur demande, passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in all</source>
        <translation>
            <numerusform>%Ln personne en tout</numerusform>
            <numerusform>%Ln personnes en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes of theirs alone</source>
        <translation>
            <numerusform>%Ln note d’eux seuls</numerusform>
            <numerusform>%Ln notes d’eux seuls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history: it cannot be undone</source>
        <translation>
            <numerusform>%Ln entrée de l’historique : impossible à annuler</numerusform>
            <numerusform>%Ln entrées de l’historique : impossible à annuler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>them in all %Ln backups, which are rewritten</source>
        <translation>
            <numerusform>dans %Ln sauvegarde, qui est réécrite</numerusform>
            <numerusform>dans les %Ln sauvegardes, qui sont réécrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are with others too: they stay theirs, without {name}.</source>
        <translation>
            <numerusform>%Ln note concerne aussi d’autres : elle leur reste, sans {name}.</numerusform>
            <numerusform>%Ln notes concernent aussi d’autres : elles leur restent, sans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were rewritten.</source>
        <translation>
            <numerusform>%Ln sauvegarde a été réécrite.</numerusform>
            <numerusform>%Ln sauvegardes ont été réécrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %Ln days</source>
        <translation>
            <numerusform>silencieux depuis %Ln jour</numerusform>
            <numerusform>silencieux depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought nothing for %Ln days</source>
        <translation>
            <numerusform>rien acheté depuis %Ln jour</numerusform>
            <numerusform>rien acheté depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than ever: never over %Ln days before</source>
        <translation>
            <numerusform>plus long que jamais : jamais plus de %Ln jour avant</numerusform>
            <numerusform>plus long que jamais : jamais plus de %Ln jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slower: lately every %Ln days, before that every {before}</source>
        <translation>
            <numerusform>plus lent : récemment tous les %Ln jour, avant tous les {before}</numerusform>
            <numerusform>plus lent : récemment tous les %Ln jours, avant tous les {before}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a complaint is open for %Ln days</source>
        <translation>
            <numerusform>une réclamation est ouverte depuis %Ln jour</numerusform>
            <numerusform>une réclamation est ouverte depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} complaints are open, the first for %Ln days</source>
        <translation>
            <numerusform>{count} réclamations sont ouvertes, la première depuis %Ln jour</numerusform>
            <numerusform>{count} réclamations sont ouvertes, la première depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a promise of yours is %Ln days late</source>
        <translation>
            <numerusform>une de vos promesses a %Ln jour de retard</numerusform>
            <numerusform>une de vos promesses a %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} promises of yours are late, the first by %Ln days</source>
        <translation>
            <numerusform>{count} de vos promesses sont en retard, la première de %Ln jour</numerusform>
            <numerusform>{count} de vos promesses sont en retard, la première de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement is renewed or ends in %Ln days</source>
        <translation>
            <numerusform>un contrat est renouvelé ou finit dans %Ln jour</numerusform>
            <numerusform>un contrat est renouvelé ou finit dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated {score} of {scale}, %Ln days ago</source>
        <translation>
            <numerusform>a noté {score} sur {scale}, il y a %Ln jour</numerusform>
            <numerusform>a noté {score} sur {scale}, il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people at risk</source>
        <translation>
            <numerusform>%Ln personne à risque</numerusform>
            <numerusform>%Ln personnes à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people}, of %Ln with a rhythm of their own</source>
        <translation>
            <numerusform>{people}, sur %Ln avec un rythme propre</numerusform>
            <numerusform>{people}, sur %Ln avec un rythme propre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln there is not enough data</source>
        <translation>
            <numerusform>pour %Ln il n’y a pas assez de données</numerusform>
            <numerusform>pour %Ln il n’y a pas assez de données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seem to have left</source>
        <translation>
            <numerusform>%Ln semble être parti</numerusform>
            <numerusform>%Ln semblent être partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln who left it would have said so of {told}</source>
        <translation>
            <numerusform>Sur %Ln parti, elle l’aurait dit de {told}</numerusform>
            <numerusform>Sur %Ln partis, elle l’aurait dit de {told}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of them %Ln days or more before it was certain</source>
        <translation>
            <numerusform>pour la moitié %Ln jour ou plus avant que ce soit sûr</numerusform>
            <numerusform>pour la moitié %Ln jours ou plus avant que ce soit sûr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln fausse alerte</numerusform>
            <numerusform>%Ln fausses alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone through day by day since {day}, without looking ahead: %Ln customers.</source>
        <translation>
            <numerusform>Parcouru jour après jour depuis le {day}, sans regarder en avant : %Ln client.</numerusform>
            <numerusform>Parcouru jour après jour depuis le {day}, sans regarder en avant : %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those who left had too little history to say anything.</source>
        <translation>
            <numerusform>%Ln de ceux qui sont partis avait trop peu d’historique pour dire quoi que ce soit.</numerusform>
            <numerusform>%Ln de ceux qui sont partis avaient trop peu d’historique pour dire quoi que ce soit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named now: nobody knows yet.</source>
        <translation>
            <numerusform>%Ln est nommé maintenant : personne ne sait encore.</numerusform>
            <numerusform>%Ln sont nommés maintenant : personne ne sait encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few have left to judge: %Ln, and it takes {least}.</source>
        <translation>
            <numerusform>Trop peu sont partis pour juger : %Ln, et il en faut {least}.</numerusform>
            <numerusform>Trop peu sont partis pour juger : %Ln, et il en faut {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left after {until}; named on {since}, %Ln days before it was certain</source>
        <translation>
            <numerusform>parti après le {until} ; nommé le {since}, %Ln jour avant que ce soit sûr</numerusform>
            <numerusform>parti après le {until} ; nommé le {since}, %Ln jours avant que ce soit sûr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln people</source>
        <translation>
            <numerusform>avec %Ln personne</numerusform>
            <numerusform>avec %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln chose</numerusform>
            <numerusform>%Ln choses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists</source>
        <translation>
            <numerusform>%Ln liste d’étapes</numerusform>
            <numerusform>%Ln listes d’étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Introduced %Ln people</source>
        <translation>
            <numerusform>A présenté %Ln personne</numerusform>
            <numerusform>A présenté %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments of {people}</source>
        <translation>
            <numerusform>%Ln commentaire de {people}</numerusform>
            <numerusform>%Ln commentaires de {people}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sales</source>
        <translation>
            <numerusform>%Ln nouvelle vente</numerusform>
            <numerusform>%Ln nouvelles ventes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new items</source>
        <translation>
            <numerusform>%Ln nouvel article</numerusform>
            <numerusform>%Ln nouveaux articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln days</source>
        <translation>
            <numerusform>d’habitude tous les jours</numerusform>
            <numerusform>d’habitude tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought both</source>
        <translation>
            <numerusform>%Ln a acheté les deux</numerusform>
            <numerusform>%Ln ont acheté les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>à %Ln personne</numerusform>
            <numerusform>à %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln pour aujourd’hui</numerusform>
            <numerusform>%Ln pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln achat</numerusform>
            <numerusform>%Ln achats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln in time</source>
        <translation>
            <numerusform>{n} sur %Ln à temps</numerusform>
            <numerusform>{n} sur %Ln à temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln encore ouverte</numerusform>
            <numerusform>%Ln encore ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals won</source>
        <translation>
            <numerusform>%Ln affaire gagnée</numerusform>
            <numerusform>%Ln affaires gagnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are over</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be the same</source>
        <translation>
            <numerusform>%Ln paire est peut-être la même</numerusform>
            <numerusform>%Ln paires sont peut-être les mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also named in %Ln texts of others. Tick those in which “someone” is to take the name’s place.</source>
        <translation>
            <numerusform>Aussi nommé dans %Ln texte d’autres. Cochez où « quelqu’un » doit prendre la place du nom.</numerusform>
            <numerusform>Aussi nommé dans %Ln textes d’autres. Cochez où « quelqu’un » doit prendre la place du nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were counted</source>
        <translation>
            <numerusform>%Ln ligne a été comptée</numerusform>
            <numerusform>%Ln lignes ont été comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealActions</name>
    <message>
        <source>&amp;New deal…</source>
        <translation>&amp;Nouvelle affaire…</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>opportunité</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>&amp;Pipelines et étapes…</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>entonnoir</translation>
    </message>
    <message>
        <source>Deals by &amp;month…</source>
        <translation>Affaires par &amp;mois…</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>&amp;Importer des affaires…</translation>
    </message>
    <message>
        <source>&amp;Export deals…</source>
        <translation>E&amp;xporter des affaires…</translation>
    </message>
    <message>
        <source>Open this deal</source>
        <translation>Ouvrir cette affaire</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Perdue…</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Prochaine étape…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Remove this deal</source>
        <translation>Retirer cette affaire</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>À l’étape précédente</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>À l’étape suivante</translation>
    </message>
</context>
<context>
    <name>DealActs</name>
    <message>
        <source>Whose deal is it?</source>
        <translation>À qui est cette affaire ?</translation>
    </message>
    <message>
        <source>Choose the stages first; then the deal.</source>
        <translation>Choisissez d’abord les étapes, puis l’affaire.</translation>
    </message>
    <message>
        <source>Import deals</source>
        <translation>Importer des affaires</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export deals</source>
        <translation>Exporter des affaires</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>DealDelegate</name>
    <message>
        <source>No next step</source>
        <translation>Pas d’étape suivante</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Web shop, menu cards, training…</source>
        <translation>Boutique en ligne, cartes de menu, formation…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>950, EUR 1200 or $12.50</source>
        <translation>950, EUR 1200 ou 12,50 $</translation>
    </message>
    <message>
        <source>as its stage has it</source>
        <translation>celle de l’étape</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>ven, dans 2 semaines, 4 déc</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Envoyer le devis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Perdue…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Prochaine étape…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Chance en %</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Son jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>DealEndDialog</name>
    <message>
        <source>Won: {deal}</source>
        <translation>Gagnée : {deal}</translation>
    </message>
    <message>
        <source>Lost: {deal}</source>
        <translation>Perdue : {deal}</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>In a few words; may stay empty</source>
        <translation>En quelques mots ; peut rester vide</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>Commencer une liste d’étapes</translation>
    </message>
    <message>
        <source>No checklist</source>
        <translation>Aucune liste d’étapes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Thank {name} for the introduction tomorrow</source>
        <translation>Remercier demain {name} de la présentation</translation>
    </message>
    <message>
        <source>Drop its next step too: {step}</source>
        <translation>Abandonner aussi la prochaine étape : {step}</translation>
    </message>
</context>
<context>
    <name>DealGroup</name>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Nouvelle affaire…</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
</context>
<context>
    <name>DealImportDialog</name>
    <message>
        <source>Import deals</source>
        <translation>Importer des affaires</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DealMonthsDialog</name>
    <message>
        <source>Deals by month</source>
        <translation>Affaires par mois</translation>
    </message>
    <message>
        <source>By the day on which they may be closed. Weighted: each amount by its chance, added, and rounded once.</source>
        <translation>Selon le jour où elles peuvent être conclues. Pondéré : chaque montant multiplié par sa chance, additionné et arrondi une seule fois.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Won and lost in the last year</source>
        <translation>Gagnées et perdues depuis un an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Sales pipeline</source>
        <translation>Ventes en cours</translation>
    </message>
    <message>
        <source>{deals} written to {name}.</source>
        <translation>{deals} : écrit dans {name}.</translation>
    </message>
    <message>
        <source>{name} is no table of deals: it needs a column for what each is, one for the person or the company, and one for the stage.</source>
        <translation>{name} n’est pas un tableau d’affaires : il faut une colonne pour ce qu’est chacune, une pour la personne ou l’entreprise et une pour l’étape.</translation>
    </message>
    <message>
        <source>{name}, from {system}</source>
        <translation>{name}, de {system}</translation>
    </message>
    <message>
        <source>New: {x}</source>
        <translation>Nouveau : {x}</translation>
    </message>
    <message>
        <source>Here already, left as they are: {x}</source>
        <translation>Déjà là, inchangé : {x}</translation>
    </message>
    <message>
        <source>Nobody here is meant, so they are made: {x}</source>
        <translation>Personne ici n’est concerné, à créer : {x}</translation>
    </message>
    <message>
        <source>Of people who were erased, not brought back: {x}</source>
        <translation>De personnes effacées, non ramenées : {x}</translation>
    </message>
    <message>
        <source>New stages: {x}</source>
        <translation>Nouvelles étapes : {x}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>nobody is named whose deal it is</source>
        <translation>personne n’est nommé à qui serait l’affaire</translation>
    </message>
    <message>
        <source>it is not said what it is</source>
        <translation>il n’est pas dit ce que c’est</translation>
    </message>
    <message>
        <source>there are several of this name; an e-mail address would tell</source>
        <translation>plusieurs portent ce nom ; une adresse e-mail le dirait</translation>
    </message>
    <message>
        <source>day or month first? Taken as month first</source>
        <translation>jour ou mois en premier ? Lu avec le mois en premier</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>Line {n}: {what}</source>
        <translation>Ligne {n} : {what}</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} « {words} »</translation>
    </message>
    <message>
        <source>{stage} in {pipeline}</source>
        <translation>{stage} dans {pipeline}</translation>
    </message>
    <message>
        <source>Pipeline “{x}” made.</source>
        <translation>Pipeline « {x} » créé.</translation>
    </message>
    <message>
        <source>making the pipeline “{x}”</source>
        <translation>la création du pipeline « {x} »</translation>
    </message>
    <message>
        <source>Pipeline “{x}” changed.</source>
        <translation>Pipeline « {x} » modifié.</translation>
    </message>
    <message>
        <source>the change of the pipeline “{x}”</source>
        <translation>la modification du pipeline « {x} »</translation>
    </message>
    <message>
        <source>Order of {x} pipelines changed.</source>
        <translation>Ordre de {x} pipelines modifié.</translation>
    </message>
    <message>
        <source>the order of {x} pipelines</source>
        <translation>l’ordre de {x} pipelines</translation>
    </message>
    <message>
        <source>Pipeline “{x}” removed.</source>
        <translation>Pipeline « {x} » retiré.</translation>
    </message>
    <message>
        <source>removing the pipeline “{x}”</source>
        <translation>le retrait du pipeline « {x} »</translation>
    </message>
    <message>
        <source>Deal “{x}” saved.</source>
        <translation>Affaire « {x} » enregistrée.</translation>
    </message>
    <message>
        <source>the deal “{x}”</source>
        <translation>l’affaire « {x} »</translation>
    </message>
    <message>
        <source>Deal “{x}” changed.</source>
        <translation>Affaire « {x} » modifiée.</translation>
    </message>
    <message>
        <source>the change of the deal “{x}”</source>
        <translation>la modification de l’affaire « {x} »</translation>
    </message>
    <message>
        <source>Deal “{x}” moved.</source>
        <translation>Affaire « {x} » déplacée.</translation>
    </message>
    <message>
        <source>moving the deal “{x}”</source>
        <translation>le déplacement de l’affaire « {x} »</translation>
    </message>
    <message>
        <source>Deal “{x}” won.</source>
        <translation>Affaire « {x} » gagnée.</translation>
    </message>
    <message>
        <source>winning the deal “{x}”</source>
        <translation>le gain de l’affaire « {x} »</translation>
    </message>
    <message>
        <source>Deal “{x}” lost.</source>
        <translation>Affaire « {x} » perdue.</translation>
    </message>
    <message>
        <source>losing the deal “{x}”</source>
        <translation>la perte de l’affaire « {x} »</translation>
    </message>
    <message>
        <source>Deal “{x}” open again.</source>
        <translation>Affaire « {x} » rouverte.</translation>
    </message>
    <message>
        <source>opening the deal “{x}” again</source>
        <translation>la réouverture de l’affaire « {x} »</translation>
    </message>
    <message>
        <source>Deal “{x}” removed.</source>
        <translation>Affaire « {x} » retirée.</translation>
    </message>
    <message>
        <source>removing the deal “{x}”</source>
        <translation>le retrait de l’affaire « {x} »</translation>
    </message>
    <message>
        <source>Next step of “{x}” saved.</source>
        <translation>Prochaine étape de « {x} » enregistrée.</translation>
    </message>
    <message>
        <source>the next step of “{x}”</source>
        <translation>la prochaine étape de « {x} »</translation>
    </message>
    <message>
        <source>Imported deals: {x}.</source>
        <translation>Affaires importées : {x}.</translation>
    </message>
    <message>
        <source>the import of deals: {x}</source>
        <translation>l’import d’affaires : {x}</translation>
    </message>
    <message>
        <source>A pipeline has one stage at least.</source>
        <translation>Un pipeline a au moins une étape.</translation>
    </message>
    <message>
        <source>A pipeline has twenty stages at most.</source>
        <translation>Un pipeline a vingt étapes au plus.</translation>
    </message>
    <message>
        <source>Two stages have the same name.</source>
        <translation>Deux étapes portent le même nom.</translation>
    </message>
    <message>
        <source>A chance is from 0 to 100 percent.</source>
        <translation>Une chance va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>Days are from 1 to 999.</source>
        <translation>Les jours vont de 1 à 999.</translation>
    </message>
    <message>
        <source>There is a pipeline of this name already.</source>
        <translation>Il y a déjà un pipeline de ce nom.</translation>
    </message>
    <message>
        <source>Deals are still in this stage. Say where to move them.</source>
        <translation>Il reste des affaires dans cette étape. Dites où les déplacer.</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Say where to move them.</source>
        <translation>« {stage} » a encore {deals}. Dites où les déplacer.</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
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
        <translation>Premier échange</translation>
    </message>
    <message>
        <source>Needs clear</source>
        <translation>Besoins clarifiés</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Relancé</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Order promised</source>
        <translation>Commande promise</translation>
    </message>
    <message>
        <source>Trial session</source>
        <translation>Séance d’essai</translation>
    </message>
    <message>
        <source>Program offered</source>
        <translation>Programme proposé</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>En décision</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>was to close {day}</source>
        <translation>à conclure {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>conclut {day}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>rotten</source>
        <translation>stagne</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>ensuite : {step}</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>pas de prochaine étape</translation>
    </message>
    <message>
        <source>weighted {sums}</source>
        <translation>pondéré {sums}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Pas de jour</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{deal}: {stage}, {n} of {all}</source>
        <translation>{deal} : {stage}, {n} sur {all}</translation>
    </message>
    <message>
        <source>Thank {introducer} for introducing {customer}</source>
        <translation>Remercier {introducer} d’avoir présenté {customer}</translation>
    </message>
    <message>
        <source>{stage}: {days}</source>
        <translation>{stage} : {days}</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state} : {reason}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Knew us already</source>
        <translation>Nous connaissait déjà</translation>
    </message>
    <message>
        <source>Quick answer</source>
        <translation>Réponse rapide</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Trop cher</translation>
    </message>
    <message>
        <source>Took another</source>
        <translation>A choisi un autre</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Autre pipeline</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline : {name}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no note to follow up. Open a person first.</source>
        <translation>Il n’y a pas de note à suivre. Ouvrez d’abord une personne.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up? {keys}</source>
        <translation>Suivi ? {keys}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Label of {what}</source>
        <translation>Libellé de {what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Retirer {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>DialectPanel</name>
    <message>
        <source>Letters</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Cellules séparées par</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>and {n} more</source>
        <translation>et encore {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Others that are due</source>
        <translation>Autres échéances</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close; Today keeps the list (Esc)</source>
        <translation>Fermer ; Aujourd’hui garde la liste (Échap)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait : {what}</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Reporter : {what}</translation>
    </message>
    <message>
        <source>In 1 hour: {what}</source>
        <translation>Dans 1 heure : {what}</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Ouvrir : {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>DuePopover</name>
    <message>
        <source>fri, tue 3pm, in 2 weeks, 4 dec</source>
        <translation>ven, mar 15 h, dans 2 semaines, 4 déc</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>{one} and {other} are two. They are not asked of again.</source>
        <translation>{one} et {other} sont deux. On ne le redemandera pas.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name, other spelling</source>
        <translation>même nom, autre orthographe</translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation>noms inversés</translation>
    </message>
    <message>
        <source>one with a middle name</source>
        <translation>l’un avec un deuxième prénom</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>names a letter or two apart</source>
        <translation>noms à une ou deux lettres près</translation>
    </message>
    <message>
        <source>given names a letter or two apart</source>
        <translation>prénoms à une ou deux lettres près</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>initiales compatibles</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>partie du nom</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>même prénom</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>même nom de famille</translation>
    </message>
    <message>
        <source>one has no name</source>
        <translation>l’un n’a pas de nom</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même entreprise</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>même anniversaire</translation>
    </message>
    <message>
        <source>same office address</source>
        <translation>même adresse de bureau</translation>
    </message>
    <message>
        <source>a number that many have</source>
        <translation>un numéro que beaucoup ont</translation>
    </message>
    <message>
        <source>an address that many have</source>
        <translation>une adresse que beaucoup ont</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>autres noms</translation>
    </message>
    <message>
        <source>other given names</source>
        <translation>autres prénoms</translation>
    </message>
    <message>
        <source>one is the younger or elder</source>
        <translation>l’un est le cadet ou l’aîné</translation>
    </message>
    <message>
        <source>one is a man, one a woman</source>
        <translation>un homme et une femme</translation>
    </message>
    <message>
        <source>other middle names</source>
        <translation>autres deuxièmes prénoms</translation>
    </message>
    <message>
        <source>other birthdays</source>
        <translation>autres anniversaires</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>autre e-mail</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>autre téléphone</translation>
    </message>
    <message>
        <source>other company</source>
        <translation>autre entreprise</translation>
    </message>
    <message>
        <source>a person and a company</source>
        <translation>une personne et une entreprise</translation>
    </message>
    <message>
        <source>{for}; but {against}</source>
        <translation>{for} ; mais {against}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>{name} is here already: {reasons}.</source>
        <translation>{name} est déjà ici : {reasons}.</translation>
    </message>
    <message>
        <source>{other} is part of {one} now. Ctrl+Z takes it back.</source>
        <translation>{other} fait maintenant partie de {one}. Ctrl+Z revient dessus.</translation>
    </message>
    <message>
        <source>Joined from {name} on {day}</source>
        <translation>Fusionné avec {name} le {day}</translation>
    </message>
    <message>
        <source>{joined}: take apart</source>
        <translation>{joined} : séparer</translation>
    </message>
    <message>
        <source>Typed on {day}</source>
        <translation>Saisi le {day}</translation>
    </message>
    <message>
        <source>Imported from {source} on {day}</source>
        <translation>Importé de {source} le {day}</translation>
    </message>
    <message>
        <source>Imported on {day}</source>
        <translation>Importé le {day}</translation>
    </message>
    <message>
        <source>Joined from {source} on {day}</source>
        <translation>Fusionné depuis {source} le {day}</translation>
    </message>
    <message>
        <source>Typed before {day}</source>
        <translation>Saisi avant le {day}</translation>
    </message>
    <message>
        <source>Brought back from a backup on {day}</source>
        <translation>Récupéré d’une sauvegarde le {day}</translation>
    </message>
    <message>
        <source>Tab takes {name}.</source>
        <translation>Tab prend {name}.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>J joins a pair, N says that they are two. Joining can be taken apart later.</source>
        <translation>J fusionne une paire, N dit qu’ils sont deux. Ce qui est fusionné peut être séparé plus tard.</translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation>Qui peut être le même</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Pas les mêmes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation>Examen de tout le monde…</translation>
    </message>
    <message>
        <source>Not everybody was looked at.</source>
        <translation>Tout le monde n’a pas été examiné.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Personne ne semble être ici deux fois.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>too dear, moved away, not satisfied</source>
        <translation>trop cher, déménagement, pas satisfait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Reasons are counted on the page of agreements.</source>
        <translation>Les raisons sont comptées sur la page des contrats.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>Y mettre &amp;fin</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Effacer {name}</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Recherche de ce qu’il y a…</translation>
    </message>
    <message>
        <source>Texts of others that name them</source>
        <translation>Textes d’autres qui citent le nom</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Type the name to erase: {name}</source>
        <translation>Saisissez le nom pour effacer : {name}</translation>
    </message>
    <message>
        <source>This goes for good, also out of the history and the search:</source>
        <translation>Cela part pour de bon, aussi de l’historique et de la recherche :</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>Contacts (vCard 4.0)</source>
        <translation>Contacts (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contacts (vCard 3.0)</source>
        <translation>Contacts (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table for Google Contacts (CSV)</source>
        <translation>Tableau pour Google Contacts (CSV)</translation>
    </message>
    <message>
        <source>Table for Outlook (CSV)</source>
        <translation>Tableau pour Outlook (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel, XLSX)</source>
        <translation>Classeur (Excel, XLSX)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Agenda (iCalendar)</translation>
    </message>
    <message>
        <source>Pages to read (Markdown)</source>
        <translation>Pages à lire (Markdown)</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Personne ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>Nobody has the tag “{tag}”.</source>
        <translation>Personne n’a l’étiquette « {tag} ».</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Ces mots ne trouvent personne.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
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
        <translation>CSV pour Google</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV pour Outlook</translation>
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
        <translation>Personnes, notes, suivis, vos champs, et les fichiers des personnes avec tout leur contenu. smallcrm les relit.</translation>
    </message>
    <message>
        <source>People with all their details, for new phones and programs. Notes and follow-ups have no place in it.</source>
        <translation>Personnes avec toutes leurs coordonnées, pour les téléphones et programmes récents. Les notes et les suivis n’y ont pas de place.</translation>
    </message>
    <message>
        <source>People with all their details, for Outlook, iCloud and older phones. Notes and follow-ups have no place in it.</source>
        <translation>Personnes avec toutes leurs coordonnées, pour Outlook, iCloud et les téléphones plus anciens. Les notes et les suivis n’y ont pas de place.</translation>
    </message>
    <message>
        <source>A row for each person, for any spreadsheet. Without notes.</source>
        <translation>Une ligne par personne, pour tout tableur. Sans notes.</translation>
    </message>
    <message>
        <source>A row for each person, as Google Contacts takes it in. Without notes.</source>
        <translation>Une ligne par personne, comme Google Contacts la lit. Sans notes.</translation>
    </message>
    <message>
        <source>A row for each person, as Outlook takes it in. Without notes.</source>
        <translation>Une ligne par personne, comme Outlook la lit. Sans notes.</translation>
    </message>
    <message>
        <source>Sheets of people, notes and follow-ups.</source>
        <translation>Feuilles de personnes, de notes et de suivis.</translation>
    </message>
    <message>
        <source>Follow-ups as tasks with an alarm, birthdays as yearly events, for any calendar.</source>
        <translation>Suivis comme tâches avec rappel, anniversaires comme rendez-vous annuels, pour tout agenda.</translation>
    </message>
    <message>
        <source>A folder with a page for each person, timeline included.</source>
        <translation>Un dossier avec une page par personne, chronologie comprise.</translation>
    </message>
    <message>
        <source>{name}: birthday</source>
        <translation>{name} : anniversaire</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} a promis : {what}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Those tagged #{tag}</source>
        <translation>Avec l’étiquette #{tag}</translation>
    </message>
    <message>
        <source>Those found by “{words}”</source>
        <translation>Trouvés avec « {words} »</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>What is written can be read by whoever finds it.</source>
        <translation>Ce qui est écrit est lisible par qui le trouve.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Everything that is yours, for any program.</source>
        <translation>Tout ce qui est à vous, pour tout programme.</translation>
    </message>
    <message>
        <source>Fill a folder…</source>
        <translation>Remplir un dossier…</translation>
    </message>
    <message>
        <source>An empty folder for the pages</source>
        <translation>Un dossier vide pour les pages</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Last score</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Feedback of {x} kept.</source>
        <translation>Avis de {x} conservé.</translation>
    </message>
    <message>
        <source>the feedback of {x}</source>
        <translation>l’avis de {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} changed.</source>
        <translation>Avis de {x} modifié.</translation>
    </message>
    <message>
        <source>the change to feedback of {x}</source>
        <translation>la modification d’un avis de {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} removed.</source>
        <translation>Avis de {x} retiré.</translation>
    </message>
    <message>
        <source>removing feedback of {x}</source>
        <translation>le retrait d’un avis de {x}</translation>
    </message>
    <message>
        <source>Feedback brought in from {x}.</source>
        <translation>Avis repris de {x}.</translation>
    </message>
    <message>
        <source>bringing in feedback from {x}</source>
        <translation>la reprise des avis de {x}</translation>
    </message>
    <message>
        <source>The group is called “{x}”.</source>
        <translation>Le groupe s’appelle « {x} ».</translation>
    </message>
    <message>
        <source>the name of the group “{x}”</source>
        <translation>le nom du groupe « {x} »</translation>
    </message>
    <message>
        <source>Merged into “{x}”.</source>
        <translation>Réuni à « {x} ».</translation>
    </message>
    <message>
        <source>merging into “{x}”</source>
        <translation>la réunion à « {x} »</translation>
    </message>
    <message>
        <source>Comment of {x} moved.</source>
        <translation>Commentaire de {x} déplacé.</translation>
    </message>
    <message>
        <source>moving a comment of {x}</source>
        <translation>le déplacement d’un commentaire de {x}</translation>
    </message>
    <message>
        <source>“{x}” is grouped by likeness again.</source>
        <translation>« {x} » est à nouveau groupé par ressemblance.</translation>
    </message>
    <message>
        <source>grouping “{x}” by likeness again</source>
        <translation>le groupement de « {x} » par ressemblance</translation>
    </message>
    <message>
        <source>Type what was said, or a score, or both.</source>
        <translation>Saisissez ce qui a été dit, ou une note, ou les deux.</translation>
    </message>
    <message>
        <source>That is no score. Try “9”, or “4/5”.</source>
        <translation>Ce n’est pas une note. Essayez « 9 » ou « 4/5 ».</translation>
    </message>
    <message>
        <source>A score is from 0 to 10, or from 1 to 5.</source>
        <translation>Une note va de 0 à 10 ou de 1 à 5.</translation>
    </message>
    <message>
        <source>A score is of 10 or of 5, as in “9” or “4/5”.</source>
        <translation>Une note est sur 10 ou sur 5, comme « 9 » ou « 4/5 ».</translation>
    </message>
    <message>
        <source>That is one and the same group.</source>
        <translation>C’est un seul et même groupe.</translation>
    </message>
    <message>
        <source>There is a group of this name. Merge them instead.</source>
        <translation>Il y a déjà un groupe de ce nom. Réunissez-les plutôt.</translation>
    </message>
    <message>
        <source>{n} of {scale}</source>
        <translation>{n} sur {scale}</translation>
    </message>
    <message>
        <source>Rated {score}</source>
        <translation>Noté {score}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>Feedback: {score}</source>
        <translation>Avis : {score}</translation>
    </message>
    <message>
        <source>Feedback kept.</source>
        <translation>Avis conservé.</translation>
    </message>
    <message>
        <source>{score}: counts as a promoter</source>
        <translation>{score} : compte comme promoteur</translation>
    </message>
    <message>
        <source>{score}: counts as neither for nor against</source>
        <translation>{score} : ne compte ni pour ni contre</translation>
    </message>
    <message>
        <source>{score}: counts as a detractor</source>
        <translation>{score} : compte comme détracteur</translation>
    </message>
    <message>
        <source>{score}: not counted among the content</source>
        <translation>{score} : pas compté parmi les satisfaits</translation>
    </message>
    <message>
        <source>{score}: counted among the content</source>
        <translation>{score} : compté parmi les satisfaits</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
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
        <translation>Ajouter un &amp;avis…</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>note</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>how it goes</source>
        <translation>comment ça va</translation>
    </message>
    <message>
        <source>Score and topic…</source>
        <translation>Note et sujet…</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>&amp;What they say</source>
        <translation>&amp;Ce qu’ils disent</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>Bring in &amp;feedback from a table…</source>
        <translation>Reprendre des &amp;avis d’un tableau…</translation>
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
        <translation>&amp;Écrire les avis dans un tableau…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>tableur</translation>
    </message>
</context>
<context>
    <name>FeedbackActs</name>
    <message>
        <source>Feedback…</source>
        <translation>Avis…</translation>
    </message>
    <message>
        <source>A table of survey answers</source>
        <translation>Un tableau de réponses à une enquête</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Feedback as a table</source>
        <translation>Avis dans un tableau</translation>
    </message>
    <message>
        <source>feedback.csv</source>
        <translation>avis.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>New feedback</source>
        <translation>Nouvel avis</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>In their own words; several lines can be pasted</source>
        <translation>Dans leurs mots ; plusieurs lignes peuvent être collées</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>9, or 4/5; empty for words alone</source>
        <translation>9 ou 4/5 ; vide pour des mots seuls</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>a survey, a call, a review</source>
        <translation>une enquête, un appel, une critique</translation>
    </message>
    <message>
        <source>No survey</source>
        <translation>Aucune enquête</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FeedbackFiles</name>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Sur combien</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>de 0 à 10</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>de 1 à 5</translation>
    </message>
    <message>
        <source>{answers} of {people}</source>
        <translation>{answers} de {people}</translation>
    </message>
    <message>
        <source>nobody of this name or address is here</source>
        <translation>personne de ce nom ou de cette adresse n’est ici</translation>
    </message>
    <message>
        <source>several are called so; an e-mail address would tell</source>
        <translation>plusieurs s’appellent ainsi ; une adresse e-mail le dirait</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>effacée sur demande ; ne revient pas</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>the score could not be read</source>
        <translation>la note n’a pas pu être lue</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>le jour n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Say which columns are the score or the words, and which the name or the e-mail address of who answered.</source>
        <translation>Dites quelles colonnes sont la note ou les mots, et lesquelles le nom ou l’adresse e-mail de qui a répondu.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file} : {what}</translation>
    </message>
    <message>
        <source>{answers} written to {name}.</source>
        <translation>{answers} écrites dans {name}.</translation>
    </message>
</context>
<context>
    <name>FeedbackGroup</name>
    <message>
        <source>How it goes</source>
        <translation>Comment ça va</translation>
    </message>
    <message>
        <source>Add feedback…</source>
        <translation>Ajouter un avis…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>FeedbackImportDialog</name>
    <message>
        <source>Bring in feedback</source>
        <translation>Reprendre des avis</translation>
    </message>
    <message>
        <source>Scores are</source>
        <translation>Les notes vont</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Kept as the field</source>
        <translation>Gardé comme le champ</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contient</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Your fields</source>
        <translation>Vos champs</translation>
    </message>
    <message>
        <source>What you keep of people beside what everybody has: a budget, a size, a renewal date. A field can be for those with a tag only.</source>
        <translation>Ce que vous gardez des personnes en plus de ce que tout le monde a : un budget, une taille, une date de renouvellement. Un champ peut ne valoir que pour une étiquette.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Make the field</source>
        <translation>Créer le champ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>gold, silver, bronze</source>
        <translation>or, argent, bronze</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Seulement avec l’étiquette</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Picture {day}.png</source>
        <translation>Image {day}.png</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Attach {file} to {name}, or bring in what is in it?</source>
        <translation>Joindre {file} à {name}, ou reprendre ce qu’il contient ?</translation>
    </message>
    <message>
        <source>these files</source>
        <translation>ces fichiers</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No program here opens this. Save a copy of it instead.</source>
        <translation>Aucun programme ici n’ouvre cela. Enregistrez-en plutôt une copie.</translation>
    </message>
    <message>
        <source>{name} may be a program, or fetch things from elsewhere when it is opened. So it is not opened from here. A copy can be saved, for you to look at with care.</source>
        <translation>{name} peut être un programme, ou chercher des choses ailleurs à l’ouverture. Il n’est donc pas ouvert d’ici. Vous pouvez en enregistrer une copie, à regarder avec prudence.</translation>
    </message>
    <message>
        <source>It cannot be told what kind of file {name} is. Open it all the same?</source>
        <translation>Impossible de dire quel genre de fichier est {name}. L’ouvrir quand même ?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>What can be done…</source>
        <translation>Ce qu’on peut faire…</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Ce qui a été trouvé…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>smallcrm (*.db)</source>
        <translation>smallcrm (*.db)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exporter les personnes</translation>
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
        <translation>Ouvrir {name}, {what}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <source>Save a copy, rename, remove</source>
        <translation>Enregistrer une copie, renommer, retirer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove (with undo)</source>
        <translation>Retirer (annulable)</translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>{path} was changed or taken away while it was brought in. Nothing was written: bring it in again.</source>
        <translation>{path} a été modifié ou retiré pendant la reprise. Rien n’a été écrit : reprenez-le de nouveau.</translation>
    </message>
    <message>
        <source>This copy was moved to another computer and is for reading, so this is not saved. To go on with it here, choose “Use this one again” at the top of the window, or at the next start.</source>
        <translation>Cette copie est passée sur un autre ordinateur et est à lire seulement, donc ceci n’est pas enregistré. Pour continuer ici, choisissez « Réutiliser celui-ci » en haut de la fenêtre, ou au prochain démarrage.</translation>
    </message>
    <message>
        <source>The file is open to look at only, so this is not saved. Close smallcrm, make the file writable or mend it, and start again.</source>
        <translation>Le fichier est ouvert pour lecture seulement, donc ceci n’est pas enregistré. Fermez smallcrm, rendez le fichier modifiable ou réparez-le, et recommencez.</translation>
    </message>
    <message>
        <source>{path} is not there any more, or is empty. Nothing was made in its place. Put it back, or start smallcrm in its window to choose a backup.</source>
        <translation>{path} n’est plus là, ou est vide. Rien n’a été créé à sa place. Remettez-le, ou lancez smallcrm dans sa fenêtre pour choisir une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is on the network or is synchronised with other computers: there a file can be damaged without a warning. Choose a folder of this computer with --data-dir, or this one all the same by naming it with --data-dir.</source>
        <translation>{path} est sur le réseau ou synchronisé avec d’autres ordinateurs : un fichier peut y être endommagé sans avertissement. Choisissez un dossier de cet ordinateur avec --data-dir, ou celui-ci quand même en le nommant avec --data-dir.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <translation>Le dossier {folder} n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write {path}. Choose a folder of your own, or have the right given to you.</source>
        <translation>Vous n’avez pas le droit d’écrire {path}. Choisissez un dossier à vous, ou faites-vous donner le droit.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Choose another place.</source>
        <translation>{path} est sur un disque en lecture seule. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} est un dossier. Nommez un fichier dedans.</translation>
    </message>
    <message>
        <source>{path} is a file, and a folder is needed. Choose a new folder, or an empty one.</source>
        <translation>{path} est un fichier, et il faut un dossier. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{path} is no file that can be replaced. Choose another name.</source>
        <translation>{path} n’est pas un fichier que l’on peut remplacer. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or add --replace.</source>
        <translation>{path} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>{path} is there already and was not written by smallcrm, so it was left as it is. Move it, or choose another folder.</source>
        <translation>{path} existe déjà et n’a pas été écrit par smallcrm : il a été laissé tel quel. Déplacez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} has other things in it, which are left as they are. Choose a new folder, or an empty one.</source>
        <translation>{path} contient autre chose, qui est laissé tel quel. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>No file can have the name {path} there. Choose a shorter or plainer one.</source>
        <translation>Aucun fichier ne peut s’appeler {path} à cet endroit. Choisissez un nom plus court ou plus simple.</translation>
    </message>
    <message>
        <source>{path} could not be written there. Choose another place.</source>
        <translation>{path} n’a pas pu être écrit à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no room for {path} on its disk; nothing was written there. Free some space, or choose another disk.</source>
        <translation>Il n’y a pas de place pour {path} sur son disque ; rien n’y a été écrit. Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The file could not be brought up to this version and is as it was before.</source>
        <translation>Le fichier n’a pas pu être amené à cette version et est comme avant.</translation>
    </message>
    <message>
        <source>A copy stands at {path}.</source>
        <translation>Une copie se trouve à {path}.</translation>
    </message>
    <message>
        <source>Your file lies on a network drive. When the connection breaks it can be damaged; a folder of this computer is safe, and backups may go to the network.</source>
        <translation>Votre fichier est sur un lecteur réseau. Si la connexion se coupe, il peut être endommagé ; un dossier de cet ordinateur est sûr, et les sauvegardes peuvent aller sur le réseau.</translation>
    </message>
    <message>
        <source>Your file lies in a folder that is synchronised. Another computer can replace it while you write; a folder of this computer is safe, and backups may go to the synchronised one.</source>
        <translation>Votre fichier est dans un dossier synchronisé. Un autre ordinateur peut le remplacer pendant que vous écrivez ; un dossier de cet ordinateur est sûr, et les sauvegardes peuvent aller dans celui qui est synchronisé.</translation>
    </message>
    <message>
        <source>You are looking at what can be read of a damaged file. Nothing is saved here, and nothing was changed in the file.</source>
        <translation>Vous regardez ce qui est lisible d’un fichier endommagé. Rien n’est enregistré ici, et rien n’a été modifié dans le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be written (it, its folder or the disk is read-only). You can look and search, and you are reminded, but nothing is saved.</source>
        <translation>Impossible d’écrire dans le fichier (lui, son dossier ou le disque est en lecture seule). Vous pouvez regarder et chercher, et les rappels arrivent, mais rien n’est enregistré.</translation>
    </message>
    <message>
        <source>This could not be read from your file.</source>
        <translation>Ceci n’a pas pu être lu de votre fichier.</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be read. Nothing more is saved to it.</source>
        <translation>Le fichier est endommagé : tout n’est pas lisible. Plus rien n’y est enregistré.</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Votre fichier est endommagé</translation>
    </message>
    <message>
        <source>It is looked at, and so are its backups.</source>
        <translation>Il est examiné, et ses sauvegardes aussi.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or replaced while smallcrm had it open. Nothing more is saved to it. Save a copy of what you see, or put the file back and start again.</source>
        <translation>Le fichier a été déplacé, renommé ou remplacé pendant que smallcrm l’avait ouvert. Plus rien n’y est enregistré. Enregistrez une copie de ce que vous voyez, ou remettez le fichier en place et recommencez.</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>FollowUpForMany</name>
    <message>
        <source>send the card fri</source>
        <translation>envoyer la carte ven</translation>
    </message>
    <message>
        <source>One for each of them.</source>
        <translation>Un pour chaque personne.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>When it runs</source>
        <translation>Quand il tourne</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>Rester dans la zone de notification à la fermeture</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Between 70 and 300 percent. It is still {value}.</source>
        <translation>Entre 70 et 300 pour cent. Elle reste à {value}.</translation>
    </message>
    <message>
        <source>Type it, or press Up and Down in the field.</source>
        <translation>Saisissez-la, ou appuyez sur Haut et Bas dans le champ.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Espacées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 secondes</translation>
    </message>
    <message>
        <source>80 seconds</source>
        <translation>80 secondes</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Jusqu’à leur fermeture</translation>
    </message>
    <message>
        <source>Messages stay</source>
        <translation>Les messages restent</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Day and week</source>
        <translation>Jour et semaine</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>La semaine commence</translation>
    </message>
    <message>
        <source>An hour from 0:00 to 6:00. It is still {value}.</source>
        <translation>Une heure de 0:00 à 6:00. C’est toujours {value}.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Le jour commence à</translation>
    </message>
    <message>
        <source>Until then it is still the evening before: for Today, for what is late, and for “tomorrow” in the line. Reminders ring at their hour all the same.</source>
        <translation>Jusque-là, c’est encore la veille au soir : pour Aujourd’hui, pour ce qui est en retard et pour « demain » dans la ligne. Les rappels sonnent quand même à leur heure.</translation>
    </message>
    <message>
        <source>Written in {where}</source>
        <translation>Inscrit dans {where}</translation>
    </message>
    <message>
        <source>So that you are reminded without starting it. Written in {where}</source>
        <translation>Pour avoir les rappels sans le démarrer. Inscrit dans {where}</translation>
    </message>
    <message>
        <source>Closing the window leaves the reminders on; Quit ends them.</source>
        <translation>Fermer la fenêtre laisse les rappels actifs ; Quitter les arrête.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends smallcrm.</source>
        <translation>Ce bureau n’a pas de zone de notification, donc fermer la fenêtre arrête smallcrm.</translation>
    </message>
</context>
<context>
    <name>GivePopover</name>
    <message>
        <source>Give to</source>
        <translation>Attribuer à</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Percent of the customers of the year before</source>
        <translation>Pourcentage des clients de l’année précédente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenus chez vous</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nouveau</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté sur</translation>
    </message>
    <message>
        <source>{good} of {counted}</source>
        <translation>{good} sur {counted}</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres raisons</translation>
    </message>
    <message>
        <source>No reason was written</source>
        <translation>Aucune raison notée</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>T{quarter}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>not kept in time</source>
        <translation>pas tenue à temps</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>est revenu</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>pas depuis</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>plus d’une fois</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{value} of {scale}</source>
        <translation>{value} sur {scale}</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest.</source>
        <translation>Encore trop peu pour dire quelque chose d’honnête.</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest. From {number} customers on.</source>
        <translation>Encore trop peu pour dire quelque chose d’honnête. À partir de {number} clients.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} jours</translation>
    </message>
    <message>
        <source>Promises I kept</source>
        <translation>Promesses que j’ai tenues</translation>
    </message>
    <message>
        <source>Promises they kept</source>
        <translation>Promesses qu’ils ont tenues</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Devenu silencieux</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <translation>Recommanderaient (NPS)</translation>
    </message>
    <message>
        <source>Content (CSAT)</source>
        <translation>Satisfaits (CSAT)</translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation>Ont acheté plus d’une fois</translation>
    </message>
    <message>
        <source>To the second sale</source>
        <translation>Jusqu’à la deuxième vente</translation>
    </message>
    <message>
        <source>Until a complaint is met</source>
        <translation>Jusqu’à répondre à une réclamation</translation>
    </message>
    <message>
        <source>Too little yet: {of} of at least {enough}</source>
        <translation>Encore trop peu : {of} sur au moins {enough}</translation>
    </message>
    <message>
        <source>Of the customers you were in touch with in the year before the last twelve months: how many you were in touch with again since. By contacts, as nothing was sold yet.</source>
        <translation>Des clients avec qui vous étiez en contact l’année précédant les douze derniers mois : avec combien vous l’avez été de nouveau depuis. D’après les contacts, car rien n’a encore été vendu.</translation>
    </message>
    <message>
        <source>Follow-ups of yours that were due in the last 90 days: how many were done on or before their day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Vos suivis échus dans les 90 derniers jours : combien ont été faits au plus tard à leur jour, tel que convenu en dernier. Ceux abandonnés et ceux d’aujourd’hui ne comptent pas.</translation>
    </message>
    <message>
        <source>What you waited for that was due in the last 90 days: how much of it came on or before its day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Ce que vous attendiez et qui était échu dans les 90 derniers jours : combien est venu au plus tard au jour convenu en dernier. Ce qui est abandonné ou échu aujourd’hui ne compte pas.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the year before the last twelve months: how many bought again since. From sales, without those returned.</source>
        <translation>Des clients qui ont acheté l’année précédant les douze derniers mois : combien ont racheté depuis. D’après les ventes, sans les retours.</translation>
    </message>
    <message>
        <source>Who has been silent for longer than is usual for them, of all customers: the list Quiet, from contacts.</source>
        <translation>Qui est silencieux depuis plus longtemps que d’habitude, parmi tous les clients : la liste « Silencieux », d’après les contacts.</translation>
    </message>
    <message>
        <source>Percent of 9 and 10 less percent of 0 to 6, of answers from 0 to 10: the last one of each customer within twelve months. From −100 to +100.</source>
        <translation>Pourcentage de 9 et 10 moins pourcentage de 0 à 6, des réponses de 0 à 10 : la dernière de chaque client en douze mois. De −100 à +100.</translation>
    </message>
    <message>
        <source>Percent of 4 and 5, of answers from 1 to 5: the last one of each customer within twelve months.</source>
        <translation>Pourcentage de 4 et 5, des réponses de 1 à 5 : la dernière de chaque client en douze mois.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the last twelve months: how many have bought on more than one day, ever. From sales, without those returned.</source>
        <translation>Des clients qui ont acheté dans les douze derniers mois : combien ont acheté plus d’un jour, depuis toujours. D’après les ventes, sans les retours.</translation>
    </message>
    <message>
        <source>From the first day a customer bought to the second: the median, of those who bought a second time. Who never did is not in it. From sales, without those returned.</source>
        <translation>Du premier jour d’achat d’un client au deuxième : la médiane de ceux qui ont acheté une deuxième fois. Qui ne l’a jamais fait n’y est pas. D’après les ventes, sans les retours.</translation>
    </message>
    <message>
        <source>From the day of a complaint to the first thing done about it, or its closing: the median, of complaints of the last twelve months. Unanswered ones are not in it.</source>
        <translation>Du jour d’une réclamation à la première chose faite, ou à sa clôture : la médiane des réclamations des douze derniers mois. Celles sans réponse n’y sont pas.</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Revenus par mois</translation>
    </message>
    <message>
        <source>Income by customer</source>
        <translation>Revenus par client</translation>
    </message>
    <message>
        <source>Who came back, by quarter</source>
        <translation>Qui est revenu, par trimestre</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Affaires ouvertes par étape</translation>
    </message>
    <message>
        <source>How long deals stay in a stage</source>
        <translation>Combien de temps les affaires restent dans une étape</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Pourquoi des affaires ont été perdues</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Pourquoi des clients sont partis</translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation>Qui a présenté qui</translation>
    </message>
    <message>
        <source>For each quarter: of the customers you were in touch with in the year that ended a year before its end, how many you were in touch with in the year that ended with it.</source>
        <translation>Pour chaque trimestre : des clients avec qui vous étiez en contact l’année finie un an avant sa fin, avec combien vous l’étiez l’année finie avec lui.</translation>
    </message>
    <message>
        <source>Sales by the month of their day, without those returned and less credit notes; each currency by itself. The last month is not over.</source>
        <translation>Ventes par mois, sans les retours et moins les avoirs ; chaque devise à part. Le dernier mois n’est pas fini.</translation>
    </message>
    <message>
        <source>Sales of the last twelve months, without those returned and less credit notes; each currency by itself. The ten highest.</source>
        <translation>Ventes des douze derniers mois, sans les retours et moins les avoirs ; chaque devise à part. Les dix plus hautes.</translation>
    </message>
    <message>
        <source>For each quarter: of the customers who bought in the year that ended a year before its end, how many bought in the year that ended with it. Quarters that are over.</source>
        <translation>Pour chaque trimestre : des clients qui ont acheté l’année finie un an avant sa fin, combien ont acheté l’année finie avec lui. Trimestres terminés.</translation>
    </message>
    <message>
        <source>Deals that are neither won nor lost, by the stage they stand in now.</source>
        <translation>Affaires ni gagnées ni perdues, par l’étape où elles sont.</translation>
    </message>
    <message>
        <source>Whole days between entering and leaving a stage: the median, of all deals that left it in the last twelve months.</source>
        <translation>Jours entiers entre l’entrée dans une étape et la sortie : la médiane des affaires qui l’ont quittée dans les douze derniers mois.</translation>
    </message>
    <message>
        <source>Deals lost in the last twelve months, by the reason that was written.</source>
        <translation>Affaires perdues dans les douze derniers mois, par la raison notée.</translation>
    </message>
    <message>
        <source>Of the last twelve months, by the reason that was written: customers of whom you said that they left, unless they bought or agreed anew, and those whose last agreement was ended. These only when no other runs, no deal is open, and for 60 days nothing was bought or talked about; who did so later than 60 days after the end has stayed.</source>
        <translation>Des douze derniers mois, par la raison notée : clients dont vous avez dit qu’ils sont partis, s’ils n’ont depuis ni acheté ni conclu de nouveau contrat, et ceux dont le dernier contrat a pris fin. Ces derniers seulement si aucun autre n’est en cours, si aucune affaire n’est ouverte et si pendant 60 jours rien n’a été acheté ni discuté ; qui l’a fait plus de 60 jours après la fin est resté.</translation>
    </message>
    <message>
        <source>At the top who introduced somebody, with what all who came through them have paid; below each of these, with what they paid themselves. Without what was returned.</source>
        <translation>En haut, qui a présenté quelqu’un, avec ce que tous ceux venus ainsi ont payé ; en dessous chacun d’eux, avec ce qu’il a payé. Sans les retours.</translation>
    </message>
</context>
<context>
    <name>HealthActs</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
</context>
<context>
    <name>HealthFrame</name>
    <message>
        <source>Health</source>
        <translation>Bilan</translation>
    </message>
</context>
<context>
    <name>HealthListDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Rien n’a été compté.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>Im&amp;primer ou enregistrer…</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment ça va</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Qui revient</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Recommandations</translation>
    </message>
</context>
<context>
    <name>HealthPaperDialog</name>
    <message>
        <source>Health on paper</source>
        <translation>Santé sur papier</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>The last comments, and the numbers and charts that say something. What is hidden now stays hidden.</source>
        <translation>Les derniers commentaires, et les chiffres et graphiques qui disent quelque chose. Ce qui est caché maintenant le reste.</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Les noms et numéros sur papier sont lisibles par qui les trouve.</translation>
    </message>
</context>
<context>
    <name>HealthTabs</name>
    <message>
        <source>Pages of Health</source>
        <translation>Pages du bilan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Everything held about {name}</source>
        <translation>Tout ce qui est gardé sur {name}</translation>
    </message>
    <message>
        <source>Everything held</source>
        <translation>Tout ce qui est gardé</translation>
    </message>
    <message>
        <source>Three files, the same in each</source>
        <translation>Trois fichiers, le même contenu dans chacun</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>removed: {value}</source>
        <translation>retiré : {value}</translation>
    </message>
    <message>
        <source>{before}, now {after}</source>
        <translation>{before}, maintenant {after}</translation>
    </message>
    <message>
        <source>Done by a later version of smallcrm</source>
        <translation>Fait par une version plus récente de smallcrm</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>de {file}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Après le nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>Dans la corbeille depuis</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Do not contact, since</source>
        <translation>Ne pas contacter, depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note given</source>
        <translation>Note attribuée</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>La promesse de qui</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Can wait until</source>
        <translation>Peut attendre jusqu’à</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>A accepté</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Gardé du fichier</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>de moi</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>de leur part</translation>
    </message>
    <message>
        <source>Nothing was left to take back.</source>
        <translation>Il ne restait rien à reprendre.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Annulé : {what}.</translation>
    </message>
    <message>
        <source>Taken back in part: {what}.</source>
        <translation>Annulé en partie : {what}.</translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation>Gardé : {who}.</translation>
    </message>
    <message>
        <source>what is nobody’s</source>
        <translation>ce qui n’est à personne</translation>
    </message>
    <message>
        <source>something</source>
        <translation>quelque chose</translation>
    </message>
    <message>
        <source>{what}: what it belonged to is gone</source>
        <translation>{what} : ce à quoi cela appartenait a disparu</translation>
    </message>
    <message>
        <source>{what}: its place is taken</source>
        <translation>{what} : sa place est prise</translation>
    </message>
    <message>
        <source>{what} is now {value}</source>
        <translation>{what} est maintenant {value}</translation>
    </message>
    <message>
        <source>{what} was changed since</source>
        <translation>{what} a été modifié depuis</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of {name}</source>
        <translation>Historique de {name}</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Any of it can be taken back. What was changed since is kept.</source>
        <translation>Tout peut être annulé. Ce qui a été modifié depuis est gardé.</translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation>On n’en sait plus rien.</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Annuler ceci</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>étape {n} sur {all}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking who is here already…</source>
        <translation>Recherche de qui est déjà ici…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing was copied that could be contacts.</source>
        <translation>Rien de copié qui puisse être des contacts.</translation>
    </message>
    <message>
        <source>Contacts, tables, calendars, mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</source>
        <translation>Contacts, tableaux, agendas, e-mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A folder of contact files</source>
        <translation>Un dossier de fichiers de contacts</translation>
    </message>
    <message>
        <source>Check for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tableau suivant</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>lignes refusées.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
</context>
<context>
    <name>ImportDocuments</name>
    <message>
        <source>Import what is new</source>
        <translation>Importer ce qui est nouveau</translation>
    </message>
    <message>
        <source>Whoever is here with the same mark of smallcrm is joined, and nothing of yours is overwritten; who only looks the same stands under Duplicates afterwards.</source>
        <translation>Qui est déjà ici avec la même marque de smallcrm est fusionné, et rien de vous n’est écrasé ; qui se ressemble seulement se trouve ensuite dans Doublons.</translation>
    </message>
    <message>
        <source>A document is a step of its own to undo.</source>
        <translation>Un document est une seule étape annulable.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Une sauvegarde est faite avant.</translation>
    </message>
    <message>
        <source>All that this document says is here already.</source>
        <translation>Tout ce que dit ce document est déjà ici.</translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation>Nouveau : {what}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Trois premières valeurs</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}. {values}</source>
        <translation>{name} devient {becomes}. {values}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et encore {n}</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>dernier contact {day}</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Keep as field</source>
        <translation>Garder comme champ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Suffixe après le nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Personne ou entreprise</translation>
    </message>
    <message>
        <source>Number in the old program</source>
        <translation>Numéro dans l’ancien programme</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Genre d’adresse e-mail</translation>
    </message>
    <message>
        <source>Name beside the e-mail</source>
        <translation>Nom à côté de l’e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Second line of address</source>
        <translation>Deuxième ligne d’adresse</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse entière</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Mois de naissance</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Jour de naissance</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire (autre)</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Autre jour</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Petit détail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Wants no contact since</source>
        <translation>Ne veut pas de contact depuis</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Garder le contact tous les</translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation>Libellé de la colonne suivante</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, octet fort d’abord</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europe occidentale (ancien Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonais (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinois (Big5)</translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation>Coréen (CP 949)</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre |</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>doubles &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>simples &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>feuille « {name} »</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>read as {letters}</source>
        <translation>lu comme {letters}</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>séparé par {mark}</translation>
    </message>
    <message>
        <source>No line names the columns: they are known by their values.</source>
        <translation>Aucune ligne ne nomme les colonnes : elles sont reconnues à leurs valeurs.</translation>
    </message>
    <message>
        <source>Some letters could not be read so.</source>
        <translation>Certaines lettres n’ont pas pu être lues ainsi.</translation>
    </message>
    <message>
        <source>It comes from {name}.</source>
        <translation>Cela vient de {name}.</translation>
    </message>
    <message>
        <source>The columns become what they became last time.</source>
        <translation>Les colonnes deviennent ce qu’elles étaient la dernière fois.</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
</context>
<context>
    <name>IntroductionGroup</name>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>A présenté</translation>
    </message>
    <message>
        <source>Not introduced by {name}</source>
        <translation>Pas présenté par {name}</translation>
    </message>
</context>
<context>
    <name>ItemsDialog</name>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What you sell stands here, made from what you type.</source>
        <translation>Ce que vous vendez est ici, fait de ce que vous tapez.</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Bought one, not the other</source>
        <translation>L’un acheté, pas l’autre</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>Pas une paire</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix d’un</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Va avec</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>Ce que vous vendez</translation>
    </message>
    <message>
        <source>another item</source>
        <translation>un autre article</translation>
    </message>
</context>
<context>
    <name>JoinActs</name>
    <message>
        <source>Join {name} with</source>
        <translation>Fusionner {name} avec</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Nothing is thrown away, and they can be taken apart later.</source>
        <translation>Rien n’est jeté, et on peut les séparer plus tard.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;The other way round</source>
        <translation>&amp;Dans l’autre sens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{other} becomes part of {one}</source>
        <translation>{other} devient une partie de {one}</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation>{field} : {value}, de {name}</translation>
    </message>
    <message>
        <source>{field} differs</source>
        <translation>{field} diffère</translation>
    </message>
    <message>
        <source>Both differ: choose one. The other stays in the history.</source>
        <translation>Les deux diffèrent : choisissez. L’autre reste dans l’historique.</translation>
    </message>
    <message>
        <source>{value} (the same)</source>
        <translation>{value} (le même)</translation>
    </message>
</context>
<context>
    <name>KeyPopover</name>
    <message>
        <source>Press the new key for “{what}”</source>
        <translation>Appuyez sur la nouvelle touche pour « {what} »</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de touche</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Anywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>Today, Follow-ups, Unsorted</source>
        <translation>Aujourd’hui, Suivis, Non classé</translation>
    </message>
    <message>
        <source>Those lists, and the timeline</source>
        <translation>Ces listes, et la chronologie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste des personnes</translation>
    </message>
    <message>
        <source>Board of deals</source>
        <translation>Tableau des affaires</translation>
    </message>
    <message>
        <source>Line: take the person, or the offered date</source>
        <translation>Ligne : prendre la personne ou la date proposée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Line: save, save and open, new line</source>
        <translation>Ligne : enregistrer, enregistrer et ouvrir, nouvelle ligne</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Shift+Enter</source>
        <translation>Entrée, Ctrl+Entrée, Maj+Entrée</translation>
    </message>
    <message>
        <source>Line: read the last part as plain words</source>
        <translation>Ligne : lire la fin comme de simples mots</translation>
    </message>
    <message>
        <source>Backspace twice</source>
        <translation>Retour arrière deux fois</translation>
    </message>
    <message>
        <source>Line: earlier lines; what was saved, again</source>
        <translation>Ligne : lignes précédentes ; ce qui a été enregistré, encore</translation>
    </message>
    <message>
        <source>Up, Ctrl+Z</source>
        <translation>Haut, Ctrl+Z</translation>
    </message>
    <message>
        <source>Line: close, the draft is kept</source>
        <translation>Ligne : fermer, le brouillon est gardé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Snooze: hour, later, tomorrow, …</source>
        <translation>Reporter : heure, plus tard, demain, …</translation>
    </message>
    <message>
        <source>H L T E W I P</source>
        <translation>H P D F S X J</translation>
    </message>
    <message>
        <source>A field: keep, restore</source>
        <translation>Un champ : garder, rétablir</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>Toujours ainsi</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de touche</translation>
    </message>
    <message>
        <source>One writes with that key here: press it with Ctrl or Alt, or an F key.</source>
        <translation>Cette touche sert à écrire ici : appuyez avec Ctrl ou Alt, ou sur une touche F.</translation>
    </message>
    <message>
        <source>{key} is “{what}” already. Nothing was changed.</source>
        <translation>{key} est déjà « {what} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Modifié : {what}.</translation>
    </message>
    <message>
        <source>Your own keys are back.</source>
        <translation>Vos propres touches sont revenues.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Toutes les touches sont les habituelles.</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>Mes propres touches</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No postal address, and so no label: {names}.</source>
        <translation>Sans adresse postale, et donc sans étiquette : {names}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
    <message>
        <source>Avery {name}: {columns} × {rows} on {paper}</source>
        <translation>Avery {name} : {columns} × {rows} sur {paper}</translation>
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
        <translation>Quand ai-je été averti ?</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>They left: {name}</source>
        <translation>N’est plus client : {name}</translation>
    </message>
    <message>
        <source>They are named no more, unless something happens with them again.</source>
        <translation>Ne sera plus nommé, sauf s’il se passe de nouveau quelque chose.</translation>
    </message>
    <message>
        <source>too dear, moved away, gave up the business</source>
        <translation>trop cher, déménagé, a cessé son activité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>Write to {who}</source>
        <translation>Écrire à : {who}</translation>
    </message>
    <message>
        <source>Draft copied.</source>
        <translation>Brouillon copié.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft for {name}</source>
        <translation>Brouillon pour {name}</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Garder et fermer</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Open as a file</source>
        <translation>Ouvrir comme fichier</translation>
    </message>
    <message>
        <source>A message that was not sent yet (.eml), for long texts</source>
        <translation>Un message non envoyé (.eml), pour les textes longs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>C’est parti</translation>
    </message>
    <message>
        <source>You sent it: it goes into the timeline as of now</source>
        <translation>Vous l’avez envoyé : c’est dans la chronologie dès maintenant</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Hidden while names are hidden.</source>
        <translation>Caché tant que les noms sont cachés.</translation>
    </message>
    <message>
        <source>No e-mail address is known. smallcrm sends nothing itself.</source>
        <translation>Aucune adresse e-mail connue. smallcrm n’envoie rien lui-même.</translation>
    </message>
    <message>
        <source>To {address}. smallcrm sends nothing itself.</source>
        <translation>À {address}. smallcrm n’envoie rien lui-même.</translation>
    </message>
    <message>
        <source>Too long to be handed over; it was opened as a file.</source>
        <translation>Trop long pour être transmis ; ouvert comme fichier.</translation>
    </message>
    <message>
        <source>Opened in your mail program. Did it go?</source>
        <translation>Ouvert dans votre messagerie. Est-ce parti ?</translation>
    </message>
    <message>
        <source>No mail program answers. Copy it, or open it as a file.</source>
        <translation>Aucune messagerie ne répond. Copiez-le, ou ouvrez-le comme fichier.</translation>
    </message>
    <message>
        <source>Opened as a file. Did it go?</source>
        <translation>Ouvert comme fichier. Est-ce parti ?</translation>
    </message>
    <message>
        <source>No program opens such a file (.eml). Copy it instead.</source>
        <translation>Aucun programme n’ouvre un tel fichier (.eml). Copiez-le plutôt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Lettre sur papier</translation>
    </message>
</context>
<context>
    <name>LetterPaperDialog</name>
    <message>
        <source>Letter on paper</source>
        <translation>Lettre sur papier</translation>
    </message>
    <message>
        <source>The address stands where the window of an envelope is.</source>
        <translation>L’adresse est à la place de la fenêtre d’une enveloppe.</translation>
    </message>
    <message>
        <source>No postal address is known: only the name stands there.</source>
        <translation>Aucune adresse postale connue : seul le nom y figure.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Il y a déjà un modèle de ce nom.</translation>
    </message>
    <message>
        <source>Write a subject or a text.</source>
        <translation>Écrivez un objet ou un texte.</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>Au plus 20 000 lettres.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>For none of them can anything be drafted: each has a reason below.</source>
        <translation>Aucun brouillon possible pour eux : chaque raison est ci-dessous.</translation>
    </message>
    <message>
        <source>At most 1,000 people at once.</source>
        <translation>Au plus 1 000 personnes à la fois.</translation>
    </message>
    <message>
        <source>Between 1 and 365 days.</source>
        <translation>Entre 1 et 365 jours.</translation>
    </message>
    <message>
        <source>Between 0 and 365 days.</source>
        <translation>Entre 0 et 365 jours.</translation>
    </message>
    <message>
        <source>Template “{x}” made.</source>
        <translation>Modèle « {x} » créé.</translation>
    </message>
    <message>
        <source>making the template “{x}”</source>
        <translation>la création du modèle « {x} »</translation>
    </message>
    <message>
        <source>Template “{x}” changed.</source>
        <translation>Modèle « {x} » modifié.</translation>
    </message>
    <message>
        <source>the change of the template “{x}”</source>
        <translation>la modification du modèle « {x} »</translation>
    </message>
    <message>
        <source>Order of {x} templates changed.</source>
        <translation>Ordre de {x} modèles modifié.</translation>
    </message>
    <message>
        <source>the order of {x} templates</source>
        <translation>l’ordre de {x} modèles</translation>
    </message>
    <message>
        <source>Template “{x}” removed.</source>
        <translation>Modèle « {x} » retiré.</translation>
    </message>
    <message>
        <source>removing the template “{x}”</source>
        <translation>le retrait du modèle « {x} »</translation>
    </message>
    <message>
        <source>Draft for {x} made.</source>
        <translation>Brouillon pour {x} fait.</translation>
    </message>
    <message>
        <source>the draft for {x}</source>
        <translation>le brouillon pour {x}</translation>
    </message>
    <message>
        <source>Drafts made for {x}.</source>
        <translation>Brouillons pour {x} faits.</translation>
    </message>
    <message>
        <source>the drafts for {x}</source>
        <translation>les brouillons pour {x}</translation>
    </message>
    <message>
        <source>Batch “{x}” changed.</source>
        <translation>Série « {x} » modifiée.</translation>
    </message>
    <message>
        <source>the change of the batch “{x}”</source>
        <translation>la modification de la série « {x} »</translation>
    </message>
    <message>
        <source>What was open of “{x}” is dropped.</source>
        <translation>Ce qui restait de « {x} » est abandonné.</translation>
    </message>
    <message>
        <source>dropping the rest of “{x}”</source>
        <translation>l’abandon du reste de « {x} »</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Happy birthday, {first_name}</source>
        <translation>Joyeux anniversaire, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

all the best for your birthday. I hope that you have a day off, and good company.

Kind regards</source>
        <translation>Bonjour {first_name},

tous mes vœux pour votre anniversaire. J’espère que vous avez congé, et bonne compagnie.

Bien à vous</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Thank you, {first_name}</source>
        <translation>Merci, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

thank you for your order: {last_item}, on {last_date}. If anything about it is not as you wanted it, tell me and I will put it right.

Kind regards</source>
        <translation>Bonjour {first_name},

merci pour votre commande : {last_item}, le {last_date}. Si quelque chose n’est pas comme vous le vouliez, dites-le-moi et j’y remédierai.

Bien à vous</translation>
    </message>
    <message>
        <source>After a quote</source>
        <translation>Après un devis</translation>
    </message>
    <message>
        <source>Our quote: any questions?</source>
        <translation>Notre devis : des questions ?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have my quote now. Is anything in it unclear, or would something else suit you better? A no is fine too; then I know.

Kind regards</source>
        <translation>Bonjour {first_name},

vous avez maintenant mon devis. Quelque chose n’est-il pas clair, ou autre chose vous conviendrait-il mieux ? Un non me va aussi ; ainsi je le sais.

Bien à vous</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Demander un avis</translation>
    </message>
    <message>
        <source>A few words about {last_item}?</source>
        <translation>Quelques mots sur {last_item} ?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have had {last_item} since {last_date}. Would you write two or three sentences on how it does, for others who think about it? What could be better helps as much.

Kind regards</source>
        <translation>Bonjour {first_name},

vous avez {last_item} depuis le {last_date}. Écririez-vous deux ou trois phrases sur ce que cela donne, pour d’autres qui y pensent ? Ce qui pourrait être mieux aide autant.

Bien à vous</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>It has been a while</source>
        <translation>Cela fait un moment</translation>
    </message>
    <message>
        <source>Dear {first_name},

your last order, {last_item}, was on {last_date}. If something kept you away, I would like to hear it. And if you need something again, I am here.

Kind regards</source>
        <translation>Bonjour {first_name},

votre dernière commande, {last_item}, date du {last_date}. Si quelque chose vous a éloigné, j’aimerais le savoir. Et si vous avez de nouveau besoin de quelque chose, je suis là.

Bien à vous</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>{agreement}: renewal on {renewal_date}</source>
        <translation>{agreement} : renouvellement le {renewal_date}</translation>
    </message>
    <message>
        <source>Dear {first_name},

our agreement “{agreement}” comes to its renewal on {renewal_date}. Does it still fit, or should we change something before then?

Kind regards</source>
        <translation>Bonjour {first_name},

notre contrat « {agreement} » arrive à son renouvellement le {renewal_date}. Convient-il toujours, ou faut-il changer quelque chose avant ?

Bien à vous</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Excuses</translation>
    </message>
    <message>
        <source>I am sorry</source>
        <translation>Je suis désolé</translation>
    </message>
    <message>
        <source>Dear {first_name},

that went wrong, and it was our mistake. I am sorry for the trouble. This is what happened, and what we do so that it does not happen again:



Kind regards</source>
        <translation>Bonjour {first_name},

cela s’est mal passé, et c’était notre faute. Je regrette ce désagrément. Voici ce qui est arrivé, et ce que nous faisons pour que cela n’arrive plus :



Bien à vous</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>One question, {first_name}</source>
        <translation>Une question, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

how likely is it that you would recommend us to a friend, from 0 (not at all) to 10 (surely)? And what is the main reason?

A reply of two lines is enough; I read every one.

Kind regards</source>
        <translation>Bonjour {first_name},

quelle est la probabilité que vous nous recommandiez à un ami, de 0 (aucune) à 10 (certaine) ? Et quelle en est la raison principale ?

Une réponse de deux lignes suffit ; je les lis toutes.

Bien à vous</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>A word to somebody</source>
        <translation>Un mot à quelqu’un</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Une offre</translation>
    </message>
    <message>
        <source>Asks how it goes</source>
        <translation>Demande si tout va bien</translation>
    </message>
    <message>
        <source>Not for those who want no contact.</source>
        <translation>Pas pour ceux qui ne veulent pas de contact.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent, and no second one to the same person within the days below.</source>
        <translation>Pas pour ceux qui ne veulent pas de contact ou ont retiré un consentement, et pas de seconde à la même personne dans les jours ci-dessous.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent.</source>
        <translation>Pas pour ceux qui ne veulent pas de contact ou ont retiré un consentement.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>What they bought last</source>
        <translation>Leur dernier achat</translation>
    </message>
    <message>
        <source>When they bought last</source>
        <translation>Date de leur dernier achat</translation>
    </message>
    <message>
        <source>What they paid last</source>
        <translation>Montant de leur dernier achat</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Jour du prochain suivi</translation>
    </message>
    <message>
        <source>Agreement that is renewed next</source>
        <translation>Contrat renouvelé en premier</translation>
    </message>
    <message>
        <source>Day of that renewal</source>
        <translation>Jour de ce renouvellement</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Votre propre nom</translation>
    </message>
    <message>
        <source>{name} has no first name</source>
        <translation>{name} n’a pas de prénom</translation>
    </message>
    <message>
        <source>{name} has no name</source>
        <translation>{name} n’a pas de nom</translation>
    </message>
    <message>
        <source>{name} has no company</source>
        <translation>{name} n’a pas d’entreprise</translation>
    </message>
    <message>
        <source>{name} has no last item</source>
        <translation>{name} n’a pas de dernier achat</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no date of it</source>
        <translation>{name} n’a pas de dernière vente, ni donc sa date</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no amount of it</source>
        <translation>{name} n’a pas de dernière vente, ni donc son montant</translation>
    </message>
    <message>
        <source>{name} has no follow-up with a day to come</source>
        <translation>{name} n’a pas de suivi avec un jour à venir</translation>
    </message>
    <message>
        <source>{name} has no agreement that runs</source>
        <translation>{name} n’a pas de contrat en cours</translation>
    </message>
    <message>
        <source>{name} has no agreement with a day of renewal</source>
        <translation>{name} n’a pas de contrat avec un jour de renouvellement</translation>
    </message>
    <message>
        <source>Nothing for {name} yet: fill in your own name in Settings, Writing</source>
        <translation>Rien encore pour {name} : indiquez votre propre nom dans Réglages, Écriture</translation>
    </message>
    <message>
        <source>{name} has nothing in the field “{field}”</source>
        <translation>{name} n’a rien dans le champ « {field} »</translation>
    </message>
    <message>
        <source>A field that begins at “{found}” is not closed. A brace that is meant as one is written twice.</source>
        <translation>Un champ qui commence à « {found} » n’est pas fermé. Une accolade voulue comme telle s’écrit deux fois.</translation>
    </message>
    <message>
        <source>The brace at “{found}” closes nothing. One that is meant as a brace is written twice.</source>
        <translation>L’accolade à « {found} » ne ferme rien. Une accolade voulue comme telle s’écrit deux fois.</translation>
    </message>
    <message>
        <source>At “{found}” stands no field between the braces.</source>
        <translation>À « {found} », il n’y a pas de champ entre les accolades.</translation>
    </message>
    <message>
        <source>There is no field “{found}”.</source>
        <translation>Il n’y a pas de champ « {found} ».</translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>{name} is not in the list any more</source>
        <translation>{name} n’est plus dans la liste</translation>
    </message>
    <message>
        <source>{name} wants no contact</source>
        <translation>{name} ne veut pas de contact</translation>
    </message>
    <message>
        <source>{name} took back the consent to “{what}”</source>
        <translation>{name} a retiré le consentement à « {what} »</translation>
    </message>
    <message>
        <source>{name} had an offer on {day}</source>
        <translation>{name} a reçu une offre le {day}</translation>
    </message>
    <message>
        <source>An offer to {name} is drafted already</source>
        <translation>Une offre à {name} est déjà en brouillon</translation>
    </message>
    <message>
        <source>{name} has no e-mail or postal address</source>
        <translation>{name} n’a ni adresse e-mail ni adresse postale</translation>
    </message>
    <message>
        <source>{drafts}; {people} left out</source>
        <translation>{drafts} ; {people} de côté</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>Créer {what}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>not sent yet, no e-mail address</source>
        <translation>pas encore envoyée, sans adresse e-mail</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <translation>ne sera pas envoyée</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>envoyée le {day}</translation>
    </message>
    <message>
        <source>sent by e-mail on {day}</source>
        <translation>envoyée par e-mail le {day}</translation>
    </message>
    <message>
        <source>sent as a file on {day}</source>
        <translation>envoyée comme fichier le {day}</translation>
    </message>
    <message>
        <source>copied and sent on {day}</source>
        <translation>copiée et envoyée le {day}</translation>
    </message>
    <message>
        <source>printed and sent on {day}</source>
        <translation>imprimée et envoyée le {day}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Nothing of it went yet: what comes of it is counted from then on.</source>
        <translation>Rien n’est encore parti : on compte ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Of {sent} that went, within {days} of its day: {replied} in touch, {bought} bought</source>
        <translation>Sur {sent} parties, chacune dans les {days} : {replied} en contact, {bought} avec achat</translation>
    </message>
    <message>
        <source>{words} for {sums}</source>
        <translation>{words} pour {sums}</translation>
    </message>
    <message>
        <source>In touch: a call, e-mail, meeting or message kept with them after it went; letters that went out of here are none. Bought: a sale from that day on that was not returned, less credit notes. That it came afterwards does not say that it came of it.</source>
        <translation>En contact : un appel, un e-mail, une réunion ou un message ensuite ; les lettres parties d’ici ne comptent pas. Achat : une vente à partir de ce jour qui n’a pas été rendue, moins les avoirs. Que ce soit venu après ne dit pas que cela en vient.</translation>
    </message>
    <message>
        <source>{score} of {scale}</source>
        <translation>{score} sur {scale}</translation>
    </message>
</context>
<context>
    <name>LettersGroup</name>
    <message>
        <source>Drafts to send</source>
        <translation>Brouillons à envoyer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the draft: {x}</source>
        <translation>Ouvrir le brouillon : {x}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the draft: {x}</source>
        <translation>Copier le brouillon : {x}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>I sent it: {x}</source>
        <translation>Je l’ai envoyé : {x}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LineWindow</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who: what happened. What you promised, when.</source>
        <translation>Qui : ce qui s’est passé. Ce que vous avez promis, quand.</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Échap fermer</translation>
    </message>
    <message>
        <source>↵ Run   Tab complete</source>
        <translation>↵ Exécuter   Tab compléter</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Aucune commande ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>↵ Open   Tab complete   / commands</source>
        <translation>↵ Ouvrir   Tab compléter   / commandes</translation>
    </message>
    <message>
        <source>↵ Take and save   ↑↓ choose   Esc back</source>
        <translation>↵ Prendre et enregistrer   ↑↓ choisir   Échap retour</translation>
    </message>
    <message>
        <source>↵ Ask who is meant   Shift+↵ new line   / commands</source>
        <translation>↵ Demander de qui il s’agit   Maj+↵ nouvelle ligne   / commandes</translation>
    </message>
    <message>
        <source>↵ Save   Shift+↵ new line   Ctrl+↵ save and open   / commands</source>
        <translation>↵ Enregistrer   Maj+↵ nouvelle ligne   Ctrl+↵ enregistrer et ouvrir   / commandes</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Z in the empty line brings its words back.</source>
        <translation>Annulé. Ctrl+Z dans la ligne vide ramène ses mots.</translation>
    </message>
</context>
<context>
    <name>ListFormDialog</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je saisis</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation>Utiliser le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm est verrouillé</translation>
    </message>
    <message>
        <source>Type the passphrase of your file.</source>
        <translation>Saisissez la phrase de passe de votre fichier.</translation>
    </message>
    <message>
        <source>smallcrm is covered</source>
        <translation>smallcrm est couvert</translation>
    </message>
    <message>
        <source>Show my window</source>
        <translation>Montrer ma fenêtre</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>LockedOutside</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Open smallcrm</source>
        <translation>Ouvrir smallcrm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>&amp;History of {name}…</source>
        <translation>&amp;Historique de {name}…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Pe&amp;rson</source>
        <translation>Pe&amp;rsonne</translation>
    </message>
    <message>
        <source>Sele&amp;cted people</source>
        <translation>Personnes sél&amp;ectionnées</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>Ca&amp;re</source>
        <translation>Att&amp;entions</translation>
    </message>
    <message>
        <source>W&amp;ork</source>
        <translation>&amp;Métier</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>&amp;Write a note or find anything…</source>
        <translation>É&amp;crire une note ou trouver quelque chose…</translation>
    </message>
    <message>
        <source>&amp;Note on this person</source>
        <translation>&amp;Note sur cette personne</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nouvelle &amp;personne</translation>
    </message>
    <message>
        <source>New &amp;company</source>
        <translation>Nouvelle &amp;entreprise</translation>
    </message>
    <message>
        <source>Follow-up to the last note…</source>
        <translation>Suivi de la dernière note…</translation>
    </message>
    <message>
        <source>add a date</source>
        <translation>ajouter une date</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>rappelle-moi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;History of this person…</source>
        <translation>&amp;Historique de cette personne…</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui a été modifié</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Toutes les actions…</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>take back an import</source>
        <translation>annuler une importation</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>récupérer</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>restaurer le supprimé</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>join</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>la même personne deux fois</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>regrouper</translation>
    </message>
    <message>
        <source>&amp;Join with another…</source>
        <translation>&amp;Fusionner avec une autre…</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation>&amp;Trouver des personnes et des notes</translation>
    </message>
    <message>
        <source>S&amp;ave this search as a list…</source>
        <translation>&amp;Enregistrer cette recherche comme liste…</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>smart list</source>
        <translation>liste intelligente</translation>
    </message>
    <message>
        <source>Re&amp;name this list…</source>
        <translation>Ren&amp;ommer cette liste…</translation>
    </message>
    <message>
        <source>Move this &amp;list up</source>
        <translation>&amp;Monter cette liste</translation>
    </message>
    <message>
        <source>Move this list &amp;down</source>
        <translation>&amp;Descendre cette liste</translation>
    </message>
    <message>
        <source>&amp;Remove this list</source>
        <translation>Ret&amp;irer cette liste</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Follow-&amp;ups</source>
        <translation>&amp;Suivis</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>promesses</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>en attente de</translation>
    </message>
    <message>
        <source>&amp;Quiet list</source>
        <translation>&amp;Clients silencieux</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>garder le contact</translation>
    </message>
    <message>
        <source>Un&amp;sorted</source>
        <translation>&amp;Non classé</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>boîte de réception</translation>
    </message>
    <message>
        <source>Keep in touch with this tag…</source>
        <translation>Garder le contact avec cette étiquette…</translation>
    </message>
    <message>
        <source>rhythm of this tag</source>
        <translation>rythme de cette étiquette</translation>
    </message>
    <message>
        <source>every</source>
        <translation>tous les</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>&amp;En avant</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importer des contacts…</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>enregistrer sous</translation>
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
        <translation>E&amp;xporter cette personne…</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>&amp;Print today…</source>
        <translation>I&amp;mprimer aujourd’hui…</translation>
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
        <translation>imprimante</translation>
    </message>
    <message>
        <source>Your fie&amp;lds…</source>
        <translation>Vos &amp;champs…</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>champs propres</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>nouveau champ</translation>
    </message>
    <message>
        <source>Mo&amp;ve to a new computer…</source>
        <translation>&amp;Passer à un nouvel ordinateur…</translation>
    </message>
    <message>
        <source>new laptop</source>
        <translation>nouveau portable</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>emballer</translation>
    </message>
    <message>
        <source>Open a fi&amp;le…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation>&amp;Vérifier le fichier…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>enregistrer une copie</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Ouvrir une sauve&amp;garde…</translation>
    </message>
    <message>
        <source>backup restore</source>
        <translation>restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation>Ajouter un consentement…</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>Do not contact this person</source>
        <translation>Ne pas contacter cette personne</translation>
    </message>
    <message>
        <source>opt out</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>Everything held about this person…</source>
        <translation>Tout ce qui est gardé sur cette personne…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>access request</source>
        <translation>demande d’accès</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Effacer cette personne…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>oublier</translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation>Thème : s&amp;ystème</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Thème : &amp;clair</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>Theme: d&amp;ark</source>
        <translation>Thème : s&amp;ombre</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Thème : cont&amp;raste élevé</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accessibilité</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>agrandir</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>&amp;Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>hot key</source>
        <translation>raccourci</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>raccourcis</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cacher</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase de passe</translation>
    </message>
    <message>
        <source>H&amp;ide names while sharing the screen</source>
        <translation>Masquer les no&amp;ms pendant le partage d’écran</translation>
    </message>
    <message>
        <source>screen share</source>
        <translation>partage d’écran</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>protection</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>confidentialité</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>appel vidéo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Cl&amp;ose window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>sortir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Another day, or a follow-up…</source>
        <translation>Un autre jour, ou un suivi…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>again</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>récurrent</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Une semaine plus tard</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Une semaine plus tôt</translation>
    </message>
    <message>
        <source>I owe it, or wait for it</source>
        <translation>C’est à moi, ou j’attends</translation>
    </message>
    <message>
        <source>Drop; fine as it is</source>
        <translation>Abandonner ; c’est bien ainsi</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>fine as it is</source>
        <translation>c’est bien ainsi</translation>
    </message>
    <message>
        <source>Not now, ask in a week</source>
        <translation>Pas maintenant, redemander dans une semaine</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>D’autres mots…</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>When was I told?</source>
        <translation>Quand ai-je été averti ?</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>averti</translation>
    </message>
    <message>
        <source>Next step for this customer…</source>
        <translation>Prochaine étape pour ce client…</translation>
    </message>
    <message>
        <source>another follow-up</source>
        <translation>un autre suivi</translation>
    </message>
    <message>
        <source>and then</source>
        <translation>et ensuite</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Attribuer à…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Note on this one</source>
        <translation>Note sur celui-ci</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a little thing</source>
        <translation>Ajouter un petit détail</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Modifier cette entrée</translation>
    </message>
    <message>
        <source>Kind of this entry…</source>
        <translation>Genre de cette entrée…</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Retirer cette entrée</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Supprimer cette personne</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
    </message>
    <message>
        <source>Sections and menu</source>
        <translation>Sections et menu</translation>
    </message>
    <message>
        <source>Sections and menu (F10)</source>
        <translation>Sections et menu (F10)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Retour à la liste (Alt+Gauche)</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to a new computer</source>
        <translation>Passer à un nouvel ordinateur</translation>
    </message>
    <message>
        <source>All of it goes into one file, with Undo, history and settings. Carry it over, start smallcrm there and choose “Open a file”.</source>
        <translation>Tout va dans un seul fichier, avec Annuler, historique et réglages. Emportez-le, lancez smallcrm là-bas et choisissez « Ouvrir un fichier ».</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Verrouiller le fichier avec une phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>I moved: keep this one for reading</source>
        <translation>Je suis passé : garder celui-ci pour lire</translation>
    </message>
    <message>
        <source>Write it down and carry it apart from the file. Without it nobody opens the file, not even we.</source>
        <translation>Notez-la et emportez-la à part du fichier. Sans elle personne n’ouvre le fichier, nous non plus.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you have now.</source>
        <translation>Il s’ouvre avec la phrase de passe que vous avez maintenant.</translation>
    </message>
    <message>
        <source>It is not locked: whoever finds it can read it. (A passphrase needs the package sqlcipher3.)</source>
        <translation>Il n’est pas verrouillé : qui le trouve peut le lire. (Une phrase de passe demande le paquet sqlcipher3.)</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Non verrouillé : qui trouve le fichier peut le lire.</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm)</source>
        <translation>Fichiers smallcrm (*.smallcrm)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Le fichier est écrit</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Il est ici : {file}</translation>
    </message>
    <message>
        <source>When it is open on the new computer, say so here: then this copy opens for reading only, so that the two do not grow apart unseen.</source>
        <translation>Quand il est ouvert sur le nouvel ordinateur, dites-le ici : alors cette copie ne s’ouvre plus que pour lire, afin que les deux ne divergent pas à votre insu.</translation>
    </message>
    <message>
        <source>Copy its passphrase by hand before you close this:</source>
        <translation>Recopiez sa phrase de passe à la main avant de fermer :</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
</context>
<context>
    <name>MovedRow</name>
    <message>
        <source>Moved three times. Do it now, make it smaller, or drop it?</source>
        <translation>Déplacé trois fois. Le faire maintenant, le réduire, ou l’abandonner ?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Moved, and done now: {what}</source>
        <translation>Déplacé, et fait maintenant : {what}</translation>
    </message>
    <message>
        <source>Moved, make it smaller: {what}</source>
        <translation>Déplacé, le réduire : {what}</translation>
    </message>
    <message>
        <source>Moved, drop it: {what}</source>
        <translation>Déplacé, l’abandonner : {what}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm *.db)</source>
        <translation>Fichiers smallcrm (*.smallcrm *.db)</translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation>Réutiliser celui-ci</translation>
    </message>
    <message>
        <source>Leave it for reading</source>
        <translation>Le laisser pour lecture</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>New company</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>&amp;Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>NameGroupDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>what they all say</source>
        <translation>ce que tous disent</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
</context>
<context>
    <name>NamedPeople</name>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>{text} · several are called so</source>
        <translation>{text} · plusieurs s’appellent ainsi</translation>
    </message>
    <message>
        <source>{text} · perhaps {name}</source>
        <translation>{text} · peut-être {name}</translation>
    </message>
    <message>
        <source>and {n} more; “All” makes them too</source>
        <translation>et {n} de plus ; « Tous » les crée aussi</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>type it, or go on ({keys})</source>
        <translation>saisissez, ou continuez ({keys})</translation>
    </message>
    <message>
        <source>type it, or go on</source>
        <translation>saisissez, ou continuez</translation>
    </message>
    <message>
        <source>Next step for {name}?</source>
        <translation>Prochaine étape pour {name} ?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>and {n} more</source>
        <translation>et encore {n}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>What is being negotiated, in the stages that it goes through. Begin with the stages of a trade; all of them can be changed.</source>
        <translation>Ce qui se négocie, dans les étapes par lesquelles cela passe. Commencez par les étapes d’un métier ; toutes peuvent être changées.</translation>
    </message>
    <message>
        <source>Stages of my own…</source>
        <translation>Mes propres étapes…</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OwnFieldsGroup</name>
    <message>
        <source>Your fields</source>
        <translation>Vos champs</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Un champ à vous</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Make and change fields…</source>
        <translation>Créer et modifier des champs…</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>The pair before</source>
        <translation>La paire précédente</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>La paire suivante</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same person?</source>
        <translation>{n} sur {all} : est-ce la même personne ?</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same company?</source>
        <translation>{n} sur {all} : est-ce la même entreprise ?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>{text}, differs</source>
        <translation>{text}, diffère</translation>
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
        <translation>La première page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>L’imprimante ne répond pas. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>{name} goes to the printer.</source>
        <translation>{name} part à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file has a passphrase. Run this in a terminal, which asks for it, or give --passphrase-file FILE.</source>
        <translation>Le fichier a une phrase de passe. Lancez ceci dans un terminal, qui la demande, ou donnez --passphrase-file FICHIER.</translation>
    </message>
    <message>
        <source>{name} is no smallcrm document, or not whole. Nothing was brought in.</source>
        <translation>{name} n’est pas un document smallcrm, ou n’est pas complet. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} n’est pas lisible.</translation>
    </message>
    <message>
        <source>That does not open the file.</source>
        <translation>Cela n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>That does not open the file. {wait}</source>
        <translation>Cela n’ouvre pas le fichier. {wait}</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached; the passphrase works as ever.</source>
        <translation>Le trousseau de cet ordinateur est inaccessible ; la phrase de passe marche comme toujours.</translation>
    </message>
    <message>
        <source>Encrypted files need two more packages: sqlcipher3 and keyring. Install them with “pip install &apos;smallcrm[encryption]&apos;”, then start smallcrm again.</source>
        <translation>Les fichiers chiffrés demandent deux paquets de plus : sqlcipher3 et keyring. Installez-les avec « pip install &apos;smallcrm[encryption]&apos; », puis relancez smallcrm.</translation>
    </message>
    <message>
        <source>At least 8 characters; better four or five words.</source>
        <translation>Au moins 8 caractères ; mieux, quatre ou cinq mots.</translation>
    </message>
    <message>
        <source>Weak: somebody with the file finds it in days. Add a word or two.</source>
        <translation>Faible : qui a le fichier la trouve en quelques jours. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Fair: it takes long to find. One more word makes it good.</source>
        <translation>Moyenne : il faut longtemps pour la trouver. Un mot de plus la rend bonne.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Anyone with this disk can read the file. Turn on disk encryption, or set a passphrase.</source>
        <translation>Quiconque a ce disque peut lire le fichier. Activez le chiffrement du disque, ou définissez une phrase de passe.</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted. Without the passphrase nobody can read them, you neither.</source>
        <translation>Le fichier et ses sauvegardes sont chiffrés. Sans la phrase de passe personne ne peut les lire, vous non plus.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be helped: nobody can open the file without it, and no backup either. Write it down, and keep the paper where you keep your passport.</source>
        <translation>Une phrase de passe oubliée est sans remède : personne ne peut ouvrir le fichier sans elle, ni aucune sauvegarde. Notez-la, et gardez le papier où vous gardez votre passeport.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone with this disk can read the file and its backups.</source>
        <translation>Sans phrase de passe, quiconque a ce disque peut lire le fichier et ses sauvegardes.</translation>
    </message>
    <message>
        <source>That is not the passphrase of now. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase de passe actuelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Covered, not locked: the file itself has no passphrase. Set one in Settings, Safety.</source>
        <translation>Couvert, non verrouillé : le fichier lui-même n’a pas de phrase de passe. Définissez-en une dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>The file has its passphrase now.</source>
        <translation>Le fichier a maintenant sa phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase de passe est modifiée.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it {keep} until it is back, and follow at the first unlocking then.</source>
        <translation>Le second dossier n’est pas là : ses sauvegardes {keep} jusqu’à son retour, et suivent au premier déverrouillage ensuite.</translation>
    </message>
    <message>
        <source>keep the old passphrase</source>
        <translation>gardent l’ancienne phrase de passe</translation>
    </message>
    <message>
        <source>have none</source>
        <translation>n’en ont pas</translation>
    </message>
    <message>
        <source>Without a passphrase, since it is damaged: {names}. Delete it if you can.</source>
        <translation>Sans phrase de passe, car endommagé : {names}. Supprimez-le si vous pouvez.</translation>
    </message>
    <message>
        <source>The file has no passphrase any more. Its backups have none either.</source>
        <translation>Le fichier n’a plus de phrase de passe. Ses sauvegardes non plus.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it still have the passphrase of before.</source>
        <translation>Le second dossier n’est pas là : ses sauvegardes ont encore la phrase de passe d’avant.</translation>
    </message>
    <message>
        <source>smallcrm: covered</source>
        <translation>smallcrm : couvert</translation>
    </message>
    <message>
        <source>smallcrm: locked</source>
        <translation>smallcrm : verrouillé</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>Ouvrez smallcrm pour le voir.</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>Ouvrez smallcrm pour les voir.</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm est verrouillé</translation>
    </message>
    <message>
        <source>Open it and type the passphrase to be reminded.</source>
        <translation>Ouvrez-le et saisissez la phrase de passe pour avoir les rappels.</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Retrait de la phrase de passe</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>The file and its backups are copied and compared. Until that is done they stay as they are, whatever happens.</source>
        <translation>Le fichier et ses sauvegardes sont copiés et comparés. Jusque-là ils restent tels quels, quoi qu’il arrive.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase de passe…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>La modifier…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>La retirer…</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer sleeps, and by Ctrl+L.</source>
        <translation>Il se verrouille aussi avec l’écran, quand l’ordinateur se met en veille, et avec Ctrl+L.</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Garder la clé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Then the file opens by itself when smallcrm starts, and whoever can log in here can read it.</source>
        <translation>Alors le fichier s’ouvre de lui-même au démarrage de smallcrm, et qui peut se connecter ici peut le lire.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase de passe</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je saisis</translation>
    </message>
    <message>
        <source>I wrote it down, or I shall not forget it</source>
        <translation>Je l’ai notée, ou je ne l’oublierai pas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>One thing is left: tick “{box}”.</source>
        <translation>Il reste une chose : cochez « {box} ».</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Tag these people…</source>
        <translation>Étiqueter ces personnes…</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Take a tag from these people…</source>
        <translation>Retirer une étiquette à ces personnes…</translation>
    </message>
    <message>
        <source>Keep in touch with these people…</source>
        <translation>Garder le contact avec ces personnes…</translation>
    </message>
    <message>
        <source>every</source>
        <translation>tous les</translation>
    </message>
    <message>
        <source>Follow-up for each of these people…</source>
        <translation>Un suivi pour chacune…</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>rappelle-moi</translation>
    </message>
    <message>
        <source>Write to these people…</source>
        <translation>Écrire à ces personnes…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
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
        <translation>modèle</translation>
    </message>
    <message>
        <source>Archive these people</source>
        <translation>Archiver ces personnes</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cacher</translation>
    </message>
    <message>
        <source>Bring these people back to the list</source>
        <translation>Remettre ces personnes dans la liste</translation>
    </message>
    <message>
        <source>out of the archive</source>
        <translation>sortir de l’archive</translation>
    </message>
    <message>
        <source>Delete these people</source>
        <translation>Supprimer ces personnes</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>Export these people…</source>
        <translation>Exporter ces personnes…</translation>
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
        <translation>Copier ces personnes en texte</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>Print these people…</source>
        <translation>Imprimer ces personnes…</translation>
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
        <translation>Personnes en ta&amp;bleau</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>Columns of the ta&amp;ble…</source>
        <translation>Colonnes &amp;du tableau…</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Find people and notes</source>
        <translation>Trouver des personnes et des notes</translation>
    </message>
    <message>
        <source>Find people and notes   Ctrl+F</source>
        <translation>Trouver des personnes et des notes   Ctrl+F</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation>Ajouter {words}</translation>
    </message>
    <message>
        <source>Search the trash too</source>
        <translation>Chercher aussi dans la corbeille</translation>
    </message>
    <message>
        <source>Nobody here yet. Drop a contact file (.vcf) on this window.</source>
        <translation>Personne ici pour l’instant. Déposez un fichier de contacts (.vcf) sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Open a file from another computer…</source>
        <translation>Ouvrir un fichier d’un autre ordinateur…</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People as a table</source>
        <translation>Personnes en tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus sur cette personne</translation>
    </message>
    <message>
        <source>Write what happened. What you promised, when.</source>
        <translation>Écrivez ce qui s’est passé. Ce que vous avez promis, quand.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>Who did you last speak to? Type the name into the field at the left, then Enter.</source>
        <translation>À qui avez-vous parlé en dernier ? Saisissez le nom dans le champ à gauche, puis Entrée.</translation>
    </message>
    <message>
        <source>This cannot be opened safely, so it was not.</source>
        <translation>Ceci ne peut pas être ouvert sans risque, donc cela n’a pas été fait.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>{name} wants no contact. Open {host} all the same?</source>
        <translation>{name} ne veut pas de contact. Ouvrir {host} quand même ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opened: {host}</source>
        <translation>Ouvert : {host}</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Surnom, parties du nom</translation>
    </message>
    <message>
        <source>History of this person…</source>
        <translation>Historique de cette personne…</translation>
    </message>
    <message>
        <source>Delete (with undo)</source>
        <translation>Supprimer (annulable)</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Récupérer de la corbeille</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié : {text}</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>People and commands</source>
        <translation>Personnes et commandes</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines et étapes</translation>
    </message>
    <message>
        <source>A deal has the chance of its stage unless it has its own. After the days of its stage it is marked as rotten: time to ask, or to let it go.</source>
        <translation>Une affaire a la chance de son étape si elle n’a pas la sienne. Passé les jours de l’étape, il est marqué qu’elle stagne : à relancer, ou à laisser.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>Before the others</source>
        <translation>Avant les autres</translation>
    </message>
    <message>
        <source>Remove this pipeline</source>
        <translation>Retirer ce pipeline</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Nom du pipeline</translation>
    </message>
    <message>
        <source>Where its deals go</source>
        <translation>Où vont ses affaires</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Garder la modification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make the pipeline</source>
        <translation>Créer le pipeline</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Move to:</source>
        <translation>« {stage} » a encore {deals}. Déplacer vers :</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}, open and closed. Move to:</source>
        <translation>« {stage} » a encore {deals}, en cours et conclues. Déplacer vers :</translation>
    </message>
    <message>
        <source>Make another pipeline first: these deals need a place.</source>
        <translation>Créez d’abord un autre pipeline : ces affaires ont besoin d’une place.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sample people. Nothing here is yours, nothing is saved.</source>
        <translation>Personnes d’exemple. Rien ici n’est à vous, rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>J’attends</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait : {what}</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Reporter : {what}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>design</source>
        <translation>conception</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>90 EUR</source>
        <translation>90 EUR</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Il a été</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Enlever ; c’était une erreur</translation>
    </message>
</context>
<context>
    <name>RateGroup</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price: {what}</source>
        <translation>Prix : {what}</translation>
    </message>
</context>
<context>
    <name>ReachGroup</name>
    <message>
        <source>When to reach</source>
        <translation>Quand joindre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change when to reach…</source>
        <translation>Changer quand joindre…</translation>
    </message>
</context>
<context>
    <name>RecordingWording</name>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>Voice note {day}.wav</source>
        <translation>Note vocale {day}.wav</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Note vocale</translation>
    </message>
    <message>
        <source>Nothing to record or play sound with is installed: see “Voice notes” in the README. Sound files can still be attached, and opened in another program.</source>
        <translation>Rien n’est installé pour enregistrer ou lire du son : voir « Voice notes » dans le README. Les fichiers son peuvent toujours être joints et ouverts dans un autre logiciel.</translation>
    </message>
    <message>
        <source>This sound cannot be played here. Open the file in another program.</source>
        <translation>Ce son ne peut pas être lu ici. Ouvrez le fichier dans un autre logiciel.</translation>
    </message>
    <message>
        <source>No microphone was found, or another program has it. Plug one in, and try again.</source>
        <translation>Aucun micro trouvé, ou un autre logiciel l’utilise. Branchez-en un et réessayez.</translation>
    </message>
    <message>
        <source>No loudspeaker was found, or another program has it.</source>
        <translation>Aucun haut-parleur trouvé, ou un autre logiciel l’utilise.</translation>
    </message>
    <message>
        <source>The recording for {name} has ended by itself. What was said is kept.</source>
        <translation>L’enregistrement pour {name} s’est arrêté de lui-même. Ce qui a été dit est conservé.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>In the morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>Hour of the day&apos;s notice</source>
        <translation>Heure de l’avis du jour</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>On other days only what you put on that very day is told.</source>
        <translation>Les autres jours, seul ce que vous avez mis ce jour-là est signalé.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de silence</translation>
    </message>
    <message>
        <source>Keep quiet at night</source>
        <translation>Se taire la nuit</translation>
    </message>
    <message>
        <source>Nothing comes by itself then. An hour you typed yourself still rings: “call at 20:00” is said at 20:00.</source>
        <translation>Rien n’arrive alors de lui-même. Une heure que vous avez saisie sonne quand même : « appeler à 20:00 » est signalé à 20:00.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>What is switched off is not lost: Today keeps the list.</source>
        <translation>Ce qui est éteint n’est pas perdu : Aujourd’hui garde la liste.</translation>
    </message>
    <message>
        <source>What others may read on your screen</source>
        <translation>Ce que d’autres peuvent lire sur votre écran</translation>
    </message>
    <message>
        <source>Names in notices</source>
        <translation>Noms dans les avis</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, where it has one.</source>
        <translation>Celui du bureau, s’il en a un.</translation>
    </message>
    <message>
        <source>Snooze and birthdays</source>
        <translation>Report et anniversaires</translation>
    </message>
    <message>
        <source>“Later today” is at</source>
        <translation>« Plus tard aujourd’hui » est à</translation>
    </message>
    <message>
        <source>Days before a birthday</source>
        <translation>Jours avant un anniversaire</translation>
    </message>
    <message>
        <source>A number from 0 to 60. It is still {value}.</source>
        <translation>Un nombre de 0 à 60. Il reste à {value}.</translation>
    </message>
    <message>
        <source>Tell me of birthdays</source>
        <translation>Signaler les anniversaires</translation>
    </message>
    <message>
        <source>days before, and on the day</source>
        <translation>jours avant, et le jour même</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>M’envoyer un avis d’essai</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Oui, je l’ai vu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No, I did not see it</source>
        <translation>Non, je ne l’ai pas vu</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>L’avez-vous vu ?</translation>
    </message>
    <message>
        <source>That is no hour of the day. It is still {value}.</source>
        <translation>Ce n’est pas une heure du jour. Elle reste à {value}.</translation>
    </message>
    <message>
        <source>A notice says: {words}</source>
        <translation>Un avis dit : {words}</translation>
    </message>
    <message>
        <source>Good. So you will be told.</source>
        <translation>Bien. Vous serez averti ainsi.</translation>
    </message>
    <message>
        <source>See whether “Do not disturb” is on, and whether the notification settings of the desktop allow smallcrm. Where no notice can be shown, the Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Voyez si « Ne pas déranger » est actif, et si les réglages d’avis du bureau admettent smallcrm. Là où aucun avis ne peut être montré, le panneau des échéances apparaît dans le coin de l’écran ; et Aujourd’hui garde la liste dans tous les cas.</translation>
    </message>
    <message>
        <source>This desktop shows no notices now. The Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Ce bureau ne montre pas d’avis pour l’instant. Le panneau des échéances apparaît à la place dans le coin de l’écran ; et Aujourd’hui garde la liste dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Retirer la phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>RepeatPopover</name>
    <message>
        <source>Repeat: now {rule}</source>
        <translation>Répétition : maintenant {rule}</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>every fri, every 2nd tue, 6 weeks, monthly</source>
        <translation>chaque ven, toutes les 6 semaines, chaque mois</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Ne plus répéter</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>repeats by a rule of its own</source>
        <translation>se répète selon sa propre règle</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule} jusqu’au {day}</translation>
    </message>
    <message>
        <source>{rule}, first {when}</source>
        <translation>{rule}, d’abord {when}</translation>
    </message>
    <message>
        <source>{said} Next {day}.</source>
        <translation>{said} Prochain : {day}.</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>chaque jour ouvré</translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation>chaque {day}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every {nth} {day} of the month</source>
        <translation>chaque {nth} {day} du mois</translation>
    </message>
    <message>
        <source>the {nth} {day}</source>
        <translation>le {nth} {day}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>the {nth}</source>
        <translation>le {nth}</translation>
    </message>
    <message>
        <source>the {nth} {day} of {month}</source>
        <translation>le {nth} {day} de {month}</translation>
    </message>
    <message>
        <source>the last day of {month}</source>
        <translation>le dernier jour de {month}</translation>
    </message>
    <message>
        <source>{every} on {day}</source>
        <translation>{every}, {day}</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation>{n}ᵉʳ</translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation>{n}ᵉ</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation>{n}ᵉ</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>{n}ᵉ</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
</context>
<context>
    <name>ReplayPane</name>
    <message>
        <source>&amp;Go through the last 24 months</source>
        <translation>&amp;Parcourir les 24 derniers mois</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Going through the last 24 months</source>
        <translation>Parcours des 24 derniers mois</translation>
    </message>
    <message>
        <source>Whom it would have named</source>
        <translation>Qui elle aurait nommé</translation>
    </message>
    <message>
        <source>The same rule, on each day of your last two years, with nothing but what was known on that day: whom would it have named, and who really left?</source>
        <translation>La même règle, chaque jour de vos deux dernières années, avec seulement ce qui était connu ce jour-là : qui aurait-elle nommé, et qui est vraiment parti ?</translation>
    </message>
    <message>
        <source>Named from {points} on</source>
        <translation>Nommé à partir de {points}</translation>
    </message>
    <message>
        <source>Name people from {points} on</source>
        <translation>Nommer les personnes à partir de {points}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one.</source>
        <translation>Il n’y a pas encore de sauvegarde. « Sauvegarder maintenant » en fait une.</translation>
    </message>
</context>
<context>
    <name>RestorePane</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Customers who are not as they were then</source>
        <translation>Clients qui ne sont plus comme alors</translation>
    </message>
    <message>
        <source>Bring back only this customer</source>
        <translation>Récupérer seulement ce client</translation>
    </message>
    <message>
        <source>Replace all by this backup</source>
        <translation>Tout remplacer par cette sauvegarde</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>Looking what it holds…</source>
        <translation>Examen de son contenu…</translation>
    </message>
    <message>
        <source>It holds {counts}. Here and now: {now}.</source>
        <translation>Elle contient {counts}. Ici et maintenant : {now}.</translation>
    </message>
    <message>
        <source>{about} · whole, as it was written</source>
        <translation>{about} · entière, telle qu’écrite</translation>
    </message>
    <message>
        <source>Bring back only {name}</source>
        <translation>Récupérer seulement {name}</translation>
    </message>
    <message>
        <source>Replace everything that is here by this backup? What is here now is backed up first, so that you can come back to it.</source>
        <translation>Remplacer tout ce qui est ici par cette sauvegarde ? Ce qui est ici maintenant est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Mise en place…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The row before (Alt+Left)</source>
        <translation>La ligne précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The next row (Alt+Right)</source>
        <translation>La ligne suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Result: row {n} of {all}</source>
        <translation>Résultat : ligne {n} sur {all}</translation>
    </message>
    <message>
        <source>Nobody: there is no name in this row, and it is left out.</source>
        <translation>Personne : il n’y a pas de nom dans cette ligne, elle est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Devenu silencieux</translation>
    </message>
    <message>
        <source>Won this week</source>
        <translation>Gagné cette semaine</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>À remercier</translation>
    </message>
    <message>
        <source>Data to clean</source>
        <translation>Données à nettoyer</translation>
    </message>
    <message>
        <source>{what}, {n} of {all}</source>
        <translation>{what}, {n} sur {all}</translation>
    </message>
    <message>
        <source>Finished {day}.</source>
        <translation>Terminée {day}.</translation>
    </message>
    <message>
        <source>Nothing is stuck, owed or silent. A good week.</source>
        <translation>Rien de bloqué, de dû ni de silencieux. Une bonne semaine.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>Stuck, owed, gone quiet, to thank: about ten minutes.</source>
        <translation>Bloqué, dû, silencieux, à remercier : environ dix minutes.</translation>
    </message>
    <message>
        <source>{words}, of {more}</source>
        <translation>{words}, de {more}</translation>
    </message>
    <message>
        <source>Won: {words}</source>
        <translation>Gagnée : {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}?</source>
        <translation>Remercier d’avoir présenté {words} ?</translation>
    </message>
    <message>
        <source>Welcome as a new customer?</source>
        <translation>Souhaiter la bienvenue à ce nouveau client ?</translation>
    </message>
    <message>
        <source>No phone, e-mail or address</source>
        <translation>Ni téléphone, ni e-mail, ni adresse</translation>
    </message>
    <message>
        <source>“{words}” is no phone number</source>
        <translation>« {words} » n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>Archive? Silent for more than a year</source>
        <translation>Archiver ? Silencieux depuis plus d’un an</translation>
    </message>
    <message>
        <source>Accept: a next step for today.</source>
        <translation>Accepter : une prochaine étape pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Accept: a follow-up for today.</source>
        <translation>Accepter : un suivi pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Accept: out of the list of people, and kept.</source>
        <translation>Accepter : hors de la liste des personnes, mais gardé.</translation>
    </message>
    <message>
        <source>Move on: {words}</source>
        <translation>Faire avancer : {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}</source>
        <translation>Remercier d’avoir présenté {words}</translation>
    </message>
    <message>
        <source>Thank for the kind words</source>
        <translation>Remercier pour les mots aimables</translation>
    </message>
    <message>
        <source>Ask how the first order went</source>
        <translation>Demander comment s’est passée la première commande</translation>
    </message>
    <message>
        <source>{words}: in “{stage}”, no next step</source>
        <translation>{words} : dans « {stage} », pas d’étape suivante</translation>
    </message>
    <message>
        <source>Bought: {words}</source>
        <translation>Acheté : {words}</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>A acheté</translation>
    </message>
    <message>
        <source>Thank for a very good score?</source>
        <translation>Remercier pour une très bonne note ?</translation>
    </message>
    <message>
        <source>Thank for “{words}”?</source>
        <translation>Remercier pour « {words} » ?</translation>
    </message>
    <message>
        <source>Your {year} in review</source>
        <translation>Votre année {year}</translation>
    </message>
    <message>
        <source>Nothing was kept of this year.</source>
        <translation>Rien n’a été gardé de cette année.</translation>
    </message>
    <message>
        <source>Until {day}; the year before to the same day.</source>
        <translation>Jusqu’au {day} ; l’année d’avant jusqu’au même jour.</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>{file} écrit.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Most faithful</source>
        <translation>Les plus fidèles</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Who introduced most</source>
        <translation>Qui a présenté le plus</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Deals and complaints</source>
        <translation>Affaires et réclamations</translation>
    </message>
    <message>
        <source>Best month in {currency}</source>
        <translation>Meilleur mois en {currency}</translation>
    </message>
    <message>
        <source>{month}, {amount}</source>
        <translation>{month}, {amount}</translation>
    </message>
    <message>
        <source>{amount} (the year before {before})</source>
        <translation>{amount} (l’année d’avant {before})</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personnes ajoutées</translation>
    </message>
    <message>
        <source>Bought for the first time</source>
        <translation>Ont acheté pour la première fois</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>People you were in touch with</source>
        <translation>Personnes avec qui vous étiez en contact</translation>
    </message>
    <message>
        <source>first: {kind}, {day}</source>
        <translation>d’abord : {kind}, {day}</translation>
    </message>
    <message>
        <source>last: {kind}, {day}</source>
        <translation>en dernier : {kind}, {day}</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Affaires perdues</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>Complaints settled</source>
        <translation>Réclamations réglées</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>When to reach…</source>
        <translation>Quand joindre…</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>heures de contact</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacances</translation>
    </message>
    <message>
        <source>Who can I call now?</source>
        <translation>Qui puis-je appeler maintenant ?</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>téléphoner</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue de la semaine</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>dû</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Revue de l’année</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>regarder en arrière</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totaux</translation>
    </message>
    <message>
        <source>best months</source>
        <translation>meilleurs mois</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Finish for this week</source>
        <translation>Terminer pour cette semaine</translation>
    </message>
    <message>
        <source>What is left comes again next week</source>
        <translation>Ce qui reste revient la semaine prochaine</translation>
    </message>
</context>
<context>
    <name>RewordPopover</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
</context>
<context>
    <name>RhythmForMany</name>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>toutes les 6 semaines, 3 mois</translation>
    </message>
    <message>
        <source>It takes the place of the rhythm they have. Empty: none of their own.</source>
        <translation>Il remplace le rythme qu’ils ont. Vide : aucun à eux.</translation>
    </message>
</context>
<context>
    <name>RhythmPopover</name>
    <message>
        <source>Keep in touch with everyone in #{tag}</source>
        <translation>Garder le contact avec tous ceux de #{tag}</translation>
    </message>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>toutes les 6 semaines, 3 mois</translation>
    </message>
    <message>
        <source>Empty: no rhythm. One&apos;s own goes before a tag&apos;s.</source>
        <translation>Vide : pas de rythme. Un rythme propre passe avant celui d’une étiquette.</translation>
    </message>
</context>
<context>
    <name>RightsActs</name>
    <message>
        <source>Folder for everything that is held</source>
        <translation>Dossier pour tout ce qui est gardé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Delete the damaged copies…</source>
        <translation>Supprimer les copies endommagées…</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Not enough data: fewer than three gaps between contacts.</source>
        <translation>Pas assez de données : moins de trois intervalles entre les contacts.</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}</source>
        <translation>{silent} ; d’habitude {usual}</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}</source>
        <translation>{silent} ; les pauses sont d’habitude de {usual}</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}</source>
        <translation>{silent} ; à cette saison d’habitude {usual}</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}, give or take {spread}</source>
        <translation>{silent} ; d’habitude {usual}, à {spread} près</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}, give or take {spread}</source>
        <translation>{silent} ; les pauses sont d’habitude de {usual}, à {spread} près</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}, give or take {spread}</source>
        <translation>{silent} ; à cette saison d’habitude {usual}, à {spread} près</translation>
    </message>
    <message>
        <source>buys for less: lately {now}, before that {before}</source>
        <translation>achète pour moins : récemment {now}, avant {before}</translation>
    </message>
    <message>
        <source>an agreement is renewed today</source>
        <translation>un contrat est renouvelé aujourd’hui</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Dites pourquoi, en un mot ou deux.</translation>
    </message>
    <message>
        <source>{text}; {rest}</source>
        <translation>{text} ; {rest}</translation>
    </message>
    <message>
        <source>Not enough data yet: nobody has four contacts or purchases.</source>
        <translation>Pas encore assez de données : personne n’a quatre contacts ou achats.</translation>
    </message>
    <message>
        <source>Nobody is at risk, as far as the numbers tell.</source>
        <translation>Personne ne risque de partir, d’après les chiffres.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>You said that it is not so</source>
        <translation>Vous avez dit que ce n’est pas le cas</translation>
    </message>
    <message>
        <source>Reach out first</source>
        <translation>À contacter d’abord</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>part peut-être</translation>
    </message>
    <message>
        <source>buys again about now</source>
        <translation>rachète à peu près maintenant</translation>
    </message>
    <message>
        <source>{text}, {lead}</source>
        <translation>{text}, {lead}</translation>
    </message>
    <message>
        <source>{text}; {alarms}.</source>
        <translation>{text} ; {alarms}.</translation>
    </message>
    <message>
        <source>The history is too short to judge: it takes twelve months.</source>
        <translation>L’historique est trop court pour juger : il faut douze mois.</translation>
    </message>
    <message>
        <source>Left are those of whom you said so, whose last agreement ended with nothing after it, or who have been silent until today for more than 180 days, four of their usual gaps and two of their usual breaks. A false alarm was over before that: they came back, or what was wrong was settled.</source>
        <translation>Sont partis ceux dont vous l’avez dit, dont le dernier contrat a pris fin sans rien après, ou qui se taisent jusqu’à aujourd’hui depuis plus de 180 jours, de quatre de leurs intervalles habituels et de deux de leurs pauses habituelles. Une fausse alerte a pris fin avant : ils sont revenus, ou ce qui n’allait pas a été réglé.</translation>
    </message>
    <message>
        <source>left after {until}; not named in time</source>
        <translation>parti après le {until} ; pas nommé à temps</translation>
    </message>
    <message>
        <source>left after {until}; too little history to say anything</source>
        <translation>parti après le {until} ; trop peu d’historique pour dire quoi que ce soit</translation>
    </message>
    <message>
        <source>named from {since} to {until}, and stayed</source>
        <translation>nommé du {since} au {until}, et resté</translation>
    </message>
    <message>
        <source>named since {since}: nobody knows yet</source>
        <translation>nommé depuis le {since} : personne ne sait encore</translation>
    </message>
    <message>
        <source>{x} is not at risk, you said.</source>
        <translation>{x} ne risque pas de partir, selon vous.</translation>
    </message>
    <message>
        <source>“not at risk” of {x}</source>
        <translation>« pas à risque » pour {x}</translation>
    </message>
    <message>
        <source>{x} has left, you said.</source>
        <translation>{x} est parti, selon vous.</translation>
    </message>
    <message>
        <source>“has left” of {x}</source>
        <translation>« est parti » pour {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} peut attendre.</translation>
    </message>
    <message>
        <source>“not now” of {x}</source>
        <translation>« pas maintenant » pour {x}</translation>
    </message>
    <message>
        <source>What you said of {x} holds no more.</source>
        <translation>Ce que vous avez dit de {x} ne vaut plus.</translation>
    </message>
    <message>
        <source>taking back what you said of {x}</source>
        <translation>retirer ce que vous avez dit de {x}</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>&amp;Suivi…</translation>
    </message>
    <message>
        <source>&amp;Not so…</source>
        <translation>&amp;Pas du tout…</translation>
    </message>
    <message>
        <source>They &amp;left…</source>
        <translation>&amp;Parti…</translation>
    </message>
    <message>
        <source>It &amp;is so after all</source>
        <translation>C’est bien le &amp;cas</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Looking at everybody’s rhythm</source>
        <translation>Examen du rythme de chacun</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>How often was this &amp;right?</source>
        <translation>Combien de fois &amp;juste ?</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>20 Dec</source>
        <translation>20 déc</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Ask {first} how {what} does</source>
        <translation>Demander à {first} comment va {what}</translation>
    </message>
    <message>
        <source>Thank you
Dear {first}, …</source>
        <translation>Merci
Bonjour {first}, …</translation>
    </message>
    <message>
        <source>Also of what happened in the last 60 days</source>
        <translation>Aussi pour ce qui s’est passé ces 60 derniers jours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In the stage</source>
        <translation>À l’étape</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>Jours après</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Seulement avec l’étiquette</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
    <message>
        <source>Subject, then text</source>
        <translation>Objet, puis texte</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste d’étapes</translation>
    </message>
    <message>
        <source>Any but the first</source>
        <translation>Toutes sauf la première</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {first} the first name, {what} what it was about.</source>
        <translation>{name} devient le nom du client, {first} le prénom, {what} ce dont il s’agissait.</translation>
    </message>
    <message>
        <source>Each of its steps becomes a follow-up once you accept.</source>
        <translation>Chacune de ses étapes devient un suivi quand vous acceptez.</translation>
    </message>
    <message>
        <source>There is no checklist yet: make one first, under “Checklists”.</source>
        <translation>Il n’y a pas encore de liste d’étapes : créez-en une d’abord, sous « Listes d’étapes ».</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the name alone</source>
        <translation>le nom seul</translation>
    </message>
    <message>
        <source>Checklist “{x}” made.</source>
        <translation>Liste d’étapes « {x} » créée.</translation>
    </message>
    <message>
        <source>making the checklist “{x}”</source>
        <translation>création de la liste d’étapes « {x} »</translation>
    </message>
    <message>
        <source>Checklist “{x}” changed.</source>
        <translation>Liste d’étapes « {x} » modifiée.</translation>
    </message>
    <message>
        <source>the change of the checklist “{x}”</source>
        <translation>la modification de la liste d’étapes « {x} »</translation>
    </message>
    <message>
        <source>Order of {x} checklists changed.</source>
        <translation>Ordre de {x} listes d’étapes modifié.</translation>
    </message>
    <message>
        <source>the order of {x} checklists</source>
        <translation>l’ordre de {x} listes d’étapes</translation>
    </message>
    <message>
        <source>Checklist “{x}” removed.</source>
        <translation>Liste d’étapes « {x} » retirée.</translation>
    </message>
    <message>
        <source>removing the checklist “{x}”</source>
        <translation>retrait de la liste d’étapes « {x} »</translation>
    </message>
    <message>
        <source>Checklist started for {x}.</source>
        <translation>Liste d’étapes commencée pour {x}.</translation>
    </message>
    <message>
        <source>the checklist for {x}</source>
        <translation>la liste d’étapes pour {x}</translation>
    </message>
    <message>
        <source>Stopped “{x}”: what was open is dropped.</source>
        <translation>« {x} » arrêtée : ce qui restait est abandonné.</translation>
    </message>
    <message>
        <source>stopping “{x}”</source>
        <translation>arrêt de « {x} »</translation>
    </message>
    <message>
        <source>Saved who introduced {x}.</source>
        <translation>Enregistré : qui a présenté {x}.</translation>
    </message>
    <message>
        <source>who introduced {x}</source>
        <translation>qui a présenté {x}</translation>
    </message>
    <message>
        <source>Nobody introduced {x} any more.</source>
        <translation>Plus personne n’a présenté {x}.</translation>
    </message>
    <message>
        <source>removing who introduced {x}</source>
        <translation>retrait de qui a présenté {x}</translation>
    </message>
    <message>
        <source>Rule “{x}” made.</source>
        <translation>Règle « {x} » créée.</translation>
    </message>
    <message>
        <source>making the rule “{x}”</source>
        <translation>création de la règle « {x} »</translation>
    </message>
    <message>
        <source>Rule “{x}” changed.</source>
        <translation>Règle « {x} » modifiée.</translation>
    </message>
    <message>
        <source>the change of the rule “{x}”</source>
        <translation>la modification de la règle « {x} »</translation>
    </message>
    <message>
        <source>Rule “{x}” switched.</source>
        <translation>Règle « {x} » basculée.</translation>
    </message>
    <message>
        <source>switching the rule “{x}”</source>
        <translation>bascule de la règle « {x} »</translation>
    </message>
    <message>
        <source>Order of {x} rules changed.</source>
        <translation>Ordre de {x} règles modifié.</translation>
    </message>
    <message>
        <source>the order of {x} rules</source>
        <translation>l’ordre de {x} règles</translation>
    </message>
    <message>
        <source>Rule “{x}” removed.</source>
        <translation>Règle « {x} » retirée.</translation>
    </message>
    <message>
        <source>removing the rule “{x}”</source>
        <translation>retrait de la règle « {x} »</translation>
    </message>
    <message>
        <source>Taken up for {x}.</source>
        <translation>Accepté pour {x}.</translation>
    </message>
    <message>
        <source>the suggestion for {x}</source>
        <translation>la proposition pour {x}</translation>
    </message>
    <message>
        <source>Not now: {x}.</source>
        <translation>Pas maintenant : {x}.</translation>
    </message>
    <message>
        <source>“not now” for {x}</source>
        <translation>« pas maintenant » pour {x}</translation>
    </message>
    <message>
        <source>the suggestions for {x}</source>
        <translation>les propositions pour {x}</translation>
    </message>
    <message>
        <source>Draft for {x} changed.</source>
        <translation>Brouillon pour {x} modifié.</translation>
    </message>
    <message>
        <source>the change of the draft for {x}</source>
        <translation>la modification du brouillon pour {x}</translation>
    </message>
    <message>
        <source>Sent to {x}.</source>
        <translation>Envoyé à {x}.</translation>
    </message>
    <message>
        <source>what was sent to {x}</source>
        <translation>ce qui a été envoyé à {x}</translation>
    </message>
    <message>
        <source>Draft for {x} dropped.</source>
        <translation>Brouillon pour {x} abandonné.</translation>
    </message>
    <message>
        <source>dropping the draft for {x}</source>
        <translation>abandon du brouillon pour {x}</translation>
    </message>
    <message>
        <source>There is a checklist of this name already.</source>
        <translation>Il y a déjà une liste d’étapes de ce nom.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>A rule needs a name, and words for what it suggests.</source>
        <translation>Une règle a besoin d’un nom et de mots pour ce qu’elle propose.</translation>
    </message>
    <message>
        <source>Name at least one step.</source>
        <translation>Nommez au moins une étape.</translation>
    </message>
    <message>
        <source>A checklist has at most 100 steps.</source>
        <translation>Une liste d’étapes a au plus 100 étapes.</translation>
    </message>
    <message>
        <source>A step is due between 0 and 3650 days after the start.</source>
        <translation>Une étape est à faire de 0 à 3650 jours après le début.</translation>
    </message>
    <message>
        <source>Between 0 and 3650 days.</source>
        <translation>Entre 0 et 3650 jours.</translation>
    </message>
    <message>
        <source>Choose the checklist that is to be started.</source>
        <translation>Choisissez la liste d’étapes à commencer.</translation>
    </message>
    <message>
        <source>Nobody introduces themselves. Choose somebody else.</source>
        <translation>Personne ne se présente soi-même. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This would go round in a ring: they were introduced by this customer, directly or by way of others.</source>
        <translation>Cela tournerait en rond : ce client les a présentés, directement ou par d’autres.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Welcome call</source>
        <translation>Appel de bienvenue</translation>
    </message>
    <message>
        <source>Check in: is all well?</source>
        <translation>Prendre des nouvelles : tout va bien ?</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Agree on what is to be done</source>
        <translation>Convenir de ce qui est à faire</translation>
    </message>
    <message>
        <source>Show the first version</source>
        <translation>Montrer la première version</translation>
    </message>
    <message>
        <source>Ask what to change</source>
        <translation>Demander quoi changer</translation>
    </message>
    <message>
        <source>After the work</source>
        <translation>Après le travail</translation>
    </message>
    <message>
        <source>Send the invoice</source>
        <translation>Envoyer la facture</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Demander un avis</translation>
    </message>
    <message>
        <source>Has it been paid?</source>
        <translation>Est-ce payé ?</translation>
    </message>
    <message>
        <source>{done} of {every}</source>
        <translation>{done} sur {every}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>{checklist}: {step}, {late}, {done} of {every} done</source>
        <translation>{checklist} : {step}, {late}, {done} sur {every} faites</translation>
    </message>
    <message>
        <source>After a sale</source>
        <translation>Après une vente</translation>
    </message>
    <message>
        <source>A quote without an answer</source>
        <translation>Un devis sans réponse</translation>
    </message>
    <message>
        <source>A deal is won</source>
        <translation>Une affaire est gagnée</translation>
    </message>
    <message>
        <source>Each year on a day</source>
        <translation>Chaque année un jour donné</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Draft to send</source>
        <translation>Brouillon à envoyer</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste d’étapes</translation>
    </message>
    <message>
        <source>each year on {day}</source>
        <translation>chaque année le {day}</translation>
    </message>
    <message>
        <source>on the day of a sale</source>
        <translation>le jour d’une vente</translation>
    </message>
    <message>
        <source>on the day of a quote</source>
        <translation>le jour d’un devis</translation>
    </message>
    <message>
        <source>as soon as a deal is won</source>
        <translation>dès qu’une affaire est gagnée</translation>
    </message>
    <message>
        <source>{days} after a sale</source>
        <translation>{days} après une vente</translation>
    </message>
    <message>
        <source>{days} after a quote without an answer</source>
        <translation>{days} après un devis sans réponse</translation>
    </message>
    <message>
        <source>{days} after a deal is won</source>
        <translation>{days} après une affaire gagnée</translation>
    </message>
    <message>
        <source>{days} in “{stage}” without an answer</source>
        <translation>{days} à « {stage} » sans réponse</translation>
    </message>
    <message>
        <source>as soon as a deal is in “{stage}”</source>
        <translation>dès qu’une affaire est à « {stage} »</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline} : {stage}</translation>
    </message>
    <message>
        <source>Checklist “{name}”</source>
        <translation>Liste d’étapes « {name} »</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Today it would suggest nothing yet.</source>
        <translation>Aujourd’hui, elle ne proposerait encore rien.</translation>
    </message>
    <message>
        <source>It would suggest {what} today. Nothing is done before you accept it.</source>
        <translation>Elle proposerait {what} aujourd’hui. Rien n’est fait avant que vous n’acceptiez.</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Brouillon : {text}</translation>
    </message>
    <message>
        <source>Start “{text}”</source>
        <translation>Commencer « {text} »</translation>
    </message>
    <message>
        <source>“{what}” sold on {day}</source>
        <translation>« {what} » vendu le {day}</translation>
    </message>
    <message>
        <source>no answer to “{what}” since {day}</source>
        <translation>pas de réponse à « {what} » depuis le {day}</translation>
    </message>
    <message>
        <source>“{what}” won on {day}</source>
        <translation>« {what} » gagnée le {day}</translation>
    </message>
    <message>
        <source>sold on {day}</source>
        <translation>vendu le {day}</translation>
    </message>
    <message>
        <source>{why} · rule “{rule}”</source>
        <translation>{why} · règle « {rule} »</translation>
    </message>
    <message>
        <source>all {number} of the rule “{rule}” at once</source>
        <translation>les {number} de la règle « {rule} » d’un coup</translation>
    </message>
    <message>
        <source>The rule “{rule}” would make {what} now, in one step that can be undone.</source>
        <translation>La règle « {rule} » créerait maintenant {what}, en une étape qu’on peut annuler.</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>Créer {what}</translation>
    </message>
    <message>
        <source>Going through all of the rule “{rule}”…</source>
        <translation>Passage en revue de toute la règle « {rule} »…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What a rule suggests stands on Today until you accept it or say “not now”. Nothing is done, and nothing sent, by itself.</source>
        <translation>Ce qu’une règle propose reste dans « Aujourd’hui » jusqu’à ce que vous l’acceptiez ou disiez « pas maintenant ». Rien ne se fait ni ne s’envoie tout seul.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>RunsGroup</name>
    <message>
        <source>Checklists</source>
        <translation>Listes d’étapes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {x}</source>
        <translation>Arrêter : {x}</translation>
    </message>
    <message>
        <source>Its open steps are dropped</source>
        <translation>Ses étapes ouvertes sont abandonnées</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase de passe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Alike</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>À part</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
</context>
<context>
    <name>SaidPage</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’ils disent</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>De partout</translation>
    </message>
    <message>
        <source>Nothing was said in that time, of that topic, from there.</source>
        <translation>Rien n’a été dit dans ce temps, sur ce sujet, de là.</translation>
    </message>
    <message>
        <source>Nothing said yet. Add feedback on somebody’s page, say it in the line (“rated 9, loves it”), or bring in a survey.</source>
        <translation>Rien n’a encore été dit. Ajoutez un avis sur la page de quelqu’un, dites-le dans la ligne (« nous a donné 9, adore »), ou reprenez une enquête.</translation>
    </message>
    <message>
        <source>Bring in a survey…</source>
        <translation>Reprendre une enquête…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Réunir à</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Open the person	Enter</source>
        <translation>Ouvrir la personne	Enter</translation>
    </message>
    <message>
        <source>Edit…	E</source>
        <translation>Modifier…	E</translation>
    </message>
    <message>
        <source>Take out of the group	Del</source>
        <translation>Sortir du groupe	Del</translation>
    </message>
    <message>
        <source>Show or hide the comments	Enter</source>
        <translation>Montrer ou cacher les commentaires	Enter</translation>
    </message>
    <message>
        <source>Name the group…	E</source>
        <translation>Nommer le groupe…	E</translation>
    </message>
    <message>
        <source>Group by likeness again</source>
        <translation>Grouper à nouveau par ressemblance</translation>
    </message>
</context>
<context>
    <name>SaleDeeds</name>
    <message>
        <source>Sale to {x} saved.</source>
        <translation>Vente à {x} enregistrée.</translation>
    </message>
    <message>
        <source>the sale to {x}</source>
        <translation>la vente à {x}</translation>
    </message>
    <message>
        <source>Sale to {x} changed.</source>
        <translation>Vente à {x} modifiée.</translation>
    </message>
    <message>
        <source>the change of a sale to {x}</source>
        <translation>la modification d’une vente à {x}</translation>
    </message>
    <message>
        <source>Returned by {x}.</source>
        <translation>Rendu par {x}.</translation>
    </message>
    <message>
        <source>the return by {x}</source>
        <translation>le retour de {x}</translation>
    </message>
    <message>
        <source>Not returned by {x}.</source>
        <translation>Pas rendu par {x}.</translation>
    </message>
    <message>
        <source>“not returned” by {x}</source>
        <translation>« pas rendu » de {x}</translation>
    </message>
    <message>
        <source>Removed a sale to {x}.</source>
        <translation>Une vente à {x} retirée.</translation>
    </message>
    <message>
        <source>removing a sale to {x}</source>
        <translation>le retrait d’une vente à {x}</translation>
    </message>
    <message>
        <source>Imported sales: {x}.</source>
        <translation>Ventes importées : {x}.</translation>
    </message>
    <message>
        <source>import of sales: {x}</source>
        <translation>l’importation de ventes : {x}</translation>
    </message>
    <message>
        <source>Price of “{x}” changed.</source>
        <translation>Prix de « {x} » modifié.</translation>
    </message>
    <message>
        <source>the price of “{x}”</source>
        <translation>le prix de « {x} »</translation>
    </message>
    <message>
        <source>Now called “{x}”.</source>
        <translation>S’appelle maintenant « {x} ».</translation>
    </message>
    <message>
        <source>the renaming to “{x}”</source>
        <translation>le changement de nom en « {x} »</translation>
    </message>
    <message>
        <source>Go together: {x}.</source>
        <translation>Vont ensemble : {x}.</translation>
    </message>
    <message>
        <source>the pair {x}</source>
        <translation>la paire {x}</translation>
    </message>
    <message>
        <source>No longer a pair: {x}.</source>
        <translation>Plus une paire : {x}.</translation>
    </message>
    <message>
        <source>parting {x}</source>
        <translation>la séparation de {x}</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Ce n’est pas un montant. Essayez « 1200 EUR » ou « 12,50 € ».</translation>
    </message>
    <message>
        <source>Of which currency? Try “950 EUR”.</source>
        <translation>Dans quelle devise ? Par exemple « 950 EUR ».</translation>
    </message>
    <message>
        <source>There is no such currency. Try “EUR”, “USD” or “CHF”.</source>
        <translation>Cette devise n’existe pas. Par exemple « EUR », « USD » ou « CHF ».</translation>
    </message>
    <message>
        <source>One amount has one currency.</source>
        <translation>Un montant a une seule devise.</translation>
    </message>
    <message>
        <source>That is more than can be kept.</source>
        <translation>C’est plus que ce qui peut être gardé.</translation>
    </message>
    <message>
        <source>That has more digits behind the point than can be kept.</source>
        <translation>Il y a plus de décimales que ce qui peut être gardé.</translation>
    </message>
    <message>
        <source>How many? Type a number above zero.</source>
        <translation>Combien ? Tapez un nombre au-dessus de zéro.</translation>
    </message>
    <message>
        <source>It was not sold yet on that day.</source>
        <translation>Ce jour-là, ce n’était pas encore vendu.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Un prix n’est pas négatif.</translation>
    </message>
    <message>
        <source>There is no item of this name.</source>
        <translation>Il n’y a pas d’article de ce nom.</translation>
    </message>
    <message>
        <source>Choose two items that differ.</source>
        <translation>Choisissez deux articles différents.</translation>
    </message>
</context>
<context>
    <name>SaleFileWording</name>
    <message>
        <source>Day of the sale</source>
        <translation>Jour de la vente</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix d’un</translation>
    </message>
    <message>
        <source>Amount, tax in it</source>
        <translation>Montant, taxe comprise</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>Montant hors taxe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>{sales} of {people}</source>
        <translation>{sales} de {people}</translation>
    </message>
    <message>
        <source>This is no table of sales: it needs a column for the customer, one for the day and one for the amount.</source>
        <translation>Ce n’est pas un tableau de ventes : il lui faut une colonne pour le client, une pour le jour et une pour le montant.</translation>
    </message>
    <message>
        <source>this customer is not here</source>
        <translation>ce client n’est pas là</translation>
    </message>
    <message>
        <source>several customers are called so</source>
        <translation>plusieurs clients s’appellent ainsi</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>effacée sur demande ; ne revient pas</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>aucun client n’est nommé</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>le jour n’a pas pu être lu</translation>
    </message>
    <message>
        <source>the amount could not be read</source>
        <translation>le montant n’a pas pu être lu</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>cette devise n’existe pas</translation>
    </message>
    <message>
        <source>two currencies in one amount</source>
        <translation>deux devises dans un montant</translation>
    </message>
    <message>
        <source>more than can be kept</source>
        <translation>plus qu’on ne peut garder</translation>
    </message>
    <message>
        <source>more digits behind the point than can be kept</source>
        <translation>plus de décimales qu’on ne peut garder</translation>
    </message>
    <message>
        <source>how many could not be read</source>
        <translation>la quantité n’a pas pu être lue</translation>
    </message>
    <message>
        <source>none was sold</source>
        <translation>rien n’a été vendu</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>trop long pour être gardé</translation>
    </message>
    <message>
        <source>{sales} written to {name}.</source>
        <translation>{sales} dans {name}.</translation>
    </message>
</context>
<context>
    <name>SaleImportDialog</name>
    <message>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
</context>
<context>
    <name>SalePopover</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Poster A2, or nothing for a payment</source>
        <translation>Affiche A2, ou rien pour un paiement</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>today, yesterday, 3 May</source>
        <translation>aujourd’hui, hier, 3 mai</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>its number, if it has one</source>
        <translation>son numéro, si elle en a un</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>Pas rendu</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>Rendu…</translation>
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
        <translation>En tout</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>{every}, next about {day}</source>
        <translation>{every}, prochaine vers le {day}</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Achète</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Facture {number}</translation>
    </message>
    <message>
        <source>Returned {day}: {why}</source>
        <translation>Rendu {day} : {why}</translation>
    </message>
    <message>
        <source>Returned {day}</source>
        <translation>Rendu {day}</translation>
    </message>
    <message>
        <source>950 EUR</source>
        <translation>950 EUR</translation>
    </message>
    <message>
        <source>usually {amount}</source>
        <translation>d’habitude {amount}</translation>
    </message>
    <message>
        <source>{every}; last on {day}</source>
        <translation>{every} ; la dernière fois le {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>{item}, not {other}</source>
        <translation>{item}, pas {other}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>{price}, set by you</source>
        <translation>{price}, fixé par vous</translation>
    </message>
    <message>
        <source>usually {price}</source>
        <translation>d’habitude {price}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>dernière fois {day}</translation>
    </message>
</context>
<context>
    <name>SalesActs</name>
    <message>
        <source>A table of invoices or payments</source>
        <translation>Un tableau de factures ou de paiements</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sales as a table</source>
        <translation>Ventes en tableau</translation>
    </message>
    <message>
        <source>sales.csv</source>
        <translation>ventes.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
</context>
<context>
    <name>SalesGroup</name>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Add a sale…</source>
        <translation>Ajouter une vente…</translation>
    </message>
    <message>
        <source>Change, returned, remove</source>
        <translation>Modifier, rendu, retirer</translation>
    </message>
</context>
<context>
    <name>SavedListActs</name>
    <message>
        <source>Save this search as a list</source>
        <translation>Enregistrer cette recherche comme liste</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Renommer la liste</translation>
    </message>
</context>
<context>
    <name>SearchChips</name>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More to search by</source>
        <translation>Plus de critères</translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation>Tout ce qu’on peut faire (F10)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>&amp;Pick a day…</source>
        <translation>Choisir un &amp;jour…</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Répéter…</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>When was I t&amp;old?</source>
        <translation>&amp;Quand ai-je été averti ?</translation>
    </message>
</context>
<context>
    <name>SnoozePopover</name>
    <message>
        <source>Snooze until</source>
        <translation>Reporter jusqu’à</translation>
    </message>
</context>
<context>
    <name>SoundStrip</name>
    <message>
        <source>Place in the voice note</source>
        <translation>Position dans la note vocale</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Recording for {name}</source>
        <translation>Enregistrement pour {name}</translation>
    </message>
    <message>
        <source>Recorded for {name}, not kept yet</source>
        <translation>Enregistré pour {name}, pas encore conservé</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>nouvelle étape</translation>
    </message>
    <message>
        <source>Name of the stage: {stage}</source>
        <translation>Nom de l’étape : {stage}</translation>
    </message>
    <message>
        <source>Chance of {stage} in %</source>
        <translation>Chance de {stage} en %</translation>
    </message>
    <message>
        <source>Days of {stage}</source>
        <translation>Jours de {stage}</translation>
    </message>
    <message>
        <source>{stage} up</source>
        <translation>Monter {stage}</translation>
    </message>
    <message>
        <source>Remove {stage}</source>
        <translation>Retirer {stage}</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Chance en %</translation>
    </message>
    <message>
        <source>Rotten after days</source>
        <translation>Stagne après jours</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Une étape de plus</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Déposez ici des fichiers ou un dossier</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>C&amp;oller ce qui a été copié</translation>
    </message>
    <message>
        <source>Cards or a table, copied elsewhere (Ctrl+V)</source>
        <translation>Cartes ou tableau, copiés ailleurs (Ctrl+V)</translation>
    </message>
    <message>
        <source>Contacts as vCard, CSV, TSV, Excel (.xlsx) or LDIF: from a phone, Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce, or any other table; all of Monica (.json). Calendars (.ics) and mails (.eml, mbox) go onto timelines.</source>
        <translation>Contacts en vCard, CSV, TSV, Excel (.xlsx) ou LDIF : d’un téléphone, de Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce ou de tout autre tableau ; tout Monica (.json). Les calendriers (.ics) et les messages (.eml, mbox) vont dans l’historique des personnes.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would come in.</source>
        <translation>Rien n’est écrit avant que vous ayez vu ce qui entrerait.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Reminders stop until smallcrm runs again.</source>
        <translation>Les rappels s’arrêtent jusqu’à ce que smallcrm tourne de nouveau.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Le laisser tourner</translation>
    </message>
    <message>
        <source>There is no tray here: closing the window ends smallcrm, and nothing reminds you.</source>
        <translation>Il n’y a pas de zone de notification ici : fermer la fenêtre arrête smallcrm, et rien ne vous avertit.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Yes, while I leave it running</source>
        <translation>Oui, tant que je le laisse tourner</translation>
    </message>
    <message>
        <source>Yes, while the window is open</source>
        <translation>Oui, tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, start with the computer</source>
        <translation>Oui, démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Remind me when this is due even if the window is closed?</source>
        <translation>M’avertir à l’échéance même si la fenêtre est fermée ?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Envoyer le devis</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>ven, dans 2 semaines, 4 déc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>Step {n}: days after the start</source>
        <translation>Étape {n} : jours après le début</translation>
    </message>
    <message>
        <source>Step {n}: what is to be done</source>
        <translation>Étape {n} : ce qui est à faire</translation>
    </message>
    <message>
        <source>Step {n}: remove</source>
        <translation>Étape {n} : retirer</translation>
    </message>
</context>
<context>
    <name>StuckDialog</name>
    <message>
        <source>Checklists that are stuck</source>
        <translation>Listes d’étapes bloquées</translation>
    </message>
    <message>
        <source>A step is late by more than this many days:</source>
        <translation>Une étape est en retard de plus de tant de jours :</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What could not be read or is left out</source>
        <translation>Ce qui n’a pas pu être lu ou est laissé de côté</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>Enre&amp;gistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>All of them are looked at.</source>
        <translation>Tout a été regardé.</translation>
    </message>
</context>
<context>
    <name>TableActs</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>People as a table</source>
        <translation>Personnes en tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri en cours…</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Trier par {column}</translation>
    </message>
    <message>
        <source>Hide {column}</source>
        <translation>Masquer {column}</translation>
    </message>
</context>
<context>
    <name>TableDelegate</name>
    <message>
        <source>{column} of {name}</source>
        <translation>{column} de {name}</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>and {n} more</source>
        <translation>et encore {n}</translation>
    </message>
    <message>
        <source>Line {n}: {reason}</source>
        <translation>Ligne {n} : {reason}</translation>
    </message>
    <message>
        <source>Is {example} written with the day first?</source>
        <translation>Le jour est-il en premier dans {example} ?</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{rows} dans {name}.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Enregistrer les lignes laissées de côté…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Enregistrer les lignes laissées de côté</translation>
    </message>
</context>
<context>
    <name>TableWording</name>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it open elsewhere, or someone else&apos;s?</source>
        <translation>Le fichier n’est pas lisible. Est-il ouvert ailleurs, ou à quelqu’un d’autre ?</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is too large to be a contact file.</source>
        <translation>Le fichier est trop gros pour être un fichier de contacts.</translation>
    </message>
    <message>
        <source>This is no contact file (vCard, .vcf).</source>
        <translation>Ce n’est pas un fichier de contacts (vCard, .vcf).</translation>
    </message>
    <message>
        <source>There are no files in this folder; those of folders in it are not read.</source>
        <translation>Il n’y a pas de fichiers dans ce dossier ; ceux des dossiers qu’il contient ne sont pas lus.</translation>
    </message>
    <message>
        <source>This is no table of contacts.</source>
        <translation>Ce n’est pas un tableau de contacts.</translation>
    </message>
    <message>
        <source>This workbook is damaged, or is none. Save it again as .xlsx.</source>
        <translation>Ce classeur est endommagé, ou n’en est pas un. Enregistrez-le de nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>Workbooks of this kind cannot be read. Save it as .xlsx or .csv first.</source>
        <translation>Les classeurs de ce genre ne sont pas lisibles. Enregistrez-le d’abord en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>This is Monica&apos;s SQL export, which is for another Monica only. In its settings, under Export, choose JSON: that can be read.</source>
        <translation>C’est l’export SQL de Monica, qui ne sert qu’à un autre Monica. Dans ses réglages, sous Export, choisissez JSON : cela peut être lu.</translation>
    </message>
    <message>
        <source>This is a message in Outlook&apos;s own form (.msg), which only Outlook can read. Save it as .eml there (the new Outlook and the one in the browser can), or copy its text.</source>
        <translation>C’est un message au format propre à Outlook (.msg), que seul Outlook peut lire. Enregistrez-le là-bas en .eml (le nouvel Outlook et celui du navigateur savent le faire), ou copiez son texte.</translation>
    </message>
    <message>
        <source>This is a winmail.dat: the sender&apos;s Outlook has packed the mail and its files so that only Outlook can open them. Ask for the mail again, sent as HTML or plain text.</source>
        <translation>C’est un winmail.dat : l’Outlook de l’expéditeur a emballé le message et ses fichiers de sorte que seul Outlook peut les ouvrir. Redemandez le message, envoyé en HTML ou en texte brut.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s whole store. In Outlook, save people as .csv (File, Open/Export), a calendar as .ics, and mails as .eml; those can be read.</source>
        <translation>C’est toute la base d’Outlook. Dans Outlook, enregistrez les personnes en .csv (Fichier, Ouvrir et exporter), un calendrier en .ics et les messages en .eml ; cela peut être lu.</translation>
    </message>
    <message>
        <source>This is no file of contacts that can be read.</source>
        <translation>Ce n’est pas un fichier de contacts lisible.</translation>
    </message>
    <message>
        <source>This is no LDIF file.</source>
        <translation>Ce n’est pas un fichier LDIF.</translation>
    </message>
    <message>
        <source>This is no smallcrm document, or not whole. Nothing of it was brought in.</source>
        <translation>Ce n’est pas un document smallcrm, ou il n’est pas complet. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>This export of Monica is not whole, and nothing of it was brought in. Export it there again.</source>
        <translation>Cet export de Monica n’est pas entier, et rien n’en a été importé. Refaites l’export là-bas.</translation>
    </message>
    <message>
        <source>This was written by a later smallcrm. Install that to bring it in.</source>
        <translation>Ceci vient d’un smallcrm plus récent. Installez celui-ci pour le reprendre.</translation>
    </message>
    <message>
        <source>a line that says nothing</source>
        <translation>une ligne qui ne dit rien</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>la carte n’a pas de fin</translation>
    </message>
    <message>
        <source>no name in it</source>
        <translation>pas de nom dedans</translation>
    </message>
    <message>
        <source>a day or a year that cannot be, kept as it is</source>
        <translation>un jour ou une année impossible, gardé tel quel</translation>
    </message>
    <message>
        <source>a day of the year 0, taken as one whose year is not known</source>
        <translation>un jour de l’an 0, pris comme d’année inconnue</translation>
    </message>
    <message>
        <source>some letters could not be read</source>
        <translation>certaines lettres n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>too many cards</source>
        <translation>trop de cartes</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Ce n’est pas un rythme. Essayez « 6 semaines » ou « 3 mois ».</translation>
    </message>
    <message>
        <source>a value too long to keep</source>
        <translation>une valeur trop longue à garder</translation>
    </message>
    <message>
        <source>a name of more than 10,000 letters, cut there</source>
        <translation>un nom de plus de 10 000 lettres, coupé là</translation>
    </message>
    <message>
        <source>text outside any card</source>
        <translation>du texte hors de toute carte</translation>
    </message>
    <message>
        <source>a row that does not fit</source>
        <translation>une ligne qui ne convient pas</translation>
    </message>
    <message>
        <source>a file that was lost before this was written</source>
        <translation>un fichier déjà perdu avant que ceci soit écrit</translation>
    </message>
    <message>
        <source>a file whose content is not what it was</source>
        <translation>un fichier dont le contenu n’est plus ce qu’il était</translation>
    </message>
    <message>
        <source>quotes out of order, read as well as could be</source>
        <translation>des guillemets en désordre, lus au mieux</translation>
    </message>
    <message>
        <source>more columns than can be read</source>
        <translation>plus de colonnes qu’on n’en peut lire</translation>
    </message>
    <message>
        <source>parted otherwise than the other lines</source>
        <translation>séparée autrement que les autres lignes</translation>
    </message>
    <message>
        <source>more rows than can be read at once; the rest is left out</source>
        <translation>plus de lignes qu’on n’en peut lire d’un coup ; le reste est laissé de côté</translation>
    </message>
    <message>
        <source>an Exchange name in the place of an e-mail address, kept as a field</source>
        <translation>un nom Exchange à la place d’une adresse e-mail, gardé comme champ</translation>
    </message>
    <message>
        <source>no e-mail address, kept as a field</source>
        <translation>pas une adresse e-mail, gardé comme champ</translation>
    </message>
    <message>
        <source>a number that a spreadsheet cut short, kept as a field</source>
        <translation>un numéro qu’un tableur a raccourci, gardé comme champ</translation>
    </message>
    <message>
        <source>a list: its members have its name as a tag</source>
        <translation>une liste : ses membres ont son nom pour étiquette</translation>
    </message>
    <message>
        <source>said of a list, which is nobody: left out</source>
        <translation>dit d’une liste, qui n’est personne : laissé de côté</translation>
    </message>
    <message>
        <source>a member of a list who is not in this file</source>
        <translation>un membre d’une liste qui n’est pas dans ce fichier</translation>
    </message>
    <message>
        <source>known there as a relative only: named at whom they belong to</source>
        <translation>connu là-bas seulement comme proche : nommé chez les siens</translation>
    </message>
    <message>
        <source>a file that stays there: save it in Monica and drop it on the person</source>
        <translation>un fichier qui reste là-bas : enregistrez-le dans Monica et déposez-le sur la personne</translation>
    </message>
    <message>
        <source>dates could be day-month or month-day</source>
        <translation>les dates peuvent être jour-mois ou mois-jour</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>A tag</source>
        <translation>Une étiquette</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Insert a field…</source>
        <translation>Insérer un champ…</translation>
    </message>
    <message>
        <source>What stands in braces, such as {first_name}, is filled in for each person. Where nothing is known for one of them, nothing is drafted, and it says so.</source>
        <translation>Ce qui est entre accolades, comme {first_name}, est rempli pour chaque personne. Là où rien n’est connu pour l’une d’elles, il n’y a pas de brouillon, et c’est dit.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>{title}: {field}</source>
        <translation>{title} : {field}</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What your letters begin with. Each draft is yours to read and change before it goes; nothing is sent by itself.</source>
        <translation>Ce par quoi vos lettres commencent. Vous lisez et changez chaque brouillon avant qu’il parte ; rien n’est envoyé tout seul.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Make the template</source>
        <translation>Créer le modèle</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Commencer par une toute faite :</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Days between two offers to the same person (0: any)</source>
        <translation>Jours entre deux offres à la même personne (0 : peu importe)</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Rien d’écrit pour l’instant.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Modifier	Entrée</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Retirer	Suppr</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today on paper</source>
        <translation>Aujourd’hui sur papier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Les noms et numéros sur papier sont lisibles par qui les trouve.</translation>
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
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>In the trash for</source>
        <translation>Dans la corbeille pendant</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé pendant</translation>
    </message>
    <message>
        <source>So long whoever was deleted, and a note or follow-up that was removed, can be brought back. Who lay there longer goes for good when smallcrm starts.</source>
        <translation>Pendant ce temps, qui a été supprimé, et une note ou un suivi retiré, peut être récupéré. Ce qui y est depuis plus longtemps part pour de bon au démarrage de smallcrm.</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>What was deleted lies here for {days}, with all it had. Enter brings it back.</source>
        <translation>Ce qui a été supprimé reste ici {days}, avec tout ce que cela avait. Entrée le récupère.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Chercher dans la corbeille</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>Ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>Rien dans la corbeille n’a ces mots.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Remove {what} for good? This cannot be taken back.</source>
        <translation>Retirer {what} pour de bon ? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open smallcrm</source>
        <translation>Ouvrir smallcrm</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Hide names in notices</source>
        <translation>Cacher les noms dans les avis</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>All of today ({n})</source>
        <translation>Tout pour aujourd’hui ({n})</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Annuler cela (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
</context>
<context>
    <name>UnknownPeople</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Make all of them customers</source>
        <translation>Créer tous comme clients</translation>
    </message>
    <message>
        <source>Not in your list</source>
        <translation>Pas dans votre liste</translation>
    </message>
    <message>
        <source>Whoever is checked becomes a customer. Rows of the others are left out.</source>
        <translation>Les personnes cochées deviennent des clients. Les lignes des autres sont laissées de côté.</translation>
    </message>
    <message>
        <source>Make: {who}</source>
        <translation>Créer : {who}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {who}</source>
        <translation>Choisir : {who}</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Not so: {name}</source>
        <translation>Pas du tout : {name}</translation>
    </message>
    <message>
        <source>What you say holds instead of the numbers.</source>
        <translation>Ce que vous dites vaut au lieu des chiffres.</translation>
    </message>
    <message>
        <source>on leave until spring; we spoke at the fair</source>
        <translation>en congé jusqu’au printemps ; parlé au salon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vaut pour</translation>
    </message>
</context>
<context>
    <name>WhoPopover</name>
    <message>
        <source>A name</source>
        <translation>Un nom</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Rien n’a été écrit (--dry-run).</translation>
    </message>
    <message>
        <source>{n} could not be copied: what was in them is lost.</source>
        <translation>{n} n’ont pas pu être copiés : leur contenu est perdu.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it takes the place of all there is.</source>
        <translation>Rien n’a été modifié. Avec --yes elle prend la place de tout ce qu’il y a.</translation>
    </message>
    <message>
        <source>Done. What was here before: {file}</source>
        <translation>Fait. Ce qui était ici avant : {file}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Rien trouvé pour « {words} ».</translation>
    </message>
    <message>
        <source>Start smallcrm in its window to save what can be read, or to go back to a backup.</source>
        <translation>Démarrez smallcrm dans sa fenêtre pour sauver ce qui peut être lu, ou pour revenir à une sauvegarde.</translation>
    </message>
    <message>
        <source>--new-people goes with --sales</source>
        <translation>--new-people va avec --sales</translation>
    </message>
    <message>
        <source>No table has this column:</source>
        <translation>Aucun tableau n’a cette colonne :</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} laissés de côté</translation>
    </message>
    <message>
        <source>Not saved: who is meant by “{typed}”? {names}. Type the whole name</source>
        <translation>Non enregistré : de qui s’agit-il avec « {typed} » ? {names}. Saisissez le nom entier</translation>
    </message>
    <message>
        <source>, or “@{typed}:” for somebody new.</source>
        <translation>, ou « @{typed}: » pour quelqu’un de nouveau.</translation>
    </message>
    <message>
        <source>Look at it: {what}.</source>
        <translation>Regardez : {what}.</translation>
    </message>
    <message>
        <source>Not saved as a follow-up: “{what}” A “!” before the day makes it one.</source>
        <translation>Non enregistré comme suivi : « {what} » Un « ! » avant le jour en fait un.</translation>
    </message>
    <message>
        <source>Nothing due today.</source>
        <translation>Rien pour aujourd’hui.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”.</source>
        <translation>Personne ne s’appelle « {words} ».</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Aussi : {names}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>J’attends</translation>
    </message>
    <message>
        <source>Little things</source>
        <translation>Petits détails</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Your file has a passphrase, and the one for moving keeps it.</source>
        <translation>Votre fichier a une phrase de passe, et celui du transfert la garde.</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Non verrouillé : qui trouve le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Start smallcrm on the new computer and choose “Open a file”.</source>
        <translation>Lancez smallcrm sur le nouvel ordinateur et choisissez « Ouvrir un fichier ».</translation>
    </message>
    <message>
        <source>This copy is for reading from now on. Its window can take that back.</source>
        <translation>Cette copie est désormais à lire. Sa fenêtre peut revenir dessus.</translation>
    </message>
    <message>
        <source>No passphrase was given, or not twice the same. Run this in a terminal, which asks for it, or give --passphrase-file FILE or --no-passphrase.</source>
        <translation>Aucune phrase de passe donnée, ou pas deux fois la même. Lancez ceci dans un terminal, qui la demande, ou donnez --passphrase-file FICHIER ou --no-passphrase.</translation>
    </message>
    <message>
        <source>That passphrase is too short. Four words are good.</source>
        <translation>Cette phrase de passe est trop courte. Quatre mots conviennent.</translation>
    </message>
    <message>
        <source>To be erased: {name}</source>
        <translation>À effacer : {name}</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Notes of others that may still name them:</source>
        <translation>Notes d’autres qui peuvent encore citer le nom :</translation>
    </message>
    <message>
        <source>More than one is called so. Give the UID:</source>
        <translation>Plusieurs s’appellent ainsi. Donnez l’UID :</translation>
    </message>
    <message>
        <source>With --yes the whole name is needed, or the UID:</source>
        <translation>Avec --yes il faut le nom entier, ou l’UID :</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name to erase:</source>
        <translation>Ceci ne peut pas être annulé. Saisissez le nom pour effacer :</translation>
    </message>
    <message>
        <source>--rejects takes one file of sales at a time</source>
        <translation>--rejects prend un fichier de ventes à la fois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>No promises open.</source>
        <translation>Pas de promesses ouvertes.</translation>
    </message>
    <message>
        <source>Every note has an owner.</source>
        <translation>Chaque note est à quelqu’un.</translation>
    </message>
    <message>
        <source>Nobody has gone quiet.</source>
        <translation>Personne n’est devenu silencieux.</translation>
    </message>
    <message>
        <source>This fills when there is enough to compare.</source>
        <translation>Ceci se remplit quand il y a assez à comparer.</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>7 prochains jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>I owe, late</source>
        <translation>De moi, en retard</translation>
    </message>
    <message>
        <source>I owe today</source>
        <translation>De moi, aujourd’hui</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Fait aujourd’hui</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Opened a copy of {name}. It goes when smallcrm is locked or closed.</source>
        <translation>Une copie de {name} est ouverte. Elle disparaît quand smallcrm est verrouillé ou fermé.</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Copie enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Backed up and checked, {size}.</source>
        <translation>Sauvegardé et vérifié, {size}.</translation>
    </message>
    <message>
        <source>The calendar file is not up to date: {why}</source>
        <translation>Le fichier d’agenda n’est pas à jour : {why}</translation>
    </message>
    <message>
        <source>Little thing: {text}</source>
        <translation>Petit détail : {text}</translation>
    </message>
    <message>
        <source>Keep in touch: {rhythm}</source>
        <translation>Garder le contact : {rhythm}</translation>
    </message>
    <message>
        <source>Sale: {what}</source>
        <translation>Vente : {what}</translation>
    </message>
    <message>
        <source>Saved to {x}.</source>
        <translation>Enregistré pour {x}.</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>J’attends</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continu</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>last touch {when}</source>
        <translation>dernier contact {when}</translation>
    </message>
    <message>
        <source>from this page</source>
        <translation>de cette page</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nouveau : {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>or new: {name}</source>
        <translation>ou nouveau : {name}</translation>
    </message>
    <message>
        <source>Enter asks who is meant</source>
        <translation>Entrée demande de qui il s’agit</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>I wait for it: {when}?</source>
        <translation>J’attends : {when} ?</translation>
    </message>
    <message>
        <source>I wait for it: {when}</source>
        <translation>J’attends : {when}</translation>
    </message>
    <message>
        <source>Follow up {when}?</source>
        <translation>Suivi {when} ?</translation>
    </message>
    <message>
        <source>Follow-up {when}</source>
        <translation>Suivi {when}</translation>
    </message>
    <message>
        <source>Tab takes it</source>
        <translation>Tab le prend</translation>
    </message>
    <message>
        <source>that day has gone by this year</source>
        <translation>ce jour est déjà passé cette année</translation>
    </message>
    <message>
        <source>that day has passed: due today</source>
        <translation>ce jour est passé : pour aujourd’hui</translation>
    </message>
    <message>
        <source>the weekday is another one</source>
        <translation>le jour de la semaine est un autre</translation>
    </message>
    <message>
        <source>morning or afternoon?</source>
        <translation>matin ou après-midi ?</translation>
    </message>
    <message>
        <source>read the other way round</source>
        <translation>lu dans l’autre sens</translation>
    </message>
    <message>
        <source>that is years ahead</source>
        <translation>c’est à des années d’ici</translation>
    </message>
    <message>
        <source>more than one day is named</source>
        <translation>plus d’un jour est nommé</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>à peu près alors</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Tout est dans {file}.</translation>
    </message>
    <message>
        <source>{n} cards are in {file}.</source>
        <translation>{n} cartes sont dans {file}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>That day could not be read.</source>
        <translation>Ce jour n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Goodwill: {what}</source>
        <translation>Geste commercial : {what}</translation>
    </message>
    <message>
        <source>Consent of {x} added.</source>
        <translation>Consentement de {x} ajouté.</translation>
    </message>
    <message>
        <source>the consent of {x}</source>
        <translation>le consentement de {x}</translation>
    </message>
    <message>
        <source>Consent of {x} withdrawn.</source>
        <translation>Consentement de {x} retiré.</translation>
    </message>
    <message>
        <source>the withdrawal of {x}</source>
        <translation>le retrait de {x}</translation>
    </message>
    <message>
        <source>Consent of {x} removed.</source>
        <translation>Consentement de {x} enlevé.</translation>
    </message>
    <message>
        <source>removing a consent of {x}</source>
        <translation>enlever un consentement de {x}</translation>
    </message>
    <message>
        <source>{x} is not to be contacted.</source>
        <translation>{x} n’est pas à contacter.</translation>
    </message>
    <message>
        <source>no contact with {x}</source>
        <translation>pas de contact avec {x}</translation>
    </message>
    <message>
        <source>{x} may be contacted.</source>
        <translation>{x} peut être contacté.</translation>
    </message>
    <message>
        <source>contact with {x}</source>
        <translation>contact avec {x}</translation>
    </message>
    <message>
        <source>Given to {x}.</source>
        <translation>Attribué à {x}.</translation>
    </message>
    <message>
        <source>giving to {x}</source>
        <translation>attribuer à {x}</translation>
    </message>
    <message>
        <source>Joined: {x}.</source>
        <translation>Fusionné : {x}.</translation>
    </message>
    <message>
        <source>joining {x}</source>
        <translation>fusionner {x}</translation>
    </message>
    <message>
        <source>Not the same: {x}.</source>
        <translation>Pas les mêmes : {x}.</translation>
    </message>
    <message>
        <source>“not the same”: {x}</source>
        <translation>« pas les mêmes » : {x}</translation>
    </message>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} récupéré d’une sauvegarde.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>récupérer {x} d’une sauvegarde</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation>Cela ne ressemble pas à une adresse e-mail. C’est gardé tel quel.</translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file} : {what}.</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>Everything held about {name}</source>
        <translation>Tout ce qui est gardé sur {name}</translation>
    </message>
    <message>
        <source>Answer {name}’s request</source>
        <translation>Répondre à la demande de {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Little things, dates and tags</source>
        <translation>Petits détails, dates et étiquettes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Notes of calls, e-mails and meetings</source>
        <translation>Notes d’appels, d’e-mails et de rendez-vous</translation>
    </message>
    <message>
        <source>Sales, agreements, deals, complaints and messages</source>
        <translation>Ventes, contrats, affaires, réclamations et messages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Lines as they were typed</source>
        <translation>Lignes telles que saisies</translation>
    </message>
    <message>
        <source>Mentioned in texts about others</source>
        <translation>Mentionné dans des textes sur d’autres</translation>
    </message>
    <message>
        <source>Kept from imported files</source>
        <translation>Gardé de fichiers importés</translation>
    </message>
    <message>
        <source>Earlier values, kept so that changes can be undone</source>
        <translation>Valeurs précédentes, gardées pour pouvoir annuler</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>In the file since</source>
        <translation>Dans le fichier depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Backups that still contain it</source>
        <translation>Sauvegardes qui le contiennent encore</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>(in the second folder)</source>
        <translation>(dans le second dossier)</translation>
    </message>
    <message>
        <source>(could not be read)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>Made on {day}. In the file since {since}.</source>
        <translation>Fait le {day}. Dans le fichier depuis le {since}.</translation>
    </message>
    <message>
        <source>Other people’s names, addresses and numbers are shown as {mask}.</source>
        <translation>Les noms, adresses et numéros d’autres personnes sont montrés comme {mask}.</translation>
    </message>
    <message>
        <source>Not to be contacted, since {day}.</source>
        <translation>Ne pas contacter, depuis le {day}.</translation>
    </message>
    <message>
        <source>The record is in the trash.</source>
        <translation>La fiche est dans la corbeille.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Company and role</source>
        <translation>Entreprise et fonction</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Petit détail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Garder le contact tous les</translation>
    </message>
    <message>
        <source>Not to be listed until</source>
        <translation>À ne pas lister avant</translation>
    </message>
    <message>
        <source>vCard line</source>
        <translation>Ligne vCard</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Champ propre</translation>
    </message>
    <message>
        <source>Name or choice of a field of your own</source>
        <translation>Nom ou choix d’un champ propre</translation>
    </message>
    <message>
        <source>Tag to keep in touch by</source>
        <translation>Étiquette pour garder le contact</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Liste enregistrée</translation>
    </message>
    <message>
        <source>Whom a note is with</source>
        <translation>Avec qui est une note</translation>
    </message>
    <message>
        <source>Somebody else who looks alike</source>
        <translation>Quelqu’un d’autre qui ressemble</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Perhaps, by a part of the name</source>
        <translation>Peut-être, par une partie du nom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Introduced somebody else</source>
        <translation>A présenté quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Promised by me, open</source>
        <translation>Promis par moi, ouvert</translation>
    </message>
    <message>
        <source>Promised by me, done</source>
        <translation>Promis par moi, fait</translation>
    </message>
    <message>
        <source>Promised by me, dropped</source>
        <translation>Promis par moi, abandonné</translation>
    </message>
    <message>
        <source>Promised to me, open</source>
        <translation>Promis à moi, ouvert</translation>
    </message>
    <message>
        <source>Promised to me, done</source>
        <translation>Promis à moi, fait</translation>
    </message>
    <message>
        <source>Promised to me, dropped</source>
        <translation>Promis à moi, abandonné</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>Dans la corbeille depuis</translation>
    </message>
    <message>
        <source>Not to be contacted, since</source>
        <translation>Ne pas contacter, depuis</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>whose promise</source>
        <translation>la promesse de qui</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>repeats from</source>
        <translation>se répète depuis</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>by which way</source>
        <translation>par quelle voie</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>comment il a été donné</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>boîte postale</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>deuxième ligne</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>à quelle fréquence</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>already the same</source>
        <translation>déjà identique</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nouveaux</translation>
    </message>
    <message>
        <source>{n} already the same</source>
        <translation>{n} déjà identiques</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>Keep in touch with #{tag}…</source>
        <translation>Garder le contact avec #{tag}…</translation>
    </message>
    <message>
        <source>Keep in touch: {every}</source>
        <translation>Garder le contact : {every}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Écrit {when}</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Fait {when}</translation>
    </message>
    <message>
        <source>Dropped {when}</source>
        <translation>Abandonné {when}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Pas de jour</translation>
    </message>
    <message>
        <source>nothing will be said of it</source>
        <translation>rien n’en sera signalé</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore signalé</translation>
    </message>
    <message>
        <source>told anew, because the clock had been set back</source>
        <translation>signalé de nouveau, car l’horloge avait été reculée</translation>
    </message>
    <message>
        <source>After a sleep or a start</source>
        <translation>Après une veille ou un démarrage</translation>
    </message>
    <message>
        <source>Notice of the day</source>
        <translation>Avis du jour</translation>
    </message>
    <message>
        <source>Third late day</source>
        <translation>Troisième jour de retard</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Devenu silencieux</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A notice to try</source>
        <translation>Un avis pour essayer</translation>
    </message>
    <message>
        <source>not told, because these notices are switched off</source>
        <translation>non signalé, car ces avis sont éteints</translation>
    </message>
    <message>
        <source>being told</source>
        <translation>en train d’être signalé</translation>
    </message>
    <message>
        <source>told {when} by a notice</source>
        <translation>signalé {when} par un avis</translation>
    </message>
    <message>
        <source>told {when} by the tray</source>
        <translation>signalé {when} dans la zone de notification</translation>
    </message>
    <message>
        <source>told {when} in the Due panel</source>
        <translation>signalé {when} dans le panneau des échéances</translation>
    </message>
    <message>
        <source>told {when} in the window</source>
        <translation>signalé {when} dans la fenêtre</translation>
    </message>
    <message>
        <source>told {when}</source>
        <translation>signalé {when}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>perhaps for the second time</source>
        <translation>peut-être pour la deuxième fois</translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation>ouvert {when}</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>fait {when}</translation>
    </message>
    <message>
        <source>snoozed {when}</source>
        <translation>reporté {when}</translation>
    </message>
    <message>
        <source>dropped {when}</source>
        <translation>abandonné {when}</translation>
    </message>
    <message>
        <source>moved {when}</source>
        <translation>déplacé {when}</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>fermé {when}</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>vu {when}</translation>
    </message>
    <message>
        <source>not seen, {when}</source>
        <translation>pas vu, {when}</translation>
    </message>
    <message>
        <source>in the notice</source>
        <translation>dans l’avis</translation>
    </message>
    <message>
        <source>in the Due panel</source>
        <translation>dans le panneau des échéances</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>dans la fenêtre</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Pour {when}</translation>
    </message>
    <message>
        <source>Not undone: something else was done since. Undo that first.</source>
        <translation>Non annulé : autre chose a été fait depuis. Annulez d’abord cela.</translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>pas encore dans la liste</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Dernière modification : {when}.</translation>
    </message>
    <message>
        <source>{file} is your file now. What was here before is among the backups.</source>
        <translation>{file} est maintenant votre fichier. Ce qui était ici avant est parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that you have here.</source>
        <translation>Il est verrouillé avec la phrase de passe que vous avez ici.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you typed for it, and so do the backups here. You can change it in Settings, Safety.</source>
        <translation>Il s’ouvre avec la phrase de passe que vous avez saisie pour lui, les sauvegardes d’ici aussi. Vous pouvez la modifier dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>Everything here was moved to another computer: {when}, as {file}. This copy is for reading, so that the two do not grow apart.</source>
        <translation>Tout ce qui est ici est passé sur un autre ordinateur : {when}, sous {file}. Cette copie est à lire, afin que les deux ne divergent pas.</translation>
    </message>
    <message>
        <source>{name} wants no contact.</source>
        <translation>{name} ne veut pas de contact.</translation>
    </message>
    <message>
        <source>{names} want no contact.</source>
        <translation>{names} ne veulent pas de contact.</translation>
    </message>
    <message>
        <source>May have been shown before.</source>
        <translation>A peut-être déjà été montré.</translation>
    </message>
    <message>
        <source>A test notice from smallcrm</source>
        <translation>Un avis d’essai de smallcrm</translation>
    </message>
    <message>
        <source>This is how a follow-up will be told, now {time}.</source>
        <translation>Voici comment un suivi sera signalé, maintenant {time}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The clock went {n} days ahead. Is it right? What came due is in Today.</source>
        <translation>L’horloge a avancé de {n} jours. Est-ce juste ? Ce qui est arrivé à échéance est dans Aujourd’hui.</translation>
    </message>
    <message>
        <source>The clock went {n} days back. What is not due yet will be told again.</source>
        <translation>L’horloge a reculé de {n} jours. Ce qui n’est pas encore à échéance sera signalé de nouveau.</translation>
    </message>
    <message>
        <source>Reminders from smallcrm</source>
        <translation>Rappels de smallcrm</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>Ouvrez smallcrm pour les voir.</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Un suivi est à faire</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>Ouvrez smallcrm pour le voir.</translation>
    </message>
    <message>
        <source>Due now.</source>
        <translation>À faire maintenant.</translation>
    </message>
    <message>
        <source>a follow-up is due</source>
        <translation>un suivi est à faire</translation>
    </message>
    <message>
        <source>You wait for it, due now.</source>
        <translation>Vous l’attendez, c’est maintenant.</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>De : {origin}</translation>
    </message>
    <message>
        <source>Do not contact!</source>
        <translation>Ne pas contacter !</translation>
    </message>
    <message>
        <source>Third day late.</source>
        <translation>Troisième jour de retard.</translation>
    </message>
    <message>
        <source>Ask for it, move it, or drop it?</source>
        <translation>Le demander, le déplacer, ou l’abandonner ?</translation>
    </message>
    <message>
        <source>Do it, move it, or drop it?</source>
        <translation>Le faire, le déplacer, ou l’abandonner ?</translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation>Un suivi est en retard</translation>
    </message>
    <message>
        <source>a follow-up is late</source>
        <translation>un suivi est en retard</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>un suivi</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Les rappels sont en pause</translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation>Aujourd’hui : {what}</translation>
    </message>
    <message>
        <source>Do them, move them, or drop them?</source>
        <translation>Les faire, les déplacer, ou les abandonner ?</translation>
    </message>
    <message>
        <source>Nothing is lost; Today keeps the list.</source>
        <translation>Rien n’est perdu ; Aujourd’hui garde la liste.</translation>
    </message>
    <message>
        <source>They start again when you say so.</source>
        <translation>Ils reprennent quand vous le dites.</translation>
    </message>
    <message>
        <source>They start again: {when}.</source>
        <translation>Ils reprennent : {when}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Et encore {n}.</translation>
    </message>
    <message>
        <source>A follow-up</source>
        <translation>Un suivi</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>ne pas contacter</translation>
    </message>
    <message>
        <source>Packed: {when}.</source>
        <translation>Emballé : {when}.</translation>
    </message>
    <message>
        <source>What is here now ({what}) is kept as a backup first.</source>
        <translation>Ce qui est ici maintenant ({what}) est d’abord gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>It will be locked with the passphrase that you have here. Nothing changes for you.</source>
        <translation>Il sera verrouillé avec la phrase de passe que vous avez ici. Rien ne change pour vous.</translation>
    </message>
    <message>
        <source>From now on smallcrm opens with the passphrase that you typed just now, and so do all backups here. You can change it in Settings, Safety.</source>
        <translation>Désormais smallcrm s’ouvre avec la phrase de passe que vous venez de saisir, toutes les sauvegardes d’ici aussi. Vous pouvez la modifier dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>The file is locked. Type its passphrase to look into it.</source>
        <translation>Le fichier est verrouillé. Saisissez sa phrase de passe pour regarder dedans.</translation>
    </message>
    <message>
        <source>follow-up {when}</source>
        <translation>suivi {when}</translation>
    </message>
    <message>
        <source>customer since {year}</source>
        <translation>client depuis {year}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>en retard depuis {day}</translation>
    </message>
    <message>
        <source>{every} by #{tag}, {when}</source>
        <translation>{every} par #{tag}, {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>snoozed {n}×</source>
        <translation>reporté {n}×</translation>
    </message>
    <message>
        <source>I wait for it, and it is late</source>
        <translation>J’attends, et c’est en retard</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Due: {when}.</source>
        <translation>Pour : {when}.</translation>
    </message>
    <message>
        <source>A follow-up at its hour</source>
        <translation>Un suivi à son heure</translation>
    </message>
    <message>
        <source>What was promised, and what was said last.</source>
        <translation>Ce qui a été promis, et ce qui a été dit en dernier.</translation>
    </message>
    <message>
        <source>One notice for the day</source>
        <translation>Un seul avis pour la journée</translation>
    </message>
    <message>
        <source>What is late, what is due, whose birthday it is. None when there is nothing.</source>
        <translation>Ce qui est en retard, ce qui est à faire, les anniversaires. Aucun quand il n’y a rien.</translation>
    </message>
    <message>
        <source>What came due meanwhile</source>
        <translation>Ce qui est arrivé à échéance entre-temps</translation>
    </message>
    <message>
        <source>One notice for all of it, after sleep or a start.</source>
        <translation>Un seul avis pour tout, après une veille ou un démarrage.</translation>
    </message>
    <message>
        <source>On the third late day</source>
        <translation>Au troisième jour de retard</translation>
    </message>
    <message>
        <source>Once: do it, move it, or drop it.</source>
        <translation>Une fois : le faire, le déplacer, ou l’abandonner.</translation>
    </message>
    <message>
        <source>On Mondays, who is quiet</source>
        <translation>Le lundi, qui est silencieux</translation>
    </message>
    <message>
        <source>Customers you have not spoken to for longer than usual.</source>
        <translation>Clients à qui vous n’avez pas parlé depuis plus longtemps que d’habitude.</translation>
    </message>
    <message>
        <source>That reminders are paused</source>
        <translation>Que les rappels sont en pause</translation>
    </message>
    <message>
        <source>When the pause has lasted, so that it is not forgotten.</source>
        <translation>Quand la pause a duré, pour qu’elle ne soit pas oubliée.</translation>
    </message>
    <message>
        <source>That a backup did not finish</source>
        <translation>Qu’une sauvegarde n’est pas terminée</translation>
    </message>
    <message>
        <source>Once a day at most, until one does. The state is in Settings, Safety.</source>
        <translation>Une fois par jour au plus, jusqu’à ce qu’une réussisse. L’état est dans Réglages, Sécurité.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Nom seulement</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>“Sarah Chen: send quote, two options”</source>
        <translation>« Sarah Chen : envoyer le devis, deux options »</translation>
    </message>
    <message>
        <source>“Sarah Chen: a follow-up is due”</source>
        <translation>« Sarah Chen : un suivi est à faire »</translation>
    </message>
    <message>
        <source>“A follow-up is due”</source>
        <translation>« Un suivi est à faire »</translation>
    </message>
    <message>
        <source>Do not contact, since {day}</source>
        <translation>Ne pas contacter, depuis le {day}</translation>
    </message>
    <message>
        <source>The law may make you keep some of it, such as invoices, for years. Keep these elsewhere before you go on: nobody can bring back what is erased.</source>
        <translation>La loi peut vous obliger à en garder une partie pendant des années, comme les factures. Gardez-la ailleurs avant de continuer : personne ne peut récupérer ce qui est effacé.</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>{name} est effacé.</translation>
    </message>
    <message>
        <source>An erasure was finished.</source>
        <translation>Un effacement a été terminé.</translation>
    </message>
    <message>
        <source>Could not be rewritten, so delete by hand: {files}.</source>
        <translation>N’ont pas pu être réécrits, à supprimer donc à la main : {files}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there now. Backups in it still hold the data until smallcrm sees it again, or until they expire after 12 months.</source>
        <translation>Le dossier {folder} n’est pas là maintenant. Ses sauvegardes contiennent encore les données jusqu’à ce que smallcrm le revoie, ou jusqu’à leur expiration après 12 mois.</translation>
    </message>
    <message>
        <source>The calendar file {file} could not be written and may still name them, until smallcrm can write it again.</source>
        <translation>Le fichier de calendrier {file} n’a pas pu être écrit et peut encore la nommer, jusqu’à ce que smallcrm puisse l’écrire de nouveau.</translation>
    </message>
    <message>
        <source>Delete {names} for good? What is only in there is lost then.</source>
        <translation>Supprimer {names} pour de bon ? Ce qui n’est que dedans est alors perdu.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Could not be deleted: {files}.</source>
        <translation>N’ont pas pu être supprimés : {files}.</translation>
    </message>
    <message>
        <source>The answer is due on {day}. No follow-up could be set, because the file cannot be written.</source>
        <translation>La réponse est attendue pour le {day}. Aucun suivi n’a pu être créé, car on ne peut pas écrire dans le fichier.</translation>
    </message>
    <message>
        <source>Follow-up set for {day}: answer the request.</source>
        <translation>Suivi créé pour le {day} : répondre à la demande.</translation>
    </message>
    <message>
        <source>A follow-up to answer the request is open already.</source>
        <translation>Un suivi pour répondre à la demande est déjà ouvert.</translation>
    </message>
    <message>
        <source>to read and to print</source>
        <translation>à lire et à imprimer</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>pour un tableur</translation>
    </message>
    <message>
        <source>for another program</source>
        <translation>pour un autre programme</translation>
    </message>
    <message>
        <source>Read it before you send it. Other people’s names, addresses and numbers are hidden as far as smallcrm knows these people; whoever is not in your file it cannot know.</source>
        <translation>Lisez-le avant de l’envoyer. Les noms, adresses et numéros d’autres personnes sont cachés autant que smallcrm les connaît ; qui n’est pas dans votre fichier lui est inconnu.</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>toute voie</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>post</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}, given {since}</source>
        <translation>retiré le {day}, donné {since}</translation>
    </message>
    <message>
        <source>“{name}:” is no field, so its words are searched for. Fields: {fields}</source>
        <translation>« {name}: » n’est pas un champ, ses mots sont donc cherchés. Champs : {fields}</translation>
    </message>
    <message>
        <source>today, late, week, none, a date, or &lt;2026-12-01</source>
        <translation>today, late, week, none, une date ou &lt;2026-12-01</translation>
    </message>
    <message>
        <source>never, week, a date, &gt;60d for no contact in 60 days</source>
        <translation>never, week, une date, &gt;60d pour 60 jours sans contact</translation>
    </message>
    <message>
        <source>today, week, 2026, 2026-11, 2026-11-25 or &gt;2026-11</source>
        <translation>today, week, 2026, 2026-11, 2026-11-25 ou &gt;2026-11</translation>
    </message>
    <message>
        <source>call, email, meeting, message, payment, note, person or company</source>
        <translation>call, email, meeting, message, payment, note, person ou company</translation>
    </message>
    <message>
        <source>an amount such as &gt;1000 or &lt;€50</source>
        <translation>un montant comme &gt;1000 ou &lt;€50</translation>
    </message>
    <message>
        <source>open, won, lost, any, none, or a word of what it is called</source>
        <translation>open, won, lost, any, none, ou un mot de son nom</translation>
    </message>
    <message>
        <source>late, week, none, a month such as 2026-12, or &lt;30d</source>
        <translation>late, week, none, un mois comme 2026-12, ou &lt;30d</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>the name of an item, or its beginning</source>
        <translation>le nom d’un article, ou son début</translation>
    </message>
    <message>
        <source>2026, 2026-11, &gt;2026-11-25 or &gt;60d for bought, but not in 60 days</source>
        <translation>2026, 2026-11, &gt;2026-11-25 ou &gt;60d pour acheté, mais pas en 60 jours</translation>
    </message>
    <message>
        <source>the number of an invoice, or a part of it</source>
        <translation>le numéro d’une facture, ou une partie</translation>
    </message>
    <message>
        <source>today, week, month, a date, or &lt;60d for the next 60 days</source>
        <translation>today, week, month, une date ou &lt;60d pour les 60 prochains jours</translation>
    </message>
    <message>
        <source>a date, 2026, &gt;2026-11 or &lt;60d for the last 60 days</source>
        <translation>une date, 2026, &gt;2026-11 ou &lt;60d pour les 60 derniers jours</translation>
    </message>
    <message>
        <source>an amount such as &gt;80 or &lt;€50</source>
        <translation>un montant comme &gt;80 ou &lt;€50</translation>
    </message>
    <message>
        <source>yes, or &gt;7d for a step that is more than 7 days late</source>
        <translation>yes, ou &gt;7d pour une étape en retard de plus de 7 jours</translation>
    </message>
    <message>
        <source>open, closed, minor, serious, grave, any, none, or its words</source>
        <translation>open, closed, minor, serious, grave, any, none ou ses mots</translation>
    </message>
    <message>
        <source>a score such as &lt;4 (of 10), &gt;=4/5, any or none</source>
        <translation>une note comme &lt;4 (sur 10), &gt;=4/5, any ou none</translation>
    </message>
    <message>
        <source>low, high, any, none, or its words</source>
        <translation>low, high, any, none ou ses mots</translation>
    </message>
    <message>
        <source>a word, or several in quotation marks</source>
        <translation>un mot, ou plusieurs entre guillemets</translation>
    </message>
    <message>
        <source>{name}: takes {values}.</source>
        <translation>{name}: accepte {values}.</translation>
    </message>
    <message>
        <source>List “{x}” saved.</source>
        <translation>Liste « {x} » enregistrée.</translation>
    </message>
    <message>
        <source>saving the list “{x}”</source>
        <translation>l’enregistrement de la liste « {x} »</translation>
    </message>
    <message>
        <source>List “{x}” changed.</source>
        <translation>Liste « {x} » modifiée.</translation>
    </message>
    <message>
        <source>the change of the list “{x}”</source>
        <translation>la modification de la liste « {x} »</translation>
    </message>
    <message>
        <source>Order of {x} lists changed.</source>
        <translation>Ordre de {x} listes modifié.</translation>
    </message>
    <message>
        <source>the order of {x} lists</source>
        <translation>l’ordre de {x} listes</translation>
    </message>
    <message>
        <source>List “{x}” removed.</source>
        <translation>Liste « {x} » retirée.</translation>
    </message>
    <message>
        <source>removing the list “{x}”</source>
        <translation>le retrait de la liste « {x} »</translation>
    </message>
    <message>
        <source>There is a list of this name already.</source>
        <translation>Il y a déjà une liste de ce nom.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>À faire cette semaine</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Pas d’étape suivante</translation>
    </message>
    <message>
        <source>No contact for 60 days</source>
        <translation>60 jours sans contact</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Has a birthday</source>
        <translation>A un anniversaire</translation>
    </message>
    <message>
        <source>Can be called now</source>
        <translation>Peut être appelé maintenant</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>{what}, on</source>
        <translation>{what}, activé</translation>
    </message>
    <message>
        <source>{what}, off</source>
        <translation>{what}, désactivé</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>In the trash. Enter to see it there.</source>
        <translation>Dans la corbeille. Entrée pour le voir là.</translation>
    </message>
    <message>
        <source>Nobody fits “{words}”. Looked in {people}.</source>
        <translation>Personne ne correspond à « {words} ». Cherché parmi {people}.</translation>
    </message>
    <message>
        <source>Nobody called “{words}”, and no note says it. Looked in {notes} and {people}.</source>
        <translation>Personne ne s’appelle « {words} », et aucune note ne le dit. Cherché dans {notes} et {people}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>voice note, {length}</source>
        <translation>note vocale, {length}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>pas encore de contact</translation>
    </message>
    <message>
        <source>usually {span}</source>
        <translation>d’habitude {span}</translation>
    </message>
    <message>
        <source>{long} ({against})</source>
        <translation>{long} ({against})</translation>
    </message>
    <message>
        <source>usually every {span}</source>
        <translation>d’habitude à intervalles de {span}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>turns {n}</source>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Anniversaires</translation>
    </message>
    <message>
        <source>Yearly days</source>
        <translation>Jours annuels</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Récupéré : {what}.</translation>
    </message>
    <message>
        <source>removed {when}</source>
        <translation>retiré {when}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>smallcrm: reminders are paused</source>
        <translation>smallcrm : rappels en pause</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} à faire</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>{n} you wait for</source>
        <translation>{n} que vous attendez</translation>
    </message>
    <message>
        <source>I wait for {what}</source>
        <translation>J’attends {what}</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Suspendre les rappels</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>En pause jusqu’à {when}</translation>
    </message>
    <message>
        <source>The keychain has no key for this file. Type the passphrase.</source>
        <translation>Le trousseau n’a pas de clé pour ce fichier. Saisissez la phrase de passe.</translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation>appelé {when}</translation>
    </message>
    <message>
        <source>e-mailed {when}</source>
        <translation>e-mail {when}</translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation>rencontré {when}</translation>
    </message>
    <message>
        <source>wrote {when}</source>
        <translation>message {when}</translation>
    </message>
    <message>
        <source>paid {when}</source>
        <translation>payé {when}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire (autre)</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every {n} days</source>
        <translation>Tous les {n} jours</translation>
    </message>
    <message>
        <source>Every {n} weeks</source>
        <translation>Toutes les {n} semaines</translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation>Tous les {n} mois</translation>
    </message>
    <message>
        <source>Every {n} years</source>
        <translation>Tous les {n} ans</translation>
    </message>
    <message>
        <source>{head}: “{words}”</source>
        <translation>{head} : « {words} »</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>Dans 1 &amp;heure</translation>
    </message>
    <message>
        <source>&amp;Later today</source>
        <translation>&amp;Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Demain</translation>
    </message>
    <message>
        <source>&amp;End of week</source>
        <translation>&amp;Fin de la semaine</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>La &amp;semaine prochaine</translation>
    </message>
    <message>
        <source>&amp;In two weeks</source>
        <translation>Dans deu&amp;x semaines</translation>
    </message>
    <message>
        <source>Added {x}.</source>
        <translation>{x} : ajouté.</translation>
    </message>
    <message>
        <source>adding {x}</source>
        <translation>ajouter {x}</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x} : modifié.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>la modification de {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} : mis à la corbeille.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>supprimer {x}</translation>
    </message>
    <message>
        <source>Brought back {x}.</source>
        <translation>{x} : récupéré.</translation>
    </message>
    <message>
        <source>bringing back {x}</source>
        <translation>récupérer {x}</translation>
    </message>
    <message>
        <source>Added to {x}.</source>
        <translation>Ajouté à {x}.</translation>
    </message>
    <message>
        <source>the addition to {x}</source>
        <translation>l’ajout à {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Retiré de {x}.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>le retrait de {x}</translation>
    </message>
    <message>
        <source>what was saved to {x}</source>
        <translation>ce qui a été enregistré pour {x}</translation>
    </message>
    <message>
        <source>the note on {x}</source>
        <translation>la note sur {x}</translation>
    </message>
    <message>
        <source>Changed the note on {x}.</source>
        <translation>Note sur {x} modifiée.</translation>
    </message>
    <message>
        <source>the change on {x}</source>
        <translation>la modification sur {x}</translation>
    </message>
    <message>
        <source>Removed a note on {x}.</source>
        <translation>Une note sur {x} retirée.</translation>
    </message>
    <message>
        <source>removing a note on {x}</source>
        <translation>retirer une note sur {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Suivi enregistré pour {x}.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>le suivi pour {x}</translation>
    </message>
    <message>
        <source>Follow-up for {x} changed.</source>
        <translation>Suivi pour {x} modifié.</translation>
    </message>
    <message>
        <source>the change for {x}</source>
        <translation>la modification pour {x}</translation>
    </message>
    <message>
        <source>Done: {x}.</source>
        <translation>Fait : {x}.</translation>
    </message>
    <message>
        <source>done: {x}</source>
        <translation>fait : {x}</translation>
    </message>
    <message>
        <source>Open again: {x}.</source>
        <translation>De nouveau ouvert : {x}.</translation>
    </message>
    <message>
        <source>opening again: {x}</source>
        <translation>rouvrir : {x}</translation>
    </message>
    <message>
        <source>Snoozed: {x}.</source>
        <translation>Reporté : {x}.</translation>
    </message>
    <message>
        <source>the snooze: {x}</source>
        <translation>le report : {x}</translation>
    </message>
    <message>
        <source>Dropped: {x}.</source>
        <translation>Abandonné : {x}.</translation>
    </message>
    <message>
        <source>the drop: {x}</source>
        <translation>l’abandon : {x}</translation>
    </message>
    <message>
        <source>Removed the follow-up: {x}.</source>
        <translation>Suivi retiré : {x}.</translation>
    </message>
    <message>
        <source>the removal: {x}</source>
        <translation>le retrait : {x}</translation>
    </message>
    <message>
        <source>Repeating changed: {x}.</source>
        <translation>Répétition modifiée : {x}.</translation>
    </message>
    <message>
        <source>the repeating of {x}</source>
        <translation>la répétition de {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} peut attendre.</translation>
    </message>
    <message>
        <source>the answer on {x}</source>
        <translation>la réponse sur {x}</translation>
    </message>
    <message>
        <source>Rhythm of #{x} changed.</source>
        <translation>Rythme de #{x} modifié.</translation>
    </message>
    <message>
        <source>the rhythm of #{x}</source>
        <translation>le rythme de #{x}</translation>
    </message>
    <message>
        <source>Imported {x}.</source>
        <translation>Importé : {x}.</translation>
    </message>
    <message>
        <source>import of {x}</source>
        <translation>importation de {x}</translation>
    </message>
    <message>
        <source>Taken back: {x}.</source>
        <translation>Annulé : {x}.</translation>
    </message>
    <message>
        <source>taking back: {x}</source>
        <translation>annuler : {x}</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>Not taken back after all: {what}.</source>
        <translation>Finalement pas annulé : {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Annulé : {what}.</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>This file was written by a later smallcrm. It has not been touched. Install the newer version to open it.</source>
        <translation>Ce fichier vient d’un smallcrm plus récent. Il n’a pas été touché. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} is not a smallcrm file. It has not been touched.</source>
        <translation>{name} n’est pas un fichier smallcrm. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>The file {path} is damaged and was left as it is. Copies that were checked, if any were made, stand in “backups” beside it.</source>
        <translation>Le fichier {path} est endommagé et a été laissé tel quel. Des copies vérifiées, s’il y en a, se trouvent à côté dans « backups ».</translation>
    </message>
    <message>
        <source>The file was moved or replaced while smallcrm had it open. Nothing was written. Put it back, or start smallcrm again.</source>
        <translation>Le fichier a été déplacé ou remplacé pendant que smallcrm l’avait ouvert. Rien n’a été écrit. Remettez-le en place, ou relancez smallcrm.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Make it writable, or choose another folder with --data-dir.</source>
        <translation>Impossible d’écrire dans {path}. Rendez-le modifiable, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{path} is where smallcrm keeps everything. Choose another name.</source>
        <translation>{path} est l’endroit où smallcrm garde tout. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. Free some space and try again.</source>
        <translation>Le disque est plein, donc ceci n’est pas enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and try again.</source>
        <translation>Un autre programme tient le fichier. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ceci n’est plus là.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed; the log file says more.</source>
        <translation>Quelque chose s’est mal passé. Rien n’a été modifié ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>There is nothing here to keep.</source>
        <translation>Il n’y a rien à garder ici.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Who is meant? Type the whole name, or choose.</source>
        <translation>De qui s’agit-il ? Saisissez le nom entier, ou choisissez.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>This is not a day. Try “3 May”, “fri” or “2026-12-04”.</source>
        <translation>Ce n’est pas un jour. Essayez « 3 mai », « ven » ou « 2026-12-04 ».</translation>
    </message>
    <message>
        <source>That day has gone by.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Ce n’est pas un rythme. Essayez « 6 semaines » ou « 3 mois ».</translation>
    </message>
    <message>
        <source>That is more days ahead than a year has.</source>
        <translation>C’est plus de jours que n’en a une année.</translation>
    </message>
    <message>
        <source>This does not repeat. Try “every 2nd tue”, “monthly” or “6 weeks”.</source>
        <translation>Cela ne se répète pas. Essayez « chaque vendredi », « chaque mois » ou « 6 semaines ».</translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation>C’est trop long à garder.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Cela ne peut pas être gardé ainsi.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>card {n}</source>
        <translation>carte {n}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} « {words} »</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Add a &amp;sale…</source>
        <translation>Ajouter une &amp;vente…</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>&amp;Importer des ventes…</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>factures</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>Write the sales as a table…</source>
        <translation>Écrire les ventes dans un tableau…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>tableur</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <translation>&amp;Articles…</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation>A&amp;ffaires</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Contrats</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Ajouter un contrat…</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>retainer</source>
        <translation>forfait</translation>
    </message>
    <message>
        <source>Add a price…</source>
        <translation>Ajouter un prix…</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>devis</translation>
    </message>
    <message>
        <source>Write the agreements as a table…</source>
        <translation>Écrire les contrats dans un tableau…</translation>
    </message>
    <message>
        <source>Bring in agreements from a table…</source>
        <translation>Reprendre des contrats d’un tableau…</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importer</translation>
    </message>
    <message>
        <source>New co&amp;mplaint…</source>
        <translation>Nouvelle &amp;réclamation…</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>mécontent</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>mal passé</translation>
    </message>
    <message>
        <source>Close the complai&amp;nt…</source>
        <translation>&amp;Clore la réclamation…</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>geste commercial</translation>
    </message>
    <message>
        <source>&amp;Write the complaints as a table…</source>
        <translation>&amp;Écrire les réclamations en tableau…</translation>
    </message>
    <message>
        <source>Bring &amp;in complaints from a table…</source>
        <translation>Reprendre des réclamations d’un ta&amp;bleau…</translation>
    </message>
    <message>
        <source>About the complaint</source>
        <translation>Concerne la réclamation</translation>
    </message>
    <message>
        <source>told again</source>
        <translation>redit</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Listes d’étapes…</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procédure</translation>
    </message>
    <message>
        <source>&amp;Start a checklist…</source>
        <translation>&amp;Commencer une liste d’étapes…</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>Checklists that are s&amp;tuck…</source>
        <translation>Listes d’étapes &amp;bloquées…</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>étapes en retard</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>propositions</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flux de travail</translation>
    </message>
    <message>
        <source>&amp;Introduced by…</source>
        <translation>&amp;Présenté par…</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>recommended by</source>
        <translation>recommandé par</translation>
    </message>
    <message>
        <source>Record a &amp;voice note</source>
        <translation>Enregistrer une note &amp;vocale</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>dictate</source>
        <translation>dicter</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>Play the voice note</source>
        <translation>Lire la note vocale</translation>
    </message>
    <message>
        <source>&amp;Write to this person…</source>
        <translation>Écr&amp;ire à cette personne…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>Templates of &amp;letters…</source>
        <translation>Modè&amp;les de lettres…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Letters drafted to&amp;gether…</source>
        <translation>Lettres faites &amp;ensemble…</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>série</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>What else you keep of people</source>
        <translation>Ce que vous gardez d’autre des personnes</translation>
    </message>
    <message>
        <source>Each shows only when it is wanted: from its first use, or chosen here. What is in use stays on.</source>
        <translation>Chacune ne se montre que si elle est voulue : dès le premier usage, ou choisie ici. Ce qui sert reste affiché.</translation>
    </message>
    <message>
        <source>Checklists and rules</source>
        <translation>Listes d’étapes et règles</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Listes d’étapes…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>A rule only suggests, on Today; nothing is done or sent before you accept.</source>
        <translation>Une règle ne fait que proposer, dans « Aujourd’hui » ; rien n’est fait ni envoyé avant que vous n’acceptiez.</translation>
    </message>
    <message>
        <source>{words} In use.</source>
        <translation>{words} Utilisé.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>What was bought, when and for how much; and when it is time again.</source>
        <translation>Ce qui a été acheté, quand et pour combien ; et quand il sera temps à nouveau.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>What is promised for how long, at which price, and when to give notice.</source>
        <translation>Ce qui est promis, pour combien de temps, à quel prix, et quand résilier.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>What is being negotiated, in stages on a board.</source>
        <translation>Ce qui se négocie, par étapes sur un tableau.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Réclamations</translation>
    </message>
    <message>
        <source>What went wrong, in whose words, and what was done about it.</source>
        <translation>Ce qui a mal tourné, dans les mots de qui, et ce qui a été fait.</translation>
    </message>
    <message>
        <source>Steps you do each time, and what is suggested after a sale or a deal.</source>
        <translation>Les étapes que vous faites chaque fois, et ce qui est proposé après une vente ou une affaire.</translation>
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
        <translation>un mot</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>une offre</translation>
    </message>
    <message>
        <source>a survey</source>
        <translation>une enquête</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>renouvelé de lui-même</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>il prend fin</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>par pièce</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>pour le tout</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagnée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineure</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>sérieuse</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>after a sale</source>
        <translation>après une vente</translation>
    </message>
    <message>
        <source>after a quote without an answer</source>
        <translation>après un devis sans réponse</translation>
    </message>
    <message>
        <source>after a deal was won</source>
        <translation>après une affaire gagnée</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>un suivi</translation>
    </message>
    <message>
        <source>a draft of a message</source>
        <translation>un brouillon de message</translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>une liste d’étapes</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>par le logiciel de messagerie</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>en fichier</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>likely to buy again</source>
        <translation>rachètera sans doute</translation>
    </message>
    <message>
        <source>to reach out to</source>
        <translation>à recontacter</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Items that go together</source>
        <translation>Articles qui vont ensemble</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Stage of a deal</source>
        <translation>Étape d’une affaire</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Contact about a complaint</source>
        <translation>Contact au sujet d’une réclamation</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste d’étapes</translation>
    </message>
    <message>
        <source>Step of a checklist</source>
        <translation>Étape d’une liste</translation>
    </message>
    <message>
        <source>Checklist that was started</source>
        <translation>Liste d’étapes commencée</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Answer to a rule</source>
        <translation>Réponse à une règle</translation>
    </message>
    <message>
        <source>Draft of a message</source>
        <translation>Brouillon d’un message</translation>
    </message>
    <message>
        <source>Group of comments</source>
        <translation>Groupe de commentaires</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Contact window</source>
        <translation>Plage de contact</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Quand les joindre</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Note vocale</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Letters drafted together</source>
        <translation>Lettres rédigées ensemble</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>affaire</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>contrat</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>liste d’étapes</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>facture</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>marked after</source>
        <translation>marquée après</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>why it was returned</source>
        <translation>motif du retour</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>début</translation>
    </message>
    <message>
        <source>term</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>préavis</translation>
    </message>
    <message>
        <source>at the end of the term</source>
        <translation>à la fin de la durée</translation>
    </message>
    <message>
        <source>renewed for</source>
        <translation>reconduit pour</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>motif de la fin</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>in the stage since</source>
        <translation>à l’étape depuis</translation>
    </message>
    <message>
        <source>left the stage</source>
        <translation>a quitté l’étape</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>how bad</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>ce qui a été fait</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>geste commercial</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>what it suggests</source>
        <translation>ce qu’elle propose</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>de quoi</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi cela sert</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>par quelle voie</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>where from</source>
        <translation>d’où</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>absent jusqu’au</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>by which these drafts stand together</source>
        <translation>sous lequel ces brouillons vont ensemble</translation>
    </message>
    <message>
        <source>Days to count what comes of it</source>
        <translation>Jours où l’on compte ce qui en vient</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Comment cela se lit</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>La suivante</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Qui manque, et pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Jours comptés</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Parties de cette fenêtre</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Tel que vous l’avez laissé</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>For {name} ({number} of {every})</source>
        <translation>Pour {name} ({number} sur {every})</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Other programs need that key: press it with Ctrl or Alt, or an F key.</source>
        <translation>D’autres programmes ont besoin de cette touche : appuyez avec Ctrl ou Alt, ou sur une touche F.</translation>
    </message>
    <message>
        <source>{key} is “{what}” in the window already.</source>
        <translation>{key} est déjà « {what} » dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Write from anywhere</source>
        <translation>Écrire de partout</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la touche</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche habituelle</translation>
    </message>
    <message>
        <source>Use the usual key</source>
        <translation>Utiliser la touche habituelle</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Pas de touche</translation>
    </message>
    <message>
        <source>Where the key cannot be had</source>
        <translation>Là où la touche n’est pas disponible</translation>
    </message>
    <message>
        <source>Bind this command to a key in your desktop&apos;s own settings; it brings up the line of the running program:</source>
        <translation>Associez cette commande à une touche dans les réglages de votre bureau ; elle amène la ligne du programme en marche :</translation>
    </message>
    <message>
        <source>A phone program can show who is calling with “{command}”.</source>
        <translation>Un programme de téléphone peut montrer qui appelle avec « {command} ».</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Après l’enregistrement</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>Dans les lettres</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in letters where their template says {my_name}: below them, say.</source>
        <translation>Figure dans les lettres là où leur modèle dit {my_name} : au bas, par exemple.</translation>
    </message>
    <message>
        <source>Press it now to try it.</source>
        <translation>Appuyez dessus pour l’essayer.</translation>
    </message>
    <message>
        <source>The desktop gave it: {keys}. Press it now to try it.</source>
        <translation>Le bureau l’a donnée : {keys}. Appuyez dessus pour l’essayer.</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>Un autre programme a cette touche. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>Le bureau est interrogé ; il peut vous demander.</translation>
    </message>
    <message>
        <source>This desktop gives no such keys to programs; see below.</source>
        <translation>Ce bureau ne donne pas de telles touches aux programmes ; voir ci-dessous.</translation>
    </message>
    <message>
        <source>No key is taken.</source>
        <translation>Aucune touche n’est prise.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela marche.</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Enregistrer en texte…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>year-{year}.txt</source>
        <translation>annee-{year}.txt</translation>
    </message>
    <message>
        <source>Save the year as text</source>
        <translation>Enregistrer l’année en texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>_EntryEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de l’entrée</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>a discount, a new one, flowers</source>
        <translation>une remise, un remplacement, des fleurs</translation>
    </message>
    <message>
        <source>What that cost</source>
        <translation>Ce que cela a coûté</translation>
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
        <translation>Essai de la phrase de passe actuelle…</translation>
    </message>
</context>
</TS>
