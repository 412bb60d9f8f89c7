"""English: always understood, beside the user's own language."""

from __future__ import annotations

from datetime import time

from smallcrm.domain.language import Language, PartOfTime, Unit, words
from smallcrm.domain.records import InteractionKind

_TASKS = words(
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
_THEIRS = words(
    """send, resend, call, ring, phone, email, e-mail, mail, text, message, write, reply, answer,
    confirm, deliver, ship, pay, sign, return, bring, pick up, collect, drop off, get back,
    come back, call back, ring back, be in touch, let me know, let us know, forward, share,
    upload, approve, review, check, transfer, refund, give, give me, tell me, order, book,
    submit, finish, provide, supply, hand over, hand in, fix, update, print, get in touch,
    revert, contact, transfer, draft, prepare, test, post, show, fetch, visit, invoice, quote,
    make, wire"""
)

_CALLS = words(
    """called, rang, phoned, spoke, talked, telephoned, had a call, call with, voicemail,
    left a message, left message, spoken, rung, skyped, facetimed, had a chat, chatted,
    phone call with, zoomed, was on the phone, on the phone with, missed call, tried calling,
    tried to call, rang back, called back"""
)
_MAILS = words(
    """emailed, e-mailed, mailed, sent, wrote, replied, forwarded, resent, e-mail from,
    email from, mail from, email to, got an email, got email, received email, invoiced"""
)
_MEETINGS = words(
    """met, lunch, lunched, had lunch, coffee, had coffee, dinner, had dinner, breakfast, brunch,
    visited, dropped by, dropped in, stopped by, saw her, saw him, saw them, meeting with,
    had a meeting, meeting, came by, came over, drinks, met up, caught up, visit, came to see,
    workshop with, ran into, bumped into"""
)
_MESSAGES = words(
    """texted, messaged, whatsapped, dmed, dm'd, pinged, whatsapp, whatsapp from, sms, text from,
    text message, dm from, signalled, slacked, message from, got a text, got a message,
    replied on whatsapp, telegrammed"""
)
_PAYMENTS = words(
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


ENGLISH = Language(
    code="en",
    days_away={
        "today": 0,
        "tod": 0,
        "tomorrow": 1,
        "tom": 1,
        "tmr": 1,
        "tmrw": 1,
        "tmw": 1,
        "2moro": 1,
        "2morrow": 1,
        "tomorow": 1,
        "tommorow": 1,
        "tommorrow": 1,
        "day after tomorrow": 2,
        "the day after tomorrow": 2,
        "yesterday": -1,
        "day before yesterday": -2,
        "the day before yesterday": -2,
        "last night": -1,
        "earlier today": 0,
        "tonight": 0,
        "just now": 0,
    },
    weekdays={
        "tues": 1,
        "weds": 2,
        "wednes": 2,
        "thur": 3,
        "thurs": 3,
        "thu": 3,
        "mon": 0,
        "tue": 1,
        "wed": 2,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    },
    months={
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    shy=words("sun, sat, morning, afternoon, evening, night, lunchtime"),
    units={
        **dict.fromkeys(("minute", "minutes", "min", "mins"), Unit.MINUTE),
        **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), Unit.HOUR),
        **dict.fromkeys(("day", "days", "d"), Unit.DAY),
        **dict.fromkeys(("week", "weeks", "wk", "wks", "w"), Unit.WEEK),
        **dict.fromkeys(("month", "months", "mo", "mth", "mths", "mos"), Unit.MONTH),
        **dict.fromkeys(("year", "years", "yr", "yrs", "y"), Unit.YEAR),
    },
    numbers={
        "a": 1,
        "an": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "a couple of": 2,
        "couple of": 2,
        "a couple": 2,
        "a few": 3,
        "few": 3,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
        "ninety": 90,
    },
    lengths={
        "fortnight": (2, Unit.WEEK),
        "a fortnight": (2, Unit.WEEK),
        "half an hour": (30, Unit.MINUTE),
        "half a year": (6, Unit.MONTH),
        "an hour and a half": (90, Unit.MINUTE),
    },
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "last": -1,
        "1st": 1,
        "2nd": 2,
        "3rd": 3,
        "4th": 4,
    },
    ordinal_endings=words("st, nd, rd, th"),
    coming=words("next, nxt, the next, coming, the coming, following, the following"),
    this=words("this, later this"),
    past=words("last, past"),
    ahead=words("in, after, in about, in around"),
    ahead_after=words("from now, from today, hence, later"),
    ago=words("ago, back, earlier"),
    ago_before=words(""),
    end_of=words("end of, end of the, the end of, the end of the, late, end"),
    start_of=words(
        "start of, start of the, the start of, beginning of, the beginning of, first day of, "
        "the first day of, early, beginning of the, the beginning of the, the start of the"
    ),
    middle_of=words("mid, middle of, the middle of, mid of"),
    parts={
        "eow": PartOfTime.END_OF_WEEK,
        "end of week": PartOfTime.END_OF_WEEK,
        "week end": PartOfTime.WEEKEND,
        "eom": PartOfTime.END_OF_MONTH,
        "month end": PartOfTime.END_OF_MONTH,
        "month's end": PartOfTime.END_OF_MONTH,
        "eoy": PartOfTime.END_OF_YEAR,
        "year end": PartOfTime.END_OF_YEAR,
        "week after next": PartOfTime.WEEK_AFTER_NEXT,
        "the week after next": PartOfTime.WEEK_AFTER_NEXT,
        "weekend": PartOfTime.WEEKEND,
        "the weekend": PartOfTime.WEEKEND,
    },
    week_of=words("w/c, wc, week commencing, week of, the week of, week beginning, w/b"),
    someday=words("someday, some day, sometime, one day, whenever, no date"),
    every=words("every, each"),
    of=words("of"),
    articles=words("the"),
    times={
        "noon": time(12),
        "midday": time(12),
        "lunchtime": time(12),
        "lunch time": time(12),
        "morning": time(9),
        "in the morning": time(9),
        "the morning": time(9),
        "first thing": time(9),
        "1st thing": time(9),
        "first thing in the morning": time(9),
        "afternoon": time(14),
        "in the afternoon": time(14),
        "evening": time(18),
        "in the evening": time(18),
        "tonight": time(18),
        "this evening": time(18),
        "night": time(18),
        "eod": time(17),
        "cob": time(17),
        "eob": time(17),
        "cop": time(17),
        "end of day": time(17),
        "end of the day": time(17),
        "end of business": time(17),
        "close of business": time(17),
        "close of play": time(17),
        "midnight": time(23, 59),
    },
    before_noon=words("am, a.m, a.m."),
    after_noon=words("pm, p.m, p.m."),
    oclock=words("o'clock, oclock, hrs"),
    half_past=words("half past, half"),
    half_to=words(""),
    quarter_past=words("quarter past, a quarter past"),
    quarter_to=words("quarter to, a quarter to, quarter of"),
    at=words("at, at about, at around"),
    on=words("on, on the, for the, at the"),
    by=words(
        """by, before, until, till, til, due, due on, due by, for, from, to, no later than,
        not later than, latest, around, about, by the, before the, until the, from the, to the,
        for the, starting, as of, after, since"""
    ),
    joins=words(
        """and, then, and then, but, so, also, plus, or, &, +, therefore, afterwards, next"""
    ),
    fillers=words("please, pls, plz, kindly, ok, okay, maybe, just, still, now, quickly"),
    mine=words(
        """i'll, ill, i will, i shall, i'm going to, i am going to, i need to, i have to, i must,
        i should, i'd better, i promised to, i said i'd, i said i would, i want to, i can,
        need to, needs me to, have to, must, should, gotta, remind me to, remember to,
        don't forget to, dont forget to, do not forget to, make sure to, we'll, we will,
        we need to, we should, we must, we have to, let's, lets, todo, to do, to-do, task,
        action, reminder, promised i'd, promised her, promised him, promised them, i promised,
        i owe, i'm to, wants me to, asked me to, told me to, would like me to, wants us to,
        asked us to, got to, i've to, i have got to, i've got to, asks me to"""
    ),
    theirs=words(
        "he, she, they, it, the client, the customer, client, customer, his boss, her boss"
    ),
    theirs_will=words(
        """he'll, she'll, they'll, he will, she will, they will, he is going to, she is going to,
        they are going to, he's going to, she's going to, they're going to, he'd, she'd,
        they'd, he would, she would, they would, he shall, she shall, they shall, he has to,
        she has to, they have to, he is to, she is to, they are to, he wants to, she wants to,
        they want to, he promised to, she promised to, they promised to, he needs to,
        she needs to, they need to, hell, shell, theyll, he plans to, she plans to,
        they plan to, he should, she should, they should, he can, she can, they can, he must,
        she must, they must"""
    ),
    will=words("will, is going to, are going to, going to, shall, would, is to"),
    said=words(
        """said, says, said that, says that, promised, promises, promised that, told me, tells me,
        agreed, agrees, agreed that, offered, thinks, hopes, told me that, wrote that,
        confirmed, confirmed that, reckons"""
    ),
    to=words("to, that"),
    waiting=words(
        """waiting for, waiting on, wait for, wait on, awaiting, await, expecting, expect,
        owes me, owes us, owe me, still owes, still owes me, pending, am waiting for,
        i'm waiting for, im waiting for, i am waiting for, we're waiting for,
        we are waiting for, still waiting for, still waiting on, he owes me, she owes me,
        they owe me, he owes, she owes, they owe"""
    ),
    tasks=_TASKS,
    tasks_said=frozenset(_third(v) for v in _THEIRS) | _THEIRS,
    task_nouns=words(
        """kick-off, kickoff, kick off, lunch, dinner, breakfast, coffee, drinks, demo, meeting,
        meet-up, meetup, call, phone call, video call, zoom, teams, skype, standup, workshop,
        training, session, interview, appointment, appt, review, presentation, pitch, deadline,
        handover, handoff, launch, delivery, shoot, photo shoot, rehearsal, fitting, viewing,
        site visit, visit, follow-up, followup, follow up, check-in, catch-up, catchup,
        reminder, quote, invoice, order, book, contract, report, plan, test, design, draft,
        note, text, message, mail, email, e-mail, answer, check, post, print, show, change,
        start, move, offer, ring, record, file, bill, visit, return, transfer, share, present,
        close, close-out, signing, webinar, party, brunch, tea, walk-through, walkthrough,
        onboarding, feedback, proposal, estimate, payment, research, update, ship, sort, pack,
        try, work, name, work on, edit, thank, thank you note, thank you, retro, sync, 1:1,
        one-on-one, exam, court, dentist, doctor, flight, train, trip, survey, birthday card"""
    ),
    not_tasks=words(
        """book club, book shop, book store, call centre, call center, order book,
        test drive went, check list, note pad, call sign, ring road, post office, print run,
        show room, text book, book fair, make up, plan b, plan a, quote marks, move in date,
        order number, order no, invoice number, invoice no, contract number, file name,
        report card"""
    ),
    verb_last=False,
    kinds={
        **dict.fromkeys(_CALLS, InteractionKind.CALL),
        **dict.fromkeys(_MAILS, InteractionKind.EMAIL),
        **dict.fromkeys(_MEETINGS, InteractionKind.MEETING),
        **dict.fromkeys(_MESSAGES, InteractionKind.MESSAGE),
        **dict.fromkeys(_PAYMENTS, InteractionKind.PAYMENT),
    },
    kind_names={
        "call": InteractionKind.CALL,
        "phone": InteractionKind.CALL,
        "email": InteractionKind.EMAIL,
        "e-mail": InteractionKind.EMAIL,
        "mail": InteractionKind.EMAIL,
        "meeting": InteractionKind.MEETING,
        "meet": InteractionKind.MEETING,
        "visit": InteractionKind.MEETING,
        "lunch": InteractionKind.MEETING,
        "message": InteractionKind.MESSAGE,
        "text": InteractionKind.MESSAGE,
        "sms": InteractionKind.MESSAGE,
        "whatsapp": InteractionKind.MESSAGE,
        "chat": InteractionKind.MESSAGE,
        "payment": InteractionKind.PAYMENT,
        "paid": InteractionKind.PAYMENT,
        "note": InteractionKind.NOTE,
    },
    past_verbs=words(
        """was, were, had, went, came, got, said, told, gave, made, took, did, knew, thought,
        found, left, lost, won, brought, bought, sold, began, broke, chose, drew, drove, fell,
        felt, forgot, grew, heard, held, kept, led, let, lent, meant, put, ran, sat, saw, sent,
        set, showed, shut, slept, stood, taught, understood, wore, wrote, gone, been, done,
        seen, taken, given, fell through, became, built, cut, cost, hit, hurt, quit, read out,
        spent, split, stuck, won't, didn't, couldn't, wasn't, weren't, wouldn't, hadn't"""
    ),
    past_endings=("ed",),
    not_past=words(
        """need, feed, speed, bed, red, wed, ted, fred, ned, need, shed, weed, seed, led, indeed,
        exceed, proceed, succeed, bleed, breed, hundred, sacred, naked, wicked, embed, med, ed,
        zed, used, detailed, limited, united, advanced, related, unpaid, required, attached"""
    ),
    verbs=words(
        """is, are, am, has, have, isn't, aren't, hasn't, haven't, will, won't, can, can't,
        cannot, would, could, might, may, seems, looks, says, wants, needs, likes, loves,
        hates, thinks, starts, ends, runs, opens, closes, goes, comes, gets, takes, means,
        depends, works, moves, lives, becomes, remains, meets, happens, 's, it's, that's,
        there's, he's, she's, they're, expires, valid, begins, lasts, includes, costs, sounds,
        feels, knows, hopes, prefers, does"""
    ),
    no=words("""not, never, no, n't, didn't, hasn't, haven't, wasn't, couldn't, without, yet to"""),
    passive=words(
        """is, are, am, be, been, being, was, were, get, gets, got, isn't, to be, it's, he's,
        she's"""
    ),
    plain=words(
        """i, you, we, me, my, your, our, his, her, their, its, him, them, us, this, that, these,
        those, there, here, what, when, where, who, why, how, a, an, of, in, on, at, to, for,
        from, with, about, by, as, if, because, not, no, yes, very, too, more, less, new, old,
        good, bad, nice, all, some, any, much, many, few, other, same, such, only, than, up,
        down, out, off, over, under, again, once, after, before, while, during, until, between,
        into, through, is, are, was, were, be, has, have, had, do, does, did, can, could,
        would, should, might, idea, question, update, summary, result, next, next step,
        next steps, plan, agenda, status, todo, reminder, address, phone, email, mobile, tel,
        fax, web, website, price, total, budget, deadline, invoice, quote, project, subject,
        ref, reference, number, date, time, place"""
    ),
    remember=words("remember, remember that, remember:"),
    likes=words("likes, loves, hates, dislikes, prefers, allergic to, is allergic to"),
    birthday=words(
        """birthday, bday, b-day, birthday is, birthday on, her birthday, his birthday, born,
        born on, her birthday is, his birthday is, birthday:, birth date, date of birth, dob"""
    ),
    anniversary=words(
        """anniversary, anniversary is, wedding anniversary, anniversary on, jubilee"""
    ),
    keep_in_touch=words(
        "keep in touch, stay in touch, touch base, check in, contact, call, reach out"
    ),
    and_=words("and, &, +, with, and also"),
    streets=words(
        "street, st, road, rd, lane, avenue, ave, drive, square, court, close, way, house"
    ),
    me=words("i, we"),
    objects=words(
        """her, him, them, me, us, it, back, again, about, re, when, if, once, the, a, an, and,
        off, up"""
    ),
    asides=words(
        """re, fw, fwd, note, notes, ps, p.s, fyi, nb, n.b, todo, to do, cc, subject, http, https,
        ok, info, idea, q, a, tip, warning, attention, memo, reminder, mailto, tel"""
    ),
)
