"""French, folded: "après" is "apres". A word with an apostrophe or a hyphen is one token: "d'ici",
"j'envoie", "envoie-lui", "rendez-vous".

"relancé" and "relance" fold alike. Where a form is both, the table says which a note means:
"relance" is to come ("relance hier" and "a relance" are over), "paye" is over.
"""

from __future__ import annotations

from datetime import time

from smallcrm.domain.language import Language, PartOfTime, Unit, words
from smallcrm.domain.languages import complaint_words
from smallcrm.domain.languages import french_verbs as verbs
from smallcrm.domain.languages.forms import before, behind, every, in_turn
from smallcrm.domain.records import InteractionKind

FRENCH = Language(
    code="fr",
    days_away=every(
        {
            "aujourd'hui, aujourdhui, ajd, auj, tout a l'heure, a l'instant, cette nuit": 0,
            "demain, de demain": 1,
            "apres-demain, apres demain, surlendemain": 2,
            "hier, d'hier": -1,
            "avant-hier, avant hier": -2,
            "aujourd'hui en huit, d'aujourd'hui en huit": 7,
        }
    ),
    # "en huit" behind a day makes it a week later
    weekdays={
        **in_turn("lun, mar, mer mercr, jeu, ven vend, sam, dim"),
        **{f"de {name}": number for number, name in enumerate(verbs.DAYS)},
    },
    months=in_turn(
        "jan janv, fev fevr, mars, avr, mai, juin, juil juill, aout d'aout, sept, oct, nov, dec", 1
    ),
    shy=words("mar, mer, jeu, sam, dim, mon, sat, sun, matin, soir, aprem"),
    units=verbs.UNITS,
    # numbers in words stand with their units, for "ils travaillent à deux" is no hour
    numbers={"quelques": 3},
    lengths={
        **{
            f"{n} {u}": (c, unit)
            for n, c in verbs.COUNTS.items()
            for u, unit in verbs.UNITS.items()
        },
        **every(
            {
                "8 jours, huit jours, huitaine, une huitaine": (1, Unit.WEEK),
                "15 jours, quinze jours, quinzaine, une quinzaine": (2, Unit.WEEK),
                "une demi-heure, demi-heure, une demi heure": (30, Unit.MINUTE),
                "un quart d'heure, quart d'heure": (15, Unit.MINUTE),
                "un trimestre": (3, Unit.MONTH),
                "un semestre": (6, Unit.MONTH),
                # "mettre à jour", where English "a" would count days
                "a jour": (1, Unit.MINUTE),
            }
        ),
    },
    ordinals={**in_turn("premier, deuxieme second, troisieme, quatrieme", 1), "dernier": -1},
    ordinal_endings=words("er, re, e, eme, nd"),
    coming=words(
        "prochain, prochaine, pro, la prochaine, le prochain, qui vient, suivant, suivante"
    ),
    this=words("ce, cet, cette, de cette, dans la, dans le courant de la, courant de la"),
    past=words("dernier, derniere, la derniere, passee, precedent, precedente"),
    ahead=words("dans, d'ici, sous, dans environ, d'ici environ, au bout de"),
    ahead_after=words("plus tard, a partir d'aujourd'hui"),
    ago=words(""),
    ago_before=words("il y a, y a, il y a environ, il y a deja, ca fait"),
    end_of=before("la, en, a la, pour la, vers", verbs.FIN) | verbs.FIN,
    start_of=words("debut, debut de, debut du, au debut de, au debut du, en debut de, debut de la"),
    middle_of=words("mi, la mi, a la mi, milieu de, au milieu de, courant, dans le courant de"),
    parts=every({"week-end, weekend, ce week-end, ce we, le we": PartOfTime.WEEKEND}),
    week_of=words("semaine du, la semaine du, semaine de"),
    week_number=words("semaine, sem, la semaine"),
    someday=words(
        "un jour, un jour ou l'autre, un de ces jours, un de ces quatre, a l'occasion, sans date"
    ),
    within=words("sous"),
    throughout=words("tout le, toute la, tout, toute"),
    every=words("chaque, tous les, toutes les, une fois par, rue du, avenue du, place du"),
    habits=before("ferme le, fermee le, ouvert le, absent le, absente le", verbs.DAYS)
    | behind(verbs.DAYS, "s")
    | words("d'habitude, en general, habituellement, souvent, le matin, le soir"),
    of=words("de, du, d'"),
    articles=words("le"),
    times=every(
        {
            "matin, du matin, au matin, matinee, dans la matinee, debut de matinee": time(9),
            "a la premiere heure, premiere heure, en debut de matinee": time(9),
            "fin de matinee, en fin de matinee": time(11),
            "midi, a midi, vers midi": time(12),
            "midi et demi, a midi et demi": time(12, 30),
            "apres-midi, apres midi, l'apres-midi, dans l'apres-midi, aprem": time(14),
            "debut d'apres-midi, en debut d'apres-midi": time(14),
            "fin de journee, en fin de journee, fin d'apres-midi, en fin d'apres-midi": time(17),
            "dans la journee": time(17),
            "soir, au soir, soiree, en soiree, dans la soiree, cette nuit": time(18),
            "minuit, a minuit": time(23, 59),
        }
    ),
    before_noon=words("du matin, heures du matin, h du matin"),
    after_noon=words("du soir, de l'apres-midi, heures du soir, h du soir"),
    oclock=words("heures, heure, h, hrs"),
    half_past=words(""),
    half_to=words(""),
    quarter_past=words(""),
    quarter_to=words(""),
    at=words("a, vers, apres, entre"),
    on=words("le, du"),
    by=words(
        """avant, avant le, avant la, avant ce, pour, pour le, pour la, pour ce, d'ici, d'ici a,
        d'ici au, d'ici le, d'ici la, d'ici ce, jusqu'a, jusqu'au, au plus tard, au plus tard le, a
        partir de, a partir du, vers, vers le, apres le, au, des"""
    ),
    since=words("depuis, depuis le"),
    until=words("jusqu'a, jusqu'au, depuis, a partir, entre"),
    joins=words("et, puis, et puis, mais, donc, alors, ensuite, ou, sinon, aussi, du coup"),
    or_=words("ou, ou bien"),
    through=words("a, au, et"),
    if_=words("si, s'il, s'ils, sauf si, a moins que, au cas ou, des que, quand, une fois que"),
    # "il y a un souci": nobody does anything
    fillers=words(
        """svp, stp, s'il te plait, s'il vous plait, merci de, merci, juste, vite, encore, bien,
        urgent, peut-etre, ok, bon, sans faute, vite fait, il y a, y a, a nouveau"""
    ),
    prepositions=words("avec, de, du, des, chez, a, au, aux, en, pour, sur, par, dans, sans, via"),
    mine=words(
        """mieux vaut, il vaut mieux, vaut mieux, je dois, on doit, nous devons, dois, il faut,
        faut, il faudra, faudra, il faudrait, faudrait, il faut que je, faut que je, je vais,
        on va, je veux, on veut, je voudrais, je peux, on peut, je compte, je pense, penser a,
        pense a, ne pas oublier de, ne pas oublier, pas oublier de, pas oublier, n'oublie pas de,
        n'oublie pas, a faire, reste a, il reste a, il me reste a, j'ai promis, promis de,
        lui ai promis, me demande de, m'a demande de, veut que je, voudrait que je,
        souhaite que je, attend, elle attend, il attend, attendent, ils attendent, je m'occupe de,
        m'occuper de, s'occuper de, a moi de, rappelle-moi de, je lui dois, lui dois, tache,
        a prevoir, besoin de"""
    ),
    me=words("je, j', on, nous"),
    theirs=words(verbs.THEY),
    theirs_will=verbs.MODALS
    | before(verbs.THEY, verbs.MODALS)
    | before("elle, il, elles, ils", words("veut, voudrait, veulent, souhaite")),
    will=verbs.MODALS,
    said=words("dit, disent, me dit, a dit, m'a dit, nous a dit, a confirme, m'a confirme, espere"),
    to=words(""),
    theirs_are=verbs.BUSY,
    are=verbs.BUSY,
    going=frozenset(verbs.HER_VERBS) | before("d'", verbs.HER_VERBS),
    us=words("me, nous, moi"),
    perfect=words("a, m'a, nous a, l'a, lui a, a bien, a enfin, est, s'est"),
    possessives=words("son, sa, ses, leur, leurs"),
    name_joints=words("de, du, des, d', la, le, les, chez, et, en, van, von, da"),
    waiting=before(f"{verbs.THEY}, dit qu'elle, dit qu'il", verbs.SIGNS)
    | words(
        """j'attends, attends, on attend, nous attendons, attends toujours, j'attends toujours, en
        attente de, en attente du, en attente d'un, en attente d'une, en attente des, en attente
        d'infos, en attente retour, dans l'attente de, attente retour, me doit, nous doit, elle me
        doit, il me doit, manque, il manque, il me manque, a recevoir"""
    ),
    tasks=verbs.TASKS,
    tasks_said=verbs.SAID,
    task_nouns=verbs.NOUNS,
    not_tasks=words("plan b, facture n, commande n, appel manque, suite a, point de vente"),
    objects=words("lui, leur"),
    order_endings=("er", "ir"),
    no_orders=words(
        """hier, hiver, mer, fer, cher, premier, dernier, papier, dossier, atelier, fevrier,
        janvier, courrier, chantier, quartier, metier, cahier, escalier, calendrier, mobilier,
        financier, olivier, xavier, roger, didier, gautier, peter, flyer, newsletter, partner,
        manager, server, designer, leader, super, plaisir, desir, avenir, souvenir, soir, noir,
        espoir, couloir, savoir, pouvoir, devoir, avoir, cancer, leger, fier, etranger, foyer,
        loyer, plombier, conseiller, poster, voir"""
    ),
    verb_last=False,
    kinds={
        **dict.fromkeys(
            verbs.CALLS | before(verbs.HAVE, verbs.CALLED),
            InteractionKind.CALL,
        ),
        **dict.fromkeys(verbs.MAILS | before(verbs.HAVE, {"facture"}), InteractionKind.EMAIL),
        **dict.fromkeys(
            verbs.MEETINGS | before(verbs.HAVE, verbs.MET),
            InteractionKind.MEETING,
        ),
        **dict.fromkeys(verbs.MESSAGES, InteractionKind.MESSAGE),
        **dict.fromkeys(
            verbs.PAYMENTS | before(verbs.HAVE, verbs.PAID),
            InteractionKind.PAYMENT,
        ),
    },
    not_kinds=before("rdv, rendez-vous, reunion, visite, visio, appel", verbs.FIXED)
    | words("vu que, vu sur, vu le mail, vu son mail, vu le site, vu le devis"),
    kind_nouns=words(
        """appel, visio, coup de fil, rdv, rendez-vous, reunion, dejeuner, diner, cafe, visite,
        message, sms, texto, whatsapp, virement, acompte"""
    ),
    kind_names=every(
        {
            "appel, tel, telephone, visio": InteractionKind.CALL,
            "mail, e-mail, email, courriel": InteractionKind.EMAIL,
            "rdv, rendez-vous, reunion, visite, dejeuner, rencontre, cafe": InteractionKind.MEETING,
            "message, sms, texto, whatsapp, chat": InteractionKind.MESSAGE,
            "paiement, virement, reglement, paye": InteractionKind.PAYMENT,
            "note": InteractionKind.NOTE,
        }
    ),
    past_verbs=behind((v[:-2] for v in verbs.ALL_VERBS if v.endswith("er")), "e, ee")
    | words(
        """etait, ete, avait, eu, fait, faite, dit, pris, prise, mis, vu, vue, recu, recue, recus,
        lu, pu, venu, venue, parti, alle, reste, arrive, fini, choisi, perdu, perdue, vendu, rendu,
        repondu, attendu, promis, transmis, ouvert, ouverte, ecrit, nee, demenage, change, aime,
        adore, trouve, donne, convenu, decide, refuse, devait, voulait, venait, pensait"""
    ),
    past_endings=(),
    not_past=words(""),
    verbs=words(
        """est, sont, c'est, ai, j'ai, avons, ont, n'est, n'a, n'ont, y a, peut, peuvent, veut,
        veulent, doit, doivent, va, vont, vient, viennent, sera, seront, serait, pourrait, voudrait,
        aimerait, faut, faudra, ferme, ouvre, commence, finit, termine, dure, coute, semble, trouve,
        pense, croit, sait, cherche, travaille, vit, habite, part, arrive, reste, depend, prefere,
        aime, adore, deteste, plait, convient, expire, demenage, change, vend, achete, s'appelle,
        souhaite, manque, ok, pret, prete, prets, pretes, dispo, disponible"""
    ),
    no=words("pas, jamais, ne, n'a, n'ai, n'est, n'ont, sans, aucun, aucune, ni, rien, personne"),
    passive=words("est, sont, ete, etre, sera, seront, etait, reste"),
    was=words("ete, est, sont, etait, deja, bien"),
    plain=words(
        """je, tu, il, elle, on, nous, vous, ils, elles, me, te, se, lui, leur, y, en, le, la, les,
        un, une, des, du, de, au, aux, ce, cet, cette, ces, ca, mon, ma, mes, ton, son, sa, ses,
        notre, qui, que, quand, ou, comment, et, mais, donc, ni, si, pas, non, oui, avec, sans,
        pour, par, sur, sous, dans, chez, vers, entre, avant, apres, depuis, a, an, met, sent, tout,
        tous, toute, plus, moins, bien, encore, deja, nouveau, nouvelle, idee, prochain, prochaine,
        agenda, adresse, telephone, portable, mobile, prix, total, budget, facture, devis, projet,
        sujet, numero, date, heure, rappel, tache, contrat, rdv, note, urgent"""
    ),
    remember=words("a retenir, retenir, a savoir, bon a savoir, pour info, pour memoire"),
    likes=words(
        """aime, adore, deteste, prefere, n'aime pas, ne boit pas, ne mange pas, allergique a,
        allergique au, allergique aux, est allergique a, est allergique au, est allergique aux"""
    ),
    birthday=before("anniversaire, anniv, son anniversaire, son anniv, ne, nee", ("le",))
    | words("anniversaire, anniv, son anniversaire, son anniv, date de naissance"),
    anniversary=words("anniversaire de mariage, anniversaire de mariage le, noces"),
    keep_in_touch=words(
        """garder contact, garder le contact, rester en contact, prendre contact, prendre des
        nouvelles, contact, contacter, appeler, rappeler, faire le point, relancer"""
    ),
    and_=words("et, &, avec"),
    streets=words("rue, avenue, boulevard, place"),
    asides=words(
        """re, tr, fw, fwd, objet, note, notes, nb, ps, cc, info, infos, idee, question, reponse,
        attention, rappel, important, remarque, urgent, suite, todo, a faire, memo"""
    ),
    minutes_behind={"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15},
    counts_on=words("apres, apres le, a partir de, a partir du"),
    counts_back=words("avant, avant le"),
    day_marks=words("le, du"),
    past_accents=("é", "ée", "és", "ées"),
    complaints=complaint_words.FRENCH,
    none=words("aucune, aucun, rien"),
)
