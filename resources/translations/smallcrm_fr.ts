<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalWording</name>
    <message>
        <source>Taken for your own address, and left out: {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {customers} and {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customers} and {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that could not be read ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody here is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that cannot be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time zone that nobody knows, taken for yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats in a way that cannot be followed: only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats: of the older times only the last two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another birthday already, which stays; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed there and by you: yours stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very large mail, of which only the beginning was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date in it: the present was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook&apos;s winmail.dat in it was not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Little things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone, an e-mail, a little thing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 May 1984, or 3 May, 7 days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentWording</name>
    <message>
        <source>Attached to {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attaching to {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is called {x} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the file {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the file {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Open it, and attach the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large: {size} is the most that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in this file is not there any more, nor beside the backups. Attach it again where you still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and was not opened. “Check the file” in Settings, Data looks for a good copy beside the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large: {size} is the most that can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A second place for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before taking a step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before another computer&apos;s file came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before two people were joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before somebody was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the passphrase was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: {when}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file did not pass its check, so the older backups stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program held the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup could not be restored when this was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup goes there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last put there: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room on the disk for a backup. The older ones stay. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup on this computer is made: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last put in the second place: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second place was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not what was written: something changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be used. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a backup of smallcrm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a later smallcrm. Install that one to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup opens with another passphrase than your file: the one from before, or that of another computer. Type it to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not exactly what was written: something changed it since. It can be read, but look closely, or take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added since, would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since, would be as then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since, would come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was {when}. What was here before is in a backup of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has everything that the backup has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {name}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made by itself when a day begins, after half an hour of changes, and before anything large. Each is checked before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stick, or a folder that is kept elsewhere too. What lies only on this disk is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the last two days, then one a day for a week, one a week for five weeks, one a month for a year; the ones before large acts for two weeks. Where they need more room than this, the oldest go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarGroup</name>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one in a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open follow-ups and birthdays for any calendar program, written anew some seconds after a change while smallcrm runs. It is plain text there: whoever can read the folder can read it, also where your file has a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a calendar file in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Capture folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the capture folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save there is taken in: cards become people; a mail or a text goes to whom it is about; a picture or a recording called “Ana Lima - door.jpg” is attached to Ana Lima. The rest lies in Unsorted. Each file is one step to undo, and lies in “taken” afterwards; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is watched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureFolder</name>
    <message>
        <source>{file} brought in {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} became a note on {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} went to {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies in Unsorted: whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} had been taken in before, so nothing came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was taken in, but could not be moved to “taken”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be taken in and stays in the capture folder: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the capture folder waits: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture folder {name} is not watched: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there. It is watched again when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in this folder cannot be read and moved. Change who may do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm&apos;s own file lies there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>A folder to take files in from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is read and compared with what was written. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is saved to it. You can go back to a backup, save what can be read to a new file, or only look. The damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message>
        <source>The file is damaged: not all of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole. What was out of step is mended; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {size} of the file can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is without the one it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What search knows was out of step and has been made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in the file by which it finds things was out of step and has been made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in the file by which it finds things is out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What search knows is out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {row} belongs to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {row}{whose} is not what was written: look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {row}{whose} cannot be read any more: attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {row} was written and is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry and its customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found whole {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through {when}: not all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the file could not be read at all, so more may be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {n} read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDelegate</name>
    <message>
        <source>{column} becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read days as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {n} of {all}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on (today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentGroup</name>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in smallcrm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is in your file, and what you were typing is kept. You can go on. If it happens again, quit and start smallcrm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report tells those who make smallcrm what happened. It has no names and no notes in it; read it before you send it. smallcrm itself sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not fit and stay as they are: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for #{tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “{x}” made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making the field “{x}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “{x}” changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change of the field “{x}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of {x} fields changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order of {x} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “{x}” removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing the field “{x}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Try “1200” or “12.5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first? Write it as 2026-12-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the list of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “yes” or “no”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one thing that can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than can be chosen from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedWording</name>
    <message>
        <source>Your file is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is gone, or empty, but there are backups of it. Was it moved? Then put it back and start again. Nothing has been made in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as it should be: the disk, a cable or another program has changed it. Nothing more is written to it. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was checked and is whole. In it: {what}. What you wrote since is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read to a new file, and go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be read is counted, and you are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written; the next start asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices in the settings may be lost: look at Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the backup of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, index and row is looked at, once a week by itself. What can be mended without a loss is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people (vCard)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has notes and follow-ups too; other programs read vCards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is kept, only a keyed hash, so that an import passes over whoever was erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>and %Ln more in Quiet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yearly days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries onto timelines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays or other days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed by you before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called off, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nobody here, left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %Ln with &amp;nobody here too, to Unsorted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept, {size} together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things that are newer were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in Unsorted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file can be read, but %Ln things in it are not as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries compared with what was written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can be compared from now on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search knows what is written about %Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were read and compared with their sums</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to be lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers could not be read and stand as numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased on request and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln little things since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who work there since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consents since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values in it since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes would be nobody’s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of timelines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines above the names of the columns are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines below the last row are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were not recognised and are kept as fields: look at them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty columns are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates could be day-month or month-day. Read “{example}” as:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values kept as you wrote them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date by this file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join someone already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-ups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased here on request and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have gone quiet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was asleep</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due during the pause</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due meanwhile</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong tries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That of %Ln backups too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So have %Ln backups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups could not be read and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were erased on request, skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes of theirs alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history: it cannot be undone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>them in all %Ln backups, which are rewritten</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are with others too: they stay theirs, without {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were rewritten.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also named in %Ln texts of others. Tick those in which “someone” is to take the name’s place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no note to follow up. Open a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up? {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialectPanel</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Others that are due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; Today keeps the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 hour: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuePopover</name>
    <message>
        <source>fri, tue 3pm, in 2 weeks, 4 dec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>{one} and {other} are two. They are not asked of again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name, other spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one with a middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a letter or two apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same office address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that many have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that many have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is the younger or elder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person and a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{for}; but {against}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} is part of {one} now. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined from {name} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joined}: take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {source} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined from {source} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from a backup on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab takes {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J joins a pair, N says that they are two. Joining can be taken apart later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of others that name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name to erase: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes for good, also out of the history and the search:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Everything (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (vCard 4.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (vCard 3.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for Google Contacts (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for Outlook (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (Excel, XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to read (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the tag “{tag}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, notes, follow-ups, your fields, and the files on people with all that is in them. smallcrm brings it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with all their details, for new phones and programs. Notes and follow-ups have no place in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with all their details, for Outlook, iCloud and older phones. Notes and follow-ups have no place in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each person, for any spreadsheet. Without notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each person, as Google Contacts takes it in. Without notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each person, as Outlook takes it in. Without notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of people, notes and follow-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups as tasks with an alarm, birthdays as yearly events, for any calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a page for each person, timeline included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those tagged #{tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those found by “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written can be read by whoever finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is yours, for any program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Kept as the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Your fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you keep of people beside what everybody has: a budget, a size, a renewal date. A field can be for those with a tag only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold, silver, bronze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture {day}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach {file} to {name}, or bring in what is in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens this. Save a copy of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be a program, or fetch things from elsewhere when it is opened. So it is not opened from here. A copy can be saved, for you to look at with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told what kind of file {name} is. Open it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>What can be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Open {name}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy, rename, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (with undo)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>{path} was changed or taken away while it was brought in. Nothing was written: bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was moved to another computer and is for reading, so this is not saved. To go on with it here, choose “Use this one again” at the top of the window, or at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open to look at only, so this is not saved. Close smallcrm, make the file writable or mend it, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there any more, or is empty. Nothing was made in its place. Put it back, or start smallcrm in its window to choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is on the network or is synchronised with other computers: there a file can be damaged without a warning. Choose a folder of this computer with --data-dir, or this one all the same by naming it with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought up to this version and is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy stands at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file lies on a network drive. When the connection breaks it can be damaged; a folder of this computer is safe, and backups may go to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file lies in a folder that is synchronised. Another computer can replace it while you write; a folder of this computer is safe, and backups may go to the synchronised one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at what can be read of a damaged file. Nothing is saved here, and nothing was changed in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written (it, its folder or the disk is read-only). You can look and search, and you are reminded, but nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read from your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be read. Nothing more is saved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked at, and so are its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved, renamed or replaced while smallcrm had it open. Nothing more is saved to it. Save a copy of what you see, or put the file back and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>When it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 70 and 300 percent. It is still {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or press Up and Down in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you are reminded without starting it. Written in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the reminders on; Quit ends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends smallcrm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivePopover</name>
    <message>
        <source>Give to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Everything held about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three files, the same in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>removed: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, now {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by a later version of smallcrm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact, since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can wait until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back in part: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is nobody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: what it belonged to is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: its place is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is now {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of it can be taken back. What was changed since is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who is here already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied that could be contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts, tables, calendars, mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of contact files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDocuments</name>
    <message>
        <source>Import what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is here with the same mark of smallcrm is joined, and nothing of yours is overwritten; who only looks the same stands under Duplicates afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is a step of its own to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this document says is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First three values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} becomes {becomes}. {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the old program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name beside the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants no contact since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line names the columns: they are known by their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters could not be read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns become what they became last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinActs</name>
    <message>
        <source>Join {name} with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is thrown away, and they can be taken apart later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} becomes part of {one}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both differ: choose one. The other stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (the same)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPopover</name>
    <message>
        <source>Press the new key for “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, Follow-ups, Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those lists, and the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: take the person, or the offered date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: save, save and open, new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: read the last part as plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: earlier lines; what was saved, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: close, the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze: hour, later, tomorrow, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H L T E W I P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field: keep, restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One writes with that key here: press it with Ctrl or Alt, or an F key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is “{what}” already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own keys are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPopover</name>
    <message>
        <source>When was I told?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineWindow</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: what happened. What you promised, when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ Run   Tab complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ Open   Tab complete   / commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ Take and save   ↑↓ choose   Esc back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ Ask who is meant   Shift+↵ new line   / commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵ Save   Shift+↵ new line   Ctrl+↵ save and open   / commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Z in the empty line brings its words back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedOutside</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open smallcrm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Pe&amp;rson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note or find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up to the last note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-&amp;ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch with this tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhythm of this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your fie&amp;lds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve to a new computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fi&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opt out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything held about this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: d&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day, or a follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I owe it, or wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop; fine as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, ask in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was I told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step for this customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a little thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of this entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to a new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it goes into one file, with Undo, history and settings. Carry it over, start smallcrm there and choose “Open a file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I moved: keep this one for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and carry it apart from the file. Without it nobody opens the file, not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase that you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not locked: whoever finds it can read it. (A passphrase needs the package sqlcipher3.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is open on the new computer, say so here: then this copy opens for reading only, so that the two do not grow apart unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its passphrase by hand before you close this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedRow</name>
    <message>
        <source>Moved three times. Do it now, make it smaller, or drop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, and done now: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, make it smaller: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, drop it: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm *.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>type it, or go on ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step for {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFieldsGroup</name>
    <message>
        <source>Your fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and change fields…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>The pair before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same company?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file has a passphrase. Run this in a terminal, which asks for it, or give --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no smallcrm document, or not whole. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open the file. {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached; the passphrase works as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted files need two more packages: sqlcipher3 and keyring. Install them with “pip install &apos;smallcrm[encryption]&apos;”, then start smallcrm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 characters; better four or five words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody with the file finds it in days. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: it takes long to find. One more word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone with this disk can read the file. Turn on disk encryption, or set a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its backups are encrypted. Without the passphrase nobody can read them, you neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be helped: nobody can open the file without it, and no backup either. Write it down, and keep the paper where you keep your passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase anyone with this disk can read the file and its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered, not locked: the file itself has no passphrase. Set one in Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has its passphrase now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it {keep} until it is back, and follow at the first unlocking then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the old passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase, since it is damaged: {names}. Delete it if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no passphrase any more. Its backups have none either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it still have the passphrase of before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm: covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm: locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and type the passphrase to be reminded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its backups are copied and compared. Until that is done they stay as they are, whatever happens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer sleeps, and by Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the file opens by itself when smallcrm starts, and whoever can log in here can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote it down, or I shall not forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing is left: tick “{box}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Find people and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people and notes   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called “{words}”, and no note says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet. Drop a contact file (.vcf) on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file from another computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened. What you promised, when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did you last speak to? Type the name into the field at the left, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be opened safely, so it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants no contact. Open {host} all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened: {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (with undo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>People and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample people. Nothing here is yours, nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>In the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour of the day&apos;s notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On other days only what you put on that very day is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep quiet at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes by itself then. An hour you typed yourself still rings: “call at 20:00” is said at 20:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is switched off is not lost: Today keeps the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may read on your screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s own, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze and birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Later today” is at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before a birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 to 60. It is still {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me of birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before, and on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I did not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no hour of the day. It is still {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. So you will be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether “Do not disturb” is on, and whether the notification settings of the desktop allow smallcrm. Where no notice can be shown, the Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notices now. The Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatPopover</name>
    <message>
        <source>Repeat: now {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every fri, every 2nd tue, 6 weeks, monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>repeats by a rule of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, first {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Next {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {nth} {day} of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {nth} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {nth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {nth} {day} of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{every} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePane</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who are not as they were then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back only this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all by this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what it holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {counts}. Here and now: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} · whole, as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everything that is here by this backup? What is here now is backed up first, so that you can come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The row before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next row (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: row {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: there is no name in this row, and it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RewordPopover</name>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RhythmPopover</name>
    <message>
        <source>Keep in touch with everyone in #{tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no rhythm. One&apos;s own goes before a tag&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsActs</name>
    <message>
        <source>Folder for everything that is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the damaged copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pick a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was I t&amp;old?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozePopover</name>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards or a table, copied elsewhere (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts as vCard, CSV, TSV, Excel (.xlsx) or LDIF: from a phone, Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce, or any other table. Calendars (.ics) and mails (.eml, mbox) go onto timelines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would come in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Reminders stop until smallcrm runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray here: closing the window ends smallcrm, and nothing reminds you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, while I leave it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, while the window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me when this is due even if the window is closed?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What could not be read or is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWording</name>
    <message>
        <source>There are no files in this folder; those of folders in it are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table of contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is damaged, or is none. Save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks of this kind cannot be read. Save it as .xlsx or .csv first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of contacts that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no LDIF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no smallcrm document, or not whole. Nothing of it was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a later smallcrm. Install that to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that does not exist, kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some letters could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value too long to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text outside any card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row that does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that was lost before this was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file whose content is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes out of order, read as well as could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more columns than can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parted otherwise than the other lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more rows than can be read at once; the rest is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Exchange name in the place of an e-mail address, kept as a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail address, kept as a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that a spreadsheet cut short, kept as a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list: its members have its name as a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates could be day-month or month-day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today goes to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>smallcrm, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashBox</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long whoever was deleted, and a note or follow-up that was removed, can be brought back. Who lay there longer goes for good when smallcrm starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>What was deleted lies here for {days}, with all it had. Enter brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what} for good? This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open smallcrm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names in notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of today ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPopover</name>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{n} could not be copied: what was in them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it takes the place of all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. What was here before: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table has this column:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: who is meant by “{typed}”? {names}. Type the whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or “@{typed}:” for somebody new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved as a follow-up: “{what}” A “!” before the day makes it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file has a passphrase, and the one for moving keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start smallcrm on the new computer and choose “Open a file”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is for reading from now on. Its window can take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was given, or not twice the same. Run this in a terminal, which asks for it, or give --passphrase-file FILE or --no-passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase is too short. Four words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be erased: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of others that may still name them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one is called so. Give the UID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --yes the whole name is needed, or the UID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name to erase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promises open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note has an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has gone quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fills when there is enough to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I owe, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I owe today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a copy of {name}. It goes when smallcrm is locked or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file is not up to date: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little thing: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch: {rhythm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last touch {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or new: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter asks who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for it: {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for it: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up {when}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that day has gone by this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that day has passed: due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weekday is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning or afternoon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is years ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one day is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cards are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of {x} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consent of {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of {x} withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the withdrawal of {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of {x} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a consent of {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} is not to be contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact with {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} may be contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact with {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving to {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“not the same”: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything held about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {name}’s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little things, dates and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of calls, e-mails and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines as they were typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned in texts about others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier values, kept so that changes can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that still contain it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in the second folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(could not be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}. In the file since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people’s names, addresses and numbers are shown as {mask}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be contacted, since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be listed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps, by a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by me, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by me, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by me, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to me, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to me, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to me, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be contacted, since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} already the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch with #{tag}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch: {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing will be said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told anew, because the clock had been set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a sleep or a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third late day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told, because these notices are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told {when} by a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told {when} by the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told {when} in the Due panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told {when} in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps for the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the Due panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not undone: something else was done since. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is your file now. What was here before is among the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with the passphrase that you have here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with the passphrase that you typed for it, and so do the backups here. You can change it in Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here was moved to another computer: {when}, as {file}. This copy is for reading, so that the two do not grow apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} want no contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been shown before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test notice from smallcrm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a follow-up will be told, now {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock went {n} days ahead. Is it right? What came due is in Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock went {n} days back. What is not due yet will be told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders from smallcrm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a follow-up is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for it, due now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third day late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it, move it, or drop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it, move it, or drop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a follow-up is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do them, move them, or drop them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; Today keeps the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They start again when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They start again: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now ({what}) is kept as a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be locked with the passphrase that you have here. Nothing changes for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on smallcrm opens with the passphrase that you typed just now, and so do all backups here. You can change it in Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is locked. Type its passphrase to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer since {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{every} by #{tag}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed {n}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for it, and it is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up at its hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised, and what was said last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notice for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is late, what is due, whose birthday it is. None when there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came due meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notice for all of it, after sleep or a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the third late day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once: do it, move it, or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Mondays, who is quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers you have not spoken to for longer than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reminders are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pause has lasted, so that it is not forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a backup did not finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day at most, until one does. The state is in Settings, Safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Sarah Chen: send quote, two options”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Sarah Chen: a follow-up is due”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A follow-up is due”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not contact, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law may make you keep some of it, such as invoices, for years. Keep these elsewhere before you go on: nobody can bring back what is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be rewritten, so delete by hand: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there now. Backups in it still hold the data until smallcrm sees it again, or until they expire after 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {names} for good? What is only in there is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be deleted: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is due on {day}. No follow-up could be set, because the file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up set for {day}: answer the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up to answer the request is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read and to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it before you send it. Other people’s names, addresses and numbers are hidden as far as smallcrm knows these people; whoever is not in your file it cannot know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn {day}, given {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{long} ({against})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually every {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallcrm: reminders are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} you wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wait for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no key for this file. Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mailed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End of week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addition to {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was saved to {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note on {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the note on {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change on {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a note on {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a note on {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up for {x} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change for {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening again: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the snooze: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drop: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the follow-up: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the removal: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating changed: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the repeating of {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer on {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm of #{x} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rhythm of #{x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {x}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking back: {x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken back after all: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a later smallcrm. It has not been touched. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a smallcrm file. It has not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is damaged and was left as it is. Copies that were checked, if any were made, stand in “backups” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved or replaced while smallcrm had it open. Nothing was written. Put it back, or start smallcrm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written. Make it writable, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is where smallcrm keeps everything. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed; the log file says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant? Type the whole name, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Try “3 May”, “fri” or “2026-12-04”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has gone by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more days ahead than a year has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not repeat. Try “every 2nd tue”, “monthly” or “6 weeks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Is it open elsewhere, or someone else&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a contact file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no contact file (vCard, .vcf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs need that key: press it with Ctrl or Alt, or an F key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is “{what}” in the window already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Write from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind this command to a key in your desktop&apos;s own settings; it brings up the line of the running program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone program can show who is calling with “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it now to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop gave it: {keys}. Press it now to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives no such keys to programs; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EntryEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Trying</name>
    <message>
        <source>Trying the passphrase of now…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
