"""English verbs: things to do, and what says that we were in touch."""

from __future__ import annotations

from smallcrm.domain.language import words

TASKS = words(
    """send, resend, call, ring, phone, ask, invoice, bill, email, e-mail, mail, text, message,
    write, reply, answer, chase, remind, follow up, check, check in, check on, review, prepare,
    prep, draft, finish, deliver, ship, order, book, buy, pay, quote, propose, sign, meet,
    visit, schedule, reschedule, arrange, plan, organise, organize, confirm, cancel, renew,
    update, fix, correct, test, publish, post, print, upload, share, forward, return, bring,
    pick up, collect, drop off, fetch, get, give, get back, come back, be in touch,
    let me know, let know, make, create, design, build, set up, install, send out,
    put together, look at, look into, read, discuss, talk, speak, present, show, demo, offer,
    introduce, thank, congratulate, wish, invite, research, find, find out, sort, sort out,
    file, submit, transfer, refund, contact, ping, nudge, tell, inform, note, measure, scan,
    pack, move, start, begin, complete, close, hand over, hand in, touch base, catch up,
    work on, do, add, remove, change, adjust, proofread, translate, edit, record, photograph,
    register, approve, again, try again, retry, decide on, try, order, download, backup,
    back up"""
)
THEIRS = words(
    """send, resend, call, ring, phone, email, e-mail, mail, text, message, write, reply, answer,
    confirm, deliver, ship, pay, sign, return, bring, pick up, collect, drop off, get back,
    come back, call back, ring back, be in touch, let me know, let us know, forward, share,
    upload, approve, review, check, transfer, refund, give, give me, tell me, order, book,
    submit, finish, provide, supply, hand over, hand in, fix, update, print, get in touch,
    revert, contact, transfer, draft, prepare, test, post, show, fetch, visit, invoice, quote,
    make, wire"""
)

CALLS = words(
    """called, rang, phoned, spoke, talked, telephoned, had a call, call with, voicemail,
    left a message, left message, spoken, rung, skyped, facetimed, had a chat, chatted,
    phone call with, zoomed, was on the phone, on the phone with, missed call, tried calling,
    tried to call, rang back, called back"""
)
MAILS = words(
    """emailed, e-mailed, mailed, sent, wrote, replied, forwarded, resent, e-mail from,
    email from, mail from, email to, got an email, got email, received email, invoiced"""
)
MEETINGS = words(
    """met, lunch, lunched, had lunch, coffee, had coffee, dinner, had dinner, breakfast, brunch,
    visited, dropped by, dropped in, stopped by, saw her, saw him, saw them, meeting with,
    had a meeting, meeting, came by, came over, drinks, met up, caught up, visit, came to see,
    workshop with, ran into, bumped into"""
)
MESSAGES = words(
    """texted, messaged, whatsapped, dmed, dm'd, pinged, whatsapp, whatsapp from, sms, text from,
    text message, dm from, signalled, slacked, message from, got a text, got a message,
    replied on whatsapp, telegrammed"""
)
PAYMENTS = words(
    """paid, payment received, payment of, transferred, wired, paid up, settled, got paid,
    received payment, payment came, prepaid"""
)


def _third(verb: str) -> str:
    """ "sends", "replies", "gets back"."""
    head, _, rest = verb.partition(" ")
    if head == "be":
        head = "is"
    elif head.endswith("y") and head[-2] not in "aeiou":
        head = head[:-1] + "ies"
    elif head.endswith(("s", "sh", "ch", "x", "o")):
        head += "es"
    else:
        head += "s"
    return f"{head} {rest}".strip()


SAID = frozenset(_third(v) for v in THEIRS) | THEIRS
