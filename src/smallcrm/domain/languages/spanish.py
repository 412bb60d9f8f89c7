"""Spanish, folded: "mañana" is "manana".

"llamó" and "llamo" fold alike. Where a form is both, the table says which a note means: "llamo" is
over ("le llamo" is to come), "mando" is to come ("mando ayer" and "me mando" are over).
"""

from __future__ import annotations

from datetime import time

from smallcrm.domain.language import Language, PartOfTime, Unit, words
from smallcrm.domain.languages import complaint_words
from smallcrm.domain.languages import spanish_verbs as verbs
from smallcrm.domain.languages.forms import before, behind, every, in_turn
from smallcrm.domain.records import InteractionKind

SPANISH = Language(
    code="es",
    days_away=every(
        {
            "hoy, hoy mismo, esta manana, esta noche, ahora mismo, hace un rato": 0,
            "manana, mnn, manana mismo": 1,
            "pasado manana": 2,
            "ayer, anoche": -1,
            "anteayer, antier, antes de ayer, anteanoche": -2,
            "de hoy en ocho, de hoy en ocho dias": 7,
        }
    ),
    weekdays={
        **in_turn("lun, mar, mie, jue, vie, sab, dom"),
        **{f"{name} manana": n for n, name in enumerate(verbs.DAYS)},
        **{f"{gap} {name}": n for gap in ("al", "del") for n, name in enumerate(verbs.DAYS)},
    },
    months=in_turn("ene, feb, mar, abr, may, jun, jul, ago, sep sept set, oct, nov, dic", 1),
    shy=words("mar, dom, tarde, noche, temprano"),
    units=every(
        {
            "minuto, minutos, min, minutitos": Unit.MINUTE,
            "hora, horas, horita, h, hs": Unit.HOUR,
            "dia, dias": Unit.DAY,
            "semana, semanas, sem, la semana, de la semana": Unit.WEEK,
            "mes, meses, el mes, del mes": Unit.MONTH,
            "ano, anos, el ano, del ano": Unit.YEAR,
        }
    ),
    numbers={
        **in_turn("un una uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez", 1),
        **in_turn("once, doce, trece, catorce, quince", 11),
        **every({"un par de, par de": 2, "unos, unas, varios, varias": 3, "veinte": 20}),
        **every({"treinta": 30, "cuarenta y cinco": 45, "sesenta": 60, "noventa": 90}),
    },
    lengths=every(
        {
            "8 dias, ocho dias": (1, Unit.WEEK),
            "15 dias, quince dias, quincena, una quincena": (2, Unit.WEEK),
            "media hora, una media hora, media horita": (30, Unit.MINUTE),
            "cuarto de hora, un cuarto de hora": (15, Unit.MINUTE),
            "hora y media, una hora y media": (90, Unit.MINUTE),
            "trimestre, un trimestre": (3, Unit.MONTH),
            "medio ano, semestre, un semestre": (6, Unit.MONTH),
        }
    ),
    ordinals={**in_turn("primer primero, segundo, tercer tercero, cuarto", 1), "ultimo": -1},
    ordinal_endings=words("o, a, er, ro, ra, do, da, to, ta"),
    coming=words(
        """proximo, proxima, el proximo, la proxima, de la proxima, del proximo, que viene,
        siguiente, la siguiente, el siguiente, que entra, este proximo, entrante"""
    ),
    this=words("este, esta, de esta, de este, durante la, a lo largo de la, en esta"),
    past=words("pasado, pasada, el pasado, la pasada, ultimo, ultima, el ultimo, la ultima"),
    ahead=words("en, dentro de, en unos, en unas, de aqui a, en menos de, en aproximadamente"),
    ahead_after=words("mas tarde, a partir de ahora, a partir de hoy"),
    ago=words("atras"),
    ago_before=words("hace, hace unos, hace unas, hace como, hace ya, hara"),
    # "fin de semana" is a weekend, and so it is no end of anything
    end_of=before("fin, fines, final, finales, a fin, a final, a finales, al final", ("de", "del"))
    | words("finales, a finales, fin de semana, a ultimos de"),
    start_of=before("principios, a principios, inicio, a inicios, a primeros", ("de", "del")),
    middle_of=before("mediados, a mediados, mitad, a mitad", ("de", "del")),
    parts=every({"fin de semana, finde, fds, fin de semana que viene": PartOfTime.WEEKEND}),
    week_of=words("semana del, la semana del, semana de"),
    week_number=words("semana, sem, la semana"),
    someday=words("algun dia, un dia de estos, sin fecha, cuando pueda, mas adelante"),
    within=words(""),
    throughout=words("todo el, toda la, todo, toda"),
    every=words(
        """cada, todos los, todas las, una vez cada, una vez al, una vez a la, toda la, muy tarde"""
    ),
    habits=before("los", (*verbs.DAYS, "sabados", "domingos"))
    | words("fines de semana, normalmente, suele, suelen, siempre, a menudo, entre semana"),
    of=words("de, del, de este"),
    articles=words("el, lo"),
    times=every(
        {
            "por la manana, en la manana, de manana, temprano, de la manana": time(9),
            "a primera hora, primera hora, a primera hora de la manana": time(9),
            ", ".join(f"{name} manana" for name in verbs.DAYS): time(9),
            "a media manana, media manana": time(11),
            "mediodia, a mediodia, al mediodia, del mediodia": time(12),
            "tarde, por la tarde, en la tarde, a la tarde, de la tarde": time(14),
            "a primera hora de la tarde, despues de comer": time(14),
            "a ultima hora, ultima hora, a ultima hora de la tarde, al final del dia": time(17),
            "fin del dia, final del dia, al cierre, a media tarde": time(17),
            "noche, por la noche, en la noche, a la noche, esta noche, anoche": time(18),
            "medianoche, a medianoche": time(23, 59),
        }
    ),
    before_noon=words("de la manana, h de la manana, de la madrugada"),
    after_noon=words("de la tarde, de la noche, del mediodia, h de la tarde, h de la noche"),
    oclock=words("horas, h, hs, hrs, en punto, h en punto"),
    half_past=words(""),
    half_to=words(""),
    quarter_past=words(""),
    quarter_to=words(""),
    at=before("a, a eso de, sobre, hacia, hasta, para, antes de, a partir de", ("las", "la")),
    on=words("el, el dia, dia, del dia, este mismo, el mismo"),
    by=words(
        """para, para el, para el dia, antes de, antes del, hasta, hasta el, a mas tardar, a mas
        tardar el, como muy tarde, como muy tarde el, como maximo, a partir de, a partir del, sobre
        el, hacia el, tras el, despues del, pasado al, pasada al, aplazado al, aplazada al"""
    ),
    since=words("desde, desde el"),
    until=words("hasta, desde, a partir"),
    joins=words("y, e, luego, y luego, despues, pero, asi que, entonces, ademas, tambien, o"),
    or_=words("o, u"),
    through=words("a, al"),
    if_=words("si, salvo que, a menos que, en caso de que, como no, cuando, en cuanto"),
    fillers=words(
        """por favor, porfa, ya, aun, todavia, quiza, quizas, urgente, rapido, solo, ok, vale,
        bueno, otra vez, de nuevo, he, hemos, le he, ya he, sin falta"""
    ),
    prepositions=words("con, de, del, en, para, por, sobre, a, al, sin"),
    mine=before("pendiente de, recordar, falta por, queda por", verbs.ALL_VERBS)
    | words(
        """mejor, mejor que, tengo q, hay q, tengo que, tenemos que, hay que, debo, debemos,
        deberia, he de, necesito, necesitamos, voy a, vamos a, quiero, queremos, puedo, podemos,
        quede en, quedamos en, he quedado en, prometi, le prometi, he prometido, le he prometido,
        me comprometi a, acordarme de, acordarse de, que no se me olvide, no olvidar,
        no olvidarme de, me pide, nos pide, me pidio, nos pidio, me ha pedido, quiere que le,
        quiere que la, quiere que lo, quiere que les, quiere que se lo, pide que, espera mi,
        espera nuestro, espera presupuesto, espera el presupuesto, espera factura,
        espera la factura, espera propuesta, espera la propuesta, espera noticias,
        espera respuesta, le debo, les debo, tarea, tareas, me toca, tendre que, habra que,
        dice que le, dijo que le, esta esperando mi, me encargo de, espera nuestra"""
    ),
    me=words("yo, nosotros, nosotras"),
    theirs=words("ella, ellos, ellas, cliente, clienta, el cliente, la clienta, los clientes"),
    theirs_will=verbs.MODALS
    | before("ella, ellos, ellas, el, me, nos, que, que me, que nos, se, ya", verbs.MODALS)
    | before("ella, ellos, ellas, el, que", words("quiere, querria, quieren")),
    will=verbs.MODALS,
    said=words("dice, dicen, dijo, dijeron, me dice, me dijo, nos dijo, ha dicho, me ha dicho"),
    to=words(""),
    theirs_to=words("que, que ella, que el, que ya"),
    theirs_are=words("esta, estan, sigue, siguen, ella esta, el esta, me esta, nos esta"),
    are=words("esta, estan, sigue, siguen"),
    going=behind((v[:-2] for v in (*verbs.BOTH, *verbs.MINE) if v.endswith("ar")), "ando")
    | words("escribiendo, haciendo, firmando, recogiendo, corrigiendo, mirando, mirandolo"),
    us=words("me, nos"),
    perfect=words("ha, ya ha, me ha, nos ha, le ha, lo ha, la ha, se ha"),
    possessives=words("su, sus"),
    name_joints=words("de, del, la, las, los, y, e, en, van, von, da, do, dos"),
    waiting=words(
        """espero, esperamos, esperando su, esperando el, esperando la, esperando a, esperando que,
        esperando respuesta, a la espera de, en espera de, pendiente de, pendientes de, pendiente
        su, pendiente respuesta, pendiente firma, estoy esperando, sigo esperando, me debe, nos
        debe, me deben, nos deben, me falta, nos falta, me faltan, falta que, falta su, faltan,
        falta el, aun no tengo"""
    ),
    tasks=verbs.TASKS,
    tasks_said=verbs.SAID,
    task_nouns=verbs.NOUNS,
    not_tasks=words("plan b, factura n, pedido n, llamada perdida, hablamos de, hablamos del"),
    order_endings=tuple(words("ar, er, ir, arle, erle, irle, arlo, erlo, irlo, arla, erla")),
    no_orders=words(
        """ayer, mujer, taller, alquiler, celular, hogar, lugar, particular, similar, solar,
        bienestar, cualquier, primer, tercer, ser, ver, deber, placer, saber, poder, haber, estar,
        flyer, banner, poster, dossier, newsletter, partner, manager, server, order, super, cover,
        azucar, cesar, oscar, omar, edgar, pilar, javier, ester, roger, peter, lider, cancer,
        caracter, ejemplar, familiar, titular, mar, carla, carlo, karla, charla, perla"""
    ),
    verb_last=False,
    kinds=every(
        {
            """llamo, llame, llamaron, llamado, hablo, hable, hablamos, hablaron, hablado,
            telefonee, llame a, llamo a, hable con, hablo con, hablamos con, videollamada con,
            llamada con, llamada de, por telefono, al telefono, llamada, videollamada, llamada
            perdida, buzon de voz, me dejo un mensaje, deje un mensaje, platicamos, contestador, me
            llamo, nos llamo, devolvio la llamada, me devolvio la llamada, cogio el telefono,
            charlamos, zoom con, intente llamar""": InteractionKind.CALL,
            """envio, envie, enviaron, enviamos, enviado, mando, mande, mandaron, mandamos, mandado,
            escribio, escribi, escribi a, mande a, escribieron, escrito, contesto, conteste,
            contestaron, contestado, respondio, respondi, respondieron, respondido, reenvio,
            reenvie, reenviado, correo de, email de, mail de, correo recibido, facture, facturado,
            factura enviada, presupuesto enviado, me envio, nos envio, me mando, nos mando, me
            contesto, me escribio""": InteractionKind.EMAIL,
            """reunion, reunion con, nos reunimos, me reuni, reunido, reunida, reunidos, vi a,
            vimos, nos vimos, comida, comida con, comimos, comi con, almuerzo, almuerzo con,
            almorzamos, cena, cena con, cenamos, cafe, cafe con, tomamos cafe, tomamos un cafe,
            desayunamos, visita, visita de, visito, visite, visitamos, visitado, vino a, vino al,
            vino por, vino con, vinieron, me encontre con, coincidi con, coincidimos, conoci a,
            conoci en, la conoci, lo conoci, la vi, lo vi, le conoci, quede con, estuve con,
            estuvimos con, pase por""": InteractionKind.MEETING,
            """whatsapp, whatsapp de, whatsapp a, wasap, wasap de, sms, sms de, mensaje, mensaje de,
            por whatsapp, por wasap, por telegram, nota de voz, audio de, mando un whatsapp, mande
            un whatsapp, me mando un whatsapp, me escribio por whatsapp, escribio por whatsapp, me
            mando un audio""": InteractionKind.MESSAGE,
            """pago, pague, pagaron, pagado, pagada, me pago, nos pago, abono, abonado, abonada,
            ingreso, ingresado, transferencia de, transferencia recibida, transfirio, cobrado,
            cobrada, cobre, pago recibido, recibido el pago, recibido pago, recibi el pago,
            liquidado, saldado, deposito, hizo la transferencia, hecho la
            transferencia""": InteractionKind.PAYMENT,
        }
    ),
    not_kinds=before("reunion, llamada, comida, visita", verbs.FIXED),
    kind_nouns=words("reunion, comida, almuerzo, cena, cafe, visita, llamada, mensaje, whatsapp"),
    kind_names=every(
        {
            "llamada, telefono, tel, tfno, videollamada": InteractionKind.CALL,
            "correo, email, e-mail, mail": InteractionKind.EMAIL,
            "reunion, visita, comida, cita, cafe, almuerzo, cena": InteractionKind.MEETING,
            "mensaje, sms, whatsapp, wasap, chat": InteractionKind.MESSAGE,
            "pago, cobro, pagado, transferencia": InteractionKind.PAYMENT,
            "nota": InteractionKind.NOTE,
        }
    ),
    past_verbs=verbs.PARTICIPLES
    | behind((v[:-2] for v in verbs.REGULAR), "o, e, aron")
    | words(
        """dijo, dije, dijeron, hizo, hice, hicieron, puso, vio, vi, vimos, dio, dieron, vino,
        vinieron, fue, fueron, eran, estaba, estaban, estuvo, estuve, tuvo, tuve, tuvieron, tenia,
        quiso, pidio, pedi, pidieron, trajo, supo, propuso, ofrecio, decidio, recibio, recibi,
        eligio, cerro, renovo, probo, aprobo, empezo, comenzo, encontro, conto, recordo, subio,
        imprimio, devolvio, resolvio, recogio, leyo, vendio, perdio, gano, llego, murio, nacio,
        fallecio, encanto, gusto, parecio, acordamos, tardo, rompio, abrio, cayo, falto, habia,
        prometio, quedo, quedaron, me dijo, me pidio, volvio"""
    ),
    past_endings=("aron", "ieron"),
    not_past=words("aaron, baron, sharon, usted, pared, merced, cesped, huesped"),
    verbs=words(
        """es, son, soy, somos, esta, estan, estoy, hay, tiene, tienen, tengo, quiere, quieren,
        puede, pueden, necesita, necesitan, prefiere, va, van, viene, vienen, cierra, cierran, abre,
        abren, termina, acaba, vence, caduca, cuesta, cree, espera, busca, trabaja, vive, sale,
        llega, dura, gusta, encanta, parece, sigue, queda, quedan, falta, depende, funciona, suena,
        sabe, piensa, cambia, compra, vende, presenta, visita, vuelve, viaja, celebra, cumple,
        incluye, sera, tendra, pide, urge, listo, lista, listos, listas, ok"""
    ),
    no=words("no, nunca, jamas, ni, sin, nadie, tampoco"),
    passive=words("es, son, ser, fue, fueron, sido, esta, estan, siendo, queda, quedan, sera"),
    was=words("fue, fueron, sido, esta, estan, queda, ya"),
    plain=words(
        """yo, tu, el, ella, nosotros, ellos, ellas, usted, me, te, le, lo, la, los, las, nos, les,
        se, mi, mis, su, sus, nuestro, un, una, unos, unas, este, esta, esto, ese, aqui, que,
        cuando, donde, quien, como, cuanto, por, para, con, sin, de, del, en, a, al, y, desde,
        hasta, sobre, entre, si, no, porque, pero, ni, muy, mas, menos, nuevo, nueva, bueno, todo,
        todos, mucho, solo, ya, otra, otro, he, son, once, idea, resumen, proximo, siguiente,
        agenda, direccion, telefono, movil, total, presupuesto, plazo, factura, proyecto, numero,
        fecha, hora, recordatorio, tarea, cita, oferta, nota, pendiente, urgente"""
    ),
    remember=words("recordar, recuerda que, recuerda, apuntar, bueno saber, para saber, dato"),
    likes=words(
        """le gusta, le gustan, le encanta, le encantan, no le gusta, odia, prefiere, alergico a,
        alergica a, es alergico a, es alergica a, no come, no bebe"""
    ),
    birthday=before("cumple, cumpleanos, su cumple, su cumpleanos, cumple anos", ("el", "es el"))
    | words("cumpleanos, cumple, su cumple, cumple anos, nacio, nacio el, nacido el, nacida el"),
    anniversary=words("aniversario, aniversario el, aniversario de boda, aniversario de bodas"),
    keep_in_touch=words("mantener contacto, seguir en contacto, contacto, contactar, llamar"),
    and_=words("y, e, con"),
    streets=words("calle, avenida, plaza"),
    asides=words(
        """re, rv, fw, fwd, asunto, nota, notas, ojo, info, idea, pregunta, respuesta, aviso, pd,
        cc, importante, recordatorio, urgente, atencion, tareas, duda, resumen, pendiente"""
    ),
    minutes_behind={
        "y media": 30,
        "y cuarto": 15,
        "menos cuarto": -15,
        "y diez": 10,
        "y veinte": 20,
    },
    counts_on=words("despues de, despues del, desde, a partir de, a partir del"),
    counts_back=words("antes de, antes del"),
    day_marks=words("el, dia, del"),
    past_accents=("ó",),
    complaints=complaint_words.SPANISH,
    none=words("ninguna, ninguno, nada"),
)
