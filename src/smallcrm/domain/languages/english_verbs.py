"""English verbs, and the nouns that stand for them."""

from __future__ import annotations

from smallcrm.domain.language import words

TASKS = words(
    """go, go and see, go back, go round, go see, head over, nip round, pop over, swing by,
    add, adjust, adapt, again, agree on, align, allocate, amend, analyse, analyze, apologise,
    apologize, apply, appoint, approve, archive, arrange, ask, assemble, assign, attach, attend,
    back up, backup, be in touch, begin, bill, book, bring, bring back, build, buy, calculate,
    call, cancel, carry on, catch up, change, charge, chase, check, check in, check on, check out,
    check up, choose, circle back, clarify, clean up, clear up, close, code, collate, collect,
    come back, come by, compare, compile, complain, complete, compose, confirm, congratulate,
    connect, consider, contact, continue, convert, cook, copy, correct, count, create, credit,
    crop, debug, decide on, deploy, drop, decline, deduct, delete, deliver, deposit, describe,
    design, discuss, dispatch, distribute, do, double check, double-check, download, draft, draw,
    draw up, drill, drive, drop by, drop in, drop off, edit, email, e-mail, embed, encourage,
    engrave, enquire, enrol, enter, escalate, explain, explore, export, extend, extract, fetch,
    figure out, file, fill, fill in, fill out, fit, oil, glue, grout, plaster, plumb, skim, stain,
    seal, hang up, template, snag, level, rout, clad, tile, caulk, prime, rehang, finalise,
    finalize, find, find out, finish, firm up, fix, fix up, fold, follow up, follow through,
    forward, gather, generate, get, get back, get in touch, get on with, give, give back, go over,
    go through, go to, grab, greet, hand back, hand in, hand over, handle, hang, help, hire,
    import, improve, inform, insert, inspect, install, integrate, introduce, investigate, invite,
    invoice, iron, issue, join, jot down, keep chasing, knock up, laminate, lay out, let know,
    let him know, let her know, let them know, line up, list, load, look at, look for, look into,
    look over, look through, look up, loop in, mail, make, make up, measure, meet, mend, merge,
    message, migrate, mock up, modify, mount, move, nag, negotiate, note, notify, nudge, obtain,
    offer, onboard, order, organise, organize, pack, paint, park, pass on, pay, pencil in, phone,
    photograph, pick, pick up, ping, pitch, place, plan, plant, play, polish, pop in, pop round,
    post, postpone, pour, practise, prep, prepare, present, press, price up, print, process,
    produce, proof, proofread, propose, prune, publish, pull, purchase, push, put in, put it,
    put them, put the, put this, put out, put together, put up, query, quote, re-send, reach out,
    read, rebook, recalculate, recheck, recommend, reconcile, record, recut, redesign, redo,
    redraft, redraw, refer, refresh, refund, register, reissue, reload, remeasure, remind, remove,
    rename, renew, reopen, repair, repeat, replace, reply, report back, reprint, request,
    reschedule, rescan, research, resend, reserve, reset, reshoot, resize, resolve, resubmit,
    retake, retouch, retry, return, review, revise, revisit, reword, rework, rewrite, ring,
    ring back, ring round, roll out, rough out, round up, run, run through, sand, save, scan,
    schedule, scope out, scope, secure, select, sell, serve, send, send back, send off, send out,
    send over, set, set up, settle, sew, share, ship, shoot, shortlist, show, sign, sign off,
    simplify, sketch, sort, sort out, source, speak, speak to, spell out, spray, start, submit,
    suggest, sum up, supply, swap, switch, tag, take, take back, take in, talk, talk through,
    talk to, teach, tell, test, text, thank, think about, think over, think through, tidy, tidy up,
    tile, top up, total up, touch base, transcribe, transfer, translate, treat, trim, try,
    try again, tweak, type, type up, unblock, undo, unpack, update, upgrade, upload, use, validate,
    varnish, verify, visit, wash, whatsapp, wire, wish, withdraw, work on, work out, work up, wrap,
    wrap up, write, write up, answer, book in, cost up, price, put down, send round"""
)
THEIRS = words(
    """send, resend, call, ring, phone, email, e-mail, mail, text, message, write, reply, answer,
    confirm, deliver, ship, pay, sign, return, bring, pick up, collect, drop off, get back,
    come back, call back, ring back, be in touch, let me know, let us know, forward, share, upload,
    approve, review, check, transfer, refund, give, give me, tell me, order, book, submit, finish,
    provide, supply, hand over, hand in, fix, update, print, get in touch, revert, contact,
    transfer, draft, prepare, test, post, show, fetch, visit, invoice, quote, make, wire, pick,
    choose, drop, deploy, install, introduce, sort, sort out, arrange, pass on, drop round, pop in,
    pop round, decide and tell me, sign off, settle, top up, clear, reply to, get me, give us,
    update me, keep me posted, have it ready, have them ready, let me have, let us have, text me,
    email me"""
)

CALLS = words(
    """called, rang, phoned, spoke, talked, telephoned, had a call, call with, voicemail,
    left a message, left message, left a voicemail, left voicemail, left vm, left a vm,
    left a vmail, left vmail, left word, intro call, discovery call, quick call, zoom call,
    conference call, conf call, sales call, spoken, rung, skyped, facetimed, had a chat, chatted,
    phone call with, zoomed, was on the phone, on the phone with, missed call, tried calling,
    tried to call, rang back, called back"""
)
MAILS = words(
    """emailed, e-mailed, mailed, sent, wrote, replied, forwarded, resent, e-mail from, email from,
    mail from, email to, got an email, got email, received email, invoiced"""
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
    elif head == "have":
        head = "has"
    elif head.endswith("y") and head[-2] not in "aeiou":
        head = head[:-1] + "ies"
    elif head.endswith(("s", "sh", "ch", "x", "o")):
        head += "es"
    else:
        head += "s"
    return f"{head} {rest}".strip()


_DOUBLED = ("get", "set", "ship", "drop", "submit", "transfer", "let", "pop", "refer", "put", "cut")


def _going(verb: str) -> str:
    """ "sending", "making", "getting back"."""
    head, _, rest = verb.partition(" ")
    if head in _DOUBLED:
        head += head[-1]
    elif head.endswith("e") and not head.endswith("ee") and head != "be":
        head = head[:-1]
    return f"{head}ing {rest}".strip()


SAID = frozenset(_third(v) for v in THEIRS) | THEIRS
GOING = frozenset(_going(v) for v in THEIRS)

TASK_NOUNS = words(
    """kick-off, kickoff, kick off, lunch, dinner, breakfast, coffee, drinks, demo, meeting,
    meet-up, meetup, call, phone call, video call, zoom, teams, skype, standup, workshop, training,
    session, interview, appointment, appt, hearing, lesson, class, inspection, tutorial, mediation,
    next lesson, next session, next call, next meeting, next visit, next class, intro call,
    discovery call, zoom call, sales call, review, presentation, pitch, deadline, handover,
    handoff, launch, delivery, shoot, photo shoot, rehearsal, fitting, viewing, site visit, visit,
    follow-up, followup, follow up, check-in, catch-up, catchup, reminder, quote, invoice, order,
    book, contract, report, plan, test, design, draft, note, text, message, mail, email, e-mail,
    answer, check, post, print, show, change, start, move, offer, ring, record, file, bill, visit,
    return, transfer, share, present, close, close-out, signing, webinar, party, brunch, tea,
    walk-through, walkthrough, onboarding, feedback, proposal, estimate, payment, research, update,
    ship, sort, pack, try, work, name, work on, edit, thank, thank you note, thank you, retro,
    sync, 1:1, one-on-one, court, dentist, doctor, flight, train, trip, survey, fit, oil,
    glue, grout, plaster, seal, template, snag, tile, birthday card, chat, catch up, price, press,
    pull, push, run, set, paint, park, place, proof, request, scope, switch, list, load, issue,
    query, type, use, press release, install, import, export, mock up, mock-up, mockup, sketch,
    sample, top up, go-live, go live, sign-off, sign off, check-up, checkup, roll out, rollout,
    refund, repair, upload, re-test, retest, refresh, redesign, study, stocktake, inventory,
    inspection, site survey, photoshoot, recording, tasting, hand-over, hand-in, tax return,
    vat return, newsletter"""
)

NOT_TASKS = words(
    """book club, book shop, book store, call centre, call center, order book, test drive went,
    check list, note pad, call sign, ring road, post office, print run, show room, text book,
    book fair, make up, plan b, plan a, quote marks, move in date, order number, order no,
    invoice number, invoice no, contract number, file name, report card, call it a day, call it,
    waiting list, price list, call lane, set up costs, run rate, type face, press day, test drive,
    plan was, book keeper, order book, ring binder, train station, trip advisor, design agency,
    design team, meeting room, lunch break, lunch time, coffee shop, coffee machine, coffee table,
    party dress, list price, sample sale"""
)

PAST_VERBS = words(
    """was, were, had, went, came, got, said, told, gave, made, took, did, knew, thought, found,
    left, lost, won, brought, bought, sold, began, broke, chose, drew, drove, fell, felt, forgot,
    grew, heard, held, kept, led, let, lent, meant, put, ran, sat, saw, sent, set, showed, shut,
    slept, stood, taught, understood, wore, wrote, gone, been, done, seen, taken, given,
    fell through, became, built, cut, cost, hit, hurt, quit, read out, spent, split, stuck, won't,
    didn't, couldn't, wasn't, weren't, wouldn't, hadn't"""
)

NOT_PAST = words(
    """need, feed, speed, bed, red, wed, ted, fred, ned, need, shed, weed, seed, led, indeed,
    exceed, proceed, succeed, bleed, breed, hundred, sacred, naked, wicked, embed, med, ed, zed,
    used, detailed, limited, united, advanced, related, unpaid, required, attached,
    dated"""
)

NO_ORDERS = words(
    """size, prize, noise, wise, rise, raise, otherwise, likewise, exercise, enterprise, promise,
    expertise, precise, franchise, surprise, paradise, premise, disguise, half, both, just, quite,
    such, even, almost, maybe, perhaps, all, what, nothing, everything, someone, everyone,
    something, anything, plus, inside, outside, near, like, unlike, despite, since, per, via,
    besides, among, against, towards, within, whose, which, who, that, though, although, except,
    off, next, last, back, away, always, never, often, also, still, already, yet, then, thanks,
    yes, sure, whole, late, early, mid, minus, only, this, now, here, there, where, while, when,
    once, double, twice, above, below, along, beside, behind, beyond, across, hence, not, none,
    more, most, less, least, too, got, love, hope, hate, happy, glad, sad, busy, worth, minus,
    instead, aboard, circa"""
)

KIND_NOUNS = words(
    """call, lunch, coffee, dinner, breakfast, brunch, drinks, visit, meeting, whatsapp, sms,
    voicemail, missed call, text message, zoom, phone call, video call, chat, catch up, catch-up,
    email, e-mail, workshop, kick-off, kickoff, intro call, discovery call, quick call, zoom call,
    conference call, conf call, sales call"""
)
