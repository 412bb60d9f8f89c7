"""Spanish verbs and the nouns that stand for them, in the forms of a note."""

from __future__ import annotations

from smallcrm.domain.language import words
from smallcrm.domain.languages.forms import before, behind


def _verbs(text: str) -> dict[str, tuple[str, str]]:
    """Infinitives, each with its "I" and its "she"; those alone are regular, in -ar."""
    split = (entry.split() for entry in words(text))
    return {v: (rest[0], rest[1]) if rest else (v[:-2] + "o", v[:-2] + "a") for v, *rest in split}


DAYS = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")

BOTH = _verbs(
    """enviar, mandar, reenviar, llamar, preparar, revisar, reservar, entregar, llevar, pasar,
    facturar, redactar, consultar, adjuntar, corregir corrijo corrige, subir subo sube, imprimir
    imprimo imprime, escribir escribo escribe, traer traigo trae, devolver devuelvo devuelve,
    recoger recojo recoge, compartir comparto comparte, comprobar compruebo comprueba, recordar
    recuerdo recuerda"""
)
"""What either side may do for the other; "envia" alone is an order to myself."""
HERS = _verbs(
    """pagar, abonar, ingresar, firmar, contestar, confirmar, validar, avisar, aceptar, transferir
    transfiero transfiere, aprobar apruebo aprueba, responder respondo responde, decir digo dice"""
)
"""What she does rather than I."""
MINE = _verbs(
    """buscar, presentar, apuntar, cobrar, cambiar, publicar, terminar, organizar, programar,
    invitar, felicitar, actualizar, reclamar, explicar, retomar, hablar, preguntar, comprar,
    encargar, comentar, dejar, visitar, cancelar, cerrar cierro cierra, renovar renuevo renueva,
    insistir insisto insiste, contar cuento cuenta, medir mido mide, probar pruebo prueba, dar doy
    da, hacer hago hace, poner pongo pone, proponer propongo propone, ofrecer
    ofrezco ofrece, agradecer agradezco agradece, empezar empiezo empieza"""
)
ALL_VERBS = {**BOTH, **HERS, **MINE}
OVER = words(
    """llamar, hablar, preguntar, comprar, encargar, comentar, dejar, visitar, cancelar, cobrar,
    cambiar, terminar, invitar"""
) | frozenset(HERS)
"""Whose "llamo" is rather "llamó"."""
REGULAR = frozenset(v for v, (i, _) in ALL_VERBS.items() if i == v[:-2] + "o")
EITHER = frozenset(v[:-2] + "o" for v in REGULAR - OVER)
""" "mando": to come, and with a day that is over it is over."""
MY_FORMS = (
    frozenset(i for i, _ in ALL_VERBS.values()) | behind(ALL_VERBS, "e") | words("hare, dire")
)
ORDERS = frozenset(she for _, she in BOTH.values())
SHE = ORDERS | frozenset(she for _, she in HERS.values())
SHE_WILL = behind(BOTH | HERS, "a") | words("hara, dira, pondra")
THEY = behind(SHE | SHE_WILL, "n")

TASKS = (
    frozenset(ALL_VERBS)
    | ORDERS
    | (MY_FORMS - {v[:-2] + "o" for v in REGULAR & OVER})
    | {f"{verb} a" for verb in ALL_VERBS}
    | behind(frozenset(ALL_VERBS) | ORDERS, "le, les, lo, la, los, las, selo, sela")
    | before("le, les, lo, la, los, las, te, se lo, se la, yo", MY_FORMS)
    | before("por, toca, falta, pendiente, volver a", ALL_VERBS)
    | words(
        """contactar, presupuestar, calcular, montar, mirar, conseguir, vender, ir a,
        hacer seguimiento, dar un toque, ponerse en contacto, quedar con, vernos, nos vemos,
        nos llamamos, nos reunimos, hablamos, quedamos, pedir, pedirle, pedirles, pido, haz, hazle,
        hazlo, di, dile, diles, pidele, pregunta, preguntale, pon, ponle, ponlo, dale, recuerdame,
        comer con, tomar cafe, verle, verla, ver a, contactar con, hablar con, reunirse con,
        reunirme con, reunirnos, insiste"""
    )
)
SAID = (
    SHE
    | SHE_WILL
    | THEY
    | before("me, nos, el, el me, el nos, me lo, me la, nos lo, ya", SHE | SHE_WILL)
    | before("me, nos", THEY)
    | behind(BOTH | HERS, "me, nos, melo, mela")
    | before("me, que", words("mande, envie, llame, pase, pague, confirme, avise, diga, conteste"))
    | words(
        """me responda, me devuelva, me firme, me traiga, que firme, me hace, nos hace, me da, nos
        da, da el ok, da el visto bueno, se pasa, se pone en contacto, hace la transferencia, hace
        el pago, darme, hacer el ingreso, hacer el pago, dar el ok, me marca"""
    )
)
NOUNS = EITHER | words(
    """reunion, llamada, comida, almuerzo, cena, desayuno, cafe, cita, visita, entrega,
    presentacion, demo, taller, formacion, curso, sesion, entrevista, plazo, fecha limite,
    lanzamiento, ensayo, prueba, pruebas, seguimiento, recordatorio, presupuesto, factura, pedido,
    contrato, informe, plan, diseno, boceto, borrador, nota, mensaje, correo, email, e-mail, mail,
    respuesta, revision, cambio, oferta, propuesta, cobro, firma, recogida, montaje, instalacion,
    mudanza, webinar, feedback, dentista, medico, notario, vuelo, viaje, tarjeta, kick-off, kickoff,
    cierre, reserva, compra, consulta, muestra, muestras, fotos, maqueta, albaran, hablamos,
    quedamos, nos reunimos, whatsapp, wasap, pregunta, cotizacion, junta, anticipo"""
)
PARTICIPLES = behind((v[:-2] for v in REGULAR), "ado") | words(
    """hecho, dicho, visto, puesto, escrito, sido, estado, ido, dado, tenido, venido, pedido,
    querido, podido, recibido, respondido, leido, traido, devuelto, resuelto, recogido, subido,
    impreso, corregido, propuesto, ofrecido, decidido, elegido, salido, comido, reunido, cerrado,
    renovado, probado, aprobado, empezado, encontrado, rechazado, gustado, encantado, perdido,
    ganado, vendido, acordado, quedado, olvidado"""
)
FIXED = words("confirmada, aplazada, pasada, cancelada, anulada, cambiada, fijada, prevista")
MODALS = words(
    """va a, van a, tiene que, tienen que, debe, deben, ha de, prometio, promete, ha prometido,
    quedo en, ha quedado en, quedaron en, queda en, se comprometio a, se ofrecio a, se ha
    comprometido a, piensa, intentara, puede, pueden, podria, podra, espera, tendra que, quedo de"""
)
