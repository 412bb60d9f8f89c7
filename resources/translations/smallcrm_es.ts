<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressForm</name>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Fine as it is</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
</context>
<context>
    <name>AgreementActs</name>
    <message>
        <source>A table of agreements</source>
        <translation>Una tabla con contratos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Agreements as a table</source>
        <translation>Contratos como tabla</translation>
    </message>
    <message>
        <source>agreements.csv</source>
        <translation>contratos.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hosting</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>50 EUR</source>
        <translation>50 EUR</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Se paga</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>1 year, or nothing: until it is ended</source>
        <translation>1 año, o nada: hasta que se termine</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preaviso</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Se renueva por</translation>
    </message>
    <message>
        <source>as long again</source>
        <translation>otro tanto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Terminarlo…</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>No terminado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Quitar; fue un error</translation>
    </message>
    <message>
        <source>every {length}</source>
        <translation>cada {length}</translation>
    </message>
</context>
<context>
    <name>AgreementFiles</name>
    <message>
        <source>Customer’s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Paid every</source>
        <translation>Se paga cada</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preaviso</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Renewed for</source>
        <translation>Se renueva por</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>A la nota</translation>
    </message>
    <message>
        <source>{agreements} of {people}</source>
        <translation>{agreements} de {people}</translation>
    </message>
    <message>
        <source>This is no table of agreements: it needs a customer, what it is, and a start.</source>
        <translation>Esto no es una tabla de contratos: hace falta un cliente, qué es y un comienzo.</translation>
    </message>
    <message>
        <source>{agreements} written to {name}.</source>
        <translation>{agreements} escritos en {name}.</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nuevos</translation>
    </message>
    <message>
        <source>{n} there before</source>
        <translation>{n} ya estaban</translation>
    </message>
    <message>
        <source>line {n}: {why} Left out: {words}</source>
        <translation>línea {n}: {why} Omitida: {words}</translation>
    </message>
</context>
<context>
    <name>AgreementGroup</name>
    <message>
        <source>Agreements</source>
        <translation>Contratos</translation>
    </message>
</context>
<context>
    <name>AgreementImportDialog</name>
    <message>
        <source>Bring in agreements</source>
        <translation>Traer contratos</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Agreement added: {x}.</source>
        <translation>Contrato añadido: {x}.</translation>
    </message>
    <message>
        <source>the agreement: {x}</source>
        <translation>el contrato: {x}</translation>
    </message>
    <message>
        <source>Agreement changed: {x}.</source>
        <translation>Contrato cambiado: {x}.</translation>
    </message>
    <message>
        <source>the change to: {x}</source>
        <translation>el cambio en: {x}</translation>
    </message>
    <message>
        <source>Agreement ended: {x}.</source>
        <translation>Contrato terminado: {x}.</translation>
    </message>
    <message>
        <source>the end of: {x}</source>
        <translation>el final de: {x}</translation>
    </message>
    <message>
        <source>It goes on: {x}.</source>
        <translation>Continúa: {x}.</translation>
    </message>
    <message>
        <source>going on with: {x}</source>
        <translation>la continuación de: {x}</translation>
    </message>
    <message>
        <source>Agreement removed: {x}.</source>
        <translation>Contrato quitado: {x}.</translation>
    </message>
    <message>
        <source>removing: {x}</source>
        <translation>quitar: {x}</translation>
    </message>
    <message>
        <source>New reminders of agreements: {x}.</source>
        <translation>Nuevos avisos de contratos: {x}.</translation>
    </message>
    <message>
        <source>new reminders of agreements: {x}</source>
        <translation>nuevos avisos de contratos: {x}</translation>
    </message>
    <message>
        <source>Agreements brought in: {x}.</source>
        <translation>Contratos importados: {x}.</translation>
    </message>
    <message>
        <source>bringing in agreements: {x}</source>
        <translation>la importación de contratos: {x}</translation>
    </message>
    <message>
        <source>Price added: {x}.</source>
        <translation>Precio añadido: {x}.</translation>
    </message>
    <message>
        <source>the price: {x}</source>
        <translation>el precio: {x}</translation>
    </message>
    <message>
        <source>Price changed: {x}.</source>
        <translation>Precio cambiado: {x}.</translation>
    </message>
    <message>
        <source>the change of the price: {x}</source>
        <translation>el cambio del precio: {x}</translation>
    </message>
    <message>
        <source>Price removed: {x}.</source>
        <translation>Precio quitado: {x}.</translation>
    </message>
    <message>
        <source>removing the price: {x}</source>
        <translation>quitar el precio: {x}</translation>
    </message>
    <message>
        <source>{what}: last day to give notice is {day}</source>
        <translation>{what}: el último día para avisar es el {day}</translation>
    </message>
    <message>
        <source>{what}: renewed by itself on {day}</source>
        <translation>{what}: se renueva solo el {day}</translation>
    </message>
    <message>
        <source>{what}: ends on {day}</source>
        <translation>{what}: termina el {day}</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} una vez</translation>
    </message>
    <message>
        <source>{amount} every {length}</source>
        <translation>{amount} cada {length}</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>{amount} por hora</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} al día</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} a la semana</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} al mes</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} al año</translation>
    </message>
    <message>
        <source>{amount} a piece</source>
        <translation>{amount} por unidad</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>por unidad</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminó el {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>termina el {day}</translation>
    </message>
    <message>
        <source>runs until it is ended</source>
        <translation>sigue hasta que se termine</translation>
    </message>
    <message>
        <source>runs until it is ended, {length} notice</source>
        <translation>sigue hasta que se termine, preaviso de {length}</translation>
    </message>
    <message>
        <source>notice until {day}</source>
        <translation>avisar hasta el {day}</translation>
    </message>
    <message>
        <source>renewed {day}</source>
        <translation>renovado el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>a partir del {day}</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>al trimestre</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>se renueva solo</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>ofertado</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>Until they are ended</source>
        <translation>Hasta que se terminen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Over. Why they were ended: {reasons}</source>
        <translation>Terminados. Por qué: {reasons}</translation>
    </message>
    <message>
        <source>{price} since {day}</source>
        <translation>{price} desde el {day}</translation>
    </message>
    <message>
        <source>quoted {price} on {day}</source>
        <translation>ofertado {price} el {day}</translation>
    </message>
    <message>
        <source>This is no length of time. Try “3 months” or “14 days”.</source>
        <translation>Esto no es una duración. Prueba con «3 meses» o «14 días».</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>No puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Un precio no es menor que cero.</translation>
    </message>
    <message>
        <source>It does not say whose it is.</source>
        <translation>No dice de quién es.</translation>
    </message>
    <message>
        <source>Nobody is known by this name or address.</source>
        <translation>No se conoce a nadie con este nombre o esta dirección.</translation>
    </message>
    <message>
        <source>Several are called so.</source>
        <translation>Varios se llaman así.</translation>
    </message>
    <message>
        <source>What is paid each time? Type the price, or choose “once”.</source>
        <translation>¿Cuánto se paga cada vez? Escribe el precio o elige «una vez».</translation>
    </message>
    <message>
        <source>End: {what}</source>
        <translation>Terminar: {what}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrato</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message>
        <source>No agreements yet. Add one on somebody’s page: what, price, term, notice.</source>
        <translation>Todavía no hay contratos. Añade uno en la página de alguien: qué, precio, duración, preaviso.</translation>
    </message>
</context>
<context>
    <name>ArrivalWording</name>
    <message>
        <source>Taken for your own address, and left out: {addresses}.</source>
        <translation>Tomadas por tu propia dirección y omitidas: {addresses}.</translation>
    </message>
    <message>
        <source>There is nothing in it to bring in.</source>
        <translation>No contiene nada que traer.</translation>
    </message>
    <message>
        <source>Import {entries}</source>
        <translation>Importar {entries}</translation>
    </message>
    <message>
        <source>Import {customers} and {entries}</source>
        <translation>Importar {customers} y {entries}</translation>
    </message>
    <message>
        <source>{customers} and {entries}</source>
        <translation>{customers} y {entries}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>entrada {n}</translation>
    </message>
    <message>
        <source>something that could not be read ({code})</source>
        <translation>algo que no se pudo leer ({code})</translation>
    </message>
    <message>
        <source>nobody here is meant</source>
        <translation>no se refiere a nadie de aquí</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>no day in it</source>
        <translation>no contiene ningún día</translation>
    </message>
    <message>
        <source>a day that does not exist</source>
        <translation>un día que no existe</translation>
    </message>
    <message>
        <source>a day that cannot be meant</source>
        <translation>un día que no puede ser</translation>
    </message>
    <message>
        <source>a time zone that nobody knows, taken for yours</source>
        <translation>una zona horaria desconocida, tomada por la tuya</translation>
    </message>
    <message>
        <source>repeats in a way that cannot be followed: only once</source>
        <translation>se repite de un modo que no se puede seguir: solo una vez</translation>
    </message>
    <message>
        <source>repeats: of the older times only the last two years</source>
        <translation>se repite: de las veces pasadas solo los últimos dos años</translation>
    </message>
    <message>
        <source>has another birthday already, which stays; left out</source>
        <translation>ya tiene otro cumpleaños, que se queda; omitido</translation>
    </message>
    <message>
        <source>changed there and by you: yours stays</source>
        <translation>cambiado allí y por ti: queda lo tuyo</translation>
    </message>
    <message>
        <source>a very large mail, of which only the beginning was read</source>
        <translation>un correo muy grande, del que solo se leyó el principio</translation>
    </message>
    <message>
        <source>no date in it: the present was taken</source>
        <translation>sin fecha: se tomó el momento actual</translation>
    </message>
    <message>
        <source>its files are packed in Outlook&apos;s winmail.dat, which only Outlook can open: ask for the mail again, sent as HTML or plain text</source>
        <translation>sus archivos vienen en un winmail.dat de Outlook, que solo Outlook puede abrir: pide el correo otra vez, enviado como HTML o texto sin formato</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>Little things</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personas aquí</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a phone, an e-mail, a little thing…</source>
        <translation>Añadir un teléfono, un correo, un detalle…</translation>
    </message>
    <message>
        <source>3 May 1984, or 3 May, 7 days ahead</source>
        <translation>3 mayo 1984, o 3 mayo, 7 días antes</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Apodo, partes del nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
</context>
<context>
    <name>AttachmentWording</name>
    <message>
        <source>Attached to {x}.</source>
        <translation>Adjuntado a {x}.</translation>
    </message>
    <message>
        <source>attaching to {x}</source>
        <translation>adjuntar a {x}</translation>
    </message>
    <message>
        <source>The voice note stands on the timeline of {x}.</source>
        <translation>La nota de voz está en la cronología de {x}.</translation>
    </message>
    <message>
        <source>the voice note of {x}</source>
        <translation>la nota de voz de {x}</translation>
    </message>
    <message>
        <source>The file is called {x} now.</source>
        <translation>El archivo se llama ahora {x}.</translation>
    </message>
    <message>
        <source>the name {x}</source>
        <translation>el nombre {x}</translation>
    </message>
    <message>
        <source>Removed the file {x}.</source>
        <translation>Archivo {x} quitado.</translation>
    </message>
    <message>
        <source>removing the file {x}</source>
        <translation>quitar el archivo {x}</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it, and attach the files in it.</source>
        <translation>{name} es una carpeta. Ábrela y adjunta los archivos que contiene.</translation>
    </message>
    <message>
        <source>This file is too large: {size} is the most that can be kept.</source>
        <translation>Este archivo es demasiado grande: lo más que se puede guardar son {size}.</translation>
    </message>
    <message>
        <source>What was in this file is not there any more, nor beside the backups. Attach it again where you still have it.</source>
        <translation>Lo que había en este archivo ya no está, tampoco junto a las copias de seguridad. Vuelve a adjuntarlo desde donde aún lo tengas.</translation>
    </message>
    <message>
        <source>This file is damaged and was not opened. “Check the file” in Settings, Data looks for a good copy beside the backups.</source>
        <translation>Este archivo está dañado y no se abrió. «Comprobar el archivo» en Ajustes, Datos busca una copia buena junto a las copias de seguridad.</translation>
    </message>
    <message>
        <source>{name} is too large: {size} is the most that can be attached.</source>
        <translation>{name} es demasiado grande: lo más que se puede adjuntar son {size}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A second place for backups</source>
        <translation>Un segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Copias de seguridad (*.db);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} recuperado de una copia de seguridad.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>recuperar {x} de una copia de seguridad</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Hecha por ti</translation>
    </message>
    <message>
        <source>Start of the day</source>
        <translation>Comienzo del día</translation>
    </message>
    <message>
        <source>While you worked</source>
        <translation>Mientras trabajabas</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de una restauración</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Antes de una versión nueva</translation>
    </message>
    <message>
        <source>Before taking a step back</source>
        <translation>Antes de dar un paso atrás</translation>
    </message>
    <message>
        <source>Before another computer&apos;s file came</source>
        <translation>Antes de que llegara el archivo de otro ordenador</translation>
    </message>
    <message>
        <source>Before two people were joined</source>
        <translation>Antes de unir a dos personas</translation>
    </message>
    <message>
        <source>Before somebody was erased</source>
        <translation>Antes de borrar a alguien</translation>
    </message>
    <message>
        <source>Before the passphrase was changed</source>
        <translation>Antes de cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Antes de una reparación</translation>
    </message>
    <message>
        <source>A file of your choice</source>
        <translation>Un archivo que elijas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Last backup: {when}, {size}</source>
        <translation>Última copia de seguridad: {when}, {size}</translation>
    </message>
    <message>
        <source>The file did not pass its check, so the older backups stay as they are.</source>
        <translation>El archivo no pasó su comprobación, así que las copias anteriores se quedan como están.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>No se puede escribir en la carpeta de las copias de seguridad.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be reached.</source>
        <translation>No se puede acceder a la carpeta «{name}».</translation>
    </message>
    <message>
        <source>Another program held the file.</source>
        <translation>Otro programa tenía el archivo ocupado.</translation>
    </message>
    <message>
        <source>The newest backup could not be restored when this was tried.</source>
        <translation>La copia más reciente no se pudo restaurar cuando se intentó.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>The next backup goes there too.</source>
        <translation>La próxima copia irá también allí.</translation>
    </message>
    <message>
        <source>Last put there: {when}</source>
        <translation>La última vez allí: {when}</translation>
    </message>
    <message>
        <source>There is too little room on the disk for a backup. The older ones stay. Free some space and try again.</source>
        <translation>Hay muy poco espacio en el disco para una copia de seguridad. Las anteriores se quedan. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Last good backup: {day}.</source>
        <translation>Última copia buena: {day}.</translation>
    </message>
    <message>
        <source>Backup did not finish</source>
        <translation>La copia de seguridad no terminó</translation>
    </message>
    <message>
        <source>The backup on this computer is made: {when}.</source>
        <translation>La copia en este ordenador está hecha: {when}.</translation>
    </message>
    <message>
        <source>Last put in the second place: {when}.</source>
        <translation>La última vez en el segundo lugar: {when}.</translation>
    </message>
    <message>
        <source>The second place was not reached</source>
        <translation>No se llegó al segundo lugar</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} no está.</translation>
    </message>
    <message>
        <source>{name} is not what was written: something changed it since.</source>
        <translation>{name} no es lo que se escribió: algo lo cambió desde entonces.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be used. It was left as it is.</source>
        <translation>{name} está dañado y no se puede usar. Se dejó como está.</translation>
    </message>
    <message>
        <source>{name} is not a backup of smallcrm.</source>
        <translation>{name} no es una copia de seguridad de smallcrm.</translation>
    </message>
    <message>
        <source>{name} was made by a later smallcrm. Install that one to use it.</source>
        <translation>{name} se hizo con un smallcrm más nuevo. Instálalo para usarlo.</translation>
    </message>
    <message>
        <source>This backup opens with another passphrase than your file: the one from before, or that of another computer. Type it to look into it.</source>
        <translation>Esta copia se abre con otra frase de contraseña que tu archivo: la anterior, o la de otro ordenador. Escríbela para mirar dentro.</translation>
    </message>
    <message>
        <source>This backup is not exactly what was written: something changed it since. It can be read, but look closely, or take another one.</source>
        <translation>Esta copia no es exactamente lo que se escribió: algo la cambió desde entonces. Se puede leer, pero mira bien o toma otra.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Added since, would go</source>
        <translation>Añadido desde entonces, se iría</translation>
    </message>
    <message>
        <source>Changed since, would be as then</source>
        <translation>Cambiado desde entonces, quedaría como antes</translation>
    </message>
    <message>
        <source>Gone since, would come back</source>
        <translation>Desaparecido desde entonces, volvería</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>añadido desde entonces</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>gone since</source>
        <translation>desaparecido desde entonces</translation>
    </message>
    <message>
        <source>{what} gone</source>
        <translation>{what} desaparecido</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} cambiado</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} nuevo</translation>
    </message>
    <message>
        <source>Everything is as it was {when}. What was here before is in a backup of its own.</source>
        <translation>Todo está como estaba: {when}. Lo que había aquí antes está en su propia copia de seguridad.</translation>
    </message>
    <message>
        <source>{name} has everything that the backup has.</source>
        <translation>{name} tiene todo lo que hay en la copia.</translation>
    </message>
    <message>
        <source>Brought back {name}: {what}.</source>
        <translation>{name} recuperado: {what}.</translation>
    </message>
</context>
<context>
    <name>BackupsBox</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Abrir una copia…</translation>
    </message>
    <message>
        <source>One is made by itself when a day begins, after half an hour of changes, and before anything large. Each is checked before it counts.</source>
        <translation>Se hace una sola al empezar el día, tras media hora de cambios y antes de algo grande. Cada una se comprueba antes de que cuente.</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un segundo lugar</translation>
    </message>
    <message>
        <source>A stick, or a folder that is kept elsewhere too. What lies only on this disk is lost with it.</source>
        <translation>Una memoria USB, o una carpeta que se guarda también en otro sitio. Lo que está solo en este disco se pierde con él.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Cuántas se guardan</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Espacio para las copias</translation>
    </message>
    <message>
        <source>Room for them</source>
        <translation>Espacio para ellas</translation>
    </message>
    <message>
        <source>All of the last two days, then one a day for a week, one a week for five weeks, one a month for a year; the ones before large acts for two weeks. Where they need more room than this, the oldest go.</source>
        <translation>Todas las de los últimos dos días, luego una al día durante una semana, una a la semana durante cinco semanas, una al mes durante un año; las de antes de pasos grandes, dos semanas. Si necesitan más espacio que este, se van las más antiguas.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Letters to many</source>
        <translation>Cartas a muchos</translation>
    </message>
    <message>
        <source>Select several people in the list, and “Write” drafts one for each of them.</source>
        <translation>Selecciona varias personas en la lista y «Escribir» hace un borrador para cada una.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Letters of the batch</source>
        <translation>Cartas de la serie</translation>
    </message>
    <message>
        <source>Enter: open in mail. Space: it went. Delete: drop.</source>
        <translation>Intro: abrir en el correo. Espacio: ya salió. Supr: descartar.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Mostrar la persona</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation>Descartar el resto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Días contados</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Partes de esta ventana</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Opening the file</source>
        <translation>Abriendo el archivo</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>All of them have that tag already.</source>
        <translation>Todas tienen ya esa etiqueta.</translation>
    </message>
    <message>
        <source>None of them has that tag.</source>
        <translation>Ninguna tiene esa etiqueta.</translation>
    </message>
    <message>
        <source>None of them has a rhythm of their own.</source>
        <translation>Ninguna tiene un ritmo propio.</translation>
    </message>
    <message>
        <source>All of them are archived already.</source>
        <translation>Todas están ya archivadas.</translation>
    </message>
    <message>
        <source>None of them is archived.</source>
        <translation>Ninguna está archivada.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Nobody is there any more.</source>
        <translation>Ya no queda nadie.</translation>
    </message>
    <message>
        <source>One thing after the other: the last is still being done.</source>
        <translation>Una cosa tras otra: la anterior aún no ha terminado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>All who were found</source>
        <translation>Todas las encontradas</translation>
    </message>
    <message>
        <source>Tagged {x}.</source>
        <translation>{x}: etiqueta añadida.</translation>
    </message>
    <message>
        <source>tag of {x}</source>
        <translation>la etiqueta de {x}</translation>
    </message>
    <message>
        <source>Took the tag from {x}.</source>
        <translation>{x}: etiqueta quitada.</translation>
    </message>
    <message>
        <source>taking the tag from {x}</source>
        <translation>la retirada de la etiqueta: {x}</translation>
    </message>
    <message>
        <source>Keep in touch changed for {x}.</source>
        <translation>{x}: se cambió mantener el contacto.</translation>
    </message>
    <message>
        <source>keep in touch of {x}</source>
        <translation>mantener el contacto de {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Seguimiento guardado en {x}.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>el seguimiento de {x}</translation>
    </message>
    <message>
        <source>Archived {x}.</source>
        <translation>{x}: archivo hecho.</translation>
    </message>
    <message>
        <source>archiving {x}</source>
        <translation>el archivo de {x}</translation>
    </message>
    <message>
        <source>Brought {x} back to the list.</source>
        <translation>{x}: de vuelta en la lista.</translation>
    </message>
    <message>
        <source>bringing {x} back</source>
        <translation>la vuelta de {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} se movió a la papelera.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>eliminar {x}</translation>
    </message>
    <message>
        <source>Changed the tags of {x}.</source>
        <translation>{x}: etiquetas cambiadas.</translation>
    </message>
    <message>
        <source>the tags of {x}</source>
        <translation>las etiquetas de {x}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>sorted, last first</source>
        <translation>ordenado, lo último primero</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>ordenado</translation>
    </message>
    <message>
        <source>A role is one in a company: fill that in first.</source>
        <translation>Un cargo lo es en una empresa: rellénala primero.</translation>
    </message>
    <message>
        <source>A follow-up ends by Done or Drop, on the person&apos;s page.</source>
        <translation>Un seguimiento termina con Hecho o Descartar, en la página de la persona.</translation>
    </message>
    <message>
        <source>Type a day in “Due” first.</source>
        <translation>Escribe primero un día en «Fecha».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Próximo seguimiento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>The first {n} of {all}</source>
        <translation>Las primeras {n} de {all}</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{who}, as selected</source>
        <translation>{who}, lo seleccionado</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>De vuelta a la lista</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>{who}: tag</source>
        <translation>{who}: etiqueta</translation>
    </message>
    <message>
        <source>{who}: take this tag away</source>
        <translation>{who}: quitar esta etiqueta</translation>
    </message>
    <message>
        <source>{who}: keep in touch</source>
        <translation>{who}: mantener el contacto</translation>
    </message>
    <message>
        <source>{who}: follow-up</source>
        <translation>{who}: seguimiento</translation>
    </message>
    <message>
        <source>One moment: who was found is still being counted.</source>
        <translation>Un momento: aún se cuenta a quienes se encontró.</translation>
    </message>
    <message>
        <source>Copied: {who}.</source>
        <translation>Copiado: {who}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People on paper</source>
        <translation>Personas en papel</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for the selected people</source>
        <translation>Más para las personas seleccionadas</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>No seleccionar a nadie</translation>
    </message>
    <message>
        <source>Only the current one stays selected (Esc)</source>
        <translation>Solo la actual queda seleccionada (Esc)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>CalendarGroup</name>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Keep one in a folder…</source>
        <translation>Mantener uno en una carpeta…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open follow-ups and birthdays for any calendar program, written anew some seconds after a change while smallcrm runs. It is plain text there: whoever can read the folder can read it, also where your file has a passphrase.</source>
        <translation>Seguimientos abiertos y cumpleaños para cualquier programa de calendario, escritos de nuevo unos segundos después de un cambio mientras smallcrm está en marcha. Allí es texto sin cifrar: quien pueda leer la carpeta puede leerlo, aunque tu archivo tenga una frase de contraseña.</translation>
    </message>
    <message>
        <source>None is kept.</source>
        <translation>No se mantiene ninguno.</translation>
    </message>
    <message>
        <source>Keep a calendar file in</source>
        <translation>Mantener un archivo de calendario en</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Who can I call now?</source>
        <translation>¿A quién puedo llamar ahora?</translation>
    </message>
    <message>
        <source>Nobody with a number can be called now.</source>
        <translation>Ahora no se puede llamar a nadie que tenga número.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
</context>
<context>
    <name>CaptureBox</name>
    <message>
        <source>Capture folder</source>
        <translation>Carpeta de entrada</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the capture folder</source>
        <translation>Mostrar la carpeta de entrada</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilarla</translation>
    </message>
    <message>
        <source>What you save there is taken in: cards become people; a mail or a text goes to whom it is about; a picture or a recording called “Ana Lima - door.jpg” is attached to Ana Lima. The rest lies in Unsorted. Each file is one step to undo, and lies in “taken” afterwards; nothing is deleted.</source>
        <translation>Lo que guardes allí se recoge: las tarjetas se vuelven personas; un correo o un texto va a la persona de la que trata; una imagen o grabación llamada «Ana Lima - puerta.jpg» se adjunta a Ana Lima. El resto queda en Sin clasificar. Cada archivo es un paso que se puede deshacer, y queda después en «taken»; no se elimina nada.</translation>
    </message>
    <message>
        <source>None is watched.</source>
        <translation>No se vigila ninguna.</translation>
    </message>
</context>
<context>
    <name>CaptureFolder</name>
    <message>
        <source>For what is left the file lies in Unsorted.</source>
        <translation>Para lo que queda, el archivo está en Sin clasificar.</translation>
    </message>
    <message>
        <source>{file} brought in {who}.</source>
        <translation>{file} trajo a {who}.</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} se importó.</translation>
    </message>
    <message>
        <source>{file} became a note on {who}.</source>
        <translation>{file} es ahora una nota de {who}.</translation>
    </message>
    <message>
        <source>{file} went to {who}.</source>
        <translation>{file} fue a {who}.</translation>
    </message>
    <message>
        <source>{file} lies in Unsorted: whose is it?</source>
        <translation>{file} está en Sin clasificar: ¿de quién es?</translation>
    </message>
    <message>
        <source>{file} had been taken in before, so nothing came of it.</source>
        <translation>{file} ya se había recogido antes, así que no se añadió nada.</translation>
    </message>
    <message>
        <source>Its files are packed in a winmail.dat that only Outlook can open.</source>
        <translation>Sus archivos vienen en un winmail.dat que solo Outlook puede abrir.</translation>
    </message>
    <message>
        <source>{file} was taken in, but could not be moved to “taken”.</source>
        <translation>{file} se recogió, pero no se pudo mover a «taken».</translation>
    </message>
    <message>
        <source>{file} could not be taken in and stays in the capture folder: {reason}</source>
        <translation>{file} no se pudo recoger y se queda en la carpeta de entrada: {reason}</translation>
    </message>
    <message>
        <source>What is in the capture folder waits: {reason}</source>
        <translation>Lo que hay en la carpeta de entrada espera: {reason}</translation>
    </message>
    <message>
        <source>The capture folder {name} is not watched: {why}</source>
        <translation>La carpeta de entrada {name} no se vigila: {why}</translation>
    </message>
    <message>
        <source>This folder is not there. It is watched again when it comes back.</source>
        <translation>Esta carpeta no está. Se volverá a vigilar cuando vuelva.</translation>
    </message>
    <message>
        <source>Files in this folder cannot be read and moved. Change who may do so.</source>
        <translation>Los archivos de esta carpeta no se pueden leer y mover. Cambia quién puede hacerlo.</translation>
    </message>
    <message>
        <source>smallcrm&apos;s own file lies there. Choose another folder.</source>
        <translation>Ahí está el propio archivo de smallcrm. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>A folder to take files in from</source>
        <translation>Una carpeta de la que recoger archivos</translation>
    </message>
</context>
<context>
    <name>CareActions</name>
    <message>
        <source>&amp;Health</source>
        <translation>Sal&amp;ud</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>informes</translation>
    </message>
    <message>
        <source>income</source>
        <translation>ingresos</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Quién está en riesgo</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>puede irse</translation>
    </message>
    <message>
        <source>churn</source>
        <translation>abandono</translation>
    </message>
    <message>
        <source>how often right</source>
        <translation>cuántas veces acertó</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Como &amp;imagen (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Revisando el archivo…</translation>
    </message>
    <message>
        <source>All of it is read and compared with what was written. You can go on working meanwhile.</source>
        <translation>Se lee todo y se compara con lo que se escribió. Puedes seguir trabajando mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. You can go back to a backup, save what can be read to a new file, or only look. The damaged file is kept.</source>
        <translation>Ya no se guarda nada en él. Puedes volver a una copia de seguridad, guardar lo legible en un archivo nuevo, o solo mirar. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CheckWording</name>
    <message>
        <source>The file is damaged: not all of it can be read.</source>
        <translation>El archivo está dañado: no todo se puede leer.</translation>
    </message>
    <message>
        <source>The file is whole. What was out of step is mended; nothing was lost.</source>
        <translation>El archivo está entero. Lo que no encajaba está reparado; no se perdió nada.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>El archivo está entero.</translation>
    </message>
    <message>
        <source>All {size} of the file can be read</source>
        <translation>Los {size} del archivo se pueden leer</translation>
    </message>
    <message>
        <source>nothing is without the one it belongs to</source>
        <translation>nada está sin aquello a lo que pertenece</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}.</source>
        <translation>El archivo como estaba se guarda como {name}.</translation>
    </message>
    <message>
        <source>What search knows was out of step and has been made anew.</source>
        <translation>Lo que sabe la búsqueda no encajaba y se ha hecho de nuevo.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things was out of step and has been made anew.</source>
        <translation>Una lista con la que el archivo encuentra cosas no encajaba y se ha hecho de nuevo.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Una parte del archivo no se puede leer.</translation>
    </message>
    <message>
        <source>A list in the file by which it finds things is out of step.</source>
        <translation>Una lista con la que el archivo encuentra cosas no encaja.</translation>
    </message>
    <message>
        <source>What search knows is out of step.</source>
        <translation>Lo que sabe la búsqueda no encaja.</translation>
    </message>
    <message>
        <source>{what} {row} belongs to something that is not there.</source>
        <translation>{what} {row} pertenece a algo que no está.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} is not what was written: look at it.</source>
        <translation>{what} {row}{whose} no es lo que se escribió: míralo.</translation>
    </message>
    <message>
        <source>{what} {row}{whose} cannot be read any more: attach it again.</source>
        <translation>{what} {row}{whose} ya no se puede leer: vuelve a adjuntarlo.</translation>
    </message>
    <message>
        <source>{what} {row} was written and is not there any more.</source>
        <translation>{what} {row} se escribió y ya no está.</translation>
    </message>
    <message>
        <source> of {name}</source>
        <translation> de {name}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry and its customer</source>
        <translation>Entrada y su cliente</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Line as typed</source>
        <translation>Línea tal como se escribió</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Kept from a card</source>
        <translation>Guardado de una tarjeta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value of a field</source>
        <translation>Valor de un campo</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Lista guardada</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Aún sin revisar.</translation>
    </message>
    <message>
        <source>Found whole {when}.</source>
        <translation>Entero: {when}.</translation>
    </message>
    <message>
        <source>Looked through {when}: not all is well.</source>
        <translation>Revisado: {when}. No todo está bien.</translation>
    </message>
    <message>
        <source>none is known to be lost</source>
        <translation>que se sepa, no se ha perdido nada</translation>
    </message>
    <message>
        <source>parts of the file could not be read at all, so more may be lost</source>
        <translation>partes del archivo no se pudieron leer, así que puede haberse perdido más</translation>
    </message>
    <message>
        <source>{what}: {n} read</source>
        <translation>{what}: {n} leídos</translation>
    </message>
</context>
<context>
    <name>ChecklistActs</name>
    <message>
        <source>Who introduced {name}</source>
        <translation>Quién presentó a {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ChecklistsDialog</name>
    <message>
        <source>Checklists</source>
        <translation>Listas de pasos</translation>
    </message>
    <message>
        <source>What you do each time, step by step. Started for a customer, each step becomes a follow-up on its day.</source>
        <translation>Lo que haces cada vez, paso a paso. Al empezarla para un cliente, cada paso se vuelve un seguimiento en su día.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nueva lista de pasos</translation>
    </message>
    <message>
        <source>Make the checklist</source>
        <translation>Crear la lista de pasos</translation>
    </message>
    <message>
        <source>What is stuck…</source>
        <translation>Lo que está atascado…</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Empieza con una ya hecha:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>CloseComplaintDialog</name>
    <message>
        <source>Close the complaint</source>
        <translation>Cerrar la queja</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Cerrarla</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>ColumnsDelegate</name>
    <message>
        <source>{column} becomes</source>
        <translation>{column} será</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>Cambiar cómo se lee el archivo</translation>
    </message>
    <message>
        <source>What the columns become</source>
        <translation>Qué serán las columnas</translation>
    </message>
    <message>
        <source>Read days as</source>
        <translation>Leer las fechas con</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>día primero</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>mes primero</translation>
    </message>
    <message>
        <source>File {n} of {all}: {name}</source>
        <translation>Archivo {n} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A contact manager for one person, over one local file.</source>
        <translation>Un gestor de contactos para una persona, sobre un archivo local.</translation>
    </message>
    <message>
        <source>find people and notes</source>
        <translation>buscar personas y notas</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>imprimir el resultado como JSON</translation>
    </message>
    <message>
        <source>look the whole file through, and mend its indexes</source>
        <translation>revisar todo el archivo y reparar sus índices</translation>
    </message>
    <message>
        <source>versions, places, the file, what the desktop can</source>
        <translation>versiones, lugares, el archivo, lo que puede el escritorio</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>imprimir JSON</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>guardar todo en esta carpeta</translation>
    </message>
    <message>
        <source>sample people in a throw-away file; yours is not read</source>
        <translation>personas de ejemplo en un archivo desechable; el tuyo no se lee</translation>
    </message>
    <message>
        <source>run without a screen</source>
        <translation>funcionar sin pantalla</translation>
    </message>
    <message>
        <source>start without the window, to remind only; starting it again shows it</source>
        <translation>empezar sin la ventana, solo para recordar; al iniciarlo otra vez se muestra</translation>
    </message>
    <message>
        <source>save a picture of the window and end</source>
        <translation>guardar una imagen de la ventana y terminar</translation>
    </message>
    <message>
        <source>what --screenshot shows</source>
        <translation>lo que muestra --screenshot</translation>
    </message>
    <message>
        <source>of texts, dates and numbers</source>
        <translation>de textos, fechas y números</translation>
    </message>
    <message>
        <source>size of the window, such as 1280x800</source>
        <translation>tamaño de la ventana, como 1280x800</translation>
    </message>
    <message>
        <source>50 to 400</source>
        <translation>de 50 a 400</translation>
    </message>
    <message>
        <source>with the screen-share guard on from the start</source>
        <translation>con los nombres ocultos desde el principio</translation>
    </message>
    <message>
        <source>the first line of this file is the passphrase: of an encrypted file, or for move</source>
        <translation>la primera línea de este archivo es la frase de contraseña: de un archivo cifrado, o para move</translation>
    </message>
    <message>
        <source>log to standard error too</source>
        <translation>registrar también en la salida de errores</translation>
    </message>
    <message>
        <source>back everything up now, checked</source>
        <translation>hacer ahora una copia de todo, comprobada</translation>
    </message>
    <message>
        <source>put it into this folder too</source>
        <translation>ponerla también en esta carpeta</translation>
    </message>
    <message>
        <source>what a backup holds; with --yes put it in place</source>
        <translation>lo que contiene una copia; con --yes se pone en su lugar</translation>
    </message>
    <message>
        <source>none: list them</source>
        <translation>ninguna: se enumeran</translation>
    </message>
    <message>
        <source>list the backups there are</source>
        <translation>enumerar las copias que hay</translation>
    </message>
    <message>
        <source>replace all there is by it</source>
        <translation>sustituir por ella todo lo que hay</translation>
    </message>
    <message>
        <source>one file with everything, for a new computer</source>
        <translation>un archivo con todo, para otro ordenador</translation>
    </message>
    <message>
        <source>the file, such as on a stick</source>
        <translation>el archivo, por ejemplo en una memoria USB</translation>
    </message>
    <message>
        <source>whoever finds the file can read it</source>
        <translation>quien encuentre el archivo puede leerlo</translation>
    </message>
    <message>
        <source>this copy is for reading only from now on</source>
        <translation>esta copia es solo de lectura desde ahora</translation>
    </message>
    <message>
        <source>open the line, in the running program if there is one</source>
        <translation>abrir la línea, en el programa en marcha si lo hay</translation>
    </message>
    <message>
        <source>save a line: NAME: what happened. What I promised, when</source>
        <translation>guardar una línea: NAME: qué pasó. Qué prometí, cuándo</translation>
    </message>
    <message>
        <source>the line; - reads standard input</source>
        <translation>la línea; - lee la entrada estándar</translation>
    </message>
    <message>
        <source>say what is understood, write nothing</source>
        <translation>decir lo que se entiende, sin escribir nada</translation>
    </message>
    <message>
        <source>as if it were 2026-11-25T14:30</source>
        <translation>como si fuera 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>what is late or due today</source>
        <translation>lo que va con retraso o toca hoy</translation>
    </message>
    <message>
        <source>in the window, started if need be</source>
        <translation>en la ventana, iniciada si hace falta</translation>
    </message>
    <message>
        <source>who it is, last touches, promises</source>
        <translation>quién es, últimos contactos, promesas</translation>
    </message>
    <message>
        <source>only on the screen, and start the program if need be (for phone programs)</source>
        <translation>solo en la pantalla, e iniciar el programa si hace falta (para programas de teléfono)</translation>
    </message>
    <message>
        <source>{text} is not a moment like 2026-11-25T14:30</source>
        <translation>{text} no es un momento como 2026-11-25T14:30</translation>
    </message>
    <message>
        <source>{text} is not a size such as 1280x800</source>
        <translation>{text} no es un tamaño como 1280x800</translation>
    </message>
    <message>
        <source>{text} is not a size a window can have</source>
        <translation>{text} no es un tamaño que pueda tener una ventana</translation>
    </message>
    <message>
        <source>{text} is not a percentage between 50 and 400</source>
        <translation>{text} no es un porcentaje entre 50 y 400</translation>
    </message>
    <message>
        <source>keep copies of files with somebody</source>
        <translation>guardar copias de archivos con alguien</translation>
    </message>
    <message>
        <source>the files of somebody; with --out copies of them</source>
        <translation>los archivos de alguien; con --out, copias de ellos</translation>
    </message>
    <message>
        <source>put copies into this folder</source>
        <translation>poner copias en esta carpeta</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda y terminar</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar la versión del programa y terminar</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>faltan estos argumentos: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos desconocidos: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se espera un valor</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se espera al menos un valor</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se espera como mucho un valor</translation>
    </message>
    <message>
        <source>expected %s argument</source>
        <translation>se espera %s valor</translation>
    </message>
    <message>
        <source>expected %s arguments</source>
        <translation>se esperan %s valores</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r no se puede elegir (posibles: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor no válido (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>orden desconocida %(parser_name)r (posibles: %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede ser %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>el valor %r no corresponde aquí</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se permite junto con %s</translation>
    </message>
    <message>
        <source>open the window, with files to bring in if any</source>
        <translation>abrir la ventana, con archivos para importar si los hay</translation>
    </message>
    <message>
        <source>into the menu of this user&apos;s desktop, with icons</source>
        <translation>en el menú del escritorio de este usuario, con iconos</translation>
    </message>
    <message>
        <source>out of it again</source>
        <translation>quitarlo otra vez</translation>
    </message>
    <message>
        <source>out of the desktop&apos;s menu again</source>
        <translation>quitarlo del menú del escritorio</translation>
    </message>
    <message>
        <source>only Linux desktops have such entries.</source>
        <translation>solo los escritorios de Linux tienen tales entradas.</translation>
    </message>
    <message>
        <source>{path} is not from smallcrm; it was left alone.</source>
        <translation>{path} no es de smallcrm; se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} cannot be written or removed.</source>
        <translation>{path} no se puede escribir ni quitar.</translation>
    </message>
    <message>
        <source>Removed {path}</source>
        <translation>Quitado: {path}</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Nothing was there.</source>
        <translation>No había nada.</translation>
    </message>
    <message>
        <source>All was in its place already.</source>
        <translation>Todo estaba ya en su sitio.</translation>
    </message>
    <message>
        <source>write people, or everything, for other programs</source>
        <translation>escribir personas, o todo, para otros programas</translation>
    </message>
    <message>
        <source>json has everything and can be brought in again (the usual one)</source>
        <translation>json lo tiene todo y se puede volver a importar (lo habitual)</translation>
    </message>
    <message>
        <source>this one only</source>
        <translation>solo esta persona</translation>
    </message>
    <message>
        <source>who has the tag</source>
        <translation>quien tiene la etiqueta</translation>
    </message>
    <message>
        <source>whom a search finds</source>
        <translation>a quien encuentra una búsqueda</translation>
    </message>
    <message>
        <source>instead of people, the day as a page, in PDF</source>
        <translation>en vez de personas, el día como página, en PDF</translation>
    </message>
    <message>
        <source>instead of people, sales, as CSV</source>
        <translation>en lugar de personas, las ventas, como CSV</translation>
    </message>
    <message>
        <source>instead of people, agreements, as CSV</source>
        <translation>en lugar de personas, los contratos, en CSV</translation>
    </message>
    <message>
        <source>of the page; by the country without it</source>
        <translation>de la página; si no se indica, según el país</translation>
    </message>
    <message>
        <source>put it in the place of a file of that name</source>
        <translation>ponerlo en lugar de un archivo con ese nombre</translation>
    </message>
    <message>
        <source>a file, for markdown a new or empty folder</source>
        <translation>un archivo; para markdown, una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>bring in contacts (vCard, CSV, XLSX, LDIF), calendars, mails, or folders</source>
        <translation>importar contactos (vCard, CSV, XLSX, LDIF), calendarios, correos o carpetas</translation>
    </message>
    <message>
        <source>- reads standard input</source>
        <translation>- lee la entrada estándar</translation>
    </message>
    <message>
        <source>the files are tables of invoices or payments</source>
        <translation>los archivos son tablas de facturas o pagos</translation>
    </message>
    <message>
        <source>the files are tables of agreements</source>
        <translation>los archivos son tablas de contratos</translation>
    </message>
    <message>
        <source>with --sales: whoever is not in the list becomes a customer</source>
        <translation>con --sales: quien no está en la lista pasa a ser cliente</translation>
    </message>
    <message>
        <source>count only, write nothing</source>
        <translation>solo contar, sin escribir nada</translation>
    </message>
    <message>
        <source>print the report as JSON</source>
        <translation>imprimir el informe como JSON</translation>
    </message>
    <message>
        <source>also events and mails with nobody who is here</source>
        <translation>también citas y correos con nadie que esté aquí</translation>
    </message>
    <message>
        <source>what a column of a table becomes: name, email, phone/work, note, field, drop, ...</source>
        <translation>en qué se convierte una columna de una tabla: name, email, phone/work, note, field, drop, ...</translation>
    </message>
    <message>
        <source>how dates such as 3/4/1980 are read</source>
        <translation>cómo se leen fechas como 3/4/1980</translation>
    </message>
    <message>
        <source>write what was left out, and why, as CSV</source>
        <translation>escribir lo que se dejó fuera, y por qué, en CSV</translation>
    </message>
    <message>
        <source>{text} is not COLUMN=MEANING with one of: {known}</source>
        <translation>{text} no es COLUMN=MEANING con uno de: {known}</translation>
    </message>
    <message>
        <source>write everything that is held about somebody</source>
        <translation>escribir todo lo que se guarda sobre alguien</translation>
    </message>
    <message>
        <source>for the three files</source>
        <translation>para los tres archivos</translation>
    </message>
    <message>
        <source>erase somebody for good, from the backups too</source>
        <translation>borrar a alguien para siempre, también de las copias</translation>
    </message>
    <message>
        <source>do not ask for the name again</source>
        <translation>no volver a pedir el nombre</translation>
    </message>
    <message>
        <source>“someone” instead of the name in notes of others</source>
        <translation>«alguien» en vez del nombre en notas de otros</translation>
    </message>
</context>
<context>
    <name>ComplaintActs</name>
    <message>
        <source>Complaints as a table</source>
        <translation>Quejas como tabla</translation>
    </message>
    <message>
        <source>complaints.csv</source>
        <translation>quejas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Complaints from a table</source>
        <translation>Quejas de una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>Nueva queja</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>In the customer’s own words</source>
        <translation>Con las palabras del cliente</translation>
    </message>
    <message>
        <source>How bad it is for them</source>
        <translation>Lo grave que es para el cliente</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>ComplaintGroup</name>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
</context>
<context>
    <name>ComplaintLine</name>
    <message>
        <source>The last note is about this</source>
        <translation>La última nota trata de esto</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Quitar; fue un error</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Complaint of {x} kept.</source>
        <translation>Queja de {x} guardada.</translation>
    </message>
    <message>
        <source>the complaint of {x}</source>
        <translation>la queja de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} changed.</source>
        <translation>Queja de {x} cambiada.</translation>
    </message>
    <message>
        <source>the change to a complaint of {x}</source>
        <translation>el cambio en una queja de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} closed.</source>
        <translation>Queja de {x} cerrada.</translation>
    </message>
    <message>
        <source>closing a complaint of {x}</source>
        <translation>el cierre de una queja de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} is open again.</source>
        <translation>La queja de {x} vuelve a estar abierta.</translation>
    </message>
    <message>
        <source>opening a complaint of {x} again</source>
        <translation>la reapertura de una queja de {x}</translation>
    </message>
    <message>
        <source>Complaint of {x} removed.</source>
        <translation>Queja de {x} quitada.</translation>
    </message>
    <message>
        <source>removing a complaint of {x}</source>
        <translation>la eliminación de una queja de {x}</translation>
    </message>
    <message>
        <source>Complaints brought in from {x}.</source>
        <translation>Quejas traídas de {x}.</translation>
    </message>
    <message>
        <source>bringing in complaints from {x}</source>
        <translation>la importación de quejas de {x}</translation>
    </message>
    <message>
        <source>The note is about the complaint of {x}.</source>
        <translation>La nota trata de la queja de {x}.</translation>
    </message>
    <message>
        <source>“about the complaint” of {x}</source>
        <translation>«sobre la queja» de {x}</translation>
    </message>
    <message>
        <source>The note is not about the complaint of {x}.</source>
        <translation>La nota no trata de la queja de {x}.</translation>
    </message>
    <message>
        <source>“not about the complaint” of {x}</source>
        <translation>«no es sobre la queja» de {x}</translation>
    </message>
    <message>
        <source>It cannot be closed before it was opened.</source>
        <translation>No puede cerrarse antes de haberse abierto.</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Complaint, {severity}: {words}</source>
        <translation>Queja, {severity}: {words}</translation>
    </message>
    <message>
        <source>Complaint kept.</source>
        <translation>Queja guardada.</translation>
    </message>
    <message>
        <source>open since today</source>
        <translation>abierta desde hoy</translation>
    </message>
    <message>
        <source>closed {day}, the same day</source>
        <translation>cerrada el {day}, el mismo día</translation>
    </message>
    <message>
        <source>first contact about the complaint</source>
        <translation>primer contacto sobre la queja</translation>
    </message>
    <message>
        <source>second contact about the complaint</source>
        <translation>segundo contacto sobre la queja</translation>
    </message>
    <message>
        <source>third contact about the complaint</source>
        <translation>tercer contacto sobre la queja</translation>
    </message>
    <message>
        <source>contact {n} about the complaint</source>
        <translation>contacto {n} sobre la queja</translation>
    </message>
    <message>
        <source>{age}, {contacts}</source>
        <translation>{age}, {contacts}</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Minor complaint</source>
        <translation>Queja leve</translation>
    </message>
    <message>
        <source>Serious complaint</source>
        <translation>Queja seria</translation>
    </message>
    <message>
        <source>Grave complaint</source>
        <translation>Queja grave</translation>
    </message>
    <message>
        <source>{complaint}, {contacts}</source>
        <translation>{complaint}, {contacts}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>{complaint}, {age}</source>
        <translation>{complaint}, {age}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>A follow-up to check back comes {day}.</source>
        <translation>Habrá un seguimiento para volver a preguntar el {day}.</translation>
    </message>
    <message>
        <source>Check back: is all well? “{words}”</source>
        <translation>Volver a preguntar: ¿va todo bien? «{words}»</translation>
    </message>
    <message>
        <source>check back {day}</source>
        <translation>volver a preguntar {day}</translation>
    </message>
    <message>
        <source>There are no complaints in it.</source>
        <translation>No contiene quejas.</translation>
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
        <translation>Se dejó fuera: {lines}.</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sin palabras</translation>
    </message>
    <message>
        <source>nobody of that name</source>
        <translation>nadie con ese nombre</translation>
    </message>
    <message>
        <source>several of that name</source>
        <translation>varios con ese nombre</translation>
    </message>
    <message>
        <source>no day since when</source>
        <translation>sin día de inicio</translation>
    </message>
    <message>
        <source>what it cost cannot be read</source>
        <translation>no se puede leer lo que costó</translation>
    </message>
    <message>
        <source>closed before it was opened</source>
        <translation>cerrada antes de abrirse</translation>
    </message>
    <message>
        <source>line {n} ({why})</source>
        <translation>línea {n} ({why})</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Por qué vía</translation>
    </message>
    <message>
        <source>Given on (today)</source>
        <translation>Dado el (hoy)</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cómo se dio</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ConsentGroup</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw: {what}</source>
        <translation>Retirar: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Quitar; fue un error</translation>
    </message>
</context>
<context>
    <name>ContactWindowDialog</name>
    <message>
        <source>Hours by their clock. A reminder outside them waits, and says why.</source>
        <translation>Horas según su reloj. Un aviso fuera de ellas espera y dice por qué.</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Usual hours</source>
        <translation>Horas habituales</translation>
    </message>
    <message>
        <source>9-12, 14:00-17:30</source>
        <translation>9-12, 14:00-17:30</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>the same as yours</source>
        <translation>la misma que la tuya</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Fuera hasta</translation>
    </message>
    <message>
        <source>the last day: fri, in 2 weeks, 4 dec</source>
        <translation>el último día: vie, en 2 semanas, 4 dic</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>mornings by mail only</source>
        <translation>por la mañana solo por correo</translation>
    </message>
</context>
<context>
    <name>ContactWindows</name>
    <message>
        <source>When to reach {x} changed.</source>
        <translation>Cuándo localizar a {x}: cambiado.</translation>
    </message>
    <message>
        <source>the change of when to reach {x}</source>
        <translation>el cambio de cuándo localizar a {x}</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>Cuándo localizar</translation>
    </message>
    <message>
        <source>These are no hours. Try “9-12, 14:00-17:30”.</source>
        <translation>Esto no son horas. Prueba «9-12, 14:00-17:30».</translation>
    </message>
    <message>
        <source>Hours end on the day on which they begin, and after they begin.</source>
        <translation>Las horas terminan el mismo día en que empiezan, y después de empezar.</translation>
    </message>
    <message>
        <source>There is no such time zone. Try a large city, such as “Lisbon”.</source>
        <translation>No existe esa zona horaria. Prueba una ciudad grande, en inglés: «Lisbon».</translation>
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
        <translation>También espera a tus propias horas: {hours} (Ajustes, Recordatorios).</translation>
    </message>
    <message>
        <source>A day off does not hold back what is due that day without an hour.</source>
        <translation>Un día libre no retiene lo que vence ese día sin hora.</translation>
    </message>
    <message>
        <source>{hours}, {city} time</source>
        <translation>{hours}, hora de {city}</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>fuera hasta {day}</translation>
    </message>
    <message>
        <source>Away until {day}</source>
        <translation>Fuera hasta {day}</translation>
    </message>
    <message>
        <source>takes calls {hours}</source>
        <translation>atiende llamadas {hours}</translation>
    </message>
    <message>
        <source>Reminder {when}: {why}</source>
        <translation>Aviso {when}: {why}</translation>
    </message>
    <message>
        <source>It waited: {why}.</source>
        <translation>Esperó: {why}.</translation>
    </message>
    <message>
        <source>{city} time, {time} there now</source>
        <translation>Hora de {city}, allí son ahora las {time}</translation>
    </message>
    <message>
        <source>Can be reached again {day}.</source>
        <translation>Se puede localizar de nuevo {day}.</translation>
    </message>
    <message>
        <source>Can be reached now.</source>
        <translation>Se puede localizar ahora.</translation>
    </message>
    <message>
        <source>Next: {when}, your time.</source>
        <translation>Próxima vez: {when}, tu hora.</translation>
    </message>
    <message>
        <source>Not within two weeks: reminders come at their own time.</source>
        <translation>No en dos semanas: los avisos llegan a su propia hora.</translation>
    </message>
    <message>
        <source>Their hours and yours never meet: reminders come at their own time.</source>
        <translation>Sus horas y las tuyas nunca coinciden: los avisos llegan a su propia hora.</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>aún sin contacto</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>último contacto {when}</translation>
    </message>
    <message>
        <source>Whoever has no hours of their own is listed Monday to Friday, {hours}.</source>
        <translation>Quien no tiene horas propias aparece de lunes a viernes, {hours}.</translation>
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
        <translation>Algo fue mal en smallcrm</translation>
    </message>
    <message>
        <source>What was saved is in your file, and what you were typing is kept. You can go on. If it happens again, quit and start smallcrm again.</source>
        <translation>Lo que estaba guardado está en tu archivo, y lo que escribías se conserva. Puedes seguir. Si pasa otra vez, sal y vuelve a abrir smallcrm.</translation>
    </message>
    <message>
        <source>This report tells those who make smallcrm what happened. It has no names and no notes in it; read it before you send it. smallcrm itself sends nothing.</source>
        <translation>Este informe cuenta a quienes hacen smallcrm qué pasó. No contiene nombres ni notas; léelo antes de enviarlo. smallcrm por sí mismo no envía nada.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>It could not be written there.</source>
        <translation>No se pudo escribir ahí.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Names are hidden. {keys} shows them.</source>
        <translation>Los nombres están ocultos. {keys} los muestra.</translation>
    </message>
    <message>
        <source>Names are hidden.</source>
        <translation>Los nombres están ocultos.</translation>
    </message>
    <message>
        <source>It cannot be read who is to be hidden, so nothing is shown.</source>
        <translation>No se puede leer a quién hay que ocultar, así que no se muestra nada.</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Ocultando los nombres…</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>These do not fit and stay as they are: {what}</source>
        <translation>Estos no encajan y se quedan como están: {what}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno de una lista</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>for #{tag}</source>
        <translation>para #{tag}</translation>
    </message>
    <message>
        <source>Field “{x}” made.</source>
        <translation>Campo «{x}» creado.</translation>
    </message>
    <message>
        <source>making the field “{x}”</source>
        <translation>crear el campo «{x}»</translation>
    </message>
    <message>
        <source>Field “{x}” changed.</source>
        <translation>Campo «{x}» cambiado.</translation>
    </message>
    <message>
        <source>the change of the field “{x}”</source>
        <translation>el cambio del campo «{x}»</translation>
    </message>
    <message>
        <source>Order of {x} fields changed.</source>
        <translation>Orden de {x} campos cambiado.</translation>
    </message>
    <message>
        <source>the order of {x} fields</source>
        <translation>el orden de {x} campos</translation>
    </message>
    <message>
        <source>Field “{x}” removed.</source>
        <translation>Campo «{x}» quitado.</translation>
    </message>
    <message>
        <source>removing the field “{x}”</source>
        <translation>quitar el campo «{x}»</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x}: cambiado.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>el cambio de {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Quitado de {x}.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>lo quitado de {x}</translation>
    </message>
    <message>
        <source>This is not a number. Try “1200” or “12.5”.</source>
        <translation>Esto no es un número. Prueba con «1200» o «12,5».</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Esto no es un importe. Prueba con «1200 EUR» o «12,50 €».</translation>
    </message>
    <message>
        <source>Day or month first? Write it as 2026-12-04.</source>
        <translation>¿Día o mes primero? Escríbelo como 2026-12-04.</translation>
    </message>
    <message>
        <source>This is not in the list of this field.</source>
        <translation>Esto no está en la lista de este campo.</translation>
    </message>
    <message>
        <source>Say “yes” or “no”.</source>
        <translation>Di «sí» o «no».</translation>
    </message>
    <message>
        <source>Name at least one thing that can be chosen.</source>
        <translation>Nombra al menos una opción.</translation>
    </message>
    <message>
        <source>That is more than can be chosen from.</source>
        <translation>Son más opciones de las que se pueden elegir.</translation>
    </message>
    <message>
        <source>There is a field of this name already.</source>
        <translation>Ya hay un campo con este nombre.</translation>
    </message>
</context>
<context>
    <name>DamagedWording</name>
    <message>
        <source>Your file is not there any more</source>
        <translation>Tu archivo ya no está</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Tu archivo está dañado</translation>
    </message>
    <message>
        <source>{path} is gone, or empty, but there are backups of it. Was it moved? Then put it back and start again. Nothing has been made in its place.</source>
        <translation>{path} no está, o está vacío, pero hay copias de seguridad. ¿Se movió? Entonces vuelve a ponerlo y empieza de nuevo. No se ha creado nada en su lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be read as it should be: the disk, a cable or another program has changed it. Nothing more is written to it. Whatever you choose, the damaged file is kept beside the new one.</source>
        <translation>{path} no se puede leer como debería: el disco, un cable u otro programa lo ha cambiado. Ya no se escribe nada en él. Elijas lo que elijas, el archivo dañado se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>Go back to the backup of {day}</source>
        <translation>Volver a la copia del {day}</translation>
    </message>
    <message>
        <source>It was checked and is whole. In it: {what}. What you wrote since is not in it.</source>
        <translation>Está comprobada y entera. Contiene: {what}. Lo que escribiste después no está en ella.</translation>
    </message>
    <message>
        <source>Save what can be read to a new file, and go on with it</source>
        <translation>Guardar lo legible en un archivo nuevo y seguir con él</translation>
    </message>
    <message>
        <source>What cannot be read is counted, and you are told.</source>
        <translation>Lo que no se puede leer se cuenta, y se te dice.</translation>
    </message>
    <message>
        <source>Look at what can be read</source>
        <translation>Mirar lo que se puede leer</translation>
    </message>
    <message>
        <source>Nothing is written; the next start asks again.</source>
        <translation>No se escribe nada; el próximo inicio vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Empezar con un archivo vacío</translation>
    </message>
    <message>
        <source>The backups stay where they are.</source>
        <translation>Las copias se quedan donde están.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Looking for the newest backup that is whole…</source>
        <translation>Buscando la copia entera más reciente…</translation>
    </message>
    <message>
        <source>Putting the backup in its place…</source>
        <translation>Poniendo la copia en su lugar…</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged file…</source>
        <translation>Leyendo lo legible del archivo dañado…</translation>
    </message>
    <message>
        <source>There is no backup that is whole.</source>
        <translation>No hay ninguna copia entera.</translation>
    </message>
    <message>
        <source>Choices in the settings may be lost: look at Settings, Safety.</source>
        <translation>Puede que se hayan perdido opciones de los ajustes: mira en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>El archivo dañado se guarda como {name}.</translation>
    </message>
    <message>
        <source>This is the backup of {day}.</source>
        <translation>Esta es la copia del {day}.</translation>
    </message>
    <message>
        <source>That did not work: {why}</source>
        <translation>No funcionó: {why}</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your file</source>
        <translation>Tu archivo</translation>
    </message>
    <message>
        <source>Is it whole?</source>
        <translation>¿Está entero?</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Every page, index and row is looked at, once a week by itself. What can be mended without a loss is mended.</source>
        <translation>Se mira cada página, índice y fila, una vez por semana sin pedirlo. Lo que se puede reparar sin pérdida se repara.</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrar y sacar</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Export everything (JSON)…</source>
        <translation>Exportar todo (JSON)…</translation>
    </message>
    <message>
        <source>Export people (vCard)…</source>
        <translation>Exportar personas (vCard)…</translation>
    </message>
    <message>
        <source>JSON has notes and follow-ups too; other programs read vCards.</source>
        <translation>JSON incluye también notas y seguimientos; otros programas leen vCards.</translation>
    </message>
    <message>
        <source>Move to a new computer…</source>
        <translation>Pasar a un ordenador nuevo…</translation>
    </message>
    <message>
        <source>Erased on request</source>
        <translation>Borrado a petición</translation>
    </message>
    <message>
        <source>No name is kept, only a keyed hash, so that an import passes over whoever was erased.</source>
        <translation>No se guarda ningún nombre, solo una huella cifrada, para que una importación pase por alto a quien se borró.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>and %Ln more in Quiet</source>
        <translation>
            <numerusform>y %Ln más en silencio</numerusform>
            <numerusform>y %Ln más en silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <translation>
            <numerusform>%Ln contrato</numerusform>
            <numerusform>%Ln contratos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new agreements</source>
        <translation>
            <numerusform>%Ln contrato nuevo</numerusform>
            <numerusform>%Ln contratos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usual {price}, of %Ln customers</source>
        <translation>
            <numerusform>habitual {price}, de %Ln cliente</numerusform>
            <numerusform>habitual {price}, de %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln that are over</source>
        <translation>
            <numerusform>Mostrar %Ln terminado</numerusform>
            <numerusform>Mostrar %Ln terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln yearly days</source>
        <translation>
            <numerusform>%Ln día anual</numerusform>
            <numerusform>%Ln días anuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails</source>
        <translation>
            <numerusform>%Ln correo</numerusform>
            <numerusform>%Ln correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries onto timelines</source>
        <translation>
            <numerusform>%Ln entrada en cronologías</numerusform>
            <numerusform>%Ln entradas en cronologías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups</source>
        <translation>
            <numerusform>%Ln seguimiento</numerusform>
            <numerusform>%Ln seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays or other days</source>
        <translation>
            <numerusform>%Ln cumpleaños u otro día</numerusform>
            <numerusform>%Ln cumpleaños u otros días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln ya aquí</numerusform>
            <numerusform>%Ln ya aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed by you before</source>
        <translation>
            <numerusform>%Ln quitado antes por ti</numerusform>
            <numerusform>%Ln quitados antes por ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln called off, left out</source>
        <translation>
            <numerusform>%Ln cancelado, omitido</numerusform>
            <numerusform>%Ln cancelados, omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nobody here, left out</source>
        <translation>
            <numerusform>%Ln con nadie de aquí, omitido</numerusform>
            <numerusform>%Ln con nadie de aquí, omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %Ln with &amp;nobody here too, to Unsorted</source>
        <translation>
            <numerusform>Traer también el que no tiene a &amp;nadie aquí, a Sin clasificar</numerusform>
            <numerusform>Traer también los %Ln que no tienen a &amp;nadie aquí, a Sin clasificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are kept, {size} together</source>
        <translation>
            <numerusform>Se guarda %Ln, {size}</numerusform>
            <numerusform>Se guardan %Ln, {size} en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln details</source>
        <translation>
            <numerusform>%Ln dato</numerusform>
            <numerusform>%Ln datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things that are newer were kept.</source>
        <translation>
            <numerusform>Se conservó %Ln cosa más nueva.</numerusform>
            <numerusform>Se conservaron %Ln cosas más nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>Todas las %Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>Todas las %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were taken in.</source>
        <translation>
            <numerusform>Se recogió %Ln archivo.</numerusform>
            <numerusform>Se recogieron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lie in Unsorted.</source>
        <translation>
            <numerusform>%Ln está en Sin clasificar.</numerusform>
            <numerusform>%Ln están en Sin clasificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So do %Ln more.</source>
        <translation>
            <numerusform>También %Ln más.</numerusform>
            <numerusform>También %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales kept.</source>
        <translation>
            <numerusform>%Ln venta guardada.</numerusform>
            <numerusform>%Ln ventas guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file can be read, but %Ln things in it are not as they were written.</source>
        <translation>
            <numerusform>El archivo se puede leer, pero %Ln cosa no está como se escribió.</numerusform>
            <numerusform>El archivo se puede leer, pero %Ln cosas no están como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries compared with what was written</source>
        <translation>
            <numerusform>%Ln entrada comparada con lo que se escribió</numerusform>
            <numerusform>%Ln entradas comparadas con lo que se escribió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can be compared from now on</source>
        <translation>
            <numerusform>%Ln entrada se puede comparar desde ahora</numerusform>
            <numerusform>%Ln entradas se pueden comparar desde ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>search knows what is written about %Ln customers</source>
        <translation>
            <numerusform>la búsqueda sabe lo que se escribió sobre %Ln cliente</numerusform>
            <numerusform>la búsqueda sabe lo que se escribió sobre %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were read and compared with their sums</source>
        <translation>
            <numerusform>%Ln archivo adjunto se leyó y se comparó con su suma</numerusform>
            <numerusform>%Ln archivos adjuntos se leyeron y se compararon con sus sumas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were read</source>
        <translation>
            <numerusform>%Ln entrada leída</numerusform>
            <numerusform>%Ln entradas leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to be lost</source>
        <translation>
            <numerusform>se sabe que se perdió %Ln</numerusform>
            <numerusform>se sabe que se perdieron %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was written</source>
        <translation>
            <numerusform>%Ln no es lo que se escribió</numerusform>
            <numerusform>%Ln no son lo que se escribió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers could not be read and stand as numbers</source>
        <translation>
            <numerusform>%Ln cliente no se pudo leer y aparece como número</numerusform>
            <numerusform>%Ln clientes no se pudieron leer y aparecen como números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdido</numerusform>
            <numerusform>%Ln perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %Ln days</source>
        <translation>
            <numerusform>abierta hace %Ln día</numerusform>
            <numerusform>abierta hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed {day} after %Ln days</source>
        <translation>
            <numerusform>cerrada el {day} tras %Ln día</numerusform>
            <numerusform>cerrada el {day} tras %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complaint}; and %Ln more</source>
        <translation>
            <numerusform>{complaint}; y %Ln más</numerusform>
            <numerusform>{complaint}; y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed complaints</source>
        <translation>
            <numerusform>%Ln queja cerrada</numerusform>
            <numerusform>%Ln quejas cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints written.</source>
        <translation>
            <numerusform>{file}: %Ln queja escrita.</numerusform>
            <numerusform>{file}: %Ln quejas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %Ln complaints brought in</source>
        <translation>
            <numerusform>{file}: %Ln queja traída</numerusform>
            <numerusform>{file}: %Ln quejas traídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{new}, %Ln were here already.</source>
        <translation>
            <numerusform>{new}, %Ln ya estaba.</numerusform>
            <numerusform>{new}, %Ln ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lines}; and %Ln more</source>
        <translation>
            <numerusform>{lines}; y %Ln más</numerusform>
            <numerusform>{lines}; y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased on request and were left out.</source>
        <translation>
            <numerusform>%Ln persona se borró a petición y se omitió.</numerusform>
            <numerusform>%Ln personas se borraron a petición y se omitieron.</numerusform>
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
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln día de retraso</numerusform>
            <numerusform>%Ln días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ago</source>
        <translation>
            <numerusform>hace %Ln semana</numerusform>
            <numerusform>hace %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies</source>
        <translation>
            <numerusform>%Ln persona o empresa</numerusform>
            <numerusform>%Ln personas y empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln negocio</numerusform>
            <numerusform>%Ln negocios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in stage</source>
        <translation>
            <numerusform>%Ln día en la etapa</numerusform>
            <numerusform>%Ln días en la etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ahead</source>
        <translation>
            <numerusform>%Ln día antes</numerusform>
            <numerusform>%Ln días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation>
            <numerusform>%Ln entrada escrita</numerusform>
            <numerusform>%Ln entradas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and companies written</source>
        <translation>
            <numerusform>%Ln persona o empresa escrita</numerusform>
            <numerusform>%Ln personas y empresas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new answers</source>
        <translation>
            <numerusform>%Ln respuesta nueva</numerusform>
            <numerusform>%Ln respuestas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {scale} on average (%Ln scores)</source>
        <translation>
            <numerusform>{n} de {scale} de media (%Ln puntuación)</numerusform>
            <numerusform>{n} de {scale} de media (%Ln puntuaciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln encontrado, y más</numerusform>
            <numerusform>%Ln encontrados, y más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales in twelve months</source>
        <translation>
            <numerusform>%Ln venta en doce meses</numerusform>
            <numerusform>%Ln ventas en doce meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who bought</source>
        <translation>
            <numerusform>de %Ln cliente que compró</numerusform>
            <numerusform>de %Ln clientes que compraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln negocio abierto</numerusform>
            <numerusform>%Ln negocios abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stays in a stage</source>
        <translation>
            <numerusform>%Ln estancia en una etapa</numerusform>
            <numerusform>%Ln estancias en una etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln deals that were lost</source>
        <translation>
            <numerusform>de %Ln negocio perdido</numerusform>
            <numerusform>de %Ln negocios perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customers who left</source>
        <translation>
            <numerusform>de %Ln cliente que se fue</numerusform>
            <numerusform>de %Ln clientes que se fueron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers came so</source>
        <translation>
            <numerusform>%Ln cliente llegó así</numerusform>
            <numerusform>%Ln clientes llegaron así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln venta</numerusform>
            <numerusform>%Ln ventas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln stays</source>
        <translation>
            <numerusform>de %Ln estancia</numerusform>
            <numerusform>de %Ln estancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln days</source>
        <translation>
            <numerusform>tras %Ln día</numerusform>
            <numerusform>tras %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises</source>
        <translation>
            <numerusform>%Ln promesa</numerusform>
            <numerusform>%Ln promesas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln customers</source>
        <translation>
            <numerusform>mediana de %Ln cliente</numerusform>
            <numerusform>mediana de %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %Ln complaints</source>
        <translation>
            <numerusform>mediana de %Ln queja</numerusform>
            <numerusform>mediana de %Ln quejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln answers</source>
        <translation>
            <numerusform>de %Ln respuesta</numerusform>
            <numerusform>de %Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes since</source>
        <translation>
            <numerusform>%Ln nota desde entonces</numerusform>
            <numerusform>%Ln notas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups since</source>
        <translation>
            <numerusform>%Ln seguimiento desde entonces</numerusform>
            <numerusform>%Ln seguimientos desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers since</source>
        <translation>
            <numerusform>%Ln teléfono desde entonces</numerusform>
            <numerusform>%Ln teléfonos desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail addresses since</source>
        <translation>
            <numerusform>%Ln dirección de correo desde entonces</numerusform>
            <numerusform>%Ln direcciones de correo desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses since</source>
        <translation>
            <numerusform>%Ln dirección desde entonces</numerusform>
            <numerusform>%Ln direcciones desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln little things since</source>
        <translation>
            <numerusform>%Ln detalle desde entonces</numerusform>
            <numerusform>%Ln detalles desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags since</source>
        <translation>
            <numerusform>%Ln etiqueta desde entonces</numerusform>
            <numerusform>%Ln etiquetas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln links since</source>
        <translation>
            <numerusform>%Ln enlace desde entonces</numerusform>
            <numerusform>%Ln enlaces desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates since</source>
        <translation>
            <numerusform>%Ln fecha desde entonces</numerusform>
            <numerusform>%Ln fechas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who work there since</source>
        <translation>
            <numerusform>%Ln persona trabaja allí desde entonces</numerusform>
            <numerusform>%Ln personas trabajan allí desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consents since</source>
        <translation>
            <numerusform>%Ln consentimiento desde entonces</numerusform>
            <numerusform>%Ln consentimientos desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values in it since</source>
        <translation>
            <numerusform>%Ln valor en él desde entonces</numerusform>
            <numerusform>%Ln valores en él desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes would be nobody’s</source>
        <translation>
            <numerusform>%Ln nota no sería de nadie</numerusform>
            <numerusform>%Ln notas no serían de nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales since</source>
        <translation>
            <numerusform>%Ln venta desde entonces</numerusform>
            <numerusform>%Ln ventas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements since</source>
        <translation>
            <numerusform>%Ln contrato desde entonces</numerusform>
            <numerusform>%Ln contratos desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prices since</source>
        <translation>
            <numerusform>%Ln precio desde entonces</numerusform>
            <numerusform>%Ln precios desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages since</source>
        <translation>
            <numerusform>%Ln etapa desde entonces</numerusform>
            <numerusform>%Ln etapas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals since</source>
        <translation>
            <numerusform>%Ln negocio desde entonces</numerusform>
            <numerusform>%Ln negocios desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaints since</source>
        <translation>
            <numerusform>%Ln queja desde entonces</numerusform>
            <numerusform>%Ln quejas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts about it since</source>
        <translation>
            <numerusform>%Ln contacto sobre ello desde entonces</numerusform>
            <numerusform>%Ln contactos sobre ello desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who were introduced since</source>
        <translation>
            <numerusform>%Ln presentación desde entonces</numerusform>
            <numerusform>%Ln presentaciones desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps since</source>
        <translation>
            <numerusform>%Ln paso desde entonces</numerusform>
            <numerusform>%Ln pasos desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists since</source>
        <translation>
            <numerusform>%Ln lista de pasos desde entonces</numerusform>
            <numerusform>%Ln listas de pasos desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules since</source>
        <translation>
            <numerusform>%Ln regla desde entonces</numerusform>
            <numerusform>%Ln reglas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers since</source>
        <translation>
            <numerusform>%Ln respuesta desde entonces</numerusform>
            <numerusform>%Ln respuestas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts of messages since</source>
        <translation>
            <numerusform>%Ln borrador de mensaje desde entonces</numerusform>
            <numerusform>%Ln borradores de mensajes desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments since</source>
        <translation>
            <numerusform>%Ln comentario desde entonces</numerusform>
            <numerusform>%Ln comentarios desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of letters since</source>
        <translation>
            <numerusform>%Ln serie de cartas desde entonces</numerusform>
            <numerusform>%Ln series de cartas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice notes since</source>
        <translation>
            <numerusform>%Ln nota de voz desde entonces</numerusform>
            <numerusform>%Ln notas de voz desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things since</source>
        <translation>
            <numerusform>%Ln cosa desde entonces</numerusform>
            <numerusform>%Ln cosas desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln customers</source>
        <translation>
            <numerusform>Importar %Ln cliente</numerusform>
            <numerusform>Importar %Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of timelines</source>
        <translation>
            <numerusform>%Ln entrada de cronologías</numerusform>
            <numerusform>%Ln entradas de cronologías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines above the names of the columns are left out.</source>
        <translation>
            <numerusform>%Ln línea encima de los nombres de las columnas se omite.</numerusform>
            <numerusform>%Ln líneas encima de los nombres de las columnas se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines below the last row are left out.</source>
        <translation>
            <numerusform>%Ln línea debajo de la última fila se omite.</numerusform>
            <numerusform>%Ln líneas debajo de la última fila se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns were not recognised and are kept as fields: look at them.</source>
        <translation>
            <numerusform>%Ln columna no se reconoció y se guarda como campo: mírala.</numerusform>
            <numerusform>%Ln columnas no se reconocieron y se guardan como campos: míralas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty columns are not shown.</source>
        <translation>
            <numerusform>%Ln columna vacía no se muestra.</numerusform>
            <numerusform>%Ln columnas vacías no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates could be day-month or month-day. Read “{example}” as:</source>
        <translation>
            <numerusform>%Ln fecha puede ser día-mes o mes-día. Leer «{example}» como:</numerusform>
            <numerusform>%Ln fechas pueden ser día-mes o mes-día. Leer «{example}» como:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more like it: {what}</source>
        <translation>
            <numerusform>y %Ln más como este: {what}</numerusform>
            <numerusform>y %Ln más como estos: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values kept as you wrote them</source>
        <translation>
            <numerusform>%Ln valor guardado como lo escribiste</numerusform>
            <numerusform>%Ln valores guardados como los escribiste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought up to date by this file</source>
        <translation>
            <numerusform>%Ln actualizado por este archivo</numerusform>
            <numerusform>%Ln actualizados por este archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come back from the trash</source>
        <translation>
            <numerusform>%Ln vuelve de la papelera</numerusform>
            <numerusform>%Ln vuelven de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are in {file}.</source>
        <translation>
            <numerusform>%Ln fila está en {file}.</numerusform>
            <numerusform>%Ln filas están en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln join someone already here</source>
        <translation>
            <numerusform>%Ln se une a alguien que ya está aquí</numerusform>
            <numerusform>%Ln se unen a alguien que ya está aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln para mirar</numerusform>
            <numerusform>%Ln para mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln enviada</numerusform>
            <numerusform>%Ln enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln descartada</numerusform>
            <numerusform>%Ln descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers.</source>
        <translation>
            <numerusform>%Ln respuesta.</numerusform>
            <numerusform>%Ln respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still counted.</source>
        <translation>
            <numerusform>%Ln aún se cuenta.</numerusform>
            <numerusform>%Ln aún se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln ya está</numerusform>
            <numerusform>%Ln ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open follow-ups</source>
        <translation>
            <numerusform>%Ln seguimiento abierto</numerusform>
            <numerusform>%Ln seguimientos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were erased here on request and were left out.</source>
        <translation>
            <numerusform>%Ln persona se borró aquí a petición y se omitió.</numerusform>
            <numerusform>%Ln personas se borraron aquí a petición y se omitieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers</source>
        <translation>
            <numerusform>%Ln cliente nuevo</numerusform>
            <numerusform>%Ln clientes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are days late</source>
        <translation>
            <numerusform>%Ln seguimiento lleva días de retraso</numerusform>
            <numerusform>%Ln seguimientos llevan días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers have gone quiet</source>
        <translation>
            <numerusform>%Ln cliente está en silencio</numerusform>
            <numerusform>%Ln clientes están en silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due now</source>
        <translation>
            <numerusform>%Ln seguimiento toca ahora</numerusform>
            <numerusform>%Ln seguimientos tocan ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was asleep</source>
        <translation>
            <numerusform>%Ln seguimiento llegó mientras el equipo dormía</numerusform>
            <numerusform>%Ln seguimientos llegaron mientras el equipo dormía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due while this was off</source>
        <translation>
            <numerusform>%Ln seguimiento llegó mientras esto estaba apagado</numerusform>
            <numerusform>%Ln seguimientos llegaron mientras esto estaba apagado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due during the pause</source>
        <translation>
            <numerusform>%Ln seguimiento llegó durante la pausa</numerusform>
            <numerusform>%Ln seguimientos llegaron durante la pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups came due meanwhile</source>
        <translation>
            <numerusform>%Ln seguimiento llegó mientras tanto</numerusform>
            <numerusform>%Ln seguimientos llegaron mientras tanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln birthdays</source>
        <translation>
            <numerusform>%Ln cumpleaños</numerusform>
            <numerusform>%Ln cumpleaños</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong tries.</source>
        <translation>
            <numerusform>%Ln intento fallido.</numerusform>
            <numerusform>%Ln intentos fallidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Inténtalo de nuevo en %Ln minuto.</numerusform>
            <numerusform>Inténtalo de nuevo en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Inténtalo de nuevo en %Ln segundo.</numerusform>
            <numerusform>Inténtalo de nuevo en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That of %Ln backups too.</source>
        <translation>
            <numerusform>También la de %Ln copia.</numerusform>
            <numerusform>También las de %Ln copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So have %Ln backups.</source>
        <translation>
            <numerusform>También %Ln copia.</numerusform>
            <numerusform>También %Ln copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups could not be read and stay as they are.</source>
        <translation>
            <numerusform>%Ln copia no se pudo leer y se queda como está.</numerusform>
            <numerusform>%Ln copias no se pudieron leer y se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-ups are due</source>
        <translation>
            <numerusform>Toca un seguimiento</numerusform>
            <numerusform>Tocan %Ln seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed since</source>
        <translation>
            <numerusform>%Ln perdido desde entonces</numerusform>
            <numerusform>%Ln perdidos desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>cada día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation>
            <numerusform>cada año</numerusform>
            <numerusform>cada %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln looked at</source>
        <translation>
            <numerusform>{n} de %Ln revisado</numerusform>
            <numerusform>{n} de %Ln revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were erased on request, skipped</source>
        <translation>
            <numerusform>%Ln fila se borró a petición, omitida</numerusform>
            <numerusform>%Ln filas se borraron a petición, omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in all</source>
        <translation>
            <numerusform>%Ln persona en total</numerusform>
            <numerusform>%Ln personas en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes of theirs alone</source>
        <translation>
            <numerusform>%Ln nota solo suya</numerusform>
            <numerusform>%Ln notas solo suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of the history: it cannot be undone</source>
        <translation>
            <numerusform>%Ln entrada del historial: no se puede deshacer</numerusform>
            <numerusform>%Ln entradas del historial: no se puede deshacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>them in all %Ln backups, which are rewritten</source>
        <translation>
            <numerusform>en %Ln copia de seguridad, que se reescribe</numerusform>
            <numerusform>en las %Ln copias de seguridad, que se reescriben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are with others too: they stay theirs, without {name}.</source>
        <translation>
            <numerusform>%Ln nota es también con otros: se queda con ellos, sin {name}.</numerusform>
            <numerusform>%Ln notas son también con otros: se quedan con ellos, sin {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups were rewritten.</source>
        <translation>
            <numerusform>Se reescribió %Ln copia de seguridad.</numerusform>
            <numerusform>Se reescribieron %Ln copias de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent %Ln days</source>
        <translation>
            <numerusform>en silencio %Ln día</numerusform>
            <numerusform>en silencio %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bought nothing for %Ln days</source>
        <translation>
            <numerusform>sin comprar desde hace %Ln día</numerusform>
            <numerusform>sin comprar desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than ever: never over %Ln days before</source>
        <translation>
            <numerusform>más que nunca: antes nunca más de %Ln día</numerusform>
            <numerusform>más que nunca: antes nunca más de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slower: lately every %Ln days, before that every {before}</source>
        <translation>
            <numerusform>más lento: últimamente cada %Ln día, antes cada {before}</numerusform>
            <numerusform>más lento: últimamente cada %Ln días, antes cada {before}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a complaint is open for %Ln days</source>
        <translation>
            <numerusform>una queja abierta desde hace %Ln día</numerusform>
            <numerusform>una queja abierta desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} complaints are open, the first for %Ln days</source>
        <translation>
            <numerusform>{count} quejas abiertas, la primera desde hace %Ln día</numerusform>
            <numerusform>{count} quejas abiertas, la primera desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a promise of yours is %Ln days late</source>
        <translation>
            <numerusform>una promesa tuya lleva %Ln día de retraso</numerusform>
            <numerusform>una promesa tuya lleva %Ln días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} promises of yours are late, the first by %Ln days</source>
        <translation>
            <numerusform>{count} promesas tuyas con retraso, la primera de %Ln día</numerusform>
            <numerusform>{count} promesas tuyas con retraso, la primera de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an agreement is renewed or ends in %Ln days</source>
        <translation>
            <numerusform>un acuerdo se renueva o termina en %Ln día</numerusform>
            <numerusform>un acuerdo se renueva o termina en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rated {score} of {scale}, %Ln days ago</source>
        <translation>
            <numerusform>dio {score} de {scale}, hace %Ln día</numerusform>
            <numerusform>dio {score} de {scale}, hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people at risk</source>
        <translation>
            <numerusform>%Ln persona en riesgo</numerusform>
            <numerusform>%Ln personas en riesgo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people}, of %Ln with a rhythm of their own</source>
        <translation>
            <numerusform>{people}, de %Ln con ritmo propio</numerusform>
            <numerusform>{people}, de %Ln con ritmo propio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln there is not enough data</source>
        <translation>
            <numerusform>de %Ln no hay datos suficientes</numerusform>
            <numerusform>de %Ln no hay datos suficientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seem to have left</source>
        <translation>
            <numerusform>%Ln parece haberse ido</numerusform>
            <numerusform>%Ln parecen haberse ido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln who left it would have said so of {told}</source>
        <translation>
            <numerusform>De %Ln que se fue, lo habría dicho de {told}</numerusform>
            <numerusform>De %Ln que se fueron, lo habría dicho de {told}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>half of them %Ln days or more before it was certain</source>
        <translation>
            <numerusform>de la mitad %Ln día o más antes de que fuera seguro</numerusform>
            <numerusform>de la mitad %Ln días o más antes de que fuera seguro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln false alarms</source>
        <translation>
            <numerusform>%Ln falsa alarma</numerusform>
            <numerusform>%Ln falsas alarmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone through day by day since {day}, without looking ahead: %Ln customers.</source>
        <translation>
            <numerusform>Recorrido día a día desde el {day}, sin mirar adelante: %Ln cliente.</numerusform>
            <numerusform>Recorrido día a día desde el {day}, sin mirar adelante: %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those who left had too little history to say anything.</source>
        <translation>
            <numerusform>%Ln de los que se fueron tenía muy poco historial para decir algo.</numerusform>
            <numerusform>%Ln de los que se fueron tenían muy poco historial para decir algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are named now: nobody knows yet.</source>
        <translation>
            <numerusform>%Ln se nombra ahora: aún no se sabe.</numerusform>
            <numerusform>%Ln se nombran ahora: aún no se sabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few have left to judge: %Ln, and it takes {least}.</source>
        <translation>
            <numerusform>Se fueron muy pocos para juzgar: %Ln, y hacen falta {least}.</numerusform>
            <numerusform>Se fueron muy pocos para juzgar: %Ln, y hacen falta {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left after {until}; named on {since}, %Ln days before it was certain</source>
        <translation>
            <numerusform>se fue tras el {until}; nombrado el {since}, %Ln día antes de que fuera seguro</numerusform>
            <numerusform>se fue tras el {until}; nombrado el {since}, %Ln días antes de que fuera seguro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln people</source>
        <translation>
            <numerusform>con %Ln persona</numerusform>
            <numerusform>con %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln cosa</numerusform>
            <numerusform>%Ln cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklists</source>
        <translation>
            <numerusform>%Ln lista de pasos</numerusform>
            <numerusform>%Ln listas de pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Introduced %Ln people</source>
        <translation>
            <numerusform>Presentó a %Ln persona</numerusform>
            <numerusform>Presentó a %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments of {people}</source>
        <translation>
            <numerusform>%Ln comentario de {people}</numerusform>
            <numerusform>%Ln comentarios de {people}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sales</source>
        <translation>
            <numerusform>%Ln venta nueva</numerusform>
            <numerusform>%Ln ventas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new items</source>
        <translation>
            <numerusform>%Ln artículo nuevo</numerusform>
            <numerusform>%Ln artículos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually every %Ln days</source>
        <translation>
            <numerusform>suele cada día</numerusform>
            <numerusform>suele cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bought both</source>
        <translation>
            <numerusform>%Ln compró ambos</numerusform>
            <numerusform>%Ln compraron ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>a %Ln persona</numerusform>
            <numerusform>a %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <translation>
            <numerusform>%Ln para hoy</numerusform>
            <numerusform>%Ln para hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <translation>
            <numerusform>%Ln compra</numerusform>
            <numerusform>%Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %Ln in time</source>
        <translation>
            <numerusform>{n} de %Ln a tiempo</numerusform>
            <numerusform>{n} de %Ln a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <translation>
            <numerusform>%Ln aún abierta</numerusform>
            <numerusform>%Ln aún abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals won</source>
        <translation>
            <numerusform>%Ln negocio ganado</numerusform>
            <numerusform>%Ln negocios ganados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are over</source>
        <translation>
            <numerusform>%Ln terminado</numerusform>
            <numerusform>%Ln terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be the same</source>
        <translation>
            <numerusform>%Ln pareja puede ser la misma</numerusform>
            <numerusform>%Ln parejas pueden ser la misma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also named in %Ln texts of others. Tick those in which “someone” is to take the name’s place.</source>
        <translation>
            <numerusform>También aparece en %Ln texto de otros. Marca dónde «alguien» debe ocupar el lugar del nombre.</numerusform>
            <numerusform>También aparece en %Ln textos de otros. Marca dónde «alguien» debe ocupar el lugar del nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were counted</source>
        <translation>
            <numerusform>Se contó %Ln fila</numerusform>
            <numerusform>Se contaron %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealActions</name>
    <message>
        <source>&amp;New deal…</source>
        <translation>&amp;Nuevo negocio…</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>oportunidad</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>contacto interesado</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>E&amp;mbudos y etapas…</translation>
    </message>
    <message>
        <source>funnel</source>
        <translation>embudo</translation>
    </message>
    <message>
        <source>Deals by &amp;month…</source>
        <translation>Negocios por m&amp;es…</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>&amp;Import deals…</source>
        <translation>&amp;Importar negocios…</translation>
    </message>
    <message>
        <source>&amp;Export deals…</source>
        <translation>E&amp;xportar negocios…</translation>
    </message>
    <message>
        <source>Open this deal</source>
        <translation>Abrir este negocio</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Perdido…</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Siguiente paso…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Remove this deal</source>
        <translation>Quitar este negocio</translation>
    </message>
    <message>
        <source>To the stage before</source>
        <translation>A la etapa anterior</translation>
    </message>
    <message>
        <source>To the next stage</source>
        <translation>A la etapa siguiente</translation>
    </message>
</context>
<context>
    <name>DealActs</name>
    <message>
        <source>Whose deal is it?</source>
        <translation>¿De quién es el negocio?</translation>
    </message>
    <message>
        <source>Choose the stages first; then the deal.</source>
        <translation>Elige primero las etapas; luego el negocio.</translation>
    </message>
    <message>
        <source>Import deals</source>
        <translation>Importar negocios</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export deals</source>
        <translation>Exportar negocios</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>DealDelegate</name>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Web shop, menu cards, training…</source>
        <translation>Tienda en línea, cartas de menú, formación…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>950, EUR 1200 or $12.50</source>
        <translation>950, EUR 1200 o 12,50 $</translation>
    </message>
    <message>
        <source>as its stage has it</source>
        <translation>el de su etapa</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>vie, en 2 semanas, 4 dic</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Enviar el presupuesto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Perdido…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Siguiente paso…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Probabilidad en %</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Su día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>DealEndDialog</name>
    <message>
        <source>Won: {deal}</source>
        <translation>Ganado: {deal}</translation>
    </message>
    <message>
        <source>Lost: {deal}</source>
        <translation>Perdido: {deal}</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>In a few words; may stay empty</source>
        <translation>En pocas palabras; puede quedar vacío</translation>
    </message>
    <message>
        <source>Start a checklist</source>
        <translation>Empezar una lista de pasos</translation>
    </message>
    <message>
        <source>No checklist</source>
        <translation>Ninguna lista de pasos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Thank {name} for the introduction tomorrow</source>
        <translation>Agradecer mañana a {name} la presentación</translation>
    </message>
    <message>
        <source>Drop its next step too: {step}</source>
        <translation>Descartar también su siguiente paso: {step}</translation>
    </message>
</context>
<context>
    <name>DealGroup</name>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Nuevo negocio…</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
</context>
<context>
    <name>DealImportDialog</name>
    <message>
        <source>Import deals</source>
        <translation>Importar negocios</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DealMonthsDialog</name>
    <message>
        <source>Deals by month</source>
        <translation>Negocios por mes</translation>
    </message>
    <message>
        <source>By the day on which they may be closed. Weighted: each amount by its chance, added, and rounded once.</source>
        <translation>Según el día en que pueden cerrarse. Ponderado: cada importe por su probabilidad, sumado y redondeado una sola vez.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
    </message>
    <message>
        <source>Won and lost in the last year</source>
        <translation>Ganados y perdidos en el último año</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Sales pipeline</source>
        <translation>Ventas en curso</translation>
    </message>
    <message>
        <source>{deals} written to {name}.</source>
        <translation>{deals} en {name}.</translation>
    </message>
    <message>
        <source>{name} is no table of deals: it needs a column for what each is, one for the person or the company, and one for the stage.</source>
        <translation>{name} no es una tabla de negocios: necesita una columna para qué es cada uno, otra para la persona o la empresa y otra para la etapa.</translation>
    </message>
    <message>
        <source>{name}, from {system}</source>
        <translation>{name}, de {system}</translation>
    </message>
    <message>
        <source>New: {x}</source>
        <translation>Nuevos: {x}</translation>
    </message>
    <message>
        <source>Here already, left as they are: {x}</source>
        <translation>Ya están aquí, se quedan como están: {x}</translation>
    </message>
    <message>
        <source>Nobody here is meant, so they are made: {x}</source>
        <translation>No hay nadie así aquí, se crean: {x}</translation>
    </message>
    <message>
        <source>Of people who were erased, not brought back: {x}</source>
        <translation>De personas borradas, no se recuperan: {x}</translation>
    </message>
    <message>
        <source>New stages: {x}</source>
        <translation>Etapas nuevas: {x}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>nobody is named whose deal it is</source>
        <translation>no se nombra a nadie de quien sea el negocio</translation>
    </message>
    <message>
        <source>it is not said what it is</source>
        <translation>no se dice qué es</translation>
    </message>
    <message>
        <source>there are several of this name; an e-mail address would tell</source>
        <translation>hay varios con este nombre; un correo electrónico lo aclararía</translation>
    </message>
    <message>
        <source>day or month first? Taken as month first</source>
        <translation>¿día o mes primero? Se toma primero el mes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Line {n}: {what}</source>
        <translation>Línea {n}: {what}</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} «{words}»</translation>
    </message>
    <message>
        <source>{stage} in {pipeline}</source>
        <translation>{stage} en {pipeline}</translation>
    </message>
    <message>
        <source>Pipeline “{x}” made.</source>
        <translation>Embudo «{x}» creado.</translation>
    </message>
    <message>
        <source>making the pipeline “{x}”</source>
        <translation>la creación del embudo «{x}»</translation>
    </message>
    <message>
        <source>Pipeline “{x}” changed.</source>
        <translation>Embudo «{x}» cambiado.</translation>
    </message>
    <message>
        <source>the change of the pipeline “{x}”</source>
        <translation>el cambio del embudo «{x}»</translation>
    </message>
    <message>
        <source>Order of {x} pipelines changed.</source>
        <translation>Orden de {x} embudos cambiado.</translation>
    </message>
    <message>
        <source>the order of {x} pipelines</source>
        <translation>el orden de {x} embudos</translation>
    </message>
    <message>
        <source>Pipeline “{x}” removed.</source>
        <translation>Embudo «{x}» quitado.</translation>
    </message>
    <message>
        <source>removing the pipeline “{x}”</source>
        <translation>quitar el embudo «{x}»</translation>
    </message>
    <message>
        <source>Deal “{x}” saved.</source>
        <translation>Negocio «{x}» guardado.</translation>
    </message>
    <message>
        <source>the deal “{x}”</source>
        <translation>el negocio «{x}»</translation>
    </message>
    <message>
        <source>Deal “{x}” changed.</source>
        <translation>Negocio «{x}» cambiado.</translation>
    </message>
    <message>
        <source>the change of the deal “{x}”</source>
        <translation>el cambio del negocio «{x}»</translation>
    </message>
    <message>
        <source>Deal “{x}” moved.</source>
        <translation>Negocio «{x}» movido.</translation>
    </message>
    <message>
        <source>moving the deal “{x}”</source>
        <translation>mover el negocio «{x}»</translation>
    </message>
    <message>
        <source>Deal “{x}” won.</source>
        <translation>Negocio «{x}» ganado.</translation>
    </message>
    <message>
        <source>winning the deal “{x}”</source>
        <translation>ganar el negocio «{x}»</translation>
    </message>
    <message>
        <source>Deal “{x}” lost.</source>
        <translation>Negocio «{x}» perdido.</translation>
    </message>
    <message>
        <source>losing the deal “{x}”</source>
        <translation>perder el negocio «{x}»</translation>
    </message>
    <message>
        <source>Deal “{x}” open again.</source>
        <translation>Negocio «{x}» abierto de nuevo.</translation>
    </message>
    <message>
        <source>opening the deal “{x}” again</source>
        <translation>reabrir el negocio «{x}»</translation>
    </message>
    <message>
        <source>Deal “{x}” removed.</source>
        <translation>Negocio «{x}» quitado.</translation>
    </message>
    <message>
        <source>removing the deal “{x}”</source>
        <translation>quitar el negocio «{x}»</translation>
    </message>
    <message>
        <source>Next step of “{x}” saved.</source>
        <translation>Siguiente paso de «{x}» guardado.</translation>
    </message>
    <message>
        <source>the next step of “{x}”</source>
        <translation>el siguiente paso de «{x}»</translation>
    </message>
    <message>
        <source>Imported deals: {x}.</source>
        <translation>Negocios importados: {x}.</translation>
    </message>
    <message>
        <source>the import of deals: {x}</source>
        <translation>la importación de negocios: {x}</translation>
    </message>
    <message>
        <source>A pipeline has one stage at least.</source>
        <translation>Un embudo tiene al menos una etapa.</translation>
    </message>
    <message>
        <source>A pipeline has twenty stages at most.</source>
        <translation>Un embudo tiene veinte etapas como mucho.</translation>
    </message>
    <message>
        <source>Two stages have the same name.</source>
        <translation>Dos etapas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>A chance is from 0 to 100 percent.</source>
        <translation>Una probabilidad va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>Days are from 1 to 999.</source>
        <translation>Los días van de 1 a 999.</translation>
    </message>
    <message>
        <source>There is a pipeline of this name already.</source>
        <translation>Ya hay un embudo con este nombre.</translation>
    </message>
    <message>
        <source>Deals are still in this stage. Say where to move them.</source>
        <translation>Aún hay negocios en esta etapa. Di adónde moverlos.</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Say where to move them.</source>
        <translation>«{stage}» aún tiene {deals}. Di adónde moverlos.</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Consultoría</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Oficio</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>Primera charla</translation>
    </message>
    <message>
        <source>Needs clear</source>
        <translation>Necesidades claras</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Order promised</source>
        <translation>Pedido prometido</translation>
    </message>
    <message>
        <source>Trial session</source>
        <translation>Sesión de prueba</translation>
    </message>
    <message>
        <source>Program offered</source>
        <translation>Programa ofrecido</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidiendo</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Propuesta creativa</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>was to close {day}</source>
        <translation>iba a cerrarse {day}</translation>
    </message>
    <message>
        <source>closes {day}</source>
        <translation>cierra {day}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>rotten</source>
        <translation>estancado</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>siguiente: {step}</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>sin siguiente paso</translation>
    </message>
    <message>
        <source>weighted {sums}</source>
        <translation>ponderado {sums}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{deal}: {stage}, {n} of {all}</source>
        <translation>{deal}: {stage}, {n} de {all}</translation>
    </message>
    <message>
        <source>Thank {introducer} for introducing {customer}</source>
        <translation>Agradecer a {introducer} que presentara a {customer}</translation>
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
        <translation>Precio</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Knew us already</source>
        <translation>Ya nos conocía</translation>
    </message>
    <message>
        <source>Quick answer</source>
        <translation>Respuesta rápida</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Demasiado caro</translation>
    </message>
    <message>
        <source>Took another</source>
        <translation>Eligió a otro</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Another pipeline</source>
        <translation>Otro embudo</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Embudo: {name}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is no note to follow up. Open a person first.</source>
        <translation>No hay ninguna nota que seguir. Abre primero a una persona.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up? {keys}</source>
        <translation>¿Seguimiento? {keys}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>Label</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Label of {what}</source>
        <translation>Nombre de {what}</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>DialectPanel</name>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Celdas separadas por</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nombres de las columnas</translation>
    </message>
</context>
<context>
    <name>DueBar</name>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Others that are due</source>
        <translation>Otros que tocan</translation>
    </message>
</context>
<context>
    <name>DuePanel</name>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close; Today keeps the list (Esc)</source>
        <translation>Cerrar; Hoy conserva la lista (Esc)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Aplazar: {what}</translation>
    </message>
    <message>
        <source>In 1 hour: {what}</source>
        <translation>En 1 hora: {what}</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Abrir: {what}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>DuePopover</name>
    <message>
        <source>fri, tue 3pm, in 2 weeks, 4 dec</source>
        <translation>vie, mar 15 h, en 2 semanas, 4 dic</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>{one} and {other} are two. They are not asked of again.</source>
        <translation>{one} y {other} son dos. No se volverá a preguntar.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name, other spelling</source>
        <translation>mismo nombre, otra grafía</translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation>nombres al revés</translation>
    </message>
    <message>
        <source>one with a middle name</source>
        <translation>uno con segundo nombre</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nombre corto</translation>
    </message>
    <message>
        <source>names a letter or two apart</source>
        <translation>nombres que difieren en una o dos letras</translation>
    </message>
    <message>
        <source>given names a letter or two apart</source>
        <translation>nombres que difieren en una o dos letras</translation>
    </message>
    <message>
        <source>initials fit</source>
        <translation>coinciden las iniciales</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte del nombre</translation>
    </message>
    <message>
        <source>same given name</source>
        <translation>mismo nombre de pila</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>mismo apellido</translation>
    </message>
    <message>
        <source>one has no name</source>
        <translation>uno no tiene nombre</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>mismo cumpleaños</translation>
    </message>
    <message>
        <source>same office address</source>
        <translation>misma dirección de oficina</translation>
    </message>
    <message>
        <source>a number that many have</source>
        <translation>un número que tienen muchos</translation>
    </message>
    <message>
        <source>an address that many have</source>
        <translation>una dirección que tienen muchos</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>other given names</source>
        <translation>otros nombres de pila</translation>
    </message>
    <message>
        <source>one is the younger or elder</source>
        <translation>uno es el joven o el mayor</translation>
    </message>
    <message>
        <source>one is a man, one a woman</source>
        <translation>uno es hombre, la otra mujer</translation>
    </message>
    <message>
        <source>other middle names</source>
        <translation>otros segundos nombres</translation>
    </message>
    <message>
        <source>other birthdays</source>
        <translation>otros cumpleaños</translation>
    </message>
    <message>
        <source>other e-mail</source>
        <translation>otro correo</translation>
    </message>
    <message>
        <source>other phone number</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>other company</source>
        <translation>otra empresa</translation>
    </message>
    <message>
        <source>a person and a company</source>
        <translation>una persona y una empresa</translation>
    </message>
    <message>
        <source>{for}; but {against}</source>
        <translation>{for}; pero {against}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>{name} is here already: {reasons}.</source>
        <translation>{name} ya está aquí: {reasons}.</translation>
    </message>
    <message>
        <source>{other} is part of {one} now. Ctrl+Z takes it back.</source>
        <translation>{other} forma parte ahora de {one}. Ctrl+Z lo revierte.</translation>
    </message>
    <message>
        <source>Joined from {name} on {day}</source>
        <translation>Unido con {name} el {day}</translation>
    </message>
    <message>
        <source>{joined}: take apart</source>
        <translation>{joined}: separar</translation>
    </message>
    <message>
        <source>Typed on {day}</source>
        <translation>Escrito el {day}</translation>
    </message>
    <message>
        <source>Imported from {source} on {day}</source>
        <translation>Importado de {source} el {day}</translation>
    </message>
    <message>
        <source>Imported on {day}</source>
        <translation>Importado el {day}</translation>
    </message>
    <message>
        <source>Joined from {source} on {day}</source>
        <translation>Unido desde {source} el {day}</translation>
    </message>
    <message>
        <source>Typed before {day}</source>
        <translation>Escrito antes del {day}</translation>
    </message>
    <message>
        <source>Brought back from a backup on {day}</source>
        <translation>Recuperado de una copia de seguridad el {day}</translation>
    </message>
    <message>
        <source>Tab takes {name}.</source>
        <translation>Tab toma {name}.</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>J joins a pair, N says that they are two. Joining can be taken apart later.</source>
        <translation>J une una pareja, N dice que son dos. Lo unido se puede separar más tarde.</translation>
    </message>
    <message>
        <source>Who may be the same</source>
        <translation>Quién puede ser el mismo</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;No es el mismo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation>Revisando a todos…</translation>
    </message>
    <message>
        <source>Not everybody was looked at.</source>
        <translation>No se miró a todos.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Nadie parece estar aquí dos veces.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>too dear, moved away, not satisfied</source>
        <translation>demasiado caro, se mudó, no satisfecho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Reasons are counted on the page of agreements.</source>
        <translation>Los motivos se cuentan en la página de contratos.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminarlo</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>Borrar a {name}</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Mirando lo que hay…</translation>
    </message>
    <message>
        <source>Texts of others that name them</source>
        <translation>Textos de otros que mencionan el nombre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Type the name to erase: {name}</source>
        <translation>Escribe el nombre para borrar: {name}</translation>
    </message>
    <message>
        <source>This goes for good, also out of the history and the search:</source>
        <translation>Esto se va para siempre, también del historial y de la búsqueda:</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>Contacts (vCard 4.0)</source>
        <translation>Contactos (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contacts (vCard 3.0)</source>
        <translation>Contactos (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table for Google Contacts (CSV)</source>
        <translation>Tabla para Contactos de Google (CSV)</translation>
    </message>
    <message>
        <source>Table for Outlook (CSV)</source>
        <translation>Tabla para Outlook (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel, XLSX)</source>
        <translation>Libro de cálculo (Excel, XLSX)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Pages to read (Markdown)</source>
        <translation>Páginas para leer (Markdown)</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Nadie se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody has the tag “{tag}”.</source>
        <translation>Nadie tiene la etiqueta «{tag}».</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Con estas palabras no se encuentra a nadie.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
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
        <translation>CSV para Google</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV para Outlook</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>People, notes, follow-ups, your fields, and the files on people with all that is in them. smallcrm brings it in again.</source>
        <translation>Personas, notas, seguimientos, tus campos, y los archivos de las personas con todo su contenido. smallcrm los vuelve a leer.</translation>
    </message>
    <message>
        <source>People with all their details, for new phones and programs. Notes and follow-ups have no place in it.</source>
        <translation>Personas con todos sus datos, para teléfonos y programas nuevos. Las notas y los seguimientos no caben.</translation>
    </message>
    <message>
        <source>People with all their details, for Outlook, iCloud and older phones. Notes and follow-ups have no place in it.</source>
        <translation>Personas con todos sus datos, para Outlook, iCloud y teléfonos antiguos. Las notas y los seguimientos no caben.</translation>
    </message>
    <message>
        <source>A row for each person, for any spreadsheet. Without notes.</source>
        <translation>Una fila por persona, para cualquier hoja de cálculo. Sin notas.</translation>
    </message>
    <message>
        <source>A row for each person, as Google Contacts takes it in. Without notes.</source>
        <translation>Una fila por persona, como la lee Contactos de Google. Sin notas.</translation>
    </message>
    <message>
        <source>A row for each person, as Outlook takes it in. Without notes.</source>
        <translation>Una fila por persona, como la lee Outlook. Sin notas.</translation>
    </message>
    <message>
        <source>Sheets of people, notes and follow-ups.</source>
        <translation>Hojas de personas, notas y seguimientos.</translation>
    </message>
    <message>
        <source>Follow-ups as tasks with an alarm, birthdays as yearly events, for any calendar.</source>
        <translation>Seguimientos como tareas con alarma, cumpleaños como citas anuales, para cualquier calendario.</translation>
    </message>
    <message>
        <source>A folder with a page for each person, timeline included.</source>
        <translation>Una carpeta con una página por persona, con su cronología.</translation>
    </message>
    <message>
        <source>{name}: birthday</source>
        <translation>{name}: cumpleaños</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>aniversario</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>{name} promised: {what}</source>
        <translation>{name} prometió: {what}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Those tagged #{tag}</source>
        <translation>Con la etiqueta #{tag}</translation>
    </message>
    <message>
        <source>Those found by “{words}”</source>
        <translation>Encontrados con «{words}»</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>What is written can be read by whoever finds it.</source>
        <translation>Lo que se escribe lo puede leer quien lo encuentre.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Everything that is yours, for any program.</source>
        <translation>Todo lo que es tuyo, para cualquier programa.</translation>
    </message>
    <message>
        <source>Fill a folder…</source>
        <translation>Llenar una carpeta…</translation>
    </message>
    <message>
        <source>An empty folder for the pages</source>
        <translation>Una carpeta vacía para las páginas</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Last score</source>
        <translation>Última puntuación</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Feedback of {x} kept.</source>
        <translation>Opinión de {x} guardada.</translation>
    </message>
    <message>
        <source>the feedback of {x}</source>
        <translation>la opinión de {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} changed.</source>
        <translation>Opinión de {x} cambiada.</translation>
    </message>
    <message>
        <source>the change to feedback of {x}</source>
        <translation>el cambio de una opinión de {x}</translation>
    </message>
    <message>
        <source>Feedback of {x} removed.</source>
        <translation>Opinión de {x} quitada.</translation>
    </message>
    <message>
        <source>removing feedback of {x}</source>
        <translation>quitar una opinión de {x}</translation>
    </message>
    <message>
        <source>Feedback brought in from {x}.</source>
        <translation>Opiniones traídas de {x}.</translation>
    </message>
    <message>
        <source>bringing in feedback from {x}</source>
        <translation>traer opiniones de {x}</translation>
    </message>
    <message>
        <source>The group is called “{x}”.</source>
        <translation>El grupo se llama «{x}».</translation>
    </message>
    <message>
        <source>the name of the group “{x}”</source>
        <translation>el nombre del grupo «{x}»</translation>
    </message>
    <message>
        <source>Merged into “{x}”.</source>
        <translation>Unido a «{x}».</translation>
    </message>
    <message>
        <source>merging into “{x}”</source>
        <translation>unir a «{x}»</translation>
    </message>
    <message>
        <source>Comment of {x} moved.</source>
        <translation>Comentario de {x} movido.</translation>
    </message>
    <message>
        <source>moving a comment of {x}</source>
        <translation>mover un comentario de {x}</translation>
    </message>
    <message>
        <source>“{x}” is grouped by likeness again.</source>
        <translation>«{x}» se agrupa otra vez por parecido.</translation>
    </message>
    <message>
        <source>grouping “{x}” by likeness again</source>
        <translation>agrupar «{x}» por parecido</translation>
    </message>
    <message>
        <source>Type what was said, or a score, or both.</source>
        <translation>Escribe lo que se dijo, o una puntuación, o ambas cosas.</translation>
    </message>
    <message>
        <source>That is no score. Try “9”, or “4/5”.</source>
        <translation>Eso no es una puntuación. Prueba «9» o «4/5».</translation>
    </message>
    <message>
        <source>A score is from 0 to 10, or from 1 to 5.</source>
        <translation>Una puntuación va de 0 a 10 o de 1 a 5.</translation>
    </message>
    <message>
        <source>A score is of 10 or of 5, as in “9” or “4/5”.</source>
        <translation>Una puntuación es de 10 o de 5, como «9» o «4/5».</translation>
    </message>
    <message>
        <source>That is one and the same group.</source>
        <translation>Es el mismo grupo.</translation>
    </message>
    <message>
        <source>There is a group of this name. Merge them instead.</source>
        <translation>Ya hay un grupo con este nombre. Únelos.</translation>
    </message>
    <message>
        <source>{n} of {scale}</source>
        <translation>{n} de {scale}</translation>
    </message>
    <message>
        <source>Rated {score}</source>
        <translation>Puntuado con {score}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>opinión</translation>
    </message>
    <message>
        <source>Feedback: {score}</source>
        <translation>Opinión: {score}</translation>
    </message>
    <message>
        <source>Feedback kept.</source>
        <translation>Opinión guardada.</translation>
    </message>
    <message>
        <source>{score}: counts as a promoter</source>
        <translation>{score}: cuenta como promotor</translation>
    </message>
    <message>
        <source>{score}: counts as neither for nor against</source>
        <translation>{score}: no cuenta ni a favor ni en contra</translation>
    </message>
    <message>
        <source>{score}: counts as a detractor</source>
        <translation>{score}: cuenta como detractor</translation>
    </message>
    <message>
        <source>{score}: not counted among the content</source>
        <translation>{score}: no cuenta entre los contentos</translation>
    </message>
    <message>
        <source>{score}: counted among the content</source>
        <translation>{score}: cuenta entre los contentos</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
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
        <translation>Añadir &amp;opinión…</translation>
    </message>
    <message>
        <source>score</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>how it goes</source>
        <translation>cómo va</translation>
    </message>
    <message>
        <source>Score and topic…</source>
        <translation>Puntuación y tema…</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>opinión</translation>
    </message>
    <message>
        <source>&amp;What they say</source>
        <translation>&amp;Lo que dicen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>Bring in &amp;feedback from a table…</source>
        <translation>Traer &amp;opiniones de una tabla…</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
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
        <translation>&amp;Escribir las opiniones como tabla…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>FeedbackActs</name>
    <message>
        <source>Feedback…</source>
        <translation>Opinión…</translation>
    </message>
    <message>
        <source>A table of survey answers</source>
        <translation>Una tabla con respuestas de una encuesta</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Feedback as a table</source>
        <translation>Opiniones como tabla</translation>
    </message>
    <message>
        <source>feedback.csv</source>
        <translation>opiniones.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>New feedback</source>
        <translation>Opinión nueva</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>In their own words; several lines can be pasted</source>
        <translation>Con sus palabras; se pueden pegar varias líneas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>9, or 4/5; empty for words alone</source>
        <translation>9 o 4/5; vacío si solo hay palabras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de qué se trata</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>a survey, a call, a review</source>
        <translation>una encuesta, una llamada, una reseña</translation>
    </message>
    <message>
        <source>No survey</source>
        <translation>Ninguna encuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FeedbackFiles</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>De cuántos</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Lo que dijeron</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>de 0 a 10</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>{answers} of {people}</source>
        <translation>{answers} de {people}</translation>
    </message>
    <message>
        <source>nobody of this name or address is here</source>
        <translation>no hay nadie con este nombre o dirección</translation>
    </message>
    <message>
        <source>several are called so; an e-mail address would tell</source>
        <translation>varios se llaman así; una dirección de correo lo diría</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>se borró a petición; no vuelve</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <source>the score could not be read</source>
        <translation>no se pudo leer la puntuación</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>no se pudo leer el día</translation>
    </message>
    <message>
        <source>Say which columns are the score or the words, and which the name or the e-mail address of who answered.</source>
        <translation>Di qué columnas son la puntuación o las palabras, y cuáles el nombre o la dirección de correo de quien respondió.</translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>{answers} written to {name}.</source>
        <translation>{answers} escritas en {name}.</translation>
    </message>
</context>
<context>
    <name>FeedbackGroup</name>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Add feedback…</source>
        <translation>Añadir opinión…</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>FeedbackImportDialog</name>
    <message>
        <source>Bring in feedback</source>
        <translation>Traer opiniones</translation>
    </message>
    <message>
        <source>Scores are</source>
        <translation>Las puntuaciones van</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Kept as the field</source>
        <translation>Guardado como el campo</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Your fields</source>
        <translation>Tus campos</translation>
    </message>
    <message>
        <source>What you keep of people beside what everybody has: a budget, a size, a renewal date. A field can be for those with a tag only.</source>
        <translation>Lo que guardas de las personas además de lo que todos tienen: un presupuesto, una talla, una fecha de renovación. Un campo puede ser solo para quienes tienen una etiqueta.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Campo nuevo</translation>
    </message>
    <message>
        <source>Make the field</source>
        <translation>Crear el campo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>gold, silver, bronze</source>
        <translation>oro, plata, bronce</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Solo con la etiqueta</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Picture {day}.png</source>
        <translation>Imagen {day}.png</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Attach {file} to {name}, or bring in what is in it?</source>
        <translation>¿Adjuntar {file} a {name}, o traer lo que contiene?</translation>
    </message>
    <message>
        <source>these files</source>
        <translation>estos archivos</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No program here opens this. Save a copy of it instead.</source>
        <translation>Ningún programa de aquí abre esto. Guarda una copia en su lugar.</translation>
    </message>
    <message>
        <source>{name} may be a program, or fetch things from elsewhere when it is opened. So it is not opened from here. A copy can be saved, for you to look at with care.</source>
        <translation>{name} puede ser un programa, o traer cosas de otra parte al abrirse. Por eso no se abre desde aquí. Puedes guardar una copia y mirarla con cuidado.</translation>
    </message>
    <message>
        <source>It cannot be told what kind of file {name} is. Open it all the same?</source>
        <translation>No se puede saber qué tipo de archivo es {name}. ¿Abrirlo de todos modos?</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Cambiar el nombre del archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Lo que se encontró…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>smallcrm (*.db)</source>
        <translation>smallcrm (*.db)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Exportar personas</translation>
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
        <translation>Abrir {name}, {what}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Save a copy, rename, remove</source>
        <translation>Guardar una copia, cambiar el nombre, quitar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove (with undo)</source>
        <translation>Quitar (se puede deshacer)</translation>
    </message>
</context>
<context>
    <name>FileWording</name>
    <message>
        <source>{path} was changed or taken away while it was brought in. Nothing was written: bring it in again.</source>
        <translation>{path} se cambió o se quitó mientras se traía. No se escribió nada: vuelve a traerlo.</translation>
    </message>
    <message>
        <source>This copy was moved to another computer and is for reading, so this is not saved. To go on with it here, choose “Use this one again” at the top of the window, or at the next start.</source>
        <translation>Esta copia pasó a otro ordenador y es de solo lectura, así que esto no se guardó. Para seguir aquí, elige «Volver a usar esta» arriba en la ventana, o en el próximo inicio.</translation>
    </message>
    <message>
        <source>The file is open to look at only, so this is not saved. Close smallcrm, make the file writable or mend it, and start again.</source>
        <translation>El archivo está abierto solo para mirar, así que esto no se guardó. Cierra smallcrm, haz que se pueda escribir en el archivo o repáralo, y vuelve a empezar.</translation>
    </message>
    <message>
        <source>{path} is not there any more, or is empty. Nothing was made in its place. Put it back, or start smallcrm in its window to choose a backup.</source>
        <translation>{path} ya no está, o está vacío. No se creó nada en su lugar. Vuelve a ponerlo, o abre la ventana de smallcrm para elegir una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is on the network or is synchronised with other computers: there a file can be damaged without a warning. Choose a folder of this computer with --data-dir, or this one all the same by naming it with --data-dir.</source>
        <translation>{path} está en la red o se sincroniza con otros ordenadores: allí un archivo puede dañarse sin aviso. Elige una carpeta de este ordenador con --data-dir, o esta de todos modos nombrándola con --data-dir.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first, or choose another.</source>
        <translation>No existe la carpeta {folder}. Créala primero o elige otra.</translation>
    </message>
    <message>
        <source>You may not write {path}. Choose a folder of your own, or have the right given to you.</source>
        <translation>No tienes permiso para escribir {path}. Elige una carpeta tuya o pide el permiso.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Choose another place.</source>
        <translation>{path} está en un disco de solo lectura. Elige otro lugar.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it.</source>
        <translation>{path} es una carpeta. Indica un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{path} is a file, and a folder is needed. Choose a new folder, or an empty one.</source>
        <translation>{path} es un archivo, y hace falta una carpeta. Elige una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{path} is no file that can be replaced. Choose another name.</source>
        <translation>{path} no es un archivo que se pueda reemplazar. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or add --replace.</source>
        <translation>{path} ya existe y se dejó como estaba. Elige otro nombre o añade --replace.</translation>
    </message>
    <message>
        <source>{path} is there already and was not written by smallcrm, so it was left as it is. Move it, or choose another folder.</source>
        <translation>{path} ya existe y no lo escribió smallcrm, así que se dejó como estaba. Muévelo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>{path} has other things in it, which are left as they are. Choose a new folder, or an empty one.</source>
        <translation>En {path} hay otras cosas, que se dejan como están. Elige una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>No file can have the name {path} there. Choose a shorter or plainer one.</source>
        <translation>Ningún archivo puede llamarse {path} ahí. Elige un nombre más corto o más sencillo.</translation>
    </message>
    <message>
        <source>{path} could not be written there. Choose another place.</source>
        <translation>No se pudo escribir {path} ahí. Elige otro lugar.</translation>
    </message>
    <message>
        <source>There is no room for {path} on its disk; nothing was written there. Free some space, or choose another disk.</source>
        <translation>No hay sitio para {path} en su disco; no se escribió nada. Libera espacio o elige otro disco.</translation>
    </message>
    <message>
        <source>The file could not be brought up to this version and is as it was before.</source>
        <translation>El archivo no se pudo pasar a esta versión y está como antes.</translation>
    </message>
    <message>
        <source>A copy stands at {path}.</source>
        <translation>Hay una copia en {path}.</translation>
    </message>
    <message>
        <source>Your file lies on a network drive. When the connection breaks it can be damaged; a folder of this computer is safe, and backups may go to the network.</source>
        <translation>Tu archivo está en una unidad de red. Si se corta la conexión puede dañarse; una carpeta de este ordenador es segura, y las copias pueden ir a la red.</translation>
    </message>
    <message>
        <source>Your file lies in a folder that is synchronised. Another computer can replace it while you write; a folder of this computer is safe, and backups may go to the synchronised one.</source>
        <translation>Tu archivo está en una carpeta que se sincroniza. Otro ordenador puede reemplazarlo mientras escribes; una carpeta de este ordenador es segura, y las copias pueden ir a la sincronizada.</translation>
    </message>
    <message>
        <source>You are looking at what can be read of a damaged file. Nothing is saved here, and nothing was changed in the file.</source>
        <translation>Estás mirando lo que se puede leer de un archivo dañado. Aquí no se guarda nada, y nada se cambió en el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written (it, its folder or the disk is read-only). You can look and search, and you are reminded, but nothing is saved.</source>
        <translation>No se puede escribir en el archivo (él, su carpeta o el disco es de solo lectura). Puedes mirar y buscar, y recibes recordatorios, pero no se guarda nada.</translation>
    </message>
    <message>
        <source>This could not be read from your file.</source>
        <translation>Esto no se pudo leer de tu archivo.</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be read. Nothing more is saved to it.</source>
        <translation>El archivo está dañado: no todo se puede leer. Ya no se guarda nada en él.</translation>
    </message>
    <message>
        <source>Your file is damaged</source>
        <translation>Tu archivo está dañado</translation>
    </message>
    <message>
        <source>It is looked at, and so are its backups.</source>
        <translation>Se está mirando, y también sus copias.</translation>
    </message>
    <message>
        <source>The file was moved, renamed or replaced while smallcrm had it open. Nothing more is saved to it. Save a copy of what you see, or put the file back and start again.</source>
        <translation>El archivo se movió, cambió de nombre o se reemplazó mientras smallcrm lo tenía abierto. Ya no se guarda nada en él. Guarda una copia de lo que ves, o vuelve a ponerlo y empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>FilesGroup</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>FollowUpForMany</name>
    <message>
        <source>send the card fri</source>
        <translation>mandar la tarjeta vie</translation>
    </message>
    <message>
        <source>One for each of them.</source>
        <translation>Uno para cada persona.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>When it runs</source>
        <translation>Cuándo está en marcha</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el ordenador</translation>
    </message>
    <message>
        <source>Keep in the tray when closed</source>
        <translation>Quedarse en la bandeja al cerrar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Between 70 and 300 percent. It is still {value}.</source>
        <translation>Entre 70 y 300 por ciento. Sigue en {value}.</translation>
    </message>
    <message>
        <source>Type it, or press Up and Down in the field.</source>
        <translation>Escríbelo, o pulsa arriba y abajo en el campo.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>8 seconds</source>
        <translation>8 segundos</translation>
    </message>
    <message>
        <source>80 seconds</source>
        <translation>80 segundos</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Hasta cerrarlos</translation>
    </message>
    <message>
        <source>Messages stay</source>
        <translation>Los mensajes quedan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Day and week</source>
        <translation>Día y semana</translation>
    </message>
    <message>
        <source>Week starts</source>
        <translation>La semana empieza</translation>
    </message>
    <message>
        <source>An hour from 0:00 to 6:00. It is still {value}.</source>
        <translation>Una hora de 0:00 a 6:00. Sigue siendo {value}.</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source>Until then it is still the evening before: for Today, for what is late, and for “tomorrow” in the line. Reminders ring at their hour all the same.</source>
        <translation>Hasta entonces sigue siendo la noche anterior: para Hoy, para lo que va con retraso y para «mañana» en la línea. Los avisos suenan a su hora de todos modos.</translation>
    </message>
    <message>
        <source>Written in {where}</source>
        <translation>Anotado en {where}</translation>
    </message>
    <message>
        <source>So that you are reminded without starting it. Written in {where}</source>
        <translation>Para recibir recordatorios sin iniciarlo. Anotado en {where}</translation>
    </message>
    <message>
        <source>Closing the window leaves the reminders on; Quit ends them.</source>
        <translation>Cerrar la ventana deja los recordatorios; Salir los termina.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends smallcrm.</source>
        <translation>Este escritorio no tiene bandeja, así que cerrar la ventana termina smallcrm.</translation>
    </message>
</context>
<context>
    <name>GivePopover</name>
    <message>
        <source>Give to</source>
        <translation>Asignar a</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Percent of the customers of the year before</source>
        <translation>Porcentaje de los clientes del año anterior</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Volvieron</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nuevo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Estancias</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado de</translation>
    </message>
    <message>
        <source>{good} of {counted}</source>
        <translation>{good} de {counted}</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>No reason was written</source>
        <translation>Sin motivo anotado</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>T{quarter}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not kept in time</source>
        <translation>no cumplida a tiempo</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>no desde entonces</translation>
    </message>
    <message>
        <source>more than once</source>
        <translation>más de una vez</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{value} of {scale}</source>
        <translation>{value} de {scale}</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest.</source>
        <translation>Aún es muy poco para decir algo honesto.</translation>
    </message>
    <message>
        <source>Too little yet to say anything honest. From {number} customers on.</source>
        <translation>Aún es muy poco para decir algo honesto. A partir de {number} clientes.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} días</translation>
    </message>
    <message>
        <source>Promises I kept</source>
        <translation>Promesas que cumplí</translation>
    </message>
    <message>
        <source>Promises they kept</source>
        <translation>Promesas que cumplieron</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <translation>Recomendarían (NPS)</translation>
    </message>
    <message>
        <source>Content (CSAT)</source>
        <translation>Satisfechos (CSAT)</translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation>Compraron más de una vez</translation>
    </message>
    <message>
        <source>To the second sale</source>
        <translation>Hasta la segunda venta</translation>
    </message>
    <message>
        <source>Until a complaint is met</source>
        <translation>Hasta atender una queja</translation>
    </message>
    <message>
        <source>Too little yet: {of} of at least {enough}</source>
        <translation>Aún muy poco: {of} de al menos {enough}</translation>
    </message>
    <message>
        <source>Of the customers you were in touch with in the year before the last twelve months: how many you were in touch with again since. By contacts, as nothing was sold yet.</source>
        <translation>De los clientes con los que tuvo contacto en el año anterior a los últimos doce meses: con cuántos lo ha tenido de nuevo desde entonces. Por contactos, pues aún no se vendió nada.</translation>
    </message>
    <message>
        <source>Follow-ups of yours that were due in the last 90 days: how many were done on or before their day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Sus seguimientos que vencían en los últimos 90 días: cuántos se hicieron en su día, según lo último acordado, o antes. Los descartados y los de hoy no cuentan.</translation>
    </message>
    <message>
        <source>What you waited for that was due in the last 90 days: how much of it came on or before its day, as last agreed. Dropped ones and those due today are left out.</source>
        <translation>Lo que esperaba y vencía en los últimos 90 días: cuánto llegó en su día, según lo último acordado, o antes. Lo descartado y lo de hoy no cuenta.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the year before the last twelve months: how many bought again since. From sales, without those returned.</source>
        <translation>De los clientes que compraron en el año anterior a los últimos doce meses: cuántos volvieron a comprar desde entonces. De las ventas, sin las devueltas.</translation>
    </message>
    <message>
        <source>Who has been silent for longer than is usual for them, of all customers: the list Quiet, from contacts.</source>
        <translation>Quién lleva en silencio más de lo habitual, de todos los clientes: la lista «En silencio», de los contactos.</translation>
    </message>
    <message>
        <source>Percent of 9 and 10 less percent of 0 to 6, of answers from 0 to 10: the last one of each customer within twelve months. From −100 to +100.</source>
        <translation>Porcentaje de 9 y 10 menos porcentaje de 0 a 6, de respuestas de 0 a 10: la última de cada cliente en doce meses. De −100 a +100.</translation>
    </message>
    <message>
        <source>Percent of 4 and 5, of answers from 1 to 5: the last one of each customer within twelve months.</source>
        <translation>Porcentaje de 4 y 5, de respuestas de 1 a 5: la última de cada cliente en doce meses.</translation>
    </message>
    <message>
        <source>Of the customers who bought in the last twelve months: how many have bought on more than one day, ever. From sales, without those returned.</source>
        <translation>De los clientes que compraron en los últimos doce meses: cuántos han comprado alguna vez en más de un día. De las ventas, sin las devueltas.</translation>
    </message>
    <message>
        <source>From the first day a customer bought to the second: the median, of those who bought a second time. Who never did is not in it. From sales, without those returned.</source>
        <translation>Del primer día en que compró un cliente al segundo: la mediana de quienes compraron otra vez. Quien nunca lo hizo no está. De las ventas, sin las devueltas.</translation>
    </message>
    <message>
        <source>From the day of a complaint to the first thing done about it, or its closing: the median, of complaints of the last twelve months. Unanswered ones are not in it.</source>
        <translation>Del día de una queja a lo primero que se hizo, o a su cierre: la mediana de las quejas de los últimos doce meses. Las no atendidas no están.</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Ingresos por mes</translation>
    </message>
    <message>
        <source>Income by customer</source>
        <translation>Ingresos por cliente</translation>
    </message>
    <message>
        <source>Who came back, by quarter</source>
        <translation>Quién volvió, por trimestre</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Negocios abiertos por etapa</translation>
    </message>
    <message>
        <source>How long deals stay in a stage</source>
        <translation>Cuánto quedan los negocios en una etapa</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Por qué se perdieron negocios</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Por qué se fueron clientes</translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation>Quién presentó a quién</translation>
    </message>
    <message>
        <source>For each quarter: of the customers you were in touch with in the year that ended a year before its end, how many you were in touch with in the year that ended with it.</source>
        <translation>Para cada trimestre: de los clientes con los que tuvo contacto en el año que acabó un año antes de su fin, con cuántos lo tuvo en el año que acabó con él.</translation>
    </message>
    <message>
        <source>Sales by the month of their day, without those returned and less credit notes; each currency by itself. The last month is not over.</source>
        <translation>Ventas por el mes de su día, sin las devueltas y menos los abonos; cada moneda por separado. El último mes no ha acabado.</translation>
    </message>
    <message>
        <source>Sales of the last twelve months, without those returned and less credit notes; each currency by itself. The ten highest.</source>
        <translation>Ventas de los últimos doce meses, sin las devueltas y menos los abonos; cada moneda por separado. Las diez mayores.</translation>
    </message>
    <message>
        <source>For each quarter: of the customers who bought in the year that ended a year before its end, how many bought in the year that ended with it. Quarters that are over.</source>
        <translation>Para cada trimestre: de los clientes que compraron en el año que acabó un año antes de su fin, cuántos compraron en el año que acabó con él. Trimestres acabados.</translation>
    </message>
    <message>
        <source>Deals that are neither won nor lost, by the stage they stand in now.</source>
        <translation>Negocios ni ganados ni perdidos, por la etapa en que están.</translation>
    </message>
    <message>
        <source>Whole days between entering and leaving a stage: the median, of all deals that left it in the last twelve months.</source>
        <translation>Días enteros entre entrar en una etapa y salir: la mediana de los negocios que salieron en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Deals lost in the last twelve months, by the reason that was written.</source>
        <translation>Negocios perdidos en los últimos doce meses, por el motivo anotado.</translation>
    </message>
    <message>
        <source>Of the last twelve months, by the reason that was written: customers of whom you said that they left, unless they bought or agreed anew, and those whose last agreement was ended. These only when no other runs, no deal is open, and for 60 days nothing was bought or talked about; who did so later than 60 days after the end has stayed.</source>
        <translation>De los últimos doce meses, por el motivo anotado: clientes de los que dijiste que se fueron, si desde entonces no compraron ni firmaron otro contrato, y aquellos cuyo último contrato se terminó. Estos solo si no hay otro en vigor, ningún negocio está abierto y durante 60 días no se compró ni se habló nada; quien lo hizo más de 60 días después del final se ha quedado.</translation>
    </message>
    <message>
        <source>At the top who introduced somebody, with what all who came through them have paid; below each of these, with what they paid themselves. Without what was returned.</source>
        <translation>Arriba quien presentó a alguien, con lo que pagaron todos los que llegaron así; debajo cada uno de estos, con lo que pagó. Sin lo devuelto.</translation>
    </message>
</context>
<context>
    <name>HealthActs</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
</context>
<context>
    <name>HealthFrame</name>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>HealthListDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>No se contó nada.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>Im&amp;primir o guardar…</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Quién vuelve</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Presentaciones</translation>
    </message>
</context>
<context>
    <name>HealthPaperDialog</name>
    <message>
        <source>Health on paper</source>
        <translation>Salud en papel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>The last comments, and the numbers and charts that say something. What is hidden now stays hidden.</source>
        <translation>Los últimos comentarios, y las cifras y gráficos que dicen algo. Lo que ahora está oculto sigue oculto.</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Los nombres y números en papel los puede leer quien los encuentre.</translation>
    </message>
</context>
<context>
    <name>HealthTabs</name>
    <message>
        <source>Pages of Health</source>
        <translation>Páginas de Salud</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Everything held about {name}</source>
        <translation>Todo lo guardado sobre {name}</translation>
    </message>
    <message>
        <source>Everything held</source>
        <translation>Todo lo guardado</translation>
    </message>
    <message>
        <source>Three files, the same in each</source>
        <translation>Tres archivos, lo mismo en cada uno</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>No se pudo abrir la carpeta.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>removed: {value}</source>
        <translation>quitado: {value}</translation>
    </message>
    <message>
        <source>{before}, now {after}</source>
        <translation>{before}, ahora {after}</translation>
    </message>
    <message>
        <source>Done by a later version of smallcrm</source>
        <translation>Hecho con una versión más nueva de smallcrm</translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation>de {file}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Después del nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>En la papelera desde</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>Do not contact, since</source>
        <translation>No contactar, desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note given</source>
        <translation>Nota asignada</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whose promise</source>
        <translation>De quién es la promesa</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Can wait until</source>
        <translation>Puede esperar hasta</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Aceptó</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Kept from the file</source>
        <translation>Guardado del archivo</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mía</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>Nothing was left to take back.</source>
        <translation>No quedaba nada que revertir.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Revertido: {what}.</translation>
    </message>
    <message>
        <source>Taken back in part: {what}.</source>
        <translation>Revertido en parte: {what}.</translation>
    </message>
    <message>
        <source>Kept: {who}.</source>
        <translation>Conservado: {who}.</translation>
    </message>
    <message>
        <source>what is nobody’s</source>
        <translation>lo que no es de nadie</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>{what}: what it belonged to is gone</source>
        <translation>{what}: ya no está aquello a lo que pertenecía</translation>
    </message>
    <message>
        <source>{what}: its place is taken</source>
        <translation>{what}: su lugar está ocupado</translation>
    </message>
    <message>
        <source>{what} is now {value}</source>
        <translation>{what} es ahora {value}</translation>
    </message>
    <message>
        <source>{what} was changed since</source>
        <translation>{what} se cambió desde entonces</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of {name}</source>
        <translation>Historial de {name}</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Any of it can be taken back. What was changed since is kept.</source>
        <translation>Todo se puede revertir. Lo que se cambió después se conserva.</translation>
    </message>
    <message>
        <source>Nothing is known of it any more.</source>
        <translation>Ya no se sabe nada de ello.</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;Revertir esto</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>step {n} of {all}</source>
        <translation>paso {n} de {all}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking who is here already…</source>
        <translation>Mirando quién está ya aquí…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing was copied that could be contacts.</source>
        <translation>No se copió nada que pudieran ser contactos.</translation>
    </message>
    <message>
        <source>Contacts, tables, calendars, mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</source>
        <translation>Contactos, tablas, calendarios, correos (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A folder of contact files</source>
        <translation>Una carpeta de archivos de contactos</translation>
    </message>
    <message>
        <source>Check for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tabla siguiente</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Revirtiendo…</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>filas rechazadas.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
</context>
<context>
    <name>ImportDocuments</name>
    <message>
        <source>Import what is new</source>
        <translation>Importar lo nuevo</translation>
    </message>
    <message>
        <source>Whoever is here with the same mark of smallcrm is joined, and nothing of yours is overwritten; who only looks the same stands under Duplicates afterwards.</source>
        <translation>Quien ya está aquí con la misma marca de smallcrm se une, y nada tuyo se sobrescribe; quien solo se parece queda después en Duplicados.</translation>
    </message>
    <message>
        <source>A document is a step of its own to undo.</source>
        <translation>Un documento es un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>All that this document says is here already.</source>
        <translation>Todo lo que dice este documento ya está aquí.</translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation>Nuevo: {what}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>First three values</source>
        <translation>Los tres primeros valores</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}. {values}</source>
        <translation>{name} será {becomes}. {values}</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>último contacto {day}</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep as field</source>
        <translation>Guardar como campo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes del nombre</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Sufijo después del nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Persona o empresa</translation>
    </message>
    <message>
        <source>Number in the old program</source>
        <translation>Número en el programa anterior</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Tipo de correo</translation>
    </message>
    <message>
        <source>Name beside the e-mail</source>
        <translation>Nombre junto al correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Second line of address</source>
        <translation>Segunda línea de la dirección</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Apartado de correos</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Mes de nacimiento</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Día de nacimiento</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Other day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Wants no contact since</source>
        <translation>No quiere contacto desde</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Mantener el contacto cada</translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation>Nombre de la columna siguiente</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, byte alto primero</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europa central (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europa occidental (Mac antiguo)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonés (Shift-JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chino (Big5)</translation>
    </message>
    <message>
        <source>Korean (CP 949)</source>
        <translation>Coreano (CP 949)</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>dobles &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>simples &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>hoja «{name}»</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>read as {letters}</source>
        <translation>leído como {letters}</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>separado por {mark}</translation>
    </message>
    <message>
        <source>No line names the columns: they are known by their values.</source>
        <translation>Ninguna línea nombra las columnas: se reconocen por sus valores.</translation>
    </message>
    <message>
        <source>Some letters could not be read so.</source>
        <translation>Algunas letras no se pudieron leer así.</translation>
    </message>
    <message>
        <source>It comes from {name}.</source>
        <translation>Viene de {name}.</translation>
    </message>
    <message>
        <source>The columns become what they became last time.</source>
        <translation>Las columnas serán lo que fueron la última vez.</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
</context>
<context>
    <name>IntroductionGroup</name>
    <message>
        <source>Introduced by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Presentó a</translation>
    </message>
    <message>
        <source>Not introduced by {name}</source>
        <translation>No presentado por {name}</translation>
    </message>
</context>
<context>
    <name>ItemsDialog</name>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What you sell stands here, made from what you type.</source>
        <translation>Aquí está lo que vendes, hecho de lo que escribes.</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Va con él</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Bought one, not the other</source>
        <translation>Compró uno y no el otro</translation>
    </message>
    <message>
        <source>Not a pair</source>
        <translation>No van juntos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio de uno</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Va con</translation>
    </message>
    <message>
        <source>What you sell</source>
        <translation>Lo que vendes</translation>
    </message>
    <message>
        <source>another item</source>
        <translation>otro artículo</translation>
    </message>
</context>
<context>
    <name>JoinActs</name>
    <message>
        <source>Join {name} with</source>
        <translation>Unir {name} con</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Nothing is thrown away, and they can be taken apart later.</source>
        <translation>No se tira nada, y se pueden separar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>&amp;The other way round</source>
        <translation>&amp;Al revés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{other} becomes part of {one}</source>
        <translation>{other} pasa a formar parte de {one}</translation>
    </message>
</context>
<context>
    <name>JoinView</name>
    <message>
        <source>{field}: {value}, of {name}</source>
        <translation>{field}: {value}, de {name}</translation>
    </message>
    <message>
        <source>{field} differs</source>
        <translation>{field} difiere</translation>
    </message>
    <message>
        <source>Both differ: choose one. The other stays in the history.</source>
        <translation>Difieren: elige uno. El otro queda en el historial.</translation>
    </message>
    <message>
        <source>{value} (the same)</source>
        <translation>{value} (igual)</translation>
    </message>
</context>
<context>
    <name>KeyPopover</name>
    <message>
        <source>Press the new key for “{what}”</source>
        <translation>Pulsa la tecla nueva para «{what}»</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Anywhere in the window</source>
        <translation>En cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Today, Follow-ups, Unsorted</source>
        <translation>Hoy, Seguimientos, Sin clasificar</translation>
    </message>
    <message>
        <source>Those lists, and the timeline</source>
        <translation>Esas listas, y la cronología</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Lista de personas</translation>
    </message>
    <message>
        <source>Board of deals</source>
        <translation>Tablero de negocios</translation>
    </message>
    <message>
        <source>Line: take the person, or the offered date</source>
        <translation>Línea: tomar la persona o la fecha ofrecida</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Line: save, save and open, new line</source>
        <translation>Línea: guardar, guardar y abrir, línea nueva</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter, Shift+Enter</source>
        <translation>Intro, Ctrl+Intro, Mayús+Intro</translation>
    </message>
    <message>
        <source>Line: read the last part as plain words</source>
        <translation>Línea: leer lo último como palabras corrientes</translation>
    </message>
    <message>
        <source>Backspace twice</source>
        <translation>Retroceso dos veces</translation>
    </message>
    <message>
        <source>Line: earlier lines; what was saved, again</source>
        <translation>Línea: líneas anteriores; lo guardado, otra vez</translation>
    </message>
    <message>
        <source>Up, Ctrl+Z</source>
        <translation>Arriba, Ctrl+Z</translation>
    </message>
    <message>
        <source>Line: close, the draft is kept</source>
        <translation>Línea: cerrar, el borrador se conserva</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Snooze: hour, later, tomorrow, …</source>
        <translation>Aplazar: hora, más tarde, mañana, …</translation>
    </message>
    <message>
        <source>H L T E W I P</source>
        <translation>H T M F S D O</translation>
    </message>
    <message>
        <source>A field: keep, restore</source>
        <translation>Un campo: guardar, restaurar</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Always so</source>
        <translation>Siempre así</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>One writes with that key here: press it with Ctrl or Alt, or an F key.</source>
        <translation>Con esa tecla se escribe aquí: púlsala con Ctrl o Alt, o usa una tecla F.</translation>
    </message>
    <message>
        <source>{key} is “{what}” already. Nothing was changed.</source>
        <translation>{key} ya es «{what}». No se cambió nada.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Cambiado: {what}.</translation>
    </message>
    <message>
        <source>Your own keys are back.</source>
        <translation>Tus propias teclas han vuelto.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Todas las teclas son las habituales.</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>Mis propias teclas</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>No postal address, and so no label: {names}.</source>
        <translation>Sin dirección postal y, por eso, sin etiqueta: {names}.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Primera etiqueta libre</translation>
    </message>
    <message>
        <source>Avery {name}: {columns} × {rows} on {paper}</source>
        <translation>Avery {name}: {columns} × {rows} en {paper}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>LedgerPopover</name>
    <message>
        <source>When was I told?</source>
        <translation>¿Cuándo se me avisó?</translation>
    </message>
</context>
<context>
    <name>LeftDialog</name>
    <message>
        <source>They left: {name}</source>
        <translation>Se fue: {name}</translation>
    </message>
    <message>
        <source>They are named no more, unless something happens with them again.</source>
        <translation>Ya no se nombrará, salvo que vuelva a pasar algo.</translation>
    </message>
    <message>
        <source>too dear, moved away, gave up the business</source>
        <translation>muy caro, se mudó, cerró el negocio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>LetterActs</name>
    <message>
        <source>Write to {who}</source>
        <translation>Escribir a: {who}</translation>
    </message>
    <message>
        <source>Draft copied.</source>
        <translation>Borrador copiado.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft for {name}</source>
        <translation>Borrador para {name}</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>Open as a file</source>
        <translation>Abrir como archivo</translation>
    </message>
    <message>
        <source>A message that was not sent yet (.eml), for long texts</source>
        <translation>Un mensaje sin enviar (.eml), para textos largos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It went</source>
        <translation>Ya salió</translation>
    </message>
    <message>
        <source>You sent it: it goes into the timeline as of now</source>
        <translation>Lo enviaste: queda en la cronología desde ahora</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Hidden while names are hidden.</source>
        <translation>Oculto mientras los nombres estén ocultos.</translation>
    </message>
    <message>
        <source>No e-mail address is known. smallcrm sends nothing itself.</source>
        <translation>No se conoce ningún correo electrónico. smallcrm no envía nada.</translation>
    </message>
    <message>
        <source>To {address}. smallcrm sends nothing itself.</source>
        <translation>Para {address}. smallcrm no envía nada.</translation>
    </message>
    <message>
        <source>Too long to be handed over; it was opened as a file.</source>
        <translation>Demasiado largo para pasarlo; se abrió como archivo.</translation>
    </message>
    <message>
        <source>Opened in your mail program. Did it go?</source>
        <translation>Abierto en tu correo. ¿Salió?</translation>
    </message>
    <message>
        <source>No mail program answers. Copy it, or open it as a file.</source>
        <translation>Ningún programa de correo responde. Cópialo o ábrelo como archivo.</translation>
    </message>
    <message>
        <source>Opened as a file. Did it go?</source>
        <translation>Abierto como archivo. ¿Salió?</translation>
    </message>
    <message>
        <source>No program opens such a file (.eml). Copy it instead.</source>
        <translation>Ningún programa abre un archivo así (.eml). Cópialo en su lugar.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Letter on paper</source>
        <translation>Carta en papel</translation>
    </message>
</context>
<context>
    <name>LetterPaperDialog</name>
    <message>
        <source>Letter on paper</source>
        <translation>Carta en papel</translation>
    </message>
    <message>
        <source>The address stands where the window of an envelope is.</source>
        <translation>La dirección queda donde está la ventanilla del sobre.</translation>
    </message>
    <message>
        <source>No postal address is known: only the name stands there.</source>
        <translation>No se conoce dirección postal: solo figura el nombre.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Ya hay una plantilla con este nombre.</translation>
    </message>
    <message>
        <source>Write a subject or a text.</source>
        <translation>Escribe un asunto o un texto.</translation>
    </message>
    <message>
        <source>At most 20,000 letters.</source>
        <translation>Como máximo 20 000 letras.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>No se ha elegido a nadie.</translation>
    </message>
    <message>
        <source>For none of them can anything be drafted: each has a reason below.</source>
        <translation>Para nadie se puede hacer un borrador: cada motivo figura abajo.</translation>
    </message>
    <message>
        <source>At most 1,000 people at once.</source>
        <translation>Como máximo 1000 personas a la vez.</translation>
    </message>
    <message>
        <source>Between 1 and 365 days.</source>
        <translation>Entre 1 y 365 días.</translation>
    </message>
    <message>
        <source>Between 0 and 365 days.</source>
        <translation>Entre 0 y 365 días.</translation>
    </message>
    <message>
        <source>Template “{x}” made.</source>
        <translation>Plantilla «{x}» creada.</translation>
    </message>
    <message>
        <source>making the template “{x}”</source>
        <translation>la creación de la plantilla «{x}»</translation>
    </message>
    <message>
        <source>Template “{x}” changed.</source>
        <translation>Plantilla «{x}» cambiada.</translation>
    </message>
    <message>
        <source>the change of the template “{x}”</source>
        <translation>el cambio de la plantilla «{x}»</translation>
    </message>
    <message>
        <source>Order of {x} templates changed.</source>
        <translation>Orden de {x} plantillas cambiado.</translation>
    </message>
    <message>
        <source>the order of {x} templates</source>
        <translation>el orden de {x} plantillas</translation>
    </message>
    <message>
        <source>Template “{x}” removed.</source>
        <translation>Plantilla «{x}» quitada.</translation>
    </message>
    <message>
        <source>removing the template “{x}”</source>
        <translation>quitar la plantilla «{x}»</translation>
    </message>
    <message>
        <source>Draft for {x} made.</source>
        <translation>Borrador para {x} hecho.</translation>
    </message>
    <message>
        <source>the draft for {x}</source>
        <translation>el borrador para {x}</translation>
    </message>
    <message>
        <source>Drafts made for {x}.</source>
        <translation>Borradores para {x} hechos.</translation>
    </message>
    <message>
        <source>the drafts for {x}</source>
        <translation>los borradores para {x}</translation>
    </message>
    <message>
        <source>Batch “{x}” changed.</source>
        <translation>Serie «{x}» cambiada.</translation>
    </message>
    <message>
        <source>the change of the batch “{x}”</source>
        <translation>el cambio de la serie «{x}»</translation>
    </message>
    <message>
        <source>What was open of “{x}” is dropped.</source>
        <translation>Lo que quedaba de «{x}» se ha descartado.</translation>
    </message>
    <message>
        <source>dropping the rest of “{x}”</source>
        <translation>descartar el resto de «{x}»</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Happy birthday, {first_name}</source>
        <translation>Feliz cumpleaños, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

all the best for your birthday. I hope that you have a day off, and good company.

Kind regards</source>
        <translation>Hola, {first_name}:

muchas felicidades por tu cumpleaños. Espero que tengas el día libre y buena compañía.

Un saludo</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Thank you, {first_name}</source>
        <translation>Gracias, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

thank you for your order: {last_item}, on {last_date}. If anything about it is not as you wanted it, tell me and I will put it right.

Kind regards</source>
        <translation>Hola, {first_name}:

gracias por tu pedido: {last_item}, el {last_date}. Si algo no está como querías, dímelo y lo arreglo.

Un saludo</translation>
    </message>
    <message>
        <source>After a quote</source>
        <translation>Después de un presupuesto</translation>
    </message>
    <message>
        <source>Our quote: any questions?</source>
        <translation>Nuestro presupuesto: ¿alguna duda?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have my quote now. Is anything in it unclear, or would something else suit you better? A no is fine too; then I know.

Kind regards</source>
        <translation>Hola, {first_name}:

ya tienes mi presupuesto. ¿Hay algo que no quede claro, o te vendría mejor otra cosa? Un no también está bien; así lo sé.

Un saludo</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Pedir una reseña</translation>
    </message>
    <message>
        <source>A few words about {last_item}?</source>
        <translation>¿Unas palabras sobre {last_item}?</translation>
    </message>
    <message>
        <source>Dear {first_name},

you have had {last_item} since {last_date}. Would you write two or three sentences on how it does, for others who think about it? What could be better helps as much.

Kind regards</source>
        <translation>Hola, {first_name}:

tienes {last_item} desde el {last_date}. ¿Escribirías dos o tres frases sobre cómo te va, para otras personas que se lo piensan? Lo que podría mejorar ayuda igual.

Un saludo</translation>
    </message>
    <message>
        <source>Win back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>It has been a while</source>
        <translation>Ha pasado un tiempo</translation>
    </message>
    <message>
        <source>Dear {first_name},

your last order, {last_item}, was on {last_date}. If something kept you away, I would like to hear it. And if you need something again, I am here.

Kind regards</source>
        <translation>Hola, {first_name}:

tu último pedido, {last_item}, fue el {last_date}. Si algo te alejó, me gustaría saberlo. Y si vuelves a necesitar algo, aquí estoy.

Un saludo</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>{agreement}: renewal on {renewal_date}</source>
        <translation>{agreement}: renovación el {renewal_date}</translation>
    </message>
    <message>
        <source>Dear {first_name},

our agreement “{agreement}” comes to its renewal on {renewal_date}. Does it still fit, or should we change something before then?

Kind regards</source>
        <translation>Hola, {first_name}:

nuestro acuerdo «{agreement}» se renueva el {renewal_date}. ¿Sigue encajando, o cambiamos algo antes?

Un saludo</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>I am sorry</source>
        <translation>Lo siento</translation>
    </message>
    <message>
        <source>Dear {first_name},

that went wrong, and it was our mistake. I am sorry for the trouble. This is what happened, and what we do so that it does not happen again:



Kind regards</source>
        <translation>Hola, {first_name}:

eso salió mal, y fue error nuestro. Siento las molestias. Esto es lo que pasó, y lo que hacemos para que no vuelva a pasar:



Un saludo</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>One question, {first_name}</source>
        <translation>Una pregunta, {first_name}</translation>
    </message>
    <message>
        <source>Dear {first_name},

how likely is it that you would recommend us to a friend, from 0 (not at all) to 10 (surely)? And what is the main reason?

A reply of two lines is enough; I read every one.

Kind regards</source>
        <translation>Hola, {first_name}:

¿con qué probabilidad nos recomendarías a un amigo, de 0 (nada) a 10 (seguro)? ¿Y cuál es el motivo principal?

Basta una respuesta de dos líneas; las leo todas.

Un saludo</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>A word to somebody</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>Asks how it goes</source>
        <translation>Pregunta cómo va</translation>
    </message>
    <message>
        <source>Not for those who want no contact.</source>
        <translation>No para quienes no quieren contacto.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent, and no second one to the same person within the days below.</source>
        <translation>No para quienes no quieren contacto o retiraron un consentimiento, y ninguna segunda a la misma persona dentro de los días de abajo.</translation>
    </message>
    <message>
        <source>Not for those who want no contact or took back a consent.</source>
        <translation>No para quienes no quieren contacto o retiraron un consentimiento.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>What they bought last</source>
        <translation>Lo último que compraron</translation>
    </message>
    <message>
        <source>When they bought last</source>
        <translation>Cuándo compraron por última vez</translation>
    </message>
    <message>
        <source>What they paid last</source>
        <translation>Lo último que pagaron</translation>
    </message>
    <message>
        <source>Day of the next follow-up</source>
        <translation>Día del próximo seguimiento</translation>
    </message>
    <message>
        <source>Agreement that is renewed next</source>
        <translation>Acuerdo que se renueva primero</translation>
    </message>
    <message>
        <source>Day of that renewal</source>
        <translation>Día de esa renovación</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Tu propio nombre</translation>
    </message>
    <message>
        <source>{name} has no first name</source>
        <translation>{name} no tiene nombre de pila</translation>
    </message>
    <message>
        <source>{name} has no name</source>
        <translation>{name} no tiene nombre</translation>
    </message>
    <message>
        <source>{name} has no company</source>
        <translation>{name} no tiene empresa</translation>
    </message>
    <message>
        <source>{name} has no last item</source>
        <translation>{name} no tiene última compra</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no date of it</source>
        <translation>{name} no tiene última venta y, por eso, tampoco su fecha</translation>
    </message>
    <message>
        <source>{name} has no last sale, and so no amount of it</source>
        <translation>{name} no tiene última venta y, por eso, tampoco su importe</translation>
    </message>
    <message>
        <source>{name} has no follow-up with a day to come</source>
        <translation>{name} no tiene seguimiento con un día por venir</translation>
    </message>
    <message>
        <source>{name} has no agreement that runs</source>
        <translation>{name} no tiene acuerdo vigente</translation>
    </message>
    <message>
        <source>{name} has no agreement with a day of renewal</source>
        <translation>{name} no tiene acuerdo con día de renovación</translation>
    </message>
    <message>
        <source>Nothing for {name} yet: fill in your own name in Settings, Writing</source>
        <translation>Aún nada para {name}: indica tu propio nombre en Ajustes, Escritura</translation>
    </message>
    <message>
        <source>{name} has nothing in the field “{field}”</source>
        <translation>{name} no tiene nada en el campo «{field}»</translation>
    </message>
    <message>
        <source>A field that begins at “{found}” is not closed. A brace that is meant as one is written twice.</source>
        <translation>Un campo que empieza en «{found}» no está cerrado. Una llave que se quiere como tal se escribe dos veces.</translation>
    </message>
    <message>
        <source>The brace at “{found}” closes nothing. One that is meant as a brace is written twice.</source>
        <translation>La llave en «{found}» no cierra nada. Una que se quiere como llave se escribe dos veces.</translation>
    </message>
    <message>
        <source>At “{found}” stands no field between the braces.</source>
        <translation>En «{found}» no hay ningún campo entre las llaves.</translation>
    </message>
    <message>
        <source>There is no field “{found}”.</source>
        <translation>No hay ningún campo «{found}».</translation>
    </message>
    <message>
        <source>Somebody who is not there any more</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>{name} is not in the list any more</source>
        <translation>{name} ya no está en la lista</translation>
    </message>
    <message>
        <source>{name} wants no contact</source>
        <translation>{name} no quiere contacto</translation>
    </message>
    <message>
        <source>{name} took back the consent to “{what}”</source>
        <translation>{name} retiró el consentimiento para «{what}»</translation>
    </message>
    <message>
        <source>{name} had an offer on {day}</source>
        <translation>{name} recibió una oferta el {day}</translation>
    </message>
    <message>
        <source>An offer to {name} is drafted already</source>
        <translation>Ya hay un borrador de oferta para {name}</translation>
    </message>
    <message>
        <source>{name} has no e-mail or postal address</source>
        <translation>{name} no tiene correo electrónico ni dirección postal</translation>
    </message>
    <message>
        <source>{drafts}; {people} left out</source>
        <translation>{drafts}; sin contar a {people}</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>Crear {what}</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>not sent yet, no e-mail address</source>
        <translation>aún sin enviar, sin correo electrónico</translation>
    </message>
    <message>
        <source>will not be sent</source>
        <translation>no se enviará</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>enviada el {day}</translation>
    </message>
    <message>
        <source>sent by e-mail on {day}</source>
        <translation>enviada por correo el {day}</translation>
    </message>
    <message>
        <source>sent as a file on {day}</source>
        <translation>enviada como archivo el {day}</translation>
    </message>
    <message>
        <source>copied and sent on {day}</source>
        <translation>copiada y enviada el {day}</translation>
    </message>
    <message>
        <source>printed and sent on {day}</source>
        <translation>impresa y enviada el {day}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Nothing of it went yet: what comes of it is counted from then on.</source>
        <translation>Aún no salió nada: se cuenta lo que venga desde entonces.</translation>
    </message>
    <message>
        <source>Of {sent} that went, within {days} of its day: {replied} in touch, {bought} bought</source>
        <translation>De {sent} que salieron, cada una en {days}: {replied} en contacto, {bought} con compra</translation>
    </message>
    <message>
        <source>{words} for {sums}</source>
        <translation>{words} por {sums}</translation>
    </message>
    <message>
        <source>In touch: a call, e-mail, meeting or message kept with them after it went; letters that went out of here are none. Bought: a sale from that day on that was not returned, less credit notes. That it came afterwards does not say that it came of it.</source>
        <translation>En contacto: una llamada, un correo, una reunión o un mensaje después; las cartas que salieron de aquí no cuentan. Compra: una venta desde ese día que no se devolvió, menos los abonos. Que viniera después no dice que viniera de ahí.</translation>
    </message>
    <message>
        <source>{score} of {scale}</source>
        <translation>{score} de {scale}</translation>
    </message>
</context>
<context>
    <name>LettersGroup</name>
    <message>
        <source>Drafts to send</source>
        <translation>Borradores por enviar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the draft: {x}</source>
        <translation>Abrir el borrador: {x}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the draft: {x}</source>
        <translation>Copiar el borrador: {x}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>I sent it: {x}</source>
        <translation>Lo he enviado: {x}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>LineWindow</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Who: what happened. What you promised, when.</source>
        <translation>Quién: qué pasó. Qué prometiste, cuándo.</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc cerrar</translation>
    </message>
    <message>
        <source>↵ Run   Tab complete</source>
        <translation>↵ Ejecutar   Tab completar</translation>
    </message>
    <message>
        <source>No command is called so.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
    <message>
        <source>↵ Open   Tab complete   / commands</source>
        <translation>↵ Abrir   Tab completar   / órdenes</translation>
    </message>
    <message>
        <source>↵ Take and save   ↑↓ choose   Esc back</source>
        <translation>↵ Tomar y guardar   ↑↓ elegir   Esc volver</translation>
    </message>
    <message>
        <source>↵ Ask who is meant   Shift+↵ new line   / commands</source>
        <translation>↵ Preguntar a quién se refiere   Mayús+↵ línea nueva   / órdenes</translation>
    </message>
    <message>
        <source>↵ Save   Shift+↵ new line   Ctrl+↵ save and open   / commands</source>
        <translation>↵ Guardar   Mayús+↵ línea nueva   Ctrl+↵ guardar y abrir   / órdenes</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Z in the empty line brings its words back.</source>
        <translation>Revertido. Ctrl+Z en la línea vacía recupera sus palabras.</translation>
    </message>
</context>
<context>
    <name>ListFormDialog</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use this computer&apos;s keychain</source>
        <translation>Usar el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm está bloqueado</translation>
    </message>
    <message>
        <source>Type the passphrase of your file.</source>
        <translation>Escribe la frase de contraseña de tu archivo.</translation>
    </message>
    <message>
        <source>smallcrm is covered</source>
        <translation>smallcrm está cubierto</translation>
    </message>
    <message>
        <source>Show my window</source>
        <translation>Mostrar mi ventana</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>LockedOutside</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Open smallcrm</source>
        <translation>Abrir smallcrm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>&amp;History of {name}…</source>
        <translation>&amp;Historial de {name}…</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Pe&amp;rson</source>
        <translation>Pe&amp;rsona</translation>
    </message>
    <message>
        <source>Sele&amp;cted people</source>
        <translation>Personas se&amp;leccionadas</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Ca&amp;re</source>
        <translation>C&amp;uidado</translation>
    </message>
    <message>
        <source>W&amp;ork</source>
        <translation>Trabaj&amp;o</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>&amp;Write a note or find anything…</source>
        <translation>&amp;Escribir una nota o encontrar algo…</translation>
    </message>
    <message>
        <source>&amp;Note on this person</source>
        <translation>&amp;Nota de esta persona</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nueva &amp;persona</translation>
    </message>
    <message>
        <source>New &amp;company</source>
        <translation>Nueva &amp;empresa</translation>
    </message>
    <message>
        <source>Follow-up to the last note…</source>
        <translation>Seguimiento de la última nota…</translation>
    </message>
    <message>
        <source>add a date</source>
        <translation>añadir una fecha</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>recuérdame</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>revertir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Reha&amp;cer</translation>
    </message>
    <message>
        <source>&amp;History of this person…</source>
        <translation>&amp;Historial de esta persona…</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>qué cambió</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Todas las acciones…</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>take back an import</source>
        <translation>revertir una importación</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>recuperar</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>restaurar lo eliminado</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Duplicados…</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>the same person twice</source>
        <translation>la misma persona dos veces</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>combinar</translation>
    </message>
    <message>
        <source>&amp;Join with another…</source>
        <translation>&amp;Unir con otra…</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation>&amp;Buscar personas y notas</translation>
    </message>
    <message>
        <source>S&amp;ave this search as a list…</source>
        <translation>&amp;Guardar esta búsqueda como lista…</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>smart list</source>
        <translation>lista inteligente</translation>
    </message>
    <message>
        <source>Re&amp;name this list…</source>
        <translation>Cambiar el &amp;nombre de esta lista…</translation>
    </message>
    <message>
        <source>Move this &amp;list up</source>
        <translation>Subir esta &amp;lista</translation>
    </message>
    <message>
        <source>Move this list &amp;down</source>
        <translation>Ba&amp;jar esta lista</translation>
    </message>
    <message>
        <source>&amp;Remove this list</source>
        <translation>&amp;Quitar esta lista</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Follow-&amp;ups</source>
        <translation>&amp;Seguimientos</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>promesas</translation>
    </message>
    <message>
        <source>waiting for</source>
        <translation>en espera de</translation>
    </message>
    <message>
        <source>&amp;Quiet list</source>
        <translation>&amp;Clientes en silencio</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>mantener el contacto</translation>
    </message>
    <message>
        <source>Un&amp;sorted</source>
        <translation>Sin cl&amp;asificar</translation>
    </message>
    <message>
        <source>inbox</source>
        <translation>bandeja de entrada</translation>
    </message>
    <message>
        <source>Keep in touch with this tag…</source>
        <translation>Mantener el contacto con esta etiqueta…</translation>
    </message>
    <message>
        <source>rhythm of this tag</source>
        <translation>ritmo de esta etiqueta</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>read in</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>save as</source>
        <translation>guardar como</translation>
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
        <translation>E&amp;xportar esta persona…</translation>
    </message>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>&amp;Print today…</source>
        <translation>I&amp;mprimir hoy…</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impresora</translation>
    </message>
    <message>
        <source>Your fie&amp;lds…</source>
        <translation>Tus &amp;campos…</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>campos propios</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>campo nuevo</translation>
    </message>
    <message>
        <source>Mo&amp;ve to a new computer…</source>
        <translation>&amp;Pasar a un ordenador nuevo…</translation>
    </message>
    <message>
        <source>new laptop</source>
        <translation>portátil nuevo</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>empaquetar</translation>
    </message>
    <message>
        <source>Open a fi&amp;le…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>from another computer</source>
        <translation>de otro ordenador</translation>
    </message>
    <message>
        <source>Chec&amp;k the file…</source>
        <translation>C&amp;omprobar el archivo…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>guardar una copia</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Abrir una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>backup restore</source>
        <translation>restaurar una copia</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Add a consent…</source>
        <translation>Añadir un consentimiento…</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>Do not contact this person</source>
        <translation>No contactar a esta persona</translation>
    </message>
    <message>
        <source>opt out</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>Everything held about this person…</source>
        <translation>Todo lo guardado sobre esta persona…</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>access request</source>
        <translation>solicitud de acceso</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Borrar a esta persona…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>olvidar</translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation>Tema: &amp;sistema</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Tema: &amp;claro</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>Theme: d&amp;ark</source>
        <translation>Tema: &amp;oscuro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Tema: alto contr&amp;aste</translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation>accesibilidad</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto &amp;más grande</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ampliar</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>reducir</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>&amp;Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>Pantalla comp&amp;leta</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>preferencias</translation>
    </message>
    <message>
        <source>hot key</source>
        <translation>tecla rápida</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>shortcuts</source>
        <translation>atajos</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>H&amp;ide names while sharing the screen</source>
        <translation>Ocultar &amp;nombres al compartir pantalla</translation>
    </message>
    <message>
        <source>screen share</source>
        <translation>compartir pantalla</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>protección</translation>
    </message>
    <message>
        <source>privacy</source>
        <translation>privacidad</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>videollamada</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Cl&amp;ose window</source>
        <translation>Cerra&amp;r la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <source>Another day, or a follow-up…</source>
        <translation>Otro día, o un seguimiento…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>periódico</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un día más tarde</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>One week later</source>
        <translation>Una semana más tarde</translation>
    </message>
    <message>
        <source>One week earlier</source>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>I owe it, or wait for it</source>
        <translation>Lo debo yo, o lo espero</translation>
    </message>
    <message>
        <source>Drop; fine as it is</source>
        <translation>Descartar; está bien así</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>fine as it is</source>
        <translation>está bien así</translation>
    </message>
    <message>
        <source>Not now, ask in a week</source>
        <translation>Ahora no, pregunta en una semana</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>Otras palabras…</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>When was I told?</source>
        <translation>¿Cuándo se me avisó?</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>recordado</translation>
    </message>
    <message>
        <source>Next step for this customer…</source>
        <translation>Próximo paso para este cliente…</translation>
    </message>
    <message>
        <source>another follow-up</source>
        <translation>otro seguimiento</translation>
    </message>
    <message>
        <source>and then</source>
        <translation>y después</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Note on this one</source>
        <translation>Nota de este</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a little thing</source>
        <translation>Añadir un detalle</translation>
    </message>
    <message>
        <source>Edit this entry</source>
        <translation>Editar esta entrada</translation>
    </message>
    <message>
        <source>Kind of this entry…</source>
        <translation>Tipo de esta entrada…</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Quitar esta entrada</translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation>Eliminar a esta persona</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>Sections and menu</source>
        <translation>Secciones y menú</translation>
    </message>
    <message>
        <source>Sections and menu (F10)</source>
        <translation>Secciones y menú (F10)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Volver a la lista (Alt+Izquierda)</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to a new computer</source>
        <translation>Pasar a un ordenador nuevo</translation>
    </message>
    <message>
        <source>All of it goes into one file, with Undo, history and settings. Carry it over, start smallcrm there and choose “Open a file”.</source>
        <translation>Todo va en un archivo, con Deshacer, historial y ajustes. Llévalo contigo, abre smallcrm allí y elige «Abrir un archivo».</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase</source>
        <translation>Bloquear el archivo con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Escribir el archivo…</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>I moved: keep this one for reading</source>
        <translation>Ya pasé: conservar esta para leer</translation>
    </message>
    <message>
        <source>Write it down and carry it apart from the file. Without it nobody opens the file, not even we.</source>
        <translation>Anótala y llévala aparte del archivo. Sin ella nadie abre el archivo, tampoco nosotros.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you have now.</source>
        <translation>Se abre con la frase de contraseña que tienes ahora.</translation>
    </message>
    <message>
        <source>It is not locked: whoever finds it can read it. (A passphrase needs the package sqlcipher3.)</source>
        <translation>No está bloqueado: quien lo encuentre puede leerlo. (Una frase de contraseña necesita el paquete sqlcipher3.)</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Sin bloquear: quien encuentre el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm)</source>
        <translation>Archivos de smallcrm (*.smallcrm)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>El archivo está escrito</translation>
    </message>
    <message>
        <source>It is here: {file}</source>
        <translation>Está aquí: {file}</translation>
    </message>
    <message>
        <source>When it is open on the new computer, say so here: then this copy opens for reading only, so that the two do not grow apart unseen.</source>
        <translation>Cuando esté abierto en el ordenador nuevo, dilo aquí: entonces esta copia se abre solo para leer, para que no se separen sin que se note.</translation>
    </message>
    <message>
        <source>Copy its passphrase by hand before you close this:</source>
        <translation>Copia a mano su frase de contraseña antes de cerrar esto:</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>El archivo no se escribió</translation>
    </message>
</context>
<context>
    <name>MovedRow</name>
    <message>
        <source>Moved three times. Do it now, make it smaller, or drop it?</source>
        <translation>Movido tres veces. ¿Hacerlo ahora, hacerlo más pequeño o descartarlo?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Moved, and done now: {what}</source>
        <translation>Movido, y hecho ahora: {what}</translation>
    </message>
    <message>
        <source>Moved, make it smaller: {what}</source>
        <translation>Movido, hacerlo más pequeño: {what}</translation>
    </message>
    <message>
        <source>Moved, drop it: {what}</source>
        <translation>Movido, descartarlo: {what}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>smallcrm files (*.smallcrm *.db)</source>
        <translation>Archivos de smallcrm (*.smallcrm *.db)</translation>
    </message>
    <message>
        <source>Use this one again</source>
        <translation>Volver a usar esta</translation>
    </message>
    <message>
        <source>Leave it for reading</source>
        <translation>Dejarla para leer</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>New company</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>A&amp;brir {name}</translation>
    </message>
</context>
<context>
    <name>NameGroupDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>what they all say</source>
        <translation>lo que dicen todos</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
</context>
<context>
    <name>NamedPeople</name>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>{text} · several are called so</source>
        <translation>{text} · varios se llaman así</translation>
    </message>
    <message>
        <source>{text} · perhaps {name}</source>
        <translation>{text} · quizá {name}</translation>
    </message>
    <message>
        <source>and {n} more; “All” makes them too</source>
        <translation>y {n} más; «Todos» los crea también</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>type it, or go on ({keys})</source>
        <translation>escríbelo, o sigue ({keys})</translation>
    </message>
    <message>
        <source>type it, or go on</source>
        <translation>escríbelo, o sigue</translation>
    </message>
    <message>
        <source>Next step for {name}?</source>
        <translation>¿Próximo paso para {name}?</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>What is being negotiated, in the stages that it goes through. Begin with the stages of a trade; all of them can be changed.</source>
        <translation>Lo que se está negociando, en las etapas por las que pasa. Empieza con las etapas de un oficio; todas se pueden cambiar.</translation>
    </message>
    <message>
        <source>Stages of my own…</source>
        <translation>Etapas propias…</translation>
    </message>
</context>
<context>
    <name>OpenFileDialog</name>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OwnFieldsGroup</name>
    <message>
        <source>Your fields</source>
        <translation>Tus campos</translation>
    </message>
    <message>
        <source>A field of your own</source>
        <translation>Un campo propio</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Make and change fields…</source>
        <translation>Crear y cambiar campos…</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>The pair before</source>
        <translation>La pareja anterior</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>La pareja siguiente</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same person?</source>
        <translation>{n} de {all}: ¿es la misma persona?</translation>
    </message>
    <message>
        <source>{n} of {all}: is this the same company?</source>
        <translation>{n} de {all}: ¿es la misma empresa?</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>{text}, differs</source>
        <translation>{text}, difiere</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The first page as it will be printed</source>
        <translation>La primera página tal como se imprimirá</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>La impresora no responde. No se imprimió nada.</translation>
    </message>
    <message>
        <source>{name} goes to the printer.</source>
        <translation>{name} va a la impresora.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file has a passphrase. Run this in a terminal, which asks for it, or give --passphrase-file FILE.</source>
        <translation>El archivo tiene una frase de contraseña. Ejecuta esto en un terminal, que la pide, o da --passphrase-file ARCHIVO.</translation>
    </message>
    <message>
        <source>{name} is no smallcrm document, or not whole. Nothing was brought in.</source>
        <translation>{name} no es un documento de smallcrm, o no está completo. No se trajo nada.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} no se puede leer.</translation>
    </message>
    <message>
        <source>That does not open the file.</source>
        <translation>Eso no abre el archivo.</translation>
    </message>
    <message>
        <source>That does not open the file. {wait}</source>
        <translation>Eso no abre el archivo. {wait}</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain cannot be reached; the passphrase works as ever.</source>
        <translation>No se puede acceder al llavero de este ordenador; la frase de contraseña funciona como siempre.</translation>
    </message>
    <message>
        <source>Encrypted files need two more packages: sqlcipher3 and keyring. Install them with “pip install &apos;smallcrm[encryption]&apos;”, then start smallcrm again.</source>
        <translation>Los archivos cifrados necesitan dos paquetes más: sqlcipher3 y keyring. Instálalos con «pip install &apos;smallcrm[encryption]&apos;» y vuelve a abrir smallcrm.</translation>
    </message>
    <message>
        <source>At least 8 characters; better four or five words.</source>
        <translation>Al menos 8 caracteres; mejor cuatro o cinco palabras.</translation>
    </message>
    <message>
        <source>Weak: somebody with the file finds it in days. Add a word or two.</source>
        <translation>Débil: quien tenga el archivo la encuentra en días. Añade una o dos palabras.</translation>
    </message>
    <message>
        <source>Fair: it takes long to find. One more word makes it good.</source>
        <translation>Regular: se tarda mucho en encontrarla. Una palabra más la hace buena.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Anyone with this disk can read the file. Turn on disk encryption, or set a passphrase.</source>
        <translation>Cualquiera que tenga este disco puede leer el archivo. Activa el cifrado del disco, o pon una frase de contraseña.</translation>
    </message>
    <message>
        <source>The file and its backups are encrypted. Without the passphrase nobody can read them, you neither.</source>
        <translation>El archivo y sus copias están cifrados. Sin la frase de contraseña nadie puede leerlos, tampoco tú.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be helped: nobody can open the file without it, and no backup either. Write it down, and keep the paper where you keep your passport.</source>
        <translation>Una frase de contraseña olvidada no tiene remedio: sin ella nadie puede abrir el archivo, ni ninguna copia. Anótala y guarda el papel donde guardas tu pasaporte.</translation>
    </message>
    <message>
        <source>Without a passphrase anyone with this disk can read the file and its backups.</source>
        <translation>Sin frase de contraseña, cualquiera que tenga este disco puede leer el archivo y sus copias.</translation>
    </message>
    <message>
        <source>That is not the passphrase of now. Nothing was changed.</source>
        <translation>Esa no es la frase de contraseña actual. No se cambió nada.</translation>
    </message>
    <message>
        <source>Covered, not locked: the file itself has no passphrase. Set one in Settings, Safety.</source>
        <translation>Cubierto, no bloqueado: el propio archivo no tiene frase de contraseña. Pon una en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>The file has its passphrase now.</source>
        <translation>El archivo ya tiene su frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it {keep} until it is back, and follow at the first unlocking then.</source>
        <translation>La segunda carpeta no está: sus copias {keep} hasta que vuelva, y siguen con el primer desbloqueo después.</translation>
    </message>
    <message>
        <source>keep the old passphrase</source>
        <translation>conservan la frase de contraseña anterior</translation>
    </message>
    <message>
        <source>have none</source>
        <translation>no tienen ninguna</translation>
    </message>
    <message>
        <source>Without a passphrase, since it is damaged: {names}. Delete it if you can.</source>
        <translation>Sin frase de contraseña, por estar dañado: {names}. Elimínalo si puedes.</translation>
    </message>
    <message>
        <source>The file has no passphrase any more. Its backups have none either.</source>
        <translation>El archivo ya no tiene frase de contraseña. Sus copias tampoco.</translation>
    </message>
    <message>
        <source>The second folder is not there: the backups in it still have the passphrase of before.</source>
        <translation>La segunda carpeta no está: sus copias aún tienen la frase de contraseña anterior.</translation>
    </message>
    <message>
        <source>smallcrm: covered</source>
        <translation>smallcrm: cubierto</translation>
    </message>
    <message>
        <source>smallcrm: locked</source>
        <translation>smallcrm: bloqueado</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>Abre smallcrm para verlo.</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>Abre smallcrm para verlos.</translation>
    </message>
    <message>
        <source>smallcrm is locked</source>
        <translation>smallcrm está bloqueado</translation>
    </message>
    <message>
        <source>Open it and type the passphrase to be reminded.</source>
        <translation>Ábrelo y escribe la frase de contraseña para recibir recordatorios.</translation>
    </message>
    <message>
        <source>Removing the passphrase</source>
        <translation>Quitando la frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <source>The file and its backups are copied and compared. Until that is done they stay as they are, whatever happens.</source>
        <translation>El archivo y sus copias se copian y se comparan. Hasta que acabe se quedan como están, pase lo que pase.</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer sleeps, and by Ctrl+L.</source>
        <translation>También se bloquea con la pantalla, cuando el ordenador se duerme, y con Ctrl+L.</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Guardar la clave en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Then the file opens by itself when smallcrm starts, and whoever can log in here can read it.</source>
        <translation>Entonces el archivo se abre solo al iniciar smallcrm, y quien pueda entrar aquí puede leerlo.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>I wrote it down, or I shall not forget it</source>
        <translation>La anoté, o no la olvidaré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>One thing is left: tick “{box}”.</source>
        <translation>Falta una cosa: marca «{box}».</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Tag these people…</source>
        <translation>Etiquetar a estas personas…</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Take a tag from these people…</source>
        <translation>Quitar una etiqueta a estas personas…</translation>
    </message>
    <message>
        <source>Keep in touch with these people…</source>
        <translation>Mantener el contacto con estas personas…</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>Follow-up for each of these people…</source>
        <translation>Un seguimiento para cada una…</translation>
    </message>
    <message>
        <source>remind me</source>
        <translation>recuérdame</translation>
    </message>
    <message>
        <source>Write to these people…</source>
        <translation>Escribir a estas personas…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>Archive these people</source>
        <translation>Archivar a estas personas</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>Bring these people back to the list</source>
        <translation>Devolver a estas personas a la lista</translation>
    </message>
    <message>
        <source>out of the archive</source>
        <translation>sacar del archivo</translation>
    </message>
    <message>
        <source>Delete these people</source>
        <translation>Borrar a estas personas</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>Export these people…</source>
        <translation>Exportar a estas personas…</translation>
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
        <translation>Copiar a estas personas como texto</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>hoja de cálculo</translation>
    </message>
    <message>
        <source>Print these people…</source>
        <translation>Imprimir a estas personas…</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>People as a &amp;table</source>
        <translation>Personas en ta&amp;bla</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>Columns of the ta&amp;ble…</source>
        <translation>Columnas &amp;de la tabla…</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>campos</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Find people and notes</source>
        <translation>Buscar personas y notas</translation>
    </message>
    <message>
        <source>Find people and notes   Ctrl+F</source>
        <translation>Buscar personas y notas   Ctrl+F</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add {words}</source>
        <translation>Añadir {words}</translation>
    </message>
    <message>
        <source>Search the trash too</source>
        <translation>Buscar también en la papelera</translation>
    </message>
    <message>
        <source>Nobody here yet. Drop a contact file (.vcf) on this window.</source>
        <translation>Aún no hay nadie. Suelta un archivo de contactos (.vcf) en esta ventana.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Open a file from another computer…</source>
        <translation>Abrir un archivo de otro ordenador…</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People as a table</source>
        <translation>Personas en tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>Write what happened. What you promised, when.</source>
        <translation>Escribe qué pasó. Qué prometiste, cuándo.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Choose a person from the list.</source>
        <translation>Elige a una persona de la lista.</translation>
    </message>
    <message>
        <source>Who did you last speak to? Type the name into the field at the left, then Enter.</source>
        <translation>¿Con quién hablaste por última vez? Escribe el nombre en el campo de la izquierda, luego Intro.</translation>
    </message>
    <message>
        <source>This cannot be opened safely, so it was not.</source>
        <translation>Esto no se puede abrir con seguridad, así que no se abrió.</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>{name} wants no contact. Open {host} all the same?</source>
        <translation>{name} no quiere contacto. ¿Abrir {host} de todos modos?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opened: {host}</source>
        <translation>Abierto: {host}</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Nickname, parts of the name</source>
        <translation>Apodo, partes del nombre</translation>
    </message>
    <message>
        <source>History of this person…</source>
        <translation>Historial de esta persona…</translation>
    </message>
    <message>
        <source>Delete (with undo)</source>
        <translation>Eliminar (se puede deshacer)</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>People and commands</source>
        <translation>Personas y órdenes</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>PipelinesDialog</name>
    <message>
        <source>Pipelines and stages</source>
        <translation>Embudos y etapas</translation>
    </message>
    <message>
        <source>A deal has the chance of its stage unless it has its own. After the days of its stage it is marked as rotten: time to ask, or to let it go.</source>
        <translation>Un negocio tiene la probabilidad de su etapa si no tiene una propia. Pasados los días de su etapa se marca como estancado: hora de preguntar o de dejarlo.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nuevo embudo</translation>
    </message>
    <message>
        <source>Before the others</source>
        <translation>Antes de los demás</translation>
    </message>
    <message>
        <source>Remove this pipeline</source>
        <translation>Quitar este embudo</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Nombre del embudo</translation>
    </message>
    <message>
        <source>Where its deals go</source>
        <translation>Adónde van sus negocios</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Moverlos</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make the pipeline</source>
        <translation>Crear el embudo</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}. Move to:</source>
        <translation>«{stage}» aún tiene {deals}. Mover a:</translation>
    </message>
    <message>
        <source>“{stage}” still has {deals}, open and closed. Move to:</source>
        <translation>«{stage}» aún tiene {deals}, entre abiertos y cerrados. Mover a:</translation>
    </message>
    <message>
        <source>Make another pipeline first: these deals need a place.</source>
        <translation>Crea antes otro embudo: estos negocios necesitan un lugar.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sample people. Nothing here is yours, nothing is saved.</source>
        <translation>Personas de muestra. Nada de esto es tuyo, nada se guarda.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Snooze</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>Lo espero</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Snooze: {what}</source>
        <translation>Aplazar: {what}</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>design</source>
        <translation>diseño</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>90 EUR</source>
        <translation>90 EUR</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Fue</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove; it was a mistake</source>
        <translation>Quitar; fue un error</translation>
    </message>
</context>
<context>
    <name>RateGroup</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Price: {what}</source>
        <translation>Precio: {what}</translation>
    </message>
</context>
<context>
    <name>ReachGroup</name>
    <message>
        <source>When to reach</source>
        <translation>Cuándo localizar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change when to reach…</source>
        <translation>Cambiar cuándo localizar…</translation>
    </message>
</context>
<context>
    <name>RecordingWording</name>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>Voice note {day}.wav</source>
        <translation>Nota de voz {day}.wav</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
    </message>
    <message>
        <source>Nothing to record or play sound with is installed: see “Voice notes” in the README. Sound files can still be attached, and opened in another program.</source>
        <translation>No hay nada instalado para grabar o reproducir sonido: véase «Voice notes» en el README. Los archivos de sonido se pueden adjuntar igualmente y abrir con otro programa.</translation>
    </message>
    <message>
        <source>This sound cannot be played here. Open the file in another program.</source>
        <translation>Este sonido no se puede reproducir aquí. Abre el archivo con otro programa.</translation>
    </message>
    <message>
        <source>No microphone was found, or another program has it. Plug one in, and try again.</source>
        <translation>No se encontró ningún micrófono o lo tiene otro programa. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No loudspeaker was found, or another program has it.</source>
        <translation>No se encontró ningún altavoz o lo tiene otro programa.</translation>
    </message>
    <message>
        <source>The recording for {name} has ended by itself. What was said is kept.</source>
        <translation>La grabación para {name} ha terminado sola. Lo dicho se conserva.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>Hour of the day&apos;s notice</source>
        <translation>Hora del aviso del día</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>On other days only what you put on that very day is told.</source>
        <translation>Otros días solo se avisa de lo que pusiste justo para ese día.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Keep quiet at night</source>
        <translation>Guardar silencio de noche</translation>
    </message>
    <message>
        <source>Nothing comes by itself then. An hour you typed yourself still rings: “call at 20:00” is said at 20:00.</source>
        <translation>Entonces no llega nada solo. Una hora que escribiste tú suena igual: «llamar a las 20:00» se avisa a las 20:00.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>De qué se avisa</translation>
    </message>
    <message>
        <source>What is switched off is not lost: Today keeps the list.</source>
        <translation>Lo que se apaga no se pierde: Hoy conserva la lista.</translation>
    </message>
    <message>
        <source>What others may read on your screen</source>
        <translation>Lo que otros pueden leer en tu pantalla</translation>
    </message>
    <message>
        <source>Names in notices</source>
        <translation>Nombres en los avisos</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, where it has one.</source>
        <translation>El del escritorio, donde lo tenga.</translation>
    </message>
    <message>
        <source>Snooze and birthdays</source>
        <translation>Aplazar y cumpleaños</translation>
    </message>
    <message>
        <source>“Later today” is at</source>
        <translation>«Más tarde hoy» es a las</translation>
    </message>
    <message>
        <source>Days before a birthday</source>
        <translation>Días antes de un cumpleaños</translation>
    </message>
    <message>
        <source>A number from 0 to 60. It is still {value}.</source>
        <translation>Un número de 0 a 60. Sigue en {value}.</translation>
    </message>
    <message>
        <source>Tell me of birthdays</source>
        <translation>Avisar de cumpleaños</translation>
    </message>
    <message>
        <source>days before, and on the day</source>
        <translation>días antes, y el mismo día</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Send me a test notice</source>
        <translation>Enviarme un aviso de prueba</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Sí, lo vi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No, I did not see it</source>
        <translation>No, no lo vi</translation>
    </message>
    <message>
        <source>Did you see it?</source>
        <translation>¿Lo viste?</translation>
    </message>
    <message>
        <source>That is no hour of the day. It is still {value}.</source>
        <translation>Eso no es una hora del día. Sigue en {value}.</translation>
    </message>
    <message>
        <source>A notice says: {words}</source>
        <translation>Un aviso dice: {words}</translation>
    </message>
    <message>
        <source>Good. So you will be told.</source>
        <translation>Bien. Así se te avisará.</translation>
    </message>
    <message>
        <source>See whether “Do not disturb” is on, and whether the notification settings of the desktop allow smallcrm. Where no notice can be shown, the Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Mira si «No molestar» está activado, y si los ajustes de avisos del escritorio permiten smallcrm. Donde no se pueda mostrar ningún aviso, aparece el panel de lo que toca en la esquina de la pantalla; y Hoy conserva la lista en cualquier caso.</translation>
    </message>
    <message>
        <source>This desktop shows no notices now. The Due panel comes up in the corner of the screen instead; and Today keeps the list in any case.</source>
        <translation>Este escritorio no muestra avisos ahora. En su lugar aparece el panel de lo que toca en la esquina de la pantalla; y Hoy conserva la lista en cualquier caso.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>RepeatPopover</name>
    <message>
        <source>Repeat: now {rule}</source>
        <translation>Repetición: ahora {rule}</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>every fri, every 2nd tue, 6 weeks, monthly</source>
        <translation>cada vie, cada 6 semanas, cada mes</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Dejar de repetir</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>repeats by a rule of its own</source>
        <translation>se repite según una regla propia</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule} hasta el {day}</translation>
    </message>
    <message>
        <source>{rule}, first {when}</source>
        <translation>{rule}, primero {when}</translation>
    </message>
    <message>
        <source>{said} Next {day}.</source>
        <translation>{said} La próxima, {day}.</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>cada día laborable</translation>
    </message>
    <message>
        <source>every {day}</source>
        <translation>cada {day}</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every {nth} {day} of the month</source>
        <translation>cada {nth} {day} del mes</translation>
    </message>
    <message>
        <source>the {nth} {day}</source>
        <translation>el {nth} {day}</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>the {nth}</source>
        <translation>el día {nth}</translation>
    </message>
    <message>
        <source>the {nth} {day} of {month}</source>
        <translation>el {nth} {day} de {month}</translation>
    </message>
    <message>
        <source>the last day of {month}</source>
        <translation>el último día de {month}</translation>
    </message>
    <message>
        <source>{every} on {day}</source>
        <translation>{every}, {day}</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>{n}st</source>
        <translation>{n}.º</translation>
    </message>
    <message>
        <source>{n}nd</source>
        <translation>{n}.º</translation>
    </message>
    <message>
        <source>{n}rd</source>
        <translation>{n}.º</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>{n}.º</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
</context>
<context>
    <name>ReplayPane</name>
    <message>
        <source>&amp;Go through the last 24 months</source>
        <translation>&amp;Recorrer los últimos 24 meses</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Going through the last 24 months</source>
        <translation>Recorriendo los últimos 24 meses</translation>
    </message>
    <message>
        <source>Whom it would have named</source>
        <translation>A quién habría nombrado</translation>
    </message>
    <message>
        <source>The same rule, on each day of your last two years, with nothing but what was known on that day: whom would it have named, and who really left?</source>
        <translation>La misma regla en cada día de tus últimos dos años, solo con lo que se sabía ese día: ¿a quién habría nombrado y quién se fue de verdad?</translation>
    </message>
    <message>
        <source>Named from {points} on</source>
        <translation>Se nombra desde {points}</translation>
    </message>
    <message>
        <source>Name people from {points} on</source>
        <translation>Nombrar personas desde {points}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes one.</source>
        <translation>Aún no hay ninguna copia. «Hacer una copia ahora» hace una.</translation>
    </message>
</context>
<context>
    <name>RestorePane</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Customers who are not as they were then</source>
        <translation>Clientes que no están como entonces</translation>
    </message>
    <message>
        <source>Bring back only this customer</source>
        <translation>Recuperar solo este cliente</translation>
    </message>
    <message>
        <source>Replace all by this backup</source>
        <translation>Reemplazar todo por esta copia</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Qué contiene la copia</translation>
    </message>
    <message>
        <source>Looking what it holds…</source>
        <translation>Mirando qué contiene…</translation>
    </message>
    <message>
        <source>It holds {counts}. Here and now: {now}.</source>
        <translation>Contiene {counts}. Aquí y ahora: {now}.</translation>
    </message>
    <message>
        <source>{about} · whole, as it was written</source>
        <translation>{about} · entera, tal como se escribió</translation>
    </message>
    <message>
        <source>Bring back only {name}</source>
        <translation>Recuperar solo a {name}</translation>
    </message>
    <message>
        <source>Replace everything that is here by this backup? What is here now is backed up first, so that you can come back to it.</source>
        <translation>¿Reemplazar todo lo que hay aquí por esta copia? De lo que hay ahora se hace antes una copia, para que puedas volver a ello.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Poniéndola en su lugar…</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The row before (Alt+Left)</source>
        <translation>La fila anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The next row (Alt+Right)</source>
        <translation>La fila siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Result: row {n} of {all}</source>
        <translation>Resultado: fila {n} de {all}</translation>
    </message>
    <message>
        <source>Nobody: there is no name in this row, and it is left out.</source>
        <translation>Nadie: en esta fila no hay nombre, y se omite.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Weekly review</source>
        <translation>Repaso semanal</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Won this week</source>
        <translation>Ganado esta semana</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>Por agradecer</translation>
    </message>
    <message>
        <source>Data to clean</source>
        <translation>Datos por limpiar</translation>
    </message>
    <message>
        <source>{what}, {n} of {all}</source>
        <translation>{what}, {n} de {all}</translation>
    </message>
    <message>
        <source>Finished {day}.</source>
        <translation>Terminado {day}.</translation>
    </message>
    <message>
        <source>Nothing is stuck, owed or silent. A good week.</source>
        <translation>Nada atascado, pendiente ni en silencio. Una buena semana.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>Stuck, owed, gone quiet, to thank: about ten minutes.</source>
        <translation>Atascado, pendiente, en silencio, por agradecer: unos diez minutos.</translation>
    </message>
    <message>
        <source>{words}, of {more}</source>
        <translation>{words}, de {more}</translation>
    </message>
    <message>
        <source>Won: {words}</source>
        <translation>Ganado: {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}?</source>
        <translation>¿Dar las gracias por presentar a {words}?</translation>
    </message>
    <message>
        <source>Welcome as a new customer?</source>
        <translation>¿Dar la bienvenida como cliente nuevo?</translation>
    </message>
    <message>
        <source>No phone, e-mail or address</source>
        <translation>Sin teléfono, correo ni dirección</translation>
    </message>
    <message>
        <source>“{words}” is no phone number</source>
        <translation>«{words}» no es un número de teléfono</translation>
    </message>
    <message>
        <source>Archive? Silent for more than a year</source>
        <translation>¿Archivar? En silencio más de un año</translation>
    </message>
    <message>
        <source>Accept: a next step for today.</source>
        <translation>Aceptar: un siguiente paso para hoy.</translation>
    </message>
    <message>
        <source>Accept: a follow-up for today.</source>
        <translation>Aceptar: un seguimiento para hoy.</translation>
    </message>
    <message>
        <source>Accept: out of the list of people, and kept.</source>
        <translation>Aceptar: fuera de la lista de personas, pero guardado.</translation>
    </message>
    <message>
        <source>Move on: {words}</source>
        <translation>Avanzar: {words}</translation>
    </message>
    <message>
        <source>Thank for introducing {words}</source>
        <translation>Dar las gracias por presentar a {words}</translation>
    </message>
    <message>
        <source>Thank for the kind words</source>
        <translation>Dar las gracias por las amables palabras</translation>
    </message>
    <message>
        <source>Ask how the first order went</source>
        <translation>Preguntar qué tal fue el primer pedido</translation>
    </message>
    <message>
        <source>{words}: in “{stage}”, no next step</source>
        <translation>{words}: en «{stage}», sin siguiente paso</translation>
    </message>
    <message>
        <source>Bought: {words}</source>
        <translation>Comprado: {words}</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Compró</translation>
    </message>
    <message>
        <source>Thank for a very good score?</source>
        <translation>¿Dar las gracias por una nota muy buena?</translation>
    </message>
    <message>
        <source>Thank for “{words}”?</source>
        <translation>¿Dar las gracias por «{words}»?</translation>
    </message>
    <message>
        <source>Your {year} in review</source>
        <translation>Tu {year} en resumen</translation>
    </message>
    <message>
        <source>Nothing was kept of this year.</source>
        <translation>No se guardó nada de este año.</translation>
    </message>
    <message>
        <source>Until {day}; the year before to the same day.</source>
        <translation>Hasta el {day}; el año anterior hasta el mismo día.</translation>
    </message>
    <message>
        <source>smallcrm, {when}</source>
        <translation>smallcrm, {when}</translation>
    </message>
    <message>
        <source>{file} written.</source>
        <translation>{file} escrito.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Most faithful</source>
        <translation>Más fieles</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Who introduced most</source>
        <translation>Quién presentó a más personas</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <source>Deals and complaints</source>
        <translation>Negocios y quejas</translation>
    </message>
    <message>
        <source>Best month in {currency}</source>
        <translation>Mejor mes en {currency}</translation>
    </message>
    <message>
        <source>{month}, {amount}</source>
        <translation>{month}, {amount}</translation>
    </message>
    <message>
        <source>{amount} (the year before {before})</source>
        <translation>{amount} (el año anterior {before})</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personas añadidas</translation>
    </message>
    <message>
        <source>Bought for the first time</source>
        <translation>Compraron por primera vez</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Suyas</translation>
    </message>
    <message>
        <source>People you were in touch with</source>
        <translation>Personas con las que hablaste</translation>
    </message>
    <message>
        <source>first: {kind}, {day}</source>
        <translation>primero: {kind}, {day}</translation>
    </message>
    <message>
        <source>last: {kind}, {day}</source>
        <translation>último: {kind}, {day}</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Negocios perdidos</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Complaints settled</source>
        <translation>Quejas resueltas</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>When to reach…</source>
        <translation>Cuándo localizar…</translation>
    </message>
    <message>
        <source>contact hours</source>
        <translation>horas de contacto</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>Who can I call now?</source>
        <translation>¿A quién puedo llamar ahora?</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>telefonear</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Repaso semanal</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Resumen del año</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>mirar atrás</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totales</translation>
    </message>
    <message>
        <source>best months</source>
        <translation>mejores meses</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Finish for this week</source>
        <translation>Terminar por esta semana</translation>
    </message>
    <message>
        <source>What is left comes again next week</source>
        <translation>Lo que queda vuelve la semana que viene</translation>
    </message>
</context>
<context>
    <name>RewordPopover</name>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
</context>
<context>
    <name>RhythmForMany</name>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>cada 6 semanas, 3 meses</translation>
    </message>
    <message>
        <source>It takes the place of the rhythm they have. Empty: none of their own.</source>
        <translation>Sustituye al ritmo que tienen. Vacío: ninguno propio.</translation>
    </message>
</context>
<context>
    <name>RhythmPopover</name>
    <message>
        <source>Keep in touch with everyone in #{tag}</source>
        <translation>Mantener el contacto con todos los de #{tag}</translation>
    </message>
    <message>
        <source>every 6 weeks, 3 months</source>
        <translation>cada 6 semanas, 3 meses</translation>
    </message>
    <message>
        <source>Empty: no rhythm. One&apos;s own goes before a tag&apos;s.</source>
        <translation>Vacío: sin ritmo. El propio va antes que el de una etiqueta.</translation>
    </message>
</context>
<context>
    <name>RightsActs</name>
    <message>
        <source>Folder for everything that is held</source>
        <translation>Carpeta para todo lo guardado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Delete the damaged copies…</source>
        <translation>Eliminar las copias dañadas…</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>No se pudo abrir la carpeta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Not enough data: fewer than three gaps between contacts.</source>
        <translation>No hay datos suficientes: menos de tres intervalos entre contactos.</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}</source>
        <translation>{silent}; lo normal son {usual}</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}</source>
        <translation>{silent}; sus pausas suelen ser de {usual}</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}</source>
        <translation>{silent}; en esta época del año lo normal son {usual}</translation>
    </message>
    <message>
        <source>{silent}; usually {usual}, give or take {spread}</source>
        <translation>{silent}; lo normal son {usual}, {spread} más o menos</translation>
    </message>
    <message>
        <source>{silent}; breaks are usually {usual}, give or take {spread}</source>
        <translation>{silent}; sus pausas suelen ser de {usual}, {spread} más o menos</translation>
    </message>
    <message>
        <source>{silent}; at this time of year usually {usual}, give or take {spread}</source>
        <translation>{silent}; en esta época del año lo normal son {usual}, {spread} más o menos</translation>
    </message>
    <message>
        <source>buys for less: lately {now}, before that {before}</source>
        <translation>compra por menos: últimamente {now}, antes {before}</translation>
    </message>
    <message>
        <source>an agreement is renewed today</source>
        <translation>un acuerdo se renueva hoy</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Say why, in a word or two.</source>
        <translation>Di por qué, en una o dos palabras.</translation>
    </message>
    <message>
        <source>{text}; {rest}</source>
        <translation>{text}; {rest}</translation>
    </message>
    <message>
        <source>Not enough data yet: nobody has four contacts or purchases.</source>
        <translation>Aún no hay datos suficientes: nadie tiene cuatro contactos o compras.</translation>
    </message>
    <message>
        <source>Nobody is at risk, as far as the numbers tell.</source>
        <translation>Nadie está en riesgo, por lo que dicen los números.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>You said that it is not so</source>
        <translation>Dijiste que no es así</translation>
    </message>
    <message>
        <source>Reach out first</source>
        <translation>Contactar primero</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>puede irse</translation>
    </message>
    <message>
        <source>buys again about now</source>
        <translation>vuelve a comprar por estas fechas</translation>
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
        <translation>El historial es demasiado corto para juzgar: hacen falta doce meses.</translation>
    </message>
    <message>
        <source>Left are those of whom you said so, whose last agreement ended with nothing after it, or who have been silent until today for more than 180 days, four of their usual gaps and two of their usual breaks. A false alarm was over before that: they came back, or what was wrong was settled.</source>
        <translation>Se fueron quienes tú dijiste, aquellos cuyo último acuerdo terminó sin nada después, o quienes callan hasta hoy durante más de 180 días, cuatro de sus intervalos habituales y dos de sus pausas habituales. Una falsa alarma terminó antes: volvieron, o se arregló lo que iba mal.</translation>
    </message>
    <message>
        <source>left after {until}; not named in time</source>
        <translation>se fue tras el {until}; no se nombró a tiempo</translation>
    </message>
    <message>
        <source>left after {until}; too little history to say anything</source>
        <translation>se fue tras el {until}; muy poco historial para decir algo</translation>
    </message>
    <message>
        <source>named from {since} to {until}, and stayed</source>
        <translation>nombrado del {since} al {until}, y se quedó</translation>
    </message>
    <message>
        <source>named since {since}: nobody knows yet</source>
        <translation>nombrado desde el {since}: aún no se sabe</translation>
    </message>
    <message>
        <source>{x} is not at risk, you said.</source>
        <translation>{x} no está en riesgo, según tú.</translation>
    </message>
    <message>
        <source>“not at risk” of {x}</source>
        <translation>«no está en riesgo» de {x}</translation>
    </message>
    <message>
        <source>{x} has left, you said.</source>
        <translation>{x} se fue, según tú.</translation>
    </message>
    <message>
        <source>“has left” of {x}</source>
        <translation>«se fue» de {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} puede esperar.</translation>
    </message>
    <message>
        <source>“not now” of {x}</source>
        <translation>«ahora no» de {x}</translation>
    </message>
    <message>
        <source>What you said of {x} holds no more.</source>
        <translation>Lo que dijiste de {x} ya no vale.</translation>
    </message>
    <message>
        <source>taking back what you said of {x}</source>
        <translation>retirar lo que dijiste de {x}</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>&amp;Seguimiento…</translation>
    </message>
    <message>
        <source>&amp;Not so…</source>
        <translation>&amp;No es así…</translation>
    </message>
    <message>
        <source>They &amp;left…</source>
        <translation>Se &amp;fue…</translation>
    </message>
    <message>
        <source>It &amp;is so after all</source>
        <translation>&amp;Sí es así</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Looking at everybody’s rhythm</source>
        <translation>Mirando el ritmo de todos</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>How often was this &amp;right?</source>
        <translation>¿Cuántas veces &amp;acertó?</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>20 Dec</source>
        <translation>20 dic</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Sugiere</translation>
    </message>
    <message>
        <source>Ask {first} how {what} does</source>
        <translation>Preguntar a {first} qué tal {what}</translation>
    </message>
    <message>
        <source>Thank you
Dear {first}, …</source>
        <translation>Gracias
Hola, {first}: …</translation>
    </message>
    <message>
        <source>Also of what happened in the last 60 days</source>
        <translation>También de lo que pasó en los últimos 60 días</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In the stage</source>
        <translation>En la etapa</translation>
    </message>
    <message>
        <source>Days after it</source>
        <translation>Días después</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>For those tagged</source>
        <translation>Solo con la etiqueta</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Subject, then text</source>
        <translation>Asunto y luego el texto</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de pasos</translation>
    </message>
    <message>
        <source>Any but the first</source>
        <translation>Cualquiera menos la primera</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {first} the first name, {what} what it was about.</source>
        <translation>{name} pasa a ser el nombre del cliente, {first} el nombre de pila, {what} de qué se trataba.</translation>
    </message>
    <message>
        <source>Each of its steps becomes a follow-up once you accept.</source>
        <translation>Cada uno de sus pasos se vuelve un seguimiento cuando aceptas.</translation>
    </message>
    <message>
        <source>There is no checklist yet: make one first, under “Checklists”.</source>
        <translation>Aún no hay listas de pasos: crea una antes, en «Listas de pasos».</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>the name alone</source>
        <translation>solo el nombre</translation>
    </message>
    <message>
        <source>Checklist “{x}” made.</source>
        <translation>Lista de pasos «{x}» creada.</translation>
    </message>
    <message>
        <source>making the checklist “{x}”</source>
        <translation>crear la lista de pasos «{x}»</translation>
    </message>
    <message>
        <source>Checklist “{x}” changed.</source>
        <translation>Lista de pasos «{x}» cambiada.</translation>
    </message>
    <message>
        <source>the change of the checklist “{x}”</source>
        <translation>el cambio de la lista de pasos «{x}»</translation>
    </message>
    <message>
        <source>Order of {x} checklists changed.</source>
        <translation>Orden de {x} listas de pasos cambiado.</translation>
    </message>
    <message>
        <source>the order of {x} checklists</source>
        <translation>el orden de {x} listas de pasos</translation>
    </message>
    <message>
        <source>Checklist “{x}” removed.</source>
        <translation>Lista de pasos «{x}» quitada.</translation>
    </message>
    <message>
        <source>removing the checklist “{x}”</source>
        <translation>quitar la lista de pasos «{x}»</translation>
    </message>
    <message>
        <source>Checklist started for {x}.</source>
        <translation>Lista de pasos empezada para {x}.</translation>
    </message>
    <message>
        <source>the checklist for {x}</source>
        <translation>la lista de pasos para {x}</translation>
    </message>
    <message>
        <source>Stopped “{x}”: what was open is dropped.</source>
        <translation>«{x}» detenida: lo pendiente se descarta.</translation>
    </message>
    <message>
        <source>stopping “{x}”</source>
        <translation>detener «{x}»</translation>
    </message>
    <message>
        <source>Saved who introduced {x}.</source>
        <translation>Guardado quién presentó a {x}.</translation>
    </message>
    <message>
        <source>who introduced {x}</source>
        <translation>quién presentó a {x}</translation>
    </message>
    <message>
        <source>Nobody introduced {x} any more.</source>
        <translation>Ya nadie presentó a {x}.</translation>
    </message>
    <message>
        <source>removing who introduced {x}</source>
        <translation>quitar quién presentó a {x}</translation>
    </message>
    <message>
        <source>Rule “{x}” made.</source>
        <translation>Regla «{x}» creada.</translation>
    </message>
    <message>
        <source>making the rule “{x}”</source>
        <translation>crear la regla «{x}»</translation>
    </message>
    <message>
        <source>Rule “{x}” changed.</source>
        <translation>Regla «{x}» cambiada.</translation>
    </message>
    <message>
        <source>the change of the rule “{x}”</source>
        <translation>el cambio de la regla «{x}»</translation>
    </message>
    <message>
        <source>Rule “{x}” switched.</source>
        <translation>Regla «{x}» conmutada.</translation>
    </message>
    <message>
        <source>switching the rule “{x}”</source>
        <translation>conmutar la regla «{x}»</translation>
    </message>
    <message>
        <source>Order of {x} rules changed.</source>
        <translation>Orden de {x} reglas cambiado.</translation>
    </message>
    <message>
        <source>the order of {x} rules</source>
        <translation>el orden de {x} reglas</translation>
    </message>
    <message>
        <source>Rule “{x}” removed.</source>
        <translation>Regla «{x}» quitada.</translation>
    </message>
    <message>
        <source>removing the rule “{x}”</source>
        <translation>quitar la regla «{x}»</translation>
    </message>
    <message>
        <source>Taken up for {x}.</source>
        <translation>Aceptado para {x}.</translation>
    </message>
    <message>
        <source>the suggestion for {x}</source>
        <translation>la sugerencia para {x}</translation>
    </message>
    <message>
        <source>Not now: {x}.</source>
        <translation>Ahora no: {x}.</translation>
    </message>
    <message>
        <source>“not now” for {x}</source>
        <translation>«ahora no» para {x}</translation>
    </message>
    <message>
        <source>the suggestions for {x}</source>
        <translation>las sugerencias para {x}</translation>
    </message>
    <message>
        <source>Draft for {x} changed.</source>
        <translation>Borrador para {x} cambiado.</translation>
    </message>
    <message>
        <source>the change of the draft for {x}</source>
        <translation>el cambio del borrador para {x}</translation>
    </message>
    <message>
        <source>Sent to {x}.</source>
        <translation>Enviado a {x}.</translation>
    </message>
    <message>
        <source>what was sent to {x}</source>
        <translation>lo enviado a {x}</translation>
    </message>
    <message>
        <source>Draft for {x} dropped.</source>
        <translation>Borrador para {x} descartado.</translation>
    </message>
    <message>
        <source>dropping the draft for {x}</source>
        <translation>descartar el borrador para {x}</translation>
    </message>
    <message>
        <source>There is a checklist of this name already.</source>
        <translation>Ya hay una lista de pasos con este nombre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponle un nombre.</translation>
    </message>
    <message>
        <source>A rule needs a name, and words for what it suggests.</source>
        <translation>Una regla necesita un nombre y palabras para lo que sugiere.</translation>
    </message>
    <message>
        <source>Name at least one step.</source>
        <translation>Nombra al menos un paso.</translation>
    </message>
    <message>
        <source>A checklist has at most 100 steps.</source>
        <translation>Una lista de pasos tiene como mucho 100 pasos.</translation>
    </message>
    <message>
        <source>A step is due between 0 and 3650 days after the start.</source>
        <translation>Un paso toca entre 0 y 3650 días después del inicio.</translation>
    </message>
    <message>
        <source>Between 0 and 3650 days.</source>
        <translation>Entre 0 y 3650 días.</translation>
    </message>
    <message>
        <source>Choose the checklist that is to be started.</source>
        <translation>Elige la lista de pasos que se ha de empezar.</translation>
    </message>
    <message>
        <source>Nobody introduces themselves. Choose somebody else.</source>
        <translation>Nadie se presenta a sí mismo. Elige a otra persona.</translation>
    </message>
    <message>
        <source>This would go round in a ring: they were introduced by this customer, directly or by way of others.</source>
        <translation>Esto daría la vuelta: este cliente los presentó, directamente o a través de otros.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Welcome call</source>
        <translation>Llamada de bienvenida</translation>
    </message>
    <message>
        <source>Check in: is all well?</source>
        <translation>Preguntar: ¿va todo bien?</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Agree on what is to be done</source>
        <translation>Acordar lo que hay que hacer</translation>
    </message>
    <message>
        <source>Show the first version</source>
        <translation>Enseñar la primera versión</translation>
    </message>
    <message>
        <source>Ask what to change</source>
        <translation>Preguntar qué cambiar</translation>
    </message>
    <message>
        <source>After the work</source>
        <translation>Después del trabajo</translation>
    </message>
    <message>
        <source>Send the invoice</source>
        <translation>Enviar la factura</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Pedir una reseña</translation>
    </message>
    <message>
        <source>Has it been paid?</source>
        <translation>¿Está pagado?</translation>
    </message>
    <message>
        <source>{done} of {every}</source>
        <translation>{done} de {every}</translation>
    </message>
    <message>
        <source>{step}, {day}</source>
        <translation>{step}, {day}</translation>
    </message>
    <message>
        <source>{checklist}: {step}, {late}, {done} of {every} done</source>
        <translation>{checklist}: {step}, {late}, {done} de {every} hechos</translation>
    </message>
    <message>
        <source>After a sale</source>
        <translation>Tras una venta</translation>
    </message>
    <message>
        <source>A quote without an answer</source>
        <translation>Un presupuesto sin respuesta</translation>
    </message>
    <message>
        <source>A deal is won</source>
        <translation>Se gana un negocio</translation>
    </message>
    <message>
        <source>Each year on a day</source>
        <translation>Cada año en un día</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Draft to send</source>
        <translation>Borrador por enviar</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de pasos</translation>
    </message>
    <message>
        <source>each year on {day}</source>
        <translation>cada año el {day}</translation>
    </message>
    <message>
        <source>on the day of a sale</source>
        <translation>el día de una venta</translation>
    </message>
    <message>
        <source>on the day of a quote</source>
        <translation>el día de un presupuesto</translation>
    </message>
    <message>
        <source>as soon as a deal is won</source>
        <translation>en cuanto se gana un negocio</translation>
    </message>
    <message>
        <source>{days} after a sale</source>
        <translation>{days} después de una venta</translation>
    </message>
    <message>
        <source>{days} after a quote without an answer</source>
        <translation>{days} después de un presupuesto sin respuesta</translation>
    </message>
    <message>
        <source>{days} after a deal is won</source>
        <translation>{days} después de ganar un negocio</translation>
    </message>
    <message>
        <source>{days} in “{stage}” without an answer</source>
        <translation>{days} en «{stage}» sin respuesta</translation>
    </message>
    <message>
        <source>as soon as a deal is in “{stage}”</source>
        <translation>en cuanto un negocio está en «{stage}»</translation>
    </message>
    <message>
        <source>{pipeline}: {stage}</source>
        <translation>{pipeline}: {stage}</translation>
    </message>
    <message>
        <source>Checklist “{name}”</source>
        <translation>Lista de pasos «{name}»</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>Today it would suggest nothing yet.</source>
        <translation>Hoy todavía no sugeriría nada.</translation>
    </message>
    <message>
        <source>It would suggest {what} today. Nothing is done before you accept it.</source>
        <translation>Hoy sugeriría {what}. No se hace nada antes de que lo aceptes.</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Borrador: {text}</translation>
    </message>
    <message>
        <source>Start “{text}”</source>
        <translation>Empezar «{text}»</translation>
    </message>
    <message>
        <source>“{what}” sold on {day}</source>
        <translation>«{what}» vendido el {day}</translation>
    </message>
    <message>
        <source>no answer to “{what}” since {day}</source>
        <translation>sin respuesta a «{what}» desde el {day}</translation>
    </message>
    <message>
        <source>“{what}” won on {day}</source>
        <translation>«{what}» ganado el {day}</translation>
    </message>
    <message>
        <source>sold on {day}</source>
        <translation>vendido el {day}</translation>
    </message>
    <message>
        <source>{why} · rule “{rule}”</source>
        <translation>{why} · regla «{rule}»</translation>
    </message>
    <message>
        <source>all {number} of the rule “{rule}” at once</source>
        <translation>los {number} de la regla «{rule}» a la vez</translation>
    </message>
    <message>
        <source>The rule “{rule}” would make {what} now, in one step that can be undone.</source>
        <translation>La regla «{rule}» crearía ahora {what}, en un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Make {what}</source>
        <translation>Crear {what}</translation>
    </message>
    <message>
        <source>Going through all of the rule “{rule}”…</source>
        <translation>Recorriendo todo lo de la regla «{rule}»…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What a rule suggests stands on Today until you accept it or say “not now”. Nothing is done, and nothing sent, by itself.</source>
        <translation>Lo que sugiere una regla está en «Hoy» hasta que lo aceptas o dices «ahora no». Nada se hace ni se envía solo.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Crear la regla</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
</context>
<context>
    <name>RunsGroup</name>
    <message>
        <source>Checklists</source>
        <translation>Listas de pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {x}</source>
        <translation>Detener: {x}</translation>
    </message>
    <message>
        <source>Its open steps are dropped</source>
        <translation>Sus pasos pendientes se descartan</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Alike</source>
        <translation>Parecidos</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Los últimos 90 días</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Los últimos 12 meses</translation>
    </message>
</context>
<context>
    <name>SaidPage</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dicen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>De todas partes</translation>
    </message>
    <message>
        <source>Nothing was said in that time, of that topic, from there.</source>
        <translation>En ese tiempo, de ese tema, de ahí no se dijo nada.</translation>
    </message>
    <message>
        <source>Nothing said yet. Add feedback on somebody’s page, say it in the line (“rated 9, loves it”), or bring in a survey.</source>
        <translation>Aún no se ha dicho nada. Añade una opinión en la página de alguien, dilo en la línea («nos dio un 9, le encanta») o trae una encuesta.</translation>
    </message>
    <message>
        <source>Bring in a survey…</source>
        <translation>Traer una encuesta…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Unir a</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
    <message>
        <source>Open the person	Enter</source>
        <translation>Abrir la persona	Enter</translation>
    </message>
    <message>
        <source>Edit…	E</source>
        <translation>Editar…	E</translation>
    </message>
    <message>
        <source>Take out of the group	Del</source>
        <translation>Sacar del grupo	Del</translation>
    </message>
    <message>
        <source>Show or hide the comments	Enter</source>
        <translation>Mostrar u ocultar los comentarios	Enter</translation>
    </message>
    <message>
        <source>Name the group…	E</source>
        <translation>Nombrar el grupo…	E</translation>
    </message>
    <message>
        <source>Group by likeness again</source>
        <translation>Agrupar otra vez por parecido</translation>
    </message>
</context>
<context>
    <name>SaleDeeds</name>
    <message>
        <source>Sale to {x} saved.</source>
        <translation>Venta a {x} guardada.</translation>
    </message>
    <message>
        <source>the sale to {x}</source>
        <translation>la venta a {x}</translation>
    </message>
    <message>
        <source>Sale to {x} changed.</source>
        <translation>Venta a {x} cambiada.</translation>
    </message>
    <message>
        <source>the change of a sale to {x}</source>
        <translation>el cambio de una venta a {x}</translation>
    </message>
    <message>
        <source>Returned by {x}.</source>
        <translation>Devuelto por {x}.</translation>
    </message>
    <message>
        <source>the return by {x}</source>
        <translation>la devolución de {x}</translation>
    </message>
    <message>
        <source>Not returned by {x}.</source>
        <translation>No devuelto por {x}.</translation>
    </message>
    <message>
        <source>“not returned” by {x}</source>
        <translation>«no devuelto» de {x}</translation>
    </message>
    <message>
        <source>Removed a sale to {x}.</source>
        <translation>Se quitó una venta a {x}.</translation>
    </message>
    <message>
        <source>removing a sale to {x}</source>
        <translation>quitar una venta a {x}</translation>
    </message>
    <message>
        <source>Imported sales: {x}.</source>
        <translation>Ventas importadas: {x}.</translation>
    </message>
    <message>
        <source>import of sales: {x}</source>
        <translation>importación de ventas: {x}</translation>
    </message>
    <message>
        <source>Price of “{x}” changed.</source>
        <translation>Precio de «{x}» cambiado.</translation>
    </message>
    <message>
        <source>the price of “{x}”</source>
        <translation>el precio de «{x}»</translation>
    </message>
    <message>
        <source>Now called “{x}”.</source>
        <translation>Ahora se llama «{x}».</translation>
    </message>
    <message>
        <source>the renaming to “{x}”</source>
        <translation>el cambio de nombre a «{x}»</translation>
    </message>
    <message>
        <source>Go together: {x}.</source>
        <translation>Van juntos: {x}.</translation>
    </message>
    <message>
        <source>the pair {x}</source>
        <translation>el par {x}</translation>
    </message>
    <message>
        <source>No longer a pair: {x}.</source>
        <translation>Ya no van juntos: {x}.</translation>
    </message>
    <message>
        <source>parting {x}</source>
        <translation>separar {x}</translation>
    </message>
    <message>
        <source>This is no amount. Try “1200 EUR” or “$12.50”.</source>
        <translation>Esto no es un importe. Prueba con «1200 EUR» o «12,50 €».</translation>
    </message>
    <message>
        <source>Of which currency? Try “950 EUR”.</source>
        <translation>¿En qué moneda? Por ejemplo, «950 EUR».</translation>
    </message>
    <message>
        <source>There is no such currency. Try “EUR”, “USD” or “CHF”.</source>
        <translation>Esa moneda no existe. Por ejemplo, «EUR», «USD» o «CHF».</translation>
    </message>
    <message>
        <source>One amount has one currency.</source>
        <translation>Un importe tiene una sola moneda.</translation>
    </message>
    <message>
        <source>That is more than can be kept.</source>
        <translation>Es más de lo que se puede guardar.</translation>
    </message>
    <message>
        <source>That has more digits behind the point than can be kept.</source>
        <translation>Tiene más decimales de los que se pueden guardar.</translation>
    </message>
    <message>
        <source>How many? Type a number above zero.</source>
        <translation>¿Cuántos? Escribe un número mayor que cero.</translation>
    </message>
    <message>
        <source>It was not sold yet on that day.</source>
        <translation>Ese día aún no estaba vendido.</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>Un precio no es menor que cero.</translation>
    </message>
    <message>
        <source>There is no item of this name.</source>
        <translation>No hay ningún artículo con ese nombre.</translation>
    </message>
    <message>
        <source>Choose two items that differ.</source>
        <translation>Elige dos artículos distintos.</translation>
    </message>
</context>
<context>
    <name>SaleFileWording</name>
    <message>
        <source>Day of the sale</source>
        <translation>Día de la venta</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio de uno</translation>
    </message>
    <message>
        <source>Amount, tax in it</source>
        <translation>Importe con impuestos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount without tax</source>
        <translation>Importe sin impuestos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>{sales} of {people}</source>
        <translation>{sales} de {people}</translation>
    </message>
    <message>
        <source>This is no table of sales: it needs a column for the customer, one for the day and one for the amount.</source>
        <translation>No es una tabla de ventas: necesita una columna para el cliente, otra para el día y otra para el importe.</translation>
    </message>
    <message>
        <source>this customer is not here</source>
        <translation>este cliente no está</translation>
    </message>
    <message>
        <source>several customers are called so</source>
        <translation>varios clientes se llaman así</translation>
    </message>
    <message>
        <source>erased on request; nobody brings them back</source>
        <translation>se borró a petición; no vuelve</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>no se nombra ningún cliente</translation>
    </message>
    <message>
        <source>the day could not be read</source>
        <translation>no se pudo leer el día</translation>
    </message>
    <message>
        <source>the amount could not be read</source>
        <translation>no se pudo leer el importe</translation>
    </message>
    <message>
        <source>there is no such currency</source>
        <translation>no existe esa moneda</translation>
    </message>
    <message>
        <source>two currencies in one amount</source>
        <translation>dos monedas en un importe</translation>
    </message>
    <message>
        <source>more than can be kept</source>
        <translation>más de lo que se puede guardar</translation>
    </message>
    <message>
        <source>more digits behind the point than can be kept</source>
        <translation>más decimales de los que se pueden guardar</translation>
    </message>
    <message>
        <source>how many could not be read</source>
        <translation>no se pudo leer cuántos</translation>
    </message>
    <message>
        <source>none was sold</source>
        <translation>no se vendió ninguno</translation>
    </message>
    <message>
        <source>too long to keep</source>
        <translation>demasiado largo para guardarlo</translation>
    </message>
    <message>
        <source>{sales} written to {name}.</source>
        <translation>{sales} en {name}.</translation>
    </message>
</context>
<context>
    <name>SaleImportDialog</name>
    <message>
        <source>Import sales</source>
        <translation>Importar ventas</translation>
    </message>
</context>
<context>
    <name>SalePopover</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Venta nueva</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Poster A2, or nothing for a payment</source>
        <translation>Cartel A2, o nada si es un pago</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>today, yesterday, 3 May</source>
        <translation>hoy, ayer, 3 de mayo</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>its number, if it has one</source>
        <translation>su número, si lo tiene</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeño</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>No devuelto</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>Devuelto…</translation>
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
        <translation>En total</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Suele</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>{every}, next about {day}</source>
        <translation>{every}, próxima hacia el {day}</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Factura {number}</translation>
    </message>
    <message>
        <source>Returned {day}: {why}</source>
        <translation>Devuelto {day}: {why}</translation>
    </message>
    <message>
        <source>Returned {day}</source>
        <translation>Devuelto {day}</translation>
    </message>
    <message>
        <source>950 EUR</source>
        <translation>950 EUR</translation>
    </message>
    <message>
        <source>usually {amount}</source>
        <translation>suele ser {amount}</translation>
    </message>
    <message>
        <source>{every}; last on {day}</source>
        <translation>{every}; la última vez el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>{item}, not {other}</source>
        <translation>{item}, no {other}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>puesto por ti</translation>
    </message>
    <message>
        <source>{price}, set by you</source>
        <translation>{price}, puesto por ti</translation>
    </message>
    <message>
        <source>usually {price}</source>
        <translation>suele costar {price}</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>última vez {day}</translation>
    </message>
</context>
<context>
    <name>SalesActs</name>
    <message>
        <source>A table of invoices or payments</source>
        <translation>Una tabla de facturas o pagos</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sales as a table</source>
        <translation>Ventas como tabla</translation>
    </message>
    <message>
        <source>sales.csv</source>
        <translation>ventas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
</context>
<context>
    <name>SalesGroup</name>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Add a sale…</source>
        <translation>Añadir una venta…</translation>
    </message>
    <message>
        <source>Change, returned, remove</source>
        <translation>Cambiar, devuelto, quitar</translation>
    </message>
</context>
<context>
    <name>SavedListActs</name>
    <message>
        <source>Save this search as a list</source>
        <translation>Guardar esta búsqueda como lista</translation>
    </message>
    <message>
        <source>Rename the list</source>
        <translation>Cambiar el nombre de la lista</translation>
    </message>
</context>
<context>
    <name>SearchChips</name>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More to search by</source>
        <translation>Más por lo que buscar</translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Everything that can be done (F10)</source>
        <translation>Todo lo que se puede hacer (F10)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>&amp;Pick a day…</source>
        <translation>&amp;Otro día…</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Repetir…</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>Des&amp;cartarlo</translation>
    </message>
    <message>
        <source>When was I t&amp;old?</source>
        <translation>¿Cuándo se me &amp;avisó?</translation>
    </message>
</context>
<context>
    <name>SnoozePopover</name>
    <message>
        <source>Snooze until</source>
        <translation>Aplazar hasta</translation>
    </message>
</context>
<context>
    <name>SoundStrip</name>
    <message>
        <source>Place in the voice note</source>
        <translation>Posición en la nota de voz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Recording for {name}</source>
        <translation>Grabando para {name}</translation>
    </message>
    <message>
        <source>Recorded for {name}, not kept yet</source>
        <translation>Grabado para {name}, aún sin guardar</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>etapa nueva</translation>
    </message>
    <message>
        <source>Name of the stage: {stage}</source>
        <translation>Nombre de la etapa: {stage}</translation>
    </message>
    <message>
        <source>Chance of {stage} in %</source>
        <translation>Probabilidad de {stage} en %</translation>
    </message>
    <message>
        <source>Days of {stage}</source>
        <translation>Días de {stage}</translation>
    </message>
    <message>
        <source>{stage} up</source>
        <translation>Subir {stage}</translation>
    </message>
    <message>
        <source>Remove {stage}</source>
        <translation>Quitar {stage}</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Chance in %</source>
        <translation>Probabilidad en %</translation>
    </message>
    <message>
        <source>Rotten after days</source>
        <translation>Estancado tras días</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Otra etapa</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Suelta aquí archivos o una carpeta</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>&amp;Pegar lo copiado</translation>
    </message>
    <message>
        <source>Cards or a table, copied elsewhere (Ctrl+V)</source>
        <translation>Tarjetas o una tabla, copiadas en otra parte (Ctrl+V)</translation>
    </message>
    <message>
        <source>Contacts as vCard, CSV, TSV, Excel (.xlsx) or LDIF: from a phone, Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce, or any other table; all of Monica (.json). Calendars (.ics) and mails (.eml, mbox) go onto timelines.</source>
        <translation>Contactos en vCard, CSV, TSV, Excel (.xlsx) o LDIF: del teléfono, de Google, Outlook, Apple, Thunderbird, LinkedIn, HubSpot, Zoho, Salesforce o cualquier otra tabla; todo lo de Monica (.json). Los calendarios (.ics) y los correos (.eml, mbox) van a la cronología.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would come in.</source>
        <translation>No se escribe nada antes de que hayas visto lo que entraría.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Reminders stop until smallcrm runs again.</source>
        <translation>Los recordatorios paran hasta que smallcrm vuelva a estar en marcha.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <source>There is no tray here: closing the window ends smallcrm, and nothing reminds you.</source>
        <translation>Aquí no hay bandeja: cerrar la ventana termina smallcrm, y nada te avisa.</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Yes, while I leave it running</source>
        <translation>Sí, mientras lo deje en marcha</translation>
    </message>
    <message>
        <source>Yes, while the window is open</source>
        <translation>Sí, mientras la ventana esté abierta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, start with the computer</source>
        <translation>Sí, iniciar con el ordenador</translation>
    </message>
    <message>
        <source>Remind me when this is due even if the window is closed?</source>
        <translation>¿Avisarme cuando toque aunque la ventana esté cerrada?</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Enviar el presupuesto</translation>
    </message>
    <message>
        <source>fri, in 2 weeks, 4 dec</source>
        <translation>vie, en 2 semanas, 4 dic</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Step {n}: days after the start</source>
        <translation>Paso {n}: días después del inicio</translation>
    </message>
    <message>
        <source>Step {n}: what is to be done</source>
        <translation>Paso {n}: lo que hay que hacer</translation>
    </message>
    <message>
        <source>Step {n}: remove</source>
        <translation>Paso {n}: quitar</translation>
    </message>
</context>
<context>
    <name>StuckDialog</name>
    <message>
        <source>Checklists that are stuck</source>
        <translation>Listas de pasos atascadas</translation>
    </message>
    <message>
        <source>A step is late by more than this many days:</source>
        <translation>Un paso lleva con retraso más de estos días:</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>No hay nada atascado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What could not be read or is left out</source>
        <translation>Lo que no se pudo leer o se omite</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows…</source>
        <translation>&amp;Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>All of them are looked at.</source>
        <translation>Ya se han mirado todos.</translation>
    </message>
</context>
<context>
    <name>TableActs</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>People as a table</source>
        <translation>Personas en tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Ordenando…</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <source>Hide {column}</source>
        <translation>Ocultar {column}</translation>
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
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Line {n}: {reason}</source>
        <translation>Línea {n}: {reason}</translation>
    </message>
    <message>
        <source>Is {example} written with the day first?</source>
        <translation>¿Está {example} con el día primero?</translation>
    </message>
    <message>
        <source>{rows} written to {name}.</source>
        <translation>{rows} en {name}.</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Columna {n}</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Guardar las filas omitidas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Guardar las filas omitidas</translation>
    </message>
</context>
<context>
    <name>TableWording</name>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is it open elsewhere, or someone else&apos;s?</source>
        <translation>El archivo no se puede leer. ¿Está abierto en otra parte, o es de otra persona?</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is too large to be a contact file.</source>
        <translation>El archivo es demasiado grande para ser de contactos.</translation>
    </message>
    <message>
        <source>This is no contact file (vCard, .vcf).</source>
        <translation>Esto no es un archivo de contactos (vCard, .vcf).</translation>
    </message>
    <message>
        <source>There are no files in this folder; those of folders in it are not read.</source>
        <translation>No hay archivos en esta carpeta; los de las carpetas que contiene no se leen.</translation>
    </message>
    <message>
        <source>This is no table of contacts.</source>
        <translation>Esto no es una tabla de contactos.</translation>
    </message>
    <message>
        <source>This workbook is damaged, or is none. Save it again as .xlsx.</source>
        <translation>Este libro de cálculo está dañado, o no lo es. Vuelve a guardarlo como .xlsx.</translation>
    </message>
    <message>
        <source>Workbooks of this kind cannot be read. Save it as .xlsx or .csv first.</source>
        <translation>Los libros de este tipo no se pueden leer. Guárdalo antes como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>This is Monica&apos;s SQL export, which is for another Monica only. In its settings, under Export, choose JSON: that can be read.</source>
        <translation>Es la exportación SQL de Monica, que solo sirve para otro Monica. En su configuración, en Exportar, elige JSON: eso se puede leer.</translation>
    </message>
    <message>
        <source>This is a message in Outlook&apos;s own form (.msg), which only Outlook can read. Save it as .eml there (the new Outlook and the one in the browser can), or copy its text.</source>
        <translation>Es un mensaje en el formato propio de Outlook (.msg), que solo Outlook puede leer. Guárdalo ahí como .eml (el nuevo Outlook y el del navegador pueden), o copia el texto.</translation>
    </message>
    <message>
        <source>This is a winmail.dat: the sender&apos;s Outlook has packed the mail and its files so that only Outlook can open them. Ask for the mail again, sent as HTML or plain text.</source>
        <translation>Es un winmail.dat: el Outlook del remitente ha empaquetado el correo y sus archivos de forma que solo Outlook puede abrirlos. Pide el correo otra vez, enviado como HTML o texto sin formato.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s whole store. In Outlook, save people as .csv (File, Open/Export), a calendar as .ics, and mails as .eml; those can be read.</source>
        <translation>Es todo el almacén de Outlook. En Outlook, guarda las personas como .csv (Archivo, Abrir y exportar), el calendario como .ics y los correos como .eml; eso se puede leer.</translation>
    </message>
    <message>
        <source>This is no file of contacts that can be read.</source>
        <translation>Esto no es un archivo de contactos que se pueda leer.</translation>
    </message>
    <message>
        <source>This is no LDIF file.</source>
        <translation>Esto no es un archivo LDIF.</translation>
    </message>
    <message>
        <source>This is no smallcrm document, or not whole. Nothing of it was brought in.</source>
        <translation>Esto no es un documento de smallcrm, o no está completo. No se trajo nada de él.</translation>
    </message>
    <message>
        <source>This export of Monica is not whole, and nothing of it was brought in. Export it there again.</source>
        <translation>Esta exportación de Monica no está completa y no se importó nada. Expórtala otra vez ahí.</translation>
    </message>
    <message>
        <source>This was written by a later smallcrm. Install that to bring it in.</source>
        <translation>Esto lo escribió un smallcrm más nuevo. Instálalo para traerlo.</translation>
    </message>
    <message>
        <source>a line that says nothing</source>
        <translation>una línea que no dice nada</translation>
    </message>
    <message>
        <source>the card has no end</source>
        <translation>la tarjeta no tiene final</translation>
    </message>
    <message>
        <source>no name in it</source>
        <translation>no contiene ningún nombre</translation>
    </message>
    <message>
        <source>a day or a year that cannot be, kept as it is</source>
        <translation>un día o un año imposible; se conserva tal cual</translation>
    </message>
    <message>
        <source>a day of the year 0, taken as one whose year is not known</source>
        <translation>un día del año 0, tomado como de año desconocido</translation>
    </message>
    <message>
        <source>some letters could not be read</source>
        <translation>algunas letras no se pudieron leer</translation>
    </message>
    <message>
        <source>too many cards</source>
        <translation>demasiadas tarjetas</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Esto no es un ritmo. Prueba con «6 semanas» o «3 meses».</translation>
    </message>
    <message>
        <source>a value too long to keep</source>
        <translation>un valor demasiado largo para guardarlo</translation>
    </message>
    <message>
        <source>a name of more than 10,000 letters, cut there</source>
        <translation>un nombre de más de 10.000 letras, cortado ahí</translation>
    </message>
    <message>
        <source>text outside any card</source>
        <translation>texto fuera de toda tarjeta</translation>
    </message>
    <message>
        <source>a row that does not fit</source>
        <translation>una fila que no encaja</translation>
    </message>
    <message>
        <source>a file that was lost before this was written</source>
        <translation>un archivo que ya se había perdido antes de escribir esto</translation>
    </message>
    <message>
        <source>a file whose content is not what it was</source>
        <translation>un archivo cuyo contenido no es el que era</translation>
    </message>
    <message>
        <source>quotes out of order, read as well as could be</source>
        <translation>comillas en desorden, leídas lo mejor posible</translation>
    </message>
    <message>
        <source>more columns than can be read</source>
        <translation>más columnas de las que se pueden leer</translation>
    </message>
    <message>
        <source>parted otherwise than the other lines</source>
        <translation>separada de otro modo que las demás líneas</translation>
    </message>
    <message>
        <source>more rows than can be read at once; the rest is left out</source>
        <translation>más filas de las que se pueden leer de una vez; el resto se omite</translation>
    </message>
    <message>
        <source>an Exchange name in the place of an e-mail address, kept as a field</source>
        <translation>un nombre de Exchange en lugar de un correo, guardado como campo</translation>
    </message>
    <message>
        <source>no e-mail address, kept as a field</source>
        <translation>no es un correo, guardado como campo</translation>
    </message>
    <message>
        <source>a number that a spreadsheet cut short, kept as a field</source>
        <translation>un número que una hoja de cálculo recortó, guardado como campo</translation>
    </message>
    <message>
        <source>a list: its members have its name as a tag</source>
        <translation>una lista: sus miembros tienen su nombre como etiqueta</translation>
    </message>
    <message>
        <source>said of a list, which is nobody: left out</source>
        <translation>dicho de una lista, que no es nadie: se omite</translation>
    </message>
    <message>
        <source>a member of a list who is not in this file</source>
        <translation>un miembro de una lista que no está en este archivo</translation>
    </message>
    <message>
        <source>known there as a relative only: named at whom they belong to</source>
        <translation>ahí solo se conoce como familiar: se nombra en la ficha de los suyos</translation>
    </message>
    <message>
        <source>a file that stays there: save it in Monica and drop it on the person</source>
        <translation>un archivo que se queda ahí: guárdalo en Monica y suéltalo sobre la persona</translation>
    </message>
    <message>
        <source>dates could be day-month or month-day</source>
        <translation>las fechas pueden ser día-mes o mes-día</translation>
    </message>
</context>
<context>
    <name>TagPopover</name>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>Insert a field…</source>
        <translation>Insertar un campo…</translation>
    </message>
    <message>
        <source>What stands in braces, such as {first_name}, is filled in for each person. Where nothing is known for one of them, nothing is drafted, and it says so.</source>
        <translation>Lo que está entre llaves, como {first_name}, se rellena para cada persona. Donde no se sabe nada de alguien, no se hace borrador, y así se dice.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>What your letters begin with. Each draft is yours to read and change before it goes; nothing is sent by itself.</source>
        <translation>Con lo que empiezan tus cartas. Cada borrador lo lees y cambias antes de que salga; nada se envía solo.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Make the template</source>
        <translation>Crear la plantilla</translation>
    </message>
    <message>
        <source>Begin with one that is ready:</source>
        <translation>Empieza con una ya hecha:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days between two offers to the same person (0: any)</source>
        <translation>Días entre dos ofertas a la misma persona (0: da igual)</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Edit	Enter</source>
        <translation>Editar	Intro</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Quitar	Supr</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>TodayDialog</name>
    <message>
        <source>Today on paper</source>
        <translation>Hoy en papel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Names and numbers on paper can be read by whoever finds it.</source>
        <translation>Los nombres y números en papel los puede leer quien los encuentre.</translation>
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
        <translation>Papelera</translation>
    </message>
    <message>
        <source>In the trash for</source>
        <translation>En la papelera durante</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Se guarda</translation>
    </message>
    <message>
        <source>So long whoever was deleted, and a note or follow-up that was removed, can be brought back. Who lay there longer goes for good when smallcrm starts.</source>
        <translation>Durante ese tiempo se puede recuperar a quien se eliminó, y una nota o seguimiento que se quitó. Lo que lleva más tiempo allí se va para siempre al iniciar smallcrm.</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>What was deleted lies here for {days}, with all it had. Enter brings it back.</source>
        <translation>Lo eliminado queda aquí {days}, con todo lo que tenía. Intro lo recupera.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Find in the trash</source>
        <translation>Buscar en la papelera</translation>
    </message>
    <message>
        <source>What lies in the trash</source>
        <translation>Lo que hay en la papelera</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>Nada en la papelera tiene estas palabras.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Remove {what} for good? This cannot be taken back.</source>
        <translation>¿Quitar {what} para siempre? Esto no se puede revertir.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open smallcrm</source>
        <translation>Abrir smallcrm</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reanudar los recordatorios</translation>
    </message>
    <message>
        <source>Hide names in notices</source>
        <translation>Ocultar nombres en los avisos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>All of today ({n})</source>
        <translation>Todo lo de hoy ({n})</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Revertirlo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>UnknownPeople</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Make all of them customers</source>
        <translation>Crear a todos como clientes</translation>
    </message>
    <message>
        <source>Not in your list</source>
        <translation>No están en tu lista</translation>
    </message>
    <message>
        <source>Whoever is checked becomes a customer. Rows of the others are left out.</source>
        <translation>Quien esté marcado pasa a ser cliente. Las filas de los demás quedan fuera.</translation>
    </message>
    <message>
        <source>Make: {who}</source>
        <translation>Crear: {who}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {who}</source>
        <translation>Elegir: {who}</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Not so: {name}</source>
        <translation>No es así: {name}</translation>
    </message>
    <message>
        <source>What you say holds instead of the numbers.</source>
        <translation>Lo que digas vale en lugar de los números.</translation>
    </message>
    <message>
        <source>on leave until spring; we spoke at the fair</source>
        <translation>de baja hasta primavera; hablamos en la feria</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale por</translation>
    </message>
</context>
<context>
    <name>WhoPopover</name>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>No se escribió nada (--dry-run).</translation>
    </message>
    <message>
        <source>{n} could not be copied: what was in them is lost.</source>
        <translation>{n} no se pudieron copiar: lo que contenían se perdió.</translation>
    </message>
    <message>
        <source>Nothing was changed. With --yes it takes the place of all there is.</source>
        <translation>No se cambió nada. Con --yes ocupa el lugar de todo lo que hay.</translation>
    </message>
    <message>
        <source>Done. What was here before: {file}</source>
        <translation>Hecho. Lo que había antes: {file}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>No se encontró nada para «{words}».</translation>
    </message>
    <message>
        <source>Start smallcrm in its window to save what can be read, or to go back to a backup.</source>
        <translation>Inicia smallcrm en su ventana para salvar lo que se pueda leer, o para volver a una copia de seguridad.</translation>
    </message>
    <message>
        <source>--new-people goes with --sales</source>
        <translation>--new-people va con --sales</translation>
    </message>
    <message>
        <source>No table has this column:</source>
        <translation>Ninguna tabla tiene esta columna:</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} omitidos</translation>
    </message>
    <message>
        <source>Not saved: who is meant by “{typed}”? {names}. Type the whole name</source>
        <translation>No guardado: ¿a quién se refiere «{typed}»? {names}. Escribe el nombre entero</translation>
    </message>
    <message>
        <source>, or “@{typed}:” for somebody new.</source>
        <translation>, o «@{typed}:» para alguien nuevo.</translation>
    </message>
    <message>
        <source>Look at it: {what}.</source>
        <translation>Míralo: {what}.</translation>
    </message>
    <message>
        <source>Not saved as a follow-up: “{what}” A “!” before the day makes it one.</source>
        <translation>No guardado como seguimiento: «{what}» Un «!» antes del día lo convierte en uno.</translation>
    </message>
    <message>
        <source>Nothing due today.</source>
        <translation>Nada para hoy.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”.</source>
        <translation>Nadie se llama «{words}».</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>También: {names}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>I wait for</source>
        <translation>Espero</translation>
    </message>
    <message>
        <source>Little things</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Your file has a passphrase, and the one for moving keeps it.</source>
        <translation>Tu archivo tiene una frase de contraseña, y el de traslado la conserva.</translation>
    </message>
    <message>
        <source>Not locked: whoever finds the file can read it.</source>
        <translation>Sin bloquear: quien encuentre el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Start smallcrm on the new computer and choose “Open a file”.</source>
        <translation>Abre smallcrm en el ordenador nuevo y elige «Abrir un archivo».</translation>
    </message>
    <message>
        <source>This copy is for reading from now on. Its window can take that back.</source>
        <translation>Esta copia es para leer desde ahora. Su ventana puede revertirlo.</translation>
    </message>
    <message>
        <source>No passphrase was given, or not twice the same. Run this in a terminal, which asks for it, or give --passphrase-file FILE or --no-passphrase.</source>
        <translation>No se dio ninguna frase de contraseña, o no dos veces la misma. Ejecuta esto en un terminal, que la pide, o da --passphrase-file ARCHIVO o --no-passphrase.</translation>
    </message>
    <message>
        <source>That passphrase is too short. Four words are good.</source>
        <translation>Esa frase de contraseña es demasiado corta. Cuatro palabras están bien.</translation>
    </message>
    <message>
        <source>To be erased: {name}</source>
        <translation>Se borrará: {name}</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Notes of others that may still name them:</source>
        <translation>Notas de otros que aún pueden mencionar el nombre:</translation>
    </message>
    <message>
        <source>More than one is called so. Give the UID:</source>
        <translation>Más de una persona se llama así. Da el UID:</translation>
    </message>
    <message>
        <source>With --yes the whole name is needed, or the UID:</source>
        <translation>Con --yes hace falta el nombre entero, o el UID:</translation>
    </message>
    <message>
        <source>This cannot be undone. Type the name to erase:</source>
        <translation>Esto no se puede deshacer. Escribe el nombre para borrar:</translation>
    </message>
    <message>
        <source>--rejects takes one file of sales at a time</source>
        <translation>--rejects toma un archivo de ventas cada vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>No promises open.</source>
        <translation>No hay promesas abiertas.</translation>
    </message>
    <message>
        <source>Every note has an owner.</source>
        <translation>Cada nota tiene dueño.</translation>
    </message>
    <message>
        <source>Nobody has gone quiet.</source>
        <translation>Nadie está en silencio.</translation>
    </message>
    <message>
        <source>This fills when there is enough to compare.</source>
        <translation>Esto se llena cuando hay bastante que comparar.</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Mantener el contacto</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>I owe, late</source>
        <translation>Debo, con retraso</translation>
    </message>
    <message>
        <source>I owe today</source>
        <translation>Debo hoy</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>Opened a copy of {name}. It goes when smallcrm is locked or closed.</source>
        <translation>Se abrió una copia de {name}. Se va cuando smallcrm se bloquea o se cierra.</translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation>Copia guardada como {name}.</translation>
    </message>
    <message>
        <source>Backed up and checked, {size}.</source>
        <translation>Copia hecha y comprobada, {size}.</translation>
    </message>
    <message>
        <source>The calendar file is not up to date: {why}</source>
        <translation>El archivo de calendario no está al día: {why}</translation>
    </message>
    <message>
        <source>Little thing: {text}</source>
        <translation>Detalle: {text}</translation>
    </message>
    <message>
        <source>Keep in touch: {rhythm}</source>
        <translation>Mantener el contacto: {rhythm}</translation>
    </message>
    <message>
        <source>Sale: {what}</source>
        <translation>Venta: {what}</translation>
    </message>
    <message>
        <source>Saved to {x}.</source>
        <translation>Guardado en {x}.</translation>
    </message>
    <message>
        <source>I wait for it</source>
        <translation>Lo espero</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continuo</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>discontinuo</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>last touch {when}</source>
        <translation>último contacto {when}</translation>
    </message>
    <message>
        <source>from this page</source>
        <translation>de esta página</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nuevo: {name}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>or new: {name}</source>
        <translation>o nuevo: {name}</translation>
    </message>
    <message>
        <source>Enter asks who is meant</source>
        <translation>Intro pregunta a quién se refiere</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>I wait for it: {when}?</source>
        <translation>Lo espero: ¿{when}?</translation>
    </message>
    <message>
        <source>I wait for it: {when}</source>
        <translation>Lo espero: {when}</translation>
    </message>
    <message>
        <source>Follow up {when}?</source>
        <translation>¿Seguimiento {when}?</translation>
    </message>
    <message>
        <source>Follow-up {when}</source>
        <translation>Seguimiento {when}</translation>
    </message>
    <message>
        <source>Tab takes it</source>
        <translation>Tab lo toma</translation>
    </message>
    <message>
        <source>that day has gone by this year</source>
        <translation>ese día ya pasó este año</translation>
    </message>
    <message>
        <source>that day has passed: due today</source>
        <translation>ese día ya pasó: para hoy</translation>
    </message>
    <message>
        <source>the weekday is another one</source>
        <translation>el día de la semana es otro</translation>
    </message>
    <message>
        <source>morning or afternoon?</source>
        <translation>¿mañana o tarde?</translation>
    </message>
    <message>
        <source>read the other way round</source>
        <translation>leído al revés</translation>
    </message>
    <message>
        <source>that is years ahead</source>
        <translation>eso está a años de distancia</translation>
    </message>
    <message>
        <source>more than one day is named</source>
        <translation>se nombra más de un día</translation>
    </message>
    <message>
        <source>about then</source>
        <translation>más o menos entonces</translation>
    </message>
    <message>
        <source>Everything is in {file}.</source>
        <translation>Todo está en {file}.</translation>
    </message>
    <message>
        <source>{n} cards are in {file}.</source>
        <translation>{n} tarjetas están en {file}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>That day could not be read.</source>
        <translation>Ese día no se pudo leer.</translation>
    </message>
    <message>
        <source>Goodwill: {what}</source>
        <translation>Compensación: {what}</translation>
    </message>
    <message>
        <source>Consent of {x} added.</source>
        <translation>Consentimiento de {x} añadido.</translation>
    </message>
    <message>
        <source>the consent of {x}</source>
        <translation>el consentimiento de {x}</translation>
    </message>
    <message>
        <source>Consent of {x} withdrawn.</source>
        <translation>Consentimiento de {x} retirado.</translation>
    </message>
    <message>
        <source>the withdrawal of {x}</source>
        <translation>la retirada de {x}</translation>
    </message>
    <message>
        <source>Consent of {x} removed.</source>
        <translation>Consentimiento de {x} quitado.</translation>
    </message>
    <message>
        <source>removing a consent of {x}</source>
        <translation>quitar un consentimiento de {x}</translation>
    </message>
    <message>
        <source>{x} is not to be contacted.</source>
        <translation>No se debe contactar a {x}.</translation>
    </message>
    <message>
        <source>no contact with {x}</source>
        <translation>sin contacto con {x}</translation>
    </message>
    <message>
        <source>{x} may be contacted.</source>
        <translation>Se puede contactar a {x}.</translation>
    </message>
    <message>
        <source>contact with {x}</source>
        <translation>contacto con {x}</translation>
    </message>
    <message>
        <source>Given to {x}.</source>
        <translation>Asignado a {x}.</translation>
    </message>
    <message>
        <source>giving to {x}</source>
        <translation>asignar a {x}</translation>
    </message>
    <message>
        <source>Joined: {x}.</source>
        <translation>Unido: {x}.</translation>
    </message>
    <message>
        <source>joining {x}</source>
        <translation>unir {x}</translation>
    </message>
    <message>
        <source>Not the same: {x}.</source>
        <translation>No es el mismo: {x}.</translation>
    </message>
    <message>
        <source>“not the same”: {x}</source>
        <translation>«no es el mismo»: {x}</translation>
    </message>
    <message>
        <source>Brought back {x} from a backup.</source>
        <translation>{x} recuperado de una copia de seguridad.</translation>
    </message>
    <message>
        <source>bringing back {x} from a backup</source>
        <translation>recuperar {x} de una copia de seguridad</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as it is.</source>
        <translation>Esto no parece un correo. Se guarda como está.</translation>
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
        <translation>Todo lo guardado sobre {name}</translation>
    </message>
    <message>
        <source>Answer {name}’s request</source>
        <translation>Responder a la solicitud de {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Little things, dates and tags</source>
        <translation>Detalles, fechas y etiquetas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Notes of calls, e-mails and meetings</source>
        <translation>Notas de llamadas, correos y reuniones</translation>
    </message>
    <message>
        <source>Sales, agreements, deals, complaints and messages</source>
        <translation>Ventas, contratos, negocios, quejas y mensajes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Lines as they were typed</source>
        <translation>Líneas tal como se escribieron</translation>
    </message>
    <message>
        <source>Mentioned in texts about others</source>
        <translation>Mencionado en textos sobre otros</translation>
    </message>
    <message>
        <source>Kept from imported files</source>
        <translation>Guardado de archivos importados</translation>
    </message>
    <message>
        <source>Earlier values, kept so that changes can be undone</source>
        <translation>Valores anteriores, guardados para poder deshacer los cambios</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no anotado</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In the file since</source>
        <translation>En el archivo desde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Backups that still contain it</source>
        <translation>Copias de seguridad que aún lo contienen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>(in the second folder)</source>
        <translation>(en la segunda carpeta)</translation>
    </message>
    <message>
        <source>(could not be read)</source>
        <translation>(no se pudo leer)</translation>
    </message>
    <message>
        <source>Made on {day}. In the file since {since}.</source>
        <translation>Hecho el {day}. En el archivo desde el {since}.</translation>
    </message>
    <message>
        <source>Other people’s names, addresses and numbers are shown as {mask}.</source>
        <translation>Los nombres, direcciones y números de otras personas se muestran como {mask}.</translation>
    </message>
    <message>
        <source>Not to be contacted, since {day}.</source>
        <translation>No contactar, desde el {day}.</translation>
    </message>
    <message>
        <source>The record is in the trash.</source>
        <translation>El registro está en la papelera.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Company and role</source>
        <translation>Empresa y función</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Little thing</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Keep in touch every</source>
        <translation>Mantener el contacto cada</translation>
    </message>
    <message>
        <source>Not to be listed until</source>
        <translation>No mostrar hasta</translation>
    </message>
    <message>
        <source>vCard line</source>
        <translation>Línea de vCard</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Name or choice of a field of your own</source>
        <translation>Nombre u opción de un campo propio</translation>
    </message>
    <message>
        <source>Tag to keep in touch by</source>
        <translation>Etiqueta para mantener el contacto</translation>
    </message>
    <message>
        <source>Saved list</source>
        <translation>Lista guardada</translation>
    </message>
    <message>
        <source>Whom a note is with</source>
        <translation>Con quién es una nota</translation>
    </message>
    <message>
        <source>Somebody else who looks alike</source>
        <translation>Otra persona parecida</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Perhaps, by a part of the name</source>
        <translation>Quizás, por una parte del nombre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Introduced somebody else</source>
        <translation>Presentó a otra persona</translation>
    </message>
    <message>
        <source>Promised by me, open</source>
        <translation>Prometido por mí, abierto</translation>
    </message>
    <message>
        <source>Promised by me, done</source>
        <translation>Prometido por mí, hecho</translation>
    </message>
    <message>
        <source>Promised by me, dropped</source>
        <translation>Prometido por mí, descartado</translation>
    </message>
    <message>
        <source>Promised to me, open</source>
        <translation>Prometido a mí, abierto</translation>
    </message>
    <message>
        <source>Promised to me, done</source>
        <translation>Prometido a mí, hecho</translation>
    </message>
    <message>
        <source>Promised to me, dropped</source>
        <translation>Prometido a mí, descartado</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>En la papelera desde</translation>
    </message>
    <message>
        <source>Not to be contacted, since</source>
        <translation>No contactar, desde</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>whose promise</source>
        <translation>de quién es la promesa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>repeats from</source>
        <translation>se repite desde</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>del día</translation>
    </message>
    <message>
        <source>by which way</source>
        <translation>por qué vía</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>how it was given</source>
        <translation>cómo se dio</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>apartado de correos</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>role</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>segunda línea</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>cada cuánto</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>already the same</source>
        <translation>ya igual</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nuevos</translation>
    </message>
    <message>
        <source>{n} already the same</source>
        <translation>{n} ya iguales</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Ponerse en contacto</translation>
    </message>
    <message>
        <source>Keep in touch with #{tag}…</source>
        <translation>Mantener el contacto con #{tag}…</translation>
    </message>
    <message>
        <source>Keep in touch: {every}</source>
        <translation>Mantener el contacto: {every}</translation>
    </message>
    <message>
        <source>Written {when}</source>
        <translation>Escrito {when}</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Hecho {when}</translation>
    </message>
    <message>
        <source>Dropped {when}</source>
        <translation>Descartado {when}</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>nothing will be said of it</source>
        <translation>no se avisará de nada</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún sin avisar</translation>
    </message>
    <message>
        <source>told anew, because the clock had been set back</source>
        <translation>avisado de nuevo, porque el reloj se había atrasado</translation>
    </message>
    <message>
        <source>After a sleep or a start</source>
        <translation>Tras dormir o iniciar</translation>
    </message>
    <message>
        <source>Notice of the day</source>
        <translation>Aviso del día</translation>
    </message>
    <message>
        <source>Third late day</source>
        <translation>Tercer día de retraso</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A notice to try</source>
        <translation>Un aviso de prueba</translation>
    </message>
    <message>
        <source>not told, because these notices are switched off</source>
        <translation>sin avisar, porque estos avisos están apagados</translation>
    </message>
    <message>
        <source>being told</source>
        <translation>avisando</translation>
    </message>
    <message>
        <source>told {when} by a notice</source>
        <translation>avisado {when} con un aviso</translation>
    </message>
    <message>
        <source>told {when} by the tray</source>
        <translation>avisado {when} en la bandeja</translation>
    </message>
    <message>
        <source>told {when} in the Due panel</source>
        <translation>avisado {when} en el panel de lo que toca</translation>
    </message>
    <message>
        <source>told {when} in the window</source>
        <translation>avisado {when} en la ventana</translation>
    </message>
    <message>
        <source>told {when}</source>
        <translation>avisado {when}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>perhaps for the second time</source>
        <translation>quizás por segunda vez</translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation>abierto {when}</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>hecho {when}</translation>
    </message>
    <message>
        <source>snoozed {when}</source>
        <translation>aplazado {when}</translation>
    </message>
    <message>
        <source>dropped {when}</source>
        <translation>descartado {when}</translation>
    </message>
    <message>
        <source>moved {when}</source>
        <translation>movido {when}</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>cerrado {when}</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>visto {when}</translation>
    </message>
    <message>
        <source>not seen, {when}</source>
        <translation>no visto, {when}</translation>
    </message>
    <message>
        <source>in the notice</source>
        <translation>en el aviso</translation>
    </message>
    <message>
        <source>in the Due panel</source>
        <translation>en el panel de lo que toca</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Para {when}</translation>
    </message>
    <message>
        <source>Not undone: something else was done since. Undo that first.</source>
        <translation>No deshecho: se hizo otra cosa desde entonces. Deshaz eso primero.</translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>aún no está en la lista</translation>
    </message>
    <message>
        <source>Last change: {when}.</source>
        <translation>Último cambio: {when}.</translation>
    </message>
    <message>
        <source>{file} is your file now. What was here before is among the backups.</source>
        <translation>{file} es ahora tu archivo. Lo que había antes está entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>It is locked with the passphrase that you have here.</source>
        <translation>Está bloqueado con la frase de contraseña que tienes aquí.</translation>
    </message>
    <message>
        <source>It opens with the passphrase that you typed for it, and so do the backups here. You can change it in Settings, Safety.</source>
        <translation>Se abre con la frase de contraseña que escribiste para él, y también las copias de aquí. Puedes cambiarla en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>Everything here was moved to another computer: {when}, as {file}. This copy is for reading, so that the two do not grow apart.</source>
        <translation>Todo lo de aquí pasó a otro ordenador: {when}, como {file}. Esta copia es para leer, para que no se separen.</translation>
    </message>
    <message>
        <source>{name} wants no contact.</source>
        <translation>{name} no quiere contacto.</translation>
    </message>
    <message>
        <source>{names} want no contact.</source>
        <translation>{names} no quieren contacto.</translation>
    </message>
    <message>
        <source>May have been shown before.</source>
        <translation>Quizás ya se mostró.</translation>
    </message>
    <message>
        <source>A test notice from smallcrm</source>
        <translation>Un aviso de prueba de smallcrm</translation>
    </message>
    <message>
        <source>This is how a follow-up will be told, now {time}.</source>
        <translation>Así se avisará de un seguimiento, ahora {time}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The clock went {n} days ahead. Is it right? What came due is in Today.</source>
        <translation>El reloj avanzó {n} días. ¿Es correcto? Lo que tocaba está en Hoy.</translation>
    </message>
    <message>
        <source>The clock went {n} days back. What is not due yet will be told again.</source>
        <translation>El reloj retrocedió {n} días. De lo que aún no toca se avisará de nuevo.</translation>
    </message>
    <message>
        <source>Reminders from smallcrm</source>
        <translation>Recordatorios de smallcrm</translation>
    </message>
    <message>
        <source>Open smallcrm to see them.</source>
        <translation>Abre smallcrm para verlos.</translation>
    </message>
    <message>
        <source>A follow-up is due</source>
        <translation>Toca un seguimiento</translation>
    </message>
    <message>
        <source>Open smallcrm to see it.</source>
        <translation>Abre smallcrm para verlo.</translation>
    </message>
    <message>
        <source>Due now.</source>
        <translation>Toca ahora.</translation>
    </message>
    <message>
        <source>a follow-up is due</source>
        <translation>toca un seguimiento</translation>
    </message>
    <message>
        <source>You wait for it, due now.</source>
        <translation>Lo esperas, toca ahora.</translation>
    </message>
    <message>
        <source>From: {origin}</source>
        <translation>De: {origin}</translation>
    </message>
    <message>
        <source>Do not contact!</source>
        <translation>¡No contactar!</translation>
    </message>
    <message>
        <source>Third day late.</source>
        <translation>Tercer día de retraso.</translation>
    </message>
    <message>
        <source>Ask for it, move it, or drop it?</source>
        <translation>¿Preguntar, moverlo o descartarlo?</translation>
    </message>
    <message>
        <source>Do it, move it, or drop it?</source>
        <translation>¿Hacerlo, moverlo o descartarlo?</translation>
    </message>
    <message>
        <source>A follow-up is late</source>
        <translation>Un seguimiento va con retraso</translation>
    </message>
    <message>
        <source>a follow-up is late</source>
        <translation>un seguimiento va con retraso</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>un seguimiento</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Los recordatorios están en pausa</translation>
    </message>
    <message>
        <source>Today: {what}</source>
        <translation>Hoy: {what}</translation>
    </message>
    <message>
        <source>Do them, move them, or drop them?</source>
        <translation>¿Hacerlos, moverlos o descartarlos?</translation>
    </message>
    <message>
        <source>Nothing is lost; Today keeps the list.</source>
        <translation>No se pierde nada; Hoy conserva la lista.</translation>
    </message>
    <message>
        <source>They start again when you say so.</source>
        <translation>Vuelven a empezar cuando lo digas.</translation>
    </message>
    <message>
        <source>They start again: {when}.</source>
        <translation>Vuelven a empezar: {when}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <source>A follow-up</source>
        <translation>Un seguimiento</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>no contactar</translation>
    </message>
    <message>
        <source>Packed: {when}.</source>
        <translation>Empaquetado: {when}.</translation>
    </message>
    <message>
        <source>What is here now ({what}) is kept as a backup first.</source>
        <translation>Lo que hay aquí ahora ({what}) se guarda antes como copia de seguridad.</translation>
    </message>
    <message>
        <source>It will be locked with the passphrase that you have here. Nothing changes for you.</source>
        <translation>Se bloqueará con la frase de contraseña que tienes aquí. Para ti no cambia nada.</translation>
    </message>
    <message>
        <source>From now on smallcrm opens with the passphrase that you typed just now, and so do all backups here. You can change it in Settings, Safety.</source>
        <translation>Desde ahora smallcrm se abre con la frase de contraseña que acabas de escribir, y también todas las copias de aquí. Puedes cambiarla en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>The file is locked. Type its passphrase to look into it.</source>
        <translation>El archivo está bloqueado. Escribe su frase de contraseña para mirar dentro.</translation>
    </message>
    <message>
        <source>follow-up {when}</source>
        <translation>seguimiento {when}</translation>
    </message>
    <message>
        <source>customer since {year}</source>
        <translation>cliente desde {year}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>con retraso desde {day}</translation>
    </message>
    <message>
        <source>{every} by #{tag}, {when}</source>
        <translation>{every} por #{tag}, {when}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>snoozed {n}×</source>
        <translation>aplazado {n}×</translation>
    </message>
    <message>
        <source>I wait for it, and it is late</source>
        <translation>Lo espero, y va con retraso</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Due: {when}.</source>
        <translation>Para: {when}.</translation>
    </message>
    <message>
        <source>A follow-up at its hour</source>
        <translation>Un seguimiento a su hora</translation>
    </message>
    <message>
        <source>What was promised, and what was said last.</source>
        <translation>Lo que se prometió, y lo último que se dijo.</translation>
    </message>
    <message>
        <source>One notice for the day</source>
        <translation>Un aviso para el día</translation>
    </message>
    <message>
        <source>What is late, what is due, whose birthday it is. None when there is nothing.</source>
        <translation>Lo que va con retraso, lo que toca, quién cumple años. Ninguno cuando no hay nada.</translation>
    </message>
    <message>
        <source>What came due meanwhile</source>
        <translation>Lo que llegó mientras tanto</translation>
    </message>
    <message>
        <source>One notice for all of it, after sleep or a start.</source>
        <translation>Un aviso para todo, tras dormir o iniciar.</translation>
    </message>
    <message>
        <source>On the third late day</source>
        <translation>Al tercer día de retraso</translation>
    </message>
    <message>
        <source>Once: do it, move it, or drop it.</source>
        <translation>Una vez: hacerlo, moverlo o descartarlo.</translation>
    </message>
    <message>
        <source>On Mondays, who is quiet</source>
        <translation>Los lunes, quién está en silencio</translation>
    </message>
    <message>
        <source>Customers you have not spoken to for longer than usual.</source>
        <translation>Clientes con los que no has hablado en más tiempo del habitual.</translation>
    </message>
    <message>
        <source>That reminders are paused</source>
        <translation>Que los recordatorios están en pausa</translation>
    </message>
    <message>
        <source>When the pause has lasted, so that it is not forgotten.</source>
        <translation>Cuando la pausa dura, para que no se olvide.</translation>
    </message>
    <message>
        <source>That a backup did not finish</source>
        <translation>Que una copia de seguridad no terminó</translation>
    </message>
    <message>
        <source>Once a day at most, until one does. The state is in Settings, Safety.</source>
        <translation>Una vez al día como mucho, hasta que una termine. El estado está en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Solo el nombre</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>“Sarah Chen: send quote, two options”</source>
        <translation>«Sarah Chen: enviar presupuesto, dos opciones»</translation>
    </message>
    <message>
        <source>“Sarah Chen: a follow-up is due”</source>
        <translation>«Sarah Chen: toca un seguimiento»</translation>
    </message>
    <message>
        <source>“A follow-up is due”</source>
        <translation>«Toca un seguimiento»</translation>
    </message>
    <message>
        <source>Do not contact, since {day}</source>
        <translation>No contactar, desde el {day}</translation>
    </message>
    <message>
        <source>The law may make you keep some of it, such as invoices, for years. Keep these elsewhere before you go on: nobody can bring back what is erased.</source>
        <translation>La ley puede obligarte a conservar una parte durante años, como las facturas. Guárdala en otro sitio antes de seguir: nadie puede recuperar lo borrado.</translation>
    </message>
    <message>
        <source>{name} is erased.</source>
        <translation>{name} se borró.</translation>
    </message>
    <message>
        <source>An erasure was finished.</source>
        <translation>Se terminó un borrado.</translation>
    </message>
    <message>
        <source>Could not be rewritten, so delete by hand: {files}.</source>
        <translation>No se pudieron reescribir, así que elimínalos a mano: {files}.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there now. Backups in it still hold the data until smallcrm sees it again, or until they expire after 12 months.</source>
        <translation>La carpeta {folder} no está ahora. Sus copias aún contienen los datos hasta que smallcrm la vuelva a ver, o hasta que caduquen a los 12 meses.</translation>
    </message>
    <message>
        <source>The calendar file {file} could not be written and may still name them, until smallcrm can write it again.</source>
        <translation>No se pudo escribir el archivo de calendario {file}, que puede nombrarla todavía hasta que smallcrm pueda escribirlo otra vez.</translation>
    </message>
    <message>
        <source>Delete {names} for good? What is only in there is lost then.</source>
        <translation>¿Eliminar {names} para siempre? Lo que solo está ahí se pierde.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Could not be deleted: {files}.</source>
        <translation>No se pudieron eliminar: {files}.</translation>
    </message>
    <message>
        <source>The answer is due on {day}. No follow-up could be set, because the file cannot be written.</source>
        <translation>La respuesta es para el {day}. No se pudo crear un seguimiento, porque no se puede escribir en el archivo.</translation>
    </message>
    <message>
        <source>Follow-up set for {day}: answer the request.</source>
        <translation>Seguimiento creado para el {day}: responder a la solicitud.</translation>
    </message>
    <message>
        <source>A follow-up to answer the request is open already.</source>
        <translation>Ya hay abierto un seguimiento para responder a la solicitud.</translation>
    </message>
    <message>
        <source>to read and to print</source>
        <translation>para leer e imprimir</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>para una hoja de cálculo</translation>
    </message>
    <message>
        <source>for another program</source>
        <translation>para otro programa</translation>
    </message>
    <message>
        <source>Read it before you send it. Other people’s names, addresses and numbers are hidden as far as smallcrm knows these people; whoever is not in your file it cannot know.</source>
        <translation>Léelo antes de enviarlo. Los nombres, direcciones y números de otras personas están ocultos hasta donde smallcrm las conoce; a quien no está en tu archivo no puede conocerlo.</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>cualquier vía</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>post</source>
        <translation>correo postal</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}, given {since}</source>
        <translation>retirado el {day}, dado {since}</translation>
    </message>
    <message>
        <source>“{name}:” is no field, so its words are searched for. Fields: {fields}</source>
        <translation>«{name}:» no es un campo, así que se buscan sus palabras. Campos: {fields}</translation>
    </message>
    <message>
        <source>today, late, week, none, a date, or &lt;2026-12-01</source>
        <translation>today, late, week, none, una fecha o &lt;2026-12-01</translation>
    </message>
    <message>
        <source>never, week, a date, &gt;60d for no contact in 60 days</source>
        <translation>never, week, una fecha, &gt;60d para 60 días sin contacto</translation>
    </message>
    <message>
        <source>today, week, 2026, 2026-11, 2026-11-25 or &gt;2026-11</source>
        <translation>today, week, 2026, 2026-11, 2026-11-25 o &gt;2026-11</translation>
    </message>
    <message>
        <source>call, email, meeting, message, payment, note, person or company</source>
        <translation>call, email, meeting, message, payment, note, person o company</translation>
    </message>
    <message>
        <source>an amount such as &gt;1000 or &lt;€50</source>
        <translation>un importe como &gt;1000 o &lt;€50</translation>
    </message>
    <message>
        <source>open, won, lost, any, none, or a word of what it is called</source>
        <translation>open, won, lost, any, none o una palabra de cómo se llama</translation>
    </message>
    <message>
        <source>late, week, none, a month such as 2026-12, or &lt;30d</source>
        <translation>late, week, none, un mes como 2026-12 o &lt;30d</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>the name of an item, or its beginning</source>
        <translation>el nombre de un artículo, o su comienzo</translation>
    </message>
    <message>
        <source>2026, 2026-11, &gt;2026-11-25 or &gt;60d for bought, but not in 60 days</source>
        <translation>2026, 2026-11, &gt;2026-11-25 o &gt;60d para compró, pero no en 60 días</translation>
    </message>
    <message>
        <source>the number of an invoice, or a part of it</source>
        <translation>el número de una factura, o una parte</translation>
    </message>
    <message>
        <source>today, week, month, a date, or &lt;60d for the next 60 days</source>
        <translation>today, week, month, una fecha o &lt;60d para los próximos 60 días</translation>
    </message>
    <message>
        <source>a date, 2026, &gt;2026-11 or &lt;60d for the last 60 days</source>
        <translation>una fecha, 2026, &gt;2026-11 o &lt;60d para los últimos 60 días</translation>
    </message>
    <message>
        <source>an amount such as &gt;80 or &lt;€50</source>
        <translation>una cantidad como &gt;80 o &lt;€50</translation>
    </message>
    <message>
        <source>yes, or &gt;7d for a step that is more than 7 days late</source>
        <translation>yes, o &gt;7d para un paso con más de 7 días de retraso</translation>
    </message>
    <message>
        <source>open, closed, minor, serious, grave, any, none, or its words</source>
        <translation>open, closed, minor, serious, grave, any, none o sus palabras</translation>
    </message>
    <message>
        <source>a score such as &lt;4 (of 10), &gt;=4/5, any or none</source>
        <translation>una puntuación como &lt;4 (de 10), &gt;=4/5, any o none</translation>
    </message>
    <message>
        <source>low, high, any, none, or its words</source>
        <translation>low, high, any, none o sus palabras</translation>
    </message>
    <message>
        <source>a word, or several in quotation marks</source>
        <translation>una palabra, o varias entre comillas</translation>
    </message>
    <message>
        <source>{name}: takes {values}.</source>
        <translation>{name}: admite {values}.</translation>
    </message>
    <message>
        <source>List “{x}” saved.</source>
        <translation>Lista «{x}» guardada.</translation>
    </message>
    <message>
        <source>saving the list “{x}”</source>
        <translation>guardar la lista «{x}»</translation>
    </message>
    <message>
        <source>List “{x}” changed.</source>
        <translation>Lista «{x}» cambiada.</translation>
    </message>
    <message>
        <source>the change of the list “{x}”</source>
        <translation>el cambio de la lista «{x}»</translation>
    </message>
    <message>
        <source>Order of {x} lists changed.</source>
        <translation>Orden de {x} listas cambiado.</translation>
    </message>
    <message>
        <source>the order of {x} lists</source>
        <translation>el orden de {x} listas</translation>
    </message>
    <message>
        <source>List “{x}” removed.</source>
        <translation>Lista «{x}» quitada.</translation>
    </message>
    <message>
        <source>removing the list “{x}”</source>
        <translation>quitar la lista «{x}»</translation>
    </message>
    <message>
        <source>There is a list of this name already.</source>
        <translation>Ya hay una lista con ese nombre.</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Para esta semana</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>No contact for 60 days</source>
        <translation>60 días sin contacto</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Has a birthday</source>
        <translation>Tiene cumpleaños</translation>
    </message>
    <message>
        <source>Can be called now</source>
        <translation>Se puede llamar ahora</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>{what}, on</source>
        <translation>{what}, activado</translation>
    </message>
    <message>
        <source>{what}, off</source>
        <translation>{what}, desactivado</translation>
    </message>
    <message>
        <source>Still looking…</source>
        <translation>Todavía se busca…</translation>
    </message>
    <message>
        <source>In the trash. Enter to see it there.</source>
        <translation>En la papelera. Intro para verlo ahí.</translation>
    </message>
    <message>
        <source>Nobody fits “{words}”. Looked in {people}.</source>
        <translation>Nadie encaja con «{words}». Se buscó en {people}.</translation>
    </message>
    <message>
        <source>Nobody called “{words}”, and no note says it. Looked in {notes} and {people}.</source>
        <translation>Nadie se llama «{words}» y ninguna nota lo dice. Se buscó en {notes} y {people}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>voice note, {length}</source>
        <translation>nota de voz, {length}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>con {names}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>aún sin contacto</translation>
    </message>
    <message>
        <source>usually {span}</source>
        <translation>normalmente {span}</translation>
    </message>
    <message>
        <source>{long} ({against})</source>
        <translation>{long} ({against})</translation>
    </message>
    <message>
        <source>usually every {span}</source>
        <translation>normalmente cada {span}</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>turns {n}</source>
        <translation>cumple {n}</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Yearly days</source>
        <translation>Días anuales</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Recuperado: {what}.</translation>
    </message>
    <message>
        <source>removed {when}</source>
        <translation>quitado {when}</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>smallcrm: reminders are paused</source>
        <translation>smallcrm: recordatorios en pausa</translation>
    </message>
    <message>
        <source>{n} due</source>
        <translation>{n} para ahora</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} con retraso</translation>
    </message>
    <message>
        <source>{n} you wait for</source>
        <translation>{n} que esperas</translation>
    </message>
    <message>
        <source>I wait for {what}</source>
        <translation>Espero {what}</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que reanude</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Pausar los recordatorios</translation>
    </message>
    <message>
        <source>Paused until {when}</source>
        <translation>En pausa hasta {when}</translation>
    </message>
    <message>
        <source>The keychain has no key for this file. Type the passphrase.</source>
        <translation>El llavero no tiene clave para este archivo. Escribe la frase de contraseña.</translation>
    </message>
    <message>
        <source>called {when}</source>
        <translation>llamada {when}</translation>
    </message>
    <message>
        <source>e-mailed {when}</source>
        <translation>correo {when}</translation>
    </message>
    <message>
        <source>met {when}</source>
        <translation>reunión {when}</translation>
    </message>
    <message>
        <source>wrote {when}</source>
        <translation>mensaje {when}</translation>
    </message>
    <message>
        <source>paid {when}</source>
        <translation>pago {when}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every {n} days</source>
        <translation>Cada {n} días</translation>
    </message>
    <message>
        <source>Every {n} weeks</source>
        <translation>Cada {n} semanas</translation>
    </message>
    <message>
        <source>Every {n} months</source>
        <translation>Cada {n} meses</translation>
    </message>
    <message>
        <source>Every {n} years</source>
        <translation>Cada {n} años</translation>
    </message>
    <message>
        <source>{head}: “{words}”</source>
        <translation>{head}: «{words}»</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>En 1 &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Later today</source>
        <translation>Más &amp;tarde hoy</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>&amp;End of week</source>
        <translation>&amp;Fin de la semana</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>Próxima &amp;semana</translation>
    </message>
    <message>
        <source>&amp;In two weeks</source>
        <translation>En &amp;dos semanas</translation>
    </message>
    <message>
        <source>Added {x}.</source>
        <translation>{x}: añadido.</translation>
    </message>
    <message>
        <source>adding {x}</source>
        <translation>añadir {x}</translation>
    </message>
    <message>
        <source>Changed {x}.</source>
        <translation>{x}: cambiado.</translation>
    </message>
    <message>
        <source>the change to {x}</source>
        <translation>el cambio de {x}</translation>
    </message>
    <message>
        <source>Moved {x} to the trash.</source>
        <translation>{x} se movió a la papelera.</translation>
    </message>
    <message>
        <source>deleting {x}</source>
        <translation>eliminar {x}</translation>
    </message>
    <message>
        <source>Brought back {x}.</source>
        <translation>{x}: recuperado.</translation>
    </message>
    <message>
        <source>bringing back {x}</source>
        <translation>recuperar {x}</translation>
    </message>
    <message>
        <source>Added to {x}.</source>
        <translation>Añadido a {x}.</translation>
    </message>
    <message>
        <source>the addition to {x}</source>
        <translation>lo añadido a {x}</translation>
    </message>
    <message>
        <source>Removed from {x}.</source>
        <translation>Quitado de {x}.</translation>
    </message>
    <message>
        <source>the removal from {x}</source>
        <translation>lo quitado de {x}</translation>
    </message>
    <message>
        <source>what was saved to {x}</source>
        <translation>lo guardado en {x}</translation>
    </message>
    <message>
        <source>the note on {x}</source>
        <translation>la nota de {x}</translation>
    </message>
    <message>
        <source>Changed the note on {x}.</source>
        <translation>Nota de {x} cambiada.</translation>
    </message>
    <message>
        <source>the change on {x}</source>
        <translation>el cambio en {x}</translation>
    </message>
    <message>
        <source>Removed a note on {x}.</source>
        <translation>Nota de {x} quitada.</translation>
    </message>
    <message>
        <source>removing a note on {x}</source>
        <translation>quitar una nota de {x}</translation>
    </message>
    <message>
        <source>Follow-up saved to {x}.</source>
        <translation>Seguimiento guardado en {x}.</translation>
    </message>
    <message>
        <source>the follow-up for {x}</source>
        <translation>el seguimiento de {x}</translation>
    </message>
    <message>
        <source>Follow-up for {x} changed.</source>
        <translation>Seguimiento de {x} cambiado.</translation>
    </message>
    <message>
        <source>the change for {x}</source>
        <translation>el cambio para {x}</translation>
    </message>
    <message>
        <source>Done: {x}.</source>
        <translation>Hecho: {x}.</translation>
    </message>
    <message>
        <source>done: {x}</source>
        <translation>hecho: {x}</translation>
    </message>
    <message>
        <source>Open again: {x}.</source>
        <translation>Abierto de nuevo: {x}.</translation>
    </message>
    <message>
        <source>opening again: {x}</source>
        <translation>abrir de nuevo: {x}</translation>
    </message>
    <message>
        <source>Snoozed: {x}.</source>
        <translation>Aplazado: {x}.</translation>
    </message>
    <message>
        <source>the snooze: {x}</source>
        <translation>el aplazamiento: {x}</translation>
    </message>
    <message>
        <source>Dropped: {x}.</source>
        <translation>Descartado: {x}.</translation>
    </message>
    <message>
        <source>the drop: {x}</source>
        <translation>el descarte: {x}</translation>
    </message>
    <message>
        <source>Removed the follow-up: {x}.</source>
        <translation>Seguimiento quitado: {x}.</translation>
    </message>
    <message>
        <source>the removal: {x}</source>
        <translation>quitar: {x}</translation>
    </message>
    <message>
        <source>Repeating changed: {x}.</source>
        <translation>Repetición cambiada: {x}.</translation>
    </message>
    <message>
        <source>the repeating of {x}</source>
        <translation>la repetición de {x}</translation>
    </message>
    <message>
        <source>{x} can wait.</source>
        <translation>{x} puede esperar.</translation>
    </message>
    <message>
        <source>the answer on {x}</source>
        <translation>la respuesta sobre {x}</translation>
    </message>
    <message>
        <source>Rhythm of #{x} changed.</source>
        <translation>Ritmo de #{x} cambiado.</translation>
    </message>
    <message>
        <source>the rhythm of #{x}</source>
        <translation>el ritmo de #{x}</translation>
    </message>
    <message>
        <source>Imported {x}.</source>
        <translation>Importado: {x}.</translation>
    </message>
    <message>
        <source>import of {x}</source>
        <translation>importación de {x}</translation>
    </message>
    <message>
        <source>Taken back: {x}.</source>
        <translation>Revertido: {x}.</translation>
    </message>
    <message>
        <source>taking back: {x}</source>
        <translation>revertir: {x}</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>Not taken back after all: {what}.</source>
        <translation>Al final no se revirtió: {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Revertido: {what}.</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>This file was written by a later smallcrm. It has not been touched. Install the newer version to open it.</source>
        <translation>Este archivo lo escribió un smallcrm más nuevo. No se ha tocado. Instala la versión más nueva para abrirlo.</translation>
    </message>
    <message>
        <source>{name} is not a smallcrm file. It has not been touched.</source>
        <translation>{name} no es un archivo de smallcrm. No se ha tocado.</translation>
    </message>
    <message>
        <source>The file {path} is damaged and was left as it is. Copies that were checked, if any were made, stand in “backups” beside it.</source>
        <translation>El archivo {path} está dañado y se dejó como está. Las copias comprobadas, si las hay, están al lado en «backups».</translation>
    </message>
    <message>
        <source>The file was moved or replaced while smallcrm had it open. Nothing was written. Put it back, or start smallcrm again.</source>
        <translation>El archivo se movió o se reemplazó mientras smallcrm lo tenía abierto. No se escribió nada. Vuelve a ponerlo, o abre smallcrm de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Make it writable, or choose another folder with --data-dir.</source>
        <translation>No se puede escribir en {path}. Haz que se pueda, o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{path} is where smallcrm keeps everything. Choose another name.</source>
        <translation>En {path} guarda smallcrm todo. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. Free some space and try again.</source>
        <translation>El disco está lleno, así que esto no se guardó. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it and try again.</source>
        <translation>Otro programa tiene el archivo ocupado. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Esto ya no está.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed; the log file says more.</source>
        <translation>Algo fue mal. No se cambió nada; el archivo de registro dice más.</translation>
    </message>
    <message>
        <source>There is nothing here to keep.</source>
        <translation>Aquí no hay nada que guardar.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ese día aún está por llegar.</translation>
    </message>
    <message>
        <source>Who is meant? Type the whole name, or choose.</source>
        <translation>¿A quién se refiere? Escribe el nombre entero, o elige.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Ese día no existe.</translation>
    </message>
    <message>
        <source>This is not a day. Try “3 May”, “fri” or “2026-12-04”.</source>
        <translation>Esto no es un día. Prueba con «3 mayo», «vie» o «2026-12-04».</translation>
    </message>
    <message>
        <source>That day has gone by.</source>
        <translation>Ese día ya pasó.</translation>
    </message>
    <message>
        <source>This is no rhythm. Try “6 weeks” or “3 months”.</source>
        <translation>Esto no es un ritmo. Prueba con «6 semanas» o «3 meses».</translation>
    </message>
    <message>
        <source>That is more days ahead than a year has.</source>
        <translation>Son más días de los que tiene un año.</translation>
    </message>
    <message>
        <source>This does not repeat. Try “every 2nd tue”, “monthly” or “6 weeks”.</source>
        <translation>Esto no se repite. Prueba con «cada viernes», «cada mes» o «6 semanas».</translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation>Esto es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is.</source>
        <translation>Esto no se puede guardar así.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>El archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>card {n}</source>
        <translation>tarjeta {n}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>{line} “{words}”</source>
        <translation>{line} «{words}»</translation>
    </message>
</context>
<context>
    <name>WorkActions</name>
    <message>
        <source>Add a &amp;sale…</source>
        <translation>Añadir una &amp;venta…</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>se paga</translation>
    </message>
    <message>
        <source>&amp;Import sales…</source>
        <translation>&amp;Importar ventas…</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>Write the sales as a table…</source>
        <translation>Escribir las ventas como tabla…</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Items…</source>
        <translation>&amp;Artículos…</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation>&amp;Negocios</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Contratos</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Añadir un contrato…</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>suscripción</translation>
    </message>
    <message>
        <source>retainer</source>
        <translation>iguala</translation>
    </message>
    <message>
        <source>Add a price…</source>
        <translation>Añadir un precio…</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>Write the agreements as a table…</source>
        <translation>Escribir los contratos como tabla…</translation>
    </message>
    <message>
        <source>Bring in agreements from a table…</source>
        <translation>Traer contratos de una tabla…</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importar</translation>
    </message>
    <message>
        <source>New co&amp;mplaint…</source>
        <translation>Nueva &amp;queja…</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>descontento</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>salió mal</translation>
    </message>
    <message>
        <source>Close the complai&amp;nt…</source>
        <translation>&amp;Cerrar la queja…</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solucionado</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>compensación</translation>
    </message>
    <message>
        <source>&amp;Write the complaints as a table…</source>
        <translation>&amp;Escribir las quejas como tabla…</translation>
    </message>
    <message>
        <source>Bring &amp;in complaints from a table…</source>
        <translation>Traer quejas de una ta&amp;bla…</translation>
    </message>
    <message>
        <source>About the complaint</source>
        <translation>Sobre la queja</translation>
    </message>
    <message>
        <source>told again</source>
        <translation>dicho otra vez</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Listas de pasos…</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>&amp;Start a checklist…</source>
        <translation>&amp;Empezar una lista de pasos…</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>incorporación</translation>
    </message>
    <message>
        <source>Checklists that are s&amp;tuck…</source>
        <translation>Listas de pasos a&amp;tascadas…</translation>
    </message>
    <message>
        <source>late steps</source>
        <translation>pasos con retraso</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugerencias</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>&amp;Introduced by…</source>
        <translation>&amp;Presentado por…</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>recommended by</source>
        <translation>recomendado por</translation>
    </message>
    <message>
        <source>Record a &amp;voice note</source>
        <translation>Grabar una nota de &amp;voz</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>dictate</source>
        <translation>dictar</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>Play the voice note</source>
        <translation>Reproducir la nota de voz</translation>
    </message>
    <message>
        <source>&amp;Write to this person…</source>
        <translation>Escribir a esta &amp;persona…</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>Templates of &amp;letters…</source>
        <translation>P&amp;lantillas de cartas…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Letters drafted to&amp;gether…</source>
        <translation>Cartas hechas &amp;juntas…</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>respuestas</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>What else you keep of people</source>
        <translation>Qué más guardas de las personas</translation>
    </message>
    <message>
        <source>Each shows only when it is wanted: from its first use, or chosen here. What is in use stays on.</source>
        <translation>Cada una se muestra solo si se quiere: desde su primer uso o elegida aquí. Lo que está en uso sigue activo.</translation>
    </message>
    <message>
        <source>Checklists and rules</source>
        <translation>Listas de pasos y reglas</translation>
    </message>
    <message>
        <source>Checklists…</source>
        <translation>Listas de pasos…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>A rule only suggests, on Today; nothing is done or sent before you accept.</source>
        <translation>Una regla solo sugiere, en «Hoy»; nada se hace ni se envía antes de que aceptes.</translation>
    </message>
    <message>
        <source>{words} In use.</source>
        <translation>{words} En uso.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>What was bought, when and for how much; and when it is time again.</source>
        <translation>Qué se compró, cuándo y por cuánto; y cuándo vuelve a tocar.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>What is promised for how long, at which price, and when to give notice.</source>
        <translation>Qué se prometió, por cuánto tiempo, a qué precio y cuándo avisar.</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>What is being negotiated, in stages on a board.</source>
        <translation>Lo que se está negociando, por etapas en un tablero.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>What went wrong, in whose words, and what was done about it.</source>
        <translation>Qué salió mal, en palabras de quién y qué se hizo al respecto.</translation>
    </message>
    <message>
        <source>Steps you do each time, and what is suggested after a sale or a deal.</source>
        <translation>Pasos que haces cada vez, y lo que se sugiere tras una venta o un negocio.</translation>
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
        <translation>unas palabras</translation>
    </message>
    <message>
        <source>an offer</source>
        <translation>una oferta</translation>
    </message>
    <message>
        <source>a survey</source>
        <translation>una encuesta</translation>
    </message>
    <message>
        <source>renewed by itself</source>
        <translation>se renueva solo</translation>
    </message>
    <message>
        <source>it ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>ofertado</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>a piece</source>
        <translation>por unidad</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>por todo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>muy grave</translation>
    </message>
    <message>
        <source>after a sale</source>
        <translation>después de una venta</translation>
    </message>
    <message>
        <source>after a quote without an answer</source>
        <translation>después de una oferta sin respuesta</translation>
    </message>
    <message>
        <source>after a deal was won</source>
        <translation>después de un negocio ganado</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>un seguimiento</translation>
    </message>
    <message>
        <source>a draft of a message</source>
        <translation>un borrador de mensaje</translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>una lista de pasos</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>by the mail program</source>
        <translation>con el programa de correo</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>como archivo</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>likely to buy again</source>
        <translation>probable que vuelva a comprar</translation>
    </message>
    <message>
        <source>to reach out to</source>
        <translation>para contactar</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Items that go together</source>
        <translation>Artículos que van juntos</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Stage of a deal</source>
        <translation>Etapa de un negocio</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Contact about a complaint</source>
        <translation>Contacto por una queja</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de pasos</translation>
    </message>
    <message>
        <source>Step of a checklist</source>
        <translation>Paso de una lista</translation>
    </message>
    <message>
        <source>Checklist that was started</source>
        <translation>Lista de pasos empezada</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Answer to a rule</source>
        <translation>Respuesta a una regla</translation>
    </message>
    <message>
        <source>Draft of a message</source>
        <translation>Borrador de un mensaje</translation>
    </message>
    <message>
        <source>Group of comments</source>
        <translation>Grupo de comentarios</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Opinión</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>Contact window</source>
        <translation>Horario de contacto</translation>
    </message>
    <message>
        <source>When they can be reached</source>
        <translation>Cuándo se les puede localizar</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Letters drafted together</source>
        <translation>Cartas redactadas juntas</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>embudo</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>negocio</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>lista de pasos</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factura</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>marked after</source>
        <translation>se marca después de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>se paga</translation>
    </message>
    <message>
        <source>for</source>
        <translation>por</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>why it was returned</source>
        <translation>por qué se devolvió</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>term</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>preaviso</translation>
    </message>
    <message>
        <source>at the end of the term</source>
        <translation>al final del plazo</translation>
    </message>
    <message>
        <source>renewed for</source>
        <translation>se renueva por</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>por qué terminó</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>in the stage since</source>
        <translation>en la etapa desde</translation>
    </message>
    <message>
        <source>left the stage</source>
        <translation>salió de la etapa</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>how bad</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>qué se hizo</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>compensación</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>started</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>what it suggests</source>
        <translation>qué propone</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>de qué</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>qué fue de ello</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué es</translation>
    </message>
    <message>
        <source>how it went</source>
        <translation>por qué vía salió</translation>
    </message>
    <message>
        <source>score</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>where from</source>
        <translation>de dónde</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>away until</source>
        <translation>fuera hasta</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabado</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>by which these drafts stand together</source>
        <translation>con el que estos borradores van juntos</translation>
    </message>
    <message>
        <source>Days to count what comes of it</source>
        <translation>Días en que se cuenta lo que resulta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Previous one</source>
        <translation>La anterior</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Quién falta y por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Días contados</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Partes de esta ventana</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>As you left it</source>
        <translation>Como lo dejaste</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Sin plantilla</translation>
    </message>
    <message>
        <source>For {name} ({number} of {every})</source>
        <translation>Para {name} ({number} de {every})</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Other programs need that key: press it with Ctrl or Alt, or an F key.</source>
        <translation>Otros programas necesitan esa tecla: púlsala con Ctrl o Alt, o usa una tecla F.</translation>
    </message>
    <message>
        <source>{key} is “{what}” in the window already.</source>
        <translation>{key} ya es «{what}» en la ventana.</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Write from anywhere</source>
        <translation>Escribir desde cualquier sitio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>Use the usual key</source>
        <translation>Usar la tecla habitual</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Where the key cannot be had</source>
        <translation>Donde la tecla no está disponible</translation>
    </message>
    <message>
        <source>Bind this command to a key in your desktop&apos;s own settings; it brings up the line of the running program:</source>
        <translation>Asigna esta orden a una tecla en los ajustes de tu escritorio; trae la línea del programa en marcha:</translation>
    </message>
    <message>
        <source>A phone program can show who is calling with “{command}”.</source>
        <translation>Un programa de teléfono puede mostrar quién llama con «{command}».</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Después de guardar</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>En las cartas</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Stands in letters where their template says {my_name}: below them, say.</source>
        <translation>Aparece en las cartas donde su plantilla dice {my_name}: por ejemplo, al pie.</translation>
    </message>
    <message>
        <source>Press it now to try it.</source>
        <translation>Púlsala ahora para probarla.</translation>
    </message>
    <message>
        <source>The desktop gave it: {keys}. Press it now to try it.</source>
        <translation>El escritorio la dio: {keys}. Púlsala ahora para probarla.</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>Otro programa tiene esta tecla. Elige otra.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>Se pregunta al escritorio; puede que te pregunte a ti.</translation>
    </message>
    <message>
        <source>This desktop gives no such keys to programs; see below.</source>
        <translation>Este escritorio no da teclas así a los programas; mira abajo.</translation>
    </message>
    <message>
        <source>No key is taken.</source>
        <translation>No hay ninguna tecla ocupada.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Guardar como texto…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>year-{year}.txt</source>
        <translation>resumen-{year}.txt</translation>
    </message>
    <message>
        <source>Save the year as text</source>
        <translation>Guardar el año como texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>_EntryEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Texto de la entrada</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>a discount, a new one, flowers</source>
        <translation>un descuento, uno nuevo, flores</translation>
    </message>
    <message>
        <source>What that cost</source>
        <translation>Lo que costó</translation>
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
        <translation>Probando la frase de contraseña actual…</translation>
    </message>
</context>
</TS>
